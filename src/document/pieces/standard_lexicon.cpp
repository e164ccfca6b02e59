// SPDX-License-Identifier: BSL-1.0
// The words that are built in: a lexicon file, see lexicon.hpp. Section by section, since compilers limit the length of a literal.
#include <bangfu/document/lexicon.hpp>

#include <string>

namespace bangfu::document {

namespace {

constexpr std::string_view numbers_and_units = R"lexicon(
# What quantities count. Units that the library does not know keep their code.
[unit]
person = 人、名、位、员、个人、名人、人员
person = person, persons, people, teacher, teachers, student, students, pupil, pupils, principal, principals
person = instructor, instructors, trainee, trainees, coach, coaches, expert, experts, staff, members, participants, parents
person = colleagues, assistants, leaders, heads, headteachers, deans, technicians, librarians, volunteers, girls, boys, engineers, apprentices, governors
participation = 人次、名次人、participation, participations, person-times, attendances
time = 次、回、趟、轮、遍、人次数、time, times, visit, visits, occasion, occasions
session = 场、场次、期、届、session, sessions, lecture, lectures, talk, talks, workshop, workshops
lesson = 节、堂、节课、堂课、lesson, lessons, period, periods
class_hour = 课时、学时、class hour, class hours, teaching hour, teaching hours
minute = 分钟、minute, minutes
hour = 小时、个小时、钟头、个钟头、hour, hours
day = 天、整天、个整天、个上课天、上课天、个上课日、上课日、个教学日、教学日、day, days, school day, school days, teaching day, teaching days
working_day = 工作日、个工作日、working day, working days, workday, workdays
week = 周、个周、星期、个星期、礼拜、个礼拜、教学周、个教学周、week, weeks
month = 个月、月期、month, months
term = 学期、个学期、term, terms, semester, semesters
school_year = 学年、个学年、school year, school years, academic year, academic years
year = 年、周年、year, years
school = 所、所学校、所院校、间学校、school, schools
class_group = 班、个班、个班级、个教学班、class, classes
course = 门、门课、门课程、course, courses
percent = %、percent, per cent, 成
percentage_point = 个百分点、百分点、percentage point, percentage points
ten_thousand_yuan = ten thousand yuan
yuan = 元、块、块钱、元整、圆、圆整、元钱、元人民币、yuan, rmb
speciality = 个专业、speciality, specialities, specialty, specialties
pair = 对、双、pair, pairs
document = 份、documents, copies, copy
award = award, awards, prize, prizes
set = 台、套、间、部、辆、架、座、栋、set, sets
item = 个、项、篇、册、本、件、只、条、支、张、幅、批、块屏、枚、条次、例、款、盏、把、副、箱、盒、吨、亩、平方米、公里、千米、户、村、组、队、点、处、类、种、封、首、株、盆、桶、袋、罐、捆、item, items, book, books
project = project, projects
agreement = agreement, agreements
base = base, bases
studio = studio, studios
batch = 批次、batch, batches
rank = 位次、名次、个位次、个名次、rank, ranks
# words after a number that begin like a unit and are none: 一对一, 一次性, 一本上线率, 三年级
- = 对一、对口、对接、对多、对标、次性、部分、部门、支持、支援、支教、组织、组合、本科、本上线、本院校、本线、本以上、本率、年级、年度、年龄、年底、年初、年末、年终、年内、年来、节点、节假日、天津、期末、期中、班主任、点对点、类别、套路、项目经费、人才、人事、课时费、课时补贴、课时津贴、方面、周岁、周边、位数

# What is counted, where the noun tells more than the counter: 名师工作室一个, 3个专业.
[counted]
studio = 工作室、工作站、工作坊、studio, studios
item = 简报、刊物、期刊、通讯、工作简报、活动简报
base = 示范点、学习点、实践点、研学点、工坊、基地、实验区、实训中心、培训中心、发展中心、实践中心、研学中心、分中心、base, bases, centre, centres, center, centers
agreement = 协议、协议书、意向书、合同、agreement, agreements, contract, contracts
speciality = 专业、speciality, specialities
course = 课程、精品课、精品课程、校本课程、course, courses
lesson = 公开课、示范课、研讨课、汇报课、观摩课、展示课、同课异构、送教课、优质课、课例、demonstration lesson, demonstration lessons, open lesson, open lessons
class_group = 班级、教学班、班、冠名班、订单班、class, classes
project = 项目、课题、工程、project, projects
item = 展板、黑板、白板、牌匾
award = 奖、奖项、获奖、奖励、奖次、一等奖、二等奖、三等奖、金奖、银奖、铜奖、奖牌、荣誉称号、prize, prizes, award, awards
document = 总结、报告、材料、文件、方案、计划、教案、制度、小结、plan, plans, report, reports
school = 学校、中学、小学、幼儿园、职校、学院、院校、高中、初中、school, schools
session = 讲座、报告会、论坛、培训班、夏令营、冬令营、座谈会、研讨会、lecture, lectures
agreement = 师徒协议
- = 实训基地建设、学校管理、报告厅、计划生育、方案设计、制度建设、项目学校

- = 奖励机制、奖励办法、奖励制度、奖励资金

# How a number compares: words before it …
[comparator]
at_least = ≥、不少于、不低于、不小于、不短于、不下、不下于、不得少于、不得低于、不得小于、不得短于、不应少于、不应低于、不可少于、不能少于、不要少于、至少、最少、最低、起码、满、达到或超过、at least, no fewer than, not fewer than, no less than, not less than, a minimum of, minimum of, minimum, not below, no lower than, not lower than, never fewer than, never less than, does not fall below, do not fall below, not fall below, not drop below, not lie below
at_most = ≤、不超过、不多于、不高于、不大于、不长于、不超、不得超过、不得多于、不得高于、不得长于、不得大于、不应超过、不宜超过、不能超过、不可超过、不要超过、至多、最多、最高、不逾、限、限额、上限、at most, no more than, not more than, up to, a maximum of, maximum of, maximum, not exceeding, within, not over, not above, never more than, no greater than, capped at, limited to
more_than = 超过、多于、高于、大于、逾、超、突破、more than, over, above, exceeding, exceed, exceeds, surpass, surpasses, in excess of
less_than = 不足、不到、少于、低于、小于、不满、未满、fewer than, less than, under, below
about = 约、大约、约为、大概、左右约、约计、about, around, approximately, some, roughly, circa
near = 近、将近、接近、nearly, almost, close to
exactly = 恰好、正好、刚好、达到、达、控制在、为、exactly, precisely
each = 各、分别、均、each
in_all = 共、共计、合计、总计、累计、总共、一共、总数、总量、计、合共、共有、共约、in total, in all, a total of, altogether, total of
top = 前、top
- = 上旬、上午、上年、上级、上学期、上学年、上半年、上课、上述、上岗、上海、上报、上交、上传、上门、上线、近年、近期、近日、近几年、近两年、近三年、共同、共享、共建、共青团、共产党、共赢、前期、前往、前后、前提、前沿、前方、前言、前三年、前两年、计划、计算机、计入、计算、满意、满足、满分、各种、各类、各项、各级、各校、各地、各方、各位、各自、各有、各个、均衡、均可、均为、限制、限于、约定、约谈、约束、约请、超前、达标、达成、under the, over the, above the, within the, below the

# … and words after it.
[comparator_after]
at_least = 以上、及以上、或以上、(含)以上、含以上、起、or more, or above, and above, or longer, at least, as a minimum
at_most = 以内、以下、及以下、之内、之内的、内、封顶、为限、or fewer, or less, or below, at most, as a maximum
about = 左右、上下、许、or so, or thereabouts, approximately
- = 起来、起点、起做、起到、起草、起步、起始、内容、内部、内外、内涵、许可、许多、内地、内控

# What a number counts anew for.
[scope]
school = 每校、每所学校、每所、每个学校、每间学校、每一所学校、各校、每所结对学校、每所受援学校、每所支援学校、每所帮扶学校、每所成员学校、每对学校校、每园、每所幼儿园、each school, per school, every school, at each school, for each school, a school
class_group = 每班、每个班、每个班级、每个教学班、每班级、each class, per class, every class
person = 每人、人均、每名、每位、每一位、每一名、人人、人、each person, per person, each, a head, per head
teacher = 每位教师、每名教师、每位老师、每名老师、每个教师、每师、每位支教教师、每名支教教师、每位参训教师、each teacher, per teacher, every teacher
student = 每名学生、每位学生、每个学生、每生、生均、each student, per student, every student, each pupil, per pupil
subject = 每学科、每科、每个学科、各学科、各科、每门学科、each subject, per subject
visit = 每次、每回、每趟、each visit, per visit, each time, every time, at a time, each stay, per stay
batch = 每批、每批次、每梯次、每梯队、每轮、各批、each batch, per batch
session = 每期、每场、每届、每场次、each session, per session
course = 每门、每门课程、each course, per course
studio = 每个工作室、每工作室、每站、每个工作站、每个工作坊、每坊、each studio, per studio
pair = 每对、每对学校、每组、each pair, per pair
project = 每个项目、每项目、单个项目、单项、each project, per project
county = 每县、每个县、each county, per county
contest_event = 每个赛项、每赛项、each event, per event
class_hour = 每课时、每学时、每节课、每节、each class hour, per class hour, each lesson, per lesson
person_day = 每人每天、每人每日、人·天、人/天、人天、每人天、per person per day, per person and day, each person and day, per day and person
person_time = 每人次
day = 每天、每日、日均、天、日、a day, each day, per day, every day, daily
week = 每周、每星期、每个星期、每礼拜、周均、a week, each week, per week, every week, weekly
fortnight = 每两周、每二周、每2周、每两个星期、每两星期、隔周、每隔一周、每隔周、每双周、每单周、逢双周、逢单周、每逢双周、每逢单周、双周一次、a fortnight, each fortnight, every fortnight, every two weeks, every other week, fortnightly, every second week, alternate weeks
month = 每月、每个月、月均、逐月、a month, each month, per month, every month, monthly
two_months = 每两个月、每2个月、每二个月、每两月、每二月、隔月、every two months, each two months, every other month, every second month, alternate months
quarter = 每季度、每季、每个季度、a quarter, each quarter, per quarter, every quarter, every three months, quarterly
half_year = 每半年、每半学年、each half-year, every half year, every six months, half-yearly
term = 每学期、每个学期、每一学期、a term, each term, per term, every term, each semester, per semester, every semester, a semester
school_year = 每学年、每个学年、each school year, per school year, every school year, a school year, each academic year, per academic year, every academic year, an academic year
year = 每年、年均、每年度、每一年、逐年、a year, each year, per year, every year, annually, yearly, per annum
- = 每年度考核、人民、人才、人事、人员、人数、天津、天天、日常、日期、日程

# Units of length in time.
[time_unit]
hour = 小时、个小时、钟头、个钟头、hour, hours
minute = 分钟、minute, minutes
lesson = 课时、学时、节、节课、个课时、个学时、class hour, class hours, lesson, lessons, periods
day = 天、日、整天、个整天、个上课天、上课天、个上课日、上课日、个教学日、教学日、天时间、day, days, school day, school days, teaching day, teaching days
working_day = 工作日、个工作日、working day, working days, workdays
week = 周、个周、星期、个星期、礼拜、个礼拜、教学周、个教学周、周时间、week, weeks
month = 个月、月、个月时间、month, months
term = 学期、个学期、term, terms, semester, semesters
year = 年、周年、学年、个学年、年时间、year, years, school year, school years, academic year, academic years
- = 年级、年度、年龄、年底、年初、年终、年末、年内、月份、月底、月初、月末、日常、周岁、节假日、节日、周一、周二、周三、周四、周五、周六、周日、周末、日前、天津

# Words that lead up to a length.
[duration_lead]
lead = 为期、时间为、时间、时长、时长为、期限、期限为、历时、任期、任期为、周期、周期为、共、计、用时、时限、时限为、for, lasting, of, a period of, for a period of, duration
)lexicon";

constexpr std::string_view levels_and_duties = R"lexicon(
# Levels of recognition.
[tier]
school = 校级、院级、园级、school level, school-level
county = 县级、区级、县(区)级、"县(市、区)级"、县区级、区县级、区(县)级、县(市)级、旗级、县处级政府、county level, county-level, district level, district-level
city = 市级、地市级、地级市、地(市)级、地级、州级、设区市级、盟级、州(市)级、市(州)级、市厅级、city level, city-level, municipal level, municipal-level, municipal, prefecture level, prefecture-level
province = 省级、自治区级、省(市)级、"省(区、市)级"、省(自治区)级、省部级、直辖市级、provincial level, province level, provincial-level, province-level, provincial
nation = 国家级、全国级、国级、部级、教育部级、national level, national-level, state level, state-level, national

# How binding a sentence is. `-` holds words that only look like one.
[obligation]
shall = 必须、务必、务须、须、需、应、应当、应该、应于、要、均应、均须、不得、严禁、shall, must, is required to, are required to, is obliged to, are obliged to
intends = 拟、拟于、打算、intends to, intend to, intends, plans to, plan to, proposes to, propose to
may = 甲方可、乙方可、丙方可、丁方可、双方可、各方可、三方可、对方可、支援方可、受援方可、帮扶方可、校方可、地方可、可、可以、可于、得、均可、也可、亦可、may, is free to, are free to
encouraged = 鼓励、提倡、倡导、倡议、支持和鼓励、鼓励和支持、is encouraged to, are encouraged to, encourage, encourages, encouraged
- = 需要、需求、急需、所需、必需、必需品、刚需、供需、按需、内需
- = 应用、应急、应对、应届、应邀、响应、相应、适应、对应、效应、反应、供应、应聘、应试、应知应会、应有、应收尽收、应变、应援
- = 要求、要点、要素、要领、要义、重要、主要、必要、首要、次要、紧要、纪要、概要、摘要、提要、简要、扼要、只要、要么、要件、要害、要闻、要道、要约、机要、精要、若要、将要、快要、还要求
- = 拟定、拟订、草拟、模拟、虚拟、比拟、拟稿、拟人
- = 可持续、可行、可靠、可能、可观、可视化、可比、可用、可见、认可、许可、不可、可操作、可复制、可推广、可量化、可爱、可贵、可喜、尚可、两可、可控、可追溯、可圈可点、方可、即可
- = 计划生育、年度计划、工作计划、发展计划、行动计划、教学计划、培养计划、计划表、计划书、计划安排、本计划、帮扶计划、年计划、学期计划、计划内、计划外、三年行动计划、实施计划、培训计划、活动计划、课程计划、招生计划、支教计划、按计划、计划任务、计划的、制订计划、制定计划、该计划、共同计划、计划总结、计划和、准备工作、准备会、准备好、准备阶段、准备金、准备就绪、充分准备
- = 取得、获得、获取、赢得、值得、使得、觉得、难得、得到、得以、得分、得力、得当、得知、得出、心得、所得、所得税、懂得、显得、学得、得失、得益、得奖、得主、得天独厚、得体、求得、争得、博得、记得、晓得、舍得、免得、省得、不见得、教得、做得、走得、看得、听得、得票、得住、得上、得起、得了
- = 拟任、负责人、负责同志、负责部门、负责单位、必须品、须知、须臾、胡须、无须、无需、毋须、不须、不需、不应、不要、不必
- = 打算盘、可口、可汗、can-do, cans

# Roles of the parties, by the words that the text uses for them.
[role]
supporting = 支援方、支援学校、支援单位、支援地、帮扶方、帮扶学校、帮扶单位、支教学校、优质学校、支援园、帮扶园、支持学校、援助方、援助学校、派出学校、supporting school, supporting party, supporter, lead school
recipient = 受援方、受援学校、受援单位、受援地、受援县、受帮扶方、受帮扶学校、被帮扶方、被帮扶学校、被帮扶单位、薄弱学校、受扶学校、受援园、受扶方、recipient school, recipient, receiving school, supported school, partner school
coordinating = 协调方、协调单位、指导单位、组织单位、主管部门、主管单位、coordinating body, coordinator
funding = 资助方、资助单位、捐赠方、出资方、赞助方、funder, donor, sponsor
expert = 专家方、专家单位、指导专家、expert
compiling = 编制单位、编制方、制表单位、拟制单位、制定单位、compiled by
supervising = 监督方、监督单位、督导单位、监管方、supervising body, supervisor
leading = 牵头学校、牵头单位、龙头学校、牵头方、核心学校、领航学校、集团总校、盟主学校、leading school
member = 成员学校、成员单位、成员方、成员校、加盟学校、member school
)lexicon";

