// SPDX-License-Identifier: BSL-1.0
// Learned: see weights.hpp.
#include "document/reader/learned/weights.hpp"

namespace bangfu::document::reader {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::string_view parts[] = {
    R"(charge no yes
1:-145 after %
1:-30 after &
1:-186 after (
1:-148 after (0
1:-72 after (0天
1:-76 after (以
1:-73 after (以下
1:-154 after (导
1:-146 after (导)
1:32 after (联系
1:-146 after )
1:-125 after )$
1:-66 after ,
1:-56 after ,0
1:-149 after -0
1:-84 after -0×
1:-171 after 0
1:-121 after 0$
1:-126 after 0%
1:-175 after 0)
1:-156 after 0)$
1:-144 after 0-
1:-158 after 0-0
1:-106 after 0×
1:-111 after 0××
1:-122 after 0个
1:-108 after 0个月
1:-341 after 0人
1:-163 after 0人$
1:-90 after 0人)
1:-161 after 0人于
1:-145 after 0人到
1:-143 after 0人赴
1:-120 after 0份
1:-48 after 0位
1:127 after 0册送
1:34 after 0名
1:52 after 0名教
1:-239 after 0周
1:-170 after 0周$
1:-111 after 0场
1:-205 after 0天
1:-140 after 0天$
1:-92 after 0天)
1:180 after 0套
1:73 after 0套$
1:-175 after 0学
1:-112 after 0学期
1:49 after 0对
1:-97 after 0小
1:-101 after 0小时
1:-46 after 0年$
1:-89 after 0年0
1:-89 after 0年级
1:-122 after 0所
1:67 after 0批
1:99 after 0日
1:202 after 0日前
1:-310 after 0日印
1:179 after 0月
1:95 after 0月0
1:130 after 0月、
1:-236 after 0月到
1:66 after 0月对
1:151 after 0期
1:189 after 0期$
1:142 after 0本
1:89 after 0本优
1:107 after 0次交
1:-56 after 0次网
1:46 after 0节
1:53 after 0节$
1:-130 after 0课
1:127 after 0项
1:103 after 0项$
1:-121 after :
1:-136 after ;
1:-95 after <
1:-150 after <(
1:-84 after <)
1:-112 after <0
1:-67 after <0年
1:-97 after <兼
1:-64 after <副
1:-43 after <副校
1:-96 after <听
1:-68 after <听课
1:-89 after <学
1:74 after <实
1:65 after <师生
1:102 after <开
1:-87 after <挂
1:-53 after <挂职
1:94 after <捐赠
1:62 after <教
1:75 after <教学
1:81 after <检修
1:-123 after <英
1:-121 after <英语
1:-122 after <讲
1:68 after <赠
1:74 after <赠送
1:-99 after <驻
1:-97 after <驻园
1:-220 after >
1:-107 after >参
1:-131 after >参加
1:-113 after >学
1:-129 after >学习
1:-130 after >挂
1:-109 after >挂职
1:-116 after >跟
1:-105 after >跟岗
1:-66 after >跟班
1:105 after @
1:79 after @$
1:-36 after ^
1:-58 after ^(
1:-158 after ^(导
1:107 after ^(联
1:-137 after ^)
1:-252 after ^0
1:-203 after ^0人
1:-72 after ^0名
1:-52 after ^0周
1:-157 after ^<
1:-106 after ^>
1:-64 after ^>参
1:-116 after ^_
1:89 after ^、@
1:-35 after ^一
1:67 after ^上
1:72 after ^与
1:120 after ^与<
1:-125 after ^专
1:148 after ^为
1:122 after ^为<
1:59 after ^为支
1:-219 after ^主任
1:96 after ^主办
1:114 after ^主抓
1:112 after ^主持
1:122 after ^主责
1:-61 after ^举
1:-70 after ^举行
1:125 after ^于0
1:-79 after ^人
1:-62 after ^人员
1:-57 after ^会
1:184 after ^保
1:131 after ^保障
1:208 after ^做
1:266 after ^做好
1:-78 after ^健
1:-49 after ^健全
1:-34 after ^共
1:220 after ^共同
1:106 after ^共管
1:99 after ^具
1:53 after ^具体
1:202 after ^分
1:135 after ^分别
1:133 after ^分头
1:38 after ^列
1:-221 after ^到
1:-127 after ^到<
1:-130 after ^到>
1:-148 after ^副
1:-124 after ^副主
1:-70 after ^副处
1:216 after ^办
1:175 after ^办理
1:92 after ^协
1:48 after ^协办
1:212 after ^协助
1:96 after ^协同
1:132 after ^参与
1:133 after ^发动
1:-116 after ^发给
1:-74 after ^各
1:-103 after ^各见
1:114 after ^合
1:182 after ^合办
1:-124 after ^同
1:127 after ^向
1:73 after ^向<
1:-175 after ^员
1:-75 after ^员0
1:-63 after ^员结
1:137 after ^和
1:115 after ^商
1:79 after ^商定
1:118 after ^商量
1:229 after ^在
1:-83 after ^培
1:-86 after ^培训
1:-101 after ^处长
1:-113 after ^备
1:-107 after ^备案
1:46 after ^存
1:-142 after ^学
1:-103 after ^学生
1:293 after ^安
1:267 after ^安排
1:101 after ^定
1:-35 after ^实
1:-42 after ^实验
1:74 after ^审
1:232 after ^对接
1:99 after ^带
1:31 after ^带队
1:196 after ^帮
1:87 after ^帮助
1:120 after ^帮着
1:-164 after ^干
1:-101 after ^干部
1:-33 after ^开
1:168 after ^开通
1:138 after ^张
1:139 after ^张罗
1:77 after ^归
1:63 after ^归口
1:149 after ^总
1:152 after ^执
1:112 after ^执笔
1:55 after ^承
1:111 after ^承办
1:38 after ^承担
1:75 after ^把
1:117 after ^把图
1:92 after ^把捐
1:181 after ^抓
1:122 after ^抓总
1:-48 after ^报
1:44 after ^担
1:59 after ^担任
1:162 after ^拟
1:112 after ^拟定
1:77 after ^拿
1:81 after ^挂
1:109 after ^按
1:289 after ^排
1:137 after ^排出
1:87 after ^排定
1:103 after ^排班
1:109 after ^排课
1:64 after ^接
1:125 after ^接待
1:102 after ^接收
1:53 after ^接洽
1:134 after ^提
1:119 after ^提供
1:107 after ^提出
1:134 after ^收
1:-100 after ^教
1:-127 after ^教师
1:-147 after ^数
1:-98 after ^来
1:-68 after ^来大
1:35 after ^每
1:35 after ^每0
1:-77 after ^每周
1:49 after ^每学
1:86 after ^每年
1:67 after ^汇
1:56 after ^汇总
1:146 after ^派人
1:-30 after ^派出
1:-54 after ^添
1:-50 after ^添置
1:147 after ^清
1:153 after ^清点
1:133 after ^牵
1:218 after ^牵头
1:-139 after ^电
1:50 after ^登
1:35 after ^登记
1:-124 after ^的
1:-93 after ^的优
1:-74 after ^的作
1:-44 after ^的场
1:-61 after ^的平
1:-89 after ^的设
1:163 after ^盯
1:-104 after ^研
1:-131 after ^研究
1:-125 after ^科
1:-141 after ^科长
1:-43 after ^筹
1:-79 after ^签
1:57 after ^管
1:152 after ^管$
1:142 after ^管理
1:50 after ^组
1:81 after ^组织
1:-41 after ^经
1:99 after ^经办
1:191 after ^给
1:285 after ^统
1:248 after ^统一
1:138 after ^统筹
1:130 after ^编
1:64 after ^考
1:121 after ^考核
1:121 after ^联
1:189 after ^联系
1:172 after ^联络
1:-97 after ^股
1:-94 after ^股长
1:99 after ^落实
1:57 after ^要
1:-124 after ^见
1:-86 after ^见习
1:-125 after ^议
1:122 after ^记
1:-148 after ^设
1:-195 after ^设在
1:136 after ^调
1:124 after ^负
1:40 after ^负责
1:-80 after ^赴
1:96 after ^跟
1:-70 after ^跟岗
1:133 after ^跟进
1:58 after ^轮
1:67 after ^轮流
1:-108 after ^送
1:212 after ^选
1:110 after ^选派
1:56 after ^配合
1:-108 after ^集
1:-174 after ^集训
1:-90 after ^颁
1:-88 after ^颁发
1:99 after ^验
1:79 after ^验收
1:197 after _
1:133 after _0
1:-225 after _0年
1:-193 after ×
1:-106 after ×0
1:-69 after ×0)
1:-138 after ××
1:-89 after ××0
1:-127 after ×××
1:-135 after “
1:-146 after ”
1:-162 after ”$
1:122 after ”活
1:124 after ”活动
1:-45 after 、
1:167 after 、0
1:-34 after 、教
1:63 after 、教学
1:121 after 。
1:252 after 。$
1:161 after 《
1:89 after 》
1:96 after 》$
1:-72 after 一
1:-69 after 一安
1:-132 after 三
1:-191 after 三校
1:-60 after 上
1:-178 after 上0
1:-80 after 上教
1:-117 after 上研
1:-62 after 上研修
1:109 after 上课
1:135 after 上述
1:-160 after 上集
1:-151 after 上集体
1:-47 after 下
1:-96 after 下$
1:38 after 下午
1:-79 after 下简
1:-78 after 下简称
1:68 after 与
1:144 after 与$
1:-125 after 与<(
1:44 after 专
1:-121 after 专业
1:-113 after 专家
1:-35 after 专项
1:110 after 专题
1:-46 after 业
1:97 after 业$
1:-164 after 业证
1:-151 after 业证书
1:44 after 两
1:-123 after 个月$
1:-84 after 中
1:112 after 中心为
1:183 after 为
1:208 after 为<
1:97 after 为<师
1:85 after 为<检
1:142 after 为支
1:56 after 为支教
1:-89 after 主
1:-223 after 主任
1:-223 after 主任$
1:76 after 主任)
1:-85 after 主任陪
1:95 after 主办
1:90 after 主办$
1:123 after 主抓
1:110 after 主抓$
1:73 after 主持
1:82 after 主持$
1:145 after 主责
1:136 after 主责$
1:-174 after 主题
1:-33 after 举
1:-47 after 举行
1:-63 after 举行$
1:53 after 之
1:-97 after 乐
1:-149 after 习
1:-31 after 习$
1:-133 after 习0
1:-82 after 习0周
1:-92 after 习0天
1:-66 after 习公
1:-73 after 习公文
1:-49 after 习档
1:-79 after 习档案
1:-56 after 书
1:-112 after 书$
1:-32 after 书0
1:-62 after 书0册
1:-125 after 书。
1:-111 after 书。$
1:-80 after 书信
1:67 after 书目
1:80 after 书目$
1:135 after 书送
1:73 after 书送到
1:141 after 二
1:-116 after 于
1:121 after 于0
1:96 after 于0月
1:-42 after 云
1:-93 after 互
1:-32 after 互访
1:95 after 交
1:115 after 交换
1:74 after 交换书
1:90 after 交接
1:90 after 交接$
1:-33 after 产
1:-197 after 人
1:-107 after 人)
1:-93 after 人)$
1:-96 after 人:
1:-122 after 人于
1:-102 after 人到
1:-61 after 人到<
1:-61 after 人到>
1:-60 after 人员>
1:37 after 人才
1:-165 after 人赴
1:120 after 人选$
1:78 after 令
1:132 after 令营
1:128 after 令营$
1:-112 after 以
1:-34 after 以上$
1:-124 after 以下
1:-102 after 以下简
1:-163 after 以视
1:76 after 仪
1:108 after 仪器
1:146 after 仪器$
1:119 after 们
1:-229 after 任
1:-118 after 任$
1:49 after 任)
1:-69 after 任)$
1:-153 after 任<
1:-67 after 任<副
1:-93 after 任副
1:-82 after 任副校
1:-91 after 任陪
1:-86 after 任陪同
1:-140 after 份
1:92 after 企
1:98 after 企业
1:-150 after 优
1:-44 after 优势
1:-42 after 优势开
1:83 after 优秀教
1:-78 after 会
1:-41 after 会同
1:-101 after 会议
1:239 after 传
1:-78 after 估$
1:70 after 伴
1:-104 after 位
1:54 after 位$
1:140 after 住
1:123 after 住宿
1:92 after 体
1:83 after 体育
1:138 after 体负
1:154 after 体负责
1:72 after 作
1:102 after 作$
1:-142 after 作0
1:129 after 作业
1:88 after 作健
1:57 after 作健康
1:-79 after 作用
1:-58 after 作用开
1:-67 after 使用
1:-42 after 使用$
1:118 after 供
1:69 after 供技
1:51 after 供技术
1:86 after 供车
1:70 after 供车辆
1:163 after 保
1:-75 after 保险
1:130 after 保障
1:105 after 保障$
1:94 after 保障设
1:49 after 信
1:-84 after 信$
1:161 after 信息
1:113 after 信息$
1:146 after 修
1:95 after 修实
1:85 after 修实验
1:54 after 修宿
1:52 after 修宿舍
1:-43 after 借
1:192 after 做
1:201 after 做好
1:52 after 做好接
1:-78 after 健全
1:-58 after 健全各
1:30 after 健康
1:94 after 健康讲
1:105 after 傅
1:94 after 傅$
1:112 after 像
1:-65 after 儿
1:-102 after 免
1:57 after 入
1:-75 after 全各
1:-76 after 全各项
1:114 after 全年
1:-61 after 公
1:59 after 公室
1:-64 after 公文
1:-48 after 公文写
1:110 after 共
1:-161 after 共0
1:-151 after 共0人
1:187 after 共同
1:139 after 共同组
1:101 after 共同负
1:97 after 共管
1:107 after 共管$
1:49 after 关
1:158 after 关$
1:-117 after 其
1:-50 after 具
1:170 after 具体
1:110 after 具体对
1:131 after 具体负
1:95 after 养
1:-40 after 养方
1:-30 after 养方案
1:-58 after 兼
1:-66 after 兼任
1:-112 after 内
1:155 after 册
1:81 after 册送
1:86 after 册送到
1:-72 after 写作
1:-61 after 写作$
1:140 after 写出
1:-132 after 军
1:-138 after 农
1:-63 after 决
1:-44 after 决定
1:204 after 况
1:58 after 准备
1:80 after 准备$
1:69 after 出
1:-67 after 出$
1:174 after 分
1:126 after 分头
1:76 after 分头对
1:111 after 分头落
1:159 after 分析
1:122 after 刊
1:57 after 刊$
1:44 after 划
1:179 after 划$
1:-88 after 初
1:-123 after 到
1:-113 after 到0
1:-49 after 到<
1:40 after 到<$
1:47 after 到<开
1:-112 after 到<挂
1:-128 after 到<讲
1:-199 after 到>
1:-85 after 到>参
1:-66 after 到>挂
1:-103 after 到>跟
1:103 after 到人
1:-60 after 制度
1:-90 after 制度$
1:182 after 前
1:-109 after 前往
1:-225 after 副
1:-69 after 副主任
1:-133 after 副处
1:-116 after 副处长
1:-84 after 副教
1:-95 after 副教授
1:-106 after 副校
1:-100 after 副校长
1:-48 after 副科
1:-58 after 副科长
1:-76 after 副院
1:-83 after 副院长
1:105 after 力
1:208 after 办
1:307 after 办$
1:79 after 办公
1:61 after 办公室
1:285 after 办理
1:227 after 办理$
1:-116 after 加
1:54 after 加$
1:-89 after 加“
1:-80 after 加学
1:-71 after 加学术
1:-56 after 务
1:237 after 务$
1:84 after 务。
1:77 after 务。$
1:-181 after 务处
1:129 after 动
1:37 after 动$
1:53 after 动学
1:46 after 动学生
1:151 after 动教
1:62 after 动教师
1:94 after 动教职
1:142 after 动方
1:158 after 动方案
1:154 after 助
1:30 after 助$
1:-41 after 势
1:-36 after 势开
1:-43 after 势开展
1:41 after 募集
1:34 after 勤$
1:180 after 包
1:-164 after 区
1:-123 after 医
1:-37 after 午
1:94 after 协
1:136 after 协办
1:59 after 协办$
1:244 after 协助
1:172 after 协助$
1:102 after 协同
1:102 after 协同$
1:52 after 协议
1:-99 after 协调
1:-95 after 协调$
1:134 after 单
1:132 after 单$
1:32 after 单位
1:141 after 单位$
1:-88 after 印
1:-186 after 印发
1:-253 after 印发$
1:95 after 卷
1:-36 after 县
1:-86 after 参
1:141 after 参与
1:137 after 参与$
1:-97 after 参加
1:46 after 参加$
1:-132 after 参加“
1:-76 after 参加学
1:45 after 及
1:-38 after 发
1:-156 after 发$
1:134 after 发动
1:63 after 发动学
1:137 after 发动教
1:-88 after 发结
1:-117 after 发结业
1:-38 after 发给
1:-104 after 发给结
1:-131 after 受
1:65 after 口
1:70 after 口管
1:81 after 口管理
1:88 after 召集
1:127 after 召集$
1:-40 after 台
1:-106 after 台开
1:-100 after 台开展
1:175 after 台账
1:33 after 号
1:35 after 号$
1:-35 after 各
1:-206 after 各0
1:-134 after 各0名
1:-88 after 各见
1:-90 after 各见习
1:-63 after 各项制
1:36 after 合
1:92 after 合。
1:135 after 合。$
1:236 after 合办
1:105 after 合办$
1:149 after 合开
1:61 after 合施
1:81 after 合施工
1:70 after 合验
1:77 after 合验收
1:-89 after 同。
1:-74 after 同。$
1:64 after 同承
1:-43 after 同承担
1:124 after 同组
1:142 after 同组织
1:177 after 同负
1:91 after 同负责
1:166 after 名
1:91 after 名$
1:111 after 名单
1:122 after 名单$
1:84 after 名教
1:34 after 名教师
1:-59 after 后
1:83 after 向
1:115 after 向<
1:55 after 向<捐
1:61 after 向<赠
1:-78 after 听课
1:-86 after 听课$
1:143 after 告
1:-169 after 员
1:46 after 员$
1:-66 after 员0
1:-135 after 员0人
1:-55 after 员>
1:-71 after 员>学
1:-65 after 员结
1:-59 after 员结对
1:-157 after 周
1:-48 after 周$
1:-128 after 周四
1:96 after 命
1:110 after 命题
1:110 after 命题$
1:35 after 和
1:89 after 和安
1:101 after 和日
1:106 after 和日常
1:-90 after 咨
1:-98 after 咨询
1:-77 after 咨询教
1:51 after 商
1:52 after 商定
1:-53 after 商定$
1:150 after 商量
1:84 after 器$
1:-191 after 四
1:-35 after 回
1:-44 after 回访
1:-135 after 回访$
1:60 after 回访支
1:-199 after 团
1:-108 after 团活
1:-58 after 团活动
1:-66 after 园
1:-157 after 国
1:125 after 图
1:81 after 图书
1:158 after 图书0
1:-50 after 在
1:110 after 在0
1:-98 after 在<
1:-75 after 在>
1:-91 after 在@
1:-74 after 地
1:-91 after 场馆
1:-87 after 场馆开
1:48 after 培养
1:-60 after 培养方
1:86 after 培训$
1:-77 after 培训咨
1:-73 after 培训教
1:-35 after 基
1:-41 after 堂
1:-200 after 处
1:-31 after 处$
1:-132 after 处长
1:-57 after 处长0
1:135 after 备$
1:-52 after 备培
1:-81 after 备培训
1:-120 after 备案
1:-109 after 备案$
1:-129 after 备课
1:-147 after 备课$
1:-199 after 备课0
1:103 after 备调
1:98 after 备调试
1:130 after 夏
1:126 after 夏令
1:105 after 夏令营
1:-47 after 外
1:-76 after 大
1:-52 after 大学
1:-53 after 大学学
1:-34 after 大学生
1:-136 after 天
1:-159 after 天$
1:-90 after 天)
1:-99 after 天)$
1:45 after 头
1:82 after 头对
1:80 after 头对接
1:69 after 头组
1:125 after 头组织
1:105 after 头落
1:95 after 头落实
1:149 after 套
1:70 after 套$
1:215 after 好
1:50 after 好接
1:-52 after 好设
1:142 after 好课
1:109 after 好课表
1:-140 after 委
1:-141 after 娜
1:-46 after 子
1:-42 after 存
1:-48 after 存档
1:-36 after 季度
1:103 after 季度整
1:-100 after 学
1:-125 after 学$
1:-90 after 学习
1:-58 after 学习公
1:-66 after 学习档
1:-68 after 学学
1:-71 after 学学习
1:94 after 学年对
1:-176 after 学时
1:-113 after 学期$
1:-119 after 学期到
1:-55 after 学期对
1:60 after 学期汇
1:62 after 学术
1:-110 after 学术年
1:77 after 学术期
1:-187 after 学校
1:80 after 学生
1:128 after 学生$
1:51 after 学生志
1:59 after 学生捐
1:43 after 学生整
1:-95 after 学生足
1:143 after 守
1:124 after 安
1:73 after 安排
1:98 after 安排$
1:-47 after 安排岗
1:42 after 安排课
1:106 after 完成$
1:51 after 定
1:-145 after 定$
1:-66 after 定人选
1:180 after 定课
1:70 after 实
1:179 after 实$
1:44 after 实。
1:-130 after 实习
1:-94 after 实习0
1:158 after 实施
1:175 after 实施$
1:-35 after 实训
1:122 after 实验
1:98 after 实验中
1:80 after 实验仪
1:-87 after 审
1:-45 after 审定
1:65 after 审核
1:37 after 室
1:49 after 室$
1:-44 after 家
1:-47 after 家$
1:97 after 家庭
1:143 after 家长
1:209 after 宿
1:179 after 宿$
1:150 after 宿生
1:62 after 宿舍
1:67 after 宿舍$
1:107 after 寄
1:121 after 寄宿
1:122 after 寄宿生
1:93 after 寒
1:108 after 寒假
1:150 after 对
1:87 after 对$
1:-79 after 对<
1:99 after 对口
1:127 after 对接
1:79 after 对接$
1:-65 after 对通
1:-55 after 对通信
1:-105 after 导)
1:109 after 导0
1:89 after 导0次
1:-45 after 导师
1:175 after 导师$
1:70 after 将
1:-144 after 小
1:-97 after 小时
1:-91 after 局
1:-119 after 展
1:-50 after 展0
1:-68 after 展0次
1:82 after 展夏
1:61 after 展夏令
1:-50 after 展学
1:-51 after 展学生
1:-63 after 展社
1:-92 after 展社团
1:-61 after 展网
1:-60 after 展网上
1:-44 after 展集
1:-35 after 展集训
1:-142 after 岗
1:-145 after 岗$
1:-90 after 岗0
1:-111 after 岗0周
1:-49 after 岗位$
1:-34 after 岭
1:137 after 工
1:122 after 工$
1:48 after 工作
1:156 after 工作$
1:67 after 工捐
1:77 after 工捐款
1:-133 after 师$
1:-165 after 师0人
1:61 after 师0名
1:94 after 师0次
1:128 after 师傅
1:91 after 师傅$
1:-83 after 师去
1:138 after 师徒
1:71 after 师捐
1:76 after 师捐衣
1:-44 after 师每
1:79 after 师生作
1:63 after 师研
1:144 after 师研修
1:132 after 带
1:175 after 带教
1:125 after 带班
1:187 after 带班$
1:53 after 带队
1:70 after 带队$
1:137 after 帮
1:144 after 帮助
1:55 after 帮扶
1:142 after 帮着
1:-108 after 常
1:91 after 常管
1:128 after 常管理
1:-126 after 干
1:-128 after 干事
1:63 after 干教
1:133 after 干教师
1:-82 after 干部
1:-49 after 干部0
1:-104 after 干部到
1:-183 after 平
1:-167 after 平台
1:-45 after 平台开
1:93 after 年
1:-41 after 年$
1:-83 after 年0
1:-78 after 年0月
1:132 after 年为
1:157 after 年为<
1:-74 after 年会
1:-65 after 年会$
1:108 after 年对
1:129 after 年底
1:-46 after 年级
1:-87 after 并
1:-152 after 幼
1:-59 after 床
1:58 after 库
1:-43 after 应
1:260 after 底
1:189 after 底前
1:71 after 底回
1:65 after 底回访
1:56 after 度
1:118 after 度整
1:95 after 度整理
1:55 after 座$
1:34 after 座0次
1:115 after 庭
1:90 after 康讲
1:82 after 康讲座
1:99 after 建
1:-103 after 开
1:-125 after 开0
1:-96 after 开0次
1:-152 after 开展
1:-68 after 开展0
1:81 after 开展夏
1:-43 after 开展学
1:-70 after 开展社
1:-51 after 开展网
1:-84 after 开展集
1:-39 after 开放$
1:129 after 开设
1:126 after 开通
1:-108 after 式
1:189 after 张
1:146 after 张罗
1:144 after 张罗$
1:-146 after 强
1:96 after 归
1:73 after 归口
1:110 after 归口管
1:136 after 录
1:116 after 录$
1:81 after 录播
1:85 after 录播教
1:-67 after 影
1:-96 after 影子
1:-82 after 往
1:123 after 待
1:161 after 待$
1:69 after 待和
1:118 after 徒
1:32 after 心
1:97 after 心为
1:100 after 心为<
1:-71 after 志
1:-31 after 志愿
1:-67 after 急
1:-102 after 急救
1:-53 after 急救箱
1:120 after 总
1:198 after 总$
1:106 after 总结
1:121 after 息
1:107 after 息$
1:200 after 情
1:226 after 情况
1:-48 after 愿
1:37 after 愿者
1:85 after 愿者到
1:-106 after 慧
1:178 after 成$
1:-171 after 所
1:178 after 手
1:127 after 手$
1:179 after 手续
1:185 after 手续$
1:-96 after 才
1:-50 after 才培
1:-43 after 才培养
1:71 after 执
1:121 after 执笔
1:142 after 执笔$
1:-39 after 执行
1:42 after 扶
1:128 after 批
1:60 after 承
1:55 after 承办
1:172 after 承办$
1:-75 after 承担
1:-58 after 承担$
1:131 after 承接
1:200 after 技
1:115 after 技术
1:119 after 技术支
1:95 after 把
1:85 after 把图
1:95 after 把图书
1:81 after 把捐
1:97 after 把捐来
1:232 after 抓
1:176 after 抓$
1:117 after 抓总
1:132 after 抓总$
1:42 after 护
1:152 after 护$
1:33 after 报
1:-103 after 报$
1:166 after 报名
1:114 after 报名$
1:130 after 报告
1:120 after 报送
1:114 after 抽
1:161 after 抽查
1:-69 after 担
1:61 after 担任
1:-70 after 担任<
1:126 after 招
1:132 after 拟
1:126 after 拟定
1:144 after 拿
1:82 after 拿出
1:138 after 持
1:111 after 持$
1:155 after 持。
1:155 after 持。$
1:-202 after 挂任
1:-128 after 挂任<
1:-121 after 挂职
1:-40 after 挂职副
1:207 after 指定
1:33 after 指导$
1:124 after 按
1:108 after 捐
1:-50 after 捐书
1:119 after 捐书$
1:74 after 捐来
1:77 after 捐来的
1:68 after 捐款
1:116 after 捐款$
1:72 after 捐衣
1:67 after 捐衣$
1:97 after 捐赠
1:97 after 捐赠图
1:43 after 换
1:76 after 换书
1:78 after 换书目
1:-80 after 授
1:132 after 授课
1:235 after 排
1:196 after 排$
1:133 after 排出
1:77 after 排好
1:72 after 排定
1:-57 after 排岗
1:-63 after 排岗位
1:125 after 排班
1:119 after 排班$
1:184 after 排课
1:179 after 排课$
1:66 after 排课。
1:57 after 排课务
1:116 after 排课表
1:137 after 接
1:114 after 接$
1:169 after 接待
1:165 after 接待$
1:71 after 接待和
1:81 after 接收
1:77 after 接洽
1:75 after 接洽$
1:82 after 接站
1:101 after 接送
1:69 after 推
1:57 after 推荐
1:191 after 提
1:180 after 提供
1:71 after 提供技
1:92 after 提供车
1:117 after 提出
1:70 after 播
1:67 after 播教
1:97 after 播教室
1:54 after 操
1:132 after 操办
1:85 after 操办$
1:34 after 支
1:39 after 支持。
1:82 after 支教
1:124 after 支教学
1:123 after 支教教
1:259 after 收
1:114 after 收$
1:187 after 改
1:133 after 改造
1:54 after 放
1:-91 after 放$
1:-93 after 敏
1:-94 after 救
1:-70 after 救箱
1:-53 after 救箱0
1:-78 after 教
1:178 after 教$
1:-55 after 教务处
1:48 after 教学生
1:82 after 教室
1:53 after 教师
1:-90 after 教师$
1:75 after 教师捐
1:71 after 教师研
1:-116 after 教授
1:111 after 教教
1:111 after 教教师
1:-39 after 教案
1:-128 after 教研
1:-32 after 教研$
1:52 after 教练
1:81 after 教职
1:101 after 教职工
1:-98 after 教育
1:-132 after 数
1:-73 after 数学
1:95 after 整
1:146 after 整$
1:119 after 整修
1:45 after 整修宿
1:47 after 整理
1:-64 after 整理$
1:95 after 整理0
1:-52 after 文写
1:-93 after 文写作
1:108 after 料
1:236 after 料$
1:-53 after 断
1:-72 after 新
1:66 after 方案
1:45 after 方案$
1:176 after 施$
1:81 after 施工
1:67 after 施工$
1:177 after 日前
1:-184 after 日印
1:-176 after 日印发
1:-35 after 日常
1:90 after 日常管
1:179 after 日程
1:163 after 日程$
1:-156 after 时
1:-173 after 时$
1:-101 after 明
1:-152 after 明$
1:-71 after 星
1:-147 after 春
1:-56 after 晓
1:-114 after 晚
1:-95 after 晚上
1:34 after 暑
1:64 after 暑期
1:101 after 月
1:-125 after 月$
1:80 after 月0
1:83 after 月0日
1:160 after 月、
1:118 after 月、0
1:-93 after 月到
1:-101 after 月到>
1:73 after 月对
1:226 after 月底
1:63 after 月底回
1:96 after 月走
1:119 after 月走访
1:-118 after 有
1:40 after 服
1:85 after 服务
1:107 after 服务$
1:151 after 期
1:112 after 期$
1:-73 after 期<
1:70 after 期刊
1:71 after 期刊$
1:-131 after 期到
1:86 after 期汇
1:71 after 期汇编
1:102 after 本
1:163 after 本$
1:70 after 本优
1:78 after 本优秀
1:125 after 术
1:-73 after 术年
1:-75 after 术年会
1:60 after 术支
1:128 after 术支持
1:70 after 术期
1:65 after 术期刊
1:51 after 材
1:123 after 材0
1:203 after 材料$
1:-89 after 来大
1:-127 after 来大学
1:137 after 来的
1:66 after 来的书
1:-74 after 杰
1:154 after 析
1:-69 after 查
1:-48 after 查$
1:85 after 查0
1:119 after 查0次
1:-331 after 校
1:-135 after 校$
1:-117 after 校长
1:-87 after 校长$
1:-57 after 核
1:-70 after 案整
1:-63 after 案整理
1:76 after 案集$
1:44 after 档案$
1:-62 after 档案整
1:-99 after 梅
1:71 after 检修
1:84 after 检修实
1:-126 after 检查
1:-66 after 检查$
1:-32 after 次$
1:79 after 次交
1:68 after 次交换
1:-49 after 次网
1:-35 after 款
1:69 after 款$
1:-109 after 正
1:103 after 步
1:-34 after 每0
1:-174 after 每0周
1:-69 after 每周
1:-49 after 每周三
1:31 after 每周二
1:-113 after 每周四
1:-76 after 每学年
1:74 after 每年为
1:111 after 每月底
1:107 after 每月走
1:147 after 汇
1:136 after 汇总
1:122 after 汇总$
1:107 after 汇编
1:100 after 汇编0
1:42 after 活
1:72 after 活动
1:143 after 活动方
1:122 after 洽
1:107 after 洽$
1:-51 after 派0
1:-42 after 派0名
1:-142 after 派专
1:148 after 派人
1:123 after 派人$
1:54 after 派出$
1:94 after 派遣
1:78 after 流
1:163 after 流主
1:30 after 流主持
1:127 after 流承
1:-38 after 测
1:-78 after 海
1:-51 after 添
1:-70 after 添置
1:-53 after 添置急
1:32 after 清
1:161 after 清点
1:-91 after 游
1:-103 after 源
1:-40 after 点
1:-133 after 点$
1:-125 after 点0
1:-96 after 点0天
1:95 after 牵
1:106 after 牵头
1:120 after 牵头$
1:54 after 牵头组
1:52 after 牵线$
1:-149 after 率
1:127 after 班
1:187 after 班$
1:112 after 班级
1:75 after 班级$
1:-110 after 球
1:-46 after 球赛
1:-49 after 球赛$
1:124 after 理
1:76 after 理$
1:53 after 理0次
1:140 after 理。
1:134 after 理。$
1:149 after 生
1:140 after 生$
1:83 after 生作
1:79 after 生作健
1:34 after 生志
1:45 after 生志愿
1:44 after 生捐
1:56 after 生捐书
1:48 after 生整
1:48 after 生整修
1:-71 after 生活
1:-42 after 生足
1:-39 after 生足球
1:163 after 用
1:-61 after 用开
1:-68 after 用开展
1:-54 after 由
1:-80 after 申
1:89 after 电子
1:-101 after 电话
1:-117 after 电话0
1:70 after 登记
1:-216 after 的
1:68 after 的书
1:108 after 的书送
1:-50 after 的优
1:-44 after 的优势
1:-78 after 的作
1:-63 after 的作用
1:-40 after 的场
1:-43 after 的场馆
1:-53 after 的平
1:-51 after 的平台
1:-81 after 的设
1:-70 after 的设备
1:-141 after 监
1:-160 after 监督
1:105 after 目$
1:171 after 盯
1:34 after 直播
1:-72 after 相
1:89 after 看
1:83 after 看0
1:35 after 看0次
1:115 after 着
1:-39 after 督
1:-75 after 督导$
1:51 after 督导0
1:150 after 知
1:-150 after 研
1:104 after 研修
1:-251 after 研究
1:-99 after 研究$
1:66 after 确定$
1:-61 after 碰
1:-55 after 社
1:-93 after 社团
1:-71 after 社团活
1:69 after 秀教
1:100 after 秀教案
1:-109 after 科
1:62 after 科$
1:-91 after 科科
1:-122 after 科组
1:-192 after 科长
1:-81 after 科长$
1:-98 after 称
1:69 after 稿
1:98 after 稿$
1:-197 after 究
1:-110 after 究$
1:-171 after 立
1:97 after 站
1:-90 after 童
1:109 after 笔
1:142 after 笔$
1:121 after 第
1:98 after 第0
1:-160 after 等
1:44 after 筹
1:128 after 筹$
1:116 after 筹办
1:94 after 筹办$
1:77 after 筹负
1:74 after 筹负责
1:-70 after 简
1:-94 after 简称
1:52 after 管
1:192 after 管$
1:96 after 管理$
1:-155 after 箱
1:-57 after 箱0
1:-59 after 箱0个
1:74 after 系
1:83 after 系$
1:43 after 系人
1:-68 after 系人:
1:-175 after 红
1:-58 after 级
1:82 after 级$
1:-40 after 线
1:36 after 线$
1:-68 after 线上
1:95 after 练
1:67 after 组
1:108 after 组$
1:131 after 组织
1:305 after 组织$
1:98 after 组织。
1:-33 after 组织专
1:71 after 组织大
1:177 after 组织学
1:102 after 组织实
1:64 after 组织骨
1:-181 after 组长
1:134 after 织
1:232 after 织$
1:163 after 织0
1:103 after 织。
1:104 after 织。$
1:-72 after 织专
1:110 after 织大
1:82 after 织大学
1:162 after 织学
1:190 after 织学生
1:108 after 织实
1:152 after 织实施
1:50 after 织骨
1:72 after 织骨干
1:-145 after 经
1:166 after 经办
1:151 after 经办$
1:-143 after 经费
1:-57 after 结
1:-142 after 结业
1:-139 after 结业证
1:-71 after 结合
1:-86 after 结对通
1:50 after 给
1:125 after 给<
1:-157 after 给结
1:-109 after 给结业
1:-113 after 络员
1:-130 after 络员$
1:171 after 统
1:54 after 统一
1:-48 after 统一安
1:160 after 统筹
1:129 after 统筹$
1:78 after 统筹负
1:-107 after 继
1:-128 after 继续
1:70 after 续
1:178 after 续$
1:187 after 维
1:35 after 维修
1:161 after 维护
1:145 after 维护$
1:190 after 编
1:64 after 编0
1:124 after 编0本
1:39 after 编制
1:142 after 编排
1:-119 after 网
1:-163 after 网上
1:-98 after 网上研
1:-51 after 网络
1:-100 after 罗
1:129 after 罗$
1:48 after 置
1:-49 after 置急
1:-55 after 置急救
1:-121 after 署
1:-112 after 署$
1:-93 after 老
1:-61 after 老师
1:54 after 考
1:53 after 考勤$
1:-42 after 考核
1:-31 after 考核$
1:79 after 者到
1:61 after 者到<
1:127 after 职
1:-100 after 职0
1:-63 after 职副
1:-60 after 职副校
1:87 after 职工
1:84 after 职工捐
1:-93 after 联
1:-40 after 联合
1:57 after 联系
1:147 after 联系$
1:33 after 联络
1:175 after 联络$
1:-135 after 联络员
1:-160 after 联谊
1:-50 after 聘
1:-32 after 股
1:-119 after 股长
1:-73 after 育局
1:-61 after 自
1:-154 after 至
1:-132 after 至0
1:39 after 舍
1:75 after 舍$
1:60 after 节
1:-193 after 英
1:-123 after 英语
1:37 after 范
1:98 after 荐
1:170 after 营
1:111 after 营$
1:136 after 落
1:175 after 落实
1:200 after 落实$
1:36 after 落实。
1:-164 after 行
1:-157 after 行$
1:-42 after 行0
1:39 after 衔
1:-43 after 衔接
1:81 after 衔接$
1:-45 after 衣
1:-180 after 补
1:59 after 表
1:146 after 表$
1:111 after 装
1:53 after 要
1:-85 after 见
1:-85 after 见习
1:-105 after 见习0
1:44 after 视
1:-49 after 视频
1:88 after 角
1:57 after 解
1:69 after 解决
1:87 after 解决$
1:50 after 计
1:103 after 计$
1:55 after 计划
1:152 after 计划$
1:118 after 订
1:-78 after 认
1:75 after 讨
1:-101 after 训
1:-88 after 训咨
1:-108 after 训咨询
1:-67 after 训教
1:-76 after 训教师
1:-141 after 议
1:178 after 记
1:93 after 记录
1:108 after 记录$
1:-79 after 讲
1:-43 after 讲座
1:-40 after 讲座0
1:100 after 论
1:41 after 设
1:-174 after 设在
1:-74 after 设在>
1:-106 after 设在@
1:65 after 设备
1:-84 after 设备培
1:90 after 设备调
1:50 after 设计
1:-43 after 访
1:-112 after 访$
1:131 after 访支
1:107 after 访支教
1:-139 after 证
1:-145 after 证书
1:-103 after 证书$
1:-110 after 证书。
1:-117 after 证明
1:-87 after 评
1:-46 after 评估$
1:-102 after 诊
1:-73 after 诊断
1:113 after 试
1:107 after 试$
1:-81 after 话
1:-112 after 话0
1:-141 after 询
1:-98 after 询教
1:-75 after 询教师
1:-155 after 语
1:-98 after 读
1:-34 after 课
1:-133 after 课$
1:-99 after 课(
1:-143 after 课0
1:-188 after 课0次
1:-168 after 课”
1:75 after 课。
1:74 after 课。$
1:217 after 课务
1:171 after 课务$
1:61 after 课时
1:-113 after 课程$
1:86 after 课组
1:81 after 课表
1:83 after 课表$
1:-67 after 课题
1:113 after 课题$
1:-84 after 调$
1:135 after 调度
1:153 after 调整
1:170 after 调整$
1:122 after 调试
1:88 after 调试$
1:-177 after 谊
1:35 after 负
1:72 after 负责
1:188 after 负责$
1:54 after 负责。
1:-132 after 负责人
1:43 after 负责排
1:211 after 负责接
1:-47 after 负责日
1:146 after 负责组
1:166 after 负责联
1:137 after 负责落
1:119 after 负责设
1:-42 after 负责运
1:115 after 负责选
1:60 after 责
1:254 after 责$
1:-141 after 责人
1:49 after 责任
1:-30 after 责开通
1:51 after 责排
1:51 after 责排课
1:113 after 责接
1:102 after 责接待
1:-36 after 责日
1:-46 after 责日常
1:134 after 责组
1:105 after 责组织
1:134 after 责联
1:125 after 责联络
1:108 after 责落
1:103 after 责落实
1:117 after 责设
1:122 after 责设备
1:-30 after 责运
1:141 after 责选
1:130 after 责选派
1:66 after 账
1:176 after 账$
1:59 after 账号$
1:66 after 质
1:61 after 质量
1:-194 after 费
1:-129 after 资
1:-40 after 资源
1:-56 after 赛
1:-84 after 赛$
1:104 after 赠
1:121 after 赠图
1:115 after 赠图书
1:119 after 赠送
1:111 after 赠送学
1:-61 after 走
1:65 after 走访
1:94 after 走访支
1:-203 after 赴
1:39 after 起
1:-159 after 足
1:-103 after 足球
1:-42 after 足球赛
1:-48 after 跟
1:-169 after 跟岗
1:-148 after 跟岗$
1:-88 after 跟岗0
1:84 after 跟踪
1:149 after 跟进
1:76 after 跟进$
1:93 after 踪
)"sv,
    R"(1:-114 after 蹲
