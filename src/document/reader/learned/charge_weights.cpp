// SPDX-License-Identifier: BSL-1.0
// Learned: see weights.hpp.
#include "document/reader/learned/weights.hpp"

namespace bangfu::document::reader {
namespace {

constexpr std::string_view parts[] = {
    R"(charge no yes
1:8 after $
1:-175 after %
1:-80 after %以
1:-80 after %以下
1:-132 after (
1:-142 after (0
1:-78 after (00
1:-151 after (0天
1:-162 after (@
1:-130 after (以
1:-130 after (以下
1:-164 after (导
1:-164 after (导)
1:216 after (线
1:216 after (线上
1:18 after (联
1:18 after (联系
1:-101 after )
1:-67 after )$
1:198 after )、
1:-120 after )处
1:-10 after +
1:135 after +各
1:-127 after ,
1:-98 after ,0
1:-30 after ,00
1:-256 after -
1:-137 after -0
1:-130 after -00
1:-100 after -0×
1:-176 after .
1:-52 after 0
1:-39 after 0$
1:-175 after 0%
1:-80 after 0%以
1:-46 after 0)
1:-46 after 0)$
1:-144 after 0-
1:-144 after 0-0
1:-40 after 00
1:-15 after 00$
1:-175 after 00%
1:-46 after 00)
1:-144 after 00-
1:-105 after 000
1:-37 after 00×
1:124 after 00个
1:-220 after 00人
1:21 after 00册
1:197 after 00名
1:264 after 00套
1:-23 after 00年
1:146 after 00月
1:-54 after 00本
1:205 after 00篇
1:-75 after 0×
1:-75 after 0××
1:57 after 0个
1:35 after 0个$
1:-278 after 0人
1:-227 after 0人$
1:-124 after 0人)
1:-85 after 0人于
1:-138 after 0人到
1:-180 after 0人去
1:-94 after 0人担
1:-178 after 0人赴
1:21 after 0册
1:-116 after 0册$
1:195 after 0册、
1:93 after 0名
1:56 after 0名$
1:175 after 0名教
1:-138 after 0周
1:-188 after 0天
1:-167 after 0天$
1:-151 after 0天)
1:117 after 0套
1:-14 after 0套$
1:-23 after 0年
1:-49 after 0日
1:-152 after 0日印
1:85 after 0月
1:-49 after 0月0
1:261 after 0月、
1:-129 after 0月到
1:98 after 0月对
1:-77 after 0月起
1:208 after 0期
1:208 after 0期$
1:-54 after 0本
1:37 after 0本$
1:-100 after 0次
1:-100 after 0次$
1:205 after 0篇
1:-98 after 0节
1:-129 after 0节$
1:-205 after 0节以
1:28 after 0项
1:28 after 0项$
1:-299 after :
1:-148 after :0
1:-98 after ;
1:-72 after ;@
1:-67 after @
1:-67 after @$
1:-155 after @(
1:-75 after @(以
1:-170 after @)
1:-164 after @)$
1:-10 after @+
1:135 after @+各
1:-52 after @,
1:-167 after @0
1:-119 after @@
1:-90 after @@$
1:-149 after @@一
1:-226 after @@开
1:-20 after @@教
1:29 after @@检
1:-191 after @”
1:-191 after @”)
1:-6 after @一
1:-140 after @一学
1:-106 after @上
1:69 after @为
1:-71 after @习
1:-43 after @五
1:-43 after @五年
1:-131 after @作
1:160 after @共
1:160 after @共同
1:-98 after @兼
1:-74 after @兼任
1:-47 after @副
1:-35 after @副校
1:-184 after @参
1:-178 after @参加
1:-197 after @同
1:16 after @听
1:16 after @听课
1:17 after @学
1:102 after @学生
1:-89 after @实
1:-89 after @实训
1:-150 after @对
1:-133 after @对接
1:105 after @开
1:-15 after @开展
1:-59 after @影
1:-59 after @影子
1:-90 after @担
1:-90 after @担任
1:-87 after @挂
1:-105 after @挂职
1:23 after @捐
1:115 after @捐赠
1:24 after @推
1:24 after @推送
1:63 after @教
1:146 after @教务
1:36 after @教学
1:32 after @教师
1:-102 after @教育
1:-75 after @校
1:-75 after @校长
1:29 after @检
1:29 after @检查
1:16 after @每
1:-75 after @英
1:-75 after @英语
1:-176 after @讲
1:-111 after @跟
1:-104 after @跟岗
1:-88 after @跟班
1:-109 after @蹲
1:-109 after @蹲点
1:83 after @进
1:-177 after @送
1:-177 after @送课
1:-166 after @驻
1:-195 after @驻园
1:8 after ^
1:36 after ^$
1:-67 after ^(
1:-12 after ^(0
1:-217 after ^(导
1:170 after ^(联
1:-133 after ^)
1:-244 after ^0
1:-66 after ^00
1:-196 after ^0人
1:-67 after ^0名
1:-205 after ^@
1:-205 after ^@@
1:-9 after ^_
1:30 after ^_0
1:-120 after ^“
1:-11 after ^、
1:206 after ^、@
1:-129 after ^。
1:-129 after ^。$
1:-94 after ^一
1:104 after ^一起
1:-105 after ^与
1:-105 after ^与@
1:-172 after ^专
1:-151 after ^专家
1:-144 after ^两
1:35 after ^为
1:-71 after ^为@
1:-36 after ^主
1:-215 after ^主任
1:149 after ^主办
1:92 after ^主抓
1:154 after ^主持
1:152 after ^主理
1:132 after ^主责
1:-24 after ^予
1:-24 after ^予以
1:57 after ^于
1:131 after ^于0
1:18 after ^互
1:13 after ^交
1:121 after ^任
1:15 after ^会
1:82 after ^会同
1:-53 after ^供
1:101 after ^供稿
1:111 after ^保
1:76 after ^保证
1:99 after ^保障
1:-180 after ^修
1:106 after ^做
1:109 after ^做好
1:50 after ^全
1:9 after ^全年
1:-80 after ^共0
1:105 after ^共同
1:101 after ^共管
1:-160 after ^关
1:-160 after ^关于
1:48 after ^具
1:48 after ^具体
1:133 after ^写
1:-67 after ^出
1:181 after ^分
1:93 after ^分别
1:147 after ^分头
1:42 after ^列
1:160 after ^列出
1:-153 after ^到
1:-130 after ^到@
1:132 after ^制
1:132 after ^制定
1:-136 after ^副
1:-105 after ^副主
1:-94 after ^副处
1:122 after ^办
1:104 after ^办理
1:40 after ^募
1:40 after ^募集
1:30 after ^协
1:-125 after ^协作
1:193 after ^协力
1:97 after ^协办
1:129 after ^协助
1:145 after ^协同
1:-138 after ^协调
1:13 after ^参
1:119 after ^参与
1:-76 after ^参加
1:-43 after ^发
1:128 after ^召
1:31 after ^合
1:52 after ^合力
1:159 after ^合办
1:-229 after ^同
1:117 after ^向
1:117 after ^向@
1:-194 after ^员
1:-110 after ^员0
1:121 after ^命
1:121 after ^命题
1:82 after ^和
1:160 after ^和@
1:-91 after ^和“
1:51 after ^商
1:22 after ^商定
1:144 after ^商量
1:297 after ^在
1:-96 after ^处
1:-96 after ^处长
1:-46 after ^备
1:-163 after ^备案
1:-223 after ^委
1:-189 after ^学
1:-164 after ^学生
1:162 after ^安
1:162 after ^安排
1:100 after ^定
1:-35 after ^定$
1:-161 after ^实
1:151 after ^审
1:-47 after ^审定
1:186 after ^审核
1:11 after ^对
1:87 after ^对口
1:236 after ^对接
1:-195 after ^工
1:153 after ^带
1:72 after ^带队
1:219 after ^帮
1:166 after ^帮助
1:161 after ^帮着
1:-170 after ^干
1:-132 after ^干事
1:-128 after ^干部
1:146 after ^年
1:146 after ^年底
1:-107 after ^幼
1:-107 after ^幼儿
1:28 after ^开
1:-116 after ^开具
1:-138 after ^开展
1:227 after ^开通
1:99 after ^张
1:99 after ^张罗
1:209 after ^总
1:179 after ^执
1:123 after ^执笔
1:86 after ^承
1:41 after ^承办
1:31 after ^承担
1:124 after ^把
1:-152 after ^把“
1:110 after ^把关
1:163 after ^抓
1:132 after ^抓总
1:-54 after ^报
1:96 after ^担
1:96 after ^担任
1:101 after ^拟
1:134 after ^拟定
1:156 after ^拿
1:118 after ^拿出
1:110 after ^挂
1:-126 after ^指
1:103 after ^按
1:-156 after ^捐
1:194 after ^排
1:134 after ^排出
1:92 after ^排好
1:164 after ^排定
1:134 after ^排日
1:107 after ^排班
1:149 after ^排课
1:44 after ^接
1:108 after ^接待
1:85 after ^接收
1:116 after ^接洽
1:111 after ^提
1:94 after ^提供
1:157 after ^提出
1:10 after ^提前
1:185 after ^收
1:111 after ^收发
1:133 after ^收集
1:-132 after ^教
1:-154 after ^教师
1:-124 after ^教授
1:76 after ^教研
1:-197 after ^数
1:144 after ^敲
1:144 after ^敲定
1:-168 after ^来
1:-123 after ^每两
1:45 after ^每个
1:162 after ^每半
1:-81 after ^每周
1:79 after ^每季
1:25 after ^每学
1:-93 after ^每月
1:120 after ^汇
1:68 after ^汇总
1:-20 after ^派
1:176 after ^派人
1:-35 after ^派出
1:147 after ^派员
1:164 after ^清
1:164 after ^清点
1:190 after ^点
1:98 after ^照
1:102 after ^牵
1:81 after ^牵头
1:208 after ^牵线
1:-100 after ^电
1:-100 after ^电子
1:10 after ^登
1:10 after ^登记
1:-222 after ^的
1:235 after ^盯
1:-129 after ^研
1:-129 after ^研究
1:30 after ^确
1:-20 after ^确定
1:-191 after ^科
1:-191 after ^科长
1:-88 after ^筹
1:105 after ^筹办
1:-7 after ^签
1:-14 after ^管
1:171 after ^管$
1:146 after ^管人
1:177 after ^管理
1:5 after ^组
1:75 after ^组织
1:-41 after ^经
1:131 after ^经办
1:-157 after ^经费
1:-114 after ^结
1:140 after ^给
1:185 after ^给@
1:143 after ^给他
1:184 after ^统
1:218 after ^统一
1:80 after ^统稿
1:115 after ^统筹
1:133 after ^统管
1:153 after ^编
1:169 after ^考
1:165 after ^考核
1:88 after ^联
1:-17 after ^联合
1:152 after ^联系
1:235 after ^联络
1:-113 after ^股
1:-113 after ^股长
1:36 after ^落
1:36 after ^落实
1:169 after ^要
1:160 after ^讨
1:160 after ^讨论
1:-171 after ^议
1:239 after ^记
1:-167 after ^讲
1:-142 after ^设
1:-180 after ^设在
1:119 after ^设计
1:-177 after ^请
1:112 after ^调
1:60 after ^负
1:72 after ^负责
1:-179 after ^赴
1:-126 after ^赴@
1:120 after ^跟
1:-180 after ^跟岗
1:106 after ^跟踪
1:152 after ^跟进
1:89 after ^轮
1:89 after ^轮流
1:-179 after ^送
1:99 after ^选
1:96 after ^选人
1:-23 after ^选派
1:204 after ^逐
1:155 after ^遴
1:155 after ^遴选
1:-14 after ^配
1:-14 after ^配合
1:55 after ^采
1:-136 after ^长
1:-126 after ^集
1:-105 after ^集训
1:-99 after ^颁
1:-99 after ^颁发
1:-205 after ^马
1:118 after ^验
1:118 after ^验收
1:44 after _
1:-175 after _00
1:-79 after ×
1:-80 after ×0
1:-80 after ×00
1:-82 after ××
1:-80 after ××0
1:-93 after ×××
1:-115 after “
1:-191 after “@
1:-191 after “@”
1:48 after “一
1:-204 after “书
1:-204 after “书信
1:-115 after ”
1:-139 after ”$
1:-191 after ”)
1:44 after ”书
1:44 after ”书信
1:-108 after ”平
1:-108 after ”平台
1:200 after ”活
1:200 after ”活动
1:28 after 、
1:279 after 、0
1:234 after 、00
1:113 after 、@
1:53 after 、@教
1:90 after 、收
1:-179 after 、政
1:-179 after 、政教
1:-50 after 、教
1:24 after 、教学
1:-56 after 、送
1:159 after 。
1:166 after 。$
1:173 after 《
1:112 after 《年
1:112 after 《年度
1:230 after 》
1:232 after 》$
1:-36 after 一
1:-171 after 一个
1:-85 after 一个月
1:-205 after 一份
1:-161 after 一份工
1:-177 after 一名
1:-116 after 一周
1:-135 after 一周$
1:-26 after 一天
1:-160 after 一学
1:-152 after 一学期
1:-40 after 一安
1:-40 after 一安排
1:-217 after 一封
1:-179 after 一小
1:-179 after 一小时
1:-62 after 一年
1:-77 after 一年$
1:89 after 一年级
1:113 after 一收
1:52 after 一期
1:97 after 一本
1:-12 after 一次
1:-26 after 一次$
1:-157 after 一次“
1:-79 after 一次网
1:60 after 一次评
1:9 after 一节
1:12 after 一起
1:88 after 一间
1:-86 after 三
1:44 after 三下
1:44 after 三下午
1:-13 after 上
1:-24 after 上$
1:216 after 上)
1:216 after 上)$
1:-258 after 上一
1:-196 after 上一节
1:166 after 上传
1:-120 after 上午
1:-120 after 上午十
1:97 after 上报
1:-191 after 上教
1:-167 after 上教研
1:143 after 上课
1:59 after 上课$
1:-105 after 上连
1:-105 after 上连线
1:191 after 上述
1:-76 after 上集
1:-76 after 上集体
1:-84 after 下
1:-80 after 下$
1:48 after 下午
1:-130 after 下简
1:-130 after 下简称
1:27 after 不
1:63 after 不少
1:63 after 不少于
1:-18 after 与
1:119 after 与$
1:-76 after 与@
1:-74 after 与@(
1:-21 after 专
1:-207 after 专业
1:-180 after 专业$
1:-129 after 专业带
1:-35 after 专家
1:38 after 专家$
1:-121 after 专项
1:-60 after 专项督
1:120 after 专题
1:-5 after 业
1:168 after 业$
1:-230 after 业务
1:-129 after 业带
1:-129 after 业带头
1:-99 after 业证
1:-99 after 业证书
1:-165 after 东
1:-121 after 两
1:-162 after 两个
1:-113 after 两个月
1:164 after 两县
1:-144 after 两周
1:-145 after 两周$
1:-28 after 两周网
1:-76 after 两天
1:-76 after 两天$
1:60 after 两批
1:-159 after 两次
1:-44 after 两次$
1:-46 after 个
1:35 after 个$
1:-93 after 个月$
1:35 after 中
1:-213 after 中心
1:121 after 中期
1:123 after 为
1:140 after 为@
1:44 after 为每
1:-16 after 为联
1:36 after 为联络
1:-46 after 主
1:-200 after 主任
1:-231 after 主任$
1:-73 after 主任)
1:-56 after 主任罗
1:149 after 主办
1:149 after 主办$
1:170 after 主备
1:92 after 主抓
1:92 after 主抓$
1:130 after 主持
1:60 after 主持$
1:152 after 主理
1:137 after 主理$
1:132 after 主责
1:132 after 主责$
1:-259 after 主题
1:-165 after 丽
1:-69 after 之
1:-127 after 乌
1:-124 after 乐
1:-177 after 习
1:-109 after 习两
1:-109 after 习两周
1:-10 after 书
1:-178 after 书$
1:-66 after 书0
1:-66 after 书00
1:-83 after 书信
1:-49 after 书信交
1:9 after 买
1:10 after 予
1:-24 after 予以
1:87 after 二
1:28 after 二下
1:28 after 二下午
1:109 after 于
1:243 after 于0
1:156 after 于00
1:219 after 于0月
1:-138 after 于四
1:-36 after 云
1:-101 after 云课
1:-101 after 云课”
1:-23 after 互
1:-35 after 互相
1:-10 after 互访
1:52 after 互访$
1:-60 after 五
1:-43 after 五年
1:-43 after 五年级
1:47 after 交
1:165 after 交接
1:169 after 交接$
1:-165 after 交流
1:-165 after 交流$
1:-9 after 产
1:-148 after 亲
1:-96 after 人
1:-66 after 人$
1:-124 after 人)
1:-124 after 人)$
1:-217 after 人:
1:96 after 人、
1:-85 after 人于
1:-34 after 人到
1:-8 after 人到@
1:-180 after 人去
1:-180 after 人去@
1:112 after 人员
1:112 after 人员$
1:-61 after 人才
1:-61 after 人才培
1:-94 after 人担
1:-94 after 人担任
1:-178 after 人赴
1:-134 after 人赴@
1:33 after 人选
1:145 after 人选$
1:-170 after 今
1:-170 after 今年
1:143 after 他
1:143 after 他们
1:-80 after 付
1:-5 after 代
1:53 after 令
1:87 after 令营
1:87 after 令营”
1:-58 after 以
1:41 after 以上
1:-24 after 以上$
1:-130 after 以下
1:-80 after 以下$
1:-130 after 以下简
1:-104 after 以视
1:-38 after 以视像
1:30 after 们
1:-193 after 价
1:-144 after 任
1:-135 after 任$
1:-73 after 任)
1:-73 after 任)$
1:-103 after 任@
1:-47 after 任@副
1:-58 after 任副
1:-48 after 任副校
1:139 after 任办
1:97 after 任务
1:97 after 任务$
1:-203 after 任教
1:-82 after 任校
1:-82 after 任校长
1:-56 after 任罗
1:57 after 任职
1:57 after 任职手
1:-227 after 份
1:-153 after 份$
1:-161 after 份工
1:-161 after 份工作
1:206 after 企
1:206 after 企业
1:-265 after 优
1:175 after 伙
1:175 after 伙伴
1:-34 after 会
1:25 after 会$
1:82 after 会同
1:104 after 会同@
1:-97 after 会议
1:227 after 传
1:90 after 传$
1:64 after 传。
1:64 after 传。$
1:-80 after 估
1:-57 after 估$
1:175 after 伴
1:-95 after 位
1:48 after 位$
1:-152 after 位老
1:-152 after 位老师
1:248 after 住
1:222 after 住宿
1:36 after 住宿$
1:66 after 体
1:-74 after 体备
1:-74 after 体备课
1:-55 after 体安
1:-55 after 体安排
1:123 after 体实
1:123 after 体实施
1:-115 after 体对
1:-115 after 体对接
1:80 after 体经
1:80 after 体经办
1:96 after 体育
1:177 after 体育器
1:98 after 体负
1:98 after 体负责
1:30 after 作
1:61 after 作$
1:-165 after 作一
1:190 after 作业
1:167 after 作业$
1:28 after 作出
1:-199 after 作室
1:90 after 作总
1:90 after 作总结
1:105 after 作简
1:105 after 作简报
1:-125 after 作资
1:-125 after 作资金
1:-47 after 使
1:-47 after 使用
1:-47 after 使用$
1:-45 after 例
1:16 after 供
1:-197 after 供其
1:-197 after 供其使
1:169 after 供文
1:101 after 供稿
1:101 after 供稿$
1:34 after 保
1:76 after 保证
1:76 after 保证网
1:-180 after 保险
1:-138 after 保险$
1:105 after 保障
1:100 after 保障$
1:93 after 保障设
1:-58 after 信
1:-49 after 信交
1:40 after 信息
1:148 after 信息$
1:79 after 修
1:157 after 修班
1:31 after 借
1:210 after 借用
1:156 after 值
1:156 after 值守
1:133 after 值守$
1:74 after 假
1:108 after 做
1:119 after 做好
1:54 after 做好接
1:52 after 做好服
1:83 after 做好衔
1:70 after 做好课
1:138 after 傅
1:138 after 傅$
1:115 after 像
1:-38 after 像会
1:-38 after 像会议
1:-14 after 儿
1:-107 after 儿园
1:8 after 元
1:-98 after 先
1:-189 after 克
1:-212 after 免
1:60 after 党
1:45 after 入
1:94 after 入账
1:94 after 入账$
1:147 after 全
1:100 after 全体
1:-222 after 全县
1:191 after 全年
1:7 after 公
1:47 after 公室
1:47 after 六
1:-151 after 兰
1:14 after 共
1:-130 after 共0
1:-130 after 共0人
1:57 after 共同
1:134 after 共同完
1:128 after 共同承
1:123 after 共同筹
1:111 after 共同组
1:119 after 共同负
1:101 after 共管
1:101 after 共管$
1:-29 after 关
1:110 after 关$
1:-160 after 关于
1:-161 after 其
1:-197 after 其使
1:-197 after 其使用
1:-63 after 具
1:107 after 具体
1:123 after 具体实
1:-115 after 具体对
1:80 after 具体经
1:98 after 具体负
1:8 after 养
1:-61 after 养方
1:-61 after 养方案
1:-104 after 兼
1:-88 after 兼任
1:67 after 冀
1:-147 after 内
1:103 after 册
1:-28 after 册$
1:195 after 册、
1:76 after 写
1:129 after 写出
1:-211 after 军
1:-250 after 农
1:13 after 决$
1:-21 after 决定
1:-103 after 决定$
1:183 after 况
1:167 after 况$
1:198 after 况督
1:231 after 况进
1:231 after 况进行
1:37 after 准
1:37 after 准备
1:145 after 准备$
1:52 after 出
1:-49 after 出$
1:118 after 出人
1:131 after 出来
1:131 after 出来$
1:144 after 出活
1:144 after 出活动
1:178 after 出质
1:178 after 出质量
1:194 after 出面
1:194 after 出面$
1:177 after 分
1:37 after 分$
1:60 after 分两
1:93 after 分两批
1:93 after 分别
1:147 after 分头
1:40 after 分头落
1:113 after 分工
1:181 after 分析
1:83 after 分析$
1:60 after 划
1:259 after 划$
1:42 after 列
1:160 after 列出
1:-129 after 初
1:135 after 初稿
1:135 after 初稿$
1:63 after 别
1:-94 after 到
1:-104 after 到@
1:-30 after 到@$
1:124 after 到@为
1:-131 after 到@作
1:-74 after 到@兼
1:-114 after 到@参
1:47 after 到@听
1:-89 after 到@实
1:-133 after 到@对
1:78 after 到@开
1:-59 after 到@影
1:-87 after 到@挂
1:-176 after 到@讲
1:-102 after 到@跟
1:-136 after 到@驻
1:148 after 到人
1:-27 after 制
1:156 after 制$
1:-39 after 制定
1:-50 after 前
1:-30 after 前一
1:-30 after 前一周
1:-186 after 前往
1:-114 after 副
1:-105 after 副主
1:-105 after 副主任
1:-94 after 副处
1:-94 after 副处长
1:-145 after 副教
1:-145 after 副教授
1:-93 after 副校
1:-54 after 副校长
1:-116 after 副科
1:-116 after 副科长
1:-137 after 副院
1:-137 after 副院长
1:163 after 力
1:171 after 办
1:172 after 办$
1:113 after 办。
1:113 after 办。$
1:197 after 办专
1:47 after 办公
1:47 after 办公室
1:-196 after 办学
1:189 after 办理
1:133 after 办理$
1:67 after 办理交
1:-95 after 加
1:73 after 加$
1:-177 after 加“
1:-80 after 加强
1:151 after 务$
1:81 after 务。
1:81 after 务。$
1:-158 after 务主
1:-75 after 务处
1:94 after 务处$
1:75 after 动
1:80 after 动$
1:149 after 动方
1:149 after 动方案
1:-77 after 动记
1:-77 after 动记录
1:86 after 助
1:71 after 助$
1:103 after 助教
1:103 after 助教$
1:-82 after 助理
1:61 after 募
1:61 after 募集
1:49 after 募集$
1:-19 after 勤
1:-46 after 勤$
1:-16 after 化
1:-145 after 区
1:74 after 医
1:-181 after 十
1:-94 after 十天
1:-94 after 十天$
1:-17 after 午
1:-120 after 午十
1:14 after 半
1:125 after 半年
1:92 after 协
1:-11 after 协作
1:-125 after 协作资
1:193 after 协力
1:97 after 协办
1:97 after 协办$
1:138 after 协助
1:127 after 协助$
1:145 after 协同
1:145 after 协同$
1:189 after 协议
1:-148 after 协调
1:-73 after 协调$
1:159 after 单
1:141 after 单$
1:64 after 单位
1:197 after 单位$
1:56 after 南
1:-186 after 卞
1:-100 after 印
1:-152 after 印发
1:-152 after 印发$
1:66 after 卷
1:-15 after 去
1:-198 after 去@
1:-129 after 去@跟
1:-183 after 县
1:186 after 县教
1:186 after 县教育
1:5 after 参
1:119 after 参与
1:119 after 参与$
1:-69 after 参加
1:73 after 参加$
1:-177 after 参加“
1:98 after 及
1:-98 after 发
1:-223 after 发$
1:45 after 发文
1:45 after 发文$
1:-99 after 发结
1:-99 after 发结业
1:-211 after 受
1:-131 after 受聘
1:146 after 口
1:-157 after 叫
1:52 after 召
1:-120 after 召开
1:-205 after 召开一
1:192 after 召集
1:145 after 召集$
1:202 after 可
1:231 after 可以
1:36 after 台
1:-80 after 台$
1:253 after 台账
1:-8 after 号$
1:-7 after 各
1:-283 after 各0
1:-201 after 各0名
1:-24 after 合
1:-15 after 合$
1:111 after 合。
1:111 after 合。$
1:52 after 合力
1:159 after 合办
1:80 after 合办$
1:85 after 合实
1:138 after 合排
1:138 after 合排课
1:77 after 合教
1:77 after 合教研
1:-162 after 吉
1:-63 after 同
1:145 after 同$
1:-7 after 同@
1:-164 after 同上
1:-164 after 同上一
1:-47 after 同备
1:-117 after 同学
1:134 after 同完
1:134 after 同完成
1:128 after 同承
1:111 after 同承担
1:117 after 同步
1:123 after 同筹
1:111 after 同组
1:111 after 同组织
1:119 after 同负
1:119 after 同负责
1:107 after 名
1:131 after 名$
1:148 after 名册
1:120 after 名册$
1:141 after 名单
1:141 after 名单$
1:-14 after 名同
1:142 after 名教
1:56 after 名教师
1:91 after 后
1:126 after 后勤
1:71 after 向
1:79 after 向@
1:23 after 向@捐
1:24 after 向@推
1:101 after 听
1:70 after 听课
1:16 after 听课$
1:127 after 告
1:112 after 告》
1:112 after 告》$
1:90 after 告知
1:-134 after 员
1:-48 after 员$
1:-110 after 员0
1:-110 after 员00
1:-91 after 周
1:-27 after 周$
1:-8 after 周三
1:44 after 周三下
1:36 after 周与
1:36 after 周与@
1:-9 after 周二
1:28 after 周二下
1:-153 after 周四
1:-79 after 周开
1:-28 after 周网
1:-28 after 周网上
1:7 after 命
1:7 after 命题
1:158 after 命题$
1:-7 after 和
1:76 after 和@
1:160 after 和@共
1:-108 after 和“
1:113 after 和安
1:219 after 和日
1:219 after 和日常
1:90 after 和网
1:90 after 和网络
1:-194 after 和考
1:-194 after 和考勤
1:112 after 和课
1:69 after 品
1:70 after 商
1:57 after 商定
1:-68 after 商定$
1:93 after 商定。
1:144 after 商量
1:121 after 商量着
1:-5 after 器
1:-5 after 器材
1:177 after 器材0
1:-167 after 四
1:-122 after 四周
1:-122 after 四周$
1:-74 after 四晚
1:-74 after 四晚上
1:-61 after 回
1:-47 after 回访
1:-198 after 回访$
1:-188 after 团
1:-9 after 团委
1:-138 after 团队
1:-26 after 园
1:30 after 园$
1:-114 after 园指
1:-114 after 园指导
1:-175 after 园长
1:-206 after 国
1:21 after 图
1:21 after 图书
1:115 after 图书0
1:58 after 在0
1:-144 after 在@
1:-108 after 在@教
1:-192 after 在网
1:-192 after 在网上
1:136 after 地和
1:-76 after 场
1:-114 after 场$
1:136 after 场地
1:136 after 场地和
1:-162 after 坪
1:-72 after 培
1:8 after 培养
1:-61 after 培养方
1:40 after 培训
1:67 after 培训$
1:-29 after 基
1:5 after 堂
1:-52 after 堂$
1:-222 after 处
1:-53 after 处$
1:-114 after 处长
1:-57 after 备
1:94 after 备$
1:108 after 备和
1:-95 after 备案
1:-95 after 备案$
1:-144 after 备课
1:-146 after 备课$
1:-94 after 备课一
1:106 after 备调
1:106 after 备调试
1:-193 after 复
1:87 after 夏
1:87 after 夏令
1:87 after 夏令营
1:11 after 外
1:54 after 外出
1:-202 after 大
1:-126 after 天
1:-161 after 天$
1:-151 after 天)
1:-151 after 天)$
1:50 after 头
1:31 after 头$
1:68 after 头。
1:68 after 头。$
1:-129 after 头人
1:40 after 头落
1:40 after 头落实
1:178 after 套
1:-14 after 套$
1:141 after 好
1:54 after 好接
1:53 after 好接待
1:52 after 好服
1:52 after 好服务
1:64 after 好落
1:64 after 好落实
1:83 after 好衔
1:83 after 好衔接
1:-98 after 好设
1:-98 after 好设备
1:84 after 好课
1:73 after 好课表
1:-184 after 委
1:-180 after 娜
1:-147 after 娜$
1:-52 after 子
1:-59 after 子培
1:-59 after 子培训
1:-100 after 子资
1:-100 after 子资源
1:-63 after 字
1:27 after 存
1:19 after 存档
1:19 after 存档$
1:13 after 季
1:43 after 季度
1:-75 after 学
1:-151 after 学习
1:148 after 学员
1:-68 after 学年
1:42 after 学年对
1:-188 after 学时
1:-135 after 学时证
1:-11 after 学期
1:-152 after 学期$
1:17 after 学期@
1:-167 after 学期到
1:-148 after 学期对
1:-280 after 学校
1:9 after 学生
1:80 after 学生$
1:-157 after 学生上
1:43 after 学生志
1:-18 after 学科
1:81 after 学组
1:127 after 守
1:133 after 守$
1:109 after 安
1:179 after 安全
1:112 after 安排
1:123 after 安排$
1:16 after 安排和
1:49 after 安排导
1:-101 after 安排岗
1:59 after 安排班
1:66 after 安排课
1:117 after 安排车
1:98 after 安装
1:98 after 安装$
1:141 after 完
1:141 after 完成
1:119 after 完成$
1:34 after 定
1:-60 after 定$
1:93 after 定。
1:93 after 定。$
1:117 after 定《
1:193 after 定一
1:21 after 定人
1:-61 after 定人选
1:133 after 定日
1:133 after 定日程
1:248 after 定课
1:68 after 实
1:72 after 实$
1:72 after 实。
1:72 after 实。$
1:-154 after 实习
1:114 after 实施
1:109 after 实施$
1:-109 after 实训
1:36 after 实验
1:-43 after 审
1:-89 after 审$
1:-47 after 审定
1:47 after 审核
1:95 after 宣
1:95 after 宣传
1:90 after 宣传$
1:64 after 宣传。
1:11 after 室
1:35 after 室$
1:29 after 家
1:38 after 家$
1:59 after 家庭
1:59 after 家庭$
1:115 after 家长
1:176 after 宿
1:78 after 宿$
1:209 after 宿生
1:-6 after 宿舍
1:93 after 宿舍$
1:116 after 寄
1:97 after 寄宿
1:97 after 寄宿生
1:192 after 寒
1:192 after 寒假
1:83 after 察
1:57 after 对
1:97 after 对$
1:-34 after 对@
1:-7 after 对@+
1:233 after 对协
1:233 after 对协议
1:172 after 对口
1:163 after 对工
1:163 after 对工作
1:27 after 对帮
1:27 after 对帮扶
1:64 after 对接
1:123 after 对接@
1:194 after 对结
1:194 after 对结对
1:55 after 导
1:-59 after 导$
1:-164 after 导)
1:-120 after 导)处
1:127 after 导一
1:127 after 导一次
1:158 after 导师
1:158 after 导师$
1:-217 after 封
1:214 after 将
1:-93 after 小
1:-199 after 小时
1:-105 after 小时$
1:-212 after 小课
1:-212 after 小课题
1:55 after 少
1:63 after 少于
1:81 after 少于0
1:-138 after 少于四
1:-168 after 就
1:-173 after 局
1:-79 after 展
1:43 after 展“
1:-11 after 展一
1:-11 after 展一次
1:-168 after 展线
1:-168 after 展线上
1:74 after 展联
1:101 after 山
1:-158 after 岗
1:-171 after 岗$
1:-79 after 岗(
1:-40 after 岗两
1:-29 after 岗位
1:-70 after 岗位$
1:195 after 岗教
1:195 after 岗教师
1:-183 after 岭
1:-184 after 峰
1:129 after 工
1:144 after 工$
1:46 after 工作$
1:-199 after 工作室
1:90 after 工作总
1:105 after 工作简
1:6 after 己
1:-240 after 己的
1:-194 after 市
1:22 after 师
1:-42 after 师$
1:-119 after 师0
1:-119 after 师0人
1:138 after 师傅
1:138 after 师傅$
1:-173 after 师去
1:-184 after 师各
1:-184 after 师各0
1:159 after 师徒
1:195 after 师指
1:195 after 师指定
1:-35 after 师每
1:45 after 师每周
1:-106 after 师每月
1:189 after 带
1:-129 after 带头
1:-129 after 带头人
1:236 after 带教
1:145 after 带教$
1:118 after 带班
1:118 after 带班$
1:69 after 带队
1:133 after 带队$
1:163 after 帮
1:166 after 帮助
1:86 after 帮扶
1:-37 after 帮扶情
1:161 after 帮着
1:-86 after 常
1:114 after 常管
1:114 after 常管理
1:-189 after 常联
1:-228 after 干
1:-170 after 干事
1:-87 after 干部
1:-103 after 干部到
1:-165 after 平
1:-154 after 平台
1:-80 after 平台$
1:40 after 年
1:-77 after 年$
1:-10 after 年0
1:29 after 年00
1:-23 after 年0月
1:142 after 年对
1:146 after 年底
1:112 after 年度
1:-170 after 年教
1:-170 after 年教师
1:-34 after 年级
1:176 after 年级上
1:-73 after 年组
1:-73 after 年组织
1:-33 after 并
1:-180 after 幼
1:-107 after 幼儿
1:-107 after 幼儿园
1:-61 after 床
1:102 after 库
1:200 after 库$
1:-18 after 应
1:258 after 底
1:156 after 度
1:160 after 度$
1:-129 after 座
1:-131 after 座$
1:-132 after 座一
1:59 after 庭
1:59 after 庭$
1:-212 after 康
1:204 after 建
1:11 after 建立
1:-134 after 开
1:-209 after 开一
1:-209 after 开一次
1:-116 after 开具
1:-91 after 开展
1:43 after 开展“
1:-11 after 开展一
1:-168 after 开展线
1:74 after 开展联
1:19 after 开放
1:-150 after 开放$
1:-101 after 开设
1:10 after 开通
1:128 after 开通$
1:-48 after 开通账
1:-169 after 式
1:186 after 张
1:186 after 张罗
1:99 after 张罗$
1:-156 after 强
1:155 after 归
1:30 after 当
1:74 after 录
1:132 after 录$
1:192 after 录像
1:8 after 录播
1:8 after 录播教
1:210 after 形
1:210 after 形成
1:-129 after 影
1:-129 after 影子
1:-59 after 影子培
1:-186 after 往
1:79 after 待
1:115 after 待$
1:-80 after 待加
1:-80 after 待加强
1:53 after 待和
1:69 after 徒
1:-25 after 微
1:-67 after 心
1:-90 after 志
1:-36 after 志愿
1:43 after 志愿者
1:-76 after 思
1:76 after 总
1:190 after 总$
1:-96 after 总协
1:-96 after 总协调
1:112 after 总结
1:40 after 息
1:148 after 息$
1:222 after 情
1:183 after 情况
1:167 after 情况$
1:198 after 情况督
1:231 after 情况进
1:-147 after 意
1:-36 after 愿
1:43 after 愿者
1:-88 after 慧
1:-63 after 慧$
1:25 after 成
1:119 after 成$
1:37 after 成长
1:-87 after 或
1:-209 after 所
1:147 after 手
1:140 after 手册
1:198 after 手续
1:198 after 手续$
1:-165 after 才
1:-61 after 才培
1:-61 after 才培养
1:-69 after 打
1:-22 after 执
1:123 after 执笔
1:123 after 执笔$
1:-93 after 执行
1:-116 after 执行$
1:34 after 扶
1:-37 after 扶情
1:-37 after 扶情况
1:148 after 批
1:51 after 承
1:54 after 承办
1:132 after 承办$
1:-29 after 承担
1:-83 after 承担$
1:177 after 承接
1:111 after 技
1:25 after 技术
1:49 after 技术保
1:52 after 把
1:-152 after 把“
1:110 after 把关
1:110 after 把关$
1:238 after 抓
1:214 after 抓$
1:64 after 抓好
1:64 after 抓好落
1:132 after 抓总
1:132 after 抓总$
1:201 after 护
1:165 after 护$
1:41 after 报
1:-134 after 报$
1:60 after 报@
1:116 after 报名
1:165 after 报名$
1:68 after 报名单
1:125 after 报告
1:112 after 报告》
1:176 after 报送
1:-153 after 报销
1:-140 after 报销$
1:230 after 抽
1:176 after 抽查
1:176 after 抽查不
1:23 after 担
1:-108 after 担$
1:123 after 担任
1:217 after 担任$
1:-91 after 担任@
1:196 after 招
1:158 after 招聘
1:55 after 拜
1:70 after 拟
1:134 after 拟定
1:90 after 拟定$
1:177 after 拿
1:151 after 拿出
1:144 after 拿出活
1:72 after 持
1:-90 after 挂
1:-81 after 挂任
1:-91 after 挂任@
1:-105 after 挂职
1:-22 after 挂职$
1:-146 after 挂职一
1:39 after 指
1:231 after 指定
1:126 after 指定$
1:193 after 指定一
1:30 after 指导
1:44 after 指导$
1:103 after 按
1:112 after 挑
1:34 after 捐
1:-177 after 捐书
1:-177 after 捐书0
1:41 after 捐赠
1:115 after 捐赠图
1:221 after 换
1:88 after 据
1:-19 after 授
1:224 after 授课
1:115 after 授课安
1:192 after 掌
1:113 after 排
1:149 after 排$
1:134 after 排出
1:16 after 排和
1:120 after 排好
1:88 after 排好课
1:152 after 排定
1:49 after 排导
1:49 after 排导师
1:-101 after 排岗
1:-101 after 排岗位
1:134 after 排日
1:134 after 排日程
1:103 after 排班
1:107 after 排班$
1:59 after 排班级
1:-12 after 排课
1:201 after 排课$
1:26 after 排课务
1:122 after 排课表
1:117 after 排车
1:78 after 接
1:60 after 接$
1:212 after 接@
1:104 after 接待
1:115 after 接待$
1:53 after 接待和
1:85 after 接收
1:67 after 接收$
1:117 after 接洽
1:117 after 接洽$
1:122 after 接站
1:111 after 接站和
1:43 after 接送
1:53 after 接送$
1:139 after 推
1:71 after 推荐
1:24 after 推送
1:121 after 提
1:112 after 提供
1:169 after 提供文
1:157 after 提出
1:108 after 提出$
1:10 after 提前
1:-30 after 提前一
1:50 after 援
1:50 after 援工
1:50 after 援工作
1:6 after 播
1:8 after 播教
1:8 after 播教室
1:171 after 操
1:-56 after 支
1:77 after 支教
1:160 after 收
1:169 after 收$
1:111 after 收发
1:111 after 收发$
1:133 after 收集
1:234 after 改
1:70 after 改$
1:131 after 改造
1:7 after 放
1:-95 after 放$
1:-47 after 政
1:-179 after 政教
1:-51 after 效
1:-59 after 敏
1:-163 after 敏老
1:-163 after 敏老师
1:-36 after 教
1:165 after 教$
1:100 after 教、
1:141 after 教务
1:173 after 教务处
1:48 after 教学
1:8 after 教室
1:70 after 教师
1:-119 after 教师0
1:-184 after 教师各
1:195 after 教师指
1:58 after 教师每
1:-134 after 教授
1:-68 after 教研
1:16 after 教研$
1:-98 after 教研会
1:65 after 教研组
1:-71 after 教科
1:-44 after 教练
1:-44 after 教练$
1:199 after 教职
1:199 after 教职工
1:-126 after 教育
1:-128 after 教育学
1:9 after 教育局
1:-189 after 教育管
1:-98 after 数
1:17 after 数学
1:209 after 敲
1:209 after 敲定
1:192 after 整
1:130 after 整$
1:160 after 整理
1:21 after 文
1:45 after 文$
1:203 after 文本
1:235 after 料$
1:-23 after 断
1:25 after 断$
1:-102 after 新
1:-197 after 方式
1:19 after 方案
1:14 after 方案$
1:13 after 施
1:109 after 施$
1:-81 after 日
1:-165 after 日”
1:-152 after 日印
1:-152 after 日印发
1:43 after 日常
1:114 after 日常管
1:-189 after 日常联
1:173 after 日程
1:173 after 日程$
1:-90 after 时
)",
    R"(1:-114 after 时$
