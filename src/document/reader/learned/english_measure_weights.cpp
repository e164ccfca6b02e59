// SPDX-License-Identifier: BSL-1.0
// Learned: see weights.hpp.
#include "document/reader/learned/weights.hpp"

namespace bangfu::document::reader {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::string_view parts[] = {
    R"(english_measure no yes
1:-190 alone=1
1:-212 begins=0
1:64 begins=1
1:69 c ^ about
1:-63 c ^ absence
1:-84 c ^ achebe
1:-89 c ^ activities
1:-62 c ^ adopted
1:-120 c ^ agreed
1:64 c ^ all
1:89 c ^ an
1:-110 c ^ another
1:-103 c ^ approved
1:-133 c ^ arrangements
1:-172 c ^ at
1:-115 c ^ attendance
1:-98 c ^ b
1:-92 c ^ baseline
1:104 c ^ beginning
1:-86 c ^ belongs
1:127 c ^ both
1:-152 c ^ calendar
1:-100 c ^ choir
1:75 c ^ class
1:187 c ^ classes
1:-128 c ^ dated
1:-103 c ^ dates
1:-75 c ^ deliveries
1:111 c ^ departments
1:-65 c ^ exclusions
1:63 c ^ experienced
1:-69 c ^ february
1:126 c ^ fifteen
1:-64 c ^ following
1:-200 c ^ for
1:85 c ^ french
1:93 c ^ grade
1:80 c ^ guan
1:-96 c ^ her
1:-65 c ^ i
1:75 c ^ if
1:91 c ^ ii
1:-63 c ^ iii
1:61 c ^ in
1:-86 c ^ instructors
1:-193 c ^ issued
1:145 c ^ it
1:-91 c ^ items
1:-214 c ^ its
1:-80 c ^ iv
1:71 c ^ japanese
1:113 c ^ joint
1:-83 c ^ keeping
1:-96 c ^ lane
1:127 c ^ lecturers
1:-91 c ^ marking
1:121 c ^ mathematics
1:-88 c ^ may
1:-70 c ^ meeting
1:-95 c ^ members
1:-127 c ^ mentor
1:-175 c ^ mentors
1:-92 c ^ minutes
1:80 c ^ miss
1:-123 c ^ mr
1:105 c ^ mrs
1:131 c ^ ms
1:-66 c ^ nadia
1:124 c ^ names
1:-70 c ^ nearly
1:-104 c ^ no
1:-151 c ^ not
1:-97 c ^ notes
1:-65 c ^ november
1:-107 c ^ observation
1:-60 c ^ october
1:-81 c ^ of
1:62 c ^ officers
1:146 c ^ on
1:113 c ^ once
1:-72 c ^ one
1:-87 c ^ over
1:-103 c ^ owner
1:-114 c ^ paired
1:70 c ^ pairs
1:73 c ^ parents
1:105 c ^ pen
1:-68 c ^ percent
1:-83 c ^ prepared
1:69 c ^ primary
1:66 c ^ professor
1:-144 c ^ programme
1:156 c ^ pupils
1:-83 c ^ pursuant
1:-115 c ^ questions
1:-110 c ^ reading
1:-73 c ^ ref
1:81 c ^ researchers
1:-113 c ^ rules
1:63 c ^ same
1:-77 c ^ sat
1:-85 c ^ schedule
1:145 c ^ school
1:62 c ^ senior
1:-188 c ^ september
1:-101 c ^ sessions
1:-66 c ^ short
1:-61 c ^ six
1:81 c ^ sixteen
1:98 c ^ so
1:91 c ^ some
1:-74 c ^ staff
1:105 c ^ student
1:-135 c ^ study
1:87 c ^ subject
1:93 c ^ support
1:96 c ^ teachers
1:97 c ^ ten
1:-87 c ^ the
1:-111 c ^ their
1:-154 c ^ there
1:-84 c ^ things
1:76 c ^ thirty
1:-92 c ^ this
1:-87 c ^ trust
1:149 c ^ twelve
1:68 c ^ twenty
1:-71 c ^ twinning
1:-111 c ^ visiting
1:-103 c ^ welding
1:-117 c ^ working
1:108 c ^ year
1:-69 c ^ youth
1:161 c a
1:95 c a and
1:83 c a bank
1:77 c a behaviour
1:74 c a bilingual
1:-103 c a book
1:84 c a box
1:-102 c a briefing
1:-101 c a bus
1:91 c a chemistry
1:76 c a colleague
1:93 c a common
1:87 c a completion
1:-67 c a county
1:61 c a critical
1:-65 c a day
1:62 c a deputy
1:128 c a diary
1:92 c a farm
1:162 c a final
1:157 c a fortnight
1:78 c a full
1:-78 c a graduate
1:107 c a half
1:75 c a handbook
1:77 c a homework
1:66 c a lecturer
1:-86 c a lesson
1:112 c a letter
1:-65 c a level
1:64 c a life
1:61 c a like
1:78 c a literacy
1:61 c a live
1:-107 c a master
1:73 c a member
1:174 c a mentor
1:81 c a minibus
1:99 c a model
1:101 c a monitoring
1:73 c a month
1:142 c a music
1:90 c a new
1:-92 c a pairing
1:92 c a partner
1:81 c a party
1:-74 c a pass
1:120 c a pen
1:66 c a pharmacologist
1:89 c a phone
1:-112 c a plan
1:-92 c a planned
1:-98 c a practice
1:-113 c a prize
1:-125 c a programme
1:80 c a progress
1:-71 c a provincial
1:-94 c a pupil
1:-63 c a qualified
1:160 c a quarter
1:64 c a reading
1:83 c a report
1:62 c a researcher
1:160 c a return
1:60 c a sand
1:-63 c a senior
1:138 c a short
1:63 c a similar
1:83 c a skills
1:-106 c a smaller
1:78 c a study
1:82 c a summer
1:104 c a supporter
1:107 c a talk
1:-88 c a teacher
1:-90 c a teaching
1:74 c a team
1:117 c a telescope
1:136 c a term
1:88 c a termly
1:72 c a training
1:70 c a unit
1:69 c a visit
1:109 c a vocational
1:-128 c a week
1:66 c a weekend
1:67 c a whole
1:84 c a workbook
1:125 c a workshop
1:-61 c a written
1:149 c a year
1:-161 c able
1:-161 c able to
1:95 c about
1:89 c about form
1:-96 c about items
1:-64 c about of
1:85 c about pupils
1:95 c about teachers
1:90 c about ten
1:-135 c above
1:-127 c above $
1:-61 c above is
1:-75 c absence
1:-63 c absence at
1:-62 c absent
1:-62 c absent $
1:-105 c academic
1:120 c academic affairs
1:-74 c academic dean
1:-123 c academic offices
1:-95 c academic registrar
1:-103 c academic registry
1:-72 c accomplished
1:-72 c accomplished status
1:-64 c accordance
1:-64 c accordance with
1:-98 c accounts $
1:92 c accounts are
1:-121 c accounts by
1:115 c accounts for
1:-102 c accredited
1:-64 c accredited at
1:-72 c accredited highly
1:-84 c achebe
1:-84 c achebe for
1:69 c act
1:69 c act as
1:80 c acting
1:80 c acting deputy
1:-126 c activities
1:-89 c activities $
1:-93 c activities leader
1:105 c acts
1:105 c acts as
1:-92 c ada
1:-92 c ada lindqvist
1:118 c adaeze
1:84 c adaeze holm
1:65 c adaeze okoro
1:78 c addition
1:-99 c adds
1:-99 c adds yuan
1:-65 c addy
1:-65 c addy delivers
1:-82 c administers
1:-82 c administers b
1:-87 c admission
1:-87 c admission rate
1:148 c admits
1:97 c admits five
1:99 c admits six
1:121 c adopt
1:121 c adopt supporter
1:-62 c adopted
1:-62 c adopted by
1:169 c adopts
1:87 c adopts school
1:103 c adopts supporter
1:103 c adopts the
1:94 c advanced
1:94 c advanced physics
1:193 c adviser
1:70 c adviser dr
1:100 c adviser looks
1:127 c adviser will
1:-218 c affairs
1:-95 c affairs directors
1:67 c affairs for
1:120 c affairs of
1:-183 c affairs office
1:-137 c affairs offices
1:-99 c after
1:96 c after by
1:-71 c after everything
1:97 c after lessons
1:-89 c after schools
1:-98 c after the
1:-95 c after them
1:81 c afternoon in
1:70 c afternoon schools
1:-93 c again $
1:-66 c age
1:-66 c age of
1:64 c ages
1:64 c ages to
1:102 c agree a
1:-83 c agree as
1:-96 c agree with
1:-129 c agreed
1:-74 c agreed and
1:-96 c agreed by
1:-84 c agreed to
1:-76 c agreed what
1:81 c agricultural
1:81 c agricultural plot
1:-81 c ahead
1:-81 c ahead $
1:-83 c aids
1:-83 c aids $
1:105 c alisi
1:105 c alisi koroi
1:-104 c all $
1:78 c all four
1:64 c all preparation
1:151 c all recipient
1:-73 c all three
1:75 c allows
1:75 c allows thirty
1:180 c also
1:80 c also coach
1:77 c also helps
1:89 c also lend
1:96 c also observe
1:92 c also open
1:113 c alternate
1:113 c alternate fridays
1:95 c alternately
1:102 c alternately at
1:95 c alumni
1:95 c alumni association
1:105 c amery
1:105 c amery acts
1:72 c among
1:72 c among supporter
1:107 c amory
1:107 c amory of
1:149 c an
1:-87 c an admission
1:82 c an annual
1:106 c an apprentice
1:88 c an evaluation
1:68 c an experienced
1:-91 c an eye
1:89 c an hour
1:111 c an observation
1:-167 c and $
1:183 c and a
1:-96 c and agree
1:80 c and art
1:74 c and associate
1:-60 c and b
1:63 c and books
1:-91 c and c
1:91 c and chemistry
1:-86 c and chooses
1:105 c and class
1:86 c and comment
1:-92 c and computing
1:91 c and donate
1:100 c and donates
1:-81 c and each
1:66 c and emergency
1:-63 c and english
1:-121 c and every
1:-89 c and five
1:91 c and footballs
1:109 c and for
1:-65 c and general
1:92 c and geography
1:149 c and give
1:128 c and gives
1:87 c and hands
1:-63 c and has
1:64 c and homework
1:109 c and iii
1:-73 c and in
1:127 c and is
1:69 c and its
1:113 c and july
1:-83 c and keep
1:-114 c and keeps
1:78 c and lesson
1:91 c and library
1:-75 c and listed
1:96 c and looked
1:-96 c and lunch
1:93 c and marking
1:-85 c and mathematics
1:95 c and may
1:97 c and meets
1:89 c and mentor
1:60 c and mr
1:-66 c and music
1:-87 c and nisha
1:-108 c and no
1:-77 c and nov
1:99 c and novels
1:-92 c and november
1:-109 c and october
1:-138 c and of
1:95 c and on
1:122 c and one
1:-88 c and only
1:75 c and past
1:87 c and peer
1:-110 c and physics
1:68 c and plan
1:63 c and port
1:-74 c and posts
1:-104 c and psychology
1:84 c and pupils
1:88 c and readers
1:-157 c and recipient
1:-113 c and school
1:-105 c and science
1:74 c and send
1:106 c and sends
1:130 c and sets
1:-74 c and signed
1:67 c and sit
1:93 c and sits
1:-101 c and sleep
1:62 c and spends
1:73 c and spring
1:73 c and stays
1:92 c and tablets
1:92 c and take
1:113 c and takes
1:96 c and teach
1:-104 c and teacher
1:-78 c and teachers
1:-111 c and teaching
1:-64 c and that
1:-76 c and three
1:109 c and thursday
1:78 c and thursdays
1:-64 c and two
1:106 c and used
1:72 c and vegetables
1:81 c and weather
1:85 c and wednesdays
1:148 c and will
1:-83 c and with
1:75 c and write
1:112 c and yuan
1:-67 c annexe
1:-67 c annexe at
1:-88 c annual award
1:66 c annual report
1:-110 c another
1:-110 c another three
1:91 c any
1:91 c any open
1:81 c apparatus
1:81 c apparatus go
1:96 c applied
1:96 c applied for
1:144 c apply
1:104 c apply for
1:90 c apply jointly
1:-87 c appointments
1:-87 c appointments under
1:-98 c appraisal
1:-98 c appraisal $
1:-107 c apprentice at
1:106 c apprentice teaches
1:81 c apprenticed
1:81 c apprenticed to
1:-88 c approval
1:-88 c approval will
1:-103 c approved
1:-103 c approved by
1:69 c april
1:63 c april for
1:71 c april four
1:75 c april supporter
1:-93 c april to
1:-63 c are accredited
1:81 c are apprenticed
1:-97 c are as
1:70 c are coached
1:-112 c are collected
1:92 c are done
1:89 c are each
1:185 c are encouraged
1:-107 c are exchanged
1:148 c are formed
1:-141 c are in
1:93 c are invited
1:-74 c are left
1:-71 c are made
1:-74 c are managed
1:-190 c are members
1:-81 c are mrs
1:-106 c are nine
1:132 c are open
1:-88 c are opened
1:-66 c are physics
1:-75 c are received
1:-65 c are set
1:-110 c are short
1:-101 c are six
1:-92 c are taken
1:85 c are taught
1:-154 c are the
1:92 c are to
1:-95 c are welcome
1:-65 c area
1:-65 c area is
1:82 c around
1:82 c around pupils
1:-130 c arrange
1:-93 c arrange the
1:-96 c arrange these
1:-96 c arranged
1:-96 c arranged by
1:-184 c arrangements
1:-158 c arrangements $
1:-121 c arrangements are
1:-132 c arranges
1:-84 c arranges $
1:-86 c arranges and
1:-97 c arranges her
1:-85 c art $
1:69 c art club
1:80 c art groups
1:-115 c article
1:-115 c article $
1:63 c arts $
1:-86 c arts team
1:125 c as
1:82 c as a
1:80 c as acting
1:89 c as assistant
1:-80 c as backbone
1:-83 c as coordinator
1:171 c as executive
1:-103 c as follows
1:84 c as members
1:98 c as reading
1:-86 c as set
1:80 c as they
1:78 c ash
1:78 c ash to
1:-104 c aside
1:-104 c aside yuan
1:-70 c ask bryony
1:110 c ask for
1:-84 c ask mrs
1:-96 c asked
1:-83 c asked by
1:-107 c asked school
1:-106 c asked six
1:108 c asked to
1:-112 c asks
1:-112 c asks every
1:-82 c assesses
1:-82 c assesses the
1:108 c assessment
1:110 c assessment $
1:82 c assessment which
1:-73 c assistance
1:-64 c assistance in
1:-63 c assistance office
1:89 c assistant director
1:80 c assistant head
1:-101 c assistant issues
1:-153 c assists
1:-117 c assists recipient
1:-77 c assists with
1:74 c associate professor
1:-94 c associate research
1:156 c association
1:101 c association gives
1:113 c association will
1:111 c at $
1:-99 c at city
1:-63 c at district
1:83 c at for
1:-125 c at grade
1:78 c at half
1:-187 c at least
1:-101 c at most
1:-62 c at present
1:92 c at recipient
1:151 c at school
1:126 c at schools
1:93 c at sea
1:65 c at the
1:-128 c at town
1:-80 c at training
1:106 c at two
1:85 c at work
1:106 c attached
1:106 c attached to
1:119 c attend
1:91 c attend any
1:82 c attend school
1:91 c attend the
1:81 c attend workshops
1:-80 c attendance at
1:-87 c attendance on
1:103 c attendance policy
1:103 c attendance scheme
1:103 c attendance tracking
1:75 c audio
1:75 c audio library
1:81 c august a
1:-88 c august and
1:74 c august break
1:105 c authorities
1:105 c authorities once
1:88 c autumn
1:73 c autumn and
1:91 c autumn supporter
1:112 c autumn term
1:-105 c average
1:-105 c average grade
1:-167 c award
1:-147 c award $
1:-61 c award at
1:-88 c award or
1:-83 c away
1:-83 c away $
1:-171 c b
1:-117 c b $
1:-102 c b and
1:-98 c b are
1:-80 c b is
1:95 c b write
1:88 c back
1:88 c back as
1:-126 c backbone
1:-126 c backbone teachers
1:129 c baishan
1:79 c baishan every
1:100 c baishan visit
1:-105 c balanced
1:-64 c balanced compulsory
1:-77 c balanced development
1:142 c bank
1:84 c bank $
1:190 c bank and
1:-69 c bank that
1:82 c bank tide
1:65 c bank with
1:-64 c bao
1:-64 c bao guoqing
1:100 c baptiste
1:100 c baptiste will
1:80 c base
1:80 c base by
1:-92 c based courses
1:92 c based textbooks
1:-92 c baseline
1:-92 c baseline tests
1:-105 c batches
1:-105 c batches of
1:-77 c bay
1:-77 c bay edu
1:-94 c bayar
1:-94 c bayar sod
1:126 c be
1:83 c be completed
1:152 c be given
1:87 c be handed
1:-73 c be in
1:62 c be invited
1:140 c be kept
1:-85 c be named
1:-65 c be no
1:69 c be on
1:90 c be opened
1:114 c be paired
1:72 c be placed
1:81 c be published
1:-73 c be rated
1:64 c be ready
1:-118 c be supported
1:92 c be written
1:136 c because
1:128 c because it
1:63 c because school
1:-90 c bedding
1:-90 c bedding $
1:-168 c been
1:-84 c been chosen
1:-101 c been in
1:-69 c been promised
1:91 c before october
1:-99 c beforehand
1:-99 c beforehand $
1:104 c beginning
1:89 c beginning teachers
1:99 c behaviour
1:112 c behaviour policy
1:-135 c belongs
1:-91 c belongs meets
1:-86 c belongs to
1:-154 c below
1:-123 c below $
1:-71 c below covers
1:-76 c below per
1:98 c best
1:98 c best mathematics
1:-145 c better
1:-128 c better $
1:-74 c better in
1:-132 c between $
1:81 c between and
1:105 c between class
1:61 c between parents
1:-96 c between them
1:86 c bilingual
1:74 c bilingual handbook
1:75 c bilingual reading
1:-65 c bill
1:-65 c bill addy
1:87 c biology
1:92 c biology and
1:125 c boarding
1:95 c boarding $
1:81 c boarding house
1:89 c boat
1:89 c boat and
1:89 c book collection
1:-103 c book corner
1:93 c books
1:154 c books and
1:-112 c books are
1:84 c books at
1:91 c books for
1:93 c books through
1:111 c books to
1:69 c borrow
1:69 c borrow supporter
1:110 c both
1:-83 c both $
1:60 c both chinese
1:105 c both education
1:-85 c both english
1:-109 c both items
1:151 c both offices
1:-134 c both principals
1:81 c both websites
1:84 c box
1:84 c box of
1:102 c boxes and
1:-93 c boxes was
1:80 c boyuan
1:80 c boyuan deputy
1:74 c break
1:74 c break $
1:99 c bridgenet
1:99 c bridgenet to
1:-102 c briefing
1:-102 c briefing of
1:90 c bring
1:90 c bring about
1:-101 c broke
1:-101 c broke down
1:-107 c brought
1:-107 c brought schools
1:-70 c bryony
1:-70 c bryony lake
1:88 c buddies
1:88 c buddies $
1:80 c build
1:80 c build one
1:92 c bursar and
1:-95 c bursar keeps
1:-101 c bus
1:-101 c bus of
1:-91 c business
1:-91 c business of
1:-91 c by a
1:114 c by august
1:63 c by december
1:64 c by easter
1:-84 c by he
1:110 c by january
1:63 c by july
1:-105 c by marks
1:75 c by may
1:93 c by miss
1:103 c by nine
1:77 c by nora
1:138 c by november
1:-126 c by phone
1:-105 c by principal
1:-126 c by recipient
1:-228 c by school
1:-96 c by schools
1:129 c by telephone
1:88 c by turns
1:136 c by video
1:-136 c c
1:-91 c c $
1:-91 c c and
1:115 c calculators
1:115 c calculators $
1:78 c caleb
1:78 c caleb rusk
1:-152 c calendar
1:-158 c calendar $
1:-97 c calendar of
1:75 c call once
1:-87 c call recipient
1:-84 c callaghan
1:-84 c callaghan for
1:-101 c called
1:-67 c called recipient
1:-67 c called supporter
1:-124 c calloway
1:-124 c calloway from
1:-81 c calls
1:-81 c calls recipient
1:71 c camp
1:75 c camp at
1:-92 c camp did
1:82 c camp each
1:79 c camp for
1:80 c camp of
1:70 c camp shall
1:153 c can
1:80 c can take
1:130 c can use
1:81 c candidates from
1:93 c captains
1:93 c captains held
1:-71 c care of
1:66 c care to
1:140 c career
1:117 c career teachers
1:90 c careers
1:90 c careers office
1:-123 c caretaker
1:-65 c caretaker mr
1:-90 c caretaker sees
1:-93 c carried
1:-93 c carried out
1:101 c carry
1:101 c carry out
1:-183 c cent
1:-65 c cent $
1:-120 c cent by
1:-84 c cent in
1:-128 c cent of
1:-76 c cent to
1:-201 c centre
1:-91 c centre $
1:62 c centre dr
1:-82 c centre for
1:-121 c centre opens
1:-73 c centre runs
1:-125 c certificate
1:-105 c certificate $
1:-65 c certificate at
1:-80 c certified
1:-80 c certified by
1:-134 c chair
1:-83 c chair $
1:-91 c chair mrs
1:-172 c chaired
1:-172 c chaired by
1:86 c charge of
1:73 c charts
1:73 c charts $
1:87 c checks a
1:-72 c checks the
1:112 c chemistry
1:92 c chemistry biology
1:91 c chemistry lesson
1:91 c chemistry receives
1:91 c chemistry to
1:99 c chen
1:99 c chen zhaoming
1:72 c chicks
1:72 c chicks and
1:-99 c chief
1:-99 c chief executive
1:72 c children come
1:109 c children from
1:90 c children in
1:95 c children of
1:108 c children spends
1:-120 c children there
1:-85 c children three
1:108 c chinese
1:63 c chinese and
1:80 c chinese teachers
1:79 c choir $
1:-100 c choir of
1:64 c choir will
1:-86 c chooses
1:-86 c chooses the
1:-84 c chosen
1:-84 c chosen for
1:80 c circle
1:80 c circle goes
1:-139 c circular
1:-83 c circular $
1:-83 c circular no
1:110 c city $
1:-119 c city level
1:92 c clara
1:92 c clara nunez
1:-98 c class $
1:108 c class children
1:83 c class for
1:-103 c class has
1:105 c class here
1:63 c class in
1:86 c class live
1:75 c class of
1:80 c class once
1:79 c class online
1:-79 c class teacher
1:73 c class teachers
1:105 c class there
1:123 c classes
1:-110 c classes $
1:95 c classes a
1:93 c classes and
1:-74 c classes are
1:98 c classes in
1:110 c classes of
1:73 c classes write
1:-86 c classroom $
1:64 c classroom and
1:71 c classroom observation
1:115 c classroom recordings
1:98 c classrooms
1:98 c classrooms for
1:-70 c clinical
1:-84 c clinical placement
1:66 c clinical teachers
1:76 c clinics
1:76 c clinics $
1:87 c closure
1:87 c closure $
1:64 c clothing
1:64 c clothing $
1:65 c cloud
1:65 c cloud item
1:117 c club
1:117 c club $
1:-96 c coach and
1:80 c coach one
1:70 c coached
1:70 c coached by
1:74 c coaches
1:74 c coaches it
1:-81 c coast
1:-81 c coast which
1:76 c colleague
1:76 c colleague in
1:104 c colleagues
1:96 c colleagues at
1:91 c collect
1:91 c collect and
1:-112 c collected
1:-112 c collected by
1:89 c collection
1:89 c collection little
1:-122 c collects
1:-74 c collects and
1:-99 c collects the
1:80 c college entrance
1:-61 c colm dacey
1:70 c colm hessian
1:-99 c come $
1:-105 c come in
1:191 c come to
1:-64 c coming
1:-64 c coming school
1:86 c comment
1:86 c comment on
1:122 c comments
1:120 c comments on
1:61 c comments within
1:-155 c committee
1:-96 c committee arrange
1:-99 c committee collects
1:91 c committee gives
1:-175 c committee is
1:-71 c committee looks
1:110 c committee meets
1:94 c committee submits
1:-157 c committees
1:-69 c committees $
1:-135 c committees of
1:70 c common
1:-61 c common format
1:93 c common online
1:-83 c communication
1:-83 c communication aids
1:-71 c community
1:-71 c community care
1:90 c companies
1:90 c companies at
1:-101 c competition
1:-101 c competition office
1:72 c complete one
1:-60 c completed
1:-86 c completed $
1:83 c completed by
1:-85 c completion rate
1:87 c completion report
1:-64 c compulsory
1:-64 c compulsory education
1:71 c computers
1:71 c computers $
1:-92 c computing
1:-92 c computing $
1:151 c confer
1:151 c confer monthly
1:-116 c confirms
1:-116 c confirms it
1:93 c consecutive
1:93 c consecutive days
1:78 c consultant
1:78 c consultant dr
1:-119 c contact
1:-103 c contact for
1:-94 c contact is
1:61 c contest
1:63 c contest at
1:81 c contest candidates
1:-89 c contest or
1:100 c contest team
1:74 c contest which
1:-75 c contests
1:-75 c contests $
1:-64 c continue
1:-64 c continue paired
1:92 c continues
1:92 c continues as
1:113 c convened
1:113 c convened by
1:-133 c coordinator
1:-101 c coordinator are
1:-83 c coordinator schools
1:-82 c copy
1:-119 c copy them
1:75 c copy whatever
1:-65 c corner
1:91 c corner $
1:-124 c corner in
1:-103 c corner with
1:-91 c cost
1:-91 c cost and
1:-150 c councils
1:-103 c councils organise
1:-93 c councils will
1:65 c counterpart
1:65 c counterpart at
1:136 c counterparts
1:141 c counterparts at
1:-174 c county
1:77 c county $
1:-67 c county award
1:-71 c county leadership
1:-89 c county lesson
1:-103 c county level
1:-95 c county schools
1:136 c course
1:-63 c course $
1:82 c course for
1:75 c course here
1:109 c course in
1:64 c course library
1:88 c course members
1:128 c course of
1:-77 c course professor
1:115 c course which
1:-135 c courses
1:-124 c courses are
1:-92 c courses developed
1:82 c courseware
1:82 c courseware bank
1:-71 c covers
1:-71 c covers january
1:-81 c crane
1:-81 c crane who
1:-69 c credit
1:-69 c credit it
1:61 c critical
1:61 c critical friend
1:73 c crosses
1:73 c crosses on
1:100 c curriculum $
1:64 c curriculum for
1:-77 c curriculum office
1:102 c curriculum school
1:-99 c curriculum team
1:-61 c dacey
1:-61 c dacey $
1:-67 c dahai
1:-67 c dahai general
1:-92 c daniel
1:-92 c daniel oh
1:-128 c dated
1:-128 c dated august
1:-103 c dates
1:-103 c dates $
1:72 c day among
1:72 c day at
1:63 c day because
1:-69 c day by
1:75 c day course
1:-99 c day for
1:81 c day holiday
1:131 c day in
1:-102 c day is
1:145 c day of
1:82 c day skills
1:91 c day with
1:63 c days
1:68 c days $
1:-80 c days and
1:165 c days at
1:-96 c days between
1:68 c days each
1:148 c days in
1:80 c days of
1:70 c days on
1:92 c days with
1:-101 c debaters
1:-101 c debaters broke
1:85 c debating
1:96 c debating club
1:97 c debrief
1:97 c debrief after
1:74 c december and
1:70 c december it
1:-64 c decided
1:-64 c decided to
1:-75 c deliveries
1:-75 c deliveries are
1:-120 c delivers
1:-99 c delivers the
1:-65 c delivers them
1:233 c demonstration
1:112 c demonstration lesson
1:214 c demonstration lessons
1:-109 c deng
1:-109 c deng yarong
1:-98 c department $
1:-101 c department and
1:-84 c department at
1:83 c department by
1:73 c department from
1:86 c department s
1:-77 c department supporter
1:69 c department will
1:-103 c department with
1:158 c departments
1:75 c departments hands
1:90 c departments in
1:151 c departments of
1:-72 c deputy director
1:109 c deputy heads
1:-91 c deputy miss
1:90 c desk
1:90 c desk of
1:-92 c developed
1:-92 c developed jointly
1:-160 c development
1:-73 c development centre
1:-71 c development committee
1:-77 c development guideline
1:-81 c development office
1:-72 c diaries
1:-72 c diaries $
1:155 c diary
1:128 c diary and
1:-104 c did
1:-92 c did not
1:-67 c did too
1:80 c digital
1:-86 c digital classroom
1:139 c digital library
1:89 c director for
1:-92 c director gao
1:-126 c director ma
1:88 c directorate
1:88 c directorate publishes
1:-117 c directors
1:-117 c directors of
1:101 c district adviser
1:-70 c district lead
1:-63 c district level
1:-82 c district reading
1:-68 c district teaching
1:-102 c division
1:-84 c division has
1:153 c do
1:98 c do schools
1:107 c do their
1:77 c dock
1:77 c dock to
1:91 c donate
1:91 c donate at
1:136 c donates
1:78 c donates eight
1:100 c donates microscopes
1:73 c donates welding
1:92 c done
1:92 c done $
1:-113 c down
1:-101 c down at
1:-81 c down the
1:68 c down together
1:70 c dr colm
1:62 c dr meng
1:110 c dr priya
1:-124 c dr ruth
1:78 c dr wendel
1:105 c draft
1:105 c draft the
1:69 c drawings
1:69 c drawings with
1:-93 c draws
1:-93 c draws up
1:92 c drive
1:92 c drive over
1:90 c drone
1:90 c drone operation
1:-105 c drop
1:-105 c drop out
1:77 c dry
1:77 c dry dock
1:123 c due
1:100 c due at
1:74 c due by
1:169 c during
1:90 c during science
1:165 c during the
1:-109 c duties
1:-109 c duties $
1:-115 c e
1:-130 c e learning
1:115 c e library
1:184 c each
1:155 c each $
1:71 c each at
1:91 c each autumn
1:89 c each be
1:63 c each day
1:71 c each december
1:81 c each for
1:104 c each from
1:89 c each given
1:86 c each group
1:107 c each have
1:61 c each island
1:82 c each july
1:81 c each june
1:79 c each member
1:184 c each mentor
1:114 c each month
1:102 c each newly
1:72 c each occasion
1:71 c each of
1:109 c each other
1:116 c each pair
1:77 c each per
1:78 c each send
1:-118 c each shall
1:76 c each spend
1:76 c each staying
1:-98 c each student
1:88 c each supporter
1:83 c each teach
1:-89 c each teacher
1:-135 c each teaches
1:154 c each term
1:78 c each thursday
1:107 c each time
1:68 c each to
1:83 c each tuesday
1:74 c each visit
1:-101 c each visitor
1:-150 c each will
1:174 c each year
1:132 c early
1:117 c early career
1:-82 c earn
1:-82 c earn the
1:119 c easter
1:80 c easter $
1:78 c easter helping
1:-83 c eceo
1:-83 c eceo circular
1:-77 c edu
1:-77 c edu no
1:105 c education authorities
1:88 c education directorate
1:-83 c education mr
1:-102 c education of
1:-64 c education sme
1:159 c eight
1:84 c eight experienced
1:128 c eight lessons
1:78 c eight patient
1:69 c eight practical
1:-80 c eight teachers
1:93 c eight weeks
1:88 c eight young
1:113 c eighteen
1:110 c eighteen $
1:67 c eighteen months
1:-78 c elder
1:-78 c elder sister
1:-71 c elderly
1:-71 c elderly and
1:122 c electrical
1:122 c electrical engineering
1:83 c electrics to
1:-83 c eleven
1:-83 c eleven miles
1:66 c emergency
1:66 c emergency care
1:90 c employers
1:90 c employers to
1:86 c employment
1:90 c employment desk
1:90 c employment office
1:-78 c employment rate
1:98 c encourage
1:98 c encourage recipient
1:243 c encouraged
1:243 c encouraged to
1:72 c end for
1:-69 c end the
1:93 c engineering
1:-103 c engineering department
1:122 c engineering will
1:84 c engines
1:84 c engines $
1:-103 c english $
1:63 c english about
1:-102 c english and
1:-66 c english at
1:125 c english departments
1:74 c english every
1:81 c english groups
1:88 c english lesson
1:91 c english mathematics
1:80 c english summer
1:118 c english teacher
1:81 c english teachers
1:108 c english will
1:-81 c enter
1:-81 c enter the
1:80 c entrance
1:80 c entrance examination
1:-98 c equipment
1:-75 c equipment office
1:88 c evaluation
1:88 c evaluation in
1:105 c evening
1:64 c evening $
1:98 c evening tutors
1:118 c every
1:-65 c every day
1:94 c every december
1:-84 c every department
1:110 c every fortnight
1:187 c every half
1:96 c every july
1:-90 c every mentee
1:-130 c every mentor
1:97 c every new
1:73 c every newly
1:101 c every other
1:128 c every paired
1:-65 c every practitioner
1:-94 c every pupil
1:-103 c every recipient
1:-112 c every school
1:131 c every second
1:123 c every six
1:80 c every summer
1:107 c every teacher
1:111 c every term
1:169 c every thursday
1:157 c every tuesday
1:86 c every tutor
1:190 c every two
1:-107 c every village
1:93 c every wednesday
1:89 c every week
1:90 c every year
1:-81 c everybody
1:-81 c everybody here
1:-132 c everything
1:-95 c everything lent
1:-71 c everything under
1:-83 c everything worked
1:-91 c ewan
1:-91 c ewan strachan
1:-119 c exactly
1:-119 c exactly $
1:80 c examination $
1:-91 c examination centre
1:65 c examination is
1:83 c examination questions
1:-76 c examination rises
1:75 c examination scripts
1:-111 c exceed
1:-111 c exceed ten
1:-86 c exceeds
1:-86 c exceeds $
1:148 c exchange
1:-100 c exchange $
1:112 c exchange a
1:61 c exchange between
1:69 c exchange drawings
1:172 c exchange letters
1:-107 c exchanged
1:-107 c exchanged twice
1:-65 c exclusions
1:-65 c exclusions should
1:109 c executive
1:113 c executive deputy
1:106 c executive head
1:-99 c executive ms
1:120 c executive vice
1:78 c exercise
1:78 c exercise bank
1:-99 c expect
1:-99 c expect seven
1:-100 c expected
1:-89 c expected level
1:-68 c expected standard
1:121 c experienced
1:68 c experienced supporter
1:99 c experienced teachers
1:-141 c experts
1:-141 c experts $
1:88 c extra
1:88 c extra webinars
1:-91 c eye
1:-91 c eye on
1:115 c faculty
1:115 c faculty of
1:127 c fair
1:109 c fair in
1:-67 c fall
1:-67 c fall below
1:-74 c falls
1:-74 c falls below
1:91 c families
1:95 c families $
1:63 c families of
1:-84 c fang lian
1:60 c fang ruoxi
1:92 c farm work
1:68 c farrant sit
1:-88 c february
1:-114 c february $
1:123 c february to
1:-69 c february training
1:-94 c fellow
1:-94 c fellow is
1:73 c ferry
1:73 c ferry teaches
1:82 c festival
1:82 c festival in
1:-93 c few
1:-93 c few teachers
1:112 c field
1:112 c field studies
1:75 c fields
1:75 c fields in
1:126 c fifteen
1:121 c fifteen mentor
1:-81 c fifteen or
1:115 c fifteen young
1:-81 c files
1:-81 c files $
1:92 c fill
1:92 c fill these
1:87 c film
1:87 c film these
1:194 c final
1:189 c final report
1:77 c final year
1:-84 c find
1:-84 c find them
1:-112 c finds
1:-112 c finds the
1:63 c fine
1:63 c fine arts
1:-83 c finished
1:-83 c finished $
1:125 c first friday
1:-95 c first group
1:69 c first scheme
1:-60 c first stay
1:-71 c first year
1:116 c fit
1:69 c fit it
1:98 c fit out
1:-74 c five classes
1:101 c five days
1:81 c five from
1:-105 c five in
1:86 c five island
1:97 c five members
1:97 c five minute
1:74 c five of
1:-87 c five recipient
1:76 c five supporter
1:-89 c five teachers
1:80 c five working
1:-83 c fix
1:-83 c fix the
1:81 c flat $
1:69 c flat are
1:-67 c flat is
1:-110 c follow in
1:-98 c follow one
1:93 c follow supporter
1:-64 c following
1:-64 c following the
1:-136 c follows
1:-119 c follows $
1:91 c footballs
1:91 c footballs $
1:102 c for
1:77 c for about
1:67 c for academic
1:64 c for ages
1:-103 c for and
1:82 c for around
1:-64 c for balanced
1:-83 c for both
1:-91 c for c
1:63 c for chinese
1:93 c for eight
1:67 c for eighteen
1:81 c for field
1:83 c for forty
1:167 c for four
1:71 c for further
1:-106 c for grade
1:96 c for grades
1:132 c for half
1:115 c for its
1:67 c for languages
1:87 c for later
1:83 c for midwives
1:83 c for music
1:70 c for not
1:184 c for one
1:73 c for planning
1:90 c for provincial
1:83 c for recorder
1:86 c for remote
1:77 c for rural
1:-102 c for safety
1:-156 c for school
1:109 c for shadowing
1:66 c for six
1:71 c for students
1:-138 c for supporter
1:66 c for surgery
1:113 c for tablets
1:171 c for ten
1:118 c for the
1:-121 c for their
1:-80 c for this
1:129 c for training
1:167 c for two
1:88 c for up
1:140 c for year
1:155 c form
1:88 c form a
1:94 c form mentoring
1:93 c form of
1:92 c form once
1:89 c form pupils
1:82 c form teachers
1:-83 c form village
1:-61 c format
1:-61 c format $
1:110 c formative
1:110 c formative assessment
1:95 c formers
1:63 c formers are
1:88 c formers back
1:83 c formers may
1:-88 c forms $
1:92 c forms for
1:61 c forms of
1:92 c forms write
1:193 c fortnight
1:158 c fortnight $
1:113 c fortnight convened
1:81 c fortnight to
1:151 c forty
1:95 c forty children
1:83 c forty minutes
1:-113 c four $
1:-134 c four heads
1:76 c four mathematics
1:121 c four pages
1:92 c four periods
1:70 c four places
1:78 c four schools
1:81 c four tutors
1:146 c four weeks
1:-83 c framework
1:-83 c framework eceo
1:173 c free
1:158 c free of
1:68 c free to
1:-63 c french $
1:85 c french lessons
1:135 c friday
1:92 c friday and
1:125 c friday of
1:113 c fridays and
1:-87 c fridays to
1:146 c friend
1:90 c friend at
1:81 c friend in
1:72 c from
1:66 c from a
1:-93 c from april
1:123 c from february
1:100 c from january
1:85 c from march
1:-120 c from per
1:68 c from poor
1:144 c from recipient
1:181 c from supporter
1:-85 c from to
1:63 c from week
1:-94 c from year
1:102 c full
1:156 c full school
1:72 c full time
1:90 c further
1:106 c further mathematics
1:71 c further papers
1:-86 c gain
1:-85 c gain a
1:-131 c general
1:-108 c general affairs
1:-67 c general manager
1:-154 c geography
1:70 c geography $
1:-104 c geography and
1:-106 c geography teacher
1:-62 c geography teachers
1:92 c geography to
1:115 c get
1:115 c get accounts
1:105 c girls
1:80 c girls to
1:88 c girls will
1:136 c give
1:107 c give a
1:-62 c give at
1:63 c give demonstration
1:60 c give it
1:111 c give library
1:121 c give model
1:102 c give no
1:-65 c give one
1:63 c give online
1:64 c give recipient
1:71 c give tablet
1:88 c give them
1:198 c give two
1:67 c give welding
1:102 c given
1:146 c given a
1:123 c given at
1:-79 c given one
1:177 c gives
1:113 c gives a
1:128 c gives at
1:75 c gives books
1:113 c gives each
1:81 c gives for
1:95 c gives laptops
1:106 c gives library
1:91 c gives picture
1:154 c gives recipient
1:91 c gives storybooks
1:91 c gives tablets
1:124 c giving
1:115 c giving laptops
1:-88 c go
1:-102 c go on
1:80 c go there
1:-85 c go up
1:180 c goes
1:80 c goes out
1:84 c goes there
1:127 c goes to
1:-64 c good
1:-64 c good or
1:-81 c governor
1:-81 c governor at
1:-71 c grace
1:-71 c grace tamm
1:-106 c grade $
1:70 c grade a
1:98 c grade exchange
1:74 c grade five
1:75 c grade in
1:-125 c grade level
1:-105 c grade mathematics
1:98 c grade of
1:63 c grade one
1:-74 c grade or
1:141 c grade three
1:75 c grade two
1:-86 c graded
1:-86 c graded outstanding
1:96 c grades
1:96 c grades and
1:-78 c graduate
1:-78 c graduate employment
1:-83 c graduates
1:-63 c graduates in
1:68 c grants
1:68 c grants scholarships
1:115 c graphic
1:115 c graphic calculators
1:104 c group
1:107 c group $
1:86 c group for
1:-120 c group is
1:69 c group language
1:83 c group leader
1:-65 c group lu
1:214 c group meets
1:-123 c group of
1:-70 c group on
1:71 c group sends
)"sv,
    R"(1:115 c groups
1:-124 c groups $
1:71 c groups for
1:194 c groups of
1:86 c groups to
1:80 c groups will
1:100 c guan
1:80 c guan boyuan
1:60 c guan zhe
1:-96 c guest
1:-96 c guest rooms
1:-77 c guideline
1:-77 c guideline bay
1:-83 c guidelines
1:-83 c guidelines on
1:82 c guides
1:82 c guides and
1:-120 c guo
1:-120 c guo yongnian
1:-64 c guoqing
1:-64 c guoqing the
1:-129 c had
1:-69 c had been
1:-110 c had no
1:198 c half
1:-74 c half a
1:89 c half an
1:63 c half of
1:167 c half term
1:104 c half year
1:107 c half yearly
1:-60 c hall
1:-101 c hall $
1:161 c hand
1:161 c hand in
1:86 c handbook
1:74 c handbook of
1:75 c handbook reading
1:87 c handed
1:87 c handed in
1:-101 c handles
1:-101 c handles item
1:-129 c hands
1:87 c hands a
1:-101 c hands in
1:-122 c hands of
1:75 c hands over
1:83 c hanne
1:83 c hanne sorley
1:113 c hao
1:113 c hao jingtian
1:-67 c haoran
1:-67 c haoran for
1:96 c harbour
1:64 c harbour classroom
1:67 c harbour simulator
1:69 c harvest
1:69 c harvest day
1:-199 c has
1:-84 c has agreed
1:-84 c has been
1:-85 c has children
1:-64 c has decided
1:-79 c has given
1:-110 c has had
1:-151 c has no
1:116 c has nobody
1:97 c has one
1:-63 c has only
1:117 c has promised
1:-124 c has pupils
1:-83 c has ten
1:-93 c has too
1:123 c have a
1:-76 c have agreed
1:68 c have an
1:-129 c have been
1:80 c have invited
1:109 c have of
1:99 c have offered
1:-86 c have priority
1:-96 c have read
1:80 c have sixteen
1:69 c hawk
1:69 c hawk revise
1:-134 c he reports
1:134 c he will
1:-84 c he yanru
1:-95 c head
1:-65 c head and
1:63 c head at
1:-60 c head days
1:-84 c head february
1:88 c head for
1:-65 c head hu
1:66 c head liu
1:78 c head mrs
1:-77 c head owen
1:-92 c head s
1:-91 c head school
1:-91 c head supporter
1:-101 c head teacher
1:130 c head to
1:77 c headed
1:77 c headed by
1:-71 c heading
1:-71 c heading $
1:-134 c heads are
1:-76 c heads have
1:-124 c heads the
1:96 c health
1:96 c health is
1:82 c hear
1:82 c hear one
1:140 c helan
1:140 c helan $
1:93 c held at
1:-102 c held in
1:107 c helen amory
1:89 c help $
1:-73 c help from
1:-77 c help it
1:64 c help recipient
1:78 c helping
1:78 c helping the
1:77 c helps
1:77 c helps recipient
1:65 c her counterpart
1:-97 c her duties
1:82 c her partner
1:-77 c her timetable
1:-96 c her work
1:86 c here
1:105 c here $
1:-81 c here calls
1:109 c here for
1:75 c here on
1:70 c hessian
1:70 c hessian who
1:-72 c higher
1:-67 c higher $
1:-72 c highly
1:-72 c highly accomplished
1:108 c him
1:108 c him $
1:77 c hold one
1:-65 c holds
1:-65 c holds a
1:81 c holiday
1:81 c holiday $
1:84 c holm
1:84 c holm who
1:193 c homework
1:95 c homework and
1:64 c homework by
1:63 c homework help
1:77 c homework policy
1:89 c homework samples
1:87 c homework supervision
1:109 c hope
1:109 c hope to
1:115 c hospital
1:115 c hospital to
1:-67 c host
1:90 c host families
1:-101 c host school
1:120 c hour
1:87 c hour and
1:89 c hour every
1:-61 c hours
1:-69 c hours $
1:-80 c hours a
1:-81 c hours down
1:86 c hours each
1:81 c house
1:81 c house each
1:111 c how
1:92 c how the
1:-65 c hu
1:-65 c hu lijun
1:97 c huaijin
1:97 c huaijin mathematics
1:87 c huaishu
1:77 c huaishu each
1:64 c huaishu in
1:-82 c hub
1:-82 c hub at
1:-122 c human
1:-122 c human resources
1:-84 c i ask
1:67 c i go
1:93 c i lectures
1:-89 c i look
1:-93 c i take
1:75 c if
1:75 c if the
1:91 c ii
1:91 c ii a
1:74 c iii
1:-63 c iii at
1:109 c iii joint
1:78 c imogen
1:78 c imogen tarrant
1:93 c in
1:-142 c in $
1:71 c in a
1:-64 c in accordance
1:78 c in addition
1:-104 c in all
1:111 c in an
1:148 c in april
1:-86 c in as
1:81 c in august
1:-85 c in both
1:87 c in by
1:-98 c in class
1:93 c in classes
1:-83 c in communication
1:-71 c in community
1:69 c in december
1:73 c in each
1:-86 c in exceeds
1:-105 c in february
1:63 c in fine
1:87 c in huaishu
1:110 c in its
1:118 c in july
1:203 c in june
1:-78 c in junior
1:125 c in knot
1:62 c in large
1:135 c in march
1:-107 c in mathematics
1:158 c in may
1:-71 c in midwifery
1:109 c in net
1:112 c in november
1:120 c in on
1:-82 c in one
1:85 c in period
1:-86 c in promotion
1:-68 c in reading
1:164 c in return
1:72 c in rural
1:191 c in september
1:81 c in simulation
1:-75 c in skills
1:-65 c in speech
1:131 c in spring
1:141 c in supporter
1:-74 c in ten
1:-62 c in the
1:-126 c in this
1:-101 c in touch
1:-65 c in use
1:-73 c in work
1:119 c in writing
1:78 c in years
1:-98 c inclusion
1:-98 c inclusion department
1:-151 c information
1:-151 c information centre
1:108 c informed
1:108 c informed and
1:84 c inland
1:84 c inland marine
1:-101 c ins
1:-101 c ins $
1:112 c inspect
1:94 c inspect progress
1:62 c inspect the
1:-64 c inspectorate s
1:101 c inspectorate will
1:144 c inspects
1:77 c inspects each
1:104 c inspects progress
1:70 c inspects the
1:64 c instructors free
1:-86 c instructors graded
1:-82 c instructors teach
1:99 c instruments
1:78 c instruments in
1:60 c instruments until
1:-95 c insures
1:-95 c insures its
1:75 c intend
1:75 c intend to
1:161 c intends
1:161 c intends to
1:-98 c into
1:-98 c into supporter
1:78 c invite
1:78 c invite a
1:126 c invited
1:113 c invited to
1:80 c invited twenty
1:74 c irene
1:74 c irene valdez
1:-179 c is
1:96 c is applied
1:-96 c is arranged
1:106 c is attached
1:-101 c is called
1:-80 c is certified
1:-172 c is chaired
1:100 c is due
1:159 c is encouraged
1:-133 c is formed
1:68 c is free
1:115 c is giving
1:-102 c is held
1:80 c is invited
1:-94 c is its
1:-92 c is led
1:79 c is opened
1:-91 c is organised
1:107 c is paired
1:-81 c is recipient
1:-71 c is recognised
1:-102 c is responsible
1:65 c is sat
1:-103 c is school
1:62 c is seconded
1:101 c is sent
1:-159 c is set
1:-207 c is short
1:-63 c is still
1:-123 c is supporter
1:71 c is taught
1:-184 c is the
1:78 c is three
1:107 c is under
1:-83 c is vice
1:-61 c is won
1:110 c island
1:69 c island pupils
1:61 c island teacher
1:86 c island teachers
1:-193 c issued
1:-193 c issued by
1:-101 c issues
1:-101 c issues the
1:85 c it
1:-159 c it $
1:-96 c it and
1:96 c it centre
1:-77 c it for
1:-192 c it is
1:75 c it likes
1:231 c it meets
1:-119 c it need
1:60 c it picture
1:105 c it reports
1:-93 c it runs
1:70 c it sends
1:109 c it shall
1:82 c it submits
1:97 c it to
1:-93 c it up
1:-69 c it with
1:-101 c item $
1:65 c item bank
1:-68 c items
1:-109 c items lie
1:-91 c items to
1:109 c its academic
1:81 c its agricultural
1:-67 c its annexe
1:-88 c its annual
1:71 c its behaviour
1:76 c its clinics
1:88 c its course
1:77 c its digital
1:115 c its e
1:67 c its harbour
1:-94 c its librarian
1:-124 c its library
1:-95 c its members
1:65 c its monthly
1:98 c its online
1:92 c its open
1:76 c its phonics
1:-71 c its programme
1:110 c its question
1:74 c its reading
1:64 c its rules
1:75 c its schemes
1:65 c its school
1:121 c its science
1:99 c its simulator
1:86 c its simulators
1:-124 c its six
1:93 c its staff
1:-135 c its students
1:-111 c its teaching
1:80 c its travellers
1:130 c its virtual
1:115 c its ward
1:86 c its year
1:-80 c iv
1:-80 c iv nearly
1:-91 c ives
1:-91 c ives as
1:-114 c january
1:-189 c january $
1:80 c january and
1:126 c january each
1:-106 c january to
1:71 c japanese for
1:-63 c japanese since
1:88 c ji
1:88 c ji min
1:108 c jing
1:108 c jing director
1:113 c jingtian
1:113 c jingtian will
1:92 c jingyi
1:92 c jingyi will
1:69 c joan
1:69 c joan pettifer
1:90 c job
1:90 c job fair
1:-120 c join in
1:96 c join supporter
1:84 c join the
1:-87 c joined
1:-87 c joined online
1:74 c joins
1:74 c joins supporter
1:119 c joint
1:-175 c joint committee
1:-124 c joint courses
1:96 c joint debating
1:62 c joint lesson
1:-83 c joint physics
1:136 c joint planning
1:72 c joint project
1:-71 c joint question
1:175 c joint report
1:96 c joint research
1:82 c joint sports
1:75 c joint study
1:80 c joint training
1:70 c joint unit
1:74 c joint writing
1:84 c jointly
1:104 c jointly apply
1:92 c jointly by
1:90 c jointly for
1:-92 c jointly in
1:83 c jointly one
1:90 c jointly recommend
1:64 c jointly write
1:105 c judith amery
1:79 c july
1:131 c july $
1:-64 c july by
1:-65 c july every
1:72 c june
1:79 c june $
1:97 c june of
1:-92 c june per
1:102 c june schools
1:-76 c june the
1:-77 c june under
1:60 c june with
1:-78 c junior
1:-78 c junior physics
1:-67 c ke
1:-67 c ke dahai
1:-83 c keep
1:-83 c keep the
1:-83 c keeping
1:-83 c keeping track
1:-193 c keeps
1:-88 c keeps a
1:-91 c keeps an
1:-187 c keeps the
1:140 c kept
1:70 c kept for
1:108 c kept informed
1:-73 c key
1:-71 c key programme
1:-103 c key speciality
1:-65 c key teachers
1:89 c kiln
1:89 c kiln for
1:99 c kits
1:99 c kits and
1:125 c knot
1:125 c knot tying
1:105 c koroi
1:105 c koroi spends
1:90 c lab
1:90 c lab videos
1:100 c laboratory
1:100 c laboratory to
1:66 c lacks
1:66 c lacks a
1:-70 c lake
1:-70 c lake secretary
1:102 c lamps
1:102 c lamps by
1:115 c lan classroom
1:-67 c lan yuzhen
1:-96 c lane
1:-96 c lane will
1:-65 c language and
1:69 c language sessions
1:72 c language team
1:-95 c languages
1:-101 c languages department
1:67 c languages to
1:80 c lantern
1:80 c lantern worksheets
1:114 c laptops
1:106 c laptops $
1:105 c laptops and
1:62 c large
1:62 c large classes
1:-205 c last
1:-101 c last at
1:-102 c last week
1:-114 c last year
1:152 c lasts
1:115 c lasts five
1:82 c lasts three
1:74 c lasts twenty
1:87 c later
1:87 c later use
1:-75 c lde
1:-75 c lde $
1:-110 c lead
1:-92 c lead it
1:-96 c lead mrs
1:-70 c lead teachers
1:-95 c leader
1:83 c leader of
1:-93 c leader will
1:71 c leaders give
1:-71 c leaders to
1:-61 c leadership
1:-71 c leadership award
1:-63 c leadership course
1:88 c leadership teams
1:-157 c league
1:-157 c league committees
1:-64 c learning
1:-101 c learning coordinator
1:-102 c learning unit
1:-187 c least
1:-121 c least $
1:-75 c least and
1:91 c least books
1:-78 c least by
1:69 c least eight
1:-167 c least four
1:90 c least in
1:135 c least lessons
1:-129 c least of
1:203 c least one
1:-90 c least per
1:-82 c least pupils
1:123 c least six
1:-83 c least three
1:-118 c least twelve
1:-95 c least twice
1:-98 c least two
1:-110 c least years
1:-73 c leavers should
1:90 c leavers to
1:72 c lecture
1:62 c lecture at
1:115 c lecturer
1:66 c lecturer of
1:110 c lecturer takes
1:67 c lecturer to
1:127 c lecturers
1:127 c lecturers of
1:184 c lectures
1:184 c lectures on
1:-74 c left
1:-74 c left without
1:90 c lend
1:-93 c lend a
1:142 c lend recipient
1:89 c lend the
1:89 c lends
1:61 c lends microscopes
1:81 c lends supporter
1:-95 c lent
1:-95 c lent $
1:135 c lesson
1:-121 c lesson $
1:146 c lesson a
1:73 c lesson and
1:69 c lesson at
1:91 c lesson by
1:106 c lesson each
1:70 c lesson every
1:78 c lesson library
1:78 c lesson observation
1:129 c lesson of
1:-127 c lesson per
1:62 c lesson planning
1:64 c lesson preparation
1:88 c lesson to
1:-86 c lesson with
1:-153 c lessons a
1:122 c lessons and
1:151 c lessons at
1:96 c lessons by
1:149 c lessons each
1:169 c lessons for
1:78 c lessons in
1:-64 c lessons observed
1:-132 c lessons of
1:63 c lessons one
1:171 c lessons together
1:95 c letter a
1:-81 c letter every
1:93 c letters
1:-93 c letters and
1:82 c letters every
1:74 c letters in
1:98 c letters monthly
1:115 c letters once
1:-242 c level
1:-167 c level $
1:-81 c level at
1:-99 c level backbone
1:-81 c level by
1:-65 c level certificate
1:-65 c level in
1:-65 c level key
1:-83 c level or
1:-75 c level prize
1:-75 c level prizes
1:-81 c level should
1:83 c level to
1:-84 c lian
1:-84 c lian in
1:-94 c librarian
1:-94 c librarian bayar
1:-113 c libraries
1:-113 c libraries of
1:200 c library
1:113 c library $
1:138 c library and
1:-101 c library assistant
1:129 c library books
1:99 c library bridgenet
1:64 c library harbour
1:79 c library is
1:82 c library moorshelf
1:-124 c library packs
1:84 c library sends
1:92 c library soundbox
1:140 c library to
1:83 c library yongjiang
1:-63 c licensing
1:-63 c licensing examination
1:-109 c lie
1:-109 c lie with
1:64 c life
1:64 c life skills
1:-65 c lijun
1:-65 c lijun deputy
1:80 c like $
1:61 c like number
1:87 c like school
1:-112 c like this
1:75 c likes
1:75 c likes $
1:83 c lin
1:92 c lin jingyi
1:63 c lin will
1:-92 c lindqvist
1:-92 c lindqvist of
1:-75 c line at
1:119 c line once
1:91 c link every
1:-81 c link governor
1:66 c link ninety
1:71 c link on
1:-102 c link running
1:-96 c link worker
1:-91 c linklater
1:-91 c linklater head
1:-81 c lisle
1:-81 c lisle and
1:-149 c list
1:-149 c list of
1:-75 c listed
1:-75 c listed by
1:80 c lists
1:80 c lists of
1:89 c literacy
1:78 c literacy consultant
1:89 c little boat
1:-67 c little for
1:78 c little steps
1:66 c liu
1:66 c liu zhenhai
1:187 c live
1:74 c live and
1:85 c live by
1:61 c live lesson
1:80 c live on
1:127 c live online
1:86 c live over
1:106 c live to
1:90 c living
1:90 c living with
1:-74 c loan are
1:81 c loan to
1:64 c lodge
1:64 c lodge the
1:-84 c lodgings
1:-84 c lodgings $
1:78 c log in
1:-101 c log ins
1:63 c logistics
1:63 c logistics at
1:-119 c look
1:-119 c look after
1:96 c looked
1:96 c looked after
1:-127 c looks after
1:100 c looks at
1:-88 c lose
1:-88 c lose its
1:-96 c lunch
1:-96 c lunch $
1:-71 c lund
1:-71 c lund $
1:129 c luo
1:108 c luo jing
1:79 c luo yunqi
1:-153 c ma
1:-93 c ma suqin
1:-126 c ma xiaohong
1:105 c machines
1:105 c machines and
1:-71 c made
1:-71 c made by
1:-94 c main
1:-94 c main speaker
1:117 c make a
1:-121 c make the
1:-87 c makes
1:-87 c makes the
1:-74 c managed
1:-74 c managed by
1:80 c management
1:80 c management of
1:-67 c manager $
1:89 c manager to
1:83 c manual
1:83 c manual for
1:95 c march
1:61 c march $
1:120 c march and
1:-64 c march school
1:-63 c march the
1:84 c marine engines
1:89 c marked
1:89 c marked homework
1:102 c marking
1:93 c marking $
1:75 c marking examination
1:82 c marking guides
1:-91 c marking is
1:99 c marking policy
1:-130 c marks
1:-105 c marks $
1:-69 c marks their
1:-71 c martin
1:-71 c martin oyelaran
1:67 c masks
1:67 c masks $
1:-107 c master observes
1:102 c master teachers
1:81 c masters
1:81 c masters at
1:-81 c matches
1:-81 c matches the
1:96 c maternal
1:96 c maternal health
1:85 c mathematics
1:-130 c mathematics $
1:70 c mathematics adviser
1:133 c mathematics and
1:-88 c mathematics for
1:115 c mathematics give
1:106 c mathematics live
1:76 c mathematics mentors
1:-90 c mathematics not
1:109 c mathematics physics
1:-105 c mathematics score
1:148 c mathematics studio
1:153 c mathematics teachers
1:-68 c mathematics to
1:98 c mathematics together
1:89 c maths
1:81 c maths apparatus
1:183 c may
1:89 c may $
1:96 c may also
1:110 c may ask
1:105 c may attend
1:69 c may borrow
1:75 c may copy
1:82 c may do
1:78 c may each
1:-111 c may exceed
1:112 c may exchange
1:92 c may for
1:95 c may forty
1:78 c may invite
1:111 c may join
1:78 c may log
1:83 c may make
1:111 c may of
1:134 c may place
1:72 c may recipient
1:89 c may second
1:102 c may send
1:86 c may spend
1:-96 c may stay
1:136 c may supporter
1:-64 c may that
1:69 c may use
1:83 c may volunteer
1:90 c may write
1:-87 c mdt
1:-87 c mdt si
1:-121 c meals
1:-121 c meals $
1:-142 c means
1:-95 c means recipient
1:-95 c means supporter
1:173 c meet
1:-94 c meet a
1:102 c meet every
1:174 c meet once
1:129 c meet online
1:134 c meet twice
1:93 c meeting $
1:-70 c meeting of
1:324 c meets
1:78 c meets at
1:147 c meets every
1:113 c meets in
1:125 c meets on
1:180 c meets once
1:-91 c meets part
1:205 c meets twice
1:91 c member
1:79 c member gives
1:73 c member of
1:60 c members
1:-135 c members are
1:97 c members from
1:88 c members in
1:64 c members of
1:-95 c members the
1:62 c meng
1:62 c meng qiao
1:-140 c mentee
1:-90 c mentee each
1:-82 c mentee hands
1:-90 c mentee keeps
1:-82 c mentee per
1:122 c mentor
1:182 c mentor $
1:-104 c mentor and
1:162 c mentor at
1:84 c mentor eight
1:89 c mentor from
1:115 c mentor in
1:135 c mentor is
1:82 c mentor must
1:-201 c mentor observes
1:88 c mentor pair
1:148 c mentor pairs
1:-126 c mentor watches
1:108 c mentor who
1:94 c mentoring
1:94 c mentoring pairs
1:-170 c mentors
1:76 c mentors to
1:-109 c mentors watch
1:-124 c mentors will
1:68 c method
1:68 c method of
1:112 c microscopes
1:100 c microscopes $
1:135 c microscopes and
1:61 c microscopes to
1:89 c middle manager
1:-191 c midwifery
1:-115 c midwifery at
1:-71 c midwifery is
1:-115 c midwifery section
1:83 c midwives
1:83 c midwives and
1:-83 c miles
1:-83 c miles away
1:88 c min
1:88 c min of
1:81 c minibus
1:81 c minibus and
1:111 c minibuses
1:111 c minibuses to
1:-106 c ministry
1:-106 c ministry s
1:97 c minute
1:97 c minute debrief
1:-100 c minutes
1:-101 c minutes $
1:-92 c minutes are
1:66 c minutes each
1:83 c minutes since
1:-71 c miss
1:80 c miss roberta
1:65 c mock
1:65 c mock examination
1:119 c model
1:99 c model $
1:101 c model lessons
1:75 c monday
1:86 c monday mornings
1:143 c mondays
1:113 c mondays and
1:80 c mondays at
1:101 c monitoring
1:101 c monitoring visit
1:107 c month
1:96 c month and
1:105 c month between
1:107 c month by
1:-107 c month in
1:87 c month normally
1:76 c month on
1:98 c month schools
1:209 c monthly
1:179 c monthly $
1:65 c monthly test
1:215 c months
1:130 c months $
1:102 c months alternately
1:81 c months in
1:108 c months once
1:88 c moor
1:88 c moor walk
1:82 c moorshelf
1:82 c moorshelf are
1:-91 c morag
1:-91 c morag linklater
1:-102 c more
1:-81 c more pupils
1:-96 c more than
1:118 c morning
1:73 c morning ferry
1:75 c morning reader
1:86 c mornings
1:86 c mornings one
1:72 c moss
1:72 c moss end
1:-126 c most
1:-101 c most minutes
1:-87 c most people
1:-140 c mr
1:-64 c mr bao
1:-65 c mr bill
1:78 c mr caleb
1:-92 c mr daniel
1:-91 c mr ewan
1:92 c mr gao
1:60 c mr guan
1:-120 c mr guo
1:113 c mr hao
1:-81 c mr lisle
1:106 c mr neil
1:-83 c mr owen
1:-91 c mr paul
1:93 c mr peng
1:100 c mr samuel
1:-84 c mr shen
1:-72 c mr tasker
1:-71 c mr tobias
1:65 c mrs adaeze
1:105 c mrs alisi
1:-84 c mrs fang
1:68 c mrs farrant
1:-71 c mrs grace
1:83 c mrs hanne
1:78 c mrs imogen
1:88 c mrs ji
1:69 c mrs joan
1:-91 c mrs morag
1:-81 c mrs odette
1:-96 c mrs sunita
1:-81 c mrs tarrant
1:145 c ms
1:84 c ms adaeze
1:92 c ms clara
1:-109 c ms deng
1:60 c ms fang
1:92 c ms lin
1:93 c ms lu
1:129 c ms luo
1:-134 c ms philippa
1:-94 c ms ruan
1:62 c ms shen
1:70 c ms tao
1:88 c ms xia
1:-64 c municipal
1:-64 c municipal plan
1:-108 c music and
1:-66 c music at
1:70 c music every
1:78 c music lessons
1:-85 c music or
1:78 c music so
1:121 c music teacher
1:86 c music to
1:295 c must
1:102 c must agree
1:92 c must fill
1:111 c must hand
1:82 c must hear
1:64 c must lodge
1:88 c must nominate
1:86 c must read
1:87 c must release
1:92 c must send
1:90 c must supply
1:87 c must where
1:67 c myself
1:67 c myself once
1:-76 c nadia
1:-76 c nadia penrose
1:-86 c nairn
1:-86 c nairn $
1:-121 c named
1:-65 c named city
1:-85 c named county
1:-70 c named district
1:145 c names
1:124 c names are
1:-81 c names two
1:101 c names within
1:110 c nathan
1:110 c nathan of
1:81 c national day
1:-80 c national level
1:73 c nautical
1:73 c nautical charts
1:-87 c nearly
1:-80 c nearly students
1:-70 c nearly teachers
1:-119 c need
1:-119 c need not
1:-106 c neighbour
1:-106 c neighbour for
1:-95 c neighbouring
1:-95 c neighbouring county
1:106 c neil
1:106 c neil prosser
1:109 c net
1:109 c net repair
1:82 c network
1:70 c network $
1:86 c network on
1:204 c new
1:100 c new curriculum
1:90 c new speciality
1:97 c new teacher
1:68 c new teachers
1:108 c newly
1:108 c newly qualified
1:68 c next
1:68 c next six
1:108 c nights
1:108 c nights on
1:-85 c nine
1:103 c nine attendance
1:-106 c nine pairs
1:-100 c nine schools
1:66 c ninety
1:66 c ninety minutes
1:-87 c nisha
1:-87 c nisha rao
1:-252 c no
1:-77 c no $
1:63 c no english
1:-106 c no geography
1:-75 c no lde
1:-129 c no more
1:128 c no music
1:-83 c no of
1:-117 c no physics
1:-94 c no qualified
1:-111 c no stay
1:-85 c no teacher
1:-138 c no trained
1:-97 c no when
1:116 c nobody
1:83 c nobody for
1:78 c nobody trained
1:88 c nominate
1:88 c nominate its
1:-113 c nominates
1:-113 c nominates the
1:77 c nora
1:77 c nora pell
1:87 c normally
1:87 c normally by
1:-83 c not
1:-90 c not below
1:-93 c not carried
1:-69 c not completed
1:-119 c not copy
1:-83 c not everything
1:-83 c not finished
1:-92 c not take
1:102 c note
1:102 c note each
1:-148 c notes
1:-88 c notes $
1:-107 c notes are
1:101 c notice
1:101 c notice $
1:-77 c nov
1:-77 c nov early
1:99 c novels
1:99 c novels $
1:107 c november
1:187 c november $
1:-65 c november heads
1:72 c november led
1:113 c november march
1:-90 c november pass
1:-92 c november second
1:-106 c november the
1:88 c november up
1:-87 c now
1:-84 c now head
1:111 c number
1:61 c number of
1:93 c number sense
1:92 c nunez
1:92 c nunez will
1:98 c nursing
1:78 c nursing instruments
1:74 c nursing skills
1:-87 c oakes
1:-87 c oakes and
1:99 c observation
1:83 c observation $
1:111 c observation log
1:-107 c observation notes
1:207 c observe
1:81 c observe and
1:148 c observe at
1:130 c observe lessons
1:-64 c observed
1:-64 c observed rated
1:-194 c observes
1:-113 c observes at
1:-84 c observes no
1:-107 c observes the
1:-76 c obtain
1:-93 c obtain the
1:72 c occasion
1:72 c occasion $
1:156 c october $
1:-105 c october and
1:-122 c october first
1:-87 c october heads
1:91 c october to
1:-81 c odette
1:-81 c odette crane
1:149 c of $
1:146 c of a
1:-96 c of about
1:-133 c of and
1:-78 c of at
1:-102 c of august
1:100 c of baishan
1:75 c of bilingual
1:84 c of books
1:158 c of charge
1:102 c of chemistry
1:72 c of chinese
1:71 c of classroom
1:87 c of closure
1:-81 c of county
1:103 c of december
1:104 c of each
1:-121 c of education
1:122 c of electrical
1:-94 c of english
1:76 c of every
1:-95 c of everything
1:83 c of examination
1:61 c of exchange
1:-105 c of five
1:76 c of four
1:-63 c of french
1:-132 c of geography
1:121 c of grade
1:115 c of graphic
1:-102 c of half
1:86 c of has
1:82 c of her
1:87 c of homework
1:-74 c of human
1:93 c of i
1:-61 c of lesson
1:-60 c of marine
1:-115 c of midwifery
1:-133 c of more
1:-162 c of music
1:-81 c of names
1:73 c of nautical
1:-95 c of neighbouring
1:121 c of not
1:78 c of nursing
1:98 c of open
1:64 c of protective
1:-68 c of provincial
1:-157 c of pupils
1:-114 c of qualified
1:-91 c of robotics
1:83 c of school
1:69 c of schools
1:106 c of section
1:89 c of senior
1:74 c of six
1:69 c of small
1:-92 c of specialist
1:-66 c of staff
1:119 c of study
1:-196 c of teachers
1:120 c of teaching
1:78 c of ten
1:90 c of term
1:80 c of their
1:138 c of three
1:-75 c of tolgoi
1:87 c of training
1:81 c of twenty
1:77 c of two
1:68 c of ward
1:73 c of work
1:74 c of workshop
1:-102 c of year
1:125 c of yuan
1:-77 c off
1:-77 c off her
1:63 c offer
1:63 c offer a
1:99 c offered
1:99 c offered science
1:94 c offers
1:94 c offers advanced
1:-281 c office
1:-239 c office $
1:-65 c office and
1:-77 c office assists
1:-74 c office collects
1:-99 c office delivers
1:-92 c office draws
1:-101 c office handles
1:-92 c office is
1:-71 c office keeps
1:-156 c office of
1:-77 c office picks
1:94 c office shall
1:-81 c office submits
1:-109 c office telephone
1:-75 c office to
1:-71 c officer
1:-71 c officer mr
1:62 c officers
1:62 c officers of
1:98 c offices
1:-123 c offices are
1:151 c offices confer
1:-121 c offices of
1:-83 c offices take
1:-92 c oh
1:-92 c oh $
1:65 c okoro
1:65 c okoro shall
1:125 c older
1:125 c older pupils
1:72 c oldest
1:72 c oldest children
1:-65 c olds
1:-65 c olds reach
1:-82 c olympiad or
1:81 c olympiad team
1:201 c on
1:113 c on alternate
1:82 c on assessment
1:86 c on at
1:-96 c on august
1:95 c on boarding
1:81 c on both
1:93 c on each
1:92 c on early
1:-107 c on for
1:110 c on formative
1:-87 c on fridays
1:95 c on homework
1:-86 c on in
1:93 c on its
1:-117 c on january
1:-90 c on july
1:64 c on lesson
1:105 c on lessons
1:115 c on line
1:75 c on marking
1:86 c on monday
1:143 c on mondays
1:93 c on phonics
1:-91 c on progress
1:89 c on reading
1:96 c on rural
1:93 c on safety
1:94 c on saturdays
1:80 c on screen
1:69 c on site
1:193 c on the
1:-109 c on their
1:80 c on thursdays
1:90 c on tuesdays
1:237 c once
1:-86 c once $
1:216 c once a
1:73 c once each
1:226 c once every
1:127 c once in
1:148 c one
1:-99 c one $
1:-116 c one at
1:-61 c one award
1:87 c one day
1:112 c one demonstration
1:126 c one deputy
1:66 c one each
1:91 c one english
1:84 c one for
1:136 c one joint
1:72 c one lecture
1:148 c one lesson
1:88 c one live
1:68 c one method
1:89 c one middle
1:-75 c one national
1:68 c one of
1:-108 c one open
1:91 c one physics
1:104 c one provincial
1:106 c one report
1:60 c one research
1:105 c one school
1:91 c one semester
1:67 c one senior
1:98 c one simulation
1:68 c one teach
1:123 c one term
1:90 c one third
1:90 c one unit
1:147 c one week
1:77 c one workshop
1:-82 c one written
1:250 c online
1:109 c online $
1:64 c online course
1:88 c online english
1:149 c online every
1:63 c online homework
1:146 c online library
1:94 c online on
1:83 c online once
1:92 c online phonics
1:79 c online reading
1:-127 c only
1:-114 c only one
1:115 c open
1:95 c open its
1:145 c open lessons
1:92 c open shelf
1:75 c open supporter
1:89 c open the
1:170 c open to
1:86 c open two
1:75 c open yurt
1:90 c opened at
1:-124 c opened in
1:97 c opened to
1:79 c opens
1:-71 c opens a
1:178 c opens its
1:-121 c opens the
1:90 c operation
1:90 c operation is
1:-261 c or
1:-125 c or above
1:-85 c or art
1:-145 c or better
1:-107 c or by
1:-67 c or higher
1:-63 c or japanese
1:-81 c or more
1:-141 c organise
1:-100 c organise the
1:-103 c organise to
1:-91 c organised
1:-91 c organised by
1:190 c other
1:73 c other at
1:61 c other forms
1:74 c other once
1:120 c other school
1:70 c other wednesday
1:-81 c out
1:-113 c out $
1:75 c out a
1:-86 c out below
1:73 c out field
1:80 c out live
1:98 c out one
1:-93 c out so
1:98 c out supporter
1:-65 c outdoor
1:-65 c outdoor area
1:-86 c outstanding
1:-86 c outstanding by
1:75 c over
1:80 c over $
1:92 c over every
1:110 c over for
1:75 c over its
1:-96 c overnight
1:-96 c overnight in
1:127 c owe
1:127 c owe school
1:-64 c owen
1:-83 c owen radley
1:136 c own $
1:103 c own attendance
1:69 c own children
1:99 c own marking
1:-121 c own meals
1:-69 c own pupils
1:-75 c own raised
1:-77 c own teaching
1:80 c own young
1:-103 c owner
1:-103 c owner engineering
1:-71 c oyelaran
1:-124 c packs
1:-124 c packs the
1:61 c pact
1:108 c pact at
1:-67 c pact supporter
1:66 c paediatrics
1:66 c paediatrics and
1:121 c pages
1:88 c pages and
1:83 c pages goes
1:164 c pair
1:88 c pair $
1:77 c pair twice
1:-64 c paired assistance
1:-114 c paired support
1:128 c paired teacher
1:156 c paired with
1:-115 c pairing
1:-83 c pairing of
1:-92 c pairing office
1:92 c pairs
1:94 c pairs $
1:-81 c pairs and
1:148 c pairs are
1:84 c pairs of
1:-154 c pairs this
1:105 c pals
1:105 c pals one
1:-129 c paper
1:-87 c paper mdt
1:-95 c paper supporter
1:115 c papers
1:71 c papers $
1:85 c papers and
1:-96 c parent
1:-96 c parent link
1:221 c parents
1:82 c parents $
1:73 c parents are
1:149 c parents association
1:91 c parents committee
1:99 c parents have
1:-85 c part
1:-91 c part of
1:-135 c parties $
1:90 c parties are
1:166 c partner
1:82 c partner every
1:92 c partner form
1:98 c partner village
1:-73 c partners
1:-73 c partners at
1:-89 c partnership
1:-89 c partnership with
1:-67 c party
1:-91 c party mr
1:81 c party of
1:-113 c party office
1:-126 c pass
1:-85 c pass in
1:-78 c pass mathematics
1:-100 c pass rate
1:-68 c pass the
1:75 c past papers
1:-87 c past year
1:-91 c pastoral
1:-91 c pastoral office
1:78 c patient
1:78 c patient simulators
1:-91 c paul
1:-91 c paul ives
1:128 c pay a
1:81 c pays
1:81 c pays a
1:87 c peer
1:87 c peer readers
1:100 c pei
1:100 c pei rulan
1:77 c pell
1:77 c pell inspects
1:86 c pellworth
1:86 c pellworth in
1:163 c pen
1:120 c pen friend
1:105 c pen pals
1:93 c peng
1:93 c peng shan
1:-76 c penrose
1:-66 c penrose head
1:-87 c people
1:-87 c people still
1:-180 c per
1:-183 c per cent
1:-69 c percent
1:-75 c percent $
1:-68 c percent of
1:104 c period $
1:-64 c period by
1:91 c period for
1:-112 c period runs
1:97 c periods
1:92 c periods $
1:80 c periods a
1:-107 c person or
1:124 c personnel
1:124 c personnel section
1:-87 c peter
1:-87 c peter oakes
1:69 c pettifer
1:69 c pettifer will
1:66 c pharmacologist
1:66 c pharmacologist $
1:66 c pharmacology
1:66 c pharmacology to
1:-134 c philippa
1:-86 c philippa nairn
1:-99 c philippa thorne
1:-104 c phone
1:89 c phone mentor
1:-126 c phone once
1:160 c phonics
1:125 c phonics library
1:93 c phonics number
1:-67 c physics
1:-74 c physics $
1:100 c physics at
1:84 c physics goes
1:90 c physics lab
1:-78 c physics of
1:-63 c physics or
1:-83 c physics project
1:-121 c physics teacher
1:130 c physics to
1:-77 c picks
1:-77 c picks them
1:72 c picnic
1:72 c picnic $
1:184 c picture
1:89 c picture book
1:154 c picture books
1:91 c pioneers of
1:-74 c pioneers office
1:86 c place
1:-92 c place $
1:62 c place online
1:126 c place two
1:98 c place up
1:72 c placed at
1:-82 c placed in
1:-114 c placement
1:76 c placement of
1:-84 c placement office
1:-86 c placement rate
1:-82 c placement the
1:83 c places
1:75 c places for
1:70 c places in
1:70 c plan a
1:90 c plan at
1:-71 c plan below
1:-64 c plan for
1:152 c plan lessons
1:-112 c plan like
1:112 c plan mathematics
1:68 c plan the
1:-93 c plan to
1:119 c plan together
1:81 c plan units
1:-92 c planned
1:-92 c planned summer
1:203 c planning
1:123 c planning group
1:136 c planning of
1:62 c planning takes
1:73 c planning with
1:94 c plans a
1:-61 c plans to
1:106 c planting
1:106 c planting $
1:75 c platform
1:75 c platform open
1:69 c play
1:69 c play in
1:81 c plot
1:81 c plot and
1:198 c policy
1:77 c policy $
1:77 c policy and
1:103 c policy by
1:99 c policy using
1:71 c policy with
1:68 c poor
1:68 c poor families
1:63 c port
1:63 c port logistics
1:87 c possible
1:87 c possible film
1:92 c posts by
1:92 c posts one
1:-74 c posts the
1:89 c pottery
1:89 c pottery kiln
1:69 c practical
1:69 c practical lessons
1:-69 c practice and
1:91 c practice at
1:93 c practice in
1:-98 c practice log
1:-65 c practitioner
1:-65 c practitioner at
1:-85 c practitioners and
1:111 c prefects
1:111 c prefects of
1:61 c prefecture
1:61 c prefecture robotics
1:72 c preparation
1:64 c preparation and
1:64 c preparation groups
1:117 c prepare
1:93 c prepare lessons
1:61 c prepare pupils
1:-83 c prepared
1:-83 c prepared under
1:-62 c present
1:-62 c present $
1:69 c primary
1:69 c primary pupils
1:-112 c principal finds
1:111 c principal for
1:-85 c principal mr
1:111 c principal ms
1:118 c principal of
1:-205 c principal s
1:-105 c principal zhu
1:-114 c principals
1:-134 c principals $
1:102 c principals will
1:-86 c priority
1:-86 c priority in
1:110 c priya
1:110 c priya nathan
1:-136 c prize
1:-84 c prize at
1:-89 c prize in
1:-75 c prizes
1:-75 c prizes in
1:-92 c professor ada
1:74 c professor irene
1:-71 c professor martin
1:100 c professor pei
1:80 c professor shen
1:-77 c professor tait
1:70 c programme $
1:-101 c programme for
1:-107 c programme in
1:-129 c programme of
1:168 c progress
1:-91 c progress $
1:71 c progress each
1:94 c progress every
1:98 c progress in
1:102 c progress note
1:104 c progress once
1:80 c progress report
1:129 c project
1:104 c project $
1:83 c project at
1:118 c project on
1:-83 c project was
1:90 c projects $
1:117 c promised tablets
1:-69 c promised was
1:-86 c promotion
1:-86 c promotion $
1:-68 c proportion
1:-68 c proportion of
1:106 c prosser
1:106 c prosser is
1:64 c protective
1:64 c protective clothing
1:-102 c provide experts
1:71 c provide scholarships
1:70 c provide two
1:-89 c provides
1:-89 c provides experts
1:-71 c provincial key
1:74 c provincial nursing
1:-82 c provincial olympiad
1:144 c provincial research
1:-68 c provincial standard
1:-104 c psychology $
1:81 c published
1:81 c published on
1:88 c publishes
1:88 c publishes an
1:-126 c pupil
1:-94 c pupil at
1:-93 c pupil councils
1:-94 c pupil of
1:60 c pupils
1:104 c pupils $
1:-62 c pupils absent
1:-87 c pupils and
1:-125 c pupils at
1:-81 c pupils enter
1:98 c pupils from
1:153 c pupils may
1:165 c pupils of
1:-96 c pupils pass
1:-82 c pupils placed
1:-75 c pupils reaching
1:-110 c pupils reading
1:91 c pupils spend
1:61 c pupils together
1:-75 c pupils who
1:88 c pupils will
1:-83 c pursuant
1:-83 c pursuant to
1:62 c qiao
1:62 c qiao will
1:93 c qingyi at
1:-65 c qingyi head
1:-121 c qualified
1:-63 c qualified chemistry
1:-83 c qualified in
1:-76 c qualified lessons
1:-70 c qualified physics
1:-85 c qualified teachers
1:78 c quarter
1:78 c quarter $
1:79 c question
)"sv,
    R"(1:79 c question bank
