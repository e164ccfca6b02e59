// SPDX-License-Identifier: BSL-1.0
// Learned: see weights.hpp.
#include "document/reader/learned/weights.hpp"

namespace bangfu::document::reader {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::string_view parts[] = {
    R"(charge no yes
1:-167 after %
1:-54 after &
1:-154 after (
1:-131 after (0
1:-71 after (0天
1:-92 after (以
1:-95 after (以下
1:-96 after (导
1:-161 after (导)
1:-148 after )
1:-104 after )$
1:-111 after ,
1:-111 after ,0
1:-192 after -0
1:-114 after -0×
1:-175 after 0
1:-113 after 0$
1:-125 after 0%
1:-169 after 0)
1:-165 after 0)$
1:-153 after 0-
1:-158 after 0-0
1:-124 after 0×
1:-138 after 0××
1:-56 after 0个
1:-31 after 0个$
1:-188 after 0个月
1:-348 after 0人
1:-170 after 0人$
1:-125 after 0人)
1:-134 after 0人于
1:-159 after 0人到
1:-149 after 0人赴
1:-139 after 0份
1:-81 after 0位
1:69 after 0册
1:-48 after 0册$
1:92 after 0册送
1:54 after 0名教
1:-271 after 0周
1:-197 after 0周$
1:-180 after 0场
1:-149 after 0天
1:-162 after 0天$
1:-64 after 0天)
1:132 after 0套
1:-197 after 0学
1:-112 after 0学期
1:30 after 0对
1:-108 after 0小
1:-123 after 0小时
1:-51 after 0年$
1:-90 after 0年0
1:-32 after 0年级
1:-108 after 0所
1:65 after 0日
1:225 after 0日前
1:-187 after 0日印
1:142 after 0月
1:45 after 0月0
1:142 after 0月、
1:-194 after 0月到
1:45 after 0月对
1:163 after 0期
1:145 after 0期$
1:109 after 0本
1:67 after 0本优
1:56 after 0次
1:31 after 0次$
1:84 after 0次交
1:-119 after 0次网
1:89 after 0次评
1:59 after 0节$
1:-142 after 0课
1:160 after 0项
1:89 after 0项$
1:-181 after :
1:-127 after ;
1:-39 after <
1:-35 after <$
1:-129 after <(
1:-127 after <)
1:-201 after <0
1:-54 after <0年
1:-122 after <兼
1:-74 after <副
1:-83 after <副校
1:-75 after <听
1:-87 after <听课
1:-92 after <学
1:45 after <实
1:44 after <师
1:46 after <师生
1:116 after <开
1:-40 after <挂
1:-41 after <挂职
1:57 after <捐
1:75 after <捐赠
1:-70 after <教师
1:94 after <检修
1:-131 after <英
1:-114 after <英语
1:-53 after <讲
1:77 after <赠
1:71 after <赠送
1:-131 after <驻
1:-103 after <驻园
1:-222 after >
1:-92 after >参
1:-62 after >参加
1:-100 after >学
1:-97 after >学习
1:-95 after >挂
1:-83 after >挂职
1:74 after >教
1:-160 after >跟
1:-125 after >跟岗
1:-123 after >跟班
1:161 after @
1:32 after @$
1:46 after ^$
1:-89 after ^(
1:-142 after ^(导
1:92 after ^(联
1:-106 after ^)
1:-360 after ^0
1:-210 after ^0人
1:-96 after ^0名
1:-61 after ^0周
1:-177 after ^<
1:-82 after ^>
1:-104 after ^>参
1:-122 after ^_
1:-42 after ^_0
1:46 after ^、@
1:-60 after ^一
1:39 after ^一起
1:41 after ^上
1:72 after ^与
1:56 after ^与<
1:-58 after ^专
1:119 after ^为
1:115 after ^为<
1:78 after ^为支
1:-231 after ^主任
1:104 after ^主办
1:104 after ^主抓
1:127 after ^主持
1:154 after ^主责
1:-52 after ^举
1:-102 after ^举行
1:58 after ^于
1:81 after ^于0
1:-97 after ^互
1:80 after ^交
1:-75 after ^人
1:-71 after ^人员
1:-64 after ^会
1:155 after ^保
1:134 after ^保障
1:259 after ^做
1:238 after ^做好
1:-80 after ^健
1:-98 after ^健全
1:140 after ^共同
1:76 after ^共管
1:73 after ^具
1:53 after ^具体
1:-95 after ^出
1:223 after ^分
1:115 after ^分别
1:117 after ^分头
1:-193 after ^到
1:-105 after ^到<
1:-190 after ^到>
1:-141 after ^副
1:-99 after ^副主
1:-63 after ^副处
1:187 after ^办
1:144 after ^办理
1:88 after ^协
1:106 after ^协办
1:181 after ^协助
1:83 after ^协同
1:77 after ^协商
1:41 after ^协调
1:35 after ^参
1:128 after ^参与
1:-70 after ^参加
1:97 after ^发
1:119 after ^发动
1:-97 after ^发给
1:-48 after ^各
1:-99 after ^各见
1:58 after ^合
1:143 after ^合办
1:-92 after ^同
1:83 after ^向
1:85 after ^向<
1:-169 after ^员
1:-99 after ^员0
1:-69 after ^员结
1:34 after ^商
1:42 after ^商定
1:125 after ^商量
1:164 after ^在
1:-127 after ^培
1:-108 after ^培训
1:-142 after ^处长
1:-114 after ^备
1:-121 after ^备案
1:-48 after ^存
1:-172 after ^学
1:-159 after ^学生
1:269 after ^安
1:268 after ^安排
1:35 after ^定
1:-51 after ^实验
1:72 after ^审
1:-31 after ^对
1:225 after ^对接
1:59 after ^带
1:51 after ^带队
1:189 after ^帮
1:127 after ^帮助
1:140 after ^帮着
1:-160 after ^干
1:-199 after ^干部
1:-42 after ^开
1:180 after ^开通
1:157 after ^张
1:132 after ^张罗
1:62 after ^归
1:108 after ^归口
1:116 after ^总
1:185 after ^执
1:136 after ^执笔
1:59 after ^承
1:148 after ^把
1:63 after ^把图
1:68 after ^把捐
1:132 after ^抓
1:117 after ^抓总
1:-83 after ^报
1:64 after ^担
1:138 after ^拟
1:132 after ^拟定
1:127 after ^拿
1:46 after ^拿出
1:128 after ^挂
1:132 after ^按
1:284 after ^排
1:104 after ^排出
1:81 after ^排定
1:126 after ^排班
1:187 after ^排课
1:73 after ^接
1:197 after ^接待
1:105 after ^接收
1:89 after ^接洽
1:151 after ^提
1:96 after ^提供
1:137 after ^提出
1:48 after ^提前
1:217 after ^收
1:-212 after ^教
1:-141 after ^教师
1:-135 after ^数
1:-102 after ^来
1:-62 after ^来大
1:54 after ^每
1:-101 after ^每周
1:39 after ^每学
1:33 after ^每年
1:38 after ^每月
1:58 after ^汇
1:161 after ^派人
1:-94 after ^添
1:-60 after ^添置
1:174 after ^清
1:153 after ^清点
1:225 after ^牵
1:76 after ^牵头
1:-142 after ^电
1:53 after ^登
1:-170 after ^的
1:-47 after ^的优
1:-82 after ^的作
1:-46 after ^的场
1:-53 after ^的平
1:-64 after ^的设
1:136 after ^盯
1:-101 after ^研
1:-118 after ^研究
1:-161 after ^科
1:-155 after ^科长
1:-64 after ^签
1:34 after ^管
1:135 after ^管$
1:115 after ^管理
1:117 after ^组织
1:-33 after ^经
1:119 after ^经办
1:-36 after ^结
1:185 after ^给
1:317 after ^统
1:250 after ^统一
1:153 after ^统筹
1:171 after ^编
1:110 after ^考
1:94 after ^考核
1:141 after ^联
1:-38 after ^联合
1:159 after ^联系
1:164 after ^联络
1:-114 after ^股
1:-103 after ^股长
1:123 after ^落实
1:90 after ^要
1:-92 after ^见
1:-76 after ^见习
1:-132 after ^议
1:129 after ^记
1:-167 after ^设
1:-184 after ^设在
1:135 after ^调
1:157 after ^负
1:58 after ^负责
1:-129 after ^赴
1:48 after ^跟
1:-69 after ^跟岗
1:133 after ^跟进
1:64 after ^轮
1:107 after ^轮流
1:-104 after ^送
1:257 after ^选
1:107 after ^选派
1:31 after ^采
1:-118 after ^集
1:-96 after ^集训
1:-69 after ^颁
1:-118 after ^颁发
1:97 after ^验
1:89 after ^验收
1:157 after _
1:227 after _0
1:-144 after _0年
1:-220 after ×
1:-124 after ×0
1:-91 after ×0)
1:-186 after ××
1:-119 after ××0
1:-140 after ×××
1:-59 after “
1:-93 after ”
1:-83 after ”$
1:127 after ”活
1:100 after ”活动
1:144 after 、0
1:86 after 、教学
1:122 after 。
1:219 after 。$
1:118 after 《
1:89 after 》
1:90 after 》$
1:-64 after 一安
1:-53 after 一安排
1:-181 after 三
1:46 after 三下
1:-210 after 三校
1:-51 after 上
1:-57 after 上$
1:-163 after 上0
1:-131 after 上教
1:-70 after 上研
1:-49 after 上研修
1:64 after 上课
1:111 after 上述
1:-62 after 上集
1:-62 after 上集体
1:-106 after 下
1:-97 after 下$
1:87 after 下午
1:-128 after 下简
1:-105 after 下简称
1:59 after 不少于
1:51 after 与
1:153 after 与$
1:-98 after 与<(
1:-41 after 专
1:-165 after 专业
1:-131 after 专家
1:-54 after 专项
1:83 after 专题
1:-65 after 业
1:144 after 业$
1:-156 after 业证
1:-168 after 业证书
1:55 after 两
1:-101 after 个
1:37 after 个月
1:-147 after 个月$
1:-92 after 中
1:50 after 中心
1:70 after 中心为
1:141 after 为
1:215 after 为<
1:78 after 为<师
1:95 after 为<检
1:100 after 为支
1:88 after 为支教
1:-61 after 为联
1:-105 after 主
1:-229 after 主任
1:-293 after 主任$
1:84 after 主任)
1:-124 after 主任陪
1:110 after 主办
1:80 after 主办$
1:113 after 主抓
1:101 after 主抓$
1:112 after 主持
1:160 after 主持$
1:137 after 主责
1:163 after 主责$
1:-162 after 主题
1:79 after 举
1:-55 after 举行
1:-52 after 举行$
1:66 after 之
1:-74 after 乐
1:-133 after 习
1:-177 after 习0
1:-109 after 习0周
1:-115 after 习0天
1:-73 after 习公
1:-127 after 习公文
1:-62 after 习档
1:-59 after 习档案
1:-73 after 书$
1:-35 after 书0
1:-114 after 书。
1:-106 after 书。$
1:-56 after 书信
1:68 after 书目
1:105 after 书目$
1:135 after 书送
1:77 after 书送到
1:86 after 二
1:53 after 于
1:139 after 于0
1:80 after 于0月
1:-51 after 云
1:-75 after 互访
1:41 after 交
1:123 after 交换
1:96 after 交换书
1:108 after 交接
1:91 after 交接$
1:-64 after 产
1:-123 after 人
1:-169 after 人)
1:-120 after 人)$
1:-64 after 人:
1:-110 after 人于
1:-57 after 人到
1:-52 after 人到<
1:-77 after 人到>
1:34 after 人员
1:-64 after 人员>
1:-38 after 人才
1:-49 after 人才培
1:-121 after 人赴
1:45 after 人选
1:112 after 人选$
1:139 after 令
1:163 after 令营
1:126 after 令营$
1:-78 after 以
1:-32 after 以上$
1:-131 after 以下
1:-116 after 以下简
1:-166 after 以视
1:91 after 仪
1:92 after 仪器
1:91 after 仪器$
1:101 after 们
1:-234 after 任
1:-117 after 任$
1:68 after 任)
1:-63 after 任)$
1:-149 after 任<
1:-75 after 任<副
1:-62 after 任副
1:-102 after 任副校
1:-116 after 任陪
1:-134 after 任陪同
1:-197 after 份
1:135 after 企
1:114 after 企业
1:-150 after 优
1:-43 after 优势
1:-44 after 优势开
1:35 after 优秀
1:82 after 优秀教
1:-89 after 会
1:-63 after 会$
1:49 after 会同
1:-146 after 会议
1:164 after 传
1:-49 after 估$
1:52 after 伴
1:-47 after 位
1:77 after 位$
1:190 after 住
1:125 after 住宿
1:134 after 体
1:-56 after 体备
1:-54 after 体备课
1:47 after 体对
1:59 after 体支
1:66 after 体支教
1:117 after 体育
1:75 after 体负
1:82 after 体负责
1:137 after 作$
1:-122 after 作0
1:159 after 作业
1:109 after 作健
1:74 after 作健康
1:-93 after 作用
1:-80 after 作用开
1:-63 after 使
1:-35 after 使用
1:45 after 供
1:106 after 供技
1:113 after 供技术
1:64 after 供车
1:68 after 供车辆
1:124 after 保
1:-75 after 保险
1:158 after 保障
1:120 after 保障$
1:73 after 保障设
1:-43 after 信
1:-67 after 信$
1:104 after 信息
1:97 after 信息$
1:71 after 修实
1:97 after 修实验
1:51 after 修宿
1:72 after 修宿舍
1:70 after 假
1:177 after 做
1:199 after 做好
1:102 after 做好接
1:-91 after 健全
1:-77 after 健全各
1:44 after 健康
1:70 after 健康讲
1:125 after 傅
1:102 after 傅$
1:105 after 像
1:-67 after 儿
1:-142 after 免
1:-77 after 党
1:-93 after 全各
1:-56 after 全各项
1:158 after 全年
1:-48 after 公
1:93 after 公室
1:63 after 公室$
1:-63 after 公文
1:-65 after 公文写
1:30 after 共
1:-116 after 共0
1:-132 after 共0人
1:166 after 共同
1:157 after 共同组
1:132 after 共同负
1:97 after 共管
1:73 after 共管$
1:132 after 关$
1:-119 after 其
1:47 after 具体
1:67 after 具体支
1:75 after 具体负
1:101 after 养
1:-59 after 养方
1:-85 after 兼
1:-60 after 兼任
1:-114 after 内
1:122 after 册
1:46 after 册$
1:105 after 册送
1:87 after 册送到
1:46 after 写
1:-112 after 写作
1:-117 after 写作$
1:116 after 写出
1:-89 after 军
1:-120 after 农
1:-85 after 决
1:-70 after 决定
1:172 after 况
1:100 after 准备$
1:-45 after 出$
1:199 after 分
1:42 after 分0
1:-32 after 分别
1:102 after 分头
1:52 after 分头对
1:89 after 分头落
1:169 after 分析
1:105 after 刊
1:71 after 刊$
1:48 after 划
1:185 after 划$
1:34 after 列
1:-107 after 初
1:-192 after 到
1:-154 after 到0
1:-92 after 到<
1:48 after 到<$
1:61 after 到<开
1:-51 after 到<挂
1:-88 after 到<讲
1:-213 after 到>
1:-71 after 到>参
1:-78 after 到>挂
1:-146 after 到>跟
1:137 after 到人
1:-72 after 制度
1:-65 after 制度$
1:89 after 制订
1:103 after 制订具
1:168 after 前
1:-149 after 前往
1:-207 after 副
1:-93 after 副主
1:-31 after 副主任
1:-78 after 副处
1:-78 after 副处长
1:-105 after 副教
1:-168 after 副教授
1:-78 after 副校
1:-93 after 副校长
1:-109 after 副科
1:-99 after 副科长
1:-84 after 副院
1:-87 after 副院长
1:130 after 力
1:207 after 办
1:337 after 办$
1:75 after 办公室
1:258 after 办理
1:179 after 办理$
1:-129 after 加
1:59 after 加$
1:-117 after 加“
1:-70 after 加学
1:-73 after 加学术
1:45 after 务
1:249 after 务$
1:101 after 务。
1:108 after 务。$
1:-140 after 务处
1:95 after 动
1:31 after 动$
1:58 after 动学
1:59 after 动学生
1:108 after 动教
1:117 after 动教师
1:134 after 动教职
1:126 after 动方
1:154 after 动方案
1:66 after 助
1:-43 after 势
1:-47 after 势开
1:-37 after 势开展
1:49 after 募
1:38 after 募集
1:33 after 募集$
1:46 after 勤$
1:94 after 包
1:-166 after 区
1:-99 after 医
1:138 after 协
1:-90 after 协作
1:56 after 协办
1:96 after 协办$
1:270 after 协助
1:158 after 协助$
1:92 after 协同
1:86 after 协同$
1:72 after 协商
1:67 after 协商制
1:31 after 协议
1:-97 after 协调
1:-169 after 协调$
1:171 after 单
1:108 after 单$
1:40 after 单位
1:167 after 单位$
1:-87 after 印
1:-203 after 印发
1:-256 after 印发$
1:41 after 卷
1:37 after 去
1:-31 after 县
1:134 after 参与
1:121 after 参与$
1:-102 after 参加
1:-99 after 参加“
1:-76 after 参加学
1:-82 after 发
1:-172 after 发$
1:116 after 发动
1:59 after 发动学
1:102 after 发动教
1:-86 after 发结
1:-84 after 发结业
1:-31 after 发给
1:-100 after 发给结
1:-140 after 受
1:62 after 口
1:66 after 口管
1:138 after 口管理
1:60 after 召
1:94 after 召集
1:101 after 召集$
1:87 after 可
1:-70 after 台
1:-49 after 台开
1:-49 after 台开展
1:167 after 台账
1:43 after 号$
1:-159 after 各0
1:-134 after 各0名
1:-85 after 各见
1:-74 after 各见习
1:-65 after 各项
1:-100 after 各项制
1:65 after 合
1:138 after 合。
1:126 after 合。$
1:144 after 合办
1:89 after 合办$
1:135 after 合开
1:73 after 合施
1:67 after 合施工
1:66 after 合验
1:72 after 合验收
1:-84 after 同
1:-86 after 同。
1:-86 after 同。$
1:57 after 同步
1:158 after 同组
1:161 after 同组织
1:73 after 同负
1:90 after 同负责
1:68 after 名
1:88 after 名$
1:104 after 名单
1:97 after 名单$
1:103 after 名教
1:112 after 向
1:91 after 向<
1:77 after 向<赠
1:98 after 听
1:-70 after 听课
1:-96 after 听课$
1:118 after 告
1:-115 after 员
1:-71 after 员$
1:-103 after 员0
1:-91 after 员0人
1:-125 after 员>
1:-72 after 员>学
1:-67 after 员结
1:-64 after 员结对
1:-160 after 周
1:-97 after 周$
1:39 after 周三下
1:-113 after 周四
1:111 after 命
1:91 after 命题
1:98 after 命题$
1:-46 after 和
1:112 after 和安
1:147 after 和日
1:147 after 和日常
1:-122 after 咨
1:-132 after 咨询
1:-87 after 咨询教
1:105 after 品
1:99 after 商
1:72 after 商制
1:85 after 商制订
1:-45 after 商定$
1:191 after 商量
1:78 after 器
1:113 after 器$
1:35 after 器材
1:-156 after 四
1:-81 after 回访$
1:48 after 回访支
1:-181 after 团
1:-72 after 团活
1:-69 after 团活动
1:-113 after 园
1:-136 after 国
1:52 after 图
1:43 after 图书
1:146 after 图书0
1:89 after 在0
1:-95 after 在<
1:-129 after 在>
1:-71 after 在@
1:-154 after 地
1:-38 after 场馆
1:-53 after 场馆开
1:-41 after 培
1:-48 after 培养方
1:50 after 培训$
1:-87 after 培训咨
1:-59 after 培训教
1:-47 after 基
1:-38 after 基础
1:-104 after 堂
1:-58 after 堂$
1:-276 after 处
1:-121 after 处长
1:-35 after 处长0
1:-72 after 备
1:62 after 备$
1:-60 after 备培
1:-158 after 备培训
1:-130 after 备案
1:-134 after 备案$
1:-106 after 备课
1:-128 after 备课$
1:-122 after 备课0
1:93 after 备调
1:113 after 备调试
1:123 after 夏
1:141 after 夏令
1:123 after 夏令营
1:-142 after 大
1:-62 after 大学
1:-92 after 大学学
1:-51 after 大学生
1:-131 after 天
1:-142 after 天$
1:-57 after 天)
1:-65 after 天)$
1:134 after 头
1:50 after 头对
1:38 after 头对接
1:80 after 头组
1:86 after 头组织
1:92 after 头落
1:101 after 头落实
1:141 after 套
1:57 after 套$
1:169 after 好
1:116 after 好接
1:-33 after 好设
1:-77 after 好设备
1:124 after 好课
1:124 after 好课表
1:-114 after 委
1:-152 after 娜
1:-39 after 季
1:75 after 季度整
1:-154 after 学
1:-111 after 学$
1:-110 after 学习
1:-77 after 学习公
1:-65 after 学习档
1:-53 after 学学
1:-63 after 学学习
1:41 after 学年
1:-153 after 学时
1:-79 after 学期
1:-118 after 学期$
1:-87 after 学期<
1:-181 after 学期到
1:-57 after 学期对
1:76 after 学期汇
1:-95 after 学术年
1:64 after 学术期
1:-209 after 学校
1:79 after 学生
1:80 after 学生$
1:66 after 学生志
1:75 after 学生捐
1:77 after 学生整
1:-39 after 学生足
1:44 after 学科
1:131 after 守
1:101 after 安
1:94 after 安排
1:130 after 安排$
1:125 after 安排。
1:-107 after 安排岗
1:54 after 安排课
1:61 after 完成
1:123 after 完成$
1:55 after 定
1:-93 after 定$
1:-40 after 定人选
1:173 after 定课
1:93 after 实
1:188 after 实$
1:97 after 实。
1:76 after 实。$
1:-92 after 实习
1:-103 after 实习0
1:165 after 实施
1:105 after 实施$
1:-79 after 实训
1:101 after 实验
1:74 after 实验中
1:93 after 实验仪
1:-35 after 审
1:-96 after 审定
1:55 after 室
1:51 after 室$
1:-47 after 家$
1:128 after 家庭
1:44 after 家长
1:217 after 宿
1:126 after 宿$
1:149 after 宿生
1:112 after 宿舍
1:99 after 宿舍$
1:126 after 寄
1:75 after 寄宿
1:89 after 寄宿生
1:57 after 寒
1:53 after 寒假
1:160 after 对
1:85 after 对$
1:-56 after 对<
1:62 after 对接
1:-57 after 对通
1:-61 after 对通信
1:38 after 导
1:-150 after 导)
1:103 after 导0
1:91 after 导0次
1:79 after 导师$
1:79 after 将
1:-168 after 小
1:-108 after 小时
1:-45 after 少
1:73 after 少于
1:-49 after 就
1:-103 after 局
1:-180 after 展
1:-31 after 展0
1:-72 after 展0次
1:93 after 展夏
1:88 after 展夏令
1:-68 after 展学
1:-57 after 展学生
1:-76 after 展社
1:-78 after 展社团
1:-52 after 展网
1:-49 after 展网上
1:-39 after 展集
1:-38 after 展集训
1:78 after 山
1:-212 after 岗
1:-168 after 岗$
1:-118 after 岗0
1:-96 after 岗0周
1:-30 after 岭
1:66 after 工
1:147 after 工$
1:-36 after 工作
1:133 after 工作$
1:69 after 工捐
1:70 after 工捐款
1:65 after 师
1:-89 after 师$
1:-140 after 师0人
1:89 after 师0次
1:136 after 师傅
1:94 after 师傅$
1:-96 after 师去
1:161 after 师徒
1:100 after 师捐
1:70 after 师捐衣
1:-68 after 师每
1:121 after 师生作
1:100 after 师研
1:99 after 师研修
1:142 after 带
1:150 after 带教
1:172 after 带班
1:145 after 带班$
1:75 after 带队
1:68 after 带队$
1:154 after 帮
1:171 after 帮助
1:42 after 帮扶
1:126 after 帮着
1:-96 after 常
1:133 after 常管
1:98 after 常管理
1:-170 after 干
1:-108 after 干事
1:118 after 干教
1:102 after 干教师
1:-111 after 干部
1:-70 after 干部0
1:-117 after 干部到
1:-164 after 平
1:-152 after 平台
1:-102 after 平台开
1:101 after 年
1:-51 after 年$
1:-91 after 年0月
1:132 after 年为
1:146 after 年为<
1:-53 after 年会
1:-67 after 年会$
1:75 after 年对
1:137 after 年底
1:80 after 年组织
1:-74 after 并
1:-164 after 幼
1:-95 after 床
1:67 after 库
1:263 after 底
1:202 after 底前
1:64 after 底回
1:85 after 底回访
1:76 after 度
1:84 after 度整
1:80 after 度整理
1:-62 after 座
1:39 after 座0次
1:126 after 庭
1:72 after 康讲
1:86 after 康讲座
1:117 after 建
1:-145 after 开
1:-140 after 开0
1:-117 after 开0次
1:-143 after 开展
1:-51 after 开展0
1:-30 after 开展“
1:106 after 开展夏
1:-46 after 开展学
1:-52 after 开展社
1:-46 after 开展网
1:-48 after 开展集
1:-39 after 开放
1:-63 after 开放$
1:161 after 开设
1:87 after 开通
1:109 after 开通账
1:-186 after 式
1:139 after 张
1:161 after 张罗
1:110 after 张罗$
1:-116 after 强
1:82 after 归
1:63 after 归口
1:53 after 归口管
1:137 after 录
1:132 after 录$
1:73 after 录播
1:63 after 录播教
1:-58 after 影
1:-65 after 影子
1:-117 after 往
1:87 after 待
1:133 after 待$
1:96 after 待和
1:81 after 徒
1:69 after 心为
1:68 after 心为<
1:-74 after 志
1:-83 after 志愿
1:43 after 志愿者
1:-64 after 急
1:-51 after 急救
1:-47 after 急救箱
1:102 after 总
1:183 after 总$
1:93 after 总结
1:85 after 息
1:143 after 息$
1:237 after 情
1:219 after 情况
1:-65 after 愿
1:77 after 愿者
1:73 after 愿者到
1:-104 after 慧
1:86 after 成
1:160 after 成$
1:-164 after 所
1:210 after 手
1:76 after 手$
1:152 after 手续
1:159 after 手续$
1:-95 after 才
1:-86 after 才培
1:48 after 执
1:132 after 执笔
1:135 after 执笔$
1:-63 after 执行
1:-50 after 扶
1:117 after 批
1:54 after 承
1:75 after 承办
1:190 after 承办$
1:-34 after 承担
1:-46 after 承担$
1:154 after 承接
1:191 after 技
1:146 after 技术
1:56 after 技术支
1:81 after 把
1:76 after 把图
1:85 after 把图书
1:80 after 把捐
1:76 after 把捐来
1:254 after 抓
1:180 after 抓$
1:175 after 抓总
1:129 after 抓总$
1:60 after 护
1:120 after 护$
1:163 after 报名
1:126 after 报名$
1:150 after 报告
1:62 after 报送
1:55 after 抽
1:140 after 抽查
1:-78 after 担$
1:41 after 担任
1:-54 after 担任<
1:154 after 招
1:133 after 拟
1:128 after 拟定
1:68 after 拿
1:135 after 拿出
1:82 after 持
1:129 after 持。
1:158 after 持。$
1:-61 after 挂
1:-69 after 挂任
1:-77 after 挂任<
1:-95 after 挂职
1:-55 after 挂职副
1:191 after 指定
1:61 after 指导$
1:138 after 按
1:157 after 捐
1:97 after 捐书$
1:76 after 捐来
1:81 after 捐来的
1:60 after 捐款
1:57 after 捐款$
1:83 after 捐衣
1:63 after 捐衣$
1:63 after 捐赠
1:96 after 捐赠图
1:71 after 换书
1:70 after 换书目
1:-41 after 授
1:178 after 授课
1:215 after 排
1:210 after 排$
1:135 after 排。
1:115 after 排。$
1:85 after 排出
1:101 after 排好
1:79 after 排定
1:-112 after 排岗
1:-93 after 排岗位
1:88 after 排班
1:112 after 排班$
1:97 after 排课
1:212 after 排课$
1:55 after 排课。
1:52 after 排课务
1:127 after 排课表
1:131 after 接
1:107 after 接$
1:210 after 接待
1:123 after 接待$
1:62 after 接待和
1:79 after 接收
1:91 after 接洽
1:98 after 接洽$
1:130 after 接站
1:76 after 接送
1:118 after 推
1:58 after 推荐
1:234 after 提
1:116 after 提供
1:69 after 提供技
1:44 after 提供车
1:121 after 提出
1:67 after 播
1:94 after 播教
1:69 after 播教室
1:86 after 操
1:109 after 操办
1:114 after 操办$
1:37 after 支持。
1:111 after 支教
1:62 after 支教学
1:130 after 支教教
1:74 after 支教方
1:157 after 收
1:192 after 收$
1:188 after 改
1:158 after 改造
1:39 after 放
1:-84 after 放$
1:-88 after 敏
1:-51 after 救
1:-59 after 救箱
1:-64 after 救箱0
1:-34 after 教
1:158 after 教$
1:-52 after 教务处
1:42 after 教学
1:83 after 教学生
1:48 after 教室
1:115 after 教师
1:-89 after 教师$
1:75 after 教师捐
1:104 after 教师研
1:-148 after 教授
1:118 after 教教
1:124 after 教教师
1:66 after 教方
1:102 after 教方案
1:-41 after 教案
1:-91 after 教研
1:-54 after 教科
1:34 after 教练
1:87 after 教职
1:85 after 教职工
1:-127 after 教育
1:-108 after 数
1:-86 after 数学
1:128 after 整
1:116 after 整$
1:54 after 整修
1:52 after 整修宿
1:88 after 整理
1:-64 after 整理$
1:74 after 整理0
1:-106 after 文写
1:-135 after 文写作
1:84 after 料
1:203 after 料$
1:-86 after 断
1:-71 after 新
1:40 after 方
1:77 after 方案
1:73 after 方案$
1:-62 after 施
1:121 after 施$
1:108 after 施工
1:65 after 施工$
1:234 after 日前
1:-151 after 日印
1:-173 after 日印发
1:129 after 日常管
1:164 after 日程
1:128 after 日程$
1:-185 after 时
1:-155 after 时$
1:-105 after 明
1:-164 after 明$
1:-96 after 春
1:-61 after 晓
1:-80 after 晚
1:-57 after 晚上
1:35 after 暑
1:58 after 暑期
1:86 after 月
1:-158 after 月$
1:40 after 月0
1:47 after 月0日
1:147 after 月、
1:71 after 月、0
1:-106 after 月到
1:-113 after 月到>
1:44 after 月对
1:206 after 月底
1:61 after 月底回
1:122 after 月走
1:109 after 月走访
1:-151 after 有
1:55 after 服务
1:108 after 服务$
1:64 after 期
1:112 after 期$
1:-45 after 期<
1:74 after 期刊
1:79 after 期刊$
1:-132 after 期到
1:-30 after 期对
1:82 after 期汇
1:57 after 期汇编
1:46 after 本
1:108 after 本$
1:93 after 本优
1:78 after 本优秀
1:92 after 术
1:-63 after 术年
1:-50 after 术年会
1:58 after 术支
1:58 after 术支持
1:80 after 术期
1:77 after 术期刊
1:-63 after 机
1:-40 after 权
1:34 after 材
1:143 after 材0
1:49 after 材料
1:204 after 材料$
1:-45 after 来大
1:-54 after 来大学
1:127 after 来的
1:83 after 来的书
1:-98 after 杰
1:145 after 析
1:-99 after 查
1:-44 after 查$
1:68 after 查0
1:86 after 查0次
1:-289 after 校
1:-113 after 校$
1:-108 after 校长
1:-98 after 校长$
1:-82 after 核
1:-63 after 案整
1:-62 after 案整理
1:88 after 案集$
1:-76 after 档
1:55 after 档$
1:47 after 档案
1:90 after 档案$
1:-99 after 档案整
1:-109 after 梅
1:-31 after 检
1:82 after 检修
1:124 after 检修实
1:-94 after 检查
1:-30 after 检查$
1:32 after 次$
1:52 after 次交
1:85 after 次交换
1:-119 after 次网
1:63 after 款$
1:-92 after 正
1:87 after 步
1:-39 after 每0
1:-206 after 每0周
1:-128 after 每周
1:34 after 每周二
1:-151 after 每周四
1:50 after 每学期
1:-49 after 每年
1:77 after 每年为
1:119 after 每月底
1:69 after 每月走
1:-39 after 比
1:153 after 汇
1:165 after 汇总
1:136 after 汇总$
1:115 after 汇编
1:75 after 汇编0
1:-39 after 活
1:-30 after 活动
1:109 after 活动方
1:116 after 洽
1:81 after 洽$
1:-82 after 派0名
1:-122 after 派专
1:142 after 派人
1:146 after 派人$
1:83 after 派出$
1:162 after 派遣
1:61 after 流
1:152 after 流主
1:145 after 流主持
1:88 after 流承
1:-40 after 测
1:-101 after 海
1:-62 after 添
1:-46 after 添置
1:-60 after 添置急
1:170 after 清点
1:-78 after 游
1:-138 after 源
1:-70 after 点
1:-114 after 点$
1:-78 after 点0
1:-150 after 点0天
1:134 after 牵
1:50 after 牵头
1:104 after 牵头$
1:101 after 牵头组
1:-167 after 率
1:181 after 班
1:84 after 班$
1:65 after 班级
1:65 after 班级$
1:-67 after 球
1:-59 after 球赛
1:-73 after 球赛$
1:78 after 理
1:100 after 理$
1:37 after 理0
1:72 after 理0次
1:113 after 理。
1:143 after 理。$
1:109 after 生
1:89 after 生$
1:129 after 生作
1:124 after 生作健
1:80 after 生志
1:54 after 生志愿
1:72 after 生捐
1:75 after 生捐书
1:88 after 生整
1:81 after 生整修
1:-84 after 生活
1:-51 after 生足
1:-58 after 生足球
1:132 after 用
1:-71 after 用开
1:-73 after 用开展
1:-92 after 由
1:-67 after 申
1:56 after 电子
1:-106 after 电话
1:-87 after 电话0
1:125 after 登
1:62 after 登记
1:-211 after 的
1:38 after 的书
1:73 after 的书送
1:-37 after 的优
1:-47 after 的优势
1:-55 after 的作
1:-85 after 的作用
1:-42 after 的场
1:-92 after 的场馆
1:-48 after 的平
1:-80 after 的平台
1:-58 after 的设
1:-63 after 的设备
1:-142 after 监
1:-135 after 监督
1:47 after 目
1:87 after 目$
1:195 after 盯
1:-51 after 直
1:67 after 直播
1:-120 after 相
1:116 after 看
1:105 after 看0
1:49 after 看0次
1:61 after 着
1:-121 after 督
1:59 after 督导
1:-72 after 督导$
1:66 after 督导0
1:61 after 知
1:-214 after 研
1:-40 after 研$
1:44 after 研修
1:-41 after 研修$
1:-210 after 研究
1:-68 after 研究$
1:-32 after 础
1:-71 after 础教育
1:-33 after 确定
1:53 after 确定$
1:-122 after 碰
1:-68 after 碰头
1:32 after 示
1:80 after 示范
1:-48 after 社
1:-111 after 社团
1:-77 after 社团活
1:86 after 秀教
1:64 after 秀教案
1:-39 after 科
1:34 after 科$
1:-96 after 科科
1:-119 after 科组
1:-150 after 科长
1:-85 after 科长$
1:-92 after 称
1:149 after 稿
1:130 after 稿$
1:-208 after 究
1:-96 after 究$
1:-173 after 立
1:127 after 站
1:-61 after 童
1:133 after 笔
1:140 after 笔$
1:170 after 第
1:98 after 第0
1:-123 after 等
1:79 after 筹
1:139 after 筹$
1:63 after 筹办
1:88 after 筹办$
1:84 after 筹协
1:86 after 筹协调
1:68 after 筹负
1:47 after 筹负责
1:-84 after 筹集
1:-71 after 签
1:-37 after 简
1:-97 after 简称
1:201 after 管$
1:75 after 管理$
1:-147 after 箱
1:-84 after 箱0
1:-47 after 箱0个
1:42 after 系
1:106 after 系$
1:-104 after 系人:
1:-171 after 红
1:64 after 级
1:49 after 级$
1:-82 after 线上
1:116 after 组
1:109 after 组$
1:170 after 组织
1:218 after 组织$
1:62 after 组织0
1:64 after 组织。
1:96 after 组织大
1:112 after 组织学
1:110 after 组织实
1:132 after 组织骨
1:-198 after 组长
1:188 after 织
1:223 after 织$
1:100 after 织0
1:33 after 织0次
1:70 after 织。
1:77 after 织。$
1:107 after 织大
1:100 after 织大学
1:167 after 织学
1:151 after 织学生
1:118 after 织实
1:111 after 织实施
1:127 after 织骨
1:99 after 织骨干
1:-130 after 经
1:125 after 经办
1:103 after 经办$
1:-145 after 经费
1:-61 after 结
1:-131 after 结业
1:-142 after 结业证
1:-103 after 结合
1:-89 after 结对通
1:186 after 给
1:187 after 给<
1:-131 after 给结
1:-122 after 给结业
1:-139 after 络员
1:-110 after 络员$
1:166 after 统
1:59 after 统一
1:-80 after 统一安
1:159 after 统筹
1:136 after 统筹$
1:70 after 统筹协
1:85 after 统筹负
1:-104 after 继
1:-105 after 继续
1:155 after 续$
1:167 after 维
1:39 after 维修
1:152 after 维护
1:127 after 维护$
1:218 after 编
1:101 after 编0
1:83 after 编0本
1:69 after 编制
1:135 after 编排
1:-87 after 网
1:-140 after 网上
1:-59 after 网上研
1:-42 after 网络
1:-97 after 罗
1:183 after 罗$
1:-83 after 置急
1:-66 after 置急救
1:-84 after 署
1:-86 after 署$
1:-80 after 老
1:-34 after 考
1:44 after 考勤$
1:-126 after 考核
1:93 after 者到
1:92 after 者到<
1:44 after 职
1:-84 after 职0
1:-72 after 职副
1:-38 after 职副校
1:87 after 职工
1:56 after 职工捐
1:-121 after 联
1:-54 after 联合
1:86 after 联系
1:93 after 联系$
1:67 after 联系人
1:151 after 联络$
1:-123 after 联络员
1:-175 after 联谊
1:-99 after 聘
1:-32 after 股
1:-119 after 股长
1:-69 after 育局
1:-48 after 自
1:-134 after 至
1:-149 after 至0
1:52 after 舍
1:130 after 舍$
1:-184 after 英
1:-110 after 英语
1:68 after 范
1:53 after 荐
1:170 after 营
1:116 after 营$
1:150 after 落
1:190 after 落实
1:152 after 落实$
1:103 after 落实。
1:-175 after 行
1:-123 after 行$
1:-56 after 行0
1:41 after 衔
1:106 after 衔接$
1:30 after 衣
1:-123 after 补
1:30 after 表
1:87 after 表$
1:179 after 装
1:89 after 要
1:-79 after 见
1:-93 after 见习
1:-94 after 见习0
1:-85 after 观
1:-64 after 视频
1:-38 after 解
1:91 after 计$
1:54 after 计划
1:138 after 计划$
1:91 after 订
1:75 after 订具
1:65 after 订具体
1:-48 after 认
1:76 after 讨
1:-86 after 训
1:-70 after 训咨
1:-86 after 训咨询
1:-51 after 训教
1:-61 after 训教师
1:-191 after 议
1:126 after 记
1:57 after 记录
1:158 after 记录$
1:-85 after 讲
1:117 after 论
1:32 after 设
1:-189 after 设在
1:-117 after 设在>
1:-80 after 设在@
1:69 after 设备$
1:-59 after 设备培
1:124 after 设备调
1:53 after 设计
1:-105 after 访$
1:67 after 访支
1:94 after 访支教
1:-157 after 证
1:-149 after 证书
1:-99 after 证书$
1:-151 after 证书。
1:-133 after 证明
1:-127 after 评
1:-34 after 评估
1:-73 after 诊
1:-51 after 诊断
1:-71 after 诊断$
1:186 after 试
1:132 after 试$
1:-105 after 话
1:-103 after 话0
1:-120 after 询
1:-80 after 询教
1:-63 after 询教师
1:-197 after 语
1:-86 after 读
1:-70 after 课
1:-200 after 课$
1:-139 after 课(
1:-141 after 课0
1:-169 after 课0次
1:-133 after 课”
1:62 after 课。
1:43 after 课。$
1:204 after 课务
1:144 after 课务$
1:79 after 课时
1:32 after 课程
1:-99 after 课程$
1:82 after 课组
1:144 after 课表
1:88 after 课表$
1:-44 after 课题
1:114 after 课题$
1:-108 after 调$
1:119 after 调度
1:115 after 调整
1:91 after 调整$
1:163 after 调试
1:103 after 调试$
1:-157 after 谊
1:55 after 负
1:58 after 负责
1:159 after 负责$
1:-111 after 负责人
1:109 after 负责排
1:122 after 负责接
1:113 after 负责组
1:176 after 负责联
1:49 after 负责落
1:106 after 负责设
1:209 after 负责选
1:89 after 责
1:235 after 责$
1:-147 after 责人
1:125 after 责排
1:97 after 责排课
1:153 after 责接
1:71 after 责接待
1:110 after 责组
1:119 after 责组织
1:199 after 责联
1:116 after 责联络
1:105 after 责落
1:55 after 责落实
1:152 after 责设
1:154 after 责设备
1:193 after 责选
1:186 after 责选派
1:56 after 账
1:131 after 账$
1:36 after 账号
)"sv,
    R"(1:84 after 账号$
