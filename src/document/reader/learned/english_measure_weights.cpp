// SPDX-License-Identifier: BSL-1.0
// Learned: see weights.hpp.
#include "document/reader/learned/weights.hpp"

namespace bangfu::document::reader {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::string_view parts[] = {
    R"(english_measure no yes
1:-60 actor=0
1:-210 alone=1
1:-41 always
1:-268 begins=0
1:93 begins=1
1:-48 c $
1:-33 c ^
1:59 c ^ a
1:-36 c ^ about
1:-60 c ^ absence
1:-102 c ^ adhere
1:-71 c ^ agreed
1:-78 c ^ agreements
1:-114 c ^ all
1:41 c ^ an
1:40 c ^ and
1:78 c ^ anganwadi
1:-99 c ^ any
1:109 c ^ assist
1:-232 c ^ at
1:-164 c ^ attendance
1:49 c ^ b
1:92 c ^ backbone
1:-111 c ^ bamboo
1:97 c ^ before
1:92 c ^ beginning
1:-42 c ^ between
1:175 c ^ both
1:85 c ^ bring
1:-230 c ^ by
1:-94 c ^ cake
1:-148 c ^ calendar
1:102 c ^ campus
1:88 c ^ career
1:89 c ^ choirs
1:125 c ^ classes
1:106 c ^ coaches
1:-82 c ^ connectivity
1:56 c ^ contestants
1:-123 c ^ dates
1:-108 c ^ demonstration
1:100 c ^ departments
1:51 c ^ deputy
1:91 c ^ don
1:-102 c ^ dongxing
1:54 c ^ dr
1:-110 c ^ during
1:-46 c ^ each
1:-88 c ^ employers
1:-87 c ^ english
1:62 c ^ every
1:87 c ^ faculty
1:90 c ^ families
1:-68 c ^ fewer
1:96 c ^ fifteen
1:-87 c ^ finding
1:122 c ^ five
1:-90 c ^ following
1:-193 c ^ for
1:-81 c ^ form
1:83 c ^ forty
1:131 c ^ from
1:-88 c ^ games
1:81 c ^ gold
1:98 c ^ grade
1:65 c ^ green
1:71 c ^ hand
1:-95 c ^ handwriting
1:63 c ^ he
1:-103 c ^ hospitality
1:-86 c ^ hours
1:63 c ^ ii
1:-94 c ^ interns
1:-157 c ^ issued
1:-188 c ^ its
1:76 c ^ jill
1:148 c ^ joint
1:91 c ^ jointly
1:-38 c ^ kelly
1:-137 c ^ key
1:97 c ^ kilimo
1:73 c ^ laboratory
1:-176 c ^ last
1:72 c ^ launch
1:163 c ^ lead
1:145 c ^ leaders
1:86 c ^ lecturers
1:-109 c ^ lessons
1:-117 c ^ let
1:-94 c ^ letter
1:-90 c ^ loan
1:-88 c ^ long
1:104 c ^ make
1:-97 c ^ matters
1:-32 c ^ mentor
1:-162 c ^ mentors
1:-118 c ^ minibus
1:137 c ^ mrs
1:132 c ^ ms
1:-100 c ^ nearly
1:-140 c ^ neither
1:-97 c ^ no
1:-133 c ^ not
1:-92 c ^ note
1:-98 c ^ notes
1:87 c ^ nursery
1:-95 c ^ of
1:32 c ^ on
1:140 c ^ once
1:106 c ^ one
1:-111 c ^ only
1:84 c ^ organise
1:-106 c ^ out
1:114 c ^ pen
1:-107 c ^ perfect
1:-59 c ^ playgroup
1:-111 c ^ power
1:-102 c ^ prepared
1:73 c ^ primary
1:139 c ^ principals
1:116 c ^ professor
1:-94 c ^ programme
1:87 c ^ provincial
1:112 c ^ pupils
1:86 c ^ quality
1:-141 c ^ questions
1:97 c ^ quiz
1:-105 c ^ rainy
1:-152 c ^ reading
1:104 c ^ recorded
1:-96 c ^ ref
1:-99 c ^ results
1:89 c ^ room
1:-93 c ^ rules
1:69 c ^ s
1:-92 c ^ safety
1:99 c ^ same
1:129 c ^ school
1:73 c ^ schools
1:-73 c ^ september
1:-96 c ^ she
1:72 c ^ sixth
1:-110 c ^ spelling
1:-82 c ^ sport
1:94 c ^ spread
1:-84 c ^ staff
1:-100 c ^ standing
1:92 c ^ student
1:79 c ^ subject
1:-83 c ^ such
1:175 c ^ supporter
1:-109 c ^ talks
1:103 c ^ tansy
1:55 c ^ teaching
1:76 c ^ ten
1:-155 c ^ the
1:-94 c ^ their
1:-133 c ^ there
1:112 c ^ they
1:165 c ^ thirty
1:-119 c ^ this
1:-73 c ^ thornsea
1:80 c ^ three
1:-91 c ^ time
1:81 c ^ together
1:-104 c ^ tour
1:-93 c ^ tutors
1:181 c ^ twelve
1:118 c ^ twenty
1:137 c ^ two
1:99 c ^ university
1:34 c ^ up
1:68 c ^ village
1:-55 c ^ visiting
1:-112 c ^ welding
1:-97 c ^ whoever
1:-79 c ^ winter
1:-75 c ^ words
1:156 c ^ year
1:230 c a
1:-98 c a bad
1:-118 c a badge
1:-115 c a belief
1:110 c a borehole
1:120 c a box
1:106 c a brass
1:-89 c a break
1:115 c a calendar
1:-115 c a circular
1:-106 c a class
1:85 c a collection
1:164 c a common
1:106 c a course
1:49 c a day
1:135 c a demonstration
1:95 c a deputy
1:-82 c a desk
1:96 c a discussion
1:-96 c a dry
1:90 c a faculty
1:-104 c a famous
1:111 c a file
1:151 c a final
1:-104 c a fine
1:103 c a five
1:175 c a fortnight
1:100 c a four
1:150 c a full
1:-76 c a good
1:-88 c a grandfather
1:-58 c a grant
1:-97 c a group
1:-94 c a habit
1:95 c a handbook
1:86 c a hands
1:-99 c a hardship
1:-90 c a history
1:78 c a homework
1:-105 c a hundred
1:172 c a joint
1:-73 c a joke
1:-98 c a journey
1:-100 c a law
1:119 c a lead
1:86 c a lecture
1:-81 c a leg
1:-35 c a lesson
1:115 c a link
1:128 c a live
1:87 c a loose
1:77 c a lorry
1:-98 c a lunch
1:-123 c a master
1:219 c a mentor
1:-94 c a missing
1:94 c a mobile
1:73 c a morning
1:75 c a mud
1:111 c a new
1:-82 c a nurse
1:-64 c a one
1:132 c a page
1:106 c a pair
1:133 c a party
1:-135 c a pass
1:99 c a pen
1:-82 c a permanent
1:-81 c a person
1:121 c a phone
1:-98 c a prize
1:81 c a professor
1:-106 c a programme
1:91 c a progress
1:155 c a quarter
1:-65 c a reading
1:-98 c a record
1:91 c a remedial
1:139 c a report
1:96 c a reporting
1:141 c a return
1:108 c a review
1:95 c a scholarship
1:-56 c a school
1:-78 c a seal
1:-54 c a second
1:90 c a self
1:100 c a server
1:65 c a short
1:150 c a similar
1:-144 c a small
1:125 c a sports
1:109 c a staff
1:104 c a summer
1:128 c a supporter
1:113 c a talk
1:-104 c a teacher
1:91 c a teddy
1:90 c a ten
1:41 c a term
1:-135 c a third
1:94 c a time
1:150 c a training
1:108 c a unit
1:106 c a vice
1:66 c a video
1:-95 c a warm
1:83 c a water
1:-104 c a week
1:102 c a weekend
1:94 c a whole
1:-30 c a written
1:249 c a year
1:-146 c able
1:-154 c able to
1:98 c about pupils
1:-31 c about teachers
1:71 c about the
1:81 c about toddlers
1:-102 c about university
1:-119 c above
1:-114 c above $
1:-91 c absence
1:-62 c absence at
1:-101 c absent
1:-98 c absent twice
1:78 c absenteeism
1:96 c absenteeism $
1:-56 c academic
1:53 c academic affairs
1:-124 c accident
1:-95 c accident policy
1:-84 c accounts
1:-109 c accredited
1:-85 c accredited at
1:-79 c act
1:96 c act as
1:-126 c act in
1:133 c acting
1:86 c acting deputy
1:132 c acting principal
1:86 c action
1:91 c action research
1:100 c activities are
1:-49 c activity
1:76 c activity based
1:-90 c activity of
1:-105 c acts
1:-109 c acts of
1:96 c adaeze
1:90 c addition
1:91 c address
1:92 c address parents
1:-100 c adhere
1:-89 c adhere to
1:86 c admissions
1:77 c admissions round
1:136 c admits
1:98 c admits three
1:-125 c admitted
1:-112 c admitted before
1:-63 c admitted to
1:145 c adopt
1:113 c adopt schools
1:108 c adopt supporter
1:163 c adopts
1:99 c adopts supporter
1:124 c adopts the
1:70 c advertise
1:69 c advertise schools
1:75 c advertised
1:76 c advertised in
1:100 c advice
1:101 c advice $
1:173 c adviser
1:96 c adviser will
1:-187 c affairs
1:-133 c affairs office
1:-117 c affairs offices
1:-80 c affected
1:-92 c affected by
1:91 c after class
1:-121 c after the
1:135 c afternoon
1:86 c afternoon $
1:83 c afterwards
1:71 c afterwards with
1:-58 c again $
1:80 c again and
1:-91 c against
1:-91 c against $
1:-36 c age
1:-117 c age $
1:-108 c agreed
1:-64 c agreed to
1:-179 c agreement
1:-85 c agreement have
1:-101 c agreement is
1:-97 c agreement may
1:92 c agreement of
1:-90 c agreements which
1:71 c ahead
1:100 c ahead of
1:94 c aid
1:101 c aid for
1:86 c alderson
1:71 c alderson shall
1:-93 c alive
1:-93 c alive $
1:38 c all
1:64 c all $
1:-96 c all children
1:109 c all eight
1:98 c all five
1:-103 c all nine
1:106 c all playgroup
1:123 c all recipient
1:-116 c all six
1:-128 c all three
1:120 c all to
1:-106 c all visiting
1:-96 c alliance
1:-82 c alliance work
1:-86 c allow it
1:-154 c allowance
1:-160 c allowance of
1:110 c alongside
1:93 c alongside your
1:185 c also
1:135 c alternate
1:101 c alternate fridays
1:95 c alternate mondays
1:66 c alternately
1:93 c alumni
1:84 c alumni endow
1:-78 c am
1:-93 c am told
1:80 c among
1:81 c among parents
1:242 c an
1:92 c an acting
1:78 c an agreement
1:98 c an attendance
1:90 c an evening
1:84 c an excellent
1:92 c an experienced
1:-65 c an eye
1:87 c an oral
1:85 c an outdoor
1:81 c an outpost
1:-31 c and
1:-134 c and $
1:150 c and a
1:84 c and again
1:107 c and all
1:89 c and apprentice
1:105 c and april
1:-42 c and b
1:106 c and block
1:79 c and blue
1:-38 c and books
1:95 c and borrow
1:85 c and checks
1:80 c and clay
1:-91 c and common
1:-83 c and computing
1:-117 c and costs
1:-80 c and country
1:79 c and courseware
1:91 c and deans
1:66 c and diagnosis
1:186 c and discuss
1:82 c and discussion
1:32 c and draws
1:-95 c and dry
1:-35 c and each
1:-40 c and english
1:-103 c and every
1:87 c and filled
1:96 c and for
1:85 c and geography
1:145 c and give
1:119 c and go
1:77 c and help
1:-98 c and her
1:100 c and hold
1:100 c and homework
1:-82 c and in
1:85 c and instruments
1:68 c and interview
1:102 c and is
1:-34 c and its
1:-161 c and keeps
1:-97 c and language
1:104 c and leaves
1:105 c and may
1:97 c and meet
1:62 c and mrs
1:-89 c and music
1:-129 c and no
1:-87 c and not
1:85 c and november
1:-116 c and of
1:197 c and one
1:87 c and partner
1:98 c and polish
1:-103 c and pragmatic
1:87 c and present
1:71 c and primary
1:82 c and publish
1:109 c and pupils
1:-103 c and rank
1:-223 c and recipient
1:95 c and recommend
1:-125 c and respect
1:71 c and ring
1:116 c and runs
1:-135 c and school
1:62 c and schools
1:-50 c and science
1:89 c and sends
1:135 c and sets
1:99 c and settles
1:81 c and she
1:78 c and speak
1:70 c and spring
1:76 c and stay
1:124 c and study
1:73 c and sunita
1:95 c and supported
1:88 c and take
1:83 c and talk
1:110 c and teach
1:-79 c and teacher
1:-95 c and teachers
1:-34 c and the
1:86 c and their
1:-112 c and three
1:90 c and thursday
1:104 c and thursdays
1:-72 c and to
1:78 c and vii
1:-114 c and what
1:166 c and will
1:-137 c and with
1:89 c and work
1:104 c and works
1:119 c and young
1:72 c anganwadi
1:95 c anganwadi helpers
1:107 c ann
1:95 c ann pike
1:76 c annual
1:104 c annual list
1:104 c annual report
1:64 c annual science
1:143 c another
1:89 c another once
1:174 c another s
1:42 c any
1:103 c any hour
1:-91 c any member
1:138 c apparatus
1:71 c apparatus $
1:96 c apparatus care
1:-105 c applicants
1:-103 c applicants $
1:125 c apply
1:114 c apply for
1:104 c appoints
1:109 c appoints one
1:-45 c appraisal
1:111 c appraisal scheme
1:59 c apprentice
1:104 c apprentice shall
1:-94 c apprentices
1:-98 c apprentices is
1:204 c april
1:123 c april $
1:98 c april for
1:69 c april holidays
1:93 c april respectively
1:-266 c are
1:-99 c are admitted
1:72 c are being
1:83 c are carried
1:-77 c are collected
1:-97 c are covered
1:245 c are encouraged
1:48 c are exchanged
1:-107 c are few
1:113 c are formed
1:-95 c are free
1:93 c are handed
1:-155 c are in
1:-78 c are invalid
1:136 c are invited
1:-90 c are kept
1:-84 c are known
1:-83 c are meant
1:-124 c are nine
1:-91 c are not
1:120 c are open
1:-67 c are opened
1:-102 c are partners
1:-104 c are proud
1:-77 c are provisional
1:-138 c are recorded
1:-233 c are the
1:41 c are to
1:-93 c are under
1:102 c are urged
1:-96 c are within
1:-145 c arrange
1:-99 c arranged
1:-93 c arranged by
1:-111 c arrangement
1:-115 c arrangement of
1:-138 c arrangements
1:-128 c arrangements $
1:-123 c arranges
1:66 c art
1:89 c art classes
1:111 c art studio
1:67 c artesian
1:71 c artesian basin
1:89 c as
1:34 c as a
1:110 c as acting
1:97 c as assistant
1:73 c as associate
1:-85 c as continuing
1:41 c as deputy
1:74 c as disciples
1:-95 c as duty
1:140 c as executive
1:-79 c as follows
1:77 c as guests
1:83 c as members
1:120 c as one
1:76 c as reading
1:-94 c as reference
1:77 c as vice
1:-122 c ask
1:-103 c ask about
1:112 c ask for
1:-73 c asked
1:-97 c asked supporter
1:114 c assessment
1:-48 c assessment $
1:112 c assessment is
1:84 c assist
1:98 c assist recipient
1:-130 c assistance
1:-86 c assistance and
1:82 c assistance before
1:-95 c assistance follows
1:149 c assistant
1:93 c assistant head
1:86 c assistant principal
1:128 c assistants
1:113 c assistants of
1:127 c assisted
1:131 c assisted schools
1:-128 c assists
1:-112 c assists recipient
1:78 c associate head
1:166 c association
1:99 c association gives
1:120 c association shall
1:95 c assurance
1:92 c assurance officers
1:40 c at
1:79 c at $
1:127 c at a
1:114 c at any
1:-80 c at city
1:-91 c at day
1:77 c at district
1:73 c at don
1:114 c at each
1:-102 c at eight
1:-96 c at grade
1:-82 c at home
1:-199 c at least
1:80 c at mid
1:78 c at noon
1:-148 c at once
1:82 c at one
1:-106 c at present
1:173 c at recipient
1:73 c at rusinga
1:47 c at school
1:136 c at schools
1:147 c at supporter
1:76 c at tehri
1:98 c at ten
1:68 c at the
1:110 c at thornsea
1:119 c at work
1:70 c athletes
1:66 c athletes for
1:93 c attend
1:105 c attend supporter
1:93 c attend the
1:-84 c attendance
1:-104 c attendance at
1:150 c attendance policy
1:-147 c attendance will
1:107 c attends
1:94 c attends a
1:118 c august
1:99 c august $
1:75 c august the
1:83 c automobile
1:87 c automobile maintenance
1:57 c autumn
1:75 c autumn and
1:79 c autumn term
1:-114 c average
1:-182 c award
1:-130 c award $
1:-72 c award or
1:-156 c away
1:-111 c away $
1:-80 c away from
1:-106 c ayres
1:-97 c ayres $
1:-114 c b
1:-111 c b $
1:81 c b ed
1:-109 c back at
1:105 c back of
1:-30 c backbone teachers
1:-93 c backward
1:-85 c backward $
1:-95 c bad
1:-89 c bad year
1:-122 c badge
1:-123 c badge $
1:-106 c balanced
1:-79 c bandwidth
1:-90 c bandwidth of
1:181 c bank
1:96 c bank $
1:153 c bank and
1:34 c bank of
1:93 c bank to
1:84 c banks
1:80 c banks and
1:62 c based
1:114 c based course
1:-120 c based courses
1:104 c based learning
1:-82 c basic
1:-85 c basic activity
1:81 c basin
1:88 c basin together
1:79 c batches to
1:-88 c batteries
1:-101 c batteries were
1:-86 c be
1:-103 c be above
1:75 c be advertised
1:81 c be beamed
1:-94 c be called
1:-113 c be considered
1:-80 c be copied
1:-110 c be criticised
1:109 c be devised
1:-174 c be ended
1:163 c be formed
1:98 c be framed
1:93 c be gifted
1:-109 c be guarded
1:85 c be held
1:95 c be laid
1:-83 c be left
1:-105 c be made
1:162 c be opened
1:90 c be paired
1:149 c be placed
1:-42 c be posted
1:-88 c be prescribed
1:44 c be put
1:-78 c be sent
1:-105 c be settled
1:-111 c be shared
1:-93 c be someone
1:-104 c be struck
1:-111 c be supported
1:-69 c be true
1:113 c be written
1:80 c beamed
1:85 c beamed live
1:97 c bears
1:96 c bears picnic
1:-49 c because
1:-104 c because of
1:104 c bee
1:99 c bee finalists
1:-234 c been
1:-96 c been a
1:-78 c been narrowed
1:-98 c been with
1:-83 c been without
1:188 c before
1:75 c before april
1:102 c before march
1:-99 c before outside
1:185 c before the
1:113 c before they
1:93 c beginning
1:141 c behaviour
1:64 c behaviour on
1:94 c behaviour policy
1:-85 c behind
1:-91 c behind closed
1:107 c being
1:96 c being carried
1:134 c beishan
1:97 c beishan for
1:75 c beishan pupils
1:-115 c belief
1:-121 c belief that
1:-96 c believe
1:-105 c believe that
1:-124 c belongs
1:-171 c below
1:-118 c below $
1:-90 c below per
1:-91 c benches now
1:100 c benches two
1:-98 c benefit
1:-96 c benefit and
1:116 c beside
1:84 c beside mine
1:91 c beside schools
1:135 c best
1:100 c best twelve
1:-117 c better
1:-105 c better $
1:-141 c between
1:-69 c between $
1:104 c between backbone
1:-134 c between the
1:-74 c between town
1:-86 c between wet
1:145 c bhimgaon
1:73 c bhimgaon every
1:75 c bhimgaon shall
1:79 c bhimgaon staff
1:67 c bhimgaon will
1:113 c bilingual
1:102 c biology
1:99 c biology and
1:133 c block
1:73 c block and
1:96 c block teachers
1:121 c blue
1:76 c blue project
1:95 c board
1:98 c board at
1:64 c board the
1:103 c boarding
1:-77 c book
1:172 c books
1:106 c books $
1:83 c books among
1:209 c books and
1:-125 c books are
1:-116 c books float
1:76 c books in
1:-87 c books the
1:128 c books to
1:-112 c books transport
1:107 c borehole
1:118 c borehole for
1:163 c borrow
1:81 c borrow by
1:101 c borrow supporter
1:103 c borrow the
1:-114 c borrowed
1:-117 c borrowed two
1:106 c borrows
1:107 c borrows books
1:115 c bosco
1:83 c bosco for
1:80 c bosco s
1:158 c both
1:91 c both campuses
1:-31 c both english
1:91 c both heads
1:66 c both leadership
1:102 c both playgroups
1:107 c both staffs
1:122 c box
1:122 c box of
1:-79 c boxes
1:99 c brass
1:103 c brass plate
1:-101 c break
1:72 c break and
1:-85 c break for
1:-93 c break the
1:171 c bring
1:69 c bring on
1:91 c bring the
1:-120 c brings
1:-98 c brings out
1:132 c broadcast
1:-116 c budget
1:-112 c budget driver
1:146 c build
1:120 c build two
1:-76 c built
1:-79 c built by
1:89 c bunk
1:103 c bunk down
1:81 c bursars
1:100 c bursars speak
1:-117 c bus
1:84 c bus duty
1:-120 c bus leaves
1:-91 c bush
1:-96 c bush get
1:-41 c business
1:98 c but in
1:-92 c but the
1:-129 c buys
1:-116 c buys its
1:-116 c by a
1:141 c by august
1:50 c by december
1:-33 c by easter
1:68 c by email
1:98 c by february
1:77 c by ferry
1:104 c by january
1:-55 c by july
1:106 c by live
1:105 c by november
1:95 c by one
1:81 c by post
1:-149 c by recipient
1:-116 c by school
1:-188 c by schools
1:80 c by screen
1:-78 c by step
1:-151 c by supporter
1:106 c by telephone
1:-85 c by that
1:102 c by the
1:-89 c by time
1:82 c by tuesday
1:104 c by turns
1:187 c by video
1:-129 c c
1:-83 c c $
1:87 c cadre
1:72 c cadre to
1:108 c cadres
1:92 c cadres each
1:-102 c cake
1:-97 c cake has
1:-103 c calendar $
1:50 c calendar of
1:-72 c call
1:-137 c call on
1:-141 c called
1:-106 c called off
1:102 c calligraphy
1:86 c calligraphy at
1:91 c calls up
1:155 c camp
1:43 c camp $
1:111 c camp ahead
1:120 c camp at
1:89 c camp for
1:65 c camp in
1:69 c camp on
1:149 c campus
1:92 c campus interviews
1:119 c campus of
1:79 c campus one
1:102 c campuses
1:83 c campuses teachers
1:53 c can
1:-107 c can lead
1:84 c can log
1:101 c can reach
1:-138 c can run
1:83 c can spare
1:-121 c can succeed
1:-80 c can the
1:111 c can use
1:55 c candidates
1:-139 c cannot
1:-90 c cannot be
1:-76 c cannot simply
1:93 c care $
1:167 c career
1:83 c career speakers
1:132 c careers
1:105 c careers to
1:85 c carol
1:69 c carol service
1:49 c carried
1:55 c carried out
1:-93 c carries
1:-88 c carries the
1:-80 c carry a
1:184 c carry out
1:93 c carrying
1:66 c carrying a
1:101 c catalogue
1:94 c catalogue and
1:-90 c cause
1:-87 c cause shall
1:-252 c cent
1:-138 c cent $
1:-63 c cent and
1:-65 c cent attendance
1:-90 c cent by
1:-81 c cent in
1:-108 c cent of
1:-91 c cent to
1:-59 c centre for
1:62 c centre of
1:-187 c certificate
1:-147 c certificate $
1:-152 c chair
1:-142 c chair the
1:-107 c chaired
1:-107 c chaired by
1:-104 c chance
1:-91 c chance $
1:-94 c change
1:-97 c change $
1:68 c charge
1:31 c charge $
1:110 c check in
1:-89 c check serve
1:70 c checks
1:100 c checks them
1:111 c chemistry
1:84 c chemistry live
1:-92 c child
1:-123 c child can
1:-51 c children
1:-112 c children at
1:122 c children in
1:-98 c children loved
1:126 c children of
1:-89 c children read
1:-103 c children there
1:88 c children who
1:166 c chinese
1:150 c chinese teachers
1:104 c choir
1:88 c choir and
1:-99 c choir is
1:86 c choir stays
1:102 c choirs
1:72 c choirs of
1:-92 c circle
1:-114 c circle $
1:-163 c circular
1:-134 c circular $
1:106 c circulate
1:104 c circulate a
1:-129 c city
1:-67 c city $
1:-108 c city level
1:48 c class
1:95 c class by
1:123 c class in
1:-117 c class ix
1:98 c class study
1:-64 c class teacher
1:49 c class teachers
1:84 c class to
1:-105 c class vi
1:98 c class viii
1:94 c class xii
1:103 c classes
1:-50 c classes $
1:114 c classes and
1:-65 c classes of
1:96 c classes to
1:90 c classes vi
1:107 c classroom
1:99 c classroom observation
1:90 c classrooms
1:78 c classrooms $
1:100 c clay
1:75 c clay one
1:93 c climate
1:70 c climate at
1:96 c clinic
1:-85 c closed
1:-91 c closed doors
1:114 c club
1:95 c club $
1:-104 c co
1:95 c coach
1:78 c coach will
1:186 c coaches
1:161 c coaches of
1:-147 c coast
1:-114 c coast two
1:102 c code for
1:-96 c code of
1:99 c coe
1:97 c coe succeeds
1:102 c colleague
1:76 c colleague through
1:164 c colleagues
1:129 c colleagues at
1:-77 c collected
1:117 c collection
1:83 c collection of
1:64 c collective
1:68 c collective lesson
1:94 c collectively
1:98 c collectively and
1:-59 c college
1:-46 c college entrance
1:169 c colleges
1:125 c colleges $
1:82 c colleges to
1:-89 c column
1:-98 c column are
1:54 c come
1:-127 c come $
1:102 c come over
1:202 c come to
1:110 c come up
1:80 c coming down
1:127 c comments
1:58 c commerce
1:63 c commerce $
1:-84 c commission
1:-79 c commission and
1:87 c common
1:98 c common code
1:-83 c common development
1:98 c common topic
1:88 c compile
1:101 c compile a
1:96 c complete one
1:-59 c complete the
1:-77 c completed
1:-78 c completed $
1:-100 c computer
1:-90 c computer room
1:122 c computers
1:88 c computers $
1:85 c computers no
1:-78 c computing
1:-76 c computing $
1:94 c concert in
1:-97 c concert last
1:86 c condition
1:77 c condition $
1:86 c conduct action
1:93 c conduct open
1:-92 c conduct will
1:123 c confer
1:73 c confer every
1:-101 c conference
1:-107 c conference how
1:104 c congress
1:99 c congress $
1:-87 c connectivity
1:-89 c connectivity in
1:-102 c consideration
1:-113 c consideration for
1:-100 c considered
1:-106 c considered $
1:-100 c consultation
1:-93 c consultation $
1:-89 c contact
1:83 c contest
1:86 c contest $
1:65 c contest to
1:90 c contestants
1:70 c contestants $
1:77 c contestants of
1:-84 c continuing
1:-86 c continuing education
1:-82 c conversations
1:-79 c conversations are
1:-94 c coordinates
1:-105 c coordinates the
1:-109 c coordinator
1:91 c coordinators
1:98 c coordinators by
1:-84 c copied
1:-81 c copied $
1:110 c copies
1:118 c copies schools
1:59 c copy
1:-78 c corner
1:83 c correction
1:83 c correction $
1:-106 c costs
1:-107 c costs nothing
1:107 c council
1:94 c council meeting
1:-63 c councils
1:-134 c counted
1:-84 c counted in
1:130 c counterparts
1:105 c counterparts at
1:101 c counterparts write
1:-85 c country
1:-59 c country has
1:-118 c counts
1:-103 c counts as
1:-87 c county
1:-96 c county and
1:-63 c county backbone
1:100 c county congress
1:-35 c county level
1:282 c course
1:-98 c course $
1:125 c course for
1:143 c course in
1:133 c course of
1:134 c course on
1:92 c course teachers
1:-119 c courses are
1:122 c courses together
1:107 c courseware
1:72 c courseware to
1:-182 c covered
1:-132 c covered by
1:-95 c covered herein
1:-104 c covers
1:83 c craftsmanship
1:96 c craftsmanship $
1:100 c craftsmen
1:88 c craftsmen of
1:-90 c credits
1:-90 c credits $
1:-78 c creek $
1:113 c creek for
1:-98 c creek has
1:91 c creek joins
1:117 c creek with
1:-111 c criticised
1:-107 c criticised in
1:78 c cross
1:81 c cross by
1:81 c cupboards
1:95 c cupboards and
1:85 c curriculum
1:129 c curriculum for
1:-106 c cuts
1:-119 c cuts may
1:-78 c date
1:-88 c date from
1:-169 c dates
1:-100 c dates $
1:-101 c dates impossible
1:-100 c dates in
1:130 c day
1:84 c day and
1:120 c day at
1:99 c day camp
1:107 c day course
1:114 c day in
1:148 c day of
1:-101 c day schools
1:119 c day with
1:69 c day workshop
1:208 c days
1:192 c days $
1:-46 c days and
1:132 c days at
1:108 c days each
1:190 c days in
1:162 c days of
1:57 c days to
1:101 c days with
1:-54 c dean of
1:80 c dean to
1:75 c deans
1:78 c deans call
1:135 c debating
1:106 c debating patron
1:103 c december
1:100 c december $
1:72 c december and
1:89 c deep
1:89 c deep into
1:-112 c delegation
1:-101 c delegation keep
1:104 c delegations
1:101 c delegations from
1:98 c deliver
1:87 c deliver lessons
1:126 c demonstration
1:166 c demonstration lesson
1:79 c demonstration lessons
1:-51 c department
1:93 c department can
1:81 c department from
1:-31 c department of
1:215 c departments
1:103 c departments carry
1:88 c departments of
1:62 c deputy
1:60 c deputy dean
1:-53 c deputy director
1:128 c deputy for
1:116 c deputy head
1:114 c deputy heads
1:-80 c deputy headship
1:95 c deputy of
1:122 c deputy principal
1:-105 c deputy told
1:-53 c desk
1:-74 c desk that
1:103 c desks
1:103 c desks to
1:88 c develop
1:103 c develop one
1:-165 c development
1:-86 c development $
1:115 c devised
1:118 c devised for
1:63 c diagnosis
1:64 c diagnosis at
1:125 c diary
1:-120 c did
1:-104 c did not
1:-104 c difference
1:-86 c difference between
1:103 c different
1:99 c different teaching
1:-44 c difficulties
1:90 c difficulties $
1:-86 c difficulties are
1:97 c digital
1:191 c digital library
1:98 c director to
1:-114 c directors
1:-111 c directors of
1:-107 c disciple
1:-102 c disciple $
1:81 c disciples
1:67 c disciples $
1:164 c discuss
1:106 c discuss a
1:86 c discuss lessons
1:109 c discuss them
1:123 c discussion
1:87 c discussion $
1:79 c dispatches
1:72 c dispatches one
1:-109 c distances
1:-98 c distances $
1:47 c district
1:67 c district level
1:-96 c division
1:-44 c do
1:-87 c do it
1:-97 c do not
1:112 c do their
1:109 c don
1:124 c don bosco
1:135 c donate
1:100 c donate books
1:179 c donates
1:86 c donates books
1:114 c donates sixty
1:-103 c done
1:-113 c done $
1:90 c dongxing $
1:85 c dongxing counterparts
1:89 c door
1:108 c door of
1:-115 c doors
1:-87 c doors and
1:-81 c doors that
1:95 c dormitory
1:93 c dormitory for
1:98 c down in
1:-88 c down the
1:83 c down to
1:109 c down together
1:89 c down with
1:35 c dr
1:77 c dr osei
1:144 c draft
1:121 c draft the
1:144 c draw
1:155 c draw up
1:121 c drive
1:81 c drive to
1:-111 c driver
1:-118 c driver from
1:-82 c drought
1:-92 c drought $
1:-132 c dry
1:-93 c dry county
1:-90 c dry is
1:34 c due
1:50 c during
1:54 c during the
1:-78 c duties
1:-100 c duties $
1:-61 c duty
1:-107 c duty $
1:79 c duty to
1:30 c e
1:52 c e commerce
1:-116 c e learning
1:120 c e library
1:151 c each
1:156 c each $
1:80 c each for
1:100 c each group
1:95 c each have
1:114 c each head
1:-113 c each is
1:201 c each mentor
1:89 c each month
1:96 c each new
1:115 c each of
1:75 c each one
1:104 c each open
1:68 c each other
1:165 c each pair
1:113 c each playgroup
1:93 c each semester
1:-64 c each send
1:-106 c each setting
1:-192 c each shall
1:89 c each spend
1:-59 c each stay
1:81 c each summer
1:-31 c each teacher
1:-112 c each teaches
1:191 c each term
1:140 c each time
1:111 c each visit
1:-118 c each will
1:185 c each year
1:116 c early
1:121 c early career
1:-32 c early reading
1:128 c early years
1:-52 c easter
1:-32 c easter $
1:80 c ed
1:85 c ed interns
1:-66 c education
1:-88 c education credits
1:-121 c eight $
1:120 c eight colleges
1:-102 c eight reached
1:110 c eight recipient
1:-85 c eight thousand
1:83 c eight young
1:108 c either
1:112 c either hall
1:-143 c eleven
1:-81 c eleven years
1:69 c email
1:77 c email $
1:-89 c employer
1:-93 c employer s
1:-75 c employers
1:90 c employers $
1:-95 c employers like
1:71 c employment
1:289 c encouraged
1:289 c encouraged to
1:158 c end
1:177 c end of
1:-163 c ended
1:-165 c ended by
1:92 c endow
1:95 c endow a
1:-75 c english $
1:-89 c english and
1:65 c english at
1:71 c english before
1:68 c english class
1:98 c english departments
1:86 c english groups
1:-106 c english is
1:87 c english lesson
1:163 c english teacher
1:69 c english teachers
1:73 c english will
1:98 c enrolment
1:104 c enrolment of
1:88 c enter
1:102 c enter school
1:34 c enter the
1:80 c entered
1:65 c entered for
1:-105 c entering
1:-102 c entering class
1:92 c enterprises
1:108 c enterprises $
1:-86 c entitled
1:-83 c entitled to
1:-35 c entrance examination
1:-102 c equally
1:-117 c equally between
1:-99 c equipment
1:170 c evening
1:85 c evening $
1:88 c evening course
1:94 c event
1:99 c event with
1:251 c every
1:-95 c every child
1:-134 c every class
1:155 c every fortnight
1:96 c every friday
1:210 c every half
1:77 c every july
1:111 c every month
1:104 c every music
1:105 c every new
1:144 c every other
1:83 c every pair
1:84 c every quarter
1:109 c every second
1:98 c every six
1:76 c every sunday
1:143 c every teacher
1:155 c every term
1:141 c every thursday
1:158 c every tuesday
1:193 c every two
1:-126 c every village
1:143 c every wednesday
1:81 c every year
1:-128 c everything
1:-38 c examination
1:111 c examination and
1:-75 c examination rises
1:-92 c examination was
1:-100 c examinations
1:-100 c examinations leave
1:-145 c exceed
1:-77 c exceed what
1:115 c excellent
1:81 c excellent lesson
1:101 c excellent pupils
1:222 c exchange
1:84 c exchange and
1:205 c exchange letters
1:38 c exchanged
1:-74 c exclusions
1:-77 c exclusions should
1:91 c executive
1:80 c executive head
1:102 c executive vice
1:-134 c expect
1:-150 c expect six
1:-131 c expect ten
1:-141 c expected
1:-93 c expected level
1:84 c experience
1:95 c experience of
1:144 c experienced
1:105 c experienced teachers
1:88 c experiments
1:79 c experiments to
1:78 c expert
1:77 c expert groups
1:-140 c experts
1:-143 c experts $
1:-43 c eye
1:-102 c eye on
1:-104 c face
1:-101 c face south
1:166 c faculty
1:106 c faculty is
1:82 c faculty member
1:92 c faculty members
1:148 c fair
1:68 c fair and
1:109 c fair in
1:-112 c faith
1:-121 c faith and
1:-107 c fall
1:-91 c fall below
1:-85 c falls
1:-74 c falls below
1:186 c families
1:113 c families $
1:97 c families for
1:-71 c famous
1:-51 c famous teacher
1:-34 c far
1:-105 c far never
1:99 c far twinning
1:-91 c fare
1:-100 c fare of
1:-151 c fares
1:81 c farm
1:-105 c farming
1:-114 c farming villages
1:-93 c fashion
1:-117 c fashion again
1:96 c february
1:71 c february $
1:61 c february to
1:-95 c feels
1:-105 c feels $
1:-100 c fees
1:-99 c fees are
1:-105 c felt
1:-97 c felt at
1:-53 c ferry
1:-97 c ferry fare
1:76 c ferry twice
1:124 c festival
1:79 c festival training
1:-149 c few
1:-102 c few and
1:-83 c few teachers
1:-45 c fewer
1:-53 c fewer than
1:125 c field
1:105 c field studies
1:91 c fifteen
1:80 c fifteen of
1:-101 c fifty
1:-100 c fifty eight
1:103 c file
1:99 c file for
1:105 c fill
1:88 c fill vacant
1:83 c filled
1:86 c filled through
1:85 c filter
1:83 c filter to
1:223 c final
1:90 c final $
1:150 c final report
1:106 c final year
1:98 c finalists
1:103 c finalists bunk
1:54 c find
1:94 c find out
1:-95 c finding
1:-85 c finding a
1:71 c findings
1:82 c findings $
1:-64 c fine
1:-108 c fine disciple
1:112 c finish
1:99 c finish follow
1:92 c first aid
1:-112 c first consideration
1:114 c first friday
1:84 c first month
1:-95 c first pick
1:-73 c first round
1:-82 c first scholar
1:-30 c first two
1:102 c first week
1:90 c fit
1:107 c five day
1:172 c five days
1:-98 c five hundred
1:95 c five pairs
1:-74 c five pupils
1:-71 c five recipient
1:123 c five schools
1:-101 c five years
1:-72 c fixed
1:-103 c float
1:-101 c float into
1:91 c flood
1:92 c flood season
1:-97 c floods
1:-99 c floods $
1:84 c fly
1:88 c fly up
1:-54 c follow
1:74 c follow a
1:101 c follow class
1:-77 c follow post
1:93 c followed
1:108 c followed by
1:-94 c following
1:-91 c following the
1:-181 c follows
1:-93 c follows $
1:-105 c follows the
1:162 c for
1:154 c for a
1:69 c for about
1:120 c for all
1:88 c for at
1:82 c for automobile
1:99 c for class
1:113 c for days
1:-115 c for deputy
1:122 c for e
1:-89 c for each
1:-104 c for eleven
1:108 c for every
1:89 c for exchange
1:78 c for five
1:90 c for follow
1:115 c for four
1:108 c for half
1:105 c for internal
1:-69 c for its
1:85 c for lecturers
1:93 c for lesson
1:-94 c for lunch
1:-104 c for many
1:-85 c for nearly
1:148 c for no
1:88 c for not
1:264 c for one
1:-112 c for over
1:88 c for recipient
1:66 c for schools
1:-61 c for science
1:93 c for second
1:-135 c for supporter
1:48 c for teachers
1:-45 c for teaching
1:164 c for ten
1:113 c for term
1:155 c for the
1:103 c for three
1:85 c for training
1:38 c for two
1:167 c for year
1:102 c for young
1:127 c form
1:118 c form and
1:-53 c form four
1:75 c form places
1:78 c form three
1:78 c form two
1:-110 c formalism
1:-107 c formalism must
1:97 c formed
1:81 c formed $
1:98 c formed between
1:92 c formers
1:58 c forms
1:261 c fortnight
1:202 c fortnight $
1:168 c forty
1:100 c forty pupils
1:68 c forward
1:103 c forward the
1:-104 c forwarded
1:-101 c forwarded later
1:-107 c founded
1:-106 c founded in
1:-92 c founder
1:-90 c founder the
1:-112 c four classes
1:95 c four day
1:-32 c four days
1:79 c four hundred
1:-102 c four learners
1:64 c four lessons
1:-37 c four middle
1:125 c four pages
1:81 c four partner
1:-42 c four recipient
1:-49 c four teachers
1:129 c four weeks
1:-93 c four with
1:-36 c four year
1:-108 c fragrance
1:-111 c fragrance of
1:105 c framed
1:110 c framed with
1:-98 c framework
1:-70 c free $
1:199 c free of
1:-108 c free play
1:219 c friday
1:122 c friday $
1:141 c friday of
1:138 c fridays
1:137 c fridays $
1:157 c friend
1:81 c friend in
1:-122 c friendship
1:-122 c friendship with
1:-90 c from
1:-115 c from $
1:-43 c from a
1:87 c from bhimgaon
1:102 c from both
1:80 c from bus
1:63 c from february
1:81 c from march
1:94 c from next
1:-127 c from per
1:35 c from recipient
1:-108 c from school
1:150 c from schools
1:-100 c from ten
1:106 c from tezpur
1:-163 c from the
1:80 c from thornsea
1:-36 c from to
1:116 c fry
1:116 c fry teaches
1:-117 c fuel
1:-110 c fuel from
1:-62 c full
1:-119 c full pay
1:87 c full school
1:93 c full term
1:75 c full timetable
1:-98 c funds
1:-96 c funds $
1:109 c further
1:73 c further maths
1:-143 c gain
1:-121 c gain the
1:86 c game
1:81 c game lesson
1:-71 c games
1:-75 c games are
1:-86 c gap
1:-90 c gap between
1:-102 c gardens
1:-92 c gardens face
1:79 c gather
1:75 c gather at
)"sv,
    R"(1:-149 c general
1:-120 c general affairs
1:-48 c geography
1:-51 c geography teacher
1:78 c geography will
1:-61 c get
1:-97 c get first
1:106 c gifted
1:95 c gifted to
1:82 c girl
1:92 c girl of
1:31 c girls
1:82 c girls $
1:121 c girls association
1:82 c girls drop
1:-102 c girls entering
1:-117 c girls with
1:216 c give
1:142 c give a
1:-30 c give an
1:-142 c give at
1:115 c give demonstration
1:93 c give it
1:90 c give no
1:100 c give online
1:137 c give recipient
1:87 c give reports
1:98 c give talks
1:188 c give two
1:68 c give your
1:38 c given
1:142 c given a
1:-115 c given first
1:171 c gives
1:100 c gives picture
1:119 c gives recipient
1:118 c gives two
1:102 c giving
1:-101 c go bush
1:101 c go home
1:-89 c go on
1:76 c go over
1:-32 c go through
1:124 c go to
1:40 c go up
1:238 c goes
1:103 c goes deep
1:76 c goes over
1:131 c goes to
1:82 c gohpur
1:90 c gohpur $
1:-55 c going
1:96 c going up
1:76 c gold
1:92 c gold medal
1:-200 c good
1:-125 c good faith
1:-85 c good practice
1:-97 c good training
1:104 c got
1:83 c got $
1:109 c governors
1:106 c governors from
1:81 c grade
1:108 c grade in
1:-98 c grade level
1:96 c grade of
1:82 c grade teacher
1:-76 c grades
1:-105 c grades are
1:44 c graduates
1:93 c graduates to
1:-85 c grandfather
1:-89 c grandfather in
1:-86 c grant
1:-103 c grant and
1:-41 c grant of
1:92 c grant will
1:71 c great
1:75 c great artesian
1:66 c green
1:88 c green and
1:96 c group
1:-96 c group accident
1:184 c group meets
1:86 c group of
1:152 c groups
1:181 c groups of
1:83 c guan
1:-92 c guarantee
1:-85 c guarantee of
1:-108 c guarded
1:-99 c guarded against
1:81 c guests
1:87 c guests in
1:-40 c guidance
1:54 c guide
1:51 c guide its
1:-106 c guidelines
1:-98 c guidelines on
1:-93 c habit
1:-94 c habit worth
1:-203 c had
1:-90 c had a
1:-80 c had hoped
1:-133 c had no
1:-91 c had to
1:227 c half
1:-61 c half a
1:186 c half term
1:137 c half year
1:168 c hand
1:75 c hand children
1:109 c hand in
1:110 c hand over
1:171 c handbook
1:95 c handbook of
1:175 c handed
1:111 c handed in
1:95 c handed on
1:-38 c hands
1:-113 c hands is
1:81 c hands me
1:-98 c hands of
1:90 c hands on
1:-105 c handwriting
1:-93 c handwriting of
1:-47 c hao
1:95 c harbour street
1:-88 c hardship
1:-95 c hardship allowance
1:109 c harvest
1:-370 c has
1:-143 c has a
1:-89 c has agreed
1:33 c has at
1:-152 c has been
1:-89 c has children
1:-104 c has four
1:105 c has got
1:-124 c has had
1:-165 c has no
1:55 c has nobody
1:-89 c has not
1:-125 c has pupils
1:-79 c has so
1:-98 c has students
1:-90 c has too
1:-129 c has two
1:-126 c have
1:67 c have a
1:-163 c have been
1:-108 c have nobody
1:-108 c have served
1:105 c have tea
1:-73 c have their
1:126 c he will
1:48 c head
1:114 c head at
1:146 c head for
1:119 c head of
1:120 c head shall
1:-101 c head teacher
1:69 c head will
1:157 c heads
1:81 c heads hold
1:127 c heads of
1:119 c heads shall
1:103 c heads talk
1:74 c heads to
1:-69 c headship
1:-110 c headship $
1:78 c headship at
1:-75 c health
1:-104 c heart
1:-109 c heart of
1:110 c held
1:93 c held as
1:-73 c held behind
1:77 c held for
1:117 c held on
1:82 c help
1:131 c help $
1:116 c help recipient
1:79 c helpers
1:79 c helpers and
1:-64 c helps
1:-92 c helps recipient
1:-45 c her
1:76 c her mathematics
1:-108 c her pension
1:-109 c her post
1:80 c her wing
1:70 c her working
1:68 c here
1:-92 c herein
1:-98 c herein shall
1:90 c hetou $
1:-86 c hetou is
1:-87 c higher
1:-79 c higher $
1:152 c him
1:132 c him $
1:109 c him every
1:-94 c hindi
1:-102 c hindi $
1:102 c history curriculum
1:-96 c history of
1:-115 c hoists
1:-107 c hoists were
1:205 c hold
1:192 c hold a
1:95 c hold an
1:-62 c hold the
1:-83 c holding
1:-101 c holding a
1:94 c holidays
1:85 c holidays $
1:-81 c home
1:-36 c home $
1:-95 c home school
1:79 c homes
1:75 c homes during
1:234 c homework
1:84 c homework correction
1:138 c homework policy
1:80 c hook
1:72 c hook up
1:-73 c hope
1:-103 c hope that
1:-82 c hoped
1:-87 c hoped to
1:-97 c hospitality
1:-113 c hospitality should
1:-110 c host
1:78 c host families
1:-92 c host s
1:-95 c host school
1:48 c hosts
1:86 c hosts a
1:183 c hour
1:99 c hour $
1:114 c hour into
1:-211 c hours
1:88 c hours each
1:-116 c hours from
1:-89 c hours spent
1:165 c house
1:109 c house reading
1:104 c house system
1:99 c how far
1:-95 c how isolated
1:63 c how supporter
1:-111 c human
1:-121 c human resources
1:-87 c hundred
1:-115 c hundred girls
1:94 c hundred reading
1:-94 c hundred shillings
1:99 c hundred story
1:-101 c hundred years
1:-102 c i
1:-90 c i am
1:98 c ida
1:94 c ida coe
1:-96 c idea
1:-111 c idea of
1:110 c if
1:57 c ii
1:55 c ii a
1:38 c iii
1:87 c imc
1:91 c imc in
1:-146 c impossible
1:-132 c impossible $
1:57 c in
1:-301 c in $
1:-66 c in a
1:88 c in addition
1:84 c in apparatus
1:185 c in april
1:194 c in august
1:-34 c in autumn
1:97 c in batches
1:98 c in beishan
1:147 c in by
1:-83 c in charge
1:-118 c in class
1:81 c in december
1:103 c in each
1:114 c in either
1:59 c in english
1:-100 c in fashion
1:113 c in first
1:119 c in form
1:-123 c in good
1:67 c in hand
1:86 c in hetou
1:-99 c in hindi
1:-82 c in is
1:81 c in its
1:147 c in july
1:251 c in june
1:63 c in kiswahili
1:-61 c in mathematics
1:279 c in may
1:117 c in november
1:46 c in october
1:208 c in on
1:116 c in period
1:94 c in phonics
1:167 c in return
1:82 c in schools
1:132 c in september
1:126 c in setting
1:-89 c in shiping
1:-116 c in sixty
1:108 c in sound
1:-94 c in special
1:114 c in spring
1:117 c in term
1:-92 c in the
1:-131 c in this
1:94 c in to
1:119 c in turn
1:-114 c in twinning
1:-37 c in use
1:77 c in week
1:-92 c in which
1:89 c in working
1:53 c in year
1:-124 c inclusion
1:-116 c information
1:-110 c information centre
1:92 c inquiry
1:71 c inquiry into
1:88 c inspect
1:131 c inspects
1:-88 c instructors
1:103 c instructors to
1:129 c instruments
1:99 c instruments $
1:105 c instruments of
1:163 c intend
1:163 c intend to
1:176 c intends
1:175 c intends to
1:84 c intensive
1:76 c intensive practice
1:81 c inter
1:82 c inter colleges
1:111 c internal
1:102 c internal assessment
1:-94 c interns are
1:91 c interns shall
1:69 c interview
1:87 c interview as
1:91 c interviews
1:88 c interviews for
1:36 c into
1:-103 c into every
1:112 c into how
1:107 c into its
1:81 c into river
1:73 c into writing
1:107 c introduce
1:97 c introduce supporter
1:-93 c introduced
1:-110 c introduced in
1:-90 c invalid
1:-78 c invalid $
1:192 c invited
1:78 c invited down
1:149 c invited to
1:89 c invites
1:111 c invites craftsmen
1:-228 c is
1:-161 c is a
1:-103 c is absent
1:-105 c is chaired
1:-101 c is counted
1:144 c is encouraged
1:-93 c is entitled
1:-99 c is felt
1:105 c is given
1:84 c is held
1:-93 c is i
1:-131 c is in
1:-104 c is liable
1:-80 c is megabytes
1:-94 c is near
1:-104 c is not
1:-78 c is now
1:-155 c is on
1:-74 c is paid
1:-110 c is painted
1:199 c is paired
1:-91 c is patchy
1:-104 c is payable
1:110 c is received
1:-96 c is recipient
1:-91 c is relatively
1:-100 c is rubbish
1:-119 c is schools
1:151 c is seconded
1:-230 c is short
1:-189 c is the
1:96 c is thrown
1:85 c is to
1:-123 c is twinned
1:-88 c is untidy
1:78 c is vacant
1:-93 c isolated
1:-92 c isolated she
1:-152 c issued
1:-138 c issued by
1:-152 c it $
1:76 c it again
1:-159 c it is
1:-103 c it last
1:-120 c it may
1:281 c it meets
1:-124 c it must
1:81 c it over
1:104 c it picture
1:-106 c it takes
1:117 c it to
1:111 c it together
1:100 c item
1:91 c item bank
1:89 c item banks
1:-51 c items
1:82 c its
1:71 c its contestants
1:85 c its dean
1:101 c its digital
1:-102 c its founder
1:91 c its head
1:109 c its homework
1:-103 c its learners
1:119 c its minibus
1:82 c its online
1:102 c its phonics
1:75 c its post
1:124 c its question
1:78 c its reading
1:98 c its rules
1:97 c its science
1:-116 c its students
1:-86 c its teachers
1:-108 c ix
1:-109 c ix $
1:-70 c january
1:-163 c january $
1:98 c january and
1:-92 c january to
1:90 c japanese
1:95 c japanese class
1:83 c jill
1:98 c jill and
1:-54 c joan
1:142 c join
1:145 c join supporter
1:99 c join the
1:127 c joins
1:71 c joins schools
1:295 c joint
1:97 c joint concert
1:103 c joint enrolment
1:80 c joint inquiry
1:123 c joint lesson
1:115 c joint planning
1:184 c joint report
1:201 c joint research
1:95 c joint textbooks
1:86 c joint unit
1:210 c jointly
1:109 c jointly apply
1:82 c jointly compile
1:106 c jointly develop
1:140 c jointly write
1:-89 c joke
1:-87 c joke out
1:-119 c journey
1:-122 c journey $
1:-50 c judith
1:37 c july
1:147 c july $
1:-125 c july attendance
1:-73 c july recipient
1:-111 c july three
1:108 c july to
1:113 c june
1:49 c june $
1:73 c june for
1:99 c june of
1:116 c june to
1:-71 c keep
1:-92 c keep full
1:-109 c keeping
1:-96 c keeping alive
1:-273 c keeps
1:-170 c keeps a
1:-102 c keeps an
1:-103 c keeps her
1:-197 c keeps the
1:-83 c kelly s
1:101 c kelly teaches
1:-77 c kept $
1:-111 c kept modest
1:95 c kerio
1:77 c kerio day
1:-126 c key
1:105 c key person
1:-88 c key salt
1:-97 c key speciality
1:97 c kids
1:88 c kids $
1:93 c kilimo
1:114 c kilimo s
1:158 c kiln
1:105 c kiln $
1:85 c kiln of
1:-88 c kind
1:-83 c kind in
1:-39 c kindergartens $
1:109 c kindergartens enter
1:93 c kindergartens prepare
1:95 c kindergartens to
1:-110 c kindly
1:-89 c kindly $
1:58 c kiswahili
1:67 c kiswahili $
1:79 c kitchen and
1:-99 c kitchen was
1:-79 c known
1:-70 c known can
1:67 c kulkarni
1:74 c kulkarni to
1:87 c laboratory
1:75 c laboratory assistants
1:-95 c laboratory cannot
1:91 c laboratory technician
1:95 c laboratory to
1:-85 c lack
1:-80 c lack a
1:94 c ladies biology
1:90 c ladies each
1:-96 c ladies the
1:86 c ladies their
1:86 c laid
1:89 c laid before
1:-117 c language
1:-92 c language for
1:-79 c language therapist
1:84 c lantern
1:169 c laptops
1:129 c laptops and
1:119 c laptops to
1:102 c large
1:-238 c last
1:-94 c last for
1:95 c last monday
1:-86 c last summer
1:-217 c last year
1:85 c lasting
1:-93 c late
1:-91 c late miss
1:-105 c later will
1:84 c launch a
1:-86 c launch of
1:-91 c law
1:-104 c law $
1:-150 c lead
1:128 c lead and
1:-110 c lead free
1:115 c lead mentors
1:86 c lead principals
1:149 c lead schools
1:-57 c lead teacher
1:83 c lead teaches
1:-135 c lead will
1:129 c leaders
1:84 c leaders from
1:120 c leaders of
1:55 c leaders would
1:46 c leadership
1:-89 c leadership award
1:-74 c leadership course
1:132 c leadership teams
1:97 c leading
1:81 c leading group
1:-30 c leads
1:79 c leaf
1:90 c leaf textbook
1:-72 c learners
1:-101 c learners at
1:102 c learners can
1:98 c learners of
1:-88 c learners walk
1:40 c learning
1:80 c learning $
1:84 c learning course
1:74 c learning on
1:-212 c least
1:-113 c least $
1:108 c least eight
1:-111 c least five
1:-43 c least four
1:121 c least lessons
1:-93 c least of
1:115 c least one
1:-123 c least per
1:105 c least six
1:-57 c least teachers
1:-44 c least ten
1:-97 c least three
1:-148 c least twelve
1:-66 c least twice
1:-117 c least two
1:-176 c leave
1:-85 c leave $
1:-91 c leave is
1:-82 c leave shut
1:105 c leavers
1:97 c leavers of
1:-120 c leaves at
1:101 c leaves written
1:106 c lecture
1:74 c lecture on
1:-78 c lecturers are
1:84 c lecturers in
1:85 c lecturers of
1:172 c lectures
1:179 c lectures on
1:-94 c left
1:-84 c left to
1:-74 c leg
1:-71 c leg is
1:162 c lend
1:121 c lend books
1:113 c lend recipient
1:189 c lends
1:150 c lends recipient
1:110 c less
1:117 c less than
1:233 c lesson
1:-138 c lesson $
1:143 c lesson a
1:86 c lesson at
1:94 c lesson collectively
1:96 c lesson different
1:187 c lesson in
1:93 c lesson of
1:108 c lesson on
1:133 c lesson planning
1:109 c lesson preparation
1:75 c lesson shall
1:117 c lesson there
1:111 c lesson to
1:76 c lessons
1:117 c lessons $
1:-95 c lessons a
1:111 c lessons and
1:-124 c lessons are
1:241 c lessons at
1:157 c lessons each
1:148 c lessons for
1:135 c lessons in
1:77 c lessons observed
1:92 c lessons to
1:208 c lessons together
1:-135 c let
1:-114 c let the
1:-45 c letter
1:152 c letter a
1:-50 c letter every
1:-99 c letter writing
1:169 c letters
1:106 c letters $
1:97 c letters once
1:128 c letters to
1:-153 c level
1:-72 c level $
1:-100 c level backbone
1:89 c level cadres
1:-96 c liability
1:-80 c liability policy
1:-118 c liable
1:-109 c liable for
1:276 c library
1:70 c library $
1:183 c library and
1:89 c library at
1:108 c library books
1:78 c library catalogue
1:94 c library of
1:113 c library to
1:-105 c licence
1:-93 c licence did
1:-110 c lies
1:-103 c lies on
1:-67 c like
1:-111 c like to
1:96 c lin will
1:61 c line
1:80 c line once
1:101 c link on
1:-121 c list
1:-93 c list and
1:-74 c list of
1:135 c literacy
1:77 c literacy block
1:258 c live
1:76 c live and
1:80 c live from
1:124 c live lesson
1:128 c live online
1:99 c live to
1:65 c live video
1:-183 c loan
1:-101 c loan keeps
1:-99 c loan staff
1:182 c local
1:91 c local bamboo
1:53 c log
1:121 c log in
1:-128 c long
1:-102 c long distances
1:-86 c long service
1:101 c longer
1:97 c longer in
1:84 c longer than
1:86 c look into
1:-52 c looks
1:-145 c looks after
1:94 c loose
1:74 c loose leaf
1:72 c lorry
1:88 c lorry of
1:-94 c loved
1:-91 c loved the
1:36 c lu
1:93 c lu ming
1:-157 c lunch
1:-131 c lunch $
1:-97 c lunch allowance
1:104 c luo
1:-102 c ma
1:106 c machines
1:98 c machines and
1:-109 c made
1:-106 c made one
1:99 c maintenance
1:84 c maintenance $
1:78 c make
1:162 c make a
1:97 c make over
1:72 c make rounds
1:-107 c make some
1:-75 c manager
1:73 c managers
1:84 c managers of
1:-97 c many
1:-100 c many years
1:81 c march
1:143 c march and
1:102 c march each
1:130 c marking
1:-110 c marks
1:95 c master and
1:-113 c master must
1:99 c master teachers
1:126 c mathematics
1:-53 c mathematics $
1:80 c mathematics and
1:70 c mathematics leader
1:89 c mathematics learners
1:93 c mathematics physics
1:147 c mathematics studio
1:183 c mathematics teachers
1:74 c mathematics will
1:198 c maths
1:79 c maths by
1:89 c maths lead
1:92 c maths olympiad
1:-93 c matters
1:-99 c matters not
1:203 c may
1:155 c may $
1:103 c may and
1:112 c may ask
1:112 c may attend
1:-207 c may be
1:143 c may borrow
1:93 c may copy
1:114 c may each
1:103 c may for
1:128 c may in
1:96 c may join
1:-82 c may make
1:-122 c may oblige
1:66 c may pay
1:100 c may place
1:95 c may send
1:142 c may spend
1:102 c may supporter
1:129 c may use
1:122 c may visit
1:102 c me a
1:-90 c me at
1:-95 c meals
1:-87 c meals $
1:-83 c meaning
1:-104 c meaning $
1:-92 c meant
1:-90 c meant kindly
1:69 c medal
1:83 c medal coaches
1:-77 c medicine
1:-83 c medicine be
1:271 c meet
1:173 c meet every
1:176 c meet once
1:95 c meet online
1:95 c meet twice
1:80 c meeting
1:95 c meeting $
1:70 c meeting every
1:105 c meeting in
1:-147 c meetings
1:-159 c meetings $
1:368 c meets
1:168 c meets every
1:125 c meets on
1:198 c meets once
1:164 c meets twice
1:-92 c megabytes
1:-92 c megabytes $
1:143 c member
1:152 c member kindergartens
1:-54 c member of
1:87 c member will
1:80 c members
1:51 c members $
1:-114 c members are
1:84 c members will
1:-42 c mentee
1:235 c mentor
1:212 c mentor $
1:-32 c mentor and
1:194 c mentor at
1:95 c mentor from
1:121 c mentor must
1:-157 c mentor observes
1:151 c mentor pairs
1:123 c mentor who
1:121 c mentoring
1:-32 c mentors
1:-148 c mentors call
1:121 c mentors two
1:-193 c mentors visit
1:-118 c merely
1:-108 c merely go
1:-33 c microscopes
1:99 c microscopes and
1:-119 c microscopes in
1:93 c microscopes to
1:86 c mid
1:84 c mid term
1:34 c middle
1:96 c middle level
1:93 c middle managers
1:-79 c miles
1:-73 c minds
1:-89 c minds a
1:91 c mine
1:75 c mine from
1:80 c ming
1:84 c ming is
1:112 c minibus $
1:-97 c minibus fuel
1:115 c minute
1:-33 c minutes
1:-109 c minutes and
1:84 c minutes calligraphy
1:88 c minutes each
1:-132 c miss
1:-86 c miss ayres
1:-107 c missing
1:-91 c missing pair
1:-126 c mixed
1:-117 c mixed age
1:78 c mobile
1:105 c mobile science
1:177 c model
1:75 c model lessons
1:105 c model writing
1:-99 c modest
1:-97 c modest $
1:135 c monday
1:94 c monday of
1:181 c mondays
1:110 c mondays $
1:109 c mondays and
1:75 c month
1:107 c month and
1:-92 c month away
1:64 c month before
1:89 c month of
1:126 c month to
1:88 c month under
1:139 c monthly
1:129 c monthly $
1:91 c monthly web
1:131 c months
1:123 c months $
1:107 c months about
1:71 c mooting
1:81 c mooting tutor
1:-61 c morag
1:-184 c more
1:-143 c more than
1:-98 c more when
1:179 c morning
1:71 c morning $
1:102 c morning reading
1:-115 c most
1:-100 c motel
1:-84 c motel is
1:-92 c motions
1:-103 c motions will
1:-59 c move
1:-114 c move a
1:90 c move up
1:115 c moves
1:120 c moves out
1:75 c moves to
1:-35 c mr
1:116 c mr ted
1:-39 c mrs
1:76 c mrs alderson
1:119 c mrs ann
1:-37 c mrs morag
1:174 c ms
1:102 c ms ida
1:72 c ms kulkarni
1:101 c ms luo
1:-113 c ms philippa
1:-95 c music $
1:-77 c music and
1:108 c music lesson
1:85 c music teacher
1:41 c must
1:-167 c must be
1:-109 c must carry
1:-122 c must have
1:88 c must send
1:91 c must write
1:-87 c mutual benefit
1:113 c mutual visits
1:81 c nakuru
1:95 c nakuru in
1:111 c name a
1:-109 c name of
1:-101 c named
1:40 c names
1:-117 c names forwarded
1:111 c names of
1:-74 c narrowed
1:-77 c narrowed step
1:-69 c national
1:-88 c national level
1:-84 c near
1:-99 c near impossible
1:-134 c nearly
1:-92 c nearly all
1:-139 c neither
1:-79 c neither of
1:-102 c neither party
1:47 c net
1:-92 c net has
1:74 c net will
1:-75 c network
1:-87 c network bandwidth
1:-89 c never
1:-82 c never run
1:200 c new
1:-45 c new college
1:145 c new deputy
1:-111 c new hall
1:97 c new history
1:119 c new library
1:158 c new speciality
1:137 c new teacher
1:141 c new teachers
1:96 c newly
1:117 c newly qualified
1:87 c next week
1:-105 c next year
1:67 c night
1:73 c night $
1:108 c nights
1:-160 c nine
1:-126 c nine pairs
1:-108 c nine recipient
1:-199 c no
1:77 c no give
1:59 c no less
1:95 c no longer
1:-155 c no more
1:51 c no music
1:-77 c no notes
1:-86 c no of
1:-95 c no physics
1:-74 c no specialist
1:-110 c no trained
1:-67 c nobody
1:-141 c nobody to
1:85 c noon
1:88 c noon in
1:-252 c not
1:-100 c not a
1:-93 c not affected
1:-85 c not allow
1:-100 c not be
1:-91 c not change
1:-99 c not covered
1:-85 c not exceed
1:-83 c not fall
1:-97 c not had
1:100 c not less
1:47 c not more
1:-73 c not surplus
1:-85 c note dates
1:-50 c notes
1:31 c notes $
1:-101 c notes are
1:-79 c notes of
1:-115 c nothing
1:-109 c nothing $
1:-44 c notice
1:-76 c notice $
1:200 c november
1:175 c november $
1:81 c november and
1:81 c november expert
1:-56 c november the
1:-183 c now
1:-78 c now a
1:-93 c now in
1:85 c number
1:120 c number may
1:-56 c number of
1:-46 c numbers
1:-88 c nurse
1:-84 c nurse $
1:59 c nursery
1:100 c nursery nurses
1:118 c nurses
1:89 c nurses of
1:-114 c obey
1:-120 c obey the
1:-118 c oblige
1:-131 c oblige schools
1:106 c observation
1:69 c observation $
1:75 c observation and
1:256 c observe
1:146 c observe at
1:96 c observe its
1:118 c observe lessons
1:107 c observe one
1:50 c observed
1:-135 c observes
1:-86 c observes at
1:-76 c observes no
1:-103 c obtain
1:127 c october
1:118 c october $
1:129 c october to
1:114 c of $
1:128 c of all
1:-171 c of and
1:92 c of assistance
1:-86 c of at
1:59 c of behaviour
1:73 c of bhimgaon
1:-94 c of books
1:202 c of charge
1:81 c of chemistry
1:83 c of chinese
1:78 c of classroom
1:-98 c of conduct
1:36 c of county
1:84 c of craftsmanship
1:137 c of december
1:108 c of each
1:-98 c of education
1:-90 c of eight
1:-45 c of english
1:133 c of every
1:86 c of experiments
1:103 c of festival
1:-136 c of five
1:-108 c of geography
1:81 c of girls
1:87 c of gohpur
1:-105 c of good
1:117 c of governors
1:139 c of grade
1:-105 c of hands
1:110 c of her
1:-85 c of hetou
1:71 c of intensive
1:-127 c of is
1:-93 c of its
1:-82 c of kindergartens
1:81 c of lead
1:-83 c of leave
1:-80 c of lessons
1:94 c of master
1:68 c of mathematics
1:80 c of member
1:-115 c of mixed
1:-122 c of more
1:-131 c of music
1:-85 c of mutual
1:-86 c of next
1:39 c of no
1:164 c of not
1:133 c of office
1:93 c of olympiad
1:83 c of paints
1:-78 c of pairing
1:-110 c of pairs
1:90 c of percussion
1:-74 c of physics
1:85 c of picture
1:-123 c of pupils
1:77 c of puppets
1:-94 c of qualified
1:-89 c of quality
1:137 c of recipient
1:189 c of schools
1:105 c of science
1:95 c of senior
1:-96 c of sincere
1:-128 c of staff
1:70 c of students
1:-100 c of studies
1:219 c of supporter
1:92 c of tasks
1:-206 c of teachers
1:102 c of ten
1:158 c of term
1:88 c of their
1:-67 c of them
1:-67 c of this
1:115 c of three
1:108 c of training
1:-89 c of village
1:73 c of visits
1:47 c of work
1:92 c of workshop
1:34 c of yuan
1:-158 c off
1:-86 c off because
1:-102 c off the
1:-206 c office
1:-228 c office $
1:-100 c office and
1:-107 c office assists
1:-64 c office at
1:-102 c office books
1:-122 c office keeps
1:-85 c office room
1:-94 c office to
1:-115 c officer
1:109 c officers
1:97 c officers together
1:40 c offices
1:-97 c often
1:-108 c often have
1:161 c old
1:115 c old girls
1:90 c old pottery
1:95 c older
1:39 c olds
1:91 c olds $
1:130 c olympiad
1:104 c olympiad $
1:91 c olympiad camp
1:118 c on
1:71 c on a
1:78 c on activity
1:-91 c on alliance
1:130 c on alternate
1:85 c on assessment
1:-76 c on august
1:124 c on both
1:99 c on careers
1:83 c on climate
1:87 c on flood
1:85 c on fridays
1:-86 c on january
1:-124 c on july
1:142 c on lessons
1:127 c on line
1:-129 c on loan
1:110 c on local
1:142 c on mondays
1:-118 c on one
1:-85 c on paired
1:112 c on practical
1:145 c on reading
1:44 c on recipient
1:-90 c on research
1:-91 c on schools
1:112 c on secondment
1:63 c on site
1:68 c on sleep
1:108 c on story
1:150 c on supporter
1:97 c on surplus
1:79 c on task
1:105 c on the
1:-64 c on their
1:-158 c on them
1:69 c on three
1:102 c on thursdays
1:91 c on to
1:123 c on tuesdays
1:81 c on week
1:81 c on what
1:160 c once
1:-156 c once $
1:142 c once a
1:121 c once each
1:180 c once every
1:112 c once in
1:216 c one
1:-95 c one $
1:93 c one admissions
1:84 c one afterwards
1:171 c one another
1:80 c one by
1:114 c one cadre
1:74 c one chemistry
1:105 c one day
1:70 c one demonstration
1:175 c one deputy
1:63 c one english
1:101 c one event
1:82 c one game
1:79 c one girl
1:132 c one head
1:143 c one joint
1:55 c one lecture
1:107 c one lesson
1:62 c one letter
1:112 c one month
1:65 c one music
1:68 c one night
1:96 c one of
1:66 c one panel
1:69 c one physics
1:73 c one prospectus
1:-62 c one report
1:128 c one research
1:-109 c one s
1:186 c one school
1:111 c one teaching
1:115 c one vice
1:87 c one visit
1:31 c one week
1:130 c one year
1:292 c online
1:148 c online $
1:81 c online at
1:165 c online every
1:-33 c online lessons
1:120 c online library
1:98 c online once
1:84 c online tutoring
1:-228 c only
1:-90 c only a
1:-85 c only as
1:-86 c only in
1:-89 c only one
1:-78 c only season
1:-88 c only when
1:186 c open
1:79 c open its
1:34 c open lesson
1:168 c open lessons
1:88 c open supporter
1:92 c open their
1:212 c open to
1:65 c opened
1:159 c opened at
1:-117 c opened only
1:100 c opened to
1:48 c opens
1:-86 c opens doors
1:260 c opens its
1:-146 c or
1:-42 c or above
1:-118 c or better
1:-70 c or higher
1:-82 c or more
1:84 c oral
1:68 c oral english
1:100 c order
1:101 c order go
1:-77 c ordinary
1:-102 c ordinary meaning
1:112 c organise excellent
1:76 c osei
1:79 c osei of
1:160 c other
1:-77 c other $
1:98 c other at
1:119 c other every
1:99 c other for
1:82 c other friday
1:82 c other in
1:97 c other once
1:80 c other one
1:191 c other s
1:100 c other school
1:98 c other yours
1:-77 c out
1:-87 c out $
1:97 c out after
1:121 c out joint
1:-99 c out of
1:68 c out teacher
1:81 c out their
1:-95 c out there
1:97 c out to
1:55 c outdoor
1:87 c outdoor learning
1:88 c outpost
1:85 c outpost of
1:-114 c outside
1:-104 c outside applicants
1:104 c over
1:127 c over for
1:75 c over on
1:67 c over progress
1:149 c over schools
1:-107 c over ten
1:-41 c over the
1:87 c over to
1:65 c over two
1:96 c over with
1:-65 c owen
1:-87 c own
1:-45 c own $
1:-81 c own meals
1:-119 c own picnic
1:-64 c own pupils
1:105 c own week
1:103 c page
1:92 c page on
1:132 c pages
1:-76 c paid
1:-76 c paid by
1:-100 c painted
1:-105 c painted yellow
1:79 c paints
1:84 c paints and
1:141 c pair
1:120 c pair draws
1:86 c pair for
1:-50 c pair of
1:93 c pair set
1:152 c paired
1:104 c paired $
1:84 c paired schools
1:178 c paired with
1:-149 c pairing
1:-72 c pairing work
1:72 c pairs
1:103 c pairs are
1:-111 c pairs this
1:83 c pal
1:82 c pal project
1:106 c panel
1:76 c panel $
1:95 c panel heads
1:106 c panels
1:117 c panels of
1:-84 c paper
1:130 c papers
1:98 c papers and
1:163 c parents
1:-79 c parents $
1:74 c parents and
1:117 c parents association
1:80 c parents at
1:-67 c part
1:-39 c part in
1:174 c partner
1:94 c partner schools
1:85 c partner teachers
1:-192 c partners
1:85 c partners at
1:-105 c partners in
1:-189 c partners twice
1:-87 c partnership
1:99 c partnership is
1:-100 c partnership will
1:-68 c party
1:-104 c party is
1:140 c party of
1:-88 c pass
1:-81 c pass mathematics
1:116 c pass on
1:-207 c pass rate
1:-64 c past
1:-83 c patchy
1:-87 c patchy $
1:98 c patron
1:95 c patron shall
1:-62 c pay
1:-151 c pay $
1:97 c pay a
1:98 c pay mutual
1:85 c pay return
1:-100 c payable
1:-105 c payable to
1:75 c pays
1:95 c pays for
1:198 c pen
1:132 c pen friend
1:80 c pen pal
1:-94 c pension
1:-103 c pension rights
1:-167 c per
1:-243 c per cent
1:-41 c per term
1:-116 c percent
1:83 c percussion
1:92 c percussion instruments
1:85 c perfect its
1:-106 c perfect rules
1:-95 c performance
1:-102 c performance of
1:-87 c period
1:133 c period $
1:-102 c period they
1:127 c periods
1:92 c periods $
1:-74 c permanent
1:-85 c permanent year
1:-37 c person
1:-95 c person holding
1:111 c person system
1:-108 c philippa
1:-48 c phone
1:70 c phone hook
1:174 c phonics
1:99 c phonics $
1:107 c phonics library
1:81 c phonics planning
1:-101 c physics and
1:107 c physics lesson
1:87 c physics olympiad
1:-55 c physics teacher
1:123 c physics to
1:-103 c pick
1:-106 c pick of
1:-61 c picnic
1:-101 c picnic $
1:104 c picnic in
1:207 c picture
1:106 c picture book
1:184 c picture books
1:91 c pike
1:82 c pike goes
1:129 c placed
1:87 c placed for
1:101 c placed on
1:-85 c placement
1:64 c placement of
1:138 c places
1:102 c places are
1:88 c plan
1:77 c plan $
1:84 c plan ahead
1:177 c plan lessons
1:78 c plan mathematics
1:92 c plan together
1:-76 c plane
1:-73 c plane $
1:201 c planning
1:113 c planning is
1:89 c planning of
1:72 c planning stored
1:118 c plans
1:92 c plans $
1:103 c plans a
1:117 c plans online
1:107 c plate
1:109 c plate recording
1:-77 c play
1:-86 c play $
1:50 c playgroup
1:106 c playgroup and
1:91 c playgroup children
1:-60 c playgroup staff
1:82 c playgroups
1:77 c playgroups come
1:96 c policy
1:66 c policy $
1:78 c policy and
1:103 c policy by
1:75 c polish
1:84 c polish it
1:99 c portfolios
1:95 c portfolios $
1:-53 c post
1:88 c post $
1:-97 c post and
1:91 c post as
1:-97 c post do
1:93 c post in
1:79 c post is
1:-123 c post period
1:99 c post study
1:-82 c posted $
1:80 c posted to
1:118 c posts
1:71 c posts together
1:119 c pottery
1:125 c pottery kiln
1:-113 c power
1:-114 c power cuts
1:118 c practical
1:107 c practical work
1:102 c practicals
1:103 c practicals shall
1:-51 c practice
1:80 c practice $
1:95 c practice at
1:-79 c practice cannot
1:-98 c pragmatic
1:-95 c pragmatic results
1:105 c prefects
1:-75 c prefecture
1:-107 c prefecture in
1:71 c premises
1:72 c premises $
1:131 c preparation
1:103 c preparation and
1:64 c preparation through
1:121 c prepare
1:88 c prepare lessons
1:76 c prepare one
1:101 c prepare pupils
1:115 c prepare recipient
1:-100 c prepared
1:-82 c prescribed
1:-88 c prescribed $
1:-119 c present $
1:72 c present an
1:80 c present them
1:52 c primary
1:85 c primary teachers
1:96 c principal
1:82 c principal $
1:71 c principal at
1:120 c principal for
1:133 c principal ms
1:179 c principal of
1:-169 c principal s
1:148 c principal to
1:100 c principal will
1:140 c principals
1:74 c principals and
1:72 c principals are
1:92 c principals of
1:136 c principals shall
1:114 c principals visit
1:93 c principals will
1:-134 c principle
1:-132 c principle of
1:-124 c prize
1:-108 c prize at
1:-80 c prizes
1:108 c professor
1:90 c professor rawat
1:81 c professor will
1:-31 c programme
1:112 c programme $
1:-114 c programme of
1:189 c progress
1:83 c progress of
1:91 c progress report
1:250 c project
1:104 c project $
1:78 c project alongside
1:107 c project at
1:182 c project on
1:66 c project veteran
1:79 c projects
1:112 c projects $
1:45 c promised
1:81 c prospectus
1:98 c prospectus and
1:-113 c proud
1:-114 c proud of
1:32 c provide
1:106 c provide scholarships
1:-104 c provides
1:78 c province
1:82 c province to
1:98 c provincial contest
1:-56 c provincial level
1:101 c provincial research
1:69 c provincial skills
1:97 c provincial special
1:-89 c provisional
1:-92 c provisional $
1:-65 c psychology
1:97 c publish
1:85 c publish the
1:-131 c pupil
1:-56 c pupils and
1:-92 c pupils are
1:-115 c pupils at
1:72 c pupils entered
1:123 c pupils from
1:-99 c pupils in
1:-92 c pupils is
1:130 c pupils may
1:326 c pupils of
1:-87 c pupils pass
1:-81 c pupils reading
1:82 c pupils through
1:-112 c pupils took
1:119 c pupils will
1:88 c pupils write
1:73 c puppets
1:87 c puppets are
1:-105 c purpose
1:-95 c purpose of
1:87 c put into
1:109 c put up
1:-39 c qualified
1:107 c quality
1:-101 c quality $
1:81 c quality and
1:89 c quality assurance
1:126 c quality office
1:166 c quarter
1:151 c quarter $
1:81 c question
1:87 c question bank
1:-131 c questions
1:79 c quiz
1:85 c quiz teams
1:-109 c rainy
1:-113 c rainy season
1:-139 c raise
1:-101 c raise standards
1:-82 c ranges
1:-101 c ranges is
1:-90 c rank
1:-108 c rank of
1:-242 c rate
1:-151 c rate in
1:-138 c rate of
1:-106 c rated
1:-74 c rated county
1:90 c rawat
1:94 c rawat will
1:-58 c reach
1:-146 c reach $
1:116 c reach at
1:-58 c reach per
1:61 c reach the
1:-109 c reached
1:-103 c reached class
1:-88 c reaches
1:-63 c read
1:-119 c read at
1:-100 c read more
1:98 c read one
1:112 c readers
1:104 c readers $
1:60 c reading
1:-46 c reading at
1:92 c reading books
1:-113 c reading circle
1:-39 c reading corner
1:101 c reading hour
1:108 c reading in
1:-106 c reading results
1:99 c reading room
1:118 c reading routine
1:165 c reading scheme
1:84 c reading studio
1:141 c ready
1:101 c ready dongxing
1:-83 c really
1:-83 c really done
1:-51 c receive
1:79 c receive two
1:30 c received
1:106 c received by
1:59 c receives
1:100 c receives one
1:-40 c recipient
1:-121 c recipient able
1:167 c recipient adopts
1:-107 c recipient and
1:193 c recipient as
1:103 c recipient attends
1:82 c recipient before
1:-109 c recipient borrowed
1:103 c recipient borrows
1:-40 c recipient by
1:151 c recipient come
1:112 c recipient copies
1:80 c recipient during
1:189 c recipient every
1:-68 c recipient falls
1:42 c recipient for
1:79 c recipient four
1:132 c recipient free
1:-113 c recipient from
1:103 c recipient hands
1:-273 c recipient has
1:-32 c recipient in
1:98 c recipient intends
1:-160 c recipient is
1:112 c recipient its
1:77 c recipient join
1:101 c recipient jointly
1:103 c recipient learners
1:-95 c recipient lies
1:267 c recipient may
1:119 c recipient mr
1:249 c recipient must
1:244 c recipient on
1:156 c recipient once
1:90 c recipient pupils
1:117 c recipient receives
1:-161 c recipient recipient
1:-104 c recipient rose
1:-97 c recipient s
1:92 c recipient selects
1:133 c recipient sends
1:135 c recipient shadow
1:104 c recipient shadows
1:163 c recipient shall
1:-118 c recipient share
1:-88 c recipient should
1:-101 c recipient sits
1:98 c recipient spend
1:56 c recipient staff
1:-87 c recipient teachers
1:107 c recipient team
1:-119 c recipient the
1:165 c recipient to
1:176 c recipient twice
1:102 c recipient two
1:129 c recipient until
1:129 c recipient visit
1:-50 c recipient which
1:181 c recipient will
1:-123 c recognised
1:-112 c recognised as
1:134 c recommend
1:103 c recommend graduates
1:-123 c record
1:-131 c record $
1:-47 c recorded
1:-91 c recorded as
1:-94 c recorded in
1:79 c recorded lessons
1:106 c recorded practicals
1:107 c recording
1:115 c recording the
1:-122 c ref
1:-102 c ref $
1:-93 c reference
1:-95 c reference $
1:-60 c reflection
1:-45 c regional
1:93 c regional final
1:-37 c register
1:-86 c registered
1:-72 c registered with
1:-90 c relatively
1:-94 c relatively backward
1:110 c release
1:98 c releases
1:-86 c remains
1:-75 c remains covered
1:73 c remedial
1:85 c remedial workbook
)"sv,
    R"(1:-105 c replaced