constexpr std::string_view people = R"lexicon(
# Posts and what a person is called before or after the name. Longest first does not matter.
[post]
post = 校长、副校长、党委书记、党委副书记、党总支书记、党支部书记、支部书记、书记、副书记、常务副校长、执行校长、名誉校长、园长、副园长、院长、副院长、局长、副局长、处长、副处长、科长、副科长、主任、副主任、部长、副部长、组长、副组长、教研组长、备课组长、年级组长、年级主任、级长、班主任、教导主任、副教导主任、教务主任、教务副主任、德育主任、总务主任、政教主任、科研主任、教科室主任、教务处主任、教务处副主任、学生处主任、学生处副主任、实训处主任、实训处副主任、招生就业处主任、办公室主任、办公室副主任、团委书记、团委副书记、团总支书记、工会主席、工会副主席、少先队辅导员、大队辅导员、辅导员、专业部主任、专业部部长、专业部副部长、系主任、系副主任、教研室主任、教研员、专业带头人、学科带头人、骨干教师、专业教师、实训指导教师、青年教师、任课教师、教师、老师、讲师团团长、理事长、副理事长、秘书长、副秘书长、会长、副会长、董事长、总经理、经理、总指挥、副总指挥、指挥长、专家、督学、督导、联络员、联系人、负责人、代表、同志、教练、领队、主持人、主讲、主讲人、干事、职员、会计、研究员、县长、副县长、区长、副区长、市长、副市长、镇长、主席、副主席、委员、团长、队长、支教队长、先生、女士、小姐、博士
post = principal, vice principal, vice-principal, deputy principal, headteacher, head teacher, head, deputy head, director, deputy director, dean, vice dean, chair, vice chair, secretary, coordinator, contact, teacher, form teacher, coach, expert, dr, dr., mr, mr., ms, ms., mrs, mrs., miss, prof, prof., professor