1:-125 after 蹲点
1:-141 after 蹲点0
1:-44 after 车$
1:70 after 车辆
1:82 after 车辆$
1:66 after 轮
1:115 after 轮流
1:143 after 轮流主
1:106 after 轮流承
1:153 after 辅
1:164 after 辅导
1:132 after 辆
1:145 after 辆$
1:-95 after 达
1:40 after 过
1:98 after 运
1:151 after 运送
1:111 after 进$
1:33 after 进行
1:-48 after 进行0
1:-132 after 远
1:-172 after 连
1:-163 after 连线
1:120 after 述
1:210 after 送
1:155 after 送$
1:169 after 送到
1:101 after 送到<
1:107 after 送到>
1:126 after 送学
1:71 after 送学术
1:-107 after 送课
1:205 after 选
1:152 after 选$
1:89 after 选派
1:40 after 通
1:224 after 通$
1:-89 after 通信
1:-65 after 通信$
1:86 after 通知
1:61 after 通账号
1:157 after 造
1:118 after 遣
1:90 after 遴
1:134 after 遴选
1:-108 after 邱
1:-184 after 部
1:-51 after 部0
1:-35 after 部0人
1:-106 after 部到
1:-95 after 部署
1:-135 after 部署$
1:-43 after 部门
1:71 after 配
1:32 after 配合
1:124 after 配合。
1:63 after 配合施
1:89 after 配合验
1:34 after 量
1:-77 after 金
1:-326 after 长
1:-215 after 长$
1:-73 after 长)
1:-83 after 长)$
1:-141 after 长0
1:-72 after 长0人
1:-100 after 问
1:104 after 间$
1:37 after 队$
1:-109 after 限
1:-119 after 院
1:-86 after 院长
1:-92 after 险
1:-105 after 陪
1:-81 after 陪同
1:-143 after 陪同$
1:-68 after 陪同。
1:131 after 障
1:108 after 障$
1:135 after 障设
1:81 after 障设备
1:-47 after 集
1:96 after 集$
1:-107 after 集训
1:-58 after 集训$
1:35 after 雪
1:-152 after 青
1:-68 after 顶
1:-65 after 顶岗
1:72 after 项
1:89 after 项$
1:-64 after 项制
1:-53 after 项制度
1:-69 after 颁
1:-89 after 颁发
1:-96 after 颁发结
1:90 after 领
1:-46 after 频
1:133 after 题$
1:135 after 食
1:160 after 食宿
1:140 after 食宿$
1:-88 after 馆
1:-86 after 馆开
1:-45 after 馆开展
1:-70 after 马
1:-130 after 驻园
1:152 after 验
1:92 after 验中
1:88 after 验中心
1:111 after 验仪
1:96 after 验仪器
1:149 after 验收
1:128 after 验收$
1:-30 after 骨干
1:69 after 骨干教
1:-42 after 高
1:-144 after 龙
1:-69 alone 00
1:-131 alone 10
1:64 alone 11
1:-32 always
1:-31 before $
1:-184 before &
1:-67 before &语
1:-82 before &语文
1:-79 before (
1:-145 before ($
1:177 before 0、
1:81 before 0个
1:79 before 0人
1:-63 before 0人到
1:-59 before 0名
1:-122 before 0名到
1:156 before 0周
1:-220 before 0日
1:-171 before 0日前
1:-66 before 0月
1:-148 before 0月0
1:54 before 0月底
1:97 before 0次
1:135 before 0节
1:171 before 0项
1:189 before 0项$
1:-150 before <
1:205 before <$
1:-45 before <团
1:-62 before <团干
1:-133 before <干
1:-135 before <干部
1:-135 before <教
1:-184 before <教师
1:-67 before >
1:-114 before @
1:116 before ^$
1:-214 before ^&
1:-107 before ^&语
1:-84 before ^0月
1:-109 before ^<
1:122 before ^<$
1:-46 before ^<团
1:-143 before ^<干
1:-178 before ^<教
1:-163 before ^@
1:194 before ^_
1:-107 before ^、
1:113 before ^上
1:66 before ^上述
1:-36 before ^不
1:111 before ^不少
1:88 before ^中
1:-61 before ^为
1:-100 before ^为$
1:36 before ^主
1:131 before ^人事
1:42 before ^人选
1:152 before ^以上
1:107 before ^位
1:-104 before ^依
1:-61 before ^依托
1:-87 before ^借
1:-47 before ^借用
1:86 before ^具
1:243 before ^具体
1:-86 before ^利
1:-53 before ^利用
1:-173 before ^参
1:-73 before ^发
1:-63 before ^发挥
1:42 before ^各
1:-87 before ^名
1:139 before ^图
1:150 before ^图书
1:-53 before ^在
1:-80 before ^在$
1:-129 before ^大
1:-55 before ^大学
1:-53 before ^学
1:-144 before ^学期
1:116 before ^学生
1:-57 before ^对
1:38 before ^岗
1:-90 before ^岗期
1:91 before ^师
1:-135 before ^帮
1:-109 before ^帮助
1:-58 before ^年
1:-37 before ^成
1:-218 before ^抄
1:-209 before ^抄送
1:127 before ^支
1:91 before ^支教
1:54 before ^政
1:72 before ^教
1:129 before ^教师
1:-71 before ^日
1:-81 before ^日常
1:-118 before ^月
1:81 before ^本
1:104 before ^本条
1:118 before ^本部
1:-70 before ^校
1:-60 before ^校长
1:146 before ^次
1:179 before ^此
1:146 before ^此项
1:-64 before ^每
1:60 before ^物
1:55 before ^物理
1:-31 before ^由
1:129 before ^的
1:-36 before ^研修
1:36 before ^第
1:-155 before ^组
1:-125 before ^组办
1:-107 before ^组员
1:-47 before ^组织
1:-41 before ^经
1:-75 before ^经$
1:-43 before ^继
1:-43 before ^继续
1:-193 before ^联
1:-178 before ^联系
1:103 before ^该
1:159 before ^该项
1:130 before ^课
1:126 before ^账
1:129 before ^账号
1:112 before ^跟
1:83 before ^跟岗
1:147 before ^这
1:57 before ^送
1:-117 before ^选
1:-145 before ^邀$
1:-92 before ^项
1:-114 before ^领
1:-168 before ^领导
1:281 before _
1:144 before _$
1:142 before _0
1:-291 before 、
1:-270 before 、$
1:-133 before 、数
1:-102 before 、数学
1:-98 before 、英
1:-42 before 、英语
1:353 before 。
1:256 before 。$
1:180 before 。具
1:106 before 。具体
1:97 before 。此
1:164 before 。此项
1:-77 before 》
1:-78 before 一
1:41 before 三
1:208 before 上
1:96 before 上$
1:144 before 上工
1:100 before 上工作
1:129 before 上述
1:-128 before 下
1:-152 before 下设
1:-171 before 下设$
1:-47 before 不
1:79 before 不少
1:89 before 不少于
1:-70 before 与
1:-70 before 与$
1:-40 before 专
1:72 before 业
1:85 before 个月
1:85 before 中
1:-204 before 为
1:-236 before 为$
1:-113 before 主任
1:110 before 主题
1:110 before 主题$
1:181 before 习
1:78 before 书
1:131 before 事
1:122 before 事$
1:131 before 事务
1:134 before 事务$
1:145 before 事宜
1:144 before 事宜$
1:107 before 于
1:104 before 于0
1:103 before 人
1:-72 before 人$
1:50 before 人:
1:184 before 人事
1:-50 before 人到
1:-77 before 人到$
1:-47 before 人员
1:71 before 人选
1:-51 before 人选$
1:-60 before 付
1:98 before 以
1:97 before 以上
1:106 before 以上$
1:82 before 以上工
1:-209 before 任
1:-90 before 任$
1:132 before 会$
1:84 before 位
1:176 before 体$
1:83 before 作$
1:-94 before 依
1:-74 before 依托
1:-59 before 依托$
1:-60 before 修班
1:-87 before 修班在
1:-49 before 借
1:-48 before 借用
1:-49 before 借用$
1:-121 before 元
1:53 before 全
1:-111 before 公室设
1:31 before 共
1:165 before 具
1:63 before 具体
1:186 before 具体$
1:146 before 写
1:45 before 出
1:38 before 出$
1:-35 before 分
1:-35 before 分$
1:-79 before 分别
1:-43 before 划
1:66 before 划$
1:-37 before 列
1:-147 before 利
1:-149 before 利用
1:-117 before 利用$
1:-68 before 别
1:-120 before 到
1:-105 before 到$
1:-81 before 制
1:-116 before 前
1:-72 before 前$
1:63 before 务
1:129 before 务$
1:224 before 动
1:127 before 动$
1:-138 before 助
1:-160 before 助$
1:-95 before 协
1:-81 before 单
1:127 before 卷
1:-158 before 参
1:124 before 及
1:-75 before 发
1:-94 before 发挥
1:-68 before 发挥$
1:-245 before 口
1:-163 before 台
1:130 before 号
1:175 before 号$
1:-105 before 各学
1:-53 before 合
1:-69 before 同
1:-131 before 名
1:-142 before 名到
1:-109 before 名到$
1:-67 before 名单
1:-37 before 名单$
1:40 before 后
1:-205 before 向
1:-171 before 向$
1:-173 before 员
1:-97 before 员$
1:94 before 周
1:-142 before 和$
1:-52 before 回
1:154 before 回访
1:73 before 回访。
1:-45 before 团
1:-45 before 团干
1:-43 before 团干部
1:143 before 园
1:166 before 图
1:173 before 图书
1:138 before 图书$
1:-239 before 在
1:-211 before 在$
1:159 before 培
1:123 before 培训
1:82 before 处
1:-119 before 大
1:-87 before 大学
1:-65 before 大学师
1:-83 before 字
1:-98 before 字$
1:-211 before 学
1:-154 before 学$
1:-50 before 学、
1:-79 before 学、英
1:-62 before 学师
1:-61 before 学师生
1:-96 before 学期
1:-141 before 学期末
1:85 before 学生
1:-119 before 学院
1:112 before 安
1:77 before 安排
1:105 before 安排$
1:-80 before 安排到
1:147 before 宜
1:138 before 宜$
1:203 before 实
1:157 before 实习
1:-57 before 室
1:-151 before 室设
1:-131 before 室设在
1:97 before 家
1:-128 before 容
1:-139 before 容$
1:58 before 宿
1:-75 before 对
1:-222 before 对口
1:-94 before 导
1:-132 before 导小
1:-141 before 导小组
1:-158 before 将
1:-118 before 小
1:-139 before 小组
1:-108 before 小组下
1:66 before 少
1:94 before 少于
1:92 before 少于0
1:160 before 岗
1:-96 before 岗期
1:-98 before 岗期间
1:55 before 工
1:63 before 工作$
1:-53 before 师
1:71 before 师$
1:-147 before 师到
1:-125 before 师到$
1:-50 before 师生
1:-57 before 师生与
1:126 before 师的
1:85 before 带
1:-75 before 席
1:-74 before 席$
1:-160 before 帮
1:-145 before 帮助
1:-140 before 帮助$
1:-70 before 帮扶
1:-110 before 帮扶$
1:-87 before 常
1:-151 before 常联
1:-112 before 干
1:-134 before 干部
1:-80 before 干部0
1:-150 before 干部到
1:-102 before 年
1:-138 before 年级
1:-102 before 应
1:147 before 底
1:74 before 底前
1:83 before 度
1:86 before 座
1:-45 before 建
1:-65 before 开
1:-158 before 开放
1:-96 before 往
1:-128 before 往返
1:87 before 徒
1:-37 before 总结
1:-102 before 所
1:124 before 手续
1:119 before 手续$
1:-60 before 托
1:-61 before 托$
1:-80 before 扶
1:-223 before 抄
1:-201 before 抄送
1:-226 before 抄送$
1:-230 before 报
1:-207 before 报$
1:-69 before 担
1:-79 before 担任
1:-151 before 担任$
1:82 before 指
1:121 before 指导
1:-93 before 挥
1:-73 before 挥$
1:-90 before 授
1:152 before 排
1:102 before 排$
1:-103 before 排到
1:-75 before 排到$
1:205 before 接
1:173 before 接$
1:132 before 支教
1:145 before 支教课
1:-135 before 放
1:100 before 政
1:41 before 教
1:106 before 教$
1:-61 before 教师
1:101 before 教师$
1:-175 before 教师到
1:130 before 教课
1:-158 before 数
1:-90 before 数字
1:-75 before 数字$
1:-143 before 数学
1:-98 before 数学$
1:-134 before 文
1:-110 before 文、
1:-77 before 文、数
1:70 before 方
1:-176 before 日
1:-212 before 日前
1:-99 before 日常
1:-157 before 日常联
1:146 before 星
1:-63 before 是
1:-89 before 是$
1:-111 before 月
1:-57 before 月0
1:-170 before 月0日
1:142 before 月。
1:-68 before 月到
1:95 before 月底
1:37 before 月底前
1:-123 before 有
1:-128 before 期
1:-161 before 期末
1:-146 before 期末$
1:-94 before 期间
1:-102 before 期间安
1:-179 before 末
1:-153 before 末$
1:95 before 本
1:101 before 本条
1:115 before 本部
1:153 before 本部分
1:166 before 条
1:160 before 条$
1:-38 before 来
1:-32 before 析
1:-234 before 校
1:-120 before 校$
1:-202 before 校长
1:-86 before 校长和
1:-125 before 梅
1:108 before 次
1:139 before 次。
1:254 before 此
1:262 before 此项
1:192 before 此项$
1:174 before 此项工
1:-129 before 江
1:119 before 活
1:194 before 活动
1:121 before 活动$
1:-70 before 派
1:-105 before 派$
1:49 before 物
1:66 before 物理
1:56 before 物理系
1:-73 before 班
1:-65 before 班在
1:-51 before 班在$
1:-58 before 理
1:48 before 理系
1:105 before 理系$
1:170 before 生
1:-68 before 生与
1:-57 before 生与$
1:-43 before 用
1:-97 before 用$
1:-151 before 由
1:87 before 的课
1:-125 before 的车
1:-41 before 研
1:-66 before 研修班
1:89 before 程
1:160 before 程$
1:126 before 第
1:85 before 第0
1:152 before 第0项
1:349 before 管
1:122 before 管理
1:114 before 管理$
1:-146 before 系
1:-32 before 系$
1:-203 before 系人
1:-148 before 系人$
1:-96 before 级
1:-226 before 组
1:-123 before 组下
1:-112 before 组下设
1:-155 before 组办
1:-134 before 组办公
1:-102 before 组员
1:41 before 组织
1:-76 before 组织教
1:-37 before 织
1:-89 before 织教
1:-56 before 织教师
1:57 before 经
1:-81 before 经$
1:-108 before 结
1:-89 before 结对
1:-57 before 给
1:-70 before 给$
1:-98 before 络
1:-63 before 络$
1:-65 before 络员
1:-34 before 继
1:-33 before 继续
1:-35 before 继续利
1:45 before 续
1:124 before 续$
1:-52 before 续利
1:-34 before 续利用
1:128 before 编
1:88 before 老
1:73 before 老师
1:-217 before 联
1:-203 before 联系
1:-143 before 联系人
1:-101 before 联络
1:-76 before 联络员
1:132 before 自
1:108 before 节
1:-106 before 英
1:-52 before 英语
1:-94 before 行
1:164 before 表$
1:46 before 计划$
1:161 before 训
1:-60 before 议
1:-106 before 设
1:-78 before 设$
1:-144 before 设在
1:-131 before 设在$
1:98 before 访
1:127 before 访。
1:109 before 评
1:124 before 该
1:119 before 该项
1:127 before 该项工
1:-196 before 语
1:-160 before 语文
1:-99 before 语文、
1:53 before 读
1:144 before 课
1:134 before 课。
1:121 before 课程
1:143 before 课表
1:148 before 课表$
1:-89 before 调
1:-47 before 责
1:63 before 账
1:161 before 账号
1:147 before 账号$
1:-126 before 费
1:-214 before 费$
1:-100 before 资
1:-132 before 赛
1:95 before 跟
1:58 before 跟岗
1:-168 before 车
1:-136 before 车费
1:-111 before 车费$
1:-97 before 返
1:226 before 这
1:41 before 进
1:74 before 述
1:70 before 述活
1:66 before 述活动
1:-204 before 送
1:-240 before 送$
1:-60 before 选
1:-110 before 选手
1:43 before 选派
1:-34 before 选派$
1:-35 before 邀
1:-153 before 邀$
1:-72 before 部0
1:-68 before 部0人
1:-130 before 部到
1:-145 before 部到$
1:-98 before 量
1:-66 before 钟
1:-239 before 长
1:-97 before 长和
1:-86 before 长和$
1:-71 before 间
1:-74 before 间安
1:-113 before 间安排
1:156 before 阅
1:71 before 队
1:-145 before 院
1:135 before 项
1:253 before 项$
1:211 before 项工
1:229 before 项工作
1:-105 before 须
1:-73 before 领
1:-123 before 领导
1:-134 before 领导小
1:55 before 题
1:134 before 题$
1:-181 before 高
1:-51 before=1
1:-207 before=2
1:-49 before=3
1:-181 before=4
1:274 before=5
1:187 clause before &同
1:-79 clause before )
1:-110 clause before )$
1:-116 clause before -
1:-131 clause before -0
1:-168 clause before 0)
1:-47 clause before 0万
1:-115 clause before 0个
1:96 clause before 0人
1:-64 clause before 0份
1:-137 clause before 0元
1:166 clause before 0册
1:92 clause before 0台
1:-63 clause before 0号
1:-79 clause before 0名
1:168 clause before 0周
1:216 clause before 0场
1:123 clause before 0套
1:139 clause before 0对
1:-80 clause before 0年
1:223 clause before 0次
1:100 clause before 0节
1:244 clause before 0项
1:141 clause before <$
1:-35 clause before <0
1:225 clause before <教
1:157 clause before >
1:69 clause before >人
1:-55 clause before >办
1:93 clause before >团
1:72 clause before >挂
1:193 clause before >教
1:-76 clause before @
1:-59 clause before @$
1:149 clause before @牵
1:251 clause before ^&
1:58 clause before ^<
1:317 clause before ^>
1:124 clause before ^不
1:118 clause before ^专
1:32 clause before ^业
1:76 clause before ^个
1:136 clause before ^中
1:152 clause before ^为
1:93 clause before ^举
1:-62 clause before ^作
1:154 clause before ^做
1:-43 clause before ^公
1:-94 clause before ^出
1:31 clause before ^到
1:150 clause before ^办
1:157 clause before ^务
1:116 clause before ^台
1:-139 clause before ^各
1:-57 clause before ^合
1:-73 clause before ^后
1:121 clause before ^向
1:-71 clause before ^和
1:104 clause before ^处
1:156 clause before ^套
1:204 clause before ^学
1:95 clause before ^实
1:41 clause before ^室
1:89 clause before ^家
1:-89 clause before ^对
1:136 clause before ^导
1:-131 clause before ^工
1:164 clause before ^师
1:-118 clause before ^帮
1:158 clause before ^开
1:81 clause before ^录
1:143 clause before ^德
1:-45 clause before ^技
1:-95 clause before ^提
1:102 clause before ^放
1:100 clause before ^政
1:189 clause before ^教
1:135 clause before ^时
1:64 clause before ^显
1:132 clause before ^月
1:113 clause before ^术
1:-136 clause before ^次
1:129 clause before ^每
1:131 clause before ^生
1:-50 clause before ^由
1:-146 clause before ^电
1:32 clause before ^的
1:220 clause before ^研
1:74 clause before ^线
1:-87 clause before ^组
1:127 clause before ^织
1:-167 clause before ^继
1:47 clause before ^联
1:149 clause before ^育
1:-49 clause before ^至
1:-131 clause before ^设
1:-74 clause before ^语
1:-66 clause before ^课
1:112 clause before ^负
1:124 clause before ^责
1:-42 clause before ^长
1:113 clause before ^间
1:118 clause before ^队
1:112 clause before ^骨
1:53 clause before “
1:-57 clause before “六
1:153 clause before ”$
1:83 clause before ”活
1:39 clause before 、
1:33 clause before 》
1:-80 clause before 〕
1:-60 clause before 〕0
1:133 clause before 一
1:-71 clause before 一”
1:135 clause before 一册
1:73 clause before 一间
1:-66 clause before 万
1:-48 clause before 万元
1:-109 clause before 三
1:67 clause before 三十
1:-92 clause before 上
1:69 clause before 上0
1:95 clause before 上研
1:-137 clause before 上课
1:108 clause before 上题
1:-235 clause before 下
1:-124 clause before 下午
1:-101 clause before 下设
1:57 clause before 不
1:-59 clause before 不少
1:230 clause before 与
1:77 clause before 专
1:114 clause before 专业
1:-30 clause before 专题
1:119 clause before 业
1:176 clause before 业$
1:-48 clause before 个月
1:72 clause before 中
1:192 clause before 中心
1:208 clause before 为期
1:92 clause before 主
1:-97 clause before 主任
1:192 clause before 主抓
1:107 clause before 举
1:79 clause before 举办
1:155 clause before 习0
1:86 clause before 乡
1:58 clause before 乡土
1:-103 clause before 书
1:-58 clause before 书0
1:103 clause before 书馆
1:53 clause before 事
1:108 clause before 事处
1:84 clause before 事宜
1:-52 clause before 于
1:75 clause before 互
1:74 clause before 互访
1:-49 clause before 五
1:174 clause before 交
1:107 clause before 人
1:253 clause before 人$
1:144 clause before 人事
1:88 clause before 令
1:87 clause before 令营
1:-124 clause before 以
1:-128 clause before 以上
1:-86 clause before 任
1:-80 clause before 任<
1:38 clause before 任培
1:-42 clause before 份
1:-102 clause before 份$
1:39 clause before 会
1:32 clause before 会$
1:71 clause before 位
1:83 clause before 位$
1:-123 clause before 作
1:81 clause before 作小
1:84 clause before 作讲
1:-45 clause before 使
1:-35 clause before 使用
1:69 clause before 例
1:-52 clause before 供
1:69 clause before 保
1:152 clause before 保障
1:179 clause before 信
1:98 clause before 信$
1:96 clause before 做
1:117 clause before 做好
1:-146 clause before 元
1:-111 clause before 元$
1:172 clause before 入
1:-145 clause before 全
1:-141 clause before 全年
1:-111 clause before 公
1:-72 clause before 公不
1:38 clause before 公室
1:-76 clause before 六
1:-63 clause before 六一
1:-82 clause before 共
1:-97 clause before 具
1:150 clause before 养
1:202 clause before 册
1:198 clause before 册$
1:-125 clause before 写
1:64 clause before 准
1:-119 clause before 出
1:138 clause before 出$
1:-95 clause before 划
1:131 clause before 初稿
1:-46 clause before 制
1:-94 clause before 制度
1:171 clause before 前
1:38 clause before 前$
1:-98 clause before 副
1:146 clause before 办
1:93 clause before 办$
1:-84 clause before 办公
1:105 clause before 办夏
1:153 clause before 办法
1:128 clause before 办理
1:83 clause before 办科
1:146 clause before 务
1:196 clause before 务处
1:58 clause before 务科
1:37 clause before 动
1:70 clause before 动0
1:-163 clause before 助
1:-77 clause before 勤
1:-54 clause before 勤$
1:-40 clause before 十
1:58 clause before 十台
1:-142 clause before 午
1:92 clause before 协
1:257 clause before 单
1:159 clause before 单$
1:153 clause before 单位
1:122 clause before 卷
1:59 clause before 卷$
1:127 clause before 参
1:109 clause before 发
1:122 clause before 发展
1:155 clause before 台
1:140 clause before 台$
1:-48 clause before 号
1:-110 clause before 号)
1:-68 clause before 合
1:87 clause before 合教
1:63 clause before 合编
1:178 clause before 同
1:193 clause before 同上
1:110 clause before 同步
1:72 clause before 名
1:96 clause before 名单
1:102 clause before 后
1:41 clause before 向<
1:67 clause before 听评
1:-135 clause before 听课
1:-48 clause before 告
1:-146 clause before 告$
1:135 clause before 告0
1:133 clause before 告会
1:-84 clause before 员
1:143 clause before 周
1:43 clause before 周$
1:40 clause before 和
1:-69 clause before 商定
1:145 clause before 器
1:61 clause before 团
1:167 clause before 团委
1:129 clause before 园
1:33 clause before 国
1:159 clause before 图
1:158 clause before 图书
1:84 clause before 土
1:87 clause before 土教
1:-53 clause before 在
1:-101 clause before 在>
1:93 clause before 地
1:229 clause before 场
1:236 clause before 场$
1:167 clause before 培
1:114 clause before 培训
1:-71 clause before 基
1:279 clause before 处
1:-40 clause before 处$
1:76 clause before 处主
1:88 clause before 处办
1:124 clause before 处安
1:114 clause before 处带
1:93 clause before 处承
1:156 clause before 处排
1:143 clause before 处派
1:133 clause before 处牵
1:149 clause before 处组
1:101 clause before 处统
1:262 clause before 备
1:211 clause before 备课
1:95 clause before 夏
1:109 clause before 夏令
1:92 clause before 外
1:100 clause before 大
1:150 clause before 大队
1:37 clause before 天$
1:291 clause before 头
1:277 clause before 头$
1:131 clause before 套
1:88 clause before 好
1:254 clause before 委
1:174 clause before 子
1:87 clause before 字
1:77 clause before 字图
1:55 clause before 学
1:141 clause before 学$
1:168 clause before 学0
1:-58 clause before 学年
1:152 clause before 学期
1:231 clause before 学生
1:-62 clause before 学科
1:59 clause before 学院
1:197 clause before 安
1:150 clause before 安排
1:101 clause before 定
1:114 clause before 宜
1:93 clause before 宜$
1:79 clause before 实
1:111 clause before 实习
1:162 clause before 室
1:-95 clause before 室$
1:46 clause before 室一
1:118 clause before 室安
1:146 clause before 室牵
1:158 clause before 家
1:100 clause before 家作
1:-34 clause before 对
1:178 clause before 对$
1:116 clause before 对0
1:58 clause before 导
1:213 clause before 导处
1:-87 clause before 导师
1:71 clause before 小
1:78 clause before 小结
1:109 clause before 就
1:86 clause before 就业
1:34 clause before 展
1:150 clause before 岗
1:162 clause before 岗$
1:-43 clause before 岗0
1:-59 clause before 工
1:34 clause before 工作
1:-136 clause before 师$
1:108 clause before 师发
1:102 clause before 师听
1:89 clause before 师徒
1:108 clause before 师生
1:164 clause before 师跟
1:-44 clause before 带
1:105 clause before 带队
1:-157 clause before 帮
1:-190 clause before 帮扶
1:-38 clause before 常
1:98 clause before 干
1:102 clause before 干教
1:-123 clause before 年
1:143 clause before 年级
1:65 clause before 库
1:147 clause before 库$
1:170 clause before 底
1:119 clause before 底前
1:-73 clause before 度
1:131 clause before 座
1:148 clause before 座0
1:88 clause before 康
1:-113 clause before 建
1:-54 clause before 开
1:97 clause before 开放
1:95 clause before 张
1:128 clause before 张罗
1:47 clause before 录
1:66 clause before 录播
1:-34 clause before 待
1:152 clause before 徒
1:56 clause before 徒结
1:72 clause before 微
1:71 clause before 微镜
1:85 clause before 德
1:170 clause before 德育
1:81 clause before 心
1:-35 clause before 总
1:43 clause before 总$
1:-183 clause before 总结
1:115 clause before 息
1:-69 clause before 意
1:-37 clause before 成
1:97 clause before 执
1:-198 clause before 扶
1:-85 clause before 扶工
1:160 clause before 批
1:123 clause before 批0
1:103 clause before 承
1:105 clause before 承办
1:-44 clause before 技
1:108 clause before 技术
1:98 clause before 抓
1:42 clause before 抓$
1:-133 clause before 报
1:-55 clause before 报告
1:78 clause before 担
1:184 clause before 拟
1:76 clause before 指
1:64 clause before 指导
1:170 clause before 捐
1:99 clause before 授
1:111 clause before 授课
1:166 clause before 排
1:122 clause before 排$
1:57 clause before 接
1:-40 clause before 接待
1:-134 clause before 提
1:-43 clause before 提供
1:-83 clause before 提出
1:129 clause before 播
1:67 clause before 播教
1:-118 clause before 支
1:178 clause before 收
1:101 clause before 放
1:81 clause before 放$
1:81 clause before 放数
1:125 clause before 放网
1:140 clause before 政
1:78 clause before 政教
1:166 clause before 教
1:151 clause before 教$
1:208 clause before 教务
1:151 clause before 教处
1:209 clause before 教学
1:120 clause before 教室
1:120 clause before 教导
1:96 clause before 教材
1:271 clause before 教研
1:174 clause before 教科
1:-85 clause before 教育
1:57 clause before 数
1:72 clause before 数字
1:85 clause before 文
1:-143 clause before 文组
1:123 clause before 方
1:129 clause before 方案
1:150 clause before 日
1:-63 clause before 日$
1:-67 clause before 日常
1:117 clause before 日程
1:-60 clause before 时
1:-110 clause before 时$
1:120 clause before 时间
1:66 clause before 显
1:70 clause before 显微
1:130 clause before 普
1:110 clause before 普报
1:89 clause before 月底
1:78 clause before 服
1:44 clause before 期
1:78 clause before 期$
1:195 clause before 期0
1:93 clause before 本
1:171 clause before 术
1:43 clause before 机
1:115 clause before 材
1:54 clause before 材$
1:-52 clause before 条
1:95 clause before 来
1:-42 clause before 校
1:133 clause before 校本
1:-68 clause before 校长
1:-100 clause before 核
1:162 clause before 案
1:-60 clause before 械
1:-121 clause before 械人
1:89 clause before 次
1:180 clause before 次$
1:51 clause before 次0
1:61 clause before 步
1:40 clause before 步教
1:33 clause before 每
1:67 clause before 每次
1:198 clause before 法
1:148 clause before 法$
1:39 clause before 活
1:59 clause before 活动
1:204 clause before 派
1:92 clause before 派$
1:131 clause before 派人
1:186 clause before 流
1:139 clause before 测
1:177 clause before 源
1:-139 clause before 满
1:-38 clause before 点
1:158 clause before 物
1:270 clause before 牵
1:293 clause before 牵头
1:141 clause before 班
1:101 clause before 班$
1:37 clause before 班主
1:131 clause before 球
1:267 clause before 理
1:148 clause before 理$
1:235 clause before 生
1:119 clause before 生互
1:173 clause before 生处
1:74 clause before 用$
1:-142 clause before 由
1:-90 clause before 由&
1:-154 clause before 由<
1:50 clause before 由@
1:-99 clause before 电
1:-175 clause before 的
1:-143 clause before 的$
1:-163 clause before 的教
1:192 clause before 研
1:112 clause before 研$
1:129 clause before 研处
1:198 clause before 研学
1:104 clause before 研室
1:187 clause before 研究
1:209 clause before 研组
1:-34 clause before 础
1:-43 clause before 础教
1:55 clause before 科
1:-68 clause before 科$
1:195 clause before 科室
1:110 clause before 科普
1:244 clause before 程
1:150 clause before 程$
1:97 clause before 稿
1:104 clause before 稿$
1:179 clause before 究
1:200 clause before 究课
1:144 clause before 笔
1:-58 clause before 第
1:-51 clause before 第0
1:82 clause before 等
1:171 clause before 筹
1:140 clause before 筹$
1:95 clause before 管
1:195 clause before 管理
1:-65 clause before 篇$
1:204 clause before 系
1:36 clause before 级
1:-36 clause before 线上
1:-105 clause before 组下
1:115 clause before 组主
1:-86 clause before 组听
1:32 clause before 组织
1:65 clause before 织
1:123 clause before 织人
1:95 clause before 织教
1:-71 clause before 经
1:-92 clause before 结
1:-138 clause before 结$
1:131 clause before 绘
1:101 clause before 给
1:-48 clause before 络
1:66 clause before 统
1:-31 clause before 统一
1:156 clause before 统筹
1:-115 clause before 继
1:-121 clause before 继续
1:-127 clause before 续
1:141 clause before 编
1:75 clause before 编乡
1:52 clause before 网
1:146 clause before 网上
1:120 clause before 罗
1:138 clause before 罗$
1:-35 clause before 老
1:-112 clause before 老师
1:-110 clause before 考
1:-87 clause before 考核
1:-68 clause before 职
1:118 clause before 联合
1:-38 clause before 联络
1:-125 clause before 股$
1:38 clause before 育
1:190 clause before 育处
1:-42 clause before 育学
1:-39 clause before 自
1:-43 clause before 至
1:37 clause before 至0
1:155 clause before 节
1:83 clause before 节$
1:177 clause before 英
1:111 clause before 英语
1:205 clause before 营
1:155 clause before 营$
1:-175 clause before 补
1:-125 clause before 补助
1:113 clause before 装
1:-39 clause before 要
1:54 clause before 见习
1:45 clause before 观
1:-36 clause before 计
1:156 clause before 训
1:35 clause before 训班
1:-63 clause before 议
1:30 clause before 记
1:189 clause before 讲
1:134 clause before 讲座
1:-103 clause before 设办
1:-165 clause before 设在
1:116 clause before 设计
1:113 clause before 访
1:42 clause before 访0
1:108 clause before 评
1:121 clause before 评课
1:-56 clause before 语文
1:142 clause before 读
1:95 clause before 读物
1:-143 clause before 课$
1:203 clause before 课0
1:139 clause before 课务
1:107 clause before 课堂
1:-77 clause before 课的
1:192 clause before 课程
1:-41 clause before 课题
1:-47 clause before 调
1:141 clause before 负
1:72 clause before 负责
1:155 clause before 责
1:135 clause before 责$
1:73 clause before 责选
1:141 clause before 账
1:-89 clause before 费
1:152 clause before 费开
1:-118 clause before 资
1:115 clause before 资源
1:86 clause before 赛
1:-50 clause before 赴
1:158 clause before 起
1:95 clause before 超
1:118 clause before 跟
1:-30 clause before 跟岗
1:-41 clause before 车
1:31 clause before 轮
1:41 clause before 过
1:106 clause before 进
1:103 clause before 送
1:86 clause before 选
1:73 clause before 选派
1:114 clause before 通
1:103 clause before 部
1:88 clause before 部牵
1:129 clause before 配
1:63 clause before 钟
1:90 clause before 镜
1:87 clause before 镜三
1:-177 clause before 长
1:-119 clause before 长$
1:-34 clause before 长办
1:64 clause before 间
1:58 clause before 阅
1:91 clause before 阅卷
1:240 clause before 队
1:115 clause before 队$
1:132 clause before 队大
1:150 clause before 队部
1:30 clause before 院
1:134 clause before 障
1:90 clause before 集
1:102 clause before 顶
1:237 clause before 项
1:216 clause before 项$
1:82 clause before 题
1:130 clause before 题库
1:138 clause before 题报
1:137 clause before 馆
1:123 clause before 馆$
1:-99 clause before 驻
1:73 clause before 验
1:124 clause before 骨
1:133 clause before 骨干
1:30 clause behind $
1:-89 clause behind &
1:127 clause behind &办
1:145 clause behind &教
1:-122 clause behind (
1:-106 clause behind -
1:-123 clause behind -0
1:-117 clause behind -×
1:-192 clause behind 0
1:-47 clause behind 0$
1:-124 clause behind 0-
1:-137 clause behind 0×
1:-146 clause behind 0个
1:-64 clause behind 0人
1:-192 clause behind 0分
1:36 clause behind 0名
1:-99 clause behind 0学
1:-31 clause behind 0年
1:-55 clause behind 0月
1:-135 clause behind 0次
1:-134 clause behind 0节
1:-107 clause behind 0课
1:183 clause behind 0项
1:-157 clause behind :
1:178 clause behind <
1:70 clause behind <$
1:146 clause behind <人
1:-73 clause behind <保
1:39 clause behind <后
1:-64 clause behind <园
1:66 clause behind <困
1:47 clause behind <学
1:-77 clause behind <总
1:320 clause behind <教
1:121 clause behind <校
1:52 clause behind <由
1:179 clause behind <电
1:-70 clause behind >
1:65 clause behind >党
1:142 clause behind >学
1:-81 clause behind >教
1:41 clause behind @
1:47 clause behind ^
1:84 clause behind ^$
1:-33 clause behind ^0
1:278 clause behind ^<
1:-38 clause behind ^>
1:96 clause behind ^三
1:-98 clause behind ^上
1:-43 clause behind ^主
1:70 clause behind ^于
1:-112 clause behind ^人
1:-80 clause behind ^任
1:209 clause behind ^信
1:-207 clause behind ^全
1:-119 clause behind ^共
1:-95 clause behind ^分
1:-93 clause behind ^到
1:-53 clause behind ^办
1:120 clause behind ^后
1:-99 clause behind ^听
1:-98 clause behind ^实
1:-171 clause behind ^帮
1:106 clause behind ^总
1:-88 clause behind ^指
1:-149 clause behind ^时
1:-36 clause behind ^校
1:-177 clause behind ^每
1:-163 clause behind ^由
1:-93 clause behind ^电
1:-125 clause behind ^看
1:156 clause behind ^第
1:87 clause behind ^结
1:-158 clause behind ^联
1:-85 clause behind ^设
1:-108 clause behind ^负
1:115 clause behind ^资
1:203 clause behind ^送
1:-214 clause behind ×
1:-106 clause behind ×$
)"sv,
    R"(1:-171 clause behind ××
