// SPDX-License-Identifier: BSL-1.0
// Learned: see weights.hpp.
#include "document/reader/learned/weights.hpp"

namespace bangfu::document::reader {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::string_view parts[] = {
    R"(charge no yes
1:-156 after %
1:-74 after &
1:87 after &办
1:71 after &办理
1:-185 after (
1:-157 after (0
1:-84 after (0天
1:-102 after (以
1:-95 after (以下
1:-133 after (导
1:-167 after (导)
1:44 after (联
1:-149 after )
1:-131 after )$
1:-112 after ,
1:-97 after ,0
1:30 after -
1:-147 after -0
1:-201 after -0×
1:-147 after 0
1:-146 after 0$
1:-173 after 0%
1:-169 after 0)
1:-200 after 0)$
1:-133 after 0-
1:-141 after 0-0
1:-139 after 0×
1:-138 after 0××
1:-114 after 0个
1:56 after 0个$
1:-148 after 0个月
1:-331 after 0人
1:-161 after 0人$
1:-104 after 0人)
1:-138 after 0人于
1:-183 after 0人到
1:99 after 0人次
1:-151 after 0人赴
1:-69 after 0人随
1:-167 after 0份
1:-136 after 0份$
1:-86 after 0位
1:-89 after 0位班
1:-59 after 0册$
1:66 after 0册送
1:-78 after 0号
1:-94 after 0号简
1:-93 after 0名>
1:-83 after 0名、
1:-118 after 0名到
1:-44 after 0名参
1:-63 after 0名干
1:59 after 0名教
1:92 after 0名赴
1:-91 after 0名驻
1:-116 after 0周
1:-121 after 0周$
1:106 after 0周与
1:-127 after 0场
1:-207 after 0天
1:-192 after 0天$
1:-99 after 0天)
1:122 after 0套
1:30 after 0套$
1:-234 after 0学
1:-131 after 0学时
1:-127 after 0学期
1:67 after 0对
1:-104 after 0小
1:-99 after 0小时
1:49 after 0年$
1:-72 after 0年0
1:-76 after 0年第
1:-106 after 0年级
1:-62 after 0所
1:108 after 0日
1:219 after 0日前
1:-241 after 0日印
1:152 after 0月
1:104 after 0月0
1:153 after 0月、
1:77 after 0月中
1:-183 after 0月到
1:62 after 0月对
1:190 after 0期
1:174 after 0期$
1:130 after 0本
1:74 after 0本优
1:-70 after 0次$
1:61 after 0次交
1:71 after 0次推
1:118 after 0次线
1:-112 after 0次网
1:-75 after 0版
1:-61 after 0版$
1:32 after 0节
1:-131 after 0课
1:60 after 0轮
1:70 after 0轮$
1:194 after 0项
1:35 after 0项$
1:-170 after :
1:-169 after ;
1:-54 after <
1:-99 after <$
1:-112 after <(
1:-113 after <)
1:-137 after <0
1:-128 after <0年
1:85 after <举
1:55 after <举办
1:90 after <任
1:97 after <任教
1:-104 after <兼
1:-65 after <副
1:-56 after <副校
1:-82 after <各
1:-74 after <各出
1:-98 after <听
1:-89 after <听课
1:-117 after <学
1:95 after <实
1:31 after <对
1:135 after <对应
1:61 after <师
1:83 after <师生
1:115 after <开
1:97 after <开设
1:-65 after <挂
1:-48 after <挂职
1:90 after <捐
1:91 after <捐赠
1:36 after <教
1:69 after <检
1:111 after <检修
1:-111 after <英
1:-115 after <英语
1:-113 after <讲
1:72 after <赠
1:60 after <赠送
1:-146 after <驻
1:-129 after <驻园
1:-93 after <驻点
1:-219 after >
1:-137 after >参
1:-85 after >参加
1:-90 after >听
1:-97 after >听课
1:-113 after >学
1:-109 after >学习
1:-57 after >挂
1:-62 after >挂职
1:-72 after >教研
1:86 after >衔
1:87 after >衔接
1:-108 after >见
1:-47 after >见习
1:-145 after >跟
1:-107 after >跟岗
1:-125 after >跟班
1:130 after @
1:88 after @$
1:48 after ^$
1:-164 after ^(导
1:166 after ^(联
1:-120 after ^)
1:-216 after ^0
1:-141 after ^0人
1:-101 after ^0名
1:-94 after ^0周
1:-94 after ^0年
1:78 after ^0月
1:-182 after ^<
1:-92 after ^>
1:-71 after ^>参
1:-68 after ^_
1:-56 after ^、
1:-64 after ^、0
1:64 after ^、@
1:-89 after ^、各
1:44 after ^一起
1:-43 after ^三
1:-48 after ^三楼
1:86 after ^上
1:-61 after ^下
1:-79 after ^下发
1:82 after ^与
1:85 after ^与园
1:-75 after ^专
1:177 after ^为
1:178 after ^为<
1:76 after ^为支
1:-239 after ^主任
1:118 after ^主办
1:71 after ^主导
1:104 after ^主抓
1:116 after ^主持
1:202 after ^主责
1:-67 after ^举
1:-76 after ^举行
1:-84 after ^二
1:-82 after ^二楼
1:70 after ^于0
1:-141 after ^互
1:-66 after ^互为
1:65 after ^交
1:-81 after ^人
1:-120 after ^人员
1:-61 after ^仓
1:-71 after ^仓库
1:-59 after ^代
1:-98 after ^代表
1:-73 after ^会
1:-94 after ^传
1:-66 after ^传阅
1:41 after ^供
1:117 after ^保
1:-117 after ^保育
1:151 after ^保障
1:-57 after ^借
1:-55 after ^借阅
1:227 after ^做
1:223 after ^做好
1:-60 after ^健
1:-67 after ^健全
1:-121 after ^入
1:-88 after ^入口
1:-76 after ^入账
1:-39 after ^全
1:-138 after ^全体
1:-89 after ^公
1:-71 after ^公布
1:47 after ^共同
1:69 after ^共管
1:-102 after ^关
1:-128 after ^关于
1:72 after ^具
1:139 after ^具体
1:-60 after ^出
1:193 after ^分
1:131 after ^分别
1:158 after ^分头
1:71 after ^列
1:-237 after ^到
1:-127 after ^到<
1:-171 after ^到>
1:-67 after ^到示
1:-57 after ^前
1:-52 after ^前广
1:-180 after ^副
1:-149 after ^副主
1:-99 after ^副处
1:73 after ^办
1:-87 after ^办公
1:167 after ^办理
1:74 after ^协
1:88 after ^协办
1:136 after ^协助
1:103 after ^协同
1:89 after ^协商
1:31 after ^协调
1:-36 after ^印
1:-55 after ^印发
1:-92 after ^原
1:-61 after ^原岗
1:114 after ^参与
1:-71 after ^参加
1:124 after ^发动
1:-162 after ^发给
1:-63 after ^各
1:-55 after ^各0
1:-76 after ^各见
1:82 after ^合
1:56 after ^合力
1:145 after ^合办
1:-110 after ^同
1:59 after ^向
1:89 after ^向<
1:-183 after ^员
1:-105 after ^员0
1:-43 after ^员结
1:-54 after ^周
1:-138 after ^周启
1:-63 after ^命
1:141 after ^和
1:100 after ^商
1:205 after ^商定
1:137 after ^商量
1:155 after ^在
1:-93 after ^培
1:-83 after ^培训
1:83 after ^处
1:-126 after ^备
1:-137 after ^备案
1:-65 after ^存
1:-142 after ^学
1:-130 after ^学生
1:234 after ^安
1:242 after ^安排
1:156 after ^完
1:114 after ^完成
1:121 after ^定
1:-109 after ^实
1:-84 after ^实操
1:-64 after ^审议
1:213 after ^对接
1:100 after ^尽
1:60 after ^尽快
1:-118 after ^工
1:-139 after ^工作
1:123 after ^带
1:82 after ^带队
1:169 after ^帮
1:160 after ^帮助
1:111 after ^帮着
1:-166 after ^干
1:-129 after ^干部
1:-60 after ^座
1:-70 after ^座谈
1:44 after ^开
1:65 after ^开展
1:207 after ^开通
1:122 after ^张
1:124 after ^张罗
1:61 after ^归
1:69 after ^归口
1:-99 after ^录
1:-117 after ^录制
1:141 after ^总
1:64 after ^总部
1:-91 after ^所
1:-75 after ^所辖
1:171 after ^执
1:154 after ^执笔
1:41 after ^承
1:100 after ^把
1:60 after ^把图
1:90 after ^把捐
1:144 after ^抓
1:108 after ^抓总
1:-43 after ^报
1:-72 after ^抽
1:-101 after ^抽调
1:62 after ^担
1:66 after ^担任
1:117 after ^拟
1:119 after ^拟定
1:91 after ^拿
1:58 after ^挂
1:67 after ^挂靠
1:-86 after ^指
1:90 after ^指定
1:-135 after ^指派
1:113 after ^按
1:341 after ^排
1:89 after ^排出
1:101 after ^排定
1:102 after ^排班
1:155 after ^排课
1:118 after ^接待
1:107 after ^接收
1:80 after ^接洽
1:127 after ^提
1:56 after ^提供
1:140 after ^提出
1:-126 after ^收存
1:-163 after ^教
1:-158 after ^教师
1:-142 after ^数
1:-129 after ^有
1:-99 after ^有教
1:-99 after ^李
1:-69 after ^李雯
1:-76 after ^来
1:-83 after ^来大
1:34 after ^每
1:92 after ^每0
1:-95 after ^每周
1:95 after ^每季
1:64 after ^每学
1:39 after ^每年
1:-91 after ^每月
1:-62 after ^汇存
1:58 after ^汇总
1:156 after ^派人
1:-75 after ^添
1:-72 after ^添置
1:134 after ^清
1:152 after ^清点
1:203 after ^牵
1:175 after ^牵头
1:-114 after ^电
1:38 after ^登记
1:-185 after ^的
1:-43 after ^的优
1:-59 after ^的作
1:-45 after ^的场
1:-68 after ^的平
1:-61 after ^的设
1:159 after ^盯
1:-142 after ^研
1:-142 after ^研究
1:-44 after ^确定
1:-188 after ^科
1:-159 after ^科长
1:-49 after ^筹
1:66 after ^筹办
1:-58 after ^签
1:-80 after ^签订
1:51 after ^管
1:129 after ^管$
1:199 after ^管理
1:-37 after ^组
1:-143 after ^组$
1:161 after ^组织
1:-161 after ^组长
1:118 after ^经办
1:-80 after ^结
1:-116 after ^结为
1:-55 after ^结成
1:203 after ^给
1:87 after ^给予
1:262 after ^统
1:247 after ^统一
1:122 after ^统筹
1:113 after ^编
1:-45 after ^老
1:-41 after ^老师
1:-98 after ^考
1:-67 after ^考核
1:99 after ^联
1:227 after ^联系
1:158 after ^联络
1:-102 after ^股
1:-102 after ^股长
1:113 after ^落
1:41 after ^落实
1:74 after ^要
1:-58 after ^见
1:-59 after ^见习
1:-73 after ^观
1:-87 after ^观摩
1:-64 after ^解释
1:-72 after ^议
1:168 after ^记
1:-167 after ^设
1:-199 after ^设在
1:-58 after ^调派
1:104 after ^负
1:53 after ^负总
1:126 after ^负责
1:-126 after ^赴
1:83 after ^跟
1:-57 after ^跟岗
1:127 after ^跟进
1:40 after ^轮
1:135 after ^轮流
1:-103 after ^送
1:77 after ^选
1:-107 after ^选出
1:139 after ^选派
1:-114 after ^递
1:-67 after ^递交
1:61 after ^遴选
1:83 after ^配合
1:-57 after ^配电
1:83 after ^采
1:94 after ^采购
1:-94 after ^门
1:-117 after ^门口
1:-94 after ^陈
1:-90 after ^陈主
1:-129 after ^集
1:-83 after ^集训
1:-74 after ^颁
1:-79 after ^颁发
1:-70 after ^领
1:-80 after ^领取
1:114 after ^验
1:101 after ^验收
1:141 after _
1:127 after _0
1:-234 after _0年
1:-91 after _|
1:-114 after _|_
1:-73 after _每
1:-84 after _每周
1:182 after |
1:193 after |_
1:-92 after |_每
1:-225 after ×
1:-118 after ×0
1:-76 after ×0)
1:-217 after ××
1:-123 after ××0
1:-163 after ×××
1:-120 after “
1:-123 after ”
1:-157 after ”$
1:115 after ”活
1:66 after ”活动
1:123 after 、0
1:-74 after 、0位
1:-59 after 、<副
1:60 after 、@
1:-94 after 、各
1:-104 after 、各班
1:-116 after 、宿
1:-116 after 、宿管
1:63 after 、教
1:96 after 、教学
1:97 after 、教练
1:62 after 、负
1:72 after 、负责
1:119 after 。
1:160 after 。$
1:135 after 《
1:94 after 》
1:76 after 》$
1:-79 after 一台
1:-72 after 一台$
1:49 after 一安排
1:-55 after 一起
1:-143 after 三
1:31 after 三下
1:-41 after 三下午
1:-175 after 三晚
1:-85 after 三晚$
1:-176 after 三校
1:-45 after 三楼
1:-40 after 三楼举
1:-35 after 上
1:-160 after 上0
1:-56 after 上学
1:-62 after 上学期
1:-92 after 上教
1:-57 after 上研
1:-64 after 上研修
1:94 after 上碰头
1:106 after 上课
1:81 after 上课$
1:159 after 上述
1:-92 after 上集
1:-94 after 上集体
1:-36 after 下
1:-112 after 下$
1:96 after 下乡
1:97 after 下乡执
1:34 after 下午
1:-102 after 下发
1:-60 after 下发的
1:-94 after 下简
1:-94 after 下简称
1:43 after 不
1:97 after 不少
1:85 after 不少于
1:133 after 与
1:88 after 与$
1:75 after 与<
1:-113 after 与<(
1:-89 after 与<各
1:80 after 与<对
1:66 after 与>
1:112 after 与>衔
1:89 after 与园
1:130 after 与园长
1:38 after 与接
1:46 after 与接待
1:62 after 与阅
1:65 after 与阅卷
1:50 after 专业带
1:113 after 专人
1:80 after 专人与
1:-138 after 专家
1:-86 after 专家于
1:-65 after 专项
1:42 after 专题
1:-56 after 业
1:130 after 业$
1:-157 after 业务
1:-91 after 业务培
1:58 after 业带
1:-150 after 业证
1:-134 after 业证书
1:-116 after 个
1:-41 after 个月
1:-112 after 个月$
1:71 after 中心
1:111 after 中心为
1:83 after 中旬
1:97 after 中旬前
1:-64 after 中考
1:-73 after 中考试
1:63 after 为
1:279 after 为<
1:78 after 为<举
1:109 after 为<师
1:114 after 为<开
1:82 after 为<检
1:-61 after 为依
1:-65 after 为依据
1:-128 after 为共
1:-115 after 为共建
1:-122 after 为准
1:-105 after 为准$
1:-78 after 为友
1:-78 after 为友好
1:78 after 为支
1:81 after 为支教
1:-30 after 为联
1:-223 after 主任
1:-300 after 主任$
1:30 after 主任)
1:-54 after 主任0
1:-111 after 主任>
1:-99 after 主任来
1:-55 after 主任梁
1:152 after 主任论
1:-99 after 主任陪
1:-105 after 主任随
1:112 after 主办
1:125 after 主办$
1:75 after 主导
1:114 after 主导$
1:99 after 主抓
1:105 after 主抓$
1:148 after 主持
1:74 after 主持、
1:191 after 主责
1:189 after 主责$
1:-180 after 主题
1:78 after 举
1:115 after 举办
1:55 after 举办电
1:-80 after 举行
1:-83 after 举行$
1:63 after 之
1:-103 after 乐
1:-128 after 习
1:-51 after 习$
1:-128 after 习0
1:-108 after 习0周
1:-70 after 习0天
1:-65 after 习公
1:-47 after 习公文
1:-77 after 习档
1:-82 after 习档案
1:-63 after 习课
1:-74 after 习课程
1:123 after 乡
1:97 after 乡执
1:113 after 乡执教
1:77 after 乡镇
1:102 after 乡镇视
1:-45 after 书
1:-122 after 书$
1:-78 after 书0
1:-57 after 书0册
1:-125 after 书。
1:-155 after 书。$
1:-133 after 书信
1:76 after 书目
1:70 after 书目$
1:162 after 书送
1:89 after 书送到
1:-120 after 书面
1:-67 after 书面总
1:-88 after 了
1:-108 after 了讨
1:-71 after 了讨论
1:96 after 予指
1:67 after 予指导
1:-60 after 事赴
1:-53 after 事赴<
1:-133 after 二楼
1:-75 after 二楼$
1:169 after 于0
1:97 after 于0人
1:-101 after 于0学
1:97 after 于0月
1:-143 after 于上
1:-62 after 于上学
1:-51 after 云
1:-40 after 互
1:-38 after 互为
1:-147 after 互为共
1:-49 after 互访
1:-114 after 交书
1:-61 after 交书面
1:112 after 交换
1:70 after 交换书
1:91 after 交接
1:121 after 交接$
1:-31 after 产
1:-151 after 人
1:-120 after 人)
1:-103 after 人)$
1:110 after 人0
1:79 after 人0名
1:-126 after 人:
1:58 after 人与
1:82 after 人与>
1:-145 after 人于
1:-149 after 人到
1:-70 after 人到<
1:-71 after 人到>
1:-125 after 人员
1:-63 after 人员>
1:-88 after 人员接
1:-84 after 人员随
1:79 after 人次
1:98 after 人次$
1:-150 after 人赴
1:130 after 人选$
1:-67 after 人随
1:-75 after 人随行
1:-82 after 仓
1:-73 after 仓库
1:-80 after 仓库$
1:-109 after 代
1:-106 after 代表
1:-67 after 代表列
1:-58 after 代表参
1:178 after 令
1:137 after 令营
1:95 after 令营$
1:-101 after 以
1:-62 after 以上$
1:-153 after 以下
1:-81 after 以下简
1:-122 after 以视
1:92 after 仪
1:85 after 仪器
1:79 after 仪器$
1:59 after 们
1:-215 after 任
1:-114 after 任$
1:75 after 任)
1:-74 after 任)$
1:-56 after 任0
1:-71 after 任0名
1:-152 after 任<
1:-112 after 任<副
1:-48 after 任>
1:-32 after 任>跟
1:-102 after 任副
1:-86 after 任副校
1:109 after 任务
1:77 after 任务清
1:-91 after 任教
1:-85 after 任教$
1:88 after 任教0
1:-58 after 任来
1:-34 after 任来>
1:-57 after 任梁
1:-50 after 任梁静
1:123 after 任论
1:134 after 任论坛
1:-115 after 任陪
1:-131 after 任陪同
1:-69 after 任随
1:-105 after 任随>
1:-160 after 份
1:-138 after 份$
1:101 after 企
1:116 after 企业
1:-135 after 优
1:-39 after 优势
1:-90 after 优势开
1:68 after 优秀教
1:-37 after 会
1:37 after 会$
1:92 after 会同
1:72 after 会同&
1:-88 after 会议
1:187 after 传
1:-70 after 传阅
1:-54 after 传阅$
1:-87 after 估
1:-87 after 估$
1:113 after 伴
1:-66 after 位
1:48 after 位$
1:-57 after 位班
1:-83 after 位班主
1:165 after 住
1:132 after 住宿
1:52 after 体
1:-99 after 体人
1:-70 after 体人员
1:-42 after 体备
1:79 after 体支
1:64 after 体支教
1:80 after 体教
1:46 after 体组
1:44 after 体组织
1:99 after 体育
1:121 after 体负
1:113 after 体负责
1:75 after 作$
1:-114 after 作0
1:-80 after 作0周
1:183 after 作业
1:110 after 作健
1:86 after 作健康
1:-125 after 作月
1:-107 after 作月报
1:-88 after 作用
1:-67 after 作用开
1:73 after 作线
1:81 after 作线上
1:-54 after 使
1:-50 after 使用
1:-42 after 使用$
1:74 after 供
1:78 after 供技
1:77 after 供技术
1:-83 after 供的
1:-79 after 供的0
1:59 after 供车
1:71 after 供车辆
1:-58 after 依
1:-77 after 依据
1:-81 after 依据$
1:153 after 保
1:-112 after 保险
1:121 after 保障
1:77 after 保障$
1:117 after 保障设
1:-51 after 信$
1:139 after 信息
1:114 after 信息$
1:90 after 修实
1:116 after 修实验
1:78 after 修宿
1:87 after 修宿舍
1:54 after 修订
1:94 after 修订$
1:-89 after 借
1:-93 after 借阅
1:-60 after 借阅$
1:209 after 做
1:227 after 做好
1:72 after 做好接
1:48 after 做好联
1:-53 after 健全
1:-63 after 健全各
1:67 after 健康
1:92 after 健康讲
1:104 after 傅
1:122 after 傅$
1:107 after 像
1:-99 after 儿
1:-75 after 充
1:-57 after 充协
1:-81 after 充协议
1:-67 after 先
1:-152 after 免
1:-32 after 入
1:-80 after 入>
1:-81 after 入>教
1:-91 after 入口
1:-79 after 入口$
1:-41 after 入账
1:-35 after 入账$
1:-49 after 全
1:-31 after 全体
1:-88 after 全体人
1:42 after 全体教
1:-65 after 全各
1:-61 after 全各项
1:88 after 全年
1:-124 after 公
1:-86 after 公区
1:-101 after 公区$
1:-44 after 公室$
1:-71 after 公布
1:-60 after 公布的
1:-39 after 公文
1:-57 after 公文写
1:33 after 共
1:-179 after 共0
1:-139 after 共0人
1:157 after 共同
1:48 after 共同承
1:138 after 共同牵
1:154 after 共同组
1:-142 after 共同考
1:161 after 共同负
1:-49 after 共建
1:-90 after 共建单
1:74 after 共管
1:86 after 共管$
1:154 after 关$
1:-111 after 关于
1:-64 after 关于上
1:-155 after 其
1:113 after 具体
1:104 after 具体支
1:82 after 具体组
1:121 after 具体负
1:69 after 养
1:57 after 养方案
1:-77 after 兼
1:-96 after 兼任
1:-123 after 内
1:162 after 册
1:69 after 册送
1:72 after 册送到
1:44 after 写
1:-62 after 写作$
1:72 after 写作线
1:133 after 写出
1:-103 after 军
1:-159 after 农
1:36 after 决$
1:-57 after 决定
1:185 after 况
1:-62 after 况的
1:-60 after 况的汇
1:-42 after 准
1:-122 after 准$
1:36 after 准备
1:120 after 准备$
1:38 after 出
1:-56 after 出$
1:-132 after 出0
1:-135 after 出0人
1:110 after 分
1:83 after 分头
1:94 after 分头对
1:81 after 分头落
1:104 after 分析
1:-71 after 分析会
1:106 after 刊
1:80 after 刊$
1:83 after 划
1:180 after 划$
1:-84 after 划0
1:-87 after 划0学
1:-54 after 列
1:-100 after 列席
1:-91 after 列席了
1:-125 after 初
1:85 after 判
1:91 after 判、
1:95 after 判、教
1:-73 after 别
1:-190 after 到
1:-72 after 到0
1:-54 after 到<
1:36 after 到<$
1:-66 after 到<挂
1:-117 after 到<讲
1:-255 after 到>
1:45 after 到>$
1:-82 after 到>参
1:-83 after 到>挂
1:-161 after 到>跟
1:154 after 到人
1:141 after 到人$
1:-85 after 到岗
1:-83 after 到岗$
1:-44 after 到示
1:-80 after 到示范
1:-80 after 制度
1:-107 after 制度$
1:144 after 制订
1:88 after 制订具
1:76 after 制订结
1:159 after 前
1:-49 after 前广
1:-61 after 前广场
1:-129 after 前往
1:72 after 前拟
1:85 after 前拟出
1:117 after 前落
1:76 after 前落实
1:-225 after 副
1:-79 after 副主
1:-42 after 副主任
1:-130 after 副处
1:-117 after 副处长
1:-151 after 副教
1:-180 after 副教授
1:-133 after 副校
1:-103 after 副校长
1:-62 after 副科
1:-60 after 副科长
1:-73 after 副院
1:-99 after 副院长
1:142 after 力
1:43 after 力承
1:53 after 力承担
1:198 after 办
1:328 after 办$
1:-61 after 办公
1:-101 after 办公区
1:33 after 办公室
1:-68 after 办法
1:-66 after 办法$
1:252 after 办理
1:187 after 办理$
1:75 after 办电
1:71 after 办电商
1:-117 after 加
1:37 after 加$
1:-121 after 加“
1:-67 after 加命
1:-65 after 加命题
1:-77 after 加学
1:-69 after 加学术
1:-77 after 加影
1:-98 after 加影子
1:-50 after 加跟
1:-61 after 加跟班
1:237 after 务$
1:120 after 务。
1:123 after 务。$
1:-91 after 务培
1:-108 after 务培训
1:-192 after 务处
1:73 after 务清
1:70 after 务清单
1:32 after 动
1:46 after 动$
1:75 after 动学
1:109 after 动学生
1:103 after 动教
1:77 after 动教师
1:102 after 动教职
1:123 after 动方
1:147 after 动方案
1:71 after 助
1:110 after 助$
1:-81 after 势
1:-80 after 势开
1:-37 after 势开展
1:77 after 勘
1:64 after 勘察
1:87 after 勘察设
1:89 after 募
1:32 after 募集
1:78 after 募集$
1:50 after 勤
1:64 after 勤$
1:137 after 包
1:33 after 化
1:-190 after 区
1:-75 after 区$
1:45 after 协
1:-38 after 协作
1:119 after 协办
1:110 after 协办$
1:191 after 协助
1:114 after 协助$
1:96 after 协同
1:134 after 协同$
1:89 after 协商
1:82 after 协商制
1:51 after 协商落
1:36 after 协议
1:-82 after 协议载
1:-126 after 协调$
1:161 after 协调落
1:175 after 单$
1:59 after 单位$
1:-48 after 印
1:129 after 印$
1:-291 after 印发
1:-232 after 印发$
1:-66 after 印发的
1:97 after 卷
1:165 after 卷$
1:-73 after 原岗
1:-86 after 原岗位
1:-95 after 去
1:-98 after 县
1:-45 after 参
1:185 after 参与
1:164 after 参与$
1:-137 after 参加
1:37 after 参加$
1:-112 after 参加“
1:-71 after 参加命
1:-72 after 参加学
1:-73 after 参加影
1:-60 after 参加跟
1:87 after 及
1:-133 after 友
1:-142 after 友好
1:-78 after 友好处
1:-118 after 友好队
1:40 after 双师
1:-87 after 双师型
1:-91 after 发
1:-106 after 发$
1:135 after 发动
1:72 after 发动学
1:116 after 发动教
1:-100 after 发的
1:-101 after 发的挂
1:-45 after 发的账
1:-92 after 发结
1:-77 after 发结业
1:-84 after 发给
1:-123 after 发给结
1:67 after 发运
1:78 after 发运$
1:-149 after 取
1:-72 after 取$
1:-69 after 取课
1:-66 after 取课表
1:-201 after 受
1:-99 after 受政
1:-74 after 受政策
1:-90 after 口
1:-84 after 口$
1:78 after 口管
1:78 after 口管理
1:100 after 召
1:112 after 召集
1:128 after 召集$
1:64 after 可
1:-93 after 台
1:-166 after 台$
1:-66 after 台开
1:-74 after 台开展
1:175 after 台账
1:-48 after 号
1:91 after 号$
1:-63 after 号登
1:-63 after 号登录
1:-81 after 号简
1:-96 after 号简报
1:-75 after 各
1:-138 after 各0
1:-68 after 各0人
1:-53 after 各0份
1:-110 after 各0名
1:-107 after 各出
1:-94 after 各出0
1:-97 after 各班
1:-104 after 各班$
1:-83 after 各见
1:-91 after 各见习
1:-70 after 各项
1:-57 after 各项制
1:116 after 合
1:103 after 合。
1:104 after 合。$
1:163 after 合力
1:49 after 合力承
1:185 after 合办
1:114 after 合办$
1:84 after 合开
1:63 after 合施
1:76 after 合施工
1:63 after 合月
1:58 after 合月考
1:60 after 合验
1:53 after 合验收
1:66 after 同$
1:59 after 同&
1:59 after 同&办
1:-97 after 同。
1:-149 after 同。$
1:-37 after 同学
1:138 after 同牵
1:149 after 同牵头
1:174 after 同组
1:156 after 同组织
1:-167 after 同考
1:-163 after 同考核
1:150 after 同负
1:167 after 同负责
1:37 after 名
1:65 after 名$
1:-95 after 名>
1:-43 after 名>见
1:-96 after 名、
1:-81 after 名、宿
1:-77 after 名到
1:-83 after 名到<
1:140 after 名单
1:142 after 名单$
1:-48 after 名参
1:-59 after 名参加
1:-64 after 名干
1:-69 after 名干事
1:36 after 名教
1:98 after 名赴
1:126 after 名赴<
1:-80 after 名驻
1:-84 after 名驻校
1:-40 after 后
1:41 after 向
1:52 after 向<
1:73 after 向<赠
1:-31 after 听
1:-110 after 听课
1:-95 after 听课$
1:-89 after 听课0
1:-68 after 启
1:-60 after 启明
1:-56 after 启明$
1:160 after 告
1:-169 after 员
1:-159 after 员0
1:-141 after 员0人
1:-127 after 员0名
1:-78 after 员>
1:-63 after 员>学
1:-71 after 员_
1:-125 after 员_|
1:59 after 员勘
1:48 after 员勘察
1:-86 after 员接
1:-92 after 员接受
1:-68 after 员结
1:-59 after 员结对
1:-116 after 员随
1:-83 after 员随班
1:-163 after 周
1:-48 after 周$
1:-111 after 周三
1:-112 after 周三晚
1:108 after 周与
1:115 after 周与<
1:-52 after 周启
1:-52 after 周启明
1:-165 after 周四
1:117 after 命题$
1:60 after 命题与
1:-88 after 命题人
1:-61 after 命题培
1:44 after 和
1:113 after 和安
1:139 after 和日
1:122 after 和日常
1:-83 after 咨
1:-86 after 咨询
1:-60 after 咨询教
1:36 after 品
1:135 after 商
1:67 after 商制
1:62 after 商制订
1:76 after 商培
1:74 after 商培训
1:63 after 商定
1:48 after 商落
1:54 after 商落实
1:124 after 商量
1:110 after 器
1:85 after 器$
1:-213 after 四
1:-121 after 回访$
1:105 after 回访支
1:-185 after 团
1:-60 after 团活
1:-109 after 团活动
1:-54 after 园
1:-44 after 园跟
1:-42 after 园跟班
1:94 after 园长共
1:-100 after 国
1:101 after 图
1:87 after 图书
1:132 after 图书0
1:102 after 在0
1:-108 after 在<
1:-70 after 在>
1:-110 after 在@
1:-147 after 地
1:-96 after 场
1:-54 after 场举
1:-82 after 场举行
1:-50 after 场馆
1:-68 after 场馆开
1:125 after 坛
1:152 after 坛$
1:-100 after 型
1:-97 after 型教
1:-81 after 型教师
1:96 after 培养
1:-51 after 培训咨
1:-65 after 培训教
1:33 after 培训班
1:-104 after 基
1:-41 after 基础教
1:-64 after 堂$
1:-235 after 处
1:-116 after 处室
1:-81 after 处室$
1:-55 after 处室结
1:-31 after 处长
1:128 after 处长$
1:-33 after 处长0
1:91 after 备$
1:-63 after 备培
1:-70 after 备培训
1:-106 after 备案
1:-86 after 备案$
1:-113 after 备课
1:-152 after 备课$
1:-162 after 备课0
1:50 after 备调
1:83 after 备调试
1:101 after 夏
1:123 after 夏令
1:109 after 夏令营
1:-115 after 大
1:-117 after 大学学
1:-31 after 大学生
1:-191 after 天
1:-173 after 天$
1:-107 after 天)
1:-107 after 天)$
1:182 after 头
1:61 after 头$
1:90 after 头人0
1:155 after 头会
1:129 after 头会$
1:56 after 头制
1:80 after 头制订
1:34 after 头对
1:34 after 头对接
1:61 after 头组
1:50 after 头组织
1:81 after 头落
1:77 after 头落实
1:176 after 套
1:42 after 套$
1:106 after 好
1:-68 after 好处
1:-126 after 好处室
1:46 after 好接
1:81 after 好联
1:48 after 好联络
1:96 after 好课
1:116 after 好课表
1:-96 after 好队
1:-102 after 好队部
1:-135 after 委
1:-181 after 娜
1:-64 after 子
1:-112 after 子培
1:-123 after 子培训
1:-94 after 存
1:-94 after 存$
1:-66 after 存的
1:-77 after 存的补
1:40 after 季度
1:116 after 季度召
1:75 after 季度整
1:-47 after 学
1:-131 after 学$
1:-81 after 学习
1:-72 after 学习$
1:-55 after 学习公
1:-86 after 学习档
1:-62 after 学习课
1:-105 after 学学
1:-104 after 学学习
1:-173 after 学时
1:-100 after 学时$
1:-71 after 学期
1:-151 after 学期$
1:-62 after 学期<
1:-152 after 学期到
1:-70 after 学期对
1:-134 after 学期捐
1:70 after 学期汇
1:105 after 学期走
1:79 after 学期赴
1:-66 after 学术年
1:103 after 学术期
1:-224 after 学校
1:-127 after 学校办
1:101 after 学生
1:112 after 学生$
1:104 after 学生不
1:65 after 学生志
1:74 after 学生捐
1:78 after 学生整
1:-65 after 学生足
1:115 after 学科
1:129 after 守
1:166 after 安
1:125 after 安排
1:160 after 安排$
1:114 after 安排。
1:-98 after 安排岗
1:107 after 安排课
1:201 after 完成$
1:32 after 定
1:-94 after 定$
1:90 after 定专
1:82 after 定专人
1:-63 after 定人选
1:190 after 定课
1:100 after 定课次
1:51 after 实
1:133 after 实$
1:167 after 实。
1:99 after 实。$
1:-66 after 实习
1:-125 after 实习0
1:90 after 实到
1:89 after 实到人
1:-53 after 实操
1:-72 after 实操不
1:176 after 实施
1:170 after 实施$
1:-53 after 实训
1:60 after 实运
1:131 after 实运输
1:39 after 实验
1:90 after 实验中
1:87 after 实验仪
1:-87 after 实验班
1:-85 after 审定
1:59 after 审核
1:-121 after 审议
1:-71 after 审议$
1:-47 after 室
1:-78 after 室结
1:-55 after 室结对
1:-53 after 家
1:-32 after 家$
1:-73 after 家于
1:-81 after 家于0
1:115 after 家庭
1:80 after 家长
1:191 after 宿
1:137 after 宿$
1:165 after 宿生
1:-151 after 宿管
1:-99 after 宿管员
1:67 after 宿舍
1:118 after 宿舍$
1:85 after 寄
1:130 after 寄宿
1:121 after 寄宿生
1:-69 after 寄送工
1:106 after 寒
1:101 after 寒假
1:126 after 察
1:87 after 察设
1:89 after 察设计
1:75 after 对
1:87 after 对$
1:-65 after 对<
1:-61 after 对书
1:-62 after 对书$
1:55 after 对口
1:120 after 对应
1:116 after 对应年
1:146 after 对接
1:57 after 对接$
1:-64 after 对通
1:-46 after 对通信
1:77 after 导
1:47 after 导$
1:-181 after 导)
1:153 after 导0
1:102 after 导0次
1:72 after 导0轮
1:42 after 导师
1:176 after 导师$
1:43 after 将
1:-166 after 小
1:-107 after 小时
1:49 after 少
1:45 after 少于
1:71 after 少于0
1:36 after 就
1:99 after 就读
1:93 after 就读学
1:56 after 尽
1:59 after 尽快
1:80 after 尽快派
1:-121 after 局
1:-111 after 展
1:-83 after 展0
1:-125 after 展0次
1:-65 after 展“
1:66 after 展夏
1:60 after 展夏令
1:-48 after 展学
1:-38 after 展学生
1:130 after 展班
1:109 after 展班主
1:-100 after 展社
1:-71 after 展社团
1:-98 after 展网
1:-67 after 展网上
1:-40 after 展集
1:-42 after 展集训
1:-179 after 岗
1:-185 after 岗$
1:-79 after 岗0
1:-91 after 岗0个
1:-86 after 岗0周
1:-44 after 岗位$
1:-65 after 岭
1:131 after 工
1:115 after 工$
1:-39 after 工作
1:154 after 工作$
1:-87 after 工作0
1:-81 after 工作月
1:96 after 工捐
1:84 after 工捐款
1:-56 after 布的
1:-54 after 布的量
1:-95 after 师$
1:-68 after 师0
1:-144 after 师0人
1:-120 after 师0名
1:137 after 师0次
1:-108 after 师>
1:-42 after 师>听
1:111 after 师傅
1:120 after 师傅$
1:-55 after 师入
1:-86 after 师入>
1:-159 after 师去
1:-89 after 师型
1:-76 after 师型教
1:132 after 师徒
1:100 after 师捐
1:107 after 师捐衣
1:-32 after 师生
1:106 after 师生作
1:118 after 师研
1:50 after 师研修
1:168 after 带
1:40 after 带头人
1:165 after 带教
1:105 after 带班
1:124 after 带班$
1:40 after 带队
1:48 after 带队$
1:-146 after 席
1:-76 after 席了
1:-84 after 席了讨
1:133 after 帮
1:154 after 帮助
1:74 after 帮扶
1:76 after 帮扶任
1:147 after 帮着
1:-161 after 常
1:151 after 常管
1:120 after 常管理
1:-101 after 干
1:-169 after 干事
1:-66 after 干事赴
1:48 after 干教
1:52 after 干教师
1:-91 after 干部
1:-54 after 干部0
1:-101 after 干部到
1:-208 after 平
1:-181 after 平台
1:-80 after 平台$
1:-96 after 平台开
1:101 after 年
1:62 after 年$
1:-44 after 年0
1:-81 after 年0月
1:134 after 年为
1:148 after 年为<
1:-104 after 年会
1:-52 after 年会$
1:101 after 年对
1:160 after 年底
1:-80 after 年第
1:-69 after 年第0
1:94 after 年级
1:62 after 年级开
1:-98 after 并
1:-170 after 幼
1:-106 after 广
1:-125 after 广场
1:-49 after 广场举
1:-86 after 床
1:47 after 库$
1:80 after 应
1:125 after 应年
1:124 after 应年级
1:246 after 底
1:203 after 底前
1:102 after 底回
1:79 after 底回访
1:116 after 度
1:102 after 度召
1:83 after 度召开
1:80 after 度整
1:74 after 度整理
1:153 after 度派裁
1:30 after 座0
1:85 after 座0次
1:-64 after 座谈
1:-119 after 座谈$
1:109 after 庭
1:-61 after 康
1:112 after 康讲
1:104 after 康讲座
1:-126 after 建单
1:-130 after 建单位
1:86 after 开0
1:65 after 开0次
1:-80 after 开展
1:-94 after 开展0
1:-66 after 开展“
1:68 after 开展夏
1:-81 after 开展学
1:121 after 开展班
1:-74 after 开展社
1:-73 after 开展网
1:-39 after 开展集
1:63 after 开放
1:-110 after 开放$
1:161 after 开设
1:79 after 开设英
1:73 after 开通
1:104 after 开通账
1:-170 after 式
1:117 after 张
1:169 after 张罗
1:144 after 张罗$
1:-134 after 强
1:99 after 归
1:73 after 归口
1:77 after 归口管
1:113 after 当
1:137 after 录$
1:-70 after 录制
1:-73 after 录制$
1:142 after 录播
1:137 after 录播教
1:-47 after 录资
1:-81 after 录资源
1:-114 after 影
1:-157 after 影子
1:-107 after 影子培
1:-162 after 往
1:100 after 待
1:155 after 待$
1:62 after 待和
1:105 after 徒
1:53 after 心
1:87 after 心为
1:65 after 心为<
1:-74 after 志
1:-91 after 志愿
1:95 after 快
1:55 after 快派
1:54 after 快派员
1:-62 after 急
1:-74 after 急救
1:-57 after 急救箱
1:146 after 总
1:185 after 总$
1:123 after 总责
1:47 after 总责$
1:93 after 总部
1:62 after 总部协
1:84 after 息
1:116 after 息$
1:236 after 情
1:149 after 情况
1:-55 after 情况的
1:-30 after 愿
1:67 after 愿者到
1:-86 after 慧
1:60 after 成
1:179 after 成$
1:-97 after 成手
1:-103 after 成手拉
1:-179 after 所
1:-82 after 所辖
1:-71 after 所辖实
1:77 after 手
1:130 after 手$
1:-89 after 手友
1:-85 after 手友好
1:-49 after 手拉
1:174 after 手续
1:217 after 手续$
1:-43 after 才
1:74 after 执
1:95 after 执教
1:123 after 执教0
1:122 after 执笔
1:124 after 执笔$
1:68 after 扶任
1:63 after 扶任务
1:106 after 批
1:63 after 承
1:57 after 承办
1:255 after 承办$
1:147 after 承接
1:196 after 技
1:137 after 技术
1:56 after 技术支
1:67 after 把
1:83 after 把图
1:78 after 把图书
1:106 after 把捐
1:94 after 把捐来
1:263 after 抓
1:161 after 抓$
1:105 after 抓总
1:108 after 抓总$
1:64 after 护
1:165 after 护$
1:-129 after 报$
1:103 after 报名
1:73 after 报名$
1:156 after 报告
1:66 after 报送
1:41 after 抽
1:134 after 抽查
1:-89 after 抽调
1:-104 after 抽调0
1:-52 after 担
1:-92 after 担任<
1:-32 after 拉
1:-47 after 拉手
1:-95 after 拉手友
1:145 after 招
1:85 after 拟
1:116 after 拟出
1:100 after 拟出$
)"sv,
    R"(1:143 after 拟定