# Professional titles and degrees.
[title]
title = 正高级教师、正高级讲师、高级教师、高级讲师、一级教师、二级教师、三级教师、特级教师、中学高级教师、中学一级教师、中学二级教师、小学高级教师、小学一级教师、中小学高级教师、中小学一级教师、讲师、助理讲师、教授、副教授、助教、研究员、副研究员、助理研究员、高级工程师、工程师、助理工程师、高级技师、技师、高级工、高级实习指导教师、一级实习指导教师、高级职称、中级职称、初级职称、副高级职称、正高级职称、副高、正高、中级、博士研究生、硕士研究生、研究生、博士、硕士、本科、名师、名班主任、教学能手、学科带头人、骨干教师、双师型教师、senior teacher, senior lecturer, lecturer, associate professor, professor, first-grade teacher

# People in general, by kind.
[participant]
leader = 校级领导、学校领导、校领导、领导、校级班子成员、班子成员、领导班子、领导班子成员、校级干部、学校班子、领导干部、校长、副校长、校长书记、leaders, school leaders, principals
middle_manager = 中层干部、中层管理人员、中层领导、中层、行政干部、管理干部、管理人员、部门负责人、科室负责人、年级组长、干部、行政班子、middle managers, managers
teacher = 教师、老师、骨干教师、青年教师、专业教师、学科教师、任课教师、支教教师、优秀教师、名师、新教师、跟岗教师、教师代表、文化课教师、专业课教师、教师团队、教研组长、备课组长、教研员、双师型教师、名教师、专任教师、teachers, instructors
form_teacher = 班主任、优秀班主任、名班主任、骨干班主任、年轻班主任、form teachers, class teachers
subject_leader = 学科带头人、专业带头人、专业负责人、教学能手、subject leaders
coach = 教练、竞赛教练、指导教师、指导老师、教练员、竞赛指导教师、coaches
student = 学生、学生代表、中学生、小学生、学子、学童、同学、孩子、小朋友、儿童、少先队员、选手、参赛选手、队员、学员、优秀学生、贫困学生、困难学生、幼儿、students, pupils, contestants
student_cadre = 学生干部、学生会干部、学生会成员、团学干部、团干部、学生会、少先队干部、学生骨干、优秀学生干部、学生干部代表、student cadres, student leaders
expert = 专家、职教专家、教育专家、专家团队、专家组、行业专家、experts
official = 行政人员、机关干部、工作人员、officials
staff = 教职工、教职员工、职工、人员、志愿者、团队、师生、staff
)lexicon";

constexpr std::string_view surnames = R"lexicon(
# Surnames, of one and of two characters.
[surname]
surname = 赵、钱、孙、李、周、吴、郑、王、冯、陈、褚、卫、蒋、沈、韩、杨、朱、秦、尤、许、何、吕、施、张、孔、曹、严、华、金、魏、陶、姜、戚、谢、邹、喻、柏、水、窦、章、云、苏、潘、葛、奚、范、彭、郎、鲁、韦、昌、马、苗、凤、花、方、俞、任、袁、柳、酆、鲍、史、唐、费、廉、岑、薛、雷、贺、倪、汤、滕、殷、罗、毕、郝、邬、安、常、乐、于、时、傅、皮、卞、齐、康、伍、余、元、卜、顾、孟、平、黄、和、穆、萧、尹、姚、邵、湛、汪、祁、毛、禹、狄、米、贝、明、臧、计、伏、成、戴、谈、宋、茅、庞、熊、纪、舒、屈、项、祝、董、梁、杜、阮、蓝、闵、席、季、麻、强、贾、路、娄、危、江、童、颜、郭、梅、盛、林、刁、钟、徐、邱、骆、高、夏、蔡、田、樊、胡、凌、霍、虞、万、支、柯、昝、管、卢、莫、经、房、裘、缪、干、解、应、宗、丁、宣、贲、邓、郁、单、杭、洪、包、诸、左、石、崔、吉、钮、龚、程、嵇、邢、滑、裴、陆、荣、翁、荀、羊、於、惠、甄、曲、家、封、芮、羿、储、靳、汲、邴、糜、松、井、段、富、巫、乌、焦、巴、弓、牧、隗、山、谷、车、侯、宓、蓬、全、郗、班、仰、秋、仲、伊、宫、宁、仇、栾、暴、甘、钭、厉、戎、祖、武、符、刘、景、詹、束、龙、叶、幸、司、韶、郜、黎、蓟、薄、印、宿、白、怀、蒲、邰、从、鄂、索、咸、籍、赖、卓、蔺、屠、蒙、池、乔、阴、胥、能、苍、双、闻、莘、党、翟、谭、贡、劳、逄、姬、申、扶、堵、冉、宰、郦、雍、却、璩、桑、桂、濮、牛、寿、通、边、扈、燕、冀、郏、浦、尚、农、温、别、庄、晏、柴、瞿、阎、充、慕、连、茹、习、宦、艾、鱼、容、向、古、易、慎、戈、廖、庾、终、暨、居、衡、步、都、耿、满、弘、匡、国、文、寇、广、禄、阙、东、欧、殳、沃、利、蔚、越、夔、隆、师、巩、厍、聂、晁、勾、敖、融、冷、訾、辛、阚、那、简、饶、空、曾、毋、沙、乜、养、鞠、须、丰、巢、关、蒯、相、查、后、荆、红、游、竺、权、逯、盖、益、桓、公、仉、督、岳、帅、缑、亢、况、郈、有、琴、归、海、晋、楚、闫、法、汝、鄢、涂、钦、商、牟、佘、佴、伯、赏、墨、哈、谯、笪、年、爱、阳、佟、言、福、肖、覃、仝、代、邸、练、展、苑、麦、揭、原、战、由、母、初、兰、冼、区、官、丘、苟、药、郄、冶、朴、宇、覀、付、信、候、仵、盈、续、达、岩、英、矫、隽、鹿、禤、闭、植、邝、甯、农、楼、沐、芦、漆、亓、靖、敬、盘、普、俸、刀、罕、侬、妥、撒、虎、粟、税、迟、脱、藏、隋、操、仓、蹇、尕、卯、鲜、勒、丛、綦、庹、卿、寸
surname = 阿古、阿布、阿卜、阿依、阿迪、库尔、多吉、扎西、次仁、格桑、央金、旦增、丹增、洛桑、索朗、达瓦、尼玛、边巴、拉巴、强巴、贡布、热依、古丽、帕提、努尔、玉素、吐尔、图尔、萨仁、其其、乌云、哈斯、娜仁、斯琴、朝鲁、额尔、苏日、那日、布仁、巴图、孟和、宝音、吉日、敖登
surname = 欧阳、司马、上官、诸葛、夏侯、东方、皇甫、尉迟、公孙、慕容、令狐、司徒、长孙、宇文、轩辕、端木、南宫、独孤、万俟、闻人、赫连、澹台、公冶、宗政、濮阳、淳于、单于、太叔、申屠、仲孙、钟离、鲜于、闾丘、司空、第五、百里、呼延、拓跋、西门、南门、东郭、左丘、谷梁、段干、梁丘、完颜、纳兰、叶赫、艾合、买买、阿不
)lexicon";

