// SPDX-License-Identifier: BSL-1.0
// Learned: see weights.hpp.
#include "document/reader/learned/weights.hpp"

namespace bangfu::document::reader {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::string_view parts[] = {
    R"(english_measure no yes
1:-68 actor=0
1:-220 alone=1
1:-238 begins=0
1:78 begins=1
1:71 c ^ about
1:-87 c ^ absence
1:-86 c ^ achebe
1:-79 c ^ activities
1:-69 c ^ adele
1:-75 c ^ adopted
1:-95 c ^ agreed
1:71 c ^ all
1:99 c ^ an
1:-77 c ^ and
1:-101 c ^ another
1:-79 c ^ approved
1:-155 c ^ arrangements
1:-179 c ^ at
1:-126 c ^ attendance
1:-65 c ^ b
1:-116 c ^ baseline
1:109 c ^ beginning
1:-96 c ^ belongs
1:-75 c ^ between
1:125 c ^ both
1:-84 c ^ by
1:-162 c ^ calendar
1:-118 c ^ choir
1:66 c ^ class
1:178 c ^ classes
1:-129 c ^ dated
1:-136 c ^ dates
1:-86 c ^ deliveries
1:113 c ^ departments
1:-62 c ^ deputy
1:-61 c ^ drop
1:-79 c ^ duties
1:71 c ^ experienced
1:80 c ^ families
1:-69 c ^ fewer
1:94 c ^ fifteen
1:60 c ^ five
1:-202 c ^ for
1:81 c ^ form
1:75 c ^ french
1:84 c ^ grade
1:97 c ^ guan
1:65 c ^ if
1:114 c ^ ii
1:-98 c ^ iii
1:-94 c ^ instructors
1:-176 c ^ issued
1:113 c ^ it
1:-78 c ^ items
1:-220 c ^ its
1:84 c ^ japanese
1:157 c ^ joint
1:-82 c ^ july
1:-120 c ^ keeping
1:-102 c ^ lane
1:117 c ^ lecturers
1:-107 c ^ marking
1:110 c ^ mathematics
1:-93 c ^ may
1:-85 c ^ meeting
1:-63 c ^ members
1:-116 c ^ mentor
1:-174 c ^ mentors
1:-98 c ^ minutes
1:71 c ^ miss
1:-157 c ^ mr
1:107 c ^ mrs
1:118 c ^ ms
1:-64 c ^ nadia
1:128 c ^ names
1:-112 c ^ nearly
1:-114 c ^ no
1:-167 c ^ not
1:-108 c ^ notes
1:-95 c ^ november
1:-93 c ^ observation
1:-82 c ^ of
1:76 c ^ officers
1:154 c ^ on
1:117 c ^ once
1:-69 c ^ one
1:-82 c ^ over
1:-92 c ^ owner
1:-109 c ^ paired
1:104 c ^ pairs
1:68 c ^ parents
1:96 c ^ pen
1:-70 c ^ percent
1:-68 c ^ persistent
1:-87 c ^ preamble
1:-82 c ^ prepared
1:73 c ^ primary
1:82 c ^ professor
1:-121 c ^ programme
1:-90 c ^ pupil
1:162 c ^ pupils
1:-74 c ^ pursuant
1:-123 c ^ questions
1:-100 c ^ reading
1:-106 c ^ ref
1:69 c ^ researchers
1:-135 c ^ rules
1:83 c ^ same
1:-71 c ^ sat
1:-122 c ^ schedule
1:161 c ^ school
1:82 c ^ senior
1:-123 c ^ september
1:-88 c ^ sessions
1:85 c ^ sixteen
1:105 c ^ so
1:91 c ^ some
1:-93 c ^ staff
1:122 c ^ student
1:-144 c ^ study
1:92 c ^ subject
1:98 c ^ support
1:86 c ^ supporter
1:100 c ^ teachers
1:-122 c ^ teaching
1:107 c ^ ten
1:-93 c ^ the
1:-93 c ^ their
1:-147 c ^ there
1:-110 c ^ things
1:116 c ^ thirty
1:-103 c ^ this
1:80 c ^ those
1:172 c ^ twelve
1:102 c ^ twenty
1:-70 c ^ visiting
1:-107 c ^ welding
1:-87 c ^ working
1:82 c ^ year
1:133 c a
1:94 c a and
1:-70 c a bachelor
1:87 c a bank
1:80 c a behaviour
1:70 c a bilingual
1:-110 c a book
1:77 c a box
1:-102 c a briefing
1:-103 c a bus
1:102 c a chemistry
1:75 c a colleague
1:83 c a common
1:80 c a completion
1:-79 c a county
1:66 c a deputy
1:122 c a diary
1:65 c a discussion
1:-79 c a drop
1:69 c a farm
1:172 c a final
1:92 c a five
1:204 c a fortnight
1:111 c a full
1:-96 c a graduate
1:69 c a grant
1:101 c a half
1:64 c a handbook
1:80 c a homework
1:-103 c a lesson
1:98 c a letter
1:73 c a life
1:80 c a literacy
1:87 c a live
1:-100 c a master
1:69 c a member
1:195 c a mentor
1:80 c a minibus
1:99 c a model
1:108 c a monitoring
1:66 c a month
1:154 c a music
1:91 c a new
1:-117 c a pairing
1:78 c a party
1:-66 c a pass
1:130 c a pen
1:96 c a phone
1:-107 c a plan
1:-72 c a planned
1:-90 c a practice
1:-85 c a prize
1:-90 c a programme
1:105 c a progress
1:-71 c a provincial
1:-93 c a pupil
1:200 c a quarter
1:95 c a report
1:161 c a return
1:62 c a saturday
1:-98 c a senior
1:136 c a short
1:71 c a similar
1:87 c a skills
1:-97 c a smaller
1:80 c a story
1:65 c a summer
1:95 c a supporter
1:176 c a talk
1:-93 c a teacher
1:-86 c a teaching
1:69 c a team
1:107 c a telescope
1:134 c a term
1:78 c a termly
1:77 c a training
1:87 c a unit
1:107 c a vocational
1:-110 c a week
1:87 c a weekend
1:76 c a whole
1:84 c a workbook
1:121 c a workshop
1:146 c a year
1:-139 c able
1:-139 c able to
1:103 c about
1:81 c about form
1:-113 c about items
1:73 c about literacy
1:-68 c about of
1:96 c about pupils
1:118 c about teachers
1:86 c about ten
1:-145 c above
1:-139 c above $
1:-88 c above is
1:-103 c absence
1:-87 c absence at
1:-68 c absence to
1:-127 c academic
1:83 c academic affairs
1:-93 c academic dean
1:-98 c academic offices
1:-103 c academic registrar
1:-78 c academic registry
1:65 c academic year
1:-77 c accomplished
1:-77 c accomplished status
1:-72 c accordance
1:-72 c accordance with
1:-119 c accounts $
1:102 c accounts are
1:-109 c accounts by
1:110 c accounts for
1:-130 c accredited
1:-96 c accredited at
1:-77 c accredited highly
1:-86 c achebe
1:-86 c achebe for
1:80 c across
1:80 c across the
1:71 c acting
1:71 c acting deputy
1:-116 c activities
1:-79 c activities $
1:-77 c activities leader
1:109 c acts
1:109 c acts as
1:-105 c ada
1:-105 c ada lindqvist
1:105 c adaeze
1:93 c adaeze holm
1:90 c adaeze okoro
1:67 c addition
1:65 c addition supporter
1:-103 c adds
1:-103 c adds yuan
1:-87 c addy
1:-87 c addy delivers
1:-69 c adele
1:-69 c adele brannigan
1:-88 c administers
1:-88 c administers b
1:-92 c admission
1:-92 c admission rate
1:151 c admits
1:96 c admits five
1:104 c admits six
1:128 c adopt
1:128 c adopt supporter
1:-75 c adopted
1:-75 c adopted by
1:174 c adopts
1:105 c adopts school
1:87 c adopts supporter
1:101 c adopts the
1:94 c advanced
1:94 c advanced physics
1:195 c adviser
1:104 c adviser dr
1:115 c adviser looks
1:122 c adviser will
1:-191 c affairs
1:-63 c affairs directors
1:110 c affairs of
1:-173 c affairs office
1:-148 c affairs offices
1:-97 c after
1:103 c after by
1:-73 c after everything
1:94 c after lessons
1:-78 c after schools
1:-119 c after the
1:-109 c after them
1:64 c afternoon
1:85 c afternoon in
1:87 c afternoon schools
1:-87 c again $
1:-69 c age
1:-69 c age of
1:73 c ages
1:73 c ages to
1:110 c agree a
1:-74 c agree as
1:-109 c agree with
1:-102 c agreed
1:-76 c agreed by
1:79 c agricultural
1:79 c agricultural plot
1:-66 c ahead
1:-66 c ahead $
1:-71 c aids
1:-71 c aids $
1:73 c alan
1:73 c alan greaves
1:118 c alisi
1:118 c alisi koroi
1:-109 c all $
1:80 c all four
1:71 c all preparation
1:145 c all recipient
1:-63 c all three
1:65 c allows
1:65 c allows thirty
1:210 c also
1:94 c also coach
1:80 c also helps
1:80 c also lend
1:83 c also observe
1:82 c also open
1:110 c alternate
1:110 c alternate fridays
1:123 c alternately
1:90 c alternately at
1:71 c alternately in
1:73 c alumni
1:73 c alumni association
1:109 c amery
1:109 c amery acts
1:76 c among
1:76 c among supporter
1:98 c amory
1:98 c amory of
1:142 c an
1:-92 c an admission
1:82 c an annual
1:116 c an apprentice
1:78 c an evaluation
1:82 c an experienced
1:-90 c an eye
1:96 c an hour
1:111 c an observation
1:-163 c and $
1:218 c and a
1:-109 c and agree
1:62 c and art
1:69 c and associate
1:71 c and behaviour
1:66 c and biology
1:-92 c and c
1:95 c and chemistry
1:-68 c and chooses
1:96 c and class
1:100 c and comment
1:-103 c and computing
1:69 c and discuss
1:94 c and donate
1:84 c and donates
1:-60 c and each
1:-111 c and every
1:-84 c and five
1:69 c and footballs
1:137 c and for
1:91 c and four
1:-74 c and general
1:92 c and geography
1:170 c and give
1:122 c and gives
1:64 c and grade
1:69 c and hands
1:62 c and head
1:107 c and iii
1:-73 c and in
1:136 c and instruments
1:102 c and is
1:112 c and july
1:-82 c and keep
1:-105 c and keeps
1:84 c and lesson
1:85 c and library
1:-86 c and listed
1:103 c and looked
1:-102 c and lunch
1:83 c and marking
1:-80 c and mathematics
1:76 c and may
1:78 c and meet
1:96 c and meets
1:96 c and mentor
1:68 c and mr
1:71 c and mrs
1:-85 c and nisha
1:-70 c and no
1:-71 c and nov
1:97 c and novels
1:-100 c and november
1:-110 c and october
1:-119 c and of
1:97 c and on
1:162 c and one
1:-68 c and only
1:84 c and peer
1:78 c and petra
1:-121 c and physics
1:68 c and plan
1:91 c and port
1:-83 c and posts
1:-102 c and psychology
1:79 c and pupils
1:71 c and readers
1:-132 c and recipient
1:61 c and reports
1:-92 c and school
1:-111 c and science
1:75 c and send
1:105 c and sends
1:143 c and sets
1:76 c and sit
1:92 c and sits
1:-94 c and sleep
1:98 c and spends
1:76 c and spring
1:69 c and stays
1:73 c and take
1:110 c and takes
1:107 c and teach
1:-74 c and teacher
1:-116 c and teachers
1:-70 c and teaching
1:-77 c and three
1:110 c and thursday
1:111 c and thursdays
1:66 c and used
1:76 c and vegetables
1:79 c and weather
1:75 c and wednesdays
1:-66 c and what
1:151 c and will
1:-74 c and with
1:64 c and write
1:100 c and yuan
1:-67 c annexe
1:-67 c annexe at
1:-93 c annual award
1:96 c annual report
1:-101 c another
1:-101 c another three
1:96 c any
1:96 c any open
1:86 c apparatus
1:86 c apparatus go
1:104 c applied
1:104 c applied for
1:142 c apply
1:107 c apply for
1:83 c apply jointly
1:-74 c appointments
1:-74 c appointments under
1:-84 c appraisal
1:-84 c appraisal $
1:-100 c apprentice at
1:116 c apprentice teaches
1:119 c apprenticed
1:119 c apprenticed to
1:-93 c approval
1:-93 c approval will
1:-79 c approved
1:-79 c approved by
1:92 c april
1:107 c april $
1:83 c april for
1:94 c april four
1:80 c april supporter
1:-94 c april to
1:119 c are apprenticed
1:104 c are coached
1:-122 c are collected
1:102 c are done
1:96 c are each
1:215 c are encouraged
1:-93 c are exchanged
1:167 c are formed
1:-159 c are in
1:107 c are invited
1:-75 c are made
1:-93 c are managed
1:-173 c are members
1:-62 c are mrs
1:-109 c are nine
1:162 c are open
1:-81 c are opened
1:-86 c are received
1:66 c are sending
1:-88 c are set
1:-121 c are short
1:-97 c are six
1:-98 c are taken
1:75 c are taught
1:-134 c are the
1:103 c are to
1:-106 c are welcome
1:90 c around
1:90 c around pupils
1:-138 c arrange
1:-77 c arrange the
1:-100 c arrange these
1:-199 c arrangements
1:-168 c arrangements $
1:-87 c arrangements are
1:-159 c arranges
1:-111 c arranges $
1:-68 c arranges and
1:-110 c arranges her
1:-96 c art $
1:73 c art club
1:62 c art groups
1:-113 c article
1:-113 c article $
1:71 c arts $
1:-96 c arts team
1:120 c as
1:76 c as a
1:71 c as acting
1:110 c as assistant
1:84 c as associate
1:-84 c as backbone
1:-74 c as coordinator
1:173 c as executive
1:-107 c as follows
1:105 c as members
1:107 c as reading
1:-77 c as set
1:80 c as they
1:64 c as vice
1:80 c ash
1:80 c ash to
1:-109 c aside
1:-109 c aside yuan
1:-80 c ask bryony
1:126 c ask for
1:-82 c ask mrs
1:-84 c asked
1:-85 c asked by
1:-102 c asked school
1:-97 c asked six
1:114 c asked to
1:-107 c asks
1:-107 c asks every
1:-74 c assesses
1:-74 c assesses the
1:154 c assessment
1:111 c assessment $
1:77 c assessment tasks
1:81 c assessment which
1:-98 c assistance
1:-72 c assistance in
1:110 c assistant director
1:71 c assistant head
1:-115 c assistant issues
1:-150 c assists
1:-125 c assists recipient
1:-108 c assists with
1:84 c associate head
1:69 c associate professor
1:-78 c associate research
1:172 c association
1:128 c association gives
1:94 c association will
1:122 c at $
1:-96 c at city
1:83 c at for
1:-136 c at grade
1:75 c at half
1:-161 c at least
1:-88 c at most
1:-71 c at national
1:147 c at school
1:138 c at schools
1:98 c at sea
1:-110 c at town
1:-83 c at training
1:98 c at two
1:141 c at work
1:101 c attached
1:101 c attached to
1:153 c attend
1:96 c attend any
1:81 c attend school
1:85 c attend supporter
1:83 c attend the
1:85 c attend workshops
1:-83 c attendance at
1:101 c attendance policy
1:87 c attendance scheme
1:101 c attendance tracking
1:64 c audio
1:64 c audio library
1:78 c august a
1:-68 c august and
1:-60 c august the
1:110 c authorities
1:110 c authorities once
1:88 c autumn
1:76 c autumn and
1:95 c autumn supporter
1:93 c autumn term
1:-94 c average
1:-94 c average grade
1:-149 c award
1:-140 c award $
1:-60 c award and
1:-88 c award at
1:-76 c awarded
1:-76 c awarded a
1:-85 c away
1:-85 c away $
1:-168 c b
1:-132 c b $
1:-113 c b and
1:-65 c b are
1:-83 c b is
1:94 c b write
1:-70 c bachelor
1:-70 c bachelor s
1:80 c back
1:80 c back as
1:-121 c backbone
1:-121 c backbone teachers
1:140 c baishan
1:90 c baishan every
1:102 c baishan visit
1:-110 c balanced
1:-72 c balanced compulsory
1:-75 c balanced development
1:161 c bank
1:67 c bank $
1:187 c bank and
1:-81 c bank that
1:81 c bank tide
1:74 c bank with
1:92 c baptiste
1:92 c baptiste will
1:77 c base
1:77 c base by
1:-95 c based courses
1:99 c based textbooks
1:-116 c baseline
1:-116 c baseline tests
1:-95 c batches
1:-95 c batches of
1:-75 c bay
1:-75 c bay edu
1:-92 c bayar
1:-92 c bayar sod
1:149 c be
1:80 c be completed
1:149 c be given
1:80 c be handed
1:-99 c be in
1:123 c be kept
1:91 c be opened
1:67 c be paired
1:114 c be placed
1:81 c be published
1:-85 c be rated
1:73 c be ready
1:-114 c be supported
1:99 c be written
1:145 c because
1:119 c because it
1:91 c because school
1:-94 c bedding
1:-94 c bedding $
1:-152 c been
1:-64 c been chosen
1:-60 c been completed
1:-103 c been in
1:-81 c been promised
1:79 c before
1:94 c before october
1:-95 c before the
1:-82 c beforehand
1:-82 c beforehand $
1:109 c beginning
1:96 c beginning teachers
1:93 c behaviour
1:71 c behaviour $
1:86 c behaviour policy
1:-130 c belongs
1:-90 c belongs meets
1:-96 c belongs to
1:-133 c below
1:-90 c below $
1:-62 c below covers
1:-74 c below per
1:-61 c below percent
1:105 c best
1:105 c best mathematics
1:-132 c better
1:-109 c better $
1:-87 c better in
1:-60 c between
1:-137 c between $
1:89 c between and
1:96 c between class
1:75 c between parents
1:-100 c between them
1:103 c bilingual
1:70 c bilingual handbook
1:64 c bilingual reading
1:-87 c bill
1:-87 c bill addy
1:110 c biology
1:92 c biology and
1:66 c biology to
1:62 c blue
1:62 c blue flame
1:129 c boarding
1:97 c boarding $
1:89 c boarding house
1:88 c boat
1:88 c boat and
1:88 c book collection
1:-110 c book corner
1:216 c books
1:158 c books $
1:184 c books and
1:-122 c books are
1:77 c books at
1:94 c books for
1:83 c books through
1:112 c books to
1:76 c borrow
1:76 c borrow supporter
1:136 c borrows
1:136 c borrows books
1:117 c both
1:-81 c both $
1:68 c both chinese
1:110 c both education
1:-80 c both english
1:-119 c both items
1:152 c both offices
1:80 c both places
1:-146 c both principals
1:61 c both universities
1:81 c both websites
1:77 c box
1:77 c box of
1:96 c boxes and
1:-87 c boxes was
1:97 c boyuan
1:97 c boyuan deputy
1:-69 c brannigan
1:-69 c brannigan tom
1:97 c bridgenet
1:97 c bridgenet to
1:-102 c briefing
1:-102 c briefing of
1:86 c bring
1:86 c bring about
1:-103 c broke
1:-103 c broke down
1:-102 c brought
1:-102 c brought schools
1:-80 c bryony
1:-80 c bryony lake
1:80 c buddies
1:80 c buddies $
1:77 c build
1:77 c build one
1:-67 c bursar
1:102 c bursar and
1:-103 c bursar keeps
1:-103 c bus
1:-103 c bus of
1:-78 c business
1:-78 c business of
1:-85 c by a
1:134 c by august
1:73 c by easter
1:-77 c by he
1:131 c by january
1:-94 c by marks
1:64 c by may
1:89 c by miss
1:87 c by nine
1:84 c by nora
1:159 c by november
1:-121 c by phone
1:-62 c by principal
1:-136 c by recipient
1:-232 c by school
1:-76 c by schools
1:112 c by telephone
1:155 c by video
1:-137 c c
1:-92 c c $
1:-92 c c and
1:113 c calculators
1:113 c calculators $
1:97 c caleb
1:97 c caleb rusk
1:-162 c calendar
1:-126 c calendar $
1:-99 c calendar of
1:73 c call once
1:-91 c call recipient
1:-86 c callaghan
1:-86 c callaghan for
1:-101 c called
1:-67 c called recipient
1:-67 c called supporter
1:-116 c calloway
1:-116 c calloway from
1:-94 c calls
1:-94 c calls recipient
1:-66 c came
1:-66 c came to
1:78 c camp $
1:72 c camp at
1:-72 c camp did
1:92 c camp each
1:83 c camp for
1:71 c camp shall
1:150 c can
1:94 c can take
1:113 c can use
1:67 c candidates from
1:98 c captains
1:98 c captains held
1:-71 c care of
1:143 c career
1:134 c career teachers
1:86 c careers
1:86 c careers office
1:-110 c caretaker
1:-87 c caretaker mr
1:-94 c caretaker sees
1:-87 c carried
1:-87 c carried out
1:79 c carry
1:79 c carry out
1:-165 c cent
1:-95 c cent $
1:-125 c cent by
1:-60 c cent four
1:-73 c cent in
1:-119 c cent of
1:-90 c cent to
1:-81 c centre
1:-107 c centre $
1:-113 c centre for
1:-109 c centre opens
1:-63 c centre runs
1:-129 c certificate
1:-127 c certificate $
1:-83 c certified
1:-83 c certified by
1:-124 c chair
1:-72 c chair $
1:-90 c chair mrs
1:-107 c chaired
1:-107 c chaired by
1:-72 c chairs
1:-72 c chairs are
1:76 c charge of
1:78 c charts
1:78 c charts $
1:105 c checks a
1:-94 c checks the
1:87 c chemistry
1:92 c chemistry biology
1:102 c chemistry lesson
1:102 c chemistry receives
1:95 c chemistry to
1:104 c chen
1:104 c chen zhaoming
1:76 c chicks
1:76 c chicks and
1:-122 c chief
1:-122 c chief executive
1:76 c children come
1:115 c children from
1:105 c children in
1:88 c children of
1:93 c children spends
1:-133 c children there
1:-69 c children three
1:172 c chinese
1:83 c chinese and
1:66 c chinese english
1:119 c chinese teachers
1:74 c choir
1:90 c choir $
1:-118 c choir of
1:82 c choir will
1:-68 c chooses
1:-68 c chooses the
1:-64 c chosen
1:-64 c chosen for
1:81 c circle
1:81 c circle goes
1:-132 c circular
1:-82 c circular $
1:-74 c circular no
1:114 c city $
1:-133 c city level
1:102 c clara
1:102 c clara nunez
1:115 c class
1:-112 c class $
1:93 c class children
1:83 c class for
1:-110 c class has
1:96 c class here
1:71 c class in
1:73 c class live
1:66 c class of
1:62 c class once
1:85 c class online
1:-81 c class teacher
1:69 c class teachers
1:96 c class there
1:106 c classes
1:-77 c classes $
1:94 c classes a
1:89 c classes and
1:97 c classes in
1:90 c classes of
1:97 c classes write
1:83 c classroom
1:-103 c classroom $
1:72 c classroom and
1:67 c classroom observation
1:110 c classroom recordings
1:74 c classrooms
1:74 c classrooms for
1:-111 c clinical placement
1:71 c clinics
1:71 c clinics $
1:80 c closure
1:80 c closure $
1:76 c clothing
1:76 c clothing $
1:74 c cloud
1:74 c cloud item
1:108 c club
1:108 c club $
1:-72 c co
1:-72 c co chairs
1:-102 c coach and
1:62 c coach its
1:94 c coach one
1:104 c coached
1:104 c coached by
1:69 c coaches
1:69 c coaches it
1:-94 c coast
1:-94 c coast which
1:75 c colleague
1:75 c colleague in
1:147 c colleagues
1:85 c colleagues $
1:146 c colleagues at
1:94 c collect
1:94 c collect and
1:-122 c collected
1:-122 c collected by
1:88 c collection
1:88 c collection little
1:-121 c collects
1:-83 c collects and
1:-82 c collects the
1:62 c college
1:78 c college entrance
1:-60 c college rises
1:104 c colm hessian
1:-112 c come $
1:-95 c come in
1:177 c come to
1:-72 c coming
1:-72 c coming school
1:100 c comment
1:100 c comment on
1:141 c comments
1:137 c comments on
1:-127 c committee
1:-100 c committee arrange
1:-82 c committee collects
1:69 c committee gives
1:-168 c committee is
1:-73 c committee looks
1:100 c committee meets
1:75 c committee submits
1:-109 c committees
1:-171 c committees of
1:87 c common
1:77 c common assessment
1:-67 c common format
1:83 c common online
1:-71 c communication
1:-71 c communication aids
1:-71 c community
1:-71 c community care
1:107 c companies
1:107 c companies at
1:-95 c competition
1:-95 c competition office
1:107 c complete one
1:-98 c completed $
1:80 c completed by
1:-87 c completion rate
1:80 c completion report
1:-72 c compulsory
1:-72 c compulsory education
1:83 c computers
1:83 c computers $
1:-103 c computing
1:-103 c computing $
1:152 c confer
1:152 c confer monthly
1:-110 c confirms
1:-110 c confirms it
1:92 c consecutive
1:92 c consecutive days
1:80 c consultant
1:80 c consultant dr
1:-116 c contact
1:-78 c contact for
1:-92 c contact is
1:83 c contest at
1:67 c contest candidates
1:-80 c contest or
1:84 c contest team
1:62 c contest trainers
1:69 c contest which
1:-62 c contests
1:-62 c contests $
1:-72 c continue
1:-72 c continue paired
1:99 c continues
1:99 c continues as
1:104 c convened
1:104 c convened by
1:-133 c coordinator
1:-101 c coordinator are
1:-74 c coordinator schools
1:-62 c copy
1:-125 c copy them
1:-106 c corner
1:95 c corner $
1:-115 c corner in
1:-110 c corner with
1:-90 c cost
1:-90 c cost and
1:-141 c councils
1:-106 c councils organise
1:-77 c councils will
1:90 c counterpart
1:90 c counterpart at
1:133 c counterparts
1:136 c counterparts at
1:-160 c county
1:92 c county $
1:-79 c county award
1:-71 c county leadership
1:-80 c county lesson
1:-104 c county level
1:-106 c county schools
1:-60 c county teaching
1:129 c course
1:-63 c course $
1:65 c course for
1:80 c course here
1:107 c course in
1:72 c course library
1:83 c course members
1:120 c course of
1:62 c course on
1:-71 c course professor
1:116 c course which
1:-147 c courses
1:-100 c courses are
1:-95 c courses developed
1:81 c courseware
1:81 c courseware bank
1:-62 c covers
1:-62 c covers january
1:-62 c crane
1:-62 c crane who
1:-60 c credit
1:-60 c credit it
1:69 c crosses
1:69 c crosses on
1:89 c curriculum $
1:80 c curriculum at
1:73 c curriculum for
1:-108 c curriculum office
1:110 c curriculum school
1:-82 c curriculum team
1:-62 c dahai
1:-62 c dahai general
1:85 c daily
1:85 c daily work
1:-103 c daniel
1:-103 c daniel oh
1:-129 c dated
1:-129 c dated august
1:-136 c dates
1:-136 c dates $
1:76 c day among
1:77 c day at
1:91 c day because
1:80 c day course
1:-103 c day for
1:67 c day holiday
1:121 c day in
1:-102 c day is
1:105 c day of
1:92 c day skills
1:91 c day with
1:87 c days $
1:157 c days at
1:-100 c days between
1:89 c days each
1:155 c days in
1:82 c days of
1:102 c days with
1:-72 c dean professor
1:65 c dean to
1:-103 c debaters
1:-103 c debaters broke
1:103 c debating
1:94 c debating club
1:94 c debrief
1:94 c debrief after
1:78 c december and
1:72 c december it
1:-72 c decided
1:-72 c decided to
1:-70 c degree
1:-70 c degree $
1:65 c deliver
1:65 c deliver two
1:-86 c deliveries
1:-86 c deliveries are
1:-134 c delivers
1:-108 c delivers the
1:-87 c delivers them
1:236 c demonstration
1:108 c demonstration lesson
1:224 c demonstration lessons
1:-95 c deng
1:-95 c deng yarong
1:-65 c department $
1:-101 c department and
1:-91 c department at
1:95 c department by
1:78 c department from
1:82 c department s
1:-82 c department supporter
1:72 c department will
1:-92 c department with
1:166 c departments
1:100 c departments in
1:114 c departments of
1:-72 c deputy director
1:103 c deputy heads
1:-90 c deputy miss
1:107 c desk
1:107 c desk of
1:-95 c developed
1:-95 c developed jointly
1:-146 c development
1:-63 c development centre
1:-73 c development committee
1:-75 c development guideline
1:-81 c development office
1:-94 c diaries
1:-94 c diaries $
1:146 c diary
1:122 c diary and
1:-112 c did
1:-72 c did not
1:-81 c did too
1:81 c digital
1:-103 c digital classroom
1:142 c digital library
1:110 c director for
1:-117 c director gao
1:-133 c director ma
1:78 c directorate
1:78 c directorate publishes
1:-88 c directors
1:-88 c directors of
1:69 c discuss
1:69 c discuss lessons
1:65 c discussion
1:65 c discussion $
1:98 c district adviser
1:-65 c division
1:-64 c division has
1:150 c do
1:105 c do schools
1:120 c do their
1:95 c dock
1:95 c dock to
1:94 c donate
1:94 c donate at
1:153 c donates
1:97 c donates eight
1:84 c donates microscopes
1:78 c donates welding
1:102 c done
1:102 c done $
1:-84 c down
1:-103 c down at
1:-94 c down the
1:68 c down together
1:104 c dr colm
1:80 c dr helena
1:111 c dr priya
1:-116 c dr ruth
1:80 c dr wendel
1:104 c draft
1:104 c draft the
1:73 c drawings
1:73 c drawings with
1:-93 c draws
1:-93 c draws up
1:-68 c drew
1:-68 c drew up
1:73 c drive
1:73 c drive over
1:91 c drone
1:91 c drone operation
1:-138 c drop
1:-138 c drop out
1:-66 c drummond
1:-66 c drummond came
1:95 c dry
1:95 c dry dock
1:139 c due
1:103 c due at
1:70 c due by
1:199 c during
1:76 c during science
1:195 c during the
1:-128 c duties
1:-128 c duties $
1:-127 c e
1:-140 c e learning
1:110 c e library
1:171 c each
1:150 c each $
1:65 c each academic
1:94 c each at
1:95 c each autumn
1:64 c each be
1:91 c each day
1:65 c each followed
1:109 c each for
1:102 c each from
1:96 c each given
1:90 c each giving
1:89 c each group
1:139 c each have
1:92 c each july
1:89 c each june
1:105 c each member
1:185 c each mentor
1:121 c each month
1:62 c each newly
1:77 c each occasion
1:89 c each of
1:62 c each open
1:127 c each other
1:113 c each pair
1:70 c each partner
1:119 c each per
1:81 c each pupil
1:-71 c each recipient
1:77 c each semester
1:-114 c each shall
1:75 c each spend
1:62 c each staying
1:-90 c each student
1:78 c each supporter
1:105 c each teach
1:-68 c each teacher
1:-127 c each teaches
1:157 c each term
1:97 c each thursday
1:135 c each time
1:83 c each to
1:83 c each tuesday
1:64 c each visit
1:-166 c each will
1:195 c each year
1:111 c early
1:134 c early career
1:71 c early talk
1:110 c easter
1:99 c easter $
1:84 c easter helping
1:-82 c eceo
1:-82 c eceo circular
1:-75 c edu
1:-75 c edu no
1:110 c education authorities
1:78 c education directorate
1:-109 c education mr
1:-85 c education of
1:-72 c education sme
1:134 c eight
1:105 c eight experienced
1:119 c eight lessons
1:97 c eight patient
1:72 c eight practical
1:70 c eight recipient
1:-84 c eight teachers
1:89 c eight weeks
1:110 c eight young
1:156 c eighteen
1:130 c eighteen $
1:71 c either
1:71 c either city
1:-87 c elder
1:-87 c elder sister
1:-71 c elderly
1:-71 c elderly and
1:126 c electrical
1:126 c electrical engineering
1:-63 c electrics and
1:-85 c eleven
1:-85 c eleven miles
1:86 c employers
1:86 c employers to
1:117 c employment
1:107 c employment desk
1:107 c employment office
1:-96 c employment rate
1:74 c encourage
1:74 c encourage recipient
1:268 c encouraged
1:268 c encouraged to
1:76 c end for
1:-60 c end the
1:96 c engineering
1:-92 c engineering department
1:126 c engineering will
1:84 c engines
1:84 c engines $
1:-108 c english $
1:83 c english about
1:-148 c english and
1:103 c english departments
1:80 c english every
1:63 c english groups
1:89 c english lesson
1:95 c english mathematics
1:79 c english once
1:152 c english teacher
1:64 c english teachers
1:148 c english will
1:78 c entrance
1:78 c entrance examination
1:-109 c equipment
1:-86 c equipment office
1:78 c evaluation
1:78 c evaluation in
1:118 c evening
1:71 c evening $
1:74 c evening tutors
1:71 c evening workshops
1:126 c every
1:75 c every december
1:-91 c every department
1:145 c every fortnight
1:186 c every half
1:115 c every july
1:-86 c every mentee
1:-112 c every mentor
1:118 c every new
1:102 c every newly
1:132 c every other
1:122 c every paired
1:-93 c every pupil
1:-110 c every recipient
1:-107 c every school
1:96 c every second
1:99 c every six
1:94 c every teacher
1:129 c every term
1:172 c every thursday
1:162 c every tuesday
1:100 c every tutor
1:169 c every two
1:-98 c every village
1:99 c every wednesday
1:96 c every week
1:101 c every year
1:-94 c everybody
1:-94 c everybody here
1:-138 c everything
1:-103 c everything lent
1:-73 c everything under
1:-67 c everything worked
1:-90 c ewan
1:-90 c ewan strachan
1:-125 c exactly
1:-125 c exactly $
1:78 c examination $
1:-107 c examination centre
1:74 c examination is
1:87 c examination questions
1:80 c examination scripts
1:-113 c exceed
1:-113 c exceed ten
1:174 c exchange
1:-123 c exchange $
1:98 c exchange a
1:75 c exchange between
1:73 c exchange drawings
1:197 c exchange letters
1:-93 c exchanged
1:-93 c exchanged twice
1:108 c executive
1:81 c executive deputy
1:138 c executive head
1:-122 c executive ms
1:136 c executive vice
1:92 c exercise
1:92 c exercise bank
1:-112 c expect
1:-112 c expect seven
1:-113 c expected
1:-84 c expected level
1:-72 c expected standard
1:168 c experienced
1:82 c experienced supporter
1:136 c experienced teachers
1:-122 c experts
1:-122 c experts $
1:110 c extra
1:110 c extra webinars
1:-90 c eye
1:-90 c eye on
1:118 c faculty
1:118 c faculty of
1:81 c fair
1:132 c fair in
1:-65 c fall
1:-65 c fall below
1:-102 c falls
1:-102 c falls below
1:145 c families
1:112 c families $
1:80 c families from
1:71 c families of
1:-82 c fang lian
1:68 c fang ruoxi
1:97 c farm
1:69 c farm work
1:-68 c farrant and
1:68 c farrant sit
1:-86 c february
1:-105 c february $
1:101 c february to
1:-78 c fellow
1:-78 c fellow is
1:69 c ferry
1:69 c ferry teaches
1:90 c festival
1:90 c festival in
1:-101 c few
1:-101 c few teachers
1:-61 c fewer
1:-61 c fewer than
1:105 c field
1:105 c field studies
1:65 c fields
1:65 c fields in
1:94 c fifteen
1:136 c fifteen mentor
1:111 c fifteen young
1:-81 c files
1:-81 c files $
1:91 c fill
1:91 c fill these
1:85 c film
1:85 c film these
1:206 c final
1:190 c final report
1:123 c final year
1:-82 c find
1:-82 c find them
1:-128 c finds
1:-128 c finds the
1:71 c fine
1:71 c fine arts
1:-67 c finished
1:-67 c finished $
1:60 c finnegan
1:60 c finnegan to
1:125 c first friday
1:76 c first scheme
1:-102 c first year
1:105 c fit
1:76 c fit it
1:89 c fit out
1:92 c five day
1:106 c five days
1:78 c five from
1:60 c five heads
1:-95 c five in
1:89 c five island
1:96 c five members
1:94 c five minute
1:66 c five of
1:-95 c five pupils
1:-79 c five recipient
1:71 c five supporter
1:-84 c five teachers
1:82 c five working
1:-82 c fix
1:-82 c fix the
1:62 c flame
1:62 c flame master
1:80 c flat $
1:73 c flat are
1:-67 c flat is
1:-95 c follow
1:-101 c follow in
1:-112 c follow one
1:101 c follow supporter
1:97 c follow their
1:65 c followed
1:65 c followed by
1:-146 c follows
1:-127 c follows $
1:-66 c follows is
1:69 c footballs
1:69 c footballs $
1:73 c for
1:92 c for about
1:73 c for ages
1:-78 c for and
1:90 c for around
1:-72 c for balanced
1:-81 c for both
1:-92 c for c
1:83 c for chinese
1:89 c for eight
1:79 c for field
1:83 c for forty
1:144 c for four
1:-112 c for grade
1:103 c for grades
1:135 c for half
1:90 c for its
1:64 c for languages
1:85 c for later
1:87 c for midwives
1:83 c for music
1:72 c for no
1:183 c for one
1:69 c for planning
1:83 c for provincial
1:83 c for recorder
1:83 c for remote
1:84 c for rural
1:-61 c for safety
1:-140 c for school
1:103 c for shadowing
1:62 c for sixteen
1:83 c for students
1:-105 c for supporter
1:94 c for tablets
1:137 c for ten
1:130 c for the
1:-118 c for their
1:-78 c for this
1:126 c for training
1:184 c for two
1:110 c for up
1:145 c for year
1:160 c form
1:95 c form a
1:81 c form in
1:98 c form mentoring
1:98 c form of
1:81 c form pupils
1:65 c form teachers
1:-85 c form village
1:-67 c format
1:-67 c format $
1:111 c formative
1:111 c formative assessment
1:64 c formed and
1:126 c formers
1:63 c formers are
1:80 c formers back
1:73 c formers may
1:-68 c forms $
1:73 c forms for
1:75 c forms of
1:242 c fortnight
1:201 c fortnight $
1:104 c fortnight convened
1:79 c fortnight online
1:69 c fortnight to
1:135 c forty
1:88 c forty children
1:83 c forty minutes
1:91 c forty recipient
1:-87 c four $
1:-131 c four heads
1:62 c four mathematics
1:130 c four pages
1:73 c four periods
1:71 c four places
1:62 c four recipient
1:80 c four schools
1:87 c four teachers
1:88 c four tutors
1:150 c four weeks
1:-82 c framework
1:-82 c framework eceo
1:161 c free
1:146 c free of
1:78 c free to
1:75 c french lessons
1:158 c friday
1:73 c friday and
1:125 c friday of
1:92 c fridays
1:122 c fridays $
1:110 c fridays and
1:136 c friend
1:105 c friend at
1:-94 c from april
1:80 c from both
1:81 c from each
1:101 c from february
1:92 c from january
1:109 c from march
1:-131 c from per
1:83 c from poor
1:197 c from recipient
1:63 c from schools
1:165 c from supporter
1:-75 c from to
1:91 c from week
1:-93 c from year
1:137 c full
1:159 c full school
1:114 c full time
1:90 c full year
1:78 c further
1:98 c further mathematics
1:-113 c gain
1:-80 c gain a
1:-78 c gain the
1:91 c games
1:91 c games and
1:-140 c general
1:-128 c general affairs
1:-62 c general manager
1:-127 c geography
1:71 c geography $
1:-102 c geography and
1:-112 c geography teacher
1:-92 c geography teachers
1:92 c geography to
1:110 c get
1:110 c get accounts
1:109 c girls
1:79 c girls to
1:69 c girls will
1:147 c give
1:176 c give a
1:71 c give demonstration
1:88 c give library
1:110 c give model
1:112 c give no
1:63 c give online
1:76 c give recipient
1:69 c give school
1:83 c give tablet
1:71 c give them
1:221 c give two
1:85 c give welding
1:98 c given
1:125 c given a
1:135 c given at
1:-81 c given one
1:199 c gives
1:82 c gives a
1:122 c gives at
1:102 c gives books
1:124 c gives each
1:80 c gives for
1:73 c gives laptops
1:66 c gives library
1:69 c gives picture
1:118 c gives recipient
1:95 c gives storybooks
1:85 c gives tablets
1:118 c giving
1:113 c giving laptops
1:90 c giving no
1:-88 c go
1:-121 c go on
1:62 c go there
1:-87 c go up
1:197 c goes
1:81 c goes out
1:93 c goes there
1:141 c goes to
1:-68 c good
1:-68 c good or
1:-62 c governor
1:-62 c governor at
1:-80 c grace
1:-80 c grace tamm
1:66 c grade
1:-112 c grade $
1:69 c grade a
1:64 c grade and
1:97 c grade exchange
1:66 c grade five
1:66 c grade in
1:-136 c grade level
1:-94 c grade mathematics
1:107 c grade of
1:71 c grade one
1:-87 c grade or
)"sv,
    R"(1:64 c grade teams
1:128 c grade three
1:72 c grade two
1:-94 c graded
1:-94 c graded outstanding
1:103 c grades
1:103 c grades and
1:-96 c graduate
1:-96 c graduate employment
1:-75 c graduates
1:69 c grant
1:69 c grant of
1:83 c grants
1:83 c grants scholarships
1:113 c graphic
1:113 c graphic calculators
1:73 c greaves
1:73 c greaves of
1:-90 c grew
1:-90 c grew from
1:103 c group
1:101 c group $
1:89 c group for
1:-120 c group is
1:76 c group language
1:97 c group leader
1:-74 c group lu
1:188 c group meets
1:-103 c group of
1:-85 c group on
1:80 c group sends
1:65 c group will
1:143 c groups
1:-140 c groups $
1:67 c groups for
1:177 c groups of
1:89 c groups to
1:62 c groups will
1:116 c guan
1:97 c guan boyuan
1:68 c guan zhe
1:-87 c guest
1:-87 c guest rooms
1:-75 c guideline
1:-75 c guideline bay
1:-74 c guidelines
1:-74 c guidelines on
1:88 c guides
1:88 c guides and
1:-120 c guo
1:-120 c guo yongnian
1:-126 c had
1:-81 c had been
1:-108 c had no
1:187 c half
1:-78 c half a
1:96 c half an
1:71 c half of
1:168 c half term
1:95 c half year
1:101 c half yearly
1:62 c hall two
1:167 c hand
1:167 c hand in
1:103 c handbook
1:70 c handbook of
1:64 c handbook reading
1:80 c handed
1:80 c handed in
1:-95 c handles
1:-95 c handles item
1:-104 c hands
1:69 c hands a
1:-89 c hands in
1:-134 c hands of
1:83 c hanne
1:83 c hanne sorley
1:81 c hao
1:81 c hao jingtian
1:-62 c haoran
1:-62 c haoran for
1:108 c harbour
1:72 c harbour classroom
1:85 c harbour simulator
1:-180 c has
1:-71 c has at
1:-64 c has been
1:-69 c has children
1:-72 c has decided
1:-81 c has given
1:-108 c has had
1:-158 c has no
1:123 c has nobody
1:118 c has one
1:107 c has promised
1:-124 c has pupils
1:-71 c has ten
1:-101 c has too
1:121 c have a
1:82 c have an
1:-107 c have been
1:79 c have invited
1:115 c have of
1:97 c have offered
1:-94 c have priority
1:-109 c have read
1:94 c have sixteen
1:75 c hawk
1:75 c hawk revise
1:-146 c he reports
1:138 c he will
1:-77 c he yanru
1:-117 c head
1:-74 c head and
1:75 c head at
1:-77 c head february
1:106 c head for
1:-74 c head hu
1:89 c head liu
1:84 c head mrs
1:-67 c head owen
1:-83 c head s
1:-90 c head school
1:-90 c head supporter
1:-88 c head teacher
1:68 c head to
1:84 c headed
1:84 c headed by
1:-73 c heading
1:-73 c heading $
1:-131 c heads are
1:78 c heads owen
1:-140 c heads the
1:104 c health
1:104 c health is
1:88 c hear
1:88 c hear one
1:147 c helan
1:147 c helan $
1:109 c held
1:98 c held at
1:-102 c held in
1:122 c held on
1:98 c helen amory
1:-66 c helen okafor
1:80 c helena
1:80 c helena voss
1:73 c help $
1:-63 c help from
1:-82 c help it
1:84 c helping
1:84 c helping the
1:80 c helps
1:80 c helps recipient
1:90 c her counterpart
1:-110 c her duties
1:88 c her partner
1:-67 c her timetable
1:86 c here
1:96 c here $
1:-94 c here calls
1:115 c here for
1:80 c here on
1:104 c hessian
1:104 c hessian who
1:-112 c higher
1:-79 c higher $
1:-79 c higher than
1:-77 c highly
1:-77 c highly accomplished
1:109 c him
1:109 c him $
1:74 c hold a
1:92 c hold one
1:-60 c hold the
1:67 c holiday
1:67 c holiday $
1:93 c holm
1:93 c holm who
1:-62 c holt
1:-62 c holt $
1:214 c homework
1:97 c homework and
1:63 c homework help
1:80 c homework policy
1:88 c homework samples
1:105 c homework supervision
1:115 c hope
1:115 c hope to
1:110 c hospital
1:110 c hospital to
1:76 c host families
1:117 c hour
1:84 c hour and
1:96 c hour every
1:-96 c hours
1:-60 c hours $
1:-83 c hours a
1:-94 c hours down
1:132 c hours each
1:89 c house
1:89 c house each
1:114 c how
1:102 c how the
1:-74 c hu
1:-74 c hu lijun
1:96 c huaijin
1:96 c huaijin mathematics
1:118 c huaishu
1:92 c huaishu each
1:87 c huaishu in
1:-88 c hub
1:-88 c hub at
1:-106 c human
1:-106 c human resources
1:-82 c i ask
1:76 c i go
1:98 c i lectures
1:-78 c i look
1:-87 c i take
1:65 c if
1:65 c if the
1:114 c ii
1:114 c ii a
1:98 c iii
1:-98 c iii at
1:107 c iii joint
1:84 c imogen
1:84 c imogen tarrant
1:103 c in
1:-134 c in $
1:60 c in a
1:-72 c in accordance
1:67 c in addition
1:-109 c in all
1:111 c in an
1:149 c in april
1:-77 c in as
1:78 c in august
1:-80 c in both
1:80 c in by
1:-112 c in class
1:89 c in classes
1:-71 c in communication
1:-71 c in community
1:71 c in december
1:71 c in either
1:-95 c in february
1:71 c in fine
1:118 c in huaishu
1:103 c in its
1:123 c in july
1:195 c in june
1:-62 c in junior
1:121 c in knot
1:185 c in march
1:-121 c in mathematics
1:183 c in may
1:-71 c in midwifery
1:107 c in net
1:99 c in november
1:150 c in on
1:-70 c in one
1:75 c in period
1:-62 c in person
1:-94 c in promotion
1:-72 c in reading
1:62 c in recipient
1:204 c in return
1:107 c in rural
1:146 c in september
1:88 c in simulation
1:-62 c in skills
1:115 c in spring
1:168 c in supporter
1:-87 c in ten
1:-127 c in this
1:-103 c in touch
1:-99 c in work
1:116 c in writing
1:72 c in year
1:97 c in years
1:-65 c inclusion
1:-65 c inclusion department
1:-169 c information
1:-169 c information centre
1:114 c informed
1:114 c informed and
1:62 c ingram
1:62 c ingram tait
1:84 c inland
1:84 c inland marine
1:-115 c ins
1:-115 c ins $
1:109 c inspect
1:75 c inspect progress
1:76 c inspect the
1:60 c inspectorate
1:108 c inspectorate will
1:148 c inspects
1:84 c inspects each
1:95 c inspects progress
1:72 c inspects the
1:69 c instructors free
1:-94 c instructors graded
1:-77 c instructors teach
1:160 c instruments
1:97 c instruments in
1:136 c instruments of
1:-107 c insures
1:-107 c insures its
1:80 c intend
1:80 c intend to
1:163 c intends
1:163 c intends to
1:-78 c intermediate
1:-78 c intermediate welding
1:-84 c into
1:-84 c into supporter
1:80 c invite
1:80 c invite a
1:149 c invited
1:134 c invited to
1:79 c invited twenty
1:69 c irene
1:69 c irene valdez
1:-170 c is
1:104 c is applied
1:101 c is attached
1:-101 c is called
1:-83 c is certified
1:-107 c is chaired
1:103 c is due
1:158 c is encouraged
1:-127 c is formed
1:78 c is free
1:113 c is giving
1:64 c is held
1:78 c is invited
1:-92 c is its
1:-103 c is led
1:82 c is opened
1:-107 c is organised
1:94 c is paired
1:-94 c is recipient
1:-71 c is recognised
1:-61 c is responsible
1:74 c is sat
1:-107 c is school
1:98 c is seconded
1:103 c is sent
1:-137 c is set
1:-198 c is short
1:-86 c is supporter
1:84 c is taught
1:-178 c is the
1:75 c is three
1:94 c is under
1:-109 c is vice
1:-66 c is what
1:-88 c is won
1:-66 c isaac
1:-66 c isaac drummond
1:118 c island
1:71 c island pupils
1:89 c island teachers
1:-176 c issued
1:-176 c issued by
1:-115 c issues
1:-115 c issues the
1:86 c it
1:-152 c it $
1:-109 c it and
1:103 c it centre
1:-82 c it for
1:-142 c it is
1:268 c it meets
1:-125 c it need
1:110 c it reports
1:-94 c it runs
1:72 c it sends
1:114 c it shall
1:82 c it submits
1:87 c it to
1:-87 c it up
1:-60 c it with
1:-95 c item $
1:74 c item bank
1:-67 c items
1:-119 c items lie
1:-78 c items to
1:63 c its
1:103 c its academic
1:79 c its agricultural
1:-67 c its annexe
1:-93 c its annual
1:71 c its clinics
1:-72 c its co
1:62 c its contest
1:83 c its course
1:95 c its digital
1:110 c its e
1:85 c its harbour
1:-68 c its leader
1:-92 c its librarian
1:-130 c its library
1:-103 c its members
1:113 c its minibus
1:74 c its monthly
1:91 c its online
1:113 c its phonics
1:-71 c its programme
1:95 c its question
1:74 c its school
1:104 c its science
1:97 c its simulator
1:83 c its simulators
1:-115 c its six
1:92 c its staff
1:-134 c its students
1:-107 c its teaching
1:82 c its travellers
1:60 c its vice
1:120 c its virtual
1:110 c its ward
1:73 c its year
1:-90 c ives
1:-90 c ives as
1:-129 c january
1:-180 c january $
1:105 c january and
1:79 c january each
1:-118 c january to
1:84 c japanese for
1:95 c ji
1:95 c ji min
1:109 c jing
1:109 c jing director
1:81 c jingtian
1:81 c jingtian will
1:96 c jingyi
1:96 c jingyi will
1:86 c job
1:86 c job fair
1:-133 c join in
1:121 c join supporter
1:97 c join the
1:-82 c joined
1:-82 c joined online
1:69 c joins
1:69 c joins supporter
1:138 c joint
1:-168 c joint committee
1:-100 c joint courses
1:94 c joint debating
1:135 c joint lesson
1:-67 c joint physics
1:116 c joint planning
1:107 c joint project
1:-60 c joint projects
1:-85 c joint question
1:192 c joint report
1:104 c joint research
1:90 c joint sports
1:64 c joint study
1:77 c joint training
1:71 c joint unit
1:70 c joint writing
1:135 c jointly
1:107 c jointly apply
1:99 c jointly by
1:83 c jointly for
1:-95 c jointly in
1:80 c jointly one
1:107 c jointly recommend
1:73 c jointly write
1:109 c judith amery
1:-68 c judith farrant
1:68 c july
1:127 c july $
1:-82 c july annual
1:73 c june
1:99 c june $
1:102 c june of
1:96 c june schools
1:-100 c june the
1:-75 c june under
1:68 c june with
1:-62 c junior
1:-62 c junior physics
1:-62 c ke
1:-62 c ke dahai
1:-82 c keep
1:-82 c keep the
1:-120 c keeping
1:-120 c keeping track
1:-197 c keeps
1:-81 c keeps a
1:-90 c keeps an
1:-163 c keeps the
1:123 c kept
1:71 c kept for
1:114 c kept informed
1:62 c keqin
1:62 c keqin senior
1:-122 c key
1:-71 c key programme
1:-107 c key speciality
1:79 c key stage
1:-85 c key teachers
1:80 c kiln
1:80 c kiln for
1:97 c kits
1:97 c kits and
1:121 c knot
1:121 c knot tying
1:118 c koroi
1:118 c koroi spends
1:84 c lab
1:84 c lab videos
1:84 c laboratory
1:84 c laboratory to
1:-80 c lake
1:-80 c lake secretary
1:110 c lamps
1:110 c lamps by
1:110 c lan classroom
1:-62 c lan yuzhen
1:-102 c lane
1:-102 c lane will
1:76 c language sessions
1:77 c language team
1:-68 c languages
1:-101 c languages department
1:64 c languages to
1:80 c lantern
1:80 c lantern worksheets
1:143 c laptops
1:66 c laptops $
1:128 c laptops and
1:-188 c last
1:-88 c last at
1:-88 c last spring
1:-102 c last week
1:-119 c last year
1:72 c lasting
1:70 c lasting no
1:142 c lasts
1:116 c lasts five
1:81 c lasts three
1:69 c lasts twenty
1:85 c later
1:85 c later use
1:-84 c lde
1:-84 c lde $
1:-118 c lead
1:-105 c lead it
1:-102 c lead mrs
1:-90 c leader
1:-68 c leader mrs
1:97 c leader of
1:-77 c leader will
1:63 c leaders
1:-71 c leaders accredited
1:94 c leaders give
1:76 c leaders of
1:-71 c leaders to
1:-71 c leadership award
1:-63 c leadership course
1:74 c leading
1:74 c leading teams
1:-109 c league
1:-109 c league committees
1:-60 c learning
1:-101 c learning coordinator
1:-79 c learning unit
1:-161 c least
1:-103 c least $
1:-62 c least and
1:94 c least books
1:-62 c least by
1:72 c least eight
1:-155 c least four
1:107 c least in
1:138 c least lessons
1:-106 c least of
1:218 c least one
1:-121 c least per
1:-60 c least pupils
1:135 c least six
1:-114 c least twelve
1:-88 c least twice
1:-98 c least two
1:-100 c least years
1:-95 c leave
1:-95 c leave before
1:-60 c leavers admitted
1:-99 c leavers should
1:107 c leavers to
1:-60 c leaving
1:-60 c leaving examination
1:66 c lecture
1:167 c lecturer
1:130 c lecturer takes
1:117 c lecturers
1:117 c lecturers of
1:162 c lectures
1:162 c lectures on
1:266 c lend
1:-87 c lend a
1:247 c lend books
1:143 c lend recipient
1:80 c lend the
1:190 c lends
1:108 c lends microscopes
1:168 c lends recipient
1:79 c lends supporter
1:-103 c lent
1:-103 c lent $
1:152 c lesson
1:-117 c lesson $
1:211 c lesson a
1:69 c lesson and
1:102 c lesson by
1:116 c lesson each
1:69 c lesson every
1:92 c lesson library
1:84 c lesson observation
1:116 c lesson of
1:79 c lesson on
1:-116 c lesson per
1:135 c lesson planning
1:89 c lesson to
1:-103 c lesson with
1:-127 c lessons a
1:137 c lessons and
1:183 c lessons at
1:-76 c lessons awarded
1:83 c lessons by
1:201 c lessons each
1:139 c lessons for
1:70 c lessons in
1:-68 c lessons observed
1:-118 c lessons of
1:83 c lessons one
1:142 c lessons together
1:144 c letter a
1:-113 c letter every
1:75 c letters
1:-77 c letters and
1:77 c letters every
1:80 c letters in
1:97 c letters monthly
1:107 c letters once
1:81 c letters one
1:-207 c level
1:-166 c level $
1:-80 c level at
1:-102 c level backbone
1:-82 c level by
1:-85 c level key
1:-105 c level or
1:-62 c level prize
1:-62 c level prizes
1:-82 c level should
1:80 c level to
1:-82 c lian
1:-82 c lian in
1:-92 c librarian
1:-92 c librarian bayar
1:-94 c libraries
1:-94 c libraries of
1:195 c library
1:87 c library $
1:146 c library and
1:-115 c library assistant
1:149 c library books
1:97 c library bridgenet
1:72 c library harbour
1:82 c library is
1:88 c library moorshelf
1:-130 c library packs
1:77 c library sends
1:76 c library soundbox
1:152 c library to
1:75 c library yongjiang
1:-119 c lie
1:-119 c lie with
1:73 c life
1:73 c life skills
1:-74 c lijun
1:-74 c lijun deputy
1:80 c like $
1:84 c like school
1:-107 c like this
1:130 c lin
1:96 c lin jingyi
1:91 c lin will
1:-105 c lindqvist
1:-105 c lindqvist of
1:60 c line $
1:-61 c line at
1:64 c line every
1:119 c line once
1:-80 c link
1:102 c link every
1:-62 c link governor
1:84 c link on
1:-79 c link running
1:-100 c link worker
1:-90 c linklater
1:-90 c linklater head
1:-62 c lisle
1:-62 c lisle and
1:-137 c list
1:-137 c list of
1:-86 c listed
1:-86 c listed by
1:82 c lists
1:82 c lists of
1:118 c literacy
1:73 c literacy $
1:80 c literacy consultant
1:88 c little boat
1:-81 c little for
1:92 c little steps
1:89 c liu
1:89 c liu zhenhai
1:206 c live
1:92 c live and
1:75 c live by
1:87 c live lesson
1:81 c live on
1:141 c live online
1:73 c live over
1:98 c live to
1:76 c living
1:76 c living with
1:-93 c loan are
1:86 c loan to
1:69 c lodge
1:69 c lodge the
1:-82 c lodgings
1:-82 c lodgings $
1:-60 c log
1:92 c log in
1:-115 c log ins
1:91 c logistics
1:91 c logistics at
1:72 c longer
1:72 c longer than
1:-97 c look
1:-97 c look after
1:103 c looked
1:103 c looked after
1:-130 c looks after
1:115 c looks at
1:-93 c lose
1:-93 c lose its
1:-102 c lunch
1:-102 c lunch $
1:126 c luo
1:109 c luo jing
1:85 c luo yunqi
1:78 c lyle
1:78 c lyle recipient
1:-148 c ma
1:-91 c ma suqin
1:-133 c ma xiaohong
1:100 c machines
1:100 c machines and
1:-75 c made
1:-75 c made by
1:-78 c main
1:-78 c main speaker
1:126 c make a
1:-130 c make the
1:-74 c makes
1:-74 c makes the
1:71 c making
1:71 c making and
1:-93 c managed
1:-93 c managed by
1:97 c management
1:97 c management of
1:-62 c manager $
1:110 c manager to
1:87 c manual
1:87 c manual for
1:111 c march
1:67 c march $
1:118 c march and
1:-62 c marian
1:-62 c marian holt
1:84 c marine engines
1:71 c mark
1:71 c mark making
1:88 c marked
1:88 c marked homework
1:115 c marking
1:83 c marking $
1:80 c marking examination
1:88 c marking guides
1:-107 c marking is
1:99 c marking policy
1:-117 c marks
1:-94 c marks $
1:-60 c marks their
1:-80 c martin
1:-80 c martin oyelaran
1:85 c masks
1:85 c masks $
1:-62 c master
1:-100 c master observes
1:62 c master studio
1:112 c master teachers
1:119 c masters
1:119 c masters at
1:-81 c matches
1:-81 c matches the
1:104 c maternal
1:104 c maternal health
1:105 c mathematics
1:-147 c mathematics $
1:104 c mathematics adviser
1:78 c mathematics and
1:-68 c mathematics for
1:118 c mathematics give
1:65 c mathematics group
1:64 c mathematics lessons
1:98 c mathematics live
1:62 c mathematics mentors
1:-104 c mathematics not
1:128 c mathematics physics
1:-94 c mathematics score
1:151 c mathematics studio
1:141 c mathematics teachers
1:-72 c mathematics to
1:95 c mathematics together
1:109 c maths
1:86 c maths apparatus
1:201 c may
1:81 c may $
1:83 c may also
1:126 c may ask
1:130 c may attend
1:76 c may borrow
1:89 c may do
1:-113 c may exceed
1:98 c may exchange
1:69 c may for
1:88 c may forty
1:139 c may in
1:80 c may invite
1:119 c may join
1:92 c may log
1:95 c may make
1:87 c may of
1:146 c may place
1:76 c may recipient
1:110 c may second
1:89 c may send
1:110 c may spend
1:-87 c may stay
1:130 c may supporter
1:67 c may thirty
1:106 c may use
1:73 c may volunteer
1:105 c may write
1:-118 c meals
1:-118 c meals $
1:-143 c means
1:-95 c means recipient
1:-95 c means supporter
1:162 c meet
1:-93 c meet a
1:90 c meet every
1:78 c meet in
1:197 c meet once
1:119 c meet online
1:147 c meet twice
1:92 c meeting $
1:-85 c meeting of
1:340 c meets
1:75 c meets at
1:177 c meets every
1:112 c meets in
1:125 c meets on
1:188 c meets once
1:-90 c meets part
1:216 c meets twice
1:138 c member
1:105 c member gives
1:69 c member of
1:-122 c members are
1:96 c members from
1:83 c members in
1:82 c members of
1:-63 c members the
1:-140 c mentee
1:-86 c mentee each
1:-70 c mentee hands
1:-86 c mentee keeps
1:-70 c mentee per
1:64 c mentee s
1:141 c mentor
1:203 c mentor $
1:-74 c mentor and
1:203 c mentor at
1:105 c mentor eight
1:64 c mentor from
1:111 c mentor in
1:138 c mentor is
1:88 c mentor must
1:-169 c mentor observes
1:95 c mentor pair
1:167 c mentor pairs
1:64 c mentor sits
1:-121 c mentor watches
1:101 c mentor who
1:98 c mentoring
1:98 c mentoring pairs
1:-142 c mentors
1:62 c mentors to
1:-101 c mentors watch
1:-135 c mentors will
1:78 c method
1:78 c method of
1:159 c microscopes
1:84 c microscopes $
1:105 c microscopes and
1:108 c microscopes to
1:110 c middle manager
1:-194 c midwifery
1:-113 c midwifery at
1:-71 c midwifery is
1:-113 c midwifery section
1:87 c midwives
1:87 c midwives and
1:-85 c miles
1:-85 c miles away
1:95 c min
1:95 c min of
1:127 c minibus
1:113 c minibus $
1:80 c minibus and
1:110 c minibuses
1:110 c minibuses to
1:-97 c ministry
1:-97 c ministry s
1:94 c minute
1:94 c minute debrief
1:-88 c minutes
1:-88 c minutes $
1:-98 c minutes are
1:83 c minutes since
1:-68 c miss nadia
1:71 c miss roberta
1:74 c mock
1:74 c mock examination
1:154 c model
1:99 c model $
1:127 c model lessons
1:91 c monday
1:64 c monday $
1:73 c monday mornings
1:141 c mondays
1:113 c mondays and
1:81 c mondays at
1:108 c monitoring
1:108 c monitoring visit
1:94 c month
1:121 c month and
1:96 c month between
1:94 c month by
1:81 c month from
1:-100 c month in
1:92 c month normally
1:66 c month on
1:95 c month schools
1:210 c monthly
1:180 c monthly $
1:74 c monthly test
1:192 c months
1:139 c months $
1:90 c months alternately
1:61 c months and
1:88 c months in
1:81 c months once
1:69 c moor
1:69 c moor walk
1:88 c moorshelf
1:88 c moorshelf are
1:-90 c morag
1:-90 c morag linklater
1:-101 c more
1:-72 c more than
1:114 c morning
1:69 c morning ferry
1:64 c morning reader
1:73 c mornings
1:73 c mornings one
1:76 c moss
1:76 c moss end
1:-112 c most
1:-88 c most minutes
1:-91 c most people
1:-148 c mr
1:-87 c mr bill
1:97 c mr caleb
1:-103 c mr daniel
1:-90 c mr ewan
1:99 c mr gao
1:68 c mr guan
1:-120 c mr guo
1:81 c mr hao
1:-66 c mr isaac
1:-62 c mr lisle
1:101 c mr neil
1:-109 c mr owen
1:-90 c mr paul
1:101 c mr peng
1:92 c mr samuel
1:-64 c mr shen
1:-94 c mr tasker
1:62 c mr wang
1:90 c mrs adaeze
1:118 c mrs alisi
1:-82 c mrs fang
1:68 c mrs farrant
1:-80 c mrs grace
1:83 c mrs hanne
1:84 c mrs imogen
1:95 c mrs ji
1:-90 c mrs morag
1:-62 c mrs odette
1:-102 c mrs sunita
1:-62 c mrs tarrant
1:143 c ms
1:93 c ms adaeze
1:102 c ms clara
1:-95 c ms deng
1:68 c ms fang
1:96 c ms lin
1:101 c ms lu
1:126 c ms luo
1:60 c ms orla
1:-159 c ms philippa
1:-78 c ms ruan
1:98 c ms shen
1:69 c ms tao
1:95 c ms xia
1:-72 c municipal
1:-72 c municipal plan
1:-86 c music and
1:97 c music lessons
1:-96 c music or
1:97 c music so
1:103 c music teacher
1:73 c music to
1:320 c must
1:110 c must agree
1:91 c must fill
1:111 c must hand
1:88 c must hear
1:69 c must lodge
1:83 c must nominate
1:100 c must read
1:85 c must release
1:92 c must send
1:88 c must supply
1:85 c must where
1:76 c myself
1:76 c myself once
1:-98 c nadia
1:-98 c nadia penrose
1:-95 c nairn
1:-95 c nairn $
1:-76 c named
1:-85 c named city
1:139 c names
1:128 c names are
1:-66 c names two
1:102 c names within
1:111 c nathan
1:111 c nathan of
1:67 c national day
1:-93 c national level
1:78 c nautical
1:78 c nautical charts
1:-81 c nearly
1:-112 c nearly teachers
1:-125 c need
1:-125 c need not
1:-97 c neighbour
1:-97 c neighbour for
1:-106 c neighbouring
1:-106 c neighbouring county
1:101 c neil
1:101 c neil prosser
1:107 c net
1:107 c net repair
1:105 c network
1:87 c network $
1:73 c network on
1:190 c new
1:89 c new curriculum
1:91 c new speciality
1:118 c new teacher
1:82 c new teachers
1:101 c newly
1:101 c newly qualified
1:68 c next
1:68 c next six
1:93 c nights
1:93 c nights on
1:-71 c nine
1:87 c nine attendance
1:-109 c nine pairs
1:-112 c nine schools
1:-85 c nisha
1:-85 c nisha rao
1:-253 c no
1:-75 c no $
1:91 c no english
1:-112 c no geography
1:-79 c no higher
1:-84 c no lde
1:72 c no longer
1:-102 c no more
1:119 c no music
1:-74 c no of
1:-104 c no physics
1:-86 c no qualified
1:-113 c no stay
1:-69 c no teacher
1:-150 c no trained
1:-99 c no when
1:123 c nobody
1:83 c nobody for
1:97 c nobody trained
1:83 c nominate
1:83 c nominate its
1:-87 c nominates
1:-87 c nominates the
1:84 c nora
1:84 c nora pell
1:92 c normally
1:92 c normally by
1:-82 c not
1:-104 c not below
1:-87 c not carried
1:-81 c not completed
1:-125 c not copy
1:-67 c not everything
1:-67 c not finished
1:-72 c not take
1:101 c note
1:101 c note each
1:-118 c notes
1:-89 c notes $
1:-93 c notes are
1:102 c notice
1:102 c notice $
1:-71 c nov
1:-71 c nov early
1:97 c novels
1:97 c novels $
1:107 c november
1:199 c november $
1:-95 c november heads
1:107 c november led
1:112 c november march
1:-104 c november pass
1:-100 c november second
1:-97 c november the
1:69 c november up
1:-87 c now
1:-64 c now head
1:115 c number
1:83 c number sense
1:82 c numbers at
1:-90 c numbers grew
1:102 c nunez
1:102 c nunez will
1:121 c nursing
1:97 c nursing instruments
1:69 c nursing skills
1:-85 c oakes
1:-85 c oakes and
1:75 c observation
1:90 c observation $
1:111 c observation log
1:-93 c observation notes
1:222 c observe
1:69 c observe and
1:166 c observe at
1:147 c observe lessons
1:-68 c observed
1:-68 c observed rated
1:-172 c observes
1:-77 c observes at
1:-96 c observes no
1:-100 c observes the
1:-91 c obtain
1:-70 c obtain a
1:-92 c obtain the
1:77 c occasion
1:77 c occasion $
1:-61 c october
1:170 c october $
1:-95 c october and
1:-64 c october first
1:-85 c october heads
1:137 c october to
1:-62 c odette
1:-62 c odette crane
1:133 c of $
1:130 c of a
1:-113 c of about
1:-122 c of and
1:-62 c of at
1:-102 c of august
1:102 c of baishan
1:64 c of bilingual
1:77 c of books
1:146 c of charge
1:120 c of chemistry
1:71 c of chinese
1:-62 c of city
1:67 c of classroom
1:80 c of closure
1:85 c of colleagues
1:-80 c of county
1:101 c of december
1:72 c of each
1:-97 c of education
1:126 c of electrical
1:-119 c of english
1:66 c of every
1:-103 c of everything
1:87 c of examination
1:75 c of exchange
1:-95 c of five
1:69 c of for
1:71 c of four
1:91 c of games
1:-127 c of geography
1:125 c of grade
1:113 c of graphic
1:-102 c of half
1:100 c of has
1:88 c of her
1:105 c of homework
1:-93 c of human
1:98 c of i
1:79 c of key
1:-67 c of lesson
1:-74 c of lessons
1:-113 c of midwifery
1:-149 c of more
1:-143 c of music
1:-66 c of names
1:78 c of nautical
1:-106 c of neighbouring
1:129 c of not
1:97 c of nursing
1:71 c of open
1:76 c of protective
1:-72 c of provincial
1:90 c of psychology
1:-137 c of pupils
1:-74 c of qualified
1:-82 c of robotics
1:70 c of school
1:65 c of schools
1:92 c of science
1:93 c of section
1:91 c of senior
1:69 c of six
1:76 c of small
1:-103 c of specialist
1:111 c of study
1:-202 c of teachers
1:110 c of teaching
1:109 c of term
1:-76 c of the
1:94 c of their
1:137 c of three
1:-61 c of tolgoi
1:85 c of training
1:78 c of twenty
1:92 c of two
1:78 c of ward
1:-68 c of whom
1:81 c of work
1:70 c of workshop
1:-103 c of year
1:145 c of yuan
1:-67 c off
1:-67 c off her
1:71 c offer
1:71 c offer a
1:97 c offered
1:97 c offered science
1:94 c offers
1:94 c offers advanced
1:-259 c office
1:-223 c office $
1:-74 c office and
1:-108 c office assists
1:-83 c office collects
1:-108 c office delivers
1:-83 c office draws
1:-95 c office handles
1:-117 c office is
1:-77 c office keeps
1:-186 c office of
1:-94 c office picks
1:75 c office shall
1:-66 c office submits
1:-95 c office telephone
1:-89 c office to
1:76 c officers
1:76 c officers of
1:83 c offices
1:-98 c offices are
1:152 c offices confer
1:-130 c offices of
1:-82 c offices take
1:-103 c oh
1:-103 c oh $
1:-66 c okafor
1:-66 c okafor settled
1:90 c okoro
1:90 c okoro shall
1:121 c older
1:121 c older pupils
1:76 c oldest
1:76 c oldest children
1:-60 c olympiad or
1:67 c olympiad team
1:200 c on
1:110 c on alternate
1:81 c on assessment
1:100 c on at
1:-76 c on august
1:97 c on boarding
1:81 c on both
1:-66 c on december
1:95 c on each
1:145 c on early
1:-102 c on for
1:111 c on formative
1:84 c on fridays
1:97 c on homework
1:-77 c on in
1:92 c on its
1:-92 c on january
1:-94 c on july
1:117 c on lessons
1:94 c on line
1:80 c on marking
1:73 c on monday
1:141 c on mondays
1:83 c on phonics
1:-90 c on progress
1:129 c on reading
1:104 c on rural
1:98 c on safety
1:94 c on saturdays
1:81 c on screen
1:217 c on the
1:-93 c on their
1:62 c on thursdays
1:107 c on tuesdays
1:269 c once
1:-84 c once $
1:235 c once a
1:72 c once each
1:199 c once every
1:124 c once in
1:133 c one
1:-97 c one $
1:-110 c one at
1:-88 c one award
1:-94 c one certificate
1:85 c one day
1:108 c one demonstration
1:103 c one deputy
1:76 c one english
1:84 c one for
1:176 c one joint
1:66 c one lecture
1:158 c one lesson
1:89 c one live
1:78 c one method
1:110 c one middle
1:-62 c one national
1:112 c one of
1:-106 c one open
1:76 c one physics
1:107 c one provincial
1:116 c one report
1:114 c one research
1:161 c one school
1:95 c one semester
1:89 c one simulation
1:78 c one teach
1:133 c one term
1:88 c one third
1:100 c one unit
1:147 c one week
1:92 c one workshop
1:-70 c one written
1:212 c online
1:108 c online $
1:72 c online course
1:89 c online english
1:184 c online every
1:63 c online homework
1:131 c online library
1:94 c online on
1:107 c online once
1:76 c online phonics
1:82 c online reading
1:-105 c only
1:-88 c only last
1:-91 c only one
1:117 c open
1:77 c open $
1:125 c open lessons
1:77 c open supporter
1:88 c open the
1:155 c open to
1:83 c open two
1:102 c open yurt
1:91 c opened at
1:-100 c opened in
1:-88 c opened only
1:101 c opened to
1:-71 c opens a
1:211 c opens its
1:-109 c opens the
1:91 c operation
1:91 c operation is
1:82 c opposite
1:82 c opposite numbers
1:-238 c or
1:-137 c or above
1:-96 c or art
1:-132 c or better
1:-100 c or by
1:-79 c or higher
1:-143 c organise
1:-123 c organise the
1:-106 c organise to
1:-107 c organised
1:-107 c organised by
1:60 c orla
1:60 c orla finnegan
1:229 c other
1:97 c other at
1:75 c other forms
1:64 c other monday
1:66 c other once
1:130 c other school
1:87 c other wednesday
1:-100 c out $
1:64 c out a
1:-77 c out below
1:-61 c out falls
1:81 c out live
1:89 c out one
1:-79 c out rate
1:-87 c out so
1:74 c out supporter
1:-94 c outstanding
1:-94 c outstanding by
1:64 c over
1:94 c over $
1:73 c over every
1:130 c over for
1:-62 c over the
1:-87 c overnight
1:-87 c overnight in
1:116 c owe
1:116 c owe school
1:-109 c owen radley
1:145 c own $
1:101 c own attendance
1:76 c own children
1:99 c own marking
1:-118 c own meals
1:-69 c own pupils
1:-61 c own raised
1:-94 c own teaching
1:94 c own young
1:-92 c owner
1:-92 c owner engineering
1:-80 c oyelaran
1:-72 c oyelaran and
1:-130 c packs
1:-130 c packs the
1:74 c pact
1:114 c pact at
1:-67 c pact supporter
1:130 c pages
1:78 c pages and
1:95 c pages goes
1:155 c pair
1:95 c pair $
1:84 c pair twice
1:-72 c paired assistance
1:-109 c paired support
1:122 c paired teacher
1:101 c paired with
1:-100 c pairing
1:-74 c pairing of
1:-117 c pairing office
1:115 c pairs
1:98 c pairs $
1:-81 c pairs and
1:167 c pairs are
1:114 c pairs of
1:-147 c pairs this
1:96 c pals
1:96 c pals one
1:-106 c paper
1:-95 c paper supporter
1:97 c papers
1:60 c papers and
1:-100 c parent
1:-100 c parent link
1:217 c parents
1:95 c parents $
1:68 c parents are
1:143 c parents association
1:69 c parents committee
1:97 c parents have
1:-85 c part
1:-90 c part of
1:-137 c parties $
1:83 c parties are
1:133 c partner
1:88 c partner every
1:70 c partner school
1:71 c partner village
1:-78 c partnership
1:-78 c partnership with
1:-82 c party
1:-90 c party mr
1:78 c party of
1:-87 c party office
1:-112 c pass
1:-80 c pass in
1:-68 c pass mathematics
1:-91 c pass rate
1:-94 c pass school
1:-70 c pass the
1:-82 c past year
1:-92 c pastoral
1:-92 c pastoral office
1:97 c patient
1:97 c patient simulators
1:-90 c paul
1:-90 c paul ives
1:119 c pay a
1:78 c pays
1:78 c pays a
1:84 c peer
1:84 c peer readers
1:89 c pei
1:89 c pei rulan
1:84 c pell
1:84 c pell inspects
1:89 c pellworth
1:89 c pellworth in
1:186 c pen
1:130 c pen friend
1:96 c pen pals
1:101 c peng
1:101 c peng shan
1:-98 c penrose
1:-68 c penrose drew
1:-64 c penrose head
1:-91 c people
1:-91 c people still
1:-196 c per
1:-165 c per cent
1:-70 c per term
1:-109 c percent
1:-79 c percent $
1:-61 c percent by
1:-70 c percent of
1:88 c period $
1:102 c period for
1:-82 c period runs
1:130 c periods
1:73 c periods $
1:94 c periods a
1:-68 c persistent
1:-68 c persistent absence
1:-62 c person
1:78 c person once
1:-100 c person or
1:128 c personnel
1:128 c personnel section
1:-85 c peter
1:-85 c peter oakes
1:78 c petra
1:78 c petra lyle
1:-159 c philippa
1:-95 c philippa nairn
1:-122 c philippa thorne
1:-77 c phone
1:96 c phone mentor
1:-121 c phone once
1:159 c phonics
1:126 c phonics library
1:83 c phonics number
1:-64 c physics
1:-60 c physics $
1:-76 c physics and
1:92 c physics at
1:93 c physics goes
1:84 c physics lab
1:-62 c physics of
1:-67 c physics project
1:-111 c physics teacher
1:64 c physics teachers
1:122 c physics to
1:-94 c picks
1:-94 c picks them
1:76 c picnic
1:76 c picnic $
1:159 c picture
1:88 c picture book
1:127 c picture books
1:94 c pioneers of
1:-83 c pioneers office
1:-72 c place $
1:77 c place online
1:116 c place two
1:74 c place up
1:114 c placed at
1:-60 c placed in
1:-93 c placement
1:71 c placement of
1:-111 c placement office
1:-74 c placement the
1:133 c places
1:80 c places are
1:80 c places for
1:71 c places in
1:87 c plan a
1:100 c plan at
1:-62 c plan below
1:77 c plan common
1:-72 c plan for
1:173 c plan lessons
1:-107 c plan like
1:125 c plan mathematics
1:-68 c plan on
1:68 c plan the
1:-87 c plan to
1:119 c plan together
1:69 c plan units
1:-72 c planned
1:-72 c planned summer
1:219 c planning
1:112 c planning group
1:122 c planning is
1:116 c planning of
1:77 c planning takes
1:69 c planning with
1:119 c plans a
1:-67 c plans to
1:111 c planting
1:111 c planting $
1:102 c platform
1:102 c platform open
1:71 c play
1:71 c play in
1:79 c plot
1:79 c plot and
1:167 c policy
1:80 c policy $
1:80 c policy and
1:101 c policy by
1:99 c policy using
1:83 c poor
1:83 c poor families
1:91 c port
1:91 c port logistics
1:85 c possible
1:85 c possible film
1:91 c posts by
1:92 c posts one
1:-83 c posts the
1:80 c pottery
1:80 c pottery kiln
1:72 c practical
1:72 c practical lessons
1:-60 c practice and
1:94 c practice at
1:89 c practice in
1:-90 c practice log
1:-69 c practitioners and
1:-87 c preamble
1:-87 c preamble $
1:99 c prefects
1:99 c prefects of
1:66 c prefecture
1:66 c prefecture robotics
1:101 c preparation
1:71 c preparation groups
1:93 c prepare
1:78 c prepare lessons
1:66 c prepare pupils
1:-82 c prepared
1:-82 c prepared under
1:73 c primary
1:73 c primary pupils
1:-70 c principal
1:-66 c principal dr
1:-128 c principal finds
1:124 c principal for
1:-66 c principal mr
1:-72 c principal mrs
1:144 c principal ms
1:122 c principal of
1:-175 c principal s
1:-62 c principal zhu
1:-105 c principals
1:-146 c principals $
1:71 c principals of
1:90 c principals will
1:-94 c priority
1:-94 c priority in
1:111 c priya
1:111 c priya nathan
1:-106 c prize
1:-71 c prize at
1:-80 c prize in
1:-62 c prizes
1:-62 c prizes in
1:-105 c professor ada
1:73 c professor alan
1:62 c professor ingram
1:69 c professor irene
1:-80 c professor martin
1:89 c professor pei
1:78 c professor shen
1:-71 c professor tait
1:-107 c programme in
1:-129 c programme of
1:158 c progress
1:-90 c progress $
1:75 c progress every
1:92 c progress in
1:101 c progress note
1:95 c progress once
1:105 c progress report
1:148 c project
1:107 c project $
1:80 c project at
1:-62 c project of
1:156 c project on
1:-67 c project was
1:83 c projects $
1:-60 c projects have
1:107 c promised tablets
1:-81 c promised was
1:-94 c promotion
1:-94 c promotion $
1:-72 c proportion
1:-72 c proportion of
1:101 c prosser
1:101 c prosser is
1:76 c protective
1:76 c protective clothing
1:-85 c provide experts
1:83 c provide scholarships
1:-100 c provides
1:-100 c provides experts
1:-71 c provincial key
1:69 c provincial nursing
1:-60 c provincial olympiad
1:142 c provincial research
1:-72 c provincial standard
1:-68 c psychology
1:-102 c psychology $
1:90 c psychology to
1:81 c published
1:81 c published on
)"sv,
    R"(1:78 c publishes
