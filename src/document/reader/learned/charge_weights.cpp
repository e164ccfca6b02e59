// SPDX-License-Identifier: BSL-1.0
// Learned: see weights.hpp.
#include "document/reader/learned/weights.hpp"

namespace bangfu::document::reader {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::string_view parts[] = {
    R"(charge no yes
1:-163 after %
1:-162 after (
1:-208 after (0
1:-112 after (0天
1:-80 after (以
1:-100 after (以下
1:-132 after (导
1:-112 after (导)
1:-168 after )
1:-112 after )$
1:-95 after ,
1:-92 after ,0
1:45 after -
1:-210 after -0
1:-131 after -0×
1:-178 after 0
1:-181 after 0$
1:-162 after 0%
1:-155 after 0)
1:-152 after 0)$
1:-151 after 0-
1:-152 after 0-0
1:-113 after 0×
1:-108 after 0××
1:-63 after 0个
1:-118 after 0个月
1:-367 after 0人
1:-184 after 0人$
1:-110 after 0人)
1:-132 after 0人于
1:-152 after 0人到
1:-176 after 0人赴
1:-158 after 0份
1:-62 after 0位
1:-102 after 0册$
1:88 after 0册送
1:113 after 0名教
1:-270 after 0周
1:-220 after 0周$
1:-111 after 0场
1:-182 after 0天
1:-177 after 0天$
1:-112 after 0天)
1:128 after 0套
1:38 after 0套$
1:-148 after 0学
1:-67 after 0学期
1:93 after 0对
1:-127 after 0小
1:-118 after 0小时
1:-78 after 0年$
1:-101 after 0年0
1:-120 after 0所
1:76 after 0批
1:122 after 0日
1:178 after 0日前
1:-332 after 0日印
1:150 after 0月
1:36 after 0月0
1:146 after 0月、
1:-198 after 0月到
1:63 after 0月对
1:141 after 0期
1:161 after 0期$
1:166 after 0本
1:64 after 0本优
1:33 after 0次
1:33 after 0次$
1:97 after 0次交
1:-75 after 0次网
1:30 after 0次评
1:57 after 0节$
1:-145 after 0课
1:151 after 0项
1:94 after 0项$
1:-180 after :
1:-175 after ;
1:-78 after <
1:-152 after <(
1:-136 after <)
1:-216 after <0
1:-31 after <0年
1:-49 after <为
1:-106 after <兼
1:-78 after <副
1:-57 after <副校
1:-91 after <听
1:-112 after <听课
1:-89 after <学
1:59 after <实
1:60 after <师
1:88 after <师生
1:133 after <开
1:42 after <开展
1:-84 after <挂
1:-54 after <挂职
1:46 after <捐
1:91 after <捐赠
1:35 after <教学
1:-47 after <教师
1:75 after <检
1:78 after <检修
1:-108 after <英
1:-106 after <英语
1:-125 after <讲
1:64 after <赠
1:65 after <赠送
1:-118 after <驻
1:-102 after <驻园
1:-229 after >
1:-96 after >参
1:-72 after >参加
1:-107 after >学
1:-115 after >学习
1:-116 after >挂
1:-87 after >挂职
1:-174 after >跟
1:-140 after >跟岗
1:-107 after >跟班
1:103 after @
1:110 after @$
1:-35 after ^(
1:-138 after ^(导
1:142 after ^(联
1:-104 after ^)
1:-320 after ^0
1:-171 after ^0人
1:-119 after ^0名
1:-68 after ^0周
1:-146 after ^<
1:-68 after ^>
1:-67 after ^>参
1:-98 after ^_
1:32 after ^_0
1:-42 after ^、
1:55 after ^、@
1:73 after ^与
1:41 after ^与<
1:-74 after ^专
1:122 after ^为
1:95 after ^为<
1:78 after ^为支
1:-51 after ^主
1:-229 after ^主任
1:95 after ^主办
1:112 after ^主抓
1:75 after ^主持
1:128 after ^主责
1:-69 after ^举
1:-104 after ^举行
1:66 after ^于0
1:-58 after ^互
1:51 after ^交
1:-88 after ^人
1:-55 after ^人员
1:-40 after ^会
1:180 after ^保
1:125 after ^保障
1:210 after ^做
1:204 after ^做好
1:-73 after ^健
1:-70 after ^健全
1:38 after ^共
1:160 after ^共同
1:114 after ^共管
1:71 after ^具
1:67 after ^具体
1:-54 after ^出
1:180 after ^分
1:168 after ^分别
1:92 after ^分头
1:-39 after ^列
1:-158 after ^到
1:-116 after ^到<
1:-164 after ^到>
1:-119 after ^副
1:-45 after ^副主
1:-132 after ^副处
1:189 after ^办
1:190 after ^办理
1:119 after ^协
1:158 after ^协办
1:188 after ^协助
1:140 after ^协同
1:61 after ^协商
1:95 after ^协调
1:113 after ^参与
1:-75 after ^参加
1:110 after ^发动
1:-107 after ^发给
1:-35 after ^各
1:-45 after ^各见
1:114 after ^合
1:174 after ^合办
1:-153 after ^同
1:89 after ^向
1:110 after ^向<
1:-203 after ^员
1:-79 after ^员0
1:-60 after ^员结
1:57 after ^和
1:192 after ^商
1:115 after ^商定
1:141 after ^商量
1:164 after ^在
1:-87 after ^培
1:-105 after ^培训
1:-103 after ^处长
1:-106 after ^备
1:-126 after ^备案
1:-44 after ^存档
1:-188 after ^学
1:-106 after ^学生
1:297 after ^安
1:265 after ^安排
1:47 after ^定
1:-34 after ^实
1:-37 after ^实验
1:75 after ^审
1:202 after ^对接
1:94 after ^带
1:45 after ^带队
1:163 after ^帮
1:133 after ^帮助
1:154 after ^帮着
1:-159 after ^干
1:-118 after ^干部
1:114 after ^开通
1:148 after ^张
1:152 after ^张罗
1:58 after ^归
1:63 after ^归口
1:141 after ^总
1:237 after ^执
1:128 after ^执笔
1:141 after ^承
1:158 after ^把
1:80 after ^把图
1:105 after ^把捐
1:133 after ^抓
1:93 after ^抓总
1:-41 after ^报
1:60 after ^担
1:133 after ^拟
1:180 after ^拟定
1:37 after ^拿
1:99 after ^挂
1:98 after ^按
1:317 after ^排
1:117 after ^排出
1:110 after ^排定
1:99 after ^排班
1:149 after ^排课
1:69 after ^接
1:114 after ^接待
1:95 after ^接收
1:85 after ^接洽
1:133 after ^提
1:114 after ^提供
1:111 after ^提出
1:167 after ^收
1:-187 after ^教
1:-134 after ^教师
1:-103 after ^数
1:-132 after ^来
1:-72 after ^来大
1:-97 after ^每周
1:71 after ^每季
1:52 after ^每学
1:47 after ^每年
1:-116 after ^每月
1:87 after ^汇
1:94 after ^汇总
1:159 after ^派人
1:-79 after ^添
1:-80 after ^添置
1:180 after ^清
1:153 after ^清点
1:125 after ^牵
1:149 after ^牵头
1:-161 after ^电
1:38 after ^登记
1:-138 after ^的
1:-64 after ^的优
1:-66 after ^的作
1:-69 after ^的场
1:-49 after ^的平
1:-68 after ^的设
1:162 after ^盯
1:-122 after ^研
1:-111 after ^研究
1:38 after ^确定
1:-214 after ^科
1:-178 after ^科长
1:-40 after ^筹
1:-57 after ^签
1:71 after ^管
1:153 after ^管$
1:118 after ^管理
1:-43 after ^组
1:131 after ^组织
1:-31 after ^经
1:121 after ^经办
1:152 after ^给
1:277 after ^统
1:199 after ^统一
1:139 after ^统筹
1:142 after ^编
1:132 after ^考
1:136 after ^考核
1:56 after ^联
1:-41 after ^联合
1:136 after ^联系
1:151 after ^联络
1:-84 after ^股
1:-108 after ^股长
1:32 after ^落
1:70 after ^要
1:-89 after ^见
1:-97 after ^见习
1:-124 after ^议
1:127 after ^记
1:-187 after ^设
1:-216 after ^设在
1:129 after ^调
1:80 after ^负
1:89 after ^负责
1:-130 after ^赴
1:148 after ^跟
1:-79 after ^跟岗
1:116 after ^跟进
1:111 after ^轮流
1:-69 after ^送
1:149 after ^选
1:84 after ^选派
1:-93 after ^集
1:-88 after ^集训
1:-96 after ^颁
1:-101 after ^颁发
1:88 after ^验
1:86 after ^验收
1:159 after _
1:116 after _0
1:-149 after _0年
1:-204 after ×
1:-103 after ×0
1:-124 after ×0)
1:-177 after ××
1:-103 after ××0
1:-99 after ×××
1:-111 after “
1:-113 after ”
1:-121 after ”$
1:105 after ”活
1:72 after ”活动
1:-42 after 、
1:168 after 、0
1:39 after 、@
1:39 after 、教学
1:101 after 。
1:201 after 。$
1:118 after 《
1:103 after 》
1:103 after 》$
1:-63 after 一安
1:-110 after 三
1:-190 after 三校
1:-61 after 上
1:-127 after 上0
1:-76 after 上教
1:-49 after 上研
1:-100 after 上研修
1:49 after 上课
1:128 after 上述
1:-111 after 上集
1:-101 after 上集体
1:-88 after 下
1:-108 after 下$
1:43 after 下午
1:-92 after 下简
1:-94 after 下简称
1:35 after 不
1:42 after 不少
1:60 after 不少于
1:85 after 与
1:131 after 与$
1:31 after 与<
1:-117 after 与<(
1:-119 after 专业
1:-57 after 专家
1:60 after 专题
1:175 after 业$
1:-150 after 业证
1:-138 after 业证书
1:-109 after 个
1:-125 after 个月$
1:-72 after 中
1:32 after 中心
1:47 after 中心为
1:132 after 为
1:188 after 为<
1:71 after 为<师
1:84 after 为<检
1:124 after 为支
1:73 after 为支教
1:-52 after 为联
1:-248 after 主任
1:-231 after 主任$
1:102 after 主任)
1:-148 after 主任陪
1:82 after 主办
1:73 after 主办$
1:110 after 主抓
1:95 after 主抓$
1:120 after 主持
1:70 after 主持$
1:157 after 主责
1:137 after 主责$
1:-160 after 主题
1:43 after 举
1:-70 after 举行
1:-63 after 举行$
1:60 after 之
1:-82 after 乐
1:-151 after 习
1:-104 after 习0
1:-162 after 习0周
1:-67 after 习0天
1:-101 after 习公
1:-64 after 习公文
1:-69 after 习档
1:-72 after 习档案
1:-30 after 书0册
1:-82 after 书。
1:-99 after 书。$
1:-61 after 书信
1:101 after 书目
1:85 after 书目$
1:143 after 书送
1:74 after 书送到
1:59 after 予以
1:78 after 二
1:179 after 于0
1:105 after 于0月
1:-85 after 云
1:52 after 交
1:99 after 交换
1:115 after 交换书
1:119 after 交接
1:111 after 交接$
1:-173 after 人
1:-105 after 人)
1:-95 after 人)$
1:-127 after 人:
1:-110 after 人于
1:-79 after 人到
1:-37 after 人到<
1:-78 after 人到>
1:-60 after 人员>
1:-40 after 人才培
1:-161 after 人赴
1:104 after 人选$
1:106 after 令
1:84 after 令营
1:100 after 令营$
1:-110 after 以
1:-34 after 以上$
1:-130 after 以下
1:-73 after 以下简
1:-129 after 以视
1:85 after 仪
1:85 after 仪器
1:84 after 仪器$
1:-198 after 任
1:-156 after 任$
1:49 after 任)
1:-116 after 任)$
1:-156 after 任<
1:-77 after 任<副
1:-111 after 任副
1:-108 after 任副校
1:-148 after 任陪
1:-155 after 任陪同
1:-156 after 份
1:88 after 企
1:92 after 企业
1:-108 after 优
1:-51 after 优势
1:-62 after 优势开
1:76 after 优秀教
1:-131 after 会
1:-88 after 会议
1:149 after 传
1:-55 after 估$
1:70 after 伴
1:-39 after 位
1:159 after 住
1:92 after 住宿
1:103 after 体
1:35 after 体对
1:-33 after 体对接
1:58 after 体支
1:67 after 体支教
1:140 after 体育
1:100 after 体负
1:109 after 体负责
1:31 after 作
1:118 after 作$
1:-131 after 作0
1:149 after 作业
1:76 after 作健
1:115 after 作健康
1:-88 after 作用
1:-70 after 作用开
1:-108 after 使用
1:-77 after 使用$
1:103 after 供
1:65 after 供技
1:72 after 供技术
1:42 after 供车
1:107 after 供车辆
1:82 after 保
1:-67 after 保险
1:153 after 保障
1:182 after 保障$
1:96 after 保障设
1:-87 after 信$
1:149 after 信息
1:113 after 信息$
1:99 after 修
1:77 after 修实
1:82 after 修实验
1:90 after 修宿
1:48 after 修宿舍
1:-57 after 借
1:194 after 做
1:208 after 做好
1:93 after 做好接
1:-81 after 健全
1:-86 after 健全各
1:75 after 健康
1:103 after 健康讲
1:137 after 傅
1:140 after 傅$
1:138 after 像
1:-91 after 儿
1:-139 after 免
1:-49 after 党
1:85 after 入
1:-84 after 全各
1:-80 after 全各项
1:173 after 全年
1:81 after 公室
1:48 after 公室$
1:-87 after 公文
1:-61 after 公文写
1:56 after 共
1:-167 after 共0
1:-124 after 共0人
1:69 after 共同
1:70 after 共同承
1:105 after 共同组
1:77 after 共同负
1:88 after 共管
1:93 after 共管$
1:38 after 关
1:139 after 关$
1:-93 after 其
1:220 after 具体
1:72 after 具体支
1:119 after 具体负
1:59 after 养
1:-54 after 养方
1:-111 after 兼
1:-90 after 兼任
1:-93 after 内
1:137 after 册
1:102 after 册送
1:120 after 册送到
1:72 after 写
1:-97 after 写作
1:-71 after 写作$
1:122 after 写出
1:-95 after 军
1:-157 after 农
1:41 after 决
1:-70 after 决定
1:171 after 况
1:59 after 准备
1:120 after 准备$
1:120 after 出
1:115 after 分
1:33 after 分0
1:125 after 分头
1:39 after 分头对
1:38 after 分头落
1:163 after 分析
1:144 after 刊
1:89 after 刊$
1:71 after 划
1:188 after 划$
1:-133 after 初
1:-60 after 别
1:-204 after 到
1:-102 after 到0
1:94 after 到<$
1:68 after 到<开
1:-82 after 到<挂
1:-163 after 到<讲
1:-203 after 到>
1:-73 after 到>参
1:-109 after 到>挂
1:-162 after 到>跟
1:134 after 到人
1:84 after 制定
1:-59 after 制度
1:-76 after 制度$
1:92 after 制订
1:61 after 制订具
1:162 after 前
1:-76 after 前往
1:-204 after 副
1:-34 after 副主
1:-107 after 副处
1:-105 after 副处长
1:-117 after 副教
1:-106 after 副教授
1:-154 after 副校
1:-153 after 副校长
1:-42 after 副科
1:-44 after 副科长
1:-104 after 副院
1:-99 after 副院长
1:78 after 力
1:224 after 办
1:318 after 办$
1:59 after 办公室
1:223 after 办理
1:251 after 办理$
1:-140 after 加
1:47 after 加$
1:-104 after 加“
1:-86 after 加学
1:-93 after 加学术
1:228 after 务$
1:98 after 务。
1:88 after 务。$
1:-149 after 务处
1:84 after 动
1:70 after 动$
1:62 after 动学
1:68 after 动学生
1:122 after 动教
1:107 after 动教师
1:71 after 动教职
1:147 after 动方
1:167 after 动方案
1:38 after 助
1:-64 after 势
1:-68 after 势开
1:-70 after 势开展
1:32 after 募集
1:116 after 勤
1:152 after 包
1:-162 after 区
1:-46 after 医
1:-52 after 午
1:156 after 协
1:-34 after 协作
1:87 after 协办
1:115 after 协办$
1:219 after 协助
1:169 after 协助$
1:122 after 协同
1:175 after 协同$
1:64 after 协商
1:64 after 协商制
1:65 after 协议
1:-43 after 协调
1:-93 after 协调$
1:140 after 单
1:151 after 单$
1:60 after 单位
1:162 after 单位$
1:-157 after 印
1:-182 after 印发
1:-331 after 印发$
1:41 after 卷
1:-43 after 县
1:-47 after 参
1:125 after 参与
1:121 after 参与$
1:-116 after 参加
1:70 after 参加$
1:-108 after 参加“
1:-73 after 参加学
1:57 after 及
1:-72 after 发
1:-165 after 发$
1:118 after 发动
1:64 after 发动学
1:110 after 发动教
1:38 after 发展
1:-87 after 发结
1:-99 after 发结业
1:-60 after 发给
1:-107 after 发给结
1:-144 after 受
1:50 after 口
1:66 after 口管
1:72 after 口管理
1:88 after 召
1:151 after 召集
1:105 after 召集$
1:67 after 可
1:-56 after 台
1:-52 after 台开
1:-51 after 台开展
1:125 after 台账
1:42 after 号$
1:-41 after 各
1:-144 after 各0
1:-138 after 各0名
1:-53 after 各见
1:-52 after 各见习
1:-81 after 各项制
1:119 after 合。
1:145 after 合。$
1:136 after 合办
1:71 after 合办$
1:95 after 合开
1:71 after 合施
1:119 after 合施工
1:59 after 合验
1:58 after 合验收
1:-118 after 同。
1:-118 after 同。$
1:-56 after 同学
1:30 after 同承担
1:91 after 同步
1:137 after 同组
1:117 after 同组织
1:69 after 同负
1:75 after 同负责
1:121 after 名
1:66 after 名$
1:151 after 名单
1:154 after 名单$
1:127 after 名教
1:45 after 名教师
1:68 after 向
1:105 after 向<
1:34 after 向<捐
1:55 after 向<赠
1:-36 after 听
1:-86 after 听课
1:-99 after 听课$
1:91 after 告
1:-96 after 员
1:35 after 员$
1:-83 after 员0
1:-72 after 员0人
1:-70 after 员>
1:-74 after 员>学
1:-69 after 员结
1:-64 after 员结对
1:-200 after 周
1:-50 after 周$
1:-48 after 周三
1:52 after 周与
1:68 after 周二
1:-81 after 周四
1:35 after 命题
1:141 after 命题$
1:36 after 和
1:137 after 和安
1:126 after 和日
1:158 after 和日常
1:-119 after 咨
1:-134 after 咨询
1:-60 after 咨询教
1:142 after 商
1:61 after 商制
1:93 after 商制订
1:35 after 商定
1:-61 after 商定$
1:157 after 商量
1:99 after 器
1:73 after 器$
1:-175 after 四
1:-37 after 回
1:-75 after 回访
1:-146 after 回访$
1:95 after 回访支
1:-185 after 团
1:-63 after 团活
1:-60 after 团活动
1:-96 after 园
1:-133 after 国
1:57 after 图
1:176 after 图书0
1:-35 after 在
1:73 after 在0
1:-133 after 在<
1:-140 after 在>
1:-117 after 在@
1:-132 after 地
1:-88 after 场
1:-62 after 场馆
1:-51 after 场馆开
1:-31 after 培
1:81 after 培养
1:-54 after 培养方
1:55 after 培训$
1:-107 after 培训咨
1:-65 after 培训教
1:-82 after 基
1:-44 after 堂$
1:-165 after 处
1:-58 after 处$
1:-141 after 处长
1:-39 after 处长0
1:-33 after 备
1:71 after 备$
1:-54 after 备培
1:-62 after 备培训
1:-134 after 备案
1:-107 after 备案$
1:-62 after 备课
1:-114 after 备课$
1:-174 after 备课0
1:124 after 备调
1:100 after 备调试
1:78 after 夏
1:101 after 夏令
1:96 after 夏令营
1:57 after 外
1:-152 after 大
1:-49 after 大学
1:-64 after 大学学
1:-155 after 天
1:-168 after 天$
1:-129 after 天)
1:-110 after 天)$
1:44 after 头
1:59 after 头$
1:40 after 头对
1:92 after 头对接
1:80 after 头组
1:72 after 头组织
1:47 after 头落
1:43 after 头落实
1:154 after 套
1:145 after 好
1:76 after 好接
1:-67 after 好设
1:-40 after 好设备
1:140 after 好课
1:114 after 好课表
1:-98 after 委
1:-169 after 娜
1:30 after 季
1:96 after 季度整
1:-123 after 学
1:-174 after 学$
1:-80 after 学习
1:-73 after 学习公
1:-86 after 学习档
1:-79 after 学学
1:-72 after 学学习
1:53 after 学年
1:88 after 学年对
1:-124 after 学时
1:-53 after 学期
1:-84 after 学期$
1:-44 after 学期<
1:-99 after 学期到
1:110 after 学期汇
1:56 after 学术
1:-97 after 学术年
1:66 after 学术期
1:-196 after 学校
1:31 after 学生
1:78 after 学生$
1:49 after 学生志
1:70 after 学生捐
1:46 after 学生整
1:-50 after 学生足
1:33 after 学科
1:120 after 守
1:119 after 安
1:39 after 安排
1:128 after 安排$
1:179 after 安排。
1:88 after 安排课
1:111 after 完成$
1:73 after 定
1:-106 after 定$
1:49 after 定人
1:-42 after 定人选
1:218 after 定课
1:63 after 实
1:227 after 实$
1:61 after 实。
1:103 after 实。$
1:-104 after 实习
1:-100 after 实习0
1:159 after 实施
1:150 after 实施$
1:-58 after 实训
1:149 after 实验
1:52 after 实验中
1:77 after 实验仪
1:-113 after 审
1:-77 after 审定
1:39 after 审核
1:70 after 室
1:101 after 家庭
1:40 after 家长
1:190 after 宿
1:105 after 宿$
1:146 after 宿生
1:79 after 宿舍
1:101 after 宿舍$
1:135 after 寄
1:81 after 寄宿
1:109 after 寄宿生
1:97 after 寒
1:126 after 寒假
1:109 after 对
1:64 after 对$
1:-71 after 对<
1:64 after 对口
1:87 after 对接
1:-61 after 对通
1:-70 after 对通信
1:-128 after 导)
1:139 after 导0
1:130 after 导0次
1:97 after 导师$
1:84 after 将
1:-155 after 小
1:-112 after 小时
1:-125 after 少
1:-74 after 就
1:-89 after 局
1:-130 after 展
1:-99 after 展0
1:-36 after 展0次
1:76 after 展夏
1:76 after 展夏令
1:-53 after 展学
1:-51 after 展学生
1:-59 after 展社
1:-56 after 展社团
1:-48 after 展网
1:-52 after 展网上
1:-52 after 展集
1:-60 after 展集训
1:62 after 山
1:-131 after 岗
1:-147 after 岗$
1:-102 after 岗0
1:-102 after 岗0周
1:-74 after 岗位$
1:118 after 工
1:130 after 工$
1:156 after 工作$
1:69 after 工捐
1:75 after 工捐款
1:-102 after 师$
1:-147 after 师0人
1:47 after 师0名
1:130 after 师0次
1:104 after 师傅
1:101 after 师傅$
1:-104 after 师去
1:117 after 师徒
1:69 after 师捐
1:86 after 师捐衣
1:-107 after 师每
1:79 after 师生作
1:66 after 师研
1:66 after 师研修
1:104 after 带
1:139 after 带教
1:107 after 带班
1:97 after 带班$
1:78 after 带队
1:57 after 带队$
1:135 after 帮
1:125 after 帮助
1:130 after 帮着
1:-98 after 常
1:102 after 常管
1:95 after 常管理
1:-98 after 干
1:-86 after 干事
1:92 after 干教
1:73 after 干教师
1:-98 after 干部
1:-119 after 干部0
1:-114 after 干部到
1:-147 after 平
1:-146 after 平台
1:-97 after 平台开
1:87 after 年
1:-70 after 年$
1:-38 after 年0月
1:131 after 年为
1:135 after 年为<
1:-72 after 年会
1:-69 after 年会$
1:113 after 年对
1:150 after 年底
1:-47 after 并
1:-181 after 幼
1:-50 after 床
1:84 after 库
1:-70 after 应
1:285 after 底
1:205 after 底前
1:98 after 底回
1:109 after 底回访
1:109 after 度
1:91 after 度整
1:104 after 度整理
1:74 after 座0次
1:97 after 庭
1:113 after 康讲
1:67 after 康讲座
1:109 after 建
1:-154 after 开0
1:-141 after 开0次
1:-153 after 开展
1:-110 after 开展0
1:88 after 开展夏
1:-49 after 开展学
1:-84 after 开展社
1:-55 after 开展网
1:-51 after 开展集
1:106 after 开设
1:53 after 开通
1:137 after 开通账
1:-154 after 式
1:162 after 张
1:157 after 张罗
1:142 after 张罗$
1:-138 after 强
1:71 after 归
1:59 after 归口
1:102 after 归口管
1:92 after 录
1:130 after 录$
1:70 after 录播
1:91 after 录播教
1:-83 after 影
1:-77 after 影子
1:-102 after 往
1:96 after 待
1:140 after 待$
1:82 after 待和
1:129 after 徒
1:33 after 心
1:53 after 心为
1:44 after 心为<
1:-60 after 志
1:-41 after 志愿
1:35 after 志愿者
1:-56 after 急
1:-46 after 急救
1:-55 after 急救箱
1:82 after 总
1:177 after 总$
1:81 after 总结
1:146 after 息
1:122 after 息$
1:197 after 情
1:264 after 情况
1:-89 after 愿
1:54 after 愿者
1:59 after 愿者到
1:-90 after 慧
1:197 after 成$
1:-144 after 所
1:204 after 手
1:114 after 手$
1:174 after 手续
1:167 after 手续$
1:-97 after 才
1:-32 after 才培
1:146 after 执笔
1:131 after 执笔$
1:-75 after 执行
1:45 after 扶
1:110 after 批
1:32 after 承
1:89 after 承办
1:240 after 承办$
1:-49 after 承担
1:-31 after 承担$
1:139 after 承接
1:187 after 技
1:142 after 技术
1:69 after 技术支
1:88 after 把
1:107 after 把图
1:91 after 把图书
1:78 after 把捐
1:80 after 把捐来
1:214 after 抓
1:178 after 抓$
1:80 after 抓总
1:182 after 抓总$
1:106 after 护$
1:-30 after 报
1:-89 after 报$
1:180 after 报名
1:166 after 报名$
1:134 after 报告
1:70 after 报送
1:142 after 抽
1:156 after 抽查
1:-35 after 担
1:48 after 担$
1:62 after 担任
1:-78 after 担任<
1:148 after 招
1:121 after 拟
1:116 after 拟定
1:52 after 拿
1:73 after 拿出
1:107 after 持
1:142 after 持。
1:171 after 持。$
1:-56 after 挂
1:-85 after 挂任
1:-76 after 挂任<
1:-133 after 挂职
1:-76 after 挂职副
1:58 after 指
1:210 after 指定
1:90 after 按
1:197 after 捐
1:106 after 捐书$
1:115 after 捐来
1:83 after 捐来的
1:75 after 捐款
1:75 after 捐款$
1:69 after 捐衣
1:62 after 捐衣$
1:44 after 捐赠
1:94 after 捐赠图
1:33 after 换
1:113 after 换书
1:102 after 换书目
1:-56 after 授
1:167 after 授课
1:157 after 排
1:204 after 排$
1:101 after 排。
1:117 after 排。$
1:128 after 排出
1:86 after 排好
1:120 after 排定
1:-94 after 排岗
1:-54 after 排岗位
1:99 after 排班
1:100 after 排班$
1:167 after 排课
1:210 after 排课$
1:41 after 排课。
1:71 after 排课务
1:144 after 排课表
1:161 after 接
1:142 after 接$
1:264 after 接待
1:150 after 接待$
1:85 after 接待和
1:81 after 接收
1:94 after 接洽
1:99 after 接洽$
1:119 after 接站
1:88 after 接送
1:137 after 推
1:162 after 提
1:147 after 提供
1:72 after 提供技
1:102 after 提供车
1:114 after 提出
1:94 after 播
1:86 after 播教
1:119 after 播教室
1:72 after 操
1:61 after 操作
1:102 after 操办
1:125 after 操办$
1:46 after 支持。
1:105 after 支教
1:61 after 支教学
1:154 after 支教教
1:64 after 支教方
1:180 after 收
1:192 after 收$
1:212 after 改
1:142 after 改造
1:-45 after 放$
1:-44 after 政
1:-79 after 敏
1:-53 after 救
1:-56 after 救箱
1:-53 after 救箱0
1:134 after 教$
1:-64 after 教务处
1:93 after 教学
1:60 after 教学生
1:49 after 教室
1:74 after 教师
1:-82 after 教师$
1:51 after 教师0
1:94 after 教师捐
1:94 after 教师研
1:-112 after 教授
1:148 after 教教
1:164 after 教教师
1:77 after 教方
1:68 after 教方案
1:-30 after 教案
1:-128 after 教研
1:-58 after 教研$
1:-54 after 教科
1:73 after 教练
1:146 after 教职
1:136 after 教职工
1:-96 after 教育
1:-73 after 数
1:-63 after 数学
1:100 after 整
1:142 after 整$
1:53 after 整修
1:57 after 整修宿
1:34 after 整理
1:-84 after 整理$
1:89 after 整理0
1:-99 after 文写
1:-62 after 文写作
1:94 after 料
1:228 after 料$
1:-82 after 断
1:-35 after 断$
1:-50 after 新
1:80 after 方案
1:60 after 方案$
1:-45 after 施
1:137 after 施$
1:73 after 施工
1:61 after 施工$
1:196 after 日前
1:-173 after 日印
1:-176 after 日印发
1:91 after 日常管
1:123 after 日程
1:120 after 日程$
1:-163 after 时
1:-133 after 时$
1:-152 after 明
1:-119 after 明$
1:-53 after 星
1:-137 after 春
1:-108 after 晓
1:-106 after 晚
1:-114 after 晚上
1:121 after 月
1:-139 after 月$
1:68 after 月0
1:41 after 月0日
1:136 after 月、
1:120 after 月、0
1:-66 after 月到
1:-133 after 月到>
1:57 after 月对
1:241 after 月底
1:119 after 月底回
1:116 after 月走
1:76 after 月走访
1:-153 after 有
1:72 after 服
1:50 after 服务
1:80 after 服务$
1:117 after 期
1:73 after 期$
1:73 after 期刊
1:75 after 期刊$
1:-124 after 期到
1:-54 after 期对
1:70 after 期汇
1:60 after 期汇编
1:154 after 本$
1:126 after 本优
1:81 after 本优秀
1:100 after 术
1:-103 after 术年
1:-67 after 术年会
1:70 after 术支
1:91 after 术支持
1:68 after 术期
1:61 after 术期刊
1:-34 after 机
1:-55 after 权
1:101 after 材
1:150 after 材0
1:40 after 材料
1:164 after 材料$
1:-73 after 来大
1:-58 after 来大学
1:132 after 来的
1:87 after 来的书
1:-60 after 杰
1:140 after 析
1:-114 after 查
1:85 after 查0
1:77 after 查0次
1:-333 after 校
1:-131 after 校$
1:-127 after 校长
1:-81 after 校长$
1:-70 after 案整
1:-68 after 案整理
1:110 after 案集$
1:66 after 档案$
1:-73 after 档案整
1:-123 after 梅
1:86 after 检修
1:78 after 检修实
1:-45 after 检查
1:-47 after 次$
1:85 after 次。
1:104 after 次交
1:114 after 次交换
1:-84 after 次网
1:45 after 次评估
1:-57 after 款
1:93 after 款$
1:-99 after 正
1:152 after 步
1:48 after 每
1:-145 after 每0周
1:-72 after 每周
1:-37 after 每周三
1:-91 after 每周四
1:-55 after 每学年
1:63 after 每学期
1:95 after 每年为
1:137 after 每月底
1:91 after 每月走
1:157 after 汇
1:118 after 汇总
1:135 after 汇总$
1:95 after 汇编
1:105 after 汇编0
1:-33 after 活
1:35 after 活动
1:193 after 活动方
1:108 after 洽
1:95 after 洽$
1:51 after 派
1:-60 after 派$
1:-137 after 派0
1:-124 after 派专
1:173 after 派人
1:238 after 派人$
1:53 after 派出
1:90 after 派遣
1:62 after 流
1:78 after 流主
1:88 after 流主持
1:100 after 流承
1:-109 after 测
1:-121 after 海
1:-53 after 添
1:-54 after 添置
1:-77 after 添置急
1:50 after 清
1:164 after 清点
1:-113 after 游
1:-172 after 源
1:-116 after 点
1:-106 after 点$
1:-110 after 点0
1:-109 after 点0天
1:96 after 牵
1:73 after 牵头
1:79 after 牵头$
1:80 after 牵头组
1:68 after 牵线
1:34 after 牵线$
1:-160 after 率
1:119 after 班
1:142 after 班$
1:59 after 班级
1:49 after 班级$
1:-92 after 球
1:-54 after 球赛
1:-73 after 球赛$
1:103 after 理
1:132 after 理$
1:89 after 理0次
1:150 after 理。
1:76 after 理。$
1:64 after 生
1:100 after 生$
1:91 after 生作
1:109 after 生作健
1:40 after 生志
1:48 after 生志愿
1:68 after 生捐
1:68 after 生捐书
1:94 after 生整
1:48 after 生整修
1:-105 after 生活
1:-47 after 生足
1:-65 after 生足球
1:112 after 用
1:-57 after 用开
1:-78 after 用开展
1:-86 after 由
1:-66 after 申
1:76 after 电子
1:-67 after 电话
1:-80 after 电话0
1:76 after 登记
1:-241 after 的
1:88 after 的书送
1:-54 after 的优
1:-57 after 的优势
1:-97 after 的作
1:-48 after 的作用
1:-46 after 的场
1:-51 after 的场馆
1:-51 after 的平
1:-61 after 的平台
1:-117 after 的设
1:-61 after 的设备
1:-123 after 监
1:-122 after 监督
1:89 after 目$
1:164 after 盯
1:120 after 看
1:87 after 看0
1:44 after 看0次
1:62 after 着
1:-62 after 督
1:-39 after 督导$
1:75 after 督导0
1:41 after 督查0
1:60 after 知
1:-216 after 研
1:-68 after 研$
1:89 after 研修
1:-226 after 研究
1:-64 after 研究$
1:-33 after 确
1:-83 after 确定
1:152 after 确定$
1:-128 after 碰
1:-42 after 碰头
1:61 after 示范
1:-67 after 社
1:-92 after 社团
1:-48 after 社团活
1:61 after 秀教
1:77 after 秀教案
1:-66 after 科
1:-76 after 科科
1:-101 after 科组
1:-199 after 科长
1:-117 after 科长$
1:-84 after 称
1:-54 after 程
1:-65 after 程$
1:125 after 稿
1:84 after 稿$
1:-219 after 究
1:-58 after 究$
1:-138 after 立
1:91 after 站
1:-96 after 童
1:110 after 笔
1:109 after 笔$
1:171 after 第
1:86 after 第0
1:-144 after 等
1:101 after 筹
1:140 after 筹$
1:65 after 筹办
1:96 after 筹办$
1:53 after 筹协
1:57 after 筹协调
1:51 after 筹负
1:65 after 筹负责
1:-66 after 筹集
1:-33 after 简
1:-91 after 简称
1:68 after 管
1:184 after 管$
1:69 after 管理$
1:-163 after 箱
1:-91 after 箱0
1:-51 after 箱0个
1:32 after 系
1:98 after 系$
1:65 after 系人
1:-39 after 系人:
1:-152 after 红
1:115 after 级$
1:-55 after 线
1:54 after 线$
1:-33 after 线上
1:92 after 练
1:49 after 组
1:121 after 组$
1:112 after 组织
1:199 after 组织$
1:52 after 组织0
1:94 after 组织。
1:-46 after 组织专
1:92 after 组织大
1:173 after 组织学
1:96 after 组织实
1:71 after 组织骨
1:-191 after 组长
1:112 after 织
1:221 after 织$
1:107 after 织0
1:64 after 织0次
1:93 after 织。
1:95 after 织。$
1:-55 after 织专
1:62 after 织大
1:63 after 织大学
1:161 after 织学
1:183 after 织学生
1:115 after 织实
1:87 after 织实施
1:73 after 织骨
1:77 after 织骨干
1:-127 after 经
1:125 after 经办
1:108 after 经办$
1:-182 after 经费
1:-31 after 结
1:-138 after 结业
1:-135 after 结业证
1:-63 after 结合
1:-138 after 结对通
1:105 after 给
1:162 after 给<
1:-108 after 给结
1:-112 after 给结业
1:-36 after 络
1:-108 after 络员
1:-116 after 络员$
1:236 after 统
1:103 after 统一
1:-50 after 统一安
1:170 after 统筹
1:137 after 统筹$
1:56 after 统筹协
1:64 after 统筹负
1:-137 after 继
1:-91 after 继续
1:172 after 续$
1:154 after 维
1:53 after 维修
1:146 after 维护
1:106 after 维护$
1:236 after 编
1:61 after 编0
1:105 after 编0本
1:69 after 编制
1:117 after 编排
1:-128 after 网
1:-134 after 网上
1:-53 after 网上研
1:-88 after 罗
1:134 after 罗$
1:-72 after 置急
1:-52 after 置急救
1:-95 after 署
1:-101 after 署$
1:-85 after 老
1:-77 after 老师
1:-66 after 考核
1:84 after 者到
1:81 after 者到<
1:39 after 职
1:-131 after 职0
1:-68 after 职副
1:-68 after 职副校
1:84 after 职工
1:76 after 职工捐
1:-151 after 联
1:-60 after 联合
1:83 after 联系
1:99 after 联系$
1:-36 after 联系人
1:123 after 联络$
1:-148 after 联络员
1:-179 after 联谊
1:-106 after 股长
1:-47 after 育
1:-74 after 育局
1:-56 after 自
1:-144 after 至
1:-180 after 至0
1:98 after 舍$
1:-34 after 节
1:-151 after 英
1:-126 after 英语
1:43 after 荐
1:179 after 营
1:114 after 营$
1:272 after 落
1:175 after 落实
1:184 after 落实$
1:108 after 落实。
1:-208 after 行
1:-124 after 行$
1:59 after 行0次
1:-45 after 衔
1:92 after 衔接$
1:-71 after 补
1:102 after 表$
1:124 after 装
1:81 after 要
1:-82 after 见
1:-123 after 见习
1:-110 after 见习0
1:-79 after 观
1:-47 after 视频
1:45 after 解决
1:56 after 解决$
1:62 after 计
1:132 after 计$
1:113 after 计划$
1:89 after 订
1:64 after 订具
1:76 after 订具体
1:-57 after 认
1:47 after 讨
1:-89 after 训咨
1:-50 after 训咨询
1:-80 after 训教
1:-62 after 训教师
1:-149 after 议
1:147 after 记
1:-38 after 记$
1:64 after 记录
1:141 after 记录$
1:-106 after 讲
1:50 after 讲座
1:62 after 论
1:-251 after 设在
1:-134 after 设在>
1:-123 after 设在@
1:53 after 设备
1:-33 after 设备$
1:-63 after 设备培
1:104 after 设备调
1:119 after 设计
1:-95 after 访$
1:121 after 访支
1:135 after 访支教
1:-172 after 证
1:-173 after 证书
1:-124 after 证书$
1:-89 after 证书。
1:-151 after 证明
1:-59 after 评
1:-86 after 诊
1:-119 after 诊断
1:-64 after 诊断$
1:176 after 试
1:126 after 试$
1:-121 after 话
1:-80 after 话0
1:-105 after 询
1:-66 after 询教
1:-73 after 询教师
1:-164 after 语
1:-163 after 读
1:-108 after 课
1:-131 after 课$
1:-115 after 课(
1:-70 after 课0
1:-189 after 课0次
1:-112 after 课”
1:40 after 课。
1:40 after 课。$
1:164 after 课务
1:157 after 课务$
1:36 after 课堂
1:52 after 课时
1:-103 after 课程$
1:75 after 课组
1:150 after 课表
1:103 after 课表$
1:-85 after 课题
1:62 after 课题$
1:33 after 调
1:-99 after 调$
1:140 after 调度
1:146 after 调整
1:134 after 调整$
1:181 after 调试
1:121 after 调试$
1:-142 after 谊
1:91 after 负
1:49 after 负责
1:108 after 负责$
1:51 after 负责。
1:-143 after 负责人
1:106 after 负责排
1:118 after 负责接
1:42 after 负责日
1:117 after 负责组
1:164 after 负责联
1:66 after 负责落
1:118 after 负责设
1:-63 after 负责运
1:188 after 负责选
1:127 after 责
1:187 after 责$
1:-160 after 责人
1:-68 after 责开通
1:122 after 责排
1:91 after 责排课
1:148 after 责接
1:84 after 责接待
1:118 after 责组
1:132 after 责组织
1:156 after 责联
1:131 after 责联络
1:67 after 责落
1:72 after 责落实
1:135 after 责设
1:136 after 责设备
1:-48 after 责运
1:145 after 责选
1:146 after 责选派
1:83 after 账
1:154 after 账$
1:100 after 账号$
1:80 after 质
1:33 after 购
1:-201 after 费
1:-161 after 资
1:-61 after 资金
1:-100 after 赛
1:-110 after 赛$
1:140 after 赠
1:103 after 赠图
1:103 after 赠图书
1:127 after 赠送
1:71 after 赠送学
1:97 after 走访
1:90 after 走访支
1:-226 after 赴
1:63 after 起
1:-103 after 足
1:-54 after 足球
)"sv,
    R"(1:-53 after 足球赛
