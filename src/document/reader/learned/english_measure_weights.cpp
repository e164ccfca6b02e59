// SPDX-License-Identifier: BSL-1.0
// Learned: see weights.hpp.
#include "document/reader/learned/weights.hpp"

namespace bangfu::document::reader {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::string_view parts[] = {
    R"(english_measure no yes
1:-173 alone=1
1:-221 begins=0
1:64 begins=1
1:72 c ^ about
1:-90 c ^ absence
1:-83 c ^ achebe
1:-74 c ^ adopted
1:-68 c ^ agreed
1:75 c ^ all
1:-179 c ^ and
1:-119 c ^ another
1:-107 c ^ approved
1:-108 c ^ arrangements
1:-166 c ^ at
1:-103 c ^ attendance
1:-80 c ^ b
1:-91 c ^ baseline
1:97 c ^ beginning
1:-99 c ^ belongs
1:108 c ^ both
1:-79 c ^ by
1:-133 c ^ calendar
1:-106 c ^ choir
1:60 c ^ class
1:176 c ^ classes
1:-133 c ^ dated
1:-110 c ^ dates
1:-72 c ^ deliveries
1:131 c ^ departments
1:68 c ^ experienced
1:73 c ^ families
1:-79 c ^ february
1:-107 c ^ fewer
1:102 c ^ fifteen
1:-62 c ^ following
1:-173 c ^ for
1:81 c ^ french
1:86 c ^ grade
1:89 c ^ guan
1:-67 c ^ her
1:-74 c ^ i
1:68 c ^ if
1:-67 c ^ ii
1:75 c ^ in
1:-93 c ^ instructors
1:-161 c ^ issued
1:129 c ^ it
1:-91 c ^ items
1:-194 c ^ its
1:-81 c ^ iv
1:87 c ^ japanese
1:132 c ^ joint
1:-99 c ^ july
1:-95 c ^ keeping
1:-102 c ^ lane
1:135 c ^ lecturers
1:-101 c ^ marking
1:76 c ^ mathematics
1:-69 c ^ may
1:-104 c ^ members
1:-134 c ^ mentor
1:-173 c ^ mentors
1:-100 c ^ minutes
1:-157 c ^ mr
1:85 c ^ mrs
1:113 c ^ ms
1:126 c ^ names
1:-83 c ^ nearly
1:-108 c ^ no
1:-129 c ^ not
1:-85 c ^ notes
1:-76 c ^ november
1:-106 c ^ observation
1:-76 c ^ of
1:158 c ^ on
1:107 c ^ once
1:-87 c ^ one
1:-87 c ^ over
1:-102 c ^ owner
1:-123 c ^ paired
1:68 c ^ pairs
1:66 c ^ parents
1:93 c ^ pen
1:-84 c ^ percent
1:-62 c ^ persistent
1:-83 c ^ prepared
1:-61 c ^ principal
1:-126 c ^ programme
1:-86 c ^ pupil
1:115 c ^ pupils
1:-78 c ^ pursuant
1:-121 c ^ questions
1:-91 c ^ reading
1:-91 c ^ ref
1:67 c ^ researchers
1:94 c ^ same
1:-80 c ^ sat
1:-95 c ^ schedule
1:169 c ^ school
1:63 c ^ senior
1:-131 c ^ september
1:-101 c ^ sessions
1:101 c ^ so
1:99 c ^ some
1:-66 c ^ staff
1:81 c ^ student
1:-137 c ^ study
1:101 c ^ subject
1:-80 c ^ teaching
1:66 c ^ ten
1:-65 c ^ the
1:-77 c ^ their
1:-148 c ^ there
1:-81 c ^ things
1:80 c ^ thirty
1:-117 c ^ this
1:71 c ^ those
1:-74 c ^ trust
1:160 c ^ twelve
1:70 c ^ twenty
1:-61 c ^ twinning
1:-72 c ^ visiting
1:-107 c ^ welding
1:-112 c ^ working
1:104 c ^ year
1:-74 c ^ youth
1:133 c a
1:123 c a and
1:-65 c a bachelor
1:88 c a bank
1:62 c a behaviour
1:79 c a bilingual
1:-95 c a book
1:-92 c a briefing
1:-97 c a bus
1:84 c a chemistry
1:62 c a class
1:72 c a colleague
1:83 c a completion
1:-82 c a day
1:121 c a diary
1:70 c a discussion
1:-71 c a drop
1:80 c a farm
1:159 c a final
1:71 c a five
1:146 c a fortnight
1:111 c a full
1:-67 c a graduate
1:62 c a grant
1:93 c a half
1:79 c a handbook
1:62 c a homework
1:65 c a learning
1:-93 c a lesson
1:113 c a letter
1:-66 c a level
1:91 c a like
1:77 c a literacy
1:80 c a live
1:-109 c a master
1:73 c a member
1:184 c a mentor
1:61 c a minibus
1:84 c a model
1:98 c a monitoring
1:90 c a month
1:109 c a music
1:94 c a new
1:-83 c a pairing
1:67 c a partner
1:81 c a party
1:-85 c a pass
1:101 c a pen
1:77 c a phone
1:-112 c a plan
1:-96 c a planned
1:-99 c a practice
1:-110 c a prize
1:-94 c a programme
1:78 c a progress
1:-62 c a provincial
1:-95 c a pupil
1:-69 c a qualified
1:156 c a quarter
1:65 c a reading
1:-67 c a regular
1:85 c a report
1:145 c a return
1:73 c a sand
1:61 c a saturday
1:-77 c a school
1:-70 c a science
1:135 c a short
1:76 c a similar
1:88 c a skills
1:-102 c a smaller
1:73 c a story
1:83 c a study
1:-69 c a subject
1:95 c a supporter
1:79 c a talk
1:-92 c a teacher
1:-101 c a teaching
1:73 c a team
1:95 c a telescope
1:131 c a term
1:85 c a termly
1:78 c a training
1:91 c a unit
1:70 c a visit
1:-117 c a week
1:114 c a weekend
1:108 c a whole
1:93 c a workbook
1:171 c a year
1:-143 c able
1:-143 c able to
1:98 c about
1:95 c about form
1:-111 c about items
1:61 c about literacy
1:-80 c about of
1:85 c about pupils
1:116 c about teachers
1:101 c about ten
1:-111 c above
1:-103 c above $
1:-110 c absence
1:-90 c absence at
1:-62 c absence to
1:-113 c academic
1:-66 c academic dean
1:-114 c academic offices
1:-85 c academic registrar
1:-89 c academic registry
1:-72 c accordance
1:-72 c accordance with
1:-67 c account
1:-67 c account of
1:-109 c accounts $
1:91 c accounts are
1:-106 c accounts by
1:110 c accounts for
1:-87 c accredited
1:-69 c accredited at
1:-83 c achebe
1:-83 c achebe for
1:67 c across
1:67 c across the
1:62 c act
1:62 c act as
1:-83 c activities
1:-83 c activities leader
1:94 c acts
1:94 c acts as
1:-93 c ada
1:-93 c ada lindqvist
1:112 c adaeze
1:85 c adaeze holm
1:80 c addition
1:70 c addition supporter
1:-101 c adds
1:-101 c adds yuan
1:-77 c addy
1:-77 c addy delivers
1:-83 c administers
1:-83 c administers b
1:155 c admits
1:100 c admits five
1:107 c admits six
1:-74 c admitted
1:-74 c admitted to
1:93 c adopt
1:93 c adopt supporter
1:-74 c adopted
1:-74 c adopted by
1:183 c adopts
1:95 c adopts school
1:100 c adopts supporter
1:96 c adopts the
1:94 c advanced
1:94 c advanced physics
1:197 c adviser
1:68 c adviser dr
1:105 c adviser looks
1:127 c adviser will
1:-212 c affairs
1:-104 c affairs directors
1:129 c affairs of
1:-197 c affairs office
1:-148 c affairs offices
1:-99 c after
1:75 c after by
1:-70 c after everything
1:95 c after lessons
1:-86 c after schools
1:-109 c after the
1:-76 c after them
1:91 c afternoon schools
1:-69 c again $
1:64 c again in
1:-66 c age
1:-66 c age of
1:84 c agree a
1:-78 c agree as
1:-105 c agree with
1:-112 c agreed
1:-99 c agreed by
1:-84 c agreed to
1:-82 c agreed what
1:80 c agricultural
1:80 c agricultural plot
1:-70 c ahead
1:-70 c ahead $
1:-88 c aids
1:-88 c aids $
1:61 c alan
1:61 c alan greaves
1:111 c alisi
1:111 c alisi koroi
1:-107 c all $
1:77 c all four
1:75 c all preparation
1:151 c all recipient
1:-80 c all three
1:68 c allows
1:68 c allows thirty
1:76 c alongside
1:76 c alongside the
1:182 c also
1:86 c also coach
1:62 c also helps
1:88 c also lend
1:88 c also observe
1:92 c also open
1:84 c alternate
1:84 c alternate fridays
1:80 c alternately
1:78 c alternately at
1:77 c alumni
1:77 c alumni association
1:94 c amery
1:94 c amery acts
1:68 c among
1:68 c among supporter
1:79 c amory
1:79 c amory of
1:165 c an
1:62 c an annual
1:102 c an apprentice
1:85 c an evaluation
1:84 c an experienced
1:-95 c an eye
1:77 c an hour
1:111 c an observation
1:-147 c and $
1:191 c and a
1:64 c and again
1:-105 c and agree
1:87 c and art
1:68 c and assessment
1:73 c and associate
1:-64 c and b
1:80 c and behaviour
1:-91 c and c
1:-75 c and chooses
1:93 c and class
1:97 c and comment
1:-95 c and computing
1:62 c and discuss
1:88 c and donate
1:102 c and donates
1:65 c and draws
1:-95 c and each
1:67 c and emergency
1:-146 c and every
1:-83 c and five
1:84 c and footballs
1:139 c and for
1:97 c and four
1:-71 c and general
1:75 c and geography
1:138 c and give
1:121 c and gives
1:81 c and hands
1:-69 c and has
1:61 c and head
1:-106 c and in
1:134 c and is
1:112 c and july
1:-73 c and keep
1:-130 c and keeps
1:80 c and lesson
1:85 c and library
1:-72 c and listed
1:75 c and looked
1:-102 c and lunch
1:90 c and marking
1:-65 c and mathematics
1:82 c and may
1:77 c and meet
1:100 c and meets
1:77 c and mentor
1:64 c and mr
1:-79 c and nisha
1:-109 c and no
1:-80 c and nov
1:106 c and novels
1:-84 c and november
1:-103 c and october
1:-124 c and of
1:94 c and on
1:154 c and one
1:-88 c and only
1:81 c and peer
1:77 c and petra
1:-114 c and physics
1:64 c and plan
1:74 c and port
1:-89 c and posts
1:-98 c and psychology
1:117 c and pupils
1:-113 c and recipient
1:-87 c and school
1:-103 c and science
1:88 c and send
1:86 c and sends
1:135 c and sets
1:108 c and sit
1:103 c and sits
1:-94 c and sleep
1:77 c and spends
1:62 c and spring
1:73 c and stays
1:62 c and tablets
1:61 c and take
1:84 c and takes
1:104 c and teach
1:-96 c and teacher
1:-98 c and teachers
1:-72 c and teaching
1:-62 c and that
1:-93 c and three
1:87 c and thursday
1:114 c and thursdays
1:86 c and used
1:68 c and vegetables
1:80 c and weather
1:81 c and wednesdays
1:-67 c and what
1:146 c and will
1:-78 c and with
1:79 c and write
1:102 c and yuan
1:-66 c annexe
1:-66 c annexe at
1:-92 c annual award
1:104 c annual report
1:-119 c another
1:-119 c another three
1:86 c apparatus
1:86 c apparatus go
1:81 c applied
1:81 c applied for
1:111 c apply
1:105 c apply for
1:69 c apply jointly
1:-80 c appointments
1:-80 c appointments under
1:-90 c appraisal
1:-90 c appraisal $
1:-109 c apprentice at
1:102 c apprentice teaches
1:97 c apprenticed
1:97 c apprenticed to
1:-92 c approval
1:-92 c approval will
1:-107 c approved
1:-107 c approved by
1:94 c april for
1:99 c april four
1:61 c april supporter
1:-98 c april to
1:97 c are apprenticed
1:-112 c are as
1:68 c are coached
1:-99 c are collected
1:91 c are done
1:77 c are each
1:177 c are encouraged
1:-106 c are exchanged
1:128 c are formed
1:-158 c are in
1:155 c are invited
1:-70 c are left
1:-61 c are made
1:-66 c are managed
1:-177 c are members
1:-75 c are mrs
1:-105 c are nine
1:160 c are open
1:-72 c are opened
1:-72 c are received
1:-85 c are set
1:-114 c are short
1:-98 c are six
1:-100 c are taken
1:81 c are taught
1:-138 c are the
1:95 c are to
1:-72 c are welcome
1:-66 c area
1:-66 c area is
1:65 c around
1:65 c around pupils
1:-130 c arrange
1:-83 c arrange the
1:-95 c arrange these
1:-67 c arranged
1:-67 c arranged by
1:-194 c arrangements
1:-165 c arrangements $
1:-88 c arrangements are
1:-113 c arranges
1:-71 c arranges $
1:-75 c arranges and
1:-99 c arranges her
1:-78 c art $
1:87 c art groups
1:-105 c article
1:-105 c article $
1:76 c arts $
1:-99 c arts team
1:88 c arts week
1:104 c as
1:87 c as assistant
1:102 c as associate
1:-74 c as backbone
1:-78 c as coordinator
1:162 c as executive
1:-91 c as follows
1:106 c as members
1:67 c as pen
1:84 c as reading
1:-77 c as set
1:80 c as they
1:117 c as vice
1:77 c ash
1:77 c ash to
1:-107 c aside
1:-107 c aside yuan
1:-65 c ask bryony
1:127 c ask for
1:-73 c ask mrs
1:-72 c asked
1:-73 c asked by
1:-111 c asked school
1:-102 c asked six
1:109 c asked to
1:-112 c asks
1:-112 c asks every
1:-93 c assesses
1:-93 c assesses the
1:156 c assessment
1:106 c assessment $
1:68 c assessment bank
1:81 c assessment tasks
1:84 c assessment which
1:-80 c assistance
1:-72 c assistance in
1:-76 c assistance office
1:87 c assistant director
1:-75 c assistant issues
1:-166 c assists
1:-131 c assists recipient
1:-82 c assists with
1:102 c associate head
1:73 c associate professor
1:-85 c associate research
1:152 c association
1:135 c association gives
1:99 c association will
1:106 c at $
1:-88 c at city
1:81 c at for
1:-123 c at grade
1:82 c at half
1:-185 c at least
1:-101 c at most
1:-60 c at national
1:-76 c at present
1:147 c at school
1:106 c at schools
1:78 c at the
1:-115 c at town
1:-86 c at training
1:98 c at two
1:121 c at work
1:78 c attached
1:78 c attached to
1:75 c attend
1:84 c attend school
1:91 c attend supporter
1:90 c attend the
1:-86 c attendance at
1:96 c attendance policy
1:-63 c attendance reaches
1:100 c attendance scheme
1:96 c attendance tracking
1:63 c audio
1:63 c audio library
1:81 c august a
1:-88 c august and
1:-60 c august the
1:101 c authorities
1:101 c authorities once
1:107 c autumn
1:62 c autumn and
1:88 c autumn term
1:-78 c average
1:-78 c average grade
1:-155 c award
1:-112 c award $
1:-60 c award and
1:-67 c award or
1:-73 c away
1:-73 c away $
1:-184 c b
1:-126 c b $
1:-101 c b and
1:-80 c b are
1:-86 c b is
1:123 c b write
1:-65 c bachelor
1:-65 c bachelor s
1:-128 c backbone
1:-128 c backbone teachers
1:-114 c balanced
1:-72 c balanced compulsory
1:-78 c balanced development
1:160 c bank
1:106 c bank $
1:154 c bank and
1:-81 c bank that
1:89 c bank tide
1:68 c bank to
1:-66 c bao
1:-66 c bao guoqing
1:95 c baptiste
1:95 c baptiste will
1:-89 c based courses
1:99 c based textbooks
1:-91 c baseline
1:-91 c baseline tests
1:-106 c batches
1:-106 c batches of
1:-78 c bay
1:-78 c bay edu
1:-88 c bayar
1:-88 c bayar sod
1:124 c be
1:81 c be completed
1:148 c be given
1:83 c be handed
1:-76 c be in
1:118 c be kept
1:-74 c be named
1:62 c be on
1:94 c be opened
1:69 c be paired
1:102 c be placed
1:80 c be published
1:-74 c be rated
1:-124 c be supported
1:99 c be written
1:126 c because
1:109 c because it
1:85 c because school
1:-96 c bedding
1:-96 c bedding $
1:-126 c been
1:-82 c been chosen
1:-60 c been completed
1:-97 c been in
1:-81 c been promised
1:90 c before
1:88 c before october
1:-84 c before the
1:-95 c beforehand
1:-95 c beforehand $
1:97 c beginning
1:77 c beginning teachers
1:90 c behaviour
1:80 c behaviour $
1:79 c behaviour policy
1:-140 c belongs
1:-95 c belongs meets
1:-99 c belongs to
1:-140 c below
1:-100 c below $
1:-91 c below covers
1:-74 c below per
1:101 c best
1:101 c best mathematics
1:-123 c better
1:-95 c better $
1:-66 c better in
1:-97 c between $
1:80 c between and
1:93 c between class
1:-95 c between them
1:89 c bilingual
1:79 c bilingual handbook
1:79 c bilingual reading
1:-77 c bill
1:-77 c bill addy
1:64 c biology
1:75 c biology and
1:61 c blue
1:61 c blue flame
1:124 c boarding
1:94 c boarding $
1:80 c boarding house
1:79 c boat
1:79 c boat and
1:79 c book collection
1:-95 c book corner
1:88 c books
1:154 c books and
1:-99 c books are
1:88 c books for
1:84 c books to
1:68 c borrow
1:68 c borrow supporter
1:124 c both
1:-109 c both $
1:64 c both chinese
1:101 c both education
1:-65 c both english
1:-100 c both items
1:151 c both offices
1:73 c both places
1:-140 c both principals
1:80 c both websites
1:115 c boxes and
1:-69 c boxes was
1:89 c boyuan
1:89 c boyuan deputy
1:100 c bridgenet
1:100 c bridgenet to
1:76 c bridget
1:76 c bridget faulds
1:-92 c briefing
1:-92 c briefing of
1:101 c bring
1:101 c bring about
1:-97 c broke
1:-97 c broke down
1:-111 c brought
1:-111 c brought schools
1:-65 c bryony
1:-65 c bryony lake
1:91 c bursar and
1:-91 c bursar keeps
1:-97 c bus
1:-97 c bus of
1:-91 c business
1:-91 c business of
1:-92 c by a
1:119 c by august
1:61 c by december
1:-80 c by he
1:104 c by january
1:-78 c by marks
1:79 c by may
1:83 c by miss
1:100 c by nine
1:83 c by nora
1:135 c by november
1:-121 c by phone
1:-86 c by principal
1:-122 c by recipient
1:-215 c by school
1:-99 c by schools
1:-108 c by supporter
1:135 c by telephone
1:83 c by turns
1:163 c by video
1:-136 c c
1:-91 c c $
1:-91 c c and
1:105 c calculators
1:105 c calculators $
1:84 c caleb
1:84 c caleb rusk
1:-133 c calendar
1:-114 c calendar $
1:-84 c calendar of
1:67 c call once
1:-81 c call recipient
1:-83 c callaghan
1:-83 c callaghan for
1:-100 c called
1:-66 c called recipient
1:-66 c called supporter
1:-111 c calloway
1:-111 c calloway from
1:-83 c calls
1:-83 c calls recipient
1:-67 c came
1:-67 c came to
1:87 c camp
1:72 c camp at
1:-96 c camp did
1:99 c camp for
1:87 c camp of
1:72 c camp shall
1:154 c can
1:86 c can take
1:123 c can use
1:75 c candidates from
1:-62 c care of
1:67 c care to
1:147 c career
1:70 c career guidance
1:139 c career teachers
1:101 c careers
1:101 c careers office
1:-123 c caretaker
1:-77 c caretaker mr
1:-96 c caretaker sees
1:-69 c carried
1:-69 c carried out
1:76 c carry
1:76 c carry out
1:-176 c cent
1:-98 c cent $
1:-120 c cent by
1:-60 c cent four
1:-91 c cent in
1:-114 c cent of
1:-90 c cent to
1:-137 c centre
1:-101 c centre $
1:-63 c centre for
1:-106 c centre opens
1:-80 c centre runs
1:-120 c certificate
1:-104 c certificate $
1:-66 c certificate at
1:-86 c certified
1:-86 c certified by
1:-138 c chair
1:-85 c chair $
1:-96 c chair mrs
1:-157 c chaired
1:-157 c chaired by
1:63 c charge
1:82 c charge of
1:75 c charts
1:75 c charts $
1:95 c checks a
1:-83 c checks the
1:128 c chemistry
1:75 c chemistry biology
1:84 c chemistry lesson
1:84 c chemistry receives
1:107 c chen
1:107 c chen zhaoming
1:68 c chicks
1:68 c chicks and
1:-107 c chief
1:-107 c chief executive
1:68 c children come
1:105 c children from
1:95 c children in
1:92 c children of
1:86 c children spends
1:-111 c children there
1:-90 c children three
1:135 c chinese
1:94 c chinese and
1:121 c chinese teachers
1:-106 c choir of
1:71 c choir will
1:-75 c chooses
1:-75 c chooses the
1:-82 c chosen
1:-82 c chosen for
1:84 c circle
1:84 c circle goes
1:-133 c circular
1:-83 c circular $
1:-78 c circular no
1:-67 c circular rs
1:101 c city $
1:-113 c city level
1:91 c clara
1:91 c clara nunez
1:83 c class
1:-113 c class $
1:86 c class children
1:81 c class for
1:62 c class from
1:-95 c class has
1:93 c class here
1:76 c class in
1:68 c class live
1:60 c class of
1:87 c class once
1:70 c class online
1:-82 c class teacher
1:73 c class teachers
1:93 c class there
1:113 c classes
1:-96 c classes $
1:123 c classes a
1:83 c classes and
1:-70 c classes are
1:70 c classes every
1:102 c classes in
1:99 c classes of
1:87 c classes write
1:64 c classroom
1:-93 c classroom $
1:69 c classroom and
1:68 c classroom observation
1:110 c classroom recordings
1:72 c classrooms
1:72 c classrooms for
1:-62 c clinical
1:-71 c clinical placement
1:67 c clinical teachers
1:70 c clinics
1:70 c clinics $
1:83 c closure
1:83 c closure $
1:85 c clothing
1:85 c clothing $
1:113 c club
1:113 c club $
1:-102 c coach and
1:61 c coach its
1:86 c coach one
1:68 c coached
1:68 c coached by
1:73 c coaches
1:73 c coaches it
1:-83 c coast
1:-83 c coast which
1:72 c colleague
1:72 c colleague in
1:131 c colleagues
1:91 c colleagues $
1:129 c colleagues at
1:88 c collect
1:88 c collect and
1:-99 c collected
1:-99 c collected by
1:79 c collection
1:79 c collection little
1:-137 c collects
1:-89 c collects and
1:-95 c collects the
1:74 c college entrance
1:68 c colm hessian
1:-109 c come $
1:-106 c come in
1:137 c come to
1:-72 c coming
1:-72 c coming school
1:97 c comment
1:97 c comment on
1:148 c comments
1:119 c comments on
1:-148 c committee
1:-95 c committee arrange
1:-95 c committee collects
1:84 c committee gives
1:-189 c committee is
1:-70 c committee looks
1:111 c committee meets
1:73 c committee submits
1:-162 c committees
1:-74 c committees $
1:-133 c committees of
1:81 c common assessment
1:-67 c common format
1:-88 c communication
1:-88 c communication aids
1:-62 c community
1:-62 c community care
1:-67 c compact
1:-67 c compact department
1:93 c companies
1:93 c companies at
1:-101 c competition
1:-101 c competition office
1:88 c complete one
1:-96 c completed $
1:-69 c completed a
1:81 c completed by
1:-78 c completion rate
1:83 c completion report
1:-72 c compulsory
1:-72 c compulsory education
1:67 c computers
1:67 c computers $
1:-95 c computing
1:-95 c computing $
1:151 c confer
1:151 c confer monthly
1:-107 c confirms
1:-107 c confirms it
1:103 c consecutive
1:103 c consecutive days
1:77 c consultant
1:77 c consultant dr
1:-121 c contact
1:-89 c contact for
1:-88 c contact is
1:94 c contest at
1:75 c contest candidates
1:-80 c contest or
1:102 c contest team
1:61 c contest trainers
1:73 c contest which
1:-76 c contests
1:-76 c contests $
1:-72 c continue
1:-72 c continue paired
1:81 c continues
1:81 c continues as
1:60 c convened
1:60 c convened by
1:-140 c coordinator
1:-107 c coordinator are
1:-78 c coordinator schools
1:-76 c copy
1:-119 c copy them
1:-81 c corner
1:101 c corner $
1:-113 c corner in
1:-95 c corner with
1:-95 c cost
1:-95 c cost and
1:-124 c councils
1:-88 c councils organise
1:-83 c councils will
1:137 c counterparts
1:141 c counterparts at
1:-162 c county
1:78 c county $
1:-88 c county leadership
1:-80 c county lesson
1:-105 c county level
1:-72 c county schools
1:-60 c county teaching
1:93 c course
1:-92 c course $
1:61 c course here
1:69 c course library
1:91 c course members
1:130 c course of
1:61 c course on
1:-80 c course professor
1:91 c course which
1:-137 c courses
1:-123 c courses are
1:-89 c courses developed
1:89 c courseware
1:89 c courseware bank
1:-91 c covers
1:-91 c covers january
1:-75 c crane
1:-75 c crane who
1:-74 c credit
1:-74 c credit it
1:73 c crosses
1:73 c crosses on
1:98 c curriculum $
1:67 c curriculum at
1:-82 c curriculum office
1:84 c curriculum school
1:-95 c curriculum team
1:-69 c dahai
1:-69 c dahai general
1:91 c daily
1:91 c daily work
1:-117 c daniel
1:-117 c daniel oh
1:-133 c dated
1:-133 c dated august
1:-110 c dates
1:-110 c dates $
1:68 c day among
1:78 c day at
1:85 c day because
1:-79 c day by
1:61 c day course
1:89 c day farm
1:-101 c day for
1:75 c day holiday
1:70 c day in
1:-92 c day is
1:132 c day of
1:99 c day with
1:69 c days
1:79 c days $
1:134 c days at
1:-95 c days between
1:92 c days each
1:160 c days in
1:70 c days of
1:75 c days on
1:64 c days to
1:91 c days with
1:-63 c dean
1:-97 c debaters
1:-97 c debaters broke
1:120 c debating
1:111 c debating club
1:95 c debrief
1:95 c debrief after
1:84 c december and
1:84 c december it
1:-72 c decided
1:-72 c decided to
1:-65 c degree
1:-65 c degree $
1:70 c deliver
1:70 c deliver two
1:-72 c deliveries
1:-72 c deliveries are
1:-104 c delivers
1:-76 c delivers the
1:-77 c delivers them
1:233 c demonstration
1:108 c demonstration lesson
1:202 c demonstration lessons
1:-107 c deng
1:-107 c deng yarong
1:-80 c department $
1:-107 c department and
1:-82 c department at
1:85 c department by
1:-67 c department circular
1:76 c department from
1:61 c department s
1:-79 c department supporter
1:65 c department will
1:-102 c department with
1:148 c departments
1:102 c departments in
1:101 c departments of
1:-61 c deputy chair
1:94 c deputy dean
1:-73 c deputy director
1:60 c deputy head
1:-96 c deputy miss
1:93 c desk
1:93 c desk of
1:-89 c developed
1:-89 c developed jointly
1:-141 c development
1:-80 c development centre
1:-70 c development committee
1:-78 c development guideline
1:-61 c development office
1:-83 c diaries
1:-83 c diaries $
1:124 c diary
1:121 c diary and
1:65 c diary once
1:-130 c did
1:-96 c did not
1:-89 c did too
1:92 c digital
1:-93 c digital classroom
1:133 c digital library
1:87 c director for
1:-83 c director gao
1:-122 c director ma
1:85 c directorate
1:85 c directorate publishes
1:-123 c directors
1:-123 c directors of
1:62 c discuss
1:62 c discuss lessons
1:70 c discussion
1:70 c discussion $
1:106 c district adviser
1:-81 c district award
1:-73 c district lead
1:-80 c division
1:-82 c division has
1:153 c do
1:101 c do schools
1:112 c do their
1:75 c dock
1:75 c dock to
1:88 c donate
1:88 c donate at
1:151 c donates
1:88 c donates eight
1:102 c donates microscopes
1:75 c donates welding
1:91 c done
1:91 c done $
1:-89 c down
1:-97 c down at
1:-83 c down the
1:64 c down together
1:68 c dr colm
1:67 c dr helena
1:106 c dr priya
1:-111 c dr ruth
1:77 c dr wendel
1:105 c draft
1:105 c draft the
1:-67 c drawn
1:-67 c drawn up
1:-95 c draws
1:-95 c draws up
1:-76 c drew
1:-76 c drew up
1:61 c drive
1:61 c drive over
1:94 c drone
1:94 c drone operation
1:-106 c drop
1:-106 c drop out
1:-67 c drummond
1:-67 c drummond came
1:75 c dry
1:75 c dry dock
1:125 c due
1:96 c due at
1:79 c due by
1:167 c during
1:72 c during science
1:162 c during the
1:-110 c duties
1:-110 c duties $
1:-119 c e
1:-142 c e learning
1:105 c e library
1:197 c each
1:101 c each $
1:99 c each at
1:63 c each be
1:85 c each day
1:60 c each december
1:70 c each followed
1:76 c each for
1:101 c each from
1:77 c each given
1:101 c each giving
1:62 c each group
1:128 c each have
1:80 c each june
1:103 c each member
1:165 c each mentor
1:125 c each month
1:61 c each newly
1:78 c each occasion
1:126 c each of
1:61 c each open
1:131 c each other
1:117 c each pair
1:67 c each partner
1:123 c each per
1:-60 c each recipient
1:95 c each semester
1:83 c each send
1:-122 c each shall
1:72 c each spend
1:-99 c each student
1:85 c each supporter
1:95 c each teach
1:-88 c each teacher
1:-111 c each teaches
1:158 c each term
1:84 c each thursday
1:118 c each time
1:73 c each to
1:81 c each tuesday
1:94 c each visit
1:-109 c each visitor
1:-165 c each will
1:188 c each year
1:147 c early
1:139 c early career
1:80 c early talk
1:136 c easter
1:86 c easter $
1:80 c easter helping
1:-83 c eceo
1:-83 c eceo circular
1:-78 c edu
1:-78 c edu no
1:101 c education authorities
1:85 c education directorate
1:-83 c education mr
1:-121 c education of
1:-72 c education sme
1:140 c eight
1:112 c eight experienced
1:109 c eight lessons
1:88 c eight patient
1:65 c eight practical
1:60 c eight recipient
1:-74 c eight teachers
1:-81 c eight village
1:83 c eight weeks
1:118 c eight young
1:141 c eighteen
1:113 c eighteen $
1:-84 c elder
1:-84 c elder sister
1:-62 c elderly
1:-62 c elderly and
1:124 c electrical
1:124 c electrical engineering
1:67 c electrics to
1:-73 c eleven
1:-73 c eleven miles
1:67 c emergency
1:67 c emergency care
1:101 c employers
1:101 c employers to
1:90 c employment
1:93 c employment desk
1:93 c employment office
1:-67 c employment rate
1:76 c encourage
1:76 c encourage recipient
1:244 c encouraged
1:244 c encouraged to
1:68 c end for
1:78 c end of
1:-74 c end the
1:96 c engineering
1:-102 c engineering department
1:124 c engineering will
1:93 c engines
1:93 c engines $
1:-106 c english $
1:94 c english about
1:-97 c english and
1:81 c english departments
1:63 c english every
1:84 c english groups
1:81 c english lesson
1:88 c english once
1:87 c english summer
1:131 c english teacher
1:78 c english teachers
1:158 c english will
1:74 c entrance
1:74 c entrance examination
1:-83 c equipment
1:-78 c equipment $
1:-72 c equipment office
1:85 c evaluation
1:85 c evaluation in
1:130 c evening
1:75 c evening $
1:76 c evening tutors
1:80 c evening workshops
1:127 c every
1:-60 c every class
1:-66 c every day
1:73 c every december
1:-82 c every department
1:123 c every fortnight
1:147 c every half
1:74 c every july
1:-101 c every mentee
1:-132 c every mentor
1:105 c every new
1:116 c every newly
1:107 c every other
1:121 c every paired
1:-66 c every practitioner
1:-95 c every pupil
1:-95 c every recipient
1:-112 c every school
1:118 c every second
1:104 c every six
1:87 c every summer
1:79 c every teacher
1:126 c every term
1:113 c every thursday
1:151 c every tuesday
1:97 c every tutor
1:198 c every two
1:-96 c every village
1:111 c every wednesday
1:77 c every week
1:93 c every year
1:-83 c everybody
1:-83 c everybody here
1:-138 c everything
1:-91 c everything lent
1:-70 c everything under
1:-96 c ewan
1:-96 c ewan strachan
1:-119 c exactly
1:-119 c exactly $
1:74 c examination $
1:-101 c examination centre
1:88 c examination questions
1:-80 c examination rises
1:61 c examination scripts
1:-115 c exceed
1:-115 c exceed ten
1:-101 c exceeds
1:-101 c exceeds $
1:161 c exchange
1:-102 c exchange $
1:113 c exchange a
1:184 c exchange letters
1:-106 c exchanged
1:-106 c exchanged twice
1:65 c exchanges
1:65 c exchanges a
1:104 c executive
1:101 c executive deputy
1:122 c executive head
1:-107 c executive ms
1:123 c executive vice
1:63 c exercise
1:63 c exercise bank
1:-109 c expect
1:-109 c expect seven
1:-106 c expected
1:-68 c expected level
1:-73 c expected standard
1:167 c experienced
1:84 c experienced supporter
1:138 c experienced teachers
1:-164 c experts
1:-164 c experts $
1:111 c extra
1:111 c extra webinars
1:-95 c eye
1:-95 c eye on
1:122 c faculty
1:122 c faculty of
1:131 c fair
1:118 c fair in
1:-73 c falls
1:-73 c falls below
1:150 c families
1:104 c families $
1:73 c families from
1:104 c families of
1:-73 c fang lian
1:64 c fang ruoxi
1:116 c farm
1:89 c farm week
1:80 c farm work
1:-76 c farrant and
1:64 c farrant sit
1:76 c faulds
1:76 c faulds goes
1:-87 c february
1:-112 c february $
1:118 c february to
1:-79 c february training
1:-85 c fellow
1:-85 c fellow is
1:73 c ferry
1:73 c ferry teaches
1:65 c festival
1:65 c festival in
1:-109 c few
1:-109 c few teachers
1:-68 c fewer
1:-68 c fewer than
1:102 c field
1:102 c field studies
1:68 c fields
1:68 c fields in
1:102 c fifteen
1:119 c fifteen mentor
1:88 c fifteen young
1:-61 c files
1:-61 c files $
1:91 c fill
1:91 c fill these
1:198 c final
1:177 c final report
1:79 c final year
1:-73 c find
1:-73 c find them
1:-90 c finds
1:-90 c finds the
1:76 c fine
1:76 c fine arts
1:84 c finnegan
1:84 c finnegan to
1:121 c first friday
1:-63 c first group
1:68 c first scheme
1:-91 c first year
1:104 c fit
1:68 c fit it
1:80 c fit out
1:-70 c five classes
1:71 c five day
1:120 c five days
1:81 c five from
1:-67 c five hands
1:-106 c five in
1:62 c five island
1:100 c five members
1:95 c five minute
1:65 c five of
1:-84 c five pupils
1:-86 c five recipient
1:70 c five supporter
1:-83 c five teachers
1:70 c five working
1:-73 c fix
1:-73 c fix the
1:61 c flame
1:61 c flame master
1:61 c flat $
1:-66 c flat is
1:-80 c follow
1:62 c follow a
1:-119 c follow in
1:-113 c follow one
1:95 c follow supporter
1:84 c follow their
1:70 c followed
1:70 c followed by
1:-62 c following
1:-62 c following the
1:-123 c follows
1:-103 c follows $
1:-67 c follows is
1:84 c footballs
1:84 c footballs $
1:-67 c footing
1:-67 c footing in
1:78 c for
1:78 c for about
1:-89 c for and
1:65 c for around
1:-72 c for balanced
1:-109 c for both
1:-91 c for c
1:94 c for chinese
1:83 c for eight
1:-78 c for equipment
1:80 c for field
1:64 c for five
1:81 c for forty
1:125 c for four
1:60 c for further
1:-103 c for grade
1:75 c for grades
1:116 c for half
1:63 c for its
1:70 c for languages
1:88 c for midwives
1:81 c for music
1:64 c for no
1:75 c for not
1:204 c for one
1:73 c for planning
1:69 c for provincial
1:81 c for recorder
1:96 c for remote
1:83 c for rural
1:-87 c for safety
1:-135 c for school
1:-61 c for science
1:67 c for six
1:67 c for students
1:-102 c for supporter
1:67 c for surgery
1:99 c for tablets
1:124 c for ten
1:155 c for the
1:-114 c for their
1:-62 c for this
1:68 c for training
1:189 c for two
1:111 c for up
1:138 c for year
1:77 c form
1:95 c form a
1:67 c form once
1:95 c form pupils
1:-73 c form village
1:-67 c format
1:-67 c format $
1:106 c formative
1:106 c formative assessment
1:85 c formed and
1:105 c formers
1:69 c formers are
1:61 c forms
1:-88 c forms $
1:61 c forms for
1:67 c forms write
1:188 c fortnight
1:158 c fortnight $
1:60 c fortnight convened
1:88 c fortnight online
1:80 c fortnight to
1:135 c forty
1:92 c forty children
1:81 c forty minutes
1:97 c forty recipient
1:-95 c four $
1:-66 c four days
1:-137 c four heads
1:124 c four pages
1:61 c four periods
1:72 c four places
1:81 c four recipient
1:77 c four schools
1:87 c four tutors
1:150 c four weeks
1:-83 c framework
1:-83 c framework eceo
1:154 c free
1:148 c free of
1:-69 c french $
1:81 c french lessons
1:152 c friday
1:61 c friday and
1:121 c friday of
1:84 c fridays and
1:129 c friend
1:95 c friend at
1:77 c friend in
1:67 c friends
1:67 c friends at
1:-67 c friendship
1:-67 c friendship on
1:79 c from
1:-98 c from april
1:73 c from both
1:118 c from february
1:95 c from january
1:106 c from march
1:62 c from morning
1:-125 c from per
1:73 c from poor
1:166 c from recipient
1:91 c from schools
1:180 c from supporter
1:-72 c from to
1:85 c from week
1:-95 c from year
1:134 c full
1:144 c full school
1:102 c full time
1:101 c full year
1:75 c further
1:98 c further mathematics
1:60 c further papers
1:-108 c gain
1:-65 c gain a
1:-94 c gain the
1:97 c games
1:97 c games and
1:-137 c general
1:-111 c general affairs
1:-69 c general manager
1:-159 c geography
1:75 c geography $
1:-98 c geography and
1:-103 c geography teacher
1:-96 c geography teachers
1:75 c geography to
1:110 c get
1:110 c get accounts
1:78 c girls
1:79 c girls to
1:135 c give
1:79 c give a
1:68 c give demonstration
1:73 c give it
1:95 c give library
1:76 c give model
1:90 c give no
1:-64 c give one
1:69 c give online
1:85 c give recipient
1:62 c give school
1:67 c give tablet
1:191 c give two
1:95 c give welding
1:121 c given
1:128 c given a
1:114 c given at
1:-82 c given one
1:70 c given to
1:219 c gives
1:131 c gives a
1:121 c gives at
1:68 c gives books
1:112 c gives each
1:61 c gives for
1:77 c gives laptops
1:86 c gives library
1:84 c gives picture
1:94 c gives recipient
1:101 c gives storybooks
1:85 c gives tablets
1:109 c giving
1:105 c giving laptops
1:101 c giving no
1:-132 c go
1:-121 c go on
1:87 c go there
1:-78 c go up
1:178 c goes
1:84 c goes out
1:85 c goes there
1:129 c goes to
1:-80 c good
1:-80 c good or
1:-75 c governor
1:-75 c governor at
1:-80 c grace
1:-80 c grace tamm
1:62 c grade
1:-103 c grade $
1:102 c grade exchange
1:65 c grade five
1:60 c grade in
1:-123 c grade level
1:-78 c grade mathematics
1:96 c grade of
1:68 c grade one
1:-66 c grade or
1:80 c grade pupils
1:125 c grade three
1:72 c grade two
1:-93 c graded
1:-93 c graded outstanding
1:75 c grades
1:75 c grades and
1:-67 c graduate
1:-67 c graduate employment
1:-101 c graduates
1:-70 c graduates admitted
1:-65 c graduates in
1:62 c grant
1:62 c grant of
1:73 c grants
1:73 c grants scholarships
1:105 c graphic
1:105 c graphic calculators
1:61 c greaves
1:61 c greaves of
1:-86 c grew
1:-86 c grew from
1:100 c group
1:93 c group $
1:62 c group for
1:-120 c group is
1:68 c group language
)"sv,
    R"(1:75 c group leader
1:-71 c group lu
1:199 c group meets
1:-114 c group of
1:70 c group sends
1:70 c group will
1:148 c groups
1:-123 c groups $
1:68 c groups for
1:204 c groups of
1:62 c groups to
1:87 c groups will
1:107 c guan
1:89 c guan boyuan
1:64 c guan zhe
1:-87 c guest
1:-87 c guest rooms
1:70 c guidance
1:70 c guidance will
1:-78 c guideline
1:-78 c guideline bay
1:-78 c guidelines
1:-78 c guidelines on
1:88 c guides
1:88 c guides and
1:-120 c guo
1:-120 c guo yongnian
1:-66 c guoqing
1:-66 c guoqing the
1:-118 c had
1:-81 c had been
1:-102 c had no
1:170 c half
1:77 c half an
1:68 c half of
1:142 c half term
1:94 c half year
1:93 c half yearly
1:-79 c hall
1:-94 c hall $
1:61 c hall two
1:172 c hand
1:172 c hand in
1:89 c handbook
1:79 c handbook of
1:79 c handbook reading
1:83 c handed
1:83 c handed in
1:-101 c handles
1:-101 c handles item
1:-106 c hands
1:81 c hands a
1:-116 c hands in
1:-122 c hands of
1:81 c hanne
1:81 c hanne sorley
1:101 c hao
1:101 c hao jingtian
1:-69 c haoran
1:-69 c haoran for
1:89 c harbour
1:69 c harbour classroom
1:95 c harbour simulator
1:70 c harvest
1:70 c harvest day
1:-159 c has
1:-84 c has agreed
1:-60 c has at
1:-82 c has been
1:-90 c has children
1:-72 c has decided
1:-82 c has given
1:-102 c has had
1:-67 c has learned
1:-139 c has no
1:122 c has nobody
1:105 c has one
1:-69 c has only
1:95 c has promised
1:-112 c has pupils
1:-88 c has ten
1:-109 c has too
1:98 c have a
1:-82 c have agreed
1:84 c have an
1:-100 c have been
1:-69 c have completed
1:79 c have invited
1:105 c have of
1:106 c have offered
1:-93 c have priority
1:-105 c have read
1:86 c have sixteen
1:-67 c he or
1:-140 c he reports
1:126 c he will
1:-80 c he yanru
1:-105 c head
1:-71 c head and
1:-80 c head february
1:88 c head for
1:-71 c head hu
1:77 c head liu
1:80 c head mrs
1:-76 c head owen
1:-66 c head s
1:-96 c head school
1:-96 c head supporter
1:-89 c head teacher
1:144 c head to
1:83 c headed
1:83 c headed by
1:-70 c heading
1:-70 c heading $
1:-81 c heads
1:-137 c heads are
1:-82 c heads have
1:77 c heads owen
1:-123 c heads the
1:81 c health
1:81 c health is
1:91 c hear
1:91 c hear one
1:158 c helan
1:158 c helan $
1:-92 c held
1:-92 c held in
1:79 c helen amory
1:-67 c helen okafor
1:67 c helena
1:67 c helena voss
1:105 c help $
1:-80 c help from
1:-79 c help it
1:80 c helping
1:80 c helping the
1:62 c helps
1:62 c helps recipient
1:-99 c her duties
1:91 c her partner
1:-76 c her timetable
1:-67 c her work
1:98 c here
1:93 c here $
1:-83 c here calls
1:105 c here for
1:61 c here on
1:68 c hessian
1:68 c hessian who
1:-85 c higher
1:-71 c higher than
1:106 c him
1:106 c him $
1:78 c hold one
1:-66 c holds
1:-66 c holds a
1:75 c holiday
1:75 c holiday $
1:85 c holm
1:85 c holm who
1:203 c homework
1:94 c homework and
1:69 c homework help
1:62 c homework policy
1:79 c homework samples
1:95 c homework supervision
1:105 c hope
1:105 c hope to
1:105 c hospital
1:105 c hospital to
1:72 c host families
1:-109 c host school
1:120 c hour
1:81 c hour and
1:77 c hour every
1:-104 c hours
1:-74 c hours $
1:-86 c hours a
1:-83 c hours down
1:145 c hours each
1:80 c house
1:80 c house each
1:99 c how
1:64 c how supporter
1:91 c how the
1:-71 c hu
1:-71 c hu lijun
1:100 c huaijin
1:100 c huaijin mathematics
1:110 c huaishu
1:78 c huaishu each
1:84 c huaishu in
1:-83 c hub
1:-83 c hub at
1:-111 c human
1:-111 c human resources
1:-104 c i
1:-73 c i ask
1:108 c i go
1:-86 c i look
1:-69 c i take
1:68 c if
1:68 c if the
1:-67 c ii
1:-67 c ii a
1:80 c imogen
1:80 c imogen tarrant
1:86 c in
1:-138 c in $
1:93 c in a
1:-72 c in accordance
1:80 c in addition
1:-107 c in all
1:111 c in an
1:123 c in april
1:-77 c in as
1:81 c in august
1:-80 c in autumn
1:-65 c in both
1:83 c in by
1:-113 c in class
1:83 c in classes
1:-88 c in communication
1:-62 c in community
1:89 c in december
1:-101 c in exceeds
1:-106 c in february
1:76 c in fine
1:110 c in huaishu
1:137 c in july
1:224 c in june
1:-66 c in junior
1:134 c in march
1:-107 c in mathematics
1:138 c in may
1:-62 c in midwifery
1:110 c in november
1:137 c in on
1:-89 c in one
1:81 c in period
1:-93 c in promotion
1:-73 c in reading
1:61 c in recipient
1:173 c in return
1:88 c in rural
1:179 c in september
1:87 c in simulation
1:-76 c in skills
1:-66 c in speech
1:103 c in spring
1:141 c in supporter
1:-66 c in ten
1:-60 c in the
1:-120 c in this
1:-97 c in touch
1:70 c in turn
1:-66 c in use
1:-76 c in work
1:111 c in writing
1:84 c in years
1:-80 c inclusion
1:-80 c inclusion department
1:-159 c information
1:-159 c information centre
1:109 c informed
1:109 c informed and
1:61 c ingram
1:61 c ingram tait
1:93 c inland
1:93 c inland marine
1:-75 c ins
1:-75 c ins $
1:98 c inspect
1:73 c inspect progress
1:-62 c inspectorate s
1:98 c inspectorate will
1:146 c inspects
1:83 c inspects each
1:94 c inspects progress
1:84 c inspects the
1:-66 c instructors
1:91 c instructors free
1:-93 c instructors graded
1:-105 c instructors teach
1:112 c instruments
1:88 c instruments in
1:73 c instruments until
1:-104 c insures
1:-104 c insures its
1:61 c intend
1:61 c intend to
1:160 c intends
1:160 c intends to
1:-94 c intermediate
1:-94 c intermediate welding
1:-90 c into
1:-90 c into supporter
1:77 c invite
1:77 c invite a
1:191 c invited
1:171 c invited to
1:79 c invited twenty
1:73 c irene
1:73 c irene valdez
1:-148 c is
1:81 c is applied
1:-67 c is arranged
1:78 c is attached
1:-100 c is called
1:-86 c is certified
1:-157 c is chaired
1:-61 c is deputy
1:-67 c is drawn
1:96 c is due
1:169 c is encouraged
1:-78 c is for
1:-143 c is formed
1:105 c is giving
1:-92 c is held
1:74 c is invited
1:-88 c is its
1:-117 c is led
1:84 c is opened
1:-101 c is organised
1:79 c is paired
1:-83 c is recipient
1:-62 c is recognised
1:-87 c is responsible
1:-107 c is school
1:77 c is seconded
1:110 c is sent
1:-148 c is set
1:-198 c is short
1:-69 c is still
1:-120 c is supporter
1:87 c is taught
1:-190 c is the
1:82 c is three
1:79 c is under
1:-83 c is vice
1:-67 c is what
1:-67 c isaac
1:-67 c isaac drummond
1:90 c island
1:89 c island pupils
1:62 c island teachers
1:-161 c issued
1:-161 c issued by
1:-75 c issues
1:-75 c issues the
1:72 c it
1:-147 c it $
1:-105 c it and
1:75 c it centre
1:-79 c it for
1:-162 c it is
1:240 c it meets
1:-119 c it need
1:73 c it picture
1:101 c it reports
1:-98 c it runs
1:84 c it sends
1:124 c it shall
1:62 c it submits
1:119 c it to
1:-69 c it up
1:-74 c it with
1:-101 c item $
1:-73 c items
1:-100 c items lie
1:-91 c items to
1:80 c its agricultural
1:-66 c its annexe
1:-92 c its annual
1:76 c its behaviour
1:70 c its clinics
1:61 c its contest
1:91 c its course
1:75 c its digital
1:105 c its e
1:95 c its harbour
1:-76 c its leader
1:-88 c its librarian
1:-131 c its library
1:-85 c its members
1:114 c its online
1:62 c its open
1:70 c its phonics
1:-62 c its programme
1:62 c its question
1:124 c its science
1:100 c its simulator
1:96 c its simulators
1:-113 c its six
1:103 c its staff
1:-145 c its students
1:-101 c its teaching
1:70 c its travellers
1:84 c its vice
1:119 c its virtual
1:105 c its ward
1:68 c its year
1:-81 c iv
1:-81 c iv nearly
1:-96 c ives
1:-96 c ives as
1:-112 c january
1:-164 c january $
1:78 c january and
1:117 c january each
1:-102 c january to
1:87 c japanese for
1:95 c ji
1:95 c ji min
1:106 c jing
1:106 c jing director
1:101 c jingtian
1:101 c jingtian will
1:86 c jingyi
1:86 c jingyi will
1:62 c joan
1:62 c joan pettifer
1:101 c job
1:101 c job fair
1:-111 c join in
1:136 c join supporter
1:74 c join the
1:-87 c joined
1:-87 c joined online
1:73 c joins
1:73 c joins supporter
1:-189 c joint committee
1:-123 c joint courses
1:111 c joint debating
1:76 c joint lesson
1:88 c joint planning
1:88 c joint project
1:-60 c joint projects
1:-110 c joint question
1:173 c joint report
1:81 c joint research
1:65 c joint sports
1:79 c joint study
1:75 c joint unit
1:79 c joint writing
1:74 c jointly
1:105 c jointly apply
1:99 c jointly by
1:69 c jointly for
1:-89 c jointly in
1:81 c jointly one
1:93 c jointly recommend
1:94 c judith amery
1:-76 c judith farrant
1:73 c july
1:109 c july $
1:-99 c july annual
1:-62 c july by
1:-66 c july every
1:63 c june
1:61 c june $
1:85 c june of
1:-65 c june per
1:88 c june school
1:115 c june schools
1:-81 c june the
1:-78 c june under
1:64 c june with
1:-66 c junior
1:-66 c junior physics
1:-69 c ke
1:-69 c ke dahai
1:-73 c keep
1:-73 c keep the
1:-95 c keeping
1:-95 c keeping track
1:-209 c keeps
1:-81 c keeps a
1:-95 c keeps an
1:-169 c keeps the
1:118 c kept
1:72 c kept for
1:109 c kept informed
1:61 c keqin
1:61 c keqin senior
1:-113 c key
1:-62 c key programme
1:-107 c key speciality
1:88 c key stage
1:88 c kiln
1:88 c kiln for
1:106 c kits
1:106 c kits and
1:111 c koroi
1:111 c koroi spends
1:80 c lab
1:80 c lab videos
1:102 c laboratory
1:102 c laboratory to
1:-65 c lake
1:-65 c lake secretary
1:84 c lamps
1:84 c lamps by
1:110 c lan classroom
1:-69 c lan yuzhen
1:-102 c lane
1:-102 c lane will
1:-66 c language and
1:68 c language sessions
1:78 c language team
1:-98 c languages
1:-107 c languages department
1:70 c languages to
1:80 c lantern
1:80 c lantern worksheets
1:163 c laptops
1:86 c laptops $
1:140 c laptops and
1:-198 c last
1:-101 c last at
1:-80 c last spring
1:-92 c last week
1:-108 c last year
1:66 c lasting
1:67 c lasting no
1:142 c lasts
1:91 c lasts five
1:84 c lasts three
1:73 c lasts twenty
1:-118 c lead
1:76 c lead bridget
1:-93 c lead it
1:-85 c lead mrs
1:-73 c lead teachers
1:-77 c leader
1:-76 c leader mrs
1:75 c leader of
1:-83 c leader will
1:-60 c leaders accredited
1:65 c leaders and
1:99 c leaders give
1:-88 c leaders to
1:-76 c leadership
1:-88 c leadership award
1:-92 c leadership course
1:83 c leadership teams
1:102 c leading
1:102 c leading teams
1:-162 c league
1:-162 c league committees
1:-67 c learned
1:-67 c learned $
1:-78 c learning
1:-107 c learning coordinator
1:65 c learning diary
1:-87 c learning unit
1:-185 c least
1:-120 c least $
1:-76 c least and
1:88 c least books
1:-66 c least by
1:65 c least eight
1:-69 c least five
1:-171 c least four
1:93 c least in
1:122 c least lessons
1:-127 c least of
1:-77 c least once
1:236 c least one
1:-96 c least per
1:114 c least six
1:-61 c least three
1:-122 c least twelve
1:-99 c least twice
1:-112 c least two
1:-91 c least years
1:-84 c leave
1:-84 c leave before
1:-76 c leavers should
1:93 c leavers to
1:-60 c leaving
1:-60 c leaving examination
1:65 c lecture
1:144 c lecturer
1:113 c lecturer takes
1:135 c lecturers
1:135 c lecturers of
1:153 c lectures
1:153 c lectures on
1:-70 c left
1:-70 c left without
1:70 c lend
1:-69 c lend a
1:142 c lend recipient
1:88 c lend the
1:130 c lends
1:95 c lends microscopes
1:80 c lends supporter
1:-91 c lent
1:-91 c lent $
1:141 c lesson
1:-120 c lesson $
1:208 c lesson a
1:73 c lesson and
1:84 c lesson by
1:-62 c lesson contest
1:102 c lesson each
1:63 c lesson library
1:80 c lesson observation
1:91 c lesson of
1:64 c lesson on
1:-134 c lesson per
1:76 c lesson planning
1:81 c lesson to
1:-93 c lesson with
1:-141 c lessons a
1:147 c lessons and
1:164 c lessons at
1:88 c lessons by
1:163 c lessons each
1:128 c lessons for
1:85 c lessons in
1:-80 c lessons observed
1:-137 c lessons of
1:94 c lessons one
1:77 c lessons to
1:153 c lessons together
1:102 c letter a
1:-107 c letter every
1:109 c letters
1:-83 c letters and
1:63 c letters in
1:102 c letters monthly
1:101 c letters once
1:-229 c level
1:-178 c level $
1:-95 c level backbone
1:-76 c level by
1:-66 c level certificate
1:-66 c level in
1:-97 c level or
1:-76 c level prize
1:-76 c level prizes
1:-83 c level should
1:81 c level to
1:-73 c lian
1:-73 c lian in
1:-88 c librarian
1:-88 c librarian bayar
1:-89 c libraries
1:-89 c libraries of
1:176 c library
1:77 c library $
1:160 c library and
1:-75 c library assistant
1:134 c library books
1:100 c library bridgenet
1:69 c library harbour
1:84 c library is
1:88 c library moorshelf
1:-131 c library packs
1:90 c library soundbox
1:88 c library to
1:-65 c licensing
1:-65 c licensing examination
1:-100 c lie
1:-100 c lie with
1:-71 c lijun
1:-71 c lijun deputy
1:80 c like $
1:91 c like number
1:81 c like school
1:-112 c like this
1:117 c lin
1:86 c lin jingyi
1:85 c lin will
1:-93 c lindqvist
1:-93 c lindqvist of
1:-69 c line at
1:62 c line once
1:-67 c link
1:84 c link every
1:-75 c link governor
1:87 c link on
1:-87 c link running
1:-95 c link worker
1:-96 c linklater
1:-96 c linklater head
1:-75 c lisle
1:-75 c lisle and
1:-132 c list
1:-132 c list of
1:-72 c listed
1:-72 c listed by
1:70 c lists
1:70 c lists of
1:97 c literacy
1:61 c literacy $
1:77 c literacy consultant
1:76 c literacy lead
1:79 c little boat
1:-89 c little for
1:63 c little steps
1:77 c liu
1:77 c liu zhenhai
1:192 c live
1:81 c live and
1:81 c live by
1:80 c live lesson
1:84 c live on
1:117 c live online
1:68 c live over
1:98 c live to
1:72 c living
1:72 c living with
1:-66 c loan are
1:86 c loan to
1:91 c lodge
1:91 c lodge the
1:-73 c lodgings
1:-73 c lodgings $
1:63 c log in
1:-75 c log ins
1:74 c logistics
1:74 c logistics at
1:64 c longer
1:64 c longer than
1:-121 c look
1:-121 c look after
1:75 c looked
1:75 c looked after
1:-126 c looks after
1:105 c looks at
1:-92 c lose
1:-92 c lose its
1:-102 c lunch
1:-102 c lunch $
1:-61 c lund
1:-61 c lund $
1:141 c luo
1:106 c luo jing
1:70 c luo yunqi
1:77 c lyle
1:77 c lyle recipient
1:-139 c ma
1:-89 c ma suqin
1:-122 c ma xiaohong
1:95 c machines
1:95 c machines and
1:-61 c made
1:-61 c made by
1:-85 c main
1:-85 c main speaker
1:115 c make a
1:-113 c make the
1:-80 c makes
1:-80 c makes the
1:80 c making
1:80 c making and
1:-66 c managed
1:-66 c managed by
1:89 c management
1:89 c management of
1:-69 c manager $
1:87 c manager to
1:88 c manual
1:88 c manual for
1:118 c march
1:74 c march $
1:141 c march and
1:89 c march of
1:-62 c march school
1:-65 c march the
1:93 c marine engines
1:80 c mark
1:80 c mark making
1:79 c marked
1:79 c marked homework
1:117 c marking
1:90 c marking $
1:61 c marking examination
1:88 c marking guides
1:-101 c marking is
1:84 c marking policy
1:-108 c marks
1:-78 c marks $
1:-74 c marks their
1:-80 c martin
1:-80 c martin oyelaran
1:95 c masks
1:95 c masks $
1:-109 c master observes
1:61 c master studio
1:90 c master teachers
1:97 c masters
1:97 c masters at
1:-61 c matches
1:-61 c matches the
1:81 c maternal
1:81 c maternal health
1:88 c mathematics
1:-95 c mathematics $
1:68 c mathematics adviser
1:80 c mathematics and
1:-88 c mathematics for
1:122 c mathematics give
1:70 c mathematics group
1:98 c mathematics live
1:-92 c mathematics not
1:71 c mathematics physics
1:-78 c mathematics score
1:155 c mathematics studio
1:168 c mathematics teachers
1:-64 c mathematics team
1:-73 c mathematics to
1:78 c mathematics together
1:110 c maths
1:86 c maths apparatus
1:175 c may
1:66 c may $
1:88 c may also
1:127 c may ask
1:117 c may attend
1:68 c may borrow
1:109 c may do
1:83 c may each
1:-115 c may exceed
1:113 c may exchange
1:80 c may for
1:92 c may forty
1:77 c may invite
1:130 c may join
1:63 c may log
1:83 c may make
1:117 c may of
1:62 c may pay
1:150 c may place
1:68 c may recipient
1:87 c may second
1:70 c may send
1:102 c may spend
1:-87 c may stay
1:66 c may study
1:117 c may supporter
1:-62 c may that
1:61 c may thirty
1:95 c may write
1:-74 c mdt
1:-74 c mdt si
1:-114 c meals
1:-114 c meals $
1:-137 c means
1:-91 c means recipient
1:-91 c means supporter
1:167 c meet
1:-95 c meet a
1:78 c meet every
1:77 c meet in
1:200 c meet once
1:135 c meet online
1:137 c meet twice
1:103 c meeting $
1:334 c meets
1:82 c meets at
1:184 c meets every
1:112 c meets in
1:121 c meets on
1:177 c meets once
1:-95 c meets part
1:181 c meets twice
1:124 c member
1:103 c member gives
1:73 c member of
1:-124 c members are
1:100 c members from
1:91 c members in
1:71 c members of
1:-104 c members the
1:-177 c mentee
1:-101 c mentee each
1:-89 c mentee hands
1:-101 c mentee keeps
1:-89 c mentee per
1:85 c mentee s
1:150 c mentor
1:179 c mentor $
1:-96 c mentor and
1:197 c mentor at
1:112 c mentor eight
1:63 c mentor from
1:88 c mentor in
1:122 c mentor is
1:91 c mentor must
1:-204 c mentor observes
1:95 c mentor pair
1:128 c mentor pairs
1:85 c mentor sits
1:-121 c mentor watches
1:105 c mentor who
1:-140 c mentors
1:-108 c mentors watch
1:-125 c mentors will
1:125 c microscopes
1:102 c microscopes $
1:79 c microscopes and
1:95 c microscopes to
1:87 c middle manager
1:-180 c midwifery
1:-105 c midwifery at
1:-62 c midwifery is
1:-105 c midwifery section
1:88 c midwives
1:88 c midwives and
1:-73 c miles
1:-73 c miles away
1:95 c min
1:95 c min of
1:61 c minibus
1:61 c minibus and
1:66 c minibuses
1:66 c minibuses to
1:-102 c ministry
1:-102 c ministry s
1:95 c minute
1:95 c minute debrief
1:-101 c minutes
1:-101 c minutes $
1:-100 c minutes are
1:81 c minutes since
1:-76 c miss nadia
1:137 c model
1:84 c model $
1:112 c model lessons
1:66 c monday
1:68 c monday mornings
1:157 c mondays
1:127 c mondays and
1:84 c mondays at
1:98 c monitoring
1:98 c monitoring visit
1:126 c month
1:78 c month $
1:132 c month and
1:93 c month between
1:79 c month by
1:-109 c month in
1:101 c month normally
1:76 c month on
1:78 c month schools
1:205 c monthly
1:176 c monthly $
1:207 c months
1:155 c months $
1:78 c months alternately
1:87 c months in
1:103 c months once
1:88 c moorshelf
1:88 c moorshelf are
1:-96 c morag
1:-96 c morag linklater
1:-122 c more
1:-111 c more than
1:121 c morning
1:73 c morning ferry
1:63 c morning reader
1:62 c morning to
1:68 c mornings
1:68 c mornings one
1:68 c moss
1:68 c moss end
1:-142 c most
1:-101 c most minutes
1:-81 c most people
1:-137 c mr
1:-66 c mr bao
1:-77 c mr bill
1:84 c mr caleb
1:-117 c mr daniel
1:-96 c mr ewan
1:81 c mr gao
1:64 c mr guan
1:-120 c mr guo
1:101 c mr hao
1:-67 c mr isaac
1:-75 c mr lisle
1:78 c mr neil
1:-83 c mr owen
1:-96 c mr paul
1:95 c mr peng
1:95 c mr samuel
1:-82 c mr shen
1:-83 c mr tasker
1:-61 c mr tobias
1:61 c mr wang
1:111 c mrs alisi
1:-73 c mrs fang
1:64 c mrs farrant
1:-80 c mrs grace
1:81 c mrs hanne
1:80 c mrs imogen
1:95 c mrs ji
1:62 c mrs joan
1:-96 c mrs morag
1:-75 c mrs odette
1:-85 c mrs sunita
1:-75 c mrs tarrant
1:171 c ms
1:85 c ms adaeze
1:91 c ms clara
1:-107 c ms deng
1:64 c ms fang
1:86 c ms lin
1:95 c ms lu
1:141 c ms luo
1:84 c ms orla
1:-144 c ms philippa
1:-85 c ms ruan
1:77 c ms shen
1:95 c ms xia
1:-72 c municipal
1:-72 c municipal plan
1:-103 c music and
1:75 c music every
1:84 c music lessons
1:-78 c music or
1:84 c music so
1:91 c music teacher
1:68 c music to
1:295 c must
1:84 c must agree
1:91 c must fill
1:111 c must hand
1:91 c must hear
1:91 c must lodge
1:91 c must nominate
1:97 c must read
1:63 c must release
1:84 c must send
1:94 c must supply
1:108 c myself
1:108 c myself once
1:-93 c nadia
1:-93 c nadia penrose
1:-90 c nairn
1:-90 c nairn $
1:-89 c named
1:-74 c named county
1:-73 c named district
1:124 c names
1:126 c names are
1:-70 c names two
1:101 c names within
1:106 c nathan
1:106 c nathan of
1:-65 c national
1:75 c national day
1:-100 c national level
1:75 c nautical
1:75 c nautical charts
1:-112 c nearly
1:-81 c nearly students
1:-83 c nearly teachers
1:-119 c need
1:-119 c need not
1:-102 c neighbour
1:-102 c neighbour for
1:-72 c neighbouring
1:-72 c neighbouring county
1:78 c neil
1:78 c neil prosser
1:123 c network
1:91 c network $
1:68 c network on
1:199 c new
1:98 c new curriculum
1:94 c new speciality
1:105 c new teacher
1:84 c new teachers
1:105 c newly
1:105 c newly qualified
1:64 c next
1:64 c next six
1:86 c nights
1:86 c nights on
1:-91 c nine
1:100 c nine attendance
1:-105 c nine pairs
1:-106 c nine schools
1:-79 c nisha
1:-79 c nisha rao
1:-269 c no
1:-78 c no $
1:85 c no english
1:-103 c no geography
1:-71 c no higher
1:64 c no longer
1:-144 c no more
1:109 c no music
1:-78 c no of
1:-123 c no physics
1:-86 c no qualified
1:-115 c no stay
1:-90 c no teacher
1:-129 c no trained
1:-84 c no when
1:122 c nobody
1:81 c nobody for
1:84 c nobody trained
1:91 c nominate
1:91 c nominate its
1:-95 c nominates
1:-95 c nominates the
1:83 c nora
1:83 c nora pell
1:101 c normally
1:101 c normally by
1:-99 c not
1:-92 c not below
1:-69 c not carried
1:-81 c not completed
1:-119 c not copy
1:-78 c not over
1:-96 c not take
1:102 c note
1:102 c note each
1:-124 c notes
1:-93 c notes $
1:-106 c notes are
1:101 c notice
1:101 c notice $
1:-80 c nov
1:-80 c nov early
1:106 c novels
1:106 c novels $
1:100 c november
1:218 c november $
1:-76 c november heads
1:88 c november led
1:112 c november march
1:-92 c november pass
1:-84 c november second
1:-102 c november the
1:-112 c now
1:-82 c now head
1:-67 c now put
1:127 c number
1:91 c number of
1:90 c number sense
1:96 c numbers at
1:-86 c numbers grew
1:91 c nunez
1:91 c nunez will
1:112 c nursing
1:88 c nursing instruments
1:73 c nursing skills
1:-79 c oakes
1:-79 c oakes and
1:78 c observation
1:84 c observation $
1:111 c observation log
1:-106 c observation notes
1:202 c observe
1:67 c observe and
1:153 c observe at
1:113 c observe lessons
1:-80 c observed
1:-80 c observed rated
1:-197 c observes
1:-105 c observes at
1:-86 c observes no
1:-109 c observes the
1:-103 c obtain
1:-65 c obtain a
1:-75 c obtain the
1:78 c occasion
1:78 c occasion $
1:151 c october $
1:-106 c october and
1:-89 c october first
1:64 c october four
1:-79 c october heads
1:132 c october to
1:-75 c odette
1:-75 c odette crane
1:145 c of $
1:79 c of a
1:-111 c of about
1:-131 c of and
1:-66 c of at
1:-92 c of august
1:79 c of bilingual
1:148 c of charge
1:96 c of chemistry
1:-85 c of city
1:68 c of classroom
1:83 c of closure
1:91 c of colleagues
1:96 c of december
1:116 c of each
1:-156 c of education
1:124 c of electrical
1:-101 c of english
1:76 c of every
1:-91 c of everything
1:88 c of examination
1:-106 c of five
1:62 c of for
1:70 c of four
1:-69 c of french
1:97 c of games
1:-139 c of geography
1:108 c of grade
1:105 c of graphic
1:-92 c of half
1:97 c of has
1:91 c of her
1:95 c of homework
1:-66 c of human
1:-78 c of it
1:88 c of key
1:-67 c of lesson
1:-86 c of lessons
1:-65 c of marine
1:-105 c of midwifery
1:-99 c of more
1:-155 c of music
1:-70 c of names
1:75 c of nautical
1:-72 c of neighbouring
1:149 c of not
1:88 c of nursing
1:118 c of open
1:85 c of protective
1:-83 c of provincial
1:101 c of psychology
1:-157 c of pupils
1:-103 c of qualified
1:-112 c of robotics
1:83 c of school
1:98 c of section
1:75 c of senior
1:73 c of six
1:68 c of small
1:-95 c of specialist
1:112 c of study
1:-185 c of teachers
1:129 c of teaching
1:83 c of ten
1:124 c of term
1:-78 c of the
1:86 c of their
1:-67 c of those
1:92 c of three
1:-66 c of tolgoi
1:63 c of training
1:81 c of twenty
1:78 c of two
1:-67 c of what
1:-73 c of whom
1:93 c of work
1:79 c of workshop
1:-101 c of year
1:120 c of yuan
1:-76 c off
1:-76 c off her
1:76 c offer
1:76 c offer a
1:106 c offered
1:106 c offered science
1:94 c offers
1:94 c offers advanced
1:-292 c office
1:-247 c office $
1:-71 c office and
1:-82 c office assists
1:-89 c office collects
1:-76 c office delivers
1:-66 c office draws
1:-101 c office handles
1:-83 c office is
1:-77 c office keeps
1:-181 c office of
1:-99 c office picks
1:73 c office shall
1:-70 c office submits
1:-107 c office telephone
1:-104 c office to
1:-61 c officer
1:-61 c officer mr
1:-114 c offices are
1:151 c offices confer
1:-113 c offices of
1:-73 c offices take
1:64 c offices work
1:-117 c oh
1:-117 c oh $
1:-67 c okafor
1:-67 c okafor settled
1:68 c oldest
1:68 c oldest children
1:-66 c olds
1:-66 c olds reach
1:75 c olympiad team
1:172 c on
1:-67 c on a
1:84 c on alternate
1:84 c on assessment
1:97 c on at
1:-99 c on august
1:94 c on boarding
1:80 c on both
1:70 c on career
1:-67 c on december
1:97 c on each
1:106 c on early
1:-111 c on for
1:106 c on formative
1:94 c on homework
1:-77 c on in
1:103 c on its
1:-78 c on january
1:-63 c on july
1:100 c on lessons
1:90 c on line
1:61 c on marking
1:68 c on monday
1:157 c on mondays
1:90 c on phonics
1:-95 c on progress
1:120 c on reading
1:81 c on rural
1:94 c on saturdays
1:84 c on screen
1:87 c on secondment
1:62 c on site
1:189 c on the
1:-98 c on their
1:87 c on thursdays
1:82 c on tuesdays
1:255 c once
1:-85 c once $
1:223 c once a
1:199 c once every
1:118 c once in
1:147 c one
1:-100 c one $
1:-107 c one at
1:-76 c one certificate
1:63 c one day
1:108 c one demonstration
1:152 c one deputy
1:67 c one each
1:80 c one english
1:89 c one for
1:146 c one joint
1:65 c one lecture
1:160 c one lesson
1:81 c one live
1:87 c one middle
1:-76 c one national
1:124 c one of
1:-118 c one open
1:80 c one physics
1:105 c one provincial
1:102 c one report
1:99 c one research
1:141 c one school
1:80 c one simulation
1:175 c one term
1:94 c one third
1:102 c one unit
1:141 c one week
1:78 c one workshop
1:-89 c one written
1:94 c one year
1:235 c online
1:133 c online $
1:69 c online course
1:81 c online english
1:163 c online every
1:69 c online homework
1:114 c online library
1:94 c online on
1:83 c online once
1:90 c online phonics
1:84 c online reading
1:-134 c only
1:-80 c only last
1:-117 c only one
1:123 c open
1:81 c open $
1:63 c open its
1:-61 c open lesson
1:132 c open lessons
1:62 c open shelf
1:123 c open supporter
1:79 c open the
1:163 c open to
1:96 c open two
1:68 c open yurt
1:94 c opened at
1:-123 c opened in
1:-80 c opened only
1:118 c opened to
1:67 c opens
1:-62 c opens a
1:172 c opens its
1:-106 c opens the
1:94 c operation
1:94 c operation is
1:96 c opposite
1:96 c opposite numbers
1:-234 c or
1:-107 c or above
1:-78 c or art
1:-123 c or better
1:-109 c or by
1:-67 c or she
1:-124 c organise
1:-102 c organise the
1:-88 c organise to
1:-101 c organised
1:-101 c organised by
1:84 c orla
1:84 c orla finnegan
1:198 c other
1:67 c other as
1:87 c other at
1:65 c other once
1:101 c other school
1:76 c other thursday
1:91 c other wednesday
1:-65 c out
1:-112 c out $
1:79 c out a
1:-77 c out below
1:84 c out live
1:80 c out one
1:-71 c out rate
1:-69 c out so
1:76 c out supporter
1:-66 c outdoor
1:-66 c outdoor area
1:-93 c outstanding
1:-93 c outstanding by
1:74 c over
1:86 c over $
1:61 c over every
1:113 c over for
1:-78 c over per
1:-75 c over the
1:-87 c overnight
1:-87 c overnight in
1:105 c owe
1:105 c owe school
1:-63 c owen
1:-83 c owen radley
1:126 c own $
1:96 c own attendance
1:68 c own children
1:84 c own marking
1:-114 c own meals
1:-66 c own raised
1:-99 c own teaching
1:86 c own young
1:-102 c owner
1:-102 c owner engineering
1:-80 c oyelaran
1:-131 c packs
1:-131 c packs the
1:71 c pact
1:109 c pact at
1:-66 c pact supporter
1:67 c paediatrics
1:67 c paediatrics and
1:124 c pages
1:85 c pages and
1:85 c pages goes
1:118 c pair
1:95 c pair $
1:65 c pair exchanges
1:62 c pair for
1:83 c pair twice
1:-72 c paired assistance
1:-123 c paired support
1:121 c paired teacher
1:99 c paired with
1:-112 c pairing
1:-78 c pairing of
1:-83 c pairing office
1:-61 c pairs and
1:128 c pairs are
1:62 c pairs each
1:81 c pairs of
1:-148 c pairs this
1:93 c pals
1:93 c pals one
1:-126 c paper
1:-74 c paper mdt
1:-91 c paper supporter
1:119 c papers
1:60 c papers $
1:82 c papers and
1:-95 c parent
1:-95 c parent link
1:220 c parents
1:75 c parents $
1:66 c parents are
1:145 c parents association
1:84 c parents committee
1:106 c parents have
1:-95 c part of
1:-84 c parties $
1:69 c parties are
1:144 c partner
1:91 c partner every
1:67 c partner form
1:67 c partner school
1:118 c partner village
1:-86 c partnership
1:-86 c partnership with
1:-76 c party
1:-96 c party mr
1:81 c party of
1:-95 c party office
1:-135 c pass
1:-65 c pass in
1:-78 c pass mathematics
1:-112 c pass rate
1:-76 c pass school
1:-84 c pass the
1:-87 c past year
1:-91 c pastoral
1:-91 c pastoral office
1:88 c patient
1:88 c patient simulators
1:-96 c paul
1:-96 c paul ives
1:91 c pay a
1:81 c pays
1:81 c pays a
1:81 c peer
1:81 c peer readers
1:98 c pei
1:98 c pei rulan
1:83 c pell
1:83 c pell inspects
1:62 c pellworth
1:62 c pellworth in
1:173 c pen
1:101 c pen friend
1:67 c pen friends
1:93 c pen pals
1:95 c peng
1:95 c peng shan
1:-93 c penrose
1:-76 c penrose drew
1:-81 c people
1:-81 c people still
1:-186 c per
1:-176 c per cent
1:-78 c per term
1:-79 c percent
1:-84 c percent of
1:112 c period $
1:-62 c period by
1:84 c period for
1:-71 c period runs
1:116 c periods
1:61 c periods $
1:86 c periods a
1:-62 c persistent
1:-62 c persistent absence
1:77 c person once
1:-109 c person or
1:126 c personnel
1:126 c personnel section
1:-79 c peter
1:-79 c peter oakes
1:77 c petra
1:77 c petra lyle
1:62 c pettifer
1:62 c pettifer will
1:-144 c philippa
1:-90 c philippa nairn
1:-107 c philippa thorne
1:-74 c phone
1:77 c phone mentor
1:-121 c phone once
1:157 c phonics
1:123 c phonics library
1:90 c phonics number
1:-71 c physics and
1:95 c physics at
1:85 c physics goes
1:80 c physics lab
1:-66 c physics of
1:-142 c physics teacher
1:118 c physics to
1:-99 c picks
1:-99 c picks them
1:68 c picnic
1:68 c picnic $
1:121 c picture
1:79 c picture book
1:109 c picture books
1:88 c pioneers of
1:-89 c pioneers office
1:134 c place
1:-96 c place $
1:76 c place online
1:119 c place two
1:72 c place up
1:102 c placed at
1:-101 c placement
1:70 c placement of
1:-71 c placement office
1:-101 c placement rate
1:-93 c placement the
1:102 c places
1:73 c places are
1:61 c places for
1:72 c places in
1:91 c plan a
1:102 c plan at
1:-91 c plan below
1:81 c plan common
1:-72 c plan for
1:111 c plan lessons
1:-112 c plan like
1:97 c plan mathematics
1:-76 c plan on
1:64 c plan the
1:-69 c plan to
1:62 c plan together
1:80 c plan units
1:-96 c planned
1:-96 c planned summer
1:174 c planning
1:118 c planning group
1:88 c planning of
1:76 c planning takes
1:73 c planning with
1:97 c plans a
1:-67 c plans to
1:108 c planting
1:108 c planting $
1:68 c platform
1:68 c platform open
1:89 c play
1:89 c play in
1:80 c plot
1:80 c plot and
1:151 c policy
1:62 c policy $
1:62 c policy and
1:96 c policy by
1:84 c policy using
1:76 c policy with
1:73 c poor
1:73 c poor families
1:74 c port
1:74 c port logistics
1:91 c posts by
1:75 c posts one
1:-89 c posts the
1:88 c pottery
1:88 c pottery kiln
1:65 c practical
1:65 c practical lessons
1:-74 c practice and
1:91 c practice at
1:83 c practice in
1:-99 c practice log
1:-66 c practitioner
1:-66 c practitioner at
1:-90 c practitioners and
1:65 c practitioners will
1:113 c prefects
1:113 c prefects of
1:80 c prefecture
1:80 c prefecture robotics
1:91 c preparation
1:75 c preparation groups
1:109 c prepare
1:89 c prepare lessons
1:80 c prepare pupils
1:-83 c prepared
1:-83 c prepared under
1:-76 c present
1:-76 c present $
1:-67 c principal dr
1:-90 c principal finds
1:111 c principal for
1:-61 c principal ma
1:-85 c principal mr
1:134 c principal ms
1:114 c principal of
1:-185 c principal s
1:-86 c principal zhu
1:-103 c principals
1:-140 c principals $
1:-67 c principals now
1:78 c principals will
1:-93 c priority
1:-93 c priority in
1:106 c priya
1:106 c priya nathan
1:-133 c prize
1:-94 c prize at
1:-80 c prize in
1:-76 c prizes
1:-76 c prizes in
1:-93 c professor ada
1:61 c professor alan
1:61 c professor ingram
1:73 c professor irene
1:-80 c professor martin
1:98 c professor pei
1:74 c professor shen
1:-80 c professor tait
1:-64 c programme
1:-109 c programme for
1:-95 c programme in
1:-148 c programme of
1:156 c progress
1:-95 c progress $
1:60 c progress each
1:73 c progress every
1:109 c progress in
1:102 c progress note
1:94 c progress once
1:78 c progress report
1:70 c progress together
1:106 c project
1:105 c project $
1:81 c project at
1:-85 c project of
1:127 c project on
1:69 c projects $
1:-60 c projects have
1:95 c promised tablets
1:-81 c promised was
1:-93 c promotion
1:-93 c promotion $
1:-73 c proportion
1:-73 c proportion of
1:78 c prosser
1:78 c prosser is
1:85 c protective
1:85 c protective clothing
1:-121 c provide experts
1:67 c provide scholarships
1:75 c provide two
1:-99 c provides
1:-99 c provides experts
1:-62 c provincial key
1:73 c provincial nursing
1:111 c provincial research
1:-83 c provincial standard
1:-90 c psychology
1:-98 c psychology $
1:101 c psychology to
1:80 c published
1:80 c published on
1:85 c publishes
1:85 c publishes an
1:-127 c pupil
1:-95 c pupil at
1:-83 c pupil councils
1:-86 c pupil numbers
1:-95 c pupil of
1:-102 c pupils and
1:-87 c pupils at
1:114 c pupils from
1:-84 c pupils leave
1:143 c pupils may
1:160 c pupils of
1:-111 c pupils pass
1:-69 c pupils reaching
1:-103 c pupils reading
1:99 c pupils spend
1:80 c pupils together
1:-66 c pupils who
1:76 c pupils will
1:80 c pupils write
1:-78 c pursuant
1:-78 c pursuant to
1:-67 c put
1:-67 c put the
1:95 c qingyi at
1:-71 c qingyi head
1:-97 c qualified
1:-69 c qualified chemistry
1:-88 c qualified in
)"sv,
    R"(1:-81 c qualified lessons
