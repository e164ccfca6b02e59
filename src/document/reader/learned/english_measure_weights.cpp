// SPDX-License-Identifier: BSL-1.0
// Learned: see weights.hpp.
#include "document/reader/learned/weights.hpp"

namespace bangfu::document::reader {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::string_view parts[] = {
    R"(english_measure no yes
1:-118 actor=0
1:67 actor=1
1:-186 alone=1
1:-41 always
1:-224 begins=0
1:74 begins=1
1:-33 c ^
1:52 c ^ a
1:86 c ^ about
1:-43 c ^ absence
1:-57 c ^ achebe
1:-61 c ^ activities
1:-58 c ^ adele
1:-84 c ^ adopted
1:-77 c ^ agreed
1:78 c ^ all
1:-84 c ^ and
1:-82 c ^ another
1:-73 c ^ approved
1:-127 c ^ arrangements
1:-175 c ^ at
1:-162 c ^ attendance
1:-44 c ^ b
1:-69 c ^ baseline
1:83 c ^ beginning
1:-52 c ^ belongs
1:-76 c ^ between
1:105 c ^ both
1:-166 c ^ by
1:-84 c ^ calendar
1:34 c ^ children
1:-67 c ^ choir
1:59 c ^ class
1:140 c ^ classes
1:111 c ^ coaches
1:-52 c ^ compiled
1:-65 c ^ cover
1:-30 c ^ dated
1:-91 c ^ dates
1:-58 c ^ deliveries
1:-99 c ^ demonstration
1:69 c ^ departments
1:-52 c ^ deputy
1:-43 c ^ drop
1:-56 c ^ duties
1:-92 c ^ each
1:-39 c ^ exclusions
1:50 c ^ experienced
1:59 c ^ families
1:-63 c ^ february
1:-62 c ^ fewer
1:62 c ^ fifteen
1:56 c ^ five
1:-67 c ^ following
1:-175 c ^ for
1:54 c ^ form
1:64 c ^ french
1:-56 c ^ full
1:81 c ^ grade
1:45 c ^ guan
1:-51 c ^ her
1:-46 c ^ hosts
1:-43 c ^ i
1:58 c ^ if
1:45 c ^ ii
1:-82 c ^ iii
1:65 c ^ in
1:-42 c ^ instructors
1:-115 c ^ issued
1:162 c ^ it
1:-76 c ^ items
1:-141 c ^ its
1:-33 c ^ iv
1:71 c ^ japanese
1:147 c ^ joint
1:-56 c ^ july
1:-76 c ^ keeping
1:-65 c ^ lane
1:-136 c ^ last
1:70 c ^ lecturers
1:-65 c ^ marking
1:41 c ^ mathematics
1:-49 c ^ may
1:-73 c ^ meeting
1:-54 c ^ members
1:-80 c ^ mentor
1:-147 c ^ mentors
1:-46 c ^ minutes
1:48 c ^ miss
1:-79 c ^ mobile
1:-93 c ^ mr
1:114 c ^ mrs
1:73 c ^ ms
1:-56 c ^ nadia
1:93 c ^ names
1:-74 c ^ nearly
1:-105 c ^ neither
1:-159 c ^ not
1:-40 c ^ notes
1:-47 c ^ november
1:-98 c ^ observation
1:-43 c ^ october
1:-73 c ^ of
1:47 c ^ officers
1:101 c ^ on
1:67 c ^ once
1:-73 c ^ one
1:-69 c ^ over
1:-40 c ^ owner
1:-40 c ^ paired
1:63 c ^ pairs
1:65 c ^ parents
1:-57 c ^ participants
1:-59 c ^ pass
1:51 c ^ pen
1:-65 c ^ percent
1:-51 c ^ period
1:-40 c ^ persistent
1:-44 c ^ preamble
1:-70 c ^ prepared
1:74 c ^ primary
1:-40 c ^ principal
1:88 c ^ professor
1:-93 c ^ programme
1:-63 c ^ pupil
1:101 c ^ pupils
1:-63 c ^ pursuant
1:-96 c ^ questions
1:-157 c ^ reading
1:-94 c ^ receiving
1:-53 c ^ ref
1:67 c ^ researchers
1:-113 c ^ rules
1:33 c ^ same
1:-50 c ^ sat
1:-76 c ^ schedule
1:167 c ^ school
1:51 c ^ schools
1:45 c ^ senior
1:-77 c ^ september
1:-71 c ^ sessions
1:-51 c ^ short
1:-30 c ^ since
1:58 c ^ sixteen
1:86 c ^ so
1:67 c ^ some
1:-56 c ^ staff
1:-49 c ^ standing
1:130 c ^ student
1:-86 c ^ study
1:81 c ^ subject
1:89 c ^ support
1:116 c ^ supporter
1:119 c ^ teachers
1:-75 c ^ teaching
1:106 c ^ ten
1:-49 c ^ the
1:-76 c ^ their
1:-107 c ^ there
1:56 c ^ they
1:-32 c ^ things
1:126 c ^ thirty
1:-130 c ^ this
1:36 c ^ those
1:183 c ^ three
1:-39 c ^ trust
1:148 c ^ twelve
1:116 c ^ twenty
1:-55 c ^ twinning
1:92 c ^ two
1:77 c ^ up
1:-71 c ^ visiting
1:-57 c ^ welding
1:-77 c ^ words
1:-61 c ^ working
1:107 c ^ year
1:-67 c ^ youth
1:249 c a
1:67 c a and
1:-50 c a bachelor
1:-110 c a badge
1:63 c a bank
1:81 c a behaviour
1:-109 c a belief
1:78 c a bilingual
1:-55 c a book
1:40 c a box
1:-80 c a briefing
1:-78 c a bus
1:56 c a chemistry
1:52 c a class
1:75 c a colleague
1:61 c a common
1:49 c a completion
1:60 c a contest
1:-61 c a county
1:89 c a course
1:36 c a critical
1:115 c a demonstration
1:70 c a deputy
1:81 c a diary
1:44 c a discussion
1:-42 c a drop
1:61 c a farm
1:-94 c a feedback
1:101 c a final
1:88 c a five
1:132 c a fortnight
1:158 c a full
1:-55 c a graduate
1:43 c a grant
1:66 c a half
1:56 c a handbook
1:68 c a homework
1:76 c a joint
1:127 c a lead
1:36 c a learning
1:75 c a lecture
1:65 c a lecturer
1:44 c a lesson
1:71 c a letter
1:-65 c a level
1:45 c a life
1:62 c a like
1:50 c a literacy
1:57 c a live
1:-88 c a master
1:48 c a member
1:200 c a mentor
1:44 c a minibus
1:86 c a model
1:81 c a monitoring
1:95 c a music
1:76 c a new
1:43 c a one
1:-69 c a pairing
1:43 c a partner
1:57 c a party
1:-107 c a pass
1:81 c a pen
1:55 c a pharmacologist
1:57 c a phone
1:58 c a physics
1:-54 c a plan
1:-62 c a planned
1:-77 c a positive
1:-67 c a practice
1:-85 c a prize
1:77 c a professor
1:-99 c a programme
1:106 c a progress
1:-61 c a provincial
1:-50 c a pupil
1:-50 c a qualified
1:130 c a quarter
1:-64 c a reading
1:-91 c a record
1:-51 c a regular
1:71 c a report
1:90 c a researcher
1:110 c a return
1:129 c a review
1:54 c a sand
1:52 c a saturday
1:-36 c a school
1:-78 c a senior
1:117 c a short
1:61 c a similar
1:66 c a skills
1:-30 c a smaller
1:-61 c a specialist
1:112 c a sports
1:52 c a story
1:79 c a study
1:-43 c a subject
1:81 c a summer
1:133 c a supporter
1:76 c a talk
1:-69 c a teaching
1:65 c a team
1:48 c a telescope
1:75 c a termly
1:107 c a time
1:61 c a total
1:48 c a training
1:-62 c a trust
1:34 c a two
1:52 c a unit
1:41 c a visit
1:79 c a vocational
1:-118 c a week
1:93 c a weekend
1:68 c a whole
1:60 c a workbook
1:105 c a workshop
1:181 c a year
1:-107 c able
1:-123 c able to
1:35 c about
1:74 c about form
1:-57 c about items
1:66 c about literacy
1:-38 c about of
1:107 c about pupils
1:62 c about teachers
1:73 c about ten
1:-141 c above
1:-209 c above $
1:-47 c above is
1:-85 c absence
1:-66 c absence at
1:-51 c absence to
1:-47 c absent
1:-51 c absent $
1:-73 c academic
1:44 c academic affairs
1:-30 c academic dean
1:-81 c academic offices
1:-38 c academic registrar
1:-56 c academic registry
1:69 c academic year
1:-67 c accident
1:-57 c accident cover
1:-63 c accomplished
1:-79 c accomplished status
1:-68 c accordance
1:-65 c accordance with
1:-54 c account
1:-73 c account of
1:-55 c accounts $
1:70 c accounts are
1:-81 c accounts by
1:71 c accounts for
1:-107 c accredited
1:-83 c accredited at
1:-48 c accredited highly
1:-45 c achebe
1:-51 c achebe for
1:59 c across
1:59 c across the
1:-100 c act
1:44 c act as
1:-121 c act in
1:88 c acting
1:50 c acting deputy
1:77 c acting principal
1:-91 c activities
1:-76 c activities $
1:-48 c activities leader
1:-81 c acts
1:81 c acts as
1:-96 c acts of
1:-73 c ada
1:-87 c ada lindqvist
1:61 c adaeze
1:75 c adaeze holm
1:67 c adaeze okoro
1:54 c addition
1:43 c addition every
1:69 c addition supporter
1:-92 c adds
1:-71 c adds yuan
1:-93 c addy
1:-58 c addy delivers
1:-56 c adele
1:-60 c adele brannigan
1:-63 c administers
1:-66 c administers b
1:-44 c admission
1:-34 c admission rate
1:82 c admits
1:69 c admits five
1:88 c admits six
1:-60 c admitted
1:-67 c admitted to
1:86 c adopt
1:81 c adopt supporter
1:-75 c adopted
1:-75 c adopted by
1:144 c adopts
1:132 c adopts supporter
1:140 c adopts the
1:56 c advanced
1:81 c advanced physics
1:139 c adviser
1:43 c adviser dr
1:78 c adviser looks
1:72 c adviser on
1:88 c adviser will
1:-171 c affairs
1:-73 c affairs directors
1:38 c affairs for
1:66 c affairs of
1:-164 c affairs office
1:-105 c affairs offices
1:-119 c after
1:59 c after by
1:-67 c after everything
1:-99 c after hours
1:68 c after lessons
1:-94 c after schools
1:-92 c after the
1:62 c afternoon in
1:79 c afternoon schools
1:68 c afternoons
1:67 c afternoons and
1:51 c afterwards
1:57 c afterwards $
1:-57 c again
1:-72 c again $
1:33 c again in
1:-40 c ages of
1:41 c ages to
1:-101 c agree
1:30 c agree a
1:-56 c agree as
1:-47 c agree on
1:-76 c agree with
1:-94 c agreed
1:-46 c agreed and
1:-43 c agreed by
1:-47 c agreed to
1:-49 c agreed what
1:-188 c agreement
1:-64 c agreement have
1:-112 c agreement is
1:-112 c agreement may
1:65 c agricultural
1:61 c agricultural plot
1:-69 c ahead
1:-45 c ahead $
1:92 c aid
1:107 c aid for
1:-51 c aids
1:-51 c aids $
1:-76 c aims
1:-53 c aims to
1:61 c alan
1:65 c alan greaves
1:80 c alisi
1:81 c alisi koroi
1:61 c all
1:-64 c all $
1:43 c all four
1:-86 c all nine
1:65 c all preparation
1:122 c all recipient
1:-97 c all six
1:-55 c all three
1:63 c allows
1:58 c allows thirty
1:80 c alongside
1:63 c alongside the
1:157 c also
1:77 c also coach
1:100 c also helps
1:42 c also lend
1:87 c also observe
1:58 c also open
1:66 c also sends
1:56 c alternate
1:71 c alternate fridays
1:107 c alternately
1:74 c alternately at
1:59 c alternately in
1:55 c alumni
1:74 c alumni association
1:37 c amery
1:39 c amery acts
1:59 c among
1:63 c among supporter
1:59 c amory
1:65 c amory of
1:134 c an
1:-30 c an admission
1:57 c an adviser
1:62 c an annual
1:66 c an apprentice
1:83 c an attendance
1:57 c an evaluation
1:72 c an experienced
1:46 c an expert
1:-67 c an eye
1:65 c an hour
1:70 c an observation
1:66 c an online
1:47 c an open
1:-133 c and $
1:189 c and a
1:69 c and about
1:59 c and again
1:-58 c and agree
1:36 c and art
1:53 c and assessment
1:70 c and associate
1:48 c and behaviour
1:54 c and biology
1:-57 c and books
1:-58 c and c
1:39 c and chemistry
1:-42 c and chooses
1:51 c and class
1:91 c and comment
1:-64 c and computing
1:168 c and discuss
1:51 c and donate
1:88 c and donates
1:52 c and draws
1:77 c and each
1:79 c and emergency
1:-35 c and english
1:-90 c and every
1:-66 c and five
1:40 c and footballs
1:87 c and for
1:85 c and four
1:-61 c and general
1:55 c and geography
1:112 c and give
1:62 c and gives
1:40 c and grade
1:40 c and hands
1:-78 c and has
1:39 c and head
1:46 c and homework
1:82 c and iii
1:-84 c and in
1:85 c and instruments
1:53 c and is
1:57 c and its
1:91 c and july
1:-62 c and keep
1:-139 c and keeps
1:66 c and lesson
1:78 c and library
1:-58 c and listed
1:59 c and looked
1:-51 c and lunch
1:70 c and marking
1:-40 c and mathematics
1:76 c and may
1:56 c and meet
1:74 c and meets
1:65 c and mentor
1:53 c and mr
1:70 c and mrs
1:-39 c and music
1:-78 c and nisha
1:-110 c and no
1:-70 c and nov
1:70 c and novels
1:-91 c and november
1:-97 c and october
1:-83 c and of
1:87 c and on
1:148 c and one
1:-53 c and only
1:45 c and past
1:54 c and peer
1:41 c and petra
1:-80 c and physics
1:63 c and plan
1:44 c and port
1:-57 c and posts
1:-68 c and psychology
1:110 c and pupils
1:62 c and readers
1:-131 c and recipient
1:39 c and reports
1:-123 c and respect
1:-104 c and school
1:69 c and schools
1:-74 c and science
1:65 c and send
1:67 c and sends
1:111 c and sets
1:56 c and share
1:-36 c and signed
1:41 c and sit
1:60 c and sits
1:-62 c and sleep
1:54 c and spends
1:109 c and spring
1:38 c and stays
1:50 c and tablets
1:38 c and take
1:50 c and takes
1:78 c and teach
1:-47 c and teacher
1:-52 c and teachers
1:-88 c and teaching
1:-55 c and that
1:69 c and the
1:-45 c and three
1:66 c and thursday
1:97 c and thursdays
1:71 c and upload
1:56 c and used
1:63 c and vegetables
1:46 c and weather
1:37 c and wednesday
1:65 c and wednesdays
1:-34 c and what
1:158 c and will
1:-56 c and with
1:42 c and write
1:57 c and year
1:50 c and yuan
1:-50 c annexe
1:-55 c annexe at
1:37 c annual
1:-92 c annual appraisal
1:-65 c annual award
1:90 c annual report
1:36 c another
1:111 c another s
1:-56 c another three
1:69 c any
1:82 c any open
1:53 c apparatus
1:53 c apparatus go
1:50 c applied
1:70 c applied for
1:86 c apply
1:74 c apply for
1:62 c apply jointly
1:-77 c appointments
1:-77 c appointments under
1:-88 c appraisal
1:-73 c appraisal $
1:-71 c appraisal and
1:-85 c apprentice at
1:89 c apprentice teaches
1:71 c apprenticed
1:70 c apprenticed to
1:-30 c approval
1:-49 c approval will
1:-30 c approved
1:-43 c approved by
1:100 c april
1:88 c april $
1:71 c april for
1:98 c april four
1:61 c april supporter
1:-75 c april to
1:-92 c are
1:-46 c are accredited
1:51 c are apprenticed
1:-43 c are as
1:63 c are coached
1:-71 c are collected
1:61 c are done
1:56 c are each
1:195 c are encouraged
1:-44 c are exchanged
1:107 c are formed
1:-136 c are in
1:135 c are invited
1:-36 c are left
1:-61 c are made
1:-30 c are managed
1:-111 c are members
1:-62 c are mrs
1:-104 c are nine
1:135 c are open
1:-75 c are opened
1:-47 c are physics
1:-129 c are proud
1:-62 c are received
1:62 c are sending
1:-69 c are set
1:-77 c are short
1:-37 c are six
1:-47 c are taken
1:67 c are taught
1:-173 c are the
1:53 c are to
1:-54 c are welcome
1:-48 c area
1:-63 c area is
1:48 c around
1:73 c around pupils
1:-115 c arrange
1:-48 c arrange the
1:-55 c arrange these
1:-68 c arranged
1:-68 c arranged by
1:-171 c arrangements
1:-128 c arrangements $
1:-94 c arrangements are
1:-110 c arranges
1:-77 c arranges $
1:-51 c arranges and
1:-60 c arranges her
1:-38 c art
1:-73 c art $
1:45 c art club
1:36 c art groups
1:-30 c article
1:-74 c article $
1:-34 c arts
1:50 c arts $
1:-73 c arts team
1:44 c arts week
1:150 c as
1:88 c as a
1:87 c as acting
1:65 c as an
1:58 c as assistant
1:78 c as associate
1:-36 c as backbone
1:-45 c as coordinator
1:98 c as executive
1:-49 c as follows
1:73 c as members
1:60 c as part
1:89 c as pen
1:64 c as reading
1:-52 c as set
1:65 c as they
1:66 c as vice
1:59 c ash
1:70 c ash to
1:-65 c aside
1:-51 c aside yuan
1:-40 c ask bryony
1:89 c ask for
1:-47 c ask mrs
1:-88 c asked
1:-79 c asked by
1:-63 c asked six
1:-74 c asked supporter
1:103 c asked to
1:-82 c asks
1:-87 c asks every
1:-73 c assesses
1:-65 c assesses the
1:111 c assessment
1:79 c assessment $
1:55 c assessment bank
1:43 c assessment tasks
1:43 c assessment which
1:-91 c assistance
1:-60 c assistance in
1:-35 c assistance office
1:-47 c assistant
1:53 c assistant director
1:84 c assistant head
1:-73 c assistant issues
1:96 c assistants
1:117 c assistants of
1:-104 c assists
1:-86 c assists recipient
1:-57 c assists with
1:79 c associate head
1:65 c associate professor
1:-74 c associate research
1:99 c association
1:87 c association gives
1:63 c association will
1:76 c at $
1:129 c at a
1:-62 c at city
1:-49 c at district
1:67 c at for
1:-110 c at grade
1:79 c at half
1:-204 c at least
1:-88 c at most
1:-54 c at national
1:-77 c at present
1:112 c at recipient
1:131 c at school
1:156 c at schools
1:90 c at sea
1:98 c at supporter
1:56 c at the
1:-43 c at town
1:-61 c at training
1:68 c at two
1:124 c at work
1:100 c attached
1:81 c attached to
1:148 c attend
1:57 c attend any
1:68 c attend school
1:64 c attend supporter
1:94 c attend the
1:63 c attend workshops
1:-100 c attendance
1:-37 c attendance on
1:125 c attendance policy
1:-33 c attendance reaches
1:75 c attendance scheme
1:-32 c attendance should
1:54 c attendance tracking
1:-36 c attendance up
1:-145 c attendance will
1:75 c attends
1:76 c attends a
1:50 c audio
1:53 c audio library
1:57 c august
1:35 c august $
1:62 c august a
1:-60 c august and
1:36 c august break
1:-43 c august the
1:82 c authorities
1:44 c authorities once
1:114 c autumn
1:-33 c autumn $
1:106 c autumn and
1:52 c autumn in
1:51 c autumn supporter
1:64 c autumn term
1:-103 c average
1:-70 c average $
1:-77 c average grade
1:-149 c award
1:-87 c award $
1:-35 c award and
1:-94 c award at
1:-89 c award or
1:-42 c awarded
1:-67 c awarded a
1:-84 c away
1:-65 c away $
1:-131 c b
1:-94 c b $
1:-113 c b and
1:-87 c b are
1:-37 c b is
1:44 c b write
1:-53 c bachelor
1:-48 c bachelor s
1:69 c back
1:78 c back as
1:-119 c backbone
1:-120 c backbone teachers
1:-107 c badge
1:-99 c badge $
1:86 c baishan
1:62 c baishan every
1:78 c baishan visit
1:-98 c balanced
1:-60 c balanced compulsory
1:-68 c balanced development
1:75 c bank
1:124 c bank $
1:145 c bank and
1:-58 c bank that
1:50 c bank tide
1:54 c bank to
1:61 c bank with
1:-36 c bao
1:-40 c bao guoqing
1:60 c baptiste
1:60 c baptiste will
1:64 c base
1:35 c base by
1:-42 c based
1:-69 c based courses
1:71 c based textbooks
1:-58 c baseline
1:-52 c baseline tests
1:-69 c batches
1:-67 c batches of
1:-46 c bay
1:-70 c bay edu
1:-59 c bayar
1:-36 c bayar sod
1:123 c be
1:-115 c be above
1:45 c be completed
1:-98 c be ended
1:92 c be given
1:70 c be handed
1:-68 c be in
1:67 c be invited
1:123 c be kept
1:-61 c be named
1:-48 c be no
1:58 c be on
1:96 c be opened
1:80 c be paired
1:72 c be placed
1:66 c be published
1:-86 c be rated
1:74 c be ready
1:43 c be sent
1:66 c be streamed
1:-106 c be supported
1:52 c be written
1:85 c because
1:65 c because it
1:60 c because school
1:-83 c bedding
1:-72 c bedding $
1:-107 c been
1:-70 c been chosen
1:-42 c been completed
1:-73 c been in
1:-46 c been promised
1:53 c before
1:62 c before a
1:56 c before october
1:-72 c before the
1:-69 c beforehand
1:-64 c beforehand $
1:74 c beginning
1:66 c beginning in
1:58 c beginning teachers
1:107 c behaviour
1:45 c behaviour $
1:120 c behaviour policy
1:-112 c belief
1:-124 c belief that
1:-100 c belongs
1:-46 c belongs meets
1:-83 c belongs to
1:-151 c below
1:-75 c below $
1:-47 c below covers
1:-47 c below per
1:-49 c below percent
1:83 c best
1:47 c best mathematics
1:-108 c better
1:-125 c better $
1:-63 c better in
1:-65 c between $
1:86 c between and
1:48 c between class
1:64 c between parents
1:-73 c between them
1:97 c bilingual
1:70 c bilingual handbook
1:65 c bilingual reading
1:-37 c bill
1:-76 c bill addy
1:80 c biology
1:56 c biology and
1:39 c biology to
1:55 c blue
1:56 c blue flame
1:95 c boarding
1:67 c boarding $
1:62 c boarding house
1:63 c boat
1:72 c boat and
1:56 c book collection
1:-65 c book corner
1:153 c books
1:69 c books $
1:217 c books and
1:-53 c books are
1:66 c books at
1:55 c books for
1:-84 c books the
1:52 c books through
1:63 c books to
1:-92 c books transport
1:97 c borrow
1:57 c borrow supporter
1:77 c borrow the
1:-113 c borrowed
1:-113 c borrowed two
1:114 c borrows
1:107 c borrows books
1:106 c both
1:-74 c both $
1:53 c both chinese
1:77 c both education
1:-54 c both english
1:113 c both heads
1:-84 c both items
1:67 c both offices
1:74 c both places
1:-110 c both principals
1:53 c both universities
1:69 c both websites
1:53 c box
1:60 c box of
1:61 c boxes and
1:-72 c boxes was
1:65 c boyuan
1:43 c boyuan deputy
1:-62 c brannigan
1:-43 c brannigan tom
1:44 c break
1:43 c break $
1:54 c bridgenet
1:63 c bridgenet to
1:74 c bridget
1:57 c bridget faulds
1:-61 c briefing
1:-73 c briefing of
1:62 c bring
1:81 c bring about
1:-86 c broke
1:-92 c broke down
1:-86 c brought
1:-68 c brought schools
1:-66 c bryony
1:-59 c bryony lake
1:74 c buddies
1:67 c buddies $
1:91 c build
1:54 c build one
1:114 c build two
1:58 c bursar and
1:-94 c bursar keeps
1:-65 c bus
1:-86 c bus of
1:-71 c business
1:-83 c business of
1:-74 c by
1:52 c by august
1:75 c by december
1:48 c by easter
1:-63 c by eleven
1:-37 c by he
1:88 c by january
1:-83 c by july
1:78 c by live
1:-67 c by march
1:-73 c by marks
1:48 c by may
1:56 c by miss
1:66 c by nine
1:68 c by nora
1:101 c by november
1:-98 c by phone
1:-78 c by principal
1:-81 c by recipient
1:-95 c by school
1:-138 c by schools
1:-58 c by summer
1:-169 c by supporter
1:94 c by telephone
1:61 c by turns
1:145 c by video
1:-124 c c
1:-85 c c $
1:-52 c c and
1:90 c calculators
1:96 c calculators $
1:74 c caleb
1:60 c caleb rusk
1:-81 c calendar
1:-71 c calendar $
1:-77 c calendar of
1:-132 c call
1:-132 c call on
1:43 c call once
1:-48 c call recipient
1:-49 c callaghan
1:-61 c callaghan for
1:-84 c called
1:-42 c called recipient
1:-58 c called supporter
1:-74 c calloway
1:-79 c calloway from
1:-80 c calls
1:-77 c calls recipient
1:-61 c came
1:-56 c came to
1:60 c camera
1:61 c camera $
1:99 c camp
1:68 c camp $
1:108 c camp at
1:-80 c camp did
1:44 c camp each
1:87 c camp for
1:72 c camp of
1:62 c camp shall
1:-68 c can
1:-106 c can lead
1:-87 c can run
1:-111 c can succeed
1:66 c can take
1:109 c can use
1:60 c candidates
1:73 c candidates from
1:-45 c candidates pass
1:102 c captains
1:59 c captains held
1:-54 c care
1:-48 c care of
1:64 c care to
1:121 c career
1:39 c career guidance
1:55 c career teacher
1:62 c career teachers
1:127 c careers
1:90 c careers office
1:75 c careers to
1:-125 c caretaker
1:-93 c caretaker mr
1:-72 c caretaker sees
1:-57 c carried
1:-61 c carried out
1:-58 c carry
1:-85 c carry a
1:108 c carry out
1:66 c case
1:66 c case study
1:-218 c cent
1:-93 c cent $
1:-31 c cent and
1:-32 c cent attendance
1:-98 c cent by
1:-44 c cent four
1:-74 c cent in
1:-98 c cent of
1:-49 c cent pass
1:-69 c cent to
1:-41 c centre
1:-65 c centre $
1:66 c centre dr
1:44 c centre of
1:-73 c centre opens
1:-59 c centre runs
1:-132 c certificate
1:-92 c certificate $
1:-81 c certificate after
1:-51 c certificate at
1:-64 c certified
1:-52 c certified by
1:-152 c chair
1:-85 c chair $
1:-77 c chair mrs
1:-143 c chair the
1:-133 c chaired
1:-142 c chaired by
1:-49 c chairs
1:-49 c chairs are
1:49 c charge $
1:76 c charge and
1:79 c charge of
1:74 c charts
1:54 c charts $
1:75 c checks a
1:-81 c checks the
1:130 c chemistry
1:77 c chemistry biology
1:60 c chemistry lesson
1:95 c chemistry live
1:60 c chemistry receives
1:51 c chemistry to
1:88 c chen
1:62 c chen zhaoming
1:63 c chicks
1:60 c chicks and
1:-64 c chief
1:-81 c chief executive
1:-106 c child
1:-96 c child can
1:64 c children come
1:92 c children from
1:61 c children in
1:-92 c children loved
1:85 c children of
1:64 c children spends
1:-48 c children there
1:-64 c children three
1:163 c chinese
1:44 c chinese and
1:57 c chinese cookery
1:39 c chinese english
1:62 c chinese maths
1:91 c chinese teachers
1:109 c choir
1:41 c choir $
1:108 c choir and
1:-60 c choir of
1:57 c choir will
1:-56 c chooses
1:-50 c chooses the
1:-53 c chosen
1:-57 c chosen for
1:-103 c circle
1:-84 c circle $
1:77 c circle goes
1:-80 c circular
1:-64 c circular $
1:-63 c circular no
1:-51 c circular rs
1:-83 c city
1:-71 c city $
1:-103 c city level
1:70 c clara
1:65 c clara nunez
1:104 c class
1:-66 c class $
1:48 c class children
1:61 c class for
1:42 c class from
1:-83 c class has
1:74 c class here
1:31 c class in
1:52 c class live
1:64 c class of
1:49 c class once
1:54 c class online
1:-82 c class teacher
1:55 c class teachers
1:61 c class there
1:-64 c class went
1:119 c classes
1:-76 c classes $
1:47 c classes a
1:71 c classes and
1:-38 c classes are
1:57 c classes every
1:59 c classes in
1:79 c classes of
1:81 c classes write
1:73 c classroom
1:-66 c classroom $
1:43 c classroom and
1:69 c classroom observation
1:53 c classroom recordings
1:60 c classrooms
1:79 c classrooms for
1:73 c climate
1:75 c climate at
1:64 c clinic
1:65 c clinic for
1:-36 c clinical
1:-66 c clinical placement
1:41 c clinical teachers
1:64 c clinics
1:80 c clinics $
1:45 c closure
1:64 c closure $
1:44 c clothing
1:41 c clothing $
1:66 c cloud
1:50 c cloud item
1:68 c club
1:87 c club $
1:-51 c co
1:-56 c co chairs
1:91 c coach
1:-78 c coach and
1:58 c coach its
1:69 c coach one
1:71 c coach the
1:56 c coached
1:54 c coached by
1:80 c coaches
1:45 c coaches it
1:78 c coaches of
1:-129 c coast
1:-107 c coast two
1:-75 c coast which
1:49 c colleague
1:68 c colleague in
1:167 c colleagues
1:63 c colleagues $
1:169 c colleagues at
1:40 c collect
1:81 c collect and
1:-89 c collected
1:-50 c collected by
1:-42 c collected on
1:56 c collection
1:63 c collection little
1:-107 c collects
1:-76 c collects and
1:-76 c collects the
1:70 c college
1:50 c college entrance
1:-42 c college rises
1:50 c colm
1:-47 c colm dacey
1:58 c colm hessian
1:-106 c come
1:-140 c come $
1:-82 c come in
1:178 c come to
1:-36 c coming
1:-48 c coming school
1:91 c comment
1:82 c comment on
1:96 c comments
1:98 c comments on
1:40 c comments within
1:-56 c committee
1:-86 c committee arrange
1:-56 c committee collects
1:50 c committee gives
1:-107 c committee is
1:-52 c committee looks
1:69 c committee meets
1:52 c committee must
1:50 c committee submits
1:-97 c committees
1:-41 c committees $
1:-80 c committees of
1:42 c common
1:42 c common assessment
1:-39 c common format
1:76 c common online
1:-49 c communication
1:-87 c communication aids
1:-49 c community
1:-45 c community care
1:-46 c compact
1:-55 c compact department
1:68 c companies
1:57 c companies at
1:-74 c competition
1:-40 c competition office
1:-69 c compiled
1:-46 c compiled by
1:-57 c complete
1:-80 c complete a
1:64 c complete one
1:-79 c completed
1:-93 c completed $
1:-83 c completed a
1:44 c completed by
1:36 c completion
1:-38 c completion rate
1:66 c completion report
1:-51 c compulsory
1:-72 c compulsory education
1:49 c computers
1:53 c computers $
1:-63 c computing
1:-44 c computing $
1:60 c concert in
1:-93 c concert last
1:82 c confer
1:67 c confer monthly
1:-77 c confirms
1:-50 c confirms it
1:48 c consecutive
1:37 c consecutive days
1:43 c consultant
1:70 c consultant dr
1:-89 c contact
1:-60 c contact for
1:-47 c contact is
1:104 c contest
1:38 c contest $
1:41 c contest at
1:111 c contest camp
1:73 c contest candidates
1:-84 c contest or
1:43 c contest team
1:58 c contest trainers
1:41 c contest which
1:49 c contestants
1:62 c contestants of
1:-59 c contests
1:-48 c contests $
1:-50 c continue
1:-51 c continue paired
1:66 c continues
1:58 c continues as
1:68 c convened
1:65 c convened by
1:70 c cookery
1:47 c cookery will
1:-110 c coordinator
1:-75 c coordinator are
1:-68 c coordinator schools
1:111 c copies
1:132 c copies schools
1:-43 c copy
1:-61 c copy them
1:36 c copy whatever
1:-52 c corner
1:76 c corner $
1:-92 c corner in
1:-79 c corner with
1:-67 c cost
1:-56 c cost and
1:-85 c councils
1:-55 c councils organise
1:-59 c councils will
1:86 c counterpart
1:59 c counterpart at
1:89 c counterparts
1:131 c counterparts at
1:42 c counterparts for
1:-83 c counts
1:-85 c counts toward
1:-173 c county
1:70 c county $
1:-39 c county award
1:-55 c county leadership
1:-74 c county lesson
1:-100 c county level
1:-56 c county s
1:-91 c county schools
1:-44 c county teaching
1:115 c course
1:-59 c course $
1:47 c course for
1:49 c course here
1:135 c course in
1:83 c course library
1:91 c course members
1:79 c course of
1:36 c course on
1:-70 c course professor
1:52 c course which
1:32 c courses
1:-45 c courses are
1:-72 c courses developed
1:125 c courses together
1:73 c courseware
1:48 c courseware bank
1:-99 c cover
1:-56 c cover for
1:-72 c cover is
1:-60 c covers
1:-30 c covers january
1:-44 c crane
1:-63 c crane who
1:-70 c credit
1:-64 c credit it
1:35 c critical
1:42 c critical friend
1:55 c crosses
1:45 c crosses on
1:58 c curriculum
1:56 c curriculum $
1:47 c curriculum at
1:116 c curriculum for
1:-73 c curriculum office
1:63 c curriculum school
1:-62 c curriculum team
1:-46 c cut
1:-42 c cut the
1:-47 c dacey
1:-67 c dacey $
1:-50 c dahai
1:-65 c dahai general
1:51 c daily
1:49 c daily work
1:-63 c daniel
1:-73 c daniel oh
1:-100 c dated
1:-97 c dated august
1:-62 c dates
1:-84 c dates $
1:119 c day
1:56 c day among
1:102 c day at
1:43 c day because
1:-75 c day by
1:50 c day course
1:47 c day farm
1:64 c day holiday
1:80 c day in
1:-71 c day is
1:88 c day of
1:64 c day skills
1:51 c day with
1:106 c days
1:54 c days $
1:-45 c days a
1:-42 c days and
1:158 c days at
1:-81 c days between
1:107 c days each
1:142 c days in
1:72 c days of
1:72 c days on
1:69 c days to
1:55 c days with
1:-63 c dean
1:-49 c dean professor
1:69 c dean to
1:-77 c debaters
1:-92 c debaters broke
1:110 c debating
1:62 c debating club
1:71 c debating society
1:65 c debating weekend
1:61 c debrief
1:49 c debrief after
1:37 c december
1:30 c december $
1:72 c december it
1:-31 c december the
1:-67 c decided
1:-53 c decided to
1:-50 c degree
1:-57 c degree $
1:64 c deliver
1:40 c deliver two
1:-53 c deliveries
1:-66 c deliveries are
1:-84 c delivers
1:-60 c delivers the
1:-71 c delivers them
1:130 c demonstration
1:160 c demonstration lesson
1:119 c demonstration lessons
1:-81 c deng
1:-56 c deng yarong
1:-57 c department $
1:-50 c department and
1:-74 c department at
1:60 c department by
1:-48 c department circular
1:81 c department from
1:52 c department s
1:-65 c department supporter
1:32 c department to
1:43 c department will
1:-77 c department with
1:195 c departments
1:81 c departments carry
1:60 c departments hands
1:70 c departments in
1:105 c departments of
1:145 c deputy
1:-67 c deputy chair
1:82 c deputy dean
1:-42 c deputy director
1:72 c deputy for
1:96 c deputy head
1:63 c deputy heads
1:-59 c deputy miss
1:102 c deputy of
1:109 c deputy principal
1:44 c desk
1:52 c desk of
1:-85 c developed
1:-30 c developed jointly
1:-132 c development
1:-62 c development centre
1:-52 c development committee
1:-42 c development guideline
1:-83 c development office
1:-74 c diaries
1:-44 c diaries $
1:92 c diary
1:47 c diary and
1:60 c diary once
1:-69 c did
1:-85 c did not
1:-51 c did too
1:90 c digital
1:-78 c digital classroom
1:160 c digital library
1:64 c director for
1:-30 c director gao
1:-51 c director ma
1:55 c director of
1:66 c directorate
1:54 c directorate publishes
1:-109 c directors
1:-110 c directors of
1:131 c discuss
1:125 c discuss a
1:122 c discuss lessons
1:107 c discuss them
1:54 c discussion
1:45 c discussion $
1:-53 c district
1:86 c district adviser
1:-72 c district award
1:-37 c district lead
1:-42 c district level
1:-35 c district reading
1:-54 c district teaching
1:-69 c division
1:-67 c division has
1:-32 c division s
1:136 c do
1:93 c do schools
1:114 c do their
1:67 c dock
1:52 c dock to
1:69 c donate
1:55 c donate at
1:133 c donates
1:69 c donates eight
1:54 c donates microscopes
1:90 c donates sixty
1:73 c donates welding
1:58 c done
1:40 c done $
1:-46 c down
1:-84 c down at
1:-87 c down the
1:41 c down together
1:43 c dr
1:56 c dr colm
1:57 c dr helena
1:73 c dr meng
1:55 c dr priya
1:-53 c dr ruth
1:62 c dr wendel
1:160 c draft
1:145 c draft the
1:96 c draw
1:91 c draw up
1:41 c drawings
1:43 c drawings with
1:-59 c drawn
1:-58 c drawn up
1:-102 c draws
1:-110 c draws up
1:-54 c drew
1:-62 c drew up
1:102 c drive
1:53 c drive by
1:59 c drive over
1:74 c drone
1:51 c drone operation
1:-104 c drop
1:-91 c drop out
1:-51 c drummond
1:-46 c drummond came
1:62 c dry
1:52 c dry dock
1:82 c due
1:79 c due at
1:66 c due by
1:177 c during
1:42 c during science
1:141 c during the
1:-83 c duties
1:-84 c duties $
1:-84 c e
1:-111 c e learning
1:60 c e library
1:135 c each
1:109 c each $
1:55 c each academic
1:93 c each at
1:51 c each autumn
1:64 c each be
1:49 c each day
1:56 c each december
1:54 c each followed
1:60 c each for
1:42 c each from
1:43 c each given
1:59 c each giving
1:88 c each group
1:110 c each have
1:-133 c each is
1:42 c each island
1:89 c each july
1:58 c each june
1:-107 c each loan
1:60 c each member
1:141 c each mentor
1:130 c each month
1:120 c each new
1:65 c each newly
1:61 c each occasion
1:128 c each of
1:35 c each open
1:102 c each pair
1:50 c each partner
1:80 c each per
1:53 c each pupil
1:78 c each receiving
1:62 c each second
1:93 c each semester
1:50 c each send
1:-189 c each shall
1:75 c each spend
1:68 c each stay
1:74 c each staying
1:-58 c each student
1:50 c each teach
1:-53 c each teacher
1:-113 c each teaches
1:166 c each term
1:60 c each thursday
1:94 c each time
1:41 c each to
1:82 c each tuesday
1:77 c each visit
1:-78 c each visitor
1:-95 c each will
1:141 c each year
1:165 c early
1:114 c early career
1:54 c early talk
1:114 c early years
1:-56 c earn
1:-62 c earn the
1:-56 c east
1:-44 c east west
1:105 c easter
1:56 c easter $
1:66 c easter helping
1:-56 c eceo
1:-64 c eceo circular
1:-63 c edu
1:-42 c edu no
1:70 c education authorities
1:75 c education directorate
1:-77 c education mr
1:-55 c education of
1:-72 c education sme
1:102 c eight
1:47 c eight experienced
1:60 c eight lessons
1:45 c eight middle
1:91 c eight patient
1:64 c eight practical
1:53 c eight pupils
1:52 c eight recipient
1:-56 c eight teachers
1:-50 c eight village
1:73 c eight weeks
1:44 c eight young
1:97 c eighteen
1:83 c eighteen $
1:33 c eighteen months
1:70 c either
1:56 c either city
1:-49 c elder
1:-78 c elder sister
1:-49 c elderly
1:-45 c elderly and
1:55 c electrical
1:79 c electrical engineering
1:-37 c electrics and
1:84 c electrics to
1:-108 c eleven
1:-72 c eleven miles
1:-68 c eleven months
1:65 c emergency
1:74 c emergency care
1:65 c employers
1:90 c employers to
1:48 c employment
1:59 c employment desk
1:64 c employment office
1:-55 c employment rate
1:57 c encourage
1:59 c encourage recipient
1:221 c encouraged
1:231 c encouraged to
1:60 c end for
1:99 c end of
1:-70 c end the
1:-114 c ended
1:-111 c ended by
1:-62 c engineering department
1:30 c engineering will
1:55 c engines
1:60 c engines $
1:48 c english
1:-90 c english $
1:44 c english about
1:-50 c english and
1:101 c english at
1:67 c english departments
1:43 c english every
1:123 c english groups
1:65 c english lesson
1:45 c english mathematics
1:-48 c english of
1:75 c english once
1:51 c english summer
1:92 c english teacher
1:33 c english teachers
1:103 c english will
1:-54 c enter
1:-87 c enter the
1:61 c entrance
1:55 c entrance examination
1:-83 c equipment
1:-58 c equipment $
1:-67 c equipment office
1:54 c evaluation
1:74 c evaluation in
1:101 c evening
1:75 c evening $
1:44 c evening tutors
1:71 c evening workshops
1:181 c every
1:-102 c every child
1:-55 c every class
1:-69 c every day
1:43 c every december
1:-67 c every department
1:92 c every early
1:106 c every fortnight
1:83 c every friday
)"sv,
    R"(1:169 c every half
1:91 c every july
1:-48 c every mentee
1:-70 c every mentor
1:157 c every month
1:85 c every new
1:93 c every newly
1:96 c every other
1:77 c every paired
1:-56 c every practitioner
1:-80 c every pupil
1:32 c every quarter
1:-74 c every recipient
1:-86 c every school
1:75 c every second
1:86 c every six
1:78 c every summer
1:69 c every teacher
1:106 c every term
1:160 c every thursday
1:149 c every tuesday
1:57 c every tutor
1:135 c every two
1:-68 c every village
1:97 c every wednesday
1:57 c every week
1:55 c every year
1:-69 c everybody
1:-64 c everybody here
1:-103 c everything
1:-80 c everything lent
1:-71 c everything under
1:-57 c everything worked
1:-74 c ewan
1:-82 c ewan strachan
1:-57 c exactly
1:-66 c exactly $
1:72 c examination $
1:-57 c examination centre
1:67 c examination is
1:63 c examination questions
1:-51 c examination rises
1:52 c examination scripts
1:-89 c exceed
1:-79 c exceed ten
1:-73 c exceeds
1:-67 c exceeds $
1:139 c exchange
1:-38 c exchange $
1:62 c exchange a
1:38 c exchange between
1:80 c exchange drawings
1:169 c exchange letters
1:-58 c exchanged
1:-82 c exchanged twice
1:32 c exchanges
1:69 c exchanges a
1:-44 c exclusions
1:-63 c exclusions should
1:94 c executive
1:45 c executive deputy
1:49 c executive head
1:-78 c executive ms
1:41 c executive principal
1:101 c executive vice
1:61 c exercise
1:75 c exercise bank
1:-124 c expect
1:-65 c expect seven
1:-165 c expect six
1:-96 c expect ten
1:-70 c expected
1:-74 c expected level
1:-66 c expected standard
1:100 c experienced
1:60 c experienced supporter
1:80 c experienced teachers
1:46 c expert
1:30 c expert to
1:-92 c experts
1:-98 c experts $
1:100 c extra
1:100 c extra webinars
1:-46 c eye
1:-63 c eye on
1:117 c faculty
1:51 c faculty hold
1:91 c faculty of
1:114 c fair
1:95 c fair in
1:-117 c faith
1:-114 c faith and
1:-61 c fall
1:-43 c fall below
1:-77 c falls
1:-87 c falls below
1:93 c families
1:60 c families $
1:65 c families from
1:49 c families of
1:-62 c fang lian
1:38 c fang ruoxi
1:80 c farm
1:47 c farm week
1:57 c farm work
1:-118 c farming
1:-102 c farming villages
1:-48 c farrant and
1:44 c farrant sit
1:58 c faulds
1:72 c faulds goes
1:55 c february
1:-42 c february $
1:92 c february to
1:-56 c february training
1:-65 c feedback
1:-94 c feedback form
1:-78 c fellow
1:-56 c fellow is
1:45 c ferry
1:39 c ferry teaches
1:86 c festival
1:66 c festival in
1:-61 c few
1:-69 c few teachers
1:-50 c fewer
1:-48 c fewer than
1:88 c field
1:58 c field studies
1:47 c fields
1:74 c fields in
1:106 c fifteen
1:91 c fifteen mentor
1:-30 c fifteen or
1:46 c fifteen young
1:-75 c files
1:-48 c files $
1:61 c fill
1:65 c fill these
1:89 c film
1:89 c film these
1:165 c final
1:138 c final report
1:74 c final year
1:-72 c find
1:-59 c find them
1:-75 c finds
1:-85 c finds the
1:37 c fine
1:50 c fine arts
1:-62 c finished
1:-55 c finished $
1:73 c finnegan
1:73 c finnegan to
1:103 c first aid
1:98 c first friday
1:43 c first scheme
1:-61 c first stay
1:-69 c first year
1:80 c fit
1:78 c fit it
1:51 c fit out
1:-38 c five classes
1:92 c five day
1:107 c five days
1:61 c five from
1:-64 c five hands
1:48 c five heads
1:-91 c five in
1:50 c five island
1:59 c five members
1:82 c five minute
1:30 c five of
1:-65 c five pupils
1:-111 c five recipient
1:55 c five supporter
1:-52 c five teachers
1:57 c five working
1:-48 c fix
1:-60 c fix the
1:56 c flame
1:53 c flame master
1:76 c flat $
1:40 c flat are
1:-55 c flat is
1:-47 c follow
1:39 c follow a
1:-69 c follow in
1:-68 c follow one
1:82 c follow supporter
1:-33 c follow the
1:50 c follow their
1:57 c followed
1:45 c followed by
1:-36 c following
1:-65 c following the
1:-122 c follows
1:-96 c follows $
1:-57 c follows is
1:47 c footballs
1:64 c footballs $
1:-50 c footing
1:-46 c footing in
1:124 c for
1:79 c for a
1:67 c for about
1:33 c for academic
1:74 c for ages
1:-52 c for and
1:77 c for around
1:-60 c for balanced
1:-86 c for both
1:-45 c for c
1:41 c for chinese
1:78 c for eight
1:34 c for eighteen
1:-52 c for equipment
1:58 c for field
1:46 c for five
1:72 c for forty
1:112 c for four
1:90 c for further
1:-54 c for grade
1:61 c for grades
1:54 c for half
1:73 c for languages
1:69 c for later
1:-123 c for many
1:57 c for midwives
1:74 c for music
1:97 c for no
1:64 c for not
1:271 c for one
1:52 c for planning
1:56 c for practice
1:57 c for provincial
1:61 c for recorder
1:62 c for remote
1:61 c for rural
1:-62 c for safety
1:-86 c for school
1:-30 c for science
1:57 c for seven
1:71 c for shadowing
1:79 c for six
1:55 c for sixteen
1:40 c for students
1:-43 c for supporter
1:77 c for surgery
1:77 c for tablets
1:-68 c for teachers
1:-31 c for teaching
1:113 c for ten
1:100 c for the
1:-54 c for their
1:-56 c for this
1:90 c for three
1:70 c for training
1:185 c for two
1:85 c for up
1:129 c for year
1:131 c form
1:67 c form a
1:-92 c form counts
1:59 c form in
1:85 c form mentoring
1:77 c form of
1:-49 c form on
1:53 c form once
1:75 c form pupils
1:54 c form teachers
1:-71 c form village
1:-39 c format
1:-38 c format $
1:89 c formative
1:83 c formative assessment
1:61 c formed and
1:-62 c formerly
1:-50 c formerly school
1:95 c formers
1:48 c formers are
1:66 c formers back
1:41 c formers may
1:80 c forms
1:-70 c forms $
1:59 c forms for
1:69 c forms of
1:70 c forms write
1:170 c fortnight
1:125 c fortnight $
1:41 c fortnight convened
1:58 c fortnight online
1:37 c fortnight to
1:67 c fortnight with
1:103 c forty
1:85 c forty children
1:100 c forty minutes
1:66 c forty pupils
1:60 c forty recipient
1:-105 c founded
1:-108 c founded in
1:-77 c four $
1:-82 c four heads
1:54 c four instructors
1:57 c four mathematics
1:-30 c four of
1:114 c four pages
1:65 c four periods
1:52 c four places
1:78 c four recipient
1:59 c four schools
1:72 c four to
1:40 c four tutors
1:92 c four weeks
1:-60 c framework
1:-64 c framework eceo
1:-50 c free
1:121 c free of
1:-104 c free play
1:58 c free to
1:-79 c french $
1:71 c french lessons
1:195 c friday
1:111 c friday $
1:54 c friday afternoons
1:65 c friday and
1:129 c friday of
1:90 c fridays
1:107 c fridays $
1:41 c fridays and
1:-46 c fridays to
1:98 c friend
1:60 c friend at
1:53 c friend in
1:63 c friends
1:71 c friends at
1:-106 c friendship
1:-63 c friendship on
1:-136 c friendship with
1:-100 c from april
1:63 c from both
1:58 c from each
1:63 c from february
1:56 c from january
1:90 c from march
1:46 c from morning
1:-90 c from per
1:46 c from poor
1:168 c from recipient
1:46 c from schools
1:150 c from supporter
1:-110 c from the
1:-68 c from to
1:36 c from week
1:-95 c from year
1:-65 c full names
1:75 c full school
1:73 c full term
1:72 c full time
1:48 c full year
1:114 c further
1:39 c further mathematics
1:71 c further maths
1:73 c further papers
1:-137 c gain
1:-38 c gain a
1:-121 c gain the
1:81 c games
1:58 c games and
1:30 c gao
1:-101 c general
1:-93 c general affairs
1:-48 c general manager
1:-68 c geography
1:51 c geography $
1:-63 c geography and
1:-51 c geography teacher
1:-56 c geography teachers
1:64 c geography to
1:43 c get
1:71 c get accounts
1:83 c girls
1:42 c girls to
1:65 c girls will
1:266 c give
1:167 c give a
1:-40 c give an
1:-124 c give at
1:85 c give demonstration
1:69 c give it
1:61 c give library
1:39 c give model
1:74 c give no
1:-58 c give one
1:44 c give online
1:135 c give recipient
1:65 c give tablet
1:117 c give talks
1:76 c give them
1:184 c give two
1:85 c give welding
1:83 c given
1:146 c given a
1:101 c given at
1:-83 c given one
1:35 c given to
1:205 c gives
1:-76 c gives $
1:99 c gives a
1:67 c gives at
1:38 c gives books
1:71 c gives each
1:60 c gives for
1:55 c gives laptops
1:82 c gives library
1:-43 c gives one
1:38 c gives picture
1:117 c gives recipient
1:65 c gives storybooks
1:-72 c gives support
1:73 c gives tablets
1:92 c gives two
1:114 c giving
1:81 c giving laptops
1:48 c giving no
1:-30 c go on
1:36 c go there
1:86 c go to
1:-57 c go up
1:123 c goes
1:67 c goes out
1:53 c goes there
1:123 c goes to
1:-157 c good
1:-118 c good faith
1:-51 c good or
1:-132 c good training
1:-72 c governor
1:-56 c governor at
1:-87 c grace
1:-80 c grace tamm
1:49 c grade
1:-44 c grade $
1:64 c grade a
1:35 c grade and
1:67 c grade exchange
1:54 c grade five
1:67 c grade in
1:-65 c grade level
1:-30 c grade mathematics
1:116 c grade of
1:41 c grade one
1:-53 c grade or
1:-46 c grade pass
1:-30 c grade physics
1:52 c grade pupils
1:-73 c grade six
1:77 c grade students
1:37 c grade teams
1:126 c grade three
1:56 c grade two
1:-53 c graded
1:-49 c graded outstanding
1:65 c grades
1:44 c grades and
1:-53 c graduate
1:-47 c graduate employment
1:-66 c graduates
1:-57 c graduates admitted
1:-57 c graduates in
1:37 c grant
1:40 c grant of
1:48 c grants
1:44 c grants scholarships
1:81 c graphic
1:67 c graphic calculators
1:66 c greaves
1:58 c greaves of
1:-59 c grew
1:-64 c grew from
1:75 c group
1:68 c group $
1:57 c group for
1:-77 c group is
1:73 c group language
1:52 c group leader
1:-35 c group lu
1:161 c group meets
1:-97 c group of
1:-54 c group on
1:62 c group sends
1:51 c group will
1:115 c groups
1:-91 c groups $
1:68 c groups for
1:172 c groups of
1:73 c groups to
1:34 c groups will
1:62 c guan
1:48 c guan boyuan
1:44 c guan zhe
1:-65 c guest
1:-65 c guest rooms
1:42 c guidance
1:45 c guidance will
1:-58 c guideline
1:-51 c guideline bay
1:-90 c guidelines
1:-90 c guidelines on
1:64 c guides
1:46 c guides and
1:-81 c guo
1:-66 c guo yongnian
1:-45 c guoqing
1:-36 c guoqing the
1:-133 c had
1:-58 c had been
1:-117 c had no
1:140 c half
1:-33 c half a
1:53 c half an
1:55 c half of
1:167 c half term
1:63 c half year
1:53 c half yearly
1:-60 c hall $
1:122 c hand
1:116 c hand in
1:98 c handbook
1:78 c handbook of
1:58 c handbook reading
1:77 c handed
1:58 c handed in
1:-79 c handles
1:-66 c handles item
1:-54 c hands
1:49 c hands a
1:-67 c hands in
1:-75 c hands of
1:39 c hands over
1:61 c hanne
1:100 c hanne sorley
1:78 c hao
1:78 c hao jingtian
1:-59 c haoran
1:-84 c haoran for
1:118 c harbour
1:48 c harbour classroom
1:59 c harbour simulator
1:69 c harvest
1:41 c harvest day
1:-232 c has
1:-93 c has a
1:-93 c has agreed
1:-79 c has at
1:-61 c has been
1:-82 c has children
1:-72 c has decided
1:-69 c has given
1:-111 c has had
1:-62 c has learned
1:-167 c has no
1:103 c has nobody
1:51 c has one
1:-59 c has only
1:60 c has promised
1:-89 c has pupils
1:-51 c has supported
1:-51 c has ten
1:-39 c has too
1:-79 c has two
1:-37 c have
1:126 c have a
1:-43 c have agreed
1:55 c have an
1:-91 c have been
1:-43 c have completed
1:42 c have invited
1:57 c have of
1:65 c have offered
1:-51 c have priority
1:-57 c have read
1:74 c have sixteen
1:-92 c have their
1:70 c hawk
1:71 c hawk revise
1:31 c he
1:37 c he and
1:-68 c he or
1:-83 c he reports
1:107 c he will
1:-37 c he yanru
1:-67 c head
1:-79 c head and
1:83 c head at
1:-58 c head days
1:-52 c head february
1:103 c head for
1:-62 c head hu
1:78 c head liu
1:55 c head mrs
1:42 c head of
1:-88 c head owen
1:-51 c head s
1:-77 c head school
1:-59 c head supporter
1:-117 c head teacher
1:58 c head to
1:50 c headed
1:50 c headed by
1:-59 c heading
1:-71 c heading $
1:35 c heads
1:-93 c heads are
1:-46 c heads have
1:123 c heads hold
1:43 c heads of
1:61 c heads owen
1:-91 c heads the
1:30 c health
1:52 c health is
1:90 c hear
1:70 c hear one
1:-100 c heart
1:-104 c heart of
1:82 c helan
1:119 c helan $
1:68 c held
1:77 c held at
1:-44 c held in
1:102 c held on
1:76 c helen amory
1:-61 c helen okafor
1:39 c helena
1:49 c helena voss
1:-42 c help
1:82 c help $
1:-46 c help from
1:-65 c help it
1:54 c help recipient
1:68 c helping
1:62 c helping the
1:137 c helps
1:124 c helps recipient
1:-38 c her
1:67 c her counterpart
1:-66 c her duties
1:70 c her partner
1:-81 c her timetable
1:-52 c her work
1:87 c here
1:45 c here $
1:-43 c here calls
1:81 c here for
1:55 c here on
1:44 c hessian
1:53 c hessian who
1:-93 c higher
1:-65 c higher $
1:-68 c higher than
1:-71 c highly
1:-65 c highly accomplished
1:49 c him
1:99 c him $
1:103 c history
1:106 c history curriculum
1:114 c hold
1:144 c hold a
1:64 c hold an
1:71 c hold one
1:-33 c hold the
1:-58 c holds
1:-56 c holds a
1:70 c holiday
1:51 c holiday $
1:57 c holm
1:71 c holm who
1:-66 c holt
1:-62 c holt $
1:221 c homework
1:50 c homework and
1:49 c homework by
1:44 c homework help
1:106 c homework policy
1:52 c homework samples
1:58 c homework supervision
1:-78 c hope
1:-108 c hope that
1:94 c hope to
1:74 c hospital
1:73 c hospital to
1:-46 c host
1:44 c host families
1:-62 c host school
1:66 c hosts
1:109 c hosts a
1:-50 c hosts provide
1:101 c hour
1:79 c hour and
1:63 c hour every
1:-119 c hours
1:-43 c hours $
1:-53 c hours a
1:-67 c hours down
1:67 c hours each
1:-100 c hours from
1:-83 c hours of
1:94 c house
1:80 c house each
1:123 c house system
1:73 c how
1:55 c how supporter
1:43 c how the
1:-54 c hu
1:-72 c hu lijun
1:44 c huaijin
1:65 c huaijin mathematics
1:120 c huaishu
1:75 c huaishu each
1:84 c huaishu in
1:-63 c hub
1:-52 c hub at
1:-95 c human
1:-94 c human resources
1:73 c hundred
1:83 c hundred story
1:-61 c i ask
1:39 c i go
1:69 c i lectures
1:-54 c i look
1:-88 c i take
1:44 c ict
1:42 c ict technician
1:55 c if
1:54 c if the
1:44 c ii
1:57 c ii a
1:61 c iii
1:-52 c iii at
1:77 c iii joint
1:33 c imogen
1:40 c imogen tarrant
1:-52 c improvement
1:-60 c improvement team
1:94 c in
1:-229 c in $
1:37 c in a
1:-54 c in accordance
1:38 c in addition
1:-78 c in all
1:65 c in an
1:180 c in april
1:-66 c in as
1:49 c in august
1:-62 c in autumn
1:-46 c in both
1:66 c in by
1:-100 c in class
1:78 c in classes
1:-51 c in communication
1:-48 c in community
1:46 c in december
1:40 c in each
1:60 c in either
1:42 c in english
1:-72 c in exceeds
1:38 c in fine
1:104 c in first
1:-102 c in good
1:82 c in grade
1:57 c in groups
1:70 c in huaishu
1:78 c in its
1:69 c in july
1:171 c in june
1:-56 c in junior
1:82 c in knot
1:90 c in large
1:126 c in march
1:-77 c in mathematics
1:188 c in may
1:-45 c in midwifery
1:-40 c in music
1:59 c in net
1:81 c in november
1:69 c in october
1:156 c in on
1:-55 c in one
1:64 c in period
1:104 c in phonics
1:34 c in physics
1:-70 c in promotion
1:-49 c in reading
1:76 c in recipient
1:176 c in return
1:71 c in rural
1:-37 c in schools
1:114 c in september
1:53 c in simulation
1:-57 c in skills
1:-64 c in speech
1:81 c in spring
1:117 c in supporter
1:-44 c in ten
1:38 c in the
1:-132 c in this
1:-60 c in to
1:-77 c in touch
1:42 c in turn
1:-31 c in two
1:-69 c in use
1:-61 c in work
1:-54 c in writing
1:56 c in year
1:67 c in years
1:-70 c inclusion
1:-77 c inclusion department
1:-129 c information
1:-108 c information centre
1:77 c informed
1:77 c informed and
1:38 c ingram
1:76 c ingram tait
1:42 c inland
1:30 c inland marine
1:-62 c ins
1:-67 c ins $
1:94 c inspect
1:53 c inspect progress
1:65 c inspect the
1:81 c inspectorate
1:-55 c inspectorate s
1:81 c inspectorate will
1:119 c inspects
1:55 c inspects each
1:79 c inspects progress
1:70 c inspects the
1:49 c instructors free
1:-46 c instructors graded
1:-33 c instructors teach
1:68 c instructors to
1:127 c instruments
1:84 c instruments in
1:91 c instruments of
1:78 c instruments until
1:-67 c insures
1:-73 c insures its
1:175 c intend
1:122 c intend to
1:175 c intends
1:165 c intends to
1:-57 c intermediate
1:-48 c intermediate welding
1:-70 c into
1:-63 c into supporter
1:39 c invite
1:45 c invite a
1:156 c invited
1:148 c invited to
1:47 c invited twenty
1:76 c irene
1:35 c irene valdez
1:-90 c is
1:66 c is applied
1:-92 c is arranged
1:75 c is attached
1:-102 c is called
1:-82 c is certified
1:-118 c is chaired
1:-50 c is deputy
1:-64 c is drawn
1:82 c is due
1:124 c is encouraged
1:-46 c is for
1:-54 c is formed
1:59 c is free
1:118 c is given
1:90 c is giving
1:36 c is held
1:55 c is invited
1:-61 c is its
1:-73 c is led
1:-109 c is liable
1:75 c is opened
1:-60 c is organised
1:-66 c is paid
1:85 c is paired
1:-94 c is recipient
1:-45 c is recognised
1:-80 c is responsible
1:43 c is sat
1:150 c is seconded
1:79 c is sent
1:-134 c is set
1:-164 c is short
1:-75 c is still
1:-83 c is supporter
1:-62 c is taken
1:76 c is taught
1:-157 c is the
1:62 c is three
1:-79 c is to
1:70 c is under
1:-63 c is vice
1:-64 c is what
1:-94 c is won
1:-50 c isaac
1:-71 c isaac drummond
1:72 c island
1:44 c island pupils
1:36 c island teacher
1:77 c island teachers
1:-106 c issued
1:-93 c issued by
1:-59 c issues
1:-73 c issues the
1:49 c it
1:-109 c it $
1:-51 c it and
1:55 c it centre
1:-55 c it for
1:-134 c it is
1:84 c it likes
1:227 c it meets
1:-77 c it need
1:57 c it picture
1:77 c it reports
1:-89 c it runs
1:73 c it sends
1:46 c it shall
1:75 c it submits
1:118 c it to
1:-49 c it up
1:-51 c it with
1:-85 c item $
1:81 c item bank
1:-36 c items
1:-75 c items lie
1:-41 c items to
1:36 c its
1:74 c its academic
1:58 c its agricultural
1:-45 c its annexe
1:-78 c its annual
1:43 c its bank
1:83 c its behaviour
1:74 c its clinics
1:-74 c its co
1:53 c its contest
1:88 c its course
1:77 c its digital
1:37 c its e
1:-76 c its grade
1:61 c its harbour
1:74 c its homework
1:54 c its laboratory
1:-53 c its leader
1:-50 c its librarian
1:-70 c its library
1:-41 c its members
1:115 c its minibus
1:67 c its monthly
1:36 c its online
1:37 c its open
1:101 c its phonics
1:-54 c its programme
1:88 c its question
1:67 c its reading
1:60 c its rules
1:45 c its schemes
1:90 c its science
1:53 c its simulator
1:41 c its simulators
1:-59 c its six
1:48 c its staff
1:-116 c its students
1:67 c its supporter
1:-33 c its teachers
1:-100 c its teaching
1:62 c its training
1:64 c its travellers
1:86 c its vice
1:30 c its virtual
1:82 c its ward
1:37 c its year
1:-52 c iv
1:-49 c iv nearly
1:-64 c ives
1:-73 c ives as
1:-80 c january
1:-128 c january $
1:104 c january and
1:66 c january each
1:-64 c january to
1:48 c japanese for
1:-63 c japanese since
1:70 c ji
1:79 c ji min
1:88 c jing
1:99 c jing director
1:78 c jingtian
1:78 c jingtian will
1:62 c jingyi
1:69 c jingyi will
1:41 c joan
1:53 c joan pettifer
1:64 c joanna
1:57 c joanna thwaite
1:70 c job
1:41 c job fair
1:-44 c join in
1:140 c join supporter
1:50 c join the
1:-82 c joined
1:-45 c joined online
1:74 c joins
1:51 c joins supporter
1:252 c joint
1:-125 c joint committee
1:108 c joint concert
1:-80 c joint courses
1:60 c joint debating
1:125 c joint lesson
1:-36 c joint physics
1:69 c joint planning
1:82 c joint project
1:-45 c joint projects
1:154 c joint report
1:189 c joint research
1:87 c joint sports
1:48 c joint study
1:56 c joint textbooks
1:53 c joint training
1:55 c joint unit
1:59 c joint writing
1:96 c jointly
1:65 c jointly apply
1:43 c jointly by
1:53 c jointly for
1:-63 c jointly in
1:87 c jointly one
1:62 c jointly recommend
1:119 c jointly write
1:-46 c judith
1:43 c judith amery
1:-63 c judith farrant
1:57 c july
1:125 c july $
1:-54 c july and
1:-47 c july annual
1:-100 c july attendance
1:-60 c july by
1:-69 c july every
1:-106 c july three
1:88 c june
1:50 c june $
1:86 c june of
1:-57 c june per
1:52 c june recipient
1:35 c june schools
1:-46 c june the
1:-63 c june under
1:44 c june with
1:-34 c junior
1:-90 c junior physics
1:-62 c ke
1:-59 c ke dahai
1:-49 c keep
1:-60 c keep the
1:-85 c keeping
1:-58 c keeping track
1:-144 c keeps
1:-130 c keeps a
1:-67 c keeps an
1:-162 c keeps the
1:100 c kept
1:49 c kept for
1:63 c kept informed
1:48 c keqin
1:39 c keqin senior
1:-74 c key
1:-57 c key programme
1:-65 c key speciality
1:77 c key stage
1:-45 c key teachers
1:46 c keystone
1:62 c keystone maths
1:130 c kiln
1:60 c kiln for
1:92 c kiln of
1:77 c kits
1:62 c kits and
1:95 c knot
1:94 c knot tying
1:64 c koroi
1:30 c koroi spends
1:86 c lab
1:56 c lab videos
1:101 c laboratory
1:67 c laboratory on
1:76 c laboratory to
1:80 c lacks
1:77 c lacks a
1:-68 c lake
1:-79 c lake secretary
1:59 c lamps
1:72 c lamps by
1:49 c lan
1:71 c lan classroom
1:-56 c lan yuzhen
1:-57 c lane
1:-71 c lane will
1:-58 c language and
1:73 c language sessions
1:34 c language team
1:-93 c languages
1:-50 c languages department
1:89 c languages to
1:70 c lantern
1:84 c lantern worksheets
1:162 c laptops
1:66 c laptops and
1:96 c laptops to
1:62 c large
1:55 c large classes
1:-237 c last
1:-101 c last at
1:-101 c last for
1:62 c last friday
1:-65 c last spring
1:30 c last week
1:-177 c last year
1:116 c lasting
1:56 c lasting no
1:64 c lasting three
1:107 c lasts
1:72 c lasts five
1:57 c lasts three
1:57 c lasts twenty
1:80 c later
1:52 c later use
1:-73 c lde
1:-66 c lde $
1:-96 c lead
1:64 c lead bridget
1:-101 c lead free
1:-87 c lead it
1:97 c lead mentors
1:-66 c lead mrs
1:-88 c lead teacher
1:-41 c lead teachers
1:103 c lead teaches
1:-118 c lead will
1:-64 c leader
1:-54 c leader mrs
1:51 c leader of
1:-59 c leader will
1:-45 c leaders accredited
1:63 c leaders and
1:89 c leaders give
1:61 c leaders of
1:-35 c leaders to
1:89 c leadership
1:-42 c leadership award
1:-59 c leadership course
1:132 c leadership teams
1:44 c leading
1:38 c leading teams
1:-71 c league
1:-90 c league committees
1:-64 c learned
1:-61 c learned $
1:-38 c learning
1:-49 c learning coordinator
1:72 c learning department
1:42 c learning diary
1:-81 c learning unit
1:-197 c least
1:-111 c least $
1:-46 c least and
1:60 c least books
1:-60 c least by
1:50 c least eight
1:-46 c least five
1:-134 c least four
1:52 c least in
1:133 c least lessons
1:-149 c least of
1:-35 c least once
1:155 c least one
1:-86 c least per
1:-40 c least pupils
1:79 c least six
1:-87 c least teachers
1:-58 c least three
1:-167 c least twelve
1:-34 c least twice
1:-122 c least two
1:-53 c least years
1:-70 c leave
1:-43 c leave before
1:-36 c leavers admitted
1:-35 c leavers should
1:63 c leavers to
1:-41 c leaving
1:-43 c leaving examination
1:65 c lecture
1:50 c lecture a
1:85 c lecture at
1:57 c lecture on
1:102 c lecturer
1:63 c lecturer of
1:65 c lecturer takes
1:94 c lecturer to
1:84 c lecturers
1:61 c lecturers of
1:158 c lectures
1:140 c lectures on
1:-50 c led
1:-40 c left
1:-34 c left without
1:175 c lend
1:-88 c lend a
1:135 c lend books
1:54 c lend its
1:103 c lend recipient
1:56 c lend the
1:169 c lends
1:58 c lends microscopes
1:142 c lends recipient
1:65 c lends supporter
1:-89 c lent
1:-79 c lent $
1:49 c leo
1:54 c leo marchand
1:63 c less
1:202 c lesson
1:-93 c lesson $
1:113 c lesson a
1:50 c lesson and
1:96 c lesson at
1:67 c lesson by
1:79 c lesson each
1:50 c lesson every
1:61 c lesson library
1:43 c lesson observation
1:91 c lesson of
1:56 c lesson on
1:-107 c lesson per
1:117 c lesson planning
1:43 c lesson preparation
1:67 c lesson to
1:54 c lessons
1:83 c lessons $
1:-79 c lessons a
1:127 c lessons and
1:-129 c lessons are
1:135 c lessons at
1:-87 c lessons awarded
1:87 c lessons by
1:140 c lessons each
1:122 c lessons for
1:-30 c lessons from
1:90 c lessons in
1:-45 c lessons observed
1:-111 c lessons of
1:46 c lessons one
1:39 c lessons to
1:172 c lessons together
1:-39 c lessons without
1:112 c letter a
1:-45 c letter every
1:137 c letters
1:-55 c letters and
1:46 c letters every
1:41 c letters in
1:73 c letters monthly
1:92 c letters once
1:60 c letters one
1:73 c letters to
1:-242 c level
1:-148 c level $
1:-64 c level at
1:-125 c level backbone
1:-39 c level by
1:-57 c level certificate
1:-59 c level in
1:-30 c level key
1:-80 c level or
1:-49 c level prize
1:-57 c level prizes
1:-44 c level should
1:38 c level to
1:-90 c liable
1:-64 c liable for
1:-43 c lian
1:-62 c lian in
1:-45 c librarian
1:-54 c librarian bayar
1:-38 c libraries
1:-58 c libraries of
1:188 c library
1:89 c library $
1:181 c library and
1:-50 c library assistant
1:77 c library at
1:87 c library books
1:65 c library bridgenet
1:45 c library harbour
1:75 c library is
1:60 c library moorshelf
1:-67 c library packs
1:52 c library sends
1:75 c library soundbox
1:100 c library to
1:38 c library yongjiang
1:-42 c licensing
1:-44 c licensing examination
1:-34 c lie
1:-80 c lie with
1:-109 c lies
1:-127 c lies on
1:48 c life
1:35 c life skills
1:-66 c lijun
1:-55 c lijun deputy
1:84 c like $
1:67 c like number
1:61 c like recipient
1:-63 c like this
1:53 c likes
1:50 c likes $
1:101 c lin
1:51 c lin jingyi
1:59 c lin will
1:-61 c lindqvist
1:-60 c lindqvist of
1:-38 c line at
1:58 c line every
1:92 c line once
1:-51 c link
1:93 c link every
1:-83 c link governor
1:77 c link ninety
1:60 c link on
1:-75 c link running
1:-86 c link worker
1:-69 c linklater
1:-64 c linklater head
1:-64 c lisle
1:-49 c lisle and
1:-145 c list
1:-78 c list and
1:-108 c list of
1:-75 c listed
1:-59 c listed by
1:51 c lists
1:58 c lists of
1:107 c literacy
1:77 c literacy $
1:56 c literacy consultant
1:65 c literacy lead
1:72 c little boat
1:-56 c little for
1:70 c little steps
1:65 c liu
1:60 c liu zhenhai
1:216 c live
1:115 c live and
1:74 c live by
1:44 c live lesson
1:62 c live on
1:97 c live online
1:58 c live over
1:99 c live to
1:88 c live video
1:62 c living
1:42 c liya
1:36 c liya will
1:-49 c loan
1:-73 c loan are
1:53 c loan to
1:-94 c loan within
1:64 c lodge
1:46 c lodge the
1:-69 c lodgings
1:-44 c lodgings $
1:-43 c log $
1:56 c log in
1:-83 c log ins
1:57 c logistics
1:42 c logistics at
1:79 c longer
1:96 c longer than
1:-78 c look
1:-82 c look after
1:73 c looked
1:44 c looked after
1:-119 c looks after
1:57 c looks at
1:-44 c lose
1:-79 c lose its
1:-105 c loved
1:-113 c loved the
1:-48 c lu
1:-54 c lu qingyi
1:-95 c lunch
1:-89 c lunch $
1:-52 c lund
1:-61 c lund $
1:96 c luo
1:99 c luo jing
1:61 c luo yunqi
1:61 c lyle
1:58 c lyle recipient
1:-105 c ma
1:-85 c ma suqin
1:-38 c ma xiaohong
1:83 c machines
1:95 c machines and
1:-67 c made
1:-49 c made by
1:-78 c main
1:-93 c main speaker
1:86 c make a
1:-43 c make the
1:-67 c makes
1:-55 c makes the
1:52 c making
1:84 c making and
1:-69 c managed
1:-69 c managed by
1:60 c management
1:43 c management of
1:-33 c manager
1:-50 c manager $
1:64 c manager to
1:45 c managers
1:42 c managers of
1:55 c manual
1:54 c manual for
1:-100 c many
1:-124 c many years
1:105 c march
1:85 c march $
1:115 c march and
1:64 c march of
1:-60 c march school
1:-72 c march the
1:67 c march to
1:42 c marchand
1:55 c marchand at
1:-62 c marian
1:-39 c marian holt
1:31 c marine
1:63 c marine engines
1:45 c mark
1:48 c mark making
1:47 c marked
1:51 c marked homework
1:63 c marking
1:74 c marking $
1:54 c marking examination
1:60 c marking guides
1:-69 c marking is
1:65 c marking policy
1:-107 c marks
1:-84 c marks $
1:-68 c marks their
1:-69 c martin
1:-90 c martin oyelaran
1:66 c masks
1:45 c masks $
1:-91 c master observes
1:55 c master studio
1:55 c master teachers
1:73 c masters
1:73 c masters at
1:-73 c matches
1:-73 c matches the
1:93 c maternal
1:92 c maternal health
1:81 c mathematics
1:-115 c mathematics $
1:46 c mathematics adviser
1:118 c mathematics and
1:-75 c mathematics for
1:59 c mathematics give
1:50 c mathematics group
1:51 c mathematics lessons
1:37 c mathematics live
1:73 c mathematics mentors
1:-34 c mathematics not
1:65 c mathematics physics
1:-84 c mathematics score
1:-32 c mathematics should
1:119 c mathematics studio
1:102 c mathematics teachers
1:-32 c mathematics team
1:-55 c mathematics to
1:81 c mathematics together
1:196 c maths
1:45 c maths and
1:58 c maths apparatus
1:83 c maths by
1:84 c maths lead
1:87 c maths olympiad
1:62 c maths scheme
1:212 c may
1:141 c may $
1:91 c may also
1:50 c may and
1:130 c may ask
1:107 c may attend
1:-109 c may be
1:95 c may borrow
1:61 c may copy
1:71 c may do
1:75 c may each
1:-39 c may exceed
1:67 c may exchange
1:65 c may for
1:75 c may forty
1:124 c may in
1:52 c may invite
1:78 c may join
1:58 c may log
1:66 c may make
1:99 c may of
1:58 c may pay
1:61 c may place
1:68 c may receive
1:65 c may recipient
1:48 c may second
1:86 c may send
1:162 c may spend
1:-53 c may stay
1:38 c may study
1:95 c may supporter
1:-65 c may that
1:48 c may thirty
1:111 c may use
1:69 c may visit
1:37 c may volunteer
1:63 c may write
1:-57 c mdt
1:-71 c mdt si
1:-62 c meals
1:-80 c meals $
1:-73 c meaning
1:-76 c meaning $
1:-94 c means
1:-95 c means recipient
1:-77 c means supporter
1:284 c meet
1:-58 c meet a
1:126 c meet every
1:56 c meet in
1:151 c meet once
1:121 c meet online
1:99 c meet twice
1:132 c meeting
1:53 c meeting $
1:104 c meeting in
1:-54 c meeting of
1:-102 c meetings
1:-123 c meetings $
1:332 c meets
1:74 c meets at
1:118 c meets every
1:70 c meets in
1:89 c meets on
1:185 c meets once
1:-47 c meets part
1:183 c meets twice
1:58 c member
1:55 c member gives
1:65 c member of
1:47 c members
1:-66 c members $
1:-127 c members are
1:70 c members from
1:85 c members in
1:71 c members of
1:-54 c members the
1:73 c meng
1:73 c meng qiao
1:-110 c mentee
1:-55 c mentee each
1:-64 c mentee hands
1:-78 c mentee keeps
1:-52 c mentee per
1:61 c mentee s
1:166 c mentor
1:181 c mentor $
1:-30 c mentor and
1:140 c mentor at
1:58 c mentor eight
1:47 c mentor from
1:66 c mentor in
1:72 c mentor is
1:69 c mentor must
1:-114 c mentor observes
1:53 c mentor pair
1:109 c mentor pairs
1:67 c mentor sits
1:-89 c mentor watches
1:129 c mentor who
1:89 c mentoring
1:79 c mentoring pairs
1:-59 c mentors
1:-147 c mentors call
1:77 c mentors to
1:128 c mentors two
1:-171 c mentors visit
1:-60 c mentors watch
1:-51 c mentors will
1:51 c method
1:66 c method of
1:-86 c microscopes
1:44 c microscopes $
1:91 c microscopes and
1:-95 c microscopes in
1:58 c microscopes to
1:53 c middle manager
1:45 c middle managers
1:-127 c midwifery
1:-96 c midwifery at
1:-77 c midwifery is
1:-43 c midwifery section
1:49 c midwives
1:59 c midwives and
1:-64 c miles
1:-57 c miles away
1:53 c min
1:30 c min of
1:112 c minibus
1:92 c minibus $
1:62 c minibus and
1:75 c minibuses
1:66 c minibuses to
1:-65 c ministry
1:-79 c ministry s
1:43 c minute
1:63 c minute debrief
1:-69 c minutes
1:-75 c minutes $
1:-79 c minutes are
1:49 c minutes each
1:63 c minutes since
1:-84 c miss
1:-63 c miss nadia
1:-39 c miss quill
1:42 c miss roberta
1:-57 c mobile
1:-79 c mobile phones
1:78 c mock
1:50 c mock examination
1:109 c model
1:39 c model $
1:69 c model lessons
1:69 c monday
1:58 c monday $
1:58 c monday mornings
1:163 c mondays
1:103 c mondays $
1:87 c mondays and
1:59 c mondays at
1:57 c monitoring
1:93 c monitoring visit
1:52 c month
1:40 c month $
1:85 c month and
1:46 c month between
1:74 c month by
1:60 c month from
1:-104 c month in
1:45 c month normally
1:61 c month on
1:77 c month schools
1:142 c month to
1:104 c monthly
1:97 c monthly $
1:57 c monthly test
1:136 c months
1:96 c months $
1:54 c months alternately
1:42 c months and
1:55 c months before
1:56 c months in
1:-62 c months on
1:49 c months once
1:66 c moor
1:36 c moor walk
1:57 c moorshelf
1:46 c moorshelf are
1:-70 c morag
1:-68 c morag linklater
1:-84 c more
1:-66 c more pupils
1:-68 c more than
1:136 c morning
1:41 c morning ferry
1:76 c morning reader
1:126 c morning reading
1:46 c morning to
1:58 c mornings
1:36 c mornings one
1:60 c moss
1:63 c moss end
1:-80 c most
1:-60 c most minutes
1:-62 c most people
1:78 c moves
1:86 c moves to
1:-96 c mr
1:-45 c mr bao
1:-91 c mr bill
1:67 c mr caleb
1:-65 c mr daniel
1:-82 c mr ewan
1:49 c mr gao
1:48 c mr guan
1:-86 c mr guo
1:78 c mr hao
1:-56 c mr isaac
1:54 c mr leo
1:-83 c mr lisle
1:100 c mr neil
1:-77 c mr owen
1:-74 c mr paul
1:80 c mr peng
1:44 c mr samuel
1:-50 c mr shen
1:-40 c mr tasker
1:-49 c mr tobias
1:58 c mr wang
1:71 c mrs adaeze
1:80 c mrs alisi
1:-69 c mrs fang
1:56 c mrs farrant
1:-72 c mrs grace
1:84 c mrs hanne
1:62 c mrs imogen
1:61 c mrs ji
1:72 c mrs joan
1:72 c mrs joanna
1:-62 c mrs morag
1:-71 c mrs odette
1:-44 c mrs sunita
1:-70 c mrs tarrant
1:157 c ms
1:85 c ms adaeze
1:53 c ms clara
1:-81 c ms deng
1:55 c ms fang
1:67 c ms lin
1:70 c ms lu
1:128 c ms luo
1:59 c ms orla
1:-119 c ms philippa
1:-57 c ms ruan
1:49 c ms shen
1:54 c ms tan
1:40 c ms tao
1:66 c ms xia
1:33 c mullock flat
1:-45 c municipal
1:-67 c municipal plan
1:-51 c music
1:-43 c music $
1:-32 c music and
1:-41 c music at
1:65 c music every
1:52 c music lessons
1:-47 c music or
1:74 c music so
1:127 c music teacher
1:55 c music to
1:195 c must
1:61 c must agree
1:-117 c must carry
1:54 c must fill
1:30 c must hand
1:83 c must hear
1:70 c must lodge
1:90 c must nominate
1:76 c must read
1:57 c must release
1:72 c must send
1:88 c must supply
1:71 c must teach
1:66 c must where
1:78 c must write
1:40 c myself
1:44 c myself once
1:-67 c nadia
1:-73 c nadia penrose
1:-45 c nairn
1:-58 c nairn $
1:-80 c named
1:-54 c named city
1:-37 c named county
1:-36 c named district
1:34 c names
1:93 c names are
1:-65 c names supporter
1:-70 c names two
1:94 c names within
1:77 c nathan
1:51 c nathan of
1:-58 c national
1:49 c national day
1:-65 c national level
1:59 c nautical
1:90 c nautical charts
1:-81 c nearly
)"sv,
    R"(1:-54 c nearly students
