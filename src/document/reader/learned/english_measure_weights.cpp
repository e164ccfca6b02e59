// SPDX-License-Identifier: BSL-1.0
// Learned: see weights.hpp.
#include "document/reader/learned/weights.hpp"

namespace bangfu::document::reader {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::string_view parts[] = {
    R"(english_measure no yes
1:-183 alone=1
1:-233 begins=0
1:-72 c ^ absence
1:-78 c ^ achebe
1:-82 c ^ activities
1:-76 c ^ adopted
1:-111 c ^ agreed
1:66 c ^ all
1:70 c ^ an
1:-78 c ^ and
1:-112 c ^ another
1:-76 c ^ approved
1:-114 c ^ arrangements
1:-174 c ^ at
1:-217 c ^ attendance
1:-71 c ^ b
1:-96 c ^ baseline
1:107 c ^ beginning
1:-99 c ^ belongs
1:104 c ^ both
1:-139 c ^ by
1:-152 c ^ calendar
1:-88 c ^ choir
1:72 c ^ class
1:174 c ^ classes
1:-118 c ^ dated
1:-146 c ^ dates
1:-94 c ^ deliveries
1:128 c ^ departments
1:-67 c ^ drop
1:-103 c ^ duties
1:75 c ^ experienced
1:64 c ^ families
1:-71 c ^ february
1:-86 c ^ fewer
1:125 c ^ fifteen
1:94 c ^ five
1:-63 c ^ following
1:-177 c ^ for
1:78 c ^ form
1:79 c ^ french
1:69 c ^ from
1:101 c ^ grade
1:106 c ^ guan
1:-71 c ^ her
1:-80 c ^ i
1:72 c ^ if
1:87 c ^ ii
1:-80 c ^ iii
1:-77 c ^ instructors
1:-164 c ^ issued
1:165 c ^ it
1:-88 c ^ items
1:-243 c ^ its
1:-79 c ^ iv
1:75 c ^ japanese
1:176 c ^ joint
1:-84 c ^ july
1:-93 c ^ keeping
1:-114 c ^ lane
1:125 c ^ lecturers
1:-98 c ^ marking
1:132 c ^ mathematics
1:-98 c ^ may
1:-115 c ^ members
1:-114 c ^ mentor
1:-215 c ^ mentors
1:-84 c ^ minutes
1:85 c ^ miss
1:-114 c ^ mr
1:104 c ^ mrs
1:127 c ^ ms
1:126 c ^ names
1:-99 c ^ nearly
1:-62 c ^ no
1:-138 c ^ not
1:-100 c ^ notes
1:-74 c ^ november
1:-114 c ^ observation
1:71 c ^ officers
1:138 c ^ on
1:95 c ^ once
1:-91 c ^ over
1:-114 c ^ owner
1:-118 c ^ paired
1:76 c ^ pairs
1:72 c ^ parents
1:94 c ^ pen
1:-70 c ^ percent
1:-61 c ^ persistent
1:-85 c ^ prepared
1:67 c ^ primary
1:-79 c ^ principal
1:-115 c ^ programme
1:-83 c ^ pupil
1:135 c ^ pupils
1:-87 c ^ pursuant
1:-134 c ^ questions
1:-107 c ^ reading
1:-90 c ^ ref
1:85 c ^ researchers
1:-102 c ^ rules
1:81 c ^ same
1:-96 c ^ sat
1:-118 c ^ schedule
1:161 c ^ school
1:81 c ^ senior
1:-129 c ^ september
1:-110 c ^ sessions
1:67 c ^ sixteen
1:100 c ^ so
1:102 c ^ some
1:-69 c ^ staff
1:131 c ^ student
1:-130 c ^ study
1:68 c ^ subject
1:104 c ^ support
1:97 c ^ supporter
1:109 c ^ teachers
1:-110 c ^ teaching
1:105 c ^ ten
1:-76 c ^ the
1:-101 c ^ their
1:-162 c ^ there
1:-92 c ^ things
1:105 c ^ thirty
1:-79 c ^ this
1:71 c ^ those
1:85 c ^ three
1:172 c ^ twelve
1:107 c ^ twenty
1:-69 c ^ twinning
1:-63 c ^ visiting
1:-104 c ^ welding
1:-60 c ^ working
1:102 c ^ year
1:-110 c ^ youth
1:145 c a
1:109 c a and
1:-76 c a bachelor
1:80 c a bank
1:67 c a behaviour
1:71 c a bilingual
1:-95 c a book
1:-103 c a briefing
1:-101 c a bus
1:103 c a chemistry
1:79 c a colleague
1:85 c a common
1:84 c a completion
1:-84 c a county
1:88 c a deputy
1:121 c a diary
1:63 c a discussion
1:65 c a district
1:-62 c a drop
1:70 c a farm
1:160 c a final
1:107 c a five
1:176 c a fortnight
1:113 c a full
1:-79 c a graduate
1:85 c a grant
1:107 c a half
1:63 c a handbook
1:67 c a homework
1:-86 c a lesson
1:64 c a life
1:91 c a like
1:76 c a literacy
1:75 c a live
1:-110 c a master
1:60 c a member
1:241 c a mentor
1:75 c a minibus
1:83 c a model
1:108 c a monitoring
1:92 c a month
1:153 c a music
1:97 c a new
1:-76 c a pairing
1:63 c a partner
1:83 c a party
1:-98 c a pass
1:103 c a pen
1:92 c a phone
1:-118 c a plan
1:-98 c a planned
1:-101 c a practice
1:-90 c a prize
1:-114 c a programme
1:81 c a progress
1:-72 c a provincial
1:-91 c a pupil
1:-68 c a qualified
1:154 c a quarter
1:-64 c a regular
1:92 c a report
1:151 c a return
1:-80 c a school
1:-80 c a senior
1:139 c a short
1:71 c a similar
1:80 c a skills
1:-104 c a smaller
1:64 c a story
1:78 c a study
1:72 c a summer
1:135 c a supporter
1:174 c a talk
1:-92 c a teaching
1:60 c a team
1:113 c a telescope
1:95 c a term
1:81 c a termly
1:91 c a training
1:83 c a unit
1:70 c a visit
1:103 c a vocational
1:-118 c a week
1:105 c a weekend
1:87 c a whole
1:90 c a workbook
1:120 c a workshop
1:206 c a year
1:-148 c able
1:-148 c able to
1:76 c about
1:-84 c about items
1:90 c about literacy
1:-68 c about of
1:106 c about pupils
1:114 c about teachers
1:95 c about ten
1:-172 c above
1:-172 c above $
1:-88 c absence
1:-72 c absence at
1:-61 c absence to
1:-142 c academic
1:99 c academic affairs
1:-69 c academic dean
1:-102 c academic offices
1:-107 c academic registrar
1:65 c academic year
1:-60 c accomplished
1:-60 c accomplished status
1:-72 c accordance
1:-72 c accordance with
1:-71 c account
1:-71 c account of
1:-99 c accounts $
1:103 c accounts are
1:-127 c accounts by
1:91 c accounts for
1:-88 c accredited
1:-60 c accredited highly
1:-78 c achebe
1:-78 c achebe for
1:76 c across
1:76 c across the
1:73 c act
1:73 c act as
1:85 c acting
1:85 c acting deputy
1:-129 c activities
1:-82 c activities $
1:-93 c activities leader
1:93 c acts
1:93 c acts as
1:-78 c ada
1:-78 c ada lindqvist
1:95 c adaeze
1:88 c adaeze holm
1:99 c adaeze okoro
1:70 c addition
1:63 c addition supporter
1:-102 c adds
1:-102 c adds yuan
1:-83 c addy
1:-83 c addy delivers
1:-94 c administers
1:-94 c administers b
1:-67 c admission
1:-67 c admission rate
1:160 c admits
1:103 c admits five
1:112 c admits six
1:-94 c admitted
1:-94 c admitted to
1:129 c adopt
1:129 c adopt supporter
1:-76 c adopted
1:-76 c adopted by
1:199 c adopts
1:99 c adopts school
1:97 c adopts supporter
1:118 c adopts the
1:94 c advanced
1:94 c advanced physics
1:195 c adviser
1:76 c adviser dr
1:99 c adviser looks
1:120 c adviser will
1:-203 c affairs
1:-115 c affairs directors
1:124 c affairs of
1:-163 c affairs office
1:-138 c affairs offices
1:-124 c after
1:101 c after by
1:-92 c after everything
1:103 c after lessons
1:-78 c after schools
1:-99 c after the
1:-89 c after them
1:67 c afternoon in
1:83 c afternoon schools
1:-68 c again
1:-79 c again $
1:60 c again in
1:64 c ages
1:64 c ages to
1:-64 c agree
1:119 c agree a
1:-87 c agree as
1:-69 c agree with
1:-112 c agreed
1:-72 c agreed and
1:-106 c agreed by
1:-80 c agreed to
1:-103 c agreed what
1:77 c agricultural
1:77 c agricultural plot
1:-60 c ahead
1:-60 c ahead $
1:-87 c aids
1:-87 c aids $
1:90 c alan
1:90 c alan greaves
1:117 c alisi
1:117 c alisi koroi
1:64 c all
1:-107 c all $
1:76 c all four
1:66 c all preparation
1:150 c all recipient
1:-75 c all three
1:72 c allows
1:72 c allows thirty
1:196 c also
1:94 c also coach
1:67 c also helps
1:98 c also lend
1:90 c also observe
1:84 c also open
1:99 c alternate
1:99 c alternate fridays
1:78 c alternately
1:71 c alternately in
1:71 c alumni
1:71 c alumni association
1:93 c amery
1:93 c amery acts
1:68 c among
1:68 c among supporter
1:99 c amory
1:99 c amory of
1:141 c an
1:-67 c an admission
1:67 c an annual
1:112 c an apprentice
1:81 c an evaluation
1:77 c an experienced
1:-87 c an eye
1:92 c an hour
1:118 c an observation
1:-129 c and $
1:210 c and a
1:60 c and again
1:-69 c and agree
1:74 c and assessment
1:60 c and associate
1:64 c and behaviour
1:65 c and biology
1:-111 c and c
1:84 c and chemistry
1:94 c and class
1:72 c and comment
1:-97 c and computing
1:79 c and discuss
1:88 c and donate
1:85 c and donates
1:-72 c and each
1:66 c and emergency
1:-134 c and every
1:-93 c and five
1:61 c and footballs
1:125 c and for
1:85 c and four
1:-61 c and general
1:86 c and geography
1:166 c and give
1:121 c and gives
1:67 c and grade
1:-68 c and has
1:63 c and homework
1:103 c and iii
1:132 c and instruments
1:83 c and is
1:63 c and its
1:112 c and july
1:-79 c and keep
1:-135 c and keeps
1:80 c and lesson
1:85 c and library
1:-94 c and listed
1:101 c and looked
1:-114 c and lunch
1:89 c and marking
1:101 c and may
1:74 c and meet
1:103 c and meets
1:92 c and mentor
1:77 c and mrs
1:-87 c and nisha
1:-73 c and no
1:-96 c and nov
1:100 c and novels
1:-103 c and november
1:-109 c and october
1:-124 c and of
1:97 c and on
1:119 c and one
1:-96 c and only
1:73 c and past
1:79 c and peer
1:74 c and petra
1:-118 c and physics
1:70 c and plan
1:100 c and port
1:-99 c and posts
1:-94 c and psychology
1:69 c and pupils
1:70 c and readers
1:-108 c and recipient
1:65 c and reports
1:-90 c and school
1:-92 c and science
1:78 c and send
1:99 c and sends
1:139 c and sets
1:-72 c and signed
1:87 c and sit
1:95 c and sits
1:-102 c and sleep
1:86 c and spends
1:84 c and spring
1:60 c and stays
1:75 c and tablets
1:92 c and take
1:99 c and takes
1:82 c and teach
1:-94 c and teacher
1:-74 c and teachers
1:-63 c and teaching
1:-63 c and that
1:-83 c and three
1:121 c and thursday
1:104 c and thursdays
1:81 c and used
1:68 c and vegetables
1:77 c and weather
1:79 c and wednesdays
1:-60 c and what
1:157 c and will
1:-87 c and with
1:63 c and write
1:89 c and yuan
1:-66 c annexe
1:-66 c annexe at
1:-89 c annual award
1:110 c annual report
1:-112 c another
1:-112 c another three
1:91 c any
1:91 c any open
1:79 c apparatus
1:79 c apparatus go
1:89 c applied
1:89 c applied for
1:133 c apply
1:95 c apply for
1:84 c apply jointly
1:-94 c appointments
1:-94 c appointments under
1:-94 c appraisal
1:-94 c appraisal $
1:-110 c apprentice at
1:112 c apprentice teaches
1:104 c apprenticed
1:104 c apprenticed to
1:-89 c approval
1:-89 c approval will
1:-76 c approved
1:-76 c approved by
1:117 c april
1:113 c april $
1:81 c april for
1:71 c april four
1:77 c april supporter
1:-107 c april to
1:-69 c are accredited
1:104 c are apprenticed
1:-82 c are as
1:76 c are coached
1:-102 c are collected
1:103 c are done
1:92 c are each
1:212 c are encouraged
1:-114 c are exchanged
1:145 c are formed
1:-156 c are in
1:134 c are invited
1:-72 c are left
1:-69 c are managed
1:-145 c are members
1:-91 c are mrs
1:-141 c are nine
1:158 c are open
1:-75 c are opened
1:-94 c are received
1:65 c are sending
1:-66 c are set
1:-118 c are short
1:-83 c are six
1:-84 c are taken
1:79 c are taught
1:-172 c are the
1:91 c are to
1:-105 c are welcome
1:-134 c arrange
1:-93 c arrange the
1:-100 c arrange these
1:-71 c arranged
1:-71 c arranged by
1:-182 c arrangements
1:-160 c arrangements $
1:-82 c arrangements are
1:-119 c arranges
1:-101 c arranges $
1:-88 c art $
1:67 c art club
1:-106 c article
1:-106 c article $
1:71 c arts $
1:-99 c arts team
1:64 c arts week
1:155 c as
1:140 c as a
1:85 c as acting
1:96 c as assistant
1:71 c as associate
1:-61 c as backbone
1:-87 c as coordinator
1:-60 c as deputy
1:179 c as executive
1:-125 c as follows
1:108 c as members
1:79 c as pen
1:86 c as reading
1:-103 c as set
1:78 c as they
1:76 c as vice
1:76 c ash
1:76 c ash to
1:-107 c aside
1:-107 c aside yuan
1:-89 c ask bryony
1:113 c ask for
1:-74 c asked
1:-82 c asked by
1:-102 c asked school
1:-104 c asked six
1:121 c asked to
1:-118 c asks
1:-118 c asks every
1:-79 c assesses
1:-79 c assesses the
1:144 c assessment
1:103 c assessment $
1:74 c assessment bank
1:74 c assessment tasks
1:91 c assessment which
1:-82 c assistance
1:-72 c assistance in
1:-62 c assistance office
1:96 c assistant director
1:85 c assistant head
1:-111 c assistant issues
1:-146 c assists
1:-123 c assists recipient
1:-106 c assists with
1:71 c associate head
1:60 c associate professor
1:-89 c associate research
1:136 c association
1:125 c association gives
1:88 c association will
1:113 c at $
1:-72 c at city
1:-69 c at district
1:78 c at for
1:-93 c at grade
1:69 c at half
1:-159 c at least
1:-110 c at most
1:-78 c at present
1:61 c at recipient
1:150 c at school
1:104 c at schools
1:104 c at sea
1:67 c at the
1:-116 c at town
1:-84 c at training
1:100 c at two
1:118 c at work
1:94 c attached
1:94 c attached to
1:116 c attend
1:91 c attend any
1:91 c attend school
1:75 c attend the
1:67 c attend workshops
1:-104 c attendance
1:-84 c attendance at
1:118 c attendance policy
1:97 c attendance scheme
1:118 c attendance tracking
1:-143 c attendance will
1:68 c audio
1:68 c audio library
1:83 c august a
1:-96 c august and
1:71 c august break
1:99 c authorities
1:99 c authorities once
1:90 c autumn
1:84 c autumn and
1:84 c autumn supporter
1:90 c autumn term
1:-90 c average
1:-90 c average grade
1:-116 c award
1:-108 c award $
1:-109 c award or
1:-65 c awarded
1:-65 c awarded a
1:-82 c away
1:-82 c away $
1:-182 c b
1:-134 c b $
1:-127 c b and
1:-71 c b are
1:-84 c b is
1:109 c b write
1:-76 c bachelor
1:-76 c bachelor s
1:76 c back
1:76 c back as
1:-125 c backbone
1:-125 c backbone teachers
1:135 c baishan
1:84 c baishan every
1:115 c baishan visit
1:-92 c balanced
1:-72 c balanced compulsory
1:-63 c balanced development
1:139 c bank
1:105 c bank $
1:153 c bank and
1:-61 c bank that
1:90 c bank tide
1:74 c bank to
1:61 c bank with
1:101 c baptiste
1:101 c baptiste will
1:83 c base
1:83 c base by
1:-106 c based courses
1:97 c based textbooks
1:-96 c baseline
1:-96 c baseline tests
1:-102 c batches
1:-102 c batches of
1:-63 c bay
1:-63 c bay edu
1:-97 c bayar
1:-97 c bayar sod
1:77 c be
1:-143 c be above
1:94 c be completed
1:201 c be given
1:84 c be handed
1:-104 c be in
1:129 c be kept
1:-103 c be named
1:73 c be on
1:97 c be opened
1:91 c be paired
1:108 c be placed
1:96 c be published
1:-66 c be rated
1:64 c be ready
1:60 c be sent
1:-125 c be supported
1:97 c be written
1:156 c because
1:125 c because it
1:83 c because school
1:-76 c bedding
1:-76 c bedding $
1:-166 c been
1:-72 c been chosen
1:-101 c been in
1:-61 c been promised
1:67 c before
1:88 c before october
1:-63 c before the
1:-90 c beforehand
1:-90 c beforehand $
1:107 c beginning
1:92 c beginning teachers
1:98 c behaviour
1:64 c behaviour $
1:82 c behaviour policy
1:-132 c belongs
1:-87 c belongs meets
1:-99 c belongs to
1:-151 c below
1:-150 c below $
1:-65 c below covers
1:-73 c below per
1:-67 c below percent
1:100 c best
1:100 c best mathematics
1:-129 c better
1:-104 c better $
1:-83 c better in
1:-143 c between $
1:94 c between class
1:65 c between parents
1:-100 c between them
1:103 c bilingual
1:71 c bilingual handbook
1:63 c bilingual reading
1:-83 c bill
1:-83 c bill addy
1:103 c biology
1:86 c biology and
1:65 c biology to
1:108 c boarding
1:97 c boarding $
1:86 c boat
1:86 c boat and
1:86 c book collection
1:-95 c book corner
1:201 c books
1:96 c books $
1:185 c books and
1:-102 c books are
1:88 c books for
1:85 c books through
1:104 c books to
1:74 c borrow
1:74 c borrow supporter
1:132 c borrows
1:132 c borrows books
1:147 c both
1:-100 c both $
1:99 c both education
1:-108 c both items
1:152 c both offices
1:64 c both places
1:-150 c both principals
1:65 c both universities
1:96 c both websites
1:102 c boxes and
1:-79 c boxes was
1:106 c boyuan
1:106 c boyuan deputy
1:71 c break
1:71 c break $
1:92 c bridgenet
1:92 c bridgenet to
1:-103 c briefing
1:-103 c briefing of
1:95 c bring
1:95 c bring about
1:-101 c broke
1:-101 c broke down
1:-102 c brought
1:-102 c brought schools
1:-89 c bryony
1:-89 c bryony lake
1:76 c buddies
1:76 c buddies $
1:83 c build
1:83 c build one
1:103 c bursar and
1:-94 c bursar keeps
1:-101 c bus
1:-101 c bus of
1:-88 c business
1:-88 c business of
1:-90 c by a
1:139 c by august
1:64 c by easter
1:110 c by january
1:-64 c by march
1:-90 c by marks
1:63 c by may
1:67 c by miss
1:97 c by nine
1:66 c by nora
1:152 c by november
1:-120 c by phone
1:-77 c by principal
1:-123 c by recipient
1:-229 c by school
1:-106 c by schools
1:139 c by telephone
1:65 c by turns
1:166 c by video
1:-164 c c
1:-111 c c $
1:-111 c c and
1:106 c calculators
1:106 c calculators $
1:82 c caleb
1:82 c caleb rusk
1:-152 c calendar
1:-114 c calendar $
1:-88 c calendar of
1:67 c call once
1:-63 c call recipient
1:-78 c callaghan
1:-78 c callaghan for
1:-101 c called
1:-66 c called recipient
1:-66 c called supporter
1:-124 c calloway
1:-124 c calloway from
1:-83 c calls
1:-83 c calls recipient
1:-60 c came
1:-60 c came to
1:80 c camp
1:89 c camp $
1:88 c camp at
1:-98 c camp did
1:83 c camp each
1:83 c camp for
1:64 c camp of
1:160 c can
1:94 c can take
1:116 c can use
1:77 c candidates from
1:104 c captains
1:104 c captains held
1:-72 c care of
1:66 c care to
1:147 c career
1:68 c career guidance
1:138 c career teachers
1:95 c careers
1:95 c careers office
1:-89 c caretaker
1:-83 c caretaker mr
1:-76 c caretaker sees
1:-79 c carried
1:-79 c carried out
1:76 c carry
1:76 c carry out
1:-183 c cent
1:-89 c cent $
1:-108 c cent by
1:-82 c cent in
1:-112 c cent of
1:-75 c cent to
1:-63 c centre
1:-98 c centre $
1:-87 c centre for
1:-127 c centre opens
1:-75 c centre runs
1:-112 c certificate
1:-95 c certificate $
1:-84 c certified
1:-84 c certified by
1:-145 c chair
1:-117 c chair $
1:-96 c chair mrs
1:-137 c chaired
1:-137 c chaired by
1:60 c charge of
1:75 c charts
1:75 c charts $
1:99 c checks a
1:-78 c checks the
1:117 c chemistry
1:86 c chemistry biology
1:103 c chemistry lesson
1:66 c chemistry live
1:103 c chemistry receives
1:84 c chemistry to
1:112 c chen
1:112 c chen zhaoming
1:68 c chicks
1:68 c chicks and
1:-106 c chief
1:-106 c chief executive
1:68 c children come
1:105 c children from
1:91 c children in
1:85 c children of
1:90 c children spends
1:-110 c children there
1:-71 c children three
1:128 c chinese
1:81 c chinese and
1:60 c chinese cookery
1:65 c chinese english
1:99 c chinese teachers
1:84 c choir $
1:-88 c choir of
1:77 c choir will
1:-72 c chosen
1:-72 c chosen for
1:84 c circle
1:84 c circle goes
1:-143 c circular
1:-85 c circular $
1:-87 c circular no
1:-64 c circular rs
1:97 c city $
1:-97 c city level
1:103 c clara
1:103 c clara nunez
1:-71 c class $
1:90 c class children
1:78 c class for
1:-95 c class has
1:94 c class here
1:71 c class in
1:72 c class of
1:82 c class online
1:-101 c class teacher
1:60 c class teachers
1:94 c class there
1:122 c classes
1:-74 c classes $
1:109 c classes a
1:67 c classes and
1:-72 c classes are
1:68 c classes every
1:94 c classes in
1:88 c classes of
1:74 c classes write
1:-86 c classroom $
1:63 c classroom and
1:91 c classroom recordings
1:85 c classrooms
1:85 c classrooms for
1:-101 c clinical placement
1:66 c clinical teachers
1:78 c clinics
1:78 c clinics $
1:84 c closure
1:84 c closure $
1:62 c clothing
1:62 c clothing $
1:61 c cloud
1:61 c cloud item
1:93 c club
1:93 c club $
1:-114 c coach and
1:94 c coach one
1:76 c coached
1:76 c coached by
1:60 c coaches
1:60 c coaches it
1:-83 c coast
1:-83 c coast which
1:79 c colleague
1:79 c colleague in
1:137 c colleagues
1:147 c colleagues at
1:88 c collect
1:88 c collect and
1:-102 c collected
1:-102 c collected by
1:86 c collection
1:86 c collection little
1:-141 c collects
1:-99 c collects and
1:-90 c collects the
1:76 c college entrance
1:76 c colm hessian
1:-96 c come
1:-156 c come $
1:-102 c come in
1:151 c come to
1:-72 c coming
1:-72 c coming school
1:72 c comment
1:72 c comment on
1:153 c comments
1:124 c comments on
1:-111 c committee
1:-100 c committee arrange
1:-90 c committee collects
1:61 c committee gives
1:-190 c committee is
1:-92 c committee looks
1:101 c committee meets
1:90 c committee submits
1:-149 c committees
1:-110 c committees $
1:-130 c committees of
1:85 c common
1:74 c common assessment
1:-75 c common format
1:85 c common online
1:-87 c communication
1:-87 c communication aids
1:-72 c community
1:-72 c community care
1:-64 c compact
1:-64 c compact department
1:89 c companies
1:89 c companies at
1:-75 c competition
1:-75 c competition office
1:88 c complete one
1:-76 c completed $
1:94 c completed by
1:-92 c completion rate
1:84 c completion report
1:-72 c compulsory
1:-72 c compulsory education
1:89 c computers
1:89 c computers $
1:-97 c computing
1:-97 c computing $
1:152 c confer
1:152 c confer monthly
1:-93 c confirms
1:-93 c confirms it
1:95 c consecutive
1:95 c consecutive days
1:76 c consultant
1:76 c consultant dr
1:-105 c contact
1:-97 c contact is
1:81 c contest at
1:77 c contest candidates
1:-83 c contest or
1:85 c contest team
1:60 c contest which
1:-65 c contests
1:-65 c contests $
1:-72 c continue
1:-72 c continue paired
1:87 c continues
1:87 c continues as
1:110 c convened
1:110 c convened by
1:60 c cookery
1:60 c cookery will
1:-140 c coordinator
1:-108 c coordinator are
1:-87 c coordinator schools
1:-106 c copy
1:-121 c copy them
1:73 c copy whatever
1:-88 c corner
1:91 c corner $
1:-96 c corner in
1:-95 c corner with
1:-87 c cost
1:-87 c cost and
1:-141 c councils
1:-103 c councils organise
1:-93 c councils will
1:99 c counterpart
1:99 c counterpart at
1:105 c counterparts
1:102 c counterparts at
1:-163 c county
1:98 c county $
1:-84 c county award
1:-97 c county leadership
1:-83 c county lesson
1:-106 c county level
1:-105 c county schools
1:111 c course
1:-65 c course $
1:72 c course for
1:77 c course here
1:103 c course in
1:63 c course library
1:89 c course members
1:109 c course of
1:-96 c course professor
1:114 c course which
1:-159 c courses
1:-110 c courses are
1:-106 c courses developed
1:90 c courseware
1:90 c courseware bank
1:-65 c covers
1:-65 c covers january
1:-91 c crane
1:-91 c crane who
1:-61 c credit
1:-61 c credit it
1:60 c crosses
1:60 c crosses on
1:105 c curriculum $
1:76 c curriculum at
1:64 c curriculum for
1:-106 c curriculum office
1:119 c curriculum school
1:-90 c curriculum team
1:-63 c dahai
1:-63 c dahai general
1:-79 c daniel
1:-79 c daniel oh
1:-118 c dated
1:-118 c dated august
1:-146 c dates
1:-146 c dates $
1:68 c day among
1:91 c day at
1:83 c day because
1:-71 c day by
1:77 c day course
1:101 c day farm
1:-102 c day for
1:77 c day holiday
1:131 c day in
1:-103 c day is
1:158 c day of
1:83 c day skills
1:102 c day with
1:68 c days
1:151 c days at
1:-100 c days between
1:72 c days each
1:147 c days in
1:75 c days of
1:66 c days on
1:60 c days to
1:103 c days with
1:65 c dean to
1:-101 c debaters
1:-101 c debaters broke
1:103 c debrief
1:103 c debrief after
1:68 c december and
1:95 c december it
1:-72 c decided
1:-72 c decided to
1:-76 c degree
1:-76 c degree $
1:63 c deliver
1:63 c deliver two
1:-94 c deliveries
1:-94 c deliveries are
1:-113 c delivers
1:-89 c delivers the
1:-83 c delivers them
1:203 c demonstration
1:74 c demonstration lesson
1:220 c demonstration lessons
1:-95 c deng
1:-95 c deng yarong
1:-71 c department $
1:-108 c department and
1:-94 c department at
1:92 c department by
1:-64 c department circular
1:110 c department from
1:91 c department s
1:-62 c department supporter
1:60 c department will
1:-114 c department with
1:173 c departments
1:73 c departments hands
1:93 c departments in
1:129 c departments of
1:-79 c deputy chair
1:81 c deputy dean
1:-84 c deputy director
1:113 c deputy heads
1:-96 c deputy miss
1:89 c desk
1:89 c desk of
1:-106 c developed
1:-106 c developed jointly
1:-124 c development
1:-75 c development centre
1:-92 c development committee
1:-63 c development guideline
1:-67 c development office
1:-78 c diaries
1:-78 c diaries $
1:139 c diary
1:121 c diary and
1:-132 c did
1:-98 c did not
1:-87 c did too
1:69 c digital
1:-86 c digital classroom
1:133 c digital library
1:96 c director for
1:-76 c director gao
1:-107 c director ma
1:64 c director of
1:81 c directorate
1:81 c directorate publishes
1:-106 c directors
1:-106 c directors of
1:79 c discuss
1:79 c discuss lessons
1:63 c discussion
1:63 c discussion $
1:96 c district adviser
1:-74 c district award
1:-69 c district level
1:-81 c district reading
1:-77 c district teaching
1:-71 c division
1:-72 c division has
1:169 c do
1:100 c do schools
1:121 c do their
1:89 c dock
1:89 c dock to
1:88 c donate
1:88 c donate at
1:150 c donates
1:88 c donates eight
1:85 c donates microscopes
1:75 c donates welding
1:103 c done
1:103 c done $
1:-113 c down
1:-101 c down at
1:-83 c down the
1:70 c down together
1:76 c dr colm
1:76 c dr helena
1:103 c dr priya
1:-124 c dr ruth
1:76 c dr wendel
1:107 c draft
1:107 c draft the
1:67 c drawings
1:67 c drawings with
1:-71 c drawn
1:-71 c drawn up
1:-115 c draws
1:-115 c draws up
1:-69 c drew
1:-69 c drew up
1:92 c drive
1:92 c drive over
1:97 c drone
1:97 c drone operation
1:-138 c drop
1:-138 c drop out
1:-60 c drummond
1:-60 c drummond came
1:89 c dry
1:89 c dry dock
1:129 c due
1:105 c due at
1:71 c due by
1:172 c during
1:78 c during science
1:167 c during the
1:-71 c duties
1:-71 c duties $
1:-116 c e
1:-142 c e learning
1:73 c e library
1:177 c each
1:113 c each $
1:65 c each academic
1:71 c each at
1:84 c each autumn
1:87 c each be
1:83 c each day
1:79 c each december
1:63 c each followed
1:113 c each for
1:84 c each from
1:92 c each given
1:88 c each group
1:128 c each have
1:83 c each july
1:102 c each member
1:181 c each mentor
1:123 c each month
1:83 c each newly
1:91 c each occasion
1:105 c each other
1:106 c each pair
1:75 c each partner
1:118 c each per
1:78 c each pupil
1:78 c each send
1:-120 c each shall
1:79 c each spend
1:71 c each staying
1:-101 c each student
1:81 c each supporter
1:83 c each teach
1:-87 c each teacher
1:-118 c each teaches
1:177 c each term
1:82 c each thursday
1:113 c each time
1:74 c each to
1:78 c each tuesday
1:83 c each visit
1:-78 c each visitor
1:-125 c each will
1:193 c each year
1:166 c early
1:138 c early career
1:64 c early talk
1:-81 c earn
1:-81 c earn the
1:117 c easter
1:75 c easter $
1:80 c easter helping
1:-85 c eceo
1:-85 c eceo circular
1:-63 c edu
1:-63 c edu no
1:99 c education authorities
1:81 c education directorate
1:-103 c education mr
1:-108 c education of
1:-72 c education sme
1:142 c eight
1:96 c eight experienced
1:125 c eight lessons
1:88 c eight patient
1:60 c eight practical
1:62 c eight recipient
1:-61 c eight teachers
1:-74 c eight village
1:67 c eight weeks
1:103 c eight young
1:149 c eighteen
1:119 c eighteen $
1:71 c either
1:71 c either city
1:-94 c elder
1:-94 c elder sister
1:-72 c elderly
1:-72 c elderly and
1:124 c electrical
1:124 c electrical engineering
1:-60 c electrics and
1:96 c electrics to
1:-82 c eleven
1:-82 c eleven miles
1:66 c emergency
1:66 c emergency care
1:95 c employers
1:95 c employers to
1:90 c employment
1:89 c employment desk
1:89 c employment office
1:-79 c employment rate
1:87 c encourage
1:87 c encourage recipient
1:266 c encouraged
1:266 c encouraged to
1:68 c end for
1:60 c end of
1:-61 c end the
1:102 c engineering
1:-114 c engineering department
1:124 c engineering will
1:90 c engines
1:90 c engines $
1:-107 c english $
1:81 c english about
1:-135 c english and
1:107 c english departments
1:72 c english every
1:95 c english groups
1:94 c english lesson
1:84 c english mathematics
1:64 c english summer
1:125 c english teacher
1:75 c english teachers
1:152 c english will
1:-61 c enter
1:-61 c enter the
1:76 c entrance
1:76 c entrance examination
1:-109 c equipment
1:-94 c equipment office
1:81 c evaluation
1:81 c evaluation in
1:103 c evening
1:66 c evening $
1:87 c evening tutors
1:64 c evening workshops
1:121 c every
1:90 c every december
1:-94 c every department
1:129 c every fortnight
1:188 c every half
1:83 c every july
1:-92 c every mentee
1:-124 c every mentor
1:95 c every new
1:105 c every newly
1:122 c every other
1:121 c every paired
1:-91 c every pupil
1:-95 c every recipient
1:-118 c every school
1:127 c every second
1:127 c every six
1:64 c every summer
1:155 c every term
1:184 c every thursday
1:147 c every tuesday
1:72 c every tutor
1:178 c every two
1:-83 c every village
1:110 c every wednesday
1:92 c every week
1:-83 c everybody
1:-83 c everybody here
1:-140 c everything
1:-94 c everything lent
1:-92 c everything under
1:-87 c everything worked
1:-96 c ewan
1:-96 c ewan strachan
1:-121 c exactly
1:-121 c exactly $
1:76 c examination $
1:-98 c examination centre
1:61 c examination is
1:80 c examination questions
1:-82 c examination rises
1:77 c examination scripts
1:-111 c exceed
1:-111 c exceed ten
1:-105 c exceeds
1:-105 c exceeds $
1:166 c exchange
1:-96 c exchange $
1:65 c exchange between
1:67 c exchange drawings
1:199 c exchange letters
1:-114 c exchanged
1:-114 c exchanged twice
1:105 c executive
1:112 c executive deputy
1:126 c executive head
1:-106 c executive ms
1:144 c executive vice
1:83 c exercise
1:83 c exercise bank
1:-156 c expect
1:-92 c expect seven
1:-137 c expect six
1:-87 c expected
1:-65 c expected level
1:-91 c expected standard
1:138 c experienced
1:77 c experienced supporter
1:112 c experienced teachers
1:-152 c experts
1:-152 c experts $
1:90 c extra
1:90 c extra webinars
1:-87 c eye
1:-87 c eye on
1:128 c faculty
1:128 c faculty of
1:120 c fair
1:131 c fair in
1:-98 c falls
1:-98 c falls below
1:109 c families
1:105 c families $
1:64 c families from
1:96 c families of
1:87 c farm
1:101 c farm week
1:70 c farm work
1:-69 c farrant and
1:70 c farrant sit
1:-75 c february
1:-132 c february $
1:81 c february to
1:-71 c february training
1:-89 c fellow
1:-89 c fellow is
1:60 c ferry
1:60 c ferry teaches
1:-91 c few
1:-91 c few teachers
1:83 c field
1:83 c field studies
1:72 c fields
1:72 c fields in
1:125 c fifteen
1:131 c fifteen mentor
1:-61 c fifteen or
1:100 c fifteen young
1:-67 c files
1:-67 c files $
1:93 c fill
1:93 c fill these
1:82 c film
1:82 c film these
1:208 c final
1:182 c final report
1:89 c final year
1:-109 c finds
1:-109 c finds the
1:71 c fine
1:71 c fine arts
1:-87 c finished
1:-87 c finished $
1:124 c first friday
1:-65 c first group
1:74 c first scheme
1:-70 c first year
1:125 c fit
1:74 c fit it
1:98 c fit out
1:-72 c five classes
1:107 c five day
1:106 c five days
1:83 c five from
1:-71 c five hands
1:94 c five heads
1:-102 c five in
1:88 c five island
1:103 c five members
1:103 c five minute
1:73 c five of
1:-63 c five pupils
1:-80 c five recipient
1:78 c five supporter
1:-93 c five teachers
1:75 c five working
1:-79 c fix
1:-79 c fix the
1:75 c flat $
1:67 c flat are
1:-66 c flat is
1:-112 c follow in
1:-71 c follow one
1:69 c follow supporter
1:99 c follow their
1:63 c followed
1:63 c followed by
1:-63 c following
1:-63 c following the
1:-154 c follows
1:-143 c follows $
1:-60 c follows is
1:61 c footballs
1:61 c footballs $
1:-64 c footing
1:-64 c footing in
1:96 c for
1:98 c for about
1:64 c for ages
1:-72 c for balanced
1:-100 c for both
1:-111 c for c
1:81 c for chinese
1:67 c for eight
1:77 c for field
1:60 c for five
1:78 c for forty
1:108 c for four
1:79 c for further
1:-81 c for grade
1:101 c for grades
1:136 c for half
1:105 c for its
1:82 c for later
1:80 c for midwives
1:78 c for music
1:75 c for no
1:66 c for not
1:222 c for one
1:60 c for planning
1:84 c for provincial
1:78 c for recorder
1:66 c for rural
1:-106 c for safety
1:-145 c for school
1:113 c for shadowing
1:66 c for six
1:89 c for students
1:-104 c for supporter
1:66 c for surgery
1:88 c for tablets
1:139 c for ten
1:162 c for the
1:-120 c for their
1:-73 c for this
1:96 c for training
1:172 c for two
1:90 c for up
1:151 c for year
1:169 c form
1:91 c form a
1:78 c form in
1:106 c form mentoring
1:104 c form of
1:63 c form once
1:72 c form teachers
1:-82 c form village
1:-75 c format
1:-75 c format $
1:103 c formative
1:103 c formative assessment
1:86 c formers
1:76 c formers back
1:76 c formers may
1:-96 c forms $
1:92 c forms for
1:65 c forms of
1:63 c forms write
1:215 c fortnight
1:192 c fortnight $
1:110 c fortnight convened
1:74 c fortnight to
1:178 c forty
1:85 c forty children
1:78 c forty minutes
1:130 c forty pupils
1:85 c forty recipient
1:-96 c four $
1:-67 c four days
1:-110 c four heads
1:71 c four mathematics
1:131 c four pages
1:92 c four periods
1:76 c four schools
1:174 c four teachers
1:93 c four tutors
1:112 c four weeks
1:-85 c framework
1:-85 c framework eceo
1:174 c free
1:145 c free of
1:74 c free to
1:-68 c french $
1:79 c french lessons
1:134 c friday
1:92 c friday and
1:124 c friday of
1:116 c fridays
1:122 c fridays $
1:99 c fridays and
1:106 c friend
1:91 c friend at
1:89 c friend in
1:79 c friends
1:79 c friends at
1:-64 c friendship
1:-64 c friendship on
1:-107 c from april
1:64 c from both
1:78 c from each
1:81 c from february
1:101 c from january
1:114 c from march
1:-109 c from per
1:74 c from poor
1:193 c from recipient
1:71 c from schools
1:184 c from supporter
1:-86 c from to
1:83 c from week
1:-91 c from year
1:146 c full
1:140 c full school
1:108 c full time
1:102 c further
1:100 c further mathematics
1:79 c further papers
1:-142 c gain
1:-132 c gain the
1:85 c games
1:85 c games and
1:-126 c general
1:-99 c general affairs
1:-63 c general manager
1:-119 c geography
1:72 c geography $
1:-94 c geography and
1:-81 c geography teacher
1:-88 c geography teachers
1:86 c geography to
1:91 c get
1:91 c get accounts
1:119 c girls
1:79 c girls to
1:96 c girls will
1:192 c give
1:174 c give a
1:75 c give demonstration
1:132 c give model
1:77 c give no
1:62 c give recipient
1:85 c give school
1:89 c give tablet
1:70 c give them
1:212 c give two
1:92 c give welding
1:141 c given
1:168 c given a
1:128 c given at
1:-101 c given one
1:68 c given to
1:213 c gives
1:91 c gives a
1:121 c gives at
1:96 c gives books
1:113 c gives each
1:75 c gives for
1:71 c gives laptops
1:81 c gives library
1:61 c gives picture
1:123 c gives recipient
1:91 c gives storybooks
1:85 c gives tablets
1:133 c giving
1:106 c giving laptops
1:-96 c go
1:-108 c go on
1:-92 c go up
1:188 c goes
1:84 c goes out
1:88 c goes there
1:133 c goes to
1:-68 c good
)"sv,
    R"(1:-68 c good or
1:-91 c governor
1:-91 c governor at
1:-81 c grace
1:-81 c grace tamm
1:-81 c grade $
1:67 c grade and
1:94 c grade exchange
1:73 c grade five
1:72 c grade in
1:-93 c grade level
1:-90 c grade mathematics
1:129 c grade of
1:75 c grade one
1:-83 c grade or
1:63 c grade pupils
1:67 c grade teams
1:144 c grade three
1:88 c grade two
1:-77 c graded
1:-77 c graded outstanding
1:101 c grades
1:101 c grades and
1:-79 c graduate
1:-79 c graduate employment
1:-95 c graduates
1:-69 c graduates admitted
1:85 c grant
1:85 c grant of
1:74 c grants
1:74 c grants scholarships
1:106 c graphic
1:106 c graphic calculators
1:90 c greaves
1:90 c greaves of
1:-83 c grew
1:-83 c grew from
1:87 c group
1:107 c group $
1:88 c group for
1:-76 c group is
1:74 c group language
1:-61 c group lu
1:184 c group meets
1:-127 c group of
1:72 c group sends
1:63 c group will
1:128 c groups
1:-111 c groups $
1:181 c groups of
1:88 c groups to
1:74 c guan
1:106 c guan boyuan
1:-90 c guest
1:-90 c guest rooms
1:68 c guidance
1:68 c guidance will
1:-63 c guideline
1:-63 c guideline bay
1:-87 c guidelines
1:-87 c guidelines on
1:85 c guides
1:85 c guides and
1:-76 c guo
1:-76 c guo yongnian
1:-140 c had
1:-61 c had been
1:-125 c had no
1:158 c half
1:-71 c half a
1:92 c half an
1:75 c half of
1:132 c half term
1:103 c half year
1:107 c half yearly
1:173 c hand
1:173 c hand in
1:103 c handbook
1:71 c handbook of
1:63 c handbook reading
1:84 c handed
1:84 c handed in
1:-75 c handles
1:-75 c handles item
1:-117 c hands
1:-92 c hands in
1:-106 c hands of
1:73 c hands over
1:78 c hanne
1:78 c hanne sorley
1:112 c hao
1:112 c hao jingtian
1:-63 c haoran
1:-63 c haoran for
1:81 c harbour
1:63 c harbour classroom
1:92 c harbour simulator
1:70 c harvest
1:70 c harvest day
1:-219 c has
1:-80 c has agreed
1:-72 c has been
1:-71 c has children
1:-72 c has decided
1:-101 c has given
1:-125 c has had
1:-71 c has learned
1:-131 c has no
1:120 c has nobody
1:95 c has one
1:-68 c has only
1:113 c has promised
1:-124 c has pupils
1:-87 c has ten
1:-91 c has too
1:-133 c has two
1:141 c have a
1:-103 c have agreed
1:77 c have an
1:-131 c have been
1:79 c have invited
1:105 c have of
1:100 c have offered
1:-77 c have priority
1:-69 c have read
1:94 c have sixteen
1:66 c hawk
1:66 c hawk revise
1:-71 c he or
1:-150 c he reports
1:136 c he will
1:-113 c head
1:-61 c head and
1:82 c head at
1:118 c head for
1:-61 c head hu
1:85 c head liu
1:80 c head mrs
1:-87 c head owen
1:-75 c head s
1:-96 c head school
1:-96 c head supporter
1:-118 c head teacher
1:131 c head to
1:66 c headed
1:66 c headed by
1:-92 c heading
1:-92 c heading $
1:-110 c heads are
1:-103 c heads have
1:74 c heads owen
1:-111 c heads the
1:89 c health
1:89 c health is
1:77 c hear
1:77 c hear one
1:152 c helan
1:152 c helan $
1:118 c held
1:104 c held at
1:-103 c held in
1:122 c held on
1:99 c helen amory
1:-60 c helen okafor
1:76 c helena
1:76 c helena voss
1:78 c help $
1:-75 c help from
1:-62 c help it
1:63 c help recipient
1:80 c helping
1:80 c helping the
1:67 c helps
1:67 c helps recipient
1:-60 c her
1:99 c her counterpart
1:77 c her partner
1:-87 c her timetable
1:-71 c her work
1:81 c here
1:94 c here $
1:-83 c here calls
1:105 c here for
1:77 c here on
1:76 c hessian
1:76 c hessian who
1:-88 c higher
1:-84 c higher $
1:-62 c higher than
1:-60 c highly
1:-60 c highly accomplished
1:114 c him
1:114 c him $
1:69 c hold a
1:98 c hold one
1:77 c holiday
1:77 c holiday $
1:88 c holm
1:88 c holm who
1:206 c homework
1:97 c homework and
1:63 c homework by
1:120 c homework policy
1:86 c homework samples
1:99 c homework supervision
1:105 c hope
1:105 c hope to
1:73 c hospital
1:73 c hospital to
1:78 c host families
1:-78 c host school
1:124 c hour
1:79 c hour and
1:92 c hour every
1:-63 c hours
1:-61 c hours $
1:-84 c hours a
1:-83 c hours down
1:129 c hours each
1:114 c how
1:60 c how supporter
1:103 c how the
1:-61 c hu
1:-61 c hu lijun
1:103 c huaijin
1:103 c huaijin mathematics
1:115 c huaishu
1:98 c huaishu each
1:88 c huaishu in
1:-94 c hub
1:-94 c hub at
1:-109 c human
1:-109 c human resources
1:87 c i go
1:104 c i lectures
1:-78 c i look
1:-79 c i take
1:72 c if
1:72 c if the
1:87 c ii
1:87 c ii a
1:66 c iii
1:-80 c iii at
1:103 c iii joint
1:80 c imogen
1:80 c imogen tarrant
1:109 c in
1:-150 c in $
1:72 c in a
1:-72 c in accordance
1:70 c in addition
1:-107 c in all
1:118 c in an
1:152 c in april
1:-103 c in as
1:83 c in august
1:-71 c in autumn
1:84 c in by
1:-68 c in charge
1:-71 c in class
1:67 c in classes
1:-87 c in communication
1:-72 c in community
1:71 c in either
1:-105 c in exceeds
1:-102 c in february
1:71 c in fine
1:115 c in huaishu
1:100 c in its
1:128 c in july
1:238 c in june
1:-65 c in junior
1:120 c in knot
1:151 c in march
1:-127 c in mathematics
1:180 c in may
1:-72 c in midwifery
1:103 c in net
1:111 c in november
1:138 c in on
1:-75 c in one
1:79 c in period
1:-77 c in promotion
1:-91 c in reading
1:174 c in return
1:88 c in rural
1:187 c in september
1:93 c in simulation
1:-65 c in skills
1:115 c in spring
1:143 c in supporter
1:-83 c in ten
1:-110 c in this
1:-101 c in touch
1:66 c in turn
1:-104 c in work
1:105 c in writing
1:70 c in year
1:82 c in years
1:-71 c inclusion
1:-71 c inclusion department
1:-156 c information
1:-156 c information centre
1:121 c informed
1:121 c informed and
1:90 c inland
1:90 c inland marine
1:-111 c ins
1:-111 c ins $
1:119 c inspect
1:90 c inspect progress
1:71 c inspect the
1:73 c inspectorate
1:-63 c inspectorate s
1:108 c inspectorate will
1:166 c inspects
1:66 c inspects each
1:103 c inspects progress
1:95 c inspects the
1:-76 c instructors
1:83 c instructors free
1:-77 c instructors graded
1:-93 c instructors teach
1:150 c instruments
1:88 c instruments in
1:132 c instruments of
1:-96 c insures
1:-96 c insures its
1:77 c intend
1:77 c intend to
1:172 c intends
1:172 c intends to
1:-94 c into
1:-94 c into supporter
1:76 c invite
1:76 c invite a
1:174 c invited
1:156 c invited to
1:79 c invited twenty
1:60 c irene
1:60 c irene valdez
1:-155 c is
1:89 c is applied
1:-71 c is arranged
1:94 c is attached
1:-101 c is called
1:-84 c is certified
1:-137 c is chaired
1:-79 c is deputy
1:-71 c is drawn
1:105 c is due
1:153 c is encouraged
1:-132 c is formed
1:74 c is free
1:106 c is giving
1:63 c is held
1:76 c is invited
1:-97 c is its
1:-79 c is led
1:84 c is opened
1:-98 c is organised
1:-83 c is recipient
1:-72 c is recognised
1:-106 c is responsible
1:61 c is sat
1:-104 c is school
1:86 c is seconded
1:94 c is sent
1:-148 c is set
1:-212 c is short
1:-68 c is still
1:-74 c is supporter
1:75 c is taught
1:-156 c is the
1:69 c is three
1:-103 c is vice
1:-60 c is what
1:-60 c isaac
1:-60 c isaac drummond
1:75 c island
1:88 c island teachers
1:-164 c issued
1:-164 c issued by
1:-111 c issues
1:-111 c issues the
1:73 c it
1:-115 c it $
1:-69 c it and
1:101 c it centre
1:-62 c it for
1:-163 c it is
1:73 c it likes
1:273 c it meets
1:-121 c it need
1:99 c it reports
1:-107 c it runs
1:95 c it sends
1:109 c it shall
1:67 c it submits
1:99 c it to
1:-79 c it up
1:-61 c it with
1:-75 c item $
1:61 c item bank
1:-108 c items lie
1:-88 c items to
1:86 c its
1:113 c its academic
1:77 c its agricultural
1:-66 c its annexe
1:-89 c its annual
1:76 c its behaviour
1:78 c its clinics
1:89 c its course
1:89 c its digital
1:73 c its e
1:92 c its harbour
1:95 c its homework
1:-69 c its leader
1:-97 c its librarian
1:-127 c its library
1:-107 c its members
1:113 c its minibus
1:61 c its monthly
1:83 c its online
1:75 c its open
1:130 c its phonics
1:-72 c its programme
1:62 c its question
1:75 c its reading
1:63 c its rules
1:73 c its schemes
1:61 c its school
1:102 c its science
1:92 c its simulator
1:-96 c its six
1:95 c its staff
1:-139 c its students
1:-104 c its teaching
1:75 c its travellers
1:122 c its virtual
1:73 c its ward
1:-79 c iv
1:-79 c iv nearly
1:-96 c ives
1:-96 c ives as
1:-117 c january
1:-181 c january $
1:81 c january and
1:95 c january each
1:-106 c january to
1:75 c japanese for
1:-61 c japanese since
1:91 c ji
1:91 c ji min
1:114 c jing
1:114 c jing director
1:112 c jingtian
1:112 c jingtian will
1:73 c joan
1:73 c joan pettifer
1:95 c job
1:95 c job fair
1:75 c join
1:-110 c join in
1:104 c join supporter
1:104 c join the
1:-91 c joined
1:-91 c joined online
1:60 c joins
1:60 c joins supporter
1:153 c joint
1:-190 c joint committee
1:-110 c joint courses
1:136 c joint lesson
1:-87 c joint physics
1:132 c joint planning
1:88 c joint project
1:-88 c joint question
1:185 c joint report
1:89 c joint research
1:63 c joint study
1:83 c joint training
1:72 c joint unit
1:71 c joint writing
1:124 c jointly
1:95 c jointly apply
1:97 c jointly by
1:84 c jointly for
1:-106 c jointly in
1:94 c jointly one
1:89 c jointly recommend
1:64 c jointly write
1:93 c judith amery
1:-69 c judith farrant
1:167 c july $
1:-84 c july annual
1:-63 c july by
1:-120 c july three
1:89 c june $
1:69 c june of
1:-67 c june per
1:64 c june school
1:102 c june schools
1:-75 c june the
1:-63 c june under
1:-65 c junior
1:-65 c junior physics
1:-63 c ke
1:-63 c ke dahai
1:-79 c keep
1:-79 c keep the
1:-93 c keeping
1:-93 c keeping track
1:-204 c keeps
1:-75 c keeps a
1:-87 c keeps an
1:-150 c keeps the
1:129 c kept
1:121 c kept informed
1:-100 c key
1:-72 c key programme
1:-104 c key speciality
1:-69 c key teachers
1:98 c kiln
1:98 c kiln for
1:100 c kits
1:100 c kits and
1:120 c knot
1:120 c knot tying
1:117 c koroi
1:117 c koroi spends
1:88 c lab
1:88 c lab videos
1:85 c laboratory
1:85 c laboratory to
1:-89 c lake
1:-89 c lake secretary
1:119 c lamps
1:119 c lamps by
1:91 c lan classroom
1:-63 c lan yuzhen
1:-114 c lane
1:-114 c lane will
1:74 c language sessions
1:91 c language team
1:-71 c languages
1:-108 c languages department
1:78 c lantern
1:78 c lantern worksheets
1:136 c laptops
1:81 c laptops $
1:125 c laptops and
1:-187 c last
1:-110 c last at
1:-103 c last week
1:-125 c last year
1:71 c lasting
1:75 c lasting no
1:113 c lasts
1:114 c lasts five
1:91 c lasts three
1:60 c lasts twenty
1:82 c later
1:82 c later use
1:-63 c lde
1:-63 c lde $
1:-152 c lead
1:-78 c lead it
1:-82 c lead mrs
1:-119 c lead teacher
1:-69 c leader mrs
1:-93 c leader will
1:71 c leaders give
1:73 c leaders of
1:-97 c leaders to
1:-97 c leadership award
1:-65 c leadership course
1:65 c leadership teams
1:77 c leading
1:77 c leading teams
1:-149 c league
1:-149 c league committees
1:-71 c learned
1:-71 c learned $
1:-108 c learning coordinator
1:-102 c learning unit
1:-159 c least
1:-121 c least $
1:-65 c least and
1:88 c least books
1:-65 c least by
1:60 c least eight
1:-142 c least four
1:89 c least in
1:138 c least lessons
1:-122 c least of
1:-67 c least once
1:213 c least one
1:-88 c least per
1:-94 c least pupils
1:128 c least six
1:-120 c least twelve
1:-94 c least two
1:-107 c least years
1:-63 c leave
1:-63 c leave before
1:-104 c leavers should
1:89 c leavers to
1:151 c lecturer
1:119 c lecturer takes
1:125 c lecturers
1:125 c lecturers of
1:159 c lectures
1:159 c lectures on
1:-72 c left
1:-72 c left without
1:172 c lend
1:-79 c lend a
1:167 c lend books
1:135 c lend recipient
1:98 c lend the
1:191 c lends
1:85 c lends microscopes
1:171 c lends recipient
1:77 c lends supporter
1:-94 c lent
1:-94 c lent $
1:148 c lesson
1:-112 c lesson $
1:178 c lesson a
1:60 c lesson and
1:63 c lesson at
1:103 c lesson by
1:112 c lesson each
1:83 c lesson library
1:80 c lesson observation
1:102 c lesson of
1:77 c lesson on
1:-114 c lesson per
1:136 c lesson planning
1:63 c lesson preparation
1:94 c lesson to
1:-86 c lesson with
1:-154 c lessons a
1:125 c lessons and
1:179 c lessons at
1:-65 c lessons awarded
1:90 c lessons by
1:152 c lessons each
1:118 c lessons for
1:76 c lessons in
1:-68 c lessons observed
1:-128 c lessons of
1:81 c lessons one
1:70 c lessons to
1:196 c lessons together
1:160 c letter a
1:-79 c letter every
1:127 c letters
1:-93 c letters and
1:72 c letters in
1:94 c letters monthly
1:111 c letters once
1:78 c letters one
1:-213 c level
1:-158 c level $
1:-83 c level at
1:-101 c level backbone
1:-69 c level key
1:-65 c level prize
1:-65 c level prizes
1:-68 c level should
1:94 c level to
1:-97 c librarian
1:-97 c librarian bayar
1:-112 c libraries
1:-112 c libraries of
1:219 c library
1:99 c library $
1:148 c library and
1:-111 c library assistant
1:112 c library books
1:92 c library bridgenet
1:63 c library harbour
1:84 c library is
1:85 c library moorshelf
1:-127 c library packs
1:86 c library soundbox
1:156 c library to
1:-108 c lie
1:-108 c lie with
1:64 c life
1:64 c life skills
1:-61 c lijun
1:-61 c lijun deputy
1:78 c like $
1:91 c like number
1:79 c like school
1:-118 c like this
1:73 c likes
1:73 c likes $
1:90 c lin
1:83 c lin will
1:-78 c lindqvist
1:-78 c lindqvist of
1:-74 c line at
1:67 c line every
1:79 c line once
1:-85 c link
1:103 c link every
1:-91 c link governor
1:75 c link on
1:-102 c link running
1:-100 c link worker
1:-96 c linklater
1:-96 c linklater head
1:-91 c lisle
1:-91 c lisle and
1:-123 c list
1:-123 c list of
1:-94 c listed
1:-94 c listed by
1:75 c lists
1:75 c lists of
1:112 c literacy
1:90 c literacy $
1:76 c literacy consultant
1:86 c little boat
1:-87 c little for
1:83 c little steps
1:85 c liu
1:85 c liu zhenhai
1:182 c live
1:63 c live and
1:79 c live by
1:75 c live lesson
1:84 c live on
1:142 c live online
1:72 c live to
1:78 c living
1:78 c living with
1:-69 c loan are
1:79 c loan to
1:83 c lodge
1:83 c lodge the
1:83 c log in
1:-111 c log ins
1:100 c logistics
1:100 c logistics at
1:75 c longer
1:75 c longer than
1:-106 c look
1:-106 c look after
1:101 c looked
1:101 c looked after
1:-133 c looks after
1:99 c looks at
1:-89 c lose
1:-89 c lose its
1:-114 c lunch
1:-114 c lunch $
1:-69 c lund
1:-69 c lund $
1:134 c luo
1:114 c luo jing
1:82 c luo yunqi
1:74 c lyle
1:74 c lyle recipient
1:-148 c ma
1:-125 c ma suqin
1:-107 c ma xiaohong
1:106 c machines
1:106 c machines and
1:-89 c main
1:-89 c main speaker
1:142 c make a
1:-119 c make the
1:-94 c makes
1:-94 c makes the
1:64 c making
1:64 c making and
1:-69 c managed
1:-69 c managed by
1:106 c management
1:106 c management of
1:-63 c manager $
1:96 c manager to
1:80 c manual
1:80 c manual for
1:125 c march
1:85 c march $
1:119 c march and
1:101 c march of
1:-63 c march school
1:60 c march to
1:90 c marine engines
1:64 c mark
1:64 c mark making
1:86 c marked
1:86 c marked homework
1:89 c marking
1:89 c marking $
1:77 c marking examination
1:85 c marking guides
1:-98 c marking is
1:83 c marking policy
1:-115 c marks
1:-90 c marks $
1:-61 c marks their
1:-81 c martin
1:-81 c martin oyelaran
1:92 c masks
1:92 c masks $
1:-110 c master observes
1:77 c master teachers
1:104 c masters
1:104 c masters at
1:-67 c matches
1:-67 c matches the
1:89 c maternal
1:89 c maternal health
1:91 c mathematics
1:-113 c mathematics $
1:76 c mathematics adviser
1:107 c mathematics and
1:-96 c mathematics for
1:128 c mathematics give
1:63 c mathematics group
1:67 c mathematics lessons
1:100 c mathematics live
1:71 c mathematics mentors
1:-90 c mathematics not
1:102 c mathematics physics
1:-90 c mathematics score
1:160 c mathematics studio
1:172 c mathematics teachers
1:-91 c mathematics to
1:65 c mathematics together
1:84 c maths
1:79 c maths apparatus
1:229 c may
1:73 c may $
1:90 c may also
1:113 c may ask
1:104 c may attend
1:74 c may borrow
1:73 c may copy
1:89 c may do
1:78 c may each
1:-111 c may exceed
1:70 c may for
1:85 c may forty
1:130 c may in
1:76 c may invite
1:98 c may join
1:83 c may log
1:71 c may make
1:79 c may of
1:114 c may place
1:68 c may recipient
1:96 c may second
1:102 c may send
1:75 c may spend
1:-90 c may stay
1:111 c may supporter
1:-63 c may that
1:75 c may thirty
1:125 c may use
1:76 c may volunteer
1:91 c may write
1:-120 c meals
1:-120 c meals $
1:-125 c means
1:-83 c means recipient
1:-83 c means supporter
1:181 c meet
1:-91 c meet a
1:74 c meet in
1:181 c meet once
1:113 c meet online
1:144 c meet twice
1:95 c meeting $
1:327 c meets
1:69 c meets at
1:164 c meets every
1:112 c meets in
1:124 c meets on
1:176 c meets once
1:-87 c meets part
1:246 c meets twice
1:117 c member
1:102 c member gives
1:60 c member of
1:-141 c members are
1:103 c members from
1:89 c members in
1:77 c members of
1:-115 c members the
1:-145 c mentee
1:-92 c mentee each
1:-75 c mentee hands
1:-92 c mentee keeps
1:-75 c mentee per
1:137 c mentor
1:219 c mentor $
1:-94 c mentor and
1:203 c mentor at
1:96 c mentor eight
1:87 c mentor from
1:100 c mentor in
1:138 c mentor is
1:77 c mentor must
1:-186 c mentor observes
1:91 c mentor pair
1:145 c mentor pairs
1:-120 c mentor watches
1:134 c mentor who
1:106 c mentoring
1:106 c mentoring pairs
1:-211 c mentors
1:71 c mentors to
1:-155 c mentors visit
1:-105 c mentors watch
1:-121 c mentors will
1:74 c method
1:74 c method of
1:159 c microscopes
1:85 c microscopes $
1:101 c microscopes and
1:85 c microscopes to
1:96 c middle manager
1:-178 c midwifery
1:-106 c midwifery at
1:-72 c midwifery is
1:-106 c midwifery section
1:80 c midwives
1:80 c midwives and
1:-82 c miles
1:-82 c miles away
1:91 c min
1:91 c min of
1:121 c minibus
1:113 c minibus $
1:75 c minibus and
1:81 c minibuses
1:81 c minibuses to
1:-104 c ministry
1:-104 c ministry s
1:103 c minute
1:103 c minute debrief
1:-90 c minutes
1:-110 c minutes $
1:-84 c minutes are
1:78 c minutes since
1:-69 c miss nadia
1:85 c miss roberta
1:61 c mock
1:61 c mock examination
1:130 c model
1:83 c model $
1:109 c model lessons
1:73 c monday
1:67 c monday $
1:130 c mondays
1:66 c mondays $
1:117 c mondays and
1:84 c mondays at
1:108 c monitoring
1:108 c monitoring visit
1:124 c month
1:88 c month $
1:105 c month and
1:94 c month between
1:78 c month from
1:-110 c month in
1:68 c month normally
1:65 c month on
1:65 c month schools
1:197 c monthly
1:194 c monthly $
1:61 c monthly test
1:190 c months
1:149 c months $
1:65 c months and
1:93 c months in
1:94 c months once
1:96 c moor
1:96 c moor walk
1:85 c moorshelf
1:85 c moorshelf are
1:-96 c morag
1:-96 c morag linklater
1:-100 c more
1:-61 c more pupils
1:-89 c more than
1:99 c morning
1:60 c morning ferry
1:68 c morning reader
1:68 c moss
1:68 c moss end
1:-134 c most
1:-110 c most minutes
1:-63 c most people
1:-101 c mr
1:-83 c mr bill
1:82 c mr caleb
1:-79 c mr daniel
1:-96 c mr ewan
1:87 c mr gao
1:-76 c mr guo
1:112 c mr hao
1:-60 c mr isaac
1:-91 c mr lisle
1:94 c mr neil
1:-103 c mr owen
1:-96 c mr paul
1:69 c mr peng
1:101 c mr samuel
1:-72 c mr shen
1:-78 c mr tasker
1:-69 c mr tobias
1:99 c mrs adaeze
1:117 c mrs alisi
1:70 c mrs farrant
1:-81 c mrs grace
1:78 c mrs hanne
1:80 c mrs imogen
1:91 c mrs ji
1:73 c mrs joan
1:-96 c mrs morag
1:-91 c mrs odette
1:-82 c mrs sunita
1:-91 c mrs tarrant
1:167 c ms
1:88 c ms adaeze
1:103 c ms clara
1:-95 c ms deng
1:69 c ms lu
1:134 c ms luo
1:-141 c ms philippa
1:-89 c ms ruan
1:86 c ms shen
1:91 c ms xia
1:-72 c municipal
1:-72 c municipal plan
1:-85 c music and
1:66 c music every
1:82 c music lessons
1:-88 c music or
1:82 c music so
1:83 c music teacher
1:313 c must
1:119 c must agree
1:93 c must fill
1:118 c must hand
1:77 c must hear
1:83 c must lodge
1:89 c must nominate
1:72 c must read
1:70 c must release
1:87 c must send
1:99 c must supply
1:82 c must where
1:87 c myself
1:87 c myself once
1:-82 c nadia
1:-82 c nadia penrose
1:-85 c nairn
1:-85 c nairn $
1:-128 c named
1:-69 c named city
1:-103 c named county
1:114 c names
1:126 c names are
1:-60 c names two
1:104 c names within
1:103 c nathan
1:103 c nathan of
1:77 c national day
1:-75 c national level
1:75 c nautical
1:75 c nautical charts
1:-131 c nearly
1:-79 c nearly students
1:-99 c nearly teachers
1:-121 c need
1:-121 c need not
1:-104 c neighbour
1:-104 c neighbour for
1:-105 c neighbouring
1:-105 c neighbouring county
1:94 c neil
1:94 c neil prosser
1:103 c net
1:103 c net repair
1:103 c network
1:83 c network $
1:223 c new
1:105 c new curriculum
1:97 c new speciality
1:95 c new teacher
1:77 c new teachers
1:134 c newly
1:134 c newly qualified
1:70 c next
1:70 c next six
1:90 c nights
1:90 c nights on
1:-137 c nine
1:97 c nine attendance
1:-141 c nine pairs
1:-102 c nine schools
1:-87 c nisha
1:-87 c nisha rao
1:-258 c no
1:-63 c no $
1:83 c no english
1:-81 c no geography
1:-62 c no higher
1:-63 c no lde
1:75 c no longer
1:-142 c no more
1:125 c no music
1:-87 c no of
1:-137 c no physics
1:-103 c no qualified
1:-111 c no stay
1:-71 c no teacher
1:-136 c no trained
1:-88 c no when
1:120 c nobody
1:78 c nobody for
1:82 c nobody trained
1:89 c nominate
1:89 c nominate its
1:-96 c nominates
1:-96 c nominates the
1:66 c nora
1:66 c nora pell
1:68 c normally
1:68 c normally by
1:-90 c not
1:-90 c not below
1:-79 c not carried
1:-61 c not completed
1:-121 c not copy
1:-87 c not everything
1:-87 c not finished
1:-98 c not take
1:103 c note
1:103 c note each
1:-104 c notes
1:-114 c notes are
1:104 c notice
1:104 c notice $
1:-96 c nov
1:-96 c nov early
1:100 c novels
1:100 c novels $
1:130 c november
1:208 c november $
1:-74 c november heads
1:88 c november led
1:112 c november march
1:-90 c november pass
1:-103 c november second
1:-104 c november the
1:96 c november up
1:-97 c now
1:-72 c now head
1:-64 c now put
1:99 c number
1:91 c number of
1:89 c number sense
1:75 c numbers at
1:-83 c numbers grew
1:103 c nunez
1:103 c nunez will
1:104 c nursing
1:88 c nursing instruments
1:60 c nursing skills
1:-87 c oakes
1:-87 c oakes and
1:103 c observation
1:109 c observation $
1:118 c observation log
1:-114 c observation notes
1:240 c observe
1:85 c observe and
1:173 c observe at
1:155 c observe lessons
1:-68 c observed
1:-68 c observed rated
1:-182 c observes
1:-82 c observes at
1:-105 c observes no
1:-110 c observes the
1:-119 c obtain
1:-76 c obtain a
1:-95 c obtain the
1:91 c occasion
1:91 c occasion $
1:-61 c october
1:176 c october $
1:-102 c october and
1:-89 c october first
1:60 c october four
1:-87 c october heads
1:136 c october to
1:-91 c odette
1:-91 c odette crane
1:134 c of $
1:140 c of a
1:-84 c of about
1:-114 c of and
1:-65 c of at
1:-103 c of august
1:115 c of baishan
1:63 c of bilingual
1:145 c of charge
1:138 c of chemistry
1:82 c of chinese
1:-100 c of city
1:84 c of closure
1:-83 c of county
1:118 c of december
1:109 c of each
1:-127 c of education
1:124 c of electrical
1:-118 c of english
1:65 c of every
1:-94 c of everything
1:80 c of examination
1:65 c of exchange
1:-102 c of five
1:85 c of for
1:78 c of four
1:-68 c of french
1:85 c of games
1:-117 c of geography
1:110 c of grade
1:106 c of graphic
1:-103 c of half
1:72 c of has
1:77 c of her
1:99 c of homework
1:-69 c of human
1:104 c of i
1:-75 c of lesson
1:-71 c of lessons
1:-62 c of marine
1:68 c of mathematics
1:-106 c of midwifery
1:-113 c of more
1:-106 c of music
1:-60 c of names
1:75 c of nautical
1:-105 c of neighbouring
1:130 c of not
1:88 c of nursing
1:76 c of open
1:62 c of protective
1:-169 c of pupils
1:-90 c of robotics
1:60 c of schools
1:99 c of science
1:90 c of senior
1:60 c of six
1:74 c of small
1:-97 c of specialist
1:115 c of study
1:-233 c of teachers
1:124 c of teaching
1:78 c of ten
1:129 c of term
1:-63 c of the
1:94 c of their
1:-71 c of those
1:104 c of three
1:70 c of training
1:83 c of twenty
1:98 c of two
1:74 c of ward
1:60 c of welding
1:-71 c of what
1:-80 c of whom
1:82 c of work
1:71 c of workshop
1:-100 c of year
1:152 c of yuan
1:-87 c off
1:-87 c off her
1:71 c offer
1:71 c offer a
1:100 c offered
1:100 c offered science
1:94 c offers
1:94 c offers advanced
1:-298 c office
1:-224 c office $
1:-61 c office and
1:-106 c office assists
1:-99 c office collects
1:-89 c office delivers
1:-75 c office draws
1:-75 c office handles
1:-76 c office is
1:-174 c office of
1:-125 c office room
1:90 c office shall
1:-60 c office submits
1:-95 c office telephone
1:-61 c office to
1:-69 c officer
1:-69 c officer mr
1:71 c officers
1:71 c officers of
1:60 c offices
1:-102 c offices are
1:152 c offices confer
1:-119 c offices of
1:-79 c offices take
1:60 c offices work
1:-79 c oh
1:-79 c oh $
1:-60 c okafor
1:-60 c okafor settled
1:99 c okoro
1:99 c okoro shall
1:120 c older
1:120 c older pupils
1:68 c oldest
1:68 c oldest children
1:-94 c olympiad or
1:77 c olympiad team
1:220 c on
1:-64 c on a
1:99 c on alternate
1:91 c on assessment
1:72 c on at
1:-106 c on august
1:97 c on boarding
1:96 c on both
1:68 c on career
1:-60 c on december
1:112 c on each
1:129 c on early
1:-102 c on for
1:103 c on formative
1:107 c on fridays
1:97 c on homework
1:-103 c on in
1:95 c on its
1:-124 c on january
1:-105 c on july
1:63 c on lesson
1:148 c on lessons
1:81 c on line
1:77 c on marking
1:130 c on mondays
1:89 c on phonics
1:-87 c on progress
1:112 c on reading
1:89 c on rural
1:104 c on safety
1:94 c on saturdays
1:84 c on screen
1:74 c on secondment
1:73 c on site
1:215 c on the
1:-118 c on their
1:95 c on tuesdays
1:228 c once
1:-72 c once $
1:232 c once a
1:69 c once each
1:222 c once every
1:121 c once in
1:122 c one
1:-82 c one $
1:-93 c one at
1:70 c one day
1:74 c one demonstration
1:69 c one deputy
1:66 c one each
1:87 c one english
1:74 c one for
1:142 c one joint
1:137 c one lesson
1:94 c one live
1:74 c one method
1:96 c one middle
1:-65 c one national
1:-101 c one open
1:87 c one physics
1:95 c one provincial
1:112 c one report
1:114 c one research
1:129 c one school
1:84 c one semester
1:98 c one simulation
1:74 c one teach
1:157 c one term
1:99 c one third
1:93 c one unit
1:149 c one week
1:98 c one workshop
1:-75 c one written
1:81 c one year
1:258 c online
1:158 c online $
1:63 c online course
1:94 c online english
1:155 c online every
1:126 c online library
1:94 c online on
1:112 c online once
1:86 c online phonics
1:84 c online reading
1:-105 c only
1:-121 c only one
1:97 c open
1:74 c open $
1:107 c open its
1:-64 c open lesson
1:137 c open lessons
1:75 c open shelf
1:108 c open supporter
1:86 c open the
1:150 c open to
1:96 c open yurt
1:97 c opened at
1:-110 c opened in
1:115 c opened to
1:82 c opens
1:-72 c opens a
1:185 c opens its
1:-127 c opens the
1:97 c operation
1:97 c operation is
1:75 c opposite
1:75 c opposite numbers
1:-221 c or
1:-85 c or above
1:-88 c or art
1:-129 c or better
1:-110 c or by
1:-84 c or higher
1:-61 c or japanese
1:-61 c or more
1:-71 c or she
1:-143 c organise
1:-96 c organise the
1:-103 c organise to
1:-98 c organised
1:-98 c organised by
1:188 c other
1:79 c other as
1:74 c other at
1:65 c other forms
1:67 c other monday
1:73 c other once
1:103 c other school
1:83 c other wednesday
1:-108 c out $
1:63 c out a
1:-103 c out below
1:-67 c out falls
1:70 c out field
1:84 c out live
1:98 c out one
1:-62 c out rate
1:-79 c out so
1:87 c out supporter
1:-77 c outstanding
1:-77 c outstanding by
1:74 c over
1:94 c over $
1:92 c over every
1:119 c over for
1:73 c over its
1:-90 c overnight
1:-90 c overnight in
1:115 c owe
1:115 c owe school
1:-103 c owen radley
1:156 c own $
1:118 c own attendance
1:74 c own children
1:83 c own marking
1:-120 c own meals
1:-69 c own pupils
1:94 c own young
1:-114 c owner
1:-114 c owner engineering
1:-81 c oyelaran
1:-77 c oyelaran for
1:-127 c packs
1:-127 c packs the
1:81 c pact
1:121 c pact at
1:-66 c pact supporter
1:66 c paediatrics
1:66 c paediatrics and
1:131 c pages
1:81 c pages and
1:92 c pages goes
1:159 c pair
1:91 c pair $
1:66 c pair twice
1:-72 c paired assistance
1:-118 c paired support
1:121 c paired teacher
1:102 c paired with
1:-121 c pairing
1:-87 c pairing of
1:-76 c pairing office
1:106 c pairs $
1:-67 c pairs and
1:145 c pairs are
1:-90 c pairs of
1:-127 c pairs this
1:94 c pals
1:94 c pals one
1:-115 c paper
1:-83 c paper supporter
1:94 c papers
1:79 c papers $
1:95 c papers and
1:-100 c parent
1:-100 c parent link
1:218 c parents
1:82 c parents $
1:72 c parents are
1:129 c parents association
1:61 c parents committee
1:100 c parents have
1:-80 c part
1:-87 c part of
1:-126 c parties $
1:84 c parties are
1:140 c partner
1:77 c partner every
1:63 c partner form
1:75 c partner school
1:76 c partner village
1:-154 c partners
1:-155 c partners twice
1:-78 c partnership
1:-78 c partnership with
1:-61 c party
1:-96 c party mr
1:83 c party of
1:-96 c party office
1:-120 c pass
1:-82 c pass mathematics
1:-113 c pass rate
1:-70 c pass the
1:73 c past papers
1:-91 c past year
1:-111 c pastoral
1:-111 c pastoral office
1:88 c patient
1:88 c patient simulators
1:-96 c paul
1:-96 c paul ives
1:101 c pay a
1:83 c pays
1:83 c pays a
1:79 c peer
1:79 c peer readers
1:105 c pei
1:105 c pei rulan
1:66 c pell
1:66 c pell inspects
1:88 c pellworth
1:88 c pellworth in
1:150 c pen
1:103 c pen friend
1:79 c pen friends
1:94 c pen pals
1:69 c peng
1:69 c peng shan
1:-82 c penrose
1:-69 c penrose drew
1:-63 c people
1:-63 c people still
1:-172 c per
1:-183 c per cent
1:-60 c per term
1:-115 c percent
1:-94 c percent $
1:-67 c percent by
1:-70 c percent of
1:107 c period $
1:-63 c period by
1:103 c period for
1:-77 c period runs
1:115 c periods
1:92 c periods $
1:94 c periods a
1:-61 c persistent
1:-61 c persistent absence
1:74 c person once
1:-110 c person or
1:126 c personnel
1:126 c personnel section
1:-87 c peter
1:-87 c peter oakes
1:74 c petra
1:74 c petra lyle
1:73 c pettifer
1:73 c pettifer will
1:-141 c philippa
1:-85 c philippa nairn
1:-106 c philippa thorne
1:-99 c phone
1:92 c phone mentor
1:-120 c phone once
1:149 c phonics
1:115 c phonics library
1:89 c phonics number
1:-60 c physics and
1:101 c physics at
1:88 c physics goes
1:88 c physics lab
1:-65 c physics of
1:-61 c physics or
1:-87 c physics project
1:-160 c physics teacher
1:88 c physics teachers
1:145 c physics to
1:68 c picnic
1:68 c picnic $
1:148 c picture
1:86 c picture book
1:120 c picture books
1:88 c pioneers of
1:-99 c pioneers office
1:97 c place
1:-98 c place $
1:67 c place online
1:109 c place two
1:85 c place up
1:108 c placed at
1:-94 c placed in
1:-133 c placement
1:78 c placement of
1:-101 c placement office
1:-105 c placement rate
1:-79 c placement the
1:129 c places
1:64 c places are
1:77 c places for
1:62 c plan
1:83 c plan a
1:93 c plan at
1:-65 c plan below
1:74 c plan common
1:-72 c plan for
1:174 c plan lessons
1:-118 c plan like
1:76 c plan mathematics
1:-69 c plan on
1:70 c plan the
1:-79 c plan to
1:79 c plan together
1:74 c plan units
1:-98 c planned
1:-98 c planned summer
1:246 c planning
1:122 c planning group
1:122 c planning is
1:132 c planning of
1:67 c planning takes
1:60 c planning with
1:83 c plans a
1:-75 c plans to
1:84 c planting
1:84 c planting $
1:96 c platform
1:96 c platform open
1:77 c plot
1:77 c plot and
1:189 c policy
1:120 c policy $
1:67 c policy and
1:118 c policy by
1:83 c policy using
1:76 c policy with
1:74 c poor
1:74 c poor families
1:100 c port
1:100 c port logistics
1:82 c possible
1:82 c possible film
1:93 c posts by
1:86 c posts one
1:-99 c posts the
1:98 c pottery
1:98 c pottery kiln
1:60 c practical
1:60 c practical lessons
1:-61 c practice and
1:98 c practice at
1:67 c practice in
1:-101 c practice log
1:-71 c practitioners and
1:100 c prefects
1:100 c prefects of
1:73 c preparation
1:63 c preparation and
1:66 c preparation groups
1:105 c prepare
1:110 c prepare lessons
1:-85 c prepared
1:-85 c prepared under
1:-78 c present
1:-78 c present $
1:67 c primary
1:67 c primary pupils
1:-60 c principal dr
1:-109 c principal finds
1:122 c principal for
1:-79 c principal ma
1:-82 c principal mr
1:129 c principal ms
1:117 c principal of
1:-179 c principal s
1:-77 c principal zhu
1:-83 c principals
1:-150 c principals $
1:-64 c principals now
1:71 c principals of
1:-77 c priority
1:-77 c priority in
1:103 c priya
1:103 c priya nathan
1:-123 c prize
1:-83 c prize at
1:-83 c prize in
1:-65 c prizes
1:-65 c prizes in
1:-78 c professor ada
1:90 c professor alan
1:60 c professor irene
1:-81 c professor martin
1:105 c professor pei
1:76 c professor shen
1:-96 c professor tait
1:-78 c programme for
1:-109 c programme in
1:-138 c programme of
1:154 c progress
1:-87 c progress $
1:79 c progress each
1:90 c progress every
1:103 c progress in
1:103 c progress note
1:103 c progress once
1:81 c progress report
1:66 c progress together
1:149 c project
1:95 c project $
1:94 c project at
1:-100 c project of
1:129 c project on
1:-87 c project was
1:84 c projects $
1:113 c promised tablets
1:-61 c promised was
1:-77 c promotion
1:-77 c promotion $
1:-91 c proportion
1:-91 c proportion of
1:94 c prosser
1:94 c prosser is
1:62 c protective
1:62 c protective clothing
1:-108 c provide experts
1:89 c provide scholarships
1:66 c provide two
1:-102 c provides
1:-102 c provides experts
1:-72 c provincial key
1:60 c provincial nursing
1:-94 c provincial olympiad
1:133 c provincial research
1:-94 c psychology $
1:96 c published
1:96 c published on
1:81 c publishes
1:81 c publishes an
1:-156 c pupil
1:78 c pupil $
1:-91 c pupil at
)"sv,
    R"(1:-93 c pupil councils