1:-45 after 跟
1:-166 after 跟岗
1:-159 after 跟岗$
1:-115 after 跟岗0
1:68 after 跟班
1:122 after 跟踪
1:102 after 跟进
1:73 after 跟进$
1:88 after 踪
1:-143 after 蹲
1:-134 after 蹲点
1:-136 after 蹲点0
1:52 after 车
1:-87 after 车$
1:75 after 车辆
1:52 after 车辆$
1:66 after 轮
1:152 after 轮流
1:64 after 轮流主
1:65 after 轮流承
1:141 after 辅
1:149 after 辅导
1:120 after 辆
1:112 after 辆$
1:-71 after 达
1:145 after 运送
1:87 after 进
1:101 after 进$
1:-134 after 远
1:-112 after 连
1:-98 after 连线
1:120 after 述
1:153 after 送
1:139 after 送$
1:43 after 送0
1:169 after 送到
1:109 after 送到<
1:116 after 送到>
1:56 after 送学
1:80 after 送学术
1:-107 after 送课
1:162 after 选
1:146 after 选$
1:72 after 选派
1:94 after 通
1:151 after 通$
1:-72 after 通信
1:-61 after 通信$
1:104 after 通知
1:32 after 通账
1:184 after 造
1:84 after 遣
1:117 after 遴
1:106 after 遴选
1:-155 after 邱
1:-228 after 部
1:-85 after 部0
1:-68 after 部0人
1:-113 after 部到
1:-104 after 部署
1:-139 after 部署$
1:117 after 配
1:64 after 配合
1:142 after 配合。
1:68 after 配合施
1:74 after 配合验
1:-53 after 采
1:-40 after 采购
1:-95 after 金
1:-329 after 长
1:-185 after 长$
1:-78 after 长)
1:-85 after 长)$
1:-102 after 长0
1:-52 after 长0人
1:-64 after 门
1:-136 after 问
1:37 after 间$
1:-35 after 队$
1:-113 after 限
1:-153 after 院
1:-132 after 院长
1:-99 after 险
1:-197 after 陪
1:-133 after 陪同
1:-141 after 陪同$
1:-109 after 陪同。
1:110 after 障
1:150 after 障$
1:114 after 障设
1:109 after 障设备
1:-43 after 集
1:56 after 集$
1:-122 after 集训
1:-104 after 集训$
1:-162 after 青
1:35 after 面
1:-90 after 顶
1:-100 after 顶岗
1:57 after 项
1:111 after 项$
1:-74 after 项制
1:-59 after 项制度
1:-93 after 颁
1:-102 after 颁发
1:-103 after 颁发结
1:104 after 领
1:-42 after 频
1:-90 after 题
1:174 after 题$
1:114 after 食
1:99 after 食宿
1:99 after 食宿$
1:-94 after 馆
1:-46 after 馆开
1:-45 after 馆开展
1:-34 after 马
1:-55 after 驻
1:-113 after 驻园
1:80 after 验
1:48 after 验中
1:46 after 验中心
1:80 after 验仪
1:74 after 验仪器
1:151 after 验收
1:106 after 验收$
1:64 after 骨干教
1:-112 after 龙
1:-74 alone 00
1:-135 alone 10
1:142 alone 11
1:-197 before &
1:-82 before &语
1:-95 before &语文
1:-118 before (
1:-167 before ($
1:50 before 0
1:162 before 0、
1:46 before 0个
1:-38 before 0人到
1:40 before 0名
1:103 before 0名。
1:-87 before 0名到
1:143 before 0周
1:-189 before 0日
1:-124 before 0日前
1:-99 before 0月
1:-93 before 0月0
1:83 before 0月底
1:140 before 0次
1:110 before 0节
1:84 before 0项
1:141 before 0项$
1:-65 before <
1:57 before <$
1:-78 before <团
1:-81 before <团干
1:-145 before <干
1:-152 before <干部
1:-150 before <教
1:-170 before <教师
1:110 before <访
1:69 before <访学
1:-91 before >
1:-101 before >(
1:-69 before @
1:169 before ^$
1:-147 before ^&
1:-117 before ^&语
1:-80 before ^0月
1:-43 before ^<
1:71 before ^<$
1:-91 before ^<团
1:-151 before ^<干
1:-82 before ^<教
1:92 before ^<访
1:-35 before ^>
1:-94 before ^>(
1:-143 before ^@
1:115 before ^_
1:-158 before ^、
1:143 before ^上
1:49 before ^上述
1:42 before ^不
1:121 before ^不少
1:103 before ^中
1:-87 before ^为
1:-140 before ^为$
1:56 before ^主
1:152 before ^人
1:130 before ^人事
1:70 before ^人选
1:149 before ^以上
1:90 before ^任
1:72 before ^任0
1:108 before ^位
1:-84 before ^依
1:-56 before ^依托
1:-93 before ^借
1:-74 before ^借用
1:116 before ^具
1:128 before ^具体
1:-76 before ^利
1:-60 before ^利用
1:-126 before ^参
1:-59 before ^发
1:-52 before ^发挥
1:-31 before ^各
1:110 before ^图
1:88 before ^图书
1:-86 before ^在
1:-107 before ^在$
1:-108 before ^大
1:-67 before ^大学
1:-37 before ^学
1:-167 before ^学期
1:141 before ^学生
1:55 before ^家
1:-86 before ^对
1:62 before ^少
1:-97 before ^岗期
1:48 before ^师
1:81 before ^师0
1:-140 before ^帮
1:-136 before ^帮助
1:-56 before ^年
1:-42 before ^成
1:-206 before ^抄
1:-178 before ^抄送
1:71 before ^支
1:87 before ^支教
1:135 before ^政
1:85 before ^教
1:141 before ^教师
1:-123 before ^日
1:-142 before ^月
1:98 before ^本
1:141 before ^本条
1:140 before ^本部
1:-102 before ^校
1:-117 before ^校长
1:116 before ^次
1:183 before ^此
1:175 before ^此项
1:-41 before ^每
1:61 before ^物
1:61 before ^物理
1:-51 before ^由
1:109 before ^的
1:-61 before ^第0
1:80 before ^练
1:65 before ^练场
1:-171 before ^组
1:-92 before ^组办
1:-144 before ^组员
1:-42 before ^经
1:-140 before ^经$
1:-63 before ^继
1:-43 before ^继续
1:-178 before ^联
1:-168 before ^联系
1:111 before ^该
1:82 before ^该项
1:177 before ^课
1:129 before ^账
1:174 before ^账号
1:93 before ^跟
1:113 before ^跟岗
1:146 before ^这
1:90 before ^送
1:-38 before ^选
1:-61 before ^邀
1:-140 before ^邀$
1:114 before ^部
1:110 before ^部访
1:-41 before ^长
1:-70 before ^项
1:-100 before ^领
1:-126 before ^领导
1:335 before _
1:214 before _$
1:128 before _0
1:-240 before 、
1:-276 before 、$
1:72 before 、0
1:-146 before 、数
1:-170 before 、数学
1:-65 before 、英
1:-74 before 、英语
1:322 before 。
1:247 before 。$
1:101 before 。具
1:182 before 。具体
1:106 before 。此
1:92 before 。此项
1:-78 before 》
1:-63 before 一
1:122 before 三
1:229 before 上
1:73 before 上$
1:109 before 上工
1:70 before 上工作
1:54 before 上述
1:-153 before 下
1:-111 before 下设
1:-152 before 下设$
1:-52 before 不
1:106 before 不少
1:79 before 不少于
1:-81 before 与
1:-126 before 与$
1:-86 before 专
1:91 before 个
1:111 before 个月
1:45 before 中
1:-243 before 为
1:-290 before 为$
1:-194 before 主任
1:111 before 主题
1:141 before 主题$
1:147 before 习
1:109 before 书
1:47 before 书$
1:132 before 事$
1:89 before 事务
1:104 before 事务$
1:106 before 事宜
1:125 before 事宜$
1:99 before 于
1:106 before 于0
1:68 before 人
1:-101 before 人$
1:64 before 人:
1:148 before 人事
1:-37 before 人到
1:-41 before 人到$
1:-31 before 人员
1:-54 before 人选
1:-46 before 人选$
1:-64 before 付
1:134 before 以
1:180 before 以上
1:68 before 以上$
1:87 before 以上工
1:-144 before 任
1:-160 before 任$
1:69 before 任0
1:93 before 任0名
1:-58 before 会
1:122 before 会$
1:110 before 位
1:186 before 体$
1:31 before 作
1:59 before 作$
1:-103 before 依
1:-54 before 依托
1:-110 before 依托$
1:-71 before 修班
1:-69 before 修班在
1:-51 before 借
1:-47 before 借用
1:-51 before 借用$
1:-162 before 元
1:52 before 公室
1:-172 before 公室设
1:-47 before 关
1:104 before 具
1:116 before 具体
1:180 before 具体$
1:-41 before 内
1:158 before 写
1:57 before 出
1:40 before 出$
1:-48 before 分$
1:-91 before 分别
1:-41 before 分析
1:73 before 划$
1:-65 before 列
1:-190 before 利
1:-139 before 利用
1:-88 before 利用$
1:-117 before 到
1:-97 before 到$
1:-58 before 制
1:-115 before 前
1:-122 before 前$
1:31 before 办
1:53 before 务
1:73 before 务$
1:51 before 务处
1:230 before 动
1:121 before 动$
1:-141 before 助
1:-158 before 助$
1:-88 before 协
1:-84 before 单
1:92 before 卷
1:-170 before 参
1:112 before 及
1:-68 before 发
1:-58 before 发挥
1:-63 before 发挥$
1:-265 before 口
1:-175 before 台
1:108 before 号
1:142 before 号$
1:-63 before 各
1:-99 before 各学
1:-66 before 合
1:-102 before 名
1:132 before 名。
1:132 before 名。具
1:-114 before 名到
1:-84 before 名到$
1:-102 before 名单
1:-52 before 名单$
1:-175 before 向
1:-214 before 向$
1:-177 before 员
1:-142 before 员$
1:174 before 周
1:-49 before 和
1:-158 before 和$
1:-54 before 回
1:103 before 回访
1:85 before 回访。
1:-86 before 团
1:-84 before 团干
1:-93 before 团干部
1:152 before 园
1:99 before 图
1:187 before 图书
1:127 before 图书$
1:-240 before 在
1:-266 before 在$
1:79 before 地。
1:68 before 地。具
1:123 before 场
1:65 before 场地
1:75 before 场地。
1:104 before 培
1:70 before 培训
1:-144 before 大
1:-89 before 大学
1:-115 before 大学师
1:-131 before 字
1:-130 before 字$
1:-81 before 学
1:-116 before 学$
1:-49 before 学、
1:-81 before 学、英
1:127 before 学。
1:129 before 学。具
1:-66 before 学师
1:-74 before 学师生
1:-157 before 学期
1:-151 before 学期末
1:155 before 学生
1:-103 before 学院
1:90 before 安
1:49 before 安排
1:100 before 安排$
1:-48 before 安排到
1:153 before 宜
1:114 before 宜$
1:129 before 实
1:100 before 实习
1:-174 before 室设
1:-133 before 室设在
1:68 before 家
1:-120 before 容
1:-144 before 容$
1:32 before 宿
1:-70 before 对
1:-244 before 对口
1:-64 before 导
1:-146 before 导小
1:-103 before 导小组
1:-173 before 将
1:-143 before 小组
1:-130 before 小组下
1:59 before 少
1:105 before 少于
1:92 before 少于0
1:183 before 岗
1:-101 before 岗期
1:-93 before 岗期间
1:67 before 工作$
1:118 before 师$
1:84 before 师0
1:99 before 师0名
1:-162 before 师到
1:-185 before 师到$
1:-100 before 师生
1:-66 before 师生与
1:127 before 师的
1:135 before 带
1:-84 before 席
1:-125 before 席$
1:-151 before 帮
1:-172 before 帮助
1:-146 before 帮助$
1:-105 before 帮扶
1:-55 before 帮扶$
1:-60 before 常
1:-106 before 常联
1:-139 before 干
1:-137 before 干部
1:-37 before 干部0
1:-166 before 干部到
1:-148 before 年
1:-123 before 年级
1:-98 before 应
1:60 before 底
1:106 before 底前
1:97 before 度
1:80 before 座
1:-33 before 建
1:-117 before 开
1:-115 before 开放
1:-142 before 往
1:-129 before 往返
1:57 before 徒
1:-38 before 总结
1:35 before 成
1:-36 before 所
1:140 before 手续
1:131 before 手续$
1:-53 before 托
1:-52 before 托$
1:-47 before 执
1:-82 before 扶
1:-76 before 扶$
1:-193 before 抄
1:-205 before 抄送
1:-194 before 抄送$
1:-207 before 报
1:-188 before 报$
1:-107 before 担
1:-118 before 担任
1:-117 before 担任$
1:111 before 指导
1:-55 before 挥
1:-64 before 挥$
1:-69 before 授
1:114 before 排
1:90 before 排$
1:-114 before 排到
1:-101 before 排到$
1:195 before 接
1:136 before 接$
1:120 before 支教
1:116 before 支教课
1:-99 before 放
1:48 before 教
1:146 before 教$
1:-49 before 教师
1:59 before 教师$
1:-152 before 教师到
1:123 before 教课
1:-193 before 数
1:-118 before 数字
1:-128 before 数字$
1:-140 before 数学
1:-142 before 数学$
1:-153 before 文
1:-136 before 文、
1:-118 before 文、数
1:73 before 方
1:-230 before 日
1:-207 before 日前
1:-64 before 日常
1:-91 before 日常联
1:112 before 星
1:-83 before 是
1:-87 before 是$
1:-49 before 月
1:-86 before 月0
1:-148 before 月0日
1:111 before 月。
1:-114 before 月到
1:63 before 月底
1:-117 before 有
1:-115 before 期
1:-148 before 期末
1:-135 before 期末$
1:-85 before 期间
1:-100 before 期间安
1:-153 before 末
1:-155 before 末$
1:63 before 本
1:126 before 本条
1:101 before 本部
1:104 before 本部分
1:148 before 条
1:167 before 条$
1:-52 before 析
1:-253 before 校
1:-116 before 校$
1:-293 before 校长
1:-135 before 校长和
1:-150 before 梅
1:212 before 次
1:117 before 次。
1:190 before 此
1:177 before 此项
1:122 before 此项$
1:189 before 此项工
1:-162 before 江
1:161 before 活
1:174 before 活动
1:122 before 活动$
1:-51 before 派
1:-60 before 派$
1:60 before 物
1:60 before 物理
1:60 before 物理系
1:-78 before 班
1:-90 before 班在
1:-62 before 班在$
1:-62 before 理
1:60 before 理系
1:120 before 理系$
1:101 before 生
1:-69 before 生与
1:-73 before 生与$
1:-60 before 用
1:-104 before 用$
1:-70 before 由
1:32 before 的
1:148 before 的课
1:-141 before 的车
1:-66 before 研修班
1:-58 before 科
1:78 before 程
1:176 before 程$
1:70 before 第
1:88 before 第0
1:102 before 第0项
1:333 before 管
1:129 before 管理
1:83 before 管理$
1:-130 before 系
1:-45 before 系$
1:-174 before 系人
1:-162 before 系人$
1:-109 before 级
1:65 before 练
1:89 before 练场
1:63 before 练场地
1:-251 before 组
1:-137 before 组下
1:-127 before 组下设
1:-119 before 组办
1:-153 before 组办公
1:-133 before 组员
1:40 before 组织
1:-50 before 组织教
1:-69 before 织
1:-54 before 织教
1:-66 before 织教师
1:77 before 经
1:-87 before 经$
1:-73 before 结
1:-51 before 结对
1:-75 before 给
1:-70 before 给$
1:-91 before 络
1:-80 before 络$
1:-65 before 络员
1:-49 before 继
1:-75 before 继续
1:-42 before 继续利
1:109 before 续
1:148 before 续$
1:-61 before 续利
1:-72 before 续利用
1:168 before 编
1:121 before 老
1:123 before 老师
1:-225 before 联
1:-191 before 联系
1:-156 before 联系人
1:-110 before 联络
1:-47 before 联络员
1:140 before 自
1:115 before 节
1:-110 before 英
1:-93 before 英语
1:-108 before 行
1:157 before 表$
1:-52 before 计划
1:31 before 计划$
1:127 before 训
1:-88 before 议
1:-54 before 讲
1:-129 before 设
1:-60 before 设$
1:-133 before 设在
1:-173 before 设在$
1:140 before 访
1:76 before 访。
1:131 before 访学
1:149 before 访学。
1:140 before 评
1:151 before 该
1:114 before 该项
1:130 before 该项工
1:-193 before 语
1:-169 before 语文
1:-133 before 语文、
1:92 before 读
1:77 before 课。
1:199 before 课程
1:129 before 课表
1:105 before 课表$
1:-78 before 调
1:-72 before 责
1:55 before 账
1:101 before 账号
1:148 before 账号$
1:-177 before 费
1:-224 before 费$
1:-122 before 赛
1:68 before 跟
1:72 before 跟岗
1:-171 before 车
1:-130 before 车费
1:-111 before 车费$
1:-126 before 返
1:222 before 这
1:33 before 进
1:88 before 述
1:55 before 述活
1:60 before 述活动
1:-223 before 送
1:-258 before 送$
1:-64 before 选
1:-128 before 选手
1:-38 before 选派
1:-32 before 选派$
1:-45 before 邀
1:-131 before 邀$
1:-40 before 部0
1:-70 before 部0人
1:-151 before 部到
1:-128 before 部到$
1:92 before 部访
1:66 before 部访学
1:-111 before 量
1:-38 before 钟
1:-326 before 长
1:-122 before 长和
1:-111 before 长和$
1:-39 before 间
1:-59 before 间安
1:-64 before 间安排
1:144 before 阅
1:124 before 队
1:-133 before 院
1:154 before 项
1:252 before 项$
1:256 before 项工
1:247 before 项工作
1:-131 before 须
1:-112 before 领
1:-142 before 领导
1:-150 before 领导小
1:107 before 题
1:142 before 题$
1:68 before 食宿
1:-134 before 高
1:-70 before=1
1:-211 before=2
1:-64 before=4
1:259 before=5
1:77 clause before &
1:123 clause before &同
1:-121 clause before )
1:-133 clause before )$
1:-129 clause before -
1:-100 clause before -0
1:-132 clause before 0)
1:-50 clause before 0万
1:-66 clause before 0个
1:197 clause before 0人
1:-30 clause before 0份
1:-158 clause before 0元
1:144 clause before 0册
1:149 clause before 0台
1:-79 clause before 0号
1:126 clause before 0周
1:194 clause before 0场
1:77 clause before 0天
1:78 clause before 0套
1:97 clause before 0对
1:-90 clause before 0年
1:-67 clause before 0月
1:232 clause before 0次
1:-40 clause before 0篇
1:67 clause before 0节
1:166 clause before 0项
1:-44 clause before <
1:168 clause before <$
1:-39 clause before <0
1:201 clause before <教
1:87 clause before >
1:67 clause before >人
1:106 clause before >团
1:66 clause before >挂
1:208 clause before >教
1:-64 clause before >跟
1:-70 clause before @
1:-75 clause before @$
1:97 clause before @牵
1:183 clause before ^&
1:147 clause before ^<
1:308 clause before ^>
1:30 clause before ^@
1:38 clause before ^“
1:-102 clause before ^、
1:-52 clause before ^上
1:142 clause before ^不
1:106 clause before ^专
1:92 clause before ^个
1:82 clause before ^中
1:128 clause before ^为
1:86 clause before ^举
1:-30 clause before ^作
1:106 clause before ^做
1:-67 clause before ^公
1:-109 clause before ^出
1:190 clause before ^办
1:158 clause before ^务
1:139 clause before ^台
1:-119 clause before ^各
1:-73 clause before ^合
1:-72 clause before ^后
1:142 clause before ^向
1:-58 clause before ^和
1:66 clause before ^处
1:132 clause before ^套
1:174 clause before ^学
1:118 clause before ^实
1:74 clause before ^室
1:124 clause before ^家
1:-87 clause before ^对
1:156 clause before ^导
1:-117 clause before ^工
1:185 clause before ^师
1:-94 clause before ^帮
1:-56 clause before ^年
1:176 clause before ^开
1:65 clause before ^录
1:91 clause before ^德
1:-82 clause before ^提
1:111 clause before ^放
1:138 clause before ^政
1:141 clause before ^教
1:100 clause before ^时
1:60 clause before ^显
1:150 clause before ^月
1:87 clause before ^术
1:32 clause before ^校
1:-59 clause before ^次
1:50 clause before ^每
1:52 clause before ^班
1:59 clause before ^生
1:-124 clause before ^由
1:-133 clause before ^电
1:-55 clause before ^的
1:226 clause before ^研
1:71 clause before ^线
1:-116 clause before ^组
1:166 clause before ^织
1:-65 clause before ^继
1:93 clause before ^育
1:-76 clause before ^至
1:-31 clause before ^规
1:-114 clause before ^设
1:-85 clause before ^语
1:-45 clause before ^课
1:120 clause before ^负
1:124 clause before ^责
1:91 clause before ^跟
1:30 clause before ^部
1:-30 clause before ^长
1:149 clause before ^间
1:86 clause before ^队
1:150 clause before ^骨
1:-34 clause before “
1:85 clause before ”
1:120 clause before ”$
1:126 clause before ”活
1:45 clause before 、
1:-33 clause before 》$
1:-87 clause before 〕
1:-69 clause before 〕0
1:91 clause before 一
1:-48 clause before 一”
1:129 clause before 一册
1:62 clause before 一间
1:-74 clause before 万
1:-46 clause before 万元
1:-59 clause before 三
1:109 clause before 三十
1:-119 clause before 上课
1:176 clause before 上题
1:-220 clause before 下
1:-135 clause before 下午
1:-92 clause before 下设
1:72 clause before 不
1:171 clause before 与
1:65 clause before 专
1:95 clause before 专业
1:169 clause before 业
1:155 clause before 业$
1:-65 clause before 个
1:86 clause before 中
1:156 clause before 中心
1:38 clause before 为
1:168 clause before 为期
1:37 clause before 主
1:-102 clause before 主任
1:168 clause before 主抓
1:141 clause before 举
1:72 clause before 举办
1:63 clause before 习
1:212 clause before 习0
1:57 clause before 乡
1:64 clause before 乡土
1:-47 clause before 书
1:-107 clause before 书0
1:93 clause before 书馆
1:118 clause before 事
1:108 clause before 事处
1:110 clause before 事宜
1:-66 clause before 于
1:-45 clause before 于0
1:57 clause before 互
1:37 clause before 互访
1:-54 clause before 五
1:175 clause before 交
1:171 clause before 人
1:120 clause before 人$
1:157 clause before 人事
1:78 clause before 令
1:67 clause before 令营
1:-131 clause before 以
1:-142 clause before 以上
1:-113 clause before 任
1:-114 clause before 任<
1:73 clause before 任培
1:-67 clause before 份
1:-96 clause before 份$
1:36 clause before 会
1:73 clause before 位
1:90 clause before 位$
1:-56 clause before 体
1:-112 clause before 作
1:103 clause before 作讲
1:-40 clause before 使
1:73 clause before 使用
1:36 clause before 例
1:-45 clause before 供
1:120 clause before 保
1:108 clause before 保障
1:206 clause before 信
1:119 clause before 信$
1:34 clause before 做
1:88 clause before 做好
1:-177 clause before 元
1:-174 clause before 元$
1:56 clause before 免
1:102 clause before 免费
1:190 clause before 入
1:-119 clause before 全
1:-128 clause before 全年
1:-71 clause before 公
1:-122 clause before 公不
1:-37 clause before 六
1:-36 clause before 六一
1:-110 clause before 共
1:-112 clause before 具
1:-77 clause before 具体
1:148 clause before 养
1:216 clause before 册
1:179 clause before 册$
1:-134 clause before 写
1:39 clause before 准
1:-151 clause before 出
1:150 clause before 出$
1:-42 clause before 分
1:39 clause before 分钟
1:-101 clause before 划
1:-52 clause before 初
1:78 clause before 初稿
1:-44 clause before 到>
1:202 clause before 前
1:77 clause before 前$
1:-91 clause before 副
1:-41 clause before 副校
1:76 clause before 办
1:102 clause before 办$
1:-139 clause before 办公
1:87 clause before 办夏
1:127 clause before 办法
1:91 clause before 办理
1:151 clause before 办科
1:234 clause before 务
1:-59 clause before 务$
1:211 clause before 务处
1:74 clause before 务科
1:118 clause before 动0
1:-191 clause before 助
1:-39 clause before 勤
1:102 clause before 十台
1:-152 clause before 午
1:33 clause before 协
1:225 clause before 单
1:122 clause before 单$
1:155 clause before 单位
1:96 clause before 卷
1:37 clause before 卷$
1:159 clause before 参
1:166 clause before 发
1:62 clause before 发展
1:167 clause before 台
1:174 clause before 台$
1:-60 clause before 号)
1:-35 clause before 各
1:-49 clause before 合
1:127 clause before 合教
1:59 clause before 合编
1:172 clause before 同
1:244 clause before 同上
1:75 clause before 同步
1:-71 clause before 名$
1:93 clause before 名单
1:61 clause before 后
1:-58 clause before 向
1:135 clause before 向<
1:33 clause before 听
1:99 clause before 听评
1:-90 clause before 听课
1:-91 clause before 告
1:-175 clause before 告$
1:146 clause before 告0
1:154 clause before 告会
1:-51 clause before 员
1:125 clause before 周
1:79 clause before 周$
1:30 clause before 和
1:-36 clause before 商
1:-48 clause before 商定
1:88 clause before 器
1:108 clause before 团
1:167 clause before 团委
1:121 clause before 园
1:179 clause before 图
1:138 clause before 图书
1:55 clause before 土
1:92 clause before 土教
1:-154 clause before 在
1:-97 clause before 在>
1:104 clause before 地
1:182 clause before 场
1:175 clause before 场$
1:120 clause before 培
1:91 clause before 培训
1:-69 clause before 基
1:53 clause before 堂
1:234 clause before 处
1:90 clause before 处主
1:79 clause before 处办
1:123 clause before 处安
1:76 clause before 处带
1:101 clause before 处承
1:157 clause before 处排
1:72 clause before 处派
1:159 clause before 处牵
1:128 clause before 处组
1:98 clause before 处统
1:-58 clause before 处负
1:218 clause before 备
1:192 clause before 备课
1:-41 clause before 复
1:73 clause before 夏
1:75 clause before 夏令
1:148 clause before 大
1:129 clause before 大队
1:-50 clause before 天
1:52 clause before 天$
1:321 clause before 头
1:304 clause before 头$
1:100 clause before 套
1:67 clause before 套$
1:156 clause before 好
1:213 clause before 委
1:57 clause before 子
1:92 clause before 字
1:101 clause before 字图
1:147 clause before 学
1:144 clause before 学$
1:122 clause before 学0
1:-43 clause before 学年
1:183 clause before 学期
1:177 clause before 学生
1:-83 clause before 学科
1:-52 clause before 学组
1:40 clause before 学院
1:172 clause before 安
1:171 clause before 安排
1:145 clause before 宜
1:147 clause before 宜$
1:145 clause before 实
1:61 clause before 实习
1:75 clause before 室
1:-104 clause before 室$
1:68 clause before 室一
1:148 clause before 室安
1:148 clause before 室牵
1:154 clause before 家
1:87 clause before 家作
1:-51 clause before 对
1:100 clause before 对$
1:138 clause before 对0
1:83 clause before 导
1:111 clause before 导0
1:237 clause before 导处
1:-55 clause before 导师
1:52 clause before 小
1:117 clause before 就
1:85 clause before 就业
1:75 clause before 展
1:138 clause before 岗
1:123 clause before 岗$
1:-40 clause before 岗0
1:-60 clause before 工
1:-42 clause before 工作
1:-60 clause before 师
1:-117 clause before 师$
1:-36 clause before 师0
1:125 clause before 师发
1:103 clause before 师听
1:132 clause before 师徒
1:123 clause before 师生
1:145 clause before 师跟
1:-31 clause before 带教
1:92 clause before 带队
1:-128 clause before 帮
1:-182 clause before 帮扶
1:-44 clause before 常
1:121 clause before 干
1:147 clause before 干教
1:-126 clause before 年
1:70 clause before 年级
1:110 clause before 库
1:120 clause before 库$
1:112 clause before 底
1:121 clause before 底前
1:-51 clause before 度
1:51 clause before 度$
1:160 clause before 座
1:136 clause before 座0
1:-108 clause before 建
1:49 clause before 开放
1:79 clause before 张
1:65 clause before 张罗
1:37 clause before 录
1:67 clause before 录播
1:117 clause before 徒
1:86 clause before 徒结
1:56 clause before 微
1:58 clause before 微镜
1:123 clause before 德
1:127 clause before 德育
1:102 clause before 心
1:-101 clause before 总
1:-103 clause before 总结
1:121 clause before 息
1:-84 clause before 意
1:62 clause before 执
1:-175 clause before 扶
1:-53 clause before 扶工
1:125 clause before 批
1:111 clause before 批0
1:91 clause before 承
1:205 clause before 承办
1:53 clause before 技
1:86 clause before 技术
1:59 clause before 抓
1:57 clause before 抓总
1:-120 clause before 报
1:52 clause before 担
1:135 clause before 拟
1:-56 clause before 挂
1:128 clause before 指
1:100 clause before 指导
1:152 clause before 捐
1:168 clause before 授
1:75 clause before 授课
1:207 clause before 排
1:92 clause before 排$
1:34 clause before 接
1:-42 clause before 接待
1:-174 clause before 提
1:-43 clause before 提供
1:-95 clause before 提出
1:98 clause before 播
1:65 clause before 播教
1:-127 clause before 支
1:83 clause before 支教
1:160 clause before 收
1:69 clause before 放
1:114 clause before 放数
1:147 clause before 放网
1:150 clause before 政
1:68 clause before 政教
1:170 clause before 教
1:175 clause before 教$
1:143 clause before 教务
1:136 clause before 教处
1:239 clause before 教学
1:148 clause before 教室
1:48 clause before 教导
1:41 clause before 教师
1:104 clause before 教材
1:275 clause before 教研
1:168 clause before 教科
1:-60 clause before 教育
1:73 clause before 数
1:109 clause before 数字
1:-51 clause before 文组
1:69 clause before 新
1:109 clause before 方
1:161 clause before 方案
1:-63 clause before 日$
1:-66 clause before 日常
1:116 clause before 日程
1:-81 clause before 时$
1:110 clause before 时间
1:65 clause before 显
1:61 clause before 显微
1:136 clause before 普
1:158 clause before 普报
1:46 clause before 月
1:30 clause before 月$
1:112 clause before 月底
1:50 clause before 期
1:39 clause before 期$
1:187 clause before 期0
1:93 clause before 本
1:185 clause before 术
1:40 clause before 机
1:119 clause before 材
1:61 clause before 材$
1:-65 clause before 条
1:88 clause before 来
1:-57 clause before 校
1:159 clause before 校本
1:-132 clause before 校长
1:-88 clause before 核
1:181 clause before 案
1:-87 clause before 械
1:-152 clause before 械人
1:40 clause before 次
1:206 clause before 次$
1:74 clause before 步
1:42 clause before 步教
1:72 clause before 每月
1:54 clause before 每次
1:30 clause before 汇
1:166 clause before 法
1:156 clause before 法$
1:43 clause before 活
1:48 clause before 活动
1:152 clause before 派
1:88 clause before 派$
1:73 clause before 派人
1:150 clause before 流
1:155 clause before 测
1:160 clause before 源
1:-130 clause before 满
1:-66 clause before 点
1:124 clause before 物
1:310 clause before 牵
1:299 clause before 牵头
1:68 clause before 班
1:31 clause before 班$
1:96 clause before 班主
1:88 clause before 球
1:280 clause before 理
1:121 clause before 理$
1:261 clause before 生
1:97 clause before 生互
1:128 clause before 生处
1:77 clause before 用
1:65 clause before 用$
1:-140 clause before 由
1:-84 clause before 由&
1:-123 clause before 由<
1:-49 clause before 由@
1:-119 clause before 电
1:-234 clause before 的
1:-130 clause before 的$
1:-146 clause before 的教
1:204 clause before 研
1:87 clause before 研$
1:115 clause before 研处
1:141 clause before 研学
1:109 clause before 研室
1:260 clause before 研究
1:213 clause before 研组
1:-75 clause before 确定
1:122 clause before 科
1:-89 clause before 科$
1:192 clause before 科室
1:147 clause before 科普
1:218 clause before 程
1:157 clause before 程$
1:115 clause before 稿
1:110 clause before 稿$
1:121 clause before 究
1:117 clause before 究课
1:162 clause before 笔
1:-61 clause before 第
1:-86 clause before 第0
1:159 clause before 筹
1:148 clause before 筹$
1:71 clause before 管
1:142 clause before 管理
1:-75 clause before 篇$
1:189 clause before 系
1:35 clause before 级
1:30 clause before 线上
1:-66 clause before 组
1:-86 clause before 组$
1:-159 clause before 组下
1:103 clause before 组主
1:-157 clause before 组听
1:-52 clause before 组长
1:30 clause before 织
1:142 clause before 织人
1:79 clause before 织教
1:-102 clause before 经
1:-123 clause before 结
1:-83 clause before 结$
1:-62 clause before 结对
1:134 clause before 绘
1:60 clause before 给
1:115 clause before 统
1:159 clause before 统筹
1:-128 clause before 继
1:-115 clause before 继续
1:-133 clause before 续
1:100 clause before 编
1:58 clause before 编乡
1:109 clause before 网上
1:105 clause before 罗
1:95 clause before 罗$
1:-46 clause before 老
1:-74 clause before 老师
1:-74 clause before 考
1:-53 clause before 考核
1:-115 clause before 职
1:-39 clause before 联
1:103 clause before 联合
1:-69 clause before 联络
1:-88 clause before 股$
1:55 clause before 育
1:152 clause before 育处
1:-44 clause before 育学
1:-35 clause before 至
1:122 clause before 节
1:69 clause before 节$
1:169 clause before 英
1:114 clause before 英语
1:180 clause before 营
1:113 clause before 营$
1:-172 clause before 补
1:-134 clause before 补助
1:213 clause before 装
1:-55 clause before 见
1:101 clause before 见习
1:32 clause before 观
1:-40 clause before 规
1:-60 clause before 计
1:190 clause before 训
1:71 clause before 训班
1:-86 clause before 议
1:211 clause before 讲
1:157 clause before 讲座
1:-37 clause before 设
1:-84 clause before 设办
1:-171 clause before 设在
1:158 clause before 设计
1:141 clause before 访
1:80 clause before 访0
1:124 clause before 评
1:107 clause before 评课
1:136 clause before 读
1:122 clause before 读物
1:59 clause before 课
1:34 clause before 课$
1:93 clause before 课0
1:130 clause before 课务
1:83 clause before 课堂
1:-70 clause before 课的
1:177 clause before 课程
1:-51 clause before 课题
1:-43 clause before 调
1:104 clause before 负
1:51 clause before 负责
1:73 clause before 责
1:159 clause before 责$
1:96 clause before 责选
1:145 clause before 账
1:-102 clause before 费
1:130 clause before 费开
1:-94 clause before 资
1:119 clause before 资源
1:105 clause before 赛
1:-39 clause before 赴
1:137 clause before 起
1:124 clause before 超
1:-32 clause before 跟岗
1:-30 clause before 车
1:38 clause before 轮
1:131 clause before 进
1:94 clause before 送
1:93 clause before 选
1:121 clause before 选派
1:39 clause before 通
1:137 clause before 部
1:81 clause before 部$
1:88 clause before 部牵
1:98 clause before 配
1:-44 clause before 钟
1:51 clause before 镜
1:68 clause before 镜三
1:-132 clause before 长
1:-134 clause before 长$
1:-72 clause before 长办
1:-30 clause before 门
1:74 clause before 间
1:61 clause before 间$
1:99 clause before 阅卷
1:140 clause before 队
1:99 clause before 队$
1:123 clause before 队大
1:115 clause before 队部
1:69 clause before 院
1:112 clause before 障
1:66 clause before 集
1:108 clause before 顶
1:270 clause before 项
1:160 clause before 项$
1:-40 clause before 领
1:116 clause before 题
1:101 clause before 题库
1:98 clause before 题报
1:139 clause before 馆
1:148 clause before 馆$
1:-100 clause before 驻
1:103 clause before 验
1:157 clause before 骨
1:146 clause before 骨干
1:-134 clause behind &
1:114 clause behind &办
1:91 clause behind &教
1:-137 clause behind (
1:-100 clause behind -
1:-96 clause behind -0
1:-76 clause behind -×
1:-181 clause behind 0
1:-31 clause behind 0$
1:-108 clause behind 0-
1:-117 clause behind 0×
1:-133 clause behind 0个
1:-46 clause behind 0人
1:-143 clause behind 0分
1:-77 clause behind 0学
1:-48 clause behind 0年
1:54 clause behind 0日
1:-83 clause behind 0次
1:-86 clause behind 0节
1:-111 clause behind 0课
1:210 clause behind 0项
1:-108 clause behind :
1:193 clause behind <
1:85 clause behind <$
1:50 clause behind <人
1:-58 clause behind <办
1:97 clause behind <后
1:86 clause behind <困
1:95 clause behind <学
1:-46 clause behind <总
1:362 clause behind <教
1:91 clause behind <校
1:65 clause behind <由
1:182 clause behind <电
)"sv,
    R"(1:-65 clause behind >