constexpr std::string_view institutions = R"lexicon(
# Words that the name of an institution ends with and that tell its kind. 中学, 一中, 实验学校 and school tell none: they may be
# junior, senior, both, or more.
[institution]
secondary_vocational_school = 职业技术学校、中等职业学校、中等职业技术学校、中等专业学校、职业学校、职业高级中学、职业高中、技工学校、工程学校、技术学校、职校、职高、中专、职教中心、职业教育中心、卫生学校、商业学校、商贸学校、商校、二职、一职、财经学校、信息学校、旅游学校、机电学校、农业学校、技校、vocational school, technical school, vocational and technical school, secondary vocational school, vocational education centre
vocational_college = 职业技术学院、职业学院、高等专科学校、技师学院、高职、职业技术大学、职业大学、vocational college, technical college, polytechnic
university = 大学、师范学院、理工学院、工学院、医学院、学院、university, teachers college
high_school = 高级中学、高中、普通高中、实验高中、senior high school, high school, senior secondary school
middle_school = 初级中学、初中、middle school, junior high school, junior secondary school
nine_year_school = 九年一贯制学校、九年制学校、一贯制学校、九年义务教育学校、nine-year school
primary_school = 小学、中心小学、完全小学、实验小学、中心校、附小、附属小学、primary school, elementary school
kindergarten = 幼儿园、中心幼儿园、幼稚园、kindergarten, nursery
special_school = 特殊教育学校、特教学校、特校、启智学校、盲聋哑学校、special education school, special school
education_bureau = 教育局、教育厅、教育委员会、教委、教体局、教育和体育局、教育体育局、教育局、教育处、education bureau, education department, department of education
research_office = 教研室、教研院、教科院、教科所、教育科学研究院、教师进修学校、教师发展中心、教研中心、进修学校、电教馆、电教站、teaching research office
headquarters = 指挥部、工作组、工作队、前方指挥部、headquarters
government = 人民政府、政府、县委、市委、区委、国资委、乡村振兴局、扶贫办、财政局、人社局、government
enterprise = 公司、有限公司、有限责任公司、股份有限公司、集团、企业、工厂、科技公司、company, ltd, co., corporation
foundation = 基金会、教育基金、慈善会、促进会基金、foundation, fund, trust
- = 中学、实验中学、完全中学、附中、附属中学、一中、二中、实验学校、学校、secondary school, school
association = 协会、学会、商会、联合会、教育会、研究会、联盟、校友会、association, alliance, union

# Words that the name of a resource ends with.
[resource]
studio = 工作室、工作站、工作坊、studio
training_centre = 实训中心、实训室、实训车间、实训基地、培训中心、车间、加工中心、training centre, workshop, training base
courseware = 题库、试题库、作业库、资源库、资源包、视频库、课程、课程包、网络课程、在线课程、精品课程、慕课、微课、录像课、课件、课例、教案、学案、导学案、试卷、试题、教材、教学设计、教学视频、绘本、读本、电子图书、电子资源、courseware, course, courses, recordings, materials
platform = 平台、系统、网站、学习网、公众号、小程序、云课堂、直播间、仿真软件、软件、platform, system, website
equipment = 设备、器材、仪器、教具、实验箱、流动车、equipment
base = 基地、实践基地、研学基地、劳动基地、示范点、植物园、种植园、base
fund = 基金、资金、经费、奖学金、fund, scholarship

# Words for the kinds of institutions, long and short: what shortens a name may take any of its line (天河职中, of 天河职业高级中学).
[kind_of_name]
vocational = 职业高级中学、职业高中、职业中学、职业技术学校、中等职业技术学校、中等职业学校、职业学校、职业中等专业学校、职业中专学校、中等专业学校、中等技术学校、职业技术教育中心、职业教育中心、职业教育中心学校、职教中心、职中心、职业中专、职中专、职专、职中、职高、职校、职、中专、中职、职业技术教育学校、综合高中
technical = 高级技工学校、技工学校、技师学院、技校、技工
commerce = 商贸学校、商业学校、商校
agriculture = 农业学校、农业技术学校、农校
health = 卫生学校、卫校、护士学校、护校、医学高等专科学校、医专
arts = 艺术学校、艺校
sports = 体育运动学校、体育学校、体校
party_school = 委党校、党校
special = 特殊教育学校、特殊教育中心、特教学校、特殊学校、特教中心、特校、特教、培智学校、培智、启智学校、聋哑学校、聋人学校、聋校、盲校
kindergarten = 幼儿园、幼稚园、中心幼儿园、中心园、幼、园
primary = 小学、中心小学、中心完小、完全小学、完小、国民小学、国小、中心校、中心学校、学堂、小
middle = 中学、高级中学、初级中学、完全中学、国民中学、国中、高中、初中、完中、高中部、初中部、中、高
school = 九年一贯制学校、一贯制学校、九年制学校、学校、书院、公学、校、教学点
college = 大学、学院、专科学校、高等专科学校、职业技术学院、职业学院、职院、职大、师院、师专、师大、电大、开大、大、院
bureau = 教育局、教育厅、教育委员会、教育和体育局、教育体育局、教育和科技局、教育科技局、教育科技和体育局、教育体育和科技局、教体局、教科局、教科体局、教体科局、教文体局、文教局、文教体局、教委、厅、局
finance = 财政局、财局
labour = 人力资源和社会保障局、人社局
research_academy = 教育科学研究院、教育科学研究所、教育科学院、教育研究院、教育研究所、教育教学研究院、教科院、教科所、教研院、教科研院
research_office = 教育教学研究室、教学研究室、教育研究室、教研室、教科研中心、教研中心
teacher_college = 教师进修学校、教师进修学院、进修学校、进修学院、进校
teacher_centre = 教师发展中心、教师教育发展中心、教师培训中心、发展中心
audiovisual = 电化教育馆、电教馆
inspectorate = 人民政府教育督导室、教育督导委员会办公室、教育督导室、督导室、督导办、督导委
headquarters = 工作前方指挥部、前方指挥部、工作指挥部、指挥部、前指
cooperation = 协作工作办公室、协作办公室、工作办公室、支援办公室、协作办、对口办、帮扶办、援办
association = 残疾人联合会、残联、红十字会、红会、妇女联合会、妇联、科学技术协会、科协、慈善总会、慈善会
foundation = 教育发展基金会、教育基金会、慈善基金会、公益基金会、基金会
enterprise = 股份有限公司、有限责任公司、有限公司、公司