1:66 after 拿
1:73 after 拿出
1:76 after 持
1:79 after 持、
1:55 after 持、负
1:133 after 持。
1:163 after 持。$
1:-161 after 挂
1:-143 after 挂任
1:-124 after 挂任<
1:-128 after 挂职
1:-35 after 挂职副
1:-61 after 挂职管
1:-43 after 挂职锻
1:-35 after 挂靠
1:-86 after 挂靠学
1:78 after 指
1:208 after 指定
1:84 after 指定专
1:43 after 指导
1:39 after 指导$
1:-124 after 指派
1:-81 after 指派的
1:131 after 按
1:105 after 捐
1:-46 after 捐书
1:77 after 捐书$
1:107 after 捐来
1:87 after 捐来的
1:75 after 捐款
1:91 after 捐款$
1:70 after 捐衣
1:56 after 捐衣$
1:73 after 捐赠
1:154 after 捐赠图
1:-54 after 捐赠情
1:91 after 换书
1:71 after 换书目
1:88 after 据
1:-87 after 据$
1:-69 after 授
1:180 after 授课
1:247 after 排
1:207 after 排$
1:146 after 排。
1:120 after 排。$
1:142 after 排出
1:113 after 排好
1:121 after 排定
1:145 after 排定课
1:-105 after 排岗
1:-70 after 排岗位
1:91 after 排班
1:99 after 排班$
1:159 after 排课
1:198 after 排课$
1:63 after 排课。
1:44 after 排课务
1:107 after 排课表
1:171 after 接
1:185 after 接$
1:-110 after 接受
1:-82 after 接受政
1:171 after 接待
1:257 after 接待$
1:54 after 接待和
1:124 after 接收
1:119 after 接洽
1:136 after 接洽$
1:151 after 接站
1:58 after 接送
1:174 after 推
1:78 after 推荐
1:103 after 推进
1:104 after 推进会
1:203 after 提
1:166 after 提供
1:79 after 提供技
1:-81 after 提供的
1:64 after 提供车
1:143 after 提出
1:-146 after 摩
1:-95 after 摩期
1:-76 after 摩期中
1:89 after 播
1:75 after 播教
1:148 after 播教室
1:66 after 操
1:-60 after 操不
1:-66 after 操不少
1:91 after 操办
1:98 after 操办$
1:62 after 支持。
1:108 after 支教
1:79 after 支教学
1:167 after 支教教
1:73 after 支教方
1:63 after 收
1:180 after 收$
1:-126 after 收存
1:-35 after 收存$
1:-87 after 收存的
1:168 after 改
1:127 after 改造
1:-36 after 放$
1:-46 after 政
1:-115 after 政策
1:-89 after 政策业
1:-86 after 敏
1:-63 after 救
1:-55 after 救箱
1:-44 after 救箱0
1:123 after 教$
1:119 after 教0
1:90 after 教0周
1:86 after 教0年
1:-79 after 教务处
1:66 after 教学生
1:95 after 教室
1:-94 after 教师$
1:-88 after 教师入
1:99 after 教师捐
1:45 after 教师研
1:-157 after 教授
1:216 after 教教
1:132 after 教教师
1:78 after 教方
1:75 after 教方案
1:-137 after 教研
1:-41 after 教研$
1:-70 after 教研群
1:-87 after 教科
1:73 after 教练
1:99 after 教练下
1:78 after 教职
1:95 after 教职工
1:-96 after 教育
1:-92 after 数
1:-43 after 数学
1:122 after 整
1:119 after 整$
1:76 after 整修
1:70 after 整修宿
1:38 after 整理
1:-57 after 整理$
1:117 after 整理0
1:-60 after 文写
1:-74 after 文写作
1:87 after 料
1:217 after 料$
1:-91 after 断
1:-55 after 断$
1:-91 after 新
1:100 after 方
1:107 after 方案
1:110 after 方案的
1:-48 after 施
1:162 after 施$
1:85 after 施工
1:62 after 施工$
1:33 after 日
1:198 after 日前
1:103 after 日前落
1:-230 after 日印
1:-291 after 日印发
1:107 after 日常管
1:169 after 日程
1:174 after 日程$
1:88 after 旬
1:90 after 旬前
1:84 after 旬前拟
1:-196 after 时
1:-146 after 时$
1:-123 after 明
1:-194 after 明$
1:-103 after 春
1:-117 after 晓
1:-129 after 晚
1:-87 after 晚$
1:-96 after 晚上
1:-88 after 普
1:-51 after 普$
1:48 after 月
1:-135 after 月$
1:125 after 月0
1:133 after 月0日
1:138 after 月、
1:104 after 月、0
1:81 after 月中
1:89 after 月中旬
1:-144 after 月到
1:-134 after 月到>
1:-88 after 月到岗
1:69 after 月对
1:200 after 月底
1:79 after 月底回
1:-106 after 月报
1:-97 after 月报$
1:195 after 月考
1:61 after 月考的
1:95 after 月走
1:80 after 月走访
1:-192 after 有
1:-104 after 有教
1:-93 after 有教师
1:50 after 服
1:120 after 服务$
1:69 after 期
1:131 after 期$
1:-85 after 期中考
1:68 after 期刊
1:116 after 期刊$
1:-130 after 期到
1:-43 after 期对
1:-66 after 期捐
1:-105 after 期捐赠
1:96 after 期汇
1:76 after 期汇编
1:92 after 期走
1:111 after 期走访
1:59 after 期赴
1:80 after 期赴乡
1:118 after 本
1:109 after 本$
1:90 after 本优
1:77 after 本优秀
1:82 after 术
1:-91 after 术年
1:-65 after 术年会
1:99 after 术支
1:51 after 术支持
1:65 after 术期
1:64 after 术期刊
1:-111 after 李
1:-73 after 李雯
1:-68 after 李雯$
1:161 after 材0
1:132 after 材料
1:178 after 材料$
1:-80 after 来>
1:-110 after 来>跟
1:-66 after 来大
1:-86 after 来大学
1:121 after 来的
1:92 after 来的书
1:-103 after 杰
1:67 after 析
1:-78 after 析会
1:-137 after 析会$
1:-118 after 查
1:-32 after 查$
1:76 after 查0
1:112 after 查0次
1:-381 after 校
1:-151 after 校$
1:-155 after 校任
1:-75 after 校任教
1:-203 after 校办
1:-124 after 校办公
1:-151 after 校长
1:-87 after 校长$
1:-71 after 校长阿
1:30 after 核
1:60 after 核$
1:-42 after 案$
1:-62 after 案整
1:-84 after 案整理
1:105 after 案的
1:111 after 案的修
1:79 after 案集$
1:62 after 档案$
1:-66 after 档案整
1:-59 after 梁
1:-53 after 梁静
1:-54 after 梁静、
1:-102 after 梅
1:90 after 检修
1:110 after 检修实
1:-37 after 检查
1:-40 after 楼
1:-93 after 楼$
1:-46 after 楼举
1:-46 after 楼举行
1:-35 after 次
1:75 after 次交
1:81 after 次交换
1:125 after 次推
1:88 after 次推进
1:118 after 次线
1:92 after 次线上
1:-94 after 次网
1:30 after 次评
1:66 after 款$
1:-147 after 正
1:127 after 步
1:61 after 每
1:39 after 每0
1:-39 after 每0周
1:-133 after 每周
1:-118 after 每周三
1:30 after 每周二
1:-132 after 每周四
1:91 after 每季度
1:34 after 每学
1:-43 after 每学年
1:48 after 每学期
1:79 after 每年为
1:-35 after 每年组
1:-88 after 每月
1:148 after 每月底
1:94 after 每月走
1:74 after 汇
1:-108 after 汇存
1:-59 after 汇存$
1:90 after 汇总
1:195 after 汇总$
1:-110 after 汇报
1:-97 after 汇报$
1:117 after 汇编
1:65 after 汇编0
1:-95 after 法$
1:-72 after 活
1:57 after 活动$
1:134 after 活动方
1:89 after 洽
1:78 after 洽$
1:75 after 派
1:-37 after 派$
1:-114 after 派0
1:-83 after 派0人
1:173 after 派人
1:155 after 派人$
1:121 after 派员
1:77 after 派员勘
1:-67 after 派的
1:-67 after 派的专
1:79 after 派裁
1:70 after 派裁判
1:136 after 派遣
1:81 after 流
1:84 after 流主
1:117 after 流主持
1:85 after 流承
1:100 after 流筹
1:108 after 流筹备
1:-76 after 海
1:-77 after 添
1:-65 after 添置
1:-66 after 添置急
1:131 after 清
1:68 after 清单
1:75 after 清单$
1:168 after 清点
1:-108 after 游
1:-149 after 源
1:-70 after 源平
1:-55 after 源平台
1:-74 after 点
1:-165 after 点$
1:-118 after 点0
1:-108 after 点0天
1:-50 after 炼
1:-49 after 炼0
1:-37 after 炼0年
1:-76 after 版
1:-62 after 版$
1:60 after 牵
1:78 after 牵头
1:40 after 牵头$
1:77 after 牵头制
1:53 after 牵头组
1:-120 after 率
1:139 after 班
1:53 after 班0
1:-44 after 班0个
1:116 after 班0期
1:90 after 班主
1:98 after 班主任
1:-105 after 班学
1:-61 after 班学习
1:91 after 班就
1:81 after 班就读
1:98 after 班级
1:45 after 班级$
1:-98 after 班进
1:-87 after 班进修
1:-92 after 球
1:-47 after 球赛
1:-42 after 球赛$
1:120 after 理
1:166 after 理$
1:78 after 理0次
1:113 after 理。
1:108 after 理。$
1:-74 after 理办
1:-79 after 理办法
1:-78 after 琴
1:-78 after 琴一
1:-64 after 琴一台
1:83 after 生
1:174 after 生$
1:79 after 生不
1:93 after 生不少
1:117 after 生作
1:101 after 生作健
1:54 after 生志
1:48 after 生志愿
1:80 after 生捐
1:70 after 生捐书
1:72 after 生整
1:66 after 生整修
1:-58 after 生活
1:-49 after 生足
1:-47 after 生足球
1:88 after 用
1:-33 after 用$
1:-74 after 用开
1:-96 after 用开展
1:-42 after 由
1:-77 after 申
1:73 after 电商
1:67 after 电商培
1:88 after 电子
1:-104 after 电话
1:-101 after 电话0
1:-78 after 电钢
1:-57 after 电钢琴
1:-67 after 登录
1:-79 after 登录资
1:-32 after 登记
1:90 after 登记$
1:-301 after 的
1:-65 after 的0
1:-69 after 的0版
1:-78 after 的专
1:-75 after 的专家
1:79 after 的书送
1:-42 after 的优
1:-39 after 的优势
1:-50 after 的作
1:-68 after 的作用
1:107 after 的修
1:168 after 的修订
1:134 after 的命
1:53 after 的命题
1:-92 after 的场
1:-46 after 的场馆
1:-81 after 的平
1:-82 after 的平台
1:-60 after 的挂
1:-107 after 的挂职
1:-129 after 的汇
1:-56 after 的汇报
1:-73 after 的补
1:-68 after 的补充
1:-86 after 的设
1:-79 after 的设备
1:-112 after 的账
1:-94 after 的账号
1:-63 after 的量
1:-68 after 的量表
1:-133 after 监
1:-163 after 监督
1:39 after 目
1:72 after 目$
1:207 after 盯
1:-47 after 直
1:-57 after 相
1:145 after 看
1:74 after 看0
1:61 after 看0次
1:142 after 着
1:-129 after 督
1:-114 after 督导$
1:43 after 督查0
1:56 after 知
1:-198 after 研
1:-68 after 研$
1:100 after 研修
1:37 after 研修$
1:-259 after 研究
1:-66 after 研究$
1:-104 after 研群
1:-90 after 研群$
1:-40 after 础教
1:-31 after 确定
1:108 after 确定$
1:83 after 碰头
1:135 after 碰头会
1:46 after 示范
1:-41 after 示范园
1:-52 after 社
1:-102 after 社团
1:-61 after 社团活
1:73 after 秀教
1:77 after 秀教案
1:-78 after 科
1:32 after 科$
1:-126 after 科科
1:-106 after 科组
1:-215 after 科长
1:-136 after 科长$
1:-111 after 称
1:31 after 程
1:-86 after 程规
1:-75 after 程规划
1:132 after 稿
1:122 after 稿$
1:-215 after 究
1:-63 after 究$
1:-192 after 立
1:143 after 站
1:-98 after 童
1:137 after 笔
1:118 after 笔$
1:98 after 第
1:47 after 第0
1:-82 after 第0号
1:-160 after 等
1:-98 after 策
1:-73 after 策业
1:-86 after 策业务
1:151 after 筹
1:129 after 筹$
1:89 after 筹办
1:154 after 筹办$
1:157 after 筹协
1:51 after 筹协调
1:107 after 筹备
1:99 after 筹备$
1:91 after 筹安
1:61 after 筹安排
1:42 after 筹负
1:74 after 筹负责
1:-52 after 筹集
1:-61 after 签
1:-78 after 签订
1:-70 after 签订处
1:-94 after 简
1:-40 after 简报
1:-91 after 简报$
1:-122 after 简称
1:160 after 管$
1:-96 after 管员
1:-97 after 管员0
1:-57 after 管理
1:76 after 管理$
1:-68 after 管理办
1:-142 after 箱
1:-75 after 箱0
1:-58 after 箱0个
1:41 after 系
1:56 after 系$
1:-57 after 系人:
1:104 after 系讲
1:91 after 系讲师
1:-132 after 红
1:63 after 级
1:44 after 级$
1:93 after 级开
1:107 after 级开0
1:32 after 线上碰
1:64 after 线上课
1:99 after 练
1:78 after 练下
1:97 after 练下乡
1:32 after 组
1:185 after 组织
1:205 after 组织$
1:72 after 组织0
1:123 after 组织。
1:-54 after 组织专
1:91 after 组织大
1:217 after 组织学
1:98 after 组织实
1:-73 after 组织部
1:55 after 组织骨
1:-176 after 组长
1:-45 after 组长0
1:205 after 织
1:253 after 织$
1:53 after 织0
1:69 after 织0次
1:61 after 织。
1:133 after 织。$
1:-96 after 织专
1:99 after 织大
1:57 after 织大学
1:169 after 织学
1:204 after 织学生
1:119 after 织实
1:105 after 织实施
1:-75 after 织部
1:-95 after 织部寄
1:105 after 织部选
1:98 after 织骨
1:53 after 织骨干
1:-134 after 经
1:179 after 经办
1:102 after 经办$
1:-186 after 经费
1:-133 after 结
1:106 after 结$
1:-159 after 结业
1:-144 after 结业证
1:-99 after 结为
1:-88 after 结为友
1:-75 after 结对书
1:83 after 结对帮
1:-83 after 结对通
1:-98 after 结成手
1:118 after 给
1:101 after 给<
1:85 after 给予
1:77 after 给予指
1:-132 after 给结
1:-125 after 给结业
1:53 after 络$
1:90 after 络与
1:48 after 络与接
1:-153 after 络员
1:-127 after 络员$
1:162 after 统
1:64 after 统一
1:-81 after 统一安
1:293 after 统筹
1:130 after 统筹$
1:47 after 统筹协
1:62 after 统筹安
1:83 after 统筹负
1:-152 after 继
1:-120 after 继续
1:33 after 续
1:189 after 续$
1:124 after 维
1:125 after 维护
1:174 after 维护$
1:301 after 编
1:79 after 编0
1:80 after 编0本
1:62 after 编制
1:91 after 编印
1:122 after 编印$
1:80 after 编排
1:-163 after 网
1:-184 after 网上
1:-71 after 网上研
1:-61 after 网络
1:-117 after 罗
1:130 after 罗$
1:-51 after 置急
1:-57 after 置急救
1:-66 after 署
1:-93 after 署$
1:-72 after 群
1:-69 after 群$
1:-151 after 老
1:-132 after 老师
1:-93 after 老师>
1:38 after 考
1:-43 after 考核
1:60 after 考的
1:143 after 考的命
1:-83 after 考试
1:-79 after 考试分
1:-67 after 者
1:65 after 者到
1:56 after 者到<
1:36 after 职
1:-119 after 职0
1:-66 after 职副
1:-68 after 职副校
1:121 after 职工
1:87 after 职工捐
1:-69 after 职管
1:-63 after 职管理
1:-73 after 职锻
1:-55 after 职锻炼
1:-81 after 联合
1:134 after 联合月
1:46 after 联系
1:146 after 联系$
1:140 after 联系讲
1:34 after 联络
1:99 after 联络$
1:37 after 联络与
1:-171 after 联络员
1:-176 after 联谊
1:-54 after 聘
1:-91 after 股
1:-103 after 股长
1:-82 after 育
1:-53 after 育员
1:-79 after 育员_
1:-95 after 育局
1:-50 after 自
1:-152 after 至
1:-156 after 至0
1:84 after 舍
1:119 after 舍$
1:72 after 节$
1:-107 after 英
1:-82 after 英语
1:76 after 英语写
1:-72 after 范园
1:-72 after 范园跟
1:62 after 荐
1:178 after 营
1:102 after 营$
1:177 after 落
1:171 after 落实
1:201 after 落实$
1:187 after 落实。
1:94 after 落实到
1:55 after 落实运
1:-151 after 行
1:-199 after 行$
1:51 after 衔接
1:159 after 衔接$
1:-51 after 衣
1:-142 after 补
1:-79 after 补充
1:-62 after 补充协
1:-120 after 表
1:-58 after 表为
1:-65 after 表为依
1:-66 after 表列
1:-104 after 表列席
1:-66 after 表参
1:-61 after 表参加
1:80 after 裁
1:91 after 裁判
1:76 after 裁判、
1:121 after 装
1:54 after 要
1:-94 after 见
1:-96 after 见习
1:-55 after 见习$
1:-93 after 见习0
1:-69 after 观
1:-137 after 观摩
1:-85 after 观摩期
1:-55 after 规
1:-82 after 规划0
1:46 after 视
1:154 after 视导
1:95 after 视导0
1:-82 after 解
1:72 after 解决
1:77 after 解决$
1:-125 after 解释
1:-72 after 解释为
1:47 after 计
1:119 after 计$
1:69 after 计划
1:143 after 计划$
1:46 after 订
1:87 after 订$
1:72 after 订具
1:75 after 订具体
1:-60 after 订处
1:-65 after 订处室
1:77 after 订结
1:82 after 订结对
1:54 after 讨
1:42 after 讨论$
1:-66 after 训
1:-61 after 训咨
1:-61 after 训咨询
1:-124 after 训教
1:-56 after 训教师
1:57 after 训班
1:71 after 训班0
1:-220 after 议
1:-109 after 议$
1:-76 after 议载
1:-78 after 议载明
1:125 after 记
1:111 after 记录$
1:-118 after 讲
1:-66 after 讲师
1:-64 after 讲师$
1:82 after 讲座
1:-37 after 讲座$
1:43 after 讲座0
1:100 after 论
1:146 after 论坛
1:126 after 论坛$
1:-199 after 设在
1:-83 after 设在>
1:-102 after 设在@
1:105 after 设备
1:-70 after 设备培
1:52 after 设备调
1:54 after 设英
1:90 after 设英语
1:124 after 设计$
1:-130 after 访$
1:123 after 访支
1:136 after 访支教
1:92 after 访随
1:102 after 访随班
1:-165 after 证
1:-151 after 证书
1:-105 after 证书$
1:-76 after 证书。
1:-148 after 证明
1:-71 after 评
1:-66 after 评估$
1:-119 after 诊
1:104 after 试
1:105 after 试$
1:-76 after 试分
1:-64 after 试分析
1:-61 after 话
1:-109 after 话0
1:-123 after 询
1:-75 after 询教
1:-65 after 询教师
1:73 after 语写
1:116 after 语写作
1:87 after 读学
1:95 after 读学生
1:-39 after 课
1:-206 after 课$
1:-108 after 课(
1:-136 after 课0
1:-45 after 课0周
1:-164 after 课0次
1:-158 after 课”
1:88 after 课。
1:37 after 课。$
1:202 after 课务
1:149 after 课务$
1:84 after 课次
1:79 after 课次$
1:-59 after 课程
1:-135 after 课程$
1:-77 after 课程规
1:-56 after 课题
1:126 after 课题$
1:-48 after 调$
1:-111 after 调0
1:-106 after 调0名
1:151 after 调度
1:150 after 调整
1:101 after 调整$
1:-56 after 调派
1:-71 after 调派0
1:163 after 调落
1:158 after 调落实
1:109 after 调试
1:130 after 调试$
1:-64 after 谈
1:-64 after 谈$
1:-187 after 谊
1:90 after 负
1:51 after 负总
1:49 after 负总责
1:81 after 负责
1:148 after 负责$
1:-86 after 负责人
1:130 after 负责排
1:153 after 负责接
1:111 after 负责组
1:86 after 负责编
1:130 after 负责联
1:100 after 负责落
1:73 after 负责设
1:140 after 负责选
1:108 after 责
1:306 after 责$
1:-121 after 责人
1:87 after 责人才
1:151 after 责排
1:112 after 责排定
1:98 after 责排课
1:140 after 责接
1:95 after 责接待
1:-57 after 责日
1:104 after 责组
1:105 after 责组织
1:85 after 责编
1:57 after 责编印
1:131 after 责联
1:57 after 责联合
1:134 after 责联系
1:168 after 责联络
1:86 after 责落
1:72 after 责落实
1:72 after 责设
1:85 after 责设备
1:175 after 责选
1:147 after 责选派
1:-65 after 账号
1:-66 after 账号登
1:50 after 质
1:87 after 质量
1:94 after 购发
1:67 after 购发运
1:-201 after 费
1:-140 after 资
1:-81 after 资源
1:-62 after 资源平
1:-81 after 资金
1:-126 after 赛
1:-91 after 赛$
1:93 after 赠
1:69 after 赠图
1:65 after 赠图书
1:-61 after 赠情
1:-60 after 赠情况
1:131 after 赠送
1:107 after 赠送学
1:75 after 走
1:129 after 走访
1:76 after 走访支
1:80 after 走访随
1:-44 after 赴
1:-54 after 赴<
1:86 after 赴<任
1:-115 after 赴<驻
1:87 after 赴乡
1:82 after 赴乡镇
1:47 after 起
1:-111 after 足
1:-49 after 足球
1:-45 after 足球赛
1:-90 after 跟
1:-144 after 跟岗
1:-159 after 跟岗$
1:-89 after 跟岗0
1:-46 after 跟班0
1:-106 after 跟班学
1:104 after 跟踪
1:181 after 跟进
1:107 after 跟进$
1:56 after 跟进落
1:127 after 踪
1:-137 after 蹲
1:-152 after 蹲点
1:-100 after 蹲点0
1:54 after 车
1:84 after 车辆
1:80 after 车辆$
1:57 after 轮
1:60 after 轮$
1:129 after 轮流
1:96 after 轮流主
1:98 after 轮流承
1:86 after 轮流筹
1:-86 after 载
1:-80 after 载明
1:-73 after 载明$
1:158 after 辅
1:150 after 辅导
1:82 after 辆
1:90 after 辆$
1:47 after 输
1:50 after 输$
1:-62 after 辖
1:-83 after 辖实
1:-114 after 辖实验
1:-53 after 达
1:-52 after 过
1:107 after 运
1:84 after 运$
1:53 after 运输
1:50 after 运输$
1:128 after 运送
1:115 after 进
1:140 after 进$
1:84 after 进会
1:97 after 进会$
1:-47 after 进修
1:-119 after 进修$
1:50 after 进落
1:71 after 进落实
1:-42 after 进行0
1:-104 after 远
1:-139 after 连
1:-139 after 连线
1:166 after 述
1:151 after 送
1:169 after 送$
1:36 after 送0
1:145 after 送到
1:123 after 送到<
1:79 after 送到>
1:108 after 送学
1:67 after 送学术
1:-148 after 送课
1:144 after 选
1:212 after 选$
1:-102 after 选出
1:-107 after 选出$
1:-82 after 选双
1:-96 after 选双师
1:152 after 选派
1:94 after 选派$
1:105 after 选派专
1:-72 after 递交
1:-73 after 递交书
1:80 after 通
1:207 after 通$
1:-95 after 通信
1:-41 after 通信$
1:104 after 通知
1:95 after 通账
1:113 after 通账号
1:183 after 造
1:140 after 遣
1:77 after 遴
1:98 after 遴选
1:-77 after 遴选双
1:-105 after 邱
1:-274 after 部
1:-131 after 部$
1:-108 after 部0
1:-50 after 部0人
1:-101 after 部到
1:77 after 部协
1:98 after 部协办
1:-92 after 部寄
1:-93 after 部寄送
1:-88 after 部署
1:-80 after 部署$
1:155 after 部选
1:124 after 部选派
1:132 after 配
1:97 after 配合
1:105 after 配合。
1:69 after 配合施
1:99 after 配合验
1:-61 after 配电
1:-77 after 配电钢
1:75 after 采购发
1:-108 after 释
1:-69 after 释为
1:-67 after 释为准
1:59 after 量
1:-129 after 量表
1:-67 after 量表为
1:-106 after 金
1:-77 after 钢
1:-102 after 钢琴
1:-81 after 钢琴一
1:-50 after 锻
1:-59 after 锻炼
1:-46 after 锻炼0
1:97 after 镇
1:79 after 镇视
1:89 after 镇视导
1:-257 after 长
1:-141 after 长$
1:-73 after 长)
1:-88 after 长)$
1:-98 after 长0
1:-35 after 长0人
1:-43 after 长0名
1:60 after 长共
1:84 after 长共同
1:-48 after 长阿
1:-53 after 长阿普
1:-94 after 门
1:-74 after 门口
1:-84 after 门口$
1:-102 after 问
1:110 after 间$
1:-43 after 阅
1:-107 after 阅$
1:59 after 阅卷
1:54 after 阅卷$
1:-132 after 队
1:-108 after 队部
1:-82 after 队部$
1:-113 after 阿
1:-88 after 阿普
1:-85 after 阿普$
1:-91 after 陈
1:-66 after 陈主
1:-76 after 陈主任
1:-124 after 限
1:-154 after 院
1:-117 after 院长
1:-103 after 险
1:-167 after 陪
1:-129 after 陪同
1:-77 after 陪同$
1:-88 after 陪同。
1:-71 after 随>
1:-62 after 随>学
1:75 after 随班就
1:-94 after 随班进
1:-60 after 随行
1:-64 after 随行$
1:110 after 障
1:99 after 障$
1:110 after 障设
1:97 after 障设备
1:-51 after 集
1:-74 after 集体备
1:-127 after 集训
1:-62 after 集训$
1:-71 after 雯
1:-72 after 雯$
1:-173 after 青
1:-75 after 静
1:-56 after 静、
1:-60 after 静、<
1:-40 after 靠
1:-135 after 靠学
1:-120 after 靠学校
1:-74 after 面总
1:-69 after 面总结
1:-98 after 顶
1:-88 after 顶岗
1:95 after 项
1:93 after 项$
1:-61 after 项制
1:-65 after 项制度
1:-120 after 颁
1:-107 after 颁发
1:-82 after 颁发结
1:78 after 领
1:-129 after 领取
1:-82 after 领取$
1:-75 after 领取课
1:-82 after 题
1:150 after 题$
1:55 after 题与
1:137 after 题与阅
1:-60 after 题人
1:-86 after 题人员
1:-75 after 题培
1:-71 after 题培训
1:110 after 食
1:145 after 食宿
1:145 after 食宿$
1:-98 after 馆
1:-87 after 馆开
1:-48 after 馆开展
1:-67 after 马
1:-30 after 驻
1:79 after 驻<
1:-143 after 驻园
1:-129 after 驻校
1:-149 after 驻校任
1:-62 after 驻点
1:-60 after 驻点$
1:106 after 验
1:85 after 验中
1:68 after 验中心
1:97 after 验仪
1:93 after 验仪器
1:156 after 验收
1:99 after 验收$
1:-77 after 验班
1:-71 after 验班$
1:50 after 骨干教
1:-82 after 高
1:-121 after 龙
1:58 alone 01
1:-129 alone 10
1:115 alone 11
1:-193 before &
1:-99 before &往
1:-120 before &往来
1:-61 before &教
1:-69 before &教师
1:-138 before &语
1:-120 before &语文
1:-41 before (
1:-142 before ($
1:149 before -
1:73 before --
1:108 before --责
1:81 before -责
1:94 before -责任
1:49 before 0
1:145 before 0、
1:73 before 0个
1:-70 before 0人到
1:59 before 0名
1:102 before 0名。
1:-108 before 0名到
1:168 before 0周
1:97 before 0年
1:-209 before 0日
1:-215 before 0日前
1:-90 before 0月
1:-147 before 0月0
1:121 before 0月底
1:120 before 0次
1:145 before 0节
1:150 before 0项
1:257 before 0项$
1:-69 before :_
1:-88 before :_事
1:-43 before <
1:78 before <$
1:-79 before <各
1:-63 before <各学
1:-77 before <团
1:-93 before <团干
1:-187 before <干
1:-168 before <干部
1:-119 before <教
1:-126 before <教师
1:76 before <校
1:84 before <校史
1:119 before <访
1:94 before <访学
1:-50 before <选
1:-58 before <选送
1:-98 before >
1:36 before >$
1:-52 before >选
1:-90 before >选派
1:-52 before @
1:-126 before @学
1:-120 before @学生
1:54 before ^$
1:-233 before ^&
1:-113 before ^&往
1:-56 before ^&教
1:-119 before ^&语
1:60 before ^0名
1:-81 before ^0月
1:-96 before ^:
1:-78 before ^:_
1:41 before ^<
1:52 before ^<$
1:-50 before ^<团
1:-130 before ^<干
1:-121 before ^<教
1:78 before ^<校
1:94 before ^<访
1:-57 before ^>
1:-52 before ^>选
1:-184 before ^@
1:-107 before ^@学
1:122 before ^_
1:-165 before ^、
1:146 before ^上
1:55 before ^上述
1:83 before ^不少
1:-43 before ^为
1:-135 before ^为$
1:71 before ^主
1:-81 before ^书
1:-81 before ^书编
1:-114 before ^互
1:-104 before ^互访
1:-122 before ^产
1:-73 before ^产权
1:55 before ^人
1:107 before ^人事
1:48 before ^人选
1:-78 before ^从
1:-94 before ^从$
1:69 before ^以
1:180 before ^以上
1:91 before ^任
1:118 before ^任0
1:79 before ^位
1:-112 before ^体
1:-147 before ^体备
1:-98 before ^依
1:-73 before ^依托
1:84 before ^修
1:91 before ^修实
1:-48 before ^借
1:-49 before ^借用
1:-90 before ^入
1:-58 before ^入场
1:76 before ^具
1:160 before ^具体
1:-88 before ^况
1:-67 before ^况每
1:-45 before ^出
1:-52 before ^出席
1:-85 before ^列
1:-110 before ^列席
1:-68 before ^利
1:-95 before ^利用
1:-84 before ^到
1:-76 before ^到访
1:-122 before ^办
1:-62 before ^办公
1:-209 before ^参
1:-72 before ^参加
1:-101 before ^参训
1:-89 before ^参赛
1:-74 before ^发
1:-64 before ^发挥
1:57 before ^各
1:159 before ^各学
1:-63 before ^名
1:130 before ^图
1:90 before ^图书
1:-101 before ^在
1:-116 before ^在$
1:-111 before ^大
1:-56 before ^大学
1:-68 before ^学
1:-96 before ^学员
1:-173 before ^学期
1:125 before ^学生
1:54 before ^安
1:57 before ^安全
1:-89 before ^寄
1:-84 before ^寄给
1:-100 before ^将
1:-81 before ^将情
1:80 before ^少
1:91 before ^岗
1:-69 before ^岗期
1:128 before ^师0
1:-87 before ^师生
1:-117 before ^帮
1:-117 before ^帮助
1:-54 before ^年
1:-93 before ^录
1:-66 before ^录于
1:-97 before ^录播
1:-202 before ^抄
1:-232 before ^抄送
1:-71 before ^挂
1:-61 before ^挂职
1:-87 before ^捐
1:-115 before ^捐赠
1:143 before ^播
1:105 before ^播课
1:92 before ^支
1:89 before ^支教
1:115 before ^政
1:-117 before ^政关
1:81 before ^教师
1:-79 before ^教案
1:48 before ^新
1:50 before ^新生
1:-102 before ^日
1:-127 before ^日常
1:-96 before ^月
1:-121 before ^有
1:-118 before ^有意
1:114 before ^期
1:115 before ^期末
1:89 before ^本
1:134 before ^本条
1:144 before ^本部
1:97 before ^构
1:105 before ^构-
1:-95 before ^校
1:-109 before ^校长
1:142 before ^次
1:-102 before ^此件
1:224 before ^此项
1:-40 before ^活
1:-74 before ^流
1:-73 before ^流书
1:91 before ^物
1:64 before ^物理
1:129 before ^环
1:147 before ^环境
1:-38 before ^生
1:-74 before ^用事
1:-38 before ^由
1:78 before ^的
1:-68 before ^的学
1:-101 before ^程
1:-109 before ^程的
1:-62 before ^第0
1:-100 before ^简
1:-103 before ^简报
1:62 before ^练
1:72 before ^练场
1:-156 before ^组
1:-99 before ^组办
1:-145 before ^组员
1:-32 before ^经
1:-74 before ^经$
1:-67 before ^给
1:-84 before ^给音
1:-38 before ^继
1:-72 before ^继续
1:-107 before ^绩
1:-103 before ^绩一
1:-82 before ^职
1:-67 before ^职干
1:-182 before ^联
1:120 before ^联合
1:-192 before ^联系
1:-44 before ^蓝
1:-43 before ^蓝结
1:-136 before ^裁
1:-79 before ^裁判
1:-82 before ^订
1:-54 before ^订后
1:-60 before ^训
1:-79 before ^训_
1:-60 before ^记
1:-71 before ^记录
1:-56 before ^设
1:-55 before ^设备
1:-68 before ^评
1:-58 before ^评估
1:119 before ^该
1:98 before ^该项
1:-42 before ^请
1:-50 before ^请<
1:127 before ^课
1:135 before ^责
1:145 before ^责任
1:34 before ^账
1:-66 before ^资
1:-68 before ^资助
1:-80 before ^赠
1:-55 before ^赠书
1:131 before ^跟
1:115 before ^跟岗
1:-69 before ^运
1:-58 before ^运动
1:133 before ^这
1:80 before ^送
1:-65 before ^选
1:-54 before ^邀
1:-132 before ^邀$
1:91 before ^部
1:102 before ^部访
1:-139 before ^量
1:-142 before ^量分
1:-81 before ^集
1:-97 before ^集训
1:-102 before ^项
1:-100 before ^领
1:-131 before ^领导
1:131 before ^验
1:78 before ^验室
1:201 before _
1:190 before _$
1:138 before _0
1:-85 before _|_
1:-84 before _事
1:-85 before _事项
1:-116 before _学
1:-100 before _学员
1:155 before |
1:49 before |_
1:-88 before |_学
1:52 before ”
1:-275 before 、
1:-252 before 、$
1:32 before 、0
1:-132 before 、数
1:-151 before 、数学
1:-59 before 、英
1:-50 before 、英语
1:285 before 。
1:209 before 。$
1:140 before 。具
1:113 before 。具体
1:124 before 。此
1:83 before 。此项
1:-61 before 》
1:-139 before 一
1:-93 before 一并
1:-109 before 一并反
1:-60 before 三
1:221 before 上
1:85 before 上$
1:73 before 上传
1:123 before 上传$
1:83 before 上工
1:93 before 上工作
1:43 before 上述
1:-132 before 下
1:-154 before 下设
1:-133 before 下设$
1:91 before 不少
1:81 before 不少于
1:-78 before 与
1:-93 before 与$
1:-68 before 专
1:107 before 个
1:95 before 个月
1:163 before 中
1:-242 before 为
1:-295 before 为$
1:-139 before 主任
1:155 before 主题
1:151 before 主题$
1:-75 before 乐
1:-62 before 乐$
1:150 before 习
1:-45 before 书
1:-59 before 书$
1:-49 before 书典
1:-58 before 书典礼
1:-78 before 书箱
1:-80 before 书箱摆
1:-70 before 书编
1:-107 before 书编目
1:43 before 事
1:157 before 事$
1:90 before 事务
1:88 before 事务$
1:72 before 事宜
1:133 before 事宜$
1:-90 before 事宜可
1:-47 before 事项
1:-81 before 事项来
1:-108 before 于
1:-97 before 于$
1:109 before 于0
1:-109 before 于三
1:-60 before 于三日
1:-124 before 互
1:-116 before 互访
1:-76 before 互访报
1:-54 before 互访行
1:-51 before 交
1:-104 before 产
1:-85 before 产权
1:-92 before 产权移
1:104 before 人
1:69 before 人$
1:49 before 人:
1:170 before 人事
1:-54 before 人到
1:-115 before 人到$
1:-64 before 人员
1:-97 before 人员$
1:53 before 人选
1:-61 before 从
1:-90 before 从$
1:-115 before 付
1:-123 before 代
1:-70 before 代表
1:-105 before 代表到
1:69 before 以
1:122 before 以上
1:86 before 以上$
1:74 before 以上工
1:-112 before 仪式
1:-46 before 仪式在
1:-104 before 件
1:-104 before 件寄
1:-117 before 件寄$
1:-122 before 件抄
1:-104 before 件抄送
1:71 before 任
1:-140 before 任$
1:31 before 任0
1:71 before 任0名
1:166 before 任人
1:165 before 任人$
1:-44 before 会
1:84 before 会$
1:-93 before 会方
1:-109 before 会方案
1:113 before 传
1:82 before 传$
1:-67 before 估
1:-50 before 估报
1:-60 before 估报告
1:102 before 位
1:135 before 体$
1:-120 before 体备
1:-131 before 体备课
1:67 before 作$
1:-129 before 依
1:-72 before 依托
1:-70 before 依托$
1:-80 before 保留
1:-52 before 保留在
1:123 before 修
1:100 before 修实
1:91 before 修实训
1:-106 before 修班
1:-51 before 修班在
1:-40 before 借
1:-75 before 借用
1:-47 before 借用$
1:-114 before 假
1:-56 before 假$
1:-168 before 元
1:50 before 先队
1:33 before 先队$
1:-86 before 入
1:-83 before 入$
1:-74 before 入场
1:-110 before 入场券
1:69 before 全
1:56 before 全教
1:71 before 全教育
1:-139 before 公室设
1:-44 before 关
1:-64 before 关系保
1:91 before 具
1:92 before 具体
1:140 before 具体$
1:-40 before 典
1:-46 before 典礼
1:-51 before 典礼假
1:-35 before 内
1:-110 before 内送
1:-47 before 内送$
1:168 before 写
1:31 before 军
1:112 before 军训
1:50 before 军训$
1:-172 before 况
1:-94 before 况每
1:-105 before 况每季
1:-82 before 况通
1:-118 before 况通报
1:37 before 出
1:-63 before 出发
1:-72 before 出发前
1:-90 before 出席
1:-50 before 出席$
1:-86 before 函
1:-91 before 函件
1:-128 before 函件寄
1:-72 before 函告
1:-60 before 函告$
1:-78 before 分别
1:58 before 分析
1:132 before 分析$
1:-94 before 分析表
1:-77 before 分送
1:-125 before 分送生
1:-64 before 划
1:116 before 划$
1:-75 before 列
1:-100 before 列席
1:-104 before 列席$
1:124 before 创
1:135 before 创设
1:94 before 创设指
1:-73 before 判
1:-84 before 判员
1:-137 before 判员$
1:-126 before 利
1:-137 before 利用
1:-77 before 利用$
1:-60 before 别
1:-206 before 到
1:-211 before 到$
1:-75 before 到大
1:-58 before 到大学
1:-84 before 到访
1:-72 before 到访名
1:-34 before 制
1:-97 before 券
1:-98 before 券领
1:-92 before 券领取
1:-145 before 前
1:-101 before 前$
1:-77 before 前到
1:-86 before 前到$
1:83 before 办
1:-152 before 加
1:-70 before 加$
1:-89 before 加者
1:-84 before 加者$
1:91 before 务$
1:69 before 动
1:127 before 动$
1:-81 before 动会
1:-51 before 动会方
1:-81 before 动地
1:-92 before 动地点
1:-171 before 助
1:-146 before 助$
1:-64 before 助政
1:-62 before 助政策
1:-57 before 协
1:-159 before 单
1:-135 before 单$
1:122 before 卷
1:-230 before 参
1:-111 before 参加
1:-92 before 参加$
1:-82 before 参加者
1:-95 before 参训
1:-83 before 参训人
1:-136 before 参赛
1:-155 before 参赛选
1:74 before 及
1:-80 before 反
1:-41 before 反馈
1:-112 before 反馈给
1:-103 before 发
1:-71 before 发前
1:-78 before 发前到
1:-61 before 发挥
1:-70 before 发挥$
1:-137 before 发给
1:-82 before 发给$
1:-103 before 取
1:-88 before 取处
1:-96 before 取处$
1:-221 before 口
1:-151 before 可
1:-50 before 可到
1:-39 before 可到大
1:-84 before 可咨
1:-105 before 可咨询
1:-148 before 台
1:104 before 史
1:73 before 史室
1:108 before 史室布
1:-47 before 号
1:184 before 号$
)"sv,
    R"(1:-107 before 号问
1:-104 before 号问题
1:-70 before 各
1:-64 before 各学
1:-37 before 各学科
1:-46 before 合
1:52 before 合招
1:53 before 合招生
1:-55 before 同
1:-48 before 名
1:87 before 名。
1:92 before 名。具
1:-87 before 名到
1:-82 before 名到$
1:-115 before 名单
1:-58 before 名单$
1:-119 before 名表
1:-70 before 名表向
1:-84 before 后的
1:-79 before 后的方
1:-76 before 后置
1:-88 before 后置于
1:-255 before 向
1:-213 before 向$
1:-122 before 告
1:-84 before 告$
1:-246 before 员
1:-168 before 员$
1:-132 before 员推
1:-110 before 员推荐
1:147 before 周
1:-153 before 和$
1:-136 before 咨
1:-131 before 咨询
1:-154 before 咨询$
1:120 before 回访
1:110 before 回访。
1:-67 before 团
1:-68 before 团干
1:-64 before 团干部
1:140 before 园
1:-348 before 在
1:-317 before 在$
1:-64 before 地
1:83 before 地。
1:112 before 地。具
1:-129 before 地点
1:-136 before 地点$
1:-100 before 场券
1:-80 before 场券领
1:70 before 场地
1:72 before 场地。
1:114 before 培
1:67 before 培训
1:43 before 堂
1:89 before 堂$
1:-60 before 堂邀
1:-69 before 堂邀$
1:151 before 境
1:136 before 境创
1:121 before 境创设
1:-43 before 处
1:-87 before 处$
1:-158 before 备
1:-94 before 备清
1:-96 before 备清单
1:-142 before 备课
1:-117 before 备课点
1:-189 before 大
1:-113 before 大学
1:-78 before 大学$
1:-51 before 大学师
1:-128 before 字
1:-123 before 字$
1:-82 before 存
1:-60 before 存$
1:-39 before 季
1:-76 before 季度函
1:-189 before 学
1:-160 before 学$
1:-54 before 学、英
1:141 before 学。
1:144 before 学。具
1:-122 before 学员
1:-76 before 学员$
1:-87 before 学员推
1:-86 before 学师
1:-52 before 学师生
1:-161 before 学期
1:-119 before 学期末
1:-38 before 学校
1:-63 before 学生代
1:-111 before 学生来
1:-125 before 学科
1:-66 before 学籍
1:-78 before 学籍档
1:-150 before 学院
1:129 before 安
1:129 before 安全
1:71 before 安全教
1:119 before 安排
1:97 before 安排$
1:-85 before 安排到
1:52 before 定
1:217 before 宜$
1:-100 before 宜可
1:-89 before 宜可咨
1:212 before 实
1:119 before 实习
1:87 before 实训
1:98 before 实训室
1:95 before 室
1:92 before 室布
1:87 before 室布展
1:73 before 室开
1:76 before 室开放
1:88 before 室援
1:106 before 室援建
1:-139 before 室设
1:-131 before 室设在
1:89 before 家
1:-121 before 容
1:-112 before 容$
1:52 before 宿
1:-133 before 寄
1:-99 before 寄$
1:-75 before 寄给
1:-99 before 寄给<
1:-60 before 察
1:-94 before 察记
1:-69 before 察记录
1:-139 before 对
1:-47 before 对仪
1:-49 before 对仪式
1:-220 before 对口
1:76 before 导
1:111 before 导$
1:-116 before 导小
1:-115 before 导小组
1:-164 before 将
1:-66 before 将情
1:-70 before 将情况
1:-104 before 小
1:-136 before 小组
1:-115 before 小组下
1:84 before 少
1:126 before 少于
1:114 before 少于0
1:32 before 少先
1:-65 before 局
1:-57 before 局$
1:97 before 展
1:87 before 展$
1:190 before 岗
1:-112 before 岗期
1:-110 before 岗期间
1:50 before 工
1:54 before 工作
1:50 before 工作$
1:104 before 布
1:107 before 布展
1:106 before 布展$
1:160 before 师$
1:45 before 师0
1:120 before 师0名
1:-72 before 师出
1:-68 before 师出发
1:-159 before 师到
1:-154 before 师到$
1:-89 before 师生
1:-88 before 师生与
1:-54 before 师生可
1:78 before 师的
1:-65 before 师的观
1:-87 before 师进
1:-68 before 师进入
1:133 before 带
1:-105 before 席
1:-101 before 席$
1:-137 before 帮
1:-159 before 帮助
1:-130 before 帮助$
1:-113 before 帮扶
1:-30 before 帮扶工
1:-120 before 常
1:-132 before 常联
1:-182 before 干
1:-231 before 干部
1:-63 before 干部0
1:-191 before 干部到
1:-111 before 干部每
1:-141 before 年
1:-135 before 年级
1:-112 before 并
1:-104 before 并反
1:-107 before 并反馈
1:-99 before 应
1:107 before 底
1:32 before 底前
1:-102 before 度函
1:-71 before 度函告
1:87 before 座
1:64 before 建
1:98 before 建$
1:81 before 开放事
1:-78 before 式
1:-39 before 式在
1:-75 before 式在$
1:-164 before 录
1:-97 before 录$
1:-62 before 录于
1:-63 before 录于三
1:-97 before 录播
1:-79 before 录播课
1:-202 before 往
1:-66 before 往来
1:-113 before 往来函
1:-155 before 往返
1:84 before 徒
1:-59 before 心
1:43 before 总结
1:-69 before 情
1:-80 before 情况
1:-78 before 情况通
1:-88 before 意
1:-76 before 意参
1:-101 before 意参加
1:-80 before 所
1:-41 before 手
1:-84 before 手$
1:194 before 手续
1:145 before 手续$
1:-53 before 托
1:-75 before 托$
1:-88 before 扶
1:-70 before 扶$
1:-54 before 扶工作
1:-246 before 抄
1:-258 before 抄送
1:-238 before 抄送$
1:-264 before 报
1:-213 before 报$
1:-91 before 报分
1:-89 before 报分送
1:-92 before 报名
1:-80 before 报名表
1:-93 before 报告
1:-70 before 报告$
1:-67 before 报局
1:-85 before 报局$
1:-114 before 担
1:-144 before 担任
1:-117 before 担任$
1:54 before 招
1:48 before 招生
1:49 before 招生$
1:-122 before 挂
1:-94 before 挂职
1:-72 before 挂职期
1:163 before 指
1:168 before 指导
1:132 before 指导$
1:-59 before 挥
1:-71 before 挥$
1:-132 before 捐
1:-128 before 捐赠
1:-85 before 捐赠图
1:-77 before 捐赠物
1:-106 before 授
1:148 before 排
1:143 before 排$
1:-89 before 排到
1:-77 before 排到$
1:197 before 接
1:176 before 接$
1:-35 before 推
1:-72 before 推荐
1:-81 before 推荐自
1:-49 before 提
1:-58 before 提$
1:132 before 援建
1:96 before 援建$
1:-90 before 摆
1:-82 before 摆放
1:-95 before 摆放在
1:-60 before 播课
1:-83 before 播课在
1:104 before 播课资
1:153 before 支教
1:157 before 支教课
1:87 before 放事
1:84 before 放事宜
1:-57 before 放在
1:-89 before 放在$
1:-64 before 政关
1:-58 before 政关系
1:-54 before 政策
1:-65 before 政策$
1:125 before 教$
1:-75 before 教师
1:70 before 教师$
1:-62 before 教师出
1:-136 before 教师到
1:-80 before 教师进
1:-71 before 教案
1:-79 before 教案模
1:64 before 教育
1:43 before 教育送
1:125 before 教课
1:-218 before 数
1:-169 before 数字
1:-118 before 数字$
1:-152 before 数学
1:-133 before 数学$
1:-108 before 文
1:-131 before 文、
1:-139 before 文、数
1:49 before 新
1:51 before 新生
1:87 before 新生军
1:-66 before 方案
1:-58 before 方案提
1:-87 before 方案送
1:-150 before 日
1:-54 before 日内送
1:-145 before 日前
1:-72 before 日常
1:-137 before 日常联
1:138 before 星
1:-81 before 是
1:-107 before 是$
1:-58 before 暂
1:-80 before 暂存
1:-82 before 暂存$
1:-98 before 月
1:-196 before 月0
1:-180 before 月0日
1:156 before 月。
1:-71 before 月到
1:-82 before 月向
1:-97 before 月向$
1:84 before 月底
1:48 before 月底前
1:-118 before 有
1:-99 before 有意
1:-86 before 有意参
1:-74 before 期
1:43 before 期末
1:-154 before 期末$
1:124 before 期末质
1:-114 before 期满
1:-56 before 期满须
1:-78 before 期间
1:-89 before 期间安
1:33 before 末
1:-121 before 末$
1:128 before 末质
1:135 before 末质量
1:-52 before 本$
1:144 before 本条
1:71 before 本部
1:65 before 本部分
1:-83 before 权
1:-115 before 权移
1:-76 before 权移$
1:179 before 条
1:193 before 条$
1:-164 before 来
1:-110 before 来函
1:-110 before 来函件
1:-77 before 来源
1:-70 before 来源$
1:-65 before 来自
1:-68 before 来自$
1:-84 before 板
1:-109 before 板$
1:102 before 构
1:125 before 构-
1:107 before 构--
1:123 before 析$
1:-104 before 析表
1:-130 before 析表发
1:-167 before 校
1:-118 before 校$
1:102 before 校史
1:70 before 校史室
1:-210 before 校长
1:-104 before 校长和
1:-119 before 案
1:-56 before 案提
1:-59 before 案提$
1:-69 before 案模
1:-65 before 案模板
1:-62 before 案移
1:-107 before 案移$
1:-99 before 案送
1:-58 before 案送$
1:-75 before 档
1:-65 before 档案
1:-57 before 档案移
1:-110 before 梅
1:-75 before 模
1:-91 before 模板
1:-75 before 模板$
1:185 before 次
1:132 before 次。
1:53 before 此
1:-102 before 此件
1:-115 before 此件抄
1:242 before 此项
1:161 before 此项$
1:163 before 此项工
1:-86 before 每
1:-32 before 每季
1:-50 before 每季度
1:-121 before 每月向
1:-141 before 江
1:149 before 活
1:89 before 活动
1:120 before 活动$
1:-87 before 活动地
1:-138 before 派
1:-80 before 派$
1:-38 before 流
1:-76 before 流书
1:-82 before 流书箱
1:-90 before 清
1:-85 before 清单
1:-70 before 清单$
1:-86 before 源$
1:122 before 源上
1:86 before 源上传
1:35 before 满
1:-118 before 满须
1:-90 before 满须向
1:-208 before 点
1:-130 before 点$
1:-140 before 点设
1:-149 before 点设在
1:-40 before 物
1:68 before 物理
1:75 before 物理系
1:-67 before 物资
1:-79 before 物资暂
1:127 before 环
1:157 before 环境
1:139 before 环境创
1:-109 before 班
1:-99 before 班在
1:-84 before 班在$
1:-73 before 理
1:52 before 理系
1:82 before 理系$
1:-50 before 生
1:127 before 生$
1:-58 before 生与
1:-76 before 生与$
1:-68 before 生代
1:-58 before 生代表
1:106 before 生军
1:50 before 生军训
1:-85 before 生可
1:-96 before 生可到
1:-99 before 生本
1:-107 before 生本$
1:-90 before 生来
1:-62 before 生来自
1:-129 before 用
1:-85 before 用$
1:-93 before 用事
1:-122 before 用事宜
1:-90 before 由
1:-53 before 留
1:-79 before 留在
1:-71 before 留在$
1:-121 before 的学
1:-108 before 的学生
1:-72 before 的学籍
1:-60 before 的方
1:-61 before 的方案
1:-56 before 的观
1:-64 before 的观察
1:107 before 的课
1:-129 before 的车
1:-114 before 目
1:-107 before 目后
1:-88 before 目后置
1:-89 before 研修班
1:-56 before 礼
1:-83 before 礼假
1:-95 before 礼假$
1:-112 before 科
1:-78 before 科$
1:-64 before 移
1:-101 before 移$
1:115 before 程$
1:-111 before 程的
1:-67 before 程的学
1:41 before 程表
1:-67 before 程表送
1:64 before 第
1:100 before 第0
1:112 before 第0项
1:-66 before 策
1:-56 before 策$
1:-108 before 简
1:-95 before 简报
1:-129 before 简报分
1:324 before 管
1:178 before 管理
1:110 before 管理$
1:-78 before 箱
1:-86 before 箱摆
1:-63 before 箱摆放
1:-80 before 籍
1:-96 before 籍档
1:-71 before 籍档案
1:-203 before 系
1:-46 before 系$
1:-202 before 系人
1:-138 before 系人$
1:-88 before 系保
1:-88 before 系保留
1:-135 before 级
1:83 before 练
1:100 before 练场
1:69 before 练场地
1:-195 before 组
1:-109 before 组下
1:-127 before 组下设
1:-150 before 组办
1:-124 before 组办公
1:-145 before 组员
1:-74 before 组织团
1:-79 before 组织教
1:-89 before 织
1:-38 before 织团
1:-93 before 织团干
1:-78 before 织教
1:-79 before 织教师
1:-114 before 经$
1:-83 before 结
1:-66 before 结对
1:-38 before 结对仪
1:-201 before 给
1:-162 before 给$
1:-83 before 给<
1:-80 before 给<各
1:-65 before 给音
1:-76 before 给音乐
1:-97 before 络
1:-103 before 络$
1:-82 before 络员
1:-43 before 继
1:-38 before 继续
1:-41 before 继续利
1:-104 before 绩
1:-102 before 绩一
1:-110 before 绩一并
1:52 before 续
1:127 before 续$
1:-39 before 续利
1:-73 before 续利用
1:52 before 编
1:-82 before 编目
1:-87 before 编目后
1:-86 before 置
1:-86 before 置于
1:-89 before 置于$
1:109 before 老
1:99 before 老师
1:35 before 者
1:52 before 者$
1:-76 before 职
1:-85 before 职干
1:-90 before 职干部
1:-54 before 职期
1:-103 before 职期满
1:-244 before 联
1:48 before 联合
1:53 before 联合招
1:-226 before 联系
1:-192 before 联系人
1:-153 before 联络
1:-83 before 联络员
1:112 before 育
1:67 before 育送
1:76 before 育送教
1:-31 before 自
1:-69 before 自$
1:169 before 节
1:-131 before 英
1:-63 before 英语
1:-42 before 荐
1:-94 before 荐自
1:-97 before 荐自$
1:-47 before 蓝
1:-42 before 蓝结
1:-80 before 蓝结对
1:-146 before 行
1:-48 before 行程
1:-54 before 行程表
1:-136 before 表
1:163 before 表$
1:-110 before 表到
1:-73 before 表到$
1:-108 before 表发
1:-132 before 表发给
1:-78 before 表向
1:-84 before 表向$
1:-55 before 表送
1:-57 before 表送$
1:-80 before 裁
1:-154 before 裁判
1:-124 before 裁判员
1:-147 before 观
1:-69 before 观察
1:-74 before 观察记
1:-73 before 计
1:79 before 计划$
1:-47 before 订
1:-58 before 订后
1:-55 before 订后的
1:99 before 训$
1:-125 before 训_
1:-86 before 训_|
1:-106 before 训人
1:-115 before 训人员
1:-78 before 训地
1:-90 before 训地点
1:90 before 训室
1:124 before 训室援
1:-68 before 议
1:-106 before 记
1:-121 before 记录
1:-112 before 记录$
1:-33 before 讲
1:-107 before 设
1:-81 before 设$
1:-164 before 设在
1:-202 before 设在$
1:-39 before 设备
1:-76 before 设备清
1:106 before 设指
1:125 before 设指导
1:58 before 访
1:119 before 访。
1:-78 before 访名
1:-75 before 访名单
1:122 before 访学
1:109 before 访学。
1:-88 before 访报
1:-94 before 访报名
1:-66 before 访行
1:-53 before 访行程
1:36 before 评
1:-55 before 评估
1:-48 before 评估报
1:-132 before 询
1:-149 before 询$
1:137 before 该
1:155 before 该项
1:146 before 该项工
1:-221 before 语
1:-155 before 语文
1:-70 before 语文、
1:93 before 请
1:-57 before 请<
1:-72 before 请<选
1:110 before 读
1:168 before 课。
1:-93 before 课在
1:-86 before 课在$
1:48 before 课堂
1:89 before 课堂$
1:-59 before 课堂邀
1:-115 before 课点
1:-103 before 课点设
1:132 before 课程
1:142 before 课表
1:128 before 课表$
1:85 before 课资
1:139 before 课资源
1:-78 before 调
1:91 before 责
1:145 before 责任
1:154 before 责任人
1:34 before 账号
1:194 before 账号$
1:-113 before 账号问
1:163 before 质
1:154 before 质量
1:130 before 质量分
1:-106 before 费
1:-201 before 费$
1:-96 before 资
1:-65 before 资助
1:-57 before 资助政
1:-95 before 资暂
1:-64 before 资暂存
1:69 before 资源
1:83 before 资源上
1:-155 before 赛
1:-127 before 赛选
1:-121 before 赛选手
1:-134 before 赠
1:-48 before 赠书
1:-50 before 赠书典
1:-102 before 赠图
1:-91 before 赠图书
1:-88 before 赠物
1:-55 before 赠物资
1:177 before 跟
1:82 before 跟岗
1:-155 before 车
1:-120 before 车费
1:-122 before 车费$
1:-92 before 运
1:-69 before 运动
1:-65 before 运动会
1:-164 before 返
1:228 before 这
1:-61 before 进
1:-68 before 进入
1:-64 before 进入$
1:69 before 述
1:64 before 述活
1:71 before 述活动
1:-200 before 送
1:-312 before 送$
1:69 before 送教
1:93 before 送教$
1:-140 before 送生
1:-95 before 送生本
1:-127 before 选
1:-186 before 选手
1:-94 before 选手$
1:-84 before 选送
1:-70 before 选送$
1:-161 before 通
1:-67 before 通报
1:-108 before 通报局
1:-122 before 邀
1:-168 before 邀$
1:55 before 部
1:-69 before 部0
1:-46 before 部0人
1:-158 before 部到
1:-165 before 部到$
1:-108 before 部每
1:-85 before 部每月
1:118 before 部访
1:136 before 部访学
1:40 before 量分
1:63 before 量分析
1:-102 before 钟
1:-235 before 长
1:-117 before 长和
1:-106 before 长和$
1:-78 before 问
1:-38 before 问题
1:-49 before 问题$
1:-118 before 间安
1:-123 before 间安排
1:140 before 阅
1:145 before 队
1:108 before 队$
1:-145 before 院
1:-59 before 集
1:-110 before 集训
1:-77 before 集训地
1:-74 before 音
1:-75 before 音乐
1:-64 before 音乐$
1:48 before 项
1:306 before 项$
1:225 before 项工
1:235 before 项工作
1:-70 before 项来
1:-67 before 项来源
1:-153 before 须
1:-103 before 须向
1:-100 before 须向$
1:-148 before 领
1:-105 before 领取
1:-117 before 领取处
1:-128 before 领导
1:-105 before 领导小
1:45 before 题$
1:79 before 食宿
1:-55 before 馈
1:-89 before 馈给
1:-100 before 馈给$
1:99 before 验
1:103 before 验室
1:63 before 验室开
1:-152 before 高
1:33 before=0
1:-112 before=1
1:-305 before=2
1:-96 before=4
1:274 before=5
1:143 clause before &同
1:-115 clause before )
1:-130 clause before )$
1:-128 clause before -
1:-115 clause before -0
1:-127 clause before 0)
1:-58 clause before 0万
1:-54 clause before 0人
1:-96 clause before 0份
1:-145 clause before 0元
1:156 clause before 0册
1:89 clause before 0台
1:-64 clause before 0号
1:-64 clause before 0名
1:194 clause before 0周
1:268 clause before 0场
1:46 clause before 0天
1:70 clause before 0套
1:221 clause before 0对
1:-153 clause before 0年
1:-73 clause before 0月
1:101 clause before 0期
1:184 clause before 0次
1:134 clause before 0节
1:194 clause before 0项
1:148 clause before <$
1:-38 clause before <0
1:179 clause before <教
1:128 clause before >
1:86 clause before >人
1:-54 clause before >办
1:102 clause before >团
1:85 clause before >挂
1:185 clause before >教
1:-153 clause before @
1:-73 clause before @$
1:-126 clause before @支
1:115 clause before @牵
1:208 clause before ^&
1:137 clause before ^<
1:290 clause before ^>
1:-95 clause before ^、
1:50 clause before ^《
1:135 clause before ^不
1:129 clause before ^专
1:30 clause before ^业
1:95 clause before ^个
1:128 clause before ^中
1:189 clause before ^为
1:86 clause before ^举
1:142 clause before ^交
1:-44 clause before ^以
1:94 clause before ^会
1:-118 clause before ^作
1:157 clause before ^做
1:79 clause before ^健
1:-49 clause before ^共
1:-111 clause before ^出
1:45 clause before ^到
1:49 clause before ^制
1:179 clause before ^办
1:135 clause before ^务
1:-49 clause before ^协
1:128 clause before ^台
1:-117 clause before ^各
1:-67 clause before ^合
1:141 clause before ^名
1:134 clause before ^向
1:48 clause before ^和
1:113 clause before ^处
1:161 clause before ^套
1:90 clause before ^妹
1:183 clause before ^学
1:-116 clause before ^实
1:133 clause before ^家
1:62 clause before ^宿
1:-131 clause before ^对
1:192 clause before ^导
1:-151 clause before ^工
1:209 clause before ^师
1:-86 clause before ^帮
1:90 clause before ^干
1:32 clause before ^年
1:169 clause before ^开
1:64 clause before ^录
1:74 clause before ^德
1:-72 clause before ^成
1:51 clause before ^技
1:-141 clause before ^报
1:-85 clause before ^提
1:84 clause before ^放
1:109 clause before ^政
1:110 clause before ^教
1:46 clause before ^数
1:55 clause before ^时
1:44 clause before ^显
1:127 clause before ^月
1:101 clause before ^术
1:48 clause before ^案
1:-133 clause before ^次
1:105 clause before ^每
1:-93 clause before ^派
1:132 clause before ^生
1:-54 clause before ^由
1:-132 clause before ^电
1:-67 clause before ^的
1:86 clause before ^盲
1:181 clause before ^研
1:40 clause before ^管
1:94 clause before ^线
1:-104 clause before ^组
1:144 clause before ^织
1:-114 clause before ^继
1:110 clause before ^育
1:-99 clause before ^至
1:-76 clause before ^设
1:-37 clause before ^语
1:-82 clause before ^课
1:140 clause before ^负
1:160 clause before ^责
1:75 clause before ^赠
1:-35 clause before ^跟
1:73 clause before ^辅
1:138 clause before ^间
1:105 clause before ^队
1:46 clause before ^集
1:111 clause before ^青
1:160 clause before ^顶
1:83 clause before ^骨
1:77 clause before ^高
1:65 clause before “
1:-60 clause before “六
1:53 clause before ”
1:84 clause before ”$
1:84 clause before ”活
1:114 clause before ”课
1:82 clause before 、
1:48 clause before 《
1:52 clause before 《河
1:114 clause before 》
1:-41 clause before 》$
1:143 clause before 》编
1:-63 clause before 〕
1:-69 clause before 〕0
1:67 clause before 一
1:-107 clause before 一”
1:195 clause before 一册
1:-92 clause before 一式
1:76 clause before 一间
1:-88 clause before 万
1:-30 clause before 万元
1:-71 clause before 三
1:52 clause before 三十
1:118 clause before 上0
1:-115 clause before 上课
1:191 clause before 上题
1:-268 clause before 下
1:140 clause before 下乡
1:-147 clause before 下午
1:-138 clause before 下设
1:83 clause before 不
1:241 clause before 与
1:90 clause before 专业
1:-44 clause before 专题
1:132 clause before 业
1:198 clause before 业$
1:33 clause before 业处
1:-43 clause before 个月
1:86 clause before 中
1:195 clause before 中心
1:80 clause before 中研
1:51 clause before 为
1:168 clause before 为期
1:199 clause before 主
1:96 clause before 主办
1:140 clause before 主导
1:137 clause before 主抓
1:94 clause before 主责
1:134 clause before 举
1:79 clause before 举办
1:58 clause before 习
1:105 clause before 习0
1:73 clause before 习安
1:73 clause before 乡
1:41 clause before 乡土
1:144 clause before 乡每
1:-118 clause before 书
1:-106 clause before 书一
1:153 clause before 书信
1:101 clause before 书馆
1:116 clause before 事
1:92 clause before 事处
1:46 clause before 事宜
1:164 clause before 事股
1:108 clause before 二
1:63 clause before 二梯
1:-72 clause before 于
1:108 clause before 互
1:60 clause before 互访
1:-51 clause before 五
1:215 clause before 交
1:137 clause before 交流
1:88 clause before 人$
1:106 clause before 人事
1:-134 clause before 人支
1:109 clause before 人次
1:70 clause before 令
1:90 clause before 令营
1:-119 clause before 以
1:-128 clause before 以上
1:56 clause before 件
1:-72 clause before 任
1:117 clause before 任0
1:-114 clause before 任<
1:-64 clause before 任务
1:46 clause before 任培
1:63 clause before 任工
1:-118 clause before 份
1:-117 clause before 份$
1:116 clause before 会每
1:54 clause before 位
1:116 clause before 位$
1:-55 clause before 作
1:-63 clause before 作$
1:70 clause before 作坊
1:70 clause before 作小
1:136 clause before 作讲
1:42 clause before 例
1:141 clause before 例汇
1:109 clause before 供
1:86 clause before 供便
1:111 clause before 便
1:98 clause before 便利
1:100 clause before 保
1:169 clause before 保障
1:237 clause before 信
1:127 clause before 信$
1:164 clause before 信往
1:89 clause before 修班
1:83 clause before 做
1:112 clause before 做好
1:83 clause before 健
1:69 clause before 健康
1:-119 clause before 元
1:-132 clause before 元$
1:46 clause before 免费
1:181 clause before 入
1:-85 clause before 全
1:-132 clause before 全年
1:81 clause before 全法
1:-165 clause before 公
1:-125 clause before 公不
1:61 clause before 公室
1:-47 clause before 六
1:-56 clause before 六一
1:-30 clause before 共
1:49 clause before 共备
1:90 clause before 共析
1:79 clause before 共用
1:-30 clause before 具
1:-48 clause before 具体
1:88 clause before 具展
1:172 clause before 养
1:224 clause before 册
1:235 clause before 册$
1:-139 clause before 写
1:84 clause before 写$
1:88 clause before 准
1:-116 clause before 出
1:129 clause before 出$
1:-65 clause before 分
1:-82 clause before 划
1:-39 clause before 初
1:139 clause before 初稿
1:117 clause before 利
1:104 clause before 利$
1:-126 clause before 到
1:56 clause before 到<
1:-54 clause before 到>
1:-91 clause before 到@
1:-52 clause before 制
1:-79 clause before 制度
1:69 clause before 制玩
1:169 clause before 前
1:34 clause before 副
1:55 clause before 副校
1:-69 clause before 办
1:93 clause before 办$
1:-117 clause before 办0
1:-154 clause before 办公
1:51 clause before 办夏
1:140 clause before 办法
1:173 clause before 办理
1:99 clause before 办科
1:140 clause before 务
1:168 clause before 务处
1:86 clause before 务科
1:107 clause before 动0
1:-154 clause before 助
1:-52 clause before 勤
1:48 clause before 十台
1:47 clause before 升级
1:-172 clause before 午
1:46 clause before 协
1:-31 clause before 协议
1:214 clause before 单
1:154 clause before 单$
1:188 clause before 单位
1:163 clause before 印
1:60 clause before 印$
1:159 clause before 卷
1:74 clause before 卷$
1:70 clause before 参
1:127 clause before 发
1:57 clause before 发展
1:195 clause before 台
1:173 clause before 台$
1:-58 clause before 号)
1:-54 clause before 各
1:-73 clause before 合
1:-58 clause before 合办
1:69 clause before 合教
1:42 clause before 合编
1:135 clause before 同
1:184 clause before 同上
1:48 clause before 名
1:99 clause before 名$
1:-130 clause before 名到
1:101 clause before 名单
1:108 clause before 名班
1:-58 clause before 后
1:-74 clause before 后$
1:-50 clause before 向
1:42 clause before 向<
1:-31 clause before 听
1:97 clause before 听评
1:-133 clause before 听课
1:-62 clause before 告
1:-172 clause before 告$
1:128 clause before 告0
1:171 clause before 告会
1:-129 clause before 员
1:-88 clause before 员培
1:111 clause before 周
1:77 clause before 周$
1:100 clause before 和
1:-46 clause before 商
1:105 clause before 器
1:104 clause before 回
1:77 clause before 回指
1:127 clause before 回访
1:116 clause before 团
1:137 clause before 团委
1:82 clause before 园
1:48 clause before 园安
1:172 clause before 图
1:117 clause before 图书
1:42 clause before 土
1:40 clause before 土教
1:-114 clause before 在>
1:136 clause before 地
1:280 clause before 场
1:201 clause before 场$
1:131 clause before 坊
1:72 clause before 坊$
1:89 clause before 坝
1:86 clause before 坝顶
1:-60 clause before 基
1:84 clause before 基”
1:54 clause before 堂
1:240 clause before 处
1:-42 clause before 处$
1:77 clause before 处主
1:81 clause before 处办
1:143 clause before 处安
1:69 clause before 处带
1:112 clause before 处承
1:166 clause before 处排
1:98 clause before 处派
1:148 clause before 处牵
1:66 clause before 处组
1:56 clause before 处统
1:168 clause before 备
1:85 clause before 备$
1:64 clause before 备每
1:73 clause before 备考
1:191 clause before 备课
1:88 clause before 夏
1:70 clause before 夏令
1:58 clause before 外
1:94 clause before 大
1:110 clause before 大队
1:341 clause before 头
1:285 clause before 头$
1:134 clause before 套
1:81 clause before 套$
1:114 clause before 好
1:69 clause before 妹结
1:177 clause before 委
1:56 clause before 子
1:101 clause before 字
1:79 clause before 字图
1:76 clause before 学
1:167 clause before 学$
1:177 clause before 学0
1:84 clause before 学副
1:42 clause before 学年
1:218 clause before 学期
1:-117 clause before 学校
1:227 clause before 学生
1:-46 clause before 学科
1:-67 clause before 学组
1:49 clause before 学院
1:160 clause before 安
1:155 clause before 安排
1:52 clause before 安防
1:57 clause before 定
1:84 clause before 定$
1:30 clause before 实$
1:129 clause before 实习
1:-104 clause before 实验
1:51 clause before 室
1:-126 clause before 室$
1:77 clause before 室一
1:86 clause before 室主
1:68 clause before 室安
1:-91 clause before 室建
1:185 clause before 室牵
1:100 clause before 室管
1:182 clause before 家
1:126 clause before 家作
1:52 clause before 宿
1:56 clause before 宿舍
1:-48 clause before 对
1:148 clause before 对$
1:129 clause before 对0
1:90 clause before 对的
1:169 clause before 导
1:200 clause before 导$
1:111 clause before 导0
1:203 clause before 导处
1:143 clause before 导室
1:-98 clause before 导师
1:-33 clause before 小结
1:43 clause before 少
1:67 clause before 少于
1:153 clause before 就
1:146 clause before 就业
1:-83 clause before 尽
1:-85 clause before 尽事
1:89 clause before 展
1:32 clause before 展处
1:81 clause before 展评
1:222 clause before 岗
1:134 clause before 岗$
1:43 clause before 岗实
1:53 clause before 巡
1:47 clause before 巡回
1:-99 clause before 工作
1:-112 clause before 师$
1:161 clause before 师发
1:69 clause before 师听
1:115 clause before 师带
1:139 clause before 师徒
1:133 clause before 师生
1:99 clause before 师跟
1:86 clause before 带
1:95 clause before 带教
1:87 clause before 带队
1:-154 clause before 帮
1:-171 clause before 帮扶
1:-46 clause before 常
1:135 clause before 干
1:85 clause before 干教
1:82 clause before 干赴
1:96 clause before 干部
1:-54 clause before 年
1:-132 clause before 年$
1:-30 clause before 年度
1:117 clause before 年教
1:206 clause before 年级
1:187 clause before 库$
1:107 clause before 底
1:92 clause before 底前
1:-72 clause before 度
1:185 clause before 座
1:179 clause before 座0
1:92 clause before 康
1:120 clause before 康讲
1:-155 clause before 建
1:-93 clause before 建成
1:-43 clause before 开
1:97 clause before 开放
1:-97 clause before 式
1:-131 clause before 式0
1:80 clause before 张
1:70 clause before 张罗
1:44 clause before 录
1:62 clause before 录播
1:171 clause before 往
1:50 clause before 往来
1:130 clause before 徒
1:60 clause before 徒结
1:57 clause before 微
1:53 clause before 微镜
1:81 clause before 德
1:86 clause before 德育
1:42 clause before 心
1:-201 clause before 总结
1:140 clause before 息
1:-59 clause before 意
1:-156 clause before 成
1:-72 clause before 成任
1:-88 clause before 成后
1:103 clause before 执
1:-250 clause before 扶
1:-66 clause before 扶工
1:143 clause before 批
1:107 clause before 批0
1:110 clause before 承
1:164 clause before 承办
1:49 clause before 技
1:87 clause before 技术
1:39 clause before 抓$
1:-141 clause before 报
1:-131 clause before 报书
1:-55 clause before 报告
1:53 clause before 担
1:149 clause before 拟
1:68 clause before 持
1:-113 clause before 挂
1:38 clause before 挂职
1:184 clause before 指
1:159 clause before 指导
1:114 clause before 捐
1:109 clause before 据共
1:90 clause before 授
1:138 clause before 授课
1:178 clause before 排
1:136 clause before 排$
1:77 clause before 接
1:-56 clause before 提
1:76 clause before 提供
1:-107 clause before 提出
1:124 clause before 播
1:68 clause before 播教
1:-72 clause before 支
1:57 clause before 支教
1:176 clause before 收
1:-34 clause before 改造
1:75 clause before 放
1:53 clause before 放数
1:115 clause before 放网
1:96 clause before 政
1:85 clause before 政教
1:182 clause before 教
1:-102 clause before 教0
1:97 clause before 教具
1:173 clause before 教务
1:167 clause before 教处
1:189 clause before 教学
1:106 clause before 教室
1:60 clause before 教导
1:134 clause before 教材
1:214 clause before 教研
1:110 clause before 教科
1:-65 clause before 教育
1:92 clause before 数
1:61 clause before 数字
1:95 clause before 数据
1:58 clause before 文
1:-73 clause before 文组
1:91 clause before 文读
1:168 clause before 方
1:148 clause before 方案
1:178 clause before 日程
1:-80 clause before 时
1:-122 clause before 时$
1:125 clause before 时间
1:47 clause before 显
1:55 clause before 显微
1:123 clause before 普
1:111 clause before 普报
1:-73 clause before 月$
1:69 clause before 月0
1:99 clause before 月底
1:-30 clause before 服务
1:76 clause before 期
1:47 clause before 期$
1:133 clause before 期0
1:-98 clause before 未
1:-71 clause before 未尽
1:135 clause before 本
1:127 clause before 本0
1:182 clause before 术
1:41 clause before 机
1:149 clause before 材
1:38 clause before 材$
1:103 clause before 来
1:98 clause before 来$
1:-46 clause before 析
1:115 clause before 析$
1:-43 clause before 校
1:-90 clause before 校$
1:60 clause before 校园
1:156 clause before 校本
1:-40 clause before 校长
1:-70 clause before 核
1:184 clause before 案
1:132 clause before 案$
1:67 clause before 案例
1:110 clause before 桌
1:54 clause before 桌椅
1:103 clause before 梯
1:117 clause before 梯次
1:-120 clause before 械
1:-109 clause before 械人
1:102 clause before 椅
1:56 clause before 椅0
1:60 clause before 植
1:54 clause before 植$
1:170 clause before 次
1:125 clause before 次$
1:33 clause before 次0
1:35 clause before 步教
1:63 clause before 每
1:101 clause before 每学
1:40 clause before 每月
1:139 clause before 每次
1:-35 clause before 水
1:54 clause before 水改
1:42 clause before 汇
1:67 clause before 汇编
1:49 clause before 河
1:51 clause before 河源
1:201 clause before 法
1:141 clause before 法$
1:68 clause before 法规
1:33 clause before 活
1:83 clause before 活动
1:77 clause before 派$
1:62 clause before 派人
1:-84 clause before 派融
1:180 clause before 流
1:87 clause before 流教
1:139 clause before 测
1:126 clause before 源
1:50 clause before 源》
1:-166 clause before 满
1:92 clause before 热
1:109 clause before 热水
1:164 clause before 物
1:63 clause before 物转
1:238 clause before 牵
1:261 clause before 牵头
1:65 clause before 玩教
1:67 clause before 班
1:151 clause before 班0
1:144 clause before 班主
1:129 clause before 球
1:261 clause before 理
1:206 clause before 理$
1:114 clause before 理处
1:62 clause before 理经
1:308 clause before 生
1:53 clause before 生书
)"sv,
    R"(1:119 clause before 生互