1:-83 c pupil numbers
1:-91 c pupil of
1:96 c pupils $
1:-116 c pupils and
1:-115 c pupils at
1:-61 c pupils enter
1:116 c pupils from
1:-63 c pupils leave
1:132 c pupils may
1:173 c pupils of
1:-98 c pupils pass
1:-94 c pupils placed
1:-74 c pupils reaching
1:-72 c pupils reading
1:102 c pupils spend
1:114 c pupils will
1:63 c pupils write
1:-87 c pursuant
1:-87 c pursuant to
1:-64 c put
1:-64 c put the
1:69 c qingyi at
1:-61 c qingyi head
1:-105 c qualified
1:-68 c qualified chemistry
1:-87 c qualified in
1:-75 c qualified lessons
1:-112 c qualified physics
1:73 c quarter
1:73 c quarter $
1:86 c question
1:86 c question bank
1:-133 c questions
1:80 c questions $
1:-89 c questions ask
1:-90 c questions beforehand
1:-95 c questions go
1:79 c quiet
1:79 c quiet hour
1:67 c quill $
1:-96 c quill and
1:85 c quill assistant
1:-78 c r
1:-78 c r callaghan
1:-103 c radley
1:-103 c radley is
1:-123 c rao
1:-82 c rao $
1:-87 c rao visit
1:-172 c rate
1:-79 c rate above
1:-107 c rate in
1:-92 c rate is
1:-62 c rate no
1:-104 c rate of
1:-83 c rated
1:-66 c rated county
1:-68 c rated good
1:-83 c reach grade
1:-60 c reach state
1:84 c reach the
1:-74 c reaches
1:-94 c reaches percent
1:-74 c reaching
1:-74 c reaching the
1:-62 c read
1:72 c read and
1:-69 c read it
1:68 c reader
1:68 c reader audio
1:115 c readers
1:115 c readers $
1:64 c reading
1:76 c reading across
1:-107 c reading age
1:63 c reading and
1:76 c reading buddies
1:-81 c reading certificate
1:72 c reading club
1:-96 c reading course
1:118 c reading in
1:84 c reading library
1:63 c reading on
1:76 c reading partners
1:96 c reading platform
1:-91 c reading rises
1:108 c reading room
1:156 c reading scheme
1:-70 c reading test
1:128 c ready
1:128 c ready by
1:118 c receive
1:77 c receive pupils
1:113 c receive two
1:-94 c received
1:-94 c received and
1:103 c receives
1:103 c receives a
1:-86 c recipient able
1:162 c recipient adopts
1:151 c recipient are
1:-84 c recipient arranges
1:118 c recipient as
1:89 c recipient books
1:132 c recipient borrows
1:128 c recipient by
1:86 c recipient can
1:90 c recipient children
1:-95 c recipient class
1:124 c recipient come
1:-93 c recipient confirms
1:71 c recipient each
1:137 c recipient every
1:-72 c recipient falls
1:130 c recipient for
1:105 c recipient free
1:-81 c recipient from
1:108 c recipient full
1:113 c recipient gives
1:-69 c recipient graduates
1:70 c recipient harvest
1:-226 c recipient has
1:105 c recipient here
1:71 c recipient in
1:141 c recipient intends
1:-198 c recipient is
1:113 c recipient its
1:-97 c recipient january
1:75 c recipient join
1:60 c recipient joins
1:-63 c recipient lan
1:77 c recipient lends
1:88 c recipient library
1:-91 c recipient ma
1:-63 c recipient march
1:-61 c recipient marks
1:201 c recipient may
1:-83 c recipient means
1:90 c recipient microscopes
1:117 c recipient mr
1:82 c recipient mrs
1:237 c recipient must
1:-96 c recipient nominates
1:132 c recipient not
1:-84 c recipient office
1:79 c recipient on
1:129 c recipient once
1:94 c recipient online
1:-72 c recipient opens
1:83 c recipient pays
1:-162 c recipient recipient
1:-61 c recipient recognised
1:-94 c recipient reports
1:-87 c recipient school
1:-99 c recipient secretary
1:78 c recipient sends
1:138 c recipient shall
1:-141 c recipient share
1:129 c recipient staff
1:77 c recipient summer
1:74 c recipient talk
1:-105 c recipient teachers
1:-109 c recipient the
1:85 c recipient throughout
1:79 c recipient to
1:77 c recipient train
1:144 c recipient twice
1:65 c recipient two
1:72 c recipient under
1:79 c recipient until
1:140 c recipient visit
1:62 c recipient welding
1:217 c recipient will
1:-114 c recipient workshop
1:103 c recipient writes
1:-99 c recognised
1:-99 c recognised as
1:89 c recommend
1:89 c recommend leavers
1:-79 c record
1:-79 c record $
1:70 c recorded
1:70 c recorded lessons
1:78 c recorder
1:78 c recorder by
1:91 c recordings
1:91 c recordings $
1:-90 c ref
1:-90 c ref $
1:-67 c reflection
1:-75 c reflection per
1:76 c reform
1:76 c reform of
1:-130 c regional
1:-87 c regional guidelines
1:-61 c regional science
1:-112 c register
1:-112 c register the
1:-107 c registrar
1:-107 c registrar of
1:-64 c regular
1:-64 c regular footing
1:97 c release
1:69 c release at
1:70 c release each
1:75 c release two
1:83 c releases
1:110 c releases one
1:119 c remaining
1:119 c remaining eighteen
1:103 c repair
1:103 c repair $
1:174 c report
1:-84 c report $
1:-94 c report into
1:145 c report is
1:112 c report lesson
1:131 c report of
1:-63 c report on
1:84 c report shall
1:61 c report to
1:96 c report will
1:124 c reports $
1:65 c reports in
1:-94 c reports on
1:-109 c request
1:-109 c request of
1:-89 c research fellow
1:102 c research lesson
1:122 c research project
1:84 c research projects
1:-88 c research section
1:85 c researchers
1:85 c researchers of
1:-102 c resident
1:-102 c resident teachers
1:-63 c resolved
1:-63 c resolved on
1:-109 c resources
1:-69 c resources at
1:-94 c resources office
1:-73 c responsibility
1:-73 c responsibility $
1:-127 c responsible
1:-88 c responsible $
1:-106 c responsible for
1:223 c return
1:113 c return $
1:77 c return members
1:70 c return of
1:100 c return prefects
1:79 c return they
1:151 c return visit
1:119 c returning
1:119 c returning shall
1:128 c review
1:66 c review progress
1:121 c review the
1:127 c reviews
1:127 c reviews progress
1:102 c revise
1:66 c revise question
1:97 c revise the
1:78 c revision
1:78 c revision videos
1:111 c rewrite
1:111 c rewrite its
1:-121 c rise
1:-88 c rise from
1:-74 c rise to
1:-142 c rises
1:-90 c rises by
1:-122 c rises from
1:74 c roads
1:74 c roads are
1:85 c roberta
1:85 c roberta quill
1:-90 c robotics $
1:-84 c room $
1:98 c room at
1:-172 c rooms
1:-150 c rooms $
1:-109 c rooms and
1:-100 c rota
1:-100 c rota for
1:118 c routine
1:118 c routine of
1:-64 c rs
1:-64 c rs $
1:-89 c ruan
1:-89 c ruan shuhua
1:105 c rulan
1:105 c rulan of
1:-149 c rules $
1:102 c rules on
1:64 c run
1:72 c run a
1:-93 c run the
1:121 c run three
1:-102 c running
1:-102 c running $
1:-219 c runs
1:91 c runs a
1:-75 c runs all
1:-131 c runs from
1:-102 c runs nine
1:-120 c runs the
1:86 c rural
1:89 c rural maternal
1:78 c rural placement
1:82 c rusk
1:82 c rusk from
1:74 c ruslan
1:74 c ruslan teke
1:-124 c ruth
1:-124 c ruth calloway
1:117 c s adviser
1:71 c s alumni
1:67 c s art
1:60 c s camp
1:104 c s captains
1:-120 c s centre
1:-100 c s committee
1:-97 c s contact
1:85 c s contest
1:-106 c s curriculum
1:-76 c s degree
1:66 c s digital
1:-108 c s e
1:-94 c s equipment
1:-98 c s examination
1:83 c s exercise
1:68 c s final
1:103 c s five
1:72 c s form
1:76 c s help
1:-71 c s inclusion
1:95 c s job
1:-104 c s key
1:-62 c s learning
1:-104 c s leavers
1:85 c s marking
1:76 c s mathematics
1:-198 c s office
1:120 c s older
1:68 c s oldest
1:-78 c s partnership
1:-71 c s principal
1:97 c s ready
1:-63 c s report
1:97 c s rules
1:-104 c s school
1:89 c s science
1:66 c s section
1:74 c s see
1:91 c s speech
1:-90 c s staff
1:73 c s students
1:91 c s summer
1:90 c s supervision
1:83 c s teachers
1:-82 c s teaching
1:72 c s terraced
1:99 c s three
1:-76 c s tutors
1:87 c s vice
1:-92 c s year
1:75 c s years
1:93 c safety
1:-106 c safety $
1:104 c safety at
1:71 c safety due
1:61 c same mock
1:-63 c same period
1:79 c same subject
1:81 c same text
1:86 c samples
1:86 c samples to
1:101 c samuel
1:101 c samuel baptiste
1:-96 c sat and
1:61 c sat at
1:102 c saturdays
1:94 c saturdays from
1:-78 c say
1:-78 c say school
1:145 c scheme
1:97 c scheme $
1:119 c scheme lamps
1:75 c scheme stepping
1:79 c scheme tide
1:90 c schemes
1:87 c schemes $
1:117 c scholarships
1:117 c scholarships of
1:137 c school a
1:-116 c school able
1:-102 c school adds
1:99 c school adopts
1:177 c school and
1:64 c school arts
1:115 c school as
1:-104 c school asked
1:-118 c school asks
1:-79 c school assesses
1:-94 c school assists
1:88 c school attend
1:88 c school before
1:153 c school by
1:61 c school cloud
1:107 c school come
1:124 c school comments
1:117 c school days
1:-87 c school did
1:75 c school donates
1:-78 c school draws
1:60 c school during
1:-82 c school eleven
1:91 c school form
1:61 c school free
1:109 c school from
1:75 c school give
1:127 c school gives
1:74 c school grants
1:78 c school has
1:-77 c school have
1:-94 c school hub
1:79 c school in
1:71 c school inspect
1:103 c school inspects
1:-96 c school insures
1:120 c school jointly
1:-76 c school june
1:-99 c school keeps
1:78 c school lantern
1:85 c school laptops
1:84 c school mathematics
1:64 c school may
1:112 c school meets
1:96 c school mentor
1:93 c school must
1:87 c school myself
1:-95 c school obtain
1:66 c school of
1:-88 c school office
1:76 c school once
1:124 c school opens
1:86 c school posts
1:-102 c school provides
1:79 c school quiet
1:-63 c school resolved
1:127 c school reviews
1:-102 c school runs
1:61 c school s
1:87 c school schemes
1:-101 c school schools
1:60 c school science
1:96 c school sends
1:95 c school senior
1:-144 c school september
1:-107 c school sets
1:94 c school shadow
1:79 c school shadowing
1:113 c school shall
1:61 c school shares
1:-63 c school should
1:-84 c school six
1:62 c school sixth
1:-87 c school still
1:114 c school succeeds
1:-85 c school support
1:123 c school teachers
1:-89 c school that
1:101 c school therefore
1:-177 c school to
1:81 c school transfers
1:76 c school two
1:87 c school until
1:68 c school visit
1:79 c school will
1:75 c school within
1:79 c school would
1:-87 c schools agree
1:90 c schools and
1:87 c schools are
1:88 c schools by
1:83 c schools chinese
1:-87 c schools circular
1:-64 c schools compact
1:-103 c schools councils
1:101 c schools english
1:119 c schools exchange
1:110 c schools for
1:76 c schools gives
1:-90 c schools guest
1:116 c schools hand
1:-137 c schools have
1:66 c schools headed
1:-84 c schools hold
1:104 c schools in
1:-106 c schools is
1:-96 c schools its
1:-89 c schools look
1:-119 c schools make
1:86 c schools marked
1:150 c schools meet
1:67 c schools on
1:96 c schools once
1:86 c schools open
1:-96 c schools organise
1:197 c schools plan
1:66 c schools prepare
1:-112 c schools register
1:-78 c schools s
1:88 c schools school
1:146 c schools send
1:71 c schools shall
1:85 c schools share
1:85 c schools sports
1:71 c schools subject
1:165 c schools submit
1:-103 c schools submits
1:-71 c schools teachers
1:-122 c schools this
1:-104 c schools to
1:-102 c schools together
1:100 c schools two
1:94 c schools undertake
1:-78 c schools usually
1:105 c schools will
1:166 c schools write
1:-98 c schools year
1:-99 c schools young
1:66 c science camp
1:131 c science day
1:60 c science department
1:100 c science kits
1:85 c science laboratory
1:-133 c science rooms
1:-87 c science school
1:89 c science summer
1:-72 c science teacher
1:71 c science teachers
1:-90 c score
1:-90 c score rises
1:-102 c scout
1:-102 c scout hall
1:84 c screen
1:84 c screen to
1:77 c scripts
1:77 c scripts with
1:125 c sea
1:104 c sea by
1:79 c sea week
1:-124 c second $
1:92 c second friday
1:-103 c second group
1:119 c second lecturer
1:117 c second one
1:77 c second term
1:90 c second thursday
1:60 c second wednesday
1:-87 c second year
1:86 c seconded to
1:74 c secondment
1:74 c secondment for
1:117 c seconds
1:117 c seconds one
1:-143 c secretary
1:-99 c secretary $
1:-89 c secretary of
1:-106 c section at
1:126 c section by
1:66 c section for
1:-73 c section the
1:103 c see how
1:74 c see one
1:-60 c see supporter
1:-76 c sees
1:-76 c sees to
1:61 c semester
1:84 c semester $
1:66 c semester supporter
1:248 c send
1:165 c send four
1:78 c send it
1:100 c send not
1:78 c send one
1:95 c send school
1:115 c send teachers
1:102 c send ten
1:75 c send the
1:103 c send up
1:65 c sending
1:65 c sending one
1:172 c sends
1:150 c sends a
1:75 c sends books
1:71 c sends four
1:93 c sends not
1:98 c sends three
1:111 c senior
1:-72 c senior division
1:81 c senior leaders
1:72 c senior one
1:-80 c senior skill
1:95 c senior teachers
1:119 c senior teams
1:89 c sense
1:89 c sense and
1:125 c sent
1:125 c sent to
1:74 c september $
1:114 c september ms
1:-153 c september to
1:141 c serve
1:141 c serve as
1:74 c serves
1:74 c serves as
1:74 c sessions and
1:99 c sessions each
1:-110 c sessions last
1:-68 c set
1:-103 c set out
1:-69 c set up
1:72 c sets
1:-107 c sets aside
1:182 c sets of
1:-60 c settled
1:-60 c settled that
1:90 c seven
1:138 c seven early
1:-92 c seven teachers
1:65 c shadow
1:-74 c shadow at
1:126 c shadow colleagues
1:99 c shadow her
1:-120 c shadow pay
1:106 c shadow the
1:111 c shadow their
1:104 c shadowing
1:79 c shadowing a
1:113 c shadowing in
1:212 c shall
1:84 c shall also
1:114 c shall be
1:63 c shall help
1:90 c shall inspect
1:121 c shall meet
1:75 c shall open
1:66 c shall provide
1:113 c shall receive
1:84 c shall release
1:107 c shall rewrite
1:88 c shall run
1:107 c shall second
1:104 c shall send
1:116 c shall shadow
1:147 c shall teach
1:69 c shan
1:69 c shan is
1:-92 c share $
1:133 c share its
1:-135 c share of
1:-73 c share responsibility
1:-106 c share the
1:85 c share their
1:61 c shares
1:61 c shares its
1:74 c sharrock and
1:-87 c sharrock signs
1:94 c she can
1:-71 c she has
1:75 c shelf
1:75 c shelf digital
1:76 c shen tao
1:-72 c shen weiguo
1:86 c shen yulan
1:89 c shipping
1:89 c shipping companies
1:90 c shore
1:90 c shore with
1:-129 c short
1:96 c short annual
1:-255 c short of
1:103 c short progress
1:-214 c should
1:-148 c should be
1:-83 c should give
1:95 c should jointly
1:83 c should observe
1:-82 c should reach
1:-152 c should report
1:-88 c should rise
1:-74 c should win
1:60 c show
1:60 c show at
1:-89 c shuhua
1:-89 c shuhua associate
1:-72 c signed
1:-72 c signed on
1:-87 c signs
1:-87 c signs off
1:71 c similar
1:71 c similar class
1:146 c simulation
1:98 c simulation room
1:63 c simulation software
1:89 c simulation suite
1:93 c simulation teaching
1:106 c simulator
1:92 c simulator library
1:92 c simulator to
1:97 c simulators
1:88 c simulators and
1:-118 c since
1:-82 c since $
1:-101 c since a
1:-96 c since august
1:106 c since recipient
1:77 c sing
1:77 c sing at
1:84 c singing
1:84 c singing circle
1:-94 c sister
1:-94 c sister $
1:161 c sit
1:70 c sit down
1:148 c sit in
1:73 c site
1:73 c site two
1:69 c sits
1:69 c sits in
1:-86 c six
1:-96 c six classes
1:128 c six demonstration
1:60 c six from
1:-83 c six in
1:101 c six live
1:127 c six months
1:-91 c six of
1:-83 c six pairs
1:87 c six school
1:-104 c six schools
1:71 c six science
1:90 c six teachers
1:-137 c six to
1:100 c six weeks
1:108 c sixteen
1:94 c sixteen periods
1:67 c sixteen school
1:86 c sixth
1:86 c sixth formers
1:-80 c skill
1:-80 c skill certificate
1:83 c skills camp
1:-65 c skills contests
1:64 c skills curriculum
1:80 c skills manual
1:-94 c skills test
1:-102 c sleep
1:-102 c sleep in
1:74 c small group
1:122 c small planning
1:-116 c small working
1:-104 c smaller
1:-104 c smaller neighbour
1:-72 c sme
1:-72 c sme school
1:108 c so
1:100 c so do
1:-79 c so i
1:82 c so mr
1:94 c so that
1:-97 c sod
1:-97 c sod $
1:63 c software
1:63 c software are
1:102 c some
1:102 c some recipient
1:78 c sorley
1:78 c sorley supporter
1:86 c soundbox
1:86 c soundbox free
1:154 c speak
1:90 c speak at
1:92 c speak for
1:103 c speak to
1:-89 c speaker
1:-89 c speaker $
1:-98 c specialist
1:-97 c specialist teachers
1:-104 c speciality $
1:97 c speciality drone
1:198 c spend
1:150 c spend a
1:70 c spend four
1:103 c spend ten
1:78 c spend their
1:101 c spend three
1:100 c spend two
1:-83 c spends at
1:117 c spends one
1:94 c spends three
1:90 c spends two
1:-64 c spirit
1:-64 c spirit of
1:103 c sports
1:85 c sports day
1:134 c spring
1:108 c spring $
1:77 c spring and
1:84 c spring planting
1:135 c spring term
1:84 c spring terms
1:-60 c staff
1:120 c staff $
1:63 c staff and
1:-90 c staff committee
1:-123 c staff development
1:95 c staff meeting
1:128 c staff no
1:-125 c staff office
1:-129 c staff tutor
1:82 c staff will
1:-104 c stand
1:-104 c stand by
1:-96 c standard
1:-91 c standard in
1:-125 c started
1:-125 c started last
1:-94 c state
1:-60 c state accredited
1:-64 c state rural
1:77 c station
1:77 c station for
1:-136 c status
1:-120 c status $
1:-60 c status over
1:-189 c stay
1:-102 c stay for
1:-111 c stay may
1:-90 c stay overnight
1:96 c stay two
1:71 c staying
1:71 c staying no
1:60 c stays
1:60 c stays for
1:107 c steering
1:107 c steering group
1:63 c steppe
1:63 c steppe by
1:75 c stepping
1:75 c stepping stones
1:83 c steps
1:83 c steps lesson
1:-124 c still
1:-63 c still call
1:-87 c still has
1:-68 c still without
1:75 c stones
1:75 c stones to
1:64 c story
1:64 c story supper
1:91 c storybooks
1:91 c storybooks and
1:-96 c strachan
1:-96 c strachan head
1:100 c stream
1:100 c stream further
1:66 c streams
1:66 c streams chemistry
1:-168 c student affairs
1:131 c student leaders
1:89 c student teachers
1:-101 c student teaches
1:73 c students $
1:-81 c students and
1:67 c students attend
1:-91 c students joined
1:78 c students may
1:113 c students of
1:-79 c students trained
1:70 c students will
1:83 c studies $
1:-100 c studies draws
1:103 c studies to
1:183 c studio
1:103 c studio admits
1:112 c studio of
1:-66 c studios
1:-66 c studios are
1:-97 c study
1:115 c study $
1:63 c study of
1:78 c study visit
1:-130 c study visits
1:74 c subject
1:79 c subject $
1:133 c subject groups
1:71 c subject leaders
1:165 c submit
1:122 c submit a
1:104 c submit names
1:67 c submits an
1:-60 c submits the
1:114 c succeeds
1:114 c succeeds him
1:-124 c suggest
1:-124 c suggest one
1:89 c suite
1:89 c suite dry
1:156 c summer
1:77 c summer fair
1:125 c summer term
1:133 c summer training
1:64 c summer twenty
1:91 c summer workshop
1:-82 c sunita
1:-82 c sunita rao
1:67 c supervised
1:67 c supervised by
1:139 c supervision
1:99 c supervision $
1:90 c supervision office
1:64 c supper
1:64 c supper in
1:99 c supply
1:99 c supply one
1:-105 c support
1:-97 c support for
1:-85 c support framework
1:-103 c support recipient
1:104 c support will
1:-132 c supported
1:-63 c supported $
1:-63 c supported for
1:-63 c supported over
1:-93 c supporter activities
1:-94 c supporter administers
1:112 c supporter admits
1:67 c supporter also
1:119 c supporter are
1:-101 c supporter arranges
1:132 c supporter as
1:-79 c supporter assists
1:-87 c supporter belongs
1:-76 c supporter caretaker
1:108 c supporter chemistry
1:68 c supporter chicks
1:77 c supporter choir
1:90 c supporter class
1:85 c supporter classrooms
1:88 c supporter collect
1:73 c supporter departments
1:108 c supporter digital
1:103 c supporter director
1:88 c supporter donates
1:104 c supporter during
1:75 c supporter each
1:95 c supporter employers
1:87 c supporter encourage
1:87 c supporter evening
1:-156 c supporter expect
1:119 c supporter for
1:-89 c supporter general
1:79 c supporter girls
1:141 c supporter give
1:177 c supporter gives
1:85 c supporter goes
1:-74 c supporter has
1:-149 c supporter head
1:105 c supporter hope
1:80 c supporter in
1:-93 c supporter instructors
1:77 c supporter intend
1:129 c supporter intends
1:77 c supporter its
1:-139 c supporter january
1:-110 c supporter july
1:-63 c supporter ke
1:-102 c supporter keeps
1:-108 c supporter languages
1:180 c supporter lend
1:179 c supporter lends
1:83 c supporter little
1:-99 c supporter looks
1:-94 c supporter makes
1:77 c supporter master
1:-67 c supporter matches
1:134 c supporter mathematics
1:79 c supporter maths
1:168 c supporter may
1:-83 c supporter means
1:83 c supporter mentor
1:101 c supporter mr
1:105 c supporter mrs
1:104 c supporter ms
1:119 c supporter music
1:118 c supporter not
1:94 c supporter offers
1:-74 c supporter office
1:60 c supporter offices
1:77 c supporter olympiad
1:129 c supporter one
1:117 c supporter online
1:70 c supporter open
1:158 c supporter opens
1:75 c supporter over
1:115 c supporter owe
1:71 c supporter own
1:-100 c supporter parent
1:192 c supporter parents
1:88 c supporter physics
1:98 c supporter pottery
1:90 c supporter prepare
1:-78 c supporter principal
1:-77 c supporter professor
1:88 c supporter pupils
1:132 c supporter question
1:-78 c supporter r
1:70 c supporter recorded
1:83 c supporter releases
1:89 c supporter run
1:74 c supporter ruslan
1:154 c supporter s
1:-147 c supporter school
1:108 c supporter science
1:117 c supporter seconds
1:168 c supporter send
1:125 c supporter sends
1:-111 c supporter september
1:136 c supporter shall
1:-92 c supporter share
1:-152 c supporter should
1:63 c supporter simulation
1:84 c supporter singing
1:100 c supporter spend
1:98 c supporter spends
1:-125 c supporter started
1:66 c supporter streams
1:82 c supporter students
1:81 c supporter submits
1:-124 c supporter suggest
1:97 c supporter summer
1:-97 c supporter support
1:-106 c supporter supporter
1:-94 c supporter take
1:74 c supporter talk
1:77 c supporter teacher
1:-91 c supporter teachers
1:-78 c supporter teaching
1:-64 c supporter the
1:110 c supporter to
1:-117 c supporter together
1:-82 c supporter training
1:62 c supporter two
1:93 c supporter up
1:-82 c supporter was
1:85 c supporter welcome
1:130 c supporter welcomes
1:104 c supporter who
1:207 c supporter will
1:88 c supporter with
1:-74 c supporter working
1:78 c supporter write
1:-68 c supporter year
1:-94 c supporter yearly
1:-91 c supporter zhu
1:-63 c supporter zhuang
1:-125 c suqin
1:-91 c suqin $
1:-79 c suqin of
1:66 c surgery
1:66 c surgery paediatrics
1:90 c survey
1:90 c survey the
1:99 c system
1:99 c system of
1:72 c tablelands
1:72 c tablelands for
1:89 c tablet
1:89 c tablet computers
1:143 c tablets
1:134 c tablets and
1:88 c tablets for
1:81 c tablets to
1:-96 c tait $
1:-79 c take it
1:94 c take over
1:-98 c take place
1:84 c take pupils
1:-97 c take up
1:-84 c taken
1:-84 c taken by
1:168 c takes
1:78 c takes class
1:119 c takes over
1:67 c takes place
1:99 c takes two
1:79 c tales
1:79 c tales and
1:141 c talk each
1:74 c talk first
1:64 c talk mark
1:99 c talk on
1:-114 c talk once
1:130 c talks
1:130 c talks in
1:-81 c tamm
1:-81 c tamm $
1:88 c tanglin
1:88 c tanglin physics
1:97 c tao
1:76 c tao of
1:-91 c tarrant mr
1:80 c tarrant will
1:-78 c tasker
1:-78 c tasker checks
1:74 c tasks
1:74 c tasks by
1:-91 c taught at
1:75 c taught from
1:79 c taught live
1:145 c teach
1:-86 c teach a
1:161 c teach at
1:93 c teach music
1:-93 c teach not
1:74 c teach one
1:101 c teach physics
1:84 c teach the
1:147 c teach to
1:100 c teach welding
1:-133 c teacher
1:-168 c teacher $
1:77 c teacher as
1:73 c teacher at
1:-75 c teacher development
1:103 c teacher each
1:-114 c teacher gives
1:121 c teacher keeps
1:-69 c teacher miss
1:162 c teacher shall
1:-83 c teacher should
1:-135 c teacher since
1:92 c teacher speak
1:-120 c teacher status
1:78 c teacher takes
1:-114 c teacher talk
1:80 c teacher there
1:99 c teacher to
1:99 c teacher visits
1:108 c teacher will
1:-89 c teacher without
1:83 c teacher xia
1:-102 c teachers $
1:113 c teachers a
1:-67 c teachers are
1:95 c teachers as
1:78 c teachers can
1:88 c teachers come
1:83 c teachers for
1:144 c teachers from
1:91 c teachers get
1:120 c teachers have
1:-174 c teachers in
1:-80 c teachers named
1:118 c teachers observe
1:87 c teachers one
1:-66 c teachers or
1:75 c teachers per
1:-87 c teachers qualified
1:74 c teachers shall
1:-61 c teachers should
1:94 c teachers so
1:-91 c teachers taught
1:100 c teachers there
1:-123 c teachers trained
1:90 c teachers who
1:-83 c teachers win
1:-77 c teachers winning
1:86 c teachers with
1:-138 c teaches no
1:143 c teaches one
1:88 c teaches physics
1:101 c teaches six
1:-91 c teaches to
1:-136 c teaching
1:-112 c teaching affairs
1:-73 c teaching award
1:-92 c teaching log
1:87 c teaching mr
1:-125 c teaching office
1:117 c teaching practice
1:-116 c teaching research
1:-120 c teaching runs
1:110 c teaching section
1:-66 c teaching studios
1:60 c team crosses
1:77 c team during
1:-90 c team is
1:85 c team meets
1:60 c team of
1:91 c team runs
1:-99 c team together
1:149 c teams
1:125 c teams meet
1:103 c teams of
1:66 c teams review
1:-95 c technician certificate
1:74 c teke
1:74 c teke serves
1:62 c telephone
1:-95 c telephone $
1:74 c telephone every
1:102 c telephone once
1:113 c telescope
1:113 c telescope $
1:126 c telescopes
1:126 c telescopes $
1:89 c ten
1:64 c ten days
1:-83 c ten pupils
1:91 c ten recipient
1:129 c ten school
1:102 c ten sets
1:89 c ten student
1:95 c ten supporter
1:-60 c ten teachers
1:-93 c ten weeks
1:102 c ten working
1:192 c term
1:144 c term $
1:71 c term alternately
1:-107 c term and
1:128 c term are
1:66 c term at
1:65 c term by
1:134 c term each
1:125 c term eight
1:66 c term for
1:70 c term he
1:138 c term in
1:77 c term supporter
1:69 c term that
1:118 c term to
1:102 c term with
1:81 c termly
1:81 c termly report
1:164 c terms
1:143 c terms $
1:101 c terms from
1:72 c terraced
1:72 c terraced fields
1:-70 c test $
1:90 c test bank
1:61 c test papers
1:-94 c test reaches
1:-96 c tests
1:-96 c tests $
1:81 c text
1:81 c text two
1:97 c textbooks
1:97 c textbooks will
1:-91 c than
1:-105 c than $
1:-95 c than books
1:-88 c than children
1:74 c than days
1:77 c than demonstration
1:-82 c than five
1:109 c than four
1:-175 c than lessons
1:-108 c than of
1:-106 c than per
1:97 c than schools
1:133 c than six
1:69 c than ten
1:-76 c than twelve
1:125 c than two
1:-60 c that afternoon
1:-61 c that had
1:69 c that is
1:-63 c that recipient
1:-63 c that school
1:94 c that she
1:-89 c that withdraws
1:-74 c the
1:-168 c the academic
1:-109 c the accounts
1:72 c the age
1:-94 c the appointments
1:-110 c the apprentice
1:-133 c the arrangements
1:-99 c the arts
1:-62 c the assistance
1:118 c the attendance
1:71 c the august
1:124 c the autumn
1:-90 c the average
1:-63 c the balanced
1:-207 c the books
1:-88 c the business
1:95 c the careers
1:-83 c the caretaker
1:-96 c the chair
1:112 c the chen
1:-106 c the chief
1:-110 c the children
1:84 c the choir
1:83 c the city
1:106 c the class
1:-101 c the clinical
1:-114 c the coach
1:-83 c the coast
1:76 c the college
1:-72 c the coming
1:158 c the committee
1:-75 c the common
1:-75 c the competition
1:-87 c the cost
1:-67 c the county
1:102 c the course
1:90 c the courseware
1:-78 c the diaries
1:-116 c the director
1:-61 c the directors
1:-81 c the district
1:-102 c the e
1:81 c the education
1:-94 c the elder
1:-72 c the elderly
1:132 c the employment
1:153 c the english
1:-96 c the exchange
1:-87 c the expected
1:128 c the faculty
1:-67 c the files
1:78 c the final
1:104 c the form
1:-164 c the four
1:-64 c the friendship
1:123 c the grade
1:89 c the group
1:130 c the hall
1:-106 c the hands
1:66 c the hawk
1:-85 c the head
1:152 c the helan
1:-78 c the host
1:-94 c the human
1:-156 c the information
1:73 c the inspectorate
1:83 c the instructors
1:101 c the it
1:99 c the items
1:91 c the lan
1:-103 c the last
1:-120 c the lead
1:77 c the leading
1:117 c the learning
1:124 c the lessons
1:-142 c the letters
1:-112 c the libraries
1:-158 c the library
1:-143 c the link
1:-123 c the list
1:75 c the lists
1:-111 c the log
1:-89 c the main
1:106 c the management
1:-99 c the mathematics
1:-91 c the members
1:-110 c the mentee
1:-120 c the mentor
1:-106 c the midwifery
1:-104 c the ministry
1:96 c the moor
1:83 c the morning
1:-72 c the municipal
1:82 c the music
1:77 c the national
1:103 c the network
1:128 c the new
1:70 c the next
1:-93 c the one
1:63 c the online
1:103 c the other
1:121 c the pact
1:-87 c the pairing
1:-67 c the pairs
1:76 c the partner
1:-96 c the party
1:-91 c the pass
1:-91 c the past
1:-111 c the pastoral
1:-77 c the period
1:126 c the personnel
1:86 c the picture
1:-106 c the placement
1:-111 c the plan
1:-101 c the principal
1:71 c the principals
1:-97 c the programme
1:-91 c the proportion
1:-70 c the pupils
1:-90 c the questions
1:104 c the reading
1:-79 c the record
1:76 c the reform
1:-130 c the regional
1:119 c the remaining
1:-94 c the report
1:124 c the reports
1:-109 c the request
1:78 c the revision
1:74 c the roads
1:-109 c the rooms
1:-100 c the rota
1:-104 c the rules
1:-102 c the scout
1:-80 c the second
1:-104 c the senior
1:138 c the seven
1:-135 c the share
1:90 c the shore
1:89 c the simulation
1:-64 c the spirit
1:161 c the spring
1:-161 c the staff
1:-64 c the state
1:107 c the steering
1:63 c the steppe
1:-168 c the student
1:99 c the subject
1:148 c the summer
1:88 c the support
1:72 c the tablelands
1:-89 c the tablets
1:88 c the tanglin
1:-110 c the teacher
1:-133 c the teaching
1:90 c the test
1:-79 c the topic
1:134 c the training
1:-117 c the two
1:-74 c the undergraduate
1:84 c the unit
1:98 c the value
1:75 c the video
1:-167 c the village
1:72 c the weather
1:-94 c the welding
1:182 c the whole
1:68 c the woodland
1:-82 c the workshops
1:200 c the year
1:88 c the young
1:-130 c the youth
1:103 c the zhuang
1:92 c their colleagues
1:105 c their counterparts
1:103 c their deputy
1:75 c their opposite
1:-158 c their partners
1:85 c their picture
1:-61 c their practice
1:-60 c their principal
1:78 c their rural
1:79 c their sea
1:84 c their staff
1:-90 c their teachers
1:117 c their teaching
1:-94 c their work
1:-93 c them
1:-160 c them $
1:113 c them a
1:-121 c them exactly
1:148 c them in
1:70 c them microscopes
1:119 c them must
1:-118 c them spends
1:-93 c them unqualified
1:158 c there $
1:94 c there and
1:-162 c there are
1:88 c there for
1:-110 c there join
1:80 c there with
1:91 c therefore
1:101 c therefore teaches
1:-100 c these days
1:82 c these lessons
1:93 c these posts
1:72 c they
1:-102 c they come
1:130 c they give
1:79 c they have
1:78 c they like
1:102 c they talk
1:-102 c they will
1:-92 c things
1:-92 c things supporter
1:99 c third
1:99 c third of
1:130 c thirty
1:88 c thirty grade
1:72 c thirty of
1:75 c thirty recipient
1:91 c thirty students
1:101 c thirty year
1:-216 c this
1:-106 c this article
1:-92 c this heading
1:-79 c this is
1:104 c this notice
1:-118 c this one
1:-66 c this pact
1:-83 c this paper
1:-69 c this plan
1:75 c this schedule
1:-73 c this section
1:-162 c this year
1:-106 c thorne
1:-106 c thorne $
1:119 c those returning
1:-71 c those weeks
1:-120 c those who
1:132 c three a
1:-83 c three backbone
1:99 c three checks
1:66 c three clinical
1:95 c three consecutive
1:64 c three evening
1:-86 c three lessons
1:66 c three meet
1:90 c three months
1:77 c three new
1:-69 c three of
1:114 c three office
1:-71 c three practitioners
1:-65 c three provincial
1:-69 c three recipient
1:69 c three times
1:-112 c three will
1:-75 c three with
1:89 c three workshops
1:-116 c three young
1:85 c through
1:85 c through a
1:101 c throughout
1:101 c throughout the
1:218 c thursday
1:67 c thursday afternoon
1:106 c thursday at
1:82 c thursday for
1:84 c thursday four
1:83 c thursday from
1:94 c thursday supporter
1:90 c thursday the
1:62 c thursday throughout
1:100 c thursday to
1:102 c thursdays
1:75 c thursdays at
1:118 c tide
1:90 c tide and
1:79 c tide tales
1:137 c time
1:85 c time $
1:131 c time for
1:69 c times
1:69 c times in
1:-75 c timetable
1:103 c timetable and
1:-87 c timetable with
1:110 c timetabling
1:80 c timetabling and
1:107 c to
1:-101 c to $
1:142 c to a
1:129 c to adopt
1:160 c to all
1:-91 c to and
1:84 c to apply
1:-88 c to are
1:-131 c to at
1:-139 c to august
1:84 c to baishan
1:105 c to be
1:-76 c to bedding
1:83 c to build
1:70 c to carry
1:66 c to coach
1:-156 c to come
1:-97 c to complete
1:-72 c to continue
1:-99 c to december
1:-108 c to drop
1:105 c to each
1:-81 c to earn
1:87 c to exchange
1:90 c to extra
1:-61 c to fall
1:74 c to fit
1:-79 c to fix
1:92 c to follow
1:106 c to form
1:96 c to four
1:-83 c to go
1:105 c to grade
1:105 c to have
1:-62 c to help
1:77 c to hold
1:-69 c to it
1:75 c to its
1:72 c to join
1:-110 c to joint
1:-66 c to july
1:-78 c to lead
1:-79 c to lend
1:-120 c to lessons
1:-107 c to march
1:-74 c to meet
1:-68 c to more
1:68 c to moss
1:-95 c to ms
1:75 c to mullock
1:149 c to observe
1:91 c to of
1:71 c to offer
1:72 c to open
1:93 c to pay
1:88 c to pellworth
1:-111 c to per
1:132 c to plan
1:67 c to pupils
1:230 c to recipient
1:63 c to rewrite
1:-74 c to rise
1:139 c to school
1:150 c to schools
1:117 c to shadow
1:133 c to share
1:89 c to shipping
1:131 c to sit
1:62 c to six
1:91 c to staff
1:-104 c to stand
1:-82 c to support
1:111 c to supporter
1:90 c to survey
1:113 c to teach
1:114 c to ten
1:79 c to the
1:170 c to their
1:64 c to to
1:143 c to try
1:130 c to twelve
1:-69 c to university
1:65 c to watch
1:83 c to week
1:-101 c to which
1:89 c to write
1:-69 c tobias
1:-69 c tobias lund
1:63 c together
1:80 c together a
1:70 c together and
1:68 c together at
)"sv,
    R"(1:101 c together by