# Offices of an institution, by kind.
[department]
academic_affairs = 教务（导）处、教导（务）处、教（导）务处、教务管理部门、教学管理部门、教务部门、教务处、教务科、教导处、教务部、教学处、教务、教学管理处、教学部、教务处室、教学科、教学管理科、academic affairs office, academic office, academic affairs
student_affairs = 学务处、学生管理部门、学生工作部门、学生处、学生科、学工处、学生工作处、学生管理科、学生发展中心、学生工作部、学管处、政教处、政教科、学生服务中心、student affairs office, student affairs, students office
moral_education = 德育处、德育科、德育办、德育部、德育教导处、moral education office
training_management = 实训管理部门、实训部门、培训管理部门、实训处、实训科、实训管理处、实训中心、实习实训处、实训管理科、实习处、实验实训中心、培训处、培训科、training office, training centre office, training management office
youth_league = 团委、校团委、共青团、团总支、少先队、少先队大队部、大队部、youth league committee, youth league
general_office = 办公室、校办、党政办、党政办公室、行政办公室、校长办公室、校务办、综合办、综合科、秘书科、general office, office
personnel = 人事管理部门、人事部门、人事处、人事科、组织人事处、人事秘书科、组织人事科、师资科、师训科、教师科、personnel office
logistics = 总务处、后勤处、总务科、后勤科、后勤保障处、总务后勤处、总务、基建处、logistics office
finance = 财务处、财务科、财务室、计财科、计财处、finance office
research = 教研室、科研处、教科室、教科研处、教研处、教科处、科研室、教研科研处、教师发展中心、教师发展处、科研中心、research office, teaching research office
employment = 招生就业处、就业办、招就办、招生就业办公室、招生办、就业指导中心、招生就业科、校企合作办公室、校企合作处、产教融合处、employment office
subject_group = 教研组、备课组、专业部、学科组、专业科、语文组、数学组、英语组、专业组、年级组、级部、系部、subject group
party_branch = 党支部、党总支、党委、党办、党委办公室、党建办、支部、party branch
trade_union = 工会、校工会、trade union
other = 基础教育科、职成科、职业教育科、督导室、督导办、信息中心、信息科、图书馆、心理辅导中心、家委会、校委会、园务会、校务会、辅导室、保卫处、安全办、医务室、体卫艺科、幼教科、民办科
)lexicon";

constexpr std::string_view subjects_of_plans = R"lexicon(
# Forms of assistance.
[modality]
shadowing = 跟岗学习、跟岗、跟班学习、跟班、影子培训、跟岗锻炼、顶岗学习、跟岗培训、跟岗研修、job shadowing, shadowing, shadow
secondment = “校长结对”工程、校长结对、执行校长、挂职锻炼、挂职、任职、交流任职、secondment, seconded
teaching_support = 授课、任教、上课、上英语课、选派教师支教
exchange_visit = 互访交流、互访、交流访问、参观交流、访问交流、参观学习、互访学习、考察交流、交流互访、回访、exchange visit, exchange visits, mutual visit, mutual visits, visits
lecture = 专题讲座、讲座、专题报告、报告会、讲学、作报告、主题报告、宣讲、名师讲坛、lecture, lectures, talk, talks
training = 培训、研修、进修、轮训、培训班、研修班、国培、training, workshop, workshops
teaching_support = 支教、走教、顶岗支教、支教活动、轮岗支教、teaching support
outreach_lesson = 送教、送教下乡、送课、送教上门、送课下乡、送教送研、送教到校、outreach lesson, outreach lessons
demonstration_lesson = 示范课、公开课、观摩课、展示课、研讨课、示范教学、名师示范、demonstration lesson, demonstration lessons, open lesson, open lessons
lesson_study = 听评课、评课、磨课、说课、课例研究、听课评课、集体备课、备课、同课异构、“同课异构”、共同备课、汇报课、回授汇报课、lesson study, observing lessons, observe lessons
contest_camp = 竞赛集训、集训、赛前集训、技能集训、contest camp, training camp
contest_coaching = 竞赛指导、指导竞赛、技能竞赛指导、大赛指导、竞赛辅导、教练培养、contest coaching
mentoring = 师徒结对、一对一指导、一对一帮扶教师、带徒弟、以老带新、教学顾问、导师、青蓝工程、“青蓝”工程、拜师、带徒、导师制、结对带教、师带徒、师徒、徒弟、mentoring, mentor
studio_work = 工作室活动、工作室、名师工作室、名班主任工作室、studio work, studio
joint_research = 联合教研、教研活动、网络教研、校际教研、共同教研、教研、线上教研、同步教研、课题研究、课题、教学研究、教研沙龙、joint teaching research, joint research
resource_sharing = 开放账号、免费开放、全体开放、无偿提供、题库、课件、资源共享、共享资源、共享、共用、资源共建、教学资源库、开放实训室、resource sharing, sharing of resources
curriculum_building = 编写教材、编写校本、校本教材、校本阅读教材、练习册、读本、乡土课程、在线课程、开发课程、合作开发、共同开发、课程建设、课程开发、校本课程、课程改革、人才培养方案、教材编写、课程与专业建设、curriculum
practice_transfer = 移植、复制推广、经验推广、推广、借鉴、做法推广、引进做法、transfer of practice
institution_building = 教研制度、校本教研制度、管理细则、考核办法、修订《、建立制度、制度建设、管理制度、建章立制、完善制度、规章制度、健全制度、institution building
student_exchange = 学生互访、手拉手、手牵手、学生交流、学生干部交流、夏令营、研学、学生互动、书信交流、student exchange, student exchanges
donation = 捐赠、捐助、赠送、捐资、捐款、捐书、资助、慰问、donation, donate, donates
recruitment = 联合招生、招生、招收、推荐就业、协作招生、joint recruitment
meeting = 理事会、论坛、联席会、校长论坛、总结座谈会、座谈会、联席会议、座谈、工作会议、例会、总结会、启动会、推进会、研讨会、会议、协商会、联席会、签约仪式、meeting, meetings
inspection = 考察调研、调研、考察、抽查、督查、监督核查、检查、诊断评估、调研指导、巡查、inspection, survey

# Fields of assistance, by the words of headings.
[area]
management = 学校管理、管理帮扶、管理水平、管理队伍、干部、办学理念、办学管理、教育管理、管理、治理、学校文化、校园文化、党建、制度建设、management, leadership
teaching = 教育教学、教学、教研、教学质量、课堂教学、专业建设、课程、教学工作、教学帮扶、专业、教科研、科研、teaching, curriculum
teaching_support = 支教、送教、高层次人才、走教、支教送教、人才支教、teaching support, outreach
staff = 教师发展、师资、师资队伍、教师队伍、教师专业发展、教师培养、队伍建设、教师成长、师资培训、教师、班主任、staff, teacher development, teachers
students = 学生、学生发展、学生活动、学生培养、德育、学生交流、技能竞赛、育人、students, pupils
other = 其他、其它、other

# What a measure or a row is about, for links between them (infer_links).
[topic]
form_teaching = 名班主任、班主任培养、班级管理、班级活动、班级精细化、班级建设、班会、form teacher, form teachers, class management
student_union = 学生会、学生干部、学生社团、社团活动、手拉手、手牵手、团学、student union, student cadres, clubs
speciality_building = 专业建设、骨干专业、重点专业、特色专业、课程建设、实训室建设、specialities, speciality
contest = 竞赛、大赛、技能比赛、集训、选手、contest, contests
teaching_routine = 教学管理、教学常规、教学规范、routine teaching, teaching management
lesson_study = 听课、评课、磨课、示范课、公开课、同课异构、课例、lesson study
resources = 资源库、资源共享、精品课程、网络教研、sharing of resources
reading = 阅读、读书、书香、reading
mental_health = 心理健康、心理辅导、mental health
recruitment = 招生、就业、实习、recruitment, employment
party_building = 党建、支部共建
donation = 捐赠、捐书、赠送、资助、donation
leaders_meeting = 领导互访、领导层互访、校长互访、全年帮扶、帮扶工作总结、总结座谈会、年度计划、联席会议
- = 班主任会

# What costs are for.
[cost_item]
lecture_fee = 讲课费、课酬、授课费、讲学费、授课酬金、讲座费、课时费、课时补贴、lecture fee, lecture fees
lodging = 住房、住宿费、住宿、食宿费、食宿、宿舍、周转宿舍、房租、lodging, accommodation, housing, lodge
meals = 用膳、伙食费、用餐、餐费、午餐、膳食、伙食、食宿费、食宿、餐饮费、生活费、meals, lunch, board
travel = 交通费、差旅费、旅费、路费、车费、往返交通、机票、车资、交通、交通费用、往返、大巴租金、租车费、车船费、往返机票、差旅、travel, fares, transport, travelling
insurance = 保险费、保险、意外险、责任险、实习险、商业险、人身意外保险、意外伤害保险、insurance
allowance = 补助、补贴、津贴、生活补助、助学金、补助费、下乡补助、实习报酬、慰问金、奖金、allowance, allowances, subsidy
materials = 演出服、材料费、资料费、耗材、教材费、印刷费、耗材费、资料、教材、materials
equipment = 设备费、设备、器材、仪器、设备购置、设备采购、equipment
venue = 场地费、场地、会场、venue
expert_fee = 专家费、专家劳务费、专家酬金、酬金、劳务费、评审费、expert fee, expert fees
tuition = 培养费、培训费、学费、进修费、培训费用、学杂费、training fee, training fees, tuition, course fee, course fees, fee, fees
)lexicon";