1:97 clause before 生处
1:74 clause before 生就
1:113 clause before 生干
1:105 clause before 用共
1:-110 clause before 由
1:-125 clause before 由&
1:-106 clause before 由<
1:112 clause before 由人
1:-88 clause before 电
1:-156 clause before 的
1:-140 clause before 的$
1:-138 clause before 的学
1:-145 clause before 的教
1:69 clause before 的方
1:62 clause before 盲
1:59 clause before 盲文
1:264 clause before 研
1:131 clause before 研$
1:131 clause before 研修
1:124 clause before 研处
1:185 clause before 研学
1:171 clause before 研室
1:176 clause before 研究
1:179 clause before 研组
1:54 clause before 研讨
1:79 clause before 研训
1:-53 clause before 础
1:-52 clause before 础教
1:84 clause before 科
1:-78 clause before 科$
1:205 clause before 科室
1:128 clause before 科普
1:92 clause before 移
1:93 clause before 移植
1:279 clause before 程
1:177 clause before 程$
1:106 clause before 程送
1:142 clause before 稿
1:160 clause before 稿$
1:167 clause before 究
1:160 clause before 究课
1:156 clause before 笔
1:-77 clause before 第
1:-81 clause before 第0
1:37 clause before 等
1:185 clause before 筹
1:199 clause before 筹$
1:35 clause before 管
1:185 clause before 管理
1:272 clause before 系
1:198 clause before 级
1:39 clause before 级$
1:148 clause before 级部
1:-106 clause before 组
1:-67 clause before 组$
1:-130 clause before 组下
1:129 clause before 组主
1:-134 clause before 组听
1:46 clause before 组织
1:-36 clause before 组长
1:104 clause before 织
1:48 clause before 织$
1:126 clause before 织人
1:79 clause before 织教
1:-49 clause before 经
1:63 clause before 经验
1:-91 clause before 结
1:-96 clause before 结$
1:47 clause before 结对
1:156 clause before 绘
1:137 clause before 绘本
1:56 clause before 给
1:41 clause before 统
1:-31 clause before 统一
1:204 clause before 统筹
1:-115 clause before 继
1:-157 clause before 继续
1:-132 clause before 续
1:145 clause before 编
1:45 clause before 编一
1:36 clause before 编乡
1:52 clause before 编写
1:40 clause before 网
1:161 clause before 网上
1:69 clause before 罗
1:67 clause before 罗$
1:-72 clause before 老
1:-67 clause before 老师
1:122 clause before 考备
1:-115 clause before 考核
1:74 clause before 考研
1:-97 clause before 职
1:84 clause before 职副
1:75 clause before 联合
1:85 clause before 股
1:-95 clause before 股$
1:67 clause before 股主
1:93 clause before 股办
1:73 clause before 育
1:127 clause before 育处
1:49 clause before 育巡
1:-53 clause before 至
1:80 clause before 舍
1:59 clause before 舍热
1:69 clause before 节
1:162 clause before 节$
1:157 clause before 英
1:63 clause before 英语
1:149 clause before 草
1:81 clause before 草坝
1:148 clause before 营
1:128 clause before 营$
1:-117 clause before 融
1:-103 clause before 融合
1:66 clause before 行
1:-137 clause before 补
1:-133 clause before 补助
1:146 clause before 装
1:-85 clause before 要
1:-51 clause before 见
1:118 clause before 见习
1:64 clause before 规
1:62 clause before 规股
1:-59 clause before 计
1:46 clause before 讨
1:47 clause before 讨$
1:103 clause before 训
1:109 clause before 训0
1:105 clause before 训提
1:-63 clause before 训班
1:-91 clause before 议
1:-89 clause before 议未
1:31 clause before 记录
1:241 clause before 讲
1:180 clause before 讲座
1:-72 clause before 设
1:-110 clause before 设办
1:-125 clause before 设在
1:61 clause before 设备
1:150 clause before 设计
1:119 clause before 访
1:98 clause before 访$
1:88 clause before 访0
1:69 clause before 访二
1:96 clause before 评
1:119 clause before 评$
1:110 clause before 评课
1:70 clause before 语
1:152 clause before 读
1:122 clause before 读物
1:123 clause before 课
1:-62 clause before 课$
1:199 clause before 课0
1:187 clause before 课务
1:148 clause before 课堂
1:57 clause before 课桌
1:-49 clause before 课的
1:222 clause before 课程
1:-60 clause before 课题
1:58 clause before 负
1:145 clause before 负责
1:103 clause before 责
1:122 clause before 责$
1:128 clause before 责选
1:145 clause before 账
1:-82 clause before 费
1:131 clause before 费开
1:-73 clause before 资
1:115 clause before 资源
1:136 clause before 赠
1:50 clause before 赠课
1:77 clause before 赠送
1:81 clause before 赴
1:85 clause before 赴草
1:118 clause before 起
1:85 clause before 超
1:83 clause before 跟
1:71 clause before 跟岗
1:-49 clause before 车
1:74 clause before 转
1:51 clause before 转印
1:46 clause before 轮
1:70 clause before 辅
1:104 clause before 辅导
1:110 clause before 进
1:84 clause before 送
1:102 clause before 送教
1:80 clause before 送绘
1:145 clause before 选派
1:43 clause before 通
1:-53 clause before 造$
1:129 clause before 部
1:156 clause before 部主
1:49 clause before 部互
1:84 clause before 部回
1:168 clause before 部牵
1:49 clause before 部跟
1:163 clause before 配
1:59 clause before 钟
1:58 clause before 镜
1:97 clause before 镜三
1:-70 clause before 长
1:-177 clause before 长$
1:113 clause before 长0
1:-40 clause before 长办
1:74 clause before 长带
1:103 clause before 长研
1:108 clause before 间
1:67 clause before 间$
1:206 clause before 队
1:100 clause before 队$
1:95 clause before 队大
1:111 clause before 队部
1:51 clause before 防
1:55 clause before 防升
1:129 clause before 障
1:125 clause before 集
1:86 clause before 集训
1:58 clause before 青
1:124 clause before 青年
1:174 clause before 顶
1:171 clause before 顶岗
1:224 clause before 项
1:204 clause before 项$
1:203 clause before 题
1:-56 clause before 题$
1:163 clause before 题库
1:109 clause before 题报
1:164 clause before 馆
1:93 clause before 馆$
1:-127 clause before 驻
1:-95 clause before 验
1:-95 clause before 验员
1:-105 clause before 验室
1:54 clause before 验移
1:74 clause before 骨
1:89 clause before 骨干
1:89 clause before 高考
1:-156 clause behind &
1:-98 clause behind &互
1:119 clause behind &共
1:109 clause behind &办
1:155 clause behind &教
1:-149 clause behind (
1:-143 clause behind -
1:-75 clause behind -0
1:-71 clause behind -×
1:-159 clause behind 0
1:43 clause behind 0$
1:-112 clause behind 0-
1:-103 clause behind 0×
1:-150 clause behind 0个
1:-79 clause behind 0人
1:-149 clause behind 0分
1:-56 clause behind 0周
1:-112 clause behind 0学
1:-75 clause behind 0年
1:83 clause behind 0日
1:-75 clause behind 0月
1:-129 clause behind 0次
1:83 clause behind 0种
1:-52 clause behind 0节
1:-92 clause behind 0课
1:204 clause behind 0项
1:-155 clause behind :
1:222 clause behind <
1:92 clause behind <$
1:68 clause behind <人
1:55 clause behind <后
1:73 clause behind <困
1:100 clause behind <学
1:-103 clause behind <总
1:56 clause behind <招
1:321 clause behind <教
1:102 clause behind <校
1:190 clause behind <电
1:-146 clause behind >
1:-50 clause behind >$
1:42 clause behind >办
1:121 clause behind >学
1:-85 clause behind >教
1:33 clause behind @负
1:144 clause behind ^$
1:-39 clause behind ^0
1:340 clause behind ^<
1:45 clause behind ^>
1:50 clause behind ^@
1:92 clause behind ^三
1:-78 clause behind ^上
1:48 clause behind ^主
1:95 clause behind ^于
1:-113 clause behind ^人
1:-116 clause behind ^任
1:-36 clause behind ^保
1:225 clause behind ^信
1:-183 clause behind ^全
1:-120 clause behind ^共
1:-112 clause behind ^分
1:-95 clause behind ^到
1:-53 clause behind ^办
1:69 clause behind ^县
1:-80 clause behind ^参
1:112 clause behind ^各
1:135 clause behind ^后
1:53 clause behind ^启
1:81 clause behind ^图
1:61 clause behind ^学
1:-66 clause behind ^实
1:50 clause behind ^少
1:-189 clause behind ^帮
1:38 clause behind ^年
1:-104 clause behind ^开
1:36 clause behind ^总
1:-48 clause behind ^指
1:32 clause behind ^教
1:-219 clause behind ^时
1:-37 clause behind ^校
1:-144 clause behind ^每
1:74 clause behind ^物
1:-129 clause behind ^由
1:-113 clause behind ^电
1:-128 clause behind ^看
1:180 clause behind ^第
1:121 clause behind ^组
1:80 clause behind ^结
1:-103 clause behind ^联
1:81 clause behind ^讲
1:-121 clause behind ^设
1:-97 clause behind ^负
1:85 clause behind ^资
1:163 clause behind ^送
1:-232 clause behind ×
1:-118 clause behind ×$
1:-187 clause behind ××
1:-91 clause behind 、
1:-108 clause behind 、$
1:80 clause behind 、<
1:-80 clause behind 、>
1:68 clause behind 、生
1:-33 clause behind 。
1:-114 clause behind 《
1:39 clause behind 三
1:128 clause behind 三校
1:-145 clause behind 上
1:-130 clause behind 下
1:-120 clause behind 不$
1:149 clause behind 与
1:91 clause behind 专业
1:-193 clause behind 个
1:-109 clause behind 个月
1:-56 clause behind 中
1:199 clause behind 中心
1:-96 clause behind 为
1:-62 clause behind 为0
1:-110 clause behind 主
1:51 clause behind 主$
1:-154 clause behind 主任
1:-80 clause behind 主备
1:79 clause behind 书
1:100 clause behind 书馆
1:101 clause behind 事
1:115 clause behind 于
1:31 clause behind 于0
1:-172 clause behind 互
1:-91 clause behind 互派
1:191 clause behind 交
1:98 clause behind 人事
1:102 clause behind 以
1:-99 clause behind 以下
1:-220 clause behind 任
1:-213 clause behind 任$
1:-121 clause behind 任办
1:-109 clause behind 任期
1:-165 clause behind 优
1:-82 clause behind 会
1:-32 clause behind 会$
1:57 clause behind 住
1:154 clause behind 住$
1:-49 clause behind 体
1:70 clause behind 体$
1:-102 clause behind 作
1:86 clause behind 作$
1:146 clause behind 供
1:72 clause behind 信
1:200 clause behind 信息
1:90 clause behind 修校
1:175 clause behind 做
1:150 clause behind 做好
1:110 clause behind 先队
1:57 clause behind 党政
1:-88 clause behind 入
1:-94 clause behind 全年
1:-60 clause behind 公$
1:61 clause behind 公室
1:-46 clause behind 共
1:34 clause behind 共同
1:-86 clause behind 其
1:-88 clause behind 具
1:85 clause behind 具体
1:-189 clause behind 兼
1:-163 clause behind 兼任
1:118 clause behind 写
1:-46 clause behind 出
1:-188 clause behind 分
1:-62 clause behind 分管
1:-182 clause behind 分钟
1:62 clause behind 到$
1:-82 clause behind 到<
1:-53 clause behind 制
1:-47 clause behind 前
1:-81 clause behind 前运
1:-90 clause behind 副
1:102 clause behind 办
1:70 clause behind 办公
1:53 clause behind 办对
1:87 clause behind 办理
1:32 clause behind 加
1:54 clause behind 务
1:-36 clause behind 务$
1:170 clause behind 务处
1:77 clause behind 务科
1:-56 clause behind 动
1:66 clause behind 助
1:209 clause behind 助$
1:68 clause behind 助<
1:154 clause behind 勤
1:144 clause behind 勤组
1:-73 clause behind 区
1:-98 clause behind 区$
1:96 clause behind 协
1:151 clause behind 协$
1:55 clause behind 协办
1:128 clause behind 协助
1:-108 clause behind 单
1:-53 clause behind 单月
1:72 clause behind 县进
1:121 clause behind 参$
1:-72 clause behind 参与
1:148 clause behind 发
1:136 clause behind 发展
1:-55 clause behind 另告
1:-91 clause behind 各$
1:83 clause behind 各学
1:122 clause behind 合
1:198 clause behind 合$
1:-90 clause behind 同
1:129 clause behind 同申
1:-37 clause behind 名
1:142 clause behind 后
1:185 clause behind 后勤
1:-57 clause behind 听
1:47 clause behind 启明
1:-102 clause behind 告$
1:-97 clause behind 员
1:160 clause behind 周
1:96 clause behind 周$
1:82 clause behind 周不
1:62 clause behind 和
1:-61 clause behind 团
1:-30 clause behind 园
1:-103 clause behind 园长
1:54 clause behind 困
1:80 clause behind 困难
1:172 clause behind 图
1:68 clause behind 图书
1:-128 clause behind 在
1:71 clause behind 在0
1:-44 clause behind 在>
1:-133 clause behind 均
1:107 clause behind 培
1:145 clause behind 培训
1:-30 clause behind 基
1:147 clause behind 处
1:95 clause behind 处$
1:-79 clause behind 处、
1:48 clause behind 处做
1:37 clause behind 处协
1:154 clause behind 处安
1:119 clause behind 处组
1:-65 clause behind 处负
1:81 clause behind 处配
1:138 clause behind 备课
1:40 clause behind 复
1:50 clause behind 复部
1:-126 clause behind 外
1:-51 clause behind 大
1:-57 clause behind 天
1:190 clause behind 好
1:146 clause behind 好$
1:210 clause behind 委
1:100 clause behind 委会
1:81 clause behind 委员
1:119 clause behind 学
1:36 clause behind 学$
1:-147 clause behind 学年
1:-87 clause behind 学期
1:240 clause behind 学生
1:125 clause behind 学科
1:119 clause behind 学组
1:-38 clause behind 学院
1:277 clause behind 安
1:70 clause behind 安$
1:150 clause behind 安排
1:-95 clause behind 完
1:-116 clause behind 定
1:55 clause behind 定$
1:-49 clause behind 定在
1:-44 clause behind 实
1:51 clause behind 实施
1:-45 clause behind 实训
1:140 clause behind 室
1:93 clause behind 室$
1:-89 clause behind 室主
1:160 clause behind 室办
1:33 clause behind 室安
1:79 clause behind 室接
1:-94 clause behind 室设
1:-126 clause behind 家
1:80 clause behind 家委
1:-60 clause behind 家长
1:-80 clause behind 宿
1:-153 clause behind 寄
1:-134 clause behind 寄$
1:-78 clause behind 对
1:82 clause behind 导处
1:76 clause behind 少
1:-46 clause behind 少$
1:125 clause behind 少于
1:139 clause behind 少先
1:64 clause behind 就
1:92 clause behind 局
1:73 clause behind 展
1:-47 clause behind 岗
1:55 clause behind 工
1:-55 clause behind 工作
1:42 clause behind 市
1:-123 clause behind 帮助
1:61 clause behind 干
1:74 clause behind 干部
1:-168 clause behind 年
1:-33 clause behind 年$
1:-109 clause behind 年0
1:43 clause behind 年级
1:85 clause behind 并负
1:-32 clause behind 底
1:109 clause behind 座
1:45 clause behind 康
1:40 clause behind 康复
1:192 clause behind 建
1:-116 clause behind 开
1:-79 clause behind 开学
1:-124 clause behind 开展
1:-106 clause behind 当天
1:75 clause behind 形成
1:116 clause behind 往
1:188 clause behind 待
1:138 clause behind 待$
1:38 clause behind 德
1:55 clause behind 德育
1:126 clause behind 心
1:-124 clause behind 志
1:75 clause behind 总
1:42 clause behind 总务
1:64 clause behind 总部
1:219 clause behind 息
1:163 clause behind 息中
1:-69 clause behind 手
1:-107 clause behind 批0
1:-63 clause behind 承$
1:-61 clause behind 把
1:-107 clause behind 抓$
1:53 clause behind 报
1:-71 clause behind 抵
1:-57 clause behind 抵$
1:52 clause behind 抽
1:70 clause behind 抽查
1:-72 clause behind 担
1:-140 clause behind 担任
1:53 clause behind 招生
1:35 clause behind 指$
1:-106 clause behind 指导
1:-119 clause behind 捐
1:-160 clause behind 捐赠
1:-68 clause behind 授
1:235 clause behind 排
1:206 clause behind 排$
1:91 clause behind 排课
1:118 clause behind 接
1:58 clause behind 接$
1:176 clause behind 接待
1:-125 clause behind 提
1:167 clause behind 援
1:210 clause behind 支
1:-43 clause behind 政
1:80 clause behind 政办
1:-58 clause behind 政教
1:51 clause behind 教
1:-95 clause behind 教主
1:71 clause behind 教务
1:159 clause behind 教处
1:79 clause behind 教导
1:113 clause behind 教师
1:147 clause behind 教科
1:63 clause behind 教育
1:118 clause behind 数
1:-66 clause behind 料
1:57 clause behind 施
1:56 clause behind 施$
1:68 clause behind 日$
1:-85 clause behind 时
1:-116 clause behind 时$
1:-175 clause behind 时间
1:80 clause behind 明
1:62 clause behind 明康
1:-149 clause behind 春
1:-35 clause behind 晚
1:-148 clause behind 月
1:-85 clause behind 月$
1:95 clause behind 月0
1:-160 clause behind 期$
1:68 clause behind 期0
1:96 clause behind 期不
1:-80 clause behind 本
1:82 clause behind 查
1:52 clause behind 校
1:150 clause behind 校$
1:67 clause behind 校协
1:110 clause behind 校教
1:-42 clause behind 校长
1:-149 clause behind 案
1:-272 clause behind 次
1:-140 clause behind 次$
1:-154 clause behind 次0
1:-179 clause behind 次不
1:-134 clause behind 每
1:-149 clause behind 每人
1:141 clause behind 每周
1:-98 clause behind 每学
1:-54 clause behind 每年
1:-134 clause behind 每批
1:-167 clause behind 每月
1:56 clause behind 每校
1:-282 clause behind 每次
1:-32 clause behind 活
1:-43 clause behind 活动
1:58 clause behind 派
1:-43 clause behind 派0
1:-59 clause behind 派干
1:-118 clause behind 流
1:151 clause behind 物
1:68 clause behind 物理
1:124 clause behind 班主
1:-89 clause behind 理
1:-115 clause behind 理$
1:74 clause behind 理学
1:126 clause behind 生
1:113 clause behind 生$
1:45 clause behind 生办
1:-92 clause behind 由
1:-83 clause behind 由&
1:-143 clause behind 由<
1:46 clause behind 由>
1:137 clause behind 申
1:94 clause behind 申$
1:52 clause behind 电
1:193 clause behind 电教
1:-103 clause behind 电话
1:-69 clause behind 的
1:-62 clause behind 目
1:-106 clause behind 看
1:-101 clause behind 研
1:-170 clause behind 研处
1:58 clause behind 研室
1:83 clause behind 研组
1:58 clause behind 种
1:83 clause behind 种$
1:38 clause behind 科
1:84 clause behind 科备
1:-55 clause behind 科学
1:151 clause behind 科室
1:-145 clause behind 称
1:149 clause behind 立
1:171 clause behind 竞
1:170 clause behind 竞赛
1:186 clause behind 第
1:139 clause behind 第0
1:-31 clause behind 管
1:115 clause behind 管$
1:-40 clause behind 系
1:-168 clause behind 系人
1:-67 clause behind 纪
1:148 clause behind 组
1:81 clause behind 组协
1:37 clause behind 组长
1:34 clause behind 织
1:116 clause behind 织&
1:88 clause behind 织实
1:75 clause behind 结
1:-69 clause behind 结果
1:121 clause behind 给<
1:49 clause behind 统
1:-79 clause behind 继
1:-44 clause behind 考
1:-47 clause behind 考核
1:-207 clause behind 联
1:-185 clause behind 联系
1:-58 clause behind 聘
1:44 clause behind 育$
1:99 clause behind 育处
1:-131 clause behind 自
1:-139 clause behind 至
1:51 clause behind 英
1:-37 clause behind 英语
1:148 clause behind 落
1:-97 clause behind 行$
1:52 clause behind 要
1:65 clause behind 计
1:109 clause behind 训
1:-41 clause behind 训科
1:100 clause behind 讲座
1:-97 clause behind 设
1:-123 clause behind 设在
1:-180 clause behind 评
1:-132 clause behind 话
1:-91 clause behind 话0
1:-56 clause behind 话另
1:-50 clause behind 课
1:34 clause behind 课$
1:-46 clause behind 课时
1:120 clause behind 课组
1:-71 clause behind 调
1:95 clause behind 负$
1:-45 clause behind 负责
1:-38 clause behind 责$
1:96 clause behind 责接
1:-109 clause behind 费
1:91 clause behind 资
1:82 clause behind 资助
1:93 clause behind 赛
1:36 clause behind 赠
1:-83 clause behind 跟
1:47 clause behind 车
1:-111 clause behind 轮
1:-109 clause behind 轮流
1:-81 clause behind 运
1:-91 clause behind 运抵
1:-55 clause behind 进
1:136 clause behind 进修
1:229 clause behind 送
1:139 clause behind 送给
1:140 clause behind 选
1:-94 clause behind 通
1:133 clause behind 部
1:49 clause behind 部主
1:112 clause behind 部协
1:-69 clause behind 部各
1:222 clause behind 配
1:60 clause behind 配$
1:184 clause behind 配合
1:-111 clause behind 钟
1:-166 clause behind 钟$
1:-108 clause behind 长
1:-172 clause behind 长$
1:116 clause behind 门
1:-147 clause behind 间
1:102 clause behind 队$
1:63 clause behind 队总
1:-84 clause behind 限
1:-72 clause behind 限0
1:-43 clause behind 院
1:72 clause behind 院、
1:-127 clause behind 险
1:-117 clause behind 险由
1:-39 clause behind 随
1:79 clause behind 难
1:89 clause behind 难学
1:-41 clause behind 集
1:151 clause behind 面
1:253 clause behind 项
1:171 clause behind 项由
1:33 clause behind 题
1:-37 clause behind 食
1:94 clause behind 馆
1:95 clause behind 馆配
1:-129 end %
1:-41 end &
1:85 end &办
1:72 end &办理
1:-87 end )
1:-207 end )$
1:166 end -
1:-192 end 0
1:-161 end 0)
1:-150 end 0)$
1:-153 end 0个
1:-47 end 0个$
1:-103 end 0个月
1:-146 end 0人
1:-170 end 0人$
1:-135 end 0人)
1:102 end 0人次
1:-95 end 0份
1:-117 end 0份$
1:-33 end 0册$
1:-128 end 0周
1:-103 end 0周$
1:-183 end 0天
1:-148 end 0天$
1:-93 end 0天)
1:40 end 0套$
1:-141 end 0学
1:-80 end 0学时
1:-145 end 0学期
1:45 end 0年
1:40 end 0年$
1:199 end 0期
1:162 end 0期$
1:31 end 0次$
1:-80 end 0版
1:-76 end 0版$
1:31 end 0节
1:47 end 0节$
1:-137 end 0课
1:79 end 0轮
1:80 end 0轮$
1:57 end 0项
1:69 end 0项$
1:-139 end <
1:-65 end <$
1:-59 end <驻
1:-109 end <驻点
1:-56 end >
1:58 end >$
1:93 end >衔
1:91 end >衔接
1:-42 end >见
1:-36 end >见习
1:-76 end >跟
1:-164 end >跟岗
1:-65 end @
1:39 end @$
1:89 end ^$
1:66 end ^&办
1:46 end ^-
1:-160 end ^0
1:-160 end ^0个
1:-41 end ^0人
1:-55 end ^0周
1:-147 end ^0天
1:-156 end ^0学
1:-53 end ^0次
1:-219 end ^<
1:-60 end ^<驻
1:-116 end ^>
1:101 end ^>衔
1:-44 end ^>见
1:-86 end ^>跟
1:-138 end ^@
1:-187 end ^_
1:-107 end ^×
1:-72 end ^×0
1:-93 end ^、各
1:72 end ^、负
1:-78 end ^上
1:-61 end ^上研
1:42 end ^与
1:89 end ^与接
1:65 end ^与阅
1:-69 end ^业
1:-115 end ^业证
1:-56 end ^中
1:-68 end ^为
1:-58 end ^为依
1:167 end ^主
1:-231 end ^主任
1:109 end ^主办
1:80 end ^主导
1:102 end ^主抓
1:142 end ^主持
1:182 end ^主责
1:-57 end ^举
1:-67 end ^举行
1:-35 end ^习
1:-140 end ^习0
1:-66 end ^书0
1:-79 end ^了
1:-85 end ^了讨
1:95 end ^予
1:85 end ^予指
1:-76 end ^事
1:-80 end ^二
1:-134 end ^二楼
1:95 end ^于
1:108 end ^于0
1:-114 end ^人
1:-58 end ^人随
1:-92 end ^仓
1:-100 end ^仓库
1:52 end ^以
1:123 end ^任论
1:-69 end ^任陪
1:-42 end ^传
1:-43 end ^传阅
1:104 end ^位
1:-95 end ^体备
1:48 end ^体组
1:112 end ^体负
1:-190 end ^作
1:-133 end ^作0
1:-94 end ^作月
1:164 end ^供
1:78 end ^供车
1:91 end ^保
1:94 end ^保障
1:70 end ^修宿
1:-55 end ^借
1:-59 end ^借阅
1:-137 end ^入
1:-73 end ^入口
1:-84 end ^入账
1:135 end ^共
1:65 end ^共同
1:87 end ^共管
1:34 end ^具
1:-97 end ^出0
1:52 end ^分
1:-84 end ^分析
1:105 end ^别
1:94 end ^前
1:100 end ^前拟
1:-149 end ^副
1:-76 end ^副主
1:-81 end ^副校
1:208 end ^力
1:139 end ^力承
1:-64 end ^办
1:-84 end ^办公
1:114 end ^办理
1:30 end ^务
1:-80 end ^务培
1:68 end ^务清
1:159 end ^动
1:69 end ^募集
1:241 end ^协
1:78 end ^协办
1:229 end ^协助
1:113 end ^协同
1:47 end ^协调
1:-65 end ^原岗
1:42 end ^去
1:52 end ^参
1:115 end ^参与
1:-61 end ^发
1:-79 end ^取
1:-49 end ^取课
1:138 end ^口
1:75 end ^口管
1:-84 end ^号简
1:-163 end ^各
1:-149 end ^各0
1:203 end ^合
1:137 end ^合办
1:65 end ^合施
1:54 end ^合验
1:85 end ^同承
1:134 end ^同牵
1:103 end ^同组
1:-152 end ^同考
1:166 end ^同负
1:71 end ^员
1:-103 end ^员0
1:-83 end ^周
1:-120 end ^周三
1:-56 end ^周启
1:128 end ^命
1:121 end ^命题
1:121 end ^和安
1:48 end ^商落
1:-95 end ^团
1:-63 end ^团活
1:-101 end ^场
1:-95 end ^场举
1:107 end ^处长
1:-32 end ^备
1:-142 end ^备案
1:98 end ^夏
1:95 end ^夏令
1:31 end ^头
1:34 end ^头对
1:85 end ^头落
1:-85 end ^好
1:-64 end ^好处
1:-109 end ^好队
1:-90 end ^子培
1:-37 end ^存
1:-165 end ^学
1:129 end ^安
1:138 end ^安排
1:86 end ^完
1:94 end ^完成
1:134 end ^定
1:133 end ^定人
1:184 end ^定课
1:98 end ^实
1:97 end ^实到
1:123 end ^实运
1:56 end ^实验
1:60 end ^审
1:-109 end ^审议
1:-60 end ^室
1:57 end ^察
1:84 end ^察设
1:126 end ^对接
1:-56 end ^对通
1:135 end ^导
1:145 end ^导0
1:-80 end ^展
1:-38 end ^展集
1:-160 end ^岗
1:-77 end ^岗0
1:123 end ^工
1:63 end ^工捐
1:89 end ^师
1:116 end ^师0
1:62 end ^师捐
1:89 end ^师研
1:120 end ^带
1:-74 end ^常
1:136 end ^常管
1:-99 end ^座
1:34 end ^座0
1:-71 end ^座谈
1:-67 end ^建
1:-113 end ^建单
1:142 end ^张
1:121 end ^张罗
1:-97 end ^录
1:-56 end ^录制
1:-135 end ^成
1:87 end ^手
1:116 end ^执
1:121 end ^执笔
1:49 end ^扶
1:122 end ^承
1:225 end ^承办
1:46 end ^承担
1:164 end ^抓
1:119 end ^抓总
1:76 end ^报
1:81 end ^报告
1:39 end ^担
1:134 end ^拟
1:89 end ^换
1:74 end ^换书
1:284 end ^排
1:81 end ^排班
1:177 end ^排课
1:128 end ^接
1:122 end ^接待
1:108 end ^接洽
1:126 end ^推
1:79 end ^推进
1:155 end ^提
1:-48 end ^支
1:75 end ^支持
1:72 end ^收
1:-116 end ^收存
1:207 end ^教0
1:87 end ^教方
1:67 end ^教案
1:-127 end ^教研
1:-32 end ^教育
1:-77 end ^文
1:-46 end ^文写
1:-239 end ^日
1:-237 end ^日印
1:158 end ^月
1:-69 end ^月到
1:79 end ^术
1:-70 end ^术年
1:57 end ^术支
1:74 end ^术期
1:-62 end ^李
1:-96 end ^李雯
1:111 end ^查
1:74 end ^查0
1:-143 end ^校
1:-85 end ^校任
1:84 end ^核
1:-97 end ^案
1:-82 end ^案整
1:-43 end ^楼
1:-46 end ^楼举
1:75 end ^次
1:75 end ^次评
1:35 end ^汇
1:-120 end ^汇存
1:182 end ^派
1:129 end ^派人
1:125 end ^流
1:58 end ^流主
1:63 end ^流承
1:82 end ^流筹
1:-92 end ^源
1:-51 end ^源平
1:31 end ^点
1:-100 end ^点0
1:-45 end ^炼
1:-54 end ^炼0
1:86 end ^牵
1:117 end ^牵头
1:126 end ^班0
1:-63 end ^班主
1:-51 end ^班学
1:-71 end ^班进
1:-151 end ^理
1:-132 end ^理0
1:-61 end ^理办
1:-101 end ^琴
1:-68 end ^琴一
1:80 end ^生
1:94 end ^生捐
1:85 end ^用
1:-169 end ^的
1:-61 end ^的0
1:184 end ^的修
1:-76 end ^的汇
1:63 end ^看
1:79 end ^着
1:-96 end ^研究
1:188 end ^确
1:155 end ^确定
1:138 end ^碰
1:129 end ^碰头
1:-148 end ^科
1:-137 end ^科长
1:39 end ^程
1:-102 end ^究
1:77 end ^筹办
1:46 end ^筹安
1:82 end ^筹负
1:135 end ^管
1:104 end ^管$
1:32 end ^管理
1:-72 end ^箱
1:-55 end ^箱0
1:136 end ^系
1:80 end ^系讲
1:68 end ^线
1:187 end ^线上
1:96 end ^组
1:-130 end ^组$
1:217 end ^组织
1:64 end ^织实
1:139 end ^经
1:179 end ^经办
1:-152 end ^结
1:-154 end ^结对
1:203 end ^络
1:230 end ^统
1:136 end ^统筹
1:111 end ^编
1:-30 end ^考
1:-42 end ^考核
1:-57 end ^联
1:-38 end ^育
1:80 end ^落
1:55 end ^落实
1:-108 end ^行
1:-125 end ^表参
1:-74 end ^训
1:-66 end ^训教
1:-112 end ^议
1:-75 end ^议载
1:159 end ^记
1:104 end ^设
1:-81 end ^证
1:-99 end ^证书
1:-83 end ^课0
1:160 end ^调
1:217 end ^调安
1:146 end ^调落
1:52 end ^负总
1:84 end ^责
1:138 end ^责编
1:214 end ^责联
1:90 end ^责落
1:62 end ^购
1:64 end ^购发
1:-168 end ^费
1:-46 end ^起
1:-76 end ^足
1:-68 end ^足球
1:58 end ^跟
1:121 end ^跟进
1:116 end ^踪
1:129 end ^进
1:56 end ^进落
1:95 end ^送
1:174 end ^送到
1:-38 end ^选
1:-123 end ^选出
1:184 end ^选派
1:-94 end ^通
1:35 end ^通账
1:80 end ^部
1:67 end ^部协
1:152 end ^部选
1:45 end ^配
1:-87 end ^释
1:-61 end ^释为
1:-157 end ^长
1:-52 end ^长阿
1:-57 end ^门
1:-81 end ^门口
1:-86 end ^陈
1:-98 end ^陈主
1:-141 end ^陪
1:-149 end ^陪同
1:118 end ^障
1:84 end ^障设
1:-145 end ^集
1:-110 end ^面
1:-66 end ^面总
1:45 end ^项
1:-115 end ^项制
1:33 end ^领
1:-91 end ^领取
1:-205 end ^题
1:-69 end ^题培
1:137 end ^验
1:115 end ^验仪
1:82 end ^验收
1:-159 end ×
1:-113 end ×0
1:-81 end ×0)
1:-89 end ”
1:-136 end ”$
1:-137 end 、各
1:-110 end 、各班
1:66 end 、负
1:63 end 、负责
1:158 end 。
1:215 end 。$
1:165 end 》
1:127 end 》$
1:-76 end 一台
1:-61 end 一台$
1:-91 end 三晚
1:-93 end 三晚$
1:57 end 上
1:-40 end 上$
1:-71 end 上研
1:-60 end 上研修
1:98 end 上课
1:52 end 上课$
1:-155 end 下
1:-101 end 下$
1:64 end 与
1:163 end 与$
1:45 end 与接
1:45 end 与接待
1:59 end 与阅
1:56 end 与阅卷
1:51 end 专
1:134 end 业$
1:-134 end 业证
1:-127 end 业证书
1:-157 end 个
1:-115 end 个月
1:-117 end 个月$
1:111 end 中
1:-141 end 为
1:-84 end 为依
1:-55 end 为依据
1:-113 end 为准
1:-81 end 为准$
1:78 end 主
1:-272 end 主任
1:-271 end 主任$
1:-77 end 主任)
1:163 end 主办
1:125 end 主办$
1:88 end 主导
1:109 end 主导$
1:103 end 主抓
1:149 end 主抓$
1:114 end 主持
1:92 end 主持$
1:200 end 主责
1:198 end 主责$
1:-99 end 举
1:-85 end 举行
1:-164 end 举行$
1:-112 end 习
1:-52 end 习$
1:-143 end 习0
1:-118 end 习0周
1:-108 end 习0天
1:-129 end 书
1:-158 end 书$
1:-54 end 书0册
1:-84 end 书。
1:-121 end 书。$
1:75 end 书目
1:64 end 书目$
1:-64 end 了
1:-81 end 了讨
1:-80 end 了讨论
1:78 end 予
1:73 end 予指
1:94 end 予指导
1:-103 end 二
1:-87 end 二楼
1:-84 end 二楼$
1:126 end 于
1:167 end 于0
1:-67 end 交
1:100 end 交接
1:156 end 交接$
1:-38 end 人
1:-52 end 人$
1:-97 end 人)
1:-126 end 人)$
1:105 end 人次
1:108 end 人次$
1:145 end 人选
1:134 end 人选$
1:-55 end 人随
1:-66 end 人随行
1:-69 end 仓
1:-75 end 仓库
1:-123 end 仓库$
1:173 end 令
1:136 end 令营
1:122 end 令营$
1:-105 end 以
1:-35 end 以上
1:-33 end 以上$
1:113 end 仪
1:123 end 仪器
1:85 end 仪器$
1:-107 end 任
1:-166 end 任$
1:-72 end 任)
1:-68 end 任)$
1:-91 end 任教
1:-91 end 任教$
1:136 end 任论
1:113 end 任论坛
1:-76 end 任陪
1:-77 end 任陪同
1:-149 end 份
1:-106 end 份$
1:121 end 传
1:-63 end 传阅
1:-61 end 传阅$
1:-103 end 估$
1:31 end 位
1:103 end 住
1:67 end 体
1:-96 end 体备
1:-110 end 体备课
1:93 end 体组
1:93 end 体组织
1:137 end 体负
1:103 end 体负责
1:176 end 作$
1:-116 end 作0
1:-74 end 作0周
1:-77 end 作月
1:-101 end 作月报
1:-102 end 使
1:-64 end 使用
1:-93 end 使用$
1:159 end 供
1:67 end 供车
1:68 end 供车辆
1:-59 end 依
1:-69 end 依据
1:-68 end 依据$
1:103 end 保障
1:95 end 保障$
1:40 end 信
1:-42 end 信$
1:153 end 信息
1:135 end 信息$
1:66 end 修
1:75 end 修宿
1:65 end 修宿舍
1:104 end 修订
1:167 end 修订$
1:95 end 借
1:-85 end 借阅
1:-91 end 借阅$
1:98 end 傅
1:120 end 傅$
1:97 end 先
1:-49 end 入
1:-84 end 入口
1:-91 end 入口$
1:-48 end 入账$
1:-81 end 公
1:-108 end 公区
1:-84 end 公区$
1:-51 end 公室
1:63 end 共
1:78 end 共同
1:72 end 共管
1:70 end 共管$
1:163 end 关
1:134 end 关$
1:-97 end 其
1:71 end 具
1:-32 end 内
1:79 end 册
1:61 end 册$
1:35 end 写
1:-54 end 写作
1:-69 end 写作$
1:34 end 决$
1:-104 end 准$
1:109 end 准备
1:74 end 准备$
1:-48 end 出$
1:-101 end 出0
1:-106 end 出0人
1:62 end 分
1:-105 end 分析会
1:105 end 刊
1:75 end 刊$
1:202 end 划
1:196 end 划$
1:-42 end 初
1:116 end 别
1:87 end 到
1:50 end 到<
1:60 end 到<$
1:132 end 到人
1:136 end 到人$
1:-64 end 到岗
1:-69 end 到岗$
1:-63 end 制
1:-73 end 制度
1:-69 end 制度$
1:156 end 前
1:87 end 前拟
1:92 end 前拟出
1:-132 end 副
1:-107 end 副主
1:-69 end 副主任
1:-74 end 副校
1:-82 end 副校长
1:138 end 力
1:47 end 力承
1:47 end 力承担
1:217 end 办
1:324 end 办$
1:-97 end 办公
1:-81 end 办公区
1:-53 end 办公室
1:-97 end 办法
1:-68 end 办法$
1:207 end 办理
1:197 end 办理$
1:58 end 加
1:165 end 务
1:257 end 务$
1:112 end 务。
1:105 end 务。$
1:-98 end 务培
1:-94 end 务培训
1:83 end 务清
1:75 end 务清单
1:118 end 动
1:71 end 动$
1:103 end 助
1:90 end 助$
1:112 end 募
1:-87 end 区
1:-93 end 区$
1:78 end 协
1:109 end 协办
1:119 end 协办$
1:147 end 协助
1:106 end 协助$
1:117 end 协同
1:100 end 协同$
1:-48 end 协调
1:-114 end 协调$
1:43 end 单
1:163 end 单$
1:42 end 单位
1:-166 end 印
1:53 end 印$
1:-226 end 印发
1:-218 end 印发$
1:30 end 卷
1:151 end 卷$
1:-61 end 原岗
1:-103 end 原岗位
1:43 end 去
1:58 end 参
1:108 end 参与
1:152 end 参与$
1:-53 end 发
1:-143 end 发$
1:97 end 发运
1:53 end 发运$
1:-90 end 取
1:-89 end 取$
1:-69 end 取课
1:-61 end 取课表
1:-30 end 口
1:-86 end 口$
1:135 end 口管
1:59 end 口管理
1:135 end 召
1:149 end 召集
1:123 end 召集$
1:-96 end 台$
1:39 end 号$
1:-62 end 号简
1:-64 end 号简报
1:-188 end 各
1:-147 end 各0
1:-88 end 各0人
1:-49 end 各0份
1:-125 end 各0名
1:-93 end 各班
1:-105 end 各班$
1:66 end 合
1:60 end 合$
1:111 end 合。
1:153 end 合。$
1:131 end 合办
1:91 end 合办$
1:110 end 合施
1:65 end 合施工
1:95 end 合验
1:49 end 合验收
1:-38 end 同
1:-91 end 同。
1:-103 end 同。$
1:99 end 同承
1:90 end 同牵
1:95 end 同牵头
1:135 end 同组
1:144 end 同组织
1:-164 end 同考
1:-143 end 同考核
1:143 end 同负
1:207 end 同负责
1:127 end 名
1:55 end 名$
1:143 end 名单
1:143 end 名单$
1:-41 end 听
1:-91 end 听课
1:-92 end 听课$
1:-62 end 启
1:-52 end 启明
1:-54 end 启明$
1:119 end 告
1:80 end 员
1:-91 end 员0
1:-78 end 员0名
1:-84 end 周
1:-74 end 周$
1:-93 end 周三
1:-89 end 周三晚
1:-54 end 周启
1:-40 end 周启明
1:159 end 命
1:162 end 命题
1:128 end 命题$
1:102 end 和安
1:-78 end 商定
1:-33 end 商定$
1:51 end 商落
1:95 end 商落实
1:77 end 器$
1:-137 end 回
)"sv,
    R"(1:-118 end 回访