1:-74 c nearly teachers
1:-67 c need
1:-66 c need not
1:-79 c neighbour
1:-77 c neighbour for
1:-72 c neighbouring
1:-45 c neighbouring county
1:83 c neil
1:78 c neil prosser
1:-95 c neither
1:-97 c neither party
1:71 c net
1:89 c net repair
1:89 c network
1:74 c network $
1:42 c network on
1:185 c new
1:50 c new curriculum
1:98 c new deputy
1:-88 c new hall
1:98 c new history
1:82 c new library
1:142 c new speciality
1:132 c new teacher
1:135 c new teachers
1:66 c new team
1:81 c newly
1:84 c newly qualified
1:56 c next
1:71 c next six
1:57 c nights
1:80 c nights on
1:-143 c nine
1:44 c nine attendance
1:-104 c nine pairs
1:-109 c nine recipient
1:-68 c nine schools
1:65 c ninety
1:41 c ninety minutes
1:-79 c nisha
1:-81 c nisha rao
1:-279 c no
1:-51 c no $
1:63 c no english
1:-40 c no fewer
1:-65 c no geography
1:-69 c no higher
1:-66 c no lde
1:65 c no longer
1:-118 c no more
1:67 c no music
1:-55 c no of
1:-67 c no physics
1:-104 c no qualified
1:-70 c no specialist
1:-73 c no stay
1:-51 c no teacher
1:-95 c no trained
1:-115 c no when
1:89 c nobody
1:78 c nobody for
1:63 c nobody trained
1:90 c nominate
1:82 c nominate its
1:-65 c nominates
1:-73 c nominates the
1:50 c nora
1:46 c nora pell
1:45 c normally
1:75 c normally by
1:-90 c not
1:-36 c not below
1:-81 c not carried
1:-63 c not completed
1:-62 c not copy
1:-47 c not everything
1:-32 c not fall
1:33 c not fewer
1:-57 c not finished
1:40 c not less
1:37 c not more
1:-48 c not over
1:-57 c not take
1:87 c note
1:74 c note each
1:-67 c notes
1:-139 c notes $
1:-61 c notes are
1:30 c notice
1:76 c notice $
1:-53 c nov
1:-49 c nov early
1:97 c novels
1:71 c novels $
1:54 c november
1:153 c november $
1:-54 c november heads
1:71 c november led
1:66 c november march
1:-34 c november pass
1:-77 c november second
1:-72 c november the
1:82 c november up
1:-59 c now
1:-56 c now head
1:-48 c now put
1:63 c number sense
1:-43 c numbers
1:85 c numbers at
1:-69 c numbers grew
1:65 c nunez
1:73 c nunez will
1:122 c nursing
1:55 c nursing instruments
1:46 c nursing skills
1:-81 c oakes
1:-81 c oakes and
1:47 c observation
1:104 c observation $
1:65 c observation log
1:-60 c observation notes
1:162 c observe
1:68 c observe and
1:130 c observe at
1:137 c observe lessons
1:84 c observe one
1:-42 c observed
1:-47 c observed rated
1:-135 c observes
1:-82 c observes at
1:-66 c observes no
1:-79 c observes the
1:-76 c obtain
1:-68 c obtain a
1:-49 c obtain the
1:37 c occasion
1:61 c occasion $
1:97 c october $
1:-61 c october and
1:-53 c october first
1:59 c october four
1:-78 c october heads
1:65 c october to
1:-78 c odette
1:-70 c odette crane
1:105 c of $
1:83 c of a
1:-53 c of about
1:-97 c of and
1:-77 c of at
1:-58 c of august
1:84 c of baishan
1:65 c of bilingual
1:51 c of books
1:140 c of charge
1:86 c of chemistry
1:76 c of chinese
1:-55 c of city
1:71 c of classroom
1:62 c of closure
1:52 c of colleagues
1:-59 c of county
1:71 c of december
1:114 c of each
1:-82 c of education
1:84 c of electrical
1:35 c of english
1:52 c of every
1:-60 c of everything
1:42 c of examination
1:45 c of exchange
1:76 c of faculty
1:-54 c of five
1:39 c of for
1:80 c of four
1:-73 c of french
1:50 c of games
1:-75 c of geography
1:-117 c of good
1:91 c of grade
1:81 c of graphic
1:-61 c of half
1:80 c of has
1:67 c of her
1:101 c of homework
1:-68 c of human
1:86 c of i
1:-49 c of it
1:-78 c of its
1:66 c of key
1:-40 c of lesson
1:-77 c of lessons
1:-51 c of marine
1:40 c of mathematics
1:-84 c of midwifery
1:-96 c of more
1:-106 c of music
1:-45 c of names
1:64 c of nautical
1:-79 c of neighbouring
1:-60 c of no
1:108 c of not
1:91 c of nursing
1:55 c of open
1:42 c of protective
1:-68 c of provincial
1:48 c of psychology
1:-116 c of pupils
1:-93 c of qualified
1:115 c of recipient
1:-61 c of robotics
1:87 c of school
1:31 c of schools
1:97 c of science
1:50 c of section
1:53 c of senior
1:70 c of six
1:57 c of small
1:-71 c of specialist
1:-42 c of staff
1:-44 c of students
1:54 c of study
1:232 c of supporter
1:-212 c of teachers
1:66 c of teaching
1:68 c of ten
1:155 c of term
1:-136 c of the
1:80 c of their
1:55 c of them
1:-38 c of this
1:-72 c of those
1:89 c of three
1:-67 c of tolgoi
1:74 c of training
1:51 c of trial
1:47 c of twenty
1:75 c of two
1:-59 c of unqualified
1:70 c of up
1:52 c of ward
1:47 c of welding
1:-72 c of what
1:45 c of work
1:59 c of workshop
1:-33 c of year
1:90 c of yuan
1:-88 c off
1:-88 c off her
1:50 c offer
1:36 c offer a
1:70 c offered
1:47 c offered science
1:81 c offers
1:62 c offers advanced
1:-221 c office
1:-202 c office $
1:-55 c office and
1:-56 c office assists
1:-41 c office at
1:-119 c office books
1:-65 c office collects
1:-65 c office delivers
1:-53 c office draws
1:-80 c office handles
1:-82 c office is
1:-115 c office keeps
1:-31 c office of
1:-52 c office picks
1:-106 c office room
1:46 c office shall
1:-53 c office submits
1:-74 c office telephone
1:-89 c office to
1:45 c office will
1:-74 c officer
1:-67 c officer mr
1:70 c officers
1:64 c officers of
1:-61 c offices are
1:68 c offices confer
1:-79 c offices of
1:-65 c offices take
1:38 c offices work
1:-62 c oh
1:-49 c oh $
1:-64 c okafor
1:-78 c okafor settled
1:73 c okoro
1:72 c okoro shall
1:52 c older
1:61 c older pupils
1:44 c oldest
1:52 c oldest children
1:-64 c olds
1:-69 c olds reach
1:54 c olympiad
1:60 c olympiad $
1:-44 c olympiad or
1:33 c olympiad team
1:174 c on
1:-50 c on a
1:59 c on alternate
1:56 c on assessment
1:69 c on at
1:-46 c on august
1:-60 c on average
1:67 c on boarding
1:74 c on both
1:41 c on career
1:97 c on careers
1:61 c on climate
1:-51 c on december
1:-64 c on each
1:84 c on early
1:-76 c on for
1:73 c on formative
1:59 c on friday
1:96 c on fridays
1:51 c on homework
1:-59 c on in
1:46 c on its
1:-67 c on january
1:-53 c on july
1:35 c on lesson
1:102 c on lessons
1:124 c on line
1:36 c on marking
1:55 c on monday
1:148 c on mondays
1:35 c on phonics
1:85 c on practical
1:-67 c on progress
1:160 c on reading
1:86 c on rural
1:93 c on safety
1:87 c on saturdays
1:75 c on screen
1:65 c on secondment
1:45 c on site
1:58 c on the
1:-99 c on their
1:-158 c on them
1:36 c on thursdays
1:57 c on timetabling
1:71 c on tuesdays
1:-58 c on visits
1:135 c once
1:-59 c once $
1:120 c once a
1:65 c once each
1:148 c once every
1:125 c once in
1:148 c one
1:-54 c one $
1:121 c one another
1:-42 c one at
1:-36 c one award
1:77 c one case
1:-50 c one certificate
1:107 c one day
1:60 c one demonstration
1:121 c one deputy
1:41 c one each
1:69 c one english
1:106 c one for
1:33 c one in
1:129 c one joint
1:88 c one lecture
1:101 c one lesson
1:38 c one letter
1:61 c one live
1:88 c one method
1:53 c one middle
1:47 c one must
1:-57 c one national
1:84 c one of
1:-128 c one open
1:49 c one page
1:37 c one physics
1:72 c one provincial
1:-95 c one report
1:67 c one research
1:90 c one school
1:74 c one semester
1:60 c one simulation
1:58 c one teach
1:183 c one term
1:93 c one third
1:51 c one to
1:55 c one trainer
1:87 c one unit
1:37 c one vice
1:102 c one week
1:75 c one workshop
1:-55 c one written
1:81 c one year
1:248 c online
1:165 c online $
1:59 c online clinic
1:43 c online course
1:61 c online english
1:104 c online every
1:49 c online homework
1:130 c online library
1:68 c online on
1:129 c online once
1:71 c online phonics
1:47 c online reading
1:-134 c only
1:-68 c only last
1:-82 c only one
1:147 c open
1:56 c open $
1:94 c open its
1:-47 c open lesson
1:99 c open lessons
1:52 c open shelf
1:93 c open supporter
1:69 c open the
1:114 c open to
1:65 c open two
1:42 c open yurt
1:93 c opened
1:135 c opened at
1:-47 c opened in
1:-43 c opened only
1:106 c opened to
1:47 c opens
1:-49 c opens a
1:148 c opens its
1:-73 c opens the
1:44 c operation
1:62 c operation is
1:78 c opposite
1:81 c opposite numbers
1:-222 c or
1:-149 c or above
1:-82 c or art
1:-119 c or better
1:-83 c or by
1:-63 c or higher
1:-46 c or japanese
1:-87 c or more
1:-58 c or she
1:-79 c ordinary
1:-62 c ordinary meaning
1:-133 c organise
1:-73 c organise the
1:-72 c organise to
1:-71 c organised
1:-51 c organised by
1:63 c orla
1:59 c orla finnegan
1:45 c other
1:-179 c other $
1:70 c other as
1:72 c other at
1:65 c other every
1:52 c other forms
1:56 c other monday
1:60 c other once
1:91 c other s
1:80 c other school
1:87 c other thursday
1:63 c other wednesday
1:-69 c out $
1:103 c out a
1:-66 c out below
1:-51 c out by
1:-49 c out falls
1:38 c out field
1:41 c out live
1:49 c out one
1:-49 c out rate
1:-69 c out so
1:57 c out supporter
1:-45 c outdoor
1:-65 c outdoor area
1:-44 c outstanding
1:-53 c outstanding by
1:46 c over
1:68 c over $
1:73 c over every
1:70 c over for
1:57 c over its
1:-51 c over per
1:-68 c over the
1:-37 c overnight
1:-50 c overnight in
1:39 c owe
1:84 c owe school
1:-87 c owen radley
1:56 c own $
1:79 c own attendance
1:52 c own children
1:43 c own marking
1:-54 c own meals
1:-79 c own pupils
1:-47 c own raised
1:-50 c own teaching
1:87 c own young
1:-66 c owner
1:-59 c owner engineering
1:-84 c oyelaran
1:-48 c oyelaran and
1:-37 c oyelaran for
1:-79 c packs
1:-66 c packs the
1:84 c pact at
1:-50 c pact supporter
1:44 c paediatrics
1:74 c paediatrics and
1:55 c page
1:41 c page reflection
1:109 c pages
1:64 c pages and
1:61 c pages goes
1:-66 c paid
1:-62 c paid by
1:128 c pair
1:56 c pair $
1:49 c pair exchanges
1:49 c pair for
1:62 c pair twice
1:-67 c paired assistance
1:-56 c paired support
1:75 c paired teacher
1:135 c paired with
1:-71 c pairing
1:-44 c pairing of
1:-72 c pairing office
1:50 c pairs
1:94 c pairs $
1:-83 c pairs and
1:101 c pairs are
1:46 c pairs each
1:-89 c pairs of
1:-119 c pairs this
1:39 c pals
1:74 c pals one
1:-127 c paper
1:-45 c paper mdt
1:-77 c paper supporter
1:135 c papers
1:90 c papers $
1:60 c papers and
1:57 c papers to
1:-91 c parent
1:-89 c parent link
1:156 c parents
1:55 c parents $
1:72 c parents are
1:121 c parents association
1:52 c parents committee
1:97 c parents have
1:-55 c part of
1:45 c part time
1:-52 c participants
1:-99 c participants receive
1:-65 c parties $
1:55 c parties are
1:151 c partner
1:77 c partner every
1:51 c partner form
1:50 c partner school
1:71 c partner village
1:-102 c partners
1:116 c partners at
1:-187 c partners twice
1:-132 c partnership
1:-110 c partnership will
1:-78 c partnership with
1:-101 c party
1:-98 c party is
1:-53 c party mr
1:70 c party of
1:-53 c party office
1:-180 c pass
1:-52 c pass english
1:-44 c pass in
1:-84 c pass mathematics
1:-106 c pass rate
1:-46 c pass school
1:-47 c pass the
1:41 c past papers
1:-51 c past year
1:-76 c pastoral
1:-56 c pastoral office
1:91 c patient
1:52 c patient simulators
1:-61 c paul
1:-59 c paul ives
1:44 c pay
1:67 c pay a
1:119 c pays
1:58 c pays a
1:90 c pays for
1:59 c peer
1:58 c peer readers
1:65 c pei
1:57 c pei rulan
1:53 c pell
1:50 c pell inspects
1:68 c pellworth
1:55 c pellworth in
1:108 c pen
1:72 c pen friend
1:81 c pen friends
1:66 c pen pals
1:74 c peng
1:75 c peng shan
1:-72 c penrose
1:-52 c penrose drew
1:-59 c penrose head
1:-62 c people
1:-56 c people still
1:-235 c per
1:-205 c per cent
1:-76 c percent
1:-41 c percent $
1:-38 c percent by
1:-53 c percent of
1:77 c period $
1:-58 c period by
1:81 c period for
1:-39 c period january
1:-67 c period runs
1:61 c period will
1:94 c periods
1:40 c periods $
1:87 c periods a
1:-47 c persistent
1:-62 c persistent absence
1:-53 c person
1:73 c person once
1:-104 c person or
1:51 c personnel
1:80 c personnel section
1:-81 c peter
1:-66 c peter oakes
1:62 c petra
1:57 c petra lyle
1:49 c pettifer
1:49 c pettifer will
1:69 c pharmacologist
1:76 c pharmacologist $
1:80 c pharmacology
1:77 c pharmacology to
1:-86 c philippa
1:-49 c philippa nairn
1:-60 c philippa thorne
1:-37 c phone
1:46 c phone mentor
1:-82 c phone once
1:-64 c phones
1:-44 c phones are
1:144 c phonics
1:113 c phonics $
1:99 c phonics library
1:70 c phonics number
1:-53 c physics
1:-80 c physics and
1:48 c physics at
1:-58 c physics from
1:71 c physics goes
1:72 c physics lab
1:66 c physics lesson
1:-38 c physics of
1:-55 c physics or
1:-63 c physics project
1:-35 c physics teacher
1:56 c physics teachers
1:104 c physics to
1:-63 c picks
1:-43 c picks them
1:45 c picnic
1:68 c picnic $
1:106 c picture
1:41 c picture book
1:118 c picture books
1:-51 c pioneers
1:74 c pioneers of
1:-58 c pioneers office
1:32 c place
1:-57 c place $
1:46 c place online
1:83 c place two
1:68 c place up
1:40 c placed
1:89 c placed at
1:-87 c placed in
1:-102 c placement
1:-52 c placement office
1:-58 c placement rate
1:-59 c placement the
1:114 c places
1:49 c places are
1:72 c places for
1:64 c places in
1:95 c plan
1:64 c plan a
1:70 c plan at
1:-30 c plan below
1:49 c plan common
1:-54 c plan for
1:159 c plan lessons
1:-78 c plan like
1:83 c plan mathematics
1:-55 c plan on
1:63 c plan the
1:-65 c plan to
1:107 c plan together
1:62 c plan units
1:-80 c planned
1:-58 c planned summer
1:170 c planning
1:72 c planning group
1:99 c planning is
1:98 c planning of
1:63 c planning takes
1:49 c planning with
1:65 c plans a
1:-39 c plans to
1:71 c planting
1:71 c planting $
1:38 c platform
1:45 c platform open
1:-69 c play
1:-114 c play $
1:45 c play in
1:62 c plot
1:73 c plot and
1:163 c policy
1:153 c policy $
1:100 c policy and
1:79 c policy by
1:89 c policy with
1:49 c poor
1:45 c poor families
1:54 c port
1:85 c port logistics
1:-76 c positive
1:-48 c positive form
1:79 c possible
1:67 c possible film
1:-56 c posts $
1:55 c posts by
1:73 c posts one
1:-76 c posts the
1:74 c pottery
1:78 c pottery kiln
1:115 c practical
1:56 c practical lessons
1:105 c practical work
1:-82 c practice
1:-52 c practice and
1:121 c practice at
1:78 c practice in
1:40 c practice lasting
1:-58 c practice log
1:-69 c practitioner
1:-58 c practitioner at
1:-30 c practitioners
1:-64 c practitioners and
1:69 c practitioners will
1:-41 c preamble
1:-35 c preamble $
1:71 c prefects
1:64 c prefects of
1:44 c prefecture
1:72 c prefecture robotics
1:86 c preparation
1:41 c preparation and
1:57 c preparation groups
1:119 c prepare
1:60 c prepare lessons
1:101 c prepare pupils
1:-54 c prepared
1:-70 c prepared under
1:-57 c present
1:-66 c present $
1:47 c primary
1:36 c primary pupils
1:79 c principal $
1:-67 c principal dr
1:-99 c principal finds
1:76 c principal for
1:-69 c principal ma
1:-80 c principal mr
1:-81 c principal mrs
1:103 c principal ms
1:135 c principal of
1:-186 c principal s
1:118 c principal to
1:-49 c principal zhu
1:54 c principals
1:-95 c principals $
1:-36 c principals now
1:55 c principals of
1:79 c principals visit
1:75 c principals will
1:-53 c priority
1:-41 c priority in
1:61 c priya
1:68 c priya nathan
1:-121 c prize
1:-62 c prize at
1:-98 c prize in
1:-49 c prizes
1:-55 c prizes in
1:67 c professor
1:-73 c professor ada
1:63 c professor alan
1:52 c professor ingram
1:74 c professor irene
1:-86 c professor martin
1:80 c professor pei
1:61 c professor shen
1:-65 c professor tait
1:144 c professor will
1:77 c programme
1:-77 c programme for
1:-75 c programme in
1:-121 c programme of
1:188 c progress
1:-49 c progress $
1:90 c progress each
1:49 c progress every
1:71 c progress in
1:72 c progress note
1:61 c progress once
1:75 c progress report
1:34 c progress together
1:185 c project
1:72 c project $
1:53 c project at
1:-44 c project of
1:180 c project on
1:-68 c project was
1:43 c projects
1:110 c projects $
1:-44 c projects have
1:77 c promised tablets
1:-60 c promised was
1:-52 c promotion
1:-70 c promotion $
1:-56 c proportion
1:-47 c proportion of
1:82 c prosser
1:42 c prosser is
1:47 c protective
1:67 c protective clothing
1:-129 c proud
1:-92 c proud of
1:-40 c provide
1:-61 c provide experts
1:-46 c provide lunch
1:55 c provide scholarships
1:58 c provide two
1:-71 c provides
1:-81 c provides experts
1:-49 c provincial key
1:-38 c provincial level
1:70 c provincial nursing
1:-77 c provincial olympiad
1:80 c provincial research
1:-60 c provincial standard
1:-61 c psychology
1:-77 c psychology $
1:51 c psychology to
1:46 c published
1:74 c published on
1:77 c publishes
1:74 c publishes an
1:-122 c pupil
1:58 c pupil $
1:-80 c pupil at
1:-45 c pupil councils
1:-52 c pupil numbers
1:-69 c pupil of
1:73 c pupils
1:36 c pupils $
1:-64 c pupils absent
1:-67 c pupils accident
1:-63 c pupils and
1:-84 c pupils are
1:-55 c pupils at
1:-44 c pupils enter
1:126 c pupils from
1:-54 c pupils in
1:-70 c pupils leave
1:177 c pupils may
1:262 c pupils of
1:-64 c pupils pass
1:-39 c pupils placed
1:-41 c pupils reaching
1:-72 c pupils reading
1:51 c pupils spend
1:-36 c pupils to
1:51 c pupils together
1:-53 c pupils who
1:81 c pupils will
1:67 c pupils write
1:-124 c purpose
1:-103 c purpose of
1:-56 c pursuant
1:-90 c pursuant to
1:-55 c put
1:-66 c put the
1:66 c qiao
1:54 c qiao will
1:87 c qingyi at
1:-64 c qingyi head
1:-118 c qualified
1:-63 c qualified chemistry
1:-50 c qualified in
1:-45 c qualified lessons
1:-105 c qualified physics
1:-48 c qualified teachers
1:124 c quality
1:142 c quality office
1:115 c quarter
1:98 c quarter $
1:62 c question
1:-77 c questions
1:30 c questions $
1:-59 c questions ask
1:-54 c questions beforehand
1:-66 c questions go
1:65 c quiet
1:73 c quiet hour
1:-30 c quill
1:70 c quill $
1:-53 c quill and
1:53 c quill assistant
1:-44 c r
1:-67 c r callaghan
1:-63 c radley
1:-55 c radley is
1:-123 c raise
1:-54 c raise its
1:-116 c raise standards
1:-51 c raised
1:-51 c raised from
1:-103 c rao
1:-66 c rao $
1:-46 c rao visit
1:-222 c rate
1:-73 c rate above
1:-108 c rate in
1:-70 c rate is
1:-47 c rate no
1:-69 c rate of
1:-71 c rate to
1:-104 c rated
1:-53 c rated county
1:-46 c rated good
1:-87 c reach $
1:-78 c reach grade
1:-30 c reach per
1:-62 c reach state
1:46 c reach the
1:-60 c reaches
1:-31 c reaches $
1:-35 c reaches percent
1:-46 c reaching
1:-54 c reaching the
1:-51 c read
1:78 c read and
1:-43 c read at
1:-75 c read it
1:-48 c read on
1:57 c reader
1:54 c reader audio
1:99 c readers
1:89 c readers $
1:54 c reading
1:103 c reading $
1:59 c reading across
1:-52 c reading age
1:-56 c reading ages
1:65 c reading and
1:78 c reading buddies
1:-48 c reading certificate
1:-90 c reading circle
1:54 c reading club
1:-74 c reading course
1:83 c reading in
1:42 c reading lessons
1:68 c reading library
1:48 c reading on
1:38 c reading partners
1:45 c reading platform
1:-129 c reading results
1:-87 c reading rises
1:56 c reading room
1:106 c reading routine
1:165 c reading scheme
1:-89 c reading test
1:46 c reading to
1:42 c reads
1:57 c reads one
1:104 c ready
1:111 c ready by
1:-66 c receive
1:-41 c receive a
1:49 c receive contestants
1:-39 c receive it
1:44 c receive pupils
1:81 c receive two
1:-53 c received
1:-69 c received and
1:90 c receives
1:63 c receives a
1:-37 c receiving
1:56 c receiving school
1:-93 c receiving schools
1:74 c recipient $
1:-64 c recipient able
1:175 c recipient adopts
1:-74 c recipient aims
1:-122 c recipient and
1:78 c recipient are
1:-72 c recipient arranges
1:117 c recipient as
1:49 c recipient attend
1:80 c recipient attends
1:57 c recipient books
1:-117 c recipient borrowed
1:96 c recipient borrows
1:41 c recipient by
1:68 c recipient can
1:62 c recipient children
1:-66 c recipient class
1:-44 c recipient colm
1:90 c recipient come
1:-50 c recipient confirms
1:107 c recipient copies
1:65 c recipient do
1:65 c recipient during
1:92 c recipient each
1:211 c recipient every
1:-79 c recipient falls
1:197 c recipient for
1:113 c recipient free
1:66 c recipient full
1:78 c recipient gives
1:-51 c recipient graduates
1:37 c recipient hall
1:53 c recipient harvest
1:-209 c recipient has
1:75 c recipient here
1:68 c recipient hold
1:-65 c recipient holds
1:81 c recipient in
1:86 c recipient intends
1:-164 c recipient is
1:77 c recipient its
1:-74 c recipient january
1:95 c recipient join
1:63 c recipient joins
1:84 c recipient jointly
1:69 c recipient lacks
1:-42 c recipient lan
1:37 c recipient laptops
1:-46 c recipient leavers
1:54 c recipient lends
1:85 c recipient library
1:-123 c recipient lies
1:-68 c recipient ma
1:-51 c recipient march
1:-70 c recipient marks
1:220 c recipient may
1:-93 c recipient means
1:66 c recipient microscopes
1:122 c recipient mr
1:94 c recipient mrs
1:208 c recipient must
1:-61 c recipient nominates
1:67 c recipient not
1:-45 c recipient obtain
1:-97 c recipient office
1:125 c recipient on
1:166 c recipient once
1:80 c recipient online
1:-51 c recipient opens
1:49 c recipient pays
1:53 c recipient per
1:65 c recipient practitioners
1:144 c recipient pupils
1:-36 c recipient read
1:-141 c recipient recipient
1:-56 c recipient recognised
1:-50 c recipient reports
1:-93 c recipient rose
1:-76 c recipient s
1:-48 c recipient school
1:70 c recipient schools
1:-76 c recipient secretary
1:88 c recipient sends
1:145 c recipient shadow
1:82 c recipient shadows
1:111 c recipient shall
1:-117 c recipient share
1:-46 c recipient should
1:111 c recipient spend
1:90 c recipient staff
1:-41 c recipient still
1:56 c recipient students
1:75 c recipient summer
1:53 c recipient talk
1:-183 c recipient teachers
1:-76 c recipient the
1:50 c recipient throughout
1:178 c recipient to
1:56 c recipient train
1:128 c recipient twice
1:120 c recipient two
1:82 c recipient under
1:125 c recipient until
1:107 c recipient visit
1:54 c recipient welding
1:-37 c recipient which
1:80 c recipient who
1:228 c recipient will
1:-57 c recipient workshop
1:47 c recipient writes
1:-72 c recognised
1:-70 c recognised as
1:78 c recommend
1:73 c recommend leavers
1:-141 c record
1:-114 c record $
1:42 c recorded
1:39 c recorded lessons
1:88 c recorder
1:47 c recorder by
1:78 c recordings
1:93 c recordings $
1:-59 c ref
1:-52 c ref $
1:57 c reflection afterwards
1:-73 c reflection per
1:51 c reform
1:66 c reform of
1:-114 c regional
1:-47 c regional guidelines
1:-33 c regional leadership
1:-79 c regional science
1:-46 c register
1:-50 c register the
1:-72 c registrar
1:-64 c registrar of
1:-47 c registry
1:-44 c registry of
1:-30 c regular
1:-75 c regular footing
1:71 c release
1:35 c release at
1:87 c release each
1:47 c release two
1:-73 c released
1:-80 c released from
1:135 c releases
1:74 c releases one
1:77 c releases two
1:96 c remaining
1:84 c remaining eighteen
1:37 c remote
1:59 c remote use
1:60 c repair
1:68 c repair $
1:127 c report
1:-124 c report $
1:84 c report by
1:-63 c report into
1:104 c report is
1:66 c report lesson
1:118 c report of
1:-48 c report on
1:69 c report shall
1:70 c report to
1:61 c report will
1:50 c reports
1:69 c reports $
1:36 c reports in
1:-73 c reports on
1:-95 c request
1:-97 c request of
1:140 c research
1:-69 c research fellow
1:64 c research lesson
1:-93 c research office
1:171 c research project
1:86 c research projects
1:-50 c research section
1:102 c research topics
1:69 c researcher
1:58 c researcher from
1:87 c researchers
1:74 c researchers of
1:-92 c resident
1:-71 c resident teachers
1:-66 c resolved
1:-55 c resolved on
1:-83 c resources
1:-73 c resources at
1:-66 c resources office
1:-119 c respect
1:-118 c respect each
1:-79 c responsibility
1:-76 c responsibility $
1:-113 c responsible
1:-91 c responsible $
1:-71 c responsible for
1:-99 c results
1:-77 c results at
1:213 c return
1:96 c return $
1:70 c return members
1:52 c return of
1:60 c return prefects
1:36 c return they
1:40 c return up
1:115 c return visit
1:87 c returning
1:111 c returning shall
1:-64 c returns
1:-65 c returns of
1:180 c review
1:111 c review meeting
1:88 c review progress
1:93 c review the
1:144 c reviews
1:65 c reviews progress
1:111 c reviews the
1:93 c revise
1:65 c revise question
1:80 c revise the
1:72 c revision
1:53 c revision videos
1:115 c rewrite
1:125 c rewrite its
1:-110 c rise
1:-83 c rise from
1:-73 c rise to
1:-130 c rises
1:-63 c rises by
1:-80 c rises from
1:-44 c rises to
1:52 c roads
1:54 c roads are
1:54 c roberta
1:56 c roberta quill
1:63 c robotics
1:-63 c robotics $
1:52 c robotics camp
1:42 c robotics contest
1:76 c robotics team
1:-31 c room
1:47 c room at
1:36 c room leaders
1:-191 c rooms
1:-174 c rooms $
1:-84 c rooms and
1:-93 c rose
1:-144 c rose in
1:-54 c rota
1:-75 c rota for
1:133 c routine
1:114 c routine $
1:79 c routine of
1:-95 c rs
1:-55 c rs $
1:-80 c ruan
1:-78 c ruan shuhua
1:70 c rulan
1:49 c rulan of
1:67 c rules
1:-145 c rules $
1:102 c rules on
1:-45 c run
1:-87 c run a
1:-42 c run the
1:149 c run three
1:-64 c running
1:-64 c running $
1:-160 c runs
1:49 c runs a
1:-50 c runs all
1:-102 c runs from
1:-54 c runs nine
1:-79 c runs the
1:53 c ruoxi
1:57 c ruoxi and
1:47 c rural
1:94 c rural maternal
1:61 c rural placement
1:65 c rusk
1:74 c rusk from
1:67 c ruslan
1:66 c ruslan teke
1:-39 c ruth
1:-66 c ruth calloway
1:34 c s
1:101 c s adviser
1:68 c s alumni
1:63 c s camp
1:59 c s captains
1:-65 c s centre
1:-91 c s committee
1:-50 c s contact
1:74 c s contest
1:-78 c s curriculum
1:55 c s debating
1:-53 c s degree
1:71 c s digital
1:-64 c s e
1:-56 c s equipment
1:-71 c s examination
1:56 c s exercise
1:52 c s final
1:57 c s five
1:66 c s form
1:65 c s grade
1:-38 c s graduates
1:84 c s help
1:-58 c s improvement
1:-87 c s inclusion
1:44 c s job
1:-70 c s key
1:-45 c s lead
1:-55 c s learning
1:-54 c s leavers
1:59 c s lesson
1:89 c s lessons
1:48 c s marking
1:63 c s mathematics
1:-132 c s office
1:78 c s older
1:68 c s oldest
1:-57 c s partnership
1:38 c s plans
1:-48 c s principal
1:72 c s ready
1:-43 c s report
1:72 c s rules
1:-94 c s school
1:74 c s schools
1:53 c s science
1:65 c s second
1:63 c s section
1:58 c s see
1:59 c s speech
1:-54 c s staff
1:-66 c s stage
1:66 c s students
1:51 c s summer
1:71 c s supervision
1:56 c s teachers
1:-114 c s teaching
1:55 c s terraced
1:82 c s three
1:-59 c s tutors
1:66 c s vice
1:46 c s welding
1:51 c s winter
1:-52 c s year
1:59 c s years
1:-59 c safety $
1:77 c safety at
1:54 c safety due
1:31 c same
1:38 c same mock
1:-57 c same period
1:62 c same subject
1:46 c same text
1:57 c samples
1:72 c samples to
1:44 c samuel
1:67 c samuel baptiste
1:78 c sand
1:71 c sand table
1:-63 c sat and
1:53 c sat at
1:34 c saturday
1:52 c saturday course
1:74 c saturdays
1:80 c saturdays from
1:81 c saturdays six
1:-74 c say
1:-72 c say school
1:149 c scheme
1:56 c scheme $
1:55 c scheme lamps
1:42 c scheme of
1:71 c scheme stepping
1:35 c scheme tide
1:132 c scheme with
1:95 c schemes
1:53 c schemes $
1:59 c schemes of
1:71 c scholarships
1:74 c scholarships of
1:60 c school
1:42 c school $
1:95 c school a
1:-46 c school able
1:-62 c school adds
1:128 c school and
1:65 c school are
1:40 c school as
1:-92 c school asked
1:-86 c school asks
1:-65 c school assesses
1:-53 c school assists
1:-37 c school at
1:48 c school before
1:34 c school boarding
1:153 c school by
1:92 c school come
1:96 c school comments
1:117 c school days
1:-82 c school draws
1:33 c school each
1:-84 c school eleven
1:41 c school every
1:46 c school form
1:48 c school gives
1:35 c school grants
1:43 c school has
1:-58 c school have
1:-73 c school hub
1:52 c school inspect
1:58 c school inspects
1:-40 c school insures
1:33 c school intends
1:77 c school is
1:-73 c school june
1:-94 c school keeps
1:-37 c school leaving
1:44 c school may
1:38 c school meets
1:58 c school mentor
1:84 c school must
1:39 c school myself
1:-93 c school office
1:-85 c school on
1:71 c school once
1:50 c school opens
1:91 c school pays
1:-51 c school provides
1:-30 c school pupils
1:-48 c school receive
1:-51 c school resolved
1:80 c school reviews
1:-40 c school runs
1:97 c school s
1:40 c school schemes
1:-89 c school schools
1:47 c school sends
1:89 c school shall
1:67 c school sixth
1:-45 c school students
1:-58 c school support
1:-75 c school that
1:43 c school therefore
1:-111 c school to
1:75 c school transfers
1:-71 c school under
1:50 c school will
1:72 c school within
1:63 c school year
1:67 c schools
1:84 c schools $
1:-107 c schools act
1:-71 c schools agree
1:40 c schools and
1:-37 c schools are
1:-30 c schools based
1:126 c schools build
1:51 c schools by
1:79 c schools chinese
1:96 c schools choir
1:-48 c schools circular
1:-50 c schools compact
1:-94 c schools complete
1:-52 c schools councils
1:93 c schools deputy
1:111 c schools early
1:63 c schools english
1:92 c schools exchange
1:33 c schools for
1:-118 c schools friendship
1:102 c schools give
1:42 c schools gives
1:-42 c schools guest
1:79 c schools hand
1:-45 c schools has
1:-96 c schools have
1:63 c schools headed
1:94 c schools hold
1:-107 c schools hope
1:-32 c schools in
1:108 c schools intend
1:-71 c schools is
1:-73 c schools its
1:99 c schools jointly
1:-70 c schools make
1:46 c schools marked
1:101 c schools maths
1:71 c schools may
1:133 c schools meet
1:116 c schools morning
1:93 c schools music
1:68 c schools observe
1:51 c schools on
1:138 c schools once
1:53 c schools open
1:-38 c schools organise
1:183 c schools plan
1:54 c schools prepare
1:129 c schools reading
1:-50 c schools register
1:118 c schools run
1:-100 c schools s
1:53 c schools school
1:89 c schools send
1:-107 c schools serve
1:54 c schools shall
1:73 c schools sports
1:98 c schools subject
1:107 c schools submit
1:-44 c schools submits
1:91 c schools take
1:-68 c schools teachers
1:-94 c schools this
1:-79 c schools to
1:-55 c schools together
1:109 c schools train
1:86 c schools two
1:60 c schools undertake
1:-41 c schools usually
1:128 c schools will
1:114 c schools write
1:-36 c schools years
1:-42 c schools young
1:-39 c science
1:74 c science $
1:92 c science and
1:124 c science camp
1:100 c science day
1:43 c science department
1:111 c science departments
1:77 c science kits
1:66 c science laboratory
1:-113 c science lead
1:-57 c science lessons
1:-51 c science recipient
1:-66 c science rooms
1:68 c science summer
1:-78 c science teacher
1:42 c science teachers
1:-55 c score
1:-78 c score rises
1:-80 c scout
1:-71 c scout hall
1:62 c screen
1:59 c screen to
1:63 c scripts
1:42 c scripts with
1:75 c sea
1:75 c sea by
1:65 c sea week
1:-62 c second $
1:50 c second friday
1:-99 c second group
1:34 c second its
1:95 c second lecturer
1:55 c second one
1:60 c second term
1:46 c second thursday
1:54 c second two
1:55 c second wednesday
1:-53 c second year
1:135 c seconded
1:-49 c seconded teachers
1:136 c seconded to
1:67 c secondment
1:62 c secondment for
1:110 c seconds
1:103 c seconds one
1:-113 c secretary
1:-62 c secretary $
1:-59 c secretary of
1:-64 c section at
1:81 c section by
1:72 c section for
1:-56 c section the
1:46 c see
1:51 c see how
1:76 c see one
1:-61 c see supporter
1:-58 c sees
1:-76 c sees to
1:128 c semester
1:48 c semester $
1:77 c semester supporter
1:39 c semester to
1:277 c send
1:38 c send a
1:48 c send eight
1:68 c send final
1:125 c send four
1:57 c send it
1:89 c send not
1:66 c send one
1:72 c send school
1:58 c send supporter
1:60 c send teachers
1:76 c send ten
1:41 c send the
1:34 c send three
1:62 c send two
1:98 c send up
1:44 c sending
1:53 c sending one
1:297 c sends
1:142 c sends a
1:61 c sends an
1:39 c sends comments
1:146 c sends four
1:51 c sends not
1:44 c sends one
1:71 c sends three
1:113 c senior
1:-56 c senior division
1:54 c senior leaders
1:35 c senior lecturer
1:41 c senior one
1:-82 c senior skill
1:74 c senior teachers
1:86 c senior teams
1:54 c sense
1:58 c sense and
1:-135 c sent
1:-106 c sent four
1:83 c sent to
1:91 c september ms
1:-56 c september seconded
1:66 c september supporter
1:-149 c september to
1:-51 c serve
1:122 c serve as
1:-114 c serve farming
1:67 c serves
1:56 c serves as
1:-31 c sessions
1:61 c sessions and
1:78 c sessions each
1:-101 c sessions last
1:-113 c set
1:40 c set of
1:-69 c set out
1:-70 c set up
1:-68 c sets aside
1:113 c sets of
1:-61 c settled
1:-41 c settled that
1:53 c seven
1:69 c seven days
1:62 c seven early
1:-59 c seven teachers
1:86 c shadow
1:-62 c shadow at
1:61 c shadow colleagues
1:71 c shadow her
1:-47 c shadow pay
1:37 c shadow the
1:139 c shadow their
1:98 c shadowing
1:65 c shadowing a
1:71 c shadowing in
1:96 c shadows
1:91 c shadows schools
1:159 c shall
1:66 c shall also
1:86 c shall be
1:73 c shall each
1:-107 c shall give
1:40 c shall have
1:38 c shall help
1:37 c shall inspect
1:104 c shall meet
1:36 c shall observe
1:62 c shall open
1:55 c shall provide
1:74 c shall receive
1:50 c shall release
1:85 c shall rewrite
1:126 c shall run
1:50 c shall second
1:68 c shall send
1:36 c shall serve
1:97 c shall shadow
1:-126 c shall stay
1:82 c shall teach
1:68 c shan
1:37 c shan is
1:-37 c share
1:-43 c share $
1:-123 c share a
1:74 c share its
1:-148 c share of
1:-82 c share responsibility
1:111 c share schools
1:73 c share their
1:58 c shares
1:46 c shares its
1:-51 c sharrock
1:62 c sharrock and
1:-71 c sharrock signs
1:77 c she can
1:-81 c she has
1:54 c shelf
1:41 c shelf digital
)"sv,
    R"(1:45 c shen
