// SPDX-License-Identifier: BSL-1.0
// Learned: see weights.hpp.
#include "document/reader/learned/weights.hpp"

namespace bangfu::document::reader {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::string_view parts[] = {
    R"(english_measure no yes
1:-52 actor=0
1:69 actor=1
1:-204 alone=1
1:-59 always
1:-280 begins=0
1:90 begins=1
1:-40 c $
1:38 c ^ a
1:44 c ^ about
1:-63 c ^ absence
1:-101 c ^ adhere
1:-77 c ^ agreed
1:-78 c ^ agreements
1:-109 c ^ all
1:47 c ^ an
1:80 c ^ anganwadi
1:-87 c ^ any
1:-81 c ^ arrangements
1:90 c ^ assist
1:-221 c ^ at
1:-135 c ^ attendance
1:99 c ^ backbone
1:-108 c ^ bamboo
1:98 c ^ before
1:90 c ^ beginning
1:-30 c ^ between
1:163 c ^ both
1:70 c ^ bring
1:-169 c ^ by
1:-95 c ^ cake
1:-142 c ^ calendar
1:74 c ^ campus
1:114 c ^ career
1:92 c ^ choirs
1:147 c ^ classes
1:110 c ^ coaches
1:-93 c ^ connectivity
1:-93 c ^ dates
1:-105 c ^ demonstration
1:96 c ^ departments
1:-41 c ^ deputy
1:90 c ^ don
1:-101 c ^ dongxing
1:42 c ^ dr
1:-105 c ^ during
1:-75 c ^ each
1:-30 c ^ eight
1:-103 c ^ employers
1:-96 c ^ english
1:43 c ^ every
1:72 c ^ faculty
1:-84 c ^ fewer
1:127 c ^ fifteen
1:-83 c ^ finding
1:124 c ^ five
1:-211 c ^ for
1:-72 c ^ form
1:73 c ^ forty
1:31 c ^ four
1:104 c ^ from
1:-87 c ^ games
1:145 c ^ gentlemen
1:76 c ^ gold
1:91 c ^ grade
1:60 c ^ green
1:77 c ^ hand
1:-80 c ^ handwriting
1:57 c ^ heads
1:-100 c ^ hospitality
1:-92 c ^ hours
1:-119 c ^ i
1:50 c ^ ii
1:-81 c ^ interns
1:-137 c ^ issued
1:-180 c ^ its
1:71 c ^ jill
1:152 c ^ joint
1:88 c ^ jointly
1:-81 c ^ key
1:109 c ^ kilimo
1:84 c ^ laboratory
1:-179 c ^ last
1:84 c ^ launch
1:146 c ^ lead
1:133 c ^ leaders
1:100 c ^ lecturers
1:-106 c ^ let
1:-100 c ^ letter
1:-95 c ^ loan
1:-82 c ^ long
1:117 c ^ make
1:-94 c ^ matters
1:-179 c ^ mentors
1:-109 c ^ minibus
1:151 c ^ mrs
1:106 c ^ ms
1:-142 c ^ neither
1:-80 c ^ no
1:-111 c ^ not
1:-91 c ^ note
1:-112 c ^ notes
1:93 c ^ nursery
1:124 c ^ on
1:141 c ^ once
1:97 c ^ one
1:-116 c ^ only
1:73 c ^ organise
1:-96 c ^ out
1:-105 c ^ perfect
1:-56 c ^ playgroup
1:-115 c ^ power
1:-93 c ^ prepared
1:120 c ^ principals
1:112 c ^ professor
1:89 c ^ provincial
1:90 c ^ pupils
1:91 c ^ quality
1:-108 c ^ questions
1:87 c ^ quiz
1:-93 c ^ rainy
1:-148 c ^ reading
1:-33 c ^ recipient
1:88 c ^ recorded
1:-81 c ^ results
1:90 c ^ room
1:-91 c ^ rules
1:81 c ^ s
1:-87 c ^ safety
1:119 c ^ same
1:122 c ^ school
1:105 c ^ schools
1:-72 c ^ september
1:-81 c ^ she
1:-106 c ^ since
1:-99 c ^ six
1:92 c ^ sixth
1:-94 c ^ spelling
1:-85 c ^ sport
1:73 c ^ spread
1:-118 c ^ staff
1:107 c ^ student
1:76 c ^ subject
1:-89 c ^ such
1:188 c ^ supporter
1:-90 c ^ talks
1:105 c ^ tansy
1:-43 c ^ teachers
1:68 c ^ teaching
1:85 c ^ ten
1:-152 c ^ the
1:-70 c ^ their
1:-146 c ^ there
1:137 c ^ they
1:173 c ^ thirty
1:-129 c ^ this
1:-86 c ^ thornsea
1:47 c ^ those
1:111 c ^ three
1:-100 c ^ time
1:88 c ^ together
1:-119 c ^ tour
1:-109 c ^ tutors
1:169 c ^ twelve
1:126 c ^ twenty
1:96 c ^ two
1:88 c ^ university
1:58 c ^ village
1:-57 c ^ visiting
1:-123 c ^ welding
1:-85 c ^ whoever
1:-97 c ^ winter
1:-79 c ^ words
1:151 c ^ year
1:-90 c ^ your
1:223 c a
1:-89 c a bad
1:-115 c a badge
1:-115 c a belief
1:101 c a borehole
1:140 c a box
1:93 c a brass
1:-95 c a break
1:106 c a calendar
1:-111 c a circular
1:-97 c a class
1:88 c a collection
1:159 c a common
1:108 c a course
1:135 c a demonstration
1:93 c a deputy
1:-65 c a desk
1:-116 c a dry
1:74 c a faculty
1:-112 c a famous
1:116 c a file
1:148 c a final
1:-96 c a fine
1:85 c a five
1:203 c a fortnight
1:87 c a four
1:136 c a full
1:-88 c a good
1:-79 c a grandfather
1:-94 c a group
1:-84 c a habit
1:85 c a hands
1:-94 c a hardship
1:-86 c a history
1:-105 c a hundred
1:140 c a joint
1:-86 c a joke
1:-92 c a journey
1:-87 c a law
1:64 c a lead
1:80 c a lecture
1:-72 c a leg
1:-47 c a lesson
1:125 c a link
1:96 c a live
1:76 c a loose
1:75 c a lorry
1:-90 c a lunch
1:-121 c a master
1:247 c a mentor
1:-99 c a missing
1:100 c a mobile
1:93 c a monthly
1:85 c a morning
1:99 c a mud
1:72 c a new
1:-82 c a nurse
1:140 c a page
1:97 c a pair
1:144 c a party
1:-131 c a pass
1:79 c a pen
1:-91 c a permanent
1:-99 c a person
1:92 c a phone
1:-90 c a prize
1:80 c a professor
1:-114 c a programme
1:96 c a progress
1:150 c a quarter
1:-88 c a reading
1:-111 c a record
1:66 c a remedial
1:132 c a report
1:88 c a reporting
1:118 c a return
1:104 c a review
1:83 c a scholarship
1:-40 c a school
1:37 c a science
1:-85 c a seal
1:-58 c a second
1:84 c a self
1:101 c a server
1:30 c a set
1:131 c a short
1:-137 c a small
1:111 c a sports
1:103 c a staff
1:109 c a summer
1:146 c a supporter
1:143 c a talk
1:-73 c a teacher
1:81 c a teddy
1:84 c a ten
1:55 c a term
1:-132 c a third
1:111 c a time
1:145 c a training
1:125 c a unit
1:110 c a vice
1:58 c a video
1:-104 c a warm
1:97 c a water
1:-113 c a week
1:91 c a weekend
1:102 c a whole
1:286 c a year
1:-142 c able
1:-141 c able to
1:116 c about pupils
1:106 c about teachers
1:93 c about the
1:85 c about toddlers
1:-106 c about university
1:-155 c above
1:-128 c above $
1:-86 c absence
1:-82 c absence at
1:-98 c absent
1:-98 c absent twice
1:84 c absenteeism
1:77 c absenteeism $
1:-98 c academic
1:93 c academic affairs
1:-123 c accident
1:-102 c accident policy
1:-78 c accredited
1:-72 c accredited at
1:-92 c act
1:106 c act as
1:-126 c act in
1:102 c acting
1:85 c acting deputy
1:90 c acting principal
1:67 c action
1:78 c action research
1:-44 c activities
1:83 c activities are
1:-52 c activity
1:79 c activity based
1:-90 c activity of
1:-81 c acts
1:-110 c acts of
1:91 c adaeze
1:65 c addition
1:102 c address
1:94 c address parents
1:-99 c adhere
1:-100 c adhere to
1:77 c admissions
1:80 c admissions round
1:154 c admits
1:91 c admits three
1:-139 c admitted
1:-114 c admitted before
1:-89 c admitted to
1:152 c adopt
1:110 c adopt schools
1:98 c adopt supporter
1:173 c adopts
1:120 c adopts supporter
1:142 c adopts the
1:66 c advertise
1:70 c advertise schools
1:89 c advertised
1:77 c advertised in
1:97 c advice
1:107 c advice $
1:189 c adviser
1:107 c adviser will
1:-208 c affairs
1:-170 c affairs office
1:-101 c affairs offices
1:-97 c affected
1:-90 c affected by
1:92 c after class
1:53 c afternoon
1:100 c afterwards
1:92 c afterwards with
1:-39 c again
1:-74 c again $
1:89 c again and
1:-93 c against
1:-87 c against $
1:-136 c age
1:-100 c age $
1:-37 c ages
1:-123 c agreed
1:-78 c agreed to
1:-146 c agreement
1:-87 c agreement have
1:-100 c agreement is
1:-99 c agreement may
1:104 c agreement of
1:-88 c agreements
1:-84 c agreements which
1:74 c ahead
1:30 c ahead $
1:93 c ahead of
1:98 c aid
1:101 c aid for
1:95 c alderson
1:79 c alderson shall
1:-83 c alive
1:-84 c alive $
1:74 c all
1:59 c all $
1:-86 c all children
1:100 c all eight
1:87 c all five
1:-113 c all nine
1:96 c all playgroup
1:152 c all recipient
1:-115 c all six
1:-132 c all three
1:124 c all to
1:-108 c all visiting
1:-93 c alliance
1:-99 c alliance work
1:-88 c allow
1:-94 c allow it
1:-134 c allowance
1:-126 c allowance of
1:108 c alongside
1:82 c alongside your
1:175 c also
1:132 c alternate
1:113 c alternate fridays
1:93 c alternate mondays
1:78 c alternately
1:110 c alumni
1:88 c alumni endow
1:-90 c am
1:-104 c am told
1:119 c among
1:77 c among parents
1:228 c an
1:66 c an acting
1:84 c an agreement
1:112 c an attendance
1:78 c an evening
1:73 c an excellent
1:-94 c an eye
1:90 c an oral
1:83 c an outdoor
1:89 c an outpost
1:-126 c and $
1:125 c and a
1:100 c and again
1:117 c and all
1:129 c and apprentice
1:95 c and april
1:110 c and block
1:83 c and blue
1:90 c and borrow
1:92 c and checks
1:72 c and clay
1:-88 c and common
1:-108 c and costs
1:-72 c and country
1:89 c and courseware
1:81 c and deans
1:67 c and diagnosis
1:158 c and discuss
1:70 c and discussion
1:-84 c and dry
1:-41 c and each
1:-54 c and english
1:-109 c and every
1:70 c and filled
1:100 c and for
1:-37 c and four
1:97 c and geography
1:114 c and give
1:125 c and go
1:36 c and has
1:83 c and help
1:-94 c and her
1:78 c and hold
1:95 c and homework
1:-64 c and in
1:96 c and instruments
1:69 c and interview
1:81 c and is
1:-58 c and its
1:-173 c and keeps
1:125 c and ladies
1:-92 c and language
1:96 c and leaves
1:98 c and may
1:63 c and mrs
1:-130 c and no
1:-69 c and not
1:66 c and november
1:-116 c and of
1:163 c and one
1:88 c and partner
1:76 c and polish
1:-95 c and pragmatic
1:93 c and present
1:74 c and primary
1:76 c and publish
1:105 c and pupils
1:-91 c and rank
1:-175 c and recipient
1:98 c and recommend
1:-126 c and respect
1:71 c and ring
1:88 c and runs
1:-126 c and school
1:88 c and schools
1:-47 c and science
1:89 c and sends
1:114 c and sets
1:105 c and settles
1:89 c and she
1:91 c and speak
1:77 c and spring
1:72 c and stay
1:114 c and study
1:85 c and sunita
1:103 c and supported
1:76 c and take
1:75 c and talk
1:119 c and teach
1:-97 c and teacher
1:-30 c and the
1:91 c and their
1:-98 c and three
1:91 c and thursday
1:96 c and thursdays
1:-81 c and to
1:74 c and vii
1:151 c and will
1:-146 c and with
1:84 c and work
1:105 c and works
1:100 c and young
1:79 c anganwadi
1:80 c anganwadi helpers
1:81 c ann
1:85 c ann pike
1:113 c annual
1:105 c annual list
1:111 c annual report
1:61 c annual science
1:130 c another
1:79 c another once
1:148 c another s
1:107 c any hour
1:-106 c any member
1:136 c apparatus
1:74 c apparatus $
1:104 c apparatus care
1:-96 c applicants
1:-107 c applicants $
1:123 c apply
1:114 c apply for
1:103 c appoints
1:107 c appoints one
1:104 c appraisal scheme
1:80 c apprentice
1:116 c apprentice shall
1:-82 c apprentices
1:-88 c apprentices is
1:190 c april
1:125 c april $
1:100 c april for
1:60 c april holidays
1:82 c april respectively
1:-260 c are
1:-104 c are admitted
1:94 c are being
1:86 c are carried
1:-106 c are collected
1:-109 c are covered
1:212 c are encouraged
1:-90 c are few
1:102 c are formed
1:-90 c are free
1:83 c are handed
1:-146 c are in
1:-68 c are invalid
1:122 c are invited
1:-76 c are kept
1:-74 c are known
1:-103 c are meant
1:-115 c are members
1:-108 c are nine
1:-90 c are not
1:146 c are open
1:-114 c are partners
1:-108 c are proud
1:-84 c are provisional
1:-136 c are recorded
1:-217 c are the
1:54 c are to
1:-86 c are under
1:102 c are urged
1:-107 c are within
1:-126 c arrange
1:-103 c arrangement
1:-100 c arrangement of
1:-120 c arrangements
1:-106 c arrangements $
1:-75 c arrangements are
1:-96 c arranges
1:81 c art
1:79 c art classes
1:87 c art studio
1:78 c artesian
1:85 c artesian basin
1:61 c as
1:58 c as a
1:85 c as acting
1:90 c as assistant
1:79 c as associate
1:-86 c as continuing
1:36 c as deputy
1:73 c as disciples
1:-94 c as duty
1:142 c as executive
1:-87 c as follows
1:75 c as guests
1:84 c as members
1:129 c as one
1:85 c as reading
1:-91 c as reference
1:91 c as vice
1:-84 c ask
1:-109 c ask about
1:107 c ask for
1:-107 c asked
1:-109 c asked supporter
1:72 c assessment
1:-62 c assessment $
1:101 c assessment is
1:98 c assist
1:72 c assist recipient
1:-121 c assistance
1:-96 c assistance and
1:93 c assistance before
1:-88 c assistance follows
1:70 c assistant
1:90 c assistant head
1:100 c assistant principal
1:139 c assistants
1:133 c assistants of
1:134 c assisted
1:128 c assisted schools
1:-116 c assists
1:-139 c assists recipient
1:75 c associate head
1:162 c association
1:94 c association gives
1:106 c association shall
1:111 c assurance
1:77 c assurance officers
1:40 c at
1:96 c at $
1:86 c at a
1:97 c at any
1:-82 c at city
1:-106 c at day
1:52 c at district
1:86 c at don
1:114 c at each
1:-115 c at eight
1:-89 c at grade
1:-90 c at home
1:-193 c at least
1:75 c at mid
1:96 c at noon
1:-148 c at once
1:86 c at one
1:-105 c at present
1:165 c at recipient
1:86 c at rusinga
1:189 c at school
1:157 c at schools
1:76 c at supporter
1:75 c at tehri
1:109 c at ten
1:81 c at the
1:114 c at thornsea
1:115 c at work
1:71 c athletes
1:68 c athletes for
1:143 c attend
1:89 c attend the
1:-46 c attendance
1:133 c attendance policy
1:-143 c attendance will
1:83 c attends
1:102 c attends a
1:113 c august
1:99 c august $
1:47 c august the
1:97 c automobile
1:84 c automobile maintenance
1:76 c autumn
1:84 c autumn and
1:78 c autumn term
1:-121 c average
1:-164 c award
1:-108 c award $
1:-89 c award or
1:-159 c away
1:-133 c away $
1:-87 c away from
1:-89 c ayres
1:-87 c ayres $
1:-119 c b
1:-121 c b $
1:88 c b ed
1:-99 c back at
1:111 c back of
1:-94 c backward
1:-92 c backward $
1:-87 c bad
1:-101 c bad year
1:-118 c badge
1:-106 c badge $
1:-116 c balanced
1:-88 c bandwidth
1:-98 c bandwidth of
1:159 c bank
1:111 c bank $
1:149 c bank and
1:86 c banks
1:80 c banks and
1:98 c based
1:78 c based course
1:113 c based learning
1:-104 c basic
1:-94 c basic activity
1:81 c basin
1:67 c basin together
1:-34 c batches
1:95 c batches to
1:-88 c batteries
1:-92 c batteries were
1:-128 c be
1:-102 c be above
1:79 c be advertised
1:91 c be beamed
1:-84 c be called
1:-103 c be considered
1:-92 c be copied
1:-90 c be criticised
1:98 c be devised
1:-168 c be ended
1:111 c be formed
1:113 c be framed
1:100 c be gifted
1:-100 c be guarded
1:101 c be held
1:102 c be laid
1:-71 c be left
1:-118 c be made
1:176 c be opened
1:92 c be paired
1:137 c be placed
1:-39 c be posted
1:-87 c be prescribed
1:89 c be put
1:-96 c be sent
1:-107 c be settled
1:-119 c be shared
1:-84 c be someone
1:-80 c be struck
1:-115 c be supported
1:-74 c be true
1:87 c beamed
1:82 c beamed live
1:79 c bears
1:83 c bears picnic
1:-40 c because
1:-95 c because of
1:109 c bee
1:110 c bee finalists
1:-242 c been
1:-101 c been a
1:-76 c been narrowed
1:-97 c been with
1:-77 c been without
1:149 c before
1:92 c before april
1:95 c before march
1:-99 c before outside
1:162 c before the
1:106 c before they
1:91 c beginning
1:135 c behaviour
1:56 c behaviour on
1:110 c behaviour policy
1:-84 c behind
1:-76 c behind closed
1:97 c being
1:100 c being carried
1:131 c beishan
1:97 c beishan for
1:90 c beishan pupils
1:-123 c belief
1:-110 c belief that
1:-91 c believe
1:-81 c believe that
1:-120 c belongs
1:-150 c below
1:-107 c below $
1:-72 c below per
1:-88 c benches now
1:94 c benches two
1:-90 c benefit
1:-84 c benefit and
1:121 c beside
1:82 c beside mine
1:87 c beside schools
1:134 c best
1:85 c best twelve
1:-108 c better
1:-111 c better $
1:-164 c between
1:-62 c between $
1:123 c between backbone
1:-115 c between the
1:-79 c between town
1:-87 c between wet
1:128 c bhimgaon
1:80 c bhimgaon every
1:87 c bhimgaon shall
1:65 c bhimgaon staff
1:90 c bhimgaon will
1:92 c bilingual
1:103 c biology
1:95 c biology and
1:115 c block
1:98 c block and
1:93 c block teachers
1:91 c blue
1:77 c blue project
1:110 c board
1:91 c board at
1:66 c board the
1:95 c boarding
1:146 c books
1:126 c books $
1:76 c books among
1:166 c books and
1:-110 c books are
1:-114 c books float
1:84 c books in
1:-91 c books the
1:86 c books to
1:-102 c books transport
1:128 c borehole
1:120 c borehole for
1:152 c borrow
1:95 c borrow by
1:111 c borrow the
1:-129 c borrowed
1:-113 c borrowed two
1:103 c borrows
1:109 c borrows books
1:124 c bosco
1:78 c bosco for
1:84 c bosco s
1:202 c both
1:94 c both campuses
1:90 c both heads
1:72 c both leadership
1:72 c both playgroups
1:105 c both staffs
1:139 c box
1:123 c box of
1:100 c brass
1:96 c brass plate
1:-82 c break
1:73 c break and
1:-86 c break for
1:-94 c break the
1:141 c bring
1:71 c bring on
1:69 c bring the
1:-134 c brings
1:-106 c brings out
1:-105 c budget
1:-101 c budget driver
1:142 c build
1:121 c build two
1:-89 c built
1:-91 c built by
1:105 c bunk
1:116 c bunk down
1:95 c bursars
1:86 c bursars speak
1:-123 c bus
1:79 c bus duty
1:-101 c bus leaves
1:-137 c bush
1:-99 c bush get
1:-107 c bush well
1:88 c but in
1:-87 c but the
1:-100 c buys
1:-113 c buys its
1:-107 c by a
1:88 c by august
1:39 c by december
1:-45 c by easter
1:81 c by email
1:89 c by february
1:72 c by ferry
1:107 c by january
1:-31 c by july
1:84 c by live
1:-30 c by march
1:102 c by november
1:89 c by one
1:90 c by post
1:-105 c by recipient
1:-126 c by school
1:-204 c by schools
1:102 c by screen
1:-74 c by step
1:-149 c by supporter
1:111 c by telephone
1:-86 c by that
1:122 c by the
1:-79 c by time
1:96 c by tuesday
1:107 c by turns
1:184 c by video
1:84 c cadre
1:78 c cadre to
1:105 c cadres
1:87 c cadres each
1:-86 c cake
1:-85 c cake has
1:-88 c calendar $
1:70 c calendar of
1:-118 c call
1:-94 c call on
1:-152 c called
1:-96 c called off
1:88 c calligraphy
1:84 c calligraphy at
1:81 c calls up
1:135 c camp
1:89 c camp ahead
1:86 c camp at
1:106 c camp for
1:62 c camp in
1:77 c camp on
1:139 c campus
1:74 c campus interviews
1:80 c campus of
1:80 c campus one
1:86 c campuses
1:83 c campuses teachers
1:61 c can
1:-105 c can lead
1:103 c can log
1:95 c can reach
1:-116 c can run
1:91 c can spare
1:-105 c can succeed
1:-86 c can the
1:107 c can use
1:35 c candidates
1:-124 c cannot
1:-83 c cannot be
1:-88 c cannot simply
1:34 c care
1:88 c care $
1:172 c career
1:113 c career speakers
1:149 c careers
1:95 c careers to
1:-117 c caretaker
1:74 c carol
1:83 c carol service
1:48 c carried
1:46 c carried out
1:-93 c carries
1:-90 c carries the
1:37 c carry
1:-86 c carry a
1:176 c carry out
1:109 c carrying
1:101 c carrying a
1:101 c catalogue
1:86 c catalogue and
1:-104 c cause
1:-96 c cause shall
1:-246 c cent
1:-101 c cent $
1:-94 c cent by
1:-80 c cent in
1:-140 c cent of
1:-85 c cent to
1:-41 c centre
1:-53 c centre for
1:63 c centre of
1:-173 c certificate
1:-148 c certificate $
1:-154 c chair
1:-86 c chair $
1:-127 c chair the
1:-140 c chaired
1:-113 c chaired by
1:-106 c chance
1:-81 c chance $
1:-93 c change
1:-90 c change $
1:70 c charge
1:79 c charge $
1:124 c check in
1:-85 c check serve
1:66 c checks
1:76 c checks them
1:129 c chemistry
1:85 c chemistry live
1:-88 c child
1:-114 c child can
1:-42 c children
1:-111 c children at
1:126 c children in
1:-94 c children loved
1:110 c children of
1:-95 c children read
1:-104 c children there
1:95 c children who
1:164 c chinese
1:137 c chinese teachers
1:112 c choir
1:101 c choir and
1:117 c choirs
1:72 c choirs of
1:-104 c circle
1:-114 c circle $
1:-192 c circular
1:-126 c circular $
1:122 c circulate
1:107 c circulate a
1:-107 c city
1:-45 c city $
1:-115 c city level
1:40 c class
1:70 c class at
1:93 c class by
1:117 c class in
1:-105 c class ix
1:105 c class study
1:-122 c class teacher
1:106 c class teachers
1:78 c class to
1:-101 c class vi
1:98 c class viii
1:96 c class xii
1:36 c classes
1:-110 c classes $
1:117 c classes and
1:-68 c classes of
1:81 c classes to
1:72 c classes vi
1:67 c classroom
1:84 c classroom observation
1:85 c classrooms
1:69 c classrooms $
1:82 c clay
1:62 c clay one
1:85 c climate
1:90 c climate at
1:-89 c closed
1:-77 c closed doors
1:115 c club
1:102 c club $
1:-102 c co
1:56 c coach
1:84 c coach will
1:147 c coaches
1:128 c coaches of
1:-145 c coast
1:-98 c coast two
1:99 c code for
1:-101 c code of
1:91 c coe
1:91 c coe succeeds
1:99 c colleague
1:86 c colleague through
1:146 c colleagues
1:149 c colleagues at
1:-106 c collected
1:106 c collection
1:83 c collection of
1:80 c collective
1:55 c collective lesson
1:78 c collectively
1:85 c collectively and
1:-114 c collects
1:157 c colleges
1:127 c colleges $
1:74 c colleges to
1:33 c colm
1:-85 c column
1:-82 c column are
1:-113 c come $
1:82 c come over
1:190 c come to
1:76 c come up
1:81 c coming down
1:109 c comments
1:124 c commerce
1:133 c commerce $
1:-84 c commission
1:-104 c commission and
1:-82 c committee
1:-129 c committee is
1:76 c common
1:111 c common code
1:-88 c common development
1:90 c common topic
1:100 c compile
1:82 c compile a
1:118 c complete one
1:-48 c complete the
1:-74 c completed
1:-61 c completed $
1:-126 c computer
1:-104 c computer room
1:120 c computers
1:86 c computers no
1:96 c concert in
1:-86 c concert last
1:86 c condition
1:108 c condition $
1:75 c conduct action
1:95 c conduct open
1:-105 c conduct will
1:108 c confer
1:85 c confer every
1:-99 c conference
1:-94 c conference how
1:110 c congress
1:98 c congress $
1:-88 c connectivity
1:-95 c connectivity in
1:-110 c consideration
1:-114 c consideration for
1:-100 c considered
1:-95 c considered $
1:-95 c consultation
1:-100 c consultation $
1:-101 c contact
1:89 c contest
1:91 c contest $
1:65 c contest to
1:32 c contestants
1:56 c contestants $
1:82 c contestants of
1:-89 c continuing
1:-100 c continuing education
1:-74 c conversations
1:-91 c conversations are
1:-123 c coordinator
1:101 c coordinators
1:94 c coordinators by
1:-86 c copied
1:-82 c copied $
1:106 c copies
1:110 c copies schools
1:62 c copy
1:-72 c corner
1:86 c correction
1:79 c correction $
1:-124 c costs
1:-113 c costs nothing
1:86 c council
1:81 c council meeting
1:-50 c councils
1:-133 c counted
1:-99 c counted in
1:128 c counterparts
1:102 c counterparts at
1:71 c counterparts write
1:-67 c country
1:-70 c country has
1:-110 c counts
1:-106 c counts as
1:-143 c county
1:-103 c county and
1:93 c county congress
1:-116 c county level
1:305 c course
1:-81 c course $
1:137 c course for
1:128 c course in
1:126 c course of
1:133 c course on
1:88 c course teachers
1:46 c courses
1:126 c courses together
1:112 c courseware
1:70 c courseware to
1:-165 c covered
1:-137 c covered by
1:-110 c covered herein
1:82 c craftsmanship
1:87 c craftsmanship $
1:87 c craftsmen
1:97 c craftsmen of
1:-102 c credits
1:-95 c credits $
1:-95 c creek $
1:86 c creek for
1:-95 c creek has
1:92 c creek joins
1:101 c creek with
1:-118 c criticised
1:-103 c criticised in
1:79 c cross
1:94 c cross by
1:94 c cupboards
1:109 c cupboards and
1:73 c curriculum
1:143 c curriculum for
1:-110 c cuts
1:-104 c cuts may
1:-91 c date
1:-92 c date from
1:-151 c dates
1:-96 c dates $
1:-102 c dates impossible
1:-95 c dates in
1:116 c day
1:95 c day and
1:119 c day at
1:94 c day camp
1:90 c day course
1:113 c day in
1:126 c day of
1:-106 c day schools
1:102 c day with
1:74 c day workshop
1:185 c days
1:150 c days $
1:-53 c days and
1:134 c days at
1:112 c days each
1:194 c days in
1:135 c days of
1:70 c days to
1:-49 c dean of
1:85 c dean to
1:74 c deans
1:77 c deans call
1:107 c debating
1:90 c debating patron
1:106 c december
1:135 c december $
1:75 c december and
1:92 c deep
1:101 c deep into
1:-117 c delegation
1:-96 c delegation keep
1:84 c delegations
1:85 c delegations from
1:121 c deliver
1:89 c deliver lessons
1:-92 c delivers
1:125 c demonstration
1:142 c demonstration lesson
1:53 c demonstration lessons
1:97 c department can
1:67 c department from
1:200 c departments
1:89 c departments carry
1:126 c departments of
1:50 c deputy
1:71 c deputy dean
1:-32 c deputy director
1:134 c deputy for
1:96 c deputy head
1:-85 c deputy headship
1:120 c deputy of
1:119 c deputy principal
1:-104 c deputy told
1:-50 c desk
1:35 c desk of
1:-58 c desk that
1:94 c desks
1:110 c desks to
1:76 c develop
1:89 c develop one
1:-180 c development
1:-86 c development $
1:111 c devised
1:91 c devised for
1:65 c diagnosis
1:74 c diagnosis at
1:106 c diary
1:-140 c did
1:-101 c did not
1:-99 c difference
1:-89 c difference between
1:94 c different
1:86 c different teaching
1:88 c difficulties $
1:-86 c difficulties are
1:95 c digital
1:170 c digital library
1:43 c director
1:94 c director to
1:-108 c directors
1:-103 c directors of
1:-92 c disciple
1:-94 c disciple $
1:77 c disciples
1:61 c disciples $
1:146 c discuss
1:111 c discuss a
1:73 c discuss lessons
1:107 c discuss them
1:95 c discussion
1:102 c discussion $
1:81 c dispatches
1:69 c dispatches one
1:-106 c distances
1:-105 c distances $
1:55 c district
1:81 c district level
1:-94 c division
1:-86 c do it
1:-85 c do not
1:123 c do their
1:130 c don
1:123 c don bosco
1:164 c donates
1:117 c donates sixty
1:-32 c done
1:89 c dongxing $
1:76 c dongxing counterparts
1:95 c door
1:95 c door of
1:-116 c doors
1:-79 c doors and
1:-73 c doors that
1:90 c down in
1:-98 c down the
1:91 c down to
1:100 c down together
1:87 c down with
1:47 c dr
1:-46 c dr helen
1:77 c dr osei
1:160 c draft
1:154 c draft the
1:123 c draw
1:115 c draw up
1:-31 c draws
1:126 c drive
1:68 c drive to
1:-105 c driver
1:-108 c driver from
1:-85 c drought
1:-71 c drought $
1:-128 c dry
1:-104 c dry county
1:-96 c dry is
1:109 c due
1:71 c during
1:30 c during the
1:-100 c duties
1:-101 c duties $
1:-63 c duty
1:-97 c duty $
1:87 c duty to
1:73 c e
1:118 c e commerce
1:-110 c e learning
1:123 c e library
1:175 c each
1:154 c each $
1:76 c each for
1:106 c each have
1:127 c each head
1:-129 c each is
1:148 c each mentor
1:56 c each month
1:109 c each new
1:165 c each of
1:83 c each one
1:76 c each other
1:141 c each pair
1:112 c each playgroup
1:82 c each semester
1:-68 c each send
1:-112 c each setting
1:-191 c each shall
1:91 c each summer
1:-109 c each teaches
1:197 c each term
1:157 c each time
1:109 c each visit
1:-99 c each visiting
1:-115 c each will
1:186 c each year
1:210 c early
1:109 c early career
1:110 c early reading
1:128 c early years
1:-64 c easter
1:-56 c easter $
1:81 c ed
1:73 c ed interns
1:-38 c education
1:-99 c education credits
1:-62 c eight
1:-102 c eight $
1:129 c eight colleges
1:-100 c eight reached
1:-77 c eight thousand
1:84 c eight young
1:119 c either
1:92 c either hall
1:-161 c eleven
1:-101 c eleven years
1:76 c email
1:90 c email $
1:-84 c employer
1:-82 c employer s
1:-61 c employers
1:-97 c employers like
1:60 c employment
1:271 c encouraged
1:259 c encouraged to
1:132 c end
1:166 c end of
1:-156 c ended
1:-159 c ended by
1:90 c endow
1:99 c endow a
1:60 c engineering
1:-61 c english $
1:-118 c english and
1:68 c english before
1:73 c english class
1:92 c english departments
1:88 c english groups
1:-98 c english is
1:135 c english teacher
1:78 c english will
1:85 c enrolment
1:85 c enrolment of
1:77 c enter
1:85 c enter school
1:33 c enter the
1:85 c entered
1:80 c entered for
1:-105 c entering
1:-108 c entering class
1:107 c enterprises
1:100 c enterprises $
1:-86 c entitled
1:-82 c entitled to
1:-34 c entrance examination
1:-105 c equally
1:-98 c equally between
1:-78 c equipment
1:166 c evening
1:93 c evening $
1:85 c evening course
1:86 c event
1:88 c event with
1:245 c every
1:-100 c every child
1:-77 c every class
1:101 c every fortnight
1:91 c every friday
1:222 c every half
1:90 c every july
1:105 c every month
1:81 c every music
1:131 c every other
1:93 c every pair
1:116 c every second
1:90 c every six
1:87 c every sunday
1:147 c every teacher
1:124 c every term
1:125 c every thursday
1:177 c every tuesday
1:171 c every two
1:-120 c every village
1:169 c every wednesday
1:76 c every year
1:-131 c everything
1:103 c examination and
1:-77 c examination rises
1:-100 c examination was
1:-88 c examinations
1:-84 c examinations leave
1:-112 c exceed
1:-86 c exceed what
1:103 c excellent
1:80 c excellent lesson
1:75 c excellent pupils
1:229 c exchange
1:91 c exchange and
1:169 c exchange letters
1:69 c executive
1:68 c executive head
1:131 c executive vice
1:-125 c expect
1:-161 c expect six
1:-135 c expect ten
1:-95 c expected
1:-76 c expected level
1:93 c experience
1:85 c experience of
1:101 c experienced
1:106 c experienced teachers
1:83 c experiments
1:86 c experiments to
1:89 c expert
1:73 c expert groups
1:-136 c experts
1:-143 c experts $
1:-106 c eye
1:-111 c eye on
1:-107 c face
1:-102 c face south
1:186 c faculty
1:96 c faculty is
1:99 c faculty member
1:71 c faculty members
1:154 c fair
1:41 c fair $
1:82 c fair and
1:100 c fair in
1:-121 c faith
1:-113 c faith and
1:-67 c fall
1:-72 c fall below
1:-76 c falls
1:-90 c falls below
1:138 c families
1:105 c families $
1:87 c families for
1:-65 c famous
1:-62 c famous teacher
1:-41 c far
1:-91 c far never
1:105 c far twinning
1:92 c farm
1:-112 c farming
1:-118 c farming villages
1:-104 c fashion
1:-91 c fashion again
1:56 c february
1:61 c february $
1:94 c february to
1:-101 c feels
1:-98 c feels $
1:-95 c fees
1:-110 c fees are
1:-112 c felt
1:-97 c felt at
1:73 c ferry twice
1:97 c festival
1:-146 c few
1:-99 c few and
1:-94 c few teachers
1:-50 c fewer
1:-79 c fewer than
1:126 c field
1:99 c field studies
1:125 c fifteen
1:78 c fifteen of
1:-105 c fifty
1:-92 c fifty eight
1:111 c file
1:123 c file for
1:124 c fill
1:93 c fill vacant
1:95 c filled
1:77 c filled through
1:106 c filter
1:102 c filter to
1:215 c final
1:78 c final $
1:171 c final report
1:107 c final year
1:97 c finalists
1:106 c finalists bunk
1:35 c find
1:88 c find out
1:-86 c finding
1:-83 c finding a
1:90 c findings
1:98 c findings $
1:-61 c fine
1:-109 c fine disciple
1:113 c finish
1:94 c finish follow
1:-45 c first
1:100 c first aid
1:-118 c first consideration
1:109 c first friday
1:98 c first month
1:-100 c first pick
1:-87 c first round
1:-86 c first scholar
1:116 c first week
1:-55 c first year
1:96 c fit
1:-32 c five
1:89 c five day
1:97 c five days
1:-91 c five hundred
1:118 c five pairs
1:-94 c five recipient
1:136 c five schools
1:-103 c five years
1:-105 c float
1:-108 c float into
1:84 c flood
1:85 c flood season
1:-102 c floods
1:-88 c floods $
1:86 c fly
1:82 c fly up
1:-77 c follow
1:86 c follow a
1:100 c follow class
1:-89 c follow post
1:-30 c follow the
1:-155 c follows
1:-106 c follows $
1:-99 c follows the
1:155 c for
1:165 c for a
1:129 c for all
1:98 c for at
1:90 c for automobile
1:90 c for class
1:-105 c for deputy
1:106 c for e
1:-79 c for each
1:-95 c for eleven
1:101 c for every
1:78 c for exchange
1:78 c for follow
1:139 c for four
1:97 c for half
1:101 c for internal
1:-52 c for its
1:82 c for lecturers
1:75 c for lesson
1:-95 c for lunch
1:-120 c for many
1:-101 c for nearly
1:111 c for no
1:91 c for not
1:260 c for one
1:-100 c for over
1:74 c for recipient
1:85 c for schools
1:-47 c for science
1:98 c for second
1:-113 c for supporter
1:-39 c for teaching
1:175 c for ten
1:97 c for term
1:161 c for the
1:117 c for three
1:103 c for training
1:36 c for two
1:177 c for year
1:95 c for young
1:125 c form
1:119 c form and
1:-69 c form four
1:80 c form places
1:93 c form three
1:83 c form two
1:-95 c formalism
1:-98 c formalism must
1:52 c formed
1:114 c formed between
1:101 c formers
1:58 c forms
1:243 c fortnight
1:180 c fortnight $
1:168 c forty
1:90 c forty pupils
1:94 c forward
1:90 c forward the
1:-97 c forwarded
1:-97 c forwarded later
1:-110 c founded
1:-107 c founded in
1:-91 c founder
1:-93 c founder the
1:-51 c four
1:-103 c four classes
1:99 c four day
1:-41 c four days
1:87 c four hundred
1:-105 c four learners
1:122 c four pages
1:67 c four partner
1:-52 c four teachers
1:140 c four weeks
1:-103 c four with
1:-34 c four year
1:-104 c fragrance
1:-112 c fragrance of
1:111 c framed
1:116 c framed with
1:-88 c free $
1:188 c free of
1:-107 c free play
1:220 c friday
1:112 c friday $
1:126 c friday of
1:125 c fridays
1:131 c fridays $
1:105 c friend
1:99 c friend in
1:-151 c friendship
1:-126 c friendship with
1:-82 c from
1:-118 c from $
1:-46 c from a
1:73 c from bhimgaon
1:86 c from both
1:78 c from bus
1:75 c from february
1:91 c from march
1:85 c from next
1:-124 c from per
1:-30 c from school
1:147 c from schools
1:30 c from september
1:31 c from supporter
1:-91 c from ten
1:98 c from tezpur
1:-173 c from the
1:89 c from thornsea
1:-70 c from to
1:102 c fry
1:101 c fry teaches
1:-108 c fuel
1:-103 c fuel from
1:-48 c full
1:-101 c full pay
1:76 c full school
1:76 c full term
1:91 c full timetable
1:105 c further
1:91 c further maths
1:-137 c gain
1:-119 c gain the
1:86 c game
1:89 c game lesson
1:-64 c games
1:-92 c games are
1:-72 c gap
1:-85 c gap between
1:-109 c gardens
1:-102 c gardens face
1:87 c gather
1:86 c gather at
1:-133 c general
1:-104 c general affairs
1:129 c gentlemen
1:137 c gentlemen and
1:-66 c geography
1:92 c geography will
1:-56 c get
1:-93 c get first
1:105 c gifted
1:93 c gifted to
1:84 c girl
1:97 c girl of
1:46 c girls
1:100 c girls $
1:115 c girls association
1:90 c girls drop
1:-108 c girls entering
1:-112 c girls with
1:234 c give
1:140 c give a
1:-112 c give at
1:123 c give demonstration
1:-32 c give one
1:102 c give online
1:120 c give recipient
1:97 c give reports
1:113 c give talks
1:179 c give two
1:82 c give your
1:31 c given
1:141 c given a
1:-109 c given first
1:213 c gives
1:105 c gives a
1:109 c gives recipient
1:97 c gives two
1:77 c giving
1:-94 c go bush
1:86 c go home
1:-76 c go on
1:84 c go over
1:107 c go to
1:249 c goes
1:92 c goes deep
1:84 c goes over
1:164 c goes to
1:88 c gohpur
1:82 c gohpur $
1:-39 c going
1:114 c going up
1:73 c gold
1:63 c gold medal
1:-203 c good
1:-119 c good faith
1:-93 c good practice
1:-104 c good training
1:90 c got
1:83 c got $
1:105 c governors
1:104 c governors from
1:40 c grade
1:-87 c grade level
1:103 c grade of
1:79 c grade teacher
1:-69 c grades
1:-106 c grades are
1:45 c graduates
1:108 c graduates to
1:-91 c grandfather
1:-81 c grandfather in
1:-39 c grant
1:-106 c grant and
1:93 c grant will
1:68 c great
1:102 c great artesian
1:69 c green
1:77 c green and
1:104 c group
1:-98 c group accident
1:151 c group meets
1:90 c group of
)"sv,
    R"(1:132 c groups
1:185 c groups of
1:85 c guan
1:-91 c guarantee
1:-97 c guarantee of
1:-114 c guarded
1:-100 c guarded against
1:73 c guests
1:92 c guests in
1:59 c guide
1:62 c guide its
1:-92 c habit
1:-91 c habit worth
1:-201 c had
1:-80 c had a
1:-80 c had hoped
1:-85 c had no
1:-93 c had to
1:215 c half
1:-36 c half a
1:198 c half term
1:110 c half year
1:209 c hand
1:75 c hand children
1:153 c hand in
1:96 c hand over
1:81 c handbook
1:119 c handed
1:70 c handed on
1:-87 c hands is
1:100 c hands me
1:-89 c hands of
1:70 c hands on
1:-95 c handwriting
1:-109 c handwriting of
1:-30 c harbour
1:87 c harbour street
1:-97 c hardship
1:-80 c hardship allowance
1:108 c harvest
1:-329 c has
1:-115 c has a
1:-84 c has agreed
1:46 c has at
1:-170 c has been
1:-108 c has children
1:-109 c has four
1:87 c has got
1:-101 c has had
1:-138 c has no
1:40 c has nobody
1:-97 c has not
1:-109 c has pupils
1:-84 c has so
1:-61 c has students
1:-95 c has too
1:-92 c has two
1:-134 c have
1:62 c have a
1:-164 c have been
1:-119 c have nobody
1:-106 c have served
1:91 c have tea
1:-99 c have their
1:123 c he will
1:78 c head
1:114 c head at
1:109 c head for
1:141 c head of
1:115 c head shall
1:-131 c head teacher
1:69 c head will
1:133 c heads
1:104 c heads hold
1:129 c heads of
1:80 c heads shall
1:85 c heads talk
1:99 c heads to
1:-78 c headship
1:-113 c headship $
1:67 c headship at
1:-108 c heart
1:-119 c heart of
1:106 c held
1:82 c held as
1:-87 c held behind
1:72 c held for
1:136 c held on
1:90 c help
1:130 c help $
1:73 c helpers
1:74 c helpers and
1:-88 c helps
1:-91 c helps recipient
1:-48 c her
1:74 c her mathematics
1:-102 c her pension
1:-107 c her post
1:87 c her wing
1:83 c her working
1:52 c here
1:-95 c herein
1:-99 c herein shall
1:81 c hetou $
1:-106 c hetou is
1:-100 c higher
1:-86 c higher $
1:166 c him
1:136 c him $
1:84 c him every
1:-97 c hindi
1:-100 c hindi $
1:-31 c history
1:100 c history curriculum
1:-87 c history of
1:-118 c hoists
1:-107 c hoists were
1:166 c hold
1:189 c hold a
1:68 c hold an
1:-54 c hold the
1:-100 c holding
1:-86 c holding a
1:87 c holidays
1:99 c holidays $
1:-75 c home
1:-92 c home school
1:77 c homes
1:75 c homes during
1:228 c homework
1:83 c homework correction
1:123 c homework policy
1:49 c hook
1:68 c hook up
1:-86 c hope
1:-98 c hope that
1:-99 c hoped
1:-88 c hoped to
1:-113 c hospitality
1:-94 c hospitality should
1:-86 c host
1:99 c host families
1:-97 c host s
1:42 c hosts
1:104 c hosts a
1:169 c hour
1:95 c hour $
1:96 c hour into
1:-217 c hours
1:96 c hours each
1:-102 c hours from
1:-91 c hours spent
1:160 c house
1:99 c house reading
1:112 c house system
1:88 c how far
1:-100 c how isolated
1:79 c how supporter
1:118 c how the
1:-97 c human
1:-119 c human resources
1:-83 c hundred
1:-103 c hundred girls
1:85 c hundred reading
1:-99 c hundred shillings
1:111 c hundred story
1:-85 c hundred years
1:-128 c i
1:-104 c i am
1:-83 c i remember
1:98 c ida
1:91 c ida coe
1:-97 c idea
1:-104 c idea of
1:103 c if
1:52 c ii
1:79 c ii a
1:49 c iii
1:97 c imc
1:83 c imc in
1:-143 c impossible
1:-126 c impossible $
1:65 c in
1:-277 c in $
1:-59 c in a
1:82 c in addition
1:86 c in apparatus
1:153 c in april
1:186 c in august
1:95 c in batches
1:74 c in beishan
1:135 c in by
1:-39 c in charge
1:-119 c in class
1:89 c in december
1:103 c in each
1:105 c in either
1:80 c in english
1:-104 c in fashion
1:94 c in first
1:112 c in form
1:-120 c in good
1:33 c in grade
1:72 c in hand
1:77 c in hetou
1:-93 c in hindi
1:-96 c in is
1:78 c in its
1:150 c in july
1:248 c in june
1:72 c in kiswahili
1:-49 c in mathematics
1:237 c in may
1:136 c in november
1:214 c in on
1:102 c in phonics
1:191 c in return
1:142 c in september
1:106 c in setting
1:-93 c in shiping
1:-110 c in sixty
1:35 c in skills
1:82 c in sound
1:-104 c in special
1:121 c in spring
1:123 c in term
1:-112 c in the
1:-119 c in this
1:59 c in to
1:106 c in turn
1:-107 c in twinning
1:-63 c in use
1:60 c in week
1:-90 c in which
1:87 c in working
1:31 c in year
1:-91 c inclusion
1:-109 c information
1:-118 c information centre
1:86 c inquiry
1:93 c inquiry into
1:84 c inspect
1:136 c inspects
1:-56 c instructors
1:75 c instructors to
1:142 c instruments
1:106 c instruments of
1:150 c intend
1:121 c intend to
1:175 c intends
1:164 c intends to
1:82 c intensive
1:84 c intensive practice
1:91 c inter
1:86 c inter colleges
1:101 c internal
1:110 c internal assessment
1:-95 c interns are
1:76 c interns shall
1:67 c interview
1:82 c interview as
1:87 c interviews
1:83 c interviews for
1:41 c into
1:-102 c into every
1:92 c into how
1:100 c into its
1:85 c into river
1:87 c into writing
1:102 c introduce
1:110 c introduce supporter
1:-105 c introduced
1:-101 c introduced in
1:-88 c invalid
1:-98 c invalid $
1:191 c invited
1:89 c invited down
1:130 c invited to
1:78 c invites
1:75 c invites craftsmen
1:-261 c is
1:-159 c is a
1:-82 c is absent
1:-121 c is chaired
1:-92 c is counted
1:133 c is encouraged
1:-87 c is entitled
1:-101 c is felt
1:108 c is given
1:75 c is held
1:-100 c is i
1:-74 c is in
1:-116 c is liable
1:-92 c is megabytes
1:-90 c is near
1:-110 c is not
1:-85 c is now
1:-158 c is on
1:-92 c is painted
1:183 c is paired
1:-87 c is patchy
1:-95 c is payable
1:97 c is received
1:-103 c is recipient
1:-92 c is relatively
1:-103 c is rubbish
1:161 c is seconded
1:-123 c is set
1:-185 c is short
1:-194 c is the
1:102 c is thrown
1:78 c is to
1:-118 c is twinned
1:-88 c is untidy
1:97 c is vacant
1:-99 c isolated
1:-93 c isolated she
1:-132 c issued
1:-134 c issued by
1:-154 c it $
1:88 c it again
1:-153 c it is
1:-78 c it last
1:-128 c it may
1:267 c it meets
1:-109 c it must
1:78 c it over
1:-114 c it takes
1:114 c it to
1:108 c it together
1:58 c item
1:75 c item banks
1:-64 c items
1:92 c its
1:42 c its annual
1:54 c its contestants
1:92 c its dean
1:128 c its digital
1:-99 c its founder
1:82 c its head
1:101 c its homework
1:-110 c its learners
1:107 c its minibus
1:101 c its online
1:97 c its phonics
1:85 c its post
1:80 c its question
1:90 c its rules
1:99 c its science
1:-122 c its students
1:-61 c its teachers
1:-101 c ix
1:-111 c ix $
1:-63 c january
1:-116 c january $
1:86 c january and
1:-59 c january to
1:85 c japanese
1:91 c japanese class
1:77 c jill
1:68 c jill and
1:-36 c joan
1:151 c join
1:136 c join supporter
1:109 c join the
1:113 c joins
1:90 c joins schools
1:273 c joint
1:-116 c joint committee
1:89 c joint concert
1:102 c joint enrolment
1:91 c joint inquiry
1:124 c joint lesson
1:109 c joint planning
1:149 c joint report
1:184 c joint research
1:104 c joint textbooks
1:210 c jointly
1:111 c jointly apply
1:77 c jointly compile
1:83 c jointly develop
1:165 c jointly write
1:-85 c joke
1:-86 c joke out
1:-105 c journey
1:-99 c journey $
1:-43 c judith
1:49 c july
1:177 c july $
1:-112 c july attendance
1:-99 c july three
1:96 c july to
1:155 c june
1:84 c june $
1:64 c june for
1:98 c june of
1:110 c june to
1:-122 c keep
1:-113 c keep full
1:-114 c keeping
1:-101 c keeping alive
1:-252 c keeps
1:-167 c keeps a
1:-103 c keeps an
1:-104 c keeps her
1:-182 c keeps the
1:-100 c kelly s
1:99 c kelly teaches
1:-32 c kept
1:-85 c kept $
1:-115 c kept modest
1:95 c kerio
1:93 c kerio day
1:-94 c key
1:100 c key person
1:-97 c key salt
1:-119 c key speciality
1:80 c kids
1:81 c kids $
1:90 c kilimo
1:106 c kilimo s
1:170 c kiln
1:103 c kiln $
1:113 c kiln of
1:-88 c kind
1:-76 c kind in
1:-38 c kindergartens $
1:83 c kindergartens enter
1:86 c kindergartens prepare
1:89 c kindergartens to
1:-96 c kindly
1:-98 c kindly $
1:71 c kiswahili
1:59 c kiswahili $
1:-45 c kitchen
1:83 c kitchen and
1:-93 c kitchen was
1:-76 c known
1:-84 c known can
1:73 c kulkarni
1:69 c kulkarni to
1:81 c laboratory
1:69 c laboratory assistants
1:-84 c laboratory cannot
1:92 c laboratory technician
1:106 c laboratory to
1:-81 c lack
1:-86 c lack a
1:133 c ladies
1:89 c ladies biology
1:102 c ladies each
1:95 c laid
1:84 c laid before
1:-106 c language
1:-90 c language for
1:-96 c language therapist
1:178 c laptops
1:110 c laptops and
1:116 c laptops to
1:-241 c last
1:-110 c last for
1:86 c last monday
1:-87 c last summer
1:-231 c last year
1:49 c lasting
1:124 c lasts
1:-88 c late
1:-85 c late miss
1:-101 c later will
1:74 c launch a
1:-79 c launch of
1:-93 c law
1:-103 c law $
1:-127 c lead
1:137 c lead and
1:-102 c lead free
1:119 c lead mentors
1:95 c lead principals
1:141 c lead schools
1:-75 c lead teacher
1:96 c lead teaches
1:-144 c lead will
1:-60 c leader
1:140 c leaders
1:91 c leaders from
1:131 c leaders of
1:66 c leaders would
1:65 c leadership
1:-86 c leadership course
1:162 c leadership teams
1:119 c leading
1:81 c leading group
1:-103 c leads
1:80 c leaf
1:100 c leaf textbook
1:-33 c learners
1:-109 c learners at
1:103 c learners can
1:98 c learners of
1:-91 c learners walk
1:92 c learning $
1:89 c learning course
1:68 c learning on
1:-196 c least
1:-118 c least $
1:-111 c least five
1:-131 c least four
1:110 c least lessons
1:-42 c least of
1:201 c least one
1:-92 c least per
1:-55 c least teachers
1:-89 c least three
1:-160 c least twelve
1:-137 c least two
1:-155 c leave
1:-85 c leave $
1:-89 c leave is
1:-84 c leave shut
1:92 c leavers
1:84 c leavers of
1:-48 c leaves
1:-108 c leaves at
1:121 c leaves written
1:89 c lecture
1:85 c lecture on
1:-76 c lecturers are
1:82 c lecturers in
1:100 c lecturers of
1:177 c lectures
1:178 c lectures on
1:-105 c left
1:-84 c left to
1:-76 c leg
1:-65 c leg is
1:171 c lend
1:126 c lend books
1:140 c lend recipient
1:195 c lends
1:142 c lends recipient
1:87 c less
1:112 c less than
1:236 c lesson
1:-137 c lesson $
1:150 c lesson a
1:125 c lesson at
1:96 c lesson collectively
1:84 c lesson different
1:154 c lesson in
1:94 c lesson of
1:80 c lesson on
1:112 c lesson planning
1:114 c lesson preparation
1:79 c lesson shall
1:98 c lesson there
1:123 c lessons
1:60 c lessons $
1:-135 c lessons a
1:156 c lessons and
1:-103 c lessons are
1:218 c lessons at
1:160 c lessons each
1:143 c lessons for
1:104 c lessons in
1:45 c lessons observed
1:-114 c lessons of
1:99 c lessons to
1:159 c lessons together
1:-105 c let
1:-105 c let the
1:-37 c letter
1:160 c letter a
1:-48 c letter every
1:-94 c letter writing
1:111 c letters
1:122 c letters once
1:94 c letters to
1:-179 c level
1:-73 c level $
1:-99 c level backbone
1:87 c level cadres
1:-109 c level or
1:-87 c liability
1:-84 c liability policy
1:-109 c liable
1:-114 c liable for
1:300 c library
1:79 c library $
1:191 c library and
1:123 c library at
1:124 c library books
1:88 c library catalogue
1:102 c library of
1:133 c library to
1:-80 c licence
1:-90 c licence did
1:-103 c lies
1:-108 c lies on
1:-55 c like
1:-102 c like to
1:94 c lin
1:39 c line
1:83 c line once
1:62 c link teacher
1:-116 c list
1:-90 c list and
1:-65 c list of
1:124 c literacy
1:72 c literacy block
1:271 c live
1:77 c live and
1:88 c live from
1:103 c live lesson
1:95 c live online
1:90 c live to
1:81 c live video
1:-187 c loan
1:-107 c loan keeps
1:-91 c loan staff
1:86 c local
1:87 c local bamboo
1:111 c log in
1:-134 c long
1:-113 c long distances
1:-94 c long service
1:118 c longer
1:89 c longer in
1:64 c longer than
1:70 c look into
1:-103 c looks after
1:103 c loose
1:90 c loose leaf
1:82 c lorry
1:72 c lorry of
1:-98 c loved
1:-108 c loved the
1:82 c lu ming
1:-159 c lunch
1:-120 c lunch $
1:-88 c lunch allowance
1:106 c luo
1:-120 c ma
1:91 c machines
1:80 c machines and
1:-111 c made
1:-112 c made one
1:85 c maintenance
1:81 c maintenance $
1:57 c make
1:163 c make a
1:99 c make over
1:69 c make rounds
1:-100 c make some
1:-35 c manager
1:-119 c many
1:-102 c many years
1:91 c march
1:133 c march and
1:106 c march each
1:-32 c marine
1:75 c marking
1:-104 c marks
1:-95 c master
1:121 c master and
1:-106 c master must
1:131 c mathematics
1:-36 c mathematics $
1:57 c mathematics and
1:106 c mathematics leader
1:88 c mathematics learners
1:79 c mathematics physics
1:155 c mathematics studio
1:190 c mathematics teachers
1:82 c mathematics will
1:188 c maths
1:73 c maths by
1:105 c maths lead
1:87 c maths olympiad
1:-96 c matters
1:-97 c matters not
1:148 c may
1:131 c may $
1:113 c may and
1:101 c may ask
1:114 c may attend
1:-198 c may be
1:112 c may borrow
1:111 c may copy
1:109 c may each
1:113 c may in
1:86 c may join
1:-79 c may make
1:-105 c may oblige
1:76 c may pay
1:99 c may place
1:112 c may send
1:110 c may spend
1:-45 c may stay
1:119 c may supporter
1:112 c may use
1:129 c may visit
1:-43 c me
1:106 c me a
1:-92 c me at
1:-117 c meals
1:-106 c meals $
1:-70 c meaning
1:-81 c meaning $
1:-95 c meant
1:-89 c meant kindly
1:82 c medal
1:69 c medal coaches
1:-91 c medicine
1:-78 c medicine be
1:224 c meet
1:136 c meet every
1:154 c meet once
1:117 c meet online
1:90 c meet twice
1:152 c meeting
1:108 c meeting $
1:60 c meeting every
1:86 c meeting in
1:-137 c meetings
1:-137 c meetings $
1:351 c meets
1:156 c meets every
1:111 c meets on
1:181 c meets once
1:187 c meets twice
1:-95 c megabytes
1:-97 c megabytes $
1:139 c member
1:143 c member kindergartens
1:-60 c member of
1:83 c member will
1:65 c members
1:31 c members $
1:-119 c members are
1:75 c members will
1:-155 c mentee
1:160 c mentor
1:174 c mentor $
1:-73 c mentor and
1:225 c mentor at
1:-144 c mentor observes
1:77 c mentor pairs
1:105 c mentor who
1:-67 c mentors
1:-159 c mentors call
1:107 c mentors two
1:-184 c mentors visit
1:-103 c merely
1:-109 c merely go
1:-51 c microscopes
1:77 c microscopes and
1:-121 c microscopes in
1:67 c mid
1:91 c mid term
1:57 c middle
1:90 c middle level
1:-92 c miles
1:-89 c minds
1:-76 c minds a
1:90 c mine
1:79 c mine from
1:79 c ming
1:103 c ming is
1:98 c minibus $
1:-104 c minibus fuel
1:-44 c minutes
1:-116 c minutes and
1:99 c minutes calligraphy
1:90 c minutes each
1:-133 c miss
1:-102 c miss ayres
1:-100 c missing
1:-93 c missing pair
1:-117 c mixed
1:-121 c mixed age
1:70 c mobile
1:108 c mobile science
1:144 c model
1:74 c model lessons
1:102 c model writing
1:-92 c modest
1:-88 c modest $
1:131 c monday
1:90 c monday of
1:143 c mondays
1:112 c mondays $
1:103 c mondays and
1:65 c month
1:32 c month $
1:144 c month and
1:-84 c month away
1:98 c month before
1:86 c month of
1:97 c month to
1:89 c month under
1:165 c monthly
1:120 c monthly $
1:75 c monthly web
1:118 c months
1:111 c months $
1:96 c months about
1:77 c mooting
1:85 c mooting tutor
1:-173 c more
1:-146 c more than
1:-100 c more when
1:159 c morning
1:75 c morning $
1:121 c morning reading
1:-116 c most
1:-87 c motel
1:-89 c motel is
1:-100 c motions
1:-117 c motions will
1:-57 c move
1:-127 c move a
1:106 c move up
1:135 c moves
1:98 c moves out
1:72 c moves to
1:-36 c mr
1:84 c mr ted
1:83 c mrs alderson
1:79 c mrs ann
1:-35 c mrs judith
1:179 c ms
1:84 c ms ida
1:67 c ms kulkarni
1:98 c ms luo
1:-102 c ms philippa
1:-67 c music $
1:-91 c music and
1:120 c music lesson
1:79 c music teacher
1:48 c must
1:-174 c must be
1:-101 c must carry
1:-85 c must have
1:104 c must send
1:94 c must write
1:-93 c mutual benefit
1:97 c mutual visits
1:-89 c my
1:-88 c my own
1:94 c nakuru
1:102 c nakuru in
1:120 c name a
1:-105 c name of
1:-98 c named
1:42 c names
1:-88 c names forwarded
1:112 c names of
1:-61 c narrowed
1:-79 c narrowed step
1:-49 c national
1:-94 c national level
1:-92 c near
1:-82 c near impossible
1:-119 c nearly
1:-89 c nearly all
1:-140 c neither
1:-78 c neither of
1:-119 c neither party
1:30 c net
1:-88 c net has
1:77 c net will
1:-74 c network
1:-100 c network bandwidth
1:-90 c never
1:-98 c never run
1:153 c new
1:-35 c new college
1:147 c new deputy
1:-99 c new hall
1:107 c new history
1:107 c new library
1:151 c new speciality
1:129 c new teacher
1:130 c new teachers
1:116 c newly
1:122 c newly qualified
1:100 c next week
1:-89 c next year
1:71 c night
1:72 c night $
1:107 c nights
1:-162 c nine
1:-110 c nine pairs
1:-106 c nine recipient
1:-193 c no
1:-59 c no fewer
1:84 c no give
1:67 c no less
1:103 c no longer
1:-149 c no more
1:-81 c no notes
1:-93 c no physics
1:-99 c no qualified
1:-75 c no specialist
1:-91 c no trained
1:-81 c nobody
1:-138 c nobody to
1:87 c noon
1:84 c noon in
1:-266 c not
1:-83 c not a
1:-78 c not affected
1:-84 c not allow
1:-120 c not be
1:-93 c not change
1:-108 c not covered
1:-77 c not exceed
1:-85 c not had
1:58 c not less
1:48 c not more
1:-64 c not surplus
1:-102 c note dates
1:-47 c notes
1:56 c notes $
1:-114 c notes are
1:-81 c notes of
1:-116 c nothing
1:-125 c nothing $
1:-37 c notice
1:-40 c notice $
1:207 c november
1:181 c november $
1:85 c november and
1:57 c november expert
1:-181 c now
1:-88 c now a
1:-82 c now in
1:35 c number
1:-82 c nurse
1:-79 c nurse $
1:102 c nursery
1:88 c nursery nurses
1:98 c nurses
1:88 c nurses of
1:-111 c obey
1:-115 c obey the
1:-115 c oblige
1:-112 c oblige schools
1:110 c observation
1:108 c observation $
1:66 c observation and
1:223 c observe
1:110 c observe at
1:84 c observe its
1:131 c observe lessons
1:103 c observe one
1:41 c observed
1:-149 c observes
1:-80 c observes at
1:-93 c obtain
1:100 c october
1:133 c october $
1:105 c october to
1:111 c of $
1:113 c of all
1:-84 c of and
1:87 c of assistance
1:72 c of behaviour
1:75 c of bhimgaon
1:-90 c of books
1:186 c of charge
1:118 c of chemistry
1:80 c of chinese
1:88 c of classroom
1:-95 c of conduct
1:91 c of craftsmanship
1:132 c of december
1:127 c of each
1:-89 c of education
1:-82 c of eight
1:130 c of every
1:77 c of experiments
1:-134 c of five
1:-100 c of geography
1:99 c of girls
1:93 c of gohpur
1:-108 c of good
1:111 c of governors
1:125 c of grade
1:-96 c of hands
1:125 c of her
1:-103 c of hetou
1:76 c of intensive
1:-110 c of is
1:-84 c of its
1:-85 c of kindergartens
1:95 c of lead
1:-83 c of leave
1:-75 c of lessons
1:110 c of master
1:62 c of mathematics
1:91 c of member
1:-103 c of mixed
1:-130 c of more
1:-117 c of music
1:-80 c of mutual
1:-98 c of next
1:42 c of no
1:111 c of not
1:133 c of office
1:87 c of olympiad
1:76 c of paints
1:-63 c of pairing
1:-93 c of pairs
1:-33 c of physics
1:73 c of picture
1:-96 c of pupils
1:101 c of puppets
1:-88 c of qualified
1:-91 c of quality
1:131 c of recipient
1:81 c of school
1:179 c of schools
1:101 c of science
1:79 c of senior
1:-94 c of sincere
1:-118 c of staff
1:83 c of students
1:220 c of supporter
1:108 c of tasks
1:-223 c of teachers
1:95 c of ten
1:149 c of term
1:111 c of their
1:-64 c of this
1:123 c of three
1:99 c of training
1:-109 c of village
1:78 c of visits
1:-33 c of whom
1:48 c of work
1:101 c of workshop
1:126 c of yuan
1:-155 c off
1:-81 c off because
1:-83 c off the
1:-177 c office
1:-224 c office $
1:-80 c office at
1:-107 c office books
1:-126 c office keeps
1:-97 c office room
1:-84 c office to
1:104 c officers
1:90 c officers together
1:-112 c often
1:-102 c often have
1:160 c old
1:118 c old girls
1:95 c old pottery
1:116 c older
1:91 c olds $
1:115 c olympiad
1:119 c olympiad $
1:79 c olympiad camp
1:174 c on
1:88 c on a
1:69 c on activity
1:-100 c on alliance
1:137 c on alternate
1:107 c on assessment
1:131 c on both
1:111 c on careers
1:84 c on climate
1:119 c on early
1:82 c on flood
1:95 c on fridays
1:-79 c on january
1:-92 c on july
1:138 c on lessons
1:136 c on line
1:-92 c on loan
1:83 c on local
1:158 c on mondays
1:-132 c on one
1:95 c on practical
1:139 c on reading
1:-90 c on research
1:-82 c on schools
1:118 c on secondment
1:77 c on site
1:76 c on sleep
1:104 c on story
1:139 c on supporter
1:102 c on surplus
1:81 c on task
1:70 c on the
1:-77 c on their
1:-157 c on them
1:102 c on three
1:80 c on thursdays
1:89 c on to
1:105 c on tuesdays
1:82 c on week
1:108 c on what
1:139 c once
1:-162 c once $
1:142 c once a
1:130 c once each
1:204 c once every
1:101 c once in
1:235 c one
1:-102 c one $
1:83 c one admissions
1:101 c one afterwards
1:173 c one another
1:70 c one by
1:68 c one cadre
1:95 c one chemistry
1:102 c one day
1:88 c one demonstration
1:135 c one deputy
1:90 c one event
1:98 c one game
1:88 c one girl
1:148 c one head
1:112 c one joint
1:91 c one lecture
1:134 c one lesson
1:78 c one month
1:67 c one night
1:83 c one of
1:-87 c one open
1:106 c one page
1:85 c one panel
1:76 c one prospectus
1:-69 c one report
1:117 c one research
1:-109 c one s
1:163 c one school
1:97 c one teaching
1:96 c one vice
1:100 c one visit
1:149 c one week
1:116 c one year
1:271 c online
1:146 c online $
1:103 c online at
1:130 c online every
1:-46 c online lessons
1:103 c online library
1:106 c online once
1:72 c online tutoring
1:-247 c only
1:-85 c only a
1:-82 c only as
1:-88 c only in
1:-114 c only one
1:-91 c only season
1:-89 c only when
1:165 c open
1:89 c open its
1:-84 c open lesson
1:165 c open lessons
1:78 c open supporter
1:84 c open their
1:188 c open to
1:107 c opened
1:170 c opened at
1:-112 c opened only
1:102 c opened to
1:39 c opens
1:-83 c opens doors
1:215 c opens its
1:-214 c or
1:-138 c or above
1:-115 c or better
1:-84 c or higher
1:79 c oral
1:82 c oral english
1:104 c order
1:84 c order go
1:-84 c ordinary
1:-89 c ordinary meaning
1:78 c organise excellent
1:79 c osei
1:74 c osei of
1:135 c other
1:-105 c other $
1:99 c other at
1:67 c other every
1:75 c other for
1:103 c other friday
1:115 c other in
1:96 c other one
1:176 c other s
1:81 c other school
1:90 c other yours
1:-51 c out
1:-49 c out $
1:86 c out after
1:109 c out joint
1:-95 c out of
1:68 c out teacher
1:95 c out their
1:-106 c out there
1:104 c out to
1:93 c outdoor learning
1:73 c outpost
1:69 c outpost of
1:-116 c outside
1:-106 c outside applicants
1:110 c over
1:128 c over for
1:86 c over on
1:73 c over progress
1:151 c over schools
1:-99 c over ten
1:-66 c over the
1:94 c over to
1:59 c over two
1:79 c over with
1:-77 c owen
1:-98 c own
1:-92 c own first
1:-112 c own meals
1:-106 c own picnic
1:-75 c own pupils
1:111 c own week
1:186 c page
1:96 c page on
1:123 c pages
1:-98 c painted
1:-102 c painted yellow
1:74 c paints
1:80 c paints and
1:133 c pair
1:89 c pair draws
1:94 c pair for
1:-39 c pair of
1:84 c pair set
1:168 c paired
1:117 c paired $
1:128 c paired schools
1:178 c paired with
1:-135 c pairing
1:-75 c pairing work
1:-43 c pairs $
1:114 c pairs are
1:-88 c pairs this
1:79 c pal
1:84 c pal project
1:107 c panel
1:83 c panel $
1:88 c panel heads
1:112 c panels
1:105 c panels of
1:-108 c paper
1:139 c papers
1:101 c papers and
1:144 c parents
1:-81 c parents $
1:79 c parents and
1:100 c parents association
1:100 c parents at
1:-64 c part
1:-51 c part in
1:165 c partner
1:77 c partner schools
1:72 c partner teachers
1:-181 c partners
1:71 c partners at
1:-117 c partners in
1:-192 c partners twice
1:-50 c partnership
1:92 c partnership is
1:-102 c partnership will
1:-68 c party
1:-111 c party is
1:138 c party of
1:-75 c pass
1:-61 c pass mathematics
1:109 c pass on
1:-172 c pass rate
1:-66 c past
1:-83 c patchy
1:-85 c patchy $
1:103 c patron
1:95 c patron shall
1:-101 c pay $
1:73 c pay a
1:-35 c pay for
1:93 c pay mutual
1:77 c pay return
1:-86 c payable
1:-91 c payable to
1:95 c pays
1:100 c pays for
1:177 c pen
1:87 c pen friend
1:75 c pen pal
1:-98 c pension
1:-106 c pension rights
1:-188 c per
1:-242 c per cent
1:30 c per term
1:-104 c percent
1:88 c perfect its
1:-100 c perfect rules
1:-90 c performance
1:-85 c performance of
1:-90 c period
1:107 c period $
1:-104 c period they
1:139 c periods
1:104 c periods $
1:-72 c permanent
1:-73 c permanent year
1:-91 c person holding
1:100 c person system
1:-111 c philippa
1:-41 c phone
1:59 c phone hook
1:186 c phonics
1:121 c phonics $
1:109 c phonics library
1:70 c phonics planning
1:-61 c physics and
1:105 c physics lesson
1:74 c physics olympiad
1:-80 c physics teacher
1:123 c physics to
1:-101 c pick
1:-101 c pick of
1:-53 c picnic
1:-97 c picnic $
1:81 c picnic in
1:170 c picture
1:137 c picture books
1:77 c pike
1:71 c pike goes
1:88 c place
1:125 c placed
1:84 c placed for
1:103 c placed on
1:-84 c placement
1:133 c places
1:120 c places are
1:50 c plan
1:92 c plan $
1:80 c plan ahead
1:143 c plan lessons
1:84 c plan mathematics
1:81 c plan together
1:-70 c plane
1:-88 c plane $
1:216 c planning
1:113 c planning is
1:111 c planning of
1:77 c planning stored
1:141 c plans
1:84 c plans $
1:93 c plans a
1:69 c plans online
1:99 c plate
1:100 c plate recording
1:-93 c play
1:-118 c play $
1:40 c playgroup
1:104 c playgroup and
1:74 c playgroup children
1:-54 c playgroup staff
1:90 c playgroups
1:74 c playgroups come
1:117 c policy
1:80 c polish
1:93 c polish it
1:77 c portfolios
1:115 c portfolios $
1:-75 c post
1:93 c post $
1:-102 c post and
1:98 c post as
1:-93 c post do
1:99 c post in
1:71 c post is
1:-123 c post period
1:98 c post study
1:-34 c posted
1:-91 c posted $
1:82 c posted to
1:73 c posts
1:81 c posts together
1:121 c pottery
1:136 c pottery kiln
1:-116 c power
1:-117 c power cuts
1:120 c practical
1:95 c practical work
1:88 c practicals
1:100 c practicals shall
1:-34 c practice
1:75 c practice $
1:93 c practice at
1:-96 c practice cannot
1:-96 c pragmatic
1:-98 c pragmatic results
1:-89 c prefecture
1:-105 c prefecture in
1:67 c premises
1:66 c premises $
1:129 c preparation
1:95 c preparation and
1:78 c preparation through
1:175 c prepare
1:83 c prepare lessons
1:99 c prepare one
1:92 c prepare pupils
1:96 c prepare recipient
1:-101 c prepared
1:-88 c prescribed
1:-86 c prescribed $
1:-108 c present $
1:88 c present an
1:73 c present them
1:84 c primary
1:70 c primary teachers
1:41 c principal
1:82 c principal $
1:91 c principal at
1:115 c principal for
1:-82 c principal mr
1:132 c principal ms
1:177 c principal of
1:-167 c principal s
1:127 c principal to
1:103 c principal will
1:102 c principals
1:71 c principals and
1:97 c principals are
1:123 c principals shall
1:118 c principals visit
1:-130 c principle
1:-131 c principle of
1:-106 c prize
1:-101 c prize at
1:107 c professor
1:99 c professor rawat
1:90 c professor will
1:112 c programme $
1:-91 c programme of
1:202 c progress
1:-38 c progress $
1:89 c progress of
1:84 c progress report
1:229 c project
1:107 c project $
1:83 c project alongside
1:102 c project at
1:180 c project on
1:91 c project veteran
1:100 c projects
1:110 c projects $
1:33 c promised
1:78 c prospectus
1:85 c prospectus and
1:-111 c proud
1:-106 c proud of
1:97 c province
1:75 c province to
1:33 c provincial
1:88 c provincial contest
1:-36 c provincial level
1:93 c provincial research
1:56 c provincial skills
1:77 c provincial special
1:-100 c provisional
1:-94 c provisional $
1:-59 c psychology
1:75 c publish
1:79 c publish the
1:-147 c pupil
1:41 c pupils
1:90 c pupils $
1:-47 c pupils and
1:-115 c pupils are
1:-98 c pupils at
1:84 c pupils entered
1:118 c pupils from
1:-72 c pupils in
1:-97 c pupils is
1:177 c pupils may
1:318 c pupils of
1:-63 c pupils pass
1:-75 c pupils reading
1:75 c pupils through
1:-116 c pupils took
1:57 c pupils will
1:88 c puppets
1:87 c puppets are
1:-98 c purpose
1:-125 c purpose of
1:75 c put
1:96 c put into
1:99 c put up
1:-60 c qualified
1:-96 c qualified physics
1:115 c quality
1:-97 c quality $
1:84 c quality and
1:94 c quality assurance
1:127 c quality office
1:158 c quarter
1:152 c quarter $
1:54 c question
1:70 c question bank
1:-114 c questions
1:79 c quiz
1:83 c quiz teams
1:-104 c rainy
1:-107 c rainy season
1:-135 c raise
1:-91 c raise standards
1:-80 c ranges
1:-89 c ranges is
1:-92 c rank
1:-97 c rank of
1:-213 c rate
1:-130 c rate in
1:-119 c rate of
1:-85 c rated
1:90 c rawat
1:77 c rawat will
1:-43 c reach
1:-164 c reach $
1:102 c reach at
1:42 c reach the
1:-108 c reached
1:-109 c reached class
1:-73 c reaches
1:-64 c read
1:-76 c read at
1:-99 c read more
1:90 c read one
1:128 c readers
1:92 c readers $
1:65 c reading
1:98 c reading $
1:-50 c reading at
1:95 c reading books
1:-122 c reading circle
1:105 c reading hour
1:107 c reading in
1:-98 c reading results
1:83 c reading room
1:116 c reading routine
1:196 c reading scheme
1:136 c ready
1:83 c ready dongxing
1:-72 c really
1:-77 c really done
1:-37 c receive
1:55 c received
1:108 c received by
1:127 c receives
1:104 c receives one
1:-32 c recipient
1:36 c recipient $
1:173 c recipient adopts
1:-127 c recipient and
1:-70 c recipient are
1:-91 c recipient arranges
1:180 c recipient as
1:91 c recipient attends
1:69 c recipient before
1:-110 c recipient borrowed
1:99 c recipient borrows
1:82 c recipient come
1:106 c recipient copies
1:89 c recipient during
1:210 c recipient every
1:-62 c recipient falls
1:88 c recipient four
1:134 c recipient free
1:-137 c recipient from
1:111 c recipient hands
1:-232 c recipient has
1:-32 c recipient in
1:110 c recipient intends
1:-172 c recipient is
1:109 c recipient its
1:68 c recipient join
1:128 c recipient jointly
1:100 c recipient learners
1:-101 c recipient lies
1:256 c recipient may
1:111 c recipient mr
1:37 c recipient mrs
1:249 c recipient must
1:-114 c recipient office
1:204 c recipient on
1:142 c recipient once
1:88 c recipient pupils
1:109 c recipient receives
1:-186 c recipient recipient
1:-107 c recipient rose
1:-128 c recipient s
1:98 c recipient selects
1:130 c recipient sends
1:116 c recipient shadow
1:124 c recipient shadows
1:190 c recipient shall
1:-126 c recipient share
1:-70 c recipient should
1:-105 c recipient sits
1:90 c recipient spend
1:39 c recipient staff
1:-82 c recipient teachers
1:103 c recipient team
1:-100 c recipient the
1:205 c recipient to
1:130 c recipient twice
1:105 c recipient two
1:150 c recipient until
1:117 c recipient visit
1:-59 c recipient which
1:226 c recipient will
1:-108 c recognised
1:-102 c recognised as
1:123 c recommend
1:93 c recommend graduates
1:-136 c record
1:-122 c record $
1:-67 c recorded
1:-85 c recorded as
1:-97 c recorded in
1:97 c recorded practicals
1:88 c recording
1:98 c recording the
1:-79 c reference
1:-89 c reference $
1:-47 c reflection
1:79 c regional final
1:-76 c registered
1:-91 c registered with
1:-96 c relatively
1:-104 c relatively backward
1:87 c release
1:86 c releases
1:-87 c remains
1:-93 c remains covered
1:68 c remedial
1:67 c remedial workbook
1:-88 c remember
1:-87 c remember my
1:-87 c replaced
1:-90 c replaced last
1:93 c report
1:-120 c report $
1:107 c report by
1:115 c report is
1:-44 c report of
1:60 c report on
1:140 c report to
1:98 c reporting
1:91 c reporting lesson
1:65 c reports
1:81 c reports at
1:-113 c request
1:-90 c request of
1:132 c research
1:-90 c research are
1:-110 c research office
1:192 c research project
1:103 c research projects
1:76 c research together
1:99 c research topics
1:-109 c resources
1:-124 c respect
1:-119 c respect each
1:100 c respectively
1:95 c respectively $
1:-116 c responsible
1:-173 c results
1:-90 c results $
1:-105 c results at
1:-96 c results of
1:206 c return
1:113 c return $
1:114 c return visit
1:60 c return visits
1:169 c review
1:85 c review meeting
1:67 c review of
1:133 c reviews
1:92 c reviews progress
1:80 c reviews the
1:96 c revise
1:120 c rewrite
1:125 c rewrite its
1:-102 c rights
1:-90 c rights at
1:77 c ring
1:60 c ring him
1:-103 c rise
1:-84 c rise from
1:-140 c rises
1:-100 c rises from
1:-90 c river keeps
1:78 c river water
1:99 c road
1:88 c road takes
1:-85 c roads
1:-100 c roads may
1:85 c robotics coach
1:-89 c robotics room
1:73 c robotics team
1:-40 c room
1:-33 c room $
1:-70 c room at
1:113 c room for
1:89 c room leaders
1:-107 c room was
1:-174 c rooms
1:-172 c rooms $
1:-108 c rose
1:-107 c rose in
1:36 c round $
1:66 c rounds
1:63 c rounds of
1:143 c routine
1:111 c routine $
1:-101 c rubbish
1:-99 c rubbish $
1:-42 c rules
1:-117 c rules $
1:-100 c rules are
1:90 c rules for
1:-103 c rules of
1:111 c rules on
1:91 c run an
1:-87 c run out
1:142 c run three
1:-129 c running
1:-139 c runs
1:98 c runs every
1:-136 c runs from
1:62 c rural
1:75 c rusinga
1:80 c rusinga for
1:-122 c s
1:-163 c s $
1:99 c s advice
1:125 c s adviser
1:109 c s alumni
1:105 c s art
1:68 c s assistant
1:-115 c s budget
1:107 c s campus
1:91 c s carol
1:63 c s classrooms
1:-89 c s code
1:67 c s collective
1:-93 c s computer
1:93 c s debating
1:-81 c s employer
1:88 c s experience
1:85 c s homes
1:106 c s house
1:100 c s laboratory
1:96 c s lessons
1:-93 c s liability
1:76 c s mooting
1:-102 c s motel
1:-185 c s office
1:-110 c s own
1:81 c s pair
1:97 c s plans
1:124 c s pupils
1:-105 c s robotics
1:-110 c s school
1:124 c s schools
1:-72 c s teachers
1:84 c s team
1:80 c s will
1:-127 c s written
1:102 c s yard
1:-83 c s yearly
1:-83 c safety in
1:-76 c salt
1:-85 c salt speech
1:70 c same
1:77 c same employers
1:102 c same enterprises
1:-101 c same grades
1:85 c same lesson
1:96 c same six
1:85 c sand
1:96 c sand trays
1:94 c saturday
1:95 c saturday and
1:125 c saturdays
1:107 c saturdays to
1:-103 c save
1:-87 c save themselves
1:204 c scheme
1:92 c scheme is
1:46 c scheme of
1:130 c scheme with
)"sv,
    R"(1:130 c schemes
