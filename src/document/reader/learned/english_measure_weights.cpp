// SPDX-License-Identifier: BSL-1.0
// Learned: see weights.hpp.
#include "document/reader/learned/weights.hpp"

namespace bangfu::document::reader {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::string_view parts[] = {
    R"(english_measure no yes
1:-70 actor=0
1:44 actor=1
1:-243 alone=1
1:-45 always
1:-298 begins=0
1:79 begins=1
1:-38 c $
1:53 c ^ a
1:-71 c ^ absence
1:-92 c ^ adhere
1:-86 c ^ agreed
1:-96 c ^ agreements
1:-143 c ^ all
1:58 c ^ an
1:76 c ^ anganwadi
1:-78 c ^ any
1:-90 c ^ arrangements
1:84 c ^ assist
1:-228 c ^ at
1:-159 c ^ attendance
1:31 c ^ b
1:91 c ^ backbone
1:-92 c ^ bamboo
1:70 c ^ before
1:86 c ^ beginning
1:-50 c ^ between
1:158 c ^ both
1:82 c ^ bring
1:-187 c ^ by
1:-94 c ^ cake
1:-136 c ^ calendar
1:95 c ^ campus
1:103 c ^ career
1:91 c ^ choirs
1:135 c ^ classes
1:100 c ^ coaches
1:-90 c ^ connectivity
1:44 c ^ contestants
1:-108 c ^ dates
1:-79 c ^ dear
1:-100 c ^ demonstration
1:96 c ^ departments
1:39 c ^ deputy
1:84 c ^ don
1:-93 c ^ dongxing
1:86 c ^ dr
1:-118 c ^ during
1:-38 c ^ each
1:-93 c ^ employers
1:-86 c ^ english
1:48 c ^ every
1:83 c ^ faculty
1:128 c ^ families
1:-103 c ^ fewer
1:106 c ^ fifteen
1:-91 c ^ finding
1:112 c ^ five
1:-81 c ^ following
1:-197 c ^ for
1:-81 c ^ form
1:84 c ^ forty
1:130 c ^ from
1:-100 c ^ games
1:137 c ^ gentlemen
1:73 c ^ gold
1:98 c ^ grade
1:81 c ^ green
1:96 c ^ hand
1:-84 c ^ handwriting
1:61 c ^ he
1:30 c ^ heads
1:-96 c ^ hospitality
1:-92 c ^ hours
1:-119 c ^ i
1:-38 c ^ if
1:66 c ^ ii
1:-50 c ^ in
1:-82 c ^ interns
1:-159 c ^ issued
1:-168 c ^ its
1:74 c ^ jill
1:153 c ^ joint
1:92 c ^ jointly
1:-139 c ^ key
1:93 c ^ kilimo
1:90 c ^ laboratory
1:-179 c ^ last
1:79 c ^ launch
1:142 c ^ lead
1:124 c ^ leaders
1:81 c ^ lecturers
1:-104 c ^ lessons
1:-98 c ^ let
1:-106 c ^ letter
1:-99 c ^ loan
1:-89 c ^ long
1:111 c ^ make
1:-94 c ^ matters
1:-119 c ^ members
1:-130 c ^ mentor
1:-164 c ^ mentors
1:-107 c ^ minibus
1:148 c ^ mrs
1:68 c ^ ms
1:-86 c ^ nearly
1:-148 c ^ neither
1:-87 c ^ no
1:-138 c ^ not
1:-86 c ^ note
1:-104 c ^ notes
1:76 c ^ nursery
1:-101 c ^ of
1:73 c ^ on
1:124 c ^ once
1:96 c ^ one
1:-127 c ^ only
1:93 c ^ organise
1:-112 c ^ out
1:-131 c ^ over
1:32 c ^ paired
1:113 c ^ pen
1:-82 c ^ perfect
1:-57 c ^ playgroup
1:-105 c ^ power
1:-101 c ^ prepared
1:81 c ^ primary
1:-112 c ^ principal
1:146 c ^ principals
1:110 c ^ professor
1:-81 c ^ programme
1:84 c ^ provincial
1:84 c ^ pupils
1:93 c ^ quality
1:-143 c ^ questions
1:79 c ^ quiz
1:-110 c ^ rainy
1:-153 c ^ reading
1:-43 c ^ recipient
1:98 c ^ recorded
1:-101 c ^ ref
1:-94 c ^ results
1:102 c ^ room
1:-89 c ^ rules
1:78 c ^ s
1:-90 c ^ safety
1:97 c ^ same
1:84 c ^ school
1:105 c ^ schools
1:-97 c ^ september
1:-86 c ^ she
1:-112 c ^ six
1:77 c ^ sixth
1:-105 c ^ spelling
1:-89 c ^ sport
1:102 c ^ spread
1:-104 c ^ staff
1:-85 c ^ standing
1:105 c ^ student
1:98 c ^ subject
1:-70 c ^ such
1:199 c ^ supporter
1:-108 c ^ talks
1:104 c ^ tansy
1:-37 c ^ teachers
1:51 c ^ teaching
1:86 c ^ ten
1:-134 c ^ the
1:-52 c ^ their
1:-164 c ^ there
1:115 c ^ they
1:170 c ^ thirty
1:-115 c ^ this
1:-71 c ^ thornsea
1:41 c ^ those
1:122 c ^ three
1:-99 c ^ time
1:-100 c ^ tour
1:-97 c ^ tutors
1:77 c ^ twelve
1:118 c ^ twenty
1:125 c ^ two
1:93 c ^ university
1:70 c ^ up
1:63 c ^ village
1:-54 c ^ visiting
1:-124 c ^ welding
1:-98 c ^ whoever
1:-67 c ^ winter
1:-82 c ^ words
1:155 c ^ year
1:-47 c ^ your
1:239 c a
1:-90 c a bad
1:-133 c a badge
1:-113 c a belief
1:117 c a borehole
1:120 c a box
1:107 c a brass
1:-88 c a break
1:105 c a calendar
1:-47 c a chemistry
1:-104 c a circular
1:-82 c a class
1:79 c a collection
1:162 c a common
1:78 c a course
1:159 c a demonstration
1:102 c a deputy
1:-83 c a desk
1:99 c a discussion
1:-99 c a dry
1:84 c a faculty
1:-109 c a famous
1:113 c a file
1:126 c a final
1:-93 c a fine
1:90 c a five
1:179 c a fortnight
1:108 c a four
1:120 c a full
1:-110 c a good
1:-95 c a grandfather
1:-67 c a grant
1:-105 c a group
1:-88 c a habit
1:75 c a hands
1:-85 c a hardship
1:-98 c a history
1:-97 c a hundred
1:154 c a joint
1:-88 c a joke
1:-104 c a journey
1:-82 c a law
1:100 c a lead
1:91 c a lecture
1:-88 c a leg
1:-47 c a lesson
1:118 c a link
1:99 c a live
1:94 c a loose
1:91 c a lorry
1:-103 c a lunch
1:-129 c a master
1:232 c a mentor
1:-103 c a missing
1:100 c a mobile
1:80 c a monthly
1:75 c a morning
1:85 c a mud
1:103 c a new
1:-83 c a nurse
1:-72 c a one
1:118 c a page
1:92 c a pair
1:147 c a party
1:-115 c a pass
1:102 c a pen
1:-81 c a permanent
1:-82 c a person
1:105 c a phone
1:-93 c a prize
1:79 c a professor
1:-108 c a programme
1:93 c a progress
1:133 c a quarter
1:-32 c a reading
1:-109 c a record
1:73 c a remedial
1:132 c a report
1:111 c a reporting
1:102 c a return
1:131 c a review
1:87 c a scholarship
1:-64 c a school
1:-92 c a seal
1:103 c a self
1:-108 c a senior
1:107 c a server
1:32 c a set
1:84 c a short
1:143 c a similar
1:-125 c a small
1:99 c a sports
1:89 c a staff
1:91 c a summer
1:144 c a supporter
1:130 c a talk
1:-108 c a teacher
1:92 c a teddy
1:89 c a ten
1:68 c a term
1:-130 c a third
1:130 c a time
1:151 c a training
1:105 c a unit
1:130 c a vice
1:56 c a video
1:-92 c a warm
1:97 c a water
1:-90 c a week
1:102 c a weekend
1:100 c a whole
1:-33 c a written
1:235 c a year
1:-148 c able
1:-138 c able to
1:98 c about pupils
1:91 c about the
1:106 c about toddlers
1:-100 c about university
1:-136 c above
1:-82 c above $
1:-98 c absence
1:-73 c absence at
1:-111 c absent
1:-85 c absent twice
1:89 c absenteeism
1:94 c absenteeism $
1:-68 c academic
1:78 c academic affairs
1:-121 c accident
1:-104 c accident policy
1:-107 c accredited
1:-78 c accredited at
1:-74 c act
1:91 c act as
1:-123 c act in
1:117 c acting
1:89 c acting deputy
1:86 c acting principal
1:86 c action
1:98 c action research
1:105 c activities are
1:-48 c activity
1:80 c activity based
1:-84 c activity of
1:-98 c acts
1:-105 c acts of
1:95 c adaeze
1:76 c addition
1:99 c address
1:111 c address parents
1:-88 c adhere
1:-89 c adhere to
1:76 c admissions
1:81 c admissions round
1:149 c admits
1:92 c admits three
1:-127 c admitted
1:-98 c admitted before
1:-79 c admitted to
1:140 c adopt
1:120 c adopt schools
1:104 c adopt supporter
1:156 c adopts
1:101 c adopts supporter
1:127 c adopts the
1:71 c advertise
1:86 c advertise schools
1:88 c advertised
1:77 c advertised in
1:83 c advice
1:97 c advice $
1:170 c adviser
1:91 c adviser will
1:-197 c affairs
1:-107 c affairs office
1:-113 c affairs offices
1:-95 c affected
1:-98 c affected by
1:-38 c after
1:92 c after class
1:-106 c after the
1:63 c afternoon
1:106 c afterwards
1:118 c afterwards with
1:-71 c again $
1:77 c again and
1:-103 c against
1:-106 c against $
1:-46 c age
1:-107 c age $
1:-51 c agree
1:-118 c agreed
1:-84 c agreed to
1:-177 c agreement
1:-74 c agreement have
1:-109 c agreement is
1:-92 c agreement may
1:80 c agreement of
1:-100 c agreements which
1:83 c ahead
1:96 c ahead of
1:86 c aid
1:95 c aid for
1:78 c alderson
1:62 c alderson shall
1:-105 c alive
1:-84 c alive $
1:47 c all
1:66 c all $
1:-95 c all children
1:83 c all eight
1:98 c all five
1:-113 c all nine
1:81 c all playgroup
1:122 c all recipient
1:-121 c all six
1:-130 c all three
1:110 c all to
1:-113 c all visiting
1:-93 c alliance
1:-89 c alliance work
1:-89 c allow it
1:-132 c allowance
1:-138 c allowance of
1:119 c alongside
1:78 c alongside your
1:148 c also
1:126 c alternate
1:102 c alternate fridays
1:91 c alternate mondays
1:95 c alternately
1:87 c alumni
1:93 c alumni endow
1:-96 c am
1:-86 c am told
1:106 c among
1:72 c among parents
1:218 c an
1:80 c an acting
1:78 c an agreement
1:105 c an attendance
1:97 c an evening
1:89 c an excellent
1:89 c an experienced
1:-64 c an eye
1:93 c an oral
1:84 c an outdoor
1:79 c an outpost
1:-131 c and $
1:153 c and a
1:97 c and again
1:123 c and all
1:118 c and apprentice
1:92 c and april
1:81 c and block
1:86 c and blue
1:-43 c and books
1:82 c and borrow
1:96 c and checks
1:83 c and clay
1:-101 c and common
1:-121 c and costs
1:-73 c and country
1:80 c and courseware
1:76 c and deans
1:79 c and diagnosis
1:171 c and discuss
1:69 c and discussion
1:-94 c and dry
1:-50 c and english
1:-103 c and every
1:68 c and filled
1:81 c and for
1:-42 c and four
1:90 c and geography
1:119 c and give
1:127 c and go
1:32 c and has
1:85 c and help
1:-107 c and her
1:89 c and hold
1:106 c and homework
1:-76 c and in
1:98 c and instruments
1:81 c and interview
1:71 c and is
1:-50 c and its
1:-182 c and keeps
1:132 c and ladies
1:-90 c and language
1:105 c and leaves
1:103 c and may
1:-40 c and mr
1:64 c and mrs
1:-132 c and no
1:-92 c and not
1:81 c and november
1:-113 c and of
1:140 c and one
1:89 c and partner
1:97 c and polish
1:-90 c and pragmatic
1:80 c and present
1:85 c and primary
1:78 c and publish
1:106 c and pupils
1:-89 c and rank
1:-175 c and recipient
1:109 c and recommend
1:-120 c and respect
1:79 c and ring
1:116 c and runs
1:-112 c and school
1:66 c and schools
1:84 c and sends
1:146 c and sets
1:106 c and settles
1:90 c and she
1:92 c and speak
1:82 c and spring
1:72 c and stay
1:114 c and study
1:75 c and sunita
1:91 c and supported
1:88 c and take
1:91 c and talk
1:112 c and teach
1:-55 c and teacher
1:-91 c and teachers
1:-90 c and that
1:-47 c and the
1:75 c and their
1:-77 c and three
1:111 c and thursday
1:96 c and thursdays
1:-70 c and to
1:72 c and vii
1:-97 c and what
1:156 c and will
1:-133 c and with
1:88 c and work
1:101 c and works
1:110 c and young
1:69 c anganwadi
1:88 c anganwadi helpers
1:76 c ann
1:77 c ann pike
1:79 c annual
1:115 c annual list
1:100 c annual report
1:74 c annual science
1:90 c another
1:77 c another once
1:173 c another s
1:108 c any hour
1:-88 c any member
1:137 c apparatus
1:64 c apparatus $
1:84 c apparatus care
1:-102 c applicants
1:-106 c applicants $
1:141 c apply
1:120 c apply for
1:102 c appoints
1:95 c appoints one
1:84 c appraisal scheme
1:100 c apprentice
1:107 c apprentice shall
1:-94 c apprentices
1:-90 c apprentices is
1:212 c april
1:133 c april $
1:98 c april for
1:69 c april holidays
1:99 c april respectively
1:-246 c are
1:-106 c are admitted
1:86 c are being
1:82 c are carried
1:-110 c are collected
1:-99 c are covered
1:223 c are encouraged
1:34 c are exchanged
1:-93 c are few
1:103 c are formed
1:-70 c are free
1:99 c are handed
1:-146 c are in
1:-81 c are invalid
1:156 c are invited
1:-77 c are kept
1:-89 c are known
1:-100 c are meant
1:-125 c are members
1:-130 c are nine
1:-93 c are not
1:144 c are open
1:-105 c are partners
1:-119 c are proud
1:-94 c are provisional
1:-145 c are recorded
1:-222 c are the
1:78 c are to
1:-84 c are under
1:120 c are urged
1:-92 c are within
1:-133 c arrange
1:-87 c arranged
1:-109 c arranged by
1:-111 c arrangement
1:-109 c arrangement of
1:-147 c arrangements
1:-128 c arrangements $
1:-88 c arrangements are
1:-108 c arranges
1:82 c art
1:86 c art classes
1:89 c art studio
1:83 c artesian
1:82 c artesian basin
1:64 c as
1:96 c as acting
1:90 c as assistant
1:78 c as associate
1:-90 c as continuing
1:44 c as deputy
1:81 c as disciples
1:-104 c as duty
1:123 c as executive
1:-92 c as follows
1:79 c as guests
1:76 c as members
1:117 c as one
1:91 c as reading
1:-91 c as reference
1:97 c as vice
1:-113 c ask
1:-107 c ask about
1:98 c ask for
1:-106 c asked
1:-114 c asked supporter
1:86 c assessment
1:-48 c assessment $
1:102 c assessment is
1:89 c assist
1:103 c assist recipient
1:-115 c assistance
1:-105 c assistance and
1:92 c assistance before
1:-92 c assistance follows
1:69 c assistant
1:88 c assistant head
1:104 c assistant principal
1:134 c assistants
1:131 c assistants of
1:129 c assisted
1:138 c assisted schools
1:-140 c assists
1:-134 c assists recipient
1:97 c associate head
1:177 c association
1:102 c association gives
1:105 c association shall
1:80 c assurance
1:80 c assurance officers
1:30 c at
1:93 c at $
1:104 c at a
1:112 c at any
1:-90 c at city
1:-91 c at day
1:88 c at district
1:78 c at don
1:106 c at each
1:-110 c at eight
1:-136 c at grade
1:-85 c at home
1:-217 c at least
1:100 c at mid
1:90 c at noon
1:-135 c at once
1:76 c at one
1:-117 c at present
1:184 c at recipient
1:83 c at rusinga
1:77 c at school
1:30 c at schools
1:102 c at supporter
1:92 c at tehri
1:90 c at ten
1:74 c at the
1:136 c at thornsea
1:118 c at work
1:79 c athletes
1:83 c athletes for
1:125 c attend
1:78 c attend the
1:-86 c attendance
1:-103 c attendance at
1:115 c attendance policy
1:-141 c attendance will
1:103 c attends
1:91 c attends a
1:116 c august
1:82 c august $
1:46 c august the
1:90 c automobile
1:99 c automobile maintenance
1:79 c autumn
1:67 c autumn and
1:80 c autumn term
1:-130 c average
1:-182 c award
1:-148 c award $
1:-86 c award or
1:-142 c away
1:-123 c away $
1:-88 c away from
1:-102 c ayres
1:-112 c ayres $
1:-92 c b
1:-123 c b $
1:96 c b ed
1:-41 c back
1:-95 c back at
1:123 c back of
1:-94 c backward
1:-88 c backward $
1:-90 c bad
1:-81 c bad year
1:-120 c badge
1:-124 c badge $
1:-101 c balanced
1:-97 c bandwidth
1:-94 c bandwidth of
1:150 c bank
1:91 c bank $
1:185 c bank and
1:92 c banks
1:77 c banks and
1:78 c based
1:85 c based course
1:116 c based learning
1:-84 c basic
1:-95 c basic activity
1:94 c basin
1:79 c basin together
1:73 c batches to
1:-75 c batteries
1:-96 c batteries were
1:-75 c be
1:-87 c be above
1:80 c be advertised
1:74 c be beamed
1:-88 c be called
1:-89 c be considered
1:-79 c be copied
1:-107 c be criticised
1:92 c be devised
1:-168 c be ended
1:116 c be formed
1:104 c be framed
1:93 c be gifted
1:-103 c be guarded
1:78 c be held
1:-87 c be in
1:84 c be laid
1:-105 c be left
1:-111 c be made
1:165 c be opened
1:91 c be paired
1:143 c be placed
1:-88 c be prescribed
1:37 c be put
1:-93 c be sent
1:-88 c be settled
1:-89 c be shared
1:-89 c be someone
1:-90 c be struck
1:-102 c be supported
1:-83 c be true
1:114 c be written
1:69 c beamed
1:74 c beamed live
1:84 c bears
1:104 c bears picnic
1:-105 c because of
1:92 c bee
1:108 c bee finalists
1:-245 c been
1:-94 c been a
1:-80 c been narrowed
1:-93 c been with
1:-80 c been without
1:184 c before
1:95 c before april
1:98 c before march
1:-105 c before outside
1:169 c before the
1:107 c before they
1:104 c beginning
1:132 c behaviour
1:75 c behaviour on
1:99 c behaviour policy
1:-73 c behind
1:-74 c behind closed
1:79 c being
1:98 c being carried
1:118 c beishan
1:92 c beishan for
1:82 c beishan pupils
1:-121 c belief
1:-121 c belief that
1:-94 c believe
1:-96 c believe that
1:-126 c belongs
1:-162 c below
1:-104 c below $
1:-87 c below per
1:-88 c benches now
1:102 c benches two
1:-99 c benefit
1:-88 c benefit and
1:99 c beside
1:67 c beside mine
1:86 c beside schools
1:111 c best
1:98 c best twelve
1:-132 c better
1:-91 c better $
1:-161 c between
1:-88 c between $
1:114 c between backbone
1:-116 c between the
1:-108 c between them
1:-78 c between town
1:-98 c between wet
1:139 c bhimgaon
1:79 c bhimgaon every
1:72 c bhimgaon shall
1:94 c bhimgaon staff
1:81 c bhimgaon will
1:92 c bilingual
1:116 c biology
1:105 c biology and
1:126 c block
1:80 c block and
1:89 c block teachers
1:134 c blue
1:72 c blue project
1:115 c board
1:102 c board at
1:66 c board the
1:102 c boarding
1:-66 c book
1:153 c books
1:147 c books $
1:91 c books among
1:182 c books and
1:-101 c books are
1:-106 c books float
1:91 c books in
1:-102 c books the
1:84 c books to
1:-93 c books transport
1:115 c borehole
1:114 c borehole for
1:184 c borrow
1:96 c borrow by
1:111 c borrow supporter
1:87 c borrow the
1:-120 c borrowed
1:-118 c borrowed two
1:100 c borrows
1:118 c borrows books
1:138 c bosco
1:96 c bosco for
1:84 c bosco s
1:161 c both
1:85 c both campuses
1:99 c both heads
1:65 c both leadership
1:86 c both playgroups
1:93 c both staffs
1:113 c box
1:125 c box of
1:-67 c boxes
1:113 c brass
1:106 c brass plate
1:-77 c break
1:72 c break and
1:-95 c break for
1:-94 c break the
1:55 c bring
1:92 c bring on
1:77 c bring the
1:-121 c brings
1:-103 c brings out
1:-95 c brought
1:-109 c budget
1:-114 c budget driver
1:146 c build
1:136 c build two
1:-84 c built
1:-92 c built by
1:108 c bunk
1:88 c bunk down
1:103 c bursars
1:87 c bursars speak
1:-105 c bus
1:80 c bus duty
1:-127 c bus leaves
1:-101 c bus of
1:-131 c bush
1:-88 c bush get
1:-83 c bush well
1:-39 c but
1:96 c but in
1:-90 c but the
1:-103 c buys
1:-113 c buys its
1:-62 c by a
1:140 c by august
1:41 c by december
1:94 c by email
1:92 c by february
1:88 c by ferry
1:103 c by january
1:-49 c by july
1:116 c by live
1:97 c by november
1:74 c by one
1:83 c by post
1:-132 c by recipient
1:-109 c by school
1:-180 c by schools
1:84 c by screen
1:-72 c by step
1:-178 c by supporter
1:106 c by telephone
1:-89 c by that
1:93 c by the
1:-90 c by time
1:120 c by tuesday
1:110 c by turns
1:182 c by video
1:89 c cadre
1:76 c cadre to
1:117 c cadres
1:114 c cadres each
1:-87 c cake
1:-100 c cake has
1:-107 c calendar $
1:68 c calendar of
1:-111 c call
1:-104 c call on
1:-120 c called
1:-93 c called off
1:90 c calligraphy
1:88 c calligraphy at
1:79 c calls up
1:-103 c came
1:153 c camp
1:99 c camp ahead
1:115 c camp at
1:100 c camp for
1:68 c camp in
1:73 c camp on
1:164 c campus
1:90 c campus interviews
1:83 c campus of
1:104 c campus one
1:84 c campuses
1:83 c campuses teachers
1:40 c can
1:-102 c can lead
1:83 c can log
1:104 c can reach
1:-118 c can run
1:104 c can spare
1:-105 c can succeed
1:-89 c can the
1:139 c can use
1:-135 c cannot
1:-88 c cannot be
1:-91 c cannot simply
1:91 c care $
1:143 c career
1:91 c career speakers
1:158 c careers
1:102 c careers to
1:-105 c caretaker
1:86 c carol
1:82 c carol service
1:52 c carried
1:63 c carried out
1:-116 c carries
1:-96 c carries the
1:-71 c carry a
1:171 c carry out
1:97 c carrying
1:72 c carrying a
1:91 c catalogue
1:83 c catalogue and
1:-85 c cause
1:-85 c cause shall
1:-260 c cent
1:-112 c cent $
1:-92 c cent by
1:-93 c cent in
1:-126 c cent of
1:-86 c cent to
1:-46 c centre
1:-50 c centre for
1:55 c centre of
1:-198 c certificate
1:-142 c certificate $
1:-167 c chair
1:-101 c chair $
1:-139 c chair the
1:-115 c chaired
1:-105 c chaired by
1:-103 c chance
1:-95 c chance $
1:-78 c change
1:-90 c change $
1:34 c charge
1:32 c charge $
1:32 c check
1:121 c check in
1:-91 c check serve
1:72 c checks
1:84 c checks them
1:47 c chemistry
1:72 c chemistry live
1:-55 c chemistry teacher
1:-123 c child
1:-104 c child can
1:-52 c children
1:-119 c children at
1:137 c children in
1:-90 c children loved
1:128 c children of
1:-103 c children read
1:-110 c children there
1:100 c children who
1:159 c chinese
1:121 c chinese teachers
1:98 c choir
1:102 c choir and
1:98 c choirs
1:77 c choirs of
1:-103 c circle
1:-110 c circle $
1:-182 c circular
1:-116 c circular $
1:102 c circulate
1:104 c circulate a
1:-115 c city
1:-57 c city $
1:-124 c city level
1:60 c class
1:86 c class by
1:124 c class in
1:-98 c class ix
1:107 c class study
1:-73 c class teacher
1:75 c class to
1:-117 c class vi
1:107 c class viii
1:106 c class xii
1:99 c classes
1:-60 c classes $
1:110 c classes and
1:-63 c classes of
1:83 c classes to
1:76 c classes vi
1:96 c classroom
1:75 c classroom observation
1:83 c classrooms $
1:76 c clay
1:94 c clay one
1:91 c climate
1:81 c climate at
1:100 c clinic
1:-77 c closed
1:-76 c closed doors
1:92 c club
1:113 c club $
1:-102 c co
1:66 c coach
1:73 c coach will
1:179 c coaches
1:157 c coaches of
1:-140 c coast
1:-102 c coast two
1:110 c code for
1:-95 c code of
1:98 c coe
1:98 c coe succeeds
1:114 c colleague
1:79 c colleague through
1:187 c colleagues
1:132 c colleagues at
1:-107 c collected
1:125 c collection
1:82 c collection of
1:55 c collective
1:71 c collective lesson
1:77 c collectively
1:72 c collectively and
1:-56 c college
1:155 c colleges
1:136 c colleges $
1:79 c colleges to
1:-81 c column
1:-81 c column are
1:-130 c come $
1:84 c come over
1:178 c come to
1:71 c come up
1:105 c coming down
1:112 c comments
1:53 c commerce
1:70 c commerce $
1:-100 c commission
1:-88 c commission and
1:-118 c committee
1:-130 c committee is
1:80 c common
1:95 c common code
1:-100 c common development
1:107 c common topic
1:85 c compile
1:82 c compile a
1:104 c complete one
1:-38 c complete the
1:-75 c completed
1:-77 c completed $
1:30 c completion
1:-108 c computer
1:-102 c computer room
1:69 c computers
1:89 c computers no
1:96 c concert in
1:-78 c concert last
1:102 c condition
1:91 c condition $
1:91 c conduct action
1:89 c conduct open
1:-96 c conduct will
1:135 c confer
1:77 c confer every
1:-97 c conference
1:-90 c conference how
1:98 c congress
1:103 c congress $
1:-84 c connectivity
1:-91 c connectivity in
1:-110 c consideration
1:-108 c consideration for
1:-101 c considered
1:-107 c considered $
1:-95 c consultation
1:-89 c consultation $
1:-105 c contact
1:76 c contest
1:73 c contest $
1:35 c contest camp
1:68 c contest to
1:82 c contestants
1:63 c contestants $
1:72 c contestants of
1:-83 c continuing
1:-88 c continuing education
1:-73 c conversations
1:-78 c conversations are
1:-108 c coordinator
1:107 c coordinators
1:107 c coordinators by
1:-99 c copied
1:-87 c copied $
1:100 c copies
1:121 c copies schools
1:32 c copy
1:-72 c corner
1:102 c correction
1:104 c correction $
1:-118 c costs
1:-128 c costs nothing
1:79 c council
1:80 c council meeting
1:-78 c councils
1:-133 c counted
1:-86 c counted in
1:149 c counterparts
1:108 c counterparts at
1:77 c counterparts write
1:-61 c country
1:-75 c country has
1:-127 c counts
1:-105 c counts as
1:-101 c county
1:-115 c county and
1:104 c county congress
1:269 c course
1:-74 c course $
1:133 c course for
1:132 c course in
1:121 c course of
1:128 c course on
1:101 c course teachers
1:124 c courses together
1:119 c courseware
1:91 c courseware to
1:-174 c covered
1:-150 c covered by
1:-91 c covered herein
1:95 c craftsmanship
1:96 c craftsmanship $
1:86 c craftsmen
1:81 c craftsmen of
1:-94 c credits
1:-85 c credits $
1:-101 c creek $
1:107 c creek for
1:-83 c creek has
1:86 c creek joins
1:115 c creek with
1:-102 c criticised
1:-110 c criticised in
1:67 c cross
1:69 c cross by
1:92 c cupboards
1:91 c cupboards and
1:96 c curriculum
1:95 c curriculum for
1:-126 c cuts
1:-104 c cuts may
1:-110 c date
1:-91 c date from
1:-172 c dates
1:-116 c dates $
1:-110 c dates impossible
1:-94 c dates in
1:130 c day
1:79 c day and
1:110 c day at
1:110 c day camp
1:116 c day course
1:128 c day in
1:166 c day of
1:-101 c day schools
1:114 c day with
1:78 c day workshop
1:159 c days
1:196 c days $
1:-33 c days and
1:131 c days at
1:109 c days each
1:78 c days in
1:117 c days of
1:95 c days to
1:101 c days with
1:-68 c dean of
1:103 c dean to
1:82 c deans
1:81 c deans call
1:-89 c dear
1:-64 c dear principal
1:124 c debating
1:96 c debating patron
1:96 c december
1:92 c december $
1:80 c december and
1:85 c deep
1:87 c deep into
1:-96 c degree
1:-103 c delegation
1:-104 c delegation keep
1:91 c delegations
1:101 c delegations from
1:111 c deliver
1:80 c deliver lessons
1:-112 c delivers
1:124 c demonstration
1:149 c demonstration lesson
1:72 c demonstration lessons
1:-62 c department
1:104 c department can
1:84 c department from
1:188 c departments
1:79 c departments carry
1:105 c departments of
1:59 c deputy
1:52 c deputy dean
1:129 c deputy for
1:142 c deputy head
1:111 c deputy heads
1:-89 c deputy headship
1:120 c deputy of
1:131 c deputy principal
1:-99 c deputy told
1:-61 c desk
1:-98 c desk that
1:114 c desks
1:100 c desks to
1:82 c develop
1:91 c develop one
1:-185 c development
1:-94 c development $
1:99 c devised
1:100 c devised for
1:83 c diagnosis
1:68 c diagnosis at
1:129 c diary
1:-162 c did
1:-142 c did not
1:-95 c difference
1:-90 c difference between
1:84 c different
1:91 c different teaching
1:100 c difficulties $
1:-80 c difficulties are
1:78 c digital
1:161 c digital library
1:101 c director to
1:-111 c directors
1:-118 c directors of
1:-107 c disciple
1:-98 c disciple $
1:71 c disciples
1:70 c disciples $
1:159 c discuss
1:120 c discuss a
1:78 c discuss lessons
1:109 c discuss them
1:124 c discussion
1:95 c discussion $
1:80 c dispatches
1:92 c dispatches one
1:-102 c distances
1:-117 c distances $
1:35 c district
1:72 c district level
1:-70 c division
1:-33 c do
1:-86 c do it
1:-94 c do not
1:117 c do their
1:127 c don
1:118 c don bosco
1:118 c donate
1:164 c donates
1:101 c donates sixty
1:-73 c done
1:101 c dongxing $
1:72 c dongxing counterparts
1:85 c door
1:93 c door of
1:-121 c doors
1:-78 c doors and
1:-84 c doors that
1:84 c down in
1:-105 c down the
1:89 c down to
1:97 c down together
1:98 c down with
1:73 c dr osei
1:139 c draft
1:141 c draft the
1:140 c draw
1:136 c draw up
1:109 c drive
1:97 c drive to
1:-105 c driver
1:-109 c driver from
1:-88 c drought
1:-91 c drought $
1:-115 c dry
1:-104 c dry county
1:-86 c dry is
1:68 c during
1:66 c during the
1:-81 c duties
1:-81 c duties $
1:-47 c duty
1:-96 c duty $
1:105 c duty to
1:38 c e
1:-118 c e learning
1:121 c e library
1:186 c each
1:160 c each $
1:86 c each for
1:92 c each group
1:97 c each have
1:123 c each head
1:-141 c each is
1:134 c each mentor
1:61 c each month
1:119 c each new
1:120 c each of
1:103 c each one
1:99 c each open
1:61 c each other
1:155 c each pair
1:110 c each playgroup
1:90 c each semester
1:-50 c each send
1:-120 c each setting
1:-180 c each shall
1:-71 c each stay
1:102 c each summer
1:-109 c each teaches
1:185 c each term
1:143 c each time
1:130 c each visit
1:-113 c each will
1:191 c each year
1:93 c early
1:114 c early career
1:120 c early years
1:-46 c easter
1:-55 c easter $
1:81 c ed
1:100 c ed interns
1:-54 c education
1:-77 c education credits
1:-102 c eight $
1:135 c eight colleges
1:-110 c eight reached
1:91 c eight recipient
1:-81 c eight thousand
1:77 c eight young
1:95 c either
1:109 c either hall
1:-31 c electrics
1:-46 c electrics and
1:-178 c eleven
1:-86 c eleven years
1:76 c email
1:79 c email $
1:-89 c employer
1:-79 c employer s
1:-70 c employers
1:88 c employers $
1:-100 c employers like
1:74 c employment
1:278 c encouraged
1:257 c encouraged to
1:166 c end
1:197 c end of
1:-187 c ended
1:-159 c ended by
1:81 c endow
1:95 c endow a
1:40 c engineering
1:-78 c english $
1:-98 c english and
1:44 c english at
1:65 c english before
1:74 c english class
1:87 c english departments
1:67 c english groups
1:-81 c english is
1:128 c english teacher
1:58 c english teachers
1:95 c english will
1:99 c enrolment
1:110 c enrolment of
1:72 c enter
1:99 c enter school
1:74 c entered
1:86 c entered for
1:-98 c entering
1:-114 c entering class
1:98 c enterprises
1:102 c enterprises $
1:-92 c entitled
1:-89 c entitled to
1:-115 c equally
1:-109 c equally between
1:-103 c equipment
1:175 c evening
1:118 c evening $
1:101 c evening course
1:88 c event
1:100 c event with
1:227 c every
1:-88 c every child
1:-101 c every class
1:155 c every fortnight
1:66 c every friday
1:229 c every half
1:92 c every july
1:137 c every month
1:102 c every music
1:138 c every other
1:84 c every pair
1:149 c every second
1:89 c every six
1:72 c every sunday
1:157 c every teacher
1:129 c every term
1:126 c every thursday
1:162 c every tuesday
1:179 c every two
1:-112 c every village
1:128 c every wednesday
1:75 c every year
1:-118 c everything
1:111 c examination and
1:-77 c examination rises
1:-110 c examination was
1:-77 c examinations
1:-79 c examinations leave
1:-137 c exceed
1:-75 c exceed what
1:123 c excellent
1:94 c excellent lesson
1:88 c excellent pupils
1:216 c exchange
1:97 c exchange and
1:189 c exchange letters
1:76 c executive
1:66 c executive head
1:93 c executive vice
1:-138 c expect
1:-156 c expect six
1:-128 c expect ten
1:-118 c expected
1:-125 c expected level
1:87 c experience
1:86 c experience of
1:146 c experienced
1:112 c experienced teachers
1:80 c experiments
1:77 c experiments to
1:75 c expert
1:80 c expert groups
1:-125 c experts
1:-129 c experts $
1:-64 c eye
1:-102 c eye on
1:-103 c face
1:-92 c face south
1:165 c faculty
1:93 c faculty is
1:87 c faculty member
1:81 c faculty members
1:150 c fair
1:65 c fair $
1:76 c fair and
1:108 c fair in
1:-114 c faith
1:-124 c faith and
1:-89 c fall
1:-96 c fall below
1:-94 c falls
1:-93 c falls below
1:127 c families
1:99 c families $
1:104 c families for
1:-44 c famous
1:-54 c famous teacher
1:-44 c fang
1:-90 c far never
1:86 c far twinning
1:84 c farm
1:-106 c farming
1:-114 c farming villages
1:-91 c fashion
1:-93 c fashion again
1:54 c february
1:54 c february $
1:76 c february to
1:-111 c feedback
1:-94 c feels
1:-114 c feels $
1:-106 c fees
1:-109 c fees are
1:-94 c felt
1:-96 c felt at
1:87 c ferry twice
1:107 c festival
1:-140 c few
1:-109 c few and
1:-94 c few teachers
1:-66 c fewer
1:-69 c fewer than
1:110 c field
1:92 c field studies
1:105 c fifteen
1:97 c fifteen of
1:-108 c fifty
1:-99 c fifty eight
1:107 c file
1:115 c file for
1:99 c fill
1:80 c fill vacant
1:103 c filled
1:63 c filled through
1:107 c filter
1:89 c filter to
1:185 c final
1:83 c final $
1:161 c final report
1:119 c final year
1:89 c finalists
1:98 c finalists bunk
1:67 c find
1:105 c find out
1:-84 c finding
1:-94 c finding a
1:80 c findings
1:101 c findings $
1:-65 c fine
1:-107 c fine disciple
1:113 c finish
1:102 c finish follow
1:-54 c first
1:90 c first aid
1:-117 c first consideration
1:123 c first friday
1:76 c first month
1:-111 c first pick
1:-107 c first round
1:-97 c first scholar
1:113 c first week
1:-53 c first year
1:101 c fit
1:-49 c five
1:92 c five day
1:-94 c five hundred
1:113 c five pairs
1:-93 c five pupils
1:-70 c five recipient
1:127 c five schools
1:-93 c five years
1:-104 c float
1:-113 c float into
1:87 c flood
1:76 c flood season
1:-88 c floods
1:-100 c floods $
1:77 c fly
1:85 c fly up
1:-55 c follow
1:80 c follow a
1:120 c follow class
1:-73 c follow post
1:-42 c follow the
1:110 c followed
1:111 c followed by
1:-86 c following
1:-78 c following the
1:-161 c follows
1:-94 c follows $
1:-88 c follows the
1:150 c for
1:173 c for a
1:88 c for about
1:119 c for all
1:109 c for at
1:80 c for automobile
1:86 c for class
1:117 c for days
1:-105 c for deputy
1:114 c for e
1:-89 c for each
1:-95 c for eleven
1:114 c for every
1:67 c for exchange
1:88 c for five
1:98 c for follow
1:151 c for four
1:103 c for half
1:95 c for internal
1:-43 c for its
1:86 c for lecturers
1:88 c for lesson
1:-96 c for lunch
1:-107 c for many
1:-93 c for nearly
1:129 c for no
1:94 c for not
1:299 c for one
1:-99 c for over
1:109 c for recipient
1:59 c for schools
1:-47 c for science
1:75 c for second
1:-131 c for supporter
1:164 c for ten
1:101 c for term
1:160 c for the
1:61 c for three
1:94 c for training
1:153 c for year
1:116 c for young
1:154 c form
1:120 c form and
1:-53 c form four
1:83 c form places
1:82 c form three
1:81 c form two
1:-101 c formalism
1:-101 c formalism must
1:48 c formed
1:118 c formed between
1:110 c formers
1:49 c forms
1:268 c fortnight
1:187 c fortnight $
1:159 c forty
1:106 c forty pupils
1:109 c forward
1:106 c forward the
1:-97 c forwarded
1:-101 c forwarded later
1:-113 c founded
1:-115 c founded in
1:-97 c founder
1:-104 c founder the
1:-86 c four
1:-106 c four classes
1:92 c four day
1:99 c four hundred
1:-101 c four learners
1:48 c four lessons
1:-37 c four middle
1:127 c four pages
1:87 c four partner
1:132 c four weeks
1:-93 c four with
1:-43 c four year
1:-115 c fragrance
1:-103 c fragrance of
1:104 c framed
1:102 c framed with
1:-86 c free $
1:198 c free of
1:-107 c free play
1:210 c friday
1:140 c friday $
1:119 c friday of
1:149 c fridays
1:138 c fridays $
1:146 c friend
1:85 c friend in
1:-167 c friendship
1:-114 c friendship with
1:-62 c from
1:-118 c from $
1:-65 c from a
1:87 c from bhimgaon
1:122 c from both
1:67 c from bus
1:72 c from february
1:78 c from march
1:104 c from next
1:-132 c from per
1:54 c from recipient
1:97 c from schools
1:38 c from supporter
1:-90 c from ten
1:89 c from tezpur
1:-176 c from the
1:75 c from thornsea
1:115 c fry
1:94 c fry teaches
1:-113 c fuel
1:-102 c fuel from
1:-93 c full
1:-106 c full pay
1:70 c full school
1:58 c full term
1:74 c full timetable
1:119 c further
1:98 c further maths
1:-125 c gain
1:-120 c gain the
1:89 c game
1:81 c game lesson
1:-68 c games
1:-88 c games are
1:-73 c gap
1:-80 c gap between
1:-102 c gardens
1:-101 c gardens face
1:87 c gather
1:83 c gather at
1:-147 c general
1:-101 c general affairs
1:140 c gentlemen
1:134 c gentlemen and
1:-34 c geography
1:-48 c geography teacher
1:74 c geography will
1:-37 c get
1:-86 c get first
1:107 c gifted
1:89 c gifted to
1:87 c girl
1:87 c girl of
1:116 c girls $
1:111 c girls association
1:79 c girls drop
1:-113 c girls entering
1:-116 c girls with
1:213 c give
1:136 c give a
1:-142 c give at
1:116 c give demonstration
1:95 c give it
1:82 c give online
1:109 c give recipient
1:85 c give reports
1:99 c give talks
1:220 c give two
1:91 c give your
1:156 c given a
1:-104 c given first
1:128 c gives
1:87 c gives picture
1:100 c gives recipient
1:97 c gives two
1:78 c giving
1:-93 c go bush
1:111 c go home
1:-101 c go on
1:80 c go over
1:150 c go to
1:57 c go up
1:252 c goes
)"sv,
    R"(1:86 c goes deep
1:70 c goes over
1:161 c goes to
1:88 c gohpur
1:86 c gohpur $
1:-50 c going
1:96 c going up
1:78 c gold
1:91 c gold medal
1:-200 c good
1:-121 c good faith
1:-111 c good practice
1:-112 c good training
1:76 c got
1:78 c got $
1:107 c governors
1:111 c governors from
1:112 c grade
1:97 c grade in
1:-115 c grade level
1:84 c grade of
1:83 c grade teacher
1:-75 c grades
1:-112 c grades are
1:36 c graduates
1:101 c graduates to
1:-89 c grandfather
1:-91 c grandfather in
1:-91 c grant
1:-100 c grant and
1:-56 c grant of
1:95 c grant will
1:70 c great
1:76 c great artesian
1:68 c green
1:78 c green and
1:141 c group
1:42 c group $
1:-104 c group accident
1:185 c group meets
1:95 c group of
1:115 c groups
1:154 c groups of
1:107 c guan
1:-98 c guarantee
1:-93 c guarantee of
1:-108 c guarded
1:-94 c guarded against
1:104 c guests
1:84 c guests in
1:63 c guide
1:71 c guide its
1:-107 c habit
1:-83 c habit worth
1:-215 c had
1:-99 c had a
1:-87 c had hoped
1:-98 c had no
1:-92 c had to
1:234 c half
1:-36 c half a
1:204 c half term
1:152 c half year
1:173 c hand
1:89 c hand children
1:103 c hand in
1:94 c hand over
1:130 c handbook
1:133 c handed
1:93 c handed on
1:-102 c hands is
1:106 c hands me
1:-91 c hands of
1:81 c hands on
1:-98 c handwriting
1:-79 c handwriting of
1:-46 c hao
1:81 c harbour street
1:-93 c hardship
1:-83 c hardship allowance
1:121 c harvest
1:-331 c has
1:-145 c has a
1:-63 c has agreed
1:45 c has at
1:-173 c has been
1:-94 c has children
1:-107 c has four
1:80 c has got
1:-119 c has had
1:-139 c has no
1:61 c has nobody
1:-86 c has not
1:-103 c has pupils
1:-78 c has so
1:-81 c has students
1:-90 c has too
1:-124 c has two
1:-125 c have
1:90 c have a
1:-169 c have been
1:-106 c have nobody
1:-111 c have served
1:102 c have tea
1:-81 c have their
1:120 c he will
1:30 c head
1:97 c head at
1:113 c head for
1:146 c head of
1:132 c head shall
1:-161 c head teacher
1:89 c head will
1:188 c heads
1:94 c heads hold
1:154 c heads of
1:78 c heads shall
1:105 c heads talk
1:83 c heads to
1:-88 c headship
1:-115 c headship $
1:81 c headship at
1:-45 c health
1:-100 c heart
1:-101 c heart of
1:120 c held
1:84 c held as
1:-85 c held behind
1:82 c held for
1:118 c held on
1:-110 c helen
1:136 c help $
1:87 c help recipient
1:66 c helpers
1:94 c helpers and
1:-105 c helps
1:-78 c helps recipient
1:-43 c her
1:104 c her mathematics
1:-96 c her pension
1:-114 c her post
1:95 c her wing
1:77 c her working
1:97 c here
1:-88 c herein
1:-96 c herein shall
1:91 c hetou $
1:-89 c hetou is
1:-111 c higher
1:-86 c higher $
1:159 c him
1:127 c him $
1:65 c him every
1:-93 c hindi
1:-97 c hindi $
1:90 c history curriculum
1:-99 c history of
1:-109 c hoists
1:-103 c hoists were
1:172 c hold
1:161 c hold a
1:89 c hold an
1:-63 c hold the
1:-88 c holding
1:-87 c holding a
1:50 c holidays
1:101 c holidays $
1:-137 c home
1:-97 c home school
1:-42 c homes
1:80 c homes during
1:177 c homework
1:87 c homework correction
1:115 c homework policy
1:59 c hook
1:88 c hook up
1:-103 c hope
1:-130 c hope that
1:-87 c hoped
1:-83 c hoped to
1:-104 c hospitality
1:-98 c hospitality should
1:-99 c host
1:86 c host families
1:-92 c host s
1:-99 c host school
1:98 c hosts a
1:185 c hour
1:113 c hour $
1:108 c hour into
1:-208 c hours
1:120 c hours each
1:-102 c hours from
1:-104 c hours spent
1:167 c house
1:121 c house reading
1:106 c house system
1:85 c how far
1:-102 c how isolated
1:81 c how supporter
1:124 c how the
1:-114 c human
1:-116 c human resources
1:-124 c hundred
1:-109 c hundred girls
1:100 c hundred reading
1:-102 c hundred shillings
1:105 c hundred story
1:-100 c hundred years
1:-109 c i
1:-85 c i am
1:-69 c i remember
1:112 c ida
1:92 c ida coe
1:-88 c idea
1:-93 c idea of
1:52 c if
1:58 c ii
1:66 c ii a
1:57 c iii
1:89 c imc
1:91 c imc in
1:-137 c impossible
1:-132 c impossible $
1:66 c in
1:-318 c in $
1:-82 c in a
1:69 c in addition
1:84 c in apparatus
1:173 c in april
1:186 c in august
1:74 c in batches
1:117 c in beishan
1:137 c in by
1:-47 c in charge
1:-104 c in class
1:81 c in december
1:121 c in each
1:112 c in either
1:76 c in english
1:-91 c in fashion
1:95 c in first
1:120 c in form
1:-122 c in good
1:47 c in grade
1:101 c in hand
1:93 c in hetou
1:-89 c in hindi
1:-90 c in is
1:82 c in its
1:131 c in july
1:254 c in june
1:73 c in kiswahili
1:-43 c in mathematics
1:211 c in may
1:101 c in november
1:115 c in on
1:106 c in period
1:77 c in phonics
1:186 c in return
1:65 c in schools
1:139 c in september
1:128 c in setting
1:-85 c in shiping
1:-107 c in sixty
1:103 c in sound
1:-79 c in special
1:86 c in spring
1:-40 c in supporter
1:127 c in term
1:-120 c in the
1:-149 c in this
1:78 c in to
1:97 c in turn
1:-111 c in twinning
1:-48 c in use
1:67 c in week
1:-84 c in which
1:91 c in working
1:66 c in year
1:-104 c inclusion
1:-109 c information
1:-106 c information centre
1:78 c inquiry
1:93 c inquiry into
1:106 c inspect
1:137 c inspects
1:-68 c instructors
1:77 c instructors to
1:142 c instruments
1:108 c instruments of
1:140 c intend
1:150 c intend to
1:164 c intends
1:173 c intends to
1:92 c intensive
1:77 c intensive practice
1:72 c inter
1:81 c inter colleges
1:100 c internal
1:119 c internal assessment
1:-79 c interns are
1:73 c interns shall
1:66 c interview
1:93 c interview as
1:84 c interviews
1:94 c interviews for
1:-102 c into every
1:75 c into how
1:108 c into its
1:79 c into river
1:89 c into writing
1:110 c introduce
1:112 c introduce supporter
1:-119 c introduced
1:-109 c introduced in
1:-91 c invalid
1:-84 c invalid $
1:79 c invited
1:66 c invited down
1:74 c invited to
1:96 c invites
1:103 c invites craftsmen
1:-255 c is
1:-161 c is a
1:-84 c is absent
1:-94 c is chaired
1:-105 c is counted
1:128 c is encouraged
1:-94 c is entitled
1:-97 c is felt
1:108 c is given
1:46 c is held
1:-88 c is i
1:-104 c is in
1:-106 c is liable
1:-92 c is megabytes
1:-90 c is near
1:-124 c is not
1:-87 c is now
1:-153 c is on
1:-91 c is paid
1:-103 c is painted
1:181 c is paired
1:-87 c is patchy
1:-94 c is payable
1:107 c is received
1:-122 c is recipient
1:-108 c is relatively
1:-105 c is rubbish
1:156 c is seconded
1:-122 c is set
1:-181 c is short
1:-185 c is the
1:109 c is thrown
1:128 c is to
1:-125 c is twinned
1:-96 c is untidy
1:67 c is vacant
1:-95 c isolated
1:-110 c isolated she
1:-129 c issued
1:-154 c issued by
1:-153 c it $
1:114 c it again
1:-35 c it has
1:-167 c it is
1:-79 c it last
1:-129 c it may
1:252 c it meets
1:-118 c it must
1:89 c it over
1:72 c it picture
1:-119 c it takes
1:116 c it to
1:123 c it together
1:109 c item
1:104 c item bank
1:83 c item banks
1:-55 c items
1:101 c its
1:63 c its contestants
1:90 c its dean
1:112 c its digital
1:-99 c its founder
1:81 c its head
1:109 c its homework
1:-101 c its learners
1:102 c its minibus
1:99 c its online
1:102 c its phonics
1:67 c its post
1:75 c its question
1:85 c its reading
1:101 c its rules
1:91 c its science
1:-117 c its students
1:-53 c its teachers
1:-109 c ix
1:-100 c ix $
1:-63 c january
1:-134 c january $
1:79 c january and
1:-66 c january to
1:67 c japanese
1:100 c japanese class
1:77 c jill
1:78 c jill and
1:-53 c joan
1:125 c join
1:127 c join supporter
1:109 c join the
1:116 c joins
1:91 c joins schools
1:287 c joint
1:-134 c joint committee
1:106 c joint concert
1:100 c joint enrolment
1:79 c joint inquiry
1:121 c joint lesson
1:105 c joint planning
1:190 c joint report
1:184 c joint research
1:100 c joint textbooks
1:200 c jointly
1:103 c jointly apply
1:85 c jointly compile
1:85 c jointly develop
1:143 c jointly write
1:-85 c joke
1:-98 c joke out
1:-125 c journey
1:-142 c journey $
1:-45 c judith
1:33 c july
1:137 c july $
1:-114 c july attendance
1:-103 c july three
1:96 c july to
1:126 c june
1:103 c june $
1:86 c june for
1:91 c june of
1:115 c june to
1:-58 c keep
1:-103 c keep full
1:-120 c keeping
1:-107 c keeping alive
1:-235 c keeps
1:-177 c keeps a
1:-104 c keeps an
1:-108 c keeps her
1:-198 c keeps the
1:-39 c kelly
1:-89 c kelly s
1:97 c kelly teaches
1:-75 c kept
1:-117 c kept $
1:-90 c kept modest
1:89 c kerio
1:93 c kerio day
1:-110 c key
1:98 c key person
1:-89 c key salt
1:-97 c key speciality
1:74 c kids
1:80 c kids $
1:97 c kilimo
1:104 c kilimo s
1:173 c kiln
1:99 c kiln $
1:101 c kiln of
1:-99 c kind
1:-91 c kind in
1:104 c kindergartens enter
1:81 c kindergartens prepare
1:97 c kindergartens to
1:-105 c kindly
1:-86 c kindly $
1:83 c kiswahili
1:62 c kiswahili $
1:-66 c kitchen
1:86 c kitchen and
1:-89 c kitchen was
1:-83 c known
1:-98 c known can
1:71 c kulkarni
1:82 c kulkarni to
1:104 c laboratory
1:81 c laboratory assistants
1:-90 c laboratory cannot
1:79 c laboratory technician
1:84 c laboratory to
1:-91 c lack
1:-87 c lack a
1:134 c ladies
1:114 c ladies biology
1:109 c ladies each
1:91 c laid
1:77 c laid before
1:-110 c language
1:-94 c language for
1:-98 c language therapist
1:97 c lantern
1:171 c laptops
1:119 c laptops and
1:99 c laptops to
1:95 c large
1:-250 c last
1:-95 c last for
1:101 c last monday
1:-75 c last summer
1:-223 c last year
1:70 c lasting
1:115 c lasts
1:-99 c late
1:-101 c late miss
1:-33 c later
1:-92 c later will
1:79 c launch a
1:-77 c launch of
1:-79 c law
1:-81 c law $
1:-141 c lead
1:143 c lead and
1:-111 c lead free
1:121 c lead mentors
1:90 c lead principals
1:166 c lead schools
1:-64 c lead teacher
1:93 c lead teaches
1:-145 c lead will
1:93 c leaders
1:111 c leaders from
1:87 c leaders of
1:57 c leaders would
1:69 c leadership
1:-75 c leadership course
1:123 c leadership teams
1:106 c leading
1:89 c leading group
1:80 c leaf
1:95 c leaf textbook
1:-93 c learned
1:-59 c learners
1:-105 c learners at
1:111 c learners can
1:100 c learners of
1:-107 c learners walk
1:80 c learning $
1:83 c learning course
1:97 c learning on
1:-209 c least
1:-102 c least $
1:-117 c least five
1:-150 c least four
1:112 c least lessons
1:-79 c least of
1:133 c least one
1:-107 c least per
1:-30 c least teachers
1:-105 c least three
1:-145 c least twelve
1:-47 c least twice
1:-105 c least two
1:-167 c leave
1:-90 c leave $
1:-96 c leave is
1:-99 c leave shut
1:42 c leavers
1:92 c leavers of
1:-100 c leaves at
1:89 c leaves written
1:111 c lecture
1:88 c lecture on
1:-68 c lecturers are
1:82 c lecturers in
1:93 c lecturers of
1:182 c lectures
1:178 c lectures on
1:-122 c left
1:-103 c left to
1:-76 c leg
1:-89 c leg is
1:161 c lend
1:128 c lend books
1:116 c lend recipient
1:173 c lends
1:152 c lends recipient
1:117 c less
1:103 c less than
1:230 c lesson
1:-151 c lesson $
1:161 c lesson a
1:116 c lesson at
1:81 c lesson collectively
1:73 c lesson different
1:173 c lesson in
1:118 c lesson of
1:82 c lesson on
1:115 c lesson planning
1:112 c lesson preparation
1:75 c lesson shall
1:107 c lesson there
1:67 c lessons
1:122 c lessons $
1:-109 c lessons a
1:127 c lessons and
1:-103 c lessons are
1:225 c lessons at
1:169 c lessons each
1:171 c lessons for
1:113 c lessons in
1:58 c lessons observed
1:-108 c lessons of
1:-50 c lessons on
1:114 c lessons to
1:197 c lessons together
1:-111 c let
1:-105 c let the
1:-34 c letter
1:146 c letter a
1:-71 c letter every
1:-92 c letter writing
1:165 c letters
1:81 c letters $
1:87 c letters once
1:108 c letters to
1:-174 c level
1:-89 c level $
1:-90 c level backbone
1:95 c level cadres
1:31 c level or
1:-86 c liability
1:-93 c liability policy
1:-115 c liable
1:-114 c liable for
1:292 c library
1:96 c library $
1:167 c library and
1:125 c library at
1:109 c library books
1:90 c library catalogue
1:92 c library of
1:131 c library to
1:-88 c licence
1:-103 c licence did
1:-108 c lies
1:-97 c lies on
1:-62 c like
1:-126 c like to
1:114 c lin
1:89 c lin will
1:70 c line once
1:-53 c link
1:103 c link on
1:-105 c list
1:-95 c list and
1:-61 c list of
1:164 c literacy
1:76 c literacy block
1:38 c little
1:245 c live
1:88 c live and
1:87 c live from
1:95 c live lesson
1:115 c live online
1:74 c live to
1:99 c live video
1:-171 c loan
1:-103 c loan keeps
1:-96 c loan staff
1:158 c local
1:104 c local bamboo
1:33 c log
1:98 c log in
1:-138 c long
1:-109 c long distances
1:-89 c long service
1:99 c longer
1:97 c longer in
1:82 c longer than
1:91 c look into
1:-69 c looks
1:-134 c looks after
1:101 c loose
1:101 c loose leaf
1:107 c lorry
1:90 c lorry of
1:-93 c loved
1:-89 c loved the
1:85 c lu ming
1:-183 c lunch
1:-135 c lunch $
1:-100 c lunch allowance
1:99 c luo
1:-154 c ma
1:97 c machines
1:87 c machines and
1:-136 c made
1:-101 c made one
1:100 c maintenance
1:90 c maintenance $
1:78 c make
1:140 c make a
1:100 c make over
1:74 c make rounds
1:-101 c make some
1:-107 c manager
1:-95 c many
1:-98 c many years
1:83 c march
1:132 c march and
1:113 c march each
1:102 c marking
1:-115 c marks
1:103 c master and
1:-94 c master must
1:108 c master teachers
1:129 c mathematics
1:-41 c mathematics $
1:-40 c mathematics and
1:100 c mathematics leader
1:90 c mathematics learners
1:84 c mathematics physics
1:154 c mathematics studio
1:175 c mathematics teachers
1:91 c mathematics will
1:184 c maths
1:78 c maths by
1:111 c maths lead
1:87 c maths olympiad
1:-97 c matters
1:-101 c matters not
1:210 c may
1:152 c may $
1:95 c may and
1:102 c may ask
1:144 c may attend
1:-213 c may be
1:150 c may borrow
1:114 c may copy
1:127 c may each
1:102 c may for
1:129 c may in
1:104 c may join
1:-91 c may make
1:-108 c may oblige
1:-64 c may of
1:77 c may pay
1:93 c may place
1:109 c may send
1:126 c may spend
1:109 c may supporter
1:127 c may use
1:114 c may visit
1:110 c me a
1:-92 c me at
1:-75 c meals
1:-89 c meals $
1:-94 c meaning
1:-80 c meaning $
1:-86 c meant
1:-96 c meant kindly
1:71 c medal
1:67 c medal coaches
1:-90 c medicine
1:-86 c medicine be
1:243 c meet
1:96 c meet every
1:172 c meet once
1:106 c meet online
1:109 c meet twice
1:145 c meeting
1:90 c meeting $
1:62 c meeting every
1:104 c meeting in
1:-142 c meetings
1:-141 c meetings $
1:378 c meets
1:180 c meets every
1:122 c meets on
1:190 c meets once
1:191 c meets twice
1:-94 c megabytes
1:-90 c megabytes $
1:136 c member
1:143 c member kindergartens
1:-67 c member of
1:86 c member will
1:56 c members
1:49 c members $
1:-114 c members are
1:79 c members will
1:-148 c mentee
1:201 c mentor
1:177 c mentor $
1:-116 c mentor and
1:242 c mentor at
1:-132 c mentor observes
1:104 c mentor pairs
1:111 c mentor who
1:102 c mentoring
1:41 c mentoring pairs
1:-110 c mentors
1:-150 c mentors call
1:127 c mentors two
1:-193 c mentors visit
1:-105 c merely
1:-95 c merely go
1:-38 c microscopes
1:87 c microscopes and
1:-125 c microscopes in
1:91 c microscopes to
1:72 c mid
1:91 c mid term
1:71 c middle
1:99 c middle level
1:-92 c miles
1:-95 c minds
1:-97 c minds a
1:75 c mine
1:83 c mine from
1:86 c ming
1:85 c ming is
1:111 c minibus $
1:-124 c minibus fuel
1:96 c minute
1:35 c minutes
1:83 c minutes $
1:-123 c minutes and
1:98 c minutes calligraphy
1:77 c minutes each
1:-129 c miss
1:-90 c miss ayres
1:-94 c missing
1:-96 c missing pair
1:-110 c mixed
1:-99 c mixed age
1:69 c mobile
1:97 c mobile science
1:166 c model
1:90 c model lessons
1:119 c model writing
1:-85 c modest
1:-97 c modest $
1:173 c monday
1:100 c monday of
1:183 c mondays
1:124 c mondays $
1:111 c mondays and
1:86 c month
1:130 c month and
1:-85 c month away
1:76 c month before
1:96 c month of
1:118 c month to
1:73 c month under
1:178 c monthly
1:132 c monthly $
1:81 c monthly web
1:120 c months
1:119 c months $
1:92 c months about
1:72 c mooting
1:60 c mooting tutor
1:-92 c morag
1:-197 c more
1:-123 c more than
1:-104 c more when
1:203 c morning
1:90 c morning $
1:117 c morning reading
1:-113 c most
1:-85 c motel
1:-91 c motel is
1:-102 c motions
1:-102 c motions will
1:-55 c move
1:-100 c move a
1:82 c move up
1:124 c moves
1:112 c moves out
1:69 c moves to
1:-73 c mr
1:104 c mr ted
1:71 c mrs alderson
1:88 c mrs ann
1:-34 c mrs judith
1:-41 c mrs morag
1:131 c ms
1:99 c ms ida
1:75 c ms kulkarni
1:99 c ms luo
1:-79 c ms philippa
1:-41 c mud
1:-30 c mud kitchen
1:-61 c music $
1:-110 c music and
1:113 c music lesson
1:82 c music teacher
1:36 c must
1:-196 c must be
1:-118 c must carry
1:-121 c must have
1:104 c must send
1:75 c must write
1:-88 c mutual benefit
1:94 c mutual visits
1:-72 c my
1:-91 c my own
1:76 c nakuru
1:70 c nakuru in
1:119 c name a
1:-94 c name of
1:-109 c named
1:56 c names
1:-105 c names forwarded
1:88 c names of
1:-70 c narrowed
1:-80 c narrowed step
1:-48 c national
1:-88 c national level
1:-89 c near
1:-84 c near impossible
1:-134 c nearly
1:-97 c nearly all
1:-164 c neither
1:-85 c neither of
1:-110 c neither party
1:52 c net
1:-100 c net has
1:78 c net will
1:-38 c network
1:-97 c network bandwidth
1:-95 c never
1:-95 c never run
1:153 c new
1:-39 c new college
1:135 c new deputy
1:-111 c new hall
1:71 c new history
1:102 c new library
1:153 c new speciality
1:152 c new teacher
1:148 c new teachers
1:119 c newly
1:115 c newly qualified
1:-55 c next
1:81 c next week
1:-128 c next year
1:75 c night
1:73 c night $
1:95 c nights
1:-147 c nine
1:-106 c nine pairs
1:-117 c nine recipient
1:-205 c no
1:-68 c no fewer
1:91 c no give
1:65 c no less
1:143 c no longer
1:-148 c no more
1:63 c no music
1:-68 c no notes
1:-95 c no physics
1:-90 c no specialist
1:-109 c no trained
1:-67 c nobody
1:-141 c nobody to
1:88 c noon
1:91 c noon in
1:-233 c not
1:-89 c not a
1:-83 c not affected
1:-83 c not allow
1:-95 c not be
1:-90 c not change
1:-99 c not covered
1:-82 c not exceed
1:-75 c not fall
1:-31 c not fewer
1:-84 c not had
1:102 c not less
1:50 c not more
1:-90 c not surplus
1:-89 c note dates
1:-61 c notes
1:48 c notes $
1:-113 c notes are
1:-78 c notes of
1:-116 c nothing
1:-121 c nothing $
1:-65 c notice
1:-51 c notice $
1:198 c november
1:174 c november $
1:89 c november and
1:70 c november expert
1:-34 c november the
1:-193 c now
1:-84 c now a
1:-96 c now in
1:116 c number
1:109 c number may
1:-38 c number of
1:-77 c numbers
1:-87 c nurse
1:-79 c nurse $
1:35 c nursery
1:93 c nursery nurses
1:88 c nurses
1:86 c nurses of
1:-109 c obey
1:-113 c obey the
1:-120 c oblige
1:-110 c oblige schools
1:105 c observation
1:102 c observation $
1:73 c observation and
1:212 c observe
1:104 c observe at
1:70 c observe its
1:134 c observe lessons
1:106 c observe one
1:42 c observed
1:-150 c observes
1:-102 c observes at
1:-42 c observes no
1:-91 c obtain
1:134 c october
1:126 c october $
1:99 c october to
1:116 c of $
1:-30 c of a
1:138 c of all
1:-154 c of and
1:79 c of assistance
1:70 c of behaviour
1:89 c of bhimgaon
1:-81 c of books
1:195 c of charge
1:92 c of chemistry
1:80 c of chinese
1:73 c of classroom
1:-103 c of conduct
1:75 c of county
1:90 c of craftsmanship
1:115 c of december
1:104 c of each
1:-85 c of education
1:-80 c of eight
1:126 c of every
1:92 c of experiments
1:-142 c of five
1:-97 c of geography
1:107 c of girls
1:90 c of gohpur
1:-104 c of good
1:120 c of governors
1:150 c of grade
1:-97 c of hands
1:121 c of her
1:-103 c of hetou
1:91 c of intensive
1:-117 c of is
1:-85 c of its
1:-85 c of kindergartens
1:88 c of lead
1:-87 c of leave
1:-69 c of lessons
1:119 c of master
1:86 c of mathematics
1:92 c of member
1:-110 c of mixed
1:-122 c of more
1:-101 c of music
1:-91 c of mutual
1:-102 c of next
1:38 c of no
1:157 c of not
1:135 c of office
1:116 c of olympiad
1:88 c of paints
1:-81 c of pairing
1:-93 c of pairs
1:78 c of picture
1:-129 c of pupils
1:84 c of puppets
1:-86 c of qualified
1:-89 c of quality
1:157 c of recipient
1:215 c of schools
1:127 c of science
1:89 c of senior
1:-99 c of sincere
1:-144 c of staff
1:68 c of students
1:208 c of supporter
1:106 c of tasks
1:-189 c of teachers
1:122 c of ten
1:144 c of term
1:79 c of their
1:-85 c of them
1:-48 c of this
1:126 c of three
1:110 c of training
1:-88 c of village
1:65 c of visits
1:30 c of work
1:92 c of workshop
1:-164 c off
1:-99 c off because
1:-83 c off the
1:-144 c office
1:-209 c office $
1:-98 c office assists
1:-57 c office at
1:-105 c office books
1:-121 c office keeps
1:-35 c office of
1:-126 c office room
1:-112 c office to
1:-128 c officer
1:-108 c officer of
1:102 c officers
1:88 c officers together
1:-106 c often
1:-96 c often have
1:151 c old
1:108 c old girls
1:102 c old pottery
1:114 c older
1:47 c olds
1:80 c olds $
1:112 c olympiad
1:89 c olympiad $
1:98 c olympiad camp
1:126 c on
1:78 c on a
1:78 c on activity
1:-89 c on alliance
1:132 c on alternate
1:78 c on assessment
1:-81 c on august
1:120 c on both
1:108 c on careers
1:89 c on climate
1:35 c on each
1:100 c on flood
1:94 c on fridays
1:-86 c on january
1:-121 c on july
1:61 c on lessons
1:110 c on line
1:-96 c on loan
1:62 c on local
1:152 c on mondays
1:-123 c on one
1:88 c on practical
1:143 c on reading
1:55 c on recipient
1:-86 c on research
1:-94 c on schools
1:106 c on secondment
1:85 c on site
1:69 c on sleep
1:115 c on story
1:139 c on supporter
1:113 c on surplus
1:80 c on task
1:78 c on the
1:-76 c on their
1:-160 c on them
1:81 c on three
1:92 c on thursdays
1:86 c on to
1:141 c on tuesdays
1:65 c on week
1:91 c on what
1:138 c once
1:-148 c once $
1:136 c once a
1:142 c once each
1:205 c once every
1:94 c once in
1:218 c one
1:-93 c one $
1:73 c one admissions
1:112 c one afterwards
1:177 c one another
1:77 c one by
1:83 c one cadre
1:78 c one chemistry
1:101 c one day
1:85 c one demonstration
1:180 c one deputy
1:90 c one event
1:104 c one game
1:92 c one girl
1:147 c one head
1:106 c one joint
1:99 c one lecture
1:125 c one lesson
1:54 c one letter
1:114 c one month
1:73 c one night
1:-35 c one open
1:83 c one panel
1:80 c one prospectus
1:-93 c one report
1:123 c one research
1:-106 c one s
1:169 c one school
1:97 c one teaching
1:-36 c one term
1:100 c one vice
1:86 c one visit
1:36 c one week
1:104 c one year
1:307 c online
1:134 c online $
1:88 c online at
1:151 c online every
1:-53 c online lessons
1:127 c online library
1:98 c online once
1:88 c online tutoring
1:-236 c only
1:-82 c only a
1:-86 c only as
1:-109 c only in
1:-82 c only one
1:-73 c only season
1:-70 c only when
1:208 c open
1:92 c open its
1:173 c open lessons
1:79 c open supporter
1:88 c open their
1:227 c open to
1:59 c opened
1:167 c opened at
1:-110 c opened only
1:93 c opened to
1:44 c opens
1:-97 c opens doors
1:227 c opens its
1:-219 c or
1:-131 c or better
1:-82 c or higher
1:-84 c or more
1:88 c oral
1:90 c oral english
1:105 c order
1:93 c order go
1:-97 c ordinary
1:-82 c ordinary meaning
1:88 c organise excellent
1:69 c osei
1:72 c osei of
1:139 c other
1:-81 c other $
1:90 c other at
1:84 c other for
1:100 c other friday
1:104 c other in
1:86 c other one
1:166 c other s
1:95 c other school
1:82 c other yours
1:-66 c out
1:-89 c out $
1:91 c out after
1:102 c out joint
1:-100 c out of
1:66 c out teacher
1:86 c out their
1:-96 c out there
1:123 c out to
1:68 c outdoor
1:81 c outdoor learning
1:81 c outpost
1:83 c outpost of
1:-108 c outside
1:-109 c outside applicants
1:60 c over
1:110 c over for
1:77 c over on
1:72 c over progress
1:146 c over schools
1:-107 c over ten
1:94 c over to
1:85 c over two
1:74 c over with
1:-78 c owen
1:-112 c own
1:-80 c own first
1:-97 c own meals
1:-121 c own picnic
1:-62 c own pupils
1:117 c own week
1:116 c page
1:100 c page on
1:118 c pages
1:-93 c paid
1:-86 c paid by
1:-94 c painted
1:-98 c painted yellow
1:87 c paints
1:78 c paints and
1:135 c pair
1:105 c pair draws
1:95 c pair for
1:-43 c pair of
1:97 c pair set
1:155 c paired
1:124 c paired $
1:114 c paired schools
1:160 c paired with
1:-126 c pairing
1:-70 c pairing work
1:-57 c pairs
1:107 c pairs are
1:-50 c pairs of
1:-95 c pairs this
1:105 c pal
1:87 c pal project
1:119 c panel
1:78 c panel $
1:89 c panel heads
1:100 c panels
1:106 c panels of
1:-125 c paper
1:131 c papers
1:86 c papers and
1:-119 c parent
1:97 c parents
1:-78 c parents $
1:86 c parents and
1:106 c parents association
1:105 c parents at
1:-83 c part
1:-48 c part in
1:-102 c part of
1:188 c partner
1:83 c partner schools
1:93 c partner teachers
1:-187 c partners
1:55 c partners at
1:-114 c partners in
1:-185 c partners twice
1:-61 c partnership
1:104 c partnership is
1:-97 c partnership will
1:-70 c party
1:-121 c party is
1:162 c party of
1:-122 c pass
1:-74 c pass mathematics
1:117 c pass on
1:-194 c pass rate
1:-51 c past
1:-80 c patchy
1:-85 c patchy $
1:112 c patron
1:97 c patron shall
1:-110 c pay $
1:90 c pay a
1:-44 c pay for
1:110 c pay mutual
1:83 c pay return
1:-95 c payable
1:-105 c payable to
1:64 c pays
1:111 c pays for
1:176 c pen
1:141 c pen friend
1:85 c pen pal
1:-102 c pension
1:-96 c pension rights
1:-171 c per
1:-257 c per cent
1:-70 c percent
1:-37 c perfect
1:91 c perfect its
1:-90 c perfect rules
1:-92 c performance
1:-92 c performance of
1:-82 c period
1:129 c period $
1:-99 c period they
1:115 c periods
1:94 c periods $
1:-87 c permanent
1:-76 c permanent year
1:-93 c person holding
1:98 c person system
1:-75 c philippa
1:91 c phone hook
1:147 c phonics
1:85 c phonics $
1:116 c phonics library
1:88 c phonics planning
1:37 c physics
1:-43 c physics and
1:98 c physics lesson
1:89 c physics olympiad
1:-66 c physics teacher
1:120 c physics to
1:-89 c pick
1:-87 c pick of
1:-72 c picnic
1:-108 c picnic $
1:95 c picnic in
1:192 c picture
1:184 c picture books
1:69 c pike
1:62 c pike goes
1:45 c place
1:134 c placed
1:81 c placed for
1:109 c placed on
1:-94 c placement
1:83 c placement of
1:134 c places
1:93 c places are
1:98 c plan
1:79 c plan $
1:107 c plan ahead
1:169 c plan lessons
1:78 c plan mathematics
1:104 c plan together
1:-89 c plane
1:-90 c plane $
1:210 c planning
1:109 c planning is
1:117 c planning of
1:67 c planning stored
1:90 c plans
1:96 c plans $
1:105 c plans a
1:81 c plans online
1:100 c plate
1:94 c plate recording
1:-90 c play
1:-89 c play $
1:41 c playgroup
1:115 c playgroup and
1:86 c playgroup children
1:-67 c playgroup staff
1:102 c playgroups
1:87 c playgroups come
1:81 c policy
1:51 c policy $
1:83 c polish
1:92 c polish it
1:91 c portfolios
1:100 c portfolios $
1:-68 c post
1:86 c post $
1:-110 c post and
1:77 c post as
1:-102 c post do
1:91 c post in
1:68 c post is
1:-117 c post period
1:96 c post study
1:-84 c posted $
1:76 c posted to
1:116 c posts
1:71 c posts together
1:125 c pottery
1:123 c pottery kiln
1:-122 c power
1:-109 c power cuts
1:123 c practical
1:88 c practical work
1:106 c practicals
1:112 c practicals shall
1:-61 c practice
1:81 c practice $
1:106 c practice at
1:-102 c practice cannot
1:-92 c pragmatic
1:-91 c pragmatic results
1:103 c prefects
1:-83 c prefecture
1:-101 c prefecture in
1:76 c premises
1:68 c premises $
1:119 c preparation
1:111 c preparation and
1:66 c preparation through
1:89 c prepare
1:89 c prepare lessons
1:99 c prepare one
1:102 c prepare pupils
1:100 c prepare recipient
1:-110 c prepared
1:-92 c prescribed
1:-82 c prescribed $
1:-42 c present
1:-109 c present $
1:85 c present an
1:89 c present them
1:30 c primary
1:76 c primary teachers
1:40 c principal
1:90 c principal $
1:87 c principal at
1:128 c principal for
1:-81 c principal mr
1:140 c principal ms
1:174 c principal of
1:-163 c principal s
1:-80 c principal supporter
1:153 c principal to
1:106 c principal will
1:159 c principals
1:93 c principals and
1:89 c principals are
1:134 c principals shall
1:103 c principals visit
1:98 c principals will
1:-141 c principle
1:-129 c principle of
1:-114 c prize
1:-88 c prize at
1:-98 c prizes
1:-86 c prizes in
1:64 c professor
1:94 c professor rawat
1:93 c professor will
1:116 c programme $
1:-99 c programme of
1:227 c progress
1:91 c progress of
1:82 c progress report
1:237 c project
1:105 c project $
1:70 c project alongside
1:102 c project at
1:161 c project on
1:75 c project veteran
1:94 c projects
1:117 c projects $
1:50 c promised
1:77 c prospectus
1:84 c prospectus and
1:-120 c proud
1:-120 c proud of
1:93 c provide scholarships
1:86 c province
1:86 c province to
1:76 c provincial contest
1:-59 c provincial level
1:101 c provincial research
1:66 c provincial skills
1:93 c provincial special
1:-109 c provisional
1:-86 c provisional $
1:-60 c psychology
1:80 c publish
1:100 c publish the
1:-167 c pupil
1:-61 c pupils and
1:-81 c pupils are
1:-112 c pupils at
1:69 c pupils entered
1:94 c pupils from
1:-94 c pupils in
1:-90 c pupils is
1:116 c pupils may
1:316 c pupils of
1:-63 c pupils pass
1:-94 c pupils reading
1:92 c pupils through
1:-119 c pupils took
1:116 c pupils will
1:73 c pupils write
1:95 c puppets
1:81 c puppets are
1:-108 c purpose
1:-106 c purpose of
1:43 c put
1:79 c put into
1:100 c put up
1:-58 c qualified
1:37 c qualified teachers
1:80 c quality
1:-96 c quality $
1:82 c quality and
1:75 c quality assurance
1:116 c quality office
1:122 c quarter
1:130 c quarter $
1:96 c question
1:72 c question bank
1:-131 c questions
1:75 c quiz
1:90 c quiz teams
1:-86 c rainy
1:-104 c rainy season
1:-126 c raise
1:-107 c raise standards
1:-87 c ranges
1:-92 c ranges is
1:-101 c rank
1:-86 c rank of
1:-231 c rate
1:-146 c rate in
1:-133 c rate of
1:-92 c rated
1:94 c rawat
1:82 c rawat will
1:-41 c reach
1:-149 c reach $
1:119 c reach at
1:-55 c reach per
1:37 c reach the
1:-100 c reached
1:-100 c reached class
1:-102 c reaches
1:-50 c read
1:-114 c read at
1:-88 c read more
1:90 c read one
1:126 c readers
1:86 c readers $
1:68 c reading
1:-44 c reading at
1:103 c reading books
1:-108 c reading circle
1:-42 c reading corner
1:106 c reading hour
1:99 c reading in
1:-101 c reading results
1:91 c reading room
1:104 c reading routine
1:163 c reading scheme
1:145 c ready
1:81 c ready dongxing
1:-73 c really
1:-72 c really done
1:-44 c receive
1:57 c receive two
1:64 c received
1:114 c received by
1:124 c receives
1:101 c receives one
1:-110 c recipient able
1:172 c recipient adopts
1:-123 c recipient and
1:191 c recipient as
1:100 c recipient attends
1:64 c recipient before
1:-119 c recipient borrowed
1:105 c recipient borrows
1:109 c recipient come
1:113 c recipient copies
1:91 c recipient during
1:194 c recipient every
1:-76 c recipient falls
1:103 c recipient four
1:140 c recipient free
1:-117 c recipient from
1:98 c recipient hands
1:-288 c recipient has
1:30 c recipient have
1:111 c recipient intends
1:-172 c recipient is
1:105 c recipient its
1:75 c recipient join
1:106 c recipient jointly
1:114 c recipient learners
1:-102 c recipient lies
1:260 c recipient may
1:85 c recipient mr
1:257 c recipient must
1:-119 c recipient office
1:207 c recipient on
1:159 c recipient once
1:44 c recipient pupils
1:107 c recipient receives
1:-160 c recipient recipient
1:-100 c recipient rose
1:-127 c recipient s
1:95 c recipient selects
1:124 c recipient sends
1:151 c recipient shadow
1:103 c recipient shadows
1:163 c recipient shall
1:-120 c recipient share
1:-80 c recipient should
1:-100 c recipient sits
1:92 c recipient spend
1:41 c recipient staff
1:-76 c recipient teachers
1:94 c recipient team
1:-125 c recipient the
1:134 c recipient to
1:170 c recipient twice
1:104 c recipient two
1:137 c recipient until
1:135 c recipient visit
1:-33 c recipient which
1:218 c recipient will
1:-159 c recognised
1:-139 c recognised as
1:127 c recommend
1:96 c recommend graduates
1:-132 c record
1:-131 c record $
1:-56 c recorded
1:-83 c recorded as
1:-92 c recorded in
1:111 c recorded practicals
1:101 c recording
1:107 c recording the
1:-94 c ref
1:-97 c ref $
1:-93 c reference
1:-99 c reference $
1:-45 c reflection
1:77 c regional final
1:-93 c registered
1:-81 c registered with
1:-88 c relatively
1:-104 c relatively backward
1:95 c release
1:66 c releases
1:-84 c remains
1:-81 c remains covered
1:79 c remedial
1:66 c remedial workbook
1:-85 c remember
1:-75 c remember my
1:-85 c replaced
1:-75 c replaced last
1:111 c report
1:-165 c report $
1:97 c report by
1:111 c report is
1:-32 c report of
1:31 c report on
1:109 c report to
1:115 c report will
1:111 c reporting
1:110 c reporting lesson
1:55 c reports
1:87 c reports at
1:-99 c request
1:-90 c request of
1:105 c research
1:-92 c research are
1:-87 c research office
1:175 c research project
1:106 c research projects
1:87 c research together
1:90 c research topics
1:-114 c resources
1:-122 c respect
1:-114 c respect each
1:84 c respectively
1:115 c respectively $
1:-119 c responsible
1:-179 c results
1:-89 c results $
1:-107 c results at
1:-100 c results of
1:210 c return
1:129 c return $
1:111 c return visit
1:89 c return visits
1:171 c review
1:114 c review meeting
1:79 c review of
1:90 c review progress
1:146 c reviews
1:95 c reviews progress
1:106 c reviews the
1:121 c revise
1:130 c rewrite
1:119 c rewrite its
1:-104 c rights
1:-115 c rights at
1:84 c ring
1:87 c ring him
1:-117 c rise
1:-101 c rise from
1:-138 c rises
1:-97 c rises from
1:-57 c river
1:-85 c river keeps
1:87 c river water
1:95 c road
1:104 c road takes
1:-95 c roads
1:-99 c roads may
1:81 c robotics coach
1:-86 c robotics room
1:99 c robotics team
)"sv,
    R"(1:-70 c room
