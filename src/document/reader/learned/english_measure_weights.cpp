// SPDX-License-Identifier: BSL-1.0
// Learned: see weights.hpp.
#include "document/reader/learned/weights.hpp"

namespace bangfu::document::reader {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::string_view parts[] = {
    R"(english_measure no yes
1:-101 actor=0
1:64 actor=1
1:-173 alone=1
1:-36 always
1:-278 begins=0
1:77 begins=1
1:-57 c $
1:-47 c ^
1:42 c ^ a
1:-84 c ^ absence
1:-104 c ^ adhere
1:-82 c ^ agreed
1:-77 c ^ agreements
1:-123 c ^ all
1:60 c ^ an
1:-98 c ^ and
1:74 c ^ anganwadi
1:-81 c ^ any
1:-86 c ^ arrangements
1:82 c ^ assist
1:-205 c ^ at
1:-151 c ^ attendance
1:37 c ^ b
1:89 c ^ backbone
1:-89 c ^ bamboo
1:91 c ^ before
1:88 c ^ beginning
1:-43 c ^ between
1:164 c ^ both
1:92 c ^ bring
1:-203 c ^ by
1:-93 c ^ cake
1:-105 c ^ calendar
1:89 c ^ campus
1:87 c ^ career
1:31 c ^ children
1:75 c ^ choirs
1:140 c ^ classes
1:93 c ^ coaches
1:-84 c ^ connectivity
1:83 c ^ contestants
1:-69 c ^ dates
1:-102 c ^ demonstration
1:117 c ^ departments
1:-58 c ^ deputy
1:82 c ^ don
1:-94 c ^ dongxing
1:35 c ^ dr
1:-112 c ^ during
1:-67 c ^ each
1:-114 c ^ employers
1:-104 c ^ english
1:35 c ^ every
1:75 c ^ faculty
1:-69 c ^ fewer
1:116 c ^ fifteen
1:-74 c ^ finding
1:116 c ^ five
1:-187 c ^ for
1:-88 c ^ form
1:75 c ^ forty
1:133 c ^ from
1:-109 c ^ games
1:88 c ^ gold
1:97 c ^ grade
1:77 c ^ green
1:76 c ^ hand
1:-99 c ^ handwriting
1:68 c ^ he
1:53 c ^ heads
1:-96 c ^ hospitality
1:-96 c ^ hours
1:-117 c ^ i
1:60 c ^ ii
1:-87 c ^ interns
1:-142 c ^ issued
1:-174 c ^ its
1:78 c ^ jill
1:155 c ^ joint
1:99 c ^ jointly
1:-31 c ^ kelly
1:-71 c ^ key
1:87 c ^ kilimo
1:67 c ^ laboratory
1:-88 c ^ last
1:80 c ^ launch
1:158 c ^ lead
1:129 c ^ leaders
1:82 c ^ lecturers
1:-106 c ^ let
1:-83 c ^ letter
1:-96 c ^ loan
1:-72 c ^ long
1:120 c ^ make
1:-94 c ^ matters
1:-149 c ^ mentors
1:-114 c ^ minibus
1:133 c ^ mrs
1:113 c ^ ms
1:-149 c ^ neither
1:-147 c ^ not
1:-104 c ^ note
1:-105 c ^ notes
1:81 c ^ nursery
1:129 c ^ on
1:147 c ^ once
1:121 c ^ one
1:-123 c ^ only
1:78 c ^ organise
1:-112 c ^ out
1:-92 c ^ perfect
1:-49 c ^ playgroup
1:-115 c ^ power
1:108 c ^ principals
1:99 c ^ professor
1:95 c ^ provincial
1:135 c ^ pupils
1:96 c ^ quality
1:-116 c ^ questions
1:89 c ^ quiz
1:-95 c ^ rainy
1:-120 c ^ reading
1:107 c ^ recorded
1:-90 c ^ results
1:85 c ^ room
1:-66 c ^ rules
1:82 c ^ s
1:-78 c ^ safety
1:100 c ^ same
1:136 c ^ school
1:105 c ^ schools
1:-125 c ^ september
1:-90 c ^ she
1:-95 c ^ since
1:-88 c ^ six
1:85 c ^ sixth
1:-100 c ^ spelling
1:-95 c ^ sport
1:87 c ^ spread
1:-126 c ^ staff
1:123 c ^ student
1:93 c ^ subject
1:-88 c ^ such
1:173 c ^ supporter
1:-83 c ^ talks
1:87 c ^ tansy
1:-46 c ^ teachers
1:76 c ^ teaching
1:95 c ^ ten
1:-139 c ^ the
1:-76 c ^ their
1:-145 c ^ there
1:118 c ^ they
1:171 c ^ thirty
1:-132 c ^ this
1:-82 c ^ thornsea
1:46 c ^ those
1:86 c ^ three
1:-99 c ^ time
1:94 c ^ together
1:-103 c ^ tour
1:-94 c ^ tutors
1:173 c ^ twelve
1:107 c ^ twenty
1:102 c ^ two
1:83 c ^ university
1:32 c ^ up
1:62 c ^ village
1:-51 c ^ visiting
1:-91 c ^ whoever
1:-80 c ^ winter
1:-100 c ^ words
1:152 c ^ year
1:-97 c ^ your
1:230 c a
1:-102 c a bad
1:-110 c a badge
1:-127 c a belief
1:111 c a borehole
1:126 c a box
1:87 c a brass
1:-90 c a break
1:107 c a calendar
1:-106 c a circular
1:-83 c a class
1:74 c a collection
1:152 c a common
1:95 c a course
1:135 c a demonstration
1:104 c a deputy
1:-63 c a desk
1:-93 c a dry
1:92 c a faculty
1:-96 c a famous
1:117 c a file
1:123 c a final
1:-100 c a fine
1:88 c a five
1:165 c a fortnight
1:102 c a four
1:119 c a full
1:-79 c a good
1:-93 c a grandfather
1:-98 c a group
1:-83 c a habit
1:66 c a hands
1:-83 c a hardship
1:-93 c a history
1:-108 c a hundred
1:142 c a joint
1:-107 c a joke
1:-94 c a journey
1:-85 c a law
1:93 c a lead
1:85 c a lecture
1:-64 c a leg
1:-55 c a lesson
1:121 c a link
1:89 c a live
1:88 c a loose
1:86 c a lorry
1:-87 c a lunch
1:-134 c a master
1:209 c a mentor
1:-86 c a missing
1:100 c a mobile
1:31 c a month
1:85 c a monthly
1:68 c a morning
1:94 c a mud
1:88 c a new
1:-85 c a nurse
1:86 c a page
1:108 c a pair
1:146 c a party
1:-124 c a pass
1:101 c a pen
1:-82 c a permanent
1:-86 c a person
1:112 c a phone
1:-88 c a prize
1:101 c a professor
1:-120 c a programme
1:95 c a progress
1:137 c a quarter
1:-52 c a reading
1:-125 c a record
1:73 c a remedial
1:124 c a report
1:99 c a reporting
1:139 c a return
1:94 c a review
1:93 c a scholarship
1:-64 c a school
1:-77 c a seal
1:-32 c a second
1:108 c a self
1:112 c a server
1:122 c a short
1:-66 c a small
1:78 c a sports
1:95 c a staff
1:92 c a summer
1:147 c a supporter
1:114 c a talk
1:-105 c a teacher
1:96 c a teddy
1:83 c a ten
1:33 c a term
1:-136 c a third
1:89 c a time
1:150 c a training
1:93 c a unit
1:130 c a vice
1:64 c a video
1:-96 c a warm
1:87 c a water
1:-94 c a week
1:99 c a weekend
1:98 c a whole
1:-34 c a written
1:265 c a year
1:-124 c able
1:-123 c able to
1:99 c about pupils
1:89 c about teachers
1:87 c about the
1:85 c about toddlers
1:-107 c about university
1:-170 c above
1:-162 c above $
1:-80 c absence
1:-56 c absence at
1:-114 c absent
1:-98 c absent twice
1:99 c absenteeism
1:84 c absenteeism $
1:-104 c academic
1:83 c academic affairs
1:-118 c accident
1:-88 c accident policy
1:-85 c accredited
1:-63 c accredited at
1:-74 c act
1:108 c act as
1:-125 c act in
1:117 c acting
1:89 c acting deputy
1:84 c acting principal
1:82 c action
1:93 c action research
1:81 c activities are
1:-52 c activity
1:66 c activity based
1:-94 c activity of
1:-84 c acts
1:-110 c acts of
1:102 c adaeze
1:85 c addition
1:71 c address
1:82 c address parents
1:-101 c adhere
1:-91 c adhere to
1:90 c admissions
1:78 c admissions round
1:158 c admits
1:102 c admits three
1:-130 c admitted
1:-110 c admitted before
1:-76 c admitted to
1:151 c adopt
1:123 c adopt schools
1:111 c adopt supporter
1:174 c adopts
1:116 c adopts supporter
1:134 c adopts the
1:95 c advertise
1:73 c advertise schools
1:76 c advertised
1:88 c advertised in
1:102 c advice
1:105 c advice $
1:185 c adviser
1:108 c adviser will
1:-188 c affairs
1:-165 c affairs office
1:-98 c affairs offices
1:-87 c affected
1:-72 c affected by
1:-50 c after
1:86 c after class
1:45 c afternoon
1:114 c afterwards
1:108 c afterwards with
1:-42 c again
1:-66 c again $
1:74 c again and
1:-108 c against
1:-97 c against $
1:-112 c age
1:-109 c age $
1:-122 c agreed
1:-92 c agreed to
1:-142 c agreement
1:-84 c agreement have
1:-115 c agreement is
1:-93 c agreement may
1:78 c agreement of
1:-100 c agreements
1:-80 c agreements which
1:59 c ahead
1:110 c ahead of
1:104 c aid
1:110 c aid for
1:72 c alderson
1:71 c alderson shall
1:-90 c alive
1:-91 c alive $
1:44 c all
1:60 c all $
1:-98 c all children
1:71 c all eight
1:80 c all five
1:-104 c all nine
1:93 c all playgroup
1:129 c all recipient
1:-116 c all six
1:-126 c all three
1:112 c all to
1:-120 c all visiting
1:-100 c alliance
1:-95 c alliance work
1:-89 c allow
1:-92 c allow it
1:-135 c allowance
1:-134 c allowance of
1:93 c alongside
1:67 c alongside your
1:174 c also
1:136 c alternate
1:100 c alternate fridays
1:104 c alternate mondays
1:75 c alternately
1:105 c alumni
1:97 c alumni endow
1:-98 c am
1:-100 c am told
1:76 c among
1:75 c among parents
1:249 c an
1:76 c an acting
1:82 c an agreement
1:120 c an attendance
1:77 c an evening
1:76 c an excellent
1:69 c an oral
1:74 c an outdoor
1:92 c an outpost
1:-111 c and $
1:136 c and a
1:109 c and again
1:122 c and all
1:118 c and apprentice
1:102 c and april
1:87 c and block
1:73 c and blue
1:82 c and borrow
1:98 c and checks
1:83 c and clay
1:-93 c and common
1:-107 c and costs
1:-82 c and country
1:83 c and courseware
1:82 c and deans
1:69 c and diagnosis
1:171 c and discuss
1:93 c and discussion
1:-95 c and dry
1:-31 c and each
1:-74 c and english
1:-99 c and every
1:95 c and filled
1:104 c and for
1:72 c and geography
1:103 c and give
1:59 c and gives
1:125 c and go
1:81 c and help
1:-97 c and her
1:80 c and hold
1:104 c and homework
1:-73 c and in
1:109 c and instruments
1:74 c and interview
1:97 c and is
1:-63 c and its
1:-149 c and keeps
1:-101 c and language
1:103 c and leaves
1:106 c and may
1:52 c and mrs
1:-103 c and no
1:-83 c and not
1:-30 c and november
1:-106 c and october
1:-100 c and of
1:155 c and one
1:93 c and partner
1:91 c and polish
1:-97 c and pragmatic
1:98 c and present
1:67 c and primary
1:84 c and publish
1:92 c and pupils
1:-82 c and rank
1:-149 c and recipient
1:91 c and recommend
1:-126 c and respect
1:99 c and ring
1:98 c and runs
1:-126 c and school
1:110 c and schools
1:-73 c and science
1:95 c and sends
1:121 c and sets
1:96 c and settles
1:67 c and she
1:78 c and speak
1:91 c and spring
1:72 c and stay
1:151 c and study
1:69 c and sunita
1:89 c and supported
1:81 c and take
1:67 c and talk
1:103 c and teach
1:-72 c and teacher
1:87 c and their
1:-87 c and three
1:91 c and thursday
1:92 c and thursdays
1:-63 c and to
1:-35 c and two
1:79 c and vii
1:164 c and will
1:-120 c and with
1:79 c and work
1:97 c and works
1:104 c and young
1:68 c anganwadi
1:68 c anganwadi helpers
1:82 c ann
1:87 c ann pike
1:104 c annual
1:108 c annual list
1:92 c annual report
1:76 c annual science
1:127 c another
1:70 c another once
1:165 c another s
1:100 c any hour
1:-88 c any member
1:145 c apparatus
1:62 c apparatus $
1:92 c apparatus care
1:-102 c applicants
1:-110 c applicants $
1:134 c apply
1:118 c apply for
1:105 c appoints
1:111 c appoints one
1:93 c appraisal scheme
1:79 c apprentice
1:98 c apprentice shall
1:-89 c apprentices
1:-90 c apprentices is
1:189 c april
1:123 c april $
1:102 c april for
1:72 c april holidays
1:101 c april respectively
1:-255 c are
1:-104 c are admitted
1:91 c are being
1:84 c are carried
1:-116 c are collected
1:-93 c are covered
1:211 c are encouraged
1:-95 c are few
1:111 c are formed
1:-67 c are free
1:71 c are handed
1:-133 c are in
1:-81 c are invalid
1:137 c are invited
1:-88 c are kept
1:-94 c are known
1:-97 c are meant
1:-102 c are members
1:-122 c are nine
1:-79 c are not
1:150 c are open
1:-45 c are opened
1:-106 c are partners
1:-116 c are proud
1:-90 c are provisional
1:-135 c are recorded
1:-223 c are the
1:54 c are to
1:-92 c are under
1:112 c are urged
1:-83 c are within
1:-125 c arrange
1:-115 c arrangement
1:-115 c arrangement of
1:-127 c arrangements
1:-125 c arrangements $
1:-63 c arrangements are
1:-125 c arranges
1:66 c art
1:91 c art classes
1:108 c art studio
1:83 c artesian
1:80 c artesian basin
1:38 c arts
1:77 c as
1:122 c as a
1:107 c as acting
1:94 c as assistant
1:80 c as associate
1:-92 c as continuing
1:68 c as disciples
1:-93 c as duty
1:136 c as executive
1:-83 c as follows
1:72 c as guests
1:76 c as members
1:128 c as one
1:77 c as reading
1:-97 c as reference
1:93 c as vice
1:-68 c ask
1:-103 c ask about
1:112 c ask for
1:-86 c asked
1:72 c assessment
1:-36 c assessment $
1:109 c assessment is
1:86 c assist
1:84 c assist recipient
1:-130 c assistance
1:-98 c assistance and
1:84 c assistance before
1:-86 c assistance follows
1:48 c assistant
1:91 c assistant head
1:86 c assistant principal
1:131 c assistants
1:150 c assistants of
1:131 c assisted
1:134 c assisted schools
1:-128 c assists
1:-119 c assists recipient
1:72 c associate head
1:154 c association
1:92 c association gives
1:99 c association shall
1:95 c assurance
1:95 c assurance officers
1:43 c at
1:98 c at $
1:106 c at a
1:105 c at any
1:-81 c at city
1:-108 c at day
1:74 c at district
1:93 c at don
1:106 c at each
1:-105 c at eight
1:-76 c at grade
1:-109 c at home
1:-204 c at least
1:80 c at mid
1:91 c at noon
1:-150 c at once
1:98 c at one
1:-109 c at present
1:151 c at recipient
1:66 c at rusinga
1:193 c at school
1:146 c at schools
1:65 c at supporter
1:80 c at tehri
1:97 c at ten
1:50 c at the
1:128 c at thornsea
1:138 c at work
1:54 c athletes
1:55 c athletes for
1:148 c attend
1:74 c attend the
1:-36 c attendance
1:142 c attendance policy
1:-145 c attendance will
1:96 c attends
1:97 c attends a
1:93 c august
1:67 c august $
1:31 c august the
1:106 c automobile
1:74 c automobile maintenance
1:84 c autumn
1:87 c autumn and
1:91 c autumn term
1:-156 c award
1:-115 c award $
1:-84 c award or
1:-150 c away
1:-109 c away $
1:-79 c away from
1:-85 c ayres
1:-93 c ayres $
1:-70 c b
1:76 c b ed
1:-103 c back at
1:118 c back of
1:-88 c backward
1:-95 c backward $
1:-99 c bad
1:-107 c bad year
1:-112 c badge
1:-99 c badge $
1:-107 c balanced
1:-80 c bandwidth
1:-93 c bandwidth of
1:147 c bank
1:108 c bank $
1:144 c bank and
1:70 c banks
1:78 c banks and
1:117 c based
1:93 c based course
1:120 c based learning
1:-76 c basic
1:-88 c basic activity
1:73 c basin
1:74 c basin together
1:79 c batches to
1:-92 c batteries
1:-102 c batteries were
1:-114 c be
1:-122 c be above
1:87 c be advertised
1:105 c be beamed
1:-102 c be called
1:-106 c be considered
1:-77 c be copied
1:-101 c be criticised
1:100 c be devised
1:-166 c be ended
1:93 c be formed
1:104 c be framed
1:83 c be gifted
1:-112 c be guarded
1:84 c be held
1:104 c be laid
1:-87 c be left
1:-101 c be made
1:153 c be opened
1:84 c be paired
1:144 c be placed
1:-37 c be posted
1:-78 c be prescribed
1:100 c be put
1:-80 c be sent
1:-103 c be settled
1:-106 c be shared
1:-80 c be someone
1:-77 c be struck
1:-104 c be supported
1:-69 c be true
1:86 c beamed
1:82 c beamed live
1:82 c bears
1:87 c bears picnic
1:-37 c because
1:-89 c because of
1:94 c bee
1:94 c bee finalists
1:-242 c been
1:-99 c been a
1:-76 c been narrowed
1:-84 c been with
1:-82 c been without
1:129 c before
1:86 c before april
1:106 c before march
1:-107 c before outside
1:171 c before the
1:97 c before they
1:91 c beginning
1:134 c behaviour
1:66 c behaviour on
1:106 c behaviour policy
1:-83 c behind
1:-82 c behind closed
1:91 c being
1:90 c being carried
1:141 c beishan
1:111 c beishan for
1:82 c beishan pupils
1:-122 c belief
1:-120 c belief that
1:-102 c believe
1:-103 c believe that
1:-113 c belongs
1:-167 c below
1:-100 c below $
1:-63 c below per
1:-98 c benches now
1:82 c benches two
1:-85 c benefit
1:-78 c benefit and
1:88 c beside
1:81 c beside mine
1:83 c beside schools
1:136 c best
1:95 c best twelve
1:-131 c better
1:-112 c better $
1:-107 c between
1:-75 c between $
1:105 c between backbone
1:-103 c between the
1:-77 c between town
1:-84 c between wet
1:153 c bhimgaon
1:67 c bhimgaon every
1:95 c bhimgaon shall
1:88 c bhimgaon staff
1:66 c bhimgaon will
1:93 c bilingual
1:117 c biology
1:73 c biology and
1:122 c block
1:80 c block and
1:84 c block teachers
1:89 c blue
1:69 c blue project
1:99 c board
1:93 c board at
1:74 c board the
1:117 c boarding
1:-42 c book
1:153 c books
1:120 c books $
1:78 c books among
1:159 c books and
1:-102 c books are
1:-111 c books float
1:69 c books in
1:-100 c books the
1:80 c books to
1:-105 c books transport
1:118 c borehole
1:110 c borehole for
1:155 c borrow
1:80 c borrow by
1:109 c borrow the
1:-137 c borrowed
1:-130 c borrowed two
1:103 c borrows
1:104 c borrows books
1:129 c bosco
1:75 c bosco for
1:83 c bosco s
1:199 c both
1:87 c both campuses
1:97 c both heads
1:66 c both leadership
1:106 c both playgroups
1:93 c both staffs
1:130 c box
1:131 c box of
1:94 c brass
1:99 c brass plate
1:-110 c break
1:86 c break and
1:-88 c break for
1:-91 c break the
1:147 c bring
1:88 c bring on
1:81 c bring the
1:-90 c brings
1:-104 c brings out
1:-116 c budget
1:-110 c budget driver
1:138 c build
1:115 c build two
1:-84 c built
1:-101 c built by
1:95 c bunk
1:100 c bunk down
1:-42 c bursar
1:92 c bursars
1:86 c bursars speak
1:-98 c bus
1:74 c bus duty
1:-113 c bus leaves
1:-127 c bush
1:-96 c bush get
1:-80 c bush well
1:100 c but in
1:-85 c but the
1:-116 c buys
1:-111 c buys its
1:-113 c by a
1:88 c by august
1:67 c by december
1:65 c by email
1:98 c by february
1:95 c by ferry
1:103 c by january
1:72 c by live
1:100 c by november
1:93 c by one
1:87 c by post
1:-103 c by recipient
1:-118 c by school
1:-214 c by schools
1:86 c by screen
1:-73 c by step
1:-139 c by supporter
1:112 c by telephone
1:-80 c by that
1:108 c by the
1:-86 c by time
1:82 c by tuesday
1:120 c by turns
1:197 c by video
1:78 c cadre
1:77 c cadre to
1:90 c cadres
1:92 c cadres each
1:-90 c cake
1:-88 c cake has
1:-93 c calendar $
1:53 c calendar of
1:-120 c call
1:-72 c call on
1:-122 c called
1:-100 c called off
1:91 c calligraphy
1:92 c calligraphy at
1:100 c calls up
1:212 c camp
1:118 c camp $
1:92 c camp ahead
1:115 c camp at
1:101 c camp for
1:63 c camp in
1:75 c camp on
1:133 c campus
1:94 c campus interviews
1:81 c campus of
1:91 c campus one
1:87 c campuses
1:87 c campuses teachers
1:67 c can
1:-104 c can lead
1:86 c can log
1:106 c can reach
1:-119 c can run
1:87 c can spare
1:-120 c can succeed
1:-96 c can the
1:118 c can use
1:32 c candidates
1:-119 c cannot
1:-100 c cannot be
1:-72 c cannot simply
1:95 c care $
1:155 c career
1:71 c career speakers
1:130 c careers
1:89 c careers to
1:-119 c caretaker
1:77 c carol
1:88 c carol service
1:54 c carried
1:35 c carried out
1:-100 c carries
1:-94 c carries the
1:54 c carry
1:-71 c carry a
1:148 c carry out
1:80 c carrying
1:81 c carrying a
1:77 c catalogue
1:88 c catalogue and
1:-95 c cause
1:-94 c cause shall
1:-221 c cent
1:-116 c cent $
1:-90 c cent by
1:-86 c cent in
1:-124 c cent of
1:-81 c cent to
1:-56 c centre for
1:66 c centre of
1:-163 c certificate
1:-133 c certificate $
1:-178 c chair
1:-73 c chair $
1:-141 c chair the
1:-128 c chaired
1:-134 c chaired by
1:-94 c chance
1:-84 c chance $
1:-80 c change
1:-86 c change $
1:98 c charge
1:45 c charge $
1:43 c charge of
1:119 c check in
1:-84 c check serve
1:57 c checks
1:101 c checks them
1:83 c chemistry
1:64 c chemistry live
1:-115 c child
1:-123 c child can
1:-30 c children
1:-95 c children at
1:133 c children in
1:-85 c children loved
1:113 c children of
1:-104 c children read
1:-128 c children there
1:107 c children who
1:156 c chinese
1:125 c chinese teachers
1:118 c choir
1:93 c choir and
1:-85 c choir is
1:106 c choir stays
1:74 c choirs
1:87 c choirs of
1:-95 c circle
1:-118 c circle $
1:-196 c circular
1:-130 c circular $
1:116 c circulate
1:108 c circulate a
1:-99 c city
1:-62 c city $
1:-102 c city level
1:71 c class
1:73 c class at
1:100 c class by
1:119 c class in
1:-112 c class ix
1:95 c class study
1:-125 c class teacher
1:116 c class teachers
1:75 c class to
1:-98 c class vi
1:107 c class viii
1:75 c class xii
1:43 c classes
1:-97 c classes $
1:119 c classes and
1:-74 c classes of
1:84 c classes to
1:78 c classes vi
1:70 c classroom
1:78 c classroom observation
1:94 c classrooms
1:71 c classrooms $
1:82 c clay
1:79 c clay one
1:98 c climate
1:95 c climate at
1:-89 c closed
1:-80 c closed doors
1:106 c club
1:96 c club $
1:108 c coach
1:94 c coach will
1:137 c coaches
1:109 c coaches of
1:-144 c coast
1:-120 c coast two
1:105 c code for
1:-96 c code of
1:101 c coe
1:96 c coe succeeds
1:102 c colleague
1:74 c colleague through
1:160 c colleagues
1:139 c colleagues at
1:-119 c collected
1:104 c collection
1:86 c collection of
1:57 c collective
1:61 c collective lesson
1:96 c collectively
1:73 c collectively and
1:-100 c collects
1:-33 c college
1:161 c colleges
1:139 c colleges $
1:90 c colleges to
1:50 c colm
1:-98 c column
1:-91 c column are
1:-139 c come $
1:93 c come over
1:218 c come to
1:76 c come up
1:85 c coming down
1:116 c comments
1:118 c commerce
1:115 c commerce $
1:-83 c commission
1:-81 c commission and
1:-56 c committee
1:-132 c committee is
1:88 c common
1:100 c common code
1:-76 c common development
1:107 c common topic
1:85 c compile
1:81 c compile a
1:-63 c complete
1:-58 c complete the
1:-72 c completed
1:-83 c completed $
1:-104 c computer
1:-96 c computer room
1:108 c computers
1:88 c computers no
1:115 c concert in
1:-101 c concert last
1:90 c condition
1:80 c condition $
1:94 c conduct action
1:83 c conduct open
1:-82 c conduct will
1:121 c confer
1:88 c confer every
1:-97 c conference
1:-115 c conference how
1:112 c congress
1:88 c congress $
1:-79 c connectivity
1:-88 c connectivity in
1:-105 c consideration
1:-121 c consideration for
1:-92 c considered
1:-96 c considered $
1:-98 c consultation
1:-94 c consultation $
1:-99 c contact
1:124 c contest
1:70 c contest $
1:100 c contest camp
1:50 c contest to
1:101 c contestants
1:58 c contestants $
1:107 c contestants of
1:-100 c continuing
1:-94 c continuing education
1:-81 c conversations
1:-66 c conversations are
1:-119 c coordinator
1:106 c coordinators
1:101 c coordinators by
1:-72 c copied
1:-95 c copied $
1:106 c copies
1:106 c copies schools
1:-37 c copy
1:-44 c corner
1:85 c correction
1:104 c correction $
1:-116 c costs
1:-120 c costs nothing
1:102 c council
1:88 c council meeting
1:-90 c councils
1:-84 c counted
1:-93 c counted in
1:143 c counterparts
1:98 c counterparts at
1:93 c counterparts write
1:-87 c country
1:-86 c country has
1:-107 c counts
1:-99 c counts as
1:-130 c county
1:-99 c county and
1:94 c county congress
1:-96 c county level
1:255 c course
1:-83 c course $
1:139 c course for
1:128 c course in
1:110 c course of
1:137 c course on
1:79 c course teachers
1:46 c courses
1:133 c courses together
1:90 c courseware
1:74 c courseware to
1:-176 c covered
1:-134 c covered by
1:-98 c covered herein
1:101 c craftsmanship
1:93 c craftsmanship $
1:103 c craftsmen
1:91 c craftsmen of
1:-97 c credits
1:-100 c credits $
1:-76 c creek $
1:100 c creek for
1:-87 c creek has
1:95 c creek joins
1:98 c creek with
1:-116 c criticised
1:-104 c criticised in
1:67 c cross
1:70 c cross by
1:90 c cupboards
1:85 c cupboards and
1:75 c curriculum
1:114 c curriculum for
1:-108 c cuts
1:-106 c cuts may
1:-98 c date
1:-101 c date from
1:-162 c dates
1:-72 c dates $
1:-113 c dates impossible
1:-92 c dates in
1:110 c day
1:78 c day and
1:122 c day at
1:86 c day camp
1:89 c day course
1:123 c day in
1:147 c day of
1:-106 c day schools
1:118 c day with
1:65 c day workshop
1:151 c days
1:87 c days $
1:-31 c days and
1:135 c days at
1:115 c days each
1:196 c days in
1:164 c days of
1:-30 c dean of
1:106 c dean to
1:102 c deans
1:81 c deans call
1:145 c debating
1:89 c debating patron
1:99 c december
1:60 c december $
1:50 c december and
1:85 c deep
1:91 c deep into
1:-103 c delegation
1:-103 c delegation keep
1:90 c delegations
1:86 c delegations from
1:103 c deliver
1:84 c deliver lessons
1:-91 c delivers
1:127 c demonstration
1:181 c demonstration lesson
1:34 c demonstration lessons
1:-32 c department
1:98 c department can
1:86 c department from
1:188 c departments
1:101 c departments carry
1:108 c departments of
1:42 c deputy
1:86 c deputy dean
1:-63 c deputy director
1:159 c deputy for
1:71 c deputy head
1:-78 c deputy headship
1:115 c deputy of
1:101 c deputy principal
1:-101 c deputy told
1:-66 c desk that
1:110 c desks
1:101 c desks to
1:100 c develop
1:92 c develop one
1:-170 c development
1:-79 c development $
1:92 c devised
1:93 c devised for
1:89 c diagnosis
1:70 c diagnosis at
1:95 c diary
1:-134 c did
1:-104 c did not
1:-86 c difference
1:-92 c difference between
1:92 c different
1:75 c different teaching
1:99 c difficulties $
1:-80 c difficulties are
1:67 c digital
1:168 c digital library
1:84 c director to
1:-132 c directors
1:-118 c directors of
1:-102 c disciple
1:-118 c disciple $
1:75 c disciples
1:75 c disciples $
1:172 c discuss
1:123 c discuss a
1:78 c discuss lessons
1:111 c discuss them
1:112 c discussion
1:115 c discussion $
1:106 c dispatches
1:87 c dispatches one
1:-90 c distances
1:-98 c distances $
1:35 c district
1:68 c district level
1:-76 c division
1:-84 c do it
1:-85 c do not
1:115 c do their
1:128 c don
1:110 c don bosco
1:148 c donates
1:99 c donates sixty
1:97 c dongxing $
1:96 c dongxing counterparts
1:78 c door
1:81 c door of
1:-110 c doors
1:-74 c doors and
1:-81 c doors that
1:100 c dormitory
1:84 c dormitory for
1:37 c down
1:78 c down in
1:74 c down to
1:106 c down together
1:110 c down with
1:44 c dr
1:88 c dr osei
1:145 c draft
1:144 c draft the
1:106 c draw
1:105 c draw up
1:133 c drive
1:88 c drive to
1:-103 c driver
1:-109 c driver from
1:-88 c drought
1:-89 c drought $
1:-102 c dry
1:-105 c dry county
1:-96 c dry is
1:99 c due
1:60 c during
1:55 c during the
1:-105 c duties
1:-97 c duties $
1:-54 c duty
1:-96 c duty $
1:67 c duty to
1:69 c e
1:113 c e commerce
1:-117 c e learning
1:122 c e library
1:159 c each
1:135 c each $
1:92 c each for
1:100 c each have
1:123 c each head
1:-143 c each is
1:152 c each mentor
1:49 c each month
1:125 c each new
1:134 c each of
1:95 c each one
1:48 c each other
1:149 c each pair
1:113 c each playgroup
1:86 c each semester
1:-116 c each setting
1:-179 c each shall
1:85 c each summer
1:-41 c each teacher
1:-96 c each teaches
1:185 c each term
1:132 c each time
1:84 c each visit
1:-100 c each visiting
1:-107 c each will
1:204 c each year
1:172 c early
1:128 c early career
1:113 c early years
1:-50 c easter $
1:82 c ed
1:73 c ed interns
1:-42 c education
1:-88 c education credits
1:-54 c eight
1:-112 c eight $
1:132 c eight colleges
1:-105 c eight reached
1:-84 c eight thousand
1:70 c eight young
1:120 c either
1:103 c either hall
1:-116 c eleven
1:-91 c eleven years
1:76 c email
1:83 c email $
1:-94 c employer
1:-74 c employer s
1:100 c employers $
1:-102 c employers like
1:89 c employment
1:255 c encouraged
1:262 c encouraged to
1:133 c end
1:125 c end of
1:-172 c ended
1:-170 c ended by
1:90 c endow
1:97 c endow a
1:48 c engineering
1:35 c english
1:-81 c english $
1:-72 c english and
1:46 c english at
1:70 c english before
1:89 c english class
1:75 c english departments
1:73 c english groups
1:-112 c english is
1:145 c english teacher
1:80 c english will
1:97 c enrolment
1:99 c enrolment of
1:84 c enter
1:92 c enter school
1:92 c entered
1:79 c entered for
1:-106 c entering
1:-111 c entering class
1:94 c enterprises
1:93 c enterprises $
1:-79 c entitled
1:-102 c entitled to
1:-35 c entrance examination
1:-108 c equally
1:-96 c equally between
1:-90 c equipment
1:181 c evening
1:103 c evening $
1:88 c evening course
1:97 c event
1:95 c event with
1:223 c every
1:-100 c every child
1:92 c every fortnight
1:88 c every friday
1:211 c every half
1:91 c every july
1:109 c every month
1:95 c every music
1:124 c every other
1:88 c every pair
1:116 c every second
1:103 c every six
1:77 c every sunday
1:133 c every teacher
1:155 c every term
1:123 c every thursday
1:168 c every tuesday
1:177 c every two
1:-122 c every village
1:154 c every wednesday
1:76 c every year
1:-127 c everything
1:91 c examination and
1:-67 c examination rises
1:-122 c examination was
1:-99 c examinations
1:-90 c examinations leave
1:-118 c exceed
1:-71 c exceed what
1:103 c excellent
1:80 c excellent lesson
1:80 c excellent pupils
1:204 c exchange
1:84 c exchange and
1:182 c exchange letters
1:97 c executive
1:68 c executive head
1:92 c executive vice
1:-132 c expect
1:-161 c expect six
1:-119 c expect ten
1:-109 c expected
1:-84 c expected level
1:99 c experience
1:83 c experience of
1:132 c experienced
1:75 c experienced teachers
1:70 c experiments
1:76 c experiments to
1:80 c expert
1:82 c expert groups
1:-95 c experts
1:-103 c experts $
1:-98 c face
1:-101 c face south
1:185 c faculty
1:101 c faculty is
1:86 c faculty member
1:70 c faculty members
1:132 c fair
1:51 c fair $
1:76 c fair and
1:98 c fair in
1:-131 c faith
1:-121 c faith and
1:-58 c fall
1:-68 c fall below
1:-83 c falls
1:-76 c falls below
1:141 c families
1:98 c families $
1:67 c families for
1:-59 c famous
1:-64 c famous teacher
1:-38 c fang
1:-86 c far never
1:102 c far twinning
1:-95 c fare
1:-92 c fare of
1:82 c farm
1:-117 c farming
1:-102 c farming villages
1:-100 c fashion
1:-100 c fashion again
1:49 c february
1:50 c february $
1:74 c february to
1:-98 c feels
1:-95 c feels $
1:-111 c fees
1:-104 c fees are
1:-93 c felt
1:-105 c felt at
1:-95 c ferry fare
1:76 c ferry twice
1:115 c festival
1:87 c festival training
1:-107 c few
1:-100 c few and
1:-49 c fewer
1:90 c field
1:90 c field studies
1:108 c fifteen
1:74 c fifteen of
1:-104 c fifty
1:-110 c fifty eight
1:127 c file
1:116 c file for
1:104 c fill
1:79 c fill vacant
1:75 c filled
1:78 c filled through
1:103 c filter
1:79 c filter to
1:198 c final
1:73 c final $
1:161 c final report
1:99 c final year
1:96 c finalists
1:101 c finalists bunk
1:53 c find
1:88 c find out
1:-83 c finding
1:-89 c finding a
1:96 c findings
1:77 c findings $
1:-43 c fine
1:-104 c fine disciple
1:93 c finish
1:97 c finish follow
1:-64 c first
1:108 c first aid
1:-107 c first consideration
1:129 c first friday
1:100 c first month
1:-91 c first pick
1:-96 c first round
1:-86 c first scholar
1:114 c first week
1:-55 c first year
1:109 c fit
1:81 c five day
1:139 c five days
1:-94 c five hundred
1:100 c five pairs
1:-102 c five recipient
1:122 c five schools
1:-109 c five years
1:-113 c float
1:-108 c float into
1:90 c flood
1:86 c flood season
1:-87 c floods
1:-89 c floods $
1:71 c fly
1:74 c fly up
1:-42 c follow
1:77 c follow a
1:92 c follow class
1:-89 c follow post
1:-37 c follow the
1:-143 c follows
1:-108 c follows $
1:-79 c follows the
1:143 c for
1:167 c for a
1:134 c for all
1:93 c for at
1:90 c for automobile
1:83 c for class
1:-111 c for deputy
1:110 c for e
1:-82 c for each
1:-88 c for eleven
1:114 c for every
1:86 c for exchange
1:94 c for follow
1:132 c for four
1:110 c for half
1:106 c for internal
1:-36 c for its
1:73 c for lecturers
1:105 c for lesson
1:-94 c for lunch
1:-112 c for many
1:-96 c for nearly
1:114 c for no
1:105 c for not
1:223 c for one
1:-109 c for over
1:91 c for recipient
1:90 c for schools
1:-45 c for science
1:92 c for second
1:-112 c for supporter
1:152 c for ten
1:103 c for term
1:191 c for the
1:116 c for three
1:79 c for training
1:58 c for two
1:164 c for year
1:83 c for young
1:124 c form
1:118 c form and
1:-62 c form four
1:89 c form places
1:80 c form three
1:71 c form two
1:-103 c formalism
1:-101 c formalism must
1:60 c formed
1:97 c formed between
1:86 c formers
1:39 c forms
1:205 c fortnight
1:178 c fortnight $
1:152 c forty
1:104 c forty pupils
1:96 c forward
1:95 c forward the
1:-90 c forwarded
1:-106 c forwarded later
1:-114 c founded
1:-97 c founded in
1:-102 c founder
1:-96 c founder the
1:-106 c four classes
1:86 c four day
1:86 c four hundred
1:-112 c four learners
1:115 c four pages
1:68 c four partner
1:123 c four teachers
1:149 c four weeks
1:-90 c four with
1:-39 c four year
1:-105 c fragrance
1:-100 c fragrance of
1:102 c framed
1:103 c framed with
1:-76 c free $
1:216 c free of
1:-107 c free play
1:208 c friday
1:121 c friday $
1:137 c friday of
1:145 c fridays
1:132 c fridays $
1:117 c friend
1:80 c friend in
1:-143 c friendship
1:-118 c friendship with
1:-97 c from
1:-119 c from $
1:-67 c from a
1:75 c from bhimgaon
1:120 c from both
1:75 c from bus
1:85 c from february
1:93 c from march
1:85 c from next
1:-97 c from per
1:-42 c from school
1:144 c from schools
1:33 c from september
1:40 c from supporter
1:-99 c from ten
1:85 c from tezpur
1:-169 c from the
1:69 c from thornsea
1:-87 c from to
1:93 c fry
1:108 c fry teaches
1:-112 c fuel
1:-113 c fuel from
1:-40 c full
1:-103 c full pay
1:91 c full school
1:65 c full term
1:69 c full timetable
1:104 c further
1:78 c further maths
1:-140 c gain
1:-147 c gain the
1:82 c game
1:73 c game lesson
1:-76 c games
1:-94 c games are
1:-73 c gap
1:-75 c gap between
1:-100 c gardens
1:-92 c gardens face
1:69 c gather
1:80 c gather at
1:-129 c general
1:-99 c general affairs
1:66 c geography will
1:-36 c get
1:-94 c get first
1:75 c gifted
1:91 c gifted to
1:82 c girl
1:90 c girl of
1:93 c girls $
1:107 c girls association
1:105 c girls drop
1:-114 c girls entering
1:-101 c girls with
1:221 c give
1:145 c give a
1:-95 c give at
1:118 c give demonstration
1:97 c give online
1:117 c give recipient
1:94 c give reports
1:80 c give talks
1:179 c give two
1:78 c give your
1:164 c given a
1:-111 c given first
1:176 c gives
1:121 c gives a
1:125 c gives recipient
1:109 c gives two
1:117 c giving
1:-95 c go bush
1:104 c go home
1:-82 c go on
1:96 c go over
1:-32 c go through
1:105 c go to
1:30 c go up
1:224 c goes
1:105 c goes deep
1:73 c goes over
1:169 c goes to
1:83 c gohpur
1:87 c gohpur $
1:80 c going
1:96 c going up
1:102 c gold
1:82 c gold medal
1:-201 c good
1:-127 c good faith
1:-81 c good practice
1:-98 c good training
1:79 c got
1:86 c got $
1:110 c governors
1:114 c governors from
1:35 c grade
1:-87 c grade level
1:87 c grade of
1:87 c grade teacher
1:-92 c grades
1:-97 c grades are
1:41 c graduates
1:110 c graduates to
1:-85 c grandfather
1:-84 c grandfather in
1:-39 c grant
1:-106 c grant and
1:120 c grant will
1:68 c great
1:81 c great artesian
1:72 c green
1:82 c green and
1:44 c group
1:-96 c group accident
1:166 c group meets
1:-39 c group of
1:160 c groups
1:191 c groups of
1:80 c guan
1:-103 c guarantee
1:-91 c guarantee of
1:-111 c guarded
1:-107 c guarded against
1:66 c guests
1:84 c guests in
1:49 c guide
1:60 c guide its
1:-102 c habit
1:-90 c habit worth
1:-204 c had
1:-85 c had a
1:-97 c had hoped
1:-86 c had no
1:-90 c had to
1:208 c half
1:-63 c half a
)"sv,
    R"(1:198 c half term
1:97 c half year
1:196 c hand
1:71 c hand children
1:153 c hand in
1:96 c hand over
1:105 c handbook
1:121 c handed
1:84 c handed on
1:34 c hands in
1:-104 c hands is
1:83 c hands me
1:-96 c hands of
1:63 c hands on
1:-110 c handwriting
1:-106 c handwriting of
1:139 c harbour
1:78 c harbour street
1:-89 c hardship
1:-95 c hardship allowance
1:-339 c has
1:-139 c has a
1:-87 c has agreed
1:-162 c has been
1:-127 c has four
1:87 c has got
1:-94 c has had
1:-149 c has no
1:122 c has nobody
1:-99 c has not
1:-112 c has pupils
1:-95 c has so
1:-79 c has students
1:-96 c has two
1:-100 c have
1:140 c have a
1:-159 c have been
1:-101 c have nobody
1:-112 c have served
1:101 c have tea
1:-90 c have their
1:125 c he will
1:57 c head
1:133 c head at
1:101 c head for
1:152 c head of
1:111 c head shall
1:-99 c head teacher
1:81 c head will
1:91 c heads
1:89 c heads hold
1:49 c heads of
1:103 c heads shall
1:93 c heads talk
1:87 c heads to
1:-78 c headship
1:-118 c headship $
1:81 c headship at
1:-100 c heart
1:-134 c heart of
1:133 c held
1:81 c held as
1:-87 c held behind
1:83 c held for
1:118 c held on
1:85 c help
1:139 c help $
1:83 c help with
1:86 c helpers
1:70 c helpers and
1:-103 c helps
1:-96 c helps recipient
1:-52 c her
1:75 c her mathematics
1:-105 c her pension
1:-105 c her post
1:83 c her wing
1:71 c her working
1:65 c here
1:-91 c herein
1:-101 c herein shall
1:-34 c hetou
1:94 c hetou $
1:-81 c hetou is
1:-87 c higher
1:176 c him
1:147 c him $
1:92 c him every
1:-93 c hindi
1:-106 c hindi $
1:-34 c history
1:90 c history curriculum
1:-83 c history of
1:-123 c hoists
1:-121 c hoists were
1:195 c hold
1:194 c hold a
1:89 c hold an
1:-61 c hold the
1:-95 c holding
1:-89 c holding a
1:100 c holidays
1:85 c holidays $
1:-100 c home
1:-31 c home $
1:-88 c home school
1:88 c homes
1:86 c homes during
1:238 c homework
1:81 c homework correction
1:109 c homework policy
1:71 c hook
1:90 c hook up
1:-61 c hope
1:-112 c hope that
1:-90 c hoped
1:-82 c hoped to
1:-95 c hospitality
1:-103 c hospitality should
1:-78 c host
1:103 c host families
1:-87 c host s
1:69 c hosts
1:83 c hosts a
1:173 c hour
1:103 c hour $
1:93 c hour into
1:-210 c hours
1:99 c hours each
1:-113 c hours from
1:-98 c hours spent
1:169 c house
1:107 c house reading
1:96 c house system
1:92 c how far
1:-94 c how isolated
1:120 c how the
1:-111 c human
1:-101 c human resources
1:-81 c hundred
1:-103 c hundred girls
1:90 c hundred reading
1:-98 c hundred shillings
1:93 c hundred story
1:-100 c hundred years
1:-101 c i
1:-102 c i am
1:-88 c i remember
1:106 c ida
1:91 c ida coe
1:-90 c idea
1:-90 c idea of
1:72 c ii
1:41 c ii a
1:48 c iii
1:121 c imc
1:99 c imc in
1:-134 c impossible
1:-148 c impossible $
1:93 c in
1:-291 c in $
1:-82 c in a
1:78 c in addition
1:95 c in apparatus
1:167 c in april
1:202 c in august
1:84 c in batches
1:88 c in beishan
1:128 c in by
1:90 c in december
1:116 c in each
1:98 c in either
1:108 c in english
1:-107 c in fashion
1:99 c in first
1:121 c in form
1:-130 c in good
1:41 c in grade
1:97 c in hand
1:94 c in hetou
1:-99 c in hindi
1:-80 c in is
1:67 c in its
1:158 c in july
1:259 c in june
1:75 c in kiswahili
1:-39 c in mathematics
1:205 c in may
1:130 c in november
1:39 c in october
1:200 c in on
1:110 c in phonics
1:186 c in return
1:48 c in schools
1:133 c in september
1:116 c in setting
1:-96 c in shiping
1:79 c in sound
1:-102 c in special
1:98 c in spring
1:-35 c in supporter
1:121 c in term
1:-106 c in the
1:-145 c in this
1:55 c in to
1:107 c in turn
1:-108 c in twinning
1:-47 c in use
1:73 c in week
1:-72 c in which
1:88 c in working
1:66 c in year
1:-108 c information
1:-100 c information centre
1:86 c inquiry
1:105 c inquiry into
1:93 c inspect
1:129 c inspects
1:-39 c instructors
1:139 c instruments
1:109 c instruments of
1:138 c intend
1:144 c intend to
1:160 c intends
1:159 c intends to
1:82 c intensive
1:76 c intensive practice
1:69 c inter
1:82 c inter colleges
1:113 c internal
1:97 c internal assessment
1:-31 c interns
1:-89 c interns are
1:86 c interns shall
1:75 c interview
1:75 c interview as
1:90 c interviews
1:82 c interviews for
1:40 c into
1:-112 c into every
1:88 c into how
1:104 c into its
1:73 c into river
1:97 c into the
1:105 c into writing
1:101 c introduce
1:108 c introduce supporter
1:-105 c introduced
1:-103 c introduced in
1:-89 c invalid
1:-78 c invalid $
1:187 c invited
1:87 c invited down
1:150 c invited to
1:75 c invites
1:87 c invites craftsmen
1:-267 c is
1:-176 c is a
1:-93 c is absent
1:-134 c is chaired
1:-82 c is counted
1:120 c is encouraged
1:-90 c is entitled
1:-105 c is felt
1:123 c is given
1:69 c is held
1:-100 c is i
1:-93 c is in
1:-106 c is liable
1:-86 c is megabytes
1:-95 c is near
1:-103 c is not
1:-83 c is now
1:-153 c is on
1:-104 c is painted
1:134 c is paired
1:-83 c is patchy
1:-90 c is payable
1:118 c is received
1:-124 c is recipient
1:-87 c is relatively
1:-105 c is rubbish
1:-85 c is schools
1:163 c is seconded
1:-116 c is set
1:-193 c is short
1:-172 c is the
1:93 c is thrown
1:74 c is to
1:-117 c is twinned
1:-106 c is untidy
1:66 c is vacant
1:-98 c isolated
1:-96 c isolated she
1:-134 c issued
1:-137 c issued by
1:-161 c it $
1:76 c it again
1:-190 c it is
1:-84 c it last
1:-126 c it may
1:275 c it meets
1:-94 c it must
1:100 c it over
1:-115 c it takes
1:120 c it to
1:98 c it together
1:40 c item
1:72 c item banks
1:-58 c items
1:86 c its
1:47 c its annual
1:75 c its contestants
1:101 c its dean
1:109 c its digital
1:-97 c its founder
1:93 c its head
1:95 c its homework
1:-102 c its learners
1:103 c its minibus
1:95 c its online
1:-30 c its own
1:117 c its phonics
1:72 c its post
1:68 c its question
1:91 c its rules
1:74 c its science
1:-128 c its students
1:-96 c ix
1:-106 c ix $
1:-96 c january
1:-137 c january $
1:90 c january and
1:-104 c january to
1:80 c japanese
1:84 c japanese class
1:70 c jill
1:96 c jill and
1:120 c join
1:127 c join supporter
1:124 c join the
1:108 c joins
1:89 c joins schools
1:247 c joint
1:-123 c joint committee
1:102 c joint concert
1:98 c joint enrolment
1:103 c joint inquiry
1:132 c joint lesson
1:103 c joint planning
1:151 c joint report
1:186 c joint research
1:105 c joint textbooks
1:212 c jointly
1:119 c jointly apply
1:88 c jointly compile
1:92 c jointly develop
1:132 c jointly write
1:-84 c joke
1:-90 c joke out
1:-102 c journey
1:-101 c journey $
1:54 c july
1:180 c july $
1:-113 c july attendance
1:-110 c july three
1:86 c july to
1:122 c june
1:82 c june $
1:82 c june for
1:86 c june of
1:115 c june to
1:-122 c keep
1:-98 c keep full
1:-129 c keeping
1:-87 c keeping alive
1:-242 c keeps
1:-160 c keeps a
1:-91 c keeps her
1:-183 c keeps the
1:-100 c kelly s
1:119 c kelly teaches
1:-31 c kept
1:-82 c kept $
1:-84 c kept modest
1:78 c kerio
1:76 c kerio day
1:-77 c key
1:88 c key person
1:-93 c key salt
1:92 c kids
1:83 c kids $
1:98 c kilimo
1:93 c kilimo s
1:155 c kiln
1:98 c kiln $
1:96 c kiln of
1:-77 c kind
1:-85 c kind in
1:87 c kindergartens enter
1:75 c kindergartens prepare
1:100 c kindergartens to
1:-103 c kindly
1:-86 c kindly $
1:83 c kiswahili
1:66 c kiswahili $
1:-33 c kitchen
1:79 c kitchen and
1:-91 c kitchen was
1:-79 c known
1:-103 c known can
1:91 c kulkarni
1:86 c kulkarni to
1:69 c laboratory
1:64 c laboratory assistants
1:-75 c laboratory cannot
1:91 c laboratory technician
1:120 c laboratory to
1:-89 c lack
1:-72 c lack a
1:96 c ladies biology
1:88 c ladies each
1:-101 c ladies the
1:101 c ladies their
1:98 c laid
1:102 c laid before
1:-134 c language
1:-94 c language for
1:-83 c language therapist
1:149 c laptops
1:117 c laptops and
1:87 c laptops to
1:-178 c last
1:-108 c last for
1:103 c last monday
1:-91 c last summer
1:-167 c last year
1:91 c lasting
1:132 c lasts
1:-101 c late
1:-99 c late miss
1:-105 c later will
1:73 c launch a
1:-72 c launch of
1:-83 c law
1:-81 c law $
1:-132 c lead
1:116 c lead and
1:-103 c lead free
1:116 c lead mentors
1:91 c lead principals
1:149 c lead schools
1:-55 c lead teacher
1:86 c lead teaches
1:-126 c lead will
1:-52 c leader
1:113 c leaders
1:79 c leaders from
1:122 c leaders of
1:71 c leaders would
1:62 c leadership
1:-89 c leadership course
1:136 c leadership teams
1:113 c leading
1:78 c leading group
1:105 c leaf
1:99 c leaf textbook
1:-96 c learners
1:-119 c learners at
1:104 c learners can
1:96 c learners of
1:-107 c learners walk
1:55 c learning
1:82 c learning $
1:80 c learning course
1:69 c learning on
1:-190 c least
1:-113 c least $
1:-124 c least five
1:-119 c least four
1:111 c least lessons
1:-143 c least of
1:31 c least once
1:208 c least one
1:-104 c least per
1:-38 c least teachers
1:-80 c least three
1:-131 c least twelve
1:-139 c least two
1:-160 c leave
1:-91 c leave $
1:-91 c leave is
1:-89 c leave shut
1:53 c leavers
1:104 c leavers of
1:-56 c leaves
1:-117 c leaves at
1:118 c leaves written
1:126 c lecture
1:92 c lecture on
1:-86 c lecturers are
1:81 c lecturers in
1:89 c lecturers of
1:157 c lectures
1:164 c lectures on
1:-107 c left
1:-84 c left to
1:-73 c leg
1:-70 c leg is
1:156 c lend
1:132 c lend books
1:116 c lend recipient
1:180 c lends
1:145 c lends recipient
1:89 c less
1:100 c less than
1:239 c lesson
1:-126 c lesson $
1:158 c lesson a
1:100 c lesson at
1:74 c lesson collectively
1:91 c lesson different
1:154 c lesson in
1:89 c lesson of
1:99 c lesson on
1:139 c lesson planning
1:111 c lesson preparation
1:79 c lesson shall
1:100 c lesson there
1:116 c lessons
1:80 c lessons $
1:-133 c lessons a
1:140 c lessons and
1:-101 c lessons are
1:238 c lessons at
1:154 c lessons each
1:144 c lessons for
1:92 c lessons in
1:-112 c lessons of
1:93 c lessons to
1:170 c lessons together
1:-114 c let
1:-112 c let the
1:162 c letter a
1:-52 c letter every
1:-90 c letter writing
1:99 c letters
1:100 c letters once
1:70 c letters to
1:-176 c level
1:-70 c level $
1:-83 c level backbone
1:90 c level cadres
1:-83 c level or
1:-90 c liability
1:-79 c liability policy
1:-112 c liable
1:-107 c liable for
1:292 c library
1:80 c library $
1:172 c library and
1:115 c library at
1:110 c library books
1:91 c library catalogue
1:101 c library of
1:130 c library to
1:-86 c licence
1:-94 c licence did
1:-109 c lies
1:-98 c lies on
1:-52 c like
1:-94 c like to
1:95 c lin
1:53 c line
1:81 c line $
1:82 c line once
1:-30 c link
1:32 c link teacher
1:-120 c list
1:-98 c list and
1:-32 c list of
1:131 c literacy
1:81 c literacy block
1:227 c live
1:83 c live and
1:82 c live from
1:77 c live lesson
1:90 c live online
1:82 c live to
1:69 c live video
1:-172 c loan
1:-97 c loan keeps
1:-103 c loan staff
1:86 c local
1:107 c local bamboo
1:106 c log in
1:-140 c long
1:-94 c long distances
1:-71 c long service
1:99 c longer
1:87 c longer in
1:71 c longer than
1:92 c look into
1:-45 c looks
1:-111 c looks after
1:79 c loose
1:76 c loose leaf
1:79 c lorry
1:98 c lorry of
1:-76 c loved
1:-82 c loved the
1:35 c lu
1:82 c lu ming
1:-168 c lunch
1:-127 c lunch $
1:-91 c lunch allowance
1:103 c luo
1:-134 c ma
1:88 c machines
1:84 c machines and
1:-120 c made
1:-98 c made one
1:86 c maintenance
1:81 c maintenance $
1:88 c make
1:169 c make a
1:75 c make over
1:75 c make rounds
1:-106 c make some
1:-38 c manager
1:-103 c many
1:-109 c many years
1:64 c march
1:146 c march and
1:98 c march each
1:-33 c marine electrics
1:116 c marking
1:-111 c marks
1:-51 c master
1:104 c master and
1:-94 c master must
1:165 c mathematics
1:71 c mathematics and
1:102 c mathematics leader
1:88 c mathematics learners
1:74 c mathematics physics
1:165 c mathematics studio
1:181 c mathematics teachers
1:75 c mathematics will
1:177 c maths
1:72 c maths by
1:96 c maths lead
1:60 c maths olympiad
1:-105 c matters
1:-104 c matters not
1:131 c may
1:150 c may $
1:118 c may and
1:112 c may ask
1:110 c may attend
1:-205 c may be
1:115 c may borrow
1:82 c may each
1:128 c may in
1:105 c may join
1:-66 c may make
1:-116 c may oblige
1:74 c may pay
1:82 c may place
1:103 c may send
1:107 c may spend
1:127 c may supporter
1:133 c may use
1:31 c may visit
1:78 c me a
1:-94 c me at
1:-99 c meaning
1:-91 c meaning $
1:-90 c meant
1:-95 c meant kindly
1:87 c medal
1:81 c medal coaches
1:-75 c medicine
1:-73 c medicine be
1:223 c meet
1:116 c meet every
1:157 c meet once
1:106 c meet online
1:124 c meet twice
1:121 c meeting
1:99 c meeting $
1:68 c meeting every
1:100 c meeting in
1:-129 c meetings
1:-143 c meetings $
1:355 c meets
1:150 c meets every
1:111 c meets on
1:177 c meets once
1:186 c meets twice
1:-82 c megabytes
1:-90 c megabytes $
1:134 c member
1:141 c member kindergartens
1:-45 c member of
1:77 c member will
1:62 c members
1:39 c members $
1:-124 c members are
1:80 c members will
1:-139 c mentee
1:216 c mentor
1:181 c mentor $
1:-67 c mentor and
1:217 c mentor at
1:-160 c mentor observes
1:100 c mentor pairs
1:126 c mentor who
1:-58 c mentors
1:-140 c mentors call
1:115 c mentors two
1:-203 c mentors visit
1:-103 c merely
1:-99 c merely go
1:-65 c microscopes
1:93 c microscopes and
1:-118 c microscopes in
1:93 c mid
1:90 c mid term
1:60 c middle
1:94 c middle level
1:-88 c minds
1:-83 c minds a
1:72 c mine
1:78 c mine from
1:84 c ming
1:95 c ming is
1:109 c minibus $
1:-117 c minibus fuel
1:-65 c minutes
1:-115 c minutes and
1:88 c minutes calligraphy
1:-128 c miss
1:-96 c miss ayres
1:-106 c missing
1:-100 c missing pair
1:-108 c mixed
1:-109 c mixed age
1:68 c mobile
1:90 c mobile science
1:158 c model
1:127 c model lessons
1:102 c model writing
1:-87 c modest
1:-98 c modest $
1:115 c monday
1:92 c monday of
1:175 c mondays
1:115 c mondays $
1:116 c mondays and
1:58 c month
1:122 c month and
1:-83 c month away
1:79 c month before
1:92 c month of
1:112 c month to
1:77 c month under
1:168 c monthly
1:120 c monthly $
1:80 c monthly web
1:179 c months
1:133 c months $
1:87 c months about
1:72 c mooting
1:77 c mooting tutor
1:-178 c more
1:-123 c more than
1:-103 c more when
1:152 c morning
1:65 c morning $
1:104 c morning reading
1:-112 c most
1:-91 c motel
1:-93 c motel is
1:-109 c motions
1:-100 c motions will
1:-79 c move
1:-108 c move a
1:107 c move up
1:121 c moves
1:105 c moves out
1:50 c moves to
1:-82 c mr
1:97 c mr ted
1:50 c mrs
1:69 c mrs alderson
1:68 c mrs ann
1:191 c ms
1:92 c ms ida
1:73 c ms kulkarni
1:116 c ms luo
1:-109 c ms philippa
1:-46 c mud
1:-41 c music $
1:-55 c music and
1:94 c music lesson
1:94 c music teacher
1:75 c must
1:-148 c must be
1:-100 c must carry
1:-114 c must have
1:92 c must send
1:85 c must write
1:-86 c mutual benefit
1:111 c mutual visits
1:-83 c my
1:-77 c my own
1:93 c nakuru
1:90 c nakuru in
1:121 c name a
1:-99 c name of
1:-100 c named
1:58 c names
1:-101 c names forwarded
1:95 c names of
1:-76 c narrowed
1:-85 c narrowed step
1:-52 c national
1:-105 c national level
1:-85 c near
1:-103 c near impossible
1:-124 c nearly
1:-88 c nearly all
1:-146 c neither
1:-89 c neither of
1:-111 c neither party
1:31 c net
1:-82 c net has
1:67 c net will
1:-101 c network bandwidth
1:-80 c never
1:-106 c never run
1:186 c new
1:-50 c new college
1:138 c new deputy
1:-124 c new hall
1:103 c new history
1:111 c new library
1:159 c new speciality
1:146 c new teacher
1:137 c new teachers
1:102 c newly
1:109 c newly qualified
1:78 c next week
1:-102 c next year
1:66 c night
1:70 c night $
1:-159 c nine
1:-111 c nine pairs
1:-105 c nine recipient
1:-196 c no
1:87 c no give
1:63 c no less
1:100 c no longer
1:-137 c no more
1:-75 c no notes
1:-94 c no physics
1:-95 c no qualified
1:-96 c no specialist
1:-94 c no trained
1:-41 c nobody
1:-98 c nobody to
1:95 c noon
1:90 c noon in
1:-261 c not
1:-85 c not a
1:-92 c not affected
1:-75 c not allow
1:-98 c not be
1:-103 c not change
1:-95 c not covered
1:-69 c not exceed
1:37 c not fewer
1:-88 c not had
1:80 c not less
1:48 c not more
1:-61 c not surplus
1:-85 c note dates
1:-79 c notes
1:35 c notes $
1:-119 c notes are
1:-81 c notes of
1:-113 c nothing
1:-116 c nothing $
1:-53 c notice
1:-64 c notice $
1:121 c november
1:172 c november $
1:97 c november and
1:67 c november expert
1:-162 c now
1:-102 c now a
1:-88 c now in
1:-92 c nurse
1:-83 c nurse $
1:91 c nursery
1:90 c nursery nurses
1:101 c nurses
1:87 c nurses of
1:-111 c obey
1:-110 c obey the
1:-118 c oblige
1:-94 c oblige schools
1:126 c observation
1:83 c observation $
1:93 c observation and
1:228 c observe
1:107 c observe at
1:90 c observe its
1:144 c observe lessons
1:105 c observe one
1:-159 c observes
1:-87 c observes at
1:-55 c observes no
1:-94 c obtain
1:-56 c october
1:123 c october $
1:-82 c october first
1:105 c october to
1:105 c of $
1:-42 c of a
1:123 c of all
1:-112 c of and
1:78 c of assistance
1:71 c of behaviour
1:65 c of bhimgaon
1:-76 c of books
1:202 c of charge
1:84 c of chemistry
1:86 c of chinese
1:101 c of classroom
1:-101 c of conduct
1:90 c of craftsmanship
1:140 c of december
1:32 c of department
1:116 c of each
1:-93 c of education
1:-84 c of eight
1:128 c of every
1:70 c of experiments
1:94 c of festival
1:-137 c of five
1:-113 c of geography
1:68 c of girls
1:86 c of gohpur
1:-106 c of good
1:121 c of governors
1:126 c of grade
1:-105 c of hands
1:117 c of her
1:-80 c of hetou
1:93 c of intensive
1:-121 c of is
1:-91 c of its
1:-85 c of kindergartens
1:94 c of lead
1:-103 c of leave
1:-72 c of lessons
1:101 c of master
1:87 c of mathematics
1:82 c of member
1:-118 c of mixed
1:-123 c of more
1:-126 c of music
1:-78 c of mutual
1:-95 c of next
1:51 c of no
1:142 c of not
1:126 c of office
1:105 c of olympiad
1:88 c of paints
1:-87 c of pairing
1:-91 c of pairs
1:-37 c of physics
1:73 c of picture
1:-129 c of pupils
1:88 c of puppets
1:-75 c of qualified
1:-105 c of quality
1:108 c of recipient
1:102 c of school
1:166 c of schools
1:74 c of science
1:92 c of senior
1:-96 c of sincere
1:-97 c of staff
1:80 c of students
1:249 c of supporter
1:103 c of tasks
1:-203 c of teachers
1:109 c of ten
1:156 c of term
1:-44 c of the
1:142 c of their
1:-35 c of them
1:-98 c of this
1:103 c of three
1:119 c of training
1:-101 c of village
1:108 c of visits
1:-66 c of year
1:99 c of yuan
1:-165 c off
1:-85 c off because
1:-91 c off the
1:-169 c office
1:-216 c office $
1:-99 c office books
1:-110 c office keeps
1:-105 c office room
1:-95 c office to
1:32 c office will
1:110 c officers
1:82 c officers together
1:-105 c often
1:-98 c often have
1:169 c old
1:103 c old girls
1:93 c old pottery
1:76 c olds $
1:121 c olympiad
1:100 c olympiad $
1:106 c olympiad camp
1:186 c on
1:72 c on a
1:81 c on activity
1:-89 c on alliance
1:137 c on alternate
1:129 c on both
1:101 c on careers
1:87 c on climate
1:95 c on early
1:89 c on flood
1:107 c on fridays
1:-70 c on january
1:-109 c on july
1:157 c on lessons
1:105 c on line
1:-92 c on loan
1:87 c on local
1:36 c on may
1:136 c on mondays
1:-116 c on one
1:105 c on practical
1:136 c on reading
1:33 c on recipient
1:-95 c on research
1:-100 c on schools
1:116 c on secondment
1:82 c on site
1:72 c on sleep
1:117 c on story
1:122 c on supporter
1:99 c on surplus
1:75 c on task
1:92 c on the
1:-31 c on their
1:-145 c on them
1:82 c on three
1:104 c on thursdays
1:103 c on to
1:115 c on tuesdays
1:88 c on week
1:91 c on what
1:125 c once
1:-168 c once $
1:128 c once a
1:130 c once each
1:177 c once every
1:97 c once in
1:219 c one
1:-104 c one $
1:82 c one admissions
1:110 c one afterwards
1:189 c one another
1:98 c one by
1:92 c one cadre
1:86 c one chemistry
1:60 c one demonstration
1:126 c one deputy
1:86 c one event
1:69 c one game
1:94 c one girl
1:116 c one head
1:136 c one joint
1:83 c one lecture
1:127 c one lesson
1:77 c one month
1:70 c one night
1:82 c one of
1:-68 c one open
1:73 c one panel
1:95 c one prospectus
1:-49 c one report
1:135 c one research
1:-113 c one s
1:145 c one school
1:109 c one teaching
1:-42 c one term
1:87 c one vice
1:75 c one visit
1:132 c one week
1:128 c one year
1:262 c online
1:136 c online $
1:92 c online at
1:132 c online every
1:-56 c online lessons
1:116 c online library
1:110 c online once
1:70 c online tutoring
1:-228 c only
1:-82 c only a
1:-81 c only as
1:-82 c only in
1:-102 c only one
1:-90 c only season
1:-84 c only when
1:168 c open
1:77 c open its
1:-63 c open lesson
1:151 c open lessons
1:73 c open supporter
1:83 c open their
1:155 c open to
1:75 c opened
1:165 c opened at
1:-89 c opened only
1:104 c opened to
1:38 c opens
1:-84 c opens doors
1:221 c opens its
1:-261 c or
1:-120 c or above
1:-127 c or better
1:76 c oral
1:80 c oral english
1:93 c order
1:104 c order go
1:-93 c ordinary
1:-87 c ordinary meaning
1:78 c organise excellent
1:69 c osei
1:73 c osei of
1:125 c other
1:-112 c other $
1:71 c other every
1:82 c other for
1:97 c other friday
1:91 c other in
1:87 c other one
1:139 c other s
1:94 c other school
1:76 c other yours
1:-71 c out
1:-61 c out $
1:70 c out after
1:90 c out joint
1:-100 c out of
1:74 c out teacher
1:86 c out their
1:-99 c out there
1:94 c out to
1:34 c outdoor
1:89 c outdoor learning
1:83 c outpost
1:86 c outpost of
1:-122 c outside
1:-96 c outside applicants
1:128 c over
1:123 c over for
1:92 c over on
1:85 c over progress
1:130 c over schools
1:-107 c over ten
1:-40 c over the
1:81 c over to
1:75 c over two
1:68 c over with
1:-53 c owen
1:-114 c own
1:-67 c own $
1:-84 c own first
1:-99 c own picnic
1:-80 c own pupils
1:99 c own week
1:115 c page
1:88 c page on
1:119 c pages
1:-98 c painted
1:-90 c painted yellow
1:83 c paints
1:95 c paints and
1:128 c pair
1:98 c pair draws
1:89 c pair for
1:-36 c pair of
1:109 c pair set
1:155 c paired
1:113 c paired $
1:157 c paired schools
1:136 c paired with
1:-141 c pairing
1:-71 c pairing work
1:113 c pairs are
1:-92 c pairs this
1:92 c pal
1:97 c pal project
1:104 c panel
1:79 c panel $
1:90 c panel heads
1:119 c panels
1:116 c panels of
1:-115 c paper
1:122 c papers
1:106 c papers and
1:126 c parents
1:-83 c parents $
1:76 c parents and
1:102 c parents association
1:65 c parents at
1:97 c part in
1:162 c partner
1:65 c partner schools
1:98 c partner teachers
1:-185 c partners
1:74 c partners at
1:-102 c partners in
1:-182 c partners twice
1:-60 c partnership
1:98 c partnership is
1:-102 c partnership will
1:-58 c party
1:-113 c party is
1:146 c party of
1:-91 c pass
1:-71 c pass mathematics
1:111 c pass on
1:-167 c pass rate
1:-51 c past
1:-82 c patchy
1:-90 c patchy $
1:83 c patron
1:89 c patron shall
1:-69 c pay
1:-154 c pay $
1:112 c pay a
1:-32 c pay for
1:115 c pay mutual
1:71 c pay return
1:-83 c payable
1:-88 c payable to
1:126 c pays
1:113 c pays for
1:164 c pen
1:102 c pen friend
1:89 c pen pal
1:-104 c pension
1:-108 c pension rights
1:-210 c per
1:-211 c per cent
1:-54 c per term
1:-95 c percent
1:85 c perfect its
1:-97 c perfect rules
1:-92 c performance
1:-92 c performance of
1:-97 c period
1:109 c period $
1:-115 c period they
1:138 c periods
1:96 c periods $
1:-85 c permanent
1:-85 c permanent year
1:-86 c person holding
1:102 c person system
1:-99 c philippa
1:62 c phone hook
1:182 c phonics
1:109 c phonics $
1:111 c phonics library
1:81 c phonics planning
1:-37 c physics
1:-79 c physics and
1:102 c physics lesson
1:75 c physics olympiad
1:-123 c physics teacher
1:115 c physics to
1:-93 c pick
1:-101 c pick of
1:-44 c picnic
1:-94 c picnic $
1:94 c picnic in
1:179 c picture
1:144 c picture books
1:61 c pike
1:65 c pike goes
1:44 c pioneers
1:90 c place
1:110 c placed
1:77 c placed for
1:101 c placed on
1:-84 c placement
1:129 c places
1:100 c places are
1:90 c plan
1:85 c plan $
1:95 c plan ahead
1:126 c plan lessons
1:79 c plan mathematics
1:67 c plan together
1:-95 c plane
1:-94 c plane $
1:229 c planning
1:123 c planning is
1:120 c planning of
1:87 c planning stored
1:137 c plans
1:88 c plans $
1:112 c plans a
1:93 c plans online
1:99 c plate
1:100 c plate recording
1:-97 c play
1:-99 c play $
1:102 c playgroup and
1:84 c playgroup children
1:-43 c playgroup staff
1:97 c playgroups
1:99 c playgroups come
1:92 c policy
1:35 c policy $
1:86 c polish
1:86 c polish it
1:115 c portfolios
1:106 c portfolios $
1:-69 c post
1:74 c post $
1:-88 c post and
1:100 c post as
1:-90 c post do
1:93 c post in
1:72 c post is
1:-118 c post period
1:111 c post study
1:-34 c posted
1:-91 c posted $
1:101 c posted to
1:62 c posts
1:75 c posts together
1:127 c pottery
1:125 c pottery kiln
1:-118 c power
1:-100 c power cuts
1:126 c practical
1:103 c practical work
1:106 c practicals
1:103 c practicals shall
1:-34 c practice
1:73 c practice $
1:86 c practice at
1:-85 c practice cannot
1:-98 c pragmatic
1:-99 c pragmatic results
1:-88 c prefecture
1:-108 c prefecture in
1:70 c premises
1:76 c premises $
1:125 c preparation
1:96 c preparation and
1:85 c preparation through
1:162 c prepare
1:73 c prepare lessons
1:74 c prepare one
1:85 c prepare pupils
1:108 c prepare recipient
1:-81 c prescribed
1:-74 c prescribed $
1:-118 c present $
1:81 c present an
1:57 c present them
1:104 c primary
1:64 c primary teachers
1:38 c principal
1:80 c principal $
1:100 c principal at
1:108 c principal for
1:-79 c principal mr
1:110 c principal ms
1:172 c principal of
1:-169 c principal s
1:129 c principal to
1:106 c principal will
1:105 c principals
1:89 c principals and
1:81 c principals are
1:129 c principals shall
1:101 c principals visit
1:-126 c principle
1:-121 c principle of
1:-116 c prize
1:-83 c prize at
1:57 c professor
1:81 c professor rawat
1:83 c professor will
1:101 c programme $
1:-109 c programme of
1:172 c progress
1:-43 c progress $
1:80 c progress of
1:77 c progress report
1:239 c project
1:105 c project $
1:70 c project alongside
1:121 c project at
1:163 c project on
1:86 c project veteran
1:83 c projects
1:109 c projects $
1:31 c promised
1:73 c prospectus
1:77 c prospectus and
1:-117 c proud
1:-110 c proud of
1:-40 c provide
1:86 c province
1:98 c province to
1:33 c provincial
1:64 c provincial contest
1:-53 c provincial level
1:99 c provincial research
1:59 c provincial skills
1:68 c provincial special
1:-92 c provisional
1:-88 c provisional $
1:-57 c psychology
1:92 c publish
1:82 c publish the
1:-142 c pupil
1:99 c pupils
1:54 c pupils $
1:-78 c pupils and
1:-91 c pupils are
1:-91 c pupils at
1:67 c pupils entered
1:96 c pupils from
1:-95 c pupils is
1:160 c pupils may
1:287 c pupils of
1:-81 c pupils pass
1:-81 c pupils reading
1:81 c pupils through
1:-42 c pupils to
1:82 c pupils will
1:90 c puppets
1:82 c puppets are
1:-104 c purpose
1:-107 c purpose of
1:48 c put
1:77 c put into
1:98 c put up
1:-54 c qualified
1:-68 c qualified physics
1:34 c qualified teacher
1:64 c qualified teachers
1:115 c quality
1:-101 c quality $
1:97 c quality and
1:84 c quality assurance
1:126 c quality office
1:112 c quarter
1:109 c quarter $
1:101 c question
1:65 c question bank
1:-115 c questions
1:85 c quiz
1:78 c quiz teams
1:-97 c rainy
1:-119 c rainy season
1:-152 c raise
1:-108 c raise standards
1:-83 c ranges
1:-80 c ranges is
1:-86 c rank
1:-98 c rank of
1:-111 c rao
1:-195 c rate
1:-104 c rate in
1:-105 c rate of
1:-69 c rated
1:81 c rawat
1:89 c rawat will
1:-37 c reach
1:-148 c reach $
1:104 c reach at
1:60 c reach the
1:-114 c reached
1:-101 c reached class
1:-59 c reaches
1:-63 c read
1:-102 c read more
1:91 c read one
1:106 c readers
1:108 c readers $
1:82 c reading
1:102 c reading $
1:-44 c reading at
1:80 c reading books
1:-127 c reading circle
1:106 c reading hour
1:128 c reading in
1:-102 c reading results
1:91 c reading room
1:114 c reading routine
1:189 c reading scheme
1:142 c ready
1:70 c ready dongxing
1:-69 c really
1:-72 c really done
1:-45 c receive
1:62 c received
1:113 c received by
1:127 c receives
1:103 c receives one
1:86 c recipient $
1:158 c recipient adopts
1:-61 c recipient and
1:-58 c recipient are
1:-100 c recipient arranges
1:171 c recipient as
1:83 c recipient attends
1:67 c recipient before
1:-129 c recipient borrowed
1:107 c recipient borrows
1:97 c recipient come
1:104 c recipient copies
1:98 c recipient during
1:107 c recipient each
1:194 c recipient every
1:-66 c recipient falls
1:46 c recipient for
1:77 c recipient four
1:139 c recipient free
1:-130 c recipient from
1:101 c recipient hands
1:-255 c recipient has
1:108 c recipient intends
1:-175 c recipient is
1:96 c recipient its
1:77 c recipient join
1:111 c recipient jointly
1:92 c recipient learners
1:-109 c recipient lies
1:247 c recipient may
1:107 c recipient mr
1:36 c recipient mrs
1:239 c recipient must
1:-129 c recipient office
1:191 c recipient on
1:126 c recipient once
1:67 c recipient pupils
1:111 c recipient receives
1:-167 c recipient recipient
1:-114 c recipient rose
1:-144 c recipient s
1:98 c recipient selects
1:118 c recipient sends
1:125 c recipient shadow
1:118 c recipient shadows
1:165 c recipient shall
1:-110 c recipient share
1:-70 c recipient should
1:-106 c recipient sits
1:94 c recipient spend
1:119 c recipient staff
1:-122 c recipient teachers
1:94 c recipient team
1:189 c recipient to
1:147 c recipient twice
1:98 c recipient two
1:148 c recipient until
1:133 c recipient visit
1:-53 c recipient which
1:239 c recipient will
1:-98 c recognised
1:-112 c recognised as
1:143 c recommend
1:95 c recommend graduates
1:-114 c record
1:-117 c record $
1:-49 c recorded
1:-96 c recorded as
1:-102 c recorded in
1:100 c recorded practicals
1:89 c recording
1:92 c recording the
1:-96 c reference
1:-89 c reference $
1:-62 c reflection
1:-65 c regional
1:84 c regional final
1:-100 c registered
1:-106 c registered with
1:-86 c relatively
1:-79 c relatively backward
1:130 c release
1:93 c releases
1:-96 c remains
1:-87 c remains covered
1:61 c remedial
1:71 c remedial workbook
1:-81 c remember
1:-96 c remember my
1:-88 c replaced
1:-85 c replaced last
1:91 c report
1:-131 c report $
1:121 c report by
1:112 c report is
1:61 c report on
1:106 c report to
1:95 c reporting
1:102 c reporting lesson
1:62 c reports
1:86 c reports at
1:-93 c request
1:-96 c request of
1:69 c research
1:-85 c research are
1:-98 c research office
1:195 c research project
1:103 c research projects
1:97 c research together
1:95 c research topics
1:-116 c resources
1:-116 c respect
1:-125 c respect each
1:114 c respectively
1:99 c respectively $
1:-104 c responsible
1:-166 c results
1:-109 c results $
1:-106 c results at
1:-86 c results of
1:227 c return
1:84 c return $
1:131 c return visit
1:61 c return visits
1:173 c review
1:97 c review meeting
1:65 c review of
1:137 c reviews
1:104 c reviews progress
1:105 c reviews the
1:101 c revise
1:125 c rewrite
1:136 c rewrite its
1:-104 c rights
1:-95 c rights at
1:74 c ring
1:76 c ring him
1:-109 c rise
1:-82 c rise from
1:-134 c rises
1:-95 c rises from
1:-49 c river
1:-91 c river keeps
1:87 c river water
1:91 c road
1:93 c road takes
1:-80 c roads
1:-99 c roads may
1:58 c robotics coach
1:-75 c robotics room
1:95 c robotics team
1:-58 c room
1:-54 c room $
1:-66 c room at
1:108 c room for
1:93 c room leaders
1:-89 c room was
1:-177 c rooms
1:-146 c rooms $
1:-111 c rose
1:-112 c rose in
1:33 c round $
1:60 c rounds
1:64 c rounds of
1:120 c routine
1:116 c routine $
1:-99 c rubbish
1:-101 c rubbish $
1:-86 c rules $
1:-91 c rules are
1:86 c rules for
1:-97 c rules of
1:105 c rules on
1:99 c run an
1:-94 c run out
1:168 c run three
1:-138 c runs
1:96 c runs every
1:-140 c runs from
1:45 c rural
1:79 c rusinga
1:100 c rusinga for
1:-130 c s
1:-149 c s $
1:87 c s advice
1:117 c s adviser
1:92 c s alumni
1:116 c s art
1:94 c s assistant
1:-112 c s budget
1:74 c s campus
1:84 c s carol
1:-43 c s classes
1:76 c s classrooms
1:-90 c s code
1:54 c s collective
1:-107 c s computer
1:106 c s debating
1:-86 c s employer
1:83 c s experience
1:96 c s homes
1:112 c s house
1:93 c s laboratory
1:112 c s lessons
1:-99 c s liability
1:63 c s mooting
1:-105 c s motel
1:-211 c s office
1:-117 c s own
1:76 c s pair
1:106 c s plans
1:106 c s pupils
1:-83 c s robotics
1:-116 c s school
1:108 c s schools
1:-81 c s teachers
1:-34 c s teaching
1:69 c s team
1:72 c s will
1:-123 c s written
1:94 c s yard
1:-99 c s yearly
1:-94 c safety in
1:-81 c salt
1:-80 c salt speech
1:55 c same
1:104 c same employers
1:95 c same enterprises
1:-110 c same grades
1:74 c same lesson
1:98 c same six
1:112 c sand
1:83 c sand trays
1:86 c saturday
1:67 c saturday and
1:111 c saturdays
1:78 c saturdays to
1:-113 c save
1:-112 c save themselves
1:215 c scheme
1:95 c scheme is
1:69 c scheme of
1:126 c scheme with
1:113 c schemes
1:89 c schemes of
1:-84 c scholar
1:-78 c scholar of
1:80 c scholars
1:95 c scholars and
1:90 c scholarship
1:105 c scholarship for
1:72 c scholarships
1:87 c scholarships of
1:102 c school a
1:102 c school appoints
1:-35 c school as
1:83 c school based
1:134 c school before
1:171 c school by
1:88 c school days
1:89 c school gives
1:115 c school is
1:-106 c school keeps
1:66 c school may
1:105 c school must
1:49 c school of
1:-109 c school office
1:36 c school on
1:94 c school one
1:68 c school over
1:117 c school pays
)"sv,
    R"(1:-89 c school remains