1:45 clause behind >党
1:101 clause behind >学
1:-96 clause behind >教
1:37 clause behind @
1:131 clause behind ^$
1:352 clause behind ^<
1:73 clause behind ^三
1:-124 clause behind ^上
1:110 clause behind ^于
1:-122 clause behind ^人
1:-44 clause behind ^任
1:171 clause behind ^信
1:-157 clause behind ^全
1:-102 clause behind ^共
1:-62 clause behind ^分
1:-63 clause behind ^到
1:-37 clause behind ^办
1:176 clause behind ^后
1:-98 clause behind ^听
1:92 clause behind ^学
1:-106 clause behind ^实
1:-165 clause behind ^帮
1:46 clause behind ^总
1:-76 clause behind ^指
1:72 clause behind ^教
1:-160 clause behind ^时
1:-62 clause behind ^校
1:-177 clause behind ^每
1:-165 clause behind ^由
1:-110 clause behind ^电
1:-89 clause behind ^看
1:223 clause behind ^第
1:60 clause behind ^结
1:-137 clause behind ^联
1:-133 clause behind ^设
1:-68 clause behind ^负
1:172 clause behind ^资
1:168 clause behind ^送
1:-222 clause behind ×
1:-100 clause behind ×$
1:-176 clause behind ××
1:-95 clause behind “
1:-42 clause behind 、
1:-81 clause behind 、$
1:124 clause behind 、<
1:-82 clause behind 、>
1:-36 clause behind 。$
1:-115 clause behind 《
1:38 clause behind 三
1:54 clause behind 三校
1:-131 clause behind 上
1:-83 clause behind 下
1:-34 clause behind 不
1:-106 clause behind 不$
1:80 clause behind 不少
1:150 clause behind 与
1:67 clause behind 专
1:120 clause behind 专业
1:42 clause behind 业
1:-162 clause behind 个
1:-90 clause behind 个月
1:-65 clause behind 中
1:140 clause behind 中心
1:-156 clause behind 为
1:-64 clause behind 为0
1:-138 clause behind 主
1:-159 clause behind 主任
1:-70 clause behind 主备
1:52 clause behind 书
1:139 clause behind 事
1:150 clause behind 于
1:91 clause behind 于$
1:38 clause behind 于0
1:-136 clause behind 互
1:145 clause behind 交
1:-146 clause behind 人
1:161 clause behind 人事
1:-109 clause behind 以下
1:-189 clause behind 任
1:-169 clause behind 任$
1:-111 clause behind 任办
1:-45 clause behind 任期
1:-127 clause behind 优
1:-97 clause behind 会
1:94 clause behind 住
1:128 clause behind 住$
1:65 clause behind 体$
1:-84 clause behind 作
1:58 clause behind 作$
1:173 clause behind 供
1:-34 clause behind 保教
1:95 clause behind 信
1:174 clause behind 信息
1:160 clause behind 做
1:171 clause behind 做好
1:-40 clause behind 先
1:92 clause behind 先队
1:-42 clause behind 党
1:41 clause behind 党政
1:-54 clause behind 全
1:-74 clause behind 全年
1:53 clause behind 公
1:-85 clause behind 公$
1:118 clause behind 公室
1:-44 clause behind 共
1:-56 clause behind 其
1:-51 clause behind 具
1:108 clause behind 具体
1:-168 clause behind 兼
1:-127 clause behind 兼任
1:106 clause behind 写
1:-72 clause behind 出
1:-168 clause behind 分
1:-90 clause behind 分管
1:-136 clause behind 分钟
1:-45 clause behind 初
1:-71 clause behind 到<
1:-70 clause behind 制
1:36 clause behind 前
1:-77 clause behind 副
1:130 clause behind 办
1:-34 clause behind 办$
1:74 clause behind 办公
1:93 clause behind 办理
1:-66 clause behind 务$
1:182 clause behind 务处
1:-130 clause behind 动
1:36 clause behind 动$
1:38 clause behind 助
1:151 clause behind 助$
1:115 clause behind 助<
1:198 clause behind 勤
1:118 clause behind 勤组
1:-124 clause behind 区
1:-85 clause behind 区$
1:70 clause behind 协
1:99 clause behind 协$
1:129 clause behind 协助
1:174 clause behind 参$
1:164 clause behind 发
1:77 clause behind 发展
1:59 clause behind 合
1:170 clause behind 合$
1:-57 clause behind 同
1:143 clause behind 后
1:174 clause behind 后勤
1:-154 clause behind 听
1:-62 clause behind 听课
1:149 clause behind 周
1:118 clause behind 周$
1:71 clause behind 和
1:-43 clause behind 团
1:-75 clause behind 园
1:-78 clause behind 园长
1:104 clause behind 困
1:104 clause behind 困难
1:163 clause behind 图
1:110 clause behind 图书
1:-77 clause behind 在
1:66 clause behind 在0
1:-31 clause behind 在>
1:-79 clause behind 均
1:97 clause behind 培
1:159 clause behind 培训
1:-79 clause behind 基
1:48 clause behind 处
1:86 clause behind 处$
1:-88 clause behind 处、
1:100 clause behind 处做
1:166 clause behind 处安
1:59 clause behind 处排
1:142 clause behind 处组
1:-67 clause behind 处负
1:80 clause behind 处配
1:-132 clause behind 备
1:-126 clause behind 外
1:-95 clause behind 大
1:194 clause behind 好
1:185 clause behind 好$
1:194 clause behind 委
1:133 clause behind 委会
1:35 clause behind 委员
1:104 clause behind 学
1:-125 clause behind 学年
1:-63 clause behind 学期
1:231 clause behind 学生
1:81 clause behind 学组
1:306 clause behind 安
1:130 clause behind 安$
1:184 clause behind 安排
1:-111 clause behind 定
1:-119 clause behind 定在
1:95 clause behind 实施
1:-63 clause behind 实训
1:196 clause behind 室
1:106 clause behind 室$
1:-116 clause behind 室主
1:181 clause behind 室办
1:70 clause behind 室安
1:109 clause behind 室接
1:-94 clause behind 室设
1:-112 clause behind 家
1:67 clause behind 家委
1:-64 clause behind 家长
1:-79 clause behind 宿
1:-152 clause behind 寄
1:-118 clause behind 寄$
1:-79 clause behind 对
1:-61 clause behind 对接
1:86 clause behind 导
1:180 clause behind 导处
1:95 clause behind 少
1:-32 clause behind 少$
1:126 clause behind 少于
1:105 clause behind 少先
1:67 clause behind 局
1:-62 clause behind 岗
1:-95 clause behind 工作
1:83 clause behind 市
1:31 clause behind 师
1:-74 clause behind 帮
1:-96 clause behind 帮助
1:-130 clause behind 年
1:-52 clause behind 年$
1:-113 clause behind 年0
1:120 clause behind 年不
1:119 clause behind 年级
1:38 clause behind 并
1:-52 clause behind 底
1:-44 clause behind 底前
1:141 clause behind 座
1:110 clause behind 建
1:-99 clause behind 开
1:-91 clause behind 开展
1:-69 clause behind 当
1:-87 clause behind 当天
1:86 clause behind 形成
1:110 clause behind 往
1:-39 clause behind 往返
1:129 clause behind 待
1:124 clause behind 待$
1:95 clause behind 德
1:36 clause behind 德育
1:108 clause behind 心
1:-158 clause behind 志
1:94 clause behind 总
1:47 clause behind 总务
1:191 clause behind 息
1:131 clause behind 息中
1:-104 clause behind 手
1:-104 clause behind 批0
1:-78 clause behind 承$
1:-106 clause behind 抓$
1:48 clause behind 抽查
1:-76 clause behind 担
1:-97 clause behind 担任
1:38 clause behind 指$
1:-115 clause behind 指导
1:-130 clause behind 捐
1:-137 clause behind 捐赠
1:-37 clause behind 授
1:206 clause behind 排
1:231 clause behind 排$
1:192 clause behind 排课
1:143 clause behind 接
1:100 clause behind 接$
1:122 clause behind 接待
1:-175 clause behind 提
1:133 clause behind 援
1:138 clause behind 支
1:-41 clause behind 政
1:53 clause behind 政办
1:-42 clause behind 政教
1:71 clause behind 教
1:-44 clause behind 教$
1:-136 clause behind 教主
1:112 clause behind 教务
1:146 clause behind 教处
1:118 clause behind 教导
1:165 clause behind 教科
1:68 clause behind 数
1:-60 clause behind 料
1:-38 clause behind 断
1:55 clause behind 方
1:30 clause behind 施
1:44 clause behind 施$
1:-43 clause behind 日
1:41 clause behind 日$
1:-179 clause behind 时
1:-130 clause behind 时$
1:-78 clause behind 时间
1:-86 clause behind 春
1:-106 clause behind 月
1:66 clause behind 月0
1:-50 clause behind 月底
1:-57 clause behind 期
1:-137 clause behind 期$
1:45 clause behind 期不
1:-112 clause behind 本
1:-46 clause behind 果
1:82 clause behind 查
1:72 clause behind 校
1:154 clause behind 校$
1:122 clause behind 校教
1:-58 clause behind 校长
1:-67 clause behind 核
1:-156 clause behind 案
1:-328 clause behind 次
1:-104 clause behind 次$
1:-165 clause behind 次0
1:-168 clause behind 次不
1:-218 clause behind 每
1:-76 clause behind 每人
1:64 clause behind 每周
1:-95 clause behind 每学
1:-120 clause behind 每年
1:-121 clause behind 每批
1:-143 clause behind 每月
1:62 clause behind 每校
1:-229 clause behind 每次
1:-78 clause behind 活
1:75 clause behind 派
1:-50 clause behind 派0
1:-115 clause behind 流
1:56 clause behind 海
1:117 clause behind 班主
1:-96 clause behind 理
1:-75 clause behind 理$
1:157 clause behind 生
1:115 clause behind 生$
1:51 clause behind 用
1:59 clause behind 用$
1:-125 clause behind 由
1:-97 clause behind 由&
1:-88 clause behind 由<
1:-34 clause behind 由>
1:135 clause behind 电
1:198 clause behind 电教
1:-85 clause behind 电话
1:-124 clause behind 的
1:-100 clause behind 目
1:-89 clause behind 看
1:-109 clause behind 研
1:-141 clause behind 研处
1:54 clause behind 研室
1:110 clause behind 研组
1:136 clause behind 科
1:-100 clause behind 科学
1:63 clause behind 科室
1:-148 clause behind 称
1:76 clause behind 立
1:140 clause behind 竞
1:174 clause behind 竞赛
1:266 clause behind 第
1:108 clause behind 第0
1:-45 clause behind 管
1:140 clause behind 管$
1:-58 clause behind 系
1:-134 clause behind 系人
1:-42 clause behind 级
1:-60 clause behind 纪
1:159 clause behind 组
1:-86 clause behind 组$
1:111 clause behind 组协
1:-36 clause behind 组织
1:50 clause behind 组长
1:39 clause behind 织$
1:83 clause behind 织实
1:60 clause behind 结
1:93 clause behind 给<
1:51 clause behind 统
1:-66 clause behind 继
1:-90 clause behind 考
1:-65 clause behind 考核
1:-66 clause behind 职
1:-196 clause behind 联
1:-120 clause behind 联系
1:-103 clause behind 聘
1:-31 clause behind 股
1:61 clause behind 育$
1:58 clause behind 育处
1:-103 clause behind 自
1:-142 clause behind 至
1:-113 clause behind 节
1:-140 clause behind 节$
1:85 clause behind 英
1:-37 clause behind 英语
1:148 clause behind 落
1:-103 clause behind 行$
1:-96 clause behind 订
1:114 clause behind 训
1:-38 clause behind 训科
1:72 clause behind 记
1:161 clause behind 讲座
1:-117 clause behind 设
1:-135 clause behind 设在
1:-217 clause behind 评
1:59 clause behind 诊
1:39 clause behind 诊断
1:-149 clause behind 话
1:-74 clause behind 话0
1:37 clause behind 语
1:-104 clause behind 课
1:72 clause behind 课$
1:-92 clause behind 课不
1:-78 clause behind 课时
1:-50 clause behind 调
1:-39 clause behind 负
1:116 clause behind 负$
1:-151 clause behind 费
1:59 clause behind 资
1:73 clause behind 资助
1:151 clause behind 赛
1:42 clause behind 赠
1:116 clause behind 车
1:-96 clause behind 轮
1:-129 clause behind 轮流
1:-57 clause behind 进
1:185 clause behind 送
1:82 clause behind 送给
1:129 clause behind 选
1:-119 clause behind 通
1:189 clause behind 部
1:193 clause behind 配
1:170 clause behind 配$
1:245 clause behind 配合
1:-122 clause behind 钟
1:-129 clause behind 钟$
1:-121 clause behind 长
1:-111 clause behind 长$
1:102 clause behind 门
1:-139 clause behind 间
1:153 clause behind 队$
1:-107 clause behind 限
1:-107 clause behind 限0
1:-117 clause behind 险
1:-123 clause behind 险由
1:-36 clause behind 随
1:49 clause behind 难
1:76 clause behind 难学
1:148 clause behind 面
1:292 clause behind 项
1:159 clause behind 项由
1:73 clause behind 题
1:-112 end %
1:-57 end &
1:-74 end )
1:-177 end )$
1:114 end -
1:-152 end 0
1:-149 end 0)
1:-169 end 0)$
1:-135 end 0个
1:-126 end 0个月
1:-227 end 0人
1:-178 end 0人$
1:-83 end 0人)
1:-90 end 0册
1:-97 end 0册$
1:-237 end 0周
1:-218 end 0周$
1:-191 end 0天
1:-165 end 0天$
1:-86 end 0天)
1:66 end 0套
1:49 end 0套$
1:-72 end 0学
1:-96 end 0学期
1:-75 end 0年
1:-116 end 0年$
1:206 end 0期
1:121 end 0期$
1:63 end 0次$
1:71 end 0节
1:63 end 0节$
1:-147 end 0课
1:83 end 0项
1:56 end 0项$
1:-163 end <
1:-63 end <$
1:-92 end >
1:47 end >$
1:-117 end >跟
1:-87 end >跟岗
1:96 end ^$
1:133 end ^-
1:-155 end ^0
1:-136 end ^0个
1:-128 end ^0人
1:-64 end ^0周
1:-124 end ^0天
1:-128 end ^0学
1:-165 end ^<
1:-175 end ^>
1:-130 end ^>跟
1:-94 end ^@
1:-179 end ^_
1:-151 end ^×
1:-124 end ^×0
1:-50 end ^上
1:-93 end ^上研
1:-93 end ^业
1:-117 end ^业证
1:114 end ^主
1:-175 end ^主任
1:111 end ^主办
1:109 end ^主抓
1:157 end ^主持
1:138 end ^主责
1:-98 end ^举
1:-72 end ^举行
1:-63 end ^习
1:-100 end ^习0
1:-54 end ^书
1:-61 end ^书0
1:131 end ^于
1:143 end ^于0
1:-53 end ^人
1:-32 end ^以
1:-49 end ^任
1:-88 end ^任陪
1:54 end ^位
1:49 end ^体
1:-91 end ^体备
1:117 end ^体负
1:-172 end ^作
1:108 end ^供
1:37 end ^供车
1:56 end ^保
1:53 end ^保障
1:39 end ^修
1:56 end ^修宿
1:99 end ^共
1:101 end ^共管
1:41 end ^出
1:93 end ^别
1:59 end ^前
1:-120 end ^副
1:-92 end ^副主
1:-97 end ^副校
1:146 end ^力
1:68 end ^办
1:141 end ^办理
1:124 end ^务
1:144 end ^动
1:45 end ^募集
1:175 end ^协
1:114 end ^协办
1:201 end ^协助
1:150 end ^协同
1:98 end ^协调
1:56 end ^参
1:184 end ^参与
1:-57 end ^发
1:179 end ^口
1:145 end ^口管
1:-144 end ^各
1:-136 end ^各0
1:183 end ^合
1:93 end ^合办
1:69 end ^合施
1:82 end ^合验
1:84 end ^同
1:170 end ^同承
1:114 end ^同组
1:176 end ^同负
1:66 end ^员
1:116 end ^命
1:140 end ^命题
1:123 end ^和安
1:-87 end ^团
1:-87 end ^团活
1:-32 end ^处
1:-35 end ^备
1:-131 end ^备案
1:142 end ^夏
1:86 end ^夏令
1:41 end ^头对
1:111 end ^头落
1:38 end ^好
1:-59 end ^存
1:-54 end ^存档
1:-152 end ^学
1:136 end ^安
1:135 end ^安排
1:163 end ^定
1:138 end ^定人
1:212 end ^定课
1:177 end ^实
1:121 end ^审
1:-68 end ^室
1:56 end ^对
1:142 end ^对接
1:-57 end ^对通
1:142 end ^导
1:51 end ^导0
1:-89 end ^展
1:-61 end ^展集
1:-168 end ^岗
1:-101 end ^岗0
1:122 end ^工
1:68 end ^工捐
1:81 end ^师
1:87 end ^师0
1:73 end ^师捐
1:69 end ^师研
1:85 end ^带
1:72 end ^常管
1:-58 end ^年
1:-38 end ^座
1:118 end ^张
1:144 end ^张罗
1:-131 end ^成
1:50 end ^手
1:180 end ^执
1:118 end ^执笔
1:65 end ^扶
1:93 end ^承
1:132 end ^承办
1:59 end ^承担
1:167 end ^抓
1:105 end ^抓总
1:32 end ^报
1:64 end ^报告
1:131 end ^拟
1:-32 end ^指
1:121 end ^换
1:110 end ^换书
1:140 end ^排
1:46 end ^排岗
1:98 end ^排班
1:180 end ^排课
1:117 end ^接
1:118 end ^接待
1:94 end ^接洽
1:148 end ^提
1:51 end ^支持
1:160 end ^收
1:-58 end ^教
1:96 end ^教方
1:54 end ^教案
1:-31 end ^教育
1:-69 end ^文
1:-104 end ^文写
1:-170 end ^日
1:-330 end ^日印
1:165 end ^月
1:76 end ^术
1:-82 end ^术年
1:65 end ^术支
1:110 end ^术期
1:123 end ^查
1:74 end ^查0
1:-178 end ^校
1:-86 end ^案
1:-81 end ^案整
1:96 end ^次
1:63 end ^次评
1:57 end ^派
1:121 end ^派人
1:118 end ^流
1:96 end ^流主
1:59 end ^流承
1:-129 end ^点0
1:94 end ^牵
1:173 end ^牵头
1:104 end ^班
1:-94 end ^理
1:-88 end ^理0
1:80 end ^生
1:60 end ^生捐
1:54 end ^用
1:-57 end ^登记
1:-166 end ^的
1:59 end ^看0
1:61 end ^着
1:-55 end ^研
1:-139 end ^研究
1:177 end ^确
1:156 end ^确定
1:-125 end ^科
1:-125 end ^科长
1:-133 end ^究
1:54 end ^筹负
1:145 end ^管
1:159 end ^管$
1:116 end ^管理
1:-57 end ^箱
1:-57 end ^箱0
1:122 end ^系
1:207 end ^组
1:137 end ^组织
1:-31 end ^织
1:84 end ^织实
1:107 end ^经
1:117 end ^经办
1:-146 end ^结
1:168 end ^络
1:158 end ^统
1:129 end ^统筹
1:119 end ^编
1:150 end ^考
1:110 end ^考核
1:-76 end ^联
1:-49 end ^育
1:34 end ^落
1:53 end ^落实
1:-74 end ^行
1:99 end ^表
1:-77 end ^训
1:-69 end ^训教
1:-118 end ^议
1:188 end ^记
1:94 end ^设
1:-66 end ^证
1:-92 end ^证书
1:-62 end ^课0
1:102 end ^调
1:120 end ^调安
1:137 end ^调落
1:35 end ^负
1:36 end ^负责
1:192 end ^责
1:155 end ^责联
1:88 end ^责落
1:-117 end ^费
1:-85 end ^足
1:-77 end ^足球
1:39 end ^跟
1:80 end ^跟进
1:83 end ^踪
1:139 end ^送
1:168 end ^送到
1:141 end ^选
1:177 end ^选派
1:-123 end ^通
1:-132 end ^长
1:-114 end ^陪
1:-153 end ^陪同
1:73 end ^障
1:89 end ^障设
1:-107 end ^集
1:45 end ^项
1:-81 end ^项制
1:-225 end ^题
1:96 end ^验
1:77 end ^验仪
1:98 end ^验收
1:87 end _
1:-139 end ×
1:-179 end ×0
1:-61 end ×0)
1:-115 end ”
1:-118 end ”$
1:95 end 。
1:103 end 。$
1:173 end 》
1:179 end 》$
1:-76 end 一
1:55 end 上
1:-102 end 上研
1:-53 end 上研修
1:-155 end 下
1:-93 end 下$
1:124 end 与$
1:44 end 专
1:125 end 业$
1:-110 end 业证
1:-123 end 业证书
1:-136 end 个
1:-115 end 个月
1:-137 end 个月$
1:109 end 中
1:119 end 主
1:-255 end 主任
1:-226 end 主任$
1:-113 end 主任)
1:109 end 主办
1:81 end 主办$
1:118 end 主抓
1:135 end 主抓$
1:136 end 主持
1:87 end 主持$
1:146 end 主责
1:164 end 主责$
1:-65 end 举
1:-62 end 举行
1:-69 end 举行$
1:-66 end 习
1:-41 end 习$
1:-98 end 习0
1:-136 end 习0周
1:-101 end 习0天
1:-108 end 书
1:-67 end 书$
1:-76 end 书0
1:-106 end 书0册
1:-80 end 书。
1:-102 end 书。$
1:95 end 书目
1:99 end 书目$
1:128 end 于
1:177 end 于0
1:102 end 交接
1:100 end 交接$
1:56 end 人$
1:-110 end 人)
1:-110 end 人)$
1:144 end 人选
1:99 end 人选$
1:145 end 令
1:91 end 令营
1:107 end 令营$
1:-105 end 以
1:47 end 以上
1:81 end 仪
1:187 end 仪器
1:78 end 仪器$
1:-137 end 任
1:-118 end 任$
1:-120 end 任)
1:-143 end 任)$
1:-79 end 任陪
1:-78 end 任陪同
1:-30 end 会
1:148 end 传
1:-85 end 估$
1:109 end 位$
1:73 end 住
1:53 end 体
1:-80 end 体备
1:-102 end 体备课
1:96 end 体负
1:126 end 体负责
1:163 end 作
1:111 end 作$
1:-132 end 使
1:-35 end 使用
1:156 end 供
1:40 end 供车
1:92 end 供车辆
1:58 end 保
1:184 end 保障
1:130 end 保障$
1:31 end 信
1:-67 end 信$
1:102 end 信息
1:107 end 信息$
1:43 end 修
1:47 end 修宿
1:51 end 修宿舍
1:113 end 傅
1:105 end 傅$
1:98 end 先
1:64 end 公
1:43 end 公室
1:49 end 公室$
1:34 end 共同
1:79 end 共管
1:104 end 共管$
1:138 end 关
1:150 end 关$
1:-99 end 其
1:-88 end 内
1:61 end 写
1:-68 end 写作
1:-84 end 写作$
1:-76 end 决
1:128 end 准备
1:134 end 准备$
1:110 end 出
1:100 end 分
1:105 end 刊
1:69 end 刊$
1:203 end 划
1:154 end 划$
1:-52 end 初
1:95 end 别
1:75 end 到
1:57 end 到<
1:48 end 到<$
1:122 end 到人
1:-77 end 制度
1:-80 end 制度$
1:135 end 前
1:-132 end 副
1:-67 end 副主
1:-84 end 副主任
1:-112 end 副校
1:-138 end 副校长
1:116 end 力
1:276 end 办
1:314 end 办$
1:43 end 办公室
1:173 end 办理
1:171 end 办理$
1:136 end 加$
1:216 end 务
1:223 end 务$
1:92 end 务。
1:104 end 务。$
1:119 end 动
1:100 end 动$
1:139 end 助
1:75 end 助$
1:77 end 募
1:49 end 协
1:173 end 协办
1:94 end 协办$
1:183 end 协助
1:150 end 协助$
1:151 end 协同
1:160 end 协同$
1:-86 end 协调
1:-89 end 协调$
1:215 end 单
1:158 end 单$
1:159 end 单位
1:123 end 单位$
1:-128 end 印
1:-166 end 印发
1:-163 end 印发$
1:44 end 去
1:144 end 参
1:172 end 参与
1:103 end 参与$
1:104 end 参加
1:39 end 参加$
1:-143 end 发
1:-141 end 发$
1:187 end 口
1:74 end 口管
1:122 end 口管理
1:141 end 召
1:105 end 召集
1:129 end 召集$
1:49 end 台
1:-35 end 台$
1:54 end 号
1:48 end 号$
1:-170 end 各
1:-150 end 各0
1:-139 end 各0名
1:76 end 合
1:123 end 合。
1:132 end 合。$
1:73 end 合办
1:127 end 合办$
1:67 end 合施
1:142 end 合施工
1:87 end 合验
1:52 end 合验收
1:-147 end 同。
1:-111 end 同。$
1:159 end 同承
1:107 end 同组
1:93 end 同组织
1:69 end 同负
1:67 end 同负责
1:88 end 名
1:153 end 名单
1:180 end 名单$
1:-102 end 听课
1:-118 end 听课$
1:117 end 告
1:76 end 员
1:-48 end 周
1:-32 end 周$
1:177 end 命
1:173 end 命题
1:130 end 命题$
1:83 end 和
1:168 end 和安
1:-31 end 商
1:-45 end 商定$
1:79 end 器$
1:-112 end 回
1:-136 end 回访
1:-132 end 回访$
1:-95 end 团
1:-64 end 团活
1:-53 end 团活动
1:-124 end 场
1:-38 end 堂$
1:-81 end 处
1:53 end 备
1:77 end 备$
1:-115 end 备案
1:-137 end 备案$
1:-31 end 备课
1:-170 end 备课$
1:106 end 夏
1:103 end 夏令
1:116 end 夏令营
1:-200 end 天
1:-181 end 天$
1:-123 end 天)
1:-121 end 天)$
1:39 end 头
1:51 end 头对
1:41 end 头对接
1:130 end 头落
1:92 end 头落实
1:117 end 套
1:50 end 套$
1:46 end 好
1:-133 end 娜
1:-142 end 娜$
1:31 end 子
1:-162 end 学
1:-160 end 学$
1:-162 end 学期
1:-86 end 学期$
1:79 end 学生
1:83 end 学生$
1:237 end 安
1:145 end 安排
1:125 end 安排$
1:97 end 安排。
1:125 end 完
1:121 end 完成
1:149 end 完成$
1:-84 end 定$
1:129 end 定人
1:192 end 定课
1:45 end 实
1:203 end 实$
1:92 end 实。
1:90 end 实。$
1:143 end 实施
1:141 end 实施$
1:-92 end 审
1:38 end 室$
1:-53 end 家
1:161 end 宿
1:102 end 宿$
1:93 end 宿舍
1:94 end 宿舍$
1:-84 end 对
1:59 end 对$
1:51 end 对接$
1:-84 end 对通
1:-66 end 对通信
1:84 end 导0
1:85 end 导0次
1:113 end 导师
1:102 end 导师$
1:-59 end 小
1:-163 end 展
1:-58 end 展集
1:-53 end 展集训
1:-185 end 岗
1:-173 end 岗$
1:-93 end 岗0
1:-90 end 岗0周
1:-56 end 岗位
1:270 end 工
1:90 end 工$
1:172 end 工作
1:158 end 工作$
1:68 end 工捐
1:77 end 工捐款
1:-78 end 师$
1:55 end 师0
1:57 end 师0名
1:122 end 师0次
1:116 end 师傅
1:118 end 师傅$
1:80 end 师捐
1:71 end 师捐衣
1:71 end 师研
1:73 end 师研修
1:188 end 带
1:105 end 带班
1:107 end 带班$
1:108 end 带队
1:-96 end 常
1:68 end 常管
1:96 end 常管理
1:-70 end 干
1:-37 end 平
1:-68 end 平台$
1:-75 end 年
1:-79 end 年$
1:-53 end 年会
1:-56 end 年会$
1:84 end 度
1:36 end 度$
1:75 end 座0次
1:-41 end 开
1:-131 end 式
1:129 end 张
1:138 end 张罗
1:135 end 张罗$
1:111 end 录$
1:134 end 待
1:173 end 待$
1:216 end 总
1:194 end 总$
1:103 end 息
1:116 end 息$
1:149 end 情
1:-49 end 成
1:94 end 成$
1:198 end 手
1:97 end 手$
1:141 end 手续
1:175 end 手续$
1:109 end 执笔
1:115 end 执笔$
1:77 end 扶
1:63 end 批
1:156 end 承
1:170 end 承办
1:185 end 承办$
1:53 end 承担
1:-60 end 承担$
1:226 end 抓
1:162 end 抓$
1:103 end 抓总
1:102 end 抓总$
1:187 end 护
1:129 end 护$
1:-121 end 报$
1:180 end 报名
1:141 end 报名$
1:119 end 报告
1:-45 end 担$
1:137 end 招
1:182 end 拟
1:128 end 持
1:140 end 持。
1:157 end 持。$
1:126 end 捐
1:77 end 捐书
1:70 end 捐书$
1:68 end 捐款
1:88 end 捐款$
1:88 end 捐衣
1:67 end 捐衣$
1:-53 end 换
1:104 end 换书
1:105 end 换书目
1:208 end 排
1:154 end 排$
1:95 end 排。
1:99 end 排。$
1:102 end 排班
1:104 end 排班$
1:222 end 排课
1:200 end 排课$
1:40 end 排课。
1:59 end 排课务
1:93 end 排课表
1:153 end 接
1:137 end 接$
1:211 end 接待
1:179 end 接待$
1:118 end 接洽
1:112 end 接洽$
1:148 end 推
1:99 end 提
1:97 end 操
1:108 end 操办
1:97 end 操办$
1:-141 end 支
1:-58 end 支持$
1:86 end 支持。
1:167 end 收
1:150 end 收$
1:174 end 改
1:-56 end 放
1:-88 end 教
1:175 end 教$
1:-79 end 教师
1:-93 end 教师$
1:84 end 教方
1:62 end 教方案
1:67 end 教案
1:70 end 教案集
1:-85 end 教研
1:-33 end 教研$
1:-105 end 教科
1:-34 end 教育
1:126 end 整$
1:-74 end 整理
1:-57 end 整理$
1:-122 end 文写
1:-63 end 文写作
1:69 end 料
1:171 end 料$
1:40 end 方
1:39 end 方案$
1:141 end 施$
1:71 end 施工
1:68 end 施工$
1:-188 end 日印
1:-163 end 日印发
1:169 end 日程
1:198 end 日程$
1:-75 end 时
1:-162 end 时$
1:-127 end 明
1:-180 end 明$
1:64 end 晓
1:69 end 月
1:-132 end 月$
1:92 end 服
1:79 end 服务
1:66 end 服务$
1:142 end 期
1:91 end 期$
1:70 end 期刊
1:67 end 期刊$
1:-56 end 本
1:143 end 本$
1:84 end 术
1:-92 end 术年
1:-70 end 术年会
1:68 end 术支
1:111 end 术支持
1:69 end 术期
1:61 end 术期刊
1:111 end 材
1:154 end 材料
1:141 end 材料$
1:155 end 析
1:-54 end 查
1:47 end 查0
1:45 end 查0次
1:-236 end 校
1:-81 end 校长
1:-59 end 校长$
1:-73 end 案整
1:-55 end 案整理
1:108 end 案集
1:110 end 案集$
1:81 end 档案
1:46 end 档案$
1:-117 end 梅
1:-41 end 检
1:-47 end 检查
1:-38 end 检查$
1:36 end 次$
1:31 end 次评
1:88 end 款$
1:107 end 汇
1:153 end 汇总
1:172 end 汇总$
1:77 end 活
1:56 end 活动
1:48 end 活动$
1:89 end 洽
1:107 end 洽$
1:-61 end 派
1:-66 end 派$
1:139 end 派人
1:138 end 派人$
1:51 end 派出
1:97 end 流主
1:127 end 流主持
1:78 end 流承
1:-125 end 点
1:-115 end 点$
1:-123 end 点0
1:-142 end 点0天
1:50 end 牵
1:80 end 牵头
1:91 end 牵头$
1:173 end 班
1:88 end 班$
1:137 end 班级
1:123 end 班级$
1:-51 end 球
1:-56 end 球赛
1:-48 end 球赛$
1:48 end 理
1:123 end 理$
1:-89 end 理0
1:102 end 理。
1:131 end 理。$
1:38 end 生
1:120 end 生$
1:78 end 生捐
1:50 end 生捐书
1:51 end 用
1:-38 end 登
1:-157 end 的
1:143 end 目
1:124 end 目$
1:93 end 看0
1:104 end 着
1:-144 end 督
1:-35 end 督导$
1:41 end 知
1:-94 end 研
1:43 end 研修
1:37 end 研修$
1:-144 end 研究
1:-58 end 研究$
1:158 end 确
1:115 end 确定
1:126 end 确定$
1:-137 end 科
1:36 end 科$
1:-104 end 科长
1:-108 end 科长$
1:-51 end 程$
1:161 end 稿
1:99 end 稿$
1:-153 end 究
1:-66 end 究$
1:153 end 笔
1:138 end 笔$
1:75 end 筹
1:145 end 筹$
1:96 end 筹办
1:86 end 筹办$
1:73 end 筹负
1:68 end 筹负责
1:42 end 签
1:165 end 管
1:222 end 管$
1:106 end 管理
1:71 end 管理$
1:-163 end 箱
1:-50 end 箱0
1:-97 end 箱0个
1:83 end 系
1:136 end 系$
1:107 end 级
1:51 end 级$
1:59 end 线
1:97 end 线$
1:351 end 组
1:125 end 组$
1:232 end 组织
1:266 end 组织$
1:83 end 组织。
1:122 end 织
1:202 end 织$
1:91 end 织。
1:83 end 织。$
1:82 end 织实
1:73 end 织实施
1:35 end 经
1:115 end 经办
1:94 end 经办$
1:-120 end 结
1:-191 end 结对
1:33 end 络
1:57 end 络$
1:-121 end 络员
1:-98 end 络员$
1:187 end 统
1:154 end 统筹
1:162 end 统筹$
1:148 end 续
1:162 end 续$
1:152 end 维
1:163 end 维护
1:118 end 维护$
1:115 end 编
1:148 end 罗$
1:-101 end 署
1:-92 end 署$
1:50 end 考
1:98 end 考勤
1:35 end 职
1:-58 end 联
1:52 end 联系
1:104 end 联系$
1:123 end 联络$
1:-85 end 联络员
1:95 end 舍
1:110 end 舍$
1:-31 end 节
1:83 end 节$
1:155 end 营
1:109 end 营$
1:87 end 落
1:179 end 落实
1:178 end 落实$
1:86 end 落实。
1:-148 end 行
1:-166 end 行$
1:94 end 衔
1:102 end 衔接
1:79 end 衔接$
1:-33 end 衣$
1:184 end 表
1:152 end 表$
1:156 end 装
1:-34 end 解
1:30 end 解决
1:93 end 解决$
1:201 end 计
1:140 end 计$
1:151 end 计划
1:116 end 计划$
1:74 end 讨
1:36 end 训$
1:-74 end 训教
1:-101 end 训教师
1:-187 end 议
1:86 end 记
1:102 end 记录
1:135 end 记录$
1:-85 end 讲
1:31 end 论
1:31 end 设备
1:-149 end 访
1:-124 end 访$
1:-172 end 证
1:-151 end 证书
1:-119 end 证书$
1:-106 end 证书。
1:-45 end 评
1:-52 end 评估
1:-33 end 评估$
1:-44 end 诊断$
1:155 end 试
1:95 end 试$
1:-87 end 课
1:-151 end 课$
1:-35 end 课0
1:-174 end 课0次
1:75 end 课。
1:41 end 课。$
1:158 end 课务
1:136 end 课务$
1:-52 end 课程
1:-106 end 课程$
1:149 end 课表
1:104 end 课表$
1:140 end 课题
1:56 end 课题$
1:-103 end 调$
1:124 end 调安
1:117 end 调安排
1:126 end 调整
1:118 end 调整$
1:154 end 调落
1:124 end 调落实
1:111 end 调试
1:139 end 调试$
1:-171 end 谊
1:125 end 负责$
1:59 end 负责。
1:102 end 责
1:207 end 责$
1:185 end 责联
1:128 end 责联络
1:77 end 责落
1:79 end 责落实
1:167 end 账
1:144 end 账$
1:73 end 账号
1:48 end 账号$
1:45 end 购
1:-162 end 费
1:-132 end 资
1:-92 end 赛$
1:-151 end 赴
1:52 end 起
1:-116 end 足
1:-50 end 足球
1:-56 end 足球赛
1:-48 end 跟
1:-193 end 跟岗
1:-212 end 跟岗$
1:98 end 跟进
1:64 end 跟进$
1:117 end 踪
1:31 end 车$
1:43 end 车辆
1:66 end 车辆$
1:100 end 辆
1:101 end 辆$
1:215 end 进
1:107 end 进$
1:104 end 送
1:186 end 送$
1:159 end 送到
1:112 end 送到<
1:79 end 送到>
1:-112 end 送课
1:119 end 选
1:122 end 选$
1:96 end 选派
1:-33 end 选派$
1:-74 end 通
1:179 end 通$
1:-71 end 通信
1:-66 end 通信$
1:142 end 造
1:89 end 遣
1:-146 end 部
1:-121 end 部署
1:-99 end 部署$
1:33 end 配合
1:143 end 配合。
1:85 end 量
1:-196 end 长
1:-210 end 长$
1:-62 end 长)
1:-91 end 长)$
1:-47 end 门
1:-160 end 问
1:111 end 间
1:30 end 间$
1:-96 end 限
1:-134 end 陪
1:-139 end 陪同
1:-83 end 陪同$
1:-125 end 陪同。
1:131 end 障
1:134 end 障$
1:96 end 障设
1:55 end 障设备
1:33 end 集$
1:-105 end 集训
1:-88 end 集训$
1:76 end 面
1:82 end 项
1:132 end 项$
1:-103 end 项制
1:-62 end 项制度
1:166 end 领
1:-70 end 题
1:78 end 题$
1:113 end 食
1:98 end 食宿
1:100 end 食宿$
1:175 end 验
1:84 end 验仪
1:86 end 验仪器
1:154 end 验收
1:106 end 验收$
1:-344 ends 任
1:-155 ends 会
1:-56 ends 办
1:-158 ends 务
1:-58 ends 员
1:109 ends 处
1:-37 ends 委
1:-79 ends 心
1:53 ends 科
1:158 ends 站
1:169 ends 系
1:60 ends 股
1:-126 ends 记
1:38 ends 部
1:-78 ends 长
1:-30 ends 门
1:-182 ends 队
1:-129 ends 院
1:-69 ends 馆
1:59 figures=0
1:-197 figures=1
1:-35 first $
1:-82 first (
1:-134 first (导
1:121 first (联
1:-103 first )
1:-175 first 0
1:-221 first 0人
1:-94 first 0名
1:-64 first 0周
1:75 first <$
1:-50 first >
1:-57 first >参
1:49 first @
1:70 first @$
1:47 first ^
1:-121 first ^)
1:-281 first ^0
1:-161 first ^<
1:-66 first ^>
1:-79 first ^_
1:45 first ^上
1:115 first ^与
1:-97 first ^专
1:101 first ^为
1:-58 first ^举
1:-61 first ^互
1:85 first ^交
1:-103 first ^人
1:-30 first ^会
1:-41 first ^供
1:159 first ^保
1:236 first ^做
1:-84 first ^健
1:-58 first ^全
1:70 first ^具
1:-76 first ^出
1:262 first ^分
1:39 first ^列
1:-172 first ^到
1:-173 first ^副
1:177 first ^办
1:87 first ^协
1:81 first ^发
1:-48 first ^各
1:109 first ^合
1:-132 first ^同
1:97 first ^向
1:-225 first ^员
1:57 first ^和
1:84 first ^商
1:171 first ^在
1:-96 first ^培
1:-67 first ^备
1:-40 first ^存
1:-151 first ^学
1:268 first ^安
1:52 first ^定
1:39 first ^审
1:31 first ^对
1:107 first ^带
1:191 first ^帮
1:-189 first ^干
1:150 first ^张
1:60 first ^归
1:111 first ^总
1:164 first ^执
1:58 first ^承
1:93 first ^把
1:187 first ^抓
1:43 first ^担
1:85 first ^拟
1:53 first ^拿
1:98 first ^挂
1:113 first ^按
1:333 first ^排
1:64 first ^接
1:168 first ^提
1:180 first ^收
1:-177 first ^教
1:-97 first ^数
1:-141 first ^来
1:49 first ^每
1:80 first ^汇
1:-115 first ^添
1:156 first ^清
1:159 first ^牵
1:-135 first ^电
1:-168 first ^的
1:154 first ^盯
1:-116 first ^研
1:63 first ^确
1:-175 first ^科
1:-77 first ^筹
1:42 first ^管
1:-50 first ^经
1:-48 first ^结
1:196 first ^给
1:275 first ^统
1:141 first ^编
1:80 first ^考
1:73 first ^联
1:-86 first ^股
1:39 first ^要
1:-106 first ^见
1:-102 first ^议
1:168 first ^记
1:-190 first ^设
1:160 first ^调
1:83 first ^负
1:-108 first ^赴
1:134 first ^跟
1:99 first ^轮
1:-124 first ^送
1:155 first ^选
1:55 first ^配
1:-124 first ^集
1:-93 first ^颁
1:90 first ^验
1:48 first _0
1:-67 first “
1:40 first 、
1:56 first 一
1:81 first 一$
1:68 first 一起
1:62 first 与
1:51 first 与$
1:85 first 与<
1:-171 first 专
1:49 first 个$
1:189 first 为
1:107 first 为<
1:93 first 为支
1:-41 first 主$
1:-221 first 主任
1:94 first 主办
1:105 first 主抓
1:122 first 主持
1:132 first 主责
1:-70 first 举
1:-77 first 举行
1:-71 first 习
1:-63 first 习$
1:98 first 于0
1:-42 first 互
1:34 first 交
1:-30 first 人
1:-62 first 人员
1:34 first 以
1:-190 first 任
1:-171 first 任$
1:-106 first 优
1:-118 first 优$
1:-77 first 会
1:51 first 体
1:89 first 体$
1:-77 first 作$
1:149 first 供
1:179 first 供$
1:165 first 保
1:135 first 保障
1:-52 first 修
1:231 first 做
1:195 first 做好
1:-86 first 健
1:-82 first 健全
1:45 first 先
1:-46 first 全
1:161 first 共同
1:100 first 共管
1:56 first 关
1:-174 first 具$
1:83 first 具体
1:150 first 写
1:128 first 写$
1:163 first 出
1:120 first 出$
1:286 first 分
1:99 first 分别
1:114 first 分头
1:36 first 列
1:98 first 别
1:132 first 别$
1:-160 first 到
1:-81 first 到<
1:-153 first 到>
1:202 first 制
1:-42 first 前
1:-46 first 前$
1:-137 first 副
1:-111 first 副主
1:-114 first 副处
1:155 first 力
1:140 first 力$
1:183 first 办
1:238 first 办$
1:205 first 办理
1:-91 first 加
1:-69 first 加$
1:122 first 动
1:118 first 动$
1:92 first 助
1:89 first 助$
1:-131 first 医
1:140 first 协
1:142 first 协$
1:151 first 协办
1:172 first 协助
1:154 first 协同
1:70 first 协商
1:-35 first 协调
1:-52 first 参
1:-68 first 参$
1:124 first 参与
1:-61 first 参加
1:-135 first 发$
1:106 first 发动
1:-111 first 发给
1:96 first 口
1:85 first 口$
1:-59 first 各
1:-42 first 各见
1:62 first 合
1:178 first 合办
1:198 first 同$
1:-48 first 名$
)"sv,
    R"(1:32 first 向