constexpr std::string_view more_forms = R"lexicon(
# More that is counted in English.
[unit]
person = practitioners, practitioner, advisers, advisors, adviser, advisor, resource persons, principals, trainees, coaches, deputies, visitors, mentors, mentor, tutors, tutor, children, lecturers, lecturer, leaders, managers, members of staff, volunteers, candidates, graduates, contestants, apprentices, governors, heads, headteachers, deputies, counsellors, specialists, researchers, trainers, learners
item = modules, module, microscopes, pianos, paintings, volumes, kits
set = tablets, laptops, computers, simulators, machines, projectors, printers, desks
session = webinars, webinar, seminars, seminar, concerts, camps
time = meetings, trips, exchanges
document = syllabus, syllabuses, reports, handbooks, guides, plans
speciality = programmes of study
class_group = forms

# More of how often.
[scope]
month = 按月、每月末、每月底、每个月末
quarter = 按季、按季度、每季末、每季度末
two_months = 逢双月、逢单月、每逢双月、每逢单月
term = 每学期末、每学期初、每学期开学、every half-term, each half-term
year = 每年底、每年末、每年初

# More of what costs are for.
[cost_item]
travel = 车辆、用车、校车、班车、接送、大客车、大巴、油钱、油费、租车、包车、车票、动车票、火车票、高铁票、船票、旅费、川资、airfare, airfares, air tickets, fare, tickets, ticket, ferry tickets, coach hire, bus hire, coach, train tickets
insurance = 保费、意外伤害险、责任险
meals = 午膳、晚膳、中餐、三餐、晚餐、早餐、供餐、就餐费、用餐费、餐补、膳杂费、膳费、午饭、饭钱、吃住、餐食、工作餐、点心、吃饭、餐费、就餐、meal, lunches, food
lodging = 吃住、周转房、住处、宿费、住宿安排、房间、周转房、公寓、rooms, room and board, rent, flats, furnished flat, overnight stays
other = 薪金、薪酬、签证、签证费、签证费用、零用钱、报名费、体检费、服装费、salary, salaries, pocket money, visa, visas, visa fees
lecture_fee = 钟点费、讲课酬金、讲座酬金
travel = buses, bus, coaches, rail fares, flights, air fares, transport costs, petrol, mileage
meals = refreshments, catering, subsistence
allowance = stipend, stipends, wages, bursary, bursaries, per diem, honorarium, honoraria
other = supply cover, cover teaching, uniforms
materials = 印制费、书籍费、工本费、复印费、打印费、stationery