1:-142 end 回访$
1:-89 end 团
1:-62 end 团活
1:-45 end 团活动
1:-121 end 场
1:-105 end 场举
1:-51 end 场举行
1:109 end 坛
1:131 end 坛$
1:-55 end 培
1:-35 end 处
1:-40 end 处$
1:-120 end 处室
1:-81 end 处室$
1:76 end 处长
1:108 end 处长$
1:78 end 备
1:121 end 备$
1:-96 end 备案
1:-144 end 备案$
1:-140 end 备课$
1:85 end 夏
1:86 end 夏令
1:108 end 夏令营
1:-193 end 天
1:-166 end 天$
1:-100 end 天)
1:-115 end 天)$
1:123 end 头
1:70 end 头$
1:101 end 头会
1:131 end 头会$
1:34 end 头对
1:33 end 头对接
1:60 end 头落
1:62 end 头落实
1:102 end 套
1:-55 end 好
1:-75 end 好处
1:-72 end 好处室
1:-87 end 好队
1:-98 end 好队部
1:-179 end 娜
1:-173 end 娜$
1:39 end 子
1:-118 end 子培
1:-89 end 子培训
1:-78 end 存
1:-75 end 存$
1:-50 end 存档
1:-35 end 存档$
1:-235 end 学
1:-104 end 学$
1:-50 end 学习
1:-50 end 学习$
1:-167 end 学时
1:-143 end 学时$
1:-146 end 学期
1:-136 end 学期$
1:105 end 学生
1:99 end 学生$
1:132 end 安
1:108 end 安排
1:167 end 安排$
1:101 end 安排。
1:182 end 完
1:139 end 完成
1:197 end 完成$
1:-105 end 定$
1:113 end 定人
1:185 end 定课
1:105 end 定课次
1:79 end 实
1:201 end 实$
1:80 end 实。
1:54 end 实。$
1:87 end 实到
1:90 end 实到人
1:173 end 实施
1:153 end 实施$
1:53 end 实运
1:114 end 实运输
1:105 end 实验
1:-81 end 实验班
1:-31 end 审
1:-82 end 审议
1:-79 end 审议$
1:-66 end 室
1:-37 end 室$
1:-94 end 家
1:-38 end 家$
1:160 end 宿
1:151 end 宿$
1:157 end 宿舍
1:130 end 宿舍$
1:110 end 察
1:77 end 察设
1:54 end 察设计
1:-92 end 对
1:87 end 对$
1:-66 end 对书
1:-66 end 对书$
1:57 end 对接
1:60 end 对接$
1:-48 end 对通
1:-53 end 对通信
1:166 end 导
1:62 end 导0
1:65 end 导0次
1:78 end 导0轮
1:159 end 导师
1:139 end 导师$
1:-74 end 小
1:-168 end 展
1:-40 end 展集
1:-41 end 展集训
1:-274 end 岗
1:-200 end 岗$
1:-73 end 岗0
1:-95 end 岗0周
1:-90 end 岗位
1:-74 end 岗位$
1:242 end 工
1:114 end 工$
1:185 end 工作
1:154 end 工作$
1:93 end 工捐
1:87 end 工捐款
1:75 end 师
1:-111 end 师$
1:119 end 师0
1:70 end 师0名
1:150 end 师0次
1:107 end 师傅
1:88 end 师傅$
1:79 end 师捐
1:68 end 师捐衣
1:139 end 师研
1:58 end 师研修
1:183 end 带
1:97 end 带班
1:102 end 带班$
1:79 end 带队
1:208 end 带队$
1:-111 end 常
1:141 end 常管
1:137 end 常管理
1:-58 end 干
1:-58 end 平
1:-30 end 平台
1:-54 end 平台$
1:74 end 年$
1:-72 end 年会
1:-93 end 年会$
1:105 end 库
1:94 end 库$
1:68 end 度
1:91 end 座0次
1:-90 end 座谈
1:-91 end 座谈$
1:-94 end 建
1:-112 end 建单
1:-102 end 建单位
1:-67 end 开
1:-54 end 开放
1:-87 end 开放$
1:-145 end 式
1:106 end 张
1:125 end 张罗
1:127 end 张罗$
1:-60 end 录
1:120 end 录$
1:-66 end 录制
1:-90 end 录制$
1:176 end 待
1:149 end 待$
1:177 end 总
1:206 end 总$
1:50 end 总责
1:55 end 总责$
1:138 end 息
1:117 end 息$
1:150 end 情
1:-38 end 成
1:127 end 成$
1:260 end 手
1:147 end 手$
1:202 end 手续
1:183 end 手续$
1:124 end 执笔
1:107 end 执笔$
1:78 end 批
1:143 end 承
1:244 end 承办
1:238 end 承办$
1:303 end 抓
1:157 end 抓$
1:164 end 抓总
1:106 end 抓总$
1:128 end 护
1:157 end 护$
1:-54 end 报
1:-146 end 报$
1:173 end 报名
1:148 end 报名$
1:130 end 报告
1:52 end 担
1:162 end 招
1:163 end 拟
1:86 end 拟出
1:90 end 拟出$
1:94 end 持
1:128 end 持。
1:149 end 持。$
1:51 end 挂
1:32 end 指导
1:129 end 捐
1:85 end 捐书
1:84 end 捐书$
1:92 end 捐款
1:79 end 捐款$
1:73 end 捐衣
1:89 end 捐衣$
1:76 end 换书
1:75 end 换书目
1:-30 end 据
1:-51 end 据$
1:197 end 排
1:143 end 排$
1:123 end 排。
1:122 end 排。$
1:-73 end 排岗
1:-41 end 排岗位
1:93 end 排班
1:69 end 排班$
1:230 end 排课
1:229 end 排课$
1:39 end 排课。
1:68 end 排课务
1:122 end 排课表
1:155 end 接
1:110 end 接$
1:149 end 接待
1:174 end 接待$
1:154 end 接洽
1:82 end 接洽$
1:164 end 推
1:134 end 推进
1:81 end 推进会
1:118 end 提
1:108 end 操
1:94 end 操办
1:95 end 操办$
1:-49 end 支
1:32 end 支持
1:-34 end 支持$
1:94 end 支持。
1:68 end 收
1:157 end 收$
1:-91 end 收存
1:-50 end 收存$
1:111 end 改
1:-69 end 放
1:-35 end 放$
1:-96 end 教
1:80 end 教$
1:170 end 教0
1:98 end 教0周
1:98 end 教0年
1:31 end 教务
1:-104 end 教师
1:-112 end 教师$
1:80 end 教方
1:82 end 教方案
1:89 end 教案
1:75 end 教案集
1:-160 end 教研
1:-57 end 教研$
1:-106 end 教研群
1:-108 end 教科
1:46 end 教育
1:-48 end 整
1:161 end 整$
1:-106 end 整理
1:-64 end 整理$
1:-92 end 文写
1:-61 end 文写作
1:149 end 料
1:207 end 料$
1:-51 end 断
1:-31 end 断$
1:70 end 方
1:46 end 方案
1:66 end 方案$
1:92 end 施
1:177 end 施$
1:65 end 施工
1:73 end 施工$
1:-30 end 日
1:-256 end 日印
1:-225 end 日印发
1:161 end 日程
1:187 end 日程$
1:-161 end 时
1:-162 end 时$
1:-129 end 明
1:-185 end 明$
1:-85 end 晚
1:-70 end 晚$
1:-89 end 普
1:-44 end 普$
1:-44 end 月
1:-114 end 月$
1:-81 end 月到
1:-86 end 月到岗
1:-120 end 月报
1:-116 end 月报$
1:133 end 服
1:105 end 服务
1:126 end 服务$
1:104 end 期
1:101 end 期$
1:62 end 期刊
1:74 end 期刊$
1:165 end 本$
1:94 end 术
1:-53 end 术年
1:-61 end 术年会
1:60 end 术支
1:54 end 术支持
1:69 end 术期
1:79 end 术期刊
1:-77 end 李
1:-56 end 李雯
1:-65 end 李雯$
1:156 end 材
1:167 end 材料
1:169 end 材料$
1:-55 end 来
1:66 end 析
1:-95 end 析会
1:-92 end 析会$
1:95 end 查0
1:76 end 查0次
1:-238 end 校
1:-66 end 校任
1:-95 end 校任教
1:-82 end 校长
1:-82 end 校长$
1:35 end 核
1:39 end 核$
1:-80 end 案整
1:-65 end 案整理
1:81 end 案集
1:67 end 案集$
1:36 end 档
1:85 end 档案
1:45 end 档案$
1:-117 end 梅
1:-85 end 检
1:-75 end 检查
1:-96 end 楼
1:-78 end 楼$
1:-64 end 楼举
1:-44 end 楼举行
1:-84 end 次
1:43 end 次评
1:70 end 款$
1:-63 end 汇存
1:-112 end 汇存$
1:192 end 汇总
1:177 end 汇总$
1:-105 end 汇报
1:-103 end 汇报$
1:-77 end 法
1:-99 end 法$
1:89 end 活动
1:126 end 洽
1:74 end 洽$
1:-49 end 派$
1:146 end 派人
1:192 end 派人$
1:121 end 流主
1:99 end 流承
1:86 end 流筹
1:80 end 流筹备
1:-40 end 清
1:84 end 清单
1:81 end 清单$
1:-115 end 源
1:-65 end 源平
1:-74 end 源平台
1:-121 end 点
1:-194 end 点$
1:-102 end 点0
1:-119 end 点0天
1:-49 end 炼
1:-73 end 炼0
1:-91 end 炼0年
1:-122 end 版
1:-80 end 版$
1:46 end 牵
1:168 end 牵头
1:71 end 牵头$
1:33 end 牵线
1:119 end 班0
1:120 end 班0期
1:-60 end 班主
1:-77 end 班主任
1:-108 end 班学
1:-47 end 班学习
1:59 end 班级
1:47 end 班级$
1:-81 end 班进
1:-78 end 班进修
1:-41 end 球
1:-76 end 球赛
1:-90 end 球赛$
1:37 end 理
1:122 end 理$
1:-130 end 理0
1:108 end 理。
1:79 end 理。$
1:-93 end 理办
1:-60 end 理办法
1:-57 end 琴
1:-80 end 琴一
1:-71 end 琴一台
1:128 end 生
1:96 end 生$
1:79 end 生捐
1:81 end 生捐书
1:-75 end 用$
1:-39 end 登
1:-60 end 登记
1:-172 end 的
1:-102 end 的0
1:-75 end 的0版
1:108 end 的修
1:135 end 的修订
1:-58 end 的汇
1:-59 end 的汇报
1:134 end 目
1:71 end 目$
1:66 end 看0
1:-108 end 督
1:-32 end 督导
1:-62 end 研
1:42 end 研修
1:-98 end 研究
1:-71 end 研究$
1:-103 end 研群
1:-80 end 研群$
1:162 end 确
1:120 end 确定
1:159 end 确定$
1:90 end 碰
1:66 end 碰头
1:129 end 碰头会
1:-141 end 科
1:-111 end 科长
1:-127 end 科长$
1:-65 end 程$
1:84 end 稿
1:93 end 稿$
1:-123 end 究
1:-72 end 究$
1:121 end 笔
1:126 end 笔$
1:109 end 筹
1:135 end 筹$
1:90 end 筹办
1:97 end 筹办$
1:98 end 筹备
1:100 end 筹备$
1:88 end 筹安
1:53 end 筹安排
1:39 end 筹负
1:76 end 筹负责
1:42 end 签
1:-91 end 简
1:-83 end 简报
1:-82 end 简报$
1:188 end 管
1:153 end 管$
1:50 end 管理
1:100 end 管理$
1:-145 end 箱
1:-43 end 箱0
1:-50 end 箱0个
1:84 end 系
1:112 end 系$
1:75 end 系讲
1:91 end 系讲师
1:104 end 级
1:42 end 级$
1:94 end 线
1:-59 end 线$
1:150 end 线上
1:62 end 线上课
1:67 end 组
1:-42 end 组$
1:274 end 组织
1:242 end 组织$
1:96 end 组织。
1:131 end 织
1:314 end 织$
1:131 end 织。
1:129 end 织。$
1:103 end 织实
1:86 end 织实施
1:141 end 经办
1:145 end 经办$
1:-160 end 结
1:-181 end 结对
1:-91 end 结对书
1:32 end 络$
1:-106 end 络员
1:-110 end 络员$
1:176 end 统
1:122 end 统筹
1:124 end 统筹$
1:204 end 续
1:168 end 续$
1:147 end 维
1:148 end 维护
1:136 end 维护$
1:188 end 编
1:103 end 编印
1:57 end 编印$
1:30 end 罗
1:117 end 罗$
1:-94 end 署
1:-86 end 署$
1:-94 end 群
1:-79 end 群$
1:81 end 考
1:-76 end 考勤$
1:-30 end 考核$
1:-96 end 联
1:135 end 联系$
1:110 end 联络$
1:-120 end 联络员
1:125 end 舍
1:106 end 舍$
1:84 end 节$
1:134 end 营
1:98 end 营$
1:60 end 落
1:37 end 落实
1:201 end 落实$
1:82 end 落实。
1:-213 end 行
1:-199 end 行$
1:161 end 衔
1:166 end 衔接
1:161 end 衔接$
1:-51 end 衣$
1:41 end 表
1:35 end 表$
1:-60 end 表参
1:-56 end 表参加
1:128 end 装
1:-33 end 见
1:-116 end 见习
1:-54 end 见习$
1:41 end 解决$
1:194 end 计
1:87 end 计$
1:155 end 计划
1:154 end 计划$
1:106 end 订
1:110 end 订$
1:-62 end 训
1:-37 end 训$
1:-47 end 训教
1:-65 end 训教师
1:-192 end 议
1:-180 end 议$
1:-77 end 议载
1:-69 end 议载明
1:58 end 记
1:-81 end 记$
1:147 end 记录
1:116 end 记录$
1:-78 end 讲
1:-50 end 讲师
1:-92 end 讲师$
1:-45 end 讲座$
1:87 end 论
1:105 end 论坛
1:149 end 论坛$
1:119 end 设
1:133 end 设计
1:138 end 设计$
1:-52 end 访
1:-138 end 访$
1:-180 end 证
1:-137 end 证书
1:-115 end 证书$
1:-94 end 证书。
1:-111 end 评
1:-58 end 评估$
1:-72 end 诊
1:-43 end 诊断$
1:139 end 试
1:133 end 试$
1:-55 end 课
1:-116 end 课$
1:-115 end 课0
1:-106 end 课0周
1:-176 end 课0次
1:37 end 课。
1:35 end 课。$
1:139 end 课务
1:168 end 课务$
1:92 end 课次
1:103 end 课次$
1:-96 end 课程
1:-145 end 课程$
1:31 end 课表
1:81 end 课表$
1:102 end 课题
1:38 end 课题$
1:-120 end 调$
1:197 end 调安
1:149 end 调安排
1:129 end 调整
1:98 end 调整$
1:159 end 调落
1:187 end 调落实
1:119 end 调试
1:87 end 调试$
1:-110 end 谈
1:-71 end 谈$
1:-175 end 谊
1:43 end 负总
1:135 end 负总责
1:44 end 负责
1:179 end 负责$
1:133 end 责
1:237 end 责$
1:82 end 责编
1:48 end 责编印
1:244 end 责联
1:155 end 责联络
1:81 end 责落
1:98 end 责落实
1:37 end 账
1:32 end 账$
1:52 end 账号
1:67 end 账号$
1:58 end 购
1:64 end 购发
1:77 end 购发运
1:-151 end 费
1:-72 end 资
1:-36 end 赛
1:-92 end 赛$
1:-162 end 赴
1:-141 end 足
1:-94 end 足球
1:-42 end 足球赛
1:-34 end 跟
1:-155 end 跟岗
1:-163 end 跟岗$
1:103 end 跟进
1:120 end 跟进$
1:97 end 踪
1:61 end 车
1:-37 end 车$
1:108 end 车辆
1:78 end 车辆$
1:-42 end 轮
1:84 end 轮$
1:-78 end 载
1:-79 end 载明
1:-64 end 载明$
1:154 end 辆
1:176 end 辆$
1:58 end 输
1:49 end 输$
1:69 end 运
1:85 end 运$
1:52 end 运输
1:42 end 运输$
1:169 end 进
1:123 end 进$
1:129 end 进会
1:92 end 进会$
1:-78 end 进修
1:-84 end 进修$
1:66 end 进落
1:63 end 进落实
1:106 end 送
1:187 end 送$
1:189 end 送到
1:126 end 送到<
1:71 end 送到>
1:-83 end 送课
1:157 end 选$
1:-114 end 选出
1:-96 end 选出$
1:32 end 选派$
1:-115 end 通
1:181 end 通$
1:-61 end 通信
1:-51 end 通信$
1:91 end 造
1:138 end 遣
1:-80 end 部
1:-104 end 部$
1:92 end 部协
1:70 end 部协办
1:-94 end 部署
1:-93 end 部署$
1:125 end 部选
1:153 end 部选派
1:95 end 配
1:44 end 配合
1:30 end 配合$
1:115 end 配合。
1:-115 end 释
1:-54 end 释为
1:-100 end 释为准
1:65 end 量
1:-91 end 长
1:-118 end 长$
1:-70 end 长)
1:-74 end 长)$
1:-78 end 长阿
1:-50 end 长阿普
1:-100 end 门
1:-65 end 门口
1:-95 end 门口$
1:-126 end 问
1:86 end 间
1:-99 end 阅$
1:64 end 阅卷
1:56 end 阅卷$
1:-38 end 队
1:102 end 队$
1:-88 end 队部
1:-95 end 队部$
1:-128 end 阿
1:-50 end 阿普
1:-115 end 阿普$
1:-81 end 陈
1:-92 end 陈主
1:-66 end 陈主任
1:-115 end 限
1:-108 end 陪
1:-136 end 陪同
1:-78 end 陪同$
1:-82 end 陪同。
1:-65 end 随
1:-67 end 随行
1:-64 end 随行$
1:111 end 障
1:126 end 障$
1:74 end 障设
1:93 end 障设备
1:33 end 集$
1:-61 end 集训
1:-76 end 集训$
1:-80 end 雯
1:-70 end 雯$
1:44 end 面
1:-66 end 面总
1:-86 end 面总结
1:55 end 项
1:118 end 项$
1:-68 end 项制
1:-59 end 项制度
1:116 end 领
1:-68 end 领取
1:-89 end 领取$
1:-128 end 题
1:141 end 题$
1:-68 end 题培
1:-52 end 题培训
1:111 end 食
1:145 end 食宿
1:118 end 食宿$
1:-64 end 驻点
1:-62 end 驻点$
1:209 end 验
1:94 end 验仪
1:95 end 验仪器
1:95 end 验收
1:104 end 验收$
1:-77 end 验班
1:-60 end 验班$
1:-239 ends 任
1:-128 ends 会
1:-125 ends 务
1:-116 ends 员
1:92 ends 处
1:52 ends 委
1:32 ends 室
1:-143 ends 支
1:-39 ends 校
1:33 ends 科
1:45 ends 站
1:87 ends 系
1:72 ends 股
1:-131 ends 记
1:-107 ends 长
1:-168 ends 队
1:-91 ends 院
1:-77 ends 馆
1:73 figures=0
1:-186 figures=1
1:-107 first (
1:-197 first (导
1:173 first (联
1:-128 first )
1:-108 first 0
1:-184 first 0人
1:-101 first 0名
1:-97 first 0周
1:-100 first 0年
1:85 first 0月
1:-57 first <
1:33 first <$
1:-65 first >参
1:74 first @
1:122 first @$
1:31 first ^(
1:-136 first ^)
1:-215 first ^0
1:-161 first ^<
1:-108 first ^>
1:-81 first ^_
1:-89 first ^、
1:-47 first ^三
1:88 first ^上
1:-101 first ^下
1:98 first ^与
1:-88 first ^专
1:191 first ^为
1:-71 first ^举
1:-107 first ^二
1:46 first ^于
1:-122 first ^互
1:79 first ^交
1:-58 first ^人
1:-60 first ^仓
1:-79 first ^代
1:-92 first ^传
1:58 first ^供
1:180 first ^保
1:-57 first ^借
1:211 first ^做
1:-58 first ^健
1:-110 first ^入
1:-78 first ^公
1:-111 first ^关
1:60 first ^具
1:-52 first ^出
1:208 first ^分
1:80 first ^列
1:-209 first ^到
1:-52 first ^前
1:-193 first ^副
1:121 first ^办
1:113 first ^协
1:-62 first ^原
1:131 first ^合
1:-134 first ^同
1:90 first ^向
1:-214 first ^员
1:-60 first ^周
1:67 first ^和
1:100 first ^商
1:191 first ^在
1:-89 first ^培
1:-110 first ^备
1:-61 first ^存
1:-142 first ^学
1:248 first ^安
1:147 first ^完
1:52 first ^定
1:-54 first ^实
1:51 first ^对
1:101 first ^尽
1:-115 first ^工
1:99 first ^带
1:197 first ^帮
1:-180 first ^干
1:-60 first ^座
1:32 first ^开
1:130 first ^张
1:114 first ^归
1:-89 first ^录
1:181 first ^总
1:-102 first ^所
1:160 first ^执
1:44 first ^承
1:131 first ^把
1:175 first ^抓
1:-66 first ^报
1:-94 first ^抽
1:142 first ^拟
1:40 first ^拿
1:-31 first ^指
1:117 first ^按
1:317 first ^排
1:37 first ^接
1:135 first ^提
1:-175 first ^教
1:-126 first ^数
1:-126 first ^有
1:-126 first ^李
1:-118 first ^来
1:86 first ^每
1:75 first ^汇
1:-62 first ^添
1:153 first ^清
1:160 first ^牵
1:-137 first ^电
1:-154 first ^的
1:166 first ^盯
1:-130 first ^研
1:-181 first ^科
1:-78 first ^签
1:-83 first ^组
1:-77 first ^经
1:-102 first ^结
1:208 first ^给
1:260 first ^统
1:117 first ^编
1:-41 first ^老
1:120 first ^联
1:-105 first ^股
1:82 first ^落
1:57 first ^要
1:-58 first ^见
1:-77 first ^观
1:-89 first ^议
1:179 first ^记
1:-159 first ^设
1:54 first ^负
1:-120 first ^赴
1:85 first ^跟
1:78 first ^轮
1:-124 first ^送
1:116 first ^选
1:-58 first ^递
1:57 first ^采
1:-103 first ^门
1:-110 first ^陈
1:-115 first ^集
1:-92 first ^颁
1:-41 first ^领
1:103 first ^验
1:-105 first “
1:-61 first “$
1:-40 first 、
1:-58 first 、0
1:39 first 、@
1:-114 first 、各
1:109 first 一
1:103 first 一$
1:41 first 一起
1:-140 first 三
1:-83 first 三楼
1:-50 first 下
1:-65 first 下发
1:96 first 与
1:37 first 与$
1:46 first 与<
1:113 first 与园
1:-135 first 专
1:83 first 个
1:103 first 中
1:34 first 中$
1:86 first 为
1:-99 first 为$
1:155 first 为<
1:71 first 为支
1:-42 first 主$
1:-295 first 主任
1:110 first 主办
1:88 first 主导
1:83 first 主抓
1:113 first 主持
1:196 first 主责
1:-74 first 举
1:-84 first 举行
1:-71 first 习
1:-166 first 习$
1:43 first 予
1:95 first 予$
1:-94 first 二
1:-108 first 二楼
1:-105 first 于$
1:103 first 于0
1:-113 first 互
1:-51 first 互为
1:-73 first 交$
1:68 first 人$
1:-67 first 人员
1:-64 first 仓
1:-60 first 仓库
1:-85 first 代
1:-106 first 代表
1:-259 first 任
1:-208 first 任$
1:-108 first 优
1:-142 first 优$
1:-110 first 会
1:65 first 会同
1:-32 first 传
1:-59 first 传阅
1:39 first 体
1:-83 first 作
1:-40 first 作$
1:74 first 供
1:40 first 供$
1:136 first 保
1:-97 first 保育
1:136 first 保障
1:-78 first 修
1:-66 first 借阅
1:218 first 做
1:208 first 做好
1:-119 first 健
1:-57 first 健全
1:119 first 先
1:-113 first 入
1:-100 first 入口
1:-100 first 入账
1:-33 first 全
1:-92 first 全体
1:-109 first 公
1:-92 first 公$
1:-63 first 公布
1:83 first 共
1:43 first 共同
1:83 first 共管
1:-115 first 关于
1:-153 first 具$
1:132 first 具体
1:129 first 写
1:76 first 写$
1:109 first 出
1:33 first 出$
1:211 first 分
1:100 first 分别
1:94 first 分头
1:33 first 列
1:112 first 别
1:92 first 别$
1:-233 first 到
1:-128 first 到<
1:-183 first 到>
1:-44 first 到示
1:-125 first 前
1:-48 first 前广
1:-167 first 副
1:-98 first 副主
1:-138 first 副处
1:122 first 力
1:159 first 力$
1:215 first 办
1:181 first 办$
1:-96 first 办公
1:159 first 办理
1:-96 first 加
1:-111 first 加$
1:125 first 动
1:140 first 动$
1:59 first 助
1:54 first 助$
1:-132 first 医
1:113 first 协
1:117 first 协$
1:76 first 协办
1:137 first 协助
1:123 first 协同
1:148 first 协商
1:71 first 协调
1:-75 first 印发
1:-62 first 原
1:-67 first 原岗
1:-42 first 参
1:-69 first 参$
1:182 first 参与
1:-49 first 发
1:-142 first 发$
1:117 first 发动
1:-129 first 发给
1:-122 first 取
1:-116 first 取$
1:-78 first 口$
1:-97 first 各
1:-129 first 各$
1:-63 first 各0
1:-81 first 各见
1:44 first 合
1:63 first 合力
1:145 first 合办
1:122 first 同$
1:-56 first 名
1:-96 first 名$
1:51 first 向
1:114 first 向<
1:-50 first 启
1:-46 first 启$
1:-140 first 员
1:38 first 员$
1:-120 first 员0
1:-51 first 员结
1:-123 first 周
1:-48 first 周$
1:-56 first 周启
1:114 first 和
1:171 first 商
1:123 first 商$
1:60 first 商定
1:138 first 商量
1:112 first 园
1:74 first 园$
1:75 first 图
1:70 first 图$
1:39 first 在
1:-49 first 在$
1:-101 first 场
1:-117 first 场$
1:-97 first 培训
1:-114 first 处$
1:-103 first 备
1:76 first 备$
1:-138 first 备案
1:-182 first 大
1:-123 first 大$
1:182 first 头
1:185 first 头$
1:310 first 好
1:297 first 好$
1:-96 first 委
1:-116 first 存
1:-149 first 存$
1:-33 first 存档
1:36 first 季
1:41 first 季$
1:65 first 学$
1:-134 first 学生
1:241 first 安
1:310 first 安排
1:119 first 完成
1:115 first 定
1:84 first 定$
1:36 first 实
1:110 first 实$
1:-76 first 实操
1:-48 first 实验
1:-45 first 审
1:-104 first 审议
1:-106 first 家
1:31 first 对
1:-31 first 对$
1:222 first 对接
1:-95 first 导
1:-87 first 导$
1:104 first 尽
1:58 first 尽快
1:65 first 展
1:97 first 展$
1:-118 first 岗
1:-143 first 岗$
1:-114 first 工
1:-66 first 工作
1:-44 first 布$
1:-160 first 师
1:-125 first 师$
1:122 first 带
1:87 first 带队
1:173 first 帮
1:123 first 帮助
1:120 first 帮着
1:-84 first 干
1:-104 first 干部
1:-57 first 平
1:-98 first 平$
1:31 first 年
1:41 first 年$
1:-53 first 广
1:-49 first 广$
1:-55 first 库
1:-65 first 库$
1:-159 first 座
1:-62 first 座谈
1:71 first 开$
1:68 first 开展
1:180 first 开通
1:132 first 张
1:120 first 张罗
1:82 first 归
1:62 first 归口
1:-35 first 录
1:-88 first 录制
1:76 first 待
1:57 first 待$
1:62 first 快
1:48 first 快$
1:143 first 总
1:104 first 总$
1:61 first 总部
1:38 first 成
1:63 first 成$
1:-110 first 所
1:-62 first 所辖
1:136 first 手
1:112 first 手$
1:222 first 执
1:128 first 执笔
1:67 first 承
1:70 first 承办
1:208 first 把
1:73 first 把图
1:107 first 把捐
1:227 first 抓
1:135 first 抓$
1:131 first 抓总
1:-35 first 报
1:-107 first 抽
1:-92 first 抽调
1:123 first 拟
1:145 first 拟定
1:87 first 拿
1:116 first 持
1:135 first 持$
1:61 first 挂
1:87 first 指定
1:-163 first 指派
1:113 first 按
1:100 first 捐$
1:308 first 排
1:198 first 排$
1:144 first 排出
1:129 first 排定
1:89 first 排班
1:112 first 排课
1:170 first 接
1:329 first 接$
1:112 first 接待
1:117 first 接收
1:128 first 接洽
1:83 first 提
1:74 first 提供
1:141 first 提出
1:82 first 提前
1:-90 first 摩
1:-104 first 摩$
1:-102 first 操
1:-70 first 操$
1:80 first 支$
1:140 first 收
1:182 first 收$
1:-132 first 收存
1:-72 first 放$
1:-35 first 教
1:32 first 教$
1:-153 first 教师
1:-147 first 数
1:123 first 方
1:127 first 方$
1:-103 first 日
1:-90 first 日$
1:-107 first 晓$
1:54 first 月
1:-161 first 有
1:-80 first 有教
1:-68 first 期
1:-88 first 李
1:-63 first 李雯
1:-166 first 来
1:-84 first 来大
1:-138 first 案
1:-138 first 案$
1:-35 first 档$
1:-81 first 楼
1:-103 first 楼$
1:67 first 每
1:48 first 每$
1:-129 first 每周
1:51 first 每季
1:90 first 每学
1:53 first 每年
1:-95 first 每月
1:36 first 汇
1:-97 first 汇存
1:47 first 汇总
1:73 first 洽
1:81 first 洽$
1:33 first 派
1:149 first 派人
1:117 first 流
1:138 first 流$
1:-50 first 添
1:-70 first 添置
1:169 first 清
1:166 first 清点
1:199 first 点
1:152 first 点$
1:232 first 牵
1:100 first 牵头
1:111 first 班
1:97 first 班$
1:188 first 理
1:234 first 理$
1:-148 first 生
1:-147 first 生$
1:-93 first 电
1:-188 first 的
1:-94 first 的优
1:-69 first 的作
1:-97 first 的场
1:-52 first 的平
1:-69 first 的设
1:185 first 盯
1:70 first 着$
1:-89 first 研
1:-119 first 研究
1:-45 first 示
1:-43 first 示$
1:-183 first 科
1:-158 first 科长
1:-42 first 程
1:-140 first 程$
1:120 first 稿
1:132 first 稿$
1:-116 first 究
1:-119 first 究$
1:103 first 笔
1:125 first 笔$
1:81 first 筹$
1:117 first 筹办
1:-81 first 签
1:-88 first 签订
1:115 first 管
1:175 first 管$
1:188 first 管理
1:151 first 系
1:134 first 系$
1:-69 first 线
1:-40 first 线$
1:-122 first 组$
1:88 first 组织
1:-160 first 组长
1:149 first 织
1:91 first 织$
1:-62 first 经
1:134 first 经办
1:-120 first 结
1:-51 first 结$
1:-123 first 结为
1:-71 first 结成
1:166 first 给
1:-61 first 给$
1:95 first 给予
1:161 first 络
1:156 first 络$
1:220 first 统
1:203 first 统一
1:116 first 统筹
1:167 first 编
1:-53 first 罗
1:-51 first 置
1:-67 first 置$
1:-37 first 老
1:-44 first 老师
1:-61 first 考
1:-44 first 考核
1:118 first 联
1:34 first 联$
1:-51 first 联合
1:145 first 联系
1:169 first 联络
1:-128 first 股
1:-86 first 股长
1:-111 first 育
1:-103 first 育$
1:77 first 落
1:58 first 落实
1:-75 first 行
1:-87 first 表
1:-77 first 表$
1:115 first 要
1:-72 first 见
1:-86 first 见$
1:-62 first 见习
1:-88 first 观
1:-82 first 观摩
1:-36 first 解
1:-45 first 解释
1:-33 first 计$
1:-55 first 订
1:-61 first 订$
1:-60 first 认
1:59 first 认$
1:-100 first 训
1:-73 first 训$
1:-194 first 议
1:-160 first 议$
1:38 first 记
1:-121 first 设
1:-196 first 设在
1:-67 first 课
1:-53 first 课$
1:77 first 调$
1:-145 first 调派
1:-66 first 谈
1:-71 first 谈$
1:50 first 负总
1:88 first 负责
1:111 first 责
1:118 first 责$
1:-107 first 账
1:-69 first 账$
1:123 first 购
1:96 first 购$
1:-136 first 资
1:-102 first 赴
1:149 first 起
1:106 first 起$
1:92 first 跟
1:-90 first 跟岗
1:153 first 跟进
1:73 first 轮
1:139 first 轮流
1:-118 first 辖
1:-105 first 辖$
1:128 first 进
1:112 first 进$
1:-45 first 送
1:136 first 送$
1:81 first 选
1:43 first 选$
1:-99 first 选出
1:111 first 选派
1:-105 first 递
1:-72 first 递交
1:207 first 通
1:148 first 通$
1:56 first 遴选
1:-150 first 部
1:-104 first 部$
1:75 first 配
1:69 first 配$
1:56 first 配合
1:-61 first 配电
1:37 first 采
1:124 first 采购
1:-57 first 释
1:-66 first 释$
1:144 first 量
1:135 first 量$
1:-176 first 长
1:-208 first 长$
1:-91 first 门
1:-95 first 门口
1:-89 first 阅
1:-103 first 阅$
1:72 first 队
1:40 first 队$
1:-98 first 陈
1:-81 first 陈主
1:-78 first 院
1:125 first 障
1:123 first 障$
1:-146 first 集
1:-30 first 集$
1:-71 first 集训
1:-94 first 雯
1:-66 first 雯$
1:-87 first 颁
1:-96 first 颁发
1:-96 first 领取
1:-52 first 题
1:57 first 验
1:144 first 验收
1:-132 form behind
1:-95 found before=0
1:456 found before=1
1:45 holder=0
1:-359 holder=1
1:115 institution behind=1
1:41 lead :
1:-56 lead and end  0
1:36 lead and end  1
1:-129 lead and end : 0
1:52 lead and end : 1
1:-243 lead and end 交 0
1:-192 lead and end 交 1
1:-133 lead and end 以 0
1:288 lead and end 归 1
1:155 lead and end 归口 1
1:191 lead and end 由 0
1:95 lead and end 由 1
1:-35 lead and end 请 0
1:-132 lead and end 请 1
1:-307 lead 交
1:-147 lead 以
1:267 lead 归
1:155 lead 归口
1:151 lead 由
1:-101 lead 请
1:101 length=1
1:-109 length=10
1:-37 length=11
1:-126 length=12
1:-129 length=3
1:-134 length=4
1:-46 length=5
1:79 length=7
1:52 length=8
1:-113 length=9
1:-146 name ^下
1:-84 name ^专
1:-107 name ^东
1:-188 name ^九
1:-152 name ^交
1:80 name ^人
1:-81 name ^从
1:122 name ^仪
1:-61 name ^会
1:-106 name ^体
1:-61 name ^依
1:130 name ^保
1:248 name ^信
1:-125 name ^充
1:-91 name ^党
1:-78 name ^八
1:-180 name ^共
1:-112 name ^农
1:-62 name ^凭
1:-133 name ^创
1:-177 name ^初
1:-86 name ^办
1:-172 name ^协
1:-176 name ^县
1:96 name ^各
1:-177 name ^合
1:-154 name ^同
1:85 name ^后
1:-107 name ^咨
1:256 name ^团
1:68 name ^园
1:-105 name ^国
1:-70 name ^图
1:77 name ^培
1:-80 name ^基
1:93 name ^大
1:107 name ^学
1:105 name ^安
1:123 name ^实
1:-165 name ^小
1:60 name ^少
1:199 name ^就
1:69 name ^巡
1:-51 name ^年
1:141 name ^康
1:96 name ^德
1:88 name ^心
1:258 name ^总
1:76 name ^招
1:62 name ^政
1:130 name ^教
1:-134 name ^新
1:54 name ^暑
1:-162 name ^校
1:132 name ^汽
1:-54 name ^物
1:-195 name ^特
1:-89 name ^理
1:77 name ^生
1:202 name ^电
1:101 name ^督
1:144 name ^研
1:-97 name ^示
1:48 name ^科
1:100 name ^竞
1:-79 name ^签
1:88 name ^组
1:-160 name ^编
1:188 name ^网
1:109 name ^职
1:-120 name ^联
1:-95 name ^自
1:-69 name ^艺
1:-126 name ^英
1:108 name ^视
1:130 name ^计
1:170 name ^训
1:-75 name ^语
1:94 name ^资
1:-94 name ^跟
1:-86 name ^辅
1:-97 name ^送
1:164 name ^阅
1:112 name ^集
1:-108 name ^领
1:-76 name ^马
1:-59 name ^高
1:-158 name 、
1:-150 name 一
1:-66 name 三
1:-141 name 三备
1:-184 name 下
1:-140 name 下简
1:155 name 与
1:65 name 与实
1:117 name 与就
1:102 name 专业
1:161 name 业
1:129 name 业办
1:-59 name 业发
1:-48 name 业处
1:-118 name 业学
1:139 name 业指
1:110 name 业科
1:110 name 业部
1:-159 name 东
1:-69 name 东阳
1:-132 name 个
1:-172 name 中部
1:-288 name 主
1:-310 name 主任
1:-131 name 九
1:-171 name 九年
1:159 name 习
1:125 name 习部
1:-91 name 书
1:-178 name 书处
1:-40 name 书室
1:-143 name 书记
1:-47 name 书馆
1:-63 name 了
1:-64 name 了总
1:95 name 事
1:130 name 事办
1:126 name 事处
1:149 name 事室
1:160 name 事干
1:-46 name 事科
1:-59 name 事部
1:98 name 互
1:51 name 互访
1:-129 name 交
1:140 name 交工
1:96 name 产
1:74 name 产与
1:117 name 产处
1:56 name 人
1:55 name 人事
1:-161 name 从
1:-71 name 从机
1:135 name 仪
1:151 name 仪器
1:-288 name 任
1:-229 name 任$
1:-100 name 任办
1:-32 name 任学
1:64 name 任教
1:100 name 企
1:89 name 企合
1:-147 name 会
1:-153 name 会$
1:-70 name 会议
1:-77 name 体
1:-87 name 体卫
1:-48 name 体育
1:-228 name 作
1:-79 name 作办
1:-134 name 作处
1:40 name 作部
1:-69 name 依
1:-72 name 依据
1:76 name 保
1:145 name 保健
1:142 name 保卫
1:-86 name 保处
1:55 name 保教
1:83 name 保管
1:218 name 信
1:249 name 信息
1:-48 name 修
1:-84 name 停
1:-96 name 停靠
1:160 name 健
1:124 name 健室
1:-135 name 充
1:-105 name 充实
1:33 name 先
1:-125 name 党
1:-184 name 党委
1:-84 name 党支
1:81 name 党政
1:-123 name 入
1:-93 name 入启
1:77 name 全法
1:-63 name 八
1:-69 name 八年
1:-84 name 公
1:-170 name 共
1:-152 name 共建
1:-124 name 兼
1:-100 name 兼任
1:-128 name 农
1:-148 name 农艺
1:-93 name 凭
1:-49 name 凭电
1:-134 name 创
1:-213 name 初
1:-139 name 初中
1:-101 name 前
1:-153 name 前教
1:-246 name 副
1:-131 name 副书
1:-132 name 副园
1:-108 name 副校
1:43 name 力
1:-30 name 办公
1:33 name 务
1:-185 name 务$
1:-75 name 务中
1:-292 name 务主
1:-126 name 务会
1:-82 name 务副
1:126 name 务办
1:80 name 务园
1:33 name 务处
1:192 name 务室
1:144 name 务科
1:35 name 务组
1:158 name 务股
1:97 name 务部
1:-114 name 助
1:53 name 勤
1:215 name 勤组
1:53 name 勤装
1:65 name 勤部
1:-188 name 化
1:-71 name 化生
1:-150 name 区
1:-64 name 区师
1:135 name 医
1:85 name 医室
1:-192 name 协
1:-169 name 协作
1:-100 name 协调
1:68 name 卫处
1:-56 name 卫艺
1:-171 name 县
1:-76 name 县教
1:-109 name 县电
1:85 name 发
1:35 name 发处
1:-112 name 取
1:-63 name 取了
1:51 name 各备
1:-138 name 各学
1:40 name 各年
1:160 name 各教
1:-185 name 合
1:-162 name 合作
1:-185 name 同
1:36 name 后
1:70 name 后勤
1:-101 name 后送
1:-114 name 听
1:-63 name 听取
1:-117 name 启
1:-113 name 启明
1:-199 name 员
1:-93 name 员$
1:-144 name 员会
1:162 name 命
1:86 name 命科
1:-152 name 咨
1:-174 name 咨询
1:151 name 器
1:76 name 器保
1:-64 name 回
1:48 name 团委
1:-88 name 团总
1:-47 name 团秘
1:-148 name 团队
1:-171 name 园办
1:63 name 园务
1:-89 name 园教
1:-72 name 国
1:-93 name 图
1:-59 name 图书
1:119 name 地
1:-73 name 地合
1:100 name 培
1:93 name 培训
1:-56 name 基
1:79 name 基建
1:-78 name 基教
1:-87 name 基础
1:132 name 处
1:116 name 处$
1:-48 name 备科
1:111 name 复
1:247 name 大
1:173 name 大队
1:-114 name 妹
1:-133 name 妹科
1:-120 name 姊
1:-129 name 姊妹
1:-130 name 委副
1:46 name 委办
1:-122 name 委员
1:-120 name 学
1:-100 name 学业
1:-114 name 学前
1:-97 name 学副
1:35 name 学务
1:86 name 学处
1:-150 name 学学
1:94 name 学教
1:45 name 学术
1:-41 name 学生
1:-144 name 学科
1:-39 name 学组
1:-129 name 学院
1:-32 name 安
1:-73 name 安保
1:120 name 安全
1:67 name 实
1:125 name 实习
1:-115 name 实图
1:44 name 实训
1:102 name 实验
1:31 name 室$
1:-34 name 室管
1:69 name 家委
1:101 name 导
1:-186 name 导主
1:-83 name 导员
1:197 name 导处
1:-147 name 导小
1:121 name 导科
1:-48 name 导组
1:-295 name 小
1:-246 name 小学
1:-45 name 小教
1:-153 name 小组
1:35 name 少
1:207 name 就
1:186 name 就业
1:-176 name 局
1:-88 name 局人
1:-98 name 局办
1:-34 name 局基
1:-78 name 局计
1:58 name 展
1:56 name 展中
1:-66 name 展处
1:181 name 展部
1:-117 name 岗办
1:-196 name 岗团
1:-156 name 岗学
1:-117 name 岗实
1:-49 name 岗少
1:-81 name 巡
1:-46 name 巡回
1:72 name 工
1:45 name 工互
1:35 name 工程
1:-202 name 市
1:-145 name 市教
1:42 name 师
1:191 name 干
1:-75 name 年
1:-66 name 年级
1:127 name 康
1:85 name 康复
1:-200 name 建
1:53 name 建后
1:-61 name 建组
1:144 name 德
1:147 name 德育
1:50 name 心理
1:46 name 总
1:174 name 总务
1:-104 name 总支
1:39 name 总部
1:240 name 息
1:214 name 息中
1:132 name 息技
1:-87 name 慧
1:-99 name 慧校
1:84 name 成
1:-119 name 成姊
1:47 name 技
1:-63 name 技术
1:38 name 护
1:42 name 护理
1:-177 name 报
1:74 name 招
1:185 name 招生
1:-76 name 招考
1:45 name 持
1:87 name 指导
1:-147 name 据
1:-54 name 据人
1:79 name 接
1:-129 name 支
1:-108 name 支$
1:-63 name 支部
1:-91 name 收
1:-106 name 收后
1:98 name 政
1:41 name 政办
1:66 name 政教
1:80 name 教
1:-157 name 教中
1:224 name 教办
1:190 name 教处
1:50 name 教学
1:115 name 教室
1:102 name 教导
1:164 name 教师
1:-73 name 教指
1:-46 name 教站
1:100 name 教组
1:43 name 教职
1:45 name 教股
1:-258 name 教育
1:123 name 教部
1:90 name 数
1:-155 name 文
1:-78 name 文教
1:-30 name 文科
1:-57 name 文组
1:-152 name 新
1:-37 name 新任
1:-95 name 明
1:-138 name 明巡
1:-139 name 智
1:-139 name 智慧
1:53 name 暑
1:52 name 暑期
1:46 name 服
1:68 name 期教
1:35 name 术中
1:-113 name 术委
1:135 name 术组
1:71 name 术部
)"sv,
    R"(1:86 name 机
1:-63 name 机电
1:168 name 材
1:-228 name 校
1:50 name 校企
1:-101 name 校办
1:-120 name 校务
1:105 name 校医
1:-95 name 校园
1:-64 name 校地
1:38 name 校教
1:-84 name 校车
1:-119 name 校长
1:89 name 水
1:106 name 汽
1:91 name 汽车
1:93 name 法
1:72 name 法规
1:91 name 活
1:86 name 活指
1:-72 name 活部
1:-194 name 流
1:117 name 源
1:140 name 源中
1:-98 name 物
1:-87 name 物理
1:-151 name 特
1:-164 name 特教
1:103 name 班年
1:-92 name 班组
1:-51 name 理
1:-74 name 理化
1:-127 name 理员
1:-107 name 理咨
1:133 name 理处
1:117 name 理学
1:-36 name 理系
1:-34 name 理组
1:60 name 理部
1:-86 name 生
1:138 name 生与
1:-107 name 生会
1:97 name 生办
1:76 name 生发
1:62 name 生命
1:-101 name 生处
1:-68 name 生学
1:45 name 生工
1:-105 name 生教
1:61 name 生活
1:129 name 生科
1:110 name 电
1:-90 name 电工
1:72 name 电教
1:140 name 督
1:76 name 督导
1:88 name 研
1:30 name 研发
1:131 name 研处
1:90 name 研室
1:43 name 研究
1:-86 name 础
1:-117 name 础教
1:-84 name 示
1:-81 name 示范
1:-89 name 社
1:81 name 科
1:64 name 科$
1:-44 name 科主
1:65 name 科室
1:77 name 科技
1:176 name 科研
1:-81 name 科组
1:-102 name 秘
1:-112 name 秘书
1:-161 name 称
1:-37 name 程中
1:83 name 程研
1:120 name 究
1:42 name 站
1:70 name 站$
1:54 name 竞
1:78 name 竞赛
1:-114 name 筹
1:-90 name 筹建
1:-82 name 签
1:-104 name 签收
1:-149 name 简
1:-161 name 简称
1:76 name 管
1:88 name 管员
1:52 name 管理
1:66 name 系
1:90 name 系$
1:-87 name 级
1:60 name 级主
1:-136 name 级备
1:-87 name 级年
1:-65 name 级组
1:63 name 级部
1:-32 name 组$
1:-150 name 组办
1:-121 name 组结
1:-32 name 组长
1:48 name 织
1:77 name 织部
1:-158 name 结
1:-120 name 结成
1:-47 name 络
1:109 name 络中
1:137 name 络信
1:-86 name 络训
1:60 name 续
1:61 name 续教
1:45 name 综合
1:-37 name 编
1:-96 name 编入
1:94 name 网
1:133 name 网络
1:38 name 美
1:-53 name 考
1:-74 name 考中
1:73 name 职业
1:52 name 职工
1:86 name 职成
1:-104 name 职教
1:-141 name 联
1:-164 name 联络
1:98 name 股
1:89 name 股$
1:-104 name 育
1:33 name 育中
1:-143 name 育主
1:114 name 育处
1:-187 name 育局
1:-103 name 育科
1:-48 name 育股
1:-102 name 育部
1:-52 name 能
1:-88 name 自
1:-57 name 自资
1:-167 name 艺
1:-82 name 艺教
1:-69 name 艺术
1:42 name 艺科
1:-152 name 英
1:-59 name 英文
1:-102 name 英语
1:-96 name 范
1:-97 name 范园
1:-205 name 西
1:-138 name 西部
1:109 name 规
1:67 name 规股
1:52 name 视
1:63 name 视障
1:146 name 览
1:132 name 览中
1:-231 name 训中
1:122 name 训办
1:189 name 训处
1:86 name 训科
1:142 name 训管
1:107 name 训部
1:-138 name 议
1:-106 name 议听
1:55 name 讯
1:50 name 讯科
1:-143 name 记$
1:85 name 设
1:49 name 访
1:52 name 访交
1:-147 name 询
1:-99 name 询室
1:-91 name 询智
1:-132 name 语
1:-126 name 语文
1:-66 name 语科
1:-92 name 语组
1:-102 name 课组
1:-108 name 调
1:44 name 财股
1:-154 name 费
1:89 name 资
1:157 name 资产
1:-95 name 资助
1:73 name 资源
1:62 name 资讯
1:89 name 赛
1:216 name 赛办
1:-93 name 赛管
1:-83 name 跟
1:-80 name 跟岗
1:-57 name 车
1:-70 name 车停
1:-112 name 辅
1:-56 name 辅导
1:-179 name 送
1:-89 name 送总
1:-74 name 送教
1:-141 name 通
1:115 name 部$
1:-49 name 部门
1:-80 name 长
1:-90 name 长$
1:90 name 长办
1:-31 name 长委
1:-30 name 长学
1:-104 name 长室
1:131 name 阅
1:118 name 阅览
1:60 name 队
1:-131 name 队$
1:130 name 队大
1:249 name 队部
1:-66 name 阳
1:-68 name 阳区
1:-78 name 院
1:-69 name 院$
1:-77 name 院筹
1:36 name 障
1:104 name 障部
1:89 name 集
1:81 name 集团
1:-93 name 靠
1:-72 name 靠安
1:-130 name 领
1:-123 name 领导
1:-86 name 馆
1:-50 name 馆$
1:-58 name 馆管
1:-78 name 马院
1:121 name 验
1:71 name 验中
1:56 name 验室
1:-161 name 高
1:435 named=2
1:-108 named=3
1:97 of itself=1
1:215 right before  -
1:-155 right before (
1:121 right before -
1:135 right before <
1:69 right before >
1:-281 right before 、
1:211 right before 。
1:104 right before 上
1:-91 right before 与
1:-266 right before 为
1:-89 right before 乐
1:-59 right before 书
1:139 right before 事
1:-103 right before 于
1:59 right before 人
1:-80 right before 从
1:-146 right before 任
1:71 right before 会
1:73 right before 传
1:120 right before 体
1:32 right before 作
1:-56 right before 假
1:-76 right before 入
1:60 right before 出
1:-32 right before 分
1:84 right before 划
1:-116 right before 到
1:-109 right before 前
1:-94 right before 加
1:58 right before 务
1:129 right before 动
1:-135 right before 助
1:-166 right before 单
1:183 right before 号
1:-220 right before 向
1:-131 right before 告
1:-225 right before 员
1:-153 right before 和
1:-321 right before 在
1:90 right before 堂
1:-97 right before 处
1:-163 right before 字
1:-68 right before 存
1:-170 right before 学
1:108 right before 宜
1:-132 right before 容
1:-122 right before 寄
1:89 right before 导
1:-79 right before 局
1:87 right before 展
1:138 right before 师
1:-109 right before 席
1:97 right before 建
1:-97 right before 录
1:-59 right before 手
1:-80 right before 托
1:-55 right before 扶
1:-219 right before 报
1:-105 right before 挥
1:106 right before 排
1:194 right before 接
1:-59 right before 提
1:139 right before 教
1:-82 right before 是
1:-137 right before 末
1:-67 right before 本
1:190 right before 条
1:-110 right before 板
1:138 right before 析
1:-131 right before 校
1:-87 right before 派
1:-94 right before 源
1:-114 right before 点
1:114 right before 生
1:-79 right before 用
1:-108 right before 移
1:124 right before 程
1:-66 right before 策
1:-78 right before 经
1:-175 right before 给
1:-110 right before 络
1:126 right before 续
1:32 right before 者
1:-63 right before 自
1:188 right before 表
1:81 right before 训
1:-35 right before 设
1:-132 right before 询
1:-202 right before 费
1:-283 right before 送
1:-160 right before 邀
1:98 right before 队
1:309 right before 项
1:-153 sided=0
1:66 sided=1
1:-126 soon &
1:-50 soon &$
1:71 soon &办
1:87 soon &办理
1:-236 soon (
1:-92 soon ($
1:-49 soon (0
1:-165 soon (导
1:-188 soon (导)
1:36 soon (联
1:46 soon (联系
1:-171 soon )
1:169 soon -
1:-150 soon 0
1:-119 soon 0$
1:-45 soon 0×
1:-161 soon 0个
1:-321 soon 0人
1:-133 soon 0人$
1:-148 soon 0人到
1:-107 soon 0人赴
1:-67 soon 0人随
1:-131 soon 0份
1:-54 soon 0份$
1:-136 soon 0位
1:-81 soon 0位班
1:35 soon 0册
1:37 soon 0册$
1:-78 soon 0号
1:-82 soon 0号$
1:-145 soon 0名
1:-79 soon 0名$
1:-46 soon 0名>
1:-46 soon 0名参
1:-112 soon 0名干
1:-65 soon 0周
1:-106 soon 0周$
1:99 soon 0周与
1:-70 soon 0天
1:-61 soon 0天$
1:86 soon 0年
1:-113 soon 0年0
1:-90 soon 0年第
1:90 soon 0日前
1:139 soon 0月
1:-131 soon 0月$
1:73 soon 0月0
1:83 soon 0月中
1:-200 soon 0次
1:-161 soon 0次$
1:-110 soon 0版
1:-116 soon 0版$
1:-78 soon :
1:-76 soon :$
1:40 soon <
1:-86 soon <0
1:68 soon <举
1:98 soon <举办
1:-80 soon <各
1:-90 soon <各出
1:-79 soon <听
1:-96 soon <听课
1:97 soon <师
1:105 soon <师$
1:79 soon <开
1:116 soon <开设
1:41 soon <捐
1:147 soon <捐赠
1:61 soon <检修
1:77 soon <赠
1:99 soon <赠送
1:-166 soon >
1:-160 soon >$
1:-93 soon >参
1:-95 soon >参加
1:-41 soon >听
1:-42 soon >听课
1:-57 soon >学
1:-58 soon >学习
1:-87 soon >跟
1:-35 soon >跟$
1:-136 soon >跟岗
1:119 soon @
1:-85 soon ^(
1:-175 soon ^(导
1:120 soon ^(联
1:-123 soon ^)
1:-228 soon ^0
1:-170 soon ^0人
1:-89 soon ^0名
1:-101 soon ^0周
1:-77 soon ^0年
1:58 soon ^0月
1:-157 soon ^<
1:-103 soon ^>
1:-93 soon ^>参
1:-120 soon ^_
1:-95 soon ^、
1:-127 soon ^、0
1:64 soon ^、@
1:-90 soon ^、各
1:32 soon ^一
1:88 soon ^一起
1:-46 soon ^三
1:-46 soon ^三楼
1:86 soon ^上
1:-87 soon ^下
1:-62 soon ^下发
1:79 soon ^与
1:140 soon ^与园
1:-121 soon ^专
1:141 soon ^为
1:160 soon ^为<
1:80 soon ^为支
1:-340 soon ^主任
1:116 soon ^主办
1:88 soon ^主导
1:93 soon ^主抓
1:135 soon ^主持
1:174 soon ^主责
1:-72 soon ^举
1:-102 soon ^举行
1:-84 soon ^二
1:-108 soon ^二楼
1:87 soon ^于0
1:-106 soon ^互
1:-54 soon ^互为
1:35 soon ^交
1:-80 soon ^人
1:-57 soon ^人员
1:-111 soon ^仓
1:-63 soon ^仓库
1:-89 soon ^代
1:-100 soon ^代表
1:-83 soon ^会
1:61 soon ^会同
1:-64 soon ^传
1:-60 soon ^传阅
1:113 soon ^保
1:-85 soon ^保育
1:151 soon ^保障
1:-60 soon ^借
1:-55 soon ^借阅
1:215 soon ^做
1:206 soon ^做好
1:-73 soon ^健
1:-112 soon ^健全
1:-88 soon ^入
1:-60 soon ^入口
1:-101 soon ^入账
1:-40 soon ^全
1:-130 soon ^全体
1:-77 soon ^公
1:-70 soon ^公布
1:-43 soon ^共
1:64 soon ^共管
1:-110 soon ^关
1:-110 soon ^关于
1:112 soon ^具
1:115 soon ^具体
1:-72 soon ^出
1:182 soon ^分
1:195 soon ^分别
1:98 soon ^分头
1:-177 soon ^到
1:-78 soon ^到<
1:-183 soon ^到>
1:-45 soon ^到示
1:-60 soon ^前
1:-52 soon ^前广
1:-179 soon ^副
1:-121 soon ^副主
1:-111 soon ^副处
1:165 soon ^办
1:-112 soon ^办公
1:149 soon ^办理
1:107 soon ^协
1:79 soon ^协办
1:135 soon ^协助
1:134 soon ^协同
1:130 soon ^协商
1:52 soon ^协调
1:-68 soon ^印发
1:-64 soon ^原
1:-91 soon ^原岗
1:102 soon ^参与
1:-39 soon ^参加
1:135 soon ^发动
1:-143 soon ^发给
1:-35 soon ^各
1:-58 soon ^各0
1:-99 soon ^各见
1:141 soon ^合
1:68 soon ^合力
1:229 soon ^合办
1:-94 soon ^同
1:135 soon ^向
1:139 soon ^向<
1:-182 soon ^员
1:-115 soon ^员0
1:-58 soon ^员结
1:-58 soon ^周
1:-49 soon ^周启
1:149 soon ^和
1:127 soon ^商
1:111 soon ^商定
1:144 soon ^商量
1:153 soon ^在
1:-139 soon ^培
1:-90 soon ^培训
1:80 soon ^处
1:63 soon ^处长
1:-137 soon ^备
1:-140 soon ^备案
1:-32 soon ^存
1:-51 soon ^存档
1:-183 soon ^学
1:-173 soon ^学生
1:247 soon ^安
1:248 soon ^安排
1:110 soon ^完
1:142 soon ^完成
1:90 soon ^定
1:-74 soon ^实
1:-73 soon ^实操
1:-107 soon ^审议
1:279 soon ^对接
1:93 soon ^尽
1:53 soon ^尽快
1:-120 soon ^工
1:-48 soon ^工作
1:90 soon ^带
1:57 soon ^带队
1:183 soon ^帮
1:90 soon ^帮助
1:111 soon ^帮着
1:-153 soon ^干
1:-116 soon ^干部
1:-47 soon ^座
1:-69 soon ^座谈
1:63 soon ^开
1:51 soon ^开展
1:185 soon ^开通
1:192 soon ^张
1:134 soon ^张罗
1:78 soon ^归
1:93 soon ^归口
1:-110 soon ^录
1:-102 soon ^录制
1:146 soon ^总
1:78 soon ^总部
1:-77 soon ^所
1:-64 soon ^所辖
1:186 soon ^执
1:119 soon ^执笔
1:31 soon ^承
1:114 soon ^把
1:66 soon ^把图
1:98 soon ^把捐
1:133 soon ^抓
1:104 soon ^抓总
1:-47 soon ^报
1:-100 soon ^抽
1:-99 soon ^抽调
1:93 soon ^担
1:101 soon ^拟
1:188 soon ^拟定
1:73 soon ^拿
1:75 soon ^拿出
1:53 soon ^挂
1:-95 soon ^指
1:103 soon ^指定
1:-119 soon ^指派
1:130 soon ^按
1:305 soon ^排
1:131 soon ^排出
1:132 soon ^排定
1:105 soon ^排班
1:109 soon ^排课
1:57 soon ^接
1:212 soon ^接待
1:97 soon ^接收
1:130 soon ^接洽
1:80 soon ^提
1:55 soon ^提供
1:143 soon ^提出
1:46 soon ^提前
1:-120 soon ^收存
1:-117 soon ^教
1:-137 soon ^教师
1:-128 soon ^数
1:-135 soon ^有
1:-94 soon ^有教
1:-157 soon ^李
1:-70 soon ^李雯
1:-109 soon ^来
1:-81 soon ^来大
1:83 soon ^每
1:70 soon ^每0
1:-102 soon ^每周
1:93 soon ^每季
1:56 soon ^每年
1:-125 soon ^每月
1:65 soon ^汇
1:-92 soon ^汇存
1:78 soon ^汇总
1:160 soon ^派人
1:-73 soon ^添
1:-66 soon ^添置
1:169 soon ^清
1:152 soon ^清点
1:161 soon ^牵
1:110 soon ^牵头
1:-145 soon ^电
1:64 soon ^登记
1:-193 soon ^的
1:-40 soon ^的优
1:-69 soon ^的作
1:-47 soon ^的场
1:-73 soon ^的平
1:-63 soon ^的设
1:139 soon ^盯
1:-139 soon ^研
1:-118 soon ^研究
1:-50 soon ^确定
1:-149 soon ^科
1:-169 soon ^科长
1:-31 soon ^筹
1:69 soon ^筹办
1:-76 soon ^签
1:-67 soon ^签订
1:84 soon ^管
1:111 soon ^管$
1:159 soon ^管理
1:-65 soon ^组
1:-134 soon ^组$
1:120 soon ^组织
1:-158 soon ^组长
1:124 soon ^经办
1:-43 soon ^结
1:-69 soon ^结为
1:196 soon ^给
1:106 soon ^给予
1:264 soon ^统
1:250 soon ^统一
1:130 soon ^统筹
1:130 soon ^编
1:-45 soon ^老
1:-38 soon ^老师
1:-46 soon ^考
1:-69 soon ^考核
1:64 soon ^联
1:-39 soon ^联合
1:132 soon ^联系
1:154 soon ^联络
1:-103 soon ^股
1:-84 soon ^股长
1:71 soon ^落
1:113 soon ^落实
1:88 soon ^要
1:-114 soon ^见
1:-58 soon ^见习
1:-72 soon ^观
1:-84 soon ^观摩
1:-31 soon ^解
1:-76 soon ^解释
1:-73 soon ^议
1:175 soon ^记
1:-168 soon ^设
1:-238 soon ^设在
1:117 soon ^调
1:-69 soon ^调派
1:53 soon ^负
1:43 soon ^负总
1:69 soon ^负责
1:-113 soon ^赴
1:112 soon ^跟
1:-59 soon ^跟岗
1:133 soon ^跟进
1:111 soon ^轮流
1:-81 soon ^送
1:60 soon ^选
1:-100 soon ^选出
1:99 soon ^选派
1:-62 soon ^递
1:-119 soon ^递交
1:74 soon ^遴
1:43 soon ^遴选
1:43 soon ^配
1:52 soon ^配合
1:-88 soon ^配电
1:68 soon ^采
1:81 soon ^采购
1:-85 soon ^门
1:-87 soon ^门口
1:-114 soon ^陈
1:-106 soon ^陈主
1:-113 soon ^集
1:-79 soon ^集训
1:-85 soon ^颁
1:-127 soon ^颁发
1:-45 soon ^领
1:-117 soon ^领取
1:106 soon ^验
1:113 soon ^验收
1:-30 soon _
1:-116 soon _$
1:96 soon _0
1:-230 soon _0年
1:-121 soon _|
1:-78 soon _|$
1:164 soon |
1:121 soon |$
1:-55 soon ×
1:-81 soon ×$
1:-105 soon “
1:145 soon “$
1:150 soon 、$
1:48 soon 、0
1:-79 soon 、0位
1:-122 soon 、各
1:-130 soon 、各班
1:-67 soon 、教
1:73 soon 、负
1:69 soon 、负责
1:162 soon 。
1:192 soon 。$
1:87 soon 《
1:-53 soon 一
1:-46 soon 一$
1:-73 soon 一安
1:-56 soon 一安排
1:-52 soon 一起
1:-211 soon 三
1:-94 soon 三下
1:-99 soon 三下午
1:-146 soon 三校
1:-42 soon 三楼
1:-79 soon 三楼举
1:-93 soon 上
1:38 soon 上$
1:-122 soon 上学
1:-99 soon 上学期
1:-44 soon 下
1:-31 soon 下午
1:-39 soon 下午$
1:-76 soon 下发
1:-76 soon 下发的
1:-126 soon 不
1:-64 soon 不少
1:-91 soon 不少于
1:111 soon 与
1:48 soon 与$
1:99 soon 与<$
1:-86 soon 与<各
1:145 soon 与园
1:126 soon 与园长
1:34 soon 专
1:138 soon 专人
1:101 soon 专人与
1:-62 soon 专家
1:-71 soon 专家$
1:-122 soon 业
1:46 soon 业带
1:74 soon 业带$
1:-138 soon 业证
1:-120 soon 业证$
1:90 soon 两
1:-73 soon 个
1:74 soon 个月
1:-39 soon 中
1:-162 soon 中$
1:110 soon 中心
1:94 soon 中心为
1:91 soon 中旬
1:78 soon 中旬前
1:-90 soon 中考
1:-101 soon 中考$
1:154 soon 为
1:181 soon 为$
1:245 soon 为<
1:81 soon 为<举
1:94 soon 为<师
1:123 soon 为<开
1:73 soon 为<检
1:-142 soon 为共
1:-97 soon 为共建
1:-123 soon 为准
1:-108 soon 为准$
1:-67 soon 为友
1:-65 soon 为友好
1:87 soon 为支
1:77 soon 为支教
1:-81 soon 主$
1:-223 soon 主任
1:-177 soon 主任$
1:-55 soon 主任0
1:-40 soon 主任>
1:-33 soon 主任来
1:-62 soon 主任梁
1:-133 soon 主任陪
1:-84 soon 主任随
1:120 soon 主办
1:117 soon 主办$
1:84 soon 主导
1:65 soon 主导$
1:99 soon 主抓
1:104 soon 主抓$
1:61 soon 主持
1:57 soon 主持$
1:67 soon 主持、
1:199 soon 主责
1:192 soon 主责$
1:-35 soon 举
1:77 soon 举办
1:78 soon 举办电
1:-69 soon 举行
1:-75 soon 举行$
1:-165 soon 习
1:-118 soon 习$
1:-88 soon 习0
1:-124 soon 习0周
1:-123 soon 习0天
1:68 soon 乡
1:75 soon 乡$
1:-129 soon 书
1:-107 soon 书面
1:-66 soon 书面总
1:-71 soon 了
1:-61 soon 了$
1:111 soon 予指
1:94 soon 予指导
1:44 soon 事
1:-56 soon 二
1:-77 soon 二楼
1:-115 soon 二楼$
1:-73 soon 于
1:-86 soon 于$
1:92 soon 于0
1:184 soon 于0月
1:-55 soon 于上
1:-74 soon 于上学
1:-110 soon 互
1:-62 soon 互为
1:-108 soon 互为共
1:70 soon 交
1:-64 soon 交书
1:-65 soon 交书面
1:106 soon 交接
1:-74 soon 人
1:-30 soon 人$
1:46 soon 人:
1:44 soon 人与
1:92 soon 人与$
1:-145 soon 人到
1:-116 soon 人到$
1:-129 soon 人员
1:-51 soon 人员>
1:-84 soon 人员接
1:-71 soon 人员随
1:-142 soon 人赴
1:145 soon 人选$
1:-69 soon 人随
1:-66 soon 人随$
1:-79 soon 仓
1:-92 soon 仓库
1:-79 soon 仓库$
1:-101 soon 代
1:-138 soon 代表
1:-85 soon 代表列
1:-120 soon 代表参
1:-107 soon 以$
1:68 soon 们
1:-174 soon 任
1:-166 soon 任$
1:-66 soon 任)$
1:-50 soon 任0
1:-53 soon 任0名
1:-74 soon 任<
1:-44 soon 任>
1:-33 soon 任>跟
1:-77 soon 任来
1:-34 soon 任来>
1:-60 soon 任梁
1:-52 soon 任梁静
1:-132 soon 任陪
1:-132 soon 任陪同
1:-64 soon 任随
1:-100 soon 任随>
1:-153 soon 份
1:-46 soon 份$
1:-156 soon 优
1:-88 soon 优势
1:-40 soon 优势开
1:-172 soon 会
1:61 soon 会同
1:58 soon 会同&
1:69 soon 传
1:-79 soon 传阅
1:-117 soon 传阅$
1:-60 soon 位
1:39 soon 位$
1:-71 soon 位班
1:-68 soon 位班主
1:141 soon 住
1:-30 soon 体$
1:-102 soon 体人
1:-83 soon 体人员
1:-73 soon 体教
1:-66 soon 体教师
1:90 soon 体组
1:51 soon 体组织
1:115 soon 体负
1:115 soon 体负责
1:-49 soon 作
1:-70 soon 作0
1:-70 soon 作0周
1:-95 soon 作用
1:-71 soon 作用开
1:124 soon 供技
1:85 soon 供技术
1:-84 soon 供的
1:-78 soon 供的0
1:68 soon 供车
1:67 soon 供车辆
1:95 soon 保
1:80 soon 保$
1:-34 soon 保育员
1:190 soon 保障
1:88 soon 保障$
1:112 soon 保障设
1:-42 soon 信
1:81 soon 信$
1:65 soon 修实
1:69 soon 修实$
1:-56 soon 借
1:-59 soon 借阅
1:-80 soon 借阅$
1:71 soon 假
1:266 soon 做
1:235 soon 做好
1:48 soon 做好接
1:73 soon 做好联
1:-100 soon 健
1:-54 soon 健全
1:-69 soon 健全各
1:86 soon 傅
1:140 soon 傅$
1:-161 soon 儿
1:-58 soon 充
1:-75 soon 充$
1:31 soon 先
1:-76 soon 入$
1:-143 soon 入口
1:-88 soon 入口$
1:-80 soon 入账
1:-44 soon 入账$
1:-42 soon 全
1:-88 soon 全体
1:-88 soon 全体人
1:-78 soon 全体教
1:-62 soon 全各
1:-79 soon 全各项
1:85 soon 全年
1:-102 soon 公
1:-105 soon 公区
1:-87 soon 公区$
1:-71 soon 公布
1:-62 soon 公布的
1:-91 soon 共0
1:-123 soon 共0人
1:68 soon 共同
1:32 soon 共同$
1:88 soon 共同承
1:154 soon 共同组
1:-110 soon 共同考
1:164 soon 共同负
1:-89 soon 共建
1:-124 soon 共建单
1:86 soon 共管
1:91 soon 共管$
1:105 soon 关$
1:-111 soon 关于
1:-59 soon 关于上
1:-72 soon 其
1:101 soon 具$
1:130 soon 具体
1:49 soon 具体组
1:111 soon 具体负
1:81 soon 册
1:86 soon 册$
1:159 soon 写
1:121 soon 写出
1:-100 soon 准$
1:54 soon 准备
1:33 soon 出
1:-141 soon 出0
1:-95 soon 出0$
1:271 soon 分
1:195 soon 分$
1:143 soon 分别
1:103 soon 分头
1:97 soon 分头对
1:72 soon 分头落
1:-32 soon 划
1:-52 soon 列
1:-76 soon 列席
1:-91 soon 列席了
1:153 soon 别
1:-259 soon 到
1:-87 soon 到$
1:-99 soon 到<
1:-223 soon 到>
1:-119 soon 到>$
1:-119 soon 到>跟
1:131 soon 到人
1:-38 soon 到示
1:-37 soon 到示范
1:-54 soon 制$
1:130 soon 制订
1:148 soon 制订具
1:68 soon 制订结
1:-44 soon 前
1:132 soon 前$
1:-55 soon 前广
1:-103 soon 前广场
1:-112 soon 副
1:-105 soon 副主
1:-131 soon 副主任
1:-117 soon 副处
1:-88 soon 副处长
1:146 soon 力
1:153 soon 力承
1:116 soon 力承担
1:281 soon 办
1:198 soon 办$
1:-92 soon 办公
1:-84 soon 办公区
1:244 soon 办理
1:176 soon 办理$
1:74 soon 办电
1:68 soon 办电$
1:-114 soon 加
1:-110 soon 加命
1:-64 soon 加命题
1:-65 soon 加学
1:-67 soon 加学术
1:-79 soon 加影
1:-78 soon 加影子
1:-63 soon 加跟
1:-47 soon 加跟$
1:87 soon 务
1:80 soon 务$
1:115 soon 务。
1:90 soon 务。$
1:39 soon 动
1:79 soon 动学
1:96 soon 动学生
1:128 soon 动教
1:110 soon 动教师
1:108 soon 动教职
1:147 soon 助
1:92 soon 助$
1:-43 soon 势
1:-42 soon 势开
1:-67 soon 势开展
1:118 soon 勘
1:65 soon 勘$
1:83 soon 募
1:42 soon 募集
1:116 soon 勤
1:130 soon 勤$
1:-142 soon 区
1:-119 soon 区$
1:-137 soon 医
1:-41 soon 午$
1:61 soon 协
1:-63 soon 协作
1:105 soon 协办
1:178 soon 协办$
1:160 soon 协助
1:127 soon 协助$
1:144 soon 协同
1:108 soon 协同$
1:91 soon 协商
1:70 soon 协商制
1:70 soon 协商落
1:-72 soon 协调
1:-110 soon 协调$
1:168 soon 协调落
1:47 soon 单
1:98 soon 单位
1:60 soon 印
1:57 soon 印$
1:-111 soon 印发
1:-63 soon 印发的
1:-65 soon 原岗
1:-71 soon 原岗位
1:-182 soon 县
1:-141 soon 县$
1:75 soon 参$
1:100 soon 参与
1:105 soon 参与$
1:-149 soon 参加
1:-66 soon 参加$
1:-78 soon 参加命
1:-73 soon 参加学
1:-97 soon 参加影
1:-51 soon 参加跟
1:-82 soon 友
1:-79 soon 友好
1:-128 soon 友好处
1:-46 soon 双师
1:-78 soon 双师型
1:34 soon 发
1:-37 soon 发$
1:170 soon 发动
1:80 soon 发动学
1:112 soon 发动教
1:-82 soon 发的
1:-103 soon 发的挂
1:-50 soon 发的账
1:-72 soon 发结
1:-90 soon 发结业
1:-119 soon 发给
1:-135 soon 发给结
1:76 soon 发运
1:69 soon 发运$
1:-133 soon 取
1:-76 soon 取$
1:-53 soon 取课
1:-68 soon 取课表
1:-95 soon 口
1:-102 soon 口$
1:66 soon 口管
1:63 soon 口管理
1:96 soon 召开$
1:97 soon 召集
1:139 soon 召集$
1:127 soon 台
1:-90 soon 台开
1:-71 soon 台开展
1:-121 soon 各
1:-98 soon 各$
1:-58 soon 各0
1:-50 soon 各0人
1:-61 soon 各0份
1:-105 soon 各出
1:-111 soon 各出0
1:-102 soon 各班
1:-104 soon 各班$
1:-95 soon 各见
1:-81 soon 各见习
1:-69 soon 各项
1:-74 soon 各项制
1:104 soon 合
1:50 soon 合$
1:101 soon 合。
1:118 soon 合。$
1:66 soon 合力
1:50 soon 合力承
1:212 soon 合办
1:91 soon 合办$
1:82 soon 合施
1:82 soon 合施工
1:53 soon 合验
1:67 soon 合验收
1:-70 soon 同
1:-86 soon 同$
1:68 soon 同&
1:70 soon 同&办
1:-76 soon 同。
1:-78 soon 同。$
1:54 soon 同承
1:143 soon 同组
1:137 soon 同组织
1:-166 soon 同考
1:-163 soon 同考核
1:271 soon 同负
1:299 soon 同负责
1:39 soon 名$
1:-107 soon 名>
1:-45 soon 名>$
1:106 soon 名单
1:114 soon 名单$
1:-57 soon 名参
1:-61 soon 名参加
1:-106 soon 名干
1:-59 soon 名干$
1:-114 soon 向$
1:85 soon 向<
1:91 soon 向<捐
1:56 soon 向<赠
1:-92 soon 听
1:-134 soon 听课
1:-139 soon 听课$
1:-141 soon 启
1:-87 soon 启明
1:-53 soon 启明$
1:-187 soon 员
1:-111 soon 员0
1:-107 soon 员0人
1:-52 soon 员>
1:-74 soon 员>学
1:-80 soon 员_
1:-100 soon 员_|
1:55 soon 员勘
1:54 soon 员勘$
1:-78 soon 员接
1:-100 soon 员接$
1:-56 soon 员结
1:-59 soon 员结对
1:-82 soon 员随
1:-136 soon 员随$
1:-86 soon 周
1:36 soon 周$
1:-83 soon 周三
1:-85 soon 周三下
1:87 soon 周与
1:65 soon 周与<
1:38 soon 周二
1:-83 soon 周启
1:-96 soon 周启明
1:-119 soon 周四
1:137 soon 命题$
1:-63 soon 命题人
1:-76 soon 命题培
1:160 soon 和$
1:-103 soon 咨
1:-64 soon 咨询
1:-69 soon 咨询教
1:110 soon 商
1:80 soon 商制
1:92 soon 商制订
1:84 soon 商定
1:55 soon 商落
1:55 soon 商落实
1:149 soon 商量
1:-168 soon 四
1:-45 soon 回
1:-48 soon 回访$
1:-171 soon 团
1:-70 soon 园
1:-75 soon 园跟
1:-38 soon 园跟$
1:99 soon 园长共
1:-104 soon 国
1:87 soon 图
1:145 soon 图$
1:92 soon 图书0
1:86 soon 在0
1:-85 soon 在>
1:-77 soon 在@
1:-61 soon 场举
1:-53 soon 场举行
1:-48 soon 场馆
1:-94 soon 场馆开
1:-100 soon 型
1:-112 soon 型$
1:-50 soon 培
1:-50 soon 培$
1:-37 soon 培训
1:-79 soon 培训$
1:-67 soon 培训咨
1:-163 soon 处
1:-87 soon 处$
1:-71 soon 处室
1:-59 soon 处室结
1:-71 soon 处长
1:113 soon 处长$
1:-35 soon 处长0
1:81 soon 备$
1:-75 soon 备培
1:-60 soon 备培训
1:-99 soon 备案
1:-60 soon 备案$
1:69 soon 备调
1:119 soon 备调$
1:-130 soon 外
1:-132 soon 大
1:44 soon 大$
1:-126 soon 大学
1:-71 soon 大学学
1:-106 soon 天$
1:87 soon 头
1:81 soon 头制
1:80 soon 头制订
1:33 soon 头对
1:92 soon 头对接
1:91 soon 头组
1:52 soon 头组织
1:60 soon 头落
1:76 soon 头落实
1:150 soon 好
1:-79 soon 好处
1:-78 soon 好处$
1:61 soon 好接
1:45 soon 好联
1:37 soon 好联络
1:118 soon 好课
1:-123 soon 委
1:-151 soon 娜
1:-144 soon 子
1:-103 soon 子培
1:-112 soon 子培$
1:-98 soon 存
1:-60 soon 存$
1:-44 soon 存档$
1:-69 soon 存的
1:-72 soon 存的补
1:87 soon 季度
1:93 soon 季度召
1:68 soon 季度整
1:95 soon 季度派
1:-37 soon 学
1:43 soon 学$
1:-109 soon 学习
1:-106 soon 学习$
1:-57 soon 学学
1:-75 soon 学学习
1:51 soon 学年
1:54 soon 学年对
1:32 soon 学期
1:-36 soon 学期$
1:-42 soon 学期对
1:71 soon 学期汇
1:85 soon 学期走
1:72 soon 学期赴
1:-68 soon 学术
1:-110 soon 学术$
1:-127 soon 学校
1:-143 soon 学校办
1:74 soon 学生
1:80 soon 学生$
1:87 soon 学生捐
1:153 soon 学科
1:43 soon 安
1:53 soon 安$
1:200 soon 安排
1:99 soon 安排。
1:134 soon 安排岗
1:105 soon 安排课
1:46 soon 完
1:62 soon 完成
1:135 soon 完成$
1:-56 soon 定$
1:72 soon 定专
1:98 soon 定专人
1:-48 soon 定人选
1:178 soon 定课
1:143 soon 定课$
1:142 soon 实
1:141 soon 实$
1:137 soon 实。
1:238 soon 实。$
1:-109 soon 实习
1:-74 soon 实操
1:-72 soon 实操不
1:197 soon 实施
1:183 soon 实施$
1:-98 soon 实训
1:53 soon 实运
1:53 soon 实运输
1:67 soon 实验中
1:-75 soon 实验班
1:-44 soon 审
1:-64 soon 审定
1:54 soon 审核
1:-95 soon 审议
1:-84 soon 审议$
1:-63 soon 室
1:-58 soon 室$
1:-65 soon 室结
1:-74 soon 室结$
1:117 soon 家
1:110 soon 家长
1:117 soon 宿
1:112 soon 宿$
1:72 soon 寄
1:-43 soon 寄送
1:-58 soon 寄送$
1:77 soon 寒
1:80 soon 对
1:75 soon 对$
1:-74 soon 对<
1:70 soon 对口
1:121 soon 对接
1:-48 soon 对通
1:-54 soon 对通信
1:141 soon 导$
1:-182 soon 导)
1:68 soon 将
1:-40 soon 小
1:-92 soon 小$
1:-77 soon 少
1:-77 soon 少于
1:-52 soon 少于$
1:59 soon 尽
1:60 soon 尽快
1:50 soon 尽快派
1:-113 soon 展
1:-143 soon 展$
1:-52 soon 展“
1:116 soon 展班
1:137 soon 展班主
1:-70 soon 岗
1:-56 soon 岗0
1:107 soon 岗位
1:53 soon 工
1:119 soon 工$
1:72 soon 工作
1:-56 soon 工作0
1:-68 soon 布的
1:-58 soon 布的量
1:-160 soon 师
1:49 soon 师$
1:-129 soon 师0
1:-83 soon 师0名
1:-94 soon 师>
1:-45 soon 师>听
1:73 soon 师傅
1:121 soon 师傅$
1:-70 soon 师入
1:-85 soon 师入$
1:-74 soon 师型
1:-79 soon 师型$
1:57 soon 师捐
1:60 soon 师捐$
1:145 soon 带
1:66 soon 带$
1:65 soon 带班
1:164 soon 带班$
1:42 soon 带队
1:76 soon 带队$
1:-137 soon 席
1:-87 soon 席了
1:-74 soon 席了$
1:201 soon 帮
1:144 soon 帮助
1:152 soon 帮扶
1:122 soon 帮着
1:65 soon 常
1:-110 soon 干
1:58 soon 干$
1:-110 soon 干部
1:-59 soon 干部0
1:-85 soon 平
1:-107 soon 平台
1:-100 soon 平台开
1:125 soon 年
1:70 soon 年$
1:-63 soon 年0
1:142 soon 年为
1:143 soon 年为<
1:131 soon 年对
1:-85 soon 年第
1:-67 soon 年第0
1:-128 soon 并$
1:-160 soon 幼
1:-74 soon 广
1:-50 soon 广场
1:-52 soon 广场举
1:-76 soon 库
1:-89 soon 应
1:247 soon 底
1:79 soon 底回
1:92 soon 底回访
1:117 soon 度
1:135 soon 度$
1:128 soon 度召
1:128 soon 度召开
1:74 soon 度整
1:73 soon 度整理
1:83 soon 度派
1:82 soon 度派裁
1:-54 soon 座
1:-58 soon 座谈
1:-87 soon 座谈$
1:-56 soon 建
1:-115 soon 建单
1:-118 soon 建单$
1:50 soon 开
1:-110 soon 开$
1:-106 soon 开展
1:-208 soon 开展$
1:143 soon 开展班
1:210 soon 开设
1:81 soon 开设英
1:158 soon 开通
1:145 soon 张
1:158 soon 张罗
1:138 soon 张罗$
1:60 soon 归
1:77 soon 归口
1:68 soon 归口管
1:-49 soon 录
1:-92 soon 录制
1:-93 soon 录制$
1:-98 soon 影
1:-115 soon 影子
1:-116 soon 影子培
1:139 soon 待
1:144 soon 待$
1:61 soon 待和
1:57 soon 待和$
1:71 soon 心
1:51 soon 心为
1:105 soon 心为$
1:-163 soon 志
1:60 soon 快
1:90 soon 快派
1:55 soon 快派员
1:-121 soon 急
1:-76 soon 急救
1:-72 soon 急救箱
1:161 soon 总
1:71 soon 总$
1:143 soon 总责
1:45 soon 总责$
1:102 soon 总部
1:69 soon 总部协
1:131 soon 情
1:115 soon 成$
1:-107 soon 成手
1:-88 soon 成手拉
1:-110 soon 所
1:-76 soon 所辖
1:-121 soon 所辖实
1:33 soon 手
1:-113 soon 手拉
1:-104 soon 手拉手
1:136 soon 执
1:103 soon 执笔
1:143 soon 执笔$
1:34 soon 执行
1:53 soon 扶
1:67 soon 批
1:75 soon 承
1:40 soon 承办
1:259 soon 承办$
1:51 soon 承担$
1:159 soon 承接
1:87 soon 技术
1:67 soon 技术支
1:110 soon 把
1:84 soon 把图
1:81 soon 把图书
1:105 soon 把捐
1:75 soon 把捐来
1:236 soon 抓
1:190 soon 抓$
1:105 soon 抓总
1:119 soon 抓总$
1:85 soon 护
1:-124 soon 报
1:-49 soon 报$
1:77 soon 报名
1:50 soon 抽
1:-98 soon 抽调
1:-105 soon 抽调0
1:68 soon 担
1:49 soon 担$
1:57 soon 担任
1:-83 soon 担任<
1:-105 soon 拉
1:-109 soon 拉手
1:-95 soon 拉手$
1:159 soon 招
1:149 soon 拟
1:129 soon 拟定
1:127 soon 拿
1:84 soon 拿出
1:53 soon 持
1:69 soon 持$
1:64 soon 持、
1:53 soon 持、负
1:-36 soon 挂
1:-75 soon 挂职
1:-60 soon 挂职$
1:-120 soon 挂靠学
1:105 soon 指
1:165 soon 指定
1:81 soon 指定专
1:87 soon 指导
1:115 soon 指导$
1:-143 soon 指派
1:-86 soon 指派的
1:83 soon 按
1:118 soon 捐
1:170 soon 捐$
1:82 soon 捐来
1:79 soon 捐来的
1:44 soon 捐赠
1:118 soon 捐赠图
1:84 soon 授
1:212 soon 排
1:62 soon 排$
1:100 soon 排。
1:102 soon 排。$
1:106 soon 排出
1:113 soon 排好
1:147 soon 排定
1:112 soon 排定课
1:148 soon 排岗
1:154 soon 排岗位
1:117 soon 排班
1:70 soon 排班$
1:119 soon 排课
1:199 soon 排课$
1:68 soon 排课。
1:51 soon 排课务
1:112 soon 排课表
1:167 soon 接
1:60 soon 接$
1:153 soon 接待
1:141 soon 接待$
1:61 soon 接待和
1:116 soon 接收
1:83 soon 接洽
1:80 soon 接洽$
1:143 soon 接站
1:61 soon 推
1:114 soon 提
1:156 soon 提供
1:79 soon 提供技
1:-128 soon 提供的
1:60 soon 提供车
1:138 soon 提出
1:-82 soon 摩
1:-89 soon 摩期
1:-69 soon 摩期中
1:-67 soon 操不
1:-67 soon 操不少
1:85 soon 操办
1:88 soon 操办$
1:94 soon 支
1:133 soon 支$
1:153 soon 支教
1:55 soon 支教学
1:182 soon 收
1:178 soon 收$
1:-102 soon 收存
1:-83 soon 收存$
1:-64 soon 收存的
1:159 soon 改
1:175 soon 改$
1:35 soon 放
1:73 soon 政
1:-71 soon 救
1:-69 soon 救箱
1:-70 soon 救箱$
1:-73 soon 教
1:174 soon 教$
1:58 soon 教务
1:-48 soon 教学$
1:69 soon 教学生
1:-224 soon 教师
1:-127 soon 教师0
1:-71 soon 教师入
1:57 soon 教师捐
1:-113 soon 教授
1:-65 soon 教研
1:40 soon 教科
1:79 soon 教职
1:79 soon 教职工
1:-117 soon 教育
1:-37 soon 数
1:128 soon 整
1:157 soon 整理
1:106 soon 整理$
1:112 soon 文
1:62 soon 文$
1:-111 soon 新
1:109 soon 方
1:117 soon 方案
1:-96 soon 施
1:180 soon 施$
1:76 soon 施工
1:80 soon 施工$
1:-53 soon 日
1:90 soon 日前
1:71 soon 日前$
1:-35 soon 日常
1:165 soon 日程
1:155 soon 日程$
1:78 soon 旬
1:90 soon 旬前
1:91 soon 旬前$
1:-80 soon 明
1:-120 soon 明$
1:-87 soon 春
1:-78 soon 晓
1:-108 soon 晚
1:84 soon 月
1:-59 soon 月$
1:37 soon 月0
1:95 soon 月0$
1:97 soon 月中
1:82 soon 月中旬
1:-66 soon 月到
1:183 soon 月底
1:142 soon 月底回
1:113 soon 月走
1:108 soon 月走访
1:-174 soon 有
1:-96 soon 有教
1:-91 soon 有教师
1:-44 soon 服务
1:117 soon 服务$
1:-40 soon 期$
1:-42 soon 期中
1:-84 soon 期中考
1:103 soon 期汇
1:82 soon 期汇编
1:114 soon 期走
1:92 soon 期走访
1:83 soon 期赴
1:79 soon 期赴乡
1:76 soon 本
1:194 soon 本$
1:-60 soon 术$
1:60 soon 术支
1:66 soon 术支$
1:90 soon 机
1:-83 soon 李
1:-99 soon 李雯
1:-102 soon 李雯$
1:-76 soon 来>
1:-37 soon 来>跟
1:-80 soon 来大
1:-72 soon 来大学
1:92 soon 来的
1:79 soon 来的书
1:-66 soon 查
1:38 soon 查$
1:-84 soon 校
1:-113 soon 校$
1:-109 soon 校办
1:-114 soon 校办$
1:101 soon 核
1:112 soon 核$
1:-62 soon 案$
1:35 soon 档
1:-88 soon 梁
1:-57 soon 梁静
1:-88 soon 梁静、
1:-118 soon 检
1:-103 soon 检$
1:83 soon 检修
1:59 soon 检修实
1:-53 soon 检查
1:-41 soon 楼
1:-43 soon 楼举
1:-42 soon 楼举行
1:-160 soon 次
1:-122 soon 次$
1:-140 soon 正
1:59 soon 每
1:-169 soon 每周
1:-110 soon 每周三
1:-109 soon 每周四
1:88 soon 每季
1:55 soon 每学
1:73 soon 每学期
1:113 soon 每年为
1:-77 soon 每月
1:122 soon 每月底
1:85 soon 每月走
1:76 soon 汇
1:-61 soon 汇存
1:-106 soon 汇存$
1:75 soon 汇总
1:125 soon 汇编
1:83 soon 汇编$
1:-59 soon 活
1:-68 soon 活动
1:80 soon 洽
1:81 soon 洽$
1:128 soon 派
1:-60 soon 派$
1:-115 soon 派0
1:-62 soon 派0人
1:34 soon 派专业
1:182 soon 派人
1:161 soon 派人$
1:120 soon 派员
1:65 soon 派员勘
1:-80 soon 派的
1:-87 soon 派的专
1:86 soon 派裁
1:92 soon 派裁$
1:81 soon 流
1:50 soon 流主
1:90 soon 流主持
1:90 soon 流承
1:107 soon 流筹
1:78 soon 流筹备
1:-100 soon 添
1:-47 soon 添置
1:-43 soon 添置急
1:109 soon 清
1:151 soon 清点
1:-111 soon 游
1:-128 soon 源
1:65 soon 点
1:-76 soon 版
1:-85 soon 版$
1:79 soon 牵
)"sv,
    R"(1:77 soon 牵头
1:43 soon 牵头$
1:87 soon 牵头制
1:122 soon 牵头组
1:75 soon 班
1:62 soon 班主
1:-73 soon 班主$
1:117 soon 班主任
1:80 soon 班级
1:42 soon 班级$
1:364 soon 理
1:227 soon 理$
1:110 soon 理。
1:125 soon 理。$
1:-66 soon 琴
1:-66 soon 琴一
1:-60 soon 琴一$
1:66 soon 生
1:86 soon 生$
1:67 soon 生捐
1:79 soon 生捐$
1:-52 soon 用$
1:-50 soon 用开
1:-68 soon 用开展
1:-104 soon 由
1:142 soon 电$
1:-31 soon 电话
1:-76 soon 电钢
1:-86 soon 电钢琴
1:33 soon 登记
1:78 soon 登记$
1:-275 soon 的
1:-77 soon 的0
1:-75 soon 的0版
1:-76 soon 的专
1:-79 soon 的专家
1:42 soon 的书
1:87 soon 的书$
1:-43 soon 的优
1:-40 soon 的优势
1:-73 soon 的作
1:-64 soon 的作用
1:-50 soon 的场
1:-50 soon 的场馆
1:-87 soon 的平
1:-69 soon 的平台
1:-67 soon 的挂
1:-101 soon 的挂职
1:-68 soon 的补
1:-87 soon 的补充
1:-69 soon 的设
1:-69 soon 的设备
1:-75 soon 的账
1:-62 soon 的账号
1:-72 soon 的量
1:-85 soon 的量表
1:-121 soon 监
1:-109 soon 监督
1:171 soon 盯
1:-79 soon 相
1:154 soon 看
1:54 soon 着
1:-101 soon 督
1:168 soon 知
1:-221 soon 研
1:-161 soon 研$
1:-171 soon 研究
1:-67 soon 研究$
1:-61 soon 确定
1:132 soon 确定$
1:-113 soon 碰
1:30 soon 示
1:74 soon 示范
1:-38 soon 示范园
1:-139 soon 社
1:-106 soon 科
1:-187 soon 科长
1:-123 soon 科长$
1:70 soon 程
1:92 soon 程$
1:194 soon 稿
1:216 soon 稿$
1:-170 soon 究
1:-57 soon 究$
1:-59 soon 立
1:-110 soon 立$
1:125 soon 站
1:145 soon 笔
1:112 soon 笔$
1:32 soon 第0
1:-80 soon 第0号
1:103 soon 筹
1:126 soon 筹$
1:87 soon 筹办
1:80 soon 筹办$
1:52 soon 筹协
1:49 soon 筹协调
1:106 soon 筹备
1:102 soon 筹备$
1:72 soon 筹安
1:71 soon 筹安排
1:40 soon 筹负
1:40 soon 筹负责
1:-36 soon 筹集
1:-64 soon 签
1:-69 soon 签订
1:-66 soon 签订处
1:136 soon 管
1:181 soon 管$
1:148 soon 管理
1:150 soon 管理$
1:-140 soon 箱
1:-146 soon 箱$
1:129 soon 系
1:143 soon 系人
1:50 soon 系人:
1:90 soon 系讲
1:94 soon 系讲$
1:-121 soon 红
1:-107 soon 红$
1:54 soon 级
1:-94 soon 线
1:-67 soon 线$
1:-114 soon 线上
1:134 soon 练
1:-76 soon 组$
1:178 soon 组织
1:254 soon 组织$
1:132 soon 组织。
1:87 soon 组织大
1:151 soon 组织学
1:87 soon 组织实
1:-90 soon 组织部
1:50 soon 组织骨
1:-111 soon 组长
1:-108 soon 组长0
1:187 soon 织
1:232 soon 织$
1:125 soon 织。
1:136 soon 织。$
1:103 soon 织大
1:59 soon 织大$
1:163 soon 织学
1:163 soon 织学生
1:122 soon 织实
1:121 soon 织实施
1:-98 soon 织部
1:-92 soon 织部寄
1:118 soon 织部选
1:58 soon 织骨
1:55 soon 织骨$
1:-76 soon 经
1:164 soon 经办
1:126 soon 经办$
1:-130 soon 经费
1:-93 soon 结
1:33 soon 结$
1:-136 soon 结业
1:-134 soon 结业证
1:-74 soon 结为
1:-87 soon 结为友
1:-81 soon 结对
1:-42 soon 结对通
1:-76 soon 结成
1:-113 soon 结成手
1:135 soon 给
1:89 soon 给<
1:100 soon 给予
1:104 soon 给予指
1:-116 soon 给结
1:-129 soon 给结业
1:138 soon 络
1:74 soon 络$
1:36 soon 络与
1:47 soon 络与$
1:177 soon 统
1:141 soon 统一
1:-58 soon 统一安
1:136 soon 统筹
1:152 soon 统筹$
1:49 soon 统筹协
1:61 soon 统筹安
1:78 soon 统筹负
1:-118 soon 继
1:-68 soon 续
1:160 soon 维
1:129 soon 维护
1:257 soon 编
1:97 soon 编$
1:113 soon 编印
1:59 soon 编印$
1:84 soon 编排
1:56 soon 网
1:-71 soon 网上
1:131 soon 罗$
1:-84 soon 置
1:-71 soon 置急
1:-51 soon 置急救
1:-111 soon 老
1:-67 soon 老师
1:-43 soon 老师>
1:71 soon 考
1:-119 soon 考$
1:107 soon 考勤
1:122 soon 考勤$
1:91 soon 考核
1:43 soon 职
1:-57 soon 职$
1:73 soon 职工
1:88 soon 职工$
1:-58 soon 联
1:-158 soon 联合
1:74 soon 联系
1:155 soon 联系人
1:73 soon 联系讲
1:48 soon 联络
1:51 soon 联络$
1:43 soon 联络与
1:-137 soon 联谊
1:-37 soon 股
1:-124 soon 股长
1:-63 soon 育
1:-79 soon 育员
1:-84 soon 育员_
1:-62 soon 至
1:105 soon 英$
1:-138 soon 英语
1:61 soon 范
1:-44 soon 范园
1:-38 soon 范园跟
1:151 soon 营
1:155 soon 落
1:146 soon 落实
1:220 soon 落实$
1:144 soon 落实。
1:52 soon 落实运
1:-113 soon 行
1:-200 soon 行$
1:122 soon 衔
1:101 soon 衔接
1:99 soon 衔接$
1:-181 soon 补
1:-65 soon 补充
1:-86 soon 补充$
1:-65 soon 表
1:49 soon 表$
1:-74 soon 表列
1:-100 soon 表列席
1:-126 soon 表参
1:-66 soon 表参加
1:90 soon 裁
1:93 soon 裁$
1:157 soon 要
1:-80 soon 见
1:-45 soon 见习
1:-75 soon 见习0
1:-39 soon 观
1:-81 soon 观摩
1:-80 soon 观摩期
1:-58 soon 解
1:-132 soon 解释
1:-63 soon 解释为
1:69 soon 计
1:190 soon 计$
1:76 soon 订
1:66 soon 订具
1:95 soon 订具$
1:-66 soon 订处
1:-82 soon 订处室
1:79 soon 订结
1:71 soon 订结$
1:-97 soon 训
1:-140 soon 训$
1:-120 soon 训咨
1:-71 soon 训咨询
1:-179 soon 议
1:-158 soon 议$
1:121 soon 记
1:-56 soon 讲
1:82 soon 讲$
1:59 soon 论$
1:94 soon 设
1:-168 soon 设在
1:-76 soon 设在>
1:-64 soon 设在@
1:131 soon 设备
1:160 soon 设备$
1:-71 soon 设备培
1:57 soon 设备调
1:74 soon 设英
1:68 soon 设英$
1:107 soon 设计
1:57 soon 访
1:72 soon 访$
1:126 soon 访支
1:90 soon 访支$
1:-133 soon 证
1:-167 soon 证$
1:-42 soon 评$
1:-73 soon 话
1:-59 soon 询
1:-54 soon 询教
1:-101 soon 询教$
1:-123 soon 语
1:-100 soon 课$
1:38 soon 课。
1:37 soon 课。$
1:130 soon 课务
1:118 soon 课务$
1:65 soon 课表
1:-65 soon 调$
1:-108 soon 调0
1:-87 soon 调0名
1:49 soon 调安$
1:120 soon 调度
1:154 soon 调度$
1:-47 soon 调派
1:-64 soon 调派0
1:160 soon 调落
1:155 soon 调落实
1:-91 soon 谈
1:-67 soon 谈$
1:-144 soon 谊
1:105 soon 负
1:129 soon 负总
1:47 soon 负总责
1:118 soon 负责
1:290 soon 负责$
1:182 soon 负责。
1:-55 soon 负责人
1:130 soon 负责排
1:111 soon 负责接
1:104 soon 负责组
1:90 soon 负责编
1:204 soon 负责联
1:75 soon 负责落
1:156 soon 负责设
1:-51 soon 负责运
1:178 soon 负责选
1:155 soon 责
1:355 soon 责$
1:145 soon 责。
1:195 soon 责。$
1:-99 soon 责人
1:-61 soon 责人$
1:97 soon 责任
1:-44 soon 责开
1:132 soon 责排
1:131 soon 责排定
1:62 soon 责排课
1:126 soon 责接
1:89 soon 责接待
1:98 soon 责组
1:99 soon 责组织
1:167 soon 责编
1:51 soon 责编印
1:222 soon 责联
1:63 soon 责联$
1:148 soon 责联系
1:165 soon 责联络
1:130 soon 责落
1:126 soon 责落实
1:72 soon 责设
1:178 soon 责设备
1:159 soon 责选
1:157 soon 责选派
1:83 soon 账号
1:128 soon 账号$
1:125 soon 质
1:135 soon 购
1:118 soon 购发
1:63 soon 购发运
1:-143 soon 费
1:-212 soon 资
1:-112 soon 资金
1:117 soon 赠
1:113 soon 赠图
1:111 soon 赠图$
1:139 soon 赠送
1:80 soon 赠送学
1:106 soon 走
1:114 soon 走访
1:83 soon 走访$
1:92 soon 走访支
1:-75 soon 赴
1:86 soon 赴乡
1:79 soon 赴乡$
1:93 soon 起
1:-49 soon 跟
1:-59 soon 跟$
1:-78 soon 跟岗
1:33 soon 跟岗$
1:-52 soon 跟岗0
1:113 soon 跟踪
1:139 soon 跟进
1:111 soon 跟进$
1:96 soon 跟进落
1:104 soon 踪
1:136 soon 车
1:102 soon 车$
1:90 soon 车辆
1:81 soon 车辆$
1:37 soon 轮
1:74 soon 轮流
1:128 soon 轮流主
1:91 soon 轮流承
1:81 soon 轮流筹
1:79 soon 辆
1:106 soon 辆$
1:123 soon 输
1:47 soon 输$
1:-154 soon 辖
1:-89 soon 辖实
1:-82 soon 辖实验
1:-77 soon 达
1:-136 soon 过
1:30 soon 运
1:70 soon 运$
1:88 soon 运输
1:136 soon 运输$
1:149 soon 运送
1:171 soon 进$
1:58 soon 进落
1:123 soon 进落实
1:-128 soon 进行
1:-125 soon 远
1:78 soon 送
1:110 soon 送学
1:59 soon 送学$
1:-53 soon 送课
1:105 soon 选
1:114 soon 选$
1:-107 soon 选出
1:-111 soon 选出$
1:-140 soon 选双
1:-90 soon 选双师
1:121 soon 选派
1:43 soon 选派$
1:87 soon 选派专
1:-51 soon 递
1:-64 soon 递交
1:-64 soon 递交书
1:-62 soon 通
1:37 soon 通$
1:-43 soon 通信
1:-63 soon 通信$
1:118 soon 通账
1:-38 soon 通账$
1:141 soon 通账号
1:114 soon 造
1:74 soon 遴
1:-90 soon 遴选双
1:-119 soon 邱
1:-161 soon 部
1:-127 soon 部0
1:-50 soon 部0人
1:122 soon 部协
1:74 soon 部协办
1:-79 soon 部寄
1:-86 soon 部寄送
1:90 soon 部选
1:114 soon 部选派
1:77 soon 配
1:75 soon 配合
1:92 soon 配合。
1:99 soon 配合施
1:55 soon 配合验
1:-68 soon 配电
1:-100 soon 配电钢
1:-55 soon 采
1:43 soon 采购
1:53 soon 采购发
1:-133 soon 释
1:-56 soon 释为
1:-69 soon 释为准
1:113 soon 量
1:-66 soon 量表
1:-84 soon 量表$
1:-81 soon 金
1:-55 soon 钢
1:-64 soon 钢琴
1:-75 soon 钢琴一
1:-144 soon 长
1:-67 soon 长0
1:-35 soon 长0人
1:-46 soon 长0名
1:56 soon 长共
1:87 soon 长共同
1:-78 soon 门
1:-91 soon 门口
1:-87 soon 门口$
1:-83 soon 阅
1:-100 soon 阅$
1:92 soon 队$
1:-83 soon 陈
1:-106 soon 陈主
1:-97 soon 陈主任
1:-83 soon 院
1:-64 soon 院长
1:-125 soon 陪
1:-123 soon 陪同
1:-153 soon 陪同$
1:-87 soon 陪同。
1:-138 soon 随
1:-126 soon 随$
1:-79 soon 随>
1:-98 soon 随>$
1:162 soon 障
1:90 soon 障$
1:147 soon 障设
1:99 soon 障设备
1:-112 soon 集
1:-115 soon 集训
1:-100 soon 雯
1:-89 soon 雯$
1:-186 soon 青
1:-60 soon 静
1:-54 soon 静、
1:-44 soon 静、$
1:-114 soon 靠学
1:-114 soon 靠学校
1:-92 soon 面
1:-115 soon 面总
1:-63 soon 面总$
1:-120 soon 顶
1:-48 soon 项
1:-61 soon 项制
1:-67 soon 项制$
1:-85 soon 颁
1:-79 soon 颁发
1:-93 soon 颁发结
1:34 soon 领
1:-97 soon 领取
1:-84 soon 领取$
1:-67 soon 领取课
1:143 soon 题$
1:-81 soon 题人
1:-71 soon 题人员
1:-72 soon 题培
1:-102 soon 题培$
1:122 soon 食
1:143 soon 食宿
1:97 soon 食宿$
1:-89 soon 馆
1:-42 soon 馆开
1:-50 soon 馆开展
1:-95 soon 马
1:-159 soon 驻园
1:104 soon 验中
1:71 soon 验中心
1:136 soon 验收
1:106 soon 验收$
1:-110 soon 验班
1:-75 soon 验班$
1:128 soon 骨$
1:94 soon 高
1:-116 soon 龙
1:142 stands behind
1:529 stands bracket
1:295 stands closing
1:-356 stands sentence
1:-204 stands, lead behind
1:86 stands, lead behind:
1:179 stands, lead behind^
1:-129 stands, lead behind交
1:-147 stands, lead behind交^
1:134 stands, lead behind归
1:205 stands, lead behind由
1:231 stands, lead behind由^
1:-80 stands, lead behind请
1:96 stands, lead bracket:
1:512 stands, lead bracket^
1:234 stands, lead closing:
1:258 stands, lead closing^
1:204 stands, lead closing归
1:101 stands, lead closing由
1:-564 stands, lead sentence
1:-44 stands, lead sentence:
1:-231 stands, lead sentence^
1:-159 stands, lead sentence交
1:-142 stands, lead sentence以
1:135 stands, lead sentence归口
1:41 stands, lead sentence由^
1:-108 stands, lead sentence请
)"sv,
};

}  // namespace

std::span<std::string_view const> const charge_weights(parts);

}  // namespace bangfu::document::reader