1:77 c schemes of
1:-75 c scholar
1:-77 c scholar of
1:90 c scholars
1:86 c scholars and
1:86 c scholarship
1:100 c scholarship for
1:104 c scholarships
1:92 c scholarships of
1:-49 c school $
1:105 c school a
1:100 c school appoints
1:79 c school based
1:129 c school before
1:179 c school by
1:113 c school days
1:87 c school gives
1:-33 c school has
1:-51 c school in
1:110 c school is
1:-97 c school keeps
1:62 c school may
1:103 c school must
1:66 c school of
1:-105 c school office
1:37 c school on
1:77 c school one
1:70 c school over
1:113 c school pays
1:-87 c school remains
1:91 c school reviews
1:107 c school s
1:90 c school shall
1:-112 c school stresses
1:-104 c school to
1:-114 c school where
1:80 c school will
1:94 c school year
1:87 c schooling
1:101 c schooling of
1:43 c schools
1:-122 c schools act
1:83 c schools apparatus
1:46 c schools are
1:64 c schools athletes
1:-103 c schools believe
1:115 c schools build
1:91 c schools can
1:90 c schools carry
1:87 c schools choir
1:83 c schools come
1:92 c schools confer
1:86 c schools deliver
1:113 c schools deputy
1:106 c schools early
1:91 c schools english
1:101 c schools exchange
1:58 c schools for
1:77 c schools free
1:-120 c schools friendship
1:97 c schools gather
1:96 c schools give
1:101 c schools goes
1:95 c schools going
1:-94 c schools had
1:131 c schools hand
1:101 c schools hands
1:-116 c schools have
1:76 c schools head
1:46 c schools hold
1:-110 c schools hope
1:138 c schools intend
1:118 c schools is
1:93 c schools japanese
1:156 c schools jointly
1:97 c schools key
1:86 c schools library
1:93 c schools maths
1:128 c schools meet
1:112 c schools morning
1:115 c schools music
1:107 c schools observe
1:106 c schools of
1:-102 c schools often
1:97 c schools old
1:-99 c schools on
1:122 c schools once
1:117 c schools open
1:96 c schools pay
1:182 c schools plan
1:88 c schools put
1:142 c schools reading
1:73 c schools report
1:120 c schools run
1:72 c schools science
1:98 c schools send
1:-102 c schools serve
1:214 c schools shall
1:50 c schools share
1:111 c schools submit
1:-104 c schools tab
1:109 c schools take
1:112 c schools teacher
1:-110 c schools that
1:-101 c schools this
1:-91 c schools through
1:-153 c schools to
1:107 c schools train
1:80 c schools trainee
1:84 c schools travelling
1:108 c schools twice
1:111 c schools wellbeing
1:207 c schools will
1:148 c schools write
1:30 c schools year
1:77 c schools your
1:84 c science $
1:91 c science camp
1:104 c science day
1:98 c science departments
1:46 c science fair
1:-144 c science lead
1:89 c science panels
1:-102 c science rooms
1:78 c science staff
1:100 c science teachers
1:108 c science van
1:110 c screen
1:93 c screen every
1:128 c sea
1:-77 c seal
1:-104 c seal are
1:-84 c season
1:72 c season absenteeism
1:-73 c season in
1:-87 c season roads
1:96 c second one
1:78 c second saturday
1:94 c second term
1:-90 c second year
1:164 c seconded
1:161 c seconded to
1:128 c secondment
1:102 c secondment for
1:137 c seconds
1:131 c seconds one
1:-124 c secretary
1:-41 c section of
1:90 c see
1:129 c see how
1:97 c selects
1:101 c selects two
1:100 c self
1:106 c self summary
1:143 c semester
1:78 c semester in
1:211 c send
1:141 c send four
1:76 c send one
1:78 c send schools
1:102 c send specialised
1:96 c send three
1:275 c sends
1:158 c sends a
1:129 c sends four
1:83 c sends its
1:90 c sends one
1:70 c sends three
1:111 c sends two
1:114 c senior
1:102 c senior leaders
1:80 c senior students
1:89 c senior teams
1:-160 c sent
1:-88 c sent back
1:-146 c sent four
1:88 c sent to
1:83 c september $
1:151 c september ms
1:-169 c september to
1:-89 c serve
1:168 c serve as
1:-101 c serve farming
1:-96 c serve only
1:-119 c served
1:-104 c served in
1:-118 c server stands
1:110 c server that
1:-73 c service
1:89 c service $
1:-85 c service leave
1:-80 c service may
1:-108 c serviced
1:-111 c serviced in
1:74 c sets
1:151 c sets of
1:-56 c setting
1:-115 c setting buys
1:99 c setting up
1:88 c settings
1:83 c settings have
1:-131 c settled
1:-90 c settled by
1:95 c settles
1:107 c settles children
1:62 c seven
1:147 c shadow
1:93 c shadow colleagues
1:152 c shadow their
1:97 c shadowing
1:127 c shadows
1:128 c shadows schools
1:145 c shall
1:96 c shall address
1:65 c shall advertise
1:89 c shall board
1:88 c shall come
1:85 c shall enter
1:104 c shall forward
1:-83 c shall give
1:54 c shall go
1:65 c shall jointly
1:99 c shall make
1:113 c shall meet
1:107 c shall name
1:75 c shall pay
1:86 c shall prepare
1:72 c shall release
1:115 c shall rewrite
1:130 c shall run
1:110 c shall second
1:123 c shall send
1:80 c shall shadow
1:84 c shall sign
1:77 c shall sing
1:114 c shall sink
1:88 c shall sit
1:64 c shall spend
1:-128 c shall stay
1:91 c shall take
1:95 c shall tour
1:66 c shall undergo
1:80 c shall visit
1:-33 c share
1:-119 c share a
1:103 c share its
1:-136 c share of
1:130 c share schools
1:-44 c share the
1:67 c shared drive
1:-105 c shared equally
1:-74 c she
1:-97 c she feels
1:-97 c she is
1:83 c she will
1:72 c shearing
1:67 c shearing shed
1:83 c shed
1:61 c shed project
1:-132 c shillings
1:-91 c shillings for
1:-83 c shillings is
1:-94 c shiping
1:-88 c shiping $
1:-105 c short
1:-217 c short of
1:-243 c should
1:-187 c should be
1:-96 c should have
1:-61 c should reach
1:-88 c should rise
1:-85 c shut
1:-76 c shut $
1:100 c sign
1:89 c sign an
1:-87 c simply
1:-81 c simply be
1:129 c simulation
1:113 c simulator
1:84 c simulators
1:-181 c since
1:-76 c since $
1:-100 c since easter
1:91 c since recipient
1:-115 c since the
1:-101 c sincere
1:-96 c sincere assistance
1:137 c sing
1:103 c sing at
1:120 c sink
1:112 c sink a
1:154 c sit
1:112 c sit down
1:136 c sit in
1:91 c site
1:64 c site at
1:-132 c six
1:108 c six months
1:-147 c six to
1:113 c six weeks
1:110 c sixteen
1:126 c sixth
1:81 c sixth form
1:121 c sixth formers
1:-58 c sixty
1:116 c sixty laptops
1:-106 c sixty pupils
1:90 c skills
1:112 c skills contest
1:90 c skills training
1:75 c sleep and
1:-117 c small
1:-83 c small plane
1:-119 c small working
1:-93 c so far
1:-80 c some
1:-99 c some dates
1:-81 c someone
1:-81 c someone whom
1:92 c sound
1:89 c sound condition
1:-90 c south
1:-106 c south $
1:87 c spare
1:93 c spare by
1:176 c speak
1:97 c speak every
1:126 c speak to
1:134 c speakers
1:101 c speakers from
1:101 c speakers give
1:-52 c special
1:79 c special grade
1:-95 c special schools
1:85 c specialised
1:87 c specialised course
1:-108 c specialist
1:-78 c specialist teacher
1:111 c speciality
1:133 c speciality is
1:-49 c speech
1:-93 c speech and
1:90 c speech for
1:-48 c spelling
1:103 c spelling bee
1:-97 c spelling is
1:226 c spend
1:168 c spend a
1:90 c spend three
1:35 c spends
1:-50 c spends at
1:103 c spends three
1:-168 c spent
1:-86 c spent at
1:-133 c spent on
1:-91 c sport
1:-78 c sport opens
1:128 c sports
1:111 c sports day
1:78 c spread
1:80 c spread the
1:205 c spring
1:125 c spring term
1:74 c spring terms
1:-125 c staff
1:150 c staff $
1:96 c staff and
1:95 c staff appraisal
1:-125 c staff are
1:91 c staff at
1:92 c staff august
1:-95 c staff development
1:104 c staff of
1:-120 c staff office
1:-31 c staff on
1:-94 c staff room
1:-83 c staff trust
1:-145 c staff who
1:124 c staff will
1:-81 c staff working
1:110 c staffs
1:93 c staffs read
1:73 c staffs write
1:-87 c standard
1:-104 c standards
1:-111 c standards at
1:-107 c stands
1:-96 c stands in
1:102 c state round
1:-126 c status
1:-115 c status $
1:-116 c stay
1:71 c stay as
1:-97 c stay at
1:72 c stay with
1:-102 c step
1:-74 c step $
1:-85 c step by
1:97 c steps $
1:-99 c steps are
1:-126 c still
1:58 c stored
1:61 c stored on
1:145 c story
1:121 c story books
1:113 c story time
1:84 c streams
1:70 c streams chemistry
1:99 c street
1:83 c street $
1:-92 c stresses
1:-88 c stresses that
1:-86 c struck
1:-102 c struck off
1:-49 c student
1:-117 c student affairs
1:104 c student leaders
1:-59 c students $
1:76 c students a
1:43 c students and
1:143 c students of
1:49 c studies
1:105 c studies $
1:91 c studio
1:91 c studio at
1:-96 c studio carries
1:82 c studio for
1:140 c studio of
1:65 c study
1:94 c study it
1:92 c study teach
1:83 c study tour
1:84 c study why
1:121 c subject
1:112 c subject groups
1:68 c subject panels
1:118 c submit
1:40 c submits
1:31 c submits a
1:-122 c succeed
1:-124 c succeed $
1:137 c succeeds
1:117 c succeeds him
1:-97 c such
1:-80 c such conversations
1:35 c summary
1:102 c summary before
1:-84 c summary should
1:-56 c summer
1:-123 c summer $
1:-116 c summer school
1:72 c summer science
1:88 c summer send
1:67 c summer study
1:83 c summer training
1:80 c sunday
1:82 c sunday evening
1:67 c sunita will
1:100 c supervision
1:-57 c support
1:-35 c support of
1:-94 c support recipient
1:36 c supported
1:149 c supported schools
1:77 c supporter $
1:-42 c supporter and
1:68 c supporter annual
1:-42 c supporter are
1:123 c supporter as
1:-79 c supporter assists
1:-41 c supporter at
1:99 c supporter colleague
1:94 c supporter digital
1:84 c supporter dispatches
1:150 c supporter donates
1:103 c supporter during
1:-132 c supporter expect
1:82 c supporter for
1:111 c supporter give
1:213 c supporter gives
1:-49 c supporter go
1:113 c supporter goes
1:-96 c supporter has
1:-117 c supporter head
1:-111 c supporter helps
1:99 c supporter hosts
1:75 c supporter in
1:129 c supporter intends
1:74 c supporter invites
1:-100 c supporter january
1:-93 c supporter july
1:73 c supporter laboratory
1:-110 c supporter leads
1:148 c supporter lend
1:163 c supporter lends
1:125 c supporter mathematics
1:180 c supporter may
1:90 c supporter mentor
1:76 c supporter mrs
1:78 c supporter ms
1:156 c supporter music
1:88 c supporter net
1:-113 c supporter office
1:66 c supporter on
1:100 c supporter one
1:115 c supporter online
1:207 c supporter opens
1:158 c supporter parents
1:74 c supporter premises
1:96 c supporter prepare
1:-80 c supporter principal
1:97 c supporter pupils
1:120 c supporter question
1:-126 c supporter recipient
1:73 c supporter releases
1:88 c supporter reviews
1:77 c supporter s
1:-105 c supporter school
1:-91 c supporter science
1:138 c supporter seconds
1:134 c supporter send
1:183 c supporter sends
1:101 c supporter senior
1:-139 c supporter sent
1:-81 c supporter september
1:281 c supporter shall
1:87 c supporter spends
1:34 c supporter staff
1:80 c supporter streams
1:72 c supporter students
1:59 c supporter summer
1:-117 c supporter supporter
1:-128 c supporter supports
1:97 c supporter takes
1:94 c supporter teach
1:113 c supporter teaches
1:-96 c supporter teaching
1:-156 c supporter together
1:90 c supporter visit
1:-121 c supporter was
1:75 c supporter welcomes
1:117 c supporter who
1:239 c supporter will
1:203 c supporting
1:135 c supporting schools
1:151 c supporting unit
1:-141 c supports
1:-139 c supports recipient
1:70 c surplus
1:-67 c surplus $
1:103 c surplus desks
1:176 c system
1:95 c system and
1:126 c system of
1:-76 c tab
1:-101 c tab $
1:112 c tablet
1:111 c tablet computers
1:151 c tablets
1:98 c tablets and
1:101 c take
1:75 c take classes
1:99 c take over
1:110 c take part
1:60 c take the
1:-31 c take turns
1:82 c take village
1:79 c take your
1:-98 c taken
1:57 c takes
1:81 c takes in
1:146 c takes over
1:-125 c takes three
1:104 c talk
1:79 c talk by
1:109 c talk each
1:77 c talk it
1:98 c talk on
1:58 c talks
1:-94 c talks are
1:118 c talks in
1:106 c talks on
1:89 c tansy
1:103 c tansy road
1:101 c tao
1:74 c task
1:80 c task based
1:149 c tasks
1:111 c tasks $
1:95 c tasks are
1:94 c tea
1:87 c tea together
1:240 c teach
1:81 c teach an
1:216 c teach at
1:68 c teach for
1:81 c teach form
1:46 c teach music
1:87 c teach open
1:80 c teach the
1:66 c teach there
1:-108 c teacher
1:-141 c teacher $
1:-78 c teacher and
1:82 c teacher at
1:-101 c teacher brings
1:101 c teacher by
1:80 c teacher each
1:-90 c teacher for
1:84 c teacher lu
1:103 c teacher moves
1:-97 c teacher on
1:-89 c teacher registered
1:99 c teacher shall
1:-105 c teacher should
1:-136 c teacher since
1:100 c teacher sits
1:-98 c teacher status
1:94 c teacher studio
1:95 c teacher to
1:72 c teacher tom
1:-86 c teacher west
1:146 c teacher who
1:-111 c teachers $
1:86 c teachers a
1:101 c teachers admits
1:-32 c teachers and
1:-65 c teachers are
1:118 c teachers as
1:84 c teachers at
1:74 c teachers conduct
1:79 c teachers for
1:161 c teachers from
1:88 c teachers go
1:109 c teachers have
1:-148 c teachers in
1:-97 c teachers is
1:59 c teachers join
1:-99 c teachers must
1:-62 c teachers named
1:184 c teachers of
1:-90 c teachers on
1:81 c teachers one
1:78 c teachers shall
1:-91 c teachers should
1:-43 c teachers to
1:-75 c teachers trained
1:67 c teachers two
1:126 c teachers watch
1:34 c teachers will
1:36 c teachers with
1:171 c teaches
1:137 c teaches a
1:96 c teaches at
1:78 c teaches further
1:-105 c teaches no
1:95 c teaches one
1:113 c teaches three
1:-46 c teaching
1:76 c teaching activities
1:-145 c teaching affairs
1:105 c teaching assistants
1:-85 c teaching award
1:85 c teaching delegations
1:99 c teaching director
1:-98 c teaching idea
1:112 c teaching of
1:-116 c teaching office
1:88 c teaching plans
1:116 c teaching practice
1:-111 c teaching research
1:68 c teaching work
1:-34 c team $
1:-63 c team and
1:104 c team for
1:107 c team of
1:-107 c team went
1:209 c teams
1:69 c teams hold
1:145 c teams meet
1:107 c teams of
1:81 c technician
1:87 c technician shall
1:98 c ted
1:110 c ted fry
1:79 c teddy
1:84 c teddy bears
1:108 c tehri
1:82 c tehri and
1:82 c tehri in
1:52 c telephone
1:96 c telescopes
1:103 c telescopes $
1:-51 c ten
1:86 c ten $
1:91 c ten day
1:110 c ten days
1:82 c ten minutes
1:96 c ten recipient
1:109 c ten school
1:-56 c ten teachers
1:-154 c ten to
1:-33 c ten weeks
1:-40 c ten working
1:-90 c ten years
1:237 c term
1:163 c term $
1:128 c term at
1:89 c term carrying
1:119 c term each
1:128 c term in
1:-121 c term s
1:85 c term schools
1:167 c term to
1:108 c term two
1:73 c term while
1:99 c term with
1:72 c terms
1:85 c terms $
1:-91 c test $
1:84 c textbook
1:96 c textbook for
1:136 c textbooks
1:92 c textbooks $
1:116 c tezpur
1:78 c tezpur in
1:96 c tezpur teaches
1:-111 c than
1:-84 c than $
1:113 c than a
1:92 c than days
1:-102 c than five
1:117 c than four
1:-130 c than lessons
1:-70 c than of
1:110 c than one
1:-116 c than per
1:93 c than six
1:98 c than ten
1:-58 c than three
1:-243 c that
1:-98 c that children
1:-116 c that every
1:-84 c that examinations
1:-100 c that formalism
1:-102 c that merely
1:44 c that recipient
1:-78 c that school
1:-104 c that the
1:-127 c the
1:-139 c the academic
1:-71 c the accounts
1:-117 c the acts
1:-90 c the apprentices
1:60 c the april
1:-108 c the arrangement
1:-84 c the arrangements
1:79 c the art
1:-95 c the assistance
1:136 c the assisted
1:114 c the autumn
1:98 c the back
1:-76 c the basic
1:-89 c the benches
1:80 c the best
1:67 c the bhimgaon
1:-124 c the books
1:-97 c the bus
1:-87 c the bush
1:97 c the campus
1:-87 c the check
1:-150 c the children
1:-72 c the city
1:128 c the class
1:-131 c the coast
1:-86 c the commission
1:122 c the committee
1:-93 c the concert
1:-108 c the conference
1:-62 c the contest
1:116 c the course
1:37 c the curriculum
1:-101 c the delegation
1:-95 c the difficulties
1:-91 c the director
1:95 c the door
1:-103 c the drought
1:69 c the e
1:97 c the eight
1:143 c the end
1:128 c the english
1:-102 c the expected
1:134 c the faculty
1:87 c the famous
1:78 c the findings
1:46 c the first
1:47 c the five
1:-97 c the floods
1:-109 c the follow
1:-51 c the four
1:-101 c the fragrance
1:-81 c the gap
1:101 c the grade
1:74 c the great
1:95 c the group
1:-103 c the guarantee
1:123 c the hall
1:-96 c the hands
1:-107 c the head
1:84 c the heads
1:-109 c the heart
1:-120 c the hoists
1:79 c the holidays
1:-85 c the home
1:-122 c the host
1:109 c the house
1:99 c the imc
1:-99 c the information
1:82 c the inter
1:95 c the kiln
1:-83 c the laboratory
1:68 c the last
1:-106 c the late
1:-62 c the launch
1:-45 c the lead
1:104 c the leading
1:-77 c the lecturers
1:-108 c the letters
1:-131 c the library
1:-90 c the licence
1:-152 c the link
1:-180 c the list
1:-94 c the mathematics
1:76 c the maths
1:-86 c the medicine
1:-141 c the meetings
1:124 c the member
1:-132 c the mentee
1:88 c the morning
1:-104 c the motions
1:-85 c the mud
1:-79 c the name
1:94 c the names
1:-93 c the net
1:-35 c the network
1:106 c the old
1:-78 c the only
1:91 c the other
1:91 c the paired
1:-112 c the parents
1:-34 c the partnership
1:-84 c the pass
1:81 c the pen
1:-83 c the performance
1:75 c the physics
1:-94 c the placement
1:-86 c the plan
1:-93 c the prefecture
1:-84 c the principal
1:-139 c the principle
1:-103 c the programme
1:105 c the progress
1:95 c the province
1:77 c the provincial
1:151 c the pupils
1:-105 c the purpose
1:126 c the quality
1:-91 c the ranges
1:65 c the reading
1:-152 c the report
1:-98 c the request
1:-84 c the research
1:-94 c the river
1:117 c the robotics
1:92 c the room
1:-113 c the rooms
1:-84 c the s
1:38 c the same
1:-68 c the school
1:96 c the schooling
1:89 c the science
1:-85 c the senior
1:-107 c the server
1:-124 c the share
1:69 c the shared
1:85 c the shearing
1:169 c the spring
1:-165 c the staff
1:-162 c the student
1:-91 c the studio
1:-67 c the summary
1:-88 c the summer
1:143 c the supported
1:199 c the supporting
1:81 c the tasks
1:-57 c the teacher
1:73 c the teachers
1:55 c the term
1:-92 c the third
1:133 c the three
1:-109 c the time
1:-91 c the title
1:163 c the training
1:58 c the two
1:-83 c the university
1:-117 c the upper
1:104 c the use
1:-95 c the van
1:104 c the vice
1:-91 c the visit
1:91 c the web
1:-120 c the website
1:221 c the whole
1:80 c the winter
1:77 c the work
1:-82 c the workshop
1:216 c the year
1:-96 c their batteries
1:113 c their colleagues
1:134 c their counterparts
1:96 c their difficulties
1:83 c their dongxing
1:74 c their item
1:-90 c their ordinary
1:-62 c their own
1:-159 c their partners
1:103 c their portfolios
1:114 c their spelling
1:105 c their staff
1:112 c their teaching
1:100 c their twinning
1:111 c their twins
1:-124 c them
1:77 c them all
1:-85 c them are
1:116 c them in
1:-94 c them minds
1:96 c them must
1:99 c them on
1:-149 c them once
1:90 c them one
1:-95 c themselves
1:-125 c themselves a
1:-101 c therapist
1:-86 c therapist $
1:47 c there
1:-139 c there are
1:96 c there for
1:125 c there with
1:85 c therefore
1:54 c these
1:37 c they
1:111 c they adopt
1:120 c they give
1:92 c they go
1:-118 c they obey
1:-107 c they study
1:-126 c they will
1:-83 c things
1:-115 c third
1:-94 c third column
1:-98 c third language
1:-38 c third of
1:209 c thirty
1:104 c thirty pupils
1:67 c thirty students
1:90 c thirty tablet
1:-244 c this
1:-179 c this agreement
1:-88 c this kind
1:78 c this term
1:-134 c this year
1:66 c thornsea $
1:81 c thornsea and
1:71 c thornsea for
1:-86 c thornsea has
1:79 c thornsea will
1:-89 c thousand
1:-74 c thousand shillings
1:68 c three
1:82 c three at
1:144 c three days
1:-103 c three gardens
1:108 c three heads
1:-87 c three hundred
1:102 c three joint
1:86 c three kindergartens
1:-59 c three lessons
1:-119 c three minutes
1:111 c three model
1:89 c three months
1:82 c three saturdays
1:94 c three settings
1:81 c three teachers
1:97 c three weeks
1:89 c three year
1:-90 c three years
1:95 c through a
1:-93 c through consultation
1:89 c through each
1:75 c through her
1:75 c through one
1:-43 c through the
1:73 c through zoom
1:74 c throughout
1:78 c throughout the
1:89 c thrown
1:107 c thrown open
1:193 c thursday
1:87 c thursday at
1:77 c thursday to
1:115 c thursdays
1:74 c thursdays to
1:137 c tide
1:128 c time $
1:105 c time at
1:-100 c time difference
1:82 c time for
1:-137 c time spent
1:95 c time to
1:-53 c timetable
1:87 c timetable there
1:98 c timetabling
1:-90 c title
1:-87 c title and
1:191 c to
1:-109 c to $
1:91 c to a
1:75 c to act
1:108 c to adopt
1:149 c to all
1:-109 c to ask
1:-131 c to at
1:182 c to be
1:81 c to beishan
1:71 c to bhimgaon
1:73 c to both
1:74 c to bring
1:-78 c to carry
1:-80 c to chance
1:91 c to coach
1:-125 c to come
1:79 c to conduct
1:77 c to council
1:-86 c to do
1:133 c to dongxing
1:110 c to draw
1:-74 c to drop
1:46 c to each
1:79 c to every
1:89 c to exchange
1:83 c to fill
1:63 c to find
1:52 c to follow
1:140 c to form
1:99 c to give
1:-33 c to go
1:95 c to grade
1:57 c to guide
1:98 c to harbour
1:93 c to hold
1:82 c to its
1:-65 c to july
1:-76 c to june
1:-90 c to lead
1:-103 c to lessons
1:89 c to look
1:-72 c to meet
1:-113 c to move
1:80 c to nakuru
1:-93 c to no
1:158 c to observe
1:87 c to of
1:70 c to one
1:87 c to open
1:85 c to pass
1:-98 c to per
1:96 c to perfect
1:126 c to plan
1:82 c to present
1:81 c to pupils
1:-130 c to raise
1:43 c to reach
1:98 c to ready
1:247 c to recipient
1:87 c to run
1:-97 c to save
1:171 c to school
1:189 c to schools
1:68 c to see
1:91 c to send
1:128 c to serve
1:92 c to share
1:81 c to sit
1:109 c to six
1:206 c to supporter
1:120 c to take
1:155 c to teach
1:104 c to teachers
1:84 c to tehri
1:69 c to tezpur
1:131 c to the
1:157 c to their
1:131 c to try
1:106 c to twelve
1:94 c to view
1:120 c to watch
1:-112 c to which
1:74 c to work
1:-34 c to write
1:105 c toddlers
1:90 c toddlers speech
1:217 c together
1:119 c together $
1:138 c together at
1:99 c together by
1:157 c together on
1:90 c together once
1:141 c together online
1:91 c together schools
1:78 c together study
1:-98 c together with
1:-126 c told
1:-94 c told a
1:-100 c told me
1:-108 c tolworth girls
1:95 c tolworth s
1:99 c tolworth will
1:86 c tom
1:79 c tom under
1:-105 c too
1:-91 c too few
1:-109 c took
1:-112 c took part
1:33 c topic
1:97 c topic on
1:113 c topics
1:104 c topics a
1:-117 c tour fees
1:104 c tour kerio
1:83 c tour on
1:-128 c town
1:-81 c town and
1:165 c train
1:102 c train the
1:-120 c trained
1:73 c trainee
1:70 c trainee posts
1:147 c training
1:-102 c training $
1:80 c training camp
1:98 c training centre
1:84 c training course
1:93 c training in
1:162 c training programme
1:120 c training room
1:-111 c transport
1:-114 c transport and
1:93 c travelling
1:95 c travelling to
1:84 c trays
1:83 c trays a
1:-69 c true
1:-74 c true and
1:-139 c trust
1:-82 c trust $
1:125 c try
1:220 c tuesday
1:106 c tuesday $
1:95 c tuesday and
1:147 c tuesday at
1:108 c tuesdays
1:92 c turn
1:85 c turn on
1:79 c turns
1:115 c turns $
1:-51 c tutor
1:71 c tutor goes
1:-37 c tutor of
1:73 c tutoring
1:71 c tutoring to
1:-30 c tutors
1:-102 c tutors at
1:-48 c twelve
1:-150 c twelve lessons
1:92 c twelve mathematics
1:111 c twelve young
1:129 c twenty
1:99 c twenty benches
1:116 c twenty five
1:101 c twice during
1:147 c twice in
1:83 c twice this
1:-86 c twice without
1:-111 c twinned
1:-122 c twinned with
1:96 c twinning coordinators
1:91 c twinning has
1:-116 c twinning shall
1:109 c twins
1:109 c twins $
1:149 c two
1:101 c two and
1:89 c two at
1:87 c two bursars
1:93 c two chinese
1:83 c two councils
1:126 c two courses
1:91 c two cupboards
1:188 c two days
1:154 c two demonstration
1:74 c two groups
1:-138 c two hours
1:110 c two hundred
1:101 c two joint
1:-118 c two leaders
1:129 c two leadership
1:131 c two lectures
1:-91 c two lessons
1:110 c two mathematics
1:-118 c two microscopes
1:110 c two middle
1:135 c two months
1:135 c two new
1:83 c two newly
1:108 c two nights
1:64 c two of
1:90 c two pairs
1:86 c two panel
1:-94 c two recipient
1:76 c two sand
1:-47 c two science
1:64 c two staffs
1:78 c two supporter
1:113 c two talks
1:150 c two teachers
1:-78 c two teaching
1:95 c two telescopes
1:56 c two terms
1:110 c two units
1:107 c two week
1:123 c two weeks
1:-119 c two years
1:-131 c under
1:74 c under her
1:-76 c under the
1:72 c undergo
1:75 c undergo a
1:199 c unit
1:74 c unit calls
1:77 c unit on
1:107 c unit s
1:84 c unit take
1:124 c units
1:82 c units principals
1:71 c units stay
1:-112 c university $
1:109 c university help
1:-94 c university s
1:90 c university scholars
1:-120 c unqualified
1:-89 c untidy
1:-91 c untidy at
1:176 c until
1:90 c until easter
1:139 c until july
1:105 c up
1:136 c up a
1:142 c up an
1:-110 c up by
1:190 c up in
1:125 c up its
1:56 c up teaching
1:-67 c up the
1:79 c up to
1:103 c up two
1:-113 c upper
1:-95 c upper valley
1:104 c urged
1:100 c urged to
1:165 c use
1:95 c use $
1:88 c use but
1:-79 c use date
1:100 c use of
1:143 c use supporter
1:96 c use the
1:-55 c used
1:104 c vacant
1:82 c vacant $
1:72 c vacant periods
1:-94 c valley
1:-87 c valley is
1:-31 c van
1:109 c van from
1:-87 c van is
1:66 c veteran
1:68 c veteran class
1:-67 c vi
1:84 c vi and
1:-98 c vi fifty
1:176 c vice
1:200 c vice principal
1:199 c video
1:43 c video $
1:126 c video link
1:76 c video meeting
1:90 c video on
1:67 c video to
1:121 c videos
1:82 c view
1:74 c view $
1:75 c vii
1:71 c vii $
1:88 c viii
1:93 c viii $
1:-173 c village
1:-110 c village $
1:78 c village class
1:65 c village mathematics
1:-92 c village pupils
1:38 c village school
1:-126 c villages
1:-103 c villages $
1:116 c virtual
1:71 c visit
1:127 c visit $
1:79 c visit a
1:143 c visit each
1:-100 c visit had
1:115 c visit in
1:87 c visit of
1:161 c visit recipient
1:172 c visit supporter
1:93 c visit the
1:-196 c visit their
1:99 c visit to
1:-122 c visiting
1:-107 c visiting pupils
1:102 c visiting speakers
1:-96 c visiting teacher
1:-99 c visiting teachers
1:79 c visits
1:-137 c visits $
1:100 c visits at
1:102 c visits by
1:77 c visits to
1:101 c volunteer
1:-51 c walk
1:71 c walk beside
1:-121 c walk long
1:-95 c warm
1:-81 c warm one
1:-266 c was
1:-90 c was built
1:-102 c was founded
1:-109 c was introduced
1:-123 c was not
1:-89 c was opened
1:-66 c was really
1:78 c watch
1:143 c watch and
1:78 c watch your
1:-47 c watches
1:-59 c watches at
1:140 c water
1:93 c water filter
1:76 c water quality
1:102 c weather
1:86 c weaving $
1:-89 c weaving has
1:119 c web
1:84 c web about
1:77 c web talk
1:-118 c website
1:-120 c website $
1:178 c wednesday
1:112 c wednesday a
1:121 c wednesday afternoon
1:65 c week
1:-111 c week and
1:82 c week beside
1:82 c week contest
1:79 c week each
1:111 c week for
1:161 c week in
1:83 c week of
1:89 c week schools
1:67 c week until
1:100 c week with
1:119 c weekend
1:84 c weekend of
1:154 c weeks
1:58 c weeks $
1:70 c weeks at
1:105 c weeks each
1:91 c weeks in
1:134 c weeks of
1:-32 c welcome
1:97 c welcomes
1:81 c welcomes forty
1:-75 c welding
1:81 c welding machines
1:-89 c well
1:-82 c well $
1:117 c wellbeing
1:108 c wellbeing check
1:-117 c went
1:-80 c went out
1:-147 c were
1:-94 c were replaced
1:-119 c were serviced
1:-108 c west
1:-89 c west of
1:-106 c wet
1:-91 c wet and
1:-115 c what
1:-93 c what follows
1:-106 c what he
1:-67 c what was
1:113 c what your
1:-158 c when
1:-108 c when books
1:-93 c when the
1:-44 c where
1:-103 c where they
1:-150 c which
1:-74 c which lack
1:109 c which lasts
1:-88 c which the
1:80 c while
1:69 c while its
1:-88 c who break
1:100 c who finish
1:-92 c who go
1:-112 c who have
1:82 c who is
1:89 c who observes
1:84 c who will
1:-84 c whoever
1:-94 c whoever is
1:252 c whole
1:120 c whole day
1:87 c whole of
1:122 c whole school
1:87 c whole semester
1:85 c whole term
1:76 c whole year
1:-74 c whom
1:-84 c whom the
1:93 c why
1:92 c why girls
1:191 c will
1:105 c will also
1:67 c will board
1:89 c will call
1:108 c will carry
1:-138 c will chair
1:114 c will circulate
1:102 c will come
1:124 c will complete
1:86 c will cross
1:159 c will draft
1:138 c will each
1:104 c will exchange
1:77 c will fly
1:-60 c will follow
1:-114 c will gain
1:213 c will give
1:125 c will go
1:103 c will hold
1:102 c will introduce
1:84 c will join
1:-103 c will last
1:86 c will move
1:-87 c will not
1:126 c will plan
1:-117 c will reach
1:93 c will send
1:104 c will serve
1:98 c will set
1:126 c will shadow
1:107 c will sing
1:104 c will sit
1:98 c will speak
1:137 c will spend
1:-43 c will stay
1:152 c will teach
1:94 c will together
1:142 c will visit
1:85 c will walk
1:98 c will write
1:-94 c win
1:-83 c win a
1:76 c wing
1:72 c wing for
1:37 c winter
1:89 c winter break
1:-85 c winter is
1:-56 c with
1:87 c with host
1:95 c with lead
1:-99 c with recipient
1:-58 c with school
1:141 c with schools
1:83 c with six
1:-79 c with the
1:140 c with their
1:81 c with them
1:-83 c with three
1:99 c with two
1:113 c with university
1:72 c with yours
1:-108 c within reach
1:-181 c without
1:-117 c without a
1:-93 c without cause
1:-80 c words
1:-84 c words in
1:72 c work a
1:-94 c work counts
1:101 c work for
1:-65 c work of
1:101 c work there
1:127 c workbook
1:62 c workbook in
1:-77 c working away
1:91 c working day
1:96 c working order
1:91 c works
1:91 c works with
1:83 c workshop
1:93 c workshop on
1:-90 c workshop runs
1:63 c workshops
1:-98 c worth
1:-86 c worth keeping
1:81 c would
1:85 c would carry
1:207 c write
1:226 c write a
1:94 c write letters
1:-101 c write one
1:87 c write three
1:206 c write to
1:127 c writes
1:132 c writes a
1:50 c writing
1:93 c writing an
1:-91 c writing is
1:105 c writing lessons
1:-53 c written
1:108 c written notes
1:-119 c written notice
1:49 c written report
1:85 c xii
1:90 c xii leavers
1:102 c yard
1:101 c yard by
1:87 c year
1:114 c year $
1:107 c year a
1:88 c year and
1:92 c year are
1:110 c year at
1:-86 c year but
1:76 c year children
1:126 c year class
1:88 c year classes
1:134 c year for
1:95 c year from
1:99 c year of
1:68 c year out
1:-33 c year pupils
1:-65 c year s
1:102 c year students
1:-128 c year supporter
1:-64 c year teacher
1:130 c year teachers
1:-88 c year the
1:124 c year to
1:-90 c yearly
1:-91 c yearly assessment
1:-226 c years
1:-235 c years $
1:-137 c years in
1:120 c years lead
1:-98 c years service
1:-92 c yellow
1:-86 c yellow $
1:148 c young
1:153 c young teachers
1:105 c your
1:92 c your department
1:-95 c your deputy
1:65 c your first
1:76 c your kids
1:87 c your literacy
1:77 c your new
1:78 c your senior
1:125 c yours
1:101 c yours and
1:99 c yours coming
1:-59 c yuan
1:100 c yuan each
1:80 c zoom
1:77 c zoom on
1:259 duty encouraged
1:148 duty intends
1:93 duty may
1:-217 duty none
1:146 duty shall
1:34 first - A
1:36 first - About
1:-95 first - Adhere
1:-90 first - Agreed
1:-75 first - Agreements
1:-131 first - All
1:80 first - Anganwadi
1:-100 first - Any
1:92 first - Assist
1:-160 first - At
1:-126 first - Attendance
1:74 first - B.Ed.
1:74 first - Backbone
1:-87 first - Bamboo
1:96 first - Before
1:77 first - Beginning
1:88 first - Both
1:66 first - Bring
1:-177 first - By
1:-93 first - Cake
1:-94 first - Calendar
1:74 first - Campus
1:99 first - Caoba
1:97 first - Career
1:110 first - Carrick's
1:-68 first - Children
1:74 first - Choirs
1:152 first - Classes
1:84 first - Coaches
1:-91 first - Connectivity
1:69 first - Contestants
1:-131 first - Dates
1:-92 first - Demonstration
1:106 first - Departments
1:92 first - Don
1:-93 first - Dongxing's
1:115 first - Dr
1:-102 first - During
1:-76 first - Each
1:122 first - Eight
1:-101 first - Employers
1:-88 first - English
1:129 first - Every
1:78 first - Faculty
1:94 first - Fenmoor
1:-68 first - Fewer
1:107 first - Fifteen
1:-85 first - Finding
1:129 first - Five
1:-193 first - For
1:-80 first - Form
1:76 first - Forty
1:95 first - From
1:-85 first - Games
1:142 first - Gentlemen
1:66 first - Gold-medal
1:89 first - Grade
1:91 first - Hand
1:-99 first - Handwriting
1:188 first - Hazelwood
1:131 first - Heads
1:53 first - Hollin
1:-94 first - Hospitality
1:-100 first - Hours
1:-108 first - I
1:-86 first - In
1:-91 first - Interns
1:-149 first - Issued
1:83 first - It
1:71 first - Jill
1:140 first - Joint
1:89 first - Jointly
1:95 first - Kelly
1:-94 first - Kelly's
1:-83 first - Key:
1:98 first - Kilimo's
1:102 first - Kingsmere
1:78 first - Laboratory
1:-176 first - Last
1:86 first - Launch
1:151 first - Lead
1:121 first - Leaders
1:96 first - Lecturers
1:-95 first - Let
1:-101 first - Letter
1:-113 first - Liuwan
1:-101 first - Loan
1:-86 first - Long-service
1:-87 first - Low
1:126 first - Make
1:-100 first - Matters
1:-119 first - Minibus:
1:57 first - Mr
1:159 first - Mrs
1:126 first - Ms
1:-101 first - Names
1:-135 first - Neither
1:87 first - No.
1:-119 first - Not
1:-94 first - Note:
1:-105 first - Notes
1:104 first - Nursery
1:131 first - On
1:147 first - Once
1:135 first - One
1:-125 first - Only
1:87 first - Organise
1:110 first - Our
1:-93 first - Out
1:239 first - Party
1:-94 first - Perfect
1:-58 first - Playgroup
1:-127 first - Power
1:-95 first - Prepared
1:139 first - Principals
1:174 first - Professor
1:73 first - Provincial
1:145 first - Pupils
1:93 first - Quality
1:91 first - Quiz
1:-101 first - Rainy-season
1:-138 first - Reading
)"sv,
    R"(1:107 first - Recorded