1:54 after 购
1:-201 after 费
1:-143 after 资
1:-92 after 资源
1:-94 after 资金
1:-76 after 赛
1:-107 after 赛$
1:101 after 赠
1:103 after 赠图
1:110 after 赠图书
1:131 after 赠送
1:89 after 赠送学
1:30 after 走
1:61 after 走访
1:89 after 走访支
1:-211 after 赴
1:-82 after 足
1:-57 after 足球
1:-58 after 足球赛
1:-80 after 跟
1:-179 after 跟岗
1:-166 after 跟岗$
1:-78 after 跟岗0
1:41 after 跟班
1:101 after 跟踪
1:135 after 跟进
1:104 after 跟进$
1:114 after 踪
1:-116 after 蹲
1:-125 after 蹲点
1:-100 after 蹲点0
1:-64 after 车$
1:63 after 车辆
1:61 after 车辆$
1:147 after 轮
1:131 after 轮流
1:99 after 轮流主
1:76 after 轮流承
1:159 after 辅
1:122 after 辅导
1:87 after 辆
1:132 after 辆$
1:-35 after 达
1:-36 after 过
1:45 after 运
1:104 after 运送
1:58 after 进
1:110 after 进$
1:-112 after 远
1:-102 after 连
1:-112 after 连线
1:111 after 述
1:225 after 送
1:121 after 送$
1:158 after 送到
1:94 after 送到<
1:72 after 送到>
1:67 after 送学
1:87 after 送学术
1:-143 after 送课
1:119 after 选
1:161 after 选$
1:128 after 选派
1:168 after 通$
1:39 after 通0
1:-55 after 通信
1:-51 after 通信$
1:104 after 通知
1:48 after 通账号
1:208 after 造
1:147 after 遣
1:112 after 遴
1:112 after 遴选
1:-76 after 邱
1:-228 after 部
1:-55 after 部0
1:-40 after 部0人
1:-98 after 部到
1:-87 after 部署
1:-140 after 部署$
1:60 after 部门
1:144 after 配
1:128 after 配合。
1:58 after 配合施
1:63 after 配合验
1:-39 after 采
1:-94 after 金
1:-329 after 长
1:-200 after 长$
1:-92 after 长)
1:-98 after 长)$
1:-53 after 长0
1:-39 after 长0人
1:-68 after 门
1:-157 after 问
1:-30 after 间
1:46 after 间$
1:-43 after 队
1:127 after 队$
1:-107 after 限
1:-157 after 院
1:-97 after 院长
1:-63 after 险
1:-149 after 陪
1:-147 after 陪同
1:-132 after 陪同$
1:-95 after 陪同。
1:102 after 障
1:115 after 障$
1:117 after 障设
1:62 after 障设备
1:-51 after 集
1:68 after 集$
1:-54 after 集体备
1:-124 after 集训
1:-81 after 集训$
1:-175 after 青
1:-87 after 顶
1:-110 after 顶岗
1:35 after 项
1:86 after 项$
1:-59 after 项制
1:-48 after 项制度
1:-93 after 颁
1:-63 after 颁发
1:-77 after 颁发结
1:95 after 领
1:-60 after 频
1:-124 after 题
1:111 after 题$
1:136 after 食
1:139 after 食宿
1:206 after 食宿$
1:-114 after 馆
1:-49 after 馆开
1:-56 after 馆开展
1:-54 after 马
1:91 after 驻<
1:-118 after 驻园
1:98 after 验
1:156 after 验中
1:62 after 验中心
1:86 after 验仪
1:87 after 验仪器
1:115 after 验收
1:108 after 验收$
1:-88 after 骨
1:-65 after 骨干
1:105 after 骨干教
1:-59 after 高
1:-86 after 龙
1:-106 alone 00
1:67 alone 01
1:-160 alone 10
1:75 alone 11
1:-175 before &
1:-139 before &语
1:-125 before &语文
1:-101 before (
1:-148 before ($
1:73 before 0
1:158 before 0、
1:51 before 0个
1:-40 before 0个月
1:-61 before 0人到
1:78 before 0名。
1:-107 before 0名到
1:149 before 0周
1:70 before 0年
1:-185 before 0日
1:-191 before 0日前
1:-69 before 0月
1:-134 before 0月0
1:65 before 0月底
1:141 before 0次
1:105 before 0节
1:141 before 0项
1:198 before 0项$
1:81 before :
1:-89 before <
1:76 before <$
1:-36 before <团
1:-36 before <团干
1:-189 before <干
1:-106 before <干部
1:-117 before <教
1:-142 before <教师
1:93 before <访
1:100 before <访学
1:-107 before >
1:-39 before @
1:135 before ^$
1:-140 before ^&
1:-94 before ^&语
1:-34 before ^0
1:-77 before ^0月
1:76 before ^<$
1:-47 before ^<团
1:-140 before ^<干
1:-140 before ^<教
1:139 before ^<访
1:-160 before ^@
1:130 before ^_
1:-192 before ^、
1:137 before ^上
1:74 before ^上述
1:-42 before ^不
1:55 before ^不少
1:-73 before ^为
1:-177 before ^为$
1:54 before ^主
1:47 before ^人
1:73 before ^人事
1:183 before ^以上
1:104 before ^任
1:77 before ^任0
1:113 before ^位
1:-90 before ^依
1:-59 before ^依托
1:-84 before ^借
1:-45 before ^借用
1:155 before ^具
1:178 before ^具体
1:-65 before ^利
1:-57 before ^利用
1:-111 before ^参
1:-96 before ^发
1:-68 before ^发挥
1:-33 before ^各
1:-51 before ^名
1:-48 before ^名单
1:135 before ^图
1:113 before ^图书
1:-83 before ^在
1:-118 before ^在$
1:-129 before ^大
1:-71 before ^大学
1:-48 before ^学
1:-155 before ^学期
1:147 before ^学生
1:-107 before ^对
1:72 before ^岗
1:-101 before ^岗期
1:109 before ^师
1:133 before ^师0
1:-119 before ^帮
1:-124 before ^帮助
1:-73 before ^年
1:-187 before ^抄
1:-203 before ^抄送
1:98 before ^支
1:105 before ^支教
1:82 before ^政
1:82 before ^教
1:96 before ^教师
1:-81 before ^日
1:-54 before ^日常
1:-68 before ^月
1:38 before ^本
1:112 before ^本条
1:155 before ^本部
1:-131 before ^校
1:-102 before ^校长
1:122 before ^次
1:157 before ^此
1:162 before ^此项
1:-46 before ^每
1:51 before ^物
1:51 before ^物理
1:30 before ^生
1:119 before ^的
1:-63 before ^研
1:100 before ^练
1:79 before ^练场
1:-157 before ^组
1:-111 before ^组办
1:-156 before ^组员
1:36 before ^组织
1:-65 before ^经
1:-106 before ^经$
1:-78 before ^继
1:-37 before ^继续
1:-189 before ^联
1:-129 before ^联系
1:108 before ^该
1:129 before ^该项
1:109 before ^课
1:165 before ^账
1:158 before ^账号
1:-58 before ^资
1:103 before ^跟
1:119 before ^跟岗
1:134 before ^这
1:87 before ^送
1:-96 before ^选
1:-89 before ^邀
1:-120 before ^邀$
1:65 before ^部
1:103 before ^部访
1:-36 before ^长
1:-79 before ^项
1:-76 before ^领
1:-112 before ^领导
1:258 before _
1:231 before _$
1:118 before _0
1:-288 before 、
1:-284 before 、$
1:75 before 、0
1:-130 before 、数
1:-131 before 、数学
1:-87 before 、英
1:-120 before 、英语
1:316 before 。
1:201 before 。$
1:151 before 。具
1:130 before 。具体
1:70 before 。此
1:89 before 。此项
1:-96 before 》
1:-76 before 一
1:220 before 上
1:83 before 上$
1:133 before 上工
1:121 before 上工作
1:67 before 上述
1:-135 before 下
1:-144 before 下设
1:-145 before 下设$
1:-32 before 不
1:113 before 不少
1:93 before 不少于
1:-98 before 与
1:-80 before 与$
1:-61 before 专
1:150 before 业
1:96 before 个
1:92 before 个月
1:68 before 中
1:-233 before 为
1:-241 before 为$
1:-121 before 主任
1:108 before 主题
1:113 before 主题$
1:117 before 习
1:81 before 书
1:60 before 书$
1:145 before 事
1:140 before 事$
1:96 before 事务
1:123 before 事务$
1:109 before 事宜
1:99 before 事宜$
1:62 before 于
1:68 before 于0
1:-102 before 交
1:120 before 人
1:77 before 人:
1:178 before 人事
1:-64 before 人到
1:-80 before 人到$
1:58 before 人选
1:-81 before 付
1:48 before 以
1:155 before 以上
1:115 before 以上$
1:132 before 以上工
1:-118 before 任
1:-207 before 任$
1:75 before 任0
1:79 before 任0名
1:-71 before 会
1:70 before 会$
1:117 before 位
1:204 before 体$
1:-51 before 作
1:83 before 作$
1:-81 before 依
1:-39 before 依托
1:-63 before 依托$
1:41 before 修
1:-68 before 修班
1:-42 before 修班在
1:-73 before 借
1:-42 before 借用
1:-59 before 借用$
1:-121 before 元
1:-33 before 公
1:-109 before 公室设
1:51 before 共
1:194 before 具
1:121 before 具体
1:227 before 具体$
1:128 before 写
1:80 before 出
1:-87 before 分别
1:38 before 划$
1:-88 before 列
1:-128 before 利
1:-132 before 利用
1:-72 before 利用$
1:-49 before 别
1:-153 before 到
1:-125 before 到$
1:-30 before 制
1:-58 before 前
1:-137 before 前$
1:34 before 办公室
1:70 before 务
1:94 before 务$
1:160 before 动
1:83 before 动$
1:-132 before 助
1:-125 before 助$
1:-83 before 协
1:-80 before 单
1:-56 before 单$
1:135 before 卷
1:-152 before 参
1:71 before 及
1:-56 before 发挥
1:-66 before 发挥$
1:-187 before 口
1:-161 before 台
1:151 before 号
1:142 before 号$
1:-48 before 各
1:-112 before 各学
1:-99 before 合
1:-31 before 同
1:94 before 名。
1:84 before 名。具
1:-118 before 名到
1:-89 before 名到$
1:-95 before 名单
1:-41 before 名单$
1:102 before 后
1:-176 before 向
1:-178 before 向$
1:-202 before 员
1:-151 before 员$
1:169 before 周
1:-42 before 和
1:-139 before 和$
1:-71 before 回
1:93 before 回访
1:116 before 回访。
1:-49 before 团
1:-61 before 团干
1:-36 before 团干部
1:125 before 园
1:103 before 图
1:111 before 图书
1:115 before 图书$
1:-236 before 在
1:-264 before 在$
1:-37 before 地
1:98 before 地。
1:76 before 地。具
1:102 before 场
1:115 before 场地
1:81 before 场地。
1:113 before 培
1:117 before 培训
1:60 before 备
1:-119 before 大
1:-131 before 大学
1:-98 before 大学师
1:-78 before 字
1:-84 before 字$
1:-117 before 学
1:-170 before 学$
1:-95 before 学、
1:-58 before 学、英
1:122 before 学。
1:132 before 学。具
1:-99 before 学师
1:-64 before 学师生
1:-124 before 学期
1:-151 before 学期末
1:132 before 学生
1:-126 before 学院
1:125 before 安
1:80 before 安排
1:107 before 安排$
1:-89 before 安排到
1:93 before 宜
1:106 before 宜$
1:154 before 实
1:92 before 实习
1:-83 before 室
1:-126 before 室设
1:-136 before 室设在
1:95 before 家
1:-113 before 容
1:-124 before 容$
1:63 before 宿
1:-106 before 对
1:-225 before 对口
1:-69 before 导
1:-148 before 导小
1:-102 before 导小组
1:-143 before 将
1:-60 before 小
1:-100 before 小组
1:-103 before 小组下
1:66 before 少于
1:73 before 少于0
1:191 before 岗
1:-124 before 岗期
1:-108 before 岗期间
1:31 before 工
1:101 before 工作$
1:123 before 师$
1:116 before 师0
1:47 before 师0名
1:-169 before 师到
1:-163 before 师到$
1:-51 before 师生
1:-53 before 师生与
1:87 before 师的
1:133 before 带
1:-73 before 席
1:-86 before 席$
1:-151 before 帮
1:-135 before 帮助
1:-154 before 帮助$
1:-123 before 帮扶
1:-116 before 常联
1:-168 before 干
1:-116 before 干部
1:-94 before 干部0
1:-163 before 干部到
1:-112 before 年
1:-130 before 年级
1:-96 before 应
1:93 before 底
1:42 before 度
1:108 before 座
1:-34 before 建
1:-118 before 开
1:-106 before 开放
1:-127 before 往
1:-165 before 往返
1:80 before 徒
1:32 before 总
1:-54 before 所
1:168 before 手续
1:158 before 手续$
1:-42 before 托
1:-90 before 托$
1:-71 before 扶
1:-49 before 扶$
1:-201 before 抄
1:-195 before 抄送
1:-216 before 抄送$
1:-206 before 报
1:-190 before 报$
1:-114 before 担
1:-115 before 担任
1:-122 before 担任$
1:54 before 指
1:74 before 指导
1:-67 before 挥
1:-52 before 挥$
1:-73 before 授
1:137 before 排
1:141 before 排$
1:-87 before 排到
1:-94 before 排到$
1:204 before 接
1:159 before 接$
1:66 before 支
1:137 before 支教
1:149 before 支教课
1:-130 before 放
1:128 before 政
1:54 before 教
1:137 before 教$
1:-46 before 教师
1:65 before 教师$
1:-154 before 教师到
1:119 before 教课
1:-150 before 数
1:-94 before 数字
1:-79 before 数字$
1:-184 before 数学
1:-87 before 数学$
1:-150 before 文
1:-90 before 文、
1:-102 before 文、数
1:115 before 方
1:-198 before 日
1:-205 before 日前
1:-53 before 日常
1:-136 before 日常联
1:-33 before 时
1:118 before 星
1:-117 before 是
1:-137 before 是$
1:-114 before 月
1:-121 before 月0
1:-161 before 月0日
1:90 before 月。
1:-69 before 月到
1:77 before 月底
1:45 before 月底前
1:-138 before 有
1:-204 before 期
1:-118 before 期末
1:-150 before 期末$
1:-69 before 期间
1:-117 before 期间安
1:-164 before 末
1:-118 before 末$
1:52 before 本
1:93 before 本条
1:171 before 本部
1:186 before 本部分
1:136 before 条
1:215 before 条$
1:-224 before 校
1:-113 before 校$
1:-248 before 校长
1:-102 before 校长和
1:-104 before 梅
1:143 before 次
1:151 before 次。
1:194 before 此
1:140 before 此项
1:120 before 此项$
1:120 before 此项工
1:-40 before 每
1:-144 before 江
1:166 before 活
1:175 before 活动
1:130 before 活动$
1:-39 before 派
1:-55 before 派$
1:51 before 物
1:89 before 物理
1:73 before 物理系
1:-75 before 班
1:-50 before 班在
1:-105 before 班在$
1:-48 before 理
1:54 before 理系
1:72 before 理系$
1:79 before 生
1:-81 before 生与
1:-114 before 生与$
1:-70 before 用
1:-63 before 用$
1:-120 before 由
1:82 before 的课
1:-134 before 的车
1:-41 before 研
1:-110 before 研修班
1:-100 before 科
1:79 before 程
1:135 before 程$
1:81 before 第
1:45 before 第0
1:143 before 第0项
1:349 before 管
1:231 before 管理
1:132 before 管理$
1:-78 before 系
1:-31 before 系$
1:-196 before 系人
1:-138 before 系人$
1:-88 before 级
1:104 before 练
1:74 before 练场
1:70 before 练场地
1:-238 before 组
1:-108 before 组下
1:-112 before 组下设
1:-119 before 组办
1:-117 before 组办公
1:-150 before 组员
1:-47 before 组织教
1:-53 before 织教
1:-40 before 织教师
1:56 before 经
1:-111 before 经$
1:-132 before 结
1:-83 before 结对
1:-102 before 给
1:-81 before 给$
1:-135 before 络
1:-85 before 络$
1:-95 before 络员
1:-48 before 继
1:-59 before 继续
1:-55 before 继续利
1:76 before 续
1:122 before 续$
1:-40 before 续利
1:-48 before 续利用
1:152 before 编
1:81 before 老
1:111 before 老师
1:-284 before 联
1:-207 before 联系
1:-196 before 联系人
1:-148 before 联络
1:-98 before 联络员
1:157 before 自
1:136 before 节
1:-56 before 英
1:-47 before 英语
1:-63 before 行
1:164 before 表$
1:130 before 训
1:-61 before 议
1:-69 before 讲
1:-138 before 设
1:-112 before 设$
1:-177 before 设在
1:-144 before 设在$
1:220 before 访
1:131 before 访。
1:155 before 访学
1:187 before 访学。
1:137 before 评
1:158 before 该
1:151 before 该项
1:103 before 该项工
1:-184 before 语
1:-89 before 语文
1:-86 before 语文、
1:54 before 读
1:108 before 课。
1:158 before 课程
1:121 before 课表
1:111 before 课表$
1:-49 before 调
1:-104 before 责
1:88 before 账
1:145 before 账号
1:125 before 账号$
1:-150 before 费
1:-198 before 费$
1:-44 before 资
1:-144 before 赛
1:129 before 跟
1:90 before 跟岗
1:-132 before 车
1:-144 before 车费
1:-95 before 车费$
1:-127 before 返
1:176 before 这
1:-43 before 进
1:115 before 述
1:106 before 述活
1:111 before 述活动
1:-227 before 送
1:-247 before 送$
1:-31 before 选
1:35 before 选$
1:-140 before 选手
1:-56 before 选派$
1:-83 before 邀
1:-113 before 邀$
1:-78 before 部0
1:-91 before 部0人
1:-56 before 部分$
1:-149 before 部到
1:-124 before 部到$
1:101 before 部访
1:108 before 部访学
1:-65 before 量
1:-114 before 钟
1:-225 before 长
1:-111 before 长和
1:-111 before 长和$
1:-85 before 间
1:-98 before 间安
1:-104 before 间安排
1:156 before 阅
1:97 before 队
1:-137 before 院
1:100 before 项
1:230 before 项$
1:219 before 项工
1:230 before 项工作
1:-121 before 须
1:-101 before 领
1:-109 before 领导
1:-106 before 领导小
1:42 before 题
1:139 before 题$
1:-34 before 食
1:-147 before 高
1:-124 before=1
1:-224 before=2
1:-69 before=4
1:273 before=5
1:-38 clause before $
1:179 clause before &同
1:-155 clause before )
1:-159 clause before )$
1:-103 clause before -
1:-132 clause before -0
1:-172 clause before 0)
1:-42 clause before 0万
1:-40 clause before 0个
1:90 clause before 0人
1:-38 clause before 0份
1:-129 clause before 0元
1:102 clause before 0册
1:134 clause before 0台
1:-121 clause before 0号
1:-33 clause before 0名
1:186 clause before 0周
1:206 clause before 0场
1:56 clause before 0天
1:-38 clause before 0学
1:146 clause before 0对
1:-110 clause before 0年
1:154 clause before 0次
1:80 clause before 0节
1:189 clause before 0项
1:116 clause before <$
1:-41 clause before <0
1:207 clause before <教
1:162 clause before >
1:90 clause before >人
1:137 clause before >团
1:83 clause before >挂
1:181 clause before >教
1:-65 clause before @
1:-59 clause before @$
1:114 clause before @牵
1:54 clause before ^$
1:228 clause before ^&
1:107 clause before ^<
1:324 clause before ^>
1:62 clause before ^“
1:-57 clause before ^、
1:37 clause before ^上
1:103 clause before ^不
1:124 clause before ^专
1:75 clause before ^业
1:42 clause before ^个
1:133 clause before ^中
1:119 clause before ^为
1:76 clause before ^举
1:92 clause before ^人
1:-45 clause before ^以
1:-36 clause before ^作
1:127 clause before ^做
1:-99 clause before ^出
1:222 clause before ^办
1:96 clause before ^务
1:158 clause before ^台
1:-105 clause before ^各
1:-55 clause before ^合
1:162 clause before ^向
1:139 clause before ^处
1:121 clause before ^套
1:201 clause before ^学
1:109 clause before ^实
1:102 clause before ^家
1:-84 clause before ^对
1:148 clause before ^导
1:-99 clause before ^工
1:165 clause before ^师
1:-100 clause before ^帮
1:-57 clause before ^年
1:189 clause before ^开
1:93 clause before ^录
1:102 clause before ^德
1:-92 clause before ^提
1:107 clause before ^放
1:162 clause before ^政
1:152 clause before ^教
1:88 clause before ^时
1:80 clause before ^显
1:140 clause before ^月
1:65 clause before ^期
1:73 clause before ^术
1:-98 clause before ^次
1:105 clause before ^每
1:54 clause before ^生
1:-106 clause before ^由
1:-144 clause before ^电
1:-41 clause before ^的
1:201 clause before ^研
1:92 clause before ^线
1:-88 clause before ^组
1:115 clause before ^织
1:-160 clause before ^继
1:126 clause before ^育
1:-60 clause before ^至
1:-121 clause before ^设
1:-90 clause before ^语
1:-114 clause before ^课
1:111 clause before ^负
1:124 clause before ^责
1:-47 clause before ^部
1:-80 clause before ^长
1:125 clause before ^间
1:128 clause before ^队
1:122 clause before ^骨
1:-56 clause before “六
1:57 clause before ”
1:109 clause before ”$
1:103 clause before ”活
1:82 clause before 、
1:95 clause before 》
1:-65 clause before 〕
1:-86 clause before 〕0
1:91 clause before 一
1:-79 clause before 一”
1:136 clause before 一册
1:94 clause before 一间
1:-48 clause before 万
1:-52 clause before 万元
1:-87 clause before 三
1:64 clause before 三十
1:-76 clause before 上
1:80 clause before 上0
1:37 clause before 上研
1:-116 clause before 上课
1:155 clause before 上题
1:-209 clause before 下
1:-138 clause before 下午
1:-87 clause before 下设
1:161 clause before 不
1:-61 clause before 不少
1:217 clause before 与
1:115 clause before 专业
1:53 clause before 专题
1:117 clause before 业
1:189 clause before 业$
1:-32 clause before 个
1:-52 clause before 个工
1:55 clause before 中
1:225 clause before 中心
1:60 clause before 为
1:186 clause before 为期
1:95 clause before 主
1:-170 clause before 主任
1:124 clause before 主抓
1:87 clause before 举
1:82 clause before 举办
1:87 clause before 习
1:148 clause before 习0
1:49 clause before 乡
1:54 clause before 乡土
1:-39 clause before 书
1:-106 clause before 书0
1:73 clause before 书馆
1:128 clause before 事
1:109 clause before 事处
1:103 clause before 事宜
1:-80 clause before 于
1:-34 clause before 于0
1:79 clause before 互
1:38 clause before 互访
1:-61 clause before 五
1:114 clause before 交
1:123 clause before 人
1:139 clause before 人$
1:153 clause before 人事
1:97 clause before 令
1:85 clause before 令营
1:-92 clause before 以
1:-208 clause before 以上
1:43 clause before 件
1:-202 clause before 任
1:-93 clause before 任<
1:41 clause before 任培
1:-69 clause before 份
1:-91 clause before 份$
1:146 clause before 位
1:98 clause before 位$
1:-89 clause before 作
1:43 clause before 作$
1:36 clause before 作小
1:64 clause before 作讲
1:-41 clause before 使用
1:89 clause before 保
1:41 clause before 保教
1:73 clause before 保障
1:212 clause before 信
1:79 clause before 信$
1:66 clause before 修
1:61 clause before 做
1:118 clause before 做好
1:-161 clause before 元
1:-157 clause before 元$
1:34 clause before 免费
1:176 clause before 入
1:-121 clause before 全
1:-134 clause before 全年
1:-104 clause before 公
1:-117 clause before 公不
1:-54 clause before 六
1:-62 clause before 六一
1:-106 clause before 共
1:-130 clause before 具
1:-79 clause before 具体
1:159 clause before 养
1:172 clause before 册
1:175 clause before 册$
1:-163 clause before 写
1:-123 clause before 出
1:149 clause before 出$
1:-33 clause before 分
1:-33 clause before 分钟
1:-122 clause before 划
1:-33 clause before 初
1:117 clause before 初稿
1:73 clause before 到
1:-45 clause before 制
1:-32 clause before 制度
1:166 clause before 前
1:46 clause before 前$
1:-125 clause before 副
1:66 clause before 办
1:106 clause before 办$
1:-113 clause before 办公
1:107 clause before 办夏
1:110 clause before 办法
1:96 clause before 办理
1:163 clause before 办科
1:217 clause before 务
1:252 clause before 务处
1:67 clause before 务科
1:33 clause before 动
1:-69 clause before 动$
1:78 clause before 动0
1:-145 clause before 助
1:-55 clause before 勤
1:-52 clause before 十
1:67 clause before 十台
1:-138 clause before 午
1:96 clause before 协
1:271 clause before 单
1:128 clause before 单$
1:144 clause before 单位
1:166 clause before 卷
1:54 clause before 卷$
1:143 clause before 参
1:185 clause before 发
1:145 clause before 发展
1:170 clause before 台
1:164 clause before 台$
1:-78 clause before 号
1:-73 clause before 号)
1:-61 clause before 各
1:105 clause before 合教
1:54 clause before 合编
1:157 clause before 同
1:158 clause before 同上
1:30 clause before 同步
1:30 clause before 名
1:101 clause before 名单
1:118 clause before 后
1:-41 clause before 听
1:93 clause before 听评
1:-102 clause before 听课
1:-143 clause before 告$
1:120 clause before 告0
1:193 clause before 告会
1:-78 clause before 员
1:189 clause before 周
1:120 clause before 周$
1:101 clause before 和
1:-56 clause before 商
1:111 clause before 器
1:225 clause before 团
1:235 clause before 团委
1:94 clause before 园
1:193 clause before 图
1:171 clause before 图书
1:46 clause before 土
1:78 clause before 土教
1:-66 clause before 在
1:-93 clause before 在>
1:82 clause before 地
1:214 clause before 场
1:201 clause before 场$
1:139 clause before 培
1:159 clause before 培训
1:-131 clause before 基
1:35 clause before 堂
1:248 clause before 处
1:-41 clause before 处$
1:112 clause before 处主
1:87 clause before 处办
1:96 clause before 处安
1:117 clause before 处带
1:120 clause before 处承
1:138 clause before 处排
1:82 clause before 处派
1:90 clause before 处牵
1:95 clause before 处组
1:153 clause before 处统
1:222 clause before 备
1:43 clause before 备$
1:119 clause before 备课
1:75 clause before 夏
1:92 clause before 夏令
1:138 clause before 大
1:143 clause before 大队
1:252 clause before 头
1:231 clause before 头$
1:95 clause before 套
1:103 clause before 好
1:228 clause before 委
1:89 clause before 子
1:101 clause before 字
1:95 clause before 字图
1:121 clause before 学
1:150 clause before 学$
1:96 clause before 学0
1:-37 clause before 学年
1:143 clause before 学期
1:185 clause before 学生
1:-93 clause before 学科
1:-40 clause before 学组
1:60 clause before 学院
1:195 clause before 安
1:178 clause before 安排
1:-65 clause before 定
1:48 clause before 定$
1:100 clause before 宜
1:101 clause before 宜$
1:151 clause before 实
1:32 clause before 实$
1:128 clause before 实习
1:87 clause before 室
1:-126 clause before 室$
1:113 clause before 室一
1:39 clause before 室主
1:156 clause before 室安
1:128 clause before 室牵
1:149 clause before 家
1:126 clause before 家作
1:-44 clause before 对
1:137 clause before 对$
1:99 clause before 对0
1:157 clause before 导
1:56 clause before 导0
1:151 clause before 导处
1:-69 clause before 导师
1:66 clause before 小结
1:119 clause before 就
1:117 clause before 就业
1:72 clause before 展
1:38 clause before 展处
1:173 clause before 岗
1:121 clause before 岗$
1:-40 clause before 岗0
1:-98 clause before 工
1:-64 clause before 师
1:-108 clause before 师$
1:-62 clause before 师0
1:161 clause before 师发
1:65 clause before 师听
1:109 clause before 师徒
1:99 clause before 师生
1:101 clause before 师跟
1:-49 clause before 带
1:-35 clause before 带教
1:128 clause before 带队
1:-138 clause before 帮
1:-195 clause before 帮扶
1:-36 clause before 常
1:114 clause before 干
1:106 clause before 干教
1:-147 clause before 年
1:44 clause before 年$
1:-37 clause before 年度
1:127 clause before 年级
1:189 clause before 库$
1:125 clause before 底
1:86 clause before 底前
1:-82 clause before 度
1:161 clause before 座
1:120 clause before 座0
1:45 clause before 康
1:-124 clause before 建
1:-56 clause before 开
1:133 clause before 开放
1:100 clause before 张
1:82 clause before 张罗
1:56 clause before 录播
1:198 clause before 徒
1:65 clause before 徒结
1:62 clause before 微
1:70 clause before 微镜
1:165 clause before 德
1:164 clause before 德育
1:61 clause before 心
1:-102 clause before 总
1:-178 clause before 总结
1:101 clause before 息
1:-47 clause before 意
1:-42 clause before 成
1:-41 clause before 手
1:53 clause before 执
1:-208 clause before 扶
1:-71 clause before 扶工
1:117 clause before 批
1:120 clause before 批0
1:134 clause before 承
1:134 clause before 承办
1:122 clause before 承担
1:133 clause before 技术
1:64 clause before 抓
1:-177 clause before 报
1:-55 clause before 报告
1:108 clause before 担
1:164 clause before 拟
1:-52 clause before 挂
1:67 clause before 挂职
1:155 clause before 指
1:112 clause before 指导
1:120 clause before 捐
1:138 clause before 授
1:129 clause before 授课
1:202 clause before 排
1:120 clause before 排$
1:-50 clause before 接待
1:-148 clause before 提
1:48 clause before 提供
1:-147 clause before 提出
1:115 clause before 播
1:64 clause before 播教
1:-105 clause before 支
1:-40 clause before 支教
1:153 clause before 收
1:120 clause before 放
1:89 clause before 放数
1:151 clause before 放网
1:147 clause before 政
1:132 clause before 政教
1:140 clause before 教
1:117 clause before 教$
1:183 clause before 教务
1:103 clause before 教处
1:176 clause before 教学
1:157 clause before 教室
1:79 clause before 教导
1:-35 clause before 教师
1:114 clause before 教材
1:288 clause before 教研
1:116 clause before 教科
1:-67 clause before 教育
1:39 clause before 数
1:79 clause before 数字
1:49 clause before 文
1:-127 clause before 文组
1:114 clause before 方
1:99 clause before 方案
1:49 clause before 日
1:-46 clause before 日$
1:147 clause before 日程
1:-75 clause before 时
1:-66 clause before 时$
1:138 clause before 时间
1:68 clause before 显
1:82 clause before 显微
1:109 clause before 普
1:159 clause before 普报
1:-36 clause before 月$
1:111 clause before 月底
1:47 clause before 服务
1:95 clause before 期
1:36 clause before 期$
1:224 clause before 期0
1:71 clause before 本
1:181 clause before 术
1:103 clause before 材
1:83 clause before 材$
1:84 clause before 来
1:-106 clause before 校
1:142 clause before 校本
1:-107 clause before 校长
1:-80 clause before 核
1:167 clause before 案
1:-125 clause before 械
1:-87 clause before 械人
1:157 clause before 次
1:162 clause before 次$
1:69 clause before 次0
1:68 clause before 步
1:38 clause before 步教
1:118 clause before 每次
1:128 clause before 法
1:118 clause before 法$
1:104 clause before 活动
1:135 clause before 派
1:149 clause before 派$
1:92 clause before 派人
1:165 clause before 流
1:136 clause before 测
1:162 clause before 源
1:-155 clause before 满
1:-39 clause before 点
1:149 clause before 物
1:256 clause before 牵
1:297 clause before 牵头
1:-45 clause before 班$
1:41 clause before 班主
1:140 clause before 球
1:274 clause before 理
1:186 clause before 理$
1:272 clause before 生
1:97 clause before 生互
1:91 clause before 生处
1:36 clause before 用
1:-129 clause before 由
1:-107 clause before 由&
1:-138 clause before 由<
1:-99 clause before 电
1:-173 clause before 的
1:-155 clause before 的$
1:-147 clause before 的教
1:282 clause before 研
1:127 clause before 研$
1:142 clause before 研处
1:217 clause before 研学
1:129 clause before 研室
1:182 clause before 研究
1:202 clause before 研组
1:-69 clause before 础
1:-94 clause before 础教
1:-81 clause before 确
1:60 clause before 确定
1:78 clause before 科
1:-110 clause before 科$
1:164 clause before 科室
1:201 clause before 科普
1:275 clause before 程
1:167 clause before 程$
1:148 clause before 稿
1:118 clause before 稿$
1:207 clause before 究
1:165 clause before 究课
1:145 clause before 笔
1:-45 clause before 第
1:-109 clause before 第0
1:194 clause before 筹
1:169 clause before 筹$
1:174 clause before 管理
1:-63 clause before 篇
1:-33 clause before 篇$
1:212 clause before 系
1:35 clause before 级
1:-118 clause before 组$
1:-91 clause before 组下
1:120 clause before 组主
1:-114 clause before 组听
1:-82 clause before 组长
1:54 clause before 织
1:118 clause before 织人
1:73 clause before 织教
1:-31 clause before 经
1:-102 clause before 结
1:-136 clause before 结$
1:120 clause before 绘
1:95 clause before 统
1:193 clause before 统筹
1:-153 clause before 继
1:-142 clause before 继续
1:-103 clause before 续
1:173 clause before 编
1:50 clause before 编乡
1:44 clause before 网
1:145 clause before 网上
1:57 clause before 罗
1:99 clause before 罗$
1:-41 clause before 老
1:-61 clause before 老师
1:-43 clause before 考
1:-82 clause before 考核
1:-75 clause before 职
1:116 clause before 联合
1:-43 clause before 股
1:-59 clause before 股$
1:160 clause before 育处
1:-56 clause before 育学
1:-30 clause before 自
1:-39 clause before 至0
1:33 clause before 至少
1:141 clause before 节
1:135 clause before 节$
1:173 clause before 英
1:75 clause before 英语
1:136 clause before 营
1:131 clause before 营$
1:-49 clause before 落
1:91 clause before 行
1:-178 clause before 补
1:-127 clause before 补助
1:121 clause before 装
1:-68 clause before 要
1:-61 clause before 见
1:64 clause before 见习
1:-56 clause before 计
1:49 clause before 订
1:195 clause before 训
1:36 clause before 训班
1:-81 clause before 议
1:177 clause before 讲
1:118 clause before 讲座
1:-49 clause before 设
1:-95 clause before 设办
1:-125 clause before 设在
1:39 clause before 设备
1:98 clause before 设计
1:91 clause before 访
1:38 clause before 访0
1:78 clause before 评
1:101 clause before 评课
1:-39 clause before 语文
1:121 clause before 读
1:71 clause before 读物
1:38 clause before 课
1:-41 clause before 课$
1:168 clause before 课0
1:166 clause before 课务
1:68 clause before 课堂
1:-34 clause before 课的
1:221 clause before 课程
1:-61 clause before 课题
1:-42 clause before 调
1:38 clause before 负
1:35 clause before 负责
1:114 clause before 责
1:113 clause before 责$
1:94 clause before 责选
1:141 clause before 账
1:169 clause before 费开
1:-60 clause before 资
1:125 clause before 资源
1:31 clause before 赛
1:-44 clause before 赴
1:127 clause before 起
1:144 clause before 超
1:34 clause before 跟
1:34 clause before 车
1:30 clause before 轮
1:-42 clause before 过
1:110 clause before 进
1:133 clause before 送
1:35 clause before 选
1:66 clause before 选派
1:47 clause before 通
1:142 clause before 部
1:103 clause before 部牵
1:41 clause before 钟
1:33 clause before 钟$
1:53 clause before 镜
1:68 clause before 镜三
1:-124 clause before 长
1:-132 clause before 长$
1:-56 clause before 长办
1:110 clause before 间
1:67 clause before 间$
1:65 clause before 阅
1:41 clause before 阅卷
1:218 clause before 队
1:100 clause before 队$
1:141 clause before 队大
1:151 clause before 队部
1:62 clause before 院
1:135 clause before 障
1:71 clause before 集
1:105 clause before 顶
1:213 clause before 项
1:204 clause before 项$
1:175 clause before 题
1:154 clause before 题库
1:133 clause before 题报
1:140 clause before 馆
1:96 clause before 馆$
1:-113 clause before 驻
1:113 clause before 验
1:90 clause before 骨
1:154 clause before 骨干
1:-73 clause behind &
1:143 clause behind &办
1:98 clause behind &教
1:-142 clause behind (
1:-145 clause behind -
1:-101 clause behind -0
1:-96 clause behind -×
1:-207 clause behind 0
1:-88 clause behind 0-
1:-71 clause behind 0×
1:-133 clause behind 0个
1:-47 clause behind 0人
1:-96 clause behind 0分
1:-49 clause behind 0学
1:-64 clause behind 0年
1:-45 clause behind 0月
1:-56 clause behind 0次
1:-147 clause behind 0节
1:-45 clause behind 0课
1:213 clause behind 0项
)"sv,
    R"(1:-123 clause behind :