1:-91 c replaced last
1:87 c report
1:-140 c report $
1:118 c report by
1:116 c report is
1:-33 c report of
1:58 c report on
1:130 c report to
1:120 c report will
1:93 c reporting
1:99 c reporting lesson
1:42 c reports
1:99 c reports at
1:-93 c request
1:-96 c request of
1:73 c research
1:-95 c research are
1:-116 c research office
1:161 c research project
1:122 c research projects
1:92 c research together
1:90 c research topics
1:-111 c resources
1:-127 c respect
1:-120 c respect each
1:89 c respectively
1:90 c respectively $
1:-129 c responsible
1:-169 c results
1:-96 c results $
1:-106 c results at
1:-85 c results of
1:187 c return
1:120 c return $
1:-41 c return they
1:130 c return visit
1:91 c return visits
1:192 c review
1:99 c review meeting
1:58 c review of
1:96 c review progress
1:142 c reviews
1:103 c reviews progress
1:106 c reviews the
1:105 c revise
1:147 c rewrite
1:143 c rewrite its
1:-109 c rights
1:-103 c rights at
1:78 c ring
1:80 c ring him
1:-115 c rise
1:-79 c rise from
1:-136 c rises
1:-116 c rises from
1:-47 c river
1:-89 c river keeps
1:87 c river water
1:105 c road
1:101 c road takes
1:-71 c roads
1:-109 c roads may
1:93 c robotics coach
1:-93 c robotics room
1:112 c robotics team
1:-58 c room
1:-45 c room $
1:-72 c room at
1:127 c room for
1:93 c room leaders
1:-94 c room was
1:-131 c rooms
1:-165 c rooms $
1:-107 c rose
1:-88 c rose in
1:63 c round
1:80 c rounds
1:72 c rounds of
1:113 c routine
1:104 c routine $
1:-111 c rubbish
1:-113 c rubbish $
1:-38 c rules
1:-62 c rules $
1:-90 c rules are
1:85 c rules for
1:-91 c rules of
1:99 c rules on
1:127 c run an
1:-86 c run out
1:138 c run three
1:-126 c running
1:-153 c runs
1:115 c runs every
1:-141 c runs from
1:54 c rural
1:70 c rusinga
1:84 c rusinga for
1:-91 c s
1:-149 c s $
1:120 c s advice
1:110 c s adviser
1:90 c s alumni
1:102 c s art
1:88 c s assistant
1:-114 c s budget
1:69 c s campus
1:87 c s carol
1:-39 c s classes
1:79 c s classrooms
1:-87 c s code
1:65 c s collective
1:-107 c s computer
1:111 c s debating
1:-79 c s employer
1:100 c s experience
1:82 c s homes
1:108 c s house
1:91 c s laboratory
1:100 c s lessons
1:-79 c s liability
1:108 c s mathematics
1:89 c s mooting
1:-85 c s motel
1:-176 c s office
1:-95 c s own
1:74 c s pair
1:90 c s plans
1:120 c s pupils
1:-83 c s robotics
1:-100 c s school
1:120 c s schools
1:85 c s summer
1:-68 c s teachers
1:84 c s team
1:74 c s two
1:91 c s will
1:-136 c s written
1:88 c s yard
1:-88 c s yearly
1:-97 c safety in
1:-77 c salt
1:-89 c salt speech
1:55 c same
1:89 c same employers
1:105 c same enterprises
1:-112 c same grades
1:95 c same lesson
1:110 c same six
1:92 c sand
1:101 c sand trays
1:117 c saturday
1:91 c saturday and
1:117 c saturdays
1:92 c saturdays to
1:-109 c save
1:-98 c save themselves
1:-31 c schedule $
1:220 c scheme
1:108 c scheme is
1:39 c scheme of
1:136 c scheme with
1:121 c schemes
1:86 c schemes of
1:-99 c scholar
1:-76 c scholar of
1:95 c scholars
1:101 c scholars and
1:91 c scholarship
1:100 c scholarship for
1:126 c scholarships
1:82 c scholarships of
1:-107 c school $
1:105 c school a
1:128 c school appoints
1:61 c school based
1:146 c school before
1:172 c school by
1:-102 c school coordinates
1:103 c school days
1:-34 c school every
1:113 c school for
1:30 c school gives
1:-38 c school has
1:63 c school may
1:85 c school must
1:64 c school of
1:-113 c school office
1:54 c school on
1:115 c school once
1:76 c school one
1:66 c school over
1:104 c school pays
1:-106 c school provides
1:-86 c school remains
1:91 c school reviews
1:79 c school s
1:53 c school senior
1:69 c school shall
1:-109 c school stresses
1:-171 c school to
1:-117 c school where
1:-46 c school which
1:66 c school will
1:132 c school year
1:101 c schooling
1:98 c schooling of
1:-120 c schools act
1:91 c schools apparatus
1:68 c schools are
1:69 c schools athletes
1:-45 c schools based
1:-86 c schools believe
1:128 c schools build
1:83 c schools can
1:96 c schools carry
1:93 c schools choir
1:87 c schools come
1:79 c schools confer
1:81 c schools deliver
1:105 c schools deputy
1:78 c schools dormitory
1:128 c schools early
1:99 c schools exchange
1:78 c schools for
1:83 c schools free
1:-105 c schools friendship
1:80 c schools gather
1:97 c schools give
1:86 c schools goes
1:93 c schools going
1:-87 c schools had
1:129 c schools hand
1:86 c schools hands
1:-108 c schools have
1:74 c schools head
1:76 c schools hold
1:-88 c schools hope
1:137 c schools intend
1:66 c schools is
1:87 c schools japanese
1:155 c schools jointly
1:87 c schools key
1:88 c schools library
1:89 c schools maths
1:68 c schools may
1:111 c schools meet
1:107 c schools morning
1:110 c schools music
1:119 c schools observe
1:101 c schools of
1:-106 c schools often
1:99 c schools old
1:-115 c schools on
1:163 c schools once
1:90 c schools open
1:92 c schools pay
1:136 c schools plan
1:68 c schools prepare
1:94 c schools put
1:123 c schools reading
1:103 c schools report
1:133 c schools run
1:99 c schools s
1:74 c schools science
1:-111 c schools serve
1:245 c schools shall
1:38 c schools share
1:108 c schools submit
1:39 c schools submits
1:-88 c schools tab
1:114 c schools take
1:101 c schools teacher
1:-95 c schools that
1:-105 c schools this
1:-100 c schools through
1:-195 c schools to
1:102 c schools train
1:77 c schools trainee
1:97 c schools travelling
1:106 c schools twice
1:117 c schools wellbeing
1:220 c schools will
1:166 c schools write
1:48 c schools year
1:-35 c schools years
1:100 c schools your
1:73 c science $
1:83 c science camp
1:73 c science day
1:94 c science departments
1:76 c science fair
1:-143 c science lead
1:69 c science panels
1:-89 c science rooms
1:85 c science staff
1:109 c science teachers
1:97 c science van
1:153 c screen
1:85 c screen every
1:131 c sea
1:-105 c seal
1:-66 c seal are
1:-59 c season
1:82 c season absenteeism
1:-77 c season in
1:-93 c season roads
1:32 c second
1:79 c second friday
1:110 c second one
1:79 c second saturday
1:119 c second term
1:-93 c second year
1:113 c seconded
1:137 c seconded to
1:110 c secondment
1:115 c secondment for
1:134 c seconds
1:131 c seconds one
1:-119 c secretary
1:-36 c section of
1:50 c see how
1:106 c selects
1:99 c selects two
1:110 c self
1:102 c self summary
1:118 c semester
1:81 c semester in
1:224 c send
1:153 c send four
1:91 c send one
1:83 c send schools
1:86 c send specialised
1:92 c send supporter
1:104 c send the
1:91 c send three
1:260 c sends
1:155 c sends a
1:109 c sends four
1:78 c sends its
1:98 c sends one
1:82 c sends three
1:143 c sends two
1:104 c senior
1:75 c senior leaders
1:83 c senior students
1:110 c senior teams
1:-170 c sent
1:-100 c sent back
1:-150 c sent four
1:99 c sent to
1:81 c september $
1:131 c september ms
1:-186 c september to
1:-74 c serve
1:118 c serve as
1:-115 c serve farming
1:-93 c serve only
1:-113 c served
1:-111 c served in
1:-106 c server stands
1:117 c server that
1:-63 c service
1:69 c service $
1:-79 c service leave
1:-79 c service may
1:-104 c serviced
1:-121 c serviced in
1:40 c set
1:61 c set up
1:84 c sets
1:170 c sets of
1:-45 c setting
1:-112 c setting buys
1:131 c setting up
1:95 c settings
1:87 c settings have
1:-96 c settled
1:-105 c settled by
1:108 c settles
1:114 c settles children
1:154 c shadow
1:103 c shadow colleagues
1:124 c shadow their
1:135 c shadowing
1:110 c shadows
1:96 c shadows schools
1:143 c shall
1:84 c shall address
1:61 c shall advertise
1:97 c shall board
1:91 c shall come
1:80 c shall each
1:60 c shall enter
1:95 c shall forward
1:-148 c shall give
1:83 c shall go
1:67 c shall help
1:65 c shall jointly
1:93 c shall make
1:154 c shall meet
1:115 c shall name
1:104 c shall observe
1:73 c shall pay
1:121 c shall prepare
1:88 c shall receive
1:72 c shall release
1:122 c shall rewrite
1:155 c shall run
1:93 c shall second
1:108 c shall send
1:69 c shall shadow
1:85 c shall sign
1:75 c shall sing
1:117 c shall sink
1:73 c shall sit
1:66 c shall spend
1:-107 c shall stay
1:71 c shall take
1:89 c shall tour
1:69 c shall undergo
1:94 c shall visit
1:-38 c share
1:-118 c share a
1:98 c share its
1:-145 c share of
1:126 c share schools
1:-34 c share the
1:70 c shared drive
1:-108 c shared equally
1:-77 c she
1:-94 c she feels
1:-92 c she is
1:84 c she will
1:84 c shearing
1:73 c shearing shed
1:97 c shed
1:104 c shed project
1:-123 c shillings
1:-89 c shillings for
1:-98 c shillings is
1:-88 c shiping
1:-86 c shiping $
1:-148 c short
1:-250 c short of
1:-171 c should
1:-54 c should be
1:-111 c should have
1:-76 c should reach
1:-77 c should rise
1:-75 c shut
1:-104 c shut $
1:87 c sign
1:72 c sign an
1:141 c similar
1:107 c similar number
1:-69 c simply
1:-83 c simply be
1:154 c simulation
1:118 c simulator
1:105 c simulators
1:-154 c since
1:-110 c since $
1:-91 c since easter
1:139 c since recipient
1:-118 c since the
1:-85 c sincere
1:-92 c sincere assistance
1:128 c sing
1:104 c sing at
1:121 c sink
1:106 c sink a
1:185 c sit
1:93 c sit down
1:134 c sit in
1:-34 c site
1:51 c site at
1:-138 c six
1:91 c six demonstration
1:99 c six months
1:-176 c six to
1:73 c six weeks
1:121 c sixteen
1:135 c sixth
1:85 c sixth form
1:84 c sixth formers
1:-40 c sixty
1:110 c sixty laptops
1:-108 c sixty pupils
1:98 c skills
1:85 c skills contest
1:90 c skills training
1:79 c sleep and
1:-104 c small
1:-82 c small plane
1:-117 c small working
1:31 c so
1:-95 c so far
1:-72 c some
1:-106 c some dates
1:-102 c someone
1:-77 c someone whom
1:97 c sound
1:98 c sound condition
1:-95 c south
1:-102 c south $
1:90 c spare
1:86 c spare by
1:128 c speak
1:-41 c speak at
1:89 c speak every
1:119 c speak to
1:135 c speakers
1:86 c speakers from
1:105 c speakers give
1:-66 c special
1:85 c special grade
1:-97 c special schools
1:92 c specialised
1:86 c specialised course
1:-114 c specialist
1:-75 c specialist teacher
1:-114 c specialities
1:82 c speciality
1:128 c speciality is
1:-38 c speech
1:-91 c speech and
1:88 c speech for
1:-37 c spelling
1:97 c spelling bee
1:-114 c spelling is
1:254 c spend
1:179 c spend a
1:109 c spend three
1:92 c spend two
1:41 c spends
1:84 c spends three
1:-166 c spent
1:-101 c spent at
1:-138 c spent on
1:-82 c sport
1:-79 c sport opens
1:139 c sports
1:134 c sports day
1:92 c spread
1:86 c spread the
1:186 c spring
1:80 c spring and
1:135 c spring term
1:72 c spring terms
1:-139 c staff
1:159 c staff $
1:81 c staff and
1:100 c staff appraisal
1:-114 c staff are
1:92 c staff at
1:75 c staff august
1:-110 c staff development
1:112 c staff of
1:-100 c staff office
1:-94 c staff room
1:-90 c staff trust
1:-146 c staff who
1:134 c staff will
1:-85 c staff working
1:121 c staffs
1:95 c staffs read
1:70 c staffs write
1:-84 c standard
1:-103 c standards
1:-99 c standards at
1:-96 c standing
1:-105 c stands
1:-109 c stands in
1:102 c state round
1:-142 c status
1:-119 c status $
1:-104 c stay
1:75 c stay as
1:-108 c stay at
1:95 c stay with
1:87 c stays
1:106 c stays in
1:-118 c step
1:-78 c step $
1:-64 c step by
1:106 c steps $
1:-90 c steps are
1:-112 c still
1:78 c stored
1:74 c stored on
1:192 c story
1:110 c story books
1:106 c story time
1:76 c streams
1:97 c streams chemistry
1:89 c street
1:89 c street $
1:-107 c stresses
1:-86 c stresses that
1:-104 c struck
1:-86 c struck off
1:-131 c student affairs
1:105 c student leaders
1:-77 c students $
1:70 c students a
1:127 c students of
1:-54 c students to
1:90 c studies $
1:70 c studio
1:89 c studio at
1:-85 c studio carries
1:92 c studio for
1:133 c studio of
1:72 c studio will
1:63 c study
1:104 c study it
1:119 c study teach
1:87 c study tour
1:91 c study why
1:118 c subject
1:108 c subject groups
1:69 c subject leaders
1:67 c subject panels
1:128 c submit
1:71 c submit a
1:44 c submits a
1:-118 c succeed
1:-107 c succeed $
1:119 c succeeds
1:130 c succeeds him
1:-78 c such
1:-84 c such conversations
1:47 c summary
1:98 c summary before
1:-84 c summary should
1:-47 c summer
1:-133 c summer $
1:-112 c summer school
1:71 c summer science
1:84 c summer send
1:93 c summer study
1:111 c summer training
1:61 c sunday
1:66 c sunday evening
1:81 c sunita will
1:90 c supervision
1:-138 c support
1:-92 c support framework
1:-102 c support recipient
1:45 c supported
1:141 c supported schools
1:30 c supporter
1:51 c supporter $
1:-78 c supporter and
1:66 c supporter annual
1:-31 c supporter are
1:127 c supporter as
1:-111 c supporter assists
1:-49 c supporter at
1:79 c supporter colleague
1:99 c supporter deputy
1:92 c supporter digital
1:89 c supporter dispatches
1:157 c supporter donates
1:73 c supporter during
1:86 c supporter english
1:-151 c supporter expect
1:42 c supporter for
1:61 c supporter give
1:156 c supporter gives
1:-43 c supporter go
1:105 c supporter goes
1:-105 c supporter has
1:-91 c supporter have
1:-132 c supporter head
1:-119 c supporter helps
1:99 c supporter hosts
1:135 c supporter in
1:144 c supporter intends
1:97 c supporter invites
1:-128 c supporter january
1:-94 c supporter july
1:77 c supporter laboratory
1:-92 c supporter leads
1:144 c supporter lend
1:160 c supporter lends
1:80 c supporter library
1:-117 c supporter looks
1:157 c supporter mathematics
1:199 c supporter may
1:93 c supporter mentor
1:99 c supporter mrs
1:68 c supporter ms
1:142 c supporter music
1:71 c supporter net
1:-48 c supporter office
1:90 c supporter on
1:91 c supporter one
1:119 c supporter online
1:95 c supporter open
1:209 c supporter opens
1:170 c supporter parents
1:71 c supporter premises
1:121 c supporter prepare
1:-33 c supporter principal
1:97 c supporter pupils
1:110 c supporter question
1:84 c supporter reading
1:-155 c supporter recipient
1:92 c supporter releases
1:92 c supporter reviews
1:87 c supporter s
1:-111 c supporter science
1:158 c supporter seconds
1:146 c supporter send
1:180 c supporter sends
1:-144 c supporter sent
1:-87 c supporter september
1:301 c supporter shall
1:-47 c supporter should
1:73 c supporter spends
1:57 c supporter staff
1:81 c supporter streams
1:93 c supporter students
1:86 c supporter subject
1:72 c supporter summer
1:-116 c supporter supporter
1:-129 c supporter supports
1:110 c supporter takes
1:95 c supporter teach
1:-98 c supporter teachers
1:128 c supporter teaches
1:-126 c supporter teaching
1:-154 c supporter together
1:87 c supporter two
1:122 c supporter visit
1:-131 c supporter was
1:78 c supporter welcomes
1:117 c supporter who
1:277 c supporter will
1:172 c supporting
1:137 c supporting schools
1:160 c supporting unit
1:-149 c supports
1:-128 c supports recipient
1:58 c surplus
1:-70 c surplus $
1:110 c surplus desks
1:152 c system
1:104 c system and
1:142 c system of
1:-93 c tab
1:-99 c tab $
1:122 c tablet
1:121 c tablet computers
1:132 c tablets
1:115 c tablets and
1:65 c take
1:71 c take classes
1:101 c take over
1:111 c take part
1:-110 c take place
1:39 c take the
1:-33 c take turns
1:93 c take village
1:92 c take your
1:-117 c taken
1:58 c takes
1:109 c takes in
1:138 c takes over
1:-119 c takes three
1:139 c talk
1:77 c talk by
1:94 c talk each
1:86 c talk it
1:106 c talk on
1:72 c talks
1:-91 c talks are
1:119 c talks in
1:103 c talks on
1:103 c tansy
1:101 c tansy road
1:88 c tao
1:92 c task
1:73 c task based
1:147 c tasks
1:121 c tasks $
1:79 c tasks are
1:79 c tea
1:103 c tea together
1:233 c teach
1:70 c teach an
1:231 c teach at
1:73 c teach for
1:65 c teach form
1:96 c teach open
1:90 c teach the
1:82 c teach there
1:-93 c teacher
1:-142 c teacher $
1:122 c teacher at
1:-105 c teacher brings
1:117 c teacher by
1:66 c teacher each
1:-92 c teacher for
1:96 c teacher from
1:73 c teacher lu
1:112 c teacher moves
1:-32 c teacher ms
1:-113 c teacher on
1:-81 c teacher registered
1:86 c teacher shall
1:-50 c teacher should
1:-161 c teacher since
1:110 c teacher sits
1:-100 c teacher status
1:95 c teacher studio
1:136 c teacher to
1:63 c teacher tom
1:-92 c teacher west
1:140 c teacher who
1:-68 c teachers $
1:124 c teachers a
1:92 c teachers admits
1:-104 c teachers are
1:107 c teachers as
1:64 c teachers at
1:81 c teachers conduct
1:85 c teachers each
1:99 c teachers for
1:142 c teachers from
1:95 c teachers go
1:119 c teachers have
1:-145 c teachers in
1:-99 c teachers is
1:57 c teachers join
1:-121 c teachers must
1:-93 c teachers named
1:148 c teachers of
1:-96 c teachers on
1:103 c teachers one
1:-75 c teachers or
1:78 c teachers shall
1:-114 c teachers should
1:-50 c teachers to
1:-108 c teachers trained
1:54 c teachers two
1:107 c teachers watch
1:111 c teachers will
1:-99 c teachers win
1:158 c teaches
1:136 c teaches a
1:127 c teaches at
1:86 c teaches further
1:-113 c teaches no
1:103 c teaches one
1:92 c teaches three
1:-52 c teaching
1:93 c teaching activities
1:-148 c teaching affairs
1:96 c teaching assistants
1:-81 c teaching award
1:94 c teaching delegations
1:112 c teaching director
1:-95 c teaching idea
1:104 c teaching of
1:-163 c teaching office
1:97 c teaching plans
1:90 c teaching practice
1:81 c teaching work
1:-44 c team and
1:118 c team for
1:152 c team of
1:-63 c team went
1:215 c teams
1:64 c teams hold
1:148 c teams meet
1:111 c teams of
1:78 c technician
1:89 c technician shall
1:91 c ted
1:114 c ted fry
1:86 c teddy
1:79 c teddy bears
1:119 c tehri
1:99 c tehri and
1:88 c tehri in
1:99 c telescopes
1:104 c telescopes $
1:-84 c ten
1:82 c ten $
1:91 c ten day
1:115 c ten days
1:-59 c ten lessons
1:82 c ten minutes
1:93 c ten recipient
1:76 c ten school
1:-38 c ten teachers
1:-152 c ten to
1:-45 c ten weeks
1:45 c ten working
1:-103 c ten years
1:226 c term
1:153 c term $
1:48 c term and
1:123 c term at
1:106 c term carrying
1:119 c term each
1:111 c term in
1:-119 c term s
1:97 c term schools
1:176 c term to
1:120 c term two
1:76 c term while
1:82 c term with
1:100 c terms
1:62 c terms $
1:-52 c test
1:-100 c test $
1:102 c textbook
1:90 c textbook for
1:114 c textbooks
1:102 c textbooks $
1:117 c tezpur
1:78 c tezpur in
1:112 c tezpur teaches
1:-61 c than
1:-90 c than $
1:112 c than a
1:79 c than days
1:-121 c than five
1:105 c than four
1:-141 c than lessons
1:-82 c than of
1:106 c than one
1:-113 c than per
1:107 c than six
1:98 c than ten
1:-248 c that
1:-99 c that children
1:-109 c that every
1:-80 c that examinations
1:-101 c that formalism
1:-104 c that merely
1:49 c that recipient
1:-100 c that school
1:-103 c that the
1:-141 c the
1:-143 c the academic
1:-137 c the accounts
1:-116 c the acts
1:-101 c the agreement
1:-103 c the apprentices
1:68 c the april
1:-114 c the arrangement
1:-107 c the arrangements
1:84 c the art
1:-101 c the assistance
1:139 c the assisted
1:112 c the autumn
1:114 c the back
1:-79 c the basic
1:-98 c the benches
1:91 c the best
1:83 c the bhimgaon
1:93 c the blue
1:-145 c the books
1:-114 c the bus
1:106 c the campus
1:-35 c the chair
1:-87 c the check
1:-155 c the children
1:-69 c the choir
1:-64 c the city
1:111 c the class
1:-127 c the coast
1:-78 c the commission
1:124 c the committee
1:-110 c the concert
1:-108 c the conference
1:-65 c the contest
1:108 c the course
1:-97 c the delegation
1:-81 c the difficulties
1:-58 c the digital
1:-92 c the director
1:87 c the door
1:-81 c the drought
1:47 c the e
1:88 c the eight
1:156 c the end
1:106 c the english
1:-118 c the expected
1:113 c the faculty
1:98 c the famous
1:-88 c the ferry
1:82 c the findings
1:81 c the first
1:93 c the five
1:-105 c the floods
1:-111 c the follow
1:-47 c the four
1:-103 c the fragrance
1:-98 c the funds
1:-71 c the gap
1:97 c the grade
1:78 c the great
1:143 c the group
1:-92 c the guarantee
1:115 c the hall
1:-100 c the hands
1:-103 c the head
1:116 c the heads
1:-106 c the heart
1:-118 c the hoists
1:82 c the holidays
1:-79 c the home
1:-128 c the host
1:106 c the house
1:90 c the imc
1:-125 c the information
1:84 c the inter
1:106 c the kiln
1:-100 c the laboratory
1:72 c the last
1:-88 c the late
1:-88 c the launch
1:-80 c the lead
1:104 c the leading
1:-97 c the lecturers
1:-88 c the library
1:-89 c the licence
1:-144 c the link
1:-171 c the list
1:-97 c the mathematics
1:77 c the maths
1:-84 c the medicine
1:-139 c the meetings
1:131 c the member
1:-137 c the mentee
1:63 c the morning
1:-98 c the motions
1:-98 c the mud
1:-88 c the name
1:92 c the names
1:-91 c the net
1:-41 c the network
1:36 c the new
1:109 c the old
1:-77 c the only
1:100 c the other
1:97 c the paired
1:-101 c the pairing
1:-101 c the parents
1:-75 c the partnership
1:-114 c the pass
1:102 c the pen
1:-106 c the performance
1:-109 c the period
1:96 c the physics
1:-94 c the placement
1:-68 c the plan
1:-90 c the prefecture
1:-82 c the principal
1:100 c the principals
1:-139 c the principle
1:93 c the progress
1:103 c the province
1:42 c the provincial
1:76 c the pupils
1:-100 c the purpose
1:126 c the quality
1:-78 c the ranges
1:47 c the reading
1:-155 c the report
1:-92 c the request
1:-69 c the research
1:-92 c the river
1:114 c the robotics
1:102 c the room
1:-129 c the rooms
1:-91 c the s
1:65 c the same
1:-38 c the school
1:76 c the schooling
1:91 c the science
1:-44 c the second
1:-91 c the senior
1:-102 c the server
1:-131 c the share
1:80 c the shared
1:88 c the shearing
1:162 c the spring
1:-158 c the staff
1:-162 c the student
1:-89 c the studio
1:-84 c the summary
1:-82 c the summer
1:144 c the supported
1:217 c the supporting
1:87 c the tasks
1:95 c the teachers
1:-44 c the team
1:-85 c the third
1:61 c the three
1:-99 c the time
1:-86 c the title
1:167 c the training
1:55 c the two
1:-86 c the university
1:-119 c the upper
1:88 c the use
1:-86 c the van
1:112 c the vice
1:-107 c the visit
1:99 c the web
1:-117 c the website
1:203 c the whole
1:87 c the winter
1:58 c the work
1:-103 c the workshop
1:229 c the year
1:-92 c their batteries
1:88 c their choir
1:90 c their colleagues
1:131 c their counterparts
1:82 c their difficulties
1:100 c their dongxing
1:81 c their item
1:-85 c their ordinary
1:-90 c their own
1:-128 c their partners
1:107 c their portfolios
1:95 c their spelling
1:117 c their staff
1:109 c their teaching
1:96 c their twinning
1:102 c their twins
1:-135 c them
1:79 c them all
1:-100 c them are
1:112 c them in
1:-78 c them minds
1:86 c them must
1:93 c them on
1:-137 c them once
1:83 c them one
1:-92 c themselves
1:-95 c themselves a
1:-94 c therapist
1:-94 c therapist $
1:-133 c there are
1:93 c there for
1:111 c there with
1:98 c therefore
1:38 c these
1:120 c they adopt
1:117 c they give
1:102 c they go
1:-119 c they obey
1:-109 c they study
1:-127 c they will
1:-97 c things
1:-120 c third
1:-91 c third column
1:-81 c third language
1:-35 c third of
1:177 c thirty
1:114 c thirty pupils
1:63 c thirty students
1:94 c thirty tablet
1:-252 c this
1:-168 c this agreement
1:-77 c this kind
1:-84 c this section
1:85 c this term
1:-120 c this year
1:76 c thornsea $
1:95 c thornsea and
1:67 c thornsea for
1:-76 c thornsea has
1:71 c thornsea will
1:-90 c thousand
1:-91 c thousand shillings
1:91 c three
1:81 c three at
1:147 c three days
1:-100 c three gardens
1:86 c three heads
1:-94 c three hundred
1:110 c three joint
1:88 c three kindergartens
1:-122 c three minutes
1:101 c three model
1:80 c three months
1:-55 c three of
1:55 c three recipient
1:81 c three saturdays
1:91 c three settings
1:55 c three teachers
1:83 c three times
1:119 c three weeks
1:119 c three workshops
1:93 c three year
1:-88 c three years
1:104 c through a
1:-90 c through consultation
1:78 c through each
1:87 c through her
1:79 c through one
1:-40 c through the
1:71 c through zoom
1:81 c throughout
1:67 c throughout the
1:99 c thrown
1:109 c thrown open
1:208 c thursday
1:79 c thursday at
1:69 c thursday to
1:137 c thursdays
1:82 c thursdays to
1:111 c tide
1:113 c time $
1:115 c time at
1:-97 c time difference
1:78 c time for
1:-128 c time spent
1:103 c time to
1:103 c times
1:116 c timetable there
1:98 c timetabling
1:-89 c title
1:-86 c title and
1:178 c to
1:-141 c to $
1:95 c to a
1:102 c to act
1:101 c to adopt
1:160 c to all
1:-111 c to ask
1:-157 c to at
1:-105 c to august
1:169 c to be
1:81 c to beishan
1:85 c to bhimgaon
1:30 c to both
1:90 c to bring
1:-68 c to carry
1:-91 c to chance
1:77 c to coach
1:-137 c to come
1:91 c to conduct
1:86 c to council
1:-76 c to do
1:114 c to dongxing
1:122 c to draw
1:-58 c to drop
1:36 c to each
1:79 c to every
1:136 c to exchange
1:72 c to fill
1:33 c to find
1:154 c to form
1:-32 c to four
1:102 c to give
1:-31 c to go
1:96 c to grade
1:60 c to guide
1:80 c to harbour
1:-46 c to help
1:112 c to hold
1:78 c to its
1:-104 c to july
1:-89 c to june
1:-115 c to lead
1:-112 c to lessons
1:95 c to look
1:-64 c to meet
1:-120 c to move
1:79 c to nakuru
1:-89 c to no
1:142 c to observe
1:87 c to of
1:85 c to one
1:97 c to open
1:63 c to pass
1:-88 c to pay
1:-100 c to per
1:91 c to perfect
1:158 c to plan
1:-63 c to prepare
1:76 c to present
1:109 c to pupils
1:-125 c to raise
1:95 c to ready
1:264 c to recipient
1:93 c to rewrite
1:82 c to run
1:-98 c to save
1:186 c to school
1:150 c to schools
1:115 c to send
1:132 c to serve
1:105 c to share
1:110 c to sit
1:92 c to six
1:233 c to supporter
1:129 c to take
1:161 c to teach
1:100 c to teachers
1:91 c to tehri
1:82 c to tezpur
1:186 c to the
1:163 c to their
1:126 c to try
1:99 c to twelve
1:86 c to view
1:97 c to watch
1:-126 c to which
1:98 c to work
1:112 c toddlers
1:83 c toddlers speech
1:222 c together
1:108 c together $
1:121 c together at
1:126 c together by
1:151 c together on
1:101 c together once
1:178 c together online
1:85 c together schools
1:96 c together study
1:-62 c together with
1:-144 c told
1:-90 c told a
1:-108 c told me
1:-111 c tolworth girls
1:77 c tolworth s
1:101 c tolworth will
1:81 c tom
1:66 c tom under
1:-132 c too
1:-95 c too few
1:-109 c took
1:-104 c took part
1:30 c topic
1:105 c topic on
1:108 c topics
1:81 c topics a
1:-40 c tour
1:-99 c tour fees
1:93 c tour kerio
1:100 c tour on
1:-119 c town
1:-85 c town and
1:147 c train
1:111 c train the
1:-48 c trained
1:51 c trained in
1:133 c trainee
1:72 c trainee posts
1:165 c training
1:-77 c training $
1:89 c training camp
1:116 c training centre
1:73 c training course
1:92 c training in
1:153 c training programme
1:118 c training room
1:-98 c transport
1:-103 c transport and
1:87 c travelling
1:90 c travelling to
1:78 c trays
1:80 c trays a
1:-78 c true
1:-82 c true and
1:-147 c trust
1:-87 c trust $
1:123 c try
1:193 c tuesday
1:89 c tuesday $
1:103 c tuesday and
1:121 c tuesday at
1:133 c tuesdays
1:93 c turn
1:78 c turn on
1:57 c turns
1:102 c turns $
1:-62 c tutor
1:71 c tutor goes
1:83 c tutoring
1:79 c tutoring to
1:-36 c tutors
1:-98 c tutors at
1:-143 c twelve lessons
1:100 c twelve mathematics
1:101 c twelve young
1:119 c twenty
1:95 c twenty benches
1:107 c twenty five
1:100 c twice during
1:142 c twice in
1:77 c twice this
1:-104 c twice without
1:-115 c twinned
1:-117 c twinned with
1:-34 c twinning
1:110 c twinning coordinators
1:78 c twinning has
1:-109 c twinning shall
1:113 c twins
1:106 c twins $
1:160 c two
1:80 c two and
1:75 c two at
1:98 c two bursars
1:97 c two chinese
1:105 c two councils
1:124 c two courses
1:91 c two cupboards
1:227 c two days
1:141 c two demonstration
1:79 c two deputy
1:79 c two groups
1:39 c two heads
1:-135 c two hours
1:110 c two hundred
1:86 c two joint
1:-108 c two leaders
1:101 c two leadership
1:130 c two lectures
1:-94 c two lessons
1:131 c two mathematics
1:-109 c two microscopes
1:105 c two middle
1:163 c two months
1:139 c two new
1:100 c two newly
1:103 c two nights
1:44 c two of
1:97 c two pairs
1:86 c two panel
1:-106 c two recipient
1:75 c two sand
1:52 c two school
1:-91 c two science
1:81 c two staffs
1:69 c two supporter
1:113 c two talks
1:201 c two teachers
1:-99 c two teaching
1:110 c two telescopes
1:74 c two terms
1:125 c two units
1:105 c two week
1:152 c two weeks
1:-130 c two years
1:-119 c under
1:80 c under her
1:-65 c under the
1:68 c undergo
1:90 c undergo a
1:209 c unit
1:80 c unit calls
1:84 c unit on
1:116 c unit s
1:67 c unit take
1:114 c units
1:73 c units principals
1:87 c units stay
1:-43 c university
1:-118 c university $
1:114 c university help
1:-89 c university s
1:107 c university scholars
1:-112 c unqualified
1:-89 c untidy
1:-99 c untidy at
1:177 c until
1:75 c until easter
1:154 c until july
1:157 c up
1:126 c up a
1:144 c up an
1:-96 c up by
1:177 c up in
1:127 c up its
1:80 c up teaching
1:41 c up the
1:45 c up to
1:92 c up two
1:-61 c upper
1:-84 c upper valley
1:108 c urged
1:105 c urged to
1:135 c use
1:86 c use $
1:87 c use but
1:-80 c use date
1:87 c use of
1:151 c use supporter
1:107 c use the
1:103 c vacant
1:71 c vacant $
1:94 c vacant periods
1:-92 c valley
1:-85 c valley is
1:88 c van from
1:-110 c van is
1:68 c veteran
1:69 c veteran class
1:-70 c vi
1:73 c vi and
1:-99 c vi fifty
1:166 c vice
1:191 c vice principal
1:211 c video
1:39 c video $
1:66 c video call
1:63 c video link
1:65 c video meeting
1:88 c video on
1:80 c video to
1:124 c videos
1:84 c view
1:91 c view $
1:82 c vii
1:81 c vii $
1:97 c viii
1:96 c viii $
1:-179 c village
1:-108 c village $
1:68 c village class
1:60 c village mathematics
1:-95 c village pupils
1:34 c village school
1:-105 c villages
1:-107 c villages $
1:121 c virtual
1:101 c visit
1:150 c visit $
1:84 c visit a
1:189 c visit each
1:-98 c visit had
1:83 c visit in
1:104 c visit of
1:206 c visit recipient
1:185 c visit supporter
1:86 c visit the
1:-191 c visit their
1:84 c visit to
1:-74 c visiting
1:-91 c visiting pupils
1:85 c visiting speakers
1:-43 c visiting teachers
1:66 c visits
1:-143 c visits $
1:103 c visits at
1:104 c visits by
1:88 c visits to
1:95 c volunteer
1:-57 c voss
1:96 c walk beside
1:-96 c walk long
1:-99 c warm
1:-90 c warm one
1:-266 c was
1:-101 c was built
1:-112 c was founded
1:-118 c was introduced
1:-116 c was not
1:-84 c was opened
1:-85 c was really
1:60 c watch
1:108 c watch and
1:82 c watch your
1:-62 c watches
1:-46 c watches at
1:133 c water
1:96 c water filter
1:90 c water quality
1:114 c way
1:99 c way $
1:113 c weather
1:107 c weaving $
1:-97 c weaving has
1:127 c web
1:91 c web about
1:83 c web talk
1:-129 c website
1:-112 c website $
1:175 c wednesday
1:95 c wednesday a
1:131 c wednesday afternoon
1:43 c week
1:-55 c week $
1:-86 c week and
1:75 c week beside
1:100 c week contest
1:84 c week each
1:90 c week for
1:163 c week in
1:71 c week of
1:76 c week schools
1:95 c week until
1:94 c week with
1:124 c weekend
1:88 c weekend of
1:150 c weeks
1:100 c weeks $
1:75 c weeks at
1:102 c weeks each
1:97 c weeks in
1:139 c weeks of
1:-37 c welcome
1:83 c welcomes
1:64 c welcomes forty
1:-101 c welding
1:93 c welding machines
1:118 c wellbeing
1:115 c wellbeing check
1:-111 c went
1:-75 c went out
1:-145 c were
1:-80 c were replaced
1:-117 c were serviced
1:-106 c west
1:-106 c west of
1:-92 c wet
1:-93 c wet and
1:-138 c what
1:-83 c what follows
1:-102 c what he
1:-95 c what was
1:93 c what your
1:-143 c when
1:-94 c when books
1:-85 c when the
1:-95 c where they
1:-177 c which
1:-80 c which lack
1:114 c which lasts
1:-82 c which the
1:75 c while
1:66 c while its
1:-104 c who break
1:105 c who finish
1:-93 c who go
1:-104 c who have
1:84 c who is
1:90 c who observes
1:115 c who will
1:-110 c whoever
1:-95 c whoever is
1:235 c whole
1:110 c whole day
1:72 c whole of
1:131 c whole school
1:81 c whole semester
1:70 c whole term
1:81 c whole year
1:-87 c whom
1:-88 c whom the
1:94 c why
1:86 c why girls
1:260 c will
1:113 c will also
1:33 c will be
1:75 c will board
1:94 c will call
1:103 c will carry
1:-141 c will chair
1:109 c will circulate
1:95 c will come
1:132 c will complete
1:73 c will cross
1:-39 c will do
1:91 c will donate
1:129 c will draft
1:145 c will each
1:97 c will exchange
1:85 c will fly
1:-82 c will follow
1:-108 c will gain
1:216 c will give
1:122 c will go
1:113 c will hold
1:97 c will introduce
1:111 c will join
1:-106 c will last
1:118 c will meet
1:90 c will move
1:-95 c will not
1:150 c will plan
1:70 c will provide
1:-121 c will reach
1:30 c will run
1:87 c will second
1:127 c will send
1:112 c will serve
1:87 c will set
1:145 c will shadow
1:90 c will sing
1:93 c will sit
1:112 c will speak
1:112 c will spend
1:-43 c will stay
1:60 c will take
1:130 c will teach
1:108 c will together
1:130 c will visit
1:73 c will walk
1:94 c will write
1:-103 c win
1:-81 c win a
1:93 c wing
1:67 c wing for
1:77 c winter break
1:-94 c winter is
1:-52 c with
1:88 c with host
1:102 c with lead
1:-59 c with no
1:-96 c with recipient
1:-102 c with school
1:147 c with schools
1:80 c with six
1:31 c with supporter
1:-94 c with the
1:155 c with their
1:93 c with them
1:-81 c with three
1:104 c with two
1:95 c with university
1:77 c with yours
1:-97 c within reach
1:-173 c without
1:-112 c without a
1:-107 c without cause
1:-78 c words
1:-103 c words in
1:37 c work $
1:83 c work a
1:-96 c work counts
)"sv,
    R"(1:137 c work for