1:-135 after 时证
1:-135 after 时证明
1:-166 after 昌
1:-62 after 明
1:-153 after 明$
1:-123 after 星
1:-123 after 星期
1:-174 after 春
1:-192 after 晓
1:-125 after 晖
1:-79 after 晚
1:-94 after 晚上
1:-105 after 晚上连
1:-200 after 智
1:64 after 暑
1:64 after 暑期
1:-200 after 曲
1:12 after 月
1:-112 after 月$
1:-49 after 月0
1:-131 after 月0日
1:251 after 月、
1:234 after 月、0
1:-64 after 月以
1:-64 after 月以视
1:-165 after 月到
1:-165 after 月到@
1:89 after 月各
1:24 after 月向
1:24 after 月向@
1:98 after 月对
1:217 after 月底
1:-77 after 月起
1:-252 after 有
1:81 after 服
1:81 after 服务
1:87 after 服务$
1:-185 after 朝
1:103 after 期
1:146 after 期$
1:17 after 期@
1:17 after 期@@
1:-167 after 期到
1:-167 after 期到@
1:-148 after 期对
1:-86 after 本
1:112 after 本$
1:106 after 本项
1:25 after 术
1:49 after 术保
1:49 after 术保障
1:-43 after 机
1:-136 after 权
1:-13 after 材
1:177 after 材0
1:177 after 材00
1:-25 after 材料
1:226 after 材料$
1:38 after 来
1:131 after 来$
1:-135 after 来@
1:179 after 来看
1:179 after 来看一
1:-225 after 杨
1:-119 after 杰
1:181 after 析
1:83 after 析$
1:-24 after 查
1:-94 after 查$
1:148 after 查一
1:148 after 查一次
1:176 after 查不
1:176 after 查不少
1:-168 after 校
1:-95 after 校$
1:-142 after 校开
1:-77 after 校长
1:-58 after 校长$
1:-82 after 校长助
1:130 after 样
1:130 after 样本
1:130 after 样本$
1:-22 after 核
1:25 after 核$
1:-76 after 案
1:-18 after 案$
1:-70 after 桐
1:55 after 档
1:30 after 档$
1:94 after 档案
1:94 after 档案$
1:-207 after 梅
1:-23 after 检
1:-89 after 检查
1:-71 after 检查$
1:212 after 检查一
1:-47 after 次
1:-65 after 次$
1:-157 after 次“
1:-9 after 次。
1:125 after 次。$
1:-7 after 次检
1:-7 after 次检查
1:-79 after 次网
1:-58 after 次网络
1:60 after 次评
1:60 after 次评估
1:89 after 款
1:-184 after 正
1:207 after 步
1:-160 after 段
1:-42 after 每
1:-145 after 每两
1:-111 after 每两周
1:45 after 每个
1:162 after 每半
1:162 after 每半年
1:-78 after 每周
1:-8 after 每周三
1:-9 after 每周二
1:-146 after 每周四
1:43 after 每季
1:43 after 每季度
1:-68 after 每学年
1:43 after 每学期
1:-18 after 每年
1:-73 after 每年组
1:-107 after 每月
1:-64 after 每月以
1:188 after 每月底
1:73 after 比
1:-80 after 比率
1:-80 after 比率降
1:-89 after 水
1:83 after 汇
1:90 after 汇总
1:165 after 汇总$
1:-157 after 沈
1:64 after 法
1:-85 after 洪
1:-52 after 活
1:-115 after 活$
1:27 after 活动$
1:149 after 活动方
1:-77 after 活动记
1:117 after 洽
1:117 after 洽$
1:8 after 派
1:-103 after 派$
1:-34 after 派0
1:-106 after 派一
1:-106 after 派一名
1:-129 after 派专
1:-129 after 派专业
1:188 after 派人
1:160 after 派人$
1:-10 after 派出
1:-35 after 派出$
1:147 after 派员
1:162 after 派遣
1:72 after 流
1:-165 after 流$
1:144 after 流主
1:94 after 流主持
1:95 after 流承
1:60 after 流承办
1:-58 after 海
1:38 after 清
1:171 after 清点
1:94 after 清点入
1:-184 after 游
1:-79 after 源
1:-146 after 源$
1:-130 after 满
1:95 after 澄
1:-77 after 点
1:-165 after 点$
1:-148 after 点0
1:-148 after 点0天
1:208 after 点人
1:94 after 点入
1:94 after 点入账
1:98 after 照
1:-156 after 牌
1:32 after 物
1:43 after 牵
1:64 after 牵头
1:35 after 牵头$
1:68 after 牵头。
1:-35 after 牵线
1:-35 after 牵线$
1:-175 after 率
1:-162 after 率达
1:-80 after 率降
1:-80 after 率降至
1:98 after 班
1:123 after 班$
1:-90 after 班学
1:84 after 班级
1:83 after 班级$
1:77 after 理
1:89 after 理$
1:124 after 理。
1:124 after 理。$
1:-134 after 理一
1:-134 after 理一周
1:67 after 理交
1:67 after 理交接
1:26 after 生
1:117 after 生$
1:-157 after 生上
1:43 after 生志
1:43 after 生志愿
1:-140 after 生活
1:-115 after 生活$
1:108 after 用
1:-64 after 用$
1:-229 after 田
1:-127 after 由
1:-91 after 由@
1:-91 after 由@+
1:-133 after 申
1:144 after 电
1:149 after 电子
1:-100 after 电子资
1:58 after 电话
1:-141 after 电话0
1:76 after 畅
1:76 after 畅通
1:76 after 畅通$
1:18 after 登
1:18 after 登记
1:-40 after 登记$
1:159 after 登记入
1:113 after 登记造
1:-185 after 的
1:-198 after 的保
1:-198 after 的保险
1:241 after 的安
1:-116 after 的执
1:-116 after 的执行
1:-127 after 的部
1:-127 after 的部署
1:-146 after 监
1:-146 after 监督
1:-116 after 监督本
1:17 after 目
1:272 after 盯
1:-80 after 直
1:-21 after 直播
1:-119 after 相
1:270 after 看
1:179 after 看一
1:179 after 看一次
1:59 after 着
1:-164 after 督
1:-20 after 督导
1:-143 after 督导$
1:127 after 督导一
1:-116 after 督本
1:99 after 知
1:-93 after 知@
1:-115 after 研
1:16 after 研$
1:-98 after 研会
1:-98 after 研会$
1:157 after 研修
1:157 after 研修班
1:-244 after 研究
1:-64 after 研究$
1:-103 after 研究决
1:65 after 研组
1:-17 after 研讨
1:-10 after 研讨$
1:30 after 确
1:-20 after 确定
1:255 after 确定$
1:96 after 确定人
1:-134 after 碰
1:-117 after 碰头
1:-67 after 示
1:-18 after 示范
1:56 after 示范课
1:43 after 社
1:124 after 社会
1:-100 after 社团
1:-191 after 祥
1:-106 after 秀
1:-151 after 秀兰
1:-126 after 科
1:79 after 科$
1:-117 after 科科
1:-117 after 科科长
1:-187 after 科组
1:-212 after 科长
1:-197 after 科长$
1:-55 after 科长)
1:-131 after 秦
1:-130 after 称
1:-75 after 称@
1:32 after 程
1:-58 after 程$
1:100 after 稿
1:65 after 稿$
1:-244 after 究
1:-64 after 究$
1:-103 after 究决
1:-103 after 究决定
1:-234 after 立
1:122 after 站
1:111 after 站和
1:-54 after 童
1:123 after 笔
1:123 after 笔$
1:109 after 第
1:56 after 第0
1:25 after 第0节
1:84 after 第二
1:-203 after 等
1:-134 after 等0
1:-134 after 等0人
1:48 after 筹
1:110 after 筹$
1:62 after 筹。
1:62 after 筹。$
1:106 after 筹办
1:106 after 筹办$
1:-65 after 筹集
1:28 after 简
1:105 after 简报
1:-130 after 简称
1:-75 after 简称@
1:-34 after 管
1:174 after 管$
1:146 after 管人
1:146 after 管人$
1:-24 after 管理
1:62 after 管理$
1:100 after 管理。
1:-134 after 管理一
1:142 after 管考
1:142 after 管考勤
1:205 after 篇
1:87 after 系
1:151 after 系$
1:18 after 系人
1:-200 after 系人:
1:76 after 系落
1:76 after 系落实
1:-208 after 红
1:130 after 约
1:37 after 级
1:83 after 级$
1:176 after 级上
1:-170 after 线
1:-35 after 线$
1:-151 after 线上
1:216 after 线上)
1:-104 after 线上集
1:23 after 练
1:-44 after 练$
1:108 after 组$
1:70 after 组织
1:172 after 组织$
1:83 after 组织。
1:46 after 组织一
1:-76 after 组织专
1:174 after 组织听
1:196 after 组织学
1:77 after 组织实
1:-211 after 组长
1:70 after 织
1:172 after 织$
1:83 after 织。
1:83 after 织。$
1:46 after 织一
1:46 after 织一次
1:-76 after 织专
1:112 after 织专家
1:174 after 织听
1:196 after 织学
1:196 after 织学生
1:77 after 织实
1:77 after 织实施
1:-106 after 经
1:184 after 经办
1:130 after 经办$
1:-136 after 经费
1:10 after 经费和
1:10 after 结
1:130 after 结$
1:-99 after 结业
1:-99 after 结业证
1:-48 after 结合
1:42 after 结对
1:163 after 结对工
1:90 after 绘
1:90 after 绘本
1:164 after 给
1:183 after 给@
1:143 after 给他
1:143 after 给他们
1:-89 after 络
1:-8 after 络$
1:-171 after 络员
1:-154 after 络员$
1:-86 after 络教
1:-86 after 络教研
1:76 after 络畅
1:76 after 络畅通
1:159 after 统
1:127 after 统一
1:-40 after 统一安
1:113 after 统一收
1:80 after 统稿
1:80 after 统稿$
1:131 after 统筹
1:110 after 统筹$
1:62 after 统筹。
1:133 after 统管
1:-140 after 继
1:-153 after 继续
1:-56 after 继续挂
1:-128 after 继续教
1:89 after 续
1:198 after 续$
1:-56 after 续挂
1:-56 after 续挂任
1:-128 after 续教
1:-128 after 续教育
1:187 after 维
1:118 after 维修
1:171 after 维护
1:165 after 维护$
1:-192 after 综
1:-192 after 综合
1:257 after 编
1:32 after 编制
1:190 after 编排
1:141 after 编目
1:-6 after 缺
1:-160 after 网
1:-138 after 网上
1:-118 after 网上教
1:-24 after 网上集
1:-89 after 网络
1:-127 after 网络$
1:-86 after 网络教
1:76 after 网络畅
1:60 after 罗
1:99 after 罗$
1:-85 after 罗应
1:-123 after 署
1:-123 after 署$
1:-77 after 老
1:-77 after 老师
1:-11 after 老师$
1:-152 after 老师去
1:-83 after 考
1:162 after 考务
1:171 after 考务$
1:-77 after 考勤
1:-77 after 考勤$
1:-66 after 考核
1:13 after 考核$
1:-25 after 者
1:58 after 职
1:-22 after 职$
1:-130 after 职一
1:-106 after 职一学
1:199 after 职工
1:57 after 职手
1:57 after 职手续
1:-112 after 联
1:-63 after 联合
1:77 after 联合教
1:108 after 联系
1:151 after 联系$
1:18 after 联系人
1:76 after 联系落
1:-40 after 联络
1:186 after 联络$
1:-171 after 联络员
1:-229 after 联谊
1:-150 after 联谊$
1:-181 after 联谊活
1:-40 after 聘
1:-163 after 股
1:-132 after 股$
1:-140 after 股长
1:-53 after 育
1:177 after 育器
1:177 after 育器材
1:-128 after 育学
1:-121 after 育局
1:-189 after 育管
1:-189 after 育管理
1:-114 after 能
1:12 after 自
1:-77 after 自0
1:-77 after 自0月
1:6 after 自己
1:-240 after 自己的
1:-133 after 至
1:-127 after 至0
1:-104 after 至00
1:-6 after 舍
1:93 after 舍$
1:55 after 节
1:90 after 节$
1:-205 after 节以
1:-145 after 花
1:-165 after 英
1:-128 after 英语
1:-18 after 范
1:56 after 范课
1:139 after 草
1:139 after 草$
1:71 after 荐
1:114 after 营
1:87 after 营”
1:87 after 营”$
1:122 after 营务
1:167 after 落
1:167 after 落实
1:78 after 落实$
1:72 after 落实。
1:-143 after 蒲
1:-63 after 行
1:-205 after 行$
1:28 after 行一
1:28 after 行一次
1:-60 after 行情
1:-60 after 行情况
1:-69 after 行的
1:18 after 衔
1:18 after 衔接
1:131 after 衔接$
1:-279 after 补
1:-10 after 表
1:132 after 表$
1:117 after 表》
1:108 after 表》$
1:188 after 装
1:98 after 装$
1:200 after 要
1:-172 after 覃
1:34 after 见
1:112 after 见习
1:41 after 观
1:-107 after 规
1:-138 after 视
1:-38 after 视像
1:-38 after 视像会
1:-194 after 视频
1:63 after 角
1:47 after 角$
1:-150 after 解
1:67 after 解决
1:67 after 解决$
1:41 after 计
1:138 after 计$
1:29 after 计划
1:228 after 计划$
1:75 after 订
1:-21 after 认
1:85 after 讨
1:-10 after 讨$
1:160 after 讨论
1:-80 after 训
1:35 after 训$
1:-99 after 训练
1:-120 after 议
1:-121 after 议$
1:-103 after 讯
1:-25 after 讯科
1:113 after 记
1:-40 after 记$
1:159 after 记入
1:20 after 记录
1:132 after 记录$
1:113 after 记造
1:113 after 记造册
1:-142 after 讲
1:183 after 讲$
1:-191 after 讲一
1:-191 after 讲一次
1:-181 after 讲师
1:-101 after 讲座
1:-131 after 讲座$
1:-132 after 讲座一
1:-128 after 讲授
1:49 after 论
1:-60 after 设
1:-180 after 设在
1:-120 after 设在@
1:71 after 设备
1:-15 after 设备$
1:108 after 设备和
1:106 after 设备调
1:119 after 设计$
1:-139 after 访
1:-177 after 访$
1:91 after 访一
1:91 after 访一次
1:-161 after 证
1:-99 after 证书
1:-99 after 证书$
1:-167 after 证明
1:-153 after 证明$
1:76 after 证网
1:76 after 证网络
1:-134 after 评
1:-193 after 评价
1:-80 after 评估
1:-57 after 评估$
1:75 after 评课
1:-57 after 诊
1:-23 after 诊断
1:25 after 诊断$
1:223 after 试
1:122 after 试$
1:162 after 试和
1:58 after 话
1:-141 after 话0
1:-141 after 话00
1:-177 after 语
1:-177 after 请
1:-139 after 读
1:-24 after 课
1:-147 after 课$
1:-121 after 课(
1:-150 after 课(0
1:-271 after 课0
1:-189 after 课0节
1:-141 after 课”
1:-108 after 课”平
1:-35 after 课一
1:-96 after 课一次
1:157 after 课两
1:172 after 课务
1:131 after 课务$
1:-97 after 课和
1:99 after 课堂
1:115 after 课安
1:115 after 课安排
1:168 after 课时
1:-81 after 课程
1:-224 after 课程$
1:-58 after 课组
1:152 after 课表
1:132 after 课表$
1:-72 after 课题
1:120 after 课题$
1:43 after 调
1:-73 after 调$
1:146 after 调度
1:130 after 调整
1:130 after 调整$
1:184 after 调试
1:122 after 调试$
1:162 after 调试和
1:107 after 调课
1:107 after 调课$
1:-229 after 谊
1:-150 after 谊$
1:-181 after 谊活
1:-181 after 谊活动
1:59 after 负
1:63 after 负责
1:139 after 负责$
1:10 after 负责。
1:-169 after 负责人
1:36 after 负责住
1:147 after 负责学
1:32 after 负责带
1:61 after 负责排
1:85 after 负责接
1:-21 after 负责日
1:221 after 负责派
1:-112 after 负责监
1:108 after 负责组
1:206 after 负责编
1:157 after 负责考
1:145 after 负责联
1:70 after 负责落
1:94 after 负责设
1:-84 after 负责运
1:156 after 负责选
1:104 after 负责食
1:76 after 责
1:156 after 责$
1:10 after 责。
1:10 after 责。$
1:-169 after 责人
1:-174 after 责人$
1:171 after 责任
1:36 after 责住
1:36 after 责住宿
1:147 after 责学
1:32 after 责带
1:61 after 责排
1:66 after 责排课
1:85 after 责接
1:67 after 责接待
1:111 after 责接站
1:-21 after 责日
1:-21 after 责日常
1:221 after 责派
1:-112 after 责监
1:-112 after 责监督
1:108 after 责组
1:108 after 责组织
1:206 after 责编
1:157 after 责考
1:145 after 责联
1:95 after 责联系
1:70 after 责落
1:70 after 责落实
1:94 after 责设
1:94 after 责设备
1:-84 after 责运
1:98 after 责运送
1:156 after 责选
1:164 after 责选派
1:104 after 责食
1:104 after 责食宿
1:106 after 账
1:169 after 账$
1:-8 after 账号$
1:178 after 质量分
1:63 after 购
1:140 after 购$
1:-162 after 费
1:10 after 费和
1:-124 after 资
1:105 after 资料
1:105 after 资料$
1:19 after 资源
1:-25 after 资讯
1:-25 after 资讯科
1:-25 after 资金
1:77 after 赛
1:158 after 赠
1:115 after 赠图
1:115 after 赠图书
1:174 after 赠送
1:-12 after 走
1:-212 after 赴
1:-149 after 赴@
1:-131 after 赴@$
1:76 after 起
1:-195 after 起到
1:-195 after 起到@
1:139 after 起草
1:139 after 起草$
1:-25 after 跟
1:-175 after 跟岗
1:-172 after 跟岗$
1:-79 after 跟岗(
1:-40 after 跟岗两
1:195 after 跟岗教
1:11 after 跟班
1:82 after 跟班$
1:-90 after 跟班学
1:112 after 跟踪
1:137 after 跟踪考
1:152 after 跟进
1:70 after 跟进$
1:112 after 踪
1:137 after 踪考
1:-165 after 蹲
1:-165 after 蹲点
1:-109 after 蹲点$
1:-148 after 蹲点0
1:13 after 车
1:-83 after 车$
1:-18 after 车间
1:120 after 轮
1:132 after 轮流
1:144 after 轮流主
1:95 after 轮流承
1:233 after 辅
1:233 after 辅导
1:190 after 辆
1:190 after 辆$
1:-105 after 达
1:-57 after 达$
1:-9 after 过
1:-84 after 运
1:170 after 运送
1:271 after 这
1:68 after 进
1:91 after 进$
1:21 after 进修
1:30 after 进行
1:28 after 进行一
1:-113 after 远
1:-113 after 远程
1:-113 after 连
1:-113 after 连线
1:191 after 述
1:156 after 送
1:199 after 送$
1:54 after 送一
1:193 after 送到
1:-126 after 送课
1:-212 after 送课$
1:-115 after 送课(
1:-77 after 送课一
1:156 after 选
1:138 after 选$
1:96 after 选人
1:96 after 选人、
1:181 after 选定
1:-28 after 选派$
1:10 after 选派0
1:204 after 逐
1:30 after 通
1:124 after 通$
1:-92 after 通一
1:-92 after 通一次
1:85 after 通知
1:-48 after 通账
1:-48 after 通账号
1:151 after 造
1:113 after 造册
1:113 after 造册$
1:162 after 遣
1:173 after 遴
1:173 after 遴选
1:83 after 遴选$
1:-78 after 邓
1:-194 after 邱
1:-170 after 部
1:-103 after 部到
1:-103 after 部到@
1:-123 after 部署
1:-123 after 部署$
1:44 after 部门
1:-40 after 部门$
1:64 after 配
1:6 after 配合
1:-15 after 配合$
1:111 after 配合。
1:85 after 配师
1:85 after 配师傅
1:42 after 采
1:43 after 采购
1:140 after 采购$
1:33 after 里
1:-46 after 量
1:178 after 量分
1:178 after 量分析
1:121 after 量着
1:-83 after 金
1:-176 after 鉴
1:-176 after 鉴定
1:-176 after 鉴定$
1:-153 after 销
1:-140 after 销$
1:-178 after 长
1:-150 after 长$
1:-54 after 长)
1:-50 after 长)$
1:-60 after 长一
1:-60 after 长一年
1:-82 after 长助
1:-82 after 长助理
1:-145 after 长邱
1:-40 after 门$
1:-162 after 问
1:-101 after 问$
1:63 after 间
1:60 after 间$
1:-15 after 队
1:149 after 队$
1:89 after 际
1:-134 after 陆
1:-80 after 降
1:-80 after 降至
1:-80 after 降至0
1:-157 after 院
1:-131 after 院长
1:-180 after 险
1:-138 after 险$
1:-98 after 隔
1:-98 after 隔周
1:84 after 障
1:100 after 障$
1:93 after 障设
1:93 after 障设备
1:70 after 雅
1:-107 after 集
1:10 after 集$
1:8 after 集体
1:-74 after 集体备
1:-166 after 集团
1:-127 after 集训
1:-54 after 集训$
1:-70 after 雨
1:-70 after 雨桐
1:47 after 雪
1:-271 after 青
1:-170 after 青年
1:-170 after 青年教
1:-30 after 静
1:51 after 面
1:194 after 面$
1:47 after 韩
1:-6 after 音
1:-6 after 音乐
1:-65 after 顶
1:-65 after 顶岗
1:41 after 项
1:118 after 项$
1:134 after 项工
1:134 after 项工作
1:-6 after 项目
1:-60 after 项督
1:-60 after 项督导
1:-101 after 顾
1:-101 after 顾问
1:-101 after 顾问$
1:-99 after 颁
1:-99 after 颁发
1:-99 after 颁发结
1:98 after 领
1:186 after 领$
1:-194 after 频
1:-113 after 题
1:112 after 题$
1:94 after 食
1:94 after 食宿
1:94 after 食宿$
1:133 after 餐
1:133 after 餐$
1:-81 after 马
1:-85 after 驻
1:55 after 驻@
1:-170 after 驻园
1:-114 after 驻园指
1:-112 after 驻校
1:24 after 验
1:112 after 验收
1:64 after 验收$
1:-76 after 骨
1:-76 after 骨干
1:67 after 高
1:157 after 高级
1:-158 after 麦
1:188 after 齐
1:-172 after 龙
1:-24 alone 00
1:21 alone 01
1:-91 alone 10
1:72 alone 11
1:8 always
1:8 before $
1:-23 before (
1:-116 before ($
1:70 before )
1:160 before )$
1:-56 before )、
1:-110 before )任
1:-110 before )任$
1:-203 before +
1:-166 before +语
1:-166 before +语文
1:-73 before 0
1:-215 before 00
1:-133 before 00名
1:-212 before 00日
1:190 before 0、
1:107 before 0、0
1:-172 before 0万
1:-172 before 0万元
1:186 before 0人
1:-50 before 0名
1:-212 before 0日
1:-212 before 0日前
1:-159 before 0月
1:-174 before 0月0
1:5 before 0月底
1:173 before 0节
1:114 before 0节。
1:116 before 0项
1:120 before 0项$
1:-51 before :
1:-107 before @
1:-16 before @$
1:-137 before @(
1:-137 before @($
1:-137 before @+
1:103 before @@
1:-167 before @@后
1:-208 before @_
1:-208 before @_$
1:-167 before @后
1:-167 before @后在
1:-165 before @对
1:-165 before @对口
1:128 before @教
1:127 before @方
1:127 before @方面
1:-114 before @每
1:-57 before @派
1:-57 before @派$
1:-82 before @的
1:-93 before @联
1:-66 before @联系
1:8 before ^
1:43 before ^$
1:-107 before ^)
1:-166 before ^+
1:-166 before ^+语
1:-113 before ^0
1:-66 before ^00
1:57 before ^0名
1:-158 before ^0月
1:-94 before ^@
1:-43 before ^@$
1:-137 before ^@(
1:-98 before ^@+
1:103 before ^@@
1:-208 before ^@_
1:128 before ^@教
1:127 before ^@方
1:-114 before ^@每
1:-93 before ^@联
1:216 before ^_
1:-283 before ^、
1:-148 before ^、数
1:158 before ^一
1:169 before ^上
1:46 before ^上述
1:-78 before ^不
1:-117 before ^不足
1:-178 before ^专
1:-171 before ^两
1:141 before ^中
1:-53 before ^为
1:-167 before ^为$
1:84 before ^主
1:187 before ^主编
1:-85 before ^主讲
1:90 before ^主题
1:75 before ^于
1:75 before ^于0
1:-91 before ^交
1:20 before ^人
1:138 before ^人事
1:-62 before ^人选
1:77 before ^以
1:148 before ^以上
1:-83 before ^以视
1:101 before ^位
1:-51 before ^共
1:171 before ^具
1:171 before ^具体
1:-184 before ^内
1:-184 before ^内_
1:-133 before ^列
1:-133 before ^列席
1:-73 before ^办
1:-73 before ^办公
1:-151 before ^务
1:-69 before ^十
1:14 before ^十月
1:-128 before ^参
1:-168 before ^各
1:-80 before ^名
1:-68 before ^名单
1:194 before ^后
1:-133 before ^向
1:-129 before ^向$
1:142 before ^图
1:142 before ^图书
1:-109 before ^在
1:71 before ^培
1:71 before ^培训
1:-118 before ^处
1:-133 before ^备
1:-171 before ^大
1:-148 before ^学
1:-264 before ^学期
1:61 before ^学生
1:91 before ^实
1:-14 before ^室
1:92 before ^家
1:-44 before ^家长
1:-32 before ^少
1:-89 before ^少先
1:-109 before ^工
1:-109 before ^工作
1:50 before ^师
1:125 before ^师徒
1:-144 before ^年
1:166 before ^座
1:-18 before ^开
1:-187 before ^往
1:-187 before ^往返
1:-111 before ^所
1:135 before ^手
1:-11 before ^执
1:186 before ^执笔
1:-223 before ^执行
1:126 before ^指
1:126 before ^指导
1:-132 before ^按
1:-132 before ^按照
1:-72 before ^授
1:-110 before ^提
1:-110 before ^提倡
1:194 before ^支
1:194 before ^支教
1:86 before ^政
1:-78 before ^政人
1:133 before ^教
1:246 before ^教师
1:86 before ^教教
1:-87 before ^文
1:-80 before ^日
1:-79 before ^日前
1:-97 before ^日常
1:42 before ^月
1:-55 before ^月0
1:96 before ^本
1:197 before ^本条
1:167 before ^本部
1:-147 before ^松
1:-182 before ^校
1:-119 before ^校长
1:94 before ^次
1:106 before ^次。
1:145 before ^此
1:102 before ^此事
1:119 before ^此项
1:-68 before ^每
1:-82 before ^派
1:-90 before ^理
1:-13 before ^生
1:-77 before ^由
1:193 before ^的
1:97 before ^研修
1:55 before ^第
1:112 before ^第0
1:-104 before ^第二
1:-249 before ^组
1:-143 before ^组办
1:-173 before ^组员
1:25 before ^织
1:-129 before ^经
1:-131 before ^经$
1:-46 before ^经局
1:181 before ^编
1:181 before ^编写
1:-152 before ^联
1:-166 before ^联系
1:179 before ^设
1:145 before ^该
1:145 before ^该项
1:-212 before ^语
1:97 before ^读
1:97 before ^读书
1:107 before ^课
1:-176 before ^调
1:179 before ^账
1:179 before ^账号
1:-77 before ^资
1:-54 before ^赛
1:-54 before ^赛前
1:51 before ^跟
1:51 before ^跟岗
1:135 before ^这
1:150 before ^这一
1:83 before ^这件
1:56 before ^这项
1:136 before ^送
1:298 before ^送课
1:-80 before ^选
1:70 before ^邀
1:-211 before ^邀$
1:32 before ^部
1:-37 before ^长
1:185 before ^阅
1:185 before ^阅卷
1:-126 before ^项
1:-40 before ^领
1:-139 before ^领导
1:185 before ^驻
1:-148 before ^鼓
1:-148 before ^鼓励
1:217 before _
1:149 before _$
1:-184 before _容
1:-184 before _容$
1:-96 before ”
1:-198 before 、
1:-215 before 、$
1:91 before 、0
1:82 before 、0项
1:-145 before 、@
1:170 before 、@$
1:-190 before 、数
1:-190 before 、数学
1:-36 before 、英
1:-36 before 、英语
1:170 before 。
1:177 before 。$
1:89 before 。具
1:89 before 。具体
1:111 before 。支
1:111 before 。支教
1:90 before 。此
1:90 before 。此项
1:-133 before 》
1:-17 before 一个
1:5 before 一个月
1:179 before 一周
1:105 before 一次
1:152 before 一次。
1:15 before 一项
1:-172 before 万
1:-172 before 万元
1:10 before 三
1:125 before 三项
1:166 before 上
1:114 before 上$
1:137 before 上。
1:137 before 上。$
1:150 before 上工
1:150 before 上工作
1:46 before 上述
1:28 before 上述活
1:-162 before 下
1:-185 before 下设
1:-185 before 下设$
1:-78 before 不
1:-117 before 不足
1:-64 before 与
1:-98 before 与$
1:-209 before 专
1:-235 before 专业
1:-23 before 业
1:-14 before 两
1:20 before 个
1:-153 before 个$
1:136 before 个月
1:93 before 个月。
1:192 before 中
1:-309 before 为
1:-368 before 为$
1:43 before 主
1:-121 before 主任
1:-41 before 主任、
1:187 before 主编
1:-53 before 主讲
1:116 before 主题
1:116 before 主题$
1:182 before 习
1:80 before 书
1:57 before 书$
1:97 before 书会
1:97 before 书会$
1:31 before 事
1:144 before 事$
1:110 before 事务
1:110 before 事务$
1:210 before 事宜
1:210 before 事宜$
1:36 before 事手
1:36 before 事手续
1:-104 before 二
1:111 before 于
1:111 before 于0
1:108 before 于00
1:138 before 五
1:-28 before 交
1:177 before 交流
1:69 before 人
1:-56 before 人$
1:222 before 人)
1:-45 before 人:
1:177 before 人。
1:-63 before 人为
1:-63 before 人为$
1:138 before 人事
1:36 before 人事手
1:-8 before 人员
1:54 before 人员$
1:-24 before 人选
1:-24 before 人选$
1:-65 before 付
1:70 before 以
1:127 before 以上
1:114 before 以上$
1:137 before 以上。
1:150 before 以上工
1:-83 before 以视
1:-83 before 以视像
1:100 before 件
1:100 before 件事
1:100 before 件事$
1:-158 before 任
1:-141 before 任$
1:-41 before 任、
1:-41 before 任、$
1:87 before 优
1:87 before 优秀
1:-32 before 会
1:78 before 会$
1:-83 before 会议
1:-83 before 会议与
1:37 before 位
1:87 before 体
1:166 before 体$
1:-60 before 作
1:95 before 作$
1:-5 before 保
1:74 before 修
1:197 before 修$
1:-110 before 倡
1:-83 before 像
1:-83 before 像会
1:-83 before 像会议
1:-250 before 元
1:-89 before 先
1:-89 before 先队
1:-89 before 先队大
1:-5 before 全
1:-8 before 公
1:-8 before 公室
1:-145 before 公室设
1:93 before 共
1:91 before 关
1:136 before 具
1:136 before 具体
1:166 before 具体$
1:-74 before 兼
1:-74 before 兼任
1:-74 before 兼任$
1:-36 before 内
1:178 before 内$
1:-184 before 内_
1:-184 before 内_容
1:66 before 册
1:213 before 写
1:-124 before 军
1:100 before 出
1:53 before 出$
1:-39 before 分
1:-22 before 分$
1:-20 before 分别
1:-41 before 分别担
1:-71 before 分析
1:-15 before 划
1:105 before 划$
1:-133 before 列
1:-133 before 列席
1:-133 before 列席$
1:-141 before 则
1:-141 before 则$
1:-20 before 别
1:-41 before 别担
1:-41 before 别担任
1:-99 before 到
1:-80 before 到$
1:-65 before 制
1:120 before 制度
1:-160 before 前
1:-119 before 前$
1:41 before 前一
1:-79 before 前将
1:-79 before 前将名
1:-126 before 前报
1:-126 before 前报$
1:18 before 办
1:-8 before 办公
1:-8 before 办公室
1:-127 before 加
1:83 before 务
1:110 before 务$
1:20 before 务处
1:141 before 动
1:79 before 动$
1:65 before 动。
1:-119 before 助
1:-148 before 励
1:-64 before 十
1:17 before 十月
1:-168 before 协
1:13 before 协议
1:-77 before 单
1:-68 before 单$
1:-79 before 单报
1:-79 before 单报$
1:209 before 卷
1:-179 before 参
1:-127 before 参加
1:83 before 及
1:83 before 及$
1:40 before 发给
1:40 before 发给$
1:-323 before 口
1:-232 before 口帮
1:-232 before 口帮扶
1:-259 before 台
1:179 before 号
1:179 before 号$
1:-140 before 各
1:-116 before 各学
1:-26 before 各项
1:-106 before 合
1:-149 before 同
1:-142 before 名
1:-181 before 名到
1:-181 before 名到$
1:-127 before 名单
1:-68 before 名单$
1:-79 before 名单报
1:43 before 后
1:-167 before 后在
1:-167 before 后在$
1:-293 before 向
1:-293 before 向$
1:67 before 听
1:-164 before 吴
1:-168 before 员
1:-118 before 员$
1:148 before 周
1:-24 before 和
1:-201 before 和$
1:130 before 和带
1:-140 before 四
1:-106 before 回
1:62 before 回访
1:62 before 回访。
1:198 before 园
1:151 before 图
1:151 before 图书
1:151 before 图书$
1:-284 before 在
1:-242 before 在$
1:136 before 培
1:116 before 培训
1:130 before 培训$
1:126 before 堂
1:-146 before 处
1:47 before 备
1:-235 before 大
1:-89 before 大队
1:-156 before 妹
1:-186 before 字
1:-186 before 字$
1:20 before 季
1:20 before 季度
1:-318 before 学
1:-165 before 学$
1:-36 before 学、
1:-36 before 学、英
1:-309 before 学期
1:-176 before 学期$
1:-211 before 学期末
1:-91 before 学校
1:18 before 学校$
1:107 before 学生
1:178 before 学生往
1:-246 before 学科
1:-184 before 学院
1:-162 before 学院$
1:210 before 安
1:210 before 宜
1:210 before 宜$
1:203 before 实
1:-57 before 实训
1:-53 before 室
1:-145 before 室设
1:-145 before 室设在
1:134 before 家
1:42 before 家长
1:-140 before 容
1:-140 before 容$
1:56 before 宿
1:-149 before 对
1:-58 before 对$
1:-323 before 对口
1:-232 before 对口帮
1:224 before 对接
1:224 before 对接$
1:-146 before 导
1:-139 before 导小
1:-139 before 导小组
1:95 before 导教
1:95 before 导教师
1:-254 before 将
1:-79 before 将名
1:-79 before 将名单
1:-64 before 小
1:-139 before 小组
1:-139 before 小组下
1:114 before 少于
1:114 before 少于0
1:-89 before 少先
1:-89 before 少先队
1:-46 before 局
1:-46 before 局$
1:95 before 岗
1:125 before 岗计
1:125 before 岗计划
1:13 before 工
1:13 before 工作
1:95 before 工作$
1:-226 before 市
1:-226 before 市$
1:88 before 师
1:132 before 师$
1:125 before 师徒
1:151 before 师的
1:70 before 师的课
1:187 before 带
1:181 before 带教
1:-128 before 席
1:-128 before 席$
1:-41 before 帮
1:-97 before 常
1:-196 before 常联
1:-160 before 常联系
1:133 before 干
1:-171 before 平
1:-171 before 平台
1:-172 before 年
1:-34 before 年0
1:-34 before 年0月
1:-136 before 年级
1:-112 before 应
1:131 before 底
1:40 before 底前
1:154 before 底前$
1:99 before 度
1:144 before 座
1:-154 before 庭
1:-270 before 建
1:-102 before 开
1:-189 before 开放
1:-167 before 往
1:-193 before 往返
1:114 before 待
1:147 before 徒
1:88 before 徒结
1:88 before 徒结对
1:31 before 心
1:-233 before 心理
1:-182 before 心理$
1:134 before 总
1:148 before 总结
1:-32 before 成
1:-138 before 所
1:71 before 手
1:126 before 手续
1:126 before 手续$
1:-11 before 执
1:186 before 执笔
1:-223 before 执行
1:-23 before 技
1:-334 before 报
1:-303 before 报$
1:-155 before 担
1:-155 before 担任
1:-155 before 担任$
1:-241 before 挂
1:42 before 指
1:42 before 指导
1:95 before 指导教
1:-132 before 按
1:-132 before 按照
1:-90 before 授
1:209 before 排
1:250 before 接
1:234 before 接$
1:114 before 接待
1:-15 before 提
1:-110 before 提倡
1:-184 before 援
1:-184 before 援$
1:-58 before 支
1:-184 before 支援
1:-184 before 支援$
1:171 before 支教
1:171 before 支教课
1:158 before 收
1:-189 before 放
1:57 before 政
1:-78 before 政人
1:-78 before 政人员
1:73 before 教
1:152 before 教$
1:205 before 教务
1:205 before 教务处
1:130 before 教师
1:30 before 教师$
1:86 before 教师的
1:86 before 教教
1:86 before 教教师
1:-104 before 教研
1:171 before 教课
1:-234 before 数
1:51 before 数回
1:51 before 数回访
1:-186 before 数字
1:-186 before 数字$
1:-190 before 数学
1:-165 before 数学$
1:-148 before 数学、
1:-209 before 文
1:-165 before 文、
1:-165 before 文、数
1:114 before 方
1:123 before 方案
1:123 before 方案$
1:127 before 方面
1:127 before 方面$
1:-193 before 日
1:-222 before 日前
1:-174 before 日前$
1:-79 before 日前将
1:-97 before 日常
1:-196 before 日常联
1:-44 before 时
1:95 before 星
1:95 before 星期
1:95 before 星期。
1:-192 before 是
1:-192 before 是$
1:73 before 晓
1:-102 before 月
1:-170 before 月0
1:-172 before 月00
1:141 before 月。
1:93 before 月。具
1:-107 before 月到
1:113 before 月底
1:5 before 月底前
1:-147 before 有
1:-308 before 期
1:-176 before 期$
1:95 before 期。
1:-266 before 期末
1:-239 before 期末$
1:-278 before 末
1:-239 before 末$
1:122 before 本
1:197 before 本条
1:167 before 本部
1:167 before 本部分
1:41 before 权
1:244 before 条
1:200 before 条$
1:-12 before 来
1:-223 before 杨
1:-147 before 松
1:-71 before 析
1:-205 before 校
1:-86 before 校$
1:-59 before 校教
1:-59 before 校教师
1:-208 before 校长
1:-164 before 校长和
1:123 before 案
1:123 before 案$
1:-66 before 梅
1:123 before 次
1:172 before 次。
1:152 before 次。$
1:137 before 此
1:102 before 此事
1:102 before 此事$
1:114 before 此项
1:91 before 此项$
1:127 before 此项工
1:-157 before 每
1:52 before 每周
1:-138 before 每年
1:-167 before 每月
1:-99 before 每月到
1:-182 before 江
1:143 before 活
1:143 before 活动
1:79 before 活动$
1:-56 before 派
1:-25 before 派$
1:-85 before 派出
1:-85 before 派出$
1:177 before 流
1:-105 before 清
1:74 before 满
1:-132 before 照
1:-43 before 班
1:-134 before 理
1:-75 before 理$
1:114 before 理。
1:114 before 理。$
1:-172 before 理事
1:127 before 生
1:178 before 生往
1:-181 before 用
1:-187 before 由
1:-77 before 由@
1:-222 before 的$
1:88 before 的派
1:118 before 的课
1:115 before 的课程
1:85 before 的课表
1:-192 before 的车
1:-116 before 的车费
1:-31 before 的选
1:184 before 的问
1:184 before 的问题
1:-110 before 研
1:26 before 研修
1:197 before 研修$
1:87 before 秀
1:-241 before 科
1:-81 before 科$
1:-191 before 租
1:120 before 移
1:12 before 程
1:156 before 程$
1:187 before 稿
1:186 before 笔
1:89 before 第
1:150 before 第0
1:152 before 第0项
1:-104 before 第二
1:390 before 管
1:323 before 管$
1:217 before 管理
1:130 before 管理$
1:-197 before 系
1:-148 before 系人
1:-156 before 系人$
)",
    R"(1:-63 before 系人为