1:78 c publishes an
1:-162 c pupil
1:81 c pupil $
1:-93 c pupil at
1:-77 c pupil councils
1:-90 c pupil numbers
1:-93 c pupil of
1:117 c pupils $
1:-114 c pupils and
1:-115 c pupils at
1:117 c pupils from
1:-95 c pupils leave
1:145 c pupils may
1:182 c pupils of
1:-97 c pupils pass
1:-60 c pupils placed
1:-61 c pupils reaching
1:-107 c pupils reading
1:91 c pupils spend
1:66 c pupils together
1:-61 c pupils who
1:107 c pupils will
1:-74 c pursuant
1:-74 c pursuant to
1:101 c qingyi at
1:-74 c qingyi head
1:-100 c qualified
1:-71 c qualified in
1:-100 c qualified lessons
1:-62 c qualified physics
1:100 c quarter
1:100 c quarter $
1:92 c question
1:92 c question bank
1:-131 c questions
1:87 c questions $
1:-80 c questions ask
1:-82 c questions beforehand
1:-95 c questions go
1:84 c quiet
1:84 c quiet hour
1:89 c quill $
1:-90 c quill and
1:71 c quill assistant
1:-86 c r
1:-86 c r callaghan
1:-109 c radley
1:-109 c radley is
1:-61 c raised
1:-61 c raised from
1:-135 c rao
1:-102 c rao $
1:-85 c rao visit
1:-142 c rate
1:-96 c rate above
1:-90 c rate in
1:-87 c rate is
1:-79 c rate no
1:-73 c rate of
1:-98 c rated
1:-85 c rated county
1:-68 c rated good
1:-87 c reach grade
1:-77 c reach state
1:101 c reach the
1:-73 c reaches
1:-79 c reaches percent
1:-61 c reaching
1:-61 c reaching the
1:-97 c read
1:100 c read and
1:-82 c read at
1:-109 c read it
1:-61 c read on
1:64 c reader
1:64 c reader audio
1:108 c readers
1:108 c readers $
1:70 c reading
1:80 c reading across
1:-100 c reading age
1:64 c reading and
1:80 c reading buddies
1:68 c reading club
1:-71 c reading course
1:128 c reading in
1:82 c reading library
1:64 c reading on
1:73 c reading partners
1:102 c reading platform
1:-72 c reading rises
1:116 c reading room
1:126 c reading scheme
1:-70 c reading test
1:75 c reading to
1:103 c ready
1:103 c ready by
1:126 c receive
1:88 c receive pupils
1:103 c receive two
1:-86 c received
1:-86 c received and
1:102 c receives
1:102 c receives a
1:-103 c recipient able
1:139 c recipient adopts
1:174 c recipient are
1:-112 c recipient arranges
1:98 c recipient as
1:100 c recipient books
1:136 c recipient borrows
1:135 c recipient by
1:76 c recipient can
1:93 c recipient children
1:-110 c recipient class
1:92 c recipient come
1:-110 c recipient confirms
1:62 c recipient do
1:62 c recipient each
1:136 c recipient every
1:-87 c recipient falls
1:121 c recipient for
1:72 c recipient free
1:-60 c recipient from
1:114 c recipient full
1:124 c recipient gives
1:62 c recipient hall
1:-197 c recipient has
1:115 c recipient here
1:90 c recipient hold
1:123 c recipient intends
1:-216 c recipient is
1:113 c recipient its
1:-104 c recipient january
1:69 c recipient joins
1:-62 c recipient lan
1:-60 c recipient leavers
1:79 c recipient lends
1:94 c recipient library
1:-87 c recipient ma
1:-60 c recipient marks
1:183 c recipient may
1:-95 c recipient means
1:70 c recipient microscopes
1:144 c recipient mr
1:67 c recipient mrs
1:241 c recipient must
1:-87 c recipient nominates
1:110 c recipient not
1:-98 c recipient office
1:60 c recipient on
1:124 c recipient once
1:94 c recipient online
1:-71 c recipient opens
1:78 c recipient pays
1:97 c recipient per
1:76 c recipient pupils
1:-82 c recipient read
1:-158 c recipient recipient
1:-84 c recipient recognised
1:-84 c recipient reports
1:-67 c recipient school
1:-96 c recipient secretary
1:82 c recipient sends
1:77 c recipient shadow
1:141 c recipient shall
1:-147 c recipient share
1:131 c recipient staff
1:82 c recipient summer
1:78 c recipient talk
1:-113 c recipient teachers
1:-128 c recipient the
1:89 c recipient throughout
1:64 c recipient to
1:67 c recipient train
1:130 c recipient twice
1:100 c recipient under
1:86 c recipient until
1:116 c recipient visit
1:76 c recipient welding
1:94 c recipient who
1:199 c recipient will
1:-92 c recipient workshop
1:101 c recipient writes
1:-113 c recognised
1:-113 c recognised as
1:107 c recommend
1:107 c recommend leavers
1:-82 c record
1:-82 c record $
1:83 c recorder
1:83 c recorder by
1:110 c recordings
1:110 c recordings $
1:-106 c ref
1:-106 c ref $
1:-70 c reflection per
1:78 c reform
1:78 c reform of
1:-102 c regional
1:-74 c regional guidelines
1:-94 c register
1:-94 c register the
1:-103 c registrar
1:-103 c registrar of
1:-78 c registry
1:-78 c registry of
1:139 c release
1:95 c release at
1:85 c release each
1:70 c release two
1:121 c releases
1:120 c releases one
1:64 c releases two
1:130 c remaining
1:130 c remaining eighteen
1:83 c remote
1:83 c remote use
1:107 c repair
1:107 c repair $
1:169 c report
1:-82 c report $
1:-84 c report into
1:139 c report is
1:116 c report lesson
1:130 c report of
1:80 c report shall
1:69 c report to
1:81 c report will
1:137 c reports $
1:61 c reports in
1:-84 c reports on
1:-110 c request
1:-110 c request of
1:-78 c research fellow
1:105 c research lesson
1:-66 c research office
1:152 c research project
1:83 c research projects
1:-78 c research section
1:69 c researchers
1:69 c researchers of
1:-103 c resident
1:-103 c resident teachers
1:-106 c resources
1:-93 c resources at
1:-74 c resources office
1:-78 c responsibility
1:-78 c responsibility $
1:-98 c responsible
1:-99 c responsible $
1:-61 c responsible for
1:254 c return
1:78 c return $
1:82 c return members
1:69 c return of
1:99 c return prefects
1:79 c return they
1:71 c return up
1:161 c return visit
1:113 c returning
1:113 c returning shall
1:117 c review
1:114 c review the
1:124 c reviews
1:124 c reviews progress
1:101 c revise
1:75 c revise question
1:97 c revise the
1:80 c revision
1:80 c revision videos
1:61 c rewrite
1:61 c rewrite its
1:-108 c rise
1:-108 c rise from
1:-61 c rise to
1:-135 c rises
1:-94 c rises by
1:-87 c rises from
1:-60 c rises to
1:77 c roads
1:77 c roads are
1:71 c roberta
1:71 c roberta quill
1:-82 c robotics $
1:71 c robotics camp
1:66 c robotics contest
1:124 c room
1:116 c room $
1:89 c room at
1:-137 c rooms
1:-87 c rooms $
1:-128 c rooms and
1:-81 c rota
1:-81 c rota for
1:101 c routine
1:101 c routine of
1:-78 c ruan
1:-78 c ruan shuhua
1:89 c rulan
1:89 c rulan of
1:68 c rules
1:-136 c rules $
1:127 c rules on
1:65 c run a
1:-77 c run the
1:90 c run three
1:-79 c running
1:-79 c running $
1:-197 c runs
1:77 c runs a
1:-63 c runs all
1:-134 c runs from
1:-112 c runs nine
1:-120 c runs the
1:68 c ruoxi
1:68 c ruoxi and
1:104 c rural maternal
1:71 c rural placement
1:97 c rusk
1:97 c rusk from
1:-116 c ruth
1:-116 c ruth calloway
1:142 c s adviser
1:73 c s alumni
1:73 c s art
1:69 c s camp
1:98 c s captains
1:-120 c s centre
1:-100 c s committee
1:-92 c s contact
1:84 c s contest
1:-108 c s curriculum
1:-70 c s degree
1:75 c s digital
1:-101 c s e
1:-86 c s equipment
1:-107 c s examination
1:92 c s exercise
1:94 c s five
1:65 c s form
1:69 c s grade
1:-65 c s inclusion
1:86 c s job
1:-107 c s key
1:-82 c s learning
1:-99 c s leavers
1:64 c s lesson
1:88 c s marking
1:104 c s mathematics
1:-195 c s office
1:121 c s older
1:76 c s oldest
1:-78 c s partnership
1:87 c s ready
1:97 c s rules
1:-97 c s school
1:78 c s science
1:84 c s section
1:78 c s see
1:77 c s speech
1:-82 c s staff
1:-94 c s stage
1:110 c s students
1:81 c s summer
1:75 c s supervision
1:92 c s teachers
1:-83 c s teaching
1:65 c s terraced
1:105 c s three
1:-70 c s tutors
1:99 c s vice
1:71 c s winter
1:-87 c s year
1:84 c s years
1:-61 c safety $
1:98 c safety at
1:70 c safety due
1:74 c same mock
1:75 c same subject
1:83 c same text
1:88 c samples
1:88 c samples to
1:92 c samuel
1:92 c samuel baptiste
1:-71 c sat and
1:74 c sat at
1:62 c saturday
1:62 c saturday course
1:109 c saturdays
1:94 c saturdays from
1:62 c saturdays six
1:-78 c say
1:-78 c say school
1:124 c scheme
1:87 c scheme $
1:110 c scheme lamps
1:-66 c scheme of
1:86 c scheme tide
1:96 c schemes
1:74 c schemes $
1:67 c schemes of
1:111 c scholarships
1:111 c scholarships of
1:152 c school a
1:-110 c school able
1:-103 c school adds
1:105 c school adopts
1:167 c school and
1:98 c school as
1:-97 c school asked
1:-107 c school asks
1:-74 c school assesses
1:-79 c school assists
1:72 c school attend
1:94 c school before
1:89 c school boarding
1:164 c school by
1:74 c school cloud
1:130 c school come
1:137 c school comments
1:130 c school days
1:-81 c school did
1:78 c school donates
1:72 c school during
1:-85 c school eleven
1:95 c school form
1:74 c school free
1:110 c school from
1:71 c school give
1:157 c school gives
1:83 c school grants
1:78 c school has
1:-94 c school have
1:-88 c school hub
1:75 c school in
1:76 c school inspect
1:95 c school inspects
1:-107 c school insures
1:132 c school jointly
1:-79 c school june
1:-101 c school keeps
1:80 c school lantern
1:69 c school laptops
1:-60 c school leaving
1:102 c school mathematics
1:62 c school may
1:112 c school meets
1:105 c school mentor
1:91 c school must
1:76 c school myself
1:-92 c school obtain
1:84 c school of
1:-83 c school office
1:71 c school once
1:126 c school opens
1:92 c school posts
1:-100 c school provides
1:84 c school quiet
1:124 c school reviews
1:-112 c school runs
1:66 c school s
1:74 c school schemes
1:-113 c school schools
1:72 c school science
1:118 c school senior
1:-81 c school september
1:-109 c school sets
1:60 c school shadow
1:75 c school shadowing
1:78 c school shall
1:74 c school shares
1:-83 c school six
1:93 c school sixth
1:-81 c school still
1:109 c school succeeds
1:-82 c school support
1:118 c school teachers
1:-93 c school that
1:103 c school therefore
1:-178 c school to
1:110 c school transfers
1:73 c school two
1:99 c school until
1:75 c school visit
1:82 c school within
1:84 c school would
1:-74 c schools agree
1:60 c schools and
1:64 c schools are
1:107 c schools by
1:87 c schools chinese
1:-74 c schools circular
1:-106 c schools councils
1:111 c schools english
1:116 c schools exchange
1:152 c schools for
1:71 c schools gives
1:-87 c schools guest
1:110 c schools hand
1:-118 c schools have
1:84 c schools headed
1:-79 c schools hold
1:97 c schools in
1:-61 c schools is
1:-107 c schools its
1:-109 c schools look
1:-130 c schools make
1:88 c schools marked
1:98 c schools may
1:169 c schools meet
1:98 c schools once
1:88 c schools open
1:-123 c schools organise
1:199 c schools plan
1:88 c schools prepare
1:-94 c schools register
1:-78 c schools s
1:94 c schools school
1:134 c schools send
1:71 c schools shall
1:83 c schools share
1:60 c schools should
1:88 c schools sports
1:94 c schools subject
1:159 c schools submit
1:-101 c schools submits
1:-112 c schools teachers
1:-97 c schools to
1:-102 c schools together
1:105 c schools two
1:80 c schools undertake
1:-78 c schools usually
1:110 c schools will
1:134 c schools write
1:-90 c schools year
1:-83 c schools young
1:64 c science and
1:101 c science camp
1:137 c science day
1:72 c science department
1:97 c science kits
1:84 c science laboratory
1:-81 c science school
1:78 c science summer
1:-94 c score
1:-94 c score rises
1:-94 c scout
1:-94 c scout hall
1:81 c screen
1:81 c screen to
1:80 c scripts
1:80 c scripts with
1:115 c sea
1:98 c sea by
1:79 c sea week
1:-116 c second $
1:73 c second friday
1:-100 c second group
1:60 c second its
1:130 c second lecturer
1:90 c second one
1:88 c second term
1:60 c second thursday
1:69 c second wednesday
1:-82 c second year
1:98 c seconded to
1:153 c seconds
1:153 c seconds one
1:-130 c secretary
1:-96 c secretary $
1:-80 c secretary of
1:-113 c section at
1:128 c section by
1:84 c section for
1:-78 c section the
1:102 c see how
1:78 c see one
1:-66 c see supporter
1:-94 c sees
1:-94 c sees to
1:96 c semester
1:95 c semester $
1:85 c semester to
1:219 c send
1:178 c send four
1:75 c send it
1:91 c send not
1:108 c send one
1:79 c send school
1:67 c send supporter
1:111 c send teachers
1:96 c send ten
1:82 c send the
1:95 c send up
1:66 c sending
1:66 c sending one
1:192 c sends
1:154 c sends a
1:80 c sends books
1:81 c sends four
1:88 c sends not
1:119 c senior
1:-64 c senior division
1:82 c senior leaders
1:80 c senior one
1:-98 c senior skill
1:118 c senior teachers
1:116 c senior teams
1:83 c sense
1:83 c sense and
1:131 c sent
1:131 c sent to
1:109 c september ms
1:-188 c september to
1:136 c serve
1:136 c serve as
1:-66 c sessions
1:76 c sessions and
1:110 c sessions each
1:-88 c sessions last
1:-85 c set
1:-77 c set out
1:-113 c set up
1:61 c sets
1:-109 c sets aside
1:180 c sets of
1:-66 c settled
1:-66 c settled that
1:134 c seven early
1:-112 c seven teachers
1:76 c shadow
1:-95 c shadow at
1:117 c shadow colleagues
1:90 c shadow her
1:-118 c shadow pay
1:97 c shadow the
1:136 c shadow their
1:107 c shadowing
1:75 c shadowing a
1:103 c shadowing in
1:194 c shall
1:82 c shall also
1:115 c shall be
1:75 c shall inspect
1:148 c shall meet
1:103 c shall receive
1:116 c shall release
1:83 c shall run
1:82 c shall second
1:102 c shall send
1:80 c shall serve
1:106 c shall shadow
1:139 c shall teach
1:101 c shan
1:101 c shan is
1:-110 c share $
1:150 c share its
1:-117 c share of
1:-78 c share responsibility
1:-113 c share the
1:83 c share their
1:74 c shares
1:74 c shares its
1:78 c sharrock and
1:-67 c sharrock signs
1:94 c she can
1:78 c shen tao
1:-64 c shen weiguo
1:98 c shen yulan
1:107 c shipping
1:107 c shipping companies
1:93 c shore
1:93 c shore with
1:-137 c short
1:81 c short annual
1:-239 c short of
1:101 c short progress
1:-200 c should
1:-116 c should be
1:-98 c should give
1:107 c should jointly
1:62 c should observe
1:-87 c should reach
1:-149 c should report
1:-108 c should rise
1:72 c show
1:72 c show at
1:-78 c shuhua
1:-78 c shuhua associate
1:-67 c signs
1:-67 c signs off
1:71 c similar
1:71 c similar class
1:159 c simulation
1:89 c simulation room
1:72 c simulation software
1:95 c simulation suite
1:88 c simulation teaching
1:131 c simulator
1:97 c simulator library
1:85 c simulator to
1:128 c simulators
1:97 c simulators and
1:83 c simulators to
1:-121 c since
1:-76 c since $
1:-103 c since a
1:-68 c since august
1:109 c since recipient
1:82 c sing
1:82 c sing at
1:81 c singing
1:81 c singing circle
1:-87 c sister
1:-87 c sister $
1:117 c sit
1:68 c sit down
1:117 c sit in
1:100 c sits
1:100 c sits in
1:-115 c six classes
1:135 c six demonstration
1:69 c six from
1:-87 c six in
1:103 c six live
1:99 c six months
1:-82 c six of
1:-97 c six pairs
1:65 c six school
1:-97 c six schools
1:98 c six teachers
1:78 c six weeks
1:142 c sixteen
1:94 c sixteen periods
1:85 c sixteen school
1:62 c sixteen weeks
1:126 c sixth
1:126 c sixth formers
1:-98 c skill
1:-98 c skill certificate
1:92 c skills camp
1:-62 c skills contests
1:73 c skills curriculum
1:87 c skills manual
1:-79 c skills test
1:-94 c sleep
1:-94 c sleep in
1:76 c small group
1:112 c small planning
1:-128 c small working
1:-97 c smaller
1:-97 c smaller neighbour
1:-72 c sme
1:-72 c sme school
1:111 c so
1:105 c so do
1:-87 c so i
1:97 c so mr
1:94 c so that
1:-92 c sod
1:-92 c sod $
1:72 c software
1:72 c software are
1:91 c some
1:91 c some recipient
1:83 c sorley
1:83 c sorley supporter
1:76 c soundbox
1:76 c soundbox free
1:163 c speak
1:73 c speak at
1:96 c speak for
1:111 c speak to
1:-78 c speaker
1:-78 c speaker $
1:-124 c specialist
1:-103 c specialist teachers
1:-72 c specialities
1:-72 c specialities of
1:-107 c speciality $
1:91 c speciality drone
1:215 c spend
1:160 c spend a
1:102 c spend ten
1:71 c spend their
1:108 c spend three
1:99 c spend two
1:-118 c spends at
1:118 c spends one
1:137 c spends three
1:93 c spends two
1:125 c sports
1:88 c sports day
1:90 c sports festival
1:165 c spring
1:108 c spring $
1:74 c spring and
1:-88 c spring is
1:111 c spring planting
1:114 c spring term
1:76 c spring terms
1:116 c staff $
1:75 c staff and
1:-82 c staff committee
1:-94 c staff development
1:92 c staff meeting
1:135 c staff no
1:-124 c staff tutor
1:97 c staff will
1:-94 c stage one
1:79 c stage schemes
1:-97 c stand
1:-97 c stand by
1:-109 c standard
1:-72 c standard $
1:-72 c standard in
1:77 c start
1:77 c start of
1:-119 c started
1:-119 c started last
1:-83 c state
1:-77 c state accredited
1:79 c station
1:79 c station for
1:-77 c status
1:-77 c status over
1:-160 c stay
1:-94 c stay for
1:-113 c stay may
1:-87 c stay overnight
1:69 c stay two
1:62 c staying
1:62 c staying no
1:69 c stays
1:69 c stays for
1:101 c steering
1:101 c steering group
1:64 c steppe
1:64 c steppe by
1:92 c steps
1:92 c steps lesson
1:-118 c still
1:-91 c still call
1:-81 c still has
1:80 c story
1:80 c story supper
1:95 c storybooks
1:95 c storybooks and
1:-90 c strachan
1:-90 c strachan head
1:98 c stream
1:98 c stream further
1:-156 c student affairs
1:122 c student leaders
1:89 c student teachers
1:-90 c student teaches
1:110 c students $
1:-76 c students and
1:85 c students attend
1:-78 c students gain
1:-82 c students joined
1:71 c students may
1:115 c students of
1:69 c students will
1:105 c studies $
1:-81 c studies draws
1:102 c studies to
1:179 c studio
1:96 c studio admits
1:104 c studio of
1:62 c studio will
1:-88 c studios
1:-88 c studios are
1:-67 c study
1:111 c study $
1:64 c study of
1:-144 c study visits
1:92 c subject
1:75 c subject $
1:106 c subject groups
1:94 c subject leaders
1:159 c submit
1:116 c submit a
1:102 c submit names
1:82 c submits an
1:-66 c submits the
1:109 c succeeds
1:109 c succeeds him
1:-125 c suggest
1:-125 c suggest one
1:95 c suite
1:95 c suite dry
1:138 c summer
1:82 c summer fair
1:90 c summer science
1:119 c summer term
1:122 c summer training
1:81 c summer workshop
1:-102 c sunita
1:-102 c sunita rao
1:89 c supervised
1:89 c supervised by
1:130 c supervision
1:105 c supervision $
1:75 c supervision office
1:80 c supper
1:80 c supper in
1:88 c supply
1:88 c supply one
1:-100 c support
1:-104 c support for
1:-82 c support framework
1:-121 c support recipient
1:98 c support will
1:-125 c supported
1:-91 c supported $
1:60 c supporter
1:-77 c supporter activities
1:-88 c supporter administers
1:104 c supporter admits
1:80 c supporter also
1:90 c supporter are
1:-111 c supporter arranges
1:99 c supporter as
1:-97 c supporter assists
1:-92 c supporter august
1:-90 c supporter belongs
1:-67 c supporter bursar
1:-94 c supporter caretaker
1:114 c supporter chemistry
1:76 c supporter chicks
1:82 c supporter choir
1:93 c supporter class
1:74 c supporter classrooms
1:94 c supporter collect
1:77 c supporter digital
1:102 c supporter director
1:97 c supporter donates
1:81 c supporter during
1:70 c supporter each
1:67 c supporter eight
1:86 c supporter employers
1:74 c supporter encourage
1:69 c supporter english
1:74 c supporter evening
1:-112 c supporter expect
1:118 c supporter for
1:-108 c supporter general
1:79 c supporter girls
1:143 c supporter give
1:161 c supporter gives
1:71 c supporter goes
1:-97 c supporter has
1:-104 c supporter head
1:115 c supporter hope
1:-77 c supporter instructors
1:80 c supporter intend
1:125 c supporter intends
1:79 c supporter its
1:-155 c supporter january
1:-147 c supporter july
1:-62 c supporter ke
1:-79 c supporter keeps
1:-101 c supporter languages
1:256 c supporter lend
1:176 c supporter lends
1:77 c supporter library
1:92 c supporter little
1:-119 c supporter looks
1:-74 c supporter makes
1:-62 c supporter marian
1:112 c supporter master
1:-81 c supporter matches
1:130 c supporter mathematics
1:86 c supporter maths
1:193 c supporter may
1:-95 c supporter means
1:62 c supporter mentor
1:92 c supporter mr
1:101 c supporter mrs
1:121 c supporter ms
1:139 c supporter music
1:119 c supporter not
1:94 c supporter offers
1:-86 c supporter office
1:67 c supporter olympiad
1:109 c supporter one
1:109 c supporter online
1:181 c supporter opens
1:84 c supporter over
1:116 c supporter owe
1:95 c supporter own
1:-100 c supporter parent
1:204 c supporter parents
1:64 c supporter physics
1:80 c supporter pottery
1:60 c supporter prepare
1:-91 c supporter principal
1:78 c supporter pupils
1:141 c supporter question
1:-86 c supporter r
1:121 c supporter releases
1:83 c supporter run
1:160 c supporter s
1:-131 c supporter school
1:119 c supporter science
1:153 c supporter seconds
1:175 c supporter send
1:126 c supporter sends
1:-96 c supporter september
1:127 c supporter shall
1:-110 c supporter share
1:-149 c supporter should
1:72 c supporter simulation
1:81 c supporter singing
1:99 c supporter spend
1:97 c supporter spends
1:-119 c supporter started
1:87 c supporter students
1:78 c supporter submits
1:-125 c supporter suggest
1:118 c supporter summer
1:-104 c supporter support
1:-133 c supporter supporter
1:-84 c supporter take
1:76 c supporter talk
1:82 c supporter teacher
1:-82 c supporter teachers
1:-97 c supporter teaching
1:-107 c supporter together
1:-102 c supporter training
1:70 c supporter two
1:105 c supporter up
1:-85 c supporter was
1:91 c supporter welcome
1:151 c supporter who
1:187 c supporter will
1:71 c supporter winter
1:107 c supporter with
1:-95 c supporter working
1:75 c supporter write
1:-96 c supporter year
1:-84 c supporter yearly
1:-87 c supporter zhu
1:-62 c supporter zhuang
1:-91 c suqin
1:-87 c suqin $
1:93 c survey
1:93 c survey the
1:105 c system
1:105 c system of
1:71 c tablelands
1:71 c tablelands for
1:83 c tablet
1:83 c tablet computers
1:173 c tablets
1:143 c tablets and
1:94 c tablets for
1:110 c tablets to
1:-71 c tait $
1:62 c tait of
1:-76 c take
1:-87 c take it
1:94 c take over
1:-72 c take place
1:111 c take pupils
1:-137 c take up
1:-98 c taken
1:-98 c taken by
1:188 c takes
1:83 c takes class
1:130 c takes over
1:77 c takes place
1:110 c takes two
1:86 c tales
1:86 c tales and
1:143 c talk each
1:76 c talk first
1:71 c talk mark
1:98 c talk on
1:-116 c talk once
1:139 c talks
1:139 c talks in
1:-80 c tamm
1:-80 c tamm $
1:84 c tanglin
1:84 c tanglin physics
1:94 c tao
1:78 c tao of
1:69 c tao wen
1:-62 c tarrant mr
1:84 c tarrant will
1:-94 c tasker
1:-94 c tasker checks
1:77 c tasks
1:77 c tasks by
1:-82 c taught at
1:84 c taught from
1:75 c taught live
1:110 c teach
1:-103 c teach a
1:154 c teach at
1:62 c teach every
1:120 c teach music
1:-77 c teach not
1:78 c teach one
1:92 c teach physics
1:90 c teach the
1:139 c teach to
1:91 c teach welding
1:-143 c teacher
1:-173 c teacher $
1:82 c teacher as
1:-63 c teacher development
1:110 c teacher each
1:-68 c teacher for
1:94 c teacher from
1:-116 c teacher gives
1:122 c teacher keeps
1:-68 c teacher miss
1:160 c teacher shall
1:-98 c teacher should
1:-89 c teacher since
1:96 c teacher speak
1:83 c teacher takes
1:-116 c teacher talk
1:84 c teacher there
1:121 c teacher to
1:110 c teacher visits
1:114 c teacher will
1:-93 c teacher without
1:91 c teacher xia
1:-123 c teachers $
1:140 c teachers a
1:-103 c teachers are
1:118 c teachers as
1:80 c teachers can
1:89 c teachers come
1:62 c teachers each
1:114 c teachers for
1:148 c teachers from
1:110 c teachers get
1:-60 c teachers hold
1:-152 c teachers in
1:119 c teachers observe
1:89 c teachers one
1:-85 c teachers or
1:70 c teachers per
1:-71 c teachers qualified
1:108 c teachers shall
1:-79 c teachers should
1:94 c teachers so
1:-82 c teachers taught
1:105 c teachers there
1:-95 c teachers trained
1:83 c teachers who
1:143 c teachers will
1:-80 c teachers win
1:93 c teachers with
1:-113 c teaches no
1:129 c teaches one
1:93 c teaches physics
1:103 c teaches six
1:-115 c teaches to
1:-152 c teaching
1:-106 c teaching affairs
1:-69 c teaching award
1:-86 c teaching log
1:99 c teaching mr
1:96 c teaching of
1:-98 c teaching office
1:117 c teaching practice
1:-92 c teaching research
1:-120 c teaching runs
1:104 c teaching section
1:-88 c teaching studios
1:69 c team crosses
1:67 c team during
1:-82 c team is
1:93 c team meets
1:69 c team of
1:77 c team runs
1:-96 c team together
1:180 c teams
1:139 c teams meet
1:100 c teams of
1:62 c technician and
1:-92 c technician certificate
1:-95 c telephone $
1:78 c telephone every
1:91 c telephone once
1:107 c telescope
1:107 c telescope $
1:146 c telescopes
1:146 c telescopes $
1:94 c ten
1:90 c ten lessons
1:-87 c ten pupils
1:81 c ten recipient
1:134 c ten school
1:96 c ten sets
1:89 c ten student
1:86 c ten supporter
1:-60 c ten teachers
1:-69 c ten weeks
1:125 c ten working
1:221 c term
1:216 c term $
1:71 c term alternately
1:-100 c term and
1:135 c term are
1:126 c term each
1:119 c term eight
1:68 c term he
1:141 c term in
1:88 c term supporter
1:75 c term that
1:108 c term to
1:99 c term with
1:78 c termly
1:78 c termly report
1:168 c terms
1:144 c terms $
1:92 c terms from
1:65 c terraced
1:65 c terraced fields
1:-70 c test $
1:81 c test bank
1:74 c test papers
1:-79 c test reaches
1:-116 c tests
1:-116 c tests $
1:83 c text
1:83 c text two
1:99 c textbooks
1:99 c textbooks will
1:-89 c than
1:-128 c than $
1:-110 c than books
1:-118 c than children
1:112 c than demonstration
1:-92 c than five
1:119 c than four
1:-145 c than lessons
1:-100 c than of
1:-84 c than per
1:-78 c than school
1:99 c than schools
1:154 c than six
1:107 c than ten
1:-70 c than twelve
1:151 c than two
1:-73 c that
1:-66 c that afternoon
1:-81 c that had
1:75 c that is
1:94 c that she
1:-93 c that withdraws
1:-83 c the
1:-199 c the academic
1:-130 c the accounts
1:100 c the age
1:-74 c the appointments
1:-100 c the apprentice
1:-156 c the arrangements
1:-96 c the arts
1:101 c the attendance
1:126 c the autumn
1:-94 c the average
1:-75 c the balanced
1:62 c the blue
1:-180 c the books
1:-78 c the business
1:86 c the careers
1:-87 c the caretaker
1:-90 c the chair
1:104 c the chen
1:-122 c the chief
1:-133 c the children
1:90 c the choir
1:78 c the city
1:116 c the class
1:-111 c the clinical
1:-102 c the coach
1:-94 c the coast
1:78 c the college
1:-72 c the coming
1:141 c the committee
1:-67 c the common
1:-95 c the competition
1:-78 c the contact
1:-90 c the cost
1:-84 c the county
1:121 c the course
1:81 c the courseware
1:85 c the daily
1:-72 c the dean
1:-94 c the diaries
1:-95 c the director
1:-74 c the directors
1:-79 c the e
1:78 c the education
1:-87 c the elder
1:-71 c the elderly
1:157 c the employment
1:128 c the english
1:-123 c the exchange
1:-113 c the expected
1:118 c the faculty
1:-81 c the files
1:75 c the final
1:71 c the first
1:98 c the form
1:-162 c the four
1:118 c the grade
1:132 c the group
1:139 c the hall
1:-134 c the hands
1:75 c the hawk
1:-69 c the head
1:147 c the helan
1:-74 c the human
1:-169 c the information
1:60 c the inspectorate
1:69 c the instructors
1:-78 c the intermediate
1:103 c the it
1:88 c the items
1:110 c the lan
1:-102 c the last
1:74 c the leading
1:116 c the learning
1:137 c the lessons
1:-122 c the letters
1:-94 c the libraries
1:-154 c the library
1:-110 c the link
1:-137 c the list
1:82 c the lists
1:-115 c the log
1:-78 c the main
1:97 c the management
1:-77 c the mathematics
1:-62 c the members
1:-108 c the mentee
1:-121 c the mentor
1:-113 c the midwifery
1:-97 c the ministry
1:69 c the moor
1:98 c the morning
1:-72 c the municipal
1:97 c the music
1:67 c the national
1:105 c the network
1:92 c the new
1:68 c the next
1:-110 c the one
1:72 c the online
1:130 c the other
1:114 c the pact
1:-74 c the pairing
1:-81 c the pairs
1:71 c the partner
1:-87 c the party
1:-69 c the pass
1:-82 c the past
1:-92 c the pastoral
1:-82 c the period
1:128 c the personnel
1:88 c the picture
1:-72 c the placement
1:-113 c the plan
1:66 c the prefecture
1:-77 c the principal
1:71 c the principals
1:-104 c the programme
1:-72 c the proportion
1:-70 c the pupils
1:-82 c the questions
1:102 c the reading
1:-82 c the record
1:78 c the reform
1:-102 c the regional
1:130 c the remaining
1:-84 c the report
1:137 c the reports
1:-110 c the request
1:80 c the revision
1:77 c the roads
1:-128 c the rooms
1:-81 c the rota
1:-107 c the rules
1:71 c the school
1:-94 c the scout
1:-79 c the second
1:134 c the seven
1:-117 c the share
1:93 c the shore
1:95 c the simulation
1:-88 c the skills
1:147 c the spring
1:-115 c the staff
1:77 c the start
1:101 c the steering
1:64 c the steppe
1:-156 c the student
1:88 c the subject
1:154 c the summer
1:107 c the support
1:71 c the tablelands
1:-108 c the tablets
1:84 c the tanglin
1:-89 c the teacher
1:-101 c the teaching
1:81 c the test
1:-82 c the topic
1:129 c the training
1:-135 c the two
1:-61 c the undergraduate
1:80 c the unit
1:89 c the value
1:84 c the video
1:-145 c the village
1:65 c the weather
1:-79 c the welding
1:171 c the whole
1:76 c the woodland
1:-85 c the working
1:-102 c the workshops
1:197 c the year
1:94 c the young
1:-88 c the younger
1:-171 c the youth
1:96 c the zhuang
1:99 c their colleagues
1:133 c their counterparts
1:102 c their deputy
1:82 c their opposite
1:-80 c their partners
1:83 c their picture
1:-60 c their practice
1:-66 c their principal
1:71 c their rural
1:79 c their sea
1:82 c their staff
1:-87 c their teachers
1:117 c their teaching
1:62 c their ward
1:-84 c their work
1:-67 c them
1:-176 c them $
1:124 c them a
1:-125 c them exactly
1:159 c them in
1:-82 c them lodgings
1:71 c them microscopes
1:137 c them must
1:-125 c them spends
1:-84 c them unqualified
1:113 c there
1:151 c there $
1:96 c there and
1:-147 c there are
1:93 c there for
1:-133 c there join
1:62 c there on
1:84 c there with
1:127 c therefore
1:73 c therefore teach
1:103 c therefore teaches
1:-100 c these days
1:85 c these lessons
1:91 c these posts
1:-95 c they come
1:139 c they give
1:79 c they have
1:80 c they like
1:91 c they talk
1:-94 c they will
1:-110 c things
1:-110 c things supporter
1:88 c third
1:88 c third of
1:127 c thirty
1:62 c thirty final
1:72 c thirty grade
1:65 c thirty of
1:67 c thirty recipient
1:91 c thirty students
1:-206 c this
1:-113 c this article
1:-73 c this heading
1:-103 c this is
1:102 c this notice
1:-107 c this one
1:-67 c this pact
1:-95 c this paper
1:-68 c this plan
1:82 c this schedule
1:-78 c this section
1:-147 c this year
1:-122 c thorne
1:-122 c thorne $
1:113 c those returning
1:-118 c those who
1:64 c three
1:110 c three a
1:-80 c three backbone
1:105 c three checks
1:92 c three consecutive
1:71 c three evening
1:-60 c three joint
1:71 c three meet
1:89 c three months
1:82 c three new
1:109 c three office
1:-69 c three practitioners
1:-62 c three provincial
1:-85 c three recipient
1:163 c three teachers
1:75 c three times
1:81 c three weeks
1:-101 c three will
1:-63 c three with
1:83 c three workshops
1:-110 c three young
1:83 c through
1:83 c through a
1:116 c throughout
1:116 c throughout the
1:178 c thursday
1:85 c thursday afternoon
1:105 c thursday at
1:97 c thursday for
1:102 c thursday four
1:91 c thursday from
1:89 c thursday supporter
1:60 c thursday the
1:66 c thursday throughout
1:106 c thursday to
1:127 c thursdays
1:84 c thursdays at
1:62 c thursdays three
1:123 c tide
1:81 c tide and
1:86 c tide tales
1:140 c time
1:104 c time $
1:62 c time and
1:125 c time for
1:62 c time to
1:75 c times
1:75 c times in
1:-77 c timetable $
1:102 c timetable and
1:-67 c timetable with
1:98 c timetabling
1:84 c timetabling and
1:110 c to
1:-66 c to $
1:135 c to a
1:128 c to adopt
1:155 c to all
1:-72 c to and
1:83 c to apply
1:-78 c to are
1:-109 c to at
1:-103 c to august
1:90 c to baishan
1:99 c to be
1:-94 c to bedding
1:77 c to build
1:72 c to coach
1:-60 c to college
1:-112 c to come
1:-71 c to complete
1:-72 c to continue
1:-108 c to december
1:-100 c to drop
1:127 c to each
1:86 c to exchange
1:110 c to extra
1:-68 c to fall
1:-82 c to find
1:76 c to fit
1:-82 c to fix
1:100 c to follow
1:98 c to form
1:113 c to four
1:-80 c to gain
1:-90 c to go
1:114 c to grade
1:115 c to have
1:-82 c to help
1:80 c to hold
1:71 c to island
1:-68 c to it
1:104 c to its
1:68 c to join
1:-100 c to joint
1:-77 c to july
1:-79 c to june
1:-105 c to lead
1:-87 c to lend
1:-112 c to lessons
1:64 c to live
1:-94 c to march
1:-76 c to meet
1:-82 c to more
1:76 c to moss
1:-95 c to ms
1:80 c to mullock
1:150 c to observe
1:122 c to of
1:71 c to offer
1:117 c to open
1:62 c to parents
1:-94 c to pass
1:105 c to pay
1:89 c to pellworth
1:-115 c to per
1:113 c to plan
1:66 c to prepare
1:80 c to pupils
1:74 c to reach
1:248 c to recipient
1:-61 c to rise
1:129 c to school
1:202 c to schools
1:94 c to set
1:107 c to shadow
1:150 c to share
1:107 c to shipping
1:89 c to sit
1:74 c to six
1:77 c to staff
1:-97 c to stand
1:-85 c to support
1:81 c to supporter
1:93 c to survey
1:113 c to teach
1:116 c to ten
1:145 c to their
1:73 c to to
1:122 c to try
1:146 c to twelve
1:91 c to week
1:-107 c to which
1:112 c to write
1:87 c together a
1:68 c together and
1:92 c together at
1:118 c together by
1:100 c together every
1:66 c together for
1:-102 c together has
1:137 c together on
1:124 c together online
1:87 c together over
1:-146 c together with
1:-61 c tolgoi
1:-61 c tolgoi pupils
1:-69 c tom
1:-69 c tom yarrow
1:-135 c too
1:-101 c too few
1:-81 c too little
1:-82 c topic
1:-82 c topic and
1:-103 c touch
1:-103 c touch since
)"sv,
    R"(1:-110 c town