1:-62 clause behind “
1:-84 clause behind 、
1:-122 clause behind 、$
1:88 clause behind 、<
1:-66 clause behind 、>
1:79 clause behind 。$
1:-153 clause behind 《
1:89 clause behind 三校
1:-109 clause behind 上
1:-133 clause behind 下
1:-155 clause behind 不$
1:99 clause behind 与
1:65 clause behind 与$
1:192 clause behind 专业
1:38 clause behind 业
1:-179 clause behind 个
1:-109 clause behind 个月
1:-98 clause behind 中
1:169 clause behind 中心
1:-127 clause behind 为
1:-41 clause behind 为0
1:-142 clause behind 主
1:-153 clause behind 主任
1:-131 clause behind 主备
1:116 clause behind 书
1:118 clause behind 事
1:106 clause behind 于
1:-177 clause behind 互
1:215 clause behind 交
1:-156 clause behind 人
1:59 clause behind 人$
1:107 clause behind 人事
1:-74 clause behind 以下
1:-220 clause behind 任
1:-124 clause behind 任$
1:-84 clause behind 任办
1:-85 clause behind 任期
1:-138 clause behind 优
1:-88 clause behind 会
1:64 clause behind 住
1:136 clause behind 住$
1:107 clause behind 体$
1:-136 clause behind 作
1:94 clause behind 作$
1:122 clause behind 供
1:35 clause behind 保教
1:80 clause behind 信
1:211 clause behind 信息
1:182 clause behind 做
1:157 clause behind 做好
1:-104 clause behind 先
1:115 clause behind 先队
1:32 clause behind 党政
1:63 clause behind 全
1:-60 clause behind 全年
1:84 clause behind 公
1:-76 clause behind 公$
1:94 clause behind 公室
1:-115 clause behind 共
1:-57 clause behind 其
1:-57 clause behind 具
1:69 clause behind 具体
1:-155 clause behind 兼
1:-107 clause behind 兼任
1:113 clause behind 写
1:-94 clause behind 出
1:-65 clause behind 出$
1:-155 clause behind 分
1:-63 clause behind 分管
1:-177 clause behind 分钟
1:-34 clause behind 到
1:95 clause behind 到$
1:-60 clause behind 到<
1:-119 clause behind 制
1:90 clause behind 前
1:-103 clause behind 副
1:-69 clause behind 办$
1:53 clause behind 办公
1:135 clause behind 办理
1:48 clause behind 务
1:-68 clause behind 务$
1:208 clause behind 务处
1:47 clause behind 务科
1:-57 clause behind 动
1:64 clause behind 动$
1:248 clause behind 助$
1:74 clause behind 助<
1:195 clause behind 勤
1:130 clause behind 勤组
1:-111 clause behind 区
1:-64 clause behind 区$
1:100 clause behind 协
1:108 clause behind 协$
1:172 clause behind 协助
1:-122 clause behind 单
1:-57 clause behind 单月
1:61 clause behind 参
1:81 clause behind 参$
1:39 clause behind 参加
1:204 clause behind 发
1:113 clause behind 发展
1:39 clause behind 合
1:231 clause behind 合$
1:-79 clause behind 同
1:152 clause behind 后
1:165 clause behind 后勤
1:-90 clause behind 听
1:-74 clause behind 听课
1:62 clause behind 周
1:54 clause behind 周$
1:99 clause behind 和
1:-59 clause behind 团
1:-146 clause behind 园长
1:97 clause behind 困
1:71 clause behind 困难
1:163 clause behind 图
1:64 clause behind 图书
1:-202 clause behind 在
1:-64 clause behind 在>
1:-129 clause behind 均
1:129 clause behind 培
1:113 clause behind 培训
1:-62 clause behind 基
1:71 clause behind 处$
1:-54 clause behind 处、
1:99 clause behind 处做
1:146 clause behind 处安
1:79 clause behind 处排
1:77 clause behind 处组
1:-100 clause behind 处负
1:62 clause behind 处配
1:-99 clause behind 备
1:-107 clause behind 外
1:-103 clause behind 大
1:176 clause behind 好
1:163 clause behind 好$
1:155 clause behind 委
1:95 clause behind 委会
1:39 clause behind 委员
1:82 clause behind 学
1:-172 clause behind 学年
1:-105 clause behind 学期
1:181 clause behind 学生
1:116 clause behind 学组
1:158 clause behind 安
1:134 clause behind 安$
1:113 clause behind 安排
1:-68 clause behind 完
1:-85 clause behind 定
1:75 clause behind 定$
1:-129 clause behind 定在
1:-58 clause behind 实训
1:160 clause behind 室
1:98 clause behind 室$
1:-87 clause behind 室主
1:153 clause behind 室办
1:110 clause behind 室安
1:60 clause behind 室接
1:-111 clause behind 室设
1:-85 clause behind 家
1:56 clause behind 家委
1:-59 clause behind 家长
1:-60 clause behind 宿
1:-193 clause behind 寄
1:-144 clause behind 寄$
1:-79 clause behind 对
1:58 clause behind 导
1:92 clause behind 导处
1:52 clause behind 少
1:-36 clause behind 少$
1:118 clause behind 少于
1:104 clause behind 少先
1:99 clause behind 就
1:96 clause behind 局
1:-54 clause behind 岗
1:74 clause behind 工
1:104 clause behind 市
1:49 clause behind 师
1:-85 clause behind 帮
1:-114 clause behind 帮助
1:-166 clause behind 年
1:-210 clause behind 年0
1:127 clause behind 年不
1:93 clause behind 年级
1:30 clause behind 底前
1:137 clause behind 座
1:102 clause behind 建
1:-112 clause behind 开
1:-117 clause behind 开展
1:-62 clause behind 当
1:-112 clause behind 当天
1:72 clause behind 形成
1:126 clause behind 往
1:135 clause behind 待
1:104 clause behind 待$
1:102 clause behind 德
1:36 clause behind 德育
1:76 clause behind 心
1:-99 clause behind 志
1:37 clause behind 总
1:30 clause behind 总务
1:212 clause behind 息
1:146 clause behind 息中
1:-71 clause behind 意
1:-106 clause behind 手
1:-39 clause behind 批
1:-102 clause behind 批0
1:-58 clause behind 承$
1:-84 clause behind 把
1:-67 clause behind 抓
1:-118 clause behind 抓$
1:62 clause behind 抽查
1:-153 clause behind 担
1:-107 clause behind 担任
1:36 clause behind 指
1:72 clause behind 指$
1:-129 clause behind 指导
1:-170 clause behind 捐
1:-132 clause behind 捐赠
1:-68 clause behind 授
1:156 clause behind 排
1:201 clause behind 排$
1:101 clause behind 排课
1:125 clause behind 接
1:62 clause behind 接$
1:121 clause behind 接待
1:-96 clause behind 提
1:138 clause behind 援
1:180 clause behind 支
1:-47 clause behind 收
1:46 clause behind 政办
1:-66 clause behind 政教
1:-57 clause behind 教$
1:-114 clause behind 教主
1:143 clause behind 教务
1:103 clause behind 教处
1:-41 clause behind 教学
1:125 clause behind 教导
1:67 clause behind 教师
1:-58 clause behind 教研
1:174 clause behind 教科
1:36 clause behind 教育
1:82 clause behind 数
1:-60 clause behind 料
1:65 clause behind 断
1:-143 clause behind 时
1:-150 clause behind 时$
1:-92 clause behind 时间
1:-112 clause behind 春
1:35 clause behind 晚
1:-123 clause behind 月
1:-44 clause behind 月$
1:92 clause behind 月0
1:-63 clause behind 月底
1:-84 clause behind 期
1:-149 clause behind 期$
1:-46 clause behind 期0
1:104 clause behind 期不
1:-127 clause behind 本
1:88 clause behind 查
1:84 clause behind 校
1:161 clause behind 校$
1:143 clause behind 校教
1:-33 clause behind 校长
1:-63 clause behind 核
1:-157 clause behind 案
1:-244 clause behind 次
1:-115 clause behind 次$
1:-159 clause behind 次0
1:-143 clause behind 次不
1:-191 clause behind 每
1:-164 clause behind 每人
1:106 clause behind 每周
1:-128 clause behind 每年
1:-135 clause behind 每批
1:-157 clause behind 每月
1:-32 clause behind 每校
1:-244 clause behind 每次
1:-48 clause behind 活
1:-65 clause behind 活动
1:101 clause behind 派
1:-68 clause behind 派0
1:-120 clause behind 流
1:108 clause behind 班主
1:-150 clause behind 理
1:-138 clause behind 理$
1:58 clause behind 生
1:155 clause behind 生$
1:47 clause behind 用
1:39 clause behind 用$
1:-104 clause behind 由
1:-111 clause behind 由&
1:-79 clause behind 由<
1:-52 clause behind 由>
1:-42 clause behind 由教
1:124 clause behind 电
1:156 clause behind 电教
1:-88 clause behind 电话
1:-165 clause behind 的
1:-106 clause behind 目
1:-140 clause behind 看
1:-160 clause behind 研处
1:79 clause behind 研组
1:-47 clause behind 科
1:-67 clause behind 科学
1:86 clause behind 科室
1:-88 clause behind 称
1:155 clause behind 立
1:154 clause behind 竞
1:175 clause behind 竞赛
1:125 clause behind 第
1:165 clause behind 第0
1:132 clause behind 管$
1:-59 clause behind 系
1:-115 clause behind 系人
1:-59 clause behind 级
1:-88 clause behind 纪
1:141 clause behind 组
1:-76 clause behind 组$
1:93 clause behind 组协
1:-32 clause behind 组织
1:31 clause behind 组长
1:35 clause behind 结
1:126 clause behind 给<
1:76 clause behind 统
1:-78 clause behind 继
1:-42 clause behind 考$
1:-39 clause behind 考核
1:-189 clause behind 联
1:-151 clause behind 联系
1:-74 clause behind 聘
1:40 clause behind 育
1:46 clause behind 育处
1:-116 clause behind 自
1:-88 clause behind 至
1:-136 clause behind 节
1:-121 clause behind 节$
1:137 clause behind 落
1:-74 clause behind 行
1:-168 clause behind 行$
1:36 clause behind 计
1:46 clause behind 讨
1:66 clause behind 训
1:35 clause behind 讲
1:150 clause behind 讲座
1:-116 clause behind 设
1:-111 clause behind 设在
1:-173 clause behind 评
1:-120 clause behind 话
1:-91 clause behind 话0
1:88 clause behind 语
1:-92 clause behind 课
1:46 clause behind 课$
1:-49 clause behind 课不
1:-92 clause behind 课时
1:-94 clause behind 调
1:-54 clause behind 负
1:104 clause behind 负$
1:-71 clause behind 责
1:-47 clause behind 责$
1:-125 clause behind 费
1:51 clause behind 资
1:82 clause behind 资助
1:107 clause behind 赛
1:90 clause behind 赠
1:-76 clause behind 跟
1:34 clause behind 跟岗
1:-74 clause behind 轮
1:-74 clause behind 轮流
1:-89 clause behind 返
1:-104 clause behind 进
1:218 clause behind 送
1:92 clause behind 送给
1:187 clause behind 选
1:-101 clause behind 通
1:137 clause behind 部
1:209 clause behind 配
1:155 clause behind 配$
1:187 clause behind 配合
1:-223 clause behind 钟
1:-194 clause behind 钟$
1:-128 clause behind 长
1:-115 clause behind 长$
1:109 clause behind 门
1:-106 clause behind 间
1:149 clause behind 队$
1:-106 clause behind 限
1:-103 clause behind 限0
1:-141 clause behind 险
1:-114 clause behind 险由
1:-65 clause behind 随
1:62 clause behind 难
1:79 clause behind 难学
1:-106 clause behind 集
1:135 clause behind 面
1:241 clause behind 项
1:170 clause behind 项由
1:-97 end %
1:-58 end &
1:-158 end )$
1:158 end -
1:-187 end 0
1:-175 end 0)
1:-209 end 0)$
1:-83 end 0个
1:-102 end 0个月
1:-229 end 0人
1:-208 end 0人$
1:-97 end 0人)
1:-130 end 0册
1:-130 end 0册$
1:-188 end 0周
1:-183 end 0周$
1:-203 end 0天
1:-165 end 0天$
1:-73 end 0天)
1:65 end 0套
1:39 end 0套$
1:-128 end 0学
1:-78 end 0学期
1:-45 end 0年
1:-65 end 0年$
1:177 end 0期
1:177 end 0期$
1:80 end 0次
1:73 end 0次$
1:52 end 0节
1:43 end 0节$
1:-145 end 0课
1:38 end 0项
1:47 end 0项$
1:-234 end <
1:-44 end <$
1:-159 end >
1:-72 end >跟
1:-76 end >跟岗
1:-40 end @
1:52 end @$
1:91 end ^$
1:61 end ^-
1:-89 end ^0
1:-138 end ^0个
1:-147 end ^0人
1:-72 end ^0周
1:-137 end ^0天
1:-149 end ^0学
1:-212 end ^<
1:-143 end ^>
1:-62 end ^>跟
1:-105 end ^@
1:-161 end ^_
1:-120 end ^×
1:-82 end ^×0
1:41 end ^”
1:37 end ^一
1:-86 end ^上
1:-59 end ^上研
1:-75 end ^业
1:-94 end ^业证
1:90 end ^主
1:-174 end ^主任
1:98 end ^主办
1:93 end ^主抓
1:163 end ^主持
1:146 end ^主责
1:-63 end ^举
1:-54 end ^举行
1:-55 end ^习
1:-118 end ^习0
1:-84 end ^书
1:-34 end ^书0
1:-82 end ^事
1:118 end ^于
1:94 end ^于0
1:-98 end ^人
1:-67 end ^任
1:-148 end ^任陪
1:-125 end ^体备
1:134 end ^体负
1:-171 end ^作
1:137 end ^供
1:71 end ^供车
1:69 end ^保
1:74 end ^保障
1:110 end ^修宿
1:86 end ^共
1:79 end ^共管
1:69 end ^出
1:39 end ^别
1:64 end ^前
1:-175 end ^副
1:-101 end ^副主
1:-95 end ^副校
1:145 end ^力
1:108 end ^办理
1:118 end ^务
1:174 end ^动
1:61 end ^募
1:79 end ^募集
1:200 end ^协
1:155 end ^协办
1:209 end ^协助
1:100 end ^协同
1:83 end ^去
1:107 end ^参
1:155 end ^参与
1:105 end ^口
1:89 end ^口管
1:-168 end ^各
1:-150 end ^各0
1:177 end ^合
1:124 end ^合办
1:66 end ^合施
1:76 end ^合验
1:164 end ^同承
1:117 end ^同组
1:71 end ^同负
1:-30 end ^后
1:129 end ^员
1:148 end ^命
1:147 end ^命题
1:126 end ^和
1:126 end ^和安
1:39 end ^商定
1:-61 end ^团
1:-67 end ^团活
1:34 end ^园
1:-71 end ^场
1:-67 end ^处
1:-115 end ^备案
1:144 end ^夏
1:100 end ^夏令
1:90 end ^头
1:37 end ^头对
1:94 end ^头落
1:95 end ^好
1:-111 end ^学
1:160 end ^安
1:175 end ^安排
1:106 end ^定
1:113 end ^定人
1:197 end ^定课
1:199 end ^实
1:145 end ^审
1:-86 end ^室
1:135 end ^对接
1:-61 end ^对通
1:85 end ^导0
1:-63 end ^展
1:-43 end ^展集
1:-106 end ^岗
1:-62 end ^岗0
1:172 end ^工
1:68 end ^工捐
1:139 end ^师
1:104 end ^师0
1:63 end ^师捐
1:140 end ^师研
1:83 end ^带
1:99 end ^带队
1:111 end ^常管
1:-41 end ^年
1:-39 end ^并
1:91 end ^开
1:116 end ^张
1:153 end ^张罗
1:-86 end ^成
1:54 end ^手
1:117 end ^执
1:122 end ^执笔
1:150 end ^承
1:159 end ^承办
1:149 end ^抓
1:105 end ^抓总
1:59 end ^报
1:165 end ^拟
1:-31 end ^指
1:117 end ^换
1:85 end ^换书
1:197 end ^排
1:129 end ^排班
1:128 end ^排课
1:95 end ^接
1:144 end ^接待
1:82 end ^接洽
1:101 end ^提
1:37 end ^支持
1:192 end ^收
1:-88 end ^教
1:79 end ^教案
1:-72 end ^文
1:-62 end ^文写
1:-223 end ^日
1:-264 end ^日印
1:192 end ^月
1:36 end ^术
1:-69 end ^术年
1:119 end ^术支
1:64 end ^术期
1:121 end ^查
1:56 end ^查0
1:-140 end ^校
1:41 end ^核
1:-91 end ^案
1:-54 end ^案整
1:106 end ^次
1:61 end ^派
1:116 end ^派人
1:54 end ^派出
1:92 end ^流
1:115 end ^流主
1:115 end ^流承
1:-128 end ^点0
1:162 end ^牵
1:155 end ^牵头
1:105 end ^班
1:-152 end ^理
1:-114 end ^理0
1:96 end ^生
1:60 end ^生捐
1:75 end ^用
1:-127 end ^的
1:96 end ^看
1:40 end ^看0
1:95 end ^着
1:-31 end ^研
1:-136 end ^研究
1:228 end ^确
1:194 end ^确定
1:-105 end ^科
1:-119 end ^科长
1:-75 end ^究
1:75 end ^筹负
1:174 end ^管
1:136 end ^管$
1:70 end ^管理
1:-53 end ^箱
1:-49 end ^箱0
1:123 end ^系
1:264 end ^组
1:210 end ^组织
1:-31 end ^织
1:105 end ^织实
1:141 end ^经
1:138 end ^经办
1:-148 end ^结
1:178 end ^络
1:196 end ^统
1:142 end ^统筹
1:131 end ^编
1:160 end ^考
1:136 end ^考核
1:-93 end ^联
1:46 end ^联系
1:-46 end ^联络
1:-54 end ^落
1:-94 end ^行
1:90 end ^表
1:-73 end ^训
1:-75 end ^训教
1:-118 end ^议
1:125 end ^记
1:125 end ^设
1:-30 end ^证
1:-92 end ^证书
1:-71 end ^课0
1:54 end ^调
1:183 end ^责
1:167 end ^责联
1:123 end ^责落
1:-125 end ^费
1:-50 end ^起
1:-51 end ^足
1:-81 end ^足球
1:45 end ^跟
1:117 end ^跟进
1:58 end ^踪
1:114 end ^送
1:192 end ^送到
1:182 end ^选
1:163 end ^选派
1:-57 end ^通
1:53 end ^通账
1:120 end ^配
1:38 end ^量
1:-64 end ^长
1:-73 end ^陪
1:-75 end ^陪同
1:124 end ^障
1:56 end ^障设
1:-92 end ^集
1:35 end ^项
1:-63 end ^项制
1:-197 end ^题
1:119 end ^验
1:83 end ^验仪
1:83 end ^验收
1:-171 end ×
1:-106 end ×0
1:-66 end ×0)
1:-103 end ”
1:-133 end ”$
1:90 end 。
1:114 end 。$
1:155 end 》
1:134 end 》$
1:39 end 一
1:-41 end 上$
1:-57 end 上研
1:-50 end 上研修
1:-148 end 下
1:-102 end 下$
1:134 end 与$
1:93 end 业$
1:-82 end 业证
1:-87 end 业证书
1:-124 end 个
1:-47 end 个$
1:-148 end 个月
1:-103 end 个月$
1:81 end 中
1:94 end 主
1:-225 end 主任
1:-217 end 主任$
1:-65 end 主任)
1:116 end 主办
1:98 end 主办$
1:119 end 主抓
1:63 end 主抓$
1:164 end 主持
1:154 end 主责
1:153 end 主责$
1:-59 end 举
1:-59 end 举行
1:-51 end 举行$
1:-106 end 习0
1:-99 end 习0周
1:-92 end 习0天
1:-42 end 书
1:-84 end 书$
1:-84 end 书0
1:-118 end 书0册
1:-103 end 书。
1:-98 end 书。$
1:80 end 书目
1:74 end 书目$
1:122 end 于
1:157 end 于0
1:-30 end 互
1:81 end 交接
1:86 end 交接$
1:-109 end 人)
1:-116 end 人)$
1:141 end 人选
1:110 end 人选$
1:114 end 令
1:123 end 令营
1:114 end 令营$
1:-110 end 以
1:88 end 仪
1:84 end 仪器
1:101 end 仪器$
1:-127 end 任
1:-87 end 任$
1:-64 end 任)
1:-98 end 任)$
1:-163 end 任陪
1:-108 end 任陪同
1:-39 end 会
1:147 end 传
1:-112 end 估$
1:43 end 位$
1:124 end 住
1:76 end 体
1:-129 end 体备
1:-122 end 体备课
1:97 end 体对
1:148 end 体负
1:113 end 体负责
1:101 end 作
1:153 end 作$
1:-99 end 使
1:-89 end 使用
1:-70 end 使用$
1:160 end 供
1:100 end 供车
1:83 end 供车辆
1:121 end 保障
1:113 end 保障$
1:-60 end 信$
1:110 end 信息
1:113 end 信息$
1:85 end 修
1:114 end 修$
1:50 end 修宿
1:52 end 修宿舍
1:42 end 做
1:123 end 傅
1:131 end 傅$
1:94 end 先
1:92 end 入
1:82 end 共
1:93 end 共同
1:100 end 共管
1:93 end 共管$
1:155 end 关
1:153 end 关$
1:-89 end 其
1:-51 end 内
1:107 end 册
1:-56 end 写作
1:-72 end 写作$
1:-53 end 决
1:68 end 准备
1:121 end 准备$
1:98 end 出
1:-55 end 出$
1:205 end 分
1:139 end 刊
1:74 end 刊$
1:185 end 划
1:139 end 划$
1:-37 end 初
1:96 end 别
1:44 end 到
1:69 end 到<
1:31 end 到>$
1:101 end 到人
1:-83 end 制度
1:-58 end 制度$
1:119 end 前
1:-190 end 副
1:-119 end 副主
1:-104 end 副主任
1:-72 end 副校
1:-80 end 副校长
1:144 end 力
1:355 end 办
1:304 end 办$
1:66 end 办公室
1:215 end 办理
1:206 end 办理$
1:48 end 加$
1:298 end 务
1:275 end 务$
1:79 end 务。
1:133 end 务。$
1:188 end 动
1:89 end 动$
1:184 end 助
1:62 end 助$
1:75 end 募集$
1:62 end 协
1:62 end 协办
1:57 end 协办$
1:254 end 协助
1:183 end 协助$
1:92 end 协同
1:104 end 协同$
1:-70 end 协调
1:-53 end 协调$
1:230 end 单
1:145 end 单$
1:147 end 单位
1:145 end 单位$
1:-144 end 印
1:-180 end 印发
1:-296 end 印发$
1:164 end 参
1:137 end 参与
1:136 end 参与$
1:81 end 参加
1:95 end 参加$
1:-103 end 发
1:-177 end 发$
1:153 end 口
1:78 end 口管
1:65 end 口管理
1:119 end 召
1:129 end 召集
1:84 end 召集$
1:85 end 台
1:71 end 号
1:55 end 号$
1:-125 end 各
1:-163 end 各0
1:-166 end 各0名
1:33 end 合
1:97 end 合。
1:124 end 合。$
1:123 end 合办
1:118 end 合办$
1:62 end 合施
1:83 end 合施工
1:82 end 合验
1:81 end 合验收
1:-37 end 同
1:-91 end 同。
1:-71 end 同。$
1:105 end 同承
1:136 end 同组
1:133 end 同组织
1:189 end 同负
1:227 end 同负责
1:95 end 名
1:144 end 名单
1:130 end 名单$
1:-61 end 听课
1:-71 end 听课$
1:121 end 告
1:31 end 员
1:76 end 员$
1:-79 end 周
1:-68 end 周$
1:123 end 命
1:159 end 命题
1:104 end 命题$
1:-54 end 和
1:126 end 和安
1:86 end 品
1:46 end 商
1:-47 end 商定
1:-79 end 商定$
1:82 end 器$
1:-144 end 回
1:-85 end 回访
1:-118 end 回访$
1:-74 end 团
1:-63 end 团活
1:-68 end 团活动
1:45 end 园
1:-97 end 场
1:33 end 培
1:35 end 培训
1:60 end 培训$
1:-60 end 堂$
1:-31 end 处
1:-53 end 处$
1:86 end 备$
1:-94 end 备案
1:-135 end 备案$
1:-121 end 备课
1:-124 end 备课$
1:98 end 夏
1:136 end 夏令
1:108 end 夏令营
1:-162 end 天
1:-160 end 天$
1:-86 end 天)
1:-57 end 天)$
1:90 end 头
1:77 end 头$
1:37 end 头对
1:39 end 头对接
1:92 end 头落
1:72 end 头落实
1:104 end 套
1:53 end 套$
1:59 end 好
1:-167 end 娜
1:-135 end 娜$
1:-33 end 存档
1:-30 end 存档$
1:-216 end 学
1:-113 end 学$
1:-127 end 学期
1:-118 end 学期$
1:127 end 学生
1:113 end 学生$
1:302 end 安
1:44 end 安排
1:231 end 安排$
1:135 end 完
1:86 end 完成
1:138 end 完成$
1:-71 end 定$
1:107 end 定人
1:166 end 定课
1:143 end 实
1:218 end 实$
1:-43 end 实。$
1:161 end 实施
1:155 end 实施$
1:-71 end 审
1:69 end 室$
1:-96 end 家
1:-33 end 家$
1:150 end 宿
1:167 end 宿$
1:80 end 宿舍
1:69 end 宿舍$
1:-47 end 对
1:121 end 对$
1:66 end 对接
1:-66 end 对通
1:-47 end 对通信
1:62 end 导
1:92 end 导0
1:68 end 导0次
1:157 end 导师
1:147 end 导师$
1:-159 end 展
1:-45 end 展集
1:-43 end 展集训
1:-175 end 岗
1:-134 end 岗$
1:-81 end 岗0
1:-73 end 岗0周
1:-45 end 岗位
1:-33 end 岗位$
1:271 end 工
1:132 end 工$
1:168 end 工作
1:146 end 工作$
1:84 end 工捐
1:84 end 工捐款
1:-127 end 师$
1:86 end 师0
1:48 end 师0名
1:108 end 师0次
1:120 end 师傅
1:122 end 师傅$
1:71 end 师捐
1:74 end 师捐衣
1:75 end 师研
1:123 end 师研修
1:109 end 带
1:160 end 带班
1:136 end 带班$
1:-66 end 常
1:86 end 常管
1:99 end 常管理
1:-44 end 平台$
1:-47 end 年
1:-43 end 年$
1:-113 end 年会
1:-108 end 年会$
1:71 end 度
1:-34 end 度$
1:30 end 座
1:-30 end 座$
1:38 end 座0次
1:-36 end 开放$
1:-139 end 式
1:134 end 张
1:139 end 张罗
1:142 end 张罗$
1:41 end 录
1:109 end 录$
1:174 end 待
1:169 end 待$
1:195 end 总
1:184 end 总$
1:114 end 息
1:89 end 息$
1:132 end 情
1:-68 end 成
1:150 end 成$
1:243 end 手
1:118 end 手$
1:207 end 手续
1:178 end 手续$
1:-44 end 执
1:102 end 执笔
1:134 end 执笔$
1:47 end 扶
1:85 end 批
1:149 end 承
1:170 end 承办
1:176 end 承办$
1:-60 end 承担
1:-31 end 承担$
1:250 end 抓
1:156 end 抓$
1:104 end 抓总
1:91 end 抓总$
1:187 end 护
1:119 end 护$
1:-152 end 报$
1:175 end 报名
1:144 end 报名$
1:113 end 报告
1:-66 end 担$
1:153 end 招
1:136 end 拟
1:46 end 持
1:112 end 持$
1:146 end 持。
1:113 end 持。$
1:76 end 挂
1:49 end 指导
1:-30 end 指导$
1:146 end 捐
1:55 end 捐书
1:102 end 捐书$
1:99 end 捐款
1:135 end 捐款$
1:94 end 捐衣
1:89 end 捐衣$
1:66 end 换书
1:80 end 换书目
1:229 end 排
1:98 end 排$
1:-66 end 排岗
1:-49 end 排岗位
1:123 end 排班
1:99 end 排班$
1:253 end 排课
1:223 end 排课$
1:58 end 排课。
1:69 end 排课务
1:66 end 排课表
1:156 end 接
1:72 end 接$
1:163 end 接待
1:149 end 接待$
1:142 end 接洽
1:64 end 接洽$
1:175 end 推
1:111 end 提
1:116 end 操
1:92 end 操办
1:102 end 操办$
1:-159 end 支
1:42 end 支持。
1:190 end 收
1:133 end 收$
1:118 end 改
1:-105 end 放
1:-36 end 放$
1:-80 end 教
1:171 end 教$
1:67 end 教务
1:-103 end 教师
1:-84 end 教师$
1:59 end 教案
1:82 end 教案集
1:-69 end 教研
1:-112 end 教科
1:-31 end 整
1:172 end 整$
1:-65 end 整理
1:-67 end 整理$
1:-43 end 文
1:-58 end 文写
1:-62 end 文写作
1:105 end 料
1:164 end 料$
1:-42 end 新
1:80 end 方案
1:69 end 方案$
1:63 end 施
1:146 end 施$
1:75 end 施工
1:57 end 施工$
1:-34 end 日
1:-197 end 日印
1:-308 end 日印发
1:187 end 日程
1:175 end 日程$
1:-121 end 时
1:-118 end 时$
1:-104 end 明
1:-177 end 明$
1:73 end 月
1:-117 end 月$
1:92 end 服
1:139 end 服务
1:91 end 服务$
1:73 end 期
1:136 end 期$
1:67 end 期刊
1:75 end 期刊$
1:158 end 本$
1:61 end 术
1:-68 end 术年
1:-84 end 术年会
1:120 end 术支
1:103 end 术支持
1:78 end 术期
1:70 end 术期刊
1:126 end 材
1:138 end 材料
1:146 end 材料$
1:107 end 析
1:110 end 查0
1:118 end 查0次
1:-196 end 校
1:-101 end 校长
1:-94 end 校长$
1:-40 end 案
1:-67 end 案$
1:-58 end 案整
1:-57 end 案整理
1:82 end 案集
1:87 end 案集$
1:32 end 档案
1:96 end 档案$
1:-115 end 梅
1:-34 end 检
1:-37 end 检查
1:33 end 款
1:90 end 款$
1:139 end 汇
1:162 end 汇总
1:142 end 汇总$
1:39 end 活
1:59 end 活动
1:65 end 洽
1:78 end 洽$
1:-63 end 派$
1:155 end 派人
1:132 end 派人$
1:-52 end 派出$
1:71 end 流
1:126 end 流承
1:-120 end 点
1:-119 end 点$
1:-121 end 点0
1:-123 end 点0天
1:72 end 牵
1:40 end 牵头
1:50 end 牵头$
1:-33 end 牵线$
1:129 end 班
1:144 end 班$
1:60 end 班级
1:97 end 班级$
1:-83 end 球
1:-52 end 球赛
1:-45 end 球赛$
1:129 end 理
1:36 end 理$
1:-109 end 理0
1:121 end 理。
1:127 end 理。$
1:91 end 生
1:94 end 生$
1:62 end 生捐
1:119 end 生捐书
1:-48 end 用
1:32 end 登
1:-192 end 的
1:146 end 目
1:128 end 目$
1:66 end 看0
1:31 end 着
1:-97 end 督
1:-45 end 督导
1:-75 end 研
1:-146 end 研究
1:-61 end 研究$
1:98 end 确
1:51 end 确定
1:129 end 确定$
1:-130 end 科
1:-122 end 科长
1:-103 end 科长$
1:44 end 程
1:-63 end 程$
1:85 end 稿
1:90 end 稿$
1:-172 end 究
1:-66 end 究$
1:135 end 笔
1:126 end 笔$
1:67 end 筹
1:143 end 筹$
1:101 end 筹办
1:85 end 筹办$
1:68 end 筹负
1:72 end 筹负责
1:184 end 管
1:215 end 管$
1:111 end 管理
1:116 end 管理$
1:-154 end 箱
1:-59 end 箱0
1:-95 end 箱0个
1:92 end 系
1:108 end 系$
1:126 end 级
1:103 end 级$
1:82 end 线
1:85 end 线$
1:310 end 组
1:94 end 组$
1:276 end 组织
1:290 end 组织$
1:98 end 组织。
1:211 end 织
1:267 end 织$
1:117 end 织。
1:86 end 织。$
1:96 end 织实
1:107 end 织实施
1:80 end 经
1:163 end 经办
1:159 end 经办$
1:-131 end 结
1:-166 end 结对
1:48 end 络
1:-118 end 络员
1:-110 end 络员$
1:207 end 统
1:158 end 统筹
1:121 end 统筹$
1:176 end 续
1:184 end 续$
1:153 end 维
1:122 end 维护
1:136 end 维护$
1:143 end 编
1:96 end 罗
1:142 end 罗$
1:-137 end 署
1:-113 end 署$
1:36 end 考
1:-38 end 考核
1:53 end 职
1:-31 end 联
1:57 end 联系
1:89 end 联系$
1:51 end 联络
1:121 end 联络$
1:-103 end 联络员
1:66 end 聘
1:-63 end 育
1:72 end 舍
1:87 end 舍$
1:85 end 节$
1:154 end 营
1:113 end 营$
1:39 end 落
1:104 end 落实
1:96 end 落实$
1:-33 end 落实。
1:-120 end 行
1:-159 end 行$
1:93 end 衔
1:76 end 衔接
1:70 end 衔接$
1:160 end 表
1:81 end 表$
1:145 end 装
1:-34 end 解
1:39 end 解决
1:30 end 解决$
1:171 end 计
1:104 end 计$
1:154 end 计划
1:134 end 计划$
1:59 end 讨
1:-61 end 训
1:-83 end 训教
1:-77 end 训教师
1:-171 end 议
1:130 end 记
1:-30 end 记$
1:130 end 记录
1:101 end 记录$
1:55 end 讲座
1:47 end 设
1:64 end 设备
1:69 end 设备$
1:-68 end 访
1:-145 end 访$
1:-177 end 证
1:-158 end 证书
1:-103 end 证书$
1:-123 end 证书。
1:-79 end 评
1:-51 end 评估$
1:-62 end 诊
1:-57 end 诊断$
1:180 end 试
1:123 end 试$
1:-45 end 课
1:-234 end 课$
1:-194 end 课0次
1:71 end 课。
1:78 end 课。$
1:162 end 课务
1:142 end 课务$
1:-52 end 课程
1:-93 end 课程$
1:164 end 课表
1:70 end 课表$
1:86 end 课题
1:86 end 课题$
1:-93 end 调$
1:148 end 调整
1:140 end 调整$
1:117 end 调试
1:122 end 调试$
1:-187 end 谊
1:50 end 负
1:184 end 负责$
1:93 end 责
1:260 end 责$
1:76 end 责。$
1:160 end 责联
1:125 end 责联络
1:123 end 责落
1:97 end 责落实
1:93 end 账
1:154 end 账$
1:56 end 账号
1:47 end 账号$
1:60 end 购
1:-143 end 费
1:-67 end 资
1:-87 end 赛$
1:-147 end 赴
1:-109 end 足
1:-46 end 足球
1:-42 end 足球赛
1:-89 end 跟
1:-157 end 跟岗
1:-237 end 跟岗$
1:77 end 跟班
1:107 end 跟进
1:77 end 跟进$
1:96 end 踪
1:108 end 车
1:-66 end 车$
1:71 end 车辆
1:109 end 车辆$
1:139 end 辆
1:133 end 辆$
1:-52 end 达
1:206 end 进
1:142 end 进$
1:136 end 送
1:157 end 送$
1:180 end 送到
1:125 end 送到<
1:88 end 送到>
1:-119 end 送课
1:77 end 选
1:159 end 选$
1:-44 end 选派$
1:-81 end 通
1:202 end 通$
1:-59 end 通信
1:-56 end 通信$
1:128 end 造
1:145 end 遣
1:-165 end 部
1:-85 end 部署
1:-108 end 部署$
1:109 end 配合。
1:69 end 量
1:-241 end 长
1:-189 end 长$
1:-77 end 长)
1:-88 end 长)$
1:-32 end 门
1:-171 end 问
1:75 end 间
1:66 end 间$
1:78 end 队
1:-92 end 限
1:-89 end 陪
1:-92 end 陪同
1:-116 end 陪同$
1:-71 end 陪同。
1:122 end 障
1:118 end 障$
1:80 end 障设
1:55 end 障设备
1:63 end 集$
1:-71 end 集训
1:-70 end 集训$
1:110 end 项
1:45 end 项$
1:-90 end 项制
1:-57 end 项制度
1:179 end 领
1:118 end 题$
1:154 end 食
1:86 end 食宿
1:160 end 食宿$
1:187 end 验
1:85 end 验仪
1:76 end 验仪器
1:144 end 验收
1:126 end 验收$
1:-328 ends 任
1:-169 ends 会
1:77 ends 办
1:-177 ends 务
1:-111 ends 员
1:143 ends 处
1:-47 ends 委
1:40 ends 室
1:108 ends 科
1:86 ends 站
1:194 ends 系
1:53 ends 组
1:145 ends 股
1:-76 ends 记
1:118 ends 部
1:-79 ends 长
1:33 ends 门
1:-172 ends 队
1:-126 ends 院
1:-30 ends 馆
1:56 figures=0
1:-190 figures=1
1:-64 first (
1:-192 first (导
1:110 first (联
1:-102 first )
1:-207 first 0
1:-242 first 0人
1:-98 first 0名
1:-55 first 0周
1:-34 first <
1:90 first <$
1:-67 first >
1:-70 first >参
1:95 first @
1:96 first @$
1:36 first ^$
1:-90 first ^(
1:-109 first ^)
1:-246 first ^0
1:-156 first ^<
1:-65 first ^>
1:-91 first ^_
1:-33 first ^、
1:79 first ^与
1:-70 first ^专
1:118 first ^为
1:-40 first ^主
1:-74 first ^举
1:69 first ^于
1:-35 first ^互
1:-30 first ^交
1:-61 first ^人
1:-53 first ^会
1:194 first ^保
1:197 first ^做
1:-72 first ^健
1:42 first ^全
1:36 first ^共
1:54 first ^具
1:-61 first ^出
1:242 first ^分
1:-211 first ^到
1:-139 first ^副
1:254 first ^办
1:82 first ^协
1:32 first ^参
1:33 first ^发
1:-54 first ^各
1:109 first ^合
1:-119 first ^同
1:69 first ^向
1:-182 first ^员
1:87 first ^和
1:118 first ^商
1:191 first ^在
1:-76 first ^培
1:-144 first ^备
1:-143 first ^学
1:286 first ^安
1:111 first ^定
1:-66 first ^实
1:150 first ^审
1:164 first ^带
1:199 first ^帮
1:-150 first ^干
1:134 first ^张
1:71 first ^归
1:129 first ^总
1:167 first ^执
1:77 first ^承
1:105 first ^把
1:224 first ^抓
1:-49 first ^报
1:115 first ^拟
1:38 first ^拿
1:78 first ^挂
1:109 first ^按
1:336 first ^排
1:136 first ^接
1:146 first ^提
1:195 first ^收
1:-144 first ^教
1:-120 first ^数
1:-106 first ^来
1:56 first ^汇
1:-74 first ^添
1:148 first ^清
1:153 first ^牵
1:-145 first ^电
1:-211 first ^的
1:131 first ^盯
1:-120 first ^研
1:-175 first ^科
1:-33 first ^签
1:50 first ^管
1:155 first ^给
1:296 first ^统
1:99 first ^编
1:126 first ^考
1:112 first ^联
1:-154 first ^股
1:57 first ^落
1:59 first ^要
1:-96 first ^见
1:-107 first ^议
1:139 first ^记
1:-200 first ^设
1:168 first ^调
1:54 first ^负
1:-112 first ^赴
1:90 first ^跟
1:98 first ^轮
1:-98 first ^送
1:141 first ^选
1:-39 first ^配
1:-118 first ^集
1:-77 first ^颁
1:95 first ^验
1:46 first _
1:-124 first “
1:-127 first “$
1:31 first 、@
1:104 first 一
1:54 first 一$
1:-35 first 一起
1:112 first 与
1:61 first 与$
1:89 first 与<
1:-162 first 专
1:44 first 个
1:30 first 中$
1:154 first 为
1:90 first 为<
1:60 first 为支
1:-30 first 主
1:-202 first 主任
1:83 first 主办
1:114 first 主抓
1:151 first 主持
1:138 first 主责
1:-54 first 举
1:-74 first 举行
1:-101 first 习
1:-110 first 习$
1:83 first 于0
1:-71 first 人员
1:-65 first 以$
1:-145 first 任
1:-186 first 任$
1:-103 first 优
1:-66 first 优$
1:-70 first 会
1:71 first 体
1:31 first 体$
1:-111 first 作$
1:89 first 供
1:187 first 供$
1:181 first 保
1:154 first 保障
1:-54 first 修
1:270 first 做
1:208 first 做好
1:-108 first 健
1:-73 first 健全
1:45 first 先
1:-71 first 全
1:-38 first 共
1:97 first 共同
1:90 first 共管
1:31 first 关
1:-133 first 具$
1:142 first 写
1:136 first 写$
1:90 first 出
1:117 first 出$
1:245 first 分
1:141 first 分别
1:136 first 分头
1:158 first 别
1:169 first 别$
1:-241 first 到
1:-147 first 到<
1:-200 first 到>
1:137 first 制
1:-30 first 前$
1:-155 first 副
1:-82 first 副主
1:-59 first 副处
1:205 first 力
1:142 first 力$
1:224 first 办
1:178 first 办$
1:194 first 办理
1:-95 first 加
1:-118 first 加$
1:141 first 动
1:139 first 动$
1:52 first 助
1:66 first 助$
1:-136 first 医
1:67 first 协
1:112 first 协$
1:134 first 协办
1:222 first 协助
1:90 first 协同
1:43 first 协调
1:39 first 参
1:-77 first 参$
1:164 first 参与
1:-58 first 参加
1:-162 first 发$
1:123 first 发动
1:-107 first 发给
1:108 first 口
1:101 first 口$
1:-103 first 各见
1:42 first 合
1:189 first 合办
1:211 first 同$
1:-41 first 名
1:-34 first 名$
1:115 first 向
1:74 first 向<
1:-162 first 员
1:-85 first 员0
1:-51 first 员结
1:-42 first 周
1:-63 first 周$
1:111 first 和
1:159 first 商
1:111 first 商定
1:131 first 商量
1:89 first 图
1:76 first 图$
1:43 first 在
1:-60 first 在$
1:-139 first 场
1:-90 first 场$
1:-75 first 培训
1:-58 first 处
1:-58 first 处$
1:-88 first 处长
1:-54 first 备
1:55 first 备$
1:-128 first 备案
1:-110 first 大
1:-133 first 大$
1:167 first 头
1:156 first 头$
1:252 first 好
1:276 first 好$
1:-79 first 委
1:-47 first 存
1:-36 first 存档
1:89 first 季$
1:-38 first 学
1:-140 first 学生
1:281 first 安
1:276 first 安排
1:125 first 定
1:66 first 定$
1:30 first 实
1:47 first 实$
1:-104 first 家
1:-59 first 对
1:-70 first 对$
1:258 first 对接
1:-149 first 导
1:-181 first 导$
1:-83 first 岗
1:-96 first 岗$
1:-84 first 工
1:-150 first 师
1:-145 first 师$
1:173 first 带
1:49 first 带队
1:219 first 帮
1:103 first 帮助
1:147 first 帮着
1:-103 first 干
1:-128 first 干部
1:-59 first 平
1:-89 first 平$
1:74 first 年
1:61 first 年$
1:55 first 开$
1:139 first 开通
1:147 first 张
1:127 first 张罗
1:67 first 归
1:124 first 归口
1:75 first 待
1:68 first 待$
1:106 first 总
1:88 first 总$
1:126 first 成
1:106 first 成$
1:123 first 手
1:121 first 手$
)"sv,
    R"(1:176 first 执
1:117 first 执笔
1:48 first 承
1:73 first 承办
1:38 first 承担
1:134 first 把
1:87 first 把图
1:97 first 把捐
1:229 first 抓
1:167 first 抓$
1:95 first 抓总
1:-60 first 报
1:-47 first 担$
1:54 first 担任
1:175 first 拟
1:109 first 拟定
1:31 first 拿
1:91 first 持
1:108 first 持$
1:118 first 挂
1:-51 first 指
1:111 first 按
1:-36 first 捐
1:70 first 捐$
1:307 first 排
1:173 first 排$
1:159 first 排出
1:108 first 排定
1:98 first 排班
1:115 first 排课
1:275 first 接
1:291 first 接$
1:136 first 接待
1:106 first 接收
1:75 first 接洽
1:130 first 提
1:146 first 提供
1:130 first 提出
1:54 first 支$
1:234 first 收
1:166 first 收$
1:-41 first 放$
1:-99 first 教
1:-116 first 教师
1:-140 first 数
1:136 first 方
1:147 first 方$
1:-61 first 日
1:-75 first 日$
1:-65 first 晓
1:-36 first 期
1:-174 first 来
1:-64 first 来大
1:240 first 核
1:188 first 核$
1:-131 first 案
1:-118 first 案$
1:-38 first 档$
1:91 first 每
1:-98 first 每周
1:39 first 每季
1:72 first 每学
1:30 first 每年
1:-71 first 每月
1:125 first 洽
1:75 first 洽$
1:70 first 派
1:126 first 派$
1:149 first 派人
1:-57 first 派出
1:73 first 流
1:96 first 流$
1:-43 first 添
1:-54 first 添置
1:160 first 清
1:154 first 清点
1:185 first 点
1:145 first 点$
1:141 first 牵
1:217 first 牵头
1:76 first 班
1:116 first 班$
1:153 first 理
1:194 first 理$
1:-148 first 生
1:-153 first 生$
1:-128 first 电
1:81 first 登
1:-170 first 的
1:-36 first 的优
1:-68 first 的作
1:-42 first 的场
1:-61 first 的平
1:-77 first 的设
1:150 first 盯
1:81 first 着
1:105 first 着$
1:-138 first 研
1:-141 first 研究
1:-31 first 确
1:-134 first 科
1:-152 first 科长
1:-68 first 程
1:-110 first 程$
1:172 first 稿
1:136 first 稿$
1:-121 first 究
1:-112 first 究$
1:126 first 笔
1:139 first 笔$
1:102 first 筹$
1:-31 first 签
1:126 first 管
1:238 first 管$
1:139 first 管理
1:164 first 系
1:179 first 系$
1:-55 first 线
1:-38 first 线$
1:56 first 组织
1:196 first 织
1:127 first 织$
1:-49 first 经
1:149 first 经办
1:-36 first 结
1:-59 first 结$
1:67 first 给
1:-55 first 给$
1:147 first 络
1:144 first 络$
1:221 first 统
1:180 first 统一
1:130 first 统筹
1:132 first 编
1:-56 first 置
1:-58 first 置$
1:64 first 考
1:160 first 考核
1:59 first 联
1:182 first 联系
1:133 first 联络
1:-145 first 股
1:-103 first 股长
1:41 first 自
1:32 first 落
1:51 first 落实
1:-30 first 行
1:-40 first 行$
1:57 first 要
1:-115 first 见
1:-81 first 见$
1:-81 first 见习
1:45 first 计
1:-118 first 训
1:-99 first 训$
1:-141 first 议
1:-123 first 议$
1:64 first 记
1:59 first 记$
1:-105 first 设
1:49 first 设$
1:-196 first 设在
1:-86 first 课
1:-51 first 调$
1:97 first 负
1:92 first 负责
1:89 first 责
1:137 first 责$
1:-134 first 资
1:-98 first 赴
1:154 first 起
1:149 first 起$
1:91 first 跟
1:-88 first 跟岗
1:136 first 跟进
1:76 first 轮
1:59 first 轮流
1:120 first 进
1:137 first 进$
1:-99 first 送
1:152 first 送$
1:218 first 选
1:74 first 选派
1:205 first 通
1:114 first 通$
1:-162 first 部
1:-140 first 部$
1:102 first 配$
1:34 first 采
1:151 first 量
1:142 first 量$
1:-240 first 长
1:-292 first 长$
1:41 first 队
1:42 first 队$
1:-66 first 院
1:130 first 障
1:119 first 障$
1:-79 first 集
1:-77 first 集训
1:-121 first 颁
1:-84 first 颁发
1:40 first 验
1:-36 first 验$
1:113 first 验收
1:190 form before
1:-170 form behind
1:-95 found before=0
1:438 found before=1
1:78 holder=0
1:-257 holder=1
1:87 institution behind=1
1:-47 lead -
1:-116 lead and end  0
1:-93 lead and end : 0
1:64 lead and end : 1
1:-138 lead and end 交 0
1:-164 lead and end 交 1
1:-115 lead and end 以 0
1:261 lead and end 归 1
1:96 lead and end 由 0
1:69 lead and end 由 1
1:-77 lead and end 请 0
1:-249 lead 交
1:-126 lead 以
1:275 lead 归
1:90 lead 归口
1:114 lead 由
1:-136 lead 请
1:144 length=1
1:-103 length=10
1:-125 length=12
1:49 length=2
1:-116 length=3
1:-162 length=4
1:37 length=7
1:-38 length=8
1:-32 length=9
1:-149 name ^下
1:65 name ^中
1:-133 name ^九
1:-139 name ^交
1:109 name ^人
1:116 name ^仪
1:-141 name ^体
1:162 name ^保
1:328 name ^信
1:-110 name ^充
1:-127 name ^党
1:-163 name ^共
1:-53 name ^创
1:-169 name ^初
1:-106 name ^办
1:-143 name ^协
1:-185 name ^县
1:41 name ^各
1:-127 name ^合
1:-118 name ^同
1:32 name ^后
1:350 name ^团
1:72 name ^园
1:47 name ^图
1:69 name ^培
1:-93 name ^基
1:56 name ^备
1:48 name ^大
1:58 name ^学
1:57 name ^实
1:-205 name ^小
1:91 name ^少
1:208 name ^就
1:-73 name ^师
1:-108 name ^年
1:112 name ^康
1:198 name ^德
1:42 name ^心
1:185 name ^总
1:34 name ^技
1:82 name ^护
1:224 name ^招
1:33 name ^政
1:108 name ^教
1:69 name ^数
1:-61 name ^新
1:-208 name ^校
1:-60 name ^档
1:97 name ^汽
1:-117 name ^物
1:-209 name ^特
1:-57 name ^理
1:258 name ^电
1:94 name ^督
1:167 name ^研
1:162 name ^科
1:221 name ^竞
1:71 name ^组
1:57 name ^继
1:120 name ^网
1:128 name ^职
1:-71 name ^联
1:-139 name ^英
1:212 name ^训
1:-45 name ^语
1:35 name ^课
1:134 name ^资
1:-53 name ^跟
1:-104 name ^辅
1:-101 name ^送
1:-142 name ^领
1:-145 name ^高
1:-187 name 、
1:-120 name 一
1:-88 name 三
1:-127 name 三备
1:-94 name 上
1:-135 name 下
1:-148 name 下简
1:63 name 与
1:62 name 专
1:99 name 专业
1:146 name 业
1:118 name 业办
1:69 name 业处
1:-82 name 业学
1:133 name 业科
1:83 name 业部
1:-143 name 个
1:-129 name 中部
1:-331 name 主
1:-341 name 主任
1:-115 name 九
1:-138 name 九年
1:83 name 习
1:-124 name 书
1:-116 name 书处
1:-65 name 书室
1:-104 name 书记
1:-40 name 书馆
1:33 name 事
1:131 name 事办
1:-41 name 事务
1:194 name 事处
1:147 name 事室
1:128 name 事干
1:-50 name 事科
1:-55 name 事部
1:-85 name 交
1:96 name 产
1:149 name 产处
1:114 name 人
1:83 name 人事
1:144 name 仪
1:146 name 仪器
1:-415 name 任
1:-355 name 任$
1:-87 name 任办
1:92 name 任教
1:132 name 企
1:82 name 企合
1:-159 name 会
1:-155 name 会$
1:-73 name 体
1:-34 name 体育
1:-220 name 作
1:-120 name 作办
1:-116 name 作处
1:148 name 作部
1:87 name 保
1:119 name 保健
1:49 name 保卫
1:69 name 保教
1:150 name 保管
1:267 name 信
1:315 name 信息
1:154 name 健
1:153 name 健室
1:-120 name 充
1:-112 name 充实
1:39 name 先队
1:-123 name 党
1:-174 name 党委
1:-151 name 党支
1:112 name 党政
1:-56 name 全
1:-43 name 公
1:-154 name 共
1:-128 name 共建
1:-65 name 兼
1:-68 name 兼任
1:-64 name 创
1:-177 name 初
1:-123 name 初中
1:-94 name 前
1:-196 name 前教
1:-166 name 副
1:-77 name 副书
1:-95 name 副园
1:-133 name 副校
1:-60 name 办$
1:57 name 务
1:-165 name 务$
1:-269 name 务主
1:-112 name 务会
1:-71 name 务副
1:158 name 务办
1:58 name 务园
1:208 name 务处
1:242 name 务室
1:151 name 务科
1:98 name 务组
1:118 name 务股
1:58 name 务部
1:40 name 勤
1:51 name 勤处
1:130 name 勤组
1:-92 name 化
1:86 name 医
1:52 name 医室
1:-204 name 协
1:-190 name 协作
1:-125 name 协调
1:37 name 卫
1:94 name 卫处
1:-154 name 县
1:-47 name 县电
1:86 name 发
1:67 name 发展
1:-81 name 各
1:-162 name 各备
1:-119 name 各学
1:79 name 各年
1:160 name 各教
1:-153 name 合
1:-158 name 合作
1:-109 name 同
1:48 name 后
1:148 name 后勤
1:-141 name 员
1:-104 name 员$
1:-75 name 员会
1:-118 name 咨
1:-134 name 咨询
1:160 name 器
1:115 name 器保
1:-167 name 团队
1:-30 name 园
1:68 name 园务
1:-31 name 园长
1:-85 name 图
1:-98 name 图书
1:-73 name 地合
1:50 name 培训
1:-93 name 基
1:-47 name 基教
1:-128 name 基础
1:102 name 处
1:126 name 处$
1:-123 name 备
1:-147 name 备课
1:88 name 复
1:98 name 复部
1:146 name 大
1:155 name 大队
1:73 name 委
1:-66 name 委$
1:30 name 委会
1:-107 name 委副
1:-62 name 委员
1:-106 name 学
1:-152 name 学前
1:-112 name 学副
1:187 name 学处
1:-97 name 学学
1:69 name 学教
1:65 name 学术
1:88 name 学校
1:-105 name 学生
1:-128 name 学科
1:-35 name 学部
1:-96 name 学院
1:129 name 安
1:-98 name 实图
1:82 name 实验
1:36 name 室
1:42 name 室$
1:-56 name 室管
1:54 name 家
1:60 name 家委
1:-59 name 家长
1:107 name 导
1:-36 name 导中
1:-128 name 导主
1:-77 name 导员
1:159 name 导处
1:88 name 导室
1:-140 name 导小
1:-33 name 导组
1:-277 name 小
1:-187 name 小学
1:-44 name 小教
1:-148 name 小组
1:61 name 少
1:80 name 少先
1:236 name 就
1:252 name 就业
1:-141 name 局
1:100 name 展
1:79 name 展中
1:-86 name 展处
1:183 name 展部
1:-140 name 岗办
1:-143 name 岗团
1:-141 name 岗学
1:-98 name 岗实
1:-39 name 岗少
1:33 name 工
1:45 name 工程
1:-195 name 市
1:-151 name 市教
1:94 name 师
1:177 name 师发
1:-30 name 师工
1:65 name 师教
1:178 name 干
1:-131 name 年
1:-91 name 年级
1:117 name 康
1:108 name 康复
1:-167 name 建
1:216 name 德
1:260 name 德育
1:32 name 心理
1:164 name 总
1:182 name 总务
1:-48 name 总支
1:246 name 息
1:193 name 息中
1:139 name 息技
1:180 name 成
1:38 name 技
1:-77 name 技术
1:-165 name 报
1:223 name 招
1:228 name 招生
1:-141 name 指
1:-33 name 指导
1:51 name 接
1:-93 name 支部
1:103 name 政
1:136 name 政办
1:51 name 政教
1:44 name 教
1:-139 name 教中
1:-154 name 教主
1:176 name 教办
1:222 name 教处
1:188 name 教导
1:134 name 教师
1:138 name 教研
1:121 name 教组
1:-227 name 教育
1:37 name 教部
1:50 name 数学
1:-30 name 文
1:-59 name 文教
1:-108 name 新
1:69 name 服
1:68 name 服务
1:55 name 术中
1:137 name 术组
1:114 name 术部
1:120 name 机
1:165 name 材
1:-182 name 校
1:75 name 校$
1:76 name 校企
1:-132 name 校办
1:-85 name 校务
1:67 name 校医
1:66 name 校教
1:-108 name 校长
1:-54 name 案
1:-54 name 案室
1:-64 name 档
1:-55 name 档案
1:63 name 水
1:83 name 汽
1:-137 name 流
1:136 name 源
1:124 name 源中
1:120 name 源部
1:-120 name 物
1:-113 name 物理
1:-226 name 特
1:-127 name 特教
1:47 name 班
1:101 name 班年
1:-87 name 班组
1:107 name 理中
1:-106 name 理化
1:-64 name 理员
1:-125 name 理咨
1:119 name 理学
1:-62 name 理系
1:-55 name 理组
1:53 name 生
1:-74 name 生会
1:120 name 生办
1:194 name 生发
1:-72 name 生处
1:182 name 生就
1:70 name 生工
1:181 name 生科
1:130 name 电
1:141 name 电教
1:91 name 督
1:97 name 督导
1:113 name 研
1:-56 name 研中
1:175 name 研处
1:107 name 研室
1:32 name 研究
1:-109 name 础
1:-162 name 础教
1:-135 name 社
1:83 name 科
1:33 name 科$
1:86 name 科室
1:65 name 科技
1:223 name 科研
1:-104 name 秘
1:-82 name 秘书
1:-130 name 称
1:-68 name 程中
1:45 name 究
1:102 name 站
1:117 name 站$
1:274 name 竞
1:232 name 竞赛
1:-128 name 简
1:-155 name 简称
1:36 name 管
1:151 name 管员
1:51 name 管理
1:230 name 系
1:156 name 系$
1:-40 name 级
1:-118 name 级备
1:-86 name 级组
1:77 name 级部
1:-124 name 练
1:-36 name 组
1:79 name 组$
1:-128 name 组办
1:71 name 组织
1:-34 name 组长
1:74 name 织
1:42 name 织人
1:81 name 织部
1:-38 name 络
1:120 name 络中
1:31 name 继续
1:30 name 综
1:40 name 综合
1:112 name 网
1:104 name 网络
1:89 name 美
1:76 name 职业
1:127 name 职成
1:-100 name 职教
1:-73 name 联
1:120 name 股
1:109 name 股$
1:-195 name 育
1:-103 name 育主
1:-42 name 育副
1:118 name 育处
1:-69 name 育学
1:-114 name 育局
1:-110 name 育科
1:-45 name 育股
1:-47 name 育部
1:-199 name 艺
1:-97 name 艺术
1:-122 name 英
1:-144 name 英语
1:-165 name 西
1:-122 name 西部
1:-141 name 训中
1:82 name 训办
1:115 name 训处
1:166 name 训科
1:33 name 训部
1:76 name 讯
1:40 name 讯科
1:-66 name 记
1:-125 name 记$
1:131 name 设
1:-115 name 询
1:-83 name 询室
1:-60 name 语
1:-90 name 语文
1:-80 name 语科
1:-34 name 语组
1:-116 name 课
1:-64 name 课程
1:-185 name 课组
1:-85 name 调
1:-138 name 费
1:122 name 资
1:135 name 资产
1:130 name 资源
1:130 name 资讯
1:120 name 赛
1:209 name 赛办
1:-50 name 跟
1:-53 name 跟岗
1:107 name 车
1:-122 name 辅
1:-53 name 辅导
1:-120 name 送
1:-115 name 送教
1:-134 name 通
1:62 name 部
1:83 name 部$
1:-123 name 长
1:-63 name 长$
1:99 name 长办
1:-34 name 长室
1:86 name 队
1:-183 name 队$
1:133 name 队大
1:295 name 队部
1:-103 name 院
1:-104 name 院$
1:130 name 集
1:-144 name 领
1:-156 name 领导
1:-60 name 馆
1:-101 name 馆$
1:72 name 验
1:63 name 验中
1:-226 name 高
1:50 name 高三
1:-59 named=1
1:379 named=2
1:-154 named=3
1:90 of itself=1
1:169 right before  -
1:-100 right before (
1:110 right before -
1:50 right before <
1:-40 right before >
1:-289 right before 、
1:286 right before 。
1:97 right before 上
1:-83 right before 与
1:-245 right before 为
1:148 right before 事
1:-76 right before 人
1:-94 right before 任
1:120 right before 会
1:169 right before 体
1:48 right before 作
1:89 right before 划
1:-148 right before 到
1:-107 right before 前
1:115 right before 务
1:119 right before 动
1:-137 right before 助
1:140 right before 号
1:-189 right before 向
1:-108 right before 员
1:-144 right before 和
1:-243 right before 在
1:-60 right before 字
1:-165 right before 学
1:107 right before 宜
1:-184 right before 容
1:167 right before 师
1:-80 right before 席
1:-59 right before 托
1:-80 right before 扶
1:-242 right before 报
1:-78 right before 挥
1:135 right before 排
1:151 right before 接
1:120 right before 教
1:-66 right before 是
1:-150 right before 末
1:180 right before 条
1:-104 right before 校
1:-108 right before 派
1:-119 right before 用
1:99 right before 程
1:-79 right before 系
1:-74 right before 经
1:-45 right before 给
1:-71 right before 络
1:124 right before 续
1:162 right before 表
1:-87 right before 设
1:-198 right before 费
1:-242 right before 送
1:-125 right before 邀
1:270 right before 项
1:141 right before 题
1:-147 sided=0
1:95 sided=1
1:-135 soon &
1:-183 soon (
1:-100 soon ($
1:-99 soon (0
1:-177 soon (导
1:-175 soon (导)
1:-119 soon )
1:-72 soon )$
1:216 soon -
1:65 soon -$
1:-118 soon 0
1:-32 soon 0$
1:-59 soon 0×
1:-133 soon 0个
1:-280 soon 0人
1:-151 soon 0人$
1:-126 soon 0人到
1:-137 soon 0人赴
1:-108 soon 0份
1:58 soon 0册$
1:-45 soon 0名
1:-152 soon 0周
1:-111 soon 0周$
1:-136 soon 0天
1:-103 soon 0天$
1:79 soon 0年
1:-87 soon 0年0
1:179 soon 0月
1:-75 soon 0月$
1:-163 soon 0次
1:-140 soon 0次$
1:-53 soon :
1:-107 soon <$
1:-92 soon <听
1:-97 soon <听课
1:91 soon <师
1:83 soon <师$
1:103 soon <开
1:53 soon <教
1:69 soon <检修
1:69 soon <赠
1:70 soon <赠送
1:-183 soon >
1:-166 soon >$
1:-111 soon >参
1:-105 soon >参加
1:-61 soon >学
1:-56 soon >学习
1:-130 soon >跟
1:-171 soon >跟岗
1:55 soon @
1:60 soon ^$
1:-101 soon ^(
1:-145 soon ^(导
1:139 soon ^(联
1:-95 soon ^)
1:-277 soon ^0
1:-228 soon ^0人
1:-138 soon ^0名
1:-56 soon ^0周
1:-151 soon ^<
1:-85 soon ^>
1:-75 soon ^>参
1:-206 soon ^_
1:-68 soon ^、
1:38 soon ^、@
1:-51 soon ^一
1:72 soon ^上
1:119 soon ^与
1:40 soon ^与<
1:-93 soon ^专
1:100 soon ^为
1:130 soon ^为<
1:113 soon ^为支
1:-66 soon ^主
1:-223 soon ^主任
1:84 soon ^主办
1:112 soon ^主抓
1:92 soon ^主持
1:142 soon ^主责
1:-60 soon ^举
1:-63 soon ^举行
1:-36 soon ^予以
1:109 soon ^于0
1:-38 soon ^互
1:43 soon ^交
1:-52 soon ^人
1:-55 soon ^人员
1:-54 soon ^会
1:66 soon ^会同
1:207 soon ^保
1:130 soon ^保障
1:197 soon ^做
1:198 soon ^做好
1:-76 soon ^健
1:-79 soon ^健全
1:-57 soon ^共
1:167 soon ^共同
1:107 soon ^共管
1:54 soon ^具
1:65 soon ^具体
1:-35 soon ^出
1:242 soon ^分
1:120 soon ^分别
1:125 soon ^分头
1:-209 soon ^到
1:-129 soon ^到<
1:-131 soon ^到>
1:-169 soon ^副
1:-131 soon ^副主
1:-117 soon ^副处
1:171 soon ^办
1:175 soon ^办理
1:63 soon ^协办
1:222 soon ^协助
1:96 soon ^协同
1:86 soon ^参
1:146 soon ^参与
1:-55 soon ^参加
1:48 soon ^发
1:129 soon ^发动
1:-101 soon ^发给
1:-93 soon ^各见
1:78 soon ^合
1:168 soon ^合办
1:-110 soon ^同
1:113 soon ^向
1:124 soon ^向<
1:-184 soon ^员
1:-80 soon ^员0
1:-59 soon ^员结
1:123 soon ^和
1:107 soon ^商
1:57 soon ^商定
1:148 soon ^商量
1:221 soon ^在
1:-111 soon ^培
1:-73 soon ^培训
1:-37 soon ^处
1:-88 soon ^处长
1:-97 soon ^备
1:-154 soon ^备案
1:-59 soon ^存
1:-138 soon ^学
1:-110 soon ^学生
1:307 soon ^安
1:302 soon ^安排
1:89 soon ^定
1:-63 soon ^实
1:-44 soon ^实验
1:31 soon ^审
1:244 soon ^对接
1:92 soon ^带
1:41 soon ^带队
1:199 soon ^帮
1:115 soon ^帮助
1:148 soon ^帮着
1:-187 soon ^干
1:-124 soon ^干部
1:164 soon ^开通
1:134 soon ^张
1:129 soon ^张罗
1:109 soon ^归
1:78 soon ^归口
1:134 soon ^总
1:184 soon ^执
1:134 soon ^执笔
1:130 soon ^承
1:41 soon ^承办
1:36 soon ^承担
1:163 soon ^把
1:98 soon ^把图
1:70 soon ^把捐
1:117 soon ^抓
1:113 soon ^抓总
1:-62 soon ^报
1:43 soon ^担
1:133 soon ^拟
1:120 soon ^拟定
1:63 soon ^拿
1:106 soon ^挂
1:105 soon ^按
1:294 soon ^排
1:145 soon ^排出
1:129 soon ^排定
1:80 soon ^排班
1:102 soon ^排课
1:75 soon ^接
1:149 soon ^接待
1:108 soon ^接收
1:69 soon ^接洽
1:98 soon ^提
1:120 soon ^提供
1:119 soon ^提出
1:198 soon ^收
1:-186 soon ^教
1:-115 soon ^教师
1:-160 soon ^数
1:-119 soon ^来
1:-62 soon ^来大
1:33 soon ^每
1:-64 soon ^每周
1:34 soon ^每季
1:39 soon ^每学
1:69 soon ^每年
1:75 soon ^汇
1:35 soon ^汇总
1:53 soon ^派
1:158 soon ^派人
1:70 soon ^派出
1:-70 soon ^添
1:-53 soon ^添置
1:157 soon ^清
1:159 soon ^清点
1:173 soon ^牵
1:84 soon ^牵头
1:-134 soon ^电
1:62 soon ^登
1:44 soon ^登记
1:-157 soon ^的
1:-36 soon ^的优
1:-57 soon ^的作
1:-47 soon ^的场
1:-56 soon ^的平
1:-71 soon ^的设
1:151 soon ^盯
1:-113 soon ^研
1:-104 soon ^研究
1:39 soon ^确
1:-171 soon ^科
1:-158 soon ^科长
1:-50 soon ^签
1:94 soon ^管
1:127 soon ^管$
1:148 soon ^管理
1:55 soon ^组
1:150 soon ^组织
1:142 soon ^经办
1:172 soon ^给
1:309 soon ^统
1:180 soon ^统一
1:193 soon ^统筹
1:118 soon ^编
1:80 soon ^考
1:132 soon ^考核
1:129 soon ^联
1:-32 soon ^联合
1:197 soon ^联系
1:154 soon ^联络
1:-97 soon ^股
1:-101 soon ^股长
1:92 soon ^落
1:51 soon ^落实
1:117 soon ^要
1:-80 soon ^见
1:-85 soon ^见习
1:-81 soon ^议
1:132 soon ^记
1:-193 soon ^设
1:-190 soon ^设在
1:120 soon ^调
1:42 soon ^负
1:66 soon ^负责
1:-96 soon ^赴
1:106 soon ^跟
1:-79 soon ^跟岗
1:112 soon ^跟进
1:48 soon ^轮
1:160 soon ^轮流
1:-104 soon ^送
1:178 soon ^选
1:121 soon ^选派
1:72 soon ^配
1:70 soon ^配合
1:-113 soon ^集
1:-95 soon ^集训
1:-92 soon ^颁
1:-75 soon ^颁发
1:108 soon ^验
1:95 soon ^验收
1:-40 soon _
1:-152 soon _$
1:118 soon _0
1:-163 soon _0年
1:-83 soon ×
1:-76 soon ×$
1:-102 soon “
1:145 soon “$
1:68 soon 、
1:136 soon 、$
1:81 soon 、@
1:-57 soon 、教
1:77 soon 。
1:110 soon 。$
1:128 soon 《
1:-58 soon 一安排
1:-50 soon 一起
1:-179 soon 三
1:-49 soon 三下
1:-69 soon 三下午
1:-163 soon 三校
1:-89 soon 上
1:-32 soon 下
1:-144 soon 不
1:37 soon 与
1:32 soon 与<
1:-47 soon 专
1:-168 soon 业
1:-135 soon 业证
1:-156 soon 业证$
1:133 soon 两
1:-81 soon 个
1:88 soon 个月
1:-117 soon 中$
1:83 soon 中心
1:84 soon 中心为
1:198 soon 为
1:127 soon 为$
1:209 soon 为<
1:76 soon 为<师
1:68 soon 为<检
1:66 soon 为支
1:49 soon 为支教
1:-219 soon 主任
1:-193 soon 主任$
1:-88 soon 主任陪
1:94 soon 主办
1:122 soon 主办$
1:92 soon 主抓
1:111 soon 主抓$
1:114 soon 主持
1:166 soon 主责
1:153 soon 主责$
1:-60 soon 举
1:-45 soon 举行
1:-50 soon 举行$
1:-172 soon 习
1:-90 soon 习$
1:-133 soon 习0
1:-96 soon 习0周
1:-105 soon 习0天
1:-49 soon 书
1:80 soon 予以
1:-40 soon 事
1:79 soon 二
1:-43 soon 于
1:54 soon 于0
1:159 soon 于0月
1:-108 soon 互
1:62 soon 交
1:76 soon 交接
1:-96 soon 人
1:-130 soon 人到
1:-103 soon 人到$
1:-70 soon 人员>
1:-123 soon 人赴
1:114 soon 人选$
1:-81 soon 以
1:-98 soon 以$
1:65 soon 们
1:-263 soon 任
1:-181 soon 任$
1:-62 soon 任)$
1:-93 soon 任<
1:-90 soon 任陪
1:-89 soon 任陪同
1:-115 soon 份
1:-170 soon 优
1:-42 soon 优势
1:-43 soon 优势开
1:-121 soon 会
1:153 soon 传
1:95 soon 住
1:59 soon 体
1:-36 soon 体$
1:55 soon 体对接
1:150 soon 体负
1:120 soon 体负责
1:-92 soon 作
1:-90 soon 作用
1:-60 soon 作用开
1:104 soon 供
1:69 soon 供技
1:145 soon 供技术
1:77 soon 供车
1:76 soon 供车辆
1:175 soon 保
1:95 soon 保$
1:135 soon 保障
1:91 soon 保障$
1:72 soon 保障设
1:35 soon 信
1:68 soon 信$
1:74 soon 修实
1:62 soon 修实$
1:86 soon 假
1:204 soon 做
1:219 soon 做好
1:101 soon 做好接
1:-63 soon 健
1:-80 soon 健全
1:-75 soon 健全各
1:86 soon 傅
1:62 soon 傅$
1:-143 soon 儿
1:134 soon 入
1:32 soon 入$
1:-79 soon 全
1:-58 soon 全各
1:-68 soon 全各项
1:87 soon 全年
1:-131 soon 共0
1:-151 soon 共0人
1:39 soon 共同
1:149 soon 共同组
1:176 soon 共同负
1:132 soon 共管
1:89 soon 共管$
1:94 soon 关
1:102 soon 关$
1:-41 soon 其
1:125 soon 具体
1:117 soon 具体负
1:77 soon 册
1:146 soon 写
1:145 soon 写出
1:41 soon 决$
1:144 soon 出
1:36 soon 出$
1:345 soon 分
1:193 soon 分$
1:103 soon 分别
1:152 soon 分头
1:38 soon 分头对
1:121 soon 分头落
1:72 soon 列
1:121 soon 别
1:-239 soon 到
1:-80 soon 到$
1:-126 soon 到<
1:-30 soon 到<$
1:-190 soon 到>
1:-104 soon 到>$
1:-78 soon 到>跟
1:111 soon 到人
1:-53 soon 前
1:-127 soon 副
1:-103 soon 副主
1:-178 soon 副主任
1:-68 soon 副处
1:-62 soon 副处长
1:161 soon 力
1:259 soon 办
1:218 soon 办$
1:264 soon 办理
1:191 soon 办理$
1:-116 soon 加
1:-50 soon 加$
1:-78 soon 加学
1:-72 soon 加学术
1:33 soon 务
1:56 soon 务$
1:111 soon 务。
1:157 soon 务。$
1:51 soon 动
1:59 soon 动学
1:62 soon 动学生
1:86 soon 动教
1:75 soon 动教师
1:72 soon 动教职
1:103 soon 助
1:76 soon 助$
1:-42 soon 势
1:-41 soon 势开
1:-44 soon 势开展
1:54 soon 募集
1:164 soon 勤
1:127 soon 勤$
1:-104 soon 区
1:-174 soon 医
1:-67 soon 午$
1:67 soon 协
1:-92 soon 协作
1:133 soon 协办
1:51 soon 协办$
1:264 soon 协助
1:189 soon 协助$
1:89 soon 协同
1:98 soon 协同$
1:-64 soon 协调
1:-100 soon 协调$
1:73 soon 单
1:171 soon 单$
1:42 soon 单位
1:54 soon 单位$
1:-132 soon 县
1:-118 soon 县$
1:75 soon 参$
1:127 soon 参与
1:143 soon 参与$
1:-101 soon 参加
1:-92 soon 参加$
1:-133 soon 参加学
1:-62 soon 发
1:-74 soon 发$
1:126 soon 发动
1:53 soon 发动学
1:113 soon 发动教
1:-78 soon 发结
1:-86 soon 发结业
1:-145 soon 发给
1:-105 soon 发给结
1:113 soon 口
1:74 soon 口管
1:82 soon 口管理
1:128 soon 召
1:-83 soon 召开
1:127 soon 召集
1:82 soon 召集$
1:-40 soon 可
1:33 soon 台
1:-42 soon 台开
1:-55 soon 台开展
1:62 soon 号
1:126 soon 号$
1:-138 soon 各
1:-90 soon 各见
1:-91 soon 各见习
1:-71 soon 各项
1:-65 soon 各项制
1:42 soon 合
1:-30 soon 合$
1:122 soon 合。
1:95 soon 合。$
1:161 soon 合办
1:78 soon 合办$
1:86 soon 合施
1:76 soon 合施工
1:78 soon 合验
1:62 soon 合验收
1:-118 soon 同
1:-142 soon 同$
1:-78 soon 同。
1:-69 soon 同。$
1:36 soon 同承
1:48 soon 同承担
1:156 soon 同组
1:154 soon 同组织
1:106 soon 同负
1:83 soon 同负责
1:50 soon 名$
1:120 soon 名单
1:120 soon 名单$
1:-39 soon 后
1:-143 soon 向$
1:181 soon 向<
1:37 soon 向<捐
1:62 soon 向<赠
1:-101 soon 听
1:-129 soon 听课
1:-105 soon 听课$
1:-125 soon 员
1:-75 soon 员0
1:-48 soon 员0人
1:-67 soon 员>
1:-72 soon 员>学
1:-53 soon 员结
1:-61 soon 员结对
1:-117 soon 周三
1:-51 soon 周三下
1:51 soon 周与
1:50 soon 周二
1:-113 soon 周四
1:107 soon 命
1:111 soon 命题
1:107 soon 命题$
1:-59 soon 和
1:239 soon 和$
1:-72 soon 咨
1:-85 soon 咨询
1:-82 soon 咨询教
1:140 soon 商
1:60 soon 商定
1:38 soon 商定$
1:174 soon 商量
1:-182 soon 四
1:-169 soon 团
1:-150 soon 园
1:-141 soon 国
1:150 soon 图
1:92 soon 图书0
1:76 soon 在0
1:-132 soon 在>
1:-98 soon 在@
1:-65 soon 地
1:-49 soon 场馆
1:-45 soon 场馆开
1:-82 soon 培
1:-30 soon 培$
1:-50 soon 培训
1:-90 soon 培训$
1:-91 soon 培训咨
1:-174 soon 处
1:-119 soon 处长
1:-49 soon 处长0
1:68 soon 备$
1:-87 soon 备培
1:-90 soon 备培训
1:-92 soon 备案
1:-112 soon 备案$
1:85 soon 备调
1:110 soon 备调$
1:-150 soon 外
1:-80 soon 大
1:34 soon 大$
1:-111 soon 大学
1:-61 soon 大学学
1:-163 soon 天$
1:104 soon 头
1:110 soon 头$
1:83 soon 头对
1:37 soon 头对接
1:135 soon 头组
1:128 soon 头组织
1:94 soon 头落
1:103 soon 头落实
1:204 soon 好
1:99 soon 好接
1:117 soon 好课
1:-147 soon 委
1:-140 soon 娜
1:-104 soon 子
1:74 soon 季度
1:59 soon 季度整
1:44 soon 学
1:35 soon 学$
1:-112 soon 学习
1:-103 soon 学习$
1:-52 soon 学学
1:-46 soon 学学习
1:62 soon 学年
1:58 soon 学年对
1:-48 soon 学期对
1:77 soon 学期汇
1:-67 soon 学术
1:-86 soon 学术$
1:86 soon 学生
1:95 soon 学生$
1:62 soon 学生捐
1:106 soon 学科
1:55 soon 安
1:67 soon 安排
1:104 soon 安排岗
1:43 soon 安排课
1:59 soon 完
1:64 soon 完成
1:138 soon 完成$
1:54 soon 定
1:-55 soon 定人选
1:165 soon 定课
1:76 soon 实
1:107 soon 实$
1:107 soon 实。
1:136 soon 实。$
1:-66 soon 实习
1:164 soon 实施
1:131 soon 实施$
1:-59 soon 实训
1:91 soon 实验
1:98 soon 实验中
1:-85 soon 审定
1:50 soon 审核
1:-73 soon 室$
1:57 soon 家
1:32 soon 家$
1:158 soon 家长
1:148 soon 宿
1:140 soon 宿$
1:148 soon 寄
1:112 soon 寒
1:94 soon 对
1:133 soon 对$
1:-61 soon 对<
1:58 soon 对口
1:66 soon 对接
1:-57 soon 对通
1:-69 soon 对通信
1:-97 soon 导
1:102 soon 导$
1:-186 soon 导)
1:96 soon 将
1:-47 soon 小
1:-125 soon 小$
1:-169 soon 展
1:-148 soon 展$
1:-55 soon 岗0
1:142 soon 岗位
1:121 soon 岗位$
1:98 soon 工
1:128 soon 工$
1:-55 soon 师
1:84 soon 师傅
1:72 soon 师傅$
1:98 soon 师捐
1:73 soon 师捐$
1:227 soon 带
1:42 soon 带$
1:142 soon 带班
1:123 soon 带班$
1:69 soon 带队
1:51 soon 带队$
1:202 soon 帮
1:155 soon 帮助
1:178 soon 帮扶
1:143 soon 帮着
1:-122 soon 干
1:34 soon 干$
1:-115 soon 干部
1:-45 soon 干部0
1:-55 soon 平
1:-55 soon 平台
1:-55 soon 平台开
1:158 soon 年
1:48 soon 年$
1:-70 soon 年0
1:-55 soon 年0月
1:105 soon 年为
1:115 soon 年为<
1:127 soon 年对
1:-34 soon 并
1:-84 soon 并$
1:-125 soon 幼
1:-48 soon 应
1:-43 soon 应$
1:211 soon 底
1:55 soon 底回
1:64 soon 底回访
1:118 soon 度
1:147 soon 度$
1:109 soon 度整
1:98 soon 度整理
1:-76 soon 座
1:80 soon 建
1:-71 soon 开
1:-166 soon 开$
1:-233 soon 开展
1:-144 soon 开展$
1:-37 soon 开展“
1:158 soon 开设
1:81 soon 开通
1:46 soon 开通账
1:150 soon 张
1:169 soon 张罗
1:146 soon 张罗$
1:75 soon 归
1:78 soon 归口
1:107 soon 归口管
1:97 soon 待
1:186 soon 待$
1:73 soon 待和
1:80 soon 待和$
1:83 soon 心
1:76 soon 心为
1:97 soon 心为$
1:-168 soon 志
1:-47 soon 急
1:-58 soon 急救
1:-56 soon 急救箱
1:111 soon 总
1:136 soon 总$
1:138 soon 情
1:121 soon 成
1:198 soon 成$
1:200 soon 手
1:159 soon 手$
1:93 soon 执
1:126 soon 执笔
1:125 soon 执笔$
1:51 soon 执行
1:117 soon 批
1:70 soon 承
1:53 soon 承办
1:187 soon 承办$
1:45 soon 承担
1:123 soon 承接
1:-40 soon 技
1:86 soon 技术
1:68 soon 技术支
1:73 soon 把
1:84 soon 把图
1:77 soon 把图书
1:88 soon 把捐
1:75 soon 把捐来
1:245 soon 抓
1:186 soon 抓$
1:115 soon 抓总
1:98 soon 抓总$
1:78 soon 护
1:-143 soon 报
1:-78 soon 报$
1:145 soon 报名
1:48 soon 抽
1:-88 soon 担任<
1:143 soon 招
1:154 soon 拟
1:124 soon 拟定
1:89 soon 拿
1:80 soon 拿出
1:85 soon 持
1:30 soon 持$
1:58 soon 挂
1:90 soon 指
1:124 soon 指导
1:90 soon 指导$
1:135 soon 按
1:66 soon 捐
1:133 soon 捐$
1:87 soon 捐来
1:83 soon 捐来的
1:-32 soon 换
1:100 soon 授
1:257 soon 排
1:119 soon 排出
1:99 soon 排好
1:148 soon 排定
1:79 soon 排岗
1:112 soon 排岗位
1:121 soon 排班
1:88 soon 排班$
1:97 soon 排课
1:170 soon 排课$
1:65 soon 排课。
1:78 soon 排课务
1:81 soon 排课表
1:294 soon 接
1:86 soon 接$
1:191 soon 接待
1:165 soon 接待$
1:72 soon 接待和
1:84 soon 接收
1:75 soon 接洽
1:110 soon 接洽$
1:86 soon 接站
1:45 soon 推
1:142 soon 提
1:48 soon 提供
1:63 soon 提供技
1:74 soon 提供车
1:138 soon 提出
1:91 soon 提前
1:45 soon 操
1:111 soon 操办
1:117 soon 操办$
1:73 soon 支
1:163 soon 支$
1:118 soon 支教
1:46 soon 支教学
1:292 soon 收
1:156 soon 收$
1:183 soon 改
1:114 soon 改$
1:121 soon 政
1:-86 soon 敏
1:-48 soon 救
1:-47 soon 救箱
1:-51 soon 救箱$
1:81 soon 教$
1:55 soon 教务
1:120 soon 教学生
1:-107 soon 教师
1:104 soon 教师捐
1:-155 soon 教授
1:-41 soon 教研
1:-66 soon 教科
1:82 soon 教职
1:73 soon 教职工
1:-123 soon 教育
1:-39 soon 数
1:112 soon 整
1:112 soon 整理
1:89 soon 整理$
1:30 soon 文
1:100 soon 文$
1:-147 soon 新
1:193 soon 方
1:131 soon 方案
1:-49 soon 施
1:131 soon 施$
1:81 soon 施工
1:86 soon 施工$
1:-40 soon 日
1:187 soon 日程
1:178 soon 日程$
1:40 soon 时
1:-51 soon 明
1:-114 soon 春
1:-63 soon 晓
1:-93 soon 晚
1:59 soon 月
1:-96 soon 月$
1:89 soon 月0
1:68 soon 月0$
1:162 soon 月底
1:64 soon 月底回
1:129 soon 月走
1:112 soon 月走访
1:-134 soon 有
1:97 soon 服务$
1:98 soon 期
1:-35 soon 期对
1:77 soon 期汇
1:66 soon 期汇编
1:79 soon 本
1:135 soon 本$
1:57 soon 术支
1:110 soon 术支$
1:76 soon 机
1:37 soon 来
1:-61 soon 来大
1:-66 soon 来大学
1:81 soon 来的
1:98 soon 来的书
1:-34 soon 查
1:-118 soon 校
1:-59 soon 校$
1:63 soon 核$
1:75 soon 案
1:-31 soon 案$
1:-66 soon 检$
1:65 soon 检修
1:55 soon 检修实
1:-38 soon 检查
1:-143 soon 次
1:-120 soon 次$
1:-116 soon 正
1:36 soon 每
1:-149 soon 每0周
1:-79 soon 每周
1:-121 soon 每周三
1:31 soon 每周二
1:-113 soon 每周四
1:46 soon 每季度
1:118 soon 每学年
1:57 soon 每学期
1:52 soon 每年
1:82 soon 每年为
1:160 soon 每月底
1:110 soon 每月走
1:102 soon 汇
1:78 soon 汇总
1:130 soon 汇编
1:75 soon 汇编$
1:-98 soon 活
1:-93 soon 活动
1:67 soon 洽
1:61 soon 洽$
1:83 soon 派
1:-100 soon 派$
1:-140 soon 派0
1:-138 soon 派专
1:147 soon 派人
1:137 soon 派人$
1:-34 soon 派出
1:-36 soon 派出$
1:170 soon 流
1:103 soon 流主
1:95 soon 流承
1:-54 soon 添
1:-47 soon 添置
1:-56 soon 添置急
1:40 soon 清
1:152 soon 清点
1:-115 soon 游
1:-119 soon 源
1:97 soon 点
1:72 soon 牵
1:59 soon 牵头
1:41 soon 牵头$
1:97 soon 牵头组
1:133 soon 班
1:119 soon 班$
1:93 soon 班级
1:90 soon 班级$
1:220 soon 理
1:278 soon 理$
1:119 soon 理。
1:140 soon 理。$
1:83 soon 生
1:106 soon 生$
1:61 soon 生捐
1:55 soon 生捐$
1:-35 soon 用
1:-32 soon 用$
1:-56 soon 用开
1:-73 soon 用开展
1:-86 soon 由
1:-76 soon 申
1:61 soon 登记
1:-44 soon 登记$
1:-138 soon 的
1:39 soon 的书
1:77 soon 的书$
1:-36 soon 的优
1:-43 soon 的优势
1:-93 soon 的作
1:-62 soon 的作用
1:-85 soon 的场
1:-98 soon 的场馆
1:-45 soon 的平
1:-57 soon 的平台
1:-63 soon 的设
1:-107 soon 的设备
1:-160 soon 监
1:-151 soon 监督
1:169 soon 盯
1:-36 soon 相
1:167 soon 看
1:80 soon 着
1:-98 soon 督
1:153 soon 知
1:-167 soon 研
1:-114 soon 研$
1:-158 soon 研究
1:-96 soon 研究$
1:32 soon 确
1:-37 soon 确定
1:77 soon 确定$
1:-141 soon 碰
1:45 soon 示
1:-83 soon 社
1:-63 soon 科
1:-41 soon 科$
1:-181 soon 科长
1:-90 soon 科长$
1:-30 soon 程
1:161 soon 稿
1:194 soon 稿$
1:-154 soon 究
1:-53 soon 究$
1:-30 soon 立
1:-101 soon 立$
1:87 soon 站
1:121 soon 笔
1:101 soon 笔$
1:102 soon 第
1:94 soon 筹
1:134 soon 筹$
1:107 soon 筹办
1:117 soon 筹办$
1:77 soon 筹负
1:60 soon 筹负责
1:-88 soon 筹集
1:170 soon 管
1:208 soon 管$
1:171 soon 管理
1:197 soon 管理$
1:-100 soon 箱
1:-117 soon 箱$
1:53 soon 系
1:-51 soon 系$
1:94 soon 系人
1:-94 soon 红
1:-142 soon 红$
1:35 soon 级
1:-87 soon 线
1:-130 soon 线上
1:130 soon 练
1:33 soon 组
1:75 soon 组织
1:271 soon 组织$
1:95 soon 组织。
1:106 soon 组织大
1:192 soon 组织学
1:151 soon 组织实
1:130 soon 组织骨
1:-126 soon 组长
1:99 soon 织
1:252 soon 织$
1:83 soon 织。
1:114 soon 织。$
1:79 soon 织大
1:57 soon 织大$
1:165 soon 织学
1:145 soon 织学生
1:129 soon 织实
1:109 soon 织实施
1:71 soon 织骨
1:66 soon 织骨$
1:-60 soon 经
1:139 soon 经办
1:167 soon 经办$
1:-112 soon 经费
)"sv,
    R"(1:-70 soon 结
1:59 soon 结$
1:-148 soon 结业
1:-147 soon 结业证
1:-53 soon 结对
1:-65 soon 结对通
1:72 soon 给
1:40 soon 给<
1:-103 soon 给结
1:-92 soon 给结业
1:102 soon 络
1:124 soon 络$
1:183 soon 统
1:99 soon 统一
1:38 soon 统一安
1:164 soon 统筹
1:130 soon 统筹$
1:75 soon 统筹负
1:-95 soon 继
1:-37 soon 续
1:164 soon 维
1:131 soon 维护
1:233 soon 编
1:101 soon 编$
1:153 soon 编排
1:51 soon 网
1:-91 soon 网上
1:-34 soon 罗
1:146 soon 罗$
1:-87 soon 置
1:-92 soon 置急
1:-60 soon 置急救
1:-88 soon 老
1:-83 soon 老师
1:34 soon 考
1:126 soon 考勤
1:103 soon 考勤$
1:-44 soon 考核$
1:41 soon 职
1:78 soon 职工
1:79 soon 职工$
1:-39 soon 联
1:-91 soon 联$
1:-86 soon 联合
1:102 soon 联系
1:135 soon 联系人
1:39 soon 联络
1:96 soon 联络$
1:-147 soon 联谊
1:-113 soon 股长
1:53 soon 自
1:-58 soon 至
1:-163 soon 英
1:-82 soon 英语
1:156 soon 营
1:136 soon 落
1:269 soon 落实
1:170 soon 落实。
1:-158 soon 行
1:-129 soon 行$
1:82 soon 衔
1:94 soon 衔接
1:70 soon 衔接$
1:-148 soon 补
1:89 soon 表
1:103 soon 表$
1:100 soon 要
1:-107 soon 见
1:-95 soon 见习
1:-123 soon 见习0
1:-34 soon 解
1:79 soon 计
1:219 soon 计$
1:89 soon 订
1:-131 soon 训
1:-125 soon 训$
1:-82 soon 训咨
1:-84 soon 训咨询
1:-189 soon 议
1:137 soon 记
1:-125 soon 讲
1:133 soon 论
1:71 soon 论$
1:62 soon 设
1:-211 soon 设在
1:-62 soon 设在>
1:-101 soon 设在@
1:148 soon 设备
1:110 soon 设备$
1:-72 soon 设备培
1:108 soon 设备调
1:116 soon 设计
1:38 soon 访
1:78 soon 访支
1:93 soon 访支$
1:-146 soon 证
1:-158 soon 证$
1:-85 soon 评$
1:-61 soon 询
1:-84 soon 询教
1:-77 soon 询教$
1:-104 soon 语
1:73 soon 课。
1:68 soon 课。$
1:139 soon 课务
1:114 soon 课务$
1:119 soon 课表
1:110 soon 课表$
1:-55 soon 调
1:-80 soon 调$
1:153 soon 调度
1:112 soon 调度$
1:-165 soon 谊
1:96 soon 负
1:97 soon 负责
1:237 soon 负责$
1:98 soon 负责。
1:-120 soon 负责人
1:-35 soon 负责开
1:51 soon 负责排
1:113 soon 负责接
1:116 soon 负责组
1:151 soon 负责联
1:135 soon 负责落
1:137 soon 负责设
1:112 soon 负责选
1:155 soon 责
1:318 soon 责$
1:128 soon 责。
1:166 soon 责。$
1:-88 soon 责人
1:46 soon 责排
1:56 soon 责排课
1:122 soon 责接
1:97 soon 责接待
1:126 soon 责组
1:108 soon 责组织
1:186 soon 责联
1:113 soon 责联络
1:105 soon 责落
1:137 soon 责落实
1:118 soon 责设
1:115 soon 责设备
1:-43 soon 责运
1:133 soon 责选
1:129 soon 责选派
1:55 soon 账
1:35 soon 账$
1:135 soon 账号$
1:108 soon 质
1:-135 soon 费
1:-140 soon 资
1:-42 soon 资金
1:110 soon 赠
1:126 soon 赠送
1:83 soon 赠送学
1:75 soon 走
1:117 soon 走访
1:108 soon 走访支
1:-183 soon 赴
1:145 soon 起
1:-102 soon 跟岗
1:36 soon 跟岗$
1:-70 soon 跟岗0
1:-33 soon 跟班
1:78 soon 跟踪
1:142 soon 跟进
1:68 soon 跟进$
1:73 soon 踪
1:114 soon 车
1:88 soon 车$
1:94 soon 车辆
1:77 soon 车辆$
1:82 soon 轮流
1:35 soon 轮流主
1:73 soon 轮流承
1:84 soon 辆
1:80 soon 辆$
1:-88 soon 达
1:-148 soon 过
1:73 soon 运
1:167 soon 运送
1:39 soon 进
1:206 soon 进$
1:-120 soon 进行
1:-134 soon 远
1:-51 soon 送
1:32 soon 送$
1:91 soon 送学
1:92 soon 送学$
1:-88 soon 送课
1:175 soon 选
1:154 soon 选$
1:48 soon 选派
1:168 soon 选派$
1:-66 soon 通
1:-51 soon 通信
1:-53 soon 通信$
1:77 soon 通账
1:102 soon 通账号
1:132 soon 造
1:143 soon 遴
1:-132 soon 邱
1:-199 soon 部
1:-55 soon 部0
1:-33 soon 部0人
1:128 soon 配
1:80 soon 配合
1:-30 soon 配合$
1:103 soon 配合。
1:72 soon 配合施
1:93 soon 配合验
1:-36 soon 采
1:32 soon 采购
1:194 soon 量
1:-45 soon 金
1:-182 soon 长
1:-136 soon 长$
1:-65 soon 长0
1:-59 soon 长0人
1:-66 soon 院
1:-129 soon 院长
1:-82 soon 陪
1:-121 soon 陪同
1:-130 soon 陪同$
1:-91 soon 陪同。
1:129 soon 障
1:82 soon 障$
1:90 soon 障设
1:77 soon 障设备
1:-75 soon 集
1:-198 soon 集训
1:-137 soon 青
1:-66 soon 面
1:-45 soon 顶
1:-76 soon 项
1:-102 soon 项制
1:-124 soon 项制$
1:-88 soon 颁
1:-84 soon 颁发
1:-88 soon 颁发结
1:148 soon 领
1:118 soon 题$
1:117 soon 食
1:136 soon 食宿
1:157 soon 食宿$
1:-110 soon 馆
1:-41 soon 馆开
1:-48 soon 馆开展
1:-81 soon 驻园
1:99 soon 验
1:102 soon 验中
1:94 soon 验中心
1:142 soon 验收
1:105 soon 验收$
1:55 soon 骨$
1:62 soon 高
1:-153 soon 龙
1:194 stands behind
1:594 stands bracket
1:398 stands closing
1:-414 stands sentence
1:-204 stands, lead behind
1:-57 stands, lead behind:
1:137 stands, lead behind^
1:-112 stands, lead behind交
1:-129 stands, lead behind交^
1:143 stands, lead behind归
1:260 stands, lead behind由
1:139 stands, lead behind由^
1:453 stands, lead bracket^
1:-31 stands, lead closing
1:224 stands, lead closing:
1:143 stands, lead closing^
1:127 stands, lead closing归
1:145 stands, lead closing由
1:-459 stands, lead sentence
1:-74 stands, lead sentence:
1:-201 stands, lead sentence^
1:-105 stands, lead sentence交
1:-101 stands, lead sentence以
1:-76 stands, lead sentence由^
1:-170 stands, lead sentence请
1:112 stands, lead sentence请^
)"sv,
};

}  // namespace

std::span<std::string_view const> const charge_weights(parts);

}  // namespace bangfu::document::reader