1:-59 c room $
1:-82 c room at
1:124 c room for
1:119 c room leaders
1:-98 c room was
1:-149 c rooms
1:-163 c rooms $
1:-103 c rose
1:-103 c rose in
1:42 c round
1:52 c round $
1:76 c rounds
1:72 c rounds of
1:134 c routine
1:107 c routine $
1:-101 c rubbish
1:-103 c rubbish $
1:-40 c rules
1:-123 c rules $
1:-78 c rules are
1:93 c rules for
1:-85 c rules of
1:91 c rules on
1:118 c run an
1:-87 c run out
1:142 c run three
1:-124 c running
1:-156 c runs
1:99 c runs every
1:-133 c runs from
1:98 c rural
1:100 c rusinga
1:79 c rusinga for
1:-97 c s
1:-150 c s $
1:96 c s advice
1:117 c s adviser
1:112 c s alumni
1:108 c s art
1:93 c s assistant
1:-118 c s budget
1:88 c s campus
1:86 c s carol
1:-36 c s classes
1:75 c s classrooms
1:-107 c s code
1:58 c s collective
1:-104 c s computer
1:101 c s debating
1:-88 c s employer
1:94 c s experience
1:99 c s homes
1:117 c s house
1:89 c s laboratory
1:106 c s lessons
1:-90 c s liability
1:68 c s mooting
1:-99 c s motel
1:-173 c s office
1:-111 c s own
1:65 c s pair
1:108 c s plans
1:106 c s pupils
1:-88 c s robotics
1:-103 c s school
1:143 c s schools
1:-71 c s teachers
1:74 c s team
1:92 c s will
1:-133 c s written
1:104 c s yard
1:-98 c s yearly
1:-85 c safety in
1:-89 c salt
1:-92 c salt speech
1:64 c same
1:81 c same employers
1:107 c same enterprises
1:-104 c same grades
1:87 c same lesson
1:97 c same six
1:90 c sand
1:87 c sand trays
1:94 c saturday
1:103 c saturday and
1:126 c saturdays
1:92 c saturdays to
1:-86 c save
1:-115 c save themselves
1:-102 c say
1:209 c scheme
1:85 c scheme is
1:137 c scheme with
1:102 c schemes
1:69 c schemes of
1:-84 c scholar
1:-82 c scholar of
1:99 c scholars
1:103 c scholars and
1:80 c scholarship
1:98 c scholarship for
1:128 c scholarships
1:90 c scholarships of
1:-128 c school $
1:116 c school a
1:102 c school appoints
1:88 c school based
1:143 c school before
1:161 c school by
1:84 c school days
1:-99 c school early
1:48 c school for
1:39 c school gives
1:-50 c school has
1:-63 c school in
1:127 c school is
1:61 c school may
1:100 c school must
1:83 c school of
1:-104 c school office
1:60 c school over
1:92 c school pays
1:-84 c school remains
1:101 c school reviews
1:96 c school s
1:84 c school shall
1:-98 c school stresses
1:-115 c school to
1:-108 c school where
1:75 c school will
1:101 c school year
1:109 c schooling
1:109 c schooling of
1:-126 c schools act
1:75 c schools apparatus
1:69 c schools are
1:74 c schools athletes
1:-90 c schools believe
1:131 c schools build
1:90 c schools can
1:111 c schools carry
1:110 c schools choir
1:80 c schools come
1:100 c schools confer
1:100 c schools deliver
1:110 c schools deputy
1:125 c schools early
1:87 c schools exchange
1:60 c schools for
1:81 c schools free
1:-130 c schools friendship
1:86 c schools gather
1:88 c schools give
1:86 c schools goes
1:99 c schools going
1:-84 c schools had
1:123 c schools hand
1:99 c schools hands
1:-95 c schools has
1:-108 c schools have
1:83 c schools head
1:71 c schools hold
1:-98 c schools hope
1:128 c schools intend
1:80 c schools is
1:95 c schools japanese
1:162 c schools jointly
1:98 c schools key
1:76 c schools library
1:89 c schools maths
1:121 c schools meet
1:114 c schools morning
1:121 c schools music
1:122 c schools observe
1:116 c schools of
1:-102 c schools often
1:95 c schools old
1:-99 c schools on
1:134 c schools once
1:93 c schools open
1:103 c schools pay
1:152 c schools plan
1:92 c schools put
1:129 c schools reading
1:67 c schools report
1:153 c schools run
1:99 c schools s
1:85 c schools science
1:-110 c schools serve
1:240 c schools shall
1:121 c schools submit
1:40 c schools submits
1:-93 c schools tab
1:79 c schools take
1:115 c schools teacher
1:-108 c schools that
1:-95 c schools this
1:-95 c schools through
1:-154 c schools to
1:105 c schools train
1:73 c schools trainee
1:100 c schools travelling
1:101 c schools twice
1:122 c schools wellbeing
1:168 c schools will
1:160 c schools write
1:36 c schools year
1:-32 c schools years
1:71 c schools your
1:65 c science $
1:79 c science camp
1:85 c science day
1:90 c science departments
1:63 c science fair
1:-139 c science lead
1:89 c science panels
1:-119 c science rooms
1:74 c science staff
1:104 c science teachers
1:97 c science van
1:75 c screen
1:94 c screen every
1:-85 c seal
1:-96 c seal are
1:-89 c season
1:94 c season absenteeism
1:-66 c season in
1:-103 c season roads
1:58 c second
1:82 c second friday
1:94 c second one
1:76 c second saturday
1:96 c second term
1:-112 c second year
1:166 c seconded
1:178 c seconded to
1:118 c secondment
1:104 c secondment for
1:160 c seconds
1:148 c seconds one
1:-105 c secretary
1:40 c see
1:123 c see how
1:103 c selects
1:101 c selects two
1:96 c self
1:103 c self summary
1:121 c semester
1:109 c semester in
1:238 c send
1:129 c send four
1:74 c send one
1:77 c send schools
1:101 c send specialised
1:75 c send supporter
1:100 c send the
1:98 c send three
1:274 c sends
1:140 c sends a
1:104 c sends four
1:80 c sends its
1:88 c sends one
1:80 c sends three
1:112 c sends two
1:67 c senior
1:77 c senior leaders
1:88 c senior students
1:85 c senior teams
1:-138 c sent
1:-98 c sent back
1:-147 c sent four
1:87 c sent to
1:72 c september $
1:132 c september ms
1:-195 c september to
1:-78 c serve
1:169 c serve as
1:-111 c serve farming
1:-91 c serve only
1:-95 c served
1:-118 c served in
1:-99 c server stands
1:105 c server that
1:-78 c service
1:-99 c service leave
1:-85 c service may
1:-113 c serviced
1:-107 c serviced in
1:-47 c sessions
1:-33 c set
1:60 c sets of
1:-36 c setting
1:-126 c setting buys
1:132 c setting up
1:96 c settings
1:121 c settings have
1:-141 c settled
1:-100 c settled by
1:109 c settles
1:98 c settles children
1:30 c shadow
1:104 c shadow colleagues
1:101 c shadowing
1:99 c shadows
1:112 c shadows schools
1:166 c shall
1:106 c shall address
1:66 c shall advertise
1:114 c shall board
1:78 c shall come
1:84 c shall enter
1:95 c shall forward
1:-109 c shall give
1:78 c shall go
1:74 c shall help
1:75 c shall jointly
1:101 c shall make
1:126 c shall meet
1:119 c shall name
1:79 c shall pay
1:90 c shall prepare
1:70 c shall receive
1:90 c shall release
1:129 c shall rewrite
1:134 c shall run
1:89 c shall second
1:145 c shall send
1:83 c shall shadow
1:75 c shall sign
1:75 c shall sing
1:116 c shall sink
1:77 c shall sit
1:82 c shall spend
1:-129 c shall stay
1:71 c shall take
1:83 c shall tour
1:74 c shall undergo
1:80 c shall visit
1:-108 c share a
1:88 c share its
1:-118 c share of
1:132 c share schools
1:-46 c share the
1:34 c shared
1:76 c shared drive
1:-107 c shared equally
1:-73 c she
1:-100 c she feels
1:-99 c she is
1:78 c she will
1:78 c shearing
1:76 c shearing shed
1:82 c shed
1:85 c shed project
1:-133 c shillings
1:-92 c shillings for
1:-89 c shillings is
1:-85 c shiping
1:-88 c shiping $
1:-142 c short
1:-230 c short of
1:-186 c should
1:-60 c should be
1:-115 c should have
1:-77 c should reach
1:-84 c should rise
1:-76 c shut
1:-98 c shut $
1:92 c sign
1:89 c sign an
1:137 c similar
1:110 c similar number
1:-90 c simply
1:-93 c simply be
1:136 c simulation
1:131 c simulator
1:94 c simulators
1:-152 c since
1:-104 c since $
1:-78 c since easter
1:135 c since recipient
1:-117 c since the
1:-91 c sincere
1:-95 c sincere assistance
1:135 c sing
1:92 c sing at
1:118 c sink
1:108 c sink a
1:198 c sit
1:97 c sit down
1:159 c sit in
1:-35 c site
1:72 c site at
1:-128 c six
1:96 c six months
1:-98 c six of
1:-45 c six teachers
1:-151 c six to
1:74 c six weeks
1:109 c sixteen
1:131 c sixth
1:76 c sixth form
1:102 c sixth formers
1:-49 c sixty
1:108 c sixty laptops
1:-106 c sixty pupils
1:91 c skills
1:98 c skills contest
1:98 c skills training
1:71 c sleep and
1:-110 c small
1:-30 c small group
1:-89 c small plane
1:-118 c small working
1:-106 c so far
1:-111 c some
1:-107 c some dates
1:-91 c someone
1:-80 c someone whom
1:106 c sound
1:89 c sound condition
1:-106 c south
1:-105 c south $
1:101 c spare
1:98 c spare by
1:129 c speak
1:-43 c speak at
1:90 c speak every
1:133 c speak to
1:155 c speakers
1:91 c speakers from
1:102 c speakers give
1:-67 c special
1:85 c special grade
1:-100 c special schools
1:104 c specialised
1:82 c specialised course
1:-141 c specialist
1:-82 c specialist teacher
1:-105 c specialities
1:109 c speciality
1:140 c speciality is
1:-36 c speech
1:-87 c speech and
1:81 c speech for
1:-40 c spelling
1:91 c spelling bee
1:-118 c spelling is
1:252 c spend
1:171 c spend a
1:84 c spend three
1:-64 c spends at
1:98 c spends three
1:-207 c spent
1:-92 c spent at
1:-137 c spent on
1:-87 c sport
1:-72 c sport opens
1:137 c sports
1:128 c sports day
1:91 c spread
1:101 c spread the
1:163 c spring
1:72 c spring and
1:141 c spring term
1:69 c spring terms
1:-135 c staff
1:155 c staff $
1:-47 c staff and
1:85 c staff appraisal
1:-109 c staff are
1:118 c staff at
1:77 c staff august
1:-101 c staff development
1:101 c staff of
1:-123 c staff office
1:-97 c staff room
1:-88 c staff trust
1:-139 c staff who
1:124 c staff will
1:-80 c staff working
1:126 c staffs
1:96 c staffs read
1:96 c staffs write
1:-123 c stand
1:-86 c standard
1:-107 c standards
1:-105 c standards at
1:-106 c standing
1:-99 c stands
1:-107 c stands in
1:112 c state round
1:-117 c status
1:-99 c status $
1:-103 c stay
1:81 c stay as
1:-121 c stay at
1:94 c stay with
1:-113 c step
1:-65 c step $
1:-84 c step by
1:95 c steps $
1:-84 c steps are
1:-151 c still
1:61 c stored
1:84 c stored on
1:171 c story
1:85 c story books
1:96 c story time
1:72 c streams
1:68 c streams chemistry
1:94 c street
1:88 c street $
1:-94 c stresses
1:-100 c stresses that
1:-88 c struck
1:-78 c struck off
1:-65 c student
1:-131 c student affairs
1:100 c student leaders
1:-67 c students $
1:91 c students a
1:31 c students and
1:71 c students of
1:-31 c students to
1:48 c studies
1:106 c studies $
1:120 c studio
1:80 c studio at
1:-98 c studio carries
1:101 c studio for
1:129 c studio of
1:79 c study
1:-47 c study $
1:96 c study it
1:101 c study teach
1:96 c study tour
1:86 c study why
1:124 c subject
1:97 c subject groups
1:69 c subject leaders
1:70 c subject panels
1:115 c submit
1:64 c submits
1:47 c submits a
1:-112 c succeed
1:-116 c succeed $
1:138 c succeeds
1:122 c succeeds him
1:-80 c such
1:-79 c such conversations
1:31 c summary
1:102 c summary before
1:-95 c summary should
1:-58 c summer
1:-117 c summer $
1:-113 c summer school
1:66 c summer science
1:99 c summer send
1:90 c summer study
1:81 c summer training
1:70 c sunday
1:72 c sunday evening
1:70 c sunita will
1:104 c supervision
1:-106 c support
1:-84 c support recipient
1:52 c supported
1:137 c supported schools
1:32 c supporter $
1:-80 c supporter and
1:69 c supporter annual
1:137 c supporter as
1:-94 c supporter assists
1:-30 c supporter at
1:96 c supporter colleague
1:137 c supporter deputy
1:86 c supporter digital
1:90 c supporter dispatches
1:161 c supporter donates
1:79 c supporter during
1:94 c supporter english
1:-144 c supporter expect
1:45 c supporter for
1:108 c supporter give
1:69 c supporter gives
1:119 c supporter goes
1:-101 c supporter has
1:-117 c supporter have
1:-136 c supporter head
1:-115 c supporter helps
1:-49 c supporter hope
1:97 c supporter hosts
1:78 c supporter in
1:119 c supporter intends
1:87 c supporter invites
1:-118 c supporter january
1:-98 c supporter july
1:77 c supporter laboratory
1:-106 c supporter leads
1:172 c supporter lend
1:181 c supporter lends
1:-108 c supporter looks
1:167 c supporter mathematics
1:185 c supporter may
1:92 c supporter mentor
1:89 c supporter mrs
1:97 c supporter ms
1:145 c supporter music
1:79 c supporter net
1:-86 c supporter office
1:88 c supporter on
1:105 c supporter one
1:111 c supporter online
1:99 c supporter open
1:216 c supporter opens
1:-38 c supporter own
1:174 c supporter parents
1:75 c supporter premises
1:97 c supporter prepare
1:-76 c supporter principal
1:-32 c supporter pupils
1:119 c supporter question
1:-138 c supporter recipient
1:76 c supporter releases
1:107 c supporter reviews
1:82 c supporter s
1:-80 c supporter science
1:151 c supporter seconds
1:146 c supporter send
1:202 c supporter sends
1:106 c supporter senior
1:-147 c supporter sent
1:-96 c supporter september
1:286 c supporter shall
1:-66 c supporter should
1:91 c supporter spends
1:66 c supporter staff
1:65 c supporter streams
1:82 c supporter students
1:74 c supporter subject
1:59 c supporter summer
1:-112 c supporter supporter
1:-136 c supporter supports
1:94 c supporter takes
1:85 c supporter teach
1:-112 c supporter teachers
1:106 c supporter teaches
1:-131 c supporter teaching
1:-157 c supporter together
1:118 c supporter two
1:110 c supporter visit
1:-120 c supporter want
1:-130 c supporter was
1:103 c supporter welcomes
1:116 c supporter who
1:278 c supporter will
1:163 c supporting
1:132 c supporting schools
1:163 c supporting unit
1:-139 c supports
1:-136 c supports recipient
1:73 c surplus
1:-81 c surplus $
1:110 c surplus desks
1:161 c system
1:102 c system and
1:136 c system of
1:-92 c tab
1:-83 c tab $
1:-33 c table
1:52 c tablet
1:56 c tablet computers
1:131 c tablets
1:-39 c tablets $
1:124 c tablets and
1:115 c take
1:80 c take classes
1:95 c take over
1:116 c take part
1:-89 c take place
1:38 c take the
1:80 c take village
1:66 c take your
1:-102 c taken
1:69 c takes
1:97 c takes in
1:142 c takes over
1:-121 c takes three
1:93 c talk
1:65 c talk by
1:69 c talk each
1:81 c talk it
1:126 c talk on
1:60 c talks
1:-88 c talks are
1:125 c talks in
1:123 c talks on
1:98 c tansy
1:88 c tansy road
1:90 c tao
1:87 c task
1:81 c task based
1:163 c tasks
1:114 c tasks $
1:105 c tasks are
1:-60 c taught
1:98 c tea
1:93 c tea together
1:233 c teach
1:82 c teach an
1:187 c teach at
1:103 c teach for
1:78 c teach form
1:38 c teach music
1:113 c teach open
1:73 c teach the
1:65 c teach there
1:-80 c teacher
1:-175 c teacher $
1:-44 c teacher and
1:115 c teacher at
1:-106 c teacher brings
1:112 c teacher by
1:80 c teacher each
1:-96 c teacher for
1:87 c teacher from
1:111 c teacher lu
1:121 c teacher moves
1:-107 c teacher on
1:-85 c teacher registered
1:97 c teacher shall
1:-39 c teacher should
1:-141 c teacher since
1:104 c teacher sits
1:-93 c teacher status
1:93 c teacher studio
1:109 c teacher to
1:78 c teacher tom
1:-85 c teacher west
1:153 c teacher who
1:-65 c teachers $
1:108 c teachers a
1:102 c teachers admits
1:-76 c teachers are
1:128 c teachers as
1:72 c teachers at
1:105 c teachers conduct
1:80 c teachers each
1:83 c teachers for
1:168 c teachers from
1:96 c teachers go
1:111 c teachers have
1:-104 c teachers hold
1:-132 c teachers in
1:-97 c teachers is
1:82 c teachers join
1:-103 c teachers must
1:-93 c teachers named
1:165 c teachers of
1:-96 c teachers on
1:84 c teachers one
1:81 c teachers shall
1:-104 c teachers should
1:-36 c teachers to
1:-104 c teachers trained
1:120 c teachers watch
1:-42 c teachers who
1:40 c teachers will
1:42 c teachers with
1:152 c teaches
1:127 c teaches a
1:116 c teaches at
1:82 c teaches further
1:-97 c teaches no
1:79 c teaches one
1:105 c teaches three
1:-64 c teaching
1:-44 c teaching $
1:109 c teaching activities
1:-165 c teaching affairs
1:108 c teaching assistants
1:-75 c teaching award
1:100 c teaching delegations
1:92 c teaching director
1:-95 c teaching idea
1:127 c teaching of
1:-137 c teaching office
1:70 c teaching plans
1:96 c teaching practice
1:-104 c teaching research
1:63 c teaching work
1:124 c team for
1:120 c team of
1:-104 c team went
1:192 c teams
1:64 c teams hold
1:144 c teams meet
1:117 c teams of
1:103 c technician
1:80 c technician shall
1:93 c ted
1:107 c ted fry
1:88 c teddy
1:78 c teddy bears
1:123 c tehri
1:88 c tehri and
1:94 c tehri in
1:96 c telescopes
1:95 c telescopes $
1:-99 c tell
1:-62 c ten
1:96 c ten $
1:82 c ten day
1:104 c ten days
1:-56 c ten lessons
1:90 c ten minutes
1:87 c ten recipient
1:91 c ten school
1:-48 c ten teachers
1:-165 c ten to
1:-36 c ten weeks
1:32 c ten working
1:-93 c ten years
1:245 c term
1:156 c term $
1:37 c term and
1:110 c term at
1:88 c term carrying
1:120 c term each
1:111 c term in
1:-116 c term s
1:84 c term schools
1:173 c term to
1:107 c term two
1:71 c term while
1:103 c term with
1:80 c terms
1:75 c terms $
1:-32 c test
1:-103 c test $
1:81 c textbook
1:74 c textbook for
1:126 c textbooks
1:99 c textbooks $
1:133 c tezpur
1:80 c tezpur in
1:86 c tezpur teaches
1:-51 c than
1:-112 c than $
1:95 c than a
1:61 c than days
1:-122 c than five
1:108 c than four
1:-129 c than lessons
1:-69 c than of
1:97 c than one
1:-142 c than per
1:109 c than six
1:80 c than ten
1:-58 c than three
1:-309 c that
1:-88 c that children
1:-118 c that every
1:-83 c that examinations
1:-99 c that formalism
1:37 c that is
1:-103 c that merely
1:42 c that recipient
1:-90 c that school
1:-138 c that the
1:-144 c the
1:-149 c the academic
1:-87 c the accounts
1:-121 c the acts
1:-97 c the agreement
1:-86 c the apprentices
1:72 c the april
1:-116 c the arrangement
1:-79 c the arrangements
1:77 c the art
1:-108 c the assistance
1:139 c the assisted
1:136 c the autumn
1:108 c the back
1:-94 c the basic
1:-91 c the benches
1:104 c the best
1:67 c the bhimgaon
1:93 c the blue
1:-114 c the books
1:-126 c the bus
1:-84 c the bush
1:89 c the campus
1:-81 c the check
1:-177 c the children
1:-89 c the city
1:110 c the class
1:-133 c the coast
1:-84 c the commission
1:106 c the committee
1:-87 c the concert
1:-104 c the conference
1:-51 c the contest
1:125 c the course
1:33 c the creek
1:-101 c the delegation
1:-50 c the deputy
1:-74 c the difficulties
1:-48 c the digital
1:-116 c the director
1:115 c the door
1:-89 c the drought
1:47 c the e
1:108 c the eight
1:143 c the end
1:127 c the english
1:-116 c the expected
1:138 c the faculty
1:89 c the famous
1:87 c the findings
1:46 c the first
1:-86 c the floods
1:-100 c the follow
1:-69 c the four
1:-94 c the fragrance
1:-77 c the gap
1:106 c the grade
1:-31 c the grant
1:92 c the great
1:139 c the group
1:-89 c the guarantee
1:114 c the hall
1:-102 c the hands
1:-78 c the head
1:92 c the heads
1:-110 c the heart
1:-118 c the hoists
1:-92 c the home
1:-132 c the host
1:115 c the house
1:73 c the imc
1:-116 c the information
1:74 c the inter
1:108 c the kiln
1:-97 c the laboratory
1:81 c the last
1:-105 c the late
1:-81 c the launch
1:-40 c the lead
1:106 c the leading
1:-70 c the lecturers
1:-148 c the library
1:-82 c the licence
1:-141 c the link
1:-181 c the list
1:-77 c the mathematics
1:78 c the maths
1:-86 c the medicine
1:-141 c the meetings
1:119 c the member
1:-109 c the mentee
1:73 c the morning
1:-104 c the motions
1:-93 c the mud
1:-85 c the name
1:90 c the names
1:-93 c the net
1:-35 c the network
1:39 c the new
1:116 c the old
1:-74 c the only
1:94 c the other
1:109 c the paired
1:-83 c the pairing
1:-93 c the pairs
1:-122 c the parents
1:-92 c the pass
1:78 c the pen
1:-96 c the performance
1:-95 c the period
1:88 c the physics
1:-86 c the placement
1:-72 c the plan
1:-88 c the prefecture
1:-75 c the principal
1:103 c the principals
1:-124 c the principle
1:90 c the progress
1:88 c the province
1:61 c the provincial
1:86 c the pupils
1:-97 c the purpose
1:94 c the quality
1:-105 c the ranges
1:32 c the reading
1:-155 c the report
1:-88 c the request
1:-73 c the research
1:-104 c the river
1:141 c the robotics
1:103 c the room
1:-117 c the rooms
1:-95 c the s
1:54 c the same
1:-69 c the school
1:89 c the schooling
1:73 c the science
1:-57 c the second
1:-78 c the senior
1:-104 c the server
1:-129 c the share
1:67 c the shared
1:90 c the shearing
1:174 c the spring
1:-168 c the staff
1:-160 c the student
1:-100 c the studio
1:-77 c the summary
1:-69 c the summer
1:143 c the supported
1:204 c the supporting
1:92 c the tasks
1:-33 c the teacher
1:102 c the teachers
1:-92 c the third
1:71 c the three
1:-92 c the time
1:66 c the timetable
1:-90 c the title
1:169 c the training
1:55 c the two
1:-91 c the university
1:-108 c the upper
1:82 c the use
1:-92 c the van
1:116 c the vice
1:-94 c the visit
1:95 c the web
1:-128 c the website
1:220 c the whole
1:73 c the winter
1:91 c the work
1:-97 c the workshop
1:269 c the year
1:-33 c their
1:-82 c their batteries
1:105 c their colleagues
1:134 c their counterparts
1:83 c their difficulties
1:70 c their dongxing
1:90 c their item
1:-76 c their ordinary
1:-52 c their own
1:-168 c their partners
1:100 c their portfolios
1:81 c their spelling
1:133 c their staff
1:103 c their teaching
1:98 c their twinning
1:109 c their twins
1:-145 c them
1:-77 c them $
1:74 c them all
1:-84 c them are
1:102 c them in
1:-90 c them minds
1:103 c them must
1:91 c them on
1:-142 c them once
1:92 c them one
1:-82 c themselves
1:-105 c themselves a
1:-84 c therapist
1:-89 c therapist $
1:57 c there $
1:-133 c there are
1:87 c there for
1:123 c there with
1:82 c therefore
1:36 c these
1:110 c they adopt
1:121 c they give
1:111 c they go
1:-115 c they obey
1:-109 c they study
1:-138 c they will
1:-103 c things
1:-114 c third
1:-83 c third column
1:-80 c third language
1:-34 c third of
1:183 c thirty
1:94 c thirty pupils
1:71 c thirty students
1:96 c thirty tablet
1:-254 c this
1:-173 c this agreement
1:-78 c this kind
1:79 c this term
1:-151 c this year
1:63 c thornsea $
1:103 c thornsea and
1:59 c thornsea for
1:-84 c thornsea has
1:75 c thornsea will
1:-93 c thousand
1:-84 c thousand shillings
1:93 c three
1:81 c three at
1:181 c three days
1:-100 c three gardens
1:101 c three heads
1:-85 c three hundred
1:128 c three joint
1:86 c three kindergartens
1:-48 c three lessons
1:-116 c three minutes
1:117 c three model
1:89 c three months
1:-94 c three of
1:52 c three recipient
1:86 c three saturdays
1:93 c three settings
1:60 c three teachers
1:97 c three times
1:94 c three year
1:-78 c three years
1:110 c through a
1:-108 c through consultation
1:93 c through each
1:68 c through her
1:93 c through one
1:-55 c through the
1:99 c through zoom
1:64 c throughout
1:63 c throughout the
1:104 c thrown
1:108 c thrown open
1:195 c thursday
1:77 c thursday at
1:77 c thursday to
1:128 c thursdays
1:86 c thursdays to
1:141 c tide
1:-50 c time
1:108 c time at
1:-103 c time difference
1:72 c time for
1:-137 c time spent
1:103 c time to
1:95 c times
1:48 c timetable
1:84 c timetable there
1:98 c timetabling
1:-115 c title
1:-85 c title and
1:171 c to
1:-136 c to $
1:96 c to a
1:74 c to act
1:106 c to adopt
1:176 c to all
1:-104 c to ask
1:-136 c to at
1:155 c to be
1:103 c to beishan
1:83 c to bhimgaon
1:52 c to both
1:61 c to bring
1:-42 c to carry
1:-104 c to chance
1:90 c to coach
1:-133 c to come
1:77 c to conduct
1:94 c to council
1:-36 c to december
1:-84 c to do
1:122 c to dongxing
1:113 c to draw
1:-68 c to drop
1:56 c to every
1:113 c to exchange
1:97 c to fill
1:42 c to find
1:80 c to follow
1:142 c to form
1:120 c to give
1:-54 c to go
1:76 c to grade
1:72 c to guide
1:96 c to harbour
1:106 c to hold
1:81 c to its
1:-83 c to july
1:-79 c to june
1:-96 c to lead
1:-107 c to lessons
1:91 c to look
1:-48 c to meet
1:-111 c to move
1:77 c to nakuru
1:-97 c to no
1:142 c to observe
1:79 c to of
1:78 c to one
1:95 c to open
1:69 c to pass
1:-105 c to per
1:93 c to perfect
1:155 c to plan
1:-66 c to prepare
1:99 c to present
1:101 c to pupils
1:-133 c to raise
1:31 c to reach
1:69 c to ready
1:241 c to recipient
1:76 c to run
1:-88 c to save
1:143 c to school
1:196 c to schools
1:57 c to see
1:113 c to send
1:135 c to serve
1:-58 c to shadow
1:101 c to share
1:105 c to sit
1:101 c to six
1:154 c to supporter
1:159 c to take
1:163 c to teach
1:104 c to teachers
1:71 c to tehri
1:74 c to tezpur
1:108 c to the
1:148 c to their
1:107 c to try
1:98 c to twelve
1:93 c to view
1:91 c to watch
1:-106 c to which
1:104 c to work
1:-35 c to write
1:90 c toddlers
1:87 c toddlers speech
1:220 c together
1:117 c together $
1:127 c together at
1:113 c together by
1:153 c together on
1:83 c together once
1:174 c together online
1:98 c together schools
1:86 c together study
1:-53 c together with
1:-169 c told
1:-101 c told a
1:-98 c told me
1:-105 c tolworth girls
1:76 c tolworth s
1:112 c tolworth will
1:101 c tom
1:74 c tom under
1:-142 c too
1:-97 c too few
1:-135 c took
1:-111 c took part
1:31 c topic
1:83 c topic on
1:95 c topics
1:109 c topics a
1:-111 c tour fees
1:88 c tour kerio
1:92 c tour on
1:-113 c town
1:-74 c town and
1:181 c train
1:107 c train the
1:-35 c trained
1:71 c trained in
1:79 c trainee
1:80 c trainee posts
1:164 c training
1:-110 c training $
1:83 c training camp
1:90 c training centre
1:85 c training course
1:85 c training in
1:162 c training programme
1:115 c training room
1:-111 c transport
1:-106 c transport and
1:84 c travelling
1:80 c travelling to
1:129 c trays
1:110 c trays a
1:-82 c true
1:-73 c true and
1:-118 c trust
1:-72 c trust $
1:114 c try
1:230 c tuesday
1:102 c tuesday $
1:113 c tuesday and
1:120 c tuesday at
1:145 c tuesdays
1:110 c turn
1:79 c turn on
1:89 c turns
1:95 c turns $
1:-41 c tutor
1:66 c tutor goes
1:78 c tutoring
1:67 c tutoring to
1:-65 c tutors
1:-95 c tutors at
1:-82 c twelve
1:-126 c twelve lessons
1:98 c twelve mathematics
1:111 c twelve young
1:66 c twenty
1:88 c twenty benches
1:97 c twenty five
1:93 c twice during
1:130 c twice in
1:98 c twice this
1:-87 c twice without
1:-105 c twinned
1:-117 c twinned with
1:-62 c twinning
1:108 c twinning coordinators
1:86 c twinning has
1:-106 c twinning shall
1:107 c twins
1:105 c twins $
1:178 c two
1:96 c two and
1:94 c two at
1:90 c two bursars
1:82 c two chinese
1:94 c two councils
1:133 c two courses
1:94 c two cupboards
1:180 c two days
1:136 c two demonstration
1:81 c two groups
1:60 c two heads
1:-132 c two hours
1:88 c two hundred
1:107 c two joint
1:-97 c two leaders
1:92 c two leadership
1:127 c two lectures
1:-78 c two lessons
1:132 c two mathematics
1:-114 c two microscopes
1:108 c two middle
1:128 c two months
1:132 c two new
1:87 c two newly
1:107 c two nights
1:38 c two of
1:82 c two pairs
1:77 c two panel
1:-121 c two recipient
1:88 c two sand
1:-76 c two science
1:57 c two senior
1:97 c two staffs
1:74 c two supporter
1:138 c two talks
1:160 c two teachers
1:-106 c two teaching
1:107 c two telescopes
1:53 c two terms
1:104 c two units
1:104 c two week
1:148 c two weeks
1:-146 c two years
1:-138 c under
1:71 c under her
1:-74 c under the
1:66 c undergo
1:70 c undergo a
1:201 c unit
1:79 c unit calls
1:71 c unit on
1:118 c unit s
1:78 c unit take
1:104 c units
1:73 c units principals
1:94 c units stay
1:-115 c university $
1:115 c university help
1:-89 c university s
1:79 c university scholars
1:-126 c unqualified
1:-90 c untidy
1:-93 c untidy at
1:160 c until
1:104 c until easter
1:149 c until july
1:153 c up
1:120 c up a
1:150 c up an
1:-107 c up by
1:180 c up in
1:124 c up its
1:68 c up teaching
1:32 c up the
1:78 c up to
1:87 c up two
1:-74 c upper
1:-86 c upper valley
1:111 c urged
1:110 c urged to
1:154 c use
1:99 c use $
1:110 c use but
1:-89 c use date
1:80 c use of
1:128 c use supporter
1:100 c use the
1:-30 c used
1:109 c vacant
1:72 c vacant $
1:77 c vacant periods
1:-123 c valley
1:-88 c valley is
1:-33 c van
1:101 c van from
1:-87 c van is
1:71 c veteran
1:87 c veteran class
1:-86 c vi
1:78 c vi and
1:-94 c vi fifty
1:177 c vice
1:188 c vice principal
1:242 c video
1:89 c video call
1:123 c video link
1:61 c video meeting
1:78 c video on
1:90 c video to
1:125 c videos
1:97 c view
1:73 c view $
1:77 c vii
1:85 c vii $
1:87 c viii
1:108 c viii $
1:-180 c village
1:-112 c village $
1:112 c village class
1:62 c village mathematics
1:-103 c village pupils
1:54 c village school
1:-101 c villages
1:-107 c villages $
1:115 c virtual
1:125 c visit
1:146 c visit $
1:96 c visit a
1:147 c visit each
1:-100 c visit had
1:89 c visit in
1:81 c visit of
1:189 c visit recipient
1:182 c visit supporter
1:100 c visit the
1:-205 c visit their
1:94 c visit to
1:-74 c visiting
1:-105 c visiting pupils
1:95 c visiting speakers
1:-48 c visiting teachers
1:-110 c visitor
1:69 c visits
1:-122 c visits $
1:92 c visits at
1:101 c visits by
1:78 c visits to
1:88 c volunteer
1:-52 c voss
1:98 c walk beside
1:-106 c walk long
1:-113 c want
1:-112 c want to
1:-91 c warm
1:-82 c warm one
1:-278 c was
1:-92 c was built
1:-97 c was founded
1:-101 c was introduced
1:-125 c was not
1:-92 c was opened
1:-84 c was really
1:93 c watch
1:117 c watch and
1:86 c watch your
1:-49 c watches
1:-62 c watches at
1:135 c water
1:92 c water filter
1:83 c water quality
1:107 c way
1:98 c way $
1:115 c weather
1:104 c weaving $
1:-100 c weaving has
1:136 c web
1:86 c web about
1:92 c web talk
1:-127 c website
1:-120 c website $
1:181 c wednesday
1:103 c wednesday a
1:116 c wednesday afternoon
1:-91 c week $
1:-118 c week and
1:85 c week beside
1:100 c week contest
1:99 c week each
1:89 c week for
1:134 c week in
1:77 c week of
1:92 c week schools
1:42 c week to
1:65 c week until
1:109 c week with
1:126 c weekend
1:82 c weekend of
1:131 c weeks
1:143 c weeks $
1:69 c weeks at
1:136 c weeks each
1:102 c weeks in
1:136 c weeks of
1:105 c welcomes
1:102 c welcomes forty
1:-85 c welding
1:94 c welding machines
1:-100 c well
1:-88 c well $
1:108 c wellbeing
1:116 c wellbeing check
1:-132 c went
1:-106 c went out
1:-223 c were
1:-94 c were replaced
1:-114 c were serviced
1:-110 c west
1:-90 c west of
1:-95 c wet
1:-85 c wet and
1:-163 c what
1:-80 c what follows
1:-104 c what he
1:-90 c what was
1:88 c what your
1:-156 c when
1:-82 c when books
1:-91 c when the
1:-105 c where they
1:-221 c which
1:-80 c which lack
1:121 c which lasts
1:-136 c which supporter
1:-68 c which the
1:64 c while
1:59 c while its
1:-83 c who break
1:105 c who finish
1:-100 c who go
1:-114 c who have
1:99 c who is
1:104 c who observes
1:-95 c who shadow
1:107 c who will
1:-89 c whoever
1:-95 c whoever is
1:235 c whole
1:104 c whole day
1:93 c whole of
1:129 c whole school
1:101 c whole semester
1:82 c whole term
1:76 c whole year
1:-85 c whom
1:-97 c whom the
1:80 c why
1:87 c why girls
1:224 c will
1:123 c will also
1:39 c will be
1:77 c will board
1:106 c will call
1:104 c will carry
1:-154 c will chair
1:115 c will circulate
1:105 c will complete
1:78 c will cross
1:132 c will draft
1:140 c will each
1:96 c will exchange
1:76 c will fly
1:-63 c will follow
1:-112 c will gain
1:237 c will give
1:55 c will go
1:101 c will hold
1:101 c will introduce
1:87 c will join
1:-94 c will last
1:93 c will meet
1:84 c will move
1:-92 c will not
1:150 c will plan
1:46 c will provide
1:-102 c will reach
1:34 c will run
1:112 c will send
1:100 c will serve
1:83 c will set
1:129 c will shadow
1:108 c will sing
1:98 c will sit
1:118 c will speak
1:121 c will spend
1:46 c will take
1:165 c will teach
1:90 c will together
1:147 c will visit
1:62 c will walk
1:83 c will write
1:-84 c win
1:-85 c win a
1:62 c wing
1:83 c wing for
1:91 c winter break
1:-72 c winter is
1:-64 c with
1:84 c with host
1:79 c with lead
1:-43 c with no
1:-113 c with recipient
1:-108 c with school
1:134 c with schools
1:92 c with six
1:54 c with supporter
1:-105 c with the
1:154 c with their
1:-83 c with three
1:103 c with two
1:97 c with university
1:83 c with yours
1:-105 c within reach
1:-181 c without
1:-128 c without a
1:-88 c without cause
1:-107 c won
1:-79 c words
1:-88 c words in
1:87 c work a
1:-89 c work counts
1:106 c work for
1:-57 c work of
1:93 c work there
1:150 c workbook
1:68 c workbook in
1:-90 c working away
1:97 c working day
1:30 c working days
1:103 c working order
1:99 c works
1:96 c works with
1:105 c workshop
1:100 c workshop on
1:-96 c workshop runs
1:69 c workshops
1:-91 c worth
1:-94 c worth keeping
1:93 c would
1:92 c would carry
1:220 c write
1:195 c write a
1:128 c write letters
1:-107 c write one
1:113 c write three
1:168 c write to
1:127 c writes
1:107 c writes a
1:109 c writing an
1:-87 c writing is
1:106 c writing lessons
1:-30 c writing to
1:34 c written
1:92 c written notes
1:-123 c written notice
1:92 c xii
1:85 c xii leavers
1:96 c yard
1:101 c yard by
1:66 c year
1:150 c year $
1:111 c year a
1:110 c year and
1:92 c year are
1:117 c year at
1:-98 c year but
1:117 c year children
1:108 c year class
1:89 c year classes
1:130 c year for
1:100 c year from
1:48 c year olds
1:71 c year out
1:-33 c year pupils
1:-53 c year s
1:-94 c year should
1:108 c year students
1:-128 c year supporter
1:-81 c year teacher
1:134 c year teachers
1:-96 c year the
1:121 c year to
1:-85 c yearly
1:-92 c yearly assessment
1:-242 c years
1:-215 c years $
1:-129 c years in
1:122 c years lead
1:-78 c years service
1:-95 c yellow
1:-110 c yellow $
1:110 c young
1:105 c young teachers
1:82 c your
1:103 c your department
1:-93 c your deputy
1:87 c your first
1:81 c your kids
1:76 c your literacy
1:86 c your new
1:41 c your senior
1:101 c yours
1:78 c yours and
1:97 c yours coming
1:-99 c yuan
1:-130 c yuan a
1:104 c yuan each
)"sv,
    R"(1:66 c zoom