1:-110 c town level
1:-120 c track
1:-120 c track $
1:101 c tracking
1:101 c tracking routine
1:67 c train
1:67 c train with
1:-153 c trained
1:-107 c trained music
1:-112 c trained of
1:-96 c trained teacher
1:97 c trained to
1:62 c trainers
1:62 c trainers $
1:-120 c training $
1:95 c training at
1:77 c training base
1:103 c training centre
1:122 c training course
1:-102 c training lead
1:88 c training of
1:85 c training per
1:126 c training programme
1:-83 c training under
1:110 c transfers
1:110 c transfers tablets
1:82 c travellers
1:82 c travellers to
1:-99 c travels
1:-99 c travels responsible
1:122 c try
1:75 c try other
1:74 c try out
1:84 c try school
1:186 c tuesday
1:110 c tuesday and
1:83 c tuesday at
1:71 c tuesday evening
1:102 c tuesday period
1:107 c tuesdays
1:98 c tuesdays at
1:-81 c tutor
1:-90 c tutor mr
1:98 c tutors
1:88 c tutors a
1:74 c tutors and
1:-70 c tutors obtain
1:116 c tutors there
1:67 c twelve contest
1:-114 c twelve lessons
1:119 c twelve masters
1:64 c twelve mentor
1:-70 c twelve of
1:119 c twelve recipient
1:80 c twelve sixth
1:101 c twelve young
1:101 c twenty
1:69 c twenty days
1:109 c twenty five
1:78 c twenty four
1:-60 c twenty hours
1:79 c twenty of
1:159 c twice
1:70 c twice a
1:94 c twice during
1:62 c twice five
1:169 c twice in
1:-80 c twinning
1:94 c two
1:70 c two at
1:-95 c two batches
1:105 c two best
1:80 c two day
1:169 c two days
1:146 c two demonstration
1:103 c two deputy
1:89 c two final
1:-85 c two form
1:99 c two groups
1:-94 c two hours
1:-164 c two leaders
1:125 c two lectures
1:100 c two lesson
1:-145 c two lessons
1:110 c two minibuses
1:94 c two model
1:131 c two months
1:93 c two nights
1:78 c two of
1:139 c two open
1:76 c two pairs
1:-77 c two pupil
1:72 c two pupils
1:-102 c two recipient
1:-103 c two resident
1:62 c two saturdays
1:111 c two senior
1:110 c two sessions
1:-72 c two specialities
1:85 c two supporter
1:-121 c two talk
1:139 c two talks
1:133 c two teachers
1:-114 c two teaching
1:146 c two telescopes
1:156 c two terms
1:73 c two visits
1:116 c two volunteer
1:131 c two weeks
1:-97 c two years
1:105 c two young
1:121 c tying
1:121 c tying for
1:-170 c under
1:-74 c under and
1:-83 c under b
1:94 c under is
1:-82 c under school
1:-81 c under the
1:-73 c under this
1:-61 c undergraduate
1:-61 c undergraduate line
1:80 c undertake
1:80 c undertake jointly
1:84 c unit
1:87 c unit together
1:71 c unit water
1:80 c unit within
1:69 c units
1:69 c units together
1:61 c universities
1:61 c universities once
1:77 c unless
1:77 c unless the
1:-84 c unqualified
1:-84 c unqualified $
1:175 c until
1:99 c until august
1:92 c until easter
1:148 c until july
1:-102 c up
1:-110 c up $
1:-87 c up again
1:-117 c up director
1:101 c up its
1:-88 c up one
1:-129 c up the
1:-68 c up this
1:67 c up to
1:-93 c upwards
1:-93 c upwards is
1:152 c use
1:98 c use $
1:80 c use school
1:81 c use supporter
1:103 c use the
1:66 c used
1:66 c used laptops
1:99 c using
1:99 c using supporter
1:-78 c usually
1:-78 c usually say
1:69 c valdez
1:69 c valdez coaches
1:89 c value
1:89 c value of
1:76 c vegetables
1:76 c vegetables and
1:77 c vice
1:-109 c vice chair
1:95 c vice principal
1:175 c video
1:73 c video call
1:83 c video each
1:88 c video every
1:75 c video from
1:145 c video link
1:77 c video unless
1:123 c videos
1:84 c videos are
1:80 c videos as
1:-129 c village
1:-122 c village schools
1:-98 c village teacher
1:129 c virtual
1:110 c virtual hospital
1:120 c virtual workshop
1:121 c visit
1:126 c visit in
1:70 c visit lasting
1:148 c visit recipient
1:75 c visit school
1:98 c visit schools
1:60 c visit supporter
1:-135 c visit their
1:106 c visit to
1:-70 c visiting and
1:-124 c visits
1:-144 c visits $
1:73 c visits a
1:110 c visits on
1:107 c vocational
1:107 c vocational course
1:145 c volunteer
1:73 c volunteer as
1:116 c volunteer tutors
1:80 c voss
1:80 c voss of
1:69 c walk
1:69 c walk $
1:62 c wang
1:62 c wang keqin
1:117 c ward
1:62 c ward practice
1:78 c ward teaching
1:110 c ward virtual
1:-177 c was
1:-85 c was asked
1:-146 c was not
1:-101 c watch two
1:-121 c watches
1:-121 c watches at
1:71 c water
1:71 c water on
1:106 c weather
1:65 c weather allows
1:79 c weather station
1:110 c webinars
1:110 c webinars per
1:81 c websites
1:81 c websites $
1:147 c wednesday
1:69 c wednesday a
1:87 c wednesday afternoon
1:69 c wednesday period
1:84 c wednesday until
1:75 c wednesdays
1:75 c wednesdays in
1:-89 c week
1:-75 c week $
1:-158 c week and
1:119 c week because
1:84 c week each
1:79 c week for
1:154 c week in
1:76 c week living
1:-93 c week of
1:105 c week system
1:98 c week there
1:91 c week three
1:101 c week to
1:118 c week until
1:75 c week with
1:91 c weekend
1:71 c weekend with
1:129 c weeks
1:-66 c weeks ahead
1:67 c weeks at
1:127 c weeks each
1:125 c weeks in
1:168 c weeks of
1:89 c weeks supervised
1:-64 c weiguo
1:-64 c weiguo now
1:-117 c weimin $
1:99 c weimin continues
1:-69 c welcome
1:-106 c welcome $
1:91 c welcome forty
1:-78 c welding certificate
1:-107 c welding is
1:100 c welding machines
1:91 c welding marine
1:85 c welding masks
1:-79 c welding skills
1:69 c wen
1:69 c wen gives
1:-88 c wenbo
1:-87 c wenbo for
1:-62 c wenbo of
1:80 c wendel
1:80 c wendel ash
1:-168 c what
1:-91 c what follows
1:-93 c what he
1:-99 c what who
1:-99 c when
1:-99 c when what
1:85 c where
1:85 c where possible
1:-73 c which
1:-102 c which brought
1:-94 c which everybody
1:72 c which inspects
1:102 c which is
1:142 c which lasts
1:-91 c which most
1:-88 c which opened
1:-90 c which supporter
1:76 c who
1:100 c who must
1:140 c who observes
1:-61 c who read
1:-118 c who shadow
1:62 c who should
1:104 c who spends
1:93 c who teaches
1:-99 c who travels
1:83 c who wish
1:180 c whole
1:93 c whole autumn
1:76 c whole day
1:157 c whole of
1:101 c whole school
1:66 c whole spring
1:72 c whole term
1:118 c whole year
1:-68 c whom
1:-112 c whom from
1:236 c will
1:131 c will also
1:-77 c will arrange
1:197 c will be
1:86 c will bring
1:64 c will carry
1:107 c will complete
1:-60 c will credit
1:65 c will deliver
1:89 c will do
1:104 c will draft
1:73 c will drive
1:161 c will each
1:86 c will exchange
1:89 c will fit
1:-159 c will follow
1:206 c will give
1:94 c will have
1:92 c will hold
1:67 c will join
1:68 c will live
1:-93 c will lose
1:108 c will make
1:90 c will meet
1:135 c will plan
1:-60 c will provide
1:88 c will receive
1:114 c will review
1:97 c will revise
1:-77 c will run
1:60 c will second
1:112 c will send
1:132 c will serve
1:163 c will shadow
1:72 c will show
1:82 c will sing
1:70 c will sit
1:133 c will speak
1:145 c will spend
1:98 c will stream
1:-75 c will support
1:198 c will teach
1:73 c will therefore
1:84 c will work
1:71 c will write
1:-101 c win
1:-101 c win a
1:101 c winter
1:71 c winter play
1:71 c winter robotics
1:83 c wish
1:83 c wish may
1:68 c with a
1:-108 c with b
1:71 c with families
1:-63 c with help
1:76 c with host
1:-109 c with it
1:-67 c with its
1:68 c with lessons
1:80 c with places
1:-117 c with recipient
1:79 c with supporter
1:-62 c with the
1:84 c with timetabling
1:-60 c with twenty
1:108 c with two
1:77 c with up
1:-93 c withdraws
1:-93 c withdraws a
1:174 c within
1:82 c within five
1:80 c within four
1:102 c within two
1:-129 c without
1:-86 c without a
1:-93 c without approval
1:-88 c won
1:-88 c won in
1:76 c woodland
1:76 c woodland picnic
1:-99 c work by
1:69 c work day
1:101 c work for
1:90 c work in
1:-79 c work of
1:100 c work together
1:115 c work twice
1:84 c workbook
1:84 c workbook inland
1:-67 c worked
1:-67 c worked the
1:-100 c worker
1:-100 c worker and
1:-73 c working
1:68 c working days
1:-80 c working group
1:-90 c working party
1:-87 c working together
1:80 c worksheets
1:80 c worksheets and
1:174 c workshop
1:121 c workshop in
1:92 c workshop of
1:-92 c workshop office
1:81 c workshop on
1:70 c workshop safety
1:120 c workshop with
1:-102 c workshops are
1:85 c workshops at
1:83 c workshops during
1:71 c workshops on
1:84 c would
1:84 c would like
1:243 c write
1:146 c write a
1:99 c write its
1:75 c write the
1:177 c write to
1:87 c write together
1:101 c writes
1:101 c writes a
1:148 c writing
1:83 c writing $
1:70 c writing of
1:61 c writing to
1:99 c written jointly
1:-70 c written reflection
1:-91 c written scheme
1:105 c xia
1:95 c xia and
1:91 c xia lin
1:-133 c xiaohong
1:-133 c xiaohong vice
1:-77 c yanru
1:-77 c yanru deputy
1:-95 c yarong
1:-95 c yarong of
1:-69 c yarrow
1:-69 c yarrow $
1:73 c year about
1:122 c year and
1:91 c year are
1:81 c year at
1:115 c year children
1:73 c year class
1:114 c year classes
1:-87 c year completion
1:-103 c year debaters
1:90 c year each
1:145 c year for
1:109 c year from
1:71 c year geography
1:69 c year girls
1:97 c year group
1:71 c year half
1:133 c year in
1:105 c year may
1:-99 c year no
1:83 c year on
1:-85 c year peter
1:-95 c year shadow
1:-87 c year should
1:-82 c year six
1:122 c year students
1:64 c year supporter
1:122 c year to
1:93 c year two
1:-93 c year upwards
1:-84 c yearly appraisal
1:101 c yearly report
1:-79 c years
1:-66 c years $
1:84 c years and
1:-100 c years by
1:97 c years to
1:75 c yongjiang
1:75 c yongjiang reading
1:-120 c yongnian
1:-120 c yongnian head
1:124 c young
1:131 c young teachers
1:-88 c younger
1:-88 c younger $
1:-109 c youth
1:-109 c youth league
1:89 c yuan $
1:-103 c yuan a
1:111 c yuan each
1:100 c yuan for
1:-109 c yuan in
1:98 c yulan
1:98 c yulan deputy
1:85 c yunqi
1:85 c yunqi will
1:102 c yurt
1:102 c yurt to
1:-62 c yuzhen
1:-62 c yuzhen for
1:104 c zhaoming
1:104 c zhaoming mathematics
1:68 c zhe
1:68 c zhe both
1:89 c zhenhai
1:89 c zhenhai will
1:-88 c zhu
1:-88 c zhu wenbo
1:-62 c zhuang haoran
1:96 c zhuang huaijin
1:277 duty encouraged
1:87 duty intends
1:208 duty may
1:-104 duty none
1:327 duty shall
1:-96 first - (ii)
1:-98 first - (iii)
1:-100 first - 18
1:-96 first - 3.3
1:-82 first - 68%
1:-110 first - 7
1:-93 first - 8-11
1:-70 first - 95
1:71 first - About
1:-86 first - Achebe,
1:-79 first - Activities
1:-69 first - Adele
1:-75 first - Adopted
1:-95 first - Agreed
1:-108 first - Aldermoor
1:71 first - All
1:-79 first - Approved
1:89 first - Arden
1:-136 first - Arrangements
1:121 first - Ashcombe
1:-154 first - At
1:-108 first - Attendance
1:-65 first - B3
1:-120 first - Baishui
1:-75 first - Bay
1:109 first - Beginning
1:89 first - Between
1:157 first - Both
1:-132 first - By
1:-99 first - CALENDAR
1:63 first - Calder
1:-126 first - Calendar
1:-78 first - Children
1:-118 first - Choir
1:178 first - Classes
1:-81 first - Corvale
1:118 first - DLTC
1:-129 first - Dated
1:-136 first - Dates
1:113 first - Departments
1:89 first - Deputy
1:85 first - Dongxiang
1:131 first - Dr
1:-61 first - Drop-out
1:-79 first - Duties
1:132 first - Eight
1:97 first - Every
1:71 first - Experienced
1:80 first - Families
1:-115 first - Fenbridge
1:160 first - Fenmoor
1:76 first - Fennick
1:-79 first - Fewer
1:94 first - Fifteen
1:74 first - First
1:60 first - Five
1:-202 first - For
1:81 first - Form
1:75 first - French
1:-103 first - From
1:108 first - Girls'
1:84 first - Grade
1:100 first - Green
1:97 first - Guan
1:-77 first - HTI
1:78 first - Haiyue
1:91 first - Hawksmere
1:168 first - Hazelwood
1:140 first - Heads
1:105 first - Hekou
1:-199 first - Issued
1:171 first - It
1:-68 first - Its
1:84 first - Japanese
1:157 first - Joint
1:-82 first - July
1:-120 first - Keeping
1:-116 first - Kettle
1:-87 first - Kirrabee's
1:124 first - Lakeside
1:-102 first - Lane
1:-79 first - Lanyang
1:76 first - Laoshan
1:117 first - Lecturers
1:-101 first - Linden
1:-87 first - Little
1:87 first - Lowfield
1:-97 first - Millstream
1:71 first - Miss
1:107 first - Mrs
1:107 first - Ms
1:-64 first - Nadia
1:-84 first - No.
1:-159 first - Not
1:-108 first - Notes
1:-95 first - November
1:-93 first - Observation
1:154 first - On
1:117 first - Once
1:-107 first - Otterby
1:61 first - Our
1:-94 first - Ours
1:-82 first - Over
1:83 first - PMP
1:-109 first - Paired
1:104 first - Pairs
1:68 first - Parents
1:128 first - Party
1:-88 first - Pebble
1:96 first - Pen
1:-68 first - Persistent
1:-87 first - Preamble
1:-82 first - Prepared
1:73 first - Primary
1:143 first - Professor
1:-121 first - Programme
1:-90 first - Pupil
1:136 first - Pupils
1:-74 first - Pursuant
1:-133 first - Qinglan
1:-80 first - Questions?
1:-100 first - Reading
1:-106 first - Ref
1:69 first - Researchers
1:87 first - Ridgeway
1:77 first - Ridgeway's
1:140 first - Riverside
1:99 first - Riverside's
1:-135 first - Rules
1:-82 first - SVS
1:85 first - Saint
1:-88 first - Saltby
1:-71 first - Sat
1:-122 first - Schedule
1:149 first - School
1:102 first - Schools
1:144 first - Seaview
1:82 first - Senior
1:-123 first - September
1:85 first - Sixteen
1:-84 first - Skerrin
1:91 first - Some
1:80 first - Stonybeck
1:94 first - Student
1:-144 first - Study
1:92 first - Subject
1:98 first - Support
1:132 first - Teachers
1:-122 first - Teaching
1:133 first - Ten
1:-82 first - Their
1:176 first - They
1:-110 first - Things
1:116 first - Thirty
1:-71 first - Thornlea
1:-108 first - Thornlea's
1:-118 first - Those
1:146 first - Three
1:-92 first - Tolgoi
1:172 first - Twelve
1:71 first - Twenty-five
1:78 first - Twenty-four
1:157 first - Two
1:86 first - Up
1:82 first - Valley
1:-70 first - Visiting
1:312 first - We
1:-107 first - Welding
1:97 first - Whitmoor
1:88 first - Whitmoor's
1:-87 first - Working
1:-60 first - Wuliping
1:92 first - Wuliping's
1:82 first - Year
1:-112 first - a
1:-87 first - absence
1:-92 first - an
1:-169 first - and
1:-87 first - at
1:-116 first - baseline
1:-137 first - between
1:-86 first - deliveries
1:-133 first - deputy
1:-71 first - each
1:-76 first - eight
1:-110 first - every
1:-74 first - it
1:-85 first - meeting
1:-63 first - members,
1:-112 first - nearly
1:-81 first - not
1:-94 first - one
1:-88 first - sessions
1:-87 first - six
1:-79 first - ten
1:-201 first - the
1:-110 first - three
1:-158 first - two
1:-100 first - up
1:83 first - “Same
1:121 first m (ii)
1:-75 first m Arrangements
1:110 first m Both
1:72 first m By
1:105 first m Children
1:66 first m Class
1:-63 first m Dr
1:-87 first m Each
1:97 first m Fennick
1:111 first m First
1:109 first m From
1:80 first m Hawksmere
1:-140 first m Heads:
1:-92 first m Hekou
1:-82 first m I
1:65 first m If
1:113 first m In
1:-94 first m Instructors
1:-78 first m Items
1:-171 first m Its
1:-107 first m Marking
1:110 first m Mathematics
1:-116 first m Mentor
1:-174 first m Mentors
1:-98 first m Minutes
1:-141 first m Mr
1:128 first m Names
1:76 first m Officers
1:-61 first m Our
1:-92 first m Owner:
1:-105 first m Professor
1:83 first m Pupils
1:-85 first m Qiaotou
1:-95 first m Questions
1:-101 first m Shangtan
1:-93 first m Staff
1:101 first m Stannick
1:80 first m Tanglin
1:-106 first m Teachers
1:-94 first m Their
1:-147 first m There
1:-142 first m They
1:113 first m Those
1:111 first m Tolgoi
1:-103 first m Tolland
1:144 first m Up
1:159 first m a
1:116 first m an
1:107 first m and
1:-101 first m another
1:-99 first m at
1:-64 first m each
1:-112 first m every
1:134 first m in
1:-103 first m its
1:-113 first m no
1:105 first m so
1:105 first m student
1:-103 first m this
1:-79 first m we
1:-101 flows=0
1:221 flows=1
1:183 flows=2
1:-215 h ^ aims
1:-216 h ^ background
1:-219 h ^ calendar
1:115 h ^ children
1:150 h ^ classroom
1:-72 h ^ conditions
1:-112 h ^ copies
1:-155 h ^ dates
1:-103 h ^ duration
1:-60 h ^ expected
1:-69 h ^ first
1:100 h ^ governance
1:-88 h ^ indicators
1:-62 h ^ introduction
1:137 h ^ keeping
1:89 h ^ leading
1:119 h ^ lessons
1:-99 h ^ marks
1:-147 h ^ money
1:-191 h ^ objectives
1:141 h ^ oversight
1:-172 h ^ pairs
1:120 h ^ people
1:141 h ^ pupils
1:87 h ^ resources
1:85 h ^ running
1:110 h ^ sharing
1:202 h ^ specialities
1:-83 h ^ staffing
1:-116 h ^ stages
1:189 h ^ steering
1:89 h ^ student
1:72 h ^ students
1:-94 h ^ tallis
1:-120 h ^ targets
1:86 h ^ tasks
1:91 h ^ terms
1:110 h ^ things
1:-154 h ^ timetable
1:-87 h ^ week
1:-203 h ^ what
1:-81 h ^ where
1:149 h ^ who
1:-114 h ^ why
1:277 h ^ work
1:219 h ^ working
1:81 h a $
1:152 h a leadership
1:-124 h achieve
1:-124 h achieve $
1:-110 h achieved
1:-110 h achieved $
1:-223 h aims
1:-216 h aims $
1:-70 h aims for
1:76 h an
1:76 h an eye
1:-103 h and conditions
1:-114 h and for
1:128 h and gifts
1:107 h and materials
1:89 h and pupils
1:121 h and research
1:-152 h and rules
1:-89 h august
1:-89 h august $
1:84 h b $
1:-216 h background
1:-216 h background $
1:-156 h be
1:-110 h be achieved
1:-110 h be different
1:-163 h by
1:-89 h by august
1:-103 h by christmas
1:-80 h by december
1:-131 h by july
1:68 h by side
1:-87 h by week
1:-219 h calendar
1:-219 h calendar $
1:115 h children
1:163 h children $
1:60 h children and
1:-103 h christmas
1:-103 h christmas $
1:150 h classroom
1:150 h classroom practice
1:-135 h conditions
1:-135 h conditions $
1:-112 h copies
1:-112 h copies $
1:-94 h county
1:-94 h county school
1:109 h d
1:109 h d resources
1:-155 h dates
1:-85 h dates $
1:-123 h dates so
1:-80 h december
1:-80 h december $
1:168 h development
1:168 h development $
1:-69 h diary
1:-69 h diary $
1:-110 h different
1:-110 h different by
1:-103 h duration
1:-103 h duration $
1:106 h duties of
1:-60 h expected
1:-60 h expected results
1:76 h eye
1:76 h eye on
1:-123 h far
1:-123 h far $
1:-163 h first
1:-163 h first year
1:-147 h for
1:-98 h for by
1:-99 h for july
1:-165 h for the
1:-114 h for whom
1:128 h gifts
1:128 h gifts $
1:113 h going
1:113 h going $
1:100 h governance
1:100 h governance $
1:117 h group
1:117 h group $
1:-94 h health
1:-94 h health $
1:-71 h hope
1:-98 h hope for
1:-88 h indicators
1:-88 h indicators $
1:-132 h insurance
1:-132 h insurance and
1:-62 h introduction
1:-62 h introduction $
1:-116 h involved
1:-116 h involved $
1:-183 h is
1:-116 h is involved
1:-144 h is to
1:142 h it
1:76 h it $
1:113 h it going
1:-137 h july
1:-137 h july $
1:137 h keeping
1:81 h keeping it
1:116 h keeping track
1:108 h keeps
1:76 h keeps an
1:75 h keeps it
1:66 h leadership
1:112 h leadership $
1:89 h leading
1:89 h leading the
1:98 h learning resources
1:-72 h learning together
1:119 h lessons
1:144 h lessons $
1:142 h lessons and
1:-113 h loan
1:-113 h loan $
1:-99 h marks
1:-99 h marks to
1:107 h materials
1:107 h materials $
1:-147 h money
1:-132 h money $
1:-61 h money and
1:-132 h money insurance
1:-191 h objectives
1:-149 h objectives $
1:-127 h objectives for
1:-113 h of
1:-94 h of health
1:106 h of party
1:-135 h of the
1:76 h on it
1:-113 h on loan
1:141 h oversight
1:141 h oversight $
1:-172 h pairs
1:-172 h pairs $
1:106 h party
1:81 h party a
1:84 h party b
1:128 h people
1:128 h people $
1:129 h pupils
1:129 h pupils $
1:-138 h reach
1:-106 h reach $
1:-99 h reach by
1:126 h research
1:133 h research $
1:153 h resources
1:153 h resources $
1:-60 h results
1:-60 h results $
1:-152 h rules
1:-152 h rules $
1:85 h running
1:85 h running the
1:-124 h scheme
1:-124 h scheme is
1:67 h school
1:116 h school $
1:-94 h school of
1:-62 h see
1:-62 h see by
1:131 h share
1:131 h share $
1:110 h sharing
1:137 h sharing $
1:-110 h should
1:-110 h should be
1:103 h side
1:68 h side $
1:68 h side by
1:-123 h so
1:-123 h so far
1:202 h specialities
1:202 h specialities $
1:168 h staff development
1:-83 h staffing
1:-83 h staffing terms
1:-116 h stages
1:-116 h stages $
1:-81 h stand
1:-81 h stand $
1:189 h steering
1:235 h steering $
1:-71 h steering group
1:196 h steers
1:196 h steers $
1:152 h strand a
1:109 h strand d
1:89 h student
1:89 h student teachers
1:72 h students
1:72 h students $
1:-94 h tallis
1:-94 h tallis county
1:-120 h targets
1:-201 h targets $
1:-89 h targets by
1:86 h tasks
1:86 h tasks $
1:89 h teachers and
1:-113 h teachers on
1:101 h teaching and
1:93 h team
1:93 h team $
1:-89 h the
1:-142 h the first
1:-124 h the scheme
1:116 h the school
1:-159 h the year
1:-81 h things stand
1:131 h things we
1:-154 h timetable
1:-79 h timetable first
1:-135 h timetable of
1:-169 h to
1:-124 h to achieve
1:-110 h to be
1:-138 h to reach
1:-62 h to see
1:189 h together
1:189 h together $
1:116 h track
1:116 h track $
1:-148 h want
1:-118 h want by
1:-123 h want to
1:-75 h we
1:-71 h we hope
1:131 h we share
1:-148 h we want
1:-123 h week
1:-87 h week $
1:-87 h week by
1:-184 h what
1:-110 h what is
1:-110 h what should
1:-124 h what the
1:-135 h what we
1:-81 h where
1:-81 h where things
1:87 h who
1:-116 h who is
1:108 h who keeps
1:196 h who steers
1:-114 h whom
1:-114 h whom $
1:-114 h why
1:-114 h why and
1:277 h work
1:277 h work together
1:219 h working
1:166 h working group
1:68 h working side
1:93 h working team
1:-211 h year
1:-210 h year $
1:-69 h year diary
1:-206 headed=0
1:-65 length=0
1:-73 length=1
1:93 length=10
1:-259 length=2
1:-76 length=3
1:82 length=6
1:107 length=7
1:107 length=8
1:-131 matter 0--
1:63 matter 0-m
1:278 matter 0n-
1:-196 matter 0nm
1:-182 matter 1--
1:-258 matter 12--
1:-257 matter 1n-
1:-125 matter 3--
1:-72 matter 3n-
1:102 matter 5--
1:-102 matter 5-m
1:106 matter 6--
1:102 matter 6-m
1:-240 matter 7--
1:-86 matter 7n-
1:-67 matter 8--
1:-157 names=0
1:-70 names=1
1:120 names=2
1:-104 numbers=0
1:162 numbers=2
1:-270 stopped=0
)"sv,
};

}  // namespace

std::span<std::string_view const> const english_measure_weights(parts);

}  // namespace bangfu::document::reader