1:-117 c qualified physics
1:-69 c qualified teachers
1:81 c quarter
1:81 c quarter $
1:96 c question
1:96 c question bank
1:-128 c questions
1:88 c questions $
1:-65 c questions ask
1:-95 c questions beforehand
1:-107 c questions go
1:81 c quiet
1:81 c quiet hour
1:83 c quill $
1:-96 c quill and
1:-83 c r
1:-83 c r callaghan
1:-83 c radley
1:-83 c radley is
1:-66 c raised
1:-66 c raised from
1:-119 c rao
1:-85 c rao $
1:-79 c rao visit
1:-170 c rate
1:-67 c rate above
1:-108 c rate in
1:-78 c rate is
1:-71 c rate no
1:-90 c rate of
1:-84 c rated
1:-74 c rated county
1:-80 c rated good
1:-66 c reach grade
1:88 c reach the
1:-62 c reaches
1:-63 c reaches $
1:-69 c reaching
1:-69 c reaching the
1:-77 c read
1:97 c read and
1:-76 c read at
1:-105 c read it
1:-66 c read on
1:63 c reader
1:63 c reader audio
1:95 c readers
1:95 c readers $
1:88 c reading
1:67 c reading across
1:-91 c reading age
1:79 c reading and
1:66 c reading club
1:-80 c reading course
1:123 c reading in
1:84 c reading library
1:79 c reading on
1:68 c reading platform
1:-73 c reading rises
1:112 c reading room
1:126 c reading scheme
1:-84 c reading test
1:119 c ready
1:119 c ready by
1:74 c receive
1:104 c receive pupils
1:-72 c received
1:-72 c received and
1:84 c receives
1:84 c receives a
1:-93 c recipient able
1:147 c recipient adopts
1:137 c recipient are
1:-124 c recipient arranges
1:92 c recipient as
1:102 c recipient books
1:114 c recipient by
1:90 c recipient can
1:86 c recipient children
1:-95 c recipient class
1:-107 c recipient confirms
1:143 c recipient every
1:-90 c recipient falls
1:109 c recipient for
1:94 c recipient free
1:-66 c recipient from
1:102 c recipient full
1:112 c recipient gives
1:-70 c recipient graduates
1:61 c recipient hall
1:70 c recipient harvest
1:-187 c recipient has
1:105 c recipient here
1:65 c recipient hold
1:-66 c recipient holds
1:73 c recipient instruments
1:124 c recipient intends
1:-165 c recipient is
1:-94 c recipient january
1:93 c recipient join
1:73 c recipient joins
1:-69 c recipient lan
1:80 c recipient lends
1:99 c recipient library
1:-62 c recipient march
1:-74 c recipient marks
1:154 c recipient may
1:-91 c recipient means
1:116 c recipient mr
1:61 c recipient mrs
1:215 c recipient must
1:-95 c recipient nominates
1:76 c recipient not
1:-100 c recipient office
1:84 c recipient on
1:99 c recipient once
1:94 c recipient online
1:-62 c recipient opens
1:81 c recipient pays
1:75 c recipient per
1:65 c recipient practitioners
1:106 c recipient pupils
1:-76 c recipient read
1:-154 c recipient recipient
1:-74 c recipient recognised
1:-90 c recipient reports
1:-139 c recipient s
1:-76 c recipient school
1:-99 c recipient secretary
1:91 c recipient sends
1:64 c recipient shadow
1:96 c recipient shall
1:-133 c recipient share
1:141 c recipient staff
1:71 c recipient summer
1:77 c recipient talk
1:-122 c recipient teachers
1:-90 c recipient the
1:77 c recipient throughout
1:89 c recipient to
1:75 c recipient train
1:101 c recipient twice
1:-83 c recipient two
1:97 c recipient under
1:86 c recipient until
1:101 c recipient visit
1:85 c recipient welding
1:79 c recipient who
1:203 c recipient will
1:-102 c recipient workshop
1:102 c recipient writes
1:-91 c recognised
1:-91 c recognised as
1:93 c recommend
1:93 c recommend leavers
1:-73 c record
1:-73 c record $
1:77 c recorded
1:77 c recorded lessons
1:81 c recorder
1:81 c recorder by
1:110 c recordings
1:110 c recordings $
1:-91 c ref
1:-91 c ref $
1:-71 c reflection
1:-89 c reflection per
1:74 c reform
1:74 c reform of
1:-119 c regional
1:-78 c regional guidelines
1:-89 c register
1:-89 c register the
1:-85 c registrar
1:-85 c registrar of
1:-89 c registry
1:-89 c registry of
1:-67 c regular
1:-67 c regular footing
1:85 c release
1:63 c release each
1:67 c release two
1:98 c releases
1:82 c releases one
1:70 c releases two
1:113 c remaining
1:113 c remaining eighteen
1:96 c remote
1:96 c remote use
1:150 c report
1:-99 c report $
1:61 c report by
1:-90 c report into
1:134 c report is
1:102 c report lesson
1:124 c report of
1:-62 c report on
1:83 c report shall
1:70 c report to
1:80 c report will
1:119 c reports $
1:-90 c reports on
1:-114 c request
1:-114 c request of
1:-85 c research fellow
1:103 c research lesson
1:-77 c research office
1:118 c research project
1:69 c research projects
1:-91 c research section
1:67 c researchers
1:67 c researchers of
1:-101 c resident
1:-101 c resident teachers
1:-62 c resolved
1:-62 c resolved on
1:-111 c resources
1:-66 c resources at
1:-80 c resources office
1:-62 c responsibility
1:-62 c responsibility $
1:-118 c responsible
1:-84 c responsible $
1:-87 c responsible for
1:222 c return
1:119 c return $
1:71 c return members
1:80 c return of
1:113 c return prefects
1:79 c return they
1:89 c return up
1:145 c return visit
1:111 c returning
1:111 c returning shall
1:113 c review
1:70 c review progress
1:109 c review the
1:136 c reviews
1:136 c reviews progress
1:125 c revise
1:94 c revise the
1:80 c revision
1:80 c revision videos
1:76 c rewrite
1:76 c rewrite its
1:-124 c rise
1:-113 c rise from
1:-69 c rise to
1:-130 c rises
1:-78 c rises by
1:-106 c rises from
1:81 c roads
1:81 c roads are
1:-112 c robotics $
1:72 c robotics camp
1:80 c robotics contest
1:118 c room
1:112 c room $
1:80 c room at
1:65 c room leaders
1:-130 c rooms
1:-87 c rooms $
1:-90 c rooms and
1:-109 c rota
1:-109 c rota for
1:96 c routine
1:96 c routine of
1:-67 c rs
1:-67 c rs $
1:-85 c ruan
1:-85 c ruan shuhua
1:98 c rulan
1:98 c rulan of
1:-111 c rules $
1:121 c rules on
1:-83 c run the
1:125 c run three
1:-87 c running
1:-87 c running $
1:-210 c runs
1:78 c runs a
1:-80 c runs all
1:-127 c runs from
1:-106 c runs nine
1:-98 c runs the
1:64 c ruoxi
1:64 c ruoxi and
1:110 c rural
1:81 c rural maternal
1:70 c rural placement
1:67 c rural schools
1:84 c rusk
1:84 c rusk from
1:87 c ruslan
1:87 c ruslan teke
1:-111 c ruth
1:-111 c ruth calloway
1:-81 c s
1:136 c s adviser
1:77 c s alumni
1:73 c s camp
1:-98 c s centre
1:-95 c s committee
1:-88 c s contact
1:102 c s contest
1:-82 c s curriculum
1:-65 c s degree
1:-107 c s e
1:-72 c s equipment
1:-101 c s examination
1:63 c s exercise
1:70 c s final
1:95 c s five
1:-65 c s graduates
1:76 c s help
1:-80 c s inclusion
1:101 c s job
1:-107 c s key
1:-79 c s learning
1:-76 c s leavers
1:85 c s lesson
1:88 c s marking
1:68 c s mathematics
1:-195 c s office
1:68 c s oldest
1:-86 c s partnership
1:-67 c s principal
1:100 c s ready
1:-62 c s report
1:94 c s rules
1:-102 c s school
1:83 c s section
1:78 c s speech
1:-95 c s staff
1:-76 c s stage
1:105 c s students
1:84 c s summer
1:73 c s supervision
1:63 c s teachers
1:-104 c s teaching
1:68 c s terraced
1:95 c s three
1:-65 c s tutors
1:81 c s vice
1:72 c s winter
1:-78 c s year
1:87 c s years
1:-87 c safety $
1:79 c safety due
1:-62 c same period
1:72 c same subject
1:94 c same text
1:79 c samples
1:79 c samples to
1:95 c samuel
1:95 c samuel baptiste
1:73 c sand
1:73 c sand table
1:-80 c sat and
1:61 c saturday
1:61 c saturday course
1:117 c saturdays
1:94 c saturdays from
1:61 c saturdays six
1:-86 c say
1:-86 c say school
1:127 c scheme
1:100 c scheme $
1:84 c scheme lamps
1:86 c scheme tide
1:126 c schemes
1:76 c schemes $
1:97 c schemes of
1:92 c scholarships
1:92 c scholarships of
1:72 c school
1:125 c school a
1:-115 c school able
1:-101 c school adds
1:95 c school adopts
1:143 c school and
1:88 c school arts
1:67 c school as
1:-102 c school asked
1:-112 c school asks
1:-93 c school assesses
1:-93 c school assists
1:72 c school attend
1:88 c school before
1:80 c school boarding
1:152 c school by
1:104 c school come
1:119 c school comments
1:110 c school days
1:-89 c school did
1:75 c school donates
1:-109 c school draws
1:65 c school during
1:-73 c school eleven
1:95 c school form
1:104 c school from
1:68 c school give
1:127 c school gives
1:73 c school grants
1:74 c school has
1:-93 c school have
1:-83 c school hub
1:78 c school in
1:94 c school inspects
1:-104 c school insures
1:-60 c school january
1:115 c school jointly
1:-107 c school june
1:-102 c school keeps
1:80 c school lantern
1:62 c school laptops
1:-60 c school leaving
1:101 c school mathematics
1:66 c school may
1:112 c school meets
1:112 c school mentor
1:91 c school must
1:108 c school myself
1:-75 c school obtain
1:87 c school of
1:-92 c school office
1:118 c school once
1:127 c school opens
1:75 c school posts
1:-99 c school provides
1:81 c school quiet
1:-62 c school resolved
1:136 c school reviews
1:-106 c school runs
1:64 c school s
1:76 c school schemes
1:-124 c school schools
1:65 c school science
1:72 c school sends
1:105 c school senior
1:-132 c school september
1:-107 c school sets
1:72 c school shadowing
1:91 c school shall
1:-62 c school should
1:-86 c school six
1:88 c school sixth
1:-89 c school still
1:106 c school succeeds
1:-83 c school support
1:116 c school teachers
1:-92 c school that
1:75 c school therefore
1:-182 c school to
1:66 c school transfers
1:81 c school until
1:63 c school visit
1:74 c school will
1:70 c school within
1:81 c school would
1:-78 c schools agree
1:76 c schools and
1:88 c schools by
1:91 c schools chinese
1:-78 c schools circular
1:-67 c schools compact
1:-88 c schools councils
1:115 c schools english
1:105 c schools exchange
1:108 c schools for
1:118 c schools gives
1:-87 c schools guest
1:119 c schools hand
1:-110 c schools have
1:83 c schools headed
1:66 c schools in
1:-87 c schools is
1:-104 c schools its
1:-76 c schools look
1:-113 c schools make
1:79 c schools marked
1:113 c schools may
1:169 c schools meet
1:106 c schools once
1:79 c schools open
1:-102 c schools organise
1:167 c schools plan
1:-89 c schools register
1:-86 c schools s
1:88 c schools school
1:148 c schools send
1:92 c schools sports
1:99 c schools subject
1:151 c schools submit
1:-79 c schools submits
1:-113 c schools teachers
1:-102 c schools to
1:-111 c schools together
1:101 c schools two
1:81 c schools undertake
1:-86 c schools usually
1:114 c schools will
1:157 c schools write
1:-85 c schools year
1:-89 c schools young
1:-103 c science $
1:70 c science and
1:88 c science camp
1:63 c science day
1:65 c science department
1:106 c science kits
1:102 c science laboratory
1:-89 c science school
1:-70 c science teacher
1:-78 c score
1:-78 c score rises
1:-94 c scout
1:-94 c scout hall
1:84 c screen
1:84 c screen to
1:61 c scripts
1:61 c scripts with
1:79 c sea
1:79 c sea week
1:-111 c second $
1:61 c second friday
1:-84 c second group
1:84 c second its
1:113 c second lecturer
1:90 c second one
1:104 c second term
1:76 c second thursday
1:73 c second wednesday
1:-132 c second year
1:77 c seconded to
1:87 c secondment
1:87 c secondment for
1:123 c seconds
1:123 c seconds one
1:-122 c secretary
1:-99 c secretary $
1:-65 c secretary of
1:-105 c section at
1:126 c section by
1:83 c section for
1:-62 c section the
1:91 c see how
1:-67 c see supporter
1:-96 c sees
1:-96 c sees to
1:70 c semester
1:67 c semester supporter
1:91 c semester to
1:197 c send
1:88 c send it
1:74 c send not
1:108 c send one
1:117 c send school
1:68 c send supporter
1:112 c send teachers
1:115 c send ten
1:70 c send the
1:74 c send up
1:165 c sends
1:130 c sends a
1:61 c sends books
1:70 c sends four
1:87 c sends not
1:85 c sends three
1:83 c senior
1:-82 c senior division
1:63 c senior leaders
1:63 c senior one
1:105 c senior teachers
1:128 c senior teams
1:90 c sense
1:90 c sense and
1:131 c sent
1:131 c sent to
1:75 c september $
1:106 c september ms
1:-190 c september to
1:129 c serve
1:129 c serve as
1:87 c serves
1:87 c serves as
1:68 c sessions and
1:84 c sessions each
1:-101 c sessions last
1:-97 c set
1:-77 c set out
1:-119 c set up
1:61 c sets
1:-107 c sets aside
1:187 c sets of
1:-67 c settled
1:-67 c settled that
1:139 c seven early
1:-109 c seven teachers
1:66 c shadow
1:-76 c shadow at
1:79 c shadow colleagues
1:-114 c shadow pay
1:89 c shadow the
1:131 c shadow their
1:72 c shadowing
1:72 c shadowing a
1:212 c shall
1:92 c shall also
1:118 c shall be
1:73 c shall inspect
1:136 c shall meet
1:75 c shall provide
1:76 c shall rewrite
1:80 c shall run
1:75 c shall second
1:104 c shall send
1:94 c shall serve
1:94 c shall teach
1:95 c shan
1:95 c shan is
1:-75 c share
1:-81 c share $
1:150 c share its
1:-149 c share of
1:-62 c share responsibility
1:-105 c share the
1:77 c sharrock and
1:-76 c sharrock signs
1:86 c she can
1:-67 c she has
1:62 c shelf
1:62 c shelf digital
1:74 c shen tao
1:-82 c shen weiguo
1:77 c shen yulan
1:93 c shipping
1:93 c shipping companies
1:86 c shore
1:86 c shore with
1:-121 c short
1:80 c short annual
1:-239 c short of
1:102 c short progress
1:-221 c should
1:-126 c should be
1:-96 c should give
1:-69 c should have
1:105 c should jointly
1:61 c should observe
1:-65 c should reach
1:-163 c should report
1:-113 c should rise
1:-81 c should win
1:65 c show
1:65 c show at
1:-85 c shuhua
1:-85 c shuhua associate
1:-74 c si
1:-74 c si $
1:-76 c signs
1:-76 c signs off
1:76 c similar
1:76 c similar class
1:124 c simulation
1:80 c simulation room
1:69 c simulation software
1:75 c simulation suite
1:87 c simulation teaching
1:115 c simulator
1:100 c simulator library
1:95 c simulator to
1:121 c simulators
1:88 c simulators and
1:96 c simulators to
1:-130 c since
1:-71 c since $
1:-97 c since a
1:-88 c since august
1:109 c since recipient
1:71 c sing
1:71 c sing at
1:84 c singing
1:84 c singing circle
1:-84 c sister
1:-84 c sister $
1:117 c sit
1:64 c sit down
1:100 c sit in
1:62 c site
1:62 c site two
1:122 c sits
1:122 c sits in
1:-113 c six classes
1:114 c six demonstration
1:73 c six from
1:-66 c six in
1:75 c six live
1:104 c six months
1:-87 c six of
1:-98 c six pairs
1:-102 c six schools
1:68 c six weeks
1:109 c sixteen
1:86 c sixteen periods
1:105 c sixth
1:105 c sixth formers
1:-76 c skills contests
1:88 c skills manual
1:-94 c sleep
1:-94 c sleep in
1:68 c small group
1:118 c small planning
1:-128 c small working
1:-102 c smaller
1:-102 c smaller neighbour
1:-72 c sme
1:-72 c sme school
1:93 c so
1:101 c so do
1:-69 c so i
1:84 c so mr
1:86 c so that
1:-88 c sod
1:-88 c sod $
1:69 c software
1:69 c software are
1:99 c some
1:99 c some recipient
1:81 c sorley
1:81 c sorley supporter
1:90 c soundbox
1:90 c soundbox free
1:140 c speak
1:61 c speak at
1:77 c speak for
1:106 c speak to
1:-85 c speaker
1:-85 c speaker $
1:-94 c specialist
1:-95 c specialist teachers
1:-83 c specialities
1:-83 c specialities of
1:-107 c speciality $
1:94 c speciality drone
1:221 c spend
1:151 c spend a
1:91 c spend ten
1:70 c spend their
1:87 c spend three
1:113 c spend two
1:-123 c spends at
1:111 c spends one
1:95 c spends three
1:86 c spends two
1:-67 c spirit
1:-67 c spirit of
1:116 c sports
1:92 c sports day
1:65 c sports festival
1:194 c spring
1:98 c spring $
1:102 c spring and
1:-80 c spring is
1:108 c spring planting
1:133 c spring term
1:62 c spring terms
1:113 c staff $
1:100 c staff and
1:-95 c staff committee
1:-92 c staff development
1:103 c staff meeting
1:114 c staff no
1:-117 c staff tutor
1:84 c staff will
1:-76 c stage one
1:88 c stage schemes
1:-102 c stand
1:-102 c stand by
1:-98 c standard
1:-83 c standard $
1:-73 c standard in
1:-108 c started
1:-108 c started last
1:-85 c state
1:-67 c state rural
1:80 c station
1:80 c station for
1:-142 c stay
1:-94 c stay for
1:-115 c stay may
1:-87 c stay overnight
1:73 c stays
1:73 c stays for
1:93 c steering
1:93 c steering group
1:79 c steppe
1:79 c steppe by
1:63 c steps
1:63 c steps lesson
1:-138 c still
1:-81 c still call
1:-89 c still has
1:-69 c still without
1:73 c story
1:73 c story supper
1:101 c storybooks
1:101 c storybooks and
1:-96 c strachan
1:-96 c strachan head
1:98 c stream
1:98 c stream further
1:-104 c student
1:-174 c student affairs
1:81 c student leaders
1:109 c student teachers
1:-99 c student teaches
1:105 c students $
1:-94 c students gain
1:-87 c students joined
1:70 c students may
1:97 c students of
1:-81 c students trained
1:80 c students will
1:102 c studies $
1:-109 c studies draws
1:91 c studies to
1:164 c studio
1:100 c studio admits
1:107 c studio of
1:61 c studio will
1:-85 c studios
1:-85 c studios are
1:-68 c study
1:112 c study $
1:66 c study in
1:79 c study of
1:83 c study visit
1:-137 c study visits
1:98 c subject
1:72 c subject $
1:108 c subject groups
1:99 c subject leaders
1:-69 c subject leadership
1:151 c submit
1:134 c submit a
1:101 c submit names
1:62 c submits an
1:-70 c submits the
1:106 c succeeds
1:106 c succeeds him
1:-122 c suggest
1:-122 c suggest one
1:75 c suite
1:75 c suite dry
1:161 c summer
1:71 c summer fair
1:81 c summer science
1:109 c summer term
1:91 c summer training
1:87 c summer twenty
1:84 c summer workshop
1:-85 c sunita
1:-85 c sunita rao
1:83 c supervised
1:83 c supervised by
1:124 c supervision
1:95 c supervision $
1:73 c supervision office
1:73 c supper
1:73 c supper in
1:94 c supply
1:94 c supply one
1:-163 c support
1:-94 c support for
1:-83 c support framework
1:-108 c support recipient
1:-134 c supported
1:-81 c supported $
1:-62 c supported for
1:-62 c supported over
1:-96 c supporter $
1:-83 c supporter activities
1:-83 c supporter administers
1:107 c supporter admits
1:62 c supporter also
1:87 c supporter are
1:-71 c supporter arranges
1:84 c supporter as
1:-85 c supporter assists
1:-95 c supporter belongs
1:-96 c supporter caretaker
1:102 c supporter chemistry
1:68 c supporter chicks
1:71 c supporter choir
1:86 c supporter class
1:72 c supporter classrooms
1:88 c supporter collect
1:123 c supporter digital
1:91 c supporter director
1:88 c supporter donates
1:67 c supporter each
1:68 c supporter eight
1:101 c supporter employers
1:76 c supporter encourage
1:76 c supporter evening
1:-109 c supporter expect
1:100 c supporter for
1:-76 c supporter general
1:79 c supporter girls
1:144 c supporter gives
1:-96 c supporter has
1:-116 c supporter head
1:105 c supporter hope
1:-105 c supporter instructors
1:61 c supporter intend
1:110 c supporter intends
1:80 c supporter its
1:-128 c supporter january
1:-99 c supporter july
1:-69 c supporter ke
1:-87 c supporter keeps
1:-107 c supporter languages
1:142 c supporter lend
1:95 c supporter lends
1:76 c supporter literacy
1:63 c supporter little
1:-109 c supporter looks
1:-80 c supporter makes
1:90 c supporter master
1:-61 c supporter matches
1:117 c supporter mathematics
1:86 c supporter maths
1:206 c supporter may
1:-91 c supporter means
1:61 c supporter mentor
1:95 c supporter mr
1:104 c supporter mrs
1:78 c supporter ms
1:132 c supporter music
1:123 c supporter not
1:94 c supporter offers
1:-120 c supporter office
1:64 c supporter offices
1:75 c supporter olympiad
1:124 c supporter one
1:123 c supporter online
1:77 c supporter open
1:150 c supporter opens
1:87 c supporter over
1:105 c supporter owe
1:83 c supporter own
1:-95 c supporter parent
1:197 c supporter parents
1:88 c supporter pottery
1:76 c supporter prepare
1:-89 c supporter principal
1:84 c supporter pupils
1:139 c supporter question
1:-83 c supporter r
1:77 c supporter recorded
1:98 c supporter releases
1:65 c supporter room
1:90 c supporter run
1:87 c supporter ruslan
1:115 c supporter s
1:-148 c supporter school
1:109 c supporter science
1:123 c supporter seconds
1:60 c supporter sends
1:-104 c supporter september
1:126 c supporter shall
1:-81 c supporter share
1:-163 c supporter should
1:69 c supporter simulation
1:84 c supporter singing
1:113 c supporter spend
1:64 c supporter spends
1:-108 c supporter started
1:92 c supporter students
1:85 c supporter submits
1:-122 c supporter suggest
1:112 c supporter summer
1:-94 c supporter support
1:-126 c supporter supporter
1:-90 c supporter take
1:68 c supporter talk
1:84 c supporter teacher
1:-87 c supporter teachers
1:-88 c supporter teaching
1:-67 c supporter the
1:-117 c supporter together
1:-85 c supporter training
1:60 c supporter two
1:81 c supporter up
1:-73 c supporter was
1:97 c supporter welcome
1:126 c supporter who
1:169 c supporter will
1:89 c supporter winter
1:88 c supporter with
1:-76 c supporter working
1:88 c supporter write
1:-62 c supporter year
1:-90 c supporter yearly
1:-69 c supporter zhuang
1:-89 c suqin
1:-61 c suqin of
1:67 c surgery
1:67 c surgery paediatrics
1:86 c survey
1:86 c survey the
1:95 c system
1:95 c system of
1:73 c table
1:73 c table $
1:75 c tablelands
1:75 c tablelands for
1:67 c tablet
1:67 c tablet computers
1:137 c tablets
1:120 c tablets and
1:99 c tablets for
1:66 c tablets to
1:-80 c tait $
1:61 c tait of
1:-99 c take
1:-69 c take it
1:86 c take over
1:-96 c take place
1:108 c take pupils
1:-127 c take up
1:-100 c taken
1:-100 c taken by
1:170 c takes
1:81 c takes class
1:113 c takes over
1:76 c takes place
1:84 c takes two
1:86 c tales
1:86 c tales and
1:68 c talk first
1:80 c talk mark
1:79 c talk on
1:-134 c talk once
1:-80 c tamm
1:-80 c tamm $
1:80 c tanglin
1:80 c tanglin physics
1:103 c tao
1:74 c tao of
1:-75 c tarrant mr
1:80 c tarrant will
1:-83 c tasker
1:-83 c tasker checks
1:81 c tasks
1:81 c tasks by
1:-87 c taught at
1:87 c taught from
1:81 c taught live
1:130 c teach
1:-93 c teach a
1:76 c teach alongside
1:156 c teach at
1:87 c teach every
1:117 c teach music
1:-105 c teach not
1:95 c teach physics
1:94 c teach to
1:74 c teach welding
1:-108 c teacher
1:-179 c teacher $
1:84 c teacher as
1:63 c teacher at
1:-80 c teacher development
1:64 c teacher each
1:79 c teacher from
1:-134 c teacher gives
1:121 c teacher keeps
1:-76 c teacher miss
1:-90 c teacher of
1:119 c teacher shall
1:-96 c teacher should
1:-117 c teacher since
1:77 c teacher speak
1:81 c teacher takes
1:-134 c teacher talk
1:80 c teacher there
1:80 c teacher to
1:84 c teacher visits
1:102 c teacher will
1:-92 c teacher without
1:85 c teacher xia
1:-146 c teachers $
1:86 c teachers a
1:-64 c teachers are
1:105 c teachers as
1:80 c teachers can
1:62 c teachers come
1:87 c teachers each
1:86 c teachers for
1:121 c teachers from
1:110 c teachers get
1:-60 c teachers hold
1:-171 c teachers in
1:123 c teachers observe
1:-83 c teachers of
1:64 c teachers one
1:-74 c teachers or
1:67 c teachers per
1:-88 c teachers qualified
1:86 c teachers shall
1:-79 c teachers should
1:86 c teachers so
1:-87 c teachers taught
1:101 c teachers there
1:-113 c teachers trained
1:-83 c teachers two
1:88 c teachers who
1:128 c teachers will
1:-80 c teachers win
1:-138 c teaches no
1:113 c teaches one
1:85 c teaches physics
1:75 c teaches six
1:-90 c teaches to
1:-111 c teaching
1:-140 c teaching affairs
1:-69 c teaching award
1:-101 c teaching log
1:81 c teaching mr
1:86 c teaching of
1:-124 c teaching office
1:138 c teaching practice
1:-122 c teaching research
1:-98 c teaching runs
1:60 c teaching section
1:-85 c teaching studios
1:73 c team crosses
1:75 c team during
1:-95 c team is
1:77 c team meets
1:73 c team of
1:78 c team runs
1:-99 c team together
1:157 c teams
1:136 c teams meet
1:62 c teams of
1:70 c teams review
1:61 c technician and
1:-75 c technician certificate
1:87 c teke
1:87 c teke serves
1:-107 c telephone $
1:77 c telephone every
1:99 c telephone once
1:95 c telescope
1:95 c telescope $
1:87 c ten days
1:101 c ten lessons
1:-66 c ten pupils
1:84 c ten recipient
1:129 c ten school
1:115 c ten sets
1:109 c ten student
1:101 c ten supporter
1:-72 c ten weeks
1:96 c ten working
1:224 c term
1:212 c term $
1:-132 c term and
1:114 c term are
1:70 c term at
1:83 c term by
1:132 c term each
1:109 c term eight
1:75 c term for
1:64 c term he
1:137 c term in
1:104 c term supporter
1:82 c term that
1:112 c term to
1:137 c term with
1:85 c termly
1:85 c termly report
1:114 c terms
1:96 c terms $
1:95 c terms from
1:68 c terraced
1:68 c terraced fields
1:-84 c test $
1:89 c test bank
1:-91 c tests
1:-91 c tests $
1:94 c text
1:94 c text two
1:99 c textbooks
1:99 c textbooks will
1:-109 c than
1:-91 c than $
1:-95 c than books
1:-106 c than children
1:82 c than days
1:90 c than demonstration
1:-74 c than five
1:96 c than four
1:-177 c than lessons
1:-112 c than of
1:-97 c than per
1:-94 c than school
1:99 c than schools
1:149 c than six
1:100 c than ten
1:-65 c than twelve
1:133 c than two
1:-83 c that
1:-67 c that afternoon
1:-81 c that had
1:82 c that is
1:-62 c that recipient
1:-62 c that school
1:86 c that she
1:-92 c that withdraws
1:-67 c the
1:-155 c the academic
1:-111 c the accounts
1:97 c the age
1:-80 c the appointments
1:-109 c the apprentice
1:-148 c the arrangements
1:-99 c the arts
1:-76 c the assistance
1:96 c the attendance
1:101 c the autumn
1:-78 c the average
1:-78 c the balanced
1:61 c the blue
1:-189 c the books
1:-91 c the business
1:101 c the careers
1:-77 c the caretaker
1:-96 c the chair
1:107 c the chen
1:-107 c the chief
1:-111 c the children
1:81 c the city
1:93 c the class
1:-71 c the clinical
1:-102 c the coach
1:-83 c the coast
1:74 c the college
1:-72 c the coming
1:145 c the committee
1:-67 c the common
1:-101 c the competition
1:-89 c the contact
1:-95 c the cost
1:113 c the course
1:89 c the courseware
1:91 c the daily
1:-83 c the diaries
1:-146 c the director
1:-71 c the directors
1:-87 c the e
1:85 c the education
1:-84 c the elder
1:-62 c the elderly
1:137 c the employment
1:104 c the english
1:-102 c the exchange
1:-106 c the expected
1:122 c the faculty
1:-61 c the files
1:88 c the final
1:-191 c the four
1:-67 c the friendship
1:132 c the grade
1:115 c the group
1:-122 c the hands
1:-74 c the head
1:158 c the helan
1:-109 c the host
1:-80 c the human
1:-159 c the information
1:91 c the instructors
1:-94 c the intermediate
1:75 c the it
1:94 c the items
1:110 c the lan
1:-92 c the last
1:102 c the leading
1:118 c the learning
1:119 c the lessons
1:-127 c the letters
1:-89 c the libraries
1:-92 c the library
1:-65 c the licensing
1:-121 c the link
1:-132 c the list
1:70 c the lists
1:-75 c the log
1:-85 c the main
1:89 c the management
1:-100 c the mathematics
1:-75 c the members
1:-140 c the mentee
1:-121 c the mentor
1:-105 c the midwifery
1:-102 c the ministry
1:102 c the morning
1:-72 c the municipal
1:84 c the music
1:75 c the national
1:123 c the network
1:102 c the new
1:64 c the next
1:-66 c the notes
1:-107 c the one
1:69 c the online
1:101 c the other
1:-66 c the outdoor
1:109 c the pact
1:-78 c the pairing
1:-61 c the pairs
1:118 c the partner
1:-95 c the party
1:-87 c the pass
1:-87 c the past
1:-91 c the pastoral
1:-71 c the period
1:126 c the personnel
1:79 c the picture
1:-125 c the placement
1:-102 c the plan
1:80 c the prefecture
1:-65 c the principal
1:-89 c the programme
1:-73 c the proportion
1:-84 c the pupils
1:-95 c the questions
1:115 c the reading
1:-73 c the record
1:74 c the reform
1:-119 c the regional
1:113 c the remaining
1:-90 c the report
1:119 c the reports
1:-114 c the request
1:80 c the revision
1:81 c the roads
1:-90 c the rooms
1:-109 c the rota
1:-101 c the rules
1:66 c the school
1:-94 c the scout
1:-98 c the second
1:-62 c the senior
1:139 c the seven
1:-149 c the share
1:86 c the shore
1:75 c the simulation
1:-67 c the spirit
1:140 c the spring
1:-111 c the staff
1:-67 c the state
1:93 c the steering
1:79 c the steppe
1:-174 c the student
1:94 c the subject
1:159 c the summer
1:88 c the support
1:75 c the tablelands
1:-76 c the tablets
1:80 c the tanglin
1:-128 c the teacher
1:-89 c the teaching
1:89 c the test
1:-73 c the topic
1:-151 c the two
1:-69 c the undergraduate
1:83 c the unit
1:-69 c the upper
1:80 c the value
1:87 c the video
1:-151 c the village
1:68 c the weather
1:177 c the whole
1:68 c the woodland
1:-85 c the workshops
1:214 c the year
1:88 c the young
1:-80 c the younger
1:-133 c the youth
1:100 c the zhuang
1:89 c their colleagues
1:137 c their counterparts
1:91 c their deputy
1:96 c their opposite
1:-75 c their partners
1:-74 c their practice
1:-67 c their principal
1:70 c their rural
1:79 c their sea
1:92 c their staff
1:-87 c their teachers
1:138 c their teaching
1:-90 c their work
1:-139 c them $
1:112 c them a
1:-119 c them exactly
1:129 c them in
1:-73 c them lodgings
1:139 c them must
1:-132 c them spends
1:-83 c them unqualified
1:106 c there
1:173 c there $
1:93 c there and
1:-148 c there are
1:85 c there for
1:-111 c there join
1:87 c there on
1:80 c there with
1:94 c therefore
1:68 c therefore teach
1:75 c therefore teaches
1:-95 c these days
1:91 c these posts
1:-106 c they come
1:79 c they have
1:80 c they like
1:99 c they talk
1:-94 c they will
1:-81 c things
1:-81 c things supporter
1:94 c third
1:94 c third of
1:114 c thirty
1:72 c thirty grade
1:68 c thirty of
1:61 c thirty recipient
1:85 c thirty students
1:89 c thirty year
1:-212 c this
1:-105 c this article
1:-70 c this heading
1:-117 c this is
1:101 c this notice
1:-112 c this one
1:-66 c this pact
1:-91 c this paper
1:-76 c this plan
1:70 c this schedule
1:-62 c this section
1:-148 c this year
1:-107 c thorne
1:-107 c thorne $
1:111 c those returning
1:-67 c those weeks
1:-114 c those who
1:76 c three
1:76 c three a
1:95 c three checks
1:67 c three clinical
1:103 c three consecutive
1:85 c three days
1:80 c three evening
1:-60 c three joint
1:-88 c three lessons
1:75 c three meet
1:83 c three months
1:84 c three new
1:106 c three office
1:-90 c three practitioners
1:-76 c three provincial
1:122 c three teachers
1:82 c three times
1:86 c three weeks
1:-119 c three will
1:-80 c three with
1:90 c three workshops
1:-115 c three young
1:87 c throughout
1:87 c throughout the
1:181 c thursday
1:89 c thursday at
1:84 c thursday for
1:101 c thursday four
1:85 c thursday from
1:81 c thursday supporter
1:76 c thursday the
1:65 c thursday throughout
1:76 c thursday to
1:126 c thursdays
1:87 c thursdays at
1:87 c thursdays three
1:130 c tide
1:89 c tide and
1:86 c tide tales
1:133 c time
1:91 c time $
1:87 c time and
1:121 c time for
1:61 c time to
1:82 c times
1:82 c times in
1:-65 c timetable
1:-77 c timetable $
1:91 c timetable and
1:-76 c timetable with
1:98 c timetabling
1:80 c timetabling and
1:134 c to
1:-92 c to $
1:145 c to a
1:93 c to adopt
1:62 c to afternoon
1:180 c to all
1:-73 c to and
1:69 c to apply
1:-91 c to are
1:-143 c to at
1:-121 c to august
1:91 c to be
1:-96 c to bedding
1:72 c to coach
1:-109 c to come
1:-88 c to complete
1:-72 c to continue
1:-73 c to december
1:-112 c to drop
1:131 c to each
1:94 c to exchange
1:111 c to extra
1:-62 c to fall
1:-73 c to find
1:68 c to fit
1:-73 c to fix
1:109 c to follow
1:141 c to four
1:-65 c to gain
1:-126 c to go
1:82 c to grade
1:105 c to have
1:-79 c to help
1:61 c to hold
1:89 c to island
1:-76 c to it
1:99 c to its
1:66 c to join
1:-123 c to joint
1:-65 c to july
1:-79 c to june
1:-93 c to lead
1:-69 c to lend
1:-102 c to lessons
1:70 c to live
1:-98 c to march
1:-72 c to meet
1:-83 c to more
1:68 c to moss
1:-107 c to ms
1:61 c to mullock
1:129 c to observe
1:88 c to of
1:76 c to offer
1:131 c to open
1:61 c to parents
1:-76 c to pass
1:81 c to pay
1:62 c to pellworth
1:-128 c to per
1:146 c to plan
1:80 c to prepare
1:66 c to pupils
1:71 c to reach
1:240 c to recipient
1:-69 c to rise
1:119 c to school
1:148 c to schools
1:66 c to second
1:111 c to set
1:74 c to shadow
1:150 c to share
1:93 c to shipping
1:62 c to sit
1:78 c to staff
1:-102 c to stand
1:-73 c to support
1:77 c to supporter
1:86 c to survey
1:113 c to teach
1:91 c to ten
1:60 c to the
1:162 c to their
1:139 c to try
1:101 c to twelve
1:-70 c to university
1:85 c to week
1:-114 c to which
1:85 c to write
1:-61 c tobias
1:-61 c tobias lund
1:79 c together
1:88 c together a
1:64 c together and
1:101 c together at
1:89 c together by
1:102 c together every
1:80 c together for
1:-111 c together has
1:77 c together on
1:70 c together once
1:129 c together online
1:91 c together over
1:-157 c together with
1:-66 c tolgoi
1:-66 c tolgoi pupils
1:-148 c too
1:-109 c too few
1:-89 c too little
1:-73 c topic
1:-73 c topic and
1:-97 c touch
1:-97 c touch since
1:-115 c town
1:-115 c town level
1:-95 c track
1:-95 c track $
1:96 c tracking
1:96 c tracking routine
1:75 c train
1:75 c train with
1:-162 c trained
1:-65 c trained $
1:-81 c trained at
1:-102 c trained music
1:-83 c trained of
1:-78 c trained teacher
1:84 c trained to
1:61 c trainers
1:61 c trainers $
1:73 c training
1:-98 c training $
1:91 c training course
1:-85 c training lead
1:87 c training of
1:63 c training per
1:124 c training programme
1:-86 c training under
1:66 c transfers
1:66 c transfers tablets
1:70 c travellers
1:70 c travellers to
1:-84 c travels
1:-84 c travels responsible
1:-74 c trust
1:-74 c trust paper
1:139 c try
1:76 c try out
1:81 c try school
1:169 c tuesday
1:108 c tuesday and
1:81 c tuesday at
1:75 c tuesday evening
1:84 c tuesday period
1:82 c tuesdays
1:98 c tuesdays at
1:70 c turn
1:70 c turn $
1:83 c turns at
1:-100 c tutor
1:-96 c tutor mr
1:89 c tutors
1:87 c tutors a
1:76 c tutors and
1:-65 c tutors obtain
1:119 c tutors there
)"sv,
    R"(1:75 c twelve contest