1:71 c shen tao
1:-46 c shen weiguo
1:46 c shen yulan
1:59 c shipping
1:61 c shipping companies
1:67 c shore
1:65 c shore with
1:-90 c short
1:51 c short annual
1:-205 c short of
1:30 c short progress
1:-187 c should
1:-107 c should be
1:47 c should come
1:-83 c should give
1:-65 c should have
1:-32 c should hold
1:65 c should jointly
1:-32 c should not
1:61 c should observe
1:-50 c should reach
1:-120 c should report
1:-89 c should rise
1:-91 c should win
1:49 c show
1:45 c show at
1:-56 c shuhua
1:-61 c shuhua associate
1:-53 c si
1:-66 c si $
1:-63 c signed
1:-59 c signed on
1:-30 c signs
1:-85 c signs off
1:52 c similar
1:59 c similar class
1:113 c simulation
1:56 c simulation room
1:45 c simulation software
1:75 c simulation suite
1:55 c simulation teaching
1:82 c simulator
1:56 c simulator library
1:68 c simulator to
1:101 c simulators
1:70 c simulators and
1:64 c simulators to
1:-103 c since
1:-75 c since $
1:-70 c since a
1:-74 c since august
1:100 c since recipient
1:-54 c since supporter
1:78 c sing
1:81 c sing at
1:77 c singing
1:59 c singing circle
1:-54 c sister
1:-47 c sister $
1:133 c sit
1:46 c sit down
1:103 c sit in
1:54 c site
1:64 c site two
1:73 c sits
1:69 c sits in
1:-130 c six
1:-44 c six $
1:-59 c six classes
1:87 c six demonstration
1:66 c six from
1:-54 c six in
1:55 c six live
1:65 c six months
1:-67 c six of
1:-30 c six pairs
1:44 c six recipient
1:-79 c six schools
1:82 c six science
1:-162 c six to
1:76 c six weeks
1:65 c sixteen
1:57 c sixteen periods
1:83 c sixteen recipient
1:55 c sixteen weeks
1:132 c sixth
1:95 c sixth formers
1:107 c sixty
1:129 c sixty laptops
1:-55 c skill
1:-77 c skill certificate
1:-33 c skills
1:95 c skills camp
1:-32 c skills contests
1:48 c skills curriculum
1:56 c skills manual
1:-41 c skills test
1:-70 c sleep
1:-61 c sleep in
1:61 c small group
1:91 c small planning
1:-109 c small working
1:-65 c smaller
1:-58 c smaller neighbour
1:-60 c sme
1:-46 c sme school
1:78 c so
1:46 c so do
1:-57 c so i
1:63 c so mr
1:62 c so that
1:65 c society
1:74 c society at
1:-74 c sod
1:-74 c sod $
1:45 c software
1:43 c software are
1:76 c some
1:84 c some recipient
1:60 c sorley
1:61 c sorley supporter
1:69 c soundbox
1:98 c soundbox free
1:106 c speak
1:64 c speak at
1:58 c speak for
1:66 c speak to
1:-51 c speaker
1:-66 c speaker $
1:95 c speakers
1:104 c speakers give
1:-132 c specialist
1:-61 c specialist in
1:-66 c specialist teacher
1:-63 c specialist teachers
1:-67 c specialities
1:-40 c specialities of
1:106 c speciality
1:-56 c speciality $
1:49 c speciality drone
1:124 c speciality is
1:-32 c speech
1:181 c spend
1:142 c spend a
1:79 c spend every
1:33 c spend four
1:61 c spend ten
1:44 c spend their
1:68 c spend three
1:74 c spend two
1:40 c spends
1:-70 c spends at
1:68 c spends every
1:63 c spends one
1:84 c spends three
1:70 c spends two
1:-53 c spirit
1:-49 c spirit of
1:154 c sports
1:140 c sports day
1:77 c sports festival
1:176 c spring
1:97 c spring $
1:68 c spring and
1:-43 c spring is
1:66 c spring planting
1:118 c spring term
1:104 c spring terms
1:-87 c staff
1:108 c staff $
1:77 c staff and
1:-50 c staff are
1:-58 c staff committee
1:-114 c staff development
1:48 c staff meeting
1:70 c staff no
1:74 c staff of
1:-109 c staff office
1:-97 c staff tutor
1:56 c staff will
1:-53 c stage one
1:78 c stage schemes
1:-88 c stand
1:-65 c stand by
1:-90 c standard
1:-54 c standard $
1:-60 c standard in
1:-124 c standards
1:-119 c standards at
1:-57 c standing
1:-69 c standing duties
1:51 c start
1:53 c start of
1:-45 c started
1:-76 c started last
1:-75 c state
1:-63 c state accredited
1:-49 c state rural
1:56 c station
1:54 c station for
1:-108 c status
1:-116 c status $
1:-155 c stay
1:-116 c stay at
1:-74 c stay for
1:-54 c stay may
1:54 c stay not
1:-48 c stay of
1:-49 c stay overnight
1:47 c stay two
1:67 c staying
1:48 c staying no
1:49 c stays
1:61 c stays for
1:70 c steering
1:56 c steering group
1:64 c steppe
1:81 c steppe by
1:50 c stepping
1:58 c stepping stones
1:75 c steps
1:66 c steps lesson
1:-86 c still
1:-62 c still call
1:-64 c still has
1:-71 c still without
1:70 c stones
1:45 c stones to
1:106 c story
1:83 c story books
1:74 c story supper
1:30 c storybooks
1:89 c storybooks and
1:-50 c strachan
1:-30 c strachan head
1:39 c stream
1:32 c stream further
1:66 c streamed
1:49 c streamed to
1:73 c streams
1:121 c streams chemistry
1:-148 c student affairs
1:115 c student leaders
1:67 c student teachers
1:-86 c student teaches
1:69 c students $
1:64 c students a
1:-39 c students and
1:62 c students attend
1:-46 c students gain
1:-60 c students joined
1:56 c students may
1:102 c students of
1:-33 c students to
1:-44 c students trained
1:74 c students will
1:38 c studies
1:63 c studies $
1:-65 c studies draws
1:58 c studies to
1:107 c studio
1:60 c studio admits
1:75 c studio of
1:40 c studio will
1:-63 c studios
1:-51 c studios are
1:30 c study $
1:38 c study in
1:64 c study of
1:71 c study per
1:107 c study visit
1:-62 c study visits
1:119 c subject
1:77 c subject $
1:123 c subject groups
1:98 c subject leaders
1:-44 c subject leadership
1:109 c submit
1:60 c submit a
1:90 c submit names
1:66 c submits
1:41 c submits a
1:63 c submits an
1:-55 c submits the
1:-113 c succeed
1:-122 c succeed $
1:78 c succeeds
1:79 c succeeds him
1:-63 c suggest
1:-64 c suggest one
1:46 c suite
1:62 c suite dry
1:83 c summer
1:-54 c summer $
1:55 c summer course
1:41 c summer fair
1:113 c summer science
1:76 c summer term
1:58 c summer training
1:52 c summer twenty
1:60 c summer workshop
1:-67 c sunita
1:-53 c sunita rao
1:44 c supervised
1:71 c supervised by
1:93 c supervision
1:94 c supervision $
1:67 c supervision office
1:52 c supper
1:55 c supper in
1:88 c supply
1:79 c supply one
1:-121 c support
1:-59 c support $
1:-89 c support for
1:-70 c support framework
1:-47 c support of
1:-95 c support recipient
1:59 c support will
1:-127 c supported
1:-41 c supported $
1:-59 c supported for
1:-55 c supported over
1:-62 c supported recipient
1:32 c supporter
1:107 c supporter $
1:-47 c supporter activities
1:-64 c supporter administers
1:80 c supporter admits
1:56 c supporter also
1:104 c supporter are
1:-80 c supporter arranges
1:48 c supporter arts
1:161 c supporter as
1:-69 c supporter assists
1:-55 c supporter at
1:-73 c supporter august
1:-52 c supporter belongs
1:-49 c supporter bursar
1:-65 c supporter caretaker
1:58 c supporter chemistry
1:68 c supporter chicks
1:39 c supporter choir
1:80 c supporter class
1:68 c supporter classrooms
1:60 c supporter cloud
1:57 c supporter collect
1:49 c supporter departments
1:-45 c supporter did
1:78 c supporter digital
1:81 c supporter director
1:122 c supporter donates
1:69 c supporter drive
1:71 c supporter during
1:95 c supporter each
1:72 c supporter eight
1:73 c supporter employers
1:39 c supporter encourage
1:57 c supporter english
1:59 c supporter evening
1:64 c supporter every
1:-157 c supporter expect
1:171 c supporter for
1:58 c supporter from
1:-74 c supporter general
1:45 c supporter girls
1:109 c supporter give
1:191 c supporter gives
1:-37 c supporter go
1:45 c supporter goes
1:-76 c supporter has
1:-90 c supporter head
1:63 c supporter heads
1:87 c supporter helps
1:70 c supporter hope
1:57 c supporter hosts
1:55 c supporter ict
1:50 c supporter in
1:-57 c supporter instructors
1:50 c supporter intend
1:122 c supporter intends
1:33 c supporter is
1:54 c supporter its
1:-98 c supporter january
1:-115 c supporter july
1:-51 c supporter ke
1:-79 c supporter keeps
1:-97 c supporter languages
1:65 c supporter lantern
1:135 c supporter lend
1:150 c supporter lends
1:38 c supporter library
1:62 c supporter literacy
1:30 c supporter little
1:-78 c supporter looks
1:-66 c supporter makes
1:-64 c supporter marian
1:64 c supporter master
1:-54 c supporter matches
1:127 c supporter mathematics
1:58 c supporter maths
1:194 c supporter may
1:-46 c supporter means
1:129 c supporter mentor
1:51 c supporter mr
1:74 c supporter mrs
1:105 c supporter ms
1:85 c supporter music
1:80 c supporter not
1:52 c supporter offers
1:-130 c supporter office
1:59 c supporter offices
1:73 c supporter olympiad
1:80 c supporter one
1:97 c supporter online
1:76 c supporter open
1:140 c supporter opens
1:65 c supporter over
1:82 c supporter owe
1:65 c supporter own
1:-76 c supporter parent
1:186 c supporter parents
1:50 c supporter physics
1:83 c supporter posts
1:64 c supporter pottery
1:110 c supporter prepare
1:-56 c supporter principal
1:-41 c supporter professor
1:84 c supporter pupils
1:114 c supporter question
1:54 c supporter quiet
1:-72 c supporter r
1:-77 c supporter recipient
1:76 c supporter recorded
1:110 c supporter releases
1:114 c supporter reviews
1:65 c supporter room
1:64 c supporter run
1:55 c supporter ruslan
1:110 c supporter s
1:-74 c supporter school
1:-72 c supporter schools
1:-98 c supporter science
1:121 c supporter seconds
1:127 c supporter send
1:162 c supporter sends
1:82 c supporter senior
1:-146 c supporter sent
1:-82 c supporter september
1:-78 c supporter sets
1:58 c supporter shadowing
1:167 c supporter shall
1:-48 c supporter share
1:61 c supporter shares
1:-120 c supporter should
1:45 c supporter simulation
1:77 c supporter singing
1:-72 c supporter six
1:36 c supporter sixth
1:64 c supporter spend
1:53 c supporter spends
1:-48 c supporter started
1:117 c supporter streams
1:76 c supporter students
1:81 c supporter succeeds
1:-66 c supporter suggest
1:76 c supporter summer
1:-85 c supporter support
1:-92 c supporter supporter
1:-67 c supporter take
1:56 c supporter talk
1:99 c supporter teach
1:42 c supporter teacher
1:-59 c supporter teachers
1:74 c supporter teaches
1:-86 c supporter teaching
1:-50 c supporter the
1:-82 c supporter together
1:-49 c supporter training
1:39 c supporter twice
1:56 c supporter two
1:59 c supporter up
1:79 c supporter vice
1:59 c supporter visit
1:-140 c supporter was
1:39 c supporter welcome
1:64 c supporter welcomes
1:32 c supporter where
1:72 c supporter who
1:231 c supporter will
1:71 c supporter winter
1:53 c supporter with
1:-48 c supporter working
1:72 c supporter would
1:78 c supporter write
1:-74 c supporter year
1:-76 c supporter yearly
1:-79 c supporter zhu
1:-53 c supporter zhuang
1:-93 c suqin
1:-76 c suqin $
1:-40 c suqin of
1:79 c surgery
1:68 c surgery paediatrics
1:77 c survey
1:46 c survey the
1:108 c system
1:119 c system of
1:81 c table
1:51 c table $
1:40 c tablelands
1:54 c tablelands for
1:46 c tablet
1:52 c tablet computers
1:144 c tablets
1:78 c tablets and
1:85 c tablets for
1:62 c tablets to
1:-69 c tait $
1:38 c tait of
1:43 c take
1:-61 c take it
1:72 c take over
1:-85 c take place
1:71 c take pupils
1:-69 c taken
1:-37 c taken by
1:-53 c taken out
1:176 c takes
1:84 c takes class
1:74 c takes over
1:72 c takes place
1:66 c takes two
1:45 c tales
1:53 c tales and
1:85 c talk
1:54 c talk each
1:46 c talk first
1:55 c talk mark
1:65 c talk on
1:-85 c talk once
1:151 c talks
1:130 c talks in
1:89 c talks on
1:-80 c tamm
1:-80 c tamm $
1:64 c tan
1:74 c tan liya
1:54 c tanglin
1:79 c tanglin physics
1:95 c tao
1:76 c tao of
1:64 c tao wen
1:32 c tarrant
1:-46 c tarrant mr
1:53 c tarrant will
1:-61 c tasker
1:-67 c tasker checks
1:58 c tasks
1:45 c tasks by
1:-67 c taught at
1:64 c taught from
1:53 c taught live
1:214 c teach
1:-52 c teach a
1:85 c teach alongside
1:237 c teach at
1:57 c teach english
1:34 c teach every
1:81 c teach for
1:98 c teach music
1:-64 c teach not
1:66 c teach one
1:90 c teach open
1:44 c teach physics
1:62 c teach the
1:118 c teach there
1:72 c teach to
1:37 c teach welding
1:-93 c teacher
1:-118 c teacher $
1:-60 c teacher and
1:54 c teacher as
1:99 c teacher at
1:-31 c teacher certificate
1:-50 c teacher development
1:81 c teacher each
1:65 c teacher from
1:-96 c teacher gives
1:89 c teacher keeps
1:-63 c teacher miss
1:80 c teacher moves
1:91 c teacher shall
1:-59 c teacher should
1:-98 c teacher since
1:64 c teacher speak
1:-99 c teacher status
1:84 c teacher takes
1:-60 c teacher talk
1:64 c teacher there
1:107 c teacher to
1:73 c teacher visits
1:54 c teacher will
1:-67 c teacher without
1:60 c teacher xia
1:-58 c teachers
1:-125 c teachers $
1:54 c teachers a
1:-30 c teachers and
1:-80 c teachers are
1:91 c teachers as
1:74 c teachers can
1:65 c teachers centre
1:77 c teachers come
1:-43 c teachers complete
1:63 c teachers each
1:92 c teachers for
1:97 c teachers from
1:42 c teachers get
1:71 c teachers go
1:107 c teachers have
1:-34 c teachers hold
1:-155 c teachers in
1:-105 c teachers must
1:-63 c teachers named
1:70 c teachers observe
1:66 c teachers of
1:85 c teachers one
1:-73 c teachers or
1:72 c teachers per
1:-41 c teachers qualified
1:-66 c teachers released
1:48 c teachers shall
1:-70 c teachers should
1:80 c teachers so
1:-41 c teachers take
1:-67 c teachers taught
1:41 c teachers there
1:-66 c teachers to
1:-85 c teachers trained
1:76 c teachers two
1:145 c teachers watch
1:84 c teachers who
1:-87 c teachers win
1:-33 c teachers winning
1:82 c teachers with
1:104 c teaches
1:92 c teaches a
1:87 c teaches further
1:-99 c teaches no
1:114 c teaches one
1:72 c teaches pharmacology
1:53 c teaches physics
1:46 c teaches six
1:-89 c teaches to
1:-91 c teaching
1:-134 c teaching affairs
1:81 c teaching assistants
1:-74 c teaching award
1:-70 c teaching log
1:70 c teaching mr
1:110 c teaching of
1:-88 c teaching office
1:101 c teaching practice
1:-79 c teaching research
1:-79 c teaching runs
1:69 c teaching section
1:-67 c teaching studios
1:-81 c team
1:-47 c team $
1:73 c team during
1:-50 c team from
1:-69 c team is
1:97 c team meets
1:97 c team of
1:51 c team runs
1:-76 c team together
1:170 c teams
1:171 c teams meet
1:78 c teams of
1:77 c teams review
1:56 c technician and
1:-64 c technician certificate
1:57 c technician mr
1:62 c teke
1:66 c teke serves
1:30 c telephone
1:-73 c telephone $
1:58 c telephone every
1:58 c telephone once
1:79 c telescope
1:54 c telescope $
1:111 c telescopes
1:94 c telescopes $
1:-144 c ten
1:49 c ten days
1:47 c ten lessons
1:-44 c ten pupils
1:105 c ten recipient
1:69 c ten school
1:84 c ten sets
1:77 c ten student
1:62 c ten supporter
1:-73 c ten teachers
1:-136 c ten to
1:76 c ten working
1:218 c term
1:146 c term $
1:84 c term alternately
1:-42 c term and
1:95 c term are
1:102 c term at
1:66 c term by
1:105 c term each
1:76 c term eight
1:72 c term for
1:63 c term he
1:113 c term in
1:66 c term supporter
1:77 c term that
1:88 c term to
1:45 c term two
1:85 c term with
1:77 c termly
1:86 c termly report
1:-37 c terms $
1:47 c terms as
1:47 c terms from
1:47 c terraced
1:65 c terraced fields
1:37 c test
1:-51 c test $
1:50 c test bank
1:43 c test papers
1:-40 c test reaches
1:-69 c tests
1:-57 c tests $
1:42 c text
1:39 c text two
1:155 c textbooks
1:88 c textbooks $
1:81 c textbooks will
1:-122 c than
1:-76 c than $
1:-57 c than and
1:-79 c than books
1:-56 c than children
1:114 c than days
1:47 c than demonstration
1:-62 c than five
1:78 c than four
1:-128 c than lessons
1:-70 c than of
1:-127 c than per
1:-49 c than school
1:53 c than schools
1:105 c than six
1:73 c than ten
1:-65 c than twelve
1:82 c than two
1:-149 c that
1:-52 c that afternoon
1:-109 c that every
1:-48 c that had
1:59 c that is
1:-79 c that recipient
1:59 c that she
1:-101 c that the
1:-56 c that withdraws
1:-119 c the
1:-151 c the academic
1:-92 c the accounts
1:-84 c the acts
1:60 c the age
1:-92 c the annual
1:-66 c the appointments
1:-76 c the apprentice
1:-95 c the arrangements
1:-62 c the arts
1:-56 c the assistance
1:66 c the attendance
1:67 c the august
1:122 c the autumn
1:-77 c the average
1:-76 c the balanced
1:61 c the blue
1:-87 c the books
1:-83 c the business
1:66 c the camera
1:-58 c the candidates
1:77 c the careers
1:-74 c the caretaker
1:-82 c the chair
1:62 c the chen
1:-80 c the chief
1:-105 c the children
1:59 c the chinese
1:55 c the choir
1:-62 c the city
1:75 c the class
1:-68 c the clinical
1:-62 c the coach
1:-130 c the coast
1:54 c the college
1:-48 c the coming
1:95 c the committee
1:-42 c the common
1:-82 c the competition
1:-100 c the concert
1:-40 c the contact
1:-60 c the cost
1:-88 c the county
1:84 c the course
1:54 c the courseware
1:56 c the daily
1:-41 c the dean
1:74 c the debating
1:-71 c the department
1:-81 c the diaries
1:-112 c the director
1:-72 c the directors
1:-39 c the district
1:-32 c the division
1:-75 c the e
1:-45 c the east
1:74 c the education
1:-39 c the elder
1:-57 c the elderly
1:130 c the employment
1:131 c the english
1:-56 c the exchange
1:-121 c the expected
1:87 c the faculty
1:-72 c the files
1:69 c the final
1:78 c the first
1:-47 c the five
1:102 c the form
1:-142 c the four
1:-55 c the friendship
1:96 c the grade
1:124 c the group
1:116 c the hall
1:-125 c the hands
1:78 c the hawk
1:-41 c the head
1:35 c the heads
1:-97 c the heart
1:106 c the helan
1:-82 c the host
1:122 c the house
1:-67 c the human
1:-121 c the information
1:72 c the inspectorate
1:72 c the instructors
1:-54 c the intermediate
1:52 c the it
1:74 c the items
1:77 c the keystone
1:120 c the kiln
1:71 c the lan
1:40 c the last
1:-108 c the lead
1:69 c the leading
1:104 c the learning
1:109 c the lessons
1:-97 c the letters
1:-73 c the libraries
1:-67 c the library
1:-85 c the licensing
1:-94 c the link
1:-114 c the list
1:67 c the lists
1:-83 c the log
1:-73 c the main
1:50 c the management
1:57 c the maths
1:-132 c the meetings
1:-70 c the members
1:-88 c the mentee
1:-93 c the mentor
1:-82 c the midwifery
1:-88 c the ministry
1:55 c the moor
1:78 c the morning
1:-57 c the municipal
1:67 c the music
1:56 c the national
1:92 c the network
1:116 c the new
1:63 c the next
1:-43 c the notes
1:-60 c the number
1:-41 c the one
1:43 c the online
1:-41 c the other
1:-44 c the outdoor
1:91 c the pact
1:-54 c the pairing
1:-61 c the pairs
1:64 c the partner
1:-94 c the partnership
1:-72 c the party
1:-87 c the pass
1:-60 c the past
1:-84 c the pastoral
1:-58 c the period
1:83 c the personnel
1:68 c the picture
1:-111 c the placement
1:-70 c the plan
1:38 c the prefecture
1:-100 c the principal
1:55 c the principals
1:-108 c the programme
1:-48 c the proportion
1:120 c the pupils
1:-90 c the purpose
1:129 c the quality
1:-69 c the questions
1:91 c the reading
1:-47 c the record
1:71 c the reform
1:-121 c the regional
1:81 c the remaining
1:-82 c the report
1:72 c the reports
1:-61 c the request
1:-54 c the research
1:-64 c the returns
1:76 c the revision
1:56 c the roads
1:89 c the robotics
1:-109 c the rooms
1:-68 c the rota
1:-71 c the rules
1:59 c the same
1:62 c the school
1:56 c the science
1:-63 c the scout
1:-66 c the second
1:-122 c the senior
1:82 c the seven
1:-112 c the share
1:53 c the shore
1:62 c the simulation
1:-44 c the skills
1:-41 c the spirit
1:113 c the spring
1:-58 c the staff
1:60 c the start
1:-75 c the state
1:66 c the steering
1:46 c the steppe
1:-137 c the student
1:89 c the subject
1:150 c the summer
1:69 c the support
1:59 c the tablelands
1:-69 c the tablets
1:67 c the tanglin
1:-75 c the teacher
1:77 c the team
1:30 c the term
1:37 c the test
1:-66 c the topic
1:138 c the training
1:-54 c the undergraduate
1:61 c the unit
1:-53 c the upper
1:50 c the value
1:58 c the video
1:-73 c the village
1:-30 c the visits
1:49 c the weather
1:-74 c the welding
1:169 c the whole
1:60 c the woodland
1:-62 c the working
1:-44 c the workshops
1:65 c the xihe
1:190 c the year
1:67 c the young
1:-78 c the younger
1:-63 c the youth
1:39 c the zhuang
1:-54 c their
1:161 c their colleagues
1:105 c their counterparts
1:70 c their deputy
1:81 c their opposite
1:-82 c their ordinary
1:-125 c their partners
1:80 c their picture
1:-51 c their posts
1:-50 c their practice
1:-43 c their principal
1:57 c their rural
1:48 c their sea
1:78 c their staff
1:-57 c their teachers
1:81 c their teaching
1:-54 c their timetables
1:68 c their ward
1:-75 c their work
1:-82 c them
1:57 c them a
1:-98 c them exactly
1:75 c them gives
1:87 c them in
1:-72 c them lodgings
1:64 c them microscopes
1:101 c them must
1:-150 c them once
1:-61 c them spends
1:-69 c them unqualified
1:33 c there
1:162 c there $
1:45 c there and
1:-131 c there are
1:143 c there for
1:-62 c there join
1:57 c there on
1:66 c there with
1:85 c therefore
1:35 c therefore teach
1:67 c therefore teaches
1:82 c these
1:-86 c these days
1:69 c these lessons
1:71 c these posts
1:133 c they
1:-75 c they come
1:114 c they give
1:48 c they have
1:66 c they like
1:31 c they shadow
1:68 c they talk
1:-71 c they will
1:-37 c things
1:-59 c things supporter
1:70 c third
1:64 c third of
1:179 c thirty
1:57 c thirty final
1:45 c thirty grade
1:46 c thirty of
1:87 c thirty pupils
1:55 c thirty recipient
1:55 c thirty students
1:41 c thirty year
1:-271 c this
1:-194 c this agreement
1:-51 c this article
1:-48 c this heading
1:-46 c this is
1:66 c this notice
1:-88 c this one
1:-46 c this pact
1:-73 c this paper
1:-50 c this plan
1:47 c this schedule
1:-72 c this section
1:-127 c this year
1:-69 c thorne
1:-69 c thorne $
1:36 c those
1:80 c those returning
1:-58 c those weeks
1:-80 c those who
1:155 c three
1:41 c three a
1:-35 c three backbone
1:76 c three checks
1:84 c three clinical
1:43 c three consecutive
1:118 c three days
1:55 c three evening
1:114 c three heads
1:89 c three joint
1:37 c three meet
1:70 c three months
1:50 c three new
1:-44 c three of
1:85 c three office
1:-48 c three practitioners
1:-46 c three provincial
1:-68 c three recipient
1:55 c three teachers
1:84 c three times
1:103 c three weeks
1:-95 c three will
1:-59 c three with
1:58 c three workshops
1:-67 c three young
1:70 c through
1:67 c through a
1:100 c throughout
1:62 c throughout the
1:196 c thursday
1:83 c thursday afternoon
1:67 c thursday at
1:48 c thursday for
1:42 c thursday four
1:63 c thursday from
1:75 c thursday supporter
1:73 c thursday the
1:53 c thursday throughout
1:56 c thursday to
1:124 c thursdays
1:72 c thursdays at
1:74 c thursdays from
1:60 c thursdays three
1:51 c thwaite
1:70 c thwaite a
1:69 c tide
1:45 c tide and
1:41 c tide tales
1:151 c time
1:110 c time $
1:33 c time and
1:33 c time deputy
1:107 c time for
1:62 c time since
1:39 c time to
1:72 c times
1:72 c times in
1:-60 c timetable
1:-40 c timetable $
1:70 c timetable and
1:-70 c timetable with
1:-63 c timetables
1:-56 c timetables $
1:69 c timetabling
1:61 c timetabling $
1:69 c timetabling and
1:147 c to
1:137 c to a
1:81 c to adopt
1:67 c to afternoon
1:104 c to all
1:-66 c to and
1:56 c to apply
1:-61 c to are
1:-112 c to at
1:-67 c to august
1:57 c to baishan
1:161 c to be
1:-64 c to bedding
1:46 c to both
1:66 c to build
1:-53 c to by
1:59 c to carry
1:80 c to coach
1:-33 c to college
1:-155 c to come
1:-32 c to complete
1:-65 c to continue
1:-59 c to cut
1:-68 c to december
1:100 c to draw
1:-67 c to drop
1:157 c to each
1:-52 c to earn
1:123 c to exchange
1:74 c to extra
1:-89 c to fall
1:-65 c to find
1:61 c to fit
1:-30 c to fix
1:100 c to follow
1:62 c to form
1:89 c to four
1:-59 c to gain
1:97 c to give
1:-81 c to go
1:71 c to grade
1:106 c to have
1:-65 c to help
1:58 c to hold
1:46 c to island
1:-63 c to it
1:77 c to its
1:65 c to join
1:-66 c to joint
1:-43 c to july
1:-59 c to june
1:-76 c to lead
1:-69 c to lend
1:-65 c to lessons
1:44 c to live
1:-102 c to march
1:-56 c to meet
1:-67 c to more
1:48 c to moss
1:-81 c to ms
1:53 c to mullock
1:-86 c to no
1:123 c to observe
1:100 c to of
1:55 c to offer
1:72 c to open
1:39 c to parents
1:-38 c to pass
1:41 c to pay
1:64 c to pellworth
1:-98 c to per
1:105 c to plan
1:57 c to prepare
1:45 c to pupils
1:-131 c to raise
1:37 c to reach
1:215 c to recipient
1:49 c to rewrite
1:-63 c to rise
1:125 c to run
1:117 c to school
1:195 c to schools
1:40 c to second
1:-52 c to see
1:77 c to send
1:48 c to set
1:47 c to shadow
1:110 c to share
1:59 c to shipping
1:89 c to sit
1:67 c to six
1:61 c to staff
1:-69 c to stand
1:53 c to students
1:-75 c to support
1:106 c to supporter
1:60 c to survey
1:142 c to teach
1:59 c to ten
1:140 c to the
1:105 c to their
1:74 c to to
1:89 c to try
1:110 c to twelve
1:62 c to two
1:-55 c to university
1:78 c to watch
1:63 c to week
1:-74 c to which
1:-31 c to write
1:-66 c tobias
1:-66 c tobias lund
1:138 c together
1:83 c together $
1:48 c together a
1:42 c together and
1:67 c together at
1:80 c together by
1:58 c together every
1:55 c together for
1:-86 c together has
1:96 c together on
1:42 c together once
1:130 c together online
1:63 c together over
1:-125 c together with
1:-51 c tolgoi
1:-52 c tolgoi pupils
1:-48 c tom
1:-53 c tom yarrow
1:-82 c too
1:-69 c too few
1:-30 c too little
1:-55 c topic
1:-36 c topic and
1:94 c topics
1:113 c topics a
1:64 c total
1:55 c total of
1:-78 c touch
1:-79 c touch since
1:-55 c toward
1:-68 c toward the
1:-69 c town
1:-89 c town level
1:-67 c track
1:-71 c track $
1:58 c tracking
1:45 c tracking routine
1:115 c train
1:109 c train the
1:71 c train with
1:-84 c trained
1:-51 c trained $
1:-52 c trained at
1:-55 c trained music
1:-43 c trained of
1:-58 c trained teacher
1:42 c trained to
1:62 c trainer
1:62 c trainer a
1:58 c trainers
1:46 c trainers $
1:137 c training
1:-137 c training $
1:37 c training at
1:62 c training base
1:131 c training centre
1:87 c training course
1:-65 c training lead
1:40 c training of
1:67 c training per
1:132 c training programme
1:-67 c training under
1:58 c transfers
1:62 c transfers tablets
1:-115 c transport
1:-107 c transport and
1:86 c travellers
1:49 c travellers to
1:-87 c travels
1:-100 c travels responsible
1:53 c trial
1:66 c trial papers
1:-109 c trust
1:-75 c trust certificate
1:-62 c trust paper
1:119 c try
1:51 c try other
1:44 c try out
1:65 c try supporter
1:181 c tuesday
1:121 c tuesday and
1:84 c tuesday at
1:44 c tuesday evening
1:72 c tuesday period
1:68 c tuesdays
1:80 c tuesdays and
1:100 c tuesdays at
1:38 c tuesdays period
1:42 c turn
1:35 c turn $
1:66 c turns at
1:-52 c tutor
1:-65 c tutor mr
1:-46 c tutor of
1:72 c tutors
1:60 c tutors a
1:59 c tutors and
1:-62 c tutors obtain
1:72 c tutors there
1:-70 c twelve
1:73 c twelve contest
1:-155 c twelve lessons
1:67 c twelve masters
1:47 c twelve mentor
1:-68 c twelve of
1:77 c twelve recipient
1:58 c twelve sixth
1:86 c twelve young
1:113 c twenty
1:65 c twenty days
1:98 c twenty five
1:65 c twenty four
1:-61 c twenty hours
1:45 c twenty of
1:78 c twenty students
1:-46 c twice a
1:100 c twice during
1:44 c twice five
1:105 c twice in
1:-86 c twinning
1:-56 c twinning arrangements
1:-66 c twinning officer
1:93 c two
1:63 c two at
1:-54 c two batches
1:56 c two best
1:121 c two courses
1:58 c two day
1:213 c two days
1:157 c two demonstration
1:84 c two deputy
1:71 c two final
1:-58 c two form
1:67 c two groups
1:43 c two heads
1:-139 c two hours
1:70 c two hundred
1:83 c two joint
1:-82 c two leaders
1:111 c two leadership
1:116 c two lectures
1:54 c two lesson
1:-49 c two lessons
1:-95 c two microscopes
1:43 c two middle
1:49 c two minibuses
1:82 c two model
1:123 c two months
1:108 c two new
1:72 c two nights
1:121 c two of
1:63 c two open
1:65 c two pairs
1:69 c two principals
1:-48 c two pupil
1:68 c two pupils
1:-135 c two recipient
1:-80 c two resident
1:37 c two saturdays
1:-90 c two science
1:81 c two senior
1:43 c two sessions
1:-74 c two specialities
1:53 c two supporter
1:-76 c two talk
1:126 c two talks
1:112 c two teachers
1:-75 c two teaching
1:96 c two telescopes
1:-32 c two terms
1:50 c two to
1:72 c two visiting
1:41 c two visits
1:84 c two volunteer
1:102 c two week
1:118 c two weeks
1:-94 c two years
1:88 c two young
1:51 c tying
1:94 c tying for
1:-140 c under
1:-70 c under and
1:-55 c under b
1:74 c under is
1:-51 c under school
1:-48 c under this
1:-43 c undergraduate
1:-52 c undergraduate line
1:52 c undertake
1:44 c undertake jointly
1:62 c unit
1:62 c unit together
1:64 c unit water
1:78 c unit within
1:73 c units
1:87 c units together
1:61 c universities
1:53 c universities once
1:-59 c university $
1:37 c unless
1:56 c unless the
1:-102 c unqualified
1:-50 c unqualified $
1:-60 c unqualified science
1:121 c until
1:86 c until august
1:61 c until easter
1:64 c until july
1:-71 c up $
1:-38 c up a
1:-61 c up again
1:114 c up an
1:-72 c up by
1:-75 c up director
1:59 c up its
1:-78 c up one
1:-109 c up the
1:-60 c up their
1:-51 c up this
1:57 c up to
1:115 c up two
1:48 c upload
1:66 c upload it
1:-57 c upper
1:-48 c upper years
1:-79 c upwards
1:-50 c upwards is
1:180 c use
1:110 c use $
1:-60 c use every
1:108 c use supporter
1:117 c use the
1:57 c used
1:39 c used laptops
1:50 c using
1:68 c using supporter
1:-78 c usually
1:-53 c usually say
1:76 c valdez
1:54 c valdez coaches
1:43 c value
1:50 c value of
1:54 c vegetables
1:40 c vegetables and
1:-71 c vice chair
1:62 c vice principal
1:204 c video
1:54 c video $
1:60 c video call
1:69 c video each
1:66 c video every
1:74 c video from
1:85 c video link
1:86 c video to
1:56 c video unless
1:109 c videos
1:56 c videos are
1:66 c videos as
1:-82 c village
1:-31 c village school
1:-63 c village schools
1:-88 c village teacher
1:-52 c village teachers
1:-121 c villages
1:-107 c villages $
1:133 c virtual
1:82 c virtual hospital
1:101 c virtual workshop
1:84 c visit $
1:83 c visit each
1:137 c visit in
1:52 c visit lasting
1:190 c visit recipient
1:96 c visit schools
1:117 c visit supporter
1:-182 c visit their
1:96 c visit to
1:-78 c visiting
1:-79 c visiting and
1:105 c visiting speakers
1:-98 c visiting teachers
1:-67 c visitor
1:-64 c visitor $
1:-58 c visits
1:-98 c visits $
1:39 c visits a
1:50 c visits on
1:54 c vocational
1:89 c vocational course
1:97 c volunteer
1:78 c volunteer as
1:78 c volunteer tutors
1:40 c voss
1:56 c voss of
1:57 c walk
1:51 c walk $
1:48 c wang
1:46 c wang keqin
1:107 c ward
1:55 c ward practice
1:39 c ward teaching
1:52 c ward virtual
1:-133 c was
1:-79 c was asked
1:-60 c was formerly
1:-143 c was founded
1:-111 c was not
1:56 c watch
1:150 c watch and
1:59 c watch how
1:45 c watch reading
1:-68 c watch two
1:-60 c watches
1:-63 c watches at
1:59 c water
1:51 c water on
1:69 c weather
1:46 c weather allows
1:70 c weather station
1:74 c webinars
1:100 c webinars per
1:56 c websites
1:66 c websites $
1:150 c wednesday
1:53 c wednesday a
1:76 c wednesday afternoon
1:63 c wednesday period
1:43 c wednesday there
1:71 c wednesday until
1:47 c wednesdays
1:65 c wednesdays in
1:-108 c week $
1:-108 c week and
1:66 c week because
1:77 c week contest
1:56 c week each
1:63 c week for
1:163 c week in
1:67 c week living
1:65 c week of
1:42 c week s
1:54 c week system
1:41 c week there
1:38 c week three
1:69 c week until
1:75 c week with
1:94 c weekend
1:48 c weekend and
1:41 c weekend at
1:54 c weekend with
1:125 c weeks
1:102 c weeks $
1:-59 c weeks ahead
1:75 c weeks at
1:160 c weeks each
1:117 c weeks in
1:-52 c weeks is
1:124 c weeks of
1:64 c weeks supervised
1:-65 c weiguo
1:-67 c weiguo now
1:-77 c weimin $
1:41 c weimin continues
1:-62 c welcome
1:-83 c welcome $
1:45 c welcome forty
1:66 c welcomes
1:63 c welcomes forty
1:57 c welding and
1:-81 c welding certificate
1:-105 c welding is
1:80 c welding machines
1:105 c welding marine
1:79 c welding masks
1:-64 c welding skills
1:38 c welding teachers
1:64 c wen
1:61 c wen gives
1:-90 c wenbo
1:-40 c wenbo for
1:-54 c wenbo of
1:43 c wendel
1:70 c wendel ash
1:-54 c went
1:-64 c went up
1:-57 c west
1:-57 c west twinning
1:-110 c what
1:-74 c what follows
1:-83 c what he
1:-45 c what who
1:57 c whatever
1:58 c whatever it
1:-103 c when
1:-91 c when what
1:101 c where
1:85 c where possible
1:32 c where they
1:-104 c which
1:64 c which also
1:-81 c which brought
1:-75 c which each
1:-87 c which everybody
1:52 c which inspects
1:72 c which is
1:115 c which lasts
1:-54 c which most
1:-65 c which opened
1:-60 c which supporter
1:-62 c which was
1:57 c who
1:61 c who must
1:96 c who observes
1:-38 c who read
1:72 c who reads
1:-59 c who shadow
1:68 c who should
1:39 c who spends
1:56 c who teaches
1:-106 c who travels
1:92 c who watches
1:79 c who wish
1:176 c whole
1:56 c whole autumn
1:40 c whole day
1:117 c whole of
1:143 c whole school
1:62 c whole spring
1:90 c whole term
1:91 c whole year
1:-64 c whom from
1:60 c whom one
1:134 c will
1:47 c will act
1:139 c will also
1:-54 c will arrange
1:54 c will be
1:65 c will bring
1:48 c will carry
1:-128 c will chair
1:37 c will come
1:54 c will complete
1:-50 c will credit
1:54 c will deliver
1:61 c will do
1:163 c will draft
1:70 c will drive
1:132 c will each
1:109 c will exchange
1:63 c will fit
1:-105 c will follow
1:-100 c will gain
1:154 c will give
1:74 c will have
1:56 c will hold
1:60 c will join
1:-87 c will last
1:47 c will lend
1:51 c will live
1:-67 c will lose
1:69 c will make
1:79 c will meet
1:141 c will plan
1:-77 c will reach
1:71 c will receive
)"sv,
    R"(1:64 c will review
