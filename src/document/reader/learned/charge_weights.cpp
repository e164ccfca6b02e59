// SPDX-License-Identifier: BSL-1.0
// Learned: see weights.hpp.
#include "document/reader/learned/weights.hpp"

namespace bangfu::document::reader {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::string_view parts[] = {
    R"(charge no yes
1:-135 after %
1:76 after &办
1:69 after &办理
1:-198 after (
1:-181 after (0
1:-97 after (0天
1:-90 after (以
1:-116 after (以下
1:-142 after (导
1:-147 after (导)
1:-186 after )
1:-165 after )$
1:-90 after ,
1:-96 after ,0
1:-156 after -0
1:-137 after -0×
1:-139 after 0
1:-143 after 0$
1:-134 after 0%
1:-181 after 0)
1:-182 after 0)$
1:-165 after 0-
1:-175 after 0-0
1:-127 after 0×
1:-153 after 0××
1:-90 after 0个
1:-180 after 0个月
1:-331 after 0人
1:-180 after 0人$
1:-97 after 0人)
1:-114 after 0人于
1:-144 after 0人到
1:100 after 0人次
1:-140 after 0人赴
1:-76 after 0人随
1:-148 after 0份
1:-114 after 0份$
1:-76 after 0位
1:-83 after 0位班
1:-98 after 0册$
1:95 after 0册送
1:-77 after 0号
1:-69 after 0号简
1:-66 after 0名>
1:-108 after 0名、
1:-84 after 0名到
1:-41 after 0名参
1:-75 after 0名干
1:68 after 0名教
1:79 after 0名赴
1:-82 after 0名驻
1:-144 after 0周
1:-137 after 0周$
1:134 after 0周与
1:-130 after 0场
1:-186 after 0天
1:-151 after 0天$
1:-96 after 0天)
1:109 after 0套
1:37 after 0套$
1:-205 after 0学
1:-104 after 0学时
1:-137 after 0学期
1:68 after 0对
1:-140 after 0小
1:-132 after 0小时
1:49 after 0年$
1:-91 after 0年0
1:-88 after 0年第
1:-30 after 0年级
1:-115 after 0所
1:38 after 0批
1:99 after 0日
1:220 after 0日前
1:-243 after 0日印
1:153 after 0月
1:100 after 0月0
1:159 after 0月、
1:78 after 0月中
1:-198 after 0月到
1:80 after 0月对
1:170 after 0期
1:176 after 0期$
1:124 after 0本
1:83 after 0本优
1:85 after 0次交
1:104 after 0次推
1:80 after 0次线
1:-96 after 0次网
1:30 after 0次评
1:-90 after 0版
1:-90 after 0版$
1:39 after 0节$
1:-165 after 0课
1:103 after 0轮
1:86 after 0轮$
1:130 after 0项
1:73 after 0项$
1:-178 after :
1:-153 after ;
1:-80 after <
1:-51 after <$
1:-146 after <(
1:-114 after <)
1:-190 after <0
1:-48 after <0年
1:67 after <举
1:62 after <举办
1:72 after <任
1:93 after <任教
1:-90 after <兼
1:-85 after <副
1:-77 after <副校
1:-84 after <各
1:-84 after <各出
1:-126 after <听
1:-105 after <听课
1:-117 after <学
1:64 after <实
1:47 after <对
1:127 after <对应
1:61 after <师
1:63 after <师生
1:123 after <开
1:116 after <开设
1:-78 after <挂
1:-58 after <挂职
1:41 after <捐
1:134 after <捐赠
1:36 after <教学
1:45 after <检
1:95 after <检修
1:-112 after <英
1:-98 after <英语
1:-125 after <讲
1:79 after <赠
1:90 after <赠送
1:-170 after <驻
1:-150 after <驻园
1:-82 after <驻点
1:-243 after >
1:-107 after >参
1:-97 after >参加
1:-106 after >听
1:-108 after >听课
1:-126 after >学
1:-116 after >学习
1:-95 after >挂
1:-91 after >挂职
1:-89 after >教研
1:89 after >衔
1:72 after >衔接
1:-78 after >见
1:-78 after >见习
1:-171 after >跟
1:-128 after >跟岗
1:-124 after >跟班
1:167 after @
1:50 after @$
1:38 after ^$
1:-42 after ^(
1:-157 after ^(导
1:114 after ^(联
1:-127 after ^)
1:-228 after ^0
1:-204 after ^0人
1:-116 after ^0名
1:-78 after ^0周
1:-113 after ^0年
1:87 after ^0月
1:-169 after ^<
1:-90 after ^>
1:-80 after ^>参
1:-95 after ^_
1:-82 after ^、
1:-86 after ^、0
1:47 after ^、@
1:-114 after ^、各
1:-82 after ^三
1:-79 after ^三楼
1:42 after ^上
1:-67 after ^下
1:-70 after ^下发
1:68 after ^与
1:91 after ^与园
1:-92 after ^专
1:178 after ^为
1:152 after ^为<
1:72 after ^为支
1:-250 after ^主任
1:117 after ^主办
1:82 after ^主导
1:108 after ^主抓
1:131 after ^主持
1:173 after ^主责
1:-72 after ^举
1:-67 after ^举行
1:-40 after ^予以
1:-79 after ^二
1:-87 after ^二楼
1:31 after ^于
1:82 after ^于0
1:-115 after ^互
1:-54 after ^互为
1:82 after ^交
1:-79 after ^人
1:-75 after ^人员
1:-74 after ^仓
1:-77 after ^仓库
1:-83 after ^代
1:-115 after ^代表
1:44 after ^会同
1:-75 after ^传
1:-74 after ^传阅
1:80 after ^保
1:-95 after ^保育
1:134 after ^保障
1:-53 after ^借
1:-62 after ^借阅
1:230 after ^做
1:211 after ^做好
1:-63 after ^健
1:-67 after ^健全
1:-146 after ^入
1:-64 after ^入口
1:-92 after ^入账
1:-80 after ^全
1:-108 after ^全体
1:-61 after ^公
1:-50 after ^公布
1:87 after ^共同
1:99 after ^共管
1:-131 after ^关
1:-111 after ^关于
1:94 after ^具
1:100 after ^具体
1:-50 after ^出
1:214 after ^分
1:103 after ^分别
1:126 after ^分头
1:34 after ^列
1:-218 after ^到
1:-131 after ^到<
1:-137 after ^到>
1:-74 after ^到示
1:-73 after ^前
1:-66 after ^前广
1:-200 after ^副
1:-140 after ^副主
1:-110 after ^副处
1:58 after ^办
1:-95 after ^办公
1:185 after ^办理
1:77 after ^协
1:141 after ^协办
1:177 after ^协助
1:133 after ^协同
1:108 after ^协商
1:50 after ^协调
1:-85 after ^印发
1:-62 after ^原
1:-74 after ^原岗
1:121 after ^参与
1:-78 after ^参加
1:132 after ^发动
1:-110 after ^发给
1:-56 after ^各
1:-72 after ^各0
1:-100 after ^各见
1:90 after ^合
1:116 after ^合力
1:153 after ^合办
1:-130 after ^同
1:121 after ^向
1:96 after ^向<
1:-193 after ^员
1:-98 after ^员0
1:-57 after ^员结
1:-64 after ^周
1:-55 after ^周启
1:55 after ^和
1:88 after ^商
1:65 after ^商定
1:122 after ^商量
1:173 after ^在
1:-80 after ^培
1:-106 after ^培训
1:59 after ^处
1:-139 after ^备
1:-112 after ^备案
1:-41 after ^存
1:-34 after ^存档
1:-158 after ^学
1:-138 after ^学生
1:261 after ^安
1:276 after ^安排
1:119 after ^完
1:129 after ^完成
1:98 after ^定
1:-86 after ^实
1:-81 after ^实操
1:-94 after ^审议
1:260 after ^对接
1:71 after ^尽
1:73 after ^尽快
1:-91 after ^工
1:-87 after ^工作
1:77 after ^带
1:63 after ^带队
1:175 after ^帮
1:132 after ^帮助
1:134 after ^帮着
1:-185 after ^干
1:-156 after ^干部
1:-74 after ^座
1:-68 after ^座谈
1:57 after ^开
1:76 after ^开展
1:158 after ^开通
1:140 after ^张
1:130 after ^张罗
1:76 after ^归
1:102 after ^归口
1:-90 after ^录
1:-104 after ^录制
1:131 after ^总
1:74 after ^总部
1:-69 after ^所
1:-70 after ^所辖
1:175 after ^执
1:119 after ^执笔
1:83 after ^承
1:61 after ^承办
1:165 after ^把
1:95 after ^把图
1:98 after ^把捐
1:139 after ^抓
1:116 after ^抓总
1:-38 after ^报
1:-115 after ^抽
1:-105 after ^抽调
1:56 after ^担任
1:142 after ^拟
1:146 after ^拟定
1:35 after ^拿
1:50 after ^拿出
1:-60 after ^指
1:116 after ^指定
1:-126 after ^指派
1:96 after ^按
1:274 after ^排
1:138 after ^排出
1:128 after ^排定
1:104 after ^排班
1:108 after ^排课
1:80 after ^接
1:141 after ^接待
1:94 after ^接收
1:77 after ^接洽
1:107 after ^提
1:80 after ^提供
1:127 after ^提出
1:33 after ^收
1:-121 after ^收存
1:-115 after ^教
1:-138 after ^教师
1:-144 after ^数
1:-116 after ^有
1:-111 after ^有教
1:-97 after ^李
1:-67 after ^李雯
1:-109 after ^来
1:-70 after ^来大
1:73 after ^每
1:37 after ^每0
1:-125 after ^每周
1:82 after ^每季
1:79 after ^每学
1:41 after ^每年
1:-66 after ^每月
1:-79 after ^汇存
1:47 after ^汇总
1:152 after ^派人
1:-66 after ^添
1:-71 after ^添置
1:173 after ^清
1:162 after ^清点
1:263 after ^牵
1:216 after ^牵头
1:-127 after ^电
1:41 after ^登
1:45 after ^登记
1:-160 after ^的
1:-61 after ^的优
1:-62 after ^的作
1:-47 after ^的场
1:-64 after ^的平
1:-69 after ^的设
1:146 after ^盯
1:-135 after ^研
1:-123 after ^研究
1:-169 after ^科
1:-158 after ^科长
1:90 after ^筹办
1:-86 after ^签
1:-70 after ^签订
1:63 after ^管
1:131 after ^管$
1:152 after ^管理
1:-60 after ^组
1:-115 after ^组$
1:134 after ^组织
1:-179 after ^组长
1:-37 after ^经
1:127 after ^经办
1:-81 after ^结
1:-93 after ^结为
1:-44 after ^结成
1:212 after ^给
1:102 after ^给予
1:294 after ^统
1:241 after ^统一
1:156 after ^统筹
1:130 after ^编
1:-75 after ^老
1:-74 after ^老师
1:-58 after ^考
1:-54 after ^考核
1:130 after ^联
1:139 after ^联系
1:176 after ^联络
1:-108 after ^股
1:-115 after ^股长
1:88 after ^落
1:57 after ^落实
1:81 after ^要
1:-106 after ^见
1:-105 after ^见习
1:-73 after ^观
1:-92 after ^观摩
1:-82 after ^解释
1:-114 after ^议
1:166 after ^记
1:-149 after ^设
1:-186 after ^设在
1:43 after ^调
1:-75 after ^调派
1:59 after ^负
1:83 after ^负总
1:78 after ^负责
1:-129 after ^赴
1:111 after ^跟
1:-94 after ^跟岗
1:142 after ^跟进
1:42 after ^轮
1:97 after ^轮流
1:-126 after ^送
1:62 after ^选
1:-107 after ^选出
1:115 after ^选派
1:-72 after ^递
1:-69 after ^递交
1:53 after ^遴
1:56 after ^遴选
1:83 after ^配合
1:-73 after ^配电
1:57 after ^采
1:97 after ^采购
1:-81 after ^门
1:-93 after ^门口
1:-127 after ^陈
1:-89 after ^陈主
1:-120 after ^集
1:-114 after ^集训
1:-109 after ^颁
1:-94 after ^颁发
1:-55 after ^领
1:-96 after ^领取
1:108 after ^验
1:112 after ^验收
1:147 after _
1:114 after _0
1:-202 after _0年
1:-86 after _|
1:-93 after _|_
1:-85 after _每
1:-86 after _每周
1:209 after |
1:196 after |_
1:-97 after |_每
1:-219 after ×
1:-122 after ×0
1:-116 after ×0)
1:-181 after ××
1:-115 after ××0
1:-142 after ×××
1:-134 after “
1:-97 after ”
1:-167 after ”$
1:92 after ”活
1:80 after ”活动
1:117 after 、0
1:-66 after 、0位
1:-74 after 、<副
1:63 after 、@
1:-104 after 、各
1:-93 after 、各班
1:-113 after 、宿
1:-123 after 、宿管
1:98 after 、教
1:95 after 、教学
1:93 after 、教练
1:88 after 、负
1:82 after 、负责
1:116 after 。
1:200 after 。$
1:122 after 《
1:138 after 》
1:117 after 》$
1:-68 after 一台
1:-67 after 一台$
1:-55 after 一安
1:-37 after 一安排
1:-176 after 三
1:-112 after 三晚
1:-84 after 三晚$
1:-188 after 三校
1:-76 after 三楼
1:-51 after 三楼举
1:-33 after 上
1:-47 after 上$
1:-132 after 上0
1:-79 after 上学
1:-72 after 上学期
1:-120 after 上教
1:-60 after 上研
1:-55 after 上研修
1:67 after 上碰
1:54 after 上碰头
1:97 after 上课
1:87 after 上课$
1:141 after 上述
1:-124 after 上集
1:-131 after 上集体
1:-66 after 下
1:-95 after 下$
1:82 after 下乡
1:85 after 下乡执
1:-80 after 下发
1:-63 after 下发的
1:-110 after 下简
1:-105 after 下简称
1:33 after 不
1:45 after 不少
1:53 after 不少于
1:95 after 与
1:124 after 与$
1:56 after 与<
1:-117 after 与<(
1:-107 after 与<各
1:62 after 与<对
1:76 after 与>
1:71 after 与>衔
1:84 after 与园
1:103 after 与园长
1:58 after 与接
1:63 after 与接待
1:91 after 与阅
1:124 after 与阅卷
1:92 after 专人
1:81 after 专人与
1:-106 after 专家
1:-79 after 专家于
1:-78 after 专项
1:67 after 专题
1:-55 after 业
1:103 after 业$
1:-157 after 业务
1:-79 after 业务培
1:-170 after 业证
1:-153 after 业证书
1:-85 after 个
1:-37 after 个$
1:-49 after 个月
1:-157 after 个月$
1:-31 after 中
1:61 after 中心
1:84 after 中心为
1:75 after 中旬
1:74 after 中旬前
1:-74 after 中考
1:-77 after 中考试
1:107 after 为
1:270 after 为<
1:78 after 为<举
1:88 after 为<师
1:104 after 为<开
1:87 after 为<检
1:-75 after 为依
1:-65 after 为依据
1:-108 after 为共
1:-119 after 为共建
1:-99 after 为准
1:-99 after 为准$
1:-87 after 为友
1:-99 after 为友好
1:75 after 为支
1:82 after 为支教
1:-209 after 主任
1:-272 after 主任$
1:68 after 主任)
1:-65 after 主任0
1:-79 after 主任>
1:-68 after 主任来
1:-70 after 主任梁
1:121 after 主任论
1:-129 after 主任陪
1:-73 after 主任随
1:122 after 主办
1:141 after 主办$
1:95 after 主导
1:98 after 主导$
1:119 after 主抓
1:102 after 主抓$
1:104 after 主持
1:34 after 主持$
1:79 after 主持、
1:183 after 主责
1:180 after 主责$
1:-174 after 主题
1:105 after 举办
1:69 after 举办电
1:-91 after 举行
1:-93 after 举行$
1:48 after 之
1:-69 after 乐
1:-157 after 习
1:-44 after 习$
1:-140 after 习0
1:-125 after 习0周
1:-80 after 习0天
1:-87 after 习公
1:-81 after 习公文
1:-83 after 习档
1:-77 after 习档案
1:-56 after 习课
1:-68 after 习课程
1:128 after 乡
1:84 after 乡执
1:97 after 乡执教
1:93 after 乡镇
1:82 after 乡镇视
1:-88 after 书
1:-156 after 书$
1:-119 after 书。
1:-113 after 书。$
1:-102 after 书信
1:73 after 书目
1:90 after 书目$
1:147 after 书送
1:96 after 书送到
1:-109 after 书面
1:-55 after 书面总
1:-93 after 了
1:-87 after 了讨
1:-72 after 了讨论
1:34 after 予
1:86 after 予指
1:95 after 予指导
1:-56 after 事赴
1:-63 after 事赴<
1:-83 after 二楼
1:-92 after 二楼$
1:131 after 于0
1:94 after 于0人
1:-67 after 于0学
1:47 after 于0月
1:-87 after 于上
1:-90 after 于上学
1:-56 after 云
1:-108 after 互
1:-57 after 互为
1:-114 after 互为共
1:-31 after 互访
1:-52 after 交书
1:-91 after 交书面
1:118 after 交换
1:93 after 交换书
1:126 after 交接
1:114 after 交接$
1:-154 after 人
1:-43 after 人$
1:-97 after 人)
1:-116 after 人)$
1:96 after 人0
1:96 after 人0名
1:-102 after 人:
1:32 after 人与
1:76 after 人与>
1:-120 after 人于
1:-117 after 人到
1:-48 after 人到<
1:-94 after 人到>
1:-102 after 人员
1:-80 after 人员>
1:-93 after 人员接
1:-95 after 人员随
1:83 after 人次
1:101 after 人次$
1:-146 after 人赴
1:138 after 人选$
1:-75 after 人随
1:-88 after 人随行
1:-81 after 仓
1:-68 after 仓库
1:-71 after 仓库$
1:-83 after 代
1:-122 after 代表
1:-81 after 代表列
1:-72 after 代表参
1:120 after 令
1:139 after 令营
1:120 after 令营$
1:-84 after 以
1:-130 after 以下
1:-120 after 以下简
1:-130 after 以视
1:83 after 仪
1:86 after 仪器
1:97 after 仪器$
1:119 after 们
1:-192 after 任
1:-174 after 任$
1:42 after 任)
1:-101 after 任)$
1:-62 after 任0
1:-52 after 任0名
1:-150 after 任<
1:-94 after 任<副
1:-71 after 任>
1:-49 after 任>跟
1:-119 after 任副
1:-114 after 任副校
1:96 after 任务
1:57 after 任务清
1:-81 after 任教
1:-81 after 任教$
1:90 after 任教0
1:-73 after 任来
1:-75 after 任来>
1:-47 after 任梁
1:-63 after 任梁静
1:113 after 任论
1:127 after 任论坛
1:-136 after 任陪
1:-124 after 任陪同
1:-52 after 任随
1:-56 after 任随>
1:-149 after 份
1:-112 after 份$
1:100 after 企
1:78 after 企业
1:-161 after 优
1:-44 after 优势
1:-47 after 优势开
1:77 after 优秀教
1:63 after 会$
1:47 after 会同
1:66 after 会同&
1:136 after 会同@
1:-123 after 会议
1:165 after 传
1:-84 after 传阅
1:-85 after 传阅$
1:-36 after 估$
1:75 after 伴
1:-113 after 位
1:-92 after 位班
1:-58 after 位班主
1:147 after 住
1:108 after 住宿
1:58 after 体
1:-90 after 体人
1:-99 after 体人员
1:-33 after 体备
1:31 after 体对接
1:73 after 体支
1:72 after 体支教
1:46 after 体教师
1:61 after 体组
1:61 after 体组织
1:85 after 体育
1:127 after 体负
1:108 after 体负责
1:52 after 作
1:156 after 作$
1:-135 after 作0
1:-80 after 作0周
1:163 after 作业
1:102 after 作健
1:95 after 作健康
1:-102 after 作月
1:-108 after 作月报
1:-99 after 作用
1:-58 after 作用开
1:86 after 作线
1:77 after 作线上
1:-49 after 使
1:-41 after 使用
1:91 after 供
1:96 after 供技
1:90 after 供技术
1:-85 after 供的
1:-95 after 供的0
1:76 after 供车
1:83 after 供车辆
1:-55 after 依
1:-61 after 依据
1:-75 after 依据$
1:56 after 保
1:-115 after 保险
1:168 after 保障
1:131 after 保障$
1:124 after 保障设
1:-62 after 信$
1:110 after 信息
1:130 after 信息$
1:61 after 修
1:-47 after 修$
1:96 after 修实
1:95 after 修实验
1:58 after 修宿
1:63 after 修宿舍
1:46 after 修订
1:121 after 修订$
1:-38 after 借
1:-59 after 借阅
1:-67 after 借阅$
1:56 after 假
1:187 after 做
1:217 after 做好
1:89 after 做好接
1:55 after 做好联
1:-68 after 健全
1:-63 after 健全各
1:65 after 健康
1:89 after 健康讲
1:111 after 傅
1:120 after 傅$
1:79 after 像
1:-104 after 儿
1:-72 after 充
1:-78 after 充协
1:-81 after 充协议
1:-30 after 先
1:-144 after 免
1:-69 after 入>
1:-63 after 入>教
1:-73 after 入口
1:-67 after 入口$
1:-53 after 入账
1:-40 after 入账$
1:-47 after 全
1:-41 after 全体
1:-74 after 全体人
1:41 after 全体教
1:-60 after 全各
1:-74 after 全各项
1:117 after 全年
1:-96 after 公
1:-87 after 公区
1:-103 after 公区$
1:-52 after 公室$
1:-52 after 公布
1:-58 after 公布的
1:-85 after 公文
1:-69 after 公文写
1:-152 after 共0
1:-128 after 共0人
1:99 after 共同
1:34 after 共同承
1:114 after 共同牵
1:143 after 共同组
1:-139 after 共同考
1:168 after 共同负
1:-39 after 共建
1:-117 after 共建单
1:85 after 共管
1:101 after 共管$
1:152 after 关$
1:-126 after 关于
1:-60 after 关于上
1:-129 after 其
1:-30 after 具
1:114 after 具体
1:76 after 具体支
1:65 after 具体组
1:115 after 具体负
1:98 after 养
1:-109 after 兼
1:-106 after 兼任
1:-78 after 内
1:112 after 册
1:38 after 册$
1:104 after 册送
1:91 after 册送到
1:74 after 写
1:-67 after 写作$
1:69 after 写作线
1:127 after 写出
1:-111 after 军
1:-156 after 农
1:-36 after 决
1:-63 after 决定
1:126 after 况
1:-68 after 况的
1:-69 after 况的汇
1:-47 after 准
1:-116 after 准$
1:61 after 准备
1:86 after 准备$
1:62 after 出
1:-49 after 出$
1:-132 after 出0
1:-95 after 出0人
1:138 after 分
1:32 after 分0
1:142 after 分头
1:52 after 分头对
1:82 after 分头落
1:60 after 分析
1:-69 after 分析会
1:118 after 刊
1:81 after 刊$
1:186 after 划$
1:-59 after 划0
1:-69 after 划0学
1:-34 after 列
1:-85 after 列席
1:-74 after 列席了
1:-90 after 初
1:88 after 判
1:101 after 判、
1:96 after 判、教
1:-214 after 到
1:-106 after 到0
1:-74 after 到<
1:56 after 到<$
1:45 after 到<开
1:-54 after 到<挂
1:-119 after 到<讲
1:-233 after 到>
1:-86 after 到>参
1:-93 after 到>挂
1:-127 after 到>跟
1:133 after 到人
1:104 after 到人$
1:-79 after 到岗
1:-68 after 到岗$
1:-55 after 到示
1:-60 after 到示范
1:-76 after 制度
1:-85 after 制度$
1:125 after 制订
1:73 after 制订具
1:63 after 制订结
1:208 after 前
1:-61 after 前0
1:-70 after 前广
1:-58 after 前广场
1:-96 after 前往
1:82 after 前拟
1:83 after 前拟出
1:72 after 前落
1:70 after 前落实
1:-221 after 副
1:-57 after 副主
1:-71 after 副主任
1:-113 after 副处
1:-103 after 副处长
1:-145 after 副教
1:-150 after 副教授
1:-149 after 副校
1:-103 after 副校长
1:-88 after 副科
1:-87 after 副科长
1:-101 after 副院
1:-115 after 副院长
1:159 after 力
1:89 after 力承
1:91 after 力承担
1:201 after 办
1:330 after 办$
1:-57 after 办公
1:-89 after 办公区
1:-70 after 办法
1:-65 after 办法$
1:277 after 办理
1:215 after 办理$
1:74 after 办电
1:70 after 办电商
1:-137 after 加
1:39 after 加$
1:-125 after 加“
1:-50 after 加命
1:-67 after 加命题
1:-64 after 加学
1:-97 after 加学术
1:-46 after 加影
1:-65 after 加影子
1:-51 after 加跟
1:-45 after 加跟班
1:208 after 务$
1:115 after 务。
1:117 after 务。$
1:-85 after 务培
1:-89 after 务培训
1:-160 after 务处
1:67 after 务清
1:72 after 务清单
1:61 after 动
1:43 after 动$
1:85 after 动学
1:70 after 动学生
1:92 after 动教
1:101 after 动教师
1:88 after 动教职
1:156 after 动方
1:127 after 动方案
1:68 after 助
1:50 after 助$
1:-63 after 势
1:-47 after 势开
1:-42 after 势开展
1:86 after 勘
1:66 after 勘察
1:67 after 勘察设
1:41 after 募集
1:43 after 募集$
1:40 after 勤
1:56 after 勤$
1:144 after 包
1:-189 after 区
1:-92 after 区$
1:-56 after 医
1:-49 after 午
1:55 after 协
1:117 after 协办
1:101 after 协办$
1:240 after 协助
1:164 after 协助$
1:133 after 协同
1:118 after 协同$
1:120 after 协商
1:72 after 协商制
1:62 after 协商落
1:-71 after 协议载
1:-95 after 协调$
1:133 after 协调落
1:90 after 单
1:153 after 单$
1:41 after 单位$
1:-106 after 印
1:91 after 印$
1:-236 after 印发
1:-208 after 印发$
1:-84 after 印发的
1:76 after 卷
1:136 after 卷$
1:-33 after 原
1:-69 after 原岗
1:-67 after 原岗位
1:-31 after 县
1:-46 after 参
1:146 after 参与
1:122 after 参与$
1:-137 after 参加
1:47 after 参加$
1:-124 after 参加“
1:-62 after 参加命
1:-78 after 参加学
1:-75 after 参加影
1:-45 after 参加跟
1:69 after 及
1:-137 after 友
1:-163 after 友好
1:-85 after 友好处
1:-105 after 友好队
1:-91 after 双师型
1:-77 after 发
1:-139 after 发$
1:133 after 发动
1:67 after 发动学
1:101 after 发动教
1:-110 after 发的
1:-77 after 发的挂
1:-63 after 发的账
1:-92 after 发结
1:-98 after 发结业
1:-44 after 发给
1:-108 after 发给结
1:61 after 发运
1:67 after 发运$
1:-129 after 取
1:-72 after 取$
1:-75 after 取课
1:-81 after 取课表
1:-176 after 受
1:-99 after 受政
1:-84 after 受政策
1:-86 after 口
1:-104 after 口$
1:95 after 口管
1:69 after 口管理
1:82 after 召
1:128 after 召集
1:119 after 召集$
1:-88 after 台
1:-142 after 台$
1:-55 after 台开
1:-74 after 台开展
1:180 after 台账
1:-34 after 号
1:45 after 号$
1:-71 after 号登
1:-62 after 号登录
1:-69 after 号简
1:-81 after 号简报
1:-64 after 各
1:-162 after 各0
1:-92 after 各0人
1:-58 after 各0份
1:-137 after 各0名
1:-112 after 各出
1:-102 after 各出0
1:-103 after 各班
1:-122 after 各班$
1:-83 after 各见
1:-64 after 各见习
1:-59 after 各项
1:-70 after 各项制
1:46 after 合
1:31 after 合$
1:106 after 合。
1:109 after 合。$
1:115 after 合力
1:84 after 合力承
1:171 after 合办
1:77 after 合办$
1:104 after 合开
1:69 after 合施
1:68 after 合施工
1:99 after 合月
1:94 after 合月考
1:70 after 合验
1:63 after 合验收
1:69 after 同&
1:62 after 同&办
1:132 after 同@
1:-123 after 同。
1:-95 after 同。$
1:-43 after 同学
1:71 after 同步
1:103 after 同牵
1:109 after 同牵头
1:151 after 同组
1:160 after 同组织
1:-142 after 同考
1:-157 after 同考核
1:161 after 同负
1:212 after 同负责
1:57 after 名
1:41 after 名$
1:-73 after 名>
1:-98 after 名>见
1:-103 after 名、
1:-118 after 名、宿
1:-70 after 名到
1:-86 after 名到<
1:127 after 名单
1:123 after 名单$
1:-53 after 名参
1:-56 after 名参加
1:-76 after 名干
1:-61 after 名干事
1:91 after 名教
1:80 after 名赴
1:81 after 名赴<
1:-93 after 名驻
1:-107 after 名驻校
1:55 after 向
1:83 after 向<
1:57 after 向<捐
1:81 after 向<赠
1:-67 after 听课
1:-67 after 听课$
1:-96 after 听课0
1:-77 after 启
1:-63 after 启明
1:-66 after 启明$
1:163 after 告
1:-177 after 员
1:-153 after 员0
1:-97 after 员0人
1:-114 after 员0名
1:-61 after 员>
1:-75 after 员>学
1:-86 after 员_
1:-85 after 员_|
1:71 after 员勘
1:67 after 员勘察
1:-93 after 员接
1:-86 after 员接受
1:-55 after 员结
1:-63 after 员结对
1:-96 after 员随
1:-88 after 员随班
1:-119 after 周
1:-35 after 周$
1:-72 after 周三
1:-131 after 周三晚
1:76 after 周与
1:107 after 周与<
1:-59 after 周启
1:-68 after 周启明
1:-153 after 周四
1:121 after 命题$
1:116 after 命题与
1:-85 after 命题人
1:-72 after 命题培
1:36 after 和
1:139 after 和安
1:151 after 和日
1:136 after 和日常
1:-106 after 咨
1:-88 after 咨询
1:-71 after 咨询教
1:175 after 商
1:98 after 商制
1:79 after 商制订
1:71 after 商培
1:79 after 商培训
1:33 after 商定
1:-37 after 商定$
1:65 after 商落
1:60 after 商落实
1:157 after 商量
1:82 after 器
1:94 after 器$
1:37 after 器材
1:-197 after 四
1:-43 after 回
1:-124 after 回访$
1:103 after 回访支
1:-169 after 团
1:-59 after 团活
1:-54 after 团活动
1:-46 after 园
1:-54 after 园跟
1:-53 after 园跟班
1:-33 after 园长
1:98 after 园长共
1:-134 after 国
1:69 after 图
1:64 after 图书
1:141 after 图书0
1:89 after 在0
1:-122 after 在<
1:-102 after 在>
1:-103 after 在@
1:-138 after 地
1:-62 after 场
1:-53 after 场举
1:-70 after 场举行
1:-67 after 场馆
1:-51 after 场馆开
1:114 after 坛
1:118 after 坛$
1:-86 after 型
1:-107 after 型教
1:-116 after 型教师
1:128 after 培养
1:-88 after 培训咨
1:-91 after 培训教
1:-41 after 基
1:-34 after 基础教
1:-58 after 堂
1:-78 after 堂$
1:-228 after 处
1:-47 after 处$
1:-126 after 处室
1:-88 after 处室$
1:-78 after 处室结
1:98 after 处长$
1:-38 after 处长0
1:-82 after 备
1:122 after 备$
1:-101 after 备培
1:-72 after 备培训
1:-90 after 备案
1:-102 after 备案$
1:-120 after 备课
1:-141 after 备课$
1:-166 after 备课0
1:91 after 备调
1:72 after 备调试
1:123 after 夏
1:140 after 夏令
1:141 after 夏令营
1:-130 after 大
1:-72 after 大学
1:-86 after 大学学
1:-168 after 天
1:-154 after 天$
1:-103 after 天)
1:-102 after 天)$
1:183 after 头
1:103 after 头$
1:36 after 头人
1:93 after 头人0
1:144 after 头会
1:113 after 头会$
1:82 after 头制
1:60 after 头制订
1:50 after 头对
1:48 after 头对接
1:86 after 头组
1:68 after 头组织
1:75 after 头落
1:87 after 头落实
1:135 after 套
1:94 after 好
1:-99 after 好处
1:-101 after 好处室
1:107 after 好接
1:51 after 好联
1:53 after 好联络
1:-68 after 好设
1:-63 after 好设备
1:104 after 好课
1:89 after 好课表
1:-101 after 好队
1:-99 after 好队部
1:-145 after 委
1:-117 after 娜
1:-72 after 子
1:-83 after 子培
1:-68 after 子培训
1:-101 after 存
1:-82 after 存$
1:-31 after 存档
1:-59 after 存的
1:-63 after 存的补
1:54 after 季度
1:97 after 季度召
1:83 after 季度整
1:63 after 季度派
1:-135 after 学
1:-119 after 学$
1:-111 after 学习
1:-49 after 学习$
1:-63 after 学习公
1:-76 after 学习档
1:-66 after 学习课
1:-74 after 学学
1:-81 after 学学习
1:63 after 学年对
1:-162 after 学时
1:-106 after 学时$
1:-149 after 学期$
1:-55 after 学期<
1:-145 after 学期到
1:-53 after 学期对
1:-65 after 学期捐
1:74 after 学期汇
1:95 after 学期走
1:92 after 学期赴
1:-69 after 学术年
1:80 after 学术期
1:-249 after 学校
1:-100 after 学校办
1:89 after 学生
1:84 after 学生$
1:92 after 学生不
1:53 after 学生志
1:90 after 学生捐
1:55 after 学生整
1:-65 after 学生足
1:125 after 守
1:124 after 安
1:132 after 安排
1:183 after 安排$
1:140 after 安排。
1:-52 after 安排岗
1:74 after 安排课
1:40 after 完
1:152 after 完成$
1:45 after 定
1:-72 after 定$
1:86 after 定专
1:100 after 定专人
1:201 after 定课
1:97 after 定课次
1:88 after 实
1:177 after 实$
1:124 after 实。
1:112 after 实。$
1:-120 after 实习
1:-98 after 实习0
1:83 after 实到
1:77 after 实到人
1:-62 after 实操
1:-69 after 实操不
1:153 after 实施
1:152 after 实施$
1:-77 after 实训
1:60 after 实运
1:80 after 实运输
1:67 after 实验
1:66 after 实验中
1:87 after 实验仪
1:-78 after 实验班
1:-105 after 审
1:-70 after 审定
1:52 after 审核
1:-79 after 审议
1:-74 after 审议$
1:-76 after 室结
1:-81 after 室结对
1:-58 after 家
1:-58 after 家$
1:-80 after 家于
1:-65 after 家于0
1:114 after 家庭
1:54 after 家长
1:125 after 宿
1:140 after 宿$
1:135 after 宿生
1:-114 after 宿管
1:-101 after 宿管员
1:78 after 宿舍
1:105 after 宿舍$
1:65 after 寄
1:118 after 寄宿
1:114 after 寄宿生
1:-58 after 寄送
1:-70 after 寄送工
1:116 after 寒
1:132 after 寒假
1:86 after 察
1:70 after 察设
1:59 after 察设计
1:131 after 对
1:84 after 对$
1:-40 after 对<
1:-77 after 对书
1:-82 after 对书$
1:33 after 对帮扶
1:134 after 对应
1:118 after 对应年
1:127 after 对接
1:66 after 对接$
1:-67 after 对通
1:-68 after 对通信
1:80 after 导
1:40 after 导$
1:-134 after 导)
1:144 after 导0
1:121 after 导0次
1:92 after 导0轮
1:110 after 导师$
1:65 after 将
1:-148 after 小
1:-119 after 小时
1:62 after 少于
1:78 after 少于0
1:48 after 就
1:106 after 就读
1:87 after 就读学
1:62 after 尽
1:75 after 尽快
1:58 after 尽快派
1:-145 after 局
1:-138 after 展
1:-76 after 展0
1:-98 after 展0次
1:-44 after 展“
1:80 after 展夏
1:76 after 展夏令
1:-53 after 展学
1:-49 after 展学生
1:122 after 展班
1:121 after 展班主
1:-76 after 展社
1:-73 after 展社团
1:-67 after 展网
1:-89 after 展网上
1:-50 after 展集
1:-46 after 展集训
1:59 after 山
1:-154 after 岗
1:-189 after 岗$
1:-96 after 岗0
1:-54 after 岗0个
1:-92 after 岗0周
1:-82 after 岗位$
1:114 after 工
1:137 after 工$
1:142 after 工作$
1:-120 after 工作0
1:-91 after 工作月
1:85 after 工捐
1:77 after 工捐款
1:-56 after 布的
1:-66 after 布的量
1:-83 after 师$
1:-57 after 师0
1:-124 after 师0人
1:-47 after 师0名
1:111 after 师0次
1:-85 after 师>
1:-83 after 师>听
1:110 after 师傅
1:122 after 师傅$
1:-69 after 师入
1:-80 after 师入>
1:-120 after 师去
1:-87 after 师型
1:-97 after 师型教
1:118 after 师徒
1:63 after 师捐
1:85 after 师捐衣
1:-54 after 师每
1:98 after 师生作
1:85 after 师研
1:84 after 师研修
1:142 after 带
1:49 after 带头
1:167 after 带教
1:137 after 带班
1:131 after 带班$
1:51 after 带队
1:77 after 带队$
1:-132 after 席
1:-79 after 席了
1:-70 after 席了讨
1:178 after 帮
1:141 after 帮助
1:55 after 帮扶
1:56 after 帮扶任
1:117 after 帮着
1:-103 after 常
1:114 after 常管
1:116 after 常管理
1:-110 after 干
1:-153 after 干事
1:-59 after 干事赴
1:77 after 干教
1:106 after 干教师
1:-113 after 干部
1:-84 after 干部0
1:-115 after 干部到
1:-184 after 平
1:-185 after 平台
1:-147 after 平台$
1:-59 after 平台开
1:96 after 年
1:39 after 年$
1:-46 after 年0
1:-33 after 年0月
1:124 after 年为
1:132 after 年为<
1:-77 after 年会
1:-74 after 年会$
1:147 after 年对
1:156 after 年底
1:-77 after 年第
1:-78 after 年第0
1:56 after 年级
1:100 after 年级开
1:-68 after 并
1:-162 after 幼
1:-121 after 广
1:-74 after 广场
1:-61 after 广场举
1:-64 after 床
1:67 after 库$
1:61 after 应
1:116 after 应年
1:122 after 应年级
1:271 after 底
1:190 after 底前
1:79 after 底回
1:72 after 底回访
1:105 after 度
1:98 after 度召
1:104 after 度召开
1:94 after 度整
1:86 after 度整理
1:60 after 度派
1:89 after 度派裁
1:66 after 座0次
1:-82 after 座谈
1:-74 after 座谈$
1:124 after 庭
1:89 after 康讲
1:87 after 康讲座
1:-110 after 建单
1:-120 after 建单位
1:77 after 开0
1:83 after 开0次
1:-153 after 开展
1:-58 after 开展0
1:-55 after 开展“
1:94 after 开展夏
1:-57 after 开展学
1:124 after 开展班
1:-74 after 开展社
1:-65 after 开展网
1:-54 after 开展集
1:39 after 开放
1:-51 after 开放$
1:138 after 开设
1:78 after 开设英
1:105 after 开通
1:88 after 开通账
1:-158 after 式
1:141 after 张
1:182 after 张罗
1:149 after 张罗$
1:-125 after 强
1:109 after 归
1:75 after 归口
1:89 after 归口管
1:123 after 录$
1:-89 after 录制
1:-97 after 录制$
1:88 after 录播
1:81 after 录播教
1:-59 after 录资
1:-66 after 录资源
1:-88 after 影
1:-81 after 影子
1:-89 after 影子培
1:-111 after 往
1:104 after 待
1:160 after 待$
1:79 after 待和
1:104 after 徒
1:-49 after 微
1:63 after 心为
1:80 after 心为<
1:-85 after 志
1:-70 after 志愿
1:65 after 快
1:62 after 快派
1:87 after 快派员
1:-52 after 急
1:-58 after 急救
1:-54 after 急救箱
1:117 after 总
1:215 after 总$
1:43 after 总结
1:93 after 总责
1:74 after 总责$
1:63 after 总部
1:64 after 总部协
1:134 after 息
1:119 after 息$
1:178 after 情
1:142 after 情况
1:-83 after 情况的
1:-73 after 愿
1:71 after 愿者到
1:-105 after 慧
1:44 after 成
1:205 after 成$
1:-116 after 成手
1:-100 after 成手拉
1:-165 after 所
1:-68 after 所辖
1:-88 after 所辖实
1:89 after 手
1:112 after 手$
1:-116 after 手友
1:-107 after 手友好
1:-30 after 手拉
1:178 after 手续
1:179 after 手续$
1:-78 after 才
1:44 after 才培养
1:60 after 执
1:82 after 执教
1:89 after 执教0
1:140 after 执笔
1:126 after 执笔$
1:59 after 扶任
1:59 after 扶任务
1:102 after 批
1:63 after 承
1:73 after 承办
1:192 after 承办$
1:-41 after 承担
1:162 after 承接
1:178 after 技
1:107 after 技术
1:80 after 技术支
1:124 after 把
1:90 after 把图
1:91 after 把图书
1:98 after 把捐
1:87 after 把捐来
1:234 after 抓
1:172 after 抓$
1:112 after 抓总
1:92 after 抓总$
1:50 after 护
1:152 after 护$
1:-31 after 报
1:-161 after 报$
1:165 after 报名
1:143 after 报名$
1:139 after 报告
1:110 after 报送
1:89 after 抽
1:140 after 抽查
1:-104 after 抽调
1:-102 after 抽调0
1:-43 after 担
1:46 after 担任
1:-101 after 担任<
1:-30 after 拉手
1:-113 after 拉手友
1:149 after 招
1:144 after 拟
1:104 after 拟出
1:71 after 拟出$
)"sv,
    R"(1:160 after 拟定