1:97 c school reviews
1:82 c school s
1:90 c school shall
1:-97 c school stresses
1:-124 c school to
1:-109 c school where
1:77 c school will
1:95 c school year
1:83 c schooling
1:72 c schooling of
1:-122 c schools act
1:66 c schools apparatus
1:57 c schools athletes
1:-100 c schools believe
1:124 c schools build
1:95 c schools can
1:91 c schools carry
1:82 c schools choir
1:96 c schools come
1:71 c schools confer
1:84 c schools deliver
1:111 c schools deputy
1:100 c schools dormitory
1:111 c schools early
1:107 c schools english
1:96 c schools exchange
1:90 c schools for
1:83 c schools free
1:-129 c schools friendship
1:68 c schools gather
1:117 c schools give
1:92 c schools goes
1:91 c schools going
1:-89 c schools had
1:125 c schools hand
1:93 c schools hands
1:-99 c schools have
1:87 c schools head
1:65 c schools hold
1:-106 c schools hope
1:124 c schools intend
1:51 c schools is
1:90 c schools japanese
1:160 c schools jointly
1:103 c schools key
1:81 c schools library
1:92 c schools maths
1:146 c schools meet
1:111 c schools morning
1:113 c schools music
1:101 c schools observe
1:97 c schools of
1:-97 c schools often
1:90 c schools old
1:-89 c schools on
1:123 c schools once
1:108 c schools open
1:97 c schools pay
1:166 c schools plan
1:96 c schools put
1:124 c schools reading
1:80 c schools report
1:128 c schools run
1:32 c schools s
1:73 c schools science
1:108 c schools send
1:-101 c schools serve
1:219 c schools shall
1:101 c schools submit
1:39 c schools submits
1:-104 c schools tab
1:102 c schools take
1:135 c schools teacher
1:-99 c schools that
1:-103 c schools this
1:-95 c schools through
1:-188 c schools to
1:104 c schools train
1:79 c schools trainee
1:84 c schools travelling
1:91 c schools twice
1:110 c schools wellbeing
1:178 c schools will
1:159 c schools write
1:70 c schools your
1:31 c science $
1:93 c science camp
1:68 c science day
1:118 c science departments
1:83 c science fair
1:-126 c science lead
1:94 c science panels
1:-96 c science rooms
1:68 c science staff
1:95 c science teachers
1:94 c science van
1:115 c screen
1:105 c screen every
1:104 c sea
1:-83 c seal
1:-79 c seal are
1:-84 c season
1:94 c season absenteeism
1:-71 c season in
1:-106 c season roads
1:35 c second
1:72 c second one
1:85 c second saturday
1:100 c second term
1:-88 c second year
1:136 c seconded
1:148 c seconded to
1:106 c secondment
1:102 c secondment for
1:118 c seconds
1:132 c seconds one
1:-105 c secretary
1:68 c see
1:126 c see how
1:99 c selects
1:93 c selects two
1:97 c self
1:107 c self summary
1:125 c semester
1:85 c semester in
1:285 c send
1:124 c send four
1:67 c send one
1:97 c send schools
1:89 c send specialised
1:91 c send three
1:106 c send up
1:260 c sends
1:159 c sends a
1:120 c sends four
1:93 c sends its
1:87 c sends three
1:104 c sends two
1:134 c senior
1:87 c senior leaders
1:84 c senior students
1:98 c senior teams
1:-31 c sent
1:-104 c sent back
1:79 c sent to
1:38 c september $
1:131 c september ms
1:-162 c september to
1:-87 c serve
1:200 c serve as
1:-117 c serve farming
1:-80 c serve only
1:-118 c served
1:-108 c served in
1:-96 c server stands
1:106 c server that
1:-72 c service
1:85 c service $
1:-71 c service leave
1:-82 c service may
1:-115 c serviced
1:-115 c serviced in
1:-44 c sessions
1:93 c sets
1:150 c sets of
1:-40 c setting
1:-113 c setting buys
1:100 c setting up
1:88 c settings
1:104 c settings have
1:-129 c settled
1:-102 c settled by
1:102 c settles
1:96 c settles children
1:55 c shadow
1:96 c shadow colleagues
1:161 c shadow their
1:89 c shadowing
1:115 c shadows
1:118 c shadows schools
1:116 c shall
1:77 c shall address
1:94 c shall advertise
1:94 c shall board
1:90 c shall come
1:65 c shall enter
1:93 c shall forward
1:-92 c shall give
1:53 c shall go
1:69 c shall jointly
1:71 c shall make
1:130 c shall meet
1:115 c shall name
1:82 c shall pay
1:84 c shall prepare
1:87 c shall release
1:114 c shall rewrite
1:128 c shall run
1:109 c shall second
1:133 c shall send
1:92 c shall shadow
1:87 c shall sign
1:83 c shall sing
1:106 c shall sink
1:88 c shall sit
1:63 c shall spend
1:-100 c shall stay
1:68 c shall take
1:88 c shall tour
1:81 c shall undergo
1:82 c shall visit
1:-116 c share a
1:102 c share its
1:-155 c share of
1:129 c share schools
1:-82 c shared
1:92 c shared drive
1:-112 c shared equally
1:-89 c she
1:-98 c she feels
1:-84 c she is
1:93 c she will
1:73 c shearing
1:73 c shearing shed
1:82 c shed
1:80 c shed project
1:-130 c shillings
1:-84 c shillings for
1:-94 c shillings is
1:-87 c shiping
1:-94 c shiping $
1:-111 c short
1:-213 c short of
1:-230 c should
1:-173 c should be
1:-85 c should reach
1:-83 c should rise
1:-88 c shut
1:-85 c shut $
1:95 c sign
1:77 c sign an
1:-80 c simply
1:-83 c simply be
1:135 c simulation
1:90 c simulator
1:93 c simulators
1:-179 c since
1:-74 c since $
1:-98 c since easter
1:101 c since recipient
1:-121 c since the
1:-97 c sincere
1:-104 c sincere assistance
1:102 c sing
1:113 c sing at
1:106 c sink
1:107 c sink a
1:185 c sit
1:101 c sit down
1:164 c sit in
1:81 c site
1:63 c site at
1:-173 c six
1:97 c six months
1:31 c six steps
1:-36 c six teachers
1:-160 c six to
1:92 c six weeks
1:115 c sixteen
1:129 c sixth
1:78 c sixth form
1:87 c sixth formers
1:92 c sixty
1:77 c sixty laptops
1:45 c skills
1:35 c skills contest
1:86 c skills training
1:82 c sleep and
1:-41 c small
1:-94 c small plane
1:-122 c small working
1:31 c so
1:-84 c so far
1:-67 c some
1:-95 c some dates
1:-81 c someone
1:-78 c someone whom
1:88 c sound
1:68 c sound condition
1:-103 c south
1:-108 c south $
1:96 c spare
1:88 c spare by
1:171 c speak
1:102 c speak every
1:110 c speak to
1:126 c speakers
1:88 c speakers from
1:80 c speakers give
1:74 c special grade
1:-99 c special schools
1:67 c specialised
1:76 c specialised course
1:-130 c specialist
1:-99 c specialist teacher
1:136 c speciality
1:139 c speciality is
1:-42 c speech
1:-87 c speech and
1:104 c speech for
1:-43 c spelling
1:93 c spelling bee
1:-103 c spelling is
1:252 c spend
1:180 c spend a
1:74 c spend three
1:-48 c spends at
1:107 c spends three
1:-164 c spent
1:-95 c spent at
1:-142 c spent on
1:-82 c sport
1:-95 c sport opens
1:130 c sports
1:121 c sports day
1:101 c spread
1:92 c spread the
1:168 c spring
1:127 c spring term
1:88 c spring terms
1:-115 c staff
1:168 c staff $
1:77 c staff and
1:92 c staff appraisal
1:-106 c staff are
1:108 c staff at
1:80 c staff august
1:-100 c staff development
1:101 c staff of
1:-91 c staff office
1:-31 c staff on
1:-93 c staff room
1:-67 c staff trust
1:-149 c staff who
1:113 c staff will
1:-89 c staff working
1:129 c staffs
1:112 c staffs read
1:75 c staffs write
1:-37 c stage
1:-87 c standard
1:-104 c standards
1:-116 c standards at
1:-93 c stands
1:-94 c stands in
1:99 c state round
1:-134 c status
1:-105 c status $
1:-129 c stay
1:84 c stay as
1:-108 c stay at
1:82 c stay with
1:112 c stays
1:97 c stays in
1:-109 c step
1:-69 c step $
1:-72 c step by
1:100 c steps $
1:-84 c steps are
1:-107 c still
1:79 c stored
1:88 c stored on
1:145 c story
1:112 c story books
1:109 c story time
1:86 c streams
1:63 c streams chemistry
1:80 c street
1:85 c street $
1:-100 c stresses
1:-102 c stresses that
1:-86 c struck
1:-91 c struck off
1:-41 c student
1:-123 c student affairs
1:93 c student leaders
1:-51 c students $
1:82 c students a
1:34 c students and
1:115 c students of
1:66 c studies
1:89 c studies $
1:114 c studio
1:98 c studio at
1:-101 c studio carries
1:95 c studio for
1:127 c studio of
1:50 c study
1:104 c study it
1:96 c study teach
1:92 c study tour
1:88 c study why
1:129 c subject
1:112 c subject groups
1:64 c subject panels
1:114 c submit
1:-115 c succeed
1:-119 c succeed $
1:116 c succeeds
1:128 c succeeds him
1:-78 c such
1:-81 c such conversations
1:49 c summary
1:100 c summary before
1:-66 c summary should
1:-128 c summer $
1:80 c summer science
1:81 c summer send
1:91 c summer study
1:58 c summer training
1:87 c sunday
1:82 c sunday evening
1:70 c sunita will
1:97 c supervision
1:-103 c support
1:-31 c support of
1:-110 c support recipient
1:146 c supported schools
1:36 c supporter $
1:-69 c supporter and
1:72 c supporter annual
1:77 c supporter are
1:131 c supporter as
1:-76 c supporter assists
1:89 c supporter colleague
1:75 c supporter digital
1:90 c supporter dispatches
1:129 c supporter donates
1:82 c supporter during
1:-125 c supporter expect
1:70 c supporter for
1:83 c supporter give
1:174 c supporter gives
1:-49 c supporter go
1:111 c supporter goes
1:-92 c supporter has
1:-121 c supporter head
1:-97 c supporter helps
1:98 c supporter hosts
1:84 c supporter in
1:117 c supporter intends
1:100 c supporter invites
1:-106 c supporter january
1:-93 c supporter july
1:83 c supporter laboratory
1:139 c supporter lend
1:171 c supporter lends
1:143 c supporter mathematics
1:179 c supporter may
1:111 c supporter mentor
1:51 c supporter mrs
1:84 c supporter ms
1:121 c supporter music
1:73 c supporter net
1:-112 c supporter office
1:84 c supporter on
1:102 c supporter online
1:217 c supporter opens
1:177 c supporter parents
1:82 c supporter premises
1:91 c supporter prepare
1:-88 c supporter principal
1:86 c supporter pupils
1:114 c supporter question
1:109 c supporter releases
1:80 c supporter reviews
1:58 c supporter s
1:-94 c supporter school
1:-92 c supporter science
1:128 c supporter seconds
1:141 c supporter send
1:166 c supporter sends
1:108 c supporter senior
1:-82 c supporter september
1:216 c supporter shall
1:101 c supporter spends
1:52 c supporter staff
1:67 c supporter streams
1:96 c supporter students
1:86 c supporter summer
1:-111 c supporter supporter
1:-138 c supporter supports
1:91 c supporter takes
1:82 c supporter teach
1:103 c supporter teaches
1:-99 c supporter teaching
1:-31 c supporter to
1:-103 c supporter together
1:91 c supporter visit
1:-150 c supporter was
1:94 c supporter welcomes
1:118 c supporter who
1:231 c supporter will
1:-54 c supporter year
1:214 c supporting
1:142 c supporting schools
1:162 c supporting unit
1:-125 c supports
1:-125 c supports recipient
1:65 c surplus
1:-59 c surplus $
1:111 c surplus desks
1:153 c system
1:85 c system and
1:130 c system of
1:-113 c tab
1:-95 c tab $
1:106 c tablet
1:109 c tablet computers
1:100 c tablets
1:108 c tablets and
1:70 c take
1:91 c take classes
1:91 c take part
1:34 c take the
1:73 c take village
1:71 c take your
1:-98 c taken
1:70 c takes
1:109 c takes in
1:138 c takes over
1:-110 c takes three
1:124 c talk
1:90 c talk by
1:89 c talk each
1:64 c talk it
1:114 c talk on
1:60 c talks
1:-100 c talks are
1:133 c talks in
1:94 c talks on
1:97 c tansy
1:92 c tansy road
1:94 c tao
1:92 c task
1:76 c task based
1:128 c tasks
1:97 c tasks $
1:85 c tasks are
1:86 c tea
1:112 c tea together
1:258 c teach
1:59 c teach an
1:259 c teach at
1:76 c teach for
1:76 c teach form
1:102 c teach music
1:88 c teach open
1:62 c teach there
1:-110 c teacher
1:-152 c teacher $
1:-46 c teacher and
1:66 c teacher at
1:-100 c teacher brings
1:116 c teacher by
1:68 c teacher each
1:-104 c teacher for
1:95 c teacher lu
1:127 c teacher moves
1:-105 c teacher on
1:-92 c teacher registered
1:122 c teacher shall
1:-97 c teacher should
1:-154 c teacher since
1:107 c teacher sits
1:-103 c teacher status
1:94 c teacher studio
1:92 c teacher to
1:87 c teacher tom
1:-81 c teacher west
1:111 c teacher who
1:-81 c teachers $
1:95 c teachers a
1:97 c teachers admits
1:31 c teachers and
1:-79 c teachers are
1:114 c teachers as
1:-41 c teachers at
1:84 c teachers conduct
1:102 c teachers for
1:173 c teachers from
1:88 c teachers go
1:115 c teachers have
1:-139 c teachers in
1:-93 c teachers is
1:68 c teachers join
1:-100 c teachers must
1:-68 c teachers named
1:166 c teachers of
1:-100 c teachers on
1:117 c teachers one
1:78 c teachers shall
1:-91 c teachers should
1:64 c teachers to
1:-106 c teachers trained
1:63 c teachers two
1:105 c teachers watch
1:71 c teachers will
1:52 c teachers with
1:155 c teaches
1:126 c teaches a
1:98 c teaches at
1:69 c teaches further
1:-109 c teaches no
1:121 c teaches one
1:102 c teaches three
1:95 c teaching activities
1:-127 c teaching affairs
1:100 c teaching assistants
1:-96 c teaching award
1:88 c teaching delegations
1:98 c teaching director
1:-89 c teaching idea
1:115 c teaching of
1:-139 c teaching office
1:96 c teaching plans
1:112 c teaching practice
1:-95 c teaching research
1:30 c teaching school
1:62 c teaching work
1:-40 c team $
1:-52 c team and
1:126 c team for
1:118 c team of
1:-82 c team went
1:192 c teams
1:67 c teams hold
1:157 c teams meet
1:120 c teams of
1:70 c technician
1:90 c technician shall
1:102 c ted
1:95 c ted fry
1:100 c teddy
1:90 c teddy bears
1:115 c tehri
1:84 c tehri and
1:90 c tehri in
1:65 c telephone
1:100 c telescopes
1:109 c telescopes $
1:-80 c ten
1:86 c ten $
1:86 c ten day
1:129 c ten days
1:91 c ten minutes
1:82 c ten recipient
1:103 c ten school
1:-45 c ten teachers
1:-167 c ten to
1:-54 c ten weeks
1:-98 c ten years
1:272 c term
1:161 c term $
1:112 c term at
1:83 c term carrying
1:103 c term each
1:117 c term in
1:-118 c term s
1:97 c term schools
1:152 c term to
1:108 c term two
1:81 c term while
1:90 c term with
1:106 c terms
1:75 c terms $
1:41 c test
1:91 c textbook
1:88 c textbook for
1:130 c textbooks
1:106 c textbooks $
1:129 c tezpur
1:71 c tezpur in
1:99 c tezpur teaches
1:-103 c than
1:-107 c than $
1:87 c than a
1:100 c than days
1:-91 c than five
1:115 c than four
1:-134 c than lessons
1:-86 c than of
1:88 c than one
1:-116 c than per
1:100 c than six
1:82 c than ten
1:-58 c than three
1:-246 c that
1:-89 c that children
1:-113 c that every
1:-94 c that examinations
1:-110 c that formalism
1:34 c that is
1:-96 c that merely
1:-73 c that school
1:-105 c that the
1:-139 c the
1:-147 c the academic
1:-54 c the accounts
1:-101 c the acts
1:-93 c the apprentices
1:69 c the april
1:-114 c the arrangement
1:-108 c the arrangements
1:81 c the art
1:-101 c the assistance
1:138 c the assisted
1:127 c the autumn
1:103 c the back
1:-75 c the basic
1:-101 c the benches
1:94 c the best
1:72 c the bhimgaon
1:-127 c the books
1:-102 c the bus
1:-87 c the bush
1:72 c the campus
1:-93 c the check
1:-145 c the children
1:-60 c the choir
1:-75 c the city
1:128 c the class
1:-137 c the coast
1:-79 c the commission
1:126 c the committee
1:-100 c the concert
1:-96 c the conference
1:85 c the contest
1:102 c the course
1:-102 c the delegation
1:-31 c the deputy
1:-76 c the difficulties
1:-103 c the director
1:88 c the door
1:-101 c the drought
1:42 c the e
1:104 c the eight
1:97 c the end
1:121 c the english
1:-107 c the expected
1:139 c the faculty
1:101 c the famous
1:-103 c the ferry
1:96 c the findings
1:60 c the first
1:84 c the five
1:-97 c the floods
1:-106 c the follow
1:-68 c the four
1:-107 c the fragrance
1:-71 c the gap
1:106 c the grade
1:-47 c the grant
1:68 c the great
1:116 c the group
1:-84 c the guarantee
1:123 c the hall
1:-103 c the hands
1:-101 c the head
1:93 c the heads
1:-103 c the heart
1:-112 c the hoists
1:78 c the holidays
1:-90 c the home
1:-116 c the host
1:94 c the house
1:106 c the imc
1:-99 c the information
1:80 c the inter
1:107 c the kiln
1:-91 c the laboratory
1:67 c the last
1:-95 c the late
1:-74 c the launch
1:-50 c the lead
1:119 c the leading
1:-79 c the lecturers
1:-126 c the letters
1:-124 c the library
1:-103 c the licence
1:-150 c the link
1:-173 c the list
1:-102 c the mathematics
1:79 c the maths
1:-76 c the medicine
1:-140 c the meetings
1:113 c the member
1:-112 c the mentee
1:74 c the morning
1:-102 c the motions
1:-89 c the mud
1:-90 c the name
1:101 c the names
1:-90 c the net
1:-42 c the network
1:40 c the new
1:121 c the old
1:-90 c the only
1:75 c the other
1:110 c the paired
1:-105 c the parents
1:-92 c the pass
1:78 c the pen
1:-98 c the performance
1:71 c the physics
1:-104 c the placement
1:-85 c the prefecture
1:-49 c the principal
1:-130 c the principle
1:-108 c the programme
1:87 c the progress
1:89 c the province
1:64 c the provincial
1:117 c the pupils
1:-101 c the purpose
1:126 c the quality
1:-96 c the ranges
1:79 c the reading
1:-77 c the regional
1:-154 c the report
1:-88 c the request
1:-74 c the research
1:-105 c the river
1:121 c the robotics
1:100 c the room
1:-118 c the rooms
1:-98 c the s
1:40 c the same
1:70 c the schooling
1:59 c the science
1:-43 c the second
1:-76 c the senior
1:-91 c the server
1:-131 c the share
1:82 c the shared
1:72 c the shearing
1:137 c the spring
1:-146 c the staff
1:-130 c the student
1:-98 c the studio
1:-84 c the summary
1:124 c the summer
1:106 c the supported
1:209 c the supporting
1:94 c the tasks
1:-46 c the teacher
1:74 c the teachers
1:-88 c the third
1:103 c the three
1:-90 c the time
1:-97 c the title
1:170 c the training
1:73 c the two
1:-89 c the university
1:-86 c the upper
1:94 c the use
1:-101 c the van
1:105 c the vice
1:-89 c the visit
1:93 c the web
1:-128 c the website
1:211 c the whole
1:77 c the winter
1:88 c the work
1:-92 c the workshop
1:231 c the year
1:-89 c their batteries
1:94 c their choir
1:97 c their colleagues
1:116 c their counterparts
1:92 c their difficulties
1:90 c their dongxing
1:80 c their item
1:-107 c their ordinary
1:-42 c their own
1:-163 c their partners
1:103 c their portfolios
1:112 c their spelling
1:134 c their staff
1:100 c their teaching
1:90 c their twinning
1:111 c their twins
1:-166 c them
1:-36 c them $
1:91 c them all
1:-93 c them are
1:110 c them in
1:-92 c them minds
1:118 c them must
1:106 c them on
1:-157 c them once
1:78 c them one
1:-101 c themselves
1:-106 c themselves a
1:-77 c therapist
1:-86 c therapist $
1:-140 c there are
1:106 c there for
1:132 c there with
1:90 c therefore
1:49 c they
1:122 c they adopt
1:112 c they give
1:96 c they go
1:-112 c they obey
1:-113 c they study
1:-107 c third
1:-84 c third column
1:-87 c third language
1:179 c thirty
1:111 c thirty pupils
1:77 c thirty students
1:89 c thirty tablet
1:-247 c this
1:-187 c this agreement
1:-93 c this kind
1:95 c this term
1:-145 c this year
1:91 c thornsea $
1:94 c thornsea and
1:80 c thornsea for
1:-86 c thornsea has
1:79 c thornsea will
1:-100 c thousand
1:-81 c thousand shillings
1:75 c three
1:103 c three at
1:163 c three days
1:-111 c three gardens
1:74 c three heads
1:-89 c three hundred
1:106 c three joint
1:74 c three kindergartens
1:-44 c three lessons
1:-105 c three minutes
1:108 c three model
1:96 c three months
1:38 c three recipient
1:82 c three saturdays
1:97 c three settings
1:60 c three teachers
1:82 c three weeks
1:79 c three year
1:-79 c three years
1:93 c through a
1:-90 c through consultation
1:91 c through each
1:115 c through her
1:70 c through one
1:-60 c through the
1:61 c through zoom
1:85 c throughout
1:74 c throughout the
1:105 c thrown
1:111 c thrown open
1:195 c thursday
1:80 c thursday at
1:64 c thursday to
1:141 c thursdays
1:74 c thursdays to
1:90 c tide
1:117 c time $
1:90 c time at
1:-82 c time difference
1:83 c time for
1:-134 c time spent
1:89 c time to
1:76 c timetable there
1:92 c timetabling
1:-85 c title
1:-81 c title and
1:211 c to
1:-91 c to $
1:86 c to a
1:87 c to act
1:102 c to adopt
1:154 c to all
1:-109 c to ask
1:-139 c to at
1:137 c to be
1:75 c to beishan
1:63 c to bhimgaon
1:35 c to both
1:77 c to bring
1:-111 c to chance
1:75 c to coach
1:-127 c to come
1:82 c to conduct
1:91 c to council
1:-74 c to december
1:-93 c to do
1:105 c to dongxing
1:112 c to draw
1:-93 c to drop
1:61 c to each
1:101 c to every
1:102 c to exchange
1:80 c to fill
1:30 c to find
1:73 c to follow
1:161 c to form
1:-32 c to four
1:98 c to give
1:-41 c to go
1:73 c to grade
1:69 c to guide
1:83 c to harbour
1:106 c to hold
1:90 c to its
1:-40 c to july
1:-70 c to june
1:-105 c to lessons
1:105 c to look
1:-55 c to meet
1:-109 c to move
1:96 c to nakuru
1:-76 c to no
1:158 c to observe
1:71 c to of
1:71 c to one
1:90 c to open
1:62 c to pass
1:-86 c to pay
1:-91 c to per
1:70 c to perfect
1:158 c to plan
1:69 c to present
1:78 c to pupils
1:-138 c to raise
1:73 c to reach
1:72 c to ready
1:443 c to recipient
1:89 c to run
1:-118 c to save
1:126 c to school
1:212 c to schools
1:43 c to see
1:110 c to send
1:119 c to serve
1:92 c to share
1:113 c to sit
1:100 c to six
1:173 c to supporter
1:84 c to take
1:174 c to teach
1:101 c to teachers
1:73 c to tehri
1:62 c to tezpur
1:131 c to the
1:159 c to their
1:123 c to try
1:90 c to twelve
1:78 c to view
1:87 c to watch
1:-119 c to which
1:83 c to work
1:-33 c to write
1:88 c toddlers
1:90 c toddlers speech
1:225 c together
1:139 c together $
1:117 c together by
1:155 c together on
1:94 c together once
1:147 c together online
1:84 c together schools
1:77 c together study
1:-55 c together with
1:-137 c told
1:-104 c told a
1:-94 c told me
1:-106 c tolworth girls
1:105 c tolworth s
1:106 c tolworth will
1:75 c tom under
1:-95 c too
1:43 c topic
1:101 c topic on
1:97 c topics
1:90 c topics a
1:-112 c tour fees
1:73 c tour kerio
1:67 c tour on
1:-123 c town
1:-76 c town and
1:119 c train
1:110 c train the
1:-116 c trained
1:83 c trainee
1:86 c trainee posts
1:154 c training
1:-38 c training $
1:87 c training camp
1:138 c training centre
1:68 c training course
1:96 c training in
1:166 c training programme
1:104 c training room
1:-109 c transport
1:-107 c transport and
1:71 c travelling
1:93 c travelling to
1:78 c trays
1:76 c trays a
1:-77 c true
1:-72 c true and
1:-131 c trust
1:-86 c trust $
1:119 c try
1:224 c tuesday
1:89 c tuesday $
1:108 c tuesday and
1:130 c tuesday at
1:124 c tuesdays
1:89 c turn
1:76 c turn on
1:69 c turns
1:102 c turns $
1:-70 c tutor
1:71 c tutor goes
1:-33 c tutor of
1:100 c tutoring
1:90 c tutoring to
1:-44 c tutors
1:-113 c tutors at
1:-58 c twelve
1:-141 c twelve lessons
1:92 c twelve mathematics
1:104 c twelve young
1:96 c twenty
1:88 c twenty benches
1:98 c twenty five
1:32 c twice
1:-42 c twice a
1:93 c twice during
1:143 c twice in
1:69 c twice this
1:-82 c twice without
1:-130 c twinned
1:-129 c twinned with
1:93 c twinning coordinators
1:83 c twinning has
1:-108 c twinning shall
1:107 c twins
1:106 c twins $
1:143 c two
1:113 c two and
1:101 c two at
1:99 c two bursars
1:91 c two chinese
1:87 c two councils
1:130 c two courses
1:75 c two cupboards
1:196 c two days
1:155 c two demonstration
1:90 c two groups
1:49 c two heads
1:-136 c two hours
1:105 c two hundred
1:95 c two joint
1:-93 c two leaders
1:105 c two leadership
1:128 c two lectures
1:-109 c two lessons
1:103 c two mathematics
1:-126 c two microscopes
1:112 c two middle
1:139 c two months
1:127 c two new
1:76 c two newly
1:40 c two of
1:70 c two pairs
1:86 c two panel
1:48 c two principals
1:-111 c two recipient
1:72 c two sand
1:-58 c two science
1:88 c two staffs
1:116 c two supporter
1:123 c two talks
1:157 c two teachers
1:-88 c two teaching
1:111 c two telescopes
1:76 c two terms
1:129 c two units
1:92 c two week
1:127 c two weeks
1:-145 c two years
1:-130 c under
1:82 c under her
1:-72 c under the
1:60 c undergo
1:63 c undergo a
1:210 c unit
1:88 c unit calls
1:73 c unit on
1:110 c unit s
1:84 c unit take
1:126 c units
1:83 c units principals
1:80 c units stay
1:-102 c university $
1:115 c university help
1:-91 c university s
1:94 c university scholars
1:-118 c unqualified
1:-104 c untidy
1:-106 c untidy at
1:191 c until
1:97 c until easter
1:135 c until july
1:144 c up
1:101 c up a
1:145 c up an
1:174 c up in
1:126 c up its
1:60 c up teaching
1:-68 c up the
1:89 c up to
1:100 c up two
1:-103 c upper
1:-79 c upper valley
1:114 c urged
1:110 c urged to
1:167 c use
1:99 c use $
1:80 c use but
1:-90 c use date
1:112 c use of
1:113 c use supporter
1:114 c use the
1:110 c vacant
1:71 c vacant $
1:69 c vacant periods
1:-75 c valley
1:-71 c valley is
1:-36 c van
1:107 c van from
1:-83 c van is
1:75 c veteran
1:63 c veteran class
1:-70 c vi
1:81 c vi and
1:-99 c vi fifty
1:204 c vice
1:191 c vice principal
1:228 c video
1:73 c video $
1:127 c video link
1:59 c video meeting
1:70 c video on
1:72 c video to
1:107 c videos
1:84 c view
1:79 c view $
1:78 c vii
1:90 c vii $
1:85 c viii
1:87 c viii $
1:-197 c village
1:-100 c village $
1:75 c village class
1:55 c village mathematics
1:-94 c village pupils
1:-107 c villages
1:-102 c villages $
1:100 c virtual
1:86 c visit $
1:83 c visit a
1:145 c visit each
1:-97 c visit had
1:101 c visit in
1:172 c visit recipient
1:88 c visit supporter
1:83 c visit the
1:-192 c visit their
1:91 c visit to
1:-136 c visiting
1:-99 c visiting pupils
1:95 c visiting speakers
1:-96 c visiting teacher
1:-92 c visiting teachers
1:92 c visits
1:-133 c visits $
1:105 c visits at
1:112 c visits by
1:62 c visits to
1:100 c volunteer
1:-50 c walk
1:76 c walk beside
1:-103 c walk long
1:-99 c warm
1:-99 c warm one
1:-273 c was
1:-75 c was built
1:-107 c was founded
1:-112 c was introduced
1:-101 c was not
1:-87 c was opened
1:-69 c was really
1:90 c watch
1:134 c watch and
1:89 c watch your
1:-54 c watches
1:-62 c watches at
1:151 c water
1:97 c water filter
1:102 c water quality
1:99 c weather
1:92 c weaving $
1:-97 c weaving has
1:122 c web
1:95 c web about
1:96 c web talk
1:-124 c website
1:-129 c website $
1:170 c wednesday
1:81 c wednesday a
1:72 c wednesday afternoon
1:74 c week
1:-119 c week and
1:-68 c week at
1:73 c week beside
1:95 c week contest
1:65 c week each
1:100 c week for
1:169 c week in
1:90 c week of
1:85 c week schools
1:-38 c week to
1:71 c week until
1:108 c week with
1:96 c weekend
1:75 c weekend of
1:147 c weeks
1:103 c weeks $
1:88 c weeks at
1:108 c weeks each
1:87 c weeks in
1:151 c weeks of
1:-30 c welcome
1:92 c welcomes
1:93 c welcomes forty
1:105 c welding machines
1:-73 c well
1:-77 c well $
1:120 c wellbeing
1:115 c wellbeing check
1:-100 c went
1:-87 c went out
1:-147 c were
1:-91 c were replaced
1:-117 c were serviced
1:-105 c west
1:-78 c west of
1:-90 c wet
1:-101 c wet and
1:-104 c what
1:-97 c what follows
1:-104 c what he
1:-65 c what was
1:88 c what your
1:-169 c when
1:-96 c when books
1:-94 c when the
1:-101 c where they
1:-185 c which
1:-82 c which lack
1:123 c which lasts
1:-75 c which the
1:67 c while
1:82 c while its
1:-97 c who break
1:99 c who finish
1:-90 c who go
1:-112 c who have
1:89 c who is
1:83 c who observes
1:102 c who will
1:-89 c whoever
1:-89 c whoever is
1:221 c whole
1:109 c whole day
1:89 c whole of
1:121 c whole school
1:79 c whole semester
1:73 c whole term
1:64 c whole year
1:-91 c whom
1:-80 c whom the
1:80 c why
1:74 c why girls
1:184 c will
1:113 c will also
1:63 c will board
1:97 c will call
1:105 c will carry
1:-149 c will chair
1:110 c will circulate
1:96 c will come
1:105 c will complete
1:68 c will cross
1:143 c will draft
1:137 c will each
1:105 c will exchange
1:81 c will fly
1:-42 c will follow
1:-104 c will gain
1:179 c will give
1:96 c will go
1:101 c will hold
1:102 c will introduce
1:81 c will join
1:-110 c will last
1:94 c will move
1:-99 c will not
1:119 c will plan
1:-52 c will provide
1:-100 c will reach
1:77 c will send
1:117 c will serve
1:87 c will set
1:123 c will shadow
1:93 c will sit
1:109 c will speak
1:112 c will spend
1:-52 c will stay
1:136 c will teach
1:110 c will together
1:164 c will visit
1:75 c will walk
1:-108 c win
1:-100 c win a
1:83 c wing
1:77 c wing for
1:74 c winter break
1:-88 c winter is
1:-34 c with
1:-42 c with a
1:82 c with host
1:86 c with lead
1:-47 c with no
1:-126 c with recipient
1:135 c with schools
1:82 c with six
1:-98 c with the
1:171 c with their
1:96 c with them
1:-86 c with three
1:94 c with two
1:113 c with university
1:74 c with yours
1:-96 c within reach
1:-188 c without
1:-122 c without a
1:-100 c without cause
1:-93 c words
1:-94 c words in
1:31 c work
1:67 c work $
1:98 c work a
1:-96 c work counts
1:133 c work for
1:-55 c work of
1:80 c work there
1:89 c workbook
1:74 c workbook in
1:-50 c working
1:-85 c working away
1:70 c working day
1:-112 c working group
1:86 c working order
1:109 c works
1:110 c works with
1:73 c workshop
1:101 c workshop on
1:-100 c workshop runs
1:51 c workshops
1:-89 c worth
1:-94 c worth keeping
1:109 c would
1:69 c would carry
1:244 c write
1:209 c write a
1:78 c write letters
1:-105 c write one
1:91 c write three
1:209 c write to
1:35 c writing
1:74 c writing an
1:-94 c writing is
1:98 c writing lessons
1:-31 c written
1:102 c written notes
1:-129 c written notice
1:39 c written report
1:84 c xii
1:109 c xii leavers
1:104 c yard
1:105 c yard by
1:108 c year
1:104 c year $
1:111 c year a
1:102 c year and
1:93 c year are
1:113 c year at
1:-85 c year but
1:123 c year children
1:83 c year class
1:103 c year classes
1:115 c year for
1:98 c year from
1:-31 c year in
1:88 c year of
1:83 c year out
1:-54 c year pupils
1:-73 c year s
1:90 c year students
1:-84 c year teacher
1:125 c year teachers
1:-107 c year the
1:123 c year to
1:-73 c yearly
1:-91 c yearly assessment
1:-232 c years
1:-220 c years $
1:-137 c years in
1:113 c years lead
1:-90 c years service
1:-89 c yellow
1:-98 c yellow $
1:142 c young
1:137 c young teachers
1:89 c your
1:79 c your department
1:-97 c your deputy
1:76 c your first
1:83 c your kids
1:70 c your literacy
1:86 c your new
1:91 c your senior
1:125 c yours
1:76 c yours and
1:81 c yours coming
1:-57 c yuan
1:78 c yuan each
1:78 c zoom
1:66 c zoom on
1:253 duty encouraged
1:136 duty intends
1:79 duty may
1:-228 duty none
1:131 duty shall
1:-116 first - 7
1:46 first - A
1:-98 first - Adhere
1:-83 first - Agreed
1:-76 first - Agreements
1:-128 first - All
1:78 first - Anganwadi
1:-79 first - Any
1:71 first - Assist
1:-151 first - At
1:-133 first - Attendance
1:79 first - B.Ed.
1:93 first - Backbone
1:-81 first - Bamboo
1:106 first - Before
1:114 first - Beginning
1:117 first - Both
1:79 first - Bring
1:-226 first - By
1:-92 first - Cake
1:-91 first - Calendar
1:83 first - Campus
1:94 first - Caoba
1:87 first - Career
1:118 first - Carrick's
1:-71 first - Children
1:88 first - Choirs
1:135 first - Classes
1:88 first - Coaches
1:-84 first - Connectivity
1:78 first - Contestants
1:-72 first - Dates
1:-106 first - Demonstration
1:106 first - Departments
1:83 first - Don
1:-75 first - Dongxing's
1:89 first - Dr
1:-117 first - During
1:-70 first - Each
1:87 first - Eight
1:-92 first - Employers
1:-113 first - English
1:135 first - Every
1:83 first - Faculty
1:94 first - Fenmoor
1:-77 first - Fewer
1:98 first - Fifteen
1:-85 first - Finding
1:128 first - Five
1:-167 first - For
1:-94 first - Form
1:73 first - Forty
1:34 first - Four
1:81 first - From
1:-81 first - Games
1:72 first - Gold-medal
1:72 first - Grade
1:80 first - Hand
1:-102 first - Handwriting
1:192 first - Hazelwood
1:168 first - Heads
1:88 first - Hollin
1:-99 first - Hospitality
1:-96 first - Hours
1:-92 first - I
1:-101 first - Interns
1:-154 first - Issued
1:88 first - It
1:76 first - Jill
1:165 first - Joint
1:101 first - Jointly
1:103 first - Kelly
1:-109 first - Kelly's
1:-86 first - Key:
1:91 first - Kilimo's
1:82 first - Kingsmere
1:66 first - Laboratory
1:-94 first - Last
1:72 first - Launch
1:165 first - Lead
1:152 first - Leaders
1:98 first - Lecturers
1:-103 first - Let
1:-101 first - Letter
1:-123 first - Liuwan
1:-96 first - Loan
1:-85 first - Long-service
1:-68 first - Low
1:126 first - Make
1:-100 first - Matters
1:-106 first - Minibus:
1:75 first - Mr
1:129 first - Mrs
1:124 first - Ms
1:-88 first - Names
1:-144 first - Neither
1:58 first - No.
1:-121 first - Not
1:-97 first - Note:
1:-102 first - Notes
1:89 first - Nursery
1:116 first - On
1:162 first - Once
1:143 first - One
1:-127 first - Only
1:64 first - Organise
1:85 first - Our
1:-103 first - Out
1:38 first - Paired
1:264 first - Party
1:-95 first - Perfect
1:-50 first - Playgroup
1:-116 first - Power
1:123 first - Principals
1:186 first - Professor
1:95 first - Provincial
1:149 first - Pupils
1:94 first - Quality
1:85 first - Quiz
1:-110 first - Rainy-season
1:-133 first - Reading
1:103 first - Recorded
1:-102 first - Results
1:112 first - Riverside
1:90 first - Room
1:-64 first - Rules
1:98 first - S1
1:-80 first - Safety
1:90 first - Same-lesson
1:97 first - School
1:-107 first - September
1:-81 first - She
1:-93 first - Since
1:-75 first - Six
1:95 first - Sixth-form
1:-89 first - Spelling
1:-84 first - Sport
1:89 first - Spread
1:-92 first - Staff
1:86 first - Student
1:91 first - Subject
1:-97 first - Such
1:-106 first - Talks
1:102 first - Tansy
1:74 first - Teaching
1:135 first - Ten
1:-61 first - The
1:-34 first - Their
1:-103 first - There
1:184 first - They
1:164 first - Thirty
1:-97 first - This
1:-88 first - Thornsea
1:193 first - Three
1:-105 first - Time
1:73 first - Together
1:77 first - Tolworth's
1:-123 first - Tour
1:-97 first - Tutors:
1:151 first - Twelve
1:85 first - Twenty
1:223 first - Two
1:90 first - University
1:106 first - Up
1:57 first - Village
1:-53 first - Visiting
1:177 first - We
1:-89 first - Whoever
)"sv,
    R"(1:-71 first - Winter