1:-123 c questions
1:83 c questions $
1:-70 c questions ask
1:-99 c questions beforehand
1:-109 c questions go
1:87 c quiet
1:87 c quiet hour
1:93 c quill $
1:-91 c quill and
1:80 c quill assistant
1:-84 c r
1:-84 c r callaghan
1:-83 c radley
1:-83 c radley is
1:-75 c raised
1:-75 c raised from
1:-136 c rao
1:-96 c rao $
1:-87 c rao visit
1:-158 c rate
1:-78 c rate above
1:-90 c rate in
1:-85 c rate is
1:-101 c rate of
1:-85 c rated
1:-73 c rated county
1:-64 c rated good
1:-87 c reach $
1:-74 c reach grade
1:-72 c reach state
1:101 c reach the
1:-65 c reaches
1:-75 c reaches percent
1:-75 c reaching
1:-75 c reaching the
1:-73 c read
1:86 c read and
1:-81 c read at
1:-96 c read it
1:-75 c read on
1:75 c reader
1:75 c reader audio
1:114 c readers
1:114 c readers $
1:83 c reading
1:-110 c reading age
1:75 c reading and
1:88 c reading buddies
1:-82 c reading certificate
1:73 c reading club
1:-77 c reading course
1:86 c reading in
1:79 c reading library
1:75 c reading on
1:83 c reading partners
1:75 c reading platform
1:-68 c reading rises
1:150 c reading scheme
1:-68 c reading test
1:83 c reading to
1:61 c reads
1:61 c reads one
1:131 c ready
1:131 c ready by
1:132 c receive
1:86 c receive pupils
1:109 c receive two
1:-75 c received
1:-75 c received and
1:91 c receives
1:91 c receives a
1:-86 c recipient able
1:154 c recipient adopts
1:154 c recipient are
1:-133 c recipient arranges
1:107 c recipient as
1:112 c recipient books
1:123 c recipient by
1:92 c recipient can
1:108 c recipient children
1:-103 c recipient class
1:-61 c recipient colm
1:82 c recipient come
1:-116 c recipient confirms
1:76 c recipient each
1:134 c recipient every
1:-63 c recipient falls
1:109 c recipient for
1:91 c recipient free
1:-102 c recipient from
1:72 c recipient full
1:113 c recipient gives
1:69 c recipient harvest
1:-191 c recipient has
1:109 c recipient here
1:82 c recipient hold
1:-65 c recipient holds
1:60 c recipient instruments
1:121 c recipient intends
1:-199 c recipient is
1:-101 c recipient january
1:74 c recipient joins
1:66 c recipient lacks
1:-67 c recipient lan
1:81 c recipient lends
1:113 c recipient library
1:-64 c recipient ma
1:-64 c recipient march
1:-69 c recipient marks
1:173 c recipient may
1:-95 c recipient means
1:114 c recipient microscopes
1:137 c recipient mr
1:74 c recipient mrs
1:228 c recipient must
1:-113 c recipient nominates
1:121 c recipient not
1:-92 c recipient office
1:122 c recipient once
1:94 c recipient online
1:-71 c recipient opens
1:81 c recipient pays
1:83 c recipient per
1:84 c recipient pupils
1:-81 c recipient read
1:-151 c recipient recipient
1:-80 c recipient recognised
1:-98 c recipient reports
1:-77 c recipient school
1:-86 c recipient secretary
1:92 c recipient sends
1:103 c recipient shadow
1:148 c recipient shall
1:-147 c recipient share
1:147 c recipient staff
1:64 c recipient summer
1:-101 c recipient teachers
1:-112 c recipient the
1:66 c recipient throughout
1:87 c recipient to
1:81 c recipient train
1:98 c recipient twice
1:-81 c recipient two
1:86 c recipient under
1:81 c recipient until
1:68 c recipient visit
1:64 c recipient welding
1:107 c recipient who
1:206 c recipient will
1:-103 c recipient workshop
1:102 c recipient writes
1:-114 c recognised
1:-114 c recognised as
1:90 c recommend
1:90 c recommend leavers
1:-83 c record
1:-83 c record $
1:83 c recorder
1:83 c recorder by
1:115 c recordings
1:115 c recordings $
1:-73 c ref
1:-73 c ref $
1:-70 c reflection
1:-82 c reflection per
1:80 c reform
1:80 c reform of
1:-108 c regional
1:-83 c regional guidelines
1:-76 c regional leadership
1:-81 c regional science
1:-113 c register
1:-113 c register the
1:-95 c registrar
1:-95 c registrar of
1:-103 c registry
1:-103 c registry of
1:124 c release
1:100 c release at
1:87 c release each
1:117 c releases
1:116 c releases one
1:67 c releases two
1:110 c remaining
1:110 c remaining eighteen
1:86 c remote
1:86 c remote use
1:109 c repair
1:109 c repair $
1:150 c report
1:62 c report by
1:-98 c report into
1:142 c report is
1:106 c report lesson
1:121 c report of
1:-64 c report on
1:87 c report shall
1:66 c report to
1:81 c report will
1:120 c reports $
1:-98 c reports on
1:-120 c request
1:-120 c request of
1:-94 c research fellow
1:79 c research lesson
1:117 c research project
1:90 c research projects
1:-91 c research section
1:62 c researcher
1:62 c researcher from
1:81 c researchers
1:81 c researchers of
1:-99 c resident
1:-99 c resident teachers
1:-64 c resolved
1:-64 c resolved on
1:-122 c resources
1:-74 c resources at
1:-87 c resources office
1:-80 c responsibility
1:-80 c responsibility $
1:-143 c responsible
1:-97 c responsible $
1:-102 c responsible for
1:216 c return
1:83 c return $
1:64 c return members
1:92 c return of
1:111 c return prefects
1:80 c return they
1:69 c return up
1:160 c return visit
1:111 c returning
1:111 c returning shall
1:137 c review
1:108 c review the
1:133 c reviews
1:133 c reviews progress
1:99 c revise
1:69 c revise question
1:95 c revise the
1:80 c revision
1:80 c revision videos
1:89 c rewrite
1:89 c rewrite its
1:-133 c rise
1:-103 c rise from
1:-75 c rise to
1:-135 c rises
1:-105 c rises by
1:-109 c rises from
1:80 c roberta
1:80 c roberta quill
1:-91 c robotics $
1:70 c robotics camp
1:61 c robotics contest
1:64 c room
1:98 c room at
1:-154 c rooms
1:-96 c rooms $
1:-112 c rooms and
1:-83 c rota
1:-83 c rota for
1:103 c routine
1:103 c routine of
1:-94 c ruan
1:-94 c ruan shuhua
1:100 c rulan
1:100 c rulan of
1:60 c rules
1:-138 c rules $
1:99 c rules on
1:82 c run a
1:-93 c run the
1:107 c run three
1:-102 c running
1:-102 c running $
1:-206 c runs
1:72 c runs a
1:-73 c runs all
1:-126 c runs from
1:-100 c runs nine
1:-115 c runs the
1:60 c ruoxi
1:60 c ruoxi and
1:77 c rural
1:96 c rural maternal
1:76 c rural placement
1:78 c rusk
1:78 c rusk from
1:-124 c ruth
1:-124 c ruth calloway
1:120 c s adviser
1:95 c s alumni
1:69 c s art
1:74 c s camp
1:93 c s captains
1:-115 c s centre
1:-96 c s committee
1:-94 c s contact
1:100 c s contest
1:-77 c s curriculum
1:69 c s digital
1:-101 c s e
1:-75 c s equipment
1:-91 c s examination
1:78 c s exercise
1:97 c s five
1:82 c s form
1:70 c s grade
1:-63 c s graduates
1:71 c s help
1:-98 c s inclusion
1:90 c s job
1:-103 c s key
1:-77 c s learning
1:-73 c s leavers
1:82 c s marking
1:70 c s mathematics
1:-228 c s office
1:125 c s older
1:72 c s oldest
1:-89 c s partnership
1:61 c s plans
1:103 c s ready
1:-64 c s report
1:95 c s rules
1:-106 c s school
1:66 c s second
1:77 c s section
1:68 c s see
1:72 c s speech
1:-99 c s staff
1:115 c s students
1:82 c s summer
1:94 c s supervision
1:78 c s teachers
1:-108 c s teaching
1:75 c s terraced
1:87 c s three
1:92 c s vice
1:70 c s winter
1:-85 c s year
1:71 c s years
1:95 c safety
1:-102 c safety $
1:93 c safety at
1:74 c safety due
1:65 c same mock
1:-64 c same period
1:76 c same subject
1:63 c same text
1:89 c samples
1:89 c samples to
1:100 c samuel
1:100 c samuel baptiste
1:60 c sand
1:60 c sand table
1:-77 c sat and
1:65 c sat at
1:111 c saturdays
1:94 c saturdays from
1:-89 c say
1:-89 c say school
1:138 c scheme
1:103 c scheme $
1:102 c scheme lamps
1:74 c scheme stepping
1:81 c scheme tide
1:79 c schemes
1:98 c schemes $
1:98 c scholarships
1:98 c scholarships of
1:151 c school a
1:-128 c school able
1:-99 c school adds
1:87 c school adopts
1:166 c school and
1:85 c school as
1:-106 c school asked
1:-112 c school asks
1:-82 c school assesses
1:-83 c school assists
1:75 c school attend
1:91 c school before
1:81 c school boarding
1:121 c school by
1:65 c school cloud
1:120 c school come
1:120 c school comments
1:108 c school days
1:-67 c school did
1:73 c school donates
1:-101 c school draws
1:69 c school during
1:-83 c school eleven
1:88 c school form
1:65 c school free
1:90 c school from
1:63 c school give
1:121 c school gives
1:68 c school grants
1:-86 c school have
1:-82 c school hub
1:78 c school in
1:62 c school inspect
1:104 c school inspects
1:-95 c school insures
1:122 c school jointly
1:-103 c school june
1:-100 c school keeps
1:80 c school lantern
1:104 c school mathematics
1:113 c school meets
1:84 c school mentor
1:92 c school must
1:67 c school myself
1:-93 c school obtain
1:95 c school of
1:-92 c school office
1:98 c school once
1:117 c school opens
1:92 c school posts
1:-89 c school provides
1:87 c school quiet
1:-64 c school resolved
1:133 c school reviews
1:-100 c school runs
1:98 c school schemes
1:-125 c school schools
1:69 c school science
1:77 c school sends
1:97 c school senior
1:-89 c school september
1:-104 c school sets
1:76 c school shadowing
1:110 c school shall
1:65 c school shares
1:-64 c school should
1:-80 c school six
1:69 c school sixth
1:-67 c school still
1:108 c school succeeds
1:-83 c school support
1:138 c school teachers
1:-88 c school that
1:96 c school therefore
1:-165 c school to
1:111 c school transfers
1:83 c school two
1:92 c school until
1:70 c school visit
1:60 c school will
1:80 c school within
1:87 c school would
1:-83 c schools agree
1:72 c schools and
1:72 c schools by
1:70 c schools chinese
1:-83 c schools circular
1:-103 c schools councils
1:75 c schools english
1:119 c schools exchange
1:145 c schools for
1:98 c schools gives
1:-96 c schools guest
1:132 c schools hand
1:-142 c schools have
1:77 c schools headed
1:-67 c schools hold
1:81 c schools in
1:-102 c schools is
1:-95 c schools its
1:-95 c schools look
1:-121 c schools make
1:89 c schools marked
1:112 c schools may
1:133 c schools meet
1:101 c schools once
1:89 c schools open
1:-100 c schools organise
1:176 c schools plan
1:-113 c schools register
1:-89 c schools s
1:91 c schools school
1:130 c schools send
1:93 c schools share
1:95 c schools sports
1:71 c schools subject
1:150 c schools submit
1:-81 c schools submits
1:-98 c schools teachers
1:-106 c schools to
1:-107 c schools together
1:98 c schools two
1:83 c schools undertake
1:-89 c schools usually
1:96 c schools will
1:134 c schools write
1:-60 c schools year
1:-74 c schools young
1:-105 c science $
1:67 c science and
1:72 c science camp
1:112 c science day
1:69 c science department
1:99 c science kits
1:100 c science laboratory
1:-67 c science school
1:-74 c science teacher
1:74 c science teachers
1:-105 c score
1:-105 c score rises
1:-101 c scout
1:-101 c scout hall
1:80 c screen
1:80 c screen to
1:75 c scripts
1:75 c scripts with
1:131 c sea
1:93 c sea by
1:80 c sea week
1:-124 c second $
1:92 c second friday
1:-92 c second group
1:110 c second lecturer
1:123 c second one
1:86 c second term
1:72 c second thursday
1:73 c second wednesday
1:-92 c second year
1:62 c seconded to
1:133 c seconds
1:133 c seconds one
1:-116 c secretary
1:-86 c secretary $
1:-70 c secretary of
1:-115 c section at
1:124 c section by
1:77 c section for
1:-80 c section the
1:92 c see how
1:68 c see one
1:-90 c sees
1:-90 c sees to
1:60 c semester
1:91 c semester $
1:66 c semester supporter
1:185 c send
1:67 c send four
1:74 c send it
1:63 c send not
1:126 c send school
1:71 c send supporter
1:119 c send teachers
1:102 c send ten
1:80 c send the
1:117 c send up
1:162 c sends
1:144 c sends a
1:81 c sends books
1:61 c sends comments
1:84 c sends four
1:81 c sends not
1:87 c sends three
1:118 c senior
1:-84 c senior division
1:62 c senior leaders
1:67 c senior lecturer
1:74 c senior one
1:-63 c senior skill
1:97 c senior teachers
1:144 c senior teams
1:93 c sense
1:93 c sense and
1:130 c sent
1:130 c sent to
1:108 c september ms
1:-186 c september to
1:115 c serve
1:115 c serve as
1:-62 c sessions
1:69 c sessions and
1:113 c sessions each
1:-101 c sessions last
1:-113 c set
1:-86 c set out
1:-127 c set up
1:84 c sets
1:-104 c sets aside
1:178 c sets of
1:62 c seven
1:117 c seven early
1:-99 c seven teachers
1:-65 c shadow at
1:139 c shadow colleagues
1:65 c shadow her
1:-121 c shadow pay
1:80 c shadow the
1:137 c shadow their
1:119 c shadowing
1:76 c shadowing a
1:109 c shadowing in
1:191 c shall
1:92 c shall also
1:120 c shall be
1:61 c shall have
1:64 c shall help
1:94 c shall inspect
1:137 c shall meet
1:74 c shall open
1:70 c shall provide
1:109 c shall receive
1:94 c shall release
1:71 c shall rewrite
1:65 c shall run
1:109 c shall second
1:108 c shall send
1:91 c shall shadow
1:107 c shall teach
1:93 c shan
1:93 c shan is
1:-84 c share $
1:137 c share its
1:-130 c share of
1:-80 c share responsibility
1:-115 c share the
1:93 c share their
1:65 c shares
1:65 c shares its
1:-77 c sharrock signs
1:80 c she can
1:92 c shelf
1:92 c shelf digital
1:80 c shen tao
1:-84 c shen weiguo
1:62 c shen yulan
1:90 c shipping
1:90 c shipping companies
1:108 c shore
1:108 c shore with
1:-143 c short
1:81 c short annual
1:-251 c short of
1:102 c short progress
1:-235 c should
1:-134 c should be
1:-107 c should give
1:104 c should jointly
1:102 c should observe
1:-76 c should reach
1:-143 c should report
1:-103 c should rise
1:69 c show
1:69 c show at
1:-94 c shuhua
1:-94 c shuhua associate
1:-87 c si
1:-87 c si $
1:-74 c signed
1:-74 c signed on
1:-77 c signs
1:-77 c signs off
1:63 c similar
1:63 c similar class
1:123 c simulation
1:98 c simulation room
1:64 c simulation software
1:77 c simulation suite
1:81 c simulation teaching
1:128 c simulator
1:99 c simulator library
1:67 c simulator to
1:108 c simulators
1:78 c simulators and
1:86 c simulators to
1:-146 c since
1:-75 c since $
1:-101 c since a
1:-88 c since august
1:90 c since recipient
1:64 c sing
1:64 c sing at
1:80 c singing
1:80 c singing circle
1:-78 c sister
1:-78 c sister $
1:129 c sit
1:68 c sit down
1:105 c sit in
1:69 c site
1:69 c site two
1:69 c sits
1:69 c sits in
1:-124 c six classes
1:123 c six demonstration
1:74 c six from
1:-74 c six in
1:96 c six live
1:123 c six months
1:-87 c six of
1:-101 c six pairs
1:-106 c six schools
1:74 c six science
1:90 c six teachers
1:98 c six weeks
1:102 c sixteen
1:80 c sixteen periods
1:81 c sixteen school
1:95 c sixth
1:95 c sixth formers
1:-63 c skill
1:-63 c skill certificate
1:82 c skills camp
1:-75 c skills contests
1:64 c skills curriculum
1:83 c skills manual
1:-75 c skills test
1:-101 c sleep
1:-101 c sleep in
1:69 c small group
1:123 c small planning
1:-122 c small working
1:-106 c smaller
1:-106 c smaller neighbour
1:-64 c sme
1:-64 c sme school
1:104 c so
1:98 c so do
1:-93 c so i
1:78 c so mr
1:80 c so that
1:-94 c sod
1:-94 c sod $
1:64 c software
1:64 c software are
1:91 c some
1:91 c some recipient
1:83 c sorley
1:83 c sorley supporter
1:92 c soundbox
1:92 c soundbox free
1:126 c speak
1:89 c speak for
1:110 c speak to
1:-94 c speaker
1:-94 c speaker $
1:-111 c specialist
1:-92 c specialist teachers
1:-68 c specialities
1:-68 c specialities of
1:-103 c speciality $
1:90 c speciality drone
1:208 c spend
1:143 c spend a
1:73 c spend four
1:92 c spend ten
1:76 c spend their
1:87 c spend three
1:111 c spend two
1:-91 c spends at
1:105 c spends one
1:96 c spends three
1:108 c spends two
1:131 c sports
1:95 c sports day
1:82 c sports festival
1:153 c spring
1:101 c spring $
1:106 c spring planting
1:145 c spring term
1:73 c spring terms
1:131 c staff $
1:78 c staff and
1:-66 c staff are
1:-99 c staff committee
1:-94 c staff development
1:93 c staff meeting
1:123 c staff no
1:-126 c staff tutor
1:78 c staff will
1:-106 c stand
1:-106 c stand by
1:-88 c standard
1:-68 c standard $
1:-68 c standard in
1:84 c start
1:84 c start of
1:-114 c started
1:-114 c started last
1:-95 c state
1:-72 c state accredited
1:81 c station
1:81 c station for
1:-72 c status
1:-72 c status over
1:-174 c stay
1:-101 c stay for
1:-111 c stay may
1:-60 c stay of
1:-96 c stay overnight
1:88 c stay two
1:76 c staying
1:76 c staying no
1:73 c stays
1:73 c stays for
1:107 c steering
1:107 c steering group
1:75 c steppe
1:75 c steppe by
1:74 c stepping
1:74 c stepping stones
1:78 c steps
1:78 c steps lesson
1:-123 c still
1:-87 c still call
1:-67 c still has
1:-63 c still without
1:74 c stones
1:74 c stones to
1:91 c storybooks
1:91 c storybooks and
1:-91 c strachan
1:-91 c strachan head
1:106 c stream
1:106 c stream further
1:-113 c student
1:-168 c student affairs
1:105 c student leaders
1:82 c student teachers
1:-98 c student teaches
1:115 c students $
1:81 c students attend
1:-87 c students joined
1:76 c students may
1:97 c students of
1:-80 c students trained
1:92 c students will
1:112 c studies $
1:-83 c studies draws
1:92 c studies to
1:160 c studio
1:97 c studio admits
1:99 c studio of
1:-65 c studios
1:-65 c studios are
1:-95 c study
1:119 c study $
1:75 c study of
1:78 c study visit
1:-135 c study visits
1:69 c subject
1:76 c subject $
1:127 c subject groups
1:71 c subject leaders
1:150 c submit
1:145 c submit a
1:101 c submit names
1:82 c submits an
1:-81 c submits the
1:108 c succeeds
1:108 c succeeds him
1:-117 c suggest
1:-117 c suggest one
1:77 c suite
1:77 c suite dry
1:139 c summer
1:64 c summer fair
1:62 c summer science
1:128 c summer term
1:141 c summer training
1:80 c summer twenty
1:82 c summer workshop
1:-96 c sunita
1:-96 c sunita rao
1:93 c supervised
1:93 c supervised by
1:124 c supervision
1:87 c supervision $
1:94 c supervision office
1:90 c supply
1:90 c supply one
1:-96 c support
1:-101 c support for
1:-83 c support framework
1:-122 c support recipient
1:93 c support will
1:-126 c supported
1:-87 c supported $
1:-64 c supported for
1:-64 c supported over
1:-101 c supporter $
1:-93 c supporter activities
1:-82 c supporter administers
1:99 c supporter admits
1:77 c supporter also
1:-62 c supporter and
1:108 c supporter are
1:-84 c supporter arranges
1:99 c supporter as
1:-77 c supporter assists
1:-70 c supporter august
1:-91 c supporter belongs
1:-90 c supporter caretaker
1:72 c supporter chemistry
1:72 c supporter chicks
1:64 c supporter choir
1:108 c supporter class
1:98 c supporter classrooms
1:91 c supporter collect
1:75 c supporter departments
1:75 c supporter digital
1:92 c supporter director
1:78 c supporter donates
1:111 c supporter during
1:71 c supporter eight
1:90 c supporter employers
1:98 c supporter encourage
1:70 c supporter english
1:98 c supporter evening
1:-99 c supporter expect
1:109 c supporter for
1:-99 c supporter general
1:80 c supporter girls
1:154 c supporter gives
1:80 c supporter goes
1:-94 c supporter has
1:-129 c supporter head
1:109 c supporter hope
1:-82 c supporter instructors
1:75 c supporter intend
1:119 c supporter intends
1:81 c supporter its
1:-150 c supporter january
1:-82 c supporter july
1:-67 c supporter ke
1:-102 c supporter keeps
1:-101 c supporter languages
1:142 c supporter lend
1:61 c supporter lends
1:84 c supporter library
1:78 c supporter little
1:-98 c supporter looks
1:-87 c supporter makes
1:102 c supporter master
1:-81 c supporter matches
1:157 c supporter mathematics
1:81 c supporter maths
1:199 c supporter may
1:-95 c supporter means
1:102 c supporter mentor
1:100 c supporter mr
1:112 c supporter mrs
1:93 c supporter ms
1:151 c supporter music
1:77 c supporter not
1:94 c supporter offers
1:-123 c supporter office
1:81 c supporter olympiad
1:90 c supporter one
1:130 c supporter online
1:152 c supporter opens
1:71 c supporter over
1:127 c supporter owe
1:83 c supporter own
1:-96 c supporter parent
1:196 c supporter parents
1:89 c supporter pottery
1:72 c supporter prepare
1:-88 c supporter principal
1:106 c supporter pupils
1:153 c supporter question
1:-84 c supporter r
1:117 c supporter releases
1:93 c supporter run
1:183 c supporter s
1:-133 c supporter school
1:134 c supporter science
1:133 c supporter seconds
1:95 c supporter sends
1:-79 c supporter september
1:126 c supporter shall
1:-84 c supporter share
1:-143 c supporter should
1:64 c supporter simulation
1:80 c supporter singing
1:111 c supporter spend
1:95 c supporter spends
1:-114 c supporter started
1:103 c supporter students
1:88 c supporter submits
1:-117 c supporter suggest
1:88 c supporter summer
1:-101 c supporter support
1:-106 c supporter supporter
1:-98 c supporter take
1:69 c supporter talk
1:68 c supporter teacher
1:-87 c supporter teachers
1:66 c supporter teaches
1:-81 c supporter teaching
1:-125 c supporter together
1:-96 c supporter training
1:105 c supporter up
1:-83 c supporter was
1:131 c supporter who
1:178 c supporter will
1:69 c supporter winter
1:72 c supporter with
1:-65 c supporter working
1:74 c supporter write
1:-67 c supporter year
1:-98 c supporter yearly
1:-64 c supporter zhu
1:-67 c supporter zhuang
1:-93 c suqin
1:-64 c suqin $
1:66 c surgery
1:66 c surgery paediatrics
1:108 c survey
1:108 c survey the
1:87 c system
1:87 c system of
1:60 c table
1:60 c table $
1:70 c tablelands
1:70 c tablelands for
1:71 c tablet
1:71 c tablet computers
1:157 c tablets
1:133 c tablets and
1:113 c tablets for
1:111 c tablets to
1:-77 c tait $
1:-93 c take it
1:80 c take over
1:-92 c take place
1:106 c take pupils
1:-105 c take up
1:-92 c taken
1:-92 c taken by
1:163 c takes
1:83 c takes class
1:110 c takes over
1:62 c takes place
1:113 c takes two
1:81 c tales
1:81 c tales and
1:69 c talk first
1:107 c talk on
1:-127 c talk once
1:-71 c tamm
1:-71 c tamm $
1:90 c tanglin
1:90 c tanglin physics
1:113 c tao
1:80 c tao of
1:70 c tao wen
1:-81 c tarrant mr
1:78 c tarrant will
1:-72 c tasker
1:-72 c tasker checks
1:-87 c taught at
1:71 c taught from
1:85 c taught live
1:139 c teach
1:-86 c teach a
1:145 c teach at
1:80 c teach every
1:116 c teach music
1:-82 c teach not
1:68 c teach one
1:100 c teach physics
1:79 c teach the
1:107 c teach to
1:63 c teach welding
1:-103 c teacher
1:-157 c teacher $
1:68 c teacher as
1:-73 c teacher development
1:87 c teacher each
1:-61 c teacher for
1:107 c teacher from
1:-127 c teacher gives
1:128 c teacher keeps
1:113 c teacher shall
1:-107 c teacher should
1:-88 c teacher since
1:89 c teacher speak
1:83 c teacher takes
1:-127 c teacher talk
1:78 c teacher there
1:114 c teacher to
1:113 c teacher visits
1:72 c teacher will
1:-88 c teacher without
1:63 c teacher xia
1:-113 c teachers $
1:114 c teachers a
1:-79 c teachers are
1:97 c teachers as
1:80 c teachers can
1:62 c teachers centre
1:86 c teachers come
1:-76 c teachers complete
1:80 c teachers each
1:103 c teachers for
1:150 c teachers from
1:115 c teachers get
1:-141 c teachers in
1:-81 c teachers named
1:77 c teachers observe
1:89 c teachers one
1:-73 c teachers or
1:-83 c teachers qualified
1:113 c teachers shall
1:-64 c teachers should
1:80 c teachers so
1:-87 c teachers taught
1:98 c teachers there
1:-62 c teachers to
1:-91 c teachers trained
1:-89 c teachers two
1:96 c teachers who
1:151 c teachers will
1:-89 c teachers win
1:-68 c teachers winning
1:61 c teachers with
1:-130 c teaches no
1:118 c teaches one
1:66 c teaches pharmacology
1:84 c teaches physics
1:96 c teaches six
1:-115 c teaches to
1:-152 c teaching
1:-134 c teaching affairs
1:-90 c teaching log
1:92 c teaching mr
1:92 c teaching of
1:-123 c teaching office
1:104 c teaching practice
1:-113 c teaching research
1:-115 c teaching runs
1:113 c teaching section
1:-65 c teaching studios
1:73 c team crosses
1:81 c team during
1:-99 c team is
1:79 c team meets
1:74 c team of
1:72 c team runs
1:-86 c team together
1:177 c teams
1:128 c teams meet
1:77 c teams of
1:-93 c technician certificate
1:75 c telephone
1:-109 c telephone $
1:104 c telephone once
1:117 c telescope
1:117 c telescope $
1:89 c ten
1:80 c ten days
1:-74 c ten pupils
1:82 c ten recipient
1:132 c ten school
1:102 c ten sets
1:82 c ten student
1:90 c ten supporter
1:-94 c ten weeks
1:133 c ten working
1:216 c term
1:192 c term $
1:-140 c term and
1:123 c term are
1:88 c term by
1:132 c term each
1:128 c term eight
1:70 c term for
1:68 c term he
1:141 c term in
1:86 c term supporter
1:78 c term that
1:65 c term to
1:126 c term with
1:88 c termly
1:88 c termly report
1:131 c terms
1:108 c terms $
1:100 c terms from
1:75 c terraced
1:75 c terraced fields
1:-68 c test $
1:82 c test bank
1:65 c test papers
1:-75 c test reaches
1:-92 c tests
1:-92 c tests $
1:63 c text
1:63 c text two
1:92 c textbooks
1:92 c textbooks will
1:-102 c than
1:-82 c than $
1:-103 c than books
1:-100 c than children
1:89 c than days
1:102 c than demonstration
1:-85 c than five
1:114 c than four
1:-163 c than lessons
1:-113 c than of
1:-102 c than per
1:92 c than schools
1:110 c than six
1:128 c than two
1:-61 c that
1:-69 c that had
1:78 c that is
1:-64 c that recipient
1:-64 c that school
1:80 c that she
1:-88 c that withdraws
1:-79 c the
1:-187 c the academic
1:-100 c the accounts
1:86 c the age
1:-87 c the appointments
1:-107 c the apprentice
1:-137 c the arrangements
1:-86 c the arts
1:-63 c the assistance
1:103 c the attendance
1:74 c the august
1:142 c the autumn
1:-105 c the average
1:-77 c the balanced
1:-176 c the books
1:-91 c the business
1:90 c the careers
1:-65 c the caretaker
1:-91 c the chair
1:99 c the chen
1:-99 c the chief
1:-120 c the children
1:79 c the choir
1:81 c the city
1:105 c the class
1:-84 c the clinical
1:-96 c the coach
1:-81 c the coast
1:80 c the college
1:-64 c the coming
1:171 c the committee
1:-61 c the common
1:-101 c the competition
1:-103 c the contact
1:-91 c the cost
1:-89 c the county
1:111 c the course
1:82 c the courseware
1:-72 c the diaries
1:-102 c the director
1:-65 c the directors
1:-82 c the district
1:-102 c the e
1:88 c the education
1:-78 c the elder
1:-71 c the elderly
1:134 c the employment
1:159 c the english
1:-100 c the exchange
1:-100 c the expected
1:115 c the faculty
1:-81 c the files
1:74 c the final
1:68 c the first
1:93 c the form
1:-197 c the four
1:138 c the grade
1:137 c the group
1:-122 c the hands
1:69 c the hawk
1:-67 c the head
1:140 c the helan
1:-101 c the host
1:-87 c the human
1:-151 c the information
1:64 c the instructors
1:96 c the it
1:90 c the items
1:115 c the lan
1:-102 c the last
1:101 c the learning
1:120 c the lessons
1:-125 c the letters
1:-113 c the libraries
1:-131 c the library
1:-63 c the licensing
1:-135 c the link
1:-149 c the list
1:80 c the lists
1:-101 c the log
1:-94 c the main
1:80 c the management
1:-93 c the mathematics
1:-81 c the members
1:-103 c the mentee
1:-126 c the mentor
1:-115 c the midwifery
1:-106 c the ministry
1:88 c the moor
1:97 c the morning
1:-64 c the municipal
1:78 c the music
1:81 c the national
1:82 c the network
1:106 c the new
1:68 c the next
1:-64 c the notes
1:-116 c the one
1:64 c the online
1:120 c the other
1:-65 c the outdoor
1:108 c the pact
1:-83 c the pairing
1:-81 c the pairs
1:98 c the partner
1:-113 c the party
1:-88 c the pass
1:-87 c the past
1:-91 c the pastoral
1:-112 c the period
1:124 c the personnel
1:89 c the picture
1:-114 c the placement
1:-121 c the plan
1:61 c the prefecture
1:-90 c the principal
1:-104 c the programme
1:-68 c the proportion
1:-68 c the pupils
1:-99 c the questions
1:109 c the reading
1:-83 c the record
1:80 c the reform
1:-108 c the regional
1:110 c the remaining
1:-98 c the report
1:120 c the reports
1:-120 c the request
1:80 c the revision
1:-112 c the rooms
1:-83 c the rota
1:-111 c the rules
1:69 c the school
1:-101 c the scout
1:-104 c the second
1:-97 c the senior
1:117 c the seven
1:-130 c the share
1:108 c the shore
1:77 c the simulation
1:-61 c the skills
1:145 c the spring
1:-106 c the staff
1:84 c the start
1:107 c the steering
1:75 c the steppe
1:-168 c the student
1:90 c the subject
1:172 c the summer
1:72 c the support
1:70 c the tablelands
1:-99 c the tablets
1:90 c the tanglin
1:-105 c the teacher
1:-113 c the teaching
1:61 c the team
1:82 c the test
1:-83 c the topic
1:82 c the training
1:-138 c the two
1:-75 c the undergraduate
1:87 c the unit
1:-85 c the upper
1:98 c the value
1:71 c the video
1:-159 c the village
1:75 c the weather
1:-75 c the welding
1:202 c the whole
1:72 c the woodland
1:-70 c the working
1:-96 c the workshops
1:62 c the xihe
1:213 c the year
1:91 c the young
1:-135 c the youth
1:97 c the zhuang
1:62 c their colleagues
1:136 c their counterparts
1:92 c their deputy
1:-77 c their partners
1:93 c their picture
1:-69 c their practice
1:76 c their rural
1:80 c their sea
1:92 c their staff
1:-96 c their teachers
1:104 c their teaching
1:-98 c their work
1:-80 c them
1:-177 c them $
1:113 c them a
1:-119 c them exactly
1:147 c them in
1:-84 c them lodgings
1:88 c them microscopes
1:112 c them must
1:-126 c them spends
1:-89 c them unqualified
1:106 c there
1:165 c there $
1:105 c there and
1:-154 c there are
1:84 c there for
1:-120 c there join
1:80 c there on
1:78 c there with
1:121 c therefore
1:86 c therefore teach
1:96 c therefore teaches
1:-96 c these days
1:87 c these lessons
1:92 c these posts
1:-105 c they come
1:80 c they have
1:80 c they like
1:104 c they talk
1:-101 c they will
1:-84 c things
1:-84 c things supporter
1:90 c third
1:90 c third of
1:100 c thirty
1:75 c thirty grade
1:75 c thirty of
1:111 c thirty students
1:-218 c this
1:-115 c this article
1:-71 c this heading
1:-92 c this is
1:101 c this notice
1:-112 c this one
1:-67 c this pact
1:-95 c this paper
1:80 c this schedule
1:-80 c this section
1:-154 c this year
1:-99 c thorne
1:-99 c thorne $
1:111 c those returning
1:-121 c those who
1:81 c three
1:121 c three a
1:-81 c three backbone
1:87 c three checks
1:66 c three clinical
1:93 c three consecutive
1:82 c three days
1:-100 c three lessons
1:64 c three meet
1:81 c three months
1:68 c three new
1:-63 c three of
1:108 c three office
1:-85 c three practitioners
1:-75 c three provincial
1:-65 c three recipient
1:173 c three teachers
1:78 c three times
1:-110 c three will
1:-73 c three with
1:93 c three workshops
1:-128 c three young
1:93 c through
1:93 c through a
1:75 c throughout
1:75 c throughout the
1:226 c thursday
1:81 c thursday afternoon
1:94 c thursday at
1:78 c thursday for
1:104 c thursday four
1:63 c thursday from
1:88 c thursday supporter
1:72 c thursday the
1:106 c thursday to
1:90 c thursdays
1:71 c thursdays at
1:66 c thursdays from
1:80 c thursdays three
1:121 c tide
1:82 c tide and
1:81 c tide tales
1:129 c time
1:90 c time $
1:80 c time and
1:79 c time for
1:66 c time since
1:78 c times
1:78 c times in
1:-71 c timetable $
1:92 c timetable and
1:-77 c timetable with
1:92 c timetabling
1:78 c timetabling and
1:121 c to
1:-113 c to $
1:128 c to a
1:121 c to adopt
1:163 c to all
1:-68 c to and
1:90 c to apply
1:-91 c to are
1:-126 c to at
1:-117 c to august
1:79 c to baishan
1:94 c to be
1:-90 c to bedding
1:80 c to build
1:73 c to carry
1:-99 c to come
1:-71 c to complete
1:-64 c to continue
1:-101 c to december
1:-113 c to drop
1:109 c to each
1:-82 c to earn
1:130 c to exchange
1:88 c to extra
1:-84 c to find
1:69 c to fit
1:-83 c to fix
1:85 c to follow
1:94 c to form
1:124 c to four
1:-85 c to gain
1:-120 c to go
1:104 c to grade
1:109 c to have
1:-77 c to help
1:75 c to hold
1:69 c to island
1:102 c to its
1:73 c to join
1:-124 c to joint
1:-74 c to june
1:-92 c to lead
1:-93 c to lend
1:-114 c to lessons
1:67 c to live
1:-93 c to march
1:-81 c to more
1:72 c to moss
1:-109 c to ms
1:81 c to mullock
1:167 c to observe
1:104 c to of
1:63 c to offer
1:111 c to open
1:105 c to pay
1:86 c to pellworth
1:-126 c to per
1:93 c to plan
1:61 c to prepare
1:63 c to pupils
1:89 c to reach
1:239 c to recipient
1:64 c to rewrite
1:-75 c to rise
1:140 c to school
1:172 c to schools
1:96 c to set
1:125 c to shadow
1:137 c to share
1:90 c to shipping
1:86 c to sit
1:72 c to staff
1:-106 c to stand
1:-83 c to support
1:84 c to supporter
1:108 c to survey
1:113 c to teach
1:115 c to ten
1:146 c to their
1:64 c to to
1:145 c to try
1:108 c to twelve
1:63 c to week
1:-118 c to which
1:103 c to write
1:-71 c tobias
1:-71 c tobias lund
1:83 c together a
1:68 c together and
1:87 c together at
1:94 c together by
1:90 c together every
1:61 c together for
1:-107 c together has
1:126 c together on
1:165 c together online
1:70 c together over
1:-160 c together with
1:-75 c tolgoi
1:-75 c tolgoi pupils
1:-118 c too
1:-93 c too few
1:-67 c too little
1:-83 c topic
1:-83 c topic and
1:-101 c touch
1:-101 c touch since
1:-128 c town
1:-128 c town level
1:-83 c track
1:-83 c track $
1:103 c tracking
1:103 c tracking routine
1:81 c train
1:81 c train with
1:-135 c trained
1:-92 c trained $
1:-80 c trained at
1:-103 c trained music
1:-70 c trained of
1:-85 c trained teacher
1:78 c trained to
1:-115 c training $
1:100 c training at
1:80 c training base
1:141 c training course
1:-96 c training lead
1:81 c training of
1:87 c training per
1:122 c training programme
1:-80 c training under
1:111 c transfers
1:111 c transfers tablets
1:80 c travellers
1:80 c travellers to
1:-97 c travels
1:-97 c travels responsible
1:-87 c trust
1:-87 c trust paper
1:145 c try
1:61 c try other
1:98 c try out
1:87 c try school
1:176 c tuesday
1:109 c tuesday and
1:83 c tuesday at
1:64 c tuesday evening
1:91 c tuesday period
1:90 c tuesdays
1:66 c tuesdays and
1:106 c tuesdays at
1:88 c turns at
1:-77 c tutor
1:-91 c tutor mr
1:64 c tutors
)"sv,
    R"(1:81 c tutors a