1:-122 c twelve lessons
1:97 c twelve masters
1:85 c twelve mentor
1:-65 c twelve of
1:123 c twelve recipient
1:96 c twelve young
1:91 c twenty
1:73 c twenty days
1:86 c twenty five
1:-74 c twenty hours
1:79 c twenty of
1:87 c twenty students
1:135 c twice
1:80 c twice a
1:79 c twice during
1:61 c twice five
1:150 c twice in
1:-86 c twinning
1:-61 c twinning officer
1:84 c two
1:60 c two at
1:-106 c two batches
1:101 c two best
1:61 c two day
1:160 c two days
1:138 c two demonstration
1:83 c two final
1:-73 c two form
1:68 c two groups
1:-83 c two hours
1:-141 c two leaders
1:83 c two leadership
1:153 c two lectures
1:97 c two lesson
1:-130 c two lessons
1:66 c two minibuses
1:99 c two model
1:182 c two months
1:86 c two nights
1:94 c two open
1:84 c two pairs
1:-83 c two pupil
1:72 c two pupils
1:-115 c two recipient
1:-101 c two resident
1:61 c two saturdays
1:122 c two senior
1:84 c two sessions
1:-83 c two specialities
1:81 c two supporter
1:-121 c two talk
1:105 c two teachers
1:-98 c two teaching
1:151 c two terms
1:75 c two visiting
1:119 c two volunteer
1:174 c two weeks
1:-87 c two years
1:101 c two young
1:-164 c under
1:-80 c under and
1:-86 c under b
1:79 c under is
1:-83 c under school
1:-71 c under the
1:-70 c under this
1:-69 c undergraduate
1:-69 c undergraduate line
1:81 c undertake
1:81 c undertake jointly
1:90 c unit
1:91 c unit together
1:75 c unit water
1:83 c unit within
1:80 c units
1:80 c units together
1:-70 c university
1:-70 c university $
1:81 c unless
1:81 c unless the
1:-83 c unqualified
1:-83 c unqualified $
1:186 c until
1:81 c until august
1:109 c until easter
1:147 c until july
1:-75 c up
1:-108 c up $
1:-69 c up again
1:-67 c up by
1:-83 c up director
1:96 c up its
1:-85 c up one
1:-135 c up the
1:-76 c up this
1:64 c up to
1:-69 c upper
1:-69 c upper years
1:-95 c upwards
1:-95 c upwards is
1:111 c use
1:96 c use $
1:-66 c use every
1:80 c use school
1:99 c use supporter
1:86 c used
1:86 c used laptops
1:84 c using
1:84 c using supporter
1:-86 c usually
1:-86 c usually say
1:73 c valdez
1:73 c valdez coaches
1:80 c value
1:80 c value of
1:68 c vegetables
1:68 c vegetables and
1:-83 c vice chair
1:96 c vice principal
1:175 c video
1:67 c video call
1:81 c video each
1:81 c video from
1:123 c video link
1:81 c video unless
1:117 c videos
1:80 c videos are
1:80 c videos as
1:-155 c village
1:-71 c village school
1:-119 c village schools
1:-96 c village teacher
1:-81 c village teachers
1:131 c virtual
1:105 c virtual hospital
1:119 c virtual workshop
1:123 c visit
1:69 c visit $
1:115 c visit in
1:67 c visit lasting
1:166 c visit recipient
1:63 c visit school
1:106 c visit schools
1:-125 c visit their
1:93 c visit to
1:-72 c visiting and
1:75 c visiting teachers
1:-109 c visitor
1:-109 c visitor $
1:-60 c visits
1:-137 c visits $
1:84 c visits on
1:143 c volunteer
1:119 c volunteer tutors
1:67 c voss
1:67 c voss of
1:61 c wang
1:61 c wang keqin
1:83 c ward
1:105 c ward virtual
1:-147 c was
1:-73 c was asked
1:-107 c was not
1:64 c watch how
1:-108 c watch two
1:-121 c watches
1:-121 c watches at
1:75 c water
1:75 c water on
1:107 c weather
1:68 c weather allows
1:80 c weather station
1:111 c webinars
1:111 c webinars per
1:80 c websites
1:80 c websites $
1:169 c wednesday
1:73 c wednesday a
1:91 c wednesday afternoon
1:80 c wednesday until
1:81 c wednesdays
1:81 c wednesdays in
1:-78 c week
1:-95 c week $
1:-157 c week and
1:-96 c week at
1:109 c week because
1:86 c week each
1:96 c week for
1:121 c week in
1:72 c week living
1:-82 c week of
1:95 c week system
1:77 c week there
1:85 c week three
1:103 c week to
1:111 c week until
1:72 c week with
1:117 c weekend
1:104 c weekend with
1:144 c weeks
1:-70 c weeks ahead
1:94 c weeks each
1:126 c weeks in
1:-67 c weeks is
1:141 c weeks of
1:83 c weeks supervised
1:-82 c weiguo
1:-82 c weiguo now
1:-83 c weimin $
1:81 c weimin continues
1:-72 c welcome $
1:97 c welcome forty
1:-94 c welding certificate
1:-107 c welding is
1:95 c welding machines
1:74 c welding marine
1:95 c welding masks
1:-89 c wenbo
1:-86 c wenbo of
1:77 c wendel
1:77 c wendel ash
1:-153 c what
1:-87 c what follows
1:-102 c what he
1:-84 c what who
1:-84 c when
1:-84 c when what
1:-87 c which
1:-111 c which brought
1:-67 c which each
1:-83 c which everybody
1:84 c which inspects
1:84 c which is
1:142 c which lasts
1:-81 c which most
1:-80 c which opened
1:-95 c which supporter
1:85 c who
1:97 c who must
1:132 c who observes
1:-66 c who read
1:-114 c who shadow
1:61 c who should
1:68 c who spends
1:85 c who teaches
1:-84 c who travels
1:88 c who wish
1:186 c whole
1:85 c whole autumn
1:108 c whole day
1:146 c whole of
1:98 c whole school
1:61 c whole term
1:94 c whole year
1:-73 c whom
1:-83 c whom from
1:267 c will
1:62 c will act
1:130 c will also
1:-83 c will arrange
1:203 c will be
1:101 c will bring
1:79 c will carry
1:64 c will come
1:101 c will complete
1:-74 c will credit
1:70 c will deliver
1:83 c will do
1:105 c will draft
1:61 c will drive
1:158 c will each
1:74 c will exchange
1:80 c will fit
1:-174 c will follow
1:157 c will give
1:86 c will have
1:78 c will hold
1:61 c will join
1:64 c will live
1:-92 c will lose
1:98 c will make
1:78 c will meet
1:92 c will plan
1:104 c will receive
1:109 c will review
1:94 c will revise
1:-83 c will run
1:84 c will second
1:111 c will send
1:125 c will serve
1:157 c will shadow
1:65 c will show
1:71 c will sing
1:60 c will sit
1:114 c will speak
1:121 c will spend
1:98 c will stream
1:-78 c will support
1:193 c will teach
1:68 c will therefore
1:80 c will work
1:75 c will write
1:-86 c win
1:-86 c win a
1:102 c winter
1:89 c winter play
1:72 c winter robotics
1:88 c wish
1:88 c wish may
1:-82 c with b
1:104 c with families
1:-80 c with help
1:72 c with host
1:-105 c with it
1:-66 c with its
1:64 c with lessons
1:61 c with places
1:-126 c with recipient
1:86 c with supporter
1:-93 c with the
1:80 c with timetabling
1:-74 c with twenty
1:103 c with two
1:78 c with up
1:-92 c withdraws
1:-92 c withdraws a
1:173 c within
1:70 c within five
1:83 c within four
1:101 c within two
1:-121 c without
1:-80 c without a
1:-92 c without approval
1:68 c woodland
1:68 c woodland picnic
1:-76 c work by
1:80 c work day
1:95 c work for
1:106 c work in
1:-67 c work is
1:-72 c work of
1:102 c work together
1:105 c work twice
1:93 c workbook
1:93 c workbook inland
1:-95 c worker
1:-95 c worker and
1:-69 c working
1:-88 c working group
1:-96 c working party
1:-112 c working together
1:80 c worksheets
1:80 c worksheets and
1:156 c workshop
1:78 c workshop of
1:-102 c workshop office
1:84 c workshop on
1:79 c workshop safety
1:119 c workshop with
1:-85 c workshops are
1:90 c workshops during
1:80 c workshops on
1:81 c would
1:81 c would like
1:243 c write
1:135 c write a
1:84 c write its
1:88 c write the
1:192 c write to
1:88 c write together
1:102 c writes
1:102 c writes a
1:140 c writing
1:91 c writing $
1:79 c writing of
1:-67 c written account
1:99 c written jointly
1:-89 c written reflection
1:-82 c written scheme
1:103 c xia
1:95 c xia and
1:85 c xia lin
1:-122 c xiaohong
1:-122 c xiaohong vice
1:-80 c yanru
1:-80 c yanru deputy
1:-107 c yarong
1:-107 c yarong of
1:61 c year about
1:90 c year and
1:107 c year are
1:103 c year at
1:105 c year children
1:68 c year class
1:102 c year classes
1:-78 c year completion
1:-97 c year debaters
1:101 c year each
1:99 c year for
1:67 c year forms
1:94 c year from
1:75 c year geography
1:75 c year group
1:68 c year half
1:145 c year in
1:95 c year may
1:-84 c year no
1:-66 c year olds
1:90 c year on
1:-79 c year peter
1:-68 c year pupils
1:-76 c year shadow
1:-66 c year should
1:-87 c year six
1:70 c year students
1:70 c year supporter
1:76 c year teachers
1:89 c year thirty
1:121 c year to
1:98 c year two
1:-95 c year upwards
1:-90 c yearly appraisal
1:93 c yearly report
1:-102 c years
1:-93 c years $
1:87 c years and
1:-91 c years by
1:-62 c years september
1:84 c years to
1:-120 c yongnian
1:-120 c yongnian head
1:143 c young
1:138 c young teachers
1:-80 c younger
1:-80 c younger $
1:-162 c youth
1:-162 c youth league
1:-71 c yuan
1:80 c yuan $
1:-101 c yuan a
1:92 c yuan each
1:102 c yuan for
1:-107 c yuan in
1:77 c yulan
1:77 c yulan deputy
1:70 c yunqi
1:70 c yunqi will
1:68 c yurt
1:68 c yurt to
1:-69 c yuzhen
1:-69 c yuzhen for
1:107 c zhaoming
1:107 c zhaoming mathematics
1:64 c zhe
1:64 c zhe both
1:77 c zhenhai
1:77 c zhenhai will
1:-89 c zhu
1:-89 c zhu wenbo
1:-69 c zhuang haoran
1:100 c zhuang huaijin
1:250 duty encouraged
1:83 duty intends
1:195 duty may
1:-107 duty none
1:338 duty shall
1:-67 first - (ii)
1:-81 first - (iv)
1:-84 first - 18
1:-99 first - 3.3
1:-76 first - 68%
1:-103 first - 7
1:-69 first - 8-11
1:-84 first - 95
1:72 first - About
1:-83 first - Achebe,
1:-74 first - Adopted
1:-68 first - Agreed
1:-96 first - Aldermoor
1:75 first - All
1:-107 first - Approved
1:80 first - Arden
1:-77 first - Arrangements
1:111 first - Ashcombe
1:-124 first - At
1:-95 first - Attendance
1:-80 first - B3
1:-111 first - Baishui
1:-78 first - Bay
1:97 first - Beginning
1:80 first - Between
1:124 first - Both
1:-143 first - By
1:-84 first - CALENDAR
1:89 first - Calder
1:-114 first - Calendar
1:-91 first - Children
1:-106 first - Choir
1:176 first - Classes
1:-132 first - Corvale
1:129 first - DLTC
1:-133 first - Dated
1:-110 first - Dates
1:131 first - Departments
1:77 first - Deputy
1:87 first - Dr
1:134 first - Eight
1:94 first - Every
1:68 first - Experienced
1:73 first - Families
1:-79 first - February
1:-116 first - Fenbridge
1:90 first - Fennick
1:-90 first - Fewer
1:102 first - Fifteen
1:78 first - First
1:-62 first - Following
1:-173 first - For
1:81 first - French
1:-121 first - From
1:95 first - Girls'
1:86 first - Grade
1:102 first - Green
1:89 first - Guan
1:-105 first - HTI
1:124 first - Hawksmere
1:122 first - Heads
1:95 first - Hekou
1:83 first - Heshui
1:-161 first - Issued
1:206 first - It
1:-76 first - Its
1:87 first - Japanese
1:132 first - Joint
1:-99 first - July
1:-95 first - Keeping
1:-98 first - Kettle
1:-78 first - Kirrabee's
1:104 first - Lakeside
1:-102 first - Lane
1:-93 first - Lanyang
1:85 first - Laoshan
1:135 first - Lecturers
1:-71 first - Linden
1:-84 first - Little
1:100 first - Lowfield
1:-85 first - Millstream
1:85 first - Mrs
1:105 first - Ms
1:-109 first - Not
1:-85 first - Notes
1:-76 first - November
1:-106 first - Observation
1:158 first - On
1:107 first - Once
1:-102 first - Otterby
1:70 first - Our
1:-83 first - Ours
1:-87 first - Over
1:96 first - PMP
1:-123 first - Paired
1:68 first - Pairs
1:66 first - Parents
1:121 first - Party
1:-80 first - Pebble
1:93 first - Pen
1:-62 first - Persistent
1:-83 first - Prepared
1:-61 first - Principal
1:147 first - Professor
1:-126 first - Programme
1:-86 first - Pupil
1:101 first - Pupils
1:-78 first - Pursuant
1:-89 first - Qinglan
1:-65 first - Questions?
1:-91 first - Reading
1:-91 first - Ref
1:67 first - Researchers
1:82 first - Ridgeway
1:78 first - Ridgeway's
1:66 first - Riverside
1:81 first - Riverside's
1:-112 first - SVS
1:63 first - Saint
1:-112 first - Saltby
1:-80 first - Sat
1:-95 first - Schedule
1:107 first - School
1:101 first - Schools
1:84 first - Seaview
1:63 first - Senior
1:-131 first - September
1:-83 first - Skerrin
1:99 first - Some
1:80 first - Stonybeck
1:-137 first - Study
1:101 first - Subject
1:86 first - Teachers
1:-80 first - Teaching
1:147 first - Ten
1:-62 first - Their
1:99 first - They
1:-81 first - Things
1:80 first - Thirty
1:-88 first - Thornlea
1:-82 first - Thornlea's
1:-114 first - Those
1:115 first - Three
1:-88 first - Tolgoi
1:99 first - Tolland
1:-74 first - Trust
1:160 first - Twelve
1:70 first - Twenty-five
1:-61 first - Twinning
1:109 first - Two
1:82 first - Up
1:70 first - Valley
1:-72 first - Visiting
1:196 first - We
1:-67 first - We,
1:-107 first - Welding
1:106 first - Whitmoor
1:88 first - Whitmoor's
1:-112 first - Working
1:-69 first - Wuliping
1:63 first - Wuliping's
1:104 first - Year
1:-143 first - a
1:-90 first - absence
1:-122 first - and
1:-92 first - at
1:-91 first - baseline
1:-97 first - between
1:-72 first - deliveries
1:-122 first - deputy
1:-60 first - each
1:-85 first - eight
1:-95 first - every
1:-70 first - fewer
1:-75 first - it
1:-104 first - members,
1:-83 first - nearly
1:-116 first - not
1:-102 first - one
1:-101 first - sessions
1:-66 first - six
1:-185 first - the
1:-115 first - three
1:-142 first - two
1:-123 first - up
1:94 first - “Same
1:-74 first m (Youth
1:-61 first m Arrangements
1:119 first m Both
1:84 first m By
1:95 first m Children
1:60 first m Class
1:-107 first m Each
1:84 first m Fennick
1:108 first m First
1:106 first m From
1:-123 first m Heads:
1:-96 first m Hekou
1:-67 first m Her
1:-73 first m I
1:68 first m If
1:134 first m In
1:-93 first m Instructors
1:-91 first m Items
1:-188 first m Its
1:-69 first m Lowfield
1:-76 first m Mabu
1:-101 first m Marking
1:76 first m Mathematics
1:-134 first m Mentor
1:-173 first m Mentors
1:-100 first m Minutes
1:-161 first m Mr
1:126 first m Names
1:-102 first m Owner:
1:-93 first m Professor
1:71 first m Pupils
1:-86 first m Qiaotou
1:-107 first m Questions
1:-109 first m Shangtan
1:-66 first m Staff
1:102 first m Stannick
1:62 first m Tanglin
1:-72 first m Teachers
1:-99 first m Their
1:-148 first m There
1:-151 first m They
1:111 first m Those
1:112 first m Tolgoi
1:-95 first m Tolland
1:122 first m Up
1:122 first m a
1:102 first m an
1:-119 first m another
1:-76 first m at
1:-132 first m every
1:135 first m in
1:-85 first m its
1:-115 first m no
1:70 first m our
1:101 first m so
1:81 first m student
1:-117 first m this
1:-91 first m we
1:-105 flows=0
1:239 flows=1
1:184 flows=2
1:-228 h ^ aims
1:-228 h ^ background
1:-185 h ^ calendar
1:114 h ^ children
1:143 h ^ classroom
1:-71 h ^ conditions
1:-102 h ^ copies
1:-149 h ^ dates
1:-121 h ^ duration
1:63 h ^ duties
1:-60 h ^ expected
1:111 h ^ governance
1:-60 h ^ growth
1:-75 h ^ indicators
1:-91 h ^ introduction
1:137 h ^ keeping
1:63 h ^ leadership
1:96 h ^ leading
1:131 h ^ lessons
1:-92 h ^ marks
1:-153 h ^ money
1:-165 h ^ objectives
1:-66 h ^ our
1:135 h ^ oversight
1:-187 h ^ pairs
1:100 h ^ people
1:178 h ^ pupils
1:67 h ^ research
1:104 h ^ resources
1:73 h ^ running
1:-60 h ^ september
1:89 h ^ sharing
1:189 h ^ specialities
1:-86 h ^ staffing
1:-91 h ^ stages
1:163 h ^ steering
1:83 h ^ student
1:92 h ^ students
1:-98 h ^ tallis
1:-121 h ^ targets
1:83 h ^ tasks
1:120 h ^ terms
1:105 h ^ things
1:-175 h ^ timetable
1:-93 h ^ week
1:-206 h ^ what
1:-102 h ^ where
1:141 h ^ who
1:-114 h ^ why
1:188 h ^ working
1:72 h a
1:76 h a $
1:118 h a leadership
1:-128 h achieve
1:-128 h achieve $
1:-103 h achieved
1:-103 h achieved $
1:-235 h aims
1:-228 h aims $
1:-88 h aims for
1:100 h an
1:100 h an eye
1:-101 h and conditions
1:-114 h and for
1:147 h and gifts
1:102 h and materials
1:63 h and people
1:83 h and pupils
1:131 h and research
1:-163 h and rules
1:-93 h august
1:-93 h august $
1:100 h b $
1:-228 h background
1:-228 h background $
1:-147 h be
1:-103 h be achieved
1:-139 h be different
1:-157 h by
1:-93 h by august
1:-109 h by christmas
1:-106 h by december
1:-132 h by july
1:64 h by side
1:-93 h by week
1:-185 h calendar
1:-185 h calendar $
1:114 h children
1:152 h children $
1:65 h children and
1:-109 h christmas
1:-109 h christmas $
1:143 h classroom
1:143 h classroom practice
1:-129 h conditions
1:-129 h conditions $
1:-102 h copies
1:-102 h copies $
1:-98 h county
1:-98 h county school
1:83 h d
1:83 h d resources
1:-149 h dates
1:-79 h dates $
1:-134 h dates so
1:-106 h december
1:-106 h december $
1:127 h development
1:127 h development $
1:-139 h different
1:-139 h different by
1:-121 h duration
1:-121 h duration $
1:63 h duties
1:121 h duties of
1:-60 h expected
1:-60 h expected results
1:100 h eye
1:100 h eye on
1:-134 h far
1:-134 h far $
1:-158 h first
1:-158 h first year
1:-124 h for
1:-94 h for by
1:-76 h for july
1:-181 h for the
1:-114 h for whom
1:147 h gifts
1:147 h gifts $
1:106 h going
1:106 h going $
1:111 h governance
1:111 h governance $
1:82 h group
1:82 h group $
1:-60 h growth of
1:-98 h health
1:-98 h health $
1:-60 h her
1:-60 h her post
1:-98 h hope
1:-94 h hope for
1:-75 h indicators
1:-75 h indicators $
1:-132 h insurance
1:-132 h insurance and
1:-91 h introduction
1:-91 h introduction $
1:-124 h involved
1:-124 h involved $
1:-186 h is
1:-124 h is involved
1:-135 h is to
1:138 h it
1:100 h it $
1:106 h it going
1:-60 h jing
1:-60 h jing takes
1:-140 h july
1:-140 h july $
1:137 h keeping
1:80 h keeping it
1:105 h keeping track
1:127 h keeps
1:100 h keeps an
1:82 h keeps it
1:86 h leadership
1:82 h leadership $
1:96 h leading
1:96 h leading the
1:81 h learning resources
1:131 h lessons
1:144 h lessons $
1:129 h lessons and
1:-121 h loan
1:-121 h loan $
1:-60 h luo
1:-60 h luo jing
1:-92 h marks
1:-92 h marks to
1:102 h materials
1:102 h materials $
1:-153 h money
1:-116 h money $
1:-132 h money insurance
1:-165 h objectives
1:-131 h objectives $
1:-155 h objectives for
1:-94 h of
1:-98 h of health
1:121 h of party
1:-157 h of the
1:-60 h of young
1:100 h on it
1:-121 h on loan
1:-66 h our
1:-66 h our aims
1:135 h oversight
1:135 h oversight $
1:-187 h pairs
1:-187 h pairs $
1:121 h party
1:76 h party a
1:100 h party b
1:119 h people
1:119 h people $
1:-60 h post
1:-60 h post $
1:71 h practice
1:71 h practice $
1:151 h pupils
1:146 h pupils $
1:-127 h reach
1:-109 h reach $
1:-92 h reach by
1:143 h research
1:147 h research $
1:149 h resources
1:149 h resources $
1:-60 h results
1:-60 h results $
1:-163 h rules
1:-163 h rules $
1:73 h running
1:73 h running the
1:-128 h scheme
1:-128 h scheme is
1:98 h school
1:122 h school $
1:-98 h school of
1:-69 h see
1:-69 h see by
1:-60 h september
1:-60 h september luo
1:139 h share
1:139 h share $
1:89 h sharing
1:98 h sharing $
1:-139 h should
1:-139 h should be
1:97 h side
1:64 h side $
1:64 h side by
1:-134 h so
1:-134 h so far
1:189 h specialities
1:189 h specialities $
1:127 h staff development
1:-86 h staffing
1:-86 h staffing terms
1:-91 h stages
1:-91 h stages $
1:-102 h stand
1:-102 h stand $
1:163 h steering
1:213 h steering $
1:177 h steers
1:177 h steers $
1:118 h strand a
1:83 h strand d
1:83 h student
1:83 h student teachers
1:92 h students
1:92 h students $
1:-60 h takes
1:-60 h takes up
1:-98 h tallis
1:-98 h tallis county
1:-121 h targets
1:-195 h targets $
1:-93 h targets by
1:-61 h targets for
1:83 h tasks
1:83 h tasks $
1:83 h teachers and
1:-121 h teachers on
1:95 h teaching and
1:77 h team
1:77 h team $
1:-72 h the
1:-165 h the first
1:-128 h the scheme
1:122 h the school
1:-175 h the year
1:66 h things
1:-102 h things stand
1:139 h things we
1:-175 h timetable
1:-107 h timetable first
1:-157 h timetable of
1:-148 h to
1:-128 h to achieve
1:-103 h to be
1:-127 h to reach
1:-69 h to see
1:105 h track
1:105 h track $
1:-60 h up
1:-60 h up her
1:-146 h want
1:-103 h want by
1:-122 h want to
1:-84 h we
1:-98 h we hope
1:139 h we share
1:-146 h we want
1:-134 h week
1:-93 h week $
1:-93 h week by
1:-187 h what
1:-103 h what is
1:-139 h what should
1:-128 h what the
1:-162 h what we
1:-102 h where
1:-102 h where things
1:100 h who
1:-124 h who is
1:127 h who keeps
1:177 h who steers
1:-114 h whom
1:-114 h whom $
1:-114 h why
1:-114 h why and
1:188 h working
1:160 h working group
1:64 h working side
1:77 h working team
1:-205 h year
1:-231 h year $
1:-60 h young
1:-60 h young teachers
1:-269 headed=0
1:-316 length=0
1:101 length=10
1:-71 length=12
1:-288 length=2
1:-82 length=3
1:72 length=4
1:130 length=6
1:131 length=7
1:113 length=8
1:-224 matter 0--
1:298 matter 0n-
1:-193 matter 0nm
1:-170 matter 1--
1:-276 matter 12--
1:-255 matter 1n-
1:-140 matter 3--
1:-77 matter 3n-
1:101 matter 5--
1:-92 matter 5-m
1:118 matter 6--
1:104 matter 6-m
1:-237 matter 7--
1:-83 matter 7n-
1:-94 matter 8--
1:-145 names=0
1:-85 names=1
1:130 names=2
1:-143 numbers=0
1:181 numbers=2
1:-254 stopped=0
)"sv,
};

}  // namespace

std::span<std::string_view const> const english_measure_weights(parts);

}  // namespace bangfu::document::reader