1:79 c will revise
1:-54 c will run
1:74 c will second
1:126 c will send
1:127 c will serve
1:113 c will shadow
1:46 c will show
1:62 c will sing
1:77 c will sit
1:113 c will speak
1:149 c will spend
1:-50 c will stay
1:40 c will stream
1:-64 c will support
1:124 c will teach
1:46 c will therefore
1:53 c will visit
1:64 c will work
1:51 c will write
1:-87 c win
1:-82 c win a
1:-39 c winning
1:-40 c winning a
1:112 c winter
1:34 c winter play
1:40 c winter robotics
1:60 c wish
1:87 c wish may
1:32 c with
1:98 c with a
1:-62 c with b
1:73 c with families
1:-59 c with help
1:58 c with host
1:-51 c with it
1:-54 c with its
1:55 c with lessons
1:58 c with places
1:63 c with schools
1:119 c with supporter
1:-105 c with the
1:160 c with their
1:56 c with timetabling
1:-37 c with twenty
1:99 c with two
1:46 c with up
1:-84 c withdraws
1:-75 c withdraws a
1:77 c within
1:56 c within five
1:75 c within four
1:-92 c within ten
1:73 c within three
1:71 c within two
1:-138 c without
1:-78 c without a
1:-84 c without approval
1:-50 c won
1:-48 c won in
1:50 c woodland
1:54 c woodland picnic
1:-84 c words
1:-58 c words in
1:50 c work
1:61 c work $
1:54 c work and
1:-57 c work by
1:60 c work day
1:75 c work for
1:125 c work in
1:-64 c work is
1:-80 c work of
1:58 c work twice
1:56 c work with
1:63 c workbook
1:67 c workbook inland
1:-63 c worked
1:-79 c worked the
1:-91 c worker
1:-91 c worker and
1:-111 c working
1:-112 c working group
1:-52 c working party
1:-52 c working together
1:84 c worksheets
1:84 c worksheets and
1:99 c workshop
1:95 c workshop in
1:70 c workshop of
1:-57 c workshop office
1:59 c workshop on
1:61 c workshop safety
1:59 c workshop with
1:49 c workshops
1:-70 c workshops are
1:46 c workshops at
1:69 c workshops during
1:31 c workshops on
1:61 c would
1:44 c would like
1:152 c write
1:185 c write a
1:81 c write its
1:74 c write letters
1:-120 c write one
1:57 c write the
1:82 c write three
1:209 c write to
1:49 c write together
1:82 c writes
1:85 c writes a
1:-34 c writing
1:-68 c writing $
1:61 c writing of
1:30 c writing to
1:54 c written
1:-61 c written account
1:65 c written jointly
1:-64 c written reflection
1:35 c written report
1:-61 c written scheme
1:77 c xia
1:66 c xia and
1:61 c xia lin
1:-51 c xiaohong
1:-47 c xiaohong vice
1:65 c xihe
1:52 c xihe teachers
1:-38 c yanru
1:-35 c yanru deputy
1:-60 c yarong
1:-75 c yarong of
1:-54 c yarrow
1:-51 c yarrow $
1:110 c year $
1:73 c year about
1:97 c year and
1:93 c year are
1:64 c year at
1:80 c year by
1:109 c year children
1:50 c year class
1:107 c year classes
1:-79 c year completion
1:-78 c year debaters
1:35 c year each
1:59 c year for
1:67 c year forms
1:113 c year from
1:55 c year geography
1:65 c year girls
1:53 c year group
1:44 c year half
1:132 c year in
1:57 c year may
1:-103 c year no
1:141 c year of
1:-45 c year olds
1:63 c year on
1:-78 c year peter
1:67 c year physics
1:31 c year recipient
1:-39 c year shadow
1:-54 c year should
1:-74 c year six
1:108 c year students
1:-141 c year supporter
1:52 c year teacher
1:134 c year teachers
1:41 c year thirty
1:89 c year to
1:46 c year two
1:-80 c year upwards
1:-63 c yearly appraisal
1:58 c yearly report
1:-148 c years $
1:71 c years and
1:-43 c years by
1:101 c years lead
1:-60 c years september
1:64 c years to
1:67 c yongjiang
1:46 c yongjiang reading
1:-73 c yongnian
1:-56 c yongnian head
1:93 c young
1:94 c young teachers
1:-68 c younger
1:-78 c younger $
1:-78 c youth
1:-99 c youth league
1:-50 c yuan
1:60 c yuan $
1:-56 c yuan a
1:65 c yuan each
1:58 c yuan for
1:-67 c yuan in
1:47 c yulan
1:51 c yulan deputy
1:67 c yunqi
1:66 c yunqi will
1:45 c yurt
1:42 c yurt to
1:-58 c yuzhen
1:-55 c yuzhen for
1:63 c zhaoming
1:53 c zhaoming mathematics
1:45 c zhe
1:41 c zhe both
1:56 c zhenhai
1:46 c zhenhai will
1:-100 c zhu
1:-112 c zhu wenbo
1:-59 c zhuang haoran
1:74 c zhuang huaijin
1:258 duty encouraged
1:105 duty intends
1:147 duty may
1:-177 duty none
1:261 duty shall
1:-73 first - (ii)
1:-39 first - (iii)
1:-52 first - (iv)
1:-84 first - 18
1:-83 first - 3.3
1:-48 first - 68%
1:-91 first - 7
1:-35 first - 8-11
1:-36 first - 95
1:38 first - A
1:-72 first - Achebe,
1:-87 first - Activities
1:-60 first - Adele
1:-57 first - Adopted
1:-64 first - Agreed
1:-110 first - Aldermoor
1:76 first - All
1:-75 first - Approved
1:44 first - Arden
1:-99 first - Arrangements
1:134 first - Ashcombe
1:-148 first - At
1:-136 first - Attendance
1:-87 first - B3
1:-45 first - Baishui
1:-61 first - Bay
1:64 first - Beginning
1:74 first - Between
1:121 first - Both
1:-170 first - By
1:-100 first - CALENDAR
1:98 first - Calder
1:-41 first - Calendar
1:-66 first - Children
1:-64 first - Choir
1:136 first - Classes
1:55 first - Coaches
1:-58 first - Compiled
1:-45 first - Corvale
1:79 first - DLTC
1:-83 first - Dated
1:-102 first - Dates
1:-89 first - Demonstration
1:98 first - Departments
1:71 first - Deputy
1:68 first - Dongxiang
1:84 first - Dr
1:-40 first - Drop-out
1:-62 first - Duties
1:-79 first - Each
1:74 first - Eight
1:193 first - Every
1:32 first - Experienced
1:61 first - Families
1:-51 first - February
1:-55 first - Fenbridge
1:61 first - Fenmoor
1:50 first - Fennick
1:-68 first - Fewer
1:80 first - Fifteen
1:41 first - First
1:62 first - Five
1:-65 first - Following
1:-142 first - For
1:46 first - Form
1:46 first - French
1:-37 first - From
1:-60 first - Full
1:60 first - Girls'
1:132 first - Grade
1:54 first - Green
1:65 first - Guan
1:-54 first - HTI
1:63 first - Haiyue
1:66 first - Hawksmere
1:162 first - Hazelwood
1:90 first - Heads
1:99 first - Hekou
1:44 first - Heshui
1:-77 first - I
1:-46 first - Instructors
1:-191 first - Issued
1:229 first - It
1:-57 first - Its
1:84 first - Japanese
1:160 first - Joint
1:-46 first - July
1:-86 first - Keeping
1:-48 first - Kettle
1:99 first - Kingsmere
1:-70 first - Kirrabee's
1:94 first - Lakeside
1:-66 first - Lane
1:-50 first - Lanyang
1:52 first - Laoshan
1:-163 first - Last
1:72 first - Lecturers
1:-83 first - Linden
1:-55 first - Little
1:-76 first - Low
1:66 first - Lowfield
1:-69 first - Millstream
1:77 first - Miss
1:-66 first - Mobile
1:92 first - Mrs
1:122 first - Ms
1:-53 first - Nadia
1:-90 first - Neither
1:-53 first - No
1:-38 first - No.
1:-164 first - Not
1:-42 first - Notes
1:-75 first - November
1:-55 first - Observation
1:-58 first - October
1:109 first - On
1:77 first - Once
1:-42 first - One
1:-82 first - Otterby
1:62 first - Our
1:-87 first - Ours
1:-62 first - Over
1:45 first - PMP
1:-59 first - Paired
1:64 first - Pairs
1:60 first - Parents
1:-99 first - Participants
1:199 first - Party
1:-60 first - Pass
1:-53 first - Pebble
1:-99 first - Pellow
1:74 first - Pen
1:-59 first - Period:
1:-47 first - Persistent
1:-41 first - Preamble
1:-52 first - Prepared
1:45 first - Primary
1:-66 first - Principal
1:114 first - Professor
1:-48 first - Programme
1:-54 first - Pupil
1:138 first - Pupils
1:-56 first - Pupils'
1:-76 first - Pursuant
1:-75 first - Qinglan
1:-59 first - Questions?
1:-99 first - Reading
1:-82 first - Receiving
1:-60 first - Ref
1:74 first - Researchers
1:71 first - Ridgeway
1:61 first - Ridgeway's
1:82 first - Riverside
1:75 first - Riverside's
1:-121 first - Rules
1:-39 first - SVS
1:95 first - Saint
1:-69 first - Saltby
1:-59 first - Sat
1:-71 first - Schedule
1:68 first - School
1:68 first - Schools
1:124 first - Seaview
1:70 first - Senior
1:-64 first - September
1:-51 first - Short
1:-49 first - Since
1:63 first - Sixteen
1:-68 first - Skerrin
1:51 first - Some
1:-65 first - Standing
1:76 first - Stonybeck
1:94 first - Student
1:-59 first - Study
1:60 first - Subject
1:89 first - Support
1:44 first - Tamsin
1:128 first - Teachers
1:-42 first - Teaching
1:104 first - Ten
1:111 first - The
1:-68 first - Their
1:-88 first - There
1:152 first - They
1:-43 first - Things
1:103 first - Thirty
1:-106 first - This
1:-41 first - Thornlea
1:-73 first - Thornlea's
1:-84 first - Those
1:165 first - Three
1:-74 first - Tolgoi
1:99 first - Tolland
1:-39 first - Trust
1:172 first - Twelve
1:49 first - Twenty-five
1:68 first - Twenty-four
1:-65 first - Twinning
1:138 first - Two
1:134 first - Up
1:49 first - Valley
1:-73 first - Visiting
1:184 first - We
1:-40 first - We,
1:-70 first - Welding
1:77 first - Whitmoor
1:56 first - Whitmoor's
1:-73 first - Words
1:-71 first - Working
1:40 first - Wrenfield
1:54 first - Wuliping's
1:115 first - Year
1:-96 first - a
1:-73 first - absence
1:-42 first - an
1:-162 first - and
1:-95 first - at
1:-37 first - attendance
1:-65 first - baseline
1:-83 first - between
1:-52 first - cover
1:-55 first - deliveries
1:-45 first - deputy
1:45 first - each
1:-58 first - eight
1:-83 first - every
1:-39 first - exclusions
1:-74 first - fewer
1:-72 first - it
1:-62 first - meeting
1:-78 first - members,
1:-59 first - nearly
1:-68 first - not
1:-81 first - one
1:-53 first - reading
1:-84 first - sessions
1:-50 first - six
1:-52 first - ten
1:-56 first - the
1:-73 first - three
1:-147 first - two
1:-61 first - up
1:36 first - “Same
1:-59 first m (Youth
1:68 first m (ii)
1:-68 first m Arrangements
1:64 first m Both
1:66 first m By
1:53 first m Children
1:49 first m Class
1:53 first m Fennick
1:66 first m First
1:99 first m From
1:69 first m Hawksmere
1:-91 first m Heads:
1:-54 first m Hekou
1:-73 first m Her
1:-65 first m I
1:48 first m If
1:126 first m In
1:-57 first m Items
1:-116 first m Its
1:-47 first m Lowfield
1:-30 first m Mabu
1:-82 first m Marking
1:55 first m Mathematics
1:-107 first m Mentor
1:-164 first m Mentors
1:-48 first m Minutes
1:-110 first m Mr
1:94 first m Names
1:82 first m Officers
1:-50 first m Our
1:-67 first m Owner:
1:-39 first m Professor
1:87 first m Pupils
1:-38 first m Qiaotou
1:-53 first m Questions
1:-66 first m Shangtan
1:-58 first m Staff
1:47 first m Stannick
1:84 first m Tanglin
1:-57 first m Teachers
1:-88 first m The
1:-66 first m Their
1:-106 first m There
1:-109 first m They
1:56 first m Those
1:59 first m Tolgoi
1:-50 first m Tolland
1:100 first m Up
1:-45 first m We
1:66 first m a
1:77 first m an
1:81 first m and
1:-77 first m another
1:-47 first m at
1:-104 first m each
1:-90 first m every
1:96 first m in
1:-64 first m its
1:-53 first m no
1:44 first m our
1:63 first m so
1:39 first m student
1:-39 first m this
1:-53 first m we
1:-158 flows=0
1:360 flows=1
1:223 flows=2
1:53 h $
1:71 h ^
1:-171 h ^ aims
1:-165 h ^ background
1:-163 h ^ calendar
1:169 h ^ children
1:99 h ^ classroom
1:-80 h ^ conditions
1:-74 h ^ copies
1:-152 h ^ dates
1:35 h ^ developing
1:-81 h ^ duration
1:82 h ^ duties
1:-41 h ^ expected
1:-62 h ^ first
1:58 h ^ governance
1:-31 h ^ growth
1:-78 h ^ indicators
1:-59 h ^ introduction
1:-39 h ^ joint
1:101 h ^ keeping
1:83 h ^ leadership
1:57 h ^ learning
1:175 h ^ lessons
1:44 h ^ management
1:-100 h ^ marks
1:-84 h ^ money
1:-143 h ^ objectives
1:-37 h ^ organisation
1:-60 h ^ our
1:166 h ^ oversight
1:-139 h ^ pairs
1:115 h ^ people
1:166 h ^ pupils
1:37 h ^ research
1:112 h ^ resources
1:110 h ^ running
1:-41 h ^ schedule
1:-37 h ^ september
1:115 h ^ sharing
1:163 h ^ specialities
1:135 h ^ staff
1:-62 h ^ staffing
1:-51 h ^ stages
1:124 h ^ steering
1:45 h ^ strand
1:125 h ^ student
1:55 h ^ students
1:-85 h ^ tallis
1:-118 h ^ targets
1:75 h ^ tasks
1:76 h ^ terms
1:116 h ^ things
1:-145 h ^ timetable
1:86 h ^ tutors
1:-78 h ^ week
1:-268 h ^ what
1:-102 h ^ where
1:78 h ^ who
1:-97 h ^ why
1:173 h ^ working
1:47 h a
1:116 h a $
1:115 h a leadership
1:-71 h achieve
1:-90 h achieve $
1:-105 h achieved
1:-97 h achieved $
1:39 h after
1:-205 h aims
1:-191 h aims $
1:-87 h aims for
1:121 h an
1:74 h an eye
1:39 h and
1:-37 h and clinical
1:-68 h and conditions
1:-34 h and families
1:-118 h and for
1:130 h and gifts
1:77 h and management
1:129 h and materials
1:35 h and people
1:211 h and research
1:-117 h and rules
1:-140 h august
1:-72 h august $
1:95 h b $
1:-35 h b teaching
1:-172 h background
1:-187 h background $
1:-171 h be
1:-95 h be achieved
1:-126 h be different
1:-197 h by
1:-124 h by august
1:-92 h by christmas
1:-101 h by december
1:-127 h by july
1:57 h by side
1:-64 h by week
1:33 h c
1:-157 h calendar
1:-147 h calendar $
1:200 h children
1:126 h children $
1:122 h children and
1:-76 h christmas
1:-59 h christmas $
1:40 h class
1:108 h classroom
1:114 h classroom practice
1:39 h clinical teachers
1:-50 h come
1:-63 h come here
1:-68 h committee
1:-78 h committee $
1:-91 h conditions
1:-79 h conditions $
1:-80 h copies
1:-70 h copies $
1:-102 h county
1:-51 h county school
1:80 h d
1:97 h d resources
1:-171 h dates
1:-56 h dates $
1:-126 h dates so
1:-79 h december
1:-92 h december $
1:56 h developing
1:60 h developing teachers
1:192 h development
1:174 h development $
1:-62 h diary
1:-60 h diary $
1:-118 h different
1:-115 h different by
1:-52 h duration
1:-52 h duration $
1:39 h duties
1:101 h duties of
1:-42 h expected
1:-58 h expected results
1:33 h eye on
1:-118 h far
1:-96 h far $
1:-167 h first
1:-169 h first year
1:-208 h for
1:-71 h for $
1:-92 h for by
1:-74 h for july
1:-203 h for the
1:-117 h for whom
1:121 h gifts
1:126 h gifts $
1:-34 h go there
1:103 h going
1:106 h going $
1:61 h governance
1:58 h governance $
1:122 h group
1:70 h group $
1:-66 h growth of
1:-54 h health
1:-77 h health $
1:51 h help
1:-47 h help for
1:41 h help with
1:-37 h her
1:-63 h her post
1:-83 h hope
1:-69 h hope for
1:-85 h hope to
1:-139 h indicators
1:-83 h indicators $
1:-117 h insurance
1:-88 h insurance and
1:-56 h introduction
1:-41 h introduction $
1:-79 h involved
1:-88 h involved $
1:-188 h is
1:-72 h is involved
1:-126 h is to
1:163 h it
1:103 h it going
1:-40 h jing
1:-39 h jing takes
1:-55 h joint committee
1:-181 h july
1:-180 h july $
1:73 h keeping
1:61 h keeping it
1:43 h keeping track
1:121 h keeps
1:75 h keeps an
1:48 h keeps it
1:121 h leadership
1:82 h leadership $
1:58 h leadership and
1:39 h leading
1:111 h leading the
1:45 h learning
1:39 h learning $
1:76 h learning resources
1:32 h learning to
1:171 h lessons
1:109 h lessons $
1:160 h lessons and
1:-86 h loan
1:-122 h loan $
1:-40 h luo
1:-35 h luo jing
1:-120 h marks
1:-100 h marks to
1:134 h materials
1:140 h materials $
1:-136 h money
1:-65 h money $
1:-33 h money and
1:-86 h money insurance
1:-138 h objectives
1:-106 h objectives $
1:-95 h objectives for
1:-74 h of
1:-102 h of health
1:100 h of party
1:-135 h of the
1:56 h on it
1:-107 h on loan
1:-64 h our
1:-58 h our aims
1:114 h oversight
1:142 h oversight $
1:-125 h pairs
1:-132 h pairs $
1:107 h party
1:79 h party a
1:65 h party b
1:72 h people
1:124 h people $
1:100 h plan $
1:57 h play
1:-38 h post
1:-42 h post $
1:48 h practice $
1:-48 h professional
1:-44 h professional growth
1:224 h pupils
1:143 h pupils $
1:49 h pupils and
1:-138 h reach
1:-86 h reach $
1:-150 h reach by
1:62 h reading
1:-47 h reading $
1:39 h research
1:109 h research $
1:149 h resources
1:151 h resources $
1:-43 h results
1:-43 h results $
1:-123 h rules
1:-128 h rules $
1:84 h running
1:95 h running the
1:-56 h schedule
1:-39 h schedule for
1:-103 h scheme
1:-99 h scheme is
1:70 h school
1:92 h school $
1:44 h school management
1:-102 h school of
1:-117 h see
1:-106 h see by
1:-34 h september
1:-47 h september luo
1:92 h share
1:76 h share $
1:30 h shared resources
1:126 h sharing
1:67 h sharing $
1:-111 h should
1:-110 h should be
1:78 h side
1:52 h side $
1:46 h side by
1:-126 h so
1:-103 h so far
1:152 h specialities
1:128 h specialities $
1:96 h staff
1:140 h staff $
1:184 h staff development
1:-90 h staffing
1:-76 h staffing terms
1:-46 h stages
1:-81 h stages $
1:-85 h stand
1:-84 h stand $
1:195 h steering
1:190 h steering $
1:143 h steers
1:135 h steers $
1:77 h strand
1:78 h strand a
1:-73 h strand b
1:59 h strand c
1:65 h strand d
1:68 h student
1:70 h student teachers
1:67 h students
1:79 h students $
1:-33 h takes
1:-49 h takes up
1:-61 h tallis
1:-102 h tallis county
1:-183 h targets
1:-167 h targets $
1:-113 h targets by
1:-97 h targets for
1:66 h tasks
1:83 h tasks $
1:53 h teacher
1:-33 h teacher growth
1:-32 h teachers
1:31 h teachers and
1:56 h teachers growth
1:-122 h teachers on
1:30 h teaching
1:130 h teaching and
1:68 h team
1:71 h team $
1:84 h terms $
1:-132 h the
1:-154 h the first
1:41 h the plan
1:-97 h the scheme
1:101 h the school
1:-139 h the year
1:-33 h there
1:61 h things
1:34 h things $
1:-77 h things stand
1:107 h things we
1:-159 h timetable
1:-67 h timetable first
1:-146 h timetable of
1:-165 h to
1:-79 h to achieve
1:-82 h to be
1:-138 h to reach
1:-127 h to see
1:-31 h together
1:-32 h together $
1:61 h track
1:84 h track $
1:-40 h up
1:-63 h up her
1:-144 h want
1:-92 h want by
1:-110 h want to
1:-93 h we
1:-93 h we hope
1:97 h we share
1:-125 h we want
1:-100 h week
1:-72 h week $
1:-64 h week by
1:-222 h what
1:-107 h what is
1:-109 h what should
1:-86 h what the
1:-153 h what we
1:-97 h where
1:-89 h where things
1:110 h who
1:-30 h who come
1:45 h who go
1:-100 h who is
1:107 h who keeps
1:133 h who steers
1:-101 h whom
1:-104 h whom $
1:-105 h why
1:-97 h why and
1:165 h working
1:121 h working group
1:54 h working side
1:84 h working team
1:30 h works
1:-220 h year
1:-208 h year $
1:-51 h year diary
1:-30 h young
1:-37 h young teachers
1:-184 headed=0
1:-119 length=0
1:-148 length=1
1:102 length=10
1:-88 length=12
1:-279 length=2
1:129 length=4
1:100 length=5
1:174 length=6
1:186 length=7
1:111 length=8
1:-32 length=9
1:-289 matter 0--
1:459 matter 0n-
1:-159 matter 0nm
1:-237 matter 1--
1:33 matter 11-m
1:-236 matter 12--
1:-251 matter 1n-
1:-76 matter 3--
1:45 matter 3-m
1:101 matter 5--
1:-61 matter 5-m
1:84 matter 6--
1:98 matter 6-m
1:-208 matter 7--
1:-52 matter 7n-
1:-70 matter 8--
1:-247 names=0
1:-186 names=1
1:176 names=2
1:-180 numbers=0
1:328 numbers=2
1:-348 stopped=0
1:62 stopped=1
)"sv,
};

}  // namespace

std::span<std::string_view const> const english_measure_weights(parts);

}  // namespace bangfu::document::reader