1:113 after 拿
1:69 after 拿出
1:97 after 持
1:35 after 持$
1:86 after 持、
1:81 after 持、负
1:135 after 持。
1:124 after 持。$
1:-129 after 挂
1:-101 after 挂任
1:-82 after 挂任<
1:-139 after 挂职
1:-38 after 挂职副
1:-76 after 挂职管
1:-85 after 挂职锻
1:-109 after 挂靠学
1:76 after 指
1:206 after 指定
1:82 after 指定专
1:44 after 指导
1:50 after 指导$
1:-119 after 指派
1:-88 after 指派的
1:115 after 按
1:101 after 捐
1:-59 after 捐书
1:102 after 捐书$
1:98 after 捐来
1:88 after 捐来的
1:71 after 捐款
1:68 after 捐款$
1:72 after 捐衣
1:73 after 捐衣$
1:102 after 捐赠图
1:-72 after 捐赠情
1:77 after 换书
1:74 after 换书目
1:33 after 据
1:-65 after 据$
1:-52 after 授
1:168 after 授课
1:264 after 排
1:176 after 排$
1:113 after 排。
1:127 after 排。$
1:127 after 排出
1:114 after 排好
1:130 after 排定
1:92 after 排定课
1:-67 after 排岗
1:-63 after 排岗位
1:103 after 排班
1:91 after 排班$
1:128 after 排课
1:196 after 排课$
1:63 after 排课。
1:71 after 排课务
1:133 after 排课表
1:144 after 接
1:143 after 接$
1:-82 after 接受
1:-94 after 接受政
1:182 after 接待
1:191 after 接待$
1:83 after 接待和
1:87 after 接收
1:114 after 接洽
1:116 after 接洽$
1:115 after 接站
1:86 after 接送
1:161 after 推
1:38 after 推荐
1:119 after 推进
1:100 after 推进会
1:147 after 提
1:158 after 提供
1:92 after 提供技
1:-90 after 提供的
1:68 after 提供车
1:125 after 提出
1:-125 after 摩
1:-75 after 摩期
1:-87 after 摩期中
1:68 after 播
1:73 after 播教
1:101 after 播教室
1:62 after 操
1:-58 after 操不
1:-57 after 操不少
1:102 after 操办
1:106 after 操办$
1:-32 after 支持$
1:50 after 支持。
1:109 after 支教
1:62 after 支教学
1:129 after 支教教
1:89 after 支教方
1:117 after 收
1:166 after 收$
1:-104 after 收存
1:-66 after 收存$
1:-65 after 收存的
1:203 after 改
1:136 after 改造
1:-38 after 放$
1:-100 after 政策
1:-88 after 政策业
1:-78 after 敏
1:-55 after 救
1:-64 after 救箱
1:-51 after 救箱0
1:71 after 教$
1:132 after 教0
1:89 after 教0周
1:86 after 教0年
1:-38 after 教务处
1:84 after 教学
1:72 after 教学生
1:86 after 教室
1:50 after 教师
1:-108 after 教师$
1:-44 after 教师0
1:-92 after 教师入
1:68 after 教师捐
1:75 after 教师研
1:-155 after 教授
1:126 after 教教
1:138 after 教教师
1:78 after 教方
1:79 after 教方案
1:-31 after 教案
1:-37 after 教案集
1:-138 after 教研
1:-38 after 教研$
1:-72 after 教研群
1:-57 after 教科
1:110 after 教练
1:82 after 教练下
1:108 after 教职
1:112 after 教职工
1:-102 after 教育
1:-109 after 数
1:-58 after 数学
1:139 after 整
1:138 after 整$
1:62 after 整修
1:58 after 整修宿
1:57 after 整理
1:-72 after 整理$
1:70 after 整理0
1:-81 after 文写
1:-78 after 文写作
1:96 after 料
1:189 after 料$
1:-79 after 断
1:-86 after 新
1:41 after 方
1:89 after 方案
1:63 after 方案$
1:148 after 方案的
1:150 after 施$
1:64 after 施工
1:69 after 施工$
1:216 after 日前
1:78 after 日前落
1:-208 after 日印
1:-209 after 日印发
1:121 after 日常管
1:168 after 日程
1:151 after 日程$
1:87 after 旬
1:77 after 旬前
1:86 after 旬前拟
1:-202 after 时
1:-161 after 时$
1:-174 after 明
1:-197 after 明$
1:-118 after 春
1:-101 after 晓
1:-131 after 晚
1:-89 after 晚$
1:-97 after 晚上
1:-74 after 普
1:-56 after 普$
1:36 after 暑
1:59 after 月
1:-141 after 月$
1:78 after 月0
1:90 after 月0日
1:151 after 月、
1:96 after 月、0
1:77 after 月中
1:79 after 月中旬
1:-134 after 月到
1:-131 after 月到>
1:-72 after 月到岗
1:88 after 月对
1:206 after 月底
1:69 after 月底回
1:-93 after 月报
1:-80 after 月报$
1:102 after 月考
1:93 after 月考的
1:105 after 月走
1:100 after 月走访
1:-186 after 有
1:-94 after 有教
1:-95 after 有教师
1:54 after 服
1:57 after 服务
1:108 after 服务$
1:114 after 期
1:101 after 期$
1:-61 after 期<
1:-85 after 期中考
1:83 after 期刊
1:79 after 期刊$
1:-137 after 期到
1:-33 after 期对
1:-72 after 期捐
1:-65 after 期捐赠
1:90 after 期汇
1:81 after 期汇编
1:92 after 期走
1:91 after 期走访
1:93 after 期赴
1:86 after 期赴乡
1:37 after 本
1:151 after 本$
1:82 after 本优
1:80 after 本优秀
1:98 after 术
1:-71 after 术年
1:-68 after 术年会
1:74 after 术支
1:81 after 术支持
1:82 after 术期
1:94 after 术期刊
1:-31 after 机
1:-103 after 李
1:-82 after 李雯
1:-58 after 李雯$
1:88 after 材
1:157 after 材0
1:54 after 材料
1:170 after 材料$
1:30 after 来
1:-113 after 来>
1:-79 after 来>跟
1:-82 after 来大
1:-89 after 来大学
1:120 after 来的
1:97 after 来的书
1:-102 after 杰
1:33 after 析
1:-76 after 析会
1:-75 after 析会$
1:-57 after 查
1:-90 after 查$
1:64 after 查0
1:70 after 查0次
1:-360 after 校
1:-128 after 校$
1:-90 after 校任
1:-97 after 校任教
1:-204 after 校办
1:-103 after 校办公
1:-145 after 校长
1:-86 after 校长$
1:-50 after 校长阿
1:63 after 核$
1:-94 after 案整
1:-98 after 案整理
1:102 after 案的
1:127 after 案的修
1:-51 after 案集
1:89 after 案集$
1:-43 after 档$
1:49 after 档案$
1:-77 after 档案整
1:-84 after 梁
1:-56 after 梁静
1:-48 after 梁静、
1:-133 after 梅
1:90 after 检修
1:99 after 检修实
1:-75 after 检查
1:-85 after 楼
1:-81 after 楼$
1:-58 after 楼举
1:-62 after 楼举行
1:75 after 次交
1:75 after 次交换
1:86 after 次推
1:97 after 次推进
1:60 after 次线
1:67 after 次线上
1:-102 after 次网
1:39 after 次评估
1:-30 after 款
1:87 after 款$
1:-137 after 正
1:122 after 步
1:35 after 每
1:-120 after 每周
1:-69 after 每周三
1:-118 after 每周四
1:51 after 每季
1:56 after 每季度
1:35 after 每学期
1:102 after 每年为
1:-89 after 每月
1:144 after 每月底
1:87 after 每月走
1:-34 after 比
1:94 after 汇
1:-56 after 汇存
1:-80 after 汇存$
1:157 after 汇总
1:174 after 汇总$
1:-90 after 汇报
1:-110 after 汇报$
1:142 after 汇编
1:105 after 汇编0
1:-106 after 法$
1:-35 after 活
1:152 after 活动方
1:115 after 洽
1:134 after 洽$
1:103 after 派
1:30 after 派$
1:-82 after 派0
1:-112 after 派0人
1:-45 after 派0名
1:44 after 派专业
1:164 after 派人
1:145 after 派人$
1:137 after 派员
1:78 after 派员勘
1:-76 after 派的
1:-98 after 派的专
1:83 after 派裁
1:108 after 派裁判
1:115 after 派遣
1:59 after 流
1:116 after 流主
1:93 after 流主持
1:85 after 流承
1:65 after 流筹
1:72 after 流筹备
1:-44 after 测
1:-107 after 海
1:-63 after 添
1:-62 after 添置
1:-61 after 添置急
1:104 after 清
1:59 after 清单
1:65 after 清单$
1:174 after 清点
1:-101 after 游
1:-145 after 源
1:-59 after 源平
1:-63 after 源平台
1:-98 after 点
1:-158 after 点$
1:-109 after 点0
1:-121 after 点0天
1:-99 after 炼
1:-56 after 炼0
1:-83 after 炼0年
1:-83 after 版
1:-80 after 版$
1:137 after 牵
1:165 after 牵头
1:126 after 牵头$
1:60 after 牵头制
1:91 after 牵头组
1:-158 after 率
1:133 after 班
1:80 after 班0
1:-81 after 班0个
1:113 after 班0期
1:86 after 班主
1:92 after 班主任
1:-104 after 班学
1:-69 after 班学习
1:91 after 班就
1:95 after 班就读
1:96 after 班级
1:78 after 班级$
1:-103 after 班进
1:-100 after 班进修
1:-101 after 球
1:-52 after 球赛
1:-56 after 球赛$
1:96 after 理
1:161 after 理$
1:86 after 理0次
1:121 after 理。
1:103 after 理。$
1:-73 after 理办
1:-66 after 理办法
1:-69 after 琴
1:-76 after 琴一
1:-85 after 琴一台
1:124 after 生
1:92 after 生$
1:98 after 生不
1:101 after 生不少
1:89 after 生作
1:89 after 生作健
1:32 after 生志
1:37 after 生志愿
1:102 after 生捐
1:74 after 生捐书
1:78 after 生整
1:57 after 生整修
1:-74 after 生活
1:-59 after 生足
1:-60 after 生足球
1:92 after 用
1:-71 after 用开
1:-53 after 用开展
1:-48 after 由
1:-57 after 申
1:71 after 电商
1:79 after 电商培
1:79 after 电子
1:-69 after 电话
1:-115 after 电话0
1:-70 after 电钢
1:-77 after 电钢琴
1:-61 after 登录
1:-69 after 登录资
1:30 after 登记
1:-37 after 登记$
1:-245 after 的
1:-55 after 的0
1:-80 after 的0版
1:-82 after 的专
1:-74 after 的专家
1:42 after 的书
1:94 after 的书送
1:-54 after 的优
1:-54 after 的优势
1:-74 after 的作
1:-80 after 的作用
1:103 after 的修
1:141 after 的修订
1:136 after 的命
1:93 after 的命题
1:-48 after 的场
1:-60 after 的场馆
1:-73 after 的平
1:-64 after 的平台
1:-82 after 的挂
1:-71 after 的挂职
1:-74 after 的汇
1:-65 after 的汇报
1:-60 after 的补
1:-63 after 的补充
1:-80 after 的设
1:-76 after 的设备
1:-101 after 的账
1:-107 after 的账号
1:-50 after 的量
1:-64 after 的量表
1:-133 after 监
1:-137 after 监督
1:96 after 目$
1:167 after 盯
1:-37 after 相
1:114 after 看
1:90 after 看0
1:31 after 看0次
1:86 after 着
1:-121 after 督
1:-63 after 督导$
1:77 after 督导0
1:68 after 知
1:-193 after 研
1:-55 after 研$
1:58 after 研修
1:-245 after 研究
1:-61 after 研究$
1:-77 after 研群
1:-93 after 研群$
1:-31 after 础教育
1:-50 after 确定
1:112 after 确定$
1:34 after 碰
1:57 after 碰头
1:148 after 碰头会
1:-75 after 示范园
1:-37 after 社
1:-103 after 社团
1:-56 after 社团活
1:92 after 秀教
1:80 after 秀教案
1:-83 after 科
1:61 after 科$
1:-104 after 科科
1:-116 after 科组
1:-193 after 科长
1:-135 after 科长$
1:-112 after 称
1:-44 after 程$
1:-76 after 程规
1:-61 after 程规划
1:143 after 稿
1:81 after 稿$
1:-221 after 究
1:-73 after 究$
1:-183 after 立
1:123 after 站
1:-70 after 童
1:121 after 笔
1:134 after 笔$
1:88 after 第
1:56 after 第0
1:-88 after 第0号
1:-147 after 等
1:-72 after 策
1:-78 after 策业
1:-88 after 策业务
1:80 after 筹
1:113 after 筹$
1:84 after 筹办
1:85 after 筹办$
1:78 after 筹协
1:84 after 筹协调
1:116 after 筹备
1:90 after 筹备$
1:89 after 筹安
1:93 after 筹安排
1:50 after 筹负
1:59 after 筹负责
1:-36 after 筹集
1:-74 after 签
1:-101 after 签订
1:-69 after 签订处
1:-94 after 简
1:-36 after 简报
1:-78 after 简报$
1:-98 after 简称
1:193 after 管$
1:-105 after 管员
1:-87 after 管员0
1:-91 after 管理
1:98 after 管理$
1:-84 after 管理办
1:-151 after 箱
1:-57 after 箱0
1:-49 after 箱0个
1:68 after 系
1:93 after 系$
1:-72 after 系人:
1:98 after 系讲
1:108 after 系讲师
1:-160 after 红
1:32 after 级
1:95 after 级$
1:106 after 级开
1:124 after 级开0
1:72 after 线上碰
1:78 after 线上课
1:97 after 练
1:88 after 练下
1:92 after 练下乡
1:-64 after 组$
1:149 after 组织
1:261 after 组织$
1:56 after 组织0
1:99 after 组织。
1:72 after 组织大
1:184 after 组织学
1:112 after 组织实
1:-93 after 组织部
1:85 after 组织骨
1:-177 after 组长
1:-93 after 组长0
1:161 after 织
1:256 after 织$
1:95 after 织0
1:32 after 织0次
1:119 after 织。
1:101 after 织。$
1:-42 after 织专
1:76 after 织大
1:80 after 织大学
1:166 after 织学
1:159 after 织学生
1:110 after 织实
1:125 after 织实施
1:-85 after 织部
1:-86 after 织部寄
1:155 after 织部选
1:73 after 织骨
1:70 after 织骨干
1:-120 after 经
1:151 after 经办
1:146 after 经办$
1:-166 after 经费
1:-114 after 结
1:-163 after 结业
1:-147 after 结业证
1:-111 after 结为
1:-93 after 结为友
1:-69 after 结对书
1:56 after 结对帮
1:-63 after 结对通
1:-44 after 结成
1:-95 after 结成手
1:134 after 给
1:169 after 给<
1:105 after 给予
1:88 after 给予指
1:-122 after 给结
1:-110 after 给结业
1:-39 after 络
1:52 after 络与
1:58 after 络与接
1:-129 after 络员
1:-117 after 络员$
1:199 after 统
1:68 after 统一
1:-61 after 统一安
1:190 after 统筹
1:139 after 统筹$
1:96 after 统筹协
1:89 after 统筹安
1:56 after 统筹负
1:-138 after 继
1:-123 after 继续
1:39 after 续
1:187 after 续$
1:161 after 维
1:44 after 维修
1:155 after 维护
1:147 after 维护$
1:218 after 编
1:103 after 编0
1:84 after 编0本
1:42 after 编制
1:125 after 编印
1:87 after 编印$
1:120 after 编排
1:-140 after 网
1:-176 after 网上
1:-52 after 网上研
1:-61 after 网络
1:-123 after 罗
1:146 after 罗$
1:-60 after 置急
1:-62 after 置急救
1:-116 after 署
1:-113 after 署$
1:-67 after 群
1:-88 after 群$
1:-98 after 老
1:-112 after 老师
1:-83 after 老师>
1:34 after 考勤$
1:-54 after 考核
1:123 after 考的
1:94 after 考的命
1:-89 after 考试
1:-77 after 考试分
1:76 after 者到
1:81 after 者到<
1:55 after 职
1:-84 after 职0
1:-37 after 职副
1:-44 after 职副校
1:102 after 职工
1:84 after 职工捐
1:-82 after 职管
1:-65 after 职管理
1:-78 after 职锻
1:-53 after 职锻炼
1:-92 after 联
1:-37 after 联合
1:94 after 联合月
1:70 after 联系
1:118 after 联系$
1:116 after 联系讲
1:138 after 联络$
1:56 after 联络与
1:-141 after 联络员
1:-168 after 联谊
1:-31 after 聘
1:-133 after 股长
1:-55 after 育
1:-35 after 育员
1:-91 after 育员_
1:-90 after 育局
1:-51 after 自
1:-149 after 至
1:-164 after 至0
1:78 after 舍
1:94 after 舍$
1:39 after 节$
1:-80 after 英
1:-45 after 英语
1:74 after 英语写
1:-55 after 范园
1:-69 after 范园跟
1:178 after 营
1:108 after 营$
1:194 after 落
1:186 after 落实
1:213 after 落实$
1:89 after 落实。
1:79 after 落实到
1:94 after 落实运
1:-144 after 行
1:-190 after 行$
1:-48 after 行0
1:37 after 衔
1:44 after 衔接
1:122 after 衔接$
1:-161 after 补
1:-73 after 补充
1:-62 after 补充协
1:-89 after 表
1:34 after 表$
1:-50 after 表为
1:-60 after 表为依
1:-78 after 表列
1:-72 after 表列席
1:-70 after 表参
1:-85 after 表参加
1:85 after 裁
1:99 after 裁判
1:96 after 裁判、
1:172 after 装
1:65 after 要
1:-108 after 见
1:-103 after 见习
1:-75 after 见习$
1:-107 after 见习0
1:-86 after 观
1:-122 after 观摩
1:-91 after 观摩期
1:-61 after 规
1:30 after 规划
1:-57 after 规划0
1:47 after 视
1:161 after 视导
1:140 after 视导0
1:-44 after 视频
1:35 after 角
1:-78 after 解
1:63 after 解决
1:34 after 解决$
1:-125 after 解释
1:-67 after 解释为
1:121 after 计$
1:140 after 计划$
1:93 after 订
1:145 after 订$
1:68 after 订具
1:73 after 订具体
1:-88 after 订处
1:-88 after 订处室
1:62 after 订结
1:49 after 订结对
1:-56 after 认
1:-59 after 训
1:-45 after 训$
1:-58 after 训咨
1:-60 after 训咨询
1:-71 after 训教
1:-75 after 训教师
1:45 after 训班
1:72 after 训班0
1:-179 after 议
1:-118 after 议$
1:-62 after 议载
1:-70 after 议载明
1:88 after 记
1:-30 after 记$
1:79 after 记录
1:116 after 记录$
1:-91 after 讲
1:-83 after 讲师
1:-71 after 讲师$
1:87 after 论
1:118 after 论坛
1:122 after 论坛$
1:59 after 设
1:-197 after 设在
1:-80 after 设在>
1:-89 after 设在@
1:52 after 设备
1:38 after 设备$
1:-67 after 设备培
1:116 after 设备调
1:79 after 设英
1:86 after 设英语
1:70 after 设计
1:98 after 设计$
1:37 after 访
1:-107 after 访$
1:102 after 访支
1:114 after 访支教
1:89 after 访随
1:102 after 访随班
1:-156 after 证
1:-171 after 证书
1:-97 after 证书$
1:-103 after 证书。
1:-154 after 证明
1:-87 after 评
1:-34 after 评估
1:-40 after 评估$
1:-109 after 诊
1:-57 after 诊断
1:-44 after 诊断$
1:86 after 试
1:82 after 试$
1:-84 after 试分
1:-84 after 试分析
1:-82 after 话
1:-114 after 话0
1:-134 after 询
1:-65 after 询教
1:-65 after 询教师
1:-72 after 语
1:93 after 语写
1:81 after 语写作
1:95 after 读学
1:96 after 读学生
1:-81 after 课
1:-149 after 课$
1:-92 after 课(
1:-141 after 课0
1:-76 after 课0周
1:-187 after 课0次
1:43 after 课0节
1:-170 after 课”
1:54 after 课。
1:64 after 课。$
1:159 after 课务
1:133 after 课务$
1:38 after 课时
1:74 after 课次
1:83 after 课次$
1:-120 after 课程$
1:-77 after 课程规
1:46 after 课组
1:41 after 课表
1:42 after 课表$
1:-64 after 课题
1:95 after 课题$
1:-114 after 调$
1:-124 after 调0
1:-100 after 调0名
1:132 after 调度
1:119 after 调整
1:123 after 调整$
1:-74 after 调派
1:-75 after 调派0
1:116 after 调落
1:113 after 调落实
1:151 after 调试
1:93 after 调试$
1:-74 after 谈
1:-71 after 谈$
1:-173 after 谊
1:64 after 负
1:79 after 负总
1:102 after 负总责
1:61 after 负责
1:200 after 负责$
1:36 after 负责。
1:-63 after 负责人
1:102 after 负责排
1:161 after 负责接
1:118 after 负责组
1:135 after 负责编
1:204 after 负责联
1:109 after 负责落
1:130 after 负责设
1:157 after 负责选
1:102 after 责
1:245 after 责$
1:-63 after 责人
1:190 after 责人才
1:125 after 责排
1:82 after 责排定
1:87 after 责排课
1:158 after 责接
1:94 after 责接待
1:130 after 责组
1:123 after 责组织
1:128 after 责编
1:95 after 责编印
1:223 after 责联
1:107 after 责联合
1:136 after 责联系
1:99 after 责联络
1:108 after 责落
1:108 after 责落实
1:131 after 责设
1:147 after 责设备
1:-43 after 责运
1:144 after 责选
1:116 after 责选派
1:36 after 账
1:48 after 账$
1:36 after 账号$
1:-61 after 账号登
1:70 after 质
1:68 after 质量
1:51 after 购
1:74 after 购发
1:85 after 购发运
1:-194 after 费
1:-152 after 资
1:-73 after 资源
1:-61 after 资源平
1:-73 after 资金
1:-76 after 赛
1:-104 after 赛$
1:93 after 赠
1:123 after 赠图
1:110 after 赠图书
1:-72 after 赠情
1:-83 after 赠情况
1:125 after 赠送
1:86 after 赠送学
1:62 after 走
1:150 after 走访
1:85 after 走访支
1:99 after 走访随
1:-93 after 赴
1:-44 after 赴<
1:88 after 赴<任
1:-72 after 赴<驻
1:110 after 赴乡
1:94 after 赴乡镇
1:43 after 起
1:-130 after 足
1:-64 after 足球
1:-62 after 足球赛
1:-58 after 跟
1:-159 after 跟岗
1:-161 after 跟岗$
1:-90 after 跟岗0
1:-65 after 跟班0
1:-102 after 跟班学
1:115 after 跟踪
1:143 after 跟进
1:83 after 跟进$
1:64 after 跟进落
1:112 after 踪
1:-148 after 蹲
1:-142 after 蹲点
1:-118 after 蹲点0
1:86 after 车辆
1:85 after 车辆$
1:93 after 轮
1:82 after 轮$
1:159 after 轮流
1:122 after 轮流主
1:95 after 轮流承
1:75 after 轮流筹
1:-66 after 载
1:-56 after 载明
1:-60 after 载明$
1:165 after 辅
1:161 after 辅导
1:113 after 辆
1:127 after 辆$
1:84 after 输
1:76 after 输$
1:-94 after 辖
1:-76 after 辖实
1:-78 after 辖实验
1:-76 after 达
1:70 after 运
1:76 after 运$
1:70 after 运输
1:62 after 运输$
1:132 after 运送
1:70 after 进
1:124 after 进$
1:88 after 进会
1:95 after 进会$
1:-90 after 进修$
1:71 after 进落
1:68 after 进落实
1:-122 after 远
1:-141 after 连
1:-133 after 连线
1:136 after 述
1:176 after 送
1:155 after 送$
1:52 after 送0
1:180 after 送到
1:121 after 送到<
1:97 after 送到>
1:83 after 送学
1:91 after 送学术
1:-140 after 送课
1:157 after 选
1:195 after 选$
1:-109 after 选出
1:-106 after 选出$
1:-86 after 选双
1:-95 after 选双师
1:131 after 选派
1:53 after 选派$
1:92 after 选派专
1:-58 after 递交
1:-73 after 递交书
1:62 after 通
1:162 after 通$
1:-59 after 通信
1:-67 after 通信$
1:56 after 通知
1:36 after 通账
1:33 after 通账号
1:167 after 造
1:107 after 遣
1:49 after 遴
1:72 after 遴选
1:-93 after 遴选双
1:-135 after 邱
1:-214 after 部
1:-125 after 部$
1:-86 after 部0
1:-40 after 部0人
1:-118 after 部到
1:65 after 部协
1:63 after 部协办
1:-73 after 部寄
1:-76 after 部寄送
1:-114 after 部署
1:-108 after 部署$
1:139 after 部选
1:140 after 部选派
1:59 after 配
1:48 after 配合
1:71 after 配合$
1:98 after 配合。
1:65 after 配合施
1:53 after 配合验
1:-72 after 配电
1:-71 after 配电钢
1:37 after 采购
1:69 after 采购发
1:-124 after 释
1:-78 after 释为
1:-61 after 释为准
1:-113 after 量表
1:-53 after 量表为
1:-96 after 金
1:-80 after 钢
1:-71 after 钢琴
1:-69 after 钢琴一
1:-56 after 锻
1:-83 after 锻炼
1:-59 after 锻炼0
1:90 after 镇
1:84 after 镇视
1:89 after 镇视导
1:-245 after 长
1:-92 after 长$
1:-107 after 长)
1:-80 after 长)$
1:-88 after 长0
1:-40 after 长0人
1:-68 after 长0名
1:50 after 长共
1:109 after 长共同
1:-55 after 长阿
1:-45 after 长阿普
1:-98 after 门
1:-87 after 门口
1:-91 after 门口$
1:-110 after 问
1:101 after 间$
1:-63 after 阅
1:-87 after 阅$
1:122 after 阅卷
1:102 after 阅卷$
1:-75 after 队
1:32 after 队$
1:-98 after 队部
1:-94 after 队部$
1:-99 after 阿
1:-57 after 阿普
1:-59 after 阿普$
1:-112 after 陈
1:-77 after 陈主
1:-84 after 陈主任
1:-103 after 限
1:-151 after 院
1:-126 after 院长
1:-95 after 险
1:-159 after 陪
1:-121 after 陪同
1:-81 after 陪同$
1:-113 after 陪同。
1:-55 after 随>
1:-80 after 随>学
1:87 after 随班就
1:-91 after 随班进
1:-85 after 随行
1:-77 after 随行$
1:142 after 障
1:134 after 障$
1:99 after 障设
1:90 after 障设备
1:-56 after 集
1:51 after 集$
1:-38 after 集体
1:-114 after 集训
1:-93 after 集训$
1:-83 after 雯
1:-64 after 雯$
1:-176 after 青
1:-71 after 静
1:-50 after 静、
1:-52 after 静、<
1:-103 after 靠学
1:-116 after 靠学校
1:-66 after 面总
1:-87 after 面总结
1:-83 after 顶
1:-79 after 顶岗
1:103 after 项
1:127 after 项$
1:-68 after 项制
1:-69 after 项制度
1:-87 after 颁
1:-92 after 颁发
1:-92 after 颁发结
1:-89 after 领取
1:-65 after 领取$
1:-82 after 领取课
1:-66 after 频
1:-126 after 题
1:160 after 题$
1:97 after 题与
1:100 after 题与阅
1:-92 after 题人
1:-84 after 题人员
1:-55 after 题培
1:-56 after 题培训
1:131 after 食
1:116 after 食宿
1:134 after 食宿$
1:-93 after 馆
1:-61 after 馆开
1:-50 after 馆开展
1:-34 after 马
1:-101 after 驻
1:40 after 驻<
1:-151 after 驻园
1:-126 after 驻校
1:-88 after 驻校任
1:-61 after 驻点
1:-72 after 驻点$
1:103 after 验
1:101 after 验中
1:85 after 验中心
1:88 after 验仪
1:91 after 验仪器
1:136 after 验收
1:115 after 验收$
1:-78 after 验班
1:-81 after 验班$
1:-42 after 骨
1:-32 after 骨干
1:70 after 骨干教
1:-44 after 高
1:-120 after 龙
1:62 alone 01
1:-114 alone 10
1:136 alone 11
1:-224 before &
1:-112 before &往
1:-106 before &往来
1:-71 before &教
1:-63 before &教师
1:-124 before &语
1:-101 before &语文
1:-49 before (
1:-163 before ($
1:160 before -
1:105 before --
1:101 before --责
1:100 before -责
1:96 before -责任
1:31 before 0
1:175 before 0、
1:37 before 0人
1:-103 before 0人到
1:34 before 0名
1:103 before 0名。
1:-127 before 0名到
1:147 before 0周
1:55 before 0年
1:-175 before 0日
1:-170 before 0日前
1:-96 before 0月
1:-128 before 0月0
1:91 before 0月底
1:81 before 0次
1:142 before 0节
1:114 before 0项
1:156 before 0项$
1:-81 before :_
1:-88 before :_事
1:-94 before <
1:82 before <$
1:-94 before <各
1:-88 before <各学
1:-79 before <团
1:-62 before <团干
1:-130 before <干
1:-132 before <干部
1:-124 before <教
1:-162 before <教师
1:67 before <校
1:86 before <校史
1:89 before <访
1:106 before <访学
1:-67 before <选
1:-69 before <选送
1:-113 before >
1:-70 before >选
1:-69 before >选派
1:-148 before @学
1:-133 before @学生
1:100 before ^$
1:-233 before ^&
1:-102 before ^&往
1:-51 before ^&教
1:-109 before ^&语
1:-53 before ^0月
1:-69 before ^:
1:-72 before ^:_
1:62 before ^<$
1:-61 before ^<团
1:-150 before ^<干
1:-122 before ^<教
1:73 before ^<校
1:118 before ^<访
1:-83 before ^>
1:-70 before ^>选
1:-167 before ^@
1:-130 before ^@学
1:175 before ^_
1:-129 before ^、
1:143 before ^上
1:87 before ^上述
1:-41 before ^不
1:90 before ^不少
1:59 before ^中
1:-64 before ^为
1:-150 before ^为$
1:58 before ^主
1:-68 before ^书
1:-85 before ^书编
1:-86 before ^互
1:-87 before ^互访
1:-82 before ^产
1:-83 before ^产权
1:89 before ^人
1:128 before ^人事
1:-90 before ^从
1:-79 before ^从$
1:70 before ^以
1:167 before ^以上
1:70 before ^任
1:82 before ^任0
1:113 before ^位
1:-113 before ^体
1:-119 before ^体备
1:-107 before ^依
1:-68 before ^依托
1:91 before ^修
1:106 before ^修实
1:-65 before ^借
1:-47 before ^借用
1:-99 before ^入
1:-98 before ^入场
1:107 before ^具
1:108 before ^具体
1:-158 before ^况
1:-90 before ^况每
1:-68 before ^出
1:-47 before ^出席
1:-83 before ^列
1:-107 before ^列席
1:-82 before ^利
1:-98 before ^利用
1:-61 before ^到
1:-91 before ^到访
1:-126 before ^办
1:-92 before ^办公
1:-237 before ^参
1:-77 before ^参加
1:-107 before ^参训
1:-107 before ^参赛
1:-51 before ^发
1:-67 before ^发挥
1:55 before ^各
1:175 before ^各学
1:-41 before ^名
1:142 before ^图
1:130 before ^图书
1:-73 before ^在
1:-100 before ^在$
1:-122 before ^大
1:-58 before ^大学
1:-96 before ^学
1:-101 before ^学员
1:-164 before ^学期
1:139 before ^学生
1:60 before ^安
1:50 before ^安全
1:53 before ^家
1:-94 before ^寄
1:-93 before ^寄给
1:-81 before ^对
1:-79 before ^将
1:-75 before ^将情
1:55 before ^少
1:67 before ^岗
1:-69 before ^岗期
1:70 before ^师0
1:-54 before ^师生
1:-126 before ^帮
1:-121 before ^帮助
1:-78 before ^年
1:-125 before ^录
1:-65 before ^录于
1:-91 before ^录播
1:-222 before ^抄
1:-225 before ^抄送
1:-63 before ^挂
1:-60 before ^挂职
1:-126 before ^捐
1:-126 before ^捐赠
1:81 before ^播
1:107 before ^播课
1:111 before ^支
1:110 before ^支教
1:45 before ^政
1:-72 before ^政关
1:87 before ^教师
1:-87 before ^教案
1:67 before ^新
1:66 before ^新生
1:-96 before ^日
1:-78 before ^日常
1:-95 before ^月
1:-134 before ^有
1:-78 before ^有意
1:120 before ^期
1:130 before ^期末
1:89 before ^本
1:108 before ^本条
1:81 before ^本部
1:105 before ^构
1:98 before ^构-
1:-56 before ^校
1:-92 before ^校长
1:97 before ^次
1:51 before ^此
1:-102 before ^此件
1:185 before ^此项
1:-46 before ^每
1:-69 before ^流
1:-72 before ^流书
1:87 before ^物
1:90 before ^物理
1:142 before ^环
1:135 before ^环境
1:-54 before ^用
1:-95 before ^用事
1:-60 before ^由
1:56 before ^的
1:-71 before ^的学
1:-47 before ^研
1:41 before ^研修
1:-112 before ^程
1:-76 before ^程的
1:53 before ^第
1:-117 before ^简
1:-141 before ^简报
1:75 before ^练
1:69 before ^练场
1:-162 before ^组
1:-133 before ^组办
1:-136 before ^组员
1:-89 before ^经$
1:-67 before ^给
1:-65 before ^给音
1:-64 before ^继
1:-46 before ^继续
1:-105 before ^绩
1:-94 before ^绩一
1:-66 before ^职
1:-74 before ^职干
1:-178 before ^联
1:43 before ^联合
1:-181 before ^联系
1:-60 before ^蓝
1:-77 before ^蓝结
1:-81 before ^裁
1:-90 before ^裁判
1:-57 before ^订
1:-54 before ^订后
1:-67 before ^训
1:-88 before ^训_
1:-69 before ^记
1:-74 before ^记录
1:-42 before ^设备
1:-68 before ^评
1:-65 before ^评估
1:129 before ^该
1:95 before ^该项
1:-58 before ^请
1:-50 before ^请<
1:131 before ^课
1:137 before ^责
1:133 before ^责任
1:-94 before ^资
1:-98 before ^资助
1:-63 before ^赠
1:-59 before ^赠书
1:96 before ^跟
1:77 before ^跟岗
1:-70 before ^运
1:-68 before ^运动
1:125 before ^这
1:103 before ^送
1:-77 before ^选
1:-78 before ^邀
1:-153 before ^邀$
1:76 before ^部
1:108 before ^部访
1:-134 before ^量
1:-127 before ^量分
1:-55 before ^集
1:-99 before ^集训
1:-81 before ^项
1:-91 before ^领
1:-119 before ^领导
1:119 before ^验
1:90 before ^验室
1:193 before _
1:208 before _$
1:132 before _0
1:-108 before _|_
1:-77 before _事
1:-74 before _事项
1:-94 before _学
1:-75 before _学员
1:211 before |
1:-85 before |_学
1:39 before ”
1:-253 before 、
1:-266 before 、$
1:56 before 、0
1:-162 before 、数
1:-131 before 、数学
1:-54 before 、英
1:-50 before 、英语
1:279 before 。
1:260 before 。$
1:156 before 。具
1:169 before 。具体
1:123 before 。此
1:120 before 。此项
1:-81 before 》
1:-134 before 一
1:-119 before 一并
1:-111 before 一并反
1:-85 before 三
1:-34 before 三日
1:-36 before 三日内
1:202 before 上
1:101 before 上$
1:85 before 上传
1:81 before 上传$
1:102 before 上工
1:113 before 上工作
1:99 before 上述
1:-132 before 下
1:-147 before 下设
1:-137 before 下设$
1:79 before 不少
1:89 before 不少于
1:-74 before 与
1:-89 before 与$
1:135 before 业
1:84 before 个
1:76 before 个月
1:109 before 中
1:-232 before 为
1:-283 before 为$
1:-157 before 主任
1:131 before 主题
1:142 before 主题$
1:-75 before 乐
1:-77 before 乐$
1:160 before 习
1:-81 before 书
1:-62 before 书$
1:-76 before 书典
1:-54 before 书典礼
1:-65 before 书箱
1:-70 before 书箱摆
1:-96 before 书编
1:-82 before 书编目
1:84 before 事
1:132 before 事$
1:94 before 事务
1:111 before 事务$
1:134 before 事宜$
1:-98 before 事宜可
1:-42 before 事项
1:-72 before 事项来
1:-100 before 于
1:-98 before 于$
1:91 before 于0
1:-95 before 于三
1:-88 before 于三日
1:-100 before 互
1:-105 before 互访
1:-75 before 互访报
1:-54 before 互访行
1:-58 before 交
1:-76 before 产
1:-84 before 产权
1:-84 before 产权移
1:72 before 人
1:67 before 人$
1:74 before 人:
1:155 before 人事
1:-70 before 人到
1:-91 before 人到$
1:-106 before 人员
1:-75 before 人员$
1:34 before 人选
1:-82 before 从
1:-89 before 从$
1:-58 before 付
1:-127 before 代
1:-62 before 代表
1:-64 before 代表到
1:50 before 以
1:114 before 以上
1:106 before 以上$
1:107 before 以上工
1:-72 before 仪式
1:-52 before 仪式在
1:-112 before 件
1:-104 before 件寄
1:-106 before 件寄$
1:-90 before 件抄
1:-113 before 件抄送
1:-145 before 任$
1:52 before 任0
1:82 before 任0名
1:155 before 任人
1:154 before 任人$
1:-40 before 会
1:76 before 会$
1:-70 before 会方
1:-78 before 会方案
1:114 before 传
1:77 before 传$
1:-52 before 估
1:-49 before 估报
1:-57 before 估报告
1:63 before 位
1:-42 before 体
1:160 before 体$
1:-121 before 体备
1:-134 before 体备课
1:74 before 作$
1:-103 before 依
1:-57 before 依托
1:-58 before 依托$
1:-37 before 保
1:-72 before 保留
1:-67 before 保留在
1:139 before 修
1:109 before 修实
1:107 before 修实训
1:-76 before 修班
1:-69 before 修班在
1:-70 before 借
1:-50 before 借用
1:-72 before 借用$
1:-119 before 假
1:-70 before 假$
1:-153 before 元
1:70 before 先队$
1:-96 before 入
1:-67 before 入$
1:-88 before 入场
1:-91 before 入场券
1:44 before 全
1:51 before 全教
1:54 before 全教育
1:-164 before 公室设
1:-70 before 关
1:-39 before 关系
1:-64 before 关系保
1:86 before 具
1:77 before 具体
1:162 before 具体$
1:-57 before 典
1:-62 before 典礼
1:-52 before 典礼假
1:-91 before 内送
1:-74 before 内送$
1:47 before 写
1:65 before 军训
1:82 before 军训$
1:-151 before 况
1:-86 before 况每
1:-86 before 况每季
1:-77 before 况通
1:-64 before 况通报
1:37 before 出
1:63 before 出$
1:-82 before 出发
1:-86 before 出发前
1:-53 before 出席
1:-61 before 出席$
1:-89 before 函
1:-98 before 函件
1:-102 before 函件寄
1:-92 before 函告
1:-103 before 函告$
1:-89 before 分别
1:145 before 分析$
1:-111 before 分析表
1:-113 before 分送
1:-124 before 分送生
1:-45 before 划
1:67 before 划$
1:-84 before 列
1:-80 before 列席
1:-121 before 列席$
1:139 before 创
1:127 before 创设
1:119 before 创设指
1:-89 before 判
1:-82 before 判员
1:-85 before 判员$
1:-143 before 利
1:-139 before 利用
1:-91 before 利用$
1:-75 before 别
1:-167 before 到
1:-137 before 到$
1:-85 before 到大
1:-63 before 到大学
1:-76 before 到访
1:-71 before 到访名
1:-53 before 制
1:-89 before 券
1:-95 before 券领
1:-89 before 券领取
1:-142 before 前
1:-108 before 前$
1:-100 before 前到
1:-97 before 前到$
1:36 before 办
1:-118 before 加
1:-101 before 加$
1:-75 before 加者
1:-78 before 加者$
1:55 before 务
1:102 before 务$
1:33 before 动
1:142 before 动$
1:-77 before 动会
1:-72 before 动会方
1:-86 before 动地
1:-85 before 动地点
1:-166 before 助
1:-131 before 助$
1:-66 before 助政
1:-73 before 助政策
1:-67 before 协
1:-150 before 单
1:-109 before 单$
1:130 before 卷
1:-219 before 参
1:-121 before 参加
1:-94 before 参加$
1:-86 before 参加者
1:-108 before 参训
1:-106 before 参训人
1:-117 before 参赛
1:-130 before 参赛选
1:72 before 及
1:-87 before 反
1:-78 before 反馈
1:-108 before 反馈给
1:-118 before 发
1:-67 before 发前
1:-86 before 发前到
1:-57 before 发挥
1:-85 before 发挥$
1:-59 before 发给
1:-66 before 发给$
)"sv,
    R"(1:-106 before 取
1:-88 before 取处
1:-85 before 取处$
1:-224 before 口
1:-134 before 可
1:-83 before 可到
1:-63 before 可到大
1:-89 before 可咨
1:-93 before 可咨询
1:-159 before 台
1:81 before 史
1:90 before 史室
1:73 before 史室布
1:151 before 号$
1:-106 before 号问
1:-110 before 号问题
1:-52 before 各
1:-59 before 各学
1:-33 before 各学科
1:-39 before 合
1:44 before 合招
1:41 before 合招生
1:-57 before 同
1:-59 before 名
1:97 before 名。
1:111 before 名。具
1:-94 before 名到
1:-104 before 名到$
1:-115 before 名单
1:-52 before 名单$
1:-79 before 名表
1:-79 before 名表向
1:-49 before 后的
1:-56 before 后的方
1:-86 before 后置
1:-85 before 后置于
1:-231 before 向
1:-223 before 向$
1:-142 before 告
1:-120 before 告$
1:-280 before 员
1:-209 before 员$
1:-100 before 员推
1:-117 before 员推荐
1:164 before 周
1:-52 before 和
1:-127 before 和$
1:-96 before 咨
1:-93 before 咨询
1:-97 before 咨询$
1:131 before 回访
1:122 before 回访。
1:-78 before 团
1:-68 before 团干
1:-78 before 团干部
1:154 before 园
1:-314 before 在
1:-310 before 在$
1:-109 before 地
1:87 before 地。
1:88 before 地。具
1:-124 before 地点
1:-125 before 地点$
1:-92 before 场券
1:-93 before 场券领
1:86 before 场地
1:77 before 场地。
1:115 before 培
1:110 before 培训
1:70 before 堂
1:101 before 堂$
1:-85 before 堂邀
1:-77 before 堂邀$
1:124 before 境
1:145 before 境创
1:141 before 境创设
1:-69 before 处
1:-92 before 处$
1:-130 before 备
1:-88 before 备清
1:-90 before 备清单
1:-127 before 备课
1:-109 before 备课点
1:-142 before 大
1:-103 before 大学
1:-100 before 大学$
1:-54 before 大学师
1:-101 before 字
1:-112 before 字$
1:-83 before 存
1:-71 before 存$
1:-45 before 季
1:-53 before 季度
1:-87 before 季度函
1:-177 before 学
1:-136 before 学$
1:-60 before 学、
1:-60 before 学、英
1:122 before 学。
1:134 before 学。具
1:-132 before 学员
1:-88 before 学员$
1:-110 before 学员推
1:-56 before 学师
1:-56 before 学师生
1:-148 before 学期
1:-132 before 学期末
1:-69 before 学生代
1:-82 before 学生来
1:-82 before 学科
1:-51 before 学科$
1:-68 before 学籍
1:-76 before 学籍档
1:-143 before 学院
1:130 before 安
1:99 before 安全
1:52 before 安全教
1:73 before 安排
1:128 before 安排$
1:-63 before 安排到
1:36 before 定
1:30 before 宜
1:128 before 宜$
1:-90 before 宜可
1:-95 before 宜可咨
1:199 before 实
1:104 before 实习
1:80 before 实训
1:91 before 实训室
1:87 before 室
1:90 before 室布
1:86 before 室布展
1:105 before 室开
1:101 before 室开放
1:95 before 室援
1:108 before 室援建
1:-148 before 室设
1:-161 before 室设在
1:56 before 家
1:-108 before 容
1:-125 before 容$
1:85 before 宿
1:-131 before 寄
1:-106 before 寄$
1:-93 before 寄给
1:-96 before 寄给<
1:-79 before 察
1:-93 before 察记
1:-83 before 察记录
1:-90 before 对
1:-51 before 对仪
1:-59 before 对仪式
1:-230 before 对口
1:61 before 导
1:117 before 导$
1:-101 before 导小
1:-110 before 导小组
1:-179 before 将
1:-75 before 将情
1:-82 before 将情况
1:-74 before 小
1:-138 before 小组
1:-106 before 小组下
1:91 before 少
1:94 before 少于
1:101 before 少于0
1:39 before 少先
1:38 before 少先队
1:-80 before 局
1:-99 before 局$
1:127 before 展
1:71 before 展$
1:141 before 岗
1:-123 before 岗期
1:-57 before 岗期间
1:30 before 工
1:55 before 工作$
1:86 before 布
1:88 before 布展
1:90 before 布展$
1:-40 before 师
1:133 before 师$
1:81 before 师0
1:67 before 师0名
1:-77 before 师出
1:-99 before 师出发
1:-152 before 师到
1:-151 before 师到$
1:-84 before 师生
1:-75 before 师生与
1:-60 before 师生可
1:68 before 师的
1:-72 before 师的观
1:-64 before 师进
1:-67 before 师进入
1:144 before 带
1:-108 before 席
1:-100 before 席$
1:-126 before 帮
1:-153 before 帮助
1:-147 before 帮助$
1:-42 before 帮扶
1:-59 before 帮扶工
1:-62 before 常
1:-94 before 常联
1:-142 before 干
1:-139 before 干部
1:-63 before 干部0
1:-138 before 干部到
1:-77 before 干部每
1:-130 before 年
1:-142 before 年级
1:-120 before 并
1:-113 before 并反
1:-115 before 并反馈
1:-111 before 应
1:107 before 底
1:45 before 底前
1:-107 before 度函
1:-94 before 度函告
1:91 before 座
1:96 before 建$
1:90 before 开放事
1:-100 before 式
1:-71 before 式在
1:-48 before 式在$
1:-150 before 录
1:-106 before 录$
1:-82 before 录于
1:-70 before 录于三
1:-92 before 录播
1:-112 before 录播课
1:-168 before 往
1:-92 before 往来
1:-117 before 往来函
1:-134 before 往返
1:89 before 徒
1:-50 before 心
1:30 before 总
1:32 before 总结
1:-75 before 情
1:-79 before 情况
1:-67 before 情况通
1:-80 before 意
1:-80 before 意参
1:-75 before 意参加
1:-70 before 所
1:-38 before 手
1:-74 before 手$
1:156 before 手续
1:143 before 手续$
1:-75 before 托
1:-77 before 托$
1:-46 before 扶
1:-38 before 扶$
1:-36 before 扶工
1:-70 before 扶工作
1:-223 before 抄
1:-241 before 抄送
1:-234 before 抄送$
1:-274 before 报
1:-203 before 报$
1:-113 before 报分
1:-100 before 报分送
1:-82 before 报名
1:-59 before 报名表
1:-117 before 报告
1:-65 before 报告$
1:-62 before 报局
1:-77 before 报局$
1:-115 before 担
1:-113 before 担任
1:-122 before 担任$
1:51 before 招
1:46 before 招生
1:37 before 招生$
1:-111 before 挂
1:-88 before 挂职
1:-80 before 挂职期
1:133 before 指
1:155 before 指导
1:92 before 指导$
1:-60 before 挥
1:-63 before 挥$
1:-144 before 捐
1:-140 before 捐赠
1:-101 before 捐赠图
1:-77 before 捐赠物
1:-111 before 授
1:148 before 排
1:134 before 排$
1:-71 before 排到
1:-60 before 排到$
1:189 before 接
1:178 before 接$
1:-34 before 推
1:-42 before 推荐
1:-116 before 推荐自
1:-45 before 提
1:-48 before 提$
1:101 before 援建
1:96 before 援建$
1:-75 before 摆
1:-95 before 摆放
1:-67 before 摆放在
1:-39 before 播课
1:-104 before 播课在
1:82 before 播课资
1:135 before 支教
1:121 before 支教课
1:-45 before 放
1:88 before 放事
1:86 before 放事宜
1:-78 before 放在
1:-73 before 放在$
1:-72 before 政关
1:-59 before 政关系
1:-75 before 政策
1:-60 before 政策$
1:119 before 教$
1:-87 before 教师
1:71 before 教师$
1:-79 before 教师出
1:-153 before 教师到
1:-64 before 教师进
1:-76 before 教案
1:-84 before 教案模
1:52 before 教育
1:58 before 教育送
1:133 before 教课
1:-158 before 数
1:-110 before 数字
1:-115 before 数字$
1:-151 before 数学
1:-102 before 数学$
1:-122 before 文
1:-102 before 文、
1:-111 before 文、数
1:78 before 新
1:75 before 新生
1:92 before 新生军
1:-30 before 方
1:-48 before 方案
1:-46 before 方案提
1:-64 before 方案送
1:-222 before 日
1:-39 before 日内
1:-66 before 日内送
1:-194 before 日前
1:-61 before 日常
1:-132 before 日常联
1:132 before 星
1:-127 before 是
1:-108 before 是$
1:-85 before 暂
1:-80 before 暂存
1:-70 before 暂存$
1:-87 before 月
1:-132 before 月0
1:-171 before 月0日
1:136 before 月。
1:-87 before 月到
1:-82 before 月向
1:-87 before 月向$
1:86 before 月底
1:-143 before 有
1:-76 before 有意
1:-79 before 有意参
1:-41 before 期
1:-131 before 期末$
1:131 before 期末质
1:-110 before 期满
1:-60 before 期满须
1:-65 before 期间
1:-69 before 期间安
1:-150 before 末$
1:127 before 末质
1:145 before 末质量
1:-48 before 本$
1:112 before 本条
1:164 before 本部
1:82 before 本部分
1:-94 before 权
1:-84 before 权移
1:-77 before 权移$
1:170 before 条
1:142 before 条$
1:-137 before 来
1:-106 before 来函
1:-99 before 来函件
1:-72 before 来源
1:-81 before 来源$
1:-76 before 来自
1:-69 before 来自$
1:-81 before 板
1:-83 before 板$
1:85 before 构
1:101 before 构-
1:96 before 构--
1:147 before 析$
1:-118 before 析表
1:-119 before 析表发
1:-156 before 校
1:-79 before 校$
1:86 before 校史
1:78 before 校史室
1:-218 before 校长
1:-86 before 校长和
1:-126 before 案
1:-56 before 案提
1:-44 before 案提$
1:-89 before 案模
1:-90 before 案模板
1:-73 before 案移
1:-99 before 案移$
1:-64 before 案送
1:-69 before 案送$
1:-61 before 档
1:-68 before 档案
1:-81 before 档案移
1:-110 before 梅
1:-85 before 模
1:-82 before 模板
1:-87 before 模板$
1:146 before 次
1:142 before 次。
1:72 before 此
1:-91 before 此件
1:-85 before 此件抄
1:205 before 此项
1:146 before 此项$
1:184 before 此项工
1:-108 before 每
1:-64 before 每季
1:-67 before 每季度
1:-52 before 每月
1:-94 before 每月向
1:-151 before 江
1:91 before 活
1:79 before 活动
1:106 before 活动$
1:-83 before 活动地
1:-104 before 派
1:-91 before 派$
1:-70 before 流书
1:-62 before 流书箱
1:-112 before 清
1:-101 before 清单
1:-107 before 清单$
1:-75 before 源$
1:75 before 源上
1:97 before 源上传
1:-59 before 满须
1:-69 before 满须向
1:-169 before 点
1:-124 before 点$
1:-98 before 点设
1:-108 before 点设在
1:60 before 物理
1:70 before 物理系
1:-68 before 物资
1:-69 before 物资暂
1:137 before 环
1:134 before 环境
1:129 before 环境创
1:-51 before 班
1:-62 before 班在
1:-64 before 班在$
1:-65 before 理
1:75 before 理系
1:61 before 理系$
1:104 before 生$
1:-90 before 生与
1:-82 before 生与$
1:-77 before 生代
1:-65 before 生代表
1:91 before 生军
1:74 before 生军训
1:-63 before 生可
1:-61 before 生可到
1:-104 before 生本
1:-99 before 生本$
1:-109 before 生来
1:-74 before 生来自
1:-129 before 用
1:-114 before 用$
1:-99 before 用事
1:-101 before 用事宜
1:-139 before 由
1:-79 before 留
1:-69 before 留在
1:-76 before 留在$
1:-116 before 的学
1:-86 before 的学生
1:-87 before 的学籍
1:-43 before 的方
1:-45 before 的方案
1:-71 before 的观
1:-76 before 的观察
1:114 before 的课
1:-133 before 的车
1:-123 before 目
1:-104 before 目后
1:-94 before 目后置
1:-32 before 研
1:-66 before 研修班
1:-51 before 礼
1:-80 before 礼假
1:-54 before 礼假$
1:-84 before 科
1:-79 before 移
1:-100 before 移$
1:129 before 程$
1:-63 before 程的
1:-89 before 程的学
1:37 before 程表
1:-62 before 程表送
1:116 before 第
1:67 before 第0
1:143 before 第0项
1:-77 before 策
1:-72 before 策$
1:-106 before 简
1:-114 before 简报
1:-104 before 简报分
1:359 before 管
1:175 before 管理
1:184 before 管理$
1:-62 before 箱
1:-82 before 箱摆
1:-65 before 箱摆放
1:-68 before 籍
1:-67 before 籍档
1:-85 before 籍档案
1:-152 before 系
1:-43 before 系$
1:-190 before 系人
1:-167 before 系人$
1:-76 before 系保
1:-76 before 系保留
1:-89 before 级
1:94 before 练
1:77 before 练场
1:79 before 练场地
1:-249 before 组
1:-132 before 组下
1:-111 before 组下设
1:-130 before 组办
1:-135 before 组办公
1:-131 before 组员
1:-56 before 组织团
1:-69 before 组织教
1:-57 before 织团
1:-48 before 织团干
1:-82 before 织教
1:-64 before 织教师
1:89 before 经
1:-88 before 经$
1:-54 before 结
1:-86 before 结对
1:-57 before 结对仪
1:-170 before 给
1:-138 before 给$
1:-109 before 给<
1:-97 before 给<各
1:-76 before 给音
1:-92 before 给音乐
1:-129 before 络
1:-99 before 络$
1:-79 before 络员
1:-44 before 继
1:-44 before 继续
1:-53 before 继续利
1:-87 before 绩
1:-110 before 绩一
1:-110 before 绩一并
1:67 before 续
1:149 before 续$
1:-70 before 续利
1:-69 before 续利用
1:76 before 编
1:-86 before 编目
1:-93 before 编目后
1:-89 before 置
1:-76 before 置于
1:-94 before 置于$
1:89 before 老
1:120 before 老师
1:-83 before 职
1:-87 before 职干
1:-70 before 职干部
1:-66 before 职期
1:-71 before 职期满
1:-201 before 联
1:51 before 联合
1:39 before 联合招
1:-214 before 联系
1:-171 before 联系人
1:-151 before 联络
1:-112 before 联络员
1:97 before 育
1:48 before 育送
1:63 before 育送教
1:-35 before 自
1:-77 before 自$
1:137 before 节
1:-89 before 英
1:-47 before 英语
1:-113 before 荐自
1:-109 before 荐自$
1:-87 before 蓝
1:-53 before 蓝结
1:-48 before 蓝结对
1:-133 before 行
1:-45 before 行程
1:-45 before 行程表
1:-91 before 表
1:127 before 表$
1:-70 before 表到
1:-64 before 表到$
1:-102 before 表发
1:-104 before 表发给
1:-70 before 表向
1:-56 before 表向$
1:-62 before 表送
1:-58 before 表送$
1:-83 before 裁
1:-86 before 裁判
1:-103 before 裁判员
1:-116 before 观
1:-83 before 观察
1:-79 before 观察记
1:-44 before 计划
1:63 before 计划$
1:-35 before 订
1:-69 before 订后
1:-68 before 订后的
1:98 before 训$
1:-95 before 训_
1:-89 before 训_|
1:-108 before 训人
1:-113 before 训人员
1:-91 before 训地
1:-93 before 训地点
1:97 before 训室
1:117 before 训室援
1:-54 before 议
1:-90 before 记
1:-101 before 记录
1:-89 before 记录$
1:-36 before 讲
1:-120 before 设
1:-100 before 设$
1:-164 before 设在
1:-192 before 设在$
1:-32 before 设备
1:-98 before 设备清
1:119 before 设指
1:119 before 设指导
1:79 before 访
1:119 before 访。
1:-67 before 访名
1:-85 before 访名单
1:173 before 访学
1:148 before 访学。
1:-75 before 访报
1:-74 before 访报名
1:-68 before 访行
1:-58 before 访行程
1:85 before 评
1:-48 before 评估
1:-58 before 评估报
1:-92 before 询
1:-104 before 询$
1:140 before 该
1:123 before 该项
1:132 before 该项工
1:-217 before 语
1:-147 before 语文
1:-114 before 语文、
1:49 before 请
1:-44 before 请<
1:-54 before 请<选
1:61 before 读
1:-43 before 课
1:139 before 课。
1:-95 before 课在
1:-97 before 课在$
1:38 before 课堂
1:117 before 课堂$
1:-72 before 课堂邀
1:-102 before 课点
1:-108 before 课点设
1:137 before 课程
1:150 before 课表
1:131 before 课表$
1:75 before 课资
1:85 before 课资源
1:-71 before 调
1:69 before 责
1:128 before 责任
1:156 before 责任人
1:164 before 账号$
1:-116 before 账号问
1:143 before 质
1:147 before 质量
1:160 before 质量分
1:-130 before 费
1:-205 before 费$
1:-79 before 资
1:-80 before 资助
1:-65 before 资助政
1:-72 before 资暂
1:-75 before 资暂存
1:101 before 资源
1:83 before 资源上
1:-158 before 赛
1:-157 before 赛选
1:-148 before 赛选手
1:-167 before 赠
1:-78 before 赠书
1:-56 before 赠书典
1:-87 before 赠图
1:-103 before 赠图书
1:-71 before 赠物
1:-76 before 赠物资
1:115 before 跟
1:98 before 跟岗
1:-152 before 车
1:-123 before 车费
1:-130 before 车费$
1:-66 before 运
1:-76 before 运动
1:-93 before 运动会
1:-124 before 返
1:209 before 这
1:-62 before 进入
1:-70 before 进入$
1:115 before 述
1:97 before 述活
1:98 before 述活动
1:-224 before 送
1:-307 before 送$
1:90 before 送教
1:74 before 送教$
1:-120 before 送生
1:-108 before 送生本
1:-88 before 选
1:-177 before 选手
1:-105 before 选手$
1:-37 before 选派$
1:-52 before 选送
1:-63 before 选送$
1:-139 before 通
1:-83 before 通报
1:-87 before 通报局
1:-129 before 邀
1:-171 before 邀$
1:47 before 部
1:-65 before 部0
1:-62 before 部0人
1:-153 before 部到
1:-154 before 部到$
1:-77 before 部每
1:-89 before 部每月
1:118 before 部访
1:90 before 部访学
1:59 before 量分
1:-80 before 钟
1:-252 before 长
1:-85 before 长和
1:-78 before 长和$
1:-31 before 问
1:-50 before 问题$
1:-44 before 间
1:-81 before 间安
1:-61 before 间安排
1:147 before 阅
1:114 before 队
1:141 before 队$
1:-165 before 院
1:-60 before 集
1:-93 before 集训
1:-77 before 集训地
1:-76 before 音
1:-83 before 音乐
1:-72 before 音乐$
1:86 before 项
1:257 before 项$
1:197 before 项工
1:201 before 项工作
1:-80 before 项来
1:-77 before 项来源
1:-125 before 须
1:-102 before 须向
1:-109 before 须向$
1:-124 before 领
1:-89 before 领取
1:-98 before 领取处
1:-103 before 领导
1:-112 before 领导小
1:35 before 食
1:39 before 食宿
1:-73 before 馈
1:-102 before 馈给
1:-113 before 馈给$
1:122 before 验
1:98 before 验室
1:92 before 验室开
1:-132 before 高
1:-89 before=1
1:-270 before=2
1:-44 before=3
1:-119 before=4
1:246 before=5
1:171 clause before &同
1:-96 clause before )
1:-139 clause before )$
1:-127 clause before -
1:-132 clause before -0
1:-146 clause before 0)
1:-60 clause before 0万
1:-61 clause before 0个
1:-92 clause before 0人
1:-91 clause before 0份
1:-139 clause before 0元
1:134 clause before 0册
1:135 clause before 0台
1:-77 clause before 0号
1:142 clause before 0周
1:221 clause before 0场
1:67 clause before 0天
1:45 clause before 0套
1:111 clause before 0对
1:-115 clause before 0年
1:104 clause before 0期
1:160 clause before 0次
1:33 clause before 0篇
1:132 clause before 0节
1:175 clause before 0项
1:-34 clause before <
1:142 clause before <$
1:201 clause before <教
1:167 clause before >
1:90 clause before >人
1:-39 clause before >办
1:118 clause before >团
1:87 clause before >挂
1:202 clause before >教
1:-154 clause before @
1:-67 clause before @$
1:-132 clause before @支
1:131 clause before @牵
1:202 clause before ^&
1:155 clause before ^<
1:294 clause before ^>
1:60 clause before ^@
1:-82 clause before ^、
1:82 clause before ^《
1:141 clause before ^不
1:129 clause before ^专
1:48 clause before ^个
1:110 clause before ^中
1:190 clause before ^为
1:82 clause before ^举
1:158 clause before ^交
1:40 clause before ^人
1:-58 clause before ^以
1:81 clause before ^会
1:-59 clause before ^作
1:118 clause before ^做
1:99 clause before ^健
1:-89 clause before ^出
1:85 clause before ^制
1:142 clause before ^办
1:187 clause before ^务
1:-31 clause before ^协
1:129 clause before ^台
1:-126 clause before ^各
1:-40 clause before ^合
1:125 clause before ^名
1:137 clause before ^向
1:-32 clause before ^和
1:85 clause before ^处
1:169 clause before ^套
1:86 clause before ^妹
1:240 clause before ^学
1:-127 clause before ^实
1:44 clause before ^室
1:92 clause before ^家
1:69 clause before ^宿
1:-82 clause before ^对
1:176 clause before ^导
1:-119 clause before ^工
1:167 clause before ^师
1:-68 clause before ^帮
1:92 clause before ^干
1:-43 clause before ^年
1:173 clause before ^开
1:91 clause before ^录
1:131 clause before ^德
1:-70 clause before ^成
1:-146 clause before ^报
1:-91 clause before ^提
1:80 clause before ^放
1:101 clause before ^政
1:146 clause before ^教
1:92 clause before ^时
1:57 clause before ^显
1:132 clause before ^月
1:-101 clause before ^期
1:112 clause before ^术
1:57 clause before ^校
1:82 clause before ^案
1:-113 clause before ^次
1:85 clause before ^每
1:-100 clause before ^派
1:116 clause before ^生
1:-66 clause before ^由
1:-126 clause before ^电
1:-41 clause before ^的
1:72 clause before ^盲
1:188 clause before ^研
1:55 clause before ^管
1:62 clause before ^线
1:-125 clause before ^组
1:152 clause before ^织
1:-122 clause before ^继
1:-41 clause before ^职
1:148 clause before ^育
1:-65 clause before ^至
1:-131 clause before ^设
1:-59 clause before ^语
1:-53 clause before ^课
1:136 clause before ^负
1:137 clause before ^责
1:102 clause before ^赠
1:151 clause before ^辅
1:37 clause before ^部
1:114 clause before ^间
1:127 clause before ^队
1:59 clause before ^集
1:126 clause before ^青
1:138 clause before ^顶
1:112 clause before ^骨
1:113 clause before ^高
1:44 clause before “
1:-76 clause before “六
1:110 clause before ”$
1:83 clause before ”活
1:82 clause before ”课
1:60 clause before 、
1:80 clause before 《
1:80 clause before 《河
1:87 clause before 》
1:83 clause before 》编
1:-82 clause before 〕
1:-91 clause before 〕0
1:95 clause before 一
1:-63 clause before 一”
1:152 clause before 一册
1:-123 clause before 一式
1:57 clause before 一间
1:-40 clause before 万
1:-35 clause before 万元
1:-47 clause before 三
1:57 clause before 三十
1:-58 clause before 上
1:104 clause before 上0
1:42 clause before 上研
1:-125 clause before 上课
1:152 clause before 上题
1:-240 clause before 下
1:112 clause before 下乡
1:-129 clause before 下午
1:-133 clause before 下设
1:78 clause before 不
1:46 clause before 不少
1:205 clause before 与
1:104 clause before 专
1:133 clause before 专业
1:156 clause before 业
1:169 clause before 业$
1:72 clause before 中
1:160 clause before 中心
1:67 clause before 中研
1:185 clause before 为期
1:197 clause before 主
1:-66 clause before 主任
1:111 clause before 主办
1:146 clause before 主导
1:159 clause before 主抓
1:159 clause before 主责
1:101 clause before 举
1:81 clause before 举办
1:65 clause before 习
1:152 clause before 习0
1:107 clause before 习安
1:99 clause before 乡
1:44 clause before 乡土
1:124 clause before 乡每
1:-102 clause before 书
1:-38 clause before 书0
1:-105 clause before 书一
1:147 clause before 书信
1:66 clause before 书馆
1:95 clause before 事
1:124 clause before 事处
1:136 clause before 事股
1:75 clause before 二
1:65 clause before 二梯
1:-33 clause before 于
1:-51 clause before 于0
1:112 clause before 互
1:84 clause before 互访
1:-62 clause before 五
1:222 clause before 交
1:153 clause before 交流
1:64 clause before 人$
1:166 clause before 人事
1:-127 clause before 人支
1:71 clause before 人次
1:77 clause before 令
1:64 clause before 令营
1:-117 clause before 以
1:-167 clause before 以上
1:-116 clause before 任
1:95 clause before 任0
1:-91 clause before 任<
1:-95 clause before 任务
1:65 clause before 任培
1:82 clause before 任工
1:-94 clause before 份
1:-121 clause before 份$
1:32 clause before 会$
1:73 clause before 会每
1:85 clause before 位
1:116 clause before 位$
1:-45 clause before 体
1:-71 clause before 作
1:77 clause before 作坊
1:58 clause before 作小
1:91 clause before 作讲
1:-41 clause before 使
1:-32 clause before 使用
1:58 clause before 例
1:90 clause before 例汇
1:77 clause before 供
1:114 clause before 供便
1:102 clause before 便
1:110 clause before 便利
1:77 clause before 保
1:127 clause before 保障
1:215 clause before 信
1:116 clause before 信$
1:139 clause before 信往
1:95 clause before 修班
1:103 clause before 做
1:128 clause before 做好
1:89 clause before 健
1:101 clause before 健康
1:-141 clause before 元
1:-158 clause before 元$
1:55 clause before 免费
1:184 clause before 入
1:-72 clause before 全
1:-138 clause before 全年
1:108 clause before 全法
1:-110 clause before 公
1:-102 clause before 公不
1:-88 clause before 六
1:-76 clause before 六一
1:48 clause before 共备
1:64 clause before 共析
1:101 clause before 共用
1:-37 clause before 具
1:-64 clause before 具体
1:83 clause before 具展
1:179 clause before 养
1:232 clause before 册
1:203 clause before 册$
1:-128 clause before 写
1:-128 clause before 出
1:148 clause before 出$
1:35 clause before 分钟
1:-100 clause before 划
1:-35 clause before 初
1:96 clause before 初稿
1:102 clause before 利
1:109 clause before 利$
1:-83 clause before 到
1:42 clause before 到<
1:-79 clause before 到@
1:-46 clause before 制度
1:89 clause before 制玩
1:98 clause before 前
1:58 clause before 前$
1:53 clause before 副校
1:130 clause before 办$
1:-101 clause before 办0
1:-117 clause before 办公
1:73 clause before 办夏
1:133 clause before 办法
1:143 clause before 办理
1:149 clause before 办科
1:163 clause before 务
1:56 clause before 务$
1:220 clause before 务处
1:-30 clause before 务的
1:85 clause before 务科
1:52 clause before 动
1:96 clause before 动0
1:-175 clause before 助
1:-51 clause before 勤
1:65 clause before 十台
1:-31 clause before 升
1:97 clause before 升级
1:-149 clause before 午
1:31 clause before 协
1:260 clause before 单
1:153 clause before 单$
1:168 clause before 单位
1:79 clause before 印
1:82 clause before 印$
1:135 clause before 卷
1:65 clause before 卷$
1:153 clause before 参
1:139 clause before 发
1:58 clause before 发展
1:212 clause before 台
1:153 clause before 台$
1:-59 clause before 号
1:-84 clause before 号)
1:-56 clause before 各
1:-105 clause before 合
1:-75 clause before 合办
1:126 clause before 合教
1:53 clause before 合编
1:170 clause before 同
1:161 clause before 同上
1:64 clause before 同步
1:57 clause before 名
1:112 clause before 名$
1:-113 clause before 名到
1:120 clause before 名单
1:106 clause before 名班
1:-74 clause before 后$
1:-40 clause before 向
1:63 clause before 向<
1:-82 clause before 听
1:83 clause before 听评
1:-139 clause before 听课
1:-60 clause before 告
1:-142 clause before 告$
1:124 clause before 告0
1:171 clause before 告会
1:-132 clause before 员
1:-115 clause before 员培
1:88 clause before 周
1:70 clause before 周$
1:89 clause before 和
1:-36 clause before 商
1:-31 clause before 商定
1:141 clause before 器
1:115 clause before 回
1:46 clause before 回指
1:110 clause before 回访
1:87 clause before 团
1:161 clause before 团委
1:132 clause before 园
1:98 clause before 园安
1:169 clause before 图
1:142 clause before 图书
1:55 clause before 土
1:49 clause before 土教
1:-86 clause before 在
1:-89 clause before 在>
1:116 clause before 地
1:274 clause before 场
1:229 clause before 场$
1:73 clause before 坊
1:72 clause before 坊$
1:74 clause before 坝
1:80 clause before 坝顶
1:-38 clause before 培训
1:-72 clause before 基
1:79 clause before 基”
1:72 clause before 堂
1:253 clause before 处
1:89 clause before 处主
1:89 clause before 处办
1:75 clause before 处安
1:89 clause before 处带
1:107 clause before 处承
1:158 clause before 处排
1:83 clause before 处派
1:141 clause before 处牵
1:95 clause before 处组
1:125 clause before 处统
1:37 clause before 处负
1:223 clause before 备
1:52 clause before 备$
1:54 clause before 备每
1:91 clause before 备考
1:178 clause before 备课
1:70 clause before 夏
1:74 clause before 夏令
1:47 clause before 外
1:78 clause before 大
1:142 clause before 大队
1:53 clause before 天$
1:270 clause before 头
1:266 clause before 头$
1:147 clause before 套
1:75 clause before 套$
1:91 clause before 好
1:30 clause before 妹
1:94 clause before 妹结
1:176 clause before 委
1:59 clause before 子
1:92 clause before 字
1:90 clause before 字图
1:99 clause before 学
1:147 clause before 学$
1:135 clause before 学0
1:45 clause before 学习
1:57 clause before 学副
1:149 clause before 学期
1:-122 clause before 学校
1:252 clause before 学生
1:-95 clause before 学科
1:91 clause before 学院
1:209 clause before 安
1:199 clause before 安排
1:69 clause before 安防
1:58 clause before 定
1:53 clause before 定$
1:-42 clause before 实
1:137 clause before 实习
1:-118 clause before 实验
1:71 clause before 室
1:-151 clause before 室$
1:86 clause before 室一
1:58 clause before 室主
1:140 clause before 室安
1:-87 clause before 室建
1:160 clause before 室牵
1:72 clause before 室管
1:126 clause before 家
1:119 clause before 家作
1:67 clause before 宿
1:71 clause before 宿舍
1:132 clause before 对$
1:111 clause before 对0
1:83 clause before 对的
1:202 clause before 导
1:199 clause before 导$
1:92 clause before 导0
1:181 clause before 导处
1:140 clause before 导室
1:-74 clause before 导师
1:78 clause before 小
1:55 clause before 小结
1:30 clause before 少
1:32 clause before 少于
1:166 clause before 就
1:121 clause before 就业
1:-67 clause before 尽
1:-66 clause before 尽事
1:104 clause before 展
1:76 clause before 展评
1:128 clause before 岗
1:113 clause before 岗$
1:72 clause before 岗实
1:61 clause before 巡
1:56 clause before 巡回
1:-51 clause before 工
1:-45 clause before 工作
1:-105 clause before 师$
1:-37 clause before 师0
1:102 clause before 师发
1:75 clause before 师听
1:165 clause before 师带
1:113 clause before 师徒
1:128 clause before 师生
1:133 clause before 师跟
1:38 clause before 带
1:102 clause before 带队
1:-123 clause before 帮
1:-179 clause before 帮扶
1:-58 clause before 常
1:132 clause before 干
1:121 clause before 干教
1:73 clause before 干赴
1:119 clause before 干部
1:-102 clause before 年
1:-108 clause before 年$
1:173 clause before 年教
1:194 clause before 年级
1:176 clause before 库$
1:112 clause before 底
1:112 clause before 底前
1:-67 clause before 度
1:149 clause before 座
1:152 clause before 座0
1:59 clause before 康
1:98 clause before 康讲
1:-161 clause before 建
1:-97 clause before 建成
1:-39 clause before 开
1:97 clause before 开放
1:-119 clause before 式
1:-115 clause before 式0
1:122 clause before 张
1:100 clause before 张罗
1:39 clause before 录
1:92 clause before 录播
1:134 clause before 往
1:69 clause before 往来
1:179 clause before 徒
1:76 clause before 徒结
1:74 clause before 微
1:82 clause before 微镜
1:143 clause before 德
1:115 clause before 德育
1:74 clause before 心
1:-77 clause before 总
1:35 clause before 总$
1:-145 clause before 总结
1:101 clause before 息
1:-70 clause before 意
1:-121 clause before 成
1:-70 clause before 成任
1:-94 clause before 成后
1:77 clause before 执
1:-191 clause before 扶
1:-80 clause before 扶工
1:153 clause before 批
1:117 clause before 批0
1:133 clause before 承
1:166 clause before 承办
1:96 clause before 技术
1:52 clause before 抓$
1:-174 clause before 报
1:-113 clause before 报书
1:-46 clause before 报告
1:30 clause before 担
1:164 clause before 拟
1:47 clause before 持
1:-37 clause before 挂
1:155 clause before 指
1:186 clause before 指导
1:112 clause before 捐
1:52 clause before 据共
1:127 clause before 授
1:104 clause before 授课
1:215 clause before 排
1:173 clause before 排$
1:73 clause before 接
1:-77 clause before 提
1:56 clause before 提供
1:-108 clause before 提出
1:98 clause before 播
1:77 clause before 播教
1:-72 clause before 支
1:160 clause before 收
1:86 clause before 放
1:42 clause before 放$
1:79 clause before 放数
1:164 clause before 放网
1:106 clause before 政
1:104 clause before 政教
1:201 clause before 教
1:-84 clause before 教0
1:113 clause before 教具
1:161 clause before 教务
1:130 clause before 教处
1:213 clause before 教学
1:160 clause before 教室
1:80 clause before 教导
1:113 clause before 教材
1:259 clause before 教研
1:127 clause before 教科
1:-86 clause before 教育
1:64 clause before 数
1:82 clause before 数字
1:55 clause before 数据
1:41 clause before 文
1:-63 clause before 文组
1:86 clause before 文读
1:39 clause before 新
1:149 clause before 方
1:133 clause before 方案
1:-43 clause before 日常
1:131 clause before 日程
1:-72 clause before 时
1:-81 clause before 时$
1:124 clause before 时间
1:72 clause before 显
1:60 clause before 显微
1:183 clause before 普
1:146 clause before 普报
1:-31 clause before 月
1:-37 clause before 月$
1:58 clause before 月0
1:99 clause before 月底
1:43 clause before 服务
1:44 clause before 期
1:44 clause before 期$
1:207 clause before 期0
1:-84 clause before 未
1:-60 clause before 未尽
1:118 clause before 本
1:96 clause before 本0
1:146 clause before 术
1:47 clause before 机
1:124 clause before 材
1:54 clause before 材$
1:-80 clause before 条
1:108 clause before 来
1:93 clause before 来$
1:-55 clause before 析
1:57 clause before 析$
1:-56 clause before 校
1:-69 clause before 校$
1:111 clause before 校园
1:143 clause before 校本
1:-82 clause before 核
1:190 clause before 案
1:108 clause before 案$
1:101 clause before 案例
1:67 clause before 桌
1:77 clause before 桌椅
1:68 clause before 梯
1:74 clause before 梯次
1:-93 clause before 械
1:-94 clause before 械人
1:81 clause before 椅
1:59 clause before 椅0
1:71 clause before 植
1:76 clause before 植$
1:95 clause before 次
1:195 clause before 次$
1:80 clause before 次0
1:37 clause before 步
1:67 clause before 步教
1:47 clause before 每
1:120 clause before 每学
1:79 clause before 每月
1:77 clause before 每次
1:68 clause before 水改
1:99 clause before 汇编
1:81 clause before 河
1:92 clause before 河源
1:214 clause before 法
1:156 clause before 法$
1:91 clause before 法规
1:74 clause before 活
1:38 clause before 活动
1:95 clause before 派$
1:79 clause before 派人
1:-118 clause before 派融
1:178 clause before 流
1:73 clause before 流教
1:152 clause before 测
1:193 clause before 源
1:83 clause before 源》
1:-155 clause before 满
1:-42 clause before 点
1:100 clause before 热
1:81 clause before 热水
1:187 clause before 物
)"sv,
    R"(1:80 clause before 物转