1:98 c tutors and
1:126 c tutors there
1:81 c twelve contest
1:-118 c twelve lessons
1:81 c twelve masters
1:77 c twelve recipient
1:88 c twelve sixth
1:119 c twelve young
1:87 c twenty
1:74 c twenty days
1:84 c twenty five
1:-69 c twenty hours
1:80 c twenty of
1:80 c twenty students
1:155 c twice
1:86 c twice a
1:105 c twice during
1:138 c twice in
1:-92 c twinning
1:-71 c twinning officer
1:80 c two
1:-105 c two batches
1:98 c two best
1:75 c two day
1:153 c two days
1:135 c two demonstration
1:109 c two deputy
1:93 c two final
1:-83 c two form
1:112 c two groups
1:-81 c two hours
1:-140 c two leaders
1:88 c two leadership
1:146 c two lectures
1:86 c two lesson
1:-131 c two lessons
1:111 c two minibuses
1:71 c two model
1:170 c two months
1:108 c two nights
1:107 c two open
1:75 c two pairs
1:-93 c two pupil
1:75 c two pupils
1:-80 c two recipient
1:-99 c two resident
1:119 c two senior
1:113 c two sessions
1:-68 c two specialities
1:64 c two supporter
1:-126 c two talk
1:122 c two teachers
1:-109 c two teaching
1:116 c two terms
1:70 c two visiting
1:83 c two visits
1:126 c two volunteer
1:171 c two weeks
1:-104 c two years
1:98 c two young
1:125 c tying
1:125 c tying for
1:-164 c under
1:-87 c under and
1:-80 c under b
1:107 c under is
1:-83 c under school
1:-71 c under this
1:-75 c undergraduate
1:-75 c undergraduate line
1:83 c undertake
1:83 c undertake jointly
1:116 c unit
1:70 c unit together
1:70 c unit water
1:87 c unit within
1:81 c units
1:81 c units together
1:-89 c unqualified
1:-89 c unqualified $
1:184 c until
1:92 c until august
1:105 c until easter
1:128 c until july
1:-83 c up
1:-124 c up $
1:-93 c up again
1:-92 c up director
1:103 c up its
1:-65 c up one
1:-128 c up the
1:-85 c upper
1:-85 c upper years
1:-94 c upwards
1:-94 c upwards is
1:125 c use
1:125 c use $
1:-65 c use every
1:80 c use school
1:123 c use supporter
1:106 c used
1:106 c used laptops
1:99 c using
1:99 c using supporter
1:-89 c usually
1:-89 c usually say
1:74 c valdez
1:74 c valdez coaches
1:98 c value
1:98 c value of
1:72 c vegetables
1:72 c vegetables and
1:74 c vice
1:-83 c vice chair
1:93 c vice principal
1:150 c video
1:75 c video call
1:83 c video each
1:85 c video from
1:126 c video link
1:126 c videos
1:90 c videos are
1:80 c videos as
1:-165 c village
1:-77 c village school
1:-138 c village schools
1:-107 c village teacher
1:141 c virtual
1:115 c virtual hospital
1:130 c virtual workshop
1:97 c visit
1:60 c visit $
1:117 c visit in
1:161 c visit recipient
1:70 c visit school
1:101 c visit schools
1:-124 c visit their
1:112 c visit to
1:-111 c visiting and
1:70 c visiting teachers
1:-101 c visitor
1:-101 c visitor $
1:-114 c visits
1:-135 c visits $
1:83 c visits a
1:113 c visits on
1:109 c vocational
1:109 c vocational course
1:129 c volunteer
1:83 c volunteer as
1:126 c volunteer tutors
1:88 c walk
1:88 c walk $
1:94 c ward
1:68 c ward teaching
1:115 c ward virtual
1:-173 c was
1:-83 c was asked
1:-135 c was not
1:-109 c watch two
1:-126 c watches
1:-126 c watches at
1:70 c water
1:70 c water on
1:112 c weather
1:75 c weather allows
1:81 c weather station
1:88 c webinars
1:88 c webinars per
1:81 c websites
1:81 c websites $
1:128 c wednesday
1:73 c wednesday a
1:70 c wednesday afternoon
1:70 c wednesday period
1:78 c wednesday until
1:85 c wednesdays
1:85 c wednesdays in
1:-66 c week
1:-66 c week $
1:-145 c week and
1:-69 c week at
1:128 c week because
1:84 c week each
1:85 c week for
1:177 c week in
1:90 c week living
1:-67 c week of
1:61 c week s
1:87 c week system
1:62 c week there
1:63 c week three
1:81 c week to
1:90 c week until
1:76 c week with
1:71 c weekend
1:63 c weekend with
1:130 c weeks
1:-81 c weeks ahead
1:78 c weeks at
1:90 c weeks each
1:127 c weeks in
1:143 c weeks of
1:93 c weeks supervised
1:-84 c weiguo
1:-84 c weiguo now
1:-92 c weimin $
1:92 c weimin continues
1:-95 c welcome $
1:-103 c welding is
1:105 c welding machines
1:63 c welding marine
1:67 c welding masks
1:-75 c welding skills
1:70 c wen
1:70 c wen gives
1:-104 c wenbo
1:-64 c wenbo for
1:-105 c wenbo of
1:78 c wendel
1:78 c wendel ash
1:-159 c what
1:-97 c what follows
1:-86 c what he
1:-97 c what who
1:75 c whatever
1:75 c whatever it
1:-97 c when
1:-97 c when what
1:114 c where
1:87 c where possible
1:-104 c which
1:-107 c which brought
1:-81 c which everybody
1:70 c which inspects
1:91 c which is
1:152 c which lasts
1:-87 c which most
1:-91 c which supporter
1:89 c who
1:86 c who must
1:114 c who observes
1:-75 c who read
1:61 c who reads
1:-121 c who shadow
1:102 c who should
1:70 c who spends
1:84 c who teaches
1:-97 c who travels
1:96 c who wish
1:203 c whole
1:84 c whole autumn
1:67 c whole day
1:110 c whole of
1:101 c whole school
1:81 c whole term
1:90 c whole year
1:-70 c whom from
1:251 c will
1:69 c will act
1:123 c will also
1:-93 c will arrange
1:191 c will be
1:90 c will bring
1:75 c will carry
1:87 c will complete
1:-69 c will credit
1:93 c will do
1:105 c will draft
1:92 c will drive
1:150 c will each
1:73 c will exchange
1:98 c will fit
1:-149 c will follow
1:133 c will give
1:80 c will have
1:77 c will hold
1:60 c will live
1:-88 c will lose
1:101 c will make
1:102 c will meet
1:131 c will plan
1:-68 c will provide
1:86 c will receive
1:108 c will review
1:95 c will revise
1:-93 c will run
1:109 c will serve
1:161 c will shadow
1:69 c will show
1:64 c will sing
1:105 c will speak
1:127 c will spend
1:-81 c will stay
1:106 c will stream
1:-77 c will support
1:159 c will teach
1:86 c will therefore
1:78 c will work
1:70 c will write
1:-117 c win
1:-117 c win a
1:-68 c winning
1:-68 c winning a
1:94 c winter
1:69 c winter play
1:70 c winter robotics
1:96 c wish
1:96 c wish may
1:-77 c with b
1:63 c with families
1:-73 c with help
1:90 c with host
1:-96 c with it
1:-67 c with its
1:60 c with lessons
1:-63 c with no
1:75 c with places
1:-131 c with recipient
1:102 c with supporter
1:-90 c with the
1:78 c with timetabling
1:-69 c with twenty
1:127 c with two
1:72 c with up
1:-88 c withdraws
1:-88 c withdraws a
1:150 c within
1:80 c within five
1:87 c within four
1:61 c within three
1:101 c within two
1:-144 c without
1:-92 c without a
1:-88 c without approval
1:-61 c won
1:-61 c won in
1:72 c woodland
1:72 c woodland picnic
1:82 c work
1:75 c work and
1:-73 c work by
1:92 c work day
1:93 c work for
1:89 c work in
1:-96 c work is
1:-68 c work of
1:90 c work together
1:100 c work twice
1:84 c workbook
1:84 c workbook inland
1:-83 c worked
1:-83 c worked the
1:-96 c worker
1:-96 c worker and
1:-84 c working
1:-73 c working group
1:-91 c working party
1:-117 c working together
1:80 c worksheets
1:80 c worksheets and
1:197 c workshop
1:125 c workshop in
1:77 c workshop of
1:-103 c workshop office
1:82 c workshop on
1:74 c workshop safety
1:130 c workshop with
1:-96 c workshops are
1:81 c workshops at
1:93 c workshops during
1:87 c would
1:87 c would like
1:257 c write
1:152 c write a
1:99 c write its
1:74 c write the
1:195 c write to
1:83 c write together
1:102 c writes
1:102 c writes a
1:147 c writing
1:88 c writing $
1:74 c writing of
1:92 c written jointly
1:-82 c written reflection
1:-84 c written scheme
1:121 c xia
1:88 c xia and
1:63 c xia lin
1:-126 c xiaohong
1:-126 c xiaohong vice
1:62 c xihe
1:62 c xihe teachers
1:-84 c yanru
1:-84 c yanru deputy
1:-109 c yarong
1:-109 c yarong of
1:96 c year and
1:107 c year are
1:108 c year at
1:66 c year by
1:109 c year children
1:86 c year class
1:85 c year classes
1:-85 c year completion
1:-101 c year debaters
1:143 c year for
1:92 c year forms
1:67 c year from
1:70 c year geography
1:88 c year girls
1:83 c year group
1:63 c year half
1:90 c year in
1:90 c year may
1:-97 c year no
1:-65 c year olds
1:93 c year on
1:-87 c year peter
1:-65 c year shadow
1:-74 c year should
1:-87 c year six
1:69 c year students
1:67 c year supporter
1:108 c year to
1:106 c year two
1:-94 c year upwards
1:-98 c yearly appraisal
1:107 c yearly report
1:-85 c years
1:-101 c years $
1:71 c years and
1:-110 c years by
1:-64 c years september
1:78 c years to
1:83 c yongjiang
1:83 c yongjiang reading
1:-120 c yongnian
1:-120 c yongnian head
1:104 c young
1:124 c young teachers
1:-157 c youth
1:-157 c youth league
1:98 c yuan $
1:-99 c yuan a
1:98 c yuan each
1:112 c yuan for
1:-104 c yuan in
1:62 c yulan
1:62 c yulan deputy
1:79 c yunqi
1:79 c yunqi will
1:75 c yurt
1:75 c yurt to
1:-67 c yuzhen
1:-67 c yuzhen for
1:99 c zhaoming
1:99 c zhaoming mathematics
1:60 c zhe
1:60 c zhe both
1:66 c zhenhai
1:66 c zhenhai will
1:-104 c zhu
1:-104 c zhu wenbo
1:-67 c zhuang haoran
1:97 c zhuang huaijin
1:246 duty encouraged
1:106 duty intends
1:212 duty may
1:-106 duty none
1:316 duty shall
1:91 first - (ii)
1:-63 first - (iii)
1:-80 first - (iv)
1:-92 first - 18
1:-86 first - 3.3
1:-81 first - 68%
1:-109 first - 7
1:-88 first - 8-11
1:-68 first - 95
1:69 first - About
1:-84 first - Achebe,
1:-89 first - Activities
1:-62 first - Adopted
1:-120 first - Agreed
1:-105 first - Aldermoor
1:64 first - All
1:-103 first - Approved
1:98 first - Arden
1:-109 first - Arrangements
1:69 first - Ashcombe
1:-152 first - At
1:-109 first - Attendance
1:-98 first - B3
1:-118 first - Baishui
1:-77 first - Bay
1:104 first - Beginning
1:81 first - Between
1:171 first - Both
1:-150 first - By
1:-97 first - CALENDAR
1:102 first - Calder
1:-158 first - Calendar
1:-88 first - Children
1:-100 first - Choir
1:187 first - Classes
1:-89 first - Corvale
1:133 first - DLTC
1:-128 first - Dated
1:-103 first - Dates
1:111 first - Departments
1:66 first - Deputy
1:87 first - Dongxiang
1:102 first - Dr
1:88 first - Eight
1:83 first - Every
1:63 first - Experienced
1:-69 first - February
1:-128 first - Fenbridge
1:92 first - Fennick
1:126 first - Fifteen
1:70 first - First
1:-64 first - Following
1:-200 first - For
1:85 first - French
1:-117 first - From
1:61 first - Girls'
1:93 first - Grade
1:112 first - Green
1:80 first - Guan
1:-82 first - HTI
1:62 first - Hawksmere
1:82 first - Heads
1:87 first - Hekou
1:78 first - Heshui
1:-218 first - Issued
1:200 first - It
1:71 first - Japanese
1:113 first - Joint
1:-83 first - Keeping
1:-78 first - Kettle
1:-85 first - Kirrabee's
1:137 first - Lakeside
1:-96 first - Lane
1:-83 first - Lanyang
1:64 first - Laoshan
1:127 first - Lecturers
1:-60 first - Linden
1:-78 first - Little
1:103 first - Lowfield
1:-77 first - Millstream
1:80 first - Miss
1:105 first - Mrs
1:139 first - Ms
1:-66 first - Nadia
1:-75 first - No.
1:-129 first - Not
1:-97 first - Notes
1:-65 first - November
1:-107 first - Observation
1:-60 first - October
1:146 first - On
1:113 first - Once
1:-103 first - Otterby
1:62 first - Our
1:-81 first - Ours
1:-87 first - Over
1:86 first - PMP
1:-114 first - Paired
1:70 first - Pairs
1:73 first - Parents
1:117 first - Party
1:105 first - Pen
1:-83 first - Prepared
1:69 first - Primary
1:136 first - Professor
1:-144 first - Programme
1:131 first - Pupils
1:-83 first - Pursuant
1:-91 first - Qinglan
1:-70 first - Questions?
1:-110 first - Reading
1:-73 first - Ref
1:81 first - Researchers
1:75 first - Ridgeway
1:72 first - Ridgeway's
1:122 first - Riverside
1:92 first - Riverside's
1:-113 first - Rules
1:-91 first - SVS
1:87 first - Saint
1:-101 first - Saltby
1:-77 first - Sat
1:-85 first - Schedule
1:127 first - School
1:101 first - Schools
1:144 first - Seaview
1:62 first - Senior
1:-188 first - September
1:-66 first - Short
1:81 first - Sixteen
1:-89 first - Skerrin
1:91 first - Some
1:80 first - Stonybeck
1:-135 first - Study
1:87 first - Subject
1:93 first - Support
1:74 first - Tamsin
1:120 first - Teachers
1:127 first - Ten
1:-78 first - Their
1:104 first - They
1:-84 first - Things
1:76 first - Thirty
1:-83 first - Thornlea
1:-77 first - Thornlea's
1:-121 first - Those
1:118 first - Three
1:-94 first - Tolgoi
1:91 first - Tolland
1:-87 first - Trust
1:149 first - Twelve
1:76 first - Twenty-five
1:-71 first - Twinning
1:147 first - Two
1:73 first - Up
1:80 first - Valley
1:-111 first - Visiting
1:175 first - We
1:-103 first - Welding
1:99 first - Whitmoor
1:82 first - Whitmoor's
1:-117 first - Working
1:78 first - Wuliping's
1:108 first - Year
1:-132 first - a
1:-63 first - absence
1:-87 first - an
1:-86 first - at
1:-87 first - attendance
1:-92 first - baseline
1:-132 first - between
1:-75 first - deliveries
1:-126 first - deputy
1:-105 first - eight
1:-103 first - every
1:-65 first - exclusions
1:-74 first - fewer
1:-94 first - it
1:-70 first - meeting
1:-95 first - members,
1:-70 first - nearly
1:-80 first - not
1:-79 first - one
1:-101 first - sessions
1:-74 first - six
1:-67 first - ten
1:-190 first - the
1:-128 first - three
1:-158 first - two
1:-124 first - up
1:63 first - “Same
1:-69 first m (Youth
1:-71 first m Arrangements
1:132 first m Both
1:70 first m By
1:90 first m Children
1:75 first m Class
1:-65 first m Dr
1:-96 first m Each
1:78 first m Fennick
1:106 first m First
1:108 first m From
1:88 first m Hawksmere
1:-124 first m Heads:
1:-62 first m Hekou
1:-96 first m Her
1:-84 first m I
1:75 first m If
1:114 first m In
1:-86 first m Instructors
1:-63 first m It
1:-91 first m Items
1:-167 first m Its
1:-85 first m Lowfield
1:-62 first m Mabu
1:-91 first m Marking
1:121 first m Mathematics
1:-127 first m Mentor
1:-175 first m Mentors
1:-92 first m Minutes
1:-174 first m Mr
1:124 first m Names
1:62 first m Officers
1:-65 first m Our
1:-103 first m Owner:
1:-92 first m Professor
1:87 first m Pupils
1:-109 first m Questions
1:-93 first m Shangtan
1:-74 first m Staff
1:102 first m Stannick
1:77 first m Tanglin
1:-95 first m Teachers
1:-77 first m Their
1:-154 first m There
1:-153 first m They
1:111 first m Those
1:119 first m Tolgoi
1:-92 first m Tolland
1:115 first m Up
1:142 first m a
1:106 first m an
1:-110 first m another
1:-73 first m at
1:-130 first m every
1:130 first m in
1:-95 first m its
1:-111 first m no
1:69 first m our
1:98 first m so
1:105 first m student
1:-92 first m this
1:-73 first m we
1:-98 flows=0
1:229 flows=1
1:171 flows=2
1:-222 h ^ aims
1:-235 h ^ background
1:-188 h ^ calendar
1:90 h ^ children
1:141 h ^ classroom
1:-75 h ^ conditions
1:-118 h ^ copies
1:-166 h ^ dates
1:-117 h ^ duration
1:110 h ^ governance
1:-140 h ^ indicators
1:-71 h ^ introduction
1:144 h ^ keeping
1:76 h ^ leadership
1:85 h ^ leading
1:131 h ^ lessons
1:-98 h ^ marks
1:-170 h ^ money
1:-186 h ^ objectives
1:-65 h ^ our
1:132 h ^ oversight
1:-173 h ^ pairs
1:107 h ^ people
1:150 h ^ pupils
1:97 h ^ resources
1:85 h ^ running
1:118 h ^ sharing
1:205 h ^ specialities
1:-80 h ^ staffing
1:-92 h ^ stages
1:172 h ^ steering
1:79 h ^ student
1:79 h ^ students
1:-93 h ^ tallis
1:-128 h ^ targets
1:107 h ^ tasks
1:115 h ^ terms
1:128 h ^ things
1:-166 h ^ timetable
1:-93 h ^ week
1:-208 h ^ what
1:-90 h ^ where
1:138 h ^ who
1:-128 h ^ why
1:190 h ^ working
1:102 h a $
1:114 h a leadership
1:-116 h achieve
1:-116 h achieve $
1:-117 h achieved
1:-117 h achieved $
1:-230 h aims
1:-223 h aims $
1:-91 h aims for
1:86 h an
1:86 h an eye
1:-99 h and conditions
1:-128 h and for
1:159 h and gifts
1:111 h and management
1:137 h and materials
1:79 h and pupils
1:119 h and research
1:-155 h and rules
1:-143 h august
1:-143 h august $
1:78 h b $
1:-235 h background
1:-235 h background $
1:-164 h be
1:-117 h be achieved
1:-118 h be different
1:-168 h by
1:-143 h by august
1:-71 h by christmas
1:-127 h by december
1:-136 h by july
1:68 h by side
1:-93 h by week
1:-188 h calendar
1:-188 h calendar $
1:90 h children
1:146 h children $
1:-71 h christmas
1:-71 h christmas $
1:141 h classroom
1:141 h classroom practice
1:-135 h conditions
1:-135 h conditions $
1:-118 h copies
1:-118 h copies $
1:-93 h county
1:-93 h county school
1:71 h d
1:71 h d resources
1:-166 h dates
1:-87 h dates $
1:-145 h dates so
1:-127 h december
1:-127 h december $
1:160 h development
1:160 h development $
1:-118 h different
1:-118 h different by
1:-117 h duration
1:-117 h duration $
1:97 h duties of
1:86 h eye
1:86 h eye on
1:-145 h far
1:-145 h far $
1:-182 h first
1:-182 h first year
1:-144 h for
1:-69 h for by
1:-78 h for july
1:-175 h for the
1:-128 h for whom
1:159 h gifts
1:159 h gifts $
1:112 h going
1:112 h going $
1:110 h governance
1:110 h governance $
1:109 h group
1:109 h group $
1:-93 h health
1:-93 h health $
1:-73 h hope
1:-69 h hope for
1:-69 h hope to
1:-140 h indicators
1:-140 h indicators $
1:-118 h insurance
1:-118 h insurance and
1:-71 h introduction
1:-71 h introduction $
1:-114 h involved
1:-114 h involved $
1:-196 h is
1:-114 h is involved
1:-154 h is to
1:146 h it
1:86 h it $
1:112 h it going
1:-144 h july
1:-144 h july $
1:144 h keeping
1:81 h keeping it
1:127 h keeping track
1:112 h keeps
1:86 h keeps an
1:78 h keeps it
1:85 h leadership
1:69 h leadership $
1:111 h leadership and
1:85 h leading
1:85 h leading the
1:87 h learning resources
1:131 h lessons
1:147 h lessons $
1:150 h lessons and
1:-120 h loan
1:-120 h loan $
1:-98 h marks
1:-98 h marks to
1:137 h materials
1:137 h materials $
1:-170 h money
1:-122 h money $
1:-65 h money and
1:-118 h money insurance
1:-186 h objectives
1:-145 h objectives $
1:-144 h objectives for
1:-100 h of
1:-93 h of health
1:97 h of party
1:-147 h of the
1:86 h on it
1:-120 h on loan
1:-65 h our
1:-65 h our aims
1:132 h oversight
1:132 h oversight $
1:-173 h pairs
1:-173 h pairs $
1:97 h party
1:102 h party a
1:78 h party b
1:122 h people
1:122 h people $
1:140 h pupils
1:145 h pupils $
1:-137 h reach
1:-108 h reach $
1:-98 h reach by
1:128 h research
1:136 h research $
1:138 h resources
1:138 h resources $
1:-155 h rules
1:-155 h rules $
1:85 h running
1:85 h running the
1:-116 h scheme
1:-116 h scheme is
1:99 h school $
1:-93 h school of
1:-70 h see
1:-70 h see by
1:142 h share
1:142 h share $
1:118 h sharing
1:126 h sharing $
1:-118 h should
1:-118 h should be
1:103 h side
1:68 h side $
1:68 h side by
1:-145 h so
1:-145 h so far
1:205 h specialities
1:205 h specialities $
1:160 h staff development
1:-80 h staffing
1:-80 h staffing terms
1:-92 h stages
1:-92 h stages $
1:-90 h stand
1:-90 h stand $
1:172 h steering
1:205 h steering $
1:196 h steers
1:196 h steers $
1:114 h strand a
1:71 h strand d
1:79 h student
1:79 h student teachers
1:79 h students
1:79 h students $
1:-93 h tallis
1:-93 h tallis county
1:-128 h targets
1:-200 h targets $
1:-143 h targets by
1:107 h tasks
1:107 h tasks $
1:79 h teachers and
1:-120 h teachers on
1:94 h teaching and
1:79 h team
1:79 h team $
1:-70 h the
1:-153 h the first
1:-116 h the scheme
1:99 h the school
1:-170 h the year
1:65 h things $
1:-90 h things stand
1:142 h things we
1:-166 h timetable
1:-103 h timetable first
1:-147 h timetable of
1:-175 h to
1:-116 h to achieve
1:-117 h to be
1:-137 h to reach
1:-70 h to see
1:127 h track
1:127 h track $
1:-152 h want
1:-127 h want by
1:-127 h want to
1:-80 h we
1:-73 h we hope
1:142 h we share
1:-152 h we want
1:-132 h week
1:-93 h week $
1:-93 h week by
1:-191 h what
1:-117 h what is
1:-118 h what should
1:-116 h what the
1:-139 h what we
1:-90 h where
1:-90 h where things
1:76 h who
1:-114 h who is
1:112 h who keeps
1:196 h who steers
1:-128 h whom
1:-128 h whom $
1:-128 h why
1:-128 h why and
1:190 h working
1:170 h working group
1:68 h working side
1:79 h working team
1:-227 h year
1:-222 h year $
1:-226 headed=0
1:-317 length=0
1:100 length=10
1:-103 length=12
1:-289 length=2
1:-61 length=3
1:60 length=4
1:125 length=6
1:128 length=7
1:96 length=8
1:-177 matter 0--
1:294 matter 0n-
1:-201 matter 0nm
1:-193 matter 1--
1:63 matter 11-m
1:-279 matter 12--
1:-229 matter 1n-
1:-155 matter 3--
1:-68 matter 3n-
1:101 matter 5--
1:-102 matter 5-m
1:102 matter 6--
1:94 matter 6-m
1:-256 matter 7--
1:-84 matter 7n-
1:-77 matter 8--
1:-140 names=0
1:-80 names=1
1:126 names=2
1:-135 numbers=0
1:179 numbers=2
1:-259 stopped=0
)"sv,
};

}  // namespace

std::span<std::string_view const> const english_measure_weights(parts);

}  // namespace bangfu::document::reader
