// SPDX-License-Identifier: BSL-1.0
// Learned: see weights.hpp.
#include "document/reader/learned/weights.hpp"

namespace bangfu::document::reader {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::string_view parts[] = {
    R"(english_measure no yes
1:-91 actor=0
1:79 actor=1
1:-43 alone=0
1:-255 alone=1
1:-48 always
1:-279 begins=0
1:89 begins=1
1:-70 c ^
1:57 c ^ about
1:-51 c ^ absence
1:-78 c ^ adhere
1:-87 c ^ agreed
1:-81 c ^ agreements
1:-81 c ^ all
1:-84 c ^ and
1:57 c ^ anganwadi
1:-72 c ^ any
1:-103 c ^ arrangements
1:64 c ^ assist
1:-229 c ^ at
1:-145 c ^ attendance
1:32 c ^ b
1:99 c ^ backbone
1:-102 c ^ bamboo
1:78 c ^ before
1:114 c ^ beginning
1:169 c ^ both
1:76 c ^ bring
1:-200 c ^ by
1:-95 c ^ cake
1:-109 c ^ calendar
1:78 c ^ campus
1:61 c ^ career
1:30 c ^ children
1:83 c ^ choirs
1:141 c ^ classes
1:-57 c ^ coaches
1:-92 c ^ connectivity
1:57 c ^ contestants
1:-110 c ^ dates
1:-123 c ^ demonstration
1:133 c ^ departments
1:-81 c ^ deputy
1:86 c ^ don
1:-77 c ^ dongxing
1:55 c ^ dr
1:-106 c ^ during
1:-73 c ^ each
1:-89 c ^ employers
1:-89 c ^ english
1:76 c ^ faculty
1:-92 c ^ fewer
1:127 c ^ fifteen
1:-71 c ^ finding
1:123 c ^ five
1:-186 c ^ for
1:-83 c ^ form
1:99 c ^ forty
1:129 c ^ from
1:-80 c ^ games
1:112 c ^ gold
1:139 c ^ grade
1:68 c ^ green
1:75 c ^ hand
1:-95 c ^ handwriting
1:63 c ^ heads
1:-114 c ^ hospitality
1:-80 c ^ hours
1:56 c ^ ii
1:-44 c ^ in
1:-98 c ^ interns
1:-122 c ^ issued
1:-38 c ^ it
1:-176 c ^ its
1:75 c ^ jill
1:156 c ^ joint
1:92 c ^ jointly
1:-35 c ^ kelly
1:-90 c ^ key
1:96 c ^ kilimo
1:68 c ^ laboratory
1:-92 c ^ last
1:83 c ^ launch
1:142 c ^ lead
1:134 c ^ leaders
1:122 c ^ lecturers
1:-81 c ^ let
1:-82 c ^ letter
1:-103 c ^ loan
1:-74 c ^ long
1:106 c ^ make
1:-90 c ^ matters
1:-165 c ^ mentors
1:-105 c ^ minibus
1:-84 c ^ mr
1:79 c ^ ms
1:-132 c ^ neither
1:-136 c ^ not
1:-76 c ^ note
1:-124 c ^ notes
1:103 c ^ nursery
1:139 c ^ on
1:160 c ^ once
1:70 c ^ one
1:-119 c ^ only
1:60 c ^ organise
1:-107 c ^ out
1:-91 c ^ perfect
1:-59 c ^ playgroup
1:-124 c ^ power
1:131 c ^ principals
1:151 c ^ professor
1:95 c ^ provincial
1:116 c ^ pupils
1:95 c ^ quality
1:-116 c ^ questions
1:80 c ^ quiz
1:-90 c ^ rainy
1:-161 c ^ reading
1:94 c ^ recorded
1:-68 c ^ results
1:90 c ^ room
1:-61 c ^ rules
1:52 c ^ s
1:-96 c ^ safety
1:81 c ^ same
1:133 c ^ school
1:114 c ^ schools
1:-93 c ^ september
1:-79 c ^ she
1:-128 c ^ since
1:-104 c ^ six
1:77 c ^ sixth
1:-116 c ^ spelling
1:-77 c ^ sport
1:83 c ^ spread
1:-114 c ^ staff
1:86 c ^ student
1:68 c ^ subject
1:-66 c ^ such
1:193 c ^ supporter
1:-112 c ^ talks
1:93 c ^ tansy
1:66 c ^ teaching
1:51 c ^ ten
1:-153 c ^ the
1:-88 c ^ their
1:-145 c ^ there
1:153 c ^ they
1:175 c ^ thirty
1:-96 c ^ this
1:-65 c ^ thornsea
1:50 c ^ three
1:-92 c ^ time
1:95 c ^ together
1:-104 c ^ tour
1:-86 c ^ tutors
1:204 c ^ twelve
1:96 c ^ twenty
1:145 c ^ two
1:119 c ^ university
1:34 c ^ up
1:65 c ^ village
1:-69 c ^ visiting
1:-78 c ^ whoever
1:-83 c ^ winter
1:-98 c ^ words
1:165 c ^ year
1:-97 c ^ your
1:252 c a
1:-105 c a bad
1:-65 c a badge
1:-139 c a belief
1:94 c a borehole
1:150 c a box
1:100 c a brass
1:-113 c a break
1:81 c a calendar
1:-99 c a circular
1:-108 c a class
1:86 c a collection
1:147 c a common
1:61 c a course
1:55 c a day
1:115 c a demonstration
1:142 c a deputy
1:-55 c a desk
1:-46 c a district
1:-97 c a dry
1:95 c a faculty
1:-103 c a famous
1:117 c a file
1:138 c a final
1:-105 c a fine
1:75 c a five
1:167 c a fortnight
1:110 c a four
1:119 c a full
1:-71 c a good
1:-115 c a grandfather
1:-100 c a group
1:-109 c a habit
1:71 c a hands
1:-105 c a hardship
1:-89 c a history
1:-108 c a hundred
1:173 c a joint
1:-104 c a joke
1:-79 c a journey
1:-116 c a law
1:91 c a lead
1:108 c a lecture
1:-118 c a leg
1:-85 c a lesson
1:132 c a link
1:107 c a live
1:82 c a loose
1:88 c a lorry
1:-83 c a lunch
1:-148 c a master
1:185 c a mentor
1:-111 c a missing
1:90 c a mobile
1:84 c a monthly
1:72 c a morning
1:129 c a mud
1:-55 c a music
1:69 c a new
1:-98 c a nurse
1:72 c a page
1:105 c a pair
1:136 c a party
1:-100 c a pass
1:86 c a pen
1:-80 c a permanent
1:-87 c a person
1:101 c a phone
1:-69 c a prize
1:118 c a professor
1:-101 c a programme
1:61 c a progress
1:143 c a quarter
1:-92 c a record
1:132 c a remedial
1:139 c a report
1:119 c a reporting
1:126 c a return
1:86 c a review
1:108 c a scholarship
1:-82 c a school
1:-86 c a seal
1:99 c a self
1:98 c a server
1:-46 c a set
1:119 c a short
1:91 c a sports
1:118 c a staff
1:73 c a summer
1:110 c a supporter
1:156 c a talk
1:-75 c a teacher
1:62 c a teddy
1:66 c a ten
1:71 c a term
1:-142 c a third
1:157 c a time
1:133 c a training
1:107 c a unit
1:141 c a vice
1:60 c a video
1:-97 c a warm
1:103 c a water
1:-106 c a week
1:108 c a weekend
1:87 c a whole
1:231 c a year
1:-100 c able
1:-89 c able to
1:51 c about
1:146 c about pupils
1:111 c about teachers
1:60 c about the
1:118 c about toddlers
1:-108 c about university
1:-143 c above
1:-160 c above $
1:-68 c absence
1:-45 c absence at
1:-99 c absent
1:-79 c absent twice
1:91 c absenteeism
1:135 c absenteeism $
1:-115 c academic
1:92 c academic affairs
1:-135 c accident
1:-93 c accident policy
1:-34 c accounts
1:-98 c accredited
1:-78 c accredited at
1:107 c across
1:77 c across for
1:-35 c act
1:120 c act as
1:-130 c act in
1:128 c acting
1:80 c acting deputy
1:126 c acting principal
1:94 c action
1:76 c action research
1:89 c activities are
1:-71 c activity
1:126 c activity based
1:-87 c activity of
1:-106 c acts
1:-88 c acts of
1:103 c adaeze
1:66 c addition
1:103 c address
1:106 c address parents
1:-91 c adhere
1:-91 c adhere to
1:114 c admissions
1:60 c admissions round
1:143 c admits
1:126 c admits three
1:-113 c admitted
1:-126 c admitted before
1:-48 c admitted to
1:138 c adopt
1:105 c adopt schools
1:119 c adopt supporter
1:164 c adopts
1:115 c adopts supporter
1:140 c adopts the
1:92 c advertise
1:74 c advertise schools
1:70 c advertised
1:90 c advertised in
1:116 c advice
1:128 c advice $
1:195 c adviser
1:114 c adviser will
1:-231 c affairs
1:-198 c affairs office
1:-116 c affairs offices
1:-96 c affected
1:-92 c affected by
1:-62 c after
1:88 c after class
1:71 c afterwards
1:80 c afterwards with
1:-88 c again
1:-78 c again $
1:102 c again and
1:-97 c against
1:-105 c against $
1:-90 c age
1:-104 c age $
1:-34 c age of
1:40 c ages
1:-60 c agree
1:117 c agreed that
1:-129 c agreement
1:-89 c agreement have
1:-82 c agreement is
1:-107 c agreement may
1:74 c agreement of
1:-90 c agreements
1:-85 c agreements which
1:66 c ahead
1:112 c ahead of
1:89 c aid
1:101 c aid for
1:93 c akinyi
1:95 c akinyi of
1:82 c alderson
1:79 c alderson shall
1:-82 c alive
1:-90 c alive $
1:89 c all
1:74 c all $
1:-94 c all children
1:88 c all eight
1:98 c all five
1:-104 c all nine
1:101 c all playgroup
1:135 c all recipient
1:-123 c all six
1:-121 c all three
1:92 c all to
1:-110 c all visiting
1:-83 c alliance
1:-97 c alliance work
1:-111 c allow
1:-89 c allow it
1:-138 c allowance
1:-160 c allowance of
1:-82 c alone
1:-101 c alone decides
1:141 c alongside
1:53 c alongside your
1:182 c also
1:130 c alternate
1:65 c alternate fridays
1:97 c alternate mondays
1:115 c alternately
1:68 c alumni
1:66 c alumni endow
1:-104 c am
1:-94 c am told
1:116 c among
1:79 c among parents
1:274 c an
1:60 c an acting
1:63 c an agreement
1:108 c an attendance
1:115 c an evening
1:113 c an excellent
1:85 c an old
1:57 c an oral
1:103 c an outdoor
1:52 c an outpost
1:162 c an supporter
1:87 c analysis
1:79 c analysis software
1:-171 c and $
1:195 c and a
1:122 c and again
1:94 c and all
1:110 c and apprentice
1:121 c and april
1:-62 c and b
1:76 c and block
1:58 c and blue
1:-64 c and books
1:69 c and borrow
1:100 c and checks
1:104 c and clay
1:-78 c and common
1:-114 c and costs
1:-73 c and country
1:101 c and courseware
1:95 c and deans
1:104 c and diagnosis
1:136 c and discuss
1:76 c and discussion
1:-96 c and dry
1:-57 c and each
1:-30 c and english
1:-109 c and every
1:94 c and filled
1:119 c and for
1:93 c and geography
1:110 c and give
1:-37 c and gives
1:114 c and go
1:69 c and help
1:-105 c and her
1:58 c and hold
1:98 c and homework
1:-97 c and in
1:109 c and instruments
1:89 c and interview
1:131 c and is
1:-47 c and its
1:-122 c and keeps
1:-119 c and language
1:122 c and leaves
1:86 c and may
1:87 c and mrs
1:-91 c and no
1:-66 c and not
1:-113 c and october
1:-117 c and of
1:93 c and one
1:67 c and partner
1:107 c and polish
1:-86 c and pragmatic
1:82 c and present
1:91 c and primary
1:76 c and publish
1:88 c and pupils
1:-92 c and rank
1:-122 c and recipient
1:87 c and recommend
1:-122 c and respect
1:111 c and ring
1:148 c and runs
1:-153 c and school
1:95 c and schools
1:-65 c and science
1:99 c and sends
1:87 c and sent
1:75 c and sets
1:92 c and settles
1:56 c and she
1:107 c and speak
1:94 c and spring
1:58 c and stay
1:112 c and study
1:77 c and sunita
1:84 c and supported
1:71 c and take
1:77 c and talk
1:98 c and teach
1:-87 c and teacher
1:77 c and teaches
1:-50 c and the
1:46 c and their
1:-100 c and three
1:86 c and thursday
1:69 c and thursdays
1:-94 c and to
1:-45 c and two
1:82 c and vii
1:-119 c and was
1:156 c and will
1:-118 c and with
1:65 c and work
1:78 c and works
1:139 c and young
1:54 c anganwadi
1:63 c anganwadi helpers
1:49 c ann
1:49 c ann pike
1:115 c annual
1:101 c annual list
1:87 c annual report
1:78 c annual science
1:56 c another
1:139 c another once
1:-92 c another review
1:180 c another s
1:43 c any
1:115 c any hour
1:-87 c any member
1:-145 c apologised
1:-148 c apologised for
1:134 c apparatus
1:69 c apparatus $
1:77 c apparatus care
1:-115 c applicants
1:-108 c applicants $
1:111 c apply
1:88 c apply for
1:84 c appoints
1:136 c appoints one
1:-30 c appraisal
1:112 c appraisal scheme
1:54 c apprentice
1:94 c apprentice shall
1:-89 c apprentices
1:-97 c apprentices is
1:158 c april
1:114 c april $
1:147 c april for
1:97 c april holidays
1:104 c april respectively
1:-248 c are
1:-117 c are admitted
1:77 c are being
1:68 c are carried
1:-78 c are collected
1:-84 c are covered
1:190 c are encouraged
1:-88 c are few
1:109 c are formed
1:-78 c are free
1:67 c are handed
1:-48 c are held
1:-106 c are in
1:-69 c are invalid
1:140 c are invited
1:-85 c are kept
1:-142 c are known
1:-95 c are meant
1:-122 c are members
1:-94 c are nine
1:-123 c are not
1:191 c are open
1:-92 c are partners
1:-118 c are proud
1:-84 c are provisional
1:-141 c are recorded
1:87 c are scanned
1:-225 c are the
1:143 c are to
1:-103 c are under
1:125 c are urged
1:-89 c are within
1:-142 c arrange
1:-93 c arrangement
1:-110 c arrangement of
1:-149 c arrangements
1:-148 c arrangements $
1:-96 c arrangements are
1:-104 c arranges
1:43 c art
1:100 c art classes
1:104 c art studio
1:72 c artesian
1:126 c artesian basin
1:32 c as
1:72 c as a
1:124 c as acting
1:124 c as assistant
1:55 c as associate
1:-85 c as continuing
1:55 c as deputy
1:94 c as disciples
1:-130 c as duty
1:117 c as executive
1:-78 c as follows
1:83 c as guests
1:82 c as members
1:117 c as one
1:123 c as reading
1:-88 c as reference
1:110 c as vice
1:-84 c ask
1:-107 c ask about
1:99 c ask for
1:-64 c asked
1:130 c assessment
1:-62 c assessment $
1:114 c assessment is
1:87 c assist
1:75 c assist recipient
1:-100 c assistance
1:-93 c assistance and
1:78 c assistance before
1:-91 c assistance follows
1:82 c assistant
1:141 c assistant head
1:95 c assistant principal
1:108 c assistants
1:115 c assistants of
1:103 c assisted
1:130 c assisted schools
1:-131 c assists
1:-149 c assists recipient
1:58 c associate head
1:175 c association
1:99 c association gives
1:97 c association shall
1:77 c assurance
1:83 c assurance officers
1:130 c at $
1:146 c at a
1:89 c at any
1:-73 c at city
1:-102 c at day
1:88 c at district
1:85 c at don
1:97 c at each
1:-118 c at eight
1:-84 c at grade
1:-107 c at home
1:-188 c at least
1:82 c at mid
1:95 c at noon
1:-158 c at once
1:99 c at one
1:-125 c at present
1:199 c at recipient
1:100 c at rusinga
1:118 c at school
1:180 c at schools
1:-120 c at seven
1:53 c at supporter
1:64 c at tehri
1:90 c at ten
1:91 c at the
1:122 c at thornsea
1:131 c at work
1:100 c athletes
1:78 c athletes for
1:100 c attend
1:95 c attend the
1:-73 c attendance
1:-152 c attendance at
1:174 c attendance policy
1:-129 c attendance will
1:105 c attends
1:92 c attends a
1:-68 c auditors
1:-81 c auditors $
1:130 c august
1:113 c august $
1:55 c august and
1:69 c august the
1:84 c automobile
1:104 c automobile maintenance
1:84 c autumn
1:45 c autumn $
1:71 c autumn and
1:79 c autumn term
1:-138 c average
1:-180 c award
1:-113 c award $
1:-83 c award or
1:-168 c away
1:-151 c away $
1:-94 c away from
1:-95 c ayres
1:-98 c ayres $
1:-95 c b
1:90 c b ed
1:-32 c back
1:-83 c back at
1:116 c back of
1:-102 c backward
1:-80 c backward $
1:-85 c bad
1:-161 c bad year
1:-81 c badge
1:-79 c badge $
1:-97 c balanced
1:-101 c bandwidth
1:-101 c bandwidth of
1:161 c bank
1:64 c bank $
1:154 c bank and
1:79 c bank of
1:94 c banks
1:74 c banks and
1:88 c based
1:80 c based course
1:132 c based learning
1:-71 c basic
1:-92 c basic activity
1:57 c basin
1:72 c basin together
1:-58 c batches
1:73 c batches to
1:-97 c batteries
1:-102 c batteries were
1:-141 c be
1:-67 c be above
1:84 c be advertised
1:102 c be beamed
1:-91 c be called
1:-62 c be charged
1:-123 c be considered
1:-83 c be copied
1:-115 c be criticised
1:123 c be devised
1:-140 c be ended
1:110 c be formed
1:122 c be framed
1:102 c be gifted
1:-128 c be guarded
1:68 c be held
1:99 c be laid
1:-132 c be left
1:-103 c be made
1:74 c be matched
1:175 c be opened
1:122 c be paired
1:161 c be placed
1:-60 c be posted
1:-82 c be prescribed
1:-102 c be sent
1:-81 c be settled
1:-99 c be shared
1:-78 c be someone
1:-84 c be struck
1:-121 c be supported
1:-70 c be true
1:109 c beamed
1:55 c beamed live
1:83 c bears
1:95 c bears picnic
1:-48 c because
1:-119 c because of
1:108 c bee
1:106 c bee finalists
1:-228 c been
1:-96 c been a
1:-65 c been narrowed
1:-62 c been seen
1:-86 c been with
1:-72 c been without
1:191 c before
1:70 c before april
1:103 c before friday
1:110 c before march
1:-106 c before outside
1:160 c before the
1:100 c before they
1:127 c beginning
1:163 c behaviour
1:59 c behaviour on
1:106 c behaviour policy
1:-89 c behind
1:-68 c behind closed
1:74 c being
1:114 c being carried
1:189 c beishan
1:90 c beishan for
1:50 c beishan pupils
1:-117 c belief
1:-115 c belief that
1:-130 c believe
1:-110 c believe that
1:-98 c belongs
1:-140 c below
1:-122 c below $
1:-48 c below per
1:-90 c benches now
1:87 c benches two
1:-127 c benefit
1:-79 c benefit and
1:147 c beside
1:62 c beside mine
1:110 c beside schools
1:122 c best
1:86 c best twelve
1:-106 c better
1:-86 c better $
1:-132 c between
1:-132 c between $
1:123 c between backbone
1:-81 c between the
1:-67 c between town
1:-83 c between wet
1:145 c bhimgaon
1:67 c bhimgaon every
1:59 c bhimgaon shall
1:58 c bhimgaon staff
1:79 c bhimgaon will
1:103 c bilingual
1:114 c biology
1:91 c biology and
1:120 c block
1:70 c block and
1:78 c block teachers
1:75 c blue
1:64 c blue project
1:102 c board
1:75 c board at
1:85 c board the
1:98 c boarding
1:112 c books
1:140 c books $
1:87 c books among
1:166 c books and
1:-111 c books are
1:-87 c books float
1:93 c books in
1:-65 c books the
1:91 c books to
1:-114 c books transport
1:101 c borehole
1:113 c borehole for
1:140 c borrow
1:78 c borrow by
1:99 c borrow the
1:-148 c borrowed
1:-130 c borrowed two
1:101 c borrows
1:104 c borrows books
1:90 c bosco
1:100 c bosco for
1:90 c bosco s
1:173 c both
1:112 c both campuses
1:79 c both heads
1:88 c both leadership
1:99 c both playgroups
1:65 c both staffs
1:151 c box
1:149 c box of
1:99 c boy
1:76 c boy s
1:99 c brass
1:112 c brass plate
1:-64 c break
1:61 c break and
1:-98 c break for
1:-97 c break the
1:157 c bring
1:82 c bring on
1:92 c bring the
1:-114 c brings
1:-115 c brings out
1:-111 c budget
1:-112 c budget driver
1:146 c build
1:149 c build two
1:-68 c built
1:-114 c built by
1:121 c bunk
1:124 c bunk down
1:-52 c bursar
1:109 c bursars
1:78 c bursars speak
1:-140 c bus
1:60 c bus duty
1:-126 c bus leaves
1:-96 c bush
1:-117 c bush get
1:41 c but
1:107 c but in
1:-110 c but the
1:-109 c buys
1:-115 c buys its
1:-109 c by a
1:105 c by august
1:58 c by december
1:70 c by email
1:93 c by february
1:83 c by ferry
1:-106 c by heads
1:88 c by january
1:114 c by line
1:63 c by live
1:-96 c by nobody
1:100 c by november
1:92 c by one
1:111 c by post
1:-97 c by recipient
1:-146 c by school
1:-182 c by schools
1:72 c by screen
1:-109 c by step
1:-160 c by supporter
1:135 c by telephone
1:-66 c by that
1:46 c by the
1:-84 c by time
1:71 c by tuesday
1:139 c by turns
1:172 c by video
1:109 c cadre
1:97 c cadre to
1:96 c cadres
1:100 c cadres each
1:-127 c cake
1:-71 c cake has
1:40 c calendar
1:-72 c calendar $
1:42 c calendar of
1:-138 c call
1:-87 c call on
1:-114 c called
1:-77 c called off
1:85 c calligraphy
1:82 c calligraphy at
1:52 c calls
1:111 c calls up
1:197 c camp
1:139 c camp $
1:118 c camp ahead
1:79 c camp at
1:98 c camp for
1:100 c camp in
1:58 c camp on
1:138 c campus
1:96 c campus interviews
1:46 c campus of
1:58 c campus one
1:83 c campuses
1:81 c campuses teachers
1:37 c can
1:-119 c can lead
1:92 c can log
1:106 c can reach
1:-123 c can run
1:88 c can spare
1:-148 c can succeed
1:-80 c can the
1:107 c can use
1:42 c candidates
1:-157 c cannot
1:-102 c cannot be
1:-85 c cannot simply
1:33 c care
1:69 c care $
1:142 c career
1:83 c career speakers
1:165 c careers
1:106 c careers to
1:-101 c caretaker
1:91 c carol
1:77 c carol service
1:49 c carried
1:58 c carried out
1:-94 c carries
1:-96 c carries the
1:80 c carry
1:-78 c carry a
1:200 c carry out
1:86 c carrying
1:95 c carrying a
1:85 c catalogue
1:68 c catalogue and
1:-88 c cause
1:-93 c cause shall
1:-281 c cent
1:-149 c cent $
1:-79 c cent by
1:-109 c cent in
1:-142 c cent of
1:-96 c cent to
1:-70 c centre for
1:62 c centre of
1:-160 c certificate
1:-163 c certificate $
1:-209 c chair
1:-122 c chair $
1:-136 c chair the
1:-150 c chaired
1:-93 c chaired by
1:-96 c chance
1:-97 c chance $
1:-91 c change
1:-79 c change $
1:85 c charge
1:33 c charge $
1:87 c charge of
1:-68 c charged
1:-75 c charged to
1:49 c check
1:109 c check in
1:-77 c check serve
1:81 c checks
1:81 c checks them
1:136 c chemistry
1:108 c chemistry live
1:-120 c child
1:-127 c child can
1:-66 c children
1:-90 c children at
1:134 c children in
1:-95 c children loved
1:131 c children of
1:-105 c children read
1:-133 c children there
1:85 c children who
1:205 c chinese
1:124 c chinese teachers
1:128 c choir and
1:-81 c choir is
1:-106 c choir master
1:78 c choir stays
1:109 c choirs
1:75 c choirs of
1:-77 c circle
1:-124 c circle $
1:-199 c circular
1:-143 c circular $
1:127 c circulate
1:121 c circulate a
1:80 c circulate the
1:-128 c city
1:-101 c city $
1:-110 c city level
1:50 c class
1:90 c class at
1:85 c class by
1:117 c class in
1:-103 c class ix
1:91 c class study
1:-133 c class teacher
1:110 c class teachers
1:48 c class to
1:-87 c class vi
1:71 c class viii
1:126 c class xii
1:-93 c classes $
1:106 c classes and
1:-83 c classes of
1:96 c classes to
1:79 c classes vi
1:78 c classroom
1:99 c classroom observation
1:58 c classrooms
1:54 c classrooms $
1:93 c clay
1:104 c clay one
1:43 c clegg
1:-83 c clegg reported
1:82 c clegg to
1:95 c climate
1:76 c climate at
1:-82 c closed
1:-82 c closed doors
1:121 c club
1:90 c club $
1:149 c coach
1:108 c coach him
1:96 c coach will
1:48 c coaches
1:128 c coaches of
1:-105 c coaches would
1:-135 c coast
1:-105 c coast two
1:106 c code for
1:-76 c code of
1:76 c coe
1:83 c coe succeeds
1:110 c colleague
1:98 c colleague $
1:56 c colleague through
1:149 c colleagues
1:137 c colleagues at
1:-72 c collected
1:91 c collection
1:73 c collection of
1:63 c collective
1:66 c collective lesson
1:61 c collectively
1:133 c collectively and
1:-118 c collects
1:-35 c college
1:141 c colleges
1:141 c colleges $
1:84 c colleges to
1:59 c colm
1:-72 c column
1:-99 c column are
1:-130 c come $
1:76 c come over
1:171 c come to
1:64 c come up
1:65 c coming down
1:114 c comments
1:124 c commerce
1:133 c commerce $
1:-95 c commission
1:-75 c commission and
1:-70 c committee
1:-112 c committee is
1:-117 c committees
1:-110 c committees of
1:87 c common
1:99 c common code
1:-83 c common development
1:121 c common topic
1:112 c compile
1:81 c compile a
1:-43 c complete the
1:-95 c completed
1:-110 c completed $
1:-76 c computer
1:-119 c computer room
1:136 c computers
1:69 c computers no
1:111 c concert in
1:-126 c concert last
1:81 c condition
1:72 c condition $
1:72 c conduct action
1:81 c conduct open
1:-104 c conduct will
1:130 c confer
1:130 c confer every
1:-79 c conference
1:-92 c conference how
1:76 c congress
1:108 c congress $
1:-76 c connectivity
1:-95 c connectivity in
1:-107 c consideration
1:-116 c consideration for
1:-115 c considered
1:-105 c considered $
1:-100 c consultation
1:-113 c consultation $
1:-82 c contact
1:156 c contest
1:77 c contest $
1:96 c contest camp
1:62 c contest to
1:105 c contestants
1:68 c contestants $
1:61 c contestants of
1:-101 c continuing
1:-79 c continuing education
1:-55 c conversations
1:-70 c conversations are
1:-101 c coordinator
1:94 c coordinators
1:92 c coordinators by
1:-92 c copied
1:-106 c copied $
1:137 c copies
1:106 c copies schools
1:-30 c copy
1:-42 c corner
1:88 c correction
1:97 c correction $
1:-138 c costs
1:-114 c costs nothing
1:-64 c costs would
1:60 c council
1:46 c council meeting
1:-48 c councils
1:-113 c counted
1:-98 c counted in
1:96 c counterparts
1:135 c counterparts at
1:88 c counterparts write
1:-81 c country
1:-80 c country has
1:-111 c counts
1:-92 c counts as
1:-139 c county
1:-90 c county and
1:99 c county congress
1:86 c county hospital
1:-128 c county level
1:225 c course
1:-65 c course $
1:127 c course for
1:144 c course in
1:117 c course of
1:180 c course on
1:62 c course teachers
1:127 c courses together
1:96 c courseware
1:53 c courseware to
1:-70 c cover
1:-73 c cover costs
1:115 c cover the
1:-169 c covered
1:-135 c covered by
1:-85 c covered herein
1:99 c craftsmanship
1:61 c craftsmanship $
1:121 c craftsmen
1:55 c craftsmen of
1:-89 c credits
1:-79 c credits $
1:71 c creek
1:-79 c creek $
1:113 c creek for
1:-109 c creek has
1:98 c creek joins
1:109 c creek with
1:-106 c criticised
1:-96 c criticised in
1:71 c cross
1:106 c cross by
1:85 c crosses
1:90 c crosses with
1:78 c cupboards
1:72 c cupboards and
1:69 c curriculum
1:72 c curriculum for
1:-106 c cuts
1:-108 c cuts may
1:-83 c date
1:-100 c date from
1:-165 c dates
1:-109 c dates $
1:-104 c dates impossible
1:-111 c dates in
1:119 c day
1:114 c day and
1:117 c day at
1:115 c day camp
1:74 c day course
1:86 c day in
1:129 c day of
1:-94 c day schools
1:118 c day with
1:62 c day workshop
1:174 c days
1:70 c days $
1:136 c days at
1:65 c days each
1:192 c days in
1:151 c days of
1:-55 c dean of
1:125 c dean to
1:95 c deans
1:97 c deans call
1:136 c debating
1:98 c debating patron
1:83 c december
1:104 c december and
1:-116 c decides
1:-85 c decides who
1:98 c deep
1:110 c deep into
1:-97 c delegation
1:-107 c delegation keep
1:123 c delegations
1:101 c delegations from
1:111 c deliver
1:79 c deliver lessons
1:-92 c delivers
1:93 c demonstration
1:128 c demonstration lesson
1:58 c demonstration lessons
1:101 c department can
1:43 c department from
1:50 c department of
1:179 c departments
1:83 c departments carry
1:111 c departments of
1:55 c deputy
1:92 c deputy dean
1:-47 c deputy director
1:118 c deputy for
1:-57 c deputy headship
1:127 c deputy of
1:76 c deputy principal
1:-99 c deputy told
1:-94 c desk that
1:78 c desks
1:117 c desks to
1:109 c develop
1:87 c develop one
1:-181 c development
1:-80 c development $
1:129 c devised
1:117 c devised for
1:85 c diagnosis
1:82 c diagnosis at
1:85 c diary
1:-125 c did
1:-118 c did not
1:-96 c difference
1:-98 c difference between
1:96 c different
1:105 c different teaching
1:-38 c difficulties
1:105 c difficulties $
1:-88 c difficulties are
1:99 c digital
1:141 c digital library
1:50 c director of
1:91 c director to
1:-100 c directors
1:-110 c directors of
1:-84 c disciple
1:-116 c disciple $
1:91 c disciples
1:52 c disciples $
1:142 c discuss
1:115 c discuss a
1:109 c discuss lessons
1:134 c discuss them
1:98 c discussion
1:81 c discussion $
1:71 c dispatches
1:98 c dispatches one
1:-93 c distances
1:-110 c distances $
1:48 c district level
1:-88 c division
1:-67 c do it
1:-79 c do not
1:101 c do their
1:-80 c does
1:-109 c does not
1:114 c don
1:100 c don bosco
1:118 c donates
1:80 c donates sixty
1:-46 c done
1:-42 c done $
1:99 c dongxing $
1:64 c dongxing counterparts
1:86 c door
1:90 c door of
1:-116 c doors
1:-66 c doors and
1:-73 c doors that
1:95 c dormitory
1:85 c dormitory for
1:63 c down in
1:69 c down to
1:90 c down together
1:129 c down with
1:115 c dr
1:85 c dr akinyi
1:63 c dr osei
1:125 c draft
1:110 c draft the
1:128 c draw
1:129 c draw up
1:37 c draws
1:149 c drive
1:89 c drive to
1:-112 c driver
1:-123 c driver from
1:-101 c drought
1:-100 c drought $
1:-138 c dry
1:-112 c dry county
1:-97 c dry is
1:123 c due
1:143 c during the
1:-100 c duties
1:-83 c duties $
1:-36 c duty
1:-82 c duty $
1:108 c duty to
1:57 c e
1:103 c e commerce
1:-86 c e learning
1:106 c e library
1:158 c each
1:83 c each $
1:63 c each for
1:113 c each have
1:124 c each head
1:-159 c each is
1:117 c each mentor
1:68 c each month
1:94 c each new
1:172 c each of
1:84 c each one
1:76 c each other
1:101 c each pair
1:104 c each playgroup
1:73 c each school
1:94 c each semester
1:-108 c each setting
1:-171 c each shall
1:73 c each summer
1:-69 c each teacher
1:-101 c each teaches
1:170 c each term
1:203 c each time
1:50 c each visit
1:-106 c each visiting
1:-101 c each will
1:185 c each year
1:178 c early
1:77 c early career
1:121 c early years
1:74 c ed
1:70 c ed interns
1:-53 c education
1:-100 c education credits
1:-99 c eight $
1:148 c eight colleges
1:-95 c eight reached
1:-97 c eight thousand
1:116 c eight young
1:100 c either
1:107 c either hall
1:83 c elbow
1:73 c elbow of
1:-124 c eleven
1:-78 c eleven years
1:72 c email
1:76 c email $
1:-91 c employer
1:-88 c employer s
1:-34 c employers
1:89 c employers $
1:-129 c employers like
1:82 c employment
1:222 c encouraged
1:235 c encouraged to
1:125 c end
1:133 c end of
1:-188 c ended
1:-164 c ended by
1:73 c endow
1:80 c endow a
1:75 c engineering
1:58 c english
1:-106 c english $
1:-97 c english and
1:38 c english at
1:71 c english before
1:53 c english class
1:78 c english departments
1:119 c english groups
1:-102 c english is
1:123 c english teacher
1:84 c english will
1:83 c enrolment
1:80 c enrolment of
1:82 c enter
1:85 c enter school
1:110 c entered
1:53 c entered for
1:-106 c entering
1:-85 c entering class
1:103 c enterprises
1:99 c enterprises $
1:-79 c entitled
1:-102 c entitled to
1:-43 c entrance examination
1:-137 c equally
1:-102 c equally between
1:-86 c equipment
1:117 c evening
1:157 c evening $
1:99 c evening course
1:77 c event
1:83 c event with
1:231 c every
1:-137 c every child
1:68 c every fortnight
1:87 c every friday
1:235 c every half
1:110 c every july
1:75 c every month
1:78 c every music
1:93 c every other
1:81 c every pair
1:130 c every second
1:89 c every six
1:87 c every sunday
1:138 c every teacher
1:146 c every term
1:159 c every thursday
1:136 c every tuesday
1:177 c every two
1:-124 c every village
1:154 c every wednesday
1:100 c every year
1:-127 c everything
1:102 c examination and
1:-95 c examination rises
1:-122 c examination was
1:-86 c examinations leave
1:83 c examinations officer
1:-126 c exceed
1:-70 c exceed what
1:90 c excellent
1:95 c excellent lesson
1:165 c excellent pupils
1:212 c exchange
1:83 c exchange and
1:193 c exchange letters
1:88 c executive
1:102 c executive head
1:128 c executive vice
1:-123 c expect
1:-172 c expect six
1:-138 c expect ten
1:-92 c expected
1:-62 c expected level
1:116 c experience
1:78 c experience of
1:72 c experienced
1:36 c experienced teachers
1:69 c experiments
1:62 c experiments to
1:61 c expert
1:73 c expert groups
1:-120 c experts
1:-119 c experts $
1:-115 c face
1:-102 c face south
1:48 c faculty
1:103 c faculty is
1:76 c faculty member
1:100 c faculty members
1:-104 c faculty the
1:157 c fair
1:65 c fair $
1:110 c fair and
1:100 c fair in
1:-157 c faith
1:-138 c faith and
1:-56 c fall
1:-57 c fall below
1:-57 c falls
1:-83 c falls below
1:109 c families
1:117 c families $
1:74 c families for
1:-45 c famous
1:-83 c famous teacher
1:-51 c far
1:-91 c far never
1:75 c far twinning
1:-81 c fare
1:-86 c fare of
1:69 c farm
1:-92 c farming
1:-81 c farming villages
1:-90 c fashion
1:-119 c fashion again
1:92 c favour
1:100 c favour $
1:48 c february
1:58 c february $
1:87 c february to
1:-122 c feels
1:-115 c feels $
1:-108 c fees
1:-131 c fees are
1:-93 c felt
1:-87 c felt at
1:-120 c ferry
1:-89 c ferry fare
1:-111 c ferry is
1:120 c ferry twice
1:104 c festival
1:76 c festival training
1:-115 c few
1:-100 c few and
1:-30 c fewer
1:-73 c fewer than
1:104 c field
1:105 c field studies
1:99 c fifteen
1:140 c fifteen of
1:-102 c fifty
1:-100 c fifty eight
1:103 c file
1:108 c file for
1:134 c fill
1:80 c fill vacant
1:90 c filled
1:114 c filled through
1:99 c filter
1:93 c filter to
1:92 c final
1:80 c final $
1:144 c final report
1:-110 c final say
1:85 c final year
1:96 c finalists
1:125 c finalists bunk
1:78 c find
1:116 c find out
1:-77 c finding
1:-78 c finding a
1:113 c findings
1:70 c findings $
1:-54 c fine
1:-94 c fine disciple
1:113 c finish
1:104 c finish follow
1:-76 c first
1:80 c first aid
1:-100 c first consideration
1:-120 c first ferry
1:124 c first friday
1:89 c first month
1:-83 c first pick
1:-107 c first round
1:-81 c first scholar
1:-47 c first two
1:124 c first week
1:104 c fit
1:121 c five day
1:171 c five days
1:-127 c five hundred
1:134 c five pairs
1:-90 c five recipient
1:114 c five schools
1:-104 c five years
1:-102 c float
1:-122 c float into
1:72 c flood
1:68 c flood season
1:-97 c floods
1:-109 c floods $
1:77 c fly
1:88 c fly up
1:-64 c follow
1:79 c follow a
1:106 c follow class
1:-87 c follow post
1:-36 c follow the
1:-148 c follows
1:-108 c follows $
1:-77 c follows the
1:171 c for
1:148 c for a
1:122 c for all
1:69 c for at
1:123 c for automobile
1:78 c for class
1:-103 c for deputy
1:114 c for e
1:-113 c for each
1:-58 c for eleven
1:88 c for every
1:75 c for exchange
1:115 c for follow
1:113 c for four
1:107 c for half
1:87 c for internal
1:-31 c for its
1:75 c for lecturers
1:68 c for lesson
1:-92 c for lunch
1:-87 c for many
1:-86 c for nearly
1:112 c for no
1:109 c for not
1:270 c for one
1:-76 c for over
1:45 c for schools
1:-62 c for science
1:91 c for second
1:-128 c for supporter
1:141 c for ten
1:85 c for term
1:52 c for the
1:49 c for their
1:112 c for three
1:100 c for training
1:49 c for two
1:148 c for year
1:114 c for young
1:150 c form
1:91 c form and
1:-68 c form four
1:76 c form places
1:93 c form three
1:67 c form two
1:-116 c formalism
1:-122 c formalism must
1:118 c formed between
1:113 c formers
1:229 c fortnight
1:176 c fortnight $
1:-78 c forty pages
1:72 c forty pupils
1:-109 c forward by
1:99 c forward the
1:-98 c forwarded
1:-103 c forwarded later
1:-101 c founded
1:-147 c founded in
1:-125 c founder
1:-101 c founder the
1:-123 c four classes
1:121 c four day
1:-67 c four days
1:80 c four hundred
1:-109 c four learners
1:107 c four pages
1:65 c four partner
1:130 c four teachers
1:126 c four weeks
1:-98 c four with
1:-48 c four year
1:-84 c fragrance
1:-128 c fragrance of
1:93 c framed
1:105 c framed with
1:38 c free
1:-114 c free $
1:163 c free of
1:-98 c free play
1:227 c friday
1:144 c friday $
1:164 c friday of
1:70 c friday to
1:148 c fridays
1:135 c fridays $
1:87 c friend
1:127 c friend in
1:-139 c friendship
1:-128 c friendship with
1:-42 c from
1:-115 c from $
1:-52 c from a
1:77 c from bhimgaon
1:64 c from both
1:52 c from bus
1:109 c from february
1:126 c from january
1:80 c from march
1:92 c from next
1:-132 c from per
1:168 c from schools
1:51 c from september
1:-79 c from ten
1:78 c from tezpur
1:-205 c from the
1:109 c from thornsea
1:-104 c from to
1:105 c fry
1:114 c fry teaches
1:-108 c fuel
1:-114 c fuel from
1:-64 c full
1:-98 c full pay
1:41 c full school
1:47 c full term
1:112 c full timetable
1:-81 c fund
1:-59 c fund $
1:105 c further
1:72 c further maths
1:-149 c gain
1:-153 c gain the
1:118 c game
1:96 c game lesson
1:-76 c games
1:-81 c games are
1:-101 c gap
1:-69 c gap between
1:-109 c gardens
1:-110 c gardens face
1:90 c gather
1:89 c gather at
1:-125 c general
1:-120 c general affairs
1:-54 c geography
1:75 c geography will
1:-50 c get
1:-95 c get first
1:88 c gifted
1:91 c gifted to
1:86 c girl
1:67 c girl of
1:83 c girls $
1:116 c girls association
1:86 c girls drop
1:-92 c girls entering
1:80 c girls on
1:-107 c girls with
1:229 c give
1:202 c give a
1:-37 c give an
1:-104 c give at
)"sv,
    R"(1:87 c give demonstration
1:67 c give online
1:126 c give recipient
1:68 c give reports
1:103 c give talks
1:165 c give two
1:56 c give your
1:209 c given a
1:-126 c given first
1:194 c gives
1:122 c gives a
1:-44 c gives one
1:103 c gives recipient
1:108 c gives two
1:76 c giving
1:-81 c go bush
1:102 c go home
1:-97 c go on
1:91 c go over
1:146 c go to
1:42 c go up
1:204 c goes
1:133 c goes deep
1:72 c goes over
1:135 c goes to
1:83 c gohpur
1:111 c gohpur $
1:109 c going
1:72 c going up
1:55 c gold
1:62 c gold medal
1:-193 c good
1:-140 c good faith
1:-118 c good practice
1:-105 c good training
1:125 c got
1:68 c got $
1:121 c governors
1:131 c governors from
1:56 c grade
1:-65 c grade level
1:106 c grade of
1:99 c grade teacher
1:-81 c grades
1:-104 c grades are
1:81 c graduates to
1:-127 c grandfather
1:-105 c grandfather in
1:-102 c grant and
1:90 c grant school
1:112 c grant will
1:73 c great
1:79 c great artesian
1:72 c green
1:59 c green and
1:-91 c group accident
1:144 c group meets
1:-84 c group of
1:175 c groups
1:106 c groups at
1:177 c groups of
1:98 c guan
1:-123 c guarantee
1:-71 c guarantee of
1:-103 c guarded
1:-85 c guarded against
1:70 c guests
1:97 c guests in
1:71 c guide
1:68 c guide its
1:-97 c habit
1:-91 c habit worth
1:-255 c had
1:-107 c had a
1:-112 c had been
1:-98 c had hoped
1:-82 c had no
1:-95 c had risen
1:-151 c had to
1:192 c half
1:-32 c half a
1:188 c half term
1:125 c half year
1:38 c hall
1:173 c hand
1:93 c hand children
1:148 c hand in
1:82 c hand over
1:107 c handbook
1:138 c handed
1:80 c handed on
1:-98 c hands is
1:93 c hands me
1:-107 c hands of
1:77 c hands on
1:-98 c handwriting
1:-93 c handwriting of
1:117 c harbour
1:87 c harbour street
1:-75 c hardship
1:-104 c hardship allowance
1:-353 c has
1:-89 c has a
1:-121 c has agreed
1:37 c has asked
1:-177 c has been
1:-106 c has four
1:73 c has got
1:-87 c has had
1:-150 c has no
1:139 c has nobody
1:-79 c has not
1:-116 c has pupils
1:-87 c has so
1:-74 c has students
1:-110 c has two
1:-57 c have
1:133 c have a
1:-152 c have been
1:-101 c have nobody
1:-91 c have served
1:73 c have tea
1:-87 c have their
1:148 c he will
1:81 c head
1:103 c head at
1:66 c head for
1:119 c head of
1:141 c head shall
1:-110 c head teacher
1:74 c head will
1:89 c heads
1:98 c heads hold
1:91 c heads shall
1:81 c heads talk
1:83 c heads to
1:-70 c headship
1:-94 c headship $
1:104 c headship at
1:105 c health
1:50 c health $
1:-92 c heart
1:-114 c heart of
1:90 c held
1:95 c held as
1:-55 c held behind
1:82 c held for
1:123 c held on
1:-54 c helen
1:174 c help
1:143 c help $
1:109 c help rewrite
1:71 c help with
1:48 c helpers
1:59 c helpers and
1:-123 c helps
1:-101 c helps recipient
1:-34 c her
1:113 c her mathematics
1:-98 c her pension
1:-103 c her post
1:95 c her supporter
1:126 c her through
1:87 c her wing
1:65 c her working
1:72 c here
1:-92 c herein
1:-90 c herein shall
1:-36 c hetou
1:83 c hetou $
1:-63 c hetou is
1:-97 c higher
1:197 c him
1:131 c him $
1:108 c him every
1:124 c him or
1:-116 c hindi
1:-104 c hindi $
1:68 c history curriculum
1:-100 c history of
1:-115 c hoists
1:-99 c hoists were
1:190 c hold
1:169 c hold a
1:83 c hold an
1:-77 c hold the
1:-102 c holding
1:-95 c holding a
1:94 c holidays
1:106 c holidays $
1:-42 c home
1:-36 c home $
1:-89 c home school
1:97 c home science
1:64 c homes
1:90 c homes during
1:227 c homework
1:80 c homework correction
1:130 c homework policy
1:76 c hook
1:58 c hook up
1:-40 c hope
1:-94 c hope that
1:-90 c hoped
1:-97 c hoped to
1:119 c hospital
1:122 c hospital an
1:-112 c hospitality
1:-80 c hospitality should
1:-104 c host
1:92 c host families
1:-98 c host s
1:78 c hosts
1:122 c hosts a
1:192 c hour
1:114 c hour $
1:130 c hour into
1:-215 c hours
1:103 c hours each
1:-77 c hours from
1:-87 c hours spent
1:117 c house
1:106 c house reading
1:112 c house system
1:36 c how
1:124 c how far
1:-105 c how isolated
1:100 c how the
1:-118 c human
1:-119 c human resources
1:-75 c hundred
1:-94 c hundred girls
1:96 c hundred reading
1:-114 c hundred shillings
1:99 c hundred story
1:-90 c hundred years
1:-96 c i
1:-111 c i am
1:85 c i will
1:80 c ida
1:107 c ida coe
1:-91 c idea
1:-88 c idea of
1:83 c ii
1:71 c ii a
1:79 c iii
1:90 c imc
1:105 c imc in
1:-138 c impossible
1:-138 c impossible $
1:-93 c improvement
1:-102 c improvement fund
1:100 c in
1:-330 c in $
1:61 c in addition
1:84 c in apparatus
1:145 c in april
1:186 c in august
1:66 c in batches
1:89 c in beishan
1:129 c in by
1:-49 c in charge
1:-128 c in class
1:97 c in december
1:92 c in each
1:99 c in either
1:66 c in english
1:-99 c in fashion
1:91 c in first
1:127 c in form
1:-147 c in good
1:36 c in grade
1:84 c in hand
1:124 c in hetou
1:-108 c in hindi
1:-84 c in is
1:79 c in its
1:163 c in july
1:250 c in june
1:58 c in kiswahili
1:198 c in may
1:130 c in november
1:72 c in october
1:178 c in on
1:-45 c in person
1:89 c in phonics
1:139 c in return
1:98 c in rusinga
1:98 c in september
1:122 c in setting
1:-66 c in shiping
1:74 c in sound
1:-86 c in special
1:106 c in spring
1:108 c in term
1:-111 c in the
1:-145 c in this
1:66 c in to
1:150 c in turn
1:-138 c in twinning
1:56 c in week
1:-82 c in which
1:119 c in working
1:-34 c in writing
1:50 c in year
1:-95 c information
1:-93 c information centre
1:78 c inquiry
1:73 c inquiry into
1:97 c inspect
1:145 c inspects
1:183 c instruments
1:93 c instruments of
1:116 c intend
1:123 c intend to
1:226 c intends
1:136 c intends to
1:85 c intensive
1:81 c intensive practice
1:92 c inter
1:87 c inter colleges
1:96 c internal
1:99 c internal assessment
1:-101 c interns are
1:76 c interns shall
1:88 c interview
1:96 c interview as
1:95 c interviews
1:83 c interviews for
1:77 c into
1:-130 c into every
1:69 c into how
1:114 c into its
1:79 c into river
1:127 c into the
1:92 c into writing
1:134 c introduce
1:119 c introduce supporter
1:-96 c introduced
1:-105 c introduced in
1:-86 c invalid
1:-86 c invalid $
1:186 c invited
1:62 c invited down
1:155 c invited to
1:119 c invites
1:72 c invites craftsmen
1:-259 c is
1:-153 c is a
1:-68 c is absent
1:-113 c is at
1:-144 c is chaired
1:-88 c is counted
1:102 c is encouraged
1:-100 c is entitled
1:-95 c is felt
1:84 c is given
1:-82 c is i
1:-35 c is in
1:-101 c is liable
1:-67 c is megabytes
1:-79 c is near
1:-108 c is not
1:-92 c is now
1:-165 c is on
1:-97 c is painted
1:138 c is paired
1:-90 c is patchy
1:-101 c is payable
1:91 c is received
1:-119 c is recipient
1:-83 c is relatively
1:-96 c is rubbish
1:-94 c is schools
1:146 c is seconded
1:-144 c is set
1:-181 c is short
1:-115 c is slow
1:-164 c is the
1:114 c is thrown
1:128 c is to
1:-122 c is twinned
1:-121 c is untidy
1:93 c is vacant
1:102 c island
1:73 c island till
1:-74 c isolated
1:-95 c isolated she
1:-119 c issued
1:-127 c issued by
1:-184 c it $
1:95 c it again
1:-154 c it is
1:-95 c it last
1:-110 c it may
1:195 c it meets
1:-99 c it must
1:135 c it over
1:-118 c it takes
1:98 c it to
1:86 c it together
1:75 c item
1:63 c item banks
1:58 c its
1:30 c its annual
1:92 c its contestants
1:97 c its dean
1:105 c its digital
1:-85 c its founder
1:79 c its head
1:104 c its homework
1:-109 c its learners
1:128 c its minibus
1:69 c its online
1:-72 c its own
1:148 c its phonics
1:131 c its post
1:106 c its question
1:77 c its rules
1:73 c its science
1:-145 c its students
1:-99 c ix
1:-111 c ix $
1:-77 c january
1:-122 c january $
1:96 c january and
1:-59 c january to
1:56 c japanese
1:93 c japanese class
1:71 c jill
1:70 c jill and
1:133 c join
1:130 c join supporter
1:116 c join the
1:100 c joins
1:89 c joins schools
1:261 c joint
1:-114 c joint committee
1:111 c joint concert
1:83 c joint enrolment
1:77 c joint inquiry
1:146 c joint lesson
1:141 c joint planning
1:118 c joint report
1:186 c joint research
1:84 c joint textbooks
1:189 c jointly
1:104 c jointly apply
1:94 c jointly compile
1:107 c jointly develop
1:110 c jointly write
1:-109 c joke
1:-108 c joke out
1:-88 c journey
1:-79 c journey $
1:94 c july
1:174 c july $
1:-131 c july attendance
1:-120 c july three
1:84 c july to
1:113 c june
1:130 c june $
1:93 c june for
1:111 c june of
1:112 c june to
1:-131 c keep
1:-111 c keep full
1:-132 c keeping
1:-86 c keeping alive
1:-259 c keeps
1:-175 c keeps a
1:-99 c keeps her
1:-230 c keeps the
1:-102 c kelly s
1:96 c kelly teaches
1:-108 c kept $
1:-104 c kept modest
1:89 c kerio
1:94 c kerio day
1:97 c key person
1:-98 c key salt
1:67 c kids
1:136 c kids $
1:113 c kilimo
1:98 c kilimo s
1:161 c kiln
1:94 c kiln $
1:126 c kiln of
1:-77 c kind
1:-80 c kind in
1:126 c kindergartens enter
1:122 c kindergartens prepare
1:106 c kindergartens to
1:-78 c kindly
1:-105 c kindly $
1:55 c kiswahili
1:92 c kiswahili $
1:-40 c kitchen
1:139 c kitchen and
1:-111 c kitchen was
1:-91 c known
1:-91 c known can
1:61 c kulkarni
1:57 c kulkarni to
1:98 c laboratory
1:101 c laboratory assistants
1:-77 c laboratory cannot
1:100 c laboratory technician
1:136 c laboratory to
1:-75 c lack
1:-82 c lack a
1:113 c ladies biology
1:79 c ladies dr
1:117 c ladies each
1:133 c ladies home
1:82 c ladies i
1:70 c ladies mr
1:83 c ladies past
1:-97 c ladies schools
1:-99 c ladies spare
1:-172 c ladies the
1:98 c ladies their
1:90 c laid
1:99 c laid before
1:-144 c language
1:-105 c language for
1:-66 c language therapist
1:135 c laptops
1:100 c laptops and
1:76 c laptops to
1:-180 c last
1:-92 c last for
1:73 c last monday
1:-95 c last summer
1:-162 c last year
1:88 c lasting
1:148 c lasts
1:-157 c late
1:-122 c late miss
1:-111 c late start
1:-107 c later will
1:64 c launch a
1:-80 c launch of
1:-112 c law
1:-102 c law $
1:-88 c lead
1:114 c lead and
1:-109 c lead free
1:127 c lead mentors
1:80 c lead principals
1:208 c lead schools
1:-86 c lead teacher
1:109 c lead teaches
1:-141 c lead will
1:-66 c leader
1:-34 c leader will
1:71 c leader would
1:151 c leaders
1:96 c leaders from
1:122 c leaders of
1:67 c leaders would
1:76 c leadership
1:-57 c leadership course
1:105 c leadership teams
1:95 c leading
1:74 c leading group
1:82 c leaf
1:86 c leaf textbook
1:-114 c league
1:-137 c league committees
1:-67 c learners
1:-96 c learners at
1:139 c learners can
1:71 c learners of
1:-111 c learners walk
1:75 c learning $
1:82 c learning course
1:56 c learning on
1:-125 c least
1:-118 c least $
1:-132 c least five
1:-138 c least four
1:82 c least lessons
1:-105 c least of
1:201 c least one
1:-100 c least per
1:-65 c least teachers
1:-83 c least three
1:-139 c least twelve
1:-134 c least two
1:-165 c leave
1:-84 c leave $
1:-85 c leave is
1:-143 c leave shut
1:70 c leavers
1:100 c leavers of
1:-65 c leaves
1:-123 c leaves at
1:93 c leaves written
1:90 c lecture
1:75 c lecture on
1:50 c lecturers
1:-68 c lecturers are
1:55 c lecturers in
1:81 c lecturers of
1:170 c lectures
1:134 c lectures on
1:-84 c led
1:-117 c left
1:-76 c left to
1:-55 c leg
1:-90 c leg is
1:142 c lend
1:129 c lend books
1:127 c lend recipient
1:202 c lends
1:148 c lends recipient
1:71 c less
1:120 c less than
1:248 c lesson
1:-159 c lesson $
1:173 c lesson a
1:131 c lesson at
1:103 c lesson collectively
1:78 c lesson different
1:181 c lesson in
1:83 c lesson of
1:107 c lesson on
1:112 c lesson planning
1:100 c lesson preparation
1:57 c lesson shall
1:80 c lesson there
1:129 c lessons
1:-114 c lessons a
1:154 c lessons and
1:-110 c lessons are
1:186 c lessons at
1:170 c lessons each
1:120 c lessons for
1:103 c lessons in
1:-116 c lessons of
1:77 c lessons to
1:179 c lessons together
1:-106 c let
1:-117 c let the
1:130 c letter a
1:-33 c letter every
1:-88 c letter writing
1:72 c letters
1:-53 c letters $
1:94 c letters once
1:106 c letters to
1:-163 c level
1:-37 c level $
1:82 c level analysis
1:-90 c level backbone
1:112 c level cadres
1:-108 c level or
1:-97 c liability
1:-89 c liability policy
1:-104 c liable
1:-101 c liable for
1:259 c library
1:103 c library $
1:142 c library and
1:75 c library at
1:71 c library books
1:90 c library catalogue
1:106 c library of
1:145 c library to
1:-97 c licence
1:-86 c licence did
1:-107 c lies
1:-105 c lies on
1:-111 c like
1:-88 c like to
1:112 c lin
1:142 c line
1:113 c line $
1:70 c line by
1:77 c line once
1:44 c link teacher
1:-68 c list
1:-127 c list and
1:-67 c list of
1:108 c literacy
1:66 c literacy block
1:209 c live
1:82 c live and
1:60 c live from
1:117 c live lesson
1:129 c live online
1:61 c live to
1:61 c live video
1:-151 c loan
1:-96 c loan keeps
1:-81 c loan staff
1:96 c local
1:105 c local bamboo
1:101 c log in
1:-137 c long
1:-95 c long distances
1:-75 c long service
1:116 c longer
1:86 c longer in
1:37 c longer than
1:71 c look into
1:-123 c looks after
1:76 c loose
1:89 c loose leaf
1:102 c lorry
1:83 c lorry of
1:-97 c loved
1:-90 c loved the
1:113 c lu ming
1:-171 c lunch
1:-104 c lunch $
1:-92 c lunch allowance
1:122 c luo
1:-127 c ma
1:109 c machines
1:135 c machines and
1:114 c machines in
1:-102 c made
1:-102 c made one
1:95 c maintenance
1:126 c maintenance $
1:105 c make
1:153 c make a
1:101 c make over
1:72 c make rounds
1:-123 c make some
1:-45 c manager
1:-100 c many
1:-89 c many years
1:63 c march
1:-34 c march $
1:146 c march and
1:80 c march each
1:78 c marine
1:-37 c marine electrics
1:85 c marking
1:89 c marking schemes
1:-137 c marks
1:-104 c master
1:-95 c master alone
1:101 c master and
1:-107 c master must
1:70 c matched
1:66 c matched with
1:177 c mathematics
1:35 c mathematics $
1:88 c mathematics and
1:66 c mathematics leader
1:81 c mathematics learners
1:46 c mathematics physics
1:136 c mathematics studio
1:194 c mathematics teachers
1:106 c mathematics will
1:163 c maths
1:52 c maths by
1:79 c maths lead
1:132 c maths olympiad
1:-54 c matters
1:59 c matters $
1:-88 c matters not
1:118 c may
1:171 c may $
1:101 c may and
1:84 c may ask
1:108 c may attend
1:-186 c may be
1:112 c may borrow
1:63 c may each
1:125 c may in
1:115 c may join
1:-90 c may make
1:-101 c may oblige
1:45 c may pay
1:91 c may place
1:98 c may send
1:74 c may spend
1:129 c may supporter
1:103 c may use
1:92 c me a
1:-101 c me at
1:-106 c mean
1:-92 c mean rubbish
1:-86 c meaning
1:-85 c meaning $
1:-97 c meant
1:-89 c meant kindly
1:75 c medal
1:64 c medal coaches
1:-92 c medicine
1:-89 c medicine be
1:209 c meet
1:98 c meet every
1:147 c meet once
1:105 c meet online
1:87 c meet twice
1:135 c meeting
1:62 c meeting $
1:66 c meeting every
1:119 c meeting in
1:-141 c meetings
1:-127 c meetings $
1:335 c meets
1:127 c meets every
1:112 c meets on
1:176 c meets once
1:172 c meets twice
1:-82 c megabytes
1:-70 c megabytes $
1:135 c member
1:142 c member kindergartens
1:-80 c member of
1:69 c member will
1:46 c members
1:-105 c members are
1:95 c members will
1:-124 c mentee
1:175 c mentor
1:157 c mentor $
1:-51 c mentor and
1:169 c mentor at
1:-125 c mentor observes
1:83 c mentor pairs
1:139 c mentor who
1:-55 c mentors
1:-164 c mentors call
1:148 c mentors two
1:-184 c mentors visit
1:-122 c merely
1:-106 c merely go
1:-44 c microscopes
1:108 c microscopes and
1:-117 c microscopes in
1:95 c mid
1:105 c mid term
1:134 c middle
1:77 c middle leader
1:106 c middle level
1:-103 c minds
1:-104 c minds a
1:62 c mine
1:58 c mine from
1:94 c ming
1:102 c ming is
1:39 c minibus
1:112 c minibus $
1:-114 c minibus fuel
1:-119 c minutes and
1:144 c minutes calligraphy
1:-86 c miss
1:-88 c miss ayres
1:-97 c missing
1:-104 c missing pair
1:-125 c mixed
1:-126 c mixed age
1:90 c mobile
1:108 c mobile science
1:89 c mock
1:74 c mock season
1:146 c model
1:117 c model lessons
1:117 c model writing
1:-114 c modest
1:-104 c modest $
1:88 c monday
1:86 c monday of
1:171 c mondays
1:104 c mondays $
1:92 c mondays and
1:94 c month
1:135 c month and
1:-97 c month away
1:74 c month before
1:144 c month of
1:88 c month to
1:59 c month under
1:195 c monthly
1:117 c monthly $
1:89 c monthly web
1:134 c months
1:93 c months $
1:57 c months about
1:64 c mooting
1:78 c mooting tutor
1:-146 c more
1:-145 c more than
1:-106 c more when
1:138 c morning
1:72 c morning $
1:114 c morning reading
1:-87 c most
1:-93 c motel
1:-98 c motel is
1:-108 c motions
1:-125 c motions will
1:-83 c move
1:-99 c move a
1:78 c move up
1:166 c moves
1:91 c moves out
1:98 c moves to
1:-58 c mr
1:129 c mr ouma
1:-83 c mr rudd
1:111 c mr ted
1:-74 c mrs
1:82 c mrs alderson
1:52 c mrs ann
1:-54 c mrs judith
1:-142 c mrs penn
1:180 c ms
1:42 c ms clegg
1:125 c ms ida
1:68 c ms kulkarni
1:86 c ms luo
1:-110 c ms philippa
1:-32 c mud kitchen
1:53 c music
1:-47 c music $
1:-36 c music and
1:126 c music lesson
1:84 c music teacher
1:139 c must
1:-147 c must be
1:-91 c must carry
1:-112 c must have
1:96 c must send
1:105 c must write
1:-71 c mutual benefit
1:96 c mutual visits
1:108 c nakuru
1:67 c nakuru in
1:121 c name a
1:-96 c name of
1:-93 c named
1:67 c names
1:-118 c names forwarded
1:102 c names of
1:-77 c narrowed
1:-108 c narrowed step
1:-49 c national
1:-117 c national level
1:-75 c near
1:-49 c near impossible
1:-164 c nearly
1:-108 c nearly all
1:-111 c neither
1:-142 c neither of
1:-110 c neither party
1:-84 c net has
1:56 c net will
1:-56 c network
1:-109 c network bandwidth
1:-88 c never
1:-108 c never run
1:165 c new
1:-42 c new college
1:128 c new deputy
1:-126 c new hall
1:53 c new history
1:85 c new library
1:131 c new speciality
1:136 c new teacher
1:167 c new teachers
1:101 c newly
1:111 c newly qualified
1:54 c next
1:102 c next week
1:-71 c next year
1:52 c night
1:85 c night $
1:-179 c nine
1:-114 c nine pairs
1:-112 c nine recipient
1:-183 c no
1:-49 c no fewer
1:66 c no give
1:122 c no less
1:112 c no longer
1:-160 c no more
1:-71 c no notes
1:-59 c no physics
1:-95 c no qualified
1:-76 c no specialist
1:-85 c no trained
1:-116 c nobody
1:-101 c nobody $
1:-96 c nobody to
1:71 c noon
1:95 c noon in
1:-231 c not
1:-97 c not a
1:-84 c not affected
1:-98 c not allow
1:-92 c not be
1:-93 c not change
1:-95 c not covered
1:-107 c not exceed
1:-98 c not had
1:39 c not less
1:-85 c not mean
1:86 c not more
1:-70 c not surplus
1:-74 c note dates
1:-63 c noted
1:-123 c noted that
1:-60 c notes
1:80 c notes $
1:-117 c notes are
1:-122 c notes of
1:-104 c nothing
1:-134 c nothing $
1:-64 c notice
1:-48 c notice $
1:146 c november
1:191 c november $
1:127 c november and
1:86 c november expert
1:-171 c now
1:-90 c now a
1:-115 c now in
1:67 c number
1:-45 c number of
1:84 c number who
1:-93 c nurse
1:-91 c nurse $
1:100 c nursery
1:87 c nursery nurses
1:102 c nurses
1:81 c nurses of
1:-86 c obey
1:-105 c obey the
1:-106 c oblige
1:-138 c oblige schools
1:154 c observation
1:111 c observation $
1:78 c observation and
1:212 c observe
1:101 c observe at
1:75 c observe its
1:117 c observe lessons
1:91 c observe one
1:-136 c observes
1:-73 c observes at
1:-86 c obtain
1:-81 c october
1:125 c october $
1:-83 c october first
1:130 c october to
1:-52 c of
1:123 c of $
1:-76 c of a
1:125 c of all
1:-72 c of and
1:74 c of assistance
1:58 c of behaviour
1:67 c of bhimgaon
1:-86 c of books
1:177 c of charge
1:109 c of chemistry
1:121 c of chinese
1:95 c of classroom
1:-88 c of conduct
1:77 c of craftsmanship
1:112 c of december
1:56 c of department
1:143 c of each
1:-96 c of education
1:-81 c of eight
1:112 c of every
1:84 c of experiments
1:-76 c of faculty
1:114 c of festival
1:-150 c of five
1:-107 c of geography
1:105 c of girls
1:111 c of gohpur
1:-123 c of good
1:115 c of governors
1:106 c of grade
1:-89 c of hands
1:133 c of her
1:-61 c of hetou
1:82 c of intensive
1:-137 c of is
1:-80 c of kindergartens
1:87 c of lead
1:-91 c of leave
1:-51 c of lessons
1:106 c of master
1:46 c of mathematics
1:103 c of member
1:-112 c of mixed
1:-102 c of more
1:-91 c of music
1:-127 c of mutual
1:-118 c of next
1:57 c of no
1:115 c of not
1:145 c of office
1:82 c of olympiad
1:91 c of paints
1:-73 c of pairing
1:-84 c of pairs
1:-83 c of physics
1:72 c of picture
1:-135 c of pupils
1:91 c of puppets
1:-71 c of qualified
1:-71 c of quality
1:138 c of recipient
1:89 c of school
1:187 c of schools
1:114 c of science
1:44 c of senior
1:-101 c of sincere
1:-103 c of staff
1:45 c of students
1:252 c of supporter
1:101 c of tasks
1:-195 c of teachers
1:94 c of ten
1:129 c of term
1:154 c of their
1:-39 c of them
1:-44 c of this
1:146 c of three
1:88 c of training
1:-104 c of village
1:85 c of visits
1:-72 c of whom
1:-63 c of year
1:121 c of yuan
1:-142 c off
1:-70 c off because
1:-141 c off the
1:-170 c office
1:-196 c office $
1:-107 c office books
1:-109 c office keeps
1:38 c office of
1:-83 c office room
1:-78 c office to
1:78 c officer
1:67 c officer would
1:128 c officers
1:79 c officers together
1:35 c offices
1:-89 c offices of
1:-97 c often
1:-96 c often have
1:147 c old
1:72 c old boy
1:115 c old girls
1:119 c old pottery
1:30 c olds
1:75 c olds $
1:94 c olympiad
1:96 c olympiad $
1:80 c olympiad camp
1:165 c on
1:57 c on a
1:107 c on activity
1:-121 c on alliance
1:118 c on alternate
1:109 c on both
1:109 c on careers
1:92 c on climate
1:99 c on early
1:96 c on flood
1:96 c on fridays
1:85 c on health
1:-67 c on january
1:-89 c on july
1:127 c on lessons
1:109 c on line
1:-89 c on loan
1:86 c on local
1:32 c on may
1:156 c on mondays
1:-102 c on one
1:96 c on practical
1:147 c on reading
1:35 c on recipient
1:-94 c on research
1:-92 c on schools
1:96 c on secondment
1:56 c on site
1:118 c on sleep
1:81 c on story
1:136 c on supporter
1:119 c on surplus
1:61 c on task
1:80 c on the
1:-82 c on their
1:-157 c on them
1:69 c on three
1:103 c on thursdays
1:79 c on to
1:85 c on tuesdays
1:84 c on week
1:90 c on what
1:145 c once
1:-173 c once $
1:121 c once a
1:191 c once each
1:189 c once every
1:105 c once in
1:183 c one
1:-96 c one $
1:85 c one admissions
1:68 c one afterwards
1:210 c one another
1:89 c one by
1:110 c one cadre
1:138 c one chemistry
1:102 c one demonstration
1:148 c one deputy
1:59 c one event
1:83 c one game
1:82 c one girl
1:118 c one head
1:97 c one joint
1:51 c one lecture
1:87 c one lesson
1:50 c one letter
1:58 c one month
1:93 c one night
1:-98 c one open
1:85 c one panel
1:95 c one prospectus
1:-104 c one report
1:86 c one research
1:-98 c one s
1:163 c one school
1:-61 c one teacher
1:107 c one teaching
1:-42 c one term
1:107 c one vice
1:97 c one visit
1:151 c one week
1:126 c one year
1:324 c online
1:139 c online $
1:89 c online at
1:110 c online every
1:137 c online library
1:65 c online once
1:98 c online tutoring
1:-222 c only
1:-100 c only a
1:-86 c only as
1:-79 c only in
1:-85 c only one
1:-80 c only season
1:-130 c only when
1:166 c open
1:88 c open its
1:-99 c open lesson
1:145 c open lessons
1:63 c open supporter
1:68 c open their
1:176 c open to
1:83 c opened
1:138 c opened at
1:-81 c opened only
1:96 c opened to
1:-84 c opens doors
1:225 c opens its
1:84 c opposite
1:72 c opposite number
1:-173 c or
1:-124 c or above
1:-127 c or better
1:58 c or her
1:128 c oral
1:55 c oral english
1:93 c order
1:86 c order go
1:-93 c ordinary
1:-89 c ordinary meaning
1:-71 c organise
1:66 c organise excellent
1:-108 c organise the
1:75 c osei
1:116 c osei of
1:107 c other
1:-133 c other $
1:116 c other every
1:74 c other for
1:82 c other friday
1:106 c other in
1:52 c other one
1:149 c other s
1:91 c other school
1:72 c other yours
1:72 c ouma
1:70 c ouma moves
1:-31 c out
1:-71 c out $
1:131 c out after
1:107 c out joint
1:-99 c out of
1:85 c out teacher
1:93 c out their
1:-103 c out there
1:92 c out to
1:39 c outdoor
1:73 c outdoor learning
1:107 c outpost
1:55 c outpost of
1:-118 c outside
1:-107 c outside applicants
1:143 c over
1:101 c over for
1:78 c over on
1:88 c over progress
1:139 c over schools
1:-97 c over ten
1:-91 c over the
1:73 c over to
1:81 c over two
1:78 c over with
1:-81 c owen
1:-58 c own
1:-79 c own $
1:-108 c own picnic
1:-49 c own pupils
1:100 c own week
1:91 c page
1:92 c page on
1:-38 c pages and
1:-92 c painted
1:-139 c painted yellow
1:91 c paints
1:97 c paints and
1:123 c pair
1:80 c pair draws
1:92 c pair for
1:-54 c pair of
1:94 c pair set
1:117 c paired
1:105 c paired $
1:130 c paired schools
1:157 c paired with
1:-135 c pairing
1:-80 c pairing work
1:127 c pairs are
1:-61 c pairs of
1:-118 c pairs this
1:84 c pal
1:63 c pal project
1:93 c panel
1:105 c panel $
1:89 c panel heads
1:91 c panels
1:77 c panels of
1:-80 c paper
1:153 c papers
1:99 c papers and
1:144 c papers with
1:90 c parents
1:-82 c parents $
1:80 c parents and
1:137 c parents association
1:95 c parents at
1:31 c part
1:86 c part in
1:178 c partner
1:89 c partner schools
1:56 c partner teachers
1:-204 c partners
1:46 c partners at
1:-110 c partners in
1:-195 c partners twice
1:-57 c partnership
1:94 c partnership is
1:-109 c partnership will
1:94 c parts
1:94 c parts with
1:-70 c party
1:-109 c party is
1:117 c party of
1:-119 c pass
1:-44 c pass mathematics
1:109 c pass on
1:-161 c pass rate
1:105 c past papers
1:-89 c patchy
1:-98 c patchy $
1:96 c patron
1:98 c patron shall
1:-70 c pay
1:-129 c pay $
1:62 c pay a
1:101 c pay mutual
1:65 c pay return
1:-103 c payable
1:-96 c payable to
1:124 c pays
1:72 c pays for
1:155 c pen
1:140 c pen friend
1:65 c pen pal
1:-144 c penn
1:-122 c penn $
1:-103 c penn wondered
1:-88 c pension
1:-107 c pension rights
1:-208 c per
1:-254 c per cent
1:-123 c percent
1:-37 c perfect
1:80 c perfect its
1:-93 c perfect rules
1:-100 c performance
1:-99 c performance of
1:-74 c period
1:62 c period $
1:-93 c period they
1:114 c periods
1:120 c periods $
1:-98 c permanent
1:-90 c permanent year
1:-81 c person holding
1:87 c person system
1:-105 c philippa
1:44 c phone
1:112 c phone hook
1:157 c phonics
1:91 c phonics $
1:126 c phonics library
1:91 c phonics planning
1:-80 c physics and
1:75 c physics lesson
1:70 c physics olympiad
1:105 c physics specialist
1:-89 c physics teacher
1:78 c physics to
1:-80 c pick
1:-82 c pick of
1:-93 c picnic
1:-125 c picnic $
1:85 c picnic in
1:162 c picture
1:128 c picture books
1:51 c pike
1:116 c pike goes
1:55 c pioneers
1:87 c place
1:83 c placed
1:81 c placed for
1:102 c placed on
1:-102 c placement
1:132 c places
1:73 c places are
1:125 c plan
1:101 c plan $
1:74 c plan ahead
1:169 c plan lessons
1:103 c plan mathematics
1:86 c plan together
1:-81 c plane
1:-114 c plane $
1:205 c planning
1:130 c planning is
1:94 c planning of
1:87 c planning stored
1:137 c plans
1:69 c plans $
1:63 c plans a
1:88 c plans online
1:88 c plate
1:103 c plate recording
1:-59 c play
1:-100 c play $
1:101 c playgroup and
1:78 c playgroup children
1:-59 c playgroup staff
1:111 c playgroups
1:112 c playgroups come
1:83 c policy
1:81 c policy line
1:-71 c policy ran
1:93 c polish
1:86 c polish it
1:93 c portfolios
1:98 c portfolios $
1:-69 c post
1:82 c post $
1:-105 c post and
1:98 c post as
1:-109 c post do
1:95 c post in
1:92 c post is
1:-113 c post period
1:123 c post study
1:-75 c posted
1:-89 c posted $
1:106 c posted to
1:65 c posts
1:82 c posts together
1:105 c pottery
1:162 c pottery kiln
1:-116 c power
1:-98 c power cuts
1:124 c practical
1:105 c practical work
1:115 c practicals
1:105 c practicals shall
1:85 c practice $
1:63 c practice at
1:-91 c practice cannot
1:-95 c pragmatic
1:-89 c pragmatic results
1:-94 c prefecture
1:-120 c prefecture in
1:64 c premises
1:78 c premises $
1:116 c preparation
1:71 c preparation and
1:59 c preparation through
1:180 c prepare
1:64 c prepare lessons
1:89 c prepare one
1:79 c prepare pupils
1:95 c prepare recipient
1:-99 c prescribed
1:-86 c prescribed $
1:-99 c present
1:-111 c present $
1:109 c present an
1:-87 c present marking
1:107 c present them
1:80 c primary
1:55 c primary teachers
1:106 c principal
1:108 c principal $
1:107 c principal at
1:92 c principal by
1:61 c principal for
1:-68 c principal mr
1:133 c principal ms
1:191 c principal of
1:-168 c principal s
1:128 c principal to
1:109 c principal will
1:152 c principals
1:100 c principals and
1:81 c principals are
1:160 c principals shall
1:89 c principals visit
1:-152 c principle
1:-120 c principle of
1:-119 c prize
1:-97 c prize at
1:86 c professor
1:59 c professor rawat
1:103 c professor will
1:-31 c programme
1:103 c programme $
1:-96 c programme of
1:170 c progress
1:-92 c progress $
1:86 c progress of
1:78 c progress report
1:217 c project
1:74 c project $
1:68 c project alongside
1:114 c project at
1:180 c project on
1:63 c project veteran
1:90 c projects
1:115 c projects $
1:49 c promised
1:76 c prospectus
1:64 c prospectus and
1:-121 c proud
1:-127 c proud of
1:72 c province
1:88 c province to
1:71 c provincial contest
1:-40 c provincial level
1:59 c provincial research
1:67 c provincial skills
1:98 c provincial special
1:-93 c provisional
1:-92 c provisional $
1:-33 c psychology
1:128 c publish
1:72 c publish the
1:-166 c pupil
1:61 c pupils
1:59 c pupils $
1:-133 c pupils are
1:-83 c pupils at
1:73 c pupils entered
1:99 c pupils from
1:-87 c pupils in
1:-99 c pupils is
1:118 c pupils may
1:303 c pupils of
1:-43 c pupils pass
1:-106 c pupils reading
1:55 c pupils through
1:-67 c pupils to
1:88 c pupils will
1:90 c puppets
1:81 c puppets are
1:-97 c purpose
1:-111 c purpose of
1:-45 c put
1:-92 c put forward
1:92 c put into
1:113 c put up
1:-126 c qualified
1:-77 c qualified physics
1:48 c qualified teacher
1:124 c quality
1:-77 c quality $
1:77 c quality and
1:91 c quality assurance
1:132 c quality office
1:190 c quarter
1:126 c quarter $
1:165 c question
1:88 c question bank
1:93 c question level
1:-97 c questions
1:93 c quiz
1:118 c quiz teams
1:-86 c rainy
1:-108 c rainy season
1:-139 c raise
1:-108 c raise standards
1:-74 c ran
1:-95 c ran to
1:-64 c ranges
1:-69 c ranges is
1:-98 c rank
1:-114 c rank of
1:-122 c rao
1:-228 c rate
1:-111 c rate in
1:-98 c rate of
1:-101 c rated
1:65 c rawat
1:130 c rawat will
1:-33 c reach
1:-163 c reach $
1:86 c reach at
1:51 c reach the
1:-98 c reached
1:-98 c reached class
1:-74 c reaches
1:-54 c read
1:-99 c read by
1:-83 c read more
1:125 c read one
1:95 c readers
1:97 c readers $
1:68 c reading
1:58 c reading $
1:89 c reading books
1:-107 c reading circle
1:70 c reading corner
1:126 c reading hour
1:94 c reading in
1:-103 c reading results
1:76 c reading room
1:107 c reading routine
1:179 c reading scheme
1:159 c ready
1:56 c ready dongxing
1:-63 c really
1:-115 c really done
1:-48 c receive
1:61 c received
1:99 c received by
1:130 c receives
1:113 c receives one
1:76 c recipient $
1:35 c recipient a
1:156 c recipient adopts
1:-83 c recipient and
1:-94 c recipient are
1:-110 c recipient arranges
1:130 c recipient as
1:85 c recipient attends
1:67 c recipient before
1:-114 c recipient borrowed
1:79 c recipient borrows
1:48 c recipient come
1:96 c recipient copies
1:118 c recipient during
1:72 c recipient each
1:218 c recipient every
1:-68 c recipient falls
1:61 c recipient for
1:83 c recipient four
1:130 c recipient free
1:-110 c recipient from
1:82 c recipient hands
1:-272 c recipient has
1:82 c recipient intends
1:-172 c recipient is
1:75 c recipient its
1:40 c recipient join
1:76 c recipient jointly
1:91 c recipient learners
1:-108 c recipient lies
1:284 c recipient may
1:92 c recipient mr
1:236 c recipient must
1:-75 c recipient office
1:203 c recipient on
1:138 c recipient once
1:95 c recipient pupils
1:111 c recipient receives
1:-163 c recipient recipient
1:-116 c recipient rose
1:-191 c recipient s
1:124 c recipient selects
1:145 c recipient sends
1:96 c recipient shadow
1:111 c recipient shadows
1:142 c recipient shall
1:-97 c recipient share
1:-103 c recipient should
1:-106 c recipient sits
1:85 c recipient spend
1:113 c recipient staff
1:-146 c recipient teachers
1:108 c recipient team
1:231 c recipient to
1:133 c recipient twice
1:112 c recipient two
1:139 c recipient until
1:118 c recipient visit
1:-73 c recipient which
1:228 c recipient will
1:-120 c recognised
1:-96 c recognised as
1:138 c recommend
1:82 c recommend graduates
1:-127 c record
1:-124 c record $
1:-95 c recorded as
1:-94 c recorded in
1:112 c recorded practicals
1:90 c recording
1:127 c recording the
1:-92 c reference
1:-80 c reference $
1:62 c regional final
1:100 c register before
1:-92 c register had
1:-87 c registered
1:-82 c registered with
1:-103 c relatively
1:-81 c relatively backward
1:80 c release
1:61 c releases
1:-86 c remains
1:-83 c remains covered
1:54 c remedial
1:48 c remedial workbook
1:-89 c replaced
1:-98 c replaced last
1:132 c report
1:-143 c report $
1:114 c report by
1:112 c report is
1:51 c report on
1:155 c report to
1:-94 c reported
1:-77 c reported that
1:94 c reporting
1:91 c reporting lesson
1:71 c reports
1:73 c reports at
1:-81 c request
1:-114 c request of
1:93 c research
1:-77 c research are
1:-117 c research office
1:201 c research project
1:94 c research projects
1:74 c research together
1:71 c research topics
1:-107 c resources
1:-122 c respect
1:-126 c respect each
1:87 c respectively
1:131 c respectively $
1:-99 c responsible
)"sv,
    R"(1:-93 c resting