1:-63 before 级
1:-297 before 组
1:-139 before 组下
1:-139 before 组下设
1:-143 before 组办
1:-143 before 组办公
1:-173 before 组员
1:-118 before 组织
1:-118 before 组织$
1:-58 before 织
1:-118 before 织$
1:47 before 经
1:-131 before 经$
1:-46 before 经局
1:-46 before 经局$
1:-23 before 结
1:-137 before 结对
1:-58 before 结对$
1:-54 before 给
1:-54 before 给$
1:-79 before 络
1:-50 before 络$
1:-118 before 络员
1:-89 before 络员$
1:107 before 续
1:126 before 续$
1:248 before 编
1:181 before 编写
1:184 before 老
1:184 before 老师
1:185 before 老师$
1:218 before 考
1:-209 before 联
1:-215 before 联系
1:-150 before 联系人
1:-97 before 联络
1:-68 before 联络$
1:-118 before 联络员
1:-81 before 聘
1:-81 before 聘$
1:146 before 自
1:190 before 节
1:114 before 节。
1:114 before 节。$
1:-112 before 苟
1:-77 before 英
1:-36 before 英语
1:-148 before 英语$
1:113 before 营
1:-207 before 行
1:94 before 表
1:176 before 表$
1:-83 before 视
1:-83 before 视像
1:-83 before 视像会
1:-15 before 计
1:-15 before 计划
1:105 before 计划$
1:71 before 训
1:130 before 训$
1:-52 before 议
1:-83 before 议与
1:-83 before 议与$
1:-73 before 讲
1:-123 before 设
1:-143 before 设$
1:-162 before 设在
1:-162 before 设在$
1:93 before 访
1:62 before 访。
1:82 before 访。$
1:22 before 证
1:153 before 评
1:144 before 评课
1:185 before 该
1:185 before 该项
1:185 before 该项工
1:-280 before 语
1:-148 before 语$
1:-243 before 语文
1:-165 before 语文、
1:40 before 读
1:97 before 读书
1:97 before 读书会
1:12 before 课
1:-87 before 课(
1:-87 before 课($
1:129 before 课。
1:95 before 课。$
1:126 before 课堂
1:-89 before 课时
1:161 before 课程
1:115 before 课程$
1:158 before 课表
1:144 before 课表$
1:13 before 课题
1:-152 before 调
1:-158 before 负
1:-158 before 负责
1:-48 before 责
1:89 before 账
1:179 before 账号
1:179 before 账号$
1:-237 before 费
1:-237 before 费$
1:-77 before 资
1:-195 before 赛
1:-54 before 赛前
1:-195 before 赛选
1:-195 before 赛选手
1:-117 before 足
1:64 before 跟
1:64 before 跟岗
1:125 before 跟岗计
1:-35 before 路
1:-225 before 车
1:-162 before 车费
1:-162 before 车费$
1:-193 before 返
1:139 before 这
1:150 before 这一
1:100 before 这件
1:100 before 这件事
1:56 before 这项
1:56 before 这项工
1:-7 before 进
1:125 before 进修
1:80 before 述
1:79 before 述活
1:79 before 述活动
1:18 before 送
1:-173 before 送$
1:121 before 送教
1:121 before 送教$
1:298 before 送课
1:-77 before 选
1:-22 before 选$
1:-205 before 选手
1:37 before 选派
1:37 before 选派$
1:-229 before 造
1:-229 before 造$
1:70 before 邀
1:-211 before 邀$
1:179 before 部
1:-22 before 部分
1:-22 before 部分$
1:-91 before 量
1:-91 before 量分
1:-91 before 量分析
1:21 before 钟
1:-198 before 长
1:-171 before 长$
1:-164 before 长和
1:-164 before 长和$
1:-21 before 门
1:184 before 问
1:184 before 问题
1:-89 before 间
1:185 before 阅
1:185 before 阅卷
1:9 before 队
1:175 before 队$
1:-89 before 队大
1:-89 before 队大队
1:-117 before 陆
1:-193 before 院
1:-162 before 院$
1:157 before 随
1:127 before 面
1:127 before 面$
1:109 before 项
1:196 before 项$
1:161 before 项工
1:161 before 项工作
1:-223 before 须
1:-157 before 须$
1:-40 before 领
1:-139 before 领导
1:-139 before 领导小
1:59 before 题
1:194 before 题$
1:175 before 驻
1:132 before 验
1:-204 before 高
1:-148 before 鼓
1:-148 before 鼓励
1:32 before=0
1:-7 before=1
1:-248 before=2
1:-85 before=3
1:-257 before=4
1:72 before=5
1:8 clause before $
1:120 clause before (
1:-124 clause before )
1:-217 clause before )$
1:-38 clause before +
1:138 clause before +保
1:208 clause before +团
1:81 clause before +教
1:-52 clause before 0
1:-229 clause before 0)
1:-170 clause before 00
1:-89 clause before 0〕
1:-39 clause before 0万
1:61 clause before 0个
1:168 clause before 0人
1:-191 clause before 0元
1:198 clause before 0册
1:202 clause before 0分
1:168 clause before 0台
1:-89 clause before 0号
1:-10 clause before 0周
1:204 clause before 0场
1:-18 clause before 0天
1:119 clause before 0对
1:5 clause before 0日
1:45 clause before 0月
1:165 clause before 0次
1:-28 clause before 0篇
1:168 clause before 0节
1:130 clause before 0项
1:16 clause before @
1:-24 clause before @$
1:-161 clause before @+
1:-92 clause before @@
1:83 clause before @”
1:-158 clause before @一
1:198 clause before @主
1:81 clause before @人
1:40 clause before @免
1:-143 clause before @副
1:140 clause before @办
1:248 clause before @后
1:-50 clause before @听
1:148 clause before @团
1:128 clause before @培
1:215 clause before @学
1:85 clause before @就
1:97 clause before @承
1:85 clause before @挂
1:-118 clause before @支
1:137 clause before @教
1:-143 clause before @校
1:249 clause before @牵
1:-31 clause before @的
1:140 clause before @科
1:94 clause before @组
1:122 clause before @访
1:160 clause before @语
1:-38 clause before @跟
1:8 clause before ^
1:5 clause before ^$
1:209 clause before ^+
1:-68 clause before ^0
1:194 clause before ^@
1:-9 clause before ^×
1:27 clause before ^“
1:43 clause before ^”
1:35 clause before ^、
1:-127 clause before ^一
1:-69 clause before ^三
1:-102 clause before ^上
1:192 clause before ^不
1:190 clause before ^专
1:145 clause before ^业
1:99 clause before ^两
1:48 clause before ^个
1:198 clause before ^中
1:174 clause before ^为
1:141 clause before ^书
1:183 clause before ^交
1:-32 clause before ^人
1:-34 clause before ^以
1:-60 clause before ^作
1:265 clause before ^供
1:131 clause before ^做
1:-31 clause before ^公
1:-113 clause before ^共
1:-189 clause before ^写
1:-158 clause before ^出
1:44 clause before ^到
1:-192 clause before ^副
1:130 clause before ^务
1:-217 clause before ^助
1:-211 clause before ^区
1:8 clause before ^台
1:-158 clause before ^各
1:161 clause before ^同
1:-72 clause before ^后
1:165 clause before ^向
1:-102 clause before ^和
1:128 clause before ^园
1:67 clause before ^在
1:-17 clause before ^堂
1:176 clause before ^套
1:119 clause before ^学
1:144 clause before ^实
1:16 clause before ^室
1:47 clause before ^家
1:-143 clause before ^对
1:236 clause before ^导
1:54 clause before ^局
1:-184 clause before ^工
1:78 clause before ^师
1:-78 clause before ^帮
1:-70 clause before ^年
1:124 clause before ^康
1:51 clause before ^建
1:122 clause before ^影
1:182 clause before ^德
1:159 clause before ^承
1:-5 clause before ^技
1:-168 clause before ^提
1:-61 clause before ^支
1:105 clause before ^收
1:64 clause before ^政
1:111 clause before ^教
1:-63 clause before ^日
1:180 clause before ^时
1:151 clause before ^月
1:79 clause before ^服
1:69 clause before ^期
1:146 clause before ^术
1:35 clause before ^校
1:-151 clause before ^次
1:106 clause before ^此
1:135 clause before ^每
1:144 clause before ^测
1:87 clause before ^班
1:42 clause before ^生
1:226 clause before ^用
1:-71 clause before ^由
1:-54 clause before ^的
1:187 clause before ^研
1:-29 clause before ^管
1:174 clause before ^级
1:95 clause before ^线
1:-125 clause before ^组
1:209 clause before ^织
1:170 clause before ^绘
1:-208 clause before ^继
1:172 clause before ^网
1:-182 clause before ^职
1:-7 clause before ^联
1:215 clause before ^育
1:-80 clause before ^至
1:-187 clause before ^要
1:201 clause before ^视
1:-132 clause before ^设
1:-95 clause before ^语
1:138 clause before ^读
1:-63 clause before ^课
1:194 clause before ^负
1:113 clause before ^责
1:70 clause before ^跟
1:196 clause before ^送
1:-65 clause before ^长
1:138 clause before ^间
1:180 clause before ^队
1:-138 clause before ^集
1:7 clause before ^题
1:-9 clause before ×
1:-9 clause before ×0
1:-9 clause before ××
1:32 clause before “
1:-127 clause before “六
1:60 clause before ”
1:183 clause before ”$
1:-123 clause before ”前
1:91 clause before ”活
1:51 clause before 、
1:-50 clause before 、带
1:143 clause before 、篮
1:59 clause before 》
1:-37 clause before 》$
1:-89 clause before 〕
1:-89 clause before 〕0
1:73 clause before 一
1:-127 clause before 一”
1:-6 clause before 一个
1:-102 clause before 一份
1:194 clause before 一册
1:-151 clause before 一名
1:274 clause before 一周
1:-21 clause before 一学
1:-66 clause before 一年
1:215 clause before 一次
1:125 clause before 一篇
1:18 clause before 一节
1:-39 clause before 万
1:-39 clause before 万元
1:-220 clause before 三
1:-12 clause before 三天
1:-167 clause before 上
1:-59 clause before 上$
1:60 clause before 上一
1:95 clause before 上联
1:-213 clause before 上课
1:92 clause before 上述
1:-330 clause before 下
1:-180 clause before 下午
1:-66 clause before 下旬
1:-125 clause before 下设
1:41 clause before 不
1:-28 clause before 不少
1:226 clause before 与
1:128 clause before 专
1:167 clause before 专业
1:53 clause before 专题
1:183 clause before 业
1:184 clause before 业$
1:138 clause before 业务
1:102 clause before 两
1:140 clause before 两个
1:11 clause before 两周
1:124 clause before 两天
1:-169 clause before 两次
1:116 clause before 两节
1:197 clause before 两项
1:-46 clause before 个
1:82 clause before 个工
1:-60 clause before 个月
1:29 clause before 中
1:263 clause before 中心
1:55 clause before 为
1:177 clause before 为期
1:56 clause before 主
1:-248 clause before 主任
1:88 clause before 主办
1:187 clause before 主抓
1:158 clause before 主持
1:127 clause before 主责
1:221 clause before 之
1:45 clause before 习
1:122 clause before 习四
1:-68 clause before 书
1:-169 clause before 书$
1:150 clause before 书0
1:180 clause before 书信
1:136 clause before 事
1:117 clause before 事$
1:-12 clause before 事办
1:157 clause before 事处
1:83 clause before 事宜
1:233 clause before 事股
1:140 clause before 二
1:14 clause before 于
1:-10 clause before 于0
1:155 clause before 于一
1:-106 clause before 五
1:-116 clause before 五下
1:-153 clause before 五年
1:314 clause before 交
1:194 clause before 交流
1:71 clause before 人
1:5 clause before 人$
1:178 clause before 人事
1:-109 clause before 付
1:-217 clause before 以
1:-217 clause before 以上
1:138 clause before 们
1:34 clause before 件
1:-97 clause before 任
1:-135 clause before 任@
1:155 clause before 任教
1:-102 clause before 份
1:-102 clause before 份$
1:-127 clause before 优
1:-127 clause before 优势
1:100 clause before 伙
1:100 clause before 伙伴
1:-139 clause before 会
1:-66 clause before 会议
1:100 clause before 伴
1:100 clause before 伴”
1:93 clause before 位
1:145 clause before 位$
1:-19 clause before 体
1:172 clause before 体备
1:-161 clause before 体抓
1:-76 clause before 作
1:-8 clause before 作$
1:158 clause before 作业
1:-115 clause before 作办
1:59 clause before 作室
1:11 clause before 作总
1:11 clause before 作日
1:-76 clause before 使
1:-76 clause before 使用
1:55 clause before 例
1:120 clause before 供
1:70 clause before 保
1:49 clause before 保教
1:105 clause before 保障
1:201 clause before 信
1:98 clause before 信$
1:-79 clause before 修
1:-73 clause before 假
1:87 clause before 做
1:131 clause before 做好
1:156 clause before 做法
1:-156 clause before 元
1:-156 clause before 元$
1:34 clause before 先
1:58 clause before 免
1:58 clause before 免费
1:233 clause before 入
1:-73 clause before 全
1:-159 clause before 全年
1:-94 clause before 公
1:-118 clause before 公不
1:58 clause before 公室
1:-7 clause before 六
1:-127 clause before 六一
1:-115 clause before 共
1:-170 clause before 共同
1:-224 clause before 具
1:-128 clause before 具体
1:264 clause before 册
1:262 clause before 册$
1:-209 clause before 写
1:-95 clause before 写$
1:-189 clause before 写出
1:-116 clause before 出
1:201 clause before 出$
1:124 clause before 出来
1:214 clause before 分
1:202 clause before 分钟
1:-167 clause before 划
1:-170 clause before 划$
1:-77 clause before 初
1:132 clause before 初稿
1:68 clause before 到
1:62 clause before 到@
1:-49 clause before 制
1:-51 clause before 制度
1:191 clause before 前
1:33 clause before 前$
1:169 clause before 前交
1:-125 clause before 副
1:-211 clause before 副主
1:-5 clause before 副校
1:77 clause before 力
1:58 clause before 办
1:132 clause before 办$
1:-116 clause before 办公
1:130 clause before 办法
1:63 clause before 办理
1:119 clause before 务
1:108 clause before 务$
1:96 clause before 务处
1:49 clause before 务科
1:-17 clause before 动
1:6 clause before 动$
1:103 clause before 动0
1:-230 clause before 助
1:-131 clause before 助0
1:-127 clause before 势
1:-127 clause before 势$
1:-151 clause before 勤
1:-120 clause before 勤$
1:-211 clause before 区
1:-19 clause before 十
1:75 clause before 十五
1:-81 clause before 升
1:-258 clause before 午
1:87 clause before 协
1:341 clause before 单
1:221 clause before 单$
1:281 clause before 单位
1:184 clause before 卷
1:82 clause before 卷$
1:-175 clause before 历
1:179 clause before 参
1:-78 clause before 友
1:173 clause before 发
1:81 clause before 发展
1:15 clause before 召
1:15 clause before 召开
1:91 clause before 台
1:188 clause before 台$
1:146 clause before 台和
1:110 clause before 右
1:15 clause before 号
1:-89 clause before 号)
1:-128 clause before 各
1:117 clause before 各项
1:-37 clause before 合
1:-42 clause before 合作
1:67 clause before 合教
1:162 clause before 同
1:161 clause before 同步
1:-17 clause before 名
1:187 clause before 名单
1:129 clause before 后
1:-40 clause before 后勤
1:-62 clause before 向
1:-62 clause before 向@
1:120 clause before 听
1:-50 clause before 听课
1:-169 clause before 告
1:-280 clause before 告$
1:142 clause before 告0
1:-100 clause before 员
1:-69 clause before 员$
1:133 clause before 周
1:96 clause before 周$
1:-9 clause before 和
1:149 clause before 和日
1:164 clause before 和阅
1:159 clause before 品
1:-128 clause before 商
1:-128 clause before 商定
1:143 clause before 器
1:147 clause before 器0
1:27 clause before 四
1:-36 clause before 四周
1:92 clause before 团
1:216 clause before 团委
1:125 clause before 园
1:-118 clause before 国
1:124 clause before 图
1:93 clause before 图书
1:-97 clause before 在
1:-53 clause before 在@
1:-57 clause before 在基
1:134 clause before 地
1:245 clause before 场
1:223 clause before 场$
1:249 clause before 培
1:207 clause before 培训
1:-71 clause before 基
1:-57 clause before 基教
1:-120 clause before 基础
1:58 clause before 堂
1:-17 clause before 堂、
1:-39 clause before 填
1:-39 clause before 填写
1:129 clause before 处
1:52 clause before 处$
1:64 clause before 处主
1:49 clause before 处办
1:45 clause before 处安
1:68 clause before 处带
1:124 clause before 处承
1:204 clause before 处排
1:121 clause before 处牵
1:223 clause before 处确
1:169 clause before 处组
1:94 clause before 处统
1:-33 clause before 处负
1:211 clause before 备
1:41 clause before 备$
1:246 clause before 备课
1:84 clause before 复
1:-158 clause before 外
1:129 clause before 大
1:180 clause before 大队
1:-57 clause before 天
1:-15 clause before 天$
1:-165 clause before 天0
1:238 clause before 头
1:243 clause before 头$
1:37 clause before 套
1:-10 clause before 套$
1:93 clause before 好
1:-245 clause before 如
1:209 clause before 委
1:122 clause before 委会
1:244 clause before 委组
1:56 clause before 子
1:122 clause before 子学
1:70 clause before 学
1:125 clause before 学$
1:128 clause before 学一
1:-45 clause before 学习
1:204 clause before 学处
1:-23 clause before 学年
1:157 clause before 学教
1:-143 clause before 学时
1:121 clause before 学期
1:103 clause before 学活
1:214 clause before 学生
1:-69 clause before 学科
1:48 clause before 学组
1:102 clause before 学营
1:166 clause before 学院
1:244 clause before 安
1:233 clause before 安排
1:95 clause before 安装
1:11 clause before 定
1:74 clause before 定$
1:83 clause before 宜
1:83 clause before 宜$
1:117 clause before 实
1:52 clause before 实$
1:90 clause before 实习
1:80 clause before 实训
1:-87 clause before 审
1:115 clause before 室
1:-104 clause before 室$
1:52 clause before 室主
1:247 clause before 室安
1:200 clause before 室牵
1:-32 clause before 室组
1:-43 clause before 室设
1:112 clause before 家
1:-87 clause before 对
1:119 clause before 对$
1:91 clause before 导
1:159 clause before 导处
1:-84 clause before 导师
1:78 clause before 封
1:78 clause before 封信
1:29 clause before 小
1:-26 clause before 少
1:-20 clause before 少于
1:87 clause before 就
1:62 clause before 就业
1:54 clause before 局
1:84 clause before 展
1:99 clause before 展中
1:17 clause before 展处
1:143 clause before 展部
1:-96 clause before 岗
1:112 clause before 岗两
1:81 clause before 岗位
1:-22 clause before 工
1:-44 clause before 工作
1:110 clause before 左
1:110 clause before 左右
1:-14 clause before 己
1:-80 clause before 师
1:-131 clause before 师$
1:-32 clause before 师0
1:95 clause before 师发
1:211 clause before 师生
1:15 clause before 带
1:-32 clause before 带班
1:50 clause before 带队
1:-149 clause before 帮
1:-215 clause before 帮扶
1:-6 clause before 常
1:-128 clause before 干
1:-95 clause before 平
1:-122 clause before 年
1:53 clause before 年$
1:46 clause before 年0
1:-153 clause before 年以
1:-50 clause before 年度
1:131 clause before 年级
1:-84 clause before 库
1:156 clause before 库$
1:173 clause before 底
1:173 clause before 底前
1:-62 clause before 度
1:-29 clause before 度$
1:134 clause before 座
1:134 clause before 座0
1:34 clause before 康
1:124 clause before 康复
1:-198 clause before 建
1:-56 clause before 开
1:-18 clause before 开放
1:187 clause before 弟
1:38 clause before 录
1:122 clause before 影
1:122 clause before 影子
1:-114 clause before 待
1:206 clause before 徒
1:187 clause before 徒弟
1:-167 clause before 得
1:145 clause before 德
1:145 clause before 德育
1:109 clause before 心
1:162 clause before 心$
1:-167 clause before 心得
1:-69 clause before 总
1:-22 clause before 总$
1:100 clause before 总务
1:-183 clause before 总结
1:120 clause before 息
1:-244 clause before 意
1:-126 clause before 意见
1:-46 clause before 成
1:63 clause before 手
1:80 clause before 执
1:185 clause before 执笔
1:-234 clause before 扶
1:-118 clause before 扶工
1:-148 clause before 扶总
1:155 clause before 批
1:171 clause before 承
1:232 clause before 承办
1:32 clause before 承担
1:13 clause before 技
1:149 clause before 技术
1:44 clause before 抓
1:62 clause before 抓$
1:-22 clause before 抓总
1:-242 clause before 报
1:-169 clause before 报告
1:81 clause before 担
1:-84 clause before 担$
1:121 clause before 担任
1:188 clause before 拟
1:162 clause before 拟定
1:76 clause before 拿
1:158 clause before 持
1:158 clause before 持$
1:12 clause before 挂
1:85 clause before 挂职
1:130 clause before 指
1:130 clause before 指导
1:145 clause before 捐
1:152 clause before 授
1:152 clause before 授课
1:137 clause before 排
1:174 clause before 排$
1:-86 clause before 排课
1:36 clause before 接
1:133 clause before 接$
1:-122 clause before 接待
1:-173 clause before 提
1:-8 clause before 提供
1:-149 clause before 提出
1:-167 clause before 支
1:190 clause before 收
1:-112 clause before 改
1:-18 clause before 放
1:-18 clause before 放$
1:69 clause before 政
1:41 clause before 政教
1:69 clause before 教
1:173 clause before 教$
1:168 clause before 教一
1:83 clause before 教务
1:91 clause before 教处
1:311 clause before 教学
1:184 clause before 教室
1:85 clause before 教导
1:-57 clause before 教师
1:182 clause before 教案
1:-6 clause before 教的
1:162 clause before 教研
1:116 clause before 教科
1:-57 clause before 教股
1:-162 clause before 教育
1:80 clause before 教部
1:43 clause before 数
1:43 clause before 数学
1:65 clause before 文
1:-88 clause before 文$
1:152 clause before 断
1:163 clause before 新
1:209 clause before 方
1:209 clause before 方案
1:136 clause before 日
1:-19 clause before 日$
1:70 clause before 日前
1:-6 clause before 日常
1:200 clause before 日程
1:-66 clause before 旬
1:-66 clause before 旬$
1:-63 clause before 时
1:-126 clause before 时$
1:142 clause before 时间
1:-47 clause before 月
1:-60 clause before 月$
1:5 clause before 月0
1:-124 clause before 月下
1:161 clause before 月底
1:34 clause before 月通
1:-154 clause before 有
1:-13 clause before 服
1:-13 clause before 服务
1:48 clause before 期
1:59 clause before 期$
1:182 clause before 期0
1:131 clause before 期一
1:32 clause before 期末
1:-142 clause before 期满
1:130 clause before 期结
1:32 clause before 末
1:249 clause before 本
1:225 clause before 术
1:150 clause before 术组
1:56 clause before 机
1:-101 clause before 机械
1:127 clause before 材
1:130 clause before 束
1:130 clause before 束前
1:-179 clause before 条
1:141 clause before 来
1:124 clause before 来$
1:-80 clause before 板
1:-14 clause before 校
1:199 clause before 校本
1:-62 clause before 校长
1:-152 clause before 核
1:256 clause before 案
1:200 clause before 案$
1:-101 clause before 械
1:-101 clause before 械人
1:147 clause before 次
1:203 clause before 次$
1:198 clause before 次0
1:-90 clause before 次不
1:79 clause before 次两
1:106 clause before 此
1:106 clause before 此项
1:161 clause before 步
1:39 clause before 每
1:-165 clause before 每天
1:8 clause before 每月
1:197 clause before 每次
1:-84 clause before 水
1:-36 clause before 汇
1:188 clause before 法
1:179 clause before 法$
1:41 clause before 活
1:37 clause before 活动
1:66 clause before 派
1:57 clause before 派$
1:31 clause before 派人
1:181 clause before 流
1:194 clause before 流$
1:82 clause before 流承
1:225 clause before 测
1:185 clause before 测卷
1:-186 clause before 海
1:-140 clause before 温
1:152 clause before 源
1:-204 clause before 满
1:-142 clause before 满$
1:-135 clause before 满两
1:64 clause before 点
1:192 clause before 物
1:238 clause before 牵
1:238 clause before 牵头
1:82 clause before 班
1:46 clause before 班$
1:73 clause before 班学
1:113 clause before 班级
1:157 clause before 球
1:198 clause before 理
1:138 clause before 理$
1:239 clause before 生
1:121 clause before 生处
1:121 clause before 生开
1:27 clause before 用
1:-18 clause before 用$
1:-157 clause before 由
1:-213 clause before 由@
1:198 clause before 由人
1:-16 clause before 电
1:196 clause before 登
1:196 clause before 登记
1:-165 clause before 的
1:-128 clause before 的$
1:-15 clause before 的安
1:-257 clause before 的教
1:240 clause before 的课
1:97 clause before 看
1:150 clause before 着
1:142 clause before 短
1:114 clause before 研
1:182 clause before 研$
1:172 clause before 研处
1:106 clause before 研学
1:75 clause before 研室
1:100 clause before 研究
1:191 clause before 研组
1:-102 clause before 研讨
1:36 clause before 础
1:36 clause before 础教
1:-60 clause before 确
1:-60 clause before 确定
1:94 clause before 示
1:-128 clause before 社
1:21 clause before 科
1:-105 clause before 科$
1:-100 clause before 科学
1:186 clause before 科室
1:298 clause before 程
1:195 clause before 程$
1:124 clause before 稿
1:124 clause before 稿$
1:100 clause before 究
1:137 clause before 竞
1:137 clause before 竞赛
1:179 clause before 笔
1:185 clause before 笔$
1:-60 clause before 第
1:85 clause before 筹
1:93 clause before 筹$
1:-65 clause before 管$
1:195 clause before 管理
1:60 clause before 篇
1:-60 clause before 篇$
1:143 clause before 篮
1:143 clause before 篮球
1:186 clause before 系
1:128 clause before 系主
1:141 clause before 约
1:95 clause before 级
1:-37 clause before 级$
1:174 clause before 级组
1:16 clause before 线
1:-103 clause before 线上
1:-55 clause before 组
1:-112 clause before 组$
1:-125 clause before 组下
1:173 clause before 组主
1:-150 clause before 组长
1:62 clause before 织
1:-17 clause before 织$
1:209 clause before 织人
1:-64 clause before 经
1:-53 clause before 经费
1:-150 clause before 结
1:-158 clause before 结$
1:-27 clause before 结一
1:-80 clause before 结对
1:130 clause before 结束
1:171 clause before 绘
1:151 clause before 绘本
1:190 clause before 给
1:193 clause before 给@
1:-71 clause before 络
1:-114 clause before 络员
1:-95 clause before 络课
1:53 clause before 统
1:7 clause before 统一
1:93 clause before 统筹
1:-208 clause before 继
1:-208 clause before 继续
1:-245 clause before 续
1:-208 clause before 续教
1:152 clause before 编
1:-58 clause before 缺
1:27 clause before 网
1:-50 clause before 网络
1:-96 clause before 老
1:-96 clause before 老师
1:-81 clause before 考
1:-167 clause before 考勤
1:-6 clause before 考核
1:-133 clause before 职
1:-58 clause before 联
1:67 clause before 联合
1:74 clause before 联系
1:-38 clause before 联络
1:24 clause before 股
1:-60 clause before 股$
1:177 clause before 育处
1:-187 clause before 育学
1:37 clause before 能
1:22 clause before 自
1:-14 clause before 自己
1:-64 clause before 至
1:-14 clause before 至少
1:118 clause before 节
1:119 clause before 节$
1:183 clause before 节以
1:167 clause before 节课
1:169 clause before 英
1:124 clause before 英语
1:146 clause before 草
1:146 clause before 草$
1:192 clause before 营
1:102 clause before 营$
1:-14 clause before 落
1:82 clause before 落实
1:38 clause before 行
1:15 clause before 衔
1:-42 clause before 表
1:241 clause before 表$
1:123 clause before 装
1:-140 clause before 要
1:-85 clause before 见
1:-126 clause before 见$
1:151 clause before 见习
1:20 clause before 规
1:201 clause before 视
1:-169 clause before 角
1:-142 clause before 计
1:-201 clause before 计划
1:45 clause before 订
1:-102 clause before 讨
1:-102 clause before 讨$
1:189 clause before 训
1:123 clause before 训$
1:-46 clause before 议
1:103 clause before 议$
1:-37 clause before 记
1:38 clause before 记录
1:109 clause before 讲
1:134 clause before 讲座
1:-72 clause before 设
1:-125 clause before 设办
1:-97 clause before 设在
1:47 clause before 设备
1:113 clause before 设计
1:122 clause before 访
1:-220 clause before 证
1:200 clause before 试
1:60 clause before 语
1:92 clause before 语文
1:-136 clause before 请
1:112 clause before 读
1:114 clause before 读物
1:-115 clause before 课$
1:146 clause before 课0
1:-55 clause before 课、
1:184 clause before 课一
1:109 clause before 课两
1:204 clause before 课务
1:108 clause before 课堂
1:146 clause before 课的
1:208 clause before 课程
1:241 clause before 课表
1:-22 clause before 课题
1:-79 clause before 调
1:99 clause before 负
1:99 clause before 负责
1:79 clause before 责
1:249 clause before 责$
1:-12 clause before 责任
1:20 clause before 责派
1:92 clause before 责选
1:219 clause before 账
1:-10 clause before 费
1:195 clause before 费开
1:-156 clause before 资
1:89 clause before 资源
1:95 clause before 赛
1:16 clause before 赛$
1:193 clause before 走
1:194 clause before 起
1:146 clause before 起草
1:70 clause before 超
1:-80 clause before 跟
1:-119 clause before 跟岗
1:90 clause before 跟班
1:-52 clause before 车
1:-25 clause before 轮
1:82 clause before 轮流
1:-92 clause before 过
1:162 clause before 运
1:184 clause before 这
1:167 clause before 进
1:92 clause before 述
1:91 clause before 送
1:146 clause before 送课
1:71 clause before 选
1:143 clause before 选$
1:57 clause before 选派
1:49 clause before 通
1:-37 clause before 通一
1:148 clause before 部
1:18 clause before 部$
1:49 clause before 部牵
1:171 clause before 部负
1:-25 clause before 配
1:-51 clause before 里
1:202 clause before 钟
1:202 clause before 钟$
1:-131 clause before 长
1:-184 clause before 长$
1:-72 clause before 长办
1:161 clause before 门
1:137 clause before 间
1:16 clause before 间$
1:151 clause before 间一
1:21 clause before 阅
1:21 clause before 阅卷
1:206 clause before 队
1:50 clause before 队$
1:180 clause before 队大
1:180 clause before 队部
1:238 clause before 限
1:53 clause before 院
1:74 clause before 院$
1:-124 clause before 随
1:105 clause before 障
1:65 clause before 障$
1:43 clause before 集
1:172 clause before 集体
1:-18 clause before 青
1:-26 clause before 顶
1:259 clause before 项
1:190 clause before 项$
1:91 clause before 领
1:31 clause before 题
1:-81 clause before 题$
1:130 clause before 题0
1:181 clause before 题报
1:-211 clause before 餐
1:-145 clause before 驻
1:-158 clause before 驻@
1:-47 clause before 驻校
1:147 clause before 验
1:-72 clause before 高
1:8 clause behind $
1:-221 clause behind (
1:-138 clause behind (以
1:-108 clause behind +
1:93 clause behind +$
1:158 clause behind +办
1:262 clause behind +教
1:-83 clause behind -
1:-88 clause behind -×
1:-103 clause behind 0
1:99 clause behind 0$
1:-83 clause behind 0-
1:-172 clause behind 00
1:-117 clause behind 0×
1:-238 clause behind 0人
1:-120 clause behind 0分
1:-8 clause behind 0名
1:-132 clause behind 0周
1:71 clause behind 0天
1:-85 clause behind 0年
1:16 clause behind 0月
1:-75 clause behind 0节
1:-83 clause behind 0课
1:189 clause behind 0项
1:-148 clause behind :
1:-151 clause behind :0
1:-32 clause behind @
1:-223 clause behind @$
1:-138 clause behind @(
1:-108 clause behind @+
1:24 clause behind @@
1:313 clause behind @、
1:165 clause behind @专
1:214 clause behind @人
1:-23 clause behind @保
1:145 clause behind @党
1:27 clause behind @办
1:183 clause behind @参
1:74 clause behind @各
1:20 clause behind @后
1:-61 clause behind @园
1:83 clause behind @学
1:134 clause behind @少
1:-73 clause behind @总
1:-171 clause behind @捐
1:197 clause behind @政
1:11 clause behind @教
1:225 clause behind @数
1:75 clause behind @校
1:-166 clause behind @每
1:154 clause behind @派
1:-154 clause behind @由
1:239 clause behind @电
1:210 clause behind @竞
1:31 clause behind @组
1:-84 clause behind @自
1:219 clause behind @语
1:-6 clause behind @负
1:-141 clause behind @跟
1:8 clause behind ^
1:49 clause behind ^$
1:-105 clause behind ^0
1:57 clause behind ^@
1:-18 clause behind ^一
1:90 clause behind ^三
1:-115 clause behind ^上
1:37 clause behind ^不
1:55 clause behind ^为
1:-171 clause behind ^主
1:215 clause behind ^于
1:130 clause behind ^交
1:-242 clause behind ^人
1:-42 clause behind ^任
1:-196 clause behind ^优
1:-146 clause behind ^会
1:154 clause behind ^供
1:17 clause behind ^保
1:260 clause behind ^信
1:-142 clause behind ^全
1:-168 clause behind ^共
1:-58 clause behind ^其
1:181 clause behind ^写
1:-46 clause behind ^决
1:-37 clause behind ^分
1:-185 clause behind ^到
1:-136 clause behind ^办
1:-187 clause behind ^十
1:-178 clause behind ^单
1:-53 clause behind ^参
1:-124 clause behind ^可
1:166 clause behind ^各
1:194 clause behind ^后
1:-177 clause behind ^听
1:60 clause behind ^学
1:47 clause behind ^安
1:-198 clause behind ^实
1:189 clause behind ^家
1:-135 clause behind ^帮
1:-24 clause behind ^年
1:9 clause behind ^并
1:-119 clause behind ^开
1:-89 clause behind ^当
1:-53 clause behind ^形
1:176 clause behind ^德
1:191 clause behind ^总
1:97 clause behind ^报
1:-193 clause behind ^担
1:-149 clause behind ^政
1:-176 clause behind ^教
1:-174 clause behind ^时
1:-67 clause behind ^校
1:-198 clause behind ^每
1:-172 clause behind ^由
1:41 clause behind ^甲
1:-85 clause behind ^电
1:-211 clause behind ^看
1:28 clause behind ^科
1:189 clause behind ^第
1:100 clause behind ^结
1:-124 clause behind ^给
1:-128 clause behind ^联
1:-104 clause behind ^至
1:173 clause behind ^讲
1:-137 clause behind ^设
1:-226 clause behind ^评
1:-113 clause behind ^负
1:208 clause behind ^资
1:77 clause behind ^赛
1:119 clause behind ^蹲
1:-43 clause behind ^轮
1:-84 clause behind ^进
1:-205 clause behind ^题
1:-129 clause behind ×
1:-110 clause behind ×$
1:-55 clause behind “
1:-205 clause behind 、
1:-92 clause behind 、$
1:-118 clause behind 、@
1:-82 clause behind 、下
1:-113 clause behind 、评
1:21 clause behind 。
1:21 clause behind 。$
1:-150 clause behind 《
1:-322 clause behind 一
)",
    R"(1:-240 clause behind 一$
1:-146 clause behind 一个
1:-72 clause behind 一学
1:-35 clause behind 一年
1:-267 clause behind 一次
1:-160 clause behind 三
1:-51 clause behind 三校
1:-189 clause behind 上
1:-151 clause behind 上$
1:-82 clause behind 上、
1:-239 clause behind 下
1:-82 clause behind 下半
1:-13 clause behind 不
1:-157 clause behind 不$
1:-149 clause behind 不低
1:29 clause behind 不少
1:141 clause behind 与
1:167 clause behind 与$
1:-106 clause behind 与@
1:165 clause behind 专业
1:-176 clause behind 专家
1:-63 clause behind 业
1:-166 clause behind 业务
1:-132 clause behind 两
1:-224 clause behind 个
1:-146 clause behind 个月
1:-12 clause behind 中
1:218 clause behind 中心
1:-124 clause behind 为
1:-39 clause behind 为一
1:16 clause behind 为期
1:-169 clause behind 主
1:-154 clause behind 主任
1:-45 clause behind 主备
1:-147 clause behind 乐
1:154 clause behind 也
1:96 clause behind 书
1:29 clause behind 书不
1:-138 clause behind 予
1:-138 clause behind 予以
1:119 clause behind 事
1:73 clause behind 事处
1:146 clause behind 事科
1:-214 clause behind 二
1:121 clause behind 于
1:48 clause behind 于$
1:88 clause behind 于0
1:-76 clause behind 于一
1:-130 clause behind 云
1:-195 clause behind 互
1:-140 clause behind 互寄
1:157 clause behind 交
1:67 clause behind 交@
1:-216 clause behind 人
1:-110 clause behind 人$
1:-113 clause behind 人:
1:160 clause behind 人事
1:-133 clause behind 人才
1:-98 clause behind 人每
1:46 clause behind 以
1:221 clause behind 以$
1:-142 clause behind 以下
1:77 clause behind 仪
1:77 clause behind 仪器
1:-214 clause behind 任
1:-191 clause behind 任$
1:-106 clause behind 任办
1:-42 clause behind 任期
1:-231 clause behind 优
1:-85 clause behind 会
1:-23 clause behind 会$
1:87 clause behind 会帮
1:-90 clause behind 会组
1:-209 clause behind 会议
1:-149 clause behind 低
1:-149 clause behind 低于
1:20 clause behind 住
1:125 clause behind 住$
1:5 clause behind 体
1:184 clause behind 体$
1:25 clause behind 余
1:-146 clause behind 作
1:35 clause behind 作$
1:-17 clause behind 作部
1:234 clause behind 供
1:174 clause behind 供$
1:36 clause behind 保
1:185 clause behind 保$
1:156 clause behind 保健
1:17 clause behind 保教
1:-162 clause behind 保险
1:93 clause behind 信
1:-204 clause behind 信$
1:262 clause behind 信息
1:-51 clause behind 修
1:128 clause behind 做
1:126 clause behind 做好
1:156 clause behind 健
1:156 clause behind 健室
1:-94 clause behind 儿
1:159 clause behind 先队
1:145 clause behind 党
1:163 clause behind 党支
1:33 clause behind 党政
1:-49 clause behind 入
1:-80 clause behind 入$
1:21 clause behind 全
1:-40 clause behind 全年
1:42 clause behind 公
1:-36 clause behind 公$
1:58 clause behind 公室
1:-59 clause behind 六
1:-210 clause behind 共
1:85 clause behind 共同
1:22 clause behind 共备
1:-76 clause behind 其
1:-63 clause behind 具
1:184 clause behind 具体
1:-178 clause behind 具诊
1:-198 clause behind 兼
1:-153 clause behind 兼$
1:-146 clause behind 兼任
1:175 clause behind 写
1:177 clause behind 写出
1:-46 clause behind 决
1:-46 clause behind 决定
1:-46 clause behind 出
1:-116 clause behind 出$
1:-178 clause behind 出具
1:-140 clause behind 分
1:-53 clause behind 分$
1:-105 clause behind 分管
1:-205 clause behind 分钟
1:22 clause behind 划
1:103 clause behind 则
1:55 clause behind 初
1:-117 clause behind 到
1:-144 clause behind 到@
1:-140 clause behind 制
1:-109 clause behind 制定
1:217 clause behind 前
1:-39 clause behind 前完
1:-97 clause behind 副
1:-96 clause behind 副$
1:-173 clause behind 力
1:-27 clause behind 办$
1:42 clause behind 办公
1:138 clause behind 办理
1:19 clause behind 加
1:-78 clause behind 务$
1:70 clause behind 务处
1:41 clause behind 务科
1:78 clause behind 务组
1:-86 clause behind 动
1:-15 clause behind 动$
1:-99 clause behind 动、
1:75 clause behind 助
1:195 clause behind 助$
1:195 clause behind 勤
1:192 clause behind 勤处
1:123 clause behind 勤组
1:-133 clause behind 区
1:-133 clause behind 区$
1:-205 clause behind 十
1:-185 clause behind 半
1:-129 clause behind 半年
1:-141 clause behind 半日
1:135 clause behind 协
1:189 clause behind 协$
1:99 clause behind 协办
1:149 clause behind 协助
1:-212 clause behind 单
1:-178 clause behind 单月
1:25 clause behind 县
1:84 clause behind 参
1:136 clause behind 参$
1:52 clause behind 参与
1:19 clause behind 参加
1:220 clause behind 发
1:166 clause behind 发展
1:151 clause behind 受
1:115 clause behind 另
1:37 clause behind 各
1:-82 clause behind 各$
1:46 clause behind 合
1:163 clause behind 合$
1:-22 clause behind 同
1:79 clause behind 同$
1:-80 clause behind 名
1:65 clause behind 名$
1:134 clause behind 后
1:193 clause behind 后勤
1:-142 clause behind 听
1:-97 clause behind 听课
1:-97 clause behind 员
1:130 clause behind 员会
1:-69 clause behind 周
1:43 clause behind 周$
1:33 clause behind 和
1:20 clause behind 器
1:-95 clause behind 器$
1:11 clause behind 四
1:-66 clause behind 团
1:-90 clause behind 园
1:-125 clause behind 园长
1:175 clause behind 图
1:120 clause behind 图书
1:-140 clause behind 在
1:79 clause behind 在0
1:-170 clause behind 在@
1:-37 clause behind 场
1:-37 clause behind 场$
1:-169 clause behind 均
1:81 clause behind 培
1:90 clause behind 培训
1:-59 clause behind 基
1:9 clause behind 基教
1:-104 clause behind 堂
1:-104 clause behind 堂$
1:309 clause behind 处$
1:-203 clause behind 处、
1:51 clause behind 处做
1:8 clause behind 处参
1:234 clause behind 处安
1:145 clause behind 处抓
1:78 clause behind 处接
1:197 clause behind 处照
1:183 clause behind 处管
1:93 clause behind 处组
1:-122 clause behind 处负
1:106 clause behind 处配
1:-65 clause behind 备
1:-24 clause behind 备$
1:-175 clause behind 外
1:-124 clause behind 大
1:50 clause behind 天
1:101 clause behind 天$
1:-142 clause behind 天往
1:139 clause behind 好
1:139 clause behind 好$
1:170 clause behind 委
1:137 clause behind 委会
1:130 clause behind 委员
1:65 clause behind 学
1:82 clause behind 学$
1:-90 clause behind 学年
1:-271 clause behind 学期
1:261 clause behind 学校
1:213 clause behind 学生
1:254 clause behind 学组
1:-35 clause behind 学院
1:219 clause behind 安
1:77 clause behind 安$
1:121 clause behind 安全
1:214 clause behind 安排
1:-50 clause behind 完
1:-132 clause behind 完成
1:-41 clause behind 定
1:120 clause behind 定$
1:-48 clause behind 定人
1:-55 clause behind 定在
1:-46 clause behind 定本
1:-87 clause behind 实
1:-81 clause behind 实训
1:147 clause behind 室
1:-36 clause behind 室$
1:-145 clause behind 室主
1:148 clause behind 室做
1:181 clause behind 室办
1:202 clause behind 室参
1:105 clause behind 室安
1:118 clause behind 室接
1:-136 clause behind 室设
1:227 clause behind 室负
1:57 clause behind 室配
1:-172 clause behind 家
1:-160 clause behind 家$
1:113 clause behind 家委
1:-82 clause behind 家长
1:-53 clause behind 宿
1:-151 clause behind 寄
1:-122 clause behind 寄$
1:-85 clause behind 对
1:-83 clause behind 对$
1:-32 clause behind 对接
1:57 clause behind 导
1:62 clause behind 导处
1:-153 clause behind 小
1:69 clause behind 少
1:-72 clause behind 少$
1:64 clause behind 少于
1:159 clause behind 少先
1:-204 clause behind 就
1:34 clause behind 局
1:45 clause behind 展
1:168 clause behind 展处
1:-22 clause behind 岗
1:78 clause behind 工
1:129 clause behind 工$
1:26 clause behind 工作
1:108 clause behind 市
1:-94 clause behind 师
1:-70 clause behind 师$
1:72 clause behind 师0
1:160 clause behind 师发
1:-86 clause behind 帮
1:-132 clause behind 帮@
1:-93 clause behind 帮助
1:-112 clause behind 常
1:186 clause behind 干
1:186 clause behind 干部
1:-106 clause behind 年
1:-78 clause behind 年$
1:-94 clause behind 年0
1:153 clause behind 年不
1:-82 clause behind 年各
1:95 clause behind 年级
1:9 clause behind 并
1:-46 clause behind 并组
1:-94 clause behind 幼
1:-94 clause behind 幼儿
1:-8 clause behind 应
1:31 clause behind 底
1:63 clause behind 底前
1:-172 clause behind 度
1:173 clause behind 座
1:174 clause behind 建
1:220 clause behind 建立
1:-119 clause behind 开
1:-119 clause behind 开展
1:197 clause behind 归
1:-95 clause behind 当
1:-147 clause behind 当天
1:-138 clause behind 形
1:-46 clause behind 形成
1:162 clause behind 往
1:-76 clause behind 往返
1:116 clause behind 待
1:64 clause behind 待$
1:-43 clause behind 得
1:115 clause behind 德
1:115 clause behind 德育
1:156 clause behind 心
1:202 clause behind 心保
1:195 clause behind 必
1:-135 clause behind 志
1:134 clause behind 总
1:134 clause behind 总务
1:262 clause behind 息
1:202 clause behind 息中
1:-13 clause behind 情
1:42 clause behind 意
1:-141 clause behind 成
1:-132 clause behind 成$
1:-174 clause behind 手
1:-133 clause behind 才
1:-133 clause behind 才$
1:-60 clause behind 批
1:-61 clause behind 批0
1:30 clause behind 承
1:-61 clause behind 承$
1:-26 clause behind 承办
1:144 clause behind 技
1:144 clause behind 技术
1:-175 clause behind 把
1:30 clause behind 抓
1:-64 clause behind 抓$
1:-113 clause behind 报
1:-157 clause behind 报$
1:19 clause behind 抽
1:19 clause behind 抽查
1:-42 clause behind 担
1:45 clause behind 担$
1:-172 clause behind 担任
1:94 clause behind 指
1:82 clause behind 指$
1:-174 clause behind 捐
1:-174 clause behind 捐赠
1:-245 clause behind 换
1:-245 clause behind 换$
1:-63 clause behind 授
1:199 clause behind 排
1:261 clause behind 排$
1:113 clause behind 排课
1:57 clause behind 接
1:48 clause behind 接$
1:116 clause behind 接待
1:-27 clause behind 提
1:174 clause behind 提供
1:-172 clause behind 提出
1:142 clause behind 援
1:275 clause behind 支
1:233 clause behind 支教
1:163 clause behind 支部
1:-27 clause behind 收
1:33 clause behind 政办
1:-35 clause behind 政教
1:-25 clause behind 教
1:-57 clause behind 教$
1:-148 clause behind 教主
1:90 clause behind 教办
1:12 clause behind 教务
1:227 clause behind 教处
1:-83 clause behind 教学
1:59 clause behind 教导
1:55 clause behind 教师
1:-236 clause behind 教案
1:-95 clause behind 教研
1:195 clause behind 教科
1:204 clause behind 教组
1:9 clause behind 教股
1:73 clause behind 数
1:225 clause behind 数学
1:-128 clause behind 整
1:-128 clause behind 整理
1:-60 clause behind 文
1:-77 clause behind 料
1:-178 clause behind 断
1:-178 clause behind 断报
1:-43 clause behind 方
1:-223 clause behind 日
1:-233 clause behind 日$
1:-112 clause behind 日常
1:-99 clause behind 日活
1:-119 clause behind 时
1:-154 clause behind 时$
1:-94 clause behind 时间
1:-66 clause behind 春
1:-51 clause behind 春$
1:-92 clause behind 晚
1:72 clause behind 暑
1:72 clause behind 暑期
1:-195 clause behind 月
1:-83 clause behind 月$
1:51 clause behind 月0
1:71 clause behind 月底
1:-90 clause behind 期
1:-90 clause behind 期$
1:-19 clause behind 期0
1:-238 clause behind 期一
1:-227 clause behind 期集
1:-153 clause behind 本
1:-145 clause behind 本学
1:144 clause behind 术
1:-173 clause behind 材
1:-173 clause behind 材料
1:29 clause behind 束
1:38 clause behind 来
1:-28 clause behind 果
1:-72 clause behind 果纳
1:24 clause behind 查
1:-172 clause behind 查一
1:34 clause behind 校
1:224 clause behind 校$
1:-128 clause behind 校不
1:-121 clause behind 校办
1:-139 clause behind 校务
1:215 clause behind 校教
1:-108 clause behind 校长
1:-79 clause behind 核
1:-210 clause behind 核$
1:-250 clause behind 案
1:-151 clause behind 案$
1:-345 clause behind 次
1:-308 clause behind 次$
1:-143 clause behind 次0
1:-175 clause behind 次不
1:-132 clause behind 次两
1:-53 clause behind 次约
1:-185 clause behind 每
1:-97 clause behind 每人
1:-120 clause behind 每周
1:-283 clause behind 每学
1:-119 clause behind 每年
1:-60 clause behind 每批
1:-283 clause behind 每月
1:207 clause behind 每期
1:204 clause behind 每校
1:-176 clause behind 每次
1:89 clause behind 江
1:89 clause behind 江海
1:-86 clause behind 活
1:-86 clause behind 活动
1:64 clause behind 派
1:-111 clause behind 派0
1:137 clause behind 派人
1:-8 clause behind 派出
1:-84 clause behind 流
1:-43 clause behind 流主
1:17 clause behind 海
1:-114 clause behind 源
1:-13 clause behind 照
1:-54 clause behind 班
1:186 clause behind 班主
1:-100 clause behind 理
1:48 clause behind 生
1:234 clause behind 生$
1:35 clause behind 生发
1:155 clause behind 生往
1:87 clause behind 生科
1:-105 clause behind 用
1:-87 clause behind 用$
1:-102 clause behind 由
1:-127 clause behind 由@
1:-58 clause behind 由教
1:-137 clause behind 甲
1:147 clause behind 电
1:239 clause behind 电教
1:-87 clause behind 电话
1:-220 clause behind 留
1:-137 clause behind 的
1:-185 clause behind 的$
1:-179 clause behind 目
1:-154 clause behind 看
1:83 clause behind 着
1:-49 clause behind 石
1:-49 clause behind 石$
1:-114 clause behind 研
1:35 clause behind 研$
1:-273 clause behind 研处
1:106 clause behind 研室
1:89 clause behind 研组
1:-9 clause behind 研讨
1:-159 clause behind 秀
1:22 clause behind 科
1:-106 clause behind 科学
1:163 clause behind 科室
1:138 clause behind 科排
1:134 clause behind 科管
1:91 clause behind 科配
1:-160 clause behind 称
1:-124 clause behind 称$
1:158 clause behind 稿
1:158 clause behind 稿$
1:152 clause behind 立
1:261 clause behind 竞
1:261 clause behind 竞赛
1:235 clause behind 第
1:232 clause behind 第$
1:167 clause behind 第0
1:-33 clause behind 筹
1:-62 clause behind 筹$
1:-57 clause behind 管
1:191 clause behind 管$
1:-105 clause behind 管教
1:-112 clause behind 系
1:-128 clause behind 系人
1:85 clause behind 累
1:85 clause behind 累计
1:-53 clause behind 约
1:-53 clause behind 约0
1:-8 clause behind 级
1:73 clause behind 级$
1:113 clause behind 级组
1:-146 clause behind 纪
1:-146 clause behind 纪要
1:-72 clause behind 纳
1:-72 clause behind 纳入
1:-161 clause behind 线
1:215 clause behind 组
1:48 clause behind 组$
1:154 clause behind 组具
1:137 clause behind 组协
1:241 clause behind 组参
1:39 clause behind 组织
1:114 clause behind 组负
1:30 clause behind 组长
1:39 clause behind 织
1:58 clause behind 织$
1:-92 clause behind 结
1:29 clause behind 结束
1:-13 clause behind 结果
1:-69 clause behind 给
1:-64 clause behind 给@
1:12 clause behind 统
1:-99 clause behind 继
1:-91 clause behind 继$
1:-180 clause behind 绩
1:-118 clause behind 续
1:18 clause behind 编
1:-218 clause behind 网
1:-218 clause behind 网上
1:-20 clause behind 群
1:-142 clause behind 考
1:-96 clause behind 考$
1:-139 clause behind 考核
1:-212 clause behind 者
1:-164 clause behind 职
1:-224 clause behind 联
1:-112 clause behind 联系
1:-46 clause behind 聘
1:-17 clause behind 股
1:-125 clause behind 股$
1:71 clause behind 育
1:68 clause behind 育$
1:113 clause behind 育处
1:-181 clause behind 自
1:-129 clause behind 至
1:-175 clause behind 节
1:-101 clause behind 节$
1:96 clause behind 英
1:-79 clause behind 英语
1:148 clause behind 落
1:148 clause behind 落实
1:-307 clause behind 行
1:-121 clause behind 行$
1:-8 clause behind 要
1:163 clause behind 见
1:87 clause behind 计
1:85 clause behind 计$
1:-95 clause behind 订
1:59 clause behind 讨
1:46 clause behind 训
1:6 clause behind 训$
1:-62 clause behind 训科
1:-209 clause behind 议
1:59 clause behind 记
1:105 clause behind 讲
1:173 clause behind 讲座
1:-131 clause behind 设
1:-139 clause behind 设在
1:-248 clause behind 评
1:-178 clause behind 诊
1:-178 clause behind 诊断
1:-87 clause behind 话
1:-85 clause behind 话0
1:41 clause behind 语
1:-60 clause behind 语文
1:-79 clause behind 语组
1:-104 clause behind 课
1:-113 clause behind 课、
1:-57 clause behind 课不
1:-65 clause behind 课时
1:27 clause behind 调
1:-84 clause behind 调$
1:-82 clause behind 负
1:171 clause behind 负$
1:-92 clause behind 负责
1:-92 clause behind 责
1:-170 clause behind 责$
1:144 clause behind 责住
1:133 clause behind 账
1:-195 clause behind 费
1:-136 clause behind 费由
1:157 clause behind 资
1:-114 clause behind 资源
1:247 clause behind 赛
1:77 clause behind 赛前
1:73 clause behind 赠
1:148 clause behind 走
1:-112 clause behind 跟
1:6 clause behind 跟$
1:19 clause behind 跟岗
1:-196 clause behind 跟踪
1:-196 clause behind 踪
1:119 clause behind 蹲
1:-50 clause behind 车
1:-50 clause behind 车$
1:-84 clause behind 轮
1:-84 clause behind 轮流
1:-15 clause behind 过
1:-76 clause behind 返
1:-142 clause behind 返$
1:-149 clause behind 进
1:-121 clause behind 进行
1:262 clause behind 送
1:127 clause behind 送$
1:260 clause behind 选
1:208 clause behind 逐
1:-259 clause behind 通
1:232 clause behind 部
1:168 clause behind 配
1:114 clause behind 配$
1:160 clause behind 配合
1:-136 clause behind 钟
1:-205 clause behind 钟$
1:-109 clause behind 长
1:-32 clause behind 长$
1:108 clause behind 长办
1:130 clause behind 长委
1:-21 clause behind 长室
1:51 clause behind 门
1:-96 clause behind 间
1:-39 clause behind 间为
1:-52 clause behind 间定
1:-30 clause behind 队
1:167 clause behind 队$
1:154 clause behind 附
1:-35 clause behind 院
1:-166 clause behind 险
1:-166 clause behind 险由
1:41 clause behind 随
1:-66 clause behind 集
1:-5 clause behind 集训
1:177 clause behind 面
1:-147 clause behind 音
1:-147 clause behind 音乐
1:254 clause behind 项
1:154 clause behind 项由
1:-124 clause behind 须
1:-74 clause behind 题
1:-205 clause behind 题目
1:-91 clause behind 食
1:-179 clause behind 餐
1:-161 clause behind 驻
1:138 clause behind 高
1:8 end $
1:-104 end %
1:-80 end %以
1:-80 end %以下
1:-70 end )
1:-121 end )$
1:-64 end 0
1:-160 end 0$
1:-175 end 0)
1:-175 end 0)$
1:44 end 00
1:-160 end 00$
1:-175 end 00)
1:-160 end 000
1:-150 end 00人
1:-116 end 00册
1:173 end 00套
1:145 end 00本
1:-14 end 0个
1:10 end 0个$
1:-249 end 0人
1:-227 end 0人$
1:-124 end 0人)
1:-116 end 0册
1:-116 end 0册$
1:8 end 0名
1:8 end 0名$
1:-188 end 0天
1:-167 end 0天$
1:-151 end 0天)
1:-14 end 0套
1:-14 end 0套$
1:208 end 0期
1:208 end 0期$
1:145 end 0本
1:145 end 0本$
1:-100 end 0次
1:-100 end 0次$
1:-129 end 0节
1:-129 end 0节$
1:28 end 0项
1:28 end 0项$
1:-131 end :
1:-149 end @
1:-67 end @$
1:-164 end @)
1:-164 end @)$
1:-90 end @@
1:-90 end @@$
1:-138 end @听
1:-138 end @听课
1:-133 end @对
1:-133 end @对接
1:-22 end @挂
1:-22 end @挂职
1:-51 end @跟
1:-51 end @跟岗
1:-109 end @蹲
1:-109 end @蹲点
1:8 end ^
1:36 end ^$
1:-80 end ^%
1:-80 end ^%以
1:-20 end ^0
1:53 end ^00
1:-125 end ^0个
1:-186 end ^0人
1:-151 end ^0天
1:-149 end ^@
1:-138 end ^@听
1:-133 end ^@对
1:-22 end ^@挂
1:-51 end ^@跟
1:-109 end ^@蹲
1:-246 end ^_
1:-18 end ^”
1:-80 end ^”平
1:200 end ^”活
1:-129 end ^。
1:-129 end ^。$
1:-96 end ^一
1:-171 end ^一个
1:-111 end ^一天
1:-152 end ^一学
1:-77 end ^一安
1:113 end ^一收
1:11 end ^一次
1:118 end ^一起
1:-83 end ^上
1:-104 end ^与
1:-23 end ^业
1:-99 end ^业证
1:-150 end ^两
1:-72 end ^两个
1:-134 end ^个
1:104 end ^中
1:59 end ^主
1:-220 end ^主任
1:149 end ^主办
1:170 end ^主备
1:92 end ^主抓
1:226 end ^主持
1:152 end ^主理
1:132 end ^主责
1:-9 end ^习
1:-109 end ^习两
1:-7 end ^事
1:24 end ^于
1:81 end ^于0
1:-46 end ^人
1:-134 end ^人赴
1:87 end ^令
1:87 end ^令营
1:-24 end ^以
1:-210 end ^任
1:-207 end ^优
1:26 end ^位
1:-16 end ^体
1:-68 end ^体备
1:123 end ^体实
1:-115 end ^体对
1:80 end ^体经
1:98 end ^体负
1:-230 end ^作
1:129 end ^供
1:101 end ^供稿
1:68 end ^保
1:68 end ^保障
1:44 end ^信
1:124 end ^做
1:-35 end ^共
1:-74 end ^共同
1:101 end ^共管
1:-197 end ^其
1:-197 end ^其使
1:-10 end ^具
1:-103 end ^内
1:93 end ^出
1:118 end ^出人
1:159 end ^分
1:59 end ^别
1:-44 end ^前
1:-97 end ^副
1:-77 end ^副主
1:-56 end ^副校
1:196 end ^力
1:85 end ^办
1:109 end ^办理
1:88 end ^务
1:165 end ^动
1:144 end ^动方
1:127 end ^助
1:52 end ^募
1:52 end ^募集
1:127 end ^协
1:97 end ^协办
1:116 end ^协助
1:145 end ^协同
1:-25 end ^去
1:53 end ^参
1:119 end ^参与
1:-27 end ^参加
1:-146 end ^发
1:231 end ^口
1:-247 end ^各
1:-247 end ^各0
1:214 end ^合
1:106 end ^合办
1:77 end ^合教
1:-26 end ^同
1:134 end ^同完
1:116 end ^同承
1:123 end ^同筹
1:113 end ^同组
1:107 end ^同负
1:182 end ^后
1:125 end ^员
1:121 end ^命
1:121 end ^命题
1:-61 end ^和
1:113 end ^和安
1:-194 end ^和考
1:-51 end ^商
1:-51 end ^商定
1:-109 end ^四
1:104 end ^园
1:-148 end ^场
1:-101 end ^培
1:-101 end ^培训
1:-135 end ^处
1:-124 end ^备
1:-163 end ^备案
1:93 end ^备调
1:43 end ^头
1:46 end ^头落
1:61 end ^好
1:55 end ^好接
1:52 end ^好服
1:64 end ^好落
1:83 end ^好衔
1:88 end ^好课
1:100 end ^子
1:-212 end ^学
1:90 end ^安
1:90 end ^安排
1:109 end ^定
1:-35 end ^定$
1:173 end ^定人
1:133 end ^定日
1:225 end ^定课
1:283 end ^实
1:105 end ^实施
1:161 end ^实验
1:216 end ^审
1:64 end ^宣
1:64 end ^宣传
1:-89 end ^室
1:164 end ^对
1:197 end ^对接
1:101 end ^导
1:100 end ^导一
1:-166 end ^岗
1:216 end ^工
1:142 end ^工作
1:-82 end ^师
1:187 end ^带
1:115 end ^带队
1:149 end ^帮
1:43 end ^常
1:114 end ^常管
1:-189 end ^常联
1:-116 end ^干
1:9 end ^年
1:12 end ^并
1:-122 end ^座
1:-132 end ^座一
1:55 end ^开
1:128 end ^开通
1:-83 end ^式
1:99 end ^张
1:99 end ^张罗
1:-114 end ^录
1:70 end ^待
1:53 end ^总
1:-96 end ^总协
1:-71 end ^成
1:47 end ^手
1:123 end ^执
1:123 end ^执笔
1:60 end ^扶
1:46 end ^承
1:136 end ^承办
1:-45 end ^承担
1:110 end ^把
1:110 end ^把关
1:170 end ^抓
1:132 end ^抓总
1:151 end ^护
1:41 end ^报
1:68 end ^报名
1:38 end ^报告
1:-141 end ^报销
1:60 end ^担
1:142 end ^拟
1:90 end ^拟定
1:-84 end ^指
1:106 end ^排
1:49 end ^排导
1:-70 end ^排岗
1:134 end ^排日
1:103 end ^排班
1:114 end ^排课
1:60 end ^接
1:108 end ^接待
1:67 end ^接收
1:116 end ^接洽
1:219 end ^提
1:108 end ^提出
1:161 end ^收
1:111 end ^收发
1:-122 end ^教
1:25 end ^教务
1:-98 end ^教研
1:-180 end ^教科
1:43 end ^教育
1:-13 end ^新
1:-204 end ^日
1:-152 end ^日印
1:96 end ^月
1:45 end ^术保
1:-193 end ^来
1:148 end ^查
1:148 end ^查一
1:-158 end ^校
1:72 end ^核
1:-211 end ^梅
1:104 end ^检
1:86 end ^次
1:-7 end ^次检
1:60 end ^次评
1:165 end ^汇
1:165 end ^汇总
1:42 end ^派
1:132 end ^派人
1:-35 end ^派出
1:122 end ^流
1:74 end ^流主
1:95 end ^流承
1:-5 end ^点
1:-148 end ^点0
1:94 end ^点入
1:69 end ^牵
1:46 end ^牵头
1:208 end ^牵线
1:159 end ^班
1:-153 end ^理
1:-134 end ^理一
1:-50 end ^生
1:92 end ^用
1:-52 end ^登
1:-52 end ^登记
1:-140 end ^的
1:241 end ^的安
1:-116 end ^的执
1:-127 end ^的部
1:66 end ^着
1:28 end ^研
1:-145 end ^研究
1:309 end ^确
1:255 end ^确定
1:-104 end ^示
1:-120 end ^科
1:-120 end ^科长
1:104 end ^程
1:-103 end ^究
1:-103 end ^究决
1:-88 end ^筹
1:105 end ^筹办
1:163 end ^管
1:171 end ^管$
1:146 end ^管人
1:113 end ^管理
1:142 end ^管考
1:119 end ^系
1:79 end ^系落
1:-56 end ^纪
1:129 end ^线
1:216 end ^线上
1:126 end ^组
1:94 end ^组织
1:-62 end ^织
1:48 end ^织学
1:65 end ^织实
1:131 end ^经
1:131 end ^经办
1:-199 end ^结
1:-189 end ^结对
1:212 end ^络
1:76 end ^络畅
1:113 end ^统
1:80 end ^统稿
1:104 end ^统筹
1:199 end ^编
1:220 end ^考
1:165 end ^考核
1:57 end ^职
1:57 end ^职手
1:-136 end ^联
1:16 end ^联系
1:-60 end ^联络
1:-73 end ^聘
1:-128 end ^育
1:-128 end ^育学
1:13 end ^落
1:13 end ^落实
1:-119 end ^行
1:94 end ^表
1:20 end ^讨
1:-184 end ^议
1:182 end ^记
1:159 end ^记入
1:113 end ^记造
1:169 end ^设
1:119 end ^设计
1:91 end ^访
1:91 end ^访一
1:58 end ^课
1:-224 end ^课0
1:-28 end ^课一
1:189 end ^课两
1:167 end ^调
1:-181 end ^谊
1:-181 end ^谊活
1:39 end ^负
1:69 end ^负责
1:32 end ^责
1:36 end ^责住
1:32 end ^责带
1:68 end ^责接
1:157 end ^责考
1:145 end ^责联
1:70 end ^责落
1:73 end ^责设
1:138 end ^责选
1:104 end ^责食
1:-155 end ^费
1:-199 end ^资
1:-141 end ^赴
1:8 end ^起
1:40 end ^跟
1:80 end ^跟进
1:112 end ^踪
1:137 end ^踪考
1:271 end ^这
1:132 end ^述
1:82 end ^送
1:193 end ^送到
1:-178 end ^送课
1:266 end ^选
1:-219 end ^通
1:-99 end ^通账
1:133 end ^遣
1:-14 end ^配
1:-21 end ^配合
1:85 end ^配师
1:161 end ^采
1:161 end ^采购
1:16 end ^量
1:113 end ^量着
1:67 end ^金
1:-88 end ^长
1:-77 end ^长一
1:74 end ^障
1:74 end ^障设
1:-214 end ^集
1:-54 end ^集训
1:29 end ^项
1:134 end ^项工
1:-60 end ^项督
1:-269 end ^题
1:103 end ^验
1:103 end ^验收
1:146 end _
1:-107 end ”
1:-139 end ”$
1:-80 end ”平
1:-80 end ”平台
1:200 end ”活
1:200 end ”活动
1:166 end 。
1:166 end 。$
1:230 end 》
1:232 end 》$
1:-62 end 一
1:-171 end 一个
1:-85 end 一个月
1:-135 end 一周
1:-135 end 一周$
1:-26 end 一天
1:-152 end 一学
1:-152 end 一学期
1:-77 end 一安
1:-77 end 一安排
1:-77 end 一年
1:-77 end 一年$
1:113 end 一收
1:-23 end 一次
1:-26 end 一次$
1:118 end 一起
1:73 end 三
1:115 end 上
1:-24 end 上$
1:216 end 上)
1:216 end 上)$
1:59 end 上课
1:59 end 上课$
1:-179 end 下
1:-80 end 下$
1:-22 end 与
1:119 end 与$
1:-89 end 专
1:-180 end 专业
1:-180 end 专业$
1:38 end 专家
1:38 end 专家$
1:117 end 业
1:168 end 业$
1:-99 end 业证
1:-99 end 业证书
1:-43 end 两
1:-72 end 两个
1:-72 end 两个月
1:-152 end 两周
1:-145 end 两周$
1:-76 end 两天
1:-76 end 两天$
1:-44 end 两次
1:-44 end 两次$
1:-147 end 个
1:10 end 个$
1:-108 end 个月
1:-93 end 个月$
1:104 end 中
1:68 end 主
1:-217 end 主任
1:-231 end 主任$
1:-73 end 主任)
1:149 end 主办
1:149 end 主办$
1:170 end 主备
1:92 end 主抓
1:92 end 主抓$
1:130 end 主持
1:60 end 主持$
1:152 end 主理
1:137 end 主理$
1:132 end 主责
1:132 end 主责$
1:-150 end 丽
1:-99 end 习
1:-109 end 习两
1:-109 end 习两周
1:-10 end 书
1:-178 end 书$
1:29 end 事
1:24 end 于
1:81 end 于0
1:26 end 云
1:31 end 互
1:52 end 互访
1:52 end 互访$
1:62 end 交
1:169 end 交接
1:169 end 交接$
1:-165 end 交流
1:-165 end 交流$
1:-53 end 人
1:-66 end 人$
1:-124 end 人)
1:-124 end 人)$
1:112 end 人员
1:112 end 人员$
1:-134 end 人赴
1:-134 end 人赴@
1:145 end 人选
1:145 end 人选$
1:87 end 令
1:87 end 令营
1:87 end 令营”
1:-126 end 以
1:-24 end 以上
1:-24 end 以上$
1:-80 end 以下
1:-80 end 以下$
1:-121 end 任
1:-135 end 任$
1:-73 end 任)
1:-73 end 任)$
1:97 end 任务
1:97 end 任务$
1:-153 end 份
1:-153 end 份$
1:-207 end 优
1:-13 end 会
1:-52 end 会$
1:124 end 传
1:90 end 传$
1:64 end 传。
1:64 end 传。$
1:-63 end 估
1:-57 end 估$
1:35 end 位
1:48 end 位$
1:115 end 住
1:36 end 住宿
1:36 end 住宿$
1:-20 end 体
1:-68 end 体备
1:-68 end 体备课
1:123 end 体实
1:123 end 体实施
1:-115 end 体对
1:-115 end 体对接
1:80 end 体经
1:80 end 体经办
1:98 end 体负
1:98 end 体负责
1:46 end 作
1:120 end 作$
1:167 end 作业
1:167 end 作业$
1:-71 end 使
1:-71 end 使用
1:-71 end 使用$
1:207 end 供
1:101 end 供稿
1:101 end 供稿$
1:-59 end 保
1:-138 end 保险
1:-138 end 保险$
1:96 end 保障
1:100 end 保障$
1:124 end 信
1:148 end 信息
1:148 end 信息$
1:86 end 修
1:156 end 值
1:156 end 值守
1:133 end 值守$
1:26 end 做
1:138 end 傅
1:138 end 傅$
1:114 end 先
1:48 end 入
1:94 end 入账
1:94 end 入账$
1:179 end 全
1:-40 end 共
1:-74 end 共同
1:101 end 共管
1:101 end 共管$
1:141 end 关
1:110 end 关$
1:-122 end 其
1:-197 end 其使
1:-197 end 其使用
1:-10 end 具
1:-147 end 内
1:8 end 册
1:-28 end 册$
1:213 end 写
1:-63 end 决
1:13 end 决$
1:-103 end 决定
1:-103 end 决定$
1:167 end 况
1:167 end 况$
1:145 end 准
1:145 end 准备
1:145 end 准备$
1:135 end 出
1:-49 end 出$
1:118 end 出人
1:131 end 出来
1:131 end 出来$
1:194 end 出面
1:194 end 出面$
1:144 end 分
1:37 end 分$
1:83 end 分析
1:83 end 分析$
1:261 end 划
1:259 end 划$
1:-57 end 初
1:135 end 初稿
1:135 end 初稿$
1:59 end 别
1:71 end 到
1:-30 end 到@
1:-30 end 到@$
1:148 end 到人
1:180 end 制
1:156 end 制$
1:-153 end 前
1:-97 end 副
1:-77 end 副主
1:-77 end 副主任
1:-56 end 副校
1:-56 end 副校长
1:196 end 力
1:155 end 办
1:172 end 办$
1:113 end 办。
1:113 end 办。$
1:133 end 办理
1:133 end 办理$
1:19 end 加
1:73 end 加$
1:138 end 务
1:151 end 务$
1:81 end 务。
1:81 end 务。$
1:94 end 务处
1:94 end 务处$
1:139 end 动
1:80 end 动$
1:144 end 动方
1:144 end 动方案
1:93 end 助
1:71 end 助$
1:103 end 助教
1:103 end 助教$
1:61 end 募
1:61 end 募集
1:49 end 募集$
1:-46 end 勤
1:-46 end 勤$
1:-94 end 十
1:-94 end 十天
1:-94 end 十天$
1:-142 end 半
1:89 end 协
1:97 end 协办
1:97 end 协办$
1:127 end 协助
1:127 end 协助$
1:145 end 协同
1:145 end 协同$
1:-57 end 协调
1:-73 end 协调$
1:239 end 单
1:141 end 单$
1:197 end 单位
1:197 end 单位$
1:-121 end 印
1:-152 end 印发
1:-152 end 印发$
1:-17 end 卷
1:-37 end 去
1:131 end 参
1:119 end 参与
1:119 end 参与$
1:87 end 参加
1:73 end 参加$
1:-181 end 发
1:-223 end 发$
1:45 end 发文
1:45 end 发文$
1:241 end 口
1:145 end 召
1:145 end 召集
1:145 end 召集$
1:116 end 台
1:7 end 台$
1:-32 end 号
1:-8 end 号$
1:-212 end 各
1:-247 end 各0
1:-201 end 各0名
1:39 end 合
1:-15 end 合$
1:111 end 合。
1:111 end 合。$
1:106 end 合办
1:80 end 合办$
1:77 end 合教
1:77 end 合教研
1:-30 end 同
1:145 end 同$
1:134 end 同完
1:134 end 同完成
1:116 end 同承
1:123 end 同筹
1:113 end 同组
1:113 end 同组织
1:107 end 同负
1:107 end 同负责
1:163 end 名
1:86 end 名$
1:148 end 名册
1:120 end 名册$
1:141 end 名单
1:141 end 名单$
1:153 end 后
1:107 end 听
1:16 end 听课
1:16 end 听课$
1:74 end 告
1:112 end 告》
1:112 end 告》$
1:52 end 员
1:-48 end 员$
1:-34 end 周
1:-27 end 周$
1:158 end 命
1:158 end 命题
1:158 end 命题$
1:-61 end 和
1:113 end 和安
1:-194 end 和考
1:-194 end 和考勤
1:-85 end 品
1:-58 end 商
1:-58 end 商定
1:-68 end 商定$
1:93 end 商定。
1:-33 end 四
1:-122 end 四周
1:-122 end 四周$
1:-231 end 回
1:-198 end 回访
1:-198 end 回访$
1:88 end 园
1:30 end 园$
1:-170 end 场
1:-114 end 场$
1:42 end 培
1:42 end 培训
1:67 end 培训$
1:-7 end 堂
1:-52 end 堂$
1:-123 end 处
1:-53 end 处$
1:-61 end 处长
1:-47 end 备
1:94 end 备$
1:-95 end 备案
1:-95 end 备案$
1:-146 end 备课
1:-146 end 备课$
1:93 end 备调
1:93 end 备调试
1:-188 end 天
1:-170 end 天$
1:-151 end 天)
1:-151 end 天)$
1:35 end 头
1:31 end 头$
1:68 end 头。
1:68 end 头。$
1:46 end 头落
1:46 end 头落实
1:82 end 套
1:-14 end 套$
1:61 end 好
1:55 end 好接
1:52 end 好服
1:52 end 好服务
1:64 end 好落
1:64 end 好落实
1:83 end 好衔
1:83 end 好衔接
1:88 end 好课
1:88 end 好课表
1:-162 end 娜
1:-162 end 娜$
1:89 end 子
1:27 end 存
1:19 end 存档
1:19 end 存档$
1:-121 end 学
1:-137 end 学时
1:-152 end 学期
1:-152 end 学期$
1:80 end 学生
1:80 end 学生$
1:144 end 学组
1:156 end 守
1:133 end 守$
1:154 end 安
1:121 end 安排
1:123 end 安排$
1:98 end 安装
1:98 end 安装$
1:119 end 完
1:119 end 完成
1:119 end 完成$
1:26 end 定
1:-60 end 定$
1:93 end 定。
1:93 end 定。$
1:173 end 定人
1:96 end 定人选
1:133 end 定日
1:133 end 定日程
1:225 end 定课
1:129 end 实
1:78 end 实$
1:72 end 实。
1:72 end 实。$
1:114 end 实施
1:109 end 实施$
1:229 end 实验
1:-13 end 审
1:-89 end 审$
1:95 end 宣
1:95 end 宣传
1:90 end 宣传$
1:64 end 宣传。
1:-19 end 室
1:35 end 室$
1:-101 end 家
1:38 end 家$
1:59 end 家庭
1:59 end 家庭$
1:106 end 宿
1:78 end 宿$
1:93 end 宿舍
1:93 end 宿舍$
1:87 end 寄
1:83 end 察
1:-34 end 对
1:97 end 对$
1:74 end 导
1:-80 end 导$
1:100 end 导一
1:100 end 导一次
1:158 end 导师
1:158 end 导师$
1:-108 end 小
1:-105 end 小时
1:-105 end 小时$
1:9 end 局
1:-184 end 展
1:-214 end 岗
1:-166 end 岗$
1:-70 end 岗位
1:-70 end 岗位$
1:261 end 工
1:144 end 工$
1:146 end 工作
1:120 end 工作$
1:7 end 师
1:-42 end 师$
1:138 end 师傅
1:138 end 师傅$
1:216 end 带
1:145 end 带教
1:145 end 带教$
)",
    R"(1:118 end 带班