1:57 first 向<
1:-147 first 员
1:-70 first 员0
1:-61 first 员结
1:-49 first 周
1:-67 first 周$
1:69 first 和
1:115 first 商
1:82 first 商$
1:44 first 商定
1:134 first 商量
1:69 first 图
1:95 first 图$
1:34 first 在
1:-138 first 在$
1:-100 first 场
1:-132 first 场$
1:-102 first 培训
1:-60 first 处
1:-78 first 处$
1:-114 first 处长
1:-150 first 备
1:37 first 备$
1:-133 first 备案
1:-118 first 大
1:-100 first 大$
1:195 first 头
1:186 first 头$
1:249 first 好
1:305 first 好$
1:-112 first 委
1:-44 first 存档
1:-92 first 学
1:-111 first 学生
1:282 first 安
1:241 first 安排
1:76 first 定
1:67 first 定$
1:76 first 实$
1:-43 first 实验
1:-33 first 审
1:-141 first 家
1:-97 first 对$
1:221 first 对接
1:-134 first 导
1:-121 first 导$
1:-72 first 岗
1:-77 first 岗$
1:-94 first 工
1:-142 first 师
1:-162 first 师$
1:158 first 带
1:32 first 带队
1:191 first 帮
1:139 first 帮助
1:108 first 帮着
1:-91 first 干
1:-120 first 干部
1:-116 first 平
1:-49 first 平$
1:82 first 年
1:82 first 开
1:117 first 开$
1:150 first 开通
1:156 first 张
1:140 first 张罗
1:105 first 归
1:63 first 归口
1:69 first 待
1:62 first 待$
1:156 first 总
1:51 first 总$
1:66 first 成
1:112 first 成$
1:152 first 手
1:146 first 手$
1:198 first 执
1:115 first 执笔
1:49 first 承办
1:130 first 把
1:103 first 把图
1:83 first 把捐
1:200 first 抓
1:165 first 抓$
1:104 first 抓总
1:58 first 担任
1:160 first 拟
1:152 first 拟定
1:116 first 持
1:91 first 持$
1:92 first 挂
1:104 first 按
1:-49 first 捐
1:100 first 捐$
1:214 first 排
1:233 first 排$
1:127 first 排出
1:123 first 排定
1:110 first 排班
1:142 first 排课
1:212 first 接
1:284 first 接$
1:105 first 接待
1:62 first 接收
1:104 first 接洽
1:119 first 提
1:113 first 提供
1:110 first 提出
1:72 first 支$
1:237 first 收
1:192 first 收$
1:-57 first 放$
1:-58 first 教
1:114 first 教$
1:-146 first 教师
1:-137 first 数
1:118 first 方
1:152 first 方$
1:-31 first 日
1:-58 first 晓$
1:-61 first 期
1:-166 first 来
1:-56 first 来大
1:241 first 核
1:179 first 核$
1:-135 first 案
1:-128 first 案$
1:-35 first 档
1:88 first 每
1:39 first 每$
1:-99 first 每周
1:69 first 每学
1:33 first 每年
1:-64 first 每月
1:75 first 洽
1:84 first 洽$
1:63 first 派
1:130 first 派人
1:74 first 流
1:106 first 流$
1:-43 first 添
1:-54 first 添置
1:167 first 清
1:157 first 清点
1:160 first 点
1:149 first 点$
1:138 first 牵
1:135 first 牵头
1:93 first 班
1:67 first 班$
1:274 first 理
1:241 first 理$
1:-142 first 生
1:-167 first 生$
1:-211 first 的
1:-53 first 的优
1:-62 first 的作
1:-54 first 的场
1:-49 first 的平
1:-105 first 的设
1:131 first 盯
1:90 first 着
1:90 first 着$
1:-117 first 研
1:-45 first 研$
1:-123 first 研究
1:-58 first 确定
1:-171 first 科
1:-191 first 科长
1:-78 first 程
1:-113 first 程$
1:125 first 稿
1:76 first 稿$
1:-113 first 究
1:-126 first 究$
1:128 first 笔
1:116 first 笔$
1:79 first 筹
1:71 first 筹$
1:72 first 管
1:239 first 管$
1:117 first 管理
1:143 first 系
1:104 first 系$
1:-31 first 线$
1:145 first 组织
1:99 first 织
1:98 first 织$
1:63 first 经办
1:-68 first 结
1:-74 first 结$
1:97 first 给
1:-87 first 给$
1:169 first 络
1:193 first 络$
1:210 first 统
1:182 first 统一
1:178 first 统筹
1:144 first 编
1:-52 first 置
1:-53 first 置$
1:38 first 考
1:39 first 考$
1:123 first 考核
1:114 first 联
1:128 first 联系
1:190 first 联络
1:-88 first 股
1:-91 first 股长
1:85 first 自
1:77 first 落
1:61 first 落实
1:-64 first 行
1:-81 first 行$
1:-109 first 见
1:-52 first 见$
1:-103 first 见习
1:43 first 计
1:-46 first 认
1:-117 first 训
1:-100 first 训$
1:-170 first 议
1:-131 first 议$
1:110 first 记
1:-157 first 设
1:-193 first 设在
1:-111 first 课
1:-68 first 课$
1:-79 first 调
1:-69 first 调$
1:54 first 负
1:143 first 负责
1:135 first 责
1:199 first 责$
1:-147 first 资
1:-114 first 赴
1:137 first 起
1:137 first 起$
1:109 first 跟
1:-66 first 跟岗
1:118 first 跟进
1:125 first 轮
1:89 first 轮流
1:125 first 进
1:126 first 进$
1:-47 first 送
1:71 first 送$
1:237 first 选
1:100 first 选派
1:144 first 通
1:67 first 通$
1:-161 first 部
1:-120 first 部$
1:61 first 配
1:106 first 配$
1:71 first 配合
1:52 first 采
1:135 first 量
1:114 first 量$
1:-285 first 长
1:-280 first 长$
1:45 first 队$
1:-100 first 院
1:123 first 障
1:155 first 障$
1:-74 first 集
1:-41 first 集$
1:-83 first 集训
1:-104 first 颁
1:-84 first 颁发
1:37 first 验
1:-30 first 验$
1:126 first 验收
1:142 form before
1:-165 form behind
1:-34 found before=0
1:520 found before=1
1:-255 holder=1
1:-33 institution behind=0
1:107 institution behind=1
1:-67 lead -
1:-59 lead :
1:-38 lead and end  0
1:-99 lead and end : 0
1:-171 lead and end 交 0
1:-151 lead and end 交 1
1:-122 lead and end 以 0
1:283 lead and end 归 1
1:171 lead and end 由 0
1:49 lead and end 由 1
1:-95 lead and end 请 0
1:-242 lead 交
1:-112 lead 以
1:284 lead 归
1:125 lead 归口
1:98 lead 由
1:-138 lead 请
1:161 length=1
1:-57 length=10
1:-110 length=12
1:37 length=2
1:-60 length=4
1:107 length=6
1:68 length=7
1:-59 length=8
1:-60 length=9
1:38 name ^
1:-161 name ^下
1:39 name ^业
1:32 name ^中
1:-133 name ^九
1:-99 name ^交
1:150 name ^人
1:128 name ^仪
1:-114 name ^体
1:96 name ^保
1:322 name ^信
1:-107 name ^充
1:-153 name ^党
1:-162 name ^共
1:-107 name ^创
1:-144 name ^初
1:-109 name ^办
1:-122 name ^协
1:-175 name ^县
1:80 name ^各
1:-106 name ^合
1:-134 name ^同
1:151 name ^后
1:321 name ^团
1:-35 name ^图
1:-48 name ^基
1:43 name ^备
1:135 name ^大
1:81 name ^学
1:108 name ^实
1:82 name ^家
1:-184 name ^小
1:41 name ^少
1:149 name ^就
1:-68 name ^年
1:77 name ^康
1:138 name ^德
1:214 name ^总
1:43 name ^护
1:211 name ^招
1:-33 name ^政
1:149 name ^教
1:-69 name ^新
1:-180 name ^校
1:-60 name ^档
1:77 name ^汽
1:-62 name ^物
1:-158 name ^特
1:-43 name ^理
1:195 name ^电
1:76 name ^督
1:132 name ^研
1:171 name ^科
1:142 name ^竞
1:151 name ^组
1:100 name ^网
1:94 name ^职
1:-66 name ^联
1:-54 name ^艺
1:-99 name ^英
1:190 name ^训
1:-32 name ^语
1:57 name ^课
1:62 name ^资
1:-122 name ^跟
1:-44 name ^辅
1:-85 name ^送
1:-108 name ^领
1:-130 name ^高
1:-167 name 、
1:-113 name 一
1:-32 name 三
1:-143 name 三备
1:-179 name 下
1:-134 name 下简
1:125 name 与
1:66 name 专业
1:173 name 业
1:110 name 业办
1:-35 name 业务
1:36 name 业处
1:-117 name 业学
1:50 name 业科
1:81 name 业部
1:-121 name 个
1:-185 name 中部
1:-358 name 主
1:-347 name 主任
1:-176 name 九
1:-163 name 九年
1:120 name 习
1:105 name 习部
1:-157 name 书
1:-102 name 书处
1:-81 name 书室
1:-119 name 书记
1:-79 name 书馆
1:144 name 事
1:136 name 事办
1:172 name 事处
1:147 name 事室
1:102 name 事干
1:-33 name 事教
1:-50 name 事科
1:-64 name 事部
1:-133 name 交
1:88 name 产
1:135 name 产处
1:154 name 人
1:113 name 人事
1:106 name 人力
1:165 name 仪
1:159 name 仪器
1:-348 name 任
1:-313 name 任$
1:-134 name 任办
1:92 name 任教
1:103 name 企
1:136 name 企合
1:-172 name 会
1:-159 name 会$
1:-53 name 体
1:-152 name 作
1:-92 name 作办
1:105 name 作部
1:90 name 保
1:110 name 保健
1:110 name 保卫
1:73 name 保教
1:177 name 保管
1:284 name 信
1:293 name 信息
1:101 name 健
1:110 name 健室
1:-93 name 充
1:-123 name 充实
1:-100 name 党
1:-202 name 党委
1:-53 name 党支
1:85 name 党政
1:-68 name 全
1:-76 name 公
1:-147 name 共
1:-120 name 共建
1:-162 name 兼
1:-119 name 兼任
1:-114 name 创
1:-169 name 初
1:-104 name 初中
1:-120 name 前
1:-124 name 前教
1:-187 name 副
1:-137 name 副书
1:-115 name 副园
1:-75 name 副校
1:92 name 力资
1:-40 name 办公
1:84 name 务
1:-157 name 务$
1:48 name 务中
1:-258 name 务主
1:-139 name 务会
1:-97 name 务副
1:95 name 务办
1:70 name 务园
1:168 name 务处
1:181 name 务室
1:240 name 务科
1:66 name 务组
1:139 name 务股
1:61 name 务部
1:122 name 勤
1:40 name 勤处
1:35 name 勤服
1:148 name 勤组
1:-106 name 化
1:133 name 医
1:56 name 医室
1:-230 name 协
1:-168 name 协作
1:-124 name 协调
1:46 name 卫
1:82 name 卫处
1:-205 name 县
1:-46 name 县电
1:40 name 发
1:-47 name 各
1:-94 name 各备
1:-122 name 各学
1:51 name 各年
1:127 name 各教
1:-43 name 合
1:-144 name 合作
1:-162 name 同
1:71 name 后
1:56 name 后勤
1:-118 name 员
1:-70 name 员$
1:-123 name 员会
1:-104 name 咨
1:-138 name 咨询
1:139 name 器
1:132 name 器保
1:62 name 团
1:58 name 团委
1:-153 name 团队
1:65 name 园
1:49 name 园务
1:-61 name 图
1:-59 name 图书
1:46 name 培
1:54 name 培训
1:-108 name 基
1:-36 name 基教
1:-65 name 基础
1:94 name 处
1:49 name 处$
1:-119 name 备
1:-206 name 备课
1:96 name 复
1:40 name 复部
1:138 name 大
1:-30 name 大班
1:181 name 大队
1:-67 name 委
1:64 name 委会
1:-125 name 委副
1:-118 name 委员
1:-128 name 学
1:-80 name 学前
1:-98 name 学副
1:124 name 学处
1:-137 name 学学
1:91 name 学教
1:68 name 学术
1:62 name 学校
1:-46 name 学生
1:-155 name 学科
1:38 name 学组
1:-55 name 学部
1:-118 name 学院
1:73 name 安
1:70 name 实
1:104 name 实习
1:-112 name 实图
1:61 name 实验
1:65 name 室
1:63 name 室$
1:-74 name 室管
1:66 name 家委
1:-45 name 家长
1:89 name 导
1:-150 name 导主
1:-40 name 导员
1:177 name 导处
1:46 name 导室
1:-107 name 导小
1:-262 name 小
1:-163 name 小学
1:-47 name 小教
1:-136 name 小组
1:33 name 少
1:58 name 少先
1:229 name 就
1:226 name 就业
1:-65 name 就处
1:-159 name 局
1:125 name 展中
1:-54 name 展处
1:212 name 展部
1:43 name 岗
1:-151 name 岗办
1:-178 name 岗团
1:-161 name 岗学
1:-120 name 岗实
1:-90 name 岗少
1:55 name 工程
1:-216 name 市
1:-119 name 市教
1:43 name 师
1:88 name 师发
1:121 name 师教
1:38 name 师训
1:111 name 干
1:-78 name 年
1:-31 name 年级
1:134 name 康
1:83 name 康复
1:-150 name 建
1:209 name 德
1:203 name 德育
1:152 name 总
1:235 name 总务
1:-58 name 总支
1:295 name 息
1:245 name 息中
1:122 name 息技
1:183 name 成
1:-76 name 技术
1:45 name 护理
1:-175 name 报
1:201 name 招
1:207 name 招生
1:94 name 持
1:-119 name 指
1:-78 name 指导
1:-47 name 支
1:-81 name 支部
1:93 name 政办
1:77 name 教
1:-145 name 教中
1:-109 name 教主
1:140 name 教办
1:43 name 教务
1:277 name 教处
1:72 name 教室
1:82 name 教导
1:141 name 教师
1:95 name 教研
1:50 name 教组
1:55 name 教股
1:-245 name 教育
1:-34 name 数学
1:-73 name 文
1:-46 name 文教
1:42 name 文科
1:-131 name 新
1:74 name 服
1:-42 name 术
1:103 name 术组
1:117 name 术部
1:107 name 机
1:146 name 材
1:-221 name 校
1:103 name 校企
1:-167 name 校办
1:-156 name 校务
1:60 name 校医
1:34 name 校地
1:-134 name 校长
1:-74 name 案
1:-71 name 案室
1:-70 name 档
1:-66 name 档案
1:68 name 水
1:103 name 汽
1:57 name 汽车
1:-127 name 流
1:111 name 源
1:101 name 源中
1:44 name 源部
1:-104 name 物
1:-90 name 物理
1:-230 name 特
1:-197 name 特教
1:66 name 班
1:66 name 班年
1:-49 name 班组
1:102 name 理中
1:-61 name 理员
1:-103 name 理咨
1:139 name 理学
1:42 name 理教
1:-39 name 理系
1:-140 name 生会
1:107 name 生办
1:178 name 生发
1:-129 name 生处
1:175 name 生就
1:41 name 生工
1:187 name 生科
1:99 name 电
1:59 name 电教
1:137 name 督
1:104 name 督导
1:99 name 研
1:114 name 研处
1:153 name 研室
1:130 name 研究
1:-106 name 础
1:-144 name 础教
1:-102 name 社
1:66 name 科$
1:34 name 科学
1:44 name 科室
1:74 name 科技
1:140 name 科研
1:-108 name 科组
1:-57 name 秘
1:-101 name 秘书
1:-102 name 称
1:-39 name 程中
1:71 name 究
1:138 name 站
1:97 name 站$
1:172 name 竞
1:228 name 竞赛
1:-155 name 简
1:-155 name 简称
1:90 name 管
1:153 name 管员
1:74 name 管理
1:92 name 系
1:131 name 系$
1:-68 name 级
1:-142 name 级备
1:-143 name 级组
1:97 name 级部
1:-40 name 练
1:-34 name 组
1:32 name 组$
1:-144 name 组办
1:43 name 组织
1:86 name 织
1:56 name 织部
1:-49 name 络
1:99 name 络中
1:89 name 综
1:33 name 综合
1:163 name 网
1:147 name 网络
1:72 name 职业
1:114 name 职成
1:-74 name 职教
1:-69 name 联
1:-52 name 联络
1:105 name 股
1:56 name 股$
1:-107 name 育
1:95 name 育中
1:-122 name 育主
1:-64 name 育副
1:143 name 育处
1:-72 name 育学
1:-112 name 育局
1:37 name 育督
1:-103 name 育科
1:-54 name 育股
1:-157 name 艺
1:-60 name 艺术
1:-86 name 英
1:-57 name 英文
1:-96 name 英语
1:110 name 装
1:-210 name 西
1:-128 name 西部
1:-173 name 训中
1:158 name 训办
1:184 name 训处
1:139 name 训科
1:-49 name 训练
1:123 name 训部
1:154 name 讯
1:71 name 讯科
1:-137 name 记$
1:121 name 设
1:-103 name 询
1:-106 name 询室
1:-67 name 语
1:-105 name 语文
1:-68 name 语科
1:-65 name 语组
1:-79 name 课
1:-36 name 课程
1:-135 name 课组
1:-117 name 调
1:-147 name 费
1:123 name 资
1:170 name 资产
1:147 name 资源
1:114 name 资讯
1:141 name 赛
1:230 name 赛办
1:-45 name 跟
1:-44 name 跟岗
1:56 name 车
1:-63 name 辅
1:-87 name 辅导
1:-105 name 送
1:-103 name 送教
1:-117 name 通
1:49 name 部
1:95 name 部$
1:58 name 部门
1:-143 name 长
1:-112 name 长$
1:30 name 长学
1:-141 name 长室
1:-69 name 门
1:-86 name 门$
1:92 name 队
1:-145 name 队$
1:182 name 队大
1:-65 name 队辅
1:344 name 队部
1:-89 name 院
1:-43 name 院$
1:113 name 集
1:-119 name 领
1:-114 name 领导
1:-35 name 馆
1:-60 name 馆$
1:104 name 验
1:64 name 验中
1:-180 name 高
1:-75 name 高三
1:-36 named=1
1:402 named=2
1:-119 named=3
1:-30 of itself=0
1:117 of itself=1
1:211 right before  -
1:-123 right before (
1:98 right before -
1:91 right before <
1:-53 right before >
1:-281 right before 、
1:206 right before 。
1:64 right before 上
1:-94 right before 与
1:-280 right before 为
1:87 right before 书
1:164 right before 事
1:-91 right before 人
1:-145 right before 任
1:71 right before 会
1:181 right before 体
1:98 right before 作
1:-30 right before 分
1:43 right before 划
1:-94 right before 到
1:-114 right before 前
1:116 right before 务
1:120 right before 动
1:-136 right before 助
1:-56 right before 单
1:151 right before 号
1:-176 right before 向
1:-130 right before 员
1:-155 right before 和
1:-216 right before 在
1:-110 right before 字
1:-134 right before 学
1:110 right before 宜
1:-143 right before 容
1:111 right before 师
1:-108 right before 席
1:-56 right before 托
1:-214 right before 报
1:-77 right before 挥
1:103 right before 排
1:154 right before 接
1:154 right before 教
1:-92 right before 是
1:-167 right before 末
1:162 right before 条
1:-113 right before 校
1:-76 right before 派
1:-101 right before 用
1:167 right before 程
1:-40 right before 系
1:-63 right before 经
1:-49 right before 给
1:-84 right before 络
1:134 right before 续
1:134 right before 表
1:-90 right before 设
1:-209 right before 费
1:-234 right before 送
1:-125 right before 邀
1:206 right before 项
1:131 right before 题
1:-124 sided=0
1:103 sided=1
1:-156 soon &
1:-164 soon (
1:-86 soon ($
1:-44 soon (0
1:-199 soon (导
1:-163 soon (导)
1:-220 soon )
1:-57 soon )$
1:36 soon ,
1:187 soon -
1:53 soon -$
1:-146 soon 0
1:-108 soon 0×
1:-142 soon 0个
1:-307 soon 0人
1:-146 soon 0人$
1:-178 soon 0人到
1:-101 soon 0人赴
1:-120 soon 0份
1:32 soon 0册$
1:-57 soon 0名
1:-189 soon 0周
1:-114 soon 0周$
1:-72 soon 0天
1:-62 soon 0天$
1:-54 soon 0年0
1:70 soon 0月
1:-62 soon 0月$
1:42 soon 0月0
1:-154 soon 0次
1:-135 soon 0次$
1:-58 soon :
1:-55 soon <
1:-71 soon <$
1:-112 soon <0
1:-110 soon <听
1:-103 soon <听课
1:84 soon <师
1:78 soon <师$
1:79 soon <开
1:31 soon <捐
1:31 soon <检
1:122 soon <检修
1:72 soon <赠
1:98 soon <赠送
1:-177 soon >
1:-130 soon >$
1:-122 soon >参
1:-107 soon >参加
1:-72 soon >学
1:-108 soon >学习
1:-105 soon >跟
1:-104 soon >跟岗
1:113 soon @
1:-31 soon @$
1:47 soon ^
1:74 soon ^$
1:-67 soon ^(
1:-167 soon ^(导
1:139 soon ^(联
1:-86 soon ^)
1:-304 soon ^0
1:-188 soon ^0人
1:-79 soon ^0名
1:-57 soon ^0周
1:-187 soon ^<
1:-69 soon ^>
1:-47 soon ^>参
1:-96 soon ^_
1:-38 soon ^、
1:32 soon ^、@
1:72 soon ^一起
1:34 soon ^上
1:63 soon ^与
1:66 soon ^与<
1:-96 soon ^专
1:104 soon ^为
1:84 soon ^为<
1:115 soon ^为支
1:-224 soon ^主任
1:79 soon ^主办
1:94 soon ^主抓
1:77 soon ^主持
1:126 soon ^主责
1:-65 soon ^举
1:-72 soon ^举行
1:43 soon ^予
1:31 soon ^于
1:114 soon ^于0
1:49 soon ^交
1:-80 soon ^人
1:-68 soon ^人员
1:-52 soon ^会
1:-30 soon ^供
1:173 soon ^保
1:126 soon ^保障
1:218 soon ^做
1:202 soon ^做好
1:-64 soon ^健
1:-66 soon ^健全
1:60 soon ^共同
1:100 soon ^共管
1:52 soon ^具
1:84 soon ^具体
1:-50 soon ^出
1:254 soon ^分
1:79 soon ^分别
1:113 soon ^分头
1:-162 soon ^到
1:-58 soon ^到<
1:-133 soon ^到>
1:-161 soon ^副
1:-159 soon ^副主
1:-143 soon ^副处
1:177 soon ^办
1:179 soon ^办理
1:132 soon ^协
1:144 soon ^协办
1:181 soon ^协助
1:170 soon ^协同
1:95 soon ^协商
1:118 soon ^参与
1:104 soon ^发动
1:-104 soon ^发给
1:-96 soon ^各见
1:170 soon ^合
1:164 soon ^合办
1:-145 soon ^同
1:142 soon ^向
1:76 soon ^向<
1:-226 soon ^员
1:-72 soon ^员0
1:-73 soon ^员结
1:61 soon ^和
1:95 soon ^商
1:49 soon ^商定
1:142 soon ^商量
1:146 soon ^在
1:-81 soon ^培
1:-81 soon ^培训
1:-35 soon ^处
1:-119 soon ^处长
1:-89 soon ^备
1:-138 soon ^备案
1:-100 soon ^存
1:-132 soon ^学
1:-138 soon ^学生
1:266 soon ^安
1:237 soon ^安排
1:50 soon ^定
1:-41 soon ^实
1:-36 soon ^实验
1:91 soon ^审
1:66 soon ^对
1:226 soon ^对接
1:106 soon ^带
1:184 soon ^帮
1:135 soon ^帮助
1:146 soon ^帮着
1:-173 soon ^干
1:-100 soon ^干部
1:152 soon ^开通
1:133 soon ^张
1:137 soon ^张罗
1:66 soon ^归
1:104 soon ^归口
1:110 soon ^总
1:197 soon ^执
1:120 soon ^执笔
1:147 soon ^把
1:93 soon ^把图
1:84 soon ^把捐
1:109 soon ^抓
1:107 soon ^抓总
1:-87 soon ^报
1:65 soon ^担任
1:137 soon ^拟
1:172 soon ^拟定
1:77 soon ^拿
1:89 soon ^挂
1:137 soon ^按
1:310 soon ^排
1:129 soon ^排出
1:126 soon ^排定
1:107 soon ^排班
1:139 soon ^排课
1:51 soon ^接
1:144 soon ^接待
1:91 soon ^接收
1:98 soon ^接洽
1:165 soon ^提
1:125 soon ^提供
1:114 soon ^提出
1:195 soon ^收
1:-144 soon ^教
1:-136 soon ^教师
1:-129 soon ^数
1:-116 soon ^来
1:-67 soon ^来大
1:-61 soon ^每周
1:56 soon ^每学
1:-62 soon ^每月
1:37 soon ^汇总
1:169 soon ^派人
1:-103 soon ^添
1:-57 soon ^添置
1:156 soon ^清
1:145 soon ^清点
1:135 soon ^牵
1:85 soon ^牵头
1:-124 soon ^电
1:30 soon ^登记
1:-221 soon ^的
1:-63 soon ^的优
1:-102 soon ^的作
1:-56 soon ^的场
1:-122 soon ^的平
1:-75 soon ^的设
1:139 soon ^盯
1:-128 soon ^研
1:-114 soon ^研究
1:-54 soon ^确定
1:-153 soon ^科
1:-172 soon ^科长
1:-42 soon ^签
1:45 soon ^管
1:136 soon ^管$
1:127 soon ^管理
1:210 soon ^组织
1:76 soon ^经办
1:-40 soon ^结
1:186 soon ^给
1:274 soon ^统
1:175 soon ^统一
1:142 soon ^统筹
1:173 soon ^编
1:107 soon ^考
1:117 soon ^考核
1:71 soon ^联
1:-48 soon ^联合
1:116 soon ^联系
1:153 soon ^联络
1:-95 soon ^股
1:-83 soon ^股长
1:41 soon ^落
1:41 soon ^落实
1:93 soon ^要
1:-138 soon ^见
1:-96 soon ^见习
1:-112 soon ^议
1:119 soon ^记
1:-184 soon ^设
1:-190 soon ^设在
1:124 soon ^调
1:82 soon ^负
1:93 soon ^负责
1:-140 soon ^赴
1:46 soon ^跟
1:-89 soon ^跟岗
1:113 soon ^跟进
1:90 soon ^轮
1:117 soon ^轮流
1:-89 soon ^送
1:153 soon ^选
1:85 soon ^选派
1:34 soon ^配
1:-114 soon ^集
1:-86 soon ^集训
1:-104 soon ^颁
1:-106 soon ^颁发
1:126 soon ^验
1:122 soon ^验收
1:-112 soon _$
1:41 soon _0
1:-137 soon _0年
1:-159 soon ×
1:-69 soon ×$
1:-122 soon “
1:140 soon “$
1:41 soon 、
1:174 soon 、$
1:51 soon 、@
1:100 soon 。
1:218 soon 。$
1:140 soon 《
1:-48 soon 一安
1:-50 soon 一安排
1:-39 soon 一起
1:-195 soon 三
1:-151 soon 三下
1:-82 soon 三下午
1:-170 soon 三校
1:-84 soon 上
1:75 soon 上$
1:-149 soon 不
1:42 soon 与
1:67 soon 与<
1:-167 soon 业
1:-142 soon 业证
1:-162 soon 业证$
1:63 soon 两
1:-102 soon 中$
1:46 soon 中心
1:48 soon 中心为
1:188 soon 为
1:152 soon 为$
1:214 soon 为<
1:116 soon 为<师
1:59 soon 为<检
1:71 soon 为支
1:69 soon 为支教
1:-279 soon 主任
1:-234 soon 主任$
1:64 soon 主任)
1:-158 soon 主任陪
1:71 soon 主办
1:98 soon 主办$
1:114 soon 主抓
1:119 soon 主抓$
1:47 soon 主持
1:72 soon 主持$
1:161 soon 主责
1:145 soon 主责$
1:-65 soon 举
1:-74 soon 举行
1:-67 soon 举行$
1:50 soon 之
1:-172 soon 习
1:-97 soon 习$
1:-121 soon 习0
1:-77 soon 习0周
1:-72 soon 习0天
1:-107 soon 书
1:40 soon 书$
1:35 soon 书0册
1:35 soon 予以
1:79 soon 二
1:-67 soon 于
1:119 soon 于0
1:137 soon 于0月
1:-111 soon 互
1:128 soon 交
1:115 soon 交接
1:-85 soon 人
1:75 soon 人$
1:-123 soon 人到
1:-123 soon 人到$
1:-72 soon 人员>
1:-104 soon 人赴
1:36 soon 人选
1:108 soon 人选$
1:-30 soon 以
1:-112 soon 以$
1:125 soon 们
1:-227 soon 任
1:-238 soon 任$
1:-137 soon 任)$
1:-74 soon 任<
1:-152 soon 任陪
1:-140 soon 任陪同
1:-121 soon 份
1:-150 soon 优
1:-76 soon 优势
1:-59 soon 优势开
1:-96 soon 会
1:131 soon 传
1:-54 soon 位
1:86 soon 位$
1:167 soon 住
1:72 soon 体
1:113 soon 体负
1:117 soon 体负责
1:-49 soon 作
1:-121 soon 作用
1:-56 soon 作用开
1:47 soon 供
1:117 soon 供技
1:71 soon 供技术
1:42 soon 供车
1:44 soon 供车辆
1:153 soon 保
1:58 soon 保$
1:150 soon 保障
1:139 soon 保障$
1:101 soon 保障设
1:47 soon 信$
1:60 soon 修实
1:118 soon 修实$
1:237 soon 做
1:195 soon 做好
1:71 soon 做好接
1:-70 soon 健
1:-74 soon 健全
1:-78 soon 健全各
1:119 soon 傅
1:67 soon 傅$
1:-165 soon 儿
1:129 soon 入
1:-60 soon 全各
1:-66 soon 全各项
1:116 soon 全年
1:-116 soon 共0
1:-90 soon 共0人
1:81 soon 共同
1:127 soon 共同组
1:78 soon 共同负
1:116 soon 共管
1:87 soon 共管$
1:63 soon 关
1:131 soon 关$
1:-40 soon 具
1:132 soon 具$
1:68 soon 具体
1:113 soon 具体负
1:45 soon 册
1:55 soon 册$
1:165 soon 写
1:105 soon 写出
1:41 soon 准备
1:77 soon 出
1:48 soon 出$
1:250 soon 分
1:157 soon 分$
1:166 soon 分别
1:141 soon 分头
1:41 soon 分头对
1:44 soon 分头落
1:-37 soon 划
1:64 soon 别
1:-214 soon 到
1:-131 soon 到$
1:-82 soon 到<
1:-209 soon 到>
1:-155 soon 到>$
1:-177 soon 到>跟
1:105 soon 到人
1:33 soon 制
1:83 soon 制订
1:65 soon 制订具
1:-61 soon 前
1:-168 soon 副
1:-53 soon 副主
1:-82 soon 副主任
1:-84 soon 副处
1:-64 soon 副处长
1:160 soon 力
1:219 soon 办
1:219 soon 办$
1:220 soon 办理
1:160 soon 办理$
1:-107 soon 加
1:-65 soon 加学
1:-69 soon 加学术
1:113 soon 务
1:109 soon 务$
1:109 soon 务。
1:98 soon 务。$
1:49 soon 动
1:74 soon 动学
1:77 soon 动学生
1:112 soon 动教
1:80 soon 动教师
1:74 soon 动教职
1:86 soon 助
1:109 soon 助$
1:-55 soon 势
1:-72 soon 势开
1:-52 soon 势开展
1:46 soon 募集
1:131 soon 勤
1:140 soon 勤$
1:-110 soon 区
1:-128 soon 医
1:-45 soon 午$
1:33 soon 协
1:-78 soon 协作
1:95 soon 协办
1:85 soon 协办$
1:225 soon 协助
1:163 soon 协助$
1:164 soon 协同
1:149 soon 协同$
1:98 soon 协商
1:63 soon 协商制
1:-117 soon 协调
1:-70 soon 协调$
1:166 soon 单
1:183 soon 单$
1:74 soon 单位
1:64 soon 单位$
1:-130 soon 县
1:-160 soon 县$
1:113 soon 参与
1:118 soon 参与$
1:-108 soon 参加
1:-108 soon 参加$
1:-82 soon 参加学
1:-67 soon 发
1:-85 soon 发$
1:167 soon 发动
1:47 soon 发动学
1:124 soon 发动教
1:-102 soon 发结
1:-99 soon 发结业
1:-117 soon 发给
1:-125 soon 发给结
1:79 soon 口
1:64 soon 口管
1:55 soon 口管理
1:100 soon 召
1:-38 soon 召开
1:132 soon 召集
1:115 soon 召集$
1:-30 soon 可
1:48 soon 台
1:-51 soon 台开
1:-111 soon 台开展
1:75 soon 号
1:152 soon 号$
1:-95 soon 各
1:-71 soon 各$
1:-99 soon 各见
1:-91 soon 各见习
1:-86 soon 各项
1:-74 soon 各项制
1:112 soon 合。
1:155 soon 合。$
1:194 soon 合办
1:69 soon 合办$
1:68 soon 合施
1:73 soon 合施工
1:62 soon 合验
1:67 soon 合验收
1:-62 soon 同
1:-133 soon 同$
1:-151 soon 同。
1:-102 soon 同。$
1:202 soon 同组
1:114 soon 同组织
1:72 soon 同负
1:73 soon 同负责
1:36 soon 名$
1:127 soon 名单
1:143 soon 名单$
1:-66 soon 后
1:50 soon 向
1:-158 soon 向$
1:73 soon 向<
1:74 soon 向<赠
1:-69 soon 听
1:-124 soon 听课
1:-115 soon 听课$
1:-141 soon 员
1:-78 soon 员0
1:-75 soon 员0人
1:-65 soon 员>
1:-47 soon 员>学
1:-61 soon 员结
1:-60 soon 员结对
1:-75 soon 周
1:-85 soon 周三
1:-87 soon 周三下
1:44 soon 周与
1:39 soon 周二
1:-155 soon 周四
1:126 soon 命
1:133 soon 命题
1:141 soon 命题$
1:-90 soon 和
1:247 soon 和$
1:-77 soon 咨
1:-77 soon 咨询
1:-44 soon 咨询教
1:155 soon 商
1:59 soon 商制
1:63 soon 商制订
1:67 soon 商定
1:147 soon 商量
1:-158 soon 四
1:-119 soon 团
1:-130 soon 园
1:-134 soon 国
1:113 soon 图
1:58 soon 图书
1:83 soon 图书0
1:45 soon 在
1:104 soon 在0
1:-164 soon 在>
1:-84 soon 在@
1:-57 soon 场馆
1:-42 soon 场馆开
1:-96 soon 培
1:-58 soon 培$
1:-43 soon 培训
1:-64 soon 培训$
1:-75 soon 培训咨
1:-161 soon 处
1:-118 soon 处长
1:-69 soon 处长0
1:30 soon 备
1:163 soon 备$
1:-72 soon 备培
1:-76 soon 备培训
1:-120 soon 备案
1:-81 soon 备案$
1:88 soon 备调
1:95 soon 备调$
1:-139 soon 外
1:-106 soon 大
1:-124 soon 大学
1:-74 soon 大学学
1:-167 soon 天$
1:115 soon 头
1:124 soon 头$
1:49 soon 头对
1:52 soon 头对接
1:109 soon 头组
1:72 soon 头组织
1:49 soon 头落
1:43 soon 头落实
1:193 soon 好
1:62 soon 好接
1:134 soon 好课
1:-143 soon 委
1:-136 soon 娜
1:-120 soon 子
1:-31 soon 存
1:100 soon 季度整
1:-32 soon 学
1:133 soon 学$
1:-147 soon 学习
1:-130 soon 学习$
1:-75 soon 学学
1:-91 soon 学学习
1:48 soon 学年对
1:-56 soon 学期对
1:72 soon 学期汇
1:-77 soon 学术
1:-68 soon 学术$
1:111 soon 学生
1:130 soon 学生$
1:71 soon 学生捐
1:77 soon 学科
1:89 soon 安
1:62 soon 安$
1:117 soon 安排
1:83 soon 安排$
1:124 soon 安排。
1:107 soon 安排岗
1:88 soon 安排课
1:46 soon 完
1:111 soon 完成
1:142 soon 完成$
1:63 soon 定
1:42 soon 定人
1:47 soon 定人选
1:131 soon 定课
1:67 soon 实
1:159 soon 实$
1:141 soon 实。
1:167 soon 实。$
1:-99 soon 实习
1:119 soon 实施
1:120 soon 实施$
1:-44 soon 实训
1:55 soon 实验
1:50 soon 实验中
1:-77 soon 审
1:-40 soon 审定
1:115 soon 家
1:103 soon 家长
1:107 soon 宿
1:121 soon 宿$
1:158 soon 寄
1:73 soon 寒
1:87 soon 对
1:48 soon 对$
1:46 soon 对口
1:92 soon 对接
1:-69 soon 对通
1:-60 soon 对通信
1:-60 soon 导
1:110 soon 导$
1:-176 soon 导)
1:127 soon 将
1:-87 soon 小$
1:-164 soon 展
1:-121 soon 展$
1:-54 soon 岗$
1:-102 soon 岗0
1:137 soon 岗位
1:103 soon 岗位$
1:87 soon 工
1:83 soon 工$
1:78 soon 工作
1:-96 soon 师
1:44 soon 师$
1:75 soon 师傅
1:95 soon 师傅$
1:83 soon 师捐
1:74 soon 师捐$
1:210 soon 带
1:79 soon 带班
1:74 soon 带班$
1:134 soon 带队
1:138 soon 带队$
1:218 soon 帮
1:-38 soon 帮$
1:138 soon 帮助
1:121 soon 帮扶
1:146 soon 帮着
1:-51 soon 常
1:-118 soon 干
1:-125 soon 干部
1:-67 soon 干部0
1:-57 soon 平
1:-49 soon 平台
1:-51 soon 平台开
1:138 soon 年
1:93 soon 年$
1:-95 soon 年0
1:-52 soon 年0月
1:112 soon 年为
1:133 soon 年为<
1:134 soon 年对
1:-72 soon 并
1:-104 soon 并$
1:-133 soon 幼
1:-32 soon 应
1:190 soon 底
1:96 soon 底回
1:96 soon 底回访
1:95 soon 度
1:131 soon 度$
1:106 soon 度整
1:94 soon 度整理
1:-42 soon 座
1:124 soon 建
1:-198 soon 开$
1:-185 soon 开展
1:-123 soon 开展$
1:-37 soon 开展“
1:139 soon 开设
1:63 soon 开通
1:185 soon 张
1:157 soon 张罗
1:141 soon 张罗$
1:110 soon 归
1:90 soon 归口
1:61 soon 归口管
1:65 soon 录
1:110 soon 待
1:137 soon 待$
1:91 soon 待和
1:104 soon 待和$
1:60 soon 徒
1:55 soon 心
1:47 soon 心为
1:105 soon 心为$
1:-171 soon 志
1:-91 soon 急
1:-55 soon 急救
1:-47 soon 急救箱
1:102 soon 总
1:79 soon 总$
1:120 soon 情
1:46 soon 成
1:143 soon 成$
1:199 soon 手
1:150 soon 手$
1:52 soon 执
1:134 soon 执笔
1:110 soon 执笔$
1:76 soon 扶
1:79 soon 批
1:70 soon 承
1:147 soon 承办$
1:85 soon 承担
1:147 soon 承接
1:97 soon 技术
1:72 soon 技术支
1:53 soon 把
1:76 soon 把图
1:82 soon 把图书
1:78 soon 把捐
1:115 soon 把捐来
1:225 soon 抓
1:162 soon 抓$
1:92 soon 抓总
1:92 soon 抓总$
1:-127 soon 报
1:-55 soon 报$
1:148 soon 报名
1:63 soon 抽
1:45 soon 担
1:-66 soon 担任<
1:130 soon 招
1:157 soon 拟
1:150 soon 拟定
1:138 soon 拿
1:86 soon 拿出
1:131 soon 持
1:57 soon 挂
1:56 soon 指
1:137 soon 指导
1:116 soon 指导$
1:141 soon 按
1:103 soon 捐
1:98 soon 捐$
1:98 soon 捐来
1:108 soon 捐来的
1:245 soon 排
1:51 soon 排$
1:110 soon 排。
1:93 soon 排。$
1:132 soon 排出
1:102 soon 排好
1:117 soon 排定
1:65 soon 排岗
1:128 soon 排岗位
1:101 soon 排班
1:98 soon 排班$
1:58 soon 排课
1:209 soon 排课$
1:46 soon 排课。
1:76 soon 排课务
1:103 soon 排课表
1:289 soon 接
1:55 soon 接$
1:152 soon 接待
1:120 soon 接待$
1:79 soon 接待和
1:76 soon 接收
1:93 soon 接洽
1:99 soon 接洽$
1:97 soon 接站
1:73 soon 推
1:145 soon 提
1:44 soon 提供
1:67 soon 提供技
1:95 soon 提供车
1:121 soon 提出
1:116 soon 操办
1:79 soon 操办$
1:82 soon 支
1:132 soon 支$
1:138 soon 支教
1:50 soon 支教学
1:298 soon 收
1:184 soon 收$
1:158 soon 改
1:129 soon 改$
1:104 soon 放
1:-74 soon 放$
1:103 soon 政
1:-84 soon 敏
1:-48 soon 救
1:-45 soon 救箱
1:-53 soon 救箱$
1:-35 soon 教
1:97 soon 教$
1:43 soon 教务
1:72 soon 教学
1:-48 soon 教学$
1:57 soon 教学生
1:-154 soon 教师
1:-61 soon 教师$
1:68 soon 教师捐
1:-111 soon 教授
1:-67 soon 教研
1:-89 soon 教科
1:73 soon 教职
1:62 soon 教职工
1:-111 soon 教育
1:-93 soon 数
1:146 soon 整
1:129 soon 整理
1:81 soon 整理$
1:110 soon 文$
1:-87 soon 新
1:206 soon 方
1:128 soon 方案
1:-33 soon 施
1:143 soon 施$
1:112 soon 施工
1:126 soon 施工$
1:61 soon 日常
1:93 soon 日程
1:180 soon 日程$
1:-59 soon 明
1:-86 soon 春
1:-45 soon 晓
1:-129 soon 晚
1:-48 soon 暑
1:109 soon 月
1:-85 soon 月$
1:44 soon 月0
1:52 soon 月0$
1:204 soon 月底
1:93 soon 月底回
1:87 soon 月走
1:75 soon 月走访
1:-136 soon 有
1:-32 soon 服
1:89 soon 服务$
1:95 soon 期
1:39 soon 期$
1:66 soon 期汇
1:75 soon 期汇编
1:48 soon 本
1:119 soon 本$
1:-61 soon 术$
1:80 soon 术支
1:68 soon 术支$
1:68 soon 机
1:37 soon 材料$
1:-78 soon 来大
1:-63 soon 来大学
1:85 soon 来的
1:107 soon 来的书
1:86 soon 查$
1:-72 soon 校
1:41 soon 核
1:-63 soon 案$
1:40 soon 档$
1:-121 soon 检
1:-98 soon 检$
1:59 soon 检修
1:145 soon 检修实
1:-135 soon 次
1:-134 soon 次$
1:-92 soon 正
1:49 soon 每0
1:-137 soon 每0周
1:-85 soon 每周
1:-118 soon 每周三
1:-71 soon 每周四
1:38 soon 每季度
1:62 soon 每年
1:84 soon 每年为
1:169 soon 每月底
1:87 soon 每月走
1:147 soon 汇
1:97 soon 汇总
1:105 soon 汇编
1:75 soon 汇编$
1:-37 soon 活
1:-43 soon 活动
1:101 soon 洽
1:96 soon 洽$
1:-66 soon 派$
1:-143 soon 派0
1:-127 soon 派专
1:169 soon 派人
1:141 soon 派人$
1:92 soon 派出$
1:133 soon 流
1:79 soon 流主
1:92 soon 流承
1:-56 soon 添
1:-55 soon 添置
1:-46 soon 添置急
1:56 soon 清
1:170 soon 清点
1:-104 soon 游
1:-183 soon 源
1:74 soon 牵
1:81 soon 牵头
1:143 soon 牵头$
1:80 soon 牵头组
1:134 soon 班
1:112 soon 班$
1:112 soon 班级
1:100 soon 班级$
1:278 soon 理
1:228 soon 理$
1:114 soon 理。
1:110 soon 理。$
1:56 soon 生
1:61 soon 生$
1:64 soon 生捐
1:60 soon 生捐$
1:-60 soon 用开
1:-65 soon 用开展
1:-47 soon 由
1:-53 soon 申
1:74 soon 登
1:35 soon 登记
1:-130 soon 的
1:93 soon 的书$
1:-51 soon 的优
1:-52 soon 的优势
1:-51 soon 的作
1:-101 soon 的作用
1:-45 soon 的场
1:-54 soon 的场馆
1:-49 soon 的平
1:-54 soon 的平台
1:-62 soon 的设
1:-66 soon 的设备
1:-176 soon 监
1:-133 soon 监督
1:186 soon 盯
1:-35 soon 相
1:174 soon 看
1:-78 soon 督
1:132 soon 知
1:-211 soon 研
1:-140 soon 研$
1:-163 soon 研究
1:-62 soon 研究$
1:-58 soon 确定
1:130 soon 确定$
1:-138 soon 碰
1:59 soon 示
1:-84 soon 社
1:-67 soon 科
)"sv,
    R"(1:-53 soon 科$
1:-175 soon 科长
1:-110 soon 科长$
1:62 soon 程$
1:172 soon 稿
1:175 soon 稿$
1:-166 soon 究
1:-93 soon 究$
1:-86 soon 立
1:-111 soon 立$
1:110 soon 站
1:132 soon 笔
1:117 soon 笔$
1:109 soon 第
1:81 soon 筹
1:129 soon 筹$
1:116 soon 筹办
1:79 soon 筹办$
1:87 soon 筹协
1:92 soon 筹协调
1:60 soon 筹负
1:63 soon 筹负责
1:-46 soon 签
1:158 soon 管
1:174 soon 管$
1:150 soon 管理
1:132 soon 管理$
1:-113 soon 箱
1:-87 soon 箱$
1:71 soon 系
1:106 soon 系人
1:-99 soon 红
1:-168 soon 红$
1:-42 soon 线
1:-139 soon 线上
1:141 soon 练
1:113 soon 组
1:251 soon 组织
1:176 soon 组织$
1:105 soon 组织。
1:86 soon 组织大
1:141 soon 组织学
1:94 soon 组织实
1:115 soon 组织骨
1:-145 soon 组长
1:125 soon 织
1:187 soon 织$
1:92 soon 织。
1:89 soon 织。$
1:72 soon 织大
1:90 soon 织大$
1:165 soon 织学
1:103 soon 织学生
1:93 soon 织实
1:82 soon 织实施
1:79 soon 织骨
1:73 soon 织骨$
1:-39 soon 经
1:106 soon 经办
1:135 soon 经办$
1:-106 soon 经费
1:-65 soon 结
1:85 soon 结$
1:-149 soon 结业
1:-148 soon 结业证
1:-50 soon 结对通
1:36 soon 给
1:87 soon 给<
1:-102 soon 给结
1:-107 soon 给结业
1:84 soon 络
1:122 soon 络$
1:182 soon 统
1:63 soon 统一
1:171 soon 统筹
1:113 soon 统筹$
1:63 soon 统筹协
1:51 soon 统筹负
1:-94 soon 继
1:-46 soon 续
1:156 soon 维
1:108 soon 维护
1:263 soon 编
1:106 soon 编$
1:117 soon 编排
1:-89 soon 网上
1:132 soon 罗$
1:-108 soon 置
1:-46 soon 置急
1:-58 soon 置急救
1:-99 soon 老
1:-96 soon 老师
1:114 soon 考
1:79 soon 考勤
1:95 soon 考勤$
1:76 soon 职工
1:77 soon 职工$
1:-52 soon 联
1:-81 soon 联$
1:-109 soon 联合
1:119 soon 联系
1:-31 soon 联系$
1:132 soon 联系人
1:110 soon 联络$
1:-156 soon 联谊
1:-136 soon 股长
1:-59 soon 育
1:-58 soon 至
1:-125 soon 英
1:-123 soon 英语
1:137 soon 营
1:189 soon 落
1:152 soon 落实
1:112 soon 落实$
1:164 soon 落实。
1:-129 soon 行
1:-146 soon 行$
1:114 soon 衔
1:133 soon 衔接
1:86 soon 衔接$
1:-155 soon 补
1:83 soon 表
1:76 soon 表$
1:113 soon 要
1:-89 soon 见
1:-75 soon 见习
1:-120 soon 见习0
1:-42 soon 解
1:95 soon 计
1:178 soon 计$
1:95 soon 订
1:61 soon 订具
1:94 soon 订具$
1:-89 soon 认
1:-152 soon 训
1:-155 soon 训$
1:-99 soon 训咨
1:-61 soon 训咨询
1:-166 soon 议
1:98 soon 记
1:41 soon 记$
1:-90 soon 讲
1:142 soon 论
1:72 soon 论$
1:65 soon 设
1:-198 soon 设在
1:-130 soon 设在>
1:-113 soon 设在@
1:154 soon 设备
1:151 soon 设备$
1:-55 soon 设备培
1:111 soon 设备调
1:116 soon 设计
1:75 soon 访支
1:69 soon 访支$
1:-148 soon 证
1:-168 soon 证$
1:49 soon 评
1:-46 soon 话
1:-66 soon 询
1:-68 soon 询教
1:-96 soon 询教$
1:-119 soon 语
1:75 soon 课
1:84 soon 课。
1:40 soon 课。$
1:104 soon 课务
1:135 soon 课务$
1:70 soon 课表
1:78 soon 课表$
1:80 soon 课题
1:-93 soon 调
1:-92 soon 调$
1:61 soon 调安$
1:115 soon 调度
1:146 soon 调度$
1:-157 soon 谊
1:102 soon 负责
1:333 soon 负责$
1:123 soon 负责。
1:-109 soon 负责人
1:125 soon 负责排
1:120 soon 负责接
1:143 soon 负责组
1:152 soon 负责联
1:83 soon 负责落
1:162 soon 负责设
1:187 soon 负责选
1:78 soon 责
1:412 soon 责$
1:144 soon 责。
1:143 soon 责。$
1:-90 soon 责人
1:-75 soon 责开
1:-34 soon 责开通
1:133 soon 责排
1:92 soon 责排课
1:155 soon 责接
1:96 soon 责接待
1:114 soon 责组
1:147 soon 责组织
1:190 soon 责联
1:131 soon 责联络
1:68 soon 责落
1:82 soon 责落实
1:179 soon 责设
1:143 soon 责设备
1:174 soon 责选
1:169 soon 责选派
1:65 soon 账
1:89 soon 账号
1:152 soon 账号$
1:85 soon 质
1:97 soon 购
1:-94 soon 费
1:-188 soon 资
1:-59 soon 资金
1:98 soon 赠
1:96 soon 赠送
1:50 soon 赠送学
1:92 soon 走
1:90 soon 走访
1:98 soon 走访支
1:-177 soon 赴
1:91 soon 起
1:-114 soon 跟岗
1:-89 soon 跟岗0
1:102 soon 跟踪
1:124 soon 跟进
1:82 soon 跟进$
1:121 soon 踪
1:110 soon 车
1:114 soon 车$
1:84 soon 车辆
1:72 soon 车辆$
1:85 soon 轮
1:129 soon 轮流
1:80 soon 轮流主
1:96 soon 轮流承
1:69 soon 辆
1:55 soon 辆$
1:-49 soon 达
1:-105 soon 过
1:145 soon 运送
1:81 soon 进
1:166 soon 进$
1:-105 soon 进行
1:-120 soon 远
1:-40 soon 送$
1:61 soon 送学
1:103 soon 送学$
1:-136 soon 送课
1:117 soon 选
1:134 soon 选$
1:-69 soon 通信
1:-74 soon 通信$
1:-59 soon 通账$
1:113 soon 通账号
1:114 soon 造
1:111 soon 遴
1:-141 soon 邱
1:-181 soon 部
1:-77 soon 部0
1:-47 soon 部0人
1:75 soon 配
1:120 soon 配合。
1:162 soon 配合施
1:85 soon 配合验
1:-37 soon 采
1:190 soon 量
1:-51 soon 金
1:-221 soon 长
1:-192 soon 长$
1:-59 soon 长0
1:-60 soon 长0人
1:-99 soon 院
1:-102 soon 院长
1:-151 soon 陪
1:-155 soon 陪同
1:-78 soon 陪同$
1:-107 soon 陪同。
1:141 soon 障
1:127 soon 障$
1:123 soon 障设
1:100 soon 障设备
1:-125 soon 集
1:-42 soon 集$
1:50 soon 集体
1:-91 soon 集训
1:-162 soon 青
1:-91 soon 面
1:-107 soon 顶
1:-52 soon 项
1:-67 soon 项制
1:-69 soon 项制$
1:-92 soon 颁
1:-103 soon 颁发
1:-102 soon 颁发结
1:125 soon 领
1:67 soon 题$
1:110 soon 食
1:91 soon 食宿
1:106 soon 食宿$
1:-127 soon 馆
1:-78 soon 馆开
1:-87 soon 馆开展
1:-48 soon 马
1:-89 soon 驻
1:-130 soon 驻园
1:99 soon 验
1:48 soon 验中
1:97 soon 验中心
1:124 soon 验收
1:103 soon 验收$
1:47 soon 骨$
1:65 soon 高
1:-89 soon 龙
1:143 stands behind
1:561 stands bracket
1:346 stands closing
1:-354 stands sentence
1:-155 stands, lead behind
1:90 stands, lead behind:
1:210 stands, lead behind^
1:-130 stands, lead behind交
1:-131 stands, lead behind交^
1:150 stands, lead behind归
1:186 stands, lead behind由
1:202 stands, lead behind由^
1:47 stands, lead behind请^
1:498 stands, lead bracket^
1:233 stands, lead closing:
1:201 stands, lead closing^
1:181 stands, lead closing归
1:163 stands, lead closing由
1:54 stands, lead closing由^
1:-478 stands, lead sentence
1:-104 stands, lead sentence:
1:-208 stands, lead sentence^
1:-95 stands, lead sentence交
1:-82 stands, lead sentence以
1:-107 stands, lead sentence由^
1:-138 stands, lead sentence请
)"sv,
};

}  // namespace

std::span<std::string_view const> const charge_weights(parts);

}  // namespace bangfu::document::reader