1:-92 c resting with
1:-180 c results
1:-80 c results $
1:-115 c results at
1:-91 c results of
1:248 c return
1:144 c return $
1:144 c return visit
1:89 c return visits
1:49 c review
1:-84 c review $
1:90 c review meeting
1:57 c review of
1:113 c reviews
1:112 c reviews progress
1:120 c reviews the
1:91 c revise
1:88 c revised
1:73 c revised risk
1:188 c rewrite
1:107 c rewrite its
1:94 c rewrite school
1:-103 c rights
1:-85 c rights at
1:98 c ring
1:105 c ring him
1:-102 c rise
1:-99 c rise from
1:-118 c risen
1:-94 c risen to
1:-144 c rises
1:-116 c rises from
1:98 c risk
1:82 c risk register
1:-75 c river keeps
1:65 c river water
1:84 c road
1:98 c road takes
1:-86 c roads
1:-113 c roads may
1:-31 c robotics
1:84 c robotics coach
1:-91 c robotics room
1:89 c robotics team
1:-72 c room
1:-63 c room at
1:119 c room for
1:106 c room leaders
1:-78 c room was
1:-134 c rooms
1:-138 c rooms $
1:-102 c rose
1:-105 c rose in
1:72 c rounds
1:56 c rounds of
1:142 c routine
1:115 c routine $
1:-114 c rubbish
1:-142 c rubbish $
1:-103 c rudd
1:-89 c rudd apologised
1:-72 c rules
1:-94 c rules $
1:-81 c rules are
1:105 c rules for
1:-89 c rules of
1:114 c rules on
1:81 c run an
1:-103 c run out
1:135 c run three
1:-142 c runs
1:85 c runs every
1:-175 c runs from
1:91 c rural
1:132 c rusinga
1:87 c rusinga for
1:120 c rusinga s
1:-107 c s
1:-174 c s $
1:110 c s advice
1:105 c s adviser
1:91 c s alumni
1:89 c s art
1:96 c s assistant
1:-94 c s budget
1:48 c s campus
1:84 c s carol
1:-83 c s classes
1:61 c s classrooms
1:-96 c s code
1:62 c s collective
1:-117 c s computer
1:79 c s debating
1:-78 c s employer
1:80 c s examinations
1:90 c s experience
1:103 c s favour
1:87 c s homes
1:125 c s house
1:-79 c s improvement
1:70 c s laboratory
1:87 c s lessons
1:-81 c s liability
1:84 c s marking
1:70 c s matters
1:76 c s mooting
1:-93 c s motel
1:-204 c s office
1:-71 c s own
1:70 c s pair
1:118 c s plans
1:88 c s pupils
1:-74 c s robotics
1:-32 c s rules
1:-130 c s school
1:109 c s schools
1:-67 c s teachers
1:70 c s team
1:73 c s wife
1:50 c s will
1:-116 c s written
1:103 c s yard
1:-100 c s yearly
1:-99 c safety in
1:-86 c salt
1:-77 c salt speech
1:75 c same
1:75 c same employers
1:98 c same enterprises
1:-107 c same grades
1:88 c same lesson
1:76 c same six
1:93 c sand
1:73 c sand trays
1:-73 c sat
1:80 c saturday
1:112 c saturday and
1:119 c saturdays
1:75 c saturdays to
1:-86 c save
1:-104 c save themselves
1:-118 c say
1:-103 c say resting
1:89 c scanned
1:68 c scanned and
1:-126 c scanner
1:-104 c scanner is
1:185 c scheme
1:122 c scheme is
1:33 c scheme of
1:112 c scheme with
1:117 c schemes
1:88 c schemes are
1:79 c schemes of
1:-114 c scholar
1:-78 c scholar of
1:83 c scholars
1:78 c scholars and
1:73 c scholarship
1:74 c scholarship for
1:98 c scholarships
1:95 c scholarships of
1:76 c school
1:75 c school $
1:79 c school a
1:-32 c school as
1:124 c school based
1:144 c school before
1:190 c school by
1:82 c school days
1:106 c school for
1:93 c school from
1:98 c school gives
1:-80 c school had
1:-44 c school has
1:109 c school in
1:52 c school is
1:-116 c school keeps
1:43 c school may
1:79 c school middle
1:92 c school must
1:75 c school of
1:-120 c school office
1:53 c school over
1:80 c school pays
1:-86 c school remains
1:87 c school reviews
1:152 c school s
1:95 c school shall
1:-133 c school to
1:104 c school use
1:-93 c school where
1:118 c school year
1:97 c schooling
1:99 c schooling of
1:31 c schools $
1:-113 c schools act
1:-91 c schools agree
1:59 c schools apparatus
1:83 c schools are
1:73 c schools athletes
1:-57 c schools based
1:-77 c schools believe
1:110 c schools build
1:80 c schools can
1:82 c schools carry
1:145 c schools choir
1:86 c schools come
1:64 c schools confer
1:83 c schools deliver
1:115 c schools deputy
1:98 c schools dormitory
1:118 c schools early
1:107 c schools english
1:82 c schools exchange
1:-76 c schools for
1:113 c schools free
1:-123 c schools friendship
1:78 c schools gather
1:104 c schools give
1:101 c schools goes
1:69 c schools going
1:-139 c schools had
1:101 c schools hand
1:83 c schools hands
1:-100 c schools have
1:109 c schools head
1:61 c schools hold
1:-105 c schools hope
1:122 c schools intend
1:68 c schools is
1:95 c schools japanese
1:145 c schools jointly
1:80 c schools key
1:92 c schools library
1:78 c schools maths
1:123 c schools meet
1:93 c schools morning
1:103 c schools music
1:103 c schools observe
1:101 c schools of
1:-125 c schools often
1:122 c schools old
1:-101 c schools on
1:168 c schools once
1:115 c schools open
1:-114 c schools organise
1:107 c schools pay
1:139 c schools plan
1:81 c schools put
1:127 c schools reading
1:77 c schools report
1:91 c schools run
1:37 c schools s
1:-97 c schools scanner
1:70 c schools science
1:94 c schools send
1:-103 c schools serve
1:236 c schools shall
1:50 c schools share
1:112 c schools submit
1:-98 c schools tab
1:67 c schools take
1:130 c schools teacher
1:-87 c schools that
1:-93 c schools this
1:-87 c schools through
1:-162 c schools to
1:105 c schools train
1:87 c schools trainee
1:71 c schools travelling
1:111 c schools twice
1:124 c schools wellbeing
1:191 c schools will
1:146 c schools write
1:-54 c schools years
1:110 c schools your
1:41 c science $
1:93 c science camp
1:106 c science day
1:118 c science departments
1:71 c science fair
1:-117 c science lead
1:147 c science panels
1:107 c science parts
1:-108 c science rooms
1:70 c science staff
1:93 c science teachers
1:119 c science van
1:128 c screen
1:87 c screen every
1:86 c sea
1:-72 c seal
1:-81 c seal are
1:-53 c season
1:81 c season absenteeism
1:90 c season at
1:-92 c season in
1:-104 c season roads
1:93 c second one
1:87 c second saturday
1:134 c second term
1:-60 c second year
1:106 c seconded
1:155 c seconded to
1:111 c secondment
1:121 c secondment for
1:148 c seconds
1:164 c seconds one
1:-113 c secretary
1:-56 c section of
1:117 c see
1:101 c see how
1:-69 c seen
1:-73 c seen by
1:102 c selects
1:115 c selects two
1:98 c self
1:101 c self summary
1:130 c semester
1:75 c semester in
1:275 c send
1:84 c send four
1:67 c send one
1:53 c send schools
1:77 c send specialised
1:84 c send three
1:108 c send up
1:239 c sends
1:184 c sends a
1:98 c sends four
1:101 c sends its
1:113 c sends three
1:86 c sends two
1:82 c senior
1:98 c senior leaders
1:67 c senior students
1:116 c senior teams
1:70 c sent across
1:-108 c sent back
1:66 c sent to
1:69 c september $
1:106 c september ms
1:-138 c september to
1:-99 c serve
1:178 c serve as
1:-122 c serve farming
1:-132 c serve only
1:-128 c served
1:-110 c served in
1:-125 c server stands
1:116 c server that
1:-99 c service
1:99 c service $
1:-66 c service leave
1:-63 c service may
1:-87 c serviced
1:-122 c serviced in
1:68 c sets
1:89 c sets of
1:-49 c setting
1:-79 c setting buys
1:107 c setting up
1:76 c settings
1:144 c settings have
1:78 c settle
1:88 c settle the
1:-154 c settled
1:-83 c settled by
1:77 c settles
1:98 c settles children
1:-34 c seven
1:-104 c seven $
1:101 c sewing
1:88 c sewing machines
1:52 c shadow
1:76 c shadow colleagues
1:204 c shadow their
1:100 c shadowing
1:118 c shadows
1:116 c shadows schools
1:148 c shall
1:117 c shall address
1:74 c shall advertise
1:93 c shall board
1:102 c shall come
1:71 c shall enter
1:93 c shall forward
1:-87 c shall give
1:72 c shall go
1:61 c shall jointly
1:55 c shall make
1:143 c shall meet
1:108 c shall name
1:65 c shall pay
1:101 c shall prepare
1:66 c shall release
1:120 c shall rewrite
1:121 c shall run
1:79 c shall second
1:146 c shall send
1:104 c shall shadow
1:100 c shall sign
1:90 c shall sing
1:108 c shall sink
1:101 c shall sit
1:57 c shall spend
1:-110 c shall stay
1:81 c shall take
1:82 c shall tour
1:88 c shall undergo
1:131 c shall visit
1:-140 c share a
1:84 c share its
1:-137 c share of
1:118 c share schools
1:-44 c share the
1:-102 c shared
1:110 c shared drive
1:-100 c shared equally
1:-75 c she
1:-101 c she feels
1:-81 c she is
1:59 c she will
1:71 c shearing
1:125 c shearing shed
1:48 c shed
1:63 c shed project
1:-126 c shillings
1:-105 c shillings for
1:-110 c shillings is
1:-93 c shiping
1:-107 c shiping $
1:-155 c short
1:-240 c short of
1:-268 c should
1:-187 c should be
1:-66 c should reach
1:-68 c should rise
1:-85 c shut
1:-95 c shut $
1:71 c sign
1:94 c sign an
1:-80 c simply
1:-93 c simply be
1:143 c simulation
1:107 c simulator
1:99 c simulators
1:-179 c since
1:-55 c since $
1:-59 c since easter
1:128 c since recipient
1:-151 c since the
1:-85 c sincere
1:-119 c sincere assistance
1:107 c sing
1:116 c sing at
1:-110 c sings
1:-92 c sings $
1:115 c sink
1:119 c sink a
1:166 c sit
1:89 c sit down
1:131 c sit in
1:64 c site
1:82 c site at
1:-135 c six
1:88 c six months
1:-39 c six teachers
1:-143 c six to
1:72 c six weeks
1:88 c sixteen
1:107 c sixth
1:77 c sixth form
1:85 c sixth formers
1:78 c sixty
1:114 c sixty laptops
1:69 c skills
1:78 c skills contest
1:67 c skills training
1:113 c sleep and
1:-86 c slow
1:-92 c slow $
1:-115 c small
1:-110 c small plane
1:-104 c small working
1:37 c so
1:-93 c so far
1:111 c software
1:101 c software $
1:-65 c some
1:-94 c some dates
1:-70 c someone
1:-70 c someone whom
1:53 c sound
1:51 c sound condition
1:-119 c south
1:-87 c south $
1:-46 c spare
1:64 c spare by
1:-99 c spare does
1:169 c speak
1:59 c speak every
1:103 c speak to
1:79 c speak with
1:152 c speakers
1:95 c speakers from
1:94 c speakers give
1:84 c special grade
1:-99 c special schools
1:49 c specialised
1:57 c specialised course
1:-101 c specialist teacher
1:117 c specialist would
1:115 c speciality
1:127 c speciality is
1:-71 c speech
1:-101 c speech and
1:138 c speech for
1:-43 c spelling
1:116 c spelling bee
1:-94 c spelling is
1:223 c spend
1:155 c spend a
1:85 c spend the
1:97 c spend three
1:-58 c spends at
1:139 c spends three
1:-141 c spent
1:-63 c spent at
1:-128 c spent on
1:-85 c sport
1:-91 c sport opens
1:149 c sports
1:121 c sports day
1:66 c spread
1:87 c spread the
1:191 c spring
1:125 c spring term
1:105 c spring terms
1:-130 c staff
1:154 c staff $
1:75 c staff and
1:102 c staff appraisal
1:-114 c staff are
1:116 c staff at
1:69 c staff august
1:-122 c staff development
1:131 c staff of
1:-79 c staff office
1:-93 c staff room
1:-93 c staff trust
1:-138 c staff who
1:122 c staff will
1:-86 c staff working
1:-103 c staff would
1:125 c staffs
1:111 c staffs read
1:70 c staffs write
1:-42 c stage
1:-106 c standard
1:-127 c standards
1:-125 c standards at
1:-135 c stands
1:-138 c stands in
1:-59 c start
1:-87 c start $
1:-59 c state
1:121 c state round
1:-121 c status
1:-93 c status $
1:-136 c stay
1:74 c stay as
1:-99 c stay at
1:72 c stay with
1:107 c stays
1:87 c stays in
1:-109 c step
1:-68 c step $
1:-74 c step by
1:85 c steps $
1:-90 c steps are
1:-88 c still
1:91 c stored
1:69 c stored on
1:161 c story
1:89 c story books
1:89 c story time
1:100 c streams
1:59 c streams chemistry
1:83 c street
1:83 c street $
1:-106 c stresses
1:-121 c stresses that
1:-93 c struck
1:-82 c struck off
1:-121 c student affairs
1:90 c student leaders
1:33 c students
1:-73 c students $
1:63 c students a
1:50 c students and
1:139 c students of
1:-32 c students to
1:73 c studies
1:93 c studies $
1:86 c studio
1:65 c studio at
1:-98 c studio carries
1:103 c studio for
1:129 c studio of
1:88 c study it
1:94 c study teach
1:82 c study tour
1:90 c study why
1:73 c subject
1:128 c subject groups
1:59 c subject panels
1:101 c submit
1:30 c submits a
1:-133 c succeed
1:-123 c succeed $
1:134 c succeeds
1:124 c succeeds him
1:-74 c such
1:-89 c such conversations
1:58 c summary
1:107 c summary before
1:-62 c summary should
1:-138 c summer $
1:54 c summer science
1:77 c summer send
1:51 c summer study
1:59 c summer training
1:93 c sunday
1:92 c sunday evening
1:95 c sunita will
1:86 c supervision
1:-99 c support
1:-108 c support recipient
1:147 c supported schools
1:61 c supporter $
1:68 c supporter agreed
1:-50 c supporter and
1:79 c supporter annual
1:106 c supporter appoints
1:106 c supporter are
1:120 c supporter as
1:-76 c supporter assists
1:-47 c supporter at
1:-35 c supporter bursar
1:103 c supporter colleague
1:69 c supporter digital
1:95 c supporter dispatches
1:112 c supporter donates
1:106 c supporter during
1:-122 c supporter expect
1:97 c supporter for
1:158 c supporter give
1:137 c supporter gives
1:165 c supporter goes
1:-80 c supporter has
1:-99 c supporter head
1:-133 c supporter helps
1:112 c supporter hosts
1:88 c supporter in
1:146 c supporter intends
1:67 c supporter invites
1:-136 c supporter january
1:-124 c supporter july
1:52 c supporter laboratory
1:154 c supporter lend
1:159 c supporter lends
1:147 c supporter mathematics
1:231 c supporter may
1:83 c supporter mentor
1:106 c supporter mrs
1:112 c supporter ms
1:142 c supporter music
1:60 c supporter net
1:-144 c supporter office
1:61 c supporter on
1:154 c supporter one
1:124 c supporter online
1:241 c supporter opens
1:72 c supporter opposite
1:125 c supporter parents
1:120 c supporter physics
1:60 c supporter premises
1:74 c supporter prepare
1:-99 c supporter principal
1:87 c supporter pupils
1:128 c supporter question
1:76 c supporter releases
1:95 c supporter reviews
1:98 c supporter s
1:-128 c supporter school
1:-114 c supporter science
1:142 c supporter seconds
1:141 c supporter send
1:188 c supporter sends
1:113 c supporter senior
1:-96 c supporter september
1:256 c supporter shall
1:70 c supporter spends
1:104 c supporter streams
1:-128 c supporter stresses
1:76 c supporter students
1:89 c supporter summer
1:-122 c supporter supporter
1:-120 c supporter supports
1:122 c supporter takes
1:52 c supporter teach
1:78 c supporter teaches
1:-99 c supporter teaching
1:-125 c supporter together
1:71 c supporter visit
1:-117 c supporter was
1:66 c supporter welcomes
1:141 c supporter who
1:229 c supporter will
1:102 c supporter would
1:-71 c supporter year
1:207 c supporting
1:136 c supporting schools
1:158 c supporting unit
1:-133 c supports
1:-141 c supports recipient
1:-58 c surplus $
1:118 c surplus desks
1:167 c system
1:63 c system and
1:123 c system of
1:-81 c tab
1:-94 c tab $
1:114 c tablet
1:112 c tablet computers
1:138 c tablets
1:-47 c tablets $
1:108 c tablets and
1:121 c take
1:77 c take classes
1:84 c take part
1:-30 c take the
1:-68 c take turns
1:65 c take village
1:89 c take your
1:-90 c taken
1:59 c takes
1:113 c takes in
1:136 c takes over
1:-114 c takes three
1:102 c talk
1:90 c talk by
1:87 c talk each
1:95 c talk it
1:94 c talk on
1:86 c talk to
1:103 c talks
1:-120 c talks are
1:122 c talks in
1:91 c talks on
1:69 c tansy
1:86 c tansy road
1:94 c tao
1:76 c task
1:64 c task based
1:127 c tasks
1:108 c tasks $
1:82 c tasks are
1:40 c taught
1:90 c tea
1:72 c tea together
1:261 c teach
1:56 c teach an
1:202 c teach at
1:66 c teach for
1:66 c teach form
1:118 c teach music
1:71 c teach open
1:88 c teach there
1:-110 c teacher
1:-106 c teacher $
1:31 c teacher at
1:-92 c teacher brings
1:104 c teacher by
1:67 c teacher each
1:-106 c teacher for
1:107 c teacher lu
1:100 c teacher moves
1:-102 c teacher on
1:-102 c teacher registered
1:84 c teacher shall
1:-108 c teacher should
1:-135 c teacher since
1:97 c teacher sits
1:-92 c teacher status
1:118 c teacher studio
1:127 c teacher to
1:78 c teacher tom
1:-74 c teacher west
1:121 c teacher who
1:45 c teachers
1:-79 c teachers $
1:75 c teachers a
1:107 c teachers admits
1:94 c teachers and
1:-82 c teachers are
1:130 c teachers as
1:-43 c teachers at
1:79 c teachers conduct
1:98 c teachers for
1:110 c teachers from
1:96 c teachers go
1:122 c teachers have
1:-146 c teachers in
1:-93 c teachers is
1:69 c teachers join
1:-106 c teachers must
1:-59 c teachers named
1:169 c teachers of
1:-109 c teachers on
1:117 c teachers one
1:127 c teachers shall
1:-118 c teachers should
1:61 c teachers to
1:-104 c teachers trained
1:116 c teachers watch
1:48 c teachers will
1:31 c teachers with
1:201 c teaches
1:104 c teaches a
1:96 c teaches at
1:62 c teaches further
1:-110 c teaches no
1:104 c teaches one
1:62 c teaches their
1:131 c teaches three
1:-64 c teaching
1:71 c teaching activities
1:-181 c teaching affairs
1:145 c teaching assistants
1:-37 c teaching award
1:123 c teaching delegations
1:102 c teaching director
1:-82 c teaching idea
1:95 c teaching of
1:-107 c teaching office
1:90 c teaching plans
1:126 c teaching practice
1:-82 c teaching research
1:37 c teaching work
1:-39 c team $
1:-31 c team and
1:131 c team for
1:94 c team of
1:-91 c team went
1:253 c teams
1:70 c teams hold
1:125 c teams meet
1:119 c teams of
1:110 c technician
1:131 c technician shall
1:87 c ted
1:93 c ted fry
1:81 c teddy
1:72 c teddy bears
1:97 c tehri
1:68 c tehri and
1:76 c tehri in
1:74 c telephone
1:109 c telephone every
1:86 c telescopes
1:96 c telescopes $
1:-76 c ten
1:77 c ten $
1:98 c ten day
1:100 c ten days
1:91 c ten minutes
1:69 c ten recipient
1:59 c ten school
1:-50 c ten teachers
1:-160 c ten to
1:-34 c ten weeks
1:-112 c ten years
1:191 c term
1:208 c term $
1:84 c term at
1:93 c term carrying
1:81 c term each
1:96 c term in
1:-117 c term s
1:114 c term schools
1:162 c term to
1:91 c term two
1:64 c term while
1:147 c term with
1:78 c terms
1:94 c terms $
1:63 c test
1:113 c textbook
1:98 c textbook for
1:107 c textbooks
1:105 c textbooks $
1:114 c tezpur
1:68 c tezpur in
1:97 c tezpur teaches
1:-103 c than
1:-80 c than $
1:92 c than a
1:104 c than days
1:-83 c than five
1:121 c than four
1:-133 c than lessons
1:-96 c than of
1:74 c than one
1:-154 c than per
1:104 c than six
1:47 c than ten
1:-91 c than three
1:-267 c that
1:115 c that an
1:-84 c that attendance
1:-97 c that children
1:-61 c that cover
1:-124 c that every
1:-87 c that examinations
1:-105 c that formalism
1:-104 c that merely
1:47 c that recipient
1:-95 c that school
1:-104 c that the
1:-116 c the
1:-133 c the academic
1:-80 c the accounts
1:-91 c the acts
1:-110 c the apprentices
1:93 c the april
1:-103 c the arrangement
1:-75 c the arrangements
1:151 c the art
1:-90 c the assistance
1:113 c the assisted
1:-117 c the auditors
1:128 c the autumn
1:109 c the back
1:-86 c the basic
1:-92 c the benches
1:73 c the best
1:77 c the bhimgaon
1:-102 c the books
1:-119 c the bus
1:51 c the campus
1:-100 c the check
1:-181 c the children
1:-115 c the choir
1:-103 c the city
1:144 c the class
1:-135 c the coast
1:-96 c the commission
1:116 c the committee
1:-83 c the concert
1:-100 c the conference
1:46 c the contest
1:113 c the course
1:-107 c the delegation
1:-50 c the department
1:-61 c the deputy
1:-87 c the difficulties
1:-37 c the digital
1:-71 c the director
1:61 c the door
1:-84 c the drought
1:94 c the eight
1:91 c the elbow
1:106 c the end
1:114 c the english
1:-100 c the expected
1:133 c the faculty
1:115 c the famous
1:-93 c the ferry
1:-90 c the final
1:94 c the findings
1:56 c the first
1:98 c the five
1:-91 c the floods
1:-123 c the follow
1:-80 c the four
1:-122 c the fragrance
1:-83 c the gap
1:79 c the grade
1:-55 c the grant
1:63 c the great
1:58 c the group
1:-81 c the guarantee
1:123 c the hall
1:-93 c the hands
1:-139 c the head
1:126 c the heads
1:-94 c the heart
1:-115 c the hoists
1:95 c the holidays
1:-92 c the home
1:-120 c the host
1:93 c the house
1:120 c the imc
1:-127 c the information
1:73 c the inter
1:67 c the island
1:111 c the kiln
1:-102 c the laboratory
1:67 c the last
1:-128 c the late
1:-88 c the launch
1:-51 c the lead
1:94 c the leading
1:-72 c the lecturers
1:-79 c the letters
1:-94 c the library
1:-96 c the licence
1:-135 c the link
1:-193 c the list
1:-66 c the mathematics
1:59 c the maths
1:-87 c the medicine
1:-144 c the meetings
1:120 c the member
1:-89 c the mentee
1:77 c the mock
1:68 c the morning
1:-120 c the motions
1:-100 c the mud
1:-96 c the name
1:108 c the names
1:-82 c the net
1:-84 c the network
1:34 c the new
1:101 c the next
1:110 c the old
1:-86 c the only
1:69 c the other
1:90 c the paired
1:-94 c the parents
1:-33 c the partnership
1:-100 c the pass
1:57 c the pen
1:-99 c the performance
1:70 c the physics
1:-95 c the placement
1:-105 c the prefecture
1:-88 c the present
1:-99 c the principal
1:-133 c the principle
1:-112 c the programme
1:117 c the progress
1:128 c the province
1:87 c the provincial
1:175 c the pupils
1:-106 c the purpose
1:128 c the quality
1:-81 c the ranges
1:107 c the reading
1:-98 c the regional
1:-79 c the register
1:-137 c the report
1:-101 c the request
1:-100 c the research
1:88 c the revised
1:-92 c the river
1:128 c the robotics
1:134 c the room
1:-116 c the rooms
1:-87 c the s
1:63 c the same
1:-70 c the school
1:85 c the schooling
1:100 c the science
1:-35 c the second
1:-75 c the senior
1:-106 c the server
1:-128 c the share
1:62 c the shared
1:120 c the shearing
1:-45 c the spirit
1:134 c the spring
1:-141 c the staff
1:-142 c the student
1:-99 c the studio
1:-57 c the summary
1:151 c the summer
1:121 c the supported
1:194 c the supporting
1:73 c the tasks
1:-39 c the teacher
1:64 c the teachers
1:-55 c the teaching
1:-37 c the team
1:-84 c the third
1:74 c the three
1:-104 c the time
1:-53 c the timetable
1:-86 c the title
1:210 c the training
1:-72 c the trust
1:86 c the two
1:-108 c the university
1:-108 c the upper
1:71 c the use
1:-109 c the van
1:84 c the vice
1:-78 c the visit
1:145 c the web
1:-129 c the website
1:252 c the whole
1:97 c the winter
1:68 c the work
1:-84 c the workshop
1:293 c the year
1:-108 c the youth
1:-107 c their batteries
1:110 c their choir
1:124 c their colleagues
1:166 c their counterparts
1:93 c their difficulties
1:56 c their dongxing
1:76 c their girls
1:81 c their item
1:75 c their mathematics
1:-96 c their ordinary
1:-80 c their own
1:-151 c their partners
1:108 c their portfolios
1:-38 c their principal
1:129 c their spelling
1:136 c their staff
1:134 c their teaching
1:105 c their twinning
1:123 c their twins
1:77 c their use
1:-120 c them
1:-52 c them $
1:74 c them all
1:-101 c them are
1:132 c them in
1:-116 c them minds
1:69 c them must
1:107 c them on
1:-154 c them once
1:93 c them one
1:-95 c themselves
1:-81 c themselves a
1:-89 c therapist
1:-84 c therapist $
1:43 c there $
1:-125 c there are
1:88 c there for
1:79 c there with
1:96 c therefore
1:81 c these
1:112 c they adopt
1:122 c they give
1:91 c they go
1:-117 c they obey
1:-110 c they study
1:-96 c third
1:-81 c third column
1:-67 c third language
1:181 c thirty
1:107 c thirty pupils
1:66 c thirty students
1:96 c thirty tablet
1:-240 c this
1:-172 c this agreement
1:-94 c this kind
1:74 c this term
1:-127 c this year
1:93 c thornsea $
1:73 c thornsea and
1:80 c thornsea for
1:-71 c thornsea has
1:76 c thornsea will
1:-78 c thousand
1:-88 c thousand shillings
1:57 c three
1:47 c three at
1:164 c three days
1:-115 c three gardens
1:119 c three heads
1:-100 c three hundred
1:98 c three joint
1:118 c three kindergartens
1:-102 c three lessons
1:-114 c three minutes
1:114 c three model
1:56 c three months
1:77 c three saturdays
1:66 c three settings
1:65 c three teachers
1:100 c three weeks
1:76 c three year
1:-76 c three years
1:77 c through
1:100 c through a
1:-109 c through consultation
1:78 c through each
1:61 c through her
1:69 c through one
1:81 c through zoom
1:77 c throughout
1:73 c throughout the
1:96 c thrown
1:89 c thrown open
1:236 c thursday
1:86 c thursday at
1:89 c thursday to
1:169 c thursdays
1:56 c thursdays to
1:94 c tide
1:80 c till
1:67 c till august
1:121 c time $
1:126 c time at
1:-82 c time difference
1:52 c time for
1:-134 c time spent
1:53 c time to
1:115 c timetable there
1:89 c timetabling
1:-103 c title
1:-88 c title and
1:191 c to
1:-87 c to $
1:112 c to a
1:75 c to act
1:119 c to adopt
1:167 c to all
1:-110 c to ask
1:-140 c to at
1:149 c to be
1:54 c to beishan
1:109 c to bhimgaon
1:-30 c to both
1:82 c to bring
1:-132 c to chance
1:89 c to circulate
1:51 c to coach
1:-125 c to come
1:78 c to conduct
1:42 c to council
1:-95 c to december
1:-101 c to do
1:119 c to dongxing
1:113 c to draw
1:-86 c to drop
1:75 c to each
1:92 c to every
1:124 c to exchange
1:119 c to fill
1:85 c to find
1:87 c to follow
1:130 c to form
1:-100 c to forty
1:-32 c to four
1:92 c to give
1:-82 c to go
1:78 c to grade
1:86 c to grant
1:73 c to guide
1:73 c to harbour
1:134 c to hold
1:103 c to its
1:-118 c to july
1:-54 c to june
1:-95 c to lessons
1:76 c to look
1:115 c to may
1:-91 c to meet
1:-103 c to move
1:76 c to nakuru
1:-91 c to no
1:144 c to observe
1:95 c to of
1:64 c to one
1:104 c to open
1:92 c to pass
1:-88 c to pay
1:-134 c to per
1:79 c to perfect
1:119 c to plan
1:69 c to present
1:47 c to pupils
1:-132 c to raise
1:55 c to reach
1:85 c to ready
1:438 c to recipient
1:78 c to run
1:-83 c to save
1:127 c to school
1:174 c to schools
1:37 c to see
1:66 c to send
1:113 c to serve
1:69 c to settle
1:85 c to share
1:84 c to sit
1:90 c to six
1:162 c to supporter
1:100 c to take
1:88 c to talk
1:162 c to teach
1:104 c to teachers
1:62 c to tehri
1:68 c to tezpur
1:104 c to the
1:209 c to their
1:122 c to try
1:98 c to twelve
1:102 c to view
1:108 c to watch
1:-112 c to which
1:104 c to work
1:95 c toddlers
1:114 c toddlers speech
1:156 c together
1:118 c together $
1:89 c together by
1:158 c together on
1:127 c together once
1:183 c together online
1:97 c together schools
1:69 c together study
1:-69 c together with
1:-119 c told
1:-95 c told a
1:-95 c told me
1:-31 c tolworth
1:-122 c tolworth girls
1:92 c tolworth s
1:123 c tolworth will
1:87 c tom under
1:-95 c too
1:37 c topic
1:99 c topic on
1:110 c topics
1:115 c topics a
1:-104 c tour fees
1:79 c tour kerio
1:49 c tour on
1:-114 c town
1:-62 c town and
1:94 c train
1:83 c train the
1:-60 c trained
1:84 c trainee
1:97 c trainee posts
1:131 c training
1:-77 c training $
1:93 c training camp
1:86 c training centre
1:53 c training course
1:50 c training in
1:155 c training programme
1:112 c training room
1:-88 c transport
1:-98 c transport and
1:105 c travelling
1:94 c travelling to
1:70 c trays
1:77 c trays a
1:-69 c true
1:-58 c true and
1:-126 c trust
1:-88 c trust $
1:-77 c trust s
1:137 c try
1:201 c tuesday
1:82 c tuesday $
1:157 c tuesday and
1:157 c tuesday at
1:71 c tuesdays
1:122 c turn
1:95 c turn on
1:93 c turns
1:96 c turns $
1:-74 c turns to
1:-34 c tutor
1:80 c tutor goes
1:71 c tutoring
1:111 c tutoring to
1:-50 c tutors
1:-104 c tutors at
1:-71 c twelve
1:-136 c twelve lessons
1:86 c twelve mathematics
1:117 c twelve young
1:89 c twenty
1:78 c twenty benches
1:91 c twenty five
1:59 c twice
1:-47 c twice a
1:107 c twice during
1:102 c twice in
1:80 c twice this
1:-94 c twice without
1:-105 c twinned
1:-147 c twinned with
1:-76 c twinning
1:96 c twinning coordinators
1:82 c twinning has
1:-95 c twinning shall
1:111 c twins
1:111 c twins $
1:121 c two
1:108 c two and
1:81 c two at
1:70 c two bursars
1:122 c two chinese
1:135 c two councils
1:105 c two courses
1:108 c two cupboards
1:212 c two days
1:118 c two demonstration
1:47 c two groups
1:-134 c two hours
1:113 c two hundred
1:79 c two joint
1:-122 c two leaders
1:120 c two leadership
1:102 c two lectures
1:-89 c two lessons
1:84 c two mathematics
1:-104 c two microscopes
1:118 c two middle
1:125 c two months
1:150 c two new
1:81 c two newly
1:104 c two of
1:87 c two pairs
1:77 c two panel
1:78 c two principals
1:-125 c two recipient
1:79 c two sand
1:-60 c two science
1:97 c two sewing
1:108 c two staffs
1:72 c two supporter
1:107 c two talks
1:113 c two teachers
1:-104 c two teaching
1:107 c two telescopes
1:73 c two terms
1:104 c two units
1:91 c two week
1:133 c two weeks
1:-158 c two years
1:-177 c under
1:90 c under her
1:-107 c under the
1:75 c undergo
1:51 c undergo a
1:158 c unit
1:86 c unit calls
1:-32 c unit of
1:126 c unit on
1:103 c unit s
1:67 c unit take
1:123 c units
1:91 c units principals
1:77 c units stay
1:-111 c university $
1:104 c university help
1:-98 c university s
1:82 c university scholars
1:-130 c unqualified
1:-121 c untidy
1:-102 c untidy at
1:177 c until
1:78 c until easter
1:153 c until july
1:119 c up
1:118 c up a
1:138 c up an
1:-116 c up by
1:180 c up in
1:118 c up its
1:42 c up teaching
1:114 c up to
1:74 c up two
1:-113 c upper
1:-85 c upper valley
1:116 c urged
1:133 c urged to
1:204 c use
1:123 c use $
1:86 c use but
1:-87 c use date
1:126 c use of
1:163 c use supporter
1:91 c use the
1:120 c vacant
1:81 c vacant $
1:92 c vacant periods
1:-89 c valley
1:-65 c valley is
1:-51 c van
1:68 c van from
1:-94 c van is
1:101 c veteran
1:58 c veteran class
1:-89 c vi
1:95 c vi and
1:-98 c vi fifty
1:199 c vice
1:195 c vice principal
1:205 c video
1:72 c video $
1:139 c video link
1:66 c video meeting
1:75 c video on
1:75 c video to
1:128 c videos
1:94 c view
1:99 c view $
1:76 c vii
1:111 c vii $
1:119 c viii
1:88 c viii $
1:-197 c village
1:-113 c village $
1:83 c village class
1:62 c village mathematics
1:-92 c village pupils
1:-77 c villages
1:-96 c villages $
1:129 c virtual
1:67 c visit $
1:74 c visit a
1:123 c visit each
1:-80 c visit had
1:123 c visit in
1:174 c visit recipient
1:141 c visit supporter
1:85 c visit the
1:-208 c visit their
1:86 c visit to
1:-157 c visiting
1:-95 c visiting pupils
1:106 c visiting speakers
1:-93 c visiting teacher
1:-106 c visiting teachers
1:90 c visits
1:-190 c visits $
1:138 c visits at
1:113 c visits by
1:51 c visits to
1:130 c volunteer
1:-87 c walk
1:99 c walk beside
1:-106 c walk long
1:-108 c warm
1:-97 c warm one
1:-264 c was
1:107 c was agreed
1:-124 c was built
1:-122 c was founded
1:-111 c was introduced
1:-122 c was not
1:-110 c was noted
1:-77 c was opened
1:-128 c was read
1:-112 c was really
1:106 c watch
1:122 c watch and
1:78 c watch your
1:-80 c watches
1:-75 c watches at
1:135 c water
1:91 c water filter
1:80 c water quality
1:103 c weather
1:72 c weaving $
1:-100 c weaving has
1:95 c web
1:118 c web about
1:74 c web talk
1:-123 c website
1:-128 c website $
1:192 c wednesday
1:134 c wednesday a
1:96 c wednesday afternoon
1:111 c week
1:-42 c week $
1:-134 c week and
1:108 c week beside
1:90 c week contest
1:124 c week each
1:119 c week for
1:106 c week in
1:100 c week of
1:115 c week s
1:102 c week schools
1:-76 c week to
1:53 c week until
1:100 c week with
1:118 c weekend
1:94 c weekend of
1:163 c weeks
1:118 c weeks $
1:78 c weeks at
1:91 c weeks each
1:137 c weeks in
1:170 c weeks of
1:-95 c welcome
1:-106 c welcome yet
1:69 c welcomes
1:52 c welcomes forty
1:72 c welding machines
1:106 c wellbeing
1:111 c wellbeing check
1:-143 c went
1:-105 c went out
1:-171 c were
1:-110 c were replaced
1:-108 c were serviced
1:-86 c west
1:-121 c west of
1:-116 c wet
1:-106 c wet and
1:-162 c what
1:-99 c what follows
1:-95 c what he
1:-59 c what was
1:86 c what your
1:-168 c when
1:-106 c when books
1:-91 c when the
1:-42 c where
1:-105 c where they
1:-106 c whether
1:-101 c whether staff
1:-190 c which
1:-94 c which lack
1:71 c which lasts
1:-85 c which the
1:82 c while
1:80 c while its
1:-93 c who break
1:101 c who finish
1:-89 c who go
1:-122 c who have
1:148 c who is
1:104 c who observes
1:-105 c who sings
1:77 c who will
1:66 c who would
1:-73 c whoever
1:-67 c whoever is
1:253 c whole
1:111 c whole day
1:131 c whole of
1:132 c whole school
1:54 c whole semester
1:74 c whole term
1:50 c whole year
1:-84 c whom
1:-83 c whom the
1:76 c why
1:75 c why girls
1:62 c wife
1:80 c wife crosses
1:197 c will
1:108 c will also
1:74 c will board
1:90 c will call
1:127 c will carry
1:-128 c will chair
1:97 c will circulate
1:64 c will come
1:61 c will complete
1:97 c will cross
1:109 c will draft
1:197 c will each
1:81 c will exchange
1:93 c will fly
1:-118 c will follow
1:-123 c will gain
1:166 c will give
1:116 c will go
1:152 c will hold
1:123 c will introduce
1:78 c will join
1:-94 c will last
1:88 c will move
1:-112 c will not
1:63 c will pay
1:112 c will plan
1:-56 c will provide
1:-108 c will reach
1:78 c will send
1:84 c will serve
1:74 c will set
1:137 c will shadow
1:80 c will sit
1:120 c will speak
1:92 c will spend
1:-40 c will stay
1:95 c will teach
1:58 c will together
1:127 c will visit
1:54 c will walk
1:-73 c win
1:-55 c win a
1:92 c wing
1:95 c wing for
1:63 c winter break
1:-99 c winter is
1:67 c with an
1:88 c with host
1:84 c with lead
1:85 c with marking
1:-66 c with mrs
1:-32 c with no
1:-162 c with recipient
1:-37 c with school
1:186 c with schools
1:47 c with six
1:-97 c with the
1:186 c with their
1:112 c with them
1:-87 c with three
1:190 c with two
1:84 c with university
1:81 c with yours
1:-118 c within reach
1:-125 c without
1:-108 c without a
1:-94 c without cause
1:-92 c wondered
1:-84 c wondered whether
1:-85 c words
1:-79 c words in
1:81 c work $
1:98 c work a
1:-92 c work counts
1:130 c work for
1:-30 c work in
1:55 c work there
1:103 c workbook
1:57 c workbook in
1:-108 c working
1:-91 c working away
)"sv,
    R"(1:65 c working day