1:-51 c work of
1:98 c work there
1:141 c workbook
1:80 c workbook in
1:-91 c working away
1:67 c working day
1:92 c working order
1:105 c works
1:91 c works with
1:112 c workshop
1:108 c workshop on
1:-96 c workshop runs
1:54 c workshops
1:110 c workshops at
1:-110 c worth
1:-95 c worth keeping
1:91 c would
1:50 c would carry
1:196 c write
1:221 c write a
1:134 c write letters
1:-101 c write one
1:88 c write three
1:192 c write to
1:145 c writes
1:142 c writes a
1:81 c writing an
1:-90 c writing is
1:100 c writing lessons
1:51 c written
1:106 c written notes
1:-135 c written notice
1:93 c xii
1:102 c xii leavers
1:92 c yard
1:98 c yard by
1:87 c year
1:155 c year $
1:103 c year a
1:105 c year and
1:87 c year are
1:122 c year at
1:-81 c year but
1:57 c year children
1:128 c year class
1:114 c year classes
1:109 c year for
1:104 c year from
1:103 c year in
1:77 c year of
1:32 c year olds
1:76 c year out
1:-56 c year pupils
1:73 c year recipient
1:-71 c year s
1:75 c year students
1:-131 c year supporter
1:-77 c year teacher
1:126 c year teachers
1:-111 c year the
1:142 c year to
1:-90 c yearly
1:-95 c yearly assessment
1:-239 c years
1:-222 c years $
1:-134 c years in
1:115 c years lead
1:-88 c years service
1:-105 c yellow
1:-97 c yellow $
1:195 c young
1:182 c young teachers
1:160 c your
1:83 c your department
1:-102 c your deputy
1:63 c your first
1:81 c your kids
1:110 c your literacy
1:99 c your new
1:67 c your senior
1:119 c yours
1:65 c yours and
1:82 c yours coming
1:-62 c yuan
1:-113 c yuan a
1:90 c yuan each
1:69 c zoom
1:71 c zoom on
1:290 duty encouraged
1:147 duty intends
1:132 duty may
1:-210 duty none
1:184 duty shall
1:54 first - A
1:-88 first - Adhere
1:-84 first - Agreed
1:-84 first - Agreements
1:-134 first - All
1:66 first - Anganwadi
1:-91 first - Any
1:94 first - Assist
1:-170 first - At
1:-148 first - Attendance
1:82 first - B.Ed.
1:99 first - Backbone
1:-104 first - Bamboo
1:99 first - Before
1:87 first - Beginning
1:82 first - Both
1:86 first - Bring
1:-266 first - By
1:-94 first - Cake
1:-103 first - Calendar
1:91 first - Campus
1:85 first - Caoba
1:86 first - Career
1:118 first - Carrick's
1:-90 first - Children
1:74 first - Choirs
1:143 first - Classes
1:103 first - Coaches
1:-89 first - Connectivity
1:-41 first - Contestants
1:-106 first - Dates
1:-110 first - Demonstration
1:93 first - Departments
1:90 first - Deputy
1:98 first - Don
1:-88 first - Dongxing's
1:111 first - Dr
1:-113 first - During
1:-60 first - Each
1:120 first - Eight
1:-92 first - Employers
1:-94 first - English
1:156 first - Every
1:85 first - Faculty
1:77 first - Fenmoor
1:-104 first - Fewer
1:102 first - Fifteen
1:-107 first - Finding
1:98 first - Five
1:-88 first - Following
1:-184 first - For
1:-83 first - Form
1:70 first - Forty
1:111 first - From
1:-95 first - Games
1:76 first - Gold-medal
1:113 first - Grade
1:104 first - Hand
1:-95 first - Handwriting
1:200 first - Hazelwood
1:88 first - Heads
1:88 first - Hollin
1:-121 first - Hospitality
1:-93 first - Hours
1:-64 first - In
1:-79 first - Interns
1:-149 first - Issued
1:79 first - It
1:92 first - Jill
1:164 first - Joint
1:79 first - Jointly
1:110 first - Kelly
1:-83 first - Kelly's
1:-100 first - Key:
1:92 first - Kilimo's
1:104 first - Kingsmere
1:96 first - Laboratory
1:-178 first - Last
1:69 first - Launch
1:162 first - Lead
1:135 first - Leaders
1:84 first - Lecturers
1:-117 first - Lessons
1:-110 first - Let
1:-96 first - Letter
1:-114 first - Liuwan
1:-87 first - Loan
1:-88 first - Long-service
1:-107 first - Low
1:97 first - Make
1:-98 first - Matters
1:-110 first - Minibus:
1:72 first - Mr
1:143 first - Mrs
1:138 first - Ms
1:-101 first - Names
1:-146 first - Neither
1:-30 first - No
1:85 first - No.
1:-113 first - Not
1:-98 first - Note:
1:-109 first - Notes
1:89 first - Nursery
1:38 first - On
1:155 first - Once
1:138 first - One
1:-118 first - Only
1:100 first - Organise
1:94 first - Our
1:-119 first - Out
1:38 first - Paired
1:235 first - Party
1:-93 first - Perfect
1:-60 first - Playgroup
1:-102 first - Power
1:-100 first - Prepared
1:78 first - Primary
1:130 first - Principals
1:173 first - Professor
1:-102 first - Programme
1:89 first - Provincial
1:110 first - Pupils
1:93 first - Quality
1:72 first - Quiz
1:-99 first - Rainy-season
1:-127 first - Reading
1:105 first - Recorded
1:-94 first - Ref
1:-82 first - Results
1:93 first - Riverside
1:88 first - Room
1:-72 first - Rules
1:78 first - S1
1:-90 first - Safety
1:82 first - Same-lesson
1:98 first - School
1:-85 first - September
1:-89 first - She
1:70 first - Sixth-form
1:-102 first - Spelling
1:-89 first - Sport
1:90 first - Spread
1:-72 first - Staff
1:-101 first - Standing
1:98 first - Student
1:83 first - Subject
1:-71 first - Such
1:-98 first - Talks
1:106 first - Tansy
1:63 first - Teaching
1:116 first - Ten
1:-47 first - The
1:-32 first - Their
1:-107 first - There
1:193 first - They
1:159 first - Thirty
1:-110 first - This
1:-90 first - Thornsea
1:184 first - Three
1:-99 first - Time
1:93 first - Together
1:83 first - Tolworth's
1:-109 first - Tour
1:-94 first - Tutors:
1:181 first - Twelve
1:88 first - Twenty
1:254 first - Two
1:92 first - University
1:97 first - Up
1:69 first - Village
1:-48 first - Visiting
1:177 first - We
1:-113 first - Welding
1:-101 first - Whoever
1:-62 first - Winter
1:-88 first - Words
1:154 first - Year
1:77 first - You
1:-31 first - Your
1:-139 first - a
1:-67 first - absence
1:-83 first - and
1:-146 first - at
1:-75 first - between
1:-89 first - each
1:-62 first - eight
1:-149 first - it
1:-80 first - not
1:-88 first - one
1:-152 first - the
1:-110 first - three
1:-193 first - two
1:84 first - “Green
1:-36 first m A
1:41 first m By
1:-30 first m Dr
1:99 first m In
1:-46 first m It
1:-145 first m Its
1:-169 first m Mentors
1:-141 first m Mr
1:54 first m Our
1:-89 first m Their
1:-100 first m There
1:-128 first m They
1:96 first m Up
1:-97 first m We
1:151 first m a
1:109 first m in
1:-82 first m our
1:51 first m the
1:-71 first m we
1:-159 flows=0
1:448 flows=1
1:323 flows=2
1:61 h $
1:68 h ^
1:-240 h ^ aims
1:-210 h ^ background
1:-224 h ^ calendar
1:158 h ^ children
1:-142 h ^ costs
1:80 h ^ duties
1:108 h ^ joint
1:120 h ^ keeping
1:90 h ^ leadership
1:207 h ^ lessons
1:-44 h ^ management
1:-134 h ^ money
1:42 h ^ music
1:-186 h ^ objectives
1:66 h ^ organisation
1:105 h ^ oversight
1:103 h ^ people
1:225 h ^ pupils
1:39 h ^ research
1:96 h ^ resources
1:-81 h ^ schedule
1:114 h ^ school
1:120 h ^ shared
1:156 h ^ sharing
1:126 h ^ specialities
1:94 h ^ staff
1:160 h ^ steering
1:159 h ^ student
1:-215 h ^ targets
1:119 h ^ teaching
1:56 h ^ terms
1:151 h ^ things
1:-87 h ^ timetable
1:-92 h ^ what
1:-108 h ^ where
1:179 h ^ working
1:72 h a
1:-239 h aims
1:-240 h aims $
1:-96 h aims for
1:-161 h and conditions
1:58 h and management
1:108 h and research
1:-130 h and rules
1:35 h b
1:-214 h background
1:-211 h background $
1:-214 h be
1:-161 h be different
1:-269 h by
1:-226 h by july
1:-206 h calendar
1:-230 h calendar $
1:133 h children
1:74 h children and
1:114 h committee
1:115 h committee $
1:-107 h conditions
1:-131 h conditions $
1:-145 h costs
1:-146 h costs and
1:84 h development
1:75 h development $
1:-184 h different
1:-133 h different by
1:108 h duties
1:38 h families $
1:-145 h first
1:-156 h first year
1:-199 h for
1:-187 h for the
1:100 h going
1:111 h going $
1:122 h group
1:96 h group $
1:-40 h growth
1:46 h hope to
1:-231 h is
1:-185 h is to
1:91 h it
1:110 h it going
1:117 h joint
1:119 h joint committee
1:-229 h july
1:-233 h july $
1:114 h keeping
1:102 h keeps
1:98 h leadership
1:101 h leadership $
1:72 h leadership and
1:73 h learning
1:74 h learning $
1:208 h lessons
1:175 h lessons and
1:34 h looks
1:-137 h money
1:-68 h money and
1:39 h music
1:-192 h objectives
1:115 h of
1:-134 h of the
1:46 h on
1:63 h organisation
1:47 h organisation $
1:124 h oversight
1:131 h oversight $
1:128 h people
1:74 h people $
1:61 h practice $
1:219 h pupils
1:191 h pupils $
1:-48 h reach
1:118 h research
1:129 h research $
1:157 h resources
1:153 h resources $
1:-169 h rules
1:-172 h rules $
1:-113 h schedule
1:133 h school
1:95 h school $
1:-202 h see
1:-140 h see $
1:-116 h see by
1:129 h shared
1:135 h sharing
1:154 h sharing $
1:-150 h should
1:-158 h should be
1:103 h specialities
1:98 h specialities $
1:105 h staff
1:49 h staff $
1:73 h staff development
1:-102 h stand
1:-113 h stand $
1:159 h steering
1:198 h steering $
1:158 h student
1:-154 h takes
1:-175 h targets
1:-227 h targets $
1:-81 h targets for
1:83 h teaching
1:39 h teaching $
1:109 h teaching and
1:-54 h the
1:-122 h the first
1:90 h the school
1:-172 h the year
1:66 h things
1:-106 h timetable
1:-167 h to
1:-41 h to reach
1:-195 h to see
1:-41 h together $
1:-225 h want
1:-222 h want to
1:48 h we
1:-222 h we want
1:-97 h what
1:-157 h what should
1:-94 h where
1:115 h who keeps
1:192 h working
1:139 h working group
1:-231 h year
1:-234 h year $
1:-238 headed=0
1:75 headed=1
1:-69 length=0
1:-311 length=1
1:-44 length=11
1:-114 length=12
1:-371 length=2
1:-154 length=3
1:57 length=4
1:153 length=5
1:291 length=6
1:243 length=7
1:199 length=8
1:-39 length=9
1:-252 matter 0--
1:132 matter 0-m
1:527 matter 0n-
1:-239 matter 0nm
1:-347 matter 1--
1:109 matter 1-m
1:-90 matter 11--
1:82 matter 11-m
1:-325 matter 12--
1:-322 matter 1n-
1:-159 matter 3--
1:-57 matter 3n-
1:254 matter 6--
1:103 matter 6-m
1:-280 matter 7--
1:-204 names=0
1:-121 names=1
1:176 names=2
1:-134 numbers=0
1:275 numbers=2
1:-320 stopped=0
1:94 stopped=1
)"sv,
};

}  // namespace

std::span<std::string_view const> const english_measure_weights(parts);

}  // namespace bangfu::document::reader
