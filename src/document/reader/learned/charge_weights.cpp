// SPDX-License-Identifier: BSL-1.0
// Learned: see weights.hpp.
#include "document/reader/learned/weights.hpp"

namespace bangfu::document::reader {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::string_view parts[] = {
    R"(charge no yes
1:-164 after %
1:-83 after &
1:67 after &办
1:74 after &办理
1:121 after &各
1:75 after &学
1:71 after &学生
1:-79 after (
1:-210 after (0
1:-118 after (0天
1:-137 after (<
1:-129 after (以
1:-112 after (以下
1:-145 after )
1:-172 after )$
1:85 after )、
1:-117 after ,
1:-104 after ,0
1:-132 after -0
1:-121 after -0×
1:-129 after 0
1:-137 after 0$
1:-152 after 0%
1:-200 after 0)
1:-162 after 0)$
1:-117 after 0-
1:-96 after 0-0
1:-143 after 0×
1:-127 after 0××
1:49 after 0个
1:64 after 0个$
1:153 after 0个教
1:-201 after 0个月
1:-280 after 0人
1:-149 after 0人$
1:-135 after 0人)
1:-156 after 0人于
1:-69 after 0人分
1:-45 after 0人到
1:93 after 0人次
1:-133 after 0人赴
1:-67 after 0人随
1:53 after 0份
1:99 after 0份$
1:-90 after 0位
1:-78 after 0位班
1:-101 after 0位老
1:-44 after 0册$
1:116 after 0册送
1:71 after 0台
1:-72 after 0号
1:-63 after 0号简
1:62 after 0名
1:-73 after 0名>
1:-100 after 0名、
1:62 after 0名到
1:-73 after 0名干
1:85 after 0名教
1:103 after 0名赴
1:-93 after 0名驻
1:-67 after 0周
1:-194 after 0周$
1:75 after 0周与
1:-102 after 0周网
1:37 after 0场$
1:80 after 0场讲
1:81 after 0堂家
1:121 after 0堂课
1:-141 after 0天
1:-165 after 0天$
1:-116 after 0天)
1:89 after 0套
1:-88 after 0学
1:-94 after 0学时
1:-43 after 0学期
1:-44 after 0对
1:-127 after 0对一
1:-138 after 0小
1:-130 after 0小时
1:-167 after 0年0
1:-67 after 0年第
1:64 after 0年级
1:68 after 0日
1:197 after 0日前
1:-219 after 0日印
1:76 after 0月
1:47 after 0月0
1:178 after 0月、
1:73 after 0月中
1:-174 after 0月到
1:81 after 0月各
1:52 after 0月对
1:-37 after 0月组
1:90 after 0期
1:109 after 0期$
1:122 after 0本
1:133 after 0本$
1:96 after 0本优
1:33 after 0次
1:-148 after 0次“
1:154 after 0次。
1:150 after 0次专
1:95 after 0次交
1:121 after 0次急
1:96 after 0次推
1:92 after 0次电
1:61 after 0次线
1:62 after 0次经
1:-75 after 0版
1:-86 after 0版$
1:43 after 0节
1:142 after 0节$
1:135 after 0节直
1:-68 after 0课
1:99 after 0轮
1:85 after 0轮$
1:143 after 0项
1:64 after 0项$
1:-263 after :
1:-129 after ;
1:-69 after <
1:-61 after <$
1:-139 after <(
1:-93 after <(以
1:-134 after <)
1:-109 after <)$
1:-60 after <0
1:37 after <0年
1:-125 after <”
1:-102 after <”)
1:-137 after <上
1:-120 after <上课
1:-51 after <为
1:74 after <举
1:89 after <举办
1:35 after <任
1:42 after <任教
1:-48 after <作
1:99 after <修
1:90 after <修订
1:-97 after <兼
1:-111 after <副
1:-78 after <副校
1:-98 after <各出
1:-100 after <听
1:-104 after <听课
1:-191 after <学
1:-186 after <学生
1:47 after <实
1:72 after <家
1:89 after <家长
1:48 after <对
1:126 after <对应
1:49 after <布
1:48 after <布设
1:76 after <师
1:58 after <师生
1:63 after <开
1:-41 after <开展
1:114 after <开设
1:-132 after <挂
1:-94 after <挂任
1:-102 after <挂职
1:-36 after <指
1:43 after <捐
1:92 after <捐赠
1:116 after <改
1:70 after <改装
1:-31 after <教务
1:-75 after <教学
1:-91 after <校
1:-92 after <校长
1:93 after <检修
1:67 after <毕
1:64 after <毕业
1:84 after <组
1:102 after <组建
1:-42 after <英
1:-52 after <英语
1:-155 after <讲
1:-95 after <讲课
1:117 after <赠
1:71 after <赠送
1:-54 after <送
1:-171 after <驻
1:-138 after <驻园
1:-69 after <驻点
1:-156 after >
1:74 after >$
1:-107 after >参
1:-77 after >参加
1:-94 after >听
1:-108 after >听课
1:-112 after >学
1:-156 after >学习
1:-84 after >影
1:-98 after >影子
1:-98 after >挂
1:-94 after >挂职
1:-38 after >教
1:-102 after >教研
1:60 after >校
1:94 after >校医
1:115 after >的
1:77 after >的“
1:79 after >衔
1:69 after >衔接
1:-96 after >见
1:-107 after >见习
1:-108 after >跟
1:-174 after >跟岗
1:-85 after >顶
1:-75 after >顶岗
1:123 after @
1:66 after @$
1:36 after ^$
1:59 after ^(
1:130 after ^(联
1:-94 after ^)
1:-234 after ^0
1:-104 after ^0个
1:-228 after ^0人
1:-119 after ^0位
1:-180 after ^0名
1:-116 after ^0周
1:50 after ^0月
1:-196 after ^<
1:42 after ^>
1:-79 after ^>参
1:-122 after ^_
1:-131 after ^“
1:-101 after ^、
1:-67 after ^、0
1:59 after ^、@
1:-133 after ^、各
1:-123 after ^。
1:-125 after ^。$
1:72 after ^一起
1:-131 after ^一间
1:-56 after ^三
1:-56 after ^三楼
1:-66 after ^下
1:-76 after ^下发
1:85 after ^与园
1:-40 after ^专
1:169 after ^为
1:165 after ^为<
1:104 after ^为支
1:52 after ^主
1:-186 after ^主任
1:135 after ^主办
1:80 after ^主导
1:114 after ^主抓
1:149 after ^主持
1:182 after ^主责
1:-61 after ^举
1:-72 after ^举行
1:-86 after ^二
1:-94 after ^二楼
1:61 after ^于
1:96 after ^于0
1:-38 after ^于每
1:-101 after ^互
1:-61 after ^互为
1:104 after ^互寄
1:135 after ^交
1:-64 after ^人
1:-75 after ^人员
1:-74 after ^仓
1:-88 after ^仓库
1:-71 after ^代
1:-123 after ^代表
1:33 after ^任
1:56 after ^会
1:58 after ^会同
1:-87 after ^传
1:-75 after ^传阅
1:126 after ^保
1:79 after ^保存
1:-83 after ^保育
1:139 after ^保障
1:38 after ^修订
1:-78 after ^借
1:-79 after ^借阅
1:255 after ^做
1:231 after ^做好
1:-92 after ^健
1:-80 after ^健全
1:-135 after ^入
1:-82 after ^入口
1:-94 after ^入账
1:-52 after ^全
1:-105 after ^全体
1:-62 after ^公
1:-64 after ^公布
1:-66 after ^共0
1:117 after ^共同
1:99 after ^共管
1:-139 after ^关
1:-133 after ^关于
1:106 after ^具
1:117 after ^具体
1:-85 after ^出
1:220 after ^分
1:160 after ^分别
1:128 after ^分头
1:-223 after ^到
1:-124 after ^到<
1:-139 after ^到>
1:-64 after ^到示
1:-114 after ^前
1:-77 after ^前广
1:-163 after ^副
1:-87 after ^副主
1:-126 after ^副处
1:123 after ^办
1:-96 after ^办公
1:194 after ^办理
1:143 after ^协
1:88 after ^协办
1:224 after ^协助
1:132 after ^协同
1:113 after ^协商
1:88 after ^协调
1:-87 after ^印发
1:-63 after ^原
1:-63 after ^原岗
1:31 after ^参
1:159 after ^参与
1:-92 after ^参加
1:48 after ^发
1:155 after ^发动
1:-148 after ^发给
1:-117 after ^各
1:-105 after ^各0
1:-64 after ^各见
1:122 after ^合
1:78 after ^合力
1:193 after ^合办
1:-67 after ^同
1:40 after ^向
1:55 after ^向<
1:-229 after ^员
1:-125 after ^员0
1:-75 after ^员结
1:-112 after ^周
1:-63 after ^周启
1:-36 after ^命题
1:48 after ^和
1:71 after ^商
1:76 after ^商定
1:140 after ^商量
1:96 after ^在
1:134 after ^在0
1:-86 after ^培
1:-84 after ^培训
1:69 after ^处
1:40 after ^处长
1:-65 after ^备
1:-137 after ^备案
1:-70 after ^存
1:-46 after ^存档
1:-173 after ^学
1:-71 after ^学习
1:-131 after ^学生
1:293 after ^安
1:272 after ^安排
1:122 after ^完
1:118 after ^完成
1:94 after ^定
1:-89 after ^实
1:-68 after ^实操
1:-41 after ^实验
1:66 after ^审
1:119 after ^审核
1:-119 after ^审议
1:81 after ^对
1:37 after ^对口
1:278 after ^对接
1:61 after ^尽
1:56 after ^尽快
1:-102 after ^工
1:-56 after ^工作
1:145 after ^带
1:114 after ^带队
1:223 after ^帮
1:165 after ^帮助
1:126 after ^帮着
1:-241 after ^干
1:-154 after ^干事
1:-153 after ^干部
1:-166 after ^幼
1:-159 after ^幼儿
1:147 after ^应
1:-78 after ^座
1:-71 after ^座谈
1:83 after ^建
1:33 after ^开展
1:150 after ^开通
1:142 after ^张
1:150 after ^张罗
1:75 after ^归
1:77 after ^归口
1:-95 after ^录
1:-79 after ^录制
1:169 after ^总
1:102 after ^总部
1:-87 after ^所
1:-70 after ^所辖
1:168 after ^执
1:132 after ^执笔
1:75 after ^承
1:78 after ^承办
1:160 after ^把
1:88 after ^把图
1:93 after ^把捐
1:147 after ^抓
1:123 after ^抓总
1:-69 after ^报
1:-101 after ^报销
1:-110 after ^抽
1:-106 after ^抽调
1:42 after ^担
1:48 after ^担任
1:211 after ^拟
1:83 after ^拟借
1:140 after ^拟定
1:40 after ^拿
1:38 after ^拿出
1:38 after ^指
1:73 after ^指定
1:109 after ^指导
1:-116 after ^指派
1:113 after ^按
1:69 after ^捐
1:78 after ^捐赠
1:291 after ^排
1:139 after ^排出
1:109 after ^排好
1:145 after ^排定
1:96 after ^排班
1:147 after ^排课
1:89 after ^接
1:75 after ^接受
1:136 after ^接待
1:81 after ^接收
1:94 after ^接洽
1:82 after ^提
1:62 after ^提供
1:138 after ^提出
1:53 after ^提前
1:-87 after ^支
1:-96 after ^支付
1:58 after ^收
1:105 after ^收发
1:-104 after ^收存
1:129 after ^收集
1:133 after ^收齐
1:-146 after ^教
1:-174 after ^教师
1:-133 after ^数
1:101 after ^敲
1:112 after ^敲定
1:-123 after ^有
1:-116 after ^有教
1:-111 after ^李
1:-87 after ^李雯
1:-103 after ^来
1:-93 after ^来大
1:104 after ^每
1:-44 after ^每周
1:80 after ^每季
1:57 after ^每学
1:61 after ^每年
1:55 after ^每月
1:57 after ^汇
1:-78 after ^汇存
1:119 after ^汇总
1:48 after ^派
1:108 after ^派教
1:-83 after ^添
1:-91 after ^添置
1:147 after ^清
1:152 after ^清点
1:271 after ^牵
1:224 after ^牵头
1:-130 after ^电
1:-212 after ^的
1:-90 after ^的“
1:-41 after ^的优
1:-88 after ^的作
1:-68 after ^的做
1:-59 after ^的场
1:-76 after ^的平
1:-82 after ^的设
1:139 after ^盯
1:-170 after ^研
1:-155 after ^研究
1:-215 after ^科
1:-212 after ^科长
1:78 after ^筹办
1:-89 after ^签
1:-93 after ^签订
1:80 after ^管
1:117 after ^管$
1:128 after ^管理
1:-111 after ^组$
1:151 after ^组织
1:-129 after ^组长
1:-32 after ^经
1:120 after ^经办
1:-84 after ^结
1:-92 after ^结为
1:176 after ^给
1:97 after ^给予
1:165 after ^统
1:131 after ^统一
1:77 after ^统筹
1:132 after ^统管
1:121 after ^维
1:142 after ^编
1:-82 after ^老
1:-67 after ^老师
1:-60 after ^考
1:-43 after ^考核
1:33 after ^联
1:-113 after ^联合
1:165 after ^联系
1:179 after ^联络
1:-124 after ^股
1:-137 after ^股长
1:59 after ^腾
1:59 after ^腾出
1:89 after ^苏
1:82 after ^苏禾
1:129 after ^落实
1:76 after ^要
1:-101 after ^见
1:-97 after ^见习
1:-73 after ^观
1:-74 after ^观摩
1:-62 after ^解释
1:-126 after ^议
1:169 after ^记
1:-147 after ^讲
1:-96 after ^设
1:-203 after ^设在
1:52 after ^评
1:-38 after ^调
1:-71 after ^调派
1:55 after ^负
1:108 after ^负总
1:43 after ^负责
1:-122 after ^赴
1:-102 after ^赴<
1:148 after ^跟
1:-128 after ^跟岗
1:104 after ^跟踪
1:158 after ^跟进
1:42 after ^轮
1:118 after ^轮流
1:-148 after ^送
1:122 after ^选
1:123 after ^选人
1:-103 after ^选出
1:183 after ^选派
1:-64 after ^递
1:-82 after ^递交
1:45 after ^通
1:30 after ^遴
1:35 after ^遴选
1:40 after ^配合
1:-85 after ^配电
1:94 after ^采购
1:-91 after ^门
1:-87 after ^门口
1:-86 after ^陈
1:-60 after ^陈主
1:-98 after ^隔
1:-105 after ^隔周
1:-119 after ^集
1:-99 after ^集训
1:138 after ^须
1:-111 after ^颁
1:-86 after ^颁发
1:-55 after ^领
1:-86 after ^领取
1:135 after ^验
1:121 after ^验收
1:-99 after ^骨
1:-98 after ^骨干
1:64 after _
1:-191 after _0年
1:-88 after _|
1:-76 after _|_
1:-79 after _每
1:-65 after _每周
1:-74 after |
1:-76 after |_
1:-73 after |_每
1:-216 after ×
1:-116 after ×0
1:-90 after ×0)
1:-168 after ××
1:-134 after ××0
1:-135 after ×××
1:-38 after “
1:-118 after “<
1:-117 after “<”
1:-126 after “一
1:74 after “同
1:64 after “学
1:71 after “学习
1:149 after “山
1:143 after “山海
1:-34 after ”
1:-100 after ”$
1:-130 after ”)
1:62 after ”书
1:32 after ”书信
1:123 after ”活
1:150 after ”活动
1:85 after ”经
1:92 after ”经验
1:-43 after 、
1:198 after 、0
1:-69 after 、0位
1:92 after 、0月
1:-65 after 、<副
1:-105 after 、各
1:-141 after 、各班
1:-132 after 、宿
1:-126 after 、宿管
1:137 after 、带
1:52 after 、教
1:51 after 、教学
1:78 after 、教练
1:92 after 、负
1:70 after 、负责
1:175 after 。
1:236 after 。$
1:183 after 《
1:199 after 》
1:147 after 》$
1:-31 after 一
1:77 after 一”
1:-72 after 一台
1:-78 after 一台$
1:-43 after 一安
1:-36 after 一安排
1:-36 after 一调
1:-47 after 一间
1:-109 after 一间$
1:-126 after 丁
1:-132 after 万
1:-177 after 三
1:-34 after 三下
1:-36 after 三下午
1:-121 after 三晚
1:-88 after 三晚$
1:-194 after 三校
1:-64 after 三楼
1:-54 after 三楼举
1:-39 after 上
1:-46 after 上$
1:-38 after 上0
1:-71 after 上学
1:-91 after 上学期
1:-41 after 上报
1:100 after 上排
1:78 after 上排练
1:35 after 上教
1:50 after 上教研
1:-78 after 上研
1:-78 after 上研修
1:71 after 上碰
1:80 after 上碰头
1:53 after 上课$
1:136 after 上述
1:-137 after 上集
1:-154 after 上集体
1:-40 after 下
1:-121 after 下$
1:80 after 下乡
1:101 after 下乡执
1:83 after 下午
1:123 after 下午给
1:-86 after 下午网
1:-75 after 下发
1:-61 after 下发的
1:-111 after 下简
1:-78 after 下简称
1:48 after 不
1:90 after 不少
1:108 after 不少于
1:153 after 与
1:143 after 与$
1:45 after 与<
1:-131 after 与<(
1:-87 after 与<各
1:81 after 与<对
1:69 after 与>衔
1:105 after 与园
1:114 after 与园长
1:77 after 与接
1:53 after 与接待
1:116 after 与阅
1:106 after 与阅卷
1:41 after 专业
1:-69 after 专业$
1:130 after 专人
1:75 after 专人与
1:-151 after 专家
1:-72 after 专家于
1:65 after 专项督
1:35 after 业
1:91 after 业$
1:-150 after 业务
1:-103 after 业务培
1:67 after 业班
1:69 after 业班作
1:-120 after 业证
1:-121 after 业证书
1:-49 after 两
1:86 after 个
1:72 after 个$
1:155 after 个教
1:156 after 个教学
1:-124 after 个月
1:-143 after 个月$
1:73 after 中心
1:74 after 中心为
1:89 after 中旬
1:75 after 中旬前
1:-72 after 中考
1:-72 after 中考试
1:141 after 为
1:267 after 为<
1:84 after 为<举
1:121 after 为<师
1:54 after 为<改
1:79 after 为<检
1:76 after 为<毕
1:-66 after 为依
1:-53 after 为依据
1:-118 after 为共
1:-127 after 为共建
1:-104 after 为准
1:-96 after 为准$
1:-94 after 为友
1:-96 after 为友好
1:103 after 为支
1:113 after 为支教
1:62 after 为每
1:-160 after 主任
1:-338 after 主任$
1:-90 after 主任0
1:-90 after 主任>
1:101 after 主任叶
1:-67 after 主任来
1:-72 after 主任梁
1:-124 after 主任罗
1:-82 after 主任苏
1:110 after 主任论
1:-201 after 主任陪
1:-97 after 主任随
1:159 after 主办
1:126 after 主办$
1:99 after 主导
1:84 after 主导$
1:115 after 主抓
1:115 after 主抓$
1:35 after 主持
1:44 after 主持$
1:78 after 主持、
1:214 after 主责
1:211 after 主责$
1:-146 after 主题
1:124 after 举办
1:80 after 举办电
1:-96 after 举行
1:-94 after 举行$
1:75 after 义
1:-76 after 之
1:130 after 乐教
1:133 after 乐教师
1:86 after 九
1:76 after 九百
1:71 after 九百册
1:-159 after 习
1:-68 after 习$
1:-165 after 习0
1:-116 after 习0周
1:-111 after 习0天
1:-60 after 习公
1:-78 after 习公文
1:65 after 习单
1:69 after 习单”
1:-90 after 习排
1:-94 after 习排课
1:-73 after 习档
1:-74 after 习档案
1:-77 after 习编
1:-66 after 习编目
1:-96 after 习课
1:-97 after 习课程
1:107 after 乡
1:85 after 乡执
1:74 after 乡执教
1:83 after 乡镇
1:84 after 乡镇视
1:-125 after 书$
1:-42 after 书0
1:-68 after 书0册
1:-128 after 书。
1:-136 after 书。$
1:83 after 书九
1:78 after 书九百
1:105 after 书信$
1:77 after 书目
1:74 after 书目$
1:142 after 书送
1:93 after 书送到
1:-105 after 书面
1:-66 after 书面总
1:-118 after 买
1:-132 after 买$
1:-102 after 了
1:-65 after 了讨
1:-91 after 了讨论
1:56 after 予
1:-40 after 予以
1:111 after 予指
1:92 after 予指导
1:-61 after 事
1:-95 after 事)
1:-88 after 事)$
1:-66 after 事赴
1:-58 after 事赴<
1:-97 after 二楼
1:-91 after 二楼$
1:140 after 于0
1:99 after 于0人
1:-72 after 于0学
1:87 after 于0月
1:128 after 于0次
1:-106 after 于上
1:-87 after 于上学
1:-44 after 于每
1:-68 after 云
1:-136 after 互
1:-56 after 互为
1:-128 after 互为共
1:93 after 互寄
1:107 after 互寄书
1:-83 after 互访
1:65 after 五
1:80 after 五只
1:85 after 五只$
1:93 after 五百
1:87 after 五百册
1:-72 after 交书
1:-68 after 交书面
1:112 after 交换
1:102 after 交换书
1:155 after 交接
1:99 after 交接$
1:-60 after 交流
1:-102 after 交流$
1:-70 after 人
1:33 after 人$
1:-146 after 人)
1:-133 after 人)$
1:46 after 人0
1:77 after 人0名
1:-150 after 人:
1:67 after 人与
1:81 after 人与>
1:-150 after 人于
1:-126 after 人于0
1:-58 after 人分
1:-32 after 人到
1:83 after 人到<
1:-99 after 人到>
1:-86 after 人员
1:115 after 人员$
1:-64 after 人员>
1:-108 after 人员接
1:-89 after 人员随
1:78 after 人才
1:44 after 人才培
1:107 after 人次
1:77 after 人次$
1:-146 after 人赴
1:126 after 人选
1:129 after 人选$
1:-128 after 人随
1:-64 after 人随行
1:-74 after 仓
1:-76 after 仓库
1:-94 after 仓库$
1:-64 after 付
1:-85 after 付$
1:-41 after 代
1:-131 after 代表
1:-76 after 代表列
1:-80 after 代表参
1:105 after 令
1:130 after 令营
1:99 after 令营$
1:-177 after 以
1:-80 after 以上
1:-58 after 以上$
1:-182 after 以下
1:-108 after 以下简
1:-137 after 以视
1:88 after 仪
1:123 after 仪器
1:92 after 仪器$
1:87 after 们
1:-132 after 价
1:-192 after 任
1:-221 after 任$
1:-155 after 任)$
1:-87 after 任0
1:-74 after 任0名
1:-155 after 任<
1:-80 after 任<副
1:-113 after 任>
1:-80 after 任>跟
1:-91 after 任何川
1:84 after 任何苇
1:-99 after 任副
1:-111 after 任副校
1:106 after 任务
1:56 after 任务清
1:106 after 任叶
1:-120 after 任叶林
1:118 after 任叶青
1:-118 after 任教
1:-114 after 任教$
1:65 after 任教0
1:107 after 任李春
1:-88 after 任李江
1:-70 after 任来
1:-55 after 任来>
1:-73 after 任梁
1:-66 after 任梁静
1:-120 after 任白帆
1:102 after 任白晓
1:-121 after 任罗
1:-74 after 任罗青
1:-90 after 任苏
1:-100 after 任苏木
1:117 after 任论
1:122 after 任论坛
1:-164 after 任陪
1:-188 after 任陪同
1:-108 after 任随
1:-101 after 任随>
1:51 after 份
1:75 after 份$
1:121 after 企
1:93 after 企业
1:-168 after 优
1:-52 after 优势
1:-51 after 优势开
1:63 after 优秀教
1:65 after 伙
1:78 after 伙伴
1:31 after 会$
1:48 after 会同
1:73 after 会同&
1:87 after 会同@
1:-145 after 会议
1:142 after 传
1:-76 after 传阅
1:-68 after 传阅$
1:-32 after 估
1:-62 after 估$
1:75 after 估0
1:94 after 估0次
1:-138 after 位
1:-76 after 位班
1:-65 after 位班主
1:-109 after 位老
1:-120 after 位老师
1:186 after 住
1:146 after 住宿
1:-35 after 体
1:-87 after 体人
1:-110 after 体人员
1:-135 after 体备
1:-111 after 体备课
1:89 after 体支
1:81 after 体支教
1:32 after 体教师
1:95 after 体组
1:85 after 体组织
1:123 after 体联
1:131 after 体联络
1:87 after 体育
1:138 after 体落
1:148 after 体落实
1:-38 after 体负责
1:58 after 体辅
1:66 after 体辅导
1:-120 after 何川
1:-101 after 何川到
1:88 after 何苇
1:97 after 何苇牵
1:-49 after 作
1:-40 after 作$
1:-71 after 作0周
1:31 after 作0次
1:172 after 作业
1:83 after 作健
1:100 after 作健康
1:83 after 作团
1:71 after 作团体
1:-54 after 作室
1:-85 after 作月
1:-89 after 作月报
1:-82 after 作用
1:-69 after 作用开
1:35 after 作简报
1:84 after 作线
1:81 after 作线上
1:-52 after 使用
1:-47 after 使用$
1:65 after 例
1:81 after 供
1:105 after 供技
1:96 after 供技术
1:-83 after 供的
1:-88 after 供的0
1:65 after 供车
1:78 after 供车辆
1:-64 after 依
1:-56 after 依据
1:-69 after 依据$
1:-71 after 促
1:61 after 促$
1:121 after 保
1:85 after 保存
1:86 after 保存全
1:-94 after 保险
1:160 after 保障
1:122 after 保障$
1:101 after 保障设
1:84 after 信
1:125 after 信$
1:110 after 信息
1:133 after 信息$
1:62 after 信息技
1:62 after 修
1:-58 after 修$
1:90 after 修实
1:94 after 修实验
1:63 after 修宿
1:74 after 修宿舍
1:109 after 修订
1:136 after 修订$
1:113 after 借
1:82 after 借出实
1:78 after 借出绘
1:88 after 借鉴
1:87 after 借鉴>
1:31 after 值
1:55 after 假
1:150 after 做
1:224 after 做好
1:81 after 做好接
1:68 after 做好联
1:-131 after 做法
1:-79 after 做法移
1:-68 after 健全
1:-78 after 健全各
1:73 after 健康
1:83 after 健康讲
1:116 after 傅$
1:-114 after 像会
1:-151 after 儿
1:-153 after 儿园
1:-79 after 充
1:-72 after 充协
1:-60 after 充协议
1:41 after 先
1:-154 after 免
1:-135 after 免费
1:-129 after 免费开
1:-61 after 党
1:-41 after 入
1:-79 after 入>
1:-71 after 入>教
1:-68 after 入口
1:-76 after 入口$
1:-57 after 入账
1:-58 after 入账$
1:-50 after 全体
1:-81 after 全体人
1:59 after 全体教
1:-88 after 全各
1:-78 after 全各项
1:126 after 全年
1:85 after 全部
1:82 after 全部资
1:-93 after 公
1:-101 after 公区
1:-81 after 公区$
1:-56 after 公室$
1:-61 after 公布
1:-64 after 公布的
1:-63 after 公文
1:-76 after 公文写
1:101 after 六
1:-118 after 兰
1:-94 after 共0
1:-135 after 共0人
1:142 after 共同
1:84 after 共同牵
1:173 after 共同组
1:108 after 共同编
1:-143 after 共同考
1:176 after 共同负
1:-71 after 共建
1:-122 after 共建单
1:91 after 共管
1:102 after 共管$
1:151 after 关$
1:-133 after 关于
1:-78 after 关于上
1:-113 after 其
1:114 after 具体
1:68 after 具体支
1:113 after 具体组
1:117 after 具体联
1:144 after 具体落
1:-45 after 具鉴
1:-48 after 具鉴定
1:101 after 养
1:55 after 养方
1:77 after 养方案
1:-100 after 兼
1:-107 after 兼任
1:101 after 册
1:85 after 册$
1:37 after 册、
1:81 after 册送
1:78 after 册送到
1:117 after 写
1:-58 after 写作$
1:73 after 写作线
1:122 after 写信
1:125 after 写信$
1:154 after 写出
1:81 after 写学
1:95 after 写学案
1:-109 after 军
1:-166 after 农
1:-43 after 决
1:-69 after 决定
1:-100 after 决定$
1:89 after 况
1:157 after 况$
1:-79 after 况的
1:-73 after 况的汇
1:151 after 况督
1:152 after 况进
1:161 after 况进行
1:-34 after 准
1:-101 after 准$
1:38 after 准备
1:95 after 准备$
1:96 after 出
1:-68 after 出$
1:-136 after 出0
1:-112 after 出0人
1:-63 after 出具
1:-58 after 出具鉴
1:68 after 出周
1:67 after 出周转
1:114 after 出实
1:69 after 出实验
1:86 after 出绘
1:83 after 出绘本
1:-61 after 分$
1:-52 after 分0
1:40 after 分0批
1:-56 after 分别
1:131 after 分头
1:63 after 分头对
1:82 after 分头落
1:106 after 分析
1:-78 after 分析会
1:123 after 刊
1:82 after 刊$
1:56 after 划
1:174 after 划$
1:-86 after 划0学
1:-102 after 列
1:80 after 列出
1:-92 after 列席
1:-85 after 列席了
1:-164 after 初
1:84 after 判
1:92 after 判、
1:84 after 判、教
1:-35 after 别
1:-133 after 到
1:74 after 到$
1:-37 after 到&
1:91 after 到0
1:73 after 到<$
1:-83 after 到<上
1:-81 after 到<任
1:-52 after 到<作
1:34 after 到<开
1:-98 after 到<挂
1:-165 after 到<讲
1:-126 after 到<驻
1:-263 after 到>
1:92 after 到>$
1:-86 after 到>参
1:-117 after 到>学
1:-96 after 到>影
1:-98 after 到>挂
1:-154 after 到>跟
1:105 after 到人
1:114 after 到人$
1:-72 after 到岗
1:-75 after 到岗$
1:-73 after 到示
1:-61 after 到示范
1:-91 after 制
1:63 after 制定
1:-58 after 制度$
1:78 after 制订具
1:82 after 制订结
1:177 after 前
1:32 after 前0周
1:-65 after 前广
1:-68 after 前广场
1:-136 after 前往
1:-124 after 前往$
1:85 after 前拟
1:97 after 前拟出
1:83 after 前落
1:79 after 前落实
1:-239 after 副
1:-77 after 副主
1:-90 after 副主任
1:-130 after 副处
1:-120 after 副处长
1:-155 after 副教
1:-160 after 副教授
1:-181 after 副校
1:-167 after 副校长
1:-86 after 副科
1:-67 after 副科长
1:-117 after 副院
1:-99 after 副院长
1:98 after 力
1:85 after 力承
1:71 after 力承担
1:234 after 办
1:382 after 办$
1:-31 after 办公
1:-86 after 办公区
1:-38 after 办法
1:-94 after 办法$
1:269 after 办理
1:164 after 办理$
1:76 after 办电
1:70 after 办电商
1:-140 after 加
1:-161 after 加“
1:-71 after 加命
1:-100 after 加命题
1:-66 after 加学
1:-101 after 加学术
1:-107 after 加影
1:-71 after 加影子
1:251 after 务$
1:116 after 务。
1:116 after 务。$
1:-117 after 务主
1:-90 after 务培
1:-92 after 务培训
1:-157 after 务处
1:45 after 务清
1:63 after 务清单
1:-34 after 务科
1:87 after 动
1:53 after 动$
1:76 after 动学
1:71 after 动学生
1:140 after 动教
1:74 after 动教师
1:112 after 动教职
1:135 after 动方
1:142 after 动方案
1:89 after 助
1:44 after 助$
1:178 after 助<
1:73 after 助<修
1:48 after 助<布
1:153 after 助教
1:-120 after 助理
1:-57 after 势
1:-51 after 势开
1:-46 after 势开展
1:92 after 勘
1:61 after 勘察
1:58 after 勘察设
1:97 after 募
1:88 after 募集
1:65 after 勤
1:118 after 包
1:64 after 化
1:-56 after 区
1:75 after 医指
1:89 after 医指导
1:-37 after 十
1:73 after 十五
1:92 after 十五只
1:123 after 午给
1:115 after 午给<
1:-68 after 午网
1:-72 after 午网上
1:48 after 协
1:-45 after 协作
1:100 after 协办
1:97 after 协办$
1:247 after 协助
1:183 after 协助$
1:101 after 协助<
1:121 after 协同
1:129 after 协同$
1:129 after 协商
1:71 after 协商制
1:85 after 协商落
1:63 after 协议
1:-68 after 协议载
1:-85 after 协调
1:-139 after 协调$
1:128 after 协调落
1:-144 after 卓
1:-126 after 卓玛
1:70 after 单
1:191 after 单$
1:73 after 单”
1:68 after 单”经
1:-55 after 单位
1:54 after 单位$
1:84 after 南
1:-77 after 印
1:80 after 印$
1:-228 after 印发
1:-226 after 印发$
1:-72 after 印发的
1:147 after 卷$
1:-66 after 原岗
1:-62 after 原岗位
1:39 after 去
1:125 after 去$
1:-90 after 去<
1:-80 after 去>
1:-36 after 县
1:-100 after 参
1:157 after 参与
1:136 after 参与$
1:-143 after 参加
1:-141 after 参加“
1:-87 after 参加命
1:-79 after 参加学
1:-90 after 参加影
1:-155 after 友
1:-150 after 友好
1:-82 after 友好处
1:-104 after 友好队
1:69 after 双
1:36 after 双师
1:-85 after 双师型
1:-39 after 发
1:-139 after 发$
1:146 after 发动
1:82 after 发动学
1:133 after 发动教
1:38 after 发展
1:41 after 发放
1:-98 after 发的
1:-84 after 发的挂
1:-87 after 发的账
1:-133 after 发结
1:-135 after 发结业
1:-93 after 发给
1:-132 after 发给结
1:82 after 发运
1:69 after 发运$
1:-160 after 取
1:-77 after 取$
1:-94 after 取课
1:-72 after 取课表
1:-126 after 受
1:79 after 受>
1:97 after 受>校
1:-84 after 受政
1:-87 after 受政策
1:-94 after 口
1:-105 after 口$
1:79 after 口管
1:84 after 口管理
1:135 after 只
1:110 after 只$
1:145 after 召
1:182 after 召集
1:138 after 召集$
1:-33 after 台$
1:58 after 台四
1:63 after 台四张
1:-91 after 台开
1:-78 after 台开展
1:153 after 台账
1:75 after 叶
1:-114 after 叶林
1:-115 after 叶林到
1:128 after 叶青
1:108 after 叶青负
1:-36 after 号
1:74 after 号$
1:-69 after 号登
1:-70 after 号登录
1:-91 after 号简
1:-67 after 号简报
1:-120 after 各0
1:-111 after 各0人
1:-60 after 各0份
1:-119 after 各0名
1:-116 after 各出
1:-107 after 各出0
1:-122 after 各班
1:-116 after 各班$
1:-53 after 各见
1:-73 after 各见习
1:-56 after 各项
1:-66 after 各项制
1:86 after 合
1:44 after 合$
1:111 after 合。
1:112 after 合。$
1:83 after 合力
1:79 after 合力承
1:115 after 合办
1:96 after 合办$
1:82 after 合开
1:104 after 合施
1:66 after 合施工
1:90 after 合月
1:96 after 合月考
1:99 after 合验
1:78 after 合验收
1:68 after 同&
1:77 after 同&办
1:-148 after 同<
1:97 after 同@
1:-119 after 同。
1:-131 after 同。$
1:-64 after 同学
1:35 after 同承
1:88 after 同牵
1:99 after 同牵头
1:162 after 同组
1:159 after 同组织
1:107 after 同编
1:82 after 同编写
1:-150 after 同考
1:-148 after 同考核
1:188 after 同负
1:225 after 同负责
1:147 after 名
1:65 after 名$
1:-69 after 名>
1:-69 after 名>见
1:-112 after 名、
1:-94 after 名、宿
1:152 after 名册
1:128 after 名册$
1:35 after 名到
1:67 after 名到<
1:180 after 名单
1:182 after 名单$
1:-59 after 名干
1:-56 after 名干事
1:55 after 名教
1:123 after 名赴
1:77 after 名赴<
1:-96 after 名驻
1:-105 after 名驻校
1:45 after 向
1:66 after 向<
1:-109 after 向<学
1:125 after 向<赠
1:-100 after 听
1:-109 after 听课
1:-103 after 听课$
1:-64 after 听课0
1:-70 after 启
1:-65 after 启明
1:-55 after 启明$
1:103 after 告
1:-122 after 员
1:33 after 员$
1:-95 after 员0人
1:-84 after 员>
1:-76 after 员>学
1:-93 after 员_
1:-88 after 员_|
1:57 after 员勘
1:64 after 员勘察
1:-96 after 员接
1:-75 after 员接受
1:-99 after 员结
1:-78 after 员结对
1:-85 after 员随
1:-99 after 员随班
1:-52 after 周
1:-48 after 周$
1:-105 after 周三
1:-38 after 周三下
1:-103 after 周三晚
1:44 after 周与
1:61 after 周与<
1:-47 after 周启
1:-66 after 周启明
1:35 after 周周四
1:109 after 周四下
1:-111 after 周网
1:-87 after 周网上
1:88 after 周转
1:103 after 周转房
1:-37 after 命
1:144 after 命题$
1:99 after 命题与
1:-91 after 命题人
1:-80 after 命题培
1:-49 after 和
1:121 after 和安
1:115 after 和日
1:118 after 和日常
1:-48 after 和考
1:-121 after 咨
1:-125 after 咨询
1:-77 after 咨询教
1:58 after 品
1:153 after 唱
1:114 after 商
1:66 after 商制
1:74 after 商制订
1:73 after 商培
1:76 after 商培训
1:113 after 商定
1:96 after 商落
1:87 after 商落实
1:172 after 商量
1:80 after 器
1:85 after 器$
1:44 after 器材
1:34 after 四
1:114 after 四下
1:106 after 四下午
1:54 after 四张
1:50 after 四张$
1:71 after 四间
1:63 after 四间$
1:-54 after 回
1:-33 after 回访
1:-103 after 回访$
1:88 after 回访支
1:-143 after 团
1:79 after 团体
1:58 after 团体辅
1:-76 after 团活
1:-81 after 团活动
1:-63 after 园
1:-142 after 园0
1:-102 after 园指
1:-101 after 园指导
1:-45 after 园跟
1:-52 after 园跟班
1:99 after 园长共
1:-117 after 国
1:98 after 图
1:64 after 图书
1:93 after 图书0
1:79 after 图书九
1:147 after 在0
1:152 after 在0月
1:-129 after 在<
1:-91 after 在>
1:-110 after 在@
1:-75 after 在线
1:-132 after 在网
1:-129 after 在网上
1:-129 after 地
1:49 after 场$
1:-67 after 场举
1:-57 after 场举行
1:128 after 场地
1:92 after 场讲
1:86 after 场讲座
1:-59 after 场馆
1:-50 after 场馆开
1:120 after 坛
1:118 after 坛$
1:-97 after 型
1:-103 after 型教
1:-83 after 型教师
1:58 after 培
1:83 after 培养
1:60 after 培养方
1:-80 after 培训咨
1:-63 after 培训教
1:60 after 培训班
1:-56 after 堂
1:-134 after 堂$
1:75 after 堂家
1:75 after 堂家庭
1:121 after 堂课
1:104 after 堂课$
1:-129 after 处
1:-76 after 处$
1:-133 after 处室
1:-99 after 处室$
1:-91 after 处室结
1:99 after 处长$
1:-65 after 处长0
1:108 after 处长罗
1:154 after 备$
1:-77 after 备培
1:-62 after 备培训
1:-102 after 备案
1:-134 after 备案$
1:-119 after 备课
1:-84 after 备课$
1:-81 after 备课0
1:95 after 备调
1:106 after 备调试
1:77 after 备赛
1:69 after 备赛$
1:114 after 复师0
1:82 after 夏
1:121 after 夏令
1:123 after 夏令营
1:99 after 外
1:33 after 外书0
1:-84 after 大
1:-83 after 大学
1:-72 after 大学学
1:-35 after 大学生
1:-136 after 天
1:-151 after 天$
1:-102 after 天)
1:-100 after 天)$
1:166 after 头
1:154 after 头$
1:54 after 头人0
1:132 after 头会
1:117 after 头会$
1:57 after 头制
1:59 after 头制订
1:56 after 头对
1:55 after 头对接
1:106 after 头开
1:87 after 头开发
1:75 after 头组
1:68 after 头组织
1:93 after 头落
1:63 after 头落实
1:124 after 套
1:105 after 好
1:-103 after 好处
1:-95 after 好处室
1:108 after 好接
1:66 after 好联
1:52 after 好联络
1:-57 after 好设
1:-54 after 好设备
1:95 after 好课
1:82 after 好课表
1:-103 after 好队
1:-105 after 好队部
1:-141 after 委
1:-176 after 娜
1:-118 after 娜$
1:-86 after 子培
1:-87 after 子培训
1:-96 after 字
1:-67 after 存
1:-97 after 存$
1:72 after 存全
1:83 after 存全部
1:-50 after 存档
1:-67 after 存的
1:-85 after 存的补
1:31 after 季度
1:112 after 季度召
1:100 after 季度整
1:33 after 季度派
1:-51 after 学
1:-37 after 学$
1:-99 after 学习
1:-86 after 学习0
1:-60 after 学习公
1:76 after 学习单
1:-102 after 学习排
1:-74 after 学习档
1:-62 after 学习编
1:-125 after 学习课
1:51 after 学前
1:135 after 学员
1:-74 after 学学
1:-72 after 学学习
1:33 after 学年对
1:-164 after 学时
1:-91 after 学时$
1:-35 after 学期$
1:-75 after 学期<
1:88 after 学期为
1:33 after 学期到
1:-31 after 学期对
)"sv,
    R"(1:-99 after 学期捐
1:156 after 学期末
1:76 after 学期汇
1:145 after 学期派
1:91 after 学期走
1:42 after 学期赴
1:82 after 学期送
1:-57 after 学术年
1:77 after 学术期
1:-154 after 学校
1:-106 after 学校办
1:119 after 学案
1:82 after 学案$
1:173 after 学点
1:54 after 学生
1:146 after 学生$
1:78 after 学生不
1:94 after 学生写
1:-93 after 学生开
1:89 after 学生捐
1:78 after 学生整
1:-51 after 学生足
1:-134 after 学科
1:97 after 守
1:168 after 安
1:156 after 安全
1:173 after 安排
1:165 after 安排$
1:130 after 安排。
1:35 after 安排和
1:77 after 安排导
1:-45 after 安排岗
1:92 after 安排班
1:111 after 安排课
1:147 after 安装
1:215 after 完
1:212 after 完成
1:137 after 完成$
1:-157 after 定$
1:76 after 定专
1:84 after 定专人
1:43 after 定人
1:116 after 定日
1:94 after 定日程
1:198 after 定课
1:83 after 定课次
1:116 after 实
1:207 after 实$
1:97 after 实。
1:150 after 实。$
1:-32 after 实习
1:-94 after 实习0
1:70 after 实到
1:79 after 实到人
1:34 after 实操
1:-67 after 实操不
1:61 after 实施$
1:-112 after 实训
1:70 after 实运
1:80 after 实运输
1:75 after 实验
1:88 after 实验中
1:110 after 实验仪
1:50 after 实验台
1:-74 after 实验班
1:98 after 实验箱
1:-87 after 审定
1:85 after 审核
1:-91 after 审议
1:-93 after 审议$
1:-72 after 室$
1:-93 after 室结
1:-89 after 室结对
1:-39 after 家$
1:-79 after 家于
1:-90 after 家于0
1:126 after 家庭
1:126 after 家庭教
1:119 after 家长
1:87 after 家长开
1:76 after 宿
1:172 after 宿$
1:122 after 宿生
1:-143 after 宿管
1:-106 after 宿管员
1:105 after 宿舍
1:128 after 宿舍$
1:163 after 寄
1:88 after 寄书
1:90 after 寄书信
1:116 after 寄宿
1:102 after 寄宿生
1:-78 after 寄送工
1:93 after 寒
1:104 after 寒假
1:69 after 察设
1:56 after 察设计
1:125 after 对
1:71 after 对$
1:-54 after 对&
1:85 after 对0
1:69 after 对0次
1:-30 after 对<
1:-112 after 对一
1:-84 after 对书
1:-86 after 对书$
1:150 after 对协
1:160 after 对协议
1:52 after 对学
1:110 after 对应
1:109 after 对应年
1:165 after 对接
1:70 after 对接$
1:156 after 对结
1:140 after 对结对
1:-56 after 对通
1:-64 after 对通信
1:138 after 导
1:101 after 导0
1:93 after 导0次
1:118 after 导0轮
1:115 after 导<
1:100 after 导<组
1:-108 after 导听
1:-98 after 导听课
1:78 after 导备
1:89 after 导备赛
1:142 after 导师$
1:-68 after 导档
1:-78 after 导档案
1:-114 after 导课
1:-110 after 导课题
1:67 after 将
1:-100 after 小
1:122 after 小学
1:-138 after 小时
1:-61 after 小课
1:104 after 少
1:73 after 少于
1:81 after 少于0
1:83 after 就读
1:77 after 就读学
1:72 after 尽
1:65 after 尽快
1:75 after 尽快派
1:-146 after 局
1:-110 after 展
1:-121 after 展0
1:-90 after 展0次
1:37 after 展“
1:-98 after 展培
1:-99 after 展培训
1:74 after 展夏
1:81 after 展夏令
1:-52 after 展学
1:-68 after 展学生
1:121 after 展班
1:124 after 展班主
1:-67 after 展社
1:-74 after 展社团
1:94 after 展网
1:66 after 展网上
1:-52 after 展集
1:-54 after 展集训
1:158 after 山
1:153 after 山海
1:-85 after 岗
1:-198 after 岗$
1:-49 after 岗0
1:-80 after 岗0个
1:-149 after 岗0周
1:-30 after 岗位
1:-80 after 岗位$
1:-112 after 川
1:-97 after 川到
1:-96 after 川到<
1:-61 after 工
1:154 after 工$
1:-124 after 工作
1:-73 after 工作$
1:-75 after 工作0
1:-52 after 工作室
1:-104 after 工作月
1:104 after 工捐
1:81 after 工捐款
1:-73 after 市
1:-59 after 布的
1:-59 after 布的量
1:55 after 布设
1:57 after 布设网
1:-73 after 帆
1:-121 after 帆到
1:-107 after 帆到<
1:-43 after 师
1:-68 after 师$
1:-69 after 师0名
1:113 after 师0次
1:-84 after 师>
1:-76 after 师>听
1:59 after 师傅
1:115 after 师傅$
1:-87 after 师入
1:-75 after 师入>
1:-135 after 师去
1:-86 after 师型
1:-83 after 师型教
1:86 after 师徒
1:84 after 师捐
1:76 after 师捐衣
1:-88 after 师每
1:36 after 师生
1:89 after 师生作
1:-114 after 师生免
1:76 after 师研
1:97 after 师研修
1:-134 after 师资
1:174 after 带
1:-32 after 带头
1:175 after 带教
1:144 after 带教$
1:161 after 带班
1:149 after 带班$
1:32 after 带队$
1:-121 after 席
1:-79 after 席了
1:-83 after 席了讨
1:148 after 帮
1:201 after 帮助
1:133 after 帮助<
1:46 after 帮扶任
1:-68 after 帮扶情
1:132 after 帮着
1:-49 after 常
1:137 after 常管
1:139 after 常管理
1:-107 after 常规
1:-167 after 干
1:-178 after 干事
1:-93 after 干事)
1:-71 after 干事赴
1:77 after 干教
1:82 after 干教师
1:-161 after 干部
1:-94 after 干部0
1:-104 after 干部到
1:-204 after 平
1:-193 after 平台
1:-113 after 平台$
1:-69 after 平台开
1:101 after 年
1:-69 after 年$
1:-58 after 年0月
1:128 after 年为
1:135 after 年为<
1:-84 after 年会
1:-77 after 年会$
1:121 after 年对
1:154 after 年底
1:-69 after 年第
1:-65 after 年第0
1:128 after 年级
1:166 after 年级上
1:67 after 年级开
1:48 after 并
1:-112 after 幼
1:-47 after 幼儿
1:-150 after 幼儿园
1:-124 after 广
1:-57 after 广场
1:-67 after 广场举
1:-48 after 床
1:82 after 库$
1:110 after 应
1:113 after 应年
1:111 after 应年级
1:61 after 应用
1:217 after 底
1:112 after 底回
1:91 after 底回访
1:90 after 度
1:-59 after 度$
1:119 after 度召
1:115 after 度召开
1:65 after 度整
1:74 after 度整理
1:87 after 度派裁
1:-30 after 座
1:-55 after 座$
1:52 after 座0
1:37 after 座0次
1:-64 after 座谈
1:-64 after 座谈$
1:130 after 庭
1:118 after 庭教
1:134 after 庭教育
1:86 after 康讲
1:90 after 康讲座
1:58 after 建
1:-115 after 建单
1:-117 after 建单位
1:103 after 建足
1:71 after 建足球
1:66 after 开0
1:53 after 开0场
1:40 after 开0次
1:145 after 开发
1:103 after 开发$
1:-103 after 开展
1:-104 after 开展0
1:35 after 开展“
1:-106 after 开展培
1:76 after 开展夏
1:-79 after 开展学
1:122 after 开展班
1:-66 after 开展社
1:74 after 开展网
1:-57 after 开展集
1:-112 after 开放$
1:143 after 开设
1:84 after 开设英
1:115 after 开通
1:-119 after 式
1:207 after 张
1:59 after 张$
1:181 after 张罗
1:148 after 张罗$
1:-144 after 强
1:80 after 归口管
1:-34 after 当
1:39 after 录
1:119 after 录$
1:-96 after 录制
1:-87 after 录制$
1:101 after 录播
1:100 after 录播教
1:-62 after 录资
1:-80 after 录资源
1:-169 after 影
1:-184 after 影子
1:-91 after 影子培
1:-119 after 往$
1:132 after 待
1:189 after 待$
1:94 after 待和
1:46 after 徒
1:33 after 微
1:105 after 心
1:71 after 心为
1:71 after 心为<
1:55 after 心理
1:-101 after 志
1:-81 after 志愿
1:57 after 快
1:64 after 快派
1:71 after 快派员
1:37 after 思
1:63 after 急
1:38 after 急救
1:102 after 急救培
1:-90 after 急救箱
1:162 after 总
1:201 after 总$
1:99 after 总责
1:96 after 总责$
1:110 after 总部
1:96 after 总部协
1:126 after 息
1:130 after 息$
1:90 after 息技
1:53 after 息技术
1:128 after 情
1:111 after 情况
1:154 after 情况$
1:-94 after 情况的
1:150 after 情况督
1:145 after 情况进
1:-116 after 意
1:-79 after 愿
1:112 after 愿者到
1:-99 after 慧
1:80 after 成
1:122 after 成$
1:-107 after 成手
1:-102 after 成手拉
1:-64 after 或
1:83 after 房四
1:67 after 房四间
1:-113 after 所
1:-72 after 所辖
1:-77 after 所辖实
1:70 after 手
1:132 after 手$
1:122 after 手册
1:-115 after 手友
1:-101 after 手友好
1:-33 after 手拉
1:-53 after 手拉手
1:189 after 手续
1:179 after 手续$
1:60 after 才培
1:71 after 才培养
1:-66 after 打
1:106 after 执
1:82 after 执教
1:101 after 执教0
1:115 after 执笔
1:127 after 执笔$
1:66 after 扶任
1:61 after 扶任务
1:-35 after 扶情
1:-66 after 扶情况
1:-65 after 批到
1:-63 after 批到>
1:58 after 承
1:87 after 承办
1:222 after 承办$
1:-34 after 承担
1:-66 after 承担$
1:150 after 承接
1:189 after 技
1:132 after 技术
1:92 after 技术支
1:154 after 把
1:-57 after 把“
1:129 after 把关
1:124 after 把关$
1:72 after 把图
1:90 after 把图书
1:88 after 把捐
1:80 after 把捐来
1:136 after 抓
1:174 after 抓$
1:-46 after 抓好
1:117 after 抓总
1:125 after 抓总$
1:74 after 护
1:142 after 护$
1:-82 after 报
1:-153 after 报$
1:-55 after 报0
1:178 after 报名
1:121 after 报名$
1:119 after 报告
1:38 after 报送
1:-157 after 报销
1:-114 after 报销$
1:184 after 抽
1:243 after 抽查
1:145 after 抽查$
1:-118 after 抽调
1:-140 after 抽调0
1:-43 after 担
1:-44 after 担$
1:66 after 担任$
1:-79 after 担任<
1:-49 after 拉
1:-115 after 拉手友
1:161 after 招
1:187 after 拟
1:89 after 拟借
1:101 after 拟借鉴
1:97 after 拟出
1:67 after 拟出$
1:138 after 拟定
1:111 after 拟定$
1:66 after 拿
1:57 after 拿出
1:77 after 持
1:33 after 持$
1:75 after 持、
1:65 after 持、负
1:160 after 持。
1:156 after 持。$
1:-92 after 挂
1:-119 after 挂任
1:-81 after 挂任<
1:-89 after 挂职
1:-101 after 挂职$
1:-79 after 挂职副
1:-78 after 挂职管
1:-69 after 挂职锻
1:-126 after 挂靠学
1:202 after 指定
1:93 after 指定专
1:35 after 指导$
1:111 after 指导<
1:-90 after 指导听
1:83 after 指导备
1:-80 after 指导档
1:-114 after 指导课
1:-124 after 指派
1:-73 after 指派的
1:101 after 按
1:135 after 捐
1:-56 after 捐书
1:84 after 捐书$
1:86 after 捐来
1:87 after 捐来的
1:83 after 捐款
1:89 after 捐款$
1:70 after 捐衣
1:62 after 捐衣$
1:114 after 捐赠
1:82 after 捐赠图
1:-70 after 捐赠情
1:93 after 捐赠篮
1:88 after 换书
1:96 after 换书目
1:-48 after 据
1:-53 after 授
1:132 after 授课
1:129 after 掌
1:271 after 排
1:153 after 排$
1:127 after 排。
1:128 after 排。$
1:134 after 排出
1:40 after 排和
1:127 after 排好
1:182 after 排定
1:112 after 排定课
1:79 after 排导
1:79 after 排导师
1:-71 after 排岗
1:-39 after 排岗位
1:133 after 排班
1:99 after 排班$
1:101 after 排班级
1:119 after 排练
1:100 after 排练0
1:104 after 排课
1:122 after 排课$
1:40 after 排课。
1:66 after 排课务
1:109 after 排课表
1:136 after 接
1:189 after 接$
1:90 after 接受>
1:-86 after 接受政
1:216 after 接待
1:180 after 接待$
1:92 after 接待和
1:85 after 接收
1:127 after 接洽
1:109 after 接洽$
1:116 after 接送
1:200 after 推
1:104 after 推荐
1:122 after 推进
1:104 after 推进会
1:116 after 推送
1:110 after 提
1:99 after 提供
1:101 after 提供技
1:-81 after 提供的
1:64 after 提供车
1:137 after 提出
1:55 after 提前
1:61 after 提前0
1:-115 after 援
1:-116 after 摩
1:-66 after 摩期
1:-73 after 摩期中
1:101 after 播
1:98 after 播教
1:116 after 播教室
1:45 after 播课
1:39 after 播课$
1:133 after 操
1:-72 after 操不
1:-89 after 操不少
1:149 after 操办
1:148 after 操办$
1:-75 after 支
1:-89 after 支付
1:-93 after 支付$
1:33 after 支持
1:62 after 支持。
1:90 after 支教
1:-43 after 支教学
1:185 after 支教教
1:78 after 支教方
1:174 after 收
1:181 after 收$
1:114 after 收发
1:129 after 收发$
1:-76 after 收存
1:-35 after 收存$
1:-67 after 收存的
1:118 after 收集
1:114 after 收齐
1:229 after 改
1:54 after 改装
1:53 after 改装实
1:146 after 改造
1:-105 after 放$
1:-33 after 政
1:-101 after 政策
1:-82 after 政策业
1:-60 after 敏
1:108 after 救培
1:99 after 救培训
1:-90 after 救箱
1:-79 after 救箱0
1:78 after 教0
1:92 after 教0周
1:82 after 教0年
1:-36 after 教务
1:-59 after 教务处
1:-38 after 教务科
1:37 after 教学
1:155 after 教学点
1:58 after 教学生
1:104 after 教室
1:72 after 教师
1:-64 after 教师$
1:43 after 教师)
1:-48 after 教师0
1:-78 after 教师入
1:83 after 教师捐
1:80 after 教师研
1:-188 after 教授
1:197 after 教教
1:195 after 教教师
1:78 after 教方
1:71 after 教方案
1:-44 after 教案集
1:-138 after 教研
1:-46 after 教研组
1:-78 after 教研群
1:123 after 教练
1:-50 after 教练$
1:105 after 教练0
1:89 after 教练下
1:152 after 教职
1:159 after 教职工
1:-119 after 教育学
1:70 after 教育课
1:-84 after 数
1:154 after 敲
1:130 after 敲定
1:111 after 整
1:127 after 整$
1:64 after 整修
1:68 after 整修宿
1:50 after 整理
1:-81 after 整理$
1:89 after 整理0
1:52 after 文
1:-71 after 文写
1:-62 after 文写作
1:140 after 料
1:180 after 料$
1:-92 after 断
1:-50 after 断$
1:-67 after 新
1:88 after 方
1:91 after 方案
1:62 after 方案$
1:119 after 方案的
1:-45 after 施
1:77 after 施$
1:85 after 施工
1:79 after 施工$
1:-46 after 族
1:-54 after 日$
1:208 after 日前
1:67 after 日前落
1:-217 after 日印
1:-197 after 日印发
1:42 after 日常
1:137 after 日常管
1:139 after 日程
1:186 after 日程$
1:135 after 旬
1:69 after 旬前
1:89 after 旬前拟
1:-129 after 时
1:-159 after 时$
1:-200 after 明
1:-190 after 明$
1:-143 after 星期
1:100 after 映
1:87 after 映牵
1:95 after 映牵头
1:84 after 春
1:63 after 春晖
1:94 after 春晖牵
1:64 after 晓
1:95 after 晓牵
1:113 after 晓牵头
1:45 after 晖
1:92 after 晖牵
1:90 after 晖牵头
1:-206 after 晚
1:-94 after 晚$
1:-114 after 晚上
1:-57 after 普$
1:-175 after 智
1:82 after 暑
1:71 after 暑期
1:48 after 月
1:-175 after 月$
1:52 after 月0
1:47 after 月0日
1:173 after 月、
1:128 after 月、0
1:75 after 月中
1:74 after 月中旬
1:115 after 月为
1:148 after 月为<
1:-178 after 月到
1:-121 after 月到>
1:-81 after 月到岗
1:43 after 月对
1:121 after 月底
1:81 after 月底回
1:-62 after 月报
1:-106 after 月报$
1:67 after 月核
1:76 after 月核对
1:155 after 月派
1:111 after 月派康
1:79 after 月线
1:85 after 月线上
1:-42 after 月组
1:111 after 月给
1:114 after 月给<
1:113 after 月考
1:109 after 月考的
1:86 after 月走
1:81 after 月走访
1:119 after 月通
1:99 after 月通0
1:-201 after 有
1:-106 after 有教
1:-121 after 有教师
1:95 after 服务$
1:104 after 望
1:91 after 期
1:68 after 期$
1:-62 after 期<
1:-35 after 期中
1:-69 after 期中考
1:124 after 期为
1:122 after 期为<
1:77 after 期刊
1:70 after 期刊$
1:53 after 期到
1:-76 after 期捐
1:-81 after 期捐赠
1:145 after 期末
1:72 after 期汇
1:81 after 期汇编
1:150 after 期派
1:124 after 期满
1:33 after 期组
1:37 after 期组织
1:51 after 期给<
1:89 after 期走
1:77 after 期走访
1:82 after 期赴乡
1:90 after 期送
1:88 after 期送0
1:-127 after 木
1:-94 after 木到
1:-87 after 木到>
1:86 after 本
1:193 after 本$
1:87 after 本五
1:78 after 本五百
1:73 after 本优
1:108 after 本优秀
1:149 after 术
1:-81 after 术年
1:-68 after 术年会
1:79 after 术支
1:100 after 术支持
1:75 after 术期
1:77 after 术期刊
1:56 after 机
1:-80 after 李
1:109 after 李春
1:90 after 李春晖
1:-87 after 李江
1:-77 after 李江到
1:-73 after 李雯
1:-85 after 李雯$
1:76 after 材
1:157 after 材0
1:53 after 材料
1:146 after 材料$
1:121 after 来$
1:-124 after 来>
1:-51 after 来>跟
1:-66 after 来大
1:-81 after 来大学
1:117 after 来的
1:89 after 来的书
1:152 after 来看
1:141 after 来看0
1:-90 after 杰
1:-36 after 构
1:-39 after 构$
1:80 after 析
1:-63 after 析会
1:-71 after 析会$
1:-94 after 林到
1:-128 after 林到>
1:-68 after 柏
1:178 after 查0
1:164 after 查0次
1:-197 after 校
1:-82 after 校$
1:-99 after 校任
1:-93 after 校任教
1:-203 after 校办
1:-117 after 校办公
1:161 after 校医
1:84 after 校医指
1:147 after 校本
1:-190 after 校长
1:-138 after 校长$
1:-95 after 校长助
1:-65 after 校长阿
1:62 after 核$
1:125 after 核对
1:66 after 核对0
1:-61 after 根
1:44 after 案
1:109 after 案0
1:-78 after 案工
1:-78 after 案工作
1:-76 after 案整
1:-77 after 案整理
1:125 after 案的
1:108 after 案的修
1:-48 after 案集
1:87 after 案集$
1:39 after 档$
1:73 after 档案$
1:-98 after 档案工
1:-71 after 档案整
1:-84 after 梁
1:-72 after 梁静
1:-68 after 梁静、
1:30 after 检
1:78 after 检修
1:137 after 检修实
1:218 after 检查0
1:-69 after 楼
1:-96 after 楼$
1:-54 after 楼举
1:-69 after 楼举行
1:-155 after 模
1:-46 after 次$
1:-156 after 次“
1:108 after 次。
1:160 after 次。$
1:159 after 次专
1:156 after 次专项
1:78 after 次交
1:70 after 次交换
1:101 after 次急
1:102 after 次急救
1:86 after 次推
1:91 after 次推进
1:94 after 次电
1:80 after 次电话
1:73 after 次线
1:56 after 次线上
1:75 after 次经
1:79 after 次经费
1:-121 after 次网络
1:65 after 次评
1:85 after 款$
1:-214 after 正
1:-129 after 正高
1:-137 after 正高级
1:66 after 每
1:45 after 每0周
1:75 after 每0年
1:43 after 每个
1:-55 after 每周
1:-96 after 每周三
1:30 after 每季度
1:69 after 每学
1:73 after 每学期
1:78 after 每年0
1:95 after 每年为
1:61 after 每月
1:135 after 每月为
1:170 after 每月底
1:70 after 每月核
1:148 after 每月派
1:88 after 每月线
1:111 after 每月给
1:77 after 每月走
1:110 after 每月通
1:-39 after 比
1:94 after 毕
1:66 after 毕业
1:70 after 毕业班
1:-90 after 民
1:-33 after 民族
1:-32 after 水
1:-117 after 求
1:83 after 汇
1:-82 after 汇存
1:-89 after 汇存$
1:193 after 汇总
1:167 after 汇总$
1:-161 after 汇报
1:-153 after 汇报$
1:145 after 汇编
1:71 after 汇编0
1:-83 after 江
1:-89 after 江到
1:-81 after 江到<
1:57 after 沙
1:-51 after 法
1:-143 after 法$
1:-72 after 法移
1:-86 after 法移到
1:48 after 活动$
1:137 after 活动方
1:105 after 洽
1:121 after 洽$
1:163 after 派
1:-115 after 派0
1:-105 after 派0人
1:-78 after 派0名
1:143 after 派人
1:175 after 派人$
1:65 after 派出
1:147 after 派员
1:69 after 派员勘
1:71 after 派学
1:98 after 派康
1:99 after 派康复
1:97 after 派教
1:97 after 派教练
1:-76 after 派的
1:-68 after 派的专
1:84 after 派裁
1:73 after 派裁判
1:160 after 派遣
1:111 after 流
1:-127 after 流$
1:83 after 流主
1:52 after 流主持
1:102 after 流承
1:85 after 流承办
1:95 after 流筹
1:87 after 流筹备
1:-86 after 测
1:70 after 海
1:-85 after 添置
1:-83 after 添置急
1:123 after 清
1:49 after 清单
1:49 after 清单$
1:164 after 清点
1:-96 after 源
1:-74 after 源平
1:-67 after 源平台
1:-77 after 点
1:-156 after 点$
1:-103 after 点0
1:-108 after 点0天
1:-95 after 炼
1:-68 after 炼0
1:-67 after 炼0年
1:-105 after 版$
1:-65 after 物
1:145 after 牵
1:206 after 牵头
1:200 after 牵头$
1:62 after 牵头制
1:110 after 牵头开
1:66 after 牵头组
1:-155 after 率
1:-121 after 率达
1:-134 after 玛
1:159 after 班
1:62 after 班0
1:-87 after 班0个
1:121 after 班0期
1:105 after 班主
1:109 after 班主任
1:60 after 班作
1:73 after 班作团
1:76 after 班就
1:94 after 班就读
1:154 after 班级
1:103 after 班级$
1:-100 after 班进
1:-84 after 班进修
1:101 after 球0
1:98 after 球0个
1:-68 after 球赛
1:-56 after 球赛$
1:91 after 球队
1:84 after 球队$
1:129 after 理
1:118 after 理$
1:80 after 理0次
1:118 after 理。
1:85 after 理。$
1:-84 after 理办
1:-78 after 理办法
1:-74 after 琴
1:-77 after 琴一
1:-82 after 琴一台
1:121 after 生
1:128 after 生$
1:73 after 生0
1:96 after 生不
1:92 after 生不少
1:93 after 生作
1:91 after 生作健
1:-104 after 生免
1:-106 after 生免费
1:88 after 生写
1:75 after 生写信
1:76 after 生捐
1:80 after 生捐书
1:74 after 生整
1:70 after 生整修
1:-44 after 生活
1:-65 after 生足
1:-51 after 生足球
1:145 after 用
1:-90 after 用开
1:-85 after 用开展
1:-181 after 田
1:-116 after 由
1:-57 after 由&
1:-50 after 申
1:73 after 电商培
1:126 after 电子
1:85 after 电话$
1:-121 after 电话0
1:-82 after 电钢
1:-71 after 电钢琴
1:-31 after 画
1:-60 after 登录
1:-65 after 登录资
1:87 after 登记
1:107 after 登记造
1:70 after 白
1:-130 after 白帆
1:-114 after 白帆到
1:96 after 白晓
1:86 after 白晓牵
1:107 after 百
1:130 after 百册
1:112 after 百册$
1:-255 after 的
1:-37 after 的0
1:-80 after 的0版
1:-69 after 的“
1:75 after 的“学
1:-85 after 的专
1:-89 after 的专家
1:94 after 的书送
1:-50 after 的优
1:-48 after 的优势
1:-77 after 的作
1:-71 after 的作用
1:113 after 的修
1:135 after 的修订
1:-94 after 的做
1:-114 after 的做法
1:95 after 的命
1:121 after 的命题
1:-53 after 的场
1:-64 after 的场馆
1:-76 after 的平
1:-77 after 的平台
1:-74 after 的挂
1:-77 after 的挂职
1:-78 after 的汇
1:-69 after 的汇报
1:-64 after 的补
1:-70 after 的补充
1:-67 after 的设
1:-80 after 的设备
1:-106 after 的账
1:-105 after 的账号
1:-53 after 的量
1:-64 after 的量表
1:-169 after 监
1:-187 after 监督
1:33 after 目
1:39 after 目$
1:156 after 盯
1:62 after 直播
1:65 after 直播课
1:-56 after 相
1:151 after 看
1:75 after 看0
1:62 after 看0次
1:96 after 着
1:-128 after 督
1:-71 after 督促
1:39 after 督促$
1:-94 after 督导$
1:72 after 督导0
1:-46 after 督查
1:-39 after 知
1:-192 after 研
1:-36 after 研$
1:45 after 研修
1:-153 after 研员
1:-215 after 研究
1:-78 after 研究$
1:-84 after 研究决
1:-61 after 研组
1:-87 after 研群
1:-81 after 研群$
1:-30 after 研讨
1:-96 after 确定
1:-37 after 碰
1:140 after 碰头会
1:42 after 示范
1:-41 after 示范园
1:-82 after 社团活
1:90 after 禾组
1:76 after 禾组织
1:-35 after 秀
1:77 after 秀教
1:82 after 秀教案
1:-132 after 秋
1:-190 after 科
1:65 after 科$
1:-84 after 科科
1:-106 after 科组
1:-219 after 科长
1:-147 after 科长$
1:-74 after 科长)
1:-155 after 称
1:-82 after 称<
1:-102 after 称<)
1:-120 after 移
1:-86 after 移到
1:-83 after 移到<
1:52 after 程
1:-121 after 程规
1:-100 after 程规划
1:123 after 稿
1:105 after 稿$
1:-183 after 究
1:-64 after 究$
1:-94 after 究决
1:-96 after 究决定
1:-63 after 立
1:-43 after 站
1:-147 after 童
1:119 after 笔
1:118 after 笔$
1:76 after 第
1:30 after 第0
1:-81 after 第0号
1:-178 after 等
1:-68 after 策
1:-89 after 策业
1:-87 after 策业务
1:127 after 筹办
1:108 after 筹办$
1:37 after 筹协调
1:87 after 筹备
1:100 after 筹备$
1:117 after 筹安
1:116 after 筹安排
1:113 after 筹负
1:131 after 筹负责
1:-90 after 签
1:-106 after 签订
1:-91 after 签订处
1:-139 after 简
1:-98 after 简报
1:-77 after 简报$
1:-47 after 简报0
1:-128 after 简称
1:203 after 管$
1:-99 after 管员
1:-94 after 管员0
1:120 after 管理$
1:-93 after 管理办
1:103 after 管考
1:-95 after 箱$
1:55 after 箱0
1:75 after 箱十
1:80 after 箱十五
1:37 after 篮
1:96 after 篮球0
1:89 after 系
1:83 after 系$
1:-98 after 系人:
1:90 after 系讲
1:90 after 系讲师
1:-167 after 红
1:148 after 级
1:100 after 级$
1:156 after 级上
1:117 after 级上0
1:64 after 级开
1:113 after 级开0
1:31 after 线上
1:99 after 线上排
1:63 after 线上碰
1:82 after 线上课
1:162 after 练
1:154 after 练0
1:104 after 练0名
1:109 after 练0次
1:88 after 练下
1:77 after 练下乡
1:31 after 组
1:48 after 组建
1:102 after 组建足
1:144 after 组织
1:196 after 组织$
1:81 after 组织&
1:50 after 组织0
1:77 after 组织大
1:180 after 组织学
1:125 after 组织实
1:-86 after 组织部
1:71 after 组织骨
1:-132 after 组长
1:-67 after 组长0
1:180 after 织
1:185 after 织$
1:73 after 织&
1:87 after 织&学
1:39 after 织0
1:72 after 织0次
1:78 after 织大
1:75 after 织大学
1:186 after 织学
1:185 after 织学生
1:128 after 织实
1:133 after 织实施
1:-92 after 织部
1:-78 after 织部寄
1:143 after 织部选
1:87 after 织骨
1:85 after 织骨干
1:-30 after 经
1:151 after 经办
1:133 after 经办$
1:-113 after 经费
1:78 after 经费$
1:98 after 经验
1:85 after 经验$
1:-119 after 结
1:-155 after 结业
1:-136 after 结业证
1:-105 after 结为
1:-91 after 结为友
1:-31 after 结合
1:-85 after 结对书
1:77 after 结对帮
1:-55 after 结对通
1:-110 after 结成手
1:199 after 绘
1:150 after 绘本
1:82 after 绘本五
1:176 after 给
1:250 after 给<
1:144 after 给<0
1:78 after 给<家
1:92 after 给予
1:89 after 给予指
1:-142 after 给结
1:-139 after 给结业
1:60 after 络$
1:51 after 络与
1:71 after 络与接
1:-151 after 络员
1:-119 after 络员$
1:57 after 统
1:59 after 统一
1:-50 after 统一安
1:-44 after 统筹$
1:107 after 统筹安
1:99 after 统筹负
1:113 after 统管
1:-150 after 继
1:-125 after 继续
1:-111 after 继续教
1:32 after 续
1:189 after 续$
1:-118 after 续教
1:-129 after 续教育
1:156 after 维
1:31 after 维修
1:144 after 维护
1:135 after 维护$
1:191 after 编
1:83 after 编0
1:89 after 编0本
1:139 after 编写
1:94 after 编写学
1:116 after 编印
1:101 after 编印$
1:90 after 编排
1:34 after 编目
1:-46 after 编目$
1:36 after 缺
1:-93 after 网
1:-60 after 网上
1:-77 after 网上研
1:-97 after 网上集
1:-59 after 网络
1:-46 after 网络$
1:-104 after 罗
1:130 after 罗$
1:88 after 罗映
1:104 after 罗映牵
1:-78 after 罗青
1:-78 after 罗青赴
1:-80 after 置急
1:-91 after 置急救
1:-92 after 署
1:-91 after 署$
1:69 after 美
1:-91 after 群
1:-71 after 群$
1:-103 after 老
1:-108 after 老师
1:-63 after 老师>
1:-99 after 老师到
1:72 after 考勤
1:35 after 考勤$
1:-69 after 考察
1:-45 after 考核
1:115 after 考的
1:94 after 考的命
1:-98 after 考试
1:-78 after 考试分
1:-49 after 者
1:83 after 者到
1:83 after 者到<
1:77 after 职
1:-91 after 职$
1:-96 after 职0
1:-64 after 职副
1:-61 after 职副校
1:140 after 职工
1:93 after 职工捐
1:91 after 职手
1:85 after 职手续
1:-93 after 职管
1:-99 after 职管理
1:-63 after 职锻
1:-81 after 职锻炼
1:-59 after 联
1:-43 after 联合
1:95 after 联合月
1:88 after 联系
1:145 after 联系$
1:75 after 联系讲
1:34 after 联络
1:184 after 联络$
1:56 after 联络与
1:-154 after 联络员
1:-180 after 联谊
1:-56 after 聘
1:-35 after 股
1:-99 after 股$
1:-183 after 股长
1:-34 after 育
1:-140 after 育儿
1:-84 after 育员_
1:-117 after 育学
1:-80 after 育局
1:86 after 育课
1:80 after 育课到
1:-152 after 能
1:106 after 腾
1:105 after 腾出
1:74 after 腾出周
1:-172 after 至
1:-187 after 至0
1:82 after 舍
1:123 after 舍$
1:111 after 节$
1:107 after 节直
1:117 after 节直播
1:42 after 苇
1:90 after 苇牵
1:83 after 苇牵头
1:-86 after 苏木
1:-79 after 苏木到
1:85 after 苏禾
1:83 after 苏禾组
1:-169 after 若
1:-71 after 英
1:82 after 英语写
1:-57 after 范园
1:-67 after 范园跟
1:153 after 草
1:105 after 草$
1:107 after 荐
1:183 after 营
1:92 after 营$
1:130 after 落
1:208 after 落实
1:194 after 落实$
1:105 after 落实。
1:78 after 落实到
1:76 after 落实运
1:-107 after 行
1:-172 after 行$
1:-92 after 行0
1:32 after 衔
1:59 after 衔接
1:146 after 衔接$
1:-172 after 补
1:-71 after 补充
1:-73 after 补充协
1:-169 after 补助
1:-102 after 表
1:30 after 表$
1:-53 after 表为
1:-67 after 表为依
1:-76 after 表列
1:-88 after 表列席
1:-82 after 表参
1:-71 after 表参加
1:72 after 裁
1:90 after 裁判
1:75 after 裁判、
1:176 after 装
1:50 after 装实
1:67 after 装实验
1:53 after 要
1:45 after 覃
1:-101 after 见
1:-100 after 见习
1:-126 after 见习$
1:-112 after 见习0
1:-87 after 观
1:-105 after 观摩
1:-73 after 观摩期
1:-78 after 规
1:88 after 规划
1:-118 after 规划0
1:-116 after 视像
1:-112 after 视像会
1:173 after 视导
1:125 after 视导0
1:-87 after 视频
1:63 after 角
1:-46 after 解
1:75 after 解决
1:69 after 解决$
1:-130 after 解释
1:-66 after 解释为
1:65 after 计
1:120 after 计$
1:128 after 计划$
1:88 after 订
1:31 after 订$
1:65 after 订人
1:33 after 订人才
1:118 after 订具
1:64 after 订具体
1:-88 after 订处
1:-79 after 订处室
1:56 after 订结
1:47 after 订结对
1:-30 after 训
1:-95 after 训咨
1:-84 after 训咨询
1:-64 after 训教
1:-64 after 训教师
1:65 after 训班
1:86 after 训班0
1:-188 after 议
1:-146 after 议$
1:-80 after 议载
1:-68 after 议载明
1:85 after 记
1:50 after 记录
1:132 after 记录$
1:114 after 记造
1:101 after 记造册
1:-116 after 讲
1:-120 after 讲师
1:-71 after 讲师$
1:59 after 讲座0
1:-89 after 讲课
1:-100 after 讲课0
1:95 after 论
1:127 after 论坛
1:125 after 论坛$
1:117 after 设
1:-208 after 设在
1:-96 after 设在>
1:-106 after 设在@
1:89 after 设备
1:-65 after 设备培
1:93 after 设备调
1:55 after 设网络
1:82 after 设英
1:87 after 设英语
1:92 after 设计
1:108 after 设计$
1:48 after 访
1:-94 after 访$
1:49 after 访0
1:59 after 访0次
1:107 after 访支
1:111 after 访支教
1:83 after 访随
1:83 after 访随班
1:-142 after 证
1:-131 after 证书
1:-82 after 证书$
1:-128 after 证书。
1:-161 after 证明
1:-132 after 评
1:-144 after 评价
1:65 after 评估0
1:-158 after 评定
1:97 after 评课
1:-74 after 诊
1:-87 after 诊断
1:-56 after 诊断$
1:44 after 试
1:121 after 试$
1:-70 after 试分
1:-68 after 试分析
1:-35 after 话
1:89 after 话$
1:-115 after 话0
1:-153 after 询
1:-92 after 询教
1:-78 after 询教师
1:-49 after 语
1:94 after 语写
1:78 after 语写作
1:-40 after 说
1:-78 after 读
1:79 after 读学
1:100 after 读学生
1:-152 after 课$
1:-121 after 课(
1:-78 after 课0
1:-87 after 课0周
1:-37 after 课0次
1:-163 after 课”
1:-60 after 课、
1:80 after 课。
1:54 after 课。$
1:70 after 课到
1:77 after 课到<
1:140 after 课务
1:133 after 课务$
1:43 after 课外
1:32 after 课时
1:97 after 课次
1:92 after 课次$
1:-65 after 课程
1:-123 after 课程$
1:-97 after 课程规
1:61 after 课组
1:71 after 课表
1:76 after 课表$
1:-139 after 调$
1:-116 after 调0
1:-120 after 调0名
1:46 after 调度
1:-68 after 调度$
1:115 after 调整
1:115 after 调整$
1:-93 after 调派
1:-62 after 调派0
1:-38 after 调研
1:135 after 调落
1:135 after 调落实
1:171 after 调试
1:144 after 调试$
1:156 after 调课
1:135 after 调课$
1:-66 after 谈
1:-69 after 谈$
1:-205 after 谊
1:122 after 负
1:124 after 负总
1:119 after 负总责
1:102 after 负责
1:135 after 负责$
1:165 after 负责。
1:-141 after 负责人
1:180 after 负责安
1:163 after 负责排
1:185 after 负责接
1:-164 after 负责督
1:125 after 负责组
1:-96 after 负责统
1:138 after 负责编
1:213 after 负责联
1:139 after 负责落
1:159 after 负责设
1:125 after 负责选
1:208 after 责
1:177 after 责$
1:153 after 责。
1:195 after 责。$
1:-116 after 责人
1:117 after 责人才
1:171 after 责安
1:117 after 责安排
1:154 after 责排
1:101 after 责排定
1:142 after 责排课
1:189 after 责接
1:139 after 责接待
1:55 after 责日
1:56 after 责日常
1:-167 after 责督
1:137 after 责组
1:122 after 责组织
1:-102 after 责统
1:-97 after 责统筹
1:129 after 责编
1:66 after 责编印
1:195 after 责联
1:101 after 责联合
1:127 after 责联系
1:142 after 责联络
1:144 after 责落
1:117 after 责落实
1:135 after 责设
1:157 after 责设备
1:150 after 责运送
1:146 after 责选
1:111 after 责选派
1:33 after 账$
1:65 after 账号$
1:-73 after 账号登
1:83 after 质
1:60 after 质量
1:55 after 购发
1:75 after 购发运
1:-178 after 费
1:-112 after 费开
1:-116 after 费开放
1:-121 after 资
1:128 after 资料
1:127 after 资料$
1:-62 after 资源
1:-83 after 资源平
1:-74 after 资金
1:-67 after 赛
1:-61 after 赛$
1:180 after 赠
1:72 after 赠图
1:78 after 赠图书
1:-79 after 赠情
1:-70 after 赠情况
1:91 after 赠篮
1:85 after 赠篮球
1:126 after 赠送
1:70 after 赠送学
1:139 after 走
1:181 after 走访
1:88 after 走访支
1:91 after 走访随
1:-126 after 赴
1:-126 after 赴<
1:88 after 赴<任
1:-80 after 赴<指
1:-100 after 赴<驻
1:93 after 赴乡
1:90 after 赴乡镇
1:37 after 起
1:112 after 起草
1:100 after 起草$
1:-65 after 足
1:-58 after 足球赛
1:81 after 足球队
1:-104 after 跟岗
1:-188 after 跟岗$
1:-140 after 跟岗0
1:-65 after 跟班0
1:121 after 跟踪
1:155 after 跟进
1:115 after 跟进$
1:68 after 跟进落
1:124 after 路
1:133 after 踪
1:-153 after 蹲
1:-130 after 蹲点
1:-112 after 蹲点0
1:-34 after 车$
1:68 after 车辆
1:85 after 车辆$
1:43 after 车间
1:104 after 转
1:100 after 转房
1:90 after 转房四
1:87 after 轮
1:89 after 轮$
1:156 after 轮流
1:66 after 轮流主
1:122 after 轮流承
1:86 after 轮流筹
1:-68 after 载
1:-68 after 载明
1:-68 after 载明$
1:184 after 辅
)"sv,
    R"(1:197 after 辅导
1:81 after 辅导$
1:123 after 辆
1:100 after 辆$
1:74 after 输
1:66 after 输$
1:-75 after 辖
1:-80 after 辖实
1:-77 after 辖实验
1:-75 after 达
1:55 after 过
1:147 after 运
1:139 after 运$
1:74 after 运输
1:62 after 运输$
1:152 after 运送
1:68 after 这
1:157 after 进$
1:109 after 进会
1:99 after 进会$
1:-80 after 进修
1:-86 after 进修$
1:69 after 进落
1:96 after 进落实
1:-36 after 进行$
1:-67 after 进行0
1:-138 after 连
1:-148 after 连线
1:144 after 述
1:217 after 送
1:185 after 送$
1:114 after 送0
1:90 after 送0堂
1:217 after 送到
1:145 after 送到<
1:81 after 送到>
1:121 after 送去
1:74 after 送学
1:83 after 送学术
1:-38 after 送教
1:149 after 送绘
1:146 after 送绘本
1:-63 after 送课
1:190 after 选
1:186 after 选$
1:115 after 选人
1:-120 after 选出
1:-104 after 选出$
1:-100 after 选双
1:-84 after 选双师
1:219 after 选派
1:77 after 选派专
1:46 after 逐
1:-72 after 递交
1:-73 after 递交书
1:68 after 通
1:174 after 通$
1:-59 after 通信
1:-55 after 通信$
1:-36 after 通知
1:33 after 通账
1:37 after 通账号
1:56 after 通过
1:200 after 造
1:141 after 造册
1:114 after 造册$
1:163 after 遣
1:64 after 遴
1:62 after 遴选
1:115 after 遴选$
1:-96 after 遴选双
1:-145 after 邱
1:-244 after 部
1:-131 after 部$
1:-96 after 部0
1:-39 after 部0人
1:-103 after 部到
1:76 after 部协
1:64 after 部协办
1:-90 after 部寄
1:-75 after 部寄送
1:-84 after 部署
1:-85 after 部署$
1:79 after 部资
1:86 after 部资料
1:131 after 部选
1:139 after 部选派
1:-133 after 部长
1:38 after 部门
1:104 after 配
1:87 after 配合
1:71 after 配合$
1:124 after 配合。
1:86 after 配合施
1:72 after 配合验
1:-82 after 配电
1:-81 after 配电钢
1:123 after 配送
1:34 after 采购
1:64 after 采购发
1:-109 after 释
1:-69 after 释为
1:-64 after 释为准
1:57 after 量
1:-112 after 量表
1:-66 after 量表为
1:88 after 鉴>
1:73 after 鉴>的
1:-40 after 鉴定
1:-32 after 鉴定$
1:-72 after 钢
1:-66 after 钢琴
1:-66 after 钢琴一
1:-143 after 销
1:-124 after 销$
1:-79 after 锻
1:-65 after 锻炼
1:-69 after 锻炼0
1:86 after 镇
1:86 after 镇视
1:85 after 镇视导
1:-276 after 长
1:-86 after 长$
1:-94 after 长)
1:-102 after 长)$
1:-132 after 长0
1:-67 after 长0人
1:-88 after 长0名
1:-94 after 长0年
1:44 after 长共
1:98 after 长共同
1:-117 after 长助
1:-126 after 长助理
1:90 after 长开
1:58 after 长开0
1:96 after 长罗
1:108 after 长罗映
1:-89 after 长阿
1:-59 after 长阿普
1:-92 after 门
1:-81 after 门口
1:-103 after 门口$
1:-123 after 问
1:-45 after 间
1:98 after 阅卷
1:102 after 阅卷$
1:-35 after 队
1:37 after 队$
1:-114 after 队部
1:-109 after 队部$
1:-90 after 阳
1:-72 after 阿普
1:-55 after 阿普$
1:-105 after 陈
1:-86 after 陈主
1:-79 after 陈主任
1:-74 after 院
1:-117 after 院长
1:-74 after 险
1:-126 after 陪
1:-96 after 陪同
1:-135 after 陪同。
1:-101 after 随>
1:-98 after 随>学
1:152 after 随机
1:87 after 随班就
1:-109 after 随班进
1:-120 after 隔
1:-109 after 隔周
1:117 after 障
1:122 after 障$
1:99 after 障设
1:92 after 障设备
1:-60 after 集
1:61 after 集$
1:-114 after 集体
1:-106 after 集体备
1:-141 after 集训
1:-86 after 集训$
1:-69 after 雯
1:-78 after 雯$
1:-75 after 青
1:117 after 青负
1:118 after 青负责
1:-85 after 青赴
1:-88 after 青赴<
1:-67 after 静、
1:-53 after 静、<
1:-99 after 靠学
1:-122 after 靠学校
1:-64 after 面总
1:-69 after 面总结
1:124 after 音
1:78 after 音乐
1:124 after 项
1:51 after 项$
1:-72 after 项制
1:-80 after 项制度
1:55 after 项督
1:50 after 项督导
1:123 after 须
1:-116 after 顾
1:-118 after 顾问
1:-107 after 颁
1:-94 after 颁发
1:-101 after 颁发结
1:41 after 领
1:-90 after 领取
1:-63 after 领取$
1:-80 after 领取课
1:-56 after 频
1:-131 after 题
1:78 after 题$
1:90 after 题与
1:109 after 题与阅
1:-91 after 题人
1:-102 after 题人员
1:-61 after 题培
1:-56 after 题培训
1:169 after 食
1:144 after 食宿
1:147 after 食宿$
1:-99 after 馆
1:-59 after 馆开
1:-43 after 馆开展
1:-33 after 首
1:-167 after 驻
1:-152 after 驻园
1:-100 after 驻园指
1:-185 after 驻校
1:-97 after 驻校任
1:-102 after 驻点
1:-74 after 驻点$
1:76 after 验
1:83 after 验中
1:69 after 验中心
1:106 after 验仪
1:103 after 验仪器
1:63 after 验台
1:54 after 验台四
1:171 after 验收
1:100 after 验收$
1:-85 after 验班
1:-84 after 验班$
1:67 after 验箱
1:79 after 验箱十
1:54 after 骨
1:81 after 骨干教
1:-138 after 高
1:-148 after 高级教
1:-125 after 鸣
1:-124 after 麦
1:-146 after 黎
1:181 after 齐
1:-73 alone 00
1:-102 alone 10
1:100 alone 11
1:-183 before &
1:-112 before &往
1:-102 before &往来
1:-77 before &教师
1:-108 before &语
1:-124 before &语文
1:-208 before (
1:-178 before ($
1:-139 before )
1:60 before )_
1:100 before ,
1:170 before -
1:120 before --
1:128 before --责
1:134 before -责
1:116 before -责任
1:133 before 0、
1:-139 before 0个
1:-124 before 0个$
1:-156 before 0人
1:-107 before 0人到
1:74 before 0名
1:125 before 0名。
1:-104 before 0名到
1:149 before 0周
1:34 before 0年
1:-138 before 0日
1:-111 before 0日前
1:-105 before 0月
1:-114 before 0月0
1:103 before 0月底
1:111 before 0次
1:130 before 0次。
1:134 before 0节
1:146 before 0项
1:129 before 0项$
1:-103 before :
1:-78 before :_
1:-69 before :_事
1:102 before ;$
1:-136 before <
1:32 before <$
1:-82 before <各
1:-97 before <各学
1:-70 before <团
1:-69 before <团干
1:-138 before <干
1:-142 before <干部
1:-117 before <开
1:-98 before <开放
1:-103 before <教
1:-187 before <教师
1:90 before <校史
1:108 before <访
1:103 before <访学
1:-59 before >
1:37 before >$
1:-98 before >(
1:99 before >听
1:66 before >听课
1:-104 before >联
1:-112 before >联系
1:-118 before >选
1:-72 before >选派
1:-36 before @
1:-158 before @学
1:-103 before @学生
1:89 before ^$
1:-221 before ^&
1:-103 before ^&往
1:-81 before ^&教
1:-110 before ^&语
1:-96 before ^)
1:-111 before ^0月
1:-75 before ^:
1:-84 before ^:_
1:-48 before ^<
1:-72 before ^<团
1:-123 before ^<干
1:-97 before ^<教
1:105 before ^<访
1:-30 before ^>
1:47 before ^>$
1:-98 before ^>(
1:95 before ^>听
1:-110 before ^>联
1:-65 before ^>选
1:-169 before ^@
1:-115 before ^@学
1:175 before ^_
1:-110 before ^、
1:-127 before ^、数
1:162 before ^上
1:88 before ^上述
1:86 before ^不少
1:51 before ^中
1:-91 before ^为
1:-163 before ^为$
1:70 before ^主
1:-115 before ^主任
1:110 before ^主题
1:-64 before ^书
1:-99 before ^书编
1:-89 before ^互
1:-84 before ^互访
1:-90 before ^产
1:-80 before ^产权
1:61 before ^人
1:130 before ^人事
1:34 before ^人选
1:-73 before ^从
1:-74 before ^从$
1:65 before ^以
1:155 before ^以上
1:31 before ^任
1:68 before ^任0
1:-148 before ^体
1:-148 before ^体备
1:-129 before ^依
1:-71 before ^依托
1:112 before ^修
1:97 before ^修实
1:-59 before ^借
1:-63 before ^借用
1:-112 before ^入
1:-109 before ^入场
1:118 before ^具
1:144 before ^具体
1:-125 before ^况
1:-95 before ^况每
1:-80 before ^出
1:-59 before ^出席
1:-84 before ^列
1:-75 before ^列席
1:-116 before ^利
1:-105 before ^利用
1:-95 before ^到
1:-79 before ^到访
1:-84 before ^办
1:-85 before ^办公
1:-204 before ^参
1:-92 before ^参加
1:-104 before ^参训
1:-100 before ^参赛
1:-64 before ^发
1:-78 before ^发挥
1:106 before ^各
1:175 before ^各学
1:-87 before ^名
1:-158 before ^向
1:-119 before ^向<
1:-91 before ^员
1:-84 before ^员:
1:128 before ^图
1:131 before ^图书
1:-53 before ^在
1:-93 before ^在$
1:81 before ^培
1:-97 before ^大
1:-50 before ^大学
1:-45 before ^学
1:-112 before ^学员
1:-150 before ^学期
1:115 before ^学生
1:54 before ^安
1:48 before ^安全
1:53 before ^家
1:-30 before ^家长
1:-103 before ^寄
1:-98 before ^寄给
1:76 before ^导
1:-96 before ^将
1:-72 before ^将情
1:37 before ^岗
1:-55 before ^岗期
1:-65 before ^工
1:-71 before ^工作
1:-61 before ^师
1:119 before ^师0
1:143 before ^师徒
1:-87 before ^师生
1:-117 before ^帮助
1:-32 before ^年
1:-147 before ^录
1:-90 before ^录于
1:-89 before ^录播
1:-209 before ^抄
1:-240 before ^抄送
1:-102 before ^挂
1:-93 before ^挂职
1:-107 before ^捐
1:84 before ^捐书
1:-132 before ^捐赠
1:97 before ^播
1:88 before ^播课
1:120 before ^支
1:142 before ^支教
1:40 before ^政
1:-77 before ^政关
1:-47 before ^教
1:59 before ^教师
1:-77 before ^教案
1:83 before ^新
1:73 before ^新生
1:-155 before ^日
1:-126 before ^日常
1:-77 before ^月
1:-136 before ^有
1:-84 before ^有意
1:37 before ^期
1:33 before ^期末
1:136 before ^本条
1:171 before ^本部
1:131 before ^本项
1:128 before ^构
1:115 before ^构-
1:68 before ^校
1:116 before ^校本
1:-102 before ^校长
1:80 before ^次
1:75 before ^此
1:-98 before ^此件
1:195 before ^此项
1:-44 before ^每
1:-144 before ^活
1:-146 before ^活动
1:-42 before ^派
1:-87 before ^流
1:-79 before ^流书
1:67 before ^物
1:70 before ^物理
1:140 before ^环
1:148 before ^环境
1:-89 before ^班
1:-91 before ^用
1:-100 before ^用事
1:-30 before ^由
1:48 before ^的
1:-82 before ^的学
1:-85 before ^程
1:-84 before ^程的
1:90 before ^第
1:33 before ^第0
1:-107 before ^简
1:-100 before ^简报
1:86 before ^线
1:90 before ^线上
1:87 before ^练
1:81 before ^练场
1:-244 before ^组
1:-136 before ^组办
1:-145 before ^组员
1:-83 before ^组织
1:-90 before ^经$
1:-72 before ^给
1:-82 before ^给音
1:-52 before ^继
1:-59 before ^继续
1:-111 before ^绩
1:-122 before ^绩一
1:-76 before ^职
1:-72 before ^职干
1:-267 before ^联
1:69 before ^联合
1:-224 before ^联系
1:-99 before ^联络
1:-58 before ^蓝
1:-56 before ^蓝结
1:-93 before ^裁
1:-85 before ^裁判
1:-49 before ^订
1:-53 before ^订后
1:-47 before ^训
1:-84 before ^训_
1:-84 before ^记
1:-67 before ^记录
1:-45 before ^设
1:-35 before ^设备
1:102 before ^该
1:121 before ^该项
1:-140 before ^语
1:62 before ^课
1:56 before ^责
1:57 before ^责任
1:37 before ^账号
1:-100 before ^资
1:-76 before ^资助
1:-124 before ^赛
1:-65 before ^赠
1:-59 before ^赠书
1:115 before ^跟岗
1:115 before ^过
1:-82 before ^运
1:-93 before ^运动
1:136 before ^这
1:209 before ^送
1:189 before ^送教
1:158 before ^送课
1:-62 before ^选
1:-71 before ^邀
1:-122 before ^邀$
1:111 before ^部
1:92 before ^部访
1:-108 before ^量
1:-102 before ^量分
1:-65 before ^集
1:-88 before ^集训
1:-65 before ^项
1:-89 before ^领
1:-132 before ^领导
1:-78 before ^首
1:114 before ^验
1:91 before ^验室
1:163 before _
1:213 before _$
1:-84 before _|
1:-74 before _|_
1:-72 before _事
1:-80 before _事项
1:-80 before _学
1:-89 before _学员
1:-76 before |
1:-87 before |_
1:-85 before |_学
1:-189 before 、
1:-226 before 、$
1:62 before 、0
1:-202 before 、数
1:-210 before 、数学
1:-59 before 、英
1:405 before 。
1:381 before 。$
1:152 before 。具
1:146 before 。具体
1:83 before 。此
1:74 before 。此项
1:-129 before 》
1:-122 before 》报
1:-106 before 》报$
1:-112 before 一
1:-104 before 一并
1:-110 before 一并反
1:-100 before 三
1:-42 before 三日
1:-40 before 三日内
1:150 before 上
1:129 before 上$
1:89 before 上传
1:128 before 上传$
1:115 before 上工
1:98 before 上工作
1:82 before 上教
1:80 before 上教研
1:83 before 上述
1:93 before 上述活
1:-60 before 下
1:151 before 下乡
1:143 before 下乡$
1:-134 before 下设
1:-146 before 下设$
1:-30 before 不
1:65 before 不少
1:68 before 不少于
1:-35 before 与
1:-108 before 与$
1:-44 before 专
1:178 before 业
1:-143 before 个
1:-157 before 个$
1:75 before 中
1:-294 before 为
1:-324 before 为$
1:60 before 主
1:-63 before 主任
1:-86 before 主任、
1:134 before 主题
1:121 before 主题$
1:-76 before 乐
1:-78 before 乐$
1:146 before 习
1:116 before 习$
1:157 before 乡
1:150 before 乡$
1:-109 before 书
1:-32 before 书$
1:-58 before 书典
1:-93 before 书典礼
1:-81 before 书箱
1:-79 before 书箱摆
1:-103 before 书编
1:-93 before 书编目
1:84 before 事
1:150 before 事$
1:130 before 事务
1:121 before 事务$
1:38 before 事宜
1:132 before 事宜$
1:-92 before 事宜可
1:68 before 事手
1:77 before 事手续
1:-48 before 事项
1:80 before 事项$
1:-84 before 事项来
1:-128 before 于
1:-105 before 于$
1:-76 before 于三
1:-84 before 于三日
1:43 before 互
1:40 before 互访
1:118 before 互访$
1:-63 before 互访报
1:-73 before 互访行
1:127 before 五
1:-121 before 产
1:-87 before 产权
1:-84 before 产权移
1:50 before 人
1:111 before 人。
1:-89 before 人为
1:-95 before 人为$
1:140 before 人事
1:67 before 人事手
1:-107 before 人到
1:-88 before 人到$
1:-38 before 人员
1:-46 before 人员$
1:97 before 人选
1:47 before 人选$
1:-74 before 从
1:-74 before 从$
1:-110 before 代
1:-60 before 代表
1:-70 before 代表到
1:146 before 以上
1:107 before 以上$
1:119 before 以上工
1:-66 before 仪式
1:-64 before 仪式在
1:-80 before 件
1:-101 before 件寄
1:-115 before 件寄$
1:-100 before 件抄
1:-112 before 件抄送
1:-130 before 任$
1:53 before 任0
1:95 before 任0名
1:-89 before 任、
1:-84 before 任、$
1:134 before 任人
1:109 before 任人$
1:-80 before 会
1:89 before 会$
1:-85 before 会方
1:-112 before 会方案
1:-113 before 会议
1:118 before 传
1:97 before 传$
1:-67 before 估
1:-50 before 估报
1:-51 before 估报告
1:39 before 位
1:-50 before 体
1:208 before 体$
1:-156 before 体备
1:-153 before 体备课
1:-43 before 余
1:74 before 作坊
1:-130 before 依
1:-78 before 依托
1:-79 before 依托$
1:-93 before 保
1:-67 before 保留
1:-81 before 保留在
1:123 before 修
1:96 before 修实
1:110 before 修实训
1:-61 before 修班
1:-56 before 修班在
1:-53 before 借
1:-48 before 借用
1:-74 before 借用$
1:-138 before 假
1:-72 before 假$
1:-144 before 元
1:69 before 先
1:43 before 先队
1:87 before 先队$
1:-85 before 入
1:-77 before 入$
1:-103 before 入场
1:-94 before 入场券
1:59 before 全
1:62 before 全教
1:54 before 全教育
1:-126 before 公室设
1:-56 before 关
1:-61 before 关系保
1:-41 before 其余
1:119 before 具
1:107 before 具体
1:198 before 具体$
1:-77 before 典
1:-72 before 典礼
1:-75 before 典礼假
1:-148 before 兼
1:-135 before 兼任
1:-107 before 兼任$
1:-84 before 内
1:-74 before 内送
1:-79 before 内送$
1:83 before 册
1:72 before 写
1:69 before 军训
1:77 before 军训$
1:-125 before 况
1:-105 before 况每
1:-95 before 况每季
1:-85 before 况通
1:-63 before 况通报
1:34 before 出
1:46 before 出$
1:-80 before 出发
1:-70 before 出发前
1:-77 before 出席
1:-74 before 出席$
1:-66 before 函
1:-94 before 函件
1:-95 before 函件寄
1:-98 before 函告
1:-100 before 函告$
1:50 before 分
1:-96 before 分别
1:92 before 分析
1:151 before 分析$
1:-106 before 分析表
1:-139 before 分送
1:-126 before 分送生
1:64 before 划$
1:-69 before 列
1:-82 before 列席
1:-93 before 列席$
1:139 before 创
1:141 before 创设
1:133 before 创设指
1:-100 before 判
1:-91 before 判员
1:-82 before 判员$
1:-163 before 利
1:-168 before 利用
1:-113 before 利用$
1:-80 before 别
1:-187 before 到
1:-153 before 到$
1:-77 before 到大
1:-103 before 到大学
1:-69 before 到访
1:-70 before 到访名
1:-34 before 制
1:-101 before 券
1:-110 before 券领
1:-106 before 券领取
1:-117 before 前
1:-83 before 前$
1:-97 before 前到
1:-84 before 前到$
1:-109 before 前将
1:-100 before 副
1:-132 before 加
1:-129 before 加$
1:-92 before 加者
1:-80 before 加者$
1:51 before 务
1:125 before 务$
1:-49 before 动
1:-119 before 动会
1:-83 before 动会方
1:-90 before 动地
1:-89 before 动地点
1:-207 before 助
1:-195 before 助$
1:-71 before 助政
1:-62 before 助政策
1:-158 before 协
1:-75 before 协议
1:-119 before 单
1:-126 before 单$
1:-111 before 单报
1:132 before 卷
1:-241 before 参
1:-134 before 参加
1:-122 before 参加$
1:-60 before 参加者
1:-97 before 参训
1:-93 before 参训人
1:-125 before 参赛
1:-128 before 参赛选
1:42 before 及
1:-43 before 及$
1:-62 before 反
1:-78 before 反馈
1:-119 before 反馈给
1:-138 before 发
1:-93 before 发前
1:-66 before 发前到
1:-74 before 发挥
1:-84 before 发挥$
1:-59 before 发给
1:-57 before 发给$
1:-110 before 取
1:-108 before 取处
1:-105 before 取处$
1:-223 before 口
1:-152 before 可
1:-104 before 可到
1:-94 before 可到大
1:-86 before 可咨
1:-94 before 可咨询
1:-157 before 台
1:77 before 史
1:86 before 史室
1:77 before 史室布
1:180 before 号$
1:-87 before 号问
1:-99 before 号问题
1:-84 before 各
1:-37 before 各学
1:-52 before 各学科
1:114 before 各项
1:75 before 各项$
1:-80 before 合
1:60 before 合招
1:71 before 合招生
1:48 before 同
1:-82 before 名
1:104 before 名。
1:121 before 名。具
1:-106 before 名到
1:-100 before 名到$
1:-132 before 名单
1:-56 before 名单$
1:-119 before 名单报
1:-68 before 名表
1:-68 before 名表向
1:-52 before 后的
1:-68 before 后的方
1:-101 before 后置
1:-107 before 后置于
1:-256 before 向
1:-252 before 向$
1:-117 before 向<
1:-116 before 向<开
1:116 before 听
1:88 before 听课
1:81 before 听课$
1:-167 before 告
1:-109 before 告$
1:-251 before 员
1:-184 before 员$
1:-85 before 员0
1:-63 before 员:
1:-121 before 员推
1:-107 before 员推荐
1:156 before 周
1:-179 before 和$
1:-127 before 咨
1:-104 before 咨询
1:-90 before 咨询$
1:70 before 回访
1:76 before 回访。
1:-77 before 团
1:-78 before 团干
1:-93 before 团干部
1:174 before 园
1:-35 before 图书
1:-45 before 图书$
1:-320 before 在
1:-306 before 在$
1:-60 before 地
1:88 before 地。
1:77 before 地。具
1:-133 before 地点
1:-121 before 地点$
1:-111 before 场券
1:-108 before 场券领
1:113 before 场地
1:99 before 场地。
1:88 before 坊
1:128 before 培
1:105 before 培训
1:99 before 堂$
1:-76 before 堂邀
1:-73 before 堂邀$
1:157 before 境
1:143 before 境创
1:140 before 境创设
1:-37 before 处$
1:-137 before 备
1:-113 before 备清
1:-97 before 备清单
1:-150 before 备课
1:-111 before 备课点
1:-186 before 大
1:-116 before 大学
1:-101 before 大学$
1:-68 before 大学师
1:-68 before 天
1:142 before 头
1:30 before 子
1:-106 before 字
1:-111 before 字$
1:-76 before 存$
1:-75 before 季度
1:-102 before 季度函
1:-216 before 学
1:-244 before 学$
1:-44 before 学、
1:122 before 学。
1:130 before 学。具
1:-128 before 学员
1:-78 before 学员$
1:-109 before 学员推
1:-61 before 学师
1:-84 before 学师生
1:-93 before 学年
1:-187 before 学期
1:-122 before 学期末
1:-64 before 学校
1:-140 before 学校$
1:117 before 学生互
1:-63 before 学生代
1:-87 before 学生来
1:-41 before 学科
1:-34 before 学科$
1:-79 before 学籍
1:-102 before 学籍档
1:-139 before 学院
1:140 before 安
1:115 before 安全
1:50 before 安全教
1:113 before 安排
1:131 before 安排$
1:-72 before 安排到
1:-37 before 定点帮
1:129 before 宜$
1:-90 before 宜可
1:-104 before 宜可咨
1:149 before 实
1:76 before 实训
1:96 before 实训室
1:113 before 室
1:92 before 室布
1:82 before 室布展
1:85 before 室开
1:109 before 室开放
1:97 before 室援
1:95 before 室援建
1:-133 before 室设
1:-129 before 室设在
1:-125 before 容
1:-142 before 容$
1:58 before 宿
1:-133 before 寄
1:-98 before 寄$
1:-87 before 寄给
1:-75 before 寄给<
1:-85 before 察
1:-68 before 察记
1:-88 before 察记录
1:30 before 对$
1:-55 before 对仪
1:-52 before 对仪式
1:-236 before 对口
1:190 before 对接
1:94 before 导
1:114 before 导$
1:-138 before 导小
1:-114 before 导小组
1:-173 before 将
1:-60 before 将情
1:-61 before 将情况
1:-57 before 小
1:-148 before 小组
1:-122 before 小组下
1:62 before 少
1:92 before 少于
1:103 before 少于0
1:37 before 少先
1:59 before 少先队
1:-79 before 局
1:-105 before 局$
1:153 before 展
1:75 before 展$
1:136 before 岗
1:-92 before 岗期
1:-55 before 岗期间
1:50 before 工
1:43 before 工作
1:55 before 工作$
1:84 before 工作坊
1:-140 before 市
1:79 before 布
1:79 before 布展
1:75 before 布展$
1:-77 before 师
1:164 before 师$
1:103 before 师0名
1:-61 before 师出
1:-94 before 师出发
1:-193 before 师到
1:-174 before 师到$
1:147 before 师徒
1:112 before 师徒结
1:-93 before 师生
1:-78 before 师生与
1:-75 before 师生可
1:-75 before 师的观
1:-65 before 师进
1:-64 before 师进入
1:97 before 带
1:-114 before 席
1:-150 before 席$
1:-95 before 帮
1:-151 before 帮助
1:-162 before 帮助$
1:-38 before 帮扶$
1:-52 before 帮扶工
1:-96 before 常
1:-185 before 常联
1:-146 before 常联络
1:-170 before 干
1:-185 before 干部
1:-84 before 干部0
1:-147 before 干部到
1:-95 before 干部每
1:-148 before 年
1:-123 before 年级
1:-109 before 并
1:-113 before 并反
1:-112 before 并反馈
1:-45 before 应
1:137 before 底
1:96 before 底前
1:147 before 底前$
1:-88 before 度函
1:-98 before 度函告
1:120 before 座
1:105 before 建$
1:-38 before 开放
1:-135 before 开放$
1:92 before 开放事
1:-103 before 式
1:-61 before 式在
1:-72 before 式在$
1:-178 before 录
1:-93 before 录$
1:-90 before 录于
1:-85 before 录于三
1:-109 before 录播
1:-88 before 录播课
1:-158 before 往
1:-60 before 往来
1:-105 before 往来函
1:-136 before 往返
1:145 before 徒
1:120 before 徒结
1:99 before 徒结对
1:-35 before 心
1:-160 before 心理
1:-120 before 心理$
1:-33 before 总
1:-37 before 情
1:-30 before 情况
1:-65 before 情况通
1:-73 before 意
1:-67 before 意参
1:-64 before 意参加
1:43 before 成
1:-94 before 所
1:-84 before 手
1:-77 before 手$
1:154 before 手续
1:161 before 手续$
1:-71 before 托
1:-82 before 托$
1:63 before 执
1:-39 before 扶$
1:-46 before 扶工
1:-49 before 扶工作
1:-74 before 技
1:-228 before 抄
1:-242 before 抄送
1:-233 before 抄送$
1:-304 before 报
1:-260 before 报$
1:-124 before 报分
1:-116 before 报分送
1:-83 before 报名
1:-71 before 报名表
1:-97 before 报告
1:-72 before 报告$
1:-62 before 报局
1:-91 before 报局$
1:-138 before 担
1:-107 before 担任
1:-104 before 担任$
1:59 before 招
1:61 before 招生
1:72 before 招生$
1:-105 before 挂
1:-57 before 挂职
1:-70 before 挂职期
1:122 before 指
1:143 before 指导
1:123 before 指导$
1:-117 before 按
1:-109 before 按照
1:-65 before 挥
1:-70 before 挥$
1:-112 before 捐
1:89 before 捐书
1:92 before 捐书$
1:-135 before 捐赠
1:-120 before 捐赠图
1:-103 before 捐赠物
1:-123 before 授
1:175 before 排
1:150 before 排$
1:-58 before 排到
1:-91 before 排到$
1:259 before 接
1:196 before 接$
1:-67 before 推
1:-86 before 推荐
1:-111 before 推荐自
1:-90 before 提
1:-47 before 提$
1:32 before 援
1:-134 before 援$
1:108 before 援建
1:98 before 援建$
1:-88 before 摆
1:-79 before 摆放
1:-78 before 摆放在
1:-31 before 播课
1:-87 before 播课在
1:105 before 播课资
1:-122 before 支援
1:-124 before 支援$
1:154 before 支教
1:154 before 支教课
1:-50 before 放
1:-140 before 放$
1:90 before 放事
1:104 before 放事宜
1:-72 before 放在
1:-89 before 放在$
1:-54 before 政
1:-62 before 政关
1:-72 before 政关系
1:-71 before 政策
1:-79 before 政策$
1:121 before 教$
1:169 before 教下
1:155 before 教下乡
1:48 before 教务
1:-117 before 教师
1:104 before 教师$
1:-69 before 教师出
1:-195 before 教师到
1:-80 before 教师进
1:-36 before 教教师
1:-82 before 教案模
1:-47 before 教研
1:84 before 教研$
1:-55 before 教育
1:50 before 教育送
1:97 before 教课
1:-218 before 数
1:-133 before 数字
1:-119 before 数字$
1:-225 before 数学
1:-160 before 数学$
1:-142 before 数学、
1:-224 before 文
1:-178 before 文、
1:-173 before 文、数
1:185 before 料
1:74 before 新
1:71 before 新生
1:68 before 新生军
1:-48 before 方案
1:-62 before 方案提
1:-92 before 方案送
1:-194 before 日
1:-71 before 日内
1:-77 before 日内送
1:-143 before 日前
1:-178 before 日前$
1:-126 before 日前将
1:-146 before 日常
1:-176 before 日常联
1:-60 before 时
1:117 before 星
1:-132 before 是
1:-139 before 是$
1:-87 before 暂
1:-86 before 暂存
1:-88 before 暂存$
1:-155 before 月
1:-141 before 月0
1:-170 before 月0日
1:136 before 月。
1:-104 before 月向
1:-115 before 月向$
1:120 before 月底
1:69 before 月底前
1:-115 before 有
1:-74 before 有意
1:-88 before 有意参
1:-119 before 期
1:-137 before 期$
1:124 before 期。
1:-166 before 期末$
1:144 before 期末质
1:-116 before 期满
1:-73 before 期满须
1:-46 before 期间
1:-52 before 期间安
1:-142 before 末$
1:136 before 末质
1:145 before 末质量
1:-33 before 本$
1:130 before 本条
1:118 before 本课
1:131 before 本课程
1:139 before 本部
1:156 before 本部分
1:116 before 本项
1:116 before 本项$
1:-87 before 权
1:-95 before 权移
1:-95 before 权移$
1:198 before 条
1:166 before 条$
1:-149 before 来
1:-93 before 来函
1:-104 before 来函件
1:-80 before 来源
1:-82 before 来源$
1:-77 before 来自
1:-81 before 来自$
1:-79 before 板
1:-92 before 板$
1:121 before 构
1:118 before 构-
1:119 before 构--
1:49 before 析
1:149 before 析$
1:-116 before 析表
1:-110 before 析表发
1:118 before 查
1:-158 before 校
1:-101 before 校$
1:76 before 校史
1:83 before 校史室
1:122 before 校本
1:140 before 校本课
1:-286 before 校长
1:-166 before 校长、
1:-101 before 校长和
1:-70 before 核
1:-59 before 案
1:-64 before 案提
1:-48 before 案提$
1:-88 before 案模
1:-77 before 案模板
1:-84 before 案移
1:-75 before 案移$
1:-108 before 案送
1:-102 before 案送$
1:-76 before 档案移
1:-95 before 梅
1:-80 before 模
1:-66 before 模板
1:-80 before 模板$
1:67 before 次
1:165 before 次。
1:153 before 次。$
1:100 before 此
1:-99 before 此件
1:-97 before 此件抄
1:205 before 此项
1:136 before 此项$
1:155 before 此项工
1:-152 before 每
1:-41 before 每季
1:-52 before 每季度
1:-140 before 每年
1:-126 before 每月
1:-119 before 每月向
1:-114 before 江
1:-38 before 活
1:-96 before 活动地
1:-39 before 派
1:-89 before 派$
1:36 before 派出
1:-77 before 流书
1:-89 before 流书箱
1:-55 before 清
1:-56 before 清单
1:-102 before 清单$
1:-81 before 源$
1:140 before 源上
1:115 before 源上传
1:-56 before 满
1:-75 before 满须
1:-69 before 满须向
1:-180 before 点
1:-134 before 点$
1:-115 before 点设
1:-121 before 点设在
1:-122 before 照
1:84 before 物理
1:68 before 物理系
1:-71 before 物资
1:-84 before 物资暂
1:159 before 环
1:135 before 环境
1:137 before 环境创
1:-95 before 班
1:-77 before 班主
1:-71 before 班主任
1:-61 before 班在
1:-50 before 班在$
1:41 before 理$
1:63 before 理系
1:110 before 理系$
1:-74 before 生
1:108 before 生$
1:-55 before 生与
1:-58 before 生与$
1:120 before 生互
1:120 before 生互访
1:-75 before 生代
1:-64 before 生代表
1:64 before 生军
1:76 before 生军训
1:-82 before 生可
1:-98 before 生可到
1:-131 before 生本
1:-115 before 生本$
1:-95 before 生来
1:-99 before 生来自
1:-212 before 用
1:-126 before 用$
1:-91 before 用事
1:-103 before 用事宜
1:-176 before 由
1:-64 before 留
1:-57 before 留在
1:-81 before 留在$
1:-77 before 的
1:-114 before 的学
1:-77 before 的学生
1:-92 before 的学籍
1:-52 before 的方
1:-57 before 的方案
1:-80 before 的观
1:-65 before 的观察
1:117 before 的课
1:-127 before 的车
1:-98 before 目后
1:-95 before 目后置
1:80 before 研$
1:-67 before 研修班
1:-76 before 礼
1:-84 before 礼假
1:-70 before 礼假$
1:-42 before 秀
1:-30 before 科
1:-112 before 秘
1:-101 before 秘书
1:-115 before 租
1:-95 before 移
1:-85 before 移$
1:52 before 程
1:166 before 程$
1:-79 before 程的
1:-82 before 程的学
1:-53 before 程表
1:-64 before 程表送
1:106 before 第
1:88 before 第0
1:143 before 第0项
1:-62 before 策
1:-68 before 策$
1:-127 before 简
1:-137 before 简报
1:-114 before 简报分
1:337 before 管
1:181 before 管理
1:154 before 管理$
1:-98 before 箱
1:-78 before 箱摆
1:-79 before 箱摆放
1:-71 before 籍
1:-91 before 籍档
1:-89 before 籍档案
1:-217 before 系
1:-244 before 系人
1:-226 before 系人$
1:-80 before 系保
1:-75 before 系保留
1:-82 before 级
1:-99 before 级主
1:-97 before 级主任
1:86 before 线
1:74 before 线上
1:87 before 线上教
1:105 before 练
1:83 before 练场
1:76 before 练场地
1:-209 before 组
1:-128 before 组下
1:-126 before 组下设
1:-150 before 组办
1:-114 before 组办公
1:-161 before 组员
1:-99 before 组织
1:-41 before 组织团
1:-48 before 组织教
1:-63 before 织
1:-59 before 织团
1:-41 before 织团干
1:-48 before 织教
1:-47 before 织教师
1:138 before 经
1:-91 before 经$
1:-114 before 结
1:-33 before 结对
1:44 before 结对$
1:-51 before 结对仪
1:-198 before 给
1:-155 before 给$
1:-93 before 给<
1:-90 before 给<各
1:-67 before 给音
1:-64 before 给音乐
1:-241 before 络
1:-153 before 络$
1:-96 before 络人
1:-104 before 络员
1:-90 before 络员$
1:-56 before 继
1:-42 before 继续
1:-40 before 继续利
1:-104 before 绩
1:-119 before 绩一
1:-118 before 绩一并
1:45 before 续
1:140 before 续$
1:-48 before 续利
1:-51 before 续利用
1:85 before 编
1:-105 before 编目
1:-106 before 编目后
1:-109 before 置
1:-89 before 置于
1:-100 before 置于$
1:126 before 老
1:128 before 老师
1:-52 before 考
1:-42 before 考核
1:-96 before 职
1:-75 before 职干
1:-86 before 职干部
1:-71 before 职期
1:-71 before 职期满
1:-347 before 联
1:70 before 联合
1:70 before 联合招
1:-245 before 联系
1:-268 before 联系人
1:-218 before 联络
1:-179 before 联络$
1:-95 before 联络人
1:-132 before 联络员
1:41 before 育
1:63 before 育送
1:51 before 育送教
1:-70 before 自
1:-94 before 自$
1:-121 before 至
1:130 before 节
1:-114 before 英
1:-32 before 英语
1:-106 before 英语$
1:-77 before 荐
1:-111 before 荐自
1:-99 before 荐自$
1:-45 before 蓝
1:-48 before 蓝结
1:-70 before 蓝结对
1:-80 before 行
1:-34 before 行程
1:-78 before 行程表
1:-198 before 表
1:45 before 表$
1:-70 before 表到
1:-83 before 表到$
1:-127 before 表发
1:-119 before 表发给
1:-64 before 表向
1:-68 before 表向$
1:-61 before 表送
1:-61 before 表送$
1:-103 before 裁
1:-93 before 裁判
1:-91 before 裁判员
1:-121 before 观
1:-92 before 观察
1:-64 before 观察记
1:101 before 计划$
1:-60 before 订后
1:-73 before 订后的
1:105 before 训$
1:-80 before 训_
1:-90 before 训_|
1:-100 before 训人
1:-96 before 训人员
1:-102 before 训地
1:-83 before 训地点
1:101 before 训室
1:96 before 训室援
1:-135 before 议
1:-86 before 记
1:-102 before 记录
1:-99 before 记录$
1:-88 before 讲
1:-104 before 设
1:-80 before 设$
1:-189 before 设在
1:-186 before 设在$
1:-101 before 设备清
1:117 before 设指
1:131 before 设指导
1:104 before 访
1:109 before 访$
1:93 before 访。
1:-65 before 访名
1:-76 before 访名单
1:138 before 访学
1:122 before 访学。
1:-64 before 访报
1:-71 before 访报名
1:-66 before 访行
1:-64 before 访行程
1:33 before 评
1:-52 before 评估报
1:-121 before 询
1:-117 before 询$
1:154 before 该
1:148 before 该项
1:149 before 该项工
1:-225 before 语
1:-110 before 语$
1:-205 before 语文
1:-170 before 语文、
1:101 before 读
1:126 before 课。
1:122 before 课。$
1:-99 before 课在
1:-105 before 课在$
1:33 before 课堂
1:120 before 课堂$
1:-76 before 课堂邀
1:-103 before 课点
1:-111 before 课点设
1:143 before 课程
1:152 before 课程$
1:181 before 课表
1:157 before 课表$
1:93 before 课资
1:101 before 课资源
1:-56 before 调
1:-121 before 负
1:-116 before 负责
1:45 before 责
1:81 before 责任
1:86 before 责任人
1:187 before 账号$
1:-105 before 账号问
1:139 before 质
1:142 before 质量
1:155 before 质量分
1:-172 before 费
1:-249 before 费$
1:-57 before 资助
1:-65 before 资助政
1:-96 before 资暂
1:-94 before 资暂存
1:119 before 资源
1:99 before 资源上
1:-178 before 赛
1:-168 before 赛选
1:-171 before 赛选手
1:-189 before 赠
1:-81 before 赠书
1:-82 before 赠书典
1:-125 before 赠图
)"sv,
    R"(1:-120 before 赠图书
1:-103 before 赠物
1:-77 before 赠物资
1:126 before 跟岗
1:-175 before 车
1:-151 before 车费
1:-145 before 车费$
1:123 before 转
1:150 before 过
1:-85 before 运
1:-82 before 运动
1:-110 before 运动会
1:-140 before 返
1:233 before 这
1:-74 before 进入
1:-66 before 进入$
1:110 before 述
1:95 before 述活
1:93 before 述活动
1:-104 before 送
1:-250 before 送$
1:209 before 送教
1:99 before 送教$
1:146 before 送教下
1:-118 before 送生
1:-119 before 送生本
1:162 before 送课
1:-113 before 选
1:-195 before 选手
1:-120 before 选手$
1:-47 before 选派$
1:-141 before 通
1:-63 before 通报
1:-64 before 通报局
1:-108 before 邀
1:-157 before 邀$
1:41 before 部
1:-83 before 部0
1:-102 before 部0人
1:-162 before 部到
1:-154 before 部到$
1:-72 before 部每
1:-74 before 部每月
1:102 before 部访
1:124 before 部访学
1:65 before 量
1:57 before 量分
1:33 before 量分析
1:-135 before 金
1:-65 before 钟
1:-270 before 长
1:-134 before 长$
1:-158 before 长、
1:-161 before 长、$
1:-103 before 长和
1:-127 before 长和$
1:-51 before 问
1:-43 before 问题
1:-40 before 问题$
1:-52 before 间
1:-55 before 间安
1:-47 before 间安排
1:149 before 阅
1:64 before 队
1:119 before 队$
1:-141 before 院
1:-74 before 集
1:-94 before 集训
1:-88 before 集训地
1:-81 before 音
1:-71 before 音乐
1:-77 before 音乐$
1:216 before 项
1:239 before 项$
1:194 before 项工
1:228 before 项工作
1:-67 before 项来
1:-77 before 项来源
1:-200 before 须
1:-140 before 须向
1:-125 before 须向$
1:-160 before 领
1:-114 before 领取
1:-114 before 领取处
1:-122 before 领导
1:-120 before 领导小
1:-53 before 题
1:42 before 食
1:36 before 食宿
1:-70 before 馈
1:-118 before 馈给
1:-123 before 馈给$
1:-81 before 首
1:66 before 验
1:97 before 验室
1:90 before 验室开
1:-148 before 高
1:56 before=0
1:-65 before=1
1:-233 before=2
1:-113 before=3
1:-52 before=4
1:90 before=5
1:210 clause before &同
1:93 clause before &教
1:55 clause before (
1:109 clause before (0
1:-129 clause before )
1:-203 clause before )$
1:-130 clause before -
1:-123 clause before -0
1:-126 clause before 0)
1:-76 clause before 0〕
1:49 clause before 0万
1:-60 clause before 0个
1:-127 clause before 0人
1:-104 clause before 0份
1:-200 clause before 0元
1:182 clause before 0册
1:181 clause before 0台
1:-67 clause before 0号
1:53 clause before 0名
1:182 clause before 0周
1:193 clause before 0场
1:102 clause before 0天
1:120 clause before 0套
1:50 clause before 0学
1:149 clause before 0对
1:-145 clause before 0年
1:104 clause before 0批
1:-31 clause before 0日
1:-151 clause before 0月
1:98 clause before 0期
1:150 clause before 0次
1:121 clause before 0篇
1:186 clause before 0节
1:126 clause before 0项
1:45 clause before <$
1:-123 clause before <、
1:57 clause before <免
1:101 clause before <支
1:189 clause before <教
1:-80 clause before <校
1:106 clause before >
1:112 clause before >人
1:-83 clause before >办
1:108 clause before >团
1:98 clause before >挂
1:213 clause before >教
1:36 clause before >跟
1:-86 clause before @
1:-154 clause before @支
1:150 clause before @牵
1:262 clause before ^&
1:192 clause before ^<
1:276 clause before ^>
1:120 clause before ^《
1:-72 clause before ^〔
1:136 clause before ^不
1:165 clause before ^专
1:47 clause before ^业
1:115 clause before ^中
1:138 clause before ^为
1:80 clause before ^举
1:142 clause before ^交
1:69 clause before ^以
1:94 clause before ^会
1:48 clause before ^作
1:128 clause before ^做
1:83 clause before ^健
1:-30 clause before ^全
1:-92 clause before ^出
1:110 clause before ^到
1:132 clause before ^制
1:-171 clause before ^副
1:59 clause before ^办
1:177 clause before ^务
1:-38 clause before ^协
1:-105 clause before ^召
1:32 clause before ^台
1:-106 clause before ^各
1:111 clause before ^名
1:132 clause before ^向
1:-36 clause before ^在
1:98 clause before ^处
1:157 clause before ^套
1:82 clause before ^妹
1:148 clause before ^学
1:-108 clause before ^实
1:100 clause before ^室
1:32 clause before ^家
1:61 clause before ^宿
1:-77 clause before ^对
1:74 clause before ^导
1:-94 clause before ^工
1:97 clause before ^师
1:75 clause before ^干
1:-112 clause before ^年
1:185 clause before ^开
1:66 clause before ^录
1:97 clause before ^影
1:129 clause before ^德
1:-94 clause before ^成
1:-140 clause before ^报
1:71 clause before ^放
1:131 clause before ^政
1:155 clause before ^教
1:127 clause before ^时
1:73 clause before ^显
1:139 clause before ^月
1:91 clause before ^术
1:119 clause before ^校
1:79 clause before ^案
1:-94 clause before ^次
1:150 clause before ^每
1:-97 clause before ^派
1:86 clause before ^班
1:-43 clause before ^由
1:-165 clause before ^电
1:65 clause before ^盲
1:131 clause before ^线
1:-130 clause before ^组
1:192 clause before ^织
1:-106 clause before ^继
1:-75 clause before ^联
1:136 clause before ^育
1:-53 clause before ^至
1:160 clause before ^英
1:-146 clause before ^补
1:136 clause before ^视
1:152 clause before ^训
1:-120 clause before ^设
1:-105 clause before ^语
1:140 clause before ^责
1:98 clause before ^赠
1:144 clause before ^辅
1:34 clause before ^部
1:-66 clause before ^长
1:110 clause before ^间
1:110 clause before ^队
1:53 clause before ^集
1:154 clause before ^青
1:83 clause before ^顶
1:160 clause before ^骨
1:110 clause before ^高
1:-94 clause before “六
1:81 clause before ”$
1:-77 clause before ”0
1:-80 clause before ”前
1:160 clause before ”活
1:132 clause before ”课
1:60 clause before 、
1:-158 clause before 、<
1:35 clause before 、带
1:94 clause before 《
1:78 clause before 《河
1:78 clause before 》
1:69 clause before 》编
1:-60 clause before 〔
1:-77 clause before 〔0
1:-77 clause before 〕
1:-102 clause before 〕0
1:-110 clause before 一”
1:161 clause before 一册
1:-103 clause before 一式
1:90 clause before 一间
1:77 clause before 万
1:-52 clause before 三
1:90 clause before 三十
1:38 clause before 上
1:45 clause before 上$
1:99 clause before 上0
1:91 clause before 上研
1:-118 clause before 上课
1:146 clause before 上题
1:-244 clause before 下
1:142 clause before 下乡
1:-149 clause before 下午
1:-122 clause before 下设
1:68 clause before 不
1:63 clause before 不超
1:49 clause before 与
1:39 clause before 专
1:40 clause before 专业
1:44 clause before 专题
1:133 clause before 业
1:87 clause before 业$
1:144 clause before 业务
1:-45 clause before 个
1:85 clause before 个$
1:35 clause before 个工
1:-134 clause before 个月
1:66 clause before 中
1:228 clause before 中心
1:62 clause before 中研
1:-59 clause before 为
1:169 clause before 为期
1:116 clause before 主
1:-81 clause before 主任
1:111 clause before 主办
1:153 clause before 主导
1:178 clause before 主抓
1:188 clause before 主责
1:145 clause before 主题
1:73 clause before 举
1:72 clause before 举办
1:91 clause before 习
1:155 clause before 习0
1:98 clause before 习安
1:46 clause before 乡
1:92 clause before 乡土
1:114 clause before 乡每
1:-32 clause before 书
1:-100 clause before 书一
1:105 clause before 书信
1:89 clause before 书馆
1:82 clause before 事
1:130 clause before 事$
1:100 clause before 事处
1:43 clause before 事宜
1:-55 clause before 事科
1:142 clause before 事股
1:52 clause before 二
1:83 clause before 二梯
1:-64 clause before 于0
1:102 clause before 互
1:89 clause before 互访
1:-45 clause before 五
1:165 clause before 交
1:155 clause before 交流
1:-52 clause before 人
1:98 clause before 人不
1:143 clause before 人事
1:-122 clause before 人支
1:111 clause before 人次
1:73 clause before 令
1:71 clause before 令营
1:-46 clause before 以
1:-102 clause before 以上
1:-115 clause before 任
1:81 clause before 任0
1:-84 clause before 任<
1:-143 clause before 任务
1:40 clause before 任培
1:70 clause before 任工
1:70 clause before 任教
1:-77 clause before 份
1:-128 clause before 份$
1:125 clause before 伙
1:113 clause before 伙伴
1:-40 clause before 会
1:-75 clause before 会$
1:80 clause before 会每
1:-40 clause before 会议
1:120 clause before 伴
1:108 clause before 伴”
1:47 clause before 位
1:145 clause before 位$
1:-42 clause before 体
1:74 clause before 体备
1:155 clause before 作业
1:79 clause before 作坊
1:49 clause before 作小
1:-52 clause before 作总
1:141 clause before 作讲
1:162 clause before 使
1:174 clause before 使用
1:52 clause before 例
1:78 clause before 例汇
1:96 clause before 供
1:111 clause before 供便
1:112 clause before 便
1:113 clause before 便利
1:64 clause before 保
1:78 clause before 保教
1:143 clause before 保障
1:209 clause before 信
1:157 clause before 信$
1:96 clause before 信往
1:120 clause before 修班
1:154 clause before 借
1:77 clause before 做
1:145 clause before 做好
1:156 clause before 做法
1:87 clause before 健
1:96 clause before 健康
1:-146 clause before 元
1:-132 clause before 元$
1:48 clause before 先
1:77 clause before 免
1:72 clause before 免费
1:175 clause before 入
1:-121 clause before 全
1:-123 clause before 全年
1:91 clause before 全法
1:-60 clause before 公
1:-95 clause before 公不
1:-101 clause before 六
1:-102 clause before 六一
1:-95 clause before 共
1:-149 clause before 共同
1:64 clause before 共备
1:63 clause before 共析
1:85 clause before 共用
1:-74 clause before 具体
1:101 clause before 具展
1:176 clause before 养
1:-111 clause before 内
1:256 clause before 册
1:239 clause before 册$
1:-111 clause before 写
1:85 clause before 写$
1:-112 clause before 出
1:156 clause before 出$
1:-49 clause before 划
1:-127 clause before 划$
1:112 clause before 初稿
1:124 clause before 利
1:122 clause before 利$
1:-57 clause before 到
1:89 clause before 到<
1:-103 clause before 到@
1:-36 clause before 制度
1:89 clause before 制玩
1:-179 clause before 副
1:-158 clause before 副主
1:128 clause before 力
1:32 clause before 办
1:119 clause before 办$
1:-92 clause before 办0
1:-107 clause before 办主
1:-111 clause before 办公
1:74 clause before 办夏
1:174 clause before 办法
1:136 clause before 办理
1:152 clause before 办科
1:152 clause before 务
1:60 clause before 务$
1:234 clause before 务处
1:-43 clause before 务的
1:107 clause before 务科
1:-69 clause before 动
1:-64 clause before 动$
1:108 clause before 动0
1:-215 clause before 助
1:-118 clause before 助0
1:-108 clause before 区
1:-39 clause before 十
1:73 clause before 十台
1:-30 clause before 升
1:82 clause before 升级
1:-182 clause before 午
1:-105 clause before 半
1:-90 clause before 半$
1:-75 clause before 协
1:-30 clause before 协议
1:269 clause before 单
1:156 clause before 单$
1:171 clause before 单位
1:80 clause before 印
1:81 clause before 印$
1:269 clause before 卷
1:183 clause before 卷$
1:-79 clause before 县
1:162 clause before 参
1:140 clause before 发
1:94 clause before 发展
1:-89 clause before 召
1:-91 clause before 召开
1:159 clause before 台
1:204 clause before 台$
1:-51 clause before 号
1:-84 clause before 号)
1:130 clause before 各项
1:-102 clause before 合
1:69 clause before 合作
1:-55 clause before 合办
1:-34 clause before 合教
1:68 clause before 同
1:192 clause before 同上
1:41 clause before 同步
1:79 clause before 名$
1:-131 clause before 名到
1:120 clause before 名单
1:85 clause before 名班
1:-75 clause before 后$
1:-55 clause before 向
1:-48 clause before 听
1:133 clause before 听评
1:-146 clause before 听课
1:139 clause before 告0
1:148 clause before 告会
1:-154 clause before 员
1:-76 clause before 员$
1:-88 clause before 员培
1:130 clause before 周
1:88 clause before 周$
1:65 clause before 和
1:141 clause before 品
1:-48 clause before 商
1:-36 clause before 商定
1:118 clause before 器
1:132 clause before 四
1:124 clause before 回
1:102 clause before 回指
1:98 clause before 回访
1:122 clause before 团
1:137 clause before 团委
1:175 clause before 园
1:70 clause before 园安
1:30 clause before 国
1:192 clause before 图
1:172 clause before 图书
1:105 clause before 土
1:106 clause before 土教
1:-130 clause before 在
1:-92 clause before 在>
1:-82 clause before 在基
1:112 clause before 地
1:220 clause before 场
1:222 clause before 场$
1:81 clause before 坊
1:81 clause before 坊$
1:66 clause before 坝
1:71 clause before 坝顶
1:-92 clause before 基
1:90 clause before 基”
1:-97 clause before 基础
1:290 clause before 处
1:-65 clause before 处$
1:111 clause before 处主
1:76 clause before 处办
1:124 clause before 处安
1:80 clause before 处带
1:121 clause before 处承
1:185 clause before 处排
1:83 clause before 处派
1:189 clause before 处牵
1:63 clause before 处组
1:156 clause before 处统
1:89 clause before 处负
1:145 clause before 备
1:55 clause before 备$
1:59 clause before 备每
1:92 clause before 备考
1:83 clause before 备课
1:65 clause before 夏
1:78 clause before 夏令
1:88 clause before 外
1:85 clause before 大
1:125 clause before 大队
1:68 clause before 天$
1:-146 clause before 天0
1:273 clause before 头
1:300 clause before 头$
1:190 clause before 套
1:107 clause before 套$
1:115 clause before 套、
1:-159 clause before 如
1:65 clause before 妹
1:73 clause before 妹结
1:160 clause before 委
1:105 clause before 子学
1:75 clause before 字
1:83 clause before 字图
1:128 clause before 学
1:167 clause before 学$
1:167 clause before 学0
1:41 clause before 学习
1:75 clause before 学副
1:96 clause before 学年
1:86 clause before 学期
1:-136 clause before 学校
1:171 clause before 学生
1:-78 clause before 学科
1:-47 clause before 学组
1:68 clause before 学院
1:160 clause before 安
1:185 clause before 安排
1:85 clause before 安防
1:101 clause before 定
1:78 clause before 定$
1:51 clause before 实$
1:130 clause before 实习
1:-102 clause before 实验
1:143 clause before 室
1:-129 clause before 室$
1:85 clause before 室一
1:62 clause before 室主
1:187 clause before 室安
1:-87 clause before 室建
1:160 clause before 室牵
1:71 clause before 室管
1:115 clause before 家作
1:107 clause before 宿
1:96 clause before 宿舍
1:121 clause before 察
1:130 clause before 对
1:136 clause before 对$
1:104 clause before 对0
1:79 clause before 对的
1:168 clause before 导
1:208 clause before 导$
1:74 clause before 导0
1:203 clause before 导处
1:148 clause before 导室
1:-63 clause before 导师
1:134 clause before 封
1:120 clause before 封信
1:-87 clause before 小
1:52 clause before 少
1:181 clause before 就
1:144 clause before 就业
1:-75 clause before 尽
1:-58 clause before 尽事
1:115 clause before 展
1:99 clause before 展中
1:58 clause before 展处
1:86 clause before 展评
1:98 clause before 展部
1:83 clause before 岗
1:113 clause before 岗$
1:72 clause before 岗实
1:79 clause before 巡
1:78 clause before 巡回
1:128 clause before 市
1:-141 clause before 师$
1:37 clause before 师0
1:113 clause before 师发
1:123 clause before 师听
1:144 clause before 师带
1:101 clause before 师徒
1:95 clause before 师跟
1:135 clause before 带
1:91 clause before 带教
1:129 clause before 带队
1:-61 clause before 帮
1:-67 clause before 帮扶
1:74 clause before 干
1:132 clause before 干教
1:67 clause before 干赴
1:112 clause before 干部
1:-83 clause before 平
1:-163 clause before 年
1:-85 clause before 年$
1:164 clause before 年教
1:196 clause before 年级
1:71 clause before 库
1:195 clause before 库$
1:140 clause before 座0
1:57 clause before 康
1:104 clause before 康讲
1:-141 clause before 建
1:-87 clause before 建成
1:-96 clause before 开
1:-81 clause before 开0
1:93 clause before 开放
1:-119 clause before 式
1:-106 clause before 式0
1:155 clause before 弟
1:104 clause before 张
1:114 clause before 张罗
1:41 clause before 录
1:66 clause before 录播
1:46 clause before 影
1:43 clause before 影子
1:56 clause before 往
1:196 clause before 徒
1:150 clause before 徒弟
1:75 clause before 徒结
1:-134 clause before 得
1:124 clause before 微
1:85 clause before 微镜
1:126 clause before 德
1:141 clause before 德育
1:122 clause before 心
1:-120 clause before 总
1:32 clause before 总$
1:-167 clause before 总结
1:121 clause before 息
1:-32 clause before 意
1:-133 clause before 成
1:-65 clause before 成任
1:-130 clause before 成后
1:91 clause before 手
1:84 clause before 执
1:-79 clause before 扶
1:-61 clause before 扶工
1:109 clause before 批
1:131 clause before 批0
1:142 clause before 承
1:162 clause before 承办
1:138 clause before 技术
1:47 clause before 抓
1:54 clause before 抓$
1:-78 clause before 报
1:-97 clause before 报书
1:-93 clause before 报名
1:-85 clause before 报送
1:-41 clause before 担
1:174 clause before 拟
1:143 clause before 拟定
1:61 clause before 持
1:-32 clause before 挂
1:175 clause before 指
1:133 clause before 指导
1:106 clause before 捐
1:52 clause before 据共
1:207 clause before 排
1:55 clause before 排$
1:124 clause before 排定
1:85 clause before 接
1:92 clause before 接$
1:65 clause before 推
1:43 clause before 提
1:112 clause before 提供
1:130 clause before 播
1:83 clause before 播教
1:-67 clause before 支
1:86 clause before 支教
1:159 clause before 收
1:-35 clause before 改造
1:94 clause before 放
1:71 clause before 放$
1:75 clause before 放数
1:155 clause before 放网
1:139 clause before 政
1:111 clause before 政教
1:199 clause before 教
1:-35 clause before 教$
1:-71 clause before 教0
1:129 clause before 教具
1:186 clause before 教务
1:35 clause before 教处
1:219 clause before 教学
1:119 clause before 教室
1:104 clause before 教导
1:53 clause before 教材
1:173 clause before 教研
1:150 clause before 教科
1:-64 clause before 教育
1:42 clause before 数
1:57 clause before 数字
1:56 clause before 数据
1:81 clause before 文
1:67 clause before 文读
1:37 clause before 新
1:135 clause before 方
1:137 clause before 方案
1:-54 clause before 日
1:-104 clause before 日$
1:-39 clause before 日常
1:125 clause before 日程
1:-105 clause before 时$
1:114 clause before 时间
1:-48 clause before 星
1:80 clause before 显
1:82 clause before 显微
1:178 clause before 普
1:143 clause before 普报
1:-194 clause before 月
1:-181 clause before 月$
1:-154 clause before 有
1:43 clause before 期$
1:237 clause before 期0
1:-71 clause before 期满
1:-130 clause before 未
1:-86 clause before 未尽
1:119 clause before 本
1:114 clause before 本0
1:212 clause before 术
1:83 clause before 机
1:61 clause before 材
1:96 clause before 材$
1:-62 clause before 条
1:-78 clause before 来
1:141 clause before 来$
1:-46 clause before 析
1:58 clause before 析$
1:-77 clause before 校
1:-75 clause before 校$
1:144 clause before 校园
1:186 clause before 校本
1:-42 clause before 校长
1:-68 clause before 核
1:267 clause before 案
1:147 clause before 案$
1:145 clause before 案例
1:111 clause before 桌
1:110 clause before 桌椅
1:67 clause before 梯
1:82 clause before 梯次
1:-114 clause before 械
1:-105 clause before 械人
1:116 clause before 椅
1:111 clause before 椅0
1:84 clause before 植
1:86 clause before 植$
1:129 clause before 次
1:251 clause before 次$
1:111 clause before 次0
1:37 clause before 步
1:70 clause before 步教
1:83 clause before 每
1:-172 clause before 每天
1:180 clause before 每学
1:123 clause before 每批
1:83 clause before 每次
1:76 clause before 水改
1:112 clause before 汇
1:66 clause before 汇报
1:106 clause before 汇编
1:88 clause before 河
1:68 clause before 河源
1:233 clause before 法
1:175 clause before 法$
1:93 clause before 法规
1:-51 clause before 活动
1:75 clause before 派$
1:58 clause before 派人
1:-102 clause before 派融
1:174 clause before 流
1:74 clause before 流教
1:152 clause before 源
1:80 clause before 源》
1:-171 clause before 满
1:-68 clause before 满$
1:-151 clause before 满0
1:-150 clause before 点
1:72 clause before 热
1:81 clause before 热水
1:193 clause before 物
1:67 clause before 物转
1:296 clause before 牵
1:321 clause before 牵头
1:-33 clause before 玩
1:95 clause before 玩教
1:151 clause before 班
1:146 clause before 班0
1:139 clause before 班主
1:117 clause before 班学
1:114 clause before 球
1:146 clause before 理
1:220 clause before 理$
1:50 clause before 理处
1:76 clause before 理经
1:153 clause before 生
1:103 clause before 生书
1:98 clause before 生互
1:141 clause before 生处
1:121 clause before 生就
1:119 clause before 生干
1:126 clause before 用
1:33 clause before 用$
1:62 clause before 用共
1:-155 clause before 由
1:-81 clause before 由&
1:-130 clause before 由<
1:-100 clause before 由>
1:125 clause before 由人
1:136 clause before 由教
1:-113 clause before 电
1:-60 clause before 电子
1:111 clause before 登
1:118 clause before 登记
1:-198 clause before 的
1:-200 clause before 的$
1:-102 clause before 的学
1:-160 clause before 的教
1:73 clause before 的方
1:137 clause before 的课
1:64 clause before 盲
1:70 clause before 盲文
1:96 clause before 直
1:105 clause before 直播
1:145 clause before 研
1:203 clause before 研$
1:-52 clause before 研修
1:149 clause before 研处
1:195 clause before 研学
1:146 clause before 研室
1:202 clause before 研究
1:33 clause before 研组
1:57 clause before 研讨
1:60 clause before 研训
1:-70 clause before 础
1:-80 clause before 础教
1:-47 clause before 确
1:-47 clause before 确定
1:67 clause before 科
1:-78 clause before 科$
1:173 clause before 科室
1:172 clause before 科普
1:122 clause before 科牵
1:-53 clause before 科负
1:-110 clause before 称
1:64 clause before 移
1:82 clause before 移植
1:154 clause before 程
1:167 clause before 程$
1:96 clause before 程送
1:125 clause before 稿
1:130 clause before 稿$
1:221 clause before 究
1:162 clause before 究课
1:148 clause before 笔
1:-58 clause before 第
1:-76 clause before 第0
1:48 clause before 筹
1:81 clause before 筹$
1:-35 clause before 管$
1:60 clause before 管理
1:91 clause before 篇
1:156 clause before 系
1:85 clause before 约
1:80 clause before 级
1:48 clause before 级$
1:152 clause before 级部
1:70 clause before 线
1:39 clause before 线上
1:-54 clause before 组
1:-81 clause before 组$
1:-164 clause before 组下
1:118 clause before 组主
1:-193 clause before 组听
1:84 clause before 组织
1:-134 clause before 组长
1:149 clause before 织
1:95 clause before 织$
1:129 clause before 织人
1:101 clause before 织教
1:60 clause before 经
1:66 clause before 经验
1:-75 clause before 结
1:-126 clause before 结$
1:-56 clause before 结0
1:101 clause before 结对
1:-54 clause before 结束
1:137 clause before 绘
1:132 clause before 绘本
1:116 clause before 给
1:198 clause before 给<
1:-80 clause before 络
1:51 clause before 统
1:61 clause before 统筹
1:-148 clause before 继
1:-132 clause before 继续
1:-123 clause before 续
1:117 clause before 编
1:109 clause before 编一
1:97 clause before 编乡
1:118 clause before 编写
1:-82 clause before 缺
1:43 clause before 网上
1:118 clause before 罗
1:95 clause before 罗$
1:-80 clause before 老
1:-79 clause before 老师
1:94 clause before 考备
1:-74 clause before 考核
1:97 clause before 考研
1:-59 clause before 职
1:66 clause before 职副
1:-80 clause before 联
1:-36 clause before 联合
1:-31 clause before 联络
1:70 clause before 股
1:-86 clause before 股$
1:88 clause before 股主
1:144 clause before 股办
1:85 clause before 育
1:151 clause before 育处
1:-66 clause before 育学
1:93 clause before 育巡
1:59 clause before 能
1:65 clause before 自
1:30 clause before 至0
1:92 clause before 至少
1:134 clause before 舍
1:71 clause before 舍热
1:76 clause before 艺
1:203 clause before 节
1:188 clause before 节$
1:157 clause before 节课
1:212 clause before 英
1:169 clause before 英文
1:119 clause before 英语
1:130 clause before 草
1:60 clause before 草坝
1:146 clause before 营
1:168 clause before 营$
1:-100 clause before 融
1:-102 clause before 融合
1:-38 clause before 行
1:66 clause before 行$
1:-214 clause before 补
1:-160 clause before 补助
1:113 clause before 表$
1:137 clause before 装
1:-54 clause before 要
1:-49 clause before 见
1:80 clause before 见习
1:-85 clause before 观
1:112 clause before 观察
1:31 clause before 规
1:93 clause before 规股
1:173 clause before 视
1:-87 clause before 计划
1:80 clause before 订
1:65 clause before 讨
1:68 clause before 讨$
1:148 clause before 训
1:141 clause before 训0
1:105 clause before 训提
1:-81 clause before 训班
1:-110 clause before 议
1:32 clause before 议$
1:-70 clause before 议未
1:71 clause before 记
1:67 clause before 记录
1:67 clause before 讲
1:39 clause before 讲座
1:-48 clause before 设
1:-148 clause before 设办
1:-105 clause before 设在
1:39 clause before 设备
1:148 clause before 访
1:115 clause before 访$
1:79 clause before 访0
1:52 clause before 访二
1:34 clause before 评
1:129 clause before 评课
1:48 clause before 试
1:108 clause before 试卷
1:70 clause before 语
1:178 clause before 读
1:118 clause before 读物
1:61 clause before 课
1:-73 clause before 课$
1:232 clause before 课0
1:162 clause before 课务
1:99 clause before 课堂
1:101 clause before 课桌
1:219 clause before 课程
1:131 clause before 课表
1:-102 clause before 调
1:-89 clause before 负
1:-61 clause before 负责
1:92 clause before 责选
1:165 clause before 账
1:-59 clause before 费
1:151 clause before 费开
1:-85 clause before 资
1:101 clause before 资源
1:100 clause before 赛
1:139 clause before 赠
1:77 clause before 赠课
1:82 clause before 赠送
1:71 clause before 走
1:30 clause before 赴
1:-64 clause before 赴<
1:59 clause before 赴草
1:159 clause before 起
1:96 clause before 超
1:59 clause before 超过
1:88 clause before 跟
1:142 clause before 跟班
1:-167 clause before 蹲
1:75 clause before 转
1:72 clause before 转印
1:57 clause before 轮
1:119 clause before 辅
1:124 clause before 辅导
1:33 clause before 过0
1:51 clause before 送
1:76 clause before 送绘
1:85 clause before 选
1:88 clause before 选$
1:103 clause before 选派
1:60 clause before 通
1:-48 clause before 造
1:-31 clause before 造$
1:109 clause before 部
1:192 clause before 部主
1:104 clause before 部互
1:86 clause before 部回
1:109 clause before 部牵
1:122 clause before 部跟
1:90 clause before 重
1:57 clause before 钟
1:31 clause before 钟$
1:85 clause before 镜
1:81 clause before 镜三
1:-162 clause before 长
1:-154 clause before 长$
1:144 clause before 长0
1:123 clause before 长带
1:121 clause before 长研
1:152 clause before 间
1:66 clause before 间$
1:99 clause before 间0
1:176 clause before 阅
1:166 clause before 阅卷
1:211 clause before 队
1:137 clause before 队$
1:116 clause before 队大
1:106 clause before 队部
1:98 clause before 防
1:82 clause before 防升
1:49 clause before 院
1:126 clause before 障
1:100 clause before 集
1:37 clause before 集体
1:134 clause before 集训
1:39 clause before 雪
1:140 clause before 青
1:151 clause before 青年
1:40 clause before 顶
1:89 clause before 顶岗
1:209 clause before 项
1:196 clause before 项$
1:137 clause before 题
1:-37 clause before 题$
1:221 clause before 题库
1:128 clause before 题报
1:134 clause before 馆
1:124 clause before 馆$
1:-117 clause before 驻
1:-88 clause before 驻<
1:-78 clause before 验
1:-98 clause before 验员
1:-87 clause before 验室
1:66 clause before 验移
1:110 clause before 骨
1:107 clause before 骨干
1:90 clause before 高考
1:-164 clause behind &
1:-81 clause behind &互
1:88 clause behind &共
1:135 clause behind &办
1:137 clause behind &教
1:-203 clause behind (
1:-167 clause behind -
1:-129 clause behind -0
1:-91 clause behind -×
1:-106 clause behind 0
1:-157 clause behind 0-
1:-145 clause behind 0×
1:-130 clause behind 0个
1:-176 clause behind 0人
1:-205 clause behind 0分
1:97 clause behind 0名
1:-115 clause behind 0学
1:57 clause behind 0年
1:34 clause behind 0批
1:119 clause behind 0日
1:49 clause behind 0月
1:-92 clause behind 0次
1:64 clause behind 0种
1:-118 clause behind 0课
1:188 clause behind 0项
1:-154 clause behind :
1:-125 clause behind :0
1:113 clause behind <
1:104 clause behind <人
1:144 clause behind <党
1:119 clause behind <后
1:-68 clause behind <园
1:81 clause behind <困
1:137 clause behind <学
1:76 clause behind <少
1:129 clause behind <德
1:-86 clause behind <总
1:79 clause behind <招
1:177 clause behind <教
1:113 clause behind <校
1:109 clause behind <由
1:193 clause behind <电
1:-61 clause behind <英
1:-55 clause behind >
1:33 clause behind >党
1:65 clause behind >办
1:131 clause behind >学
1:-66 clause behind >教
1:-73 clause behind >跟
1:68 clause behind @负
1:89 clause behind ^$
1:-39 clause behind ^&
1:-52 clause behind ^0
1:212 clause behind ^<
1:-95 clause behind ^@
1:49 clause behind ^三
1:-125 clause behind ^上
1:36 clause behind ^不
1:57 clause behind ^为
1:97 clause behind ^于
1:-44 clause behind ^人
1:-122 clause behind ^任
1:-91 clause behind ^优
1:-85 clause behind ^会
1:-58 clause behind ^住
1:183 clause behind ^信
1:-193 clause behind ^全
1:-117 clause behind ^共
1:63 clause behind ^其
1:-102 clause behind ^分
1:-83 clause behind ^到
1:-45 clause behind ^制
1:-63 clause behind ^办
1:62 clause behind ^县
1:-68 clause behind ^参
1:46 clause behind ^各
1:124 clause behind ^后
1:-53 clause behind ^听
1:94 clause behind ^启
1:77 clause behind ^图
1:105 clause behind ^安
1:-96 clause behind ^实
1:48 clause behind ^少
1:-226 clause behind ^帮
1:54 clause behind ^年
1:52 clause behind ^并
1:-119 clause behind ^开
1:94 clause behind ^总
1:-116 clause behind ^挂
1:-74 clause behind ^指
1:65 clause behind ^教
1:-179 clause behind ^时
1:-125 clause behind ^期
1:-115 clause behind ^每
1:45 clause behind ^物
1:-134 clause behind ^现
1:-180 clause behind ^由
1:-120 clause behind ^电
1:-128 clause behind ^看
1:179 clause behind ^第
1:88 clause behind ^组
1:32 clause behind ^结
1:-174 clause behind ^联
1:80 clause behind ^讲
1:-119 clause behind ^设
1:-138 clause behind ^评
1:-99 clause behind ^负
1:127 clause behind ^资
1:106 clause behind ^送
1:-256 clause behind ×
1:-116 clause behind ×$
1:-197 clause behind ××
1:59 clause behind “
1:-34 clause behind “$
1:-46 clause behind 、
1:-120 clause behind 、$
1:97 clause behind 、<
1:124 clause behind 、>
1:44 clause behind 、生
1:-91 clause behind 《
1:-85 clause behind 一
1:-52 clause behind 三
1:-124 clause behind 上
1:-110 clause behind 上$
1:-205 clause behind 下
1:-30 clause behind 不
1:116 clause behind 不少
1:106 clause behind 与
1:58 clause behind 与$
1:-81 clause behind 与<
1:-46 clause behind 专
1:111 clause behind 专业
1:-132 clause behind 专家
1:-146 clause behind 业
1:-178 clause behind 业务
1:-82 clause behind 个
1:-140 clause behind 个$
1:30 clause behind 中
1:162 clause behind 中心
1:-76 clause behind 为
1:-84 clause behind 为0
1:-128 clause behind 主
1:-92 clause behind 主$
1:-117 clause behind 主任
1:-85 clause behind 主备
1:62 clause behind 习
1:113 clause behind 书
1:104 clause behind 书馆
1:-58 clause behind 予
1:34 clause behind 事
1:132 clause behind 事科
1:48 clause behind 二
1:173 clause behind 于
1:59 clause behind 于$
1:104 clause behind 于0
1:-83 clause behind 互
1:-67 clause behind 互派
1:233 clause behind 交
1:-147 clause behind 人
1:-68 clause behind 人$
1:178 clause behind 人事
1:-136 clause behind 人才
1:42 clause behind 人每
1:95 clause behind 人选
1:-72 clause behind 从
1:68 clause behind 以
1:-128 clause behind 以下
1:-244 clause behind 任
1:-125 clause behind 任$
1:-109 clause behind 任办
1:-87 clause behind 任期
1:-169 clause behind 优
1:-89 clause behind 优秀
1:-64 clause behind 会
1:113 clause behind 住$
1:90 clause behind 体$
1:-94 clause behind 作
1:72 clause behind 作$
1:153 clause behind 供
1:56 clause behind 供$
1:-43 clause behind 保
1:72 clause behind 保$
1:-42 clause behind 保健
1:-114 clause behind 保险
1:68 clause behind 信
1:-159 clause behind 信$
1:193 clause behind 信息
1:-80 clause behind 修
1:70 clause behind 修校
)"sv,
    R"(1:-128 clause behind 修订
1:-94 clause behind 做
1:-34 clause behind 做$
1:-106 clause behind 做好
1:-35 clause behind 健
1:-102 clause behind 儿
1:-39 clause behind 先
1:138 clause behind 先队
1:104 clause behind 党政
1:-45 clause behind 入
1:-110 clause behind 全年
1:64 clause behind 公
1:-41 clause behind 公$
1:143 clause behind 公室
1:-111 clause behind 共
1:59 clause behind 共同
1:53 clause behind 其
1:-54 clause behind 具
1:102 clause behind 具体
1:-125 clause behind 具诊
1:-204 clause behind 兼
1:-177 clause behind 兼任
1:100 clause behind 写
1:-128 clause behind 出
1:-127 clause behind 出具
1:-231 clause behind 分
1:-105 clause behind 分管
1:-181 clause behind 分钟
1:-43 clause behind 初
1:-78 clause behind 到<
1:-90 clause behind 制
1:-103 clause behind 制定
1:-53 clause behind 前$
1:69 clause behind 前提
1:-81 clause behind 前运
1:-147 clause behind 副主
1:87 clause behind 办
1:49 clause behind 办公
1:94 clause behind 办对
1:142 clause behind 办理
1:39 clause behind 务
1:-64 clause behind 务$
1:274 clause behind 务处
1:30 clause behind 务科
1:-82 clause behind 务组
1:-69 clause behind 动
1:189 clause behind 助$
1:71 clause behind 助<
1:160 clause behind 励
1:239 clause behind 勤
1:99 clause behind 勤组
1:-75 clause behind 区
1:-122 clause behind 区$
1:186 clause behind 医
1:139 clause behind 协
1:128 clause behind 协$
1:89 clause behind 协办
1:83 clause behind 协助
1:-37 clause behind 单
1:-70 clause behind 单月
1:-123 clause behind 去
1:-48 clause behind 县
1:63 clause behind 县进
1:-56 clause behind 参
1:96 clause behind 参$
1:-43 clause behind 参与
1:87 clause behind 发
1:156 clause behind 发展
1:-36 clause behind 发给
1:-53 clause behind 另告
1:-109 clause behind 各$
1:87 clause behind 各学
1:68 clause behind 合$
1:-68 clause behind 同
1:79 clause behind 同申
1:112 clause behind 名
1:129 clause behind 名$
1:63 clause behind 后
1:186 clause behind 后勤
1:-179 clause behind 向
1:-145 clause behind 听
1:-73 clause behind 听课
1:79 clause behind 启明
1:-39 clause behind 告
1:-123 clause behind 告$
1:-105 clause behind 员
1:134 clause behind 周
1:104 clause behind 周$
1:86 clause behind 周不
1:63 clause behind 器
1:92 clause behind 四
1:-61 clause behind 团
1:79 clause behind 团$
1:132 clause behind 团委
1:38 clause behind 园
1:40 clause behind 园长
1:91 clause behind 困
1:95 clause behind 困难
1:228 clause behind 图
1:197 clause behind 图书
1:-174 clause behind 在
1:30 clause behind 在$
1:36 clause behind 在0
1:-52 clause behind 场
1:-44 clause behind 场$
1:-123 clause behind 均
1:-65 clause behind 城
1:123 clause behind 培
1:127 clause behind 培训
1:-89 clause behind 基
1:118 clause behind 处
1:106 clause behind 处$
1:75 clause behind 处、
1:105 clause behind 处做
1:86 clause behind 处协
1:100 clause behind 处安
1:52 clause behind 处排
1:100 clause behind 处组
1:-109 clause behind 处负
1:177 clause behind 处配
1:-100 clause behind 备
1:-41 clause behind 备$
1:35 clause behind 备课
1:55 clause behind 复
1:98 clause behind 复部
1:-67 clause behind 外
1:-43 clause behind 大
1:-44 clause behind 天
1:44 clause behind 好$
1:132 clause behind 委
1:108 clause behind 委会
1:130 clause behind 学
1:-40 clause behind 学前
1:-171 clause behind 学年
1:-45 clause behind 学期
1:151 clause behind 学点
1:237 clause behind 学生
1:133 clause behind 学科
1:186 clause behind 学组
1:-34 clause behind 学院
1:186 clause behind 安
1:107 clause behind 安$
1:171 clause behind 安全
1:114 clause behind 安排
1:144 clause behind 定$
1:-101 clause behind 定在
1:-82 clause behind 定本
1:43 clause behind 实施
1:-56 clause behind 实训
1:73 clause behind 审
1:239 clause behind 室
1:123 clause behind 室$
1:-125 clause behind 室主
1:140 clause behind 室办
1:103 clause behind 室安
1:98 clause behind 室接
1:94 clause behind 室派
1:97 clause behind 室管
1:-116 clause behind 室设
1:-137 clause behind 家
1:72 clause behind 家委
1:-53 clause behind 家长
1:-127 clause behind 宿
1:-52 clause behind 寄
1:-131 clause behind 寄$
1:-69 clause behind 对
1:45 clause behind 导
1:138 clause behind 导处
1:-181 clause behind 小
1:108 clause behind 少
1:-118 clause behind 少$
1:172 clause behind 少于
1:144 clause behind 少先
1:31 clause behind 就$
1:69 clause behind 局
1:111 clause behind 展处
1:-108 clause behind 岗
1:-63 clause behind 岗0
1:70 clause behind 工
1:142 clause behind 工$
1:-94 clause behind 师$
1:129 clause behind 师发
1:-91 clause behind 师徒
1:-64 clause behind 带
1:-135 clause behind 帮
1:-81 clause behind 帮助
1:50 clause behind 干
1:62 clause behind 干部
1:-112 clause behind 年
1:-63 clause behind 年0
1:71 clause behind 年不
1:120 clause behind 年级
1:42 clause behind 并
1:136 clause behind 并负
1:36 clause behind 应
1:59 clause behind 底前
1:-131 clause behind 度
1:126 clause behind 座
1:-46 clause behind 康
1:60 clause behind 康复
1:143 clause behind 建
1:-104 clause behind 开
1:-86 clause behind 开学
1:-128 clause behind 开展
1:-63 clause behind 当
1:-114 clause behind 当天
1:60 clause behind 形
1:66 clause behind 形成
1:99 clause behind 往
1:-54 clause behind 往返
1:143 clause behind 待
1:115 clause behind 待$
1:-98 clause behind 徒
1:115 clause behind 心
1:-105 clause behind 志
1:107 clause behind 总
1:57 clause behind 总务
1:47 clause behind 总部
1:187 clause behind 息
1:162 clause behind 息中
1:-86 clause behind 意
1:-38 clause behind 成$
1:-80 clause behind 所
1:-113 clause behind 手
1:-140 clause behind 才
1:-112 clause behind 才$
1:73 clause behind 批
1:-41 clause behind 把
1:-86 clause behind 抵
1:-71 clause behind 抵$
1:77 clause behind 抽查
1:-82 clause behind 担
1:57 clause behind 担$
1:-134 clause behind 担任
1:-32 clause behind 招
1:61 clause behind 招生
1:-140 clause behind 挂
1:-108 clause behind 挂职
1:-60 clause behind 指
1:-126 clause behind 捐
1:-126 clause behind 捐赠
1:-31 clause behind 换
1:70 clause behind 授
1:136 clause behind 排
1:175 clause behind 排$
1:108 clause behind 排课
1:145 clause behind 接
1:59 clause behind 接$
1:166 clause behind 接待
1:-48 clause behind 推
1:-79 clause behind 提$
1:48 clause behind 提供
1:150 clause behind 援
1:85 clause behind 支
1:99 clause behind 政办
1:-50 clause behind 政教
1:88 clause behind 教
1:49 clause behind 教$
1:-113 clause behind 教主
1:189 clause behind 教务
1:108 clause behind 教学
1:114 clause behind 教室
1:108 clause behind 教导
1:43 clause behind 教师
1:-88 clause behind 教研
1:140 clause behind 教科
1:171 clause behind 教组
1:68 clause behind 教育
1:85 clause behind 数
1:161 clause behind 数学
1:-118 clause behind 整
1:-126 clause behind 料
1:-128 clause behind 断报
1:-46 clause behind 方
1:40 clause behind 施
1:37 clause behind 施$
1:-120 clause behind 族
1:36 clause behind 日
1:80 clause behind 日$
1:-143 clause behind 时
1:-190 clause behind 时$
1:101 clause behind 明康
1:-84 clause behind 春
1:150 clause behind 暑
1:118 clause behind 月0
1:-41 clause behind 服
1:-76 clause behind 期
1:-80 clause behind 期$
1:51 clause behind 期不
1:113 clause behind 术
1:-70 clause behind 来
1:70 clause behind 查
1:61 clause behind 校
1:145 clause behind 校$
1:-113 clause behind 校不
1:130 clause behind 校医
1:58 clause behind 校协
1:105 clause behind 校教
1:-126 clause behind 核
1:-179 clause behind 案
1:-291 clause behind 次
1:-147 clause behind 次$
1:-258 clause behind 次0
1:-133 clause behind 次不
1:-87 clause behind 每
1:114 clause behind 每$
1:43 clause behind 每0
1:103 clause behind 每周
1:-97 clause behind 每学
1:-51 clause behind 每年
1:-104 clause behind 每批
1:-153 clause behind 每月
1:36 clause behind 每校
1:-223 clause behind 每次
1:-44 clause behind 民
1:-125 clause behind 民族
1:-88 clause behind 活
1:-51 clause behind 活动
1:-95 clause behind 派0
1:67 clause behind 派人
1:-52 clause behind 派出
1:-89 clause behind 派干
1:-57 clause behind 流
1:72 clause behind 海
1:-46 clause behind 源
1:118 clause behind 点
1:106 clause behind 物
1:42 clause behind 物理
1:-133 clause behind 现
1:96 clause behind 班
1:167 clause behind 班主
1:92 clause behind 班级
1:-51 clause behind 理
1:-84 clause behind 理$
1:40 clause behind 理学
1:155 clause behind 生
1:179 clause behind 生$
1:52 clause behind 生办
1:108 clause behind 生科
1:41 clause behind 用$
1:-62 clause behind 由
1:52 clause behind 由$
1:-95 clause behind 由&
1:-71 clause behind 由<
1:-74 clause behind 由>
1:40 clause behind 由@
1:-47 clause behind 由人
1:-41 clause behind 由教
1:-95 clause behind 甲
1:76 clause behind 申
1:84 clause behind 申$
1:187 clause behind 电教
1:-165 clause behind 电话
1:-164 clause behind 的
1:-115 clause behind 的$
1:-56 clause behind 目
1:-103 clause behind 看
1:-136 clause behind 研
1:-150 clause behind 研处
1:44 clause behind 研室
1:-94 clause behind 秀
1:-121 clause behind 秀的
1:60 clause behind 种
1:69 clause behind 种$
1:154 clause behind 科
1:78 clause behind 科备
1:70 clause behind 科学
1:121 clause behind 科室
1:97 clause behind 科配
1:-148 clause behind 称
1:143 clause behind 程
1:125 clause behind 稿
1:133 clause behind 稿$
1:160 clause behind 立
1:137 clause behind 竞
1:157 clause behind 竞赛
1:170 clause behind 第
1:150 clause behind 第0
1:139 clause behind 管$
1:-89 clause behind 籍
1:-70 clause behind 系
1:-156 clause behind 系人
1:83 clause behind 级$
1:-101 clause behind 纪
1:-133 clause behind 线
1:98 clause behind 组
1:-43 clause behind 组$
1:117 clause behind 组协
1:119 clause behind 组负
1:140 clause behind 组配
1:83 clause behind 织&
1:70 clause behind 织实
1:-36 clause behind 结
1:-84 clause behind 给
1:108 clause behind 给<
1:-160 clause behind 络
1:69 clause behind 统
1:-93 clause behind 继
1:-45 clause behind 续
1:-69 clause behind 考
1:-44 clause behind 考$
1:-114 clause behind 考核
1:-100 clause behind 职
1:-243 clause behind 联
1:-148 clause behind 联系
1:-132 clause behind 联络
1:-126 clause behind 聘
1:-34 clause behind 股
1:59 clause behind 育$
1:32 clause behind 育处
1:60 clause behind 艺
1:-42 clause behind 节
1:33 clause behind 节$
1:46 clause behind 英
1:150 clause behind 落
1:-111 clause behind 行
1:-137 clause behind 行$
1:65 clause behind 表
1:-46 clause behind 要
1:51 clause behind 计
1:-117 clause behind 订
1:37 clause behind 讨
1:70 clause behind 训
1:47 clause behind 训科
1:55 clause behind 记
1:136 clause behind 讲座
1:-134 clause behind 设
1:-107 clause behind 设在
1:-196 clause behind 评
1:91 clause behind 试
1:-171 clause behind 话
1:-96 clause behind 话0
1:-92 clause behind 话:
1:-53 clause behind 话另
1:102 clause behind 请
1:-34 clause behind 课
1:84 clause behind 课$
1:-132 clause behind 课时
1:132 clause behind 课程
1:62 clause behind 课组
1:-73 clause behind 调
1:36 clause behind 负
1:112 clause behind 负$
1:35 clause behind 责
1:-63 clause behind 责$
1:85 clause behind 责接
1:108 clause behind 账
1:-53 clause behind 费
1:-34 clause behind 资
1:82 clause behind 资助
1:-35 clause behind 资料
1:-31 clause behind 资源
1:102 clause behind 赛
1:38 clause behind 赠
1:-52 clause behind 跟
1:-81 clause behind 跟岗
1:-104 clause behind 跟踪
1:-115 clause behind 踪
1:35 clause behind 车
1:34 clause behind 转
1:-35 clause behind 轮
1:-37 clause behind 轮流
1:49 clause behind 辅
1:-52 clause behind 过
1:-54 clause behind 运
1:-74 clause behind 运抵
1:-48 clause behind 返
1:-93 clause behind 进
1:137 clause behind 送
1:99 clause behind 送给
1:182 clause behind 选
1:-93 clause behind 通
1:146 clause behind 部
1:62 clause behind 部主
1:110 clause behind 部协
1:-66 clause behind 部各
1:132 clause behind 配
1:161 clause behind 配$
1:39 clause behind 配合
1:-193 clause behind 钟
1:-195 clause behind 钟$
1:-77 clause behind 长
1:57 clause behind 长办
1:122 clause behind 门
1:-85 clause behind 间
1:-147 clause behind 间0
1:-85 clause behind 间为
1:60 clause behind 队
1:115 clause behind 队$
1:44 clause behind 队总
1:-107 clause behind 限
1:-100 clause behind 限0
1:88 clause behind 院、
1:-122 clause behind 险
1:-125 clause behind 险由
1:83 clause behind 难
1:83 clause behind 难学
1:-132 clause behind 集
1:95 clause behind 面
1:270 clause behind 项
1:142 clause behind 项由
1:57 clause behind 题
1:-46 clause behind 食
1:130 clause behind 馆
1:78 clause behind 馆配
1:-115 clause behind 驻
1:51 clause behind 验
1:-72 clause behind 高
1:-120 end %
1:-54 end &
1:69 end &办
1:76 end &办理
1:-83 end )
1:-214 end )$
1:101 end -
1:-41 end -0
1:-90 end 0
1:-194 end 0)
1:-176 end 0)$
1:65 end 0个$
1:-120 end 0个月
1:-133 end 0人
1:-130 end 0人$
1:-130 end 0人)
1:75 end 0人次
1:92 end 0份
1:90 end 0份$
1:-64 end 0册
1:-61 end 0册$
1:-183 end 0周
1:-160 end 0周$
1:37 end 0场$
1:110 end 0堂课
1:-207 end 0天
1:-176 end 0天$
1:-118 end 0天)
1:-78 end 0学
1:-83 end 0学时
1:-47 end 0学期
1:113 end 0期
1:92 end 0期$
1:93 end 0本
1:162 end 0本$
1:-34 end 0次$
1:-84 end 0版
1:-79 end 0版$
1:135 end 0节
1:141 end 0节$
1:-159 end 0课
1:90 end 0轮
1:65 end 0轮$
1:69 end 0项
1:78 end 0项$
1:-150 end <
1:-133 end <)
1:-132 end <)$
1:-100 end <上
1:-80 end <上课
1:-80 end <任
1:-84 end <任教
1:-95 end <听
1:-91 end <听课
1:-79 end <挂
1:-77 end <挂职
1:-69 end <驻
1:-59 end <驻点
1:-122 end >
1:93 end >$
1:80 end >衔
1:65 end >衔接
1:-120 end >见
1:-103 end >见习
1:-123 end >跟
1:-128 end >跟岗
1:38 end @$
1:64 end ^&办
1:150 end ^)
1:119 end ^-
1:-138 end ^0
1:-180 end ^0个
1:-103 end ^0人
1:-127 end ^0周
1:120 end ^0堂
1:-156 end ^0天
1:-96 end ^0学
1:-200 end ^<
1:-85 end ^<上
1:-76 end ^<任
1:-89 end ^<听
1:-74 end ^<挂
1:-56 end ^<驻
1:-154 end ^>
1:73 end ^>衔
1:-104 end ^>见
1:-125 end ^>跟
1:-86 end ^@
1:-211 end ^_
1:-122 end ^×
1:-93 end ^×0
1:60 end ^”
1:200 end ^”活
1:118 end ^”经
1:45 end ^、
1:-103 end ^、各
1:98 end ^、负
1:-120 end ^。
1:-117 end ^。$
1:-34 end ^一
1:-115 end ^一间
1:-41 end ^上
1:62 end ^上教
1:-71 end ^上研
1:66 end ^与接
1:102 end ^与阅
1:-89 end ^业
1:-64 end ^业证
1:-38 end ^为
1:-50 end ^为依
1:99 end ^主
1:-303 end ^主任
1:132 end ^主办
1:97 end ^主导
1:121 end ^主抓
1:117 end ^主持
1:216 end ^主责
1:-50 end ^举
1:-66 end ^举行
1:75 end ^九
1:76 end ^九百
1:-119 end ^习
1:-148 end ^习0
1:-94 end ^习排
1:-67 end ^习编
1:-34 end ^书
1:-86 end ^了
1:-74 end ^了讨
1:93 end ^予
1:103 end ^予指
1:-48 end ^事
1:-95 end ^二
1:-92 end ^二楼
1:177 end ^于
1:186 end ^于0
1:83 end ^五
1:81 end ^五百
1:-68 end ^人
1:-108 end ^人赴
1:-128 end ^人随
1:-92 end ^仓
1:-92 end ^仓库
1:125 end ^任论
1:-141 end ^任陪
1:-30 end ^传
1:-76 end ^传阅
1:67 end ^估0
1:-30 end ^体
1:-133 end ^体备
1:39 end ^体对
1:84 end ^体组
1:123 end ^体联
1:122 end ^体落
1:-33 end ^体负
1:72 end ^体辅
1:-165 end ^作
1:-91 end ^作0
1:-92 end ^作月
1:91 end ^供
1:72 end ^供车
1:96 end ^保
1:96 end ^保障
1:43 end ^修
1:80 end ^修宿
1:-76 end ^借
1:-69 end ^借阅
1:-129 end ^入
1:-72 end ^入口
1:-118 end ^入账
1:92 end ^共
1:59 end ^共同
1:94 end ^共管
1:142 end ^具体
1:-53 end ^具鉴
1:31 end ^养
1:31 end ^养方
1:125 end ^写
1:82 end ^写学
1:33 end ^出
1:-117 end ^出0
1:-70 end ^分析
1:-70 end ^到
1:37 end ^前
1:86 end ^前拟
1:-204 end ^副
1:-172 end ^副主
1:-135 end ^副校
1:189 end ^力
1:83 end ^力承
1:-115 end ^办公
1:122 end ^办理
1:-83 end ^务培
1:45 end ^务清
1:154 end ^动
1:139 end ^动方
1:135 end ^助
1:48 end ^募集
1:99 end ^医
1:88 end ^医指
1:71 end ^十
1:71 end ^十五
1:197 end ^协
1:101 end ^协办
1:205 end ^协助
1:110 end ^协同
1:-68 end ^原岗
1:76 end ^参
1:167 end ^参与
1:-40 end ^参加
1:-90 end ^取
1:-73 end ^取课
1:65 end ^口
1:106 end ^口管
1:90 end ^台
1:59 end ^台四
1:-81 end ^号简
1:-132 end ^各
1:-136 end ^各0
1:-40 end ^合
1:109 end ^合办
1:81 end ^合施
1:73 end ^合验
1:127 end ^同承
1:103 end ^同牵
1:131 end ^同组
1:-166 end ^同考
1:113 end ^同负
1:66 end ^名
1:-84 end ^员0
1:-73 end ^周三
1:-56 end ^周启
1:134 end ^命
1:141 end ^命题
1:128 end ^和安
1:-51 end ^和考
1:35 end ^商
1:76 end ^商落
1:-104 end ^团
1:-64 end ^团活
1:-71 end ^场举
1:89 end ^场讲
1:177 end ^处
1:126 end ^处长
1:69 end ^备
1:-140 end ^备案
1:102 end ^备调
1:68 end ^夏
1:110 end ^夏令
1:63 end ^头对
1:86 end ^头开
1:90 end ^头落
1:-45 end ^好
1:-88 end ^好处
1:-102 end ^好队
1:46 end ^子
1:-78 end ^子培
1:-104 end ^学
1:204 end ^安
1:211 end ^安排
1:93 end ^完
1:95 end ^完成
1:99 end ^定
1:131 end ^定人
1:99 end ^定日
1:175 end ^定课
1:121 end ^实
1:102 end ^实到
1:64 end ^实运
1:59 end ^审
1:-87 end ^审议
1:141 end ^寄
1:89 end ^寄书
1:57 end ^察设
1:33 end ^对
1:202 end ^对接
1:-55 end ^对通
1:94 end ^导
1:94 end ^导0
1:-83 end ^导听
1:79 end ^导备
1:-93 end ^导课
1:-174 end ^展
1:-95 end ^展培
1:-40 end ^展集
1:-155 end ^岗
1:-135 end ^岗0
1:49 end ^工
1:-43 end ^工作
1:80 end ^工捐
1:83 end ^师
1:77 end ^师0
1:92 end ^师捐
1:68 end ^师研
1:145 end ^带
1:76 end ^带队
1:112 end ^常管
1:-123 end ^干
1:-116 end ^干事
1:-100 end ^年
1:50 end ^座0
1:-72 end ^座谈
1:-118 end ^建
1:-119 end ^建单
1:141 end ^开
1:141 end ^张
1:134 end ^张罗
1:-112 end ^录
1:-90 end ^录制
1:42 end ^徒
1:89 end ^总
1:-55 end ^成
1:62 end ^房四
1:101 end ^手
1:124 end ^执
1:117 end ^执笔
1:50 end ^扶
1:64 end ^批
1:182 end ^承办
1:-39 end ^承担
1:142 end ^抓
1:120 end ^抓总
1:-45 end ^报0
1:92 end ^报告
1:-131 end ^报销
1:66 end ^担
1:138 end ^拟
1:109 end ^拟定
1:110 end ^挂
1:-43 end ^指
1:111 end ^换
1:74 end ^换书
1:194 end ^排
1:73 end ^排导
1:127 end ^排班
1:130 end ^排课
1:99 end ^接
1:144 end ^接待
1:88 end ^接洽
1:98 end ^推
1:88 end ^推进
1:136 end ^提
1:114 end ^操
1:-64 end ^支
1:-90 end ^支付
1:74 end ^支持
1:61 end ^收
1:120 end ^收发
1:-81 end ^收存
1:114 end ^救
1:107 end ^救培
1:-36 end ^教
1:111 end ^教0
1:35 end ^教务
1:75 end ^教方
1:73 end ^教案
1:-66 end ^教研
1:-58 end ^文
1:-78 end ^文写
1:-154 end ^日
1:-220 end ^日印
1:104 end ^映
1:99 end ^映牵
1:113 end ^晖
1:100 end ^晖牵
1:-70 end ^月到
1:95 end ^本
1:31 end ^术
1:-78 end ^术年
1:90 end ^术支
1:83 end ^术期
1:151 end ^机
1:-77 end ^李
1:-71 end ^李雯
1:129 end ^材
1:125 end ^材0
1:74 end ^查
1:120 end ^查0
1:-188 end ^校
1:-94 end ^校任
1:48 end ^核
1:33 end ^案
1:104 end ^案0
1:-78 end ^案工
1:-68 end ^案整
1:46 end ^检
1:-53 end ^楼
1:-54 end ^楼举
1:126 end ^次
1:109 end ^次电
1:97 end ^次经
1:-74 end ^汇存
1:92 end ^汇总
1:119 end ^派
1:125 end ^派人
1:116 end ^流
1:89 end ^流主
1:95 end ^流承
1:87 end ^流筹
1:-63 end ^源
1:-67 end ^源平
1:40 end ^点
1:-105 end ^点0
1:-64 end ^炼
1:-66 end ^炼0
1:264 end ^牵
1:197 end ^牵头
1:45 end ^班
1:119 end ^班0
1:-84 end ^班主
1:-104 end ^班进
1:95 end ^球
1:91 end ^球0
1:-122 end ^理
1:-87 end ^理0
1:-72 end ^理办
1:-87 end ^琴
1:-69 end ^琴一
1:60 end ^生
1:62 end ^生写
1:-42 end ^生开
1:95 end ^生捐
1:96 end ^用
1:-74 end ^登
1:-77 end ^登记
1:-240 end ^的
1:-79 end ^的0
1:120 end ^的修
1:-78 end ^的汇
1:-106 end ^的部
1:45 end ^直
1:48 end ^直播
1:65 end ^看
1:65 end ^看0
1:94 end ^着
1:33 end ^督
1:-62 end ^研
1:-141 end ^研究
1:86 end ^确
1:76 end ^确定
1:119 end ^碰
1:118 end ^碰头
1:101 end ^禾
1:78 end ^禾组
1:-185 end ^科
1:-146 end ^科长
1:-82 end ^移
1:-74 end ^移到
1:-91 end ^究
1:-84 end ^究决
1:-52 end ^筹
1:80 end ^筹办
1:108 end ^筹安
1:121 end ^筹负
1:144 end ^管
1:119 end ^管$
1:58 end ^管理
1:98 end ^管考
1:34 end ^箱
1:61 end ^箱0
1:157 end ^系
1:93 end ^系讲
1:71 end ^线
1:171 end ^线上
1:125 end ^练
1:127 end ^练0
1:-128 end ^组$
1:125 end ^组织
1:76 end ^织
1:122 end ^织实
1:140 end ^经
1:124 end ^经办
1:-144 end ^结
1:-171 end ^结对
1:197 end ^络
1:75 end ^统
1:65 end ^统筹
1:154 end ^编
1:-48 end ^考
1:-67 end ^考核
1:82 end ^职
1:73 end ^职手
1:-65 end ^联
1:37 end ^联系
1:-38 end ^联络
1:-68 end ^育
1:-122 end ^育学
1:88 end ^苇
1:88 end ^苇牵
1:89 end ^落
1:107 end ^落实
1:-73 end ^表参
1:-73 end ^训
1:-67 end ^训教
1:-145 end ^议
1:-61 end ^议载
1:157 end ^记
1:87 end ^设
1:52 end ^设网
1:64 end ^访
1:40 end ^访0
1:-73 end ^证
1:-117 end ^证书
1:51 end ^课
1:74 end ^课到
1:133 end ^调
1:176 end ^调安
1:31 end ^调度
1:148 end ^调落
1:110 end ^负总
1:-30 end ^负责
1:112 end ^责安
1:87 end ^责接
1:122 end ^责编
1:149 end ^责联
1:111 end ^责落
1:127 end ^责设
1:66 end ^购发
1:-145 end ^费
1:-124 end ^费开
1:-132 end ^资
1:-124 end ^赴
1:58 end ^足
1:63 end ^跟
1:124 end ^跟进
1:135 end ^踪
1:-68 end ^轮
1:118 end ^进
1:93 end ^进落
1:45 end ^送
1:176 end ^送到
1:-104 end ^选出
1:136 end ^选派
1:-110 end ^通
1:67 end ^部
1:82 end ^部协
1:86 end ^部资
1:138 end ^部选
1:95 end ^配
1:91 end ^配合
1:-65 end ^释
1:-65 end ^释为
1:79 end ^量
1:-96 end ^长
1:-90 end ^长0
1:-80 end ^长阿
1:-70 end ^门
1:-88 end ^门口
1:-90 end ^陈
1:-72 end ^陈主
1:-93 end ^陪
1:-128 end ^陪同
1:88 end ^障
1:63 end ^障设
1:-94 end ^集
1:75 end ^青
1:111 end ^青负
1:-136 end ^面
1:-75 end ^面总
1:72 end ^项
1:-65 end ^项制
1:-79 end ^领取
1:-216 end ^题
1:-78 end ^题培
1:132 end ^验
1:92 end ^验仪
1:110 end ^验收
1:-43 end _
1:-144 end ×
1:-118 end ×0
1:-92 end ×0)
1:-97 end ”$
1:207 end ”活
1:207 end ”活动
1:89 end ”经
1:95 end ”经验
1:-108 end 、各
1:-111 end 、各班
1:79 end 、负
1:73 end 、负责
1:211 end 。
1:236 end 。$
1:191 end 》
1:157 end 》$
1:-101 end 一
1:-66 end 一台
1:-70 end 一台$
1:-110 end 一间
1:-119 end 一间$
1:-133 end 丁
1:-64 end 三
1:-90 end 三晚
1:-88 end 三晚$
1:-59 end 上$
1:46 end 上教
1:67 end 上教研
1:-83 end 上研
1:-85 end 上研修
1:-41 end 上课
1:40 end 上课$
1:-172 end 下
1:-111 end 下$
1:88 end 与
1:163 end 与$
1:71 end 与接
1:52 end 与接待
1:110 end 与阅
1:116 end 与阅卷
1:-72 end 专业
1:-86 end 专业$
1:112 end 业$
1:-98 end 业证
1:-71 end 业证书
1:-41 end 个
1:75 end 个$
1:-137 end 个月
1:-123 end 个月$
1:122 end 中
1:-123 end 为
1:-51 end 为依
1:-54 end 为依据
1:-116 end 为准
1:-105 end 为准$
1:-338 end 主任
1:-341 end 主任$
1:-116 end 主任)
1:144 end 主办
1:134 end 主办$
1:91 end 主导
1:94 end 主导$
1:126 end 主抓
1:139 end 主抓$
1:35 end 主持
1:207 end 主责
1:200 end 主责$
1:-94 end 举
1:-94 end 举行
1:-98 end 举行$
1:71 end 九
1:83 end 九百
1:72 end 九百册
1:-78 end 习
1:-69 end 习$
1:-181 end 习0
1:-127 end 习0周
1:-91 end 习0天
1:-90 end 习排
1:-97 end 习排课
1:-78 end 习编
1:-77 end 习编目
1:-103 end 书
1:-104 end 书$
1:-38 end 书0
1:-99 end 书0册
1:92 end 书0本
1:-106 end 书。
1:-130 end 书。$
1:104 end 书信
1:90 end 书信$
1:84 end 书目
1:81 end 书目$
1:-144 end 买
1:-155 end 买$
1:-103 end 了
1:-74 end 了讨
1:-81 end 了讨论
1:95 end 予
1:86 end 予指
1:97 end 予指导
1:-65 end 事
1:-102 end 事)
1:-88 end 事)$
1:-98 end 二
1:-92 end 二楼
1:-80 end 二楼$
1:181 end 于
1:197 end 于0
1:124 end 于0次
1:-37 end 互
1:111 end 五
1:96 end 五只
1:67 end 五只$
1:87 end 五百
1:87 end 五百册
1:-62 end 交
1:92 end 交接
1:78 end 交接$
1:-103 end 交流
1:-100 end 交流$
1:-139 end 人)
1:-129 end 人)$
1:37 end 人到<
1:138 end 人员
1:132 end 人员$
1:88 end 人次
1:92 end 人次$
1:-107 end 人赴
1:155 end 人选
1:126 end 人选$
1:-110 end 人随
1:-85 end 人随行
1:-81 end 仓
1:-75 end 仓库
1:-78 end 仓库$
1:-55 end 付
1:-82 end 付$
1:114 end 令
1:122 end 令营
1:105 end 令营$
1:-136 end 以
1:-42 end 以上
1:-48 end 以上$
1:94 end 仪
1:105 end 仪器
1:100 end 仪器$
1:-233 end 任
1:-250 end 任$
1:-118 end 任)
1:-125 end 任)$
1:-144 end 任教
1:-106 end 任教$
1:113 end 任论
1:122 end 任论坛
1:-121 end 任陪
1:-95 end 任陪同
1:109 end 份
1:85 end 份$
1:30 end 会$
1:103 end 传
1:-79 end 传阅
1:-76 end 传阅$
1:96 end 估0
1:76 end 估0次
1:-31 end 位$
1:119 end 住
1:-132 end 体备
1:-149 end 体备课
1:59 end 体对
1:90 end 体组
1:95 end 体组织
1:98 end 体联
1:93 end 体联络
1:114 end 体落
1:133 end 体落实
1:-32 end 体负责
1:68 end 体辅
1:72 end 体辅导
1:-91 end 作
1:-38 end 作$
1:-86 end 作0
1:-79 end 作0周
1:-87 end 作月
1:-88 end 作月报
1:-86 end 使
1:-53 end 使用
1:-66 end 使用$
1:133 end 供
1:61 end 供车
1:92 end 供车辆
1:-74 end 依
1:-59 end 依据
1:-44 end 依据$
1:36 end 保
1:136 end 保障
1:119 end 保障$
1:146 end 信
1:100 end 信$
1:144 end 信息
1:132 end 信息$
1:-51 end 修$
1:58 end 修宿
1:60 end 修宿舍
1:116 end 修订
1:132 end 修订$
1:67 end 值
1:-37 end 做
1:58 end 傅
1:108 end 傅$
1:-122 end 儿
1:-133 end 元
1:107 end 先
1:-33 end 入
1:-79 end 入口
1:-83 end 入口$
1:-46 end 入账
1:-62 end 入账$
1:132 end 全
1:-125 end 公
1:-88 end 公区
1:-86 end 公区$
1:-55 end 公室
1:-68 end 公室$
1:54 end 共
1:70 end 共同
1:97 end 共管
1:94 end 共管$
1:161 end 关
1:168 end 关$
1:-88 end 其
1:113 end 具体
1:-41 end 具鉴
1:-35 end 具鉴定
1:56 end 养
1:41 end 养方案
1:-37 end 内
1:49 end 册
1:69 end 册$
1:155 end 写
1:-71 end 写作
1:-89 end 写作$
1:128 end 写信
1:128 end 写信$
1:86 end 写学
1:86 end 写学案
1:-62 end 决
1:-100 end 决定
1:-82 end 决定$
1:44 end 况
1:167 end 况$
1:-33 end 准
1:-100 end 准$
1:112 end 准备
1:114 end 准备$
1:-109 end 出$
1:-102 end 出0
1:-115 end 出0人
1:-31 end 分
1:-39 end 分$
1:-32 end 分析
1:-78 end 分析会
1:126 end 刊
1:101 end 刊$
1:185 end 划
1:171 end 划$
1:-63 end 初
1:146 end 到
1:67 end 到$
1:53 end 到<
1:80 end 到<$
1:99 end 到>
1:67 end 到>$
1:91 end 到人
1:108 end 到人$
1:-80 end 到岗
1:-73 end 到岗$
1:-52 end 制
1:-48 end 制度
1:-44 end 制度$
1:-122 end 前往
1:-111 end 前往$
1:74 end 前拟
1:80 end 前拟出
1:-227 end 副
1:-176 end 副主
1:-168 end 副主任
1:-134 end 副校
1:-143 end 副校长
1:104 end 力
1:90 end 力承
1:68 end 力承担
1:290 end 办
1:378 end 办$
1:-107 end 办公
1:-84 end 办公区
1:-66 end 办公室
1:-72 end 办法$
1:204 end 办理
1:189 end 办理$
1:-36 end 加
1:130 end 务
1:215 end 务$
1:112 end 务。
1:108 end 务。$
1:-88 end 务培
1:-88 end 务培训
1:41 end 务清
1:60 end 务清单
1:94 end 动
1:61 end 动$
1:132 end 动方
1:144 end 动方案
1:145 end 助
1:42 end 助$
1:43 end 募
1:39 end 募集
1:48 end 勤$
1:155 end 包
1:78 end 医
1:88 end 医指
1:77 end 医指导
1:74 end 十
1:76 end 十五
1:83 end 十五只
1:42 end 协
1:107 end 协办
1:105 end 协办$
1:196 end 协助
1:179 end 协助$
1:118 end 协同
1:118 end 协同$
1:-153 end 协调
1:-140 end 协调$
1:98 end 单
1:190 end 单$
1:38 end 单位$
1:-119 end 印
1:99 end 印$
1:-248 end 印发
1:-241 end 印发$
1:-71 end 卷
1:147 end 卷$
1:-82 end 原岗
1:-72 end 原岗位
1:103 end 去
1:110 end 去$
1:89 end 参
1:144 end 参与
1:168 end 参与$
1:-86 end 发
1:-122 end 发$
1:39 end 发放
1:59 end 发运
1:67 end 发运$
1:-95 end 取
1:-72 end 取$
1:-77 end 取课
1:-82 end 取课表
1:-35 end 口
1:-88 end 口$
1:92 end 口管
1:80 end 口管理
1:130 end 只
1:128 end 只$
1:152 end 召
1:136 end 召集
1:139 end 召集$
1:86 end 台
1:-40 end 台$
1:66 end 台四
1:67 end 台四张
1:58 end 号
1:78 end 号$
1:-66 end 号简
1:-74 end 号简报
1:-167 end 各
1:-118 end 各0
1:-99 end 各0人
1:-75 end 各0份
1:-118 end 各0名
1:-110 end 各班
1:-103 end 各班$
1:38 end 合
1:60 end 合$
1:108 end 合。
1:115 end 合。$
1:107 end 合办
1:101 end 合办$
1:84 end 合施
1:89 end 合施工
1:85 end 合验
1:77 end 合验收
1:-135 end 同。
1:-131 end 同。$
1:142 end 同承
1:103 end 同牵
1:108 end 同牵头
1:136 end 同组
1:134 end 同组织
1:-153 end 同考
1:-151 end 同考核
1:115 end 同负
1:175 end 同负责
1:161 end 名
1:55 end 名$
1:164 end 名册
1:124 end 名册$
1:205 end 名单
1:192 end 名单$
1:-37 end 听
1:-113 end 听课
1:-114 end 听课$
1:-52 end 启
1:-64 end 启明
1:-56 end 启明$
1:56 end 告
1:-72 end 员0
1:-68 end 员0名
1:-62 end 周
1:-53 end 周$
1:-80 end 周三
1:-88 end 周三晚
1:-46 end 周启
1:-49 end 周启明
1:159 end 命
1:165 end 命题
1:157 end 命题$
1:133 end 和安
1:-34 end 和考
1:-37 end 和考勤
1:33 end 品
1:31 end 商定
1:76 end 商落
1:88 end 商落实
1:96 end 器$
1:49 end 四
1:56 end 四张
1:51 end 四张$
1:58 end 四间
1:83 end 四间$
1:-134 end 回
1:-122 end 回访
1:-129 end 回访$
1:-106 end 团
1:-75 end 团活
1:-63 end 团活动
1:-33 end 园
1:46 end 场$
1:-57 end 场举
1:-64 end 场举行
1:84 end 场讲
1:85 end 场讲座
1:127 end 坛
1:115 end 坛$
1:-68 end 堂
1:-130 end 堂$
1:110 end 堂课
1:103 end 堂课$
1:63 end 处
1:-68 end 处$
1:-98 end 处室
1:-87 end 处室$
1:87 end 处长
1:100 end 处长$
1:30 end 备
1:154 end 备$
1:-126 end 备案
1:-117 end 备案$
1:-98 end 备课$
1:82 end 备调
1:88 end 备调试
1:75 end 备赛
1:66 end 备赛$
1:48 end 夏
1:121 end 夏令
1:106 end 夏令营
1:-185 end 天
1:-159 end 天$
1:-104 end 天)
1:-108 end 天)$
1:182 end 头
1:160 end 头$
1:125 end 头会
1:110 end 头会$
1:58 end 头对
1:61 end 头对接
1:99 end 头开
1:93 end 头开发
1:60 end 头落
1:59 end 头落实
1:58 end 套
1:-107 end 好处
1:-94 end 好处室
1:-119 end 好队
1:-120 end 好队部
1:-151 end 娜
1:-135 end 娜$
1:-38 end 子
1:-83 end 子培
1:-75 end 子培训
1:-72 end 存
1:-91 end 存$
1:-90 end 学
1:-43 end 学$
1:-121 end 学时
1:-104 end 学时$
1:-40 end 学期
1:-45 end 学期$
1:83 end 学案
1:81 end 学案$
1:108 end 学生
1:129 end 学生$
1:111 end 安
1:77 end 安排
1:137 end 安排$
1:149 end 安排。
1:127 end 完
1:138 end 完成
1:145 end 完成$
1:-50 end 定
1:-129 end 定$
1:130 end 定人
1:113 end 定人选
1:128 end 定日
1:107 end 定日程
1:176 end 定课
1:95 end 定课次
1:56 end 实
1:201 end 实$
1:83 end 实。
1:71 end 实。$
1:78 end 实到
1:71 end 实到人
1:64 end 实施
1:77 end 实运
1:73 end 实运输
1:-35 end 实验
1:-67 end 实验班
1:-97 end 审议
1:-88 end 审议$
1:-75 end 室
1:-75 end 室$
1:-126 end 家
1:-42 end 家$
1:80 end 宿
1:149 end 宿$
1:111 end 宿舍
1:113 end 宿舍$
1:164 end 寄
1:95 end 寄书
1:102 end 寄书信
1:72 end 察设
1:84 end 察设计
1:-48 end 对
1:-88 end 对书
1:-83 end 对书$
1:122 end 对接
1:79 end 对接$
1:-53 end 对通
1:-59 end 对通信
1:118 end 导
1:106 end 导0
1:77 end 导0次
1:92 end 导0轮
1:-79 end 导听
1:-82 end 导听课
1:65 end 导备
1:74 end 导备赛
1:140 end 导师
1:139 end 导师$
1:-106 end 导课
1:-116 end 导课题
1:-127 end 小
1:-222 end 展
1:-111 end 展培
1:-99 end 展培训
1:-61 end 展集
1:-46 end 展集训
1:-237 end 岗
1:-223 end 岗$
1:-135 end 岗0
1:-142 end 岗0周
1:-73 end 岗位
1:-43 end 岗位$
1:157 end 工$
1:-83 end 工作
1:-80 end 工作$
1:86 end 工捐
1:89 end 工捐款
1:-72 end 师$
1:76 end 师0
1:103 end 师0次
1:117 end 师傅
1:114 end 师傅$
1:79 end 师捐
1:79 end 师捐衣
1:71 end 师研
1:71 end 师研修
1:137 end 带
1:148 end 带教
1:131 end 带教$
1:148 end 带班
1:143 end 带班$
1:45 end 带队
1:39 end 带队$
1:-103 end 常
1:103 end 常管
1:119 end 常管理
1:-76 end 干
1:-109 end 干事
1:-87 end 干事)
1:-69 end 平
1:-85 end 平台
1:-60 end 平台$
1:-137 end 年
1:-60 end 年$
1:-69 end 年会
1:-62 end 年会$
1:80 end 库
1:69 end 库$
1:30 end 度
1:-56 end 度$
1:-31 end 座
1:-46 end 座$
1:48 end 座0
1:-67 end 座谈
1:-67 end 座谈$
1:-115 end 建
1:-106 end 建单
1:-120 end 建单位
1:107 end 开发
1:96 end 开发$
1:-109 end 开放
1:-140 end 开放$
1:-128 end 式
1:150 end 张
1:54 end 张$
1:150 end 张罗
1:141 end 张罗$
1:-53 end 录
1:158 end 录$
1:-93 end 录制
1:-99 end 录制$
1:51 end 往
1:-111 end 往$
1:205 end 待
)"sv,
    R"(1:207 end 待$
1:203 end 总
1:219 end 总$
1:96 end 总责
1:105 end 总责$
1:127 end 息
1:139 end 息$
1:164 end 情
1:168 end 情况
1:167 end 情况$
1:-51 end 意
1:41 end 成
1:61 end 成$
1:47 end 房
1:86 end 房四
1:68 end 房四间
1:-115 end 所
1:262 end 手
1:134 end 手$
1:173 end 手续
1:206 end 手续$
1:-90 end 打
1:120 end 执笔
1:114 end 执笔$
1:73 end 扶
1:90 end 承
1:216 end 承办
1:220 end 承办$
1:-50 end 承担$
1:39 end 把
1:117 end 把关
1:116 end 把关$
1:235 end 抓
1:186 end 抓$
1:129 end 抓总
1:136 end 抓总$
1:161 end 护
1:138 end 护$
1:-92 end 报
1:-181 end 报$
1:-61 end 报0
1:135 end 报名
1:135 end 报名$
1:71 end 报告
1:-150 end 报销
1:-108 end 报销$
1:139 end 抽
1:144 end 抽查
1:144 end 抽查$
1:74 end 担任
1:68 end 担任$
1:159 end 招
1:148 end 拟
1:99 end 拟出
1:75 end 拟出$
1:113 end 拟定
1:115 end 拟定$
1:32 end 持
1:146 end 持。
1:149 end 持。$
1:-114 end 挂职
1:-99 end 挂职$
1:153 end 捐
1:72 end 捐书
1:80 end 捐书$
1:89 end 捐款
1:78 end 捐款$
1:84 end 捐衣
1:75 end 捐衣$
1:96 end 换书
1:84 end 换书目
1:208 end 排
1:163 end 排$
1:116 end 排。
1:129 end 排。$
1:78 end 排导
1:60 end 排导师
1:-43 end 排岗
1:-35 end 排岗位
1:115 end 排班
1:115 end 排班$
1:144 end 排课
1:127 end 排课$
1:50 end 排课。
1:68 end 排课务
1:98 end 排课表
1:199 end 接
1:150 end 接$
1:185 end 接待
1:182 end 接待$
1:104 end 接洽
1:105 end 接洽$
1:185 end 推
1:120 end 推进
1:107 end 推进会
1:126 end 提
1:54 end 播
1:49 end 播课
1:44 end 播课$
1:204 end 操
1:162 end 操办
1:160 end 操办$
1:-154 end 支
1:-86 end 支付
1:-88 end 支付$
1:74 end 支持。
1:101 end 收
1:188 end 收$
1:136 end 收发
1:126 end 收发$
1:-40 end 收存
1:-47 end 收存$
1:166 end 改
1:-81 end 放
1:-104 end 放$
1:111 end 救
1:105 end 救培
1:106 end 救培训
1:-36 end 教
1:47 end 教$
1:129 end 教0
1:81 end 教0周
1:87 end 教0年
1:-79 end 教师
1:-70 end 教师$
1:77 end 教方
1:63 end 教方案
1:73 end 教案
1:71 end 教案集
1:-76 end 教研
1:-63 end 教研$
1:-81 end 教研群
1:-104 end 教科
1:-31 end 教练
1:41 end 教育
1:120 end 整$
1:-73 end 整理
1:-74 end 整理$
1:-37 end 文
1:-63 end 文写
1:-72 end 文写作
1:133 end 料
1:196 end 料$
1:-59 end 断
1:-66 end 断$
1:-87 end 新
1:68 end 方
1:91 end 方案
1:61 end 方案$
1:74 end 施工
1:85 end 施工$
1:-106 end 日
1:-80 end 日$
1:-209 end 日印
1:-199 end 日印发
1:132 end 日程
1:190 end 日程$
1:-122 end 时
1:-155 end 时$
1:-157 end 明
1:-189 end 明$
1:93 end 映
1:91 end 映牵
1:87 end 映牵头
1:-32 end 晓
1:34 end 晖
1:90 end 晖牵
1:76 end 晖牵头
1:-104 end 晚
1:-86 end 晚$
1:-54 end 普
1:-67 end 普$
1:-193 end 月
1:-162 end 月$
1:-99 end 月到
1:-76 end 月到岗
1:-91 end 月报
1:-101 end 月报$
1:105 end 服
1:102 end 服务
1:119 end 服务$
1:65 end 期
1:33 end 期$
1:76 end 期刊
1:74 end 期刊$
1:169 end 本$
1:53 end 术
1:-83 end 术年
1:-93 end 术年会
1:78 end 术支
1:71 end 术支持
1:84 end 术期
1:88 end 术期刊
1:110 end 机
1:-75 end 李
1:-85 end 李雯
1:-83 end 李雯$
1:94 end 材
1:119 end 材0
1:122 end 材料
1:143 end 材料$
1:-33 end 来
1:135 end 来$
1:-58 end 构
1:-31 end 构$
1:47 end 析
1:-80 end 析会
1:-68 end 析会$
1:85 end 查0
1:113 end 查0次
1:-200 end 校
1:-95 end 校任
1:-106 end 校任教
1:-116 end 校长
1:-143 end 校长$
1:54 end 核
1:57 end 核$
1:34 end 案
1:31 end 案$
1:79 end 案0
1:-84 end 案工
1:-97 end 案工作
1:-71 end 案整
1:-81 end 案整理
1:91 end 案集
1:70 end 案集$
1:114 end 档案
1:59 end 档案$
1:-41 end 检
1:-47 end 检查
1:-49 end 检查$
1:-105 end 楼
1:-90 end 楼$
1:-61 end 楼举
1:-61 end 楼举行
1:44 end 次
1:-33 end 次$
1:158 end 次。
1:159 end 次。$
1:87 end 次电
1:88 end 次电话
1:58 end 次经
1:66 end 次经费
1:91 end 款$
1:-85 end 汇存
1:-80 end 汇存$
1:167 end 汇总
1:158 end 汇总$
1:-139 end 汇报
1:-149 end 汇报$
1:-159 end 江
1:-93 end 法
1:-132 end 法$
1:58 end 活动
1:121 end 洽
1:105 end 洽$
1:-36 end 派
1:-33 end 派$
1:138 end 派人
1:138 end 派人$
1:56 end 流
1:-102 end 流$
1:76 end 流主
1:42 end 流主持
1:119 end 流承
1:93 end 流承办
1:74 end 流筹
1:90 end 流筹备
1:44 end 清单
1:61 end 清单$
1:-99 end 源
1:-78 end 源平
1:-80 end 源平台
1:-131 end 点
1:-172 end 点$
1:-106 end 点0
1:-107 end 点0天
1:-88 end 炼
1:-107 end 炼0
1:-62 end 炼0年
1:-70 end 版
1:-74 end 版$
1:190 end 牵
1:197 end 牵头
1:219 end 牵头$
1:40 end 牵线
1:45 end 班
1:115 end 班0
1:126 end 班0期
1:-71 end 班主
1:-67 end 班主任
1:102 end 班级
1:118 end 班级$
1:-85 end 班进
1:-108 end 班进修
1:109 end 球
1:90 end 球0
1:91 end 球0个
1:-48 end 球赛
1:-60 end 球赛$
1:75 end 球队
1:93 end 球队$
1:127 end 理$
1:-74 end 理0
1:97 end 理。
1:95 end 理。$
1:-105 end 理办
1:-75 end 理办法
1:-79 end 琴
1:-76 end 琴一
1:-71 end 琴一台
1:71 end 生
1:105 end 生$
1:75 end 生写
1:81 end 生写信
1:-32 end 生开
1:-35 end 生开放
1:88 end 生捐
1:72 end 生捐书
1:-39 end 用$
1:106 end 电话
1:116 end 电话$
1:115 end 百
1:116 end 百册
1:115 end 百册$
1:-235 end 的
1:-67 end 的0
1:-90 end 的0版
1:133 end 的修
1:140 end 的修订
1:-73 end 的汇
1:-80 end 的汇报
1:-113 end 的部
1:-103 end 的部署
1:76 end 目
1:36 end 目$
1:64 end 直
1:49 end 直播
1:54 end 直播课
1:51 end 看
1:84 end 看0
1:70 end 着
1:-95 end 督
1:-51 end 督导
1:-79 end 督导$
1:-61 end 知
1:-79 end 研
1:-36 end 研$
1:-147 end 研究
1:-70 end 研究$
1:-72 end 研群
1:-70 end 研群$
1:39 end 确
1:75 end 碰
1:87 end 碰头
1:113 end 碰头会
1:92 end 禾
1:71 end 禾组
1:85 end 禾组织
1:-134 end 科
1:54 end 科$
1:-132 end 科长
1:-145 end 科长$
1:-44 end 科长)
1:-48 end 移
1:-93 end 移到
1:-73 end 移到<
1:115 end 稿
1:96 end 稿$
1:-198 end 究
1:-73 end 究$
1:-95 end 究决
1:-80 end 究决定
1:-196 end 立
1:112 end 笔
1:113 end 笔$
1:-34 end 筹
1:-37 end 筹$
1:73 end 筹办
1:90 end 筹办$
1:99 end 筹备
1:102 end 筹备$
1:75 end 筹安
1:85 end 筹安排
1:105 end 筹负
1:111 end 筹负责
1:34 end 签
1:-86 end 简
1:-88 end 简报
1:-101 end 简报$
1:200 end 管
1:215 end 管$
1:66 end 管理
1:132 end 管理$
1:100 end 管考
1:-44 end 箱
1:-128 end 箱$
1:54 end 箱0
1:107 end 系
1:90 end 系$
1:83 end 系讲
1:90 end 系讲师
1:160 end 级
1:102 end 级$
1:38 end 线
1:166 end 线上
1:75 end 线上课
1:104 end 练
1:-33 end 练$
1:137 end 练0
1:73 end 练0次
1:102 end 组
1:166 end 组织
1:224 end 组织$
1:150 end 织
1:189 end 织$
1:141 end 织实
1:137 end 织实施
1:101 end 经
1:137 end 经办
1:132 end 经办$
1:59 end 经费
1:77 end 经费$
1:86 end 经验
1:117 end 经验$
1:-66 end 结
1:35 end 结$
1:-207 end 结对
1:-94 end 结对书
1:112 end 络
1:53 end 络$
1:-125 end 络员
1:-120 end 络员$
1:178 end 续
1:182 end 续$
1:163 end 维
1:138 end 维护
1:126 end 维护$
1:85 end 编
1:116 end 编印
1:105 end 编印$
1:-43 end 编目
1:-41 end 编目$
1:-34 end 网络
1:78 end 罗
1:152 end 罗$
1:-112 end 署
1:-128 end 署$
1:-76 end 群
1:-82 end 群$
1:-30 end 老
1:-34 end 老师
1:63 end 考
1:46 end 考勤$
1:-96 end 职$
1:89 end 职手
1:93 end 职手续
1:-37 end 联
1:68 end 联系
1:94 end 联系$
1:84 end 联络
1:206 end 联络$
1:-123 end 联络员
1:-129 end 股
1:-91 end 股$
1:-58 end 育
1:-124 end 育学
1:116 end 舍
1:103 end 舍$
1:47 end 节
1:84 end 节$
1:100 end 苇
1:98 end 苇牵
1:86 end 苇牵头
1:106 end 草
1:116 end 草$
1:151 end 营
1:97 end 营$
1:54 end 落
1:100 end 落实
1:192 end 落实$
1:56 end 落实。
1:-149 end 行
1:-199 end 行$
1:138 end 衔
1:153 end 衔接
1:153 end 衔接$
1:79 end 表
1:-75 end 表参
1:-80 end 表参加
1:115 end 装
1:-30 end 要
1:-126 end 见
1:-102 end 见习
1:-105 end 见习$
1:-97 end 规
1:32 end 角
1:56 end 解决
1:67 end 解决$
1:210 end 计
1:126 end 计$
1:142 end 计划
1:153 end 计划$
1:34 end 订
1:69 end 订$
1:-72 end 训教
1:-66 end 训教师
1:-221 end 议
1:-147 end 议$
1:-72 end 议载
1:-79 end 议载明
1:102 end 记
1:30 end 记$
1:144 end 记录
1:130 end 记录$
1:-75 end 讲
1:-77 end 讲师
1:-78 end 讲师$
1:-61 end 讲座
1:-46 end 讲座$
1:88 end 论
1:33 end 论$
1:123 end 论坛
1:116 end 论坛$
1:149 end 设
1:40 end 设备$
1:48 end 设网
1:51 end 设网络
1:113 end 设计
1:117 end 设计$
1:-68 end 访
1:-108 end 访$
1:82 end 访0
1:73 end 访0次
1:-165 end 证
1:-132 end 证书
1:-79 end 证书$
1:-117 end 证书。
1:-93 end 评
1:-31 end 诊断$
1:149 end 试
1:123 end 试$
1:115 end 话
1:83 end 话$
1:-124 end 课$
1:-66 end 课0周
1:-43 end 课0次
1:77 end 课0节
1:54 end 课。
1:50 end 课。$
1:101 end 课到
1:84 end 课到<
1:128 end 课务
1:125 end 课务$
1:94 end 课次
1:99 end 课次$
1:-50 end 课程
1:-94 end 课程$
1:42 end 课表
1:47 end 课表$
1:32 end 课题
1:-130 end 调$
1:177 end 调安
1:164 end 调安排
1:-88 end 调度$
1:124 end 调整
1:119 end 调整$
1:152 end 调落
1:158 end 调落实
1:134 end 调试
1:135 end 调试$
1:131 end 调课
1:148 end 调课$
1:-78 end 谈
1:-74 end 谈$
1:-203 end 谊
1:68 end 负
1:101 end 负总
1:104 end 负总责
1:74 end 负责
1:107 end 负责$
1:162 end 负责。
1:84 end 责
1:172 end 责$
1:172 end 责。
1:176 end 责。$
1:83 end 责安
1:91 end 责安排
1:74 end 责接
1:87 end 责接待
1:105 end 责编
1:92 end 责编印
1:157 end 责联
1:125 end 责联络
1:111 end 责落
1:90 end 责落实
1:118 end 责设
1:121 end 责设备
1:58 end 账
1:65 end 账号
1:69 end 账号$
1:62 end 购发
1:55 end 购发运
1:-119 end 费
1:-121 end 费开
1:-129 end 费开放
1:134 end 资料
1:133 end 资料$
1:-33 end 赛
1:-52 end 赛$
1:-183 end 赴
1:45 end 起
1:104 end 起草
1:113 end 起草$
1:-38 end 足
1:35 end 足球
1:-62 end 足球赛
1:92 end 足球队
1:-100 end 跟
1:-214 end 跟岗
1:-194 end 跟岗$
1:116 end 跟进
1:132 end 跟进$
1:119 end 踪
1:-123 end 蹲
1:39 end 车
1:-62 end 车$
1:80 end 车辆
1:70 end 车辆$
1:-43 end 轮
1:80 end 轮$
1:-78 end 载
1:-65 end 载明
1:-68 end 载明$
1:122 end 辅
1:108 end 辅导
1:61 end 辅导$
1:119 end 辆
1:123 end 辆$
1:79 end 输
1:58 end 输$
1:-70 end 达
1:116 end 运
1:112 end 运$
1:58 end 运输
1:61 end 运输$
1:129 end 进
1:155 end 进$
1:103 end 进会
1:86 end 进会$
1:-106 end 进修
1:-85 end 进修$
1:65 end 进落
1:70 end 进落实
1:-34 end 进行
1:147 end 送
1:210 end 送$
1:198 end 送到
1:111 end 送到<
1:89 end 送到>
1:-107 end 送课
1:164 end 选$
1:-104 end 选出
1:-110 end 选出$
1:-65 end 通
1:166 end 通$
1:-58 end 通信
1:-79 end 通信$
1:-36 end 通报$
1:-96 end 通知
1:165 end 造
1:125 end 造册
1:94 end 造册$
1:164 end 遣
1:109 end 遴
1:108 end 遴选
1:112 end 遴选$
1:-105 end 部
1:-128 end 部$
1:70 end 部协
1:79 end 部协办
1:-123 end 部署
1:-116 end 部署$
1:84 end 部资
1:86 end 部资料
1:141 end 部选
1:131 end 部选派
1:114 end 配
1:70 end 配合
1:114 end 配合$
1:109 end 配合。
1:-127 end 释
1:-85 end 释为
1:-59 end 释为准
1:91 end 量
1:70 end 金
1:-51 end 鉴
1:-52 end 鉴定
1:-46 end 鉴定$
1:-143 end 销
1:-120 end 销$
1:-138 end 长
1:-98 end 长$
1:-87 end 长)
1:-92 end 长)$
1:-87 end 长0
1:-105 end 长0年
1:-64 end 长阿
1:-71 end 长阿普
1:-66 end 门
1:-95 end 门口
1:-90 end 门口$
1:-108 end 问
1:36 end 间$
1:96 end 阅卷
1:103 end 阅卷$
1:-44 end 队
1:-96 end 队部
1:-110 end 队部$
1:30 end 阿
1:-63 end 阿普
1:-68 end 阿普$
1:-104 end 陈
1:-65 end 陈主
1:-63 end 陈主任
1:-75 end 陪
1:-99 end 陪同
1:-155 end 陪同。
1:-99 end 随
1:152 end 障
1:118 end 障$
1:64 end 障设
1:70 end 障设备
1:36 end 集
1:79 end 集$
1:-81 end 集训
1:-76 end 集训$
1:-69 end 雯
1:-69 end 雯$
1:78 end 青
1:106 end 青负
1:106 end 青负责
1:-31 end 面
1:-87 end 面总
1:-77 end 面总结
1:103 end 项
1:52 end 项$
1:-86 end 项制
1:-74 end 项制度
1:51 end 项督
1:35 end 项督导
1:37 end 领
1:-60 end 领取
1:-78 end 领取$
1:-129 end 题
1:64 end 题$
1:-71 end 题培
1:-59 end 题培训
1:125 end 食
1:143 end 食宿
1:124 end 食宿$
1:69 end 驻
1:-65 end 驻点
1:-78 end 驻点$
1:78 end 验
1:95 end 验仪
1:84 end 验仪器
1:122 end 验收
1:132 end 验收$
1:-93 end 验班
1:-65 end 验班$
1:118 end 齐
1:-324 ends 任
1:-120 ends 会
1:-57 ends 办
1:-117 ends 务
1:-182 ends 员
1:147 ends 处
1:92 ends 室
1:42 ends 心
1:-108 ends 支
1:88 ends 校
1:92 ends 系
1:44 ends 组
1:69 ends 股
1:-112 ends 记
1:94 ends 部
1:-178 ends 长
1:-214 ends 队
1:-161 ends 院
1:71 figures=0
1:-163 figures=1
1:72 first (
1:131 first (联
1:-108 first )
1:-101 first 0
1:-101 first 0个
1:-223 first 0人
1:-117 first 0位
1:-164 first 0名
1:-127 first 0周
1:-69 first <
1:57 first >
1:-84 first >参
1:32 first @$
1:65 first ^(
1:-82 first ^)
1:-202 first ^0
1:-197 first ^<
1:-126 first ^_
1:-132 first ^“
1:-87 first ^、
1:-112 first ^。
1:-53 first ^一
1:-57 first ^三
1:-30 first ^上
1:-73 first ^下
1:-61 first ^专
1:204 first ^为
1:34 first ^主
1:-67 first ^举
1:-93 first ^二
1:78 first ^于
1:-98 first ^互
1:104 first ^交
1:-62 first ^人
1:-81 first ^仓
1:-67 first ^代
1:-63 first ^传
1:133 first ^保
1:-38 first ^修
1:-75 first ^借
1:213 first ^做
1:-71 first ^健
1:-120 first ^入
1:-58 first ^全
1:-65 first ^公
1:-119 first ^关
1:87 first ^具
1:-109 first ^出
1:212 first ^分
1:-228 first ^到
1:-107 first ^前
1:-167 first ^副
1:125 first ^办
1:159 first ^协
1:-79 first ^原
1:-108 first ^各
1:118 first ^合
1:-86 first ^同
1:40 first ^向
1:-217 first ^员
1:-115 first ^周
1:69 first ^商
1:135 first ^在
1:-110 first ^培
1:37 first ^处
1:-57 first ^备
1:-37 first ^存
1:-183 first ^学
1:279 first ^安
1:135 first ^完
1:96 first ^定
1:-70 first ^实
1:71 first ^审
1:102 first ^对
1:60 first ^尽
1:-112 first ^工
1:105 first ^带
1:224 first ^帮
1:-231 first ^干
1:-153 first ^幼
1:145 first ^应
1:-87 first ^座
1:87 first ^建
1:39 first ^开
1:152 first ^张
1:85 first ^归
1:-90 first ^录
1:169 first ^总
1:-79 first ^所
1:178 first ^执
1:60 first ^承
1:160 first ^把
1:148 first ^抓
1:-72 first ^报
1:-109 first ^抽
1:77 first ^担
1:215 first ^拟
1:67 first ^拿
1:41 first ^指
1:97 first ^按
1:38 first ^捐
1:271 first ^排
1:117 first ^接
1:111 first ^提
1:-88 first ^支
1:50 first ^收
1:-150 first ^教
1:-133 first ^数
1:119 first ^敲
1:-120 first ^有
1:-91 first ^李
1:-122 first ^来
1:113 first ^每
1:62 first ^汇
1:35 first ^派
1:-85 first ^添
1:156 first ^清
1:282 first ^牵
1:-138 first ^电
1:-238 first ^的
1:153 first ^盯
1:-156 first ^研
1:53 first ^确
1:-206 first ^科
1:-98 first ^签
1:118 first ^管
1:-46 first ^经
1:-61 first ^结
1:161 first ^给
1:123 first ^统
1:103 first ^维
1:146 first ^编
1:-83 first ^老
1:-83 first ^考
1:56 first ^联
1:-121 first ^股
1:64 first ^腾
1:80 first ^苏
1:90 first ^要
1:-96 first ^见
1:-81 first ^观
1:-119 first ^议
1:154 first ^记
1:-132 first ^讲
1:-121 first ^设
1:67 first ^负
1:-151 first ^赴
1:127 first ^跟
1:62 first ^轮
1:-126 first ^送
1:119 first ^选
1:-60 first ^递
1:59 first ^通
1:37 first ^遴
1:-102 first ^门
1:-111 first ^陈
1:-108 first ^隔
1:-97 first ^集
1:124 first ^须
1:-78 first ^颁
1:-48 first ^领
1:111 first ^验
1:-94 first ^骨
1:-90 first _
1:-111 first “
1:-77 first “$
1:-73 first 、
1:-89 first 、0
1:76 first 、@
1:-110 first 、各
1:-114 first 。
1:-123 first 。$
1:112 first 一$
1:83 first 一起
1:-115 first 一间
1:-146 first 三
1:-51 first 三楼
1:-85 first 上
1:-135 first 上$
1:-80 first 下
1:-73 first 下发
1:113 first 与
1:130 first 与$
1:85 first 与园
1:-90 first 专
1:-35 first 个
1:-30 first 个$
1:115 first 为
1:-68 first 为$
1:155 first 为<
1:108 first 为支
1:-169 first 主任
1:140 first 主办
1:90 first 主导
1:127 first 主抓
1:162 first 主持
1:194 first 主责
1:-80 first 举
1:-61 first 举行
1:-107 first 习
1:-121 first 习$
1:-132 first 书
1:57 first 予
1:101 first 予$
1:-112 first 事
1:-146 first 事$
1:-92 first 二
1:-86 first 二楼
1:-121 first 于$
1:64 first 于0
1:-46 first 于每
1:-73 first 互
1:-49 first 互为
1:99 first 互寄
1:-93 first 交$
1:-84 first 人员
1:-79 first 仓
1:-72 first 仓库
1:-86 first 付
1:-86 first 付$
1:-74 first 代
1:-107 first 代表
1:48 first 以
1:-137 first 任
1:-158 first 任$
1:-143 first 优
1:-127 first 优$
1:46 first 会同
1:-74 first 传阅
1:-106 first 位
1:-107 first 位$
1:-32 first 体
1:-80 first 作$
1:31 first 供
1:64 first 供$
1:134 first 保
1:84 first 保存
1:-66 first 保育
1:122 first 保障
1:-37 first 修
1:51 first 借
1:101 first 借$
1:-82 first 借阅
1:195 first 做
1:40 first 做$
1:229 first 做好
1:-76 first 健
1:-75 first 健全
1:-159 first 儿
1:-156 first 儿$
1:61 first 先
1:-124 first 入
1:-70 first 入口
1:-86 first 入账
1:-79 first 全
1:-114 first 全体
1:-122 first 公
1:-102 first 公$
1:-54 first 公布
1:-64 first 共0
1:90 first 共同
1:96 first 共管
1:-126 first 关于
1:-177 first 具$
1:124 first 具体
1:163 first 写
1:120 first 写$
1:46 first 出$
1:212 first 分
1:116 first 分别
1:138 first 分头
1:97 first 别
1:97 first 别$
1:-200 first 到
1:-136 first 到<
1:-130 first 到>
1:-71 first 到示
1:45 first 制
1:-30 first 制$
1:-67 first 前广
1:-186 first 副
1:-99 first 副主
1:-109 first 副处
1:149 first 力
1:170 first 力$
1:250 first 办
1:222 first 办$
1:-97 first 办公
1:219 first 办理
1:-98 first 加
1:-100 first 加$
1:162 first 动
1:153 first 动$
1:110 first 助
1:167 first 助$
1:-150 first 医
1:193 first 协
1:159 first 协$
1:109 first 协办
1:205 first 协助
1:116 first 协同
1:96 first 协商
1:64 first 协调
1:-77 first 印发
1:-58 first 原
1:-58 first 原岗
1:-64 first 参$
1:147 first 参与
1:-83 first 参加
1:33 first 双
1:-58 first 发
1:-137 first 发$
1:150 first 发动
1:-149 first 发给
1:-138 first 取
1:-126 first 取$
1:88 first 受
1:86 first 受$
1:-67 first 口
1:-66 first 口$
1:111 first 可
1:-197 first 各
1:-136 first 各$
1:-92 first 各0
1:-67 first 各见
1:30 first 合
1:98 first 合力
1:212 first 合办
1:112 first 同
1:134 first 同$
1:-185 first 名
1:-176 first 名$
1:32 first 向
1:-59 first 启
1:-46 first 启$
1:-199 first 员
1:-106 first 员0
1:-89 first 员结
1:-88 first 周
1:-41 first 周$
1:-50 first 周启
1:-31 first 命
1:106 first 商
1:147 first 商$
1:78 first 商定
1:141 first 商量
1:75 first 园
1:71 first 园$
1:82 first 图
1:69 first 图$
1:41 first 在
1:-33 first 在$
1:156 first 在0
1:-122 first 场
1:-108 first 场$
1:-97 first 培
1:-92 first 培训
1:-115 first 处$
1:44 first 处长
1:-30 first 备
1:102 first 备$
1:-137 first 备案
1:30 first 外
1:-144 first 大
1:-118 first 大$
1:275 first 头
1:275 first 头$
1:276 first 好
1:285 first 好$
1:-126 first 委
1:-114 first 子
1:-108 first 子$
1:-126 first 存
1:-78 first 存$
1:-66 first 存档
1:73 first 季
1:99 first 季$
1:70 first 学$
1:-66 first 学习
1:-128 first 学生
1:288 first 安
1:316 first 安排
1:116 first 完
1:128 first 完成
1:117 first 定
1:49 first 定$
1:93 first 实$
1:-59 first 实操
1:-31 first 实验
1:40 first 审
1:134 first 审核
1:-81 first 审议
1:-108 first 家
1:102 first 寄
1:96 first 寄$
1:45 first 对
1:-41 first 对$
1:35 first 对口
1:270 first 对接
1:39 first 导
1:47 first 导$
1:65 first 尽
1:68 first 尽快
1:41 first 展$
1:-153 first 岗
1:-123 first 岗$
1:-142 first 工
1:-62 first 工作
1:-227 first 师
1:-206 first 师$
1:129 first 带
1:112 first 带队
1:232 first 帮
1:168 first 帮助
1:131 first 帮着
1:-151 first 干
1:46 first 干$
1:-167 first 干事
1:-151 first 干部
1:-74 first 平
1:-77 first 平$
1:90 first 年
1:-150 first 幼
1:-162 first 幼儿
1:-58 first 广
1:-78 first 广$
1:-75 first 库
1:-69 first 库$
1:143 first 应
1:-100 first 座
1:-70 first 座谈
1:75 first 建
1:50 first 开
1:52 first 开$
1:41 first 开展
1:172 first 开通
1:151 first 张
1:130 first 张罗
1:83 first 归
1:97 first 归口
1:-61 first 录
1:-98 first 录制
1:99 first 待
1:126 first 待$
1:70 first 快
1:74 first 快$
1:243 first 总
1:168 first 总$
1:92 first 总部
1:55 first 成
1:70 first 成$
1:-91 first 所
1:-75 first 所辖
1:155 first 手
1:162 first 手$
1:199 first 执
1:126 first 执笔
1:157 first 批
1:104 first 承
1:64 first 承办
1:166 first 把
1:-46 first 把“
1:87 first 把图
1:87 first 把捐
1:131 first 抓
1:49 first 抓$
1:108 first 抓总
1:31 first 护
1:-147 first 报
1:-129 first 报$
1:-95 first 报销
1:-119 first 抽
1:-124 first 抽调
1:54 first 担任
1:216 first 拟
1:103 first 拟借
1:159 first 拟定
1:66 first 拿
1:190 first 持
1:166 first 持$
1:71 first 指
1:91 first 指定
1:120 first 指导
1:-119 first 指派
1:103 first 按
1:39 first 捐
1:74 first 捐赠
1:114 first 掌
1:271 first 排
1:192 first 排$
1:133 first 排出
1:103 first 排好
1:115 first 排定
1:95 first 排班
1:137 first 排课
1:196 first 接
1:237 first 接$
1:111 first 接受
1:162 first 接待
1:93 first 接收
1:84 first 接洽
1:113 first 提
1:54 first 提供
1:149 first 提出
1:93 first 提前
1:-67 first 摩
1:-82 first 摩$
1:-86 first 操
1:-64 first 操$
1:57 first 支$
1:-87 first 支付
1:142 first 收
1:203 first 收$
1:137 first 收发
1:-87 first 收存
1:109 first 收集
1:120 first 收齐
1:-128 first 教
1:-92 first 教$
1:-185 first 教师
1:-60 first 数
1:121 first 敲
1:118 first 敲定
1:131 first 整
1:128 first 方
1:147 first 方$
1:-62 first 日
1:-37 first 日$
1:-44 first 晓
1:-40 first 晓$
1:71 first 月
1:80 first 月$
1:-151 first 有
1:-98 first 有教
1:-33 first 期
1:-91 first 期$
1:-101 first 李
1:-75 first 李雯
1:-164 first 来
1:-77 first 来大
1:100 first 校
1:100 first 校$
1:-132 first 案
1:-146 first 案$
1:-40 first 档
1:-60 first 档$
1:-111 first 楼
1:-99 first 楼$
1:130 first 每
1:83 first 每季
1:68 first 每学
1:45 first 每月
1:-80 first 汇存
1:110 first 汇总
1:90 first 洽
1:90 first 洽$
1:63 first 派
1:97 first 派$
1:92 first 派人
1:99 first 派教
1:127 first 流
1:108 first 流$
1:-74 first 添
1:-72 first 添置
1:151 first 清
1:137 first 清点
1:104 first 点
1:131 first 点$
1:252 first 牵
1:245 first 牵头
1:101 first 班
1:89 first 班$
1:145 first 理
1:142 first 理$
1:-152 first 生
1:-155 first 生$
1:-169 first 电
1:-91 first 电$
1:-236 first 的
1:-113 first 的“
1:-55 first 的优
1:-87 first 的作
1:-77 first 的做
1:-49 first 的场
1:-84 first 的平
1:-65 first 的设
1:154 first 盯
1:40 first 着$
1:-134 first 研
1:-152 first 研究
1:-51 first 示
1:-66 first 示$
1:84 first 禾
1:103 first 禾$
1:-184 first 科
1:-203 first 科长
1:-42 first 程
1:-117 first 程$
1:104 first 稿
1:121 first 稿$
1:-151 first 究
1:-180 first 究$
1:120 first 立
1:116 first 立$
1:122 first 笔
1:119 first 笔$
1:47 first 筹$
1:68 first 筹办
1:-92 first 签
1:-87 first 签订
1:213 first 管
1:222 first 管$
1:125 first 管理
1:162 first 系
1:171 first 系$
1:-134 first 线
1:-100 first 线$
1:-123 first 组$
1:156 first 组织
1:-124 first 组长
1:147 first 织
1:130 first 织$
1:36 first 经$
1:128 first 经办
1:-103 first 结
1:-109 first 结$
1:-85 first 结为
1:77 first 给
1:-107 first 给$
1:83 first 给予
1:180 first 络
1:179 first 络$
1:143 first 统
1:84 first 统一
1:117 first 统管
1:116 first 维
1:193 first 编
1:-96 first 置
1:-67 first 置$
1:-61 first 老
1:-69 first 老师
1:-61 first 考
1:-38 first 考核
1:-63 first 职
1:-44 first 职$
1:-38 first 联$
1:-86 first 联合
1:164 first 联系
1:178 first 联络
1:-171 first 股
1:-129 first 股长
1:-113 first 育
1:-117 first 育$
1:79 first 腾
1:70 first 腾出
1:81 first 自
1:80 first 苏
1:104 first 苏禾
1:127 first 落实
1:-77 first 行
1:-77 first 行$
1:-97 first 表
1:-91 first 表$
1:100 first 要
1:60 first 要$
1:-110 first 见
1:-77 first 见$
1:-103 first 见习
1:-66 first 观
1:-83 first 观摩
1:-85 first 解释
1:-50 first 认
1:41 first 认$
1:-104 first 训
1:-97 first 训$
1:-166 first 议
1:-140 first 议$
1:66 first 记
1:-34 first 记$
1:-135 first 讲
1:-125 first 设
1:-217 first 设在
1:-40 first 课$
1:39 first 调$
1:-68 first 调派
1:-70 first 谈
1:-73 first 谈$
1:51 first 负
1:99 first 负总
1:46 first 负责
1:91 first 责
1:108 first 责$
1:-102 first 账
1:-69 first 账$
1:80 first 购$
1:-182 first 资
1:-139 first 资$
1:108 first 赠
1:97 first 赠$
1:-135 first 赴
1:-105 first 赴<
1:132 first 起
1:116 first 起$
1:124 first 跟
1:-113 first 跟岗
1:119 first 跟踪
1:158 first 跟进
1:106 first 踪
1:103 first 踪$
1:133 first 车
1:135 first 车$
1:44 first 轮
1:128 first 轮流
1:-76 first 辖
1:-78 first 辖$
1:-41 first 过$
1:177 first 进
1:178 first 进$
1:-120 first 送
1:80 first 送$
1:137 first 选
1:109 first 选人
1:-118 first 选出
1:211 first 选派
1:-73 first 递
1:-70 first 递交
1:111 first 通
1:109 first 通$
1:30 first 遴
1:33 first 遴选
1:-154 first 部
1:-124 first 部$
1:85 first 配
1:138 first 配$
1:56 first 配合
1:-73 first 配电
1:104 first 采购
1:-76 first 释
1:-71 first 释$
1:145 first 量
1:139 first 量$
1:-98 first 销
1:-102 first 销$
1:-211 first 长
1:-218 first 长$
1:-100 first 门
1:-91 first 门口
1:-112 first 间
1:-113 first 间$
1:37 first 阅
1:36 first 阅$
1:53 first 队
1:76 first 队$
1:-89 first 陈
1:-69 first 陈主
1:-102 first 院
1:-93 first 隔
1:-111 first 隔周
1:123 first 障
1:119 first 障$
1:-84 first 集
1:-32 first 集$
1:-116 first 集训
1:-70 first 雯
1:-76 first 雯$
1:145 first 须
1:-87 first 颁
1:-89 first 颁发
1:-90 first 领取
1:-31 first 验$
1:124 first 验收
1:-90 first 骨
1:-113 first 骨干
1:151 first 齐
1:137 first 齐$
1:38 form before
1:-107 form behind
1:-70 found before=0
1:472 found before=1
1:44 holder=0
1:-412 holder=1
1:72 institution behind=1
1:-61 lead -
1:90 lead :
1:-97 lead and end  0
1:-138 lead and end : 0
1:79 lead and end : 1
1:-216 lead and end 交 0
1:-217 lead and end 交 1
1:-143 lead and end 以 0
1:123 lead and end 归 0
1:268 lead and end 归 1
1:149 lead and end 归口 1
1:173 lead and end 由 0
1:-147 lead and end 请 1
1:-314 lead 交
1:-153 lead 以
1:275 lead 归
1:149 lead 归口
1:120 lead 由
1:-115 lead 请
1:82 length=1
1:-96 length=11
1:-79 length=2
1:-103 length=3
1:-55 length=4
1:-33 length=5
1:111 length=6
1:202 length=7
1:80 length=8
1:-113 length=9
1:-117 name ^下
1:-134 name ^专
1:-95 name ^业
1:-101 name ^东
1:-67 name ^九
1:-164 name ^交
1:73 name ^人
1:-152 name ^今
1:-84 name ^从
1:96 name ^仪
1:51 name ^任
1:-80 name ^会
1:-52 name ^体
1:-112 name ^依
1:76 name ^保
1:239 name ^信
1:-109 name ^充
1:-107 name ^党
1:-58 name ^八
1:-153 name ^共
1:-103 name ^农
1:-78 name ^凭
1:-79 name ^创
1:-189 name ^初
1:-145 name ^办
1:44 name ^医
1:-144 name ^协
1:186 name ^卫
1:-227 name ^县
1:121 name ^各
1:-173 name ^合
1:-176 name ^同
1:82 name ^后
1:-114 name ^咨
1:292 name ^团
1:-31 name ^园
1:-71 name ^国
1:50 name ^培
1:-133 name ^基
1:32 name ^备
1:73 name ^学
1:124 name ^安
1:98 name ^实
1:-212 name ^小
1:90 name ^少
1:207 name ^就
1:-70 name ^工
1:-167 name ^市
1:-70 name ^年
1:192 name ^康
1:-134 name ^建
1:120 name ^德
1:179 name ^心
1:299 name ^总
1:-56 name ^护
1:-92 name ^担
1:92 name ^招
1:174 name ^政
1:110 name ^教
1:-71 name ^新
1:58 name ^暑
1:-130 name ^校
1:121 name ^档
1:86 name ^汽
1:-82 name ^物
1:-180 name ^特
1:-150 name ^理
1:54 name ^生
1:150 name ^电
1:48 name ^督
1:170 name ^研
1:-88 name ^示
1:113 name ^科
1:-220 name ^秘
1:146 name ^竞
1:-98 name ^签
1:-43 name ^管
1:63 name ^组
1:-177 name ^编
1:171 name ^网
1:97 name ^美
1:112 name ^职
1:-148 name ^联
1:-87 name ^自
1:173 name ^艺
1:67 name ^视
1:155 name ^计
1:189 name ^训
1:-98 name ^语
1:120 name ^课
1:80 name ^财
1:43 name ^送
1:141 name ^阅
1:115 name ^集
1:-116 name ^领
1:-83 name ^高
1:-215 name 、
1:-62 name 一
1:109 name 一年
1:-133 name 三
1:-190 name 三备
1:-137 name 下
1:-119 name 下简
1:98 name 与
1:39 name 与实
1:-164 name 专
1:-141 name 专业
1:-50 name 业
1:165 name 业办
1:-80 name 业务
1:-45 name 业发
1:-100 name 业学
1:74 name 业建
1:96 name 业教
1:184 name 业科
1:-38 name 业部
1:-143 name 东
1:-84 name 东阳
1:-124 name 两
1:-170 name 个
1:-139 name 个教
1:36 name 中心
1:-176 name 中部
1:-304 name 主
1:-327 name 主任
1:-76 name 九
1:-86 name 九年
1:142 name 习
1:105 name 习部
1:-115 name 乡
1:-115 name 乡中
1:-182 name 书
1:-203 name 书处
1:-130 name 书室
1:-129 name 书记
1:-89 name 了
1:-69 name 了总
1:56 name 事
1:138 name 事办
1:95 name 事务
1:130 name 事处
1:141 name 事室
1:124 name 事干
1:-80 name 事部
1:77 name 互
1:49 name 互访
1:-114 name 交
1:52 name 交工
1:-35 name 交教
1:59 name 产
1:42 name 产与
1:132 name 产处
1:32 name 人
1:65 name 人力
1:-137 name 今
1:-134 name 今年
1:-142 name 从
1:-80 name 从机
1:136 name 仪
1:147 name 仪器
1:-330 name 任
1:-298 name 任$
1:-135 name 任办
1:-76 name 任学
1:76 name 任教
1:-45 name 企
1:-37 name 企合
1:-130 name 会
1:-166 name 会$
1:-111 name 会议
1:-40 name 体
1:-48 name 体卫
1:-58 name 体育
1:-233 name 作
1:-155 name 作处
1:-117 name 作委
1:45 name 作部
1:-102 name 依
1:-108 name 依据
1:60 name 保
1:141 name 保健
1:144 name 保卫
1:-93 name 保处
1:70 name 保教
1:124 name 保管
1:244 name 信
1:226 name 信息
1:-149 name 修
1:-106 name 停
1:-95 name 停靠
1:162 name 健
1:132 name 健室
1:-107 name 充
1:-89 name 充实
1:58 name 先
1:42 name 先队
1:-103 name 党
1:-198 name 党委
1:-110 name 党总
1:-49 name 党支
1:97 name 党政
1:-154 name 入
1:-98 name 入启
1:51 name 全法
1:-69 name 八
1:-74 name 八年
1:-72 name 公
1:-89 name 公室
1:-191 name 共
1:-123 name 共建
1:-201 name 兼
1:-122 name 兼任
1:-114 name 农
1:-121 name 农艺
1:-92 name 凭
1:-73 name 凭电
1:-50 name 分
1:-109 name 创
1:-214 name 初
1:-154 name 初中
1:-115 name 前
1:-167 name 前教
1:-253 name 副
1:-128 name 副书
1:-167 name 副园
1:-137 name 副校
1:55 name 力
1:51 name 力资
1:-103 name 办
1:-53 name 办$
1:-76 name 办公
1:55 name 务
1:-138 name 务$
1:-286 name 务主
1:-235 name 务会
1:-166 name 务副
1:-86 name 务园
1:141 name 务处
1:205 name 务室
1:179 name 务科
1:198 name 务组
1:162 name 务股
1:164 name 务部
1:48 name 动
1:-100 name 助
1:98 name 勤
1:81 name 勤处
1:188 name 勤组
1:69 name 勤装
1:-161 name 化
1:-65 name 化生
1:-235 name 区
1:-78 name 区师
1:31 name 医
1:34 name 医务
1:-217 name 协
1:-178 name 协作
1:-100 name 协调
1:88 name 卫
1:86 name 卫处
1:189 name 卫生
1:116 name 卫科
1:-55 name 卫艺
1:-227 name 县
1:-86 name 县教
1:-76 name 县电
1:31 name 发
1:-91 name 取
1:-80 name 取了
1:63 name 各
1:48 name 各备
1:-127 name 各学
1:175 name 各教
1:-166 name 合
1:-174 name 合作
1:-223 name 同
1:-125 name 同年
1:36 name 后
1:139 name 后勤
1:-99 name 后送
1:-80 name 听
1:-78 name 听取
1:-102 name 启
1:-107 name 启明
1:-262 name 员
1:-186 name 员$
1:-146 name 员会
1:145 name 命
1:71 name 命科
1:-109 name 咨
1:-111 name 咨询
1:133 name 商
1:135 name 器
1:105 name 器保
1:-94 name 回
1:-54 name 回指
1:57 name 团
1:60 name 团委
1:-95 name 团总
1:82 name 团指
1:-147 name 团队
1:-212 name 园
1:-108 name 园办
1:-68 name 园务
1:-86 name 园教
1:-130 name 园长
1:-60 name 国
1:-51 name 图
1:-52 name 图书
1:-36 name 地合
1:67 name 培
1:80 name 培训
1:-117 name 基
1:114 name 基建
1:-61 name 基教
1:-137 name 基础
1:129 name 处
1:134 name 处$
1:-80 name 备
1:-78 name 备科
1:-101 name 备课
1:86 name 复
1:35 name 复室
1:110 name 复部
1:138 name 大
1:154 name 大队
1:-122 name 妹
1:-123 name 妹科
1:-128 name 姊
1:-121 name 姊妹
1:-52 name 委
1:-119 name 委副
1:65 name 委办
1:-164 name 委员
1:52 name 子
1:-130 name 学
1:-99 name 学业
1:-101 name 学前
1:-131 name 学副
1:65 name 学务
1:61 name 学处
1:-95 name 学学
1:125 name 学教
1:107 name 学校
1:-73 name 学生
1:-125 name 学科
1:-50 name 学部
1:-188 name 学院
1:-92 name 安保
1:114 name 安全
1:118 name 实习
)"sv,
    R"(1:-88 name 实图
1:-37 name 实训
1:55 name 实验
1:86 name 室
1:91 name 室$
1:-60 name 室管
1:56 name 家委
1:54 name 导
1:-88 name 导中
1:-224 name 导主
1:-157 name 导员
1:201 name 导处
1:-92 name 导小
1:-78 name 导组
1:85 name 导老
1:-219 name 小
1:-226 name 小学
1:-131 name 小组
1:84 name 少
1:49 name 少先
1:179 name 就
1:188 name 就业
1:-96 name 局
1:-69 name 局人
1:-72 name 局办
1:68 name 局基
1:-113 name 局计
1:78 name 展
1:55 name 展中
1:-89 name 展处
1:187 name 展部
1:-135 name 岗办
1:-181 name 岗团
1:-144 name 岗学
1:-112 name 岗实
1:-79 name 岗少
1:-138 name 岭
1:-59 name 巡
1:-69 name 巡回
1:52 name 工互
1:-54 name 工作
1:-294 name 市
1:-175 name 市教
1:-47 name 市特
1:-108 name 市级
1:96 name 师
1:79 name 师发
1:73 name 师团
1:80 name 师训
1:-55 name 师资
1:-70 name 年
1:-48 name 年级
1:106 name 康
1:94 name 康复
1:-185 name 建
1:76 name 建后
1:-88 name 建成
1:-88 name 建组
1:69 name 建设
1:159 name 德
1:159 name 德育
1:36 name 心
1:94 name 心理
1:163 name 总
1:236 name 总务
1:-84 name 总支
1:54 name 总部
1:209 name 息
1:215 name 息中
1:130 name 息技
1:160 name 息组
1:-93 name 慧
1:-104 name 慧校
1:-123 name 成姊
1:-96 name 成心
1:-32 name 成科
1:106 name 技组
1:-47 name 护理
1:-147 name 报
1:-97 name 担
1:-94 name 担任
1:50 name 招
1:53 name 招就
1:101 name 招生
1:-96 name 招考
1:74 name 持
1:-86 name 指
1:-177 name 据
1:-83 name 据人
1:83 name 接
1:-75 name 支
1:-123 name 支$
1:-73 name 支部
1:-112 name 收
1:-102 name 收后
1:190 name 政
1:83 name 政办
1:143 name 政教
1:71 name 教
1:-176 name 教中
1:-122 name 教主
1:158 name 教办
1:253 name 教处
1:87 name 教学
1:155 name 教室
1:137 name 教导
1:66 name 教师
1:-86 name 教指
1:-48 name 教站
1:110 name 教组
1:68 name 教职
1:89 name 教股
1:-258 name 教育
1:67 name 教部
1:37 name 数
1:66 name 数学
1:-68 name 文
1:-150 name 文、
1:-101 name 文教
1:-144 name 新
1:-92 name 新任
1:-128 name 明
1:-98 name 明巡
1:-147 name 智
1:-90 name 智慧
1:55 name 暑
1:65 name 暑期
1:82 name 服
1:49 name 期教
1:51 name 术
1:52 name 术中
1:93 name 术团
1:-70 name 术委
1:161 name 术组
1:87 name 术部
1:63 name 机
1:186 name 材
1:-123 name 校
1:87 name 校$
1:-32 name 校企
1:-94 name 校办
1:-150 name 校务
1:167 name 校团
1:-91 name 校园
1:30 name 校教
1:-105 name 校车
1:-99 name 校长
1:52 name 案
1:114 name 案室
1:100 name 档
1:88 name 档案
1:-30 name 民
1:114 name 水
1:73 name 汽
1:59 name 汽车
1:54 name 法
1:38 name 法规
1:86 name 活
1:44 name 活指
1:-64 name 活部
1:-140 name 流
1:31 name 源
1:57 name 源部
1:-125 name 物
1:-105 name 物理
1:-226 name 特
1:-162 name 特教
1:-48 name 班
1:136 name 班年
1:-148 name 班组
1:-77 name 理
1:59 name 理中
1:-114 name 理化
1:-134 name 理员
1:-60 name 理咨
1:40 name 理处
1:80 name 理学
1:94 name 理教
1:-108 name 理系
1:-46 name 理组
1:52 name 理部
1:69 name 生办
1:103 name 生发
1:59 name 生命
1:-91 name 生处
1:-45 name 生学
1:185 name 生室
1:94 name 生就
1:-101 name 生教
1:136 name 生科
1:-110 name 电工
1:58 name 电教
1:45 name 督
1:43 name 研
1:-35 name 研中
1:122 name 研处
1:115 name 研室
1:126 name 研究
1:-38 name 研组
1:50 name 研部
1:-145 name 础
1:-154 name 础教
1:-112 name 示
1:-111 name 示范
1:-220 name 社
1:-31 name 科$
1:114 name 科室
1:33 name 科技
1:119 name 科研
1:-41 name 科组
1:-202 name 秘
1:-195 name 秘书
1:-110 name 称
1:45 name 程
1:34 name 程中
1:67 name 程研
1:42 name 程系
1:145 name 究
1:178 name 竞
1:178 name 竞赛
1:-78 name 筹
1:-72 name 筹建
1:-94 name 签
1:-96 name 签收
1:-106 name 简
1:-96 name 简称
1:-79 name 管
1:113 name 管员
1:-64 name 管理
1:62 name 系
1:92 name 系$
1:-56 name 级
1:63 name 级主
1:-103 name 级备
1:-74 name 级年
1:89 name 级部
1:-37 name 组
1:40 name 组$
1:-145 name 组办
1:68 name 组织
1:-110 name 组结
1:-91 name 组长
1:54 name 织
1:73 name 织部
1:-150 name 结
1:-120 name 结成
1:135 name 络中
1:107 name 络信
1:-62 name 络训
1:34 name 继
1:48 name 继续
1:36 name 续
1:62 name 综
1:70 name 综合
1:-110 name 编
1:-111 name 编入
1:165 name 网
1:160 name 网络
1:46 name 美
1:-93 name 考中
1:40 name 职
1:104 name 职业
1:61 name 职工
1:47 name 职成
1:-124 name 职教
1:-113 name 联
1:-89 name 联络
1:77 name 股
1:61 name 股$
1:-143 name 育
1:-211 name 育主
1:-70 name 育副
1:163 name 育处
1:-154 name 育局
1:-133 name 育研
1:-58 name 育科
1:-74 name 育股
1:-30 name 育部
1:-40 name 能
1:-101 name 自
1:-82 name 自资
1:138 name 艺体
1:-114 name 艺教
1:90 name 艺术
1:-53 name 英
1:-80 name 英语
1:-140 name 范
1:-84 name 范园
1:-90 name 行
1:72 name 装
1:-185 name 西
1:-130 name 西部
1:112 name 规
1:51 name 规股
1:57 name 视
1:70 name 视障
1:121 name 览
1:136 name 览中
1:211 name 言
1:40 name 计
1:-222 name 训中
1:129 name 训办
1:115 name 训科
1:88 name 训管
1:38 name 训练
1:74 name 训部
1:-95 name 议
1:-68 name 议听
1:30 name 讯
1:44 name 讯科
1:-85 name 记$
1:71 name 设
1:48 name 访
1:80 name 访交
1:-100 name 询
1:55 name 询中
1:-93 name 询室
1:-99 name 询智
1:-51 name 语
1:-101 name 语文
1:-103 name 语科
1:50 name 语组
1:86 name 课程
1:-112 name 课组
1:-97 name 调
1:67 name 财
1:87 name 财务
1:-142 name 费
1:147 name 资产
1:-91 name 资助
1:51 name 资源
1:105 name 赛
1:253 name 赛办
1:-86 name 赛管
1:-42 name 车
1:-98 name 车停
1:-131 name 辅
1:-96 name 辅导
1:-83 name 送
1:-100 name 送总
1:-59 name 通
1:65 name 部
1:111 name 部$
1:30 name 部门
1:-73 name 镇
1:-168 name 长
1:-188 name 长$
1:84 name 长办
1:-53 name 长委
1:93 name 长学
1:-76 name 长室
1:37 name 门
1:-99 name 间
1:101 name 阅
1:151 name 阅览
1:111 name 队
1:-199 name 队$
1:234 name 队大
1:-70 name 队辅
1:328 name 队部
1:-80 name 阳
1:-76 name 阳区
1:-187 name 院
1:-174 name 院$
1:-86 name 院筹
1:68 name 障部
1:104 name 集
1:144 name 集团
1:-87 name 靠
1:-87 name 靠安
1:-135 name 领
1:-142 name 领导
1:-77 name 马院
1:67 name 验
1:60 name 验中
1:43 name 验室
1:-184 name 高
1:103 name 高一
1:-51 name 高三
1:-134 name 高中
1:-31 named=1
1:402 named=2
1:-103 named=3
1:233 right before  -
1:-164 right before (
1:99 right before -
1:86 right before ;
1:64 right before <
1:-237 right before 、
1:398 right before 。
1:108 right before 上
1:-126 right before 与
1:-133 right before 个
1:-318 right before 为
1:-74 right before 乐
1:112 right before 习
1:149 right before 乡
1:-44 right before 书
1:159 right before 事
1:-120 right before 于
1:43 right before 人
1:-74 right before 从
1:-162 right before 任
1:91 right before 会
1:115 right before 传
1:192 right before 体
1:30 right before 作
1:-53 right before 假
1:-91 right before 入
1:54 right before 出
1:80 right before 划
1:-198 right before 到
1:-69 right before 前
1:-97 right before 加
1:171 right before 务
1:47 right before 动
1:-186 right before 助
1:-116 right before 单
1:186 right before 号
1:-245 right before 向
1:-120 right before 告
1:-179 right before 员
1:-173 right before 和
1:-314 right before 在
1:125 right before 堂
1:-64 right before 处
1:-110 right before 字
1:-106 right before 存
1:-239 right before 学
1:141 right before 宜
1:-147 right before 容
1:-104 right before 寄
1:117 right before 导
1:-68 right before 局
1:84 right before 展
1:142 right before 师
1:-142 right before 席
1:94 right before 建
1:-96 right before 录
1:-58 right before 手
1:-82 right before 托
1:-39 right before 扶
1:-270 right before 报
1:-70 right before 挥
1:147 right before 排
1:181 right before 接
1:-66 right before 提
1:-108 right before 援
1:-135 right before 放
1:121 right before 教
1:-153 right before 是
1:-124 right before 期
1:-157 right before 末
1:-34 right before 本
1:187 right before 条
1:-74 right before 板
1:163 right before 析
1:-116 right before 校
1:-79 right before 派
1:-93 right before 源
1:-119 right before 点
1:34 right before 理
1:105 right before 生
1:-120 right before 用
1:94 right before 研
1:-37 right before 科
1:-87 right before 移
1:154 right before 程
1:-63 right before 策
1:-95 right before 经
1:-162 right before 给
1:-160 right before 络
1:147 right before 续
1:-80 right before 自
1:42 right before 表
1:114 right before 训
1:-109 right before 设
1:103 right before 访
1:-133 right before 询
1:-99 right before 语
1:-260 right before 费
1:-262 right before 送
1:35 right before 选
1:-160 right before 邀
1:-122 right before 长
1:124 right before 队
1:223 right before 项
1:-173 sided=0
1:125 sided=1
1:-98 soon &
1:-104 soon &$
1:64 soon &办
1:66 soon &办理
1:69 soon &学
1:92 soon &学生
1:-116 soon (
1:-98 soon ($
1:-124 soon (0
1:-94 soon (以
1:46 soon (教
1:-94 soon )
1:-71 soon )$
1:-92 soon )、
1:-75 soon ,
1:204 soon -
1:-122 soon -$
1:-104 soon 0
1:-58 soon 0×
1:60 soon 0个$
1:-172 soon 0个月
1:-365 soon 0人
1:-165 soon 0人$
1:-87 soon 0人分
1:-218 soon 0人到
1:-117 soon 0人赴
1:-68 soon 0人随
1:-104 soon 0份
1:-66 soon 0份$
1:-138 soon 0位
1:-94 soon 0位班
1:-90 soon 0位老
1:-69 soon 0号
1:-73 soon 0号$
1:-51 soon 0名
1:58 soon 0名$
1:-64 soon 0名>
1:-105 soon 0名到
1:-74 soon 0名干
1:-130 soon 0周$
1:69 soon 0周与
1:-109 soon 0周网
1:-136 soon 0天
1:-117 soon 0天$
1:-109 soon 0对
1:58 soon 0年$
1:-113 soon 0年0
1:-78 soon 0年第
1:-66 soon 0年级
1:91 soon 0日
1:109 soon 0日前
1:85 soon 0月
1:-74 soon 0月$
1:98 soon 0月0
1:77 soon 0月中
1:-46 soon 0次
1:-87 soon 0次$
1:-77 soon 0版
1:-85 soon 0版$
1:-109 soon :
1:-58 soon <$
1:-109 soon <(
1:-80 soon <0
1:84 soon <举
1:81 soon <举办
1:104 soon <修
1:92 soon <修订
1:-105 soon <各
1:-86 soon <各出
1:-100 soon <听
1:-103 soon <听课
1:-119 soon <学
1:-123 soon <学生
1:125 soon <家
1:116 soon <家$
1:46 soon <布
1:62 soon <布设
1:123 soon <师
1:117 soon <师$
1:106 soon <开设
1:-79 soon <挂
1:-64 soon <挂职
1:50 soon <捐
1:107 soon <捐赠
1:103 soon <改
1:59 soon <改装
1:-57 soon <检
1:58 soon <检修
1:101 soon <组
1:73 soon <组建
1:67 soon <赠
1:91 soon <赠送
1:-148 soon <送
1:-85 soon <驻
1:-81 soon >
1:-164 soon >$
1:-80 soon >参
1:-77 soon >参加
1:-71 soon >听
1:-66 soon >听课
1:-74 soon >学
1:-63 soon >学习
1:-103 soon >影
1:-96 soon >影子
1:-89 soon >挂
1:66 soon >校
1:79 soon >校医
1:111 soon >的
1:74 soon >的$
1:-104 soon >跟
1:-64 soon >跟$
1:-110 soon >跟岗
1:73 soon @
1:36 soon ^$
1:64 soon ^(
1:141 soon ^(联
1:-82 soon ^)
1:-200 soon ^0
1:-88 soon ^0个
1:-233 soon ^0人
1:-123 soon ^0位
1:-170 soon ^0名
1:-121 soon ^0周
1:-39 soon ^0年
1:41 soon ^0月
1:-206 soon ^<
1:-59 soon ^>参
1:-102 soon ^_
1:-121 soon ^“
1:-100 soon ^、
1:-84 soon ^、0
1:48 soon ^、@
1:-134 soon ^、各
1:-122 soon ^。
1:-123 soon ^。$
1:-52 soon ^一
1:71 soon ^一起
1:-122 soon ^一间
1:-61 soon ^三
1:-58 soon ^三楼
1:-33 soon ^上
1:-73 soon ^下
1:-81 soon ^下发
1:31 soon ^与
1:95 soon ^与园
1:-64 soon ^专
1:171 soon ^为
1:137 soon ^为<
1:100 soon ^为支
1:-198 soon ^主任
1:161 soon ^主办
1:89 soon ^主导
1:116 soon ^主抓
1:144 soon ^主持
1:211 soon ^主责
1:-65 soon ^举
1:-65 soon ^举行
1:-81 soon ^二
1:-92 soon ^二楼
1:76 soon ^于
1:102 soon ^于0
1:-98 soon ^互
1:-79 soon ^互为
1:107 soon ^互寄
1:124 soon ^交
1:-60 soon ^人
1:-68 soon ^人员
1:-93 soon ^仓
1:-85 soon ^仓库
1:-70 soon ^代
1:-114 soon ^代表
1:45 soon ^任
1:76 soon ^会同
1:-78 soon ^传
1:-64 soon ^传阅
1:174 soon ^保
1:82 soon ^保存
1:-80 soon ^保育
1:140 soon ^保障
1:-40 soon ^修
1:-83 soon ^借
1:-78 soon ^借阅
1:228 soon ^做
1:223 soon ^做好
1:-82 soon ^健
1:-89 soon ^健全
1:-115 soon ^入
1:-79 soon ^入口
1:-90 soon ^入账
1:-94 soon ^全
1:-112 soon ^全体
1:-73 soon ^公
1:-58 soon ^公布
1:-98 soon ^共0
1:85 soon ^共同
1:98 soon ^共管
1:-141 soon ^关
1:-121 soon ^关于
1:115 soon ^具
1:153 soon ^具体
1:-128 soon ^出
1:224 soon ^分
1:112 soon ^分别
1:118 soon ^分头
1:-228 soon ^到
1:-136 soon ^到<
1:-123 soon ^到>
1:-65 soon ^到示
1:-91 soon ^前
1:-62 soon ^前广
1:-181 soon ^副
1:-99 soon ^副主
1:-115 soon ^副处
1:131 soon ^办
1:-86 soon ^办公
1:208 soon ^办理
1:163 soon ^协
1:98 soon ^协办
1:218 soon ^协助
1:117 soon ^协同
1:91 soon ^协商
1:56 soon ^协调
1:-82 soon ^印发
1:-81 soon ^原
1:-65 soon ^原岗
1:39 soon ^参
1:155 soon ^参与
1:-103 soon ^参加
1:160 soon ^发动
1:-142 soon ^发给
1:-107 soon ^各
1:-102 soon ^各0
1:-52 soon ^各见
1:127 soon ^合
1:94 soon ^合力
1:198 soon ^合办
1:-58 soon ^同
1:56 soon ^向
1:46 soon ^向<
1:-228 soon ^员
1:-133 soon ^员0
1:-102 soon ^员结
1:-120 soon ^周
1:-76 soon ^周启
1:53 soon ^商
1:108 soon ^商定
1:160 soon ^商量
1:127 soon ^在
1:153 soon ^在0
1:-94 soon ^培
1:-92 soon ^培训
1:59 soon ^处
1:-57 soon ^备
1:-131 soon ^备案
1:-44 soon ^存
1:-64 soon ^存档
1:-181 soon ^学
1:-66 soon ^学习
1:-126 soon ^学生
1:283 soon ^安
1:270 soon ^安排
1:126 soon ^完
1:123 soon ^完成
1:131 soon ^定
1:-72 soon ^实
1:-90 soon ^实操
1:-40 soon ^实验
1:81 soon ^审
1:126 soon ^审核
1:-89 soon ^审议
1:73 soon ^对
1:58 soon ^对口
1:268 soon ^对接
1:59 soon ^尽
1:75 soon ^尽快
1:-99 soon ^工
1:-54 soon ^工作
1:125 soon ^带
1:93 soon ^带队
1:245 soon ^帮
1:166 soon ^帮助
1:114 soon ^帮着
1:-230 soon ^干
1:-155 soon ^干事
1:-152 soon ^干部
1:-161 soon ^幼
1:-172 soon ^幼儿
1:139 soon ^应
1:-67 soon ^座
1:-67 soon ^座谈
1:95 soon ^建
1:156 soon ^开通
1:145 soon ^张
1:141 soon ^张罗
1:81 soon ^归
1:71 soon ^归口
1:-93 soon ^录
1:-86 soon ^录制
1:169 soon ^总
1:101 soon ^总部
1:-78 soon ^所
1:-73 soon ^所辖
1:177 soon ^执
1:144 soon ^执笔
1:62 soon ^承
1:88 soon ^承办
1:148 soon ^把
1:-31 soon ^把“
1:108 soon ^把图
1:91 soon ^把捐
1:155 soon ^抓
1:118 soon ^抓总
1:-74 soon ^报
1:-97 soon ^报销
1:-126 soon ^抽
1:-115 soon ^抽调
1:31 soon ^担
1:34 soon ^担任
1:205 soon ^拟
1:91 soon ^拟借
1:141 soon ^拟定
1:57 soon ^拿
1:38 soon ^拿出
1:81 soon ^指定
1:112 soon ^指导
1:-141 soon ^指派
1:110 soon ^按
1:61 soon ^捐
1:91 soon ^捐赠
1:318 soon ^排
1:125 soon ^排出
1:104 soon ^排好
1:144 soon ^排定
1:109 soon ^排班
1:136 soon ^排课
1:82 soon ^接
1:87 soon ^接受
1:142 soon ^接待
1:82 soon ^接收
1:87 soon ^接洽
1:121 soon ^提
1:66 soon ^提供
1:137 soon ^提出
1:69 soon ^提前
1:-91 soon ^支
1:-104 soon ^支付
1:87 soon ^收
1:120 soon ^收发
1:-103 soon ^收存
1:129 soon ^收集
1:121 soon ^收齐
1:-166 soon ^教
1:-176 soon ^教师
1:-157 soon ^数
1:122 soon ^敲
1:110 soon ^敲定
1:-121 soon ^有
1:-111 soon ^有教
1:-109 soon ^李
1:-70 soon ^李雯
1:-107 soon ^来
1:-90 soon ^来大
1:108 soon ^每
1:-51 soon ^每周
1:57 soon ^每季
1:98 soon ^每学
1:40 soon ^每年
1:85 soon ^每月
1:75 soon ^汇
1:-75 soon ^汇存
1:111 soon ^汇总
1:45 soon ^派
1:89 soon ^派人
1:101 soon ^派教
1:-95 soon ^添
1:-72 soon ^添置
1:153 soon ^清
1:155 soon ^清点
1:265 soon ^牵
1:227 soon ^牵头
1:-122 soon ^电
1:-222 soon ^的
1:-73 soon ^的“
1:-44 soon ^的优
1:-75 soon ^的作
1:-83 soon ^的做
1:-68 soon ^的场
1:-74 soon ^的平
1:-75 soon ^的设
1:152 soon ^盯
1:-167 soon ^研
1:-159 soon ^研究
1:-222 soon ^科
1:-194 soon ^科长
1:98 soon ^筹办
1:-79 soon ^签
1:-86 soon ^签订
1:63 soon ^管
1:124 soon ^管$
1:125 soon ^管理
1:-123 soon ^组$
1:163 soon ^组织
1:-124 soon ^组长
1:120 soon ^经办
1:-69 soon ^结
1:-95 soon ^结为
1:161 soon ^给
1:104 soon ^给予
1:122 soon ^统
1:58 soon ^统一
1:130 soon ^统管
1:108 soon ^维
1:152 soon ^编
1:-70 soon ^老
1:-83 soon ^老师
1:-54 soon ^考
1:-54 soon ^考核
1:-130 soon ^联合
1:183 soon ^联系
1:188 soon ^联络
1:-135 soon ^股
1:-132 soon ^股长
1:61 soon ^腾
1:75 soon ^腾出
1:94 soon ^苏
1:91 soon ^苏禾
1:132 soon ^落实
1:92 soon ^要
1:-117 soon ^见
1:-110 soon ^见习
1:-82 soon ^观
1:-75 soon ^观摩
1:-59 soon ^解释
1:-124 soon ^议
1:141 soon ^记
1:-136 soon ^讲
1:-112 soon ^设
1:-216 soon ^设在
1:-47 soon ^调
1:-68 soon ^调派
1:56 soon ^负
1:107 soon ^负总
1:52 soon ^负责
1:-147 soon ^赴
1:-89 soon ^赴<
1:134 soon ^跟
1:-107 soon ^跟岗
1:115 soon ^跟踪
1:164 soon ^跟进
1:33 soon ^轮
1:94 soon ^轮流
1:-136 soon ^送
1:108 soon ^选
1:109 soon ^选人
1:-107 soon ^选出
1:179 soon ^选派
1:-67 soon ^递
1:-70 soon ^递交
1:77 soon ^通
1:41 soon ^遴选
1:54 soon ^配
1:94 soon ^配合
1:-65 soon ^配电
1:34 soon ^采
1:91 soon ^采购
1:-95 soon ^门
1:-92 soon ^门口
1:-101 soon ^陈
1:-74 soon ^陈主
1:-93 soon ^隔
1:-85 soon ^隔周
1:-96 soon ^集
1:-128 soon ^集训
1:140 soon ^须
1:-100 soon ^颁
1:-98 soon ^颁发
1:-51 soon ^领
1:-91 soon ^领取
1:126 soon ^验
1:116 soon ^验收
1:-101 soon ^骨
1:-92 soon ^骨干
1:-46 soon _
1:-133 soon _$
1:-209 soon _0年
1:-95 soon _|
1:-77 soon _|$
1:-77 soon |
1:-71 soon |$
1:-113 soon ×
1:-74 soon ×$
1:84 soon “$
1:38 soon “同
1:33 soon 、
1:106 soon 、$
1:58 soon 、0
1:-70 soon 、0位
1:42 soon 、@
1:-94 soon 、各
1:-146 soon 、各班
1:-58 soon 、教
1:76 soon 、负
1:77 soon 、负责
1:201 soon 。
1:174 soon 。$
1:199 soon 《
1:167 soon 《$
1:-37 soon 一
1:-45 soon 一安
1:-30 soon 一起
1:-119 soon 一间
1:-116 soon 一间$
1:-133 soon 丁
1:-225 soon 三
1:-98 soon 三下
1:-107 soon 三下午
1:-164 soon 三校
1:-55 soon 三楼
1:-61 soon 三楼举
1:-115 soon 上
1:31 soon 上$
1:-75 soon 上学
1:-63 soon 上学期
1:79 soon 上排
1:125 soon 上排$
1:-55 soon 下
1:-156 soon 下$
1:-56 soon 下发
1:-87 soon 下发的
1:-169 soon 不
1:-61 soon 不少
1:-67 soon 不少于
1:95 soon 与
1:92 soon 与$
1:52 soon 与<$
1:-129 soon 与<(
1:-101 soon 与<各
1:130 soon 与园
1:106 soon 与园长
1:58 soon 专
1:110 soon 专人
1:86 soon 专人与
1:-110 soon 专家
1:-92 soon 专家$
1:-84 soon 业
1:61 soon 业带$
1:-125 soon 业证
1:-107 soon 业证$
1:-34 soon 个月
1:-122 soon 中$
1:106 soon 中心
1:85 soon 中心为
1:77 soon 中旬
1:78 soon 中旬前
1:-87 soon 中考
1:-67 soon 中考$
1:197 soon 为
1:172 soon 为$
1:252 soon 为<
1:144 soon 为<$
1:84 soon 为<举
1:112 soon 为<师
1:51 soon 为<改
1:80 soon 为<检
1:-118 soon 为共
1:-114 soon 为共建
1:-108 soon 为准
1:-106 soon 为准$
1:-84 soon 为友
1:-95 soon 为友好
1:96 soon 为支
1:109 soon 为支教
1:-153 soon 主任
1:-170 soon 主任$
1:-37 soon 主任)
1:-102 soon 主任0
1:-96 soon 主任>
1:81 soon 主任叶
1:31 soon 主任李
1:-77 soon 主任来
1:-56 soon 主任梁
1:38 soon 主任白
1:-94 soon 主任罗
1:-89 soon 主任苏
1:-152 soon 主任陪
1:-97 soon 主任随
1:142 soon 主办
1:145 soon 主办$
1:94 soon 主导
1:83 soon 主导$
1:126 soon 主抓
1:141 soon 主抓$
1:45 soon 主持
1:80 soon 主持$
1:71 soon 主持、
1:207 soon 主责
1:216 soon 主责$
1:97 soon 举办
1:85 soon 举办电
1:-106 soon 举行
1:-92 soon 举行$
1:34 soon 乐
1:80 soon 九
1:81 soon 九$
1:-193 soon 习
1:-132 soon 习$
1:-121 soon 习0
1:-93 soon 习0周
1:-101 soon 习0天
1:-102 soon 习编
1:-65 soon 习编目
1:79 soon 乡
1:88 soon 乡$
1:-31 soon 书0
1:88 soon 书九
1:84 soon 书九$
1:117 soon 书信
1:94 soon 书信$
1:-102 soon 书面
1:-65 soon 书面总
1:-93 soon 买
1:-107 soon 了
1:-83 soon 了$
1:40 soon 予
1:121 soon 予指
1:110 soon 予指导
1:-98 soon 二楼
1:-83 soon 二楼$
1:-35 soon 于
1:-66 soon 于$
1:97 soon 于0
1:128 soon 于0月
1:-88 soon 于上
1:-74 soon 于上学
1:-59 soon 于每
1:-124 soon 互
1:-43 soon 互为
1:-101 soon 互为共
1:85 soon 互寄
1:90 soon 互寄书
1:78 soon 交
1:-81 soon 交书
1:-63 soon 交书面
1:127 soon 交接
1:-117 soon 人
1:40 soon 人与
1:71 soon 人与$
1:-59 soon 人分
1:-231 soon 人到
1:-161 soon 人到$
1:-133 soon 人到<
1:-95 soon 人员
1:-67 soon 人员>
1:-79 soon 人员接
1:-111 soon 人员随
1:-118 soon 人赴
1:42 soon 人选
1:130 soon 人选$
1:-112 soon 人随
1:-69 soon 人随$
1:-79 soon 仓
1:-76 soon 仓库
1:-70 soon 仓库$
1:-75 soon 付
1:-96 soon 付$
1:-92 soon 代
1:-140 soon 代表
1:-83 soon 代表列
1:-76 soon 代表参
1:-76 soon 以
1:-147 soon 以$
1:-132 soon 以下
1:106 soon 们
1:-165 soon 任
1:-184 soon 任$
1:-148 soon 任)$
1:-76 soon 任0
1:-72 soon 任0名
1:-94 soon 任<
1:-101 soon 任>
1:-72 soon 任>跟
1:-89 soon 任何川
1:80 soon 任何苇
1:70 soon 任叶
1:-117 soon 任叶林
1:113 soon 任叶青
1:89 soon 任李春
1:-82 soon 任李江
1:-61 soon 任来
1:-95 soon 任来>
1:-70 soon 任梁
1:-71 soon 任梁静
1:-116 soon 任白帆
1:93 soon 任白晓
1:-101 soon 任罗
1:-78 soon 任罗青
1:-101 soon 任苏
1:-88 soon 任苏木
1:-172 soon 任陪
1:-167 soon 任陪同
1:-102 soon 任随
1:-116 soon 任随>
1:-119 soon 份
1:-78 soon 份$
1:-170 soon 优
1:-46 soon 优势
1:-49 soon 优势开
1:-84 soon 会
1:-77 soon 会$
1:67 soon 会同
1:72 soon 会同&
1:168 soon 会同@
1:129 soon 传
1:-72 soon 传阅
1:-67 soon 传阅$
1:-62 soon 位
1:-61 soon 位班
1:-70 soon 位班主
1:-73 soon 位老
1:-87 soon 位老师
1:155 soon 住
1:-33 soon 体
1:-89 soon 体人
1:-97 soon 体人员
1:34 soon 体对
1:-89 soon 体教
1:-77 soon 体教师
1:99 soon 体组
1:104 soon 体组织
1:103 soon 体联
1:98 soon 体联络
1:110 soon 体落
1:125 soon 体落实
1:139 soon 体负责
1:-95 soon 何川
1:-95 soon 何川到
1:94 soon 何苇
1:78 soon 何苇牵
1:-94 soon 作
1:-69 soon 作0
1:-73 soon 作0周
1:-86 soon 作用
1:-71 soon 作用开
1:37 soon 供
1:103 soon 供技
1:102 soon 供技术
1:-92 soon 供的
1:-99 soon 供的0
1:78 soon 供车
1:59 soon 供车辆
1:32 soon 促
1:164 soon 保
1:72 soon 保$
1:81 soon 保存
1:89 soon 保存全
1:168 soon 保障
1:104 soon 保障$
1:87 soon 保障设
1:41 soon 信
1:103 soon 信$
1:60 soon 修
1:85 soon 修实
1:87 soon 修实$
1:85 soon 修订
1:94 soon 修订$
1:63 soon 借
1:80 soon 借出实
1:89 soon 借出绘
1:93 soon 借鉴
1:105 soon 借鉴>
1:-70 soon 借阅
1:-82 soon 借阅$
1:64 soon 值
1:82 soon 假
1:220 soon 做
1:245 soon 做好
1:76 soon 做好接
1:66 soon 做好联
1:-110 soon 做法
1:-70 soon 做法移
1:-79 soon 健
1:-74 soon 健全
1:-61 soon 健全各
1:102 soon 傅$
1:-208 soon 儿
1:-152 soon 儿园
1:-72 soon 充
1:-64 soon 充$
1:-33 soon 入
1:-43 soon 入$
1:-67 soon 入口
1:-72 soon 入口$
1:-56 soon 入账
1:-74 soon 入账$
1:-132 soon 全体
1:-96 soon 全体人
1:-82 soon 全体教
1:-81 soon 全各
1:-84 soon 全各项
1:100 soon 全年
1:75 soon 全部
1:93 soon 全部资
1:-132 soon 公
1:-97 soon 公区
1:-91 soon 公区$
1:-62 soon 公布
1:-49 soon 公布的
1:77 soon 六
1:-109 soon 共0
1:-98 soon 共0人
1:52 soon 共同
1:49 soon 共同承
1:153 soon 共同组
1:117 soon 共同编
1:-161 soon 共同考
1:178 soon 共同负
1:-117 soon 共建
1:-123 soon 共建单
1:80 soon 共管
1:92 soon 共管$
1:107 soon 关$
1:-136 soon 关于
1:-72 soon 关于上
1:-63 soon 其
1:-67 soon 具
1:89 soon 具$
1:80 soon 具体
1:87 soon 具体组
1:90 soon 具体联
1:121 soon 具体落
1:-34 soon 具体负
1:-88 soon 兼
1:57 soon 册
1:202 soon 写
1:125 soon 写出
1:83 soon 写学
1:70 soon 写学$
1:-46 soon 决定
1:-75 soon 决定$
1:-53 soon 准
1:-102 soon 准$
1:67 soon 出
1:-136 soon 出0
1:-74 soon 出0$
1:64 soon 出周
1:77 soon 出周转
1:72 soon 出实
1:99 soon 出实$
1:95 soon 出绘
1:73 soon 出绘$
1:114 soon 分
1:208 soon 分别
1:120 soon 分头
1:68 soon 分头对
1:66 soon 分头落
1:124 soon 划$
1:-73 soon 列
1:-76 soon 列席
1:-74 soon 列席了
1:162 soon 别
1:-288 soon 到
1:-197 soon 到$
1:-122 soon 到<
1:-54 soon 到<挂
1:-199 soon 到>
1:-120 soon 到>$
1:-78 soon 到>影
1:-94 soon 到>跟
1:105 soon 到人
1:-44 soon 到示
1:-44 soon 到示范
1:-68 soon 制$
1:98 soon 制订
1:81 soon 制订具
1:62 soon 制订结
1:99 soon 前
1:133 soon 前$
1:54 soon 前0
1:48 soon 前0周
1:-51 soon 前广
1:-70 soon 前广场
1:-181 soon 副
1:-95 soon 副主
1:-97 soon 副主任
1:-116 soon 副处
1:-106 soon 副处长
1:126 soon 力
1:98 soon 力承
1:98 soon 力承担
1:230 soon 办
1:249 soon 办$
1:-89 soon 办公
1:-85 soon 办公区
1:267 soon 办理
1:174 soon 办理$
1:84 soon 办电
1:87 soon 办电$
1:-138 soon 加
1:-87 soon 加命
1:-51 soon 加命题
1:-76 soon 加学
1:-76 soon 加学术
1:-74 soon 加影
1:-66 soon 加影子
1:87 soon 务$
1:102 soon 务。
1:112 soon 务。$
1:84 soon 动
1:79 soon 动学
1:76 soon 动学生
1:119 soon 动教
1:82 soon 动教师
1:110 soon 动教职
1:104 soon 动方
1:135 soon 助
1:173 soon 助<
1:68 soon 助<修
1:66 soon 助<布
1:-45 soon 势
1:-42 soon 势开
1:-44 soon 势开展
1:79 soon 勘
1:91 soon 勘$
1:110 soon 募
1:102 soon 募集
1:118 soon 勤
1:149 soon 勤$
1:-149 soon 区
1:-124 soon 区$
1:99 soon 医$
1:103 soon 协
1:-95 soon 协作
1:97 soon 协办
1:98 soon 协办$
1:239 soon 协助
1:166 soon 协助$
1:86 soon 协助<
1:101 soon 协同
1:114 soon 协同$
1:106 soon 协商
1:85 soon 协商制
1:77 soon 协商落
1:-85 soon 协调
1:-116 soon 协调$
1:131 soon 协调落
1:-136 soon 卓
1:51 soon 单$
1:-33 soon 单位
1:63 soon 印
1:67 soon 印$
1:-81 soon 印发
1:-82 soon 印发的
1:-34 soon 原
1:-61 soon 原岗
1:-81 soon 原岗位
1:-118 soon 县
1:-135 soon 县$
1:65 soon 参$
1:144 soon 参与
1:141 soon 参与$
1:-143 soon 参加
1:-77 soon 参加$
1:-68 soon 参加命
1:-68 soon 参加学
1:-71 soon 参加影
1:-129 soon 友
1:-97 soon 友好
1:-96 soon 友好处
1:48 soon 双
1:-86 soon 双师型
1:-52 soon 发$
1:148 soon 发动
1:69 soon 发动学
1:130 soon 发动教
1:-106 soon 发的
1:-76 soon 发的挂
1:-78 soon 发的账
1:-131 soon 发结
1:-128 soon 发结业
1:-139 soon 发给
1:-146 soon 发给结
1:59 soon 发运
1:75 soon 发运$
1:-173 soon 取
1:-129 soon 取$
1:-84 soon 取课
1:-97 soon 取课表
1:85 soon 受>
1:86 soon 受>校
1:-70 soon 口
1:-90 soon 口$
1:83 soon 口管
1:96 soon 口管理
1:155 soon 召
1:122 soon 召开$
1:195 soon 召集
1:154 soon 召集$
1:-31 soon 可
1:69 soon 台
1:-85 soon 台开
1:-81 soon 台开展
1:84 soon 叶
1:-119 soon 叶林
1:-103 soon 叶林到
1:122 soon 叶青
1:107 soon 叶青$
1:54 soon 号
1:-167 soon 各
1:-96 soon 各$
1:-108 soon 各0
1:-90 soon 各0人
1:-80 soon 各0份
1:-103 soon 各出
1:-99 soon 各出0
1:-117 soon 各班
1:-120 soon 各班$
1:-67 soon 各见
1:-68 soon 各见习
1:-74 soon 各项
1:-70 soon 各项制
1:89 soon 合。
1:126 soon 合。$
1:83 soon 合力
1:99 soon 合力承
1:130 soon 合办
1:102 soon 合办$
1:98 soon 合施
1:88 soon 合施工
1:97 soon 合验
1:82 soon 合验收
1:-100 soon 同$
1:70 soon 同&
1:64 soon 同&办
1:156 soon 同@
1:-122 soon 同。
1:-114 soon 同。$
1:59 soon 同承
1:157 soon 同组
1:163 soon 同组织
1:108 soon 同编
1:79 soon 同编写
1:-158 soon 同考
1:-152 soon 同考核
1:179 soon 同负
1:180 soon 同负责
1:125 soon 名$
1:-69 soon 名>
1:-69 soon 名>$
1:-108 soon 名到
1:-84 soon 名到$
1:152 soon 名单
1:145 soon 名单$
1:-59 soon 名干
1:-62 soon 名干$
1:-32 soon 后
1:90 soon 向
1:-41 soon 向$
1:61 soon 向<
1:-123 soon 向<学
1:88 soon 向<赠
1:-136 soon 听
1:-139 soon 听课
1:-126 soon 听课$
1:-60 soon 启
1:-62 soon 启明
1:-54 soon 启明$
1:-214 soon 员
1:116 soon 员$
1:-123 soon 员0
1:-82 soon 员0人
1:-60 soon 员>
1:-85 soon 员>学
1:-76 soon 员_
1:-86 soon 员_|
1:60 soon 员勘
1:62 soon 员勘$
1:-90 soon 员接
1:-94 soon 员接$
1:-111 soon 员结
1:-99 soon 员结对
1:-88 soon 员随
1:-97 soon 员随$
1:46 soon 周
1:-144 soon 周三
1:-90 soon 周三下
1:44 soon 周与
1:39 soon 周与<
1:-52 soon 周启
1:-68 soon 周启明
1:62 soon 周四下
1:-108 soon 周网
1:-79 soon 周网上
1:67 soon 周转
1:71 soon 周转房
1:-50 soon 命
1:147 soon 命题$
1:-93 soon 命题人
1:-65 soon 命题培
1:248 soon 和$
1:-79 soon 咨
1:-80 soon 咨询
1:-101 soon 咨询教
1:125 soon 商
1:79 soon 商制
1:68 soon 商制订
1:100 soon 商定
1:95 soon 商落
1:83 soon 商落实
1:169 soon 商量
1:-32 soon 四
1:62 soon 四下
1:50 soon 四下午
1:-33 soon 回
1:-48 soon 回访$
1:-175 soon 团
1:-44 soon 园
1:-81 soon 园$
1:-62 soon 园跟
1:-45 soon 园跟$
1:69 soon 园长
1:126 soon 园长共
1:-110 soon 国
1:95 soon 图
1:34 soon 图$
1:101 soon 图书
1:129 soon 图书0
1:82 soon 图书九
1:56 soon 在
1:137 soon 在0
1:142 soon 在0月
1:-116 soon 在>
1:-100 soon 在@
1:64 soon 地
1:-42 soon 场
1:-69 soon 场举
1:-66 soon 场举行
1:121 soon 场地
1:-49 soon 场馆
1:-55 soon 场馆开
1:-102 soon 型
1:-83 soon 型$
1:-102 soon 培
1:-34 soon 培$
1:-75 soon 培训
1:-130 soon 培训$
1:-86 soon 培训咨
1:-123 soon 基
1:-97 soon 基础
1:-52 soon 处
1:-74 soon 处$
1:-101 soon 处室
1:-89 soon 处室结
1:102 soon 处长$
1:-64 soon 处长0
1:96 soon 处长罗
1:64 soon 备$
1:-78 soon 备培
1:-79 soon 备培训
1:-88 soon 备案
1:-97 soon 备案$
1:101 soon 备调
1:99 soon 备调$
1:-100 soon 复
1:40 soon 复$
1:-77 soon 外
1:-145 soon 大
1:39 soon 大$
1:-134 soon 大学
1:-75 soon 大学学
1:-49 soon 天
1:-148 soon 天$
1:85 soon 头
1:50 soon 头制
1:46 soon 头制订
1:69 soon 头对
1:54 soon 头对接
1:83 soon 头组
1:70 soon 头组织
1:71 soon 头落
1:65 soon 头落实
1:149 soon 好
1:-95 soon 好处
1:-105 soon 好处$
1:86 soon 好接
1:47 soon 好联
1:61 soon 好联络
1:101 soon 好课
1:-129 soon 委
1:-155 soon 娜
1:-136 soon 娜$
1:-206 soon 子
1:-88 soon 子培
1:-82 soon 子培$
1:-126 soon 字
1:-82 soon 存
1:-82 soon 存$
1:82 soon 存全
1:84 soon 存全部
1:-83 soon 存的
1:-67 soon 存的补
1:30 soon 季
1:38 soon 季度
1:117 soon 季度召
1:74 soon 季度整
1:82 soon 季度派
1:-49 soon 学
1:58 soon 学$
1:-149 soon 学习
1:-106 soon 学习$
1:-68 soon 学习编
1:-73 soon 学学
1:-80 soon 学学习
1:66 soon 学年
1:58 soon 学年对
1:69 soon 学期
1:77 soon 学期为
1:50 soon 学期到
1:-88 soon 学期对
1:149 soon 学期末
1:64 soon 学期汇
1:149 soon 学期派
1:117 soon 学期给
1:98 soon 学期走
1:43 soon 学期赴
1:76 soon 学期送
1:-69 soon 学术
1:-84 soon 学术$
1:-166 soon 学校
1:-114 soon 学校办
1:131 soon 学生$
1:-124 soon 学生开
1:78 soon 学生捐
1:134 soon 安
1:174 soon 安$
1:131 soon 安排
1:92 soon 安排$
1:103 soon 安排。
1:62 soon 安排导
1:130 soon 安排岗
1:105 soon 安排班
1:99 soon 安排课
1:182 soon 完
1:192 soon 完成
1:139 soon 完成$
1:77 soon 定专
1:68 soon 定专人
1:-48 soon 定人选
1:193 soon 定课
1:112 soon 定课$
1:82 soon 实
1:184 soon 实$
1:179 soon 实。
1:178 soon 实。$
1:-83 soon 实习
1:-75 soon 实操
1:-71 soon 实操不
1:41 soon 实施$
1:-78 soon 实训
1:-124 soon 实训$
1:75 soon 实运
1:63 soon 实运输
1:97 soon 实验中
1:-73 soon 实验班
1:-84 soon 审定
1:-93 soon 审议
1:-88 soon 审议$
1:-38 soon 室
1:-42 soon 室$
1:-99 soon 室结
1:-90 soon 室结$
1:128 soon 家长
1:198 soon 宿
1:148 soon 宿$
1:114 soon 寄
1:99 soon 寄书
1:109 soon 寄书信
1:-45 soon 寄送
1:-34 soon 寄送$
1:79 soon 寒
1:126 soon 对
1:86 soon 对$
1:39 soon 对0
1:76 soon 对0$
1:56 soon 对口
1:122 soon 对接
1:64 soon 对接$
1:151 soon 对结
1:-69 soon 对通
1:-60 soon 对通信
1:83 soon 导
1:67 soon 导$
1:121 soon 导<
1:71 soon 导<组
1:88 soon 将
1:-42 soon 小
1:-142 soon 小$
1:-67 soon 少于
1:-84 soon 少于$
1:76 soon 尽
1:61 soon 尽快
1:65 soon 尽快派
1:-41 soon 展
1:-155 soon 展$
1:-95 soon 展培
1:-92 soon 展培训
1:121 soon 展班
1:118 soon 展班主
1:113 soon 山
1:-83 soon 岗0
1:-80 soon 岗0周
1:93 soon 岗位
1:55 soon 岚$
1:-113 soon 川
1:-101 soon 川到
1:-115 soon 川到$
1:-43 soon 工
1:83 soon 工$
1:-82 soon 工作
1:-49 soon 工作0
1:-71 soon 布的
1:-63 soon 布的量
1:76 soon 布设
1:52 soon 布设$
1:-87 soon 帆
1:-109 soon 帆到
1:-96 soon 帆到$
1:-210 soon 师
1:-183 soon 师0
1:-61 soon 师0$
1:-124 soon 师0名
1:-90 soon 师>
1:-64 soon 师>听
1:107 soon 师傅
1:102 soon 师傅$
1:-81 soon 师入
1:-73 soon 师入$
1:-101 soon 师到
1:-82 soon 师到$
1:-104 soon 师型
1:-106 soon 师型$
1:62 soon 师徒
1:68 soon 师捐
1:65 soon 师捐$
1:-136 soon 师资
1:210 soon 带
)"sv,
    R"(1:89 soon 带$
1:149 soon 带教
1:148 soon 带教$
1:116 soon 带班
1:116 soon 带班$
1:143 soon 带队
1:101 soon 带队$
1:-121 soon 席
1:-74 soon 席了
1:-85 soon 席了$
1:197 soon 帮
1:31 soon 帮$
1:174 soon 帮助
1:140 soon 帮助<
1:131 soon 帮扶
1:122 soon 帮着
1:59 soon 常
1:-184 soon 干
1:-156 soon 干事
1:-60 soon 干教
1:-61 soon 干教师
1:-133 soon 干部
1:-83 soon 干部0
1:-94 soon 平
1:-79 soon 平台
1:-68 soon 平台开
1:142 soon 年
1:59 soon 年$
1:122 soon 年为
1:126 soon 年为<
1:107 soon 年对
1:-70 soon 年第
1:-67 soon 年第0
1:-35 soon 年级
1:-89 soon 并$
1:-139 soon 幼
1:-163 soon 幼儿
1:-155 soon 幼儿园
1:-85 soon 广
1:-64 soon 广场
1:-81 soon 广场举
1:-42 soon 库
1:-41 soon 库$
1:39 soon 应
1:169 soon 底
1:99 soon 底回
1:90 soon 底回访
1:73 soon 度
1:112 soon 度召
1:117 soon 度召开
1:71 soon 度整
1:93 soon 度整理
1:85 soon 度派
1:80 soon 度派裁
1:-81 soon 座
1:-65 soon 座谈
1:-69 soon 座谈$
1:-58 soon 康
1:-81 soon 康复
1:32 soon 建
1:120 soon 建$
1:-125 soon 建单
1:-117 soon 建单$
1:-72 soon 开
1:-127 soon 开$
1:-68 soon 开展
1:-152 soon 开展$
1:40 soon 开展“
1:-94 soon 开展培
1:120 soon 开展班
1:172 soon 开设
1:94 soon 开设英
1:59 soon 开通
1:65 soon 开通账
1:180 soon 张
1:162 soon 张罗
1:154 soon 张罗$
1:77 soon 归
1:96 soon 归口
1:89 soon 归口管
1:-84 soon 录制
1:-90 soon 录制$
1:-145 soon 影
1:-114 soon 影子
1:-98 soon 影子培
1:168 soon 待
1:168 soon 待$
1:90 soon 待和
1:96 soon 待和$
1:43 soon 徒
1:81 soon 心
1:85 soon 心为
1:66 soon 心为$
1:-186 soon 志
1:68 soon 快
1:60 soon 快派
1:86 soon 快派员
1:-108 soon 急
1:-93 soon 急救
1:-86 soon 急救箱
1:169 soon 总
1:51 soon 总$
1:125 soon 总责
1:118 soon 总责$
1:106 soon 总部
1:78 soon 总部协
1:101 soon 情
1:-152 soon 意
1:85 soon 成
1:51 soon 成$
1:-98 soon 成手
1:-105 soon 成手拉
1:59 soon 房$
1:-91 soon 所
1:-78 soon 所辖
1:-66 soon 所辖实
1:-110 soon 手拉
1:-114 soon 手拉手
1:-51 soon 才
1:-91 soon 打
1:85 soon 执
1:121 soon 执笔
1:127 soon 执笔$
1:39 soon 执行
1:33 soon 扶
1:133 soon 承
1:102 soon 承办
1:219 soon 承办$
1:-36 soon 承担$
1:155 soon 承接
1:129 soon 技术
1:103 soon 技术支
1:114 soon 把
1:-52 soon 把“
1:82 soon 把图
1:99 soon 把图书
1:86 soon 把捐
1:94 soon 把捐来
1:149 soon 抓
1:184 soon 抓$
1:-56 soon 抓好
1:126 soon 抓总
1:133 soon 抓总$
1:59 soon 护
1:118 soon 护$
1:-141 soon 报
1:-37 soon 报$
1:136 soon 报名
1:-107 soon 报销
1:-102 soon 报销$
1:47 soon 抽
1:-118 soon 抽调
1:-130 soon 抽调0
1:-59 soon 担$
1:36 soon 担任
1:-62 soon 担任<
1:-101 soon 拉
1:-115 soon 拉手
1:-107 soon 拉手$
1:131 soon 招
1:271 soon 拟
1:94 soon 拟借
1:105 soon 拟借鉴
1:144 soon 拟定
1:106 soon 拟定$
1:73 soon 拿
1:49 soon 拿出
1:63 soon 持$
1:89 soon 持、
1:96 soon 持、负
1:-58 soon 挂职
1:-95 soon 挂职$
1:-116 soon 挂靠学
1:80 soon 指
1:169 soon 指定
1:85 soon 指定专
1:201 soon 指导
1:117 soon 指导$
1:108 soon 指导<
1:-130 soon 指派
1:-79 soon 指派的
1:127 soon 按
1:137 soon 捐
1:117 soon 捐$
1:99 soon 捐来
1:91 soon 捐来的
1:149 soon 捐赠
1:104 soon 捐赠图
1:100 soon 捐赠篮
1:-69 soon 授
1:80 soon 授$
1:130 soon 掌
1:259 soon 排
1:65 soon 排$
1:134 soon 排。
1:124 soon 排。$
1:128 soon 排出
1:126 soon 排好
1:168 soon 排定
1:110 soon 排定课
1:72 soon 排导
1:118 soon 排岗
1:143 soon 排岗位
1:149 soon 排班
1:145 soon 排班$
1:115 soon 排课
1:200 soon 排课$
1:38 soon 排课。
1:72 soon 排课务
1:70 soon 排课表
1:168 soon 接
1:105 soon 接$
1:95 soon 接受
1:107 soon 接受>
1:213 soon 接待
1:195 soon 接待$
1:99 soon 接待和
1:74 soon 接收
1:100 soon 接洽
1:98 soon 接洽$
1:93 soon 接送
1:165 soon 推
1:41 soon 推$
1:133 soon 提
1:93 soon 提供技
1:-78 soon 提供的
1:89 soon 提供车
1:126 soon 提出
1:60 soon 提前
1:58 soon 提前0
1:-152 soon 援
1:-86 soon 摩
1:-95 soon 摩期
1:-83 soon 摩期中
1:-70 soon 操不
1:-70 soon 操不少
1:128 soon 操办
1:118 soon 操办$
1:87 soon 支$
1:-88 soon 支付
1:-98 soon 支付$
1:88 soon 支教
1:-54 soon 支教学
1:185 soon 收
1:209 soon 收$
1:123 soon 收发
1:113 soon 收发$
1:-67 soon 收存
1:-57 soon 收存$
1:-75 soon 收存的
1:111 soon 收集
1:129 soon 收齐
1:160 soon 改
1:112 soon 改$
1:76 soon 改装
1:46 soon 改装实
1:58 soon 放
1:-31 soon 放$
1:57 soon 政
1:-49 soon 敏
1:-79 soon 救
1:-80 soon 救箱
1:-82 soon 救箱$
1:-66 soon 教
1:95 soon 教$
1:62 soon 教务
1:-65 soon 教学$
1:70 soon 教学生
1:-143 soon 教师
1:-172 soon 教师0
1:-73 soon 教师入
1:71 soon 教师捐
1:-151 soon 教授
1:-129 soon 教研
1:-113 soon 教研$
1:137 soon 教练
1:85 soon 教练0
1:129 soon 教职
1:129 soon 教职工
1:-154 soon 教育
1:111 soon 敲
1:113 soon 敲定
1:163 soon 整
1:132 soon 整理
1:78 soon 整理$
1:98 soon 文
1:69 soon 文$
1:46 soon 料$
1:-119 soon 新
1:-123 soon 新$
1:160 soon 方
1:126 soon 方案
1:108 soon 方案$
1:-36 soon 施
1:88 soon 施工
1:101 soon 施工$
1:81 soon 日
1:113 soon 日前
1:102 soon 日前$
1:62 soon 日常
1:160 soon 日程
1:132 soon 日程$
1:116 soon 旬
1:87 soon 旬前
1:78 soon 旬前$
1:110 soon 时$
1:-123 soon 明
1:-116 soon 明$
1:91 soon 映
1:95 soon 映牵
1:91 soon 映牵$
1:85 soon 春
1:78 soon 春晖
1:61 soon 春晖$
1:96 soon 晓
1:101 soon 晓牵
1:105 soon 晓牵$
1:44 soon 晖
1:41 soon 晖$
1:-156 soon 晚
1:44 soon 暑
1:53 soon 暑期
1:100 soon 月
1:-74 soon 月$
1:94 soon 月0
1:90 soon 月0日
1:75 soon 月中
1:71 soon 月中旬
1:133 soon 月为
1:136 soon 月为<
1:-71 soon 月到
1:121 soon 月底
1:86 soon 月底回
1:66 soon 月核
1:86 soon 月核对
1:144 soon 月派
1:104 soon 月派康
1:96 soon 月线
1:72 soon 月线上
1:110 soon 月给
1:109 soon 月给<
1:93 soon 月走
1:87 soon 月走访
1:127 soon 月通
1:96 soon 月通0
1:-163 soon 有
1:-100 soon 有教
1:-115 soon 有教师
1:-41 soon 服
1:111 soon 服务$
1:83 soon 期
1:-83 soon 期中考
1:119 soon 期为
1:105 soon 期为<
1:78 soon 期到
1:53 soon 期到<
1:-90 soon 期对
1:144 soon 期末
1:70 soon 期汇
1:93 soon 期汇编
1:157 soon 期派
1:116 soon 期给
1:127 soon 期给<
1:107 soon 期走
1:76 soon 期走访
1:33 soon 期赴
1:93 soon 期赴乡
1:76 soon 期送
1:83 soon 期送0
1:-94 soon 木
1:-98 soon 木$
1:-47 soon 末
1:75 soon 本
1:120 soon 本$
1:-48 soon 术$
1:104 soon 术支
1:91 soon 术支$
1:53 soon 机
1:-76 soon 李
1:100 soon 李春
1:108 soon 李春晖
1:-90 soon 李江
1:-87 soon 李江到
1:-72 soon 李雯
1:-79 soon 李雯$
1:-53 soon 材
1:-120 soon 来>
1:-80 soon 来>跟
1:-84 soon 来大
1:-77 soon 来大学
1:76 soon 来的
1:97 soon 来的书
1:-124 soon 林到
1:-113 soon 林到$
1:-54 soon 柏
1:70 soon 查$
1:-83 soon 校
1:-98 soon 校$
1:-104 soon 校办
1:-97 soon 校办$
1:128 soon 校医
1:118 soon 校医$
1:111 soon 核
1:38 soon 核$
1:128 soon 核对
1:62 soon 核对0
1:46 soon 案
1:-48 soon 案$
1:33 soon 档$
1:-94 soon 梁
1:-80 soon 梁静
1:-62 soon 梁静、
1:-45 soon 检
1:-86 soon 检$
1:85 soon 检修
1:74 soon 检修实
1:183 soon 检查$
1:-82 soon 楼
1:-56 soon 楼$
1:-54 soon 楼举
1:-48 soon 楼举行
1:-138 soon 次
1:-167 soon 次$
1:-186 soon 正
1:49 soon 步
1:72 soon 每
1:66 soon 每0周
1:73 soon 每0年
1:-41 soon 每周
1:-121 soon 每周三
1:50 soon 每季
1:51 soon 每季度
1:50 soon 每学
1:53 soon 每学年
1:64 soon 每学期
1:58 soon 每年
1:76 soon 每年0
1:80 soon 每年为
1:76 soon 每月
1:133 soon 每月为
1:160 soon 每月底
1:85 soon 每月核
1:156 soon 每月派
1:78 soon 每月线
1:122 soon 每月给
1:83 soon 每月走
1:107 soon 每月通
1:-54 soon 民
1:-43 soon 水
1:-64 soon 求
1:139 soon 汇
1:-89 soon 汇存
1:-64 soon 汇存$
1:159 soon 汇总
1:133 soon 汇总$
1:127 soon 汇编
1:72 soon 汇编$
1:-206 soon 江
1:-91 soon 江到
1:-103 soon 江到$
1:-84 soon 法
1:-86 soon 法移
1:-85 soon 法移到
1:-79 soon 活动
1:-61 soon 活动$
1:100 soon 活动方
1:112 soon 洽
1:110 soon 洽$
1:135 soon 派
1:-43 soon 派$
1:-103 soon 派0
1:-87 soon 派0人
1:106 soon 派人
1:194 soon 派人$
1:46 soon 派出
1:37 soon 派出$
1:130 soon 派员
1:60 soon 派员勘
1:55 soon 派学
1:95 soon 派康
1:87 soon 派康复
1:94 soon 派教
1:102 soon 派教练
1:-78 soon 派的
1:-90 soon 派的专
1:93 soon 派裁
1:75 soon 派裁$
1:134 soon 派遣
1:153 soon 流
1:52 soon 流主
1:57 soon 流主持
1:121 soon 流承
1:92 soon 流承办
1:81 soon 流筹
1:81 soon 流筹备
1:81 soon 海
1:66 soon 海$
1:-84 soon 添置
1:-82 soon 添置急
1:113 soon 清
1:164 soon 清点
1:-126 soon 游
1:-147 soon 源
1:45 soon 点
1:-75 soon 版
1:-76 soon 版$
1:161 soon 牵
1:79 soon 牵$
1:137 soon 牵头
1:86 soon 牵头$
1:72 soon 牵头制
1:67 soon 牵头组
1:-133 soon 率
1:-107 soon 率达
1:46 soon 班
1:87 soon 班主
1:-73 soon 班主$
1:109 soon 班主任
1:105 soon 班级
1:88 soon 班级$
1:87 soon 球0
1:103 soon 球0$
1:223 soon 理
1:204 soon 理$
1:111 soon 理。
1:98 soon 理。$
1:-72 soon 琴
1:-75 soon 琴一
1:-69 soon 琴一$
1:101 soon 生$
1:-123 soon 生开
1:-120 soon 生开$
1:78 soon 生捐
1:82 soon 生捐$
1:-39 soon 用$
1:-76 soon 用开
1:-73 soon 用开展
1:-134 soon 由
1:-41 soon 申
1:154 soon 电$
1:-52 soon 电话
1:-68 soon 电钢
1:-79 soon 电钢琴
1:38 soon 登
1:-65 soon 登记$
1:94 soon 登记造
1:-101 soon 白帆
1:-123 soon 白帆到
1:102 soon 白晓
1:99 soon 白晓牵
1:-300 soon 的
1:36 soon 的$
1:-78 soon 的0
1:-81 soon 的0版
1:-140 soon 的“
1:-79 soon 的专
1:-105 soon 的专家
1:81 soon 的书$
1:-44 soon 的优
1:-43 soon 的优势
1:-69 soon 的作
1:-78 soon 的作用
1:-75 soon 的做
1:-69 soon 的做法
1:-50 soon 的场
1:-79 soon 的场馆
1:-72 soon 的平
1:-75 soon 的平台
1:-85 soon 的挂
1:-81 soon 的挂职
1:-68 soon 的补
1:-87 soon 的补充
1:-74 soon 的设
1:-60 soon 的设备
1:-69 soon 的账
1:-70 soon 的账号
1:-59 soon 的量
1:-70 soon 的量表
1:-156 soon 监
1:-155 soon 监督
1:-59 soon 目$
1:158 soon 盯
1:-33 soon 相
1:165 soon 看
1:109 soon 着
1:-110 soon 督
1:-30 soon 知
1:-186 soon 研
1:-83 soon 研$
1:-194 soon 研究
1:-68 soon 研究$
1:-83 soon 研究决
1:-104 soon 础
1:-42 soon 确定
1:66 soon 确定$
1:-191 soon 碰
1:64 soon 示范
1:-43 soon 示范园
1:-93 soon 社
1:87 soon 禾组
1:80 soon 禾组织
1:-156 soon 科
1:-44 soon 科$
1:-211 soon 科长
1:-122 soon 科长$
1:-88 soon 科长)
1:-65 soon 移
1:-70 soon 移到
1:-102 soon 移到$
1:167 soon 稿
1:181 soon 稿$
1:-192 soon 究
1:-82 soon 究$
1:-77 soon 究决
1:-71 soon 究决定
1:-126 soon 立$
1:-184 soon 童
1:146 soon 笔
1:116 soon 笔$
1:-69 soon 第0号
1:-162 soon 等
1:73 soon 筹办
1:90 soon 筹办$
1:44 soon 筹协
1:101 soon 筹备
1:106 soon 筹备$
1:108 soon 筹安
1:115 soon 筹安排
1:99 soon 筹负
1:107 soon 筹负责
1:-44 soon 筹集
1:-49 soon 签
1:-83 soon 签订
1:-90 soon 签订处
1:-113 soon 简
1:179 soon 管
1:266 soon 管$
1:178 soon 管理
1:164 soon 管理$
1:-120 soon 箱
1:-107 soon 箱$
1:51 soon 篮球
1:79 soon 篮球0
1:148 soon 系
1:128 soon 系人
1:34 soon 系人:
1:82 soon 系讲
1:92 soon 系讲$
1:-130 soon 红
1:-125 soon 红$
1:34 soon 级
1:-88 soon 线
1:-96 soon 线$
1:-73 soon 线上
1:100 soon 线上排
1:153 soon 练
1:102 soon 练0
1:98 soon 练0名
1:128 soon 组
1:-33 soon 组$
1:96 soon 组建
1:93 soon 组建$
1:181 soon 组织
1:202 soon 组织$
1:73 soon 组织&
1:102 soon 组织。
1:83 soon 组织大
1:155 soon 组织学
1:126 soon 组织实
1:-97 soon 组织部
1:90 soon 组织骨
1:-84 soon 组长
1:-69 soon 组长0
1:191 soon 织
1:191 soon 织$
1:63 soon 织&
1:80 soon 织&学
1:110 soon 织。
1:99 soon 织。$
1:84 soon 织大
1:74 soon 织大$
1:163 soon 织学
1:126 soon 织学生
1:146 soon 织实
1:133 soon 织实施
1:-78 soon 织部
1:-75 soon 织部寄
1:140 soon 织部选
1:64 soon 织骨
1:86 soon 织骨$
1:153 soon 经办
1:134 soon 经办$
1:-121 soon 经费
1:-110 soon 结
1:44 soon 结$
1:-144 soon 结业
1:-139 soon 结业证
1:-95 soon 结为
1:-96 soon 结为友
1:-58 soon 结对通
1:-108 soon 结成手
1:207 soon 绘
1:169 soon 绘$
1:121 soon 给
1:175 soon 给<
1:34 soon 给<$
1:119 soon 给<家
1:111 soon 给予
1:92 soon 给予指
1:-128 soon 给结
1:-137 soon 给结业
1:99 soon 络
1:101 soon 络$
1:52 soon 络与
1:54 soon 络与$
1:65 soon 统
1:48 soon 统一
1:-40 soon 统一安
1:99 soon 统筹安
1:101 soon 统筹负
1:132 soon 统管
1:-129 soon 继
1:-124 soon 继续
1:-114 soon 继续教
1:-104 soon 续
1:-111 soon 续教
1:-114 soon 续教$
1:149 soon 维
1:136 soon 维护
1:105 soon 维护$
1:309 soon 编
1:117 soon 编$
1:136 soon 编写
1:77 soon 编写学
1:112 soon 编印
1:87 soon 编印$
1:102 soon 编排
1:-69 soon 编目$
1:32 soon 网
1:-151 soon 网上
1:-77 soon 网上$
1:89 soon 网络
1:158 soon 罗$
1:81 soon 罗映
1:96 soon 罗映牵
1:-83 soon 罗青
1:-73 soon 罗青赴
1:-112 soon 置
1:-85 soon 置急
1:-82 soon 置急救
1:-145 soon 老
1:-157 soon 老师
1:-74 soon 老师>
1:-82 soon 老师到
1:-98 soon 考$
1:132 soon 考勤
1:155 soon 考勤$
1:93 soon 考核
1:42 soon 考核$
1:73 soon 职
1:-106 soon 职$
1:104 soon 职工
1:109 soon 职工$
1:97 soon 职手
1:77 soon 职手$
1:-88 soon 联$
1:-116 soon 联合
1:149 soon 联系
1:81 soon 联系$
1:119 soon 联系人
1:106 soon 联系讲
1:72 soon 联络
1:123 soon 联络$
1:64 soon 联络与
1:-144 soon 联谊
1:-45 soon 股
1:-138 soon 股长
1:-46 soon 育
1:-48 soon 育$
1:-77 soon 育员_
1:73 soon 腾
1:74 soon 腾出
1:66 soon 腾出周
1:44 soon 自
1:96 soon 自$
1:-127 soon 至
1:-128 soon 至0
1:95 soon 苇
1:89 soon 苇牵
1:99 soon 苇牵$
1:-85 soon 苏木
1:-98 soon 苏木$
1:77 soon 苏禾
1:85 soon 苏禾组
1:106 soon 英$
1:-134 soon 英语
1:83 soon 范
1:-81 soon 范园
1:-42 soon 范园跟
1:145 soon 草
1:108 soon 草$
1:179 soon 营
1:143 soon 落
1:171 soon 落实
1:178 soon 落实$
1:176 soon 落实。
1:58 soon 落实运
1:-201 soon 行
1:-174 soon 行$
1:140 soon 衔
1:164 soon 衔接
1:127 soon 衔接$
1:-182 soon 补
1:-69 soon 补充
1:-66 soon 补充$
1:-128 soon 补助
1:-85 soon 表
1:-71 soon 表列
1:-76 soon 表列席
1:-71 soon 表参
1:-75 soon 表参加
1:92 soon 裁
1:84 soon 裁$
1:129 soon 装
1:75 soon 装实
1:57 soon 装实$
1:138 soon 要
1:-103 soon 见
1:-64 soon 见习
1:-91 soon 见习0
1:-36 soon 观
1:-78 soon 观摩
1:-83 soon 观摩期
1:111 soon 规
1:-106 soon 视
1:-40 soon 解
1:-116 soon 解释
1:-75 soon 解释为
1:66 soon 计
1:174 soon 计$
1:104 soon 订
1:107 soon 订$
1:60 soon 订具
1:66 soon 订具$
1:-98 soon 订处
1:-85 soon 订处室
1:66 soon 订结
1:62 soon 订结$
1:-51 soon 认
1:-147 soon 训
1:-213 soon 训$
1:-105 soon 训咨
1:-79 soon 训咨询
1:-149 soon 议
1:-131 soon 议$
1:118 soon 记
1:-47 soon 记$
1:110 soon 记录
1:107 soon 记造
1:95 soon 记造册
1:-101 soon 讲
1:119 soon 讲$
1:-149 soon 讲师
1:77 soon 论
1:46 soon 论$
1:68 soon 设
1:78 soon 设$
1:-215 soon 设在
1:-96 soon 设在>
1:-114 soon 设在@
1:172 soon 设备
1:143 soon 设备$
1:-65 soon 设备培
1:101 soon 设备调
1:99 soon 设英
1:94 soon 设英$
1:119 soon 设计
1:39 soon 访$
1:95 soon 访支
1:85 soon 访支$
1:-121 soon 证
1:-129 soon 证$
1:-66 soon 评
1:-35 soon 评$
1:-145 soon 评定
1:121 soon 试
1:-51 soon 话
1:-101 soon 询
1:-79 soon 询教
1:-86 soon 询教$
1:-141 soon 语
1:102 soon 课
1:65 soon 课$
1:38 soon 课。
1:38 soon 课。$
1:111 soon 课务
1:123 soon 课务$
1:31 soon 课表
1:40 soon 课表$
1:76 soon 课题
1:146 soon 课题$
1:-34 soon 调
1:-119 soon 调$
1:-109 soon 调0
1:-125 soon 调0名
1:139 soon 调安$
1:-70 soon 调派
1:-69 soon 调派0
1:141 soon 调落
1:139 soon 调落实
1:120 soon 调课
1:102 soon 调课$
1:-77 soon 谈
1:-71 soon 谈$
1:-158 soon 谊
1:49 soon 负
1:110 soon 负总
1:111 soon 负总责
1:114 soon 负责
1:53 soon 负责$
1:135 soon 负责。
1:-60 soon 负责人
1:172 soon 负责安
1:152 soon 负责排
1:184 soon 负责接
1:136 soon 负责日
1:-103 soon 负责督
1:140 soon 负责组
1:-90 soon 负责统
1:144 soon 负责编
1:177 soon 负责联
1:154 soon 负责落
1:156 soon 负责设
1:117 soon 负责选
1:179 soon 责
1:149 soon 责$
1:146 soon 责。
1:168 soon 责。$
1:-66 soon 责人
1:-77 soon 责人$
1:165 soon 责安
1:121 soon 责安排
1:168 soon 责排
1:112 soon 责排定
1:124 soon 责排课
1:194 soon 责接
1:139 soon 责接待
1:126 soon 责日
1:161 soon 责日常
1:-100 soon 责督
1:126 soon 责组
1:130 soon 责组织
1:-93 soon 责统
1:-80 soon 责统筹
1:127 soon 责编
1:89 soon 责编印
1:194 soon 责联
1:94 soon 责联$
1:156 soon 责联系
1:136 soon 责联络
1:123 soon 责落
1:105 soon 责落实
1:175 soon 责设
1:156 soon 责设备
1:144 soon 责运送
1:132 soon 责选
1:130 soon 责选派
1:38 soon 账
1:101 soon 账号
1:91 soon 账号$
1:108 soon 质
1:-32 soon 购
1:62 soon 购发
1:70 soon 购发运
1:-117 soon 费
1:-141 soon 资
1:-57 soon 资金
1:146 soon 赠
1:88 soon 赠图
1:36 soon 赠图$
1:115 soon 赠图书
1:104 soon 赠篮
1:91 soon 赠篮球
1:128 soon 赠课$
1:105 soon 赠送
1:77 soon 赠送学
1:122 soon 走
1:119 soon 走访
1:89 soon 走访$
1:85 soon 走访支
1:-167 soon 赴
1:-78 soon 赴$
1:-137 soon 赴<
1:-115 soon 赴<$
1:81 soon 赴乡
1:75 soon 赴乡$
1:98 soon 起
1:-54 soon 起$
1:103 soon 起草
1:103 soon 起草$
1:-52 soon 跟$
1:-108 soon 跟岗
1:-42 soon 跟岗$
1:-80 soon 跟岗0
1:-44 soon 跟班
1:118 soon 跟踪
1:179 soon 跟进
1:127 soon 跟进$
1:63 soon 跟进落
1:126 soon 踪
1:-118 soon 蹲
1:143 soon 车
1:122 soon 车$
1:78 soon 车辆
1:63 soon 车辆$
1:82 soon 转
1:64 soon 转房
1:67 soon 转房$
1:132 soon 轮流
1:61 soon 轮流主
1:123 soon 轮流承
1:94 soon 轮流筹
1:76 soon 辆
1:97 soon 辆$
1:70 soon 输
1:71 soon 输$
1:-76 soon 辖
1:-76 soon 辖实
1:-73 soon 辖实验
1:-57 soon 达
1:-98 soon 过
1:129 soon 运
1:121 soon 运$
1:75 soon 运输
1:64 soon 运输$
1:137 soon 运送
1:50 soon 这
1:-60 soon 进
1:84 soon 进$
1:84 soon 进落
1:64 soon 进落实
1:-126 soon 进行
1:-85 soon 进行$
1:81 soon 送
1:82 soon 送$
1:99 soon 送0
1:95 soon 送0$
1:89 soon 送学
1:79 soon 送学$
1:-100 soon 送教
1:-86 soon 送课
1:169 soon 选
1:142 soon 选$
1:123 soon 选人
1:-104 soon 选出
1:-113 soon 选出$
1:-81 soon 选双
1:-80 soon 选双师
1:208 soon 选派
1:36 soon 选派$
1:79 soon 选派专
1:-69 soon 递
1:-70 soon 递交
1:-61 soon 递交书
1:-51 soon 通
1:-74 soon 通$
1:84 soon 通0
1:90 soon 通0次
1:-56 soon 通信
1:-80 soon 通信$
1:-65 soon 通报
1:-118 soon 通报$
1:56 soon 通账
1:108 soon 通账号
1:144 soon 造
1:133 soon 造册
1:116 soon 造册$
1:132 soon 遣
1:44 soon 遴选
1:-117 soon 遴选双
1:-137 soon 邱
1:-123 soon 部
1:-43 soon 部$
1:-73 soon 部0
1:-49 soon 部0人
1:72 soon 部协
1:67 soon 部协办
1:-85 soon 部寄
1:-77 soon 部寄送
1:83 soon 部资
1:90 soon 部资$
1:161 soon 部选
1:124 soon 部选派
1:-135 soon 部长
1:65 soon 配
1:30 soon 配合
1:93 soon 配合$
1:134 soon 配合。
1:78 soon 配合施
1:95 soon 配合验
1:-74 soon 配电
1:-83 soon 配电钢
1:76 soon 采购
1:72 soon 采购发
1:-118 soon 释
1:-63 soon 释为
1:-65 soon 释为准
1:120 soon 量
1:-64 soon 量表
1:-60 soon 量表$
1:-70 soon 金
1:-31 soon 鉴
1:93 soon 鉴>
1:77 soon 鉴>的
1:-66 soon 钢
1:-85 soon 钢琴
1:-68 soon 钢琴一
1:-104 soon 销
1:-97 soon 销$
1:-187 soon 长
1:-33 soon 长$
1:-71 soon 长)
1:-67 soon 长)$
1:-64 soon 长0
1:-57 soon 长0人
1:-76 soon 长0名
1:44 soon 长共
1:94 soon 长共同
1:91 soon 长罗
1:98 soon 长罗映
1:-44 soon 门
1:-97 soon 门口
1:-93 soon 门口$
1:-81 soon 问
1:-152 soon 间
1:-119 soon 间$
1:-33 soon 阅
1:-31 soon 阅$
1:-48 soon 阳
1:-122 soon 陈
1:-64 soon 陈主
1:-74 soon 陈主任
1:-105 soon 院
1:-105 soon 院长
1:-74 soon 陪
1:-83 soon 陪同
1:-127 soon 陪同。
1:-156 soon 随
1:-114 soon 随$
1:-100 soon 随>
1:-111 soon 随>$
1:-81 soon 隔
1:-84 soon 隔周
1:157 soon 障
1:98 soon 障$
1:86 soon 障设
1:96 soon 障设备
1:50 soon 集$
1:-138 soon 集训
1:75 soon 雪
1:-80 soon 雯
1:-73 soon 雯$
1:-51 soon 青
1:82 soon 青$
1:-77 soon 青赴
1:-71 soon 青赴$
1:-56 soon 静
1:-74 soon 静、
1:-62 soon 静、$
1:-98 soon 靠学
1:-106 soon 靠学校
1:-77 soon 面
1:-73 soon 面总
1:-71 soon 面总$
1:98 soon 音
1:-108 soon 顶
1:-67 soon 项
1:-76 soon 项制
1:-87 soon 项制$
1:137 soon 须
1:-106 soon 颁
1:-99 soon 颁发
1:-119 soon 颁发结
1:-98 soon 领取
1:-53 soon 领取$
1:-67 soon 领取课
1:33 soon 领队
1:46 soon 题
1:201 soon 题$
1:-89 soon 题人
1:-87 soon 题人员
1:-59 soon 题培
1:-57 soon 题培$
1:135 soon 食
1:143 soon 食宿
1:137 soon 食宿$
1:-99 soon 馆
1:-54 soon 馆开
1:-60 soon 馆开展
1:-85 soon 驻
1:-79 soon 驻$
1:-113 soon 驻园
1:85 soon 验中
1:70 soon 验中心
1:167 soon 验收
1:108 soon 验收$
1:-75 soon 验班
1:-83 soon 验班$
1:-38 soon 骨
1:83 soon 骨$
1:-130 soon 骨干
1:-56 soon 骨干教
1:34 soon 高$
1:-119 soon 鸣
1:-99 soon 麦
1:-149 soon 黎
1:184 soon 齐
1:228 stands behind
1:537 stands bracket
1:202 stands closing
1:-357 stands sentence
1:-123 stands, lead behind
1:158 stands, lead behind:
1:178 stands, lead behind^
1:-135 stands, lead behind交
1:-147 stands, lead behind交^
1:154 stands, lead behind归
1:259 stands, lead behind由
1:365 stands, lead behind由^
1:-84 stands, lead behind请
1:-174 stands, lead bracket
1:120 stands, lead bracket:
1:550 stands, lead bracket^
1:-54 stands, lead closing
1:148 stands, lead closing:
1:85 stands, lead closing^
1:177 stands, lead closing归
1:147 stands, lead closing由
1:-606 stands, lead sentence
1:-226 stands, lead sentence^
1:-222 stands, lead sentence交
1:-158 stands, lead sentence以
1:138 stands, lead sentence归口
1:31 stands, lead sentence由^
1:-109 stands, lead sentence请
1:-35 stands, lead sentence请^
)"sv,
};

}  // namespace

std::span<std::string_view const> const charge_weights(parts);

}  // namespace bangfu::document::reader
