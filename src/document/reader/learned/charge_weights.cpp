// SPDX-License-Identifier: BSL-1.0
// Learned: see weights.hpp.
#include "document/reader/learned/weights.hpp"

namespace bangfu::document::reader {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::string_view parts[] = {
    R"(charge no yes
1:-159 after %
1:-84 after &
1:86 after &办
1:65 after &办理
1:78 after &学
1:100 after &学生
1:-110 after (
1:-199 after (0
1:-97 after (0天
1:-126 after (<
1:-109 after (以
1:-118 after (以下
1:-116 after )
1:-176 after )$
1:53 after )、
1:-145 after ,
1:-93 after ,0
1:-171 after -0
1:-119 after -0×
1:-152 after 0
1:-161 after 0$
1:-137 after 0%
1:-170 after 0)
1:-202 after 0)$
1:-166 after 0-
1:-156 after 0-0
1:-139 after 0×
1:-147 after 0××
1:83 after 0个$
1:-214 after 0个月
1:-294 after 0人
1:-208 after 0人$
1:-131 after 0人)
1:-157 after 0人于
1:-77 after 0人到
1:106 after 0人次
1:-154 after 0人赴
1:-74 after 0人随
1:38 after 0份$
1:-63 after 0位
1:-79 after 0位班
1:-101 after 0位老
1:-74 after 0册$
1:105 after 0册送
1:-70 after 0号
1:-85 after 0号简
1:35 after 0名$
1:-74 after 0名>
1:-100 after 0名、
1:72 after 0名到
1:-49 after 0名参
1:-59 after 0名干
1:65 after 0名教
1:91 after 0名赴
1:-104 after 0名驻
1:-103 after 0周
1:-154 after 0周$
1:85 after 0周与
1:-120 after 0周网
1:-54 after 0场
1:-100 after 0场$
1:84 after 0场讲
1:37 after 0堂
1:106 after 0堂家
1:101 after 0堂课
1:-205 after 0天
1:-149 after 0天$
1:-100 after 0天)
1:108 after 0套
1:59 after 0套$
1:-108 after 0学
1:-85 after 0学时
1:-34 after 0对
1:-121 after 0对一
1:-103 after 0小
1:-131 after 0小时
1:44 after 0年$
1:-88 after 0年0
1:-75 after 0年第
1:88 after 0年级
1:-110 after 0所
1:60 after 0日
1:174 after 0日前
1:-206 after 0日印
1:100 after 0月
1:58 after 0月0
1:163 after 0月、
1:88 after 0月中
1:-210 after 0月到
1:68 after 0月对
1:165 after 0期
1:183 after 0期$
1:154 after 0本
1:151 after 0本$
1:61 after 0本优
1:-31 after 0次
1:-48 after 0次$
1:-130 after 0次“
1:68 after 0次交
1:115 after 0次急
1:108 after 0次推
1:99 after 0次电
1:52 after 0次线
1:79 after 0次经
1:-121 after 0次网
1:-83 after 0版
1:-93 after 0版$
1:131 after 0节$
1:116 after 0节直
1:-43 after 0课
1:86 after 0轮
1:87 after 0轮$
1:150 after 0项
1:76 after 0项$
1:-178 after :
1:-155 after ;
1:-69 after <
1:-61 after <$
1:-139 after <(
1:-85 after <(以
1:-145 after <)
1:-114 after <)$
1:-56 after <0
1:37 after <0年
1:-118 after <”
1:-110 after <”)
1:-115 after <上
1:-75 after <上课
1:69 after <举
1:80 after <举办
1:65 after <任
1:63 after <任教
1:43 after <作0
1:115 after <修
1:108 after <修订
1:-106 after <兼
1:-98 after <副
1:-88 after <副校
1:-89 after <各
1:-101 after <各出
1:-103 after <听
1:-116 after <听课
1:-180 after <学
1:-176 after <学生
1:86 after <实
1:98 after <家
1:100 after <家长
1:51 after <对
1:126 after <对应
1:58 after <布
1:56 after <布设
1:73 after <师
1:73 after <师生
1:101 after <开
1:-39 after <开展
1:109 after <开设
1:-103 after <挂
1:-68 after <挂任
1:-107 after <挂职
1:-78 after <指
1:-75 after <指导
1:57 after <捐
1:102 after <捐赠
1:100 after <改
1:67 after <改装
1:-49 after <教务
1:-111 after <教学
1:46 after <检
1:90 after <检修
1:63 after <毕
1:57 after <毕业
1:90 after <组
1:95 after <组建
1:-45 after <英
1:-146 after <讲
1:-117 after <讲课
1:133 after <赠
1:84 after <赠送
1:-53 after <送
1:-178 after <驻
1:-140 after <驻园
1:-66 after <驻点
1:-261 after >
1:-95 after >参
1:-70 after >参加
1:-123 after >听
1:-123 after >听课
1:-176 after >学
1:-144 after >学习
1:-68 after >影
1:-83 after >影子
1:-109 after >挂
1:-109 after >挂职
1:-54 after >教
1:-112 after >教研
1:76 after >校
1:88 after >校医
1:97 after >的
1:92 after >的“
1:75 after >衔
1:72 after >衔接
1:-86 after >见
1:-92 after >见习
1:-160 after >跟
1:-161 after >跟岗
1:-87 after >跟班
1:183 after @
1:60 after @$
1:34 after ^$
1:83 after ^(
1:130 after ^(联
1:-114 after ^)
1:-261 after ^0
1:-99 after ^0个
1:-234 after ^0人
1:-87 after ^0位
1:-113 after ^0名
1:-113 after ^0周
1:-99 after ^0年
1:32 after ^0月
1:-207 after ^<
1:-86 after ^>
1:-67 after ^>参
1:-74 after ^_
1:-33 after ^_0
1:-104 after ^“
1:-70 after ^、
1:-89 after ^、0
1:76 after ^、@
1:-115 after ^、各
1:-117 after ^。
1:-138 after ^。$
1:-40 after ^一
1:61 after ^一起
1:-124 after ^一间
1:-83 after ^三
1:-56 after ^三楼
1:-74 after ^下
1:-67 after ^下发
1:56 after ^与
1:91 after ^与园
1:-51 after ^专
1:181 after ^为
1:96 after ^为<
1:100 after ^为支
1:40 after ^主
1:-193 after ^主任
1:119 after ^主办
1:97 after ^主导
1:117 after ^主抓
1:149 after ^主持
1:172 after ^主责
1:-60 after ^举
1:-54 after ^举行
1:-89 after ^二
1:-104 after ^二楼
1:66 after ^于
1:106 after ^于0
1:-96 after ^互
1:-48 after ^互为
1:102 after ^互寄
1:123 after ^交
1:-68 after ^人
1:-70 after ^人员
1:-79 after ^仓
1:-84 after ^仓库
1:-84 after ^代
1:-138 after ^代表
1:59 after ^会
1:72 after ^会同
1:-78 after ^传
1:-54 after ^传阅
1:124 after ^保
1:86 after ^保存
1:-75 after ^保育
1:108 after ^保障
1:-75 after ^修
1:-67 after ^借
1:-84 after ^借阅
1:244 after ^做
1:229 after ^做好
1:-91 after ^健
1:-78 after ^健全
1:-99 after ^入
1:-74 after ^入口
1:-92 after ^入账
1:-58 after ^全
1:-106 after ^全体
1:-66 after ^公
1:-65 after ^公布
1:66 after ^共
1:-84 after ^共0
1:88 after ^共同
1:104 after ^共管
1:-135 after ^关
1:-136 after ^关于
1:99 after ^具
1:114 after ^具体
1:-80 after ^出
1:237 after ^分
1:136 after ^分别
1:127 after ^分头
1:-205 after ^到
1:-134 after ^到<
1:-120 after ^到>
1:-73 after ^到示
1:-94 after ^前
1:-73 after ^前广
1:-183 after ^副
1:-139 after ^副主
1:-115 after ^副处
1:85 after ^办
1:-90 after ^办公
1:174 after ^办理
1:155 after ^协
1:97 after ^协办
1:198 after ^协助
1:116 after ^协同
1:101 after ^协商
1:68 after ^协调
1:-82 after ^印发
1:-75 after ^原
1:-62 after ^原岗
1:140 after ^参与
1:-93 after ^参加
1:165 after ^发动
1:-147 after ^发给
1:-105 after ^各
1:-81 after ^各0
1:-46 after ^各见
1:115 after ^合
1:90 after ^合力
1:203 after ^合办
1:-79 after ^同
1:74 after ^向
1:58 after ^向<
1:-235 after ^员
1:-136 after ^员0
1:-87 after ^员结
1:-123 after ^周
1:-73 after ^周启
1:-47 after ^命
1:-33 after ^命题
1:76 after ^和
1:85 after ^商
1:97 after ^商定
1:118 after ^商量
1:140 after ^在
1:101 after ^在0
1:-87 after ^培
1:-77 after ^培训
1:42 after ^处
1:44 after ^处长
1:-143 after ^备案
1:-43 after ^存
1:-40 after ^存档
1:-170 after ^学
1:-71 after ^学习
1:-128 after ^学生
1:272 after ^安
1:293 after ^安排
1:118 after ^完
1:119 after ^完成
1:65 after ^定
1:-60 after ^实
1:-59 after ^实操
1:35 after ^审
1:122 after ^审核
1:-116 after ^审议
1:45 after ^对
1:268 after ^对接
1:71 after ^尽
1:54 after ^尽快
1:-109 after ^工
1:-99 after ^工作
1:133 after ^带
1:76 after ^带队
1:217 after ^帮
1:156 after ^帮助
1:117 after ^帮着
1:-215 after ^干
1:-176 after ^干事
1:-137 after ^干部
1:-125 after ^幼
1:-124 after ^幼儿
1:-66 after ^座
1:-65 after ^座谈
1:95 after ^建
1:158 after ^开通
1:147 after ^张
1:147 after ^张罗
1:77 after ^归
1:74 after ^归口
1:-101 after ^录
1:-114 after ^录制
1:151 after ^总
1:81 after ^总部
1:-72 after ^所
1:-77 after ^所辖
1:158 after ^执
1:129 after ^执笔
1:50 after ^承
1:87 after ^承办
1:-37 after ^承担
1:140 after ^把
1:86 after ^把图
1:94 after ^把捐
1:152 after ^抓
1:126 after ^抓总
1:-70 after ^报
1:-120 after ^抽
1:-114 after ^抽调
1:57 after ^担
1:37 after ^担任
1:206 after ^拟
1:101 after ^拟借
1:126 after ^拟定
1:102 after ^指定
1:92 after ^指导
1:-126 after ^指派
1:99 after ^按
1:57 after ^捐赠
1:305 after ^排
1:138 after ^排出
1:74 after ^排好
1:133 after ^排定
1:103 after ^排班
1:147 after ^排课
1:71 after ^接
1:86 after ^接受
1:136 after ^接待
1:89 after ^接收
1:94 after ^接洽
1:95 after ^提
1:68 after ^提供
1:138 after ^提出
1:60 after ^提前
1:77 after ^收
1:142 after ^收发
1:-113 after ^收存
1:130 after ^收集
1:142 after ^收齐
1:-149 after ^教
1:-179 after ^教师
1:-144 after ^数
1:118 after ^敲
1:119 after ^敲定
1:-131 after ^有
1:-95 after ^有教
1:-98 after ^李
1:-80 after ^李雯
1:-107 after ^来
1:-69 after ^来大
1:114 after ^每
1:59 after ^每0
1:59 after ^每季
1:86 after ^每学
1:-71 after ^汇存
1:75 after ^汇总
1:51 after ^派
1:78 after ^派人
1:113 after ^派教
1:-89 after ^添
1:-89 after ^添置
1:161 after ^清
1:158 after ^清点
1:257 after ^牵
1:206 after ^牵头
1:-124 after ^电
1:-183 after ^的
1:-67 after ^的优
1:-84 after ^的作
1:-67 after ^的做
1:-51 after ^的场
1:-68 after ^的平
1:-60 after ^的设
1:149 after ^盯
1:-155 after ^研
1:-141 after ^研究
1:-42 after ^确定
1:-177 after ^科
1:-192 after ^科长
1:100 after ^筹办
1:-86 after ^签
1:-83 after ^签订
1:74 after ^管
1:134 after ^管$
1:121 after ^管理
1:-132 after ^组$
1:109 after ^组织
1:-117 after ^组长
1:-48 after ^经
1:113 after ^经办
1:-62 after ^结
1:-95 after ^结为
1:-33 after ^结成
1:189 after ^给
1:96 after ^给予
1:157 after ^统
1:76 after ^统一
1:81 after ^统筹
1:114 after ^统管
1:119 after ^维
1:129 after ^编
1:-77 after ^老
1:-86 after ^老师
1:-101 after ^考
1:-63 after ^考核
1:56 after ^联
1:-93 after ^联合
1:155 after ^联系
1:162 after ^联络
1:-137 after ^股
1:-137 after ^股长
1:74 after ^腾
1:68 after ^腾出
1:79 after ^苏
1:85 after ^苏禾
1:86 after ^落实
1:103 after ^要
1:-118 after ^见
1:-77 after ^见习
1:-67 after ^观
1:-72 after ^观摩
1:-64 after ^解释
1:-129 after ^议
1:165 after ^记
1:-98 after ^讲
1:-91 after ^设
1:-204 after ^设在
1:-30 after ^调
1:-61 after ^调派
1:58 after ^负
1:69 after ^负总
1:90 after ^负责
1:-144 after ^赴
1:-103 after ^赴<
1:133 after ^跟
1:-101 after ^跟岗
1:110 after ^跟踪
1:169 after ^跟进
1:117 after ^轮流
1:-161 after ^送
1:72 after ^选
1:113 after ^选人
1:-110 after ^选出
1:169 after ^选派
1:-66 after ^递
1:-62 after ^递交
1:55 after ^通
1:44 after ^遴
1:43 after ^遴选
1:-74 after ^配电
1:86 after ^采购
1:-87 after ^门
1:-111 after ^门口
1:-100 after ^陈
1:-77 after ^陈主
1:-112 after ^集
1:-83 after ^集训
1:137 after ^须
1:-96 after ^颁
1:-88 after ^颁发
1:-51 after ^领
1:-92 after ^领取
1:130 after ^验
1:126 after ^验收
1:-99 after ^骨
1:-90 after ^骨干
1:98 after _
1:-191 after _0年
1:-85 after _|
1:-75 after _|_
1:-81 after _每
1:-82 after _每周
1:-78 after |
1:-76 after |_
1:-90 after |_每
1:-250 after ×
1:-135 after ×0
1:-102 after ×0)
1:-218 after ××
1:-136 after ××0
1:-147 after ×××
1:-57 after “
1:49 after “0
1:-109 after “<
1:-120 after “<”
1:-129 after “一
1:73 after “学
1:74 after “学习
1:-49 after ”
1:-101 after ”$
1:-131 after ”)
1:73 after ”书
1:63 after ”书信
1:100 after ”活
1:66 after ”活动
1:106 after ”经
1:99 after ”经验
1:-49 after 、
1:180 after 、0
1:-98 after 、0位
1:-71 after 、<
1:-84 after 、<副
1:58 after 、@
1:-107 after 、各
1:-133 after 、各班
1:-124 after 、宿
1:-109 after 、宿管
1:133 after 、带
1:102 after 、教
1:82 after 、教练
1:80 after 、负
1:77 after 、负责
1:152 after 。
1:209 after 。$
1:170 after 《
1:175 after 》
1:138 after 》$
1:-37 after 一
1:98 after 一”
1:-70 after 一台
1:-67 after 一台$
1:-30 after 一起
1:-63 after 一间
1:-118 after 一间$
1:-128 after 万
1:-151 after 三
1:-55 after 三下午
1:-110 after 三晚
1:-93 after 三晚$
1:-206 after 三校
1:-76 after 三楼
1:-62 after 三楼举
1:-87 after 上
1:-71 after 上$
1:-86 after 上学
1:-65 after 上学期
1:-43 after 上报
1:106 after 上排
1:99 after 上排练
1:-141 after 上教
1:-57 after 上研
1:-87 after 上研修
1:72 after 上碰
1:80 after 上碰头
1:170 after 上述
1:-142 after 上集
1:-156 after 上集体
1:-119 after 下$
1:81 after 下乡
1:88 after 下乡执
1:122 after 下午给
1:-78 after 下午网
1:-68 after 下发
1:-77 after 下发的
1:-107 after 下简
1:-96 after 下简称
1:128 after 与
1:133 after 与$
1:-105 after 与<(
1:-89 after 与<各
1:67 after 与<对
1:35 after 与>
1:77 after 与>衔
1:100 after 与园
1:81 after 与园长
1:61 after 与接
1:58 after 与接待
1:93 after 与阅
1:98 after 与阅卷
1:-80 after 专
1:-60 after 专业
1:-133 after 专业$
1:32 after 专业带
1:108 after 专人
1:84 after 专人与
1:-133 after 专家
1:-73 after 专家于
1:-38 after 专题
1:-32 after 业
1:95 after 业$
1:-163 after 业务
1:-96 after 业务培
1:53 after 业班
1:68 after 业班作
1:-155 after 业证
1:-161 after 业证书
1:-32 after 两
1:98 after 个$
1:-101 after 个月
1:-136 after 个月$
1:62 after 中心
1:71 after 中心为
1:81 after 中旬
1:96 after 中旬前
1:-67 after 中考
1:-79 after 中考试
1:173 after 为
1:279 after 为<
1:62 after 为<举
1:122 after 为<师
1:50 after 为<改
1:113 after 为<检
1:69 after 为<毕
1:-67 after 为依
1:-66 after 为依据
1:-110 after 为共
1:-118 after 为共建
1:-110 after 为准
1:-102 after 为准$
1:-88 after 为友
1:-90 after 为友好
1:86 after 为支
1:84 after 为支教
1:-188 after 主任
1:-327 after 主任$
1:42 after 主任)
1:-75 after 主任0
1:-81 after 主任>
1:30 after 主任何
1:89 after 主任叶
1:-80 after 主任来
1:-63 after 主任梁
1:-118 after 主任罗
1:-71 after 主任苏
1:135 after 主任论
1:-156 after 主任陪
1:-95 after 主任随
1:118 after 主办
1:121 after 主办$
1:92 after 主导
1:97 after 主导$
1:110 after 主抓
1:137 after 主抓$
1:87 after 主持
1:70 after 主持、
1:182 after 主责
1:189 after 主责$
1:-128 after 主题
1:32 after 举
1:116 after 举办
1:69 after 举办电
1:-100 after 举行
1:-87 after 举行$
1:79 after 义
1:-69 after 之
1:-118 after 乐
1:87 after 九
1:106 after 九百
1:78 after 九百册
1:-135 after 习
1:-81 after 习$
1:-149 after 习0
1:-89 after 习0周
1:-95 after 习0天
1:-69 after 习公
1:-86 after 习公文
1:88 after 习单
1:67 after 习单”
1:-65 after 习排
1:-65 after 习排课
1:-74 after 习档
1:-65 after 习档案
1:-71 after 习编
1:-66 after 习编目
1:-79 after 习课
1:-67 after 习课程
1:117 after 乡
1:93 after 乡执
1:88 after 乡执教
1:110 after 乡镇
1:79 after 乡镇视
1:-64 after 书
1:-120 after 书$
1:-75 after 书0
1:-54 after 书0册
1:-117 after 书。
1:-116 after 书。$
1:72 after 书九
1:99 after 书九百
1:35 after 书信
1:120 after 书信$
1:78 after 书目
1:71 after 书目$
1:144 after 书送
1:86 after 书送到
1:-116 after 书面
1:-82 after 书面总
1:-72 after 买
1:-102 after 了
1:-76 after 了讨
1:-72 after 了讨论
1:30 after 予
1:90 after 予指
1:105 after 予指导
1:-77 after 事
1:-40 after 事$
1:-64 after 事赴
1:-47 after 事赴<
1:-81 after 二楼
1:-89 after 二楼$
1:114 after 于0
1:98 after 于0人
1:-72 after 于0学
1:49 after 于0月
1:-108 after 于上
1:-89 after 于上学
1:-123 after 云
1:-130 after 互
1:-62 after 互为
1:-120 after 互为共
1:92 after 互寄
1:96 after 互寄书
1:-57 after 互访
1:84 after 五
1:70 after 五只
1:69 after 五只$
1:81 after 五百
1:71 after 五百册
1:-65 after 交书
1:-73 after 交书面
1:114 after 交换
1:112 after 交换书
1:154 after 交接
1:101 after 交接$
1:-120 after 交流
1:-104 after 交流$
1:-122 after 人
1:-112 after 人)
1:-109 after 人)$
1:80 after 人0
1:89 after 人0名
1:-124 after 人:
1:52 after 人与
1:85 after 人与>
1:-154 after 人于
1:-150 after 人于0
1:-51 after 人到
1:-98 after 人到>
1:-57 after 人员
1:-84 after 人员>
1:-83 after 人员接
1:-94 after 人员随
1:60 after 人才
1:33 after 人才培
1:104 after 人次
1:113 after 人次$
1:-154 after 人赴
1:109 after 人选
1:140 after 人选$
1:-128 after 人随
1:-62 after 人随行
1:-80 after 仓
1:-73 after 仓库
1:-80 after 仓库$
1:-70 after 付
1:-84 after 代
1:-119 after 代表
1:-94 after 代表列
1:-79 after 代表参
1:115 after 令
1:123 after 令营
1:101 after 令营$
1:-86 after 以
1:-54 after 以上
1:-74 after 以上$
1:-141 after 以下
1:-124 after 以下简
1:-148 after 以视
1:83 after 仪
1:110 after 仪器
1:73 after 仪器$
1:70 after 们
1:-204 after 任
1:-269 after 任$
1:51 after 任)
1:-143 after 任)$
1:-68 after 任0
1:-102 after 任0名
1:-138 after 任<
1:-70 after 任<副
1:-88 after 任>
1:-60 after 任>跟
1:-86 after 任何川
1:87 after 任何苇
1:-113 after 任副
1:-78 after 任副校
1:119 after 任务
1:56 after 任务清
1:98 after 任叶
1:-75 after 任叶林
1:113 after 任叶青
1:-135 after 任教
1:-89 after 任教$
1:72 after 任教0
1:34 after 任李
1:92 after 任李春
1:-91 after 任李江
1:-60 after 任来
1:-105 after 任来>
1:-62 after 任梁
1:-69 after 任梁静
1:-113 after 任白帆
1:96 after 任白晓
1:-124 after 任罗
1:-76 after 任罗青
1:-78 after 任苏
1:-88 after 任苏木
1:138 after 任论
1:135 after 任论坛
1:-188 after 任陪
1:-151 after 任陪同
1:-68 after 任随
1:-69 after 任随>
1:43 after 份$
1:73 after 企
1:99 after 企业
1:-182 after 优
1:-49 after 优势
1:-65 after 优势开
1:86 after 优秀教
1:105 after 伙
1:97 after 伙伴
1:56 after 会同
1:81 after 会同&
1:123 after 会同@
1:-148 after 会议
1:176 after 传
1:-54 after 传阅
1:-61 after 传阅$
1:-32 after 估
1:52 after 伴
1:-155 after 位
1:-36 after 位$
1:-79 after 位班
1:-64 after 位班主
1:-102 after 位老
1:-106 after 位老师
1:190 after 住
1:127 after 住宿
1:-105 after 体人
1:-80 after 体人员
1:-99 after 体备
1:-104 after 体备课
1:34 after 体对
1:79 after 体支
1:92 after 体支教
1:40 after 体教师
1:81 after 体组
1:71 after 体组织
1:92 after 体联
1:113 after 体联络
1:102 after 体育
1:140 after 体落
1:128 after 体落实
1:-42 after 体负责
1:58 after 体辅
1:61 after 体辅导
1:37 after 何
1:-80 after 何川
1:-99 after 何川到
1:85 after 何苇
1:87 after 何苇牵
1:33 after 作
1:30 after 作$
1:-95 after 作0周
1:38 after 作0次
1:175 after 作业
1:95 after 作健
1:83 after 作健康
1:51 after 作团
1:73 after 作团体
1:-92 after 作月
1:-89 after 作月报
1:-75 after 作用
1:-77 after 作用开
1:98 after 作线
1:85 after 作线上
1:-60 after 使
1:-51 after 使用$
1:44 after 例
1:63 after 供
1:119 after 供技
1:90 after 供技术
1:-82 after 供的
1:-76 after 供的0
1:73 after 供车
1:84 after 供车辆
1:-67 after 依
1:-55 after 依据
1:-58 after 依据$
1:-59 after 促
1:62 after 促$
1:142 after 保
1:73 after 保存
1:78 after 保存全
1:-30 after 保育员
1:-83 after 保险
1:158 after 保障
1:82 after 保障$
1:85 after 保障设
1:57 after 信
1:64 after 信$
1:126 after 信息
1:119 after 信息$
1:56 after 修
1:-42 after 修$
1:90 after 修实
1:98 after 修实验
1:67 after 修宿
1:76 after 修宿舍
1:87 after 修订
1:116 after 修订$
1:94 after 借
1:67 after 借出实
1:78 after 借出绘
1:101 after 借鉴
1:103 after 借鉴>
1:-83 after 借阅
1:-72 after 借阅$
1:46 after 值
1:62 after 假
1:37 after 做
1:243 after 做好
1:83 after 做好接
1:60 after 做好联
1:-139 after 做法
1:-69 after 做法移
1:-79 after 健全
1:-89 after 健全各
1:88 after 健康
1:93 after 健康讲
1:61 after 傅
1:124 after 傅$
1:94 after 像
1:-135 after 儿
1:-133 after 儿园
1:-88 after 充
1:-79 after 充协
1:-68 after 充协议
1:-39 after 先
1:-160 after 免
1:-131 after 免费
1:-135 after 免费开
1:-33 after 党
1:-30 after 入
1:-73 after 入>
1:-88 after 入>教
1:-70 after 入口
1:-76 after 入口$
1:-32 after 入账$
1:36 after 全
1:-44 after 全体
1:-102 after 全体人
1:48 after 全体教
1:-72 after 全各
1:-75 after 全各项
1:156 after 全年
1:106 after 全部
1:76 after 全部资
1:-130 after 公
1:-96 after 公区
1:-81 after 公区$
1:-73 after 公室$
1:-62 after 公布
1:-64 after 公布的
1:-72 after 公文
1:-82 after 公文写
1:79 after 六
1:-97 after 兰
1:-123 after 共0
1:-115 after 共0人
1:126 after 共同
1:98 after 共同牵
1:165 after 共同组
1:112 after 共同编
1:-164 after 共同考
1:145 after 共同负
1:-72 after 共建
1:-118 after 共建单
1:87 after 共管
1:97 after 共管$
1:160 after 关$
1:-123 after 关于
1:-63 after 关于上
1:-137 after 其
1:-44 after 具
1:81 after 具体
1:78 after 具体支
1:69 after 具体组
1:121 after 具体联
1:129 after 具体落
1:118 after 养
1:51 after 养方
1:52 after 养方案
1:-94 after 兼
1:-73 after 兼任
1:-119 after 内
1:140 after 册
1:67 after 册$
1:42 after 册、
1:108 after 册送
1:109 after 册送到
1:131 after 写
1:30 after 写作
1:-78 after 写作$
1:91 after 写作线
1:88 after 写信
1:95 after 写信$
1:132 after 写出
1:72 after 写学
1:72 after 写学案
1:-101 after 军
1:-175 after 农
1:-37 after 决
1:34 after 决$
1:-40 after 决定
1:-80 after 决定$
1:171 after 况
1:135 after 况$
1:-77 after 况的
1:-61 after 况的汇
1:150 after 况督
1:164 after 况进
1:160 after 况进行
1:-60 after 准
1:-95 after 准$
1:104 after 准备$
1:118 after 出
1:-88 after 出$
1:-133 after 出0
1:-96 after 出0人
1:68 after 出周
1:68 after 出周转
1:89 after 出实
1:74 after 出实验
1:78 after 出绘
1:85 after 出绘本
1:-64 after 分$
1:-37 after 分别
1:140 after 分头
1:51 after 分头对
1:67 after 分头落
1:98 after 分析
1:-75 after 分析会
1:140 after 刊
1:80 after 刊$
1:32 after 划
1:149 after 划$
1:-87 after 划0
1:-84 after 划0学
1:-81 after 列
1:-80 after 列席
1:-79 after 列席了
1:-177 after 初
1:88 after 判
1:91 after 判、
1:81 after 判、教
1:-54 after 别
1:-167 after 到
1:-116 after 到0
1:105 after 到<$
1:-97 after 到<上
1:-76 after 到<任
1:39 after 到<开
1:-99 after 到<挂
1:-50 after 到<指
1:-146 after 到<讲
1:-143 after 到<驻
1:-230 after 到>
1:-56 after 到>参
1:-116 after 到>学
1:-65 after 到>影
1:-100 after 到>挂
1:-125 after 到>跟
1:123 after 到人
1:113 after 到人$
1:-83 after 到岗
1:-90 after 到岗$
1:-69 after 到示
1:-69 after 到示范
1:32 after 制定
1:-49 after 制度$
1:124 after 制订
1:87 after 制订具
1:62 after 制订结
1:125 after 前
1:36 after 前0周
1:-58 after 前广
1:-64 after 前广场
1:-139 after 前往
1:92 after 前拟
1:98 after 前拟出
1:76 after 前落
1:66 after 前落实
1:-251 after 副
1:-84 after 副主
1:-100 after 副主任
1:-120 after 副处
1:-110 after 副处长
1:-130 after 副教
1:-112 after 副教授
1:-163 after 副校
1:-133 after 副校长
1:-63 after 副科
1:-85 after 副科长
1:-127 after 副院
1:-118 after 副院长
1:109 after 力
1:72 after 力承
1:77 after 力承担
1:225 after 办
1:386 after 办$
1:-88 after 办公
1:-83 after 办公区
1:-39 after 办法
1:241 after 办理
1:191 after 办理$
1:68 after 办电
1:75 after 办电商
1:-142 after 加
1:30 after 加$
1:-130 after 加“
1:-80 after 加命
1:-74 after 加命题
1:-58 after 加学
1:-71 after 加学术
1:-65 after 加影
1:-68 after 加影子
1:-46 after 加跟
1:-48 after 加跟班
1:-68 after 务
1:234 after 务$
1:91 after 务。
1:87 after 务。$
1:-118 after 务主
1:-81 after 务培
1:-82 after 务培训
1:-124 after 务处
1:53 after 务清
1:69 after 务清单
1:88 after 动
1:50 after 动$
1:92 after 动学
1:82 after 动学生
1:126 after 动教
1:80 after 动教师
1:109 after 动教职
1:158 after 动方
1:157 after 动方案
1:113 after 助
1:101 after 助$
1:182 after 助<
1:90 after 助<修
1:77 after 助<布
1:132 after 助教
1:-72 after 势
1:-64 after 势开
1:-47 after 势开展
1:90 after 勘
1:73 after 勘察
1:57 after 勘察设
1:72 after 募
1:74 after 募集
1:30 after 勤
1:101 after 包
1:-196 after 区
1:-49 after 区$
1:90 after 医指
1:88 after 医指导
1:80 after 十五
1:97 after 十五只
1:125 after 午给
1:109 after 午给<
1:-90 after 午网
1:-85 after 午网上
1:59 after 协
1:108 after 协办
1:112 after 协办$
1:227 after 协助
1:206 after 协助$
1:102 after 协助<
1:122 after 协同
1:142 after 协同$
1:121 after 协商
1:92 after 协商制
1:68 after 协商落
1:52 after 协议
1:-60 after 协议载
1:-82 after 协调
1:-105 after 协调$
1:131 after 协调落
1:-101 after 卓
1:-94 after 卓玛
1:112 after 单
1:172 after 单$
1:75 after 单”
1:74 after 单”经
1:-74 after 单位
1:80 after 南
1:-38 after 印
1:67 after 印$
1:-220 after 印发
1:-202 after 印发$
1:-71 after 印发的
1:33 after 卷
1:140 after 卷$
1:-71 after 原岗
1:-73 after 原岗位
1:50 after 去
1:125 after 去$
1:-72 after 去<
1:-52 after 去>
1:-60 after 参
1:152 after 参与
1:140 after 参与$
1:-127 after 参加
1:-132 after 参加“
1:-80 after 参加命
1:-67 after 参加学
1:-61 after 参加影
1:-41 after 参加跟
1:39 after 及
1:-157 after 友
1:-159 after 友好
1:-104 after 友好处
1:-97 after 友好队
1:31 after 双
1:-104 after 双师型
1:-117 after 发$
1:152 after 发动
1:95 after 发动学
1:130 after 发动教
1:31 after 发放
1:-95 after 发的
1:-84 after 发的挂
1:-71 after 发的账
1:-124 after 发结
1:-99 after 发结业
1:-116 after 发给
1:-122 after 发给结
1:70 after 发运
1:79 after 发运$
1:-138 after 取
1:-58 after 取$
1:-68 after 取课
1:-65 after 取课表
1:-129 after 受
1:98 after 受>
1:107 after 受>校
1:-84 after 受政
1:-74 after 受政策
1:-63 after 口
1:-110 after 口$
1:76 after 口管
1:89 after 口管理
1:110 after 只
1:114 after 只$
1:122 after 召
1:38 after 召开
1:181 after 召集
1:152 after 召集$
1:-80 after 台$
1:75 after 台四
1:59 after 台四张
1:-77 after 台开
1:-70 after 台开展
1:152 after 台账
1:78 after 叶
1:-84 after 叶林
1:-94 after 叶林到
1:111 after 叶青
1:102 after 叶青负
1:-30 after 号
1:53 after 号$
1:-75 after 号登
1:-95 after 号登录
1:-81 after 号简
1:-83 after 号简报
1:-39 after 各
1:-181 after 各0
1:-108 after 各0人
1:-63 after 各0份
1:-123 after 各0名
1:-104 after 各出
1:-112 after 各出0
1:-116 after 各班
1:-118 after 各班$
1:-59 after 各见
1:-44 after 各见习
1:-57 after 各项
1:-77 after 各项制
1:63 after 合
1:50 after 合$
1:117 after 合。
1:103 after 合。$
1:94 after 合力
1:94 after 合力承
1:185 after 合办
1:97 after 合办$
1:81 after 合开
1:64 after 合施
1:87 after 合施工
1:118 after 合月
1:103 after 合月考
1:65 after 合验
1:73 after 合验收
1:-61 after 同$
1:77 after 同&
1:73 after 同&办
1:-150 after 同<
1:132 after 同@
1:-97 after 同。
1:-114 after 同。$
1:-48 after 同学
1:97 after 同牵
1:95 after 同牵头
1:159 after 同组
1:163 after 同组织
1:96 after 同编
1:70 after 同编写
1:-146 after 同考
1:-156 after 同考核
1:135 after 同负
1:137 after 同负责
1:113 after 名
1:71 after 名$
1:-92 after 名>
1:-78 after 名>见
1:-97 after 名、
1:-99 after 名、宿
1:160 after 名册
1:146 after 名册$
1:60 after 名到
1:56 after 名到<
1:154 after 名单
1:165 after 名单$
1:-43 after 名参
1:-55 after 名参加
1:-46 after 名干
1:-45 after 名干事
1:39 after 名教
1:94 after 名赴
1:83 after 名赴<
1:-104 after 名驻
1:-88 after 名驻校
1:82 after 向
1:81 after 向<
1:-127 after 向<学
1:34 after 向<捐
1:131 after 向<赠
1:-80 after 听
1:-111 after 听课
1:-119 after 听课$
1:-120 after 听课0
1:-72 after 启
1:-60 after 启明
1:-64 after 启明$
1:188 after 告
1:-144 after 员
1:-67 after 员0
1:-103 after 员0人
1:-70 after 员0名
1:-81 after 员>
1:-76 after 员>学
1:-91 after 员_
1:-69 after 员_|
1:61 after 员勘
1:74 after 员勘察
1:-96 after 员接
1:-83 after 员接受
1:-107 after 员结
1:-75 after 员结对
1:-82 after 员随
1:-88 after 员随班
1:-41 after 周
1:-33 after 周$
1:-113 after 周三
1:-31 after 周三下
1:-111 after 周三晚
1:60 after 周与
1:64 after 周与<
1:-65 after 周启
1:-68 after 周启明
1:-90 after 周四
1:71 after 周四下
1:-121 after 周网
1:-100 after 周网上
1:87 after 周转
1:69 after 周转房
1:131 after 命题$
1:93 after 命题与
1:-95 after 命题人
1:-64 after 命题培
1:143 after 和安
1:112 after 和日
1:113 after 和日常
1:-109 after 咨
1:-87 after 咨询
1:-85 after 咨询教
1:44 after 品
1:125 after 商
1:92 after 商制
1:86 after 商制订
1:74 after 商培
1:64 after 商培训
1:80 after 商定
1:62 after 商落
1:75 after 商落实
1:152 after 商量
1:67 after 器
1:91 after 器$
1:-78 after 四
1:48 after 四下
1:73 after 四下午
1:52 after 四张
1:57 after 四张$
1:70 after 四间
1:73 after 四间$
1:-125 after 回访$
1:72 after 回访支
1:-149 after 团
1:62 after 团体
1:64 after 团体辅
1:-61 after 团活
1:-80 after 团活动
1:-32 after 园
1:-34 after 园$
1:-108 after 园指
1:-108 after 园指导
1:-82 after 园跟
1:-70 after 园跟班
1:98 after 园长共
1:-119 after 国
1:107 after 图
1:84 after 图书
1:106 after 图书0
1:85 after 图书九
1:113 after 在0
1:141 after 在0月
1:-109 after 在<
1:-115 after 在>
1:-96 after 在@
1:-128 after 在线
1:-115 after 在网
1:-114 after 在网上
1:-102 after 地
1:-45 after 场
1:-106 after 场$
1:-61 after 场举
1:-58 after 场举行
1:117 after 场地
1:87 after 场讲
1:88 after 场讲座
1:-72 after 场馆
1:-53 after 场馆开
1:131 after 坛
1:123 after 坛$
1:-83 after 型
1:-74 after 型教
1:-96 after 型教师
1:96 after 培养
1:68 after 培养方
1:47 after 培训$
1:-93 after 培训咨
1:-75 after 培训教
1:47 after 培训班
1:-57 after 基
1:-30 after 基础教
1:-90 after 堂$
1:90 after 堂家
1:91 after 堂家庭
1:113 after 堂课
1:114 after 堂课$
1:-113 after 处
1:-76 after 处$
1:-141 after 处室
1:-101 after 处室$
1:-85 after 处室结
1:102 after 处长$
1:-54 after 处长0
1:63 after 处长罗
1:136 after 备$
1:-65 after 备培
1:-61 after 备培训
1:-106 after 备案
1:-124 after 备案$
1:-218 after 备课
1:-204 after 备课$
1:-228 after 备课0
1:106 after 备调
1:121 after 备调试
1:69 after 备赛
1:73 after 备赛$
1:136 after 复师0
1:111 after 夏
1:115 after 夏令
1:123 after 夏令营
1:58 after 外
1:43 after 外书
1:-149 after 大
1:-58 after 大学
1:-72 after 大学学
1:-179 after 天
1:-169 after 天$
1:-97 after 天)
1:-108 after 天)$
1:233 after 头
1:143 after 头$
1:72 after 头人0
1:144 after 头会
1:104 after 头会$
1:53 after 头制
1:64 after 头制订
1:48 after 头对
1:48 after 头对接
1:114 after 头开
1:88 after 头开发
1:88 after 头组
1:104 after 头组织
1:55 after 头落
1:57 after 头落实
1:156 after 套
1:30 after 套$
1:99 after 好
1:-114 after 好处
1:-92 after 好处室
1:77 after 好接
1:58 after 好联
1:69 after 好联络
1:-48 after 好设
1:100 after 好课
1:99 after 好课表
1:-106 after 好队
1:-117 after 好队部
1:-160 after 委
1:-152 after 娜
1:-140 after 娜$
1:-67 after 子培
1:-84 after 子培训
1:-86 after 字
1:-66 after 存
1:-79 after 存$
1:83 after 存全
1:73 after 存全部
1:-38 after 存档
1:-66 after 存的
1:-60 after 存的补
1:45 after 季度
1:95 after 季度召
1:95 after 季度整
1:-95 after 学
1:-108 after 学$
1:-93 after 学习
1:-91 after 学习$
1:-77 after 学习0
1:-74 after 学习公
1:70 after 学习单
1:-64 after 学习排
1:-78 after 学习档
1:-78 after 学习编
1:-78 after 学习课
1:-84 after 学学
1:-65 after 学学习
1:-155 after 学时
1:-93 after 学时$
1:-43 after 学期<
1:94 after 学期为
1:-86 after 学期对
1:-69 after 学期捐
1:138 after 学期末
1:76 after 学期汇
1:100 after 学期走
1:87 after 学期赴
1:106 after 学期送
1:-78 after 学术年
1:96 after 学术期
1:-225 after 学校
1:-102 after 学校办
1:119 after 学案
1:69 after 学案$
1:124 after 学生$
1:115 after 学生不
1:85 after 学生写
1:-123 after 学生开
1:42 after 学生志
1:101 after 学生捐
1:102 after 学生整
1:-55 after 学生足
1:-112 after 学科
1:39 after 学组
1:69 after 守
1:183 after 安
1:137 after 安全
1:150 after 安排
1:177 after 安排$
1:140 after 安排。
1:-70 after 安排岗
1:87 after 安排课
1:140 after 安装
1:193 after 完
1:214 after 完成
1:145 after 完成$
1:-147 after 定$
1:74 after 定专
1:91 after 定专人
1:94 after 定日
1:103 after 定日程
1:197 after 定课
1:83 after 定课次
1:102 after 实
1:201 after 实$
1:138 after 实。
1:133 after 实。$
1:-37 after 实习
1:-82 after 实习0
1:106 after 实到
1:109 after 实到人
1:-80 after 实操
1:-77 after 实操不
1:-96 after 实训
1:68 after 实运
1:68 after 实运输
1:59 after 实验
1:71 after 实验中
1:94 after 实验仪
1:67 after 实验台
)"sv,
    R"(1:-77 after 实验班
1:74 after 实验箱
1:-89 after 审定
1:120 after 审核
1:-99 after 审议
1:-110 after 审议$
1:-39 after 室
1:-61 after 室$
1:-84 after 室结
1:-102 after 室结对
1:-38 after 家$
1:-72 after 家于
1:-71 after 家于0
1:128 after 家庭
1:143 after 家庭教
1:122 after 家长
1:88 after 家长开
1:135 after 宿
1:112 after 宿$
1:133 after 宿生
1:-112 after 宿管
1:-108 after 宿管员
1:102 after 宿舍
1:122 after 宿舍$
1:97 after 寄
1:99 after 寄书
1:100 after 寄书信
1:106 after 寄宿
1:102 after 寄宿生
1:-103 after 寄送工
1:107 after 寒
1:105 after 寒假
1:58 after 察设
1:56 after 察设计
1:124 after 对
1:-37 after 对&
1:89 after 对0
1:85 after 对0次
1:-136 after 对一
1:-78 after 对书
1:-106 after 对书$
1:51 after 对口
1:108 after 对应
1:112 after 对应年
1:118 after 对接
1:87 after 对接$
1:-52 after 对通
1:-57 after 对通信
1:128 after 导
1:55 after 导$
1:133 after 导0
1:121 after 导0次
1:86 after 导0轮
1:111 after 导<
1:96 after 导<组
1:-99 after 导听
1:-93 after 导听课
1:75 after 导备
1:69 after 导备赛
1:153 after 导师$
1:-100 after 导档
1:-89 after 导档案
1:-114 after 导课
1:-108 after 导课题
1:85 after 将
1:-181 after 小
1:-120 after 小时
1:74 after 少于
1:33 after 少于0
1:105 after 就读
1:105 after 就读学
1:77 after 尽
1:62 after 尽快
1:68 after 尽快派
1:-138 after 局
1:-146 after 展
1:-146 after 展0
1:-146 after 展0次
1:-70 after 展培
1:-74 after 展培训
1:83 after 展夏
1:89 after 展夏令
1:-61 after 展学
1:-64 after 展学生
1:138 after 展班
1:119 after 展班主
1:-65 after 展社
1:-59 after 展社团
1:-66 after 展网
1:-87 after 展网上
1:-57 after 展集
1:-68 after 展集训
1:96 after 山
1:-103 after 岗
1:-184 after 岗$
1:-94 after 岗0个
1:-119 after 岗0周
1:-66 after 岗位$
1:-99 after 川
1:-101 after 川到
1:-100 after 川到<
1:132 after 工$
1:-91 after 工作
1:-97 after 工作0
1:-76 after 工作月
1:76 after 工捐
1:72 after 工捐款
1:-78 after 市
1:45 after 布
1:-61 after 布的
1:-81 after 布的量
1:65 after 布设
1:52 after 布设网
1:-63 after 帆
1:-114 after 帆到
1:-117 after 帆到<
1:-33 after 师
1:-64 after 师$
1:-93 after 师0名
1:111 after 师0次
1:-71 after 师>
1:-60 after 师>听
1:51 after 师傅
1:123 after 师傅$
1:-69 after 师入
1:-70 after 师入>
1:-114 after 师到
1:-107 after 师到<
1:-106 after 师去
1:-100 after 师型
1:-98 after 师型教
1:76 after 师徒
1:71 after 师捐
1:66 after 师捐衣
1:-60 after 师每
1:76 after 师生作
1:-107 after 师生免
1:79 after 师研
1:100 after 师研修
1:152 after 带
1:30 after 带头
1:171 after 带教
1:147 after 带教$
1:122 after 带班
1:136 after 带班$
1:34 after 带队
1:59 after 带队$
1:-124 after 席
1:-73 after 席了
1:-82 after 席了讨
1:149 after 帮
1:178 after 帮助
1:116 after 帮助<
1:66 after 帮扶
1:59 after 帮扶任
1:126 after 帮着
1:-85 after 常
1:109 after 常管
1:124 after 常管理
1:-100 after 常规
1:-171 after 干
1:-198 after 干事
1:-47 after 干事赴
1:53 after 干教
1:-110 after 干部
1:-76 after 干部0
1:-109 after 干部到
1:-196 after 平
1:-194 after 平台
1:-117 after 平台$
1:-85 after 平台开
1:137 after 年
1:-32 after 年0月
1:134 after 年为
1:112 after 年为<
1:-65 after 年会
1:-71 after 年会$
1:123 after 年对
1:161 after 年底
1:-94 after 年第
1:-79 after 年第0
1:150 after 年级
1:156 after 年级上
1:65 after 年级开
1:-99 after 幼
1:-51 after 幼儿
1:-122 after 幼儿园
1:-113 after 广
1:-78 after 广场
1:-59 after 广场举
1:-48 after 床
1:76 after 库$
1:51 after 应
1:116 after 应年
1:110 after 应年级
1:200 after 底
1:82 after 底回
1:76 after 底回访
1:64 after 度
1:-67 after 度$
1:101 after 度召
1:90 after 度召开
1:75 after 度整
1:76 after 度整理
1:70 after 度派裁
1:-107 after 座0场
1:63 after 座0次
1:-64 after 座谈
1:-65 after 座谈$
1:151 after 庭
1:119 after 庭教
1:135 after 庭教育
1:82 after 康讲
1:71 after 康讲座
1:-113 after 建单
1:-115 after 建单位
1:102 after 建足
1:88 after 建足球
1:61 after 开0
1:58 after 开0场
1:38 after 开0堂
1:146 after 开发
1:98 after 开发$
1:-161 after 开展
1:-114 after 开展0
1:-83 after 开展培
1:77 after 开展夏
1:-62 after 开展学
1:124 after 开展班
1:-72 after 开展社
1:-63 after 开展网
1:-50 after 开展集
1:-55 after 开放
1:-113 after 开放$
1:140 after 开设
1:89 after 开设英
1:71 after 开通
1:41 after 开通账
1:-106 after 式
1:207 after 张
1:66 after 张$
1:167 after 张罗
1:129 after 张罗$
1:-139 after 强
1:91 after 归口管
1:-48 after 当
1:72 after 录
1:120 after 录$
1:-107 after 录制
1:-82 after 录制$
1:122 after 录播
1:64 after 录播教
1:-85 after 录资
1:-79 after 录资源
1:-139 after 影
1:-138 after 影子
1:-88 after 影子培
1:-44 after 往
1:127 after 待
1:153 after 待$
1:82 after 待和
1:54 after 徒
1:52 after 微
1:109 after 心
1:85 after 心为
1:82 after 心为<
1:60 after 心理
1:-80 after 志
1:-76 after 志愿
1:43 after 志愿者
1:68 after 快
1:55 after 快派
1:61 after 快派员
1:52 after 思
1:71 after 急
1:42 after 急救
1:108 after 急救培
1:-95 after 急救箱
1:180 after 总
1:224 after 总$
1:70 after 总责
1:90 after 总责$
1:78 after 总部
1:87 after 总部协
1:137 after 息
1:129 after 息$
1:171 after 情
1:162 after 情况
1:137 after 情况$
1:-66 after 情况的
1:151 after 情况督
1:156 after 情况进
1:-64 after 愿
1:46 after 愿者
1:83 after 愿者到
1:-105 after 慧
1:101 after 成
1:143 after 成$
1:-99 after 成手
1:-112 after 成手拉
1:-69 after 或
1:69 after 房四
1:88 after 房四间
1:-177 after 所
1:-90 after 所辖
1:-81 after 所辖实
1:84 after 手
1:132 after 手$
1:131 after 手册
1:-118 after 手友
1:-118 after 手友好
1:-31 after 手拉手
1:179 after 手续
1:188 after 手续$
1:-34 after 才
1:42 after 才培
1:44 after 才培养
1:-32 after 打
1:77 after 执
1:104 after 执教
1:81 after 执教0
1:134 after 执笔
1:138 after 执笔$
1:48 after 扶
1:57 after 扶任
1:67 after 扶任务
1:68 after 批
1:64 after 承
1:118 after 承办
1:201 after 承办$
1:-68 after 承担
1:-50 after 承担$
1:144 after 承接
1:178 after 技
1:105 after 技术
1:74 after 技术支
1:137 after 把
1:-148 after 把“
1:124 after 把关
1:127 after 把关$
1:89 after 把图
1:98 after 把图书
1:99 after 把捐
1:92 after 把捐来
1:226 after 抓
1:172 after 抓$
1:117 after 抓总
1:119 after 抓总$
1:100 after 护
1:137 after 护$
1:-61 after 报
1:-147 after 报$
1:166 after 报名
1:139 after 报名$
1:155 after 报告
1:95 after 报送
1:-143 after 报销
1:-114 after 报销$
1:129 after 抽
1:175 after 抽查
1:-96 after 抽调
1:-94 after 抽调0
1:-69 after 担$
1:78 after 担任$
1:-111 after 担任<
1:-37 after 拉手
1:-105 after 拉手友
1:154 after 招
1:189 after 拟
1:89 after 拟借
1:97 after 拟借鉴
1:95 after 拟出
1:73 after 拟出$
1:142 after 拟定
1:120 after 拟定$
1:80 after 拿
1:80 after 拿出
1:97 after 持
1:75 after 持、
1:70 after 持、负
1:140 after 持。
1:136 after 持。$
1:-112 after 挂
1:-171 after 挂任
1:-120 after 挂任<
1:-138 after 挂职
1:-110 after 挂职$
1:-58 after 挂职副
1:-80 after 挂职管
1:-75 after 挂职锻
1:-106 after 挂靠学
1:39 after 指
1:220 after 指定
1:68 after 指定专
1:102 after 指导<
1:-88 after 指导听
1:76 after 指导备
1:-84 after 指导档
1:-125 after 指导课
1:-134 after 指派
1:-78 after 指派的
1:106 after 按
1:130 after 捐
1:-49 after 捐书
1:83 after 捐书$
1:79 after 捐来
1:76 after 捐来的
1:81 after 捐款
1:67 after 捐款$
1:85 after 捐衣
1:64 after 捐衣$
1:92 after 捐赠
1:79 after 捐赠图
1:-69 after 捐赠情
1:96 after 捐赠篮
1:43 after 换
1:77 after 换书
1:74 after 换书目
1:55 after 据
1:161 after 授课
1:127 after 掌
1:256 after 排
1:199 after 排$
1:141 after 排。
1:142 after 排。$
1:135 after 排出
1:103 after 排好
1:153 after 排定
1:95 after 排定课
1:-65 after 排岗
1:-36 after 排岗位
1:107 after 排班
1:117 after 排班$
1:83 after 排练
1:89 after 排练0
1:61 after 排课
1:142 after 排课$
1:59 after 排课。
1:69 after 排课务
1:111 after 排课表
1:150 after 接
1:184 after 接$
1:-31 after 接受
1:85 after 接受>
1:-75 after 接受政
1:189 after 接待
1:189 after 接待$
1:93 after 接待和
1:99 after 接收
1:114 after 接洽
1:120 after 接洽$
1:119 after 接站
1:66 after 接送
1:224 after 推
1:115 after 推荐
1:146 after 推进
1:102 after 推进会
1:94 after 推送
1:137 after 提
1:111 after 提供
1:94 after 提供技
1:-75 after 提供的
1:71 after 提供车
1:146 after 提出
1:50 after 提前
1:41 after 提前0
1:-102 after 援
1:-111 after 摩
1:-83 after 摩期
1:-69 after 摩期中
1:132 after 播
1:107 after 播教
1:94 after 播教室
1:58 after 播课
1:62 after 播课$
1:108 after 操
1:-58 after 操不
1:-80 after 操不少
1:157 after 操办
1:165 after 操办$
1:-32 after 支
1:-40 after 支持$
1:76 after 支持。
1:91 after 支教
1:-39 after 支教学
1:142 after 支教教
1:97 after 支教方
1:118 after 收
1:196 after 收$
1:118 after 收发
1:141 after 收发$
1:-65 after 收存
1:-44 after 收存$
1:-71 after 收存的
1:149 after 收集
1:139 after 收齐
1:227 after 改
1:67 after 改装
1:64 after 改装实
1:142 after 改造
1:-54 after 放
1:-112 after 放$
1:-83 after 政策
1:-85 after 政策业
1:56 after 救
1:122 after 救培
1:109 after 救培训
1:-77 after 救箱
1:-97 after 救箱0
1:111 after 教0
1:96 after 教0周
1:92 after 教0年
1:-31 after 教务
1:-52 after 教务处
1:109 after 教学
1:60 after 教学生
1:93 after 教室
1:-39 after 教师
1:-58 after 教师$
1:-54 after 教师0
1:-68 after 教师入
1:74 after 教师捐
1:101 after 教师研
1:-151 after 教授
1:136 after 教教
1:148 after 教教师
1:86 after 教方
1:75 after 教方案
1:-32 after 教案集
1:-212 after 教研
1:-80 after 教研$
1:-96 after 教研组
1:-77 after 教研群
1:143 after 教练
1:99 after 教练0
1:85 after 教练下
1:132 after 教职
1:125 after 教职工
1:-67 after 教育
1:-109 after 教育学
1:90 after 教育课
1:-87 after 数
1:-54 after 数学
1:132 after 敲
1:135 after 敲定
1:122 after 整
1:113 after 整$
1:54 after 整修
1:69 after 整修宿
1:60 after 整理
1:-63 after 整理$
1:83 after 整理0
1:63 after 文
1:-82 after 文写
1:-83 after 文写作
1:126 after 料
1:189 after 料$
1:-81 after 断
1:78 after 方
1:73 after 方案
1:97 after 方案$
1:140 after 方案的
1:-89 after 施
1:38 after 施$
1:79 after 施工
1:107 after 施工$
1:-41 after 日$
1:179 after 日前
1:77 after 日前落
1:-227 after 日印
1:-214 after 日印发
1:-33 after 日常
1:108 after 日常管
1:159 after 日程
1:200 after 日程$
1:79 after 旬
1:77 after 旬前
1:80 after 旬前拟
1:-117 after 时
1:-134 after 时$
1:-186 after 明
1:-192 after 明$
1:-140 after 星期
1:82 after 映
1:69 after 映牵
1:69 after 映牵头
1:70 after 春
1:66 after 春晖
1:90 after 春晖牵
1:96 after 晓牵
1:98 after 晓牵头
1:34 after 晖
1:84 after 晖牵
1:87 after 晖牵头
1:-169 after 晚
1:-85 after 晚$
1:-107 after 晚上
1:-59 after 普$
1:-166 after 智
1:63 after 暑
1:37 after 暑期
1:51 after 月
1:-185 after 月$
1:61 after 月0
1:34 after 月0日
1:152 after 月、
1:112 after 月、0
1:87 after 月中
1:80 after 月中旬
1:101 after 月为
1:133 after 月为<
1:-125 after 月到
1:-130 after 月到>
1:-72 after 月到岗
1:56 after 月对
1:92 after 月底
1:88 after 月底回
1:-99 after 月报
1:-83 after 月报$
1:69 after 月核
1:80 after 月核对
1:141 after 月派
1:107 after 月派康
1:113 after 月线
1:92 after 月线上
1:106 after 月给
1:118 after 月给<
1:89 after 月考
1:104 after 月考的
1:95 after 月走
1:79 after 月走访
1:118 after 月通
1:94 after 月通0
1:-192 after 有
1:-98 after 有教
1:-111 after 有教师
1:98 after 服务$
1:31 after 期
1:103 after 期$
1:-31 after 期<
1:-32 after 期中
1:-78 after 期中考
1:128 after 期为
1:153 after 期为<
1:85 after 期刊
1:77 after 期刊$
1:-31 after 期到
1:-65 after 期对
1:-82 after 期捐
1:-69 after 期捐赠
1:134 after 期末
1:81 after 期汇
1:92 after 期汇编
1:39 after 期给
1:33 after 期给<
1:104 after 期走
1:106 after 期走访
1:102 after 期赴
1:81 after 期赴乡
1:91 after 期送
1:94 after 期送0
1:-115 after 木
1:-68 after 木到
1:-75 after 木到>
1:99 after 末
1:153 after 本
1:188 after 本$
1:88 after 本五
1:76 after 本五百
1:91 after 本优
1:80 after 本优秀
1:133 after 术
1:-60 after 术年
1:-83 after 术年会
1:91 after 术支
1:96 after 术支持
1:76 after 术期
1:92 after 术期刊
1:96 after 机
1:-56 after 李
1:88 after 李春
1:91 after 李春晖
1:-85 after 李江
1:-90 after 李江到
1:-72 after 李雯
1:-85 after 李雯$
1:121 after 材
1:154 after 材0
1:45 after 材料
1:102 after 材料$
1:134 after 来$
1:-119 after 来>
1:-88 after 来>跟
1:-72 after 来大
1:-69 after 来大学
1:100 after 来的
1:76 after 来的书
1:149 after 来看
1:158 after 来看0
1:-94 after 杰
1:83 after 析
1:-89 after 析会
1:-85 after 析会$
1:-103 after 林到
1:-114 after 林到>
1:-68 after 柏
1:76 after 查0
1:115 after 查0次
1:-263 after 校
1:-34 after 校$
1:-80 after 校任
1:-87 after 校任教
1:-205 after 校办
1:-103 after 校办公
1:138 after 校医
1:93 after 校医指
1:-173 after 校长
1:-123 after 校长$
1:-73 after 校长阿
1:40 after 核$
1:149 after 核对
1:100 after 核对0
1:-80 after 案工
1:-100 after 案工作
1:-83 after 案整
1:-61 after 案整理
1:106 after 案的
1:113 after 案的修
1:-32 after 案集
1:71 after 案集$
1:77 after 档案$
1:-93 after 档案工
1:-73 after 档案整
1:-104 after 梁
1:-64 after 梁静
1:-58 after 梁静、
1:-61 after 梅
1:81 after 检修
1:91 after 检修实
1:168 after 检查0
1:-73 after 楼
1:-88 after 楼$
1:-70 after 楼举
1:-84 after 楼举行
1:-140 after 次“
1:75 after 次交
1:83 after 次交换
1:113 after 次急
1:115 after 次急救
1:115 after 次推
1:97 after 次推进
1:108 after 次电
1:98 after 次电话
1:62 after 次线
1:63 after 次线上
1:82 after 次经
1:96 after 次经费
1:-124 after 次网
1:-114 after 次网络
1:-30 after 款
1:77 after 款$
1:-171 after 正
1:-34 after 段
1:46 after 每
1:59 after 每0
1:-86 after 每周三
1:-38 after 每周四
1:46 after 每季
1:52 after 每季度
1:37 after 每学期
1:57 after 每年0
1:87 after 每年为
1:150 after 每月为
1:147 after 每月底
1:79 after 每月核
1:127 after 每月派
1:90 after 每月线
1:106 after 每月给
1:91 after 每月走
1:101 after 每月通
1:-34 after 比
1:52 after 毕
1:58 after 毕业
1:63 after 毕业班
1:-134 after 求
1:100 after 汇
1:-86 after 汇存
1:-76 after 汇存$
1:206 after 汇总
1:167 after 汇总$
1:-124 after 汇报
1:-94 after 汇报$
1:130 after 汇编
1:87 after 汇编0
1:-121 after 江
1:-87 after 江到
1:-102 after 江到<
1:58 after 沙
1:-109 after 法$
1:-74 after 法移
1:-63 after 法移到
1:161 after 活动方
1:115 after 洽
1:112 after 洽$
1:113 after 派
1:-40 after 派$
1:-140 after 派0
1:-97 after 派0人
1:-63 after 派0名
1:37 after 派人
1:165 after 派人$
1:50 after 派出
1:121 after 派员
1:59 after 派员勘
1:102 after 派康
1:114 after 派康复
1:91 after 派教
1:98 after 派教练
1:-93 after 派的
1:-70 after 派的专
1:77 after 派裁
1:94 after 派裁判
1:147 after 派遣
1:108 after 流
1:-94 after 流$
1:108 after 流主
1:60 after 流主持
1:96 after 流承
1:67 after 流承办
1:77 after 流筹
1:82 after 流筹备
1:-97 after 测
1:-71 after 添置
1:-90 after 添置急
1:90 after 清
1:55 after 清单
1:62 after 清单$
1:184 after 清点
1:-33 after 游
1:-133 after 源
1:-68 after 源平
1:-65 after 源平台
1:-101 after 满
1:-165 after 点$
1:-102 after 点0
1:-119 after 点0天
1:-46 after 点名
1:-84 after 炼
1:-93 after 炼0
1:-90 after 炼0年
1:-82 after 版$
1:-100 after 物
1:182 after 牵
1:207 after 牵头
1:192 after 牵头$
1:72 after 牵头制
1:119 after 牵头开
1:105 after 牵头组
1:-137 after 率
1:-112 after 率达
1:-134 after 玛
1:199 after 班
1:77 after 班0
1:-55 after 班0个
1:115 after 班0期
1:139 after 班主
1:120 after 班主任
1:78 after 班作
1:54 after 班作团
1:-110 after 班学
1:-78 after 班学习
1:87 after 班就
1:111 after 班就读
1:153 after 班级
1:122 after 班级$
1:-98 after 班进
1:-89 after 班进修
1:102 after 球0
1:99 after 球0个
1:-64 after 球赛
1:-46 after 球赛$
1:98 after 球队
1:96 after 球队$
1:128 after 理
1:126 after 理$
1:32 after 理0
1:87 after 理0次
1:112 after 理。
1:96 after 理。$
1:-81 after 理办
1:-78 after 理办法
1:-93 after 琴
1:-71 after 琴一
1:-70 after 琴一台
1:97 after 生
1:63 after 生$
1:37 after 生0
1:102 after 生不
1:116 after 生不少
1:94 after 生作
1:80 after 生作健
1:-115 after 生免
1:-117 after 生免费
1:86 after 生写
1:97 after 生写信
1:-43 after 生开放
1:87 after 生捐
1:79 after 生捐书
1:68 after 生整
1:73 after 生整修
1:-68 after 生足
1:-56 after 生足球
1:102 after 用
1:-51 after 用$
1:-63 after 用开
1:-81 after 用开展
1:-171 after 田
1:-115 after 由
1:-32 after 申
1:-34 after 电
1:73 after 电商培
1:102 after 电子
1:102 after 电话$
1:-125 after 电话0
1:-74 after 电钢
1:-68 after 电钢琴
1:40 after 登
1:-83 after 登录
1:-75 after 登录资
1:61 after 登记
1:115 after 登记造
1:-120 after 白帆
1:-120 after 白帆到
1:99 after 白晓
1:106 after 白晓牵
1:110 after 百
1:117 after 百册
1:105 after 百册$
1:-247 after 的
1:-51 after 的0
1:-88 after 的0版
1:-52 after 的“
1:68 after 的“学
1:-94 after 的专
1:-77 after 的专家
1:41 after 的书
1:81 after 的书送
1:-48 after 的优
1:-59 after 的优势
1:-84 after 的作
1:-72 after 的作用
1:131 after 的修
1:119 after 的修订
1:-90 after 的做
1:-96 after 的做法
1:86 after 的命
1:127 after 的命题
1:-58 after 的场
1:-62 after 的场馆
1:-62 after 的平
1:-71 after 的平台
1:-76 after 的挂
1:-68 after 的挂职
1:-67 after 的汇
1:-72 after 的汇报
1:-58 after 的补
1:-64 after 的补充
1:-59 after 的设
1:-63 after 的设备
1:-114 after 的账
1:-104 after 的账号
1:-65 after 的量
1:-62 after 的量表
1:-178 after 监
1:-192 after 监督
1:57 after 目$
1:147 after 盯
1:72 after 直
1:78 after 直播
1:55 after 直播课
1:-64 after 相
1:132 after 看
1:75 after 看0
1:76 after 看0次
1:111 after 着
1:-155 after 督
1:-42 after 督促
1:40 after 督促$
1:-84 after 督导$
1:100 after 督导0
1:-35 after 督查
1:-226 after 研
1:-93 after 研$
1:61 after 研修
1:-118 after 研员
1:-190 after 研究
1:-77 after 研究$
1:-107 after 研究决
1:-95 after 研组
1:-75 after 研群
1:-85 after 研群$
1:66 after 确定$
1:47 after 碰头
1:135 after 碰头会
1:-41 after 示
1:-75 after 示范园
1:-43 after 社
1:-81 after 社团
1:-61 after 社团活
1:79 after 禾组
1:81 after 禾组织
1:-40 after 秀
1:84 after 秀教
1:78 after 秀教案
1:-120 after 秋
1:-193 after 科
1:46 after 科$
1:-100 after 科科
1:-112 after 科组
1:-200 after 科长
1:-121 after 科长$
1:-66 after 科长)
1:-150 after 称
1:-84 after 称<
1:-86 after 移
1:-64 after 移到
1:-87 after 移到<
1:32 after 程
1:-31 after 程$
1:-74 after 程规
1:-71 after 程规划
1:112 after 稿
1:84 after 稿$
1:-190 after 究
1:-67 after 究$
1:-110 after 究决
1:-110 after 究决定
1:-52 after 立
1:130 after 站
1:-135 after 童
1:119 after 笔
1:138 after 笔$
1:81 after 第
1:43 after 第0
1:-91 after 第0号
1:-139 after 等
1:-60 after 策
1:-111 after 策业
1:-82 after 策业务
1:-55 after 筹$
1:104 after 筹办
1:102 after 筹办$
1:113 after 筹协
1:112 after 筹协调
1:70 after 筹备
1:76 after 筹备$
1:148 after 筹安
1:168 after 筹安排
1:58 after 筹负
1:53 after 筹负责
1:-88 after 签
1:-88 after 签订
1:-97 after 签订处
1:-100 after 简
1:-100 after 简报$
1:-130 after 简称
1:228 after 管$
1:-94 after 管员
1:-95 after 管员0
1:-33 after 管理
1:108 after 管理$
1:-71 after 管理办
1:126 after 管考
1:-110 after 箱$
1:83 after 箱0
1:97 after 箱十
1:68 after 箱十五
1:49 after 篮球
1:94 after 篮球0
1:109 after 系
1:87 after 系$
1:-93 after 系人:
1:112 after 系讲
1:87 after 系讲师
1:-161 after 红
1:98 after 级
1:98 after 级$
1:146 after 级上
1:123 after 级上0
1:65 after 级开
1:112 after 级开0
1:41 after 线上
1:111 after 线上排
1:69 after 线上碰
1:93 after 线上课
1:152 after 练
1:137 after 练0
1:107 after 练0名
1:99 after 练0次
1:96 after 练下
1:81 after 练下乡
1:-62 after 组$
1:48 after 组建
1:91 after 组建足
1:151 after 组织
1:212 after 组织$
1:94 after 组织&
1:-46 after 组织专
1:87 after 组织大
1:162 after 组织学
1:128 after 组织实
1:-100 after 组织部
1:93 after 组织骨
1:-157 after 组长
1:-60 after 组长0
1:153 after 织
1:215 after 织$
1:87 after 织&
1:83 after 织&学
1:46 after 织0次
1:-65 after 织专
1:101 after 织大
1:91 after 织大学
1:177 after 织学
1:165 after 织学生
1:112 after 织实
1:122 after 织实施
1:-76 after 织部
1:-87 after 织部寄
1:153 after 织部选
1:86 after 织骨
1:88 after 织骨干
1:-38 after 经
1:168 after 经办
1:116 after 经办$
1:-102 after 经费
1:89 after 经费$
1:92 after 经验
1:98 after 经验$
1:-154 after 结
1:51 after 结$
1:-157 after 结业
1:-170 after 结业证
1:-103 after 结为
1:-90 after 结为友
1:-39 after 结合
1:-82 after 结对书
1:65 after 结对帮
1:-84 after 结对通
1:-106 after 结成手
1:160 after 绘
1:146 after 绘本
1:76 after 绘本五
1:194 after 给
1:253 after 给<
1:140 after 给<0
1:92 after 给<家
1:95 after 给予
1:97 after 给予指
1:-102 after 给结
1:-105 after 给结业
1:57 after 络$
1:65 after 络与
1:63 after 络与接
1:-168 after 络员
1:-104 after 络员$
1:80 after 统
1:74 after 统一
1:-40 after 统一安
1:-63 after 统筹$
1:121 after 统筹协
1:146 after 统筹安
1:54 after 统筹负
1:115 after 统管
1:-146 after 继
1:-161 after 继续
1:-123 after 继续教
1:168 after 续$
1:-124 after 续教
1:-117 after 续教育
1:160 after 维
1:54 after 维修
1:151 after 维护
1:139 after 维护$
1:269 after 编
1:83 after 编0
1:67 after 编0本
1:95 after 编写
1:81 after 编写学
1:108 after 编印
1:72 after 编印$
1:99 after 编排
1:44 after 编目
1:-32 after 编目$
1:35 after 缺
1:-175 after 网
1:-186 after 网上
1:-76 after 网上研
1:-115 after 网上集
1:-44 after 网络
1:-53 after 网络$
1:-70 after 罗
1:142 after 罗$
1:85 after 罗映
1:71 after 罗映牵
1:-94 after 罗青
1:-93 after 罗青赴
1:49 after 置
1:-93 after 置急
1:-92 after 置急救
1:-94 after 署
1:-90 after 署$
1:-67 after 群
1:-73 after 群$
1:-98 after 老
1:-100 after 老师
1:-74 after 老师>
1:-102 after 老师到
1:-74 after 考
1:-76 after 考察
1:-88 after 考核
1:44 after 考核$
1:87 after 考的
1:88 after 考的命
1:-91 after 考试
1:-86 after 考试分
1:-48 after 者
1:94 after 者到
1:77 after 者到<
1:58 after 职
1:-115 after 职$
1:-106 after 职0
1:-60 after 职副
1:-70 after 职副校
1:127 after 职工
1:92 after 职工捐
1:-59 after 职管
1:-85 after 职管理
1:-71 after 职锻
1:-71 after 职锻炼
1:-57 after 联
1:-98 after 联合
1:87 after 联合月
1:96 after 联系
1:98 after 联系$
1:84 after 联系讲
1:173 after 联络$
1:60 after 联络与
1:-179 after 联络员
1:-178 after 联谊
1:-31 after 聘
1:-68 after 股
1:-97 after 股$
1:-164 after 股长
1:-66 after 育
1:-125 after 育儿
1:-66 after 育员_
1:-120 after 育学
1:-95 after 育局
1:107 after 育课
1:90 after 育课到
1:-144 after 能
1:93 after 腾
1:97 after 腾出
1:68 after 腾出周
1:-197 after 至
1:-175 after 至0
1:112 after 舍
1:138 after 舍$
1:30 after 节
1:104 after 节$
1:112 after 节直
1:114 after 节直播
1:53 after 苇
1:83 after 苇牵
1:79 after 苇牵头
1:-86 after 苏木
1:-85 after 苏木到
1:95 after 苏禾
1:76 after 苏禾组
1:-149 after 若
1:-37 after 英
1:82 after 英语写
1:35 after 范
1:-70 after 范园
1:-59 after 范园跟
1:95 after 草
1:95 after 草$
1:104 after 荐
1:184 after 营
1:92 after 营$
1:152 after 落
1:207 after 落实
1:186 after 落实$
1:125 after 落实。
1:112 after 落实到
1:60 after 落实运
1:-146 after 行
1:-214 after 行$
1:-83 after 行0
1:67 after 衔
1:53 after 衔接
1:131 after 衔接$
1:-167 after 补
1:-66 after 补充
1:-71 after 补充协
1:-78 after 表
1:57 after 表$
1:-60 after 表为
1:-76 after 表为依
1:-80 after 表列
1:-104 after 表列席
1:-71 after 表参
1:-73 after 表参加
1:78 after 裁
1:78 after 裁判
1:74 after 裁判、
1:157 after 装
1:69 after 装实
1:60 after 装实验
1:76 after 要
1:42 after 覃
1:-57 after 见
1:-117 after 见习
1:-100 after 见习$
1:-104 after 见习0
1:-67 after 观
1:-146 after 观摩
1:-82 after 观摩期
1:-93 after 规
1:59 after 规划
1:-91 after 规划0
1:-39 after 视
1:181 after 视导
1:136 after 视导0
1:-63 after 视频
1:44 after 角
1:-76 after 解
1:62 after 解决
1:57 after 解决$
1:-129 after 解释
1:-62 after 解释为
1:47 after 计
1:123 after 计$
1:141 after 计划$
1:109 after 订
1:107 after 订$
1:89 after 订具
1:94 after 订具体
1:-89 after 订处
1:-91 after 订处室
1:56 after 订结
1:61 after 订结对
1:33 after 讨论
1:-42 after 训
1:-81 after 训咨
1:-85 after 训咨询
1:-59 after 训教
1:-64 after 训教师
1:58 after 训班
1:88 after 训班0
1:-193 after 议
1:-104 after 议$
1:-71 after 议载
1:-65 after 议载明
1:113 after 记
1:96 after 记录
1:134 after 记录$
1:120 after 记造
1:133 after 记造册
1:-100 after 讲
1:-86 after 讲师
1:-67 after 讲师$
1:-33 after 讲座$
1:-77 after 讲课
1:-91 after 讲课0
1:103 after 论
1:153 after 论坛
1:117 after 论坛$
1:83 after 设
1:-195 after 设在
1:-114 after 设在>
1:-95 after 设在@
1:85 after 设备
1:-73 after 设备培
1:117 after 设备调
1:52 after 设网络
1:91 after 设英
1:88 after 设英语
1:97 after 设计
1:106 after 设计$
1:-43 after 访
1:-115 after 访$
1:130 after 访支
1:122 after 访支教
1:102 after 访随
1:109 after 访随班
1:-156 after 证
1:-161 after 证书
1:-124 after 证书$
1:-99 after 证书。
1:-151 after 证明
1:-109 after 评
1:90 after 评课
1:-79 after 诊
1:-91 after 诊断
1:115 after 试
1:102 after 试$
1:-82 after 试分
1:-76 after 试分析
1:34 after 话
1:122 after 话$
1:-120 after 话0
1:-121 after 询
1:-96 after 询教
1:-82 after 询教师
1:80 after 语写
1:92 after 语写作
1:-84 after 读
1:105 after 读学
1:96 after 读学生
1:-47 after 课
1:-116 after 课$
1:-110 after 课(
1:-70 after 课0
1:-63 after 课0周
1:-141 after 课0次
1:75 after 课0节
1:-164 after 课”
1:102 after 课。
1:84 after 课。$
1:107 after 课到
1:97 after 课到<
1:168 after 课务
1:130 after 课务$
1:-30 after 课堂
1:33 after 课外
1:40 after 课时
1:94 after 课次
1:93 after 课次$
1:-75 after 课程
1:-104 after 课程$
1:-78 after 课程规
1:52 after 课组
1:70 after 课表
1:40 after 课表$
1:56 after 课题$
1:-145 after 调$
1:-109 after 调0
1:-107 after 调0名
1:-81 after 调度$
1:116 after 调整
1:110 after 调整$
1:-74 after 调派
1:-61 after 调派0
1:130 after 调落
1:124 after 调落实
1:168 after 调试
1:117 after 调试$
1:104 after 调课
1:126 after 调课$
1:-68 after 谈
1:-61 after 谈$
1:-196 after 谊
1:79 after 负
1:111 after 负总
1:111 after 负总责
1:118 after 负责
1:179 after 负责$
1:143 after 负责。
1:-101 after 负责人
1:106 after 负责安
1:161 after 负责排
1:161 after 负责接
1:-167 after 负责督
1:132 after 负责组
1:-103 after 负责统
1:137 after 负责编
1:224 after 负责联
1:154 after 负责落
1:160 after 负责设
1:142 after 负责选
1:146 after 责
1:282 after 责$
1:137 after 责。
1:147 after 责。$
1:-110 after 责人
1:137 after 责人才
1:118 after 责安
1:160 after 责排
1:92 after 责排定
1:144 after 责排课
1:157 after 责接
1:128 after 责接待
1:-30 after 责日
1:-159 after 责督
1:130 after 责组
1:111 after 责组织
1:-101 after 责统
1:-100 after 责统筹
1:117 after 责编
1:76 after 责编印
1:174 after 责联
1:90 after 责联合
1:130 after 责联系
1:135 after 责联络
1:115 after 责落
1:98 after 责落实
1:142 after 责设
1:154 after 责设备
1:-47 after 责运
1:140 after 责运送
1:129 after 责选
1:170 after 责选派
1:42 after 账
1:36 after 账$
1:93 after 账号$
1:-72 after 账号登
1:54 after 质
1:50 after 质量
1:66 after 购
1:72 after 购发
1:64 after 购发运
1:-164 after 费
1:-127 after 费开
1:-126 after 费开放
1:-99 after 资
1:141 after 资料
1:149 after 资料$
1:-77 after 资源
1:-91 after 资源平
1:-68 after 资金
1:-47 after 赛
1:-50 after 赛$
1:164 after 赠
1:83 after 赠图
1:85 after 赠图书
1:-66 after 赠情
1:-67 after 赠情况
1:113 after 赠篮
1:105 after 赠篮球
1:142 after 赠送
1:73 after 赠送学
1:99 after 走
1:135 after 走访
1:83 after 走访支
1:89 after 走访随
1:-147 after 赴
1:-127 after 赴<
1:88 after 赴<任
1:-81 after 赴<指
1:-90 after 赴<驻
1:96 after 赴乡
1:86 after 赴乡镇
1:43 after 起
1:87 after 起草
1:99 after 起草$
1:-56 after 足
1:-67 after 足球赛
1:87 after 足球队
1:-36 after 跟
1:-170 after 跟岗
1:-149 after 跟岗$
1:-142 after 跟岗0
1:-93 after 跟班0
1:-79 after 跟班学
1:138 after 跟踪
1:166 after 跟进
1:115 after 跟进$
1:67 after 跟进落
1:135 after 踪
1:-149 after 蹲
1:-133 after 蹲点
1:-98 after 蹲点0
1:-48 after 车$
1:97 after 车辆
1:90 after 车辆$
1:82 after 转
1:71 after 转房
1:82 after 转房四
1:101 after 轮
1:79 after 轮$
1:146 after 轮流
1:125 after 轮流主
1:95 after 轮流承
1:59 after 轮流筹
1:-61 after 载
1:-76 after 载明
1:-64 after 载明$
1:190 after 辅
1:180 after 辅导
1:59 after 辅导$
1:107 after 辆
1:101 after 辆$
1:53 after 输
1:83 after 输$
1:-75 after 辖
1:-85 after 辖实
1:-76 after 辖实验
1:-70 after 达
1:48 after 过
1:115 after 运
1:100 after 运$
1:55 after 运输
1:67 after 运输$
1:149 after 运送
1:83 after 这
1:70 after 进
1:134 after 进$
1:101 after 进会
1:103 after 进会$
1:-84 after 进修
1:-86 after 进修$
1:78 after 进落
1:73 after 进落实
1:-45 after 进行
1:-41 after 进行$
1:-46 after 进行0
1:34 after 远
1:-144 after 连
1:-147 after 连线
1:165 after 述
1:176 after 送
1:220 after 送$
1:91 after 送0
1:103 after 送0堂
1:181 after 送到
1:116 after 送到<
1:92 after 送到>
1:137 after 送去
1:83 after 送学
1:91 after 送学术
1:-74 after 送教
1:148 after 送绘
1:147 after 送绘本
1:-161 after 送课
1:152 after 选
1:169 after 选$
1:93 after 选人
1:-130 after 选出
1:-113 after 选出$
1:-85 after 选双
1:-80 after 选双师
1:182 after 选派
1:45 after 选派$
1:98 after 选派专
1:54 after 逐
1:-61 after 递交
1:-89 after 递交书
1:175 after 通$
1:35 after 通0
1:54 after 通0次
1:-73 after 通信
1:-68 after 通信$
1:33 after 通账
1:51 after 通账号
1:173 after 造
1:126 after 造册
1:158 after 遣
1:62 after 遴
1:44 after 遴选
1:-97 after 遴选双
1:-123 after 邱
1:-216 after 部
1:-137 after 部$
1:-70 after 部0
1:-57 after 部0人
1:-101 after 部到
1:81 after 部协
1:73 after 部协办
1:-80 after 部寄
1:-79 after 部寄送
1:-93 after 部署
1:-88 after 部署$
1:75 after 部资
1:72 after 部资料
1:144 after 部选
1:141 after 部选派
1:-142 after 部长
1:36 after 部门
1:115 after 配
1:76 after 配合
1:70 after 配合$
1:108 after 配合。
1:106 after 配合施
1:77 after 配合验
1:-84 after 配电
1:-61 after 配电钢
1:58 after 采购发
1:-116 after 释
1:-64 after 释为
1:-63 after 释为准
1:-128 after 量表
1:-59 after 量表为
1:-32 after 金
1:90 after 鉴>
1:81 after 鉴>的
1:-67 after 钢
1:-74 after 钢琴
1:-72 after 钢琴一
1:-145 after 销
1:-128 after 销$
1:-80 after 锻
1:-70 after 锻炼
1:-72 after 锻炼0
1:88 after 镇
1:94 after 镇视
1:81 after 镇视导
1:-287 after 长
1:-77 after 长$
1:-97 after 长)
1:-100 after 长)$
1:-93 after 长0
1:-66 after 长0人
1:-63 after 长0名
1:37 after 长共
1:92 after 长共同
1:77 after 长开
1:64 after 长开0
1:93 after 长罗
1:87 after 长罗映
1:-58 after 长阿
)"sv,
    R"(1:-68 after 长阿普
1:-72 after 门
1:-87 after 门口
1:-96 after 门口$
1:-77 after 问
1:-35 after 间
1:-71 after 阅
1:-85 after 阅$
1:109 after 阅卷
1:85 after 阅卷$
1:-34 after 队
1:-104 after 队部
1:-93 after 队部$
1:-81 after 阿普
1:-77 after 阿普$
1:-113 after 陈
1:-81 after 陈主
1:-63 after 陈主任
1:-75 after 院
1:-144 after 院长
1:-104 after 险
1:-167 after 陪
1:-156 after 陪同
1:-107 after 陪同$
1:-122 after 陪同。
1:-49 after 随
1:-84 after 随>
1:-72 after 随>学
1:117 after 随班就
1:-101 after 随班进
1:-62 after 随行
1:-67 after 随行$
1:-103 after 隔
1:-121 after 隔周
1:130 after 障
1:116 after 障$
1:118 after 障设
1:112 after 障设备
1:-54 after 集
1:90 after 集$
1:-82 after 集体
1:-102 after 集体备
1:-121 after 集训
1:-78 after 集训$
1:-77 after 雯
1:-77 after 雯$
1:-50 after 青
1:111 after 青负
1:113 after 青负责
1:-70 after 青赴
1:-89 after 青赴<
1:-135 after 静
1:-62 after 静、
1:-71 after 静、<
1:-121 after 靠学
1:-124 after 靠学校
1:-42 after 面
1:-60 after 面总
1:-67 after 面总结
1:109 after 音
1:106 after 项
1:75 after 项$
1:-78 after 项制
1:-73 after 项制度
1:139 after 须
1:-95 after 颁
1:-87 after 颁发
1:-88 after 颁发结
1:-96 after 领取
1:-95 after 领取$
1:-71 after 领取课
1:46 after 领队$
1:-40 after 频
1:-78 after 题
1:66 after 题$
1:97 after 题与
1:106 after 题与阅
1:-70 after 题人
1:-88 after 题人员
1:-95 after 题培
1:-71 after 题培训
1:119 after 食
1:129 after 食宿
1:105 after 食宿$
1:-93 after 馆
1:-61 after 馆开
1:-65 after 馆开展
1:-33 after 首
1:-61 after 马
1:-140 after 驻
1:-148 after 驻园
1:-109 after 驻园指
1:-162 after 驻校
1:-109 after 驻校任
1:-65 after 驻点
1:-67 after 驻点$
1:74 after 验中
1:80 after 验中心
1:91 after 验仪
1:84 after 验仪器
1:49 after 验台
1:54 after 验台四
1:167 after 验收
1:138 after 验收$
1:-72 after 验班
1:-84 after 验班$
1:78 after 验箱
1:69 after 验箱十
1:-38 after 骨
1:36 after 骨干教
1:-106 after 高
1:-118 after 麦
1:185 after 齐
1:-60 alone 00
1:-126 alone 10
1:123 alone 11
1:-205 before &
1:-107 before &往
1:-117 before &往来
1:-73 before &教师
1:-92 before &语
1:-105 before &语文
1:-119 before (
1:-192 before ($
1:-66 before )
1:62 before ,
1:164 before -
1:95 before --
1:106 before --责
1:119 before -责
1:114 before -责任
1:-30 before 0
1:140 before 0、
1:-94 before 0个
1:-87 before 0个$
1:-112 before 0人到
1:32 before 0名
1:87 before 0名。
1:-117 before 0名到
1:152 before 0周
1:48 before 0年
1:-168 before 0日
1:-150 before 0日前
1:-132 before 0月
1:-127 before 0月0
1:96 before 0月底
1:69 before 0次
1:116 before 0次。
1:141 before 0节
1:134 before 0项
1:153 before 0项$
1:-71 before :
1:-87 before :_
1:-67 before :_事
1:-114 before <
1:-106 before <各
1:-89 before <各学
1:-55 before <团
1:-67 before <团干
1:-135 before <干
1:-143 before <干部
1:-109 before <开
1:-106 before <开放
1:-138 before <教
1:-175 before <教师
1:104 before <校史
1:115 before <访
1:107 before <访学
1:-43 before <选
1:-54 before <选送
1:-46 before >
1:75 before >听
1:72 before >听课
1:-85 before >选
1:-89 before >选派
1:-49 before @
1:-153 before @学
1:-113 before @学生
1:90 before ^$
1:-216 before ^&
1:-102 before ^&往
1:-81 before ^&教
1:-105 before ^&语
1:-69 before ^0月
1:-83 before ^:
1:-77 before ^:_
1:-73 before ^<团
1:-142 before ^<干
1:-144 before ^<教
1:123 before ^<访
1:-37 before ^>
1:65 before ^>$
1:90 before ^>听
1:-74 before ^>选
1:-147 before ^@
1:-111 before ^@学
1:173 before ^_
1:-92 before ^、
1:149 before ^上
1:92 before ^上述
1:103 before ^不少
1:56 before ^中
1:-80 before ^为
1:-156 before ^为$
1:68 before ^主
1:-108 before ^主任
1:118 before ^主题
1:-76 before ^书
1:-103 before ^书编
1:-96 before ^互
1:-90 before ^互访
1:-94 before ^产
1:-85 before ^产权
1:91 before ^人
1:115 before ^人事
1:-86 before ^从
1:-71 before ^从$
1:66 before ^以
1:165 before ^以上
1:73 before ^任
1:76 before ^任0
1:-124 before ^体
1:-141 before ^体备
1:-116 before ^依
1:-58 before ^依托
1:98 before ^修
1:97 before ^修实
1:-51 before ^借
1:-70 before ^借用
1:-94 before ^入
1:-101 before ^入场
1:-30 before ^其余
1:137 before ^具
1:126 before ^具体
1:-121 before ^况
1:-88 before ^况每
1:-74 before ^出
1:-62 before ^出席
1:-120 before ^列
1:-93 before ^列席
1:-90 before ^利
1:-101 before ^利用
1:-39 before ^到
1:-80 before ^到访
1:-119 before ^办
1:-113 before ^办公
1:-226 before ^参
1:-115 before ^参加
1:-108 before ^参训
1:-119 before ^参赛
1:-69 before ^发
1:-57 before ^发挥
1:77 before ^各
1:180 before ^各学
1:-62 before ^名
1:-37 before ^名单
1:-132 before ^向
1:-91 before ^向<
1:133 before ^图
1:135 before ^图书
1:-63 before ^在
1:-117 before ^在$
1:97 before ^培
1:-115 before ^大
1:-74 before ^大学
1:-115 before ^学员
1:-147 before ^学期
1:124 before ^学生
1:62 before ^安
1:52 before ^安全
1:32 before ^家
1:-86 before ^寄
1:-88 before ^寄给
1:40 before ^导
1:-96 before ^将
1:-89 before ^将情
1:40 before ^少
1:32 before ^岗
1:-51 before ^岗期
1:-86 before ^工
1:-69 before ^工作
1:-40 before ^师
1:74 before ^师0
1:98 before ^师徒
1:-71 before ^师生
1:-133 before ^帮
1:-113 before ^帮助
1:-46 before ^年
1:-139 before ^录
1:-82 before ^录于
1:-93 before ^录播
1:32 before ^执
1:-234 before ^抄
1:-234 before ^抄送
1:-96 before ^挂
1:-106 before ^挂职
1:-39 before ^指导
1:-118 before ^捐
1:89 before ^捐书
1:-149 before ^捐赠
1:94 before ^播
1:87 before ^播课
1:129 before ^支
1:117 before ^支教
1:44 before ^政
1:-71 before ^政关
1:-47 before ^教
1:61 before ^教师
1:-51 before ^教教
1:-73 before ^教案
1:77 before ^新
1:81 before ^新生
1:-91 before ^日
1:-102 before ^日常
1:-141 before ^有
1:-67 before ^有意
1:45 before ^期末
1:76 before ^本
1:144 before ^本条
1:130 before ^本部
1:117 before ^本项
1:108 before ^构
1:117 before ^构-
1:37 before ^校
1:139 before ^校本
1:-79 before ^校长
1:97 before ^次
1:64 before ^此
1:-110 before ^此件
1:185 before ^此项
1:-118 before ^每
1:-119 before ^活
1:-111 before ^活动
1:-115 before ^派
1:-69 before ^流
1:-75 before ^流书
1:65 before ^物
1:54 before ^物理
1:167 before ^环
1:155 before ^环境
1:-61 before ^班
1:-93 before ^用
1:-99 before ^用事
1:-78 before ^由
1:42 before ^的
1:-67 before ^的学
1:-33 before ^研
1:-105 before ^程
1:-89 before ^程的
1:71 before ^第
1:-114 before ^简
1:-115 before ^简报
1:82 before ^线
1:95 before ^线上
1:76 before ^练
1:92 before ^练场
1:-213 before ^组
1:-136 before ^组办
1:-146 before ^组员
1:-118 before ^组织
1:-108 before ^经$
1:-69 before ^给
1:-84 before ^给音
1:-54 before ^继
1:-49 before ^继续
1:-106 before ^绩
1:-100 before ^绩一
1:-77 before ^职
1:-82 before ^职干
1:-214 before ^联
1:57 before ^联合
1:-211 before ^联系
1:-109 before ^联络
1:-56 before ^蓝
1:-70 before ^蓝结
1:-85 before ^裁
1:-78 before ^裁判
1:-56 before ^订
1:-54 before ^订后
1:-35 before ^训
1:-110 before ^训_
1:-69 before ^记
1:-69 before ^记录
1:-49 before ^设
1:-40 before ^设备
1:125 before ^该
1:118 before ^该项
1:-157 before ^语
1:-53 before ^请
1:-39 before ^请<
1:100 before ^课
1:51 before ^责
1:48 before ^责任
1:67 before ^账
1:57 before ^账号
1:-98 before ^资
1:-77 before ^资助
1:-82 before ^赛
1:-60 before ^赠
1:-57 before ^赠书
1:117 before ^跟岗
1:-71 before ^运
1:-87 before ^运动
1:133 before ^这
1:182 before ^送
1:155 before ^送教
1:149 before ^送课
1:-74 before ^选
1:-63 before ^邀
1:-133 before ^邀$
1:100 before ^部
1:85 before ^部访
1:-110 before ^量
1:-91 before ^量分
1:-83 before ^集
1:-86 before ^集训
1:-75 before ^项
1:-63 before ^领
1:-147 before ^领导
1:117 before ^验
1:92 before ^验室
1:219 before _
1:247 before _$
1:-77 before _|
1:-74 before _|_
1:-73 before _事
1:-75 before _事项
1:-73 before _学
1:-71 before _学员
1:-77 before |
1:-80 before |_
1:-77 before |_学
1:51 before ”
1:-184 before 、
1:-237 before 、$
1:61 before 、0
1:-201 before 、数
1:-181 before 、数学
1:-65 before 、英
1:-57 before 、英语
1:385 before 。
1:363 before 。$
1:130 before 。具
1:127 before 。具体
1:105 before 。此
1:97 before 。此项
1:-104 before 》
1:-125 before 》报
1:-125 before 》报$
1:-112 before 一
1:-106 before 一并
1:-112 before 一并反
1:-90 before 三
1:-46 before 三日
1:-48 before 三日内
1:217 before 上
1:132 before 上$
1:99 before 上传
1:99 before 上传$
1:110 before 上工
1:92 before 上工作
1:86 before 上教
1:90 before 上教研
1:100 before 上述
1:71 before 上述活
1:-95 before 下
1:153 before 下乡
1:139 before 下乡$
1:-170 before 下设
1:-189 before 下设$
1:96 before 不少
1:98 before 不少于
1:-77 before 与
1:-88 before 与$
1:143 before 业
1:-56 before 个
1:-94 before 个$
1:102 before 个月
1:116 before 中
1:-257 before 为
1:-277 before 为$
1:56 before 主
1:-92 before 主任
1:-53 before 主任、
1:127 before 主题
1:112 before 主题$
1:-80 before 乐
1:-65 before 乐$
1:144 before 习
1:93 before 习$
1:150 before 乡
1:149 before 乡$
1:-110 before 书
1:-67 before 书典
1:-66 before 书典礼
1:-73 before 书箱
1:-70 before 书箱摆
1:-97 before 书编
1:-96 before 书编目
1:105 before 事
1:148 before 事$
1:125 before 事务
1:116 before 事务$
1:53 before 事宜
1:134 before 事宜$
1:-100 before 事宜可
1:59 before 事手
1:58 before 事手续
1:57 before 事项$
1:-75 before 事项来
1:-128 before 于
1:-127 before 于$
1:97 before 于0
1:-76 before 于三
1:-84 before 于三日
1:45 before 互访
1:116 before 互访$
1:-72 before 互访报
1:-69 before 互访行
1:-31 before 交
1:-81 before 产
1:-89 before 产权
1:-96 before 产权移
1:52 before 人
1:-105 before 人为
1:147 before 人事
1:71 before 人事手
1:-105 before 人到
1:-97 before 人到$
1:-86 before 人员
1:-92 before 人员$
1:90 before 人选
1:-72 before 从
1:-70 before 从$
1:-55 before 付
1:-112 before 代
1:-66 before 代表
1:-78 before 代表到
1:74 before 以
1:144 before 以上
1:133 before 以上$
1:87 before 以上工
1:-63 before 仪式
1:-56 before 仪式在
1:-117 before 件
1:-93 before 件寄
1:-97 before 件寄$
1:-127 before 件抄
1:-126 before 件抄送
1:73 before 任
1:-131 before 任$
1:46 before 任0
1:75 before 任0名
1:-84 before 任、
1:-61 before 任、$
1:100 before 任人
1:112 before 任人$
1:34 before 优
1:36 before 优秀
1:83 before 会$
1:-96 before 会方
1:-80 before 会方案
1:131 before 传
1:122 before 传$
1:-67 before 估
1:-70 before 估报
1:-74 before 估报告
1:52 before 位
1:-35 before 体
1:203 before 体$
1:-140 before 体备
1:-140 before 体备课
1:97 before 作坊
1:-125 before 依
1:-71 before 依托
1:-68 before 依托$
1:-31 before 保
1:-74 before 保留
1:-84 before 保留在
1:141 before 修
1:85 before 修实
1:91 before 修实训
1:-76 before 修班
1:-54 before 修班在
1:-53 before 借
1:-55 before 借用
1:-60 before 借用$
1:-113 before 假
1:-82 before 假$
1:-146 before 元
1:51 before 先队$
1:-103 before 入
1:-100 before 入$
1:-104 before 入场
1:-101 before 入场券
1:88 before 全
1:57 before 全教
1:52 before 全教育
1:-140 before 公室设
1:-61 before 关
1:-60 before 关系保
1:122 before 具
1:98 before 具体
1:189 before 具体$
1:-58 before 典
1:-70 before 典礼
1:-59 before 典礼假
1:-86 before 内送
1:-89 before 内送$
1:63 before 写
1:69 before 军训
1:81 before 军训$
1:-168 before 况
1:-90 before 况每
1:-90 before 况每季
1:-75 before 况通
1:-69 before 况通报
1:51 before 出
1:55 before 出$
1:-74 before 出发
1:-78 before 出发前
1:-66 before 出席
1:-56 before 出席$
1:-68 before 函
1:-101 before 函件
1:-102 before 函件寄
1:-80 before 函告
1:-81 before 函告$
1:33 before 分$
1:-101 before 分别
1:32 before 分析
1:157 before 分析$
1:-124 before 分析表
1:-117 before 分送
1:-117 before 分送生
1:59 before 划$
1:-85 before 列
1:-110 before 列席
1:-111 before 列席$
1:149 before 创
1:149 before 创设
1:137 before 创设指
1:-89 before 判
1:-85 before 判员
1:-89 before 判员$
1:-162 before 利
1:-161 before 利用
1:-110 before 利用$
1:-94 before 别
1:-186 before 到
1:-153 before 到$
1:-84 before 到大
1:-82 before 到大学
1:-72 before 到访
1:-77 before 到访名
1:-31 before 制
1:-109 before 券
1:-102 before 券领
1:-112 before 券领取
1:-144 before 前
1:-111 before 前$
1:-93 before 前到
1:-97 before 前到$
1:-120 before 前将
1:-73 before 副
1:41 before 办
1:-126 before 加
1:-124 before 加$
1:-59 before 加者
1:-68 before 加者$
1:141 before 务$
1:-51 before 务处
1:-70 before 动
1:30 before 动$
1:-79 before 动会
1:-81 before 动会方
1:-93 before 动地
1:-81 before 动地点
1:-184 before 助
1:-185 before 助$
1:-62 before 助政
1:-79 before 助政策
1:-86 before 协
1:-123 before 单
1:-115 before 单$
1:-125 before 单报
1:148 before 卷
1:-234 before 参
1:-131 before 参加
1:-124 before 参加$
1:-62 before 参加者
1:-110 before 参训
1:-111 before 参训人
1:-153 before 参赛
1:-141 before 参赛选
1:-82 before 反
1:-85 before 反馈
1:-119 before 反馈给
1:-118 before 发
1:-69 before 发前
1:-74 before 发前到
1:-61 before 发挥
1:-68 before 发挥$
1:-58 before 发给
1:-44 before 发给$
1:-101 before 取
1:-108 before 取处
1:-95 before 取处$
1:-207 before 口
1:-126 before 可
1:-98 before 可到
1:-75 before 可到大
1:-99 before 可咨
1:-100 before 可咨询
1:-164 before 台
1:79 before 史
1:92 before 史室
1:80 before 史室布
1:167 before 号$
1:-97 before 号问
1:-105 before 号问题
1:-79 before 各
1:-84 before 各学
1:-39 before 各学科
1:117 before 各项
1:74 before 各项$
1:-84 before 合
1:69 before 合招
1:44 before 合招生
1:49 before 同
1:-102 before 名
1:90 before 名。
1:109 before 名。具
1:-135 before 名到
1:-114 before 名到$
1:-129 before 名单
1:-58 before 名单$
1:-118 before 名单报
1:-76 before 名表
1:-71 before 名表向
1:-51 before 后的
1:-74 before 后的方
1:-93 before 后置
1:-109 before 后置于
1:-284 before 向
1:-250 before 向$
1:-109 before 向<
1:-110 before 向<开
1:93 before 听
1:81 before 听课
1:98 before 听课$
1:-104 before 告
1:-122 before 告$
1:-274 before 员
1:-205 before 员$
1:-92 before 员0
1:-115 before 员推
1:-108 before 员推荐
1:118 before 周
1:-88 before 和
1:-160 before 和$
1:-112 before 咨
1:-118 before 咨询
1:-96 before 咨询$
1:-42 before 回
1:91 before 回访
1:90 before 回访。
1:-74 before 团
1:-66 before 团干
1:-90 before 团干部
1:148 before 园
1:-32 before 图
1:-57 before 图书
1:-50 before 图书$
1:-348 before 在
1:-325 before 在$
1:-71 before 地
1:73 before 地。
1:74 before 地。具
1:-128 before 地点
1:-134 before 地点$
1:-110 before 场券
1:-102 before 场券领
1:105 before 场地
1:75 before 场地。
1:86 before 坊
1:125 before 培
1:117 before 培训
1:102 before 堂$
1:-60 before 堂邀
1:-68 before 堂邀$
1:155 before 境
1:151 before 境创
1:140 before 境创设
1:-88 before 处$
1:-118 before 备
1:-96 before 备清
1:-96 before 备清单
1:-132 before 备课
1:-106 before 备课点
1:-163 before 大
1:-104 before 大学
1:-98 before 大学$
1:-62 before 大学师
1:157 before 头
1:-123 before 字
1:-121 before 字$
1:-71 before 存
1:-89 before 存$
1:-48 before 季
1:-70 before 季度
1:-87 before 季度函
1:-189 before 学
1:-195 before 学$
1:-48 before 学、
1:-59 before 学、英
1:126 before 学。
1:135 before 学。具
1:-137 before 学员
1:-74 before 学员$
1:-112 before 学员推
1:-57 before 学师
1:-65 before 学师生
1:-182 before 学期
1:-120 before 学期末
1:-99 before 学校
1:-77 before 学校$
1:36 before 学生
1:108 before 学生互
1:-71 before 学生代
1:-69 before 学生来
1:-89 before 学科
1:-48 before 学科$
1:-66 before 学籍
1:-67 before 学籍档
1:-148 before 学院
1:104 before 安
1:113 before 安全
1:47 before 安全教
1:76 before 安排
1:108 before 安排$
1:-91 before 安排到
1:38 before 定
1:148 before 宜$
1:-99 before 宜可
1:-105 before 宜可咨
1:176 before 实
1:108 before 实训
1:96 before 实训室
1:104 before 室
1:91 before 室布
1:71 before 室布展
1:92 before 室开
1:78 before 室开放
1:115 before 室援
1:94 before 室援建
1:-152 before 室设
1:-159 before 室设在
1:-128 before 容
1:-93 before 容$
1:46 before 宿
1:-138 before 寄
1:-109 before 寄$
1:-94 before 寄给
1:-95 before 寄给<
1:-73 before 察
1:-87 before 察记
1:-85 before 察记录
1:-34 before 对
1:39 before 对$
1:-57 before 对仪
1:-54 before 对仪式
1:-205 before 对口
1:176 before 对接
1:73 before 导
1:85 before 导$
1:-134 before 导小
1:-131 before 导小组
1:-173 before 将
1:-69 before 将情
1:-71 before 将情况
1:-93 before 小
1:-130 before 小组
1:-137 before 小组下
1:47 before 少
1:103 before 少于
1:80 before 少于0
1:-68 before 局
1:-80 before 局$
1:157 before 展
1:86 before 展$
1:135 before 岗
1:-103 before 岗期
1:-45 before 岗期间
1:37 before 工
1:49 before 工作$
1:104 before 工作坊
1:-141 before 市
1:88 before 布
1:72 before 布展
1:85 before 布展$
1:-66 before 师
1:147 before 师$
1:-31 before 师0
1:74 before 师0名
1:-74 before 师出
1:-79 before 师出发
1:-186 before 师到
1:-176 before 师到$
1:110 before 师徒
1:98 before 师徒结
1:-84 before 师生
1:-68 before 师生与
1:-60 before 师生可
1:-63 before 师的观
1:-66 before 师进
1:-85 before 师进入
1:133 before 带
1:-125 before 席
1:-131 before 席$
1:-119 before 帮
1:-143 before 帮助
1:-153 before 帮助$
1:-56 before 帮扶
1:-36 before 帮扶$
1:-37 before 常
1:-133 before 常联
1:-141 before 干
1:-177 before 干部
1:-106 before 干部0
1:-137 before 干部到
1:-82 before 干部每
1:-104 before 年
1:-126 before 年级
1:-137 before 并
1:-108 before 并反
1:-105 before 并反馈
1:115 before 底
1:51 before 底前
1:-36 before 度
1:-86 before 度函
1:-106 before 度函告
1:122 before 座
1:87 before 建$
1:-55 before 建设
1:-47 before 开
1:-45 before 开放
1:-115 before 开放$
1:87 before 开放事
1:-127 before 式
1:-57 before 式在
1:-67 before 式在$
1:-164 before 录
1:-108 before 录$
1:-76 before 录于
1:-81 before 录于三
1:-94 before 录播
1:-106 before 录播课
1:-165 before 往
1:-75 before 往来
1:-106 before 往来函
1:-142 before 往返
1:114 before 徒
1:115 before 徒结
1:91 before 徒结对
1:-40 before 心
1:-155 before 心理
1:-123 before 心理$
1:36 before 总
1:45 before 总结
1:-104 before 情
1:-107 before 情况
1:-71 before 情况通
1:-81 before 意
1:-85 before 意参
1:-64 before 意参加
1:-90 before 所
1:-53 before 手
1:-74 before 手$
1:127 before 手续
1:118 before 手续$
1:-60 before 托
1:-63 before 托$
1:-61 before 扶
1:-45 before 扶$
1:-55 before 扶工
1:-58 before 扶工作
1:-35 before 批
1:-250 before 抄
1:-256 before 抄送
1:-251 before 抄送$
1:-258 before 报
1:-255 before 报$
1:-111 before 报分
1:-125 before 报分送
1:-84 before 报名
1:-76 before 报名表
1:-49 before 报告
1:-67 before 报告$
1:-78 before 报局
1:-93 before 报局$
1:-130 before 担
1:-139 before 担任
1:-157 before 担任$
1:48 before 招
1:50 before 招生
1:56 before 招生$
1:-86 before 挂
1:-78 before 挂职
1:-65 before 挂职期
1:97 before 指
1:113 before 指导
1:70 before 指导$
1:-119 before 按
1:-105 before 按照
1:-77 before 挥
1:-97 before 挥$
1:-108 before 捐
1:70 before 捐书
1:75 before 捐书$
1:-150 before 捐赠
1:-121 before 捐赠图
1:-81 before 捐赠物
1:-120 before 授
1:154 before 排
1:116 before 排$
1:-45 before 排到
1:-71 before 排到$
1:243 before 接
1:166 before 接$
1:-92 before 推
1:-92 before 推荐
1:-118 before 推荐自
1:-72 before 提
1:-52 before 提$
1:101 before 援建
1:87 before 援建$
1:-62 before 摆
1:-76 before 摆放
1:-75 before 摆放在
1:-38 before 播课
1:-95 before 播课在
1:102 before 播课资
1:61 before 支
1:160 before 支教
1:149 before 支教课
1:-71 before 放
1:-126 before 放$
1:82 before 放事
1:83 before 放事宜
1:-73 before 放在
1:-70 before 放在$
1:-58 before 政关
1:-63 before 政关系
1:-58 before 政策
1:-73 before 政策$
1:-42 before 教
1:113 before 教$
1:148 before 教下
1:143 before 教下乡
1:-111 before 教师
1:48 before 教师$
1:-63 before 教师出
1:-183 before 教师到
1:81 before 教师的
1:-64 before 教师进
1:-33 before 教教
1:-74 before 教案
1:-79 before 教案模
1:-60 before 教研
1:86 before 教研$
1:-88 before 教育
1:51 before 教育送
1:158 before 教课
1:-178 before 数
1:-120 before 数字
1:-109 before 数字$
1:-185 before 数学
1:-147 before 数学$
1:-174 before 文
1:-162 before 文、
1:-139 before 文、数
1:70 before 新
1:84 before 新生
1:79 before 新生军
1:-46 before 方案
1:-51 before 方案提
1:-76 before 方案送
1:-191 before 日
1:-32 before 日内
1:-71 before 日内送
1:-171 before 日前
1:-160 before 日前$
1:-117 before 日前将
1:-96 before 日常
1:-117 before 日常联
1:-43 before 时
1:123 before 星
1:-169 before 是
1:-150 before 是$
1:-84 before 暂
1:-69 before 暂存
1:-86 before 暂存$
1:-95 before 月
1:-134 before 月0
1:-172 before 月0日
1:130 before 月。
1:-88 before 月向
1:-73 before 月向$
1:65 before 月底
1:34 before 月底前
1:-117 before 有
1:-61 before 有意
1:-64 before 有意参
1:-118 before 期
1:-105 before 期$
1:111 before 期。
1:-166 before 期末$
1:145 before 期末质
1:-128 before 期满
1:-59 before 期满须
1:-41 before 期间
1:-48 before 期间安
1:-157 before 末$
1:149 before 末质
1:143 before 末质量
1:56 before 本
1:-83 before 本$
1:127 before 本条
1:119 before 本课
1:128 before 本课程
1:141 before 本部
1:116 before 本部分
1:128 before 本项
1:109 before 本项$
1:-69 before 权
1:-90 before 权移
1:-85 before 权移$
1:215 before 条
1:175 before 条$
1:-129 before 来
1:-103 before 来函
1:-98 before 来函件
1:-90 before 来源
1:-74 before 来源$
1:-88 before 来自
1:-75 before 来自$
1:-77 before 板
1:-82 before 板$
1:121 before 构
1:127 before 构-
1:120 before 构--
1:44 before 析
1:153 before 析$
1:-117 before 析表
1:-118 before 析表发
1:-153 before 校
1:-47 before 校$
1:96 before 校史
1:82 before 校史室
1:125 before 校本
1:122 before 校本课
1:-241 before 校长
1:-164 before 校长、
1:-79 before 校长和
1:-134 before 案
1:-54 before 案提
1:-54 before 案提$
1:-96 before 案模
1:-83 before 案模板
1:-76 before 案移
1:-69 before 案移$
1:-88 before 案送
1:-82 before 案送$
1:-31 before 档
1:-75 before 档案
1:-64 before 档案移
1:-129 before 梅
1:-91 before 模
1:-74 before 模板
1:-80 before 模板$
1:99 before 次
1:133 before 次。
1:124 before 次。$
1:94 before 此
1:-118 before 此件
1:-130 before 此件抄
1:209 before 此项
1:136 before 此项$
1:168 before 此项工
1:-191 before 每
1:-71 before 每季
1:-64 before 每季度
1:-108 before 每年
1:-116 before 每月
1:-82 before 每月向
1:-140 before 江
1:-30 before 活动
1:-84 before 活动地
1:-72 before 派
1:-130 before 派$
1:-48 before 流
1:-76 before 流书
1:-69 before 流书箱
1:-135 before 清
1:-116 before 清单
1:-93 before 清单$
1:37 before 源
1:-70 before 源$
1:108 before 源上
1:110 before 源上传
1:-35 before 满
1:-61 before 满须
1:-79 before 满须向
1:-183 before 点
1:-126 before 点$
1:-39 before 点帮
1:-36 before 点帮扶
1:-122 before 点设
1:-115 before 点设在
1:-123 before 照
1:-37 before 物
1:59 before 物理
1:71 before 物理系
1:-73 before 物资
1:-71 before 物资暂
1:154 before 环
1:153 before 环境
1:158 before 环境创
1:-60 before 班
1:-61 before 班主
1:-72 before 班主任
1:-53 before 班在
1:-64 before 班在$
1:42 before 理$
1:81 before 理系
1:65 before 理系$
1:-40 before 生
1:100 before 生$
1:-73 before 生与
1:-64 before 生与$
1:116 before 生互
1:105 before 生互访
1:-71 before 生代
1:-59 before 生代表
1:85 before 生军
1:75 before 生军训
1:-82 before 生可
1:-64 before 生可到
1:-102 before 生本
1:-108 before 生本$
1:-104 before 生来
1:-82 before 生来自
1:-206 before 用
1:-127 before 用$
1:-99 before 用事
1:-80 before 用事宜
1:-151 before 由
1:-63 before 留
1:-67 before 留在
1:-82 before 留在$
1:-40 before 的
1:-109 before 的学
1:-93 before 的学生
1:-72 before 的学籍
1:-87 before 的方
1:-56 before 的方案
1:-76 before 的观
1:-55 before 的观察
1:123 before 的课
1:-124 before 的车
1:-106 before 目后
1:-99 before 目后置
1:100 before 研$
1:41 before 研修
1:-69 before 研修班
1:-69 before 礼
1:-59 before 礼假
1:-65 before 礼假$
1:-106 before 秘
1:-112 before 秘书
1:-93 before 移
1:-101 before 移$
1:52 before 程
1:182 before 程$
1:-73 before 程的
1:-84 before 程的学
1:-67 before 程表送
1:98 before 第
1:54 before 第0
1:133 before 第0项
1:-83 before 策
1:-87 before 策$
1:-138 before 简
1:-135 before 简报
1:-129 before 简报分
1:341 before 管
1:188 before 管理
1:171 before 管理$
1:-77 before 箱
1:-64 before 箱摆
1:-76 before 箱摆放
1:-68 before 籍
1:-86 before 籍档
1:-60 before 籍档案
1:-208 before 系
1:-54 before 系$
1:-225 before 系人
1:-202 before 系人$
1:-82 before 系保
1:-60 before 系保留
1:-68 before 级
1:-79 before 级主
1:-74 before 级主任
1:43 before 线
1:70 before 线上
1:82 before 线上教
1:109 before 练
1:83 before 练场
1:73 before 练场地
1:-221 before 组
1:-123 before 组下
1:-124 before 组下设
1:-122 before 组办
1:-134 before 组办公
1:-131 before 组员
1:-122 before 组织
1:-52 before 组织团
1:-72 before 组织教
1:-62 before 织
1:-61 before 织团
1:-58 before 织团干
1:-81 before 织教
1:-61 before 织教师
1:107 before 经
1:-109 before 经$
1:39 before 结对$
1:-63 before 结对仪
1:-198 before 给
1:-160 before 给$
1:-96 before 给<
1:-106 before 给<各
1:-77 before 给音
1:-91 before 给音乐
1:-189 before 络
1:-103 before 络$
1:-134 before 络员
1:-89 before 络员$
1:-43 before 继
1:-50 before 继续
1:-47 before 继续利
1:-76 before 绩
1:-105 before 绩一
1:-108 before 绩一并
1:47 before 续
1:128 before 续$
1:-56 before 续利
1:-46 before 续利用
1:92 before 编
1:-92 before 编目
1:-101 before 编目后
1:114 before 网
1:-104 before 置
1:-96 before 置于
1:-102 before 置于$
1:85 before 老
1:106 before 老师
1:61 before 考
1:-113 before 职
1:-79 before 职干
1:-76 before 职干部
1:-69 before 职期
1:-76 before 职期满
1:-293 before 联
1:46 before 联合
1:47 before 联合招
1:-200 before 联系
1:-240 before 联系人
1:-201 before 联络
1:-130 before 联络$
1:-101 before 联络员
1:57 before 育送
1:50 before 育送教
1:-53 before 自
1:-102 before 自$
1:-108 before 至
1:158 before 节
1:-72 before 英
1:-57 before 英语
1:-51 before 荐
1:-106 before 荐自
1:-110 before 荐自$
1:-62 before 蓝
1:-70 before 蓝结
1:-63 before 蓝结对
1:-129 before 行
1:-81 before 行程表
1:-125 before 表
1:177 before 表$
1:-66 before 表到
1:-73 before 表到$
1:-117 before 表发
1:-116 before 表发给
1:-64 before 表向
1:-79 before 表向$
1:-65 before 表送
1:-72 before 表送$
1:-89 before 裁
1:-105 before 裁判
1:-99 before 裁判员
1:-125 before 观
1:-83 before 观察
1:-76 before 观察记
1:73 before 计划$
1:-47 before 订
1:-65 before 订后
1:-66 before 订后的
1:105 before 训$
1:-81 before 训_
1:-99 before 训_|
1:-106 before 训人
1:-120 before 训人员
1:-87 before 训地
1:-86 before 训地点
1:90 before 训室
1:107 before 训室援
1:-49 before 议
1:-79 before 记
1:-90 before 记录
1:-89 before 记录$
1:-57 before 讲
1:-109 before 设
1:-94 before 设$
1:-195 before 设在
1:-199 before 设在$
1:-47 before 设备
1:-88 before 设备清
1:142 before 设指
1:141 before 设指导
1:107 before 访
1:118 before 访$
1:103 before 访。
1:-69 before 访名
1:-63 before 访名单
1:119 before 访学
1:127 before 访学。
1:-90 before 访报
1:-63 before 访报名
1:-67 before 访行
1:-83 before 访行程
1:69 before 评
1:-72 before 评估报
1:-124 before 询
1:-102 before 询$
1:156 before 该
1:154 before 该项
1:162 before 该项工
1:-220 before 语
1:-194 before 语文
1:-165 before 语文、
1:53 before 请
1:-50 before 请<
1:-39 before 请<选
1:71 before 读
1:53 before 课
1:117 before 课$
1:151 before 课。
1:132 before 课。$
1:-92 before 课在
1:-97 before 课在$
1:108 before 课堂$
1:-83 before 课堂邀
1:-113 before 课点
1:-124 before 课点设
1:177 before 课程
1:124 before 课程$
1:159 before 课表
1:133 before 课表$
1:116 before 课资
1:111 before 课资源
1:-64 before 调
1:98 before 责
1:102 before 责任
1:96 before 责任人
1:183 before 账号$
1:-124 before 账号问
1:147 before 质
1:144 before 质量
1:167 before 质量分
1:-167 before 费
1:-239 before 费$
1:-93 before 资
1:-63 before 资助
1:-69 before 资助政
1:-76 before 资暂
1:-75 before 资暂存
1:91 before 资源
1:110 before 资源上
1:-170 before 赛
1:-158 before 赛选
1:-159 before 赛选手
1:-181 before 赠
1:-59 before 赠书
1:-69 before 赠书典
1:-121 before 赠图
1:-124 before 赠图书
1:-86 before 赠物
1:-77 before 赠物资
1:135 before 跟岗
1:-173 before 车
1:-139 before 车费
1:-137 before 车费$
1:-79 before 运
1:-93 before 运动
1:-90 before 运动会
1:-133 before 返
1:215 before 这
1:-55 before 进入
1:-63 before 进入$
1:113 before 述
1:107 before 述活
1:114 before 述活动
1:-152 before 送
1:-269 before 送$
1:174 before 送教
1:92 before 送教$
1:141 before 送教下
1:-122 before 送生
1:-107 before 送生本
1:161 before 送课
1:-94 before 选
1:-189 before 选手
1:-114 before 选手$
1:-75 before 选派$
1:-64 before 选送
1:-45 before 选送$
1:-126 before 通
1:-83 before 通报
1:-67 before 通报局
1:-83 before 邀
1:-159 before 邀$
1:-113 before 部0
1:-114 before 部0人
1:-136 before 部到
1:-129 before 部到$
1:-77 before 部每
1:-79 before 部每月
1:72 before 部访
1:78 before 部访学
1:61 before 量
1:58 before 量分
1:56 before 量分析
1:-147 before 金
1:-66 before 钟
1:-261 before 长
1:-128 before 长$
1:-138 before 长、
1:-174 before 长、$
1:-78 before 长和
1:-76 before 长和$
1:-46 before 问
1:-52 before 问题
1:-72 before 问题$
1:-49 before 间
1:-43 before 间安
1:-46 before 间安排
1:151 before 阅
1:71 before 队
1:125 before 队$
1:-149 before 院
1:-83 before 集
1:-91 before 集训
1:-87 before 集训地
1:-92 before 音
1:-64 before 音乐
1:-68 before 音乐$
1:155 before 项
1:246 before 项$
1:237 before 项工
1:224 before 项工作
1:-81 before 项来
1:-88 before 项来源
1:-168 before 须
1:-132 before 须向
1:-134 before 须向$
1:-137 before 领
1:-102 before 领取
1:-107 before 领取处
1:-147 before 领导
1:-128 before 领导小
1:-82 before 馈
1:-109 before 馈给
1:-109 before 馈给$
1:135 before 验
1:84 before 验室
1:98 before 验室开
1:-128 before 高
1:31 before=0
1:-60 before=1
1:-261 before=2
1:-100 before=3
1:-36 before=4
1:199 before=5
1:159 clause before &同
1:80 clause before &教
1:46 clause before (
1:91 clause before (0
1:-157 clause before )
1:-174 clause before )$
1:-120 clause before -
1:-124 clause before -0
1:-136 clause before 0)
1:-102 clause before 0〕
1:-44 clause before 0个
1:-122 clause before 0人
1:-96 clause before 0份
1:-187 clause before 0元
1:159 clause before 0册
1:161 clause before 0台
1:-76 clause before 0号
1:54 clause before 0名
1:127 clause before 0周
1:203 clause before 0场
1:115 clause before 0天
1:71 clause before 0套
1:161 clause before 0对
1:-134 clause before 0年
1:96 clause before 0批
1:-42 clause before 0日
1:-177 clause before 0月
1:105 clause before 0期
1:166 clause before 0次
1:63 clause before 0篇
1:128 clause before 0节
1:170 clause before 0项
1:64 clause before <$
1:41 clause before <免
1:119 clause before <支
1:220 clause before <教
1:-82 clause before <校
1:172 clause before >
1:74 clause before >人
1:-50 clause before >办
1:123 clause before >团
1:96 clause before >挂
1:234 clause before >教
1:41 clause before >跟
1:-89 clause before @
1:-147 clause before @支
1:152 clause before @牵
)"sv,
    R"(1:222 clause before ^&
1:161 clause before ^<
1:317 clause before ^>
1:82 clause before ^@
1:75 clause before ^《
1:-77 clause before ^〔
1:99 clause before ^下
1:142 clause before ^不
1:159 clause before ^专
1:51 clause before ^业
1:106 clause before ^中
1:163 clause before ^为
1:58 clause before ^举
1:146 clause before ^交
1:65 clause before ^以
1:80 clause before ^会
1:70 clause before ^作
1:119 clause before ^做
1:92 clause before ^健
1:-38 clause before ^全
1:-32 clause before ^公
1:-102 clause before ^出
1:122 clause before ^到
1:71 clause before ^制
1:-169 clause before ^副
1:82 clause before ^办
1:144 clause before ^务
1:-36 clause before ^协
1:46 clause before ^台
1:-91 clause before ^各
1:-43 clause before ^合
1:105 clause before ^名
1:-39 clause before ^后
1:119 clause before ^向
1:-61 clause before ^在
1:86 clause before ^处
1:167 clause before ^套
1:77 clause before ^妹
1:163 clause before ^学
1:-31 clause before ^安
1:-120 clause before ^实
1:65 clause before ^室
1:64 clause before ^宿
1:-100 clause before ^对
1:60 clause before ^导
1:-95 clause before ^工
1:97 clause before ^师
1:-87 clause before ^帮
1:82 clause before ^干
1:-120 clause before ^年
1:168 clause before ^开
1:91 clause before ^录
1:120 clause before ^影
1:120 clause before ^德
1:-64 clause before ^成
1:-161 clause before ^报
1:75 clause before ^放
1:129 clause before ^政
1:148 clause before ^教
1:122 clause before ^时
1:77 clause before ^显
1:126 clause before ^月
1:-41 clause before ^期
1:75 clause before ^术
1:68 clause before ^校
1:77 clause before ^案
1:-31 clause before ^次
1:88 clause before ^每
1:-86 clause before ^派
1:-157 clause before ^电
1:66 clause before ^盲
1:140 clause before ^线
1:-113 clause before ^组
1:117 clause before ^织
1:-66 clause before ^结
1:-119 clause before ^继
1:-75 clause before ^联
1:164 clause before ^育
1:-39 clause before ^至
1:145 clause before ^英
1:-129 clause before ^补
1:154 clause before ^视
1:149 clause before ^训
1:-124 clause before ^设
1:-77 clause before ^语
1:-43 clause before ^课
1:153 clause before ^责
1:80 clause before ^赠
1:146 clause before ^辅
1:37 clause before ^部
1:115 clause before ^间
1:112 clause before ^队
1:58 clause before ^集
1:161 clause before ^青
1:64 clause before ^顶
1:130 clause before ^骨
1:103 clause before ^高
1:-36 clause before “
1:-108 clause before “六
1:-32 clause before ”
1:99 clause before ”$
1:-81 clause before ”0
1:-92 clause before ”前
1:100 clause before ”活
1:104 clause before ”课
1:100 clause before 、
1:70 clause before 《
1:74 clause before 《河
1:54 clause before 》
1:67 clause before 》编
1:-94 clause before 〔
1:-81 clause before 〔0
1:-80 clause before 〕
1:-86 clause before 〕0
1:33 clause before 一
1:-120 clause before 一”
1:148 clause before 一册
1:-113 clause before 一式
1:74 clause before 一间
1:-49 clause before 三
1:77 clause before 三十
1:52 clause before 上
1:85 clause before 上0
1:75 clause before 上研
1:-123 clause before 上课
1:200 clause before 上题
1:-263 clause before 下
1:106 clause before 下乡
1:-150 clause before 下午
1:-141 clause before 下设
1:112 clause before 不
1:40 clause before 不超
1:46 clause before 专
1:50 clause before 专业
1:38 clause before 专题
1:142 clause before 业
1:76 clause before 业$
1:-33 clause before 个
1:92 clause before 个$
1:-117 clause before 个月
1:63 clause before 中
1:255 clause before 中心
1:74 clause before 中研
1:183 clause before 为期
1:165 clause before 主
1:-94 clause before 主任
1:114 clause before 主办
1:142 clause before 主导
1:137 clause before 主抓
1:133 clause before 主责
1:136 clause before 主题
1:109 clause before 举
1:55 clause before 举办
1:119 clause before 习
1:173 clause before 习0
1:103 clause before 习安
1:48 clause before 乡土
1:111 clause before 乡每
1:-82 clause before 书
1:-40 clause before 书0
1:-110 clause before 书一
1:100 clause before 书信
1:73 clause before 书馆
1:45 clause before 事
1:143 clause before 事$
1:101 clause before 事处
1:-44 clause before 事科
1:132 clause before 事股
1:73 clause before 二
1:70 clause before 二梯
1:-31 clause before 于
1:-37 clause before 于0
1:118 clause before 互
1:96 clause before 互访
1:-30 clause before 五
1:159 clause before 交
1:161 clause before 交流
1:-75 clause before 人
1:180 clause before 人事
1:-111 clause before 人支
1:89 clause before 人次
1:56 clause before 令
1:59 clause before 令营
1:-104 clause before 以上
1:-143 clause before 任
1:82 clause before 任0
1:-102 clause before 任<
1:-107 clause before 任务
1:56 clause before 任培
1:63 clause before 任工
1:-102 clause before 份
1:-138 clause before 份$
1:-111 clause before 优
1:119 clause before 伙
1:112 clause before 伙伴
1:89 clause before 会每
1:-34 clause before 会议
1:136 clause before 伴
1:123 clause before 伴”
1:76 clause before 位
1:155 clause before 位$
1:181 clause before 作业
1:84 clause before 作坊
1:59 clause before 作小
1:109 clause before 作讲
1:146 clause before 使
1:147 clause before 使用
1:130 clause before 例
1:71 clause before 例汇
1:96 clause before 供
1:117 clause before 供便
1:117 clause before 便
1:116 clause before 便利
1:97 clause before 保
1:64 clause before 保教
1:103 clause before 保障
1:180 clause before 信
1:144 clause before 信$
1:84 clause before 信往
1:-35 clause before 修
1:83 clause before 修班
1:139 clause before 借
1:84 clause before 做
1:121 clause before 做好
1:122 clause before 做法
1:80 clause before 健
1:86 clause before 健康
1:-176 clause before 元
1:-190 clause before 元$
1:-45 clause before 先
1:55 clause before 免
1:61 clause before 免费
1:197 clause before 入
1:-143 clause before 全
1:-105 clause before 全年
1:82 clause before 全法
1:-52 clause before 公
1:-108 clause before 公不
1:32 clause before 公室
1:-115 clause before 六
1:-115 clause before 六一
1:-75 clause before 共
1:-147 clause before 共同
1:77 clause before 共备
1:49 clause before 共析
1:103 clause before 共用
1:-64 clause before 具体
1:60 clause before 具展
1:180 clause before 养
1:-121 clause before 内
1:250 clause before 册
1:238 clause before 册$
1:-94 clause before 写
1:98 clause before 写$
1:-32 clause before 准
1:-101 clause before 出
1:135 clause before 出$
1:-63 clause before 分
1:-114 clause before 划
1:-122 clause before 划$
1:-39 clause before 初
1:134 clause before 初稿
1:119 clause before 利
1:102 clause before 利$
1:-63 clause before 到
1:83 clause before 到<
1:31 clause before 到>
1:-104 clause before 到@
1:-48 clause before 制度
1:69 clause before 制玩
1:58 clause before 前
1:-189 clause before 副
1:-182 clause before 副主
1:111 clause before 力
1:51 clause before 办
1:173 clause before 办$
1:-115 clause before 办0
1:-96 clause before 办主
1:-74 clause before 办公
1:47 clause before 办夏
1:129 clause before 办法
1:153 clause before 办理
1:109 clause before 办科
1:106 clause before 务
1:278 clause before 务处
1:-40 clause before 务的
1:114 clause before 务科
1:-30 clause before 动$
1:102 clause before 动0
1:-210 clause before 助
1:-118 clause before 助0
1:-128 clause before 区
1:-34 clause before 十
1:68 clause before 十台
1:61 clause before 升级
1:-154 clause before 午
1:-65 clause before 半
1:-99 clause before 半$
1:-70 clause before 协
1:242 clause before 单
1:149 clause before 单$
1:177 clause before 单位
1:65 clause before 印
1:80 clause before 印$
1:274 clause before 卷
1:180 clause before 卷$
1:-71 clause before 县
1:146 clause before 参
1:150 clause before 发
1:81 clause before 发展
1:153 clause before 台
1:187 clause before 台$
1:-31 clause before 号
1:-68 clause before 号)
1:31 clause before 各
1:162 clause before 各项
1:-79 clause before 合
1:73 clause before 合作
1:-82 clause before 合办
1:61 clause before 合编
1:92 clause before 同
1:171 clause before 同上
1:37 clause before 同步
1:57 clause before 名
1:118 clause before 名$
1:-137 clause before 名到
1:118 clause before 名单
1:93 clause before 名班
1:-67 clause before 后$
1:-66 clause before 向
1:115 clause before 听评
1:-149 clause before 听课
1:35 clause before 告
1:121 clause before 告0
1:127 clause before 告会
1:-131 clause before 员
1:-71 clause before 员$
1:-119 clause before 员培
1:133 clause before 周
1:107 clause before 周$
1:71 clause before 和
1:123 clause before 品
1:-45 clause before 商
1:-30 clause before 商定
1:131 clause before 器
1:47 clause before 四
1:109 clause before 回
1:71 clause before 回指
1:98 clause before 回访
1:115 clause before 团
1:156 clause before 团委
1:151 clause before 园
1:60 clause before 园安
1:198 clause before 图
1:151 clause before 图书
1:53 clause before 土
1:51 clause before 土教
1:-122 clause before 在
1:-89 clause before 在>
1:-101 clause before 在基
1:99 clause before 地
1:231 clause before 场
1:221 clause before 场$
1:66 clause before 坊
1:60 clause before 坊$
1:78 clause before 坝
1:70 clause before 坝顶
1:-64 clause before 基
1:79 clause before 基”
1:-87 clause before 基础
1:238 clause before 处
1:-42 clause before 处$
1:103 clause before 处主
1:65 clause before 处办
1:113 clause before 处安
1:85 clause before 处带
1:99 clause before 处承
1:200 clause before 处排
1:75 clause before 处派
1:196 clause before 处牵
1:83 clause before 处组
1:99 clause before 处统
1:56 clause before 处负
1:163 clause before 备
1:33 clause before 备$
1:72 clause before 备每
1:95 clause before 备考
1:134 clause before 备课
1:41 clause before 复
1:61 clause before 夏
1:50 clause before 夏令
1:76 clause before 外
1:86 clause before 大
1:112 clause before 大队
1:-30 clause before 天
1:120 clause before 天$
1:-138 clause before 天0
1:285 clause before 头
1:331 clause before 头$
1:146 clause before 套
1:71 clause before 套$
1:127 clause before 套、
1:-152 clause before 如
1:67 clause before 妹
1:76 clause before 妹结
1:157 clause before 委
1:116 clause before 子学
1:81 clause before 字
1:77 clause before 字图
1:93 clause before 学
1:187 clause before 学$
1:153 clause before 学0
1:72 clause before 学副
1:103 clause before 学期
1:-134 clause before 学校
1:251 clause before 学生
1:-76 clause before 学科
1:-59 clause before 学组
1:53 clause before 学院
1:144 clause before 安
1:175 clause before 安排
1:67 clause before 安防
1:74 clause before 定
1:98 clause before 定$
1:-44 clause before 实
1:49 clause before 实$
1:126 clause before 实习
1:-107 clause before 实验
1:145 clause before 室
1:-178 clause before 室$
1:70 clause before 室一
1:56 clause before 室主
1:165 clause before 室安
1:-92 clause before 室建
1:150 clause before 室牵
1:83 clause before 室管
1:127 clause before 家作
1:114 clause before 宿
1:112 clause before 宿舍
1:83 clause before 对
1:140 clause before 对$
1:98 clause before 对0
1:83 clause before 对的
1:169 clause before 导
1:186 clause before 导$
1:74 clause before 导0
1:214 clause before 导处
1:121 clause before 导室
1:-31 clause before 导师
1:136 clause before 封
1:105 clause before 封信
1:-46 clause before 小
1:52 clause before 少
1:173 clause before 就
1:161 clause before 就业
1:-61 clause before 尽
1:-69 clause before 尽事
1:117 clause before 展
1:93 clause before 展中
1:91 clause before 展评
1:96 clause before 展部
1:144 clause before 岗
1:132 clause before 岗$
1:68 clause before 岗实
1:51 clause before 巡
1:64 clause before 巡回
1:126 clause before 市
1:-121 clause before 师$
1:156 clause before 师发
1:72 clause before 师听
1:175 clause before 师带
1:106 clause before 师徒
1:75 clause before 师跟
1:97 clause before 带
1:95 clause before 带教
1:110 clause before 带队
1:-95 clause before 帮
1:-117 clause before 帮扶
1:-47 clause before 常
1:71 clause before 干
1:129 clause before 干教
1:73 clause before 干赴
1:123 clause before 干部
1:-88 clause before 平
1:-139 clause before 年
1:-110 clause before 年$
1:-85 clause before 年0
1:-45 clause before 年度
1:164 clause before 年教
1:165 clause before 年级
1:96 clause before 库
1:197 clause before 库$
1:107 clause before 底
1:105 clause before 底前
1:182 clause before 座0
1:82 clause before 康
1:92 clause before 康讲
1:-135 clause before 建
1:-80 clause before 建成
1:85 clause before 开放
1:-109 clause before 式
1:-115 clause before 式0
1:135 clause before 弟
1:101 clause before 张
1:109 clause before 张罗
1:63 clause before 录
1:81 clause before 录播
1:53 clause before 影
1:66 clause before 影子
1:106 clause before 往
1:163 clause before 徒
1:155 clause before 徒弟
1:74 clause before 徒结
1:-144 clause before 得
1:108 clause before 微
1:72 clause before 微镜
1:106 clause before 德
1:109 clause before 德育
1:88 clause before 心
1:-96 clause before 总
1:-144 clause before 总结
1:96 clause before 息
1:-31 clause before 意
1:-133 clause before 成
1:-66 clause before 成任
1:-101 clause before 成后
1:51 clause before 手
1:89 clause before 执
1:-162 clause before 扶
1:-51 clause before 扶工
1:107 clause before 批
1:128 clause before 批0
1:136 clause before 承
1:155 clause before 承办
1:116 clause before 技术
1:34 clause before 抓
1:31 clause before 抓$
1:-172 clause before 报
1:-120 clause before 报书
1:-74 clause before 报名
1:39 clause before 报告
1:-46 clause before 担
1:182 clause before 拟
1:159 clause before 拟定
1:158 clause before 指
1:187 clause before 指导
1:106 clause before 捐
1:-32 clause before 据
1:57 clause before 据共
1:209 clause before 排
1:96 clause before 排$
1:103 clause before 排定
1:64 clause before 接
1:88 clause before 接$
1:81 clause before 提供
1:117 clause before 播
1:83 clause before 播教
1:-60 clause before 支
1:85 clause before 支教
1:168 clause before 收
1:-51 clause before 改造
1:92 clause before 放
1:70 clause before 放数
1:193 clause before 放网
1:116 clause before 政
1:105 clause before 政教
1:221 clause before 教
1:-34 clause before 教$
1:-100 clause before 教0
1:100 clause before 教具
1:190 clause before 教务
1:228 clause before 教学
1:167 clause before 教室
1:123 clause before 教导
1:58 clause before 教师
1:106 clause before 教材
1:134 clause before 教研
1:148 clause before 教科
1:-103 clause before 教育
1:57 clause before 数
1:70 clause before 数字
1:47 clause before 数据
1:65 clause before 文
1:-60 clause before 文组
1:75 clause before 文读
1:159 clause before 方
1:122 clause before 方案
1:127 clause before 日程
1:-102 clause before 时
1:-118 clause before 时$
1:155 clause before 时间
1:67 clause before 显
1:86 clause before 显微
1:137 clause before 普
1:118 clause before 普报
1:-143 clause before 月
1:-164 clause before 月$
1:-37 clause before 月0
1:100 clause before 月底
1:196 clause before 期0
1:-121 clause before 未
1:-59 clause before 未尽
1:153 clause before 本
1:117 clause before 本0
1:196 clause before 术
1:36 clause before 机
1:118 clause before 材
1:49 clause before 材$
1:-67 clause before 条
1:67 clause before 来
1:120 clause before 来$
1:-57 clause before 析
1:55 clause before 析$
1:-62 clause before 校
1:-71 clause before 校$
1:121 clause before 校园
1:166 clause before 校本
1:-37 clause before 校长
1:-65 clause before 核
1:225 clause before 案
1:157 clause before 案$
1:138 clause before 案例
1:67 clause before 桌
1:57 clause before 桌椅
1:61 clause before 梯
1:67 clause before 梯次
1:-90 clause before 械
1:-86 clause before 械人
1:75 clause before 椅
1:66 clause before 椅0
1:69 clause before 植
1:76 clause before 植$
1:166 clause before 次
1:196 clause before 次$
1:91 clause before 次0
1:76 clause before 步
1:51 clause before 步教
1:34 clause before 每
1:-153 clause before 每天
1:89 clause before 每学
1:112 clause before 每批
1:117 clause before 每次
1:77 clause before 水改
1:82 clause before 汇编
1:85 clause before 河
1:70 clause before 河源
1:223 clause before 法
1:171 clause before 法$
1:87 clause before 法规
1:39 clause before 活
1:81 clause before 派$
1:74 clause before 派人
1:-112 clause before 派融
1:157 clause before 流
1:66 clause before 流教
1:39 clause before 测
1:150 clause before 源
1:81 clause before 源》
1:-198 clause before 满
1:-139 clause before 满0
1:-135 clause before 点
1:66 clause before 热
1:80 clause before 热水
1:196 clause before 物
1:61 clause before 物转
1:317 clause before 牵
1:308 clause before 牵头
1:-35 clause before 玩
1:69 clause before 玩教
1:146 clause before 班
1:118 clause before 班0
1:111 clause before 班主
1:120 clause before 球
1:123 clause before 理
1:206 clause before 理$
1:69 clause before 理处
1:79 clause before 理经
1:174 clause before 生
1:73 clause before 生书
1:80 clause before 生互
1:127 clause before 生处
1:117 clause before 生就
1:103 clause before 生干
1:127 clause before 用
1:42 clause before 用$
1:59 clause before 用共
1:-149 clause before 由
1:-98 clause before 由&
1:-130 clause before 由<
1:-85 clause before 由>
1:172 clause before 由人
1:124 clause before 由教
1:-129 clause before 电
1:115 clause before 登
1:121 clause before 登记
1:-202 clause before 的
1:-178 clause before 的$
1:-109 clause before 的学
1:-160 clause before 的教
1:77 clause before 的方
1:71 clause before 盲
1:66 clause before 盲文
1:104 clause before 直
1:88 clause before 直播
1:165 clause before 研
1:202 clause before 研$
1:185 clause before 研处
1:195 clause before 研学
1:142 clause before 研室
1:169 clause before 研究
1:41 clause before 研讨
1:66 clause before 研训
1:-98 clause before 础
1:-85 clause before 础教
1:-39 clause before 确
1:-42 clause before 确定
1:89 clause before 科
1:-89 clause before 科$
1:161 clause before 科室
1:108 clause before 科普
1:153 clause before 科牵
1:-62 clause before 科负
1:-113 clause before 称
1:70 clause before 移
1:64 clause before 移植
1:169 clause before 程
1:152 clause before 程$
1:74 clause before 程送
1:126 clause before 稿
1:131 clause before 稿$
1:199 clause before 究
1:185 clause before 究课
1:186 clause before 笔
1:-47 clause before 第
1:-48 clause before 第0
1:40 clause before 等
1:53 clause before 筹
1:-42 clause before 管$
1:51 clause before 管理
1:70 clause before 篇
1:154 clause before 系
1:30 clause before 约
1:114 clause before 级
1:44 clause before 级$
1:138 clause before 级部
1:113 clause before 线
1:52 clause before 线上
1:-45 clause before 组
1:-68 clause before 组$
1:-145 clause before 组下
1:123 clause before 组主
1:-152 clause before 组听
1:128 clause before 组织
1:-150 clause before 组长
1:149 clause before 织
1:104 clause before 织$
1:124 clause before 织人
1:83 clause before 织教
1:90 clause before 经
1:65 clause before 经验
1:-111 clause before 结
1:-98 clause before 结$
1:-58 clause before 结0
1:54 clause before 结对
1:-42 clause before 结束
1:143 clause before 绘
1:139 clause before 绘本
1:83 clause before 给
1:172 clause before 给<
1:-97 clause before 络
1:32 clause before 统
1:39 clause before 统一
1:48 clause before 统筹
1:-140 clause before 继
1:-132 clause before 继续
1:-122 clause before 续
1:214 clause before 编
1:90 clause before 编一
1:61 clause before 编乡
1:130 clause before 编写
1:-123 clause before 缺
1:39 clause before 网
1:34 clause before 网上
1:103 clause before 罗
1:103 clause before 罗$
1:-81 clause before 老
1:-72 clause before 老师
1:106 clause before 考备
1:-63 clause before 考核
1:85 clause before 考研
1:-58 clause before 职
1:70 clause before 职副
1:-85 clause before 联
1:61 clause before 股
1:-101 clause before 股$
1:96 clause before 股主
1:144 clause before 股办
1:50 clause before 育
1:131 clause before 育处
1:-66 clause before 育学
1:58 clause before 育巡
1:36 clause before 能
1:43 clause before 自
1:36 clause before 至0
1:64 clause before 至少
1:148 clause before 舍
1:56 clause before 舍热
1:162 clause before 节
1:128 clause before 节$
1:123 clause before 节课
1:203 clause before 英
1:145 clause before 英文
1:118 clause before 英语
1:130 clause before 草
1:75 clause before 草坝
1:140 clause before 营
1:130 clause before 营$
1:-112 clause before 融
1:-109 clause before 融合
1:-45 clause before 行
1:62 clause before 行$
1:-207 clause before 补
1:-165 clause before 补助
1:40 clause before 表
1:119 clause before 表$
1:143 clause before 装
1:-44 clause before 要
1:-41 clause before 见
1:94 clause before 见习
1:68 clause before 观
1:36 clause before 规
1:86 clause before 规股
1:187 clause before 视
1:-119 clause before 计
1:-143 clause before 计划
1:80 clause before 订
1:57 clause before 讨
1:42 clause before 讨$
1:173 clause before 训
1:114 clause before 训0
1:106 clause before 训提
1:-61 clause before 训班
1:-104 clause before 议
1:-71 clause before 议未
1:49 clause before 记
1:32 clause before 记录
1:83 clause before 讲
1:-60 clause before 设
1:-143 clause before 设办
1:-129 clause before 设在
1:71 clause before 设备
1:60 clause before 设计
1:158 clause before 访
1:121 clause before 访$
1:67 clause before 访0
1:70 clause before 访二
1:83 clause before 评课
1:57 clause before 试
1:123 clause before 试卷
1:47 clause before 语
1:175 clause before 读
1:127 clause before 读物
1:78 clause before 课
1:-58 clause before 课$
1:197 clause before 课0
1:150 clause before 课务
1:91 clause before 课堂
1:54 clause before 课桌
1:189 clause before 课程
1:138 clause before 课表
1:-115 clause before 调
1:-53 clause before 负
1:-43 clause before 负责
1:56 clause before 责$
1:111 clause before 责选
1:150 clause before 账
1:147 clause before 费开
1:-71 clause before 资
1:102 clause before 资源
1:99 clause before 赛
1:141 clause before 赠
1:55 clause before 赠课
1:60 clause before 赠送
1:-66 clause before 赴<
1:83 clause before 赴草
1:137 clause before 起
1:50 clause before 超
1:105 clause before 跟
1:67 clause before 跟岗
1:120 clause before 跟班
1:-151 clause before 蹲
1:69 clause before 转
1:58 clause before 转印
1:54 clause before 轮
1:98 clause before 辅
1:110 clause before 辅导
1:-54 clause before 过
1:123 clause before 送
1:145 clause before 送教
1:54 clause before 送绘
1:55 clause before 选
1:89 clause before 选$
1:79 clause before 选派
1:37 clause before 通
1:-35 clause before 造
1:-31 clause before 造$
1:122 clause before 部
1:185 clause before 部主
1:61 clause before 部互
1:83 clause before 部回
1:111 clause before 部牵
1:73 clause before 部跟
1:34 clause before 里
1:89 clause before 重
1:37 clause before 钟
1:49 clause before 钟$
1:67 clause before 镜
1:64 clause before 镜三
1:-187 clause before 长
1:-162 clause before 长$
1:141 clause before 长0
1:-35 clause before 长办
1:107 clause before 长带
1:102 clause before 长研
1:142 clause before 间
1:91 clause before 间$
1:115 clause before 间0
1:154 clause before 阅
1:156 clause before 阅卷
1:241 clause before 队
1:116 clause before 队$
1:112 clause before 队大
1:119 clause before 队部
1:66 clause before 防
1:58 clause before 防升
1:90 clause before 院
1:103 clause before 障
1:149 clause before 集
1:36 clause before 集体
1:165 clause before 集训
1:51 clause before 雪
1:105 clause before 青
1:170 clause before 青年
1:64 clause before 顶
1:122 clause before 顶岗
1:271 clause before 项
1:225 clause before 项$
1:94 clause before 题
1:167 clause before 题库
1:130 clause before 题报
1:167 clause before 馆
1:118 clause before 馆$
1:-101 clause before 驻
1:-77 clause before 验
1:-102 clause before 验员
1:-103 clause before 验室
1:77 clause before 验移
1:106 clause before 骨
1:148 clause before 骨干
1:106 clause before 高考
1:-33 clause behind $
1:-179 clause behind &
1:-65 clause behind &互
1:57 clause behind &共
1:156 clause behind &办
1:167 clause behind &教
1:-212 clause behind (
1:-147 clause behind -
1:-139 clause behind -0
1:-103 clause behind -×
1:-158 clause behind 0
1:-144 clause behind 0-
1:-120 clause behind 0×
1:-202 clause behind 0个
1:-167 clause behind 0人
1:-212 clause behind 0分
1:141 clause behind 0名
1:-63 clause behind 0学
1:30 clause behind 0批
1:31 clause behind 0日
1:-74 clause behind 0次
1:67 clause behind 0种
1:-121 clause behind 0课
1:213 clause behind 0项
1:-143 clause behind :
1:-111 clause behind :0
1:186 clause behind <
1:85 clause behind <$
1:73 clause behind <人
1:-43 clause behind <保
1:145 clause behind <党
1:87 clause behind <后
1:-72 clause behind <园
1:77 clause behind <困
1:124 clause behind <学
1:88 clause behind <少
1:79 clause behind <德
1:-54 clause behind <总
1:77 clause behind <招
1:198 clause behind <教
1:79 clause behind <校
1:93 clause behind <由
1:187 clause behind <电
1:-50 clause behind <英
1:37 clause behind >$
1:38 clause behind >党
1:49 clause behind >办
1:141 clause behind >学
1:-65 clause behind >教
1:-81 clause behind @
1:31 clause behind @负
1:69 clause behind ^$
1:-60 clause behind ^&
1:-96 clause behind ^0
1:255 clause behind ^<
1:-90 clause behind ^@
1:42 clause behind ^三
1:-95 clause behind ^上
1:60 clause behind ^不
1:187 clause behind ^于
1:-115 clause behind ^人
1:-113 clause behind ^任
1:-136 clause behind ^优
1:-62 clause behind ^会
1:-40 clause behind ^住
1:191 clause behind ^信
1:-212 clause behind ^全
1:-108 clause behind ^共
1:-57 clause behind ^分
1:-53 clause behind ^到
1:-34 clause behind ^制
1:-59 clause behind ^办
1:80 clause behind ^县
1:-79 clause behind ^参
1:72 clause behind ^各
1:150 clause behind ^后
1:68 clause behind ^启
1:69 clause behind ^图
1:37 clause behind ^学
1:87 clause behind ^安
1:-82 clause behind ^实
1:50 clause behind ^少
1:-175 clause behind ^帮
1:45 clause behind ^年
1:81 clause behind ^并
1:-86 clause behind ^开
1:35 clause behind ^形
1:111 clause behind ^总
1:-117 clause behind ^挂
1:-74 clause behind ^指
1:87 clause behind ^教
1:-181 clause behind ^时
1:-93 clause behind ^期
1:-44 clause behind ^校
1:-160 clause behind ^每
1:45 clause behind ^物
1:-134 clause behind ^现
1:-74 clause behind ^由
1:-146 clause behind ^电
1:-132 clause behind ^看
1:176 clause behind ^第
1:69 clause behind ^组
1:60 clause behind ^结
1:-147 clause behind ^联
1:66 clause behind ^讲
1:-162 clause behind ^设
1:-113 clause behind ^负
1:128 clause behind ^资
1:126 clause behind ^送
1:-231 clause behind ×
1:-115 clause behind ×$
1:-171 clause behind ××
1:71 clause behind “
1:-56 clause behind 、
1:-151 clause behind 、$
1:61 clause behind 、<
1:40 clause behind 、生
1:-93 clause behind 《
1:-62 clause behind 一
1:-31 clause behind 一$
1:-44 clause behind 三
1:34 clause behind 三校
1:-147 clause behind 上
1:-76 clause behind 上$
1:-178 clause behind 下
1:-49 clause behind 不
1:-119 clause behind 不$
1:100 clause behind 不少
1:78 clause behind 与
1:-80 clause behind 与<
1:116 clause behind 专业
1:-131 clause behind 专家
1:-150 clause behind 个
1:-149 clause behind 个$
1:-129 clause behind 个月
1:155 clause behind 中心
1:-56 clause behind 为
1:-100 clause behind 为0
1:-158 clause behind 主
1:-79 clause behind 主$
1:-117 clause behind 主任
1:-71 clause behind 主备
1:151 clause behind 书
1:120 clause behind 书馆
1:-92 clause behind 予
1:40 clause behind 二
1:143 clause behind 于
1:49 clause behind 于$
1:93 clause behind 于0
1:-146 clause behind 互
1:-71 clause behind 互派
1:244 clause behind 交
1:-197 clause behind 人
1:144 clause behind 人事
1:-126 clause behind 人才
1:72 clause behind 人选
1:-81 clause behind 从
1:62 clause behind 以
1:-96 clause behind 以下
1:-200 clause behind 任
1:-152 clause behind 任$
1:-107 clause behind 任办
1:-83 clause behind 任期
1:-204 clause behind 优
1:-138 clause behind 优秀
1:-113 clause behind 会
1:-33 clause behind 住
1:138 clause behind 住$
1:82 clause behind 体$
1:-47 clause behind 作
1:99 clause behind 作$
1:190 clause behind 供
1:101 clause behind 供$
1:103 clause behind 信
1:-157 clause behind 信$
1:189 clause behind 信息
1:-75 clause behind 修
1:68 clause behind 修校
1:-128 clause behind 修订
1:33 clause behind 做好
1:-39 clause behind 健
1:-114 clause behind 儿
1:-54 clause behind 先
1:143 clause behind 先队
1:41 clause behind 党
1:92 clause behind 党政
1:-81 clause behind 全年
1:57 clause behind 公
1:-50 clause behind 公$
1:106 clause behind 公室
1:-92 clause behind 共
1:-43 clause behind 具
1:86 clause behind 具体
1:-119 clause behind 具诊
1:-211 clause behind 兼
1:-179 clause behind 兼任
1:65 clause behind 写
1:-112 clause behind 出
1:-47 clause behind 出$
1:-122 clause behind 出具
1:-229 clause behind 分
1:-110 clause behind 分管
1:-181 clause behind 分钟
1:-38 clause behind 初
1:45 clause behind 到
1:82 clause behind 到$
1:-38 clause behind 到<
1:-80 clause behind 制
1:-92 clause behind 制定
1:-49 clause behind 前
1:-116 clause behind 前$
1:-72 clause behind 前运
1:-126 clause behind 副主
1:79 clause behind 办
1:79 clause behind 办公
1:77 clause behind 办对
1:129 clause behind 办理
1:118 clause behind 务
1:-72 clause behind 务$
1:310 clause behind 务处
1:-31 clause behind 动
1:224 clause behind 助$
1:87 clause behind 助<
1:169 clause behind 励
1:210 clause behind 勤
1:105 clause behind 勤组
1:-54 clause behind 区
1:-113 clause behind 区$
1:115 clause behind 医
1:135 clause behind 协
1:125 clause behind 协$
1:91 clause behind 协办
1:87 clause behind 协助
1:-73 clause behind 单月
1:-129 clause behind 去
1:-33 clause behind 县
1:76 clause behind 县进
1:-42 clause behind 参
1:102 clause behind 参$
1:-42 clause behind 参与
1:207 clause behind 发
1:172 clause behind 发展
1:-73 clause behind 另告
1:42 clause behind 可
1:-129 clause behind 各$
1:91 clause behind 各学
1:62 clause behind 合$
1:-51 clause behind 同
1:67 clause behind 同申
1:149 clause behind 名
1:139 clause behind 名$
1:82 clause behind 后
1:173 clause behind 后勤
1:-174 clause behind 向
1:-84 clause behind 听
1:33 clause behind 启
1:64 clause behind 启明
1:-39 clause behind 告
1:-122 clause behind 告$
1:-109 clause behind 员
1:81 clause behind 周
1:75 clause behind 周$
1:96 clause behind 周不
1:39 clause behind 周二
1:32 clause behind 和
1:-43 clause behind 团
1:39 clause behind 团$
1:125 clause behind 团委
1:-31 clause behind 园
1:76 clause behind 困
1:71 clause behind 困难
1:191 clause behind 图
1:152 clause behind 图书
1:-148 clause behind 在
1:-40 clause behind 在>
1:-59 clause behind 场
1:-38 clause behind 场$
1:-102 clause behind 均
1:-60 clause behind 城
1:101 clause behind 培
1:123 clause behind 培训
1:-85 clause behind 基
1:110 clause behind 处
1:148 clause behind 处$
1:91 clause behind 处做
1:99 clause behind 处协
1:117 clause behind 处安
1:43 clause behind 处排
1:128 clause behind 处组
1:-72 clause behind 处负
1:104 clause behind 处配
1:-111 clause behind 备
1:42 clause behind 备课
1:53 clause behind 复
1:63 clause behind 复部
1:-32 clause behind 外
1:87 clause behind 好
1:220 clause behind 好$
1:181 clause behind 委
1:106 clause behind 委会
1:160 clause behind 学
1:-34 clause behind 学前
1:-177 clause behind 学年
1:-47 clause behind 学期
1:231 clause behind 学生
1:148 clause behind 学科
1:149 clause behind 学组
1:205 clause behind 安
1:119 clause behind 安$
1:160 clause behind 安全
1:100 clause behind 安排
1:-73 clause behind 完
1:-117 clause behind 定
1:55 clause behind 定$
1:-73 clause behind 定在
1:-84 clause behind 定本
1:-56 clause behind 实
1:-59 clause behind 实训
1:212 clause behind 室
1:153 clause behind 室$
1:-116 clause behind 室主
1:156 clause behind 室办
1:76 clause behind 室安
1:101 clause behind 室接
1:90 clause behind 室管
1:-108 clause behind 室设
1:-154 clause behind 家
1:85 clause behind 家委
1:-67 clause behind 家长
1:-109 clause behind 宿
1:-184 clause behind 寄
1:-110 clause behind 寄$
1:-127 clause behind 对
1:-43 clause behind 对$
1:51 clause behind 导
1:100 clause behind 导处
1:-170 clause behind 小
1:114 clause behind 少
1:-119 clause behind 少$
1:159 clause behind 少于
1:147 clause behind 少先
)"sv,
    R"(1:51 clause behind 就$
1:89 clause behind 局
1:110 clause behind 展处
1:-85 clause behind 岗
1:65 clause behind 工
1:126 clause behind 工$
1:-53 clause behind 师
1:-105 clause behind 师$
1:121 clause behind 师发
1:-75 clause behind 带
1:-98 clause behind 帮
1:-78 clause behind 帮助
1:77 clause behind 干
1:62 clause behind 干部
1:-108 clause behind 年
1:-85 clause behind 年$
1:35 clause behind 年不
1:112 clause behind 年级
1:60 clause behind 并
1:89 clause behind 并负
1:-135 clause behind 度
1:133 clause behind 座
1:-36 clause behind 康
1:65 clause behind 康复
1:116 clause behind 建
1:-86 clause behind 开
1:-74 clause behind 开学
1:-130 clause behind 开展
1:-40 clause behind 当
1:-93 clause behind 当天
1:95 clause behind 形
1:105 clause behind 形成
1:97 clause behind 往
1:-49 clause behind 往返
1:163 clause behind 待
1:97 clause behind 待$
1:110 clause behind 心
1:-115 clause behind 志
1:91 clause behind 总
1:57 clause behind 总部
1:201 clause behind 息
1:160 clause behind 息中
1:-55 clause behind 意
1:50 clause behind 成
1:-72 clause behind 所
1:-84 clause behind 手
1:-137 clause behind 才
1:-120 clause behind 才$
1:-96 clause behind 批0
1:-43 clause behind 承$
1:-71 clause behind 抵
1:-84 clause behind 抵$
1:-32 clause behind 抽
1:59 clause behind 抽查
1:-105 clause behind 担
1:-135 clause behind 担任
1:60 clause behind 招生
1:-99 clause behind 挂
1:-100 clause behind 挂职
1:-119 clause behind 捐
1:-127 clause behind 捐赠
1:103 clause behind 排
1:181 clause behind 排$
1:138 clause behind 排课
1:150 clause behind 接
1:72 clause behind 接$
1:147 clause behind 接待
1:-43 clause behind 提
1:-146 clause behind 提$
1:103 clause behind 提供
1:139 clause behind 援
1:128 clause behind 支
1:34 clause behind 收
1:44 clause behind 政
1:105 clause behind 政办
1:70 clause behind 教
1:52 clause behind 教$
1:-129 clause behind 教主
1:235 clause behind 教务
1:134 clause behind 教处
1:92 clause behind 教学
1:118 clause behind 教室
1:63 clause behind 教导
1:-87 clause behind 教研
1:143 clause behind 教科
1:161 clause behind 教组
1:81 clause behind 教育
1:109 clause behind 数
1:176 clause behind 数学
1:-128 clause behind 整
1:-66 clause behind 料
1:-130 clause behind 断报
1:-53 clause behind 方
1:30 clause behind 施
1:71 clause behind 日$
1:-89 clause behind 日前
1:-149 clause behind 时
1:-156 clause behind 时$
1:-73 clause behind 时间
1:87 clause behind 明康
1:-108 clause behind 春
1:118 clause behind 暑
1:-70 clause behind 月
1:89 clause behind 月0
1:-71 clause behind 服
1:-73 clause behind 期
1:-125 clause behind 期$
1:99 clause behind 期不
1:117 clause behind 术
1:-66 clause behind 材
1:-63 clause behind 来
1:31 clause behind 查
1:74 clause behind 校
1:159 clause behind 校$
1:87 clause behind 校协
1:113 clause behind 校教
1:-64 clause behind 核
1:-169 clause behind 案
1:-296 clause behind 次
1:-40 clause behind 次$
1:-221 clause behind 次0
1:-197 clause behind 次不
1:-77 clause behind 每
1:-98 clause behind 每人
1:118 clause behind 每周
1:-63 clause behind 每学
1:-50 clause behind 每年
1:-93 clause behind 每批
1:-93 clause behind 每月
1:49 clause behind 每校
1:-339 clause behind 每次
1:-32 clause behind 活
1:-75 clause behind 活动
1:-77 clause behind 派0
1:89 clause behind 派人
1:-50 clause behind 派出
1:-81 clause behind 派干
1:-123 clause behind 流
1:71 clause behind 海
1:-52 clause behind 源
1:129 clause behind 点
1:105 clause behind 物
1:48 clause behind 物理
1:-134 clause behind 现
1:77 clause behind 班
1:147 clause behind 班主
1:58 clause behind 班级
1:-97 clause behind 理
1:-78 clause behind 理$
1:43 clause behind 理学
1:155 clause behind 生
1:138 clause behind 生$
1:51 clause behind 生办
1:-43 clause behind 用
1:-88 clause behind 由&
1:-57 clause behind 由@
1:-58 clause behind 由人
1:-31 clause behind 由教
1:-133 clause behind 甲
1:57 clause behind 申
1:50 clause behind 申$
1:193 clause behind 电教
1:-176 clause behind 电话
1:-140 clause behind 的
1:-138 clause behind 的$
1:-97 clause behind 看
1:-141 clause behind 研
1:-139 clause behind 研处
1:56 clause behind 研室
1:-151 clause behind 秀
1:62 clause behind 种
1:75 clause behind 种$
1:121 clause behind 科
1:96 clause behind 科备
1:-70 clause behind 科学
1:134 clause behind 科室
1:107 clause behind 科配
1:-142 clause behind 称
1:163 clause behind 立
1:147 clause behind 竞
1:151 clause behind 竞赛
1:189 clause behind 第
1:125 clause behind 第0
1:108 clause behind 管$
1:-70 clause behind 系
1:-111 clause behind 系人
1:110 clause behind 级$
1:-80 clause behind 纪
1:129 clause behind 组
1:-36 clause behind 组$
1:144 clause behind 组协
1:61 clause behind 组织
1:129 clause behind 组负
1:103 clause behind 组配
1:-79 clause behind 组长
1:79 clause behind 织&
1:91 clause behind 织实
1:91 clause behind 给<
1:-122 clause behind 络
1:34 clause behind 统
1:-64 clause behind 继
1:-62 clause behind 续
1:-56 clause behind 考
1:-64 clause behind 考$
1:-63 clause behind 考核
1:-46 clause behind 职
1:-191 clause behind 联
1:-109 clause behind 联系
1:-123 clause behind 联络
1:-96 clause behind 聘
1:55 clause behind 育
1:71 clause behind 育$
1:-85 clause behind 自
1:-140 clause behind 至
1:45 clause behind 艺
1:49 clause behind 节$
1:98 clause behind 英
1:153 clause behind 落
1:-82 clause behind 行
1:-152 clause behind 行$
1:53 clause behind 计
1:-117 clause behind 订
1:63 clause behind 训
1:35 clause behind 训科
1:58 clause behind 记
1:131 clause behind 讲座
1:-134 clause behind 设
1:-148 clause behind 设在
1:-178 clause behind 评
1:-30 clause behind 诊断
1:94 clause behind 试
1:-161 clause behind 话
1:-89 clause behind 话0
1:-96 clause behind 话:
1:-63 clause behind 话另
1:44 clause behind 语
1:30 clause behind 语组
1:41 clause behind 请
1:-38 clause behind 课
1:115 clause behind 课$
1:-115 clause behind 课时
1:50 clause behind 课组
1:-53 clause behind 调
1:141 clause behind 负$
1:33 clause behind 责
1:102 clause behind 责接
1:109 clause behind 账
1:-145 clause behind 费
1:70 clause behind 资
1:78 clause behind 资助
1:-42 clause behind 资源
1:128 clause behind 赛
1:67 clause behind 赠
1:-86 clause behind 跟
1:-97 clause behind 跟踪
1:-121 clause behind 踪
1:40 clause behind 车
1:-100 clause behind 轮
1:-95 clause behind 轮流
1:-52 clause behind 过
1:-89 clause behind 运
1:-90 clause behind 运抵
1:-46 clause behind 返
1:-106 clause behind 进
1:144 clause behind 送
1:-30 clause behind 送$
1:105 clause behind 送给
1:165 clause behind 选
1:-97 clause behind 通
1:178 clause behind 部
1:73 clause behind 部主
1:115 clause behind 部协
1:-78 clause behind 部各
1:82 clause behind 配
1:130 clause behind 配$
1:86 clause behind 配合
1:-213 clause behind 钟
1:-175 clause behind 钟$
1:-69 clause behind 长
1:-33 clause behind 长$
1:79 clause behind 长办
1:129 clause behind 门
1:-118 clause behind 间
1:-134 clause behind 间0
1:-78 clause behind 间为
1:40 clause behind 队
1:135 clause behind 队$
1:52 clause behind 队总
1:-129 clause behind 限
1:-107 clause behind 限0
1:67 clause behind 院、
1:-136 clause behind 险
1:-131 clause behind 险由
1:92 clause behind 难
1:68 clause behind 难学
1:-109 clause behind 集
1:88 clause behind 面
1:271 clause behind 项
1:164 clause behind 项由
1:48 clause behind 题
1:-54 clause behind 食
1:151 clause behind 馆
1:71 clause behind 馆配
1:-80 clause behind 驻
1:32 clause behind 高0
1:-119 end %
1:-37 end &
1:71 end &办
1:84 end &办理
1:-55 end )
1:-148 end )$
1:40 end -
1:-142 end 0
1:-134 end 0$
1:-167 end 0)
1:-188 end 0)$
1:98 end 0个$
1:-129 end 0个月
1:-173 end 0人
1:-206 end 0人$
1:-131 end 0人)
1:109 end 0人次
1:50 end 0份
1:73 end 0份$
1:-89 end 0册
1:-120 end 0册$
1:-166 end 0周
1:-168 end 0周$
1:-84 end 0场
1:-110 end 0场$
1:97 end 0堂
1:114 end 0堂课
1:-202 end 0天
1:-162 end 0天$
1:-110 end 0天)
1:-83 end 0学
1:-69 end 0学时
1:-34 end 0学期
1:36 end 0年
1:177 end 0期
1:186 end 0期$
1:108 end 0本
1:149 end 0本$
1:-53 end 0次
1:-52 end 0次$
1:-84 end 0版
1:-84 end 0版$
1:103 end 0节
1:124 end 0节$
1:-157 end 0课
1:85 end 0轮
1:84 end 0轮$
1:63 end 0项
1:69 end 0项$
1:-155 end <
1:-52 end <$
1:-118 end <)
1:-117 end <)$
1:-94 end <上
1:-91 end <上课
1:-68 end <任
1:-74 end <任教
1:-118 end <听
1:-100 end <听课
1:-85 end <挂
1:-80 end <挂职
1:-62 end <驻
1:-61 end <驻点
1:-100 end >
1:73 end >衔
1:89 end >衔接
1:-103 end >见
1:-106 end >见习
1:-93 end >跟
1:-82 end >跟岗
1:-43 end @
1:51 end @$
1:33 end ^$
1:70 end ^&办
1:69 end ^-
1:-168 end ^0
1:-185 end ^0个
1:-48 end ^0人
1:-124 end ^0周
1:102 end ^0堂
1:-153 end ^0天
1:-60 end ^0学
1:-213 end ^<
1:-84 end ^<上
1:-101 end ^<任
1:-107 end ^<听
1:-77 end ^<挂
1:-68 end ^<驻
1:-110 end ^>
1:71 end ^>衔
1:-88 end ^>见
1:-102 end ^>跟
1:-133 end ^@
1:-206 end ^_
1:-111 end ^_0
1:-153 end ^×
1:-114 end ^×0
1:50 end ^”
1:92 end ^”经
1:56 end ^、
1:-125 end ^、各
1:74 end ^、负
1:-117 end ^。
1:-116 end ^。$
1:-40 end ^一
1:-113 end ^一间
1:-117 end ^上
1:-70 end ^上研
1:60 end ^与接
1:89 end ^与阅
1:-127 end ^业
1:-138 end ^业证
1:-49 end ^为
1:-47 end ^为依
1:124 end ^主
1:-310 end ^主任
1:124 end ^主办
1:92 end ^主导
1:133 end ^主抓
1:169 end ^主持
1:159 end ^主责
1:-49 end ^举
1:-61 end ^举行
1:107 end ^九
1:72 end ^九百
1:-95 end ^习
1:-132 end ^习0
1:-80 end ^习排
1:-62 end ^习编
1:-63 end ^书
1:-101 end ^了
1:-76 end ^了讨
1:100 end ^予
1:94 end ^予指
1:-41 end ^事
1:-93 end ^二
1:-96 end ^二楼
1:145 end ^于
1:161 end ^于0
1:88 end ^五
1:89 end ^五百
1:-85 end ^人
1:56 end ^人到
1:-134 end ^人赴
1:-116 end ^人随
1:-86 end ^仓
1:-80 end ^仓库
1:127 end ^任论
1:-89 end ^任陪
1:-54 end ^传阅
1:-142 end ^体备
1:71 end ^体组
1:128 end ^体联
1:99 end ^体落
1:-30 end ^体负
1:57 end ^体辅
1:-170 end ^作
1:-100 end ^作0
1:-83 end ^作月
1:192 end ^供
1:72 end ^供车
1:59 end ^保
1:58 end ^保障
1:41 end ^信
1:78 end ^修宿
1:-78 end ^借
1:-79 end ^借阅
1:-135 end ^入
1:-74 end ^入口
1:-89 end ^入账
1:77 end ^共
1:48 end ^共同
1:86 end ^共管
1:135 end ^具体
1:49 end ^养
1:51 end ^养方
1:100 end ^写
1:66 end ^写学
1:47 end ^出
1:-116 end ^出0
1:30 end ^分
1:-83 end ^分析
1:-39 end ^到
1:88 end ^前
1:81 end ^前拟
1:-185 end ^副
1:-145 end ^副主
1:-133 end ^副校
1:180 end ^力
1:100 end ^力承
1:-73 end ^办公
1:148 end ^办理
1:-94 end ^务培
1:59 end ^务清
1:164 end ^动
1:139 end ^动方
1:82 end ^医
1:100 end ^医指
1:68 end ^十
1:68 end ^十五
1:226 end ^协
1:130 end ^协办
1:185 end ^协助
1:115 end ^协同
1:38 end ^协调
1:-67 end ^原岗
1:54 end ^参
1:138 end ^参与
1:-59 end ^参加
1:-38 end ^发
1:-58 end ^取
1:-58 end ^取课
1:81 end ^口
1:81 end ^口管
1:82 end ^台
1:79 end ^台四
1:-79 end ^号简
1:-193 end ^各
1:-182 end ^各0
1:-49 end ^合
1:125 end ^合办
1:37 end ^合教
1:74 end ^合施
1:80 end ^合验
1:123 end ^同承
1:96 end ^同牵
1:132 end ^同组
1:-146 end ^同考
1:120 end ^同负
1:-45 end ^员
1:-100 end ^员0
1:-60 end ^周
1:-83 end ^周三
1:-68 end ^周启
1:145 end ^命
1:154 end ^命题
1:-38 end ^和
1:128 end ^和安
1:63 end ^商落
1:-89 end ^团
1:-61 end ^团活
1:34 end ^园
1:-56 end ^场举
1:86 end ^场讲
1:166 end ^处
1:121 end ^处长
1:61 end ^备
1:-145 end ^备案
1:87 end ^备调
1:116 end ^夏
1:92 end ^夏令
1:52 end ^头
1:57 end ^头对
1:95 end ^头开
1:48 end ^头落
1:-39 end ^好
1:-102 end ^好处
1:-110 end ^好队
1:43 end ^子
1:-72 end ^子培
1:-66 end ^存
1:-64 end ^学
1:170 end ^安
1:186 end ^安排
1:91 end ^完
1:77 end ^完成
1:144 end ^定
1:151 end ^定人
1:90 end ^定日
1:154 end ^定课
1:162 end ^实
1:92 end ^实到
1:65 end ^实运
1:39 end ^审
1:-92 end ^审议
1:-53 end ^室
1:101 end ^寄
1:86 end ^寄书
1:63 end ^察设
1:172 end ^对接
1:-69 end ^对通
1:109 end ^导
1:84 end ^导0
1:-76 end ^导听
1:89 end ^导备
1:-130 end ^导课
1:-148 end ^展
1:-76 end ^展培
1:-48 end ^展集
1:-114 end ^岗
1:-141 end ^岗0
1:38 end ^工
1:-39 end ^工作
1:69 end ^工捐
1:112 end ^师
1:100 end ^师0
1:75 end ^师捐
1:90 end ^师研
1:118 end ^带
1:75 end ^带队
1:112 end ^常管
1:-124 end ^干
1:-106 end ^干事
1:-114 end ^年
1:-65 end ^座
1:-75 end ^座谈
1:-99 end ^建
1:-130 end ^建单
1:123 end ^开
1:136 end ^张
1:139 end ^张罗
1:-85 end ^录
1:-112 end ^录制
1:88 end ^总
1:-36 end ^成
1:62 end ^房四
1:94 end ^手
1:126 end ^执
1:132 end ^执笔
1:60 end ^扶
1:197 end ^承办
1:-54 end ^承担
1:139 end ^抓
1:116 end ^抓总
1:83 end ^报告
1:-132 end ^报销
1:42 end ^担
1:133 end ^拟
1:116 end ^拟定
1:124 end ^挂
1:-56 end ^指
1:109 end ^换
1:100 end ^换书
1:178 end ^排
1:118 end ^排班
1:148 end ^排课
1:102 end ^接
1:138 end ^接待
1:90 end ^接洽
1:84 end ^推
1:99 end ^推进
1:145 end ^提
1:-35 end ^支
1:54 end ^支持
1:30 end ^收
1:130 end ^收发
1:-103 end ^收存
1:102 end ^救
1:104 end ^救培
1:-36 end ^教
1:132 end ^教0
1:34 end ^教务
1:83 end ^教方
1:82 end ^教案
1:-132 end ^教研
1:-89 end ^文
1:-67 end ^文写
1:-160 end ^日
1:-243 end ^日印
1:100 end ^映
1:105 end ^映牵
1:97 end ^晖
1:92 end ^晖牵
1:-67 end ^月到
1:150 end ^本
1:74 end ^术
1:-66 end ^术年
1:76 end ^术支
1:74 end ^术期
1:157 end ^机
1:-75 end ^李
1:-97 end ^李雯
1:86 end ^查
1:119 end ^查0
1:-166 end ^校
1:-74 end ^校任
1:51 end ^核
1:-44 end ^案
1:-92 end ^案工
1:-77 end ^案整
1:32 end ^检
1:-57 end ^楼
1:-65 end ^楼举
1:101 end ^次
1:99 end ^次电
1:69 end ^次经
1:-83 end ^汇存
1:102 end ^汇总
1:101 end ^派
1:158 end ^派人
1:101 end ^流
1:77 end ^流主
1:83 end ^流承
1:63 end ^流筹
1:-77 end ^源
1:-71 end ^源平
1:-105 end ^点0
1:-72 end ^炼
1:-78 end ^炼0
1:218 end ^牵
1:163 end ^牵头
1:109 end ^班0
1:-84 end ^班主
1:-56 end ^班学
1:-87 end ^班进
1:102 end ^球
1:99 end ^球0
1:-139 end ^理
1:-114 end ^理0
1:-71 end ^理办
1:-70 end ^琴
1:-73 end ^琴一
1:65 end ^生
1:104 end ^生写
1:-32 end ^生开
1:75 end ^生捐
1:61 end ^用
1:-51 end ^登
1:-66 end ^登记
1:-211 end ^的
1:-87 end ^的0
1:130 end ^的修
1:-82 end ^的汇
1:-114 end ^的部
1:50 end ^直
1:66 end ^直播
1:67 end ^看
1:61 end ^看0
1:87 end ^着
1:-65 end ^研
1:-134 end ^研究
1:115 end ^确
1:44 end ^确定
1:108 end ^碰
1:111 end ^碰头
1:70 end ^禾
1:94 end ^禾组
1:-161 end ^科
1:-124 end ^科长
1:-94 end ^移
1:-75 end ^移到
1:-116 end ^究
1:-95 end ^究决
1:112 end ^筹办
1:116 end ^筹安
1:71 end ^筹负
1:147 end ^管
1:147 end ^管$
1:35 end ^管理
1:118 end ^管考
1:58 end ^箱
1:68 end ^箱0
1:163 end ^系
1:80 end ^系讲
1:172 end ^线上
1:116 end ^练
1:130 end ^练0
1:36 end ^组
1:-128 end ^组$
1:95 end ^组织
1:124 end ^织实
1:123 end ^经
1:118 end ^经办
1:-112 end ^结
1:-170 end ^结对
1:177 end ^络
1:57 end ^统
1:56 end ^统筹
1:161 end ^编
1:-36 end ^考
1:-66 end ^考核
1:-86 end ^联
1:42 end ^联系
1:-30 end ^联络
1:-96 end ^育
1:-107 end ^育学
1:80 end ^苇
1:82 end ^苇牵
1:38 end ^落
1:77 end ^落实
1:-90 end ^表参
1:-70 end ^训
1:-89 end ^训教
1:-142 end ^议
1:-58 end ^议载
1:161 end ^记
1:113 end ^设
1:58 end ^设网
1:-74 end ^证
1:-95 end ^证书
1:-69 end ^课0
1:105 end ^课到
1:128 end ^调
1:173 end ^调安
1:151 end ^调落
1:73 end ^负
1:74 end ^负总
1:88 end ^负责
1:78 end ^责接
1:114 end ^责编
1:144 end ^责联
1:132 end ^责落
1:100 end ^责设
1:65 end ^购
1:55 end ^购发
1:-147 end ^费
1:-136 end ^费开
1:-125 end ^赴
1:-36 end ^起
1:49 end ^足
1:61 end ^足球
1:63 end ^跟
1:103 end ^跟进
1:126 end ^踪
1:-65 end ^轮
1:129 end ^进
1:70 end ^进落
1:42 end ^送
1:171 end ^送到
1:-117 end ^选出
1:137 end ^选派
1:-114 end ^通
1:35 end ^通账
1:100 end ^部
1:70 end ^部协
1:68 end ^部资
1:143 end ^部选
1:113 end ^配
1:101 end ^配合
1:-66 end ^释
1:-69 end ^释为
1:53 end ^量
1:-100 end ^长
1:-74 end ^长阿
1:-75 end ^门
1:-84 end ^门口
1:-97 end ^陈
1:-68 end ^陈主
1:-108 end ^陪
1:-131 end ^陪同
1:82 end ^障
1:79 end ^障设
1:-91 end ^集
1:89 end ^青
1:123 end ^青负
1:-130 end ^面
1:-95 end ^面总
1:113 end ^项
1:-81 end ^项制
1:-71 end ^领取
1:-235 end ^题
1:-75 end ^题培
1:135 end ^验
1:102 end ^验仪
1:119 end ^验收
1:-45 end _
1:-113 end _0
1:-189 end ×
1:-139 end ×0
1:-90 end ×0)
1:-76 end ”$
1:99 end ”经
1:89 end ”经验
1:36 end 、
1:-116 end 、各
1:-137 end 、各班
1:62 end 、负
1:68 end 、负责
1:194 end 。
1:179 end 。$
1:158 end 》
1:130 end 》$
1:-76 end 一
1:-72 end 一台
1:-76 end 一台$
1:-116 end 一间
1:-123 end 一间$
1:-40 end 三
1:-80 end 三晚
1:-76 end 三晚$
1:-61 end 上$
1:-75 end 上研
1:-64 end 上研修
1:49 end 上课$
1:-127 end 下
1:-94 end 下$
1:135 end 与$
1:59 end 与接
1:60 end 与接待
1:119 end 与阅
1:104 end 与阅卷
1:-35 end 专
1:-124 end 专业
1:-134 end 专业$
1:-43 end 业
1:79 end 业$
1:-125 end 业证
1:-128 end 业证书
1:88 end 个$
1:-151 end 个月
1:-124 end 个月$
1:108 end 中
1:-121 end 为
1:-63 end 为依
1:-64 end 为依据
1:-102 end 为准
1:-111 end 为准$
1:90 end 主
1:-344 end 主任
1:-323 end 主任$
1:-154 end 主任)
1:132 end 主办
1:120 end 主办$
1:114 end 主导
1:96 end 主导$
1:111 end 主抓
1:134 end 主抓$
1:63 end 主持
1:184 end 主责
1:188 end 主责$
1:-98 end 举
1:-96 end 举行
1:-98 end 举行$
1:83 end 九
1:100 end 九百
1:102 end 九百册
1:-122 end 习
1:-83 end 习$
1:-156 end 习0
1:-91 end 习0周
1:-111 end 习0天
1:-111 end 习排
1:-65 end 习排课
1:-69 end 习编
1:-71 end 习编目
1:-73 end 书
1:-139 end 书$
1:-31 end 书0
1:-127 end 书0册
1:92 end 书0本
1:-106 end 书。
1:-103 end 书。$
1:120 end 书信
1:86 end 书信$
1:67 end 书目
1:75 end 书目$
1:-114 end 了
1:-102 end 了讨
1:-68 end 了讨论
1:84 end 予
1:78 end 予指
1:88 end 予指导
1:-65 end 事
1:-78 end 二
1:-81 end 二楼
1:-88 end 二楼$
1:121 end 于
1:170 end 于0
1:109 end 五
1:76 end 五只
1:65 end 五只$
1:79 end 五百
1:88 end 五百册
1:-40 end 交
1:83 end 交接
1:102 end 交接$
1:-94 end 交流
1:-99 end 交流$
1:-124 end 人)
1:-117 end 人)$
1:96 end 人次
1:113 end 人次$
1:-123 end 人赴
1:141 end 人选
1:148 end 人选$
1:-115 end 人随
1:-56 end 人随行
1:-89 end 仓
1:-73 end 仓库
1:-85 end 仓库$
1:-35 end 付
1:115 end 令
1:132 end 令营
1:89 end 令营$
1:-116 end 以
1:-92 end 以上
1:-59 end 以上$
1:91 end 仪
1:85 end 仪器
1:85 end 仪器$
1:-203 end 任
1:-239 end 任$
1:-144 end 任)
1:-178 end 任)$
1:-129 end 任教
1:-112 end 任教$
1:143 end 任论
1:134 end 任论坛
1:-98 end 任陪
1:-89 end 任陪同
1:77 end 份
1:-46 end 会
1:82 end 传
1:-62 end 传阅
1:-62 end 传阅$
1:-58 end 位
1:-51 end 位$
1:107 end 住
1:-135 end 体备
1:-132 end 体备课
1:38 end 体对
1:84 end 体组
1:77 end 体组织
1:112 end 体联
1:104 end 体联络
1:95 end 体落
1:106 end 体落实
1:52 end 体辅
1:55 end 体辅导
1:49 end 作$
1:-110 end 作0
1:-93 end 作0周
1:-72 end 作月
1:-79 end 作月报
1:-91 end 使
1:-77 end 使用
1:-94 end 使用$
1:194 end 供
1:79 end 供车
1:89 end 供车辆
1:-60 end 依
1:-62 end 依据
1:-66 end 依据$
1:136 end 保障
1:83 end 保障$
1:130 end 信
1:84 end 信$
1:126 end 信息
1:133 end 信息$
1:-54 end 修$
1:53 end 修宿
1:59 end 修宿舍
1:129 end 修订
1:105 end 修订$
1:-84 end 借阅
1:-84 end 借阅$
1:64 end 值
1:-33 end 做
1:115 end 傅
1:122 end 傅$
1:-141 end 儿
1:94 end 先
1:-43 end 入
1:-71 end 入口
1:-64 end 入口$
1:-44 end 入账$
1:-88 end 公
1:-82 end 公区
1:-77 end 公区$
1:-52 end 公室
1:-34 end 公室$
1:92 end 共
1:54 end 共同
1:89 end 共管
1:90 end 共管$
1:161 end 关
1:162 end 关$
1:-96 end 其
1:143 end 具体
1:59 end 养
1:71 end 养方
1:34 end 养方案
1:-47 end 内
1:40 end 册
1:52 end 册$
1:152 end 写
1:-79 end 写作
1:-74 end 写作$
1:83 end 写信
1:83 end 写信$
1:68 end 写学
1:72 end 写学案
1:37 end 决$
1:-106 end 决定
1:-98 end 决定$
1:141 end 况
1:137 end 况$
1:-108 end 准$
1:117 end 准备
1:109 end 准备$
1:39 end 出
1:-67 end 出$
1:-107 end 出0
1:-121 end 出0人
1:-58 end 分
1:-71 end 分$
1:-72 end 分析会
1:133 end 刊
1:77 end 刊$
1:172 end 划
1:169 end 划$
1:-71 end 初
1:106 end 到
1:90 end 到<
1:102 end 到<$
1:148 end 到人
1:114 end 到人$
1:-70 end 到岗
1:-82 end 到岗$
1:-33 end 制
1:-58 end 制度
1:-55 end 制度$
1:34 end 前
1:87 end 前拟
1:79 end 前拟出
1:-215 end 副
1:-143 end 副主
1:-137 end 副主任
1:-114 end 副校
1:-121 end 副校长
1:129 end 力
1:58 end 力承
1:86 end 力承担
1:263 end 办
1:379 end 办$
1:-92 end 办公
1:-89 end 办公区
1:-54 end 办法$
1:224 end 办理
1:227 end 办理$
1:141 end 务
1:249 end 务$
1:98 end 务。
1:97 end 务。$
1:-98 end 务培
1:-88 end 务培训
1:64 end 务清
1:68 end 务清单
1:112 end 动
1:46 end 动$
1:133 end 动方
1:146 end 动方案
1:151 end 助
1:54 end 助$
1:43 end 募集
1:40 end 勤
1:-69 end 区
1:-66 end 区$
1:86 end 医
1:98 end 医指
1:87 end 医指导
1:71 end 十
1:67 end 十五
1:79 end 十五只
1:78 end 协
1:106 end 协办
1:109 end 协办$
1:186 end 协助
1:178 end 协助$
1:116 end 协同
1:124 end 协同$
1:-122 end 协调
1:-114 end 协调$
1:95 end 单
1:164 end 单$
1:-135 end 印
1:79 end 印$
1:-211 end 印发
1:-253 end 印发$
1:136 end 卷$
1:-70 end 原岗
1:-78 end 原岗位
1:108 end 去
1:125 end 去$
1:85 end 参
1:141 end 参与
1:149 end 参与$
1:-76 end 发
1:-101 end 发$
1:61 end 发运
1:68 end 发运$
1:-90 end 取
1:-71 end 取$
1:-66 end 取课
1:-67 end 取课表
1:-94 end 口$
1:114 end 口管
1:98 end 口管理
1:111 end 只
1:95 end 只$
1:140 end 召
1:141 end 召集
1:138 end 召集$
1:82 end 台
1:-46 end 台$
1:57 end 台四
1:65 end 台四张
1:35 end 号
1:67 end 号$
1:-82 end 号简
1:-91 end 号简报
1:-215 end 各
1:-176 end 各0
1:-86 end 各0人
1:-76 end 各0份
1:-112 end 各0名
1:-110 end 各班
1:-111 end 各班$
1:64 end 合$
1:107 end 合。
1:108 end 合。$
1:110 end 合办
1:111 end 合办$
1:82 end 合施
1:74 end 合施工
1:74 end 合验
1:64 end 合验收
1:-45 end 同$
1:-106 end 同。
1:-99 end 同。$
1:128 end 同承
1:76 end 同牵
1:93 end 同牵头
1:143 end 同组
1:142 end 同组织
1:-151 end 同考
1:-151 end 同考核
1:136 end 同负
1:104 end 同负责
1:136 end 名
1:55 end 名$
1:165 end 名册
1:153 end 名册$
1:138 end 名单
1:163 end 名单$
1:46 end 后
1:-54 end 听
1:-98 end 听课
1:-113 end 听课$
1:-61 end 启
1:-81 end 启明
1:-69 end 启明$
1:127 end 告
1:-111 end 员0
1:-109 end 员0名
1:-42 end 周
1:-54 end 周$
1:-72 end 周三
1:-89 end 周三晚
1:-66 end 周启
1:-70 end 周启明
1:161 end 命
1:155 end 命题
1:126 end 命题$
1:130 end 和安
1:58 end 品
1:69 end 商落
1:87 end 商落实
1:102 end 器$
1:54 end 四
1:54 end 四张
1:49 end 四张$
1:74 end 四间
1:62 end 四间$
1:-132 end 回
1:-115 end 回访
1:-128 end 回访$
1:-98 end 团
1:-68 end 团活
1:-63 end 团活动
1:-43 end 园$
1:-48 end 场
1:-93 end 场$
1:-58 end 场举
1:-65 end 场举行
1:89 end 场讲
1:82 end 场讲座
1:119 end 坛
1:115 end 坛$
1:-109 end 堂$
1:115 end 堂课
1:127 end 堂课$
1:58 end 处
1:-59 end 处$
1:-105 end 处室
1:-90 end 处室$
1:87 end 处长
1:86 end 处长$
1:81 end 备
1:137 end 备$
1:-121 end 备案
1:-103 end 备案$
1:-88 end 备课
1:-194 end 备课$
1:103 end 备调
1:101 end 备调试
1:68 end 备赛
1:80 end 备赛$
1:96 end 夏
1:115 end 夏令
1:123 end 夏令营
1:-213 end 天
1:-184 end 天$
1:-102 end 天)
1:-105 end 天)$
1:202 end 头
1:151 end 头$
1:121 end 头会
1:125 end 头会$
1:50 end 头对
1:57 end 头对接
1:93 end 头开
1:89 end 头开发
1:65 end 头落
1:59 end 头落实
1:116 end 套
1:54 end 套$
1:-96 end 好处
1:-98 end 好处室
1:-105 end 好队
1:-108 end 好队部
1:-154 end 娜
1:-146 end 娜$
1:-51 end 子
1:-65 end 子培
1:-72 end 子培训
1:-87 end 存
1:-77 end 存$
1:-145 end 学
1:-112 end 学$
1:-103 end 学习
1:-86 end 学习$
1:-131 end 学时
1:-115 end 学时$
1:-39 end 学期
1:-37 end 学期$
1:72 end 学案
1:84 end 学案$
1:114 end 学生
1:96 end 学生$
1:162 end 安
1:139 end 安排
1:196 end 安排$
1:117 end 安排。
1:129 end 完
1:145 end 完成
1:155 end 完成$
1:-64 end 定
1:-152 end 定$
1:146 end 定人
1:86 end 定人选
1:81 end 定日
1:100 end 定日程
1:173 end 定课
1:74 end 定课次
1:75 end 实
1:204 end 实$
1:67 end 实。
1:69 end 实。$
1:102 end 实到
1:89 end 实到人
1:35 end 实施
1:64 end 实施$
1:61 end 实运
1:91 end 实运输
1:-74 end 实验班
1:-91 end 审议
1:-105 end 审议$
1:-80 end 室
1:-39 end 室$
1:-123 end 家
1:-31 end 家$
1:103 end 宿
1:126 end 宿$
1:116 end 宿舍
1:120 end 宿舍$
1:145 end 寄
1:84 end 寄书
1:89 end 寄书信
1:60 end 察设
1:78 end 察设计
1:-71 end 对
1:46 end 对$
1:-85 end 对书
1:-74 end 对书$
1:74 end 对接
1:93 end 对接$
1:-60 end 对通
1:-67 end 对通信
1:126 end 导
1:112 end 导0
1:107 end 导0次
1:89 end 导0轮
1:-86 end 导听
1:-74 end 导听课
1:76 end 导备
1:83 end 导备赛
1:130 end 导师
1:123 end 导师$
1:-118 end 导课
1:-125 end 导课题
1:-127 end 小
1:-210 end 展
1:-97 end 展培
1:-75 end 展培训
1:-44 end 展集
1:-60 end 展集训
1:-256 end 岗
1:-188 end 岗$
1:-122 end 岗0
1:-145 end 岗0周
1:-69 end 岗位
1:-63 end 岗位$
1:103 end 工
1:142 end 工$
1:76 end 工捐
1:87 end 工捐款
1:61 end 师
1:-91 end 师$
1:83 end 师0
1:57 end 师0名
1:104 end 师0次
1:111 end 师傅
1:124 end 师傅$
1:87 end 师捐
1:69 end 师捐衣
1:82 end 师研
1:113 end 师研修
1:158 end 带
1:137 end 带教
1:154 end 带教$
1:124 end 带班
1:131 end 带班$
1:37 end 带队
1:-31 end 帮
1:-94 end 常
1:106 end 常管
1:105 end 常管理
1:-51 end 干
1:-99 end 干事
1:-83 end 平
1:-51 end 平台
1:-68 end 平台$
1:-94 end 年
1:-83 end 年会
1:-70 end 年会$
1:90 end 库
1:79 end 库$
1:51 end 度
1:-46 end 度$
1:-55 end 座
1:-55 end 座$
1:-97 end 座0场
1:63 end 座0次
1:-55 end 座谈
1:-61 end 座谈$
1:-113 end 建
1:-117 end 建单
1:-127 end 建单位
1:101 end 开发
1:94 end 开发$
1:-107 end 开放
1:-106 end 开放$
1:-140 end 式
1:151 end 张
1:55 end 张$
1:140 end 张罗
1:132 end 张罗$
1:133 end 录$
1:-89 end 录制
1:-105 end 录制$
1:162 end 待
1:162 end 待$
1:214 end 总
1:195 end 总$
1:106 end 总责
1:72 end 总责$
1:121 end 息
1:128 end 息$
1:158 end 情
1:129 end 情况
1:134 end 情况$
1:63 end 成
1:84 end 成$
1:77 end 房四
1:70 end 房四间
1:-111 end 所
1:251 end 手
1:129 end 手$
1:177 end 手续
1:153 end 手续$
1:-87 end 打
1:97 end 执笔
1:132 end 执笔$
1:37 end 扶
1:83 end 承
1:236 end 承办
1:218 end 承办$
1:-69 end 承担$
1:133 end 把关
1:131 end 把关$
1:209 end 抓
1:168 end 抓$
1:111 end 抓总
1:128 end 抓总$
1:177 end 护
1:129 end 护$
1:-63 end 报
1:-164 end 报$
1:170 end 报名
1:143 end 报名$
1:110 end 报告
1:-137 end 报销
1:-121 end 报销$
1:-31 end 担
1:-68 end 担$
1:72 end 担任
1:75 end 担任$
1:152 end 招
1:142 end 拟
1:103 end 拟出
1:69 end 拟出$
1:109 end 拟定
1:110 end 拟定$
1:86 end 持
1:133 end 持。
1:135 end 持。$
1:-111 end 挂职
1:-98 end 挂职$
1:143 end 捐
1:106 end 捐书
1:79 end 捐书$
1:84 end 捐款
1:72 end 捐款$
1:72 end 捐衣
1:86 end 捐衣$
1:78 end 换书
1:91 end 换书目
1:254 end 排
1:195 end 排$
1:158 end 排。
1:163 end 排。$
1:113 end 排班
1:99 end 排班$
1:170 end 排课
1:130 end 排课$
1:61 end 排课。
1:62 end 排课务
1:97 end 排课表
1:179 end 接
1:151 end 接$
1:165 end 接待
1:193 end 接待$
1:106 end 接洽
1:116 end 接洽$
1:183 end 推
1:137 end 推进
1:102 end 推进会
1:139 end 提
1:43 end 播
1:63 end 播课
1:47 end 播课$
1:187 end 操
1:156 end 操办
1:169 end 操办$
1:-122 end 支
1:60 end 支持。
1:124 end 收
1:195 end 收$
1:134 end 收发
1:115 end 收发$
1:-52 end 收存
1:-41 end 收存$
1:162 end 改
1:-94 end 放
1:-114 end 放$
1:111 end 救
1:121 end 救培
1:117 end 救培训
1:-53 end 教
1:133 end 教0
1:78 end 教0周
1:98 end 教0年
1:37 end 教务
1:-45 end 教师
1:-56 end 教师$
1:85 end 教方
1:84 end 教方案
1:64 end 教案
1:74 end 教案集
1:-135 end 教研
1:-89 end 教研$
1:-75 end 教研群
1:-117 end 教科
1:104 end 整$
1:-69 end 整理
1:-63 end 整理$
1:-45 end 文
1:-75 end 文写
1:-74 end 文写作
1:121 end 料
1:171 end 料$
1:-47 end 断
1:-37 end 断$
1:-42 end 新
1:70 end 方
1:85 end 方案
1:61 end 方案$
1:-40 end 施
1:37 end 施$
1:74 end 施工
1:71 end 施工$
1:-83 end 日
1:-47 end 日$
1:-214 end 日印
1:-222 end 日印发
1:169 end 日程
1:196 end 日程$
1:-109 end 时
1:-125 end 时$
1:-154 end 明
1:-178 end 明$
1:91 end 映
1:101 end 映牵
1:73 end 映牵头
1:37 end 晖
1:91 end 晖牵
1:88 end 晖牵头
1:-129 end 晚
1:-73 end 晚$
1:-37 end 普
1:-63 end 普$
1:-149 end 月
1:-177 end 月$
1:-69 end 月到
1:-86 end 月到岗
1:-101 end 月报
1:-89 end 月报$
1:112 end 服
1:103 end 服务
1:99 end 服务$
1:142 end 期
1:117 end 期$
1:81 end 期刊
1:78 end 期刊$
1:58 end 本
1:201 end 本$
1:89 end 术
1:-66 end 术年
1:-86 end 术年会
1:72 end 术支
1:78 end 术支持
1:92 end 术期
1:79 end 术期刊
1:175 end 机
1:-69 end 李
1:-78 end 李雯
1:-78 end 李雯$
1:86 end 材
1:122 end 材料
1:116 end 材料$
1:138 end 来$
1:60 end 析
1:-91 end 析会
1:-73 end 析会$
1:53 end 查0
1:81 end 查0次
1:-181 end 校
1:-97 end 校任
1:-99 end 校任教
1:-112 end 校长
1:-144 end 校长$
1:86 end 核
1:45 end 核$
1:58 end 案
1:37 end 案$
1:-86 end 案工
1:-98 end 案工作
1:-70 end 案整
1:-68 end 案整理
1:66 end 案集
1:73 end 案集$
1:110 end 档案
1:65 end 档案$
1:-33 end 梅
1:-44 end 检查
1:-108 end 楼
1:-94 end 楼$
1:-62 end 楼举
1:-55 end 楼举行
1:-40 end 次$
1:97 end 次电
1:99 end 次电话
1:84 end 次经
1:77 end 次经费
1:32 end 次评估
1:79 end 款$
1:51 end 汇
1:-83 end 汇存
1:-81 end 汇存$
1:159 end 汇总
1:169 end 汇总$
1:-98 end 汇报
1:-106 end 汇报$
1:-127 end 江
1:-96 end 法
1:-104 end 法$
1:-33 end 活
1:30 end 活动
1:107 end 洽
1:111 end 洽$
1:156 end 派人
1:146 end 派人$
1:55 end 流
1:-99 end 流$
1:37 end 流主
1:106 end 流承
1:82 end 流承办
1:86 end 流筹
1:59 end 流筹备
1:58 end 清单
1:59 end 清单$
1:-127 end 源
1:-73 end 源平
1:-74 end 源平台
1:-149 end 点
1:-196 end 点$
1:-110 end 点0
1:-104 end 点0天
1:-81 end 炼
1:-102 end 炼0
1:-83 end 炼0年
1:-86 end 版
1:-81 end 版$
1:157 end 牵
1:183 end 牵头
1:168 end 牵头$
1:105 end 班0
1:114 end 班0期
1:-65 end 班主
1:-64 end 班主任
1:-59 end 班学
1:-60 end 班学习
1:127 end 班级
1:107 end 班级$
1:-92 end 班进
1:-86 end 班进修
1:112 end 球
1:112 end 球0
1:99 end 球0个
1:-69 end 球赛
1:-56 end 球赛$
1:84 end 球队
1:90 end 球队$
1:39 end 理
1:125 end 理$
1:-118 end 理0
1:105 end 理。
1:94 end 理。$
1:-86 end 理办
1:-75 end 理办法
1:-77 end 琴
1:-86 end 琴一
1:-93 end 琴一台
1:52 end 生
1:51 end 生$
1:97 end 生写
1:96 end 生写信
1:-68 end 生开
1:77 end 生捐
1:82 end 生捐书
1:-49 end 用$
1:39 end 电
1:109 end 电话
1:115 end 电话$
1:105 end 百
1:118 end 百册
1:112 end 百册$
1:-217 end 的
1:-87 end 的0
1:-86 end 的0版
1:117 end 的修
1:147 end 的修订
1:-96 end 的汇
1:-66 end 的汇报
1:-113 end 的部
1:-104 end 的部署
1:63 end 目
1:59 end 目$
1:72 end 直
1:54 end 直播
1:46 end 直播课
1:44 end 看
1:83 end 看0
1:35 end 看0次
1:54 end 着
1:-129 end 督
1:-91 end 督导
1:-85 end 督导$
1:-44 end 知
1:-162 end 研
1:-90 end 研$
1:-138 end 研究
1:-55 end 研究$
1:-81 end 研群
1:-73 end 研群$
1:76 end 确
1:62 end 确定
1:64 end 确定$
1:86 end 碰
1:79 end 碰头
1:121 end 碰头会
1:91 end 禾
1:71 end 禾组
1:89 end 禾组织
1:-161 end 科
1:74 end 科$
1:-129 end 科长
1:-120 end 科长$
1:-76 end 科长)
1:-74 end 移到
1:-83 end 移到<
1:31 end 程
1:138 end 稿
1:115 end 稿$
1:-173 end 究
1:-61 end 究$
1:-86 end 究决
1:-97 end 究决定
)"sv,
    R"(1:-204 end 立
1:135 end 笔
1:114 end 笔$
1:-68 end 筹$
1:98 end 筹办
1:104 end 筹办$
1:88 end 筹备
1:71 end 筹备$
1:128 end 筹安
1:119 end 筹安排
1:61 end 筹负
1:67 end 筹负责
1:-86 end 简
1:-110 end 简报
1:-92 end 简报$
1:215 end 管
1:222 end 管$
1:64 end 管理
1:88 end 管理$
1:111 end 管考
1:-52 end 箱
1:-98 end 箱$
1:58 end 箱0
1:106 end 系
1:88 end 系$
1:96 end 系讲
1:93 end 系讲师
1:123 end 级
1:95 end 级$
1:42 end 线
1:168 end 线上
1:89 end 线上课
1:66 end 练
1:115 end 练0
1:100 end 练0次
1:123 end 组
1:-69 end 组$
1:173 end 组织
1:193 end 组织$
1:131 end 织
1:195 end 织$
1:118 end 织实
1:120 end 织实施
1:113 end 经
1:122 end 经办
1:128 end 经办$
1:77 end 经费
1:72 end 经费$
1:99 end 经验
1:84 end 经验$
1:-103 end 结
1:51 end 结$
1:-187 end 结对
1:-81 end 结对书
1:107 end 络
1:46 end 络$
1:-114 end 络员
1:-117 end 络员$
1:-32 end 统
1:162 end 续
1:175 end 续$
1:163 end 维
1:135 end 维护
1:142 end 维护$
1:143 end 编
1:78 end 编印
1:84 end 编印$
1:-42 end 编目$
1:-39 end 网
1:-48 end 网络
1:-37 end 网络$
1:61 end 罗
1:135 end 罗$
1:-115 end 署
1:-135 end 署$
1:-78 end 群
1:-69 end 群$
1:-35 end 老
1:-42 end 老师
1:-33 end 老师$
1:83 end 考
1:32 end 考勤
1:57 end 考勤$
1:-31 end 职
1:-96 end 职$
1:-32 end 联
1:71 end 联系
1:132 end 联系$
1:56 end 联络
1:159 end 联络$
1:-130 end 联络员
1:37 end 聘
1:-163 end 股
1:-117 end 股$
1:-109 end 育学
1:129 end 舍
1:103 end 舍$
1:41 end 节
1:88 end 节$
1:86 end 苇
1:78 end 苇牵
1:90 end 苇牵头
1:103 end 草
1:96 end 草$
1:156 end 营
1:102 end 营$
1:60 end 落
1:63 end 落实
1:224 end 落实$
1:101 end 落实。
1:-163 end 行
1:-226 end 行$
1:135 end 衔
1:123 end 衔接
1:139 end 衔接$
1:76 end 表
1:-75 end 表参
1:-62 end 表参加
1:118 end 装
1:-56 end 见
1:-104 end 见习
1:-100 end 见习$
1:-64 end 规
1:53 end 角
1:46 end 解决
1:59 end 解决$
1:201 end 计
1:108 end 计$
1:160 end 计划
1:140 end 计划$
1:101 end 订
1:145 end 订$
1:-74 end 训教
1:-75 end 训教师
1:-222 end 议
1:-122 end 议$
1:-78 end 议载
1:-58 end 议载明
1:78 end 记
1:125 end 记录
1:134 end 记录$
1:-92 end 讲
1:-68 end 讲师
1:-64 end 讲师$
1:-30 end 讲座
1:-34 end 讲座$
1:93 end 论
1:131 end 论坛
1:114 end 论坛$
1:92 end 设
1:58 end 设备
1:54 end 设备$
1:71 end 设网
1:60 end 设网络
1:89 end 设计
1:91 end 设计$
1:-108 end 访
1:-124 end 访$
1:-192 end 证
1:-155 end 证书
1:-131 end 证书$
1:-127 end 证书。
1:-89 end 评
1:-46 end 评估
1:134 end 试
1:130 end 试$
1:113 end 话
1:93 end 话$
1:-49 end 课
1:-184 end 课$
1:-33 end 课0
1:-64 end 课0周
1:-114 end 课0次
1:103 end 课0节
1:104 end 课。
1:71 end 课。$
1:103 end 课到
1:114 end 课到<
1:119 end 课务
1:139 end 课务$
1:81 end 课次
1:77 end 课次$
1:-87 end 课程
1:-109 end 课程$
1:43 end 课表
1:31 end 课表$
1:37 end 课题
1:40 end 课题$
1:-124 end 调$
1:168 end 调安
1:116 end 调安排
1:-71 end 调度$
1:115 end 调整
1:104 end 调整$
1:138 end 调落
1:145 end 调落实
1:102 end 调试
1:96 end 调试$
1:100 end 调课
1:128 end 调课$
1:-73 end 谈
1:-90 end 谈$
1:-204 end 谊
1:110 end 负
1:73 end 负总
1:112 end 负总责
1:102 end 负责
1:205 end 负责$
1:130 end 负责。
1:150 end 责
1:294 end 责$
1:133 end 责。
1:123 end 责。$
1:71 end 责接
1:75 end 责接待
1:126 end 责编
1:80 end 责编印
1:156 end 责联
1:129 end 责联络
1:114 end 责落
1:115 end 责落实
1:97 end 责设
1:129 end 责设备
1:67 end 账
1:82 end 账号
1:74 end 账号$
1:39 end 购
1:58 end 购发
1:68 end 购发运
1:-107 end 费
1:-133 end 费开
1:-138 end 费开放
1:143 end 资料
1:138 end 资料$
1:-60 end 赛$
1:-189 end 赴
1:38 end 起
1:99 end 起草
1:107 end 起草$
1:-34 end 足
1:56 end 足球
1:-69 end 足球赛
1:95 end 足球队
1:-40 end 跟
1:-170 end 跟岗
1:-170 end 跟岗$
1:36 end 跟班
1:111 end 跟进
1:123 end 跟进$
1:138 end 踪
1:-106 end 蹲
1:50 end 车
1:-53 end 车$
1:89 end 车辆
1:106 end 车辆$
1:84 end 轮$
1:-69 end 载
1:-78 end 载明
1:-90 end 载明$
1:124 end 辅
1:107 end 辅导
1:55 end 辅导$
1:113 end 辆
1:125 end 辆$
1:59 end 输
1:58 end 输$
1:-53 end 达
1:84 end 运
1:97 end 运$
1:68 end 运输
1:61 end 运输$
1:109 end 进
1:134 end 进$
1:102 end 进会
1:111 end 进会$
1:-107 end 进修
1:-92 end 进修$
1:74 end 进落
1:68 end 进落实
1:-51 end 进行
1:-39 end 进行$
1:108 end 送
1:204 end 送$
1:176 end 送到
1:126 end 送到<
1:97 end 送到>
1:-124 end 送课
1:181 end 选$
1:-110 end 选出
1:-104 end 选出$
1:53 end 选派
1:40 end 选派$
1:-70 end 通
1:182 end 通$
1:-62 end 通信
1:-76 end 通信$
1:-82 end 通知
1:46 end 通账
1:144 end 造
1:155 end 遣
1:-80 end 部
1:-116 end 部$
1:76 end 部协
1:79 end 部协办
1:-116 end 部署
1:-117 end 部署$
1:78 end 部资
1:82 end 部资料
1:151 end 部选
1:140 end 部选派
1:154 end 配
1:87 end 配合
1:98 end 配合$
1:96 end 配合。
1:-133 end 释
1:-75 end 释为
1:-64 end 释为准
1:122 end 量
1:57 end 金
1:-137 end 销
1:-108 end 销$
1:-162 end 长
1:-93 end 长$
1:-100 end 长)
1:-103 end 长)$
1:-65 end 长阿
1:-75 end 长阿普
1:-71 end 门
1:-100 end 门口
1:-90 end 门口$
1:-64 end 问
1:45 end 间
1:-73 end 阅
1:-65 end 阅$
1:109 end 阅卷
1:83 end 阅卷$
1:-43 end 队
1:-109 end 队部
1:-117 end 队部$
1:-75 end 阿普
1:-84 end 阿普$
1:-96 end 陈
1:-64 end 陈主
1:-62 end 陈主任
1:-118 end 陪
1:-154 end 陪同
1:-122 end 陪同$
1:-121 end 陪同。
1:-154 end 随
1:-69 end 随行
1:-65 end 随行$
1:137 end 障
1:122 end 障$
1:82 end 障设
1:80 end 障设备
1:75 end 集$
1:-64 end 集训
1:-74 end 集训$
1:-85 end 雯
1:-99 end 雯$
1:68 end 青
1:123 end 青负
1:111 end 青负责
1:-48 end 面
1:-72 end 面总
1:-70 end 面总结
1:127 end 项
1:59 end 项$
1:-69 end 项制
1:-71 end 项制度
1:71 end 领
1:-68 end 领取
1:-69 end 领取$
1:-105 end 题
1:96 end 题$
1:-61 end 题培
1:-86 end 题培训
1:110 end 食
1:129 end 食宿
1:105 end 食宿$
1:58 end 驻
1:-56 end 驻点
1:-76 end 驻点$
1:57 end 验
1:86 end 验仪
1:80 end 验仪器
1:132 end 验收
1:132 end 验收$
1:-80 end 验班
1:-84 end 验班$
1:111 end 齐
1:64 end 龙
1:-297 ends 任
1:-132 ends 会
1:-92 ends 办
1:-129 ends 务
1:-194 ends 员
1:154 ends 处
1:68 ends 室
1:-109 ends 支
1:110 ends 系
1:79 ends 组
1:76 ends 股
1:-74 ends 记
1:98 ends 部
1:-171 ends 长
1:-212 ends 队
1:-115 ends 院
1:-41 ends 馆
1:99 figures=0
1:-201 figures=1
1:53 first (
1:123 first (联
1:-92 first )
1:-137 first 0
1:33 first 0$
1:-124 first 0个
1:-215 first 0人
1:-102 first 0位
1:-121 first 0名
1:-106 first 0周
1:-87 first 0年
1:34 first 0月
1:51 first >$
1:-72 first >参
1:49 first @
1:39 first @$
1:44 first ^$
1:-98 first ^)
1:-250 first ^0
1:-204 first ^<
1:-113 first ^>
1:-61 first ^_
1:-124 first ^“
1:-77 first ^、
1:-135 first ^。
1:-69 first ^一
1:-47 first ^三
1:-79 first ^下
1:46 first ^与
1:-40 first ^专
1:159 first ^为
1:44 first ^主
1:-61 first ^举
1:-79 first ^二
1:98 first ^于
1:-52 first ^互
1:137 first ^交
1:-72 first ^人
1:-90 first ^仓
1:-62 first ^代
1:-62 first ^传
1:150 first ^保
1:-53 first ^修
1:-61 first ^借
1:237 first ^做
1:-89 first ^健
1:-113 first ^入
1:-69 first ^全
1:-59 first ^公
1:-117 first ^关
1:112 first ^具
1:-93 first ^出
1:217 first ^分
1:-224 first ^到
1:-97 first ^前
1:-174 first ^副
1:77 first ^办
1:120 first ^协
1:-68 first ^原
1:-108 first ^各
1:134 first ^合
1:-79 first ^同
1:63 first ^向
1:-234 first ^员
1:-123 first ^周
1:95 first ^和
1:81 first ^商
1:128 first ^在
1:-99 first ^培
1:53 first ^处
1:-53 first ^备
1:-54 first ^存
1:-175 first ^学
1:269 first ^安
1:112 first ^完
1:90 first ^定
1:-57 first ^实
1:77 first ^审
1:61 first ^对
1:66 first ^尽
1:-120 first ^工
1:131 first ^带
1:226 first ^帮
1:-214 first ^干
1:-127 first ^幼
1:-81 first ^座
1:93 first ^建
1:30 first ^开
1:135 first ^张
1:92 first ^归
1:-96 first ^录
1:126 first ^总
1:-87 first ^所
1:170 first ^执
1:46 first ^承
1:143 first ^把
1:154 first ^抓
1:-79 first ^报
1:-110 first ^抽
1:59 first ^担
1:198 first ^拟
1:44 first ^拿
1:105 first ^按
1:321 first ^排
1:85 first ^接
1:132 first ^提
1:61 first ^收
1:-134 first ^教
1:-148 first ^数
1:109 first ^敲
1:-134 first ^有
1:-109 first ^李
1:-111 first ^来
1:130 first ^每
1:56 first ^汇
1:-92 first ^添
1:163 first ^清
1:260 first ^牵
1:-122 first ^电
1:-190 first ^的
1:142 first ^盯
1:-148 first ^研
1:-187 first ^科
1:-85 first ^签
1:88 first ^管
1:-38 first ^经
1:-60 first ^结
1:185 first ^给
1:144 first ^统
1:108 first ^维
1:137 first ^编
1:-74 first ^老
1:-72 first ^考
1:44 first ^联
1:-140 first ^股
1:75 first ^腾
1:77 first ^苏
1:113 first ^要
1:-117 first ^见
1:-71 first ^观
1:-134 first ^议
1:145 first ^记
1:-95 first ^讲
1:-109 first ^设
1:60 first ^负
1:-129 first ^赴
1:121 first ^跟
1:-133 first ^送
1:94 first ^选
1:-71 first ^递
1:84 first ^通
1:46 first ^遴
1:30 first ^配
1:-92 first ^门
1:-109 first ^陈
1:-108 first ^集
1:137 first ^须
1:-94 first ^颁
1:-64 first ^领
1:122 first ^验
1:-96 first ^骨
1:-38 first _
1:-125 first “
1:-109 first “$
1:-54 first 、
1:-64 first 、0
1:80 first 、@
1:-112 first 、各
1:-127 first 。
1:-134 first 。$
1:31 first 一
1:56 first 一$
1:56 first 一起
1:-129 first 一间
1:-155 first 三
1:-54 first 三楼
1:-72 first 上
1:-129 first 上$
1:-82 first 下
1:-75 first 下发
1:71 first 与
1:94 first 与$
1:30 first 与<
1:85 first 与园
1:-70 first 专
1:-33 first 个
1:-34 first 个$
1:91 first 为
1:-81 first 为$
1:107 first 为<
1:86 first 为支
1:-48 first 主$
1:-153 first 主任
1:119 first 主办
1:94 first 主导
1:109 first 主抓
1:127 first 主持
1:151 first 主责
1:-54 first 举
1:-58 first 举行
1:-113 first 习
1:-102 first 习$
1:42 first 予
1:86 first 予$
1:-31 first 予以
1:-166 first 事
1:-171 first 事$
1:-90 first 二
1:-109 first 二楼
1:-110 first 于$
1:90 first 于0
1:-67 first 互
1:-54 first 互为
1:89 first 互寄
1:35 first 交
1:-75 first 交$
1:-75 first 人员
1:-77 first 仓
1:-74 first 仓库
1:-69 first 代
1:-108 first 代表
1:47 first 以
1:-153 first 任
1:-162 first 任$
1:-139 first 优
1:-103 first 优$
1:-43 first 会
1:105 first 会同
1:-74 first 传阅
1:-93 first 位
1:-122 first 位$
1:-56 first 体
1:-43 first 体$
1:-66 first 作$
1:46 first 供
1:66 first 供$
1:140 first 保
1:80 first 保存
1:-85 first 保育
1:113 first 保障
1:-52 first 修
1:46 first 借
1:116 first 借$
1:-61 first 借阅
1:41 first 值
1:139 first 做
1:-78 first 做$
1:255 first 做好
1:-88 first 健
1:-79 first 健全
1:-126 first 儿
1:-123 first 儿$
1:50 first 先
1:-116 first 入
1:-75 first 入口
1:-93 first 入账
1:-61 first 全
1:-105 first 全体
1:-125 first 公
1:-86 first 公$
1:-62 first 公布
1:-66 first 共0
1:98 first 共同
1:91 first 共管
1:-36 first 关
1:-135 first 关于
1:31 first 具
1:-155 first 具$
1:114 first 具体
1:141 first 写
1:117 first 写$
1:42 first 出
1:56 first 出$
1:201 first 分
1:117 first 分别
1:134 first 分头
1:-34 first 列
1:144 first 别
1:131 first 别$
1:-203 first 到
1:-40 first 到$
1:-141 first 到<
1:-116 first 到>
1:-65 first 到示
1:-50 first 前
1:-58 first 前广
1:-189 first 副
1:-101 first 副主
1:-108 first 副处
1:165 first 力
1:191 first 力$
1:243 first 办
1:231 first 办$
1:-88 first 办公
1:185 first 办理
1:-121 first 加
1:-127 first 加$
1:151 first 动
1:161 first 动$
1:139 first 助
1:162 first 助$
1:-151 first 医
1:136 first 协
1:136 first 协$
1:107 first 协办
1:201 first 协助
1:148 first 协同
1:109 first 协商
1:59 first 协调
1:-69 first 印发
1:-56 first 原
1:-103 first 原岗
1:-83 first 参$
1:144 first 参与
1:-94 first 参加
1:-136 first 发$
1:157 first 发动
1:-151 first 发给
1:-124 first 取
1:-138 first 取$
1:90 first 受
1:84 first 受$
1:-59 first 口
1:-71 first 口$
1:64 first 可
1:-153 first 各
1:-119 first 各$
1:-75 first 各0
1:-86 first 各见
1:37 first 合
1:107 first 合力
1:201 first 合办
1:85 first 同
1:152 first 同$
1:-133 first 名
1:-136 first 名$
1:62 first 向
1:69 first 向<
1:-65 first 启
1:-51 first 启$
1:-204 first 员
1:52 first 员$
1:-126 first 员0
1:-87 first 员结
1:-42 first 周
1:-67 first 周启
1:-33 first 命
1:63 first 和
1:132 first 商
1:136 first 商$
1:70 first 商定
1:126 first 商量
1:57 first 园
1:73 first 园$
1:86 first 图
1:97 first 图$
1:53 first 在
1:-56 first 在$
1:115 first 在0
1:-133 first 场
1:-119 first 场$
1:-88 first 培
1:-92 first 培训
1:-137 first 处$
1:45 first 处长
1:127 first 备$
1:-143 first 备案
1:-146 first 大
1:-114 first 大$
1:254 first 头
1:279 first 头$
1:302 first 好
1:290 first 好$
1:-121 first 委
1:-108 first 子
1:-91 first 子$
1:-81 first 存
1:-91 first 存$
1:58 first 季
1:53 first 季$
1:-34 first 学
1:47 first 学$
1:-61 first 学习
1:-136 first 学生
1:259 first 安
1:260 first 安排
1:129 first 完
1:99 first 完成
1:129 first 定
1:91 first 定$
1:34 first 实
1:90 first 实$
1:-79 first 实操
1:-47 first 实验
1:134 first 审核
1:-128 first 审议
1:-118 first 家
1:87 first 寄
1:84 first 寄$
1:259 first 对接
1:42 first 导$
1:-39 first 小
1:60 first 尽
1:61 first 尽快
1:-142 first 岗
1:-131 first 岗$
1:-163 first 工
1:-107 first 工作
1:-234 first 师
1:-197 first 师$
1:133 first 带
1:112 first 带队
1:211 first 帮
1:161 first 帮助
1:130 first 帮着
1:-143 first 干
1:40 first 干$
1:-160 first 干事
1:-140 first 干部
1:-60 first 平
1:-85 first 平$
1:84 first 年
1:54 first 年$
1:-124 first 幼
1:-128 first 幼儿
1:-64 first 广
1:-64 first 广$
1:-76 first 库
1:-86 first 库$
1:-91 first 座
1:-63 first 座谈
1:99 first 建
1:70 first 开
1:60 first 开$
1:166 first 开通
1:147 first 张
1:139 first 张罗
1:86 first 归
1:81 first 归口
1:-58 first 录
1:-103 first 录制
1:90 first 待
1:105 first 待$
1:56 first 快
1:74 first 快$
1:186 first 总
1:152 first 总$
1:77 first 总部
1:60 first 成
1:68 first 成$
1:-95 first 所
1:-74 first 所辖
1:152 first 手
1:140 first 手$
1:207 first 执
1:108 first 执笔
1:149 first 批
1:44 first 承
1:81 first 承办
1:152 first 把
1:94 first 把图
1:81 first 把捐
1:202 first 抓
1:148 first 抓$
1:109 first 抓总
1:50 first 护
1:41 first 护$
1:-168 first 报
1:-131 first 报$
1:-105 first 抽
1:-96 first 抽调
1:-38 first 担$
1:57 first 担任
1:216 first 拟
1:88 first 拟借
1:135 first 拟定
1:72 first 拿
1:32 first 拿出
1:128 first 持
1:147 first 持$
1:43 first 挂
1:76 first 指
1:105 first 指定
1:91 first 指导
1:-123 first 指派
1:107 first 按
1:54 first 捐赠
1:134 first 掌
1:334 first 排
1:185 first 排$
1:135 first 排出
1:94 first 排好
1:137 first 排定
1:113 first 排班
1:150 first 排课
1:237 first 接
1:298 first 接$
1:91 first 接受
1:142 first 接待
1:99 first 接收
1:99 first 接洽
1:95 first 提
1:70 first 提供
1:139 first 提出
1:59 first 提前
1:-76 first 摩
1:-84 first 摩$
1:-61 first 操
1:-66 first 操$
1:69 first 支$
1:167 first 收
1:198 first 收$
1:130 first 收发
1:-111 first 收存
1:134 first 收集
1:140 first 收齐
1:-32 first 放
1:-39 first 放$
1:-123 first 教
1:-96 first 教$
1:-169 first 教师
1:-76 first 数
1:115 first 敲
1:122 first 敲定
1:127 first 整
1:122 first 方
1:118 first 方$
1:-57 first 日
1:-74 first 日$
1:-57 first 晓
1:-69 first 晓$
1:75 first 月
1:75 first 月$
1:-138 first 有
1:-90 first 有教
1:-51 first 期
1:-107 first 李
1:-76 first 李雯
1:-180 first 来
1:-77 first 来大
1:72 first 校
1:62 first 校$
1:-139 first 案
1:-136 first 案$
1:-75 first 档
1:-46 first 档$
1:-102 first 楼
1:-115 first 楼$
1:133 first 每
1:33 first 每$
1:74 first 每0
1:57 first 每季
1:54 first 每学
1:35 first 每年
1:46 first 每月
1:40 first 汇
1:-81 first 汇存
1:92 first 汇总
1:91 first 洽
1:97 first 洽$
1:71 first 派
1:31 first 派$
1:43 first 派人
1:92 first 派教
1:111 first 流
1:122 first 流$
1:-76 first 添
1:-86 first 添置
1:156 first 清
1:165 first 清点
1:108 first 点
1:133 first 点$
1:259 first 牵
1:227 first 牵头
1:95 first 班
1:97 first 班$
1:188 first 理
1:144 first 理$
1:-146 first 生
1:-140 first 生$
1:-157 first 电
1:-95 first 电$
1:-219 first 的
1:-54 first 的优
1:-71 first 的作
1:-67 first 的做
1:-52 first 的场
1:-74 first 的平
1:-96 first 的设
1:148 first 盯
1:65 first 着
1:31 first 着$
1:-112 first 研
1:-150 first 研究
1:-62 first 示
1:-64 first 示$
1:73 first 禾
1:83 first 禾$
1:-174 first 科
1:-187 first 科长
1:-46 first 程
1:-89 first 程$
1:128 first 稿
1:133 first 稿$
1:-155 first 究
1:-160 first 究$
1:130 first 立
1:137 first 立$
1:118 first 笔
1:135 first 笔$
1:54 first 筹
1:64 first 筹$
1:110 first 筹办
1:-86 first 签
1:-93 first 签订
1:198 first 管
1:218 first 管$
1:138 first 管理
1:146 first 系
1:146 first 系$
1:-105 first 线
1:-85 first 线$
1:-117 first 组$
1:134 first 组织
1:-96 first 组长
1:149 first 织
1:142 first 织$
1:116 first 经办
1:-128 first 结
1:-159 first 结$
1:-93 first 结为
1:67 first 给
1:-126 first 给$
1:81 first 给予
1:169 first 络
1:170 first 络$
1:171 first 统
1:107 first 统一
1:95 first 统筹
1:110 first 统管
1:119 first 维
1:173 first 编
1:-85 first 置
1:-78 first 置$
1:-58 first 老
1:-82 first 老师
1:-70 first 考
1:54 first 考$
1:-65 first 考核
1:30 first 联
1:-33 first 联$
1:-92 first 联合
1:158 first 联系
1:182 first 联络
1:-159 first 股
1:-144 first 股长
1:-105 first 育
1:-109 first 育$
1:72 first 腾
1:89 first 腾出
1:47 first 自
1:82 first 苏
1:95 first 苏禾
1:131 first 落实
1:-83 first 行
1:-50 first 行$
1:-98 first 表
1:-87 first 表$
1:124 first 要
1:51 first 要$
1:-117 first 见
1:-46 first 见$
1:-89 first 见习
1:-87 first 观
1:-81 first 观摩
1:-63 first 解释
1:-33 first 订
1:-58 first 订$
1:-41 first 认
1:-89 first 训
1:-55 first 训$
1:-174 first 议
1:-110 first 议$
1:39 first 记
1:-106 first 讲
1:-99 first 设
1:-215 first 设在
1:-68 first 课
1:-70 first 调派
1:-82 first 谈
1:-58 first 谈$
1:53 first 负
1:100 first 负总
1:50 first 负责
1:122 first 责
1:99 first 责$
1:-98 first 账
1:-69 first 账$
1:89 first 购
1:101 first 购$
1:-169 first 资
1:-160 first 资$
1:83 first 赠
1:65 first 赠$
1:-132 first 赴
1:-112 first 赴<
1:156 first 起
1:132 first 起$
1:127 first 跟
1:-99 first 跟岗
1:122 first 跟踪
1:163 first 跟进
1:122 first 踪
1:113 first 踪$
1:36 first 轮
1:111 first 轮流
1:-88 first 辖
1:-76 first 辖$
1:-81 first 过
1:-78 first 过$
1:174 first 进
1:157 first 进$
1:-109 first 送
1:81 first 送$
1:132 first 选
1:49 first 选$
1:135 first 选人
1:-108 first 选出
1:158 first 选派
1:-56 first 递
1:-66 first 递交
1:128 first 通
1:132 first 通$
1:54 first 遴
1:62 first 遴选
1:-186 first 部
1:-136 first 部$
1:41 first 配
1:117 first 配$
1:41 first 配合
1:-82 first 配电
1:85 first 采购
1:-62 first 释
1:-65 first 释$
1:120 first 量
1:125 first 量$
1:-205 first 长
1:-222 first 长$
1:-90 first 门
1:-92 first 门口
1:-115 first 间
1:-114 first 间$
1:-41 first 阅
1:-32 first 阅$
1:53 first 队
1:53 first 队$
1:-103 first 陈
1:-73 first 陈主
1:-113 first 院
1:103 first 障
1:105 first 障$
1:-71 first 集
1:-86 first 集训
1:-75 first 雯
1:-79 first 雯$
1:128 first 须
1:-82 first 颁
1:-101 first 颁发
1:-43 first 领
1:-86 first 领取
1:-33 first 题
1:-40 first 验$
1:140 first 验收
1:-97 first 骨
1:-98 first 骨干
1:167 first 齐
1:162 first 齐$
1:47 form before
1:-105 form behind
1:-81 found before=0
1:484 found before=1
1:42 holder=0
1:-404 holder=1
1:83 institution behind=1
1:-58 lead -
1:58 lead :
1:-83 lead and end  0
1:-136 lead and end : 0
1:92 lead and end : 1
1:-203 lead and end 交 0
1:-207 lead and end 交 1
1:-158 lead and end 以 0
1:127 lead and end 归 0
1:239 lead and end 归 1
1:147 lead and end 归口 1
1:123 lead and end 由 0
1:-165 lead and end 请 1
1:-297 lead 交
1:-158 lead 以
1:292 lead 归
1:158 lead 归口
1:156 lead 由
1:-81 lead 请
1:76 length=1
1:-102 length=10
1:-81 length=11
1:-107 length=12
1:-32 length=2
1:-103 length=3
1:-84 length=4
1:-48 length=5
1:64 length=6
1:166 length=7
1:-67 length=9
1:-143 name ^上
1:-109 name ^下
1:-135 name ^专
1:-107 name ^东
1:-163 name ^九
1:-151 name ^交
1:99 name ^人
1:-90 name ^从
1:129 name ^仪
1:-71 name ^会
1:-99 name ^依
1:98 name ^保
1:232 name ^信
1:-105 name ^充
1:-130 name ^党
1:-67 name ^八
1:-149 name ^共
1:-114 name ^农
1:-70 name ^凭
1:-94 name ^创
1:-189 name ^初
1:-110 name ^办
1:151 name ^医
1:-159 name ^协
1:158 name ^卫
1:-215 name ^县
1:138 name ^各
1:-148 name ^合
1:-163 name ^同
1:111 name ^后
1:-114 name ^咨
1:281 name ^团
1:-81 name ^国
1:84 name ^培
1:-74 name ^基
1:-39 name ^大
1:71 name ^学
1:121 name ^安
1:83 name ^实
1:-287 name ^小
1:139 name ^少
1:223 name ^就
1:61 name ^巡
1:-51 name ^工
1:-106 name ^市
1:-79 name ^年
1:217 name ^康
1:-118 name ^建
1:155 name ^德
1:196 name ^心
1:294 name ^总
1:100 name ^政
1:87 name ^教
1:51 name ^数
1:-82 name ^新
1:60 name ^暑
1:48 name ^机
1:-118 name ^校
1:60 name ^档
1:84 name ^汽
1:-88 name ^物
1:-169 name ^特
1:-132 name ^理
1:33 name ^生
1:179 name ^电
1:53 name ^督
1:151 name ^研
1:-79 name ^示
1:145 name ^科
1:-159 name ^秘
1:148 name ^竞
1:-97 name ^签
1:43 name ^组
1:-141 name ^编
1:136 name ^网
1:105 name ^美
1:82 name ^职
1:-149 name ^联
1:-79 name ^自
1:63 name ^艺
1:-33 name ^英
1:55 name ^视
1:124 name ^计
1:206 name ^训
1:-89 name ^语
1:130 name ^课
1:81 name ^财
1:-93 name ^跟
1:-51 name ^辅
1:128 name ^阅
1:-105 name ^领
1:-50 name ^高
1:-189 name 、
1:-78 name 一
1:111 name 一年
1:-118 name 三
1:-168 name 三备
1:-146 name 上
1:-135 name 下
1:-117 name 下简
1:111 name 与
1:46 name 与实
1:-156 name 专
1:-138 name 专业
1:187 name 业办
1:-50 name 业发
1:-57 name 业处
1:-111 name 业学
1:74 name 业建
1:86 name 业教
1:158 name 业科
1:-39 name 业部
1:-141 name 东
1:-67 name 东阳
1:-128 name 两
1:-168 name 个
1:-145 name 个教
1:40 name 中
1:37 name 中心
1:-204 name 中部
1:-313 name 主
1:-297 name 主任
1:-158 name 九
1:-149 name 九年
1:136 name 习
1:121 name 习部
1:-93 name 乡
1:-94 name 乡中
1:-145 name 书
1:-157 name 书处
1:-151 name 书室
1:-98 name 书记
1:-31 name 书馆
1:-58 name 了
1:-75 name 了总
1:119 name 事办
1:125 name 事处
1:158 name 事室
1:89 name 事干
1:-106 name 事部
1:60 name 互
1:67 name 互访
1:-97 name 交
1:59 name 交工
1:54 name 产
1:46 name 产与
1:133 name 产处
1:36 name 人
1:49 name 人事
1:74 name 人力
1:-161 name 从
1:-105 name 从机
1:148 name 仪
1:144 name 仪器
1:-337 name 任
1:-291 name 任$
1:-144 name 任办
1:-58 name 任学
1:62 name 任教
1:-43 name 企
1:-49 name 企合
1:-133 name 会
1:-117 name 会$
1:-88 name 会议
1:-48 name 体
1:-51 name 体卫
1:-228 name 作
1:-40 name 作办
1:-180 name 作处
1:-126 name 作委
1:42 name 作部
1:-97 name 依
1:-100 name 依据
1:146 name 保健
1:91 name 保卫
1:-93 name 保处
1:63 name 保教
1:143 name 保管
1:196 name 信
1:212 name 信息
1:-119 name 修
1:-84 name 停
1:-86 name 停靠
1:134 name 健
1:141 name 健室
1:-116 name 充
1:-100 name 充实
1:38 name 先队
1:-96 name 党
1:-210 name 党委
1:104 name 党政
1:-155 name 入
1:-109 name 入启
1:46 name 全法
1:-62 name 八
1:-67 name 八年
1:-58 name 公
1:-36 name 公室
1:-204 name 共
1:-119 name 共建
1:-179 name 兼
1:-131 name 兼任
1:-116 name 农
1:-119 name 农艺
1:-85 name 凭
1:-81 name 凭电
1:-114 name 分
1:-107 name 创
1:-213 name 初
1:-165 name 初中
1:-151 name 前
1:-182 name 前教
1:-245 name 副
1:-136 name 副书
1:-155 name 副园
1:-99 name 副校
1:34 name 力
1:64 name 力资
1:-103 name 办
1:-75 name 办$
1:80 name 务
1:-121 name 务$
1:-316 name 务主
1:-171 name 务会
1:-163 name 务副
1:82 name 务办
1:62 name 务园
1:50 name 务处
1:217 name 务室
1:117 name 务科
1:144 name 务组
1:172 name 务股
1:188 name 务部
1:59 name 动
1:-111 name 助
1:100 name 勤
1:42 name 勤处
1:202 name 勤组
1:52 name 勤装
1:49 name 勤部
1:-151 name 化
1:-60 name 化生
1:-232 name 区
1:-81 name 区师
1:60 name 医
1:134 name 医务
1:-203 name 协
1:-191 name 协作
1:-124 name 协调
1:77 name 卫
1:55 name 卫处
1:156 name 卫生
1:-66 name 卫艺
1:-208 name 县
1:-95 name 县教
1:-46 name 县电
1:42 name 发展
1:-79 name 取
1:-68 name 取了
1:43 name 各
1:67 name 各备
1:-155 name 各学
1:36 name 各年
1:180 name 各教
1:-139 name 合
1:-180 name 合作
1:-211 name 同
1:-103 name 同年
1:87 name 后勤
1:-93 name 后送
1:-65 name 听
1:-69 name 听取
1:-107 name 启
1:-108 name 启明
1:-253 name 员
1:-182 name 员$
1:-151 name 员会
1:129 name 命
1:62 name 命科
1:-111 name 咨
1:-103 name 咨询
1:147 name 商
1:164 name 器
1:122 name 器保
1:-101 name 回
1:-45 name 回指
1:46 name 团
1:45 name 团委
1:-95 name 团总
1:91 name 团指
1:-129 name 团队
1:-122 name 园
1:-102 name 园办
1:-81 name 园教
1:-47 name 国
1:-77 name 图
1:-85 name 图书
1:-50 name 地合
1:70 name 培
1:127 name 培训
1:-104 name 基
1:103 name 基建
1:31 name 基教
1:-141 name 基础
1:123 name 处
1:147 name 处$
1:-92 name 备
1:-61 name 备科
1:-91 name 备课
1:80 name 复
1:117 name 复部
1:136 name 大
1:151 name 大队
1:-112 name 妹
1:-119 name 妹科
1:-121 name 姊
1:-118 name 姊妹
1:-38 name 委
1:31 name 委$
1:44 name 委会
1:-126 name 委副
1:35 name 委办
1:-168 name 委员
1:48 name 子
1:-108 name 学
1:-99 name 学业
1:-164 name 学前
1:-137 name 学副
1:66 name 学务
1:149 name 学处
1:-114 name 学学
1:49 name 学教
1:48 name 学校
1:-78 name 学生
1:-108 name 学科
1:40 name 学组
1:-134 name 学部
1:-130 name 学院
1:-93 name 安保
1:114 name 安全
1:52 name 实
1:104 name 实习
1:-97 name 实图
1:-32 name 实训
1:98 name 实验
1:87 name 室
1:88 name 室$
1:-51 name 室管
1:55 name 家委
1:-36 name 家长
1:85 name 导
1:-212 name 导主
1:-131 name 导员
1:193 name 导处
1:34 name 导室
1:-117 name 导小
1:-90 name 导组
1:103 name 导老
1:-334 name 小
1:-257 name 小学
1:-83 name 小教
1:-134 name 小组
1:91 name 少先
1:164 name 就
1:241 name 就业
1:37 name 就处
1:-143 name 局
1:-71 name 局人
1:-92 name 局办
1:72 name 局基
1:-80 name 局计
1:65 name 展
1:66 name 展中
1:-69 name 展处
1:189 name 展部
1:-124 name 岗办
1:-166 name 岗团
1:-164 name 岗学
1:-119 name 岗实
1:-59 name 岗少
1:-54 name 巡
1:-49 name 巡回
1:-43 name 工
1:80 name 工互
1:-69 name 工作
1:-224 name 市
1:-179 name 市教
1:-36 name 市特
1:-93 name 市级
1:79 name 师
1:90 name 师发
1:111 name 师团
1:98 name 师教
1:57 name 师训
1:-41 name 师资
1:-85 name 年
1:-67 name 年级
1:107 name 康
1:81 name 康复
1:-158 name 建
1:75 name 建后
1:-97 name 建成
1:-72 name 建组
1:68 name 建设
1:176 name 德
1:170 name 德育
1:70 name 心理
1:131 name 总
1:213 name 总务
1:-79 name 总支
1:51 name 总部
1:207 name 息
1:223 name 息中
1:126 name 息技
1:139 name 息组
1:-114 name 慧
1:-113 name 慧校
1:-33 name 成
1:-119 name 成姊
1:-102 name 成心
1:-44 name 技术
1:114 name 技组
1:-163 name 报
1:48 name 招
1:91 name 招生
1:-93 name 招考
1:69 name 持
1:-144 name 据
1:-70 name 据人
1:54 name 接
1:-110 name 支
1:-133 name 支$
1:-60 name 支部
1:-109 name 收
1:-105 name 收后
1:152 name 政
1:63 name 政办
1:159 name 政教
1:35 name 教
1:-183 name 教中
1:-68 name 教主
1:149 name 教办
1:278 name 教处
1:69 name 教学
1:109 name 教室
1:138 name 教导
1:105 name 教师
1:-66 name 教指
1:30 name 教研
1:111 name 教组
1:56 name 教职
1:113 name 教股
1:-288 name 教育
1:62 name 教部
1:73 name 数
1:79 name 数学
1:-106 name 文
1:-143 name 文、
1:-86 name 文教
1:35 name 文科
1:-46 name 文组
1:-140 name 新
1:-79 name 新任
1:-112 name 明
1:-115 name 明巡
1:-170 name 智
1:-119 name 智慧
1:67 name 暑
1:65 name 暑期
1:75 name 服
1:50 name 服务
1:65 name 期教
1:39 name 术中
1:97 name 术团
1:-63 name 术委
1:135 name 术组
1:115 name 术部
1:49 name 机
1:-41 name 机电
1:167 name 材
1:-121 name 校
1:67 name 校$
1:-43 name 校企
1:-134 name 校办
1:-95 name 校务
1:-32 name 校友
1:169 name 校团
1:-120 name 校园
1:-44 name 校地
1:-91 name 校车
1:-140 name 校长
1:56 name 案室
1:48 name 档
1:51 name 档案
1:-50 name 民
1:102 name 水
1:81 name 汽
1:47 name 法
1:47 name 法规
1:102 name 活
1:43 name 活指
1:-56 name 活部
1:-157 name 流
1:66 name 源部
1:-134 name 物
1:-93 name 物理
1:-230 name 特
1:-160 name 特教
1:119 name 班年
1:-132 name 班组
1:55 name 理中
1:-110 name 理化
1:-134 name 理员
1:-56 name 理咨
1:48 name 理处
1:97 name 理学
1:109 name 理教
1:-78 name 理系
1:-48 name 理辅
1:50 name 理部
1:61 name 生办
1:79 name 生发
1:68 name 生命
1:-96 name 生处
1:-48 name 生学
1:170 name 生室
1:86 name 生就
1:-98 name 生教
1:46 name 生活
1:141 name 生科
1:57 name 电
1:-76 name 电工
1:101 name 电教
1:80 name 督
1:75 name 督导
1:47 name 研
1:168 name 研处
1:81 name 研室
1:158 name 研究
1:-40 name 研组
1:31 name 研部
1:-147 name 础
1:-143 name 础教
1:-107 name 示
1:-111 name 示范
1:-189 name 社
1:39 name 科
1:-32 name 科$
1:54 name 科学
1:156 name 科室
1:56 name 科技
1:82 name 科研
1:-42 name 科组
1:-175 name 秘
1:-124 name 秘书
1:-128 name 称
1:95 name 程
1:49 name 程中
1:51 name 程研
1:54 name 程系
1:146 name 究
1:158 name 竞
1:141 name 竞赛
1:-77 name 筹
1:-91 name 筹建
1:-93 name 签
1:-95 name 签收
1:-101 name 简
1:-107 name 简称
1:-96 name 管
1:119 name 管员
1:-62 name 管理
1:77 name 系
1:124 name 系$
1:-76 name 级
1:66 name 级主
1:-177 name 级备
1:-73 name 级年
1:-32 name 级组
1:74 name 级部
1:49 name 组$
1:-146 name 组办
1:50 name 组织
1:-116 name 组结
1:-79 name 组长
1:32 name 织
1:43 name 织部
1:-142 name 结
1:-115 name 结成
1:-47 name 络
1:96 name 络中
1:125 name 络信
1:-64 name 络训
1:73 name 综
1:49 name 综合
1:-113 name 编入
1:153 name 网
1:158 name 网络
1:69 name 美
1:-84 name 考中
1:56 name 职
1:83 name 职业
1:59 name 职工
1:57 name 职成
1:-118 name 职教
1:-111 name 联
1:-108 name 联络
1:72 name 股
1:30 name 股$
1:-147 name 育
1:69 name 育中
1:-198 name 育主
1:-72 name 育副
1:87 name 育处
1:-126 name 育局
1:36 name 育督
1:-163 name 育研
1:-51 name 育科
1:-134 name 育股
1:-82 name 育部
1:-92 name 自
1:-76 name 自资
1:-80 name 艺
1:-109 name 艺教
1:52 name 艺术
1:-50 name 英
1:-41 name 英语
1:-136 name 范
1:-82 name 范园
1:-82 name 行
1:-162 name 西
1:-143 name 西部
1:135 name 规
1:50 name 规股
1:60 name 视
1:64 name 视障
1:121 name 览
1:126 name 览中
1:220 name 言
1:-212 name 训中
1:98 name 训办
1:166 name 训处
1:140 name 训科
1:133 name 训管
1:68 name 训部
1:-61 name 议
1:-72 name 议听
1:43 name 讯科
1:-74 name 记$
1:87 name 设
1:62 name 访
1:65 name 访交
1:-96 name 询
1:66 name 询中
1:-81 name 询室
1:-128 name 询智
1:-52 name 语
1:-104 name 语文
1:-136 name 语科
1:43 name 语组
1:73 name 课程
1:-75 name 课组
1:-98 name 调
1:77 name 财
1:67 name 财务
1:-152 name 费
1:155 name 资产
1:-78 name 资助
1:35 name 资讯
1:141 name 赛
1:245 name 赛办
1:-79 name 赛管
1:-78 name 跟
1:-107 name 跟岗
1:-35 name 车
1:-91 name 车停
1:-143 name 辅
1:-124 name 辅导
1:-64 name 送
1:-95 name 送总
1:-47 name 通
1:84 name 部
1:100 name 部$
1:-163 name 长
1:-131 name 长$
1:102 name 长办
1:-53 name 长委
1:56 name 长学
1:-93 name 长室
1:-99 name 间
1:101 name 阅
1:127 name 阅览
1:120 name 队
1:-205 name 队$
1:242 name 队大
1:-70 name 队辅
1:312 name 队部
1:-86 name 阳
1:-76 name 阳区
1:-43 name 际
1:-31 name 际部
1:-156 name 院
1:-125 name 院$
1:-84 name 院筹
1:66 name 障部
1:175 name 集
1:-101 name 靠
1:-92 name 靠安
1:-164 name 领
1:-110 name 领导
1:-56 name 馆
1:-44 name 馆$
1:-40 name 馆管
1:-87 name 马院
1:70 name 验
1:57 name 验中
1:42 name 验室
1:-164 name 高
)"sv,
    R"(1:102 name 高一
1:-46 named=1
1:399 named=2
1:-78 named=3
1:233 right before  -
1:-177 right before (
1:82 right before -
1:-247 right before 、
1:350 right before 。
1:118 right before 上
1:-70 right before 与
1:-97 right before 个
1:-283 right before 为
1:-70 right before 乐
1:99 right before 习
1:143 right before 乡
1:-48 right before 书
1:149 right before 事
1:-122 right before 于
1:-74 right before 从
1:-101 right before 任
1:96 right before 会
1:106 right before 传
1:205 right before 体
1:-35 right before 作
1:-52 right before 假
1:-88 right before 入
1:65 right before 出
1:53 right before 划
1:-147 right before 到
1:-106 right before 前
1:-116 right before 加
1:120 right before 务
1:31 right before 动
1:-171 right before 助
1:-117 right before 单
1:186 right before 号
1:-267 right before 向
1:-110 right before 告
1:-198 right before 员
1:-156 right before 和
1:-328 right before 在
1:135 right before 堂
1:-89 right before 处
1:-112 right before 字
1:-91 right before 存
1:-211 right before 学
1:146 right before 宜
1:-94 right before 容
1:-102 right before 寄
1:41 right before 对
1:74 right before 导
1:-76 right before 局
1:78 right before 展
1:136 right before 师
1:-150 right before 席
1:99 right before 建
1:-99 right before 录
1:-84 right before 手
1:-83 right before 托
1:-62 right before 扶
1:-264 right before 报
1:-61 right before 挥
1:120 right before 排
1:157 right before 接
1:-51 right before 提
1:-119 right before 放
1:131 right before 教
1:-157 right before 是
1:-127 right before 期
1:-148 right before 末
1:-72 right before 本
1:169 right before 条
1:-79 right before 板
1:145 right before 析
1:-50 right before 校
1:-108 right before 派
1:-66 right before 源
1:-129 right before 点
1:92 right before 生
1:-127 right before 用
1:86 right before 研
1:-100 right before 移
1:162 right before 程
1:-70 right before 策
1:-46 right before 系
1:-92 right before 经
1:-160 right before 给
1:-110 right before 络
1:118 right before 续
1:-92 right before 自
1:178 right before 表
1:108 right before 训
1:-108 right before 设
1:114 right before 访
1:-97 right before 询
1:117 right before 课
1:-231 right before 费
1:-268 right before 送
1:46 right before 选
1:-155 right before 邀
1:-117 right before 长
1:122 right before 队
1:264 right before 项
1:-168 sided=0
1:117 sided=1
1:-110 soon &
1:-113 soon &$
1:74 soon &办
1:64 soon &办理
1:89 soon &学
1:80 soon &学生
1:-145 soon (
1:-111 soon ($
1:-100 soon (0
1:-118 soon (以
1:66 soon (教
1:-90 soon )
1:-59 soon )$
1:-99 soon )、
1:-76 soon ,
1:165 soon -
1:-111 soon -$
1:-78 soon 0
1:-41 soon 0$
1:-79 soon 0×
1:-62 soon 0个
1:31 soon 0个$
1:-147 soon 0个月
1:-364 soon 0人
1:-184 soon 0人$
1:-206 soon 0人到
1:-120 soon 0人赴
1:-61 soon 0人随
1:-98 soon 0份
1:-70 soon 0份$
1:-118 soon 0位
1:-99 soon 0位班
1:-63 soon 0位老
1:-76 soon 0号
1:-80 soon 0号$
1:48 soon 0名$
1:-76 soon 0名>
1:-89 soon 0名到
1:-50 soon 0名参
1:-58 soon 0名干
1:-137 soon 0周$
1:96 soon 0周与
1:-128 soon 0周网
1:-100 soon 0天
1:-103 soon 0天$
1:-131 soon 0对
1:38 soon 0年
1:110 soon 0年$
1:-76 soon 0年0
1:-93 soon 0年第
1:61 soon 0日
1:78 soon 0日前
1:45 soon 0月
1:-137 soon 0月$
1:101 soon 0月0
1:73 soon 0月中
1:-150 soon 0次
1:-97 soon 0次$
1:-78 soon 0版
1:-82 soon 0版$
1:-83 soon :
1:-32 soon :$
1:55 soon <
1:-110 soon <(
1:-37 soon <0
1:71 soon <举
1:77 soon <举办
1:136 soon <修
1:113 soon <修订
1:-81 soon <各
1:-101 soon <各出
1:-101 soon <听
1:-111 soon <听课
1:-114 soon <学
1:-126 soon <学生
1:113 soon <家
1:118 soon <家$
1:62 soon <布
1:63 soon <布设
1:117 soon <师
1:120 soon <师$
1:30 soon <开
1:125 soon <开设
1:-58 soon <挂
1:-50 soon <挂职
1:62 soon <捐
1:106 soon <捐赠
1:103 soon <改
1:50 soon <改装
1:-53 soon <教
1:90 soon <检修
1:104 soon <组
1:90 soon <组建
1:79 soon <赠
1:79 soon <赠送
1:-116 soon <送
1:-107 soon <驻
1:-163 soon >
1:-181 soon >$
1:-90 soon >参
1:-91 soon >参加
1:-84 soon >听
1:-84 soon >听课
1:-84 soon >学
1:-65 soon >学习
1:-79 soon >影
1:-71 soon >影子
1:-83 soon >挂
1:70 soon >校
1:89 soon >校医
1:100 soon >的
1:67 soon >的$
1:-104 soon >跟
1:-81 soon >跟$
1:-117 soon >跟岗
1:74 soon @
1:83 soon ^(
1:133 soon ^(联
1:-89 soon ^)
1:-237 soon ^0
1:-104 soon ^0个
1:-207 soon ^0人
1:-91 soon ^0位
1:-124 soon ^0名
1:-101 soon ^0周
1:-108 soon ^0年
1:31 soon ^0月
1:-220 soon ^<
1:-78 soon ^>
1:-87 soon ^>参
1:-52 soon ^_
1:-119 soon ^“
1:-96 soon ^、
1:-83 soon ^、0
1:78 soon ^、@
1:-103 soon ^、各
1:-121 soon ^。
1:-116 soon ^。$
1:60 soon ^一起
1:-109 soon ^一间
1:-71 soon ^三
1:-69 soon ^三楼
1:-76 soon ^下
1:-98 soon ^下发
1:37 soon ^与
1:80 soon ^与园
1:-53 soon ^专
1:172 soon ^为
1:107 soon ^为<
1:89 soon ^为支
1:43 soon ^主
1:-180 soon ^主任
1:122 soon ^主办
1:98 soon ^主导
1:145 soon ^主抓
1:128 soon ^主持
1:152 soon ^主责
1:-59 soon ^举
1:-58 soon ^举行
1:-83 soon ^二
1:-87 soon ^二楼
1:57 soon ^于
1:54 soon ^于0
1:-89 soon ^互
1:-52 soon ^互为
1:81 soon ^互寄
1:119 soon ^交
1:-72 soon ^人
1:-77 soon ^人员
1:-88 soon ^仓
1:-78 soon ^仓库
1:-63 soon ^代
1:-119 soon ^代表
1:54 soon ^会
1:81 soon ^会同
1:-81 soon ^传
1:-84 soon ^传阅
1:135 soon ^保
1:83 soon ^保存
1:-83 soon ^保育
1:125 soon ^保障
1:-60 soon ^修
1:-69 soon ^借
1:-73 soon ^借阅
1:233 soon ^做
1:231 soon ^做好
1:-74 soon ^健
1:-80 soon ^健全
1:-117 soon ^入
1:-73 soon ^入口
1:-112 soon ^入账
1:-77 soon ^全
1:-109 soon ^全体
1:-48 soon ^公
1:-64 soon ^公布
1:-105 soon ^共0
1:85 soon ^共同
1:99 soon ^共管
1:-131 soon ^关
1:-142 soon ^关于
1:101 soon ^具
1:92 soon ^具体
1:-83 soon ^出
1:207 soon ^分
1:135 soon ^分别
1:129 soon ^分头
1:-39 soon ^列
1:-219 soon ^到
1:-144 soon ^到<
1:-142 soon ^到>
1:-66 soon ^到示
1:-94 soon ^前
1:-55 soon ^前广
1:-158 soon ^副
1:-142 soon ^副主
1:-125 soon ^副处
1:114 soon ^办
1:-82 soon ^办公
1:190 soon ^办理
1:114 soon ^协
1:95 soon ^协办
1:205 soon ^协助
1:123 soon ^协同
1:114 soon ^协商
1:97 soon ^协调
1:-74 soon ^印发
1:-69 soon ^原
1:-80 soon ^原岗
1:131 soon ^参与
1:-90 soon ^参加
1:35 soon ^发
1:154 soon ^发动
1:-163 soon ^发给
1:-107 soon ^各
1:-81 soon ^各0
1:-48 soon ^各见
1:110 soon ^合
1:82 soon ^合力
1:191 soon ^合办
1:-101 soon ^同
1:36 soon ^向
1:54 soon ^向<
1:-222 soon ^员
1:-127 soon ^员0
1:-79 soon ^员结
1:-117 soon ^周
1:-77 soon ^周启
1:57 soon ^和
1:77 soon ^商
1:72 soon ^商定
1:123 soon ^商量
1:134 soon ^在
1:109 soon ^在0
1:-91 soon ^培
1:-80 soon ^培训
1:58 soon ^处
1:-42 soon ^备
1:-126 soon ^备案
1:-40 soon ^存
1:-40 soon ^存档
1:-188 soon ^学
1:-58 soon ^学习
1:-128 soon ^学生
1:290 soon ^安
1:277 soon ^安排
1:116 soon ^完
1:109 soon ^完成
1:103 soon ^定
1:-66 soon ^实
1:-64 soon ^实操
1:60 soon ^审
1:120 soon ^审核
1:-86 soon ^审议
1:31 soon ^对
1:246 soon ^对接
1:58 soon ^尽
1:61 soon ^尽快
1:-134 soon ^工
1:-79 soon ^工作
1:145 soon ^带
1:72 soon ^带队
1:226 soon ^帮
1:161 soon ^帮助
1:130 soon ^帮着
1:-214 soon ^干
1:-157 soon ^干事
1:-115 soon ^干部
1:-137 soon ^幼
1:-128 soon ^幼儿
1:-80 soon ^座
1:-76 soon ^座谈
1:78 soon ^建
1:172 soon ^开通
1:132 soon ^张
1:137 soon ^张罗
1:77 soon ^归
1:83 soon ^归口
1:-88 soon ^录
1:-90 soon ^录制
1:121 soon ^总
1:83 soon ^总部
1:-84 soon ^所
1:-73 soon ^所辖
1:163 soon ^执
1:123 soon ^执笔
1:71 soon ^承办
1:-30 soon ^承担
1:135 soon ^把
1:97 soon ^把图
1:74 soon ^把捐
1:142 soon ^抓
1:122 soon ^抓总
1:-88 soon ^报
1:-117 soon ^抽
1:-90 soon ^抽调
1:58 soon ^担
1:201 soon ^拟
1:93 soon ^拟借
1:132 soon ^拟定
1:54 soon ^拿
1:37 soon ^拿出
1:89 soon ^指定
1:110 soon ^指导
1:-123 soon ^指派
1:99 soon ^按
1:57 soon ^捐赠
1:304 soon ^排
1:143 soon ^排出
1:87 soon ^排好
1:130 soon ^排定
1:112 soon ^排班
1:169 soon ^排课
1:56 soon ^接
1:97 soon ^接受
1:119 soon ^接待
1:79 soon ^接收
1:104 soon ^接洽
1:90 soon ^提
1:49 soon ^提供
1:139 soon ^提出
1:45 soon ^提前
1:57 soon ^收
1:128 soon ^收发
1:-90 soon ^收存
1:134 soon ^收集
1:122 soon ^收齐
1:-125 soon ^教
1:-159 soon ^教师
1:-136 soon ^数
1:117 soon ^敲
1:135 soon ^敲定
1:-115 soon ^有
1:-108 soon ^有教
1:-99 soon ^李
1:-79 soon ^李雯
1:-116 soon ^来
1:-81 soon ^来大
1:125 soon ^每
1:59 soon ^每0
1:65 soon ^每季
1:53 soon ^每学
1:46 soon ^每年
1:44 soon ^每月
1:56 soon ^汇
1:-85 soon ^汇存
1:85 soon ^汇总
1:31 soon ^派
1:65 soon ^派人
1:47 soon ^派出
1:102 soon ^派教
1:-73 soon ^添
1:-98 soon ^添置
1:160 soon ^清
1:149 soon ^清点
1:31 soon ^点
1:230 soon ^牵
1:241 soon ^牵头
1:-114 soon ^电
1:-199 soon ^的
1:-44 soon ^的优
1:-70 soon ^的作
1:-64 soon ^的做
1:-73 soon ^的场
1:-69 soon ^的平
1:-100 soon ^的设
1:153 soon ^盯
1:-147 soon ^研
1:-163 soon ^研究
1:-51 soon ^确定
1:-184 soon ^科
1:-199 soon ^科长
1:121 soon ^筹办
1:-92 soon ^签
1:-80 soon ^签订
1:83 soon ^管
1:149 soon ^管$
1:119 soon ^管理
1:-122 soon ^组$
1:144 soon ^组织
1:-105 soon ^组长
1:122 soon ^经办
1:-45 soon ^结
1:-101 soon ^结为
1:174 soon ^给
1:104 soon ^给予
1:171 soon ^统
1:103 soon ^统一
1:63 soon ^统筹
1:103 soon ^统管
1:114 soon ^维
1:139 soon ^编
1:-80 soon ^老
1:-65 soon ^老师
1:-93 soon ^考
1:-62 soon ^考核
1:54 soon ^联
1:-80 soon ^联合
1:162 soon ^联系
1:184 soon ^联络
1:-151 soon ^股
1:-143 soon ^股长
1:62 soon ^腾
1:67 soon ^腾出
1:67 soon ^苏
1:109 soon ^苏禾
1:99 soon ^落实
1:98 soon ^要
1:-96 soon ^见
1:-102 soon ^见习
1:-87 soon ^观
1:-94 soon ^观摩
1:-65 soon ^解释
1:-116 soon ^议
1:156 soon ^记
1:-113 soon ^讲
1:-112 soon ^设
1:-229 soon ^设在
1:-42 soon ^调
1:-72 soon ^调派
1:36 soon ^负
1:79 soon ^负总
1:67 soon ^负责
1:-150 soon ^赴
1:-112 soon ^赴<
1:116 soon ^跟
1:-105 soon ^跟岗
1:108 soon ^跟踪
1:170 soon ^跟进
1:140 soon ^轮流
1:-148 soon ^送
1:57 soon ^选
1:111 soon ^选人
1:-112 soon ^选出
1:133 soon ^选派
1:-62 soon ^递
1:-62 soon ^递交
1:47 soon ^通
1:78 soon ^遴
1:35 soon ^遴选
1:53 soon ^配合
1:-61 soon ^配电
1:47 soon ^采
1:89 soon ^采购
1:-88 soon ^门
1:-97 soon ^门口
1:-130 soon ^陈
1:-77 soon ^陈主
1:-109 soon ^集
1:-89 soon ^集训
1:141 soon ^须
1:-88 soon ^颁
1:-84 soon ^颁发
1:-61 soon ^领
1:-108 soon ^领取
1:121 soon ^验
1:110 soon ^验收
1:-105 soon ^骨
1:-96 soon ^骨干
1:-38 soon _
1:-102 soon _$
1:-46 soon _0
1:-225 soon _0年
1:-78 soon _|
1:-87 soon _|$
1:-74 soon |
1:-92 soon |$
1:-96 soon ×
1:-54 soon ×$
1:61 soon “$
1:39 soon “0
1:60 soon 、
1:144 soon 、$
1:63 soon 、0
1:-68 soon 、0位
1:64 soon 、@
1:-142 soon 、各
1:-123 soon 、各班
1:78 soon 、负
1:62 soon 、负责
1:200 soon 。
1:209 soon 。$
1:150 soon 《
1:-31 soon 一调
1:-30 soon 一起
1:-131 soon 一间
1:-116 soon 一间$
1:-233 soon 三
1:-78 soon 三下
1:-94 soon 三下午
1:-186 soon 三校
1:-62 soon 三楼
1:-64 soon 三楼举
1:-103 soon 上
1:-70 soon 上学
1:-68 soon 上学期
1:-42 soon 上报
1:104 soon 上排
1:106 soon 上排$
1:-118 soon 下$
1:-84 soon 下发
1:-74 soon 下发的
1:-181 soon 不
1:-61 soon 不少
1:-64 soon 不少于
1:112 soon 与
1:109 soon 与$
1:46 soon 与<
1:55 soon 与<$
1:-99 soon 与<(
1:-81 soon 与<各
1:81 soon 与园
1:83 soon 与园长
1:37 soon 专业带
1:130 soon 专人
1:60 soon 专人与
1:-85 soon 专家
1:-62 soon 专家$
1:-82 soon 业
1:61 soon 业带$
1:-156 soon 业证
1:-145 soon 业证$
1:-47 soon 个月
1:76 soon 中
1:-114 soon 中$
1:63 soon 中心
1:71 soon 中心为
1:75 soon 中旬
1:82 soon 中旬前
1:-79 soon 中考
1:-73 soon 中考$
1:223 soon 为
1:159 soon 为$
1:254 soon 为<
1:134 soon 为<$
1:65 soon 为<举
1:126 soon 为<师
1:34 soon 为<开
1:65 soon 为<改
1:87 soon 为<检
1:-120 soon 为共
1:-103 soon 为共建
1:-117 soon 为准
1:-109 soon 为准$
1:-84 soon 为友
1:-82 soon 为友好
1:90 soon 为支
1:87 soon 为支教
1:-166 soon 主任
1:-169 soon 主任$
1:-96 soon 主任0
1:-92 soon 主任>
1:92 soon 主任叶
1:-74 soon 主任来
1:-79 soon 主任梁
1:-84 soon 主任罗
1:-69 soon 主任苏
1:-169 soon 主任陪
1:-80 soon 主任随
1:119 soon 主办
1:131 soon 主办$
1:98 soon 主导
1:102 soon 主导$
1:116 soon 主抓
1:131 soon 主抓$
1:31 soon 主持
1:70 soon 主持、
1:179 soon 主责
1:195 soon 主责$
1:68 soon 举办
1:83 soon 举办电
1:-90 soon 举行
1:-89 soon 举行$
1:-112 soon 乐
1:82 soon 九
1:100 soon 九$
1:-189 soon 习
1:-135 soon 习$
1:-115 soon 习0
1:-72 soon 习0周
1:-89 soon 习0天
1:-71 soon 习编
1:-71 soon 习编目
1:79 soon 乡
1:85 soon 乡$
1:-66 soon 书
1:-37 soon 书$
1:-67 soon 书0
1:75 soon 书九
1:90 soon 书九$
1:96 soon 书信
1:89 soon 书信$
1:-116 soon 书面
1:-66 soon 书面总
1:-90 soon 了
1:-73 soon 了$
1:52 soon 予
1:91 soon 予指
1:97 soon 予指导
1:-49 soon 事
1:-80 soon 二楼
1:-89 soon 二楼$
1:-58 soon 于
1:-66 soon 于$
1:90 soon 于0
1:118 soon 于0月
1:-87 soon 于上
1:-78 soon 于上学
1:-90 soon 互
1:-121 soon 互为共
1:92 soon 互寄
1:93 soon 互寄书
1:67 soon 交
1:-69 soon 交书
1:-74 soon 交书面
1:149 soon 交接
1:-90 soon 人
1:62 soon 人与
1:68 soon 人与$
1:-203 soon 人到
1:-150 soon 人到$
1:-128 soon 人到<
1:-61 soon 人员
1:-75 soon 人员>
1:-105 soon 人员接
1:-95 soon 人员随
1:-128 soon 人赴
1:86 soon 人选
1:146 soon 人选$
1:-123 soon 人随
1:-66 soon 人随$
1:-94 soon 仓
1:-80 soon 仓库
1:-95 soon 仓库$
1:-79 soon 付
1:-70 soon 代
1:-121 soon 代表
1:-80 soon 代表列
1:-70 soon 代表参
1:-35 soon 以
1:-131 soon 以$
1:90 soon 们
1:-158 soon 任
1:-148 soon 任$
1:-191 soon 任)$
1:-94 soon 任0
1:-84 soon 任0名
1:-124 soon 任<
1:-76 soon 任>
1:-56 soon 任>跟
1:-107 soon 任何川
1:95 soon 任何苇
1:76 soon 任叶
1:-99 soon 任叶林
1:120 soon 任叶青
1:95 soon 任李春
1:-104 soon 任李江
1:-86 soon 任来
1:-71 soon 任来>
1:-66 soon 任梁
1:-78 soon 任梁静
1:42 soon 任白
1:-119 soon 任白帆
1:103 soon 任白晓
1:-89 soon 任罗
1:-95 soon 任罗青
1:-70 soon 任苏
1:-71 soon 任苏木
1:-144 soon 任陪
1:-155 soon 任陪同
1:-67 soon 任随
1:-85 soon 任随>
1:-113 soon 份
1:-69 soon 份$
1:-180 soon 优
1:-53 soon 优势
1:-52 soon 优势开
1:-89 soon 会
1:-73 soon 会$
1:56 soon 会同
1:66 soon 会同&
1:165 soon 会同@
1:84 soon 传
1:-61 soon 传阅
1:-57 soon 传阅$
1:-81 soon 位
1:-80 soon 位班
1:-67 soon 位班主
1:-86 soon 位老
1:-65 soon 位老师
1:127 soon 住
1:-36 soon 体
1:-58 soon 体$
1:-81 soon 体人
1:-77 soon 体人员
1:61 soon 体对接
1:-81 soon 体教
1:-64 soon 体教师
1:96 soon 体组
1:79 soon 体组织
1:123 soon 体联
1:121 soon 体联络
1:130 soon 体落
1:139 soon 体落实
1:-50 soon 体负
1:114 soon 体负责
1:-113 soon 何川
1:-100 soon 何川到
1:92 soon 何苇
1:85 soon 何苇牵
1:-110 soon 作
1:-73 soon 作0
1:-95 soon 作0周
1:-71 soon 作用
1:-66 soon 作用开
1:46 soon 供
1:125 soon 供技
1:86 soon 供技术
1:-73 soon 供的
1:-76 soon 供的0
1:76 soon 供车
1:74 soon 供车辆
1:150 soon 保
1:99 soon 保$
1:75 soon 保存
1:91 soon 保存全
1:123 soon 保障
1:72 soon 保障$
1:91 soon 保障设
1:42 soon 信
1:114 soon 信$
1:48 soon 修
1:64 soon 修实
1:79 soon 修实$
1:71 soon 修订
1:121 soon 修订$
1:110 soon 借
1:80 soon 借出实
1:79 soon 借出绘
1:87 soon 借鉴
1:92 soon 借鉴>
1:-81 soon 借阅
1:-60 soon 借阅$
1:77 soon 假
1:127 soon 做
1:232 soon 做好
1:69 soon 做好接
1:65 soon 做好联
1:-80 soon 做法
1:-81 soon 做法移
1:-76 soon 健
1:-82 soon 健全
1:-85 soon 健全各
1:87 soon 傅
1:103 soon 傅$
1:-186 soon 儿
1:-128 soon 儿园
1:-60 soon 充
1:-78 soon 充$
1:-74 soon 入口
1:-67 soon 入口$
1:-80 soon 入账
1:-60 soon 入账$
1:-116 soon 全体
1:-94 soon 全体人
1:-80 soon 全体教
1:-87 soon 全各
1:-84 soon 全各项
1:116 soon 全年
1:104 soon 全部
1:72 soon 全部资
1:-132 soon 公
1:-79 soon 公区
1:-94 soon 公区$
1:-65 soon 公布
1:-86 soon 公布的
1:84 soon 六
1:-113 soon 共0
1:-86 soon 共0人
1:108 soon 共同
1:158 soon 共同组
1:96 soon 共同编
1:-153 soon 共同考
1:181 soon 共同负
1:-128 soon 共建
1:-114 soon 共建单
1:87 soon 共管
1:78 soon 共管$
1:97 soon 关$
1:-109 soon 关于
1:-81 soon 关于上
1:-46 soon 其
1:-39 soon 具
1:77 soon 具$
1:90 soon 具体
1:106 soon 具体组
1:113 soon 具体联
1:113 soon 具体落
1:-31 soon 具体负
1:63 soon 册
1:58 soon 册$
1:185 soon 写
1:143 soon 写出
1:89 soon 写学
1:97 soon 写学$
1:33 soon 决$
1:-76 soon 决定$
1:-36 soon 准
1:-89 soon 准$
1:76 soon 出
1:-62 soon 出$
1:-156 soon 出0
1:-87 soon 出0$
1:74 soon 出周
1:64 soon 出周转
1:86 soon 出实
1:64 soon 出实$
1:82 soon 出绘
1:93 soon 出绘$
1:143 soon 分
1:32 soon 分0
1:160 soon 分别
1:127 soon 分头
1:46 soon 分头对
1:55 soon 分头落
1:-30 soon 划
1:123 soon 划$
1:-82 soon 列
1:-104 soon 列席
1:-67 soon 列席了
1:151 soon 别
1:-315 soon 到
1:-191 soon 到$
1:-102 soon 到<
1:-58 soon 到<挂
1:-205 soon 到>
1:-117 soon 到>$
1:-58 soon 到>影
1:-87 soon 到>跟
1:119 soon 到人
1:-62 soon 到示
1:-66 soon 到示范
1:-50 soon 制$
1:126 soon 制订
1:96 soon 制订具
1:54 soon 制订结
1:106 soon 前$
1:51 soon 前0
1:66 soon 前0周
1:-64 soon 前广
1:-63 soon 前广场
1:-206 soon 副
1:-121 soon 副主
1:-94 soon 副主任
1:-119 soon 副处
1:-127 soon 副处长
1:139 soon 力
1:86 soon 力承
1:72 soon 力承担
1:250 soon 办
1:260 soon 办$
1:-103 soon 办公
1:-76 soon 办公区
1:241 soon 办理
1:191 soon 办理$
1:79 soon 办电
1:70 soon 办电$
1:-132 soon 加
1:-48 soon 加$
1:-76 soon 加命
1:-67 soon 加命题
1:-82 soon 加学
1:-86 soon 加学术
1:-70 soon 加影
1:-70 soon 加影子
1:-41 soon 加跟
1:-47 soon 加跟$
1:41 soon 务
1:121 soon 务$
1:86 soon 务。
1:91 soon 务。$
1:73 soon 动
1:81 soon 动学
1:92 soon 动学生
1:131 soon 动教
1:82 soon 动教师
1:102 soon 动教职
1:105 soon 动方
1:175 soon 助
1:92 soon 助$
1:157 soon 助<
1:106 soon 助<修
1:61 soon 助<布
1:-51 soon 势
1:-48 soon 势开
1:-51 soon 势开展
1:102 soon 勘
1:97 soon 勘$
1:72 soon 募
1:92 soon 募集
1:144 soon 勤
1:121 soon 勤$
1:-145 soon 区
1:-116 soon 区$
1:-81 soon 医
1:79 soon 医$
1:-35 soon 午$
1:-95 soon 协作
1:131 soon 协办
1:121 soon 协办$
1:254 soon 协助
1:168 soon 协助$
1:121 soon 协助<
1:127 soon 协同
1:132 soon 协同$
1:119 soon 协商
1:81 soon 协商制
1:65 soon 协商落
1:-50 soon 协调
1:-111 soon 协调$
1:135 soon 协调落
1:54 soon 单$
1:43 soon 印
1:72 soon 印$
1:-73 soon 印发
1:-63 soon 印发的
1:-62 soon 原岗
1:-80 soon 原岗位
1:-149 soon 县
1:-137 soon 县$
1:68 soon 参$
1:179 soon 参与
1:149 soon 参与$
1:-154 soon 参加
1:-88 soon 参加$
1:-88 soon 参加命
1:-75 soon 参加学
1:-81 soon 参加影
1:-49 soon 参加跟
1:-125 soon 友
1:-108 soon 友好
1:-95 soon 友好处
1:-89 soon 双师型
1:-40 soon 发$
1:152 soon 发动
1:99 soon 发动学
1:129 soon 发动教
1:-39 soon 发放
1:-104 soon 发的
1:-71 soon 发的挂
1:-83 soon 发的账
1:-104 soon 发结
1:-120 soon 发结业
1:-152 soon 发给
1:-107 soon 发给结
1:58 soon 发运
1:70 soon 发运$
1:-134 soon 取
1:-83 soon 取$
1:-67 soon 取课
1:-57 soon 取课表
1:84 soon 受>
1:82 soon 受>校
1:-65 soon 口
1:-107 soon 口$
1:85 soon 口管
1:113 soon 口管理
1:104 soon 召
1:89 soon 召开$
1:166 soon 召集
1:154 soon 召集$
1:97 soon 台
1:-64 soon 台开
1:-73 soon 台开展
1:79 soon 叶
1:-96 soon 叶林
1:-83 soon 叶林到
1:107 soon 叶青
1:106 soon 叶青$
1:-124 soon 各
1:-63 soon 各$
1:-99 soon 各0
1:-75 soon 各0人
1:-71 soon 各0份
1:-123 soon 各出
1:-102 soon 各出0
1:-103 soon 各班
1:-126 soon 各班$
1:-68 soon 各见
1:-69 soon 各见习
1:-83 soon 各项
1:-78 soon 各项制
1:51 soon 合$
1:101 soon 合。
1:98 soon 合。$
1:76 soon 合力
1:82 soon 合力承
1:205 soon 合办
1:90 soon 合办$
1:44 soon 合开
1:95 soon 合施
1:79 soon 合施工
1:88 soon 合验
1:70 soon 合验收
1:-120 soon 同$
1:82 soon 同&
1:65 soon 同&办
1:159 soon 同@
1:-118 soon 同。
1:-108 soon 同。$
1:54 soon 同承
1:154 soon 同组
1:167 soon 同组织
1:82 soon 同编
1:71 soon 同编写
1:-160 soon 同考
1:-149 soon 同考核
1:139 soon 同负
1:169 soon 同负责
1:69 soon 名$
1:-87 soon 名>
1:-78 soon 名>$
1:-88 soon 名到
1:-76 soon 名到$
1:140 soon 名单
1:137 soon 名单$
1:-53 soon 名参
1:-40 soon 名参加
1:-66 soon 名干
1:-61 soon 名干$
1:59 soon 向
1:97 soon 向<
1:-119 soon 向<学
1:52 soon 向<捐
1:94 soon 向<赠
1:-128 soon 听
1:-135 soon 听课
1:-132 soon 听课$
1:-78 soon 启
1:-56 soon 启明
1:-64 soon 启明$
1:-172 soon 员
1:119 soon 员$
1:-115 soon 员0
1:-108 soon 员0人
1:-79 soon 员>
1:-74 soon 员>学
1:-97 soon 员_
1:-74 soon 员_|
1:65 soon 员勘
1:64 soon 员勘$
1:-80 soon 员接
1:-88 soon 员接$
1:-88 soon 员结
1:-88 soon 员结对
1:-86 soon 员随
1:-112 soon 员随$
1:-132 soon 周三
1:-82 soon 周三下
1:64 soon 周与
1:69 soon 周与<
1:-69 soon 周启
1:-63 soon 周启明
1:-39 soon 周四
1:74 soon 周四下
1:-134 soon 周网
1:-112 soon 周网上
1:62 soon 周转
1:62 soon 周转房
1:-31 soon 命
1:135 soon 命题$
1:-85 soon 命题人
1:-67 soon 命题培
1:-32 soon 和
1:228 soon 和$
1:-97 soon 咨
1:-110 soon 咨询
1:-98 soon 咨询教
1:120 soon 商
1:96 soon 商制
1:74 soon 商制订
1:152 soon 商定
1:86 soon 商落
1:65 soon 商落实
1:158 soon 商量
1:-73 soon 四
1:63 soon 四下
1:60 soon 四下午
1:-196 soon 团
1:-30 soon 园
1:-57 soon 园$
1:-84 soon 园跟
1:-80 soon 园跟$
1:70 soon 园长
1:89 soon 园长共
1:-113 soon 国
1:59 soon 图
1:40 soon 图$
1:73 soon 图书
1:99 soon 图书0
1:91 soon 图书九
1:119 soon 在0
1:141 soon 在0月
1:-94 soon 在>
1:-92 soon 在@
1:-40 soon 场
1:-66 soon 场举
1:-56 soon 场举行
1:120 soon 场地
1:-69 soon 场馆
1:-70 soon 场馆开
1:-80 soon 型
1:-77 soon 型$
1:-138 soon 培
1:-85 soon 培$
1:-143 soon 培训
1:-104 soon 培训$
1:-107 soon 培训咨
1:-106 soon 基
1:-84 soon 基础
1:-66 soon 处
1:-89 soon 处$
1:-79 soon 处室
1:-82 soon 处室结
1:75 soon 处长$
1:-52 soon 处长0
1:94 soon 处长罗
1:80 soon 备$
1:-81 soon 备培
1:-66 soon 备培训
1:-107 soon 备案
1:-106 soon 备案$
1:92 soon 备调
1:102 soon 备调$
1:-72 soon 复
1:54 soon 复$
1:-84 soon 外
1:-143 soon 大
1:33 soon 大$
1:-127 soon 大学
1:-82 soon 大学学
1:-137 soon 天$
1:114 soon 头
1:67 soon 头$
1:58 soon 头制
1:64 soon 头制订
1:50 soon 头对
1:46 soon 头对接
1:102 soon 头组
1:78 soon 头组织
1:63 soon 头落
1:85 soon 头落实
1:215 soon 好
1:-109 soon 好处
1:-102 soon 好处$
1:84 soon 好接
1:67 soon 好联
1:75 soon 好联络
1:90 soon 好课
1:-155 soon 委
1:-148 soon 娜
1:-121 soon 娜$
1:-215 soon 子
1:-89 soon 子培
1:-73 soon 子培$
1:-98 soon 字
1:-48 soon 存
1:-98 soon 存$
1:78 soon 存全
1:89 soon 存全部
1:-75 soon 存的
1:-65 soon 存的补
1:53 soon 季
1:59 soon 季度
1:109 soon 季度召
1:78 soon 季度整
1:94 soon 季度派
1:57 soon 学$
1:-161 soon 学习
1:-117 soon 学习$
1:-67 soon 学习编
1:-91 soon 学学
1:-95 soon 学学习
1:49 soon 学年对
1:-84 soon 学期$
1:90 soon 学期为
1:-89 soon 学期对
1:141 soon 学期末
1:84 soon 学期汇
1:110 soon 学期给
1:88 soon 学期走
1:98 soon 学期赴
1:95 soon 学期送
1:-65 soon 学术
1:-93 soon 学术$
1:-154 soon 学校
1:-114 soon 学校办
1:133 soon 学生$
1:-116 soon 学生开
1:95 soon 学生捐
1:129 soon 安
1:149 soon 安$
1:132 soon 安排
1:82 soon 安排$
1:124 soon 安排。
1:98 soon 安排岗
1:78 soon 安排课
1:177 soon 完
1:169 soon 完成
1:131 soon 完成$
1:56 soon 定
1:-84 soon 定$
1:66 soon 定专
1:73 soon 定专人
1:173 soon 定课
1:121 soon 定课$
1:106 soon 实
1:191 soon 实$
1:189 soon 实。
1:170 soon 实。$
1:-76 soon 实习
1:-58 soon 实操
1:-99 soon 实操不
1:35 soon 实施$
1:-78 soon 实训
1:-138 soon 实训$
1:78 soon 实运
1:57 soon 实运输
1:72 soon 实验中
1:-82 soon 实验班
1:-60 soon 审定
1:46 soon 审核
1:-99 soon 审议
1:-91 soon 审议$
1:-34 soon 室
1:-84 soon 室结
1:-90 soon 室结$
1:136 soon 家长
1:164 soon 宿
1:128 soon 宿$
1:122 soon 寄
1:95 soon 寄书
1:83 soon 寄书信
1:-35 soon 寄送
1:-40 soon 寄送$
1:127 soon 寒
1:129 soon 对
1:137 soon 对$
1:45 soon 对0
1:63 soon 对0$
1:-50 soon 对<
1:90 soon 对口
1:120 soon 对接
1:71 soon 对接$
1:-74 soon 对通
1:-68 soon 对通信
1:71 soon 导
1:42 soon 导$
1:111 soon 导<
1:93 soon 导<组
1:72 soon 将
1:-62 soon 小
1:-134 soon 小$
1:-80 soon 少于
1:-65 soon 少于$
1:74 soon 尽
1:78 soon 尽快
1:59 soon 尽快派
1:-115 soon 展
1:-148 soon 展$
1:-87 soon 展培
1:-80 soon 展培训
1:130 soon 展班
1:117 soon 展班主
1:63 soon 山
1:-46 soon 岗$
1:-63 soon 岗0
1:-92 soon 岗0周
1:62 soon 岗位
1:67 soon 岚
1:39 soon 岚$
1:-83 soon 川
1:-82 soon 川到
1:-101 soon 川到$
1:119 soon 工$
1:-103 soon 工作
1:-82 soon 工作0
1:-65 soon 布的
1:-68 soon 布的量
1:63 soon 布设
1:53 soon 布设$
1:-81 soon 帆
1:-119 soon 帆到
1:-114 soon 帆到$
1:-172 soon 师
1:-43 soon 师$
1:-135 soon 师0
1:-67 soon 师0$
1:-134 soon 师0名
1:-79 soon 师>
1:-77 soon 师>听
1:94 soon 师傅
1:85 soon 师傅$
1:-72 soon 师入
1:-74 soon 师入$
1:-112 soon 师到
1:-89 soon 师到$
1:-77 soon 师型
1:-81 soon 师型$
1:47 soon 师徒
1:75 soon 师捐
1:69 soon 师捐$
1:236 soon 带
1:98 soon 带$
1:145 soon 带教
1:132 soon 带教$
1:97 soon 带班
1:105 soon 带班$
1:110 soon 带队
1:150 soon 带队$
1:-135 soon 席
1:-72 soon 席了
1:-73 soon 席了$
1:215 soon 帮
1:34 soon 帮$
1:169 soon 帮助
1:120 soon 帮助<
1:130 soon 帮扶
1:123 soon 帮着
1:-157 soon 干
1:-169 soon 干事
1:-72 soon 干教
1:-57 soon 干教师
1:-133 soon 干部
1:-70 soon 干部0
1:-76 soon 平
1:-74 soon 平台
1:-72 soon 平台开
1:77 soon 年
1:121 soon 年$
1:-32 soon 年0
1:-49 soon 年0月
1:132 soon 年为
1:126 soon 年为<
1:107 soon 年对
1:-82 soon 年第
1:-74 soon 年第0
1:55 soon 并
1:-79 soon 并$
1:-164 soon 幼
1:-131 soon 幼儿
1:-124 soon 幼儿园
1:-83 soon 广
1:-73 soon 广场
1:-65 soon 广场举
1:-43 soon 库
1:-49 soon 应
1:137 soon 底
1:95 soon 底回
1:76 soon 底回访
1:90 soon 度
1:37 soon 度$
1:86 soon 度召
1:98 soon 度召开
1:81 soon 度整
1:70 soon 度整理
1:92 soon 度派
1:87 soon 度派裁
1:-77 soon 座
1:-80 soon 座谈
1:-60 soon 座谈$
1:-68 soon 康复
1:65 soon 康复$
1:44 soon 建
1:126 soon 建$
1:-115 soon 建单
1:-118 soon 建单$
1:39 soon 建立
1:-53 soon 开
1:-152 soon 开$
1:-93 soon 开展
1:-144 soon 开展$
1:30 soon 开展“
1:-88 soon 开展培
1:118 soon 开展班
1:172 soon 开设
1:91 soon 开设英
1:57 soon 开通
1:163 soon 张
1:162 soon 张罗
1:139 soon 张罗$
1:107 soon 归
1:93 soon 归口
1:86 soon 归口管
1:-101 soon 录制
1:-97 soon 录制$
1:-130 soon 影
1:-117 soon 影子
1:-77 soon 影子培
1:151 soon 待
1:177 soon 待$
1:79 soon 待和
1:83 soon 待和$
1:73 soon 心
1:70 soon 心为
1:71 soon 心为$
1:-167 soon 志
1:60 soon 快
1:66 soon 快派
1:73 soon 快派员
1:-88 soon 急
1:-76 soon 急救
1:-83 soon 急救箱
1:124 soon 总
1:67 soon 总$
1:113 soon 总责
1:91 soon 总责$
1:83 soon 总部
1:62 soon 总部协
1:117 soon 情
1:98 soon 成
1:36 soon 成$
1:-102 soon 成手
1:-111 soon 成手拉
1:77 soon 房$
1:-96 soon 所
1:-78 soon 所辖
1:-81 soon 所辖实
1:-31 soon 手
1:-105 soon 手拉
1:-111 soon 手拉手
1:-81 soon 打
1:124 soon 执
1:126 soon 执笔
1:112 soon 执笔$
1:43 soon 执行
1:99 soon 承
1:108 soon 承办
1:191 soon 承办$
1:158 soon 承接
1:110 soon 技术
1:75 soon 技术支
1:112 soon 把
1:-140 soon 把“
1:79 soon 把图
1:101 soon 把图书
1:78 soon 把捐
1:72 soon 把捐来
1:241 soon 抓
1:165 soon 抓$
1:122 soon 抓总
1:126 soon 抓总$
1:85 soon 护
1:112 soon 护$
1:-156 soon 报
1:-36 soon 报$
1:132 soon 报名
1:-106 soon 抽调
1:-113 soon 抽调0
1:-43 soon 担$
1:52 soon 担任
1:-101 soon 担任<
1:-103 soon 拉
1:-107 soon 拉手
1:-109 soon 拉手$
1:151 soon 招
1:218 soon 拟
1:94 soon 拟借
1:97 soon 拟借鉴
1:140 soon 拟定
1:102 soon 拟定$
1:94 soon 拿
1:55 soon 拿出
1:35 soon 持
1:69 soon 持、
1:75 soon 持、负
1:-133 soon 挂职
1:-98 soon 挂职$
1:-109 soon 挂靠学
1:69 soon 指
1:167 soon 指定
1:82 soon 指定专
1:182 soon 指导
1:144 soon 指导$
1:117 soon 指导<
1:-118 soon 指派
1:-76 soon 指派的
1:109 soon 按
1:126 soon 捐
1:120 soon 捐$
1:77 soon 捐来
1:76 soon 捐来的
1:124 soon 捐赠
1:100 soon 捐赠图
1:107 soon 捐赠篮
1:95 soon 授$
1:118 soon 掌
1:222 soon 排
1:83 soon 排$
1:110 soon 排。
1:113 soon 排。$
1:142 soon 排出
1:107 soon 排好
1:170 soon 排定
1:97 soon 排定课
1:102 soon 排岗
1:101 soon 排岗位
1:121 soon 排班
1:103 soon 排班$
1:157 soon 排课
1:229 soon 排课$
1:59 soon 排课。
1:53 soon 排课务
1:94 soon 排课表
1:192 soon 接
1:111 soon 接$
1:104 soon 接受
1:81 soon 接受>
1:195 soon 接待
1:187 soon 接待$
1:99 soon 接待和
1:82 soon 接收
1:102 soon 接洽
1:121 soon 接洽$
1:111 soon 接站
1:189 soon 推
1:106 soon 提
1:77 soon 提供
1:89 soon 提供技
1:-68 soon 提供的
1:95 soon 提供车
1:152 soon 提出
1:78 soon 提前
1:57 soon 提前0
1:-77 soon 摩
1:-87 soon 摩期
1:-78 soon 摩期中
1:30 soon 操
1:-61 soon 操不
1:-85 soon 操不少
1:143 soon 操办
1:147 soon 操办$
1:46 soon 支
1:61 soon 支$
1:63 soon 支教
1:-46 soon 支教学
1:185 soon 收
1:200 soon 收$
1:123 soon 收发
1:144 soon 收发$
1:-86 soon 收存
1:-41 soon 收存$
1:-67 soon 收存的
1:129 soon 收集
1:133 soon 收齐
1:173 soon 改
1:111 soon 改$
1:63 soon 改装
1:53 soon 改装实
1:58 soon 放
1:90 soon 政
1:-89 soon 救
1:-75 soon 救箱
1:-86 soon 救箱$
1:-63 soon 教
1:60 soon 教$
1:44 soon 教务
1:62 soon 教学
1:-33 soon 教学$
1:73 soon 教学生
1:-162 soon 教师
1:-160 soon 教师0
1:-71 soon 教师入
1:78 soon 教师捐
1:-128 soon 教授
1:-98 soon 教研
1:-106 soon 教研$
1:109 soon 教练
1:106 soon 教练0
1:109 soon 教职
1:105 soon 教职工
1:-139 soon 教育
1:121 soon 敲
1:121 soon 敲定
1:170 soon 整
1:116 soon 整理
1:64 soon 整理$
1:71 soon 文
1:31 soon 文$
1:-134 soon 新
1:168 soon 方
1:133 soon 方案
1:104 soon 方案$
1:-48 soon 施
1:54 soon 施$
1:73 soon 施工
1:68 soon 施工$
1:74 soon 日前
1:92 soon 日前$
1:166 soon 日程
1:155 soon 日程$
1:87 soon 旬
1:90 soon 旬前
1:80 soon 旬前$
1:-110 soon 明
1:-118 soon 明$
1:95 soon 映
1:75 soon 映牵
1:88 soon 映牵$
1:65 soon 春
1:81 soon 春晖
1:51 soon 春晖$
1:46 soon 晓
1:101 soon 晓牵
1:97 soon 晓牵$
1:-134 soon 晚
1:-39 soon 暑
1:79 soon 月
1:-97 soon 月$
1:81 soon 月0
1:45 soon 月0$
1:51 soon 月0日
1:80 soon 月中
1:83 soon 月中旬
1:141 soon 月为
1:135 soon 月为<
1:-55 soon 月到
1:99 soon 月底
1:73 soon 月底回
1:70 soon 月核
1:101 soon 月核对
1:132 soon 月派
1:117 soon 月派康
1:90 soon 月线
1:95 soon 月线上
1:124 soon 月给
1:111 soon 月给<
1:81 soon 月走
1:93 soon 月走访
1:108 soon 月通
1:91 soon 月通0
1:-142 soon 有
1:-109 soon 有教
1:-93 soon 有教师
1:-57 soon 服
1:106 soon 服务$
1:-67 soon 期$
1:-75 soon 期中考
1:124 soon 期为
1:104 soon 期为<
1:53 soon 期到<
1:-98 soon 期对
1:125 soon 期末
1:70 soon 期汇
1:74 soon 期汇编
1:115 soon 期给
1:120 soon 期给<
1:115 soon 期走
1:99 soon 期走访
1:89 soon 期赴
1:87 soon 期赴乡
1:100 soon 期送
1:116 soon 期送0
1:-82 soon 木
1:-81 soon 木$
1:85 soon 本
1:155 soon 本$
1:-40 soon 术$
1:96 soon 术支
1:74 soon 术支$
1:76 soon 机
1:30 soon 权
1:-72 soon 李
1:87 soon 李春
1:107 soon 李春晖
1:-75 soon 李江
1:-83 soon 李江到
1:-96 soon 李雯
1:-93 soon 李雯$
1:-44 soon 来
1:-55 soon 来>
1:-58 soon 来>跟
1:-63 soon 来大
1:-66 soon 来大学
1:89 soon 来的
1:92 soon 来的书
1:-92 soon 林到
1:-95 soon 林到$
1:74 soon 查$
1:-52 soon 校
1:-57 soon 校$
1:-116 soon 校办
1:-115 soon 校办$
1:86 soon 校医
1:89 soon 校医$
1:107 soon 核
1:131 soon 核对
)"sv,
    R"(1:69 soon 核对0
1:-68 soon 案$
1:-92 soon 梁
1:-69 soon 梁静
1:-67 soon 梁静、
1:-65 soon 检
1:-79 soon 检$
1:87 soon 检修
1:89 soon 检修实
1:-34 soon 检查
1:-73 soon 楼
1:-67 soon 楼$
1:-63 soon 楼举
1:-52 soon 楼举行
1:-111 soon 次
1:-109 soon 次$
1:-176 soon 正
1:51 soon 步
1:105 soon 每
1:66 soon 每0
1:38 soon 每0周
1:-96 soon 每周三
1:79 soon 每季
1:75 soon 每季度
1:36 soon 每学
1:35 soon 每学期
1:48 soon 每年0
1:92 soon 每年为
1:30 soon 每月
1:141 soon 每月为
1:136 soon 每月底
1:84 soon 每月核
1:129 soon 每月派
1:101 soon 每月线
1:116 soon 每月给
1:85 soon 每月走
1:96 soon 每月通
1:-79 soon 求
1:118 soon 汇
1:-81 soon 汇存
1:-80 soon 汇存$
1:110 soon 汇总
1:137 soon 汇总$
1:112 soon 汇编
1:98 soon 汇编$
1:-210 soon 江
1:-79 soon 江到
1:-82 soon 江到$
1:-69 soon 法
1:-60 soon 法移
1:-77 soon 法移到
1:-46 soon 活
1:-122 soon 活动
1:-116 soon 活动$
1:115 soon 活动方
1:101 soon 洽
1:109 soon 洽$
1:116 soon 派
1:-33 soon 派$
1:-153 soon 派0
1:-102 soon 派0人
1:39 soon 派人
1:171 soon 派人$
1:52 soon 派出
1:124 soon 派员
1:60 soon 派员勘
1:99 soon 派康
1:98 soon 派康复
1:127 soon 派教
1:97 soon 派教练
1:-68 soon 派的
1:-79 soon 派的专
1:80 soon 派裁
1:83 soon 派裁$
1:150 soon 派遣
1:99 soon 流
1:38 soon 流主
1:115 soon 流承
1:95 soon 流承办
1:63 soon 流筹
1:82 soon 流筹备
1:67 soon 海
1:-76 soon 添置
1:-91 soon 添置急
1:90 soon 清
1:182 soon 清点
1:-125 soon 游
1:-137 soon 源
1:69 soon 点
1:-90 soon 版
1:-82 soon 版$
1:181 soon 牵
1:65 soon 牵$
1:146 soon 牵头
1:92 soon 牵头$
1:68 soon 牵头制
1:84 soon 牵头组
1:-130 soon 率
1:-111 soon 率达
1:59 soon 班
1:40 soon 班$
1:92 soon 班主
1:-76 soon 班主$
1:133 soon 班主任
1:115 soon 班级
1:96 soon 班级$
1:102 soon 球0
1:99 soon 球0$
1:277 soon 理
1:206 soon 理$
1:110 soon 理。
1:97 soon 理。$
1:-68 soon 琴
1:-86 soon 琴一
1:-66 soon 琴一$
1:99 soon 生$
1:-138 soon 生开
1:-128 soon 生开$
1:75 soon 生捐
1:77 soon 生捐$
1:-75 soon 用开
1:-58 soon 用开展
1:-128 soon 由
1:159 soon 电$
1:-72 soon 电钢
1:-86 soon 电钢琴
1:-48 soon 登记$
1:115 soon 登记造
1:-118 soon 白帆
1:-106 soon 白帆到
1:95 soon 白晓
1:103 soon 白晓牵
1:-241 soon 的
1:52 soon 的$
1:-102 soon 的0
1:-75 soon 的0版
1:-119 soon 的“
1:-74 soon 的专
1:-80 soon 的专家
1:39 soon 的书
1:86 soon 的书$
1:-48 soon 的优
1:-56 soon 的优势
1:-62 soon 的作
1:-73 soon 的作用
1:-80 soon 的做
1:-63 soon 的做法
1:-60 soon 的场
1:-50 soon 的场馆
1:-68 soon 的平
1:-60 soon 的平台
1:-83 soon 的挂
1:-92 soon 的挂职
1:-76 soon 的补
1:-74 soon 的补充
1:-61 soon 的设
1:-81 soon 的设备
1:-74 soon 的账
1:-73 soon 的账号
1:-62 soon 的量
1:-55 soon 的量表
1:-146 soon 监
1:-159 soon 监督
1:-35 soon 目
1:-69 soon 目$
1:149 soon 盯
1:-40 soon 相
1:181 soon 看
1:94 soon 着
1:-108 soon 督
1:-221 soon 研
1:-64 soon 研$
1:-179 soon 研究
1:-56 soon 研究$
1:-94 soon 研究决
1:-78 soon 础
1:-81 soon 确定
1:36 soon 确定$
1:-164 soon 碰
1:45 soon 示
1:67 soon 示范
1:-59 soon 示范园
1:-80 soon 社
1:79 soon 禾组
1:101 soon 禾组织
1:-176 soon 科
1:-33 soon 科$
1:-198 soon 科长
1:-118 soon 科长$
1:-75 soon 科长)
1:-76 soon 移
1:-90 soon 移到
1:-83 soon 移到$
1:64 soon 程
1:45 soon 程$
1:172 soon 稿
1:181 soon 稿$
1:-178 soon 究
1:-75 soon 究$
1:-89 soon 究决
1:-76 soon 究决定
1:-145 soon 立$
1:130 soon 站
1:-183 soon 童
1:124 soon 笔
1:137 soon 笔$
1:-76 soon 第0号
1:-77 soon 筹$
1:102 soon 筹办
1:132 soon 筹办$
1:107 soon 筹协
1:108 soon 筹协调
1:117 soon 筹备
1:71 soon 筹备$
1:103 soon 筹安
1:93 soon 筹安排
1:56 soon 筹负
1:61 soon 筹负责
1:-92 soon 签
1:-83 soon 签订
1:-95 soon 签订处
1:184 soon 管
1:249 soon 管$
1:149 soon 管理
1:170 soon 管理$
1:-121 soon 箱
1:-109 soon 箱$
1:56 soon 篮
1:47 soon 篮球
1:105 soon 篮球0
1:142 soon 系
1:39 soon 系$
1:131 soon 系人
1:35 soon 系人:
1:77 soon 系讲
1:84 soon 系讲$
1:-158 soon 红
1:-143 soon 红$
1:-48 soon 线
1:-86 soon 线$
1:-37 soon 线上
1:93 soon 线上排
1:152 soon 练
1:99 soon 练0
1:108 soon 练0名
1:32 soon 组
1:-67 soon 组$
1:87 soon 组建
1:83 soon 组建$
1:161 soon 组织
1:171 soon 组织$
1:74 soon 组织&
1:129 soon 组织。
1:80 soon 组织大
1:183 soon 组织学
1:117 soon 组织实
1:-71 soon 组织部
1:82 soon 组织骨
1:-43 soon 组长
1:-60 soon 组长0
1:182 soon 织
1:181 soon 织$
1:80 soon 织&
1:96 soon 织&学
1:131 soon 织。
1:147 soon 织。$
1:79 soon 织大
1:79 soon 织大$
1:182 soon 织学
1:138 soon 织学生
1:113 soon 织实
1:108 soon 织实施
1:-66 soon 织部
1:-90 soon 织部寄
1:130 soon 织部选
1:110 soon 织骨
1:106 soon 织骨$
1:153 soon 经办
1:132 soon 经办$
1:-102 soon 经费
1:-147 soon 结
1:77 soon 结$
1:-168 soon 结业
1:-161 soon 结业证
1:-93 soon 结为
1:-98 soon 结为友
1:-74 soon 结对
1:-85 soon 结对通
1:-111 soon 结成手
1:178 soon 绘
1:168 soon 绘$
1:145 soon 给
1:200 soon 给<
1:38 soon 给<$
1:101 soon 给<家
1:111 soon 给予
1:79 soon 给予指
1:-105 soon 给结
1:-105 soon 给结业
1:97 soon 络
1:107 soon 络$
1:63 soon 络与
1:65 soon 络与$
1:76 soon 统
1:59 soon 统一
1:38 soon 统筹
1:-57 soon 统筹$
1:99 soon 统筹协
1:100 soon 统筹安
1:77 soon 统筹负
1:123 soon 统管
1:-144 soon 继
1:-129 soon 继续
1:-135 soon 继续教
1:-111 soon 续
1:-129 soon 续教
1:-117 soon 续教$
1:154 soon 维
1:148 soon 维护
1:111 soon 维护$
1:281 soon 编
1:110 soon 编$
1:87 soon 编写
1:69 soon 编写学
1:109 soon 编印
1:71 soon 编印$
1:92 soon 编排
1:-67 soon 编目$
1:-47 soon 网
1:-129 soon 网上
1:-93 soon 网上$
1:85 soon 网络
1:146 soon 罗$
1:92 soon 罗映
1:98 soon 罗映牵
1:-94 soon 罗青
1:-101 soon 罗青赴
1:-112 soon 置
1:-100 soon 置急
1:-85 soon 置急救
1:-115 soon 老
1:-129 soon 老师
1:-74 soon 老师>
1:-98 soon 老师到
1:-117 soon 考$
1:124 soon 考勤
1:129 soon 考勤$
1:-122 soon 职$
1:100 soon 职工
1:110 soon 职工$
1:-41 soon 联
1:-32 soon 联$
1:-151 soon 联合
1:180 soon 联系
1:50 soon 联系$
1:127 soon 联系人
1:96 soon 联系讲
1:60 soon 联络
1:161 soon 联络$
1:61 soon 联络与
1:-144 soon 联谊
1:-35 soon 股
1:-179 soon 股长
1:-31 soon 育
1:-31 soon 育$
1:-68 soon 育员_
1:82 soon 腾
1:85 soon 腾出
1:92 soon 腾出周
1:58 soon 自
1:66 soon 自$
1:-129 soon 至
1:-116 soon 至0
1:89 soon 苇
1:92 soon 苇牵
1:94 soon 苇牵$
1:-70 soon 苏木
1:-102 soon 苏木$
1:71 soon 苏禾
1:78 soon 苏禾组
1:94 soon 英$
1:-132 soon 英语
1:91 soon 范
1:-60 soon 范园
1:-74 soon 范园跟
1:98 soon 草
1:106 soon 草$
1:158 soon 营
1:123 soon 落
1:183 soon 落实
1:154 soon 落实$
1:175 soon 落实。
1:53 soon 落实运
1:-183 soon 行
1:-175 soon 行$
1:139 soon 衔
1:126 soon 衔接
1:141 soon 衔接$
1:-183 soon 补
1:-57 soon 补充
1:-78 soon 补充$
1:-82 soon 表
1:-73 soon 表列
1:-110 soon 表列席
1:-68 soon 表参
1:-70 soon 表参加
1:81 soon 裁
1:86 soon 裁$
1:112 soon 装
1:59 soon 装实
1:58 soon 装实$
1:153 soon 要
1:-84 soon 见
1:-66 soon 见习
1:-117 soon 见习0
1:-34 soon 观
1:-78 soon 观摩
1:-67 soon 观摩期
1:-87 soon 视
1:-49 soon 解
1:-129 soon 解释
1:-63 soon 解释为
1:41 soon 计
1:138 soon 计$
1:112 soon 订
1:128 soon 订$
1:90 soon 订具
1:89 soon 订具$
1:-80 soon 订处
1:-107 soon 订处室
1:56 soon 订结
1:70 soon 订结$
1:-194 soon 训
1:-188 soon 训$
1:-82 soon 训咨
1:-89 soon 训咨询
1:-177 soon 议
1:-132 soon 议$
1:84 soon 记
1:-31 soon 记$
1:138 soon 记录
1:108 soon 记造
1:112 soon 记造册
1:-77 soon 讲
1:112 soon 讲$
1:86 soon 论
1:75 soon 论$
1:95 soon 设
1:101 soon 设$
1:-215 soon 设在
1:-100 soon 设在>
1:-105 soon 设在@
1:152 soon 设备
1:155 soon 设备$
1:-63 soon 设备培
1:96 soon 设备调
1:84 soon 设英
1:78 soon 设英$
1:98 soon 设计
1:-39 soon 访
1:-30 soon 访$
1:84 soon 访支
1:80 soon 访支$
1:-131 soon 证
1:-148 soon 证$
1:-42 soon 评
1:-94 soon 询
1:-79 soon 询教
1:-83 soon 询教$
1:-140 soon 语
1:78 soon 课
1:48 soon 课$
1:67 soon 课。
1:55 soon 课。$
1:121 soon 课务
1:112 soon 课务$
1:31 soon 课表$
1:85 soon 课题
1:143 soon 课题$
1:-97 soon 调$
1:-96 soon 调0
1:-106 soon 调0名
1:107 soon 调安$
1:38 soon 调度$
1:-66 soon 调派
1:-65 soon 调派0
1:119 soon 调落
1:124 soon 调落实
1:120 soon 调课
1:90 soon 调课$
1:-64 soon 谈
1:-71 soon 谈$
1:-173 soon 谊
1:85 soon 负
1:75 soon 负总
1:99 soon 负总责
1:104 soon 负责
1:291 soon 负责$
1:140 soon 负责。
1:-79 soon 负责人
1:139 soon 负责安
1:158 soon 负责排
1:153 soon 负责接
1:-108 soon 负责督
1:121 soon 负责组
1:-90 soon 负责统
1:129 soon 负责编
1:177 soon 负责联
1:145 soon 负责落
1:125 soon 负责设
1:-36 soon 负责运
1:128 soon 负责选
1:194 soon 责
1:361 soon 责$
1:151 soon 责。
1:126 soon 责。$
1:-83 soon 责人
1:-69 soon 责人$
1:114 soon 责安
1:138 soon 责排
1:107 soon 责排定
1:131 soon 责排课
1:165 soon 责接
1:139 soon 责接待
1:-85 soon 责督
1:112 soon 责组
1:124 soon 责组织
1:-76 soon 责统
1:-85 soon 责统筹
1:113 soon 责编
1:86 soon 责编印
1:173 soon 责联
1:95 soon 责联$
1:153 soon 责联系
1:129 soon 责联络
1:114 soon 责落
1:110 soon 责落实
1:131 soon 责设
1:160 soon 责设备
1:134 soon 责运送
1:133 soon 责选
1:141 soon 责选派
1:-39 soon 账$
1:95 soon 账号
1:139 soon 账号$
1:110 soon 质
1:79 soon 购
1:57 soon 购发
1:55 soon 购发运
1:-101 soon 费
1:-138 soon 资
1:79 soon 资$
1:-60 soon 资金
1:150 soon 赠
1:90 soon 赠图
1:50 soon 赠图$
1:91 soon 赠图书
1:112 soon 赠篮
1:99 soon 赠篮球
1:104 soon 赠课$
1:122 soon 赠送
1:79 soon 赠送学
1:121 soon 走
1:155 soon 走访
1:104 soon 走访$
1:79 soon 走访支
1:-155 soon 赴
1:-80 soon 赴$
1:-148 soon 赴<
1:77 soon 赴乡
1:109 soon 赴乡$
1:113 soon 起
1:103 soon 起草
1:106 soon 起草$
1:-85 soon 跟$
1:-79 soon 跟岗
1:-33 soon 跟岗$
1:-92 soon 跟岗0
1:-30 soon 跟班
1:132 soon 跟踪
1:158 soon 跟进
1:105 soon 跟进$
1:70 soon 跟进落
1:123 soon 踪
1:-110 soon 蹲
1:158 soon 车
1:118 soon 车$
1:86 soon 车辆
1:80 soon 车辆$
1:84 soon 转
1:76 soon 转房
1:65 soon 转房$
1:32 soon 轮
1:124 soon 轮流
1:70 soon 轮流主
1:101 soon 轮流承
1:77 soon 轮流筹
1:89 soon 辆
1:71 soon 辆$
1:69 soon 输
1:54 soon 输$
1:-80 soon 辖
1:-89 soon 辖实
1:-79 soon 辖实验
1:-53 soon 达
1:-136 soon 过
1:66 soon 运
1:107 soon 运$
1:53 soon 运输
1:61 soon 运输$
1:143 soon 运送
1:38 soon 这
1:-56 soon 进
1:63 soon 进$
1:85 soon 进落
1:83 soon 进落实
1:-146 soon 进行
1:-93 soon 进行$
1:107 soon 送$
1:55 soon 送0
1:107 soon 送0$
1:67 soon 送学
1:78 soon 送学$
1:-87 soon 送教
1:-124 soon 送课
1:105 soon 选
1:157 soon 选$
1:129 soon 选人
1:-111 soon 选出
1:-110 soon 选出$
1:-80 soon 选双
1:-107 soon 选双师
1:134 soon 选派
1:57 soon 选派$
1:90 soon 选派专
1:-75 soon 递
1:-71 soon 递交
1:-85 soon 递交书
1:-61 soon 通
1:-60 soon 通$
1:97 soon 通0
1:98 soon 通0次
1:-63 soon 通信
1:-62 soon 通信$
1:31 soon 通账
1:112 soon 通账号
1:129 soon 造
1:126 soon 造册
1:153 soon 遣
1:69 soon 遴
1:42 soon 遴选
1:-97 soon 遴选双
1:-144 soon 邱
1:-159 soon 部
1:-63 soon 部$
1:-68 soon 部0
1:-50 soon 部0人
1:78 soon 部协
1:87 soon 部协办
1:-80 soon 部寄
1:-76 soon 部寄送
1:80 soon 部资
1:83 soon 部资$
1:149 soon 部选
1:123 soon 部选派
1:-131 soon 部长
1:80 soon 配
1:75 soon 配合
1:76 soon 配合$
1:91 soon 配合。
1:76 soon 配合施
1:72 soon 配合验
1:-71 soon 配电
1:-77 soon 配电钢
1:-35 soon 采
1:91 soon 采购
1:62 soon 采购发
1:-113 soon 释
1:-60 soon 释为
1:-63 soon 释为准
1:136 soon 量
1:-66 soon 量表
1:-55 soon 量表$
1:-82 soon 金
1:93 soon 鉴>
1:72 soon 鉴>的
1:-77 soon 钢
1:-83 soon 钢琴
1:-72 soon 钢琴一
1:-168 soon 长
1:-53 soon 长$
1:-70 soon 长)
1:-69 soon 长)$
1:-68 soon 长0
1:-60 soon 长0人
1:-81 soon 长0名
1:38 soon 长共
1:101 soon 长共同
1:73 soon 长罗
1:88 soon 长罗映
1:-56 soon 门
1:-100 soon 门口
1:-93 soon 门口$
1:-143 soon 间
1:-113 soon 间$
1:-99 soon 阅
1:-80 soon 阅$
1:38 soon 队
1:-99 soon 陈
1:-64 soon 陈主
1:-71 soon 陈主任
1:-119 soon 院
1:-121 soon 院长
1:-128 soon 陪
1:-143 soon 陪同
1:-109 soon 陪同$
1:-123 soon 陪同。
1:-189 soon 随
1:-126 soon 随$
1:-82 soon 随>
1:-69 soon 随>$
1:122 soon 障
1:93 soon 障$
1:83 soon 障设
1:87 soon 障设备
1:-38 soon 集
1:-121 soon 集训
1:77 soon 雪
1:-75 soon 雯
1:-88 soon 雯$
1:-50 soon 青
1:75 soon 青$
1:-92 soon 青赴
1:-78 soon 青赴$
1:-74 soon 静
1:-62 soon 静、
1:-67 soon 静、$
1:-111 soon 靠学
1:-117 soon 靠学校
1:-83 soon 面
1:-63 soon 面总
1:-68 soon 面总$
1:-76 soon 顶
1:-80 soon 项
1:-74 soon 项制
1:-81 soon 项制$
1:150 soon 须
1:-75 soon 颁
1:-97 soon 颁发
1:-93 soon 颁发结
1:-88 soon 领取
1:-72 soon 领取$
1:-79 soon 领取课
1:67 soon 题
1:194 soon 题$
1:-80 soon 题人
1:-94 soon 题人员
1:-76 soon 题培
1:-86 soon 题培$
1:128 soon 食
1:120 soon 食宿
1:117 soon 食宿$
1:-96 soon 馆
1:-68 soon 馆开
1:-62 soon 馆开展
1:-62 soon 马
1:-83 soon 驻
1:-63 soon 驻$
1:-113 soon 驻园
1:68 soon 验中
1:74 soon 验中心
1:140 soon 验收
1:128 soon 验收$
1:-75 soon 验班
1:-84 soon 验班$
1:-47 soon 骨
1:97 soon 骨$
1:-109 soon 骨干
1:-62 soon 骨干教
1:38 soon 高$
1:-114 soon 麦
1:182 soon 齐
1:241 stands behind
1:512 stands bracket
1:196 stands closing
1:-362 stands sentence
1:-102 stands, lead behind
1:145 stands, lead behind:
1:197 stands, lead behind^
1:-151 stands, lead behind交
1:-133 stands, lead behind交^
1:151 stands, lead behind归
1:240 stands, lead behind由
1:361 stands, lead behind由^
1:-84 stands, lead behind请
1:-187 stands, lead bracket
1:124 stands, lead bracket:
1:528 stands, lead bracket^
1:149 stands, lead closing:
1:54 stands, lead closing^
1:160 stands, lead closing归
1:167 stands, lead closing由
1:-581 stands, lead sentence
1:-30 stands, lead sentence:
1:-217 stands, lead sentence^
1:-172 stands, lead sentence交
1:-166 stands, lead sentence以
1:137 stands, lead sentence归口
1:-142 stands, lead sentence请
)"sv,
};

}  // namespace

std::span<std::string_view const> const charge_weights(parts);

}  // namespace bangfu::document::reader