1:118 end 带班$
1:133 end 带队
1:133 end 带队$
1:149 end 帮
1:-56 end 常
1:114 end 常管
1:114 end 常管理
1:-189 end 常联
1:-201 end 干
1:7 end 平
1:7 end 平台
1:7 end 平台$
1:-38 end 年
1:-77 end 年$
1:12 end 并
1:200 end 库
1:200 end 库$
1:180 end 度
1:160 end 度$
1:-153 end 座
1:-131 end 座$
1:-132 end 座一
1:59 end 庭
1:59 end 庭$
1:-45 end 开
1:-150 end 开放
1:-150 end 开放$
1:128 end 开通
1:128 end 开通$
1:-153 end 式
1:99 end 张
1:99 end 张罗
1:99 end 张罗$
1:132 end 录$
1:112 end 待
1:115 end 待$
1:8 end 徒
1:148 end 总
1:190 end 总$
1:-96 end 总协
1:-96 end 总协调
1:148 end 息
1:148 end 息$
1:167 end 情
1:167 end 情况
1:167 end 情况$
1:-147 end 意
1:-63 end 慧
1:-63 end 慧$
1:12 end 成
1:119 end 成$
1:-135 end 所
1:215 end 手
1:140 end 手册
1:198 end 手续
1:198 end 手续$
1:8 end 执
1:123 end 执笔
1:123 end 执笔$
1:-116 end 执行
1:-116 end 执行$
1:60 end 扶
1:143 end 批
1:30 end 承
1:132 end 承办
1:132 end 承办$
1:-71 end 承担
1:-83 end 承担$
1:13 end 把
1:110 end 把关
1:110 end 把关$
1:250 end 抓
1:214 end 抓$
1:132 end 抓总
1:132 end 抓总$
1:201 end 护
1:165 end 护$
1:-16 end 报
1:-134 end 报$
1:115 end 报名
1:165 end 报名$
1:68 end 报名单
1:74 end 报告
1:112 end 报告》
1:-153 end 报销
1:-140 end 报销$
1:7 end 担
1:-108 end 担$
1:217 end 担任
1:217 end 担任$
1:192 end 招
1:142 end 拟
1:90 end 拟定
1:90 end 拟定$
1:72 end 持
1:-42 end 挂
1:-22 end 挂职
1:-22 end 挂职$
1:-45 end 指
1:126 end 指定
1:126 end 指定$
1:12 end 指导
1:-8 end 指导$
1:201 end 捐
1:134 end 排
1:149 end 排$
1:49 end 排导
1:49 end 排导师
1:-70 end 排岗
1:-70 end 排岗位
1:134 end 排日
1:134 end 排日程
1:103 end 排班
1:107 end 排班$
1:59 end 排班级
1:152 end 排课
1:201 end 排课$
1:27 end 排课务
1:58 end 排课表
1:54 end 接
1:60 end 接$
1:115 end 接待
1:115 end 接待$
1:67 end 接收
1:67 end 接收$
1:117 end 接洽
1:117 end 接洽$
1:53 end 接送
1:53 end 接送$
1:194 end 推
1:219 end 提
1:108 end 提出
1:108 end 提出$
1:-169 end 支
1:138 end 收
1:169 end 收$
1:111 end 收发
1:111 end 收发$
1:202 end 改
1:70 end 改$
1:-135 end 放
1:-95 end 放$
1:41 end 敏
1:-42 end 教
1:165 end 教$
1:25 end 教务
1:94 end 教务处
1:-13 end 教师
1:-9 end 教研
1:16 end 教研$
1:-98 end 教研会
1:-199 end 教科
1:-44 end 教练
1:-44 end 教练$
1:74 end 教育
1:130 end 整
1:130 end 整$
1:52 end 文
1:45 end 文$
1:235 end 料
1:235 end 料$
1:25 end 断
1:25 end 断$
1:-52 end 新
1:38 end 方
1:14 end 方案
1:14 end 方案$
1:114 end 施
1:109 end 施$
1:-48 end 日
1:-152 end 日印
1:-152 end 日印发
1:173 end 日程
1:173 end 日程$
1:-43 end 时
1:-114 end 时$
1:-68 end 明
1:-153 end 明$
1:-184 end 晓
1:-95 end 月
1:-112 end 月$
1:87 end 服
1:87 end 服务
1:87 end 服务$
1:-185 end 朝
1:132 end 期
1:146 end 期$
1:-96 end 本
1:178 end 本$
1:23 end 术
1:45 end 术保
1:45 end 术保障
1:-20 end 材
1:226 end 材料
1:226 end 材料$
1:-60 end 来
1:131 end 来$
1:132 end 析
1:83 end 析$
1:-6 end 查
1:-94 end 查$
1:148 end 查一
1:148 end 查一次
1:-159 end 校
1:-58 end 校长
1:-58 end 校长$
1:130 end 样
1:130 end 样本
1:130 end 样本$
1:50 end 核
1:25 end 核$
1:-34 end 案
1:-18 end 案$
1:55 end 档
1:30 end 档$
1:94 end 档案
1:94 end 档案$
1:-207 end 梅
1:-17 end 检
1:-98 end 检查
1:-71 end 检查$
1:-15 end 次
1:-65 end 次$
1:125 end 次。
1:125 end 次。$
1:-7 end 次检
1:-7 end 次检查
1:60 end 次评
1:60 end 次评估
1:165 end 汇总
1:165 end 汇总$
1:-115 end 活$
1:54 end 活动
1:27 end 活动$
1:117 end 洽
1:117 end 洽$
1:-120 end 派
1:-103 end 派$
1:160 end 派人
1:160 end 派人$
1:-35 end 派出
1:-35 end 派出$
1:47 end 流
1:-165 end 流$
1:74 end 流主
1:6 end 流主持
1:95 end 流承
1:60 end 流承办
1:-146 end 源
1:-146 end 源$
1:-131 end 点
1:-165 end 点$
1:-148 end 点0
1:-148 end 点0天
1:94 end 点入
1:94 end 点入账
1:19 end 牵
1:40 end 牵头
1:35 end 牵头$
1:68 end 牵头。
1:-35 end 牵线
1:-35 end 牵线$
1:153 end 班
1:123 end 班$
1:84 end 班级
1:83 end 班级$
1:42 end 理
1:89 end 理$
1:124 end 理。
1:124 end 理。$
1:-134 end 理一
1:-134 end 理一周
1:-87 end 生
1:117 end 生$
1:-115 end 生活
1:-115 end 生活$
1:-32 end 用
1:-83 end 用$
1:76 end 畅
1:76 end 畅通
1:76 end 畅通$
1:-40 end 登
1:-40 end 登记
1:-40 end 登记$
1:-158 end 的
1:241 end 的安
1:-116 end 的执
1:-116 end 的执行
1:-127 end 的部
1:-127 end 的部署
1:141 end 目
1:268 end 盯
1:31 end 着
1:-190 end 督
1:-143 end 督导
1:-143 end 督导$
1:-36 end 知
1:13 end 研
1:16 end 研$
1:-98 end 研会
1:-98 end 研会$
1:-145 end 研究
1:-64 end 研究$
1:84 end 研讨
1:-10 end 研讨$
1:309 end 确
1:255 end 确定
1:255 end 确定$
1:-104 end 示
1:-191 end 祥
1:-207 end 秀
1:-101 end 科
1:79 end 科$
1:-143 end 科长
1:-197 end 科长$
1:-50 end 科长)
1:-19 end 程
1:-58 end 程$
1:65 end 稿
1:65 end 稿$
1:-173 end 究
1:-64 end 究$
1:-103 end 究决
1:-103 end 究决定
1:-313 end 立
1:123 end 笔
1:123 end 笔$
1:31 end 筹
1:110 end 筹$
1:62 end 筹。
1:62 end 筹。$
1:106 end 筹办
1:106 end 筹办$
1:185 end 签
1:125 end 管
1:174 end 管$
1:146 end 管人
1:146 end 管人$
1:52 end 管理
1:62 end 管理$
1:100 end 管理。
1:142 end 管考
1:142 end 管考勤
1:205 end 篇
1:127 end 系
1:151 end 系$
1:79 end 系落
1:79 end 系落实
1:-191 end 红
1:145 end 级
1:83 end 级$
1:38 end 线
1:-35 end 线$
1:216 end 线上
1:216 end 线上)
1:-44 end 练
1:-44 end 练$
1:197 end 组
1:108 end 组$
1:163 end 组织
1:172 end 组织$
1:83 end 组织。
1:65 end 织
1:172 end 织$
1:83 end 织。
1:83 end 织。$
1:48 end 织学
1:48 end 织学生
1:65 end 织实
1:65 end 织实施
1:-40 end 经
1:130 end 经办
1:130 end 经办$
1:-163 end 结
1:130 end 结$
1:-217 end 结对
1:5 end 络
1:-8 end 络$
1:-154 end 络员
1:-154 end 络员$
1:76 end 络畅
1:76 end 络畅通
1:113 end 统
1:80 end 统稿
1:80 end 统稿$
1:104 end 统筹
1:110 end 统筹$
1:62 end 统筹。
1:198 end 续
1:198 end 续$
1:217 end 维
1:165 end 维护
1:165 end 维护$
1:171 end 编
1:-121 end 网
1:-121 end 网络
1:-127 end 网络$
1:99 end 罗
1:99 end 罗$
1:-123 end 署
1:-123 end 署$
1:-11 end 老
1:-11 end 老师
1:-11 end 老师$
1:-6 end 考
1:162 end 考务
1:171 end 考务$
1:-77 end 考勤
1:-77 end 考勤$
1:18 end 考核
1:13 end 考核$
1:28 end 职
1:-22 end 职$
1:57 end 职手
1:57 end 职手续
1:-55 end 联
1:105 end 联系
1:151 end 联系$
1:186 end 联络$
1:-154 end 联络员
1:-150 end 联谊
1:-150 end 联谊$
1:68 end 聘
1:-132 end 股
1:-132 end 股$
1:-128 end 育学
1:173 end 自
1:93 end 舍
1:93 end 舍$
1:43 end 节
1:90 end 节$
1:139 end 草
1:139 end 草$
1:99 end 营
1:87 end 营”
1:87 end 营”$
1:79 end 落
1:79 end 落实
1:78 end 落实$
1:72 end 落实。
1:-195 end 行
1:-205 end 行$
1:131 end 衔
1:131 end 衔接
1:131 end 衔接$
1:138 end 表
1:132 end 表$
1:117 end 表》
1:108 end 表》$
1:188 end 装
1:98 end 装$
1:-107 end 规
1:-34 end 视
1:63 end 角
1:47 end 角$
1:-150 end 解
1:67 end 解决
1:67 end 解决$
1:257 end 计
1:138 end 计$
1:232 end 计划
1:228 end 计划$
1:70 end 讨
1:-10 end 讨$
1:18 end 训
1:35 end 训$
1:-228 end 议
1:-121 end 议$
1:67 end 记
1:-40 end 记$
1:159 end 记入
1:132 end 记录
1:132 end 记录$
1:113 end 记造
1:113 end 记造册
1:-91 end 讲
1:183 end 讲$
1:-131 end 讲座
1:-131 end 讲座$
1:49 end 论
1:38 end 设
1:-15 end 设备
1:-15 end 设备$
1:119 end 设计
1:119 end 设计$
1:-70 end 访
1:-177 end 访$
1:91 end 访一
1:91 end 访一次
1:-213 end 证
1:-99 end 证书
1:-99 end 证书$
1:-153 end 证明
1:-153 end 证明$
1:-102 end 评
1:-57 end 评估
1:-57 end 评估$
1:25 end 诊
1:25 end 诊断
1:25 end 诊断$
1:189 end 试
1:122 end 试$
1:-23 end 课
1:-147 end 课$
1:-224 end 课0
1:-28 end 课一
1:-96 end 课一次
1:189 end 课两
1:130 end 课务
1:131 end 课务$
1:-224 end 课程
1:-224 end 课程$
1:132 end 课表
1:132 end 课表$
1:120 end 课题
1:120 end 课题$
1:76 end 调
1:-73 end 调$
1:130 end 调整
1:130 end 调整$
1:122 end 调试
1:122 end 调试$
1:107 end 调课
1:107 end 调课$
1:-229 end 谊
1:-150 end 谊$
1:-181 end 谊活
1:-181 end 谊活动
1:50 end 负
1:69 end 负责
1:139 end 负责$
1:10 end 负责。
1:-174 end 负责人
1:63 end 责
1:156 end 责$
1:10 end 责。
1:10 end 责。$
1:-174 end 责人
1:-174 end 责人$
1:36 end 责住
1:36 end 责住宿
1:32 end 责带
1:68 end 责接
1:68 end 责接待
1:157 end 责考
1:145 end 责联
1:95 end 责联系
1:70 end 责落
1:70 end 责落实
1:73 end 责设
1:73 end 责设备
1:138 end 责选
1:138 end 责选派
1:104 end 责食
1:104 end 责食宿
1:84 end 账
1:169 end 账$
1:-8 end 账号$
1:66 end 购
1:140 end 购$
1:-155 end 费
1:-168 end 资
1:105 end 资料
1:105 end 资料$
1:-177 end 走
1:-174 end 赴
1:-131 end 赴@
1:-131 end 赴@$
1:76 end 起
1:139 end 起草
1:139 end 起草$
1:-22 end 跟
1:-167 end 跟岗
1:-167 end 跟岗$
1:33 end 跟班
1:82 end 跟班$
1:80 end 跟进
1:70 end 跟进$
1:104 end 践
1:112 end 踪
1:137 end 踪考
1:-109 end 蹲
1:-109 end 蹲点
1:-109 end 蹲点$
1:-60 end 车
1:-83 end 车$
1:190 end 辆
1:190 end 辆$
1:-80 end 达
1:-57 end 达$
1:-120 end 运
1:271 end 这
1:239 end 进
1:91 end 进$
1:132 end 述
1:125 end 送
1:199 end 送$
1:193 end 送到
1:-180 end 送课
1:-212 end 送课$
1:107 end 选
1:138 end 选$
1:-28 end 选派
1:-28 end 选派$
1:-93 end 通
1:124 end 通$
1:-49 end 通知
1:-99 end 通账
1:-99 end 通账号
1:131 end 造
1:113 end 造册
1:113 end 造册$
1:162 end 遣
1:83 end 遴
1:83 end 遴选
1:83 end 遴选$
1:-155 end 部
1:-123 end 部署
1:-123 end 部署$
1:-40 end 部门
1:-40 end 部门$
1:28 end 配
1:-15 end 配合$
1:111 end 配合。
1:85 end 配师
1:85 end 配师傅
1:193 end 采
1:193 end 采购
1:140 end 采购$
1:16 end 量
1:113 end 量着
1:67 end 金
1:-176 end 鉴
1:-176 end 鉴定
1:-176 end 鉴定$
1:-153 end 销
1:-140 end 销$
1:-146 end 长
1:-150 end 长$
1:-50 end 长)
1:-50 end 长)$
1:-77 end 长一
1:-77 end 长一年
1:44 end 门
1:-40 end 门$
1:-162 end 问
1:-101 end 问$
1:60 end 间
1:60 end 间$
1:149 end 队
1:149 end 队$
1:-61 end 院
1:-138 end 险
1:-138 end 险$
1:100 end 障
1:100 end 障$
1:74 end 障设
1:74 end 障设备
1:-39 end 集
1:10 end 集$
1:-54 end 集训
1:-54 end 集训$
1:143 end 面
1:194 end 面$
1:96 end 项
1:118 end 项$
1:134 end 项工
1:134 end 项工作
1:-60 end 项督
1:-60 end 项督导
1:-101 end 顾
1:-101 end 顾问
1:-101 end 顾问$
1:186 end 领
1:186 end 领$
1:-119 end 题
1:112 end 题$
1:94 end 食
1:94 end 食宿
1:94 end 食宿$
1:133 end 餐
1:133 end 餐$
1:211 end 验
1:84 end 验收
1:64 end 验收$
1:126 ends 事
1:-308 ends 任
1:-118 ends 会
1:-45 ends 办
1:-137 ends 务
1:-76 ends 员
1:83 ends 处
1:109 ends 委
1:18 ends 室
1:-19 ends 心
1:-155 ends 校
1:11 ends 科
1:68 ends 站
1:53 ends 系
1:69 ends 组
1:57 ends 股
1:-107 ends 记
1:74 ends 部
1:-74 ends 长
1:-10 ends 门
1:-159 ends 队
1:-48 ends 院
1:-66 ends 馆
1:18 figures=0
1:-93 figures=1
1:8 first $
1:-67 first (
1:-12 first (0
1:-217 first (导
1:170 first (联
1:-160 first )
1:-75 first 0
1:21 first 0$
1:-66 first 00
1:-196 first 0人
1:-67 first 0名
1:-89 first @
1:-61 first @$
1:-205 first @@
1:8 first ^
1:36 first ^$
1:-67 first ^(
1:-133 first ^)
1:-244 first ^0
1:-205 first ^@
1:-9 first ^_
1:-120 first ^“
1:-11 first ^、
1:-129 first ^。
1:-94 first ^一
1:-105 first ^与
1:-172 first ^专
1:-144 first ^两
1:35 first ^为
1:-36 first ^主
1:-24 first ^予
1:57 first ^于
1:18 first ^互
1:13 first ^交
1:121 first ^任
1:15 first ^会
1:-53 first ^供
1:111 first ^保
1:-180 first ^修
1:106 first ^做
1:50 first ^全
1:-160 first ^关
1:48 first ^具
1:133 first ^写
1:-67 first ^出
1:181 first ^分
1:42 first ^列
1:-153 first ^到
1:132 first ^制
1:-136 first ^副
1:122 first ^办
1:40 first ^募
1:30 first ^协
1:13 first ^参
1:-43 first ^发
1:128 first ^召
1:31 first ^合
1:-229 first ^同
1:117 first ^向
1:-194 first ^员
1:121 first ^命
1:82 first ^和
1:51 first ^商
1:297 first ^在
1:-96 first ^处
1:-46 first ^备
1:-223 first ^委
1:-189 first ^学
1:162 first ^安
1:100 first ^定
1:-161 first ^实
1:151 first ^审
1:11 first ^对
1:-195 first ^工
1:153 first ^带
1:219 first ^帮
1:-170 first ^干
1:146 first ^年
1:-107 first ^幼
1:28 first ^开
1:99 first ^张
1:209 first ^总
1:179 first ^执
1:86 first ^承
1:124 first ^把
1:163 first ^抓
1:-54 first ^报
1:96 first ^担
1:101 first ^拟
1:156 first ^拿
1:110 first ^挂
1:-126 first ^指
1:103 first ^按
1:-156 first ^捐
1:194 first ^排
1:44 first ^接
1:111 first ^提
1:185 first ^收
1:-132 first ^教
1:-197 first ^数
1:144 first ^敲
1:-168 first ^来
1:120 first ^汇
1:-20 first ^派
1:164 first ^清
1:190 first ^点
1:98 first ^照
1:102 first ^牵
1:-100 first ^电
1:10 first ^登
1:-222 first ^的
1:235 first ^盯
1:-129 first ^研
1:30 first ^确
1:-191 first ^科
1:-88 first ^筹
1:-7 first ^签
1:-14 first ^管
1:5 first ^组
1:-41 first ^经
1:-114 first ^结
1:140 first ^给
1:184 first ^统
1:153 first ^编
1:169 first ^考
1:88 first ^联
1:-113 first ^股
1:36 first ^落
1:169 first ^要
1:160 first ^讨
1:-171 first ^议
1:239 first ^记
1:-167 first ^讲
1:-142 first ^设
1:-177 first ^请
1:112 first ^调
1:60 first ^负
1:-179 first ^赴
1:120 first ^跟
1:89 first ^轮
1:-179 first ^送
1:99 first ^选
1:204 first ^逐
1:155 first ^遴
1:-14 first ^配
1:55 first ^采
1:-136 first ^长
1:-126 first ^集
1:-99 first ^颁
1:-205 first ^马
1:118 first ^验
1:-9 first _
1:30 first _0
1:-54 first “
1:-11 first 、
1:206 first 、@
1:-129 first 。
1:-129 first 。$
1:111 first 一$
1:104 first 一起
1:-51 first 上
1:29 first 与
1:98 first 与$
1:-105 first 与@
1:-180 first 专
1:-151 first 专家
1:-156 first 两
1:-123 first 两$
1:9 first 个
1:9 first 个$
1:143 first 中
1:227 first 中$
1:76 first 为
1:-71 first 为@
1:-28 first 主
1:-5 first 主$
1:-215 first 主任
1:149 first 主办
1:92 first 主抓
1:154 first 主持
1:152 first 主理
1:132 first 主责
1:-155 first 书
1:-155 first 书$
1:10 first 予
1:-24 first 予以
1:-132 first 事
1:-132 first 事$
1:23 first 于
1:-160 first 于$
1:131 first 于0
1:18 first 互
1:13 first 交
1:42 first 人
1:42 first 人$
1:143 first 他
1:143 first 他$
1:61 first 以
1:61 first 以$
1:-154 first 任
1:-181 first 任$
1:-169 first 优
1:-24 first 会
1:82 first 会同
1:-118 first 位
1:-118 first 位$
1:34 first 体
1:34 first 体$
1:-52 first 作
1:-164 first 作$
1:73 first 供
1:94 first 供$
1:101 first 供稿
1:111 first 保
1:76 first 保证
1:99 first 保障
1:-110 first 修
1:106 first 做
1:109 first 做好
1:-107 first 儿
1:-107 first 儿$
1:38 first 先
1:146 first 全
1:9 first 全年
1:-5 first 共
1:-80 first 共0
1:105 first 共同
1:101 first 共管
1:16 first 关
1:110 first 关$
1:-160 first 关于
1:-26 first 其
1:-26 first 其$
1:-55 first 具
1:-179 first 具$
1:48 first 具体
1:237 first 写
1:212 first 写$
1:122 first 出
1:129 first 出$
1:219 first 分
1:93 first 分别
1:147 first 分头
1:42 first 列
1:160 first 列出
1:93 first 别
1:93 first 别$
1:-142 first 到
1:-130 first 到@
1:193 first 制
1:156 first 制$
1:132 first 制定
1:-68 first 前
1:-68 first 前$
1:-136 first 副
1:-105 first 副主
1:-94 first 副处
1:198 first 力
1:198 first 力$
1:121 first 办
1:116 first 办$
1:104 first 办理
1:-123 first 加
1:-123 first 加$
1:133 first 助
1:133 first 助$
1:40 first 募
1:40 first 募集
1:-203 first 医
1:162 first 半
1:162 first 半$
1:42 first 协
1:-125 first 协作
1:193 first 协力
1:97 first 协办
1:129 first 协助
1:145 first 协同
1:-138 first 协调
1:13 first 参
1:119 first 参与
1:-76 first 参加
1:-35 first 发
1:-183 first 发$
1:112 first 口
1:112 first 口$
1:128 first 召
1:22 first 合
1:52 first 合力
1:159 first 合办
1:18 first 同
1:127 first 同$
1:-123 first 名
1:-123 first 名$
1:76 first 向
1:117 first 向@
1:-144 first 员
1:147 first 员$
1:-110 first 员0
1:-18 first 周
1:-18 first 周$
1:121 first 命
1:121 first 命题
1:82 first 和
1:160 first 和@
1:-91 first 和“
1:51 first 商
1:22 first 商定
1:144 first 商量
1:-9 first 团
1:108 first 在
1:-144 first 在$
1:-118 first 处
1:-94 first 处$
1:-96 first 处长
1:23 first 备
1:107 first 备$
1:-163 first 备案
1:-183 first 大
1:132 first 天
1:132 first 天$
1:100 first 头
1:100 first 头$
1:155 first 好
1:155 first 好$
1:-132 first 委
1:95 first 委$
1:-100 first 子
1:-100 first 子$
1:45 first 季
1:79 first 季$
1:-75 first 学
1:-14 first 学$
1:-164 first 学生
1:-9 first 守
1:-9 first 守$
1:162 first 安
1:162 first 安排
1:46 first 定
1:8 first 定$
1:-59 first 实
1:36 first 实$
1:39 first 审
1:-47 first 审定
1:186 first 审核
1:-163 first 家
1:-151 first 家$
1:-25 first 对$
1:87 first 对口
1:236 first 对接
1:-217 first 导
1:-217 first 导$
1:-138 first 展
1:-138 first 展$
1:-187 first 岗
1:-187 first 岗$
1:-188 first 工
1:-215 first 师
1:-154 first 师$
1:153 first 带
1:72 first 带队
1:219 first 帮
1:166 first 帮助
1:161 first 帮着
1:-182 first 干
1:-132 first 干事
1:-128 first 干部
1:74 first 年
1:14 first 年$
1:146 first 年底
1:46 first 并
1:46 first 并$
1:-107 first 幼
1:-107 first 幼儿
1:146 first 底
1:146 first 底$
1:-164 first 座
1:-164 first 座$
1:46 first 开
1:-116 first 开具
1:-138 first 开展
1:227 first 开通
1:99 first 张
1:99 first 张罗
1:-65 first 录
1:-65 first 录$
1:84 first 待
1:84 first 待$
1:-176 first 志
1:-176 first 志$
1:171 first 总
1:110 first 总$
1:-24 first 成
1:-24 first 成$
1:88 first 手
1:88 first 手$
1:179 first 执
1:123 first 执笔
1:203 first 批
1:203 first 批$
1:86 first 承
1:41 first 承办
1:31 first 承担
1:124 first 把
1:-152 first 把“
1:110 first 把关
1:176 first 抓
1:132 first 抓$
1:132 first 抓总
1:-49 first 报
1:-47 first 担$
1:96 first 担任
1:126 first 拟
1:134 first 拟定
1:154 first 拿
1:118 first 拿出
1:154 first 持
1:154 first 持$
1:110 first 挂
1:-87 first 指
1:103 first 按
1:112 first 挑
1:-156 first 捐
1:-124 first 授
1:-124 first 授$
1:192 first 掌
1:131 first 排
1:94 first 排$
1:134 first 排出
1:92 first 排好
1:164 first 排定
1:134 first 排日
1:107 first 排班
1:149 first 排课
1:181 first 接
1:280 first 接$
1:108 first 接待
1:85 first 接收
1:116 first 接洽
1:36 first 推
1:67 first 提
1:94 first 提供
1:157 first 提出
1:10 first 提前
1:-25 first 支
1:230 first 收
1:204 first 收$
1:111 first 收发
1:133 first 收集
1:-31 first 放
1:-31 first 放$
1:129 first 政
1:129 first 政$
1:-118 first 教
1:-58 first 教$
1:-154 first 教师
1:-124 first 教授
1:76 first 教研
1:-197 first 数
1:144 first 敲
1:144 first 敲定
1:128 first 整
1:-146 first 新
1:237 first 方
1:237 first 方$
1:-72 first 日
1:-72 first 日$
1:-166 first 晓
1:-166 first 晓$
1:-33 first 月
1:-33 first 月$
1:-190 first 有
1:-135 first 服
1:-109 first 期
1:-277 first 期$
1:-239 first 来
1:-144 first 杨
1:265 first 核
1:246 first 核$
1:-163 first 案
1:-163 first 案$
1:-179 first 次
1:-179 first 次$
1:-10 first 每
1:-91 first 每$
1:-123 first 每两
1:45 first 每个
1:162 first 每半
1:-81 first 每周
1:79 first 每季
1:25 first 每学
1:-93 first 每月
1:65 first 汇
1:68 first 汇总
1:116 first 洽
1:116 first 洽$
1:-8 first 派$
1:176 first 派人
1:-35 first 派出
1:147 first 派员
1:89 first 流
1:89 first 流$
1:164 first 清
1:164 first 清点
1:-184 first 游
1:237 first 点
1:164 first 点$
1:98 first 照
1:102 first 牵
1:81 first 牵头
1:208 first 牵线
1:107 first 班
1:107 first 班$
1:118 first 理
1:118 first 理$
1:-189 first 生
1:-189 first 生$
1:182 first 用
1:182 first 用$
1:-115 first 电
1:-100 first 电子
1:10 first 登
1:10 first 登记
1:-252 first 的
1:235 first 盯
1:37 first 着
1:37 first 着$
1:-67 first 研
1:24 first 研$
1:-129 first 研究
1:30 first 确
1:-20 first 确定
1:-173 first 科
1:-69 first 科$
1:-191 first 科长
1:-18 first 程
1:-182 first 程$
1:99 first 稿
1:99 first 稿$
1:-129 first 究
1:-129 first 究$
1:123 first 笔
1:123 first 笔$
1:-53 first 筹
1:105 first 筹办
1:-7 first 签
1:25 first 管
1:207 first 管$
1:146 first 管人
1:177 first 管理
1:152 first 系
1:152 first 系$
1:-123 first 线
1:-98 first 线$
1:5 first 组
1:75 first 组织
1:75 first 织
1:75 first 织$
1:104 first 经$
1:131 first 经办
1:-157 first 经费
1:-114 first 结
1:140 first 给
1:185 first 给@
1:143 first 给他
1:235 first 络
1:235 first 络$
1:151 first 统
1:218 first 统一
1:80 first 统稿
1:115 first 统筹
1:133 first 统管
1:223 first 编
1:169 first 编$
1:99 first 罗
1:99 first 罗$
1:122 first 考
1:-14 first 考$
1:165 first 考核
1:58 first 联
1:-33 first 联$
1:-17 first 联合
1:152 first 联系
1:235 first 联络
1:-140 first 股
1:-113 first 股长
1:205 first 自
1:205 first 自$
1:36 first 落
1:36 first 落实
1:40 first 行
1:40 first 行$
1:169 first 要
1:-63 first 计
1:-63 first 计$
1:-43 first 订
1:-43 first 订$
1:-21 first 认
1:224 first 认$
1:160 first 讨
1:160 first 讨论
1:-121 first 训
1:-121 first 训$
1:-268 first 议
1:-227 first 议$
1:72 first 记
1:10 first 记$
1:-167 first 讲
1:160 first 论
1:160 first 论$
1:-115 first 设
1:-180 first 设在
1:119 first 设计
1:76 first 证
1:76 first 证$
1:-177 first 请
1:-100 first 课
1:-77 first 课$
1:-86 first 调
1:-138 first 调$
1:71 first 负
1:187 first 负$
1:72 first 负责
1:80 first 责
1:80 first 责$
1:-157 first 费
1:-157 first 费$
1:-223 first 资
1:-197 first 资$
1:52 first 赠
1:-179 first 赴
1:-126 first 赴@
1:208 first 起
1:179 first 起$
1:137 first 跟
1:-180 first 跟岗
1:106 first 跟踪
1:152 first 跟进
1:106 first 踪
1:106 first 踪$
1:197 first 车
1:197 first 车$
1:89 first 轮
1:89 first 轮流
1:-116 first 过
1:-116 first 过$
1:152 first 进
1:152 first 进$
1:-68 first 送
1:167 first 送$
1:161 first 选
1:155 first 选$
1:96 first 选人
1:-23 first 选派
1:204 first 逐
1:294 first 通
1:227 first 通$
1:155 first 遴
1:155 first 遴选
1:-160 first 部
1:-144 first 部$
1:5 first 配
1:129 first 配$
1:-14 first 配合
1:55 first 采
1:144 first 量
1:144 first 量$
1:-285 first 长
1:-287 first 长$
1:21 first 队
1:21 first 队$
1:-129 first 院
1:-131 first 院$
1:99 first 障
1:99 first 障$
1:-118 first 集
1:-62 first 集$
1:-105 first 集训
1:-33 first 面
1:-79 first 项
1:-79 first 项$
1:-99 first 颁
1:-99 first 颁发
1:121 first 题
1:121 first 题$
1:-205 first 马
1:-93 first 验
1:118 first 验收
1:-76 first 骨
1:-157 first 龙
1:-157 first 龙$
1:63 form before
1:-69 form behind
1:-21 found before=0
1:208 found before=1
1:13 holder=0
1:-179 holder=1
1:15 institution behind=0
1:-51 institution behind=1
1:-13 lead 
1:56 lead :
1:-16 lead and end  0
1:-7 lead and end : 0
1:127 lead and end : 1
1:-197 lead and end 交 0
1:-241 lead and end 交 1
1:-57 lead and end 以 0
1:-127 lead and end 并 0
1:333 lead and end 归 1
1:182 lead and end 归口 1
1:69 lead and end 由 0
1:126 lead and end 由 1
1:14 lead and end 请 0
1:-304 lead 交
1:228 lead 交由
1:-57 lead 以
1:-127 lead 并
1:336 lead 归
1:182 lead 归口
1:75 lead 由
1:14 lead 请
1:64 length=1
1:-29 length=10
1:88 length=11
1:-85 length=12
1:35 length=2
1:-88 length=3
1:-76 length=4
1:-94 length=5
1:7 length=6
1:-5 length=7
1:7 length=8
1:-37 length=9
1:8 name $
1:8 name ^
1:-183 name ^上
1:-137 name ^下
1:20 name ^专
1:40 name ^业
1:20 name ^中
1:-133 name ^九
1:95 name ^人
1:-88 name ^体
1:57 name ^保
1:262 name ^信
1:-83 name ^党
1:-247 name ^全
1:-262 name ^共
1:-113 name ^创
1:-226 name ^初
1:107 name ^副
1:-50 name ^办
1:-179 name ^化
1:-159 name ^协
1:-286 name ^县
1:-26 name ^各
1:-348 name ^合
1:-120 name ^同
1:42 name ^后
1:264 name ^团
1:90 name ^园
1:-174 name ^国
1:-21 name ^图
1:146 name ^地
1:72 name ^培
1:-17 name ^基
1:108 name ^备
1:159 name ^大
1:72 name ^学
1:200 name ^安
1:52 name ^实
1:39 name ^家
1:155 name ^宿
1:-312 name ^小
1:89 name ^少
1:224 name ^就
1:-11 name ^工
1:-19 name ^师
1:-148 name ^年
1:159 name ^康
1:187 name ^德
1:91 name ^心
1:168 name ^总
1:-32 name ^技
1:-14 name ^护
1:-189 name ^报
1:203 name ^招
1:-172 name ^指
1:-101 name ^政
1:62 name ^教
1:-42 name ^新
1:-257 name ^校
1:175 name ^汽
1:-194 name ^物
1:-328 name ^特
1:-155 name ^理
1:229 name ^电
1:31 name ^督
1:220 name ^研
1:-133 name ^社
1:156 name ^科
1:-245 name ^秘
1:210 name ^竞
1:58 name ^组
1:56 name ^继
1:224 name ^综
1:140 name ^美
1:83 name ^职
1:-127 name ^联
1:-119 name ^英
1:249 name ^训
1:11 name ^语
1:-105 name ^课
1:-7 name ^资
1:-62 name ^辅
1:-149 name ^送
1:-182 name ^通
1:-145 name ^领
1:-199 name ^高
1:-202 name ^鼓
1:-190 name 、
1:-241 name 一
1:-235 name 三
1:-225 name 三备
1:-183 name 上
1:-156 name 下
1:-137 name 下简
1:64 name 与
1:32 name 专
1:148 name 专业
1:-130 name 专班
1:169 name 业
1:159 name 业办
1:40 name 业务
1:23 name 业处
1:-207 name 业学
1:223 name 业建
1:-182 name 业技
1:161 name 业科
1:79 name 业部
1:-125 name 东
1:-125 name 东西
1:-149 name 两
1:-149 name 两个
1:-178 name 个
1:-173 name 个教
1:-23 name 中
1:160 name 中学
1:-33 name 中心
1:-299 name 中部
1:-309 name 主
1:-308 name 主任
1:-133 name 九
1:-133 name 九年
1:137 name 习
1:-107 name 乡
1:-107 name 乡中
1:-123 name 书
1:-184 name 书处
1:169 name 书管
1:-107 name 书记
1:-66 name 书馆
1:72 name 事
1:126 name 事$
1:115 name 事务
1:111 name 事处
1:260 name 事室
1:122 name 事干
1:-157 name 事教
1:-93 name 事科
1:-77 name 事部
1:-142 name 二
1:-120 name 交
1:49 name 产
1:-181 name 产业
1:56 name 人
1:40 name 人事
1:-44 name 人力
1:-251 name 任
1:-308 name 任$
1:-101 name 任办
1:121 name 任教
1:165 name 企
1:165 name 企合
1:-97 name 会
1:-118 name 会$
1:8 name 会事
1:53 name 会秘
1:-120 name 体
1:51 name 体育
1:-333 name 作
1:-75 name 作办
1:-154 name 作处
1:152 name 作部
1:49 name 保
1:270 name 保健
1:12 name 保教
1:227 name 信
1:227 name 信息
1:16 name 修
1:265 name 健
1:270 name 健室
1:50 name 先
1:50 name 先队
1:-76 name 党
1:-251 name 党委
1:-21 name 党支
1:171 name 党政
1:-99 name 全
1:47 name 公
1:47 name 公室
1:-262 name 共
1:-221 name 共建
1:-112 name 兼
1:-94 name 兼任
1:-70 name 分
1:-135 name 创
1:-121 name 创科
1:-286 name 初
1:-197 name 初中
1:-147 name 前
1:-210 name 前教
1:-178 name 副
1:-221 name 副书
1:-215 name 副园
1:-66 name 副校
1:-55 name 力
1:-55 name 力资
1:9 name 办
1:-45 name 办$
1:47 name 办公
1:105 name 务
1:-137 name 务$
1:-14 name 务中
1:-258 name 务主
1:-166 name 务会
1:-210 name 务副
1:129 name 务办
1:93 name 务园
1:141 name 务处
1:188 name 务室
1:265 name 务科
1:235 name 务组
1:242 name 务部
1:143 name 动
1:143 name 动组
1:-209 name 助
1:-202 name 励
1:32 name 勤
1:37 name 勤办
1:123 name 勤处
1:-14 name 勤服
1:221 name 勤组
1:-211 name 化
1:-206 name 化学
1:148 name 北
1:-269 name 区
1:195 name 医
1:-254 name 协
1:-238 name 协作
1:-105 name 协调
1:53 name 卫
1:-286 name 县
1:-158 name 县电
1:-16 name 发
1:14 name 发展
1:-77 name 各
1:-175 name 各备
1:-261 name 各学
1:63 name 各年
1:226 name 各教
1:-290 name 合
1:-327 name 合作
1:-129 name 同
1:-75 name 同年
1:7 name 后
1:32 name 后勤
1:-113 name 员
1:-76 name 员$
1:-73 name 员会
1:162 name 商
1:246 name 团
1:267 name 团委
1:-202 name 团队
1:45 name 园
1:126 name 园务
1:18 name 园长
1:-174 name 国
1:-30 name 图
1:-30 name 图书
1:-47 name 地
1:146 name 地理
1:61 name 培
1:90 name 培训
1:-14 name 基
1:-6 name 基教
1:-67 name 基础
1:82 name 处
1:83 name 处$
1:-146 name 备
1:-146 name 备课
1:159 name 复
1:79 name 复部
1:151 name 大
1:59 name 大班
1:168 name 大队
1:63 name 委
1:109 name 委$
1:19 name 委会
1:-221 name 委副
1:-73 name 委员
1:-8 name 学
1:-147 name 学前
1:-121 name 学副
1:237 name 学务
1:131 name 学处
1:-130 name 学学
1:-18 name 学工
1:60 name 学教
1:155 name 学术
1:-16 name 学校
1:64 name 学生
1:-144 name 学研
1:-251 name 学科
1:47 name 学组
1:-32 name 学部
1:-63 name 学院
1:319 name 安
1:200 name 安全
1:52 name 实
1:10 name 实习
1:64 name 实训
1:18 name 室
1:18 name 室$
1:24 name 家
1:109 name 家委
1:-91 name 家长
1:155 name 宿
1:155 name 宿管
1:61 name 导
1:-41 name 导中
1:-153 name 导主
1:-39 name 导员
1:123 name 导处
1:17 name 导室
1:-145 name 导小
1:53 name 导组
1:-222 name 小
1:-215 name 小学
1:-59 name 小教
1:-139 name 小组
1:57 name 少
1:50 name 少先
1:206 name 少工
1:214 name 就
1:240 name 就业
1:7 name 就处
1:-217 name 局
1:-96 name 局基
1:-165 name 局教
1:14 name 展
1:180 name 展中
1:-168 name 展处
1:177 name 展部
1:86 name 工
1:-14 name 工会
1:35 name 工作
1:206 name 工委
1:123 name 工程
1:-237 name 工部
1:-297 name 市
1:-204 name 市教
1:-72 name 市级
1:88 name 师
1:143 name 师发
1:-6 name 师工
1:71 name 师教
1:188 name 师管
1:26 name 师训
1:122 name 干
1:126 name 干事
1:-95 name 年
1:-67 name 年级
1:166 name 康
1:159 name 康复
1:-241 name 建
1:223 name 建设
1:-129 name 开
1:198 name 德
1:198 name 德育
1:-26 name 心
1:-19 name 心$
1:35 name 心理
1:-106 name 志
1:96 name 总
1:168 name 总务
1:227 name 息
1:245 name 息中
1:25 name 息处
1:147 name 息技
1:8 name 息科
1:129 name 息组
1:149 name 息部
1:-116 name 感
1:256 name 成
1:38 name 成科
1:19 name 或
1:-36 name 技
1:17 name 技处
1:-67 name 技术
1:-61 name 技能
1:11 name 护
1:-14 name 护理
1:-305 name 报
1:-165 name 报市
1:203 name 招
1:7 name 招就
1:229 name 招生
1:152 name 持
1:-149 name 指
1:-55 name 指导
1:-112 name 挥
1:-182 name 据
1:75 name 接
1:45 name 支
1:-15 name 支部
1:34 name 政
1:54 name 政办
1:69 name 政教
1:31 name 教
1:-223 name 教中
1:-136 name 教主
1:248 name 教办
1:94 name 教务
1:187 name 教处
1:27 name 教学
1:-38 name 教室
1:84 name 教导
1:109 name 教师
1:23 name 教研
1:56 name 教科
1:141 name 教组
1:127 name 教股
1:-239 name 教育
1:82 name 教部
1:11 name 数
1:11 name 数学
1:-74 name 文
1:-173 name 文、
1:67 name 文教
1:-36 name 文科
1:-43 name 文组
1:-110 name 新
1:-123 name 智
1:20 name 服
1:-14 name 服务
1:-5 name 术
1:-182 name 术学
1:158 name 术组
1:173 name 术部
1:-131 name 松
1:-221 name 校
1:-155 name 校$
1:165 name 校企
1:-200 name 校办
1:-124 name 校务
1:-154 name 校委
1:140 name 校教
1:200 name 校部
1:-179 name 校长
1:-182 name 根
1:-182 name 根据
1:156 name 水
1:8 name 江
1:175 name 汽
1:129 name 汽修
1:89 name 汽车
1:143 name 活
1:143 name 活动
1:-205 name 流
1:58 name 源
1:163 name 源中
1:-198 name 物
1:-185 name 物理
1:-328 name 特
1:-287 name 特教
1:36 name 班
1:-130 name 班办
1:179 name 班年
1:-103 name 班组
1:-79 name 理
1:-126 name 理化
1:-92 name 理员
1:161 name 理学
1:38 name 理教
1:-211 name 理系
1:-77 name 理组
1:154 name 生
1:-170 name 生会
1:234 name 生办
1:97 name 生发
1:194 name 生处
1:163 name 生就
1:96 name 生工
1:38 name 生科
1:173 name 生股
1:-43 name 生辅
1:113 name 电
1:82 name 电教
1:67 name 督
1:67 name 督导
1:14 name 研
1:-183 name 研中
1:128 name 研处
1:66 name 研室
1:-16 name 研究
1:72 name 研组
1:144 name 研部
1:-67 name 础
1:-67 name 础教
1:-220 name 社
1:8 name 社会
1:62 name 科
1:11 name 科$
1:49 name 科主
1:98 name 科学
1:165 name 科室
1:60 name 科技
1:162 name 科研
1:-100 name 科组
1:-184 name 秘
1:-184 name 秘书
1:-137 name 称
1:-125 name 称市
1:-34 name 程
1:-226 name 程中
1:129 name 程系
1:-16 name 究
1:68 name 站
1:68 name 站$
1:203 name 竞
1:203 name 竞赛
1:-137 name 简
1:-137 name 简称
1:54 name 管
1:31 name 管理
1:53 name 系
1:53 name 系$
1:-96 name 级
1:42 name 级主
1:-226 name 级备
1:-100 name 级组
1:161 name 级部
1:-96 name 练
1:-116 name 练室
1:37 name 组
1:69 name 组$
1:-139 name 组办
1:51 name 组织
1:-42 name 组长
1:56 name 织
1:-90 name 织人
1:185 name 织部
)",
    R"(1:-33 name 络
1:56 name 继
1:56 name 继续
1:56 name 续
1:56 name 续教
1:62 name 综
1:62 name 综合
1:51 name 美
1:195 name 考
1:65 name 职
1:178 name 职业
1:38 name 职成
1:-126 name 职教
1:-164 name 职高
1:-67 name 联
1:-100 name 联络
1:56 name 股
1:57 name 股$
1:-83 name 育
1:143 name 育中
1:-184 name 育主
1:-47 name 育副
1:126 name 育处
1:-44 name 育学
1:-204 name 育局
1:77 name 育督
1:-234 name 育研
1:-32 name 育科
1:-50 name 育组
1:-103 name 育股
1:178 name 育部
1:-17 name 能
1:-290 name 艺
1:-127 name 英
1:-67 name 英文
1:-126 name 英语
1:-106 name 装
1:-256 name 西
1:-169 name 西部
1:40 name 训
1:-185 name 训中
1:185 name 训办
1:133 name 训处
1:169 name 训科
1:-60 name 训练
1:46 name 训部
1:102 name 讯
1:70 name 讯科
1:124 name 讯组
1:9 name 记
1:-107 name 记$
1:243 name 设
1:-39 name 语
1:-68 name 语教
1:-70 name 语文
1:-168 name 语科
1:-189 name 课
1:-132 name 课程
1:-146 name 课组
1:-105 name 调
1:-90 name 调小
1:-67 name 质
1:-67 name 质量
1:-238 name 费
1:69 name 资
1:43 name 资源
1:102 name 资讯
1:103 name 赛
1:167 name 赛办
1:89 name 车
1:-57 name 辅
1:-57 name 辅导
1:-169 name 送
1:-87 name 送局
1:-149 name 送教
1:-164 name 通
1:-182 name 通职
1:71 name 部
1:74 name 部$
1:-10 name 部门
1:-67 name 量
1:-124 name 长
1:-74 name 长$
1:123 name 长办
1:-55 name 长委
1:-155 name 长学
1:-266 name 长室
1:-10 name 门
1:-10 name 门$
1:-98 name 间
1:95 name 队
1:-159 name 队$
1:142 name 队大
1:127 name 队辅
1:198 name 队部
1:-48 name 院
1:-48 name 院$
1:259 name 集
1:-145 name 领
1:-145 name 领导
1:-66 name 馆
1:-66 name 馆$
1:-108 name 驻
1:-275 name 高
1:-205 name 高三
1:-164 name 高部
1:-202 name 鼓
1:-202 name 鼓励
1:-14 named=1
1:283 named=2
1:-114 named=3
1:8 of itself=0
1:41 of itself=1
1:43 right before 
1:149 right before  
1:-116 right before (
1:160 right before )
1:-16 right before @
1:-215 right before 、
1:177 right before 。
1:114 right before 上
1:-98 right before 与
1:-153 right before 个
1:-368 right before 为
1:57 right before 书
1:144 right before 事
1:-56 right before 人
1:-141 right before 任
1:78 right before 会
1:166 right before 体
1:95 right before 作
1:197 right before 修
1:178 right before 内
1:53 right before 出
1:-22 right before 分
1:105 right before 划
1:-141 right before 则
1:-80 right before 到
1:-119 right before 前
1:110 right before 务
1:79 right before 动
1:-68 right before 单
1:83 right before 及
1:179 right before 号
1:-293 right before 向
1:-118 right before 员
1:-201 right before 和
1:-242 right before 在
1:-186 right before 字
1:-165 right before 学
1:210 right before 宜
1:-140 right before 容
1:-58 right before 对
1:-46 right before 局
1:-226 right before 市
1:132 right before 师
1:-128 right before 席
1:-303 right before 报
1:234 right before 接
1:-184 right before 援
1:152 right before 教
1:-192 right before 是
1:-176 right before 期
1:-239 right before 末
1:200 right before 条
1:-86 right before 校
1:123 right before 案
1:-25 right before 派
1:-75 right before 理
1:-222 right before 的
1:-81 right before 科
1:156 right before 程
1:323 right before 管
1:-118 right before 织
1:-131 right before 经
1:-54 right before 给
1:-50 right before 络
1:126 right before 续
1:-81 right before 聘
1:176 right before 表
1:130 right before 训
1:-143 right before 设
1:-148 right before 语
1:-237 right before 费
1:-173 right before 送
1:-22 right before 选
1:-229 right before 造
1:-211 right before 邀
1:-171 right before 长
1:175 right before 队
1:-162 right before 院
1:127 right before 面
1:196 right before 项
1:-157 right before 须
1:194 right before 题
1:-26 sided=0
1:26 sided=1
1:8 soon $
1:-200 soon (
1:-179 soon ($
1:-12 soon (0
1:-12 soon (00
1:-138 soon (以
1:-217 soon (导
1:-217 soon (导)
1:18 soon (联
1:18 soon (联系
1:-202 soon )
1:-55 soon )$
1:-176 soon )处
1:-105 soon +
1:66 soon +$
1:86 soon ,
1:-77 soon 0
1:-9 soon 0$
1:-91 soon 00
1:-29 soon 00$
1:-70 soon 000
1:-23 soon 00×
1:-172 soon 00人
1:-66 soon 00年
1:-23 soon 0×
1:-175 soon 0个
1:-255 soon 0人
1:-174 soon 0人$
1:-145 soon 0人到
1:-180 soon 0人去
1:-94 soon 0人担
1:-147 soon 0人赴
1:6 soon 0名
1:-66 soon 0年
1:-66 soon 0年$
1:79 soon 0月
1:-214 soon :
1:-123 soon :$
1:-66 soon @
1:-155 soon @$
1:-84 soon @(
1:-105 soon @+
1:66 soon @+$
1:-47 soon @@
1:24 soon @@$
1:-20 soon @@教
1:119 soon @一
1:-71 soon @习
1:-43 soon @五
1:-43 soon @五年
1:160 soon @共
1:160 soon @共同
1:-141 soon @参
1:-137 soon @参$
1:-146 soon @听
1:-146 soon @听课
1:-88 soon @对
1:152 soon @开
1:-59 soon @影
1:-59 soon @影子
1:-78 soon @挂
1:-78 soon @挂职
1:12 soon @捐
1:135 soon @捐赠
1:19 soon @教
1:103 soon @教$
1:-102 soon @教育
1:-75 soon @校
1:-75 soon @校长
1:-107 soon @跟
1:-112 soon @跟岗
1:-45 soon @跟班
1:-191 soon @送
1:-191 soon @送$
1:-114 soon @驻
1:-114 soon @驻园
1:8 soon ^
1:36 soon ^$
1:-67 soon ^(
1:-12 soon ^(0
1:-217 soon ^(导
1:170 soon ^(联
1:-133 soon ^)
1:-244 soon ^0
1:-66 soon ^00
1:-196 soon ^0人
1:-67 soon ^0名
1:-205 soon ^@
1:-205 soon ^@@
1:-9 soon ^_
1:30 soon ^_0
1:-120 soon ^“
1:-11 soon ^、
1:206 soon ^、@
1:-129 soon ^。
1:-129 soon ^。$
1:-94 soon ^一
1:104 soon ^一起
1:-105 soon ^与
1:-105 soon ^与@
1:-172 soon ^专
1:-151 soon ^专家
1:-144 soon ^两
1:35 soon ^为
1:-71 soon ^为@
1:-36 soon ^主
1:-215 soon ^主任
1:149 soon ^主办
1:92 soon ^主抓
1:154 soon ^主持
1:152 soon ^主理
1:132 soon ^主责
1:-24 soon ^予
1:-24 soon ^予以
1:57 soon ^于
1:131 soon ^于0
1:18 soon ^互
1:13 soon ^交
1:121 soon ^任
1:15 soon ^会
1:82 soon ^会同
1:-53 soon ^供
1:101 soon ^供稿
1:111 soon ^保
1:76 soon ^保证
1:99 soon ^保障
1:-180 soon ^修
1:106 soon ^做
1:109 soon ^做好
1:50 soon ^全
1:9 soon ^全年
1:-80 soon ^共0
1:105 soon ^共同
1:101 soon ^共管
1:-160 soon ^关
1:-160 soon ^关于
1:48 soon ^具
1:48 soon ^具体
1:133 soon ^写
1:-67 soon ^出
1:181 soon ^分
1:93 soon ^分别
1:147 soon ^分头
1:42 soon ^列
1:160 soon ^列出
1:-153 soon ^到
1:-130 soon ^到@
1:132 soon ^制
1:132 soon ^制定
1:-136 soon ^副
1:-105 soon ^副主
1:-94 soon ^副处
1:122 soon ^办
1:104 soon ^办理
1:40 soon ^募
1:40 soon ^募集
1:30 soon ^协
1:-125 soon ^协作
1:193 soon ^协力
1:97 soon ^协办
1:129 soon ^协助
1:145 soon ^协同
1:-138 soon ^协调
1:13 soon ^参
1:119 soon ^参与
1:-76 soon ^参加
1:-43 soon ^发
1:128 soon ^召
1:31 soon ^合
1:52 soon ^合力
1:159 soon ^合办
1:-229 soon ^同
1:117 soon ^向
1:117 soon ^向@
1:-194 soon ^员
1:-110 soon ^员0
1:121 soon ^命
1:121 soon ^命题
1:82 soon ^和
1:160 soon ^和@
1:-91 soon ^和“
1:51 soon ^商
1:22 soon ^商定
1:144 soon ^商量
1:297 soon ^在
1:-96 soon ^处
1:-96 soon ^处长
1:-46 soon ^备
1:-163 soon ^备案
1:-223 soon ^委
1:-189 soon ^学
1:-164 soon ^学生
1:162 soon ^安
1:162 soon ^安排
1:100 soon ^定
1:-35 soon ^定$
1:-161 soon ^实
1:151 soon ^审
1:-47 soon ^审定
1:186 soon ^审核
1:11 soon ^对
1:87 soon ^对口
1:236 soon ^对接
1:-195 soon ^工
1:153 soon ^带
1:72 soon ^带队
1:219 soon ^帮
1:166 soon ^帮助
1:161 soon ^帮着
1:-170 soon ^干
1:-132 soon ^干事
1:-128 soon ^干部
1:146 soon ^年
1:146 soon ^年底
1:-107 soon ^幼
1:-107 soon ^幼儿
1:28 soon ^开
1:-116 soon ^开具
1:-138 soon ^开展
1:227 soon ^开通
1:99 soon ^张
1:99 soon ^张罗
1:209 soon ^总
1:179 soon ^执
1:123 soon ^执笔
1:86 soon ^承
1:41 soon ^承办
1:31 soon ^承担
1:124 soon ^把
1:-152 soon ^把“
1:110 soon ^把关
1:163 soon ^抓
1:132 soon ^抓总
1:-54 soon ^报
1:96 soon ^担
1:96 soon ^担任
1:101 soon ^拟
1:134 soon ^拟定
1:156 soon ^拿
1:118 soon ^拿出
1:110 soon ^挂
1:-126 soon ^指
1:103 soon ^按
1:-156 soon ^捐
1:194 soon ^排
1:134 soon ^排出
1:92 soon ^排好
1:164 soon ^排定
1:134 soon ^排日
1:107 soon ^排班
1:149 soon ^排课
1:44 soon ^接
1:108 soon ^接待
1:85 soon ^接收
1:116 soon ^接洽
1:111 soon ^提
1:94 soon ^提供
1:157 soon ^提出
1:10 soon ^提前
1:185 soon ^收
1:111 soon ^收发
1:133 soon ^收集
1:-132 soon ^教
1:-154 soon ^教师
1:-124 soon ^教授
1:76 soon ^教研
1:-197 soon ^数
1:144 soon ^敲
1:144 soon ^敲定
1:-168 soon ^来
1:-123 soon ^每两
1:45 soon ^每个
1:162 soon ^每半
1:-81 soon ^每周
1:79 soon ^每季
1:25 soon ^每学
1:-93 soon ^每月
1:120 soon ^汇
1:68 soon ^汇总
1:-20 soon ^派
1:176 soon ^派人
1:-35 soon ^派出
1:147 soon ^派员
1:164 soon ^清
1:164 soon ^清点
1:190 soon ^点
1:98 soon ^照
1:102 soon ^牵
1:81 soon ^牵头
1:208 soon ^牵线
1:-100 soon ^电
1:-100 soon ^电子
1:10 soon ^登
1:10 soon ^登记
1:-222 soon ^的
1:235 soon ^盯
1:-129 soon ^研
1:-129 soon ^研究
1:30 soon ^确
1:-20 soon ^确定
1:-191 soon ^科
1:-191 soon ^科长
1:-88 soon ^筹
1:105 soon ^筹办
1:-7 soon ^签
1:-14 soon ^管
1:171 soon ^管$
1:146 soon ^管人
1:177 soon ^管理
1:5 soon ^组
1:75 soon ^组织
1:-41 soon ^经
1:131 soon ^经办
1:-157 soon ^经费
1:-114 soon ^结
1:140 soon ^给
1:185 soon ^给@
1:143 soon ^给他
1:184 soon ^统
1:218 soon ^统一
1:80 soon ^统稿
1:115 soon ^统筹
1:133 soon ^统管
1:153 soon ^编
1:169 soon ^考
1:165 soon ^考核
1:88 soon ^联
1:-17 soon ^联合
1:152 soon ^联系
1:235 soon ^联络
1:-113 soon ^股
1:-113 soon ^股长
1:36 soon ^落
1:36 soon ^落实
1:169 soon ^要
1:160 soon ^讨
1:160 soon ^讨论
1:-171 soon ^议
1:239 soon ^记
1:-167 soon ^讲
1:-142 soon ^设
1:-180 soon ^设在
1:119 soon ^设计
1:-177 soon ^请
1:112 soon ^调
1:60 soon ^负
1:72 soon ^负责
1:-179 soon ^赴
1:-126 soon ^赴@
1:120 soon ^跟
1:-180 soon ^跟岗
1:106 soon ^跟踪
1:152 soon ^跟进
1:89 soon ^轮
1:89 soon ^轮流
1:-179 soon ^送
1:99 soon ^选
1:96 soon ^选人
1:-23 soon ^选派
1:204 soon ^逐
1:155 soon ^遴
1:155 soon ^遴选
1:-14 soon ^配
1:-14 soon ^配合
1:55 soon ^采
1:-136 soon ^长
1:-126 soon ^集
1:-105 soon ^集训
1:-99 soon ^颁
1:-99 soon ^颁发
1:-205 soon ^马
1:118 soon ^验
1:118 soon ^验收
1:61 soon _
1:-204 soon _$
1:30 soon _0
1:-157 soon _00
1:-19 soon ×
1:-23 soon ×$
1:-104 soon “
1:113 soon “$
1:48 soon “一
1:108 soon ”
1:108 soon ”$
1:31 soon 、
1:190 soon 、$
1:127 soon 、@
1:-142 soon 、政
1:-110 soon 、教
1:-44 soon 、教学
1:127 soon 。
1:127 soon 。$
1:197 soon 《
1:-79 soon 一
1:-118 soon 一$
1:-190 soon 一份
1:-161 soon 一份工
1:-142 soon 一名
1:-86 soon 一周
1:-40 soon 一安
1:-40 soon 一安排
1:113 soon 一收
1:-146 soon 一次
1:-136 soon 一次$
1:12 soon 一起
1:-104 soon 三
1:-85 soon 三下
1:-85 soon 三下午
1:-39 soon 上
1:69 soon 上$
1:-216 soon 上一
1:97 soon 上报
1:161 soon 上述
1:-23 soon 下
1:-29 soon 下午
1:-29 soon 下午$
1:-221 soon 不
1:-17 soon 与
1:5 soon 与$
1:-164 soon 与@
1:-84 soon 与@(
1:7 soon 专
1:-129 soon 专业
1:-129 soon 专业带
1:30 soon 专家
1:-59 soon 专家$
1:-140 soon 业
1:-230 soon 业务
1:-230 soon 业务$
1:-129 soon 业带
1:-99 soon 业证
1:-99 soon 业证$
1:-69 soon 两
1:93 soon 两$
1:-153 soon 两个
1:-92 soon 两周
1:-90 soon 两周$
1:-28 soon 两周网
1:-78 soon 个
1:-131 soon 个$
1:81 soon 个月
1:77 soon 中
1:-158 soon 中$
1:176 soon 为
1:201 soon 为$
1:24 soon 为@
1:34 soon 为联
1:-26 soon 主
1:-198 soon 主任
1:-228 soon 主任$
1:-73 soon 主任)
1:149 soon 主办
1:149 soon 主办$
1:170 soon 主备
1:92 soon 主抓
1:92 soon 主抓$
1:74 soon 主持
1:60 soon 主持$
1:152 soon 主理
1:137 soon 主理$
1:132 soon 主责
1:132 soon 主责$
1:-165 soon 丽
1:-69 soon 之
1:-127 soon 乌
1:-187 soon 乐
1:-187 soon 乐$
1:-111 soon 习
1:-112 soon 习$
1:-139 soon 书
1:-95 soon 书$
1:-177 soon 书0
1:10 soon 予
1:-24 soon 予以
1:18 soon 事
1:179 soon 事$
1:83 soon 二
1:28 soon 二下
1:28 soon 二下午
1:52 soon 于
1:148 soon 于0
1:43 soon 于00
1:219 soon 于0月
1:59 soon 云
1:59 soon 云$
1:5 soon 互
1:-118 soon 互$
1:-35 soon 互相
1:-48 soon 五
1:-43 soon 五年
1:-43 soon 五年级
1:115 soon 交
1:188 soon 交$
1:121 soon 交接
1:115 soon 交接$
1:137 soon 产
1:-43 soon 人
1:-19 soon 人$
1:-78 soon 人:
1:-78 soon 人:$
1:96 soon 人、
1:-145 soon 人到
1:-194 soon 人到$
1:-61 soon 人到@
1:-180 soon 人去
1:-94 soon 人担
1:-147 soon 人赴
1:-76 soon 人赴@
1:33 soon 人选
1:145 soon 人选$
1:143 soon 他
1:143 soon 他们
1:-80 soon 付
1:-5 soon 代
1:12 soon 以
1:-98 soon 以$
1:30 soon 们
1:-169 soon 任
1:-236 soon 任$
1:-73 soon 任)
1:-73 soon 任)$
1:-73 soon 任@
1:57 soon 任职
1:57 soon 任职手
1:-188 soon 份
1:-161 soon 份工
1:-218 soon 优
1:-33 soon 会
1:82 soon 会同
1:104 soon 会同@
1:124 soon 传
1:90 soon 传$
1:64 soon 传。
1:64 soon 传。$
1:-75 soon 位
1:84 soon 位$
1:158 soon 住
1:36 soon 住宿
1:36 soon 住宿$
1:-11 soon 体$
1:123 soon 体实
1:123 soon 体实施
1:-115 soon 体对
1:-115 soon 体对接
1:80 soon 体经
1:80 soon 体经办
1:98 soon 体负
1:98 soon 体负责
1:-40 soon 作
1:53 soon 作$
1:-125 soon 作资
1:-125 soon 作资金
1:17 soon 使
1:41 soon 供
1:101 soon 供稿
1:101 soon 供稿$
1:89 soon 保
1:46 soon 保$
1:76 soon 保证
1:76 soon 保证网
1:116 soon 保障
1:119 soon 保障$
1:93 soon 保障设
1:-178 soon 信
1:-32 soon 修
1:31 soon 借
1:210 soon 借$
1:156 soon 值
1:74 soon 假
1:128 soon 做
1:119 soon 做好
1:54 soon 做好接
1:52 soon 做好服
1:83 soon 做好衔
1:70 soon 做好课
1:80 soon 傅
1:80 soon 傅$
1:-172 soon 儿
1:-107 soon 儿园
1:-98 soon 先
1:-52 soon 先$
1:-189 soon 克
1:222 soon 党
1:115 soon 入
1:-71 soon 入$
1:96 soon 全
1:134 soon 全年
1:-80 soon 公
1:47 soon 六
1:-133 soon 共0
1:-133 soon 共0人
1:47 soon 共同
1:134 soon 共同完
1:128 soon 共同承
1:123 soon 共同筹
1:111 soon 共同组
1:119 soon 共同负
1:101 soon 共管
1:101 soon 共管$
1:-45 soon 关
1:110 soon 关$
1:-160 soon 关于
1:18 soon 其
1:-126 soon 具
1:50 soon 具体
1:123 soon 具体实
1:-115 soon 具体对
1:80 soon 具体经
1:98 soon 具体负
1:-69 soon 兼
1:152 soon 册
1:152 soon 册$
1:234 soon 写
1:129 soon 写出
1:-165 soon 军
1:-165 soon 军$
1:19 soon 决
1:7 soon 决$
1:12 soon 决定
1:37 soon 准
1:35 soon 准备
1:-70 soon 准备$
1:92 soon 出
1:58 soon 出$
1:118 soon 出人
1:103 soon 出活
1:103 soon 出活动
1:178 soon 出质
1:226 soon 分
1:256 soon 分$
1:60 soon 分两
1:93 soon 分别
1:147 soon 分头
1:40 soon 分头落
1:113 soon 分工
1:113 soon 分工$
1:-103 soon 划
1:201 soon 划$
1:42 soon 列
1:160 soon 列出
1:-57 soon 初
1:135 soon 初稿
1:135 soon 初稿$
1:93 soon 别
1:-120 soon 到
1:-6 soon 到$
1:-166 soon 到@
1:-149 soon 到@$
1:-124 soon 到@参
1:-103 soon 到@听
1:-59 soon 到@影
1:-78 soon 到@挂
1:-112 soon 到@跟
1:148 soon 到人
1:26 soon 制
1:156 soon 制$
1:132 soon 制定
1:-13 soon 前
1:-30 soon 前一
1:-30 soon 前一周
1:-97 soon 副
1:-105 soon 副主
1:-105 soon 副主任
1:-94 soon 副处
1:-94 soon 副处长
1:-131 soon 副教
1:198 soon 力
1:153 soon 办
1:161 soon 办$
1:113 soon 办。
1:113 soon 办。$
1:182 soon 办理
1:120 soon 办理$
1:67 soon 办理交
1:-82 soon 加
1:25 soon 加$
1:-19 soon 务
1:81 soon 务。
1:81 soon 务。$
1:-69 soon 动$
1:118 soon 动方
1:110 soon 助
1:80 soon 助$
1:61 soon 募
1:61 soon 募集
1:49 soon 募集$
1:164 soon 勤
1:164 soon 勤$
1:-65 soon 区
1:-203 soon 医
1:-110 soon 十
1:-40 soon 午
1:-40 soon 午$
1:123 soon 半
1:162 soon 半年
1:43 soon 协
1:-125 soon 协作
1:-125 soon 协作资
1:193 soon 协力
1:97 soon 协办
1:97 soon 协办$
1:138 soon 协助
1:127 soon 协助$
1:145 soon 协同
1:145 soon 协同$
1:-148 soon 协调
1:-73 soon 协调$
1:148 soon 单
1:205 soon 单$
1:144 soon 印
1:-30 soon 去
1:-91 soon 去$
1:-115 soon 去@
1:-107 soon 去@$
1:-228 soon 县
1:-239 soon 县$
1:38 soon 参
1:33 soon 参$
1:119 soon 参与
1:119 soon 参与$
1:-56 soon 参加
1:-19 soon 参加$
1:-5 soon 及
1:-46 soon 发
1:-141 soon 发$
1:-99 soon 发结
1:-99 soon 发结业
1:-174 soon 受
1:146 soon 口
1:52 soon 召
1:-120 soon 召开
1:-205 soon 召开一
1:192 soon 召集
1:145 soon 召集$
1:254 soon 号
1:234 soon 号$
1:-18 soon 各
1:-94 soon 各$
1:-10 soon 合
1:-42 soon 合$
1:111 soon 合。
1:111 soon 合。$
1:52 soon 合力
1:159 soon 合办
1:80 soon 合办$
1:138 soon 合排
1:138 soon 合排课
1:-124 soon 吉
1:-54 soon 同
1:-107 soon 同$
1:104 soon 同@
1:134 soon 同完
1:134 soon 同完成
1:128 soon 同承
1:111 soon 同承担
1:189 soon 同步
1:123 soon 同筹
1:111 soon 同组
1:111 soon 同组织
1:119 soon 同负
1:119 soon 同负责
1:38 soon 名
1:205 soon 名$
1:113 soon 名单
1:113 soon 名单$
1:91 soon 后
1:71 soon 向
1:-218 soon 向$
1:121 soon 向@
1:12 soon 向@捐
1:13 soon 听
1:-146 soon 听课
1:-138 soon 听课$
1:-114 soon 员
1:138 soon 员$
1:-110 soon 员0
1:-110 soon 员00
1:6 soon 周
1:157 soon 周$
1:-76 soon 周三
1:-85 soon 周三下
1:36 soon 周与
1:-166 soon 周与@
1:-9 soon 周二
1:28 soon 周二下
1:-149 soon 周四
1:-28 soon 周网
1:-28 soon 周网上
1:158 soon 命
1:158 soon 命题
1:158 soon 命题$
1:-123 soon 和
1:173 soon 和$
1:160 soon 和@
1:160 soon 和@共
1:-91 soon 和“
1:81 soon 商
1:65 soon 商定
1:-5 soon 商定$
1:93 soon 商定。
1:144 soon 商量
1:121 soon 商量着
1:-133 soon 四
1:-172 soon 团
1:-9 soon 团委
1:-22 soon 园
1:-84 soon 园$
1:-206 soon 国
1:84 soon 图
1:135 soon 图$
1:55 soon 在
1:58 soon 在0
1:-139 soon 在@
1:-108 soon 在@教
1:135 soon 地
1:136 soon 地和
1:136 soon 地和$
1:-23 soon 场
1:136 soon 场地
1:136 soon 场地和
1:-162 soon 坪
1:-158 soon 培
1:11 soon 培$
1:-101 soon 培训
1:-132 soon 基
1:-213 soon 处
1:-118 soon 处长
1:42 soon 备
1:30 soon 备$
1:108 soon 备和
1:108 soon 备和$
1:-62 soon 备案
1:-62 soon 备案$
1:-83 soon 备课
1:106 soon 备调
1:106 soon 备调$
1:-193 soon 复
1:-175 soon 外
1:-202 soon 大
1:-156 soon 天$
1:58 soon 头
1:7 soon 头$
1:68 soon 头。
1:68 soon 头。$
1:40 soon 头落
1:40 soon 头落实
1:112 soon 好
1:-131 soon 好$
1:54 soon 好接
1:53 soon 好接待
1:52 soon 好服
1:52 soon 好服务
1:64 soon 好落
1:83 soon 好衔
1:83 soon 好衔接
1:84 soon 好课
1:25 soon 好课表
1:-184 soon 委
1:-177 soon 娜
1:-140 soon 娜$
1:-209 soon 子
1:-59 soon 子培
1:-59 soon 子培$
1:-100 soon 子资
1:-100 soon 子资源
1:-63 soon 字
1:27 soon 存
1:19 soon 存档
1:19 soon 存档$
1:45 soon 季
1:79 soon 季度
1:57 soon 学
1:199 soon 学$
1:-20 soon 学年
1:42 soon 学年对
1:-135 soon 学时
1:-135 soon 学时证
1:76 soon 学期
1:71 soon 学期@
1:-173 soon 学期到
1:-148 soon 学期对
1:-130 soon 学校
1:48 soon 学生
1:106 soon 学生$
1:101 soon 学科
1:165 soon 学科$
1:-9 soon 守
1:74 soon 安
1:166 soon 安$
1:91 soon 安排
1:-27 soon 安排$
1:49 soon 安排导
1:219 soon 安排岗
1:59 soon 安排班
1:66 soon 安排课
1:117 soon 安排车
1:141 soon 完
1:141 soon 完成
1:119 soon 完成$
1:49 soon 定
1:22 soon 定$
1:93 soon 定。
1:93 soon 定。$
1:117 soon 定《
1:-19 soon 定人
1:-61 soon 定人选
1:133 soon 定日
1:133 soon 定日程
1:223 soon 定课
1:134 soon 定课$
1:34 soon 实
1:95 soon 实$
1:72 soon 实。
1:72 soon 实。$
1:-150 soon 实习
1:114 soon 实施
1:109 soon 实施$
1:-201 soon 实训
1:-201 soon 实训$
1:-88 soon 实验
1:-12 soon 审
1:-89 soon 审$
1:-47 soon 审定
1:47 soon 审核
1:95 soon 宣
1:95 soon 宣传
1:90 soon 宣传$
1:64 soon 宣传。
1:-100 soon 室
1:-231 soon 室$
1:149 soon 家
1:-12 soon 家$
1:202 soon 家长
1:107 soon 宿
1:78 soon 宿$
1:156 soon 寄
1:192 soon 寒
1:192 soon 寒假
1:68 soon 对
1:246 soon 对$
1:-132 soon 对@
1:-257 soon 对@$
1:172 soon 对口
1:55 soon 对接
1:-16 soon 对接$
1:123 soon 对接@
1:194 soon 对结
1:194 soon 对结$
1:-31 soon 导
1:150 soon 导$
1:-217 soon 导)
1:-176 soon 导)处
1:49 soon 导师
1:49 soon 导师$
1:214 soon 将
1:77 soon 小
1:-157 soon 小$
1:-123 soon 少
1:-113 soon 展
1:-142 soon 展$
1:22 soon 展“
1:113 soon 展“$
1:-168 soon 展线
1:-18 soon 岗
1:-51 soon 岗$
1:-79 soon 岗(
1:-40 soon 岗两
1:204 soon 岗位
1:219 soon 岗位$
1:94 soon 工
1:142 soon 工$
1:50 soon 工作
1:53 soon 工作$
1:105 soon 己
1:-181 soon 师
1:-57 soon 师$
1:80 soon 师傅
1:80 soon 师傅$
1:162 soon 带
1:108 soon 带$
1:145 soon 带教
1:145 soon 带教$
1:41 soon 带班
1:41 soon 带班$
1:92 soon 带队
1:133 soon 带队$
1:224 soon 帮
1:20 soon 帮$
1:166 soon 帮助
1:184 soon 帮扶
1:178 soon 帮扶$
1:161 soon 帮着
1:33 soon 常
1:-198 soon 干
1:-70 soon 干$
1:-132 soon 干事
1:-128 soon 干部
1:-116 soon 干部到
1:97 soon 年
1:-25 soon 年$
1:-119 soon 年0
1:142 soon 年对
1:146 soon 年底
1:-43 soon 年级
1:-43 soon 年级$
1:-73 soon 年组
1:-73 soon 年组织
1:9 soon 并
1:-109 soon 并$
1:-180 soon 幼
1:-107 soon 幼儿
1:-107 soon 幼儿园
1:-28 soon 库
1:28 soon 应
1:143 soon 应$
1:258 soon 底
1:167 soon 度
1:155 soon 度$
1:-42 soon 座
1:96 soon 建
1:65 soon 建立
1:-84 soon 开
1:-190 soon 开$
1:-205 soon 开一
1:-205 soon 开一$
1:-116 soon 开具
1:-113 soon 开展
1:-142 soon 开展$
1:22 soon 开展“
1:-168 soon 开展线
1:154 soon 开放
1:10 soon 开通
1:128 soon 开通$
1:-48 soon 开通账
1:186 soon 张
1:186 soon 张罗
1:99 soon 张罗$
1:-81 soon 强
1:159 soon 当
1:-9 soon 录
1:210 soon 形
1:210 soon 形成
1:-59 soon 影
1:-59 soon 影子
1:-59 soon 影子培
1:92 soon 待
1:115 soon 待$
1:53 soon 待和
1:53 soon 待和$
1:8 soon 徒
1:-242 soon 志
1:-203 soon 志愿
1:117 soon 总
1:63 soon 总$
1:-96 soon 总协
1:-96 soon 总协调
1:167 soon 情
1:-203 soon 愿
1:68 soon 成
1:119 soon 成$
1:105 soon 手
1:91 soon 手$
1:55 soon 手续
1:55 soon 手续$
1:-146 soon 才
1:-69 soon 打
1:47 soon 执
1:123 soon 执笔
1:123 soon 执笔$
1:-29 soon 执行
1:77 soon 扶
1:178 soon 扶$
1:175 soon 批
1:121 soon 批$
1:113 soon 承
1:44 soon 承办
1:128 soon 承办$
1:67 soon 承担
1:-25 soon 承担$
1:177 soon 承接
1:-125 soon 技
1:126 soon 技术
1:49 soon 技术保
1:45 soon 把
1:-152 soon 把“
1:110 soon 把关
1:110 soon 把关$
1:238 soon 抓
1:214 soon 抓$
1:64 soon 抓好
1:64 soon 抓好落
1:132 soon 抓总
1:132 soon 抓总$
1:183 soon 护
1:-108 soon 报
1:-64 soon 报$
1:115 soon 报名
1:165 soon 报名$
1:68 soon 报名单
1:197 soon 抽
1:35 soon 担
1:-95 soon 担$
1:85 soon 担任
1:-91 soon 担任@
1:174 soon 招
1:126 soon 拟
1:134 soon 拟定
1:90 soon 拟定$
1:177 soon 拿
1:151 soon 拿出
1:103 soon 拿出活
1:74 soon 持
1:60 soon 持$
1:66 soon 挂
1:-78 soon 挂职
1:-15 soon 指
1:149 soon 指定
1:167 soon 指导
1:150 soon 指导$
1:103 soon 按
1:112 soon 挑
1:-63 soon 捐
1:-177 soon 捐书
1:-177 soon 捐书0
1:13 soon 捐赠
1:135 soon 捐赠图
1:221 soon 换
1:88 soon 据
1:90 soon 授
1:218 soon 授$
1:192 soon 掌
1:101 soon 排
1:7 soon 排$
1:134 soon 排出
1:120 soon 排好
1:88 soon 排好课
1:152 soon 排定
1:49 soon 排导
1:49 soon 排导师
1:219 soon 排岗
1:219 soon 排岗位
1:134 soon 排日
1:134 soon 排日程
1:103 soon 排班
1:107 soon 排班$
1:59 soon 排班级
1:-12 soon 排课
1:228 soon 排课$
1:26 soon 排课务
1:58 soon 排课表
1:117 soon 排车
1:108 soon 接
1:41 soon 接$
1:212 soon 接@
1:104 soon 接待
1:115 soon 接待$
1:53 soon 接待和
1:85 soon 接收
1:67 soon 接收$
1:117 soon 接洽
1:117 soon 接洽$
1:122 soon 接站
1:111 soon 接站和
1:25 soon 接送
1:60 soon 推
1:-118 soon 推$
1:36 soon 推荐
1:113 soon 提
1:57 soon 提供
1:157 soon 提出
1:108 soon 提出$
1:10 soon 提前
1:-30 soon 提前一
1:124 soon 支
1:266 soon 支教
1:226 soon 收
1:174 soon 收$
1:111 soon 收发
1:111 soon 收发$
1:133 soon 收集
1:204 soon 改
1:91 soon 改$
1:111 soon 放
1:-31 soon 放$
1:29 soon 政
1:-6 soon 政$
1:-59 soon 敏
1:-163 soon 敏老
1:-163 soon 敏老师
1:-27 soon 教
1:67 soon 教$
1:100 soon 教、
1:8 soon 教务
1:34 soon 教学
1:118 soon 教学$
1:-155 soon 教师
1:-33 soon 教师$
1:-116 soon 教授
1:-47 soon 教研
1:-150 soon 教研$
1:-71 soon 教科
1:-108 soon 教科$
1:-175 soon 教育
1:-102 soon 教育$
1:-128 soon 数
1:144 soon 敲
1:144 soon 敲定
1:165 soon 整
1:142 soon 整$
1:98 soon 文
1:136 soon 文$
1:203 soon 文本
1:-64 soon 料
1:-64 soon 料$
1:-180 soon 新
1:199 soon 方
1:178 soon 方案
1:121 soon 方案$
1:13 soon 施
1:109 soon 施$
1:-14 soon 日
1:-92 soon 日$
1:33 soon 日常
1:171 soon 日程
1:171 soon 日程$
1:78 soon 时$
1:-135 soon 时证
1:-74 soon 明
1:-116 soon 明$
1:-136 soon 春
1:-178 soon 晓
1:-125 soon 晖
1:-125 soon 晖$
1:-66 soon 晚
1:-71 soon 晚上
1:-71 soon 晚上$
1:-200 soon 智
1:-40 soon 暑
1:7 soon 暑期
1:-200 soon 曲
1:8 soon 月
1:-168 soon 月$
1:149 soon 月、
1:-64 soon 月以
1:-184 soon 月到
1:-132 soon 月到$
1:24 soon 月向
1:24 soon 月向@
1:217 soon 月底
1:-234 soon 有
1:-145 soon 有$
1:-28 soon 服
1:-28 soon 服务
1:87 soon 服务$
1:-185 soon 朝
1:68 soon 期
1:30 soon 期$
1:71 soon 期@
1:71 soon 期@@
1:-173 soon 期到
1:-173 soon 期到@
1:-148 soon 期对
1:65 soon 本
1:165 soon 本$
1:126 soon 术
1:49 soon 术保
1:49 soon 术保$
1:152 soon 机
1:-136 soon 权
1:-50 soon 材
1:-89 soon 材料
1:-89 soon 材料$
1:13 soon 来
1:200 soon 来$
1:-144 soon 杨
1:107 soon 查
1:233 soon 查$
1:-36 soon 校$
1:-75 soon 校长
1:-75 soon 校长$
1:45 soon 核
1:8 soon 核$
1:36 soon 案
1:-23 soon 案$
1:99 soon 档
1:99 soon 档$
1:-223 soon 检
1:-224 soon 检$
1:-74 soon 检查
1:-141 soon 次
1:-125 soon 次$
1:-58 soon 次。
1:-58 soon 次。$
1:-184 soon 正
1:189 soon 步
1:-19 soon 每
1:-145 soon 每两
1:-82 soon 每两周
1:45 soon 每个
1:162 soon 每半
1:162 soon 每半年
1:-110 soon 每周
1:-76 soon 每周三
1:-9 soon 每周二
1:-135 soon 每周四
1:79 soon 每季
1:79 soon 每季度
1:42 soon 每学
1:-20 soon 每学年
1:76 soon 每学期
1:-17 soon 每年
1:-73 soon 每年组
1:-99 soon 每月
1:-64 soon 每月以
1:188 soon 每月底
1:-17 soon 水
1:83 soon 汇
1:90 soon 汇总
1:165 soon 汇总$
1:-157 soon 沈
1:-178 soon 活
1:-193 soon 活动
1:-170 soon 活动$
1:118 soon 活动方
1:117 soon 洽
1:117 soon 洽$
1:-167 soon 派$
1:-116 soon 派0
1:-129 soon 派专
1:-129 soon 派专业
1:188 soon 派人
1:160 soon 派人$
1:-35 soon 派出
1:-35 soon 派出$
1:147 soon 派员
1:109 soon 派遣
1:89 soon 流
1:88 soon 流主
1:25 soon 流主持
1:95 soon 流承
1:60 soon 流承办
1:-121 soon 海
1:38 soon 清
1:171 soon 清点
1:94 soon 清点入
1:-184 soon 游
1:-178 soon 源
1:-146 soon 源$
1:95 soon 澄
1:-35 soon 点
1:208 soon 点人
1:94 soon 点入
1:98 soon 照
1:28 soon 牵
1:50 soon 牵头
1:7 soon 牵头$
1:68 soon 牵头。
1:208 soon 牵线
1:208 soon 牵线$
1:-162 soon 率
1:-162 soon 率达
1:48 soon 班
1:80 soon 班$
1:84 soon 班级
1:83 soon 班级$
1:167 soon 理
1:129 soon 理$
1:124 soon 理。
1:124 soon 理。$
1:67 soon 理交
1:67 soon 理交接
1:23 soon 生
1:75 soon 生$
1:37 soon 用
1:-61 soon 用$
1:-153 soon 田
1:-138 soon 由
1:-133 soon 申
1:194 soon 电
1:-100 soon 电子
1:-100 soon 电子资
1:139 soon 电话
1:76 soon 畅
1:76 soon 畅$
1:18 soon 登
1:18 soon 登记
1:-40 soon 登记$
1:159 soon 登记入
1:113 soon 登记造
1:-236 soon 的
1:-146 soon 监
1:-146 soon 监督
1:-116 soon 监督本
1:272 soon 盯
1:-119 soon 相
1:261 soon 看
1:59 soon 着
1:-129 soon 督
1:-116 soon 督本
1:205 soon 知
1:-191 soon 研
1:-248 soon 研$
1:-185 soon 研究
1:-64 soon 研究$
1:-103 soon 研究决
1:30 soon 确
1:-20 soon 确定
1:255 soon 确定$
1:96 soon 确定人
1:-184 soon 碰
1:-116 soon 社
1:-100 soon 社团
1:-148 soon 秀
1:-149 soon 科
1:-29 soon 科$
1:-190 soon 科长
1:-162 soon 科长$
1:-50 soon 科长)
1:106 soon 程
1:84 soon 程$
1:160 soon 稿
1:160 soon 稿$
1:-185 soon 究
1:-64 soon 究$
1:-103 soon 究决
1:-138 soon 立
1:-228 soon 立$
1:122 soon 站
1:111 soon 站和
1:111 soon 站和$
1:-291 soon 童
1:123 soon 笔
1:123 soon 笔$
1:103 soon 第
1:84 soon 第二
1:-207 soon 等
1:48 soon 筹
1:110 soon 筹$
1:62 soon 筹。
1:62 soon 筹。$
1:106 soon 筹办
1:106 soon 筹办$
1:-65 soon 筹集
1:26 soon 管
1:173 soon 管$
1:146 soon 管人
1:146 soon 管人$
1:154 soon 管理
1:209 soon 管理$
1:100 soon 管理。
1:133 soon 系
1:15 soon 系$
1:170 soon 系人
1:76 soon 系落
1:76 soon 系落实
1:-189 soon 红
1:-189 soon 红$
1:130 soon 约
1:38 soon 级
1:6 soon 级$
1:-141 soon 线
1:72 soon 线$
1:-226 soon 线上
1:145 soon 练
1:48 soon 组
1:255 soon 组$
1:75 soon 组织
1:162 soon 组织$
1:83 soon 组织。
1:-44 soon 组织一
1:174 soon 组织听
1:196 soon 组织学
1:77 soon 组织实
1:-134 soon 组长
1:75 soon 织
1:162 soon 织$
1:83 soon 织。
1:83 soon 织。$
1:-44 soon 织一
1:-44 soon 织一$
1:174 soon 织听
1:196 soon 织学
1:118 soon 织学生
1:77 soon 织实
1:77 soon 织实施
1:8 soon 经
1:184 soon 经办
1:130 soon 经办$
1:-97 soon 经费
1:10 soon 经费和
1:21 soon 结
1:157 soon 结$
1:-99 soon 结业
1:-99 soon 结业证
1:48 soon 结合
1:-25 soon 结对
1:77 soon 结对$
1:86 soon 给
1:103 soon 给@
1:143 soon 给他
1:143 soon 给他们
1:60 soon 络
1:146 soon 络$
1:76 soon 络畅
1:76 soon 络畅$
1:159 soon 统
1:127 soon 统一
1:-40 soon 统一安
1:113 soon 统一收
1:80 soon 统稿
1:80 soon 统稿$
1:131 soon 统筹
1:110 soon 统筹$
1:62 soon 统筹。
1:133 soon 统管
1:-143 soon 继
1:-128 soon 继续
1:-128 soon 继续教
1:-70 soon 续
1:55 soon 续$
1:-128 soon 续教
1:-128 soon 续教$
1:199 soon 维
1:143 soon 维护
1:320 soon 编
1:130 soon 编$
1:190 soon 编排
1:-44 soon 网
1:-108 soon 网上
1:-28 soon 网上$
1:76 soon 网络
1:76 soon 网络畅
1:129 soon 罗
1:99 soon 罗$
1:-122 soon 署
1:-122 soon 署$
1:-125 soon 老
1:-125 soon 老师
1:-113 soon 考
1:-205 soon 考$
1:162 soon 考务
1:171 soon 考务$
1:214 soon 考勤
1:214 soon 考勤$
1:-7 soon 考核$
1:120 soon 职
1:57 soon 职手
1:57 soon 职手$
1:-78 soon 联
1:-177 soon 联$
1:-117 soon 联合
1:157 soon 联系
1:41 soon 联系$
1:170 soon 联系人
1:76 soon 联系落
1:38 soon 联络
1:146 soon 联络$
1:-217 soon 联谊
1:-150 soon 联谊$
1:-122 soon 聘
1:-152 soon 股
1:-140 soon 股长
1:-99 soon 育
1:-102 soon 育$
1:-114 soon 能
1:151 soon 自
1:113 soon 自$
1:105 soon 自己
1:-108 soon 至
1:-142 soon 英
1:-136 soon 英语
1:-118 soon 英语$
1:139 soon 草
1:139 soon 草$
1:36 soon 荐
1:117 soon 营
1:122 soon 营务
1:101 soon 落
1:120 soon 落$
1:94 soon 落实
1:48 soon 落实$
1:72 soon 落实。
1:-144 soon 行
1:-212 soon 行$
1:146 soon 衔
1:70 soon 衔$
1:171 soon 衔接
1:150 soon 衔接$
1:-239 soon 补
1:70 soon 表
1:124 soon 表$
1:200 soon 要
1:112 soon 见
1:-201 soon 视
1:206 soon 角
1:-150 soon 解
1:15 soon 计
1:197 soon 计$
1:75 soon 订
1:-21 soon 认
1:160 soon 讨
1:160 soon 讨论
1:-224 soon 训
1:-230 soon 训$
1:-280 soon 议
1:125 soon 记
1:28 soon 记$
1:159 soon 记入
1:182 soon 记录
1:113 soon 记造
1:113 soon 记造册
1:-32 soon 讲
1:98 soon 讲$
1:11 soon 讲座
1:49 soon 论
1:30 soon 论$
1:-180 soon 设在
1:-120 soon 设在@
1:130 soon 设备
1:86 soon 设备$
1:108 soon 设备和
1:106 soon 设备调
1:119 soon 设计
1:119 soon 设计$
1:-231 soon 访
1:-124 soon 访$
1:-90 soon 证
1:-127 soon 证$
1:76 soon 证网
1:76 soon 证网络
1:56 soon 评
1:-34 soon 评$
1:196 soon 试
1:139 soon 话
1:-136 soon 语
1:-118 soon 语$
1:-177 soon 请
1:-47 soon 课
1:-26 soon 课$
1:136 soon 课务
1:143 soon 课务$
1:-83 soon 课程
1:113 soon 课表
1:124 soon 课表$
1:10 soon 课题
1:162 soon 课题$
1:24 soon 调
1:-45 soon 调$
1:146 soon 调度
1:119 soon 调度$
1:142 soon 调整
1:142 soon 调整$
1:107 soon 调课
1:107 soon 调课$
1:-217 soon 谊
1:-150 soon 谊$
1:54 soon 负
1:-206 soon 负$
1:80 soon 负责
1:146 soon 负责$
1:129 soon 负责。
1:-163 soon 负责人
1:36 soon 负责住
1:147 soon 负责学
1:32 soon 负责带
1:61 soon 负责排
1:85 soon 负责接
1:183 soon 负责日
1:221 soon 负责派
1:-112 soon 负责监
1:108 soon 负责组
1:206 soon 负责编
1:157 soon 负责考
1:145 soon 负责联
1:70 soon 负责落
1:94 soon 负责设
1:-84 soon 负责运
1:156 soon 负责选
1:104 soon 负责食
1:93 soon 责
1:163 soon 责$
1:129 soon 责。
1:129 soon 责。$
1:-163 soon 责人
)",
    R"(1:-174 soon 责人$
1:171 soon 责任
1:36 soon 责住
1:36 soon 责住宿
1:147 soon 责学
1:32 soon 责带
1:61 soon 责排
1:66 soon 责排课
1:85 soon 责接
1:67 soon 责接待
1:111 soon 责接站
1:183 soon 责日
1:183 soon 责日常
1:221 soon 责派
1:-112 soon 责监
1:-112 soon 责监督
1:108 soon 责组
1:108 soon 责组织
1:206 soon 责编
1:157 soon 责考
1:145 soon 责联
1:95 soon 责联系
1:70 soon 责落
1:70 soon 责落实
1:94 soon 责设
1:94 soon 责设备
1:-84 soon 责运
1:98 soon 责运送
1:156 soon 责选
1:164 soon 责选派
1:104 soon 责食
1:104 soon 责食宿
1:101 soon 账
1:-81 soon 账$
1:254 soon 账号
1:234 soon 账号$
1:38 soon 质
1:17 soon 质量
1:130 soon 购
1:140 soon 购$
1:-97 soon 费
1:10 soon 费和
1:-194 soon 资
1:-100 soon 资源
1:-25 soon 资金
1:82 soon 赠
1:135 soon 赠图
1:135 soon 赠图$
1:-24 soon 走
1:-189 soon 赴
1:-119 soon 赴@
1:-84 soon 赴@$
1:149 soon 起
1:139 soon 起草
1:139 soon 起草$
1:31 soon 跟
1:-123 soon 跟岗
1:-51 soon 跟岗$
1:-79 soon 跟岗(
1:-40 soon 跟岗两
1:-10 soon 跟班
1:112 soon 跟踪
1:137 soon 跟踪考
1:152 soon 跟进
1:70 soon 跟进$
1:112 soon 踪
1:137 soon 踪考
1:-87 soon 蹲
1:-87 soon 蹲点
1:204 soon 车
1:207 soon 车$
1:89 soon 轮
1:89 soon 轮流
1:88 soon 轮流主
1:95 soon 轮流承
1:-97 soon 达
1:-57 soon 达$
1:-194 soon 过
1:-37 soon 运
1:170 soon 运送
1:220 soon 这
1:26 soon 进
1:143 soon 进$
1:-118 soon 进行
1:-81 soon 进行$
1:-100 soon 远
1:161 soon 述
1:36 soon 送
1:73 soon 送$
1:-125 soon 送课
1:101 soon 选
1:131 soon 选$
1:96 soon 选人
1:96 soon 选人、
1:-41 soon 选派
1:-28 soon 选派$
1:204 soon 逐
1:-39 soon 通
1:-76 soon 通$
1:-48 soon 通账
1:200 soon 通账号
1:125 soon 造
1:113 soon 造册
1:113 soon 造册$
1:109 soon 遣
1:173 soon 遴
1:155 soon 遴选
1:-78 soon 邓
1:-194 soon 邱
1:-287 soon 部
1:-116 soon 部到
1:-116 soon 部到@
1:-122 soon 部署
1:-122 soon 部署$
1:28 soon 配
1:17 soon 配$
1:6 soon 配合
1:-15 soon 配合$
1:111 soon 配合。
1:85 soon 配师
1:85 soon 配师傅
1:42 soon 采
1:130 soon 采购
1:140 soon 采购$
1:33 soon 里
1:104 soon 量
1:121 soon 量着
1:-25 soon 金
1:-176 soon 鉴
1:-97 soon 长
1:-180 soon 长$
1:-50 soon 长)
1:-44 soon 长)$
1:-145 soon 长邱
1:-174 soon 间
1:21 soon 队
1:149 soon 队$
1:89 soon 际
1:-134 soon 陆
1:-129 soon 院
1:-129 soon 院长
1:116 soon 障
1:119 soon 障$
1:93 soon 障设
1:93 soon 障设备
1:70 soon 雅
1:-52 soon 集
1:74 soon 集体
1:104 soon 集体$
1:-166 soon 集团
1:-127 soon 集训
1:-54 soon 集训$
1:-70 soon 雨
1:138 soon 雪
1:-270 soon 青
1:-33 soon 面
1:-65 soon 顶
1:-10 soon 项
1:-99 soon 颁
1:-99 soon 颁发
1:-99 soon 颁发结
1:186 soon 领
1:186 soon 领$
1:-6 soon 题
1:68 soon 题$
1:94 soon 食
1:94 soon 食宿
1:94 soon 食宿$
1:-81 soon 马
1:-105 soon 驻
1:-105 soon 驻园
1:-26 soon 验
1:112 soon 验收
1:64 soon 验收$
1:-76 soon 骨
1:-76 soon 骨干
1:65 soon 高
1:-158 soon 麦
1:188 soon 齐
1:-172 soon 龙
1:122 stands behind
1:391 stands bracket
1:136 stands closing
1:-199 stands sentence
1:-184 stands, lead behind
1:72 stands, lead behind:
1:149 stands, lead behind^
1:-193 stands, lead behind交
1:-230 stands, lead behind交^
1:139 stands, lead behind归
1:189 stands, lead behind由
1:217 stands, lead behind由^
1:157 stands, lead behind请^
1:386 stands, lead bracket^
1:-33 stands, lead closing
1:282 stands, lead closing:
1:122 stands, lead closing^
1:225 stands, lead closing归
1:81 stands, lead closing由
1:-14 stands, lead closing由^
1:-296 stands, lead sentence
1:-100 stands, lead sentence:
1:-238 stands, lead sentence^
1:-55 stands, lead sentence交
1:-137 stands, lead sentence以
1:-127 stands, lead sentence并^
1:238 stands, lead sentence归
1:-34 stands, lead sentence由
1:10 stands, lead sentence由^
1:-22 stands, lead sentence请
1:-12 stands, lead sentence请^
)",
};

}  // namespace

std::span<std::string_view const> const charge_weights(parts);

}  // namespace bangfu::document::reader