1:-88 c working group
1:104 c working order
1:85 c works
1:108 c works with
1:95 c workshop
1:95 c workshop on
1:-88 c workshop runs
1:-98 c worth
1:-96 c worth keeping
1:-89 c would be
1:70 c would carry
1:71 c would coach
1:110 c would cover
1:91 c would help
1:80 c would spend
1:-93 c would welcome
1:187 c write
1:193 c write a
1:119 c write letters
1:-99 c write one
1:106 c write three
1:191 c write to
1:-52 c writing $
1:79 c writing an
1:-81 c writing is
1:113 c writing lessons
1:-53 c written
1:87 c written notes
1:-143 c written notice
1:42 c written report
1:88 c xii
1:87 c xii leavers
1:96 c yard
1:101 c yard by
1:130 c year
1:129 c year $
1:83 c year a
1:129 c year and
1:93 c year are
1:122 c year at
1:-114 c year but
1:109 c year children
1:107 c year class
1:121 c year classes
1:143 c year for
1:93 c year from
1:83 c year groups
1:75 c year in
1:96 c year of
1:95 c year out
1:-41 c year s
1:63 c year students
1:-78 c year teacher
1:120 c year teachers
1:-131 c year the
1:124 c year to
1:-108 c yearly
1:-94 c yearly assessment
1:-277 c years
1:-191 c years $
1:-151 c years in
1:125 c years lead
1:-89 c years service
1:-105 c yellow
1:-93 c yellow $
1:-112 c yet
1:-85 c yet another
1:132 c young
1:138 c young teachers
1:112 c your
1:96 c your department
1:-109 c your deputy
1:104 c your first
1:67 c your kids
1:72 c your literacy
1:56 c your new
1:59 c your senior
1:84 c yours
1:78 c yours and
1:72 c yours coming
1:-101 c youth
1:-143 c youth league
1:112 c yuan each
1:52 c zoom
1:54 c zoom on
1:251 duty encouraged
1:136 duty intends
1:83 duty may
1:-223 duty none
1:92 duty shall
1:-107 first - 7
1:69 first - A
1:53 first - About
1:-88 first - Adhere
1:-72 first - Agreed
1:-83 first - Agreements
1:-99 first - All
1:60 first - Anganwadi
1:-90 first - Any
1:61 first - Assist
1:-162 first - At
1:-140 first - Attendance
1:81 first - B.Ed.
1:89 first - Backbone
1:-90 first - Bamboo
1:112 first - Before
1:115 first - Beginning
1:84 first - Both
1:74 first - Bring
1:-218 first - By
1:-79 first - Cake
1:-67 first - Calendar
1:77 first - Campus
1:85 first - Caoba
1:102 first - Career
1:104 first - Carrick's
1:-72 first - Children
1:101 first - Choirs
1:142 first - Classes
1:-46 first - Coaches
1:-78 first - Connectivity
1:57 first - Contestants
1:-48 first - Dates
1:-130 first - Demonstration
1:111 first - Departments
1:77 first - Don
1:-111 first - Dongxing's
1:103 first - Dr
1:-98 first - During
1:-80 first - Each
1:48 first - Eight
1:-78 first - Employers
1:-76 first - English
1:150 first - Every
1:67 first - Faculty
1:74 first - Fenmoor
1:-104 first - Fewer
1:90 first - Fifteen
1:-83 first - Finding
1:101 first - Five
1:-170 first - For
1:-83 first - Form
1:69 first - Forty
1:97 first - From
1:-72 first - Games
1:69 first - Gold-medal
1:61 first - Grade
1:74 first - Hand
1:-109 first - Handwriting
1:218 first - Hazelwood
1:133 first - Heads
1:85 first - Hollin
1:-79 first - Hospitality
1:-88 first - Hours
1:-64 first - In
1:-112 first - Interns
1:-155 first - Issued
1:90 first - It
1:77 first - Jill
1:164 first - Joint
1:84 first - Jointly
1:97 first - Kelly
1:-102 first - Kelly's
1:-95 first - Key:
1:107 first - Kilimo's
1:113 first - Kingsmere
1:101 first - Laboratory
1:-93 first - Last
1:81 first - Launch
1:171 first - Lead
1:116 first - Leaders
1:65 first - Lecturers
1:-97 first - Let
1:-85 first - Letter
1:-131 first - Liuwan
1:-93 first - Loan
1:-84 first - Long-service
1:-87 first - Low
1:123 first - Make
1:-56 first - Marsh
1:-109 first - Matters
1:-120 first - Minibus:
1:120 first - Ms
1:-119 first - Names
1:-134 first - Neither
1:38 first - No
1:90 first - No.
1:-88 first - Not
1:-95 first - Note:
1:-105 first - Notes
1:91 first - Nursery
1:164 first - Oakmere
1:147 first - On
1:164 first - Once
1:158 first - One
1:-102 first - Only
1:52 first - Organise
1:97 first - Our
1:-83 first - Out
1:213 first - Party
1:-67 first - Perfect
1:-119 first - Power
1:169 first - Principals
1:158 first - Professor
1:105 first - Provincial
1:141 first - Pupils
1:85 first - Quality
1:82 first - Quiz
1:-131 first - Rainy-season
1:-123 first - Reading
1:73 first - Recorded
1:-118 first - Results
1:100 first - Riverside
1:91 first - Room
1:-66 first - Rules
1:98 first - S1
1:-90 first - Safety
1:107 first - Saltfleet's
1:79 first - Same-lesson
1:91 first - School
1:-32 first - Schools
1:-75 first - September
1:-97 first - She
1:-104 first - Since
1:-103 first - Six
1:116 first - Sixth-form
1:-111 first - Spelling
1:-89 first - Sport
1:85 first - Spread
1:-71 first - Staff
1:89 first - Student
1:70 first - Subject
1:-80 first - Such
1:-114 first - Talks
1:116 first - Tansy
1:-61 first - Teachers
1:66 first - Teaching
1:153 first - Ten
1:-61 first - The
1:-62 first - Their
1:-139 first - There
1:186 first - They
1:148 first - Thirty
1:-94 first - This
1:-75 first - Thornsea
1:160 first - Three
1:-118 first - Time
1:80 first - Together
1:-54 first - Tolworth
1:58 first - Tolworth's
1:-106 first - Tour
1:-90 first - Tutors:
1:234 first - Twelve
1:90 first - Twenty
1:266 first - Two
1:79 first - University
1:122 first - Up
1:69 first - Village
1:-57 first - Visiting
1:206 first - We
1:-120 first - Whoever
1:-79 first - Winter
1:-87 first - Words
1:168 first - Year
1:113 first - You
1:-102 first - Your
1:-102 first - a
1:-48 first - absence
1:-61 first - and
1:-119 first - at
1:-112 first - between
1:-87 first - eight
1:-174 first - it
1:-86 first - not
1:-85 first - one
1:-117 first - the
1:-153 first - two
1:76 first - “Green
1:-34 first m A
1:-68 first m Each
1:43 first m He
1:94 first m In
1:-134 first m Its
1:-177 first m Mentors
1:-105 first m Mr
1:-61 first m Our
1:37 first m The
1:-108 first m Their
1:-105 first m There
1:-107 first m They
1:103 first m Up
1:-61 first m We
1:73 first m a
1:-116 first m each
1:86 first m in
1:92 first m the
1:-110 flows=0
1:518 flows=1
1:279 flows=2
1:57 h $
1:70 h ^
1:90 h ^ action
1:-243 h ^ aims
1:-184 h ^ background
1:-157 h ^ calendar
1:94 h ^ children
1:-155 h ^ dates
1:102 h ^ duties
1:136 h ^ keeping
1:46 h ^ leadership
1:171 h ^ lessons
1:71 h ^ management
1:-126 h ^ money
1:-201 h ^ objectives
1:67 h ^ organisation
1:170 h ^ oversight
1:163 h ^ people
1:207 h ^ pupils
1:35 h ^ research
1:78 h ^ resources
1:91 h ^ sharing
1:144 h ^ staff
1:173 h ^ steering
1:125 h ^ students
1:-105 h ^ targets
1:-76 h ^ teachers
1:79 h ^ teaching
1:95 h ^ terms
1:174 h ^ things
1:-210 h ^ timetable
1:-302 h ^ what
1:98 h ^ who
1:178 h ^ working
1:94 h a
1:94 h action
1:90 h action $
1:-278 h aims
1:-226 h aims $
1:-66 h aims for
1:41 h and
1:67 h and families
1:66 h and management
1:77 h and research
1:-152 h and rules
1:-196 h background
1:-218 h background $
1:-200 h be
1:-120 h be different
1:-265 h by
1:-218 h by july
1:-193 h calendar
1:-155 h calendar $
1:126 h children
1:136 h children and
1:-44 h committee
1:-105 h conditions
1:-151 h conditions $
1:-192 h dates
1:164 h development
1:92 h development $
1:-125 h different
1:-132 h different by
1:104 h duties
1:-223 h first
1:-212 h first year
1:-246 h for
1:-173 h for the
1:103 h going
1:118 h going $
1:74 h group
1:72 h group $
1:-62 h growth
1:-80 h hope
1:-228 h is
1:-191 h is to
1:126 h it
1:121 h it going
1:-216 h july
1:-217 h july $
1:129 h keeping
1:140 h keeps
1:57 h leadership
1:118 h leadership $
1:38 h leadership and
1:79 h learning
1:163 h lessons
1:166 h lessons and
1:32 h management
1:-160 h money
1:-80 h money and
1:-216 h objectives
1:-100 h of
1:42 h organisation $
1:110 h oversight
1:159 h oversight $
1:87 h people
1:95 h people $
1:92 h practice
1:70 h practice $
1:243 h pupils
1:205 h pupils $
1:-143 h reach
1:134 h research
1:85 h research $
1:225 h resources
1:115 h resources $
1:-160 h rules
1:-142 h rules $
1:56 h school
1:110 h school $
1:-128 h see
1:-103 h see by
1:91 h sharing
1:139 h sharing $
1:-138 h should
1:-122 h should be
1:135 h staff
1:128 h staff $
1:162 h staff development
1:166 h steering
1:165 h steering $
1:98 h students
1:120 h students $
1:-173 h targets
1:-147 h targets $
1:-110 h targets for
1:33 h teachers $
1:34 h teaching
1:126 h teaching and
1:35 h terms $
1:-224 h the
1:-175 h the first
1:128 h the school
1:-158 h the year
1:73 h things
1:-175 h timetable
1:-235 h to
1:-148 h to reach
1:-121 h to see
1:-138 h want
1:-120 h want to
1:-98 h we
1:-91 h we hope
1:-147 h we want
1:-230 h what
1:-141 h what should
1:-166 h what we
1:102 h who
1:112 h who keeps
1:193 h working
1:132 h working group
1:-259 h year
1:-273 h year $
1:-262 headed=0
1:43 headed=1
1:-148 length=0
1:-242 length=1
1:181 length=10
1:-85 length=12
1:-369 length=2
1:-163 length=3
1:51 length=4
1:213 length=5
1:313 length=6
1:294 length=7
1:223 length=8
1:-90 length=9
1:-255 matter 0--
1:497 matter 0n-
1:-159 matter 0nm
1:-336 matter 1--
1:-240 matter 12--
1:-308 matter 1n-
1:-147 matter 3--
1:-81 matter 3n-
1:147 matter 6--
1:90 matter 6-m
1:-270 matter 7--
1:-89 matter 8--
1:-252 names=0
1:-70 names=1
1:184 names=2
1:-168 numbers=0
1:259 numbers=2
1:-340 stopped=0
1:61 stopped=1
)"sv,
};

}  // namespace

std::span<std::string_view const> const english_measure_weights(parts);

}  // namespace bangfu::document::reader