1:-91 first - Results
1:105 first - Riverside
1:98 first - Room
1:-82 first - Rules
1:76 first - S1
1:-99 first - Safety
1:96 first - Same-lesson
1:96 first - School
1:-42 first - Schools
1:-85 first - September
1:-90 first - She
1:-104 first - Since
1:-83 first - Six
1:82 first - Sixth-form
1:-93 first - Spelling
1:-88 first - Sport
1:85 first - Spread
1:-95 first - Staff
1:107 first - Student
1:81 first - Subject
1:-83 first - Such
1:-88 first - Talks
1:107 first - Tansy
1:68 first - Teaching
1:112 first - Ten
1:-62 first - The
1:-33 first - Their
1:-101 first - There
1:175 first - They
1:195 first - Thirty
1:-100 first - This
1:-80 first - Thornsea
1:167 first - Three
1:-102 first - Time
1:91 first - Together
1:-30 first - Tolworth
1:72 first - Tolworth's
1:-105 first - Tour
1:-97 first - Tutors:
1:180 first - Twelve
1:93 first - Twenty
1:234 first - Two
1:100 first - University
1:86 first - Up
1:59 first - Village
1:-67 first - Visiting
1:166 first - We
1:-122 first - Welding
1:-100 first - Whoever
1:-91 first - Winter
1:-88 first - Words
1:161 first - Year
1:79 first - You
1:-90 first - Your
1:-136 first - a
1:-62 first - absence
1:-94 first - and
1:-138 first - at
1:-85 first - between
1:-82 first - eight
1:-155 first - it
1:-63 first - not
1:-104 first - one
1:-131 first - the
1:-162 first - two
1:68 first - “Green
1:-31 first m Dr
1:39 first m He
1:105 first m In
1:-44 first m It
1:-140 first m Its
1:-172 first m Mentors
1:-135 first m Mr
1:-66 first m Our
1:-89 first m Their
1:-88 first m There
1:-46 first m They
1:76 first m Up
1:-86 first m We
1:111 first m a
1:-93 first m each
1:104 first m in
1:79 first m the
1:-81 first m we
1:-142 flows=0
1:449 flows=1
1:290 flows=2
1:50 h $
1:45 h ^
1:-227 h ^ aims
1:-200 h ^ background
1:-171 h ^ calendar
1:144 h ^ children
1:-36 h ^ conditions
1:97 h ^ duties
1:123 h ^ keeping
1:85 h ^ leadership
1:40 h ^ learning
1:177 h ^ lessons
1:-131 h ^ money
1:37 h ^ music
1:-201 h ^ objectives
1:118 h ^ oversight
1:89 h ^ people
1:238 h ^ pupils
1:62 h ^ research
1:146 h ^ resources
1:123 h ^ sharing
1:125 h ^ staff
1:165 h ^ steering
1:-184 h ^ targets
1:-74 h ^ teachers
1:96 h ^ teaching
1:104 h ^ terms
1:151 h ^ things
1:-110 h ^ timetable
1:-287 h ^ what
1:86 h ^ who
1:182 h ^ working
1:85 h a
1:-244 h aims
1:-213 h aims $
1:-97 h aims for
1:53 h and
1:37 h and management
1:115 h and research
1:-143 h and rules
1:31 h b
1:-207 h background
1:-187 h background $
1:-186 h be
1:-128 h be different
1:-229 h by
1:-201 h by july
1:-186 h calendar
1:-175 h calendar $
1:162 h children
1:75 h children and
1:-95 h conditions
1:-118 h conditions $
1:131 h development
1:127 h development $
1:-133 h different
1:-139 h different by
1:108 h duties
1:60 h families
1:39 h families $
1:-153 h first
1:-127 h first year
1:-175 h for
1:-221 h for the
1:132 h going
1:117 h going $
1:98 h group
1:101 h group $
1:-118 h hope
1:-97 h hope to
1:-208 h is
1:-181 h is to
1:86 h it
1:125 h it going
1:-214 h july
1:-199 h july $
1:122 h keeping
1:100 h keeps
1:85 h leadership
1:96 h leadership $
1:42 h leadership and
1:-45 h learning together
1:183 h lessons
1:185 h lessons and
1:-141 h money
1:-60 h money and
1:-193 h objectives
1:130 h oversight
1:120 h oversight $
1:92 h people
1:112 h people $
1:43 h practice
1:62 h practice $
1:227 h pupils
1:221 h pupils $
1:-147 h reach
1:-38 h reading $
1:112 h research
1:114 h research $
1:170 h resources
1:161 h resources $
1:-153 h rules
1:-141 h rules $
1:69 h school
1:103 h school $
1:-116 h see
1:-85 h see by
1:135 h sharing
1:122 h sharing $
1:-138 h should
1:-146 h should be
1:131 h staff
1:85 h staff $
1:136 h staff development
1:167 h steering
1:210 h steering $
1:-171 h takes
1:-146 h targets
1:-139 h targets $
1:-73 h targets for
1:44 h teaching
1:86 h teaching and
1:56 h terms
1:54 h terms $
1:-77 h the
1:-107 h the first
1:113 h the school
1:-197 h the year
1:81 h things
1:-108 h timetable
1:-244 h to
1:-141 h to reach
1:-113 h to see
1:-33 h together
1:-164 h want
1:-109 h want to
1:-95 h we
1:-120 h we hope
1:-148 h we want
1:-262 h what
1:-143 h what should
1:-185 h what we
1:43 h who
1:126 h who keeps
1:176 h working
1:145 h working group
1:-251 h year
1:-238 h year $
1:-230 headed=0
1:30 headed=1
1:-99 length=0
1:-314 length=1
1:89 length=10
1:-45 length=11
1:-84 length=12
1:-377 length=2
1:-158 length=3
1:67 length=4
1:191 length=5
1:321 length=6
1:277 length=7
1:255 length=8
1:-86 length=9
1:-262 matter 0--
1:90 matter 0-m
1:521 matter 0n-
1:-172 matter 0nm
1:-314 matter 1--
1:-68 matter 11--
1:72 matter 11-m
1:-250 matter 12--
1:-142 matter 12-m
1:-270 matter 1n-
1:-105 matter 3--
1:198 matter 6--
1:90 matter 6-m
1:-242 matter 7--
1:-219 names=0
1:-117 names=1
1:213 names=2
1:-135 numbers=0
1:274 numbers=2
1:-355 stopped=0
1:73 stopped=1
)"sv,
};

}  // namespace

std::span<std::string_view const> const english_measure_weights(parts);

}  // namespace bangfu::document::reader