# Forms of assistance, as offices word them.
[modality]
shadowing = 跟师、跟师学艺、跟师学习、顶岗锻炼、驻校研习、见习、随班、随班见习、跟岗实践、跟岗研习、跟岗交流、跟岗见习、跟岗体验、跟班研修、跟班培训、跟班锻炼、跟班实践、影子校长、影子教师、影子研修、影子学习、影子跟岗、影子式、“影子”、沉浸式学习、浸润式学习、驻校学习、驻校研修、入校跟岗、随岗、随岗学习、跟学、浸润式培训、浸入式培训、沉浸式培训、岗位体验、换岗体验、顶岗研修、进班学习
secondment = 担任专业带头人、兼任、挂职学习、挂任、挂职交流、挂职副校长、任副校长、担任副校长、兼任副校长、担任执行校长、任执行校长、派驻校长、派驻管理团队、派驻干部、下派、上挂、双向挂职、借调、任职锻炼、驻校帮扶、驻校管理、派驻团队
teaching_support = 周派制、“周派制”、银龄讲学、实习支教、协同教学、顶岗任教、顶岗教学、顶岗上课、驻校支教、驻校任教、短期支教、长期支教、柔性支教、银龄支教、支援教学、援教、任课、代课、执教、兼课、兼任课、承担教学任务、承担课程、承担教学工作、跨校兼课、跨校任教、走校、走校上课、巡回教学、巡回授课、巡教、流动授课、交流任教、轮岗任教、交流轮岗、轮岗交流、教师轮岗、轮岗、上门授课、驻校上课
outreach_lesson = 直播授课、远程授课、网上授课、线上授课、在线授课、同步教学、遥距授课、送教入校、送教到县、送教到园、送教进校、送优质课、送课到校、送课送研、送课送培、送研、送训、送教送培、送教送训、送课进校园、巡回送教、送学、送研到校、送课到班、送教入园、送课入校、送教进校园
demonstration_lesson = 公开半日活动、半日公开活动、公开活动、进班示范、入班示范、带班示范、半日示范、示范一日、课例展示、课堂展示、教学展示、优质课展示、教学观摩、观摩教学、课堂观摩、公开教学、示范授课、借班上课、下水课、引路课、示教、课堂教学示范、展示交流课、教学示范、上示范课、执教示范课、执教公开课、名师课堂展示
lesson_study = 教学基本功大赛、教学比赛、听课、推门听课、互听课、进班听课、观课、观课评课、双主备人、上课兼评课、听课评课、同备一节课、联合备课、网上备课、在线备课、线上备课、协同备课、远程备课、云备课、集体研课、研课、一课多研、一课三磨、一课多磨、观课议课、听课议课、议课、听评课活动、课堂诊断、课例研讨、课例研修、课堂观察、评课议课、同题异构、教学比武、赛课、优质课评比、同课异教、集体备课活动、联合集体备课、课堂教学研讨、研讨课活动、共备
contest_camp = 备赛集训、封闭集训、强化集训、训练营、赛前训练、竞赛营、集中训练、联训、备赛训练
contest_coaching = 备赛指导、赛前辅导、赛前指导、技能大赛辅导、学科竞赛辅导、参赛指导、赛项指导、大赛辅导、技能大赛备赛、竞赛辅导教师
mentoring = 结成师徒、结为师徒、师徒结对、结对指导、结对培养、师徒帮带、师傅、拜师结对、名师带徒、以师带徒、传帮带、老带新、一对一、一对一帮带、一对一结对、一对一帮扶、“一对一”、一帮一、“一帮一”、手把手、教师结对、导师帮带、青蓝结对、蓝青工程、“蓝青”工程、“青蓝工程”、带教、结成师徒、班主任结对、学科结对、骨干教师结对、收徒、徒弟培养、帮带、师友结对、签订师徒协议、带徒不少于
studio_work = 名师工作站、名师工作坊、名校长工作室、名班主任工作坊、网络工作室、工作室联动、工作室研修、工作室开展、工作室分站
joint_research = 校际联研、联研、教研联动、联动教研、主题教研、专题教研、区域教研、协作教研、网上教研、远程教研、在线教研、视频教研、云教研、学科教研、教学研讨、教学研讨会、教学研讨活动、教研周、教学教研、教科研、合作课题、联合课题、合作研究、协同研究、共同研究、教育科研、校本研修、教研共同体、研讨活动、研讨交流、主题研讨、学科研讨、专题研讨、备考研讨、复习研讨、联合教研活动、课题共研、共研
resource_sharing = 共享课堂、资源互通、资源开放、开放资源、共建共享、开放图书馆、开放实验室、开放实训基地、开放平台、共享平台、共享课程、信息共享、开放共享、免费共享、资源推送、推送资源、数字资源、优质资源、资源平台、资源包、资源库、设备共享、共享设备、互通有无、资源互享、开通账号、无偿开放、平台账号、电子资源、免费提供教学、试题共享、同步资源
curriculum_building = 编写校本、实训指导书、研习教材、校本课程建设、校本课程开发、课程共建、共建课程、共同编写、合编教材、编写讲义、精品课程、特色课程、课程标准、教学标准、教材开发、联合开发、合作编写、课程体系、开发校本课程、开发课程、共同研发、联合编写、校本教材开发、人才培养方案修订、课程建设活动
practice_transfer = 推介、学习借鉴、借鉴经验、经验分享、经验介绍、推广应用、经验输出、成果推广、引进经验、引入经验、示范推广、复制、成果辐射、学习推广、学习引进、移植推广
institution_building = 制定章程、章程建设、完善章程、修订章程、修订制度、制定制度、完善管理制度、健全管理制度、梳理制度、完善规章、制度汇编、学校章程、建立健全制度、建立健全管理制度、健全各项制度、完善各项制度、完善各项规章制度、完善教学管理制度、教学管理制度、内部治理、治理体系、制定管理办法、管理规程、管理制度建设、完善规章制度、健全规章制度、岗位职责、考核制度、管理细则修订
student_exchange = 主题队日、主题团日、队日活动、学生结对、结对学生、冬令营、游学、研学旅行、研学活动、研学实践、研学交流、同上一堂课、同上一节课、互通书信、书信往来、书信、笔友、学生手拉手、学生访学、学生联谊、联谊活动、手拉手活动、主题队会、联合队会、云端班会、“手拉手”、“手牵手”、小伙伴、少年手拉手、互写书信
donation = 捐献、回赠、转赠、惠赠、捐置、募捐、爱心捐赠、捐物、赠予、赠书、赠与、捐建、捐出、募集、走访慰问、助学、爱心图书、捐书、捐赠仪式、爱心助学、结对资助、献爱心
recruitment = 报读、对口升学、招聘会、双选会、中高职贯通、贯通培养、招生计划、招生名额、联合办学、推荐升学、就业推荐、推荐毕业生、就业帮扶、对口招生、单列招生、招生宣传、招生就业、实习就业、推荐学生就业、吸纳就业、优先录用
meeting = 会面、碰面、面谈、开会、碰头、集会、会晤、议事、碰头会、交流会、工作会、部署会、调度会、对接会、恳谈会、见面会、年会、校长会、通气会、视频会、视频会议、协调会、专题会、专题会议、会商、工作例会、启动仪式、总结表彰会、经验交流会、述职会、协商会议、专题会商、圆桌会、校长沙龙、党组织联席会、交流座谈、会谈
inspection = 蹲点诊断、把脉问诊、把脉、督导、联合诊断、质量诊断、教学质量诊断、飞行检查、调研督导、联合视导、联合督导、视导、开展督导、督导检查、巡视、巡课、教学诊断、办学诊断、学校诊断、走访调研、实地调研、实地考察、蹲点调研、督促检查、巡回指导、专项督查、检查指导、入校诊断、入校调研、会诊、教学视导、集中视导、调研诊断、督办、调研活动、专项调研、督查检查、随访
lecture = 科普报告、科普讲座、家长课堂、学术报告、学术讲座、专题辅导、微讲座、巡回讲座、巡讲、讲坛、大讲堂、专家报告、辅导讲座、辅导报告、专题授课、宣讲团、经验报告、讲座活动、专题宣讲、线上讲座、系列讲座、名师讲堂
training = 送外培训、代培、代为培养、骨干班、提高班、研修营、送培、送培到校、送培送教、集中培训、岗前培训、短训、短期培训、能力提升班、研训、短训班、置换培训、网络研修、线上研修、研习、培训会、企业实践、校本培训、师资培训、专题培训、专项培训、业务培训、技能培训、提升班、高级研修班、集中研修、实践锻炼、骨干研修、脱产学习、脱产研修、离岗培训、送培学习、跟训、轮训班、线上培训
- = 随班就读、教研骨干、教研主任、教研周、教研计划、教研部门、专题研习、跟岗实习、顶岗实习、跟班实习、进修学校、培训中心、实训中心、教研室、教研院、教研员、教研组、教研组长、教研处、教研科、备课组、备课组长、指导教师、培训处、培训办、培训科、实训基地、竞赛活动、工作室成员、讲座费、课时、上课时间、上课地点、诊断书、督导室、督导办、督导处、督导科、教科研处、科研处、教科所、交流协议、课题组、导师组、研讨课题目、培训基地、报告厅、报告人、报告书、会议室、会议纪要、会议记录、会议精神、年会费、档案检查
shadowing = job-shadow, work shadowing, shadows, shadow a, shadowing placement, shadowing placements, work placement, work placements
secondment = on secondment, secondments, acting deputy, acting principal, deputy principal for
teaching_support = supply teaching, team teaching, co-teaching, visiting teachers, teaching posts, support teaching, support teachers, teach in, teach at, teaching support teachers, live lessons, live-streamed lessons, twin-teacher lessons
exchange_visit = study visit, study visits, site visit, site visits, return visit, return visits, reciprocal visits, visit each other, visits each other, exchange of visits, fact-finding visit, study tour, study tours
lecture = seminar, seminars, webinar, webinars, keynote, guest lecture, guest lectures, public lecture, speaks on, talk on
training = trains, train, in-service training, training course, training courses, induction, study leave, professional development, short course, short courses, training session, training sessions, refresher course
outreach_lesson = travelling lessons, mobile lessons, lessons on tour, outreach teaching, outreach visit, outreach visits
demonstration_lesson = model lesson, model lessons, showcase lesson, showcase lessons, public lesson, public lessons, sample lessons, teach a demonstration lesson
lesson_study = joint lesson planning, lesson planning, co-planning, collective lesson preparation, joint lesson preparation, joint preparation, lesson preparation, lesson observation, lesson observations, peer observation, prepare lessons together, plan lessons together, prepare lessons, plan lessons, lesson studies, observe each other's lessons, observe and review lessons, lesson review
contest_camp = contest training camp, competition camp, skills camp, contest training, bootcamp
contest_coaching = coaches contestants, coaching of contestants, coaching for contests, coaching for competitions, coach contestants, coach students for, coaches students for, competition coaching
mentoring = mentors, mentored, mentees, mentee, one-to-one, one to one, apprentice, apprentices, tutors each, paired with a teacher, pairs of teachers, mentor pairs, mentoring pairs, takes on, protege
studio_work = studios, master teacher studio, master teacher studios
joint_research = joint study, joint studies, joint research project, joint research projects, action research, research project, research projects, joint seminar, joint seminars, teaching research, joint project, joint projects, joint papers, joint examination, research meeting
resource_sharing = share, shares, shared resources, open access, access to, accounts, digital library, question bank, question banks, online library, shared library, lesson materials, online platform, open its, opens its, open their, opens their, resource bank
curriculum_building = syllabus, syllabuses, course development, school-based course, school-based courses, textbook, textbooks, workbook, teaching materials, curricula, develop a course, develop courses, course design
practice_transfer = adopt, adopts, replicate, replicates, copy, copies the, borrow, borrows, transfer of practices, good practice, good practices
institution_building = regulations, handbook, rulebook, management rules, school rules, policies, procedures
student_exchange = pupil exchange, pupil exchanges, pen pals, pen pal, pen friends, pen-friends, letters, exchange of pupils, exchange of students, student visit, student visits, pupil visits, hand in hand, twin classes, twinned classes, summer camp, winter camp, pupils visit, students visit, joint concert, sports exchange
donation = gift of, donated, donating, gives books, presents books, donations, grants of
recruitment = joint enrolment, enrolment, job placement, job placements, joint recruitment of students
meeting = steering meeting, joint meeting, joint meetings, review meeting, review meetings, meets, meet, conference, conferences, round table, forum
inspection = inspect, inspects, review visit, supervision visit, audit, monitoring visit, monitoring visits, diagnostic visit, inspections, surveys
- = contact meeting room, pupils' letters of, meets the, meet the, meet its, travel to lectures
)lexicon";