1:277 clause behind <
1:123 clause behind <人
1:68 clause behind <办
1:69 clause behind <后
1:78 clause behind <困
1:163 clause behind <学
1:-101 clause behind <总
1:281 clause behind <教
1:112 clause behind <校
1:43 clause behind <由
1:172 clause behind <电
1:-108 clause behind >
1:-55 clause behind >$
1:68 clause behind >党
1:-32 clause behind >办
1:131 clause behind >学
1:-101 clause behind >教
1:73 clause behind ^$
1:-51 clause behind ^&
1:-64 clause behind ^0
1:302 clause behind ^<
1:55 clause behind ^@
1:84 clause behind ^三
1:-96 clause behind ^上
1:119 clause behind ^于
1:-83 clause behind ^人
1:-73 clause behind ^任
1:223 clause behind ^信
1:-168 clause behind ^全
1:-114 clause behind ^共
1:-83 clause behind ^分
1:-98 clause behind ^到
1:-56 clause behind ^办
1:124 clause behind ^后
1:-138 clause behind ^听
1:32 clause behind ^学
1:-77 clause behind ^实
1:-202 clause behind ^帮
1:-55 clause behind ^并
1:125 clause behind ^总
1:-92 clause behind ^指
1:31 clause behind ^教
1:-196 clause behind ^时
1:-214 clause behind ^每
1:-146 clause behind ^由
1:-125 clause behind ^电
1:-86 clause behind ^看
1:206 clause behind ^第
1:52 clause behind ^结
1:-135 clause behind ^联
1:-105 clause behind ^设
1:-137 clause behind ^负
1:106 clause behind ^资
1:163 clause behind ^送
1:-220 clause behind ×
1:-83 clause behind ×$
1:-176 clause behind ××
1:-76 clause behind “
1:-121 clause behind 、
1:-57 clause behind 、$
1:131 clause behind 、<
1:46 clause behind 、>
1:-125 clause behind 《
1:-38 clause behind 一
1:-186 clause behind 上
1:-100 clause behind 下
1:37 clause behind 不
1:-124 clause behind 不$
1:84 clause behind 不少
1:103 clause behind 与
1:41 clause behind 与$
1:39 clause behind 专
1:120 clause behind 专业
1:-144 clause behind 个
1:-89 clause behind 个月
1:182 clause behind 中心
1:-74 clause behind 为
1:-63 clause behind 为0
1:-90 clause behind 主
1:-117 clause behind 主任
1:-101 clause behind 主备
1:73 clause behind 书
1:63 clause behind 事
1:79 clause behind 于
1:69 clause behind 于$
1:34 clause behind 于0
1:-201 clause behind 互
1:123 clause behind 交
1:-176 clause behind 人
1:32 clause behind 人$
1:128 clause behind 人事
1:-110 clause behind 以下
1:-224 clause behind 任
1:-153 clause behind 任$
1:-81 clause behind 任办
1:-83 clause behind 任期
1:-174 clause behind 优
1:-41 clause behind 会
1:34 clause behind 住
1:94 clause behind 住$
1:96 clause behind 体$
1:-150 clause behind 作
1:84 clause behind 作$
1:183 clause behind 供
1:-35 clause behind 保
1:115 clause behind 信
1:170 clause behind 信息
1:191 clause behind 做
1:131 clause behind 做好
1:-66 clause behind 先
1:73 clause behind 先队
1:-31 clause behind 党
1:82 clause behind 党政
1:34 clause behind 入
1:-35 clause behind 全年
1:54 clause behind 公
1:125 clause behind 公室
1:-93 clause behind 共
1:-74 clause behind 其
1:-71 clause behind 具
1:108 clause behind 具体
1:-179 clause behind 兼
1:-111 clause behind 兼任
1:90 clause behind 写
1:-92 clause behind 出
1:-46 clause behind 出$
1:-160 clause behind 分
1:-90 clause behind 分管
1:-132 clause behind 分钟
1:-30 clause behind 到
1:112 clause behind 到$
1:-73 clause behind 到<
1:-60 clause behind 制
1:-91 clause behind 副
1:-51 clause behind 办$
1:50 clause behind 办公
1:94 clause behind 办理
1:94 clause behind 务
1:-47 clause behind 务$
1:177 clause behind 务处
1:-88 clause behind 动
1:48 clause behind 助
1:161 clause behind 助$
1:63 clause behind 助<
1:231 clause behind 勤
1:99 clause behind 勤组
1:-114 clause behind 区
1:-65 clause behind 区$
1:69 clause behind 协
1:82 clause behind 协$
1:130 clause behind 协助
1:-56 clause behind 单
1:30 clause behind 参
1:108 clause behind 参$
1:-53 clause behind 参与
1:-49 clause behind 参加
1:184 clause behind 发
1:155 clause behind 发展
1:-45 clause behind 可
1:195 clause behind 合$
1:-79 clause behind 同
1:162 clause behind 后
1:176 clause behind 后勤
1:-173 clause behind 听
1:-80 clause behind 员
1:39 clause behind 周
1:58 clause behind 周$
1:90 clause behind 和
1:-52 clause behind 器
1:-50 clause behind 团
1:75 clause behind 困
1:66 clause behind 困难
1:138 clause behind 图
1:124 clause behind 图书
1:-147 clause behind 在
1:72 clause behind 在0
1:-41 clause behind 在>
1:-140 clause behind 均
1:127 clause behind 培
1:141 clause behind 培训
1:-58 clause behind 基
1:-30 clause behind 处
1:63 clause behind 处$
1:-96 clause behind 处、
1:94 clause behind 处做
1:166 clause behind 处安
1:61 clause behind 处排
1:144 clause behind 处组
1:-69 clause behind 处负
1:125 clause behind 处配
1:-95 clause behind 备
1:-114 clause behind 外
1:-95 clause behind 大
1:217 clause behind 好
1:204 clause behind 好$
1:133 clause behind 委
1:107 clause behind 委会
1:71 clause behind 委员
1:39 clause behind 学
1:-129 clause behind 学年
1:-64 clause behind 学期
1:179 clause behind 学生
1:123 clause behind 学组
1:265 clause behind 安
1:118 clause behind 安$
1:219 clause behind 安排
1:-68 clause behind 完
1:-73 clause behind 定
1:52 clause behind 定$
1:-83 clause behind 定在
1:-40 clause behind 实
1:169 clause behind 室
1:86 clause behind 室$
1:-107 clause behind 室主
1:173 clause behind 室办
1:96 clause behind 室安
1:109 clause behind 室接
1:-74 clause behind 室设
1:-105 clause behind 家
1:58 clause behind 家委
1:-73 clause behind 家长
1:-54 clause behind 宿
1:-202 clause behind 寄
1:-123 clause behind 寄$
1:-40 clause behind 对
1:32 clause behind 导
1:92 clause behind 导处
1:107 clause behind 少
1:-63 clause behind 少$
1:104 clause behind 少于
1:101 clause behind 少先
1:88 clause behind 就
1:43 clause behind 局
1:31 clause behind 工
1:107 clause behind 市
1:-108 clause behind 帮
1:-106 clause behind 帮助
1:-170 clause behind 年
1:-111 clause behind 年$
1:-99 clause behind 年0
1:139 clause behind 年不
1:102 clause behind 年级
1:68 clause behind 并
1:35 clause behind 并组
1:-34 clause behind 底
1:142 clause behind 座
1:140 clause behind 建
1:-118 clause behind 开
1:-123 clause behind 开展
1:-145 clause behind 当天
1:100 clause behind 形
1:96 clause behind 形成
1:175 clause behind 往
1:-39 clause behind 往返
1:154 clause behind 待
1:116 clause behind 待$
1:36 clause behind 德
1:127 clause behind 心
1:-107 clause behind 志
1:59 clause behind 总
1:53 clause behind 总务
1:198 clause behind 息
1:166 clause behind 息中
1:-56 clause behind 意
1:-88 clause behind 成
1:-94 clause behind 手
1:-51 clause behind 批0
1:-64 clause behind 承$
1:-89 clause behind 把
1:-40 clause behind 抓
1:-100 clause behind 抓$
1:46 clause behind 抽
1:72 clause behind 抽查
1:-50 clause behind 担
1:-111 clause behind 担任
1:-47 clause behind 指
1:56 clause behind 指$
1:-89 clause behind 指导
1:-150 clause behind 捐
1:-129 clause behind 捐赠
1:-68 clause behind 授
1:166 clause behind 排
1:198 clause behind 排$
1:138 clause behind 排课
1:93 clause behind 接
1:73 clause behind 接$
1:115 clause behind 接待
1:-121 clause behind 提
1:141 clause behind 援
1:147 clause behind 支
1:-52 clause behind 政
1:117 clause behind 教
1:-109 clause behind 教主
1:92 clause behind 教务
1:150 clause behind 教处
1:-55 clause behind 教学
1:170 clause behind 教导
1:57 clause behind 教师
1:-46 clause behind 教研
1:117 clause behind 教科
1:95 clause behind 教育
1:79 clause behind 数
1:-40 clause behind 方
1:54 clause behind 施$
1:79 clause behind 日$
1:-232 clause behind 时
1:-121 clause behind 时$
1:-60 clause behind 时间
1:-99 clause behind 春
1:-150 clause behind 月
1:45 clause behind 月0
1:-80 clause behind 期
1:-139 clause behind 期$
1:62 clause behind 期0
1:134 clause behind 期不
1:-73 clause behind 本
1:-69 clause behind 果
1:35 clause behind 校
1:144 clause behind 校$
1:100 clause behind 校教
1:-71 clause behind 校长
1:-80 clause behind 核
1:-160 clause behind 案
1:-268 clause behind 次
1:-87 clause behind 次$
1:-145 clause behind 次0
1:-147 clause behind 次不
1:-194 clause behind 每
1:-108 clause behind 每人
1:80 clause behind 每周
1:-83 clause behind 每学
1:-118 clause behind 每年
1:-64 clause behind 每批
1:-197 clause behind 每月
1:86 clause behind 每校
1:-235 clause behind 每次
1:-60 clause behind 活
1:-34 clause behind 活动
1:37 clause behind 派
1:-48 clause behind 派0
1:-172 clause behind 流
1:119 clause behind 班主
1:-94 clause behind 理
1:-102 clause behind 理$
1:95 clause behind 生
1:115 clause behind 生$
1:38 clause behind 用
1:-43 clause behind 用$
1:-115 clause behind 由
1:-42 clause behind 由$
1:-53 clause behind 由&
1:-139 clause behind 由<
1:-38 clause behind 由教
1:71 clause behind 电
1:182 clause behind 电教
1:-63 clause behind 电话
1:-80 clause behind 的
1:-107 clause behind 目
1:-84 clause behind 看
1:-113 clause behind 研
1:-152 clause behind 研处
1:52 clause behind 研组
1:39 clause behind 科
1:-121 clause behind 科学
1:63 clause behind 科室
1:-148 clause behind 称
1:133 clause behind 立
1:174 clause behind 竞
1:136 clause behind 竞赛
1:145 clause behind 第
1:158 clause behind 第0
1:99 clause behind 管$
1:-83 clause behind 系
1:-124 clause behind 系人
1:-95 clause behind 纪
1:230 clause behind 组
1:107 clause behind 组协
1:-46 clause behind 组长
1:61 clause behind 织实
1:66 clause behind 结
1:107 clause behind 给<
1:60 clause behind 统
1:-76 clause behind 继
1:-54 clause behind 考
1:-85 clause behind 考$
1:-228 clause behind 联
1:-195 clause behind 联系
1:38 clause behind 育
1:110 clause behind 育$
1:75 clause behind 育处
1:-134 clause behind 自
1:-160 clause behind 至
1:-170 clause behind 节
1:-121 clause behind 节$
1:30 clause behind 英
1:-38 clause behind 英语
1:124 clause behind 落
1:-54 clause behind 行
1:-158 clause behind 行$
1:49 clause behind 表
1:65 clause behind 要
1:89 clause behind 训
1:140 clause behind 讲座
1:-120 clause behind 设
1:-108 clause behind 设在
1:-183 clause behind 评
1:-46 clause behind 诊断
1:-56 clause behind 话
1:-55 clause behind 话0
1:-70 clause behind 课
1:36 clause behind 课$
1:-31 clause behind 课不
1:-58 clause behind 课时
1:-39 clause behind 调
1:50 clause behind 负
1:149 clause behind 负$
1:-76 clause behind 负责
1:-30 clause behind 责$
1:-135 clause behind 费
1:51 clause behind 资
1:128 clause behind 资助
1:72 clause behind 赛
1:-101 clause behind 跟
1:37 clause behind 车
1:-122 clause behind 轮
1:-112 clause behind 轮流
1:-106 clause behind 返
1:-48 clause behind 进
1:231 clause behind 送
1:83 clause behind 送给
1:134 clause behind 选
1:-107 clause behind 通
1:191 clause behind 部
1:171 clause behind 配
1:88 clause behind 配$
1:242 clause behind 配合
1:-136 clause behind 钟
1:-100 clause behind 钟$
1:-143 clause behind 长
1:-113 clause behind 长$
1:153 clause behind 门
1:-65 clause behind 间
1:168 clause behind 队$
1:-121 clause behind 限
1:-118 clause behind 限0
1:-120 clause behind 险
1:-123 clause behind 险由
1:-62 clause behind 随
1:66 clause behind 难
1:61 clause behind 难学
1:-123 clause behind 集
1:123 clause behind 面
1:286 clause behind 项
1:185 clause behind 项由
1:60 clause behind 题
1:-31 end $
1:-106 end %
1:-93 end &
1:-69 end )
1:-145 end )$
1:149 end -
1:-173 end 0
1:-172 end 0)
1:-183 end 0)$
1:-161 end 0个
1:-105 end 0个$
1:-142 end 0个月
1:-219 end 0人
1:-188 end 0人$
1:-130 end 0人)
1:-94 end 0册
1:-115 end 0册$
1:-31 end 0名$
1:-217 end 0周
1:-172 end 0周$
1:-188 end 0天
1:-206 end 0天$
1:-45 end 0天)
1:37 end 0套
1:36 end 0套$
1:-155 end 0学
1:-113 end 0学期
1:-55 end 0年
1:-53 end 0年$
1:146 end 0期
1:163 end 0期$
1:83 end 0次
1:51 end 0节
1:115 end 0节$
1:-139 end 0课
1:77 end 0项
1:-225 end <
1:-74 end <$
1:-135 end >
1:-107 end >跟
1:-81 end >跟岗
1:-87 end @
1:46 end @$
1:90 end ^-
1:-159 end ^0
1:-184 end ^0个
1:-152 end ^0人
1:-68 end ^0周
1:-82 end ^0天
1:-129 end ^0学
1:-176 end ^<
1:-142 end ^>
1:-75 end ^>跟
1:-93 end ^@
1:-131 end ^_
1:-137 end ^×
1:-97 end ^×0
1:-93 end ^上
1:-62 end ^上研
1:-74 end ^业
1:-91 end ^业证
1:62 end ^主
1:-259 end ^主任
1:109 end ^主办
1:115 end ^主抓
1:163 end ^主持
1:157 end ^主责
1:-55 end ^举
1:-59 end ^举行
1:-35 end ^习
1:-152 end ^习0
1:-87 end ^书0
1:-38 end ^事
1:64 end ^于
1:147 end ^于0
1:-92 end ^人
1:-37 end ^任
1:-117 end ^任陪
1:76 end ^体
1:-100 end ^体备
1:87 end ^体负
1:-116 end ^作
1:139 end ^供
1:59 end ^供车
1:108 end ^保
1:128 end ^保障
1:97 end ^修宿
1:43 end ^共
1:67 end ^共同
1:112 end ^共管
1:45 end ^出
1:69 end ^别
1:101 end ^前
1:-164 end ^副
1:-101 end ^副主
1:-89 end ^副校
1:174 end ^力
1:108 end ^办
1:170 end ^办理
1:164 end ^务
1:168 end ^动
1:216 end ^协
1:128 end ^协办
1:223 end ^协助
1:149 end ^协同
1:86 end ^参
1:127 end ^参与
1:-70 end ^发
1:184 end ^口
1:52 end ^口管
1:-149 end ^各
1:-122 end ^各0
1:160 end ^合
1:126 end ^合办
1:70 end ^合施
1:87 end ^合验
1:147 end ^同承
1:152 end ^同组
1:137 end ^同负
1:81 end ^员
1:148 end ^命
1:121 end ^命题
1:76 end ^和
1:74 end ^和安
1:-36 end ^商
1:-87 end ^团
1:-96 end ^团活
1:30 end ^园
1:-72 end ^场
1:-123 end ^备案
1:105 end ^夏
1:120 end ^夏令
1:37 end ^头
1:48 end ^头对
1:96 end ^头落
1:41 end ^子
1:-37 end ^存
1:-31 end ^存档
1:-123 end ^学
1:127 end ^安
1:139 end ^安排
1:180 end ^定
1:120 end ^定人
1:164 end ^定课
1:151 end ^实
1:111 end ^审
1:-60 end ^室
1:150 end ^对接
1:-68 end ^对通
1:107 end ^导
1:87 end ^导0
1:-64 end ^展
1:-47 end ^展集
1:-174 end ^岗
1:-100 end ^岗0
1:98 end ^工
1:69 end ^工捐
1:57 end ^师0
1:51 end ^师捐
1:117 end ^师研
1:103 end ^带
1:47 end ^带队
1:-34 end ^常
1:118 end ^常管
1:-30 end ^年
1:-35 end ^座0
1:42 end ^开
1:160 end ^张
1:137 end ^张罗
1:-162 end ^成
1:44 end ^手
1:127 end ^执
1:126 end ^执笔
1:72 end ^扶
1:139 end ^承
1:161 end ^承办
1:35 end ^承担
1:159 end ^抓
1:117 end ^抓总
1:68 end ^报
1:76 end ^报告
1:113 end ^拟
1:-53 end ^指
1:101 end ^换
1:66 end ^换书
1:197 end ^排
1:130 end ^排班
1:126 end ^排课
1:61 end ^接
1:114 end ^接待
1:105 end ^接洽
1:145 end ^提
1:37 end ^支持
1:179 end ^收
1:-95 end ^教
1:45 end ^教务
1:77 end ^教方
1:75 end ^教案
1:-69 end ^文
1:-62 end ^文写
1:-200 end ^日
1:-164 end ^日印
1:190 end ^月
1:105 end ^术
1:-75 end ^术年
1:61 end ^术支
1:76 end ^术期
1:94 end ^查
1:42 end ^查0
1:-142 end ^校
1:58 end ^核
1:-87 end ^案
1:-66 end ^案整
1:73 end ^次
1:31 end ^次评
1:55 end ^派
1:138 end ^派人
1:-36 end ^派出
1:82 end ^流
1:63 end ^流主
1:89 end ^流承
1:91 end ^点
1:-76 end ^点0
1:183 end ^牵
1:70 end ^牵头
1:93 end ^班
1:-56 end ^理
1:-89 end ^理0
1:127 end ^生
1:59 end ^生捐
1:79 end ^用
1:-83 end ^的
1:84 end ^看
1:133 end ^着
1:-164 end ^研究
1:138 end ^确
1:102 end ^确定
1:-177 end ^科
1:-94 end ^科长
1:46 end ^程
1:-124 end ^究
1:52 end ^筹负
1:186 end ^管
1:129 end ^管$
1:32 end ^管理
1:-58 end ^箱
1:-64 end ^箱0
1:95 end ^系
1:70 end ^线
1:224 end ^组
1:139 end ^组织
1:109 end ^织实
1:155 end ^经
1:136 end ^经办
1:-154 end ^结
1:206 end ^络
1:179 end ^统
1:155 end ^统筹
1:139 end ^编
1:123 end ^考
1:160 end ^考核
1:-106 end ^联
1:-63 end ^联络
1:73 end ^落
1:-74 end ^行
1:132 end ^表
1:-64 end ^训
1:-53 end ^训教
1:-129 end ^议
1:129 end ^记
1:121 end ^设
1:-49 end ^证
1:-115 end ^证书
1:-36 end ^课
1:-89 end ^课0
1:95 end ^调
1:146 end ^调安
1:136 end ^调落
1:-63 end ^负
1:53 end ^责
1:170 end ^责联
1:113 end ^责落
1:-115 end ^费
1:-31 end ^起
1:-59 end ^足
1:-52 end ^足球
1:147 end ^跟进
1:128 end ^踪
1:147 end ^送
1:155 end ^送到
1:135 end ^选
1:157 end ^选派
1:-124 end ^通
1:-31 end ^通账
1:59 end ^量
1:-177 end ^长
1:-83 end ^陪
1:-106 end ^陪同
1:88 end ^障
1:72 end ^障设
1:-114 end ^集
1:30 end ^项
1:-70 end ^项制
1:-171 end ^题
1:109 end ^验
1:96 end ^验仪
1:90 end ^验收
1:33 end _
1:-149 end ×
1:-131 end ×0
1:-101 end ×0)
1:-51 end ”
1:-163 end ”$
1:83 end 。
1:108 end 。$
1:148 end 》
1:124 end 》$
1:95 end 上
1:-57 end 上研
1:-47 end 上研修
1:-123 end 下
1:-85 end 下$
1:109 end 与$
1:82 end 业$
1:-67 end 业证
1:-104 end 业证书
1:-159 end 个
1:-51 end 个$
1:-154 end 个月
1:-160 end 个月$
1:101 end 中
1:52 end 主
1:-211 end 主任
1:-277 end 主任$
1:-73 end 主任)
1:96 end 主办
1:116 end 主办$
1:135 end 主抓
1:104 end 主抓$
1:202 end 主持
1:103 end 主持$
1:178 end 主责
1:181 end 主责$
1:-93 end 举
1:-57 end 举行
1:-46 end 举行$
1:-82 end 习$
1:-155 end 习0
1:-99 end 习0周
1:-116 end 习0天
1:-106 end 书
1:-112 end 书$
1:-98 end 书0
1:-62 end 书0册
1:-104 end 书。
1:-118 end 书。$
1:78 end 书目
1:67 end 书目$
1:137 end 于
1:138 end 于0
1:-53 end 互
1:87 end 交接
1:104 end 交接$
1:-124 end 人)
1:-163 end 人)$
1:88 end 人选
1:112 end 人选$
1:111 end 令
1:167 end 令营
1:120 end 令营$
1:-102 end 以
1:-35 end 以上
1:-42 end 以上$
1:82 end 仪
1:72 end 仪器
1:92 end 仪器$
1:-126 end 任
1:-147 end 任$
1:-136 end 任)
1:-76 end 任)$
1:-127 end 任陪
1:-138 end 任陪同
1:118 end 传
1:33 end 位
1:74 end 位$
1:100 end 住
1:-123 end 体备
1:-114 end 体备课
1:81 end 体负
1:76 end 体负责
1:106 end 作
1:136 end 作$
1:-94 end 使
1:-42 end 使用
1:-50 end 使用$
1:227 end 供
1:40 end 供车
1:59 end 供车辆
1:112 end 保障
1:99 end 保障$
1:-62 end 信$
1:115 end 信息
1:144 end 信息$
1:44 end 修宿
1:87 end 修宿舍
1:-36 end 做
1:126 end 傅
1:120 end 傅$
1:46 end 先
1:72 end 入
1:55 end 共
1:84 end 共同
1:72 end 共管
1:120 end 共管$
1:153 end 关
1:146 end 关$
1:-80 end 其
1:-49 end 内
1:-39 end 册$
1:63 end 写
1:-64 end 写作
1:-62 end 写作$
1:-50 end 决
1:123 end 准备
1:101 end 准备$
1:117 end 出
1:-47 end 出$
1:152 end 分
1:119 end 刊
1:81 end 刊$
1:163 end 划
1:159 end 划$
1:-42 end 初
1:73 end 别
1:55 end 到
1:35 end 到<
1:30 end 到<$
1:128 end 到人
1:-97 end 制度
1:-78 end 制度$
1:169 end 前
1:-169 end 副
1:-114 end 副主
1:-120 end 副主任
1:-87 end 副校
1:-55 end 副校长
1:154 end 力
1:346 end 办
1:341 end 办$
1:35 end 办公
1:198 end 办理
1:200 end 办理$
1:33 end 加
1:309 end 务
1:216 end 务$
1:105 end 务。
1:58 end 务。$
1:105 end 动
1:85 end 动$
1:119 end 助
1:88 end 助$
1:42 end 募
1:40 end 募集$
1:43 end 勤
1:86 end 协
1:88 end 协办
1:83 end 协办$
1:189 end 协助
1:154 end 协助$
1:81 end 协同
1:81 end 协同$
1:-75 end 协调
1:-127 end 协调$
1:199 end 单
1:116 end 单$
1:158 end 单位
1:196 end 单位$
1:-143 end 印
1:-154 end 印发
1:-142 end 印发$
1:105 end 参
1:114 end 参与
1:158 end 参与$
1:89 end 参加
1:103 end 参加$
1:-152 end 发
1:-167 end 发$
1:126 end 口
1:62 end 口管
1:69 end 口管理
1:121 end 召
1:146 end 召集
1:114 end 召集$
1:48 end 台
1:-33 end 台$
1:63 end 号
1:-133 end 各
1:-149 end 各0
1:-102 end 各0名
1:67 end 合
1:149 end 合。
1:138 end 合。$
1:101 end 合办
1:109 end 合办$
1:65 end 合施
1:67 end 合施工
1:76 end 合验
1:93 end 合验收
1:-83 end 同。
1:-80 end 同。$
1:109 end 同承
1:137 end 同组
1:137 end 同组织
1:172 end 同负
1:130 end 同负责
1:144 end 名
1:115 end 名单
1:124 end 名单$
1:-52 end 后
1:-59 end 听
1:-88 end 听课
1:-69 end 听课$
1:118 end 告
1:53 end 员
1:35 end 员$
1:-58 end 周
1:-57 end 周$
1:169 end 命
1:130 end 命题
1:142 end 命题$
1:144 end 和安
1:48 end 品
1:-37 end 商定
1:81 end 器$
1:-135 end 回
1:-113 end 回访
1:-92 end 回访$
1:-104 end 团
1:-71 end 团活
1:-58 end 团活动
1:-86 end 场
1:56 end 培训$
1:36 end 堂
1:-79 end 堂$
1:-83 end 处
1:68 end 备
1:143 end 备$
1:-67 end 备案
1:-100 end 备案$
1:-91 end 备课$
1:120 end 夏
1:121 end 夏令
1:118 end 夏令营
1:-186 end 天
1:-225 end 天$
1:-67 end 天)
1:-41 end 天)$
1:61 end 头
1:47 end 头对
1:45 end 头对接
1:80 end 头落
1:85 end 头落实
1:104 end 套
1:98 end 好
1:-122 end 娜
1:-106 end 娜$
1:-42 end 存档$
1:-183 end 学
1:-111 end 学$
1:-127 end 学期
1:-133 end 学期$
1:70 end 学生
1:86 end 学生$
1:92 end 安
1:146 end 安排
1:89 end 安排$
1:110 end 安排。
1:135 end 完
1:107 end 完成
1:131 end 完成$
1:-99 end 定$
1:166 end 定人
1:167 end 定课
1:100 end 实
1:154 end 实$
1:35 end 实。$
1:119 end 实施
1:112 end 实施$
1:-52 end 室
1:103 end 室$
1:-56 end 家
1:-53 end 家$
1:157 end 宿
1:118 end 宿$
1:92 end 宿舍
1:120 end 宿舍$
1:66 end 对$
1:70 end 对接
1:68 end 对接$
1:-92 end 对通
1:-52 end 对通信
1:65 end 导
1:-36 end 导$
1:108 end 导0
1:67 end 导0次
1:83 end 导师
1:86 end 导师$
1:-99 end 小
1:-149 end 展
1:-57 end 展集
1:-38 end 展集训
1:-221 end 岗
1:-136 end 岗$
1:-128 end 岗0
1:-76 end 岗0周
1:238 end 工
1:122 end 工$
1:143 end 工作
1:123 end 工作$
1:76 end 工捐
1:128 end 工捐款
1:58 end 师
1:-109 end 师$
1:59 end 师0
1:110 end 师0次
1:87 end 师傅
1:110 end 师傅$
1:74 end 师捐
1:67 end 师捐衣
1:107 end 师研
1:86 end 师研修
1:155 end 带
1:113 end 带班
1:124 end 带班$
1:46 end 带队
1:119 end 带队$
1:-115 end 常
1:120 end 常管
1:115 end 常管理
1:-70 end 干
1:-41 end 平
1:-36 end 平台
1:-39 end 平台$
1:-82 end 年
1:-51 end 年$
1:-73 end 年会
1:-77 end 年会$
1:-32 end 并
1:81 end 度
1:56 end 座0次
1:-53 end 开
1:-123 end 式
1:128 end 张
1:119 end 张罗
1:121 end 张罗$
1:125 end 录
1:146 end 录$
1:166 end 待
1:191 end 待$
1:201 end 总
1:209 end 总$
1:86 end 息
1:109 end 息$
1:187 end 情
1:-37 end 成
1:122 end 成$
1:218 end 手
1:97 end 手$
1:161 end 手续
1:161 end 手续$
1:119 end 执笔
1:139 end 执笔$
1:54 end 扶
1:72 end 批
1:90 end 承
1:202 end 承办
1:224 end 承办$
1:-31 end 承担
1:-31 end 承担$
1:204 end 抓
1:151 end 抓$
1:106 end 抓总
1:103 end 抓总$
1:163 end 护
1:171 end 护$
1:-78 end 报$
1:135 end 报名
1:145 end 报名$
1:121 end 报告
1:68 end 担
1:-64 end 担$
1:152 end 招
1:133 end 拟
1:40 end 持
1:144 end 持。
1:123 end 持。$
1:66 end 挂
1:117 end 捐
1:59 end 捐书
1:91 end 捐书$
1:66 end 捐款
1:72 end 捐款$
1:76 end 捐衣
1:86 end 捐衣$
1:69 end 换书
1:123 end 换书目
1:249 end 排
1:125 end 排$
1:129 end 排。
1:132 end 排。$
1:80 end 排班
1:116 end 排班$
1:185 end 排课
1:204 end 排课$
1:43 end 排课。
1:74 end 排课务
1:58 end 排课表
1:115 end 接
1:103 end 接$
1:142 end 接待
1:166 end 接待$
1:124 end 接洽
1:116 end 接洽$
1:127 end 推
1:123 end 提
1:156 end 操
1:113 end 操办
1:123 end 操办$
1:-132 end 支
1:-52 end 支持$
1:39 end 支持。
1:154 end 收
1:182 end 收$
1:141 end 改
1:-63 end 放
1:-40 end 放$
1:-79 end 教
1:119 end 教$
1:68 end 教务
1:-51 end 教师
1:-66 end 教师$
1:103 end 教方
1:100 end 教方案
1:56 end 教案
1:137 end 教案集
1:-151 end 教研
1:-49 end 教研$
1:-106 end 教科
1:98 end 整$
1:-60 end 整理
1:-59 end 整理$
1:-67 end 文写
1:-67 end 文写作
1:127 end 料
1:202 end 料$
1:-52 end 断
1:-74 end 断$
1:44 end 方
1:65 end 方案
1:98 end 方案$
1:168 end 施$
1:112 end 施工
1:57 end 施工$
1:-82 end 日
1:-159 end 日印
1:-277 end 日印发
1:147 end 日程
1:136 end 日程$
1:-175 end 时
1:-151 end 时$
1:-159 end 明
1:-141 end 明$
1:89 end 月
1:-172 end 月$
1:122 end 服
1:123 end 服务
1:127 end 服务$
1:97 end 期
1:86 end 期$
1:89 end 期刊
1:90 end 期刊$
1:-36 end 本
1:113 end 本$
1:52 end 术
1:-60 end 术年
1:-88 end 术年会
1:59 end 术支
1:48 end 术支持
1:89 end 术期
1:81 end 术期刊
1:112 end 材
1:197 end 材料
1:186 end 材料$
1:-57 end 来
1:110 end 析
1:-50 end 查
1:37 end 查0
1:70 end 查0次
1:-248 end 校
1:-104 end 校长
1:-103 end 校长$
1:42 end 核
1:-35 end 案
1:-51 end 案$
1:-57 end 案整
1:-113 end 案整理
1:88 end 案集
1:83 end 案集$
1:-58 end 档$
1:56 end 档案
1:48 end 档案$
1:-135 end 梅
1:-46 end 检
1:-59 end 检查
1:-32 end 检查$
1:34 end 次评
1:43 end 次评估
1:71 end 款$
1:103 end 汇
1:147 end 汇总
1:162 end 汇总$
1:112 end 活动
1:42 end 活动$
1:96 end 洽
1:107 end 洽$
1:-35 end 派
1:-44 end 派$
1:137 end 派人
1:137 end 派人$
1:32 end 派出$
1:102 end 流
1:60 end 流主
1:77 end 流承
1:-96 end 点
1:-118 end 点$
1:-83 end 点0
1:-84 end 点0天
1:53 end 牵
1:151 end 牵头
1:-40 end 牵线$
1:158 end 班
1:126 end 班$
1:69 end 班级
1:78 end 班级$
1:-49 end 球
1:-91 end 球赛
1:-93 end 球赛$
1:113 end 理
1:77 end 理$
1:-104 end 理0
1:125 end 理。
1:105 end 理。$
1:63 end 生
1:89 end 生$
1:63 end 生捐
1:61 end 生捐书
1:91 end 用
1:-81 end 用$
1:-117 end 的
1:100 end 目
1:85 end 目$
1:73 end 看
1:62 end 看0
1:-121 end 督
1:-60 end 督导$
1:68 end 知
1:-104 end 研
1:-153 end 研究
1:-85 end 研究$
1:145 end 确
1:95 end 确定
1:80 end 确定$
1:-76 end 科
1:-123 end 科长
1:-122 end 科长$
1:42 end 程
1:99 end 稿
1:141 end 稿$
1:-198 end 究
1:-78 end 究$
1:126 end 笔
1:151 end 笔$
1:73 end 筹
1:139 end 筹$
1:51 end 筹办
1:130 end 筹办$
1:46 end 筹负
1:47 end 筹负责
1:131 end 管
1:209 end 管$
1:94 end 管理$
1:-114 end 箱
1:-62 end 箱0
1:-65 end 箱0个
1:100 end 系
1:149 end 系$
1:113 end 级
1:71 end 级$
1:39 end 线
1:295 end 组
1:96 end 组$
1:222 end 组织
1:203 end 组织$
1:99 end 组织。
1:141 end 织
1:203 end 织$
1:82 end 织。
1:121 end 织。$
1:114 end 织实
1:115 end 织实施
1:97 end 经办
1:101 end 经办$
1:-141 end 结
1:-163 end 结对
1:130 end 络
1:-124 end 络员
1:-110 end 络员$
1:177 end 统
1:174 end 统筹
1:127 end 统筹$
1:146 end 续
1:166 end 续$
1:177 end 维
1:121 end 维护
1:115 end 维护$
1:114 end 编
1:49 end 罗
1:136 end 罗$
1:-109 end 署
1:-138 end 署$
1:57 end 考勤
1:36 end 考勤$
1:-57 end 考核$
1:-86 end 联
1:51 end 联系
1:89 end 联系$
1:158 end 联络$
1:-102 end 联络员
1:57 end 聘
1:98 end 舍
1:114 end 舍$
1:45 end 节
1:35 end 节$
1:136 end 营
1:136 end 营$
1:101 end 落
1:64 end 落实
1:186 end 落实$
1:-167 end 行
1:-160 end 行$
1:120 end 衔
1:112 end 衔接
1:176 end 衔接$
1:210 end 表
1:104 end 表$
1:109 end 装
1:96 end 解决$
1:174 end 计
1:83 end 计$
1:179 end 计划
1:150 end 计划$
1:36 end 讨
1:-59 end 训教
1:-59 end 训教师
1:-187 end 议
1:66 end 记
1:130 end 记录
1:153 end 记录$
1:-41 end 讲
1:41 end 讲座
1:60 end 论
1:64 end 设
1:77 end 设备
1:-43 end 访
1:-110 end 访$
1:-190 end 证
1:-151 end 证书
1:-89 end 证书$
1:-106 end 证书。
1:-96 end 评
1:-83 end 评估$
1:-58 end 诊
1:-56 end 诊断
1:-56 end 诊断$
1:140 end 试
1:110 end 试$
1:-58 end 课
1:-212 end 课$
1:-133 end 课0次
1:44 end 课。
1:49 end 课。$
1:168 end 课务
1:159 end 课务$
1:-36 end 课程
1:-119 end 课程$
1:107 end 课表
1:138 end 课表$
1:83 end 课题
1:115 end 课题$
1:52 end 调
1:-119 end 调$
1:166 end 调安
1:160 end 调安排
1:132 end 调整
1:140 end 调整$
1:104 end 调落
1:147 end 调落实
1:128 end 调试
1:118 end 调试$
1:-172 end 谊
1:-39 end 负
1:131 end 负责$
1:58 end 责
1:282 end 责$
1:59 end 责。
1:64 end 责。$
1:136 end 责联
1:92 end 责联络
1:55 end 责落
1:53 end 责落实
1:145 end 账
1:146 end 账$
1:93 end 账号
1:-151 end 费
1:-102 end 资
1:-30 end 赛
1:-100 end 赛$
1:-154 end 赴
1:38 end 起
1:-90 end 足
1:-70 end 足球
1:-81 end 足球赛
1:-128 end 跟
1:-131 end 跟岗
1:-145 end 跟岗$
1:99 end 跟进
1:117 end 跟进$
1:114 end 踪
1:-50 end 车$
1:64 end 车辆
1:77 end 车辆$
1:127 end 辆
1:114 end 辆$
1:196 end 进
1:116 end 进$
1:131 end 送
1:133 end 送$
1:146 end 送到
1:98 end 送到<
1:101 end 送到>
1:-96 end 送课
1:87 end 选
1:151 end 选$
1:155 end 通$
1:-84 end 通信
1:-60 end 通信$
1:-44 end 通账
1:137 end 造
1:158 end 遣
1:-175 end 部
1:-82 end 部署
1:-128 end 部署$
1:116 end 配合。
1:72 end 量
1:-213 end 长
1:-198 end 长$
1:-86 end 长)
1:-61 end 长)$
1:39 end 门
1:-140 end 问
1:45 end 间
1:44 end 间$
1:41 end 队$
1:-125 end 限
1:-138 end 陪
1:-114 end 陪同
1:-118 end 陪同$
1:-83 end 陪同。
1:145 end 障
1:85 end 障$
1:133 end 障设
1:63 end 障设备
1:-88 end 集训
1:-80 end 集训$
1:44 end 面
1:36 end 项
1:97 end 项$
1:-90 end 项制
1:-64 end 项制度
1:145 end 领
1:94 end 题$
1:129 end 食
1:122 end 食宿
1:187 end 食宿$
1:157 end 验
1:107 end 验仪
1:81 end 验仪器
1:115 end 验收
1:111 end 验收$
1:-283 ends 任
1:-133 ends 会
1:-180 ends 务
1:-116 ends 员
1:105 ends 处
1:-38 ends 委
1:32 ends 室
1:-41 ends 心
1:42 ends 校
1:102 ends 站
1:208 ends 系
1:86 ends 组
1:140 ends 股
1:-93 ends 记
1:75 ends 部
1:-70 ends 长
1:-77 ends 门
1:-135 ends 队
1:-153 ends 院
1:-75 ends 馆
1:73 figures=0
1:-234 figures=1
1:-82 first (
1:-173 first (导
1:123 first (联
1:-99 first )
1:-175 first 0
1:-216 first 0人
1:-89 first 0名
1:-52 first 0周
1:47 first <$
1:-31 first >
1:-33 first >$
1:-94 first >参
1:54 first @
1:-50 first ^(
1:-117 first ^)
1:-309 first ^0
1:-165 first ^<
1:-70 first ^>
1:-130 first ^_
1:-54 first ^、
1:-50 first ^一
1:-35 first ^上
1:88 first ^与
1:-88 first ^专
1:105 first ^为
1:-102 first ^举
1:65 first ^于
1:-70 first ^人
1:-77 first ^会
1:177 first ^保
1:257 first ^做
1:-67 first ^健
1:36 first ^共
1:53 first ^具
1:-109 first ^出
1:205 first ^分
1:-185 first ^到
1:-185 first ^副
1:289 first ^办
1:141 first ^协
1:41 first ^参
1:100 first ^合
1:-143 first ^同
1:72 first ^向
1:-166 first ^员
1:94 first ^和
1:169 first ^商
1:144 first ^在
1:-112 first ^培
1:-43 first ^处
1:-118 first ^备
1:-195 first ^学
1:250 first ^安
1:42 first ^定
1:-58 first ^实
1:62 first ^审
1:104 first ^带
1:205 first ^帮
1:-156 first ^干
1:-62 first ^开
1:170 first ^张
1:65 first ^归
1:83 first ^总
1:194 first ^执
1:71 first ^承
1:176 first ^把
1:123 first ^抓
1:-76 first ^报
1:37 first ^担
1:110 first ^拟
1:106 first ^拿
1:115 first ^挂
1:146 first ^按
1:305 first ^排
1:71 first ^接
1:116 first ^提
1:192 first ^收
1:-158 first ^教
1:-142 first ^数
1:-99 first ^来
1:81 first ^每
1:48 first ^派
1:-62 first ^添
1:141 first ^清
1:143 first ^牵
1:-119 first ^电
1:43 first ^登
1:-157 first ^的
1:135 first ^盯
1:-116 first ^研
1:-142 first ^科
1:-59 first ^签
1:102 first ^管
1:194 first ^给
1:278 first ^统
1:141 first ^编
1:90 first ^考
1:86 first ^联
1:-125 first ^股
1:36 first ^落
1:52 first ^要
1:-65 first ^见
1:-128 first ^议
1:142 first ^记
1:-172 first ^设
1:131 first ^调
1:-105 first ^赴
1:92 first ^跟
1:95 first ^轮
1:-117 first ^送
1:171 first ^选
1:-110 first ^集
1:-91 first ^颁
1:75 first ^验
1:-41 first _0
1:-128 first “
1:-80 first “$
1:-53 first 、
1:30 first 一
1:84 first 一$
1:118 first 一起
1:49 first 上
1:175 first 与
1:110 first 与$
1:110 first 与<
1:-110 first 专
1:51 first 个
1:73 first 个$
1:139 first 为
1:152 first 为<
1:79 first 为支
1:-43 first 主
1:-242 first 主任
1:90 first 主办
1:146 first 主抓
1:110 first 主持
1:153 first 主责
1:-54 first 举
1:-106 first 举行
1:-81 first 习
1:-87 first 习$
1:122 first 于0
1:-47 first 互
1:-77 first 人员
1:44 first 以
1:-164 first 任
1:-204 first 任$
1:-151 first 优
1:-143 first 优$
1:-66 first 会
1:35 first 会同
1:52 first 体$
1:-56 first 作
1:-97 first 作$
1:137 first 供
1:191 first 供$
1:161 first 保
1:131 first 保障
1:206 first 做
1:186 first 做好
1:-66 first 健
1:-61 first 健全
1:87 first 先
1:45 first 共
1:110 first 共同
1:69 first 共管
1:-125 first 具$
1:34 first 具体
1:145 first 写
1:65 first 写$
1:66 first 出
1:178 first 出$
1:185 first 分
1:111 first 分别
1:96 first 分头
1:152 first 别
1:109 first 别$
1:-226 first 到
1:-143 first 到<
1:-102 first 到>
1:197 first 制
1:-51 first 前
1:-36 first 前$
1:-150 first 副
1:-93 first 副主
1:-89 first 副处
1:157 first 力
1:172 first 力$
1:208 first 办
1:156 first 办$
1:153 first 办理
1:-36 first 加
1:-91 first 加$
1:120 first 动
1:123 first 动$
1:120 first 助
1:100 first 助$
1:-138 first 医
1:132 first 协
1:112 first 协$
1:64 first 协办
1:179 first 协助
1:110 first 协同
1:72 first 协商
1:-63 first 参$
)"sv,
    R"(1:120 first 参与
1:-39 first 参加
1:116 first 发
1:-155 first 发$
1:104 first 发动
1:-113 first 发给
1:112 first 口
1:138 first 口$
1:-119 first 各见
1:88 first 合
1:82 first 合$
1:136 first 合办
1:172 first 同$
1:-48 first 名
1:-94 first 名$
1:112 first 向
1:125 first 向<
1:-161 first 员
1:39 first 员$
1:-101 first 员0
1:-87 first 员结
1:-44 first 周
1:-54 first 周$
1:85 first 和
1:154 first 商
1:145 first 商$
1:125 first 商量
1:108 first 图
1:72 first 图$
1:32 first 在
1:-56 first 在$
1:-146 first 场
1:-94 first 场$
1:-98 first 培训
1:-75 first 处
1:-79 first 处$
1:-106 first 处长
1:-63 first 备
1:96 first 备$
1:-111 first 备案
1:-127 first 大
1:-95 first 大$
1:218 first 头
1:195 first 头$
1:257 first 好
1:274 first 好$
1:-84 first 委
1:-55 first 存
1:-31 first 存档
1:37 first 季$
1:-45 first 学
1:-168 first 学生
1:288 first 安
1:248 first 安排
1:102 first 定
1:-71 first 实验
1:-90 first 家
1:-57 first 对
1:-81 first 对$
1:243 first 对接
1:-148 first 导
1:-137 first 导$
1:-64 first 岗
1:-75 first 岗$
1:-106 first 工
1:-144 first 师
1:-131 first 师$
1:123 first 带
1:67 first 带队
1:198 first 帮
1:128 first 帮助
1:119 first 帮着
1:-86 first 干
1:-118 first 干部
1:-48 first 平
1:-47 first 平$
1:102 first 年
1:53 first 年$
1:173 first 开通
1:134 first 张
1:123 first 张罗
1:73 first 归
1:64 first 归口
1:45 first 待
1:141 first 总
1:92 first 总$
1:83 first 成
1:66 first 成$
1:102 first 手
1:132 first 手$
1:204 first 执
1:129 first 执笔
1:35 first 承
1:116 first 承担
1:129 first 把
1:71 first 把图
1:75 first 把捐
1:213 first 抓
1:151 first 抓$
1:115 first 抓总
1:39 first 担任
1:156 first 拟
1:156 first 拟定
1:69 first 拿
1:105 first 持
1:145 first 持$
1:101 first 挂
1:104 first 按
1:80 first 捐$
1:354 first 排
1:161 first 排$
1:108 first 排出
1:96 first 排定
1:115 first 排班
1:167 first 排课
1:262 first 接
1:304 first 接$
1:227 first 接待
1:48 first 接收
1:101 first 接洽
1:141 first 提
1:131 first 提供
1:108 first 提出
1:31 first 提前
1:88 first 支$
1:249 first 收
1:180 first 收$
1:-75 first 放
1:-57 first 放$
1:-103 first 教
1:102 first 教$
1:-182 first 教师
1:-157 first 数
1:124 first 方
1:119 first 方$
1:-41 first 晓
1:-36 first 晓$
1:-69 first 期
1:-133 first 来
1:-105 first 来大
1:190 first 核
1:199 first 核$
1:-113 first 案
1:-121 first 案$
1:-45 first 档$
1:44 first 每
1:-102 first 每周
1:92 first 每学
1:70 first 每年
1:35 first 汇
1:63 first 汇总
1:102 first 洽
1:88 first 洽$
1:94 first 派
1:31 first 派$
1:153 first 派人
1:87 first 流
1:101 first 流$
1:-66 first 添
1:-53 first 添置
1:153 first 清
1:129 first 清点
1:189 first 点
1:159 first 点$
1:196 first 牵
1:124 first 牵头
1:130 first 班
1:92 first 班$
1:232 first 理
1:253 first 理$
1:-128 first 生
1:-148 first 生$
1:-76 first 电
1:-179 first 的
1:-37 first 的优
1:-78 first 的作
1:-58 first 的场
1:-49 first 的平
1:-55 first 的设
1:150 first 盯
1:65 first 着
1:60 first 着$
1:-102 first 研
1:-46 first 研$
1:-116 first 研究
1:-141 first 科
1:-109 first 科长
1:-111 first 程
1:-116 first 程$
1:101 first 稿
1:89 first 稿$
1:-125 first 究
1:-117 first 究$
1:129 first 笔
1:135 first 笔$
1:34 first 筹
1:94 first 筹$
1:118 first 管
1:234 first 管$
1:133 first 管理
1:179 first 系
1:142 first 系$
1:-37 first 线
1:82 first 组织
1:119 first 织
1:55 first 织$
1:-56 first 经
1:94 first 经办
1:-56 first 结$
1:110 first 给
1:-83 first 给$
1:173 first 络
1:140 first 络$
1:143 first 统
1:233 first 统一
1:125 first 统筹
1:172 first 编
1:-46 first 罗$
1:-89 first 置
1:-55 first 置$
1:102 first 考
1:110 first 考核
1:62 first 联
1:-35 first 联合
1:159 first 联系
1:140 first 联络
1:-97 first 股
1:-107 first 股长
1:127 first 落实
1:-88 first 行
1:-63 first 行$
1:113 first 要
1:-106 first 见
1:-83 first 见$
1:-89 first 见习
1:-34 first 认
1:32 first 认$
1:-130 first 训
1:-107 first 训$
1:-193 first 议
1:-147 first 议$
1:158 first 记
1:-133 first 设
1:-186 first 设在
1:-120 first 课
1:-38 first 课$
1:48 first 调
1:-36 first 调$
1:75 first 负
1:117 first 负责
1:135 first 责
1:183 first 责$
1:-156 first 资
1:-137 first 赴
1:150 first 起
1:124 first 起$
1:198 first 跟
1:-110 first 跟岗
1:115 first 跟进
1:37 first 轮
1:162 first 轮流
1:110 first 进
1:134 first 进$
1:-105 first 送
1:117 first 送$
1:173 first 选
1:111 first 选派
1:170 first 通
1:97 first 通$
1:-137 first 部
1:-120 first 部$
1:151 first 配$
1:38 first 配合
1:122 first 量
1:130 first 量$
1:-319 first 长
1:-289 first 长$
1:34 first 队$
1:-123 first 院
1:101 first 障
1:98 first 障$
1:-114 first 集
1:-76 first 集训
1:-96 first 颁
1:-127 first 颁发
1:-85 first 验$
1:64 first 验收
1:162 form before
1:-126 form behind
1:-84 found before=0
1:405 found before=1
1:59 holder=0
1:-240 holder=1
1:126 institution behind=1
1:-99 lead and end  0
1:-138 lead and end : 0
1:43 lead and end : 1
1:-202 lead and end 交 0
1:-165 lead and end 交 1
1:-111 lead and end 以 0
1:269 lead and end 归 1
1:200 lead and end 由 0
1:58 lead and end 由 1
1:-56 lead and end 请 0
1:-249 lead 交
1:-141 lead 以
1:305 lead 归
1:108 lead 归口
1:39 lead 由
1:-94 lead 请
1:37 length=0
1:172 length=1
1:-44 length=11
1:-95 length=12
1:45 length=2
1:-126 length=3
1:-54 length=4
1:-35 length=5
1:33 length=6
1:65 length=7
1:-86 length=8
1:-55 length=9
1:36 name ^
1:-112 name ^下
1:48 name ^专
1:49 name ^中
1:-141 name ^九
1:-130 name ^交
1:85 name ^人
1:95 name ^仪
1:-84 name ^体
1:119 name ^保
1:349 name ^信
1:-99 name ^充
1:-114 name ^党
1:-168 name ^共
1:-95 name ^创
1:-169 name ^初
1:-123 name ^办
1:-157 name ^协
1:-145 name ^县
1:-174 name ^合
1:-126 name ^同
1:80 name ^后
1:299 name ^团
1:90 name ^园
1:-50 name ^图
1:-86 name ^基
1:63 name ^备
1:83 name ^大
1:66 name ^学
1:45 name ^实
1:-53 name ^家
1:-233 name ^小
1:91 name ^少
1:189 name ^就
1:-72 name ^师
1:-47 name ^年
1:161 name ^康
1:116 name ^德
1:35 name ^心
1:245 name ^总
1:166 name ^招
1:59 name ^政
1:132 name ^教
1:-68 name ^新
1:-164 name ^校
1:-64 name ^档
1:84 name ^汽
1:-63 name ^物
1:-191 name ^特
1:203 name ^电
1:98 name ^督
1:130 name ^研
1:106 name ^科
1:207 name ^竞
1:106 name ^组
1:86 name ^网
1:122 name ^职
1:-98 name ^联
1:-64 name ^艺
1:-146 name ^英
1:167 name ^训
1:106 name ^资
1:-61 name ^跟
1:-48 name ^辅
1:-59 name ^送
1:-140 name ^领
1:-147 name ^高
1:-130 name 、
1:-101 name 一
1:-205 name 三
1:-171 name 三备
1:-154 name 下
1:-148 name 下简
1:52 name 与
1:102 name 专业
1:199 name 业
1:160 name 业办
1:-109 name 业学
1:140 name 业科
1:68 name 业部
1:-166 name 个
1:-164 name 中部
1:-299 name 主
1:-349 name 主任
1:-81 name 九
1:-127 name 九年
1:142 name 习
1:127 name 习部
1:-131 name 书
1:-81 name 书处
1:-31 name 书室
1:-113 name 书记
1:-42 name 书馆
1:108 name 事
1:119 name 事办
1:-47 name 事务
1:173 name 事处
1:175 name 事室
1:142 name 事干
1:-70 name 交
1:142 name 产
1:166 name 产处
1:109 name 人
1:56 name 人事
1:119 name 人力
1:192 name 仪
1:99 name 仪器
1:-328 name 任
1:-297 name 任$
1:-123 name 任办
1:96 name 任教
1:60 name 企
1:64 name 企合
1:-186 name 会
1:-114 name 会$
1:-65 name 体
1:-47 name 体育
1:-247 name 作
1:-70 name 作办
1:-79 name 作处
1:41 name 作部
1:73 name 保
1:111 name 保健
1:120 name 保卫
1:58 name 保教
1:134 name 保管
1:288 name 信
1:248 name 信息
1:150 name 健
1:117 name 健室
1:-105 name 充
1:-74 name 充实
1:42 name 先
1:-35 name 先队
1:-145 name 党
1:-187 name 党委
1:-48 name 党支
1:99 name 党政
1:-55 name 公
1:-170 name 共
1:-121 name 共建
1:-126 name 兼
1:-113 name 兼任
1:-80 name 创
1:-223 name 初
1:-103 name 初中
1:-80 name 前
1:-142 name 前教
1:-190 name 副
1:-106 name 副书
1:-126 name 副园
1:-91 name 副校
1:63 name 力资
1:76 name 务
1:-163 name 务$
1:-312 name 务主
1:-164 name 务会
1:-93 name 务副
1:140 name 务办
1:96 name 务处
1:189 name 务室
1:157 name 务科
1:100 name 务组
1:144 name 务股
1:72 name 务部
1:73 name 勤
1:69 name 勤处
1:128 name 勤组
1:60 name 勤部
1:-82 name 化
1:174 name 医
1:91 name 医室
1:-178 name 协
1:-188 name 协作
1:-92 name 协调
1:77 name 卫处
1:-117 name 县
1:-84 name 县电
1:66 name 发
1:-50 name 各
1:-117 name 各备
1:-159 name 各学
1:158 name 各教
1:-48 name 合
1:-177 name 合作
1:-184 name 同
1:42 name 后
1:88 name 后勤
1:-152 name 员
1:-92 name 员$
1:-55 name 员会
1:-130 name 咨
1:-122 name 咨询
1:179 name 器
1:91 name 器保
1:114 name 团
1:66 name 团委
1:-143 name 团队
1:62 name 园务
1:-93 name 图
1:-53 name 图书
1:-50 name 地合
1:81 name 培
1:-81 name 基
1:-104 name 基教
1:-135 name 基础
1:93 name 处
1:77 name 处$
1:-139 name 备
1:-145 name 备课
1:130 name 复
1:77 name 复部
1:125 name 大
1:206 name 大队
1:-35 name 委
1:-60 name 委$
1:-111 name 委副
1:-114 name 委员
1:-131 name 学
1:-119 name 学前
1:-111 name 学副
1:166 name 学处
1:-130 name 学学
1:130 name 学教
1:102 name 学术
1:-37 name 学生
1:-134 name 学科
1:99 name 学组
1:-59 name 学部
1:-126 name 学院
1:168 name 安
1:-44 name 实
1:119 name 实习
1:-107 name 实图
1:31 name 实验
1:57 name 室
1:39 name 室$
1:-100 name 室管
1:144 name 家委
1:98 name 导
1:-159 name 导主
1:-121 name 导员
1:227 name 导处
1:52 name 导室
1:-140 name 导小
1:-228 name 小
1:-208 name 小学
1:-137 name 小组
1:53 name 少
1:51 name 少先
1:229 name 就
1:276 name 就业
1:-128 name 局
1:103 name 展
1:47 name 展中
1:-64 name 展处
1:160 name 展部
1:-121 name 岗办
1:-151 name 岗团
1:-156 name 岗学
1:-101 name 岗实
1:-50 name 岗少
1:31 name 工会
1:-31 name 工作
1:40 name 工程
1:-196 name 市
1:-119 name 市教
1:79 name 师发
1:-47 name 师工
1:36 name 师教
1:140 name 干
1:-75 name 年
1:130 name 康
1:104 name 康复
1:-127 name 建
1:187 name 德
1:234 name 德育
1:45 name 心
1:-48 name 心理
1:199 name 总
1:249 name 总务
1:-72 name 总支
1:289 name 息
1:287 name 息中
1:112 name 息技
1:164 name 成
1:-42 name 技
1:-54 name 技术
1:-183 name 报
1:259 name 招
1:231 name 招生
1:32 name 持
1:-143 name 指
1:-64 name 指导
1:92 name 接
1:-82 name 支部
1:49 name 政
1:70 name 政办
1:89 name 政教
1:79 name 教
1:-192 name 教中
1:-102 name 教主
1:156 name 教办
1:182 name 教处
1:33 name 教室
1:181 name 教导
1:171 name 教师
1:60 name 教研
1:60 name 教科
1:110 name 教组
1:-232 name 教育
1:103 name 教部
1:-40 name 数学
1:-54 name 文
1:43 name 文教
1:-62 name 文科
1:-39 name 文组
1:-171 name 新
1:-55 name 术
1:101 name 术中
1:135 name 术组
1:90 name 术部
1:68 name 机
1:178 name 材
1:-165 name 校
1:45 name 校企
1:-101 name 校办
1:-94 name 校务
1:90 name 校医
1:-50 name 校地
1:-69 name 校长
1:-104 name 案
1:-58 name 案室
1:-61 name 档
1:-51 name 档案
1:105 name 水
1:68 name 汽
1:68 name 汽车
1:-96 name 流
1:202 name 源
1:106 name 源中
1:-86 name 物
1:-68 name 物理
1:-175 name 特
1:-198 name 特教
1:59 name 班年
1:-132 name 班组
1:78 name 理中
1:-82 name 理员
1:-65 name 理咨
1:115 name 理学
1:-30 name 理系
1:-90 name 生会
1:151 name 生办
1:116 name 生发
1:-55 name 生处
1:209 name 生就
1:79 name 生工
1:185 name 生科
1:136 name 电
1:131 name 督
1:77 name 督导
1:72 name 研
1:143 name 研处
1:195 name 研室
1:97 name 研究
1:-91 name 础
1:-101 name 础教
1:-158 name 社
1:76 name 科
1:62 name 科$
1:48 name 科主
1:76 name 科学
1:126 name 科室
1:55 name 科技
1:186 name 科研
1:-68 name 科组
1:-84 name 秘
1:-52 name 秘书
1:-149 name 称
1:31 name 程
1:67 name 究
1:98 name 站
1:126 name 站$
1:218 name 竞
1:202 name 竞赛
1:-123 name 简
1:-144 name 简称
1:101 name 管员
1:30 name 管理
1:211 name 系
1:170 name 系$
1:-58 name 级
1:-185 name 级备
1:-96 name 级组
1:97 name 级部
1:-91 name 练
1:-43 name 组
1:-144 name 组办
1:51 name 组织
1:-36 name 组长
1:89 name 织
1:55 name 织部
1:108 name 络中
1:76 name 继
1:32 name 继续
1:43 name 续
1:52 name 续教
1:38 name 综
1:33 name 综合
1:99 name 网
1:88 name 网络
1:37 name 美
1:86 name 职成
1:-107 name 职教
1:-91 name 联
1:-63 name 联络
1:94 name 股
1:52 name 股$
1:-152 name 育
1:59 name 育中
1:-159 name 育主
1:-82 name 育副
1:158 name 育处
1:-144 name 育局
1:63 name 育督
1:-74 name 育组
1:-165 name 艺
1:-66 name 艺术
1:-110 name 英
1:-91 name 英文
1:-150 name 英语
1:-189 name 西
1:-112 name 西部
1:42 name 训
1:-166 name 训中
1:153 name 训办
1:189 name 训处
1:148 name 训科
1:-50 name 训练
1:82 name 讯
1:-53 name 记
1:115 name 设
1:-99 name 询
1:-108 name 询室
1:-54 name 语
1:-84 name 语文
1:-69 name 语科
1:-37 name 语组
1:-67 name 课
1:-146 name 课组
1:-107 name 调
1:-151 name 费
1:127 name 资
1:148 name 资产
1:33 name 资源
1:92 name 资讯
1:75 name 赛
1:167 name 赛办
1:-46 name 跟
1:-61 name 跟岗
1:-58 name 辅
1:-121 name 送
1:-112 name 送教
1:-89 name 通
1:74 name 部
1:81 name 部$
1:-149 name 长
1:-65 name 长$
1:44 name 长委
1:37 name 长学
1:-150 name 长室
1:-79 name 门
1:-44 name 门$
1:86 name 队
1:-147 name 队$
1:232 name 队大
1:-51 name 队辅
1:319 name 队部
1:76 name 集
1:-162 name 领
1:-136 name 领导
1:66 name 验中
1:-283 name 高
1:-78 named=1
1:411 named=2
1:-117 named=3
1:114 of itself=1
1:177 right before  -
1:-169 right before (
1:106 right before -
1:154 right before <
1:-300 right before 、
1:241 right before 。
1:94 right before 上
1:-123 right before 与
1:-250 right before 为
1:38 right before 书
1:175 right before 事
1:-77 right before 人
1:-137 right before 任
1:83 right before 会
1:171 right before 体
1:59 right before 作
1:71 right before 出
1:79 right before 划
1:-88 right before 到
1:-104 right before 前
1:102 right before 务
1:93 right before 动
1:-139 right before 助
1:-37 right before 单
1:169 right before 号
1:-164 right before 向
1:-128 right before 员
1:-162 right before 和
1:-216 right before 在
1:-160 right before 字
1:-106 right before 学
1:119 right before 宜
1:-106 right before 容
1:144 right before 师
1:-130 right before 席
1:-50 right before 托
1:-54 right before 扶
1:-216 right before 报
1:-76 right before 挥
1:127 right before 排
1:176 right before 接
1:129 right before 教
1:-125 right before 是
1:-141 right before 末
1:168 right before 条
1:-125 right before 校
1:-71 right before 派
1:47 right before 理
1:-96 right before 用
1:114 right before 程
1:-112 right before 经
1:-78 right before 给
1:-110 right before 络
1:142 right before 续
1:145 right before 表
1:-87 right before 设
1:-216 right before 费
1:-262 right before 送
1:-107 right before 邀
1:238 right before 项
1:149 right before 题
1:-183 sided=0
1:117 sided=1
1:33 soon $
1:-160 soon &
1:-69 soon &$
1:-240 soon (
1:-106 soon ($
1:-67 soon (0
1:-156 soon (导
1:-160 soon (导)
1:-146 soon )
1:-60 soon )$
1:33 soon ,
1:183 soon -
1:57 soon -$
1:-152 soon 0
1:-42 soon 0$
1:-61 soon 0×
1:-117 soon 0个
1:-300 soon 0人
1:-130 soon 0人$
1:-118 soon 0人到
1:-112 soon 0人赴
1:-121 soon 0份
1:48 soon 0册
1:45 soon 0册$
1:-35 soon 0名
1:-162 soon 0周
1:-116 soon 0周$
1:-137 soon 0天
1:-118 soon 0天$
1:80 soon 0年
1:-90 soon 0年0
1:99 soon 0月
1:-43 soon 0月$
1:118 soon 0月0
1:-204 soon 0次
1:-177 soon 0次$
1:-78 soon :
1:-98 soon <$
1:-68 soon <0
1:-81 soon <听
1:-73 soon <听课
1:76 soon <师
1:116 soon <师$
1:95 soon <开
1:35 soon <捐
1:78 soon <检修
1:71 soon <赠
1:76 soon <赠送
1:-145 soon >
1:-225 soon >$
1:-90 soon >参
1:-78 soon >参加
1:-82 soon >学
1:-78 soon >学习
1:-177 soon >跟
1:-88 soon >跟岗
1:108 soon @
1:-40 soon ^
1:-32 soon ^(
1:-166 soon ^(导
1:126 soon ^(联
1:-155 soon ^)
1:-254 soon ^0
1:-195 soon ^0人
1:-119 soon ^0名
1:-106 soon ^0周
1:-174 soon ^<
1:-82 soon ^>
1:-55 soon ^>参
1:-147 soon ^_
1:36 soon ^、
1:34 soon ^、@
1:-47 soon ^一
1:75 soon ^上
1:110 soon ^与
1:92 soon ^与<
1:-98 soon ^专
1:105 soon ^为
1:93 soon ^为<
1:75 soon ^为支
1:-40 soon ^主
1:-269 soon ^主任
1:78 soon ^主办
1:164 soon ^主抓
1:95 soon ^主持
1:155 soon ^主责
1:-51 soon ^举
1:-101 soon ^举行
1:57 soon ^予以
1:-33 soon ^于
1:44 soon ^于0
1:-119 soon ^互
1:62 soon ^交
1:-65 soon ^人
1:-78 soon ^人员
1:165 soon ^保
1:112 soon ^保障
1:202 soon ^做
1:174 soon ^做好
1:-105 soon ^健
1:-62 soon ^健全
1:62 soon ^全
1:64 soon ^共
1:141 soon ^共同
1:82 soon ^共管
1:196 soon ^具
1:66 soon ^具体
1:-87 soon ^出
1:192 soon ^分
1:109 soon ^分别
1:99 soon ^分头
1:-200 soon ^到
1:-113 soon ^到<
1:-139 soon ^到>
1:-135 soon ^副
1:-94 soon ^副主
1:-47 soon ^副处
1:298 soon ^办
1:266 soon ^办理
1:100 soon ^协
1:57 soon ^协办
1:165 soon ^协助
1:112 soon ^协同
1:66 soon ^协商
1:85 soon ^参
1:114 soon ^参与
1:-51 soon ^参加
1:128 soon ^发动
1:-113 soon ^发给
1:-79 soon ^各见
1:138 soon ^合
1:157 soon ^合办
1:-144 soon ^同
1:149 soon ^向
1:57 soon ^向<
1:-190 soon ^员
1:-149 soon ^员0
1:-63 soon ^员结
1:55 soon ^和
1:177 soon ^商
1:61 soon ^商定
1:137 soon ^商量
1:175 soon ^在
1:-116 soon ^培
1:-100 soon ^培训
1:-91 soon ^处长
1:-82 soon ^备
1:-124 soon ^备案
1:-54 soon ^存
1:-42 soon ^存档
1:-164 soon ^学
1:-158 soon ^学生
1:280 soon ^安
1:282 soon ^安排
1:121 soon ^定
1:-56 soon ^实
1:-34 soon ^实验
1:73 soon ^审
1:236 soon ^对接
1:98 soon ^带
1:216 soon ^帮
1:88 soon ^帮助
1:121 soon ^帮着
1:-163 soon ^干
1:-95 soon ^干部
1:164 soon ^开通
1:131 soon ^张
1:148 soon ^张罗
1:68 soon ^归
1:75 soon ^归口
1:112 soon ^总
1:175 soon ^执
1:118 soon ^执笔
1:65 soon ^承
1:54 soon ^承办
1:138 soon ^把
1:88 soon ^把图
1:81 soon ^把捐
1:140 soon ^抓
1:106 soon ^抓总
1:61 soon ^担
1:67 soon ^担任
1:150 soon ^拟
1:143 soon ^拟定
1:77 soon ^拿
1:116 soon ^挂
1:123 soon ^按
1:254 soon ^排
1:102 soon ^排出
1:82 soon ^排定
1:114 soon ^排班
1:184 soon ^排课
1:112 soon ^接
1:96 soon ^接待
1:49 soon ^接收
1:101 soon ^接洽
1:143 soon ^提
1:113 soon ^提供
1:117 soon ^提出
1:195 soon ^收
1:-115 soon ^教
1:-157 soon ^教师
1:-101 soon ^数
1:-108 soon ^来
1:-99 soon ^来大
1:-80 soon ^每周
1:87 soon ^每学
1:67 soon ^每年
1:-45 soon ^每月
1:54 soon ^汇
1:39 soon ^汇总
1:183 soon ^派人
1:-50 soon ^添
1:-59 soon ^添置
1:134 soon ^清
1:163 soon ^清点
1:143 soon ^牵
1:102 soon ^牵头
1:-159 soon ^电
1:-189 soon ^的
1:-74 soon ^的优
1:-58 soon ^的作
1:-48 soon ^的场
1:-75 soon ^的平
1:-58 soon ^的设
1:154 soon ^盯
1:-125 soon ^研
1:-111 soon ^研究
1:-116 soon ^科
1:-139 soon ^科长
1:-69 soon ^签
1:133 soon ^管
1:140 soon ^管$
1:179 soon ^管理
1:41 soon ^组织
1:-83 soon ^经
1:89 soon ^经办
1:177 soon ^给
1:335 soon ^统
1:230 soon ^统一
1:140 soon ^统筹
1:157 soon ^编
1:72 soon ^考
1:104 soon ^考核
1:87 soon ^联
1:157 soon ^联系
1:160 soon ^联络
1:-90 soon ^股
1:-107 soon ^股长
1:125 soon ^落
1:71 soon ^落实
1:69 soon ^要
1:-110 soon ^见
1:-86 soon ^见习
1:-119 soon ^议
1:142 soon ^记
1:-194 soon ^设
1:-198 soon ^设在
1:137 soon ^调
1:69 soon ^负
1:101 soon ^负责
1:-110 soon ^赴
1:56 soon ^跟
1:-62 soon ^跟岗
1:137 soon ^跟进
1:122 soon ^轮
1:154 soon ^轮流
1:-136 soon ^送
1:150 soon ^选
1:75 soon ^选派
1:50 soon ^配合
1:54 soon ^采
1:-110 soon ^集
1:-78 soon ^集训
1:-96 soon ^颁
1:-90 soon ^颁发
1:99 soon ^验
1:98 soon ^验收
1:-151 soon _$
1:-149 soon _0年
1:-90 soon ×
1:-48 soon ×$
1:-109 soon “
1:168 soon “$
1:136 soon 、
1:159 soon 、$
1:-48 soon 、教
1:70 soon 。
1:112 soon 。$
1:-46 soon 一
1:-63 soon 一安
1:-65 soon 一安排
1:-220 soon 三
1:-126 soon 三下
1:-111 soon 三下午
1:-179 soon 三校
1:-88 soon 上
1:-119 soon 不
1:46 soon 与
1:102 soon 与<
1:-66 soon 专
1:-156 soon 业
1:-126 soon 业证
1:-138 soon 业证$
1:66 soon 两
1:-98 soon 个
1:76 soon 个月
1:-49 soon 中
1:-101 soon 中$
1:60 soon 中心
1:70 soon 中心为
1:254 soon 为
1:159 soon 为$
1:196 soon 为<
1:93 soon 为<师
1:69 soon 为<检
1:73 soon 为支
1:71 soon 为支教
1:-191 soon 主任
1:-180 soon 主任$
1:37 soon 主任)
1:-109 soon 主任陪
1:101 soon 主办
1:100 soon 主办$
1:109 soon 主抓
1:147 soon 主抓$
1:52 soon 主持
1:132 soon 主持$
1:152 soon 主责
1:182 soon 主责$
1:-47 soon 举
1:-56 soon 举行
1:-55 soon 举行$
1:58 soon 之
1:-165 soon 习
1:-119 soon 习$
1:-109 soon 习0
1:-76 soon 习0周
1:-120 soon 习0天
1:-41 soon 书
1:-70 soon 书0
1:34 soon 书0册
1:101 soon 二
1:-70 soon 于
1:110 soon 于0
1:143 soon 于0月
1:32 soon 云$
1:-67 soon 互
1:130 soon 交
1:83 soon 交接
1:-38 soon 人
1:38 soon 人:
1:-122 soon 人到
1:-112 soon 人到$
1:-52 soon 人员
1:-117 soon 人员>
1:-104 soon 人赴
1:48 soon 人选
1:116 soon 人选$
1:-119 soon 以
1:-144 soon 以$
1:110 soon 们
1:-218 soon 任
1:-173 soon 任$
1:63 soon 任)
1:-94 soon 任)$
1:-88 soon 任<
1:-134 soon 任陪
1:-111 soon 任陪同
1:-94 soon 份
1:-195 soon 优
1:-37 soon 优势
1:-37 soon 优势开
1:-119 soon 会
1:47 soon 会同
1:193 soon 传
1:-71 soon 位
1:111 soon 住
1:68 soon 体
1:-39 soon 体对
1:89 soon 体负
1:90 soon 体负责
1:-37 soon 作
1:-75 soon 作用
1:-93 soon 作用开
1:94 soon 供
1:84 soon 供技
1:56 soon 供技术
1:60 soon 供车
1:59 soon 供车辆
1:139 soon 保
1:71 soon 保$
1:156 soon 保障
1:65 soon 保障$
1:71 soon 保障设
1:36 soon 信$
1:80 soon 修实
1:73 soon 修实$
1:68 soon 借
1:81 soon 假
1:226 soon 做
1:208 soon 做好
1:116 soon 做好接
1:-57 soon 健
1:-79 soon 健全
1:-69 soon 健全各
1:77 soon 傅
1:78 soon 傅$
1:-145 soon 儿
1:71 soon 入
1:38 soon 入$
1:-52 soon 全
1:-76 soon 全各
1:-66 soon 全各项
1:94 soon 全年
1:41 soon 共
1:-135 soon 共0
1:-109 soon 共0人
1:72 soon 共同
1:111 soon 共同组
1:127 soon 共同负
1:85 soon 共管
1:96 soon 共管$
1:39 soon 关
1:100 soon 关$
1:-33 soon 其
1:-39 soon 具
1:56 soon 具$
1:165 soon 具体
1:89 soon 具体负
1:77 soon 册
1:58 soon 册$
1:151 soon 写
1:136 soon 写出
1:75 soon 准备
1:174 soon 出
1:73 soon 出$
1:278 soon 分
1:143 soon 分$
1:138 soon 分别
1:105 soon 分头
1:68 soon 分头对
1:90 soon 分头落
1:38 soon 列
1:-39 soon 初
1:112 soon 别
1:-225 soon 到
1:-87 soon 到$
1:-105 soon 到<
1:-241 soon 到>
1:-119 soon 到>$
1:-140 soon 到>跟
1:153 soon 到人
1:119 soon 制订
1:109 soon 制订具
1:-53 soon 前
1:-138 soon 副
1:-85 soon 副主
1:-90 soon 副主任
1:-80 soon 副处
1:-74 soon 副处长
1:157 soon 力
1:246 soon 办
1:203 soon 办$
1:242 soon 办理
1:167 soon 办理$
1:-68 soon 加
1:-68 soon 加学
1:-62 soon 加学术
1:86 soon 务
1:120 soon 务$
1:113 soon 务。
1:93 soon 务。$
1:100 soon 动
1:69 soon 动学
1:96 soon 动学生
1:132 soon 动教
1:96 soon 动教师
1:56 soon 动教职
1:93 soon 助
1:94 soon 助$
1:-37 soon 势
1:-41 soon 势开
1:-99 soon 势开展
1:52 soon 募
1:39 soon 募集
1:35 soon 募集$
1:128 soon 勤
1:179 soon 勤$
1:-129 soon 区
1:-140 soon 医
1:-101 soon 午
1:47 soon 协
1:-89 soon 协作
1:80 soon 协办
1:75 soon 协办$
1:236 soon 协助
1:193 soon 协助$
1:88 soon 协同
1:130 soon 协同$
1:69 soon 协商
1:64 soon 协商制
1:-139 soon 协调
1:-128 soon 协调$
1:153 soon 单
1:173 soon 单$
1:31 soon 单位
1:-30 soon 单位$
1:-147 soon 县
1:-158 soon 县$
1:55 soon 参$
1:137 soon 参与
1:119 soon 参与$
1:-107 soon 参加
1:-60 soon 参加$
1:-70 soon 参加学
1:-51 soon 发$
1:132 soon 发动
1:73 soon 发动学
1:87 soon 发动教
1:-83 soon 发结
1:-91 soon 发结业
1:-102 soon 发给
1:-116 soon 发给结
1:55 soon 口
1:67 soon 口管
1:58 soon 口管理
1:58 soon 召
1:134 soon 召集
1:125 soon 召集$
1:51 soon 台
1:-113 soon 台开
1:-58 soon 台开展
1:129 soon 号
1:149 soon 号$
1:-122 soon 各
1:-61 soon 各$
1:-93 soon 各见
1:-121 soon 各见习
1:-68 soon 各项
1:-67 soon 各项制
1:34 soon 合
1:129 soon 合。
1:99 soon 合。$
1:204 soon 合办
1:114 soon 合办$
1:67 soon 合施
1:107 soon 合施工
1:85 soon 合验
1:105 soon 合验收
1:-80 soon 同
1:-94 soon 同$
1:-91 soon 同。
1:-77 soon 同。$
1:78 soon 同承
1:69 soon 同承担
1:149 soon 同组
1:90 soon 同组织
1:90 soon 同负
1:91 soon 同负责
1:75 soon 名
1:69 soon 名$
1:99 soon 名单
1:105 soon 名单$
1:40 soon 向
1:-122 soon 向$
1:86 soon 向<
1:36 soon 向<捐
1:72 soon 向<赠
1:-86 soon 听
1:-114 soon 听课
1:-97 soon 听课$
1:-141 soon 员
1:-117 soon 员0
1:-122 soon 员0人
1:-55 soon 员>
1:-79 soon 员>学
1:-74 soon 员结
1:-49 soon 员结对
1:-58 soon 周
1:-129 soon 周三
1:-107 soon 周三下
1:-84 soon 周四
1:77 soon 命
1:91 soon 命题
1:96 soon 命题$
1:69 soon 和
1:170 soon 和$
1:-75 soon 咨
1:-85 soon 咨询
1:-84 soon 咨询教
1:137 soon 商
1:107 soon 商制
1:109 soon 商制订
1:216 soon 商定
1:166 soon 商量
1:-144 soon 四
1:-31 soon 回访
1:-101 soon 团
1:-111 soon 园
1:-130 soon 国
1:69 soon 图
1:83 soon 图书0
1:33 soon 在
1:84 soon 在0
1:-116 soon 在>
1:-100 soon 在@
1:32 soon 场
1:-90 soon 场馆
1:-76 soon 场馆开
1:-82 soon 培
1:-63 soon 培$
1:-35 soon 培训
1:-62 soon 培训$
1:-78 soon 培训咨
1:-154 soon 处
1:-132 soon 处长
1:-41 soon 处长0
1:-42 soon 备
1:-46 soon 备培
1:-44 soon 备培训
1:-115 soon 备案
1:-68 soon 备案$
1:81 soon 备调
1:124 soon 备调$
1:-118 soon 外
1:-129 soon 大
1:63 soon 大$
1:-101 soon 大学
1:-106 soon 大学学
1:-96 soon 天
1:-168 soon 天$
1:96 soon 头
1:47 soon 头对
1:46 soon 头对接
1:134 soon 头组
1:109 soon 头组织
1:95 soon 头落
1:108 soon 头落实
1:119 soon 好
1:96 soon 好接
1:137 soon 好课
1:-84 soon 委
1:-111 soon 娜
1:-126 soon 子
1:30 soon 季
1:54 soon 季度
1:77 soon 季度整
1:40 soon 学
1:143 soon 学$
1:-106 soon 学习
1:-83 soon 学习$
1:-95 soon 学学
1:-84 soon 学学习
1:40 soon 学年
1:40 soon 学期
1:-61 soon 学期对
1:59 soon 学期汇
1:-67 soon 学术
1:-68 soon 学术$
1:147 soon 学生
1:87 soon 学生$
1:69 soon 学生捐
1:105 soon 学科
1:74 soon 安
1:140 soon 安$
1:96 soon 安排
1:75 soon 安排$
1:120 soon 安排。
1:111 soon 安排岗
1:48 soon 安排课
1:101 soon 完
1:72 soon 完成
1:161 soon 完成$
1:34 soon 定$
1:-55 soon 定人
1:142 soon 定课
1:117 soon 实
1:196 soon 实$
1:139 soon 实。
1:142 soon 实。$
1:-53 soon 实习
1:123 soon 实施
1:113 soon 实施$
1:-32 soon 实训
1:38 soon 实验
1:85 soon 实验中
1:-74 soon 审定
1:-95 soon 室$
1:95 soon 家
1:55 soon 家$
1:90 soon 家长
1:150 soon 宿
1:124 soon 宿$
1:190 soon 寄
1:136 soon 寒
1:118 soon 对
1:84 soon 对$
1:-73 soon 对<
1:166 soon 对接
1:56 soon 对接$
1:-64 soon 对通
1:-63 soon 对通信
1:-86 soon 导
1:92 soon 导$
1:-194 soon 导)
1:91 soon 将
1:-88 soon 小
1:-72 soon 小$
1:-167 soon 展
1:-125 soon 展$
1:-40 soon 岗
1:-70 soon 岗0
1:164 soon 岗位
1:133 soon 岗位$
1:99 soon 工$
1:-53 soon 工作
1:-134 soon 师
1:63 soon 师傅
1:62 soon 师傅$
1:82 soon 师捐
1:105 soon 师捐$
1:127 soon 带
1:51 soon 带$
1:94 soon 带班
1:95 soon 带班$
1:88 soon 带队
1:80 soon 带队$
1:209 soon 帮
1:32 soon 帮$
1:145 soon 帮助
1:143 soon 帮扶
1:134 soon 帮着
1:-127 soon 干
1:76 soon 干$
1:-110 soon 干部
1:-58 soon 干部0
1:-40 soon 平
1:-69 soon 平台
1:-49 soon 平台开
1:133 soon 年
1:69 soon 年$
1:-77 soon 年0
1:-48 soon 年0月
1:164 soon 年为
1:98 soon 年为<
1:191 soon 年对
1:-73 soon 并$
1:-140 soon 幼
1:-84 soon 应
1:194 soon 底
1:60 soon 底回
1:63 soon 底回访
1:93 soon 度
1:109 soon 度$
1:58 soon 度整
1:80 soon 度整理
1:-52 soon 座
1:76 soon 建
1:-43 soon 开
1:-210 soon 开$
1:-163 soon 开展
1:-113 soon 开展$
1:168 soon 开设
1:44 soon 开通
1:154 soon 张
1:144 soon 张罗
1:155 soon 张罗$
1:64 soon 归
1:61 soon 归口
1:87 soon 归口管
1:94 soon 待
1:116 soon 待$
1:75 soon 待和
1:63 soon 待和$
1:117 soon 徒
1:69 soon 心
1:58 soon 心为
1:69 soon 心为$
1:-200 soon 志
1:-47 soon 急
1:-95 soon 急救
1:-108 soon 急救箱
1:137 soon 总
1:138 soon 总$
1:154 soon 情
1:129 soon 成
1:162 soon 成$
1:178 soon 手
1:218 soon 手$
1:110 soon 执
1:140 soon 执笔
1:131 soon 执笔$
1:43 soon 扶
1:107 soon 批
1:120 soon 承
1:64 soon 承办
1:183 soon 承办$
1:80 soon 承担$
1:160 soon 承接
1:73 soon 技术
1:90 soon 技术支
1:94 soon 把
1:80 soon 把图
1:74 soon 把图书
1:79 soon 把捐
1:96 soon 把捐来
1:247 soon 抓
1:141 soon 抓$
1:164 soon 抓总
1:104 soon 抓总$
1:-118 soon 报
1:-113 soon 报$
1:117 soon 报名
1:46 soon 抽
1:-68 soon 担$
1:61 soon 担任
1:-65 soon 担任<
1:140 soon 招
1:163 soon 拟
1:176 soon 拟定
1:113 soon 拿
1:64 soon 拿出
1:56 soon 持
1:99 soon 持$
1:45 soon 挂
1:118 soon 指导
1:100 soon 指导$
1:115 soon 按
1:85 soon 捐
1:104 soon 捐$
1:72 soon 捐来
1:91 soon 捐来的
1:32 soon 捐赠
1:-37 soon 换
1:249 soon 排
1:107 soon 排$
1:104 soon 排。
1:89 soon 排。$
1:96 soon 排出
1:103 soon 排好
1:106 soon 排定
1:103 soon 排岗
1:130 soon 排岗位
1:110 soon 排班
1:103 soon 排班$
1:100 soon 排课
1:190 soon 排课$
1:58 soon 排课。
1:47 soon 排课务
1:58 soon 排课表
1:189 soon 接
1:111 soon 接$
1:149 soon 接待
1:164 soon 接待$
1:80 soon 接待和
1:52 soon 接收
1:87 soon 接洽
1:111 soon 接洽$
1:108 soon 接站
1:83 soon 推
1:101 soon 提
1:65 soon 提供
1:63 soon 提供技
1:55 soon 提供车
1:122 soon 提出
1:-40 soon 操
1:128 soon 操办
1:130 soon 操办$
1:86 soon 支
1:128 soon 支$
1:201 soon 支教
1:58 soon 支教学
1:301 soon 收
1:213 soon 收$
1:169 soon 改
1:131 soon 改$
1:-61 soon 放$
1:76 soon 政
1:-34 soon 敏
1:-60 soon 救
1:-95 soon 救箱
1:-58 soon 救箱$
1:-71 soon 教
1:115 soon 教$
1:100 soon 教务
1:31 soon 教学$
1:73 soon 教学生
1:-144 soon 教师
1:43 soon 教师$
1:63 soon 教师捐
1:-134 soon 教授
1:-99 soon 教研
1:-32 soon 教科
1:66 soon 教职
1:61 soon 教职工
1:-115 soon 教育
1:-79 soon 数
1:176 soon 整
1:148 soon 整理
1:110 soon 整理$
1:71 soon 文
1:85 soon 文$
1:44 soon 料
1:-144 soon 新
1:147 soon 方
1:102 soon 方案
1:105 soon 施$
1:65 soon 施工
1:66 soon 施工$
1:-39 soon 日
1:134 soon 日程
1:121 soon 日程$
1:-50 soon 明
1:-85 soon 春
1:-51 soon 晓
1:-117 soon 晚
1:-76 soon 暑
1:72 soon 月
1:-42 soon 月$
1:115 soon 月0$
1:185 soon 月底
1:114 soon 月底回
1:69 soon 月走
1:73 soon 月走访
1:-83 soon 有
1:120 soon 服务$
1:-48 soon 期对
1:75 soon 期汇
1:95 soon 期汇编
1:66 soon 本
1:119 soon 本$
1:-51 soon 术$
1:60 soon 术支
1:61 soon 术支$
1:95 soon 机
1:61 soon 材
1:-80 soon 来大
1:-49 soon 来大学
1:76 soon 来的
1:66 soon 来的书
1:71 soon 查$
1:-134 soon 校
1:72 soon 核
1:32 soon 核$
1:-96 soon 检$
1:70 soon 检修
1:59 soon 检修实
1:-66 soon 检查
1:-142 soon 次
1:-97 soon 次$
1:-104 soon 正
1:68 soon 每
1:-199 soon 每0周
1:-133 soon 每周
1:-137 soon 每周三
1:-136 soon 每周四
1:43 soon 每季
1:44 soon 每季度
1:-42 soon 每学期
1:-35 soon 每年
1:77 soon 每年为
1:-32 soon 每年组
1:-46 soon 每月
1:118 soon 每月底
1:65 soon 每月走
1:103 soon 汇
1:91 soon 汇总
1:73 soon 汇编
1:85 soon 汇编$
1:-86 soon 活
1:-43 soon 活动
1:113 soon 洽
1:125 soon 洽$
1:87 soon 派
1:-69 soon 派$
1:-100 soon 派0
1:-144 soon 派专
1:190 soon 派人
1:133 soon 派人$
1:79 soon 流
1:45 soon 流主
1:129 soon 流承
1:-52 soon 添
1:-60 soon 添置
1:-60 soon 添置急
1:38 soon 清
1:163 soon 清点
1:-103 soon 游
1:-126 soon 源
1:57 soon 牵
1:98 soon 牵头
1:93 soon 牵头$
1:114 soon 牵头组
1:93 soon 班
1:141 soon 班$
1:77 soon 班级
1:58 soon 班级$
1:307 soon 理
1:245 soon 理$
1:124 soon 理。
1:128 soon 理。$
1:112 soon 生
1:66 soon 生$
1:60 soon 生捐
1:69 soon 生捐$
1:-39 soon 用
1:-80 soon 用$
1:-67 soon 用开
1:-61 soon 用开展
1:-113 soon 由
1:-84 soon 申
1:62 soon 电
1:-78 soon 电话
1:66 soon 登
1:-158 soon 的
1:82 soon 的书$
1:-87 soon 的优
1:-46 soon 的优势
1:-75 soon 的作
1:-69 soon 的作用
1:-56 soon 的场
1:-48 soon 的场馆
1:-70 soon 的平
1:-56 soon 的平台
1:-61 soon 的设
1:-52 soon 的设备
)"sv,
    R"(1:-123 soon 监
1:-155 soon 监督
1:148 soon 盯
1:-53 soon 相
1:149 soon 看
1:74 soon 着
1:-127 soon 督
1:129 soon 知
1:-171 soon 研
1:-156 soon 研$
1:-200 soon 研究
1:-94 soon 研究$
1:-53 soon 确定
1:65 soon 确定$
1:-104 soon 碰
1:93 soon 示
1:-106 soon 社
1:-160 soon 科长
1:-83 soon 科长$
1:32 soon 程
1:44 soon 程$
1:180 soon 稿
1:196 soon 稿$
1:-158 soon 究
1:-95 soon 究$
1:-97 soon 立
1:-117 soon 立$
1:116 soon 站
1:146 soon 笔
1:138 soon 笔$
1:69 soon 第
1:108 soon 筹
1:143 soon 筹$
1:113 soon 筹办
1:84 soon 筹办$
1:71 soon 筹协
1:88 soon 筹协调
1:53 soon 筹负
1:53 soon 筹负责
1:-69 soon 筹集
1:96 soon 管
1:203 soon 管$
1:147 soon 管理
1:175 soon 管理$
1:-107 soon 箱
1:-121 soon 箱$
1:69 soon 系
1:108 soon 系人
1:-126 soon 红
1:-128 soon 红$
1:85 soon 级
1:-81 soon 线
1:-35 soon 线$
1:-114 soon 线上
1:116 soon 练
1:119 soon 组
1:109 soon 组织
1:279 soon 组织$
1:57 soon 组织。
1:98 soon 组织大
1:160 soon 组织学
1:111 soon 组织实
1:97 soon 组织骨
1:-180 soon 组长
1:160 soon 织
1:184 soon 织$
1:65 soon 织。
1:65 soon 织。$
1:85 soon 织大
1:98 soon 织大$
1:150 soon 织学
1:129 soon 织学生
1:137 soon 织实
1:95 soon 织实施
1:102 soon 织骨
1:105 soon 织骨$
1:-72 soon 经
1:140 soon 经办
1:124 soon 经办$
1:-101 soon 经费
1:-71 soon 结
1:84 soon 结$
1:-140 soon 结业
1:-131 soon 结业证
1:-65 soon 结对
1:-62 soon 结对通
1:103 soon 给
1:82 soon 给<
1:-106 soon 给结
1:-106 soon 给结业
1:46 soon 络
1:77 soon 络$
1:173 soon 统
1:133 soon 统一
1:-74 soon 统一安
1:161 soon 统筹
1:134 soon 统筹$
1:71 soon 统筹协
1:46 soon 统筹负
1:-129 soon 继
1:-47 soon 续
1:128 soon 维
1:119 soon 维护
1:251 soon 编
1:97 soon 编$
1:126 soon 编排
1:-163 soon 网上
1:132 soon 罗$
1:-102 soon 置
1:-57 soon 置急
1:-51 soon 置急救
1:-152 soon 老
1:-135 soon 老师
1:33 soon 考
1:98 soon 考勤
1:104 soon 考勤$
1:-32 soon 考核
1:37 soon 职
1:61 soon 职工
1:61 soon 职工$
1:-87 soon 联$
1:-101 soon 联合
1:83 soon 联系
1:101 soon 联系人
1:92 soon 联络
1:32 soon 联络$
1:-130 soon 联谊
1:-66 soon 股
1:-143 soon 股长
1:-42 soon 育
1:-60 soon 至
1:-106 soon 英
1:-102 soon 英语
1:175 soon 营
1:72 soon 落
1:74 soon 落实
1:128 soon 落实$
1:138 soon 落实。
1:-155 soon 行
1:-164 soon 行$
1:114 soon 衔
1:115 soon 衔接
1:101 soon 衔接$
1:-148 soon 补
1:76 soon 表
1:70 soon 表$
1:65 soon 要
1:-82 soon 见
1:-90 soon 见习
1:-100 soon 见习0
1:-69 soon 解
1:63 soon 计
1:147 soon 计$
1:119 soon 订
1:58 soon 订具
1:67 soon 订具$
1:-49 soon 认
1:-138 soon 训
1:-103 soon 训$
1:-74 soon 训咨
1:-79 soon 训咨询
1:-178 soon 议
1:144 soon 记
1:71 soon 记$
1:-109 soon 讲
1:97 soon 论
1:124 soon 论$
1:68 soon 设
1:-204 soon 设在
1:-102 soon 设在>
1:-81 soon 设在@
1:166 soon 设备
1:125 soon 设备$
1:-63 soon 设备培
1:89 soon 设备调
1:106 soon 设计
1:82 soon 访支
1:69 soon 访支$
1:-144 soon 证
1:-158 soon 证$
1:-70 soon 询
1:-86 soon 询教
1:-87 soon 询教$
1:-119 soon 语
1:58 soon 课。
1:66 soon 课。$
1:127 soon 课务
1:156 soon 课务$
1:50 soon 课程
1:92 soon 课表
1:83 soon 课表$
1:-60 soon 调
1:-111 soon 调$
1:69 soon 调安$
1:103 soon 调度
1:85 soon 调度$
1:-147 soon 谊
1:46 soon 负
1:171 soon 负责
1:239 soon 负责$
1:61 soon 负责。
1:-127 soon 负责人
1:-36 soon 负责开
1:89 soon 负责排
1:119 soon 负责接
1:122 soon 负责组
1:165 soon 负责联
1:46 soon 负责落
1:134 soon 负责设
1:194 soon 负责选
1:173 soon 责
1:436 soon 责$
1:70 soon 责。
1:86 soon 责。$
1:-125 soon 责人
1:-69 soon 责开
1:-40 soon 责开通
1:102 soon 责排
1:82 soon 责排课
1:130 soon 责接
1:70 soon 责接待
1:113 soon 责组
1:106 soon 责组织
1:135 soon 责联
1:72 soon 责联络
1:78 soon 责落
1:101 soon 责落实
1:136 soon 责设
1:132 soon 责设备
1:-89 soon 责运
1:178 soon 责选
1:180 soon 责选派
1:75 soon 账
1:82 soon 账号
1:145 soon 账号$
1:46 soon 质
1:77 soon 购
1:-109 soon 费
1:-181 soon 资
1:-92 soon 资金
1:45 soon 赠
1:124 soon 赠送
1:68 soon 赠送学
1:51 soon 走
1:67 soon 走访
1:60 soon 走访支
1:-187 soon 赴
1:109 soon 起
1:-54 soon 跟
1:-114 soon 跟岗
1:-67 soon 跟岗0
1:110 soon 跟踪
1:113 soon 跟进
1:98 soon 跟进$
1:143 soon 踪
1:102 soon 车
1:124 soon 车$
1:65 soon 车辆
1:95 soon 车辆$
1:52 soon 轮
1:87 soon 轮流
1:65 soon 轮流主
1:68 soon 轮流承
1:69 soon 辆
1:93 soon 辆$
1:-75 soon 达
1:-100 soon 过
1:78 soon 运
1:117 soon 运送
1:30 soon 进
1:139 soon 进$
1:-95 soon 进行
1:-101 soon 远
1:82 soon 送学
1:80 soon 送学$
1:-112 soon 送课
1:119 soon 选
1:123 soon 选$
1:98 soon 选派$
1:-68 soon 通信
1:-49 soon 通信$
1:-60 soon 通账$
1:136 soon 通账号
1:104 soon 造
1:117 soon 遴
1:-106 soon 邱
1:-195 soon 部
1:-43 soon 部0
1:-34 soon 部0人
1:122 soon 配
1:52 soon 配合
1:129 soon 配合。
1:71 soon 配合施
1:64 soon 配合验
1:98 soon 采购
1:120 soon 量
1:-72 soon 金
1:-176 soon 长
1:-140 soon 长$
1:-40 soon 长0
1:-37 soon 长0人
1:-61 soon 院
1:-104 soon 院长
1:-115 soon 陪
1:-129 soon 陪同
1:-125 soon 陪同$
1:-81 soon 陪同。
1:125 soon 障
1:130 soon 障$
1:84 soon 障设
1:75 soon 障设备
1:-57 soon 集
1:-34 soon 集$
1:-108 soon 集训
1:-207 soon 青
1:-59 soon 面
1:-90 soon 顶
1:-71 soon 项
1:-68 soon 项制
1:-68 soon 项制$
1:-95 soon 颁
1:-80 soon 颁发
1:-98 soon 颁发结
1:136 soon 领
1:67 soon 题
1:92 soon 题$
1:134 soon 食
1:125 soon 食宿
1:115 soon 食宿$
1:-77 soon 馆
1:-80 soon 馆开
1:-49 soon 馆开展
1:-59 soon 马
1:-86 soon 驻园
1:70 soon 验中
1:58 soon 验中心
1:150 soon 验收
1:105 soon 验收$
1:-36 soon 骨
1:110 soon 骨$
1:52 soon 高
1:-106 soon 龙
1:170 stands behind
1:499 stands bracket
1:301 stands closing
1:-346 stands sentence
1:-189 stands, lead behind
1:121 stands, lead behind:
1:135 stands, lead behind^
1:-139 stands, lead behind交
1:-136 stands, lead behind交^
1:140 stands, lead behind归
1:238 stands, lead behind由
1:256 stands, lead behind由^
1:32 stands, lead behind请^
1:494 stands, lead bracket^
1:-59 stands, lead closing
1:249 stands, lead closing:
1:208 stands, lead closing^
1:178 stands, lead closing归
1:113 stands, lead closing由
1:-493 stands, lead sentence
1:-169 stands, lead sentence:
1:-299 stands, lead sentence^
1:-143 stands, lead sentence交
1:-114 stands, lead sentence以
1:-63 stands, lead sentence由^
1:-144 stands, lead sentence请
)"sv,
};

}  // namespace

std::span<std::string_view const> const charge_weights(parts);

}  // namespace bangfu::document::reader