1:-93 first - Words
1:166 first - Year
1:91 first - You
1:-100 first - Your
1:-127 first - a
1:-96 first - absence
1:-102 first - and
1:-116 first - at
1:-69 first - between
1:-85 first - eight
1:-157 first - it
1:-69 first - not
1:-90 first - one
1:-145 first - the
1:-169 first - two
1:69 first - “Green
1:-55 first m A
1:-34 first m Dr
1:49 first m He
1:40 first m In
1:-46 first m It
1:-137 first m Its
1:-160 first m Mentors
1:-124 first m Mr
1:-80 first m Our
1:36 first m The
1:-84 first m Their
1:-98 first m There
1:-46 first m They
1:73 first m Up
1:-71 first m We
1:104 first m a
1:-99 first m each
1:104 first m in
1:84 first m the
1:-42 first m we
1:-136 flows=0
1:491 flows=1
1:303 flows=2
1:49 h $
1:57 h ^
1:-225 h ^ aims
1:-196 h ^ background
1:-193 h ^ calendar
1:123 h ^ children
1:-46 h ^ conditions
1:-149 h ^ dates
1:103 h ^ duties
1:133 h ^ keeping
1:103 h ^ leadership
1:194 h ^ lessons
1:-124 h ^ money
1:-180 h ^ objectives
1:109 h ^ oversight
1:82 h ^ people
1:232 h ^ pupils
1:49 h ^ research
1:138 h ^ resources
1:48 h ^ school
1:153 h ^ sharing
1:105 h ^ staff
1:159 h ^ steering
1:120 h ^ students
1:-147 h ^ targets
1:-52 h ^ teachers
1:39 h ^ teaching
1:114 h ^ terms
1:140 h ^ things
1:-181 h ^ timetable
1:-284 h ^ what
1:137 h ^ who
1:192 h ^ working
1:84 h a
1:-235 h aims
1:-225 h aims $
1:-110 h aims for
1:76 h and
1:62 h and management
1:98 h and research
1:-142 h and rules
1:-184 h background
1:-190 h background $
1:-174 h be
1:-134 h be different
1:-252 h by
1:-185 h by july
1:-169 h calendar
1:-183 h calendar $
1:164 h children
1:108 h children and
1:-115 h conditions
1:-121 h conditions $
1:-155 h dates
1:112 h development
1:116 h development $
1:-131 h different
1:-108 h different by
1:122 h duties
1:54 h families
1:45 h families $
1:-198 h first
1:-205 h first year
1:-167 h for
1:-174 h for the
1:119 h going
1:110 h going $
1:108 h group
1:118 h group $
1:38 h growth $
1:-87 h hope
1:-209 h is
1:-181 h is to
1:165 h it
1:128 h it going
1:-203 h july
1:-197 h july $
1:121 h keeping
1:109 h keeps
1:77 h leadership
1:78 h leadership $
1:46 h leadership and
1:36 h learning
1:181 h lessons
1:166 h lessons and
1:-155 h money
1:-64 h money and
1:-182 h objectives
1:-112 h of
1:112 h oversight
1:126 h oversight $
1:78 h people
1:123 h people $
1:43 h practice
1:74 h practice $
1:234 h pupils
1:230 h pupils $
1:-154 h reach
1:119 h research
1:170 h research $
1:158 h resources
1:169 h resources $
1:-135 h rules
1:-140 h rules $
1:68 h school
1:98 h school $
1:-98 h see
1:-83 h see by
1:146 h sharing
1:130 h sharing $
1:-112 h should
1:-126 h should be
1:127 h staff
1:86 h staff $
1:125 h staff development
1:164 h steering
1:213 h steering $
1:128 h students
1:130 h students $
1:-156 h targets
1:-151 h targets $
1:-78 h targets for
1:129 h teaching and
1:32 h terms
1:74 h terms $
1:-167 h the
1:-186 h the first
1:121 h the school
1:-176 h the year
1:69 h things
1:-175 h timetable
1:-226 h to
1:-157 h to reach
1:-110 h to see
1:-167 h want
1:-117 h want to
1:-73 h we
1:-81 h we hope
1:-148 h we want
1:-243 h what
1:-121 h what should
1:-160 h what we
1:103 h who
1:106 h who keeps
1:197 h working
1:139 h working group
1:-261 h year
1:-243 h year $
1:-252 headed=0
1:37 headed=1
1:-138 length=0
1:-275 length=1
1:87 length=10
1:-44 length=11
1:-99 length=12
1:-362 length=2
1:-159 length=3
1:56 length=4
1:184 length=5
1:288 length=6
1:259 length=7
1:191 length=8
1:-88 length=9
1:-278 matter 0--
1:50 matter 0-m
1:511 matter 0n-
1:-165 matter 0nm
1:-328 matter 1--
1:-214 matter 12--
1:-303 matter 1n-
1:-117 matter 3--
1:-43 matter 3n-
1:189 matter 6--
1:92 matter 6-m
1:-265 matter 7--
1:-91 matter 8--
1:-242 names=0
1:-69 names=1
1:232 names=2
1:-138 numbers=0
1:251 numbers=2
1:-369 stopped=0
1:62 stopped=1
)"sv,
};

}  // namespace

std::span<std::string_view const> const english_measure_weights(parts);

}  // namespace bangfu::document::reader