1:237 clause before 牵
1:302 clause before 牵头
1:-43 clause before 玩
1:85 clause before 玩教
1:72 clause before 班
1:129 clause before 班0
1:140 clause before 班主
1:121 clause before 球
1:216 clause before 理
1:190 clause before 理$
1:52 clause before 理处
1:72 clause before 理经
1:299 clause before 生
1:70 clause before 生书
1:71 clause before 生互
1:114 clause before 生处
1:73 clause before 生就
1:116 clause before 生干
1:58 clause before 用
1:62 clause before 用$
1:56 clause before 用共
1:-161 clause before 由
1:-86 clause before 由&
1:-139 clause before 由<
1:-30 clause before 由@
1:141 clause before 由人
1:-85 clause before 电
1:-193 clause before 的
1:-163 clause before 的$
1:-110 clause before 的学
1:-151 clause before 的教
1:95 clause before 的方
1:84 clause before 盲
1:87 clause before 盲文
1:259 clause before 研
1:91 clause before 研$
1:127 clause before 研修
1:128 clause before 研处
1:156 clause before 研学
1:138 clause before 研室
1:156 clause before 研究
1:221 clause before 研组
1:38 clause before 研讨
1:71 clause before 研训
1:-63 clause before 础
1:-70 clause before 础教
1:-46 clause before 确
1:-30 clause before 确定
1:79 clause before 科
1:-104 clause before 科$
1:184 clause before 科室
1:137 clause before 科普
1:62 clause before 移
1:71 clause before 移植
1:283 clause before 程
1:153 clause before 程$
1:82 clause before 程送
1:134 clause before 稿
1:119 clause before 稿$
1:130 clause before 究
1:141 clause before 究课
1:155 clause before 笔
1:-37 clause before 第
1:-57 clause before 第0
1:188 clause before 筹
1:163 clause before 筹$
1:65 clause before 管
1:155 clause before 管理
1:-35 clause before 篇$
1:193 clause before 系
1:115 clause before 级
1:152 clause before 级部
1:39 clause before 线
1:-38 clause before 线上
1:-51 clause before 组
1:-77 clause before 组$
1:-130 clause before 组下
1:121 clause before 组主
1:-123 clause before 组听
1:31 clause before 组织
1:-41 clause before 组长
1:79 clause before 织
1:114 clause before 织人
1:90 clause before 织教
1:72 clause before 经验
1:-117 clause before 结
1:-136 clause before 结$
1:114 clause before 绘
1:114 clause before 绘本
1:-37 clause before 络
1:55 clause before 统
1:190 clause before 统筹
1:-150 clause before 继
1:-128 clause before 继续
1:-128 clause before 续
1:199 clause before 编
1:81 clause before 编一
1:46 clause before 编乡
1:76 clause before 编写
1:92 clause before 网
1:156 clause before 网上
1:93 clause before 罗
1:107 clause before 罗$
1:-63 clause before 老
1:-57 clause before 老师
1:96 clause before 考备
1:-69 clause before 考核
1:90 clause before 考研
1:55 clause before 职副
1:92 clause before 联合
1:-51 clause before 联络
1:88 clause before 股
1:-105 clause before 股$
1:94 clause before 股主
1:120 clause before 股办
1:151 clause before 育处
1:-91 clause before 育学
1:43 clause before 育巡
1:-43 clause before 至
1:67 clause before 舍
1:61 clause before 舍热
1:165 clause before 节
1:139 clause before 节$
1:178 clause before 英
1:116 clause before 英语
1:132 clause before 草
1:82 clause before 草坝
1:195 clause before 营
1:136 clause before 营$
1:-30 clause before 落
1:-107 clause before 融
1:-115 clause before 融合
1:49 clause before 行
1:-176 clause before 补
1:-122 clause before 补助
1:120 clause before 装
1:-52 clause before 要
1:-60 clause before 见
1:94 clause before 见习
1:42 clause before 规
1:95 clause before 规股
1:-72 clause before 计
1:35 clause before 讨
1:34 clause before 讨$
1:145 clause before 训
1:89 clause before 训0
1:101 clause before 训提
1:-92 clause before 训班
1:-101 clause before 议
1:-67 clause before 议未
1:52 clause before 记录
1:179 clause before 讲
1:154 clause before 讲座
1:-50 clause before 设
1:-125 clause before 设办
1:-165 clause before 设在
1:79 clause before 设备
1:147 clause before 设计
1:166 clause before 访
1:124 clause before 访$
1:77 clause before 访0
1:57 clause before 访二
1:112 clause before 评
1:82 clause before 评$
1:102 clause before 评课
1:33 clause before 试
1:179 clause before 读
1:126 clause before 读物
1:66 clause before 课
1:-61 clause before 课$
1:150 clause before 课0
1:162 clause before 课务
1:105 clause before 课堂
1:61 clause before 课桌
1:213 clause before 课程
1:-39 clause before 调
1:87 clause before 负
1:82 clause before 负责
1:124 clause before 责
1:159 clause before 责$
1:76 clause before 责选
1:163 clause before 账
1:-45 clause before 费
1:126 clause before 费开
1:-81 clause before 资
1:115 clause before 资源
1:86 clause before 赛
1:164 clause before 赠
1:71 clause before 赠课
1:70 clause before 赠送
1:59 clause before 赴
1:77 clause before 赴草
1:151 clause before 起
1:120 clause before 超
1:39 clause before 跟岗
1:78 clause before 转
1:72 clause before 转印
1:74 clause before 轮
1:152 clause before 辅
1:139 clause before 辅导
1:147 clause before 进
1:122 clause before 送
1:119 clause before 送教
1:65 clause before 送绘
1:46 clause before 选
1:113 clause before 选派
1:73 clause before 通
1:168 clause before 部
1:169 clause before 部主
1:72 clause before 部互
1:90 clause before 部回
1:84 clause before 部牵
1:68 clause before 部跟
1:43 clause before 配
1:65 clause before 镜
1:57 clause before 镜三
1:-100 clause before 长
1:-147 clause before 长$
1:149 clause before 长0
1:-39 clause before 长办
1:85 clause before 长带
1:97 clause before 长研
1:133 clause before 间
1:73 clause before 间$
1:35 clause before 阅
1:36 clause before 阅卷
1:209 clause before 队
1:100 clause before 队$
1:123 clause before 队大
1:117 clause before 队部
1:114 clause before 防
1:100 clause before 防升
1:32 clause before 院
1:143 clause before 障
1:122 clause before 集
1:118 clause before 集训
1:79 clause before 青
1:148 clause before 青年
1:144 clause before 顶
1:146 clause before 顶岗
1:217 clause before 项
1:174 clause before 项$
1:96 clause before 题
1:145 clause before 题库
1:134 clause before 题报
1:153 clause before 馆
1:108 clause before 馆$
1:-136 clause before 驻
1:-67 clause before 验
1:-99 clause before 验员
1:-92 clause before 验室
1:87 clause before 验移
1:123 clause before 骨
1:119 clause before 骨干
1:88 clause before 高考
1:-124 clause behind &
1:-65 clause behind &互
1:79 clause behind &共
1:153 clause behind &办
1:115 clause behind &教
1:-149 clause behind (
1:-124 clause behind -
1:-93 clause behind -0
1:-114 clause behind -×
1:-126 clause behind 0
1:-127 clause behind 0-
1:-113 clause behind 0×
1:-163 clause behind 0个
1:-79 clause behind 0人
1:-131 clause behind 0分
1:-38 clause behind 0周
1:-40 clause behind 0天
1:-70 clause behind 0学
1:-90 clause behind 0年
1:53 clause behind 0日
1:-108 clause behind 0月
1:-60 clause behind 0次
1:87 clause behind 0种
1:-71 clause behind 0课
1:175 clause behind 0项
1:-121 clause behind :
1:226 clause behind <
1:101 clause behind <$
1:83 clause behind <人
1:66 clause behind <后
1:-50 clause behind <园
1:83 clause behind <困
1:92 clause behind <学
1:-93 clause behind <总
1:48 clause behind <招
1:326 clause behind <教
1:118 clause behind <校
1:75 clause behind <由
1:189 clause behind <电
1:-46 clause behind >
1:140 clause behind >学
1:115 clause behind ^$
1:-50 clause behind ^&
1:-46 clause behind ^0
1:293 clause behind ^<
1:60 clause behind ^三
1:-93 clause behind ^上
1:-31 clause behind ^为
1:100 clause behind ^于
1:-127 clause behind ^人
1:-76 clause behind ^任
1:193 clause behind ^信
1:-186 clause behind ^全
1:-100 clause behind ^共
1:-74 clause behind ^分
1:-106 clause behind ^到
1:-62 clause behind ^办
1:63 clause behind ^县
1:-64 clause behind ^参
1:116 clause behind ^各
1:147 clause behind ^后
1:-47 clause behind ^听
1:48 clause behind ^启
1:67 clause behind ^图
1:34 clause behind ^学
1:-99 clause behind ^实
1:54 clause behind ^少
1:-168 clause behind ^帮
1:74 clause behind ^年
1:46 clause behind ^并
1:-87 clause behind ^开
1:70 clause behind ^形
1:79 clause behind ^总
1:-59 clause behind ^指
1:-185 clause behind ^时
1:-147 clause behind ^每
1:48 clause behind ^物
1:-171 clause behind ^由
1:-101 clause behind ^电
1:-113 clause behind ^看
1:175 clause behind ^第
1:84 clause behind ^组
1:80 clause behind ^结
1:-125 clause behind ^联
1:55 clause behind ^讲
1:-106 clause behind ^设
1:-84 clause behind ^负
1:119 clause behind ^资
1:176 clause behind ^送
1:-243 clause behind ×
1:-118 clause behind ×$
1:-200 clause behind ××
1:-96 clause behind “
1:-69 clause behind 、$
1:82 clause behind 、<
1:45 clause behind 、生
1:33 clause behind 。$
1:-132 clause behind 《
1:33 clause behind 三校
1:-147 clause behind 上
1:-129 clause behind 下
1:-116 clause behind 不$
1:99 clause behind 不少
1:92 clause behind 与
1:70 clause behind 专
1:121 clause behind 专业
1:-165 clause behind 个
1:-106 clause behind 个月
1:164 clause behind 中心
1:-125 clause behind 为
1:-72 clause behind 为0
1:-139 clause behind 主
1:62 clause behind 主$
1:-194 clause behind 主任
1:-87 clause behind 主备
1:86 clause behind 书
1:70 clause behind 书馆
1:76 clause behind 事
1:117 clause behind 于
1:56 clause behind 于$
1:91 clause behind 于0
1:-166 clause behind 互
1:-78 clause behind 互派
1:146 clause behind 交
1:-156 clause behind 人
1:93 clause behind 人事
1:-104 clause behind 以下
1:-211 clause behind 任
1:-174 clause behind 任$
1:-106 clause behind 任办
1:-60 clause behind 任期
1:-148 clause behind 优
1:-97 clause behind 会
1:88 clause behind 住
1:109 clause behind 住$
1:74 clause behind 体$
1:-111 clause behind 作
1:96 clause behind 作$
1:197 clause behind 供
1:70 clause behind 信
1:207 clause behind 信息
1:56 clause behind 修校
1:161 clause behind 做
1:165 clause behind 做好
1:119 clause behind 先队
1:-49 clause behind 全年
1:79 clause behind 公
1:-70 clause behind 公$
1:89 clause behind 公室
1:-103 clause behind 共
1:37 clause behind 共同
1:-67 clause behind 其
1:-74 clause behind 具
1:75 clause behind 具体
1:-188 clause behind 兼
1:-146 clause behind 兼任
1:110 clause behind 写
1:-58 clause behind 出
1:-183 clause behind 分
1:-91 clause behind 分管
1:-124 clause behind 分钟
1:73 clause behind 到$
1:-49 clause behind 到<
1:-69 clause behind 制
1:-79 clause behind 前运
1:-90 clause behind 副
1:54 clause behind 办
1:100 clause behind 办公
1:39 clause behind 办对
1:112 clause behind 办理
1:78 clause behind 务
1:-38 clause behind 务$
1:310 clause behind 务处
1:-64 clause behind 动
1:45 clause behind 助
1:176 clause behind 助$
1:80 clause behind 助<
1:223 clause behind 勤
1:108 clause behind 勤组
1:-84 clause behind 区
1:-89 clause behind 区$
1:116 clause behind 协
1:78 clause behind 协$
1:83 clause behind 协办
1:145 clause behind 协助
1:-102 clause behind 单
1:-52 clause behind 单月
1:49 clause behind 县
1:64 clause behind 县进
1:106 clause behind 参$
1:-41 clause behind 参与
1:197 clause behind 发
1:138 clause behind 发展
1:-80 clause behind 另告
1:33 clause behind 各
1:-111 clause behind 各$
1:87 clause behind 各学
1:35 clause behind 合
1:142 clause behind 合$
1:-60 clause behind 同
1:73 clause behind 同申
1:155 clause behind 后
1:203 clause behind 后勤
1:-104 clause behind 听
1:66 clause behind 启明
1:-32 clause behind 告
1:-103 clause behind 告$
1:-49 clause behind 员
1:137 clause behind 周
1:40 clause behind 周$
1:78 clause behind 周不
1:43 clause behind 和
1:-49 clause behind 器
1:-48 clause behind 团
1:-83 clause behind 园
1:-106 clause behind 园长
1:90 clause behind 困
1:75 clause behind 困难
1:150 clause behind 图
1:132 clause behind 图书
1:-182 clause behind 在
1:31 clause behind 在0
1:-101 clause behind 均
1:127 clause behind 培
1:139 clause behind 培训
1:-53 clause behind 基
1:150 clause behind 处
1:91 clause behind 处$
1:83 clause behind 处做
1:80 clause behind 处协
1:122 clause behind 处安
1:45 clause behind 处排
1:139 clause behind 处组
1:-83 clause behind 处负
1:82 clause behind 处配
1:-63 clause behind 备
1:49 clause behind 备课
1:58 clause behind 复部
1:-117 clause behind 外
1:-76 clause behind 大
1:-52 clause behind 天
1:185 clause behind 好
1:179 clause behind 好$
1:147 clause behind 委
1:95 clause behind 委会
1:56 clause behind 委员
1:75 clause behind 学
1:-167 clause behind 学年
1:-89 clause behind 学期
1:211 clause behind 学生
1:133 clause behind 学科
1:110 clause behind 学组
1:-34 clause behind 学院
1:280 clause behind 安
1:88 clause behind 安$
1:194 clause behind 安排
1:-35 clause behind 完
1:-122 clause behind 定
1:41 clause behind 定$
1:-95 clause behind 定在
1:-35 clause behind 实
1:216 clause behind 室
1:84 clause behind 室$
1:-124 clause behind 室主
1:127 clause behind 室办
1:66 clause behind 室安
1:113 clause behind 室接
1:-114 clause behind 室设
1:-145 clause behind 家
1:83 clause behind 家委
1:-68 clause behind 家长
1:-46 clause behind 宿
1:-165 clause behind 寄
1:-119 clause behind 寄$
1:-82 clause behind 对
1:37 clause behind 导
1:67 clause behind 导处
1:93 clause behind 少
1:102 clause behind 少于
1:126 clause behind 少先
1:44 clause behind 就
1:114 clause behind 局
1:-57 clause behind 岗
1:62 clause behind 市
1:-87 clause behind 帮
1:-91 clause behind 帮助
1:70 clause behind 干
1:45 clause behind 干部
1:-164 clause behind 年
1:-57 clause behind 年$
1:-121 clause behind 年0
1:59 clause behind 年不
1:115 clause behind 年级
1:43 clause behind 并
1:76 clause behind 并负
1:-35 clause behind 底
1:127 clause behind 座
1:33 clause behind 康
1:152 clause behind 建
1:-141 clause behind 开
1:-69 clause behind 开学
1:-137 clause behind 开展
1:-83 clause behind 当天
1:42 clause behind 形
1:69 clause behind 形成
1:102 clause behind 往
1:156 clause behind 待
1:144 clause behind 待$
1:52 clause behind 德
1:55 clause behind 德育
1:123 clause behind 心
1:-114 clause behind 志
1:96 clause behind 总
1:61 clause behind 总务
1:58 clause behind 总部
1:190 clause behind 息
1:147 clause behind 息中
1:-100 clause behind 手
1:-34 clause behind 批
1:-81 clause behind 批0
1:-40 clause behind 承$
1:-81 clause behind 把
1:-87 clause behind 抓$
1:-75 clause behind 抵
1:-78 clause behind 抵$
1:65 clause behind 抽
1:82 clause behind 抽查
1:-75 clause behind 担
1:-128 clause behind 担任
1:45 clause behind 招生
1:-31 clause behind 指
1:55 clause behind 指$
1:-104 clause behind 指导
1:-141 clause behind 捐
1:-147 clause behind 捐赠
1:-60 clause behind 授
1:207 clause behind 排
1:208 clause behind 排$
1:96 clause behind 排课
1:105 clause behind 接
1:154 clause behind 接待
1:-106 clause behind 提
1:153 clause behind 援
1:179 clause behind 支
1:-31 clause behind 政
1:34 clause behind 政办
1:-36 clause behind 政教
1:96 clause behind 教
1:-133 clause behind 教主
1:199 clause behind 教务
1:108 clause behind 教处
1:-47 clause behind 教学
1:127 clause behind 教导
1:70 clause behind 教师
1:-31 clause behind 教研
1:130 clause behind 教科
1:37 clause behind 教育
1:73 clause behind 数
1:-49 clause behind 料
1:38 clause behind 施
1:-50 clause behind 日
1:96 clause behind 日$
1:-150 clause behind 时
1:-140 clause behind 时$
1:-76 clause behind 时间
1:83 clause behind 明
1:47 clause behind 明康
1:-83 clause behind 春
1:-164 clause behind 月
1:83 clause behind 月0
1:-33 clause behind 月底
1:-55 clause behind 期
1:-145 clause behind 期$
1:71 clause behind 期不
1:-108 clause behind 本
1:75 clause behind 校
1:165 clause behind 校$
1:62 clause behind 校协
1:124 clause behind 校教
1:-44 clause behind 校长
1:-151 clause behind 案
1:-260 clause behind 次
1:-72 clause behind 次$
1:-172 clause behind 次0
1:-200 clause behind 次不
1:-187 clause behind 每
1:-104 clause behind 每人
1:138 clause behind 每周
1:-102 clause behind 每学
1:-73 clause behind 每年
1:-94 clause behind 每批
1:-167 clause behind 每月
1:57 clause behind 每校
1:-265 clause behind 每次
1:-83 clause behind 活
1:-88 clause behind 活动
1:44 clause behind 派
1:-53 clause behind 派0
1:-74 clause behind 派干
1:-144 clause behind 流
1:108 clause behind 物
1:56 clause behind 物理
1:142 clause behind 班主
1:-131 clause behind 理
1:-129 clause behind 理$
1:48 clause behind 理学
1:126 clause behind 生
1:128 clause behind 生$
1:44 clause behind 生办
1:31 clause behind 用$
1:-52 clause behind 由
1:-91 clause behind 由&
1:-102 clause behind 由<
1:-41 clause behind 由>
1:-32 clause behind 由教
1:75 clause behind 申
1:87 clause behind 申$
1:98 clause behind 电
1:193 clause behind 电教
1:-120 clause behind 电话
1:-89 clause behind 的
1:-97 clause behind 目
1:-98 clause behind 看
1:-54 clause behind 研
1:-162 clause behind 研处
1:38 clause behind 研室
1:98 clause behind 研组
1:78 clause behind 种
1:82 clause behind 种$
1:83 clause behind 科
1:95 clause behind 科备
1:-64 clause behind 科学
1:109 clause behind 科室
1:-128 clause behind 称
1:163 clause behind 立
1:169 clause behind 竞
1:149 clause behind 竞赛
1:155 clause behind 第
1:133 clause behind 第0
1:34 clause behind 管
1:131 clause behind 管$
1:-59 clause behind 系
1:-120 clause behind 系人
1:-92 clause behind 纪
1:198 clause behind 组
1:102 clause behind 组协
1:47 clause behind 组织
1:77 clause behind 织&
1:101 clause behind 织实
1:117 clause behind 给<
1:48 clause behind 统
1:-85 clause behind 继
1:-53 clause behind 考
1:-37 clause behind 考$
1:-62 clause behind 考核
1:-194 clause behind 联
1:-134 clause behind 联系
1:-82 clause behind 聘
1:-45 clause behind 股
1:35 clause behind 育
1:49 clause behind 育$
1:78 clause behind 育处
1:-147 clause behind 自
1:-132 clause behind 至
1:92 clause behind 英
1:-35 clause behind 英语
1:131 clause behind 落
1:-64 clause behind 行
1:-139 clause behind 行$
1:30 clause behind 表
1:66 clause behind 计
1:-34 clause behind 订
1:99 clause behind 训
1:85 clause behind 记
1:110 clause behind 讲座
1:-122 clause behind 设
1:-117 clause behind 设在
1:-183 clause behind 评
1:-111 clause behind 话
1:-85 clause behind 话0
1:-59 clause behind 话另
1:-59 clause behind 课
1:112 clause behind 课$
1:-89 clause behind 课时
1:55 clause behind 课组
1:-62 clause behind 调
1:116 clause behind 负$
1:-48 clause behind 责$
1:90 clause behind 责接
1:-137 clause behind 费
1:44 clause behind 资
1:75 clause behind 资助
1:143 clause behind 赛
1:34 clause behind 赠
1:-49 clause behind 跟
1:-104 clause behind 轮
1:-98 clause behind 轮流
1:-78 clause behind 运
1:-71 clause behind 运抵
1:-37 clause behind 返
1:-63 clause behind 进
1:105 clause behind 进修
1:228 clause behind 送
1:104 clause behind 送给
1:147 clause behind 选
1:-113 clause behind 通
1:193 clause behind 部
1:59 clause behind 部主
1:109 clause behind 部协
1:-69 clause behind 部各
1:149 clause behind 配
1:93 clause behind 配$
1:157 clause behind 配合
1:-126 clause behind 钟
1:-127 clause behind 钟$
1:-165 clause behind 长
1:-113 clause behind 长$
1:115 clause behind 门
1:-106 clause behind 间
1:143 clause behind 队$
1:61 clause behind 队总
1:-104 clause behind 限
1:-102 clause behind 限0
1:47 clause behind 院、
1:-122 clause behind 险
1:-129 clause behind 险由
1:-56 clause behind 随
1:79 clause behind 难
1:80 clause behind 难学
1:-97 clause behind 集
1:134 clause behind 面
1:285 clause behind 项
1:167 clause behind 项由
1:66 clause behind 题
1:80 clause behind 馆
1:55 clause behind 馆配
1:-106 end %
1:77 end &办
1:85 end &办理
1:-48 end )
1:-159 end )$
1:120 end -
1:-155 end 0
1:-179 end 0)
1:-186 end 0)$
1:-135 end 0个
1:-48 end 0个$
1:-143 end 0个月
1:-129 end 0人
1:-211 end 0人$
1:-120 end 0人)
1:96 end 0人次
1:-121 end 0份
1:-118 end 0份$
1:-72 end 0册
1:-53 end 0册$
1:-123 end 0周
1:-129 end 0周$
1:-223 end 0天
1:-157 end 0天$
1:-83 end 0天)
1:-143 end 0学
1:-62 end 0学时
1:-131 end 0学期
1:43 end 0年
1:53 end 0年$
1:165 end 0期
1:178 end 0期$
1:-36 end 0次$
1:-83 end 0版
1:-88 end 0版$
1:62 end 0节
1:37 end 0节$
1:-152 end 0课
1:90 end 0轮
1:86 end 0轮$
1:86 end 0项
1:62 end 0项$
1:-177 end <
1:-85 end <$
1:-69 end <驻
1:-62 end <驻点
1:-72 end >
1:79 end >衔
1:81 end >衔接
1:-78 end >见
1:-73 end >见习
1:-99 end >跟
1:-96 end >跟岗
1:-58 end @
1:46 end @$
1:30 end ^$
1:70 end ^&办
1:68 end ^-
1:-133 end ^0
1:-176 end ^0个
1:-42 end ^0人
1:-99 end ^0周
1:-111 end ^0天
1:-121 end ^0学
1:-197 end ^<
1:-54 end ^<驻
1:-120 end ^>
1:79 end ^>衔
1:-87 end ^>见
1:-94 end ^>跟
1:-109 end ^@
1:-205 end ^_
1:-129 end ^×
1:-129 end ^×0
1:31 end ^”
1:50 end ^、
1:-98 end ^、各
1:91 end ^、负
1:-78 end ^上
1:-69 end ^上研
1:67 end ^与接
1:97 end ^与阅
1:-83 end ^业
1:-101 end ^业证
1:-59 end ^为
1:-54 end ^为依
1:138 end ^主
1:-228 end ^主任
1:119 end ^主办
1:95 end ^主导
1:116 end ^主抓
1:161 end ^主持
1:165 end ^主责
1:-79 end ^举
1:-64 end ^举行
1:-39 end ^习
1:-157 end ^习0
1:-73 end ^了
1:-86 end ^了讨
1:98 end ^予
1:104 end ^予指
1:-83 end ^二
1:-96 end ^二楼
1:85 end ^于
1:141 end ^于0
1:-123 end ^人
1:-71 end ^人随
1:-90 end ^仓
1:-85 end ^仓库
1:-32 end ^以
1:129 end ^任论
1:-77 end ^任陪
1:-96 end ^传阅
1:33 end ^位
1:-114 end ^体备
1:69 end ^体组
1:122 end ^体负
1:-165 end ^作
1:-98 end ^作0
1:-114 end ^作月
1:116 end ^供
1:71 end ^供车
1:92 end ^保
1:84 end ^保障
1:54 end ^修宿
1:-72 end ^借
1:-68 end ^借阅
1:-114 end ^入
1:-73 end ^入口
1:-96 end ^入账
1:76 end ^共
1:49 end ^共同
1:93 end ^共管
1:61 end ^出
1:-107 end ^出0
1:-69 end ^分析
1:90 end ^别
1:72 end ^前
1:97 end ^前拟
1:-171 end ^副
1:-86 end ^副主
1:-82 end ^副校
1:167 end ^力
1:85 end ^力承
1:-51 end ^办
1:-90 end ^办公
1:154 end ^办理
1:-88 end ^务培
1:52 end ^务清
1:136 end ^动
1:199 end ^协
1:93 end ^协办
1:193 end ^协助
1:122 end ^协同
1:-36 end ^原
1:-71 end ^原岗
1:83 end ^参
1:110 end ^参与
1:-70 end ^取
1:-82 end ^取课
1:109 end ^口
1:108 end ^口管
1:-74 end ^号简
1:-166 end ^各
1:-166 end ^各0
1:173 end ^合
1:102 end ^合办
1:68 end ^合施
1:71 end ^合验
1:151 end ^同承
1:122 end ^同牵
1:141 end ^同组
1:-142 end ^同考
1:179 end ^同负
1:62 end ^员
1:-111 end ^员0
1:-111 end ^周
1:-95 end ^周三
1:-62 end ^周启
1:132 end ^命
1:131 end ^命题
1:138 end ^和安
1:32 end ^商
1:68 end ^商落
1:-87 end ^团
1:-73 end ^团活
1:62 end ^园
1:-80 end ^场
1:-69 end ^场举
1:51 end ^处
1:112 end ^处长
1:-151 end ^备案
1:97 end ^夏
1:116 end ^夏令
1:53 end ^头对
1:78 end ^头落
1:-92 end ^好处
1:-92 end ^好队
1:-88 end ^子培
1:-62 end ^存
1:-36 end ^存档
1:-150 end ^学
1:157 end ^安
1:180 end ^安排
1:103 end ^完
1:103 end ^完成
1:132 end ^定
1:119 end ^定人
1:191 end ^定课
1:130 end ^实
1:78 end ^实到
1:66 end ^实运
1:62 end ^审
1:-78 end ^审议
1:-126 end ^室
1:78 end ^察
1:75 end ^察设
1:187 end ^对接
1:-58 end ^对通
1:102 end ^导
1:115 end ^导0
1:-77 end ^展
1:-62 end ^展集
1:-110 end ^岗
1:-67 end ^岗0
1:139 end ^工
1:75 end ^工捐
1:91 end ^师
1:98 end ^师0
1:75 end ^师捐
1:69 end ^师研
1:166 end ^带
1:49 end ^带队
1:-33 end ^常
1:119 end ^常管
1:-79 end ^座谈
1:-84 end ^建
1:-128 end ^建单
1:42 end ^开
1:140 end ^张
1:138 end ^张罗
1:-61 end ^录
1:-88 end ^录制
1:-151 end ^成
1:42 end ^手
1:119 end ^执
1:122 end ^执笔
1:45 end ^扶
1:101 end ^承
1:203 end ^承办
1:126 end ^抓
1:115 end ^抓总
1:87 end ^报告
1:160 end ^拟
1:-46 end ^指
1:113 end ^换
1:76 end ^换书
1:203 end ^排
1:-39 end ^排岗
1:109 end ^排班
1:149 end ^排课
1:84 end ^接
1:138 end ^接待
1:103 end ^接洽
1:111 end ^推
1:99 end ^推进
1:140 end ^提
1:63 end ^支持
1:54 end ^收
1:-96 end ^收存
1:-34 end ^教
1:128 end ^教0
1:39 end ^教务
1:91 end ^教方
1:84 end ^教案
1:-132 end ^教研
1:-72 end ^文
1:-64 end ^文写
1:-230 end ^日
1:-218 end ^日印
1:129 end ^月
1:-74 end ^月到
1:49 end ^术
1:-79 end ^术年
1:77 end ^术支
1:86 end ^术期
1:-82 end ^李
1:-74 end ^李雯
1:84 end ^查
1:70 end ^查0
1:-177 end ^校
1:-109 end ^校任
1:45 end ^核
1:-99 end ^案
1:-82 end ^案整
1:-62 end ^楼
1:-60 end ^楼举
1:58 end ^次
1:-79 end ^汇存
1:102 end ^派
1:151 end ^派人
1:155 end ^流
1:98 end ^流承
1:72 end ^流筹
1:-73 end ^源
1:-62 end ^源平
1:82 end ^点
1:-103 end ^点0
1:-64 end ^炼
1:-76 end ^炼0
1:252 end ^牵
1:182 end ^牵头
1:106 end ^班0
1:-81 end ^班主
1:-52 end ^班学
1:-88 end ^班进
1:-132 end ^理
1:-103 end ^理0
1:-73 end ^理办
1:-66 end ^琴
1:-72 end ^琴一
1:86 end ^生
1:67 end ^生捐
1:82 end ^用
1:-52 end ^登
1:-57 end ^登记
1:-142 end ^的
1:-88 end ^的0
1:105 end ^的修
1:-75 end ^的汇
1:71 end ^看
1:30 end ^看0
1:103 end ^着
1:-121 end ^研究
1:209 end ^确
1:151 end ^确定
1:111 end ^碰
1:114 end ^碰头
1:-133 end ^科
1:-119 end ^科长
1:-108 end ^究
1:73 end ^筹办
1:77 end ^筹安
1:46 end ^筹负
1:157 end ^管
1:132 end ^管$
1:40 end ^管理
1:-66 end ^箱
1:-67 end ^箱0
1:127 end ^系
1:96 end ^系讲
1:79 end ^线
1:142 end ^线上
1:-117 end ^组$
1:194 end ^组织
1:96 end ^织实
1:152 end ^经
1:116 end ^经办
1:-189 end ^结
1:-184 end ^结对
1:168 end ^络
1:206 end ^统
1:141 end ^统筹
1:140 end ^编
1:-36 end ^考
1:-63 end ^考核
1:-61 end ^联
1:65 end ^落
1:69 end ^落实
1:-81 end ^行
1:-80 end ^表参
1:-63 end ^训
1:-101 end ^训教
1:-141 end ^议
1:-64 end ^议载
1:188 end ^记
1:110 end ^设
1:-44 end ^证
1:-132 end ^证书
1:-99 end ^课0
1:161 end ^调
1:126 end ^调安
1:140 end ^调落
1:76 end ^负总
1:41 end ^负责
1:119 end ^责
1:124 end ^责编
1:146 end ^责联
1:126 end ^责落
1:70 end ^购
1:56 end ^购发
1:-154 end ^费
1:-47 end ^起
1:-60 end ^足
1:-47 end ^足球
1:65 end ^跟
1:89 end ^跟进
1:124 end ^踪
1:112 end ^进
1:75 end ^进落
1:87 end ^送
1:172 end ^送到
1:-40 end ^选
1:-104 end ^选出
1:157 end ^选派
1:-92 end ^通
1:69 end ^部
1:68 end ^部协
1:148 end ^部选
1:70 end ^配
1:60 end ^配合
1:-70 end ^释
1:-67 end ^释为
1:31 end ^量
1:-119 end ^长
1:-55 end ^长阿
1:-60 end ^门
1:-87 end ^门口
1:-77 end ^陈
1:-84 end ^陈主
1:-102 end ^陪
1:-117 end ^陪同
1:79 end ^障
1:65 end ^障设
1:-148 end ^集
1:-131 end ^面
1:-83 end ^面总
1:54 end ^项
1:-71 end ^项制
1:-70 end ^领取
1:-230 end ^题
1:-70 end ^题培
1:111 end ^验
1:82 end ^验仪
1:99 end ^验收
1:-155 end ×
1:-155 end ×0
1:-90 end ×0)
1:-86 end ”
1:-135 end ”$
1:-145 end 、各
1:-88 end 、各班
1:91 end 、负
1:93 end 、负责
1:138 end 。
1:157 end 。$
1:170 end 》
1:148 end 》$
1:-41 end 一
1:-86 end 一台
1:-68 end 一台$
1:-39 end 三
1:-79 end 三晚
1:-88 end 三晚$
1:57 end 上
1:-63 end 上研
1:-81 end 上研修
1:75 end 上课
1:93 end 上课$
1:-139 end 下
1:-100 end 下$
1:62 end 与
1:115 end 与$
1:61 end 与接
1:70 end 与接待
1:101 end 与阅
1:127 end 与阅卷
1:95 end 业$
1:-109 end 业证
1:-110 end 业证书
1:-151 end 个
1:-40 end 个$
1:-159 end 个月
1:-133 end 个月$
1:80 end 中
1:-138 end 为
1:-55 end 为依
1:-51 end 为依据
1:-108 end 为准
1:-109 end 为准$
1:127 end 主
1:-280 end 主任
1:-279 end 主任$
1:-112 end 主任)
1:140 end 主办
1:122 end 主办$
1:103 end 主导
1:93 end 主导$
1:125 end 主抓
1:121 end 主抓$
1:110 end 主持
1:49 end 主持$
1:175 end 主责
1:177 end 主责$
1:-90 end 举
1:-83 end 举行
1:-86 end 举行$
1:-55 end 习
1:-65 end 习$
1:-148 end 习0
1:-124 end 习0周
1:-109 end 习0天
1:-93 end 书
1:-146 end 书$
1:-69 end 书0
1:-73 end 书0册
1:-114 end 书。
1:-106 end 书。$
1:72 end 书目
1:78 end 书目$
1:-87 end 了
1:-90 end 了讨
1:-80 end 了讨论
1:84 end 予
1:102 end 予指
1:105 end 予指导
1:34 end 事
1:-76 end 二
1:-87 end 二楼
1:-92 end 二楼$
1:112 end 于
1:127 end 于0
1:-39 end 互
1:-45 end 交
1:106 end 交接
1:105 end 交接$
1:-41 end 人
1:-100 end 人)
1:-96 end 人)$
1:89 end 人次
1:98 end 人次$
1:143 end 人选
1:155 end 人选$
1:-74 end 人随
1:-78 end 人随行
1:-73 end 仓
1:-72 end 仓库
1:-64 end 仓库$
1:112 end 令
1:120 end 令营
1:98 end 令营$
1:-106 end 以
1:-46 end 以上
1:133 end 仪
1:85 end 仪器
1:87 end 仪器$
1:-107 end 任
1:-179 end 任$
1:-119 end 任)
1:-97 end 任)$
1:-83 end 任教
1:-85 end 任教$
1:118 end 任论
1:118 end 任论坛
1:-104 end 任陪
1:-100 end 任陪同
1:-121 end 份
1:-115 end 份$
1:52 end 会$
1:108 end 传
1:-68 end 传阅
1:-94 end 传阅$
1:-68 end 估$
1:-33 end 位$
1:111 end 住
1:63 end 体
1:-99 end 体备
1:-115 end 体备课
1:30 end 体对
1:52 end 体组
1:59 end 体组织
1:108 end 体负
1:117 end 体负责
1:80 end 作
1:117 end 作$
1:-109 end 作0
1:-83 end 作0周
1:-115 end 作月
1:-117 end 作月报
1:-105 end 使
1:-64 end 使用
1:-80 end 使用$
1:151 end 供
1:89 end 供车
1:69 end 供车辆
1:-60 end 依
1:-55 end 依据
1:-51 end 依据$
1:31 end 保
1:133 end 保障
1:138 end 保障$
1:45 end 信
1:-75 end 信$
1:110 end 信息
1:126 end 信息$
1:-52 end 修$
1:68 end 修宿
1:51 end 修宿舍
1:101 end 修订
1:134 end 修订$
1:-79 end 借阅
1:-60 end 借阅$
1:116 end 傅
1:115 end 傅$
1:79 end 先
1:-41 end 入
1:-77 end 入口
1:-72 end 入口$
1:-52 end 入账
1:-48 end 入账$
1:-84 end 公
1:-83 end 公区
1:-98 end 公区$
1:82 end 共
1:65 end 共同
1:92 end 共管
1:91 end 共管$
1:170 end 关
1:138 end 关$
1:-85 end 其
1:37 end 册
1:35 end 册$
1:53 end 写
1:-74 end 写作
1:-80 end 写作$
1:-32 end 决
1:-52 end 准
1:-106 end 准$
1:96 end 准备
1:116 end 准备$
1:82 end 出
1:-58 end 出$
1:-103 end 出0
1:-97 end 出0人
1:66 end 分
1:-78 end 分析会
1:133 end 刊
1:73 end 刊$
1:175 end 划
1:162 end 划$
1:76 end 别
1:68 end 到
1:60 end 到<
1:89 end 到<$
1:31 end 到>
1:119 end 到人
1:111 end 到人$
1:-69 end 到岗
1:-75 end 到岗$
1:-53 end 制
1:-38 end 制$
1:-65 end 制度
1:-79 end 制度$
1:180 end 前
1:90 end 前拟
1:85 end 前拟出
1:-148 end 副
1:-94 end 副主
1:-89 end 副主任
1:-100 end 副校
1:-91 end 副校长
1:174 end 力
1:77 end 力承
1:86 end 力承担
1:225 end 办
1:352 end 办$
1:-88 end 办公
1:-84 end 办公区
1:-36 end 办公室
1:-75 end 办法
1:-78 end 办法$
1:228 end 办理
1:223 end 办理$
1:189 end 务
1:223 end 务$
1:98 end 务。
1:126 end 务。$
1:-99 end 务培
1:-83 end 务培训
1:75 end 务清
1:70 end 务清单
1:126 end 动
1:37 end 动$
1:133 end 助
1:69 end 助$
1:40 end 募
1:-87 end 区
1:-86 end 区$
1:80 end 协
1:119 end 协办
1:101 end 协办$
1:192 end 协助
1:165 end 协助$
1:135 end 协同
1:129 end 协同$
1:-98 end 协调
1:-96 end 协调$
1:71 end 单
1:130 end 单$
1:-139 end 印
1:87 end 印$
1:-256 end 印发
1:-191 end 印发$
1:128 end 卷$
1:-64 end 原岗
1:-69 end 原岗位
1:96 end 参
1:130 end 参与
1:131 end 参与$
1:32 end 参加
1:57 end 参加$
1:-90 end 发
1:-140 end 发$
1:69 end 发运
1:72 end 发运$
1:-86 end 取
1:-72 end 取$
1:-81 end 取课
1:-71 end 取课表
1:-40 end 口
1:-107 end 口$
1:93 end 口管
1:113 end 口管理
1:127 end 召
1:114 end 召集
1:100 end 召集$
1:-110 end 台$
1:37 end 号$
1:-78 end 号简
1:-72 end 号简报
1:-197 end 各
1:-150 end 各0
1:-69 end 各0人
1:-55 end 各0份
1:-137 end 各0名
1:-93 end 各班
1:-93 end 各班$
1:81 end 合
1:69 end 合$
1:88 end 合。
1:113 end 合。$
1:101 end 合办
1:85 end 合办$
1:63 end 合施
1:85 end 合施工
1:87 end 合验
1:68 end 合验收
1:-55 end 同
1:-108 end 同。
1:-132 end 同。$
1:96 end 同承
1:90 end 同牵
1:104 end 同牵头
1:126 end 同组
1:136 end 同组织
1:-150 end 同考
1:-144 end 同考核
1:169 end 同负
1:188 end 同负责
1:135 end 名
1:71 end 名$
1:139 end 名单
1:154 end 名单$
1:-86 end 听课
1:-75 end 听课$
1:-70 end 启
1:-59 end 启明
1:-57 end 启明$
1:125 end 告
1:51 end 员
1:-97 end 员0
1:-87 end 员0名
1:-80 end 周
1:-108 end 周三
1:-79 end 周三晚
1:-68 end 周启
1:-58 end 周启明
1:152 end 命
1:150 end 命题
1:150 end 命题$
1:124 end 和安
1:-56 end 商定$
1:63 end 商落
1:63 end 商落实
1:83 end 器$
1:-157 end 回
1:-123 end 回访
)"sv,
    R"(1:-136 end 回访$