1:83 c zoom on
1:267 duty encouraged
1:142 duty intends
1:121 duty may
1:-212 duty none
1:143 duty shall
1:72 first - A
1:-87 first - Adhere
1:-86 first - Agreed
1:-93 first - Agreements
1:-122 first - All
1:98 first - Anganwadi
1:-94 first - Any
1:104 first - Assist
1:-166 first - At
1:-182 first - Attendance
1:77 first - B.Ed.
1:80 first - Backbone
1:-92 first - Bamboo
1:73 first - Before
1:95 first - Beginning
1:98 first - Both
1:89 first - Bring
1:-229 first - By
1:-100 first - Cake
1:-105 first - Calendar
1:83 first - Campus
1:85 first - Caoba
1:108 first - Career
1:120 first - Carrick's
1:-103 first - Children
1:77 first - Choirs
1:119 first - Classes
1:84 first - Coaches
1:-86 first - Connectivity
1:-118 first - Dates
1:-59 first - Dear
1:-106 first - Demonstration
1:99 first - Departments
1:105 first - Deputy
1:90 first - Don
1:-93 first - Dongxing's
1:120 first - Dr
1:-110 first - During
1:-30 first - Each
1:144 first - Eight
1:-93 first - Employers
1:-92 first - English
1:129 first - Every
1:86 first - Faculty
1:88 first - Fenmoor
1:-89 first - Fewer
1:122 first - Fifteen
1:-91 first - Finding
1:107 first - Five
1:-89 first - Following
1:-212 first - For
1:-80 first - Form
1:63 first - Forty
1:88 first - From
1:-91 first - Games
1:125 first - Gentlemen
1:78 first - Gold-medal
1:90 first - Grade
1:88 first - Hand
1:-94 first - Handwriting
1:178 first - Hazelwood
1:138 first - Heads
1:80 first - Hollin
1:-110 first - Hospitality
1:-88 first - Hours
1:-95 first - I
1:-47 first - In
1:-97 first - Interns
1:-151 first - Issued
1:75 first - It
1:81 first - Jill
1:167 first - Joint
1:80 first - Jointly
1:106 first - Kelly
1:-95 first - Kelly's
1:-87 first - Key:
1:87 first - Kilimo's
1:138 first - Kingsmere
1:90 first - Laboratory
1:45 first - Lakeside
1:-166 first - Last
1:75 first - Launch
1:148 first - Lead
1:136 first - Leaders
1:95 first - Lecturers
1:-124 first - Lessons
1:-99 first - Let
1:-93 first - Letter
1:-110 first - Liuwan
1:-100 first - Loan
1:-87 first - Long-service
1:-94 first - Low
1:128 first - Make
1:-96 first - Matters
1:-109 first - Minibus:
1:75 first - Mr
1:136 first - Mrs
1:81 first - Ms
1:-99 first - Names
1:-146 first - Neither
1:40 first - No.
1:-116 first - Not
1:-97 first - Note:
1:-104 first - Notes
1:80 first - Nursery
1:51 first - On
1:150 first - Once
1:159 first - One
1:-155 first - Only
1:100 first - Organise
1:140 first - Our
1:-97 first - Out
1:-114 first - Over
1:264 first - Party
1:-96 first - Perfect
1:-59 first - Playgroup
1:-116 first - Power
1:-102 first - Prepared
1:70 first - Primary
1:-88 first - Principal,
1:143 first - Principals
1:177 first - Professor
1:-84 first - Programme
1:89 first - Provincial
1:113 first - Pupils
1:86 first - Quality
1:84 first - Quiz
1:-97 first - Rainy-season
1:-121 first - Reading
1:110 first - Recorded
1:-90 first - Ref
1:-105 first - Results
1:108 first - Riverside
1:99 first - Room
1:-84 first - Rules
1:83 first - S1
1:-111 first - Safety
1:90 first - Same-lesson
1:112 first - School
1:-31 first - Schools
1:-104 first - September
1:-87 first - She
1:-90 first - Six
1:101 first - Sixth-form
1:-90 first - Spelling
1:-78 first - Sport
1:84 first - Spread
1:-84 first - Staff
1:-96 first - Standing
1:92 first - Student
1:83 first - Subject
1:-75 first - Such
1:-89 first - Talks
1:111 first - Tansy
1:64 first - Teaching
1:114 first - Ten
1:-52 first - The
1:-41 first - Their
1:-131 first - There
1:176 first - They
1:171 first - Thirty
1:-103 first - This
1:-78 first - Thornsea
1:186 first - Three
1:-89 first - Time
1:85 first - Tolworth's
1:-107 first - Tour
1:-97 first - Tutors:
1:154 first - Twelve
1:100 first - Twenty
1:227 first - Two
1:95 first - University
1:139 first - Up
1:66 first - Village
1:-60 first - Visiting
1:179 first - We
1:-108 first - Welding
1:-104 first - Whoever
1:-74 first - Winter
1:-78 first - Words
1:151 first - Year
1:81 first - You
1:-64 first - Your
1:-162 first - a
1:-80 first - absence
1:-83 first - and
1:-147 first - at
1:-94 first - between
1:-106 first - eight
1:-152 first - it
1:-74 first - not
1:-89 first - one
1:-144 first - the
1:-193 first - two
1:69 first - “Green
1:-64 first m A
1:35 first m By
1:-38 first m Class
1:56 first m He
1:36 first m In
1:-125 first m Its
1:-156 first m Mentors
1:-113 first m Mr
1:52 first m Our
1:30 first m The
1:-90 first m Their
1:-97 first m There
1:-60 first m They
1:78 first m Up
1:-89 first m We
1:157 first m a
1:-101 first m each
1:103 first m in
1:-31 first m our
1:60 first m the
1:-70 first m we
1:-149 flows=0
1:476 flows=1
1:298 flows=2
1:54 h $
1:75 h ^
1:-241 h ^ aims
1:-200 h ^ background
1:-235 h ^ calendar
1:133 h ^ children
1:-80 h ^ conditions
1:104 h ^ duties
1:125 h ^ keeping
1:50 h ^ leadership
1:215 h ^ lessons
1:-148 h ^ money
1:-211 h ^ objectives
1:110 h ^ oversight
1:97 h ^ people
1:210 h ^ pupils
1:78 h ^ research
1:111 h ^ resources
1:-88 h ^ schedule
1:43 h ^ school
1:116 h ^ shared
1:114 h ^ sharing
1:102 h ^ specialities
1:94 h ^ staff
1:174 h ^ steering
1:147 h ^ student
1:-162 h ^ targets
1:89 h ^ teaching
1:42 h ^ terms
1:125 h ^ things
1:-100 h ^ timetable
1:-87 h ^ what
1:38 h ^ who
1:186 h ^ working
1:54 h a
1:-244 h aims
1:-218 h aims $
1:-106 h aims for
1:44 h and
1:-109 h and conditions
1:62 h and management
1:99 h and research
1:-163 h and rules
1:-188 h background
1:-192 h background $
1:-187 h be
1:-143 h be different
1:-266 h by
1:-208 h by july
1:-215 h calendar
1:-218 h calendar $
1:149 h children
1:93 h children and
1:-134 h conditions
1:-162 h conditions $
1:37 h development
1:75 h development $
1:-151 h different
1:-140 h different by
1:100 h duties
1:-117 h first
1:-137 h first year
1:-241 h for
1:-190 h for the
1:110 h going
1:118 h going $
1:106 h group
1:96 h group $
1:-30 h growth
1:49 h hope to
1:-223 h is
1:-189 h is to
1:79 h it
1:40 h it $
1:118 h it going
1:-33 h joint
1:-251 h july
1:-224 h july $
1:115 h keeping
1:130 h keeps
1:81 h leadership
1:76 h leadership $
1:46 h leadership and
1:65 h learning
1:78 h learning $
1:206 h lessons
1:179 h lessons and
1:40 h management $
1:-140 h money
1:-35 h money and
1:31 h music
1:-200 h objectives
1:143 h of
1:53 h on
1:144 h oversight
1:136 h oversight $
1:127 h people
1:113 h people $
1:216 h pupils
1:191 h pupils $
1:39 h reach $
1:37 h reading $
1:112 h research
1:129 h research $
1:196 h resources
1:171 h resources $
1:-151 h rules
1:-148 h rules $
1:-78 h schedule
1:135 h school
1:106 h school $
1:-185 h see
1:-152 h see $
1:-98 h see by
1:104 h shared
1:106 h sharing
1:131 h sharing $
1:-150 h should
1:-149 h should be
1:104 h specialities
1:109 h specialities $
1:74 h staff
1:89 h staff $
1:35 h staff development
1:175 h steering
1:211 h steering $
1:140 h student
1:-165 h takes
1:-183 h targets
1:-185 h targets $
1:-73 h targets for
1:-59 h teachers $
1:42 h teaching
1:135 h teaching and
1:-67 h the
1:-79 h the first
1:121 h the school
1:-180 h the year
1:85 h things
1:-94 h timetable
1:-124 h to
1:-56 h to reach
1:-176 h to see
1:-226 h want
1:-216 h want to
1:82 h we
1:-222 h we want
1:-96 h what
1:-138 h what should
1:117 h who keeps
1:-30 h who looks
1:181 h working
1:136 h working group
1:-237 h year
1:-225 h year $
1:-261 headed=0
1:45 headed=1
1:-38 length=0
1:-315 length=1
1:-68 length=10
1:-62 length=11
1:-121 length=12
1:-385 length=2
1:-147 length=3
1:72 length=4
1:196 length=5
1:340 length=6
1:302 length=7
1:162 length=8
1:-104 length=9
1:-249 matter 0--
1:106 matter 0-m
1:525 matter 0n-
1:-247 matter 0nm
1:-332 matter 1--
1:-53 matter 11--
1:74 matter 11-m
1:-268 matter 12--
1:-45 matter 12-m
1:-295 matter 1n-
1:-249 matter 3--
1:76 matter 3-m
1:-35 matter 3n-
1:172 matter 6--
1:91 matter 6-m
1:-292 matter 7--
1:-201 names=0
1:-119 names=1
1:165 names=2
1:-126 numbers=0
1:282 numbers=2
1:-302 stopped=0
1:76 stopped=1
)"sv,
};

}  // namespace

std::span<std::string_view const> const english_measure_weights(parts);

}  // namespace bangfu::document::reader