constexpr std::string_view taught = R"lexicon(
# What is taught: the subjects of the curriculum plans for compulsory education (2022) and for senior secondary schools (2017,
# 2020), and the categories and common specialities of the catalogue of vocational specialities (2021), with their short names.
[subject]
school_subject = 语文、数学、英语、外语、日语、俄语、物理、化学、生物、生物学、生命科学、政治、思想政治、道德与法治、思政、思政课、品德、历史、地理、科学、理化、理化生、自然、体育、体育与健康、音乐、美术、艺术、书法、舞蹈、戏剧、表演艺术、信息技术、信息科技、资讯科技、资讯、通用技术、劳动、劳技、劳动教育、综合实践、综合实践活动、心理、心理健康、心理健康教育、心理辅导、生涯规划、健康教育、卫生保健、公民与社会发展、公民科、常识、国文、国语、中文、历史与社会、人文与社会、编程、人工智能、机器人、足球、篮球、民族语文、蒙古语文、藏语文、感觉统合、律动、唱游、康复训练、生活适应、生活语文、生活数学、手语、定向行走、言语康复、言语训练、沟通与交往、感知觉训练、社会适应、绘画与手工、运动与保健、劳动技能、艺术休闲、保健、电脑、普通话、普通话朗诵、英国语文、中国语文、中国历史、通识教育、英语口语、视觉艺术
speciality = 农林牧渔、资源环境、能源动力、土木建筑、水利、装备制造、生物与化工、轻工纺织、食品药品与粮食、交通运输、电子与信息、医药卫生、财经商贸、旅游、文化艺术、新闻传播、教育与体育、公安与司法、公共管理与服务
speciality = 作物生产技术、种子生产技术、现代农艺、现代农艺技术、农艺、园艺、园艺技术、设施农业、设施农业生产技术、茶叶生产与加工、园林、园林技术、林业、林业生产技术、畜牧、畜牧兽医、畜禽生产技术、宠物养护与经营、水产、水产养殖、海水养殖、淡水养殖、农产品加工、农产品加工与质量检测、农产品保鲜与加工、农产品贮藏与加工、农机、农业机械、农业机械使用与维护、现代农业装备、农村电气技术、农村经济、农业经营与管理
speciality = 建筑、建筑工程、建筑工程技术、建筑工程施工、建筑装饰、建筑装饰技术、工程造价、工程测量、工程测量技术、道路与桥梁、给排水、水利水电、采矿技术、矿山机电、光伏、光伏工程技术、新能源、风电、发电厂及变电站电气设备、环境监测、地质
speciality = 机械、机械加工、机械加工技术、机械制造、机械制造技术、机电、机电技术、机电技术应用、机电一体化、机电一体化技术、数控、数控技术、数控技术应用、数控加工、模具、模具制造、模具制造技术、焊接、焊接技术、焊接技术应用、电气、电气技术、电气技术应用、电气技术与应用、电气维修、电气自动化、电气设备运行与控制、电工、电工电子、电子、电子技术、电子技术应用、电子信息、电子信息技术、电子电器应用与维修、工业机器人、工业机器人技术、工业机器人技术应用、智能制造、智能制造技术、增材制造、制冷、制冷和空调设备运行与维护、电梯、电梯安装与维修保养、钳工、车工、船舶、船舶驾驶、轮机、飞机维修、无人机、无人机应用技术、无人机操控、无人机操控与维护、服装、服装设计与工艺、服装制作与生产管理、纺织、纺织技术、纺织技术与服务、印刷、工艺美术、工艺品设计与制作、民族工艺、民族服装与饰品、陶瓷、陶艺、木雕
speciality = 汽修、汽车、汽车维修、汽车运用与维修、汽车制造与检测、汽车车身修复、汽车美容与装潢、汽车服务与营销、新能源汽车、新能源汽车运用与维修、新能源汽车检测与维修、铁道运输、铁道运输服务、轨道交通、城市轨道交通、城市轨道交通运营、航空服务、邮轮、港口、港口机械、港口物流、物流、物流管理、物流服务与管理、现代物流、冷链物流
speciality = 计算机、计算机应用、计算机应用技术、计算机网络、计算机网络技术、计算机平面设计、计算机动漫与游戏制作、软件、软件技术、软件与信息服务、网络技术、网络信息安全、大数据、大数据技术、大数据技术应用、大数据与会计、云计算、物联网、物联网技术应用、移动应用、移动通信、通信技术、数字媒体、数字媒体技术、数字媒体技术应用、数字媒体艺术、动漫、动漫设计、动漫与游戏设计、影视、影像与影视技术、平面设计、广告设计、艺术设计、环境艺术设计、室内设计、虚拟现实
speciality = 护理、助产、中医、中医护理、中医康复、中药、藏医医疗与藏药、藏医、蒙医、药剂、药学、医学检验、医学影像、口腔、口腔修复工艺、康复、康复技术、康复治疗、医学生物技术、农村医学、婴幼儿托育、婴幼儿照护、托育、老年服务、智慧健康养老、智慧健康养老服务、智能养老服务、养老服务、健康养老、美容美发、美发、美容美体、家政、家政服务、食品、食品加工、食品加工工艺、食品生物工艺、食品安全、粮油储藏、药品食品检验、化工、化学工艺、分析检验、生物制药、制药
speciality = 会计、会计事务、财会、财务、金融、金融事务、统计、电商、电子商务、跨境电商、跨境电子商务、农村电商、直播电商、移动商务、网络营销、市场营销、商贸、国际商务、国际贸易、商务英语、商务日语、文秘、连锁经营、连锁经营与管理、房地产营销、旅游服务、旅游管理、旅游服务与管理、导游、导游服务、高星级饭店运营与管理、酒店、酒店管理、酒店服务、餐饮、餐饮管理、烹饪、烹调、烹饪工艺、中餐烹饪、西餐烹饪、中餐烹饪与营养膳食、面点、中西面点、会展、民宿、民宿管理、茶艺、茶艺与茶营销、康养休闲旅游服务、康养、休闲农业
speciality = 幼教、学前教育、幼儿保育、小学教育、早期教育、运动训练、体育设施、民族音乐与舞蹈、民族音乐、戏曲表演、音乐表演、舞蹈表演、美术设计、民族美术、播音主持、社会工作、社区管理、行政管理、法律事务、安全技术、安全保卫、消防
school_subject = Chinese, mathematics, maths, English, physics, chemistry, biology, science, sciences, politics, history, geography, music, art, arts, physical education, information technology, computing, ICT, counselling, mental health, robotics, design and technology, drama, dance, French, German, Japanese
speciality = welding, nursing, accounting, tourism, hotel management, logistics, port logistics, marine electrics, electrical engineering, mechatronics, automotive repair, car repair, CNC machining, numerical control, electronics, e-commerce, cookery, catering, aquaculture, agronomy, animal husbandry, early childhood education, preschool education, childcare, carpentry, plumbing, hairdressing, textiles, industrial robotics, electric vehicles
)lexicon";

constexpr std::string_view calendar = R"lexicon(
# Names of months, weekdays, seasons; the code is the number.
[month]
1 = january, jan, jan.
2 = february, feb, feb.
3 = march, mar, mar.
4 = april, apr, apr.
5 = may
6 = june, jun, jun.
7 = july, jul, jul.
8 = august, aug, aug.
9 = september, sept, sept., sep, sep.
10 = october, oct, oct.
11 = november, nov, nov.
12 = december, dec, dec.

[weekday]
1 = 星期一、周一、礼拜一、monday, mon, mon., mondays
2 = 星期二、周二、礼拜二、tuesday, tue, tue., tuesdays
3 = 星期三、周三、礼拜三、wednesday, wed, wed., wednesdays
4 = 星期四、周四、礼拜四、thursday, thu, thu., thursdays
5 = 星期五、周五、礼拜五、friday, fri, fri., fridays
6 = 星期六、周六、礼拜六、saturday, sat, sat., saturdays
7 = 星期日、周日、星期天、礼拜天、礼拜日、sunday, sun, sun., sundays

[season]
21 = 春、春季、春天、春期、spring
22 = 夏、夏季、夏天、summer
23 = 秋、秋季、秋天、秋期、autumn, fall
24 = 冬、冬季、冬天、winter
)lexicon";

}  // namespace

std::string_view Lexicon::standard_text() {
  static std::string const text = [] {
    std::string all;
    for (std::string_view const part : {numbers_and_units, levels_and_duties, people, surnames, institutions,
                                        subjects_of_plans, more_forms, taught, calendar})
      all += part;
    return all;
  }();
  return text;
}

}  // namespace bangfu::document