1:-94 end 团
1:-65 end 团活
1:-72 end 团活动
1:-107 end 场
1:-52 end 场举
1:-68 end 场举行
1:123 end 坛
1:122 end 坛$
1:-37 end 培
1:-44 end 培训
1:-49 end 堂$
1:-40 end 处
1:-49 end 处$
1:-93 end 处室
1:-107 end 处室$
1:60 end 处长
1:93 end 处长$
1:111 end 备$
1:-105 end 备案
1:-98 end 备案$
1:-137 end 备课$
1:102 end 夏
1:114 end 夏令
1:104 end 夏令营
1:-211 end 天
1:-161 end 天$
1:-99 end 天)
1:-83 end 天)$
1:140 end 头
1:57 end 头$
1:128 end 头会
1:115 end 头会$
1:49 end 头对
1:59 end 头对接
1:75 end 头落
1:79 end 头落实
1:91 end 套
1:31 end 套$
1:-39 end 好
1:-91 end 好处
1:-103 end 好处室
1:-96 end 好队
1:-100 end 好队部
1:-141 end 娜
1:-128 end 娜$
1:-74 end 子培
1:-78 end 子培训
1:-82 end 存
1:-97 end 存$
1:-216 end 学
1:-107 end 学$
1:-55 end 学习
1:-52 end 学习$
1:-133 end 学时
1:-99 end 学时$
1:-127 end 学期
1:-122 end 学期$
1:89 end 学生
1:89 end 学生$
1:119 end 安
1:87 end 安排
1:113 end 安排$
1:110 end 安排。
1:153 end 完
1:175 end 完成
1:139 end 完成$
1:-60 end 定$
1:121 end 定人
1:204 end 定课
1:101 end 定课次
1:61 end 实
1:144 end 实$
1:79 end 实。
1:96 end 实。$
1:76 end 实到
1:88 end 实到人
1:139 end 实施
1:160 end 实施$
1:66 end 实运
1:68 end 实运输
1:40 end 实验
1:-76 end 实验班
1:-106 end 审
1:-93 end 审议
1:-87 end 审议$
1:-75 end 室
1:-46 end 室$
1:-71 end 家
1:-43 end 家$
1:138 end 宿
1:149 end 宿$
1:99 end 宿舍
1:117 end 宿舍$
1:83 end 察
1:68 end 察设
1:70 end 察设计
1:-68 end 对
1:63 end 对$
1:-84 end 对书
1:-81 end 对书$
1:52 end 对接
1:80 end 对接$
1:-53 end 对通
1:-65 end 对通信
1:144 end 导
1:97 end 导0
1:53 end 导0次
1:88 end 导0轮
1:122 end 导师
1:113 end 导师$
1:-98 end 小
1:-148 end 展
1:-55 end 展集
1:-54 end 展集训
1:-241 end 岗
1:-199 end 岗$
1:-117 end 岗0
1:-92 end 岗0周
1:-71 end 岗位
1:-72 end 岗位$
1:236 end 工
1:117 end 工$
1:174 end 工作
1:138 end 工作$
1:90 end 工捐
1:83 end 工捐款
1:60 end 师
1:-90 end 师$
1:78 end 师0
1:36 end 师0名
1:111 end 师0次
1:103 end 师傅
1:115 end 师傅$
1:68 end 师捐
1:73 end 师捐衣
1:61 end 师研
1:71 end 师研修
1:176 end 带
1:151 end 带班
1:131 end 带班$
1:78 end 带队
1:67 end 带队$
1:-97 end 常
1:128 end 常管
1:115 end 常管理
1:-65 end 干
1:-80 end 平
1:-60 end 平台
1:-67 end 平台$
1:36 end 年$
1:-77 end 年会
1:-76 end 年会$
1:64 end 库
1:50 end 库$
1:78 end 度
1:30 end 度$
1:-30 end 座$
1:33 end 座0
1:68 end 座0次
1:-67 end 座谈
1:-77 end 座谈$
1:-103 end 建
1:-109 end 建单
1:-114 end 建单位
1:-50 end 开
1:-37 end 开放
1:-30 end 开放$
1:-131 end 式
1:127 end 张
1:157 end 张罗
1:130 end 张罗$
1:118 end 录$
1:-94 end 录制
1:-84 end 录制$
1:191 end 待
1:163 end 待$
1:157 end 总
1:197 end 总$
1:75 end 总责
1:76 end 总责$
1:125 end 息
1:123 end 息$
1:144 end 情
1:-41 end 成
1:138 end 成$
1:269 end 手
1:118 end 手$
1:191 end 手续
1:181 end 手续$
1:128 end 执笔
1:127 end 执笔$
1:39 end 扶
1:61 end 批
1:137 end 承
1:193 end 承办
1:222 end 承办$
1:31 end 承担
1:216 end 抓
1:174 end 抓$
1:98 end 抓总
1:124 end 抓总$
1:192 end 护
1:132 end 护$
1:-56 end 报
1:-149 end 报$
1:162 end 报名
1:142 end 报名$
1:106 end 报告
1:75 end 担
1:126 end 招
1:164 end 拟
1:90 end 拟出
1:76 end 拟出$
1:81 end 持
1:42 end 持$
1:128 end 持。
1:135 end 持。$
1:44 end 挂
1:37 end 指导
1:30 end 指导$
1:136 end 捐
1:70 end 捐书
1:69 end 捐书$
1:76 end 捐款
1:82 end 捐款$
1:76 end 捐衣
1:71 end 捐衣$
1:78 end 换书
1:81 end 换书目
1:-32 end 据
1:-72 end 据$
1:213 end 排
1:192 end 排$
1:122 end 排。
1:110 end 排。$
1:108 end 排班
1:108 end 排班$
1:212 end 排课
1:194 end 排课$
1:57 end 排课。
1:67 end 排课务
1:102 end 排课表
1:173 end 接
1:129 end 接$
1:181 end 接待
1:177 end 接待$
1:129 end 接洽
1:121 end 接洽$
1:188 end 推
1:125 end 推进
1:100 end 推进会
1:141 end 提
1:100 end 操
1:130 end 操办
1:119 end 操办$
1:-106 end 支
1:48 end 支持。
1:73 end 收
1:186 end 收$
1:-66 end 收存
1:-65 end 收存$
1:158 end 改
1:-59 end 放
1:-48 end 教
1:87 end 教$
1:128 end 教0
1:92 end 教0周
1:92 end 教0年
1:44 end 教务
1:-75 end 教师
1:-102 end 教师$
1:89 end 教方
1:90 end 教方案
1:78 end 教案
1:100 end 教案集
1:-121 end 教研
1:-61 end 教研$
1:-66 end 教研群
1:-119 end 教科
1:137 end 整$
1:-88 end 整理
1:-94 end 整理$
1:-66 end 文写
1:-63 end 文写作
1:117 end 料
1:184 end 料$
1:-38 end 断
1:-45 end 新
1:57 end 方
1:59 end 方案
1:37 end 方案$
1:156 end 施$
1:65 end 施工
1:78 end 施工$
1:-72 end 日
1:-210 end 日印
1:-202 end 日印发
1:160 end 日程
1:136 end 日程$
1:-140 end 时
1:-141 end 时$
1:-175 end 明
1:-185 end 明$
1:-89 end 晚
1:-81 end 晚$
1:-83 end 普
1:-46 end 普$
1:-154 end 月$
1:-72 end 月到
1:-75 end 月到岗
1:-116 end 月报
1:-89 end 月报$
1:102 end 服
1:120 end 服务
1:100 end 服务$
1:120 end 期
1:116 end 期$
1:83 end 期刊
1:73 end 期刊$
1:134 end 本$
1:97 end 术
1:-77 end 术年
1:-77 end 术年会
1:82 end 术支
1:89 end 术支持
1:83 end 术期
1:86 end 术期刊
1:-64 end 李
1:-71 end 李雯
1:-65 end 李雯$
1:148 end 材
1:171 end 材料
1:164 end 材料$
1:-50 end 来
1:30 end 析
1:-89 end 析会
1:-93 end 析会$
1:-33 end 查
1:-45 end 查$
1:43 end 查0
1:78 end 查0次
1:-237 end 校
1:-87 end 校任
1:-96 end 校任教
1:-87 end 校长
1:-90 end 校长$
1:34 end 核
1:37 end 核$
1:-40 end 案
1:-80 end 案整
1:-68 end 案整理
1:78 end 案集
1:85 end 案集$
1:60 end 档案
1:56 end 档案$
1:-127 end 梅
1:-65 end 检查
1:-113 end 楼
1:-88 end 楼$
1:-68 end 楼举
1:-71 end 楼举行
1:30 end 次评
1:48 end 次评估
1:87 end 款$
1:33 end 汇
1:-70 end 汇存
1:-77 end 汇存$
1:168 end 汇总
1:162 end 汇总$
1:-110 end 汇报
1:-102 end 汇报$
1:-104 end 法
1:-102 end 法$
1:59 end 活动
1:116 end 洽
1:97 end 洽$
1:30 end 派
1:129 end 派人
1:144 end 派人$
1:83 end 流主
1:108 end 流承
1:82 end 流筹
1:73 end 流筹备
1:59 end 清单
1:56 end 清单$
1:-109 end 源
1:-60 end 源平
1:-63 end 源平台
1:-103 end 点
1:-146 end 点$
1:-116 end 点0
1:-108 end 点0天
1:-69 end 炼
1:-66 end 炼0
1:-68 end 炼0年
1:-91 end 版
1:-90 end 版$
1:110 end 牵
1:160 end 牵头
1:144 end 牵头$
1:105 end 班0
1:120 end 班0期
1:-92 end 班主
1:-83 end 班主任
1:-80 end 班学
1:-58 end 班学习
1:119 end 班级
1:104 end 班级$
1:-103 end 班进
1:-102 end 班进修
1:-51 end 球
1:-51 end 球赛
1:-48 end 球赛$
1:75 end 理
1:132 end 理$
1:-88 end 理0
1:110 end 理。
1:110 end 理。$
1:-72 end 理办
1:-76 end 理办法
1:-66 end 琴
1:-77 end 琴一
1:-73 end 琴一台
1:64 end 生
1:106 end 生$
1:81 end 生捐
1:75 end 生捐书
1:-38 end 登记$
1:-163 end 的
1:-85 end 的0
1:-84 end 的0版
1:113 end 的修
1:102 end 的修订
1:-77 end 的汇
1:-65 end 的汇报
1:122 end 目
1:86 end 目$
1:42 end 看
1:47 end 看0
1:85 end 着
1:-104 end 督
1:-61 end 督导
1:-59 end 督导$
1:-96 end 研
1:-38 end 研$
1:-147 end 研究
1:-77 end 研究$
1:-84 end 研群
1:-71 end 研群$
1:138 end 确
1:79 end 确定
1:107 end 确定$
1:63 end 碰
1:57 end 碰头
1:116 end 碰头会
1:-117 end 科
1:-138 end 科长
1:-125 end 科长$
1:-35 end 程$
1:126 end 稿
1:112 end 稿$
1:-165 end 究
1:-73 end 究$
1:115 end 笔
1:138 end 笔$
1:88 end 筹
1:122 end 筹$
1:89 end 筹办
1:97 end 筹办$
1:79 end 筹备
1:90 end 筹备$
1:86 end 筹安
1:77 end 筹安排
1:53 end 筹负
1:47 end 筹负责
1:62 end 签
1:-104 end 简
1:-113 end 简报
1:-93 end 简报$
1:203 end 管
1:187 end 管$
1:43 end 管理
1:69 end 管理$
1:-150 end 箱
1:-59 end 箱0
1:-57 end 箱0个
1:88 end 系
1:71 end 系$
1:94 end 系讲
1:98 end 系讲师
1:156 end 级
1:110 end 级$
1:76 end 线
1:152 end 线上
1:88 end 线上课
1:146 end 组
1:-34 end 组$
1:295 end 组织
1:257 end 组织$
1:98 end 组织。
1:152 end 织
1:249 end 织$
1:105 end 织。
1:120 end 织。$
1:103 end 织实
1:98 end 织实施
1:73 end 经
1:155 end 经办
1:143 end 经办$
1:-156 end 结
1:-197 end 结对
1:-92 end 结对书
1:75 end 络
1:-113 end 络员
1:-127 end 络员$
1:156 end 统
1:148 end 统筹
1:110 end 统筹$
1:207 end 续
1:187 end 续$
1:165 end 维
1:144 end 维护
1:152 end 维护$
1:153 end 编
1:80 end 编印
1:83 end 编印$
1:44 end 罗
1:132 end 罗$
1:-97 end 署
1:-99 end 署$
1:-81 end 群
1:-98 end 群$
1:59 end 考
1:54 end 考核
1:70 end 职
1:-58 end 联
1:50 end 联系
1:116 end 联系$
1:133 end 联络$
1:-120 end 联络员
1:112 end 舍
1:93 end 舍$
1:155 end 营
1:118 end 营$
1:32 end 落
1:81 end 落实
1:157 end 落实$
1:91 end 落实。
1:-212 end 行
1:-202 end 行$
1:126 end 衔
1:161 end 衔接
1:144 end 衔接$
1:51 end 表$
1:-75 end 表参
1:-78 end 表参加
1:135 end 装
1:-39 end 见
1:-93 end 见习
1:-91 end 见习$
1:-54 end 解
1:64 end 解决
1:76 end 解决$
1:199 end 计
1:129 end 计$
1:135 end 计划
1:131 end 计划$
1:141 end 订
1:105 end 订$
1:-76 end 训
1:-35 end 训$
1:-74 end 训教
1:-69 end 训教师
1:-218 end 议
1:-128 end 议$
1:-62 end 议载
1:-62 end 议载明
1:84 end 记
1:-51 end 记$
1:116 end 记录
1:124 end 记录$
1:-66 end 讲
1:-70 end 讲师
1:-76 end 讲师$
1:85 end 论
1:116 end 论坛
1:121 end 论坛$
1:80 end 设
1:31 end 设备$
1:96 end 设计
1:117 end 设计$
1:-88 end 访
1:-117 end 访$
1:-183 end 证
1:-147 end 证书
1:-99 end 证书$
1:-105 end 证书。
1:-104 end 评
1:-34 end 评估
1:-49 end 评估$
1:-58 end 诊
1:121 end 试
1:78 end 试$
1:-64 end 课
1:-180 end 课$
1:-121 end 课0
1:-72 end 课0周
1:-210 end 课0次
1:58 end 课。
1:59 end 课。$
1:138 end 课务
1:136 end 课务$
1:80 end 课次
1:99 end 课次$
1:-78 end 课程
1:-123 end 课程$
1:42 end 课表
1:43 end 课表$
1:94 end 课题
1:108 end 课题$
1:37 end 调
1:-120 end 调$
1:132 end 调安
1:128 end 调安排
1:141 end 调整
1:138 end 调整$
1:152 end 调落
1:162 end 调落实
1:84 end 调试
1:83 end 调试$
1:-81 end 谈
1:-85 end 谈$
1:-158 end 谊
1:78 end 负总
1:93 end 负总责
1:51 end 负责
1:199 end 负责$
1:120 end 责
1:240 end 责$
1:50 end 责。$
1:131 end 责编
1:102 end 责编印
1:138 end 责联
1:90 end 责联络
1:101 end 责落
1:112 end 责落实
1:30 end 账
1:87 end 账号
1:50 end 账号$
1:73 end 购
1:58 end 购发
1:67 end 购发运
1:-147 end 费
1:-102 end 资
1:-48 end 赛
1:-94 end 赛$
1:-149 end 赴
1:35 end 起
1:-112 end 足
1:-54 end 足球
1:-54 end 足球赛
1:-62 end 跟
1:-169 end 跟岗
1:-157 end 跟岗$
1:100 end 跟进
1:90 end 跟进$
1:110 end 踪
1:48 end 车
1:-43 end 车$
1:79 end 车辆
1:88 end 车辆$
1:-36 end 轮
1:104 end 轮$
1:-66 end 载
1:-63 end 载明
1:-75 end 载明$
1:112 end 辆
1:109 end 辆$
1:65 end 输
1:53 end 输$
1:-51 end 达
1:44 end 运
1:87 end 运$
1:73 end 运输
1:65 end 运输$
1:165 end 进
1:120 end 进$
1:94 end 进会
1:94 end 进会$
1:-97 end 进修
1:-86 end 进修$
1:70 end 进落
1:69 end 进落实
1:162 end 送
1:151 end 送$
1:177 end 送到
1:115 end 送到<
1:93 end 送到>
1:-126 end 送课
1:187 end 选$
1:-103 end 选出
1:-101 end 选出$
1:54 end 选派
1:53 end 选派$
1:-48 end 通
1:177 end 通$
1:-69 end 通信
1:-71 end 通信$
1:129 end 造
1:123 end 遣
1:-121 end 部
1:-121 end 部$
1:86 end 部协
1:66 end 部协办
1:-111 end 部署
1:-116 end 部署$
1:162 end 部选
1:147 end 部选派
1:88 end 配
1:45 end 配合
1:91 end 配合。
1:-114 end 释
1:-67 end 释为
1:-63 end 释为准
1:66 end 量
1:-129 end 长
1:-98 end 长$
1:-89 end 长)
1:-85 end 长)$
1:-71 end 长阿
1:-76 end 长阿普
1:-82 end 门
1:-79 end 门口
1:-83 end 门口$
1:-115 end 问
1:58 end 间
1:76 end 间$
1:-46 end 阅
1:-102 end 阅$
1:92 end 阅卷
1:104 end 阅卷$
1:-63 end 队
1:37 end 队$
1:-88 end 队部
1:-93 end 队部$
1:-118 end 阿
1:-53 end 阿普
1:-41 end 阿普$
1:-93 end 陈
1:-73 end 陈主
1:-74 end 陈主任
1:-110 end 限
1:-133 end 陪
1:-118 end 陪同
1:-89 end 陪同$
1:-97 end 陪同。
1:-74 end 随
1:-96 end 随行
1:-86 end 随行$
1:154 end 障
1:123 end 障$
1:93 end 障设
1:76 end 障设备
1:30 end 集$
1:-77 end 集训
1:-73 end 集训$
1:-90 end 雯
1:-65 end 雯$
1:-59 end 面总
1:-70 end 面总结
1:105 end 项
1:121 end 项$
1:-87 end 项制
1:-81 end 项制度
1:71 end 领
1:-75 end 领取
1:-53 end 领取$
1:-67 end 题
1:141 end 题$
1:-74 end 题培
1:-59 end 题培训
1:115 end 食
1:148 end 食宿
1:125 end 食宿$
1:46 end 驻
1:-71 end 驻点
1:-64 end 驻点$
1:115 end 验
1:106 end 验仪
1:87 end 验仪器
1:130 end 验收
1:111 end 验收$
1:-85 end 验班
1:-71 end 验班$
1:-271 ends 任
1:-149 ends 会
1:-176 ends 务
1:-112 ends 员
1:95 ends 处
1:-126 ends 支
1:37 ends 科
1:76 ends 站
1:88 ends 系
1:88 ends 股
1:-105 ends 记
1:45 ends 部
1:-99 ends 长
1:-182 ends 队
1:-84 ends 院
1:-76 ends 馆
1:103 figures=0
1:-174 figures=1
1:-56 first (
1:-169 first (导
1:132 first (联
1:-132 first )
1:-123 first 0
1:-206 first 0人
1:-132 first 0名
1:-62 first 0周
1:-103 first 0年
1:99 first 0月
1:48 first <$
1:-34 first >
1:-80 first >参
1:72 first @
1:98 first @$
1:42 first ^$
1:-52 first ^(
1:-121 first ^)
1:-209 first ^0
1:-172 first ^<
1:-81 first ^>
1:-105 first ^_
1:-65 first ^、
1:-61 first ^三
1:-63 first ^下
1:100 first ^与
1:-96 first ^专
1:210 first ^为
1:-57 first ^举
1:-91 first ^二
1:30 first ^于
1:-96 first ^互
1:69 first ^交
1:-65 first ^人
1:-83 first ^仓
1:-81 first ^代
1:-85 first ^传
1:92 first ^保
1:-63 first ^借
1:213 first ^做
1:-66 first ^健
1:-114 first ^入
1:-79 first ^全
1:-75 first ^公
1:-144 first ^关
1:120 first ^具
1:199 first ^分
1:38 first ^列
1:-219 first ^到
1:-67 first ^前
1:-168 first ^副
1:55 first ^办
1:100 first ^协
1:-39 first ^印
1:-66 first ^原
1:40 first ^参
1:45 first ^发
1:-43 first ^各
1:131 first ^合
1:-102 first ^同
1:107 first ^向
1:-202 first ^员
1:-78 first ^周
1:85 first ^和
1:106 first ^商
1:173 first ^在
1:-108 first ^培
1:66 first ^处
1:-127 first ^备
1:-47 first ^存
1:-165 first ^学
1:290 first ^安
1:118 first ^完
1:106 first ^定
1:-65 first ^实
1:36 first ^审
1:40 first ^对
1:66 first ^尽
1:-112 first ^工
1:138 first ^带
1:191 first ^帮
1:-167 first ^干
1:-70 first ^座
1:52 first ^开
1:130 first ^张
1:86 first ^归
1:-96 first ^录
1:131 first ^总
1:-73 first ^所
1:152 first ^执
1:74 first ^承
1:136 first ^把
1:124 first ^抓
1:-59 first ^报
1:-127 first ^抽
1:34 first ^担
1:133 first ^拟
1:57 first ^拿
1:36 first ^挂
1:-73 first ^指
1:98 first ^按
1:297 first ^排
1:71 first ^接
1:95 first ^提
1:41 first ^收
1:-139 first ^教
1:-156 first ^数
1:-125 first ^有
1:-95 first ^李
1:-101 first ^来
1:60 first ^每
1:43 first ^汇
1:-53 first ^添
1:167 first ^清
1:274 first ^牵
1:-136 first ^电
1:-154 first ^的
1:148 first ^盯
1:-130 first ^研
1:-175 first ^科
1:-72 first ^签
1:68 first ^管
1:-39 first ^组
1:-41 first ^经
1:-73 first ^结
1:202 first ^给
1:302 first ^统
1:137 first ^编
1:-60 first ^老
1:-52 first ^考
1:104 first ^联
1:-119 first ^股
1:80 first ^落
1:78 first ^要
1:-102 first ^见
1:-80 first ^观
1:-110 first ^议
1:168 first ^记
1:-175 first ^设
1:47 first ^负
1:-130 first ^赴
1:138 first ^跟
1:69 first ^轮
1:-103 first ^送
1:56 first ^选
1:-61 first ^递
1:43 first ^遴
1:49 first ^配
1:48 first ^采
1:-83 first ^门
1:-115 first ^陈
1:-126 first ^集
1:-98 first ^颁
1:-50 first ^领
1:105 first ^验
1:-135 first “
1:-106 first “$
1:-32 first 、
1:-69 first 、0
1:59 first 、@
1:-108 first 、各
1:75 first 一
1:109 first 一$
1:50 first 一起
1:-161 first 三
1:-61 first 三楼
1:-32 first 上
1:-66 first 下
1:-76 first 下发
1:119 first 与
1:66 first 与$
1:53 first 与<
1:104 first 与园
1:-121 first 专
1:37 first 中$
1:102 first 为
1:-90 first 为$
1:161 first 为<
1:70 first 为支
1:-254 first 主任
1:121 first 主办
1:85 first 主导
1:110 first 主抓
1:124 first 主持
1:155 first 主责
1:-81 first 举
1:-71 first 举行
1:-98 first 习
1:-90 first 习$
1:38 first 予
1:86 first 予$
1:-94 first 二
1:-100 first 二楼
1:-128 first 于$
1:68 first 于0
1:-83 first 互
1:-53 first 互为
1:-63 first 交$
1:-73 first 人员
1:-78 first 仓
1:-68 first 仓库
1:-87 first 代
1:-117 first 代表
1:-251 first 任
1:-220 first 任$
1:-149 first 优
1:-137 first 优$
1:-42 first 会
1:30 first 会同
1:-82 first 传阅
1:-80 first 作$
1:62 first 供
1:82 first 供$
1:96 first 保
1:-96 first 保育
1:135 first 保障
1:-72 first 修
1:-69 first 借阅
1:214 first 做
1:211 first 做好
1:-93 first 健
1:-86 first 健全
1:62 first 先
1:-114 first 入
1:-80 first 入口
1:-89 first 入账
1:-66 first 全
1:-117 first 全体
1:-114 first 公
1:-97 first 公$
1:-50 first 公布
1:107 first 共同
1:80 first 共管
1:-123 first 关于
1:-153 first 具$
1:98 first 具体
1:124 first 写
1:80 first 写$
1:71 first 出
1:86 first 出$
1:221 first 分
1:91 first 分别
1:119 first 分头
1:33 first 列
1:75 first 别
1:81 first 别$
1:-222 first 到
1:-121 first 到<
1:-124 first 到>
1:-68 first 到示
1:-30 first 制$
1:-86 first 前
1:-51 first 前$
1:-59 first 前广
1:-190 first 副
1:-114 first 副主
1:-112 first 副处
1:194 first 力
1:200 first 力$
1:204 first 办
1:197 first 办$
1:-102 first 办公
1:205 first 办理
1:-105 first 加
1:-113 first 加$
1:133 first 动
1:124 first 动$
1:69 first 助
1:64 first 助$
1:-148 first 医
1:139 first 协
1:133 first 协$
1:101 first 协办
1:174 first 协助
1:133 first 协同
1:107 first 协商
1:61 first 协调
1:-65 first 印发
1:-71 first 原
1:-64 first 原岗
1:-73 first 参$
1:146 first 参与
1:-52 first 参加
1:-149 first 发$
1:145 first 发动
1:-121 first 发给
1:-121 first 取
1:-151 first 取$
1:-58 first 口
1:-44 first 口$
1:-87 first 各
1:-122 first 各$
1:-66 first 各0
1:-63 first 各见
1:97 first 合
1:32 first 合$
1:97 first 合力
1:175 first 合办
1:31 first 同
1:103 first 同$
1:-94 first 名
1:-110 first 名$
1:67 first 向
1:102 first 向<
1:-60 first 启
1:-61 first 启$
1:-143 first 员
1:-109 first 员0
1:-60 first 员结
1:-93 first 周
1:-63 first 周$
1:-70 first 周启
1:87 first 和
1:142 first 商
1:124 first 商$
1:101 first 商定
1:124 first 商量
1:50 first 园
1:80 first 园$
1:94 first 图
1:91 first 图$
1:77 first 在
1:-95 first 在$
1:-108 first 场
1:-106 first 场$
1:-90 first 培训
1:-111 first 处$
1:-59 first 备
1:74 first 备$
1:-130 first 备案
1:-144 first 大
1:-107 first 大$
1:282 first 头
1:289 first 头$
1:310 first 好
1:277 first 好$
1:-111 first 委
1:-140 first 存
1:-132 first 存$
1:-50 first 存档
1:57 first 季
1:79 first 学$
1:-136 first 学生
1:249 first 安
1:247 first 安排
1:30 first 完
1:122 first 完成
1:105 first 定
1:73 first 定$
1:78 first 实$
1:-72 first 实操
1:-39 first 实验
1:-56 first 审
1:-73 first 审议
1:-112 first 家
1:-43 first 对$
1:273 first 对接
1:-100 first 导
1:-104 first 导$
1:60 first 尽
1:59 first 尽快
1:78 first 展
1:67 first 展$
1:-134 first 岗
1:-133 first 岗$
1:-140 first 工
1:-81 first 工作
1:-184 first 师
1:-157 first 师$
1:90 first 带
1:54 first 带队
1:203 first 帮
1:98 first 帮助
1:142 first 帮着
1:-94 first 干
1:-139 first 干部
1:-81 first 平
1:-54 first 平$
1:72 first 年
1:-52 first 广
1:-65 first 广$
1:-70 first 库
1:-76 first 库$
1:-122 first 座
1:-75 first 座谈
1:65 first 开
1:60 first 开$
1:52 first 开展
1:142 first 开通
1:119 first 张
1:132 first 张罗
1:90 first 归
1:105 first 归口
1:-77 first 录
1:-88 first 录制
1:72 first 待
1:76 first 待$
1:56 first 快
1:61 first 快$
1:150 first 总
1:139 first 总$
1:67 first 总部
1:48 first 成
1:55 first 成$
1:-108 first 所
1:-83 first 所辖
1:143 first 手
1:138 first 手$
1:162 first 执
1:122 first 执笔
1:36 first 承
1:62 first 承办
1:169 first 把
1:95 first 把图
1:79 first 把捐
1:209 first 抓
1:157 first 抓$
1:117 first 抓总
1:-40 first 报
1:-126 first 抽
1:-109 first 抽调
1:158 first 拟
1:144 first 拟定
1:72 first 拿
1:45 first 拿出
1:111 first 持
1:103 first 持$
1:35 first 挂
1:98 first 指定
1:-105 first 指派
1:100 first 按
1:-32 first 捐
1:84 first 捐$
1:296 first 排
1:192 first 排$
1:125 first 排出
1:116 first 排定
1:95 first 排班
1:153 first 排课
1:189 first 接
1:299 first 接$
1:128 first 接待
1:92 first 接收
1:106 first 接洽
1:78 first 提
1:77 first 提供
1:137 first 提出
1:-75 first 摩
1:-86 first 摩$
1:-97 first 操
1:-64 first 操$
1:84 first 支$
1:88 first 收
1:190 first 收$
1:-111 first 收存
1:-45 first 放$
1:-128 first 教
1:-136 first 教师
1:-152 first 数
1:133 first 方
1:123 first 方$
1:-51 first 日
1:-86 first 日$
1:-60 first 晓
1:-58 first 晓$
1:-149 first 有
1:-93 first 有教
1:-62 first 期
1:-95 first 李
1:-75 first 李雯
1:-164 first 来
1:-74 first 来大
1:-58 first 核$
1:-133 first 案
1:-129 first 案$
1:-44 first 档
1:-40 first 档$
1:-99 first 楼
1:-103 first 楼$
1:68 first 每
1:57 first 每$
1:76 first 每0
1:-120 first 每周
1:52 first 每季
1:45 first 每学
1:-97 first 每月
1:-65 first 汇存
1:38 first 汇总
1:89 first 洽
1:89 first 洽$
1:35 first 派
1:51 first 派$
1:150 first 派人
1:127 first 流
1:114 first 流$
1:-48 first 添
1:-51 first 添置
1:170 first 清
1:161 first 清点
1:205 first 点
1:160 first 点$
1:294 first 牵
1:218 first 牵头
1:108 first 班
1:90 first 班$
1:238 first 理
1:252 first 理$
1:-152 first 生
1:-153 first 生$
1:-109 first 电
1:-177 first 的
1:-65 first 的优
1:-57 first 的作
1:-61 first 的场
1:-63 first 的平
1:-94 first 的设
1:137 first 盯
1:68 first 着
1:52 first 着$
1:-109 first 研
1:-120 first 研究
1:-62 first 示
1:-71 first 示$
1:-159 first 科
1:-155 first 科长
1:-59 first 程
1:-104 first 程$
1:138 first 稿
1:126 first 稿$
1:-117 first 究
1:-114 first 究$
1:123 first 笔
1:129 first 笔$
1:38 first 筹
1:73 first 筹$
1:71 first 筹办
1:-72 first 签
1:-80 first 签订
1:117 first 管
1:209 first 管$
1:175 first 管理
1:150 first 系
1:169 first 系$
1:-95 first 线
1:-32 first 线$
1:-118 first 组$
1:115 first 组织
1:-169 first 组长
1:128 first 织
1:128 first 织$
1:131 first 经办
1:-110 first 结
1:-57 first 结$
1:-84 first 结为
1:-44 first 结成
1:117 first 给
1:-54 first 给$
1:90 first 给予
1:171 first 络
1:169 first 络$
1:182 first 统
1:199 first 统一
1:144 first 统筹
1:180 first 编
1:-37 first 罗
1:-59 first 置
1:-57 first 置$
1:-68 first 老
1:-80 first 老师
1:-34 first 考
1:-57 first 考核
1:74 first 联
1:-40 first 联合
1:137 first 联系
1:155 first 联络
1:-128 first 股
1:-102 first 股长
1:-115 first 育
1:-114 first 育$
1:121 first 落
1:92 first 落实
1:-50 first 行
1:-49 first 行$
1:-87 first 表
1:-79 first 表$
1:105 first 要
1:-124 first 见
1:-69 first 见$
1:-113 first 见习
1:-81 first 观
1:-75 first 观摩
1:-70 first 解释
1:-50 first 订
1:-56 first 订$
1:-43 first 认
1:41 first 认$
1:-93 first 训
1:-96 first 训$
1:-199 first 议
1:-161 first 议$
1:67 first 记
1:-144 first 设
1:33 first 设$
1:-209 first 设在
1:-59 first 课
1:-62 first 课$
1:-32 first 调
1:-75 first 调派
1:-87 first 谈
1:-76 first 谈$
1:86 first 负
1:72 first 负总
1:99 first 负责
1:153 first 责
1:141 first 责$
1:-115 first 账
1:-79 first 账$
1:91 first 购
1:112 first 购$
1:-164 first 资
1:-130 first 赴
1:153 first 起
1:114 first 起$
1:137 first 跟
1:-89 first 跟岗
1:136 first 跟进
1:51 first 轮
1:105 first 轮流
1:-71 first 辖
1:-72 first 辖$
1:141 first 进
1:142 first 进$
1:-80 first 送
1:140 first 送$
1:70 first 选
1:77 first 选$
1:-112 first 选出
1:136 first 选派
1:-66 first 递
1:-82 first 递交
1:195 first 通
1:113 first 通$
1:30 first 遴选
1:-121 first 部
1:-118 first 部$
1:123 first 配$
1:66 first 配合
1:-69 first 配电
1:50 first 采
1:93 first 采购
1:-73 first 释
1:-74 first 释$
1:132 first 量
1:125 first 量$
1:-195 first 长
1:-191 first 长$
1:-77 first 门
1:-86 first 门口
1:-92 first 阅
1:-98 first 阅$
1:32 first 队
1:37 first 队$
1:-111 first 陈
1:-69 first 陈主
1:-117 first 院
1:136 first 障
1:132 first 障$
1:-101 first 集
1:-104 first 集训
1:-64 first 雯
1:-59 first 雯$
1:-96 first 颁
1:-101 first 颁发
1:-92 first 领取
1:-33 first 题
1:-30 first 验$
1:109 first 验收
1:56 form before
1:-118 form behind
1:-72 found before=0
1:488 found before=1
1:77 holder=0
1:-336 holder=1
1:161 institution behind=1
1:-60 lead -
1:44 lead :
1:-68 lead and end  0
1:-134 lead and end : 0
1:70 lead and end : 1
1:-214 lead and end 交 0
1:-193 lead and end 交 1
1:-122 lead and end 以 0
1:265 lead and end 归 1
1:143 lead and end 归口 1
1:107 lead and end 由 0
1:80 lead and end 由 1
1:-52 lead and end 请 0
1:-131 lead and end 请 1
1:-293 lead 交
1:-142 lead 以
1:301 lead 归
1:156 lead 归口
1:146 lead 由
1:-125 lead 请
1:104 length=1
1:-66 length=10
1:-141 length=12
1:-145 length=3
1:-120 length=4
1:-45 length=5
1:102 length=7
1:36 length=8
1:-57 length=9
1:-141 name ^下
1:-66 name ^专
1:-104 name ^东
1:63 name ^中
1:-152 name ^九
1:-171 name ^交
1:97 name ^人
1:-75 name ^从
1:139 name ^仪
1:-79 name ^会
1:-89 name ^体
1:-75 name ^依
1:122 name ^保
1:308 name ^信
1:-122 name ^充
1:-114 name ^党
1:-62 name ^八
1:-172 name ^共
1:-113 name ^农
1:-66 name ^凭
1:-101 name ^创
1:-177 name ^初
1:-87 name ^办
1:-146 name ^协
1:-175 name ^县
1:107 name ^各
1:-170 name ^合
1:-162 name ^同
1:64 name ^后
1:-109 name ^咨
1:246 name ^团
1:60 name ^园
1:-100 name ^国
1:-40 name ^图
1:61 name ^培
1:-79 name ^基
1:36 name ^备
1:36 name ^大
1:81 name ^学
1:93 name ^安
1:146 name ^实
1:-236 name ^小
1:67 name ^少
1:168 name ^就
1:48 name ^巡
1:155 name ^康
1:87 name ^德
1:52 name ^心
1:241 name ^总
1:99 name ^招
1:65 name ^政
1:94 name ^教
1:52 name ^数
1:-77 name ^新
1:55 name ^暑
1:-189 name ^校
1:77 name ^汽
1:-83 name ^物
1:-170 name ^特
1:-112 name ^理
1:48 name ^生
1:229 name ^电
1:70 name ^督
1:144 name ^研
1:-89 name ^示
1:163 name ^科
1:106 name ^竞
1:-96 name ^签
1:63 name ^组
1:-129 name ^编
1:159 name ^网
1:96 name ^职
1:-149 name ^联
1:-118 name ^自
1:-41 name ^艺
1:-127 name ^英
1:76 name ^视
1:127 name ^计
1:189 name ^训
1:36 name ^设
1:-87 name ^语
1:51 name ^课
1:81 name ^资
1:-80 name ^跟
1:-66 name ^辅
1:-98 name ^送
1:128 name ^阅
1:125 name ^集
1:-144 name ^领
1:-84 name ^高
1:-169 name 、
1:-136 name 一
1:-47 name 三
1:-156 name 三备
1:-163 name 下
1:-139 name 下简
1:205 name 与
1:54 name 与实
1:114 name 与就
1:84 name 专业
1:135 name 业
1:115 name 业办
1:-59 name 业发
1:-55 name 业处
1:-131 name 业学
1:127 name 业指
1:140 name 业科
1:53 name 业部
1:-132 name 东
1:-69 name 东阳
1:-146 name 个
1:-175 name 中部
1:-206 name 主
1:-260 name 主任
1:-148 name 九
1:-152 name 九年
1:155 name 习
1:118 name 习部
1:-149 name 书
1:-127 name 书处
1:-111 name 书室
1:-121 name 书记
1:-78 name 书馆
1:-79 name 了
1:-78 name 了总
1:80 name 事
1:104 name 事办
1:158 name 事处
1:154 name 事室
1:132 name 事干
1:-55 name 事股
1:-90 name 事部
1:56 name 互
1:77 name 互访
1:-121 name 交
1:63 name 交工
1:105 name 产
1:45 name 产与
1:136 name 产处
1:53 name 人
1:61 name 人力
1:-148 name 从
1:-95 name 从机
1:155 name 仪
1:150 name 仪器
1:-312 name 任
1:-264 name 任$
1:-109 name 任办
1:-55 name 任学
1:63 name 任教
1:92 name 企
1:64 name 企合
1:-161 name 会
1:-158 name 会$
1:-89 name 会议
1:-66 name 体
1:-40 name 体卫
1:-65 name 体育
1:-232 name 作
1:-62 name 作办
1:-78 name 作处
1:36 name 作部
1:-74 name 依
1:-81 name 依据
1:53 name 保
1:141 name 保健
1:118 name 保卫
1:-94 name 保处
1:109 name 保教
1:125 name 保管
1:264 name 信
1:219 name 信息
1:-100 name 停
1:-90 name 停靠
1:151 name 健
1:134 name 健室
1:-118 name 充
1:-95 name 充实
1:42 name 先
1:34 name 先队
1:-127 name 党
1:-219 name 党委
1:-73 name 党支
1:82 name 党政
1:-129 name 入
1:-112 name 入启
1:49 name 全法
1:-55 name 八
1:-54 name 八年
1:-58 name 公
1:-54 name 公室
1:-172 name 共
1:-128 name 共建
1:-132 name 兼
1:-114 name 兼任
1:-106 name 农
1:-109 name 农艺
1:-66 name 凭
1:-77 name 凭电
1:-117 name 创
1:-188 name 初
1:-105 name 初中
1:-85 name 前
1:-122 name 前教
1:-219 name 副
1:-132 name 副书
1:-136 name 副园
1:-106 name 副校
1:-68 name 办
1:-38 name 办$
1:-45 name 办公
1:32 name 务
1:-174 name 务$
1:-311 name 务主
1:-165 name 务会
1:-102 name 务副
1:107 name 务办
1:33 name 务园
1:76 name 务处
1:200 name 务室
1:173 name 务科
1:116 name 务组
1:132 name 务股
1:80 name 务部
1:-119 name 助
1:-44 name 助管
1:73 name 勤
1:44 name 勤处
1:165 name 勤组
1:77 name 勤装
1:-127 name 化
1:-31 name 化生
1:-180 name 区
1:-91 name 区师
1:126 name 医
1:57 name 医室
1:-204 name 协
1:-166 name 协作
1:-108 name 协调
1:73 name 卫处
1:-52 name 卫艺
1:-182 name 县
1:-81 name 县教
1:-54 name 县电
1:43 name 发
1:66 name 发展
1:-92 name 取
1:-72 name 取了
1:51 name 各
1:68 name 各备
1:-137 name 各学
1:64 name 各年
1:169 name 各教
1:-131 name 合
1:-158 name 合作
1:-189 name 同
1:35 name 后
1:63 name 后勤
1:-86 name 后送
1:-77 name 听
1:-77 name 听取
1:-104 name 启
1:-111 name 启明
1:-187 name 员
1:-103 name 员$
1:-115 name 员会
1:138 name 命
1:52 name 命科
1:-150 name 咨
1:-161 name 咨询
1:131 name 器
1:121 name 器保
1:-93 name 回
1:-58 name 回指
1:58 name 团
1:52 name 团委
1:-97 name 团总
1:-40 name 团秘
1:-155 name 团队
1:-115 name 园
1:-114 name 园办
1:107 name 园务
1:-106 name 园教
1:-103 name 国
1:-98 name 图
1:-90 name 图书
1:73 name 培
1:72 name 培训
1:-119 name 基
1:98 name 基建
1:-73 name 基教
1:-111 name 基础
1:91 name 处
1:85 name 处$
1:-55 name 备
1:30 name 备中
1:-51 name 备科
1:-59 name 备课
1:86 name 复
1:37 name 复部
1:151 name 大
1:197 name 大队
1:-112 name 妹
1:-120 name 妹科
1:-126 name 姊
1:-108 name 姊妹
1:-38 name 委
1:-132 name 委副
1:42 name 委办
1:-119 name 委员
1:-120 name 学
1:-88 name 学业
1:-102 name 学前
1:-115 name 学副
1:65 name 学务
1:149 name 学处
1:-107 name 学学
1:78 name 学教
1:-73 name 学生
1:-156 name 学科
1:-38 name 学部
1:-75 name 学院
1:-91 name 安保
1:96 name 安全
1:85 name 实
1:125 name 实习
1:-95 name 实图
1:119 name 实验
1:45 name 室
1:39 name 室$
1:-48 name 室管
1:90 name 家委
1:-37 name 家长
1:103 name 导
1:-47 name 导中
1:-156 name 导主
1:-92 name 导员
1:174 name 导处
1:-128 name 导小
1:147 name 导科
1:-64 name 导组
1:-282 name 小
1:-191 name 小学
1:-75 name 小教
1:-135 name 小组
1:166 name 就
1:164 name 就业
1:-170 name 局
1:-98 name 局人
1:-80 name 局办
1:-69 name 局基
1:-86 name 局计
1:41 name 展
1:107 name 展中
1:-69 name 展处
1:167 name 展部
1:-133 name 岗办
1:-161 name 岗团
1:-173 name 岗学
1:-125 name 岗实
1:-61 name 岗少
1:-41 name 巡
1:-42 name 巡回
1:67 name 工互
1:-33 name 工会
1:-186 name 市
1:-130 name 市教
1:-46 name 市特
1:83 name 师
1:138 name 师发
1:101 name 师教
1:145 name 干
1:-50 name 年
1:122 name 康
1:97 name 康复
1:-175 name 建
1:90 name 建后
1:-85 name 建组
1:120 name 德
1:180 name 德育
1:32 name 心理
1:103 name 总
1:184 name 总务
1:-107 name 总支
1:65 name 总部
1:235 name 息
1:192 name 息中
1:137 name 息技
1:-108 name 慧
1:-94 name 慧校
1:52 name 成
1:-110 name 成姊
1:-167 name 报
1:83 name 招
1:168 name 招生
1:-94 name 招考
1:43 name 指
1:78 name 指导
1:-148 name 据
1:-75 name 据人
1:83 name 接
1:-96 name 支
1:-144 name 支$
1:-114 name 支部
1:-119 name 收
1:-98 name 收后
1:147 name 政
1:45 name 政办
1:131 name 政教
1:77 name 教
1:-142 name 教中
1:147 name 教办
1:-35 name 教务
1:236 name 教处
1:76 name 教学
1:63 name 教室
1:111 name 教导
1:86 name 教师
1:-87 name 教指
1:45 name 教研
1:-46 name 教站
1:120 name 教组
1:81 name 教职
1:56 name 教股
1:-268 name 教育
1:96 name 教部
1:36 name 数学
1:-137 name 文
1:-79 name 文教
1:-73 name 文组
1:-157 name 新
1:-67 name 新任
)"sv,
    R"(1:-120 name 明
1:-110 name 明巡
1:-141 name 智
1:-109 name 智慧
1:60 name 暑
1:61 name 暑期
1:44 name 服
1:77 name 期教
1:-49 name 术
1:70 name 术中
1:-65 name 术委
1:116 name 术组
1:128 name 术部
1:186 name 材
1:-193 name 校
1:-30 name 校$
1:83 name 校企
1:-108 name 校办
1:-137 name 校务
1:86 name 校医
1:-110 name 校园
1:-44 name 校地
1:48 name 校教
1:-90 name 校车
1:-133 name 校长
1:34 name 案
1:33 name 档
1:107 name 水
1:103 name 汽
1:50 name 法
1:50 name 法规
1:86 name 活
1:86 name 活指
1:-91 name 活部
1:-115 name 流
1:95 name 源
1:118 name 源中
1:104 name 源部
1:-98 name 物
1:-119 name 物理
1:-177 name 特
1:-146 name 特教
1:108 name 班年
1:-72 name 班组
1:-97 name 理化
1:-79 name 理员
1:-95 name 理咨
1:121 name 理处
1:99 name 理学
1:-58 name 理系
1:57 name 理部
1:128 name 生与
1:-94 name 生会
1:92 name 生办
1:142 name 生发
1:83 name 生命
1:-62 name 生处
1:-52 name 生学
1:34 name 生就
1:-110 name 生教
1:137 name 生科
1:-39 name 生资
1:64 name 电
1:-94 name 电工
1:58 name 电教
1:90 name 督
1:42 name 督导
1:57 name 研
1:112 name 研处
1:137 name 研室
1:159 name 研究
1:-111 name 础
1:-99 name 础教
1:-97 name 示
1:-85 name 示范
1:-165 name 社
1:57 name 科
1:-31 name 科主
1:52 name 科技
1:183 name 科研
1:-82 name 科组
1:-159 name 秘
1:-137 name 秘书
1:-152 name 称
1:-48 name 程中
1:60 name 程研
1:172 name 究
1:71 name 站
1:138 name 竞
1:107 name 竞赛
1:-88 name 筹
1:-98 name 筹建
1:-97 name 签
1:-90 name 签收
1:-150 name 简
1:-164 name 简称
1:52 name 管
1:129 name 管员
1:102 name 系
1:98 name 系$
1:-52 name 级
1:65 name 级主
1:-150 name 级备
1:-79 name 级年
1:-34 name 级组
1:107 name 级部
1:-68 name 练
1:-132 name 组办
1:34 name 组织
1:-128 name 组结
1:-33 name 组长
1:85 name 织
1:76 name 织部
1:-145 name 结
1:-119 name 结成
1:-45 name 络
1:89 name 络中
1:126 name 络信
1:-84 name 络训
1:-107 name 编入
1:147 name 网
1:158 name 网络
1:78 name 美
1:-41 name 考
1:-80 name 考中
1:39 name 职
1:84 name 职业
1:65 name 职工
1:102 name 职成
1:-122 name 职教
1:-145 name 联
1:-127 name 联络
1:88 name 股
1:77 name 股$
1:-164 name 育
1:33 name 育中
1:-139 name 育主
1:-37 name 育副
1:88 name 育处
1:-153 name 育局
1:-91 name 育科
1:-74 name 育组
1:-60 name 育股
1:-82 name 育部
1:-104 name 自
1:-71 name 自资
1:-157 name 艺
1:-105 name 艺教
1:-77 name 艺术
1:-150 name 英
1:-143 name 英语
1:-108 name 范
1:-102 name 范园
1:33 name 装
1:-182 name 西
1:-123 name 西部
1:81 name 规
1:60 name 规股
1:96 name 视
1:76 name 视障
1:134 name 览
1:131 name 览中
1:36 name 计
1:48 name 训
1:-191 name 训中
1:128 name 训办
1:139 name 训处
1:68 name 训科
1:101 name 训管
1:63 name 训部
1:-72 name 议
1:-74 name 议听
1:66 name 讯
1:70 name 讯科
1:30 name 讯组
1:-121 name 记$
1:59 name 访
1:55 name 访交
1:-142 name 询
1:-104 name 询室
1:-114 name 询智
1:-109 name 语
1:-120 name 语文
1:-108 name 语科
1:-53 name 课
1:-49 name 课组
1:-95 name 调
1:30 name 财
1:37 name 财股
1:-135 name 费
1:87 name 资
1:198 name 资产
1:-95 name 资助
1:95 name 资源
1:92 name 资讯
1:80 name 赛
1:199 name 赛办
1:-79 name 赛管
1:-115 name 跟
1:-78 name 跟岗
1:-33 name 车
1:-90 name 车停
1:-52 name 辅
1:-71 name 辅导
1:-160 name 送
1:-94 name 送总
1:-63 name 送教
1:-116 name 通
1:41 name 部$
1:-100 name 长
1:68 name 长办
1:-51 name 长委
1:-141 name 长室
1:109 name 阅
1:140 name 阅览
1:103 name 队
1:-189 name 队$
1:214 name 队大
1:244 name 队部
1:-71 name 阳
1:-70 name 阳区
1:-116 name 院
1:-121 name 院$
1:-90 name 院筹
1:50 name 障
1:74 name 障部
1:72 name 集
1:90 name 集团
1:-78 name 靠
1:-89 name 靠安
1:-132 name 领
1:-116 name 领导
1:-39 name 馆
1:-79 name 馆$
1:-45 name 馆管
1:-91 name 马院
1:130 name 验
1:110 name 验中
1:52 name 验室
1:-187 name 高
1:-44 named=1
1:389 named=2
1:-100 named=3
1:125 of itself=1
1:214 right before  -
1:-165 right before (
1:85 right before -
1:122 right before <
1:-268 right before 、
1:226 right before 。
1:102 right before 上
1:-85 right before 与
1:-262 right before 为
1:-68 right before 乐
1:-35 right before 书
1:143 right before 事
1:-90 right before 于
1:58 right before 人
1:-94 right before 从
1:-136 right before 任
1:83 right before 会
1:78 right before 传
1:159 right before 体
1:65 right before 作
1:-65 right before 假
1:-62 right before 入
1:44 right before 出
1:38 right before 划
1:-161 right before 到
1:-114 right before 前
1:-76 right before 加
1:105 right before 务
1:125 right before 动
1:-148 right before 助
1:-120 right before 单
1:166 right before 号
1:-239 right before 向
1:-109 right before 告
1:-207 right before 员
1:-138 right before 和
1:-302 right before 在
1:95 right before 堂
1:-86 right before 处
1:-124 right before 字
1:-78 right before 存
1:-153 right before 学
1:159 right before 宜
1:-121 right before 容
1:-111 right before 寄
1:110 right before 导
1:-82 right before 局
1:92 right before 展
1:126 right before 师
1:-104 right before 席
1:99 right before 建
1:-97 right before 录
1:-71 right before 手
1:-57 right before 托
1:-36 right before 扶
1:-213 right before 报
1:-77 right before 挥
1:122 right before 排
1:169 right before 接
1:-47 right before 提
1:121 right before 教
1:-113 right before 是
1:-139 right before 末
1:-64 right before 本
1:155 right before 条
1:-92 right before 板
1:146 right before 析
1:-91 right before 校
1:-104 right before 派
1:-83 right before 源
1:-133 right before 点
1:39 right before 理
1:111 right before 生
1:-99 right before 用
1:-40 right before 科
1:-84 right before 移
1:123 right before 程
1:-62 right before 策
1:-34 right before 系
1:-96 right before 经
1:-137 right before 给
1:-95 right before 络
1:151 right before 续
1:-87 right before 自
1:144 right before 表
1:100 right before 训
1:-85 right before 设
1:-96 right before 询
1:-207 right before 费
1:-287 right before 送
1:-170 right before 邀
1:122 right before 队
1:252 right before 项
1:36 right before 题
1:-146 sided=0
1:71 sided=1
1:-107 soon &
1:-70 soon &$
1:70 soon &办
1:77 soon &办理
1:-200 soon (
1:-105 soon ($
1:-87 soon (0
1:-165 soon (导
1:-172 soon (导)
1:41 soon (联
1:-154 soon )
1:165 soon -
1:-130 soon 0
1:-77 soon 0×
1:-152 soon 0个
1:-323 soon 0人
1:-158 soon 0人$
1:-168 soon 0人到
1:-125 soon 0人赴
1:-67 soon 0人随
1:-92 soon 0份
1:-61 soon 0份$
1:-132 soon 0位
1:-62 soon 0位班
1:-79 soon 0号
1:-91 soon 0号$
1:-99 soon 0名
1:-69 soon 0名>
1:-54 soon 0名参
1:-66 soon 0名干
1:-72 soon 0周
1:-136 soon 0周$
1:112 soon 0周与
1:-116 soon 0天
1:-126 soon 0天$
1:34 soon 0年
1:-108 soon 0年0
1:-86 soon 0年第
1:75 soon 0日前
1:115 soon 0月
1:-99 soon 0月$
1:79 soon 0月0
1:86 soon 0月中
1:-152 soon 0次
1:-161 soon 0次$
1:-79 soon 0版
1:-86 soon 0版$
1:-51 soon :
1:-31 soon <$
1:-33 soon <0
1:73 soon <举
1:69 soon <举办
1:-103 soon <各
1:-83 soon <各出
1:-108 soon <听
1:-113 soon <听课
1:82 soon <师
1:96 soon <师$
1:95 soon <开
1:111 soon <开设
1:63 soon <捐
1:134 soon <捐赠
1:71 soon <检修
1:84 soon <赠
1:79 soon <赠送
1:-161 soon >
1:-178 soon >$
1:-99 soon >参
1:-76 soon >参加
1:-70 soon >听
1:-78 soon >听课
1:-83 soon >学
1:-67 soon >学习
1:-147 soon >跟
1:-86 soon >跟$
1:-98 soon >跟岗
1:138 soon @
1:-33 soon @$
1:53 soon ^$
1:-59 soon ^(
1:-165 soon ^(导
1:143 soon ^(联
1:-131 soon ^)
1:-219 soon ^0
1:-215 soon ^0人
1:-124 soon ^0名
1:-75 soon ^0周
1:-109 soon ^0年
1:96 soon ^0月
1:-168 soon ^<
1:-72 soon ^>
1:-72 soon ^>参
1:-130 soon ^_
1:-85 soon ^、
1:-67 soon ^、0
1:44 soon ^、@
1:-108 soon ^、各
1:35 soon ^一起
1:-59 soon ^三
1:-49 soon ^三楼
1:-61 soon ^下
1:-83 soon ^下发
1:62 soon ^与
1:33 soon ^与<
1:94 soon ^与园
1:-101 soon ^专
1:163 soon ^为
1:162 soon ^为<
1:82 soon ^为支
1:-283 soon ^主任
1:131 soon ^主办
1:96 soon ^主导
1:99 soon ^主抓
1:105 soon ^主持
1:172 soon ^主责
1:-86 soon ^举
1:-88 soon ^举行
1:-85 soon ^二
1:-83 soon ^二楼
1:40 soon ^于
1:74 soon ^于0
1:-96 soon ^互
1:-76 soon ^互为
1:76 soon ^交
1:-61 soon ^人
1:-69 soon ^人员
1:-72 soon ^仓
1:-82 soon ^仓库
1:-89 soon ^代
1:-111 soon ^代表
1:51 soon ^会同
1:-84 soon ^传
1:-68 soon ^传阅
1:42 soon ^供
1:101 soon ^保
1:-95 soon ^保育
1:125 soon ^保障
1:-70 soon ^借
1:-71 soon ^借阅
1:219 soon ^做
1:208 soon ^做好
1:-85 soon ^健
1:-69 soon ^健全
1:-119 soon ^入
1:-60 soon ^入口
1:-90 soon ^入账
1:-71 soon ^全
1:-118 soon ^全体
1:-74 soon ^公
1:-60 soon ^公布
1:69 soon ^共同
1:97 soon ^共管
1:-153 soon ^关
1:-130 soon ^关于
1:94 soon ^具
1:61 soon ^具体
1:-73 soon ^出
1:190 soon ^分
1:70 soon ^分别
1:132 soon ^分头
1:42 soon ^列
1:-216 soon ^到
1:-118 soon ^到<
1:-131 soon ^到>
1:-91 soon ^到示
1:-82 soon ^前
1:-67 soon ^前广
1:-169 soon ^副
1:-112 soon ^副主
1:-119 soon ^副处
1:96 soon ^办
1:-78 soon ^办公
1:206 soon ^办理
1:73 soon ^协
1:114 soon ^协办
1:201 soon ^协助
1:135 soon ^协同
1:92 soon ^协商
1:38 soon ^协调
1:-66 soon ^印发
1:-76 soon ^原
1:-76 soon ^原岗
1:140 soon ^参与
1:-64 soon ^参加
1:138 soon ^发动
1:-105 soon ^发给
1:-63 soon ^各
1:-81 soon ^各0
1:-73 soon ^各见
1:123 soon ^合
1:108 soon ^合力
1:170 soon ^合办
1:-108 soon ^同
1:112 soon ^向
1:96 soon ^向<
1:-177 soon ^员
1:-103 soon ^员0
1:-72 soon ^员结
1:-63 soon ^周
1:-53 soon ^周启
1:90 soon ^和
1:71 soon ^商
1:53 soon ^商定
1:133 soon ^商量
1:185 soon ^在
1:-83 soon ^培
1:-104 soon ^培训
1:70 soon ^处
1:-117 soon ^备
1:-145 soon ^备案
1:-47 soon ^存档
1:-149 soon ^学
1:-136 soon ^学生
1:252 soon ^安
1:262 soon ^安排
1:129 soon ^完
1:117 soon ^完成
1:75 soon ^定
1:-52 soon ^实
1:-67 soon ^实操
1:-50 soon ^实验
1:-83 soon ^审议
1:255 soon ^对接
1:74 soon ^尽
1:74 soon ^尽快
1:-104 soon ^工
1:-95 soon ^工作
1:94 soon ^带
1:47 soon ^带队
1:185 soon ^帮
1:113 soon ^帮助
1:131 soon ^帮着
1:-188 soon ^干
1:-150 soon ^干部
1:-72 soon ^座
1:-67 soon ^座谈
1:51 soon ^开
1:61 soon ^开展
1:143 soon ^开通
1:145 soon ^张
1:150 soon ^张罗
1:85 soon ^归
1:88 soon ^归口
1:-92 soon ^录
1:-87 soon ^录制
1:156 soon ^总
1:80 soon ^总部
1:-75 soon ^所
1:-82 soon ^所辖
1:162 soon ^执
1:114 soon ^执笔
1:91 soon ^承
1:63 soon ^承办
1:158 soon ^把
1:98 soon ^把图
1:99 soon ^把捐
1:144 soon ^抓
1:97 soon ^抓总
1:-54 soon ^报
1:-96 soon ^抽
1:-119 soon ^抽调
1:50 soon ^担
1:46 soon ^担任
1:125 soon ^拟
1:151 soon ^拟定
1:61 soon ^拿
1:43 soon ^拿出
1:-43 soon ^指
1:87 soon ^指定
1:-120 soon ^指派
1:104 soon ^按
1:324 soon ^排
1:136 soon ^排出
1:120 soon ^排定
1:103 soon ^排班
1:129 soon ^排课
1:83 soon ^接
1:139 soon ^接待
1:105 soon ^接收
1:103 soon ^接洽
1:93 soon ^提
1:75 soon ^提供
1:138 soon ^提出
1:80 soon ^收
1:-120 soon ^收存
1:-126 soon ^教
1:-137 soon ^教师
1:-148 soon ^数
1:-119 soon ^有
1:-100 soon ^有教
1:-102 soon ^李
1:-76 soon ^李雯
1:-104 soon ^来
1:-103 soon ^来大
1:82 soon ^每
1:33 soon ^每0
1:-106 soon ^每周
1:56 soon ^每季
1:84 soon ^每学
1:-75 soon ^每月
1:-62 soon ^汇存
1:30 soon ^派
1:162 soon ^派人
1:-61 soon ^添
1:-63 soon ^添置
1:182 soon ^清
1:161 soon ^清点
1:260 soon ^牵
1:218 soon ^牵头
1:-144 soon ^电
1:-120 soon ^的
1:-45 soon ^的优
1:-67 soon ^的作
1:-67 soon ^的场
1:-68 soon ^的平
1:-87 soon ^的设
1:143 soon ^盯
1:-124 soon ^研
1:-125 soon ^研究
1:-150 soon ^科
1:-156 soon ^科长
1:68 soon ^筹办
1:-80 soon ^签
1:-82 soon ^签订
1:112 soon ^管
1:139 soon ^管$
1:167 soon ^管理
1:-45 soon ^组
1:-114 soon ^组$
1:126 soon ^组织
1:-186 soon ^组长
1:-39 soon ^经
1:131 soon ^经办
1:-64 soon ^结
1:-86 soon ^结为
1:204 soon ^给
1:103 soon ^给予
1:306 soon ^统
1:216 soon ^统一
1:153 soon ^统筹
1:129 soon ^编
1:-67 soon ^老
1:-62 soon ^老师
1:-56 soon ^考
1:-66 soon ^考核
1:115 soon ^联
1:143 soon ^联系
1:165 soon ^联络
1:-108 soon ^股
1:-112 soon ^股长
1:81 soon ^落
1:85 soon ^落实
1:68 soon ^要
1:-90 soon ^见
1:-104 soon ^见习
1:-82 soon ^观
1:-80 soon ^观摩
1:-68 soon ^解释
1:-105 soon ^议
1:159 soon ^记
1:-179 soon ^设
1:-191 soon ^设在
1:31 soon ^调
1:-78 soon ^调派
1:81 soon ^负
1:75 soon ^负总
1:63 soon ^负责
1:-122 soon ^赴
1:95 soon ^跟
1:-101 soon ^跟岗
1:153 soon ^跟进
1:53 soon ^轮
1:129 soon ^轮流
1:-101 soon ^送
1:68 soon ^选
1:-92 soon ^选出
1:161 soon ^选派
1:-71 soon ^递
1:-56 soon ^递交
1:33 soon ^遴
1:48 soon ^遴选
1:33 soon ^配
1:75 soon ^配合
1:-64 soon ^配电
1:58 soon ^采
1:99 soon ^采购
1:-76 soon ^门
1:-97 soon ^门口
1:-89 soon ^陈
1:-74 soon ^陈主
1:-135 soon ^集
1:-93 soon ^集训
1:-89 soon ^颁
1:-116 soon ^颁发
1:-61 soon ^领
1:-95 soon ^领取
1:115 soon ^验
1:106 soon ^验收
1:-117 soon _$
1:66 soon _0
1:-219 soon _0年
1:-93 soon _|
1:-97 soon _|$
1:178 soon |
1:83 soon |$
1:-113 soon ×
1:-83 soon ×$
1:-75 soon “
1:133 soon “$
1:127 soon 、$
1:-74 soon 、0位
1:40 soon 、@
1:-104 soon 、各
1:-108 soon 、各班
1:93 soon 、负
1:91 soon 、负责
1:135 soon 。
1:183 soon 。$
1:116 soon 《
1:-51 soon 一
1:-58 soon 一$
1:-45 soon 一安
1:-48 soon 一安排
1:-36 soon 一起
1:-222 soon 三
1:-107 soon 三下
1:-107 soon 三下午
1:-178 soon 三校
1:-50 soon 三楼
1:-65 soon 三楼举
1:-67 soon 上
1:-73 soon 上学
1:-73 soon 上学期
1:-31 soon 下午
1:-59 soon 下午$
1:-84 soon 下发
1:-75 soon 下发的
1:-161 soon 不
1:-71 soon 不少
1:-79 soon 不少于
1:132 soon 与
1:109 soon 与$
1:38 soon 与<
1:88 soon 与<$
1:-89 soon 与<各
1:116 soon 与园
1:103 soon 与园长
1:53 soon 专
1:87 soon 专人
1:97 soon 专人与
1:-57 soon 专家
1:-59 soon 专家$
1:-139 soon 业
1:68 soon 业带$
1:-144 soon 业证
1:-142 soon 业证$
1:99 soon 两
1:-68 soon 个
1:-147 soon 中$
1:83 soon 中心
1:66 soon 中心为
1:88 soon 中旬
1:77 soon 中旬前
1:-76 soon 中考
1:-94 soon 中考$
1:157 soon 为
1:172 soon 为$
1:232 soon 为<
1:73 soon 为<举
1:94 soon 为<师
1:112 soon 为<开
1:73 soon 为<检
1:-115 soon 为共
1:-124 soon 为共建
1:-95 soon 为准
1:-106 soon 为准$
1:-110 soon 为友
1:-102 soon 为友好
1:72 soon 为支
1:82 soon 为支教
1:-88 soon 主$
1:-204 soon 主任
1:-117 soon 主任$
1:37 soon 主任)
1:-68 soon 主任0
1:-79 soon 主任>
1:-71 soon 主任来
1:-62 soon 主任梁
1:-112 soon 主任陪
1:-65 soon 主任随
1:128 soon 主办
1:109 soon 主办$
1:90 soon 主导
1:91 soon 主导$
1:120 soon 主抓
1:104 soon 主抓$
1:84 soon 主持
1:47 soon 主持$
1:62 soon 主持、
1:182 soon 主责
1:176 soon 主责$
1:60 soon 举办
1:76 soon 举办电
1:-86 soon 举行
1:-88 soon 举行$
1:-157 soon 习
1:-99 soon 习$
1:-103 soon 习0
1:-86 soon 习0周
1:-95 soon 习0天
1:87 soon 乡
1:85 soon 乡$
1:-106 soon 书
1:39 soon 书$
1:-37 soon 书0
1:-115 soon 书面
1:-63 soon 书面总
1:-97 soon 了
1:-69 soon 了$
1:37 soon 予以
1:96 soon 予指
1:93 soon 予指导
1:42 soon 事
1:-93 soon 二楼
1:-96 soon 二楼$
1:-49 soon 于
1:-60 soon 于$
1:66 soon 于0
1:97 soon 于0月
1:-70 soon 于上
1:-85 soon 于上学
1:-85 soon 互
1:-77 soon 互为
1:-105 soon 互为共
1:61 soon 交
1:-78 soon 交书
1:-84 soon 交书面
1:107 soon 交接
1:-99 soon 人
1:39 soon 人与
1:79 soon 人与$
1:-149 soon 人到
1:-138 soon 人到$
1:-99 soon 人员
1:-71 soon 人员>
1:-81 soon 人员接
1:-101 soon 人员随
1:-129 soon 人赴
1:132 soon 人选$
1:-96 soon 人随
1:-69 soon 人随$
1:-71 soon 仓
1:-83 soon 仓库
1:-69 soon 仓库$
1:-79 soon 代
1:-121 soon 代表
1:-74 soon 代表列
1:-71 soon 代表参
1:-48 soon 以
1:-125 soon 以$
1:109 soon 们
1:-217 soon 任
1:-131 soon 任$
1:-104 soon 任)$
1:-65 soon 任0
1:-53 soon 任0名
1:-89 soon 任<
1:-85 soon 任>
1:-47 soon 任>跟
1:-64 soon 任来
1:-68 soon 任来>
1:-47 soon 任梁
1:-43 soon 任梁静
1:-118 soon 任陪
1:-123 soon 任陪同
1:-76 soon 任随
1:-60 soon 任随>
1:-122 soon 份
1:-52 soon 份$
1:-189 soon 优
1:-52 soon 优势
1:-50 soon 优势开
1:-99 soon 会
1:39 soon 会同
1:63 soon 会同&
1:140 soon 会同@
1:86 soon 传
1:-68 soon 传阅
1:-75 soon 传阅$
1:-45 soon 位
1:-87 soon 位班
1:-64 soon 位班主
1:151 soon 住
1:35 soon 体
1:-86 soon 体人
1:-78 soon 体人员
1:-69 soon 体教
1:-81 soon 体教师
1:53 soon 体组
1:77 soon 体组织
1:114 soon 体负
1:102 soon 体负责
1:-32 soon 作
1:44 soon 作$
1:-77 soon 作0
1:-91 soon 作0周
1:-82 soon 作用
1:-66 soon 作用开
1:86 soon 供
1:85 soon 供技
1:106 soon 供技术
1:-75 soon 供的
1:-94 soon 供的0
1:93 soon 供车
1:79 soon 供车辆
1:71 soon 保
1:85 soon 保$
1:-40 soon 保育
1:-36 soon 保育员
1:143 soon 保障
1:129 soon 保障$
1:91 soon 保障设
1:57 soon 信$
1:61 soon 修实
1:82 soon 修实$
1:-35 soon 借
1:-84 soon 借阅
1:-65 soon 借阅$
1:70 soon 假
1:247 soon 做
1:219 soon 做好
1:81 soon 做好接
1:66 soon 做好联
1:-61 soon 健
1:-78 soon 健全
1:-70 soon 健全各
1:91 soon 傅
1:89 soon 傅$
1:-161 soon 儿
1:-79 soon 充
1:-59 soon 充$
1:-40 soon 先
1:-64 soon 入口
1:-70 soon 入口$
1:-54 soon 入账
1:-76 soon 入账$
1:-96 soon 全
1:-111 soon 全体
1:-93 soon 全体人
1:-87 soon 全体教
1:-70 soon 全各
1:-73 soon 全各项
1:108 soon 全年
1:-121 soon 公
1:-93 soon 公区
1:-85 soon 公区$
1:-50 soon 公布
1:-72 soon 公布的
1:-36 soon 共
1:-144 soon 共0
1:-110 soon 共0人
1:46 soon 共同
1:35 soon 共同承
1:178 soon 共同组
1:-141 soon 共同考
1:199 soon 共同负
1:-115 soon 共建
1:-115 soon 共建单
1:88 soon 共管
1:86 soon 共管$
1:101 soon 关$
1:-135 soon 关于
1:-89 soon 关于上
1:-44 soon 其
1:-51 soon 具
1:81 soon 具$
1:120 soon 具体
1:63 soon 具体组
1:109 soon 具体负
1:53 soon 册
1:46 soon 册$
1:167 soon 写
1:134 soon 写出
1:-41 soon 准
1:-87 soon 准$
1:65 soon 准备
1:40 soon 出
1:-144 soon 出0
1:-88 soon 出0$
1:309 soon 分
1:180 soon 分$
1:128 soon 分别
1:116 soon 分头
1:45 soon 分头对
1:101 soon 分头落
1:-83 soon 列席
1:-89 soon 列席了
1:129 soon 别
1:-267 soon 到
1:-102 soon 到$
1:-94 soon 到<
1:-34 soon 到<$
1:-208 soon 到>
1:-106 soon 到>$
1:-125 soon 到>跟
1:138 soon 到人
1:-68 soon 到示
1:-65 soon 到示范
1:-68 soon 制$
1:105 soon 制订
1:62 soon 制订具
1:55 soon 制订结
1:30 soon 前
1:115 soon 前$
1:-60 soon 前广
1:-59 soon 前广场
1:-171 soon 副
1:-90 soon 副主
1:-104 soon 副主任
1:-100 soon 副处
1:-135 soon 副处长
1:181 soon 力
1:75 soon 力承
1:79 soon 力承担
1:226 soon 办
1:218 soon 办$
1:-94 soon 办公
1:-83 soon 办公区
1:256 soon 办理
1:191 soon 办理$
1:72 soon 办电
1:72 soon 办电$
1:-131 soon 加
1:-45 soon 加$
1:-60 soon 加命
1:-56 soon 加命题
1:-68 soon 加学
1:-70 soon 加学术
1:-56 soon 加影
1:-50 soon 加影子
1:-54 soon 加跟
1:-46 soon 加跟$
1:63 soon 务
1:96 soon 务$
1:116 soon 务。
1:115 soon 务。$
1:53 soon 动
1:-46 soon 动$
1:77 soon 动学
1:63 soon 动学生
1:107 soon 动教
1:74 soon 动教师
1:84 soon 动教职
1:120 soon 助
1:109 soon 助$
1:-53 soon 势
1:-55 soon 势开
1:-47 soon 势开展
1:111 soon 勘
1:89 soon 勘$
1:60 soon 募
1:68 soon 募集
1:142 soon 勤
1:138 soon 勤$
1:-163 soon 区
1:-111 soon 区$
1:-137 soon 医
1:-41 soon 午
1:-63 soon 午$
1:66 soon 协
1:-74 soon 协作
1:123 soon 协办
1:156 soon 协办$
1:214 soon 协助
1:141 soon 协助$
1:138 soon 协同
1:121 soon 协同$
1:109 soon 协商
1:79 soon 协商制
1:73 soon 协商落
1:-40 soon 协调
1:-104 soon 协调$
1:106 soon 协调落
1:62 soon 单
1:68 soon 单$
1:38 soon 单位
1:42 soon 单位$
1:83 soon 印
1:84 soon 印$
1:-93 soon 印发
1:-59 soon 印发的
1:-34 soon 原
1:-62 soon 原岗
1:-75 soon 原岗位
1:-141 soon 县
1:-146 soon 县$
1:-37 soon 参
1:60 soon 参$
1:106 soon 参与
1:124 soon 参与$
1:-146 soon 参加
1:-60 soon 参加$
1:-62 soon 参加命
1:-84 soon 参加学
1:-49 soon 参加影
1:-47 soon 参加跟
1:-88 soon 友
1:-94 soon 友好
1:-89 soon 友好处
1:43 soon 双
1:-101 soon 双师型
1:132 soon 发动
1:81 soon 发动学
1:114 soon 发动教
1:-99 soon 发的
1:-66 soon 发的挂
1:-58 soon 发的账
1:-100 soon 发结
1:-99 soon 发结业
1:-112 soon 发给
1:-112 soon 发给结
1:73 soon 发运
1:77 soon 发运$
1:-122 soon 取
1:-71 soon 取$
1:-66 soon 取课
1:-83 soon 取课表
1:-59 soon 口
1:-90 soon 口$
1:85 soon 口管
1:72 soon 口管理
1:62 soon 召
1:96 soon 召开$
1:149 soon 召集
1:111 soon 召集$
1:86 soon 台
1:-89 soon 台开
1:-76 soon 台开展
1:-75 soon 各
1:-38 soon 各$
1:-67 soon 各0
1:-66 soon 各0人
1:-54 soon 各0份
1:-96 soon 各出
1:-112 soon 各出0
1:-100 soon 各班
1:-93 soon 各班$
1:-85 soon 各见
1:-65 soon 各见习
1:-66 soon 各项
1:-58 soon 各项制
1:36 soon 合
1:104 soon 合。
1:119 soon 合。$
1:107 soon 合力
1:85 soon 合力承
1:173 soon 合办
1:78 soon 合办$
1:76 soon 合施
1:64 soon 合施工
1:70 soon 合验
1:66 soon 合验收
1:-70 soon 同$
1:73 soon 同&
1:72 soon 同&办
1:162 soon 同@
1:-110 soon 同。
1:-110 soon 同。$
1:38 soon 同承
1:164 soon 同组
1:165 soon 同组织
1:-143 soon 同考
1:-146 soon 同考核
1:173 soon 同负
1:171 soon 同负责
1:-68 soon 名>
1:-81 soon 名>$
1:99 soon 名单
1:117 soon 名单$
1:-53 soon 名参
1:-57 soon 名参加
1:-62 soon 名干
1:-68 soon 名干$
1:30 soon 向
1:-122 soon 向$
1:114 soon 向<
1:46 soon 向<捐
1:95 soon 向<赠
1:-107 soon 听
1:-145 soon 听课
1:-152 soon 听课$
1:-105 soon 启
1:-60 soon 启明
1:-58 soon 启明$
1:-169 soon 员
1:-110 soon 员0
1:-93 soon 员0人
1:-71 soon 员>
1:-65 soon 员>学
1:-86 soon 员_
1:-88 soon 员_|
1:61 soon 员勘
1:67 soon 员勘$
1:-88 soon 员接
1:-81 soon 员接$
1:-57 soon 员结
1:-71 soon 员结对
1:-83 soon 员随
1:-103 soon 员随$
1:-39 soon 周
1:-108 soon 周三
1:-110 soon 周三下
1:87 soon 周与
1:102 soon 周与<
1:-57 soon 周启
1:-60 soon 周启明
1:-141 soon 周四
1:128 soon 命题$
1:-93 soon 命题人
1:-62 soon 命题培
1:218 soon 和$
1:-80 soon 咨
1:-81 soon 咨询
1:-78 soon 咨询教
1:131 soon 商
1:77 soon 商制
1:67 soon 商制订
1:103 soon 商定
1:63 soon 商落
1:65 soon 商落实
1:162 soon 商量
1:-167 soon 四
1:-136 soon 团
1:-83 soon 园
1:-59 soon 园跟
1:-51 soon 园跟$
1:57 soon 园长
1:85 soon 园长共
1:-117 soon 国
1:132 soon 图
1:133 soon 图$
1:47 soon 图书
1:88 soon 图书0
1:89 soon 在0
1:-81 soon 在>
1:-98 soon 在@
1:-59 soon 场
1:-66 soon 场举
1:-75 soon 场举行
1:-48 soon 场馆
1:-56 soon 场馆开
1:-100 soon 型
1:-79 soon 型$
1:-81 soon 培
1:-66 soon 培$
1:-36 soon 培训
1:-76 soon 培训$
1:-59 soon 培训咨
1:-123 soon 处
1:-97 soon 处$
1:-78 soon 处室
1:-73 soon 处室结
1:96 soon 处长$
1:-43 soon 处长0
1:30 soon 备
1:33 soon 备$
1:-88 soon 备培
1:-62 soon 备培训
1:-68 soon 备案
1:-70 soon 备案$
1:73 soon 备调
1:77 soon 备调$
1:-122 soon 外
1:-117 soon 大
1:44 soon 大$
1:-125 soon 大学
1:-80 soon 大学学
1:-143 soon 天$
1:98 soon 头
1:35 soon 头$
1:66 soon 头制
1:56 soon 头制订
1:61 soon 头对
1:53 soon 头对接
1:73 soon 头组
1:82 soon 头组织
1:89 soon 头落
1:85 soon 头落实
1:122 soon 好
1:-89 soon 好处
1:-89 soon 好处$
1:96 soon 好接
1:53 soon 好联
1:53 soon 好联络
1:113 soon 好课
1:-140 soon 委
1:-114 soon 娜
1:-181 soon 子
1:-98 soon 子培
1:-59 soon 子培$
1:-90 soon 存
1:-95 soon 存$
1:-65 soon 存的
1:-61 soon 存的补
1:58 soon 季
1:40 soon 季度
1:108 soon 季度召
1:65 soon 季度整
1:86 soon 季度派
1:108 soon 学$
1:-101 soon 学习
1:-119 soon 学习$
1:-79 soon 学学
1:-72 soon 学学习
1:34 soon 学年
1:33 soon 学年对
1:-45 soon 学期$
1:-43 soon 学期对
1:76 soon 学期汇
1:88 soon 学期走
1:86 soon 学期赴
1:-73 soon 学术
1:-73 soon 学术$
1:-155 soon 学校
1:-109 soon 学校办
1:114 soon 学生
1:105 soon 学生$
1:69 soon 学生捐
1:109 soon 学科
1:48 soon 安
1:97 soon 安$
1:118 soon 安排
1:91 soon 安排$
1:109 soon 安排。
1:124 soon 安排岗
1:101 soon 安排课
1:86 soon 完
1:51 soon 完成
1:163 soon 完成$
1:74 soon 定
1:87 soon 定专
1:94 soon 定专人
1:178 soon 定课
1:131 soon 定课$
1:68 soon 实
1:163 soon 实$
1:163 soon 实。
1:162 soon 实。$
1:-80 soon 实习
1:-67 soon 实操
1:-66 soon 实操不
1:140 soon 实施
1:156 soon 实施$
1:-63 soon 实训
1:59 soon 实运
1:70 soon 实运输
1:84 soon 实验中
1:-96 soon 实验班
1:-87 soon 审
1:-75 soon 审定
1:69 soon 审核
1:-84 soon 审议
1:-95 soon 审议$
1:-61 soon 室
1:-56 soon 室$
1:-99 soon 室结
1:-80 soon 室结$
1:63 soon 家
1:-60 soon 家$
1:111 soon 家长
1:125 soon 宿
1:158 soon 宿$
1:86 soon 寄
1:-50 soon 寄送
1:-63 soon 寄送$
1:133 soon 寒
1:91 soon 对
1:75 soon 对$
1:34 soon 对口
1:84 soon 对接
1:37 soon 对接$
1:-69 soon 对通
1:-55 soon 对通信
1:153 soon 导$
1:-165 soon 导)
1:91 soon 将
1:-108 soon 小$
1:-105 soon 少
1:-84 soon 少于
1:-64 soon 少于$
1:58 soon 尽
1:62 soon 尽快
1:53 soon 尽快派
1:-69 soon 展
1:-146 soon 展$
1:-72 soon 展“
1:134 soon 展班
1:132 soon 展班主
1:-32 soon 岗
1:-32 soon 岗$
1:-56 soon 岗0
1:59 soon 岗位
1:79 soon 工
1:74 soon 工$
1:34 soon 工作
1:-90 soon 工作0
1:-59 soon 布的
1:-61 soon 布的量
1:-128 soon 师
1:-113 soon 师0
1:-88 soon 师0名
1:-74 soon 师>
1:-68 soon 师>听
1:97 soon 师傅
1:95 soon 师傅$
1:-67 soon 师入
1:-95 soon 师入$
1:-104 soon 师型
1:-101 soon 师型$
1:78 soon 师捐
1:78 soon 师捐$
1:179 soon 带
1:91 soon 带$
1:102 soon 带班
1:106 soon 带班$
1:95 soon 带队
1:88 soon 带队$
1:-116 soon 席
1:-82 soon 席了
1:-92 soon 席了$
1:228 soon 帮
1:125 soon 帮助
1:121 soon 帮扶
1:126 soon 帮着
1:-134 soon 干
1:40 soon 干$
1:-129 soon 干部
1:-83 soon 干部0
1:-60 soon 平
1:-94 soon 平台
1:-63 soon 平台开
1:132 soon 年
1:89 soon 年$
1:-33 soon 年0
1:-70 soon 年0月
1:143 soon 年为
1:128 soon 年为<
1:110 soon 年对
1:-65 soon 年第
1:-83 soon 年第0
1:-64 soon 并$
1:-157 soon 幼
1:-98 soon 广
1:-64 soon 广场
1:-50 soon 广场举
1:-50 soon 库
1:-31 soon 库$
1:-54 soon 应
1:217 soon 底
1:76 soon 底回
1:79 soon 底回访
1:134 soon 度
1:158 soon 度$
1:88 soon 度召
1:88 soon 度召开
1:69 soon 度整
1:75 soon 度整理
1:101 soon 度派
1:94 soon 度派裁
1:-74 soon 座
1:-74 soon 座谈
1:-69 soon 座谈$
1:-121 soon 建单
1:-113 soon 建单$
1:-33 soon 开
1:-63 soon 开$
1:-92 soon 开展
1:-145 soon 开展$
1:-58 soon 开展“
1:128 soon 开展班
1:169 soon 开设
1:83 soon 开设英
1:75 soon 开通
1:31 soon 开通账
1:171 soon 张
1:155 soon 张罗
1:133 soon 张罗$
1:105 soon 归
1:67 soon 归口
1:75 soon 归口管
1:-91 soon 录制
1:-99 soon 录制$
1:-71 soon 影
1:-79 soon 影子
1:-90 soon 影子培
1:91 soon 待
1:148 soon 待$
1:86 soon 待和
1:90 soon 待和$
1:53 soon 徒
1:75 soon 心
1:96 soon 心为
1:79 soon 心为$
1:-169 soon 志
1:59 soon 快
1:85 soon 快派
1:62 soon 快派员
1:-63 soon 急
1:-83 soon 急救
1:-65 soon 急救箱
1:59 soon 总
1:96 soon 总责
1:80 soon 总责$
1:77 soon 总部
1:68 soon 总部协
1:138 soon 情
1:59 soon 成
1:152 soon 成$
1:-102 soon 成手
1:-102 soon 成手拉
1:-104 soon 所
1:-86 soon 所辖
1:-84 soon 所辖实
1:-106 soon 手拉
1:-96 soon 手拉手
1:141 soon 执
1:140 soon 执笔
1:115 soon 执笔$
1:40 soon 扶
1:93 soon 批
1:103 soon 承
1:60 soon 承办
1:209 soon 承办$
1:64 soon 承担
1:49 soon 承担$
1:152 soon 承接
1:110 soon 技术
1:72 soon 技术支
1:98 soon 把
1:97 soon 把图
1:90 soon 把图书
1:101 soon 把捐
1:87 soon 把捐来
1:240 soon 抓
1:184 soon 抓$
1:108 soon 抓总
1:127 soon 抓总$
1:44 soon 护
1:-96 soon 报
1:-73 soon 报$
1:143 soon 报名
1:43 soon 抽
1:-93 soon 抽调
1:-100 soon 抽调0
1:39 soon 担
1:38 soon 担任
1:-98 soon 担任<
1:-105 soon 拉
1:-95 soon 拉手
1:-109 soon 拉手$
1:135 soon 招
1:145 soon 拟
1:137 soon 拟定
1:89 soon 拿
1:76 soon 拿出
1:103 soon 持
1:56 soon 持$
1:83 soon 持、
1:87 soon 持、负
1:-84 soon 挂职
1:-73 soon 挂职$
1:-108 soon 挂靠学
1:47 soon 指
1:145 soon 指定
1:96 soon 指定专
1:117 soon 指导
1:113 soon 指导$
1:-121 soon 指派
1:-68 soon 指派的
1:113 soon 按
1:98 soon 捐
1:110 soon 捐$
1:88 soon 捐来
1:91 soon 捐来的
1:52 soon 捐赠
1:127 soon 捐赠图
1:74 soon 授
1:234 soon 排
1:58 soon 排$
1:117 soon 排。
1:109 soon 排。$
1:135 soon 排出
1:107 soon 排好
1:119 soon 排定
1:101 soon 排定课
1:145 soon 排岗
1:123 soon 排岗位
1:107 soon 排班
1:101 soon 排班$
1:114 soon 排课
1:198 soon 排课$
1:60 soon 排课。
1:80 soon 排课务
1:113 soon 排课表
1:188 soon 接
1:70 soon 接$
1:177 soon 接待
1:144 soon 接待$
1:83 soon 接待和
1:95 soon 接收
1:106 soon 接洽
1:114 soon 接洽$
1:114 soon 接站
1:31 soon 推
1:93 soon 提
1:52 soon 提供
1:92 soon 提供技
1:-87 soon 提供的
1:65 soon 提供车
1:144 soon 提出
1:-85 soon 摩
1:-85 soon 摩期
1:-76 soon 摩期中
1:-73 soon 操不
1:-66 soon 操不少
1:96 soon 操办
1:105 soon 操办$
1:95 soon 支
1:139 soon 支$
1:128 soon 支教
1:67 soon 支教学
1:128 soon 收
1:186 soon 收$
1:-83 soon 收存
1:-61 soon 收存$
1:-70 soon 收存的
1:165 soon 改
1:126 soon 改$
1:48 soon 放
1:54 soon 政
1:-68 soon 敏
1:-46 soon 救
1:-71 soon 救箱
1:-47 soon 救箱$
1:-33 soon 教
1:123 soon 教$
1:65 soon 教务
1:36 soon 教学
1:64 soon 教学生
1:-150 soon 教师
1:-125 soon 教师0
1:-61 soon 教师入
1:76 soon 教师捐
1:-134 soon 教授
1:-41 soon 教研
1:-50 soon 教科
1:76 soon 教职
1:99 soon 教职工
1:-136 soon 教育
1:-53 soon 数
1:139 soon 整
1:105 soon 整理
1:83 soon 整理$
1:78 soon 文
1:96 soon 文$
1:-123 soon 新
1:162 soon 方
1:120 soon 方案
1:133 soon 施$
1:105 soon 施工
1:62 soon 施工$
1:72 soon 日前
1:72 soon 日前$
1:149 soon 日程
1:150 soon 日程$
1:79 soon 旬
1:79 soon 旬前
1:79 soon 旬前$
1:-75 soon 明
1:-128 soon 明$
1:-96 soon 春
1:-74 soon 晓
1:-111 soon 晚
1:80 soon 月
1:-109 soon 月$
1:86 soon 月0
1:69 soon 月0$
1:40 soon 月0日
1:88 soon 月中
1:90 soon 月中旬
1:-30 soon 月到
1:195 soon 月底
1:100 soon 月底回
1:90 soon 月走
1:103 soon 月走访
1:-160 soon 有
1:-110 soon 有教
1:-95 soon 有教师
1:95 soon 服务$
1:-66 soon 期$
1:-94 soon 期中考
1:-62 soon 期对
1:77 soon 期汇
1:98 soon 期汇编
1:101 soon 期走
1:100 soon 期走访
1:77 soon 期赴
1:88 soon 期赴乡
1:97 soon 本
1:100 soon 本$
1:32 soon 术
1:-49 soon 术$
1:95 soon 术支
1:74 soon 术支$
1:67 soon 机
1:-99 soon 李
1:-84 soon 李雯
1:-70 soon 李雯$
1:-30 soon 来
1:-85 soon 来>
1:-82 soon 来>跟
1:-75 soon 来大
1:-68 soon 来大学
1:80 soon 来的
1:90 soon 来的书
1:-115 soon 校
1:-89 soon 校$
1:-96 soon 校办
1:-99 soon 校办$
1:130 soon 核
1:57 soon 核$
1:-37 soon 案$
1:39 soon 档$
1:-94 soon 梁
1:-48 soon 梁静
1:-59 soon 梁静、
1:-72 soon 检
1:-82 soon 检$
1:70 soon 检修
1:71 soon 检修实
1:-55 soon 检查
1:-79 soon 楼
1:-60 soon 楼$
1:-54 soon 楼举
1:-54 soon 楼举行
1:-166 soon 次
1:-136 soon 次$
1:-135 soon 正
1:44 soon 每
1:35 soon 每0
1:-31 soon 每0周
1:-154 soon 每周
1:-114 soon 每周三
1:-94 soon 每周四
1:65 soon 每季
1:55 soon 每季度
1:76 soon 每学
1:86 soon 每年为
1:33 soon 每年组
1:-37 soon 每月
1:145 soon 每月底
1:90 soon 每月走
1:100 soon 汇
1:-62 soon 汇存
1:-61 soon 汇存$
1:71 soon 汇总
1:122 soon 汇编
1:82 soon 汇编$
1:-70 soon 活
1:-74 soon 活动
1:116 soon 洽
1:109 soon 洽$
1:99 soon 派
1:-40 soon 派$
1:-145 soon 派0
1:-99 soon 派0人
1:194 soon 派人
1:151 soon 派人$
1:128 soon 派员
1:82 soon 派员勘
1:-75 soon 派的
1:-71 soon 派的专
1:87 soon 派裁
1:101 soon 派裁$
1:87 soon 流
1:65 soon 流主
1:35 soon 流主持
1:102 soon 流承
1:84 soon 流筹
1:83 soon 流筹备
1:-50 soon 添
1:-56 soon 添置
1:-52 soon 添置急
1:70 soon 清
1:203 soon 清点
1:-110 soon 游
1:-157 soon 源
1:87 soon 点
1:-93 soon 版
1:-97 soon 版$
1:104 soon 牵
1:147 soon 牵头
1:90 soon 牵头$
1:56 soon 牵头制
1:95 soon 牵头组
)"sv,
    R"(1:69 soon 班
1:91 soon 班主
1:-94 soon 班主$
1:113 soon 班主任
1:88 soon 班级
1:97 soon 班级$
1:288 soon 理
1:235 soon 理$
1:106 soon 理。
1:104 soon 理。$
1:-78 soon 琴
1:-77 soon 琴一
1:-71 soon 琴一$
1:79 soon 生
1:85 soon 生$
1:73 soon 生捐
1:87 soon 生捐$
1:-62 soon 用开
1:-82 soon 用开展
1:-65 soon 由
1:-50 soon 申
1:43 soon 电
1:156 soon 电$
1:-30 soon 电话
1:-74 soon 电钢
1:-80 soon 电钢琴
1:34 soon 登
1:47 soon 登记
1:-223 soon 的
1:-91 soon 的0
1:-88 soon 的0版
1:-84 soon 的专
1:-76 soon 的专家
1:38 soon 的书
1:92 soon 的书$
1:-50 soon 的优
1:-49 soon 的优势
1:-71 soon 的作
1:-64 soon 的作用
1:-60 soon 的场
1:-62 soon 的场馆
1:-53 soon 的平
1:-87 soon 的平台
1:-68 soon 的挂
1:-67 soon 的挂职
1:-69 soon 的补
1:-69 soon 的补充
1:-81 soon 的设
1:-90 soon 的设备
1:-66 soon 的账
1:-55 soon 的账号
1:-50 soon 的量
1:-64 soon 的量表
1:-130 soon 监
1:-130 soon 监督
1:177 soon 盯
1:-42 soon 相
1:186 soon 看
1:89 soon 着
1:-91 soon 督
1:162 soon 知
1:-210 soon 研
1:-146 soon 研$
1:-172 soon 研究
1:-66 soon 研究$
1:91 soon 确定$
1:-109 soon 碰
1:64 soon 示范
1:-76 soon 示范园
1:-87 soon 社
1:-96 soon 科
1:-50 soon 科$
1:-158 soon 科长
1:-118 soon 科长$
1:76 soon 程
1:90 soon 程$
1:184 soon 稿
1:178 soon 稿$
1:-171 soon 究
1:-71 soon 究$
1:-79 soon 立
1:-132 soon 立$
1:111 soon 站
1:109 soon 笔
1:117 soon 笔$
1:48 soon 第
1:-77 soon 第0号
1:134 soon 筹
1:105 soon 筹$
1:78 soon 筹办
1:116 soon 筹办$
1:81 soon 筹协
1:84 soon 筹协调
1:91 soon 筹备
1:78 soon 筹备$
1:80 soon 筹安
1:93 soon 筹安排
1:47 soon 筹负
1:46 soon 筹负责
1:-55 soon 筹集
1:-62 soon 签
1:-74 soon 签订
1:-84 soon 签订处
1:114 soon 管
1:229 soon 管$
1:140 soon 管理
1:137 soon 管理$
1:-110 soon 箱
1:-102 soon 箱$
1:71 soon 系
1:-35 soon 系$
1:123 soon 系人
1:100 soon 系讲
1:98 soon 系讲$
1:-120 soon 红
1:-144 soon 红$
1:37 soon 级
1:-108 soon 线
1:-76 soon 线$
1:-166 soon 线上
1:122 soon 练
1:37 soon 组
1:-76 soon 组$
1:170 soon 组织
1:244 soon 组织$
1:125 soon 组织。
1:83 soon 组织大
1:166 soon 组织学
1:127 soon 组织实
1:-70 soon 组织部
1:76 soon 组织骨
1:-101 soon 组长
1:-90 soon 组长0
1:158 soon 织
1:263 soon 织$
1:111 soon 织。
1:122 soon 织。$
1:69 soon 织大
1:83 soon 织大$
1:159 soon 织学
1:130 soon 织学生
1:115 soon 织实
1:115 soon 织实施
1:-97 soon 织部
1:-81 soon 织部寄
1:131 soon 织部选
1:81 soon 织骨
1:73 soon 织骨$
1:-31 soon 经
1:148 soon 经办
1:140 soon 经办$
1:-115 soon 经费
1:-127 soon 结
1:50 soon 结$
1:-154 soon 结业
1:-149 soon 结业证
1:-92 soon 结为
1:-87 soon 结为友
1:-47 soon 结对
1:-64 soon 结对通
1:-88 soon 结成手
1:79 soon 给
1:84 soon 给<
1:100 soon 给予
1:86 soon 给予指
1:-113 soon 给结
1:-114 soon 给结业
1:96 soon 络
1:118 soon 络$
1:57 soon 络与
1:49 soon 络与$
1:194 soon 统
1:86 soon 统一
1:-52 soon 统一安
1:197 soon 统筹
1:115 soon 统筹$
1:80 soon 统筹协
1:94 soon 统筹安
1:42 soon 统筹负
1:-104 soon 继
1:-74 soon 续
1:156 soon 维
1:137 soon 维护
1:282 soon 编
1:125 soon 编$
1:115 soon 编印
1:94 soon 编印$
1:104 soon 编排
1:47 soon 网
1:-105 soon 网上
1:141 soon 罗$
1:-95 soon 置
1:-56 soon 置急
1:-68 soon 置急救
1:-137 soon 老
1:-118 soon 老师
1:-75 soon 老师>
1:-117 soon 考$
1:113 soon 考勤
1:120 soon 考勤$
1:52 soon 考核
1:47 soon 考核$
1:-85 soon 职$
1:84 soon 职工
1:91 soon 职工$
1:-43 soon 联
1:-80 soon 联$
1:-113 soon 联合
1:126 soon 联系
1:-34 soon 联系$
1:149 soon 联系人
1:102 soon 联系讲
1:75 soon 联络
1:76 soon 联络$
1:59 soon 联络与
1:-143 soon 联谊
1:-118 soon 股长
1:-64 soon 育
1:-88 soon 育员_
1:-106 soon 至
1:84 soon 英$
1:-131 soon 英语
1:81 soon 范
1:-57 soon 范园
1:-69 soon 范园跟
1:136 soon 营
1:199 soon 落
1:149 soon 落实
1:159 soon 落实$
1:205 soon 落实。
1:61 soon 落实运
1:-148 soon 行
1:-179 soon 行$
1:121 soon 衔
1:129 soon 衔接
1:108 soon 衔接$
1:-167 soon 补
1:-70 soon 补充
1:-70 soon 补充$
1:-90 soon 表
1:-73 soon 表列
1:-76 soon 表列席
1:-77 soon 表参
1:-77 soon 表参加
1:88 soon 裁
1:82 soon 裁$
1:152 soon 要
1:-84 soon 见
1:-88 soon 见习
1:-125 soon 见习0
1:-96 soon 观摩
1:-89 soon 观摩期
1:-88 soon 解
1:-124 soon 解释
1:-66 soon 解释为
1:87 soon 计
1:155 soon 计$
1:46 soon 订
1:67 soon 订具
1:76 soon 订具$
1:-78 soon 订处
1:-68 soon 订处室
1:52 soon 订结
1:61 soon 订结$
1:-48 soon 认
1:-125 soon 训
1:-154 soon 训$
1:-70 soon 训咨
1:-76 soon 训咨询
1:-194 soon 议
1:-96 soon 议$
1:106 soon 记
1:-30 soon 记$
1:-67 soon 讲
1:69 soon 讲$
1:71 soon 论
1:80 soon 论$
1:84 soon 设
1:-194 soon 设在
1:-97 soon 设在>
1:-101 soon 设在@
1:151 soon 设备
1:130 soon 设备$
1:-64 soon 设备培
1:85 soon 设备调
1:86 soon 设英
1:68 soon 设英$
1:112 soon 设计
1:67 soon 访
1:76 soon 访$
1:116 soon 访支
1:80 soon 访支$
1:-125 soon 证
1:-165 soon 证$
1:-41 soon 评$
1:-74 soon 询
1:-69 soon 询教
1:-76 soon 询教$
1:-127 soon 语
1:42 soon 课
1:55 soon 课。
1:57 soon 课。$
1:127 soon 课务
1:116 soon 课务$
1:-78 soon 调$
1:-100 soon 调0
1:-103 soon 调0名
1:74 soon 调安$
1:140 soon 调度
1:120 soon 调度$
1:-84 soon 调派
1:-80 soon 调派0
1:156 soon 调落
1:113 soon 调落实
1:-80 soon 谈
1:-81 soon 谈$
1:-150 soon 谊
1:82 soon 负
1:73 soon 负总
1:94 soon 负总责
1:112 soon 负责
1:343 soon 负责$
1:155 soon 负责。
1:-56 soon 负责人
1:151 soon 负责排
1:172 soon 负责接
1:126 soon 负责组
1:143 soon 负责编
1:165 soon 负责联
1:123 soon 负责落
1:127 soon 负责设
1:-35 soon 负责运
1:176 soon 负责选
1:191 soon 责
1:362 soon 责$
1:157 soon 责。
1:164 soon 责。$
1:-55 soon 责人
1:-69 soon 责人$
1:106 soon 责排
1:97 soon 责排定
1:79 soon 责排课
1:174 soon 责接
1:97 soon 责接待
1:130 soon 责组
1:122 soon 责组织
1:142 soon 责编
1:94 soon 责编印
1:188 soon 责联
1:101 soon 责联$
1:127 soon 责联系
1:89 soon 责联络
1:114 soon 责落
1:112 soon 责落实
1:124 soon 责设
1:139 soon 责设备
1:-49 soon 责运
1:146 soon 责选
1:139 soon 责选派
1:59 soon 账号
1:65 soon 账号$
1:82 soon 质
1:85 soon 购
1:77 soon 购发
1:59 soon 购发运
1:-112 soon 费
1:-185 soon 资
1:-74 soon 资金
1:99 soon 赠
1:121 soon 赠图
1:142 soon 赠图$
1:124 soon 赠送
1:73 soon 赠送学
1:134 soon 走
1:136 soon 走访
1:96 soon 走访$
1:89 soon 走访支
1:-126 soon 赴
1:86 soon 赴乡
1:85 soon 赴乡$
1:120 soon 起
1:-82 soon 跟$
1:-96 soon 跟岗
1:-38 soon 跟岗$
1:-66 soon 跟岗0
1:113 soon 跟踪
1:155 soon 跟进
1:86 soon 跟进$
1:63 soon 跟进落
1:121 soon 踪
1:150 soon 车
1:130 soon 车$
1:76 soon 车辆
1:117 soon 车辆$
1:66 soon 轮
1:127 soon 轮流
1:77 soon 轮流主
1:94 soon 轮流承
1:78 soon 轮流筹
1:81 soon 辆
1:87 soon 辆$
1:58 soon 输
1:61 soon 输$
1:-77 soon 辖
1:-91 soon 辖实
1:-78 soon 辖实验
1:-43 soon 达
1:-138 soon 过
1:63 soon 运
1:75 soon 运$
1:60 soon 运输
1:91 soon 运输$
1:161 soon 运送
1:36 soon 进
1:150 soon 进$
1:71 soon 进落
1:78 soon 进落实
1:-66 soon 进行
1:-105 soon 远
1:81 soon 送学
1:74 soon 送学$
1:-132 soon 送课
1:122 soon 选
1:141 soon 选$
1:-103 soon 选出
1:-105 soon 选出$
1:-77 soon 选双
1:-98 soon 选双师
1:122 soon 选派
1:59 soon 选派$
1:88 soon 选派专
1:-59 soon 递
1:-65 soon 递交
1:-63 soon 递交书
1:-32 soon 通$
1:-61 soon 通信
1:-61 soon 通信$
1:33 soon 通账
1:-34 soon 通账$
1:120 soon 通账号
1:130 soon 造
1:49 soon 遴
1:55 soon 遴选
1:-81 soon 遴选双
1:-122 soon 邱
1:-169 soon 部
1:-83 soon 部0
1:-39 soon 部0人
1:77 soon 部协
1:66 soon 部协办
1:-77 soon 部寄
1:-77 soon 部寄送
1:142 soon 部选
1:127 soon 部选派
1:100 soon 配合
1:63 soon 配合$
1:119 soon 配合。
1:82 soon 配合施
1:73 soon 配合验
1:-67 soon 配电
1:-76 soon 配电钢
1:81 soon 采购
1:59 soon 采购发
1:-125 soon 释
1:-74 soon 释为
1:-65 soon 释为准
1:107 soon 量
1:-53 soon 量表
1:-58 soon 量表$
1:-63 soon 金
1:-60 soon 钢
1:-76 soon 钢琴
1:-77 soon 钢琴一
1:-131 soon 长
1:-55 soon 长$
1:-71 soon 长0
1:-42 soon 长0人
1:-70 soon 长0名
1:65 soon 长共
1:90 soon 长共同
1:-48 soon 门
1:-98 soon 门口
1:-95 soon 门口$
1:-91 soon 阅
1:-99 soon 阅$
1:-113 soon 陈
1:-80 soon 陈主
1:-85 soon 陈主任
1:-99 soon 院
1:-107 soon 院长
1:-124 soon 陪
1:-133 soon 陪同
1:-82 soon 陪同$
1:-106 soon 陪同。
1:-130 soon 随
1:-115 soon 随$
1:-82 soon 随>
1:-78 soon 随>$
1:137 soon 障
1:140 soon 障$
1:111 soon 障设
1:105 soon 障设备
1:-58 soon 集
1:-141 soon 集训
1:-86 soon 雯
1:-88 soon 雯$
1:-190 soon 青
1:-72 soon 静
1:-55 soon 静、
1:-70 soon 静、$
1:-131 soon 靠学
1:-101 soon 靠学校
1:-84 soon 面
1:-61 soon 面总
1:-62 soon 面总$
1:-86 soon 顶
1:-95 soon 项
1:-69 soon 项制
1:-78 soon 项制$
1:-92 soon 颁
1:-94 soon 颁发
1:-103 soon 颁发结
1:-82 soon 领取
1:-64 soon 领取$
1:-69 soon 领取课
1:122 soon 题$
1:-96 soon 题人
1:-109 soon 题人员
1:-54 soon 题培
1:-95 soon 题培$
1:125 soon 食
1:120 soon 食宿
1:114 soon 食宿$
1:-89 soon 馆
1:-63 soon 馆开
1:-55 soon 馆开展
1:-82 soon 马
1:-97 soon 驻园
1:31 soon 验
1:91 soon 验中
1:74 soon 验中心
1:169 soon 验收
1:96 soon 验收$
1:-70 soon 验班
1:-79 soon 验班$
1:65 soon 骨$
1:68 soon 高
1:-94 soon 龙
1:176 stands behind
1:565 stands bracket
1:346 stands closing
1:-353 stands sentence
1:-188 stands, lead behind
1:42 stands, lead behind:
1:183 stands, lead behind^
1:-138 stands, lead behind交
1:-140 stands, lead behind交^
1:154 stands, lead behind归
1:235 stands, lead behind由
1:267 stands, lead behind由^
1:-79 stands, lead behind请
1:135 stands, lead bracket:
1:587 stands, lead bracket^
1:-49 stands, lead closing
1:201 stands, lead closing:
1:266 stands, lead closing^
1:174 stands, lead closing归
1:112 stands, lead closing由
1:-548 stands, lead sentence
1:-230 stands, lead sentence^
1:-171 stands, lead sentence交
1:-146 stands, lead sentence以
1:123 stands, lead sentence归口
1:-136 stands, lead sentence请
)"sv,
};

}  // namespace

std::span<std::string_view const> const charge_weights(parts);

}  // namespace bangfu::document::reader