1:93 c together every
1:-102 c together has
1:95 c together on
1:66 c together once
1:149 c together online
1:83 c together over
1:-157 c together with
1:-125 c too
1:-91 c too few
1:-87 c too little
1:-79 c topic
1:-79 c topic and
1:-101 c touch
1:-101 c touch since
1:-116 c town
1:-116 c town level
1:-93 c track
1:-93 c track $
1:118 c tracking
1:118 c tracking routine
1:77 c train
1:77 c train with
1:-139 c trained
1:-67 c trained $
1:-79 c trained at
1:-93 c trained music
1:-99 c trained of
1:-88 c trained teacher
1:82 c trained to
1:98 c training
1:-120 c training $
1:69 c training at
1:83 c training base
1:121 c training centre
1:133 c training course
1:-82 c training lead
1:93 c training of
1:70 c training per
1:124 c training programme
1:-84 c training under
1:81 c transfers
1:81 c transfers tablets
1:75 c travellers
1:75 c travellers to
1:-88 c travels
1:-88 c travels responsible
1:143 c try
1:65 c try other
1:87 c try out
1:79 c try school
1:165 c tuesday
1:128 c tuesday and
1:78 c tuesday at
1:66 c tuesday evening
1:103 c tuesday period
1:95 c tuesdays
1:100 c tuesdays at
1:66 c turn
1:66 c turn $
1:65 c turns at
1:-82 c tutor
1:-96 c tutor mr
1:86 c tutors
1:93 c tutors a
1:87 c tutors and
1:-76 c tutors obtain
1:109 c tutors there
1:77 c twelve contest
1:-120 c twelve lessons
1:104 c twelve masters
1:-76 c twelve of
1:118 c twelve recipient
1:76 c twelve sixth
1:139 c twelve young
1:81 c twenty
1:60 c twenty days
1:86 c twenty five
1:89 c twenty four
1:-61 c twenty hours
1:79 c twenty of
1:64 c twenty students
1:90 c twice
1:113 c twice during
1:146 c twice in
1:-91 c twinning
1:-69 c twinning officer
1:98 c two
1:62 c two at
1:-102 c two batches
1:100 c two best
1:77 c two day
1:159 c two days
1:147 c two demonstration
1:113 c two deputy
1:67 c two final
1:-82 c two form
1:107 c two groups
1:-83 c two hours
1:-124 c two leaders
1:65 c two leadership
1:144 c two lectures
1:72 c two lesson
1:-148 c two lessons
1:81 c two minibuses
1:71 c two model
1:145 c two months
1:90 c two nights
1:69 c two of
1:147 c two open
1:83 c two pairs
1:-93 c two pupil
1:88 c two pupils
1:-82 c two recipient
1:-102 c two resident
1:-133 c two science
1:111 c two senior
1:99 c two sessions
1:81 c two supporter
1:-120 c two talk
1:130 c two talks
1:130 c two teachers
1:-110 c two teaching
1:126 c two telescopes
1:151 c two terms
1:66 c two visiting
1:76 c two visits
1:109 c two volunteer
1:121 c two weeks
1:-94 c two years
1:100 c two young
1:120 c tying
1:120 c tying for
1:-134 c under
1:-94 c under and
1:-84 c under b
1:-85 c under school
1:-92 c under this
1:-74 c undergraduate
1:-74 c undergraduate line
1:94 c undertake
1:94 c undertake jointly
1:103 c unit
1:83 c unit together
1:72 c unit water
1:84 c unit within
1:74 c units
1:74 c units together
1:65 c universities
1:65 c universities once
1:-69 c university
1:-69 c university $
1:74 c unless
1:74 c unless the
1:-93 c unqualified
1:-93 c unqualified $
1:173 c until
1:87 c until august
1:108 c until easter
1:114 c until july
1:-119 c up $
1:-79 c up again
1:-71 c up by
1:-76 c up director
1:118 c up its
1:-66 c up one
1:-145 c up the
1:-69 c up this
1:-91 c upwards
1:-91 c upwards is
1:181 c use
1:100 c use $
1:78 c use school
1:92 c use supporter
1:121 c use the
1:81 c used
1:81 c used laptops
1:83 c using
1:83 c using supporter
1:-78 c usually
1:-78 c usually say
1:60 c valdez
1:60 c valdez coaches
1:98 c value
1:98 c value of
1:68 c vegetables
1:68 c vegetables and
1:83 c vice
1:-103 c vice chair
1:97 c vice principal
1:181 c video
1:67 c video call
1:78 c video each
1:66 c video every
1:79 c video from
1:157 c video link
1:74 c video unless
1:123 c videos
1:88 c videos are
1:78 c videos as
1:-127 c village
1:-142 c village schools
1:-83 c village teacher
1:-74 c village teachers
1:139 c virtual
1:73 c virtual hospital
1:122 c virtual workshop
1:62 c visit
1:142 c visit in
1:75 c visit lasting
1:162 c visit recipient
1:68 c visit school
1:96 c visit schools
1:87 c visit supporter
1:-182 c visit their
1:90 c visit to
1:-63 c visiting and
1:66 c visiting teachers
1:-78 c visitor
1:-78 c visitor $
1:-112 c visits
1:-130 c visits $
1:76 c visits a
1:99 c visits on
1:103 c vocational
1:103 c vocational course
1:111 c volunteer
1:76 c volunteer as
1:109 c volunteer tutors
1:76 c voss
1:76 c voss of
1:96 c walk
1:96 c walk $
1:129 c ward
1:74 c ward teaching
1:73 c ward virtual
1:-155 c was
1:-82 c was asked
1:-117 c was not
1:-64 c watch
1:60 c watch how
1:-105 c watch two
1:-120 c watches
1:-120 c watches at
1:72 c water
1:72 c water on
1:114 c weather
1:72 c weather allows
1:77 c weather station
1:90 c webinars
1:90 c webinars per
1:96 c websites
1:96 c websites $
1:165 c wednesday
1:60 c wednesday a
1:83 c wednesday afternoon
1:80 c wednesday until
1:79 c wednesdays
1:79 c wednesdays in
1:-82 c week
1:-70 c week $
1:-154 c week and
1:-60 c week at
1:125 c week because
1:115 c week for
1:129 c week in
1:78 c week living
1:-68 c week of
1:99 c week system
1:86 c week there
1:83 c week three
1:95 c week to
1:120 c week until
1:79 c week with
1:85 c weekend
1:96 c weekend with
1:137 c weeks
1:-60 c weeks ahead
1:111 c weeks each
1:160 c weeks in
1:-71 c weeks is
1:157 c weeks of
1:67 c weeks supervised
1:-72 c weiguo
1:-72 c weiguo now
1:-76 c weimin $
1:87 c weimin continues
1:-105 c welcome $
1:85 c welcome forty
1:130 c welcomes
1:130 c welcomes forty
1:60 c welding and
1:-104 c welding is
1:106 c welding machines
1:100 c welding marine
1:92 c welding masks
1:-94 c welding skills
1:-103 c wenbo
1:-91 c wenbo for
1:-77 c wenbo of
1:76 c wendel
1:76 c wendel ash
1:-153 c what
1:-80 c what follows
1:-82 c what he
1:-88 c what who
1:73 c whatever
1:73 c whatever it
1:-88 c when
1:-88 c when what
1:85 c where
1:82 c where possible
1:-128 c which
1:-102 c which brought
1:-71 c which each
1:-83 c which everybody
1:95 c which inspects
1:103 c which is
1:113 c which lasts
1:-63 c which most
1:-87 c which supporter
1:101 c who
1:72 c who must
1:101 c who observes
1:-120 c who shadow
1:83 c who should
1:76 c who spends
1:88 c who teaches
1:-88 c who travels
1:90 c who wish
1:187 c whole
1:88 c whole autumn
1:87 c whole day
1:159 c whole of
1:91 c whole school
1:65 c whole spring
1:83 c whole term
1:74 c whole year
1:-80 c whom
1:-99 c whom from
1:193 c will
1:73 c will act
1:144 c will also
1:-93 c will arrange
1:74 c will be
1:95 c will bring
1:63 c will carry
1:60 c will come
1:105 c will complete
1:-61 c will credit
1:63 c will deliver
1:67 c will do
1:107 c will draft
1:92 c will drive
1:183 c will each
1:97 c will exchange
1:98 c will fit
1:-112 c will follow
1:-120 c will gain
1:147 c will give
1:94 c will have
1:98 c will hold
1:75 c will join
1:-89 c will lose
1:108 c will make
1:131 c will plan
1:-76 c will provide
1:77 c will receive
1:121 c will review
1:97 c will revise
1:-93 c will run
1:88 c will send
1:138 c will serve
1:164 c will shadow
1:60 c will show
1:77 c will sing
1:62 c will sit
1:130 c will speak
1:140 c will spend
1:-88 c will stay
1:100 c will stream
1:-63 c will support
1:183 c will teach
1:85 c will visit
1:80 c will work
1:72 c will write
1:-92 c win
1:-92 c win a
1:-77 c winning
1:-77 c winning a
1:65 c winter
1:90 c wish
1:90 c wish may
1:-106 c with b
1:96 c with families
1:-75 c with help
1:78 c with host
1:-69 c with it
1:-66 c with its
1:77 c with places
1:-134 c with recipient
1:98 c with supporter
1:-74 c with the
1:80 c with timetabling
1:-61 c with twenty
1:127 c with two
1:91 c with up
1:-89 c withdraws
1:-89 c withdraws a
1:183 c within
1:75 c within five
1:84 c within four
1:104 c within two
1:-115 c without
1:-85 c without a
1:-89 c without approval
1:68 c woodland
1:68 c woodland picnic
1:76 c work
1:73 c work and
1:-104 c work by
1:70 c work day
1:69 c work for
1:103 c work in
1:-71 c work is
1:-66 c work of
1:93 c work together
1:99 c work twice
1:90 c workbook
1:90 c workbook inland
1:-87 c worked
1:-87 c worked the
1:-100 c worker
1:-100 c worker and
1:-84 c working
1:-85 c working group
1:-96 c working party
1:-60 c working together
1:78 c worksheets
1:78 c worksheets and
1:187 c workshop
1:120 c workshop in
1:98 c workshop of
1:-114 c workshop office
1:91 c workshop on
1:71 c workshop safety
1:122 c workshop with
1:-82 c workshops are
1:67 c workshops at
1:89 c workshops during
1:64 c workshops on
1:79 c would
1:79 c would like
1:251 c write
1:150 c write a
1:83 c write its
1:78 c write the
1:187 c write to
1:80 c write together
1:103 c writes
1:103 c writes a
1:138 c writing
1:89 c writing $
1:71 c writing of
1:65 c writing to
1:-71 c written account
1:97 c written jointly
1:-75 c written reflection
1:-94 c written scheme
1:126 c xia
1:91 c xia and
1:83 c xia lin
1:-107 c xiaohong
1:-107 c xiaohong vice
1:-95 c yarong
1:-95 c yarong of
1:90 c year about
1:118 c year and
1:92 c year are
1:94 c year at
1:105 c year children
1:83 c year classes
1:-92 c year completion
1:-101 c year debaters
1:98 c year for
1:63 c year forms
1:124 c year from
1:72 c year geography
1:96 c year girls
1:75 c year half
1:86 c year in
1:91 c year may
1:-88 c year no
1:89 c year on
1:-87 c year peter
1:-82 c year pupils
1:-74 c year shadow
1:-83 c year should
1:-91 c year six
1:83 c year students
1:101 c year thirty
1:118 c year to
1:-91 c year upwards
1:-94 c yearly appraisal
1:107 c yearly report
1:-94 c years
1:-84 c years $
1:75 c years and
1:-107 c years by
1:-63 c years september
1:82 c years to
1:-76 c yongnian
1:-76 c yongnian head
1:130 c young
1:138 c young teachers
1:-149 c youth
1:-149 c youth league
1:98 c yuan $
1:-102 c yuan a
1:117 c yuan each
1:89 c yuan for
1:-107 c yuan in
1:86 c yulan
1:86 c yulan deputy
1:82 c yunqi
1:82 c yunqi will
1:96 c yurt
1:96 c yurt to
1:-63 c yuzhen
1:-63 c yuzhen for
1:112 c zhaoming
1:112 c zhaoming mathematics
1:85 c zhenhai
1:85 c zhenhai will
1:-103 c zhu
1:-103 c zhu wenbo
1:-63 c zhuang haoran
1:103 c zhuang huaijin
1:268 duty encouraged
1:65 duty intends
1:220 duty may
1:-111 duty none
1:328 duty shall
1:-79 first - (ii)
1:-80 first - (iii)
1:-79 first - (iv)
1:-103 first - 18
1:-99 first - 3.3
1:-109 first - 7
1:-98 first - 8-11
1:-70 first - 95
1:-78 first - Achebe,
1:-82 first - Activities
1:-76 first - Adopted
1:-111 first - Agreed
1:-115 first - Aldermoor
1:66 first - All
1:-76 first - Approved
1:98 first - Arden
1:-129 first - Arrangements
1:98 first - Ashcombe
1:-146 first - At
1:-202 first - Attendance
1:-71 first - B3
1:-126 first - Baishui
1:-63 first - Bay
1:107 first - Beginning
1:172 first - Both
1:-163 first - By
1:-88 first - CALENDAR
1:83 first - Calder
1:-114 first - Calendar
1:-167 first - Children
1:-88 first - Choir
1:174 first - Classes
1:-144 first - Corvale
1:136 first - DLTC
1:-118 first - Dated
1:-146 first - Dates
1:128 first - Departments
1:85 first - Deputy
1:82 first - Dongxiang
1:109 first - Dr
1:-67 first - Drop-out
1:-103 first - Duties
1:71 first - Each
1:103 first - Eight
1:98 first - Every
1:75 first - Experienced
1:64 first - Families
1:-71 first - February
1:-103 first - Fenbridge
1:62 first - Fenmoor
1:86 first - Fennick
1:-69 first - Fewer
1:125 first - Fifteen
1:75 first - First
1:94 first - Five
1:-63 first - Following
1:-177 first - For
1:78 first - Form
1:79 first - French
1:-139 first - From
1:85 first - Girls'
1:101 first - Grade
1:89 first - Green
1:106 first - Guan
1:-93 first - HTI
1:73 first - Haiyue
1:89 first - Hawksmere
1:199 first - Hazelwood
1:146 first - Heads
1:99 first - Hekou
1:78 first - Heshui
1:-61 first - I
1:-185 first - Issued
1:227 first - It
1:-69 first - Its
1:75 first - Japanese
1:176 first - Joint
1:-84 first - July
1:-93 first - Keeping
1:-74 first - Kettle
1:-92 first - Kirrabee's
1:130 first - Lakeside
1:-114 first - Lane
1:-94 first - Lanyang
1:62 first - Laoshan
1:125 first - Lecturers
1:-107 first - Linden
1:-94 first - Little
1:97 first - Lowfield
1:-79 first - Millstream
1:85 first - Miss
1:104 first - Mrs
1:124 first - Ms
1:-63 first - No.
1:-112 first - Not
1:-100 first - Notes
1:-74 first - November
1:-114 first - Observation
1:138 first - On
1:95 first - Once
1:-93 first - Otterby
1:79 first - Our
1:-83 first - Ours
1:-91 first - Over
1:-118 first - Paired
1:76 first - Pairs
1:72 first - Parents
1:165 first - Party
1:94 first - Pen
1:-61 first - Persistent
1:-85 first - Prepared
1:67 first - Primary
1:-79 first - Principal
1:176 first - Professor
1:-115 first - Programme
1:-83 first - Pupil
1:114 first - Pupils
1:-87 first - Pursuant
1:-102 first - Qinglan
1:-89 first - Questions?
1:-107 first - Reading
1:-90 first - Ref
1:85 first - Researchers
1:73 first - Ridgeway
1:91 first - Ridgeway's
1:134 first - Riverside
1:87 first - Riverside's
1:-102 first - Rules
1:-90 first - SVS
1:70 first - Saint
1:-94 first - Saltby
1:-96 first - Sat
1:-118 first - Schedule
1:165 first - School
1:104 first - Schools
1:160 first - Seaview
1:81 first - Senior
1:-129 first - September
1:67 first - Sixteen
1:-93 first - Skerrin
1:102 first - Some
1:78 first - Stonybeck
1:108 first - Student
1:-130 first - Study
1:68 first - Subject
1:104 first - Support
1:71 first - Tamsin
1:135 first - Teachers
1:-110 first - Teaching
1:137 first - Ten
1:74 first - The
1:-60 first - Their
1:-122 first - There
1:169 first - They
1:-92 first - Things
1:105 first - Thirty
1:-87 first - Thornlea
1:-106 first - Thornlea's
1:-120 first - Those
1:171 first - Three
1:-97 first - Tolgoi
1:96 first - Tolland
1:172 first - Twelve
1:78 first - Twenty-five
1:89 first - Twenty-four
1:-69 first - Twinning
1:173 first - Two
1:75 first - Up
1:75 first - Valley
1:-63 first - Visiting
1:272 first - We
1:-64 first - We,
1:-104 first - Welding
1:100 first - Whitmoor
1:85 first - Whitmoor's
1:-60 first - Working
1:83 first - Wuliping's
1:102 first - Year
1:-119 first - a
1:-72 first - absence
1:-67 first - an
1:-129 first - and
1:-85 first - at
1:-96 first - baseline
1:-143 first - between
1:-94 first - deliveries
1:-107 first - deputy
1:-74 first - eight
1:-95 first - every
1:-72 first - fewer
1:-72 first - it
1:-115 first - members,
1:-99 first - nearly
1:-86 first - not
1:-84 first - one
1:-110 first - sessions
1:-83 first - six
1:-84 first - ten
1:-171 first - the
1:-116 first - three
1:-160 first - two
1:-110 first - up
1:81 first - “Same
1:-110 first m (Youth
1:120 first m (ii)
1:116 first m Both
1:95 first m By
1:91 first m Children
1:72 first m Class
1:-76 first m Each
1:82 first m Fennick
1:84 first m First
1:114 first m From
1:76 first m Hawksmere
1:-111 first m Heads:
1:-88 first m Hekou
1:-71 first m Her
1:72 first m If
1:146 first m In
1:-77 first m Instructors
1:-65 first m It
1:-88 first m Items
1:-186 first m Its
1:-78 first m Mabu
1:-98 first m Marking
1:132 first m Mathematics
1:-114 first m Mentor
1:-215 first m Mentors
1:-84 first m Minutes
1:-107 first m Mr
1:126 first m Names
1:71 first m Officers
1:-114 first m Owner:
1:-78 first m Professor
1:93 first m Pupils
1:-87 first m Qiaotou
1:-95 first m Questions
1:-91 first m Shangtan
1:-69 first m Staff
1:103 first m Stannick
1:67 first m Tanglin
1:-105 first m Teachers
1:-127 first m There
1:-154 first m They
1:119 first m Those
1:115 first m Tolgoi
1:-97 first m Tolland
1:108 first m Up
1:-111 first m We
1:126 first m a
1:112 first m an
1:103 first m and
1:-112 first m another
1:-104 first m at
1:-124 first m every
1:137 first m in
1:-107 first m its
1:-111 first m no
1:70 first m our
1:100 first m so
1:93 first m student
1:-79 first m this
1:-73 first m we
1:-107 flows=0
1:244 flows=1
1:210 flows=2
1:-210 h ^ aims
1:-231 h ^ background
1:-218 h ^ calendar
1:96 h ^ children
1:144 h ^ classroom
1:-64 h ^ conditions
1:-115 h ^ copies
1:-160 h ^ dates
1:-139 h ^ duration
1:101 h ^ governance
1:-109 h ^ indicators
1:-65 h ^ introduction
1:158 h ^ keeping
1:77 h ^ leadership
1:83 h ^ leading
1:146 h ^ lessons
1:-95 h ^ marks
1:-153 h ^ money
1:-199 h ^ objectives
1:117 h ^ oversight
1:-185 h ^ pairs
1:122 h ^ people
1:198 h ^ pupils
1:98 h ^ resources
1:75 h ^ running
1:-77 h ^ schedule
1:131 h ^ sharing
1:213 h ^ specialities
1:-84 h ^ staffing
1:-96 h ^ stages
1:178 h ^ steering
1:85 h ^ student
1:96 h ^ students
1:-107 h ^ tallis
1:-116 h ^ targets
1:108 h ^ tasks
1:105 h ^ terms
1:108 h ^ things
1:-167 h ^ timetable
1:-76 h ^ week
1:-211 h ^ what
1:-101 h ^ where
1:127 h ^ who
1:-114 h ^ why
1:211 h ^ working
1:67 h a
1:92 h a $
1:138 h a leadership
1:-104 h achieve
1:-104 h achieve $
1:-131 h achieved
1:-131 h achieved $
1:-218 h aims
1:-209 h aims $
1:-116 h aims for
1:87 h an
1:87 h an eye
1:65 h and
1:-102 h and conditions
1:-114 h and for
1:114 h and gifts
1:78 h and management
1:131 h and materials
1:76 h and people
1:85 h and pupils
1:117 h and research
1:-158 h and rules
1:-120 h august
1:-120 h august $
1:115 h b $
1:-231 h background
1:-231 h background $
1:-157 h be
1:-131 h be achieved
1:-110 h be different
1:-172 h by
1:-120 h by august
1:-70 h by christmas
1:-112 h by december
1:-141 h by july
1:70 h by side
1:-76 h by week
1:-218 h calendar
1:-218 h calendar $
1:96 h children
1:162 h children $
1:-70 h christmas
1:-70 h christmas $
1:144 h classroom
1:144 h classroom practice
1:-125 h conditions
1:-125 h conditions $
1:-115 h copies
1:-115 h copies $
1:-107 h county
1:-107 h county school
1:100 h d
1:100 h d resources
1:-160 h dates
1:-87 h dates $
1:-146 h dates so
1:-112 h december
1:-112 h december $
1:168 h development
1:168 h development $
1:-110 h different
1:-110 h different by
1:-139 h duration
1:-139 h duration $
1:144 h duties of
1:87 h eye
1:87 h eye on
1:-146 h far
1:-146 h far $
1:-154 h first
1:-154 h first year
1:-124 h for
1:-86 h for by
1:-115 h for july
1:-144 h for the
1:-114 h for whom
1:114 h gifts
1:114 h gifts $
1:122 h going
1:122 h going $
1:101 h governance
1:101 h governance $
1:96 h group
1:96 h group $
1:-107 h health
1:-107 h health $
1:-93 h hope
1:-86 h hope for
1:-109 h indicators
1:-109 h indicators $
1:-119 h insurance
1:-119 h insurance and
1:-65 h introduction
1:-65 h introduction $
1:-109 h involved
1:-109 h involved $
1:-186 h is
1:-109 h is involved
1:-164 h is to
1:153 h it
1:87 h it $
1:122 h it going
1:-147 h july
1:-147 h july $
1:158 h keeping
1:96 h keeping it
1:115 h keeping track
1:117 h keeps
1:87 h keeps an
1:69 h keeps it
1:84 h leadership
1:74 h leadership $
1:78 h leadership and
1:83 h leading
1:83 h leading the
1:90 h learning resources
1:146 h lessons
1:133 h lessons $
1:150 h lessons and
1:-96 h loan
1:-96 h loan $
1:-95 h marks
1:-95 h marks to
1:131 h materials
1:131 h materials $
1:-153 h money
1:-134 h money $
1:-119 h money insurance
1:-199 h objectives
1:-147 h objectives $
1:-134 h objectives for
1:-123 h of
1:-107 h of health
1:144 h of party
1:-147 h of the
1:87 h on it
1:-96 h on loan
1:117 h oversight
1:117 h oversight $
1:-185 h pairs
1:-185 h pairs $
1:144 h party
1:92 h party a
1:115 h party b
1:148 h people
1:148 h people $
1:139 h pupils
1:138 h pupils $
1:-137 h reach
1:-102 h reach $
1:-95 h reach by
1:121 h research
1:132 h research $
1:134 h resources
1:134 h resources $
1:-158 h rules
1:-158 h rules $
1:75 h running
1:75 h running the
1:-77 h schedule
1:-77 h schedule for
1:-104 h scheme
1:-104 h scheme is
1:115 h school $
1:-107 h school of
1:-63 h see
1:-63 h see by
1:119 h share
1:119 h share $
1:131 h sharing
1:140 h sharing $
1:-110 h should
1:-110 h should be
1:105 h side
1:70 h side $
1:70 h side by
1:-146 h so
1:-146 h so far
1:213 h specialities
1:213 h specialities $
1:168 h staff development
1:-84 h staffing
1:-84 h staffing terms
1:-96 h stages
1:-96 h stages $
1:-101 h stand
1:-101 h stand $
1:178 h steering
1:238 h steering $
1:173 h steers
1:173 h steers $
1:138 h strand a
1:100 h strand d
1:85 h student
1:85 h student teachers
1:96 h students
1:96 h students $
1:-107 h tallis
1:-107 h tallis county
1:-116 h targets
1:-211 h targets $
1:-120 h targets by
1:108 h tasks
1:108 h tasks $
1:85 h teachers and
1:60 h teachers growth
1:-96 h teachers on
1:99 h teaching and
1:85 h team
1:85 h team $
1:-98 h the
1:-152 h the first
1:-104 h the scheme
1:115 h the school
1:-140 h the year
1:73 h things
1:-101 h things stand
1:119 h things we
1:-167 h timetable
1:-76 h timetable first
1:-147 h timetable of
1:-172 h to
1:-104 h to achieve
1:-131 h to be
1:-137 h to reach
1:-63 h to see
1:115 h track
1:115 h track $
1:-128 h want
1:-97 h want by
1:-102 h want to
1:-76 h we
1:-93 h we hope
1:119 h we share
1:-128 h we want
1:-111 h week
1:-76 h week $
1:-76 h week by
1:-183 h what
1:-131 h what is
1:-110 h what should
1:-104 h what the
1:-143 h what we
1:-101 h where
1:-101 h where things
1:92 h who
1:-109 h who is
1:117 h who keeps
1:173 h who steers
1:-114 h whom
1:-114 h whom $
1:-114 h why
1:-114 h why and
1:211 h working
1:176 h working group
1:70 h working side
1:85 h working team
1:-199 h year
1:-204 h year $
1:-179 headed=0
1:-138 length=0
1:-101 length=1
1:116 length=10
1:-83 length=12
1:-253 length=2
1:86 length=4
1:135 length=6
1:111 length=7
1:121 length=8
1:-221 matter 0--
1:277 matter 0n-
1:-208 matter 0nm
1:-183 matter 1--
1:-66 matter 1-m
1:-279 matter 12--
1:-252 matter 1n-
1:-158 matter 3--
1:104 matter 5--
1:-103 matter 5-m
1:145 matter 6--
1:122 matter 6-m
1:-220 matter 7--
1:-78 matter 7n-
1:-75 matter 8--
1:-154 names=0
1:-88 names=1
1:116 names=2
1:-141 numbers=0
1:175 numbers=2
1:-253 stopped=0
)"sv,
};

}  // namespace

std::span<std::string_view const> const english_measure_weights(parts);

}  // namespace bangfu::document::reader
