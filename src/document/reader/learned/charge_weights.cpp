// SPDX-License-Identifier: BSL-1.0
// Learned: see weights.hpp.
#include "document/reader/learned/weights.hpp"

namespace bangfu::document::reader {
namespace {

constexpr std::string_view parts[] = {
    R"(charge no yes
1:13 after $
1:-106 after %
1:-44 after %$
1:-73 after %以
1:-73 after %以下
1:-92 after %或
1:-92 after %或以
1:-106 after (
1:-102 after (0
1:-75 after (00
1:-95 after (0人
1:-106 after (0天
1:-97 after (@
1:-99 after (@)
1:-51 after (@,
1:68 after (一
1:68 after (一)
1:68 after (三
1:68 after (三)
1:-64 after (两
1:-64 after (两周
1:68 after (二
1:68 after (二)
1:-80 after (于
1:-80 after (于秀
1:-81 after (以
1:-81 after (以下
1:-60 after (副
1:-60 after (副教
1:-81 after (区
1:-81 after (区)
1:-59 after (县
1:-59 after (县局
1:-32 after (处
1:-32 after (处长
1:-43 after (实
1:-43 after (实训
1:-128 after (导
1:-128 after (导)
1:-65 after (当
1:-65 after (当地
1:-55 after (教
1:-55 after (教师
1:-57 after (电
1:-57 after (电话
1:135 after (线
1:135 after (线上
1:-12 after (联
1:-12 after (联系
1:-83 after (贺
1:-83 after (贺小
1:-56 after (高
1:-56 after (高级
1:-97 after )
1:-72 after )$
1:-41 after )0
1:-41 after )00
1:72 after )、
1:94 after )、(
1:-43 after )、苟
1:87 after )。
1:87 after )。$
1:-59 after )与
1:-59 after )与@
1:-65 after )交
1:-65 after )交给
1:-56 after )任
1:-56 after )任@
1:-60 after )到
1:-60 after )到@
1:-71 after )单
1:-71 after )单位
1:-100 after )处
1:-88 after )处负
1:-58 after )处配
1:-51 after )就
1:-51 after )就0
1:-76 after )提
1:-76 after )提供
1:-81 after )教
1:-81 after )教育
1:-80 after )经
1:-80 after )经与
1:-59 after )结
1:-59 after )结为
1:68 after )项
1:68 after )项$
1:-68 after )高
1:-68 after )高质
1:-147 after *
1:-128 after **
1:-104 after ***
1:-71 after **0
1:-71 after *0
1:-71 after *00
1:60 after +$
1:-95 after +业
1:-95 after +业务
1:93 after +各
1:124 after +各开
1:-54 after +各蹲
1:85 after +开
1:85 after +开展
1:75 after +教
1:75 after +教务
1:-173 after +督
1:-173 after +督查
1:-94 after +走
1:-94 after +走一
1:-68 after ,
1:-52 after ,0
1:-34 after ,00
1:-80 after ,0人
1:54 after ,@
1:54 after ,@后
1:-51 after ,加
1:-51 after ,加挂
1:-71 after ,手
1:-71 after ,手机
1:-92 after ,电
1:-92 after ,电话
1:-119 after -
1:-94 after --
1:-94 after --@
1:-100 after -0
1:-105 after -00
1:-68 after -0×
1:-94 after -@
1:-76 after -@数
1:-73 after -@理
1:-48 after -@英
1:-65 after -@语
1:-76 after .
1:-69 after .0
1:-69 after .00
1:-43 after ._
1:-43 after ._D
1:-46 after 0
1:-18 after 0$
1:-106 after 0%
1:-44 after 0%$
1:-73 after 0%以
1:-92 after 0%或
1:-49 after 0)
1:-49 after 0)$
1:-71 after 0*
1:-71 after 0**
1:-106 after 0-
1:-106 after 0-0
1:-69 after 0.
1:-69 after 0.0
1:-39 after 00
1:-7 after 00$
1:-106 after 00%
1:-49 after 00)
1:-71 after 00*
1:-106 after 00-
1:-75 after 000
1:-38 after 00×
1:-62 after 00万
1:67 after 00个
1:-159 after 00人
1:-69 after 00以
1:86 after 00余
1:10 after 00册
1:96 after 00名
1:166 after 00套
1:-65 after 00学
1:-23 after 00年
1:-21 after 00日
1:128 after 00月
1:-34 after 00本
1:-70 after 00根
1:-95 after 00箱
1:123 after 00篇
1:82 after 00辆
1:129 after 0_
1:129 after 0_周
1:-56 after 0×
1:-56 after 0××
1:78 after 0、
1:78 after 0、0
1:-62 after 0万
1:-62 after 0万元
1:19 after 0个
1:21 after 0个$
1:33 after 0个、
1:-62 after 0个月
1:57 after 0个活
1:-81 after 0个自
1:-205 after 0人
1:-189 after 0人$
1:-84 after 0人)
1:-81 after 0人:
1:-56 after 0人@
1:-60 after 0人与
1:-64 after 0人于
1:-54 after 0人分
1:-116 after 0人到
1:-145 after 0人去
1:-71 after 0人可
1:-64 after 0人外
1:-66 after 0人影
1:-81 after 0人担
1:-80 after 0人暑
1:-129 after 0人赴
1:-69 after 0以
1:-69 after 0以内
1:-77 after 0位
1:-77 after 0位老
1:86 after 0余
1:86 after 0余人
1:10 after 0册
1:-69 after 0册$
1:122 after 0册、
1:25 after 0名
1:-18 after 0名$
1:-60 after 0名到
1:63 after 0名同
1:-100 after 0名国
1:116 after 0名教
1:-49 after 0名赴
1:-70 after 0名进
1:-56 after 0名青
1:-73 after 0周
1:-66 after 0周$
1:-56 after 0周起
1:-50 after 0场
1:-50 after 0场$
1:-131 after 0天
1:-120 after 0天$
1:-106 after 0天)
1:92 after 0套
1:29 after 0套$
1:71 after 0套课
1:84 after 0套送
1:-65 after 0学
1:-65 after 0学时
1:-23 after 0年
1:-15 after 0年0
1:-34 after 0年以
1:-69 after 0年职
1:-92 after 0所
1:-92 after 0所$
1:-50 after 0日
1:156 after 0日$
1:-128 after 0日印
1:-83 after 0日起
1:57 after 0月
1:-58 after 0月$
1:-50 after 0月0
1:205 after 0月、
1:-58 after 0月份
1:73 after 0月入
1:-65 after 0月到
1:129 after 0月各
1:-63 after 0月回
1:88 after 0月对
1:58 after 0月底
1:-65 after 0月把
1:80 after 0月来
1:-164 after 0月组
1:-72 after 0月至
1:-65 after 0月起
1:135 after 0期
1:135 after 0期$
1:-34 after 0本
1:11 after 0本$
1:-70 after 0本、
1:-70 after 0根
1:-70 after 0根$
1:-50 after 0次
1:-50 after 0次$
1:-95 after 0箱
1:-95 after 0箱$
1:123 after 0篇
1:89 after 0篇$
1:76 after 0篇以
1:-62 after 0至
1:-62 after 0至0
1:-81 after 0节
1:-94 after 0节$
1:-149 after 0节以
1:78 after 0节通
1:-116 after 0课
1:-116 after 0课$
1:82 after 0辆
1:82 after 0辆$
1:-89 after 0间
1:-89 after 0间$
1:19 after 0项
1:19 after 0项$
1:-163 after :
1:-81 after :$
1:-74 after :0
1:-76 after :00
1:-58 after :0月
1:-62 after :@
1:-62 after :@贝
1:-40 after :副
1:-40 after :副科
1:-92 after :段
1:-92 after :段宏
1:-71 after :虎
1:-71 after :虎进
1:-65 after :靳
1:-65 after :靳红
1:-76 after :龙
1:-76 after :龙跃
1:-48 after ;
1:-44 after ;@
1:-46 after ;@每
1:-24 after ;@选
1:-52 after ;拟
1:-52 after ;拟建
1:-53 after @
1:-88 after @$
1:-77 after @(
1:-51 after @(@
1:-58 after @(以
1:-65 after @(当
1:-105 after @)
1:-101 after @)$
1:-59 after @)结
1:60 after @+$
1:-95 after @+业
1:93 after @+各
1:85 after @+开
1:75 after @+教
1:-173 after @+督
1:-94 after @+走
1:-43 after @,
1:-34 after @,0
1:-51 after @,加
1:-97 after @0
1:-69 after @00
1:-76 after @0天
1:-62 after @0次
1:-70 after @@
1:-82 after @@$
1:-78 after @@0
1:-101 after @@一
1:-67 after @@上
1:-74 after @@两
1:-69 after @@为
1:-42 after @@任
1:-78 after @@参
1:-60 after @@学
1:98 after @@小
1:-136 after @@开
1:-17 after @@教
1:63 after @@检
1:-65 after @@结
1:-53 after @@职
1:-78 after @@联
1:-56 after @@赶
1:-45 after @@跟
1:-80 after @@进
1:-51 after @“
1:-51 after @“黔
1:-88 after @”
1:-88 after @”)
1:-38 after @一
1:-91 after @一学
1:-76 after @一年
1:-107 after @一次
1:106 after @一行
1:-69 after @上
1:-67 after @上复
1:-46 after @上课
1:-74 after @两
1:-74 after @两次
1:11 after @为
1:98 after @为住
1:-50 after @为家
1:-69 after @为联
1:-46 after @主
1:-46 after @主任
1:-77 after @习
1:-44 after @习少
1:-82 after @习社
1:-18 after @五
1:-18 after @五年
1:-42 after @任
1:-42 after @任副
1:-61 after @体
1:-61 after @体验
1:-92 after @作
1:-66 after @作一
1:-69 after @作综
1:-134 after @借
1:-134 after @借出
1:81 after @全
1:81 after @全体
1:116 after @共
1:116 after @共同
1:-74 after @兼
1:-68 after @兼任
1:-46 after @兼职
1:-77 after @农
1:-77 after @农产
1:-65 after @初
1:-65 after @初一
1:-50 after @副
1:-46 after @副校
1:-57 after @副院
1:-59 after @办公
1:58 after @办理
1:85 after @协
1:85 after @协作
1:-121 after @参
1:-114 after @参加
1:-91 after @参观
1:-69 after @发
1:-69 after @发展
1:-124 after @同
1:-77 after @同学
1:-117 after @同步
1:54 after @后
1:54 after @后勤
1:-40 after @听
1:-40 after @听课
1:-80 after @商
1:-80 after @商定
1:-51 after @培
1:-51 after @培训
1:88 after @基
1:88 after @基础
1:-66 after @备
1:-66 after @备案
1:13 after @学
1:-83 after @学习
1:-53 after @学工
1:65 after @学生
1:67 after @学科
1:-65 after @实
1:-65 after @实训
1:81 after @寄
1:81 after @寄宿
1:-138 after @对
1:-80 after @对口
1:-129 after @对接
1:98 after @小
1:98 after @小学
1:-71 after @工
1:-71 after @工作
1:-51 after @师
1:-51 after @师生
1:-113 after @建
1:-113 after @建立
1:38 after @开
1:-66 after @开三
1:-41 after @开展
1:106 after @开放
1:-69 after @影
1:-69 after @影子
1:-60 after @执
1:-60 after @执行
1:67 after @抓
1:67 after @抓落
1:-73 after @担
1:-73 after @担任
1:56 after @招
1:56 after @招工
1:-79 after @挂
1:-50 after @挂任
1:-91 after @挂职
1:29 after @捐
1:-128 after @捐书
1:110 after @捐赠
1:20 after @推
1:20 after @推送
1:76 after @提
1:76 after @提供
1:57 after @改
1:57 after @改造
1:29 after @教
1:108 after @教务
1:18 after @教师
1:-78 after @教科
1:-90 after @教育
1:32 after @数
1:32 after @数学
1:48 after @最
1:48 after @最缺
1:-56 after @机
1:-56 after @机电
1:-73 after @校
1:-73 after @校长
1:63 after @检
1:63 after @检查
1:15 after @每
1:-46 after @每季
1:92 after @每学
1:-51 after @牌
1:-51 after @牌子
1:-73 after @理
1:-73 after @理化
1:81 after @由
1:81 after @由教
1:70 after @的授
1:-101 after @的部
1:-103 after @直
1:-103 after @直播
1:-96 after @相
1:-96 after @相关
1:-74 after @社
1:-74 after @社会
1:-65 after @结
1:-65 after @结对
1:-53 after @职
1:-53 after @职高
1:-78 after @联
1:-78 after @联谊
1:-47 after @英
1:-47 after @英语
1:-45 after @观
1:-45 after @观摩
1:-95 after @讲
1:-59 after @讲一
1:-78 after @讲授
1:-69 after @诊
1:-69 after @诊断
1:-65 after @语
1:-65 after @语文
1:75 after @调
1:75 after @调安
1:-62 after @贝
1:-62 after @贝晓
1:-56 after @赶
1:-56 after @赶“
1:-81 after @跟
1:-71 after @跟岗
1:-78 after @跟班
1:-61 after @跟随
1:-70 after @蹲
1:-70 after @蹲点
1:77 after @辅
1:77 after @辅导
1:45 after @进
1:-80 after @进修
1:73 after @进行
1:-109 after @送
1:-109 after @送课
1:-24 after @选
1:-24 after @选派
1:-45 after @集
1:-45 after @集中
1:-37 after @顶
1:-37 after @顶岗
1:-96 after @驻
1:-103 after @驻园
1:-46 after @驻校
1:78 after @高
1:78 after @高一
1:-43 after D
1:-43 after Da
1:-43 after Dan
1:-43 after H
1:-43 after Ha
1:-43 after Har
1:-43 after M
1:-43 after Mr
1:-43 after Mr.
1:13 after ^
1:28 after ^$
1:-88 after ^(
1:-25 after ^(0
1:-68 after ^(以
1:-167 after ^(导
1:-57 after ^(电
1:79 after ^(联
1:-89 after ^)
1:-41 after ^)0
1:-59 after ^)与
1:-76 after ^)提
1:-80 after ^)经
1:-48 after ^-
1:-48 after ^--
1:-197 after ^0
1:-79 after ^00
1:-107 after ^0个
1:-190 after ^0人
1:-77 after ^0位
1:-56 after ^0名
1:-92 after ^0套
1:-92 after ^0所
1:-58 after ^0月
1:-63 after ^0节
1:-76 after ^:
1:-76 after ^:龙
1:-149 after ^@
1:-149 after ^@@
1:-55 after ^_
1:-41 after ^_0
1:-107 after ^_@
1:82 after ^_方
1:-89 after ^_朝
1:-102 after ^_杨
1:-75 after ^_游
1:-75 after ^_申
1:-67 after ^_龙
1:-72 after ^“
1:-60 after ^“医
1:-51 after ^“待
1:-11 after ^、
1:129 after ^、@
1:-65 after ^、宿
1:-89 after ^、录
1:-61 after ^、政
1:-66 after ^、教
1:-51 after ^、行
1:-75 after ^、资
1:-34 after ^、院
1:-107 after ^。
1:-107 after ^。$
1:-60 after ^一
1:-61 after ^一份
1:-90 after ^一名
1:-55 after ^一天
1:92 after ^一并
1:-105 after ^一期
1:-58 after ^一次
1:73 after ^一起
1:-49 after ^一间
1:-7 after ^上
1:60 after ^上传
1:-66 after ^上报
1:-63 after ^与
1:-63 after ^与@
1:-95 after ^专
1:71 after ^专人
1:-89 after ^专家
1:-62 after ^专款
1:-64 after ^专项
1:-90 after ^两
1:-63 after ^两个
1:-49 after ^两位
1:-44 after ^两周
1:-98 after ^两次
1:-89 after ^中
1:-89 after ^中队
1:14 after ^为
1:-42 after ^为@
1:79 after ^为其
1:70 after ^为支
1:-58 after ^为校
1:93 after ^为每
1:82 after ^为经
1:101 after ^为责
1:82 after ^为跟
1:-96 after ^为集
1:-35 after ^主
1:-177 after ^主任
1:93 after ^主写
1:148 after ^主办
1:111 after ^主备
1:96 after ^主抓
1:167 after ^主持
1:104 after ^主政
1:129 after ^主理
1:133 after ^主责
1:-71 after ^乌
1:-71 after ^乌日
1:14 after ^予
1:14 after ^予以
1:48 after ^于
1:98 after ^于0
1:-104 after ^于@
1:-45 after ^于十
1:-75 after ^于每
1:-5 after ^互
1:79 after ^互为
1:-86 after ^互办
1:-73 after ^互派
1:87 after ^互相
1:-6 after ^交
1:-86 after ^交一
1:91 after ^交换
1:71 after ^交接
1:-65 after ^今
1:-65 after ^今年
1:-83 after ^从
1:-83 after ^从0
1:73 after ^代
1:73 after ^代拟
1:95 after ^们
1:95 after ^们自
1:72 after ^任
1:-60 after ^任@
1:85 after ^任主
1:-71 after ^优
1:-71 after ^优先
1:5 after ^会
1:60 after ^会同
1:-67 after ^会研
1:-75 after ^会议
1:92 after ^作
1:92 after ^作出
1:-35 after ^供
1:-81 after ^供其
1:102 after ^供稿
1:103 after ^保
1:71 after ^保证
1:92 after ^保障
1:-124 after ^修
1:-77 after ^修大
1:-94 after ^修订
1:-112 after ^倡
1:-112 after ^倡议
1:101 after ^值
1:101 after ^值守
1:87 after ^做
1:36 after ^做后
1:90 after ^做好
1:110 after ^先
1:110 after ^先排
1:95 after ^党
1:95 after ^党委
1:27 after ^全
1:-12 after ^全年
1:61 after ^全面
1:-70 after ^公
1:-70 after ^公不
1:16 after ^共
1:-84 after ^共0
1:72 after ^共同
1:-88 after ^共备
1:106 after ^共管
1:-98 after ^共聘
1:-97 after ^共过
1:-82 after ^关
1:-82 after ^关于
1:20 after ^具
1:20 after ^具体
1:-39 after ^兼
1:-39 after ^兼任
1:-77 after ^内
1:-77 after ^内汇
1:79 after ^写
1:67 after ^写出
1:67 after ^写纪
1:84 after ^准
1:84 after ^准备
1:-52 after ^出
1:-101 after ^出$
1:-88 after ^出具
1:110 after ^出卷
1:88 after ^出面
1:122 after ^分
1:73 after ^分别
1:58 after ^分发
1:114 after ^分头
1:93 after ^分担
1:83 after ^分掌
1:71 after ^分配
1:38 after ^列
1:-69 after ^列@
1:100 after ^列出
1:-86 after ^初
1:-86 after ^初审
1:81 after ^利
1:81 after ^利用
1:-121 after ^到
1:-118 after ^到@
1:-86 after ^到北
1:95 after ^制
1:95 after ^制定
1:-100 after ^副
1:-85 after ^副主
1:-90 after ^副处
1:-50 after ^副教
1:-45 after ^副科
1:-67 after ^副股
1:-53 after ^副部
1:-71 after ^副院
1:102 after ^办
1:59 after ^办借
1:66 after ^办手
1:44 after ^办派
1:106 after ^办理
1:36 after ^募
1:36 after ^募集
1:-59 after ^医
1:-59 after ^医生
1:44 after ^协
1:-91 after ^协作
1:110 after ^协力
1:98 after ^协办
1:118 after ^协助
1:128 after ^协同
1:-95 after ^协调
1:82 after ^印
1:82 after ^印制
1:91 after ^去
1:91 after ^去办
1:20 after ^参
1:116 after ^参与
1:-61 after ^参加
1:74 after ^参编
1:-43 after ^及
1:-43 after ^及外
1:-100 after ^发
1:-190 after ^发$
1:-58 after ^发)
1:129 after ^发出
1:90 after ^发动
1:-77 after ^发学
1:-13 after ^发放
1:129 after ^发文
1:89 after ^发起
1:-79 after ^另
1:-79 after ^另筹
1:92 after ^召
1:67 after ^召开
1:58 after ^召集
1:80 after ^可
1:80 after ^可以
1:-20 after ^各
1:-83 after ^各出
1:75 after ^各指
1:-91 after ^各有
1:77 after ^各自
1:74 after ^各负
1:48 after ^合
1:60 after ^合力
1:94 after ^合办
1:-64 after ^合并
1:50 after ^合排
1:-92 after ^合格
1:-159 after ^同
1:-109 after ^同意
1:-78 after ^同日
1:-37 after ^同时
1:85 after ^同步
1:-120 after ^同行
1:77 after ^向
1:77 after ^向@
1:-46 after ^吴
1:-46 after ^吴昌
1:-128 after ^员
1:-85 after ^员0
1:-73 after ^员@
1:-77 after ^员每
1:-72 after ^员的
1:109 after ^命
1:109 after ^命题
1:52 after ^和
1:116 after ^和@
1:-65 after ^和“
1:90 after ^唱
1:90 after ^唱主
1:26 after ^商
1:6 after ^商定
1:98 after ^商量
1:-41 after ^四
1:-41 after ^四月
1:-50 after ^团
1:-50 after ^团委
1:188 after ^在
1:129 after ^在0
1:-66 after ^在@
1:95 after ^在“
1:66 after ^在同
1:63 after ^在寒
1:69 after ^在排
1:-100 after ^在网
1:82 after ^在项
1:-59 after ^培
1:-59 after ^培训
1:-60 after ^塔
1:-60 after ^塔娜
1:-75 after ^处
1:-75 after ^处长
1:-98 after ^备
1:106 after ^备妥
1:101 after ^备材
1:-93 after ^备查
1:-146 after ^备案
1:-96 after ^备课
1:-84 after ^大
1:-84 after ^大学
1:-139 after ^委
1:-80 after ^委0
1:-103 after ^委线
1:-93 after ^姚
1:-93 after ^姚本
1:-65 after ^季
1:-65 after ^季主
1:-137 after ^学
1:-62 after ^学前
1:-125 after ^学生
1:121 after ^安
1:121 after ^安排
1:61 after ^完
1:61 after ^完成
1:62 after ^定
1:-32 after ^定$
1:117 after ^定人
1:79 after ^定方
1:113 after ^定日
1:92 after ^定课
1:-93 after ^实
1:-57 after ^实习
1:75 after ^实施
1:-103 after ^实验
1:108 after ^审
1:-33 after ^审定
1:79 after ^审批
1:150 after ^审核
1:-57 after ^客
1:-57 after ^客座
1:-54 after ^家
1:-54 after ^家长
1:63 after ^对
1:-77 after ^对@
1:69 after ^对口
1:200 after ^对接
1:-107 after ^对计
1:-102 after ^对项
1:88 after ^将
1:88 after ^将全
1:-77 after ^就
1:-77 after ^就服
1:108 after ^居
1:108 after ^居中
1:-98 after ^工
1:-65 after ^工会
1:-83 after ^工作
1:-85 after ^师
1:-85 after ^师资
1:115 after ^带
1:98 after ^带$
1:120 after ^带人
1:69 after ^带教
1:72 after ^带班
1:64 after ^带队
1:109 after ^带领
1:143 after ^帮
1:111 after ^帮助
1:73 after ^帮忙
1:117 after ^帮着
1:-130 after ^干
1:-95 after ^干事
1:-104 after ^干部
1:95 after ^年
1:95 after ^年底
1:-82 after ^幼
1:-82 after ^幼儿
1:95 after ^建
1:95 after ^建立
1:37 after ^开
1:-90 after ^开具
1:-99 after ^开展
1:-98 after ^开放
1:86 after ^开设
1:203 after ^开通
1:101 after ^张
1:101 after ^张罗
1:60 after ^归
1:60 after ^归口
1:60 after ^当
1:60 after ^当好
1:82 after ^形
1:82 after ^形成
1:83 after ^得
1:83 after ^得派
1:67 after ^微
1:67 after ^微机
1:163 after ^总
1:154 after ^总协
1:77 after ^总抓
1:86 after ^总负
1:64 after ^或
1:64 after ^或团
1:-56 after ^才
1:-56 after ^才让
1:67 after ^打
1:67 after ^打配
1:126 after ^执
1:107 after ^执笔
1:78 after ^执行
1:72 after ^承
1:64 after ^承办
1:19 after ^承担
1:107 after ^承接
1:84 after ^把
1:-75 after ^把“
1:98 after ^把关
1:57 after ^把周
1:71 after ^把更
1:53 after ^把活
1:144 after ^抓
1:61 after ^抓到
1:43 after ^抓好
1:128 after ^抓总
1:78 after ^抓考
1:85 after ^护
1:85 after ^护送
1:-22 after ^报
1:82 after ^报名
1:10 after ^报送
1:-84 after ^报销
1:75 after ^担
1:75 after ^担任
1:75 after ^拟
1:107 after ^拟定
1:-63 after ^拟派
1:67 after ^拟订
1:-107 after ^择
1:-107 after ^择优
1:121 after ^拿
1:100 after ^拿出
1:72 after ^拿方
1:59 after ^挂
1:-49 after ^挂任
1:96 after ^挂帅
1:-76 after ^指
1:132 after ^指定
1:-91 after ^指派
1:67 after ^按
1:68 after ^按月
1:35 after ^按职
1:66 after ^挑
1:66 after ^挑头
1:-97 after ^捐
1:-99 after ^捐书
1:-70 after ^捐赠
1:61 after ^掌
1:61 after ^掌握
1:154 after ^排
1:69 after ^排$
1:110 after ^排出
1:81 after ^排好
1:105 after ^排定
1:87 after ^排批
1:129 after ^排日
1:121 after ^排班
1:101 after ^排行
1:161 after ^排课
1:67 after ^接
1:115 after ^接$
1:86 after ^接应
1:105 after ^接待
1:76 after ^接收
1:96 after ^接洽
1:-102 after ^接着
1:67 after ^接站
1:56 after ^推
1:56 after ^推荐
1:98 after ^提
1:76 after ^提供
1:162 after ^提出
1:17 after ^提前
1:58 after ^提报
1:-51 after ^支
1:-51 after ^支付
1:152 after ^收
1:121 after ^收发
1:53 after ^收拾
1:99 after ^收集
1:64 after ^收齐
1:-90 after ^教
1:-70 after ^教学
1:-103 after ^教师
1:-90 after ^教授
1:32 after ^教研
1:-19 after ^教科
1:-67 after ^教育
1:-99 after ^数
1:-53 after ^数字
1:-51 after ^数据
1:-69 after ^数控
1:101 after ^敲
1:101 after ^敲定
1:65 after ^整
1:65 after ^整理
1:-82 after ^新
1:-82 after ^新加
1:-74 after ^无
1:-74 after ^无人
1:80 after ^明
1:80 after ^明年
1:-113 after ^暑
1:-113 after ^暑期
1:-63 after ^曲
1:-63 after ^曲丽
1:-81 after ^有
1:-81 after ^有0
1:78 after ^服
1:78 after ^服务
1:76 after ^期
1:76 after ^期中
1:-70 after ^李
1:-70 after ^李克
1:-116 after ^来
1:-66 after ^来@
1:-91 after ^来检
1:-47 after ^杨
1:-47 after ^杨再
1:84 after ^核
1:84 after ^核对
1:-12 after ^每
1:-85 after ^每两
1:35 after ^每个
1:120 after ^每半
1:-66 after ^每周
1:131 after ^每天
1:59 after ^每季
1:22 after ^每学
1:-65 after ^每月
1:81 after ^汇
1:51 after ^汇总
1:74 after ^汇编
1:5 after ^派
1:-50 after ^派0
1:-56 after ^派专
1:149 after ^派人
1:-22 after ^派出
1:123 after ^派员
1:-101 after ^派志
1:-53 after ^派资
1:-78 after ^淮
1:-78 after ^淮岭
1:106 after ^清
1:106 after ^清点
1:-66 after ^游
1:-66 after ^游舒
1:-63 after ^潘
1:-63 after ^潘水
1:145 after ^点
1:133 after ^点人
1:77 after ^点收
1:66 after ^照
1:53 after ^照着
1:70 after ^照表
1:77 after ^牵
1:62 after ^牵头
1:164 after ^牵线
1:-94 after ^现
1:-94 after ^现场
1:-86 after ^理
1:-86 after ^理$
1:-95 after ^由
1:-95 after ^由@
1:-84 after ^电
1:-84 after ^电子
1:-144 after ^留
1:-144 after ^留守
1:-143 after ^的
1:-54 after ^的“
1:-63 after ^的书
1:-75 after ^的学
1:-45 after ^的工
1:-54 after ^的新
1:-98 after ^的日
1:-93 after ^的统
1:-39 after ^的骨
1:-67 after ^监
1:-67 after ^监督
1:126 after ^盯
1:88 after ^盯住
1:115 after ^盯着
1:57 after ^盯过
1:59 after ^直
1:59 after ^直接
1:59 after ^看
1:59 after ^看管
1:-100 after ^研
1:-100 after ^研究
1:46 after ^确
1:25 after ^确定
1:88 after ^确认
1:-157 after ^科
1:-157 after ^科长
1:69 after ^程
1:69 after ^程小
1:55 after ^策
1:55 after ^策划
1:-51 after ^筹
1:102 after ^筹办
1:-100 after ^筹集
1:-69 after ^签发
1:105 after ^签收
1:25 after ^管
1:147 after ^管$
1:130 after ^管人
1:61 after ^管学
1:64 after ^管挑
1:-145 after ^管排
1:130 after ^管理
1:62 after ^管考
1:-113 after ^管联
1:83 after ^管账
1:95 after ^管车
1:85 after ^管这
1:-58 after ^线
1:-58 after ^线上
1:42 after ^组
1:71 after ^组织
1:-97 after ^组长
1:84 after ^组队
1:-6 after ^经
1:114 after ^经办
1:-101 after ^经费
1:-94 after ^结
1:73 after ^结合
1:-122 after ^结对
1:-79 after ^结成
1:89 after ^给
1:108 after ^给@
1:-79 after ^给三
1:91 after ^给予
1:71 after ^给二
1:85 after ^给他
1:130 after ^统
1:142 after ^统一
1:82 after ^统稿
1:102 after ^统筹
1:92 after ^统管
1:100 after ^统计
1:71 after ^维
1:71 after ^维修
1:117 after ^编
1:81 after ^编制
1:95 after ^编排
1:142 after ^考
1:146 after ^考勤
1:157 after ^考核
1:-74 after ^考英
1:71 after ^联
1:-16 after ^联合
1:65 after ^联手
1:154 after ^联系
1:159 after ^联络
1:-124 after ^联谊
1:-73 after ^股
1:-73 after ^股长
1:-61 after ^至
1:-61 after ^至@
1:52 after ^落
1:52 after ^落实
1:73 after ^衔
1:73 after ^衔接
1:-82 after ^补
1:-82 after ^补贴
1:111 after ^要
1:68 after ^要写
1:58 after ^要在
1:53 after ^要拿
1:67 after ^要认
1:-44 after ^覆
1:-44 after ^覆盖
1:90 after ^解
1:90 after ^解决
1:-83 after ^认
1:-83 after ^认定
1:119 after ^讨
1:119 after ^讨论
1:-112 after ^议
1:-59 after ^议$
1:-74 after ^议拍
1:-47 after ^议推
1:133 after ^记
1:102 after ^记好
1:66 after ^记学
1:96 after ^记录
1:-132 after ^讲
1:-112 after ^讲一
1:-81 after ^讲座
1:-95 after ^设
1:-129 after ^设在
1:-62 after ^设联
1:95 after ^设计
1:86 after ^评
1:86 after ^评分
1:76 after ^试
1:76 after ^试用
1:-97 after ^请
1:-78 after ^请假
1:-86 after ^请来
1:-105 after ^课
1:-105 after ^课程
1:98 after ^调
1:75 after ^调度
1:73 after ^调整
1:83 after ^调课
1:-51 after ^谢
1:-51 after ^谢瑾
1:58 after ^负
1:-86 after ^负担
1:63 after ^负责
1:-79 after ^资
1:-79 after ^资助
1:82 after ^赠
1:82 after ^赠送
1:-141 after ^赴
1:-122 after ^赴@
1:-75 after ^赴美
1:103 after ^起
1:103 after ^起草
1:65 after ^跟
1:-179 after ^跟岗
1:70 after ^跟着
1:87 after ^跟踪
1:88 after ^跟车
1:117 after ^跟进
1:65 after ^轮
1:65 after ^轮流
1:-54 after ^远
1:-54 after ^远程
1:-56 after ^连
1:-56 after ^连线
1:-138 after ^送
1:118 after ^送人
1:-95 after ^送玩
1:-187 after ^送课
1:68 after ^送货
1:90 after ^送达
1:90 after ^选
1:71 after ^选人
1:83 after ^选定
1:31 after ^选派
1:61 after ^选配
1:120 after ^逐
1:68 after ^逐周
1:109 after ^逐月
1:92 after ^通
1:92 after ^通知
1:-51 after ^逢
1:-51 after ^逢星
1:104 after ^遴
1:104 after ^遴选
1:-46 after ^邓
1:-46 after ^邓志
1:-42 after ^邢
1:-42 after ^邢国
1:-83 after ^部
1:-83 after ^部长
1:-14 after ^配
1:-14 after ^配合
1:56 after ^采
1:75 after ^采买
1:-78 after ^采取
1:63 after ^采购
1:-88 after ^长
1:-80 after ^长共
1:-78 after ^长房
1:-59 after ^闻
1:-59 after ^闻人
1:-74 after ^陈
1:-74 after ^陈嘉
1:-57 after ^院
1:-57 after ^院长
1:-65 after ^隔
1:-65 after ^隔周
1:-100 after ^集
1:-79 after ^集体
1:-82 after ^集训
1:-76 after ^面
1:-76 after ^面向
1:-68 after ^顶
1:-68 after ^顶岗
1:-93 after ^颁
1:-93 after ^颁发
1:-134 after ^马
1:-98 after ^马晓
1:-79 after ^马良
1:-56 after ^驻
1:-56 after ^驻园
1:104 after ^验
1:104 after ^验收
1:-58 after ^骨
1:-58 after ^骨干
1:-66 after ^高
1:-66 after ^高考
1:-69 after ^魏
1:-69 after ^魏敏
1:-32 after ^麦
1:-32 after ^麦晓
1:-25 after _
1:-57 after _0
1:-137 after _00
1:129 after _0_
1:-107 after _@
1:-107 after _@$
1:-43 after _D
1:-43 after _Da
1:-43 after _H
1:-43 after _Ha
1:-75 after _副
1:-75 after _副科
1:129 after _周
1:129 after _周$
1:82 after _方
1:82 after _方兴
1:-89 after _朝
1:-89 after _朝鲁
1:-102 after _杨
1:-102 after _杨通
1:-75 after _游
1:-75 after _游清
1:-75 after _申
1:-75 after _申屠
1:-67 after _龙
1:-67 after _龙雨
1:-58 after a
1:-43 after an
1:-43 after ani
1:-43 after ar
1:-43 after art
1:-43 after e
1:-43 after el
1:-43 after el_
1:-43 after i
1:-43 after ie
1:-43 after iel
1:-43 after l
1:-43 after l_
1:-43 after l_H
1:-43 after n
1:-43 after ni
1:-43 after nie
1:-58 after r
1:-43 after r.
1:-43 after r._
1:-43 after rt
1:-43 after rt于
1:-43 after t
1:-43 after t于
1:-43 after t于0
1:-58 after ×
1:-21 after ×-
1:-21 after ×-0
1:-60 after ×0
1:-60 after ×00
1:-60 after ××
1:-21 after ××-
1:-60 after ××0
1:-64 after ×××
1:-69 after “
1:-88 after “@
1:-88 after “@”
1:-58 after “一中
1:-100 after “一封
1:89 after “一本
1:-94 after “书
1:-94 after “书信
1:-76 after “云
1:-76 after “云上
1:95 after “六
1:95 after “六一
1:-56 after “农
1:-56 after “农耕
1:-60 after “医
1:-60 after “医教
1:-75 after “同
1:-75 after “同上
1:-78 after “四
1:-78 after “四不
1:87 after “山
1:87 after “山海
1:-88 after “幼
1:-88 after “幼小
1:-66 after “康
1:-66 after “康复
1:-51 after “待
1:-51 after “待加
1:87 after “手
1:87 after “手拉
1:-82 after “教
1:-82 after “教研
1:62 after “江
1:62 after “江南
1:-58 after “沙
1:-58 after “沙枣
1:86 after “瑶
1:86 after “瑶山
1:-54 after “盛
1:-54 after “盛春
1:-67 after “看
1:-67 after “看海
1:-50 after “秦
1:-50 after “秦坪
1:-36 after “红
1:-36 after “红领
1:-58 after “结
1:-58 after “结对
1:-78 after “读
1:-78 after “读写
1:-59 after “陇
1:-59 after “陇师
1:-51 after “黔
1:-51 after “黔峰
1:-69 after ”
1:-85 after ”$
1:-88 after ”)
1:-65 after ”)交
1:-68 after ”)高
1:-58 after ”:
1:-58 after ”:0
1:-88 after ”主
1:-88 after ”主题
1:15 after ”书
1:15 after ”书信
1:-58 after ”亲
1:-58 after ”亲子
1:95 after ”前
1:95 after ”前向
1:-51 after ”向
1:-51 after ”向@
1:-66 after ”和
1:-66 after ”和个
1:-68 after ”平
1:-68 after ”平台
1:-54 after ”成
1:-54 after ”成员
1:-50 after ”接
1:-50 after ”接入
1:-78 after ”方
1:-78 after ”方式
1:-51 after ”比
1:-51 after ”比率
1:128 after ”活
1:128 after ”活动
1:-60 after ”的
1:-60 after ”的做
1:-76 after ”直
1:-76 after ”直播
1:-78 after ”研
1:-78 after ”研讨
1:86 after ”社
1:86 after ”社会
1:-75 after ”联
1:-75 after ”联谊
1:44 after 、
1:94 after 、(
1:68 after 、(三
1:68 after 、(二
1:205 after 、0
1:187 after 、00
1:78 after 、0项
1:66 after 、@
1:-51 after 、@“
1:67 after 、@学
1:30 after 、@教
1:92 after 、@每
1:81 after 、@由
1:-101 after 、@的
1:-66 after 、下
1:-66 after 、下学
1:-41 after 、五
1:-41 after 、五月
1:92 after 、体
1:92 after 、体育
1:69 after 、保
1:69 after 、保管
1:79 after 、做
1:79 after 、做考
1:57 after 、单
1:57 after 、单元
1:-65 after 、宿
1:-65 after 、宿管
1:108 after 、带
1:108 after 、带教
1:-61 after 、年
1:-61 after 、年级
1:-89 after 、录
1:-89 after 、录播
1:-70 after 、总
1:-70 after 、总务
1:75 after 、收
1:52 after 、收交
1:57 after 、收作
1:-65 after 、政
1:-65 after 、政教
1:-14 after 、教
1:13 after 、教学
1:-46 after 、教研
1:-74 after 、数
1:-74 after 、数学
1:-47 after 、校
1:-47 after 、校长
1:73 after 、次
1:73 after 、次年
1:82 after 、滑
1:82 after 、滑步
1:-54 after 、电
1:-54 after 、电子
1:-83 after 、白
1:-83 after 、白雪
1:-54 after 、秋
1:-54 after 、秋两
1:76 after 、管
1:76 after 、管考
1:-61 after 、舞
1:-61 after 、舞蹈
1:-43 after 、苟
1:-43 after 、苟小
1:-51 after 、蒲
1:-51 after 、蒲一
1:-51 after 、行
1:-51 after 、行政
1:-96 after 、覃
1:-96 after 、覃秀
1:76 after 、订
1:76 after 、订票
1:-100 after 、评
1:-100 after 、评估
1:33 after 、课
1:33 after 、课外
1:-75 after 、资
1:-75 after 、资讯
1:-70 after 、跳
1:-70 after 、跳绳
1:-14 after 、送
1:-77 after 、送一
1:89 after 、送课
1:74 after 、选
1:74 after 、选定
1:-51 after 、郑
1:-51 after 、郑海
1:-34 after 、院
1:-34 after 、院长
1:-79 after 、韩
1:-79 after 、韩梅
1:86 after 。
1:89 after 。$
1:48 after 。@
1:48 after 。@最
1:-67 after 。支
1:-67 after 。支教
1:75 after 。由
1:75 after 。由@
1:128 after 《
1:-69 after 《@
1:-69 after 《@0
1:61 after 《三
1:61 after 《三年
1:89 after 《年
1:89 after 《年度
1:74 after 《结
1:74 after 《结对
1:64 after 《走
1:64 after 《走教
1:68 after 《进
1:68 after 《进修
1:153 after 》
1:156 after 》$
1:59 after 》。
1:59 after 》。$
1:-29 after 一
1:68 after 一)
1:68 after 一)、
1:95 after 一”
1:95 after 一”前
1:74 after 一下
1:74 after 一下达
1:-101 after 一个
1:-79 after 一个分
1:-65 after 一个月
1:-58 after 一中
1:-58 after 一中云
1:-83 after 一人
1:-83 after 一人$
1:-136 after 一份
1:-66 after 一份$
1:-107 after 一份工
1:-61 after 一份社
1:93 after 一位
1:93 after 一位指
1:54 after 一办
1:54 after 一办理
1:-75 after 一半
1:-75 after 一半$
1:-119 after 一名
1:-46 after 一名副
1:-90 after 一名同
1:-70 after 一名教
1:-91 after 一名联
1:75 after 一名辅
1:-78 after 一周
1:-85 after 一周$
1:103 after 一周与
1:-92 after 一周通
1:-81 after 一场
1:-81 after 一场$
1:93 after 一块
1:93 after 一块$
1:-75 after 一堂
1:-75 after 一堂思
1:-57 after 一天
1:-39 after 一天$
1:-70 after 一天课
1:-102 after 一学
1:-109 after 一学期
1:-65 after 一学生
1:-16 after 一安
1:-16 after 一安排
1:67 after 一寄
1:67 after 一寄送
1:-96 after 一对
1:-96 after 一对一
1:-124 after 一封
1:-77 after 一封信
1:-100 after 一封家
1:-106 after 一小
1:-106 after 一小时
1:-41 after 一年
1:-74 after 一年$
1:-24 after 一年;
1:-67 after 一年并
1:59 after 一年级
1:92 after 一并
1:92 after 一并组
1:79 after 一收
1:72 after 一收存
1:54 after 一收寄
1:-45 after 一月
1:-45 after 一月到
1:29 after 一期
1:87 after 一期$
1:8 after 一期信
1:75 after 一本
1:64 after 一本《
1:-77 after 一本书
1:89 after 一本好
1:-7 after 一次
1:-9 after 一次$
1:-85 after 一次“
1:54 after 一次。
1:124 after 一次专
1:-94 after 一次主
1:-32 after 一次以
1:70 after 一次作
1:-85 after 一次全
1:-121 after 一次办
1:-76 after 一次头
1:73 after 一次岗
1:-101 after 一次工
1:-59 after 一次常
1:97 after 一次检
1:131 after 一次研
1:-66 after 一次管
1:-114 after 一次线
1:-128 after 一次绩
1:-85 after 一次网
1:49 after 一次评
1:80 after 一次进
1:74 after 一派
1:74 after 一派遣
1:76 after 一申
1:76 after 一申领
1:-96 after 一联
1:-96 after 一联系
1:10 after 一节
1:92 after 一节录
1:-66 after 一节心
1:-101 after 一节研
1:-103 after 一节绘
1:-51 after 一苇
1:-51 after 一苇、
1:106 after 一行
1:106 after 一行的
)",
    R"(1:-30 after 一课
1:-30 after 一课$
1:77 after 一调
1:77 after 一调配
1:16 after 一起
1:71 after 一起办
1:-100 after 一起备
1:-97 after 一起磨
1:78 after 一起管
1:126 after 一起考
1:95 after 一配
1:95 after 一配送
1:32 after 一间
1:-49 after 一间$
1:82 after 一间心
1:-55 after 丁
1:-55 after 丁小
1:-55 after 丁小满
1:-62 after 万
1:-62 after 万元
1:-62 after 万元$
1:-54 after 三
1:68 after 三)
1:68 after 三)项
1:-51 after 三位
1:-51 after 三位老
1:-66 after 三场
1:-66 after 三场备
1:-71 after 三天
1:-71 after 三天$
1:61 after 三年
1:61 after 三年轮
1:-76 after 三所
1:-76 after 三所项
1:-45 after 三晚
1:-45 after 三晚开
1:-79 after 三校
1:-79 after 三校打
1:76 after 三项
1:76 after 三项活
1:-25 after 上
1:-37 after 上$
1:135 after 上)
1:135 after 上)$
1:-66 after 上、
1:-66 after 上、下
1:-157 after 上一
1:-75 after 上一堂
1:-70 after 上一天
1:-117 after 上一节
1:-100 after 上一起
1:-38 after 上互
1:-38 after 上互助
1:88 after 上传
1:61 after 上传县
1:60 after 上传资
1:-58 after 上午
1:-58 after 上午十
1:-30 after 上同
1:-30 after 上同备
1:89 after 上四
1:89 after 上四项
1:-67 after 上复
1:-67 after 上复习
1:-45 after 上夜
1:-45 after 上夜校
1:-75 after 上律
1:-75 after 上律动
1:-76 after 上微
1:-76 after 上微讲
1:59 after 上报
1:107 after 上报$
1:-66 after 上报受
1:-124 after 上教
1:-51 after 上教授
1:-127 after 上教研
1:-76 after 上晨
1:-76 after 上晨读
1:78 after 上架
1:78 after 上架$
1:81 after 上用
1:81 after 上用品
1:75 after 上直
1:75 after 上直播
1:-124 after 上督
1:-124 after 上督导
1:-58 after 上碰
1:-58 after 上碰头
1:-103 after 上联
1:-103 after 上联席
1:-64 after 上视
1:-64 after 上视频
1:67 after 上课
1:31 after 上课$
1:105 after 上课一
1:-85 after 上连
1:-85 after 上连线
1:115 after 上述
1:76 after 上述三
1:57 after 上述任
1:117 after 上述各
1:84 after 上述部
1:-89 after 上集
1:-89 after 上集体
1:-48 after 下
1:-73 after 下$
1:31 after 下午
1:-103 after 下午向
1:69 after 下午空
1:78 after 下午第
1:-69 after 下午网
1:-73 after 下午进
1:-78 after 下午隔
1:-66 after 下学
1:-66 after 下学期
1:-77 after 下方
1:-77 after 下方案
1:71 after 下来
1:71 after 下来的
1:-120 after 下校
1:-120 after 下校一
1:-81 after 下简
1:-81 after 下简称
1:74 after 下达
1:74 after 下达派
1:15 after 不
1:-78 after 不两
1:-78 after 不两直
1:83 after 不多
1:83 after 不多于
1:40 after 不少
1:40 after 不少于
1:-85 after 不足
1:-85 after 不足$
1:117 after 与$
1:-58 after 与@
1:-58 after 与@(
1:-60 after 与@@
1:-76 after 与@一
1:-117 after 与@同
1:-80 after 与@商
1:-80 after 与@对
1:103 after 与@教
1:-96 after 与@相
1:-32 after 与@英
1:75 after 与@调
1:86 after 与。
1:86 after 与。$
1:84 after 与上
1:84 after 与上述
1:44 after 与家
1:44 after 与家长
1:83 after 与点
1:83 after 与点名
1:-118 after 与网
1:-118 after 与网络
1:-28 after 专
1:-103 after 专业
1:-89 after 专业$
1:-72 after 专业带
1:71 after 专人
1:71 after 专人办
1:87 after 专刊
1:87 after 专刊一
1:70 after 专场
1:70 after 专场招
1:-19 after 专家
1:28 after 专家$
1:-76 after 专家0
1:-66 after 专家@
1:120 after 专家到
1:-67 after 专家团
1:-76 after 专家支
1:-69 after 专家组
1:-62 after 专款
1:-62 after 专款补
1:-101 after 专项
1:-59 after 专项督
1:-64 after 专项经
1:68 after 专题
1:68 after 专题总
1:82 after 专题研
1:-66 after 专题讲
1:-51 after 世
1:-51 after 世杰
1:-51 after 世杰继
1:-14 after 业
1:92 after 业$
1:56 after 业到
1:56 after 业到@
1:-138 after 业务
1:-96 after 业务主
1:-95 after 业务园
1:-74 after 业处
1:-74 after 业处$
1:-72 after 业带
1:-72 after 业带头
1:70 after 业样
1:70 after 业样本
1:-93 after 业证
1:-93 after 业证书
1:55 after 业调
1:55 after 业调研
1:-121 after 东
1:-42 after 东@
1:-42 after 东@@
1:-98 after 东管
1:-98 after 东管好
1:-72 after 两
1:-108 after 两个
1:-54 after 两个专
1:-63 after 两个口
1:-91 after 两个月
1:-71 after 两份
1:-71 after 两份$
1:-49 after 两位
1:-49 after 两位技
1:118 after 两县
1:91 after 两县帮
1:80 after 两县教
1:-100 after 两周
1:-96 after 两周$
1:-64 after 两周)
1:-76 after 两周与
1:-66 after 两周在
1:-62 after 两周开
1:-70 after 两周派
1:-76 after 两周碰
1:-32 after 两周网
1:-73 after 两周集
1:-54 after 两天
1:-54 after 两天$
1:-58 after 两小
1:-58 after 两小时
1:50 after 两批
1:-54 after 两批@
1:-54 after 两批到
1:76 after 两批选
1:-94 after 两月
1:-94 after 两月到
1:-96 after 两次
1:-14 after 两次$
1:-107 after 两次检
1:-76 after 两段
1:-76 after 两段接
1:-78 after 两直
1:-78 after 两直”
1:111 after 两节
1:111 after 两节$
1:-36 after 个
1:21 after 个$
1:33 after 个、
1:33 after 个、课
1:-54 after 个专
1:-54 after 个专业
1:-79 after 个分
1:-79 after 个分$
1:-66 after 个别
1:-66 after 个别化
1:-63 after 个口
1:-63 after 个口子
1:-58 after 个星
1:-58 after 个星期
1:-31 after 个月
1:-79 after 个月$
1:-55 after 个月。
1:-88 after 个月到
1:92 after 个月向
1:57 after 个活
1:57 after 个活动
1:-93 after 个班
1:-93 after 个班都
1:-81 after 个自
1:-81 after 个自己
1:8 after 中
1:-58 after 中云
1:-58 after 中云课
1:-65 after 中午
1:-65 after 中午开
1:-45 after 中听
1:-45 after 中听课
1:-24 after 中层
1:-24 after 中层干
1:-53 after 中式
1:-53 after 中式面
1:-86 after 中心
1:-66 after 中心专
1:-65 after 中心学
1:66 after 中指
1:66 after 中指定
1:-71 after 中支
1:-71 after 中支出
1:65 after 中期
1:-75 after 中期检
1:116 after 中期评
1:76 after 中来
1:76 after 中来看
1:-70 after 中由
1:-70 after 中由第
1:108 after 中联
1:108 after 中联系
1:-89 after 中队
1:-89 after 中队之
1:-80 after 丰
1:-80 after 丰收
1:-80 after 丰收节
1:-65 after 丹
1:-65 after 丹$
1:36 after 为
1:78 after 为@
1:-53 after 为@@
1:-116 after 为@五
1:81 after 为@全
1:-69 after 为@发
1:-75 after 为@学
1:-113 after 为@建
1:76 after 为@提
1:82 after 为@教
1:77 after 为@辅
1:78 after 为@高
1:98 after 为住
1:98 after 为住宿
1:79 after 为其
1:79 after 为其办
1:-66 after 为学
1:-66 after 为学生
1:-50 after 为家
1:-50 after 为家长
1:-56 after 为师
1:-56 after 为师$
1:-59 after 为帮
1:-59 after 为帮扶
1:70 after 为支
1:70 after 为支教
1:-58 after 为校
1:-58 after 为校际
1:27 after 为每
1:93 after 为每名
1:-67 after 为每所
1:82 after 为经
1:82 after 为经办
1:-30 after 为联
1:-69 after 为联系
1:-5 after 为联络
1:101 after 为责
1:101 after 为责任
1:82 after 为跟
1:82 after 为跟岗
1:-96 after 为集
1:-96 after 为集团
1:-43 after 主
1:-151 after 主任
1:-216 after 主任$
1:-66 after 主任)
1:-65 after 主任:
1:-57 after 主任付
1:-82 after 主任侯
1:-52 after 主任倪
1:109 after 主任办
1:-65 after 主任卢
1:-45 after 主任司
1:-69 after 主任吉
1:-42 after 主任和
1:-51 after 主任唐
1:-57 after 主任塔
1:-71 after 主任尹
1:-85 after 主任彭
1:-73 after 主任文
1:-88 after 主任施
1:-36 after 主任柏
1:-58 after 主任洪
1:-88 after 主任温
1:-71 after 主任程
1:-47 after 主任罗
1:-57 after 主任臧
1:-55 after 主任蒙
1:-51 after 主任邓
1:-56 after 主任邝
1:-83 after 主任邱
1:-63 after 主任邵
1:-64 after 主任鄂
1:-43 after 主任钟
1:-50 after 主任陆
1:-34 after 主任骆
1:-96 after 主任高
1:90 after 主任齐
1:93 after 主写
1:93 after 主写$
1:148 after 主办
1:148 after 主办$
1:142 after 主备
1:111 after 主备$
1:79 after 主备人
1:96 after 主抓
1:96 after 主抓$
1:98 after 主持
1:68 after 主持$
1:95 after 主持。
1:104 after 主政
1:104 after 主政$
1:129 after 主理
1:117 after 主理$
1:90 after 主理。
1:-96 after 主管
1:-96 after 主管部
1:85 after 主编
1:85 after 主编单
1:90 after 主角
1:90 after 主角$
1:107 after 主讲
1:107 after 主讲$
1:133 after 主责
1:133 after 主责$
1:-154 after 主题
1:-97 after 主题党
1:-94 after 主题教
1:-88 after 主题课
1:-77 after 丽
1:-56 after 丽君
1:-56 after 丽君$
1:-63 after 丽娜
1:-63 after 丽娜劳
1:82 after 举
1:82 after 举办
1:82 after 举办专
1:83 after 义
1:83 after 义工
1:83 after 义工不
1:-30 after 之
1:91 after 之安
1:91 after 之安排
1:-89 after 之间
1:-89 after 之间开
1:-95 after 乌
1:-60 after 乌云
1:-60 after 乌云山
1:-71 after 乌日
1:-71 after 乌日娜
1:-53 after 乐
1:-82 after 乐$
1:-61 after 乐、
1:-61 after 乐、舞
1:48 after 乐教
1:48 after 乐教师
1:-75 after 九
1:-75 after 九年
1:-75 after 九年级
1:63 after 也
1:63 after 也可
1:63 after 也可以
1:-114 after 习
1:-105 after 习$
1:-38 after 习一
1:-38 after 习一周
1:-83 after 习两
1:-83 after 习两周
1:91 after 习之
1:91 after 习之安
1:69 after 习作
1:69 after 习作$
1:82 after 习内
1:82 after 习内容
1:-57 after 习十
1:-57 after 习十天
1:93 after 习安
1:93 after 习安排
1:-83 after 习实
1:-83 after 习实训
1:-83 after 习宿
1:-83 after 习宿舍
1:-65 after 习寄
1:-65 after 习寄宿
1:-44 after 习少
1:-44 after 习少先
1:-65 after 习惯
1:-65 after 习惯叫
1:68 after 习日
1:68 after 习日志
1:-75 after 习每
1:-75 after 习每期
1:-67 after 习示
1:-67 after 习示范
1:-82 after 习社
1:-82 after 习社团
1:-21 after 书
1:-124 after 书$
1:-37 after 书0
1:-37 after 书00
1:-100 after 书”
1:-100 after 书”书
1:-38 after 书信
1:-33 after 书信交
1:87 after 书信活
1:-89 after 书信漂
1:-65 after 书信结
1:33 after 书包
1:33 after 书包0
1:-75 after 书处
1:-75 after 书处$
1:-63 after 书大
1:-63 after 书大半
1:106 after 书库
1:106 after 书库$
1:-93 after 书角
1:-93 after 书角$
1:95 after 书记
1:95 after 书记韩
1:89 after 书送
1:89 after 书送伙
1:-53 after 书馆
1:-53 after 书馆和
1:5 after 买
1:-72 after 买$
1:75 after 买并
1:75 after 买并送
1:38 after 予
1:14 after 予以
1:-90 after 予以减
1:79 after 予以协
1:136 after 予以配
1:91 after 予指
1:91 after 予指导
1:-28 after 事
1:85 after 事$
1:-59 after 事)
1:-59 after 事)$
1:-74 after 事业
1:-74 after 事业处
1:-36 after 事会
1:-36 after 事会”
1:62 after 事务
1:62 after 事务$
1:61 after 事宜
1:61 after 事宜$
1:-68 after 事沈
1:-68 after 事沈薇
1:-63 after 事约
1:-63 after 事约0
1:74 after 事集
1:74 after 事集》
1:40 after 二
1:68 after 二)
1:68 after 二)、
1:46 after 二下
1:46 after 二下午
1:-58 after 二个
1:-58 after 二个星
1:71 after 二人
1:71 after 二人排
1:-71 after 二晚
1:-71 after 二晚上
1:68 after 二条
1:68 after 二条第
1:-51 after 二级
1:-51 after 二级机
1:66 after 于
1:150 after 于0
1:-43 after 于0$
1:70 after 于00
1:-70 after 于0天
1:167 after 于0月
1:92 after 于0次
1:-104 after 于@
1:-104 after 于@$
1:-66 after 于上
1:-66 after 于上、
1:92 after 于两
1:92 after 于两次
1:-45 after 于十
1:-45 after 于十一
1:-63 after 于同
1:-63 after 于同年
1:-93 after 于四
1:-66 after 于四十
1:-75 after 于四周
1:-56 after 于定
1:-56 after 于定点
1:-75 after 于每
1:-75 after 于每周
1:-80 after 于秀
1:-80 after 于秀兰
1:-69 after 于职
1:-69 after 于职教
1:-21 after 云
1:-85 after 云$
1:-76 after 云上
1:-76 after 云上晨
1:-60 after 云山
1:-60 after 云山(
1:90 after 云担
1:90 after 云担任
1:-64 after 云课
1:-64 after 云课”
1:-45 after 互
1:79 after 互为
1:79 after 互为联
1:-86 after 互办
1:-86 after 互办联
1:-38 after 互助
1:-38 after 互助$
1:-73 after 互派
1:-73 after 互派代
1:-32 after 互相
1:87 after 互相衔
1:-98 after 互相蹲
1:-27 after 互访
1:-107 after 互访一
1:73 after 互通
1:73 after 互通一
1:-37 after 五
1:-82 after 五四
1:-82 after 五四交
1:-18 after 五年
1:-18 after 五年级
1:-41 after 五月
1:-41 after 五月各
1:27 after 交
1:74 after 交$
1:-86 after 交一
1:-86 after 交一份
1:65 after 交及
1:65 after 交及维
1:85 after 交友
1:85 after 交友活
1:91 after 交换
1:91 after 交换进
1:115 after 交接
1:114 after 交接$
1:64 after 交接手
1:-120 after 交流
1:-120 after 交流$
1:-65 after 交给
1:-65 after 交给@
1:52 after 交观
1:52 after 交观察
1:15 after 产
1:55 after 产业
1:55 after 产业调
1:56 after 产加
1:56 after 产加工
1:-77 after 产品
1:-77 after 产品$
1:-56 after 亮
1:-56 after 亮(
1:-56 after 亮(高
1:-78 after 亲
1:-58 after 亲”
1:-58 after 亲”:
1:-58 after 亲子
1:-58 after 亲子联
1:-78 after 人
1:-72 after 人$
1:-84 after 人)
1:-84 after 人)$
1:-138 after 人:
1:-81 after 人:$
1:-40 after 人:副
1:-92 after 人:段
1:-71 after 人:虎
1:-56 after 人@
1:-56 after 人@@
1:71 after 人、
1:44 after 人、教
1:76 after 人、订
1:-60 after 人与
1:-60 after 人与@
1:-64 after 人于
1:-46 after 人于0
1:-63 after 人于同
1:-58 after 人共
1:-58 after 人共0
1:-54 after 人分
1:-54 after 人分两
1:-61 after 人到
1:-50 after 人到@
1:-76 after 人到三
1:71 after 人办
1:71 after 人办理
1:73 after 人助
1:73 after 人助教
1:-145 after 人去
1:-145 after 人去@
1:-71 after 人可
1:-71 after 人可到
1:-63 after 人各
1:-63 after 人各0
1:83 after 人员
1:83 after 人员$
1:-64 after 人外
1:-64 after 人外出
1:61 after 人头
1:61 after 人头$
1:-56 after 人宋
1:-56 after 人宋洪
1:-66 after 人影
1:-66 after 人影子
1:-41 after 人才
1:-41 after 人才培
1:-81 after 人担
1:-81 after 人担任
1:71 after 人排
1:71 after 人排课
1:69 after 人数
1:69 after 人数、
1:-80 after 人暑
1:-80 after 人暑期
1:-74 after 人机
1:-74 after 人机应
1:-59 after 人杰
1:-59 after 人杰(
1:-77 after 人给
1:-77 after 人给@
1:-51 after 人编
1:-51 after 人编程
1:-129 after 人赴
1:-111 after 人赴@
1:-83 after 人赴榕
1:-67 after 人赴津
1:63 after 人跟
1:63 after 人跟堂
1:42 after 人选
1:130 after 人选$
1:-101 after 人选并
1:95 after 人选推
1:-63 after 人阮
1:-63 after 人阮志
1:86 after 人高
1:86 after 人高级
1:-48 after 仇
1:-48 after 仇海
1:-48 after 仇海洋
1:-81 after 今
1:-81 after 今年
1:-65 after 今年0
1:-55 after 今年继
1:-83 after 从
1:-83 after 从0
1:-83 after 从0月
1:85 after 他
1:85 after 他们
1:82 after 他们安
1:60 after 他们配
1:-54 after 付
1:-51 after 付$
1:-57 after 付英
1:-57 after 付英、
1:-14 after 代
1:73 after 代拟
1:73 after 代拟初
1:-73 after 代表
1:-73 after 代表各
1:18 after 令
1:-34 after 令楷
1:-34 after 令楷与
1:47 after 令营
1:47 after 令营”
1:-55 after 以
1:13 after 以上
1:-37 after 以上$
1:89 after 以上四
1:-100 after 以下
1:-73 after 以下$
1:-81 after 以下简
1:-69 after 以内
1:-69 after 以内$
1:-90 after 以减
1:-90 after 以减免
1:-34 after 以前
1:-34 after 以前叫
1:79 after 以协
1:79 after 以协助
1:80 after 以根
1:80 after 以根据
1:63 after 以组
1:63 after 以组织
1:-76 after 以视
1:-40 after 以视像
1:-75 after 以视讯
1:-75 after 以视频
1:136 after 以配
1:136 after 以配合
1:-98 after 们出
1:-98 after 们出行
1:82 after 们安
1:82 after 们安排
1:95 after 们自
1:95 after 们自己
1:60 after 们配
1:60 after 们配好
1:85 after 件
1:85 after 件事
1:85 after 件事$
1:-109 after 价
1:-77 after 价$
1:-70 after 价在
1:-70 after 价在全
1:-107 after 任
1:-158 after 任$
1:-66 after 任)
1:-66 after 任)$
1:-65 after 任:
1:-65 after 任:靳
1:-67 after 任@
1:-78 after 任@@
1:-50 after 任@副
1:-53 after 任@学
1:-60 after 任@执
1:-33 after 任@教
1:-56 after 任@机
1:-49 after 任@校
1:-90 after 任@驻
1:85 after 任主
1:85 after 任主编
1:-57 after 任付
1:-57 after 任付英
1:-82 after 任侯
1:-82 after 任侯家
1:-52 after 任倪
1:-52 after 任倪朝
1:-59 after 任副
1:-53 after 任副校
1:-60 after 任副院
1:89 after 任办
1:-73 after 任办公
1:109 after 任办理
1:80 after 任务
1:80 after 任务$
1:-65 after 任卢
1:-65 after 任卢丹
1:-45 after 任司
1:-45 after 任司徒
1:-69 after 任吉
1:-69 after 任吉克
1:-42 after 任和
1:-42 after 任和向
1:-51 after 任唐
1:-51 after 任唐文
1:-57 after 任塔
1:-57 after 任塔娜
1:-71 after 任尹
1:-71 after 任尹长
1:-85 after 任彭
1:-85 after 任彭立
1:-111 after 任教
1:-83 after 任教经
1:-67 after 任教证
1:-73 after 任文
1:-73 after 任文秀
1:-88 after 任施
1:-88 after 任施正
1:-36 after 任柏
1:-36 after 任柏继
1:-74 after 任校
1:-74 after 任校长
1:-58 after 任洪
1:-58 after 任洪雨
1:-88 after 任温
1:-88 after 任温达
1:-71 after 任程
1:-71 after 任程立
1:101 after 任组
1:101 after 任组$
1:-47 after 任罗
1:-51 after 任罗世
1:-46 after 任罗应
1:65 after 任职
1:65 after 任职手
1:-57 after 任臧
1:-57 after 任臧慧
1:-55 after 任蒙
1:-55 after 任蒙启
1:-72 after 任课
1:-72 after 任课题
1:-51 after 任邓
1:-51 after 任邓春
1:-56 after 任邝
1:-56 after 任邝丽
1:-83 after 任邱
1:-83 after 任邱红
1:-63 after 任邵
1:-63 after 任邵阳
1:-64 after 任鄂
1:-64 after 任鄂晓
1:-43 after 任钟
1:-43 after 任钟雪
1:-50 after 任陆
1:-50 after 任陆振
1:-34 after 任骆
1:-34 after 任骆文
1:-96 after 任高
1:-96 after 任高峰
1:90 after 任齐
1:90 after 任齐改
1:-147 after 份
1:-99 after 份$
1:-58 after 份去
1:-58 after 份去@
1:-107 after 份工
1:-107 after 份工作
1:-61 after 份社
1:-61 after 份社团
1:105 after 企
1:105 after 企业
1:90 after 企业$
1:56 after 企业到
1:-159 after 优
1:-77 after 优先
1:-77 after 优先采
1:-67 after 优秀
1:-67 after 优秀者
1:-59 after 优课
1:-59 after 优课”
1:-107 after 优选
1:-107 after 优选派
1:109 after 伙
1:109 after 伙伴
1:89 after 伙伴”
1:44 after 伙伴家
1:-36 after 会
1:67 after 会(
1:67 after 会(线
1:-36 after 会”
1:-36 after 会”$
1:-74 after 会事
1:-74 after 会事业
1:-65 after 会优
1:-65 after 会优先
1:60 after 会同
1:83 after 会同@
1:80 after 会同两
1:-81 after 会同受
1:79 after 会同雪
1:-67 after 会研
1:-67 after 会研究
1:-76 after 会议
1:-85 after 会议$
1:-32 after 会议与
1:-75 after 会议议
1:-40 after 会议集
1:135 after 传
1:80 after 传$
1:51 after 传。
1:51 after 传。$
1:61 after 传县
1:61 after 传县教
1:60 after 传资
1:60 after 传资料
1:76 after 传递
1:76 after 传递服
1:-50 after 估
1:-34 after 估$
1:116 after 估(
1:116 after 估(线
1:-69 after 估一
1:-69 after 估一次
1:-100 after 估量
1:-100 after 估量表
1:109 after 伴
1:89 after 伴”
1:89 after 伴”活
1:44 after 伴家
1:44 after 伴家庭
1:-55 after 位
1:45 after 位$
1:-46 after 位;
1:-46 after 位;@
1:-118 after 位与
1:-118 after 位与网
1:73 after 位信
1:73 after 位信息
1:68 after 位培
1:68 after 位培训
1:44 after 位安
1:44 after 位安排
1:-49 after 位技
1:-49 after 位技能
1:93 after 位指
1:93 after 位指导
1:-88 after 位老
1:-88 after 位老师
1:-71 after 位议
1:-71 after 位议定
1:138 after 住
1:127 after 住宿
1:54 after 住宿$
1:70 after 住宿和
1:98 after 住宿生
1:74 after 住校
1:74 after 住校带
1:88 after 住落
1:88 after 住落实
1:-74 after 佑
1:-74 after 佑本
1:-74 after 佑本学
1:-79 after 体$
1:62 after 体事
1:62 after 体事务
1:-85 after 体会
1:-85 after 体会议
1:109 after 体办
1:109 after 体办理
1:-79 after 体备
1:-79 after 体备课
1:5 after 体安
1:5 after 体安排
1:122 after 体实
1:122 after 体实施
1:-98 after 体对
1:-98 after 体对接
1:119 after 体带
1:119 after 体带教
1:132 after 体抓
1:132 after 体抓$
1:81 after 体教
1:81 after 体教师
1:98 after 体检
1:98 after 体检一
1:-35 after 体牵
1:-35 after 体牵头
1:-79 after 体研
1:-79 after 体研究
1:109 after 体经
1:109 after 体经办
1:100 after 体联
1:100 after 体联络
1:77 after 体育
1:124 after 体育器
1:-81 after 体育局
1:85 after 体落
1:85 after 体落实
1:107 after 体负
1:107 after 体负责
1:-61 after 体验
1:-61 after 体验式
1:86 after 余
1:86 after 余人
1:86 after 余人到
1:16 after 作
1:57 after 作$
1:48 after 作。
1:48 after 作。$
1:-113 after 作一
1:-94 after 作一周
1:-66 after 作一次
1:-71 after 作三
1:-71 after 作三天
1:110 after 作业
1:100 after 作业$
1:70 after 作业样
1:116 after 作交
1:116 after 作交接
1:-101 after 作例
1:-101 after 作例会
1:-77 after 作出评
1:92 after 作出质
1:85 after 作办
1:85 after 作办$
1:-69 after 作发
1:-69 after 作发展
1:85 after 作台
1:85 after 作台账
1:-77 after 作室
1:-54 after 作室”
1:-63 after 作室吸
1:-66 after 作库
1:-66 after 作库”
1:43 after 作总
1:43 after 作总结
1:61 after 作报
1:61 after 作报告
1:-86 after 作月
1:-86 after 作月报
1:111 after 作检
1:111 after 作检查
1:77 after 作比
1:77 after 作比赛
1:-39 after 作用
1:-39 after 作用$
1:67 after 作碰
1:67 after 作碰头
1:66 after 作简
1:66 after 作简报
1:-69 after 作综
1:-69 after 作综合
1:-50 after 作育
1:-50 after 作育儿
1:-91 after 作资
1:-91 after 作资金
1:-141 after 作进
1:-141 after 作进行
1:-45 after 作部
1:-45 after 作部署
1:70 after 作餐
1:70 after 作餐$
1:63 after 佤
1:63 after 佤山
1:63 after 佤山过
1:-34 after 使
1:-34 after 使用
1:-34 after 使用$
1:-19 after 例
1:89 after 例0
1:89 after 例00
1:-101 after 例会
1:-101 after 例会$
1:30 after 供
1:96 after 供$
1:-76 after 供专
1:-76 after 供专家
1:70 after 供住
1:70 after 供住宿
1:39 after 供保
1:39 after 供保障
1:-125 after 供其
1:-125 after 供其使
1:55 after 供县
1:55 after 供县域
1:49 after 供地
1:49 after 供地方
1:88 after 供场
1:88 after 供场地
1:-100 after 供培
1:-100 after 供培智
1:52 after 供技
1:52 after 供技术
1:71 after 供招
1:71 after 供招聘
1:106 after 供指
1:106 after 供指导
1:60 after 供接
1:60 after 供接待
1:92 after 供文
1:93 after 供文本
1:76 after 供文献
1:70 after 供材
1:70 after 供材料
1:48 after 供样
1:48 after 供样本
1:89 after 供案
1:89 after 供案例
1:102 after 供稿
1:102 after 供稿$
1:95 after 供经
1:95 after 供经费
1:-82 after 侯
1:-82 after 侯家
1:-82 after 侯家乐
1:-123 after 促
1:-123 after 促检
1:-123 after 促检查
1:53 after 保
1:69 after 保管
1:69 after 保管名
1:85 after 保育
1:85 after 保育员
1:71 after 保证
1:71 after 保证网
1:-103 after 保险
1:-82 after 保险$
1:-72 after 保险由
1:89 after 保障
1:79 after 保障$
1:54 after 保障。
1:84 after 保障设
1:-17 after 信
1:-77 after 信、
1:-77 after 信、送
1:-33 after 信交
1:85 after 信交友
1:-100 after 信交流
1:33 after 信息
1:86 after 信息$
1:8 after 信息技
1:87 after 信活
1:87 after 信活动
1:-89 after 信漂
1:-89 after 信漂流
1:-65 after 信结
1:-65 after 信结对
1:-70 after 俭
1:-70 after 俭等
1:-70 after 俭等0
1:47 after 修
1:68 after 修$
1:-54 after 修、
1:-54 after 修、电
1:-80 after 修两
1:-80 after 修两周
1:71 after 修后
1:71 after 修后运
1:-77 after 修大
1:-77 after 修大成
1:50 after 修改
1:50 after 修改$
1:68 after 修教
1:68 after 修教师
1:108 after 修班
1:52 after 修班$
1:82 after 修班0
1:-94 after 修订
1:-94 after 修订人
1:24 after 借
1:-134 after 借出
1:-134 after 借出童
1:137 after 借用
1:61 after 借用及
1:109 after 借用手
1:59 after 借还
1:59 after 借还$
1:-112 after 倡
1:-112 after 倡议
1:-112 after 倡议同
1:-52 after 倪
1:-52 after 倪朝
1:-52 after 倪朝晖
1:110 after 值
1:110 after 值守
1:104 after 值守$
1:55 after 值守。
1:38 after 假
1:-78 after 假$
1:81 after 假为
1:81 after 假为@
1:63 after 假里
1:63 after 假里也
1:84 after 做
1:36 after 做后
1:36 after 做后勤
1:91 after 做好
1:77 after 做好准
1:36 after 做好场
1:37 after 做好学
1:42 after 做好安
1:93 after 做好实
1:102 after 做好对
1:53 after 做好技
1:60 after 做好接
1:67 after 做好服
1:78 after 做好登
1:83 after 做好管
1:48 after 做好组
1:72 after 做好编
1:112 after 做好衔
1:87 after 做好记
1:90 after 做好设
1:47 after 做好课
1:62 after 做好跟
1:77 after 做好选
1:82 after 做好配
1:-60 after 做法
1:-60 after 做法$
1:79 after 做考
1:79 after 做考核
1:-66 after 健
1:-66 after 健康
1:-66 after 健康课
1:103 after 傅
1:103 after 傅$
1:41 after 像
1:61 after 像、
1:61 after 像、教
1:-40 after 像会
1:-40 after 像会议
1:92 after 像课
1:92 after 像课和
1:-42 after 儿
1:-82 after 儿园
1:-65 after 儿园$
1:-60 after 儿园园
1:-61 after 儿园音
1:33 after 儿童
1:33 after 儿童赠
1:-50 after 儿讲
1:-50 after 儿讲座
1:10 after 元
1:-62 after 元$
1:57 after 元卷
1:57 after 元卷的
1:-46 after 先
1:-36 after 先$
1:110 after 先排
1:110 after 先排$
1:-77 after 先采
1:-77 after 先采购
1:-44 after 先队
1:-44 after 先队工
1:-100 after 克
1:-70 after 克俭
1:-70 after 克俭等
1:-69 after 克阿
1:-69 after 克阿木
1:-107 after 免
1:-90 after 免$
1:-51 after 免费
1:-51 after 免费开
1:23 after 党
1:95 after 党委
1:95 after 党委副
1:64 after 党政
1:64 after 党政办
1:-97 after 党日
1:-97 after 党日0
1:52 after 入
1:-82 after 入$
1:97 after 入册
1:97 after 入册$
1:-70 after 入前
1:-70 after 入前$
1:73 after 入园
1:73 after 入园视
1:90 after 入库
1:90 after 入库$
1:-50 after 入所
1:-50 after 入所有
1:-66 after 入校
1:-66 after 入校咨
1:105 after 入班
1:105 after 入班上
1:89 after 入账
1:89 after 入账$
1:95 after 全
1:106 after 全$
1:50 after 全体
1:-85 after 全体会
1:81 after 全体教
1:42 after 全保
1:42 after 全保障
1:-109 after 全县
1:-70 after 全县同
1:-76 after 全县青
1:-46 after 全天
1:-46 after 全天到
1:121 after 全年
1:76 after 全年为
1:88 after 全年工
1:-112 after 全年联
1:120 after 全年计
1:61 after 全面
1:61 after 全面负
1:-83 after 八
1:-83 after 八周
1:-83 after 八周$
1:-22 after 公
1:-70 after 公不
1:-70 after 公不少
1:61 after 公共
1:61 after 公共$
1:5 after 公室
1:-20 after 公室$
1:-73 after 公室主
1:67 after 公室落
1:-59 after 公示
1:-59 after 公示0
1:8 after 六
1:95 after 六一
1:95 after 六一”
1:-51 after 六上
1:-51 after 六上午
1:-47 after 六周
1:-47 after 六周$
1:-87 after 兰
1:-78 after 兰(
1:-78 after 兰(0
1:-80 after 兰带
1:-80 after 兰带队
1:21 after 共
1:61 after 共$
1:-110 after 共0
1:-110 after 共0人
1:52 after 共同
1:-79 after 共同体
1:95 after 共同保
1:83 after 共同做
1:48 after 共同写
1:92 after 共同出
1:-36 after 共同参
1:-61 after 共同备
1:88 after 共同完
1:69 after 共同宣
1:76 after 共同带
1:-94 after 共同开
1:91 after 共同张
1:117 after 共同承
1:80 after 共同抓
1:-108 after 共同检
1:70 after 共同汇
1:-91 after 共同申
1:81 after 共同盯
1:90 after 共同筹
1:108 after 共同管
1:117 after 共同组
1:68 after 共同编
1:-119 after 共同考
1:127 after 共同落
1:101 after 共同规
1:106 after 共同负
1:52 after 共同验
1:-88 after 共备
1:-88 after 共备“
1:-60 after 共度
1:-60 after 共度那
1:128 after 共建
1:128 after 共建情
1:106 after 共管
1:106 after 共管$
1:-98 after 共聘
1:-98 after 共聘教
1:-97 after 共过
1:-97 after 共过组
1:17 after 关
1:98 after 关$
1:-82 after 关于
1:-56 after 关于定
1:-69 after 关于职
1:68 after 关手
1:68 after 关手续
1:-96 after 关教
1:-96 after 关教研
1:82 after 兴
1:82 after 兴敏
1:82 after 兴敏$
1:-96 after 其
1:-125 after 其使
1:-125 after 其使用
1:79 after 其办
1:79 after 其办理
1:-72 after 其家
1:-72 after 其家长
1:-71 after 其昌
1:-71 after 其昌牵
1:74 after 其责
1:74 after 其责$
1:-48 after 具
1:41 after 具体
1:62 after 具体事
1:109 after 具体办
1:144 after 具体安
1:122 after 具体实
1:-98 after 具体对
1:119 after 具体带
1:132 after 具体抓
1:-35 after 具体牵
1:109 after 具体经
1:100 after 具体联
1:85 after 具体落
1:107 after 具体负
1:-65 after 具学
1:-65 after 具学时
1:-95 after 具材
1:-95 after 具材料
1:-67 after 具牧
1:-67 after 具牧区
1:-88 after 具鉴
1:-88 after 具鉴定
1:68 after 养手
1:68 after 养手册
1:-41 after 养方
1:-41 after 养方案
1:-76 after 兼
1:-73 after 兼任
1:-39 after 兼任@
1:-60 after 兼任副
1:-73 after 兼任办
1:-54 after 兼任校
1:-46 after 兼职
1:-46 after 兼职一
1:18 after 冀
1:86 after 冀占
1:86 after 冀占魁
1:-83 after 冀成
1:-83 after 冀成山
1:-68 after 内
1:-69 after 内$
1:82 after 内容
1:91 after 内容$
1:46 after 内容。
1:-77 after 内汇
1:-77 after 内汇报
1:71 after 册
1:122 after 册、
1:92 after 册、体
1:82 after 册、滑
1:50 after 册。
1:50 after 册。$
1:68 after 册》
1:68 after 册》$
1:-70 after 再
1:-70 after 再田
1:-70 after 再田、
1:45 after 写
1:93 after 写$
1:-77 after 写一
1:-77 after 写一封
1:98 after 写出
1:68 after 写出专
1:67 after 写出帮
1:48 after 写出质
1:67 after 写纪
1:67 after 写纪要
1:-78 after 写结
1:-78 after 写结合
1:-89 after 军
1:-76 after 军$
1:-83 after 军、
1:-83 after 军、白
1:-73 after 军兼
1:-73 after 军兼任
1:-127 after 农
1:-77 after 农产
1:-77 after 农产品
1:-83 after 农村
1:-83 after 农村任
1:-56 after 农耕
1:-56 after 农耕集
1:-79 after 冬
1:-79 after 冬衣
1:-79 after 冬衣$
1:-34 after 决
1:-20 after 决$
1:-35 after 决定
1:-92 after 决定$
1:71 after 决定课
1:131 after 况
1:110 after 况$
1:-107 after 况开
1:-107 after 况开展
1:143 after 况督
1:91 after 况督导
1:105 after 况督查
1:97 after 况组
1:97 after 况组织
1:-108 after 况考
1:-108 after 况考核
1:170 after 况进
1:170 after 况进行
1:43 after 准
1:43 after 准备
1:102 after 准备$
1:-103 after 准备器
1:84 after 准备筹
1:-90 after 减
1:-90 after 减免
1:-90 after 减免$
1:48 after 出
1:-28 after 出$
1:-83 after 出0
1:-83 after 出0人
1:68 after 出专
1:68 after 出专题
1:102 after 出人
1:69 after 出人员
1:128 after 出人选
1:-88 after 出具
1:-88 after 出具鉴
1:60 after 出初
1:60 after 出初稿
1:110 after 出卷
1:110 after 出卷$
1:59 after 出困
1:59 after 出困难
1:58 after 出宿
1:58 after 出宿舍
1:67 after 出帮
1:67 after 出帮扶
1:79 after 出手
1:79 after 出手续
1:76 after 出日
1:76 after 出日程
1:80 after 出来
1:80 after 出来$
1:111 after 出活
1:111 after 出活动
1:-134 after 出童
1:-134 after 出童书
1:-98 after 出行
1:-98 after 出行的
1:-77 after 出评
1:-77 after 出评价
1:100 after 出课
1:100 after 出课题
1:97 after 出质
1:97 after 出质量
1:76 after 出跟
1:76 after 出跟班
1:129 after 出送
1:129 after 出送课
1:122 after 出面
1:122 after 出面$
1:111 after 分
1:15 after 分$
1:46 after 分两
1:62 after 分两批
1:-76 after 分两段
1:73 after 分别
1:73 after 分别于
1:72 after 分别做
1:85 after 分别召
1:36 after 分别安
1:-59 after 分别审
1:57 after 分别承
1:55 after 分别指
1:60 after 分别牵
1:58 after 分发
1:58 after 分发$
1:114 after 分头
1:43 after 分头承
1:110 after 分头联
1:64 after 分头落
1:91 after 分工
1:105 after 分工$
1:35 after 分工落
1:93 after 分担
1:93 after 分担$
1:83 after 分掌
1:83 after 分掌编
1:-54 after 分春
1:-54 after 分春、
1:101 after 分析
1:72 after 分析$
1:92 after 分析报
1:71 after 分配
1:71 after 分配班
1:87 after 刊
1:87 after 刊一
1:87 after 刊一期
1:53 after 划
1:158 after 划$
1:53 after 划。
1:53 after 划。$
1:-107 after 划执
1:-107 after 划执行
1:38 after 列
1:-69 after 列@
1:-69 after 列@@
1:100 after 列出
1:59 after 列出困
1:100 after 列出课
1:-63 after 创
1:-63 after 创新
1:-63 after 创新工
1:-78 after 初
1:-65 after 初一
1:-65 after 初一学
1:-51 after 初二
1:-51 after 初二级
1:-86 after 初审
1:-86 after 初审$
1:86 after 初稿
1:86 after 初稿$
1:80 after 删
1:80 after 删改
1:80 after 删改使
1:81 after 利
1:81 after 利用
1:81 after 利用寒
1:61 after 别
1:73 after 别于
1:73 after 别于0
1:72 after 别做
1:72 after 别做好
1:-66 after 别化
1:-66 after 别化教
)",
    R"(1:85 after 别召
1:85 after 别召集
1:36 after 别安
1:36 after 别安排
1:-59 after 别审
1:-59 after 别审核
1:57 after 别承
1:57 after 别承担
1:55 after 别指
1:55 after 别指导
1:60 after 别牵
1:60 after 别牵头
1:-90 after 到
1:-44 after 到0
1:-44 after 到00
1:-102 after 到@
1:-36 after 到@$
1:-94 after 到@+
1:-46 after 到@上
1:46 after 到@为
1:-44 after 到@习
1:-61 after 到@体
1:-92 after 到@作
1:-68 after 到@兼
1:-92 after 到@参
1:-11 after 到@听
1:-83 after 到@学
1:-65 after 到@实
1:-129 after 到@对
1:27 after 到@开
1:-69 after 到@影
1:-71 after 到@担
1:56 after 到@招
1:-79 after 到@挂
1:-45 after 到@观
1:-95 after 到@讲
1:-69 after 到@诊
1:-75 after 到@跟
1:-59 after 到@蹲
1:-99 after 到@送
1:-45 after 到@集
1:-37 after 到@顶
1:-66 after 到@驻
1:-76 after 到三
1:-76 after 到三所
1:103 after 到人
1:94 after 到人$
1:61 after 到人头
1:-82 after 到北
1:-82 after 到北安
1:75 after 到园
1:75 after 到园$
1:64 after 到班
1:64 after 到班$
1:22 after 制
1:106 after 制$
1:68 after 制《
1:68 after 制《进
1:-71 after 制人
1:-71 after 制人才
1:-69 after 制在
1:-69 after 制在0
1:23 after 制定
1:77 after 制定$
1:61 after 制定《
1:-77 after 制定如
1:84 after 制订
1:84 after 制订人
1:-24 after 前
1:-70 after 前$
1:-18 after 前一
1:-18 after 前一周
1:-34 after 前叫
1:-34 after 前叫祁
1:95 after 前向
1:95 after 前向@
1:115 after 前培
1:115 after 前培训
1:-91 after 前往
1:-73 after 前往$
1:-65 after 前往南
1:95 after 前排
1:95 after 前排好
1:-62 after 前教
1:-62 after 前教育
1:-63 after 前的
1:-63 after 前的$
1:58 after 前腾
1:58 after 前腾出
1:-89 after 副
1:-85 after 副主
1:-85 after 副主任
1:95 after 副书
1:95 after 副书记
1:-90 after 副处
1:-90 after 副处长
1:-81 after 副教
1:-81 after 副教授
1:-75 after 副校
1:-46 after 副校级
1:-58 after 副校长
1:-62 after 副研
1:-62 after 副研究
1:-67 after 副科
1:-67 after 副科长
1:-67 after 副股
1:-67 after 副股长
1:-53 after 副部
1:-53 after 副部长
1:-91 after 副院
1:-91 after 副院长
1:95 after 力
1:37 after 力办
1:37 after 力办理
1:62 after 力完
1:62 after 力完成
1:103 after 力推
1:103 after 力推动
1:-76 after 力支
1:-76 after 力支教
1:68 after 力维
1:68 after 力维护
1:111 after 办
1:139 after 办$
1:-122 after 办(
1:-122 after 办(联
1:89 after 办。
1:89 after 办。$
1:81 after 办一
1:81 after 办一期
1:76 after 办上
1:76 after 办上述
1:113 after 办专
1:70 after 办专场
1:82 after 办专题
1:59 after 办借
1:59 after 办借还
1:5 after 办公
1:5 after 办公室
1:-135 after 办学
1:-121 after 办学诊
1:-67 after 办学问
1:66 after 办手
1:66 after 办手续
1:44 after 办派
1:44 after 办派遣
1:135 after 办理
1:115 after 办理$
1:73 after 办理交
1:43 after 办理任
1:109 after 办理借
1:62 after 办理具
1:68 after 办理有
1:79 after 办理派
1:44 after 办理训
1:52 after 办研
1:52 after 办研修
1:68 after 办第
1:68 after 办第二
1:-86 after 办联
1:-86 after 办联谊
1:82 after 办部
1:82 after 办部门
1:-88 after 加
1:23 after 加$
1:-122 after 加“
1:-82 after 加“教
1:-67 after 加“看
1:-36 after 加“红
1:-78 after 加“读
1:125 after 加。
1:125 after 加。$
1:-80 after 加丰
1:-80 after 加丰收
1:-82 after 加入
1:-82 after 加入$
1:56 after 加工
1:56 after 加工企
1:-73 after 加强
1:-51 after 加强”
1:-74 after 加强比
1:-51 after 加挂
1:-51 after 加挂@
1:-80 after 加联
1:-80 after 加联合
1:38 after 务
1:114 after 务$
1:75 after 务(
1:75 after 务(导
1:76 after 务0
1:76 after 务00
1:66 after 务。
1:66 after 务。$
1:-54 after 务两
1:-54 after 务两个
1:-98 after 务主
1:-57 after 务主任
1:-96 after 务主管
1:-95 after 务园
1:-95 after 务园长
1:15 after 务处
1:76 after 务处$
1:-70 after 务处姚
1:103 after 务处敲
1:90 after 务安
1:90 after 务安排
1:67 after 务手
1:67 after 务手册
1:-73 after 务科
1:-73 after 务科$
1:44 after 务调
1:44 after 务调整
1:-45 after 务运
1:-45 after 务运作
1:-77 after 务青
1:-77 after 务青碇
1:25 after 动
1:20 after 动$
1:-99 after 动(
1:-99 after 动(@
1:-66 after 动作
1:-66 after 动作库
1:57 after 动室
1:57 after 动室$
1:90 after 动教
1:90 after 动教职
1:114 after 动方
1:114 after 动方案
1:-32 after 动记
1:-32 after 动记录
1:-75 after 动课
1:-75 after 动课0
1:75 after 助
1:79 after 助$
1:-62 after 助0
1:-62 after 助00
1:57 after 助@
1:57 after 助@改
1:60 after 助。
1:60 after 助。$
1:50 after 助修
1:50 after 助修改
1:84 after 助制
1:84 after 助制订
1:80 after 助教
1:80 after 助教$
1:-74 after 助理
1:-71 after 助理$
1:-54 after 助理半
1:76 after 助配
1:76 after 助配对
1:-63 after 劳
1:-63 after 劳模
1:-63 after 劳模创
1:-46 after 勉
1:-46 after 勉和
1:-46 after 勉和@
1:-71 after 勋
1:-71 after 勋自
1:-71 after 勋自0
1:45 after 募
1:45 after 募集
1:41 after 募集$
1:61 after 募集。
1:-8 after 勤
1:-22 after 勤$
1:54 after 勤组
1:54 after 勤组具
1:33 after 包
1:33 after 包0
1:33 after 包00
1:-5 after 化
1:73 after 化$
1:-66 after 化教
1:-66 after 化教育
1:-73 after 化组
1:-73 after 化组组
1:-82 after 北
1:-82 after 北安
1:-82 after 北安@
1:-90 after 区
1:-81 after 区)
1:-81 after 区)教
1:-67 after 区任
1:-67 after 区任教
1:53 after 区角
1:53 after 区角改
1:34 after 医
1:98 after 医到
1:98 after 医到@
1:-60 after 医教
1:-60 after 医教结
1:-59 after 医生
1:-59 after 医生麦
1:-113 after 十
1:-45 after 十一
1:-45 after 十一月
1:-71 after 十天
1:-71 after 十天$
1:-63 after 十年
1:-63 after 十年前
1:-51 after 十时
1:-51 after 十时在
1:-53 after 十点
1:-53 after 十点为
1:-10 after 午
1:-58 after 午十
1:-51 after 午十时
1:-53 after 午十点
1:-103 after 午向
1:-103 after 午向@
1:-65 after 午开
1:-65 after 午开网
1:69 after 午空
1:69 after 午空出
1:78 after 午第
1:78 after 午第0
1:-69 after 午网
1:-69 after 午网上
1:-73 after 午进
1:-73 after 午进行
1:-78 after 午隔
1:-78 after 午隔周
1:12 after 半
1:-75 after 半$
1:84 after 半年
1:-54 after 半年$
1:91 after 半年对
1:87 after 半年调
1:-63 after 半是
1:-63 after 半是十
1:65 after 协
1:-21 after 协作
1:85 after 协作办
1:61 after 协作报
1:-91 after 协作资
1:110 after 协力
1:103 after 协力推
1:68 after 协力维
1:98 after 协办
1:98 after 协办$
1:120 after 协助
1:125 after 协助$
1:60 after 协助。
1:76 after 协助配
1:128 after 协同
1:128 after 协同$
1:111 after 协议
1:105 after 协议履
1:-59 after 协议的
1:97 after 协议落
1:-104 after 协调
1:-57 after 协调$
1:82 after 协调。
1:102 after 协调安
1:-118 after 协调床
1:-56 after 卓
1:-56 after 卓玛
1:-56 after 卓玛自
1:105 after 单
1:120 after 单$
1:29 after 单位
1:120 after 单位$
1:-71 after 单位议
1:57 after 单元
1:57 after 单元卷
1:36 after 南
1:62 after 南夏
1:62 after 南夏令
1:-65 after 南徐
1:-65 after 南徐中
1:-88 after 卞
1:-81 after 卞小
1:-81 after 卞小红
1:-53 after 卞玉
1:-53 after 卞玉芹
1:86 after 占
1:86 after 占魁
1:86 after 占魁)
1:-65 after 卢
1:-65 after 卢丹
1:-65 after 卢丹$
1:-93 after 印
1:64 after 印一
1:64 after 印一本
1:82 after 印制
1:82 after 印制$
1:-128 after 印发
1:-128 after 印发$
1:31 after 卷
1:110 after 卷$
1:-122 after 卷0
1:-122 after 卷0套
1:57 after 卷的
1:57 after 卷的电
1:-83 after 历
1:-83 after 历$
1:79 after 原
1:79 after 原自
1:79 after 原自@
1:-36 after 去
1:76 after 去$
1:-156 after 去@
1:-102 after 去@$
1:-40 after 去@)
1:-54 after 去@+
1:-80 after 去@参
1:-96 after 去@跟
1:-70 after 去上
1:-70 after 去上一
1:63 after 去佤
1:63 after 去佤山
1:91 after 去办
1:91 after 去办$
1:62 after 去淞
1:62 after 去淞澄
1:-51 after 去雾
1:-51 after 去雾岭
1:-78 after 县
1:-81 after 县(
1:-81 after 县(区
1:-70 after 县同
1:-70 after 县同类
1:55 after 县域
1:55 after 县域产
1:-77 after 县基
1:-77 after 县基础
1:-59 after 县局
1:-59 after 县局干
1:91 after 县帮
1:91 after 县帮扶
1:94 after 县教
1:94 after 县教育
1:-56 after 县的
1:-56 after 县的部
1:-91 after 县级
1:-91 after 县级小
1:-76 after 县青
1:-76 after 县青年
1:116 after 参与
1:117 after 参与$
1:86 after 参与。
1:-67 after 参加
1:23 after 参加$
1:-122 after 参加“
1:125 after 参加。
1:-80 after 参加丰
1:-80 after 参加联
1:74 after 参编
1:74 after 参编$
1:93 after 参考
1:93 after 参考$
1:-91 after 参观
1:-91 after 参观$
1:63 after 及
1:-43 after 及外
1:-43 after 及外籍
1:65 after 及维
1:65 after 及维护
1:61 after 及课
1:61 after 及课堂
1:48 after 及音
1:48 after 及音乐
1:85 after 友
1:85 after 友活
1:85 after 友活动
1:-122 after 发
1:-191 after 发$
1:-58 after 发)
1:-58 after 发)$
1:129 after 发出
1:129 after 发出$
1:90 after 发动
1:90 after 发动教
1:-77 after 发学
1:-77 after 发学时
1:20 after 发展
1:-68 after 发展$
1:-69 after 发展处
1:64 after 发展报
1:81 after 发展组
1:-69 after 发展顾
1:-13 after 发放
1:-13 after 发放$
1:34 after 发文
1:34 after 发文$
1:-93 after 发结
1:-93 after 发结业
1:57 after 发给
1:57 after 发给@
1:89 after 发起
1:89 after 发起“
1:-69 after 发跟
1:-69 after 发跟岗
1:-78 after 取
1:-78 after 取“
1:-78 after 取“四
1:-127 after 受
1:-81 after 受扶
1:-81 after 受扶县
1:-66 after 受援
1:-66 after 受援工
1:-74 after 受聘
1:-69 after 受聘为
1:-62 after 受聘审
1:86 after 口
1:61 after 口$
1:-80 after 口备
1:-80 after 口备课
1:-63 after 口子
1:-63 after 口子的
1:60 after 口管
1:60 after 口管理
1:135 after 口联
1:135 after 口联系
1:55 after 口负
1:55 after 口负责
1:-79 after 另
1:-79 after 另筹
1:-79 after 另筹集
1:-72 after 叫
1:-65 after 叫“
1:-65 after 叫“@
1:-34 after 叫祁
1:-34 after 叫祁$
1:54 after 召
1:-66 after 召开
1:-128 after 召开一
1:67 after 召开结
1:145 after 召集
1:109 after 召集$
1:85 after 召集@
1:80 after 可
1:105 after 可以
1:80 after 可以根
1:63 after 可以组
1:-71 after 可到
1:-71 after 可到@
1:5 after 台
1:-67 after 台$
1:-52 after 台;
1:-52 after 台;拟
1:-66 after 台的
1:-66 after 台的账
1:129 after 台账
1:109 after 台账$
1:66 after 台账。
1:85 after 台账报
1:49 after 史
1:49 after 史资
1:49 after 史资料
1:15 after 号
1:89 after 号0
1:89 after 号00
1:53 after 号。
1:53 after 号。$
1:-66 after 号开
1:-66 after 号开$
1:-45 after 司
1:-45 after 司徒
1:-45 after 司徒慧
1:-6 after 各
1:-171 after 各0
1:-73 after 各00
1:-66 after 各0人
1:-125 after 各0名
1:-89 after 各0间
1:-66 after 各入
1:-66 after 各入校
1:-83 after 各出
1:-83 after 各出0
1:-41 after 各到
1:-41 after 各到北
1:92 after 各园
1:92 after 各园参
1:-140 after 各对
1:-140 after 各对学
1:82 after 各建
1:82 after 各建一
1:124 after 各开
1:124 after 各开展
1:-75 after 各承
1:-75 after 各承担
1:75 after 各指
1:75 after 各指定
1:-91 after 各有
1:-91 after 各有一
1:129 after 各督
1:129 after 各督导
1:77 after 各自
1:77 after 各自组
1:74 after 各负
1:74 after 各负其
1:-54 after 各蹲
1:-54 after 各蹲点
1:-70 after 各送
1:-70 after 各送课
1:117 after 各项
1:117 after 各项$
1:-9 after 合
1:-22 after 合$
1:-78 after 合”
1:-78 after 合”研
1:115 after 合。
1:115 after 合。$
1:116 after 合中
1:116 after 合中期
1:-69 after 合作
1:-69 after 合作发
1:60 after 合力
1:37 after 合力办
1:62 after 合力完
1:94 after 合办
1:113 after 合办$
1:73 after 合办。
1:70 after 合办专
1:-98 after 合命
1:-98 after 合命题
1:131 after 合安
1:131 after 合安排
1:27 after 合实
1:-69 after 合实践
1:73 after 合实际
1:-64 after 合并
1:-64 after 合并活
1:-54 after 合开
1:-54 after 合开展
1:112 after 合排
1:112 after 合排课
1:99 after 合操
1:99 after 合操办
1:49 after 合教
1:49 after 合教研
1:-92 after 合格
1:-92 after 合格率
1:-99 after 合活
1:-99 after 合活动
1:-112 after 合研
1:-112 after 合研讨
1:-70 after 合评
1:-70 after 合评价
1:-97 after 合过
1:-97 after 合过主
1:-60 after 合门
1:-60 after 合门诊
1:-72 after 吉
1:-69 after 吉克
1:-69 after 吉克阿
1:-55 after 吉鹏
1:-55 after 吉鹏$
1:-16 after 同
1:128 after 同$
1:11 after 同@
1:-65 after 同@初
1:58 after 同@办
1:67 after 同@抓
1:-109 after 同上
1:-109 after 同上一
1:80 after 同两
1:80 after 同两县
1:-79 after 同体
1:-79 after 同体$
1:95 after 同保
1:95 after 同保障
1:83 after 同做
1:83 after 同做好
1:48 after 同写
1:48 after 同写出
1:92 after 同出
1:92 after 同出面
1:-36 after 同参
1:-36 after 同参加
1:-81 after 同受
1:-81 after 同受扶
1:-57 after 同备
1:-30 after 同备一
1:-61 after 同备课
1:-65 after 同学
1:-77 after 同学写
1:63 after 同学去
1:-112 after 同学向
1:88 after 同完
1:88 after 同完成
1:69 after 同宣
1:69 after 同宣传
1:76 after 同带
1:76 after 同带队
1:-63 after 同年
1:-63 after 同年0
1:-94 after 同开
1:-94 after 同开展
1:91 after 同张
1:91 after 同张罗
1:-90 after 同志
1:-90 after 同志负
1:-109 after 同意
1:-109 after 同意$
1:117 after 同承
1:69 after 同承办
1:95 after 同承担
1:80 after 同抓
1:80 after 同抓好
1:-78 after 同日
1:-78 after 同日@
1:-37 after 同时
1:-37 after 同时到
1:-108 after 同检
1:-108 after 同检查
1:44 after 同步
1:-117 after 同步备
1:68 after 同步课
1:85 after 同步调
1:70 after 同汇
1:70 after 同汇总
1:-91 after 同申
1:-91 after 同申报
1:81 after 同盯
1:81 after 同盯$
1:87 after 同窗
1:87 after 同窗”
1:90 after 同筹
1:73 after 同筹办
1:84 after 同筹备
1:108 after 同管
1:108 after 同管理
1:-70 after 同类
1:-70 after 同类学
1:66 after 同级
1:66 after 同级老
1:117 after 同组
1:117 after 同组织
1:68 after 同编
1:68 after 同编制
1:-119 after 同考
1:-119 after 同考核
1:127 after 同落
1:127 after 同落实
1:-120 after 同行
1:-120 after 同行$
1:101 after 同规
1:101 after 同规划
1:106 after 同负
1:106 after 同负责
1:79 after 同雪
1:79 after 同雪原
1:52 after 同验
1:52 after 同验收
1:47 after 名
1:41 after 名$
1:44 after 名与
1:44 after 名与家
1:87 after 名册
1:75 after 名册$
1:50 after 名册。
1:-60 after 名到
1:-60 after 名到@
1:-46 after 名副
1:-46 after 名副校
1:120 after 名单
1:120 after 名单$
1:-27 after 名同
1:63 after 名同学
1:-90 after 名同志
1:-100 after 名国
1:-100 after 名国赛
1:88 after 名教
1:78 after 名教学
1:39 after 名教师
1:-91 after 名联
1:-91 after 名联络
1:-49 after 名赴
1:-49 after 名赴@
1:93 after 名跟
1:93 after 名跟岗
1:75 after 名辅
1:75 after 名辅导
1:-70 after 名进
1:-70 after 名进入
1:-56 after 名青
1:-56 after 名青年
1:39 after 后
1:70 after 后勤
1:36 after 后勤$
1:54 after 后勤组
1:60 after 后告
1:60 after 后告知
1:-66 after 后报
1:-66 after 后报@
1:71 after 后运
1:71 after 后运送
1:76 after 后送
1:76 after 后送去
1:55 after 向
1:58 after 向@
1:98 after 向@@
1:-134 after 向@借
1:-51 after 向@师
1:106 after 向@开
1:29 after 向@捐
1:20 after 向@推
1:-103 after 向@直
1:-42 after 向东
1:-42 after 向东@
1:-76 after 向全
1:-76 after 向全县
1:-65 after 向实
1:-65 after 向实验
1:102 after 向项
1:102 after 向项目
1:-56 after 君
1:-56 after 君$
1:36 after 听
1:91 after 听讲
1:91 after 听讲$
1:99 after 听评
1:99 after 听评课
1:6 after 听课
1:-27 after 听课$
1:-133 after 听课0
1:-45 after 听课两
1:36 after 听课组
1:-90 after 听课评
1:120 after 听课诊
1:-54 after 听障
1:-54 after 听障教
1:-55 after 启
1:-55 after 启航
1:-55 after 启航(
1:-46 after 吴
1:-46 after 吴昌
1:-46 after 吴昌黎
1:-63 after 吸
1:-63 after 吸收
1:-63 after 吸收@
1:93 after 告
1:70 after 告$
1:75 after 告。
1:75 after 告。由
1:89 after 告》
1:89 after 告》$
1:-66 after 告会
1:-66 after 告会$
1:62 after 告知
1:60 after 告知@
1:44 after 告知手
1:-76 after 员
1:-31 after 员$
1:-85 after 员0
1:-85 after 员00
1:-62 after 员:
1:-62 after 员:@
1:-73 after 员@
1:-73 after 员@@
1:88 after 员。
1:88 after 员。$
1:-103 after 员准
1:-103 after 员准备
1:-54 after 员分
1:-54 after 员分春
1:109 after 员参
1:109 after 员参加
1:85 after 员培
1:85 after 员培训
1:67 after 员小
1:67 after 员小郎
1:75 after 员带
1:75 after 员带队
1:-74 after 员曲
1:-74 after 员曲天
1:-77 after 员每
1:-77 after 员每人
1:-72 after 员的
1:-72 after 员的保
1:-62 after 员蒲
1:-62 after 员蒲英
1:75 after 员负
1:75 after 员负责
1:68 after 员遴
1:68 after 员遴选
1:-73 after 周
1:-46 after 周$
1:-64 after 周)
1:-64 after 周)$
1:-35 after 周三
1:-45 after 周三晚
1:8 after 周与
1:8 after 周与@
1:8 after 周二
1:46 after 周二下
1:-71 after 周二晚
1:-65 after 周周
1:-65 after 周周四
1:-95 after 周四
1:-53 after 周四上
1:-65 after 周四中
1:-46 after 周四全
1:-64 after 周四晚
1:-75 after 周四第
1:-66 after 周在
1:-66 after 周在线
1:-87 after 周开
1:-78 after 周开一
1:-62 after 周开展
1:68 after 周收
1:68 after 周收看
1:-70 after 周派
1:-70 after 周派一
1:-122 after 周测
1:-122 after 周测卷
1:-76 after 周碰
1:-76 after 周碰一
1:-104 after 周线
1:-104 after 周线上
1:57 after 周练
1:57 after 周练、
1:-32 after 周网
1:-32 after 周网上
1:-56 after 周起
1:-56 after 周起在
1:-92 after 周通
1:-92 after 周通知
1:-73 after 周集
1:-73 after 周集体
1:30 after 命
1:30 after 命题
1:123 after 命题$
1:-98 after 命题一
1:57 after 和0
1:57 after 和0个
1:47 after 和@
1:-46 after 和@主
1:116 after 和@共
1:-68 after 和“
1:-58 after 和“一
1:-59 after 和“陇
1:-69 after 和《
1:-69 after 和《@
1:-66 after 和个
1:-66 after 和个别
1:73 after 和保
1:73 after 和保险
1:-42 after 和向
1:-42 after 和向东
1:36 after 和听
1:36 after 和听课
1:-75 after 和学
1:-75 after 和学校
1:97 after 和安
1:86 after 和安排
1:78 after 和安装
1:72 after 和安顿
1:95 after 和导
1:95 after 和导师
1:44 after 和岗
1:44 after 和岗位
1:70 after 和工
1:70 after 和工作
1:108 after 和教
1:108 after 和教研
1:113 after 和日
1:113 after 和日常
1:99 after 和活
1:99 after 和活动
1:-113 after 和派
1:-113 after 和派车
1:68 after 和维
1:68 after 和维修
1:76 after 和网
1:76 after 和网络
1:-128 after 和考
1:-128 after 和考勤
1:88 after 和设
1:88 after 和设备
1:70 after 和课
1:44 after 和课务
1:71 after 和课时
1:59 after 和车
1:59 after 和车间
1:92 after 和配
1:92 after 和配套
1:-66 after 咨
1:-66 after 咨询
1:-66 after 咨询一
1:49 after 品
1:-77 after 品$
1:81 after 品0
1:81 after 品00
1:83 after 品捐
1:83 after 品捐赠
1:-51 after 唐
1:-51 after 唐文
1:-51 after 唐文杰
1:90 after 唱
1:90 after 唱主
1:90 after 唱主角
1:45 after 商
1:-54 after 商务
1:-54 after 商务两
1:34 after 商定
1:-62 after 商定$
1:91 after 商定。
1:64 after 商定《
1:120 after 商定全
1:105 after 商定分
1:69 after 商定支
1:72 after 商定落
1:74 after 商定路
1:98 after 商量
1:71 after 商量决
1:96 after 商量着
1:-74 after 嘉
1:-74 after 嘉敏
1:-74 after 嘉敏老
1:15 after 器
1:15 after 器材
1:-103 after 器材$
1:124 after 器材0
1:-96 after 四
1:-53 after 四上
1:-53 after 四上午
1:-78 after 四不
1:-78 after 四不两
1:-65 after 四中
1:-65 after 四中午
1:-82 after 四交
1:-82 after 四交流
1:-46 after 四全
1:-46 after 四全天
1:-66 after 四十
1:-66 after 四十天
1:-80 after 四周
1:-80 after 四周$
1:-66 after 四晚
1:-66 after 四晚上
1:-41 after 四月
1:-41 after 四月、
1:-75 after 四第
1:-75 after 四第0
1:-47 after 四至
1:-47 after 四至六
1:89 after 四项
1:89 after 四项$
1:-38 after 回
1:-88 after 回指
1:-88 after 回指导
1:-27 after 回访
1:-147 after 回访$
1:109 after 回访一
1:-124 after 团
1:-96 after 团业
1:-96 after 团业务
1:-16 after 团委
1:-50 after 团委大
1:64 after 团委拿
1:-61 after 团小
1:-61 after 团小报
1:-75 after 团秘
1:-75 after 团秘书
1:-82 after 团管
1:-82 after 团管理
1:-96 after 团队
1:-76 after 团队@
1:-67 after 团队为
1:-62 after 团队每
1:-28 after 园
1:-7 after 园$
1:-56 after 园一
1:-56 after 园一个
1:-83 after 园八
1:-83 after 园八周
1:92 after 园参
1:92 after 园参加
1:-60 after 园园
1:-60 after 园园长
1:-88 after 园指
1:-88 after 园指导
1:73 after 园视
1:73 after 园视导
1:-101 after 园长
1:-60 after 园长$
1:-95 after 园长挂
1:-61 after 园音
1:-61 after 园音乐
1:59 after 困
1:59 after 困难
1:59 after 困难学
1:-106 after 国
1:-42 after 国栋
1:-42 after 国栋自
1:-73 after 国梁
1:-73 after 国梁-
1:-100 after 国赛
1:-100 after 国赛金
1:57 after 图
1:57 after 图书
1:110 after 图书0
1:-93 after 图书角
1:-53 after 图书馆
1:-6 after 在
1:76 after 在0
1:-69 after 在0.
1:129 after 在00
1:58 after 在0月
1:-110 after 在@
1:-59 after 在@办
1:-51 after 在@培
1:-71 after 在@工
1:-55 after 在@担
1:-95 after 在@教
1:-85 after 在@校
1:-74 after 在@社
1:-56 after 在@蹲
1:-66 after 在@驻
1:95 after 在“
1:95 after 在“六
1:-70 after 在全
1:-70 after 在全县
1:-69 after 在合
1:-69 after 在合作
1:66 after 在同
1:66 after 在同级
1:-71 after 在基
1:-71 after 在基教
1:63 after 在寒
1:63 after 在寒假
1:-65 after 在局
1:-65 after 在局基
1:69 after 在排
1:69 after 在排课
1:-73 after 在教
1:-73 after 在教务
1:-67 after 在普
1:-67 after 在普教
1:-66 after 在线
1:-66 after 在线为
1:-49 after 在继
1:-49 after 在继续
1:-113 after 在网
1:-113 after 在网上
1:-75 after 在集
1:-75 after 在集团
1:82 after 在项
1:82 after 在项目
1:24 after 地
1:-65 after 地习
1:-65 after 地习惯
1:102 after 地和
1:36 after 地和听
1:88 after 地和设
1:-71 after 地实
1:-71 after 地实习
1:49 after 地方
1:49 after 地方文
1:-29 after 场
1:-75 after 场$
1:102 after 场地
1:102 after 场地和
1:-66 after 场备
1:-66 after 场备考
1:70 after 场招
1:70 after 场招聘
1:90 after 场次
1:84 after 场次$
1:72 after 场次。
1:-94 after 场点
1:-94 after 场点评
1:93 after 块
1:93 after 块$
1:-63 after 坚
1:-63 after 坚副
1:-63 after 坚副教
1:-107 after 坪
1:-83 after 坪$
1:-50 after 坪智
1:-50 after 坪智慧
1:-54 after 坪示
1:-54 after 坪示范
1:55 after 域
1:55 after 域产
1:55 after 域产业
1:-37 after 培
1:68 after 培养手
1:-41 after 培养方
1:-100 after 培智
1:-100 after 培智部
1:17 after 培训
1:38 after 培训$
1:-17 after 培训一
1:-59 after 培训班
1:-51 after 培训部
1:-21 after 基
1:-71 after 基地
1:-71 after 基地实
1:-71 after 基教
1:-71 after 基教股
1:9 after 堂
1:-50 after 堂”
1:-50 after 堂”接
1:61 after 堂事
1:61 after 堂事宜
1:-75 after 堂思
1:-75 after 堂思政
1:68 after 堂设
1:68 after 堂设备
1:-65 after 塔
1:-65 after 塔娜
1:-65 after 塔娜$
1:-109 after 处
1:-20 after 处$
1:-70 after 处姚
1:-70 after 处姚本
1:44 after 处定
1:44 after 处定课
1:103 after 处敲
1:103 after 处敲定
1:-60 after 处杨
1:-60 after 处杨再
1:-46 after 处潘
1:-46 after 处潘水
1:-88 after 处负
1:-88 after 处负责
1:-58 after 处配
1:-58 after 处配备
1:-98 after 处长
1:-61 after 处长$
1:-32 after 处长)
1:-60 after 处长乌
1:-54 after 处长到
1:-46 after 处长庄
1:-55 after 处长覃
1:-78 after 处长邱
1:-49 after 备
1:92 after 备$
1:-88 after 备“
1:-88 after 备“幼
1:48 after 备。
1:48 after 备。@
1:-30 after 备一
1:-30 after 备一课
1:79 after 备人
1:79 after 备人$
1:88 after 备值
1:88 after 备值守
1:77 after 备和
1:61 after 备和网
1:59 after 备和车
1:-103 after 备器
1:-103 after 备器材
1:106 after 备妥
1:106 after 备妥$
1:-67 after 备忘
1:-67 after 备忘录
1:-58 after 备指
1:-58 after 备指导
1:101 after 备材
1:101 after 备材料
1:-93 after 备查
1:-93 after 备查$
1:-95 after 备案
1:-95 after 备案$
1:68 after 备的
1:68 after 备的调
1:84 after 备筹
1:84 after 备筹集
1:-66 after 备考
1:-66 after 备考报
1:-125 after 备课
1:-121 after 备课$
1:-93 after 备课一
1:-58 after 备课两
1:-80 after 备课组
1:104 after 备调
1:104 after 备调试
1:-95 after 复
1:-67 after 复习
1:-67 after 复习示
1:-53 after 复师
1:-53 after 复师卞
1:-66 after 复训
1:-66 after 复训练
1:47 after 夏
1:47 after 夏令
1:47 after 夏令营
1:7 after 外
1:-9 after 外书
1:-9 after 外书0
1:45 after 外出
1:-64 after 外出$
1:76 after 外出跟
1:-43 after 外籍
1:-43 after 外籍英
1:83 after 多
1:83 after 多于
1:83 after 多于0
1:-45 after 夜
1:-45 after 夜校
1:-45 after 夜校$
1:-119 after 大
1:-63 after 大半
1:-63 after 大半是
1:-65 after 大学
1:-65 after 大学生
1:-49 after 大师
1:-49 after 大师每
1:-77 after 大成
1:-77 after 大成配
1:-113 after 天
1:-134 after 天$
1:-106 after 天)
1:-106 after 天)$
1:-74 after 天佑
1:-74 after 天佑本
1:-46 after 天到
1:-46 after 天到@
1:131 after 天组
1:131 after 天组织
1:-70 after 天课
1:-70 after 天课$
1:37 after 头
1:21 after 头$
1:54 after 头,
1:54 after 头,@
1:63 after 头。
1:63 after 头。$
1:-114 after 头一
1:-114 after 头一次
1:-72 after 头人
1:-56 after 头人宋
1:-63 after 头人阮
1:67 after 头会
1:67 after 头会(
1:87 after 头开
1:87 after 头开展
1:43 after 头承
1:43 after 头承接
1:-71 after 头编
1:-71 after 头编制
1:110 after 头联
1:110 after 头联络
1:64 after 头落
1:64 after 头落实
1:92 after 头选
1:92 after 头选派
1:124 after 套
1:29 after 套$
1:92 after 套作
1:92 after 套作业
1:71 after 套课
1:71 after 套课桌
1:84 after 套送
1:84 after 套送给
1:92 after 好
1:60 after 好@
1:60 after 好@+
1:79 after 好主
1:79 after 好主备
1:89 after 好书
1:89 after 好书送
1:77 after 好准
1:77 after 好准备
1:60 after 好助
1:60 after 好助教
1:102 after 好台
1:102 after 好台账
1:36 after 好场
1:36 after 好场地
1:37 after 好学
1:37 after 好学生
1:42 after 好安
1:42 after 好安全
1:93 after 好实
1:93 after 好实习
1:53 after 好宿
1:53 after 好宿舍
1:102 after 好对
1:102 after 好对接
1:65 after 好帮
1:65 after 好帮扶
1:53 after 好技
1:53 after 好技术
1:60 after 好接
1:52 after 好接待
1:79 after 好接洽
1:48 after 好接送
1:67 after 好服
1:67 after 好服务
1:78 after 好登
1:78 after 好登记
1:83 after 好管
1:83 after 好管理
1:48 after 好组
1:48 after 好组织
1:72 after 好编
1:72 after 好编目
1:66 after 好落
1:66 after 好落实
1:112 after 好衔
1:112 after 好衔接
1:87 after 好记
1:87 after 好记录
1:-53 after 好设
1:-53 after 好设备
1:62 after 好课
1:56 after 好课程
1:62 after 好课表
1:62 after 好跟
1:62 after 好跟踪
1:77 after 好选
1:77 after 好选派
1:82 after 好配
1:82 after 好配合
1:-77 after 如
1:-77 after 如下
1:-77 after 如下方
1:106 after 妥
1:106 after 妥$
1:-60 after 妹
1:-60 after 妹、
1:-60 after 妹、政
1:-75 after 姑
1:-75 after 姑开
1:-75 after 姑开展
1:-110 after 委
1:-80 after 委0
1:-80 after 委00
1:95 after 委副
1:95 after 委副书
1:-50 after 委大
1:-50 after 委大学
1:64 after 委拿
1:64 after 委拿出
1:-78 after 委牵
1:-78 after 委牵线
1:-103 after 委线
1:-103 after 委线上
1:-107 after 姚
1:-107 after 姚本
1:-107 after 姚本立
1:-102 after 娜
1:-95 after 娜$
1:-63 after 娜劳
1:-63 after 娜劳模
1:-43 after 娟
1:-43 after 娟(
1:-43 after 娟(实
1:-58 after 子
1:-59 after 子$
1:-51 after 子)
1:-51 after 子)就
1:106 after 子书
1:106 after 子书库
1:-98 after 子们
1:-98 after 子们出
1:-54 after 子商
1:-54 after 子商务
1:-69 after 子培
1:-69 after 子培训
1:-63 after 子的
1:-63 after 子的负
1:57 after 子稿
1:57 after 子稿发
1:-58 after 子联
1:-58 after 子联欢
1:-84 after 子资
1:-84 after 子资源
1:-66 after 子跟
1:-66 after 子跟岗
1:-34 after 孔
1:-34 after 孔令
1:-34 after 孔令楷
1:-36 after 字
1:55 after 字$
1:-53 after 字图
1:-53 after 字图书
1:18 after 存
1:72 after 存$
1:13 after 存档
1:13 after 存档$
1:-85 after 孟
1:-85 after 孟祥
1:-85 after 孟祥云
1:11 after 季
1:-65 after 季主
1:-65 after 季主任
1:35 after 季度
1:73 after 季度互
1:102 after 季度向
1:92 after 季度抽
1:-113 after 季度沟
1:-46 after 季度派
1:-44 after 学
1:-77 after 学$
1:-54 after 学两
1:-54 after 学两天
1:-75 after 学习
1:-38 after 学习一
1:82 after 学习内
1:-83 after 学习实
1:-83 after 学习宿
1:-65 after 学习寄
1:68 after 学习日
1:-75 after 学习每
1:-77 after 学写
1:-77 after 学写一
1:66 after 学分
1:66 after 学分$
1:-62 after 学前
1:-62 after 学前教
1:-78 after 学副
1:-78 after 学副校
1:63 after 学去
1:63 after 学去佤
1:81 after 学发
1:81 after 学发展
1:-112 after 学向
1:-112 after 学向@
1:95 after 学员
1:76 after 学员$
1:88 after 学员。
1:68 after 学员遴
1:44 after 学处
1:44 after 学处定
1:-53 after 学工
1:-53 after 学工部
1:-106 after 学常
1:-106 after 学常规
1:-27 after 学年
1:36 after 学年对
1:-81 after 学年考
1:-112 after 学年访
1:-74 after 学待
1:-74 after 学待加
1:80 after 学情
1:80 after 学情删
1:-143 after 学时
1:-80 after 学时$
1:-65 after 学时)
1:-98 after 学时证
1:-11 after 学期
1:-109 after 学期$
1:37 after 学期@
1:-120 after 学期下
1:-98 after 学期互
1:-108 after 学期共
1:76 after 学期分
1:-133 after 学期到
1:-66 after 学期各
1:-87 after 学期对
1:92 after 学期抽
1:97 after 学期末
1:98 after 学期派
1:131 after 学期督
1:-98 after 学期联
1:-165 after 学校
1:-70 after 学校中
1:-65 after 学校开
1:-140 after 学校督
1:-75 after 学校经
1:-54 after 学校讲
1:78 after 学法
1:78 after 学法教
1:72 after 学生$
1:-71 after 学生0
1:-65 after 学生“
1:-97 after 学生上
1:69 after 学生习
1:85 after 学生书
1:-60 after 学生共
1:84 after 学生参
1:59 after 学生名
1:-105 after 学生实
1:87 after 学生干
1:-113 after 学生心
1:14 after 学生志
1:107 after 学生暑
1:37 after 学生管
1:61 after 学生这
1:-90 after 学生集
1:-5 after 学科
1:95 after 学科$
1:68 after 学科共
1:67 after 学科建
1:-66 after 学科科
1:-108 after 学科组
1:51 after 学组
1:57 after 学组$
1:-76 after 学组组
1:131 after 学组织
1:61 after 学设
1:61 after 学设计
1:-121 after 学诊
1:-121 after 学诊断
1:-70 after 学质
1:-70 after 学质量
1:69 after 学这
1:69 after 学这一
1:98 after 学部
1:98 after 学部留
1:-67 after 学问
1:-67 after 学问题
1:-49 after 学院
1:-49 after 学院$
1:-33 after 学顾
1:-33 after 学顾问
1:-98 after 孩
1:-98 after 孩子
1:-98 after 孩子们
1:-50 after 宁
1:-50 after 宁到
1:-50 after 宁到@
1:65 after 守
1:104 after 守$
1:55 after 守。
1:55 after 守。$
1:33 after 守儿
1:33 after 守儿童
1:78 after 安
1:-82 after 安@
1:-46 after 安@兼
1:-92 after 安@送
1:101 after 安全
1:106 after 安全$
1:42 after 安全保
1:84 after 安排
1:102 after 安排$
1:36 after 安排。
1:117 after 安排上
1:127 after 安排互
1:71 after 安排人
1:44 after 安排伙
1:105 after 安排入
1:64 after 安排到
1:82 after 安排学
1:73 after 安排导
1:-50 after 安排岗
1:116 after 安排工
1:53 after 安排师
1:54 after 安排接
1:68 after 安排班
1:114 after 安排生
1:64 after 安排表
1:63 after 安排设
1:61 after 安排课
1:64 after 安排跟
1:81 after 安排车
1:69 after 安排食
1:82 after 安装
1:82 after 安装$
1:72 after 安顿
1:72 after 安顿$
1:-56 after 宋
1:-56 after 宋洪
1:-56 after 宋洪亮
1:103 after 完
1:103 after 完成
1:90 after 完成$
1:61 after 完成《
1:-92 after 宏
1:-92 after 宏,
1:-92 after 宏,电
1:37 after 定
1:-36 after 定$
1:91 after 定。
1:91 after 定。$
1:82 after 定《
1:61 after 定《三
1:64 after 定《走
1:107 after 定一
1:93 after 定一位
1:75 after 定一名
1:25 after 定人
)",
    R"(1:117 after 定人$
1:74 after 定人员
1:-33 after 定人选
1:120 after 定全
1:120 after 定全年
1:-83 after 定农
1:-83 after 定农村
1:105 after 定分
1:105 after 定分工
1:60 after 定后
1:60 after 定后告
1:-77 after 定如
1:-77 after 定如下
1:95 after 定学
1:95 after 定学科
1:82 after 定师
1:82 after 定师傅
1:59 after 定并
1:59 after 定并实
1:69 after 定支
1:69 after 定支教
1:83 after 定教
1:83 after 定教练
1:79 after 定方
1:79 after 定方案
1:116 after 定日
1:116 after 定日程
1:-56 after 定点
1:-56 after 定点帮
1:76 after 定稿
1:76 after 定稿$
1:-128 after 定等
1:-128 after 定等次
1:72 after 定落
1:72 after 定落实
1:83 after 定讲
1:83 after 定讲座
1:170 after 定课
1:94 after 定课务
1:71 after 定课程
1:55 after 定课表
1:126 after 定课题
1:74 after 定路
1:74 after 定路线
1:61 after 宜
1:61 after 宜$
1:47 after 实
1:75 after 实$
1:87 after 实)
1:87 after 实)。
1:73 after 实。
1:73 after 实。$
1:-116 after 实习
1:-105 after 实习$
1:-71 after 实习两
1:-57 after 实习十
1:93 after 实习安
1:74 after 实住
1:74 after 实住校
1:94 after 实到
1:94 after 实到人
1:97 after 实情
1:97 after 实情况
1:102 after 实施
1:99 after 实施$
1:57 after 实施。
1:-74 after 实训
1:-12 after 实训$
1:-71 after 实训基
1:-83 after 实训室
1:-43 after 实训科
1:-49 after 实训车
1:-69 after 实践
1:-69 after 实践讲
1:73 after 实际
1:73 after 实际细
1:23 after 实验
1:101 after 实验$
1:111 after 实验。
1:-103 after 实验员
1:-65 after 实验学
1:-39 after 实验室
1:77 after 实验操
1:75 after 实验课
1:-25 after 审
1:-51 after 审$
1:-33 after 审定
1:126 after 审定$
1:-101 after 审定人
1:79 after 审批
1:79 after 审批$
1:38 after 审核
1:74 after 审核$
1:119 after 审核备
1:-59 after 审核并
1:-62 after 审稿
1:-62 after 审稿$
1:-67 after 客
1:-67 after 客座
1:-67 after 客座主
1:76 after 宣
1:76 after 宣传
1:80 after 宣传$
1:51 after 宣传。
1:-11 after 室$
1:-39 after 室0
1:-39 after 室0个
1:-54 after 室”
1:-54 after 室”成
1:78 after 室为
1:78 after 室为@
1:-73 after 室主
1:-73 after 室主任
1:-89 after 室各
1:-89 after 室各0
1:-63 after 室吸
1:-63 after 室吸收
1:113 after 室商
1:113 after 室商定
1:-83 after 室管
1:-83 after 室管理
1:67 after 室落
1:67 after 室落实
1:-9 after 家
1:28 after 家$
1:-76 after 家0
1:-76 after 家0人
1:-66 after 家@
1:-66 after 家@@
1:-82 after 家乐
1:-82 after 家乐$
1:-100 after 家书
1:-100 after 家书”
1:120 after 家到
1:120 after 家到@
1:-67 after 家团
1:-67 after 家团队
1:53 after 家庭
1:53 after 家庭$
1:-76 after 家支
1:-76 after 家支持
1:-69 after 家组
1:-69 after 家组每
1:16 after 家长
1:83 after 家长义
1:-50 after 家长作
1:44 after 家长告
1:-54 after 家长学
1:-72 after 家长自
1:92 after 家长说
1:82 after 容
1:91 after 容$
1:46 after 容。
1:46 after 容。$
1:104 after 宿
1:76 after 宿$
1:70 after 宿和
1:70 after 宿和工
1:113 after 宿生
1:98 after 宿生体
1:-65 after 宿生活
1:81 after 宿生购
1:-65 after 宿管
1:-65 after 宿管组
1:37 after 宿舍
1:64 after 宿舍$
1:-83 after 宿舍管
1:77 after 寄
1:54 after 寄$
1:59 after 寄宿
1:59 after 寄宿生
1:67 after 寄送
1:67 after 寄送$
1:-71 after 富
1:-71 after 富$
1:99 after 寒
1:99 after 寒假
1:81 after 寒假为
1:63 after 寒假里
1:65 after 察
1:62 after 察$
1:52 after 察记
1:52 after 察记录
1:48 after 对
1:62 after 对$
1:-41 after 对@
1:-122 after 对@$
1:-17 after 对@+
1:-77 after 对@@
1:73 after 对@进
1:-65 after 对”
1:-65 after 对”$
1:-96 after 对一
1:-96 after 对一联
1:91 after 对两
1:91 after 对两县
1:-57 after 对互
1:-57 after 对互访
1:128 after 对共
1:128 after 对共建
1:146 after 对协
1:146 after 对协议
1:106 after 对口
1:61 after 对口$
1:-80 after 对口备
1:135 after 对口联
1:55 after 对口负
1:-140 after 对各
1:-140 after 对各对
1:-59 after 对子
1:-59 after 对子$
1:-140 after 对学
1:-140 after 对学校
1:129 after 对工
1:129 after 对工作
1:31 after 对帮
1:31 after 对帮扶
1:103 after 对情
1:103 after 对情况
1:47 after 对接
1:9 after 对接$
1:101 after 对接@
1:64 after 对接党
1:90 after 对接场
1:74 after 对故
1:74 after 对故事
1:69 after 对教
1:69 after 对教师
1:156 after 对结
1:156 after 对结对
1:-141 after 对联
1:-141 after 对联盟
1:-107 after 对计
1:-107 after 对计划
1:-58 after 对走
1:-58 after 对走亲
1:-102 after 对项
1:-102 after 对项目
1:23 after 导
1:-41 after 导$
1:-128 after 导)
1:-71 after 导)单
1:-100 after 导)处
1:71 after 导。
1:71 after 导。$
1:114 after 导一
1:114 after 导一次
1:-66 after 导不
1:-66 after 导不少
1:-72 after 导专
1:-72 after 导专家
1:75 after 导员
1:75 after 导员负
1:77 after 导实
1:77 after 导实验
1:82 after 导室
1:82 after 导室$
1:97 after 导师
1:97 after 导师$
1:-58 after 导教
1:-58 after 导教师
1:93 after 导老
1:93 after 导老师
1:-124 after 封
1:-77 after 封信
1:-77 after 封信、
1:-100 after 封家
1:-100 after 封家书
1:122 after 将
1:88 after 将全
1:88 after 将全年
1:85 after 将支
1:85 after 将支援
1:61 after 将示
1:61 after 将示范
1:-62 after 小
1:-83 after 小军
1:-83 after 小军、
1:-43 after 小娟
1:-43 after 小娟(
1:98 after 小学
1:98 after 小学部
1:-61 after 小报
1:-61 after 小报$
1:-121 after 小时
1:-85 after 小时$
1:-76 after 小时线
1:-55 after 小满
1:-55 after 小满$
1:-81 after 小红
1:-81 after 小红$
1:67 after 小结
1:67 after 小结$
1:-88 after 小衔
1:-88 after 小衔接
1:-127 after 小课
1:-127 after 小课题
1:67 after 小郎
1:67 after 小郎$
1:69 after 小雅
1:69 after 小雅管
1:34 after 少
1:40 after 少于
1:53 after 少于0
1:92 after 少于两
1:-93 after 少于四
1:-44 after 少先
1:-44 after 少先队
1:-77 after 就
1:-51 after 就0
1:-51 after 就00
1:-77 after 就服
1:-77 after 就服务
1:-71 after 尹
1:-71 after 尹长
1:-71 after 尹长富
1:-106 after 局
1:-113 after 局$
1:80 after 局办
1:80 after 局办理
1:-65 after 局基
1:-65 after 局基础
1:-59 after 局干
1:-59 after 局干事
1:-81 after 局每
1:-81 after 局每学
1:-24 after 层
1:-24 after 层干
1:-24 after 层干部
1:108 after 居
1:108 after 居中
1:108 after 居中联
1:-40 after 展
1:-68 after 展$
1:26 after 展“
1:-100 after 展“一
1:-89 after 展“书
1:-75 after 展“同
1:87 after 展“山
1:86 after 展“瑶
1:-8 after 展一
1:-8 after 展一次
1:-107 after 展两
1:-107 after 展两次
1:-75 after 展中
1:-75 after 展中期
1:-82 after 展五
1:-82 after 展五四
1:-69 after 展处
1:-69 after 展处$
1:-88 after 展巡
1:-88 after 展巡回
1:64 after 展报
1:64 after 展报告
1:-95 after 展线
1:-95 after 展线上
1:81 after 展组
1:81 after 展组负
1:-57 after 展结
1:-57 after 展结对
1:45 after 展联
1:85 after 展联合
1:-60 after 展联谊
1:-69 after 展顾
1:-69 after 展顾问
1:-76 after 展首
1:-76 after 展首轮
1:-75 after 屠
1:-75 after 屠明
1:-75 after 屠明_
1:105 after 履
1:105 after 履行
1:105 after 履行情
1:50 after 山
1:-60 after 山(
1:-60 after 山(副
1:-83 after 山到
1:-83 after 山到@
1:87 after 山海
1:87 after 山海同
1:86 after 山行
1:86 after 山行”
1:63 after 山过
1:63 after 山过新
1:-103 after 岗
1:-142 after 岗$
1:-70 after 岗(
1:-15 after 岗(0
1:-64 after 岗(两
1:-66 after 岗0
1:-66 after 岗0周
1:-45 after 岗一
1:-45 after 岗一周
1:-49 after 岗两
1:-40 after 岗两个
1:-50 after 岗两周
1:-28 after 岗位$
1:-46 after 岗位;
1:73 after 岗位信
1:68 after 岗位培
1:44 after 岗位安
1:-58 after 岗四
1:-58 after 岗四周
1:-83 after 岗学
1:-83 after 岗学习
1:-68 after 岗实
1:-68 after 岗实训
1:121 after 岗教
1:121 after 岗教师
1:-69 after 岗鉴
1:-69 after 岗鉴定
1:-53 after 岚
1:-53 after 岚挂
1:-53 after 岚挂任
1:-85 after 岭
1:-51 after 岭$
1:-78 after 岭市
1:-78 after 岭市委
1:-97 after 峰
1:-96 after 峰、
1:-96 after 峰、覃
1:-51 after 峰云
1:-51 after 峰云课
1:-88 after 巡
1:-88 after 巡回
1:-88 after 巡回指
1:63 after 工
1:97 after 工$
1:83 after 工不
1:83 after 工不多
1:56 after 工企
1:56 after 工企业
1:-65 after 工会
1:-65 after 工会优
1:20 after 工作
1:55 after 工作$
1:48 after 工作。
1:-94 after 工作一
1:-71 after 工作三
1:116 after 工作交
1:-101 after 工作例
1:85 after 工作台
1:-77 after 工作室
1:43 after 工作总
1:-86 after 工作月
1:111 after 工作检
1:67 after 工作碰
1:66 after 工作简
1:-141 after 工作进
1:-45 after 工作部
1:70 after 工作餐
1:71 after 工意
1:71 after 工意见
1:90 after 工捐
1:90 after 工捐款
1:35 after 工落
1:35 after 工落实
1:-53 after 工部
1:-53 after 工部部
1:-123 after 己的
1:-93 after 己的图
1:-81 after 己的小
1:95 after 己约
1:95 after 己约时
1:-36 after 巾
1:-36 after 巾议
1:-36 after 巾议事
1:-107 after 市
1:-56 after 市”
1:-56 after 市”$
1:-78 after 市委
1:-78 after 市委牵
1:-5 after 帅
1:-5 after 帅$
1:-29 after 师$
1:-56 after 师)
1:-56 after 师)任
1:-84 after 师0
1:-84 after 师0人
1:-43 after 师M
1:-43 after 师Mr
1:52 after 师、
1:52 after 师、收
1:48 after 师。
1:48 after 师。$
1:66 after 师中
1:66 after 师中指
1:-56 after 师为
1:-56 after 师为师
1:82 after 师举
1:82 after 师举办
1:-59 after 师优
1:-59 after 师优课
1:91 after 师会
1:91 after 师会$
1:-77 after 师作
1:-77 after 师作出
1:103 after 师傅
1:103 after 师傅$
1:86 after 师冀
1:86 after 师冀占
1:-76 after 师分
1:-76 after 师分两
1:-69 after 师到
1:-69 after 师到@
1:81 after 师办
1:81 after 师办一
1:-53 after 师卞
1:-53 after 师卞玉
1:-108 after 师去
1:-77 after 师去@
1:-70 after 师去上
1:-51 after 师去雾
1:-117 after 师各
1:-117 after 师各0
1:111 after 师听
1:111 after 师听课
1:68 after 师培
1:68 after 师培养
1:76 after 师外
1:76 after 师外出
1:-76 after 师开
1:-76 after 师开设
1:107 after 师徒
1:91 after 师徒名
1:68 after 师徒活
1:-56 after 师拜
1:-56 after 师拜@
1:121 after 师指
1:121 after 师指定
1:70 after 师提
1:70 after 师提供
1:-40 after 师每
1:16 after 师每周
1:-76 after 师每月
1:-51 after 师生
1:-51 after 师生免
1:90 after 师的
1:90 after 师的课
1:-61 after 师短
1:-61 after 师短缺
1:-85 after 师资
1:-85 after 师资不
1:-54 after 师赴
1:-54 after 师赴榕
1:78 after 师进
1:78 after 师进驻
1:121 after 带
1:98 after 带$
1:120 after 带人
1:120 after 带人$
1:-72 after 带头
1:-72 after 带头人
1:154 after 带教
1:119 after 带教$
1:108 after 带教和
1:77 after 带班
1:77 after 带班$
1:68 after 带队
1:133 after 带队$
1:-80 after 带队,
1:-124 after 带队0
1:62 after 带队去
1:109 after 带领
1:109 after 带领$
1:-103 after 席
1:-103 after 席会
1:-103 after 席会$
1:109 after 帮
1:111 after 帮助
1:57 after 帮助@
1:50 after 帮助修
1:84 after 帮助制
1:73 after 帮忙
1:73 after 帮忙$
1:65 after 帮扶
1:87 after 帮扶专
1:-59 after 帮扶对
1:67 after 帮扶小
1:-12 after 帮扶情
1:110 after 帮扶成
1:65 after 帮扶档
1:-69 after 帮扶的
1:-56 after 帮扶青
1:117 after 帮着
1:73 after 帮着安
1:83 after 帮着审
1:78 after 帮着编
1:36 after 帮着起
1:-47 after 常
1:116 after 常教
1:116 after 常教育
1:85 after 常管
1:85 after 常管理
1:90 after 常考
1:90 after 常考勤
1:-134 after 常联
1:-90 after 常联系
1:-98 after 常联络
1:-59 after 常见
1:-59 after 常见病
1:-106 after 常规
1:-106 after 常规$
1:-154 after 干
1:-102 after 干$
1:-58 after 干“
1:-58 after 干“结
1:-104 after 干事
1:-59 after 干事)
1:-68 after 干事沈
1:-63 after 干事约
1:-39 after 干作
1:-39 after 干作用
1:-68 after 干部
1:-24 after 干部0
1:87 after 干部“
1:-36 after 干部共
1:-76 after 干部到
1:-57 after 干部开
1:-107 after 干部每
1:-90 after 平
1:-78 after 平台
1:-67 after 平台$
1:-52 after 平台;
1:-66 after 平台的
1:-88 after 平驻
1:-88 after 平驻@
1:31 after 年
1:-73 after 年$
1:-10 after 年0
1:-76 after 年0$
1:44 after 年00
1:-30 after 年0月
1:-24 after 年;
1:-24 after 年;@
1:-62 after 年@
1:-62 after 年@@
1:76 after 年为
1:76 after 年为@
1:-107 after 年互
1:-107 after 年互访
1:-34 after 年以
1:-34 after 年以前
1:-69 after 年到
1:-69 after 年到@
1:-63 after 年前
1:-63 after 年前的
1:-85 after 年召
1:-85 after 年召开
1:108 after 年对
1:91 after 年对两
1:128 after 年对共
1:105 after 年对协
1:110 after 年对帮
1:-141 after 年对联
1:88 after 年工
1:88 after 年工作
1:-67 after 年并
1:-67 after 年并考
1:95 after 年底
1:73 after 年底对
1:64 after 年底编
1:89 after 年度
1:61 after 年度协
1:64 after 年度发
1:-98 after 年教
1:-98 after 年教师
1:82 after 年暑
1:82 after 年暑期
1:-16 after 年级
1:110 after 年级上
1:-76 after 年级开
1:-75 after 年级补
1:-116 after 年级设
1:-61 after 年级部
1:-63 after 年组
1:-63 after 年组织
1:-55 after 年继
1:-55 after 年继续
1:-81 after 年考
1:-81 after 年考核
1:-69 after 年职
1:-69 after 年职成
1:-112 after 年联
1:-112 after 年联合
1:120 after 年计
1:120 after 年计划
1:-112 after 年访
1:-112 after 年访视
1:87 after 年调
1:87 after 年调度
1:61 after 年轮
1:61 after 年轮训
1:-37 after 并
1:-59 after 并公
1:-59 after 并公示
1:-101 after 并发
1:-101 after 并发文
1:59 after 并实
1:59 after 并实施
1:87 after 并归
1:87 after 并归档
1:72 after 并接
1:72 after 并接送
1:-64 after 并活
1:-64 after 并活动
1:92 after 并组
1:92 after 并组织
1:-67 after 并考
1:-67 after 并考核
1:75 after 并送
1:75 after 并送到
1:-119 after 幼
1:-82 after 幼儿
1:-82 after 幼儿园
1:-88 after 幼小
1:-88 after 幼小衔
1:-62 after 广
1:-62 after 广田
1:-62 after 广田$
1:-46 after 庄
1:-46 after 庄思
1:-46 after 庄思勉
1:-41 after 床
1:81 after 床上
1:81 after 床上用
1:-118 after 床位
1:-118 after 床位与
1:54 after 库
1:117 after 库$
1:-66 after 库”
1:-66 after 库”和
1:-51 after 库、
1:-51 after 库、@
1:-19 after 应
1:86 after 应$
1:-69 after 应强
1:-69 after 应强受
1:69 after 应把
1:69 after 应把结
1:-74 after 应用
1:-74 after 应用专
1:-46 after 应祥
1:-46 after 应祥承
1:174 after 底
1:58 after 底前
1:58 after 底前腾
1:73 after 底对
1:73 after 底对@
1:85 after 底将
1:85 after 底将支
1:109 after 底电
1:109 after 底电话
1:64 after 底编
1:64 after 底编印
1:119 after 度
1:101 after 度$
1:69 after 度。
1:69 after 度。$
1:87 after 度一
1:87 after 度一次
1:73 after 度互
1:73 after 度互通
1:61 after 度协
1:61 after 度协作
1:64 after 度发
1:64 after 度发展
1:102 after 度向
1:102 after 度向项
1:92 after 度抽
1:92 after 度抽查
1:-113 after 度沟
1:-113 after 度沟通
1:-46 after 度派
1:-46 after 度派一
1:-60 after 度那
1:-60 after 度那达
1:-77 after 座
1:-92 after 座$
1:-50 after 座0
1:-50 after 座0场
1:-90 after 座一
1:-81 after 座一场
1:-54 after 座一次
1:-67 after 座主
1:-67 after 座主任
1:83 after 座计
1:83 after 座计划
1:53 after 庭
1:53 after 庭$
1:-99 after 康
1:-79 after 康复
1:-53 after 康复师
1:-66 after 康复训
1:-66 after 康课
1:-66 after 康课$
1:57 after 廊
1:57 after 廊和
1:57 after 廊和0
1:124 after 建
1:82 after 建一
1:82 after 建一间
1:-73 after 建军
1:-73 after 建军兼
1:128 after 建情
1:128 after 建情况
1:-52 after 建生
1:-52 after 建生物
1:-9 after 建立
1:-96 after 建立一
1:-113 after 建立学
1:95 after 建立成
1:67 after 建设
1:67 after 建设办
1:-78 after 开
1:-66 after 开$
1:-58 after 开”
1:-58 after 开”亲
1:-135 after 开一
1:-135 after 开一次
1:-66 after 开三
1:-66 after 开三场
1:-90 after 开具
1:-65 after 开具学
1:-67 after 开具牧
1:-53 after 开展
1:26 after 开展“
1:-8 after 开展一
1:-107 after 开展两
1:-75 after 开展中
1:-82 after 开展五
1:-88 after 开展巡
1:-95 after 开展线
1:-57 after 开展结
1:45 after 开展联
1:-76 after 开展首
1:-20 after 开放
1:-101 after 开放$
1:-82 after 开放日
1:106 after 开放电
1:67 after 开结
1:67 after 开结对
1:-65 after 开网
1:-65 after 开网络
1:-51 after 开设
1:-76 after 开设一
1:-45 after 开设网
1:86 after 开设账
1:23 after 开通
1:113 after 开通$
1:-31 after 开通账
1:-100 after 式
1:-78 after 式$
1:-75 after 式为
1:-75 after 式为@
1:-61 after 式跟
1:-61 after 式跟岗
1:-53 after 式面
1:-53 after 式面点
1:123 after 张
1:123 after 张罗
1:101 after 张罗$
1:91 after 张罗拜
1:-105 after 强
1:-51 after 强”
1:-51 after 强”比
1:-69 after 强受
1:-69 after 强受聘
1:-74 after 强比
1:-74 after 强比率
1:-75 after 强课
1:-75 after 强课程
1:91 after 归
1:60 after 归口
1:60 after 归口管
1:87 after 归档
1:87 after 归档$
1:31 after 当
1:78 after 当主
1:78 after 当主持
1:-65 after 当地
1:-65 after 当地习
1:60 after 当好
1:60 after 当好@
1:45 after 录
1:92 after 录$
1:-108 after 录一
1:-108 after 录一次
1:105 after 录像
1:61 after 录像、
1:92 after 录像课
1:96 after 录存
1:96 after 录存档
1:87 after 录并
1:87 after 录并归
1:13 after 录播
1:13 after 录播教
1:-67 after 录的
1:-67 after 录的执
1:109 after 形
1:109 after 形成
1:87 after 形成帮
1:82 after 形成文
1:-85 after 彭
1:-85 after 彭立
1:-85 after 彭立新
1:-95 after 影
1:-95 after 影子
1:-69 after 影子培
1:-66 after 影子跟
1:-91 after 往
1:-73 after 往$
1:-65 after 往南
1:-65 after 往南徐
1:71 after 征
1:71 after 征求
1:71 after 征求教
1:75 after 待
1:107 after 待$
1:58 after 待准
1:58 after 待准备
1:-73 after 待加
1:-73 after 待加强
1:62 after 待和
1:86 after 待和安
1:44 after 待和岗
1:44 after 待和课
1:54 after 待家
1:54 after 待家庭
1:-75 after 律
1:-75 after 律动
1:-75 after 律动课
1:-65 after 徐
1:-65 after 徐中
1:-65 after 徐中心
1:35 after 徒
1:91 after 徒名
1:91 after 徒名单
1:-45 after 徒慧
1:-45 after 徒慧$
1:68 after 徒活
1:68 after 徒活动
1:83 after 得
1:83 after 得派
1:83 after 得派家
1:-16 after 微
1:-52 after 微实
1:-64 after 微实$
1:-39 after 微实验
1:67 after 微机
1:67 after 微机员
1:-76 after 微讲
1:-76 after 微讲堂
1:-39 after 心
1:-66 after 心专
1:-66 after 心专家
1:-65 after 心学
1:-65 after 心学习
1:-6 after 心理
1:-66 after 心理健
1:-113 after 心理档
1:82 after 心理辅
1:-75 after 志
1:68 after 志$
1:-63 after 志坚
1:-63 after 志坚副
1:-35 after 志愿
1:14 after 志愿者
1:-101 after 志愿讲
1:-46 after 志豪
1:-46 after 志豪老
1:-90 after 志负
1:-90 after 志负责
1:-67 after 忘
1:-67 after 忘录
1:-67 after 忘录的
1:73 after 忙
1:73 after 忙$
1:-58 after 思
1:-46 after 思勉
1:-46 after 思勉和
1:-75 after 思政
1:-75 after 思政课
1:-40 after 怡
1:-40 after 怡,
1:-40 after 怡,0
1:90 after 总
1:190 after 总$
1:70 after 总一
1:70 after 总一次
1:107 after 总上
1:107 after 总上报
1:-69 after 总体
1:-69 after 总体安
1:-70 after 总务
1:-70 after 总务处
1:-63 after 总协
1:-63 after 总协调
1:87 after 总形
1:87 after 总形成
1:77 after 总抓
1:77 after 总抓$
1:58 after 总结
1:68 after 总结$
1:-66 after 总结一
1:88 after 总结报
1:86 after 总负
1:86 after 总负责
1:33 after 息
1:86 after 息$
1:8 after 息技
1:8 after 息技术
1:144 after 情
1:131 after 情况
1:110 after 情况$
1:-107 after 情况开
1:143 after 情况督
1:97 after 情况组
1:-108 after 情况考
1:170 after 情况进
1:80 after 情删
1:80 after 情删改
1:-65 after 惯
1:-65 after 惯叫
1:-65 after 惯叫“
1:-94 after 意
1:-109 after 意$
1:71 after 意见
1:71 after 意见$
1:-35 after 愿
1:14 after 愿者
1:86 after 愿者0
1:-65 after 愿者同
1:-101 after 愿讲
1:-101 after 愿讲师
1:-60 after 慕
1:-60 after 慕$
1:-67 after 慧
1:-50 after 慧$
1:-50 after 慧课
1:-50 after 慧课堂
1:27 after 成
1:90 after 成$
1:61 after 成《
1:61 after 成《年
1:-79 after 成共
1:-79 after 成共同
1:-54 after 成员
1:-54 after 成员分
1:-83 after 成山
1:-83 after 成山到
1:87 after 成帮
1:87 after 成帮扶
1:110 after 成效
1:110 after 成效进
1:-69 after 成教
1:-69 after 成教工
1:82 after 成文
1:82 after 成文本
1:-77 after 成配
1:-77 after 成配合
1:95 after 成长档
1:-116 after 成长课
1:-33 after 或
1:-92 after 或以
1:-92 after 或以上
1:64 after 或团
1:64 after 或团委
1:-73 after 戴
1:-73 after 戴国
1:-73 after 戴国梁
1:-78 after 房
1:-78 after 房秀
1:-78 after 房秀兰
1:-122 after 所
1:-92 after 所$
1:-50 after 所有
1:-50 after 所有@
1:-101 after 所项
1:-101 after 所项目
1:98 after 手
1:77 after 手$
1:87 after 手”
1:87 after 手”活
1:94 after 手册
1:67 after 手册$
1:68 after 手册》
1:65 after 手宣
1:65 after 手宣传
1:-49 after 手把
1:-49 after 手把手
1:87 after 手拉
1:87 after 手拉手
1:-49 after 手授
1:-49 after 手授艺
1:-71 after 手机
1:-71 after 手机0
1:135 after 手续
1:135 after 手续$
1:-81 after 才
1:-71 after 才,
1:-71 after 才,手
1:-41 after 才培
1:-41 after 才培养
1:-56 after 才让
1:-56 after 才让卓
1:-23 after 打
1:-79 after 打一
1:-79 after 打一个
1:67 after 打配
1:67 after 打配合
1:-5 after 执
1:107 after 执笔
1:107 after 执笔$
1:-71 after 执行
1:-86 after 执行$
1:-107 after 执行情
1:-60 after 执行校
1:78 after 执行第
1:36 after 扶
1:87 after 扶专
1:87 after 扶专刊
1:-81 after 扶县
1:-81 after 扶县(
1:-59 after 扶对
1:-59 after 扶对子
1:67 after 扶小
1:67 after 扶小结
1:-12 after 扶情
1:-12 after 扶情况
1:110 after 扶成
1:110 after 扶成效
1:65 after 扶档
1:65 after 扶档案
1:-69 after 扶的
1:-69 after 扶的总
1:-56 after 扶青
1:-56 after 扶青碇
1:90 after 批
1:79 after 批$
1:-54 after 批@
1:-54 after 批@@
1:-54 after 批到
1:-54 after 批到@
1:87 after 批次
1:87 after 批次$
1:76 after 批选
1:76 after 批选派
1:49 after 承
1:74 after 承办
1:117 after 承办$
1:-122 after 承办(
1:76 after 承办上
1:52 after 承办研
1:68 after 承办第
1:-24 after 承担
1:-58 after 承担$
1:74 after 承担。
1:-75 after 承担一
1:57 after 承担上
1:129 after 承担实
1:131 after 承担教
1:62 after 承担本
1:131 after 承接
1:43 after 承接$
1:107 after 承接@
1:48 after 技
1:48 after 技及
1:48 after 技及音
1:86 after 技师
1:86 after 技师冀
1:26 after 技术
1:84 after 技术$
1:55 after 技术保
1:8 after 技术培
1:-49 after 技能
1:-49 after 技能大
1:43 after 把
1:-65 after 把@
1:-65 after 把@(
1:-75 after 把“
1:-66 after 把“康
1:-50 after 把“秦
1:98 after 把关
1:98 after 把关$
1:57 after 把周
1:57 after 把周练
1:-49 after 把手
1:-49 after 把手授
1:71 after 把更
1:71 after 把更换
1:53 after 把活
1:53 after 把活动
1:69 after 把结
1:69 after 把结对
1:-86 after 把脉
1:-86 after 把脉$
1:180 after 抓
1:158 after 抓$
1:61 after 抓到
1:61 after 抓到人
1:66 after 抓好
1:66 after 抓好落
1:128 after 抓总
1:128 after 抓总$
1:78 after 抓考
1:78 after 抓考勤
1:67 after 抓落
1:67 after 抓落实
1:130 after 护
1:108 after 护$
1:68 after 护设
1:68 after 护设备
1:85 after 护送
1:85 after 护送$
1:29 after 报
1:-87 after 报$
1:102 after 报0
1:102 after 报0期
1:19 after 报@
1:88 after 报@基
1:-66 after 报@备
1:-91 after 报县
1:-91 after 报县级
1:-66 after 报受
1:-66 after 报受援
1:98 after 报名
1:119 after 报名$
1:44 after 报名与
1:74 after 报名单
1:95 after 报告
1:70 after 报告$
1:75 after 报告。
1:89 after 报告》
1:-66 after 报告会
1:113 after 报送
1:85 after 报送@
1:-79 after 报送一
1:114 after 报送名
1:102 after 报送工
1:-105 after 报销
1:-113 after 报销$
1:-53 after 报销。
1:160 after 抽
1:127 after 抽查
1:127 after 抽查不
1:91 after 抽看
1:91 after 抽看0
1:-76 after 担$
1:74 after 担。
1:74 after 担。$
1:-75 after 担一
1:-75 after 担一半
1:57 after 担上
1:57 after 担上述
1:58 after 担任
1:150 after 担任$
1:-84 after 担任@
1:-55 after 担任副
1:-71 after 担任校
1:-72 after 担任课
1:129 after 担实
1:129 after 担实验
1:131 after 担教
1:131 after 担教学
1:62 after 担本
1:62 after 担本项
1:87 after 拉
1:87 after 拉手
1:87 after 拉手”
1:-74 after 拍
1:-74 after 拍板
1:-74 after 拍板$
1:100 after 招
1:56 after 招工
1:56 after 招工$
1:78 after 招生
1:78 after 招生$
1:78 after 招聘
1:70 after 招聘会
1:71 after 招聘信
1:-5 after 拜
1:-56 after 拜@
1:-56 after 拜@教
1:91 after 拜师
1:91 after 拜师会
1:54 after 拟
1:-74 after 拟于
1:-74 after 拟于0
1:53 after 拟出
1:53 after 拟出来
1:73 after 拟初
1:73 after 拟初稿
1:107 after 拟定
1:95 after 拟定$
1:59 after 拟定并
1:83 after 拟定讲
1:-52 after 拟建
1:-52 after 拟建生
1:-63 after 拟派
1:-63 after 拟派专
1:67 after 拟订
1:67 after 拟订营
1:-107 after 择
1:-107 after 择优
1:-107 after 择优选
1:53 after 拾
1:53 after 拾好
1:53 after 拾好宿
1:133 after 拿
1:119 after 拿出
1:60 after 拿出初
1:111 after 拿出活
1:72 after 拿方
1:72 after 拿方案
1:56 after 持
1:27 after 持$
1:95 after 持。
1:95 after 持。$
1:-55 after 挂
1:-51 after 挂@
1:-51 after 挂@牌
1:-58 after 挂任
1:-59 after 挂任@
1:-50 after 挂任副
1:-5 after 挂帅
1:-5 after 挂帅$
1:-91 after 挂职
1:-37 after 挂职$
1:-117 after 挂职一
1:25 after 指
1:135 after 指定
1:90 after 指定$
1:107 after 指定一
1:82 after 指定师
1:5 after 指导
1:28 after 指导$
1:71 after 指导。
1:-66 after 指导不
1:-72 after 指导专
1:-58 after 指导教
1:93 after 指导老
1:-91 after 指派
1:-91 after 指派$
1:67 after 按
1:68 after 按月
1:68 after 按月查
1:35 after 按职
1:35 after 按职责
1:73 after 挑
1:66 after 挑头
1:66 after 挑头$
1:64 after 挑选
1:64 after 挑选学
1:-50 after 振
1:-50 after 振宁
1:-50 after 振宁到
1:73 after 捆
1:73 after 捆绑
1:73 after 捆绑考
1:5 after 捐
1:-151 after 捐书
1:-151 after 捐书0
1:90 after 捐款
1:90 after 捐款$
1:53 after 捐赠
1:83 after 捐赠$
1:110 after 捐赠图
1:-70 after 捐赠课
1:109 after 换
1:71 after 换下
1:71 after 换下来
1:91 after 换进
1:91 after 换进行
1:24 after 据
1:78 after 据分
1:78 after 据分析
1:80 after 据学
1:80 after 据学情
1:-51 after 据库
1:-51 after 据库、
1:-30 after 授
1:-60 after 授)
1:-60 after 授)到
1:-53 after 授中
1:-53 after 授中式
1:-66 after 授于
1:-66 after 授于上
1:-51 after 授初
1:-51 after 授初二
1:-78 after 授团
1:-78 after 授团队
1:-78 after 授管
1:-78 after 授管理
1:-69 after 授罗
1:-69 after 授罗应
1:-49 after 授艺
1:-49 after 授艺$
1:126 after 授课
1:111 after 授课两
1:87 after 授课安
1:-63 after 授驻
1:-63 after 授驻校
1:-50 after 授龙
1:-50 after 授龙海
1:102 after 掌
1:61 after 掌握
1:61 after 掌握情
1:83 after 掌编
1:83 after 掌编课
1:92 after 排
1:111 after 排$
1:36 after 排。
1:36 after 排。$
1:117 after 排上
1:117 after 排上述
1:127 after 排互
1:127 after 排互访
1:71 after 排人
1:71 after 排人选
1:44 after 排伙
1:44 after 排伙伴
1:105 after 排入
1:105 after 排入班
1:110 after 排出
1:69 after 排出人
1:76 after 排出日
1:129 after 排出送
1:64 after 排到
1:64 after 排到班
1:-69 after 排和《
1:90 after 排和日
1:95 after 排好
1:79 after 排好主
1:71 after 排好课
1:82 after 排学
1:82 after 排学习
1:101 after 排定
1:60 after 排定后
1:95 after 排定学
1:63 after 排定日
1:55 after 排定课
1:73 after 排导
1:73 after 排导师
1:-50 after 排岗
1:-50 after 排岗位
1:116 after 排工
1:116 after 排工作
1:53 after 排师
1:53 after 排师傅
1:87 after 排批
1:87 after 排批次
1:54 after 排接
1:54 after 排接待
1:129 after 排日
1:129 after 排日程
1:118 after 排班
1:121 after 排班$
1:68 after 排班级
1:114 after 排生
1:114 after 排生活
1:101 after 排行
1:101 after 排行程
1:64 after 排表
1:64 after 排表》
1:63 after 排设
1:63 after 排设备
1:32 after 排课
1:173 after 排课$
1:49 after 排课务
1:-145 after 排课和
1:72 after 排课并
1:69 after 排课时
1:108 after 排课程
1:97 after 排课表
1:64 after 排跟
1:64 after 排跟班
1:81 after 排车
1:73 after 排车和
1:59 after 排车辆
1:69 after 排食
1:69 after 排食宿
1:72 after 接
1:53 after 接$
1:162 after 接@
1:107 after 接@学
1:69 after 接@教
1:70 after 接@的
1:-88 after 接”
1:-88 after 接”主
1:-83 after 接任
1:-83 after 接任$
1:64 after 接党
1:64 after 接党政
1:-50 after 接入
1:-50 after 接入所
1:-76 after 接力
1:-76 after 接力支
1:90 after 接场
1:90 after 接场次
1:86 after 接应
1:86 after 接应$
1:97 after 接待
1:107 after 接待$
1:58 after 接待准
1:62 after 接待和
1:54 after 接待家
1:64 after 接手
1:64 after 接手续
1:76 after 接收
1:82 after 接收$
1:48 after 接收转
1:101 after 接洽
1:101 after 接洽$
1:-102 after 接着
1:-102 after 接着干
1:99 after 接站
1:67 after 接站$
1:93 after 接站和
1:59 after 接联
1:59 after 接联系
1:73 after 接落
1:73 after 接落实
1:52 after 接送
1:62 after 接送$
1:33 after 接送用
1:-69 after 控
1:-69 after 控制
1:-69 after 控制在
1:80 after 推
1:103 after 推动
1:103 after 推动$
1:32 after 推荐
1:-47 after 推荐、
1:95 after 推荐和
1:56 after 推荐水
1:70 after 推进
1:70 after 推进$
1:20 after 推送
1:92 after 推送一
1:-122 after 推送周
1:93 after 提
1:76 after 提供
1:96 after 提供$
1:-76 after 提供专
1:70 after 提供住
1:39 after 提供保
1:55 after 提供县
1:49 after 提供地
1:88 after 提供场
1:-100 after 提供培
1:52 after 提供技
1:71 after 提供招
1:106 after 提供指
1:60 after 提供接
1:92 after 提供文
1:70 after 提供材
1:48 after 提供样
1:89 after 提供案
1:95 after 提供经
1:162 after 提出
1:126 after 提出$
1:128 after 提出人
1:17 after 提前
1:-18 after 提前一
1:95 after 提前排
1:58 after 提报
1:58 after 提报名
1:61 after 握
1:61 after 握情
1:61 after 握情况
1:14 after 援
1:14 after 援工
1:14 after 援工作
1:-45 after 摩
1:-45 after 摩校
1:-45 after 摩校务
1:22 after 播
1:-103 after 播一
1:-103 after 播一节
1:75 after 播实
1:75 after 播实验
1:13 after 播教
1:13 after 播教室
1:-76 after 播课
1:-76 after 播课$
1:88 after 操
1:77 after 操作
1:77 after 操作比
1:99 after 操办
1:99 after 操办$
1:-50 after 支
1:-51 after 支付
1:-51 after 支付$
1:-71 after 支出
1:-71 after 支出$
1:-76 after 支持
1:-76 after 支持$
1:85 after 支援
1:85 after 支援工
1:46 after 支教
1:-76 after 支教:
1:89 after 支教、
1:108 after 支教教
1:-67 after 支教满
1:69 after 支教计
1:124 after 收
1:124 after 收$
1:-63 after 收@
1:-63 after 收@教
1:75 after 收。
1:75 after 收。$
1:52 after 收交
1:52 after 收交观
1:57 after 收作
1:57 after 收作业
1:121 after 收发
1:121 after 收发$
1:72 after 收存
1:72 after 收存$
1:54 after 收寄
1:54 after 收寄$
1:53 after 收拾
1:53 after 收拾好
1:107 after 收登
1:107 after 收登记
1:68 after 收看
1:68 after 收看学
1:55 after 收签
1:55 after 收签字
1:-80 after 收节
1:-80 after 收节$
1:48 after 收转
1:48 after 收转运
1:99 after 收集
1:67 after 收集$
1:69 after 收集学
1:64 after 收齐
1:64 after 收齐材
1:120 after 改
1:64 after 改$
1:90 after 改云
1:90 after 改云担
1:80 after 改使
1:80 after 改使用
1:83 after 改造
1:53 after 改造$
1:57 after 改造走
1:-65 after 改香
1:-65 after 改香前
1:-30 after 放
1:-77 after 放$
1:-82 after 放日
1:-82 after 放日”
1:106 after 放电
1:106 after 放电子
1:104 after 政$
1:-51 after 政主
1:-51 after 政主任
1:64 after 政办
1:64 after 政办公
1:-65 after 政教
1:-61 after 政教、
1:-60 after 政教处
1:-75 after 政课
1:-75 after 政课”
1:74 after 故
1:74 after 故事
1:74 after 故事集
1:-30 after 效
1:-128 after 效评
1:-128 after 效评估
1:110 after 效进
1:110 after 效进行
)",
    R"(1:-44 after 敏
1:82 after 敏$
1:-65 after 敏-
1:-65 after 敏--
1:-94 after 敏老
1:-94 after 敏老师
1:-20 after 教
1:132 after 教$
1:-76 after 教:
1:-76 after 教:0
1:41 after 教、
1:-61 after 教、年
1:89 after 教、送
1:90 after 教务
1:75 after 教务(
1:-57 after 教务主
1:126 after 教务处
1:-73 after 教务科
1:108 after 教和
1:108 after 教和教
1:-60 after 教处
1:-60 after 教处杨
1:14 after 教学
1:-54 after 教学两
1:-78 after 教学副
1:81 after 教学发
1:44 after 教学处
1:-106 after 教学常
1:78 after 教学法
1:131 after 教学组
1:61 after 教学设
1:-70 after 教学质
1:69 after 教学这
1:-33 after 教学顾
1:13 after 教室
1:78 after 教室为
1:-89 after 教室各
1:-69 after 教工
1:-69 after 教工作
1:28 after 教师
1:-58 after 教师$
1:-84 after 教师0
1:-43 after 教师M
1:52 after 教师、
1:48 after 教师。
1:-56 after 教师为
1:82 after 教师举
1:-77 after 教师作
1:-76 after 教师分
1:81 after 教师办
1:-70 after 教师去
1:-117 after 教师各
1:111 after 教师听
1:68 after 教师培
1:76 after 教师外
1:-76 after 教师开
1:-56 after 教师拜
1:121 after 教师指
1:70 after 教师提
1:23 after 教师每
1:90 after 教师的
1:-61 after 教师短
1:-54 after 教师赴
1:78 after 教师进
1:-69 after 教帮
1:-69 after 教帮扶
1:-72 after 教授
1:-60 after 教授)
1:-66 after 教授于
1:-51 after 教授初
1:-78 after 教授团
1:-69 after 教授罗
1:64 after 教授课
1:-63 after 教授驻
1:-50 after 教授龙
1:108 after 教教
1:108 after 教教师
1:-100 after 教案
1:-100 after 教案集
1:-67 after 教满
1:-67 after 教满一
1:-60 after 教研
1:-9 after 教研$
1:-83 after 教研会
1:-74 after 教研员
1:-46 after 教研处
1:-82 after 教研开
1:21 after 教研组
1:-42 after 教科
1:-67 after 教科$
1:-78 after 教科处
1:-19 after 教科室
1:-21 after 教练
1:-21 after 教练$
1:-83 after 教经
1:-83 after 教经历
1:-60 after 教结
1:-60 after 教结合
1:102 after 教职
1:102 after 教职工
1:-71 after 教股
1:-71 after 教股$
1:-87 after 教育
1:116 after 教育$
1:-81 after 教育体
1:-77 after 教育制
1:-106 after 教育学
1:-31 after 教育局
1:-54 after 教育工
1:-62 after 教育研
1:88 after 教育科
1:-89 after 教育管
1:-51 after 教育组
1:-65 after 教育股
1:61 after 教育资
1:69 after 教计
1:69 after 教计划
1:-67 after 教证
1:-67 after 教证明
1:-44 after 数
1:69 after 数、
1:69 after 数、保
1:-53 after 数字
1:-53 after 数字图
1:10 after 数学
1:-74 after 数学待
1:32 after 数学组
1:-28 after 数据
1:78 after 数据分
1:-51 after 数据库
1:-69 after 数控
1:-69 after 数控制
1:-52 after 数码
1:-52 after 数码显
1:145 after 敲
1:145 after 敲定
1:84 after 敲定$
1:126 after 敲定课
1:113 after 整
1:92 after 整$
1:85 after 整理
1:61 after 整理上
1:65 after 整理好
1:5 after 文
1:34 after 文$
1:49 after 文史
1:49 after 文史资
1:118 after 文本
1:82 after 文本$
1:93 after 文本参
1:-51 after 文杰
1:-51 after 文杰$
1:76 after 文献
1:76 after 文献传
1:-73 after 文秀
1:-73 after 文秀芝
1:-65 after 文组
1:-65 after 文组组
1:-34 after 文静
1:-34 after 文静(
1:54 after 料
1:149 after 料$
1:-95 after 料0
1:-95 after 料00
1:-30 after 断
1:-67 after 断办
1:-67 after 断办学
1:-69 after 断评
1:-69 after 断评估
1:-64 after 新
1:-85 after 新$
1:-82 after 新加
1:-82 after 新加入
1:-63 after 新工
1:-63 after 新工作
1:63 after 新米
1:63 after 新米节
1:-54 after 新能
1:-54 after 新能源
1:12 after 方
1:82 after 方兴
1:82 after 方兴敏
1:-53 after 方岚
1:-53 after 方岚挂
1:-110 after 方式
1:-78 after 方式$
1:-75 after 方式为
1:49 after 方文
1:49 after 方文史
1:34 after 方案
1:39 after 方案$
1:79 after 方案、
1:-71 after 方案两
1:53 after 方案拟
1:47 after 施
1:99 after 施$
1:57 after 施。
1:57 after 施。$
1:-65 after 施敏
1:-65 after 施敏-
1:-88 after 施正
1:-88 after 施正平
1:-65 after 旗
1:-65 after 旗$
1:-74 after 无
1:-74 after 无人
1:-74 after 无人机
1:-50 after 日
1:156 after 日$
1:-97 after 日0
1:-97 after 日0次
1:-78 after 日@
1:-78 after 日@@
1:-95 after 日”
1:-82 after 日”$
1:-60 after 日”的
1:-128 after 日印
1:-128 after 日印发
1:-71 after 日娜
1:-71 after 日娜$
1:13 after 日常
1:116 after 日常教
1:85 after 日常管
1:90 after 日常考
1:-134 after 日常联
1:68 after 日志
1:68 after 日志$
1:150 after 日程
1:150 after 日程$
1:-83 after 日起
1:-83 after 日起到
1:-77 after 时
1:-81 after 时$
1:-65 after 时)
1:-65 after 时)$
1:-37 after 时到
1:-37 after 时到@
1:-51 after 时在
1:-51 after 时在网
1:69 after 时应
1:69 after 时应把
1:-76 after 时线
1:-76 after 时线上
1:-98 after 时证
1:-98 after 时证明
1:95 after 时间
1:95 after 时间$
1:-82 after 昌
1:-71 after 昌牵
1:-71 after 昌牵头
1:-46 after 昌黎
1:-46 after 昌黎、
1:-69 after 明
1:-107 after 明$
1:-65 after 明(
1:-65 after 明(0
1:-75 after 明_
1:-75 after 明_副
1:-55 after 明今
1:-55 after 明今年
1:92 after 明会
1:92 after 明会$
1:80 after 明年
1:80 after 明年0
1:-57 after 明远
1:-57 after 明远继
1:-69 after 星
1:-69 after 星期
1:-51 after 星期六
1:-58 after 星期四
1:-60 after 春
1:-54 after 春、
1:-54 after 春、秋
1:-54 after 春晖
1:-54 after 春晖听
1:-51 after 春梅
1:-51 after 春梅$
1:-63 after 是
1:-63 after 是十
1:-63 after 是十年
1:-52 after 显
1:-52 after 显微
1:-52 after 显微实
1:-128 after 晓
1:-98 after 晓东
1:-98 after 晓东管
1:-62 after 晓棠
1:-62 after 晓棠$
1:-64 after 晓楠
1:-64 after 晓楠$
1:-32 after 晓澄
1:-32 after 晓澄(
1:-56 after 晖
1:-52 after 晖$
1:-54 after 晖听
1:-54 after 晖听障
1:-68 after 晚
1:-84 after 晚上
1:-64 after 晚上视
1:-85 after 晚上连
1:-45 after 晚开
1:-45 after 晚开设
1:-76 after 晨
1:-76 after 晨读
1:-76 after 晨读”
1:-67 after 普
1:-67 after 普教
1:-67 after 普教科
1:-127 after 智
1:-50 after 智慧
1:-50 after 智慧课
1:-100 after 智部
1:-100 after 智部教
1:33 after 暑
1:33 after 暑期
1:82 after 暑期为
1:21 after 暑期实
1:-80 after 暑期来
1:-87 after 曲
1:-63 after 曲丽
1:-63 after 曲丽娜
1:-74 after 曲天
1:-74 after 曲天佑
1:71 after 更
1:71 after 更换
1:71 after 更换下
1:48 after 最
1:48 after 最缺
1:48 after 最缺资
1:-85 after 月$
1:-50 after 月0
1:-21 after 月00
1:-81 after 月0日
1:-107 after 月@
1:-107 after 月@@
1:195 after 月、
1:187 after 月、0
1:-41 after 月、五
1:73 after 月、次
1:-55 after 月。
1:-55 after 月。$
1:-32 after 月一
1:-32 after 月一次
1:-58 after 月以
1:-58 after 月以视
1:-58 after 月份
1:-58 after 月份去
1:73 after 月入
1:73 after 月入园
1:-94 after 月共
1:-94 after 月共同
1:-91 after 月到
1:-91 after 月到@
1:-54 after 月去
1:-54 after 月去@
1:-101 after 月召
1:-101 after 月召开
1:68 after 月各
1:-41 after 月各到
1:129 after 月各督
1:-70 after 月各送
1:-101 after 月同
1:-101 after 月同上
1:20 after 月向
1:20 after 月向@
1:-63 after 月回
1:-63 after 月回访
1:-71 after 月在
1:-71 after 月在@
1:88 after 月对
1:124 after 月对@
1:-108 after 月对帮
1:103 after 月对结
1:152 after 月底
1:58 after 月底前
1:85 after 月底将
1:109 after 月底电
1:-124 after 月开
1:-124 after 月开展
1:-65 after 月把
1:-65 after 月把@
1:-86 after 月报
1:-86 after 月报$
1:91 after 月抽
1:91 after 月抽看
1:-18 after 月来
1:-83 after 月来一
1:80 after 月来看
1:68 after 月查
1:68 after 月查看
1:109 after 月检
1:109 after 月检查
1:-58 after 月第
1:-58 after 月第二
1:-164 after 月组
1:-164 after 月组织
1:-54 after 月联
1:-54 after 月联合
1:-72 after 月至
1:-72 after 月至0
1:-114 after 月视
1:-114 after 月视频
1:-65 after 月起
1:-71 after 月起到
1:-42 after 月起挂
1:-64 after 月蹲
1:-64 after 月蹲点
1:-114 after 月进
1:-114 after 月进行
1:111 after 月遥
1:111 after 月遥距
1:-138 after 有
1:-81 after 有0
1:-81 after 有0个
1:-50 after 有@
1:-50 after 有@$
1:-91 after 有一
1:-91 after 有一名
1:68 after 有关
1:68 after 有关手
1:-93 after 有自
1:-93 after 有自己
1:72 after 服
1:72 after 服务
1:78 after 服务$
1:76 after 服务0
1:-77 after 服务青
1:-92 after 朝
1:-52 after 朝晖
1:-52 after 朝晖$
1:-89 after 朝鲁
1:-89 after 朝鲁$
1:46 after 期
1:68 after 期$
1:37 after 期@
1:37 after 期@@
1:-120 after 期下
1:-120 after 期下校
1:-75 after 期不
1:-75 after 期不少
1:76 after 期中
1:76 after 期中来
1:82 after 期为
1:82 after 期为@
1:-98 after 期互
1:-98 after 期互相
1:8 after 期信
1:8 after 期信息
1:-51 after 期六
1:-51 after 期六上
1:-108 after 期共
1:-108 after 期共同
1:76 after 期分
1:76 after 期分两
1:-133 after 期到
1:-133 after 期到@
1:-66 after 期各
1:-66 after 期各入
1:-58 after 期四
1:-58 after 期四晚
1:21 after 期实
1:21 after 期实训
1:-87 after 期对
1:-173 after 期对@
1:-140 after 期对各
1:111 after 期对结
1:92 after 期抽
1:92 after 期抽查
1:97 after 期末
1:97 after 期末对
1:-80 after 期来
1:-80 after 期来@
1:-75 after 期检
1:-75 after 期检查
1:98 after 期派
1:98 after 期派校
1:131 after 期督
1:131 after 期督查
1:-98 after 期联
1:-98 after 期联合
1:116 after 期评
1:116 after 期评估
1:-69 after 木
1:-69 after 木$
1:97 after 末
1:97 after 末对
1:97 after 末对协
1:-16 after 本
1:61 after 本$
1:82 after 本0
1:82 after 本00
1:-70 after 本、
1:-70 after 本、跳
1:64 after 本《
1:64 after 本《年
1:-77 after 本书
1:-77 after 本书$
1:-59 after 本协
1:-59 after 本协议
1:93 after 本参
1:93 after 本参考
1:-67 after 本备
1:-67 after 本备忘
1:89 after 本好
1:89 after 本好书
1:-74 after 本学
1:-74 after 本学期
1:-107 after 本立
1:-107 after 本立$
1:-103 after 本课
1:-103 after 本课$
1:87 after 本项
1:62 after 本项任
1:61 after 本项工
1:26 after 术
1:84 after 术$
1:55 after 术保
1:55 after 术保障
1:8 after 术培
1:8 after 术培训
1:-57 after 朱
1:-57 after 朱明
1:-57 after 朱明远
1:-38 after 机
1:68 after 机$
1:-71 after 机0
1:-71 after 机00
1:67 after 机员
1:67 after 机员小
1:-74 after 机应
1:-74 after 机应用
1:-51 after 机械
1:-51 after 机械人
1:-56 after 机电
1:-56 after 机电部
1:-84 after 权
1:-73 after 权建
1:-73 after 权建军
1:-54 after 权限
1:-54 after 权限$
1:-70 after 李
1:-70 after 李克
1:-70 after 李克俭
1:42 after 材
1:-103 after 材$
1:124 after 材0
1:124 after 材00
1:40 after 材料
1:147 after 材料$
1:-95 after 材料0
1:-83 after 村
1:-83 after 村任
1:-83 after 村任教
1:68 after 条
1:68 after 条第
1:68 after 条第(
1:5 after 来
1:80 after 来$
1:-90 after 来@
1:-80 after 来@@
1:-66 after 来@跟
1:-83 after 来一
1:-83 after 来一人
1:-86 after 来把
1:-86 after 来把脉
1:-91 after 来检
1:-91 after 来检查
1:71 after 来的
1:71 after 来的0
1:101 after 来看
1:101 after 来看一
1:-82 after 杨
1:-70 after 杨再
1:-70 after 杨再田
1:-102 after 杨通
1:-102 after 杨通海
1:-64 after 杰
1:-51 after 杰$
1:-59 after 杰(
1:-59 after 杰(县
1:-51 after 杰继
1:-51 after 杰继续
1:-74 after 板
1:-74 after 板$
1:101 after 析
1:72 after 析$
1:92 after 析报
1:92 after 析报告
1:-58 after 枣
1:-58 after 枣花
1:-58 after 枣花开
1:78 after 架
1:78 after 架$
1:-36 after 柏
1:-36 after 柏继
1:-36 after 柏继先
1:10 after 查
1:-66 after 查$
1:-75 after 查(
1:-75 after 查(0
1:129 after 查一
1:129 after 查一次
1:127 after 查不
1:127 after 查不少
1:-108 after 查学
1:-108 after 查学科
1:-106 after 查教
1:-106 after 查教学
1:-91 after 查时
1:-91 after 查时$
1:68 after 查看
1:68 after 查看师
1:-42 after 栋
1:-42 after 栋自
1:-42 after 栋自0
1:-119 after 校
1:-69 after 校$
1:-120 after 校一
1:-120 after 校一次
1:-63 after 校两
1:-63 after 校两个
1:-70 after 校中
1:-70 after 校中由
1:-45 after 校务
1:-45 after 校务运
1:98 after 校医
1:98 after 校医到
1:82 after 校各
1:82 after 校各建
1:-66 after 校咨
1:-66 after 校咨询
1:74 after 校带
1:74 after 校带班
1:-101 after 校开
1:-76 after 校开展
1:-65 after 校开放
1:-79 after 校打
1:-79 after 校打一
1:-140 after 校督
1:-140 after 校督查
1:-46 after 校级
1:-46 after 校级干
1:-75 after 校经
1:-75 after 校经费
1:-54 after 校讲
1:-54 after 校讲座
1:-67 after 校诊
1:-67 after 校诊断
1:-72 after 校长
1:-60 after 校长$
1:-50 after 校长一
1:-85 after 校长办
1:-74 after 校长助
1:-47 after 校长核
1:-58 after 校际
1:-58 after 校际联
1:71 after 样
1:71 after 样本
1:71 after 样本$
1:25 after 核$
1:58 after 核。
1:58 after 核。$
1:-108 after 核一
1:-108 after 核一次
1:-67 after 核优
1:-67 after 核优秀
1:119 after 核备
1:119 after 核备案
1:-47 after 核定
1:-47 after 核定$
1:84 after 核对
1:84 after 核对$
1:-59 after 核并
1:-59 after 核并公
1:-23 after 根
1:-70 after 根$
1:80 after 根据
1:80 after 根据学
1:-92 after 格
1:-92 after 格率
1:-92 after 格率达
1:-51 after 案
1:-29 after 案$
1:79 after 案、
1:79 after 案、做
1:-71 after 案两
1:-71 after 案两份
1:89 after 案例
1:89 after 案例0
1:53 after 案拟
1:53 after 案拟出
1:-100 after 案集
1:-100 after 案集、
1:71 after 桌
1:71 after 桌椅
1:71 after 桌椅送
1:-61 after 桐
1:-67 after 桐_
1:-67 after 桐_0
1:-58 after 桐为
1:-58 after 桐为联
1:23 after 档
1:19 after 档$
1:51 after 档案
1:51 after 档案$
1:-73 after 梁
1:-73 after 梁-
1:-73 after 梁--
1:-107 after 梅
1:-51 after 梅$
1:-79 after 梅到
1:-79 after 梅到@
1:-83 after 梅接
1:-83 after 梅接任
1:-51 after 械
1:-51 after 械人
1:-51 after 械人编
1:98 after 检一
1:98 after 检一次
1:-28 after 检查
1:-52 after 检查$
1:-75 after 检查(
1:185 after 检查一
1:-108 after 检查学
1:-106 after 检查教
1:-91 after 检查时
1:-62 after 棠
1:-62 after 棠$
1:71 after 椅
1:71 after 椅送
1:71 after 椅送到
1:-64 after 楠
1:-64 after 楠$
1:-34 after 楷
1:-34 after 楷与
1:-34 after 楷与@
1:-91 after 榕
1:-91 after 榕坪
1:-83 after 榕坪$
1:-54 after 榕坪示
1:-74 after 榴
1:-74 after 榴花
1:-74 after 榴花拟
1:-63 after 模
1:-63 after 模创
1:-63 after 模创新
1:-21 after 次
1:-33 after 次$
1:-85 after 次“
1:-76 after 次“云
1:-58 after 次“沙
1:8 after 次。
1:72 after 次。$
1:-67 after 次。支
1:124 after 次专
1:124 after 次专项
1:-94 after 次主
1:-94 after 次主题
1:-32 after 次以
1:-32 after 次以视
1:70 after 次作
1:70 after 次作业
1:-85 after 次全
1:-85 after 次全体
1:-121 after 次办
1:-121 after 次办学
1:-76 after 次头
1:-76 after 次头$
1:73 after 次岗
1:73 after 次岗位
1:-101 after 次工
1:-101 after 次工作
1:-59 after 次常
1:-59 after 次常见
1:73 after 次年
1:73 after 次年0
1:-15 after 次检
1:-15 after 次检查
1:131 after 次研
1:131 after 次研讨
1:-66 after 次管
1:-66 after 次管理
1:-114 after 次线
1:-114 after 次线上
1:-128 after 次绩
1:-128 after 次绩效
1:-85 after 次网
1:-78 after 次网上
1:-68 after 次网络
1:49 after 次评
1:49 after 次评估
1:80 after 次进
1:80 after 次进度
1:-58 after 欢
1:-58 after 欢$
1:38 after 款
1:90 after 款$
1:-62 after 款补
1:-62 after 款补助
1:-121 after 正
1:-88 after 正平
1:-88 after 正平驻
1:-78 after 正浩
1:-78 after 正浩到
1:-76 after 正清
1:-76 after 正清-
1:75 after 此
1:75 after 此项
1:75 after 此项工
1:104 after 步
1:-117 after 步备
1:-117 after 步备课
1:68 after 步课
1:68 after 步课堂
1:85 after 步调
1:85 after 步调整
1:82 after 步车
1:82 after 步车0
1:-119 after 段
1:-92 after 段宏
1:-92 after 段宏,
1:-76 after 段接
1:-76 after 段接力
1:-32 after 每
1:-92 after 每两
1:-88 after 每两个
1:-79 after 每两周
1:-94 after 每两月
1:35 after 每个
1:92 after 每个月
1:-93 after 每个班
1:-77 after 每人
1:-77 after 每人给
1:120 after 每半
1:120 after 每半年
1:93 after 每名
1:93 after 每名跟
1:-62 after 每周
1:-35 after 每周三
1:-117 after 每周与
1:8 after 每周二
1:-87 after 每周四
1:-104 after 每周线
1:131 after 每天
1:131 after 每天组
1:35 after 每季
1:35 after 每季度
1:6 after 每学
1:-27 after 每学年
1:23 after 每学期
1:-17 after 每年
1:-108 after 每年0
1:-62 after 每年@
1:-107 after 每年互
1:-69 after 每年到
1:-85 after 每年召
1:110 after 每年对
1:82 after 每年暑
1:-63 after 每年组
1:-67 after 每所
1:-67 after 每所项
1:-74 after 每月
1:-107 after 每月@
1:-32 after 每月一
1:-58 after 每月以
1:-94 after 每月共
1:-49 after 每月到
1:-54 after 每月去
1:-101 after 每月召
1:-70 after 每月各
1:-101 after 每月同
1:-122 after 每月向
1:-71 after 每月在
1:130 after 每月底
1:-124 after 每月开
1:91 after 每月抽
1:-83 after 每月来
1:-58 after 每月第
1:-54 after 每月联
1:-114 after 每月视
1:-64 after 每月蹲
1:-114 after 每月进
1:111 after 每月遥
1:-75 after 每期
1:-75 after 每期不
1:9 after 比
1:-73 after 比率
1:-73 after 比率降
1:77 after 比赛
1:77 after 比赛选
1:-10 after 水
1:56 after 水产
1:56 after 水产加
1:-60 after 水妹
1:-60 after 水妹、
1:-43 after 汀
1:-43 after 汀等
1:-43 after 汀等0
1:71 after 求
1:71 after 求教
1:71 after 求教职
1:57 after 汇
1:61 after 汇总
1:169 after 汇总$
1:70 after 汇总一
1:107 after 汇总上
1:-127 after 汇总协
1:87 after 汇总形
1:-77 after 汇报
1:-77 after 汇报$
1:74 after 汇编
1:74 after 汇编《
1:62 after 江
1:62 after 江南
1:62 after 江南夏
1:-54 after 汽
1:-54 after 汽车
1:-54 after 汽车维
1:-100 after 沈
1:-71 after 沈其
1:-71 after 沈其昌
1:-68 after 沈薇
1:-68 after 沈薇$
1:-58 after 沙
1:-58 after 沙枣
1:-58 after 沙枣花
1:-113 after 沟
1:-113 after 沟通
1:-113 after 沟通一
1:36 after 法
1:-60 after 法$
1:78 after 法教
1:78 after 法教师
1:-48 after 洋
1:-48 after 洋$
1:-67 after 津
1:-67 after 津滨
1:-67 after 津滨参
1:-62 after 洪
1:-56 after 洪亮
1:-56 after 洪亮(
1:-58 after 洪雨
1:-58 after 洪雨桐
1:-36 after 活
1:-80 after 活$
1:-5 after 活动
1:-5 after 活动$
1:-99 after 活动(
1:57 after 活动室
1:114 after 活动方
1:-32 after 活动记
1:-65 after 活管
1:-65 after 活管理
1:101 after 洽
1:101 after 洽$
1:11 after 派
1:-36 after 派$
1:-25 after 派0
1:76 after 派00
1:-50 after 派0人
1:-100 after 派0名
1:-69 after 派一
1:-69 after 派一名
1:-72 after 派专
1:-72 after 派专业
1:-24 after 派中
1:-24 after 派中层
1:157 after 派人
1:154 after 派人$
1:73 after 派人助
1:63 after 派人跟
1:-73 after 派代
1:-73 after 派代表
1:-22 after 派出$
1:79 after 派出手
1:115 after 派前
1:115 after 派前培
1:123 after 派员
1:109 after 派员参
1:75 after 派员带
1:43 after 派和
1:43 after 派和日
1:94 after 派学
1:94 after 派学员
1:83 after 派家
1:83 after 派家长
1:77 after 派工
1:77 after 派工作
1:-101 after 派志
1:-101 after 派志愿
1:98 after 派校
1:98 after 派校医
1:-53 after 派资
1:-53 after 派资深
1:-113 after 派车
1:-113 after 派车$
1:98 after 派遣
1:74 after 派遣$
1:44 after 派遣手
1:74 after 派遣通
1:50 after 流
1:-120 after 流$
1:-89 after 流”
1:-89 after 流”$
1:92 after 流主
1:57 after 流主持
1:107 after 流主讲
1:-61 after 流到
1:-61 after 流到@
1:86 after 流召
1:86 after 流召集
1:74 after 流命
1:74 after 流命题
1:78 after 流当
1:78 after 流当主
1:93 after 流承
1:83 after 流承办
1:87 after 流承担
1:-122 after 测
1:-122 after 测卷
1:-122 after 测卷0
1:-78 after 浩
1:-78 after 浩到
1:-78 after 浩到@
1:-43 after 海
1:-102 after 海_
1:-102 after 海_0
1:87 after 海同
1:87 after 海同窗
1:-67 after 海夏
1:-67 after 海夏令
1:-48 after 海洋
1:-48 after 海洋$
1:-51 after 海涛
1:-51 after 海涛三
1:-50 after 海燕
1:-50 after 海燕每
1:-40 after 涂
1:-40 after 涂静
1:-40 after 涂静怡
1:-51 after 涛
1:-51 after 涛三
1:-51 after 涛三位
1:62 after 淞
1:62 after 淞澄
1:62 after 淞澄过
1:-78 after 淮
1:-78 after 淮岭
1:-78 after 淮岭市
1:-53 after 深
1:-53 after 深康
1:-53 after 深康复
1:46 after 清
1:-76 after 清-
1:-76 after 清--
1:-75 after 清源
1:-75 after 清源$
1:114 after 清点
1:69 after 清点人
1:89 after 清点入
1:76 after 清点后
1:-88 after 温
1:-88 after 温达
1:-88 after 温达$
1:-86 after 游
1:-75 after 游清
1:-75 after 游清源
1:-66 after 游舒
1:-66 after 游舒雅
1:-70 after 源
1:-94 after 源$
1:61 after 源公
1:61 after 源公共
1:-65 after 源向
1:-65 after 源向实
1:-54 after 源汽
1:-54 after 源汽车
1:82 after 滑
1:82 after 滑步
1:82 after 滑步车
1:-70 after 满
1:-55 after 满$
1:-67 after 满一
1:-67 after 满一年
1:-67 after 滨
1:-67 after 滨参
1:-67 after 滨参加
1:-89 after 漂
1:-89 after 漂流
1:-89 after 漂流”
1:-60 after 潘
1:-60 after 潘水
1:-60 after 潘水妹
1:51 after 澄
1:-32 after 澄(
1:-32 after 澄(处
1:62 after 澄过
1:62 after 澄过“
1:-27 after 点
1:-93 after 点$
1:-121 after 点0
1:-121 after 点0天
1:-64 after 点一
1:-64 after 点一天
1:-53 after 点为
1:-53 after 点为@
1:65 after 点交
1:65 after 点交及
1:143 after 点人
1:133 after 点人$
1:69 after 点人数
1:89 after 点入
1:89 after 点入账
1:83 after 点名
1:83 after 点名$
1:76 after 点后
1:76 after 点后送
1:-56 after 点帮
1:-56 after 点帮扶
1:77 after 点收
1:77 after 点收$
1:-94 after 点评
1:-94 after 点评$
1:66 after 照
1:53 after 照着
1:53 after 照着落
1:70 after 照表
1:70 after 照表调
1:-50 after 燕
1:-50 after 燕每
1:-50 after 燕每学
1:-97 after 牌
1:-51 after 牌子
1:-51 after 牌子)
1:-100 after 牌教
1:-100 after 牌教练
1:-67 after 牧
1:-67 after 牧区
1:-67 after 牧区任
1:19 after 物
1:83 after 物品
1:83 after 物品捐
1:-52 after 物数
1:-52 after 物数码
1:42 after 牵
1:43 after 牵头
1:25 after 牵头$
1:54 after 牵头,
1:63 after 牵头。
1:87 after 牵头开
1:-71 after 牵头编
1:92 after 牵头选
1:39 after 牵线
1:39 after 牵线$
1:76 after 献
1:76 after 献传
1:76 after 献传递
1:-106 after 率
1:-81 after 率达
1:-92 after 率达0
1:-44 after 率达到
1:-73 after 率降
1:-73 after 率降至
1:-53 after 玉
1:-53 after 玉芹
1:-53 after 玉芹长
1:-56 after 玛
1:-56 after 玛自
1:-56 after 玛自第
1:-95 after 玩
1:-95 after 玩具
1:-95 after 玩具材
1:-94 after 现
1:-94 after 现场
1:-94 after 现场点
1:75 after 珍
1:75 after 珍轮
1:75 after 珍轮流
1:65 after 班
1:89 after 班$
1:82 after 班0
1:82 after 班0期
1:-66 after 班一
1:-66 after 班一个
1:105 after 班上
1:105 after 班上课
1:-72 after 班学
1:-77 after 班学$
1:-38 after 班学习
1:64 after 班日
1:64 after 班日程
1:76 after 班级
1:78 after 班级$
1:54 after 班级。
1:-53 after 班远
1:-53 after 班远程
1:-93 after 班都
1:-93 after 班都有
1:75 after 理
1:90 after 理$
1:-83 after 理(
1:-83 after 理(贺
1:102 after 理。
1:102 after 理。$
1:-86 after 理一
1:-86 after 理一周
1:61 after 理上
1:61 after 理上传
1:-66 after 理专
1:-66 after 理专题
1:73 after 理交
1:73 after 理交接
1:43 after 理任
1:43 after 理任职
1:109 after 理借
1:109 after 理借用
1:-66 after 理健
1:-66 after 理健康
1:62 after 理具
1:62 after 理具体
1:-73 after 理化
1:-73 after 理化组
1:-54 after 理半
1:-54 after 理半年
1:65 after 理好
1:65 after 理好帮
1:37 after 理工
1:37 after 理工作
1:-66 after 理平
1:-66 after 理平台
1:68 after 理有
1:68 after 理有关
1:-113 after 理档
1:-113 after 理档案
1:79 after 理派
1:79 after 理派出
1:-67 after 理系
1:-67 after 理系组
1:44 after 理训
1:44 after 理训练
1:-78 after 理课
1:-78 after 理课$
1:63 after 理账
1:63 after 理账号
1:82 after 理辅
1:82 after 理辅导
1:86 after 瑶
1:86 after 瑶山
1:86 after 瑶山行
1:-51 after 瑾
1:-51 after 瑾、
1:-51 after 瑾、蒲
1:95 after 璐
1:95 after 璐具
1:95 after 璐具体
1:-33 after 甘
1:-33 after 甘露
1:-33 after 甘露$
1:6 after 生
1:81 after 生$
1:-71 after 生0
1:-71 after 生00
1:-65 after 生“
1:-65 after 生“书
1:-97 after 生上
1:-66 after 生上一
1:-75 after 生上律
1:69 after 生习
1:69 after 生习作
1:85 after 生书
1:85 after 生书信
1:98 after 生体
1:98 after 生体检
1:-51 after 生免
1:-51 after 生免费
1:-60 after 生共
1:-60 after 生共度
1:84 after 生参
1:84 after 生参加
1:59 after 生名
1:59 after 生名册
1:-105 after 生实
1:-105 after 生实习
1:87 after 生干
1:87 after 生干部
1:-113 after 生心
1:-113 after 生心理
1:14 after 生志
1:14 after 生志愿
1:107 after 生暑
1:107 after 生暑期
1:-66 after 生每
1:-66 after 生每两
1:-90 after 生活
1:-80 after 生活$
1:-65 after 生活管
1:-52 after 生物
1:-52 after 生物数
1:37 after 生管
1:37 after 生管理
1:81 after 生购
1:81 after 生购置
1:61 after 生这
1:61 after 生这一
1:-90 after 生集
1:-90 after 生集训
1:-59 after 生麦
1:-59 after 生麦青
1:54 after 用
1:-60 after 用$
1:-74 after 用专
1:-74 after 用专业
1:61 after 用及
1:61 after 用及课
1:81 after 用品
1:81 after 用品0
1:81 after 用寒
1:81 after 用寒假
1:109 after 用手
1:109 after 用手续
1:33 after 用餐
1:33 after 用餐$
1:-95 after 田
1:-62 after 田$
1:-70 after 田、
1:-70 after 田、总
1:-47 after 由
1:-43 after 由@
1:-43 after 由@+
1:-72 after 由其
1:-72 after 由其家
1:81 after 由教
1:81 after 由教学
1:-70 after 由第
1:-70 after 由第0
1:-70 after 申
1:-75 after 申屠
1:-75 after 申屠明
1:-91 after 申报
1:-91 after 申报县
1:76 after 申领
1:76 after 申领$
1:75 after 电
1:69 after 电子
1:106 after 电子书
1:-54 after 电子商
1:57 after 电子稿
1:-84 after 电子资
1:39 after 电话
1:-112 after 电话0
1:109 after 电话回
1:-56 after 电部
1:-56 after 电部客
1:71 after 畅
1:71 after 畅通
1:71 after 畅通$
1:33 after 留
1:33 after 留守
1:33 after 留守儿
1:-59 after 病
1:-59 after 病预
1:-59 after 病预防
1:5 after 登
1:5 after 登记
1:-45 after 登记$
1:120 after 登记入
1:91 after 登记师
1:-80 after 登记继
1:95 after 登记观
1:115 after 登记造
1:-83 after 白
1:-83 after 白雪
1:-83 after 白雪莲
1:-111 after 的
1:-63 after 的$
1:71 after 的0
1:71 after 的00
1:-54 after 的“
1:-54 after 的“盛
1:-63 after 的书
1:-63 after 的书大
1:-118 after 的保
1:-118 after 的保险
1:-60 after 的做
1:-60 after 的做法
1:-93 after 的图
1:-93 after 的图书
1:-75 after 的学
1:-75 after 的学习
1:138 after 的安
1:106 after 的安全
1:89 after 的安排
1:-81 after 的小
1:-81 after 的小课
1:-45 after 的工
1:-45 after 的工作
1:-69 after 的总
1:-69 after 的总体
1:-86 after 的执
1:-86 after 的执行
1:44 after 的报
1:44 after 的报名
1:70 after 的授
1:70 after 的授课
1:-54 after 的新
1:-54 after 的新能
1:-98 after 的日
1:-98 after 的日常
1:57 after 的电
1:57 after 的电子
1:-93 after 的统
1:-93 after 的统一
1:90 after 的课
1:90 after 的课务
1:68 after 的调
1:68 after 的调试
1:-63 after 的负
1:-63 after 的负责
1:-66 after 的账
1:-66 after 的账号
1:-102 after 的部
1:-102 after 的部署
1:-39 after 的骨
1:-39 after 的骨干
1:-116 after 监
1:-116 after 监督
1:-86 after 监督本
1:-80 after 监督检
1:-44 after 盖
1:-44 after 盖率
1:-44 after 盖率达
1:-54 after 盛
1:-54 after 盛春
1:-54 after 盛春晖
1:-141 after 盟
1:-141 after 盟工
1:-141 after 盟工作
1:72 after 目$
1:78 after 目上
1:78 after 目上架
1:82 after 目校各
1:-76 after 目校开
1:-67 after 目校诊
1:102 after 目组
1:102 after 目组报
1:-102 after 目进
1:-102 after 目进行
1:137 after 盯
1:81 after 盯$
1:88 after 盯住
1:88 after 盯住落
1:115 after 盯着
1:115 after 盯着$
1:57 after 盯过
1:57 after 盯过程
1:-18 after 直
1:-78 after 直”
1:-78 after 直”方
1:59 after 直接
1:59 after 直接联
1:-103 after 直播一
1:75 after 直播实
1:-76 after 直播课
1:-77 after 相
1:-96 after 相关
1:-96 after 相关教
1:87 after 相衔
1:87 after 相衔接
1:-98 after 相蹲
1:-98 after 相蹲点
1:157 after 看
1:91 after 看0
1:91 after 看00
1:101 after 看一
1:101 after 看一次
1:68 after 看学
1:68 after 看学习
1:68 after 看师
1:68 after 看师徒
1:-67 after 看海
1:-67 after 看海夏
1:59 after 看管
1:59 after 看管设
1:67 after 真
1:67 after 真准
1:67 after 真准备
1:56 after 着
1:115 after 着$
1:84 after 着办
1:79 after 着办$
1:65 after 着办。
1:73 after 着安
1:73 after 着安排
1:78 after 着定
1:78 after 着定$
1:83 after 着审
1:83 after 着审$
1:-102 after 着干
1:-102 after 着干$
1:70 after 着改
1:70 after 着改$
1:78 after 着编
1:78 after 着编目
1:53 after 着落
1:53 after 着落实
1:36 after 着起
1:36 after 着起草
1:-109 after 督
1:-123 after 督促
1:-123 after 督促检
1:-108 after 督导$
1:114 after 督导一
1:-86 after 督本
1:-59 after 督本协
1:-67 after 督本备
1:-10 after 督查
1:-10 after 督查一
1:-80 after 督检
1:-80 after 督检查
1:46 after 知
1:74 after 知$
1:-52 after 知@
1:-92 after 知@$
1:60 after 知@教
1:92 after 知各
1:92 after 知各园
1:44 after 知手
1:44 after 知手续
1:-61 after 短
1:-61 after 短缺
1:-61 after 短缺$
1:-74 after 石
1:-74 after 石榴
1:-74 after 石榴花
1:-52 after 码
1:-52 after 码显
1:-52 after 码显微
1:-89 after 研
1:-9 after 研$
1:-83 after 研会
1:-83 after 研会$
1:108 after 研修
1:108 after 研修班
1:-74 after 研员
1:-74 after 研员曲
1:-46 after 研处
1:-46 after 研处潘
1:-82 after 研开
1:-82 after 研开放
1:55 after 研材
1:55 after 研材料
1:-160 after 研究
1:-80 after 研究$
1:-66 after 研究中
1:-92 after 研究决
1:-66 after 研究后
1:-62 after 研究员
1:-66 after 研究生
1:-101 after 研究课
1:-62 after 研究院
1:21 after 研组
1:-96 after 研组建
1:75 after 研组长
1:-28 after 研讨
1:-24 after 研讨$
1:-112 after 研讨0
1:86 after 研讨。
1:46 after 确
1:25 after 确定
1:232 after 确定$
1:90 after 确定人
1:-128 after 确定等
1:88 after 确认
1:88 after 确认$
1:-88 after 碇
1:-88 after 碇县
1:-77 after 碇县基
1:-56 after 碇县的
1:-82 after 碰
1:-76 after 碰一
1:-76 after 碰一次
1:-70 after 碰头
1:-58 after 碰头$
1:-114 after 碰头一
1:67 after 碰头会
1:-97 after 磨
1:-97 after 磨课
1:-97 after 磨课$
1:-60 after 示
1:-59 after 示0
1:-59 after 示0天
1:-40 after 示范
1:-54 after 示范教
1:7 after 示范课
1:5 after 社
1:69 after 社会
1:86 after 社会$
1:-74 after 社会事
1:-73 after 社团
1:-61 after 社团小
1:-82 after 社团管
1:-34 after 祁
1:-34 after 祁$
1:-81 after 祥
1:-85 after 祥云
1:-85 after 祥云$
1:-46 after 祥承
1:-46 after 祥承担
1:76 after 票
1:76 after 票、
1:76 after 票、管
1:-59 after 禾
1:-59 after 禾到
1:-59 after 禾到@
1:-70 after 秀
1:-87 after 秀兰
1:-78 after 秀兰(
1:-80 after 秀兰带
1:75 after 秀珍
1:75 after 秀珍轮
1:-67 after 秀者
1:-67 after 秀者$
1:-73 after 秀芝
1:-73 after 秀芝前
1:-96 after 秀跟
1:-96 after 秀跟岗
1:-54 after 秋
1:-54 after 秋两
1:-54 after 秋两批
1:-97 after 科
1:28 after 科$
1:68 after 科共
1:68 after 科共同
1:-78 after 科处
1:-78 after 科处$
1:-19 after 科室
1:-138 after 科室$
1:113 after 科室商
1:67 after 科建
1:67 after 科建设
1:48 after 科技
1:48 after 科技及
1:-75 after 科教
1:-75 after 科教师
1:-66 after 科科
1:-66 after 科科长
1:-119 after 科组
1:-32 after 科组共
1:-108 after 科组活
1:-156 after 科长
1:-211 after 科长$
1:-51 after 科长)
1:-24 after 科长,
1:-83 after 科长冀
1:-66 after 科长各
1:-40 after 科长涂
1:-33 after 科长甘
1:-74 after 科长石
1:-75 after 秘
1:-75 after 秘书
1:-75 after 秘书处
1:-74 after 秦
1:-50 after 秦坪
1:-50 after 秦坪智
1:-65 after 秦改
1:-65 after 秦改香
1:-81 after 称
1:-58 after 称@
1:-59 after 称@)
1:-34 after 称@,
1:-68 after 称“
1:-68 after 称“@
1:74 after 移
1:74 after 移交
1:74 after 移交$
1:31 after 程
)",
    R"(1:57 after 程、
1:57 after 程、收
1:71 after 程和
1:71 after 程和课
1:69 after 程小
1:69 after 程小雅
1:-71 after 程立
1:-71 after 程立勋
1:56 after 程衔
1:56 after 程衔接
1:61 after 程表
1:61 after 程表》
1:-53 after 程讲
1:-53 after 程讲授
1:-54 after 程访
1:-54 after 程访问
1:73 after 稿
1:65 after 稿$
1:57 after 稿发
1:57 after 稿发给
1:-160 after 究
1:-80 after 究$
1:-66 after 究中
1:-66 after 究中心
1:-92 after 究决
1:-92 after 究决定
1:-66 after 究后
1:-66 after 究后报
1:-62 after 究员
1:-62 after 究员蒲
1:-66 after 究生
1:-66 after 究生每
1:-101 after 究课
1:-101 after 究课$
1:-62 after 究院
1:-62 after 究院副
1:69 after 空
1:69 after 空出
1:69 after 空出来
1:87 after 窗
1:87 after 窗”
1:87 after 窗”书
1:-93 after 立
1:-107 after 立$
1:-96 after 立一
1:-96 after 立一对
1:-71 after 立勋
1:-71 after 立勋自
1:-113 after 立学
1:-113 after 立学生
1:95 after 立成
1:95 after 立成长
1:-85 after 立新
1:-85 after 立新$
1:99 after 站
1:67 after 站$
1:93 after 站和
1:72 after 站和安
1:99 after 站和活
1:-44 after 童
1:-134 after 童书
1:-134 after 童书0
1:33 after 童赠
1:33 after 童赠送
1:107 after 笔
1:107 after 笔$
1:58 after 第
1:68 after 第(
1:68 after 第(一
1:49 after 第0
1:-70 after 第00
1:78 after 第0、
1:-56 after 第0周
1:18 after 第0节
1:11 after 第二
1:-58 after 第二个
1:68 after 第二条
1:-138 after 等
1:-87 after 等0
1:-87 after 等0人
1:-128 after 等次
1:-111 after 等次$
1:-67 after 等次。
1:55 after 策
1:55 after 策划
1:55 after 策划$
1:62 after 筹
1:104 after 筹$
1:72 after 筹。
1:72 after 筹。$
1:61 after 筹借
1:61 after 筹借用
1:103 after 筹办
1:103 after 筹办$
1:84 after 筹备
1:84 after 筹备$
1:108 after 筹安
1:108 after 筹安排
1:-35 after 筹集
1:-100 after 筹集$
1:84 after 筹集体
1:-79 after 筹集冬
1:5 after 签
1:-69 after 签发
1:-69 after 签发跟
1:55 after 签字
1:55 after 签字$
1:105 after 签收
1:105 after 签收$
1:9 after 简
1:66 after 简报
1:-79 after 简报$
1:102 after 简报0
1:-81 after 简称
1:-58 after 简称@
1:-68 after 简称“
1:10 after 管
1:153 after 管$
1:130 after 管人
1:130 after 管人$
1:89 after 管以
1:89 after 管以上
1:69 after 管名
1:69 after 管名册
1:-98 after 管好
1:-98 after 管好设
1:61 after 管学
1:61 after 管学生
1:64 after 管挑
1:64 after 管挑选
1:-145 after 管排
1:-145 after 管排课
1:69 after 管教
1:69 after 管教学
1:21 after 管理
1:61 after 管理$
1:-83 after 管理(
1:81 after 管理。
1:-86 after 管理一
1:-66 after 管理专
1:37 after 管理工
1:-66 after 管理平
1:-67 after 管理系
1:-78 after 管理课
1:63 after 管理账
1:-65 after 管组
1:-65 after 管组长
1:98 after 管考
1:98 after 管考勤
1:-113 after 管联
1:-113 after 管联络
1:59 after 管设
1:59 after 管设备
1:83 after 管账
1:83 after 管账号
1:95 after 管车
1:95 after 管车$
1:85 after 管这
1:85 after 管这件
1:-96 after 管部
1:-96 after 管部门
1:-95 after 箱
1:-95 after 箱$
1:123 after 篇
1:89 after 篇$
1:76 after 篇以
1:76 after 篇以上
1:-43 after 籍
1:-43 after 籍英
1:-43 after 籍英语
1:63 after 米
1:63 after 米节
1:63 after 米节$
1:-70 after 类
1:-70 after 类学
1:-70 after 类学校
1:60 after 系
1:112 after 系$
1:92 after 系专
1:92 after 系专家
1:-12 after 系人
1:-118 after 系人:
1:86 after 系人高
1:-69 after 系点
1:-69 after 系点$
1:-67 after 系组
1:-67 after 系组织
1:86 after 系落
1:86 after 系落实
1:-112 after 红
1:-81 after 红$
1:-65 after 红旗
1:-65 after 红旗$
1:-83 after 红梅
1:-83 after 红梅接
1:-36 after 红领
1:-36 after 红领巾
1:42 after 约
1:-63 after 约0
1:-63 after 约00
1:95 after 约时
1:95 after 约时间
1:18 after 级
1:78 after 级$
1:54 after 级。
1:54 after 级。$
1:110 after 级上
1:75 after 级上直
1:78 after 级上课
1:-91 after 级小
1:-91 after 级小课
1:-46 after 级干
1:-46 after 级干部
1:-76 after 级开
1:-76 after 级开展
1:86 after 级技
1:86 after 级技师
1:-51 after 级机
1:-51 after 级机械
1:66 after 级老
1:66 after 级老师
1:-75 after 级补
1:-75 after 级补强
1:-56 after 级讲
1:-56 after 级讲师
1:-116 after 级设
1:-116 after 级设计
1:-61 after 级部
1:-61 after 级部负
1:-9 after 纪
1:-62 after 纪广
1:-62 after 纪广田
1:67 after 纪要
1:56 after 纪要$
1:71 after 纪要。
1:-86 after 线
1:39 after 线$
1:74 after 线、
1:74 after 线、选
1:-102 after 线上
1:135 after 线上)
1:-38 after 线上互
1:-76 after 线上微
1:-114 after 线上教
1:-124 after 线上督
1:-58 after 线上碰
1:-103 after 线上联
1:-106 after 线上集
1:-66 after 线为
1:-66 after 线为学
1:-71 after 线备
1:-71 after 线备课
1:-56 after 线教
1:-56 after 线教研
1:-58 after 线集
1:-58 after 线集体
1:24 after 练
1:-21 after 练$
1:57 after 练、
1:57 after 练、单
1:-66 after 练动
1:-66 after 练动作
1:44 after 练营
1:44 after 练营的
1:13 after 组
1:35 after 组$
1:-80 after 组两
1:-80 after 组两周
1:-32 after 组共
1:-32 after 组共同
1:54 after 组具
1:54 after 组具体
1:-96 after 组建
1:-96 after 组建立
1:102 after 组报
1:102 after 组报送
1:-69 after 组每
1:-69 after 组每年
1:-108 after 组活
1:-108 after 组活动
1:-94 after 组组
1:-94 after 组组长
1:43 after 组织
1:123 after 组织$
1:63 after 组织0
1:111 after 组织@
1:84 after 组织。
1:5 after 组织一
1:-90 after 组织专
1:76 after 组织募
1:120 after 组织听
1:-118 after 组织回
1:134 after 组织学
1:78 after 组织实
1:68 after 组织岗
1:48 after 组织工
1:94 after 组织报
1:78 after 组织招
1:-97 after 组织生
1:75 after 组织考
1:-148 after 组织部
1:91 after 组织采
1:81 after 组负
1:81 after 组负责
1:-86 after 组长
1:-48 after 组长仇
1:-81 after 组长卞
1:-55 after 组长吉
1:-85 after 组长孟
1:-73 after 组长戴
1:-65 after 组长施
1:-65 after 组长秦
1:-76 after 组长陆
1:75 after 组长马
1:84 after 组队
1:84 after 组队$
1:73 after 细
1:73 after 细化
1:73 after 细化$
1:43 after 织
1:123 after 织$
1:63 after 织0
1:63 after 织00
1:111 after 织@
1:111 after 织@@
1:84 after 织。
1:84 after 织。$
1:5 after 织一
1:5 after 织一次
1:-90 after 织专
1:69 after 织专家
1:-164 after 织专项
1:76 after 织募
1:76 after 织募集
1:120 after 织听
1:91 after 织听讲
1:99 after 织听评
1:-118 after 织回
1:-118 after 织回访
1:134 after 织学
1:134 after 织学生
1:78 after 织实
1:78 after 织实施
1:68 after 织岗
1:68 after 织岗位
1:48 after 织工
1:48 after 织工作
1:94 after 织报
1:94 after 织报名
1:78 after 织招
1:78 after 织招生
1:-97 after 织生
1:-97 after 织生活
1:75 after 织考
1:75 after 织考务
1:-148 after 织部
1:-148 after 织部安
1:91 after 织采
1:91 after 织采购
1:-41 after 经
1:-80 after 经与
1:-80 after 经与@
1:133 after 经办
1:121 after 经办$
1:82 after 经办部
1:-83 after 经历
1:-83 after 经历$
1:-89 after 经费
1:-75 after 经费各
1:-64 after 经费报
1:-70 after 经费里
1:73 after 绑
1:73 after 绑考
1:73 after 绑考核
1:93 after 结$
1:-66 after 结一
1:-66 after 结一份
1:-93 after 结业
1:-93 after 结业证
1:-59 after 结为
1:-59 after 结为帮
1:-47 after 结合
1:-78 after 结合”
1:73 after 结合实
1:-60 after 结合门
1:28 after 结对
1:-65 after 结对$
1:-122 after 结对@
1:-65 after 结对”
1:-57 after 结对互
1:129 after 结对工
1:103 after 结对情
1:74 after 结对故
1:69 after 结对教
1:-58 after 结对走
1:-79 after 结成
1:-79 after 结成共
1:88 after 结报
1:88 after 结报@
1:38 after 绘
1:38 after 绘本
1:82 after 绘本0
1:-103 after 绘本课
1:106 after 给
1:116 after 给@
1:84 after 给@$
1:-65 after 给@@
1:75 after 给@五
1:-77 after 给@同
1:81 after 给@寄
1:57 after 给@数
1:-79 after 给三
1:-79 after 给三校
1:91 after 给予
1:91 after 给予指
1:71 after 给二
1:71 after 给二人
1:85 after 给他
1:85 after 给他们
1:-38 after 络
1:27 after 络$
1:54 after 络。
1:54 after 络。$
1:90 after 络企
1:90 after 络企业
1:70 after 络保
1:70 after 络保障
1:79 after 络单
1:79 after 络单位
1:-119 after 络员
1:-115 after 络员$
1:-62 after 络员:
1:-113 after 络和
1:-113 after 络和派
1:-71 after 络教
1:-71 after 络教研
1:71 after 络畅
1:71 after 络畅通
1:-62 after 络集
1:-62 after 络集体
1:115 after 统
1:92 after 统一
1:74 after 统一下
1:54 after 统一办
1:-16 after 统一安
1:67 after 统一寄
1:79 after 统一收
1:74 after 统一派
1:76 after 统一申
1:77 after 统一调
1:95 after 统一配
1:82 after 统稿
1:82 after 统稿$
1:103 after 统筹
1:104 after 统筹$
1:72 after 统筹。
1:61 after 统筹借
1:108 after 统筹安
1:92 after 统管
1:47 after 统管$
1:89 after 统管以
1:100 after 统计
1:100 after 统计$
1:-116 after 继
1:-36 after 继先
1:-36 after 继先$
1:-128 after 继续
1:-55 after 继续在
1:-56 after 继续挂
1:-106 after 继续教
1:-128 after 绩
1:-128 after 绩效
1:-128 after 绩效评
1:55 after 续
1:135 after 续$
1:-55 after 续在
1:-55 after 续在@
1:-56 after 续挂
1:-56 after 续挂任
1:-106 after 续教
1:-106 after 续教育
1:-70 after 绳
1:-70 after 绳0
1:-70 after 绳00
1:105 after 维
1:55 after 维修
1:68 after 维修$
1:-54 after 维修、
1:71 after 维修后
1:115 after 维护
1:108 after 维护$
1:68 after 维护设
1:-95 after 综
1:-95 after 综合
1:-69 after 综合实
1:-70 after 综合评
1:160 after 编
1:74 after 编$
1:74 after 编《
1:74 after 编《结
1:27 after 编制
1:81 after 编制$
1:68 after 编制《
1:-71 after 编制人
1:85 after 编单
1:85 after 编单位
1:64 after 编印
1:64 after 编印一
1:130 after 编排
1:95 after 编排$
1:142 after 编排课
1:71 after 编班
1:71 after 编班$
1:91 after 编目
1:72 after 编目$
1:78 after 编目上
1:-51 after 编程
1:-51 after 编程$
1:83 after 编课
1:83 after 编课与
1:-5 after 缺
1:-61 after 缺$
1:48 after 缺资
1:48 after 缺资讯
1:-99 after 网
1:-98 after 网上
1:-100 after 网上一
1:-30 after 网上同
1:-45 after 网上夜
1:-72 after 网上教
1:-46 after 网上集
1:-42 after 网络
1:-78 after 网络$
1:54 after 网络。
1:70 after 网络保
1:-71 after 网络教
1:71 after 网络畅
1:-62 after 网络集
1:33 after 罗
1:101 after 罗$
1:-51 after 罗世
1:-51 after 罗世杰
1:-58 after 罗应
1:-69 after 罗应强
1:-46 after 罗应祥
1:91 after 罗拜
1:91 after 罗拜师
1:81 after 置
1:81 after 置床
1:81 after 置床上
1:-101 after 署
1:-101 after 署$
1:-75 after 美
1:-75 after 美姑
1:-75 after 美姑开
1:-40 after 老
1:-40 after 老师
1:66 after 老师中
1:-69 after 老师到
1:-88 after 老师去
1:-46 after 老师每
1:-30 after 考
1:93 after 考$
1:126 after 考务
1:139 after 考务$
1:72 after 考务。
1:-48 after 考勤
1:-48 after 考勤$
1:62 after 考察
1:62 after 考察$
1:-66 after 考报
1:-66 after 考报告
1:95 after 考查
1:95 after 考查$
1:-26 after 考核
1:15 after 考核$
1:58 after 考核。
1:-108 after 考核一
1:-67 after 考核优
1:-66 after 考研
1:-66 after 考研究
1:-74 after 考英
1:-74 after 考英语
1:-18 after 者
1:-67 after 者$
1:86 after 者0
1:86 after 者00
1:-65 after 者同
1:-65 after 者同@
1:-56 after 耕
1:-56 after 耕集
1:-56 after 耕集市
1:17 after 职
1:-37 after 职$
1:-93 after 职一
1:-74 after 职一个
1:-88 after 职一学
1:102 after 职工
1:71 after 职工意
1:90 after 职工捐
1:-69 after 职成
1:-69 after 职成教
1:65 after 职手
1:65 after 职手续
1:-69 after 职教
1:-69 after 职教帮
1:35 after 职责
1:35 after 职责分
1:-53 after 职高
1:-53 after 职高班
1:-59 after 联
1:-40 after 联合
1:116 after 联合中
1:-98 after 联合命
1:131 after 联合安
1:-54 after 联合开
1:99 after 联合操
1:49 after 联合教
1:-99 after 联合活
1:-112 after 联合研
1:-97 after 联合过
1:-103 after 联席
1:-103 after 联席会
1:65 after 联手
1:65 after 联手宣
1:-58 after 联欢
1:-58 after 联欢$
1:-141 after 联盟
1:-141 after 联盟工
1:73 after 联系
1:112 after 联系$
1:92 after 联系专
1:-12 after 联系人
1:-69 after 联系点
1:86 after 联系落
1:-11 after 联络
1:149 after 联络$
1:90 after 联络企
1:79 after 联络单
1:-119 after 联络员
1:-113 after 联络和
1:-190 after 联谊
1:-122 after 联谊$
1:-153 after 联谊活
1:-29 after 聘
1:-69 after 聘为
1:-69 after 聘为@
1:70 after 聘会
1:70 after 聘会$
1:71 after 聘信
1:71 after 聘信息
1:-62 after 聘审
1:-62 after 聘审稿
1:-98 after 聘教
1:-98 after 聘教师
1:-100 after 股
1:-85 after 股$
1:-87 after 股长
1:-55 after 股长丁
1:-73 after 股长权
1:-62 after 股长纪
1:-67 after 股长邱
1:-41 after 育
1:116 after 育$
1:-81 after 育体
1:-81 after 育体育
1:-50 after 育儿
1:-50 after 育儿讲
1:-77 after 育制
1:-77 after 育制定
1:85 after 育员
1:85 after 育员培
1:124 after 育器
1:124 after 育器材
1:-106 after 育学
1:-80 after 育学时
1:-49 after 育学院
1:-83 after 育局
1:-113 after 育局$
1:80 after 育局办
1:-81 after 育局每
1:-54 after 育工
1:-54 after 育工作
1:-62 after 育研
1:-62 after 育研究
1:88 after 育科
1:88 after 育科$
1:-89 after 育管
1:-89 after 育管理
1:-51 after 育组
1:-51 after 育组$
1:-65 after 育股
1:-65 after 育股$
1:61 after 育资
1:61 after 育资源
1:-67 after 能
1:-49 after 能大
1:-49 after 能大师
1:-54 after 能源
1:-54 after 能源汽
1:-86 after 脉
1:-86 after 脉$
1:58 after 腾
1:58 after 腾出
1:58 after 腾出宿
1:-57 after 臧
1:-57 after 臧慧
1:-57 after 臧慧$
1:-65 after 自0
1:-65 after 自0月
1:79 after 自@
1:79 after 自@$
1:-123 after 自己的
1:95 after 自己约
1:-56 after 自第
1:-56 after 自第0
1:77 after 自组
1:77 after 自组织
1:-72 after 自行
1:-72 after 自行购
1:-93 after 至
1:-93 after 至0
1:-78 after 至00
1:-62 after 至0个
1:-61 after 至@
1:-61 after 至@跟
1:-47 after 至六
1:-47 after 至六周
1:37 after 舍
1:64 after 舍$
1:-83 after 舍管
1:-83 after 舍管理
1:-66 after 舒
1:-66 after 舒雅
1:-66 after 舒雅副
1:-61 after 舞
1:-61 after 舞蹈
1:-61 after 舞蹈教
1:-55 after 航
1:-55 after 航(
1:-55 after 航(0
1:-79 after 良
1:-79 after 良、
1:-79 after 良、韩
1:-49 after 艺
1:-49 after 艺$
1:10 after 节
1:15 after 节$
1:-149 after 节以
1:-133 after 节以上
1:-75 after 节以视
1:92 after 节录
1:92 after 节录像
1:-66 after 节心
1:-66 after 节心理
1:-101 after 节研
1:-101 after 节研究
1:-103 after 节绘
1:-103 after 节绘本
1:78 after 节通
1:78 after 节通过
1:-73 after 芝
1:-73 after 芝前
1:-73 after 芝前往
1:-71 after 花
1:-58 after 花开
1:-58 after 花开”
1:-74 after 花拟
1:-74 after 花拟于
1:-53 after 芹
1:-53 after 芹长
1:-53 after 芹长驻
1:-51 after 苇
1:-51 after 苇、
1:-51 after 苇、郑
1:-43 after 苟
1:-43 after 苟小
1:-43 after 苟小娟
1:-90 after 英
1:-57 after 英、
1:-57 after 英、@
1:-62 after 英受
1:-62 after 英受聘
1:-70 after 英语
1:-74 after 英语、
1:-43 after 英语教
1:-32 after 英语科
1:-48 after 英语组
1:-40 after 范
1:-54 after 范教
1:-54 after 范教学
1:7 after 范课
1:-67 after 范课$
1:61 after 范课录
1:114 after 草
1:114 after 草$
1:32 after 荐
1:-47 after 荐、
1:-47 after 荐、校
1:95 after 荐和
1:95 after 荐和日
1:56 after 荐水
1:56 after 荐水产
1:-83 after 莲
1:-83 after 莲)
1:-83 after 莲)$
1:65 after 营
1:47 after 营”
1:47 after 营”$
1:74 after 营务
1:79 after 营务$
1:57 after 营务。
1:67 after 营务手
1:44 after 营的
1:44 after 营的报
1:108 after 落
1:108 after 落实
1:78 after 落实$
1:87 after 落实)
1:73 after 落实。
1:74 after 落实住
1:94 after 落实到
1:97 after 落实情
1:-55 after 蒙
1:-55 after 蒙启
1:-55 after 蒙启航
1:-74 after 蒲
1:-51 after 蒲一
1:-51 after 蒲一苇
1:-62 after 蒲英
1:-62 after 蒲英受
1:-68 after 薇
1:-68 after 薇$
1:-71 after 虎
1:-71 after 虎进
1:-71 after 虎进才
1:-48 after 行
1:-160 after 行$
1:86 after 行”
1:86 after 行”社
1:26 after 行一
1:26 after 行一次
1:-75 after 行九
1:-75 after 行九年
1:-33 after 行情
1:-33 after 行情况
1:73 after 行捆
1:73 after 行捆绑
1:-51 after 行政
1:-51 after 行政主
1:-60 after 行校
1:-60 after 行校长
1:103 after 行检
1:103 after 行检查
1:-55 after 行的
1:-98 after 行的保
1:106 after 行的安
1:-102 after 行督
1:-102 after 行督导
1:101 after 行程
1:101 after 行程$
1:78 after 行第
1:78 after 行第0
1:-73 after 行线
1:-73 after 行线上
1:-72 after 行购
1:-72 after 行购买
1:47 after 衔
1:47 after 衔接
1:105 after 衔接$
1:-88 after 衔接”
1:73 after 衔接落
1:-79 after 衣
1:-79 after 衣$
1:-138 after 补
1:-62 after 补助
1:-62 after 补助0
1:-75 after 补强
1:-75 after 补强课
1:-82 after 补贴
1:-82 after 补贴$
1:38 after 表
1:115 after 表$
1:82 after 表》
1:79 after 表》$
1:59 after 表》。
1:-100 after 表供
1:-100 after 表供其
1:-73 after 表各
1:-73 after 表各0
1:142 after 表和
1:142 after 表和考
1:30 after 表衔
1:30 after 表衔接
1:70 after 表调
1:70 after 表调课
1:103 after 装
1:82 after 装$
1:68 after 装机
1:68 after 装机$
1:122 after 要
1:56 after 要$
1:71 after 要。
1:71 after 要。$
1:68 after 要写
1:68 after 要写出
1:58 after 要在
1:58 after 要在0
1:53 after 要拿
1:53 after 要拿出
1:67 after 要认
1:67 after 要认真
1:-97 after 覃
1:-96 after 覃秀
1:-96 after 覃秀跟
1:-55 after 覃道
1:-55 after 覃道明
1:-44 after 覆
1:-44 after 覆盖
1:-44 after 覆盖率
1:8 after 见
1:71 after 见$
1:27 after 见习
1:-61 after 见习两
1:91 after 见习之
1:-59 after 见病
1:-59 after 见病预
1:21 after 观
1:-91 after 观$
1:52 after 观察
1:52 after 观察记
1:-45 after 观摩
1:-45 after 观摩校
1:95 after 观课
1:95 after 观课情
1:-73 after 规
1:-106 after 规$
1:101 after 规划
1:101 after 规划$
1:-72 after 视
1:-112 after 视一
1:-112 after 视一次
1:-40 after 视像
1:-40 after 视像会
1:73 after 视导
1:73 after 视导$
1:-75 after 视讯
1:-75 after 视讯进
1:-129 after 视频
1:-75 after 视频方
1:-114 after 视频碰
1:-64 after 视频集
1:33 after 角
1:21 after 角$
1:53 after 角改
1:53 after 角改造
1:-81 after 解
1:14 after 解决
1:14 after 解决$
1:-99 after 解释
1:-99 after 解释$
1:55 after 计
1:106 after 计$
1:40 after 计划
1:151 after 计划$
1:53 after 计划。
1:-107 after 计划执
1:-116 after 计成
1:-116 after 计成长
1:61 after 计整
1:61 after 计整理
1:40 after 订
1:-10 after 订人
1:-10 after 订人才
1:76 after 订票
1:76 after 订票、
1:67 after 订营
1:67 after 订营务
1:88 after 认$
1:-83 after 认定
1:-83 after 认定农
1:67 after 认真
1:67 after 认真准
1:51 after 讨
1:-24 after 讨$
1:-112 after 讨0
1:-112 after 讨0次
1:86 after 讨。
1:86 after 讨。$
1:119 after 讨论
1:107 after 讨论$
1:76 after 讨论定
1:-56 after 让
1:-56 after 让卓
1:-56 after 让卓玛
1:-55 after 训
1:8 after 训$
1:-62 after 训0
1:-62 after 训0至
1:-90 after 训_
1:-90 after 训_0
1:-17 after 训一
1:-17 after 训一个
1:-47 after 训四
1:-47 after 训四至
1:-71 after 训基
1:-71 after 训基地
1:-83 after 训室
1:-83 after 训室管
1:-59 after 训班
1:-59 after 训班$
1:-43 after 训科
1:-43 after 训科科
1:-30 after 训练
1:-66 after 训练动
1:44 after 训练营
1:61 after 训课
1:61 after 训课程
1:-49 after 训车
1:-49 after 训车间
1:-51 after 训部
1:-51 after 训部$
1:-92 after 议
1:-101 after 议$
1:-32 after 议与
1:-32 after 议与@
1:-36 after 议事
1:-36 after 议事会
1:-75 after 议决
1:-75 after 议决$
1:-112 after 议同
1:-112 after 议同学
1:-71 after 议定
1:-71 after 议定$
1:105 after 议履
1:105 after 议履行
1:-74 after 议拍
1:-74 after 议拍板
1:-47 after 议推
1:-47 after 议推荐
1:-59 after 议的
1:-59 after 议的执
1:97 after 议落
1:97 after 议落实
1:-75 after 议议
1:-75 after 议议决
1:-40 after 议集
1:-40 after 议集体
1:-59 after 讯
1:-19 after 讯科
1:48 after 讯科技
1:-75 after 讯科教
1:-75 after 讯进
1:-75 after 讯进行
1:65 after 记
1:-45 after 记$
1:120 after 记入
1:97 after 记入册
1:90 after 记入库
1:102 after 记好
1:102 after 记好台
1:66 after 记学
1:66 after 记学分
1:91 after 记师
1:91 after 记师徒
1:41 after 记录
1:92 after 记录$
1:-108 after 记录一
1:96 after 记录存
1:87 after 记录并
1:-80 after 记继
1:-80 after 记继续
1:95 after 记观
1:95 after 记观课
1:115 after 记造
1:115 after 记造册
1:95 after 记韩
1:95 after 记韩璐
1:-72 after 讲
1:136 after 讲$
1:-116 after 讲一
1:-116 after 讲一次
1:-76 after 讲堂
1:-76 after 讲堂$
1:-102 after 讲师
1:-101 after 讲师$
1:-56 after 讲师)
1:-72 after 讲座
1:-92 after 讲座$
1:-50 after 讲座0
1:-90 after 讲座一
1:83 after 讲座计
1:-94 after 讲授
1:-53 after 讲授中
1:-78 after 讲授管
1:33 after 论
1:107 after 论$
1:76 after 论定
1:76 after 论定稿
1:-80 after 论证
1:-80 after 论证$
1:-26 after 设
1:-76 after 设一
1:-76 after 设一小
1:67 after 设办
1:67 after 设办公
1:-129 after 设在
1:-105 after 设在@
1:-69 after 设在合
1:-71 after 设在基
1:-65 after 设在局
1:-73 after 设在教
1:-67 after 设在普
1:-49 after 设在继
1:-75 after 设在集
1:69 after 设备
1:14 after 设备$
1:48 after 设备。
1:88 after 设备值
1:77 after 设备和
1:68 after 设备的
1:104 after 设备调
1:-45 after 设网
1:-45 after 设网上
1:-62 after 设联
1:-62 after 设联络
1:18 after 设计
1:95 after 设计$
1:-116 after 设计成
1:61 after 设计整
1:86 after 设账
1:86 after 设账号
1:-90 after 访
1:-139 after 访$
1:64 after 访一
1:64 after 访一次
1:-112 after 访视
1:-112 after 访视一
1:-54 after 访问
1:-54 after 访问权
1:-113 after 证
1:-80 after 证$
1:-93 after 证书
1:-93 after 证书$
1:-121 after 证明
1:-107 after 证明$
1:-65 after 证明(
1:71 after 证网
1:71 after 证网络
1:-76 after 评
1:-94 after 评$
1:-109 after 评价
1:-77 after 评价$
1:-70 after 评价在
1:-50 after 评估
1:-34 after 评估$
1:116 after 评估(
1:-69 after 评估一
1:-100 after 评估量
1:86 after 评分
1:86 after 评分$
1:22 after 评课
1:99 after 评课$
1:-90 after 评课(
1:-43 after 诊
1:-30 after 诊断
1:-67 after 诊断办
1:-69 after 诊断评
1:-60 after 诊日
1:-60 after 诊日”
1:124 after 试
1:111 after 试$
1:95 after 试和
1:68 after 试和维
1:70 after 试和网
1:76 after 试用
1:76 after 试用$
1:39 after 话
1:-112 after 话0
1:-112 after 话00
1:109 after 话回
1:109 after 话回访
1:-66 after 询
1:-66 after 询一
1:-66 after 询一次
1:-86 after 语
1:-74 after 语、
1:-74 after 语、数
1:-43 after 语教
1:-43 after 语教师
1:-65 after 语文
1:-65 after 语文组
1:-32 after 语科
1:-32 after 语科组
1:-48 after 语组
1:-48 after 语组组
1:92 after 说
1:92 after 说明
1:92 after 说明会
1:-97 after 请
1:-78 after 请假
1:-78 after 请假$
1:-86 after 请来
1:-86 after 请来把
1:-85 after 读
1:-76 after 读”
1:-76 after 读”直
1:-78 after 读写
1:-78 after 读写结
1:-31 after 课
1:-92 after 课$
1:-84 after 课(
1:-113 after 课(0
1:-80 after 课(于
1:-55 after 课(教
1:-187 after 课0
1:-155 after 课0节
1:-116 after 课0课
1:-85 after 课”
1:-51 after 课”向
1:-68 after 课”平
1:-75 after 课”联
1:108 after 课、
1:108 after 课、带
1:-72 after 课一
1:105 after 课一天
1:-71 after 课一小
1:-94 after 课一次
1:83 after 课与
1:83 after 课与点
1:66 after 课两
1:-45 after 课两天
1:-58 after 课两小
1:111 after 课两节
1:101 after 课务
1:95 after 课务$
1:40 after 课务。
1:90 after 课务安
1:44 after 课务调
1:-70 after 课和
1:-145 after 课和考
1:92 after 课和配
1:29 after 课堂
1:-50 after 课堂”
1:61 after 课堂事
1:68 after 课堂设
1:-9 after 课外
1:-9 after 课外书
1:87 after 课安
1:87 after 课安排
1:72 after 课并
1:72 after 课并接
1:61 after 课录
1:61 after 课录像
1:95 after 课情
1:95 after 课情况
1:100 after 课时
1:71 after 课时$
1:69 after 课时应
1:71 after 课桌
1:71 after 课桌椅
1:89 after 课的
1:89 after 课的安
1:-35 after 课程
1:-137 after 课程$
1:71 after 课程和
1:56 after 课程衔
1:61 after 课程表
1:-33 after 课组
1:-80 after 课组两
1:36 after 课组织
1:120 after 课表
1:115 after 课表$
1:142 after 课表和
1:30 after 课表衔
1:-90 after 课评
1:-90 after 课评课
1:120 after 课诊
1:120 after 课诊断
1:-40 after 课题
1:93 after 课题$
1:-91 after 课题0
1:-72 after 课题指
1:-80 after 课题论
1:39 after 调
1:-57 after 调$
1:82 after 调。
1:82 after 调。$
1:109 after 调安
1:109 after 调安排
1:-118 after 调床
1:-118 after 调床位
1:113 after 调度
1:69 after 调度$
1:69 after 调度。
1:87 after 调度一
1:92 after 调整
1:92 after 调整$
1:55 after 调研
1:55 after 调研材
1:126 after 调试
1:111 after 调试$
1:95 after 调试和
1:93 after 调课
1:93 after 调课$
1:77 after 调配
1:77 after 调配$
1:-190 after 谊
1:-122 after 谊$
1:-153 after 谊活
1:-153 after 谊活动
1:-51 after 谢
1:-51 after 谢瑾
1:-51 after 谢瑾、
1:-46 after 豪
1:-46 after 豪老
1:-46 after 豪老师
1:-62 after 贝
1:-62 after 贝晓
1:-62 after 贝晓棠
1:54 after 负
1:74 after 负其
1:74 after 负其责
1:-86 after 负担
1:-86 after 负担$
1:57 after 负责
1:131 after 负责$
1:106 after 负责@
1:22 after 负责。
1:84 after 负责与
1:-161 after 负责人
1:61 after 负责任
1:54 after 负责住
1:85 after 负责保
1:68 after 负责办
1:53 after 负责区
1:136 after 负责协
1:72 after 负责召
1:68 after 负责同
1:99 after 负责学
1:-98 after 负责孩
1:48 after 负责安
1:92 after 负责家
1:135 after 负责对
1:61 after 负责将
1:52 after 负责带
1:-134 after 负责开
1:71 after 负责征
1:84 after 负责技
1:94 after 负责报
1:66 after 负责排
1:82 after 负责接
1:70 after 负责推
1:70 after 负责提
1:120 after 负责支
1:78 after 负责数
1:-8 after 负责日
1:61 after 负责本
1:75 after 负责此
1:158 after 负责派
1:56 after 负责清
1:65 after 负责点
1:83 after 负责物
1:-94 after 负责监
1:-123 after 负责督
1:74 after 负责移
1:44 after 负责管
1:89 after 负责组
1:61 after 负责统
1:91 after 负责维
1:135 after 负责编
1:144 after 负责考
1:137 after 负责联
1:73 after 负责营
1:73 after 负责落
1:91 after 负责见
1:-99 after 负责解
1:88 after 负责设
1:-80 after 负责课
1:76 after 负责调
1:58 after 负责账
1:-29 after 负责运
1:108 after 负责送
1:125 after 负责选
1:75 after 负责配
1:56 after 负责领
1:97 after 负责食
1:62 after 责
1:135 after 责$
1:106 after 责@
1:106 after 责@一
1:22 after 责。
1:22 after 责。$
1:84 after 责与
1:84 after 责与上
1:-161 after 责人
1:-165 after 责人$
1:-58 after 责人共
1:-63 after 责人各
1:95 after 责人选
1:104 after 责任
1:101 after 责任组
1:61 after 责任职
1:54 after 责住
1:54 after 责住宿
1:85 after 责保
1:85 after 责保育
1:35 after 责分
1:35 after 责分工
1:68 after 责办
1:68 after 责办理
1:53 after 责区
1:53 after 责区角
1:136 after 责协
1:136 after 责协调
1:72 after 责召
1:72 after 责召集
1:68 after 责同
1:68 after 责同步
1:99 after 责学
1:68 after 责学员
1:85 after 责学生
1:-98 after 责孩
1:-98 after 责孩子
1:48 after 责安
1:48 after 责安排
1:92 after 责家
1:92 after 责家长
1:135 after 责对
1:135 after 责对口
1:61 after 责将
1:61 after 责将示
1:52 after 责带
1:46 after 责带班
1:61 after 责带队
1:-134 after 责开
1:-134 after 责开通
1:71 after 责征
1:71 after 责征求
1:84 after 责技
1:84 after 责技术
1:94 after 责报
1:94 after 责报名
1:66 after 责排
1:55 after 责排定
1:65 after 责排课
1:82 after 责接
1:75 after 责接待
1:93 after 责接站
1:33 after 责接送
1:70 after 责推
1:70 after 责推进
1:70 after 责提
1:70 after 责提供
1:120 after 责支
1:120 after 责支教
1:78 after 责数
1:78 after 责数据
1:-8 after 责日
1:-8 after 责日常
1:61 after 责本
1:61 after 责本项
1:75 after 责此
1:75 after 责此项
1:158 after 责派
1:163 after 责派人
1:115 after 责派前
1:56 after 责清
1:56 after 责清点
1:65 after 责点
1:65 after 责点交
1:83 after 责物
1:83 after 责物品
1:-94 after 责监
1:-94 after 责监督
1:-123 after 责督
1:-123 after 责督促
1:74 after 责移
1:74 after 责移交
1:44 after 责管
1:44 after 责管理
1:89 after 责组
1:89 after 责组织
1:61 after 责统
1:61 after 责统筹
1:91 after 责维
1:91 after 责维护
1:135 after 责编
1:142 after 责编排
1:71 after 责编班
1:144 after 责考
1:153 after 责考务
1:77 after 责考勤
1:137 after 责联
1:109 after 责联系
1:117 after 责联络
1:73 after 责营
1:73 after 责营务
1:73 after 责落
1:73 after 责落实
1:91 after 责见
1:91 after 责见习
1:-99 after 责解
1:-99 after 责解释
1:88 after 责设
1:88 after 责设备
1:-80 after 责课
1:-80 after 责课题
1:76 after 责调
1:76 after 责调试
1:58 after 责账
1:58 after 责账号
1:-29 after 责运
1:-91 after 责运行
1:82 after 责运送
1:108 after 责送
1:108 after 责送课
1:125 after 责选
1:132 after 责选派
1:52 after 责选送
1:75 after 责配
1:75 after 责配师
1:56 after 责领
1:56 after 责领队
1:97 after 责食
1:97 after 责食宿
1:75 after 账
1:120 after 账$
1:66 after 账。
1:66 after 账。$
1:15 after 账号
1:89 after 账号0
1:53 after 账号。
1:-66 after 账号开
1:85 after 账报
1:85 after 账报送
1:68 after 货
1:68 after 货装
1:68 after 货装机
1:17 after 质
1:17 after 质量
1:97 after 质量分
1:-68 after 质量发
1:-70 after 质量综
1:52 after 购
1:94 after 购$
1:-77 after 购@
1:-77 after 购@农
1:112 after 购。
1:112 after 购。$
1:-72 after 购买
1:-72 after 购买$
1:81 after 购置
1:81 after 购置床
1:-82 after 贴
1:-82 after 贴$
1:-105 after 费
1:-75 after 费各
1:-75 after 费各承
1:-75 after 费和学
1:95 after 费和导
1:-51 after 费开
1:-51 after 费开放
1:-64 after 费报
1:-64 after 费报销
1:-70 after 费里
1:-70 after 费里走
1:-83 after 贺
1:-83 after 贺小
1:-83 after 贺小军
1:-72 after 资
1:-85 after 资不
1:-85 after 资不足
1:-79 after 资助
1:-79 after 资助$
1:63 after 资料
1:63 after 资料$
1:-53 after 资深
1:-53 after 资深康
1:-19 after 资源
1:-68 after 资源$
1:61 after 资源公
1:-65 after 资源向
1:-19 after 资讯
1:-19 after 资讯科
1:-31 after 资金
1:-71 after 资金中
1:79 after 资金使
1:-66 after 资金解
1:34 after 赛
1:77 after 赛选
1:77 after 赛选手
1:-100 after 赛金
1:-100 after 赛金牌
1:96 after 赠
1:83 after 赠$
1:110 after 赠图
1:110 after 赠图书
1:-70 after 赠课
1:-70 after 赠课外
1:78 after 赠送
1:33 after 赠送书
1:82 after 赠送绘
1:-70 after 走$
1:-94 after 走一
1:-94 after 走一次
1:-58 after 走亲
1:-58 after 走亲”
1:57 after 走廊
1:57 after 走廊和
1:64 after 走教
1:64 after 走教授
1:-150 after 赴
1:-131 after 赴@
1:-109 after 赴@$
1:-82 after 赴@习
1:-101 after 赴@听
1:-49 after 赴@跟
1:-91 after 赴榕
1:-91 after 赴榕坪
1:-67 after 赴津
1:-67 after 赴津滨
1:-75 after 赴美
1:-75 after 赴美姑
1:-56 after 赶
1:-56 after 赶“
1:-56 after 赶“农
1:54 after 起
1:89 after 起“
1:89 after 起“一
1:-96 after 起到
1:-96 after 起到@
1:71 after 起办
1:71 after 起办$
1:-56 after 起在
1:-56 after 起在@
1:-100 after 起备
1:-100 after 起备课
1:-42 after 起挂
1:-42 after 起挂任
1:-97 after 起磨
1:-97 after 起磨课
1:78 after 起管
1:78 after 起管$
1:126 after 起考
1:126 after 起考核
1:114 after 起草
1:114 after 起草$
1:-85 after 足
1:-85 after 足$
1:-76 after 跃
1:-76 after 跃军
1:-76 after 跃军$
1:111 after 距
1:111 after 距授
1:111 after 距授课
1:-24 after 跟
1:63 after 跟堂
1:63 after 跟堂$
1:-124 after 跟岗
1:-142 after 跟岗$
1:-70 after 跟岗(
1:-66 after 跟岗0
1:-45 after 跟岗一
1:-49 after 跟岗两
1:-58 after 跟岗四
1:-83 after 跟岗学
1:121 after 跟岗教
1:-69 after 跟岗鉴
)",
    R"(1:-6 after 跟班
1:51 after 跟班$
1:-66 after 跟班一
1:-72 after 跟班学
1:64 after 跟班日
1:70 after 跟着
1:70 after 跟着改
1:91 after 跟踪
1:67 after 跟踪服
1:99 after 跟踪考
1:88 after 跟车
1:88 after 跟车$
1:117 after 跟进
1:97 after 跟进$
1:68 after 跟进。
1:79 after 跟进资
1:-61 after 跟随
1:-61 after 跟随见
1:74 after 路
1:74 after 路线
1:74 after 路线、
1:-70 after 跳
1:-70 after 跳绳
1:-70 after 跳绳0
1:-69 after 践
1:-69 after 践讲
1:-69 after 践讲座
1:91 after 踪
1:67 after 踪服
1:67 after 踪服务
1:99 after 踪考
1:62 after 踪考察
1:95 after 踪考查
1:-61 after 蹈
1:-61 after 蹈教
1:-61 after 蹈教师
1:-125 after 蹲
1:-125 after 蹲点
1:-70 after 蹲点$
1:-121 after 蹲点0
1:-64 after 蹲点一
1:5 after 车
1:-31 after 车$
1:82 after 车0
1:82 after 车00
1:73 after 车和
1:73 after 车和保
1:-54 after 车维
1:-54 after 车维修
1:59 after 车辆
1:59 after 车辆$
1:-17 after 车间
1:59 after 车间$
1:-49 after 车间手
1:48 after 转
1:48 after 转运
1:48 after 转运$
1:75 after 轮
1:81 after 轮流
1:92 after 轮流主
1:-61 after 轮流到
1:86 after 轮流召
1:74 after 轮流命
1:78 after 轮流当
1:93 after 轮流承
1:61 after 轮训
1:61 after 轮训课
1:-76 after 轮诊
1:-76 after 轮诊断
1:125 after 辅
1:125 after 辅导
1:75 after 辅导员
1:77 after 辅导实
1:82 after 辅导室
1:108 after 辆
1:108 after 辆$
1:-40 after 达
1:-92 after 达0
1:-92 after 达00
1:-44 after 达到
1:-44 after 达到0
1:-60 after 达慕
1:-60 after 达慕$
1:74 after 达派
1:74 after 达派遣
1:-8 after 过
1:62 after 过“
1:62 after 过“江
1:-97 after 过主
1:-97 after 过主题
1:78 after 过录
1:78 after 过录播
1:63 after 过新
1:63 after 过新米
1:57 after 过程
1:57 after 过程、
1:-97 after 过组
1:-97 after 过组织
1:-42 after 运
1:48 after 运$
1:-45 after 运作
1:-45 after 运作$
1:-91 after 运行
1:-91 after 运行$
1:98 after 运送
1:71 after 运送$
1:78 after 运送和
1:75 after 运送安
1:59 after 还
1:59 after 还$
1:116 after 这
1:93 after 这一
1:93 after 这一块
1:85 after 这件
1:85 after 这件事
1:59 after 进
1:98 after 进$
1:68 after 进。
1:68 after 进。$
1:12 after 进修
1:-80 after 进修两
1:68 after 进修教
1:-70 after 进入
1:-70 after 进入前
1:80 after 进度
1:80 after 进度$
1:-71 after 进才
1:-71 after 进才,
1:22 after 进行
1:91 after 进行$
1:26 after 进行一
1:-75 after 进行九
1:73 after 进行捆
1:103 after 进行检
1:-102 after 进行督
1:-73 after 进行线
1:79 after 进资
1:79 after 进资金
1:78 after 进驻
1:78 after 进驻@
1:-62 after 远
1:-60 after 远程
1:-53 after 远程讲
1:-54 after 远程访
1:-57 after 远继
1:-57 after 远继续
1:-80 after 连
1:-80 after 连线
1:-71 after 连线备
1:-56 after 连线教
1:-58 after 连线集
1:115 after 述
1:76 after 述三
1:76 after 述三项
1:57 after 述任
1:57 after 述任务
1:117 after 述各
1:117 after 述各项
1:84 after 述部
1:84 after 述部门
1:65 after 送
1:125 after 送$
1:85 after 送@
1:85 after 送@协
1:33 after 送一
1:-79 after 送一份
1:-77 after 送一本
1:92 after 送一节
1:33 after 送书
1:33 after 送书包
1:118 after 送人
1:118 after 送人$
1:89 after 送伙
1:89 after 送伙伴
1:106 after 送到
1:71 after 送到@
1:75 after 送到园
1:76 after 送去
1:76 after 送去$
1:114 after 送名
1:114 after 送名单
1:-122 after 送周
1:-122 after 送周测
1:78 after 送和
1:78 after 送和安
1:75 after 送安
1:75 after 送安装
1:102 after 送工
1:102 after 送工作
1:52 after 送教
1:52 after 送教师
1:-95 after 送玩
1:-95 after 送玩具
1:33 after 送用
1:33 after 送用餐
1:82 after 送绘
1:82 after 送绘本
1:84 after 送给
1:84 after 送给@
1:-129 after 送课
1:-182 after 送课$
1:-76 after 送课(
1:108 after 送课、
1:-68 after 送课一
1:89 after 送课的
1:129 after 送课表
1:68 after 送货
1:68 after 送货装
1:90 after 送达
1:90 after 送达$
1:115 after 选
1:122 after 选$
1:78 after 选0
1:78 after 选0名
1:71 after 选人
1:71 after 选人、
1:64 after 选学
1:64 after 选学生
1:110 after 选定
1:74 after 选定人
1:83 after 选定教
1:-101 after 选并
1:-101 after 选并发
1:77 after 选手
1:77 after 选手$
1:95 after 选推
1:95 after 选推荐
1:35 after 选派
1:18 after 选派$
1:24 after 选派0
1:-24 after 选派中
1:43 after 选派和
1:94 after 选派学
1:77 after 选派工
1:52 after 选送
1:52 after 选送教
1:61 after 选配
1:61 after 选配师
1:120 after 逐
1:68 after 逐周
1:68 after 逐周收
1:109 after 逐月
1:109 after 逐月检
1:76 after 递
1:76 after 递服
1:76 after 递服务
1:26 after 通
1:111 after 通$
1:-64 after 通一
1:-64 after 通一次
1:-102 after 通海
1:-102 after 通海_
1:35 after 通知
1:74 after 通知$
1:-92 after 通知@
1:92 after 通知各
1:-31 after 通账
1:-31 after 通账号
1:78 after 通过
1:78 after 通过录
1:110 after 造
1:53 after 造$
1:115 after 造册
1:115 after 造册$
1:57 after 造走
1:57 after 造走廊
1:-51 after 逢
1:-51 after 逢星
1:-51 after 逢星期
1:-55 after 道
1:-55 after 道明
1:-55 after 道明今
1:98 after 遣
1:74 after 遣$
1:44 after 遣手
1:44 after 遣手续
1:74 after 遣通
1:74 after 遣通知
1:111 after 遥
1:111 after 遥距
1:111 after 遥距授
1:120 after 遴
1:120 after 遴选
1:74 after 遴选$
1:78 after 遴选0
1:-53 after 邓
1:-46 after 邓志
1:-46 after 邓志豪
1:-51 after 邓春
1:-51 after 邓春梅
1:-56 after 邝
1:-56 after 邝丽
1:-56 after 邝丽君
1:-42 after 邢
1:-42 after 邢国
1:-42 after 邢国栋
1:-60 after 那
1:-60 after 那达
1:-60 after 那达慕
1:-124 after 邱
1:-78 after 邱正
1:-78 after 邱正浩
1:-83 after 邱红
1:-83 after 邱红梅
1:-67 after 邱雁
1:-67 after 邱雁$
1:-63 after 邵
1:-63 after 邵阳
1:-63 after 邵阳$
1:67 after 郎
1:67 after 郎$
1:-51 after 郑
1:-51 after 郑海
1:-51 after 郑海涛
1:-112 after 部
1:-51 after 部$
1:-24 after 部0
1:-24 after 部0$
1:87 after 部“
1:87 after 部“手
1:-36 after 部共
1:-36 after 部共同
1:-76 after 部到
1:-76 after 部到@
1:-148 after 部安
1:-148 after 部安排
1:-56 after 部客
1:-56 after 部客座
1:-57 after 部开
1:-57 after 部开展
1:-100 after 部教
1:-100 after 部教案
1:-107 after 部每
1:-107 after 部每年
1:98 after 部留
1:98 after 部留守
1:-101 after 部署
1:-101 after 部署$
1:-61 after 部负
1:-61 after 部负责
1:-53 after 部部
1:-53 after 部部长
1:-90 after 部长
1:-83 after 部长$
1:-53 after 部长方
1:17 after 部门
1:-34 after 部门$
1:84 after 部门对
1:-93 after 都
1:-93 after 都有
1:-93 after 都有自
1:-64 after 鄂
1:-64 after 鄂晓
1:-64 after 鄂晓楠
1:35 after 配
1:77 after 配$
1:-22 after 配合$
1:115 after 配合。
1:168 after 配合排
1:-58 after 配备
1:-58 after 配备指
1:92 after 配套
1:92 after 配套作
1:60 after 配好
1:60 after 配好助
1:76 after 配对
1:76 after 配对$
1:83 after 配师
1:83 after 配师傅
1:71 after 配班
1:71 after 配班级
1:95 after 配送
1:95 after 配送$
1:51 after 采
1:75 after 采买
1:75 after 采买并
1:-78 after 采取
1:-78 after 采取“
1:46 after 采购
1:94 after 采购$
1:-77 after 采购@
1:112 after 采购。
1:-99 after 释
1:-99 after 释$
1:63 after 里也
1:63 after 里也可
1:-70 after 里走
1:-70 after 里走$
1:7 after 量
1:71 after 量决
1:71 after 量决定
1:97 after 量分
1:97 after 量分析
1:-68 after 量发
1:-68 after 量发展
1:96 after 量着
1:84 after 量着办
1:78 after 量着定
1:-70 after 量综
1:-70 after 量综合
1:-100 after 量表
1:-100 after 量表供
1:-60 after 金
1:-71 after 金中
1:-71 after 金中支
1:79 after 金使
1:79 after 金使用
1:-100 after 金牌
1:-100 after 金牌教
1:-66 after 金解
1:-66 after 金解决
1:-121 after 鉴
1:-121 after 鉴定
1:-121 after 鉴定$
1:-43 after 钟
1:-43 after 钟雪
1:-43 after 钟雪汀
1:-105 after 销
1:-113 after 销$
1:-53 after 销。
1:-53 after 销。$
1:-113 after 长
1:-138 after 长$
1:-51 after 长)
1:-51 after 长)$
1:-43 after 长)、
1:-24 after 长,
1:-24 after 长,0
1:-60 after 长一
1:-60 after 长一年
1:-55 after 长丁
1:-55 after 长丁小
1:83 after 长义
1:83 after 长义工
1:-60 after 长乌
1:-60 after 长乌云
1:-48 after 长仇
1:-48 after 长仇海
1:-50 after 长作
1:-50 after 长作育
1:-80 after 长共
1:-80 after 长共0
1:-83 after 长冀
1:-83 after 长冀成
1:-54 after 长到
1:-54 after 长到@
1:-85 after 长办
1:-85 after 长办公
1:-74 after 长助
1:-74 after 长助理
1:-81 after 长卞
1:-81 after 长卞小
1:-66 after 长各
1:-66 after 长各0
1:-55 after 长吉
1:-55 after 长吉鹏
1:44 after 长告
1:44 after 长告知
1:-34 after 长孔
1:-34 after 长孔令
1:-85 after 长孟
1:-85 after 长孟祥
1:-54 after 长学
1:-54 after 长学校
1:-71 after 长富
1:-71 after 长富$
1:-46 after 长庄
1:-46 after 长庄思
1:-73 after 长戴
1:-73 after 长戴国
1:-78 after 长房
1:-78 after 长房秀
1:-95 after 长挂
1:-95 after 长挂帅
1:-53 after 长方
1:-53 after 长方岚
1:-65 after 长施
1:-65 after 长施敏
1:-57 after 长朱
1:-57 after 长朱明
1:-73 after 长权
1:-73 after 长权建
1:-47 after 长核
1:-47 after 长核定
1:95 after 长档
1:95 after 长档案
1:-71 after 长沈
1:-71 after 长沈其
1:-40 after 长涂
1:-40 after 长涂静
1:-33 after 长甘
1:-33 after 长甘露
1:-74 after 长石
1:-74 after 长石榴
1:-65 after 长秦
1:-65 after 长秦改
1:-62 after 长纪
1:-62 after 长纪广
1:-72 after 长自
1:-72 after 长自行
1:-55 after 长覃
1:-55 after 长覃道
1:92 after 长说
1:92 after 长说明
1:-116 after 长课
1:-116 after 长课0
1:-101 after 长邱
1:-78 after 长邱正
1:-67 after 长邱雁
1:-76 after 长陆
1:-76 after 长陆正
1:75 after 长马
1:75 after 长马秀
1:-53 after 长驻
1:-53 after 长驻@
1:-34 after 门$
1:84 after 门对
1:84 after 门对接
1:-60 after 门诊
1:-60 after 门诊日
1:-94 after 问
1:-66 after 问$
1:-54 after 问权
1:-54 after 问权限
1:-67 after 问题
1:-67 after 问题$
1:17 after 间
1:7 after 间$
1:-89 after 间开
1:-89 after 间开展
1:82 after 间心
1:82 after 间心理
1:-49 after 间手
1:-49 after 间手把
1:-59 after 闻
1:-59 after 闻人
1:-59 after 闻人杰
1:20 after 队
1:132 after 队$
1:-80 after 队,
1:-80 after 队,0
1:-124 after 队0
1:-124 after 队0人
1:-76 after 队@
1:-76 after 队@@
1:-67 after 队为
1:-67 after 队为每
1:-89 after 队之
1:-89 after 队之间
1:62 after 队去
1:62 after 队去淞
1:-44 after 队工
1:-44 after 队工作
1:-62 after 队每
1:-62 after 队每年
1:-63 after 阮
1:-63 after 阮志
1:-63 after 阮志坚
1:-59 after 防
1:-59 after 防课
1:-59 after 防课$
1:-63 after 阳
1:-63 after 阳$
1:-69 after 阿
1:-69 after 阿木
1:-69 after 阿木$
1:13 after 际
1:73 after 际细
1:73 after 际细化
1:-58 after 际联
1:-58 after 际联络
1:-76 after 陆
1:-50 after 陆振
1:-50 after 陆振宁
1:-76 after 陆正
1:-76 after 陆正清
1:-59 after 陇
1:-59 after 陇师
1:-59 after 陇师优
1:-74 after 陈
1:-74 after 陈嘉
1:-74 after 陈嘉敏
1:-73 after 降
1:-73 after 降至
1:-73 after 降至0
1:-54 after 限
1:-54 after 限$
1:-101 after 院
1:-49 after 院$
1:-62 after 院副
1:-62 after 院副研
1:-87 after 院长
1:-57 after 院长$
1:-60 after 院长一
1:-34 after 院长孔
1:-57 after 院长朱
1:-71 after 院长沈
1:-103 after 险
1:-82 after 险$
1:-72 after 险由
1:-72 after 险由其
1:-61 after 随
1:-61 after 随见
1:-61 after 随见习
1:-83 after 隔
1:-83 after 隔周
1:-65 after 隔周周
1:-78 after 隔周开
1:80 after 障
1:79 after 障$
1:54 after 障。
1:54 after 障。$
1:-54 after 障教
1:-54 after 障教育
1:84 after 障设
1:84 after 障设备
1:59 after 难
1:59 after 难学
1:59 after 难学生
1:-67 after 雁
1:-67 after 雁$
1:23 after 雅
1:-66 after 雅副
1:-66 after 雅副教
1:69 after 雅管
1:69 after 雅管教
1:-66 after 集
1:16 after 集$
1:85 after 集@
1:85 after 集@+
1:-100 after 集、
1:-100 after 集、评
1:61 after 集。
1:61 after 集。$
1:74 after 集》
1:74 after 集》$
1:-45 after 集中
1:-45 after 集中听
1:-38 after 集体
1:-79 after 集体备
1:-79 after 集体研
1:84 after 集体育
1:-79 after 集冬
1:-79 after 集冬衣
1:-104 after 集团
1:-96 after 集团业
1:-75 after 集团秘
1:69 after 集学
1:69 after 集学生
1:-56 after 集市
1:-56 after 集市”
1:-103 after 集训
1:-65 after 集训$
1:-62 after 集训0
1:-90 after 集训_
1:-47 after 集训四
1:-61 after 雨
1:-61 after 雨桐
1:-67 after 雨桐_
1:-58 after 雨桐为
1:38 after 雪
1:79 after 雪原
1:79 after 雪原自
1:-43 after 雪汀
1:-43 after 雪汀等
1:-83 after 雪莲
1:-83 after 雪莲)
1:-51 after 雾
1:-51 after 雾岭
1:-51 after 雾岭$
1:-33 after 露
1:-33 after 露$
1:-133 after 青
1:-98 after 青年
1:-98 after 青年教
1:-88 after 青碇
1:-88 after 青碇县
1:-59 after 青禾
1:-59 after 青禾到
1:-38 after 静
1:-34 after 静(
1:-34 after 静(0
1:-40 after 静怡
1:-40 after 静怡,
1:59 after 面
1:122 after 面$
1:-76 after 面向
1:-76 after 面向全
1:-53 after 面点
1:-53 after 面点$
1:61 after 面负
1:61 after 面负责
1:-65 after 靳
1:-65 after 靳红
1:-65 after 靳红旗
1:8 after 韩
1:-79 after 韩梅
1:-79 after 韩梅到
1:95 after 韩璐
1:95 after 韩璐具
1:-5 after 音
1:-5 after 音乐
1:-61 after 音乐、
1:48 after 音乐教
1:-53 after 顶
1:-53 after 顶岗
1:-37 after 顶岗$
1:-68 after 顶岗实
1:14 after 项
1:63 after 项$
1:62 after 项任
1:62 after 项任务
1:83 after 项工
1:83 after 项工作
1:76 after 项活
1:76 after 项活动
1:-15 after 项目
1:102 after 项目组
1:-102 after 项目进
1:-59 after 项督
1:-59 after 项督导
1:-64 after 项经
1:-64 after 项经费
1:-66 after 顾
1:-66 after 顾问
1:-66 after 顾问$
1:72 after 顿
1:72 after 顿$
1:-93 after 颁
1:-93 after 颁发
1:-93 after 颁发结
1:-59 after 预
1:-59 after 预防
1:-59 after 预防课
1:49 after 领
1:125 after 领$
1:-36 after 领巾
1:-36 after 领巾议
1:56 after 领队
1:56 after 领队$
1:-129 after 频
1:-75 after 频方
1:-75 after 频方式
1:-114 after 频碰
1:-114 after 频碰头
1:-64 after 频集
1:-64 after 频集体
1:-54 after 题
1:90 after 题$
1:-91 after 题0
1:-91 after 题0项
1:-98 after 题一
1:-98 after 题一次
1:-97 after 题党
1:-97 after 题党日
1:68 after 题总
1:68 after 题总结
1:-72 after 题指
1:-72 after 题指导
1:-94 after 题教
1:-94 after 题教研
1:82 after 题研
1:82 after 题研修
1:-66 after 题讲
1:-66 after 题讲座
1:-80 after 题论
1:-80 after 题论证
1:-88 after 题课
1:-88 after 题课程
1:86 after 食
1:86 after 食宿
1:86 after 食宿$
1:78 after 餐
1:78 after 餐$
1:-53 after 馆
1:-53 after 馆和
1:-53 after 馆和“
1:-76 after 首
1:-76 after 首轮
1:-76 after 首轮诊
1:-65 after 香
1:-65 after 香前
1:-65 after 香前往
1:-68 after 马
1:-98 after 马晓
1:-98 after 马晓东
1:75 after 马秀
1:75 after 马秀珍
1:-79 after 马良
1:-79 after 马良、
1:-76 after 驻
1:17 after 驻@
1:78 after 驻@$
1:-53 after 驻@@
1:-88 after 驻@一
1:-97 after 驻园
1:-56 after 驻园一
1:-83 after 驻园八
1:-88 after 驻园指
1:-79 after 驻校
1:-46 after 驻校$
1:-63 after 驻校两
1:-34 after 骆
1:-34 after 骆文
1:-34 after 骆文静
1:14 after 验
1:101 after 验$
1:111 after 验。
1:111 after 验。$
1:-103 after 验员
1:-103 after 验员准
1:-65 after 验学
1:-65 after 验学校
1:-39 after 验室
1:-39 after 验室0
1:-61 after 验式
1:-61 after 验式跟
1:77 after 验操
1:77 after 验操作
1:88 after 验收
1:67 after 验收$
1:75 after 验收。
1:107 after 验收登
1:55 after 验收签
1:75 after 验课
1:75 after 验课$
1:-53 after 骨
1:-53 after 骨干
1:-58 after 骨干“
1:-39 after 骨干作
1:29 after 高
1:78 after 高一
1:78 after 高一年
1:-96 after 高峰
1:-96 after 高峰、
1:-53 after 高班
1:-53 after 高班远
1:76 after 高级
1:86 after 高级技
1:-56 after 高级讲
1:-66 after 高考
1:-66 after 高考研
1:-68 after 高质
1:-68 after 高质量
1:86 after 魁
1:86 after 魁)
1:86 after 魁)$
1:-69 after 魏
1:-69 after 魏敏
1:-69 after 魏敏老
1:-89 after 鲁
1:-89 after 鲁$
1:-55 after 鹏
1:-55 after 鹏$
1:-71 after 麦
1:-32 after 麦晓
1:-32 after 麦晓澄
1:-59 after 麦青
1:-59 after 麦青禾
1:-46 after 黎
1:-46 after 黎、
1:-46 after 黎、教
1:-51 after 黔
1:-51 after 黔峰
1:-51 after 黔峰云
1:110 after 齐
1:90 after 齐改
1:90 after 齐改云
1:64 after 齐材
1:64 after 齐材料
1:-94 after 龙
1:-50 after 龙海
1:-50 after 龙海燕
1:-76 after 龙跃
1:-76 after 龙跃军
1:-67 after 龙雨
1:-67 after 龙雨桐
1:-9 alone 00
1:24 alone 01
1:-63 alone 10
1:61 alone 11
1:13 always
1:13 before $
1:-41 before (
1:-94 before ($
1:130 before (0
1:130 before (0人
1:25 before )
1:116 before )$
1:77 before )_
1:77 before )_$
1:-49 before )、
1:-51 before )、$
1:-38 before )、苟
1:-65 before )任
1:-65 before )任$
1:-98 before )具
1:-98 before )具体
1:-151 before )对
1:-151 before )对口
1:-185 before +
1:-78 before +会
1:-78 before +会签
1:-79 before +向
1:-79 before +向$
1:-32 before +联
1:-32 before +联络
1:-161 before +语
1:-161 before +语文
1:85 before ,
1:85 before ,$
1:-70 before 0
1:132 before 0$
1:-144 before 00
1:34 before 000
1:-49 before 00万
1:73 before 00人
1:-101 before 00元
1:73 before 00分
1:-78 before 00名
1:61 before 00套
1:92 before 00年
1:-184 before 00日
1:34 before 00本
1:98 before 00节
1:-68 before 00门
1:91 before 00项
1:77 before 0_
1:77 before 0_人
1:133 before 0、
1:112 before 0、0
1:86 before 0、甲
1:-140 before 0万
1:-140 before 0万元
1:140 before 0人
1:130 before 0人)
1:73 before 0人。
1:-101 before 0元
1:-101 before 0元$
1:73 before 0分
1:73 before 0分钟
1:-41 before 0名
1:62 before 0名。
1:62 before 0名优
1:-47 before 0名分
1:-113 before 0名到
1:74 before 0名回
1:-61 before 0名教
1:61 before 0套
1:61 before 0套。
1:92 before 0年
1:92 before 0年0
1:-181 before 0日
1:-47 before 0日$
1:-47 before 0日、
1:-59 before 0日举
1:-184 before 0日前
1:-138 before 0月
1:-155 before 0月0
1:92 before 0月。
1:-14 before 0月底
1:-83 before 0月起
1:34 before 0本
1:34 before 0本。
1:71 before 0篇
1:71 before 0篇以
1:124 before 0节
1:75 before 0节$
1:100 before 0节。
1:-68 before 0门
1:-68 before 0门以
1:99 before 0项
1:104 before 0项$
1:29 before 0项、
1:63 before 0项以
1:-52 before :
1:-45 before :柏
1:-45 before :柏杨
1:-56 before :潘
1:-56 before :潘水
1:-43 before :焦
1:-43 before :焦守
1:-41 before :祁
1:-41 before :祁延
1:55 before ;
1:55 before ;$
1:-93 before @
1:-35 before @$
1:-91 before @(
1:-91 before @($
1:-34 before @)
1:-34 before @)$
1:-99 before @+
1:-78 before @+会
1:-79 before @+向
1:-32 before @+联
1:46 before @@
1:35 before @@以
1:-110 before @@后
1:-54 before @@派
1:-60 before @@的
1:147 before @@经
1:-49 before @@选
1:-108 before @_
1:-108 before @_$
1:-65 before @、
1:-65 before @、$
1:46 before @。
1:46 before @。$
1:35 before @以
1:35 before @以后
1:-62 before @参
1:-62 before @参赛
1:-64 before @同
1:-64 before @同年
1:-110 before @后
1:-110 before @后在
1:-90 before @听
1:-90 before @听课
1:-158 before @学
1:-158 before @学科
1:-123 before @对
1:-123 before @对口
1:-141 before @将
1:-141 before @将计
1:-94 before @帮
1:-94 before @帮助
1:-81 before @应
1:-81 before @应设
1:-58 before @开
1:-58 before @开放
1:-24 before @找
1:-24 before @找饶
1:-63 before @拟
1:-63 before @拟派
1:88 before @教
1:87 before @教务
1:141 before @教学
1:-75 before @教师
1:126 before @方
1:126 before @方面
1:-15 before @校
1:-15 before @校长
1:-84 before @每
1:-63 before @每周
1:-54 before @每学
1:-58 before @派
1:-58 before @派$
1:-50 before @的
1:-60 before @的$
1:74 before @的事
1:-109 before @的车
1:181 before @经
1:181 before @经管
1:-78 before @续
1:-78 before @续派
1:-81 before @罗
1:-81 before @罗小
1:-66 before @联
1:-54 before @联系
1:-63 before @联络
1:-41 before @语
1:-41 before @语文
1:-49 before @选
1:-49 before @选派
1:93 before @部
1:93 before @部及
1:-49 before @钟
1:-49 before @钟火
1:-61 before @陆
1:-61 before @陆桂
1:-29 before @须
1:-29 before @须选
1:13 before ^
1:38 before ^$
1:-86 before ^)
1:-38 before ^)、
1:-98 before ^)具
1:-161 before ^+
1:-161 before ^+语
1:-99 before ^0
1:-48 before ^00
1:122 before ^0、
1:15 before ^0名
1:-59 before ^0日
1:-135 before ^0月
1:29 before ^0项
1:-84 before ^@
1:-63 before ^@$
1:-91 before ^@(
1:-77 before ^@+
1:46 before ^@@
1:-108 before ^@_
1:-65 before ^@、
1:-62 before ^@参
1:-64 before ^@同
1:-55 before ^@对
1:-141 before ^@将
1:-94 before ^@帮
1:-81 before ^@应
1:-24 before ^@找
1:-63 before ^@拟
1:88 before ^@教
1:126 before ^@方
1:-15 before ^@校
1:-84 before ^@每
1:-50 before ^@派
1:74 before ^@的
1:115 before ^@经
1:-78 before ^@续
1:-81 before ^@罗
1:-66 before ^@联
1:-41 before ^@语
1:-49 before ^@钟
1:-61 before ^@陆
1:-29 before ^@须
1:147 before ^_
1:77 before ^_0
1:114 before ^_总
1:-151 before ^”
1:-151 before ^”)
1:-221 before ^、
1:-158 before ^、@
1:-67 before ^、五
1:-107 before ^、数
1:53 before ^、班
1:-126 before ^、综
1:99 before ^。
1:99 before ^。支
1:72 before ^一
1:123 before ^一个
1:66 before ^一份
1:81 before ^一指
1:-118 before ^一次
1:61 before ^一节
1:-64 before ^七
1:-64 before ^七至
1:46 before ^三
1:46 before ^三年
1:102 before ^上
1:104 before ^上开
1:60 before ^上述
1:55 before ^上预
1:-104 before ^下
1:-104 before ^下设
1:-48 before ^不
1:57 before ^不少
1:-85 before ^不足
1:-104 before ^专
1:-126 before ^专业
1:61 before ^专递
1:-117 before ^两
1:36 before ^两个
1:-115 before ^两位
1:-98 before ^两市
1:130 before ^个
1:130 before ^个月
1:65 before ^中
1:-91 before ^中一
1:86 before ^中甲
1:-67 before ^为
1:-132 before ^为$
1:79 before ^为保
1:46 before ^主
1:-83 before ^主任
1:120 before ^主编
1:-73 before ^主讲
1:95 before ^主题
1:87 before ^书
1:87 before ^书分
1:68 before ^于
1:68 before ^于0
1:-86 before ^交
1:83 before ^交流
1:-131 before ^交陇
1:13 before ^人
1:-56 before ^人:
1:72 before ^人。
1:94 before ^人事
1:135 before ^人员
1:68 before ^人才
1:38 before ^人研
1:-57 before ^人选
1:-110 before ^人雷
1:-70 before ^从
1:-70 before ^从$
1:-49 before ^付
1:-49 before ^付0
1:55 before ^以
1:122 before ^以上
1:-34 before ^以下
1:-96 before ^以视
1:63 before ^仪
1:63 before ^仪器
1:-44 before ^任
1:-44 before ^任校
1:75 before ^位
1:70 before ^位。
1:34 before ^位老
1:-98 before ^体
1:-98 before ^体备
1:-86 before ^保
1:-86 before ^保险
1:-44 before ^全
1:-44 before ^全县
1:-60 before ^六
1:-60 before ^六一
1:-32 before ^共
1:-62 before ^共同
1:58 before ^共备
1:74 before ^其
1:74 before ^其余
1:146 before ^具
1:146 before ^具体
1:-110 before ^内
1:-110 before ^内_
1:52 before ^册
1:52 before ^册。
1:48 before ^写
1:48 before ^写作
1:-139 before ^况
1:-139 before ^况报
1:-153 before ^列
1:-153 before ^列席
1:89 before ^制
1:89 before ^制度
1:84 before ^前
1:84 before ^前述
1:-77 before ^办
1:-77 before ^办公
1:-66 before ^务
1:-44 before ^务、
1:-63 before ^务处
1:65 before ^动
1:65 before ^动。
1:-47 before ^十
1:-116 before ^十一
1:96 before ^协
1:96 before ^协议
1:110 before ^南
1:110 before ^南徐
1:-119 before ^参
1:-72 before ^参加
1:-116 before ^参观
1:-58 before ^发
1:-58 before ^发研
1:-129 before ^台
1:-129 before ^台和
1:-121 before ^各
1:103 before ^各学
1:-149 before ^各建
1:-58 before ^各项
1:73 before ^合
1:73 before ^合共
1:-63 before ^名
1:-51 before ^名单
1:-40 before ^名著
1:102 before ^后
1:85 before ^后勤
1:59 before ^后现
1:-81 before ^向
1:-74 before ^向$
1:-58 before ^向@
1:66 before ^听
1:66 before ^听评
1:-43 before ^员
1:-43 before ^员:
1:84 before ^和
1:84 before ^和工
1:-57 before ^园
1:-57 before ^园长
1:118 before ^图
1:118 before ^图书
1:-39 before ^在
1:-74 before ^在$
1:69 before ^在十
1:-108 before ^地
1:-108 before ^地理
1:58 before ^培
1:58 before ^培训
1:-35 before ^处
1:-105 before ^处利
1:71 before ^处提
1:-80 before ^备
1:68 before ^备接
1:-102 before ^备赛
1:91 before ^夏
1:91 before ^夏令
1:-105 before ^大
1:-56 before ^大、
1:-86 before ^大巴
1:63 before ^奖
1:63 before ^奖0
1:-87 before ^姊
1:-87 before ^姊妹
1:-103 before ^委
1:-103 before ^委员
1:-79 before ^季
1:-79 before ^季度
1:-129 before ^学
1:102 before ^学、
1:-208 before ^学期
1:28 before ^学生
1:-36 before ^学院
1:86 before ^实
1:90 before ^实习
1:48 before ^实训
1:-28 before ^室
1:53 before ^室与
1:-60 before ^室主
1:81 before ^家
1:110 before ^家园
1:74 before ^宿
1:74 before ^宿、
1:41 before ^寝
1:41 before ^寝室
1:-168 before ^对
1:-168 before ^对口
1:-91 before ^导
1:-91 before ^导师
1:-128 before ^将
1:-128 before ^将结
1:-67 before ^小
1:-67 before ^小课
1:98 before ^少于
1:-53 before ^少先
1:86 before ^展
1:86 before ^展示
1:82 before ^岗
1:82 before ^岗见
1:-83 before ^工
1:-83 before ^工作
1:66 before ^师
1:62 before ^师0
1:60 before ^师下
1:-79 before ^师工
1:87 before ^师徒
1:-90 before ^师来
1:121 before ^师的
1:-40 before ^帮
1:-40 before ^帮扶
1:-121 before ^年
1:-108 before ^年0
1:-122 before ^年工
1:60 before ^年底
1:51 before ^底
1:51 before ^底完
1:43 before ^度
1:43 before ^度。
1:114 before ^座
1:37 before ^座之
1:114 before ^座的
1:-82 before ^庭
1:-82 before ^庭经
1:95 before ^开发
1:-56 before ^开放
1:74 before ^当
1:74 before ^当人
1:-139 before ^往
1:-139 before ^往返
1:64 before ^徒
1:64 before ^徒结
1:112 before ^心
1:112 before ^心得
1:75 before ^怎
1:75 before ^怎么
1:-38 before ^成
1:-85 before ^成_
1:-68 before ^成员
1:77 before ^成绩
1:-50 before ^所
1:44 before ^所到
1:-62 before ^所需
1:86 before ^手
1:48 before ^手”
1:87 before ^手续
1:139 before ^执笔
1:-164 before ^执行
1:67 before ^承
1:67 before ^承办
1:90 before ^技
1:90 before ^技术
1:-98 before ^报
1:-98 before ^报$
1:-137 before ^担
1:-137 before ^担任
1:90 before ^指
1:90 before ^指导
1:-99 before ^按
1:-99 before ^按照
1:-40 before ^授
1:114 before ^授权
1:-71 before ^授课
1:78 before ^接
1:78 before ^接待
1:-66 before ^提
1:-66 before ^提倡
1:184 before ^支
1:184 before ^支教
1:45 before ^政
1:-61 before ^政人
1:114 before ^政办
1:135 before ^教
1:100 before ^教人
1:106 before ^教和
1:-93 before ^教处
1:156 before ^教师
1:72 before ^教教
1:43 before ^教期
1:74 before ^教研
1:31 before ^数
1:31 before ^数回
1:-7 before ^文
1:71 before ^文0
1:-74 before ^文组
1:-91 before ^日
1:-85 before ^日前
1:-95 before ^日常
1:95 before ^日程
1:65 before ^星
1:65 before ^星期
1:-124 before ^晴
1:-124 before ^晴川
1:-17 before ^月
1:-67 before ^月0
1:82 before ^月。
1:-78 before ^有
1:-78 before ^有事
1:-79 before ^期
1:-79 before ^期末
1:116 before ^本
1:117 before ^本条
1:-99 before ^本细
1:156 before ^本计
1:167 before ^本部
1:95 before ^本项
1:-70 before ^松
1:-64 before ^松、
1:-51 before ^松江
1:-132 before ^校
1:-86 before ^校教
1:-94 before ^校长
1:71 before ^次
1:72 before ^次。
1:68 before ^次活
1:147 before ^此
1:111 before ^此事
1:115 before ^此项
1:68 before ^步
1:68 before ^步直
1:-52 before ^每
1:-80 before ^每两
1:-81 before ^每个
1:75 before ^每周
1:70 before ^每季
1:-64 before ^每年
1:-55 before ^每月
1:70 before ^毕
1:70 before ^毕业
1:-65 before ^毛
1:-65 before ^毛振
1:-98 before ^永
1:-98 before ^永康
1:-107 before ^江
1:-107 before ^江海
1:55 before ^活
1:55 before ^活动
1:-68 before ^派
1:-88 before ^派出
1:-38 before ^派教
1:138 before ^环
1:138 before ^环境
1:47 before ^班
1:47 before ^班主
1:-79 before ^理
1:-117 before ^理事
1:74 before ^理办
1:54 before ^甄
1:54 before ^甄选
1:-9 before ^生
1:87 before ^生会
1:57 before ^生家
1:-79 before ^生来
1:-62 before ^由
1:-127 before ^由@
1:50 before ^由家
1:106 before ^由教
1:101 before ^甲
1:101 before ^甲0
1:142 before ^的
1:80 before ^的派
1:112 before ^的电
1:36 before ^的课
1:37 before ^研
1:93 before ^研修
1:-47 before ^研处
1:49 before ^研讨
1:64 before ^第
1:90 before ^第0
1:67 before ^第一
1:126 before ^第三
1:-61 before ^第二
1:86 before ^第五
1:124 before ^第四
1:115 before ^管
1:115 before ^管理
1:-45 before ^系
1:-45 before ^系人
1:56 before ^级
1:56 before ^级课
1:-201 before ^组
1:-135 before ^组办
1:-150 before ^组员
1:-59 before ^组组
1:-58 before ^组织
1:12 before ^织
1:-68 before ^织专
1:71 before ^织关
1:-127 before ^经
1:-123 before ^经$
1:-62 before ^经局
1:-45 before ^结
1:-45 before ^结对
1:-41 before ^络
1:-41 before ^络:
1:63 before ^统
1:63 before ^统一
1:130 before ^编
1:130 before ^编写
1:68 before ^网
1:68 before ^网络
1:92 before ^考
1:92 before ^考后
1:-125 before ^联
1:-147 before ^联系
1:-65 before ^联络
1:-51 before ^联谊
1:-72 before ^聘
1:-72 before ^聘$
1:82 before ^落
1:82 before ^落实
1:85 before ^行
1:85 before ^行程
1:-101 before ^补
1:-101 before ^补误
1:75 before ^训
1:75 before ^训练
1:45 before ^讲
1:45 before ^讲座
1:41 before ^设
1:-119 before ^设在
1:106 before ^设备
1:71 before ^试
1:71 before ^试卷
1:108 before ^该
1:108 before ^该项
1:-179 before ^语
1:-144 before ^语文
1:-86 before ^语组
1:119 before ^读
1:119 before ^读书
1:73 before ^课
1:69 before ^课。
1:67 before ^课堂
1:73 before ^课时
1:-44 before ^课组
1:67 before ^谁
1:67 before ^谁管
1:-111 before ^调
1:-51 before ^调总
1:-109 before ^调课
1:58 before ^责
1:58 before ^责任
1:159 before ^账
1:159 before ^账号
1:84 before ^质
1:84 before ^质量
1:-63 before ^资
1:-121 before ^资0
1:47 before ^资产
1:81 before ^资料
1:-65 before ^赛
1:-65 before ^赛前
1:-101 before ^走
1:-101 before ^走进
1:70 before ^跟
1:70 before ^跟岗
1:81 before ^路
1:81 before ^路上
1:-108 before ^蹲
1:-108 before ^蹲在
1:44 before ^过
1:44 before ^过程
1:113 before ^这
1:111 before ^这一
1:80 before ^这件
1:89 before ^这项
1:55 before ^进
1:55 before ^进修
1:-91 before ^远
1:-91 before ^远程
1:70 before ^送
1:-163 before ^送$
1:54 before ^送三
1:-73 before ^送年
1:168 before ^送教
1:240 before ^送课
1:-77 before ^选
1:-66 before ^选手
1:-82 before ^选派
1:-39 before ^选聘
1:21 before ^邀
1:-100 before ^邀$
1:129 before ^邀请
1:25 before ^部
1:77 before ^部进
1:-83 before ^部长
1:-78 before ^量
1:-78 before ^量分
1:-38 before ^长
1:89 before ^长付
1:-55 before ^长宫
1:-37 before ^长权
1:92 before ^阅
1:92 before ^阅卷
1:59 before ^随
1:59 before ^随岗
1:72 before ^集
1:72 before ^集中
1:-93 before ^项
1:88 before ^项工
1:-100 before ^项由
1:-47 before ^项的
1:-76 before ^领
1:-146 before ^领导
1:129 before ^领队
1:-124 before ^题
1:-124 before ^题库
1:-73 before ^首
1:-73 before ^首批
1:163 before ^驻
1:150 before ^驻园
1:93 before ^驻校
1:112 before ^验
1:112 before ^验收
1:-57 before ^高
1:-57 before ^高级
1:-92 before ^鼓
1:-92 before ^鼓励
1:135 before _
1:111 before _$
1:77 before _0
1:77 before _0_
1:77 before _人
1:77 before _人)
1:-85 before _员
1:-85 before _员$
1:-110 before _容
1:-110 before _容$
1:114 before _总
1:114 before _总结
1:106 before _经
1:106 before _经管
1:-89 before ”
1:-151 before ”)
1:-151 before ”)对
1:-79 before ”与
1:-79 before ”与$
1:48 before ”体
1:48 before ”体验
1:-60 before ”前
1:-60 before ”前组
1:-124 before ”和
1:-124 before ”和数
1:75 before ”等
1:75 before ”等。
1:-124 before 、
1:-95 before 、$
1:96 before 、0
1:122 before 、0、
1:-47 before 、0日
1:85 before 、0项
1:-121 before 、@
1:121 before 、@$
1:-158 before 、@学
1:87 before 、上
1:87 before 、上架
1:-56 before 、中
1:-56 before 、中、
1:-67 before 、五
1:-67 before 、五年
1:36 before 、住
1:36 before 、住处
1:-64 before 、佟
1:-64 before 、佟铁
1:-56 before 、小
1:-56 before 、小班
1:-44 before 、年
)",
    R"(1:-44 before 、年$
1:-44 before 、政
1:-44 before 、政教
1:-172 before 、数
1:-172 before 、数学
1:53 before 、班
1:53 before 、班级
1:86 before 、甲
1:86 before 、甲0
1:68 before 、登
1:68 before 、登记
1:29 before 、第
1:29 before 、第0
1:-126 before 、综
1:-126 before 、综合
1:-38 before 、苟
1:-38 before 、苟小
1:-20 before 、英
1:-20 before 、英语
1:74 before 、课
1:74 before 、课表
1:97 before 。
1:108 before 。$
1:73 before 。主
1:73 before 。主讲
1:80 before 。具
1:80 before 。具体
1:61 before 。图
1:61 before 。图书
1:72 before 。宣
1:72 before 。宣传
1:52 before 。家
1:52 before 。家长
1:82 before 。支
1:82 before 。支教
1:64 before 。此
1:64 before 。此项
1:82 before 。该
1:82 before 。该项
1:60 before 。跟
1:60 before 。跟岗
1:75 before 。过
1:75 before 。过程
1:65 before 。这
1:65 before 。这件
1:65 before 。驻
1:65 before 。驻园
1:-65 before 》
1:34 before 》。
1:34 before 》。$
1:-108 before 》回
1:-108 before 》回赠
1:-40 before 》报
1:-40 before 》报$
1:-12 before 一
1:-60 before 一”
1:-60 before 一”前
1:-17 before 一个
1:-80 before 一个$
1:-91 before 一人
1:-91 before 一人应
1:66 before 一份
1:66 before 一份反
1:-57 before 一名
1:-57 before 一名到
1:107 before 一周
1:38 before 一周。
1:71 before 一周与
1:92 before 一周内
1:82 before 一块
1:82 before 一块$
1:-55 before 一所
1:-55 before 一所$
1:81 before 一指
1:81 before 一指导
1:59 before 一星
1:59 before 一星期
1:-116 before 一月
1:-116 before 一月为
1:67 before 一条
1:67 before 一条$
1:37 before 一次
1:83 before 一次。
1:-118 before 一次为
1:63 before 一测
1:63 before 一测评
1:61 before 一节
1:75 before 一节课
1:46 before 一节过
1:-149 before 一间
1:-149 before 一间心
1:51 before 一项
1:100 before 一项$
1:-67 before 一项。
1:-64 before 七
1:-64 before 七至
1:-64 before 七至九
1:-140 before 万
1:-140 before 万元
1:-49 before 万元为
1:-121 before 万元改
1:32 before 三
1:-108 before 三$
1:46 before 三年
1:46 before 三年转
1:48 before 三日
1:48 before 三日内
1:126 before 三条
1:126 before 三条$
1:102 before 三科
1:102 before 三科$
1:70 before 三项
1:87 before 三项分
1:54 before 三项制
1:98 before 上
1:114 before 上$
1:76 before 上。
1:76 before 上。$
1:87 before 上三
1:87 before 上三项
1:73 before 上两
1:73 before 上两项
1:60 before 上事
1:60 before 上事项
1:-105 before 上参
1:-105 before 上参加
1:59 before 上各
1:59 before 上各项
1:-68 before 上和
1:-68 before 上和$
1:81 before 上安
1:81 before 上安全
1:131 before 上工
1:131 before 上工作
1:104 before 上开
1:104 before 上开工
1:87 before 上架
1:87 before 上架$
1:90 before 上的
1:90 before 上的问
1:60 before 上述
1:84 before 上述工
1:36 before 上述活
1:55 before 上预
1:55 before 上预约
1:-141 before 下
1:-34 before 下简
1:-34 before 下简称
1:-159 before 下设
1:-159 before 下设$
1:60 before 下载
1:60 before 下载使
1:-48 before 不
1:57 before 不少
1:57 before 不少于
1:-85 before 不足
1:59 before 不足的
1:-100 before 不足部
1:-59 before 与
1:-73 before 与$
1:-44 before 与@
1:-44 before 与@对
1:53 before 与南
1:53 before 与南徐
1:-131 before 专
1:-153 before 专业
1:-126 before 专业咨
1:-68 before 专业教
1:61 before 专递
1:61 before 专递课
1:-9 before 业
1:70 before 业$
1:-126 before 业咨
1:-126 before 业咨询
1:-68 before 业教
1:-68 before 业教师
1:70 before 业生
1:70 before 业生就
1:-29 before 两
1:36 before 两个
1:36 before 两个月
1:-115 before 两位
1:-115 before 两位副
1:-50 before 两名
1:-50 before 两名到
1:-80 before 两周
1:-80 before 两周派
1:55 before 两天
1:55 before 两天;
1:-98 before 两市
1:-98 before 两市$
1:73 before 两项
1:73 before 两项$
1:20 before 个
1:-87 before 个$
1:-126 before 个大
1:-126 before 个大$
1:92 before 个月
1:130 before 个月(
1:94 before 个月。
1:-45 before 个月到
1:81 before 中
1:-56 before 中、
1:-56 before 中、小
1:-91 before 中一
1:-91 before 中一人
1:135 before 中心
1:135 before 中心$
1:72 before 中来
1:72 before 中来访
1:86 before 中甲
1:86 before 中甲0
1:-235 before 为
1:-265 before 为$
1:79 before 为保
1:79 before 为保证
1:-118 before 为校
1:-118 before 为校长
1:15 before 主
1:-79 before 主任
1:-48 before 主任、
1:-60 before 主任付
1:47 before 主任培
1:-83 before 主任苟
1:120 before 主编
1:90 before 主编$
1:91 before 主编出
1:-45 before 主讲
1:-126 before 主讲人
1:125 before 主讲安
1:110 before 主题
1:110 before 主题$
1:-59 before 举
1:-59 before 举办
1:-59 before 举办结
1:75 before 么
1:75 before 么写
1:75 before 么写”
1:37 before 之
1:37 before 之接
1:37 before 之接待
1:-64 before 九
1:-64 before 九年
1:-64 before 九年级
1:121 before 习
1:106 before 习$
1:82 before 习的
1:82 before 习的手
1:90 before 习管
1:90 before 习管理
1:62 before 书
1:44 before 书$
1:119 before 书会
1:119 before 书会$
1:87 before 书分
1:87 before 书分类
1:45 before 事
1:148 before 事$
1:-117 before 事为
1:-117 before 事为$
1:95 before 事务
1:95 before 事务$
1:92 before 事处
1:92 before 事处选
1:172 before 事宜
1:172 before 事宜$
1:41 before 事手
1:41 before 事手续
1:-62 before 事长
1:-62 before 事长$
1:60 before 事项
1:60 before 事项$
1:-78 before 事须
1:-78 before 事须向
1:-61 before 二
1:-102 before 二学
1:-102 before 二学期
1:123 before 二条
1:123 before 二条$
1:98 before 于
1:98 before 于0
1:96 before 于00
1:57 before 于0节
1:98 before 五
1:-67 before 五年
1:-67 before 五年级
1:86 before 五条
1:86 before 五条$
1:75 before 五第
1:75 before 五第0
1:-18 before 交
1:47 before 交手
1:47 before 交手续
1:87 before 交换
1:87 before 交换$
1:71 before 交接
1:71 before 交接$
1:123 before 交流
1:103 before 交流$
1:83 before 交流和
1:-64 before 交通
1:-64 before 交通$
1:-131 before 交陇
1:-131 before 交陇$
1:47 before 产
1:47 before 产移
1:47 before 产移交
1:18 before 人
1:-96 before 人$
1:154 before 人)
1:130 before 人)$
1:77 before 人)_
1:-52 before 人:
1:-45 before 人:柏
1:-56 before 人:潘
1:92 before 人、
1:92 before 人、$
1:96 before 人。
1:73 before 人。$
1:72 before 人。宣
1:-53 before 人为
1:-53 before 人为$
1:94 before 人事
1:92 before 人事处
1:41 before 人事手
1:-57 before 人分
1:-57 before 人分别
1:61 before 人员$
1:-57 before 人员一
1:-50 before 人员两
1:100 before 人员的
1:-91 before 人应
1:-91 before 人应担
1:68 before 人才
1:68 before 人才培
1:74 before 人数
1:74 before 人数回
1:-126 before 人是
1:-126 before 人是$
1:38 before 人研
1:38 before 人研学
1:-24 before 人选
1:-24 before 人选$
1:-110 before 人雷
1:-110 before 人雷志
1:-70 before 从
1:-70 before 从$
1:-45 before 付
1:-49 before 付0
1:-49 before 付00
1:89 before 付晓
1:89 before 付晓雯
1:-60 before 付英
1:-60 before 付英、
1:91 before 令
1:91 before 令营
1:91 before 令营的
1:48 before 以
1:100 before 以上
1:114 before 以上$
1:76 before 以上。
1:87 before 以上三
1:73 before 以上两
1:60 before 以上事
1:59 before 以上各
1:-68 before 以上和
1:131 before 以上工
1:-34 before 以下
1:-34 before 以下简
1:35 before 以后
1:35 before 以后$
1:-96 before 以视
1:-96 before 以视像
1:63 before 仪
1:63 before 仪器
1:63 before 仪器$
1:87 before 件
1:87 before 件事
1:87 before 件事$
1:-116 before 任
1:-109 before 任$
1:-48 before 任、
1:-48 before 任、$
1:-60 before 任付
1:-60 before 任付英
1:47 before 任培
1:47 before 任培训
1:-44 before 任校
1:-44 before 任校长
1:-83 before 任苟
1:-83 before 任苟彦
1:66 before 份
1:66 before 份反
1:66 before 份反馈
1:47 before 优
1:47 before 优秀
1:-67 before 优秀$
1:62 before 优秀学
1:-37 before 会
1:100 before 会$
1:84 before 会。
1:84 before 会。$
1:87 before 会干
1:87 before 会干部
1:-78 before 会签
1:-78 before 会签后
1:-96 before 会议
1:-96 before 会议与
1:72 before 传
1:72 before 传部
1:72 before 传部与
1:21 before 位
1:70 before 位。
1:70 before 位。支
1:-115 before 位副
1:-115 before 位副校
1:34 before 位老
1:34 before 位老师
1:36 before 住
1:36 before 住处
1:36 before 住处$
1:-84 before 佐
1:-84 before 佐虎
1:-84 before 佐虎、
1:88 before 体
1:146 before 体$
1:58 before 体事
1:58 before 体事务
1:-98 before 体备
1:-98 before 体备课
1:160 before 体工
1:160 before 体工作
1:84 before 体时
1:84 before 体时间
1:-62 before 体理
1:-62 before 体理事
1:-46 before 体联
1:-46 before 体联络
1:-98 before 体负
1:-98 before 体负责
1:48 before 体验
1:48 before 体验日
1:74 before 余
1:74 before 余$
1:-13 before 作
1:81 before 作$
1:48 before 作@
1:48 before 作@$
1:-74 before 作台
1:-74 before 作台账
1:84 before 作坊
1:84 before 作坊研
1:-79 before 作室
1:-79 before 作室”
1:-168 before 作工
1:-168 before 作工作
1:-122 before 作总
1:-122 before 作总结
1:88 before 作的
1:88 before 作的协
1:-62 before 作组
1:-62 before 作组在
1:48 before 作营
1:48 before 作营$
1:-64 before 佟
1:-64 before 佟铁
1:-64 before 佟铁成
1:60 before 使
1:60 before 使用
1:60 before 使用。
1:-8 before 保
1:79 before 保证
1:79 before 保证实
1:-86 before 保险
1:-86 before 保险由
1:-43 before 信
1:-43 before 信(
1:-43 before 信($
1:70 before 修
1:180 before 修$
1:77 before 修_
1:77 before 修_经
1:55 before 修内
1:55 before 修内容
1:34 before 修手
1:34 before 修手册
1:-66 before 修班
1:-66 before 修班的
1:89 before 修订
1:89 before 修订$
1:-58 before 修证
1:-58 before 修证明
1:-66 before 倡
1:-38 before 倡$
1:-84 before 倡@
1:-84 before 倡@$
1:-105 before 假
1:-105 before 假为
1:-105 before 假为$
1:-96 before 像
1:-96 before 像会
1:-96 before 像会议
1:-178 before 元
1:-101 before 元$
1:-49 before 元为
1:-49 before 元为$
1:-121 before 元改
1:-121 before 元改造
1:-53 before 先
1:-53 before 先队
1:-53 before 先队大
1:46 before 入
1:46 before 入@
1:46 before 入@。
1:-16 before 全
1:81 before 全$
1:-44 before 全县
1:-44 before 全县小
1:-55 before 公
1:-55 before 公室
1:114 before 公室对
1:-142 before 公室设
1:-60 before 六
1:-60 before 六一
1:-60 before 六一”
1:69 before 共
1:73 before 共0
1:73 before 共00
1:-62 before 共同
1:-62 before 共同体
1:58 before 共备
1:58 before 共备社
1:110 before 共育
1:110 before 共育$
1:55 before 关
1:-57 before 关晓
1:-57 before 关晓梅
1:71 before 关系
1:71 before 关系和
1:46 before 关课
1:46 before 关课。
1:74 before 其
1:74 before 其余
1:74 before 其余$
1:120 before 具
1:120 before 具体
1:146 before 具体$
1:58 before 具体事
1:160 before 具体工
1:84 before 具体时
1:-46 before 具体联
1:-98 before 具体负
1:68 before 养
1:68 before 养方
1:68 before 养方案
1:-76 before 兼
1:-76 before 兼任
1:-76 before 兼任$
1:-23 before 内
1:97 before 内$
1:-110 before 内_
1:-110 before 内_容
1:55 before 内容
1:55 before 内容$
1:63 before 册
1:52 before 册。
1:52 before 册。家
1:34 before 册》
1:34 before 册》。
1:-93 before 再
1:-93 before 再田
1:-93 before 再田、
1:129 before 写
1:130 before 写$
1:75 before 写”
1:75 before 写”等
1:48 before 写作
1:48 before 写作营
1:96 before 写组
1:96 before 写组$
1:-78 before 军
1:-37 before 军兼
1:-37 before 军兼任
1:-83 before 军到
1:-83 before 军到$
1:-139 before 况
1:-139 before 况报
1:-139 before 况报对
1:-81 before 凤
1:-81 before 凤(
1:-81 before 凤($
1:57 before 出
1:11 before 出$
1:91 before 出自
1:91 before 出自$
1:129 before 函
1:129 before 函$
1:-9 before 分
1:16 before 分$
1:-13 before 分别
1:87 before 分别$
1:-63 before 分别担
1:-57 before 分别是
1:-50 before 分析
1:77 before 分析$
1:84 before 分析会
1:-78 before 分析报
1:87 before 分类
1:87 before 分类、
1:73 before 分钟
1:73 before 分钟。
1:76 before 划$
1:-141 before 划表
1:-141 before 划表报
1:-153 before 列
1:-153 before 列席
1:-153 before 列席$
1:-59 before 则
1:-59 before 则$
1:-110 before 刚
1:-110 before 刚挂
1:-110 before 刚挂职
1:138 before 创
1:138 before 创设
1:138 before 创设$
1:51 before 初
1:51 before 初稿
1:51 before 初稿。
1:-105 before 利
1:-105 before 利用
1:-105 before 利用寒
1:-13 before 别
1:87 before 别$
1:-63 before 别担
1:-63 before 别担任
1:-57 before 别是
1:-57 before 别是$
1:-102 before 到
1:-91 before 到$
1:-55 before 到一
1:-55 before 到一所
1:-70 before 到弱
1:-70 before 到弱$
1:-38 before 制
1:63 before 制度
1:54 before 制度(
1:89 before 制度修
1:-129 before 制造
1:-129 before 制造$
1:-154 before 前
1:-110 before 前$
1:17 before 前一
1:-45 before 前一个
1:71 before 前一周
1:-98 before 前到
1:-98 before 前到$
1:-100 before 前发
1:-100 before 前发给
1:-85 before 前将
1:-85 before 前将名
1:-132 before 前报
1:-132 before 前报$
1:-60 before 前组
1:-60 before 前组织
1:84 before 前述
1:84 before 前述活
1:-115 before 副
1:-115 before 副校
1:-115 before 副校长
1:-35 before 办
1:-55 before 办公
1:-55 before 办公室
1:67 before 办园
1:67 before 办园$
1:74 before 办法
1:74 before 办法。
1:-59 before 办结
1:-59 before 办结对
1:-102 before 加
1:-105 before 加$
1:-72 before 加弱
1:-72 before 加弱校
1:87 before 务
1:95 before 务$
1:-44 before 务、
1:-44 before 务、政
1:65 before 务处
1:106 before 务处、
1:-63 before 务处吴
1:87 before 务处排
1:90 before 动
1:63 before 动$
1:70 before 动。
1:68 before 动。具
1:65 before 动。驻
1:55 before 动两
1:55 before 动两天
1:-92 before 助
1:-94 before 助$
1:-44 before 助理
1:-44 before 助理和
1:-92 before 励
1:-86 before 励$
1:-71 before 励各
1:-71 before 励各学
1:85 before 勤
1:85 before 勤部
1:85 before 勤部牵
1:-41 before 十
1:-116 before 十一
1:-116 before 十一月
1:7 before 十月
1:69 before 十月。
1:-121 before 十月为
1:107 before 十月底
1:-55 before 升
1:-55 before 升担
1:-55 before 升担任
1:-142 before 协
1:-168 before 协作
1:-168 before 协作工
1:-35 before 协议
1:-128 before 协议报
1:96 before 协议文
1:88 before 协调
1:88 before 协调$
1:-90 before 单
1:-51 before 单$
1:66 before 单。
1:66 before 单。$
1:-40 before 单》
1:-40 before 单》报
1:-85 before 单报
1:-85 before 单报$
1:135 before 南
1:135 before 南徐
1:135 before 南徐中
1:96 before 卷
1:48 before 卷后
1:48 before 卷后三
1:91 before 卷工
1:91 before 卷工作
1:71 before 卷的
1:71 before 卷的交
1:-86 before 原
1:-86 before 原$
1:-44 before 县
1:-44 before 县小
1:-44 before 县小学
1:-145 before 参
1:-102 before 参加
1:-105 before 参加$
1:-72 before 参加弱
1:-116 before 参观
1:-116 before 参观的
1:-62 before 参赛
1:-62 before 参赛选
1:44 before 及
1:44 before 及$
1:66 before 反
1:66 before 反馈
1:66 before 反馈单
1:-22 before 发
1:95 before 发工
1:95 before 发工作
1:-58 before 发研
1:-58 before 发研修
1:6 before 发给
1:6 before 发给$
1:-237 before 口
1:-44 before 口$
1:-55 before 口人
1:-55 before 口人员
1:-168 before 口协
1:-168 before 口协作
1:-188 before 口帮
1:-188 before 口帮扶
1:-127 before 口支
1:-127 before 口支援
1:-47 before 可
1:-47 before 可到
1:-47 before 可到$
1:-171 before 台
1:-91 before 台$
1:-98 before 台向
1:-98 before 台向$
1:-129 before 台和
1:-129 before 台和智
1:-74 before 台账
1:-74 before 台账报
1:159 before 号
1:159 before 号$
1:-95 before 各
1:-56 before 各学
1:103 before 各学校
1:-91 before 各学科
1:-71 before 各学院
1:-149 before 各建
1:-149 before 各建一
1:82 before 各款
1:82 before 各款$
1:-20 before 各项
1:59 before 各项$
1:-58 before 各项目
1:-53 before 合
1:73 before 合共
1:73 before 合共0
1:-126 before 合四
1:-126 before 合四个
1:-93 before 同
1:-62 before 同体
1:-62 before 同体理
1:-64 before 同年
1:-64 before 同年级
1:-122 before 名
1:62 before 名。
1:62 before 名。具
1:62 before 名优
1:62 before 名优秀
1:-47 before 名分
1:-47 before 名分别
1:-126 before 名到
1:-126 before 名到$
1:-115 before 名单
1:-51 before 名单$
1:-85 before 名单报
1:74 before 名回
1:74 before 名回访
1:-61 before 名教
1:-61 before 名教授
1:-40 before 名著
1:-40 before 名著导
1:35 before 后$
1:92 before 后一
1:92 before 后一周
1:48 before 后三
1:48 before 后三日
1:85 before 后勤
1:85 before 后勤部
1:-110 before 后在
1:-110 before 后在$
1:59 before 后现
1:59 before 后现场
1:-78 before 后送
1:-78 before 后送$
1:-186 before 向
1:-185 before 向$
1:-58 before 向@
1:-58 before 向@开
1:17 before 听
1:66 before 听评
1:66 before 听评课
1:-90 before 听课
1:-90 before 听课(
1:-65 before 吴
1:-63 before 吴昌
1:-63 before 吴昌黎
1:-45 before 吴章
1:-45 before 吴章辉
1:-78 before 告
1:-78 before 告。
1:-78 before 告。$
1:-137 before 员
1:-116 before 员$
1:-43 before 员:
1:-43 before 员:焦
1:-46 before 员_
1:-46 before 员_$
1:-57 before 员一
1:-57 before 员一名
1:-50 before 员两
1:-50 before 员两名
1:-103 before 员为
1:-103 before 员为$
1:-68 before 员分
1:-68 before 员分别
1:-63 before 员是
1:-63 before 员是$
1:-49 before 员有
1:-49 before 员有$
1:100 before 员的
1:100 before 员的选
1:79 before 周
1:38 before 周。
1:38 before 周。$
1:71 before 周与
1:71 before 周与$
1:75 before 周五
1:75 before 周五第
1:92 before 周内
1:92 before 周内$
1:-63 before 周支
1:-63 before 周支援
1:-80 before 周派
1:-80 before 周派一
1:-16 before 和
1:-147 before 和$
1:91 before 和@
1:91 before 和@$
1:83 before 和培
1:83 before 和培训
1:71 before 和宿
1:71 before 和宿舍
1:84 before 和工
1:84 before 和工作
1:107 before 和带
1:78 before 和带教
1:80 before 和带队
1:112 before 和总
1:112 before 和总结
1:-124 before 和数
1:-124 before 和数字
1:-129 before 和智
1:-129 before 和智能
1:64 before 和跟
1:64 before 和跟岗
1:106 before 和随
1:106 before 和随班
1:-126 before 咨
1:-126 before 咨询
1:-126 before 咨询$
1:63 before 器
1:63 before 器$
1:-79 before 四
1:-126 before 四个
1:-126 before 四个大
1:124 before 四条
1:124 before 四条$
1:-36 before 回
1:63 before 回访
1:63 before 回访。
1:-108 before 回赠
1:-108 before 回赠给
1:142 before 园
1:67 before 园$
1:148 before 园事
1:148 before 园事宜
1:110 before 园共
1:110 before 园共育
1:-57 before 园长
1:-57 before 园长关
1:-82 before 困
1:-82 before 困难
1:-82 before 困难的
1:-44 before 国
1:-44 before 国梁
1:-44 before 国梁$
1:119 before 图
1:119 before 图书
1:119 before 图书$
1:-199 before 在
1:-182 before 在$
1:69 before 在十
1:69 before 在十月
1:-108 before 在高
1:-108 before 在高三
1:-108 before 地
1:-108 before 地理
1:-108 before 地理》
1:59 before 场
1:59 before 场评
1:59 before 场评课
1:84 before 坊
1:84 before 坊研
1:84 before 坊研修
1:82 before 块
1:82 before 块$
1:98 before 培
1:68 before 培养
1:68 before 培养方
1:77 before 培训
1:81 before 培训$
1:47 before 培训事
1:59 before 培训方
1:83 before 堂
1:61 before 堂$
1:67 before 堂送
1:67 before 堂送教
1:138 before 境
1:138 before 境创
1:138 before 境创设
1:-13 before 处
1:36 before 处$
1:106 before 处、
1:106 before 处、@
1:-105 before 处利
1:-105 before 处利用
1:-63 before 处吴
1:-63 before 处吴昌
1:87 before 处排
1:87 before 处排定
1:71 before 处提
1:71 before 处提前
1:-93 before 处杨
1:-93 before 处杨再
1:-47 before 处潘
1:-47 before 处潘水
1:92 before 处选
1:92 before 处选人
1:106 before 备$
1:68 before 备接
1:68 before 备接收
1:58 before 备社
1:58 before 备社群
1:-98 before 备课
1:-98 before 备课平
1:-102 before 备赛
1:-102 before 备赛选
1:91 before 夏
1:91 before 夏令
1:91 before 夏令营
1:79 before 外
1:79 before 外出
1:79 before 外出$
1:-139 before 大
1:-126 before 大$
1:-56 before 大、
1:-56 before 大、中
1:-86 before 大巴
1:-86 before 大巴租
1:-53 before 大队
1:-144 before 大队向
1:87 before 大队部
1:55 before 天
1:55 before 天;
1:55 before 天;$
1:85 before 头
1:85 before 头,
1:85 before 头,$
1:63 before 奖
1:63 before 奖0
1:63 before 奖0项
1:61 before 套
1:61 before 套。
1:61 before 套。图
1:-106 before 妹
1:-56 before 妹(
1:-56 before 妹($
1:-47 before 妹、
1:-47 before 妹、$
1:-87 before 妹学
1:-87 before 妹学校
1:-87 before 姊
1:-87 before 姊妹
1:-87 before 姊妹学
1:-103 before 委
1:-103 before 委员
1:-103 before 委员为
1:-38 before 娟
1:-38 before 娟(
1:-38 before 娟($
1:112 before 子
1:112 before 子稿
1:112 before 子稿发
1:-137 before 字
1:-137 before 字$
1:70 before 季度$
1:-79 before 季度末
1:-244 before 学
1:-158 before 学$
1:-20 before 学、
1:-20 before 学、英
1:38 before 学一
1:38 before 学一周
1:106 before 学习
1:106 before 学习$
1:-44 before 学心
1:-44 before 学心理
1:-237 before 学期
1:-130 before 学期$
1:-181 before 学期末
1:-119 before 学期结
1:-75 before 学校
1:20 before 学校$
1:-87 before 学校计
1:56 before 学生
1:62 before 学生$
1:-113 before 学生0
1:131 before 学生往
1:92 before 学生手
1:-189 before 学科
1:-91 before 学科$
1:-158 before 学科建
1:141 before 学部
1:141 before 学部对
1:-122 before 学院
1:-104 before 学院$
1:-56 before 学院数
1:-36 before 学院院
1:-43 before 守
1:-43 before 守信
1:-43 before 守信(
1:117 before 安
1:81 before 安全
1:81 before 安全$
1:125 before 安排
1:125 before 安排$
1:51 before 完
1:51 before 完成
1:51 before 完成初
1:87 before 定
1:87 before 定$
1:172 before 宜
1:172 before 宜$
1:119 before 实
1:90 before 实习
1:90 before 实习管
1:82 before 实人
1:82 before 实人$
1:79 before 实效
1:79 before 实效$
1:-22 before 实训
1:-63 before 实训、
1:48 before 实训指
1:72 before 宣
1:72 before 宣传
1:72 before 宣传部
1:-72 before 室
1:41 before 室$
1:-79 before 室”
1:-79 before 室”与
1:53 before 室与
1:53 before 室与南
1:-60 before 室主
1:-60 before 室主任
1:114 before 室对
1:114 before 室对接
1:-142 before 室设
1:-142 before 室设在
1:-55 before 宫
1:-55 before 宫旭
1:-55 before 宫旭升
1:104 before 家
1:110 before 家园
1:110 before 家园共
1:57 before 家庭
1:57 before 家庭自
1:-28 before 家荣
1:-28 before 家荣、
1:50 before 家长
1:122 before 家长工
1:-105 before 家长线
1:50 before 家长自
1:-75 before 容
1:-75 before 容$
1:27 before 宿
1:74 before 宿、
1:74 before 宿、课
1:71 before 宿舍
1:71 before 宿舍$
1:-66 before 宿费
1:-66 before 宿费$
1:-105 before 寒
1:-105 before 寒假
1:-105 before 寒假为
1:41 before 寝
1:41 before 寝室
1:41 before 寝室$
1:-116 before 对
1:-27 before 对$
1:-128 before 对协
1:-128 before 对协议
1:-237 before 对口
1:-44 before 对口$
1:-55 before 对口人
1:-168 before 对口协
1:-188 before 对口帮
1:-127 before 对口支
1:64 before 对和
1:64 before 对和跟
1:-45 before 对帮
1:-45 before 对帮扶
1:169 before 对接
1:169 before 对接$
1:-117 before 导
1:-98 before 导$
1:81 before 导。
1:81 before 导。具
1:-38 before 导主
1:-38 before 导主任
1:-146 before 导小
1:-146 before 导小组
1:-91 before 导师
1:-91 before 导师由
1:103 before 导教
1:103 before 导教师
1:66 before 导老
1:66 before 导老师
1:-40 before 导读
1:-40 before 导读课
1:-186 before 将
1:-85 before 将名
1:-85 before 将名单
1:-128 before 将结
1:-128 before 将结对
1:-141 before 将计
1:-141 before 将计划
1:-105 before 小
1:-81 before 小凤
1:-81 before 小凤(
1:-38 before 小娟
1:-38 before 小娟(
1:-44 before 小学
1:-44 before 小学心
1:97 before 小满
1:97 before 小满到
1:-56 before 小班
1:-56 before 小班$
1:-146 before 小组
1:-146 before 小组下
1:-67 before 小课
1:-67 before 小课题
1:22 before 少
1:100 before 少于
1:100 before 少于0
1:-53 before 少先
1:-53 before 少先队
1:70 before 就
1:70 before 就业
1:70 before 就业$
1:-62 before 局
1:-62 before 局$
1:86 before 展
1:86 before 展示
1:86 before 展示$
1:90 before 岗
1:64 before 岗$
1:59 before 岗一
1:59 before 岗一星
1:91 before 岗和
1:91 before 岗和@
1:64 before 岗教
1:64 before 岗教师
1:-69 before 岗期
1:-69 before 岗期满
1:82 before 岗见
1:82 before 岗见习
1:104 before 岗计
1:104 before 岗计划
1:75 before 岗部
1:75 before 岗部门
1:-83 before 岚
1:-83 before 岚挂
1:-83 before 岚挂任
1:-124 before 川
1:-124 before 川$
1:29 before 工
1:29 before 工作
1:81 before 工作$
1:48 before 工作@
1:-74 before 工作台
1:84 before 工作坊
1:-79 before 工作室
1:-122 before 工作总
1:88 before 工作的
1:-62 before 工作组
1:-86 before 巴
1:-86 before 巴租
1:-86 before 巴租金
1:-142 before 市
1:-142 before 市$
1:63 before 师
1:90 before 师$
1:-57 before 师)
1:-57 before 师)任
1:62 before 师0
1:62 before 师0名
1:60 before 师下
1:60 before 师下载
1:103 before 师交
1:103 before 师交流
1:-68 before 师到
1:-68 before 师到$
1:-75 before 师在
1:-75 before 师在$
1:79 before 师外
1:79 before 师外出
1:-79 before 师工
1:-79 before 师工作
1:87 before 师徒
1:90 before 师徒结
1:82 before 师徒考
1:-90 before 师来
1:-90 before 师来@
1:-86 before 师每
1:-86 before 师每月
1:-91 before 师由
1:-91 before 师由各
1:125 before 师的
1:121 before 师的带
1:65 before 师的派
1:58 before 师的课
1:93 before 师管
1:93 before 师管理
1:97 before 师陈
1:97 before 师陈小
1:152 before 带
1:148 before 带教
1:78 before 带教$
1:121 before 带教老
1:80 before 带队
1:80 before 带队$
1:-147 before 席
1:-147 before 席$
1:-46 before 帮
1:-94 before 帮助
1:-94 before 帮助$
1:-18 before 帮扶
1:-12 before 帮扶$
1:-40 before 帮扶清
1:-45 before 帮扶联
1:-95 before 常
1:109 before 常$
1:120 before 常维
1:120 before 常维护
1:-165 before 常联
1:-137 before 常联系
1:-52 before 常联络
1:69 before 干
1:56 before 干。
1:56 before 干。$
1:87 before 干部
1:87 before 干部交
1:-105 before 平
1:-105 before 平台
1:-91 before 平台$
1:-98 before 平台向
1:-114 before 年
1:-44 before 年$
1:-36 before 年0
1:-36 before 年0月
1:-122 before 年工
1:-122 before 年工作
1:60 before 年底
1:60 before 年底前
1:-64 before 年往
1:-64 before 年往返
1:-98 before 年指
1:-98 before 年指导
1:-84 before 年级
1:-64 before 年级$
1:-73 before 年级主
1:-67 before 年级优
1:-64 before 年级语
1:46 before 年转
1:46 before 年转入
1:-124 before 库
1:-124 before 库”
1:-124 before 库”和
1:-92 before 应
1:-91 before 应担
1:-91 before 应担任
1:-81 before 应设
1:-81 before 应设$
1:89 before 底
1:107 before 底$
1:19 before 底前
1:125 before 底前$
1:-108 before 底前报
1:51 before 底完
1:51 before 底完成
1:45 before 度
1:70 before 度$
1:54 before 度(
1:54 before 度($
1:43 before 度。
1:43 before 度。此
1:89 before 度修
1:89 before 度修订
1:-79 before 度末
1:-79 before 度末@
1:107 before 座
1:45 before 座$
1:37 before 座之
1:37 before 座之接
1:114 before 座的
1:114 before 座的联
1:-46 before 庭
1:-82 before 庭经
1:-82 before 庭经济
1:57 before 庭自
1:57 before 庭自理
1:-98 before 康
1:-98 before 康每
1:-98 before 康每年
1:-41 before 延
1:-41 before 延梅
1:-41 before 延梅(
1:-225 before 建
1:-149 before 建一
1:-149 before 建一间
1:-37 before 建军
1:-37 before 建军兼
1:-158 before 建设
1:-158 before 建设$
1:-72 before 开
1:95 before 开发
1:95 before 开发工
1:104 before 开工
1:104 before 开工作
1:-123 before 开放
1:-102 before 开放$
1:-56 before 开放学
1:-58 before 开放数
1:-77 before 弱
1:-70 before 弱$
1:-72 before 弱校
1:-72 before 弱校$
1:74 before 当
1:74 before 当人
1:74 before 当人数
1:-83 before 彦
1:-83 before 彦军
1:-83 before 彦军到
1:114 before 彰
1:114 before 彰_
1:114 before 彰_$
1:-114 before 往
1:103 before 往来
1:103 before 往来$
1:-137 before 往返
1:85 before 往返$
1:-109 before 往返@
1:-64 before 往返交
1:-84 before 往返路
1:95 before 待
1:78 before 待和
1:78 before 待和带
1:37 before 待工
1:37 before 待工作
1:135 before 徐
1:135 before 徐中
1:135 before 徐中心
1:106 before 徒
1:80 before 徒结
1:80 before 徒结对
1:82 before 徒考
1:82 before 徒考核
1:112 before 得
1:112 before 得和
1:112 before 得和总
1:-28 before 心
1:135 before 心$
1:112 before 心得
1:112 before 心得和
1:-169 before 心理
1:-129 before 心理$
1:-100 before 心理学
1:-110 before 志
1:-110 before 志刚
1:-110 before 志刚挂
1:75 before 怎
1:75 before 怎么
1:75 before 怎么写
1:72 before 总
1:83 before 总结
1:112 before 总结_
1:-122 before 总结报
1:114 before 总结表
1:-51 before 总负
1:-51 before 总负责
1:50 before 愿
1:50 before 愿。
1:50 before 愿。$
1:-23 before 成
1:-85 before 成_
1:-85 before 成_员
1:-64 before 成、
1:-64 before 成、$
1:51 before 成初
1:51 before 成初稿
1:-68 before 成员
1:-68 before 成员分
1:77 before 成绩
1:77 before 成绩分
1:-44 before 戴
1:-44 before 戴国
1:-44 before 戴国梁
1:-77 before 所
1:-55 before 所$
1:44 before 所到
1:44 before 所到$
1:-62 before 所需
1:-62 before 所需经
1:32 before 手
1:92 before 手$
1:48 before 手”
1:48 before 手”体
1:34 before 手册
1:34 before 手册》
1:-62 before 手到
1:-62 before 手到$
1:-47 before 手可
1:-47 before 手可到
1:-102 before 手开
1:-102 before 手开放
1:92 before 手拉
1:92 before 手拉手
1:-66 before 手的
1:-66 before 手的食
1:89 before 手续
1:89 before 手续$
1:68 before 才
1:68 before 才培
1:68 before 才培养
1:139 before 执笔
1:105 before 执笔$
1:93 before 执笔由
1:-164 before 执行
1:-81 before 执行校
1:-144 before 执行秘
1:-18 before 扶
1:-12 before 扶$
1:-40 before 扶清
1:-40 before 扶清单
1:-45 before 扶联
1:-45 before 扶联席
1:-73 before 批
1:-73 before 批$
1:-24 before 找
1:-24 before 找饶
1:-24 before 找饶毅
1:67 before 承
1:67 before 承办
1:67 before 承办园
1:-37 before 技
1:90 before 技术
1:90 before 技术上
1:-101 before 技馆
1:-101 before 技馆和
1:120 before 护
1:120 before 护$
1:-264 before 报
1:-242 before 报$
1:-78 before 报告
1:-78 before 报告。
1:-139 before 报对
1:-139 before 报对口
1:-74 before 报送
1:-74 before 报送$
1:-132 before 担
1:-132 before 担任
1:-132 before 担任$
1:92 before 拉
1:92 before 拉手
1:92 before 拉手$
1:-63 before 拟
1:-63 before 拟派
1:-63 before 拟派实
1:-132 before 挂
1:-83 before 挂任
1:-83 before 挂任$
1:-110 before 挂职
1:-110 before 挂职$
1:44 before 指
1:44 before 指导
1:-98 before 指导$
1:81 before 指导。
1:103 before 指导教
1:66 before 指导老
1:-99 before 按
1:-99 before 按照
1:-93 before 按照$
1:-56 before 按照学
1:-65 before 振
1:-65 before 振邦
1:-65 before 振邦校
1:87 before 换
1:87 before 换$
1:-63 before 授
1:-61 before 授兼
1:-61 before 授兼任
1:114 before 授权
1:114 before 授权事
1:-71 before 授课
1:-71 before 授课时
1:133 before 排
1:125 before 排$
1:87 before 排定
1:87 before 排定$
1:183 before 接
1:173 before 接$
1:95 before 接待
1:78 before 接待和
1:37 before 接待工
1:68 before 接收
1:68 before 接收、
1:-66 before 提倡
1:-38 before 提倡$
1:-84 before 提倡@
1:71 before 提前
1:71 before 提前一
1:-137 before 援
1:-137 before 援$
1:68 before 播
1:68 before 播_
1:68 before 播_经
1:-26 before 支
1:-137 before 支援
1:-137 before 支援$
1:142 before 支教
1:142 before 支教课
1:122 before 收
1:112 before 收$
1:68 before 收、
1:68 before 收、登
1:-121 before 改
1:-121 before 改造
1:-121 before 改造$
1:-123 before 放
1:-102 before 放$
1:-56 before 放学
1:-56 before 放学院
1:-58 before 放数
1:-58 before 放数字
1:17 before 政
1:-61 before 政人
1:-61 before 政人员
1:114 before 政办
1:114 before 政办公
1:-44 before 政教
1:-44 before 政教、
1:79 before 效
)",
    R"(1:79 before 效$
1:-74 before 敏
1:-74 before 敏$
1:76 before 教
1:125 before 教$
1:-44 before 教、
1:-44 before 教、年
1:100 before 教人
1:100 before 教人员
1:127 before 教务
1:127 before 教务处
1:106 before 教和
1:106 before 教和随
1:-93 before 教处
1:-93 before 教处杨
1:141 before 教学
1:141 before 教学部
1:-38 before 教导
1:-38 before 教导主
1:65 before 教师
1:14 before 教师$
1:103 before 教师交
1:-68 before 教师到
1:-75 before 教师在
1:79 before 教师外
1:-86 before 教师每
1:72 before 教师的
1:93 before 教师管
1:97 before 教师陈
1:-61 before 教授
1:-61 before 教授兼
1:72 before 教教
1:72 before 教教师
1:43 before 教期
1:43 before 教期间
1:-47 before 教研
1:74 before 教研主
1:-91 before 教研平
1:121 before 教老
1:121 before 教老师
1:142 before 教课
1:142 before 教课程
1:108 before 教课表
1:-188 before 数
1:-64 before 数$
1:54 before 数回
1:54 before 数回访
1:-137 before 数字
1:-137 before 数字$
1:-172 before 数学
1:-158 before 数学$
1:-107 before 数学、
1:-195 before 文
1:-144 before 文$
1:71 before 文0
1:71 before 文0篇
1:-158 before 文、
1:-158 before 文、数
1:96 before 文本
1:96 before 文本$
1:-74 before 文组
1:-74 before 文组组
1:81 before 料
1:81 before 料的
1:81 before 料的移
1:111 before 方
1:-83 before 方岚
1:-83 before 方岚挂
1:95 before 方案
1:95 before 方案$
1:126 before 方面
1:126 before 方面$
1:-74 before 施
1:-74 before 施敏
1:-74 before 施敏$
1:-181 before 日
1:-47 before 日$
1:-47 before 日、
1:-47 before 日、0
1:48 before 日。
1:48 before 日。$
1:-59 before 日举
1:-59 before 日举办
1:48 before 日内
1:48 before 日内$
1:-198 before 日前
1:-155 before 日前$
1:-100 before 日前发
1:-85 before 日前将
1:-68 before 日前报
1:-95 before 日常
1:109 before 日常$
1:120 before 日常维
1:-165 before 日常联
1:95 before 日程
1:95 before 日程$
1:-55 before 旭
1:-55 before 旭升
1:-55 before 旭升担
1:-25 before 时
1:73 before 时$
1:-71 before 时段
1:-71 before 时段$
1:84 before 时间
1:84 before 时间$
1:-49 before 旺
1:-49 before 旺(
1:-49 before 旺($
1:-63 before 昌
1:-63 before 昌黎
1:-63 before 昌黎、
1:-58 before 明
1:-58 before 明(
1:-58 before 明($
1:80 before 星
1:80 before 星期
1:80 before 星期。
1:-148 before 是
1:-148 before 是$
1:54 before 晓
1:-57 before 晓梅
1:-57 before 晓梅_
1:89 before 晓雯
1:89 before 晓雯、
1:-28 before 普
1:-28 before 普家
1:-28 before 普家荣
1:-124 before 晴
1:-124 before 晴川
1:-124 before 晴川$
1:-129 before 智
1:-129 before 智能
1:-129 before 智能制
1:-96 before 月
1:130 before 月(
1:130 before 月(0
1:-153 before 月0
1:-155 before 月00
1:-47 before 月0日
1:105 before 月。
1:92 before 月。$
1:94 before 月。具
1:69 before 月。此
1:82 before 月。该
1:-167 before 月为
1:-167 before 月为$
1:-83 before 月到
1:-45 before 月到$
1:-55 before 月到一
1:-70 before 月到弱
1:-86 before 月向
1:-86 before 月向$
1:71 before 月底
1:107 before 月底$
1:-14 before 月底前
1:-83 before 月起
1:-83 before 月起$
1:-102 before 有
1:-49 before 有$
1:-78 before 有事
1:-78 before 有事须
1:-209 before 期
1:-130 before 期$
1:80 before 期。
1:59 before 期。$
1:65 before 期。这
1:-203 before 期末
1:-182 before 期末$
1:-66 before 期末向
1:-69 before 期满
1:-69 before 期满$
1:-119 before 期结
1:-119 before 期结束
1:43 before 期间
1:43 before 期间的
1:-209 before 末
1:-182 before 末$
1:-79 before 末@
1:-79 before 末@+
1:-66 before 末向
1:-66 before 末向$
1:123 before 本
1:96 before 本$
1:34 before 本。
1:34 before 本。$
1:117 before 本条
1:134 before 本条$
1:82 before 本条各
1:-99 before 本细
1:-99 before 本细则
1:156 before 本计
1:156 before 本计划
1:167 before 本部
1:167 before 本部分
1:95 before 本项
1:95 before 本项$
1:90 before 术
1:90 before 术上
1:90 before 术上的
1:20 before 权
1:114 before 权事
1:114 before 权事宜
1:-37 before 权建
1:-37 before 权建军
1:-119 before 束
1:-119 before 束$
1:157 before 条
1:145 before 条$
1:82 before 条各
1:82 before 条各款
1:103 before 来$
1:-90 before 来@
1:-90 before 来@听
1:72 before 来访
1:72 before 来访须
1:-79 before 来邕
1:-79 before 来邕的
1:-113 before 杨
1:-45 before 杨(
1:-45 before 杨($
1:-93 before 杨再
1:-93 before 杨再田
1:-70 before 松
1:-64 before 松、
1:-64 before 松、佟
1:-51 before 松江
1:-51 before 松江$
1:-50 before 析
1:77 before 析$
1:84 before 析会
1:84 before 析会。
1:-78 before 析报
1:-78 before 析报告
1:87 before 架
1:87 before 架$
1:-45 before 柏
1:-45 before 柏杨
1:-45 before 柏杨(
1:-150 before 校
1:-78 before 校$
1:-26 before 校教
1:-26 before 校教师
1:-87 before 校计
1:-87 before 校计划
1:-146 before 校长
1:-81 before 校长$
1:-15 before 校长、
1:-44 before 校长助
1:-45 before 校长吴
1:-132 before 校长和
1:-28 before 校长普
1:-70 before 校长每
1:-84 before 校长王
1:82 before 核
1:82 before 核$
1:-61 before 桂
1:-61 before 桂芳
1:-61 before 桂芳(
1:95 before 案
1:95 before 案$
1:-44 before 梁
1:-44 before 梁$
1:-51 before 梅
1:-41 before 梅(
1:-41 before 梅($
1:-57 before 梅_
1:-57 before 梅_$
1:61 before 次
1:101 before 次。
1:83 before 次。$
1:73 before 次。主
1:60 before 次。跟
1:-118 before 次为
1:-118 before 次为校
1:68 before 次活
1:68 before 次活动
1:82 before 款
1:82 before 款$
1:-52 before 正
1:-52 before 正清
1:-52 before 正清$
1:135 before 此
1:111 before 此事
1:111 before 此事$
1:106 before 此项
1:108 before 此项$
1:99 before 此项工
1:68 before 步
1:68 before 步直
1:68 before 步直播
1:-71 before 段
1:-71 before 段$
1:-24 before 毅
1:-24 before 毅(
1:-24 before 毅($
1:-105 before 每
1:-80 before 每两
1:-80 before 每两周
1:-81 before 每个
1:-81 before 每个$
1:18 before 每周
1:75 before 每周五
1:-63 before 每周支
1:70 before 每季
1:70 before 每季度
1:-54 before 每学
1:-54 before 每学期
1:-83 before 每年
1:-64 before 每年往
1:-98 before 每年指
1:-112 before 每月
1:-65 before 每月到
1:-86 before 每月向
1:70 before 毕
1:70 before 毕业
1:70 before 毕业生
1:-65 before 毛
1:-65 before 毛振
1:-65 before 毛振邦
1:-49 before 水
1:-49 before 水妹
1:-56 before 水妹(
1:-47 before 水妹、
1:-98 before 永
1:-98 before 永康
1:-98 before 永康每
1:-112 before 江
1:-51 before 江$
1:-107 before 江海
1:-107 before 江海市
1:-86 before 汤
1:-86 before 汤薇
1:-86 before 汤薇$
1:74 before 法
1:74 before 法。
1:74 before 法。具
1:90 before 活
1:90 before 活动
1:63 before 活动$
1:68 before 活动。
1:55 before 活动两
1:-51 before 派
1:-45 before 派$
1:-80 before 派一
1:-80 before 派一个
1:-53 before 派出
1:-53 before 派出$
1:-63 before 派实
1:-63 before 派实训
1:-38 before 派教
1:-38 before 派教导
1:80 before 派遣
1:80 before 派遣和
1:123 before 流
1:103 before 流$
1:83 before 流和
1:83 before 流和培
1:63 before 测
1:63 before 测评
1:63 before 测评$
1:-82 before 济
1:-82 before 济困
1:-82 before 济困难
1:-107 before 海
1:-107 before 海市
1:-107 before 海市$
1:-52 before 清
1:-52 before 清$
1:-40 before 清单
1:-40 before 清单》
1:23 before 满
1:-69 before 满$
1:97 before 满到
1:97 before 满到$
1:-49 before 潘
1:-49 before 潘水
1:-49 before 潘水妹
1:-49 before 火
1:-49 before 火旺
1:-49 before 火旺(
1:-43 before 焦
1:-43 before 焦守
1:-43 before 焦守信
1:-99 before 照
1:-93 before 照$
1:-56 before 照学
1:-56 before 照学校
1:85 before 牵
1:85 before 牵头
1:85 before 牵头,
1:-84 before 王
1:-84 before 王佐
1:-84 before 王佐虎
1:138 before 环
1:138 before 环境
1:138 before 环境创
1:59 before 现
1:59 before 现场
1:59 before 现场评
1:-46 before 班
1:-56 before 班$
1:47 before 班主
1:47 before 班主任
1:106 before 班学
1:106 before 班学习
1:-66 before 班的
1:-66 before 班的教
1:53 before 班级
1:53 before 班级管
1:-89 before 理
1:-38 before 理$
1:68 before 理。
1:68 before 理。$
1:-108 before 理》
1:-108 before 理》回
1:-145 before 理事
1:-117 before 理事为
1:-62 before 理事长
1:74 before 理办
1:74 before 理办法
1:-44 before 理和
1:-44 before 理和$
1:-100 before 理学
1:-100 before 理学院
1:115 before 理帮
1:115 before 理帮扶
1:54 before 甄
1:54 before 甄选
1:54 before 甄选$
1:59 before 生
1:62 before 生$
1:-113 before 生0
1:-113 before 生00
1:87 before 生会
1:87 before 生会干
1:57 before 生家
1:57 before 生家庭
1:70 before 生就
1:70 before 生就业
1:131 before 生往
1:103 before 生往来
1:85 before 生往返
1:92 before 生手
1:92 before 生手拉
1:-79 before 生来
1:-79 before 生来邕
1:-79 before 用
1:60 before 用。
1:60 before 用。$
1:-105 before 用寒
1:-105 before 用寒假
1:-93 before 田
1:-93 before 田、
1:-93 before 田、$
1:-129 before 由
1:-70 before 由@
1:-127 before 由@对
1:93 before 由@部
1:-86 before 由原
1:-86 before 由原$
1:-91 before 由各
1:-91 before 由各学
1:50 before 由家
1:50 before 由家长
1:-100 before 由心
1:-100 before 由心理
1:106 before 由教
1:106 before 由教务
1:157 before 甲
1:157 before 甲0
1:132 before 甲0$
1:86 before 甲0、
1:112 before 电
1:112 before 电子
1:112 before 电子稿
1:68 before 登
1:68 before 登记
1:68 before 登记$
1:6 before 的
1:-109 before 的$
1:74 before 的事
1:74 before 的事务
1:71 before 的交
1:71 before 的交接
1:88 before 的协
1:88 before 的协调
1:121 before 的带
1:121 before 的带教
1:82 before 的手
1:82 before 的手续
1:-66 before 的教
1:-66 before 的教师
1:80 before 的派
1:65 before 的派出
1:80 before 的派遣
1:112 before 的电
1:112 before 的电子
1:-116 before 的租
1:-116 before 的租车
1:81 before 的移
1:81 before 的移$
1:43 before 的管
1:43 before 的管理
1:114 before 的联
1:114 before 的联系
1:88 before 的课
1:88 before 的课程
1:65 before 的课表
1:-141 before 的车
1:-86 before 的车费
1:-109 before 的车辆
1:-21 before 的选
1:-47 before 的选手
1:100 before 的选派
1:111 before 的问
1:111 before 的问题
1:-66 before 的食
1:-66 before 的食宿
1:-58 before 目
1:-58 before 目校
1:-58 before 目校$
1:68 before 直
1:68 before 直播
1:68 before 直播_
1:-34 before 研
1:74 before 研主
1:74 before 研主题
1:36 before 研修
1:180 before 研修$
1:34 before 研修手
1:-66 before 研修班
1:-58 before 研修证
1:-47 before 研处
1:-47 before 研处潘
1:38 before 研学
1:38 before 研学一
1:-91 before 研平
1:-91 before 研平台
1:49 before 研讨
1:49 before 研讨会
1:86 before 示
1:86 before 示$
1:58 before 社
1:58 before 社群
1:58 before 社群则
1:-41 before 祁
1:-41 before 祁延
1:-41 before 祁延梅
1:47 before 秀
1:-67 before 秀$
1:62 before 秀学
1:62 before 秀学生
1:-177 before 科
1:-39 before 科$
1:-158 before 科建
1:-158 before 科建设
1:-101 before 科技
1:-101 before 科技馆
1:-144 before 秘
1:-144 before 秘书
1:-144 before 秘书$
1:-138 before 租
1:-116 before 租车
1:-116 before 租车费
1:-86 before 租金
1:-86 before 租金$
1:-34 before 称
1:-34 before 称@
1:-34 before 称@)
1:74 before 移
1:81 before 移$
1:47 before 移交
1:47 before 移交手
1:47 before 程
1:112 before 程$
1:-91 before 程教
1:-91 before 程教研
1:142 before 程表
1:142 before 程表$
1:138 before 稿
1:51 before 稿。
1:51 before 稿。$
1:112 before 稿发
1:112 before 稿发给
1:-45 before 章
1:-45 before 章辉
1:-45 before 章辉及
1:139 before 笔
1:105 before 笔$
1:93 before 笔由
1:93 before 笔由@
1:81 before 第
1:106 before 第0
1:91 before 第00
1:44 before 第0、
1:75 before 第0节
1:93 before 第0项
1:67 before 第一
1:67 before 第一条
1:126 before 第三
1:126 before 第三条
1:-61 before 第二
1:-102 before 第二学
1:123 before 第二条
1:86 before 第五
1:86 before 第五条
1:124 before 第四
1:124 before 第四条
1:75 before 等
1:75 before 等。
1:75 before 等。$
1:-78 before 签
1:-78 before 签后
1:-78 before 签后送
1:-34 before 简
1:-34 before 简称
1:-34 before 简称@
1:263 before 管
1:203 before 管$
1:175 before 管理
1:104 before 管理$
1:53 before 管理。
1:115 before 管理帮
1:71 before 篇
1:71 before 篇以
1:71 before 篇以上
1:87 before 类
1:87 before 类、
1:87 before 类、上
1:-175 before 系
1:-137 before 系$
1:-130 before 系人
1:-141 before 系人$
1:-45 before 系人:
1:-53 before 系人为
1:-57 before 系人分
1:71 before 系和
1:71 before 系和宿
1:114 before 系工
1:114 before 系工作
1:55 before 约
1:55 before 约一
1:55 before 约一次
1:-39 before 级
1:-64 before 级$
1:-73 before 级主
1:-73 before 级主任
1:-67 before 级优
1:-67 before 级优秀
1:53 before 级管
1:53 before 级管理
1:-57 before 级讲
1:-57 before 级讲师
1:-64 before 级语
1:-64 before 级语数
1:56 before 级课
1:56 before 级课题
1:-105 before 线
1:-105 before 线上
1:-105 before 线上参
1:75 before 练
1:75 before 练$
1:-210 before 组
1:96 before 组$
1:-146 before 组下
1:-146 before 组下设
1:-44 before 组与
1:-44 before 组与@
1:-135 before 组办
1:-135 before 组办公
1:-150 before 组员
1:-106 before 组员$
1:-46 before 组员_
1:-49 before 组员有
1:-62 before 组在
1:-62 before 组在$
1:-102 before 组组
1:-102 before 组组长
1:-76 before 组织
1:-76 before 组织$
1:-102 before 组长
1:-44 before 组长戴
1:-74 before 组长施
1:-86 before 组长汤
1:-52 before 组长陆
1:-99 before 细
1:-99 before 细则
1:-99 before 细则$
1:-40 before 织
1:-76 before 织$
1:-68 before 织专
1:-68 before 织专业
1:71 before 织关
1:71 before 织关系
1:37 before 经
1:-123 before 经$
1:-62 before 经局
1:-62 before 经局$
1:-82 before 经济
1:-82 before 经济困
1:197 before 经管
1:197 before 经管$
1:-62 before 经费
1:-62 before 经费$
1:-39 before 结
1:112 before 结_
1:112 before 结_$
1:-88 before 结对
1:-27 before 结对$
1:-128 before 结对协
1:64 before 结对和
1:-45 before 结对帮
1:-122 before 结报
1:-122 before 结报$
1:-119 before 结束
1:-119 before 结束$
1:114 before 结表
1:114 before 结表彰
1:-44 before 给
1:-44 before 给$
1:-52 before 络
1:-37 before 络$
1:-41 before 络:
1:-41 before 络:祁
1:-68 before 络员
1:-56 before 络员$
1:-63 before 络员是
1:63 before 统
1:63 before 统一
1:63 before 统一测
1:77 before 绩
1:77 before 绩分
1:77 before 绩分析
1:73 before 续
1:89 before 续$
1:-78 before 续派
1:-78 before 续派$
1:120 before 维
1:120 before 维护
1:120 before 维护$
1:-126 before 综
1:-126 before 综合
1:-126 before 综合四
1:164 before 编
1:90 before 编$
1:130 before 编写
1:130 before 编写$
1:96 before 编写组
1:91 before 编出
1:91 before 编出自
1:68 before 网
1:68 before 网络
1:68 before 网络$
1:-81 before 罗
1:-81 before 罗小
1:-81 before 罗小凤
1:58 before 群
1:58 before 群则
1:58 before 群则$
1:144 before 老
1:144 before 老师
1:145 before 老师$
1:34 before 老师的
1:123 before 考
1:92 before 考后
1:92 before 考后一
1:82 before 考核
1:82 before 考核$
1:-110 before 职
1:-110 before 职$
1:-172 before 联
1:-45 before 联席
1:-45 before 联席$
1:-188 before 联系
1:-137 before 联系$
1:-130 before 联系人
1:114 before 联系工
1:-66 before 联络
1:-52 before 联络$
1:-68 before 联络员
1:-51 before 联谊
1:-51 before 联谊的
1:-67 before 聘
1:-67 before 聘$
1:110 before 育
1:110 before 育$
1:-129 before 能
1:-129 before 能制
1:-129 before 能制造
1:100 before 自
1:91 before 自$
1:50 before 自愿
1:50 before 自愿。
1:57 before 自理
1:57 before 自理。
1:-64 before 至
1:-64 before 至九
1:-64 before 至九年
1:71 before 舍
1:71 before 舍$
1:126 before 节
1:75 before 节$
1:100 before 节。
1:100 before 节。$
1:75 before 节课
1:75 before 节课。
1:46 before 节过
1:46 before 节过关
1:-61 before 芳
1:-61 before 芳(
1:-61 before 芳($
1:-72 before 苟
1:-38 before 苟小
1:-38 before 苟小娟
1:-83 before 苟彦
1:-83 before 苟彦军
1:56 before 若
1:56 before 若干
1:56 before 若干。
1:-46 before 英
1:-60 before 英、
1:-60 before 英、$
1:-20 before 英语
1:-107 before 英语$
1:102 before 英语三
1:-28 before 荣
1:-28 before 荣、
1:-28 before 荣、$
1:86 before 营
1:48 before 营$
1:91 before 营的
1:91 before 营的课
1:82 before 落
1:82 before 落实
1:82 before 落实人
1:-40 before 著
1:-40 before 著导
1:-40 before 著导读
1:-86 before 薇
1:-86 before 薇$
1:-84 before 虎
1:-84 before 虎、
1:-84 before 虎、$
1:-148 before 行
1:-81 before 行校
1:-81 before 行校长
1:-144 before 行秘
1:-144 before 行秘书
1:85 before 行程
1:85 before 行程$
1:-101 before 补
1:-101 before 补误
1:-101 before 补误餐
1:84 before 表
1:143 before 表$
1:36 before 表、
1:36 before 表、住
1:74 before 表事
1:74 before 表事宜
1:114 before 表彰
1:114 before 表彰_
1:-141 before 表报
1:-141 before 表报$
1:82 before 见
1:82 before 见习
1:82 before 见习的
1:-116 before 观
1:-116 before 观的
1:-116 before 观的租
1:-96 before 视
1:-96 before 视像
1:-96 before 视像会
1:76 before 计划$
1:-141 before 计划表
1:89 before 订
1:89 before 订$
1:49 before 讨
1:49 before 讨会
1:49 before 讨会$
1:53 before 训
1:81 before 训$
1:-63 before 训、
1:-63 before 训、$
1:47 before 训事
1:47 before 训事务
1:48 before 训指
1:48 before 训指导
1:59 before 训方
1:59 before 训方案
1:75 before 训练
1:75 before 训练$
1:-97 before 议
1:-96 before 议与
1:-96 before 议与$
1:-128 before 议报
1:-128 before 议报$
1:96 before 议文
1:96 before 议文本
1:68 before 记
1:68 before 记$
1:-49 before 讲
1:-126 before 讲人
1:-126 before 讲人是
1:125 before 讲安
1:125 before 讲安排
1:-57 before 讲师
1:-57 before 讲师)
1:45 before 讲座
1:45 before 讲座$
1:-170 before 设
1:-158 before 设$
1:-154 before 设在
1:-154 before 设在$
1:106 before 设备
1:106 before 设备$
1:73 before 访
1:63 before 访。
1:76 before 访。$
1:31 before 访。具
1:72 before 访须
1:72 before 访须$
1:79 before 证实
1:79 before 证实效
1:-58 before 证明
1:-58 before 证明(
1:98 before 评
1:63 before 评$
1:87 before 评课
1:59 before 评课。
1:66 before 评课一
1:71 before 试
1:71 before 试卷
1:71 before 试卷的
1:-126 before 询
1:-126 before 询$
1:104 before 该
1:104 before 该项
1:104 before 该项工
1:-236 before 语
1:-107 before 语$
1:102 before 语三
1:102 before 语三科
1:-64 before 语数
1:-64 before 语数$
1:-222 before 语文
1:-144 before 语文$
1:-158 before 语文、
1:-86 before 语组
1:-86 before 语组组
1:-101 before 误
1:-101 before 误餐
1:-101 before 误餐0
1:129 before 请
1:129 before 请函
1:129 before 请函$
1:50 before 读
1:119 before 读书
1:119 before 读书会
1:-40 before 读课
1:-40 before 读课(
1:40 before 课
1:95 before 课$
1:-74 before 课(
1:-74 before 课($
1:78 before 课。
1:71 before 课。$
1:69 before 课。此
1:75 before 课。过
1:66 before 课一
1:66 before 课一次
1:245 before 课人
1:245 before 课人选
1:83 before 课堂
1:61 before 课堂$
1:67 before 课堂送
1:-98 before 课平
1:-98 before 课平台
1:-54 before 课时
1:73 before 课时$
1:-71 before 课时段
1:132 before 课程
1:88 before 课程$
1:142 before 课程表
1:-44 before 课组
1:-44 before 课组与
1:116 before 课表
1:114 before 课表$
1:36 before 课表、
1:74 before 课表事
1:-109 before 课须
1:-109 before 课须$
1:25 before 课题
1:-67 before 课题一
1:56 before 课题若
1:67 before 谁
1:67 before 谁管
1:67 before 谁管$
1:-94 before 调
1:88 before 调$
1:-51 before 调总
1:-51 before 调总负
1:-109 before 调课
1:-109 before 调课须
1:-51 before 谊
1:-51 before 谊的
1:-51 before 谊的车
1:-112 before 负
1:-112 before 负责
1:-51 before 负责)
1:-98 before 负责与
1:-18 before 责
1:-51 before 责)
1:-51 before 责)、
1:-98 before 责与
1:-98 before 责与$
1:58 before 责任
1:58 before 责任$
1:79 before 账
1:159 before 账号
1:159 before 账号$
1:-74 before 账报
1:-74 before 账报送
1:84 before 质
1:84 before 质量
1:84 before 质量分
1:-172 before 费
1:-172 before 费$
1:-63 before 资
1:-121 before 资0
1:-121 before 资0万
1:47 before 资产
1:47 before 资产移
1:81 before 资料
1:81 before 资料的
1:-136 before 赛
1:-65 before 赛前
1:-45 before 赛前一
1:-98 before 赛前到
1:-127 before 赛选
1:-127 before 赛选手
1:-108 before 赠
1:-108 before 赠给
1:-108 before 赠给$
1:-101 before 走
1:-101 before 走进
1:-101 before 走进科
1:-83 before 起
1:-83 before 起$
1:-85 before 足
1:59 before 足的
1:59 before 足的问
1:-100 before 足部
1:-100 before 足部分
1:75 before 跟
1:75 before 跟岗
1:64 before 跟岗$
1:91 before 跟岗和
1:64 before 跟岗教
1:-69 before 跟岗期
1:104 before 跟岗计
1:75 before 跟岗部
1:-36 before 路
1:81 before 路上
1:81 before 路上安
1:-84 before 路费
1:-84 before 路费$
1:-108 before 蹲
1:-108 before 蹲在
1:-108 before 蹲在高
1:-174 before 车
1:-130 before 车费
1:-130 before 车费$
1:-109 before 车辆
1:-109 before 车辆$
1:46 before 转
1:46 before 转入
1:46 before 转入@
1:60 before 载
1:60 before 载使
1:60 before 载使用
1:-109 before 辆
1:-109 before 辆$
1:-45 before 辉
1:-45 before 辉及
1:-45 before 辉及$
1:61 before 过
1:46 before 过关
1:46 before 过关课
1:52 before 过程
1:52 before 过程$
1:-137 before 返
1:85 before 返$
1:-109 before 返@
1:-109 before 返@的
1:-64 before 返交
1:-64 before 返交通
1:-84 before 返路
1:-84 before 返路费
1:114 before 这
1:111 before 这一
1:82 before 这一块
1:100 before 这一项
1:87 before 这件
1:87 before 这件事
1:89 before 这项
1:89 before 这项工
1:99 before 进修
1:77 before 进修_
1:55 before 进修内
1:-101 before 进科
1:-101 before 进科技
1:-91 before 远
1:-91 before 远程
1:-91 before 远程教
1:75 before 述
1:84 before 述工
1:84 before 述工作
1:63 before 述活
1:63 before 述活动
1:-18 before 送
1:-160 before 送$
1:54 before 送三
1:54 before 送三项
1:-73 before 送年
1:-73 before 送年级
1:103 before 送教
1:103 before 送教$
1:240 before 送课
1:95 before 送课$
1:245 before 送课人
1:-64 before 选
1:-22 before 选$
1:92 before 选人
1:92 before 选人、
1:-132 before 选手
1:-62 before 选手到
1:-47 before 选手可
1:-102 before 选手开
1:-66 before 选手的
1:-5 before 选派
1:-5 before 选派$
1:-39 before 选聘
1:-39 before 选聘$
1:-29 before 选送
1:-29 before 选送$
1:61 before 递
1:61 before 递课
1:61 before 递课堂
1:-64 before 通
1:-64 before 通$
1:-169 before 造
1:-169 before 造$
1:80 before 遣
1:80 before 遣和
1:80 before 遣和带
1:21 before 邀
1:-100 before 邀$
1:129 before 邀请
1:129 before 邀请函
1:-79 before 邕
1:-79 before 邕的
1:-79 before 邕的车
1:-65 before 邦
1:-65 before 邦校
1:-65 before 邦校长
1:118 before 部
1:87 before 部$
1:72 before 部与
1:72 before 部与$
1:87 before 部交
1:87 before 部交换
1:16 before 部分
1:16 before 部分$
1:93 before 部及
1:93 before 部及$
1:141 before 部对
1:141 before 部对接
1:85 before 部牵
1:85 before 部牵头
1:77 before 部进
1:77 before 部进修
1:-83 before 部长
1:-83 before 部长方
1:75 before 部门
1:75 before 部门$
1:-62 before 量
1:-62 before 量分
1:-62 before 量分析
1:-86 before 金
1:-86 before 金$
1:6 before 钟
1:73 before 钟。
1:73 before 钟。$
1:-49 before 钟火
1:-49 before 钟火旺
1:-64 before 铁
1:-64 before 铁成
1:-64 before 铁成、
1:-108 before 长
1:-105 before 长$
1:-36 before 长)
1:-36 before 长)任
1:-15 before 长、
1:-15 before 长、$
1:89 before 长付
1:89 before 长付晓
1:-57 before 长关
1:-57 before 长关晓
1:-44 before 长助
1:-44 before 长助理
1:-45 before 长吴
1:-45 before 长吴章
1:-132 before 长和
1:-132 before 长和$
1:-55 before 长宫
1:-55 before 长宫旭
1:122 before 长工
1:122 before 长工作
1:-44 before 长戴
1:-44 before 长戴国
1:-83 before 长方
1:-83 before 长方岚
1:-74 before 长施
1:-74 before 长施敏
1:-28 before 长普
1:-28 before 长普家
1:-37 before 长权
1:-37 before 长权建
1:-70 before 长每
1:-70 before 长每月
1:-86 before 长汤
1:-86 before 长汤薇
1:-84 before 长王
1:-84 before 长王佐
1:-105 before 长线
1:-105 before 长线上
1:50 before 长自
1:50 before 长自愿
1:-52 before 长陆
1:-52 before 长陆正
1:-10 before 门
1:75 before 门$
1:-68 before 门以
1:-68 before 门以上
1:111 before 问
1:111 before 问题
1:90 before 问题$
1:59 before 问题。
1:-72 before 间
1:84 before 间$
1:-149 before 间心
1:-149 before 间心理
1:43 before 间的
1:43 before 间的管
1:92 before 阅
1:92 before 阅卷
1:48 before 阅卷后
1:91 before 阅卷工
1:16 before 队
1:136 before 队$
1:-144 before 队向
1:-144 before 队向$
1:-53 before 队大
1:-53 before 队大队
1:87 before 队部
1:87 before 队部$
1:-75 before 陆
1:-61 before 陆桂
1:-61 before 陆桂芳
1:-52 before 陆正
1:-52 before 陆正清
1:-131 before 陇
1:-131 before 陇$
1:97 before 陈
1:97 before 陈小
1:97 before 陈小满
1:-132 before 院
1:-104 before 院$
1:-56 before 院数
1:-56 before 院数字
1:-36 before 院长
1:-36 before 院长)
1:-36 before 院院
1:-36 before 院院长
1:-86 before 险
1:-86 before 险由
1:-86 before 险由原
1:99 before 随
1:59 before 随岗
1:59 before 随岗一
1:106 before 随班
1:106 before 随班学
1:-82 before 难
1:-82 before 难的
1:-82 before 难的$
1:72 before 集
1:72 before 集中
1:72 before 集中来
1:89 before 雯
1:89 before 雯、
1:89 before 雯、@
1:-110 before 雷
1:-110 before 雷志
1:-110 before 雷志刚
1:-62 before 需
1:-62 before 需经
1:-62 before 需经费
1:126 before 面
1:126 before 面$
1:76 before 项
1:124 before 项$
1:29 before 项、
1:29 before 项、第
1:-67 before 项。
1:-67 before 项。$
1:63 before 项以
1:63 before 项以上
1:87 before 项分
1:87 before 项分别
1:54 before 项制
1:54 before 项制度
1:106 before 项工
1:106 before 项工作
1:-100 before 项由
1:-100 before 项由心
1:-47 before 项的
1:-47 before 项的选
1:-58 before 项目
1:-58 before 项目校
1:-143 before 须
1:-95 before 须$
1:-78 before 须向
1:-78 before 须向$
1:-29 before 须选
1:-29 before 须选送
1:55 before 预
1:55 before 预约
1:55 before 预约一
1:-76 before 领
1:-146 before 领导
1:-146 before 领导小
1:129 before 领队
1:129 before 领队$
1:48 before 题
1:137 before 题$
1:59 before 题。
1:59 before 题。$
1:-67 before 题一
1:-67 before 题一项
1:-124 before 题库
1:-124 before 题库”
1:56 before 题若
1:56 before 题若干
1:-66 before 食
1:-66 before 食宿
1:-66 before 食宿费
1:-101 before 餐
1:-101 before 餐0
1:-101 before 餐00
1:-24 before 饶
1:-24 before 饶毅
1:-24 before 饶毅(
1:-101 before 馆
1:-101 before 馆和
1:-101 before 馆和$
1:66 before 馈
1:66 before 馈单
1:66 before 馈单。
1:-73 before 首
1:-73 before 首批
1:-73 before 首批$
1:155 before 驻
1:148 before 驻园
1:148 before 驻园事
1:93 before 驻校
1:93 before 驻校教
1:107 before 验
1:112 before 验收
1:112 before 验收$
1:48 before 验日
1:48 before 验日。
1:-135 before 高
1:-108 before 高三
1:-108 before 高三$
1:-57 before 高级
1:-57 before 高级讲
1:-63 before 黎
1:-63 before 黎、
1:-63 before 黎、$
1:-92 before 鼓
1:-92 before 鼓励
1:-86 before 鼓励$
1:-71 before 鼓励各
1:28 before=0
1:-6 before=1
1:-163 before=2
1:-76 before=3
1:-183 before=4
1:52 before=5
1:13 clause before $
1:-44 clause before %
1:-44 clause before %$
1:89 clause before (
1:69 clause before (0
1:81 clause before (四
1:-127 clause before )
1:-172 clause before )$
1:106 clause before )单
1:-69 clause before )的
1:-47 clause before )精
1:81 clause before )项
1:-174 clause before *
1:-174 clause before *0
1:-27 clause before +
1:74 clause before +任
1:97 clause before +保
1:96 clause before +协
1:56 clause before +合
1:237 clause before +团
1:-134 clause before +开
1:91 clause before +教
1:-159 clause before +组
1:-41 clause before 0
1:-71 clause before 0$
1:-44 clause before 0%
1:-184 clause before 0)
1:-122 clause before 00
1:69 clause before 0~
1:-71 clause before 0〕
1:-48 clause before 0万
1:41 clause before 0个
1:130 clause before 0人
1:-154 clause before 0元
1:137 clause before 0册
1:145 clause before 0分
1:60 clause before 0副
1:114 clause before 0台
1:-80 clause before 0号
1:7 clause before 0名
1:31 clause before 0周
1:151 clause before 0场
1:-99 clause before 0处
1:-14 clause before 0天
1:57 clause before 0套
1:59 clause before 0学
1:103 clause before 0对
1:73 clause before 0小
1:101 clause before 0归
1:122 clause before 0支
1:-30 clause before 0日
1:-58 clause before 0时
1:77 clause before 0本
1:137 clause before 0次
1:77 clause before 0片
1:-11 clause before 0篇
1:-79 clause before 0组
1:132 clause before 0节
1:69 clause before 0课
1:71 clause before 0部
1:134 clause before 0门
1:68 clause before 0项
1:59 clause before ;
1:59 clause before ;@
1:44 clause before @
1:5 clause before @$
1:69 clause before @(
1:-69 clause before @)
1:-125 clause before @+
1:66 clause before @0
1:-65 clause before @@
1:78 clause before @”
1:-140 clause before @一
1:152 clause before @主
1:31 clause before @交
1:104 clause before @人
1:94 clause before @保
1:48 clause before @免
1:48 clause before @共
1:-136 clause before @初
1:-78 clause before @副
1:172 clause before @办
1:-80 clause before @协
1:239 clause before @后
1:-11 clause before @听
1:95 clause before @团
1:82 clause before @培
1:177 clause before @学
1:75 clause before @实
1:45 clause before @小
1:60 clause before @就
1:55 clause before @师
1:97 clause before @总
1:149 clause before @承
1:-64 clause before @报
1:81 clause before @挂
1:78 clause before @指
1:-128 clause before @提
1:-61 clause before @支
1:123 clause before @教
1:80 clause before @数
1:125 clause before @本
1:-116 clause before @校
1:28 clause before @物
1:211 clause before @牵
1:-15 clause before @的
1:49 clause before @研
1:-99 clause before @社
1:78 clause before @科
1:81 clause before @竞
1:-101 clause before @管
1:42 clause before @纺
1:63 clause before @组
1:-59 clause before @统
1:-101 clause before @自
1:29 clause before @艺
1:48 clause before @英
1:-57 clause before @观
1:88 clause before @访
1:82 clause before @试
1:81 clause before @语
1:-84 clause before @资
1:75 clause before @过
1:101 clause before @顶
1:-81 clause before @驻
1:13 clause before ^
1:10 clause before ^$
1:-174 clause before ^*
1:143 clause before ^+
1:-48 clause before ^0
1:59 clause before ^;
1:170 clause before ^@
1:-27 clause before ^×
1:19 clause before ^”
1:31 clause before ^、
1:-106 clause before ^一
1:-47 clause before ^三
1:-18 clause before ^上
1:-45 clause before ^下
1:145 clause before ^不
1:104 clause before ^与
1:169 clause before ^专
1:-113 clause before ^丘
1:114 clause before ^业
1:55 clause before ^两
1:9 clause before ^个
1:137 clause before ^中
1:112 clause before ^为
1:68 clause before ^主
1:168 clause before ^之
1:95 clause before ^乐
1:96 clause before ^习
1:106 clause before ^书
1:114 clause before ^事
1:-47 clause before ^五
1:125 clause before ^交
1:103 clause before ^亲
1:14 clause before ^人
1:75 clause before ^从
1:74 clause before ^他
1:-36 clause before ^以
1:59 clause before ^们
1:72 clause before ^件
1:44 clause before ^仿
1:69 clause before ^伏
1:87 clause before ^伙
1:43 clause before ^传
1:110 clause before ^位
1:46 clause before ^住
1:-56 clause before ^作
1:140 clause before ^供
1:196 clause before ^保
1:106 clause before ^信
1:-63 clause before ^修
1:65 clause before ^借
1:91 clause before ^做
1:76 clause before ^停
1:-99 clause before ^光
1:-98 clause before ^全
1:-67 clause before ^公
1:-25 clause before ^共
1:-70 clause before ^兼
1:-178 clause before ^写
1:-120 clause before ^出
1:38 clause before ^到
1:74 clause before ^前
1:-82 clause before ^副
1:81 clause before ^办
1:87 clause before ^务
1:73 clause before ^动
1:-150 clause before ^助
1:-117 clause before ^区
1:-116 clause before ^十
1:-39 clause before ^升
)",
    R"(1:-101 clause before ^午
1:77 clause before ^卷
1:-108 clause before ^去
1:-80 clause before ^县
1:94 clause before ^参
1:80 clause before ^发
1:-58 clause before ^召
1:23 clause before ^台
1:-123 clause before ^各
1:-126 clause before ^合
1:133 clause before ^同
1:-66 clause before ^后
1:101 clause before ^向
1:123 clause before ^听
1:-58 clause before ^周
1:-72 clause before ^和
1:82 clause before ^团
1:113 clause before ^园
1:77 clause before ^图
1:65 clause before ^在
1:112 clause before ^地
1:71 clause before ^型
1:-80 clause before ^基
1:-30 clause before ^堂
1:44 clause before ^处
1:69 clause before ^备
1:-79 clause before ^外
1:62 clause before ^大
1:84 clause before ^套
1:-44 clause before ^存
1:109 clause before ^学
1:77 clause before ^安
1:-107 clause before ^定
1:102 clause before ^实
1:46 clause before ^家
1:-79 clause before ^对
1:119 clause before ^导
1:59 clause before ^少
1:24 clause before ^局
1:57 clause before ^层
1:-171 clause before ^工
1:31 clause before ^左
1:57 clause before ^师
1:-56 clause before ^帮
1:109 clause before ^干
1:-73 clause before ^年
1:-134 clause before ^库
1:136 clause before ^底
1:90 clause before ^店
1:77 clause before ^康
1:28 clause before ^建
1:53 clause before ^开
1:184 clause before ^引
1:120 clause before ^影
1:80 clause before ^待
1:108 clause before ^徒
1:195 clause before ^德
1:78 clause before ^总
1:48 clause before ^息
1:-78 clause before ^意
1:40 clause before ^成
1:-136 clause before ^扶
1:99 clause before ^承
1:-61 clause before ^把
1:91 clause before ^投
1:-80 clause before ^报
1:-83 clause before ^挂
1:-59 clause before ^据
1:70 clause before ^排
1:-125 clause before ^提
1:-106 clause before ^撰
1:-36 clause before ^支
1:90 clause before ^收
1:68 clause before ^政
1:92 clause before ^教
1:85 clause before ^断
1:84 clause before ^新
1:-51 clause before ^无
1:-49 clause before ^日
1:158 clause before ^时
1:62 clause before ^暑
1:122 clause before ^月
1:-38 clause before ^有
1:42 clause before ^服
1:51 clause before ^期
1:98 clause before ^本
1:110 clause before ^术
1:35 clause before ^校
1:-159 clause before ^核
1:-71 clause before ^次
1:92 clause before ^此
1:108 clause before ^每
1:74 clause before ^民
1:63 clause before ^活
1:62 clause before ^派
1:96 clause before ^测
1:-100 clause before ^海
1:69 clause before ^源
1:-92 clause before ^点
1:84 clause before ^班
1:200 clause before ^理
1:44 clause before ^生
1:119 clause before ^用
1:-13 clause before ^由
1:101 clause before ^甲
1:-81 clause before ^电
1:126 clause before ^登
1:-44 clause before ^的
1:95 clause before ^直
1:56 clause before ^省
1:150 clause before ^研
1:181 clause before ^础
1:-137 clause before ^秋
1:-46 clause before ^科
1:88 clause before ^秘
1:-69 clause before ^称
1:85 clause before ^竞
1:96 clause before ^签
1:70 clause before ^算
1:-8 clause before ^管
1:72 clause before ^级
1:125 clause before ^线
1:-115 clause before ^组
1:126 clause before ^织
1:-120 clause before ^经
1:-61 clause before ^结
1:107 clause before ^绘
1:-196 clause before ^继
1:72 clause before ^绩
1:-82 clause before ^续
1:132 clause before ^网
1:52 clause before ^置
1:-77 clause before ^老
1:-130 clause before ^职
1:9 clause before ^联
1:165 clause before ^育
1:-98 clause before ^能
1:-57 clause before ^至
1:70 clause before ^节
1:76 clause before ^英
1:122 clause before ^营
1:73 clause before ^行
1:-127 clause before ^要
1:181 clause before ^视
1:76 clause before ^言
1:-45 clause before ^订
1:-101 clause before ^议
1:-123 clause before ^记
1:79 clause before ^讲
1:-108 clause before ^设
1:68 clause before ^诊
1:-55 clause before ^语
1:124 clause before ^读
1:-18 clause before ^课
1:-91 clause before ^谌
1:103 clause before ^负
1:79 clause before ^责
1:-75 clause before ^贴
1:67 clause before ^贸
1:60 clause before ^走
1:64 clause before ^超
1:62 clause before ^跟
1:152 clause before ^践
1:-34 clause before ^蹲
1:-86 clause before ^车
1:195 clause before ^轨
1:78 clause before ^轮
1:-123 clause before ^过
1:60 clause before ^进
1:139 clause before ^送
1:63 clause before ^遥
1:68 clause before ^部
1:-81 clause before ^长
1:97 clause before ^间
1:127 clause before ^队
1:-68 clause before ^阳
1:-56 clause before ^院
1:-70 clause before ^集
1:71 clause before ^韩
1:133 clause before ^须
1:69 clause before ^食
1:-70 clause before ^餐
1:-66 clause before ^驻
1:74 clause before ^验
1:90 clause before ^高
1:69 clause before ~
1:69 clause before ~0
1:-27 clause before ×
1:-27 clause before ×0
1:-27 clause before ××
1:8 clause before “
1:91 clause before “一
1:38 clause before “书
1:-90 clause before “六
1:78 clause before “月
1:46 clause before ”
1:129 clause before ”$
1:-99 clause before ”0
1:73 clause before ”两
1:-85 clause before ”前
1:72 clause before ”报
1:-75 clause before ”教
1:-56 clause before ”期
1:73 clause before ”毽
1:92 clause before ”活
1:87 clause before ”班
1:64 clause before ”的
1:44 clause before ”研
1:58 clause before ”网
1:-118 clause before ”联
1:61 clause before ”资
1:27 clause before 、
1:58 clause before 、体
1:55 clause before 、博
1:-67 clause before 、双
1:87 clause before 、周
1:-54 clause before 、带
1:75 clause before 、热
1:55 clause before 、电
1:69 clause before 、看
1:95 clause before 、科
1:95 clause before 、篮
1:-15 clause before 、统
1:-78 clause before 、缺
1:-97 clause before 、落
1:66 clause before 、谈
1:72 clause before 、赛
1:85 clause before 、送
1:7 clause before 》
1:-42 clause before 》$
1:90 clause before 》一
1:-71 clause before 〕
1:-71 clause before 〕0
1:41 clause before 一
1:-90 clause before 一”
1:40 clause before 一个
1:-115 clause before 一人
1:-115 clause before 一份
1:-91 clause before 一位
1:110 clause before 一体
1:118 clause before 一册
1:-154 clause before 一名
1:187 clause before 一周
1:91 clause before 一场
1:109 clause before 一块
1:22 clause before 一学
1:-59 clause before 一安
1:32 clause before 一封
1:-57 clause before 一年
1:73 clause before 一并
1:98 clause before 一日
1:91 clause before 一查
1:153 clause before 一次
1:71 clause before 一派
1:95 clause before 一篇
1:81 clause before 一至
1:76 clause before 一节
1:69 clause before 一调
1:-83 clause before 一轮
1:-15 clause before 一阅
1:-48 clause before 万
1:-48 clause before 万元
1:-134 clause before 三
1:-100 clause before 三下
1:-148 clause before 三个
1:65 clause before 三人
1:105 clause before 三十
1:101 clause before 三周
1:-16 clause before 三天
1:67 clause before 三封
1:-70 clause before 三年
1:-76 clause before 三晚
1:-100 clause before 三节
1:-102 clause before 上
1:-15 clause before 上$
1:105 clause before 上一
1:77 clause before 上四
1:-79 clause before 上带
1:-47 clause before 上年
1:-67 clause before 上技
1:-126 clause before 上研
1:125 clause before 上联
1:-107 clause before 上证
1:-174 clause before 上课
1:89 clause before 上述
1:107 clause before 上集
1:-221 clause before 下
1:-123 clause before 下几
1:-119 clause before 下午
1:-123 clause before 下如
1:-73 clause before 下旬
1:46 clause before 下来
1:-97 clause before 下校
1:-115 clause before 下设
1:22 clause before 不
1:67 clause before 不低
1:-29 clause before 不少
1:78 clause before 不短
1:64 clause before 不超
1:78 clause before 不足
1:135 clause before 与
1:48 clause before 与@
1:74 clause before 与安
1:85 clause before 与改
1:104 clause before 与走
1:87 clause before 专
1:112 clause before 专业
1:-71 clause before 专班
1:44 clause before 专题
1:-113 clause before 丘
1:-113 clause before 丘春
1:121 clause before 业
1:123 clause before 业$
1:151 clause before 业0
1:66 clause before 业、
1:-56 clause before 业优
1:60 clause before 业公
1:112 clause before 业务
1:-99 clause before 业处
1:68 clause before 业教
1:71 clause before 业生
1:37 clause before 业科
1:57 clause before 业设
1:73 clause before 两
1:91 clause before 两个
1:29 clause before 两周
1:105 clause before 两天
1:46 clause before 两年
1:82 clause before 两批
1:-104 clause before 两次
1:78 clause before 两节
1:97 clause before 两项
1:-8 clause before 个
1:8 clause before 个$
1:84 clause before 个专
1:87 clause before 个人
1:74 clause before 个学
1:106 clause before 个家
1:41 clause before 个工
1:-56 clause before 个星
1:-24 clause before 个月
1:-103 clause before 个班
1:73 clause before 中
1:-90 clause before 中列
1:110 clause before 中学
1:177 clause before 中心
1:-136 clause before 中部
1:-69 clause before 丹
1:-69 clause before 丹$
1:42 clause before 为
1:-61 clause before 为友
1:68 clause before 为工
1:-116 clause before 为数
1:55 clause before 为新
1:114 clause before 为期
1:105 clause before 为限
1:55 clause before 主
1:-141 clause before 主任
1:76 clause before 主写
1:87 clause before 主办
1:139 clause before 主抓
1:107 clause before 主持
1:49 clause before 主政
1:65 clause before 主理
1:74 clause before 主编
1:114 clause before 主角
1:90 clause before 主责
1:-71 clause before 丽
1:-71 clause before 丽君
1:102 clause before 举
1:102 clause before 举行
1:178 clause before 之
1:168 clause before 之后
1:58 clause before 之安
1:95 clause before 乐
1:95 clause before 乐、
1:68 clause before 习
1:69 clause before 习一
1:96 clause before 习不
1:202 clause before 习两
1:58 clause before 习之
1:69 clause before 习作
1:120 clause before 习四
1:52 clause before 习安
1:-77 clause before 习心
1:98 clause before 习期
1:-67 clause before 习阶
1:-63 clause before 书
1:-124 clause before 书$
1:124 clause before 书0
1:-136 clause before 书一
1:97 clause before 书信
1:69 clause before 书制
1:88 clause before 书周
1:-27 clause before 书屋
1:119 clause before 事
1:83 clause before 事$
1:-99 clause before 事业
1:-14 clause before 事办
1:127 clause before 事处
1:69 clause before 事宜
1:-88 clause before 事沈
1:212 clause before 事股
1:117 clause before 二
1:44 clause before 二人
1:78 clause before 二十
1:87 clause before 二节
1:5 clause before 于
1:-21 clause before 于0
1:113 clause before 于一
1:-101 clause before 于两
1:78 clause before 于二
1:71 clause before 于八
1:66 clause before 互
1:66 clause before 互通
1:-88 clause before 五
1:-83 clause before 五下
1:105 clause before 五名
1:-57 clause before 五天
1:-54 clause before 五套
1:-110 clause before 五年
1:87 clause before 五第
1:199 clause before 交
1:155 clause before 交印
1:107 clause before 交工
1:74 clause before 交年
1:131 clause before 交流
1:53 clause before 交观
1:105 clause before 交课
1:57 clause before 交通
1:103 clause before 亲
1:103 clause before 亲子
1:49 clause before 人
1:-5 clause before 人$
1:-115 clause before 人一
1:152 clause before 人事
1:-112 clause before 人写
1:74 clause before 人到
1:82 clause before 人力
1:-54 clause before 人套
1:-51 clause before 人导
1:87 clause before 人小
1:156 clause before 人才
1:44 clause before 人排
1:-45 clause before 人比
1:114 clause before 人选
1:-91 clause before 人配
1:75 clause before 从
1:75 clause before 从0
1:74 clause before 他
1:74 clause before 他们
1:-51 clause before 付
1:-86 clause before 付$
1:145 clause before 付晓
1:-44 clause before 仙
1:-44 clause before 仙到
1:76 clause before 代
1:76 clause before 代拟
1:-146 clause before 以
1:-146 clause before 以上
1:74 clause before 仪
1:74 clause before 仪器
1:85 clause before 们
1:59 clause before 们自
1:74 clause before 们配
1:17 clause before 件
1:72 clause before 件$
1:-61 clause before 件事
1:-54 clause before 件十
1:72 clause before 件和
1:69 clause before 件安
1:-38 clause before 件的
1:-58 clause before 任
1:116 clause before 任$
1:-82 clause before 任@
1:74 clause before 任主
1:-45 clause before 任书
1:68 clause before 任会
1:83 clause before 任务
1:79 clause before 任单
1:-69 clause before 任卢
1:89 clause before 任教
1:-130 clause before 任曲
1:-57 clause before 任柏
1:-67 clause before 任温
1:-71 clause before 任邝
1:-77 clause before 任郎
1:-17 clause before 任马
1:-115 clause before 份
1:-99 clause before 份$
1:-131 clause before 份全
1:110 clause before 份卷
1:64 clause before 份工
1:-58 clause before 份跟
1:44 clause before 仿
1:44 clause before 仿真
1:123 clause before 企
1:123 clause before 企业
1:122 clause before 伍
1:122 clause before 伍$
1:69 clause before 伏
1:69 clause before 伏组
1:-83 clause before 优
1:-83 clause before 优势
1:81 clause before 伙
1:81 clause before 伙伴
1:-124 clause before 会
1:-58 clause before 会$
1:72 clause before 会0
1:58 clause before 会一
1:-99 clause before 会事
1:63 clause before 会募
1:95 clause before 会商
1:76 clause before 会推
1:-137 clause before 会确
1:-44 clause before 会议
1:72 clause before 会课
1:-100 clause before 会赞
1:43 clause before 传
1:43 clause before 传染
1:81 clause before 伴
1:81 clause before 伴”
1:34 clause before 位
1:96 clause before 位$
1:80 clause before 位安
1:-91 clause before 位导
1:110 clause before 位老
1:106 clause before 位议
1:67 clause before 低
1:67 clause before 低于
1:46 clause before 住
1:46 clause before 住下
1:-11 clause before 体
1:-113 clause before 体会
1:29 clause before 体处
1:132 clause before 体备
1:-120 clause before 体抓
1:110 clause before 体机
1:71 clause before 体牵
1:-70 clause before 体育
1:83 clause before 体负
1:58 clause before 体验
1:-73 clause before 作
1:12 clause before 作$
1:-71 clause before 作专
1:90 clause before 作业
1:123 clause before 作企
1:-113 clause before 作写
1:-95 clause before 作办
1:-92 clause before 作历
1:-78 clause before 作发
1:95 clause before 作天
1:66 clause before 作室
1:-15 clause before 作小
1:27 clause before 作总
1:-11 clause before 作日
1:-88 clause before 作期
1:-85 clause before 作由
1:90 clause before 作组
1:-132 clause before 作记
1:114 clause before 作部
1:-61 clause before 使
1:-61 clause before 使用
1:24 clause before 例
1:105 clause before 例一
1:-58 clause before 例会
1:163 clause before 例研
1:63 clause before 供
1:-84 clause before 供$
1:48 clause before 供保
1:83 clause before 供场
1:71 clause before 供文
1:129 clause before 供经
1:72 clause before 保
1:64 clause before 保教
1:79 clause before 保障
1:124 clause before 信
1:86 clause before 信$
1:47 clause before 信一
1:103 clause before 信往
1:106 clause before 信息
1:38 clause before 信结
1:-54 clause before 修
1:-63 clause before 修和
1:95 clause before 修教
1:-84 clause before 修订
1:65 clause before 借
1:65 clause before 借期
1:-58 clause before 假
1:-119 clause before 假制
1:62 clause before 假里
1:57 clause before 做
1:-82 clause before 做@
1:91 clause before 做好
1:93 clause before 做法
1:76 clause before 停
1:76 clause before 停留
1:68 clause before 傅
1:68 clause before 傅$
1:86 clause before 像
1:86 clause before 像备
1:135 clause before 儿
1:135 clause before 儿讲
1:-135 clause before 元
1:-135 clause before 元$
1:16 clause before 先
1:-57 clause before 先$
1:70 clause before 先排
1:-27 clause before 光
1:-27 clause before 光书
1:59 clause before 免
1:59 clause before 免费
1:118 clause before 入
1:91 clause before 入0
1:79 clause before 入账
1:-100 clause before 全
1:74 clause before 全$
1:-113 clause before 全体
1:-143 clause before 全年
1:71 clause before 八
1:71 clause before 八周
1:-76 clause before 公
1:-125 clause before 公不
1:-137 clause before 公会
1:58 clause before 公室
1:60 clause before 公示
1:-90 clause before 公设
1:-90 clause before 六一
1:95 clause before 六个
1:63 clause before 六周
1:111 clause before 六年
1:-91 clause before 兰
1:-91 clause before 兰具
1:-42 clause before 共
1:-80 clause before 共同
1:-83 clause before 共建
1:48 clause before 共用
1:57 clause before 共结
1:-114 clause before 具
1:-79 clause before 具0
1:-87 clause before 具体
1:156 clause before 养
1:156 clause before 养方
1:-70 clause before 兼
1:-70 clause before 兼职
1:77 clause before 内
1:-70 clause before 内$
1:177 clause before 内召
1:165 clause before 册
1:164 clause before 册$
1:74 clause before 册》
1:-188 clause before 写
1:-82 clause before 写$
1:67 clause before 写三
1:-178 clause before 写出
1:-112 clause before 写心
1:-100 clause before 写总
1:-113 clause before 写成
1:-106 clause before 写结
1:133 clause before 写记
1:-67 clause before 军
1:-67 clause before 军$
1:-67 clause before 冯
1:-67 clause before 冯建
1:68 clause before 决
1:68 clause before 决$
1:-123 clause before 几
1:-123 clause before 几条
1:-108 clause before 出
1:97 clause before 出$
1:122 clause before 出0
1:-118 clause before 出专
1:-47 clause before 出任
1:50 clause before 出初
1:-124 clause before 出帮
1:-136 clause before 出建
1:-128 clause before 出意
1:-93 clause before 出成
1:111 clause before 出日
1:98 clause before 出来
1:110 clause before 出自
1:136 clause before 出面
1:157 clause before 分
1:121 clause before 分工
1:145 clause before 分钟
1:-106 clause before 划
1:-102 clause before 划$
1:-39 clause before 划》
1:71 clause before 划课
1:-90 clause before 列
1:-90 clause before 列支
1:-28 clause before 初
1:-136 clause before 初中
1:-74 clause before 初审
1:90 clause before 初稿
1:12 clause before 到
1:-64 clause before 到$
1:-44 clause before 到0
1:38 clause before 到@
1:-97 clause before 到学
1:131 clause before 到班
1:-20 clause before 制
1:43 clause before 制定
1:-22 clause before 制度
1:114 clause before 前
1:5 clause before 前$
1:120 clause before 前一
1:117 clause before 前交
1:48 clause before 前后
1:33 clause before 前培
1:55 clause before 前完
1:136 clause before 前汇
1:83 clause before 前编
1:48 clause before 剧
1:48 clause before 剧节
1:-44 clause before 副
1:60 clause before 副$
1:-91 clause before 副主
1:12 clause before 副校
1:-83 clause before 副院
1:53 clause before 力
1:-74 clause before 力$
1:82 clause before 力中
1:69 clause before 办
1:114 clause before 办$
1:55 clause before 办专
1:-71 clause before 办公
1:-68 clause before 办学
1:-61 clause before 办实
1:101 clause before 办手
1:118 clause before 办法
1:73 clause before 办理
1:92 clause before 办确
1:81 clause before 办第
1:115 clause before 办管
1:81 clause before 办统
1:56 clause before 办订
1:256 clause before 办负
1:94 clause before 加
1:94 clause before 加@
1:80 clause before 务
1:64 clause before 务$
1:84 clause before 务两
1:-17 clause before 务主
1:115 clause before 务办
1:65 clause before 务园
1:87 clause before 务处
1:-91 clause before 务期
1:79 clause before 务的
1:15 clause before 务科
1:123 clause before 务股
1:-9 clause before 动
1:126 clause before 动0
1:92 clause before 动两
1:63 clause before 动为
1:73 clause before 动方
1:87 clause before 动组
1:-39 clause before 动计
1:-163 clause before 助
1:-100 clause before 助$
1:-110 clause before 助0
1:74 clause before 助教
1:-109 clause before 助每
1:65 clause before 助理
1:-90 clause before 助资
1:-83 clause before 势
1:-83 clause before 势$
1:63 clause before 募
1:63 clause before 募集
1:-91 clause before 勤
1:-48 clause before 勤$
1:256 clause before 勤办
1:-163 clause before 勤处
1:149 clause before 勤室
1:53 clause before 勤部
1:74 clause before 化
1:74 clause before 化研
1:-117 clause before 区
1:-45 clause before 区机
1:-95 clause before 区角
1:-21 clause before 十
1:15 clause before 十五
1:78 clause before 十天
1:-116 clause before 十月
1:-60 clause before 升
1:-44 clause before 升到
1:-39 clause before 升行
1:-162 clause before 午
1:-56 clause before 午$
1:-58 clause before 午0
1:-100 clause before 午第
1:-101 clause before 午餐
1:86 clause before 半
1:86 clause before 半日
1:112 clause before 华
1:112 clause before 华驻
1:-80 clause before 协作
1:96 clause before 协议
1:86 clause before 协调
1:207 clause before 单
1:189 clause before 单$
1:132 clause before 单位
1:56 clause before 单班
1:55 clause before 博
1:55 clause before 博物
1:-69 clause before 卢
1:-69 clause before 卢丹
1:155 clause before 印
1:155 clause before 印$
1:81 clause before 卷
1:33 clause before 卷$
1:48 clause before 卷与
1:77 clause before 卷和
1:110 clause before 卷子
1:77 clause before 卷平
1:84 clause before 卷系
1:-127 clause before 历
1:-79 clause before 历$
1:-92 clause before 历如
1:-108 clause before 去
1:-108 clause before 去@
1:-80 clause before 县
1:-80 clause before 县级
1:103 clause before 参
1:94 clause before 参加
1:71 clause before 参考
1:60 clause before 参观
1:37 clause before 及
1:37 clause before 及课
1:-47 clause before 友
1:40 clause before 友0
1:-61 clause before 友好
1:-67 clause before 双
1:-67 clause before 双月
1:206 clause before 反
1:206 clause before 反思
1:122 clause before 发
1:92 clause before 发》
1:102 clause before 发展
1:78 clause before 发文
1:80 clause before 发给
1:-108 clause before 取
1:-108 clause before 取用
1:8 clause before 召
1:8 clause before 召开
1:-108 clause before 可
1:-108 clause before 可随
1:76 clause before 台
1:117 clause before 台$
1:119 clause before 台和
1:-110 clause before 台币
1:95 clause before 右
1:106 clause before 右$
1:31 clause before 右到
1:-24 clause before 号
1:127 clause before 号$
1:-80 clause before 号)
1:-94 clause before 各
1:-100 clause before 各写
1:122 clause before 各出
1:-119 clause before 各组
1:106 clause before 各项
1:-16 clause before 合
1:75 clause before 合$
1:-27 clause before 合作
1:56 clause before 合办
1:-126 clause before 合开
1:90 clause before 合教
1:-67 clause before 合格
1:116 clause before 同
1:110 clause before 同一
1:133 clause before 同步
1:100 clause before 同课
1:-77 clause before 同调
1:-51 clause before 同负
1:-46 clause before 名
1:19 clause before 名$
1:105 clause before 名为
1:-14 clause before 名到
1:160 clause before 名单
1:-63 clause before 名学
1:-151 clause before 名教
1:66 clause before 名新
1:-107 clause before 名联
1:75 clause before 名青
1:96 clause before 后
1:48 clause before 后$
1:177 clause before 后一
1:-31 clause before 后勤
1:168 clause before 后重
1:-60 clause before 向
1:-60 clause before 向@
1:-71 clause before 君
1:-71 clause before 君$
1:112 clause before 听
1:123 clause before 听徒
1:57 clause before 听讲
1:-11 clause before 听课
1:-126 clause before 告
1:-218 clause before 告$
1:130 clause before 告0
1:91 clause before 告一
1:72 clause before 告会
1:-92 clause before 员
1:-74 clause before 员$
1:-73 clause before 员康
1:111 clause before 周
1:90 clause before 周$
1:91 clause before 周一
1:-76 clause before 周三
1:102 clause before 周举
1:5 clause before 周五
1:177 clause before 周内
1:-65 clause before 周的
1:88 clause before 周蔚
1:75 clause before 命
1:75 clause before 命题
1:9 clause before 和
1:103 clause before 和@
1:111 clause before 和六
1:64 clause before 和团
1:58 clause before 和安
1:63 clause before 和家
1:129 clause before 和导
1:80 clause before 和岗
1:83 clause before 和教
1:89 clause before 和日
1:89 clause before 和校
1:56 clause before 和活
1:72 clause before 和班
1:-113 clause before 和考
1:83 clause before 和设
1:-119 clause before 和请
1:71 clause before 和课
1:78 clause before 和跟
1:44 clause before 和车
1:73 clause before 和送
1:98 clause before 和阅
1:-63 clause before 和顶
1:97 clause before 品
1:85 clause before 品捐
1:69 clause before 品系
1:114 clause before 唱
1:114 clause before 唱主
1:-68 clause before 商
1:-68 clause before 商定
1:-46 clause before 嘉
1:-46 clause before 嘉敏
1:87 clause before 器
1:83 clause before 器0
1:57 clause before 器材
1:48 clause before 四
1:81 clause before 四)
1:6 clause before 四周
1:63 clause before 四天
1:63 clause before 四至
1:77 clause before 四项
1:98 clause before 团
1:-61 clause before 团$
1:187 clause before 团委
1:118 clause before 园
1:78 clause before 园和
1:84 clause before 园生
1:101 clause before 园联
1:65 clause before 园长
1:-95 clause before 国
1:-103 clause before 国$
1:-17 clause before 国栋
1:107 clause before 图
1:95 clause before 图书
1:77 clause before 图板
1:-60 clause before 在
1:-45 clause before 在@
1:-86 clause before 在五
1:-78 clause before 在合
1:-53 clause before 在基
1:-45 clause before 在教
1:134 clause before 在线
1:-67 clause before 在蒲
1:93 clause before 地
1:83 clause before 地和
1:112 clause before 地点
1:175 clause before 场
1:166 clause before 场$
1:83 clause before 场地
1:109 clause before 块
1:109 clause before 块$
1:71 clause before 型
1:71 clause before 型电
1:60 clause before 城
1:60 clause before 城参
1:179 clause before 培
1:156 clause before 培养
1:143 clause before 培训
1:-62 clause before 基
1:-53 clause before 基教
1:-86 clause before 基础
1:32 clause before 堂
1:61 clause before 堂0
1:61 clause before 堂”
1:-30 clause before 堂、
1:37 clause before 堂事
1:-10 clause before 填
1:-10 clause before 填写
1:-92 clause before 增
1:-92 clause before 增至
1:97 clause before 处
1:21 clause before 处$
1:58 clause before 处主
1:76 clause before 处代
1:70 clause before 处先
1:83 clause before 处具
1:136 clause before 处出
1:-74 clause before 处初
1:43 clause before 处制
1:63 clause before 处办
1:75 clause before 处命
1:64 clause before 处和
1:45 clause before 处商
1:51 clause before 处安
1:101 clause before 处定
1:55 clause before 处审
1:91 clause before 处对
1:62 clause before 处带
1:107 clause before 处帮
1:142 clause before 处承
1:50 clause before 处拿
1:135 clause before 处排
1:118 clause before 处接
1:48 clause before 处提
1:59 clause before 处派
1:116 clause before 处牵
1:80 clause before 处盯
1:141 clause before 处确
1:97 clause before 处管
1:181 clause before 处组
1:44 clause before 处给
1:102 clause before 处统
1:-18 clause before 处负
1:44 clause before 处选
1:163 clause before 备
1:35 clause before 备$
1:44 clause before 备和
1:192 clause before 备课
1:50 clause before 复
1:68 clause before 复专
1:-67 clause before 复习
1:86 clause before 复部
1:-43 clause before 外
1:-79 clause before 外玩
1:71 clause before 外读
1:82 clause before 大
1:62 clause before 大师
1:-98 clause before 大赛
1:127 clause before 大队
1:-49 clause before 天
1:-18 clause before 天$
1:69 clause before 天)
1:-139 clause before 天0
1:115 clause before 天的
1:207 clause before 头
1:211 clause before 头$
1:40 clause before 头选
1:14 clause before 套
1:12 clause before 套$
1:-54 clause before 套件
1:91 clause before 套质
1:63 clause before 好
1:74 clause before 好助
1:52 clause before 好实
1:72 clause before 好技
1:-61 clause before 好社
1:82 clause before 好课
1:-158 clause before 如
1:-123 clause before 如下
1:-92 clause before 如有
1:-113 clause before 妹
1:-113 clause before 妹$
1:-83 clause before 始
1:-83 clause before 始$
1:172 clause before 委
1:64 clause before 委$
1:89 clause before 委会
1:84 clause before 委承
1:84 clause before 委接
1:42 clause before 委筹
1:248 clause before 委组
1:8 clause before 子
1:110 clause before 子$
1:103 clause before 子书
1:-100 clause before 子会
1:120 clause before 子学
1:-81 clause before 子白
1:-44 clause before 存
1:-44 clause before 存仙
1:51 clause before 学
1:96 clause before 学$
1:110 clause before 学0
1:92 clause before 学”
1:83 clause before 学一
1:50 clause before 学中
1:11 clause before 学习
1:-68 clause before 学优
1:76 clause before 学会
1:206 clause before 学反
1:97 clause before 学处
1:35 clause before 学年
1:101 clause before 学教
1:-133 clause before 学时
1:72 clause before 学期
1:96 clause before 学术
1:126 clause before 学活
1:-77 clause before 学满
1:178 clause before 学生
1:-73 clause before 学礼
1:-61 clause before 学科
1:6 clause before 学组
1:-98 clause before 学网
1:92 clause before 学营
1:61 clause before 学这
1:123 clause before 学院
1:172 clause before 安
1:74 clause before 安全
1:181 clause before 安排
1:75 clause before 安装
1:55 clause before 完
1:55 clause before 完成
1:-18 clause before 定
1:16 clause before 定$
1:-107 clause before 定一
1:114 clause before 定人
1:49 clause before 定学
1:83 clause before 定日
1:-141 clause before 定计
1:101 clause before 定课
1:69 clause before 宜
1:69 clause before 宜$
1:86 clause before 实
1:43 clause before 实$
1:66 clause before 实习
1:82 clause before 实施
1:58 clause before 实训
1:92 clause before 实验
1:-26 clause before 审
1:-74 clause before 审$
1:55 clause before 审批
1:105 clause before 室
1:-94 clause before 室$
1:62 clause before 室”
1:60 clause before 室主
1:107 clause before 室交
1:74 clause before 室任
1:63 clause before 室保
1:-69 clause before 室副
1:252 clause before 室安
1:83 clause before 室定
1:-88 clause before 室干
1:68 clause before 室成
1:56 clause before 室承
1:82 clause before 室抓
1:196 clause before 室排
1:101 clause before 室提
1:86 clause before 室汇
1:120 clause before 室点
1:210 clause before 室牵
1:-16 clause before 室组
1:55 clause before 室经
1:91 clause before 室联
1:-44 clause before 室设
1:70 clause before 室起
1:75 clause before 室配
1:90 clause before 家
1:58 clause before 家、
1:63 clause before 家委
1:106 clause before 家庭
1:36 clause before 家校
1:53 clause before 察
1:53 clause before 察记
1:-38 clause before 对
1:103 clause before 对$
1:57 clause before 对0
1:123 clause before 对@
1:38 clause before 对”
1:-83 clause before 对共
1:-106 clause before 对总
1:91 clause before 对接
1:-141 clause before 对组
1:67 clause before 导
1:106 clause before 导)
1:73 clause before 导0
1:166 clause before 导一
1:-34 clause before 导三
1:77 clause before 导不
1:-130 clause before 导主
1:147 clause before 导处
1:-57 clause before 导师
1:78 clause before 导申
1:64 clause before 封
1:64 clause before 封信
1:60 clause before 小学
1:45 clause before 小教
1:73 clause before 小时
1:-37 clause before 小结
1:-24 clause before 少
1:59 clause before 少0
1:-23 clause before 少于
1:67 clause before 少写
1:73 clause before 少指
1:-98 clause before 少沟
1:69 clause before 就
1:52 clause before 就业
1:46 clause before 就读
1:24 clause before 局
1:78 clause before 局人
1:-57 clause before 局基
1:57 clause before 层
1:57 clause before 层作
1:-27 clause before 屋
1:-27 clause before 屋”
1:104 clause before 展
1:-80 clause before 展$
1:123 clause before 展中
1:46 clause before 展处
1:64 clause before 展示
1:132 clause before 展部
1:-45 clause before 岗
1:82 clause before 岗$
1:101 clause before 岗一
1:82 clause before 岗两
1:78 clause before 岗事
1:73 clause before 岗位
1:103 clause before 岗和
1:-108 clause before 岗四
1:-58 clause before 岗报
1:-65 clause before 岗满
1:-77 clause before 峰
1:-77 clause before 峰$
1:-35 clause before 工
1:-52 clause before 工作
1:67 clause before 工程
1:121 clause before 工落
1:95 clause before 左
1:95 clause before 左右
1:-101 clause before 己的
1:59 clause before 己约
1:-110 clause before 币
1:-110 clause before 币0
1:64 clause before 市
1:64 clause before 市”
1:-52 clause before 师
1:-72 clause before 师$
1:-9 clause before 师0
1:65 clause before 师三
1:-151 clause before 师上
1:78 clause before 师不
1:110 clause before 师交
1:-107 clause before 师以
1:68 clause before 师傅
1:112 clause before 师发
1:95 clause before 师名
1:-77 clause before 师学
1:62 clause before 师工
1:126 clause before 师徒
1:116 clause before 师担
1:147 clause before 师生
1:110 clause before 师的
1:-55 clause before 师裴
1:70 clause before 师资
1:-123 clause before 师里
1:16 clause before 带
1:69 clause before 带$
1:-6 clause before 带教
1:-27 clause before 带班
1:58 clause before 带队
1:-140 clause before 帮
1:-187 clause before 帮扶
1:107 clause before 帮着
1:-9 clause before 常
)",
    R"(1:-92 clause before 常工
1:62 clause before 常管
1:70 clause before 常考
1:-37 clause before 干
1:-88 clause before 干事
1:109 clause before 干部
1:-74 clause before 平
1:-93 clause before 平$
1:77 clause before 平台
1:-83 clause before 年
1:21 clause before 年$
1:24 clause before 年0
1:153 clause before 年不
1:-110 clause before 年以
1:-70 clause before 年内
1:46 clause before 年在
1:-98 clause before 年帮
1:-85 clause before 年度
1:-131 clause before 年报
1:75 clause before 年教
1:-83 clause before 年的
1:112 clause before 年级
1:-47 clause before 年资
1:73 clause before 并
1:73 clause before 并送
1:-78 clause before 库
1:113 clause before 库$
1:-134 clause before 库向
1:143 clause before 底
1:143 clause before 底前
1:90 clause before 店
1:90 clause before 店运
1:-55 clause before 度
1:-163 clause before 度帮
1:74 clause before 度总
1:-92 clause before 度执
1:-84 clause before 度的
1:119 clause before 座
1:119 clause before 座0
1:106 clause before 庭
1:106 clause before 庭左
1:10 clause before 康
1:77 clause before 康复
1:-73 clause before 康学
1:-160 clause before 建
1:-67 clause before 建军
1:112 clause before 建华
1:-51 clause before 建新
1:-83 clause before 建的
1:-136 clause before 建议
1:-53 clause before 开
1:177 clause before 开$
1:-58 clause before 开一
1:58 clause before 开会
1:92 clause before 开发
1:-83 clause before 开始
1:-20 clause before 开放
1:-126 clause before 开线
1:53 clause before 开设
1:127 clause before 开通
1:100 clause before 异
1:100 clause before 异构
1:184 clause before 引
1:184 clause before 引领
1:139 clause before 弟
1:123 clause before 弟一
1:108 clause before 弟教
1:73 clause before 张
1:73 clause before 张罗
1:101 clause before 归
1:101 clause before 归人
1:17 clause before 录
1:53 clause before 录$
1:133 clause before 录单
1:-132 clause before 录表
1:120 clause before 影
1:120 clause before 影子
1:103 clause before 往
1:103 clause before 往还
1:-53 clause before 待
1:84 clause before 待$
1:-103 clause before 待一
1:80 clause before 待和
1:74 clause before 律
1:74 clause before 律与
1:152 clause before 徒
1:126 clause before 徒名
1:139 clause before 徒弟
1:-110 clause before 得
1:-77 clause before 得0
1:-112 clause before 得一
1:155 clause before 德
1:155 clause before 德育
1:88 clause before 心
1:154 clause before 心$
1:130 clause before 心办
1:127 clause before 心开
1:-110 clause before 心得
1:94 clause before 心排
1:50 clause before 心牵
1:82 clause before 心管
1:62 clause before 心统
1:85 clause before 心设
1:206 clause before 思
1:206 clause before 思$
1:-104 clause before 总
1:97 clause before 总务
1:86 clause before 总协
1:151 clause before 总抓
1:-174 clause before 总结
1:83 clause before 息
1:48 clause before 息处
1:106 clause before 息技
1:-91 clause before 惠
1:-91 clause before 惠兰
1:-161 clause before 意
1:-108 clause before 意取
1:-101 clause before 意见
1:-78 clause before 意调
1:48 clause before 戏
1:48 clause before 戏剧
1:-32 clause before 成
1:136 clause before 成册
1:55 clause before 成初
1:68 clause before 成员
1:-113 clause before 成总
1:-93 clause before 成果
1:40 clause before 成笔
1:120 clause before 成长
1:37 clause before 手
1:-98 clause before 手$
1:74 clause before 手册
1:101 clause before 手续
1:156 clause before 才
1:156 clause before 才培
1:31 clause before 执
1:109 clause before 执笔
1:-92 clause before 执行
1:-198 clause before 扶
1:-69 clause before 扶$
1:-136 clause before 扶@
1:-124 clause before 扶小
1:-94 clause before 扶工
1:-148 clause before 扶总
1:136 clause before 扶由
1:-45 clause before 扶责
1:117 clause before 批
1:55 clause before 批$
1:193 clause before 批两
1:82 clause before 批到
1:191 clause before 承
1:244 clause before 承办
1:42 clause before 承担
1:-107 clause before 技师
1:95 clause before 技术
1:-67 clause before 技能
1:60 clause before 技节
1:55 clause before 技馆
1:-61 clause before 把
1:-61 clause before 把这
1:38 clause before 抓
1:51 clause before 抓$
1:91 clause before 投
1:91 clause before 投入
1:-160 clause before 报
1:78 clause before 报$
1:-64 clause before 报到
1:101 clause before 报名
1:-126 clause before 报告
1:-94 clause before 报课
1:-80 clause before 报送
1:49 clause before 担
1:-30 clause before 担$
1:83 clause before 担上
1:45 clause before 担任
1:94 clause before 担教
1:116 clause before 拟
1:73 clause before 拟出
1:76 clause before 拟初
1:101 clause before 拟定
1:67 clause before 拿
1:50 clause before 拿出
1:61 clause before 拿方
1:107 clause before 持
1:107 clause before 持$
1:33 clause before 挂
1:-83 clause before 挂任
1:81 clause before 挂职
1:107 clause before 指
1:107 clause before 指导
1:-123 clause before 挑
1:-123 clause before 挑$
1:90 clause before 捐
1:52 clause before 捐给
1:85 clause before 捐赠
1:-59 clause before 据
1:-59 clause before 据@
1:85 clause before 授
1:85 clause before 授课
1:134 clause before 排
1:166 clause before 排$
1:77 clause before 排上
1:111 clause before 排出
1:131 clause before 排到
1:70 clause before 排和
1:49 clause before 排定
1:61 clause before 排岗
1:94 clause before 排日
1:224 clause before 排班
1:-14 clause before 排课
1:56 clause before 接
1:107 clause before 接$
1:68 clause before 接专
1:-61 clause before 接待
1:118 clause before 接收
1:56 clause before 接站
1:76 clause before 推
1:76 clause before 推行
1:-123 clause before 提
1:-10 clause before 提供
1:-111 clause before 提出
1:-44 clause before 提升
1:101 clause before 提报
1:-93 clause before 提高
1:-88 clause before 援
1:-88 clause before 援工
1:95 clause before 播
1:95 clause before 播授
1:-106 clause before 撰
1:-106 clause before 撰写
1:90 clause before 操
1:90 clause before 操办
1:-79 clause before 支
1:-90 clause before 支$
1:-86 clause before 支付
1:-88 clause before 支援
1:10 clause before 支教
1:122 clause before 支队
1:138 clause before 收
1:118 clause before 收$
1:53 clause before 收交
1:57 clause before 收看
1:69 clause before 收集
1:-15 clause before 改
1:85 clause before 改进
1:-95 clause before 改造
1:-20 clause before 放
1:-20 clause before 放$
1:68 clause before 政
1:49 clause before 政$
1:91 clause before 政办
1:47 clause before 政教
1:72 clause before 效
1:72 clause before 效考
1:-46 clause before 敏
1:-46 clause before 敏老
1:42 clause before 教
1:115 clause before 教$
1:100 clause before 教一
1:-77 clause before 教主
1:120 clause before 教前
1:54 clause before 教办
1:76 clause before 教务
1:83 clause before 教和
1:78 clause before 教处
1:193 clause before 教学
1:146 clause before 教室
1:98 clause before 教导
1:-42 clause before 教师
1:-83 clause before 教开
1:69 clause before 教材
1:114 clause before 教案
1:-93 clause before 教水
1:-13 clause before 教的
1:110 clause before 教研
1:121 clause before 教科
1:-53 clause before 教股
1:-149 clause before 教育
1:79 clause before 教部
1:7 clause before 数
1:7 clause before 数学
1:-92 clause before 整
1:-92 clause before 整$
1:29 clause before 文
1:-70 clause before 文$
1:74 clause before 文化
1:76 clause before 文学
1:65 clause before 文教
1:71 clause before 文本
1:67 clause before 文组
1:107 clause before 断
1:85 clause before 断与
1:68 clause before 断焊
1:92 clause before 新
1:-51 clause before 新共
1:55 clause before 新办
1:66 clause before 新教
1:84 clause before 新能
1:161 clause before 方
1:161 clause before 方案
1:82 clause before 施
1:82 clause before 施$
1:65 clause before 旅
1:65 clause before 旅游
1:74 clause before 族
1:74 clause before 族文
1:-51 clause before 无
1:-51 clause before 无机
1:58 clause before 日
1:-37 clause before 日$
1:98 clause before 日”
1:28 clause before 日前
1:-9 clause before 日常
1:86 clause before 日活
1:153 clause before 日程
1:-73 clause before 旬
1:-73 clause before 旬$
1:-56 clause before 时
1:-116 clause before 时$
1:163 clause before 时的
1:122 clause before 时间
1:-56 clause before 星
1:-56 clause before 星期
1:-113 clause before 春
1:-113 clause before 春妹
1:145 clause before 晓
1:145 clause before 晓雯
1:-76 clause before 晚
1:-76 clause before 晚$
1:62 clause before 暑
1:62 clause before 暑假
1:-89 clause before 暖
1:-89 clause before 暖具
1:-130 clause before 曲
1:-130 clause before 曲文
1:-29 clause before 月
1:-24 clause before 月$
1:-30 clause before 月0
1:-106 clause before 月下
1:95 clause before 月不
1:-116 clause before 月为
1:66 clause before 月互
1:78 clause before 月光
1:-67 clause before 月在
1:135 clause before 月底
1:-51 clause before 月第
1:74 clause before 月联
1:59 clause before 月至
1:75 clause before 月起
1:43 clause before 月通
1:-137 clause before 月驻
1:-112 clause before 有
1:-38 clause before 有条
1:-92 clause before 有调
1:-20 clause before 服
1:-20 clause before 服务
1:34 clause before 期
1:30 clause before 期$
1:132 clause before 期0
1:59 clause before 期@
1:72 clause before 期一
1:101 clause before 期三
1:-56 clause before 期五
1:95 clause before 期六
1:63 clause before 期四
1:58 clause before 期开
1:10 clause before 期末
1:-106 clause before 期满
1:93 clause before 期结
1:-56 clause before 期间
1:10 clause before 末
1:64 clause before 末$
1:-67 clause before 末复
1:175 clause before 本
1:77 clause before 本$
1:75 clause before 本0
1:71 clause before 本参
1:52 clause before 本捐
1:69 clause before 本教
1:98 clause before 本条
1:125 clause before 本科
1:51 clause before 本读
1:74 clause before 本课
1:-101 clause before 本领
1:89 clause before 本题
1:155 clause before 术
1:94 clause before 术中
1:55 clause before 术为
1:72 clause before 术保
1:78 clause before 术教
1:96 clause before 术组
1:96 clause before 术部
1:45 clause before 机
1:60 clause before 机$
1:110 clause before 机0
1:70 clause before 机师
1:-69 clause before 机械
1:91 clause before 材
1:57 clause before 材0
1:69 clause before 材一
1:93 clause before 束
1:93 clause before 束前
1:-106 clause before 条
1:-123 clause before 条$
1:-38 clause before 条件
1:98 clause before 条各
1:105 clause before 来
1:98 clause before 来$
1:46 clause before 来学
1:-103 clause before 杨
1:-103 clause before 杨胜
1:-36 clause before 板
1:77 clause before 板0
1:-81 clause before 板上
1:100 clause before 构
1:100 clause before 构$
1:-93 clause before 果
1:-93 clause before 果报
1:60 clause before 架
1:60 clause before 架0
1:-57 clause before 柏
1:-57 clause before 柏继
1:43 clause before 染
1:43 clause before 染病
1:91 clause before 查
1:91 clause before 查”
1:-58 clause before 柳
1:-58 clause before 柳长
1:-17 clause before 栋
1:-17 clause before 栋$
1:-97 clause before 校一
1:-56 clause before 校专
1:112 clause before 校任
1:84 clause before 校园
1:95 clause before 校委
1:43 clause before 校教
1:-81 clause before 校服
1:156 clause before 校本
1:-67 clause before 校考
1:36 clause before 校联
1:-41 clause before 校长
1:-105 clause before 核
1:72 clause before 核办
1:-67 clause before 核合
1:-159 clause before 核由
1:-67 clause before 格
1:-67 clause before 格的
1:187 clause before 案
1:158 clause before 案$
1:108 clause before 案0
1:73 clause before 案一
1:163 clause before 案例
1:73 clause before 案拟
1:-69 clause before 械
1:-69 clause before 械人
1:127 clause before 次
1:181 clause before 次$
1:131 clause before 次0
1:-64 clause before 次不
1:79 clause before 次两
1:79 clause before 次以
1:-58 clause before 次例
1:66 clause before 次信
1:-113 clause before 次全
1:86 clause before 次半
1:100 clause before 次同
1:-103 clause before 次接
1:150 clause before 次约
1:92 clause before 此
1:92 clause before 此项
1:133 clause before 步
1:111 clause before 步备
1:61 clause before 步课
1:-67 clause before 段
1:-67 clause before 段$
1:29 clause before 每
1:-76 clause before 每周
1:-139 clause before 每天
1:64 clause before 每学
1:193 clause before 每批
1:14 clause before 每月
1:132 clause before 每次
1:114 clause before 每班
1:-45 clause before 比
1:-45 clause before 比赛
1:73 clause before 毽
1:73 clause before 毽球
1:74 clause before 民
1:74 clause before 民族
1:-55 clause before 水
1:75 clause before 水器
1:-93 clause before 水平
1:-15 clause before 汇
1:86 clause before 汇总
1:-94 clause before 汇报
1:136 clause before 汇编
1:-67 clause before 汪
1:-67 clause before 汪$
1:-88 clause before 沈
1:-88 clause before 沈薇
1:-98 clause before 沟
1:-98 clause before 沟通
1:136 clause before 法
1:127 clause before 法$
1:60 clause before 法》
1:43 clause before 活
1:84 clause before 活0
1:38 clause before 活动
1:63 clause before 派
1:68 clause before 派$
1:51 clause before 派人
1:75 clause before 派出
1:33 clause before 派前
1:62 clause before 派和
1:71 clause before 派遣
1:132 clause before 流
1:131 clause before 流$
1:85 clause before 流承
1:117 clause before 测
1:92 clause before 测卷
1:82 clause before 测用
1:-128 clause before 海
1:-77 clause before 海峰
1:-100 clause before 海狮
1:79 clause before 清
1:79 clause before 清点
1:-109 clause before 温
1:-89 clause before 温暖
1:-67 clause before 温达
1:65 clause before 游
1:65 clause before 游系
1:91 clause before 源
1:44 clause before 源$
1:61 clause before 源库
1:84 clause before 源系
1:69 clause before 源部
1:-151 clause before 满
1:-106 clause before 满$
1:-98 clause before 满两
1:27 clause before 点
1:120 clause before 点人
1:79 clause before 点入
1:112 clause before 点在
1:-92 clause before 点增
1:-34 clause before 点指
1:-148 clause before 炼
1:-148 clause before 炼三
1:75 clause before 热
1:75 clause before 热水
1:68 clause before 焊
1:68 clause before 焊接
1:77 clause before 片
1:77 clause before 片$
1:122 clause before 物
1:71 clause before 物$
1:107 clause before 物0
1:51 clause before 物一
1:85 clause before 物品
1:28 clause before 物理
1:55 clause before 物馆
1:207 clause before 牵
1:207 clause before 牵头
1:-100 clause before 狮
1:-100 clause before 狮子
1:-79 clause before 玩
1:-79 clause before 玩具
1:78 clause before 班
1:53 clause before 班$
1:87 clause before 班0
1:64 clause before 班一
1:72 clause before 班会
1:71 clause before 班学
1:-63 clause before 班期
1:103 clause before 班级
1:-79 clause before 班经
1:114 clause before 班限
1:108 clause before 球
1:90 clause before 球0
1:60 clause before 球架
1:73 clause before 球邀
1:159 clause before 理
1:111 clause before 理$
1:82 clause before 理两
1:62 clause before 理中
1:200 clause before 理办
1:74 clause before 理手
1:28 clause before 理组
1:51 clause before 理规
1:-55 clause before 琴
1:-55 clause before 琴领
1:71 clause before 璐
1:71 clause before 璐具
1:188 clause before 生
1:-63 clause before 生$
1:69 clause before 生0
1:69 clause before 生习
1:105 clause before 生交
1:76 clause before 生免
1:71 clause before 生到
1:220 clause before 生发
1:101 clause before 生处
1:37 clause before 生就
1:70 clause before 生开
1:120 clause before 生成
1:57 clause before 生收
1:84 clause before 生活
1:88 clause before 生这
1:140 clause before 生远
1:125 clause before 生院
1:15 clause before 用
1:18 clause before 用$
1:82 clause before 用@
1:37 clause before 用及
1:110 clause before 用同
1:-120 clause before 用报
1:-61 clause before 由
1:-120 clause before 由@
1:225 clause before 由人
1:55 clause before 由德
1:29 clause before 由教
1:65 clause before 由旅
1:95 clause before 由校
1:101 clause before 甲
1:101 clause before 甲0
1:78 clause before 申
1:78 clause before 申报
1:-10 clause before 电
1:-81 clause before 电子
1:55 clause before 电教
1:71 clause before 电脑
1:76 clause before 留
1:76 clause before 留两
1:43 clause before 病
1:43 clause before 病预
1:139 clause before 登
1:139 clause before 登记
1:-81 clause before 白
1:-81 clause before 白板
1:-105 clause before 的
1:-106 clause before 的$
1:-82 clause before 的@
1:73 clause before 的事
1:-84 clause before 的修
1:64 clause before 的做
1:-90 clause before 的办
1:94 clause before 的培
1:-29 clause before 的安
1:-69 clause before 的帮
1:92 clause before 的开
1:59 clause before 的授
1:-184 clause before 的教
1:-101 clause before 的本
1:163 clause before 的案
1:115 clause before 的研
1:-98 clause before 的科
1:74 clause before 的纪
1:132 clause before 的课
1:79 clause before 的责
1:-98 clause before 的选
1:91 clause before 监
1:91 clause before 监测
1:80 clause before 盯
1:80 clause before 盯着
1:95 clause before 直
1:95 clause before 直播
1:56 clause before 省
1:56 clause before 省级
1:90 clause before 看
1:69 clause before 看后
1:57 clause before 看听
1:44 clause before 真
1:44 clause before 真实
1:116 clause before 着
1:80 clause before 着$
1:107 clause before 着起
1:107 clause before 短
1:78 clause before 短于
1:70 clause before 短缺
1:95 clause before 研
1:134 clause before 研$
1:61 clause before 研0
1:95 clause before 研修
1:73 clause before 研和
1:128 clause before 研处
1:107 clause before 研学
1:87 clause before 研室
1:66 clause before 研究
1:107 clause before 研组
1:-76 clause before 研讨
1:-77 clause before 研论
1:36 clause before 研部
1:61 clause before 研院
1:61 clause before 础
1:61 clause before 础教
1:-43 clause before 确
1:-43 clause before 确定
1:86 clause before 示
1:60 clause before 示办
1:64 clause before 示课
1:-73 clause before 礼
1:-73 clause before 礼$
1:-83 clause before 社
1:-99 clause before 社会
1:-61 clause before 社团
1:-47 clause before 神
1:-47 clause before 神$
1:-137 clause before 秋
1:-137 clause before 秋月
1:40 clause before 科
1:-98 clause before 科$
1:-13 clause before 科处
1:-59 clause before 科学
1:183 clause before 科室
1:60 clause before 科技
1:75 clause before 科派
1:181 clause before 科牵
1:125 clause before 科生
1:61 clause before 科研
1:37 clause before 科落
1:60 clause before 科送
1:-46 clause before 科陈
1:88 clause before 秘
1:88 clause before 秘书
1:-69 clause before 称
1:-69 clause before 称@
1:230 clause before 程
1:152 clause before 程$
1:134 clause before 程0
1:51 clause before 程》
1:130 clause before 程中
1:140 clause before 程使
1:67 clause before 程系
1:74 clause before 程纲
1:82 clause before 程衔
1:90 clause before 稿
1:90 clause before 稿$
1:66 clause before 究
1:49 clause before 究处
1:61 clause before 究部
1:56 clause before 站
1:56 clause before 站和
1:105 clause before 竞
1:105 clause before 竞赛
1:106 clause before 笔
1:109 clause before 笔$
1:40 clause before 笔友
1:-15 clause before 第
1:81 clause before 第(
1:-51 clause before 第0
1:-100 clause before 第三
1:87 clause before 第二
1:-13 clause before 等
1:72 clause before 等事
1:-67 clause before 等级
1:66 clause before 策
1:66 clause before 策划
1:101 clause before 筹
1:110 clause before 筹$
1:42 clause before 筹办
1:96 clause before 签
1:96 clause before 签订
1:70 clause before 算
1:70 clause before 算机
1:35 clause before 管
1:-8 clause before 管$
1:88 clause before 管学
1:-113 clause before 管排
1:61 clause before 管教
1:128 clause before 管理
1:44 clause before 管设
1:97 clause before 管车
1:54 clause before 篇
1:-45 clause before 篇$
1:206 clause before 篇教
1:95 clause before 篮
1:95 clause before 篮球
1:-47 clause before 精
1:-47 clause before 精神
1:128 clause before 系
1:93 clause before 系主
1:36 clause before 系办
1:123 clause before 系合
1:69 clause before 系带
1:84 clause before 系执
1:42 clause before 系牵
1:84 clause before 系统
1:151 clause before 约
1:150 clause before 约0
1:59 clause before 约时
1:42 clause before 级
1:-37 clause before 级$
1:90 clause before 级上
1:-80 clause before 级以
1:69 clause before 级图
1:52 clause before 级授
1:111 clause before 级数
1:72 clause before 级组
1:56 clause before 级课
1:74 clause before 纪
1:74 clause before 纪律
1:74 clause before 纲
1:74 clause before 纲要
1:42 clause before 纺
1:42 clause before 纺织
1:37 clause before 线
1:-70 clause before 线上
1:134 clause before 线课
1:-27 clause before 组
1:-71 clause before 组$
1:-115 clause before 组下
1:84 clause before 组主
1:69 clause before 组件
1:-141 clause before 组商
1:131 clause before 组安
1:89 clause before 组执
1:67 clause before 组拟
1:90 clause before 组操
1:67 clause before 组牵
1:106 clause before 组管
1:-119 clause before 组组
1:48 clause before 组织
1:59 clause before 组试
1:73 clause before 组负
1:-78 clause before 组赴
1:71 clause before 组轮
1:-99 clause before 组长
1:75 clause before 织
1:36 clause before 织$
1:126 clause before 织人
1:12 clause before 织处
1:82 clause before 织实
1:42 clause before 织系
1:102 clause before 织部
1:-71 clause before 经
1:55 clause before 经办
1:-79 clause before 经历
1:-60 clause before 经费
1:-153 clause before 结
1:-164 clause before 结$
1:-46 clause before 结一
1:-61 clause before 结为
1:-64 clause before 结对
1:93 clause before 结束
1:112 clause before 绘
1:77 clause before 绘图
1:100 clause before 绘本
1:99 clause before 给
1:101 clause before 给@
1:44 clause before 给二
1:-43 clause before 络
1:91 clause before 络$
1:-106 clause before 络员
1:101 clause before 络室
1:70 clause before 络英
1:-52 clause before 络课
1:63 clause before 络集
1:49 clause before 统
1:84 clause before 统$
1:56 clause before 统稿
1:110 clause before 统筹
1:-195 clause before 继
1:-57 clause before 继先
1:-196 clause before 继续
1:72 clause before 绩
1:72 clause before 绩效
1:-219 clause before 续
1:101 clause before 续$
1:-82 clause before 续做
1:-196 clause before 续教
1:120 clause before 编
1:83 clause before 编出
1:74 clause before 编单
1:136 clause before 编成
1:57 clause before 编班
1:-21 clause before 缺
1:70 clause before 缺$
1:-78 clause before 缺课
1:32 clause before 网
1:107 clause before 网上
1:-21 clause before 网络
1:73 clause before 罗
1:73 clause before 罗$
1:52 clause before 置
1:52 clause before 置绘
1:-77 clause before 老
1:-77 clause before 老师
1:-28 clause before 考
1:71 clause before 考$
1:74 clause before 考一
1:78 clause before 考务
1:-91 clause before 考勤
1:-81 clause before 职
1:-44 clause before 职$
1:160 clause before 职一
1:-70 clause before 职体
1:-73 clause before 职副
1:109 clause before 职四
1:121 clause before 职责
1:-148 clause before 职锻
1:-15 clause before 联
1:90 clause before 联合
1:74 clause before 联系
1:-32 clause before 联络
1:74 clause before 联考
1:-118 clause before 联谊
1:20 clause before 股
1:-55 clause before 股$
1:78 clause before 股发
1:123 clause before 股排
1:219 clause before 股牵
1:-12 clause before 育
1:135 clause before 育儿
1:151 clause before 育副
1:-80 clause before 育发
1:57 clause before 育器
1:155 clause before 育处
1:-179 clause before 育学
1:-70 clause before 育教
1:181 clause before 育科
1:-57 clause before 育组
1:-57 clause before 育股
1:-103 clause before 胜
1:-103 clause before 胜国
1:-98 clause before 能大
1:84 clause before 能源
1:-67 clause before 能等
1:71 clause before 脑
1:71 clause before 脑0
1:33 clause before 自
1:110 clause before 自@
1:-39 clause before 至
1:-92 clause before 至0
1:-81 clause before 至@
1:81 clause before 至两
1:63 clause before 至六
1:29 clause before 艺
1:29 clause before 艺体
1:132 clause before 节
1:86 clause before 节$
1:205 clause before 节以
1:64 clause before 节展
1:-94 clause before 节汇
1:70 clause before 节网
1:134 clause before 节课
1:79 clause before 英
1:76 clause before 英文
1:68 clause before 英语
1:110 clause before 草
1:110 clause before 草$
1:133 clause before 营
1:92 clause before 营$
1:90 clause before 营》
1:122 clause before 营期
1:-15 clause before 落
1:-97 clause before 落到
1:72 clause before 落实
1:-67 clause before 蒲
1:-67 clause before 蒲汪
1:88 clause before 蔚
1:88 clause before 蔚提
1:-88 clause before 薇
1:-88 clause before 薇$
1:-15 clause before 行
1:76 clause before 行$
1:73 clause before 行”
1:102 clause before 行一
1:-39 clause before 行动
1:-92 clause before 行报
1:-55 clause before 衔$
1:82 clause before 衔接
1:-70 clause before 补
1:-70 clause before 补助
1:-81 clause before 表
1:133 clause before 表$
1:-132 clause before 表》
1:88 clause before 装
1:58 clause before 装$
1:69 clause before 装》
1:60 clause before 装机
1:-55 clause before 裴
1:-55 clause before 裴雪
1:-84 clause before 要
1:74 clause before 要$
1:-86 clause before 要在
1:-90 clause before 要的
1:-64 clause before 见
1:-101 clause before 见$
1:119 clause before 见习
1:53 clause before 观察
1:60 clause before 观小
1:-57 clause before 观课
1:17 clause before 规
1:71 clause before 规划
1:-84 clause before 规制
1:51 clause before 规程
1:74 clause before 规管
1:181 clause before 视
1:86 clause before 视像
1:166 clause before 视频
1:-71 clause before 角
1:114 clause before 角$
1:-95 clause before 角改
1:80 clause before 言
1:76 clause before 言教
1:59 clause before 言组
1:-85 clause before 计
1:85 clause before 计$
1:57 clause before 计”
1:-134 clause before 计划
1:-14 clause before 订
1:-84 clause before 订$
1:96 clause before 订@
1:56 clause before 订单
1:-45 clause before 订帮
1:-76 clause before 讨
1:-76 clause before 讨$
1:122 clause before 训
1:89 clause before 训$
1:152 clause before 训0
1:63 clause before 训四
1:118 clause before 训处
1:75 clause before 训科
1:44 clause before 训资
1:-89 clause before 训部
1:-78 clause before 议
1:8 clause before 议$
1:-101 clause before 议不
1:-136 clause before 议书
1:68 clause before 议决
1:106 clause before 议定
1:68 clause before 议议
1:-9 clause before 记
1:90 clause before 记$
1:-123 clause before 记下
1:126 clause before 记师
1:17 clause before 记录
1:97 clause before 讲
1:57 clause before 讲$
1:119 clause before 讲座
1:-77 clause before 论
1:-77 clause before 论证
1:-71 clause before 设
1:-115 clause before 设办
1:-85 clause before 设在
1:39 clause before 设备
1:88 clause before 设计
1:53 clause before 设讲
1:88 clause before 访
1:71 clause before 访学
1:74 clause before 访问
1:-141 clause before 证
1:-77 clause before 证$
1:-107 clause before 证书
1:98 clause before 评
1:98 clause before 评课
1:68 clause before 诊
1:68 clause before 诊断
1:94 clause before 试
1:82 clause before 试卷
1:59 clause before 试用
1:39 clause before 语
1:48 clause before 语戏
1:85 clause before 语文
1:-78 clause before 语组
1:59 clause before 语言
1:70 clause before 语课
1:-101 clause before 请
1:73 clause before 请赛
1:-119 clause before 请销
1:99 clause before 读
1:46 clause before 读$
1:98 clause before 读一
1:108 clause before 读物
1:38 clause before 课
1:-51 clause before 课$
1:113 clause before 课0
1:-118 clause before 课”
1:-12 clause before 课、
1:149 clause before 课一
1:94 clause before 课不
1:67 clause before 课两
1:-57 clause before 课五
1:72 clause before 课件
1:105 clause before 课例
1:107 clause before 课务
1:-113 clause before 课和
1:73 clause before 课堂
1:71 clause before 课外
1:59 clause before 课安
1:100 clause before 课异
1:69 clause before 课时
1:87 clause before 课活
1:95 clause before 课的
1:179 clause before 课程
1:72 clause before 课等
1:133 clause before 课表
1:98 clause before 课评
1:-27 clause before 课题
1:-57 clause before 调
1:86 clause before 调$
1:-92 clause before 调整
1:-77 clause before 调研
1:-78 clause before 调课
1:69 clause before 调配
1:66 clause before 谈
1:66 clause before 谈意
1:-118 clause before 谊
1:-118 clause before 谊活
1:-91 clause before 谌
1:-91 clause before 谌惠
1:69 clause before 负
1:69 clause before 负责
1:45 clause before 责
1:226 clause before 责$
1:-163 clause before 责人
1:-25 clause before 责任
1:121 clause before 责分
1:30 clause before 责安
1:56 clause before 责接
1:42 clause before 责派
1:79 clause before 责清
1:85 clause before 责物
1:57 clause before 责编
1:78 clause before 责考
1:58 clause before 责见
1:73 clause before 责设
1:58 clause before 责运
1:90 clause before 责选
1:68 clause before 责配
1:120 clause before 账
1:79 clause before 账$
1:127 clause before 账号
1:60 clause before 货
1:60 clause before 货装
1:91 clause before 质
1:91 clause before 质量
1:-75 clause before 贴
1:-75 clause before 贴每
1:67 clause before 贸
1:67 clause before 贸工
1:-13 clause before 费
1:-120 clause before 费使
1:129 clause before 费和
1:150 clause before 费开
1:-84 clause before 费提
1:-78 clause before 资
1:-47 clause before 资$
1:-84 clause before 资助
1:54 clause before 资源
1:-86 clause before 资由
1:70 clause before 资短
1:-90 clause before 资金
1:55 clause before 赛
1:85 clause before 赛中
1:81 clause before 赛办
1:-98 clause before 赛的
1:72 clause before 赛课
1:-100 clause before 赞
1:-100 clause before 赞助
1:85 clause before 赠
1:85 clause before 赠$
1:103 clause before 走
1:104 clause before 走教
1:60 clause before 走进
1:-78 clause before 赴
1:-78 clause before 赴@
1:134 clause before 起
1:75 clause before 起$
1:110 clause before 起草
1:71 clause before 超
1:64 clause before 超市
1:64 clause before 超过
1:78 clause before 足
1:78 clause before 足$
1:63 clause before 距
1:63 clause before 距授
1:-31 clause before 跟
1:-66 clause before 跟岗
1:71 clause before 跟班
1:202 clause before 跟随
1:152 clause before 践
1:152 clause before 践培
1:-34 clause before 蹲
1:-34 clause before 蹲点
1:97 clause before 车$
1:-86 clause before 车资
1:44 clause before 车间
1:195 clause before 轨
1:195 clause before 轨道
1:9 clause before 轮
1:-83 clause before 轮支
1:85 clause before 轮流
1:-67 clause before 达
1:-67 clause before 达$
1:-78 clause before 过
1:64 clause before 过0
1:75 clause before 过“
1:-123 clause before 过的
1:93 clause before 运
1:90 clause before 运营
1:58 clause before 运送
1:103 clause before 还
1:103 clause before 还$
1:86 clause before 这
1:109 clause before 这一
1:-61 clause before 这件
1:115 clause before 进
1:60 clause before 进@
1:85 clause before 进制
1:60 clause before 进城
1:140 clause before 远
1:140 clause before 远程
1:-74 clause before 迪
1:-74 clause before 迪力
1:89 clause before 述
1:83 clause before 述任
1:77 clause before 述各
1:41 clause before 送
1:-80 clause before 送@
1:73 clause before 送上
1:34 clause before 送伙
1:58 clause before 送和
1:120 clause before 送教
1:95 clause before 送课
1:60 clause before 送货
1:51 clause before 选
1:81 clause before 选$
1:-98 clause before 选手
1:68 clause before 选派
1:42 clause before 通
1:-12 clause before 通一
1:47 clause before 通信
1:57 clause before 通由
1:127 clause before 通账
1:-95 clause before 造
1:-95 clause before 造$
1:195 clause before 道
1:195 clause before 道学
1:71 clause before 遣
1:71 clause before 遣$
1:63 clause before 遥
1:63 clause before 遥距
1:36 clause before 遴
1:36 clause before 遴选
1:73 clause before 邀
1:73 clause before 邀请
1:-71 clause before 邝
1:-71 clause before 邝丽
1:-77 clause before 郎
1:-77 clause before 郎海
1:99 clause before 部
1:21 clause before 部$
1:86 clause before 部主
1:114 clause before 部唱
1:94 clause before 部带
1:73 clause before 部张
1:96 clause before 部拟
1:61 clause before 部拿
1:43 clause before 部牵
1:90 clause before 部登
1:102 clause before 部确
1:66 clause before 部策
1:115 clause before 部组
1:69 clause before 部统
1:99 clause before 部负
1:36 clause before 部门
1:-10 clause before 配
1:69 clause before 配$
1:-91 clause before 配一
1:75 clause before 配合
1:74 clause before 配好
1:68 clause before 配师
1:-62 clause before 里
1:62 clause before 里$
1:-123 clause before 里挑
1:168 clause before 重
1:168 clause before 重上
1:91 clause before 量
1:91 clause before 量监
1:-90 clause before 金
1:-90 clause before 金中
)",
    R"(1:145 clause before 钟
1:145 clause before 钟$
1:-119 clause before 销
1:-119 clause before 销假
1:-148 clause before 锻
1:-148 clause before 锻炼
1:-104 clause before 长
1:-102 clause before 长$
1:120 clause before 长中
1:145 clause before 长付
1:-67 clause before 长冯
1:-53 clause before 长办
1:65 clause before 长助
1:-119 clause before 长填
1:90 clause before 长工
1:76 clause before 长带
1:151 clause before 长总
1:-103 clause before 长杨
1:-58 clause before 长柳
1:-89 clause before 长温
1:-74 clause before 长阿
1:-58 clause before 长青
1:153 clause before 门
1:134 clause before 门$
1:36 clause before 门遴
1:74 clause before 问
1:74 clause before 问$
1:101 clause before 间
1:12 clause before 间$
1:128 clause before 间一
1:71 clause before 间不
1:51 clause before 间管
1:137 clause before 队
1:58 clause before 队$
1:122 clause before 队伍
1:127 clause before 队大
1:127 clause before 队部
1:43 clause before 防
1:43 clause before 防课
1:-68 clause before 阳
1:-68 clause before 阳担
1:-67 clause before 阶
1:-67 clause before 阶段
1:-74 clause before 阿
1:-74 clause before 阿迪
1:-46 clause before 陈
1:-46 clause before 陈嘉
1:152 clause before 限
1:105 clause before 限$
1:114 clause before 限0
1:58 clause before 院
1:55 clause before 院$
1:61 clause before 院主
1:-56 clause before 院校
1:195 clause before 院牵
1:114 clause before 院组
1:-83 clause before 院长
1:-49 clause before 随
1:-108 clause before 随意
1:202 clause before 随见
1:79 clause before 障
1:65 clause before 障$
1:63 clause before 障设
1:69 clause before 集
1:63 clause before 集$
1:132 clause before 集体
1:-108 clause before 集可
1:69 clause before 集学
1:63 clause before 集训
1:-55 clause before 雪
1:-55 clause before 雪琴
1:145 clause before 雯
1:145 clause before 雯$
1:-30 clause before 青
1:75 clause before 青年
1:-58 clause before 青抓
1:136 clause before 面
1:136 clause before 面$
1:71 clause before 韩
1:71 clause before 韩璐
1:-18 clause before 顶
1:101 clause before 顶岗
1:-63 clause before 顶班
1:145 clause before 项
1:116 clause before 项$
1:73 clause before 项做
1:82 clause before 项制
1:86 clause before 项工
1:69 clause before 项由
1:133 clause before 须
1:133 clause before 须填
1:43 clause before 预
1:43 clause before 预防
1:65 clause before 领
1:-101 clause before 领$
1:184 clause before 领由
1:-55 clause before 领衔
1:166 clause before 频
1:166 clause before 频指
1:12 clause before 题
1:-52 clause before 题$
1:68 clause before 题0
1:-15 clause before 题、
1:84 clause before 题和
1:89 clause before 题库
1:-118 clause before 题总
1:156 clause before 题报
1:69 clause before 食
1:69 clause before 食品
1:-131 clause before 餐
1:-101 clause before 餐由
1:-70 clause before 餐补
1:83 clause before 馆
1:55 clause before 馆$
1:55 clause before 馆、
1:-17 clause before 马
1:-17 clause before 马国
1:-126 clause before 驻
1:-140 clause before 驻@
1:-39 clause before 驻校
1:87 clause before 验
1:58 clause before 验三
1:74 clause before 验仪
1:92 clause before 验的
1:-41 clause before 高
1:90 clause before 高一
1:-93 clause before 高保
1:13 clause behind $
1:-144 clause behind (
1:-124 clause behind (以
1:-49 clause behind (继
1:-78 clause behind (队
1:-78 clause behind )
1:-78 clause behind )$
1:-45 clause behind +
1:34 clause behind +$
1:-82 clause behind +作
1:127 clause behind +办
1:-77 clause behind +反
1:-49 clause behind +另
1:-87 clause behind +同
1:-78 clause behind +团
1:87 clause behind +在
1:84 clause behind +少
1:-35 clause behind +德
1:-72 clause behind +指
1:214 clause behind +教
1:-145 clause behind +校
1:-85 clause behind +轮
1:-108 clause behind +须
1:134 clause behind +高
1:-71 clause behind -
1:-32 clause behind -$
1:-129 clause behind -0
1:-57 clause behind -×
1:-85 clause behind 0
1:41 clause behind 0$
1:-71 clause behind 0-
1:-118 clause behind 00
1:-105 clause behind 0×
1:-127 clause behind 0、
1:-88 clause behind 0个
1:-230 clause behind 0人
1:-82 clause behind 0分
1:8 clause behind 0名
1:-90 clause behind 0周
1:19 clause behind 0天
1:-77 clause behind 0学
1:-49 clause behind 0年
1:86 clause behind 0归
1:-139 clause behind 0日
1:-77 clause behind 0晚
1:-9 clause behind 0月
1:-78 clause behind 0次
1:-49 clause behind 0节
1:-49 clause behind 0课
1:129 clause behind 0项
1:-129 clause behind :
1:-114 clause behind :0
1:-78 clause behind :@
1:-113 clause behind :柏
1:-32 clause behind @
1:-205 clause behind @$
1:-124 clause behind @(
1:-45 clause behind @+
1:-58 clause behind @0
1:27 clause behind @@
1:324 clause behind @、
1:-107 clause behind @一
1:-101 clause behind @上
1:114 clause behind @专
1:86 clause behind @也
1:83 clause behind @享
1:147 clause behind @人
1:65 clause behind @以
1:-83 clause behind @任
1:-64 clause behind @例
1:-26 clause behind @保
1:117 clause behind @信
1:98 clause behind @党
1:73 clause behind @全
1:-56 clause behind @共
1:-62 clause behind @农
1:-114 clause behind @出
1:-51 clause behind @初
1:-49 clause behind @副
1:20 clause behind @办
1:-21 clause behind @协
1:200 clause behind @参
1:56 clause behind @发
1:84 clause behind @各
1:90 clause behind @同
1:75 clause behind @后
1:-26 clause behind @园
1:90 clause behind @困
1:-51 clause behind @图
1:72 clause behind @培
1:-88 clause behind @基
1:-117 clause behind @备
1:74 clause behind @学
1:100 clause behind @实
1:11 clause behind @家
1:-73 clause behind @对
1:110 clause behind @少
1:-147 clause behind @师
1:55 clause behind @德
1:-35 clause behind @总
1:-66 clause behind @承
1:91 clause behind @技
1:-66 clause behind @把
1:-33 clause behind @指
1:-138 clause behind @捐
1:-63 clause behind @据
1:-75 clause behind @授
1:-69 clause behind @提
1:175 clause behind @政
1:-19 clause behind @教
1:159 clause behind @数
1:-91 clause behind @整
1:98 clause behind @方
1:49 clause behind @校
1:-80 clause behind @每
1:73 clause behind @毕
1:-68 clause behind @民
1:104 clause behind @汽
1:151 clause behind @派
1:84 clause behind @班
1:-63 clause behind @理
1:-69 clause behind @由
1:139 clause behind @电
1:157 clause behind @竞
1:-86 clause behind @结
1:-116 clause behind @统
1:115 clause behind @考
1:-36 clause behind @联
1:-30 clause behind @自
1:122 clause behind @艺
1:-101 clause behind @英
1:114 clause behind @语
1:16 clause behind @负
1:165 clause behind @资
1:-85 clause behind @跟
1:149 clause behind @配
1:13 clause behind ^
1:43 clause behind ^$
1:-80 clause behind ^0
1:36 clause behind ^@
1:-54 clause behind ^“
1:-8 clause behind ^一
1:121 clause behind ^三
1:-86 clause behind ^上
1:28 clause behind ^不
1:-96 clause behind ^专
1:-46 clause behind ^两
1:-129 clause behind ^主
1:98 clause behind ^于
1:93 clause behind ^交
1:-144 clause behind ^人
1:105 clause behind ^仪
1:-52 clause behind ^任
1:-135 clause behind ^优
1:-104 clause behind ^会
1:-77 clause behind ^住
1:-62 clause behind ^余
1:-74 clause behind ^作
1:77 clause behind ^供
1:-17 clause behind ^保
1:133 clause behind ^信
1:-60 clause behind ^停
1:-101 clause behind ^先
1:-73 clause behind ^全
1:77 clause behind ^八
1:-193 clause behind ^共
1:-58 clause behind ^其
1:121 clause behind ^写
1:-62 clause behind ^决
1:-121 clause behind ^出
1:-42 clause behind ^分
1:76 clause behind ^初
1:57 clause behind ^利
1:-125 clause behind ^到
1:-44 clause behind ^制
1:-47 clause behind ^力
1:-137 clause behind ^办
1:-126 clause behind ^十
1:-88 clause behind ^协
1:-149 clause behind ^单
1:-49 clause behind ^卜
1:-73 clause behind ^原
1:-56 clause behind ^参
1:129 clause behind ^发
1:108 clause behind ^另
1:-96 clause behind ^可
1:157 clause behind ^各
1:-66 clause behind ^同
1:125 clause behind ^后
1:-77 clause behind ^向
1:-141 clause behind ^听
1:67 clause behind ^商
1:-44 clause behind ^均
1:107 clause behind ^基
1:-69 clause behind ^处
1:-109 clause behind ^外
1:89 clause behind ^大
1:55 clause behind ^学
1:53 clause behind ^安
1:-148 clause behind ^实
1:169 clause behind ^家
1:71 clause behind ^宿
1:34 clause behind ^寝
1:-101 clause behind ^就
1:83 clause behind ^师
1:-93 clause behind ^帮
1:5 clause behind ^并
1:-51 clause behind ^幼
1:-124 clause behind ^庞
1:-80 clause behind ^开
1:77 clause behind ^弱
1:-61 clause behind ^当
1:-20 clause behind ^形
1:-80 clause behind ^往
1:-79 clause behind ^得
1:95 clause behind ^德
1:97 clause behind ^必
1:126 clause behind ^总
1:-98 clause behind ^成
1:85 clause behind ^所
1:-98 clause behind ^手
1:-107 clause behind ^扩
1:78 clause behind ^承
1:-77 clause behind ^折
1:78 clause behind ^报
1:92 clause behind ^抽
1:-88 clause behind ^担
1:-73 clause behind ^挂
1:24 clause behind ^指
1:-58 clause behind ^捐
1:-80 clause behind ^提
1:100 clause behind ^支
1:-146 clause behind ^政
1:-151 clause behind ^教
1:-77 clause behind ^无
1:-67 clause behind ^日
1:-117 clause behind ^时
1:-102 clause behind ^暑
1:-66 clause behind ^材
1:-25 clause behind ^校
1:-103 clause behind ^每
1:53 clause behind ^江
1:-93 clause behind ^现
1:64 clause behind ^班
1:-86 clause behind ^用
1:-136 clause behind ^由
1:-20 clause behind ^甲
1:-73 clause behind ^电
1:-147 clause behind ^看
1:95 clause behind ^研
1:-43 clause behind ^示
1:-67 clause behind ^祁
1:27 clause behind ^科
1:-71 clause behind ^章
1:129 clause behind ^第
1:-56 clause behind ^经
1:62 clause behind ^结
1:-90 clause behind ^给
1:114 clause behind ^编
1:-76 clause behind ^网
1:69 clause behind ^考
1:-119 clause behind ^联
1:-61 clause behind ^聘
1:-65 clause behind ^股
1:-86 clause behind ^膳
1:-58 clause behind ^至
1:57 clause behind ^英
1:-68 clause behind ^荆
1:-61 clause behind ^订
1:129 clause behind ^训
1:95 clause behind ^讲
1:-114 clause behind ^设
1:-157 clause behind ^评
1:-29 clause behind ^课
1:-94 clause behind ^负
1:-51 clause behind ^账
1:102 clause behind ^资
1:34 clause behind ^赛
1:61 clause behind ^走
1:-47 clause behind ^赵
1:67 clause behind ^蹲
1:-43 clause behind ^轮
1:-58 clause behind ^进
1:89 clause behind ^送
1:143 clause behind ^逐
1:92 clause behind ^遇
1:-69 clause behind ^鉴
1:-64 clause behind ^隔
1:65 clause behind ^集
1:-74 clause behind ^音
1:56 clause behind ^顶
1:-133 clause behind ^题
1:-79 clause behind ^餐
1:-46 clause behind ^驻
1:-94 clause behind ×
1:-79 clause behind ×$
1:-113 clause behind ××
1:-34 clause behind “
1:-97 clause behind “$
1:-29 clause behind “六
1:-73 clause behind “换
1:96 clause behind “粤
1:-54 clause behind “鄂
1:-186 clause behind 、
1:-74 clause behind 、$
1:-122 clause behind 、@
1:-73 clause behind 、下
1:-87 clause behind 、乙
1:133 clause behind 、德
1:-98 clause behind 、期
1:-127 clause behind 、甲
1:57 clause behind 、石
1:56 clause behind 、第
1:-63 clause behind 、表
1:-82 clause behind 、评
1:41 clause behind 。
1:41 clause behind 。$
1:-100 clause behind 《
1:-69 clause behind 《学
1:-50 clause behind 《寄
1:-91 clause behind 《山
1:-168 clause behind 一
1:-150 clause behind 一$
1:-90 clause behind 一个
1:-64 clause behind 一周
1:-126 clause behind 一场
1:-105 clause behind 一堂
1:-31 clause behind 一学
1:-21 clause behind 一年
1:-134 clause behind 一换
1:-107 clause behind 一方
1:-71 clause behind 一日
1:-121 clause behind 一月
1:-36 clause behind 一期
1:-141 clause behind 一次
1:-65 clause behind 丁
1:-65 clause behind 丁永
1:-77 clause behind 三
1:-83 clause behind 三$
1:-46 clause behind 三@
1:-73 clause behind 三周
1:-58 clause behind 三园
1:-73 clause behind 三天
1:-58 clause behind 三年
1:-51 clause behind 三把
1:-56 clause behind 三月
1:9 clause behind 三校
1:-120 clause behind 上
1:-102 clause behind 上$
1:-46 clause behind 上0
1:-73 clause behind 上、
1:68 clause behind 上传
1:-63 clause behind 上半
1:-63 clause behind 上研
1:-76 clause behind 上进
1:-73 clause behind 上采
1:-122 clause behind 上阅
1:-173 clause behind 下
1:-73 clause behind 下半
1:-58 clause behind 下周
1:-80 clause behind 下实
1:-116 clause behind 下教
1:-97 clause behind 下称
1:-83 clause behind 下简
1:-61 clause behind 下计
1:-12 clause behind 不
1:-107 clause behind 不$
1:-110 clause behind 不低
1:-107 clause behind 不多
1:15 clause behind 不少
1:67 clause behind 不得
1:-124 clause behind 不超
1:103 clause behind 与
1:159 clause behind 与$
1:-73 clause behind 与@
1:131 clause behind 与学
1:-21 clause behind 专
1:-6 clause behind 专$
1:114 clause behind 专业
1:-103 clause behind 专家
1:-21 clause behind 业
1:-97 clause behind 业务
1:84 clause behind 业科
1:134 clause behind 业部
1:-93 clause behind 两
1:-46 clause behind 两人
1:-54 clause behind 两周
1:-60 clause behind 两天
1:-60 clause behind 两学
1:-51 clause behind 两小
1:-45 clause behind 两次
1:-70 clause behind 两节
1:-53 clause behind 两课
1:-137 clause behind 个
1:-88 clause behind 个$
1:-45 clause behind 个工
1:-90 clause behind 个月
1:-5 clause behind 中
1:95 clause behind 中$
1:-98 clause behind 中、
1:144 clause behind 中心
1:76 clause behind 中教
1:-127 clause behind 中甲
1:-79 clause behind 中研
1:-67 clause behind 中级
1:-114 clause behind 为
1:73 clause behind 为@
1:-91 clause behind 为《
1:-42 clause behind 为一
1:-69 clause behind 为优
1:-80 clause behind 为年
1:90 clause behind 为支
1:-36 clause behind 为教
1:-11 clause behind 为期
1:-6 clause behind 为每
1:-116 clause behind 为科
1:-121 clause behind 为语
1:-151 clause behind 主
1:-138 clause behind 主任
1:-48 clause behind 主备
1:-69 clause behind 主持
1:96 clause behind 举
1:96 clause behind 举办
1:-108 clause behind 么
1:-108 clause behind 么抓
1:61 clause behind 之
1:61 clause behind 之接
1:-89 clause behind 乐
1:-68 clause behind 乐数
1:-74 clause behind 乐科
1:-87 clause behind 乙
1:-87 clause behind 乙@
1:92 clause behind 也
1:86 clause behind 也可
1:69 clause behind 也由
1:56 clause behind 习
1:56 clause behind 习的
1:47 clause behind 书
1:-51 clause behind 书$
1:106 clause behind 书0
1:26 clause behind 书不
1:-65 clause behind 书信
1:-75 clause behind 书长
1:91 clause behind 书面
1:-129 clause behind 予
1:-129 clause behind 予以
1:-47 clause behind 争
1:-47 clause behind 争获
1:88 clause behind 事
1:53 clause behind 事$
1:-67 clause behind 事务
1:78 clause behind 事处
1:71 clause behind 事室
1:68 clause behind 事干
1:-75 clause behind 事手
1:149 clause behind 事科
1:-145 clause behind 二
1:-116 clause behind 二月
1:-75 clause behind 二至
1:38 clause behind 于
1:32 clause behind 于$
1:39 clause behind 于0
1:-50 clause behind 于一
1:-83 clause behind 于三
1:83 clause behind 于暑
1:-99 clause behind 云
1:-54 clause behind 云课
1:-87 clause behind 云间
1:-107 clause behind 互
1:-75 clause behind 互寄
1:-98 clause behind 互通
1:82 clause behind 五
1:82 clause behind 五天
1:112 clause behind 交
1:92 clause behind 交$
1:63 clause behind 交@
1:68 clause behind 交市
1:-79 clause behind 交成
1:78 clause behind 交由
1:83 clause behind 享
1:83 clause behind 享受
1:-145 clause behind 人
1:-132 clause behind 人$
1:-109 clause behind 人:
1:-36 clause behind 人为
1:118 clause behind 人事
1:-71 clause behind 人力
1:57 clause behind 人助
1:-46 clause behind 人各
1:-45 clause behind 人听
1:-93 clause behind 人均
1:-108 clause behind 人家
1:-124 clause behind 人手
1:-81 clause behind 人才
1:-58 clause behind 人来
1:-82 clause behind 人每
1:-69 clause behind 人由
1:-75 clause behind 人秘
1:-83 clause behind 人谭
1:134 clause behind 人跟
1:122 clause behind 人选
1:-53 clause behind 人钟
1:-90 clause behind 从
1:-90 clause behind 从0
1:69 clause behind 他
1:69 clause behind 他们
1:-6 clause behind 以
1:145 clause behind 以$
1:-129 clause behind 以下
1:65 clause behind 以后
1:-173 clause behind 以通
1:66 clause behind 仪
1:66 clause behind 仪器
1:69 clause behind 们
1:69 clause behind 们$
1:-29 clause behind 件
1:-29 clause behind 件存
1:-166 clause behind 任
1:-156 clause behind 任$
1:115 clause behind 任0
1:-83 clause behind 任业
1:-130 clause behind 任修
1:-99 clause behind 任办
1:64 clause behind 任培
1:-53 clause behind 任教
1:-52 clause behind 任期
1:-28 clause behind 任校
1:-119 clause behind 任由
1:84 clause behind 任组
1:-114 clause behind 任苏
1:-34 clause behind 任蒯
1:-83 clause behind 任课
1:-89 clause behind 任郎
1:-94 clause behind 仿
1:-94 clause behind 仿照
1:-154 clause behind 优
1:-67 clause behind 优先
1:-69 clause behind 优的
1:-119 clause behind 优秀
1:-46 clause behind 会
1:-12 clause behind 会$
1:162 clause behind 会协
1:58 clause behind 会后
1:72 clause behind 会帮
1:95 clause behind 会由
1:-64 clause behind 会组
1:73 clause behind 会讨
1:-150 clause behind 会议
1:68 clause behind 传
1:68 clause behind 传资
1:-141 clause behind 估
1:-141 clause behind 估结
1:-110 clause behind 低
1:-110 clause behind 低于
1:47 clause behind 住
1:134 clause behind 住$
1:-77 clause behind 住0
1:92 clause behind 体
1:194 clause behind 体$
1:-59 clause behind 体保
1:26 clause behind 余
1:85 clause behind 余@
1:-62 clause behind 余由
1:-112 clause behind 作
1:16 clause behind 作$
1:-82 clause behind 作业
1:-80 clause behind 作为
1:-35 clause behind 作办
1:-74 clause behind 作大
1:17 clause behind 作部
1:-124 clause behind 佩
1:-124 clause behind 佩兼
1:-64 clause behind 例
1:-64 clause behind 例会
1:136 clause behind 供
1:104 clause behind 供$
1:61 clause behind 供全
1:72 clause behind 供各
1:91 clause behind 供稿
1:133 clause behind 保$
1:89 clause behind 保健
1:47 clause behind 保卫
1:5 clause behind 保教
1:-59 clause behind 保育
1:95 clause behind 保证
1:-130 clause behind 保险
1:51 clause behind 信
1:-94 clause behind 信$
1:145 clause behind 信息
1:-57 clause behind 修
1:79 clause behind 修内
1:-130 clause behind 修大
1:104 clause behind 修教
1:-63 clause behind 修订
1:76 clause behind 借
1:76 clause behind 借还
1:103 clause behind 做
1:65 clause behind 做$
1:104 clause behind 做好
1:-60 clause behind 停
1:-60 clause behind 停留
1:89 clause behind 健
1:89 clause behind 健室
1:-61 clause behind 儿
1:-58 clause behind 儿互
1:-51 clause behind 儿意
1:-74 clause behind 元
1:-74 clause behind 元教
1:-66 clause behind 兄
1:-66 clause behind 兄弟
1:40 clause behind 先
1:-101 clause behind 先在
1:-67 clause behind 先推
1:134 clause behind 先队
1:98 clause behind 党
1:127 clause behind 党支
1:8 clause behind 党政
1:-21 clause behind 入
1:-47 clause behind 入$
1:-52 clause behind 入0
1:-29 clause behind 入“
1:124 clause behind 入学
1:-67 clause behind 入校
1:-63 clause behind 入继
1:20 clause behind 全
1:-59 clause behind 全体
1:47 clause behind 全保
1:61 clause behind 全县
1:-59 clause behind 全学
1:-75 clause behind 全市
1:-18 clause behind 全年
1:92 clause behind 全问
1:77 clause behind 八
1:77 clause behind 八年
1:26 clause behind 公
1:-45 clause behind 公$
1:44 clause behind 公室
1:-44 clause behind 六
1:-29 clause behind 六$
1:-45 clause behind 六个
1:-186 clause behind 共
1:61 clause behind 共$
1:-215 clause behind 共0
1:94 clause behind 共同
1:-20 clause behind 共备
1:-147 clause behind 共用
1:-71 clause behind 其
1:-127 clause behind 其中
1:85 clause behind 其余
1:-88 clause behind 其分
1:-7 clause behind 具
1:194 clause behind 具体
1:-128 clause behind 具诊
1:-6 clause behind 养
1:-6 clause behind 养专
1:-145 clause behind 兼
1:-94 clause behind 兼$
1:-112 clause behind 兼任
1:-124 clause behind 兼办
1:79 clause behind 内
1:79 clause behind 内容
1:147 clause behind 写
1:-89 clause behind 写信
1:121 clause behind 写出
1:64 clause behind 写成
1:114 clause behind 写由
1:82 clause behind 写跟
1:-62 clause behind 农
1:-62 clause behind 农正
1:-62 clause behind 决
1:-62 clause behind 决定
1:92 clause behind 况
1:92 clause behind 况计
1:-28 clause behind 出
1:-89 clause behind 出$
1:91 clause behind 出书
1:61 clause behind 出人
1:-61 clause behind 出以
1:-128 clause behind 出具
1:-80 clause behind 出如
1:-69 clause behind 出的
1:60 clause behind 出门
1:59 clause behind 刀
1:59 clause behind 刀$
1:-83 clause behind 分
1:-61 clause behind 分$
1:-28 clause behind 分别
1:-66 clause behind 分次
1:-79 clause behind 分管
1:-79 clause behind 分进
1:74 clause behind 分配
1:-98 clause behind 分钟
1:12 clause behind 划
1:-61 clause behind 划$
1:56 clause behind 划科
1:12 clause behind 则
1:-73 clause behind 则上
1:91 clause behind 则由
1:-67 clause behind 刚
1:-67 clause behind 刚兼
1:-114 clause behind 创
1:-114 clause behind 创客
1:52 clause behind 初
1:-51 clause behind 初三
1:76 clause behind 初中
1:57 clause behind 利
1:57 clause behind 利用
1:-28 clause behind 别
1:-28 clause behind 别担
1:-79 clause behind 到
1:-90 clause behind 到$
1:-91 clause behind 到@
1:90 clause behind 到班
1:-72 clause behind 到集
1:-84 clause behind 制
1:-69 clause behind 制《
1:-70 clause behind 制定
1:99 clause behind 前
1:-100 clause behind 前一
1:-36 clause behind 前完
1:83 clause behind 前往
1:82 clause behind 前报
1:67 clause behind 前教
1:63 clause behind 前送
1:77 clause behind 前集
1:-66 clause behind 副
1:-58 clause behind 副$
1:-49 clause behind 副园
1:-84 clause behind 力
1:-47 clause behind 力争
1:-71 clause behind 力资
1:8 clause behind 办
1:-37 clause behind 办$
1:96 clause behind 办“
1:55 clause behind 办与
1:88 clause behind 办予
1:76 clause behind 办借
1:89 clause behind 办做
1:26 clause behind 办公
1:78 clause behind 办园
1:53 clause behind 办备
1:-74 clause behind 办安
1:120 clause behind 办定
1:64 clause behind 办每
1:71 clause behind 办派
1:119 clause behind 办理
1:-145 clause behind 办管
1:-35 clause behind 办负
1:95 clause behind 办配
1:-7 clause behind 加
1:-64 clause behind 加@
1:87 clause behind 加学
1:-70 clause behind 加弱
1:-28 clause behind 务$
1:-130 clause behind 务主
1:-86 clause behind 务会
1:120 clause behind 务办
1:-83 clause behind 务园
1:35 clause behind 务处
1:-67 clause behind 务由
1:60 clause behind 务科
1:74 clause behind 务组
1:69 clause behind 务股
1:61 clause behind 务跟
1:44 clause behind 务部
1:-62 clause behind 动
1:-78 clause behind 动、
1:-89 clause behind 动的
1:40 clause behind 助
1:177 clause behind 助$
1:90 clause behind 助@
1:77 clause behind 助。
1:-88 clause behind 助其
1:-54 clause behind 助制
1:-39 clause behind 助县
1:-49 clause behind 助听
1:-114 clause behind 助建
1:-50 clause behind 助整
1:149 clause behind 勤
1:69 clause behind 勤也
1:123 clause behind 勤处
1:157 clause behind 勤组
1:69 clause behind 勤部
1:-63 clause behind 化
1:-63 clause behind 化、
1:-75 clause behind 区
1:-75 clause behind 区$
1:53 clause behind 医
1:53 clause behind 医大
1:-145 clause behind 十
1:-38 clause behind 十$
1:-121 clause behind 十一
1:-116 clause behind 十二
1:36 clause behind 十月
1:-67 clause behind 升
1:-67 clause behind 升$
1:-115 clause behind 半
1:-69 clause behind 半天
1:-101 clause behind 半年
1:-70 clause behind 半日
1:-71 clause behind 华
1:-71 clause behind 华兼
1:125 clause behind 协
1:209 clause behind 协$
1:-35 clause behind 协作
1:113 clause behind 协办
1:139 clause behind 协助
1:-57 clause behind 协调
1:-157 clause behind 单
1:-74 clause behind 单元
1:-149 clause behind 单月
1:-49 clause behind 卜
1:-49 clause behind 卜秀
1:47 clause behind 卫
1:47 clause behind 卫科
1:-73 clause behind 原
1:-73 clause behind 原则
1:-130 clause behind 去
1:-130 clause behind 去@
1:-8 clause behind 县
1:61 clause behind 县教
1:-39 clause behind 县级
1:75 clause behind 参
1:123 clause behind 参$
1:72 clause behind 参与
1:-7 clause behind 参加
1:-77 clause behind 反
1:-77 clause behind 反馈
1:173 clause behind 发
1:90 clause behind 发到
1:138 clause behind 发展
1:129 clause behind 发给
1:80 clause behind 受
1:83 clause behind 受$
1:64 clause behind 受援
1:90 clause behind 另
1:-49 clause behind 另$
1:108 clause behind 另附
1:-18 clause behind 可
1:136 clause behind 可以
1:-147 clause behind 可共
1:-66 clause behind 可分
1:-82 clause behind 可接
1:86 clause behind 可组
1:143 clause behind 台
1:143 clause behind 台账
1:-51 clause behind 号
1:-51 clause behind 号由
1:45 clause behind 各
1:-73 clause behind 各$
1:-46 clause behind 各上
1:151 clause behind 各备
1:165 clause behind 各教
1:72 clause behind 各班
1:-85 clause behind 各科
1:80 clause behind 各项
1:80 clause behind 合
1:144 clause behind 合$
1:-69 clause behind 合@
1:74 clause behind 合。
1:-98 clause behind 合聘
1:-59 clause behind 合计
1:-54 clause behind 同
1:21 clause behind 同$
1:-87 clause behind 同志
1:-101 clause behind 同日
1:-66 clause behind 同时
1:-56 clause behind 同调
1:-17 clause behind 名
1:51 clause behind 名$
1:-80 clause behind 名专
1:168 clause behind 名教
1:-89 clause behind 名队
1:112 clause behind 后
1:34 clause behind 后$
1:-94 clause behind 后仿
1:150 clause behind 后勤
1:58 clause behind 后形
1:65 clause behind 后由
1:-77 clause behind 向
1:-77 clause behind 向@
1:-109 clause behind 听
1:-59 clause behind 听$
1:-45 clause behind 听0
1:-49 clause behind 听器
1:-88 clause behind 听课
1:-119 clause behind 启
1:-119 clause behind 启航
1:-121 clause behind 告
1:-121 clause behind 告$
1:17 clause behind 员
1:86 clause behind 员$
1:116 clause behind 员会
1:-89 clause behind 员写
1:-59 clause behind 员听
1:-62 clause behind 周
1:7 clause behind 周$
1:-64 clause behind 周一
1:-46 clause behind 周三
1:-45 clause behind 周两
1:-75 clause behind 周二
1:-58 clause behind 周活
1:-56 clause behind 周结
1:29 clause behind 和
1:77 clause behind 和团
1:-63 clause behind 和心
1:-45 clause behind 和考
1:61 clause behind 和随
1:67 clause behind 商
1:67 clause behind 商定
1:19 clause behind 器
1:-77 clause behind 器$
1:105 clause behind 器由
1:107 clause behind 四周
1:-97 clause behind 四次
1:77 clause behind 团$
1:-78 clause behind 团(
1:-72 clause behind 团@
1:65 clause behind 团办
1:83 clause behind 团委
1:-23 clause behind 园
1:120 clause behind 园务
1:-58 clause behind 园幼
1:78 clause behind 园教
1:-98 clause behind 园的
1:-41 clause behind 园长
1:90 clause behind 困
1:90 clause behind 困难
1:85 clause behind 图
1:76 clause behind 图$
1:56 clause behind 图书
1:-114 clause behind 在
1:49 clause behind 在0
1:-148 clause behind 在@
1:-56 clause behind 在三
1:-75 clause behind 在全
1:-38 clause behind 在十
1:-58 clause behind 在基
1:-138 clause behind 在局
1:-67 clause behind 在岗
1:-108 clause behind 在考
1:-58 clause behind 在高
1:-25 clause behind 场
1:-25 clause behind 场$
1:-86 clause behind 均
1:-47 clause behind 均不
1:-44 clause behind 均为
1:-93 clause behind 均读
1:-62 clause behind 坤
1:-62 clause behind 坤$
1:34 clause behind 培
1:-6 clause behind 培养
1:83 clause behind 培训
1:-21 clause behind 基
1:-88 clause behind 基础
1:-72 clause behind 堂
1:-72 clause behind 堂$
1:82 clause behind 填
1:82 clause behind 填写
1:-38 clause behind 处
1:299 clause behind 处$
1:-203 clause behind 处、
1:90 clause behind 处为
1:72 clause behind 处做
1:74 clause behind 处分
1:92 clause behind 处办
1:95 clause behind 处协
1:-27 clause behind 处参
1:206 clause behind 处安
1:197 clause behind 处对
1:60 clause behind 处帮
1:105 clause behind 处抓
1:152 clause behind 处报
1:-62 clause behind 处排
1:83 clause behind 处接
1:104 clause behind 处提
1:111 clause behind 处收
1:126 clause behind 处服
1:134 clause behind 处派
1:120 clause behind 处照
1:44 clause behind 处确
1:109 clause behind 处管
1:88 clause behind 处组
1:105 clause behind 处统
1:113 clause behind 处调
1:-128 clause behind 处负
1:-157 clause behind 处跟
1:183 clause behind 处送
1:75 clause behind 处逐
1:95 clause behind 处配
1:-69 clause behind 处长
1:81 clause behind 处验
1:-57 clause behind 备
1:-22 clause behind 备$
1:-58 clause behind 备下
1:-69 clause behind 备人
1:-71 clause behind 备由
1:91 clause behind 备社
1:15 clause behind 备课
1:-66 clause behind 复
1:-66 clause behind 复$
1:-130 clause behind 外
1:-107 clause behind 外实
1:-109 clause behind 外籍
1:-51 clause behind 外险
1:-107 clause behind 多
1:-107 clause behind 多于
1:-81 clause behind 大
1:-130 clause behind 大$
1:53 clause behind 大人
1:-74 clause behind 大单
1:89 clause behind 大队
1:11 clause behind 天
1:41 clause behind 天$
1:-73 clause behind 天“
1:-80 clause behind 天完
1:-100 clause behind 天往
1:64 clause behind 天组
1:113 clause behind 好
1:113 clause behind 好$
1:-80 clause behind 如
1:-80 clause behind 如下
1:137 clause behind 委
1:112 clause behind 委会
1:83 clause behind 委协
1:116 clause behind 委员
1:83 clause behind 委托
1:53 clause behind 委配
1:57 clause behind 子
1:57 clause behind 子、
1:-29 clause behind 存
1:-29 clause behind 存入
1:-78 clause behind 季
1:-78 clause behind 季度
1:30 clause behind 学
1:45 clause behind 学$
1:67 clause behind 学前
1:-63 clause behind 学和
1:60 clause behind 学处
1:57 clause behind 学工
1:-75 clause behind 学年
1:-45 clause behind 学排
1:-77 clause behind 学时
1:-159 clause behind 学期
1:188 clause behind 学校
1:130 clause behind 学生
1:177 clause behind 学组
1:69 clause behind 学部
1:143 clause behind 安
1:83 clause behind 安$
1:89 clause behind 安全
1:130 clause behind 安排
1:-44 clause behind 完
1:86 clause behind 完$
1:-98 clause behind 完成
1:-25 clause behind 定
1:74 clause behind 定$
1:-69 clause behind 定为
1:5 clause behind 定人
1:67 clause behind 定全
1:-59 clause behind 定在
1:-60 clause behind 定本
1:-63 clause behind 实
1:-75 clause behind 实$
1:60 clause behind 实住
1:109 clause behind 实施
1:84 clause behind 实第
1:-140 clause behind 实行
1:-81 clause behind 实训
1:-58 clause behind 实验
1:91 clause behind 审
1:91 clause behind 审定
1:-114 clause behind 客
1:-114 clause behind 客$
1:92 clause behind 室
1:-42 clause behind 室$
1:103 clause behind 室、
1:-103 clause behind 室主
1:103 clause behind 室做
1:-53 clause behind 室副
1:91 clause behind 室办
1:190 clause behind 室参
1:94 clause behind 室安
1:91 clause behind 室审
1:95 clause behind 室承
1:121 clause behind 室接
1:86 clause behind 室派
1:34 clause behind 室由
1:-137 clause behind 室设
1:116 clause behind 室负
1:91 clause behind 室送
1:105 clause behind 室配
1:-104 clause behind 宫
1:-104 clause behind 宫立
1:-80 clause behind 家
1:-111 clause behind 家$
1:102 clause behind 家委
1:-108 clause behind 家怎
1:-96 clause behind 家教
1:-36 clause behind 家长
1:79 clause behind 容
1:79 clause behind 容由
1:-8 clause behind 宿
1:40 clause behind 宿$
1:71 clause behind 宿管
1:-94 clause behind 宿舍
1:-97 clause behind 寄
1:-85 clause behind 寄$
1:-65 clause behind 寄书
1:34 clause behind 寝
1:34 clause behind 寝室
1:-39 clause behind 对
1:-34 clause behind 对$
1:-22 clause behind 对接
1:56 clause behind 导
1:-34 clause behind 导主
1:-63 clause behind 导修
1:57 clause behind 导处
1:-94 clause behind 导宿
1:120 clause behind 导教
1:-93 clause behind 将
1:-93 clause behind 将本
1:-63 clause behind 小
1:-51 clause behind 小时
1:-43 clause behind 小班
1:53 clause behind 少
1:-36 clause behind 少$
1:26 clause behind 少于
1:134 clause behind 少先
1:53 clause behind 少工
1:-69 clause behind 少波
1:-132 clause behind 就
1:-101 clause behind 就0
1:-112 clause behind 就执
1:17 clause behind 局
1:-138 clause behind 局$
1:53 clause behind 局德
1:68 clause behind 局教
1:45 clause behind 展
1:-73 clause behind 展三
1:95 clause behind 展中
1:-55 clause behind 展听
1:138 clause behind 展处
1:56 clause behind 展规
1:83 clause behind 展部
1:-91 clause behind 山
1:-91 clause behind 山区
1:6 clause behind 岗
1:-64 clause behind 岗一
1:-67 clause behind 岗累
1:56 clause behind 岗见
1:82 clause behind 岗记
1:50 clause behind 工
1:73 clause behind 工$
)",
    R"(1:17 clause behind 工作
1:57 clause behind 工处
1:53 clause behind 工委
1:62 clause behind 市
1:-75 clause behind 市实
1:61 clause behind 市援
1:68 clause behind 市教
1:-52 clause behind 师
1:-43 clause behind 师$
1:38 clause behind 师0
1:-54 clause behind 师云
1:61 clause behind 师共
1:134 clause behind 师发
1:96 clause behind 师工
1:83 clause behind 师徒
1:93 clause behind 师教
1:-147 clause behind 师生
1:120 clause behind 师由
1:-109 clause behind 师课
1:98 clause behind 带
1:98 clause behind 带队
1:-77 clause behind 席
1:-77 clause behind 席者
1:-55 clause behind 帮
1:55 clause behind 帮$
1:-75 clause behind 帮@
1:-67 clause behind 帮助
1:53 clause behind 帮着
1:-85 clause behind 常
1:-67 clause behind 常事
1:-57 clause behind 常协
1:105 clause behind 干
1:105 clause behind 干部
1:-65 clause behind 平
1:-65 clause behind 平兼
1:-57 clause behind 年
1:-48 clause behind 年$
1:-53 clause behind 年0
1:-63 clause behind 年@
1:-61 clause behind 年一
1:83 clause behind 年不
1:73 clause behind 年为
1:96 clause behind 年举
1:-65 clause behind 年互
1:-67 clause behind 年入
1:-73 clause behind 年各
1:-59 clause behind 年合
1:-97 clause behind 年四
1:-67 clause behind 年在
1:67 clause behind 年安
1:-132 clause behind 年应
1:-79 clause behind 年底
1:-80 clause behind 年度
1:-113 clause behind 年普
1:-59 clause behind 年督
1:68 clause behind 年级
1:65 clause behind 年结
1:-47 clause behind 年继
1:5 clause behind 并
1:-80 clause behind 并作
1:-69 clause behind 并出
1:82 clause behind 并填
1:-112 clause behind 并就
1:61 clause behind 并建
1:-98 clause behind 并把
1:98 clause behind 并指
1:-80 clause behind 并派
1:-116 clause behind 并留
1:-13 clause behind 并组
1:76 clause behind 并赠
1:106 clause behind 并转
1:69 clause behind 并附
1:-61 clause behind 幼
1:-61 clause behind 幼儿
1:9 clause behind 应
1:76 clause behind 应$
1:-132 clause behind 应派
1:21 clause behind 底
1:36 clause behind 底交
1:37 clause behind 底前
1:-79 clause behind 底提
1:-124 clause behind 庞
1:-124 clause behind 庞佩
1:-103 clause behind 度
1:-78 clause behind 度抽
1:-80 clause behind 度绩
1:95 clause behind 座
1:61 clause behind 座之
1:106 clause behind 座由
1:86 clause behind 座的
1:-66 clause behind 康
1:-66 clause behind 康复
1:115 clause behind 建
1:-114 clause behind 建成
1:-107 clause behind 建校
1:155 clause behind 建立
1:-80 clause behind 开
1:-80 clause behind 开展
1:-66 clause behind 弟
1:-66 clause behind 弟$
1:28 clause behind 弱
1:28 clause behind 弱校
1:126 clause behind 归
1:91 clause behind 归学
1:86 clause behind 归竞
1:-66 clause behind 当
1:-102 clause behind 当天
1:90 clause behind 当月
1:78 clause behind 录
1:78 clause behind 录$
1:-63 clause behind 形
1:-112 clause behind 形$
1:-12 clause behind 形成
1:72 clause behind 往
1:91 clause behind 往来
1:83 clause behind 往说
1:-48 clause behind 往返
1:85 clause behind 待
1:69 clause behind 待$
1:61 clause behind 待工
1:83 clause behind 徒
1:83 clause behind 徒考
1:-14 clause behind 得
1:-79 clause behind 得分
1:67 clause behind 得走
1:53 clause behind 德
1:53 clause behind 德育
1:105 clause behind 心
1:118 clause behind 心保
1:165 clause behind 心协
1:-63 clause behind 心理
1:78 clause behind 心负
1:121 clause behind 必
1:97 clause behind 必要
1:60 clause behind 必须
1:-112 clause behind 志
1:-87 clause behind 志$
1:-67 clause behind 志刚
1:-74 clause behind 志豪
1:-108 clause behind 怎
1:-108 clause behind 怎么
1:105 clause behind 总
1:105 clause behind 总务
1:145 clause behind 息
1:119 clause behind 息中
1:87 clause behind 息技
1:68 clause behind 息科
1:13 clause behind 情
1:92 clause behind 情况
1:-112 clause behind 情形
1:-167 clause behind 惠
1:-167 clause behind 惠玉
1:15 clause behind 意
1:-51 clause behind 意外
1:91 clause behind 意见
1:-81 clause behind 成
1:-98 clause behind 成$
1:-114 clause behind 成创
1:64 clause behind 成受
1:71 clause behind 成授
1:-88 clause behind 成教
1:-79 clause behind 成果
1:58 clause behind 成纪
1:-98 clause behind 成绩
1:85 clause behind 所
1:85 clause behind 所到
1:-117 clause behind 手
1:56 clause behind 手$
1:-98 clause behind 手机
1:-124 clause behind 手紧
1:-75 clause behind 手续
1:-81 clause behind 才
1:-81 clause behind 才$
1:83 clause behind 托
1:83 clause behind 托$
1:-112 clause behind 执
1:-112 clause behind 执行
1:-107 clause behind 扩
1:-107 clause behind 扩建
1:-45 clause behind 批
1:-36 clause behind 批0
1:-24 clause behind 批一
1:-54 clause behind 批两
1:-73 clause behind 批为
1:-78 clause behind 承$
1:95 clause behind 承担
1:122 clause behind 技
1:122 clause behind 技术
1:-105 clause behind 把
1:-51 clause behind 把一
1:-66 clause behind 把康
1:-98 clause behind 把期
1:56 clause behind 抓
1:-16 clause behind 抓$
1:129 clause behind 抓考
1:-52 clause behind 投
1:-52 clause behind 投入
1:-77 clause behind 折
1:-77 clause behind 折0
1:-89 clause behind 报
1:-137 clause behind 报$
1:-121 clause behind 报告
1:53 clause behind 报局
1:61 clause behind 报江
1:152 clause behind 报送
1:36 clause behind 抽
1:36 clause behind 抽查
1:-27 clause behind 担
1:13 clause behind 担$
1:-78 clause behind 担任
1:-86 clause behind 拍
1:-86 clause behind 拍板
1:111 clause behind 拾
1:111 clause behind 拾好
1:-69 clause behind 持
1:-69 clause behind 持编
1:-73 clause behind 挂
1:-73 clause behind 挂职
1:43 clause behind 指
1:13 clause behind 指$
1:24 clause behind 指导
1:98 clause behind 指派
1:103 clause behind 挑
1:103 clause behind 挑$
1:-140 clause behind 捆
1:-140 clause behind 捆绑
1:-142 clause behind 捐
1:-142 clause behind 捐赠
1:-146 clause behind 换
1:-146 clause behind 换$
1:-63 clause behind 据
1:-63 clause behind 据此
1:-29 clause behind 授
1:-75 clause behind 授$
1:-96 clause behind 授每
1:71 clause behind 授课
1:121 clause behind 排
1:163 clause behind 排$
1:-38 clause behind 排在
1:-62 clause behind 排定
1:119 clause behind 排课
1:40 clause behind 排食
1:64 clause behind 接
1:60 clause behind 接$
1:76 clause behind 接应
1:85 clause behind 接待
1:-82 clause behind 接收
1:79 clause behind 接站
1:-128 clause behind 控
1:-128 clause behind 控车
1:-67 clause behind 推
1:-67 clause behind 推荐
1:-6 clause behind 提
1:-79 clause behind 提交
1:104 clause behind 提供
1:-89 clause behind 提出
1:100 clause behind 援
1:64 clause behind 援工
1:61 clause behind 援玛
1:55 clause behind 援组
1:187 clause behind 支
1:55 clause behind 支援
1:121 clause behind 支教
1:127 clause behind 支部
1:-12 clause behind 收
1:81 clause behind 收$
1:-82 clause behind 收@
1:111 clause behind 收拾
1:-22 clause behind 政
1:8 clause behind 政办
1:-40 clause behind 政教
1:-77 clause behind 故
1:-77 clause behind 故缺
1:-36 clause behind 教
1:-62 clause behind 教$
1:-149 clause behind 教主
1:74 clause behind 教办
1:-5 clause behind 教务
1:61 clause behind 教和
1:201 clause behind 教处
1:-15 clause behind 教学
1:78 clause behind 教室
1:54 clause behind 教导
1:42 clause behind 教师
1:-96 clause behind 教授
1:100 clause behind 教期
1:-137 clause behind 教案
1:-98 clause behind 教研
1:142 clause behind 教科
1:114 clause behind 教组
1:29 clause behind 教育
1:28 clause behind 数
1:-68 clause behind 数$
1:159 clause behind 数学
1:-128 clause behind 数控
1:-90 clause behind 整
1:-90 clause behind 整理
1:-55 clause behind 文
1:-121 clause behind 文$
1:69 clause behind 文组
1:-69 clause behind 料
1:-91 clause behind 料$
1:76 clause behind 料室
1:-66 clause behind 料费
1:-128 clause behind 断
1:-128 clause behind 断报
1:-17 clause behind 方
1:-107 clause behind 方不
1:-44 clause behind 方案
1:98 clause behind 方面
1:109 clause behind 施
1:109 clause behind 施$
1:-68 clause behind 族
1:-68 clause behind 族音
1:-77 clause behind 无
1:-77 clause behind 无故
1:-155 clause behind 日
1:-160 clause behind 日$
1:-85 clause behind 日常
1:-78 clause behind 日活
1:-97 clause behind 时
1:-102 clause behind 时$
1:-66 clause behind 时欢
1:97 clause behind 时聘
1:-69 clause behind 时长
1:-90 clause behind 时间
1:-110 clause behind 时限
1:-68 clause behind 春
1:-56 clause behind 春$
1:-83 clause behind 春燕
1:-67 clause behind 晋
1:-67 clause behind 晋升
1:-70 clause behind 晚
1:-77 clause behind 晚$
1:-45 clause behind 晚0
1:-113 clause behind 普
1:-113 clause behind 普测
1:-132 clause behind 月
1:-84 clause behind 月$
1:26 clause behind 月0
1:-24 clause behind 月。
1:-167 clause behind 月为
1:-90 clause behind 月到
1:-130 clause behind 月去
1:90 clause behind 月发
1:-94 clause behind 月在
1:46 clause behind 月底
1:-61 clause behind 月派
1:-60 clause behind 月第
1:-63 clause behind 月线
1:-126 clause behind 月组
1:-61 clause behind 月起
1:-100 clause behind 月驻
1:92 clause behind 有
1:92 clause behind 有安
1:126 clause behind 服
1:126 clause behind 服务
1:-82 clause behind 期
1:-75 clause behind 期$
1:-15 clause behind 期0
1:-93 clause behind 期@
1:-134 clause behind 期一
1:-73 clause behind 期三
1:-56 clause behind 期上
1:85 clause behind 期不
1:-60 clause behind 期两
1:-98 clause behind 期中
1:82 clause behind 期五
1:-45 clause behind 期六
1:-33 clause behind 期到
1:83 clause behind 期前
1:107 clause behind 期四
1:-47 clause behind 期均
1:-100 clause behind 期每
1:-61 clause behind 期自
1:100 clause behind 期间
1:-130 clause behind 期集
1:-127 clause behind 本
1:-117 clause behind 本学
1:-44 clause behind 本方
1:122 clause behind 术
1:87 clause behind 术组
1:91 clause behind 术部
1:-98 clause behind 机
1:-98 clause behind 机:
1:-118 clause behind 材
1:-118 clause behind 材料
1:30 clause behind 束
1:-56 clause behind 束$
1:65 clause behind 束写
1:52 clause behind 来
1:91 clause behind 来归
1:-58 clause behind 来访
1:-113 clause behind 杨
1:-113 clause behind 杨$
1:-86 clause behind 板
1:-86 clause behind 板$
1:-33 clause behind 果
1:-79 clause behind 果$
1:131 clause behind 果与
1:-173 clause behind 果予
1:-40 clause behind 果纳
1:-113 clause behind 柏
1:-113 clause behind 柏杨
1:11 clause behind 查
1:-97 clause behind 查一
1:92 clause behind 查情
1:28 clause behind 校
1:156 clause behind 校$
1:-80 clause behind 校不
1:-72 clause behind 校办
1:-92 clause behind 校务
1:-98 clause behind 校合
1:120 clause behind 校听
1:83 clause behind 校团
1:-6 clause behind 校培
1:-107 clause behind 校外
1:73 clause behind 校委
1:131 clause behind 校年
1:48 clause behind 校德
1:186 clause behind 校教
1:-70 clause behind 校校
1:-37 clause behind 校长
1:-34 clause behind 核
1:-139 clause behind 核$
1:66 clause behind 核。
1:83 clause behind 核委
1:69 clause behind 核对
1:-152 clause behind 案
1:-105 clause behind 案$
1:-88 clause behind 案0
1:-81 clause behind 案。
1:-114 clause behind 梅
1:-114 clause behind 梅$
1:-68 clause behind 楚
1:-68 clause behind 楚兼
1:-217 clause behind 次
1:-206 clause behind 次$
1:-101 clause behind 次0
1:-67 clause behind 次。
1:-108 clause behind 次不
1:-84 clause behind 次两
1:-66 clause behind 次半
1:-61 clause behind 次约
1:-119 clause behind 次者
1:-66 clause behind 次进
1:-66 clause behind 欢
1:-66 clause behind 欢迎
1:-62 clause behind 正
1:-62 clause behind 正坤
1:-63 clause behind 此
1:-63 clause behind 此记
1:-104 clause behind 每
1:-80 clause behind 每人
1:-59 clause behind 每半
1:-89 clause behind 每名
1:-88 clause behind 每周
1:64 clause behind 每天
1:-78 clause behind 每季
1:-162 clause behind 每学
1:-31 clause behind 每年
1:-45 clause behind 每批
1:-45 clause behind 每晚
1:-147 clause behind 每月
1:140 clause behind 每期
1:110 clause behind 每校
1:-112 clause behind 每次
1:-100 clause behind 每班
1:-67 clause behind 每科
1:-103 clause behind 每节
1:73 clause behind 毕
1:73 clause behind 毕$
1:-68 clause behind 民
1:-68 clause behind 民族
1:-87 clause behind 水
1:-87 clause behind 水云
1:-65 clause behind 永
1:-65 clause behind 永平
1:63 clause behind 江
1:63 clause behind 江海
1:104 clause behind 汽
1:104 clause behind 汽修
1:-47 clause behind 治
1:-47 clause behind 治区
1:-69 clause behind 波
1:-69 clause behind 波兼
1:-62 clause behind 活
1:-62 clause behind 活动
1:60 clause behind 派
1:71 clause behind 派$
1:-61 clause behind 派0
1:124 clause behind 派人
1:-9 clause behind 派出
1:86 clause behind 派员
1:131 clause behind 派学
1:98 clause behind 派带
1:115 clause behind 派班
1:-68 clause behind 流
1:-43 clause behind 流主
1:-85 clause behind 流承
1:-113 clause behind 测
1:-113 clause behind 测一
1:-89 clause behind 海$
1:53 clause behind 海医
1:61 clause behind 海市
1:-16 clause behind 源
1:-71 clause behind 源$
1:165 clause behind 源中
1:-63 clause behind 演
1:-63 clause behind 演$
1:78 clause behind 点
1:78 clause behind 点时
1:-5 clause behind 照
1:110 clause behind 照$
1:-94 clause behind 照@
1:82 clause behind 照着
1:-83 clause behind 燕
1:-83 clause behind 燕$
1:108 clause behind 物
1:108 clause behind 物$
1:-39 clause behind 特
1:-39 clause behind 特教
1:-167 clause behind 玉
1:-167 clause behind 玉$
1:61 clause behind 玛
1:61 clause behind 玛$
1:-93 clause behind 现
1:-93 clause behind 现将
1:-49 clause behind 珍
1:-49 clause behind 珍(
1:-11 clause behind 班
1:118 clause behind 班主
1:-120 clause behind 班听
1:61 clause behind 班学
1:-100 clause behind 班寄
1:-43 clause behind 班教
1:90 clause behind 班级
1:72 clause behind 班选
1:-48 clause behind 理
1:-94 clause behind 理$
1:-50 clause behind 理《
1:92 clause behind 理交
1:-63 clause behind 理化
1:-63 clause behind 理教
1:-91 clause behind 理材
1:59 clause behind 理训
1:42 clause behind 生
1:150 clause behind 生$
1:-75 clause behind 生会
1:-71 clause behind 生保
1:60 clause behind 生出
1:46 clause behind 生发
1:-147 clause behind 生可
1:83 clause behind 生在
1:-57 clause behind 生工
1:87 clause behind 生干
1:130 clause behind 生往
1:55 clause behind 生支
1:87 clause behind 生每
1:57 clause behind 生科
1:-79 clause behind 用
1:-71 clause behind 用$
1:57 clause behind 用竹
1:-73 clause behind 用线
1:-86 clause behind 用餐
1:-52 clause behind 由
1:-20 clause behind 由$
1:-77 clause behind 由@
1:-98 clause behind 由三
1:-71 clause behind 由人
1:69 clause behind 由他
1:48 clause behind 由办
1:-104 clause behind 由宫
1:-71 clause behind 由家
1:105 clause behind 由总
1:-33 clause behind 由教
1:94 clause behind 由校
1:-87 clause behind 由水
1:105 clause behind 由联
1:78 clause behind 由英
1:-67 clause behind 由裘
1:-119 clause behind 由韦
1:-141 clause behind 甲
1:-127 clause behind 甲$
1:-47 clause behind 甲0
1:-87 clause behind 甲、
1:62 clause behind 电
1:139 clause behind 电教
1:-73 clause behind 电话
1:-133 clause behind 留
1:-116 clause behind 留下
1:-60 clause behind 留两
1:-69 clause behind 的
1:-102 clause behind 的$
1:56 clause behind 的手
1:-98 clause behind 的教
1:100 clause behind 的管
1:-89 clause behind 的组
1:86 clause behind 的联
1:-69 clause behind 监
1:-69 clause behind 监$
1:-108 clause behind 目
1:-91 clause behind 目为
1:80 clause behind 目校
1:-114 clause behind 目由
1:-94 clause behind 看
1:-71 clause behind 看一
1:-108 clause behind 看人
1:-54 clause behind 看半
1:70 clause behind 看管
1:74 clause behind 着
1:82 clause behind 着$
1:53 clause behind 着安
1:-59 clause behind 督
1:-59 clause behind 督查
1:-77 clause behind 石
1:-77 clause behind 石$
1:-105 clause behind 研
1:46 clause behind 研$
1:-255 clause behind 研处
1:113 clause behind 研室
1:82 clause behind 研组
1:15 clause behind 研讨
1:-88 clause behind 础
1:-88 clause behind 础教
1:44 clause behind 确
1:44 clause behind 确定
1:-43 clause behind 示
1:-43 clause behind 示范
1:91 clause behind 社
1:91 clause behind 社群
1:-67 clause behind 祁
1:-67 clause behind 祁志
1:-53 clause behind 离
1:-53 clause behind 离春
1:-122 clause behind 秀
1:-49 clause behind 秀珍
1:-119 clause behind 秀等
1:16 clause behind 科
1:56 clause behind 科$
1:68 clause behind 科上
1:-67 clause behind 科不
1:137 clause behind 科共
1:148 clause behind 科具
1:59 clause behind 科办
1:35 clause behind 科参
1:-57 clause behind 科学
1:113 clause behind 科室
1:57 clause behind 科对
1:-92 clause behind 科承
1:141 clause behind 科排
1:70 clause behind 科看
1:-145 clause behind 科科
1:101 clause behind 科管
1:71 clause behind 科负
1:100 clause behind 科跟
1:-74 clause behind 科邓
1:72 clause behind 科配
1:-145 clause behind 科长
1:-75 clause behind 秘
1:-75 clause behind 秘书
1:-69 clause behind 秦
1:-69 clause behind 秦少
1:-133 clause behind 称
1:-95 clause behind 称$
1:-97 clause behind 称“
1:69 clause behind 程
1:69 clause behind 程表
1:114 clause behind 稿
1:114 clause behind 稿$
1:108 clause behind 立
1:143 clause behind 立台
1:61 clause behind 立派
1:-104 clause behind 立群
1:79 clause behind 站
1:79 clause behind 站$
1:171 clause behind 竞
1:171 clause behind 竞赛
1:-71 clause behind 章
1:-71 clause behind 章美
1:57 clause behind 竹
1:57 clause behind 竹子
1:148 clause behind 第
1:135 clause behind 第$
1:116 clause behind 第0
1:-60 clause behind 第一
1:-119 clause behind 等
1:-119 clause behind 等次
1:23 clause behind 筹
1:59 clause behind 筹。
1:-83 clause behind 简
1:-83 clause behind 简称
1:-33 clause behind 管
1:128 clause behind 管$
1:95 clause behind 管人
1:69 clause behind 管学
1:-55 clause behind 管德
1:103 clause behind 管挑
1:-79 clause behind 管教
1:-94 clause behind 管理
1:71 clause behind 管科
1:48 clause behind 管考
1:-145 clause behind 管联
1:70 clause behind 管设
1:-109 clause behind 籍
1:-109 clause behind 籍教
1:96 clause behind 粤
1:96 clause behind 粤$
1:-98 clause behind 系
1:-113 clause behind 系人
1:86 clause behind 系工
1:-57 clause behind 系电
1:-124 clause behind 紧
1:-124 clause behind 紧绌
1:52 clause behind 累
1:52 clause behind 累计
1:-61 clause behind 约
1:-61 clause behind 约0
1:-11 clause behind 级
1:45 clause behind 级$
1:55 clause behind 级家
1:-39 clause behind 级特
1:83 clause behind 级组
1:-67 clause behind 级职
1:-104 clause behind 纪
1:-104 clause behind 纪要
1:-40 clause behind 纳
1:-40 clause behind 纳入
1:76 clause behind 纸
1:76 clause behind 纸质
1:-89 clause behind 线
1:-73 clause behind 线$
1:-63 clause behind 线上
1:129 clause behind 练
1:129 clause behind 练由
1:136 clause behind 组
1:50 clause behind 组$
1:112 clause behind 组做
1:159 clause behind 组具
1:165 clause behind 组协
1:238 clause behind 组参
1:136 clause behind 组可
1:-101 clause behind 组同
1:77 clause behind 组和
1:111 clause behind 组安
1:57 clause behind 组提
1:57 clause behind 组派
1:95 clause behind 组管
1:94 clause behind 组组
1:22 clause behind 组织
1:69 clause behind 组统
1:60 clause behind 组落
1:78 clause behind 组记
1:93 clause behind 组试
1:97 clause behind 组负
1:42 clause behind 组配
1:19 clause behind 组长
1:113 clause behind 组队
1:22 clause behind 织
1:44 clause behind 织$
1:-57 clause behind 织0
1:-126 clause behind 织一
1:83 clause behind 织人
1:86 clause behind 织学
1:-122 clause behind 织网
1:84 clause behind 织落
1:-124 clause behind 绌
1:-124 clause behind 绌$
1:-56 clause behind 经
1:-56 clause behind 经与
1:-140 clause behind 绑
1:-140 clause behind 绑考
1:-65 clause behind 结
1:-69 clause behind 结合
1:-86 clause behind 结对
1:30 clause behind 结束
1:-21 clause behind 结果
1:-45 clause behind 给
1:-36 clause behind 给@
1:-105 clause behind 给家
1:-53 clause behind 络
1:-53 clause behind 络人
1:-116 clause behind 统一
1:69 clause behind 统稿
1:105 clause behind 统筹
1:-94 clause behind 继
1:-85 clause behind 继$
1:-49 clause behind 继续
1:-127 clause behind 绩
1:-80 clause behind 绩$
1:-98 clause behind 绩互
1:-90 clause behind 续
1:-49 clause behind 续$
1:-75 clause behind 续由
1:32 clause behind 编
1:114 clause behind 编写
1:-69 clause behind 编制
1:-77 clause behind 缺
1:-77 clause behind 缺席
1:-134 clause behind 网
1:-134 clause behind 网上
1:-49 clause behind 罗
1:-49 clause behind 罗春
1:-71 clause behind 美
1:-71 clause behind 美华
1:-27 clause behind 群
1:-104 clause behind 群兼
1:91 clause behind 群则
1:-117 clause behind 考
1:-99 clause behind 考$
1:-45 clause behind 考务
1:69 clause behind 考勤
1:-89 clause behind 考核
1:-153 clause behind 者
1:-77 clause behind 者年
1:-119 clause behind 者次
1:-101 clause behind 职
1:-73 clause behind 职一
1:-67 clause behind 职称
1:-157 clause behind 联
1:-145 clause behind 联$
1:-98 clause behind 联系
1:-53 clause behind 联络
1:105 clause behind 联课
1:-61 clause behind 聘
1:-98 clause behind 聘$
1:-67 clause behind 聘中
1:-61 clause behind 聘期
1:97 clause behind 聘请
1:11 clause behind 股
1:-80 clause behind 股$
1:69 clause behind 股核
1:107 clause behind 股配
1:-65 clause behind 股长
1:41 clause behind 育
1:92 clause behind 育$
1:53 clause behind 育办
1:-59 clause behind 育员
1:38 clause behind 育处
1:93 clause behind 育学
1:68 clause behind 育局
1:-88 clause behind 育股
1:-86 clause behind 膳
1:-86 clause behind 膳食
1:-110 clause behind 自
1:-86 clause behind 自$
1:-61 clause behind 自0
1:122 clause behind 自定
1:-47 clause behind 自治
1:-62 clause behind 自筹
1:-77 clause behind 至
1:-51 clause behind 至0
1:-75 clause behind 至@
1:-56 clause behind 至第
1:-94 clause behind 舍
1:-94 clause behind 舍管
1:-119 clause behind 航
1:-119 clause behind 航$
1:122 clause behind 艺
1:122 clause behind 艺$
1:-91 clause behind 节
1:-77 clause behind 节$
1:-103 clause behind 节0
1:-45 clause behind 节、
1:-47 clause behind 芷
1:-47 clause behind 芷若
1:-114 clause behind 苏
1:-114 clause behind 苏梅
1:-47 clause behind 若
1:-47 clause behind 若随
1:41 clause behind 英
1:78 clause behind 英$
1:-70 clause behind 英语
1:-43 clause behind 范
1:-43 clause behind 范小
1:-68 clause behind 荆
1:-68 clause behind 荆楚
1:-67 clause behind 荐
1:-67 clause behind 荐晋
1:-47 clause behind 获
1:-47 clause behind 获自
1:89 clause behind 落
1:89 clause behind 落实
1:-34 clause behind 蒯
1:-34 clause behind 蒯$
1:-190 clause behind 行
1:-90 clause behind 行$
1:-112 clause behind 行情
1:-140 clause behind 行捆
1:-47 clause behind 行讲
1:8 clause behind 表
1:69 clause behind 表$
1:-63 clause behind 表演
1:-67 clause behind 裘
1:-67 clause behind 裘$
1:-22 clause behind 要
1:58 clause behind 要$
1:97 clause behind 要时
1:-113 clause behind 要由
1:111 clause behind 见
1:91 clause behind 见$
1:56 clause behind 见习
1:56 clause behind 规
1:56 clause behind 规划
1:93 clause behind 言
1:93 clause behind 言组
1:42 clause behind 计
1:52 clause behind 计$
1:-59 clause behind 计不
1:92 clause behind 计入
1:-61 clause behind 计划
1:-81 clause behind 订
1:-63 clause behind 订人
1:-61 clause behind 订出
1:46 clause behind 讨
1:-63 clause behind 讨$
1:95 clause behind 讨会
1:73 clause behind 讨论
1:12 clause behind 训
1:-16 clause behind 训$
1:77 clause behind 训0
1:-102 clause behind 训时
1:64 clause behind 训由
1:-64 clause behind 训科
1:129 clause behind 训练
1:72 clause behind 训部
1:-150 clause behind 议
1:-86 clause behind 议拍
1:-113 clause behind 议纪
1:49 clause behind 记
1:82 clause behind 记$
1:-63 clause behind 记入
1:72 clause behind 记学
1:78 clause behind 记录
1:35 clause behind 讲
1:-47 clause behind 讲$
1:-105 clause behind 讲一
1:95 clause behind 讲座
1:73 clause behind 论
1:73 clause behind 论$
1:-118 clause behind 设
1:70 clause behind 设$
1:-146 clause behind 设在
1:-71 clause behind 设备
1:-58 clause behind 访
1:-58 clause behind 访$
1:95 clause behind 证
1:95 clause behind 证$
1:-172 clause behind 评
1:-55 clause behind 评$
1:-141 clause behind 评估
1:-67 clause behind 评聘
1:-107 clause behind 评课
1:-128 clause behind 诊
1:-128 clause behind 诊断
1:93 clause behind 试
1:93 clause behind 试用
1:-73 clause behind 话
1:-73 clause behind 话0
1:-57 clause behind 话:
1:-12 clause behind 语
1:-55 clause behind 语文
1:-70 clause behind 语组
1:93 clause behind 语言
1:83 clause behind 说
1:83 clause behind 说$
1:97 clause behind 请
1:97 clause behind 请第
1:-93 clause behind 读
1:-93 clause behind 读书
1:-57 clause behind 课
1:30 clause behind 课$
1:-82 clause behind 课、
1:-83 clause behind 课一
1:-50 clause behind 课不
1:-29 clause behind 课件
1:-45 clause behind 课和
1:-54 clause behind 课堂
1:71 clause behind 课安
1:-96 clause behind 课教
1:-49 clause behind 课时
1:105 clause behind 课活
1:69 clause behind 课程
1:15 clause behind 课组
1:-109 clause behind 课酬
1:21 clause behind 调
1:-73 clause behind 调$
1:113 clause behind 调课
1:-83 clause behind 谭
1:-83 clause behind 谭春
1:-74 clause behind 豪
1:-74 clause behind 豪$
1:-99 clause behind 负
1:116 clause behind 负$
1:-79 clause behind 负担
1:-109 clause behind 负责
1:-109 clause behind 责
1:-167 clause behind 责$
1:-73 clause behind 责与
1:152 clause behind 责住
1:83 clause behind 责保
1:52 clause behind 责区
1:89 clause behind 责学
1:221 clause behind 责实
1:154 clause behind 责接
1:-57 clause behind 责日
1:-89 clause behind 责活
1:108 clause behind 责物
1:-69 clause behind 责跟
1:131 clause behind 责选
1:99 clause behind 责领
1:91 clause behind 责食
1:85 clause behind 账
1:143 clause behind 账$
1:-51 clause behind 账号
1:76 clause behind 质
1:76 clause behind 质图
1:-135 clause behind 费
1:-86 clause behind 费家
1:-109 clause behind 费由
1:91 clause behind 资
1:68 clause behind 资$
1:90 clause behind 资助
1:76 clause behind 资料
1:-16 clause behind 资源
1:147 clause behind 赛
1:129 clause behind 赛$
1:34 clause behind 赛前
1:88 clause behind 赛办
1:86 clause behind 赛指
1:-49 clause behind 赠助
1:106 clause behind 赠图
1:-58 clause behind 赠实
1:-128 clause behind 赠数
1:76 clause behind 赠送
1:82 clause behind 走
1:61 clause behind 走教
1:67 clause behind 走过
1:-47 clause behind 赵
1:-47 clause behind 赵芷
1:-61 clause behind 起
1:-61 clause behind 起$
1:-124 clause behind 超
1:-124 clause behind 超过
1:-112 clause behind 跟
1:32 clause behind 跟$
1:18 clause behind 跟岗
1:-168 clause behind 跟踪
1:61 clause behind 跟车
1:100 clause behind 跟进
1:-168 clause behind 踪
1:-69 clause behind 踪监
1:-157 clause behind 踪考
1:67 clause behind 蹲
1:-58 clause behind 蹲在
1:78 clause behind 蹲点
1:-83 clause behind 车
1:-83 clause behind 车$
1:106 clause behind 转
1:106 clause behind 转赠
1:-68 clause behind 轮
1:-68 clause behind 轮流
1:183 clause behind 达
1:183 clause behind 达$
1:-124 clause behind 过0
1:67 clause behind 过场
1:-66 clause behind 迎
1:-66 clause behind 迎兄
1:-48 clause behind 返
1:-100 clause behind 返$
1:-80 clause behind 返当
1:91 clause behind 返由
1:76 clause behind 还
1:76 clause behind 还$
1:-84 clause behind 进
1:100 clause behind 进$
1:79 clause behind 进修
1:-79 clause behind 进校
1:-120 clause behind 进班
1:-90 clause behind 进行
1:169 clause behind 送
1:95 clause behind 送$
1:89 clause behind 送书
1:91 clause behind 送人
1:76 clause behind 送纸
1:183 clause behind 送达
1:152 clause behind 选
1:131 clause behind 选派
1:72 clause behind 选用
1:122 clause behind 选由
1:147 clause behind 逐
1:75 clause behind 逐$
1:143 clause behind 逐项
1:-204 clause behind 通
1:-98 clause behind 通$
1:-173 clause behind 通报
1:92 clause behind 遇
1:92 clause behind 遇有
1:-74 clause behind 邓
1:-74 clause behind 邓志
1:-89 clause behind 郎
1:-89 clause behind 郎海
1:161 clause behind 部
1:94 clause behind 部$
1:87 clause behind 部0
1:134 clause behind 部、
1:91 clause behind 部供
1:43 clause behind 部做
1:-57 clause behind 部副
1:69 clause behind 部协
1:69 clause behind 部安
1:68 clause behind 部承
1:129 clause behind 部抓
1:72 clause behind 部记
1:89 clause behind 部负
1:44 clause behind 部门
1:-54 clause behind 鄂
1:-54 clause behind 鄂师
1:150 clause behind 配
1:106 clause behind 配$
1:141 clause behind 配合
1:-109 clause behind 酬
1:-109 clause behind 酬$
1:-73 clause behind 采
1:-73 clause behind 采用
1:-69 clause behind 鉴
1:-69 clause behind 鉴定
1:-83 clause behind 钟
1:-98 clause behind 钟$
1:-53 clause behind 钟离
1:-63 clause behind 长
1:14 clause behind 长$
1:-65 clause behind 长丁
1:59 clause behind 长刀
1:114 clause behind 长办
1:-69 clause behind 长半
1:116 clause behind 长委
1:9 clause behind 长室
1:-79 clause behind 长年
1:-167 clause behind 长惠
1:-145 clause behind 长石
1:-69 clause behind 长秦
1:76 clause behind 长组
1:-49 clause behind 长罗
1:-86 clause behind 长自
1:-105 clause behind 长讲
1:217 clause behind 长马
1:63 clause behind 门
1:44 clause behind 门$
1:60 clause behind 门必
1:92 clause behind 问
1:92 clause behind 问题
1:-93 clause behind 间
1:-102 clause behind 间$
1:-124 clause behind 间0
1:-42 clause behind 间一
1:-40 clause behind 间为
1:-90 clause behind 间从
1:-87 clause behind 间同
1:-50 clause behind 间在
1:-38 clause behind 间安
1:-49 clause behind 间定
1:-49 clause behind 间由
1:100 clause behind 间的
1:78 clause behind 间累
1:-122 clause behind 阅
1:-122 clause behind 阅$
1:53 clause behind 队
1:141 clause behind 队$
1:-78 clause behind 队)
1:34 clause behind 队做
1:-89 clause behind 队员
1:98 clause behind 队教
1:89 clause behind 队部
1:84 clause behind 队配
1:122 clause behind 附
1:166 clause behind 附$
1:70 clause behind 附。
1:69 clause behind 附课
1:-110 clause behind 限
1:-110 clause behind 限一
1:93 clause behind 院$
1:-52 clause behind 院投
1:-128 clause behind 险
1:-128 clause behind 险由
1:13 clause behind 随
1:61 clause behind 随班
1:-47 clause behind 随行
1:-64 clause behind 隔
1:-64 clause behind 隔周
1:90 clause behind 难
1:90 clause behind 难学
1:-46 clause behind 集
1:-79 clause behind 集中
1:-5 clause behind 集团
1:-19 clause behind 集训
1:129 clause behind 面
1:91 clause behind 面意
1:98 clause behind 面由
1:-119 clause behind 韦
1:-119 clause behind 韦启
1:-89 clause behind 音
1:-89 clause behind 音乐
1:56 clause behind 顶
1:56 clause behind 顶岗
1:168 clause behind 项
1:56 clause behind 项、
1:78 clause behind 项交
1:143 clause behind 项建
1:121 clause behind 项由
1:80 clause behind 项目
1:-69 clause behind 须
1:60 clause behind 须$
1:-108 clause behind 须在
1:99 clause behind 领
1:99 clause behind 领队
1:-48 clause behind 题
1:92 clause behind 题$
1:-133 clause behind 题目
1:-34 clause behind 食
1:91 clause behind 食$
1:40 clause behind 食宿
1:-86 clause behind 食费
1:-117 clause behind 餐
1:-86 clause behind 餐由
1:-79 clause behind 餐费
1:-77 clause behind 馈
1:-77 clause behind 馈$
1:217 clause behind 马
1:217 clause behind 马$
1:-97 clause behind 驻
1:-100 clause behind 驻$
1:-46 clause behind 驻校
1:10 clause behind 验
1:-58 clause behind 验仪
1:81 clause behind 验收
1:105 clause behind 高
1:134 clause behind 高一
1:-58 clause behind 高三
1:13 end $
1:-82 end %
1:-44 end %$
1:-73 end %以
1:-73 end %以下
1:-99 end (
1:-99 end (@
1:-99 end (@)
1:-72 end )
1:-92 end )$
1:87 end )。
1:87 end )。$
1:68 end )项
1:68 end )项$
1:60 end +
1:60 end +$
1:-44 end 0
1:-92 end 0$
1:-44 end 0%
1:-44 end 0%$
1:-102 end 0)
1:-102 end 0)$
1:21 end 00
1:-92 end 00$
1:-44 end 00%
1:-102 end 00)
1:-92 end 000
1:89 end 00个
1:-116 end 00人
1:-69 end 00册
1:83 end 00名
1:124 end 00套
1:156 end 00日
1:76 end 00本
1:-70 end 00根
1:-95 end 00箱
1:89 end 00篇
1:82 end 00辆
1:129 end 0_
1:129 end 0_周
1:-62 end 0万
1:-62 end 0万元
1:-9 end 0个
1:13 end 0个$
1:-60 end 0个月
1:-201 end 0人
1:-189 end 0人$
1:-84 end 0人)
1:-81 end 0人:
1:-69 end 0以
1:-69 end 0以内
1:-69 end 0册
1:-69 end 0册$
1:-69 end 0号
1:-69 end 0号)
1:-38 end 0名
1:-38 end 0名$
)",
    R"(1:-66 end 0周
1:-66 end 0周$
1:-50 end 0场
1:-50 end 0场$
1:-131 end 0天
1:-120 end 0天$
1:-106 end 0天)
1:29 end 0套
1:29 end 0套$
1:-92 end 0所
1:-92 end 0所$
1:156 end 0日
1:156 end 0日$
1:-58 end 0月
1:-58 end 0月$
1:135 end 0期
1:135 end 0期$
1:76 end 0本
1:76 end 0本$
1:-70 end 0根
1:-70 end 0根$
1:-50 end 0次
1:-50 end 0次$
1:-95 end 0箱
1:-95 end 0箱$
1:89 end 0篇
1:89 end 0篇$
1:-94 end 0节
1:-94 end 0节$
1:-116 end 0课
1:-116 end 0课$
1:82 end 0辆
1:82 end 0辆$
1:-89 end 0间
1:-89 end 0间$
1:19 end 0项
1:19 end 0项$
1:-103 end :
1:-81 end :$
1:-58 end :0
1:-58 end :0月
1:-134 end @
1:-88 end @$
1:-101 end @)
1:-101 end @)$
1:60 end @+
1:60 end @+$
1:-78 end @0
1:-76 end @0天
1:-62 end @0次
1:-82 end @@
1:-82 end @@$
1:-107 end @一
1:-107 end @一次
1:-46 end @上
1:-46 end @上课
1:-74 end @两
1:-74 end @两次
1:58 end @办
1:58 end @办理
1:-91 end @参
1:-91 end @参观
1:-138 end @听
1:-138 end @听课
1:-80 end @商
1:-80 end @商定
1:-66 end @备
1:-66 end @备案
1:-129 end @对
1:-129 end @对接
1:56 end @招
1:56 end @招工
1:-37 end @挂
1:-37 end @挂职
1:-49 end @校
1:-49 end @校长
1:-65 end @结
1:-65 end @结对
1:-78 end @联
1:-78 end @联谊
1:-64 end @跟
1:-62 end @跟岗
1:-73 end @跟班
1:-70 end @蹲
1:-70 end @蹲点
1:-99 end @送
1:-99 end @送课
1:-37 end @顶
1:-37 end @顶岗
1:13 end ^
1:28 end ^$
1:-73 end ^%
1:-73 end ^%以
1:-99 end ^(
1:-99 end ^(@
1:-32 end ^0
1:27 end ^00
1:129 end ^0_
1:-62 end ^0万
1:-114 end ^0个
1:-174 end ^0人
1:-69 end ^0以
1:-69 end ^0号
1:-106 end ^0天
1:-92 end ^0套
1:-92 end ^0所
1:-63 end ^0节
1:-58 end ^:
1:-58 end ^:0
1:-127 end ^@
1:-78 end ^@0
1:-105 end ^@@
1:-107 end ^@一
1:-46 end ^@上
1:-74 end ^@两
1:58 end ^@办
1:-91 end ^@参
1:-138 end ^@听
1:-80 end ^@商
1:-66 end ^@备
1:-129 end ^@对
1:56 end ^@招
1:-37 end ^@挂
1:-49 end ^@校
1:-65 end ^@结
1:-78 end ^@联
1:-64 end ^@跟
1:-70 end ^@蹲
1:-99 end ^@送
1:-37 end ^@顶
1:-131 end ^_
1:-107 end ^_@
1:-89 end ^_朝
1:-17 end ^”
1:-67 end ^”平
1:-78 end ^”方
1:128 end ^”活
1:-78 end ^”研
1:78 end ^、
1:78 end ^、0
1:-107 end ^。
1:-107 end ^。$
1:-39 end ^一
1:-101 end ^一个
1:54 end ^一办
1:-82 end ^一天
1:-109 end ^一学
1:-43 end ^一安
1:67 end ^一寄
1:-71 end ^一小
1:79 end ^一收
1:-77 end ^一本
1:12 end ^一次
1:74 end ^一派
1:76 end ^一申
1:-96 end ^一联
1:77 end ^一调
1:97 end ^一起
1:95 end ^一配
1:-49 end ^一间
1:-55 end ^丁
1:-55 end ^丁小
1:68 end ^三
1:68 end ^三)
1:-73 end ^上
1:-38 end ^上互
1:89 end ^上四
1:-45 end ^上夜
1:-114 end ^上教
1:-58 end ^上碰
1:-77 end ^下
1:-77 end ^下方
1:-72 end ^与
1:83 end ^与点
1:-118 end ^与网
1:-46 end ^业
1:70 end ^业样
1:-93 end ^业证
1:-113 end ^两
1:-68 end ^两个
1:-64 end ^两周
1:-58 end ^两小
1:-98 end ^两次
1:-76 end ^个
1:-54 end ^个专
1:-55 end ^个月
1:44 end ^中
1:66 end ^中指
1:-71 end ^中支
1:108 end ^中联
1:-80 end ^丰
1:-80 end ^丰收
1:-219 end ^主任
1:93 end ^主写
1:148 end ^主办
1:142 end ^主备
1:96 end ^主抓
1:171 end ^主持
1:104 end ^主政
1:129 end ^主理
1:133 end ^主责
1:91 end ^之
1:91 end ^之安
1:-71 end ^乌
1:-71 end ^乌日
1:-37 end ^习
1:-38 end ^习一
1:-83 end ^习两
1:91 end ^习内
1:-57 end ^习十
1:93 end ^习安
1:68 end ^习日
1:91 end ^予
1:91 end ^予指
1:-27 end ^事
1:-74 end ^事业
1:-36 end ^事会
1:-68 end ^事沈
1:74 end ^事集
1:23 end ^于
1:53 end ^于0
1:-104 end ^于@
1:92 end ^于两
1:-75 end ^于四
1:90 end ^云
1:90 end ^云担
1:71 end ^交
1:71 end ^交接
1:-52 end ^人
1:-50 end ^人到
1:71 end ^人办
1:73 end ^人助
1:-102 end ^人去
1:-64 end ^人外
1:71 end ^人排
1:-51 end ^人编
1:-111 end ^人赴
1:63 end ^人跟
1:-48 end ^仇
1:-48 end ^仇海
1:47 end ^令
1:47 end ^令营
1:14 end ^以
1:-90 end ^以减
1:79 end ^以协
1:136 end ^以配
1:-97 end ^任
1:-65 end ^任卢
1:-57 end ^任塔
1:-88 end ^任温
1:-57 end ^任臧
1:-63 end ^任邵
1:-139 end ^优
1:-67 end ^优秀
1:-107 end ^优选
1:86 end ^会
1:86 end ^会实
1:60 end ^传
1:60 end ^传资
1:-69 end ^估
1:-69 end ^估一
1:44 end ^伴
1:44 end ^伴家
1:22 end ^位
1:73 end ^位信
1:68 end ^位培
1:44 end ^位安
1:-71 end ^位议
1:88 end ^住
1:88 end ^住落
1:-28 end ^体
1:62 end ^体事
1:-85 end ^体会
1:109 end ^体办
1:-87 end ^体备
1:144 end ^体安
1:122 end ^体实
1:-98 end ^体对
1:119 end ^体带
1:-35 end ^体牵
1:109 end ^体经
1:100 end ^体联
1:53 end ^体落
1:107 end ^体负
1:-134 end ^作
1:-94 end ^作一
1:-71 end ^作三
1:116 end ^作交
1:-101 end ^作例
1:-86 end ^作月
1:-79 end ^作简
1:-45 end ^作部
1:102 end ^供
1:39 end ^供保
1:120 end ^供指
1:60 end ^供接
1:70 end ^供材
1:48 end ^供样
1:102 end ^供稿
1:-82 end ^侯
1:-82 end ^侯家
1:-123 end ^促
1:-123 end ^促检
1:71 end ^保
1:71 end ^保障
1:15 end ^信
1:-100 end ^信交
1:87 end ^信活
1:-80 end ^修
1:-80 end ^修两
1:-52 end ^倪
1:-52 end ^倪朝
1:101 end ^值
1:101 end ^值守
1:65 end ^做
1:36 end ^做后
1:79 end ^做考
1:-66 end ^健
1:-66 end ^健康
1:110 end ^先
1:110 end ^先排
1:-69 end ^克
1:-69 end ^克阿
1:42 end ^全
1:42 end ^全保
1:16 end ^共
1:-26 end ^共同
1:106 end ^共管
1:68 end ^关
1:68 end ^关手
1:-125 end ^其
1:-125 end ^其使
1:-13 end ^具
1:132 end ^具体
1:-88 end ^具鉴
1:-10 end ^养
1:-10 end ^养方
1:-53 end ^内
1:46 end ^内容
1:-77 end ^内汇
1:56 end ^写
1:56 end ^写纪
1:-77 end ^农
1:-77 end ^农产
1:74 end ^出
1:-101 end ^出$
1:-83 end ^出0
1:102 end ^出人
1:60 end ^出初
1:110 end ^出卷
1:58 end ^出宿
1:79 end ^出手
1:76 end ^出日
1:-77 end ^出评
1:100 end ^出课
1:76 end ^出跟
1:88 end ^出面
1:112 end ^分
1:58 end ^分发
1:93 end ^分担
1:87 end ^刊
1:87 end ^刊一
1:-86 end ^初
1:-86 end ^初审
1:58 end ^别
1:36 end ^别安
1:55 end ^别指
1:60 end ^别牵
1:61 end ^到
1:61 end ^到人
1:77 end ^制
1:77 end ^制定
1:15 end ^前
1:-70 end ^前0
1:115 end ^前培
1:-80 end ^副
1:-76 end ^副主
1:-61 end ^副处
1:-59 end ^副校
1:-75 end ^副科
1:-57 end ^副院
1:115 end ^力
1:37 end ^力办
1:62 end ^力完
1:103 end ^力推
1:56 end ^办
1:59 end ^办借
1:-20 end ^办公
1:66 end ^办手
1:113 end ^办理
1:-86 end ^办联
1:82 end ^办部
1:39 end ^务
1:61 end ^务平
1:67 end ^务手
1:44 end ^务调
1:-45 end ^务运
1:117 end ^动
1:111 end ^动方
1:68 end ^动记
1:71 end ^助
1:50 end ^助修
1:76 end ^助配
1:40 end ^募
1:40 end ^募集
1:108 end ^协
1:85 end ^协作
1:98 end ^协办
1:122 end ^协助
1:128 end ^协同
1:-16 end ^协调
1:-81 end ^卞
1:-81 end ^卞小
1:86 end ^占
1:86 end ^占魁
1:82 end ^印
1:82 end ^印制
1:-122 end ^卷
1:-122 end ^卷0
1:79 end ^原
1:79 end ^原自
1:-14 end ^去
1:-40 end ^去@
1:91 end ^去办
1:-51 end ^去雾
1:47 end ^参
1:116 end ^参与
1:-28 end ^参加
1:74 end ^参编
1:65 end ^及
1:65 end ^及维
1:85 end ^友
1:85 end ^友活
1:-156 end ^发
1:-190 end ^发$
1:-58 end ^发)
1:129 end ^发出
1:-69 end ^发展
1:-13 end ^发放
1:129 end ^发文
1:150 end ^口
1:60 end ^口管
1:135 end ^口联
1:55 end ^口负
1:58 end ^召
1:58 end ^召集
1:66 end ^台
1:66 end ^台账
1:49 end ^史
1:49 end ^史资
1:-45 end ^司
1:-45 end ^司徒
1:-153 end ^各
1:-153 end ^各0
1:157 end ^合
1:109 end ^合办
1:131 end ^合安
1:168 end ^合排
1:99 end ^合操
1:49 end ^合教
1:95 end ^同保
1:92 end ^同出
1:-61 end ^同备
1:88 end ^同完
1:65 end ^同宣
1:76 end ^同带
1:-109 end ^同意
1:110 end ^同承
1:90 end ^同筹
1:102 end ^同管
1:123 end ^同组
1:-119 end ^同考
1:127 end ^同落
1:-120 end ^同行
1:101 end ^同规
1:104 end ^同负
1:44 end ^同验
1:50 end ^名
1:50 end ^名册
1:98 end ^后
1:71 end ^后运
1:76 end ^后送
1:99 end ^听
1:99 end ^听评
1:35 end ^员
1:-73 end ^员@
1:109 end ^员参
1:85 end ^员培
1:67 end ^员小
1:75 end ^员带
1:68 end ^员遴
1:109 end ^命
1:109 end ^命题
1:-21 end ^和
1:73 end ^和保
1:97 end ^和安
1:95 end ^和导
1:108 end ^和教
1:99 end ^和活
1:-113 end ^和派
1:68 end ^和维
1:55 end ^和网
1:-128 end ^和考
1:88 end ^和设
1:71 end ^和课
1:59 end ^和车
1:83 end ^品
1:83 end ^品捐
1:-51 end ^唐
1:-51 end ^唐文
1:90 end ^唱
1:90 end ^唱主
1:-48 end ^商
1:-48 end ^商定
1:-95 end ^四
1:-82 end ^四交
1:-66 end ^四十
1:-88 end ^回
1:-88 end ^回指
1:-61 end ^团
1:-61 end ^团小
1:50 end ^园
1:-83 end ^园八
1:92 end ^园参
1:-60 end ^园园
1:-90 end ^园指
1:73 end ^园视
1:-93 end ^图
1:-93 end ^图书
1:-74 end ^场
1:72 end ^场次
1:-94 end ^场点
1:-79 end ^培
1:-79 end ^培训
1:-71 end ^基
1:-71 end ^基教
1:61 end ^堂
1:61 end ^堂事
1:-60 end ^塔
1:-60 end ^塔娜
1:-126 end ^处
1:-104 end ^处负
1:-32 end ^处长
1:-112 end ^备
1:-30 end ^备一
1:88 end ^备值
1:-103 end ^备器
1:106 end ^备妥
1:101 end ^备材
1:-93 end ^备查
1:-146 end ^备案
1:95 end ^备调
1:69 end ^头
1:-114 end ^头一
1:43 end ^头承
1:110 end ^头联
1:69 end ^头落
1:92 end ^头选
1:92 end ^套
1:92 end ^套作
1:62 end ^好
1:60 end ^好@
1:77 end ^好准
1:60 end ^好助
1:109 end ^好台
1:53 end ^好宿
1:102 end ^好对
1:68 end ^好接
1:67 end ^好服
1:78 end ^好登
1:83 end ^好管
1:72 end ^好编
1:66 end ^好落
1:112 end ^好衔
1:-98 end ^好设
1:71 end ^好课
1:82 end ^好配
1:-78 end ^委
1:-78 end ^委牵
1:-107 end ^姚
1:-107 end ^姚本
1:31 end ^子
1:106 end ^子书
1:-76 end ^子培
1:-58 end ^子联
1:-68 end ^子资
1:-85 end ^孟
1:-85 end ^孟祥
1:-65 end ^季
1:-65 end ^季主
1:-150 end ^学
1:-54 end ^学两
1:88 end ^学员
1:-106 end ^学常
1:-65 end ^学时
1:131 end ^学组
1:-121 end ^学诊
1:-67 end ^学问
1:-33 end ^学顾
1:118 end ^安
1:118 end ^安排
1:72 end ^定
1:-32 end ^定$
1:126 end ^定人
1:105 end ^定分
1:95 end ^定学
1:82 end ^定师
1:83 end ^定教
1:116 end ^定日
1:-111 end ^定等
1:75 end ^定落
1:158 end ^定课
1:145 end ^实
1:87 end ^实)
1:94 end ^实到
1:74 end ^实施
1:92 end ^实验
1:138 end ^审
1:126 end ^审定
1:79 end ^审批
1:74 end ^审核
1:51 end ^宣
1:51 end ^宣传
1:-41 end ^室
1:-52 end ^室0
1:-73 end ^室主
1:-83 end ^室管
1:67 end ^室落
1:-76 end ^家
1:-76 end ^家支
1:52 end ^察
1:52 end ^察记
1:171 end ^对
1:-57 end ^对互
1:61 end ^对口
1:206 end ^对接
1:85 end ^导
1:94 end ^导一
1:-72 end ^导专
1:-58 end ^导教
1:93 end ^导老
1:-81 end ^小
1:-81 end ^小课
1:-71 end ^尹
1:-71 end ^尹长
1:80 end ^局
1:80 end ^局办
1:-69 end ^展
1:-69 end ^展顾
1:-104 end ^岗
1:-66 end ^岗0
1:-45 end ^岗一
1:-50 end ^岗两
1:-58 end ^岗四
1:-68 end ^岗实
1:-69 end ^岗鉴
1:108 end ^工
1:83 end ^工作
1:71 end ^工意
1:90 end ^工捐
1:35 end ^工落
1:-32 end ^师
1:-63 end ^师0
1:-56 end ^师为
1:-66 end ^师使
1:111 end ^师听
1:-61 end ^师短
1:152 end ^带
1:98 end ^带$
1:120 end ^带人
1:69 end ^带教
1:72 end ^带班
1:133 end ^带队
1:109 end ^带领
1:104 end ^帮
1:73 end ^帮忙
1:83 end ^帮着
1:13 end ^常
1:116 end ^常教
1:85 end ^常管
1:90 end ^常考
1:-134 end ^常联
1:-72 end ^干
1:-59 end ^干事
1:-39 end ^干作
1:29 end ^年
1:-63 end ^年前
1:-81 end ^年考
1:120 end ^年计
1:-14 end ^并
1:-101 end ^并发
1:59 end ^并实
1:87 end ^并归
1:72 end ^并接
1:-64 end ^并活
1:92 end ^并组
1:-65 end ^幼
1:-65 end ^幼儿
1:87 end ^度
1:87 end ^度一
1:-69 end ^座
1:-50 end ^座0
1:-90 end ^座一
1:-67 end ^座主
1:85 end ^座计
1:65 end ^开
1:-98 end ^开放
1:113 end ^开通
1:-64 end ^式
1:-61 end ^式跟
1:-53 end ^式面
1:101 end ^张
1:101 end ^张罗
1:-75 end ^强
1:-75 end ^强课
1:78 end ^当
1:78 end ^当主
1:-56 end ^录
1:-108 end ^录一
1:96 end ^录存
1:-85 end ^彭
1:-85 end ^彭立
1:60 end ^待
1:58 end ^待准
1:54 end ^待家
1:91 end ^徒
1:91 end ^徒名
1:-76 end ^微
1:-76 end ^微讲
1:40 end ^总
1:107 end ^总上
1:-63 end ^总协
1:77 end ^总抓
1:86 end ^总负
1:-101 end ^愿
1:-101 end ^愿讲
1:-46 end ^成
1:-51 end ^成共
1:82 end ^成文
1:-77 end ^成配
1:-92 end ^或
1:-92 end ^或以
1:-50 end ^所
1:-50 end ^所有
1:27 end ^手
1:68 end ^手册
1:62 end ^手宣
1:-49 end ^手授
1:67 end ^打
1:67 end ^打配
1:107 end ^执
1:107 end ^执笔
1:41 end ^扶
1:-59 end ^扶对
1:67 end ^扶小
1:65 end ^扶档
1:-54 end ^批
1:-54 end ^批@
1:57 end ^承
1:115 end ^承办
1:-24 end ^承担
1:98 end ^把
1:98 end ^把关
1:145 end ^抓
1:128 end ^抓总
1:78 end ^抓考
1:67 end ^抓落
1:104 end ^护
1:68 end ^护设
1:85 end ^护送
1:50 end ^报
1:102 end ^报0
1:74 end ^报名
1:61 end ^报告
1:-99 end ^报销
1:48 end ^担
1:-75 end ^担一
1:121 end ^担任
1:101 end ^担实
1:70 end ^招
1:70 end ^招聘
1:91 end ^拜
1:91 end ^拜师
1:109 end ^拟
1:53 end ^拟出
1:73 end ^拟初
1:95 end ^拟定
1:72 end ^拿
1:72 end ^拿方
1:96 end ^挂
1:96 end ^挂帅
1:-41 end ^指
1:132 end ^指定
1:71 end ^指导
1:-91 end ^指派
1:66 end ^挑
1:66 end ^挑头
1:91 end ^换
1:91 end ^换进
1:78 end ^据
1:78 end ^据分
1:101 end ^排
1:69 end ^排$
1:127 end ^排互
1:71 end ^排人
1:64 end ^排到
1:73 end ^排导
1:-28 end ^排岗
1:53 end ^排师
1:87 end ^排批
1:129 end ^排日
1:118 end ^排班
1:114 end ^排生
1:101 end ^排行
1:50 end ^排表
1:61 end ^排设
1:118 end ^排课
1:59 end ^排车
1:69 end ^排食
1:72 end ^接
1:115 end ^接$
1:84 end ^接场
1:86 end ^接应
1:105 end ^接待
1:64 end ^接手
1:82 end ^接收
1:96 end ^接洽
1:-102 end ^接着
1:67 end ^接站
1:59 end ^接联
1:73 end ^接落
1:151 end ^提
1:96 end ^提供
1:126 end ^提出
1:61 end ^握
1:61 end ^握情
1:-51 end ^支
1:-51 end ^支付
1:152 end ^收
1:57 end ^收作
1:121 end ^收发
1:107 end ^收登
1:55 end ^收签
1:48 end ^收转
1:67 end ^收集
1:80 end ^改
1:80 end ^改使
1:-82 end ^放
1:-82 end ^放日
1:-128 end ^效
1:-128 end ^效评
1:-74 end ^敏
1:-74 end ^敏老
1:-78 end ^教
1:22 end ^教务
1:48 end ^教师
1:-83 end ^教研
1:-140 end ^教科
1:-83 end ^教经
1:69 end ^教计
1:-67 end ^教证
1:57 end ^数
1:57 end ^数学
1:84 end ^敲
1:84 end ^敲定
1:-25 end ^新
1:-82 end ^新加
1:63 end ^新米
1:82 end ^方
1:82 end ^方兴
1:-145 end ^日
1:-97 end ^日0
1:-128 end ^日印
1:-77 end ^时
1:-77 end ^时证
1:-67 end ^普
1:-67 end ^普教
1:-76 end ^曲
1:-76 end ^曲丽
1:46 end ^月
1:-63 end ^月回
1:109 end ^月检
1:78 end ^服
1:78 end ^服务
1:21 end ^期
1:21 end ^期实
1:93 end ^本
1:93 end ^本参
1:14 end ^术
1:53 end ^术保
1:8 end ^术培
1:-110 end ^来
1:-83 end ^来一
1:-86 end ^来把
1:70 end ^析
1:70 end ^析报
1:-36 end ^柏
1:-36 end ^柏继
1:129 end ^查
1:129 end ^查一
1:-94 end ^校
1:-120 end ^校一
1:-43 end ^校五
1:74 end ^校带
1:-65 end ^校开
1:-46 end ^校指
1:63 end ^核
1:-108 end ^核一
1:119 end ^核备
1:84 end ^核对
1:-71 end ^案
1:-71 end ^案两
1:-109 end ^梅
1:-79 end ^梅到
1:-83 end ^梅接
1:45 end ^检
1:98 end ^检一
1:-91 end ^检查
1:51 end ^次
1:-15 end ^次检
1:117 end ^次研
1:49 end ^次评
1:80 end ^次进
1:85 end ^步
1:85 end ^步调
1:169 end ^汇
1:169 end ^汇总
1:57 end ^活
1:57 end ^活动
1:54 end ^派
1:136 end ^派人
1:-22 end ^派出
1:76 end ^派学
1:77 end ^派工
1:98 end ^流
1:60 end ^流主
1:86 end ^流召
1:74 end ^流命
1:93 end ^流承
1:-75 end ^游
1:-75 end ^游清
1:-89 end ^漂
1:-89 end ^漂流
1:-5 end ^点
1:-121 end ^点0
1:-64 end ^点一
1:133 end ^点人
1:89 end ^点入
1:77 end ^点收
1:-100 end ^牌
1:-100 end ^牌教
1:61 end ^牵
1:44 end ^牵头
1:164 end ^牵线
1:108 end ^班
1:82 end ^班0
1:64 end ^班日
1:54 end ^班级
1:-56 end ^理
1:-86 end ^理$
1:-86 end ^理一
1:57 end ^理交
1:-54 end ^理半
1:37 end ^理工
1:-113 end ^理档
1:63 end ^理账
1:-32 end ^生
1:69 end ^生习
1:84 end ^生参
1:59 end ^生名
1:-105 end ^生实
1:59 end ^用
1:-74 end ^用专
1:109 end ^用手
1:-56 end ^登
1:-56 end ^登记
1:-102 end ^的
1:-98 end ^的保
1:-60 end ^的做
1:138 end ^的安
1:-86 end ^的执
1:-102 end ^的部
1:78 end ^目
1:78 end ^目上
1:115 end ^盯
1:115 end ^盯着
1:-76 end ^直
1:-76 end ^直播
1:87 end ^相
1:87 end ^相衔
1:76 end ^看
1:76 end ^看一
1:67 end ^真
1:67 end ^真准
1:60 end ^着
1:65 end ^着办
1:53 end ^着落
1:36 end ^着起
1:-80 end ^督
1:-80 end ^督检
1:44 end ^知
1:44 end ^知手
1:-9 end ^研
1:52 end ^研修
1:55 end ^研材
1:-114 end ^研究
1:86 end ^研讨
1:238 end ^确
1:232 end ^确定
1:88 end ^确认
1:-69 end ^示
1:-59 end ^示0
1:-67 end ^示范
1:-46 end ^祥
1:-46 end ^祥承
1:-96 end ^秀
1:-96 end ^秀跟
1:-156 end ^科
1:-156 end ^科长
1:-75 end ^秘
1:-75 end ^秘书
1:64 end ^程
1:56 end ^程衔
1:61 end ^程表
1:-92 end ^究
1:-92 end ^究决
1:69 end ^空
1:69 end ^空出
1:55 end ^策
1:55 end ^策划
1:-51 end ^筹
1:102 end ^筹办
1:-100 end ^筹集
1:105 end ^签
1:105 end ^签收
1:128 end ^管
1:147 end ^管$
1:130 end ^管人
1:76 end ^管名
1:87 end ^管理
1:98 end ^管考
1:83 end ^管账
1:95 end ^管车
1:-96 end ^管部
1:76 end ^篇
1:76 end ^篇以
1:103 end ^系
1:92 end ^系专
1:92 end ^系落
1:95 end ^约
1:95 end ^约时
1:78 end ^级
1:78 end ^级上
1:-43 end ^纪
1:-62 end ^纪广
1:71 end ^纪要
1:62 end ^线
1:135 end ^线上
1:-56 end ^线教
1:113 end ^组
1:107 end ^组织
1:81 end ^组负
1:84 end ^组队
1:-21 end ^织
1:73 end ^织募
1:91 end ^织听
1:-118 end ^织回
1:64 end ^织学
1:69 end ^织实
1:41 end ^织工
1:94 end ^织报
1:78 end ^织招
1:-97 end ^织生
1:66 end ^织考
1:66 end ^织采
1:114 end ^经
1:114 end ^经办
1:73 end ^绑
1:73 end ^绑考
1:-129 end ^结
1:-66 end ^结一
1:-122 end ^结对
1:-103 end ^绘
1:-103 end ^绘本
1:121 end ^络
1:90 end ^络企
1:70 end ^络保
1:79 end ^络单
1:-54 end ^络教
1:71 end ^络畅
1:109 end ^统
1:82 end ^统稿
1:101 end ^统筹
1:47 end ^统管
1:100 end ^统计
1:139 end ^编
1:81 end ^编制
1:85 end ^编单
1:95 end ^编排
1:54 end ^网
1:54 end ^网络
1:179 end ^考
1:72 end ^考务
1:146 end ^考勤
1:157 end ^考核
1:65 end ^职
1:65 end ^职手
1:-44 end ^联
1:-103 end ^联席
1:74 end ^联系
1:-29 end ^联络
1:-37 end ^聘
1:71 end ^聘信
1:-62 end ^聘审
1:-106 end ^育
1:-106 end ^育学
1:77 end ^自
1:77 end ^自组
1:-47 end ^至
1:-47 end ^至六
1:-133 end ^节
1:-133 end ^节以
1:-73 end ^芝
1:-73 end ^芝前
1:57 end ^营
1:57 end ^营务
1:40 end ^落
1:40 end ^落实
1:-73 end ^行
1:-34 end ^行会
1:-60 end ^行校
1:103 end ^行检
1:-102 end ^行督
1:-72 end ^行购
1:-82 end ^补
1:-82 end ^补贴
1:62 end ^表
1:59 end ^表》
1:30 end ^表衔
1:70 end ^表调
1:-112 end ^视
1:-112 end ^视一
1:53 end ^角
1:53 end ^角改
1:90 end ^解
1:90 end ^解决
1:53 end ^计
1:53 end ^计划
1:28 end ^讨
1:-112 end ^讨0
1:107 end ^讨论
1:-118 end ^议
1:-59 end ^议$
1:-74 end ^议拍
1:-75 end ^议议
1:147 end ^记
1:120 end ^记入
1:66 end ^记学
1:115 end ^记造
1:-112 end ^讲
1:-112 end ^讲一
1:76 end ^论
1:76 end ^论定
1:121 end ^设
1:95 end ^设计
1:86 end ^设账
1:64 end ^访
1:64 end ^访一
1:86 end ^评
1:86 end ^评分
1:76 end ^试
1:76 end ^试用
1:-66 end ^询
1:-66 end ^询一
1:92 end ^说
1:92 end ^说明
1:-78 end ^请
1:-78 end ^请假
1:-5 end ^课
1:-139 end ^课0
1:-68 end ^课一
1:94 end ^课两
1:40 end ^课务
1:70 end ^课安
1:95 end ^课情
1:-105 end ^课程
1:36 end ^课组
1:120 end ^课诊
1:113 end ^调
1:109 end ^调安
1:75 end ^调度
1:73 end ^调整
1:83 end ^调课
1:-153 end ^谊
1:-153 end ^谊活
1:-62 end ^贝
1:-62 end ^贝晓
1:53 end ^负
1:74 end ^负其
1:-86 end ^负担
1:78 end ^负责
1:74 end ^责
1:101 end ^责任
1:54 end ^责住
1:145 end ^责协
1:72 end ^责召
1:48 end ^责安
1:52 end ^责带
1:84 end ^责技
1:94 end ^责报
1:92 end ^责排
1:73 end ^责接
1:70 end ^责推
1:163 end ^责派
1:74 end ^责移
1:44 end ^责管
1:71 end ^责组
1:91 end ^责维
1:71 end ^责编
1:144 end ^责考
1:137 end ^责联
1:79 end ^责营
1:73 end ^责落
1:-99 end ^责解
1:71 end ^责设
1:76 end ^责调
1:49 end ^责账
1:-91 end ^责运
1:139 end ^责选
1:56 end ^责领
1:97 end ^责食
1:53 end ^账
1:53 end ^账号
1:68 end ^货
1:68 end ^货装
1:-96 end ^费
1:-51 end ^费开
1:-73 end ^费报
1:-70 end ^费里
1:-114 end ^资
1:-85 end ^资不
1:-79 end ^资助
1:77 end ^赛
1:77 end ^赛选
1:-94 end ^走
1:-94 end ^走一
1:-99 end ^赴
1:-47 end ^赴@
1:-83 end ^赴榕
1:8 end ^起
1:-100 end ^起备
1:-97 end ^起磨
1:126 end ^起考
1:103 end ^起草
1:16 end ^跟
1:-151 end ^跟岗
1:-77 end ^跟班
1:70 end ^跟着
1:88 end ^跟车
1:103 end ^跟进
1:-69 end ^践
1:-69 end ^践讲
1:91 end ^踪
1:67 end ^踪服
1:99 end ^踪考
1:-76 end ^轮
1:-76 end ^轮诊
1:82 end ^辅
1:82 end ^辅导
1:116 end ^这
1:93 end ^这一
1:85 end ^这件
1:78 end ^进
1:78 end ^进驻
1:90 end ^述
1:57 end ^述任
1:117 end ^述各
1:16 end ^送
1:118 end ^送人
1:106 end ^送到
1:114 end ^送名
1:75 end ^送安
1:33 end ^送用
1:84 end ^送给
1:-150 end ^送课
1:90 end ^送达
1:199 end ^选
1:64 end ^选学
1:225 end ^选派
1:-153 end ^通
1:-113 end ^通一
1:-92 end ^通知
1:-69 end ^通账
1:76 end ^遣
1:44 end ^遣手
1:74 end ^遣通
1:44 end ^遴
1:44 end ^遴选
1:-51 end ^邓
1:-51 end ^邓春
1:-56 end ^邝
1:-56 end ^邝丽
1:-60 end ^那
1:-60 end ^那达
1:-83 end ^部
1:-53 end ^部部
1:-83 end ^部长
1:-64 end ^鄂
1:-64 end ^鄂晓
1:-12 end ^配
1:-19 end ^配合
1:83 end ^配师
1:79 end ^配班
1:87 end ^采
1:87 end ^采购
1:37 end ^量
1:48 end ^量分
1:-68 end ^量发
1:92 end ^量着
1:20 end ^金
1:79 end ^金使
1:-66 end ^金解
1:-72 end ^长
1:-74 end ^长一
1:-71 end ^长助
1:-55 end ^长吉
1:-95 end ^长挂
1:-47 end ^长核
1:95 end ^长档
1:-33 end ^长甘
1:-67 end ^长邱
1:84 end ^门
1:84 end ^门对
1:-54 end ^问
1:-54 end ^问权
1:73 end ^际
1:73 end ^际细
1:71 end ^障
1:71 end ^障设
1:-117 end ^集
1:-79 end ^集冬
1:-56 end ^集市
1:-65 end ^集训
1:-83 end ^雪
1:-83 end ^雪莲
1:-65 end ^靳
1:-65 end ^靳红
1:15 end ^项
1:62 end ^项任
1:83 end ^项工
1:76 end ^项活
1:-59 end ^项督
1:-59 end ^预
1:-59 end ^预防
1:-166 end ^题
1:-91 end ^题0
1:-98 end ^题一
1:68 end ^题总
1:-94 end ^题教
1:-66 end ^题讲
1:-80 end ^题论
1:-88 end ^题课
1:84 end ^验
1:84 end ^验收
1:64 end ^齐
1:64 end ^齐材
1:-76 end ^龙
1:-76 end ^龙跃
1:81 end _
1:-107 end _@
1:-107 end _@$
1:129 end _周
1:129 end _周$
1:-89 end _朝
1:-89 end _朝鲁
1:-68 end ”
1:-85 end ”$
1:-67 end ”平
1:-67 end ”平台
1:-78 end ”方
1:-78 end ”方式
1:128 end ”活
1:128 end ”活动
1:-78 end ”研
1:-78 end ”研讨
1:78 end 、
1:78 end 、0
1:78 end 、0项
1:89 end 。
1:89 end 。$
1:153 end 》
1:156 end 》$
1:59 end 》。
1:59 end 》。$
1:-41 end 一
1:-101 end 一个
1:-79 end 一个分
1:-65 end 一个月
1:-83 end 一人
1:-83 end 一人$
1:-66 end 一份
1:-66 end 一份$
1:54 end 一办
1:54 end 一办理
1:-75 end 一半
1:-75 end 一半$
1:-85 end 一周
1:-85 end 一周$
1:-81 end 一场
1:-81 end 一场$
1:93 end 一块
1:93 end 一块$
1:-57 end 一天
1:-39 end 一天$
1:-70 end 一天课
1:-109 end 一学
1:-109 end 一学期
1:-43 end 一安
1:-43 end 一安排
1:67 end 一寄
1:67 end 一寄送
1:-71 end 一小
1:-71 end 一小时
1:-74 end 一年
1:-74 end 一年$
1:79 end 一收
1:72 end 一收存
1:54 end 一收寄
1:87 end 一期
1:87 end 一期$
1:-77 end 一本
1:-77 end 一本书
1:-7 end 一次
1:-9 end 一次$
1:54 end 一次。
1:-76 end 一次头
1:74 end 一派
1:74 end 一派遣
1:76 end 一申
1:76 end 一申领
1:-96 end 一联
1:-96 end 一联系
1:-30 end 一课
1:-30 end 一课$
1:77 end 一调
1:77 end 一调配
1:97 end 一起
1:71 end 一起办
1:78 end 一起管
1:95 end 一配
1:95 end 一配送
1:-49 end 一间
1:-49 end 一间$
1:-55 end 丁
1:-55 end 丁小
1:-55 end 丁小满
1:-62 end 万
1:-62 end 万元
1:-62 end 万元$
1:7 end 三
1:68 end 三)
1:68 end 三)项
1:-71 end 三天
1:-71 end 三天$
1:39 end 上
1:-37 end 上$
1:135 end 上)
1:135 end 上)$
1:-38 end 上互
1:-38 end 上互助
1:89 end 上四
1:89 end 上四项
1:-45 end 上夜
1:-45 end 上夜校
1:107 end 上报
1:107 end 上报$
1:-114 end 上教
1:-114 end 上教研
1:78 end 上架
1:78 end 上架$
1:-58 end 上碰
1:-58 end 上碰头
1:31 end 上课
1:31 end 上课$
1:-102 end 下
1:-73 end 下$
1:-77 end 下方
1:-77 end 下方案
1:-85 end 不
1:-85 end 不足
1:-85 end 不足$
1:14 end 与
1:117 end 与$
1:86 end 与。
1:86 end 与。$
1:83 end 与点
1:83 end 与点名
1:-118 end 与网
1:-118 end 与网络
1:-38 end 专
1:-89 end 专业
1:-89 end 专业$
1:28 end 专家
1:28 end 专家$
1:44 end 业
1:92 end 业$
1:-74 end 业处
1:-74 end 业处$
1:70 end 业样
1:70 end 业样本
1:-93 end 业证
1:-93 end 业证书
1:-53 end 两
1:-68 end 两个
1:-68 end 两个月
1:-71 end 两份
1:-71 end 两份$
1:-107 end 两周
1:-96 end 两周$
1:-64 end 两周)
1:-54 end 两天
1:-54 end 两天$
1:-58 end 两小
1:-58 end 两小时
1:-14 end 两次
1:-14 end 两次$
1:111 end 两节
1:111 end 两节$
1:-86 end 个
1:13 end 个$
1:-54 end 个专
1:-54 end 个专业
1:-79 end 个分
1:-79 end 个分$
1:-85 end 个月
1:-79 end 个月$
1:-55 end 个月。
1:44 end 中
1:66 end 中指
1:66 end 中指定
1:-71 end 中支
1:-71 end 中支出
1:108 end 中联
1:108 end 中联系
1:-80 end 丰
1:-80 end 丰收
1:-80 end 丰收节
1:-65 end 丹
1:-65 end 丹$
1:-56 end 为
1:-56 end 为师
1:-56 end 为师$
1:7 end 主
1:-202 end 主任
1:-216 end 主任$
1:-66 end 主任)
1:93 end 主写
1:93 end 主写$
1:148 end 主办
1:148 end 主办$
1:142 end 主备
1:111 end 主备$
1:79 end 主备人
1:96 end 主抓
1:96 end 主抓$
1:98 end 主持
1:68 end 主持$
1:95 end 主持。
1:104 end 主政
1:104 end 主政$
1:129 end 主理
1:117 end 主理$
1:90 end 主理。
1:90 end 主角
1:90 end 主角$
1:107 end 主讲
1:107 end 主讲$
1:133 end 主责
1:133 end 主责$
1:-75 end 丽
1:-56 end 丽君
1:-56 end 丽君$
1:-76 end 丽娜
1:-76 end 丽娜$
1:91 end 之
1:91 end 之安
1:91 end 之安排
1:-71 end 乌
1:-71 end 乌日
1:-71 end 乌日娜
1:-82 end 乐
1:-82 end 乐$
1:-90 end 习
1:-105 end 习$
1:-38 end 习一
1:-38 end 习一周
1:-83 end 习两
1:-83 end 习两周
1:69 end 习作
1:69 end 习作$
1:91 end 习内
1:91 end 习内容
1:-57 end 习十
1:-57 end 习十天
1:93 end 习安
1:93 end 习安排
1:68 end 习日
1:68 end 习日志
1:-18 end 书
1:-124 end 书$
1:-75 end 书处
1:-75 end 书处$
1:106 end 书库
1:106 end 书库$
1:-93 end 书角
1:-93 end 书角$
1:-72 end 买
1:-72 end 买$
1:91 end 予
1:91 end 予指
1:91 end 予指导
1:-11 end 事
1:85 end 事$
1:-59 end 事)
1:-59 end 事)$
1:-74 end 事业
1:-74 end 事业处
1:-36 end 事会
1:-36 end 事会”
1:62 end 事务
1:62 end 事务$
1:61 end 事宜
1:61 end 事宜$
1:-68 end 事沈
1:-68 end 事沈薇
1:74 end 事集
1:74 end 事集》
1:23 end 于
1:53 end 于0
1:-70 end 于0天
1:92 end 于0次
1:-104 end 于@
1:-104 end 于@$
1:92 end 于两
1:92 end 于两次
1:-75 end 于四
1:-75 end 于四周
1:33 end 云
1:-85 end 云$
1:90 end 云担
1:90 end 云担任
1:-15 end 互
1:-38 end 互助
1:-38 end 互助$
1:-43 end 五
1:-43 end 五天
1:-43 end 五天$
1:28 end 交
1:74 end 交$
1:114 end 交接
1:114 end 交接$
1:-120 end 交流
1:-120 end 交流$
1:-77 end 产
1:-77 end 产品
1:-77 end 产品$
1:-58 end 人
1:-72 end 人$
1:-84 end 人)
1:-84 end 人)$
1:-81 end 人:
1:-81 end 人:$
1:-50 end 人到
1:-50 end 人到@
1:71 end 人办
1:71 end 人办理
1:73 end 人助
1:73 end 人助教
1:-102 end 人去
1:-102 end 人去@
1:83 end 人员
1:83 end 人员$
1:-64 end 人外
1:-64 end 人外出
1:61 end 人头
1:61 end 人头$
1:71 end 人排
1:71 end 人排课
1:-51 end 人编
1:-51 end 人编程
1:-111 end 人赴
1:-111 end 人赴@
1:63 end 人跟
1:63 end 人跟堂
1:130 end 人选
1:130 end 人选$
1:-48 end 仇
1:-48 end 仇海
1:-48 end 仇海洋
1:-51 end 付
1:-51 end 付$
1:47 end 令
1:47 end 令营
1:47 end 令营”
1:-76 end 以
1:-37 end 以上
1:-37 end 以上$
1:-73 end 以下
1:-73 end 以下$
1:-69 end 以内
1:-69 end 以内$
1:-90 end 以减
1:-90 end 以减免
1:79 end 以协
1:79 end 以协助
1:136 end 以配
1:136 end 以配合
1:85 end 件
1:85 end 件事
1:85 end 件事$
1:-77 end 价
1:-77 end 价$
1:-132 end 任
1:-158 end 任$
1:-66 end 任)
1:-66 end 任)$
1:80 end 任务
1:80 end 任务$
1:-65 end 任卢
1:-65 end 任卢丹
1:-57 end 任塔
1:-57 end 任塔娜
1:-88 end 任温
1:-88 end 任温达
1:101 end 任组
1:101 end 任组$
1:-57 end 任臧
1:-57 end 任臧慧
1:-63 end 任邵
1:-63 end 任邵阳
1:-99 end 份
1:-99 end 份$
1:90 end 企
1:90 end 企业
1:90 end 企业$
1:-139 end 优
1:-67 end 优秀
1:-67 end 优秀者
1:-107 end 优选
1:-107 end 优选派
1:-24 end 会
1:-41 end 会$
1:-36 end 会”
1:-36 end 会”$
1:86 end 会实
1:86 end 会实践
1:-85 end 会议
1:-85 end 会议$
1:-34 end 会谈
1:-34 end 会谈$
1:90 end 传
1:80 end 传$
1:51 end 传。
1:51 end 传。$
1:60 end 传资
1:60 end 传资料
1:-38 end 估
1:-34 end 估$
1:-69 end 估一
1:-69 end 估一次
1:44 end 伴
1:44 end 伴家
1:44 end 伴家庭
1:34 end 位
1:45 end 位$
1:73 end 位信
1:73 end 位信息
1:68 end 位培
1:68 end 位培训
1:44 end 位安
1:44 end 位安排
1:-71 end 位议
1:-71 end 位议定
1:78 end 住
1:54 end 住宿
1:54 end 住宿$
1:88 end 住落
1:88 end 住落实
1:-29 end 体
1:-79 end 体$
1:62 end 体事
1:62 end 体事务
1:-85 end 体会
1:-85 end 体会议
1:109 end 体办
1:109 end 体办理
1:-87 end 体备
1:-87 end 体备课
1:144 end 体安
1:144 end 体安排
1:122 end 体实
1:122 end 体实施
1:-98 end 体对
1:-98 end 体对接
1:119 end 体带
1:119 end 体带教
1:132 end 体抓
1:132 end 体抓$
1:-35 end 体牵
1:-35 end 体牵头
1:109 end 体经
1:109 end 体经办
1:100 end 体联
1:100 end 体联络
1:53 end 体落
1:53 end 体落实
1:107 end 体负
1:107 end 体负责
1:26 end 作
1:81 end 作$
1:48 end 作。
1:48 end 作。$
1:-94 end 作一
1:-94 end 作一周
1:-71 end 作三
1:-71 end 作三天
1:100 end 作业
1:100 end 作业$
1:116 end 作交
1:116 end 作交接
1:-101 end 作例
1:-101 end 作例会
1:85 end 作办
1:85 end 作办$
1:-86 end 作月
1:-86 end 作月报
1:-39 end 作用
1:-39 end 作用$
1:-79 end 作简
1:-79 end 作简报
1:-45 end 作部
1:-45 end 作部署
1:70 end 作餐
1:70 end 作餐$
1:-46 end 使
1:-46 end 使用
1:-46 end 使用$
1:-101 end 例
1:-101 end 例会
1:-101 end 例会$
1:120 end 供
1:96 end 供$
1:39 end 供保
1:39 end 供保障
1:120 end 供指
1:120 end 供指导
1:60 end 供接
1:60 end 供接待
1:70 end 供材
1:70 end 供材料
1:48 end 供样
1:48 end 供样本
1:102 end 供稿
1:102 end 供稿$
1:-82 end 侯
1:-82 end 侯家
1:-82 end 侯家乐
1:-123 end 促
1:-123 end 促检
1:-123 end 促检查
1:-11 end 保
1:-82 end 保险
1:-82 end 保险$
1:77 end 保障
1:79 end 保障$
1:54 end 保障。
1:70 end 信
1:-100 end 信交
1:-100 end 信交流
1:86 end 信息
1:86 end 信息$
1:87 end 信活
1:87 end 信活动
1:57 end 修
1:68 end 修$
1:-80 end 修两
1:-80 end 修两周
1:50 end 修改
1:50 end 修改$
1:52 end 修班
1:52 end 修班$
1:59 end 借
1:59 end 借还
1:59 end 借还$
1:-52 end 倪
1:-52 end 倪朝
1:-52 end 倪朝晖
1:110 end 值
1:110 end 值守
1:104 end 值守$
1:55 end 值守。
1:-78 end 假
1:-78 end 假$
1:28 end 做
1:36 end 做后
1:36 end 做后勤
1:-60 end 做法
1:-60 end 做法$
1:79 end 做考
1:79 end 做考核
1:-66 end 健
1:-66 end 健康
1:-66 end 健康课
1:103 end 傅
1:103 end 傅$
1:-65 end 儿
1:-65 end 儿园
1:-65 end 儿园$
1:-62 end 元
1:-62 end 元$
1:43 end 先
1:-36 end 先$
1:110 end 先排
1:110 end 先排$
1:-69 end 克
1:-69 end 克阿
1:-69 end 克阿木
1:-90 end 免
1:-90 end 免$
1:59 end 入
1:-82 end 入$
1:97 end 入册
1:97 end 入册$
1:90 end 入库
1:90 end 入库$
1:89 end 入账
1:89 end 入账$
1:101 end 全
1:106 end 全$
1:42 end 全保
1:42 end 全保障
1:-83 end 八
1:-83 end 八周
1:-83 end 八周$
1:-20 end 公
1:-20 end 公室
1:-20 end 公室$
1:-47 end 六
1:-47 end 六周
1:-47 end 六周$
1:9 end 共
1:-26 end 共同
1:-79 end 共同体
1:81 end 共同盯
1:106 end 共管
1:106 end 共管$
1:-51 end 共识
1:-51 end 共识$
1:123 end 关
1:98 end 关$
1:68 end 关手
1:68 end 关手续
1:82 end 兴
1:82 end 兴敏
)",
    R"(1:82 end 兴敏$
1:-75 end 其
1:-125 end 其使
1:-125 end 其使用
1:74 end 其责
1:74 end 其责$
1:-13 end 具
1:132 end 具体
1:132 end 具体抓
1:-88 end 具鉴
1:-88 end 具鉴定
1:-10 end 养
1:-10 end 养方
1:-10 end 养方案
1:-68 end 内
1:-69 end 内$
1:82 end 内容
1:91 end 内容$
1:46 end 内容。
1:-77 end 内汇
1:-77 end 内汇报
1:22 end 册
1:50 end 册。
1:50 end 册。$
1:68 end 册》
1:68 end 册》$
1:107 end 写
1:93 end 写$
1:56 end 写纪
1:56 end 写纪要
1:-76 end 军
1:-76 end 军$
1:-77 end 农
1:-77 end 农产
1:-77 end 农产品
1:-79 end 冬
1:-79 end 冬衣
1:-79 end 冬衣$
1:-79 end 决
1:-20 end 决$
1:-92 end 决定
1:-92 end 决定$
1:110 end 况
1:110 end 况$
1:102 end 准
1:102 end 准备
1:102 end 准备$
1:-90 end 减
1:-90 end 减免
1:-90 end 减免$
1:86 end 出
1:-28 end 出$
1:-83 end 出0
1:-83 end 出0人
1:102 end 出人
1:69 end 出人员
1:128 end 出人选
1:60 end 出初
1:60 end 出初稿
1:110 end 出卷
1:110 end 出卷$
1:58 end 出宿
1:58 end 出宿舍
1:79 end 出手
1:79 end 出手续
1:76 end 出日
1:76 end 出日程
1:80 end 出来
1:80 end 出来$
1:-77 end 出评
1:-77 end 出评价
1:100 end 出课
1:100 end 出课题
1:76 end 出跟
1:76 end 出跟班
1:122 end 出面
1:122 end 出面$
1:99 end 分
1:15 end 分$
1:58 end 分发
1:58 end 分发$
1:105 end 分工
1:105 end 分工$
1:93 end 分担
1:93 end 分担$
1:72 end 分析
1:72 end 分析$
1:87 end 刊
1:87 end 刊一
1:87 end 刊一期
1:157 end 划
1:158 end 划$
1:53 end 划。
1:53 end 划。$
1:-37 end 初
1:-86 end 初审
1:-86 end 初审$
1:86 end 初稿
1:86 end 初稿$
1:58 end 别
1:36 end 别安
1:36 end 别安排
1:55 end 别指
1:55 end 别指导
1:60 end 别牵
1:60 end 别牵头
1:29 end 到
1:-36 end 到@
1:-36 end 到@$
1:103 end 到人
1:94 end 到人$
1:61 end 到人头
1:75 end 到园
1:75 end 到园$
1:64 end 到班
1:64 end 到班$
1:126 end 制
1:106 end 制$
1:77 end 制定
1:77 end 制定$
1:-55 end 前
1:-70 end 前0
1:-70 end 前0名
1:115 end 前培
1:115 end 前培训
1:-73 end 前往
1:-73 end 前往$
1:-63 end 前的
1:-63 end 前的$
1:-80 end 副
1:-76 end 副主
1:-76 end 副主任
1:-61 end 副处
1:-61 end 副处长
1:-59 end 副校
1:-59 end 副校长
1:-75 end 副科
1:-75 end 副科长
1:-57 end 副院
1:-57 end 副院长
1:115 end 力
1:37 end 力办
1:37 end 力办理
1:62 end 力完
1:62 end 力完成
1:103 end 力推
1:103 end 力推动
1:116 end 办
1:139 end 办$
1:89 end 办。
1:89 end 办。$
1:59 end 办借
1:59 end 办借还
1:-20 end 办公
1:-20 end 办公室
1:66 end 办手
1:66 end 办手续
1:115 end 办理
1:115 end 办理$
1:-86 end 办联
1:-86 end 办联谊
1:82 end 办部
1:82 end 办部门
1:-9 end 加
1:23 end 加$
1:125 end 加。
1:125 end 加。$
1:-82 end 加入
1:-82 end 加入$
1:95 end 务
1:114 end 务$
1:66 end 务。
1:66 end 务。$
1:76 end 务处
1:76 end 务处$
1:61 end 务平
1:61 end 务平台
1:67 end 务手
1:67 end 务手册
1:-73 end 务科
1:-73 end 务科$
1:44 end 务调
1:44 end 务调整
1:-45 end 务运
1:-45 end 务运作
1:64 end 动
1:20 end 动$
1:57 end 动室
1:57 end 动室$
1:111 end 动方
1:111 end 动方案
1:68 end 动记
1:68 end 动记录
1:83 end 助
1:79 end 助$
1:60 end 助。
1:60 end 助。$
1:50 end 助修
1:50 end 助修改
1:80 end 助教
1:80 end 助教$
1:-71 end 助理
1:-71 end 助理$
1:76 end 助配
1:76 end 助配对
1:45 end 募
1:45 end 募集
1:41 end 募集$
1:61 end 募集。
1:-22 end 勤
1:-22 end 勤$
1:73 end 化
1:73 end 化$
1:-71 end 十
1:-71 end 十天
1:-71 end 十天$
1:-99 end 半
1:-75 end 半$
1:-54 end 半年
1:-54 end 半年$
1:80 end 协
1:85 end 协作
1:85 end 协作办
1:98 end 协办
1:98 end 协办$
1:124 end 协助
1:125 end 协助$
1:60 end 协助。
1:128 end 协同
1:128 end 协同$
1:-50 end 协调
1:-57 end 协调$
1:82 end 协调。
1:163 end 单
1:120 end 单$
1:120 end 单位
1:120 end 单位$
1:-81 end 卞
1:-81 end 卞小
1:-81 end 卞小红
1:86 end 占
1:86 end 占魁
1:86 end 占魁)
1:-65 end 卢
1:-65 end 卢丹
1:-65 end 卢丹$
1:-111 end 印
1:82 end 印制
1:82 end 印制$
1:-128 end 印发
1:-128 end 印发$
1:-29 end 卷
1:110 end 卷$
1:-122 end 卷0
1:-122 end 卷0套
1:-83 end 历
1:-83 end 历$
1:79 end 原
1:79 end 原自
1:79 end 原自@
1:-45 end 去
1:76 end 去$
1:-115 end 去@
1:-102 end 去@$
1:-40 end 去@)
1:91 end 去办
1:91 end 去办$
1:-51 end 去雾
1:-51 end 去雾岭
1:79 end 参
1:116 end 参与
1:117 end 参与$
1:86 end 参与。
1:35 end 参加
1:23 end 参加$
1:125 end 参加。
1:74 end 参编
1:74 end 参编$
1:93 end 参考
1:93 end 参考$
1:-91 end 参观
1:-91 end 参观$
1:65 end 及
1:65 end 及维
1:65 end 及维护
1:85 end 友
1:85 end 友活
1:85 end 友活动
1:-169 end 发
1:-191 end 发$
1:-58 end 发)
1:-58 end 发)$
1:129 end 发出
1:129 end 发出$
1:-90 end 发展
1:-68 end 发展$
1:-69 end 发展处
1:-13 end 发放
1:-13 end 发放$
1:34 end 发文
1:34 end 发文$
1:155 end 口
1:61 end 口$
1:60 end 口管
1:60 end 口管理
1:135 end 口联
1:135 end 口联系
1:55 end 口负
1:55 end 口负责
1:109 end 召
1:109 end 召集
1:109 end 召集$
1:24 end 台
1:-28 end 台$
1:102 end 台账
1:109 end 台账$
1:66 end 台账。
1:49 end 史
1:49 end 史资
1:49 end 史资料
1:-8 end 号
1:-69 end 号)
1:-69 end 号)$
1:53 end 号。
1:53 end 号。$
1:-45 end 司
1:-45 end 司徒
1:-45 end 司徒慧
1:-128 end 各
1:-153 end 各0
1:-125 end 各0名
1:-89 end 各0间
1:117 end 各项
1:117 end 各项$
1:23 end 合
1:-22 end 合$
1:115 end 合。
1:115 end 合。$
1:109 end 合办
1:113 end 合办$
1:73 end 合办。
1:131 end 合安
1:131 end 合安排
1:168 end 合排
1:168 end 合排课
1:99 end 合操
1:99 end 合操办
1:49 end 合教
1:49 end 合教研
1:-55 end 吉
1:-55 end 吉鹏
1:-55 end 吉鹏$
1:6 end 同
1:128 end 同$
1:-79 end 同体
1:-79 end 同体$
1:95 end 同保
1:95 end 同保障
1:92 end 同出
1:92 end 同出面
1:-61 end 同备
1:-61 end 同备课
1:88 end 同完
1:88 end 同完成
1:65 end 同宣
1:65 end 同宣传
1:76 end 同带
1:76 end 同带队
1:-109 end 同意
1:-109 end 同意$
1:110 end 同承
1:69 end 同承办
1:90 end 同承担
1:81 end 同盯
1:81 end 同盯$
1:90 end 同筹
1:73 end 同筹办
1:84 end 同筹备
1:102 end 同管
1:102 end 同管理
1:123 end 同组
1:123 end 同组织
1:-119 end 同考
1:-119 end 同考核
1:127 end 同落
1:127 end 同落实
1:-120 end 同行
1:-120 end 同行$
1:101 end 同规
1:101 end 同规划
1:104 end 同负
1:104 end 同负责
1:44 end 同验
1:44 end 同验收
1:89 end 名
1:22 end 名$
1:87 end 名册
1:75 end 名册$
1:50 end 名册。
1:120 end 名单
1:120 end 名单$
1:84 end 后
1:36 end 后勤
1:36 end 后勤$
1:71 end 后运
1:71 end 后运送
1:76 end 后送
1:76 end 后送去
1:-56 end 君
1:-56 end 君$
1:43 end 听
1:91 end 听讲
1:91 end 听讲$
1:99 end 听评
1:99 end 听评课
1:-27 end 听课
1:-27 end 听课$
1:71 end 告
1:70 end 告$
1:89 end 告》
1:89 end 告》$
1:-66 end 告会
1:-66 end 告会$
1:-31 end 员$
1:-73 end 员@
1:-73 end 员@@
1:88 end 员。
1:88 end 员。$
1:109 end 员参
1:109 end 员参加
1:85 end 员培
1:85 end 员培训
1:67 end 员小
1:67 end 员小郎
1:75 end 员带
1:75 end 员带队
1:68 end 员遴
1:68 end 员遴选
1:-52 end 周
1:-46 end 周$
1:-64 end 周)
1:-64 end 周)$
1:123 end 命
1:123 end 命题
1:123 end 命题$
1:-21 end 和
1:73 end 和保
1:73 end 和保险
1:97 end 和安
1:86 end 和安排
1:78 end 和安装
1:72 end 和安顿
1:95 end 和导
1:95 end 和导师
1:108 end 和教
1:108 end 和教研
1:99 end 和活
1:99 end 和活动
1:-113 end 和派
1:-113 end 和派车
1:68 end 和维
1:68 end 和维修
1:55 end 和网
1:55 end 和网络
1:-128 end 和考
1:-128 end 和考勤
1:88 end 和设
1:88 end 和设备
1:71 end 和课
1:71 end 和课时
1:59 end 和车
1:59 end 和车间
1:-33 end 品
1:-77 end 品$
1:83 end 品捐
1:83 end 品捐赠
1:-51 end 唐
1:-51 end 唐文
1:-51 end 唐文杰
1:90 end 唱
1:90 end 唱主
1:90 end 唱主角
1:-53 end 商
1:-53 end 商定
1:-62 end 商定$
1:91 end 商定。
1:-103 end 器
1:-103 end 器材
1:-103 end 器材$
1:-39 end 四
1:-82 end 四交
1:-82 end 四交流
1:-66 end 四十
1:-66 end 四十天
1:-80 end 四周
1:-80 end 四周$
1:89 end 四项
1:89 end 四项$
1:-174 end 回
1:-88 end 回指
1:-88 end 回指导
1:-147 end 回访
1:-147 end 回访$
1:-61 end 团
1:-61 end 团小
1:-61 end 团小报
1:30 end 园
1:-7 end 园$
1:-83 end 园八
1:-83 end 园八周
1:92 end 园参
1:92 end 园参加
1:-60 end 园园
1:-60 end 园园长
1:-90 end 园指
1:-90 end 园指导
1:73 end 园视
1:73 end 园视导
1:-60 end 园长
1:-60 end 园长$
1:-93 end 图
1:-93 end 图书
1:-93 end 图书角
1:-95 end 场
1:-75 end 场$
1:90 end 场次
1:84 end 场次$
1:72 end 场次。
1:-94 end 场点
1:-94 end 场点评
1:93 end 块
1:93 end 块$
1:-83 end 坪
1:-83 end 坪$
1:18 end 培
1:18 end 培训
1:38 end 培训$
1:-59 end 培训班
1:-51 end 培训部
1:-71 end 基
1:-71 end 基教
1:-71 end 基教股
1:20 end 堂
1:61 end 堂事
1:61 end 堂事宜
1:-65 end 塔
1:-65 end 塔娜
1:-65 end 塔娜$
1:-98 end 处
1:-20 end 处$
1:-104 end 处负
1:-104 end 处负责
1:-61 end 处长
1:-61 end 处长$
1:-32 end 处长)
1:-36 end 备
1:92 end 备$
1:-30 end 备一
1:-30 end 备一课
1:79 end 备人
1:79 end 备人$
1:88 end 备值
1:88 end 备值守
1:-103 end 备器
1:-103 end 备器材
1:106 end 备妥
1:106 end 备妥$
1:101 end 备材
1:101 end 备材料
1:-93 end 备查
1:-93 end 备查$
1:-95 end 备案
1:-95 end 备案$
1:-121 end 备课
1:-121 end 备课$
1:95 end 备调
1:95 end 备调试
1:-64 end 外
1:-64 end 外出
1:-64 end 外出$
1:-45 end 夜
1:-45 end 夜校
1:-45 end 夜校$
1:-142 end 天
1:-134 end 天$
1:-106 end 天)
1:-106 end 天)$
1:-70 end 天课
1:-70 end 天课$
1:31 end 头
1:21 end 头$
1:63 end 头。
1:63 end 头。$
1:-114 end 头一
1:-114 end 头一次
1:43 end 头承
1:43 end 头承接
1:110 end 头联
1:110 end 头联络
1:69 end 头落
1:69 end 头落实
1:92 end 头选
1:92 end 头选派
1:78 end 套
1:29 end 套$
1:92 end 套作
1:92 end 套作业
1:62 end 好
1:60 end 好@
1:60 end 好@+
1:77 end 好准
1:77 end 好准备
1:60 end 好助
1:60 end 好助教
1:109 end 好台
1:109 end 好台账
1:53 end 好宿
1:53 end 好宿舍
1:102 end 好对
1:102 end 好对接
1:68 end 好接
1:79 end 好接洽
1:48 end 好接送
1:67 end 好服
1:67 end 好服务
1:78 end 好登
1:78 end 好登记
1:83 end 好管
1:83 end 好管理
1:72 end 好编
1:72 end 好编目
1:66 end 好落
1:66 end 好落实
1:112 end 好衔
1:112 end 好衔接
1:-98 end 好设
1:-98 end 好设备
1:71 end 好课
1:71 end 好课表
1:82 end 好配
1:82 end 好配合
1:106 end 妥
1:106 end 妥$
1:-78 end 委
1:-78 end 委牵
1:-78 end 委牵线
1:-107 end 姚
1:-107 end 姚本
1:-107 end 姚本立
1:-98 end 娜
1:-98 end 娜$
1:23 end 子
1:-59 end 子$
1:106 end 子书
1:106 end 子书库
1:-76 end 子培
1:-76 end 子培训
1:-58 end 子联
1:-58 end 子联欢
1:-68 end 子资
1:-68 end 子资源
1:55 end 字
1:55 end 字$
1:18 end 存
1:72 end 存$
1:13 end 存档
1:13 end 存档$
1:-85 end 孟
1:-85 end 孟祥
1:-85 end 孟祥云
1:-65 end 季
1:-65 end 季主
1:-65 end 季主任
1:-86 end 学
1:-77 end 学$
1:-54 end 学两
1:-54 end 学两天
1:66 end 学分
1:66 end 学分$
1:94 end 学员
1:76 end 学员$
1:88 end 学员。
1:-106 end 学常
1:-106 end 学常规
1:-112 end 学时
1:-80 end 学时$
1:-65 end 学时)
1:-109 end 学期
1:-109 end 学期$
1:72 end 学生
1:72 end 学生$
1:95 end 学科
1:95 end 学科$
1:76 end 学组
1:57 end 学组$
1:131 end 学组织
1:-121 end 学诊
1:-121 end 学诊断
1:-67 end 学问
1:-67 end 学问题
1:-49 end 学院
1:-49 end 学院$
1:-33 end 学顾
1:-33 end 学顾问
1:110 end 守
1:104 end 守$
1:55 end 守。
1:55 end 守。$
1:108 end 安
1:106 end 安全
1:106 end 安全$
1:101 end 安排
1:102 end 安排$
1:36 end 安排。
1:82 end 安装
1:82 end 安装$
1:72 end 安顿
1:72 end 安顿$
1:90 end 完
1:90 end 完成
1:90 end 完成$
1:22 end 定
1:-36 end 定$
1:91 end 定。
1:91 end 定。$
1:126 end 定人
1:117 end 定人$
1:74 end 定人员
1:90 end 定人选
1:105 end 定分
1:105 end 定分工
1:95 end 定学
1:95 end 定学科
1:82 end 定师
1:82 end 定师傅
1:83 end 定教
1:83 end 定教练
1:116 end 定日
1:116 end 定日程
1:76 end 定稿
1:76 end 定稿$
1:-111 end 定等
1:-111 end 定等次
1:75 end 定落
1:75 end 定落实
1:158 end 定课
1:94 end 定课务
1:55 end 定课表
1:126 end 定课题
1:61 end 宜
1:61 end 宜$
1:89 end 实
1:78 end 实$
1:87 end 实)
1:87 end 实)。
1:73 end 实。
1:73 end 实。$
1:-105 end 实习
1:-105 end 实习$
1:94 end 实到
1:94 end 实到人
1:102 end 实施
1:99 end 实施$
1:57 end 实施。
1:-12 end 实训
1:-12 end 实训$
1:86 end 实践
1:86 end 实践$
1:126 end 实验
1:101 end 实验$
1:111 end 实验。
1:75 end 实验课
1:-51 end 审$
1:126 end 审定
1:126 end 审定$
1:79 end 审批
1:79 end 审批$
1:74 end 审核
1:74 end 审核$
1:-62 end 审稿
1:-62 end 审稿$
1:76 end 宣
1:76 end 宣传
1:80 end 宣传$
1:51 end 宣传。
1:-34 end 室
1:-11 end 室$
1:-52 end 室0
1:-52 end 室0个
1:-73 end 室主
1:-73 end 室主任
1:-83 end 室管
1:-83 end 室管理
1:67 end 室落
1:67 end 室落实
1:-38 end 家
1:28 end 家$
1:-82 end 家乐
1:-82 end 家乐$
1:53 end 家庭
1:53 end 家庭$
1:-76 end 家支
1:-76 end 家支持
1:82 end 容
1:91 end 容$
1:46 end 容。
1:46 end 容。$
1:87 end 宿
1:76 end 宿$
1:64 end 宿舍
1:64 end 宿舍$
1:71 end 寄
1:54 end 寄$
1:67 end 寄送
1:67 end 寄送$
1:-71 end 富
1:-71 end 富$
1:65 end 察
1:62 end 察$
1:52 end 察记
1:52 end 察记录
1:-18 end 对
1:62 end 对$
1:-122 end 对@
1:-122 end 对@$
1:-65 end 对”
1:-65 end 对”$
1:-57 end 对互
1:-57 end 对互访
1:61 end 对口
1:61 end 对口$
1:-59 end 对子
1:-59 end 对子$
1:9 end 对接
1:9 end 对接$
1:48 end 导
1:-54 end 导$
1:71 end 导。
1:71 end 导。$
1:94 end 导一
1:94 end 导一次
1:-72 end 导专
1:-72 end 导专家
1:82 end 导室
1:82 end 导室$
1:97 end 导师
1:97 end 导师$
1:-58 end 导教
1:-58 end 导教师
1:93 end 导老
1:93 end 导老师
1:-76 end 小
1:-61 end 小报
1:-61 end 小报$
1:-85 end 小时
1:-85 end 小时$
1:-55 end 小满
1:-55 end 小满$
1:-81 end 小红
1:-81 end 小红$
1:67 end 小结
1:67 end 小结$
1:-81 end 小课
1:-81 end 小课题
1:67 end 小郎
1:67 end 小郎$
1:-71 end 尹
1:-71 end 尹长
1:-71 end 尹长富
1:-31 end 局
1:-113 end 局$
1:80 end 局办
1:80 end 局办理
1:-99 end 展
1:-68 end 展$
1:-69 end 展处
1:-69 end 展处$
1:-69 end 展顾
1:-69 end 展顾问
1:-147 end 岗
1:-137 end 岗$
1:-66 end 岗0
1:-66 end 岗0周
1:-45 end 岗一
1:-45 end 岗一周
1:-50 end 岗两
1:-50 end 岗两周
1:-28 end 岗位
1:-28 end 岗位$
1:-58 end 岗四
1:-58 end 岗四周
1:-68 end 岗实
1:-68 end 岗实训
1:-69 end 岗鉴
1:-69 end 岗鉴定
1:-51 end 岭
1:-51 end 岭$
1:137 end 工
1:97 end 工$
1:91 end 工作
1:84 end 工作$
1:48 end 工作。
1:70 end 工作餐
1:71 end 工意
1:71 end 工意见
1:90 end 工捐
1:90 end 工捐款
1:35 end 工落
1:35 end 工落实
1:-56 end 市
1:-56 end 市”
1:-56 end 市”$
1:-5 end 帅
1:-5 end 帅$
1:5 end 师
1:-29 end 师$
1:-63 end 师0
1:-63 end 师0人
1:48 end 师。
1:48 end 师。$
1:-56 end 师为
1:-56 end 师为师
1:91 end 师会
1:91 end 师会$
1:-66 end 师使
1:-66 end 师使用
1:103 end 师傅
1:103 end 师傅$
1:111 end 师听
1:111 end 师听课
1:-61 end 师短
1:-61 end 师短缺
1:159 end 带
1:98 end 带$
1:120 end 带人
1:120 end 带人$
1:119 end 带教
1:119 end 带教$
1:77 end 带班
1:77 end 带班$
1:133 end 带队
1:133 end 带队$
1:109 end 带领
1:109 end 带领$
1:-103 end 席
1:-103 end 席会
1:-103 end 席会$
1:104 end 帮
1:73 end 帮忙
1:73 end 帮忙$
1:83 end 帮着
1:83 end 帮着审
1:-37 end 常
1:116 end 常教
1:116 end 常教育
1:85 end 常管
1:85 end 常管理
1:90 end 常考
1:90 end 常考勤
1:-134 end 常联
1:-90 end 常联系
1:-98 end 常联络
1:-106 end 常规
1:-106 end 常规$
1:-137 end 干
1:-102 end 干$
1:-59 end 干事
1:-59 end 干事)
1:-39 end 干作
1:-39 end 干作用
1:-28 end 平
1:-28 end 平台
1:-28 end 平台$
1:-18 end 年
1:-73 end 年$
1:-63 end 年前
1:-63 end 年前的
1:-81 end 年考
1:-81 end 年考核
1:120 end 年计
1:120 end 年计划
1:-14 end 并
1:-101 end 并发
1:-101 end 并发文
1:59 end 并实
1:59 end 并实施
1:87 end 并归
1:87 end 并归档
1:72 end 并接
1:72 end 并接送
1:-64 end 并活
1:-64 end 并活动
1:92 end 并组
1:92 end 并组织
1:-65 end 幼
1:-65 end 幼儿
1:-65 end 幼儿园
1:-62 end 广
1:-62 end 广田
1:-62 end 广田$
1:117 end 库
1:117 end 库$
1:86 end 应
1:86 end 应$
1:129 end 度
1:101 end 度$
1:69 end 度。
1:69 end 度。$
1:87 end 度一
1:87 end 度一次
1:-91 end 座
1:-92 end 座$
1:-50 end 座0
1:-50 end 座0场
1:-90 end 座一
1:-81 end 座一场
1:-54 end 座一次
1:-67 end 座主
1:-67 end 座主任
1:85 end 座计
1:85 end 座计划
1:53 end 庭
1:53 end 庭$
1:-66 end 康
1:-66 end 康课
1:-66 end 康课$
1:-14 end 开
1:-101 end 开放
1:-101 end 开放$
1:113 end 开通
1:113 end 开通$
1:-87 end 式
1:-78 end 式$
1:-61 end 式跟
1:-61 end 式跟岗
1:-53 end 式面
1:-53 end 式面点
1:101 end 张
1:101 end 张罗
1:101 end 张罗$
1:-75 end 强
1:-75 end 强课
1:-75 end 强课程
1:87 end 归
1:87 end 归档
1:87 end 归档$
1:78 end 当
1:78 end 当主
1:78 end 当主持
1:29 end 录
1:92 end 录$
1:-108 end 录一
1:-108 end 录一次
1:96 end 录存
1:96 end 录存档
1:-85 end 彭
1:-85 end 彭立
1:-85 end 彭立新
1:-73 end 往
1:-73 end 往$
1:103 end 待
1:107 end 待$
1:58 end 待准
1:58 end 待准备
1:54 end 待家
1:54 end 待家庭
1:91 end 徒名
1:91 end 徒名单
1:-45 end 徒慧
1:-45 end 徒慧$
1:-76 end 微
1:-76 end 微讲
1:-76 end 微讲堂
1:68 end 志
1:68 end 志$
1:73 end 忙
1:73 end 忙$
1:134 end 总
1:190 end 总$
1:107 end 总上
1:107 end 总上报
1:-63 end 总协
1:-63 end 总协调
1:77 end 总抓
1:77 end 总抓$
1:68 end 总结
1:68 end 总结$
1:86 end 总负
1:86 end 总负责
1:86 end 息
1:86 end 息$
1:110 end 情
1:110 end 情况
1:110 end 情况$
1:-94 end 意
1:-109 end 意$
1:71 end 意见
1:71 end 意见$
1:-101 end 愿
1:-101 end 愿讲
1:-101 end 愿讲师
1:-60 end 慕
1:-60 end 慕$
1:-50 end 慧
1:-50 end 慧$
1:23 end 成
1:90 end 成$
1:-51 end 成共
1:-51 end 成共识
1:82 end 成文
1:82 end 成文本
1:-77 end 成配
1:-77 end 成配合
1:-92 end 或
1:-92 end 或以
1:-92 end 或以上
1:-86 end 所
1:-92 end 所$
1:-50 end 所有
1:-50 end 所有@
1:124 end 手
1:77 end 手$
1:94 end 手册
1:67 end 手册$
1:68 end 手册》
1:62 end 手宣
1:62 end 手宣传
1:-49 end 手授
1:-49 end 手授艺
1:135 end 手续
1:135 end 手续$
1:67 end 打
1:67 end 打配
1:67 end 打配合
1:19 end 执
1:107 end 执笔
1:107 end 执笔$
1:-86 end 执行
1:-86 end 执行$
1:41 end 扶
1:-59 end 扶对
1:-59 end 扶对子
1:67 end 扶小
1:67 end 扶小结
1:65 end 扶档
1:65 end 扶档案
1:86 end 批
1:79 end 批$
1:-54 end 批@
1:-54 end 批@@
1:87 end 批次
1:87 end 批次$
1:43 end 承
1:117 end 承办
1:117 end 承办$
1:-49 end 承担
1:-58 end 承担$
1:74 end 承担。
1:43 end 承接
1:43 end 承接$
1:84 end 技
1:84 end 技术
1:84 end 技术$
1:41 end 把
1:98 end 把关
1:98 end 把关$
1:-86 end 把脉
1:-86 end 把脉$
1:191 end 抓
1:158 end 抓$
1:128 end 抓总
1:128 end 抓总$
1:78 end 抓考
1:78 end 抓考勤
1:67 end 抓落
1:67 end 抓落实
1:130 end 护
1:108 end 护$
1:68 end 护设
1:68 end 护设备
1:85 end 护送
1:85 end 护送$
1:7 end 报
1:-87 end 报$
1:102 end 报0
1:102 end 报0期
1:100 end 报名
1:119 end 报名$
1:74 end 报名单
1:71 end 报告
1:70 end 报告$
1:89 end 报告》
1:-66 end 报告会
1:-105 end 报销
1:-113 end 报销$
1:-53 end 报销。
1:-76 end 担$
1:74 end 担。
1:74 end 担。$
1:-75 end 担一
1:-75 end 担一半
1:150 end 担任
1:150 end 担任$
1:101 end 担实
1:101 end 担实验
1:-74 end 拍
1:-74 end 拍板
1:-74 end 拍板$
1:96 end 招
1:56 end 招工
1:56 end 招工$
1:78 end 招生
1:78 end 招生$
1:70 end 招聘
1:70 end 招聘会
1:91 end 拜
1:91 end 拜师
1:91 end 拜师会
1:109 end 拟
1:53 end 拟出
1:53 end 拟出来
1:73 end 拟初
1:73 end 拟初稿
1:95 end 拟定
1:95 end 拟定$
1:72 end 拿
1:72 end 拿方
1:72 end 拿方案
1:56 end 持
1:27 end 持$
1:95 end 持。
1:95 end 持。$
1:-9 end 挂
1:-5 end 挂帅
1:-5 end 挂帅$
1:-37 end 挂职
1:-37 end 挂职$
1:-13 end 指
1:90 end 指定
1:90 end 指定$
1:14 end 指导
1:71 end 指导。
1:-91 end 指派
1:-91 end 指派$
1:66 end 挑
1:66 end 挑头
1:66 end 挑头$
1:104 end 捐
1:90 end 捐款
1:90 end 捐款$
1:83 end 捐赠
1:83 end 捐赠$
1:91 end 换
1:91 end 换进
1:91 end 换进行
1:78 end 据
1:78 end 据分
1:78 end 据分析
1:-49 end 授
1:-49 end 授艺
1:-49 end 授艺$
1:108 end 排
1:111 end 排$
1:36 end 排。
1:36 end 排。$
1:127 end 排互
1:127 end 排互访
1:71 end 排人
1:71 end 排人选
1:64 end 排到
1:64 end 排到班
1:73 end 排导
1:73 end 排导师
1:-28 end 排岗
1:-28 end 排岗位
1:53 end 排师
1:53 end 排师傅
1:87 end 排批
1:87 end 排批次
1:129 end 排日
1:129 end 排日程
1:118 end 排班
1:121 end 排班$
1:68 end 排班级
1:114 end 排生
1:114 end 排生活
1:101 end 排行
1:101 end 排行程
1:50 end 排表
1:50 end 排表》
1:61 end 排设
1:61 end 排设备
1:132 end 排课
1:173 end 排课$
1:50 end 排课务
1:108 end 排课程
1:66 end 排课表
1:59 end 排车
1:59 end 排车辆
1:69 end 排食
1:69 end 排食宿
1:61 end 接
1:53 end 接$
1:-83 end 接任
1:-83 end 接任$
1:84 end 接场
1:84 end 接场次
1:86 end 接应
1:86 end 接应$
1:107 end 接待
1:107 end 接待$
1:64 end 接手
1:64 end 接手续
1:82 end 接收
1:82 end 接收$
1:101 end 接洽
1:101 end 接洽$
1:-102 end 接着
1:-102 end 接着干
1:67 end 接站
1:67 end 接站$
1:59 end 接联
1:59 end 接联系
1:73 end 接落
1:73 end 接落实
1:62 end 接送
1:62 end 接送$
1:105 end 推
1:103 end 推动
1:103 end 推动$
1:70 end 推进
1:70 end 推进$
1:151 end 提
1:96 end 提供
1:96 end 提供$
1:126 end 提出
1:126 end 提出$
1:61 end 握
1:61 end 握情
1:61 end 握情况
1:-76 end 播
1:-76 end 播课
1:-76 end 播课$
1:99 end 操
1:99 end 操办
1:99 end 操办$
1:-116 end 支
1:-51 end 支付
1:-51 end 支付$
1:-71 end 支出
1:-71 end 支出$
1:-76 end 支持
1:-76 end 支持$
1:120 end 收
1:124 end 收$
1:75 end 收。
1:75 end 收。$
1:57 end 收作
1:57 end 收作业
1:121 end 收发
1:121 end 收发$
1:72 end 收存
1:72 end 收存$
1:54 end 收寄
1:54 end 收寄$
1:107 end 收登
1:107 end 收登记
1:55 end 收签
1:55 end 收签字
1:-80 end 收节
1:-80 end 收节$
1:48 end 收转
1:48 end 收转运
1:67 end 收集
1:67 end 收集$
1:105 end 改
1:64 end 改$
1:80 end 改使
1:80 end 改使用
1:53 end 改造
1:53 end 改造$
1:-103 end 放
1:-77 end 放$
1:-82 end 放日
1:-82 end 放日”
1:104 end 政
1:104 end 政$
1:-128 end 效
1:-128 end 效评
1:-128 end 效评估
1:82 end 敏$
1:-74 end 敏老
1:-74 end 敏老师
1:-26 end 教
1:132 end 教$
1:22 end 教务
1:76 end 教务处
1:-73 end 教务科
1:-16 end 教师
1:-58 end 教师$
1:48 end 教师。
1:-29 end 教研
1:-9 end 教研$
1:-83 end 教研会
1:-151 end 教科
1:-67 end 教科$
1:-78 end 教科处
1:-138 end 教科室
1:-21 end 教练
1:-21 end 教练$
1:-83 end 教经
1:-83 end 教经历
1:-71 end 教股
1:-71 end 教股$
1:15 end 教育
1:116 end 教育$
1:-113 end 教育局
1:88 end 教育科
1:-51 end 教育组
1:-65 end 教育股
1:69 end 教计
1:69 end 教计划
1:-67 end 教证
1:-67 end 教证明
1:57 end 数
1:57 end 数学
1:57 end 数学组
1:84 end 敲
1:84 end 敲定
1:84 end 敲定$
1:92 end 整
1:92 end 整$
1:34 end 文
1:34 end 文$
1:82 end 文本
1:82 end 文本$
1:-51 end 文杰
1:-51 end 文杰$
1:149 end 料
1:149 end 料$
1:-46 end 新
1:-85 end 新$
1:-82 end 新加
1:-82 end 新加入
1:63 end 新米
1:63 end 新米节
1:46 end 方
1:82 end 方兴
1:82 end 方兴敏
1:-78 end 方式
1:-78 end 方式$
1:39 end 方案
1:39 end 方案$
1:102 end 施
1:99 end 施$
1:57 end 施。
1:57 end 施。$
1:-65 end 旗
1:-65 end 旗$
1:-33 end 日
1:156 end 日$
1:-97 end 日0
1:-97 end 日0次
1:-82 end 日”
1:-82 end 日”$
1:-128 end 日印
1:-128 end 日印发
1:-71 end 日娜
1:-71 end 日娜$
1:68 end 日志
1:68 end 日志$
1:150 end 日程
1:150 end 日程$
1:-58 end 时
1:-81 end 时$
1:-65 end 时)
1:-65 end 时)$
1:-77 end 时证
1:-77 end 时证明
1:95 end 时间
1:95 end 时间$
1:-73 end 明
1:-107 end 明$
1:92 end 明会
1:92 end 明会$
1:-51 end 春
1:-51 end 春梅
1:-51 end 春梅$
1:-82 end 晓
1:-62 end 晓棠
1:-62 end 晓棠$
1:-64 end 晓楠
1:-64 end 晓楠$
1:-52 end 晖
1:-52 end 晖$
1:-67 end 普
1:-67 end 普教
1:-67 end 普教科
1:-76 end 曲
1:-76 end 曲丽
1:-76 end 曲丽娜
1:-87 end 月
1:-85 end 月$
1:-55 end 月。
1:-55 end 月。$
1:-63 end 月回
1:-63 end 月回访
1:-86 end 月报
1:-86 end 月报$
1:109 end 月检
1:109 end 月检查
1:-50 end 有
1:-50 end 有@
1:-50 end 有@$
1:78 end 服
1:78 end 服务
1:78 end 服务$
1:-92 end 朝
1:-52 end 朝晖
1:-52 end 朝晖$
1:-89 end 朝鲁
1:-89 end 朝鲁$
1:66 end 期
1:68 end 期$
1:21 end 期实
1:21 end 期实训
1:-69 end 木
1:-69 end 木$
1:94 end 本$
1:-77 end 本书
1:-77 end 本书$
1:93 end 本参
1:93 end 本参考
1:-107 end 本立
1:-107 end 本立$
1:-103 end 本课
1:-103 end 本课$
1:23 end 术
1:84 end 术$
1:53 end 术保
1:53 end 术保障
1:8 end 术培
1:8 end 术培训
1:68 end 机
1:68 end 机$
1:-54 end 权
1:-54 end 权限
1:-54 end 权限$
1:16 end 材
1:-103 end 材$
1:147 end 材料
1:147 end 材料$
1:-32 end 来
1:80 end 来$
1:-83 end 来一
1:-83 end 来一人
1:-86 end 来把
1:-86 end 来把脉
1:-51 end 杰
1:-51 end 杰$
1:-74 end 板
1:-74 end 板$
1:84 end 析
1:72 end 析$
1:70 end 析报
1:70 end 析报告
1:78 end 架
1:78 end 架$
1:-36 end 柏
1:-36 end 柏继
1:-36 end 柏继先
1:13 end 查
1:-66 end 查$
1:129 end 查一
1:129 end 查一次
1:-91 end 查时
1:-91 end 查时$
1:-105 end 校
1:-45 end 校$
1:-120 end 校一
1:-120 end 校一次
1:-43 end 校五
1:-43 end 校五天
1:74 end 校带
1:74 end 校带班
1:-65 end 校开
1:-65 end 校开放
1:-46 end 校指
1:-46 end 校指导
1:-60 end 校长
1:-60 end 校长$
1:71 end 样
1:71 end 样本
1:71 end 样本$
1:45 end 核
1:25 end 核$
1:58 end 核。
1:58 end 核。$
1:-108 end 核一
1:-108 end 核一次
1:119 end 核备
1:119 end 核备案
1:-47 end 核定
1:-47 end 核定$
1:84 end 核对
1:84 end 核对$
1:-70 end 根
1:-70 end 根$
1:-38 end 案
1:-29 end 案$
1:-71 end 案两
1:-71 end 案两份
1:23 end 档
1:19 end 档$
1:51 end 档案
1:51 end 档案$
1:-107 end 梅
1:-51 end 梅$
1:-79 end 梅到
1:-79 end 梅到@
1:-83 end 梅接
1:-83 end 梅接任
1:-29 end 检
1:98 end 检一
1:98 end 检一次
1:-68 end 检查
1:-52 end 检查$
1:-91 end 检查时
1:-62 end 棠
1:-62 end 棠$
1:-64 end 楠
1:-64 end 楠$
1:-83 end 榕
1:-83 end 榕坪
1:-83 end 榕坪$
1:-6 end 次
1:-33 end 次$
1:72 end 次。
1:72 end 次。$
1:-76 end 次头
1:-76 end 次头$
1:-15 end 次检
1:-15 end 次检查
1:117 end 次研
1:117 end 次研讨
1:49 end 次评
1:49 end 次评估
1:80 end 次进
1:80 end 次进度
1:-58 end 欢
1:-58 end 欢$
1:90 end 款
1:90 end 款$
1:85 end 步
1:85 end 步调
1:85 end 步调整
1:57 end 汇
1:169 end 汇总
1:169 end 汇总$
1:-77 end 汇报
1:-77 end 汇报$
1:-68 end 沈
1:-68 end 沈薇
1:-68 end 沈薇$
1:-60 end 法
1:-60 end 法$
1:-48 end 洋
1:-48 end 洋$
1:-26 end 活
1:-80 end 活$
1:11 end 活动
1:-5 end 活动$
1:57 end 活动室
1:101 end 洽
1:101 end 洽$
1:-27 end 派
1:-36 end 派$
1:154 end 派人
1:154 end 派人$
1:-22 end 派出
1:-22 end 派出$
1:76 end 派学
1:76 end 派学员
1:77 end 派工
1:77 end 派工作
1:-113 end 派车
1:-113 end 派车$
1:74 end 派遣
1:74 end 派遣$
1:56 end 流
1:-120 end 流$
1:-89 end 流”
1:-89 end 流”$
1:60 end 流主
1:15 end 流主持
1:107 end 流主讲
1:86 end 流召
1:86 end 流召集
1:74 end 流命
1:74 end 流命题
1:93 end 流承
1:83 end 流承办
1:87 end 流承担
1:-48 end 海
1:-48 end 海洋
1:-48 end 海洋$
1:-75 end 清
1:-75 end 清源
1:-75 end 清源$
1:-88 end 温
1:-88 end 温达
1:-88 end 温达$
1:-75 end 游
1:-75 end 游清
1:-75 end 游清源
1:-94 end 源
1:-94 end 源$
1:-55 end 满
1:-55 end 满$
1:-89 end 漂
1:-89 end 漂流
1:-89 end 漂流”
1:-60 end 点
1:-93 end 点$
1:-121 end 点0
1:-121 end 点0天
1:-64 end 点一
1:-64 end 点一天
1:133 end 点人
1:133 end 点人$
1:89 end 点入
1:89 end 点入账
1:83 end 点名
1:83 end 点名$
1:77 end 点收
1:77 end 点收$
1:-94 end 点评
1:-94 end 点评$
1:-100 end 牌
1:-100 end 牌教
1:-100 end 牌教练
1:30 end 牵
1:30 end 牵头
1:25 end 牵头$
1:63 end 牵头。
1:39 end 牵线
1:39 end 牵线$
1:104 end 班
1:89 end 班$
1:82 end 班0
1:82 end 班0期
1:-77 end 班学
1:-77 end 班学$
1:64 end 班日
1:64 end 班日程
1:76 end 班级
1:78 end 班级$
1:54 end 班级。
1:67 end 理
1:90 end 理$
1:102 end 理。
1:102 end 理。$
1:-86 end 理一
1:-86 end 理一周
1:57 end 理交
1:57 end 理交接
1:-54 end 理半
1:-54 end 理半年
1:37 end 理工
1:37 end 理工作
1:-113 end 理档
1:-113 end 理档案
1:-78 end 理课
1:-78 end 理课$
1:63 end 理账
1:63 end 理账号
1:-33 end 甘
1:-33 end 甘露
1:-33 end 甘露$
1:-57 end 生
1:81 end 生$
1:69 end 生习
1:69 end 生习作
1:84 end 生参
1:84 end 生参加
1:59 end 生名
1:59 end 生名册
1:-105 end 生实
1:-105 end 生实习
1:-80 end 生活
1:-80 end 生活$
1:-30 end 用
1:-67 end 用$
1:-74 end 用专
1:-74 end 用专业
1:109 end 用手
1:109 end 用手续
1:33 end 用餐
1:33 end 用餐$
1:-62 end 田
1:-62 end 田$
1:76 end 申
1:76 end 申领
1:76 end 申领$
1:71 end 畅
1:71 end 畅通
1:71 end 畅通$
1:-45 end 登
1:-45 end 登记
1:-45 end 登记$
1:-109 end 的
1:-63 end 的$
1:-98 end 的保
1:-98 end 的保险
1:-60 end 的做
1:-60 end 的做法
1:138 end 的安
1:106 end 的安全
1:89 end 的安排
1:-86 end 的执
1:-86 end 的执行
1:-102 end 的部
1:-102 end 的部署
1:91 end 目
1:72 end 目$
1:78 end 目上
1:78 end 目上架
1:133 end 盯
1:81 end 盯$
1:115 end 盯着
1:115 end 盯着$
1:-76 end 直
1:-76 end 直播
1:-76 end 直播课
1:87 end 相
1:87 end 相衔
1:87 end 相衔接
1:76 end 看
1:76 end 看一
1:76 end 看一次
1:67 end 真
1:67 end 真准
1:67 end 真准备
1:39 end 着
1:115 end 着$
1:84 end 着办
1:79 end 着办$
1:65 end 着办。
1:78 end 着定
1:78 end 着定$
1:83 end 着审
1:83 end 着审$
1:-102 end 着干
1:-102 end 着干$
1:70 end 着改
1:70 end 着改$
1:53 end 着落
1:53 end 着落实
1:36 end 着起
1:36 end 着起草
1:-151 end 督
1:-108 end 督导
1:-108 end 督导$
1:-80 end 督检
1:-80 end 督检查
1:-23 end 知
1:74 end 知$
1:-92 end 知@
1:-92 end 知@$
1:44 end 知手
1:44 end 知手续
1:-61 end 短
1:-61 end 短缺
1:-61 end 短缺$
1:-22 end 研
1:-9 end 研$
1:-83 end 研会
1:-83 end 研会$
1:52 end 研修
1:52 end 研修班
1:55 end 研材
1:55 end 研材料
1:-114 end 研究
1:-80 end 研究$
1:-101 end 研究课
1:32 end 研讨
1:-24 end 研讨$
1:86 end 研讨。
1:238 end 确
1:232 end 确定
1:232 end 确定$
1:88 end 确认
1:88 end 确认$
1:-58 end 碰
1:-58 end 碰头
1:-58 end 碰头$
1:-97 end 磨
1:-97 end 磨课
1:-97 end 磨课$
1:-69 end 示
1:-59 end 示0
1:-59 end 示0天
1:-67 end 示范
1:-67 end 示范课
1:-81 end 祥
1:-85 end 祥云
1:-85 end 祥云$
1:-46 end 祥承
1:-46 end 祥承担
1:-112 end 秀
1:-67 end 秀者
1:-67 end 秀者$
1:-96 end 秀跟
1:-96 end 秀跟岗
1:-119 end 科
1:28 end 科$
1:-78 end 科处
1:-78 end 科处$
1:-138 end 科室
1:-138 end 科室$
1:-157 end 科长
1:-211 end 科长$
1:-50 end 科长)
1:-75 end 秘
1:-75 end 秘书
1:-75 end 秘书处
1:74 end 移
1:74 end 移交
1:74 end 移交$
1:21 end 程
1:56 end 程衔
1:56 end 程衔接
1:61 end 程表
1:61 end 程表》
1:65 end 稿
1:65 end 稿$
1:-146 end 究
1:-80 end 究$
1:-92 end 究决
1:-92 end 究决定
1:-101 end 究课
1:-101 end 究课$
1:69 end 空
1:69 end 空出
1:69 end 空出来
1:-120 end 立
1:-107 end 立$
1:-85 end 立新
1:-85 end 立新$
1:67 end 站
1:67 end 站$
1:107 end 笔
1:107 end 笔$
1:-111 end 等
1:-111 end 等次
)",
    R"(1:-111 end 等次$
1:55 end 策
1:55 end 策划
1:55 end 策划$
1:51 end 筹
1:104 end 筹$
1:72 end 筹。
1:72 end 筹。$
1:103 end 筹办
1:103 end 筹办$
1:84 end 筹备
1:84 end 筹备$
1:-100 end 筹集
1:-100 end 筹集$
1:125 end 签
1:55 end 签字
1:55 end 签字$
1:105 end 签收
1:105 end 签收$
1:-79 end 简
1:-79 end 简报
1:-79 end 简报$
1:104 end 管
1:153 end 管$
1:130 end 管人
1:130 end 管人$
1:76 end 管名
1:76 end 管名册
1:52 end 管理
1:61 end 管理$
1:81 end 管理。
1:-78 end 管理课
1:98 end 管考
1:98 end 管考勤
1:83 end 管账
1:83 end 管账号
1:95 end 管车
1:95 end 管车$
1:-96 end 管部
1:-96 end 管部门
1:-95 end 箱
1:-95 end 箱$
1:123 end 篇
1:89 end 篇$
1:76 end 篇以
1:76 end 篇以上
1:63 end 米
1:63 end 米节
1:63 end 米节$
1:102 end 系
1:112 end 系$
1:92 end 系专
1:92 end 系专家
1:-69 end 系点
1:-69 end 系点$
1:92 end 系落
1:92 end 系落实
1:-95 end 红
1:-81 end 红$
1:-65 end 红旗
1:-65 end 红旗$
1:95 end 约
1:95 end 约时
1:95 end 约时间
1:106 end 级
1:78 end 级$
1:54 end 级。
1:54 end 级。$
1:78 end 级上
1:78 end 级上课
1:-9 end 纪
1:-62 end 纪广
1:-62 end 纪广田
1:67 end 纪要
1:56 end 纪要$
1:71 end 纪要。
1:50 end 线
1:39 end 线$
1:135 end 线上
1:135 end 线上)
1:-56 end 线教
1:-56 end 线教研
1:-21 end 练
1:-21 end 练$
1:124 end 组
1:35 end 组$
1:121 end 组织
1:123 end 组织$
1:84 end 组织。
1:81 end 组负
1:81 end 组负责
1:84 end 组队
1:84 end 组队$
1:73 end 细
1:73 end 细化
1:73 end 细化$
1:70 end 织
1:123 end 织$
1:84 end 织。
1:84 end 织。$
1:73 end 织募
1:73 end 织募集
1:91 end 织听
1:91 end 织听讲
1:-118 end 织回
1:-118 end 织回访
1:64 end 织学
1:64 end 织学生
1:69 end 织实
1:69 end 织实施
1:41 end 织工
1:41 end 织工作
1:94 end 织报
1:94 end 织报名
1:78 end 织招
1:78 end 织招生
1:-97 end 织生
1:-97 end 织生活
1:66 end 织考
1:66 end 织考务
1:66 end 织采
1:66 end 织采购
1:37 end 经
1:121 end 经办
1:121 end 经办$
1:-83 end 经历
1:-83 end 经历$
1:73 end 绑
1:73 end 绑考
1:73 end 绑考核
1:-95 end 结
1:93 end 结$
1:-66 end 结一
1:-66 end 结一份
1:-127 end 结对
1:-65 end 结对$
1:-122 end 结对@
1:-65 end 结对”
1:-103 end 绘
1:-103 end 绘本
1:-103 end 绘本课
1:84 end 给
1:84 end 给@
1:84 end 给@$
1:8 end 络
1:27 end 络$
1:54 end 络。
1:54 end 络。$
1:90 end 络企
1:90 end 络企业
1:70 end 络保
1:70 end 络保障
1:79 end 络单
1:79 end 络单位
1:-115 end 络员
1:-115 end 络员$
1:-54 end 络教
1:-54 end 络教研
1:71 end 络畅
1:71 end 络畅通
1:109 end 统
1:82 end 统稿
1:82 end 统稿$
1:101 end 统筹
1:104 end 统筹$
1:72 end 统筹。
1:47 end 统管
1:47 end 统管$
1:100 end 统计
1:100 end 统计$
1:-36 end 继
1:-36 end 继先
1:-36 end 继先$
1:135 end 续
1:135 end 续$
1:124 end 维
1:68 end 维修
1:68 end 维修$
1:108 end 维护
1:108 end 维护$
1:120 end 编
1:74 end 编$
1:81 end 编制
1:81 end 编制$
1:85 end 编单
1:85 end 编单位
1:95 end 编排
1:95 end 编排$
1:71 end 编班
1:71 end 编班$
1:72 end 编目
1:72 end 编目$
1:-51 end 编程
1:-51 end 编程$
1:-61 end 缺
1:-61 end 缺$
1:-72 end 网
1:-72 end 网络
1:-78 end 网络$
1:54 end 网络。
1:101 end 罗
1:101 end 罗$
1:-101 end 署
1:-101 end 署$
1:8 end 考
1:93 end 考$
1:126 end 考务
1:139 end 考务$
1:72 end 考务。
1:-48 end 考勤
1:-48 end 考勤$
1:62 end 考察
1:62 end 考察$
1:95 end 考查
1:95 end 考查$
1:20 end 考核
1:15 end 考核$
1:58 end 考核。
1:-67 end 者
1:-67 end 者$
1:30 end 职
1:-37 end 职$
1:65 end 职手
1:65 end 职手续
1:-16 end 联
1:-103 end 联席
1:-103 end 联席会
1:-58 end 联欢
1:-58 end 联欢$
1:84 end 联系
1:112 end 联系$
1:-69 end 联系点
1:7 end 联络
1:149 end 联络$
1:-115 end 联络员
1:-122 end 联谊
1:-122 end 联谊$
1:31 end 聘
1:70 end 聘会
1:70 end 聘会$
1:71 end 聘信
1:71 end 聘信息
1:-62 end 聘审
1:-62 end 聘审稿
1:-85 end 股
1:-85 end 股$
1:-37 end 育
1:116 end 育$
1:-106 end 育学
1:-80 end 育学时
1:-49 end 育学院
1:-113 end 育局
1:-113 end 育局$
1:88 end 育科
1:88 end 育科$
1:-51 end 育组
1:-51 end 育组$
1:-65 end 育股
1:-65 end 育股$
1:-86 end 脉
1:-86 end 脉$
1:-57 end 臧
1:-57 end 臧慧
1:-57 end 臧慧$
1:88 end 自
1:79 end 自@
1:79 end 自@$
1:77 end 自组
1:77 end 自组织
1:-47 end 至
1:-47 end 至六
1:-47 end 至六周
1:64 end 舍
1:64 end 舍$
1:-49 end 艺
1:-49 end 艺$
1:-25 end 节
1:15 end 节$
1:-133 end 节以
1:-133 end 节以上
1:-73 end 芝
1:-73 end 芝前
1:-73 end 芝前往
1:-67 end 范
1:-67 end 范课
1:-67 end 范课$
1:114 end 草
1:114 end 草$
1:-83 end 莲
1:-83 end 莲)
1:-83 end 莲)$
1:56 end 营
1:47 end 营”
1:47 end 营”$
1:73 end 营务
1:79 end 营务$
1:57 end 营务。
1:79 end 落
1:79 end 落实
1:78 end 落实$
1:73 end 落实。
1:-68 end 薇
1:-68 end 薇$
1:-137 end 行
1:-160 end 行$
1:-34 end 行会
1:-34 end 行会谈
1:-60 end 行校
1:-60 end 行校长
1:103 end 行检
1:103 end 行检查
1:-102 end 行督
1:-102 end 行督导
1:101 end 行程
1:101 end 行程$
1:-72 end 行购
1:-72 end 行购买
1:105 end 衔
1:105 end 衔接
1:105 end 衔接$
1:-79 end 衣
1:-79 end 衣$
1:-82 end 补
1:-82 end 补贴
1:-82 end 补贴$
1:108 end 表
1:115 end 表$
1:82 end 表》
1:79 end 表》$
1:59 end 表》。
1:30 end 表衔
1:30 end 表衔接
1:70 end 表调
1:70 end 表调课
1:103 end 装
1:82 end 装$
1:68 end 装机
1:68 end 装机$
1:67 end 要
1:56 end 要$
1:71 end 要。
1:71 end 要。$
1:71 end 见
1:71 end 见$
1:-91 end 观
1:-91 end 观$
1:-73 end 规
1:-106 end 规$
1:101 end 规划
1:101 end 规划$
1:-112 end 视一
1:-112 end 视一次
1:73 end 视导
1:73 end 视导$
1:33 end 角
1:21 end 角$
1:53 end 角改
1:53 end 角改造
1:-81 end 解
1:14 end 解决
1:14 end 解决$
1:-99 end 解释
1:-99 end 解释$
1:174 end 计
1:106 end 计$
1:151 end 计划
1:151 end 计划$
1:53 end 计划。
1:88 end 认
1:88 end 认$
1:41 end 讨
1:-24 end 讨$
1:-112 end 讨0
1:-112 end 讨0次
1:86 end 讨。
1:86 end 讨。$
1:107 end 讨论
1:107 end 讨论$
1:-5 end 训
1:8 end 训$
1:-59 end 训班
1:-59 end 训班$
1:-51 end 训部
1:-51 end 训部$
1:-145 end 议
1:-101 end 议$
1:-75 end 议决
1:-75 end 议决$
1:-71 end 议定
1:-71 end 议定$
1:-74 end 议拍
1:-74 end 议拍板
1:-75 end 议议
1:-75 end 议议决
1:46 end 记
1:-45 end 记$
1:120 end 记入
1:97 end 记入册
1:90 end 记入库
1:66 end 记学
1:66 end 记学分
1:92 end 记录
1:92 end 记录$
1:115 end 记造
1:115 end 记造册
1:-45 end 讲
1:136 end 讲$
1:-112 end 讲一
1:-112 end 讲一次
1:-76 end 讲堂
1:-76 end 讲堂$
1:-101 end 讲师
1:-101 end 讲师$
1:-92 end 讲座
1:-92 end 讲座$
1:33 end 论
1:107 end 论$
1:76 end 论定
1:76 end 论定稿
1:-80 end 论证
1:-80 end 论证$
1:52 end 设
1:14 end 设备
1:14 end 设备$
1:95 end 设计
1:95 end 设计$
1:86 end 设账
1:86 end 设账号
1:-55 end 访
1:-139 end 访$
1:64 end 访一
1:64 end 访一次
1:-160 end 证
1:-80 end 证$
1:-93 end 证书
1:-93 end 证书$
1:-107 end 证明
1:-107 end 证明$
1:-58 end 评
1:-94 end 评$
1:-77 end 评价
1:-77 end 评价$
1:-34 end 评估
1:-34 end 评估$
1:86 end 评分
1:86 end 评分$
1:99 end 评课
1:99 end 评课$
1:-51 end 识
1:-51 end 识$
1:113 end 试
1:111 end 试$
1:76 end 试用
1:76 end 试用$
1:-66 end 询
1:-66 end 询一
1:-66 end 询一次
1:92 end 说
1:92 end 说明
1:92 end 说明会
1:-78 end 请
1:-78 end 请假
1:-78 end 请假$
1:-21 end 课
1:-92 end 课$
1:-139 end 课0
1:-75 end 课0节
1:-116 end 课0课
1:-68 end 课一
1:105 end 课一天
1:-94 end 课一次
1:94 end 课两
1:-45 end 课两天
1:111 end 课两节
1:97 end 课务
1:95 end 课务$
1:40 end 课务。
1:70 end 课安
1:70 end 课安排
1:95 end 课情
1:95 end 课情况
1:71 end 课时
1:71 end 课时$
1:-137 end 课程
1:-137 end 课程$
1:36 end 课组
1:36 end 课组织
1:115 end 课表
1:115 end 课表$
1:120 end 课诊
1:120 end 课诊断
1:93 end 课题
1:93 end 课题$
1:53 end 调
1:-57 end 调$
1:82 end 调。
1:82 end 调。$
1:109 end 调安
1:109 end 调安排
1:75 end 调度
1:69 end 调度$
1:69 end 调度。
1:92 end 调整
1:92 end 调整$
1:111 end 调试
1:111 end 调试$
1:93 end 调课
1:93 end 调课$
1:77 end 调配
1:77 end 调配$
1:-34 end 谈
1:-34 end 谈$
1:-190 end 谊
1:-122 end 谊$
1:-153 end 谊活
1:-153 end 谊活动
1:-62 end 贝
1:-62 end 贝晓
1:-62 end 贝晓棠
1:58 end 负
1:74 end 负其
1:74 end 负其责
1:-86 end 负担
1:-86 end 负担$
1:72 end 负责
1:131 end 负责$
1:22 end 负责。
1:-165 end 负责人
1:81 end 责
1:135 end 责$
1:22 end 责。
1:22 end 责。$
1:-165 end 责人
1:-165 end 责人$
1:101 end 责任
1:101 end 责任组
1:54 end 责住
1:54 end 责住宿
1:145 end 责协
1:145 end 责协调
1:72 end 责召
1:72 end 责召集
1:48 end 责安
1:48 end 责安排
1:52 end 责带
1:46 end 责带班
1:61 end 责带队
1:84 end 责技
1:84 end 责技术
1:94 end 责报
1:94 end 责报名
1:92 end 责排
1:92 end 责排课
1:73 end 责接
1:73 end 责接待
1:70 end 责推
1:70 end 责推进
1:163 end 责派
1:163 end 责派人
1:74 end 责移
1:74 end 责移交
1:44 end 责管
1:44 end 责管理
1:71 end 责组
1:71 end 责组织
1:91 end 责维
1:91 end 责维护
1:71 end 责编
1:71 end 责编班
1:144 end 责考
1:153 end 责考务
1:77 end 责考勤
1:137 end 责联
1:109 end 责联系
1:117 end 责联络
1:79 end 责营
1:79 end 责营务
1:73 end 责落
1:73 end 责落实
1:-99 end 责解
1:-99 end 责解释
1:71 end 责设
1:71 end 责设备
1:76 end 责调
1:76 end 责调试
1:49 end 责账
1:49 end 责账号
1:-91 end 责运
1:-91 end 责运行
1:139 end 责选
1:139 end 责选派
1:56 end 责领
1:56 end 责领队
1:97 end 责食
1:97 end 责食宿
1:57 end 账
1:120 end 账$
1:66 end 账。
1:66 end 账。$
1:53 end 账号。
1:68 end 货
1:68 end 货装
1:68 end 货装机
1:50 end 购
1:94 end 购$
1:112 end 购。
1:112 end 购。$
1:-72 end 购买
1:-72 end 购买$
1:-82 end 贴
1:-82 end 贴$
1:-96 end 费
1:-51 end 费开
1:-51 end 费开放
1:-73 end 费报
1:-73 end 费报销
1:-70 end 费里
1:-70 end 费里走
1:-89 end 资
1:-85 end 资不
1:-85 end 资不足
1:-79 end 资助
1:-79 end 资助$
1:63 end 资料
1:63 end 资料$
1:-68 end 资源
1:-68 end 资源$
1:77 end 赛
1:77 end 赛选
1:77 end 赛选手
1:83 end 赠
1:83 end 赠$
1:-108 end 走
1:-70 end 走$
1:-94 end 走一
1:-94 end 走一次
1:-128 end 赴
1:-109 end 赴@
1:-109 end 赴@$
1:-83 end 赴榕
1:-83 end 赴榕坪
1:68 end 起
1:71 end 起办
1:71 end 起办$
1:-100 end 起备
1:-100 end 起备课
1:-97 end 起磨
1:-97 end 起磨课
1:78 end 起管
1:78 end 起管$
1:126 end 起考
1:126 end 起考核
1:114 end 起草
1:114 end 起草$
1:-85 end 足
1:-85 end 足$
1:-76 end 跃
1:-76 end 跃军
1:-76 end 跃军$
1:-29 end 跟
1:63 end 跟堂
1:63 end 跟堂$
1:-137 end 跟岗
1:-137 end 跟岗$
1:19 end 跟班
1:51 end 跟班$
1:-77 end 跟班学
1:70 end 跟着
1:70 end 跟着改
1:88 end 跟车
1:88 end 跟车$
1:103 end 跟进
1:97 end 跟进$
1:68 end 跟进。
1:59 end 践
1:86 end 践$
1:-69 end 践讲
1:-69 end 践讲座
1:91 end 踪
1:67 end 踪服
1:67 end 踪服务
1:99 end 踪考
1:62 end 踪考察
1:95 end 踪考查
1:-70 end 蹲
1:-70 end 蹲点
1:-70 end 蹲点$
1:-13 end 车
1:-31 end 车$
1:59 end 车辆
1:59 end 车辆$
1:59 end 车间
1:59 end 车间$
1:48 end 转
1:48 end 转运
1:48 end 转运$
1:-76 end 轮
1:-76 end 轮诊
1:-76 end 轮诊断
1:82 end 辅
1:82 end 辅导
1:82 end 辅导室
1:108 end 辆
1:108 end 辆$
1:-23 end 达
1:-60 end 达慕
1:-60 end 达慕$
1:-76 end 运
1:48 end 运$
1:-45 end 运作
1:-45 end 运作$
1:-91 end 运行
1:-91 end 运行$
1:71 end 运送
1:71 end 运送$
1:59 end 还
1:59 end 还$
1:116 end 这
1:93 end 这一
1:93 end 这一块
1:85 end 这件
1:85 end 这件事
1:153 end 进
1:98 end 进$
1:68 end 进。
1:68 end 进。$
1:80 end 进度
1:80 end 进度$
1:91 end 进行
1:91 end 进行$
1:78 end 进驻
1:78 end 进驻@
1:90 end 述
1:57 end 述任
1:57 end 述任务
1:117 end 述各
1:117 end 述各项
1:46 end 送
1:125 end 送$
1:118 end 送人
1:118 end 送人$
1:106 end 送到
1:71 end 送到@
1:75 end 送到园
1:76 end 送去
1:76 end 送去$
1:114 end 送名
1:114 end 送名单
1:75 end 送安
1:75 end 送安装
1:33 end 送用
1:33 end 送用餐
1:84 end 送给
1:84 end 送给@
1:-155 end 送课
1:-182 end 送课$
1:129 end 送课表
1:90 end 送达
1:90 end 送达$
1:100 end 选
1:122 end 选$
1:64 end 选学
1:64 end 选学生
1:77 end 选手
1:77 end 选手$
1:18 end 选派
1:18 end 选派$
1:-44 end 通
1:111 end 通$
1:-113 end 通一
1:-113 end 通一次
1:-33 end 通知
1:74 end 通知$
1:-92 end 通知@
1:-69 end 通账
1:-69 end 通账号
1:118 end 造
1:53 end 造$
1:115 end 造册
1:115 end 造册$
1:98 end 遣
1:74 end 遣$
1:44 end 遣手
1:44 end 遣手续
1:74 end 遣通
1:74 end 遣通知
1:74 end 遴
1:74 end 遴选
1:74 end 遴选$
1:-51 end 邓
1:-51 end 邓春
1:-51 end 邓春梅
1:-56 end 邝
1:-56 end 邝丽
1:-56 end 邝丽君
1:-60 end 那
1:-60 end 那达
1:-60 end 那达慕
1:-67 end 邱
1:-67 end 邱雁
1:-67 end 邱雁$
1:-63 end 邵
1:-63 end 邵阳
1:-63 end 邵阳$
1:67 end 郎
1:67 end 郎$
1:-109 end 部
1:-51 end 部$
1:-101 end 部署
1:-101 end 部署$
1:-53 end 部部
1:-53 end 部部长
1:-83 end 部长
1:-83 end 部长$
1:-34 end 部门
1:-34 end 部门$
1:-64 end 鄂
1:-64 end 鄂晓
1:-64 end 鄂晓楠
1:14 end 配
1:77 end 配$
1:-7 end 配合
1:-22 end 配合$
1:115 end 配合。
1:76 end 配对
1:76 end 配对$
1:83 end 配师
1:83 end 配师傅
1:79 end 配班
1:79 end 配班级
1:95 end 配送
1:95 end 配送$
1:108 end 采
1:108 end 采购
1:94 end 采购$
1:112 end 采购。
1:-99 end 释
1:-99 end 释$
1:-70 end 里
1:-70 end 里走
1:-70 end 里走$
1:37 end 量
1:48 end 量分
1:48 end 量分析
1:-68 end 量发
1:-68 end 量发展
1:92 end 量着
1:79 end 量着办
1:78 end 量着定
1:20 end 金
1:79 end 金使
1:79 end 金使用
1:-66 end 金解
1:-66 end 金解决
1:-121 end 鉴
1:-121 end 鉴定
1:-121 end 鉴定$
1:-105 end 销
1:-113 end 销$
1:-53 end 销。
1:-53 end 销。$
1:-119 end 长
1:-138 end 长$
1:-51 end 长)
1:-51 end 长)$
1:-74 end 长一
1:-74 end 长一年
1:-71 end 长助
1:-71 end 长助理
1:-55 end 长吉
1:-55 end 长吉鹏
1:-71 end 长富
1:-71 end 长富$
1:-95 end 长挂
1:-95 end 长挂帅
1:-47 end 长核
1:-47 end 长核定
1:95 end 长档
1:95 end 长档案
1:-33 end 长甘
1:-33 end 长甘露
1:-67 end 长邱
1:-67 end 长邱雁
1:17 end 门
1:-34 end 门$
1:84 end 门对
1:84 end 门对接
1:-94 end 问
1:-66 end 问$
1:-54 end 问权
1:-54 end 问权限
1:-67 end 问题
1:-67 end 问题$
1:7 end 间
1:7 end 间$
1:132 end 队
1:132 end 队$
1:-59 end 防
1:-59 end 防课
1:-59 end 防课$
1:-63 end 阳
1:-63 end 阳$
1:-69 end 阿
1:-69 end 阿木
1:-69 end 阿木$
1:73 end 际
1:73 end 际细
1:73 end 际细化
1:-54 end 限
1:-54 end 限$
1:-56 end 院
1:-49 end 院$
1:-57 end 院长
1:-57 end 院长$
1:-82 end 险
1:-82 end 险$
1:86 end 障
1:79 end 障$
1:54 end 障。
1:54 end 障。$
1:71 end 障设
1:71 end 障设备
1:-67 end 雁
1:-67 end 雁$
1:-9 end 集
1:16 end 集$
1:61 end 集。
1:61 end 集。$
1:74 end 集》
1:74 end 集》$
1:-79 end 集冬
1:-79 end 集冬衣
1:-56 end 集市
1:-56 end 集市”
1:-65 end 集训
1:-65 end 集训$
1:-83 end 雪
1:-83 end 雪莲
1:-83 end 雪莲)
1:-51 end 雾
1:-51 end 雾岭
1:-51 end 雾岭$
1:-33 end 露
1:-33 end 露$
1:85 end 面
1:122 end 面$
1:-53 end 面点
1:-53 end 面点$
1:-65 end 靳
1:-65 end 靳红
1:-65 end 靳红旗
1:-37 end 顶
1:-37 end 顶岗
1:-37 end 顶岗$
1:51 end 项
1:63 end 项$
1:62 end 项任
1:62 end 项任务
1:83 end 项工
1:83 end 项工作
1:76 end 项活
1:76 end 项活动
1:-59 end 项督
1:-59 end 项督导
1:-66 end 顾
1:-66 end 顾问
1:-66 end 顾问$
1:72 end 顿
1:72 end 顿$
1:-59 end 预
1:-59 end 预防
1:-59 end 预防课
1:122 end 领
1:125 end 领$
1:56 end 领队
1:56 end 领队$
1:-54 end 题
1:90 end 题$
1:-91 end 题0
1:-91 end 题0项
1:-98 end 题一
1:-98 end 题一次
1:68 end 题总
1:68 end 题总结
1:-94 end 题教
1:-94 end 题教研
1:-66 end 题讲
1:-66 end 题讲座
1:-80 end 题论
1:-80 end 题论证
1:-88 end 题课
1:-88 end 题课程
1:86 end 食
1:86 end 食宿
1:86 end 食宿$
1:78 end 餐
1:78 end 餐$
1:78 end 驻
1:78 end 驻@
1:78 end 驻@$
1:122 end 验
1:101 end 验$
1:111 end 验。
1:111 end 验。$
1:71 end 验收
1:67 end 验收$
1:75 end 验收。
1:75 end 验课
1:75 end 验课$
1:86 end 魁
1:86 end 魁)
1:86 end 魁)$
1:-89 end 鲁
1:-89 end 鲁$
1:-55 end 鹏
1:-55 end 鹏$
1:64 end 齐
1:64 end 齐材
1:64 end 齐材料
1:-76 end 龙
1:-76 end 龙跃
1:-76 end 龙跃军
1:95 ends 事
1:-264 ends 任
1:-93 ends 会
1:-39 ends 办
1:-109 ends 务
1:-40 ends 员
1:-78 ends 团
1:70 ends 处
1:87 ends 委
1:-8 ends 室
1:-16 ends 心
1:-126 ends 所
1:-97 ends 支
1:-112 ends 校
1:23 ends 科
1:29 ends 站
1:29 ends 系
1:66 ends 组
1:51 ends 股
1:-105 ends 记
1:87 ends 部
1:-60 ends 长
1:-87 ends 队
1:-6 ends 院
1:-74 ends 馆
1:21 figures=0
1:-70 figures=1
1:13 first $
1:-88 first (
1:-25 first (0
1:-68 first (以
1:-167 first (导
1:-57 first (电
1:79 first (联
1:-105 first )
1:-58 first )$
1:-41 first )0
1:-59 first )与
1:-76 first )提
1:-80 first )经
1:-72 first -
1:-48 first -$
1:-48 first --
1:-89 first 0
1:-19 first 0$
1:-79 first 00
1:-107 first 0个
1:-190 first 0人
1:-77 first 0位
1:-56 first 0名
1:-92 first 0套
1:-92 first 0所
1:-58 first 0月
1:-63 first 0节
1:-76 first :
1:-76 first :龙
1:-71 first @
1:-55 first @$
1:-149 first @@
1:13 first ^
1:28 first ^$
1:-88 first ^(
1:-89 first ^)
1:-48 first ^-
1:-197 first ^0
1:-76 first ^:
1:-149 first ^@
1:-55 first ^_
1:-72 first ^“
1:-11 first ^、
1:-107 first ^。
1:-60 first ^一
1:-7 first ^上
1:-63 first ^与
1:-95 first ^专
1:-90 first ^两
1:-89 first ^中
1:14 first ^为
1:-35 first ^主
1:-71 first ^乌
1:14 first ^予
1:48 first ^于
1:-5 first ^互
1:-6 first ^交
1:-65 first ^今
1:-83 first ^从
1:73 first ^代
1:95 first ^们
1:72 first ^任
1:-71 first ^优
1:5 first ^会
1:92 first ^作
1:-35 first ^供
1:103 first ^保
1:-124 first ^修
1:-112 first ^倡
1:101 first ^值
1:87 first ^做
1:110 first ^先
1:95 first ^党
1:27 first ^全
1:-70 first ^公
1:16 first ^共
1:-82 first ^关
1:20 first ^具
1:-39 first ^兼
1:-77 first ^内
1:79 first ^写
1:84 first ^准
1:-52 first ^出
1:122 first ^分
1:38 first ^列
1:-86 first ^初
1:81 first ^利
1:-121 first ^到
1:95 first ^制
1:-100 first ^副
1:102 first ^办
1:36 first ^募
1:-59 first ^医
1:44 first ^协
1:82 first ^印
1:91 first ^去
1:20 first ^参
1:-43 first ^及
1:-100 first ^发
1:-79 first ^另
1:92 first ^召
1:80 first ^可
1:-20 first ^各
1:48 first ^合
1:-159 first ^同
1:77 first ^向
1:-46 first ^吴
1:-128 first ^员
1:109 first ^命
1:52 first ^和
1:90 first ^唱
1:26 first ^商
1:-41 first ^四
1:-50 first ^团
1:188 first ^在
1:-59 first ^培
1:-60 first ^塔
1:-75 first ^处
1:-98 first ^备
1:-84 first ^大
1:-139 first ^委
1:-93 first ^姚
1:-65 first ^季
1:-137 first ^学
1:121 first ^安
1:61 first ^完
1:62 first ^定
1:-93 first ^实
1:108 first ^审
1:-57 first ^客
1:-54 first ^家
1:63 first ^对
1:88 first ^将
1:-77 first ^就
1:108 first ^居
1:-98 first ^工
1:-85 first ^师
1:115 first ^带
1:143 first ^帮
1:-130 first ^干
1:95 first ^年
1:-82 first ^幼
1:95 first ^建
1:37 first ^开
1:101 first ^张
1:60 first ^归
1:60 first ^当
1:82 first ^形
1:83 first ^得
1:67 first ^微
1:163 first ^总
1:64 first ^或
1:-56 first ^才
1:67 first ^打
1:126 first ^执
1:72 first ^承
1:84 first ^把
1:144 first ^抓
1:85 first ^护
1:-22 first ^报
1:75 first ^担
1:75 first ^拟
1:-107 first ^择
1:121 first ^拿
1:59 first ^挂
1:-76 first ^指
1:67 first ^按
1:66 first ^挑
1:-97 first ^捐
1:61 first ^掌
1:154 first ^排
1:67 first ^接
1:56 first ^推
1:98 first ^提
1:-51 first ^支
1:152 first ^收
1:-90 first ^教
1:-99 first ^数
1:101 first ^敲
1:65 first ^整
1:-82 first ^新
1:-74 first ^无
1:80 first ^明
1:-113 first ^暑
1:-63 first ^曲
1:-81 first ^有
1:78 first ^服
1:76 first ^期
1:-70 first ^李
1:-116 first ^来
1:-47 first ^杨
1:84 first ^核
1:-12 first ^每
1:81 first ^汇
1:5 first ^派
1:-78 first ^淮
1:106 first ^清
1:-66 first ^游
1:-63 first ^潘
1:145 first ^点
1:66 first ^照
1:77 first ^牵
1:-94 first ^现
1:-86 first ^理
1:-95 first ^由
1:-84 first ^电
1:-144 first ^留
1:-143 first ^的
1:-67 first ^监
1:126 first ^盯
1:59 first ^直
1:59 first ^看
1:-100 first ^研
1:46 first ^确
1:-157 first ^科
1:69 first ^程
1:55 first ^策
1:-51 first ^筹
1:25 first ^管
1:-58 first ^线
1:42 first ^组
1:-6 first ^经
1:-94 first ^结
1:89 first ^给
1:130 first ^统
1:71 first ^维
1:117 first ^编
1:142 first ^考
1:71 first ^联
1:-73 first ^股
1:-61 first ^至
1:52 first ^落
1:73 first ^衔
1:-82 first ^补
1:111 first ^要
1:-44 first ^覆
1:90 first ^解
1:-83 first ^认
1:119 first ^讨
1:-112 first ^议
1:133 first ^记
1:-132 first ^讲
1:-95 first ^设
1:86 first ^评
1:76 first ^试
1:-97 first ^请
1:-105 first ^课
1:98 first ^调
1:-51 first ^谢
1:58 first ^负
1:-79 first ^资
1:82 first ^赠
1:-141 first ^赴
1:103 first ^起
1:65 first ^跟
1:65 first ^轮
1:-54 first ^远
1:-56 first ^连
1:-138 first ^送
1:90 first ^选
1:120 first ^逐
1:92 first ^通
1:-51 first ^逢
1:104 first ^遴
1:-46 first ^邓
1:-42 first ^邢
1:-83 first ^部
1:-14 first ^配
1:56 first ^采
1:-88 first ^长
1:-59 first ^闻
1:-74 first ^陈
1:-57 first ^院
1:-65 first ^隔
1:-100 first ^集
1:-76 first ^面
1:-68 first ^顶
1:-93 first ^颁
1:-134 first ^马
1:-56 first ^驻
1:104 first ^验
1:-58 first ^骨
1:-66 first ^高
1:-69 first ^魏
1:-32 first ^麦
1:-55 first _
1:-41 first _0
1:-107 first _@
1:82 first _方
1:-89 first _朝
1:-102 first _杨
1:-75 first _游
1:-75 first _申
1:-67 first _龙
1:-46 first “
1:-12 first “$
1:-60 first “医
1:-51 first “待
1:-11 first 、
1:129 first 、@
1:-65 first 、宿
1:-89 first 、录
1:-61 first 、政
1:-66 first 、教
1:-51 first 、行
1:-75 first 、资
1:-34 first 、院
1:-107 first 。
1:-107 first 。$
1:9 first 一
1:80 first 一$
1:-61 first 一份
1:-90 first 一名
1:-55 first 一天
1:92 first 一并
1:-105 first 一期
1:-58 first 一次
1:73 first 一起
1:-49 first 一间
1:-79 first 三
1:-79 first 三$
1:-46 first 上
1:-58 first 上$
1:60 first 上传
1:-66 first 上报
1:-70 first 不
1:-70 first 不$
1:52 first 与
1:98 first 与$
1:-63 first 与@
1:-95 first 专
1:-56 first 专$
1:71 first 专人
1:-89 first 专家
1:-62 first 专款
1:-64 first 专项
1:-101 first 两
1:-85 first 两$
1:-63 first 两个
1:-49 first 两位
1:-44 first 两周
1:-98 first 两次
1:87 first 中
1:124 first 中$
1:-89 first 中队
1:36 first 为
1:79 first 为$
1:-42 first 为@
1:79 first 为其
1:70 first 为支
1:-58 first 为校
1:93 first 为每
1:82 first 为经
1:101 first 为责
1:82 first 为跟
1:-96 first 为集
1:-42 first 主
1:-46 first 主$
1:-177 first 主任
1:93 first 主写
1:148 first 主办
1:111 first 主备
1:96 first 主抓
1:167 first 主持
1:104 first 主政
1:129 first 主理
1:133 first 主责
1:-63 first 丽
1:-63 first 丽$
1:-71 first 乌
1:-71 first 乌日
1:-57 first 习
1:-57 first 习$
1:-115 first 书
1:-115 first 书$
1:75 first 买
1:75 first 买$
1:38 first 予
1:91 first 予$
1:14 first 予以
1:-95 first 事
1:-95 first 事$
1:71 first 二
1:71 first 二$
1:29 first 于
1:-82 first 于$
1:98 first 于0
1:-104 first 于@
1:-45 first 于十
1:-75 first 于每
1:-5 first 互
1:79 first 互为
1:-86 first 互办
1:-73 first 互派
1:87 first 互相
1:-6 first 交
1:-86 first 交一
1:91 first 交换
1:71 first 交接
1:14 first 人
1:14 first 人$
1:-65 first 今
1:-65 first 今年
1:-83 first 从
1:-83 first 从0
1:85 first 他
1:85 first 他$
1:-51 first 付
1:-51 first 付$
1:73 first 代
1:73 first 代拟
1:45 first 以
1:45 first 以$
1:95 first 们
1:95 first 们自
1:-136 first 任
1:-151 first 任$
1:-60 first 任@
1:85 first 任主
1:-61 first 份
1:-61 first 份$
1:-110 first 优
1:-107 first 优$
1:-71 first 优先
1:-12 first 会
1:-65 first 会$
1:60 first 会同
1:-67 first 会研
1:-75 first 会议
1:60 first 传
1:60 first 传$
1:-81 first 位
1:-81 first 位$
1:88 first 住
1:88 first 住$
1:9 first 体
1:9 first 体$
1:-47 first 作
1:-108 first 作$
1:92 first 作出
1:61 first 供
1:76 first 供$
1:-81 first 供其
1:102 first 供稿
1:103 first 保
1:71 first 保证
1:92 first 保障
1:-87 first 修
1:71 first 修$
1:-77 first 修大
1:-94 first 修订
1:59 first 借
1:59 first 借$
1:-112 first 倡
1:-112 first 倡议
1:101 first 值
1:101 first 值守
1:-78 first 假
1:-78 first 假$
1:87 first 做
1:36 first 做后
1:90 first 做好
1:-82 first 儿
1:-82 first 儿$
1:36 first 先
1:-71 first 先$
1:110 first 先排
1:-70 first 克
1:-70 first 克$
1:95 first 党
1:95 first 党委
1:92 first 全
1:88 first 全$
1:-12 first 全年
1:61 first 全面
1:-70 first 公
1:-70 first 公不
1:12 first 共
1:-80 first 共$
1:-84 first 共0
1:72 first 共同
1:-88 first 共备
1:106 first 共管
1:-98 first 共聘
1:-97 first 共过
1:41 first 关
1:98 first 关$
1:-82 first 关于
1:-25 first 其
1:-25 first 其$
1:-54 first 具
1:-135 first 具$
1:20 first 具体
1:-39 first 兼
1:-39 first 兼任
1:-77 first 内
1:-77 first 内汇
1:-47 first 再
1:-47 first 再$
1:123 first 写
1:109 first 写$
1:67 first 写出
1:67 first 写纪
1:90 first 决
1:90 first 决$
1:84 first 准
1:84 first 准备
1:81 first 出
1:100 first 出$
1:-88 first 出具
1:110 first 出卷
1:88 first 出面
1:132 first 分
1:86 first 分$
1:73 first 分别
1:58 first 分发
1:114 first 分头
1:93 first 分担
1:83 first 分掌
1:71 first 分配
1:55 first 划
1:55 first 划$
1:38 first 列
1:-69 first 列@
1:100 first 列出
1:-86 first 初
1:-86 first 初审
1:81 first 利
1:81 first 利用
1:73 first 别
1:73 first 别$
1:-113 first 到
1:61 first 到$
1:-118 first 到@
1:-86 first 到北
1:132 first 制
1:106 first 制$
1:95 first 制定
1:-39 first 前
1:-39 first 前$
1:-100 first 副
1:-85 first 副主
1:-90 first 副处
1:-50 first 副教
1:-45 first 副科
1:-67 first 副股
1:-53 first 副部
1:-71 first 副院
1:118 first 力
1:118 first 力$
1:105 first 办
1:106 first 办$
1:59 first 办借
1:66 first 办手
1:44 first 办派
1:106 first 办理
1:-92 first 加
1:-92 first 加$
1:78 first 务
1:78 first 务$
1:90 first 动
1:90 first 动$
1:107 first 助
1:107 first 助$
1:36 first 募
1:36 first 募集
1:146 first 勤
1:146 first 勤$
1:-86 first 北
1:-86 first 北$
1:-84 first 医
1:-60 first 医$
1:-59 first 医生
1:-45 first 十
1:-45 first 十$
1:120 first 半
1:120 first 半$
1:53 first 协
1:154 first 协$
1:-91 first 协作
1:110 first 协力
1:98 first 协办
1:118 first 协助
1:128 first 协同
1:-95 first 协调
1:82 first 印
1:82 first 印制
1:110 first 卷
1:110 first 卷$
1:91 first 去
1:91 first 去办
1:20 first 参
1:116 first 参与
1:-61 first 参加
1:74 first 参编
1:-43 first 及
1:-43 first 及外
1:-75 first 发
1:-147 first 发$
1:-58 first 发)
1:129 first 发出
1:90 first 发动
1:-77 first 发学
1:-13 first 发放
1:129 first 发文
1:89 first 发起
1:-78 first 取
1:-78 first 取$
1:81 first 口
1:81 first 口$
1:-79 first 另
1:-79 first 另筹
1:92 first 召
1:67 first 召开
1:58 first 召集
1:80 first 可
1:80 first 可以
1:-20 first 各
1:-83 first 各出
1:75 first 各指
1:-91 first 各有
1:77 first 各自
1:74 first 各负
1:15 first 合
1:-10 first 合$
1:60 first 合力
1:94 first 合办
1:-64 first 合并
1:50 first 合排
1:-92 first 合格
1:28 first 同
1:85 first 同$
1:-109 first 同意
1:-78 first 同日
1:-37 first 同时
1:85 first 同步
1:-120 first 同行
1:-77 first 名
1:-77 first 名$
1:36 first 后
1:36 first 后$
1:59 first 向
1:-76 first 向$
1:77 first 向@
1:-46 first 吴
1:-46 first 吴昌
1:-89 first 员
1:123 first 员$
1:-85 first 员0
1:-73 first 员@
1:-77 first 员每
1:-72 first 员的
1:-37 first 周
1:-37 first 周$
1:109 first 命
1:109 first 命题
1:52 first 和
1:116 first 和@
1:-65 first 和“
1:90 first 唱
1:90 first 唱主
1:26 first 商
1:6 first 商定
1:98 first 商量
1:-74 first 嘉
1:-74 first 嘉$
1:-41 first 四
1:-41 first 四月
1:-16 first 团
1:64 first 团$
1:-50 first 团委
1:-56 first 园
1:-56 first 园$
1:-42 first 国
1:-42 first 国$
1:39 first 在
1:-106 first 在$
1:129 first 在0
1:-66 first 在@
1:95 first 在“
1:66 first 在同
1:63 first 在寒
1:69 first 在排
1:-100 first 在网
1:82 first 在项
1:-94 first 场
1:-94 first 场$
1:-59 first 培
1:-59 first 培训
1:-60 first 塔
1:-60 first 塔娜
1:-101 first 处
1:-90 first 处$
1:-75 first 处长
1:-32 first 备
1:83 first 备$
1:106 first 备妥
1:101 first 备材
1:-93 first 备查
1:-146 first 备案
1:-96 first 备课
1:-43 first 外
1:-43 first 外$
1:-113 first 大
1:-77 first 大$
1:-84 first 大学
1:49 first 天
1:49 first 天$
1:75 first 头
1:75 first 头$
1:-92 first 套
1:-92 first 套$
1:99 first 好
1:99 first 好$
1:106 first 妥
1:106 first 妥$
1:-103 first 委
1:16 first 委$
1:-80 first 委0
1:-103 first 委线
1:-93 first 姚
1:-93 first 姚本
1:-60 first 娜
1:-60 first 娜$
1:-84 first 子
1:-84 first 子$
1:-53 first 字
1:-53 first 字$
1:33 first 季
1:59 first 季$
1:-65 first 季主
1:-50 first 学
1:-6 first 学$
1:-62 first 学前
1:-125 first 学生
1:-17 first 守
1:-17 first 守$
1:121 first 安
1:121 first 安排
1:61 first 完
1:61 first 完成
1:45 first 定
1:24 first 定$
1:117 first 定人
1:79 first 定方
1:113 first 定日
1:92 first 定课
1:52 first 实$
1:-57 first 实习
1:75 first 实施
1:-103 first 实验
1:31 first 审
1:-86 first 审$
1:-33 first 审定
1:79 first 审批
1:150 first 审核
1:-57 first 客
1:-57 first 客座
1:-101 first 家
1:-89 first 家$
1:-54 first 家长
1:-65 first 宿
1:-65 first 宿$
1:63 first 寒
1:63 first 寒$
1:42 first 对
1:-35 first 对$
1:-77 first 对@
1:69 first 对口
1:200 first 对接
1:-107 first 对计
1:-102 first 对项
1:-167 first 导
1:-167 first 导$
1:88 first 将
1:88 first 将全
1:69 first 小
1:69 first 小$
1:-77 first 就
1:-77 first 就服
1:108 first 居
1:108 first 居中
1:-99 first 展
1:-99 first 展$
1:-179 first 岗
1:-179 first 岗$
1:-78 first 岭
1:-78 first 岭$
1:-95 first 工
1:-45 first 工$
1:-65 first 工会
1:-83 first 工作
1:96 first 帅
1:96 first 帅$
1:-121 first 师
1:-103 first 师$
1:-85 first 师资
1:115 first 带
1:98 first 带$
1:120 first 带人
1:69 first 带教
1:72 first 带班
1:64 first 带队
1:109 first 带领
1:143 first 帮
1:111 first 帮助
1:73 first 帮忙
1:117 first 帮着
1:-133 first 干
1:-58 first 干$
1:-95 first 干事
1:-104 first 干部
1:47 first 年
1:95 first 年底
1:8 first 并
1:8 first 并$
1:-82 first 幼
1:-82 first 幼儿
1:86 first 应
1:86 first 应$
1:95 first 底
1:95 first 底$
1:75 first 度
1:75 first 度$
1:-94 first 座
1:-94 first 座$
1:95 first 建
1:95 first 建立
1:48 first 开
1:67 first 开$
1:-90 first 开具
1:-99 first 开展
1:-98 first 开放
1:86 first 开设
1:203 first 开通
1:101 first 张
1:101 first 张罗
1:60 first 归
1:60 first 归口
1:60 first 当
1:60 first 当好
1:-29 first 录
1:-29 first 录$
1:82 first 形
1:82 first 形成
1:79 first 待
1:79 first 待$
1:83 first 得
1:83 first 得派
1:67 first 微
1:67 first 微机
1:-109 first 志
1:-109 first 志$
1:73 first 忙
1:73 first 忙$
1:141 first 总
1:95 first 总$
1:154 first 总协
1:77 first 总抓
1:86 first 总负
1:-109 first 意
1:-109 first 意$
1:13 first 成
1:13 first 成$
1:64 first 或
1:64 first 或团
1:-78 first 房
1:-78 first 房$
1:-92 first 所
1:-92 first 所$
1:69 first 手
1:69 first 手$
1:-56 first 才
1:-56 first 才让
1:67 first 打
1:67 first 打配
1:126 first 执
1:107 first 执笔
1:78 first 执行
1:114 first 批
1:114 first 批$
1:72 first 承
1:64 first 承办
1:19 first 承担
1:107 first 承接
1:84 first 把
1:-75 first 把“
1:98 first 把关
1:57 first 把周
1:71 first 把更
1:53 first 把活
1:153 first 抓
1:117 first 抓$
1:61 first 抓到
1:43 first 抓好
1:128 first 抓总
1:78 first 抓考
1:85 first 护
1:85 first 护送
1:-14 first 报
1:14 first 报$
1:82 first 报名
1:10 first 报送
1:-84 first 报销
1:-44 first 担$
)",
    R"(1:75 first 担任
1:-74 first 拍
1:-74 first 拍$
1:82 first 拟
1:73 first 拟$
1:107 first 拟定
1:-63 first 拟派
1:67 first 拟订
1:-107 first 择
1:-107 first 择优
1:53 first 拾
1:53 first 拾$
1:126 first 拿
1:53 first 拿$
1:100 first 拿出
1:72 first 拿方
1:167 first 持
1:167 first 持$
1:59 first 挂
1:-49 first 挂任
1:96 first 挂帅
1:-52 first 指
1:75 first 指$
1:132 first 指定
1:-91 first 指派
1:67 first 按
1:68 first 按月
1:35 first 按职
1:73 first 挑
1:64 first 挑$
1:66 first 挑头
1:-97 first 捐
1:-99 first 捐书
1:-70 first 捐赠
1:91 first 换
1:91 first 换$
1:-51 first 据
1:-51 first 据$
1:-90 first 授
1:-90 first 授$
1:102 first 掌
1:83 first 掌$
1:61 first 掌握
1:114 first 排
1:91 first 排$
1:110 first 排出
1:81 first 排好
1:105 first 排定
1:87 first 排批
1:129 first 排日
1:121 first 排班
1:101 first 排行
1:161 first 排课
1:155 first 接
1:216 first 接$
1:86 first 接应
1:105 first 接待
1:76 first 接收
1:96 first 接洽
1:-102 first 接着
1:67 first 接站
1:-69 first 控
1:-69 first 控$
1:6 first 推
1:-47 first 推$
1:56 first 推荐
1:69 first 提
1:-76 first 提$
1:76 first 提供
1:162 first 提出
1:17 first 提前
1:58 first 提报
1:61 first 握
1:61 first 握$
1:-30 first 支
1:70 first 支$
1:-51 first 支付
1:170 first 收
1:141 first 收$
1:121 first 收发
1:53 first 收拾
1:99 first 收集
1:64 first 收齐
1:-28 first 放
1:-28 first 放$
1:48 first 政
1:48 first 政$
1:-69 first 敏
1:-69 first 敏$
1:-73 first 教
1:-27 first 教$
1:-70 first 教学
1:-103 first 教师
1:-90 first 教授
1:32 first 教研
1:-19 first 教科
1:-67 first 教育
1:-99 first 数
1:-53 first 数字
1:-51 first 数据
1:-69 first 数控
1:101 first 敲
1:101 first 敲定
1:92 first 整
1:73 first 整$
1:65 first 整理
1:129 first 文
1:129 first 文$
1:-93 first 新
1:-54 first 新$
1:-82 first 新加
1:131 first 方
1:131 first 方$
1:75 first 施
1:75 first 施$
1:-74 first 无
1:-74 first 无人
1:-23 first 日
1:-23 first 日$
1:-37 first 时
1:-37 first 时$
1:-46 first 昌
1:-46 first 昌$
1:80 first 明
1:80 first 明年
1:-51 first 星
1:-51 first 星$
1:-122 first 晓
1:-122 first 晓$
1:-113 first 暑
1:-113 first 暑期
1:-63 first 曲
1:-63 first 曲丽
1:71 first 更
1:71 first 更$
1:-32 first 月
1:-32 first 月$
1:-116 first 有
1:-91 first 有$
1:-81 first 有0
1:-47 first 服
1:-77 first 服$
1:78 first 服务
1:-89 first 朝
1:-89 first 朝$
1:-71 first 期
1:-159 first 期$
1:76 first 期中
1:-93 first 本
1:-93 first 本$
1:67 first 机
1:67 first 机$
1:-70 first 李
1:-70 first 李克
1:101 first 材
1:101 first 材$
1:-143 first 来
1:-86 first 来$
1:-66 first 来@
1:-91 first 来检
1:-64 first 杨
1:-102 first 杨$
1:-47 first 杨再
1:-93 first 查
1:-93 first 查$
1:-58 first 校
1:-58 first 校$
1:204 first 核
1:210 first 核$
1:84 first 核对
1:-92 first 格
1:-92 first 格$
1:-146 first 案
1:-146 first 案$
1:-91 first 检
1:-91 first 检$
1:-103 first 次
1:-103 first 次$
1:-62 first 款
1:-62 first 款$
1:85 first 步
1:85 first 步$
1:-15 first 每
1:-38 first 每$
1:-85 first 每两
1:35 first 每个
1:120 first 每半
1:-66 first 每周
1:131 first 每天
1:59 first 每季
1:22 first 每学
1:-65 first 每月
1:-63 first 水
1:-63 first 水$
1:49 first 汇
1:-77 first 汇$
1:51 first 汇总
1:74 first 汇编
1:53 first 活
1:53 first 活$
1:96 first 洽
1:96 first 洽$
1:-5 first 派
1:-41 first 派$
1:-50 first 派0
1:-56 first 派专
1:149 first 派人
1:-22 first 派出
1:123 first 派员
1:-101 first 派志
1:-53 first 派资
1:65 first 流
1:65 first 流$
1:-78 first 淮
1:-78 first 淮岭
1:106 first 清
1:106 first 清点
1:-86 first 游
1:-75 first 游$
1:-66 first 游舒
1:-63 first 潘
1:-63 first 潘水
1:162 first 点
1:106 first 点$
1:133 first 点人
1:77 first 点收
1:66 first 照
1:53 first 照着
1:70 first 照表
1:77 first 牵
1:62 first 牵头
1:164 first 牵线
1:-95 first 玩
1:-95 first 玩$
1:-94 first 现
1:-94 first 现场
1:123 first 班
1:123 first 班$
1:114 first 理
1:114 first 理$
1:-51 first 瑾
1:-51 first 瑾$
1:-131 first 生
1:-131 first 生$
1:91 first 用
1:91 first 用$
1:-95 first 由
1:-95 first 由@
1:-75 first 申
1:-75 first 申$
1:-97 first 电
1:-57 first 电$
1:-84 first 电子
1:-144 first 留
1:-144 first 留守
1:-155 first 的
1:-72 first 的$
1:-54 first 的“
1:-63 first 的书
1:-75 first 的学
1:-45 first 的工
1:-54 first 的新
1:-98 first 的日
1:-93 first 的统
1:-39 first 的骨
1:-67 first 监
1:-67 first 监督
1:-44 first 盖
1:-44 first 盖$
1:126 first 盯
1:88 first 盯住
1:115 first 盯着
1:57 first 盯过
1:59 first 直
1:59 first 直接
1:87 first 相
1:87 first 相$
1:59 first 看
1:59 first 看管
1:38 first 着
1:38 first 着$
1:-67 first 督
1:-67 first 督$
1:92 first 知
1:92 first 知$
1:-81 first 研
1:-14 first 研$
1:-100 first 研究
1:46 first 确
1:25 first 确定
1:88 first 确认
1:-134 first 科
1:-46 first 科$
1:-157 first 科长
1:-53 first 程
1:-113 first 程$
1:69 first 程小
1:102 first 稿
1:102 first 稿$
1:-100 first 究
1:-100 first 究$
1:95 first 立
1:95 first 立$
1:67 first 站
1:67 first 站$
1:107 first 笔
1:107 first 笔$
1:55 first 策
1:55 first 策划
1:26 first 筹
1:73 first 筹$
1:102 first 筹办
1:-100 first 筹集
1:-69 first 签发
1:105 first 签收
1:52 first 管
1:162 first 管$
1:130 first 管人
1:61 first 管学
1:64 first 管挑
1:-145 first 管排
1:130 first 管理
1:62 first 管考
1:-113 first 管联
1:83 first 管账
1:95 first 管车
1:85 first 管这
1:154 first 系
1:154 first 系$
1:67 first 纪
1:67 first 纪$
1:-60 first 线
1:-37 first 线$
1:-58 first 线上
1:42 first 组
1:71 first 组织
1:-97 first 组长
1:84 first 组队
1:71 first 织
1:71 first 织$
1:32 first 经$
1:114 first 经办
1:-101 first 经费
1:-94 first 结
1:73 first 结合
1:-122 first 结对
1:-79 first 结成
1:89 first 给
1:108 first 给@
1:-79 first 给三
1:91 first 给予
1:71 first 给二
1:85 first 给他
1:159 first 络
1:159 first 络$
1:114 first 统
1:-93 first 统$
1:142 first 统一
1:82 first 统稿
1:102 first 统筹
1:92 first 统管
1:100 first 统计
1:71 first 维
1:71 first 维修
1:145 first 编
1:99 first 编$
1:81 first 编制
1:95 first 编排
1:-100 first 网
1:-100 first 网$
1:101 first 罗
1:101 first 罗$
1:-75 first 美
1:-75 first 美$
1:122 first 考
1:35 first 考$
1:146 first 考勤
1:157 first 考核
1:-74 first 考英
1:35 first 职
1:35 first 职$
1:47 first 联
1:-29 first 联$
1:-16 first 联合
1:65 first 联手
1:154 first 联系
1:159 first 联络
1:-124 first 联谊
1:-98 first 聘
1:-98 first 聘$
1:-87 first 股
1:-67 first 股$
1:-73 first 股长
1:-67 first 育
1:-67 first 育$
1:100 first 自
1:100 first 自$
1:-61 first 至
1:-61 first 至@
1:-66 first 舒
1:-66 first 舒$
1:-79 first 良
1:-79 first 良$
1:-63 first 节
1:-63 first 节$
1:-74 first 英
1:-74 first 英$
1:103 first 草
1:103 first 草$
1:56 first 荐
1:56 first 荐$
1:52 first 落
1:52 first 落实
1:-5 first 行
1:-5 first 行$
1:73 first 衔
1:73 first 衔接
1:-82 first 补
1:-82 first 补贴
1:70 first 表
1:70 first 表$
1:111 first 要
1:68 first 要写
1:58 first 要在
1:53 first 要拿
1:67 first 要认
1:-44 first 覆
1:-44 first 覆盖
1:90 first 解
1:90 first 解决
1:-19 first 计
1:-19 first 计$
1:-33 first 订
1:-33 first 订$
1:110 first 认$
1:-83 first 认定
1:119 first 讨
1:119 first 讨论
1:-56 first 让
1:-56 first 让$
1:-91 first 训
1:-91 first 训$
1:-163 first 议
1:-148 first 议$
1:-74 first 议拍
1:-47 first 议推
1:35 first 记
1:102 first 记好
1:66 first 记学
1:96 first 记录
1:-132 first 讲
1:-112 first 讲一
1:-81 first 讲座
1:119 first 论
1:119 first 论$
1:-80 first 设
1:86 first 设$
1:-129 first 设在
1:-62 first 设联
1:95 first 设计
1:71 first 证
1:71 first 证$
1:86 first 评
1:86 first 评分
1:76 first 试
1:76 first 试用
1:-97 first 请
1:-78 first 请假
1:-86 first 请来
1:-75 first 课
1:-61 first 课$
1:-105 first 课程
1:-46 first 调
1:-95 first 调$
1:75 first 调度
1:73 first 调整
1:83 first 调课
1:-124 first 谊
1:-124 first 谊$
1:-51 first 谢
1:-51 first 谢瑾
1:62 first 负
1:106 first 负$
1:-86 first 负担
1:63 first 负责
1:68 first 责
1:68 first 责$
1:83 first 账
1:83 first 账$
1:68 first 货
1:68 first 货$
1:63 first 购
1:63 first 购$
1:-82 first 贴
1:-82 first 贴$
1:-101 first 费
1:-101 first 费$
1:-126 first 资
1:-102 first 资$
1:-79 first 资助
1:9 first 赠
1:-70 first 赠$
1:82 first 赠送
1:-141 first 赴
1:-122 first 赴@
1:-75 first 赴美
1:135 first 起
1:110 first 起$
1:103 first 起草
1:75 first 跟
1:82 first 跟$
1:-179 first 跟岗
1:70 first 跟着
1:87 first 跟踪
1:88 first 跟车
1:117 first 跟进
1:87 first 踪
1:87 first 踪$
1:123 first 车
1:123 first 车$
1:65 first 轮
1:65 first 轮流
1:90 first 达
1:90 first 达$
1:-74 first 过
1:-74 first 过$
1:85 first 这
1:85 first 这$
1:117 first 进
1:117 first 进$
1:-54 first 远
1:-54 first 远程
1:-56 first 连
1:-56 first 连线
1:-76 first 送
1:88 first 送$
1:118 first 送人
1:-95 first 送玩
1:-187 first 送课
1:68 first 送货
1:90 first 送达
1:117 first 选
1:104 first 选$
1:71 first 选人
1:83 first 选定
1:31 first 选派
1:61 first 选配
1:120 first 逐
1:68 first 逐周
1:109 first 逐月
1:219 first 通
1:203 first 通$
1:92 first 通知
1:-51 first 逢
1:-51 first 逢星
1:104 first 遴
1:104 first 遴选
1:-46 first 邓
1:-46 first 邓志
1:-42 first 邢
1:-42 first 邢国
1:-112 first 部
1:-107 first 部$
1:-83 first 部长
1:82 first 配$
1:-14 first 配合
1:56 first 采
1:75 first 采买
1:-78 first 采取
1:63 first 采购
1:98 first 量
1:98 first 量$
1:-84 first 销
1:-84 first 销$
1:-161 first 长
1:-164 first 长$
1:-80 first 长共
1:-78 first 长房
1:-49 first 间
1:-49 first 间$
1:-59 first 闻
1:-59 first 闻人
1:49 first 队
1:49 first 队$
1:-74 first 陈
1:-74 first 陈嘉
1:-83 first 院
1:-85 first 院$
1:-57 first 院长
1:-65 first 隔
1:-65 first 隔周
1:92 first 障
1:92 first 障$
1:-81 first 集
1:-31 first 集$
1:-79 first 集体
1:-82 first 集训
1:14 first 面
1:92 first 面$
1:-76 first 面向
1:-68 first 顶
1:-68 first 顶岗
1:-68 first 项
1:-68 first 项$
1:-93 first 颁
1:-93 first 颁发
1:109 first 领
1:109 first 领$
1:109 first 题
1:109 first 题$
1:-134 first 马
1:-98 first 马晓
1:-79 first 马良
1:-56 first 驻
1:-56 first 驻园
1:-26 first 验
1:-103 first 验$
1:104 first 验收
1:-53 first 骨
1:-39 first 骨$
1:-58 first 骨干
1:-66 first 高
1:-66 first 高考
1:-69 first 魏
1:-69 first 魏敏
1:-32 first 麦
1:-32 first 麦晓
1:64 first 齐
1:64 first 齐$
1:-78 first 龙
1:-78 first 龙$
1:63 form before
1:-51 form behind
1:133 found before=1
1:16 holder=0
1:-137 holder=1
1:21 institution behind=0
1:-48 institution behind=1
1:-102 lead --
1:-6 lead :
1:9 lead and end  1
1:-68 lead and end -- 0
1:-86 lead and end -- 1
1:-61 lead and end : 0
1:91 lead and end : 1
1:-165 lead and end 交 0
1:-220 lead and end 交 1
1:81 lead and end 交由 0
1:120 lead and end 交由 1
1:114 lead and end 交给 1
1:-56 lead and end 以 0
1:82 lead and end 委托 1
1:-94 lead and end 并 0
1:102 lead and end 归 0
1:241 lead and end 归 1
1:150 lead and end 归口 1
1:66 lead and end 此事 0
1:120 lead and end 此项 0
1:86 lead and end 此项工作 0
1:66 lead and end 由 0
1:93 lead and end 由 1
1:99 lead and end 这一项 0
1:-266 lead 交
1:135 lead 交由
1:114 lead 交给
1:-56 lead 以
1:82 lead 委托
1:-94 lead 并
1:237 lead 归
1:150 lead 归口
1:66 lead 此事
1:120 lead 此项
1:86 lead 此项工作
1:69 lead 由
1:99 lead 这一项
1:55 length=1
1:-41 length=10
1:88 length=11
1:-33 length=12
1:32 length=2
1:-57 length=3
1:-38 length=4
1:-57 length=5
1:-27 length=6
1:-9 length=7
1:-13 length=9
1:13 name $
1:13 name ^
1:-77 name ^三
1:-92 name ^上
1:-91 name ^下
1:44 name ^专
1:28 name ^业
1:-66 name ^东
1:41 name ^中
1:-66 name ^九
1:-83 name ^习
1:-77 name ^五
1:-118 name ^交
1:95 name ^人
1:97 name ^任
1:-69 name ^体
1:223 name ^信
1:-84 name ^修
1:-60 name ^借
1:57 name ^健
1:-59 name ^儿
1:-39 name ^充
1:-51 name ^党
1:-127 name ^全
1:92 name ^六
1:-152 name ^共
1:-81 name ^创
1:-125 name ^初
1:43 name ^副
1:-32 name ^办
1:47 name ^务
1:-68 name ^助
1:-157 name ^化
1:219 name ^北
1:139 name ^医
1:-136 name ^协
1:-77 name ^南
1:98 name ^卫
1:-254 name ^县
1:79 name ^发
1:-65 name ^口
1:-302 name ^合
1:-100 name ^同
1:24 name ^后
1:74 name ^命
1:43 name ^商
1:173 name ^团
1:90 name ^园
1:-114 name ^国
1:107 name ^地
1:99 name ^培
1:-78 name ^处
1:63 name ^备
1:-71 name ^夏
1:159 name ^大
1:37 name ^学
1:189 name ^安
1:43 name ^实
1:49 name ^家
1:96 name ^宿
1:116 name ^对
1:-154 name ^小
1:95 name ^少
1:123 name ^就
1:174 name ^局
1:164 name ^岗
1:-88 name ^巡
1:-5 name ^工
1:-19 name ^师
1:-40 name ^常
1:-99 name ^年
1:-89 name ^庞
1:153 name ^康
1:-84 name ^建
1:43 name ^弱
1:77 name ^强
1:-123 name ^彼
1:144 name ^德
1:39 name ^心
1:136 name ^总
1:87 name ^或
1:-10 name ^技
1:24 name ^护
1:-171 name ^报
1:-66 name ^担
1:182 name ^招
1:-110 name ^指
1:-66 name ^接
1:158 name ^推
1:-50 name ^提
1:-110 name ^改
1:-112 name ^政
1:83 name ^故
1:46 name ^教
1:-17 name ^数
1:-132 name ^文
1:-11 name ^新
1:84 name ^旅
1:76 name ^普
1:-103 name ^晴
1:-63 name ^智
1:68 name ^服
1:-67 name ^机
1:-235 name ^校
1:-69 name ^根
1:-57 name ^水
1:-118 name ^汇
1:169 name ^汽
1:-65 name ^沪
1:78 name ^活
1:-81 name ^派
1:-91 name ^浔
1:-79 name ^烹
1:43 name ^焊
1:-139 name ^物
1:-218 name ^特
1:-101 name ^现
1:-107 name ^理
1:189 name ^电
1:58 name ^督
1:126 name ^研
1:-86 name ^社
1:-89 name ^祁
1:110 name ^科
1:-179 name ^秘
1:137 name ^竞
1:-39 name ^章
1:-99 name ^第
1:82 name ^管
1:-44 name ^级
1:134 name ^纺
1:76 name ^组
1:-159 name ^结
1:22 name ^继
1:191 name ^综
1:-95 name ^编
1:91 name ^网
1:96 name ^美
1:198 name ^考
1:63 name ^职
1:-60 name ^联
1:-57 name ^股
1:-75 name ^自
1:55 name ^航
1:56 name ^艺
1:-41 name ^英
1:-78 name ^茶
1:-99 name ^荆
1:114 name ^葡
1:100 name ^行
1:-62 name ^西
1:182 name ^训
1:123 name ^记
1:139 name ^设
1:11 name ^语
1:-118 name ^课
1:85 name ^质
1:19 name ^资
1:-7 name ^轨
1:-59 name ^轮
1:-14 name ^辅
1:-124 name ^近
1:-108 name ^送
1:-112 name ^通
1:-54 name ^重
1:74 name ^镇
1:-147 name ^陶
1:238 name ^集
1:-71 name ^韩
1:-46 name ^音
1:-101 name ^领
1:98 name ^食
1:-55 name ^驻
1:-132 name ^高
1:-171 name ^鼓
1:-174 name 、
1:-70 name 、化
1:-130 name 、数
1:-70 name 、物
1:-71 name 、英
1:-170 name 一
1:-110 name 一处
1:-99 name 一次
1:-84 name 一间
1:-57 name 丁
1:-57 name 丁永
1:-157 name 三
1:-70 name 三个
1:-150 name 三备
1:-77 name 三年
1:-92 name 上
1:-58 name 上下
1:-85 name 上述
1:-98 name 下
1:-58 name 下学
1:-91 name 下简
1:88 name 与
1:51 name 与就
1:162 name 与成
1:-126 name 与教
1:91 name 与资
1:57 name 专
1:144 name 专业
1:-66 name 专学
1:-121 name 专家
1:-90 name 专班
1:130 name 业
1:162 name 业与
1:105 name 业办
1:28 name 业务
1:41 name 业处
1:-137 name 业学
1:166 name 业建
1:-112 name 业技
1:79 name 业指
1:91 name 业教
1:122 name 业科
1:-69 name 业质
1:97 name 业部
1:-91 name 东
1:-91 name 东西
1:-137 name 两
1:-137 name 两个
1:-163 name 个
1:-71 name 个备
1:-160 name 个教
1:-26 name 中
1:105 name 中学
1:-30 name 中心
1:51 name 中文
1:164 name 中职
1:-236 name 中部
1:-263 name 主
1:-264 name 主任
1:-81 name 主持
1:-46 name 乐
1:-46 name 乐科
1:-66 name 九
1:-66 name 九年
1:131 name 习
1:175 name 习处
1:-83 name 习少
1:185 name 习支
1:-82 name 乡
1:-82 name 乡中
1:-81 name 书
1:-145 name 书处
1:71 name 书室
1:105 name 书管
1:-105 name 书记
1:-74 name 书馆
1:74 name 事
1:95 name 事$
1:-60 name 事业
1:-92 name 事会
1:189 name 事办
1:83 name 事务
1:113 name 事处
1:251 name 事室
1:95 name 事干
1:-122 name 事教
1:-54 name 事科
1:83 name 事组
1:20 name 事股
1:-42 name 事部
1:-66 name 二
1:74 name 二年
1:-85 name 二科
1:-57 name 云
1:-57 name 云间
1:-77 name 五
1:-77 name 五年
1:-86 name 交
1:-118 name 交市
1:123 name 交教
1:-134 name 交流
1:-133 name 产业
1:91 name 产处
1:70 name 人
1:73 name 人事
1:-50 name 人力
1:162 name 人教
1:-71 name 从
1:-71 name 从东
1:-71 name 令
1:-71 name 令营
1:68 name 仪
1:68 name 仪器
1:-230 name 任
1:-264 name 任$
1:-71 name 任专
1:-82 name 任办
1:-60 name 任同
1:48 name 任教
1:166 name 企
1:166 name 企合
1:-79 name 会
1:-93 name 会$
1:-6 name 会事
1:163 name 会办
1:-51 name 会考
1:-73 name 体
1:151 name 体办
1:-117 name 体卫
1:56 name 体处
1:-105 name 体教
1:66 name 体育
1:-300 name 作
1:-134 name 作交
1:-79 name 作办
1:-264 name 作发
1:-138 name 作处
1:-85 name 作委
1:-65 name 作教
1:-92 name 作研
1:85 name 作部
1:-89 name 佩
1:-89 name 佩兼
1:243 name 保健
1:138 name 保卫
1:-46 name 保教
1:-59 name 保科
1:200 name 信
1:200 name 信息
1:52 name 修
1:117 name 修专
1:-66 name 修学
1:56 name 修教
1:-84 name 修订
1:-60 name 借
1:-60 name 借鉴
1:-50 name 倡
1:-50 name 倡学
1:233 name 健
1:243 name 健室
1:57 name 健康
1:-59 name 儿
1:-59 name 儿保
1:-39 name 充
1:-39 name 充分
1:69 name 先
1:69 name 先队
1:-53 name 免
1:-53 name 免费
1:-42 name 党
1:-191 name 党委
1:-97 name 党总
1:14 name 党支
1:126 name 党政
1:7 name 全
1:-105 name 全体
1:138 name 全保
1:139 name 全办
1:-98 name 全部
1:33 name 公
1:33 name 公室
1:92 name 六
1:92 name 六年
1:-152 name 共
1:-61 name 共办
1:-154 name 共建
1:-78 name 共青
1:151 name 具
1:151 name 具体
1:-92 name 兼
1:-76 name 兼任
1:-89 name 兼办
1:-46 name 内
1:-46 name 内合
1:-95 name 写
1:-95 name 写组
1:-60 name 分
1:-39 name 分发
1:-66 name 分管
1:79 name 划
1:79 name 划科
1:-89 name 刚
1:-89 name 刚兼
1:-93 name 创
1:-45 name 创客
1:-75 name 创科
1:-179 name 初
1:-51 name 初三
1:-147 name 初中
1:-99 name 初等
1:-78 name 别
1:-78 name 别教
1:-63 name 制
1:-63 name 制造
1:-155 name 前
1:-182 name 前教
1:92 name 前部
1:-157 name 副
1:-174 name 副书
1:-176 name 副园
1:-81 name 副教
1:-77 name 副校
1:-55 name 力
1:83 name 力中
1:-57 name 力资
1:-68 name 力黔
1:-39 name 办$
1:33 name 办公
1:79 name 务
1:-109 name 务$
1:20 name 务中
1:-171 name 务主
1:-154 name 务会
1:-176 name 务副
1:115 name 务办
1:21 name 务园
1:112 name 务处
1:110 name 务室
1:90 name 务教
1:206 name 务科
1:222 name 务组
1:106 name 务股
1:238 name 务部
1:87 name 动
1:87 name 动组
1:-93 name 助
1:-82 name 助中
1:-68 name 助力
1:-171 name 励
1:-65 name 励各
1:-141 name 励职
1:19 name 勤
1:91 name 勤与
1:-206 name 勤主
1:29 name 勤信
1:42 name 勤办
1:93 name 勤处
1:162 name 勤室
1:20 name 勤服
1:164 name 勤组
1:46 name 勤部
1:-156 name 化
1:-178 name 化学
1:-63 name 化科
1:-66 name 化组
1:69 name 北
1:219 name 北安
1:-66 name 北职
1:-232 name 区
1:-101 name 区信
1:-191 name 区教
1:174 name 医
1:113 name 医室
1:139 name 医护
1:-39 name 华
1:-39 name 华兼
1:-191 name 协
1:-178 name 协作
1:-84 name 协调
1:-118 name 南
1:-118 name 南徐
1:-9 name 卫
1:98 name 卫生
1:138 name 卫科
1:-117 name 卫艺
1:-254 name 县
1:-131 name 县电
1:-191 name 县社
1:-16 name 发
1:-39 name 发挥
1:-92 name 发跨
1:-65 name 口
1:-65 name 口乡
1:-23 name 各
1:-58 name 各办
1:-134 name 各备
1:-167 name 各学
1:48 name 各年
1:183 name 各教
1:-257 name 合
1:-305 name 合作
1:-69 name 合差
1:91 name 合科
1:156 name 合组
1:-104 name 同
1:-82 name 同年
1:-57 name 同志
1:-78 name 同练
1:-78 name 同障
1:-5 name 后
1:19 name 后勤
1:87 name 后告
1:-118 name 后报
1:87 name 告
1:87 name 告知
1:-68 name 员
1:-40 name 员$
1:-45 name 员会
1:74 name 命
1:74 name 命题
1:98 name 品
1:98 name 品系
1:95 name 商
1:90 name 商务
1:43 name 商贸
1:68 name 器
1:68 name 器站
1:-88 name 回
1:-88 name 回指
1:159 name 团
1:-78 name 团$
1:67 name 团信
1:117 name 团办
1:154 name 团基
1:175 name 团委
1:140 name 团德
1:104 name 团支
1:199 name 团教
1:119 name 团科
1:-164 name 团队
1:16 name 园
1:-54 name 园办
1:90 name 园务
1:113 name 园联
1:-100 name 园艺
1:-16 name 园长
1:-114 name 国
1:-46 name 国内
1:-102 name 国赛
1:-7 name 图
1:-7 name 图书
1:-64 name 地
1:-166 name 地合
1:107 name 地理
1:219 name 场
1:219 name 场小
1:-92 name 域
1:-92 name 域课
1:96 name 培
1:-75 name 培智
1:-66 name 培育
1:114 name 培训
1:-18 name 基
1:20 name 基教
1:-74 name 基础
1:154 name 基金
1:69 name 处
1:70 name 处$
1:-78 name 处长
1:-83 name 备
1:-91 name 备中
1:139 name 备组
1:-97 name 备课
1:153 name 复
1:133 name 复室
1:95 name 复部
1:-71 name 夏
1:-71 name 夏令
1:116 name 外
1:116 name 外合
1:-49 name 多
1:-49 name 多感
1:138 name 大
1:-104 name 大备
1:-54 name 大学
1:94 name 大班
1:140 name 大队
1:-81 name 天
1:-81 name 天朗
1:53 name 委
1:87 name 委$
1:12 name 委会
1:151 name 委具
1:-174 name 委副
1:238 name 委办
1:-45 name 委员
1:-101 name 委组
1:90 name 子
1:90 name 子商
1:-71 name 学、
1:-70 name 学三
1:-69 name 学业
1:-130 name 学两
1:264 name 学中
1:185 name 学习
1:-155 name 学前
1:-102 name 学副
1:193 name 学务
1:106 name 学发
1:-64 name 学团
1:-54 name 学图
1:92 name 学处
1:-91 name 学学
1:7 name 学工
1:41 name 学教
1:-58 name 学期
1:115 name 学术
1:-17 name 学校
1:48 name 学生
1:-70 name 学研
1:-175 name 学科
1:82 name 学系
1:7 name 学部
1:-13 name 学院
1:211 name 安
1:189 name 安全
1:-59 name 安排
1:219 name 安林
1:-49 name 官
1:-49 name 官训
1:-90 name 定
1:-90 name 定校
1:43 name 实
1:63 name 实习
1:33 name 实训
1:-45 name 客
1:-45 name 客室
1:-8 name 室
1:-8 name 室$
1:35 name 家
1:-121 name 家团
1:113 name 家园
1:100 name 家委
1:-54 name 家庭
1:-60 name 家长
1:96 name 宿
1:96 name 宿管
1:116 name 对
1:116 name 对外
1:56 name 导
1:-36 name 导中
1:-148 name 导主
1:-19 name 导员
1:91 name 导处
1:52 name 导室
1:-101 name 导小
1:70 name 导组
1:-147 name 小
1:-157 name 小学
1:-9 name 小教
1:-106 name 小组
1:78 name 少
1:69 name 少先
1:207 name 少工
1:-78 name 少波
1:152 name 就
1:161 name 就业
1:54 name 就处
1:-191 name 局
1:-159 name 局人
1:174 name 局党
1:-99 name 局基
1:-118 name 局小
1:-144 name 局教
1:163 name 展中
1:-159 name 展处
1:28 name 展室
1:122 name 展科
1:106 name 展组
1:79 name 展规
1:123 name 展部
1:164 name 岗
1:164 name 岗中
1:-68 name 岭
1:-68 name 岭民
1:-103 name 川
1:-103 name 川病
1:-69 name 州
1:-69 name 州学
1:-88 name 巡
1:-88 name 巡回
1:56 name 工
1:-5 name 工会
1:16 name 工作
1:37 name 工处
1:207 name 工委
1:60 name 工程
1:57 name 工组
1:-130 name 工部
1:-69 name 差
1:-69 name 差异
1:-232 name 市
1:-76 name 市发
1:-91 name 市技
1:-187 name 市教
1:-59 name 市特
1:-62 name 市级
1:90 name 师
1:-105 name 师办
1:126 name 师发
1:59 name 师培
1:15 name 师工
1:-54 name 师开
1:64 name 师教
1:-54 name 师来
1:-53 name 师生
1:115 name 师管
1:-11 name 师训
1:-66 name 师资
1:-40 name 常
1:-40 name 常识
1:95 name 干
1:95 name 干事
1:80 name 干部
1:-57 name 平
1:-57 name 平兼
1:-50 name 年
1:-124 name 年扩
1:-33 name 年级
1:158 name 广
1:158 name 广教
1:-89 name 庞
1:-89 name 庞佩
1:-54 name 庭
1:-54 name 庭教
1:158 name 康
1:153 name 康复
1:57 name 康系
1:-169 name 建
1:-84 name 建一
1:-92 name 建产
1:-124 name 建初
1:-49 name 建多
1:-107 name 建市
1:-89 name 建心
1:166 name 建设
1:-110 name 建阅
1:-74 name 开
1:-53 name 开放
1:-54 name 开通
1:-69 name 异
1:-69 name 异系
1:43 name 弱
1:43 name 弱校
1:77 name 强
1:77 name 强校
1:123 name 录
1:123 name 录交
1:-123 name 彼
1:-123 name 彼此
1:-118 name 徐
1:-118 name 徐中
1:149 name 德
1:149 name 德育
1:-28 name 心
1:-16 name 心$
1:5 name 心理
1:-141 name 心高
1:-83 name 志
1:-57 name 志任
1:-89 name 志刚
1:94 name 总
1:136 name 总务
1:-118 name 总后
1:-97 name 总支
1:200 name 息
1:218 name 息中
1:34 name 息处
1:100 name 息技
1:43 name 息科
1:133 name 息组
1:89 name 息部
1:-104 name 感
1:-49 name 感官
1:-84 name 感统
1:199 name 成
1:162 name 成人
1:24 name 成科
1:190 name 成长
1:15 name 或
1:-66 name 或分
1:87 name 或团
1:-103 name 房
1:-103 name 房学
1:-126 name 所
1:-126 name 所$
1:-124 name 扩
1:-124 name 扩建
1:-54 name 扶
1:-54 name 扶持
1:-16 name 技
1:6 name 技处
1:-15 name 技术
1:-98 name 技科
1:111 name 技组
1:-36 name 技能
1:46 name 护
1:24 name 护理
1:139 name 护系
1:-256 name 报
1:-159 name 报局
1:-152 name 报市
1:-120 name 报湘
1:-66 name 担
1:-66 name 担任
1:182 name 招
1:54 name 招就
1:194 name 招生
1:106 name 持
1:185 name 持中
1:-81 name 持创
1:-54 name 持松
1:-60 name 挂
1:-60 name 挂任
1:-109 name 指
1:-90 name 指定
1:-46 name 指导
1:-64 name 指挥
1:-77 name 挥
1:-39 name 挥市
1:-64 name 挥部
1:-102 name 据
1:-101 name 据旗
1:-69 name 据湘
1:-81 name 授
1:-81 name 授霍
1:-59 name 排
1:-59 name 排年
1:8 name 接
1:86 name 接工
1:-66 name 接收
1:-49 name 接系
1:158 name 推
1:158 name 推广
1:-50 name 提
1:-50 name 提倡
1:87 name 援
1:87 name 援组
1:60 name 支
1:-97 name 支$
1:185 name 支持
1:87 name 支援
1:20 name 支部
1:-66 name 收
1:-66 name 收沂
1:-110 name 改
1:-110 name 改建
1:-53 name 放
1:-53 name 放学
1:-8 name 政
1:67 name 政教
1:83 name 故
1:83 name 故事
1:21 name 教
1:-189 name 教中
1:-149 name 教主
1:68 name 教仪
1:171 name 教办
1:76 name 教务
1:155 name 教处
1:45 name 教学
1:-60 name 教室
1:62 name 教导
1:109 name 教师
1:-107 name 教指
1:-81 name 教授
1:85 name 教材
1:97 name 教湛
1:-8 name 教研
1:57 name 教科
1:63 name 教站
1:-98 name 教管
1:-98 name 教练
1:143 name 教组
1:134 name 教股
1:-188 name 教育
1:76 name 教部
1:-28 name 数
1:-28 name 数学
1:-28 name 文
1:-160 name 文、
1:-132 name 文学
1:86 name 文教
1:14 name 文科
1:59 name 料
1:59 name 料室
1:-52 name 新
1:-61 name 新任
1:-74 name 新办
1:-101 name 新区
1:-49 name 新建
1:69 name 新能
1:84 name 旅
1:84 name 旅游
1:-68 name 族
1:-68 name 族职
1:-101 name 旗
1:-101 name 旗委
1:-60 name 春
1:-60 name 春燕
1:76 name 普
1:76 name 普教
1:-103 name 晴
1:-103 name 晴川
1:-95 name 智
1:-63 name 智能
1:-75 name 智部
1:45 name 服
1:20 name 服务
1:68 name 服装
1:-81 name 朗
1:-81 name 朗主
1:-58 name 期
1:-58 name 期各
1:33 name 术
1:91 name 术中
1:-112 name 术学
1:124 name 术组
1:-91 name 术装
1:133 name 术部
1:-67 name 机
1:-67 name 机电
1:85 name 材
1:85 name 材办
1:-54 name 来
1:-54 name 来园
1:-82 name 松
1:-71 name 松任
1:-54 name 松浦
1:219 name 林
1:219 name 林场
1:-159 name 果
1:-159 name 果报
1:-71 name 柏
1:-71 name 柏松
1:-216 name 校
1:-112 name 校$
1:166 name 校企
1:-148 name 校办
1:-117 name 校务
1:113 name 校医
1:-166 name 校地
1:-144 name 校委
1:92 name 校教
1:128 name 校部
1:-182 name 校长
1:-102 name 根
1:-102 name 根据
1:-99 name 楚
1:-99 name 楚兼
1:-92 name 模
1:-92 name 模组
1:-99 name 次
1:-99 name 次党
1:-123 name 此
1:-123 name 此照
1:-108 name 殊
1:-108 name 殊教
1:-68 name 民
1:-68 name 民族
1:73 name 水
1:87 name 水中
1:-57 name 水云
1:97 name 水校
1:-57 name 永
1:-57 name 永平
1:-118 name 汇
1:-118 name 汇总
1:-13 name 江
1:-91 name 江市
1:97 name 江水
1:169 name 汽
1:118 name 汽修
1:88 name 汽车
1:-66 name 沂
1:-66 name 沂北
1:-65 name 沪
1:-65 name 沪滇
1:-78 name 波
1:-78 name 波兼
1:87 name 活
1:87 name 活动
1:-81 name 派
1:-81 name 派驻
1:-156 name 流
1:-134 name 流处
1:-59 name 流安
1:-45 name 流系
1:-91 name 浔
1:-91 name 浔江
1:-54 name 浦
1:-54 name 浦职
1:84 name 游
1:84 name 游部
1:-150 name 湘
1:-150 name 湘西
1:97 name 湛
1:97 name 湛江
1:44 name 源
1:165 name 源中
1:69 name 源系
1:68 name 源组
1:-16 name 源部
1:-65 name 滇
1:-65 name 滇协
1:-54 name 点
1:-54 name 点扶
1:-79 name 烹
1:-79 name 烹饪
1:43 name 焊
1:43 name 焊接
1:-75 name 然
1:-75 name 然科
1:-123 name 照
1:-123 name 照办
1:-60 name 燕
1:-60 name 燕挂
1:-143 name 物
1:-45 name 物流
1:-130 name 物理
1:-215 name 特
1:-189 name 特教
1:-108 name 特殊
1:-101 name 现
1:-101 name 现根
1:74 name 班
1:-90 name 班办
1:161 name 班年
1:-33 name 班组
1:-36 name 理
1:-70 name 理、
1:82 name 理中
1:-92 name 理事
1:85 name 理办
1:-78 name 理化
1:-61 name 理员
1:128 name 理学
1:27 name 理教
1:-131 name 理系
1:-59 name 理组
1:74 name 理股
1:-89 name 理辅
1:-118 name 理部
1:100 name 生
1:51 name 生与
1:67 name 生事
1:-134 name 生会
1:-53 name 生免
1:193 name 生办
1:95 name 生发
1:185 name 生处
1:98 name 生室
1:143 name 生就
1:25 name 生工
1:190 name 生成
1:87 name 生支
1:26 name 生科
1:133 name 生股
1:-45 name 生辅
1:67 name 生院
1:-71 name 用
1:-71 name 用从
1:102 name 电
1:90 name 电子
1:90 name 电教
1:-56 name 电系
1:-57 name 电部
1:-103 name 病
1:-103 name 病房
1:81 name 督
1:81 name 督导
1:87 name 知
1:87 name 知资
1:-5 name 研
1:-185 name 研中
1:-56 name 研主
1:-66 name 研修
1:-92 name 研发
1:-107 name 研团
1:91 name 研处
1:14 name 研室
1:17 name 研究
1:70 name 研组
1:-99 name 研训
1:117 name 研部
1:-74 name 础
1:-74 name 础教
1:-190 name 社
1:-6 name 社会
1:-191 name 社区
1:-124 name 社工
1:-89 name 祁
1:-89 name 祁志
1:55 name 科
1:23 name 科$
1:80 name 科主
1:29 name 科处
1:-104 name 科大
1:56 name 科学
1:124 name 科室
1:15 name 科技
1:-120 name 科教
1:120 name 科研
1:-66 name 科组
1:-145 name 秘
1:-145 name 秘书
1:-78 name 秦
1:-78 name 秦少
1:-91 name 称
1:-80 name 称学
1:-83 name 称市
1:-72 name 程
1:-126 name 程与
1:-244 name 程中
1:264 name 程教
1:-92 name 程模
1:60 name 程系
1:115 name 程组
1:21 name 程训
1:267 name 程资
1:84 name 程部
1:-84 name 稿
1:-84 name 稿送
1:17 name 究
1:107 name 究处
1:-126 name 究所
1:67 name 究生
1:72 name 究部
1:55 name 空
1:55 name 空系
1:29 name 站
1:29 name 站$
1:133 name 竞
1:133 name 竞赛
1:-39 name 章
1:-39 name 章美
1:-99 name 第
1:-99 name 第一
1:-99 name 等
1:-99 name 等教
1:-91 name 简
1:-91 name 简称
1:43 name 管
1:-66 name 管副
1:30 name 管理
1:57 name 管科
1:91 name 管组
1:94 name 管股
1:29 name 系
1:29 name 系$
1:-58 name 级
1:37 name 级主
1:-107 name 级产
1:-51 name 级会
1:-80 name 级各
1:-146 name 级备
1:-104 name 级学
1:73 name 级家
1:-77 name 级少
1:92 name 级数
1:-39 name 级特
1:-60 name 级组
1:133 name 级部
1:134 name 纺
1:134 name 纺织
1:-85 name 练
1:21 name 练中
1:-78 name 练乡
1:-104 name 练室
1:-98 name 练组
1:46 name 组
1:66 name 组$
1:-106 name 组办
1:-96 name 组组
1:70 name 组织
1:-25 name 组长
1:74 name 织
1:-47 name 织人
1:189 name 织处
1:75 name 织科
1:134 name 织系
1:43 name 织股
1:153 name 织部
1:-159 name 结
1:-159 name 结果
1:11 name 络
1:91 name 络中
1:113 name 络室
1:-114 name 络组
1:-84 name 统
1:-84 name 统训
1:22 name 继
1:22 name 继续
1:22 name 续
1:22 name 续教
1:100 name 综
1:100 name 综合
1:-95 name 编
1:-95 name 编写
1:91 name 网
1:91 name 网络
1:-60 name 罗
1:-60 name 罗春
1:21 name 美
1:-39 name 美华
1:57 name 美工
1:181 name 美术
1:117 name 考
1:-51 name 考英
1:198 name 考试
1:40 name 职
1:-66 name 职专
1:146 name 职业
1:164 name 职办
1:24 name 职成
1:-108 name 职教
1:-125 name 职高
1:-5 name 联
1:-35 name 联络
1:55 name 联课
1:50 name 股
1:51 name 股$
1:-57 name 股长
1:-60 name 育
1:125 name 育中
1:-160 name 育主
1:-36 name 育副
1:-191 name 育办
1:127 name 育处
1:-31 name 育学
1:-187 name 育局
1:-108 name 育指
1:54 name 育督
1:-106 name 育研
1:-42 name 育科
1:-76 name 育管
1:-72 name 育系
1:-106 name 育股
1:-54 name 育讲
1:126 name 育部
1:-6 name 能
1:-47 name 能中
1:-63 name 能制
1:69 name 能源
1:35 name 能竞
1:-75 name 自
1:-75 name 自然
1:55 name 航
)",
    R"(1:55 name 航空
1:-222 name 艺
1:56 name 艺体
1:-117 name 艺处
1:-100 name 艺学
1:-147 name 艺室
1:-53 name 英
1:-8 name 英文
1:-56 name 英语
1:-78 name 茶
1:-78 name 茶学
1:-99 name 荆
1:-99 name 荆楚
1:-71 name 营
1:-71 name 营费
1:114 name 葡
1:114 name 葡语
1:100 name 行
1:100 name 行政
1:-53 name 装
1:-91 name 装备
1:68 name 装系
1:-185 name 西
1:-150 name 西协
1:-115 name 西部
1:79 name 规
1:79 name 规划
1:-110 name 角
1:-110 name 角一
1:104 name 言
1:93 name 言教
1:76 name 言组
1:-84 name 订
1:-84 name 订稿
1:40 name 训
1:-117 name 训中
1:134 name 训办
1:99 name 训处
1:-102 name 训室
1:154 name 训导
1:84 name 训科
1:-65 name 训练
1:105 name 训育
1:-90 name 训费
1:69 name 训部
1:47 name 讯
1:18 name 讯科
1:84 name 讯组
1:-10 name 记
1:-105 name 记$
1:123 name 记录
1:-54 name 讲
1:-54 name 讲师
1:186 name 设
1:160 name 设办
1:139 name 设备
1:75 name 设科
1:-40 name 识
1:-40 name 识科
1:198 name 试
1:198 name 试中
1:-71 name 语两
1:-22 name 语教
1:-30 name 语文
1:-104 name 语科
1:35 name 语组
1:104 name 语言
1:-110 name 读
1:-110 name 读角
1:-168 name 课
1:55 name 课活
1:-131 name 课程
1:-97 name 课组
1:-84 name 调
1:-77 name 调小
1:-69 name 调霁
1:43 name 贸
1:43 name 贸部
1:-130 name 费
1:-90 name 费南
1:-53 name 费开
1:-71 name 费用
1:65 name 资
1:91 name 资产
1:-82 name 资助
1:-66 name 资培
1:59 name 资料
1:87 name 资水
1:32 name 资源
1:47 name 资讯
1:84 name 赛
1:91 name 赛中
1:130 name 赛办
1:101 name 赛指
1:-98 name 赛教
1:-102 name 赛集
1:-92 name 跨
1:-92 name 跨域
1:88 name 车
1:55 name 车专
1:149 name 车学
1:-87 name 车工
1:-7 name 轨
1:-7 name 轨道
1:-59 name 轮
1:-59 name 轮流
1:-23 name 辅
1:-23 name 辅导
1:-38 name 过
1:-38 name 过家
1:-124 name 近
1:-124 name 近年
1:-85 name 述
1:-85 name 述二
1:-122 name 送
1:-73 name 送局
1:-101 name 送教
1:-99 name 通
1:-54 name 通大
1:-112 name 通职
1:-38 name 通过
1:-63 name 造
1:-63 name 造学
1:-7 name 道
1:-7 name 道学
1:81 name 部
1:87 name 部$
1:132 name 部书
1:-98 name 部学
1:80 name 部科
1:-54 name 重
1:-54 name 重点
1:85 name 量管
1:-69 name 量综
1:154 name 金
1:154 name 金会
1:-60 name 鉴
1:-60 name 鉴南
1:74 name 镇
1:74 name 镇社
1:-120 name 长
1:-60 name 长$
1:-57 name 长丁
1:190 name 长中
1:112 name 长办
1:-33 name 长委
1:-112 name 长学
1:-276 name 长室
1:-66 name 长或
1:-78 name 长秦
1:-60 name 长罗
1:-38 name 长通
1:-95 name 间
1:-57 name 间同
1:-84 name 间感
1:-110 name 阅
1:-110 name 阅读
1:95 name 队
1:-87 name 队$
1:125 name 队大
1:58 name 队辅
1:155 name 队部
1:-6 name 院
1:-6 name 院$
1:-147 name 陶
1:-147 name 陶艺
1:-78 name 障
1:-78 name 障别
1:169 name 集
1:238 name 集团
1:-102 name 集训
1:-69 name 霁
1:-69 name 霁州
1:-81 name 霍
1:-81 name 霍天
1:-78 name 青
1:-78 name 青团
1:-71 name 韩
1:-71 name 韩柏
1:-46 name 音
1:-46 name 音乐
1:-101 name 领
1:-101 name 领导
1:74 name 题
1:74 name 题组
1:98 name 食
1:98 name 食品
1:-79 name 饪
1:-79 name 饪教
1:-74 name 馆
1:-74 name 馆$
1:-92 name 驻
1:-81 name 驻团
1:-55 name 驻站
1:-215 name 高
1:-150 name 高三
1:-141 name 高中
1:74 name 高二
1:-101 name 高新
1:-125 name 高部
1:-68 name 黔
1:-68 name 黔岭
1:-171 name 鼓
1:-171 name 鼓励
1:228 named=2
1:-83 named=3
1:13 of itself=0
1:38 right before 
1:111 right before  
1:-94 right before (
1:116 right before )
1:85 right before ,
1:132 right before 0
1:55 right before ;
1:-35 right before @
1:-95 right before 、
1:108 right before 。
1:-108 right before 三
1:114 right before 上
1:-73 right before 与
1:70 right before 业
1:-87 right before 个
1:-265 right before 为
1:106 right before 习
1:44 right before 书
1:148 right before 事
1:-96 right before 人
1:-70 right before 从
1:-109 right before 任
1:100 right before 会
1:146 right before 体
1:74 right before 余
1:81 right before 作
1:180 right before 修
1:-38 right before 倡
1:-101 right before 元
1:81 right before 全
1:97 right before 内
1:130 right before 写
1:11 right before 出
1:129 right before 函
1:16 right before 分
1:76 right before 划
1:-59 right before 则
1:87 right before 别
1:-91 right before 到
1:-110 right before 前
1:-105 right before 加
1:95 right before 务
1:63 right before 动
1:-94 right before 助
1:-86 right before 励
1:-51 right before 单
1:-86 right before 原
1:44 right before 及
1:-44 right before 口
1:-91 right before 台
1:159 right before 号
1:35 right before 后
1:-185 right before 向
1:-116 right before 员
1:-147 right before 和
1:63 right before 器
1:67 right before 园
1:-182 right before 在
1:82 right before 块
1:61 right before 堂
1:36 right before 处
1:106 right before 备
1:-126 right before 大
1:-137 right before 字
1:-158 right before 学
1:87 right before 定
1:172 right before 宜
1:41 right before 室
1:-75 right before 容
1:-27 right before 对
1:-98 right before 导
1:-62 right before 局
1:64 right before 岗
1:-124 right before 川
1:-142 right before 市
1:90 right before 师
1:-147 right before 席
1:109 right before 常
1:-44 right before 年
1:107 right before 底
1:70 right before 度
1:45 right before 座
1:-70 right before 弱
1:135 right before 心
1:-55 right before 所
1:92 right before 手
1:-12 right before 扶
1:-73 right before 批
1:120 right before 护
1:-242 right before 报
1:87 right before 换
1:125 right before 排
1:173 right before 接
1:-137 right before 援
1:112 right before 收
1:-102 right before 放
1:79 right before 效
1:-74 right before 敏
1:125 right before 教
1:-64 right before 数
1:-144 right before 文
1:-47 right before 日
1:73 right before 时
1:-148 right before 是
1:-49 right before 有
1:-130 right before 期
1:-182 right before 末
1:96 right before 本
1:-119 right before 束
1:145 right before 条
1:103 right before 来
1:77 right before 析
1:87 right before 架
1:-78 right before 校
1:82 right before 核
1:95 right before 案
1:-44 right before 梁
1:82 right before 款
1:-71 right before 段
1:-51 right before 江
1:-45 right before 派
1:103 right before 流
1:-52 right before 清
1:-69 right before 满
1:-93 right before 照
1:-56 right before 班
1:-38 right before 理
1:62 right before 生
1:-109 right before 的
1:86 right before 示
1:-67 right before 秀
1:-39 right before 科
1:81 right before 移
1:112 right before 程
1:105 right before 笔
1:203 right before 管
1:-137 right before 系
1:-64 right before 级
1:75 right before 练
1:96 right before 组
1:-76 right before 织
1:-123 right before 经
1:-44 right before 给
1:-37 right before 络
1:89 right before 续
1:90 right before 编
1:-110 right before 职
1:-67 right before 聘
1:110 right before 育
1:91 right before 自
1:71 right before 舍
1:75 right before 节
1:48 right before 营
1:-86 right before 薇
1:143 right before 表
1:89 right before 订
1:81 right before 训
1:68 right before 记
1:-158 right before 设
1:63 right before 评
1:-126 right before 询
1:-107 right before 语
1:95 right before 课
1:88 right before 调
1:-172 right before 费
1:-83 right before 起
1:-109 right before 辆
1:85 right before 返
1:-160 right before 送
1:-22 right before 选
1:-64 right before 通
1:-169 right before 造
1:-100 right before 邀
1:87 right before 部
1:-86 right before 金
1:-105 right before 长
1:75 right before 门
1:84 right before 间
1:136 right before 队
1:-131 right before 陇
1:-104 right before 院
1:126 right before 面
1:124 right before 项
1:-95 right before 须
1:137 right before 题
1:21 sided=1
1:13 soon $
1:-153 soon (
1:-113 soon ($
1:-25 soon (0
1:-25 soon (00
1:-51 soon (@
1:-51 soon (@,
1:-64 soon (两
1:-64 soon (两周
1:-85 soon (以
1:-59 soon (以$
1:-68 soon (以下
1:-59 soon (县
1:-59 soon (县$
1:-32 soon (处
1:-32 soon (处$
1:-167 soon (导
1:-167 soon (导)
1:-55 soon (教
1:-55 soon (教师
1:-57 soon (电
1:-57 soon (电话
1:-12 soon (联
1:-12 soon (联系
1:-165 soon )
1:-76 soon )$
1:-41 soon )0
1:-41 soon )00
1:-43 soon )、
1:-43 soon )、苟
1:-59 soon )与
1:-59 soon )与@
1:-71 soon )单
1:-71 soon )单位
1:-140 soon )处
1:-129 soon )处负
1:-58 soon )处配
1:-76 soon )提
1:-76 soon )提供
1:-80 soon )经
1:-80 soon )经与
1:-58 soon +
1:11 soon +$
1:-95 soon +业
1:-95 soon +业务
1:32 soon ,
1:-51 soon ,$
1:-24 soon ,0
1:-24 soon ,00
1:54 soon ,@
1:54 soon ,@后
1:-89 soon -
1:-65 soon -$
1:-48 soon --
1:-48 soon --@
1:-48 soon -@
1:-48 soon -@英
1:-77 soon 0
1:-25 soon 0$
1:-83 soon 00
1:-39 soon 00$
1:-75 soon 000
1:-32 soon 00×
1:-122 soon 00人
1:-60 soon 00名
1:-79 soon 00年
1:-108 soon 00月
1:129 soon 0_
1:129 soon 0_周
1:-32 soon 0×
1:-41 soon 0×$
1:-21 soon 0××
1:78 soon 0、
1:78 soon 0、$
1:-114 soon 0个
1:-107 soon 0个$
1:-81 soon 0个自
1:-207 soon 0人
1:-167 soon 0人$
1:-90 soon 0人)
1:-81 soon 0人:
1:-56 soon 0人@
1:-60 soon 0人与
1:-46 soon 0人于
1:-54 soon 0人分
1:-119 soon 0人到
1:-145 soon 0人去
1:-64 soon 0人外
1:-81 soon 0人担
1:-80 soon 0人暑
1:-125 soon 0人赴
1:-77 soon 0位
1:-77 soon 0位老
1:-17 soon 0名
1:-60 soon 0名到
1:-100 soon 0名国
1:78 soon 0名教
1:-49 soon 0名赴
1:-56 soon 0名青
1:-92 soon 0套
1:-92 soon 0套$
1:-79 soon 0年
1:-79 soon 0年$
1:-92 soon 0所
1:-92 soon 0所$
1:-83 soon 0日
1:-83 soon 0日$
1:80 soon 0月
1:-108 soon 0月$
1:-83 soon 0月0
1:124 soon 0月、
1:-58 soon 0月份
1:103 soon 0月对
1:58 soon 0月底
1:-65 soon 0月把
1:80 soon 0月来
1:-62 soon 0至
1:-62 soon 0至0
1:-63 soon 0节
1:-63 soon 0节$
1:-122 soon :
1:-90 soon :$
1:-65 soon :靳
1:-65 soon :靳红
1:-76 soon :龙
1:-76 soon :龙跃
1:-62 soon @
1:-119 soon @$
1:-66 soon @(
1:-51 soon @(@
1:-59 soon @(以
1:-40 soon @)
1:-40 soon @)$
1:-58 soon @+
1:11 soon @+$
1:-95 soon @+业
1:-51 soon @,
1:-51 soon @,$
1:-35 soon @@
1:16 soon @@$
1:-107 soon @@一
1:-67 soon @@上
1:-69 soon @@为
1:-78 soon @@参
1:98 soon @@小
1:-75 soon @@开
1:-17 soon @@教
1:-106 soon @@检
1:-78 soon @@联
1:-45 soon @@跟
1:46 soon @一
1:-107 soon @一$
1:106 soon @一行
1:-67 soon @上
1:-67 soon @上复
1:-69 soon @为
1:-69 soon @为联
1:-77 soon @习
1:-44 soon @习少
1:-82 soon @习社
1:-18 soon @五
1:-18 soon @五年
1:-61 soon @体
1:-61 soon @体$
1:-134 soon @借
1:-134 soon @借出
1:116 soon @共
1:116 soon @共同
1:-46 soon @兼
1:-46 soon @兼$
1:-39 soon @副
1:-39 soon @副校
1:-59 soon @办公
1:58 soon @办理
1:-96 soon @参
1:-93 soon @参$
1:-80 soon @参加
1:-117 soon @同
1:-117 soon @同$
1:54 soon @后
1:54 soon @后$
1:-146 soon @听
1:-146 soon @听课
1:-80 soon @商
1:-80 soon @商$
1:-51 soon @培
1:-51 soon @培训
1:128 soon @学
1:107 soon @学生
1:67 soon @学科
1:81 soon @寄
1:81 soon @寄宿
1:-91 soon @对
1:-80 soon @对口
1:-76 soon @对接
1:98 soon @小
1:98 soon @小学
1:-71 soon @工
1:-71 soon @工$
1:-113 soon @建
1:-113 soon @建立
1:73 soon @开
1:-82 soon @开$
1:-75 soon @开展
1:106 soon @开放
1:-69 soon @影
1:-69 soon @影子
1:-60 soon @执
1:-60 soon @执行
1:67 soon @抓
1:67 soon @抓落
1:-93 soon @挂
1:-93 soon @挂职
1:26 soon @捐
1:-128 soon @捐书
1:125 soon @捐赠
1:-122 soon @推
1:-122 soon @推$
1:76 soon @提
1:76 soon @提$
1:57 soon @改
1:57 soon @改造
1:61 soon @教$
1:69 soon @教务
1:68 soon @教学
1:-77 soon @教师
1:-78 soon @教科
1:-90 soon @教育
1:-73 soon @校
1:-73 soon @校长
1:-106 soon @检
1:-106 soon @检查
1:92 soon @每
1:92 soon @每学
1:81 soon @由
1:81 soon @由教
1:70 soon @的授
1:-101 soon @的部
1:-96 soon @相
1:-96 soon @相关
1:-74 soon @社
1:-74 soon @社会
1:-78 soon @联
1:-78 soon @联谊
1:-48 soon @英
1:-48 soon @英语
1:75 soon @调
1:75 soon @调安
1:-74 soon @跟
1:-49 soon @跟$
1:-69 soon @跟岗
1:-49 soon @跟班
1:-61 soon @跟随
1:-59 soon @蹲
1:-59 soon @蹲点
1:77 soon @辅
1:77 soon @辅导
1:73 soon @进
1:73 soon @进$
1:-125 soon @送
1:-125 soon @送$
1:-45 soon @集
1:-45 soon @集$
1:-37 soon @顶
1:-37 soon @顶$
1:-88 soon @驻
1:-88 soon @驻园
1:13 soon ^
1:28 soon ^$
1:-88 soon ^(
1:-25 soon ^(0
1:-68 soon ^(以
1:-167 soon ^(导
1:-57 soon ^(电
1:79 soon ^(联
1:-89 soon ^)
1:-41 soon ^)0
1:-59 soon ^)与
1:-76 soon ^)提
1:-80 soon ^)经
1:-48 soon ^-
1:-48 soon ^--
1:-197 soon ^0
1:-79 soon ^00
1:-107 soon ^0个
1:-190 soon ^0人
1:-77 soon ^0位
1:-56 soon ^0名
1:-92 soon ^0套
1:-92 soon ^0所
1:-58 soon ^0月
1:-63 soon ^0节
1:-76 soon ^:
1:-76 soon ^:龙
1:-149 soon ^@
1:-149 soon ^@@
1:-55 soon ^_
1:-41 soon ^_0
1:-107 soon ^_@
1:82 soon ^_方
1:-89 soon ^_朝
1:-102 soon ^_杨
1:-75 soon ^_游
1:-75 soon ^_申
1:-67 soon ^_龙
1:-72 soon ^“
1:-60 soon ^“医
1:-51 soon ^“待
1:-11 soon ^、
1:129 soon ^、@
1:-65 soon ^、宿
1:-89 soon ^、录
1:-61 soon ^、政
1:-66 soon ^、教
1:-51 soon ^、行
1:-75 soon ^、资
1:-34 soon ^、院
1:-107 soon ^。
1:-107 soon ^。$
1:-60 soon ^一
1:-61 soon ^一份
1:-90 soon ^一名
1:-55 soon ^一天
1:92 soon ^一并
1:-105 soon ^一期
1:-58 soon ^一次
1:73 soon ^一起
1:-49 soon ^一间
1:-7 soon ^上
1:60 soon ^上传
1:-66 soon ^上报
1:-63 soon ^与
1:-63 soon ^与@
1:-95 soon ^专
1:71 soon ^专人
1:-89 soon ^专家
1:-62 soon ^专款
1:-64 soon ^专项
1:-90 soon ^两
1:-63 soon ^两个
1:-49 soon ^两位
1:-44 soon ^两周
1:-98 soon ^两次
1:-89 soon ^中
1:-89 soon ^中队
1:14 soon ^为
1:-42 soon ^为@
1:79 soon ^为其
1:70 soon ^为支
1:-58 soon ^为校
1:93 soon ^为每
1:82 soon ^为经
1:101 soon ^为责
1:82 soon ^为跟
1:-96 soon ^为集
1:-35 soon ^主
1:-177 soon ^主任
1:93 soon ^主写
1:148 soon ^主办
1:111 soon ^主备
1:96 soon ^主抓
1:167 soon ^主持
1:104 soon ^主政
1:129 soon ^主理
1:133 soon ^主责
1:-71 soon ^乌
1:-71 soon ^乌日
1:14 soon ^予
1:14 soon ^予以
1:48 soon ^于
1:98 soon ^于0
1:-104 soon ^于@
1:-45 soon ^于十
1:-75 soon ^于每
1:-5 soon ^互
1:79 soon ^互为
1:-86 soon ^互办
1:-73 soon ^互派
1:87 soon ^互相
1:-6 soon ^交
1:-86 soon ^交一
1:91 soon ^交换
1:71 soon ^交接
1:-65 soon ^今
1:-65 soon ^今年
1:-83 soon ^从
1:-83 soon ^从0
1:73 soon ^代
1:73 soon ^代拟
1:95 soon ^们
1:95 soon ^们自
1:72 soon ^任
1:-60 soon ^任@
1:85 soon ^任主
1:-71 soon ^优
1:-71 soon ^优先
1:5 soon ^会
1:60 soon ^会同
1:-67 soon ^会研
1:-75 soon ^会议
1:92 soon ^作
1:92 soon ^作出
1:-35 soon ^供
1:-81 soon ^供其
1:102 soon ^供稿
1:103 soon ^保
1:71 soon ^保证
1:92 soon ^保障
1:-124 soon ^修
1:-77 soon ^修大
1:-94 soon ^修订
1:-112 soon ^倡
1:-112 soon ^倡议
1:101 soon ^值
1:101 soon ^值守
1:87 soon ^做
1:36 soon ^做后
1:90 soon ^做好
1:110 soon ^先
1:110 soon ^先排
1:95 soon ^党
1:95 soon ^党委
1:27 soon ^全
1:-12 soon ^全年
1:61 soon ^全面
1:-70 soon ^公
1:-70 soon ^公不
1:16 soon ^共
1:-84 soon ^共0
1:72 soon ^共同
1:-88 soon ^共备
1:106 soon ^共管
1:-98 soon ^共聘
1:-97 soon ^共过
1:-82 soon ^关
1:-82 soon ^关于
1:20 soon ^具
1:20 soon ^具体
1:-39 soon ^兼
1:-39 soon ^兼任
1:-77 soon ^内
1:-77 soon ^内汇
1:79 soon ^写
1:67 soon ^写出
1:67 soon ^写纪
1:84 soon ^准
1:84 soon ^准备
1:-52 soon ^出
1:-101 soon ^出$
1:-88 soon ^出具
1:110 soon ^出卷
1:88 soon ^出面
1:122 soon ^分
1:73 soon ^分别
1:58 soon ^分发
1:114 soon ^分头
1:93 soon ^分担
1:83 soon ^分掌
1:71 soon ^分配
1:38 soon ^列
1:-69 soon ^列@
1:100 soon ^列出
1:-86 soon ^初
1:-86 soon ^初审
1:81 soon ^利
1:81 soon ^利用
1:-121 soon ^到
1:-118 soon ^到@
1:-86 soon ^到北
1:95 soon ^制
1:95 soon ^制定
1:-100 soon ^副
1:-85 soon ^副主
1:-90 soon ^副处
1:-50 soon ^副教
1:-45 soon ^副科
1:-67 soon ^副股
1:-53 soon ^副部
1:-71 soon ^副院
1:102 soon ^办
1:59 soon ^办借
1:66 soon ^办手
1:44 soon ^办派
1:106 soon ^办理
1:36 soon ^募
1:36 soon ^募集
1:-59 soon ^医
1:-59 soon ^医生
1:44 soon ^协
1:-91 soon ^协作
1:110 soon ^协力
1:98 soon ^协办
1:118 soon ^协助
1:128 soon ^协同
1:-95 soon ^协调
1:82 soon ^印
1:82 soon ^印制
1:91 soon ^去
1:91 soon ^去办
1:20 soon ^参
1:116 soon ^参与
1:-61 soon ^参加
1:74 soon ^参编
1:-43 soon ^及
1:-43 soon ^及外
1:-100 soon ^发
1:-190 soon ^发$
1:-58 soon ^发)
1:129 soon ^发出
1:90 soon ^发动
1:-77 soon ^发学
1:-13 soon ^发放
1:129 soon ^发文
1:89 soon ^发起
1:-79 soon ^另
1:-79 soon ^另筹
1:92 soon ^召
1:67 soon ^召开
1:58 soon ^召集
1:80 soon ^可
1:80 soon ^可以
1:-20 soon ^各
1:-83 soon ^各出
1:75 soon ^各指
1:-91 soon ^各有
1:77 soon ^各自
1:74 soon ^各负
1:48 soon ^合
1:60 soon ^合力
1:94 soon ^合办
1:-64 soon ^合并
1:50 soon ^合排
1:-92 soon ^合格
1:-159 soon ^同
1:-109 soon ^同意
1:-78 soon ^同日
1:-37 soon ^同时
1:85 soon ^同步
1:-120 soon ^同行
1:77 soon ^向
1:77 soon ^向@
1:-46 soon ^吴
1:-46 soon ^吴昌
1:-128 soon ^员
1:-85 soon ^员0
1:-73 soon ^员@
1:-77 soon ^员每
1:-72 soon ^员的
1:109 soon ^命
1:109 soon ^命题
1:52 soon ^和
1:116 soon ^和@
1:-65 soon ^和“
1:90 soon ^唱
1:90 soon ^唱主
1:26 soon ^商
1:6 soon ^商定
1:98 soon ^商量
1:-41 soon ^四
1:-41 soon ^四月
1:-50 soon ^团
1:-50 soon ^团委
1:188 soon ^在
1:129 soon ^在0
1:-66 soon ^在@
1:95 soon ^在“
1:66 soon ^在同
1:63 soon ^在寒
1:69 soon ^在排
1:-100 soon ^在网
1:82 soon ^在项
1:-59 soon ^培
1:-59 soon ^培训
1:-60 soon ^塔
1:-60 soon ^塔娜
1:-75 soon ^处
1:-75 soon ^处长
1:-98 soon ^备
1:106 soon ^备妥
1:101 soon ^备材
1:-93 soon ^备查
1:-146 soon ^备案
1:-96 soon ^备课
1:-84 soon ^大
1:-84 soon ^大学
1:-139 soon ^委
1:-80 soon ^委0
1:-103 soon ^委线
1:-93 soon ^姚
1:-93 soon ^姚本
1:-65 soon ^季
1:-65 soon ^季主
1:-137 soon ^学
1:-62 soon ^学前
1:-125 soon ^学生
1:121 soon ^安
1:121 soon ^安排
1:61 soon ^完
1:61 soon ^完成
1:62 soon ^定
1:-32 soon ^定$
1:117 soon ^定人
1:79 soon ^定方
1:113 soon ^定日
1:92 soon ^定课
1:-93 soon ^实
1:-57 soon ^实习
1:75 soon ^实施
1:-103 soon ^实验
1:108 soon ^审
1:-33 soon ^审定
1:79 soon ^审批
1:150 soon ^审核
1:-57 soon ^客
1:-57 soon ^客座
1:-54 soon ^家
1:-54 soon ^家长
1:63 soon ^对
1:-77 soon ^对@
1:69 soon ^对口
1:200 soon ^对接
1:-107 soon ^对计
1:-102 soon ^对项
1:88 soon ^将
1:88 soon ^将全
1:-77 soon ^就
1:-77 soon ^就服
1:108 soon ^居
1:108 soon ^居中
1:-98 soon ^工
1:-65 soon ^工会
1:-83 soon ^工作
1:-85 soon ^师
1:-85 soon ^师资
1:115 soon ^带
1:98 soon ^带$
1:120 soon ^带人
1:69 soon ^带教
1:72 soon ^带班
1:64 soon ^带队
1:109 soon ^带领
1:143 soon ^帮
1:111 soon ^帮助
1:73 soon ^帮忙
1:117 soon ^帮着
1:-130 soon ^干
1:-95 soon ^干事
1:-104 soon ^干部
1:95 soon ^年
1:95 soon ^年底
1:-82 soon ^幼
1:-82 soon ^幼儿
1:95 soon ^建
1:95 soon ^建立
1:37 soon ^开
1:-90 soon ^开具
1:-99 soon ^开展
1:-98 soon ^开放
1:86 soon ^开设
1:203 soon ^开通
1:101 soon ^张
1:101 soon ^张罗
1:60 soon ^归
1:60 soon ^归口
1:60 soon ^当
1:60 soon ^当好
1:82 soon ^形
1:82 soon ^形成
1:83 soon ^得
1:83 soon ^得派
1:67 soon ^微
1:67 soon ^微机
1:163 soon ^总
1:154 soon ^总协
1:77 soon ^总抓
1:86 soon ^总负
1:64 soon ^或
1:64 soon ^或团
1:-56 soon ^才
1:-56 soon ^才让
1:67 soon ^打
1:67 soon ^打配
1:126 soon ^执
1:107 soon ^执笔
1:78 soon ^执行
1:72 soon ^承
1:64 soon ^承办
1:19 soon ^承担
1:107 soon ^承接
1:84 soon ^把
1:-75 soon ^把“
1:98 soon ^把关
1:57 soon ^把周
1:71 soon ^把更
1:53 soon ^把活
1:144 soon ^抓
1:61 soon ^抓到
1:43 soon ^抓好
1:128 soon ^抓总
1:78 soon ^抓考
1:85 soon ^护
1:85 soon ^护送
1:-22 soon ^报
1:82 soon ^报名
1:10 soon ^报送
1:-84 soon ^报销
1:75 soon ^担
1:75 soon ^担任
1:75 soon ^拟
1:107 soon ^拟定
1:-63 soon ^拟派
1:67 soon ^拟订
1:-107 soon ^择
1:-107 soon ^择优
1:121 soon ^拿
1:100 soon ^拿出
1:72 soon ^拿方
1:59 soon ^挂
1:-49 soon ^挂任
1:96 soon ^挂帅
1:-76 soon ^指
1:132 soon ^指定
1:-91 soon ^指派
1:67 soon ^按
1:68 soon ^按月
1:35 soon ^按职
1:66 soon ^挑
1:66 soon ^挑头
1:-97 soon ^捐
1:-99 soon ^捐书
1:-70 soon ^捐赠
1:61 soon ^掌
1:61 soon ^掌握
1:154 soon ^排
1:69 soon ^排$
1:110 soon ^排出
1:81 soon ^排好
1:105 soon ^排定
1:87 soon ^排批
1:129 soon ^排日
1:121 soon ^排班
1:101 soon ^排行
1:161 soon ^排课
1:67 soon ^接
1:115 soon ^接$
1:86 soon ^接应
1:105 soon ^接待
1:76 soon ^接收
1:96 soon ^接洽
1:-102 soon ^接着
1:67 soon ^接站
1:56 soon ^推
1:56 soon ^推荐
1:98 soon ^提
1:76 soon ^提供
1:162 soon ^提出
1:17 soon ^提前
1:58 soon ^提报
1:-51 soon ^支
1:-51 soon ^支付
1:152 soon ^收
1:121 soon ^收发
1:53 soon ^收拾
1:99 soon ^收集
1:64 soon ^收齐
1:-90 soon ^教
1:-70 soon ^教学
1:-103 soon ^教师
1:-90 soon ^教授
1:32 soon ^教研
1:-19 soon ^教科
1:-67 soon ^教育
1:-99 soon ^数
1:-53 soon ^数字
1:-51 soon ^数据
1:-69 soon ^数控
1:101 soon ^敲
1:101 soon ^敲定
1:65 soon ^整
1:65 soon ^整理
1:-82 soon ^新
1:-82 soon ^新加
1:-74 soon ^无
1:-74 soon ^无人
1:80 soon ^明
1:80 soon ^明年
1:-113 soon ^暑
1:-113 soon ^暑期
1:-63 soon ^曲
1:-63 soon ^曲丽
1:-81 soon ^有
1:-81 soon ^有0
1:78 soon ^服
1:78 soon ^服务
1:76 soon ^期
1:76 soon ^期中
1:-70 soon ^李
1:-70 soon ^李克
1:-116 soon ^来
1:-66 soon ^来@
1:-91 soon ^来检
1:-47 soon ^杨
1:-47 soon ^杨再
1:84 soon ^核
1:84 soon ^核对
1:-12 soon ^每
1:-85 soon ^每两
1:35 soon ^每个
1:120 soon ^每半
1:-66 soon ^每周
1:131 soon ^每天
1:59 soon ^每季
1:22 soon ^每学
1:-65 soon ^每月
1:81 soon ^汇
1:51 soon ^汇总
1:74 soon ^汇编
1:5 soon ^派
1:-50 soon ^派0
1:-56 soon ^派专
1:149 soon ^派人
1:-22 soon ^派出
1:123 soon ^派员
1:-101 soon ^派志
1:-53 soon ^派资
1:-78 soon ^淮
1:-78 soon ^淮岭
1:106 soon ^清
1:106 soon ^清点
1:-66 soon ^游
1:-66 soon ^游舒
1:-63 soon ^潘
1:-63 soon ^潘水
1:145 soon ^点
1:133 soon ^点人
1:77 soon ^点收
1:66 soon ^照
1:53 soon ^照着
1:70 soon ^照表
1:77 soon ^牵
1:62 soon ^牵头
1:164 soon ^牵线
1:-94 soon ^现
1:-94 soon ^现场
1:-86 soon ^理
1:-86 soon ^理$
1:-95 soon ^由
1:-95 soon ^由@
1:-84 soon ^电
1:-84 soon ^电子
1:-144 soon ^留
1:-144 soon ^留守
1:-143 soon ^的
1:-54 soon ^的“
1:-63 soon ^的书
1:-75 soon ^的学
1:-45 soon ^的工
1:-54 soon ^的新
1:-98 soon ^的日
1:-93 soon ^的统
1:-39 soon ^的骨
1:-67 soon ^监
1:-67 soon ^监督
1:126 soon ^盯
1:88 soon ^盯住
1:115 soon ^盯着
1:57 soon ^盯过
1:59 soon ^直
1:59 soon ^直接
1:59 soon ^看
1:59 soon ^看管
1:-100 soon ^研
1:-100 soon ^研究
1:46 soon ^确
1:25 soon ^确定
1:88 soon ^确认
1:-157 soon ^科
1:-157 soon ^科长
1:69 soon ^程
1:69 soon ^程小
1:55 soon ^策
1:55 soon ^策划
1:-51 soon ^筹
1:102 soon ^筹办
1:-100 soon ^筹集
1:-69 soon ^签发
1:105 soon ^签收
1:25 soon ^管
1:147 soon ^管$
1:130 soon ^管人
1:61 soon ^管学
1:64 soon ^管挑
1:-145 soon ^管排
1:130 soon ^管理
1:62 soon ^管考
1:-113 soon ^管联
1:83 soon ^管账
1:95 soon ^管车
1:85 soon ^管这
1:-58 soon ^线
1:-58 soon ^线上
1:42 soon ^组
1:71 soon ^组织
1:-97 soon ^组长
1:84 soon ^组队
1:-6 soon ^经
1:114 soon ^经办
1:-101 soon ^经费
1:-94 soon ^结
1:73 soon ^结合
1:-122 soon ^结对
1:-79 soon ^结成
1:89 soon ^给
1:108 soon ^给@
1:-79 soon ^给三
1:91 soon ^给予
1:71 soon ^给二
1:85 soon ^给他
1:130 soon ^统
1:142 soon ^统一
1:82 soon ^统稿
1:102 soon ^统筹
1:92 soon ^统管
1:100 soon ^统计
1:71 soon ^维
1:71 soon ^维修
1:117 soon ^编
1:81 soon ^编制
1:95 soon ^编排
1:142 soon ^考
1:146 soon ^考勤
1:157 soon ^考核
1:-74 soon ^考英
1:71 soon ^联
1:-16 soon ^联合
1:65 soon ^联手
1:154 soon ^联系
1:159 soon ^联络
1:-124 soon ^联谊
1:-73 soon ^股
1:-73 soon ^股长
1:-61 soon ^至
1:-61 soon ^至@
1:52 soon ^落
1:52 soon ^落实
1:73 soon ^衔
1:73 soon ^衔接
1:-82 soon ^补
1:-82 soon ^补贴
1:111 soon ^要
1:68 soon ^要写
1:58 soon ^要在
1:53 soon ^要拿
1:67 soon ^要认
1:-44 soon ^覆
1:-44 soon ^覆盖
1:90 soon ^解
1:90 soon ^解决
1:-83 soon ^认
1:-83 soon ^认定
1:119 soon ^讨
1:119 soon ^讨论
1:-112 soon ^议
1:-59 soon ^议$
1:-74 soon ^议拍
1:-47 soon ^议推
1:133 soon ^记
1:102 soon ^记好
1:66 soon ^记学
1:96 soon ^记录
1:-132 soon ^讲
1:-112 soon ^讲一
1:-81 soon ^讲座
1:-95 soon ^设
1:-129 soon ^设在
1:-62 soon ^设联
1:95 soon ^设计
1:86 soon ^评
1:86 soon ^评分
1:76 soon ^试
1:76 soon ^试用
1:-97 soon ^请
1:-78 soon ^请假
1:-86 soon ^请来
1:-105 soon ^课
1:-105 soon ^课程
1:98 soon ^调
1:75 soon ^调度
1:73 soon ^调整
1:83 soon ^调课
1:-51 soon ^谢
1:-51 soon ^谢瑾
1:58 soon ^负
1:-86 soon ^负担
1:63 soon ^负责
1:-79 soon ^资
1:-79 soon ^资助
1:82 soon ^赠
1:82 soon ^赠送
1:-141 soon ^赴
1:-122 soon ^赴@
1:-75 soon ^赴美
1:103 soon ^起
1:103 soon ^起草
1:65 soon ^跟
1:-179 soon ^跟岗
1:70 soon ^跟着
1:87 soon ^跟踪
1:88 soon ^跟车
1:117 soon ^跟进
1:65 soon ^轮
1:65 soon ^轮流
1:-54 soon ^远
1:-54 soon ^远程
1:-56 soon ^连
1:-56 soon ^连线
1:-138 soon ^送
1:118 soon ^送人
1:-95 soon ^送玩
1:-187 soon ^送课
1:68 soon ^送货
1:90 soon ^送达
1:90 soon ^选
1:71 soon ^选人
1:83 soon ^选定
1:31 soon ^选派
1:61 soon ^选配
1:120 soon ^逐
1:68 soon ^逐周
1:109 soon ^逐月
1:92 soon ^通
1:92 soon ^通知
1:-51 soon ^逢
1:-51 soon ^逢星
1:104 soon ^遴
1:104 soon ^遴选
1:-46 soon ^邓
1:-46 soon ^邓志
1:-42 soon ^邢
1:-42 soon ^邢国
1:-83 soon ^部
1:-83 soon ^部长
1:-14 soon ^配
1:-14 soon ^配合
1:56 soon ^采
1:75 soon ^采买
1:-78 soon ^采取
1:63 soon ^采购
1:-88 soon ^长
1:-80 soon ^长共
1:-78 soon ^长房
1:-59 soon ^闻
1:-59 soon ^闻人
1:-74 soon ^陈
1:-74 soon ^陈嘉
1:-57 soon ^院
1:-57 soon ^院长
1:-65 soon ^隔
1:-65 soon ^隔周
1:-100 soon ^集
1:-79 soon ^集体
1:-82 soon ^集训
1:-76 soon ^面
1:-76 soon ^面向
1:-68 soon ^顶
1:-68 soon ^顶岗
1:-93 soon ^颁
1:-93 soon ^颁发
1:-134 soon ^马
1:-98 soon ^马晓
1:-79 soon ^马良
1:-56 soon ^驻
1:-56 soon ^驻园
1:104 soon ^验
1:104 soon ^验收
1:-58 soon ^骨
1:-58 soon ^骨干
1:-66 soon ^高
1:-66 soon ^高考
1:-69 soon ^魏
1:-69 soon ^魏敏
1:-32 soon ^麦
1:-32 soon ^麦晓
1:-21 soon _
1:-129 soon _$
1:-41 soon _0
1:-130 soon _00
1:129 soon _0_
1:-107 soon _@
1:-107 soon _@$
1:129 soon _周
1:129 soon _周$
1:82 soon _方
1:82 soon _方兴
1:-89 soon _朝
1:-89 soon _朝鲁
1:-102 soon _杨
1:-102 soon _杨通
1:-75 soon _游
1:-75 soon _游清
1:-75 soon _申
1:-75 soon _申屠
1:-67 soon _龙
1:-67 soon _龙雨
1:-29 soon ×
1:-32 soon ×$
1:-21 soon ××
1:-21 soon ××$
1:-72 soon “
1:61 soon “$
1:-58 soon “一中
1:-100 soon “一封
1:89 soon “一本
1:95 soon “六
1:95 soon “六一
1:-60 soon “医
1:-60 soon “医教
1:-78 soon “四
1:-78 soon “四不
1:-88 soon “幼
1:-88 soon “幼小
1:-66 soon “康
1:-66 soon “康复
1:-51 soon “待
1:-51 soon “待加
1:-82 soon “教
1:-82 soon “教研
1:-58 soon “沙
1:-58 soon “沙枣
1:-54 soon “盛
1:-54 soon “盛春
1:-50 soon “秦
1:-50 soon “秦坪
1:-58 soon “结
1:-58 soon “结对
1:-56 soon “陇
1:-56 soon “陇师
1:36 soon ”
1:36 soon ”$
1:27 soon 、
1:101 soon 、$
1:124 soon 、0
1:124 soon 、0$
1:74 soon 、@
1:-51 soon 、@$
1:67 soon 、@学
1:68 soon 、@教
1:92 soon 、@每
1:81 soon 、@由
1:-101 soon 、@的
1:-41 soon 、五
1:-41 soon 、五月
1:79 soon 、做
1:79 soon 、做$
1:57 soon 、单
1:57 soon 、单$
1:-65 soon 、宿
1:-65 soon 、宿管
1:-61 soon 、年
1:-61 soon 、年$
1:-89 soon 、录
1:-89 soon 、录播
1:-47 soon 、总
1:-47 soon 、总$
1:57 soon 、收
1:57 soon 、收$
1:-71 soon 、政
1:-63 soon 、政$
1:-61 soon 、政教
1:-38 soon 、教
1:-46 soon 、教$
1:-13 soon 、教学
1:-74 soon 、数
1:-74 soon 、数$
1:-47 soon 、校
1:-47 soon 、校$
1:-43 soon 、苟
1:-43 soon 、苟$
1:-51 soon 、蒲
1:-51 soon 、蒲一
1:-51 soon 、行
1:-51 soon 、行政
1:76 soon 、订
1:76 soon 、订票
1:-75 soon 、资
1:-75 soon 、资讯
1:-34 soon 、院
1:-34 soon 、院长
1:-79 soon 、韩
1:-79 soon 、韩梅
1:87 soon 。
1:87 soon 。$
1:122 soon 《
1:61 soon 《三
1:61 soon 《三年
1:61 soon 《年
1:61 soon 《年度
1:74 soon 《结
1:74 soon 《结对
1:64 soon 《走
1:64 soon 《走教
1:-63 soon 一
1:-99 soon 一$
1:95 soon 一”
1:95 soon 一”$
1:74 soon 一下
1:74 soon 一下达
1:-56 soon 一个
1:-56 soon 一个月
1:-58 soon 一中
1:-58 soon 一中云
1:-83 soon 一人
1:-83 soon 一人$
1:-125 soon 一份
1:-107 soon 一份工
1:-61 soon 一份社
1:54 soon 一办
1:54 soon 一办理
1:-97 soon 一名
1:75 soon 一名$
1:-90 soon 一名同
1:-91 soon 一名联
1:-56 soon 一周
1:-83 soon 一周$
1:103 soon 一周与
1:-92 soon 一周通
1:-81 soon 一场
1:-81 soon 一场$
1:-55 soon 一天
1:-55 soon 一天$
1:-16 soon 一安
1:-16 soon 一安排
1:67 soon 一寄
1:67 soon 一寄送
1:-100 soon 一封
1:-100 soon 一封$
1:92 soon 一并
1:92 soon 一并组
1:79 soon 一收
1:72 soon 一收存
1:54 soon 一收寄
1:-45 soon 一月
1:-45 soon 一月到
1:-105 soon 一期
1:-105 soon 一期信
1:89 soon 一本
1:89 soon 一本$
1:-117 soon 一次
1:-129 soon 一次$
1:-58 soon 一次“
1:-32 soon 一次以
1:74 soon 一派
1:74 soon 一派遣
1:76 soon 一申
1:76 soon 一申领
1:106 soon 一行
1:106 soon 一行$
1:77 soon 一调
1:77 soon 一调配
1:16 soon 一起
1:-100 soon 一起$
1:71 soon 一起办
1:-97 soon 一起磨
1:78 soon 一起管
1:126 soon 一起考
1:95 soon 一配
1:95 soon 一配送
1:-49 soon 一间
1:-49 soon 一间$
1:-55 soon 丁
1:-55 soon 丁小
1:-55 soon 丁小满
1:-68 soon 三
1:76 soon 三$
1:-96 soon 三下
1:-96 soon 三下午
1:61 soon 三年
1:61 soon 三年$
1:-45 soon 三晚
1:-45 soon 三晚开
1:-79 soon 三校
1:-79 soon 三校打
1:-33 soon 上
1:15 soon 上$
1:-136 soon 上一
1:-101 soon 上一$
1:-100 soon 上一起
1:-38 soon 上互
1:-38 soon 上互$
1:60 soon 上传
1:60 soon 上传资
1:-53 soon 上午
1:-53 soon 上午$
1:89 soon 上四
1:89 soon 上四$
1:-67 soon 上复
1:-67 soon 上复习
1:59 soon 上报
1:107 soon 上报$
1:-66 soon 上报受
1:-58 soon 上碰
1:-58 soon 上碰头
1:-103 soon 上联
1:-103 soon 上联席
1:95 soon 上述
1:84 soon 上述$
1:76 soon 上述三
1:-104 soon 上集
1:-104 soon 上集$
1:-17 soon 下
1:-19 soon 下午
1:-19 soon 下午$
1:71 soon 下来
1:71 soon 下来$
1:-120 soon 下校
1:-120 soon 下校$
1:-68 soon 下简
1:-68 soon 下简称
1:74 soon 下达
1:74 soon 下达派
1:-108 soon 不
1:-78 soon 不$
1:-70 soon 不少
1:-70 soon 不少于
1:-85 soon 不足
1:-85 soon 不足$
1:28 soon 与$
1:-104 soon 与@
1:-76 soon 与@$
1:-66 soon 与@(
1:-117 soon 与@同
1:-80 soon 与@商
1:-80 soon 与@对
1:-96 soon 与@相
1:75 soon 与@调
1:86 soon 与。
1:86 soon 与。$
1:84 soon 与上
1:84 soon 与上述
1:-72 soon 专业
1:-72 soon 专业带
1:71 soon 专人
1:71 soon 专人办
1:70 soon 专场
1:70 soon 专场招
1:18 soon 专家
1:-31 soon 专家$
1:-76 soon 专家0
1:120 soon 专家到
1:-69 soon 专家组
1:-62 soon 专款
1:-62 soon 专款补
1:-64 soon 专项
1:-64 soon 专项经
1:68 soon 专题
1:68 soon 专题$
1:-51 soon 世
1:-51 soon 世$
1:-98 soon 业
1:90 soon 业$
1:-138 soon 业务
1:-138 soon 业务$
1:-72 soon 业带
1:-63 soon 业带$
1:-56 soon 业带头
1:-93 soon 业证
1:-93 soon 业证$
1:-98 soon 东
1:-98 soon 东管
1:-98 soon 东管好
1:-49 soon 两
1:71 soon 两$
1:-101 soon 两个
1:-63 soon 两个口
1:-88 soon 两个月
1:-49 soon 两位
1:-49 soon 两位技
1:80 soon 两县
1:80 soon 两县教
1:-78 soon 两周
1:-82 soon 两周$
1:-76 soon 两周与
1:-62 soon 两周开
1:-70 soon 两周派
1:-44 soon 两周碰
1:-32 soon 两周网
1:-73 soon 两周集
1:-54 soon 两批
1:-54 soon 两批$
1:-94 soon 两月
1:-94 soon 两月到
1:-98 soon 两次
1:-98 soon 两次$
1:-76 soon 两段
1:-76 soon 两段$
1:-56 soon 个
1:-109 soon 个$
1:-63 soon 个口
1:-63 soon 个口子
1:28 soon 个月
1:-56 soon 个月$
1:-88 soon 个月到
1:92 soon 个月向
1:-93 soon 个班
1:-93 soon 个班都
1:-81 soon 个自
1:-81 soon 个自己
1:18 soon 中
1:-91 soon 中$
1:-58 soon 中云
1:-58 soon 中云$
1:116 soon 中期
1:116 soon 中期评
1:76 soon 中来
1:76 soon 中来看
1:108 soon 中联
1:108 soon 中联系
1:-89 soon 中队
)",
    R"(1:-89 soon 中队之
1:-65 soon 丹
1:-65 soon 丹$
1:91 soon 为
1:120 soon 为$
1:9 soon 为@
1:-116 soon 为@五
1:-113 soon 为@建
1:76 soon 为@提
1:77 soon 为@辅
1:79 soon 为其
1:79 soon 为其办
1:70 soon 为支
1:70 soon 为支教
1:-58 soon 为校
1:-58 soon 为校际
1:93 soon 为每
1:93 soon 为每名
1:82 soon 为经
1:82 soon 为经办
1:15 soon 为联
1:-69 soon 为联$
1:79 soon 为联络
1:101 soon 为责
1:101 soon 为责任
1:82 soon 为跟
1:82 soon 为跟岗
1:-96 soon 为集
1:-96 soon 为集团
1:-33 soon 主
1:-152 soon 主任
1:-218 soon 主任$
1:-66 soon 主任)
1:-65 soon 主任:
1:-57 soon 主任付
1:-82 soon 主任侯
1:-52 soon 主任倪
1:109 soon 主任办
1:-65 soon 主任卢
1:-45 soon 主任司
1:-69 soon 主任吉
1:-42 soon 主任和
1:-71 soon 主任尹
1:-85 soon 主任彭
1:-73 soon 主任文
1:-88 soon 主任施
1:-36 soon 主任柏
1:-58 soon 主任洪
1:-88 soon 主任温
1:-71 soon 主任程
1:-51 soon 主任罗
1:-57 soon 主任臧
1:-55 soon 主任蒙
1:-51 soon 主任邓
1:-56 soon 主任邝
1:-83 soon 主任邱
1:-63 soon 主任邵
1:-64 soon 主任鄂
1:-43 soon 主任钟
1:-50 soon 主任陆
1:-34 soon 主任骆
1:-96 soon 主任高
1:90 soon 主任齐
1:93 soon 主写
1:93 soon 主写$
1:148 soon 主办
1:148 soon 主办$
1:142 soon 主备
1:111 soon 主备$
1:79 soon 主备人
1:96 soon 主抓
1:96 soon 主抓$
1:77 soon 主持
1:68 soon 主持$
1:89 soon 主持。
1:104 soon 主政
1:104 soon 主政$
1:129 soon 主理
1:117 soon 主理$
1:90 soon 主理。
1:85 soon 主编
1:85 soon 主编单
1:90 soon 主角
1:90 soon 主角$
1:107 soon 主讲
1:107 soon 主讲$
1:133 soon 主责
1:133 soon 主责$
1:-97 soon 主题
1:-97 soon 主题$
1:-77 soon 丽
1:-56 soon 丽$
1:-63 soon 丽娜
1:-63 soon 丽娜劳
1:83 soon 义
1:83 soon 义$
1:-30 soon 之
1:91 soon 之$
1:-89 soon 之间
1:-89 soon 之间开
1:-95 soon 乌
1:-60 soon 乌云
1:-60 soon 乌云$
1:-71 soon 乌日
1:-71 soon 乌日娜
1:-95 soon 乐
1:-95 soon 乐$
1:63 soon 也
1:63 soon 也$
1:-94 soon 习
1:-85 soon 习$
1:91 soon 习之
1:91 soon 习之$
1:-57 soon 习十
1:-57 soon 习十天
1:93 soon 习安
1:93 soon 习安$
1:-44 soon 习少
1:-44 soon 习少先
1:-75 soon 习每
1:-75 soon 习每期
1:-82 soon 习社
1:-82 soon 习社团
1:-124 soon 书
1:-47 soon 书$
1:-151 soon 书0
1:-128 soon 书0$
1:-99 soon 书00
1:-63 soon 书大
1:-63 soon 书大半
1:95 soon 书记
1:95 soon 书记$
1:-53 soon 书馆
1:-53 soon 书馆$
1:75 soon 买
1:75 soon 买并
1:75 soon 买并送
1:38 soon 予
1:14 soon 予以
1:-90 soon 予以减
1:79 soon 予以协
1:136 soon 予以配
1:91 soon 予指
1:91 soon 予指导
1:-20 soon 事
1:88 soon 事$
1:-68 soon 事沈
1:-68 soon 事沈薇
1:-63 soon 事约
1:-63 soon 事约0
1:48 soon 二
1:46 soon 二下
1:46 soon 二下午
1:-58 soon 二个
1:-58 soon 二个$
1:71 soon 二人
1:71 soon 二人排
1:-71 soon 二晚
1:-71 soon 二晚上
1:68 soon 二条
1:68 soon 二条$
1:50 soon 于
1:109 soon 于0
1:-70 soon 于0$
1:27 soon 于00
1:167 soon 于0月
1:-104 soon 于@
1:-104 soon 于@$
1:-45 soon 于十
1:-45 soon 于十一
1:-56 soon 于定
1:-56 soon 于定点
1:-75 soon 于每
1:-75 soon 于每周
1:-69 soon 于职
1:-69 soon 于职教
1:32 soon 云
1:32 soon 云$
1:-20 soon 互
1:-81 soon 互$
1:79 soon 互为
1:79 soon 互为联
1:-86 soon 互办
1:-86 soon 互办联
1:-73 soon 互派
1:-73 soon 互派代
1:-32 soon 互相
1:-98 soon 互相$
1:87 soon 互相衔
1:127 soon 互访
1:127 soon 互访$
1:73 soon 互通
1:73 soon 互通$
1:-22 soon 五
1:-18 soon 五年
1:-18 soon 五年级
1:-41 soon 五月
1:-41 soon 五月$
1:63 soon 交
1:102 soon 交$
1:-86 soon 交一
1:-86 soon 交一份
1:65 soon 交及
1:65 soon 交及$
1:91 soon 交换
1:91 soon 交换进
1:97 soon 交接
1:88 soon 交接$
1:64 soon 交接手
1:83 soon 产
1:55 soon 产$
1:56 soon 产加
1:56 soon 产加$
1:-55 soon 人
1:-45 soon 人$
1:-90 soon 人)
1:-90 soon 人)$
1:-78 soon 人:
1:-78 soon 人:$
1:-56 soon 人@
1:-56 soon 人@$
1:71 soon 人、
1:44 soon 人、教
1:76 soon 人、订
1:-60 soon 人与
1:-60 soon 人与$
1:-46 soon 人于
1:-46 soon 人于0
1:-44 soon 人共
1:-44 soon 人共0
1:-54 soon 人分
1:-54 soon 人分两
1:-119 soon 人到
1:-144 soon 人到$
1:-66 soon 人到@
1:71 soon 人办
1:71 soon 人办理
1:73 soon 人助
1:73 soon 人助教
1:-145 soon 人去
1:-80 soon 人去$
1:-115 soon 人去@
1:69 soon 人员
1:69 soon 人员$
1:-64 soon 人外
1:-64 soon 人外出
1:61 soon 人头
1:61 soon 人头$
1:-94 soon 人才
1:-94 soon 人才培
1:-81 soon 人担
1:-72 soon 人担$
1:-33 soon 人担任
1:71 soon 人排
1:71 soon 人排课
1:69 soon 人数
1:69 soon 人数、
1:-80 soon 人暑
1:-80 soon 人暑$
1:-74 soon 人机
1:-74 soon 人机应
1:-59 soon 人杰
1:-59 soon 人杰(
1:-77 soon 人给
1:-77 soon 人给@
1:-125 soon 人赴
1:-67 soon 人赴$
1:-109 soon 人赴@
1:-83 soon 人赴榕
1:63 soon 人跟
1:63 soon 人跟堂
1:42 soon 人选
1:130 soon 人选$
1:-101 soon 人选并
1:95 soon 人选推
1:86 soon 人高
1:86 soon 人高$
1:-65 soon 今
1:-65 soon 今年
1:-65 soon 今年0
1:-83 soon 从
1:-83 soon 从0
1:-83 soon 从0月
1:85 soon 他
1:85 soon 他们
1:82 soon 他们安
1:60 soon 他们配
1:-54 soon 付
1:-51 soon 付$
1:-57 soon 付英
1:-57 soon 付英、
1:-14 soon 代
1:73 soon 代拟
1:73 soon 代拟初
1:-73 soon 代表
1:-73 soon 代表各
1:-34 soon 令
1:-34 soon 令$
1:-8 soon 以
1:-77 soon 以$
1:89 soon 以上
1:89 soon 以上四
1:-68 soon 以下
1:-68 soon 以下简
1:-90 soon 以减
1:-90 soon 以减免
1:79 soon 以协
1:79 soon 以协助
1:80 soon 以根
1:80 soon 以根据
1:-40 soon 以视
1:-40 soon 以视像
1:136 soon 以配
1:136 soon 以配合
1:-98 soon 们$
1:82 soon 们安
1:82 soon 们安排
1:95 soon 们自
1:95 soon 们自己
1:60 soon 们配
1:60 soon 们配好
1:85 soon 件
1:85 soon 件事
1:85 soon 件事$
1:-125 soon 任
1:-196 soon 任$
1:-66 soon 任)
1:-66 soon 任)$
1:-65 soon 任:
1:-65 soon 任:靳
1:-71 soon 任@
1:-33 soon 任@$
1:-78 soon 任@@
1:-39 soon 任@副
1:-60 soon 任@执
1:-49 soon 任@校
1:-90 soon 任@驻
1:85 soon 任主
1:85 soon 任主编
1:-57 soon 任付
1:-57 soon 任付英
1:-82 soon 任侯
1:-82 soon 任侯家
1:-52 soon 任倪
1:-52 soon 任倪朝
1:109 soon 任办
1:109 soon 任办理
1:-65 soon 任卢
1:-65 soon 任卢丹
1:-45 soon 任司
1:-45 soon 任司徒
1:-69 soon 任吉
1:-69 soon 任吉克
1:-42 soon 任和
1:-42 soon 任和向
1:-71 soon 任尹
1:-71 soon 任尹长
1:-85 soon 任彭
1:-85 soon 任彭立
1:-73 soon 任文
1:-73 soon 任文秀
1:-88 soon 任施
1:-88 soon 任施正
1:-36 soon 任柏
1:-36 soon 任柏继
1:-58 soon 任洪
1:-58 soon 任洪雨
1:-88 soon 任温
1:-88 soon 任温达
1:-71 soon 任程
1:-71 soon 任程立
1:101 soon 任组
1:101 soon 任组$
1:-51 soon 任罗
1:-51 soon 任罗世
1:65 soon 任职
1:65 soon 任职手
1:-57 soon 任臧
1:-57 soon 任臧慧
1:-55 soon 任蒙
1:-55 soon 任蒙启
1:-51 soon 任邓
1:-51 soon 任邓春
1:-56 soon 任邝
1:-56 soon 任邝丽
1:-83 soon 任邱
1:-83 soon 任邱红
1:-63 soon 任邵
1:-63 soon 任邵阳
1:-64 soon 任鄂
1:-64 soon 任鄂晓
1:-43 soon 任钟
1:-43 soon 任钟雪
1:-50 soon 任陆
1:-50 soon 任陆振
1:-34 soon 任骆
1:-34 soon 任骆文
1:-96 soon 任高
1:-96 soon 任高峰
1:90 soon 任齐
1:90 soon 任齐改
1:-124 soon 份
1:-58 soon 份去
1:-58 soon 份去@
1:-107 soon 份工
1:-79 soon 份工$
1:-86 soon 份工作
1:-61 soon 份社
1:-61 soon 份社团
1:90 soon 企
1:90 soon 企业
1:90 soon 企业$
1:-136 soon 优
1:-56 soon 优$
1:-77 soon 优先
1:-77 soon 优先采
1:-107 soon 优选
1:-107 soon 优选派
1:44 soon 伙
1:44 soon 伙伴
1:44 soon 伙伴家
1:-18 soon 会
1:-74 soon 会$
1:-65 soon 会优
1:-65 soon 会优先
1:60 soon 会同
1:83 soon 会同@
1:80 soon 会同两
1:-81 soon 会同受
1:79 soon 会同雪
1:-67 soon 会研
1:-67 soon 会研究
1:-75 soon 会议
1:-75 soon 会议议
1:90 soon 传
1:80 soon 传$
1:51 soon 传。
1:51 soon 传。$
1:60 soon 传资
1:60 soon 传资料
1:44 soon 伴
1:44 soon 伴家
1:44 soon 伴家$
1:-36 soon 位
1:73 soon 位$
1:-118 soon 位与
1:-118 soon 位与$
1:68 soon 位培
1:68 soon 位培$
1:-49 soon 位技
1:-49 soon 位技能
1:-77 soon 位老
1:-77 soon 位老师
1:89 soon 住
1:54 soon 住宿
1:54 soon 住宿$
1:74 soon 住校
1:74 soon 住校带
1:88 soon 住落
1:88 soon 住落实
1:-26 soon 体
1:-24 soon 体$
1:62 soon 体事
1:62 soon 体事$
1:109 soon 体办
1:109 soon 体办理
1:144 soon 体安
1:144 soon 体安排
1:122 soon 体实
1:122 soon 体实施
1:-98 soon 体对
1:-98 soon 体对接
1:119 soon 体带
1:119 soon 体带教
1:132 soon 体抓
1:132 soon 体抓$
1:-100 soon 体牵
1:-100 soon 体牵头
1:-79 soon 体研
1:-79 soon 体研究
1:109 soon 体经
1:109 soon 体经办
1:100 soon 体联
1:100 soon 体联络
1:97 soon 体落
1:97 soon 体落实
1:107 soon 体负
1:107 soon 体负责
1:-45 soon 作
1:29 soon 作$
1:-83 soon 作一
1:-83 soon 作一周
1:116 soon 作交
1:116 soon 作交$
1:92 soon 作出
1:92 soon 作出质
1:-69 soon 作发
1:-69 soon 作发$
1:-39 soon 作用
1:-39 soon 作用$
1:-91 soon 作资
1:-91 soon 作资金
1:-45 soon 作部
1:-45 soon 作部署
1:-10 soon 使
1:79 soon 使$
1:-81 soon 使用
1:-81 soon 使用$
1:89 soon 例
1:89 soon 例0
1:89 soon 例0$
1:41 soon 供
1:96 soon 供$
1:-76 soon 供专
1:-76 soon 供专家
1:39 soon 供保
1:39 soon 供保障
1:-81 soon 供其
1:-81 soon 供其使
1:55 soon 供县
1:55 soon 供县域
1:49 soon 供地
1:49 soon 供地方
1:88 soon 供场
1:88 soon 供场地
1:-100 soon 供培
1:-100 soon 供培智
1:52 soon 供技
1:52 soon 供技术
1:71 soon 供招
1:71 soon 供招聘
1:106 soon 供指
1:106 soon 供指导
1:60 soon 供接
1:60 soon 供接待
1:93 soon 供文
1:93 soon 供文本
1:70 soon 供材
1:70 soon 供材$
1:48 soon 供样
1:48 soon 供样本
1:89 soon 供案
1:89 soon 供案例
1:102 soon 供稿
1:102 soon 供稿$
1:95 soon 供经
1:95 soon 供经费
1:-82 soon 侯
1:-82 soon 侯家
1:-82 soon 侯家乐
1:-123 soon 促
1:-123 soon 促检
1:-123 soon 促检$
1:82 soon 保
1:52 soon 保$
1:85 soon 保育
1:85 soon 保育员
1:71 soon 保证
1:71 soon 保证网
1:-72 soon 保险
1:-72 soon 保险由
1:95 soon 保障
1:87 soon 保障$
1:84 soon 保障设
1:-74 soon 信
1:71 soon 信$
1:-105 soon 信息
1:-105 soon 信息技
1:-70 soon 俭
1:-70 soon 俭等
1:-70 soon 俭等0
1:-15 soon 修
1:71 soon 修后
1:71 soon 修后运
1:-77 soon 修大
1:-77 soon 修大成
1:50 soon 修改
1:50 soon 修改$
1:52 soon 修班
1:52 soon 修班$
1:-94 soon 修订
1:-94 soon 修订人
1:24 soon 借
1:137 soon 借$
1:-134 soon 借出
1:-134 soon 借出童
1:59 soon 借还
1:59 soon 借还$
1:-112 soon 倡
1:-112 soon 倡议
1:-112 soon 倡议同
1:-52 soon 倪
1:-52 soon 倪朝
1:-52 soon 倪朝晖
1:110 soon 值
1:88 soon 值$
1:101 soon 值守
1:87 soon 值守$
1:55 soon 值守。
1:38 soon 假
1:-78 soon 假$
1:81 soon 假为
1:81 soon 假为$
1:63 soon 假里
1:63 soon 假里也
1:90 soon 做
1:79 soon 做$
1:36 soon 做后
1:36 soon 做后勤
1:91 soon 做好
1:77 soon 做好准
1:36 soon 做好场
1:37 soon 做好学
1:42 soon 做好安
1:93 soon 做好实
1:102 soon 做好对
1:53 soon 做好技
1:60 soon 做好接
1:67 soon 做好服
1:78 soon 做好登
1:83 soon 做好管
1:48 soon 做好组
1:72 soon 做好编
1:112 soon 做好衔
1:87 soon 做好记
1:90 soon 做好设
1:47 soon 做好课
1:62 soon 做好跟
1:77 soon 做好选
1:82 soon 做好配
1:76 soon 傅
1:76 soon 傅$
1:-40 soon 像
1:-40 soon 像$
1:-124 soon 儿
1:-82 soon 儿园
1:-65 soon 儿园$
1:-60 soon 儿园园
1:-61 soon 儿园音
1:-144 soon 儿童
1:-144 soon 儿童赠
1:-46 soon 先
1:-43 soon 先$
1:110 soon 先排
1:110 soon 先排$
1:-77 soon 先采
1:-65 soon 先采$
1:-71 soon 先采购
1:-100 soon 克
1:-70 soon 克俭
1:-70 soon 克俭等
1:-69 soon 克阿
1:-69 soon 克阿$
1:-90 soon 免
1:-90 soon 免$
1:110 soon 党
1:95 soon 党委
1:95 soon 党委副
1:64 soon 党政
1:64 soon 党政办
1:83 soon 入
1:-38 soon 入$
1:97 soon 入册
1:97 soon 入册$
1:90 soon 入库
1:90 soon 入库$
1:105 soon 入班
1:105 soon 入班上
1:77 soon 入账
1:77 soon 入账$
1:67 soon 全
1:42 soon 全保
1:42 soon 全保$
1:-76 soon 全县
1:-76 soon 全县青
1:70 soon 全年
1:76 soon 全年为
1:88 soon 全年工
1:-112 soon 全年联
1:53 soon 全年计
1:61 soon 全面
1:61 soon 全面负
1:-67 soon 公
1:-59 soon 公$
1:-70 soon 公不
1:-70 soon 公不少
1:8 soon 六
1:-47 soon 六$
1:95 soon 六一
1:95 soon 六一”
1:-51 soon 六上
1:-51 soon 六上$
1:-78 soon 兰
1:-78 soon 兰(
1:-78 soon 兰($
1:17 soon 共
1:128 soon 共$
1:-112 soon 共0
1:-44 soon 共0$
1:-108 soon 共0人
1:48 soon 共同
1:-108 soon 共同$
1:-79 soon 共同体
1:95 soon 共同保
1:83 soon 共同做
1:48 soon 共同写
1:92 soon 共同出
1:-36 soon 共同参
1:-63 soon 共同备
1:88 soon 共同完
1:69 soon 共同宣
1:76 soon 共同带
1:-94 soon 共同开
1:91 soon 共同张
1:117 soon 共同承
1:80 soon 共同抓
1:70 soon 共同汇
1:-91 soon 共同申
1:81 soon 共同盯
1:90 soon 共同筹
1:108 soon 共同管
1:117 soon 共同组
1:-119 soon 共同考
1:127 soon 共同落
1:101 soon 共同规
1:106 soon 共同负
1:52 soon 共同验
1:-88 soon 共备
1:-88 soon 共备“
1:106 soon 共管
1:106 soon 共管$
1:-98 soon 共聘
1:-98 soon 共聘教
1:-97 soon 共过
1:-97 soon 共过组
1:6 soon 关
1:98 soon 关$
1:-82 soon 关于
1:-56 soon 关于定
1:-69 soon 关于职
1:-96 soon 关教
1:-96 soon 关教$
1:82 soon 兴
1:82 soon 兴敏
1:82 soon 兴敏$
1:-10 soon 其
1:-71 soon 其$
1:-81 soon 其使
1:-81 soon 其使用
1:79 soon 其办
1:79 soon 其办理
1:74 soon 其责
1:74 soon 其责$
1:-78 soon 具
1:22 soon 具体
1:62 soon 具体事
1:109 soon 具体办
1:144 soon 具体安
1:122 soon 具体实
1:-98 soon 具体对
1:119 soon 具体带
1:132 soon 具体抓
1:-100 soon 具体牵
1:109 soon 具体经
1:100 soon 具体联
1:97 soon 具体落
1:107 soon 具体负
1:-65 soon 具学
1:-65 soon 具学时
1:-95 soon 具材
1:-95 soon 具材料
1:-67 soon 具牧
1:-67 soon 具牧区
1:-88 soon 具鉴
1:-88 soon 具鉴定
1:-46 soon 兼
1:-46 soon 兼$
1:-39 soon 兼任
1:-39 soon 兼任@
1:-83 soon 冀
1:-83 soon 冀成
1:-83 soon 冀成山
1:-77 soon 内
1:-77 soon 内汇
1:-77 soon 内汇报
1:133 soon 册
1:133 soon 册$
1:-47 soon 再
1:-47 soon 再田
1:-47 soon 再田、
1:123 soon 写
1:93 soon 写$
1:98 soon 写出
1:68 soon 写出专
1:67 soon 写出帮
1:48 soon 写出质
1:67 soon 写纪
1:67 soon 写纪要
1:-82 soon 军
1:-82 soon 军$
1:-83 soon 农
1:-83 soon 农村
1:-83 soon 农村任
1:-79 soon 冬
1:-79 soon 冬衣
1:-79 soon 冬衣$
1:-18 soon 决
1:-27 soon 决$
1:-9 soon 决定
1:-67 soon 决定$
1:71 soon 决定课
1:61 soon 况
1:61 soon 况$
1:43 soon 准
1:58 soon 准$
1:42 soon 准备
1:-16 soon 准备$
1:84 soon 准备筹
1:-90 soon 减
1:-90 soon 减免
1:-90 soon 减免$
1:68 soon 出
1:45 soon 出$
1:-83 soon 出0
1:-83 soon 出0人
1:68 soon 出专
1:68 soon 出专题
1:102 soon 出人
1:69 soon 出人员
1:128 soon 出人选
1:-88 soon 出具
1:-88 soon 出具鉴
1:60 soon 出初
1:60 soon 出初稿
1:110 soon 出卷
1:110 soon 出卷$
1:59 soon 出困
1:59 soon 出困难
1:67 soon 出帮
1:67 soon 出帮扶
1:76 soon 出日
1:76 soon 出日程
1:98 soon 出活
1:98 soon 出活动
1:-134 soon 出童
1:-134 soon 出童$
1:100 soon 出课
1:100 soon 出课题
1:97 soon 出质
1:48 soon 出质$
1:92 soon 出质量
1:129 soon 出送
1:129 soon 出送课
1:88 soon 出面
1:88 soon 出面$
1:132 soon 分
1:128 soon 分$
1:46 soon 分两
1:76 soon 分两$
1:-54 soon 分两批
1:-76 soon 分两段
1:73 soon 分别
1:73 soon 分别于
1:72 soon 分别做
1:85 soon 分别召
1:36 soon 分别安
1:-59 soon 分别审
1:57 soon 分别承
1:55 soon 分别指
1:60 soon 分别牵
1:58 soon 分发
1:58 soon 分发$
1:114 soon 分头
1:43 soon 分头承
1:110 soon 分头联
1:64 soon 分头落
1:91 soon 分工
1:91 soon 分工$
1:93 soon 分担
1:93 soon 分担$
1:83 soon 分掌
1:83 soon 分掌编
1:71 soon 分配
1:71 soon 分配班
1:-70 soon 划
1:109 soon 划$
1:-107 soon 划执
1:-107 soon 划执行
1:38 soon 列
1:-69 soon 列@
1:-69 soon 列@@
1:100 soon 列出
1:59 soon 列出困
1:100 soon 列出课
1:-37 soon 初
1:-86 soon 初审
1:-86 soon 初审$
1:86 soon 初稿
1:86 soon 初稿$
1:81 soon 利
1:81 soon 利用
1:81 soon 利用寒
1:73 soon 别
1:73 soon 别于
1:73 soon 别于0
1:72 soon 别做
1:72 soon 别做好
1:85 soon 别召
1:85 soon 别召集
1:36 soon 别安
1:36 soon 别安排
1:-59 soon 别审
1:-59 soon 别审核
1:57 soon 别承
1:57 soon 别承担
1:55 soon 别指
1:55 soon 别指导
1:60 soon 别牵
1:60 soon 别牵头
1:-109 soon 到
1:-29 soon 到$
1:-143 soon 到@
1:-119 soon 到@$
1:-44 soon 到@习
1:-61 soon 到@体
1:-105 soon 到@参
1:-114 soon 到@听
1:-76 soon 到@对
1:-82 soon 到@开
1:-69 soon 到@影
1:-93 soon 到@挂
1:-74 soon 到@跟
1:-59 soon 到@蹲
1:-99 soon 到@送
1:-45 soon 到@集
1:-37 soon 到@顶
1:103 soon 到人
1:94 soon 到人$
1:61 soon 到人头
1:-86 soon 到北
1:-86 soon 到北安
1:64 soon 到班
1:64 soon 到班$
1:46 soon 制
1:106 soon 制$
1:-69 soon 制在
1:-69 soon 制在0
1:95 soon 制定
1:77 soon 制定$
1:61 soon 制定《
1:84 soon 制订
1:84 soon 制订人
1:-18 soon 前一
1:-18 soon 前一周
1:115 soon 前培
1:115 soon 前培$
1:95 soon 前排
1:95 soon 前排好
1:-62 soon 前教
1:-62 soon 前教育
1:-87 soon 副
1:-85 soon 副主
1:-85 soon 副主任
1:95 soon 副书
1:95 soon 副书记
1:-90 soon 副处
1:-90 soon 副处长
1:-61 soon 副教
1:-66 soon 副教$
1:-50 soon 副教授
1:-39 soon 副校
1:-39 soon 副校$
1:-45 soon 副科
1:-45 soon 副科长
1:-67 soon 副股
1:-67 soon 副股长
1:-53 soon 副部
1:-53 soon 副部长
1:-71 soon 副院
1:-71 soon 副院长
1:118 soon 力
1:37 soon 力办
1:37 soon 力办理
1:62 soon 力完
1:62 soon 力完成
1:103 soon 力推
1:103 soon 力推动
1:68 soon 力维
1:68 soon 力维护
1:111 soon 办
1:133 soon 办$
1:-122 soon 办(
1:-122 soon 办(联
1:89 soon 办。
1:89 soon 办。$
1:76 soon 办上
1:76 soon 办上述
1:70 soon 办专
1:70 soon 办专场
1:59 soon 办借
1:59 soon 办借还
1:-59 soon 办公
1:-59 soon 办公$
1:66 soon 办手
1:66 soon 办手续
1:44 soon 办派
1:44 soon 办派遣
1:135 soon 办理
1:114 soon 办理$
1:73 soon 办理交
1:43 soon 办理任
1:109 soon 办理借
1:62 soon 办理具
1:68 soon 办理有
1:79 soon 办理派
1:44 soon 办理训
1:52 soon 办研
1:52 soon 办研修
1:68 soon 办第
1:68 soon 办第二
1:-86 soon 办联
1:-86 soon 办联谊
1:82 soon 办部
1:82 soon 办部门
1:-68 soon 加
1:9 soon 加$
1:-82 soon 加“
1:-82 soon 加“教
1:125 soon 加。
1:125 soon 加。$
1:-82 soon 加入
1:-82 soon 加入$
1:-51 soon 加强
1:-51 soon 加强”
1:-80 soon 加联
1:-80 soon 加联$
1:33 soon 务
1:41 soon 务$
1:66 soon 务。
1:66 soon 务。$
1:67 soon 务手
1:67 soon 务手$
1:-73 soon 务科
1:-73 soon 务科$
1:-77 soon 务青
1:-77 soon 务青碇
1:-39 soon 动
1:-78 soon 动$
1:-99 soon 动(
1:-99 soon 动($
1:90 soon 动教
1:90 soon 动教职
1:96 soon 动方
1:87 soon 动方$
1:53 soon 动方案
1:98 soon 助
1:90 soon 助$
1:-62 soon 助0
1:-62 soon 助0$
1:57 soon 助@
1:57 soon 助@改
1:60 soon 助。
1:60 soon 助。$
1:50 soon 助修
1:50 soon 助修改
1:84 soon 助制
1:84 soon 助制订
1:73 soon 助教
1:73 soon 助教$
1:76 soon 助配
1:76 soon 助配对
1:-63 soon 劳
1:-63 soon 劳模
1:-63 soon 劳模$
1:-46 soon 勉
1:-46 soon 勉$
1:45 soon 募
1:45 soon 募集
1:41 soon 募集$
1:61 soon 募集。
1:109 soon 勤
1:109 soon 勤$
1:-86 soon 北
1:-86 soon 北安
1:-86 soon 北安@
1:-49 soon 区
1:-67 soon 区任
1:-67 soon 区任$
1:53 soon 区角
1:53 soon 区角改
1:-84 soon 医
1:-60 soon 医教
1:-60 soon 医教结
1:-59 soon 医生
1:-59 soon 医生麦
1:-83 soon 十
1:-45 soon 十一
1:-45 soon 十一月
1:-57 soon 十天
1:-57 soon 十天$
1:-24 soon 午
1:-24 soon 午$
1:98 soon 半
1:120 soon 半年
1:91 soon 半年对
1:87 soon 半年调
1:-63 soon 半是
1:-63 soon 半是$
1:46 soon 协
1:105 soon 协$
1:-91 soon 协作
1:-91 soon 协作资
1:110 soon 协力
1:103 soon 协力推
1:68 soon 协力维
1:98 soon 协办
1:98 soon 协办$
1:120 soon 协助
1:125 soon 协助$
1:60 soon 协助。
1:76 soon 协助配
1:128 soon 协同
1:128 soon 协同$
1:-104 soon 协调
1:-57 soon 协调$
1:82 soon 协调。
1:102 soon 协调安
1:-118 soon 协调床
1:-56 soon 卓
1:-56 soon 卓玛
1:-56 soon 卓玛自
1:97 soon 单
1:138 soon 单$
1:-7 soon 单位
1:-7 soon 单位$
1:-52 soon 卞
1:-52 soon 卞小
1:-52 soon 卞小红
1:-65 soon 卢
1:-65 soon 卢丹
1:-65 soon 卢丹$
1:104 soon 印
1:64 soon 印一
1:64 soon 印一$
1:82 soon 印制
1:82 soon 印制$
1:110 soon 卷
1:110 soon 卷$
1:79 soon 原
1:79 soon 原自
1:79 soon 原自$
1:-42 soon 去
1:-55 soon 去$
1:-115 soon 去@
1:-105 soon 去@$
1:-40 soon 去@)
1:-54 soon 去@+
1:91 soon 去办
1:91 soon 去办$
1:62 soon 去淞
1:62 soon 去淞澄
1:-121 soon 县
1:-138 soon 县$
1:55 soon 县域
1:55 soon 县域产
1:80 soon 县教
1:80 soon 县教$
1:-76 soon 县青
1:-76 soon 县青$
1:17 soon 参
1:-17 soon 参$
1:116 soon 参与
1:117 soon 参与$
1:86 soon 参与。
1:-44 soon 参加
1:-19 soon 参加$
1:-82 soon 参加“
1:125 soon 参加。
1:-80 soon 参加联
1:74 soon 参编
1:74 soon 参编$
1:21 soon 及
1:65 soon 及$
1:-43 soon 及外
1:-43 soon 及外籍
1:-82 soon 发
1:-112 soon 发$
1:-58 soon 发)
1:-58 soon 发)$
1:129 soon 发出
1:129 soon 发出$
1:90 soon 发动
1:90 soon 发动教
1:-77 soon 发学
1:-77 soon 发学时
1:-13 soon 发放
1:-13 soon 发放$
1:129 soon 发文
1:129 soon 发文$
1:-93 soon 发结
1:-93 soon 发结业
1:89 soon 发起
1:89 soon 发起“
1:-69 soon 发跟
1:-69 soon 发跟岗
1:-78 soon 取
1:-78 soon 取“
1:-78 soon 取“四
1:-112 soon 受
1:-81 soon 受扶
1:-81 soon 受扶县
1:-66 soon 受援
1:-66 soon 受援工
1:86 soon 口
1:61 soon 口$
1:-80 soon 口备
1:-80 soon 口备$
1:-63 soon 口子
1:-63 soon 口子的
1:60 soon 口管
1:60 soon 口管理
1:135 soon 口联
1:135 soon 口联$
1:55 soon 口负
1:55 soon 口负责
1:-79 soon 另
1:-79 soon 另筹
1:-79 soon 另筹集
1:54 soon 召
1:-66 soon 召开
1:-128 soon 召开一
1:67 soon 召开结
1:145 soon 召集
1:109 soon 召集$
1:85 soon 召集@
1:80 soon 可
1:80 soon 可以
1:80 soon 可以根
1:102 soon 台
1:102 soon 台账
1:109 soon 台账$
1:66 soon 台账。
1:198 soon 号
1:184 soon 号$
1:89 soon 号0
1:89 soon 号0$
1:53 soon 号。
1:53 soon 号。$
1:-45 soon 司
1:-45 soon 司徒
1:-45 soon 司徒$
1:-40 soon 各
1:-72 soon 各$
1:-83 soon 各出
1:-83 soon 各出0
1:92 soon 各园
1:92 soon 各园参
1:75 soon 各指
1:75 soon 各指定
1:-91 soon 各有
1:-91 soon 各有一
1:77 soon 各自
1:77 soon 各自组
1:74 soon 各负
1:74 soon 各负其
1:-70 soon 各送
1:-70 soon 各送课
1:-37 soon 合$
1:115 soon 合。
1:115 soon 合。$
1:116 soon 合中
1:116 soon 合中期
1:-69 soon 合作
1:-69 soon 合作发
1:60 soon 合力
1:37 soon 合力办
1:62 soon 合力完
1:94 soon 合办
1:113 soon 合办$
1:73 soon 合办。
1:70 soon 合办专
1:131 soon 合安
1:131 soon 合安排
1:73 soon 合实
1:73 soon 合实际
1:-64 soon 合并
1:-64 soon 合并活
1:-54 soon 合开
1:-54 soon 合开$
1:112 soon 合排
1:112 soon 合排课
1:99 soon 合操
1:99 soon 合操办
1:-92 soon 合格
1:-92 soon 合格率
1:-99 soon 合活
1:-99 soon 合活动
1:-112 soon 合研
1:-112 soon 合研$
1:-97 soon 合过
1:-97 soon 合过主
1:-63 soon 吉
1:-69 soon 吉克
1:-69 soon 吉克阿
1:-44 soon 吉鹏
1:-44 soon 吉鹏$
1:-8 soon 同
1:-44 soon 同$
1:83 soon 同@
1:58 soon 同@办
1:67 soon 同@抓
1:-101 soon 同上
1:-101 soon 同上一
1:80 soon 同两
1:80 soon 同两县
1:-79 soon 同体
1:-79 soon 同体$
1:95 soon 同保
1:95 soon 同保障
1:83 soon 同做
1:83 soon 同做好
1:48 soon 同写
1:48 soon 同写出
1:92 soon 同出
1:92 soon 同出$
1:-36 soon 同参
1:-36 soon 同参$
1:-81 soon 同受
1:-81 soon 同受扶
1:-63 soon 同备
1:-63 soon 同备课
1:-112 soon 同学
1:-112 soon 同学向
1:88 soon 同完
1:88 soon 同完成
1:69 soon 同宣
1:69 soon 同宣传
1:76 soon 同带
1:76 soon 同带队
1:-94 soon 同开
1:-94 soon 同开$
1:91 soon 同张
1:91 soon 同张罗
1:-90 soon 同志
1:-90 soon 同志负
1:-109 soon 同意
1:-109 soon 同意$
1:117 soon 同承
1:69 soon 同承$
1:95 soon 同承担
1:80 soon 同抓
1:80 soon 同抓好
1:-78 soon 同日
1:-78 soon 同日@
1:-37 soon 同时
1:-37 soon 同时到
1:107 soon 同步
1:68 soon 同步课
1:85 soon 同步调
1:70 soon 同汇
1:70 soon 同汇总
1:-91 soon 同申
1:-91 soon 同申报
1:81 soon 同盯
1:81 soon 同盯$
1:90 soon 同筹
1:73 soon 同筹办
1:84 soon 同筹备
1:108 soon 同管
1:108 soon 同管理
1:66 soon 同级
1:66 soon 同级老
1:117 soon 同组
1:117 soon 同组织
1:-119 soon 同考
1:-119 soon 同考核
1:127 soon 同落
1:127 soon 同落实
1:-120 soon 同行
1:-120 soon 同行$
1:101 soon 同规
1:101 soon 同规划
1:106 soon 同负
1:106 soon 同负责
1:79 soon 同雪
1:79 soon 同雪原
1:52 soon 同验
1:52 soon 同验收
1:26 soon 名
1:123 soon 名$
1:-60 soon 名到
1:-60 soon 名到$
1:106 soon 名单
1:106 soon 名单$
1:-90 soon 名同
1:-90 soon 名同志
1:-100 soon 名国
1:-100 soon 名国$
1:78 soon 名教
1:78 soon 名教$
1:-91 soon 名联
1:-91 soon 名联$
1:-49 soon 名赴
1:-49 soon 名赴@
1:93 soon 名跟
1:93 soon 名跟岗
1:-56 soon 名青
1:-56 soon 名青年
1:39 soon 后
1:54 soon 后$
1:36 soon 后勤
1:36 soon 后勤$
1:60 soon 后告
1:60 soon 后告知
1:-66 soon 后报
1:-66 soon 后报@
1:71 soon 后运
1:71 soon 后运送
1:76 soon 后送
1:76 soon 后送去
1:58 soon 向
1:-145 soon 向$
1:84 soon 向@
1:92 soon 向@$
1:98 soon 向@@
1:-134 soon 向@借
1:106 soon 向@开
1:26 soon 向@捐
1:-122 soon 向@推
1:-76 soon 向全
1:-76 soon 向全县
1:102 soon 向项
1:102 soon 向项$
1:-28 soon 听
1:91 soon 听$
1:99 soon 听评
1:99 soon 听评课
1:-146 soon 听课
1:-138 soon 听课$
1:-90 soon 听课评
1:-55 soon 启
1:-55 soon 启$
1:-46 soon 吴
1:-46 soon 吴昌
1:-46 soon 吴昌黎
1:60 soon 告
1:60 soon 告知
1:60 soon 告知$
1:-60 soon 员
1:93 soon 员$
1:-85 soon 员0
1:-85 soon 员00
1:-62 soon 员:
1:-62 soon 员:$
1:-73 soon 员@
1:-73 soon 员@@
1:-103 soon 员准
1:-103 soon 员准备
1:109 soon 员参
1:109 soon 员参加
1:67 soon 员小
1:67 soon 员小郎
1:75 soon 员带
1:75 soon 员带队
1:-74 soon 员曲
1:-74 soon 员曲天
1:-77 soon 员每
1:-77 soon 员每人
1:-72 soon 员的
1:-72 soon 员的保
1:68 soon 员遴
1:68 soon 员遴$
1:-34 soon 周
1:76 soon 周$
1:-73 soon 周三
1:-96 soon 周三下
1:-45 soon 周三晚
1:8 soon 周与
1:103 soon 周与$
1:-124 soon 周与@
1:8 soon 周二
1:46 soon 周二下
1:-71 soon 周二晚
1:-65 soon 周周
1:-65 soon 周周四
1:-94 soon 周四
1:-53 soon 周四上
1:-65 soon 周四中
1:-64 soon 周四晚
1:-75 soon 周四第
1:-62 soon 周开
1:-62 soon 周开展
1:68 soon 周收
1:68 soon 周收看
1:-70 soon 周派
1:-70 soon 周派一
1:-44 soon 周碰
1:-44 soon 周碰一
1:-104 soon 周线
1:-104 soon 周线上
1:57 soon 周练
1:57 soon 周练、
1:-32 soon 周网
1:-32 soon 周网上
1:-92 soon 周通
1:-92 soon 周通$
1:-73 soon 周集
1:-73 soon 周集体
1:123 soon 命
1:123 soon 命题
1:123 soon 命题$
1:-47 soon 和
1:111 soon 和$
1:116 soon 和@
1:116 soon 和@共
1:-65 soon 和“
1:-58 soon 和“一
1:-56 soon 和“陇
1:-42 soon 和向
1:-42 soon 和向$
1:-75 soon 和学
1:-75 soon 和学校
1:-113 soon 和派
1:-113 soon 和派$
1:-145 soon 和考
1:-145 soon 和考$
1:83 soon 品
1:83 soon 品捐
1:83 soon 品捐$
1:90 soon 唱
1:90 soon 唱主
1:90 soon 唱主角
1:50 soon 商
1:-80 soon 商$
1:39 soon 商定
1:-12 soon 商定$
1:91 soon 商定。
1:64 soon 商定《
1:53 soon 商定全
1:105 soon 商定分
1:69 soon 商定支
1:72 soon 商定落
1:74 soon 商定路
1:98 soon 商量
1:71 soon 商量决
1:96 soon 商量着
1:-74 soon 嘉
1:-74 soon 嘉敏
1:-74 soon 嘉敏老
1:-69 soon 四
1:89 soon 四$
1:-53 soon 四上
1:-53 soon 四上午
1:-78 soon 四不
1:-78 soon 四不$
1:-65 soon 四中
1:-65 soon 四中$
1:-64 soon 四晚
1:-64 soon 四晚上
1:-41 soon 四月
1:-41 soon 四月、
1:-75 soon 四第
1:-75 soon 四第$
1:-47 soon 四至
1:-47 soon 四至六
1:-118 soon 回
1:-118 soon 回访
1:-118 soon 回访$
1:-117 soon 团
1:-82 soon 团$
1:-96 soon 团业
1:-96 soon 团业务
1:-16 soon 团委
1:-50 soon 团委大
1:64 soon 团委拿
1:-61 soon 团小
1:-61 soon 团小$
1:-75 soon 团秘
1:-75 soon 团秘$
1:-78 soon 团队
1:-76 soon 团队@
1:-62 soon 团队每
1:-58 soon 园
1:-74 soon 园$
1:-56 soon 园一
1:-56 soon 园一个
1:92 soon 园参
1:92 soon 园参$
1:-60 soon 园园
1:-60 soon 园园长
1:-66 soon 园指
1:-66 soon 园指$
1:-60 soon 园长
1:-60 soon 园长$
1:-61 soon 园音
1:-61 soon 园音乐
1:59 soon 困
1:59 soon 困难
1:59 soon 困难学
1:-106 soon 国
1:-100 soon 国$
1:-42 soon 国栋
1:-42 soon 国栋自
1:-73 soon 国梁
1:-73 soon 国梁$
1:89 soon 图
1:125 soon 图$
1:-53 soon 图书
1:-53 soon 图书馆
1:15 soon 在
1:76 soon 在0
1:-69 soon 在0$
1:129 soon 在00
1:58 soon 在0月
1:-113 soon 在@
1:-59 soon 在@办
1:-51 soon 在@培
1:-71 soon 在@工
1:-95 soon 在@教
1:-85 soon 在@校
1:-74 soon 在@社
1:-66 soon 在@驻
1:95 soon 在“
1:95 soon 在“六
1:-69 soon 在合
1:-69 soon 在合作
1:66 soon 在同
1:66 soon 在同级
1:-71 soon 在基
1:-71 soon 在基教
1:63 soon 在寒
1:63 soon 在寒假
1:-65 soon 在局
1:-65 soon 在局基
1:69 soon 在排
1:69 soon 在排课
1:-73 soon 在教
1:-73 soon 在教务
1:-67 soon 在普
1:-67 soon 在普教
1:-49 soon 在继
1:-49 soon 在继续
1:-100 soon 在网
1:-100 soon 在网上
1:-75 soon 在集
1:-75 soon 在集团
1:82 soon 在项
1:82 soon 在项目
1:97 soon 地
1:102 soon 地和
1:102 soon 地和$
1:49 soon 地方
1:49 soon 地方文
1:6 soon 场
1:-81 soon 场$
1:102 soon 场地
1:102 soon 场地和
1:70 soon 场招
1:70 soon 场招$
1:90 soon 场次
1:84 soon 场次$
1:72 soon 场次。
1:-94 soon 场点
1:-94 soon 场点评
1:-107 soon 坪
1:-91 soon 坪$
1:-50 soon 坪智
1:-50 soon 坪智$
1:55 soon 域
1:55 soon 域产
1:55 soon 域产$
1:-98 soon 培
1:-12 soon 培$
1:-100 soon 培智
1:-100 soon 培智部
1:-79 soon 培训
1:-51 soon 培训$
1:-59 soon 培训班
1:-85 soon 基
1:-71 soon 基教
1:-71 soon 基教股
1:-65 soon 基础
1:-65 soon 基础$
1:63 soon 堂
1:63 soon 堂$
1:-60 soon 塔
1:-60 soon 塔娜
1:-60 soon 塔娜$
1:-174 soon 处
1:-32 soon 处$
1:-129 soon 处负
1:-129 soon 处负$
1:-58 soon 处配
1:-58 soon 处配$
1:-101 soon 处长
1:-61 soon 处长$
1:-60 soon 处长乌
1:-54 soon 处长到
1:-46 soon 处长庄
1:-55 soon 处长覃
1:-78 soon 处长邱
1:21 soon 备
1:65 soon 备$
1:-88 soon 备“
1:-88 soon 备“幼
1:48 soon 备。
1:48 soon 备。$
1:79 soon 备人
1:79 soon 备人$
1:88 soon 备值
1:88 soon 备值$
1:77 soon 备和
1:77 soon 备和$
1:106 soon 备妥
1:106 soon 备妥$
1:-67 soon 备忘
1:-67 soon 备忘$
1:101 soon 备材
1:101 soon 备材料
1:-93 soon 备查
1:-93 soon 备查$
1:-71 soon 备案
1:-71 soon 备案$
1:84 soon 备筹
1:84 soon 备筹集
1:-96 soon 备课
1:-63 soon 备课$
1:-96 soon 备课一
1:104 soon 备调
1:104 soon 备调$
1:-95 soon 复
1:-53 soon 复$
1:-67 soon 复习
1:-67 soon 复习$
1:-66 soon 复训
1:-66 soon 复训$
1:-87 soon 外
1:-70 soon 外书
1:-70 soon 外书$
1:-64 soon 外出
1:-64 soon 外出$
1:-43 soon 外籍
1:-43 soon 外籍英
1:-119 soon 大
1:-49 soon 大$
1:-63 soon 大半
1:-63 soon 大半是
1:-65 soon 大学
1:-65 soon 大学生
1:-77 soon 大成
1:-77 soon 大成配
1:-25 soon 天
1:-100 soon 天$
1:131 soon 天组
1:131 soon 天组织
1:48 soon 头
1:16 soon 头$
1:54 soon 头,
1:54 soon 头,@
1:63 soon 头。
1:63 soon 头。$
1:87 soon 头开
1:87 soon 头开展
1:43 soon 头承
1:43 soon 头承接
1:110 soon 头联
1:110 soon 头联络
1:64 soon 头落
1:64 soon 头落实
1:92 soon 头选
1:92 soon 头选派
1:-92 soon 套
1:-92 soon 套$
1:81 soon 好
1:-87 soon 好$
1:60 soon 好@
1:60 soon 好@+
1:79 soon 好主
1:79 soon 好主备
1:77 soon 好准
1:77 soon 好准备
1:102 soon 好台
1:102 soon 好台账
1:36 soon 好场
1:36 soon 好场地
1:37 soon 好学
1:37 soon 好学生
1:42 soon 好安
1:42 soon 好安全
1:93 soon 好实
1:93 soon 好实习
)",
    R"(1:53 soon 好宿
1:53 soon 好宿舍
1:102 soon 好对
1:102 soon 好对接
1:65 soon 好帮
1:65 soon 好帮扶
1:53 soon 好技
1:53 soon 好技术
1:60 soon 好接
1:52 soon 好接待
1:79 soon 好接洽
1:48 soon 好接送
1:67 soon 好服
1:67 soon 好服务
1:78 soon 好登
1:78 soon 好登记
1:83 soon 好管
1:83 soon 好管$
1:48 soon 好组
1:48 soon 好组织
1:72 soon 好编
1:72 soon 好编$
1:66 soon 好落
1:80 soon 好落$
1:43 soon 好落实
1:112 soon 好衔
1:112 soon 好衔接
1:87 soon 好记
1:87 soon 好记录
1:90 soon 好设
1:90 soon 好设备
1:62 soon 好课
1:95 soon 好课$
1:56 soon 好课程
1:37 soon 好课表
1:62 soon 好跟
1:62 soon 好跟踪
1:77 soon 好选
1:77 soon 好选派
1:82 soon 好配
1:82 soon 好配合
1:106 soon 妥
1:106 soon 妥$
1:-63 soon 妹
1:-63 soon 妹、
1:-63 soon 妹、政
1:-75 soon 姑
1:-75 soon 姑开
1:-75 soon 姑开展
1:-110 soon 委
1:-80 soon 委0
1:-80 soon 委00
1:95 soon 委副
1:95 soon 委副书
1:-50 soon 委大
1:-50 soon 委大学
1:64 soon 委拿
1:64 soon 委拿出
1:-78 soon 委牵
1:-78 soon 委牵$
1:-103 soon 委线
1:-103 soon 委线上
1:-93 soon 姚
1:-93 soon 姚本
1:-93 soon 姚本立
1:-103 soon 娜
1:-95 soon 娜$
1:-63 soon 娜劳
1:-63 soon 娜劳模
1:-145 soon 子
1:-98 soon 子们
1:-98 soon 子们$
1:-69 soon 子培
1:-69 soon 子培$
1:-63 soon 子的
1:-63 soon 子的$
1:-84 soon 子资
1:-84 soon 子资源
1:-34 soon 孔
1:-34 soon 孔令
1:-34 soon 孔令$
1:-36 soon 字
1:55 soon 字$
1:-53 soon 字图
1:-53 soon 字图书
1:18 soon 存
1:72 soon 存$
1:13 soon 存档
1:13 soon 存档$
1:-74 soon 孟
1:-74 soon 孟祥
1:-74 soon 孟祥云
1:33 soon 季
1:-65 soon 季主
1:-65 soon 季主任
1:59 soon 季度
1:73 soon 季度互
1:102 soon 季度向
1:92 soon 季度抽
1:-113 soon 季度沟
1:32 soon 学
1:113 soon 学$
1:-75 soon 学习
1:-75 soon 学习每
1:66 soon 学分
1:66 soon 学分$
1:-62 soon 学前
1:-62 soon 学前教
1:-112 soon 学向
1:-112 soon 学向$
1:68 soon 学员
1:68 soon 学员遴
1:36 soon 学年对
1:-112 soon 学年访
1:-98 soon 学时
1:-98 soon 学时证
1:52 soon 学期
1:92 soon 学期$
1:71 soon 学期@
1:-120 soon 学期下
1:-98 soon 学期互
1:-108 soon 学期共
1:76 soon 学期分
1:-146 soon 学期到
1:-87 soon 学期对
1:97 soon 学期末
1:98 soon 学期派
1:131 soon 学期督
1:-98 soon 学期联
1:-85 soon 学校
1:-75 soon 学校$
1:-54 soon 学校讲
1:22 soon 学生
1:71 soon 学生$
1:-71 soon 学生0
1:69 soon 学生习
1:85 soon 学生书
1:84 soon 学生参
1:-105 soon 学生实
1:87 soon 学生干
1:-84 soon 学生志
1:37 soon 学生管
1:61 soon 学生这
1:-90 soon 学生集
1:56 soon 学科
1:108 soon 学科$
1:67 soon 学科建
1:-66 soon 学科科
1:131 soon 学组
1:131 soon 学组$
1:-70 soon 学质
1:-70 soon 学质量
1:-98 soon 孩
1:-98 soon 孩子
1:-98 soon 孩子们
1:-17 soon 守
1:87 soon 守$
1:55 soon 守。
1:55 soon 守。$
1:-144 soon 守儿
1:-144 soon 守儿童
1:71 soon 安
1:91 soon 安$
1:-86 soon 安@
1:-46 soon 安@兼
1:-107 soon 安@送
1:42 soon 安全
1:42 soon 安全保
1:81 soon 安排
1:17 soon 安排$
1:36 soon 安排。
1:117 soon 安排上
1:127 soon 安排互
1:71 soon 安排人
1:44 soon 安排伙
1:105 soon 安排入
1:64 soon 安排到
1:73 soon 安排导
1:189 soon 安排岗
1:116 soon 安排工
1:53 soon 安排师
1:54 soon 安排接
1:68 soon 安排班
1:114 soon 安排生
1:63 soon 安排设
1:61 soon 安排课
1:64 soon 安排跟
1:81 soon 安排车
1:69 soon 安排食
1:103 soon 完
1:103 soon 完成
1:90 soon 完成$
1:61 soon 完成《
1:45 soon 定
1:23 soon 定$
1:91 soon 定。
1:91 soon 定。$
1:82 soon 定《
1:61 soon 定《三
1:64 soon 定《走
1:75 soon 定一
1:75 soon 定一名
1:117 soon 定人$
1:-33 soon 定人选
1:53 soon 定全
1:53 soon 定全年
1:-83 soon 定农
1:-83 soon 定农村
1:105 soon 定分
1:105 soon 定分工
1:60 soon 定后
1:60 soon 定后告
1:95 soon 定学
1:95 soon 定学科
1:59 soon 定并
1:59 soon 定并实
1:69 soon 定支
1:69 soon 定支教
1:83 soon 定教
1:83 soon 定教练
1:79 soon 定方
1:79 soon 定方案
1:116 soon 定日
1:116 soon 定日程
1:-56 soon 定点
1:-56 soon 定点帮
1:76 soon 定稿
1:76 soon 定稿$
1:-128 soon 定等
1:-128 soon 定等次
1:72 soon 定落
1:72 soon 定落实
1:83 soon 定讲
1:83 soon 定讲座
1:151 soon 定课
1:94 soon 定课$
1:92 soon 定课务
1:71 soon 定课题
1:74 soon 定路
1:74 soon 定路线
1:38 soon 实
1:83 soon 实$
1:85 soon 实)
1:85 soon 实)$
1:73 soon 实。
1:73 soon 实。$
1:-112 soon 实习
1:-105 soon 实习$
1:-57 soon 实习十
1:93 soon 实习安
1:74 soon 实住
1:74 soon 实住校
1:94 soon 实到
1:94 soon 实到人
1:102 soon 实施
1:99 soon 实施$
1:57 soon 实施。
1:-140 soon 实训
1:-140 soon 实训$
1:73 soon 实际
1:73 soon 实际细
1:-45 soon 实验
1:101 soon 实验$
1:111 soon 实验。
1:-103 soon 实验员
1:-7 soon 审
1:-51 soon 审$
1:-33 soon 审定
1:126 soon 审定$
1:-101 soon 审定人
1:79 soon 审批
1:79 soon 审批$
1:38 soon 审核
1:74 soon 审核$
1:119 soon 审核备
1:-59 soon 审核并
1:-57 soon 客
1:-57 soon 客座
1:-57 soon 客座主
1:76 soon 宣
1:76 soon 宣传
1:80 soon 宣传$
1:51 soon 宣传。
1:-53 soon 室
1:-168 soon 室$
1:113 soon 室商
1:113 soon 室商定
1:62 soon 家
1:11 soon 家$
1:-76 soon 家0
1:-76 soon 家0人
1:-82 soon 家乐
1:-82 soon 家乐$
1:120 soon 家到
1:120 soon 家到$
1:-69 soon 家组
1:-69 soon 家组每
1:68 soon 家长
1:83 soon 家长义
1:-54 soon 家长学
1:92 soon 家长说
1:75 soon 宿
1:76 soon 宿$
1:81 soon 宿生
1:81 soon 宿生$
1:-65 soon 宿管
1:-65 soon 宿管组
1:53 soon 宿舍
1:53 soon 宿舍$
1:98 soon 寄
1:54 soon 寄$
1:81 soon 寄宿
1:81 soon 寄宿生
1:67 soon 寄送
1:67 soon 寄送$
1:-71 soon 富
1:-71 soon 富$
1:99 soon 寒
1:99 soon 寒假
1:81 soon 寒假为
1:63 soon 寒假里
1:47 soon 对
1:130 soon 对$
1:-114 soon 对@
1:-204 soon 对@$
1:-77 soon 对@@
1:73 soon 对@进
1:91 soon 对两
1:91 soon 对两$
1:128 soon 对共
1:128 soon 对共$
1:105 soon 对协
1:105 soon 对协$
1:106 soon 对口
1:61 soon 对口$
1:-80 soon 对口备
1:135 soon 对口联
1:55 soon 对口负
1:-140 soon 对各
1:-140 soon 对各$
1:67 soon 对工
1:67 soon 对工$
1:110 soon 对帮
1:110 soon 对帮扶
1:46 soon 对接
1:101 soon 对接@
1:64 soon 对接党
1:90 soon 对接场
1:156 soon 对结
1:156 soon 对结$
1:-141 soon 对联
1:-141 soon 对联$
1:-107 soon 对计
1:-107 soon 对计划
1:-102 soon 对项
1:-102 soon 对项目
1:-38 soon 导
1:101 soon 导$
1:-167 soon 导)
1:-71 soon 导)单
1:-140 soon 导)处
1:71 soon 导。
1:71 soon 导。$
1:77 soon 导实
1:77 soon 导实$
1:73 soon 导师
1:73 soon 导师$
1:-100 soon 封
1:-100 soon 封$
1:122 soon 将
1:88 soon 将全
1:88 soon 将全年
1:85 soon 将支
1:85 soon 将支$
1:61 soon 将示
1:61 soon 将示范
1:14 soon 小
1:-90 soon 小$
1:98 soon 小学
1:98 soon 小学$
1:-55 soon 小满
1:-55 soon 小满$
1:-52 soon 小红
1:-52 soon 小红$
1:67 soon 小郎
1:67 soon 小郎$
1:69 soon 小雅
1:69 soon 小雅管
1:-68 soon 少
1:-70 soon 少于
1:-70 soon 少于0
1:-44 soon 少先
1:-44 soon 少先$
1:-77 soon 就
1:-77 soon 就服
1:-77 soon 就服务
1:-71 soon 尹
1:-71 soon 尹长
1:-71 soon 尹长富
1:-65 soon 局
1:-65 soon 局基
1:-65 soon 局基础
1:108 soon 居
1:108 soon 居中
1:108 soon 居中联
1:-82 soon 展
1:-98 soon 展$
1:61 soon 展“$
1:-100 soon 展“一
1:-95 soon 展线
1:-124 soon 展线$
1:-38 soon 展线上
1:-57 soon 展结
1:-57 soon 展结$
1:-75 soon 屠
1:-75 soon 屠明
1:-75 soon 屠明_
1:-83 soon 山
1:-83 soon 山$
1:-16 soon 岗
1:-90 soon 岗$
1:-70 soon 岗(
1:-15 soon 岗($
1:-64 soon 岗(两
1:-45 soon 岗一
1:-45 soon 岗一$
1:-49 soon 岗两
1:-40 soon 岗两$
1:-50 soon 岗两周
1:161 soon 岗位
1:189 soon 岗位$
1:68 soon 岗位培
1:-83 soon 岗学
1:-83 soon 岗学$
1:-68 soon 岗实
1:-68 soon 岗实训
1:82 soon 岗教
1:82 soon 岗教师
1:-69 soon 岗鉴
1:-69 soon 岗鉴$
1:-53 soon 岚
1:-53 soon 岚$
1:-78 soon 岭
1:-78 soon 岭市
1:-78 soon 岭市委
1:-96 soon 峰
1:-96 soon 峰、
1:-96 soon 峰、$
1:48 soon 工
1:70 soon 工$
1:-65 soon 工会
1:-65 soon 工会优
1:35 soon 工作
1:29 soon 工作$
1:-83 soon 工作一
1:116 soon 工作交
1:-45 soon 工作部
1:40 soon 己
1:-81 soon 己$
1:95 soon 己约
1:95 soon 己约时
1:-78 soon 市
1:-78 soon 市委
1:-78 soon 市委牵
1:96 soon 帅
1:96 soon 帅$
1:-87 soon 师
1:-36 soon 师$
1:-72 soon 师0
1:-72 soon 师0人
1:-56 soon 师优
1:-56 soon 师优$
1:76 soon 师傅
1:76 soon 师傅$
1:-76 soon 师分
1:-76 soon 师分两
1:-69 soon 师到
1:-69 soon 师到$
1:-77 soon 师去
1:-77 soon 师去$
1:-98 soon 师各
1:-98 soon 师各$
1:91 soon 师徒
1:91 soon 师徒名
1:-75 soon 师每
1:-75 soon 师每月
1:-85 soon 师资
1:-85 soon 师资不
1:-54 soon 师赴
1:-54 soon 师赴榕
1:117 soon 带
1:53 soon 带$
1:120 soon 带人
1:120 soon 带人$
1:-56 soon 带头
1:-56 soon 带头$
1:119 soon 带教
1:119 soon 带教$
1:62 soon 带班
1:62 soon 带班$
1:78 soon 带队
1:133 soon 带队$
1:-124 soon 带队0
1:62 soon 带队去
1:109 soon 带领
1:109 soon 带领$
1:-103 soon 席
1:-103 soon 席$
1:140 soon 帮
1:111 soon 帮助
1:57 soon 帮助@
1:50 soon 帮助修
1:84 soon 帮助制
1:73 soon 帮忙
1:73 soon 帮忙$
1:127 soon 帮扶
1:122 soon 帮扶$
1:67 soon 帮扶小
1:117 soon 帮着
1:73 soon 帮着安
1:83 soon 帮着审
1:78 soon 帮着编
1:36 soon 帮着起
1:10 soon 常
1:116 soon 常教
1:116 soon 常教$
1:33 soon 常管
1:33 soon 常管$
1:-98 soon 常联
1:-98 soon 常联络
1:-141 soon 干
1:-37 soon 干$
1:-58 soon 干“
1:-58 soon 干“结
1:-95 soon 干事
1:-68 soon 干事沈
1:-63 soon 干事约
1:-39 soon 干作
1:-39 soon 干作用
1:-104 soon 干部
1:-36 soon 干部共
1:-113 soon 干部到
1:-57 soon 干部开
1:-107 soon 干部每
1:62 soon 年
1:-35 soon 年$
1:-68 soon 年0
1:-108 soon 年00
1:31 soon 年0月
1:76 soon 年为
1:76 soon 年为@
1:-107 soon 年互
1:-107 soon 年互$
1:-85 soon 年召
1:-85 soon 年召开
1:108 soon 年对
1:91 soon 年对两
1:128 soon 年对共
1:105 soon 年对协
1:110 soon 年对帮
1:-141 soon 年对联
1:88 soon 年工
1:88 soon 年工作
1:95 soon 年底
1:73 soon 年底对
1:64 soon 年底编
1:61 soon 年度
1:61 soon 年度$
1:-56 soon 年教
1:-56 soon 年教$
1:82 soon 年暑
1:82 soon 年暑期
1:-18 soon 年级
1:-18 soon 年级$
1:-63 soon 年组
1:-63 soon 年组织
1:-112 soon 年联
1:-112 soon 年联合
1:53 soon 年计
1:53 soon 年计$
1:-112 soon 年访
1:-112 soon 年访视
1:87 soon 年调
1:87 soon 年调度
1:-19 soon 并
1:-78 soon 并$
1:59 soon 并实
1:59 soon 并实施
1:-64 soon 并活
1:-64 soon 并活动
1:92 soon 并组
1:92 soon 并组织
1:75 soon 并送
1:75 soon 并送到
1:-119 soon 幼
1:-82 soon 幼儿
1:-82 soon 幼儿园
1:-88 soon 幼小
1:-88 soon 幼小$
1:-62 soon 广
1:-62 soon 广田
1:-62 soon 广田$
1:-46 soon 庄
1:-46 soon 庄思
1:-46 soon 庄思勉
1:-118 soon 床
1:-118 soon 床位
1:-118 soon 床位与
1:-11 soon 库
1:90 soon 库$
1:-51 soon 库、
1:-51 soon 库、@
1:18 soon 应
1:79 soon 应$
1:-69 soon 应强
1:-69 soon 应强$
1:-74 soon 应用
1:-74 soon 应用$
1:174 soon 底
1:58 soon 底$
1:73 soon 底对
1:73 soon 底对@
1:85 soon 底将
1:85 soon 底将支
1:109 soon 底电
1:109 soon 底电话
1:64 soon 底编
1:64 soon 底编印
1:129 soon 度
1:117 soon 度$
1:69 soon 度。
1:69 soon 度。$
1:73 soon 度互
1:73 soon 度互通
1:102 soon 度向
1:102 soon 度向项
1:92 soon 度抽
1:92 soon 度抽查
1:-113 soon 度沟
1:-113 soon 度沟通
1:-21 soon 座
1:-81 soon 座一
1:-81 soon 座一场
1:-57 soon 座主
1:-57 soon 座主任
1:83 soon 座计
1:83 soon 座计$
1:-79 soon 康
1:-79 soon 康复
1:-53 soon 康复$
1:-66 soon 康复训
1:43 soon 建
1:67 soon 建$
1:-73 soon 建军
1:-73 soon 建军$
1:26 soon 建立
1:-113 soon 建立学
1:95 soon 建立成
1:-59 soon 开
1:-108 soon 开$
1:-128 soon 开一
1:-128 soon 开一$
1:-90 soon 开具
1:-65 soon 开具学
1:-67 soon 开具牧
1:-82 soon 开展
1:-98 soon 开展$
1:-95 soon 开展线
1:-57 soon 开展结
1:81 soon 开放
1:-98 soon 开放$
1:106 soon 开放电
1:67 soon 开结
1:67 soon 开结对
1:86 soon 开设
1:86 soon 开设账
1:23 soon 开通
1:113 soon 开通$
1:-31 soon 开通账
1:123 soon 张
1:123 soon 张罗
1:101 soon 张罗$
1:91 soon 张罗拜
1:-65 soon 强
1:-69 soon 强$
1:-51 soon 强”
1:-51 soon 强”$
1:60 soon 归
1:60 soon 归口
1:60 soon 归口管
1:80 soon 当
1:78 soon 当主
1:78 soon 当主持
1:60 soon 当好
1:60 soon 当好@
1:11 soon 录
1:96 soon 录存
1:96 soon 录存档
1:87 soon 录并
1:87 soon 录并$
1:-89 soon 录播
1:-89 soon 录播教
1:109 soon 形
1:109 soon 形成
1:87 soon 形成帮
1:82 soon 形成文
1:-85 soon 彭
1:-85 soon 彭立
1:-85 soon 彭立新
1:-69 soon 影
1:-69 soon 影子
1:-69 soon 影子培
1:71 soon 征
1:71 soon 征求
1:71 soon 征求教
1:84 soon 待
1:107 soon 待$
1:58 soon 待准
1:58 soon 待准$
1:-51 soon 待加
1:-51 soon 待加强
1:62 soon 待和
1:62 soon 待和$
1:54 soon 待家
1:54 soon 待家$
1:-45 soon 徒$
1:91 soon 徒名
1:91 soon 徒名$
1:83 soon 得
1:83 soon 得派
1:83 soon 得派家
1:67 soon 微
1:67 soon 微机
1:67 soon 微机员
1:-147 soon 志
1:-120 soon 志愿
1:-84 soon 志愿$
1:-101 soon 志愿讲
1:-46 soon 志豪
1:-46 soon 志豪老
1:-90 soon 志负
1:-90 soon 志负$
1:-67 soon 忘
1:-67 soon 忘$
1:73 soon 忙
1:73 soon 忙$
1:-46 soon 思
1:-46 soon 思勉
1:-46 soon 思勉$
1:105 soon 总
1:106 soon 总$
1:70 soon 总一
1:70 soon 总一$
1:107 soon 总上
1:107 soon 总上报
1:-63 soon 总协
1:-63 soon 总协调
1:87 soon 总形
1:87 soon 总形成
1:77 soon 总抓
1:77 soon 总抓$
1:86 soon 总负
1:86 soon 总负责
1:-105 soon 息
1:-105 soon 息技
1:-105 soon 息技$
1:110 soon 情
1:95 soon 情$
1:61 soon 情况
1:61 soon 情况$
1:-109 soon 意
1:-109 soon 意$
1:-120 soon 愿
1:-84 soon 愿$
1:-101 soon 愿讲
1:-101 soon 愿讲师
1:-57 soon 慧
1:-57 soon 慧$
1:41 soon 成
1:90 soon 成$
1:61 soon 成《
1:61 soon 成《年
1:-79 soon 成共
1:-79 soon 成共同
1:-83 soon 成山
1:-83 soon 成山$
1:87 soon 成帮
1:87 soon 成帮$
1:82 soon 成文
1:82 soon 成文本
1:-77 soon 成配
1:-77 soon 成配合
1:95 soon 成长
1:95 soon 成长档
1:64 soon 或
1:64 soon 或团
1:64 soon 或团委
1:-73 soon 戴
1:-73 soon 戴国
1:-73 soon 戴国梁
1:-78 soon 房
1:-78 soon 房秀
1:-78 soon 房秀兰
1:-92 soon 所
1:-92 soon 所$
1:87 soon 手
1:78 soon 手$
1:65 soon 手宣
1:65 soon 手宣传
1:59 soon 手续
1:59 soon 手续$
1:-99 soon 才
1:-94 soon 才培
1:-94 soon 才培$
1:-56 soon 才让
1:-56 soon 才让卓
1:-23 soon 打
1:-79 soon 打一
1:-79 soon 打一$
1:67 soon 打配
1:67 soon 打配合
1:50 soon 执
1:107 soon 执笔
1:107 soon 执笔$
1:-20 soon 执行
1:-107 soon 执行$
1:-60 soon 执行校
1:78 soon 执行第
1:68 soon 扶
1:122 soon 扶$
1:-81 soon 扶县
1:-81 soon 扶县$
1:67 soon 扶小
1:67 soon 扶小$
1:87 soon 批
1:50 soon 批$
1:87 soon 批次
1:87 soon 批次$
1:95 soon 承
1:69 soon 承$
1:66 soon 承办
1:111 soon 承办$
1:-122 soon 承办(
1:76 soon 承办上
1:52 soon 承办研
1:68 soon 承办第
1:51 soon 承担
1:-5 soon 承担$
1:74 soon 承担。
1:57 soon 承担上
1:129 soon 承担实
1:131 soon 承担教
1:62 soon 承担本
1:131 soon 承接
1:43 soon 承接$
1:107 soon 承接@
1:-48 soon 技
1:-105 soon 技$
1:70 soon 技术
1:84 soon 技术$
1:55 soon 技术保
1:-49 soon 技能
1:-49 soon 技能大
1:46 soon 把
1:-65 soon 把$
1:-75 soon 把“
1:-66 soon 把“康
1:-50 soon 把“秦
1:98 soon 把关
1:98 soon 把关$
1:57 soon 把周
1:57 soon 把周练
1:71 soon 把更
1:71 soon 把更换
1:53 soon 把活
1:53 soon 把活动
1:-86 soon 把脉
1:-86 soon 把脉$
1:180 soon 抓
1:158 soon 抓$
1:61 soon 抓到
1:61 soon 抓到人
1:66 soon 抓好
1:66 soon 抓好落
1:128 soon 抓总
1:128 soon 抓总$
1:78 soon 抓考
1:78 soon 抓考勤
1:67 soon 抓落
1:67 soon 抓落$
1:124 soon 护
1:91 soon 护$
1:68 soon 护设
1:68 soon 护设$
1:85 soon 护送
1:85 soon 护送$
1:-52 soon 报
1:-37 soon 报$
1:-66 soon 报@
1:-66 soon 报@$
1:-91 soon 报县
1:-91 soon 报县$
1:-66 soon 报受
1:-66 soon 报受援
1:100 soon 报名
1:119 soon 报名$
1:74 soon 报名单
1:10 soon 报送
1:-79 soon 报送一
1:114 soon 报送名
1:-84 soon 报销
1:-84 soon 报销$
1:135 soon 抽
1:92 soon 抽查
1:92 soon 抽查$
1:91 soon 抽看
1:91 soon 抽看0
1:26 soon 担
1:-64 soon 担$
1:74 soon 担。
1:74 soon 担。$
1:57 soon 担上
1:57 soon 担上$
1:61 soon 担任
1:121 soon 担任$
1:-84 soon 担任@
1:129 soon 担实
1:129 soon 担实验
1:131 soon 担教
1:131 soon 担教学
1:62 soon 担本
1:62 soon 担本$
1:-74 soon 拍
1:-74 soon 拍板
1:-74 soon 拍板$
1:84 soon 招
1:70 soon 招$
1:78 soon 招生
1:78 soon 招生$
1:71 soon 招聘
1:71 soon 招聘信
1:91 soon 拜
1:91 soon 拜$
1:82 soon 拟
1:73 soon 拟初
1:73 soon 拟初稿
1:107 soon 拟定
1:95 soon 拟定$
1:59 soon 拟定并
1:83 soon 拟定讲
1:-63 soon 拟派
1:-63 soon 拟派专
1:67 soon 拟订
1:67 soon 拟订营
1:-107 soon 择
1:-107 soon 择优
1:-107 soon 择优选
1:53 soon 拾
1:53 soon 拾好
1:53 soon 拾好宿
1:133 soon 拿
1:119 soon 拿出
1:64 soon 拿出$
1:60 soon 拿出初
1:98 soon 拿出活
1:72 soon 拿方
1:72 soon 拿方案
1:77 soon 持
1:68 soon 持$
1:89 soon 持。
1:89 soon 持。$
1:14 soon 挂
1:-49 soon 挂任
1:-49 soon 挂任@
1:96 soon 挂帅
1:96 soon 挂帅$
1:-93 soon 挂职
1:-28 soon 挂职$
1:-113 soon 挂职一
1:-66 soon 指$
1:99 soon 指定
1:132 soon 指定$
1:75 soon 指定一
1:105 soon 指导
1:101 soon 指导$
1:71 soon 指导。
1:-91 soon 指派
1:-91 soon 指派$
1:67 soon 按
1:68 soon 按月
1:68 soon 按月查
1:35 soon 按职
1:35 soon 按职责
1:73 soon 挑
1:66 soon 挑头
1:66 soon 挑头$
1:64 soon 挑选
1:64 soon 挑选学
1:-50 soon 振
1:-50 soon 振$
1:-32 soon 捐
1:83 soon 捐$
1:-151 soon 捐书
1:-151 soon 捐书0
1:48 soon 捐赠
1:125 soon 捐赠图
1:-70 soon 捐赠课
1:109 soon 换
1:71 soon 换下
1:71 soon 换下来
1:91 soon 换进
1:91 soon 换进行
1:24 soon 据
1:78 soon 据分
1:78 soon 据分$
1:80 soon 据学
1:80 soon 据学$
1:-51 soon 据库
1:-51 soon 据库、
1:20 soon 授
1:125 soon 授$
1:-78 soon 授团
1:-78 soon 授团队
1:-69 soon 授罗
1:-69 soon 授罗应
1:-50 soon 授龙
1:-50 soon 授龙海
1:102 soon 掌
1:61 soon 掌握
1:61 soon 掌握情
1:83 soon 掌编
1:83 soon 掌编课
1:91 soon 排
1:35 soon 排$
1:36 soon 排。
1:36 soon 排。$
1:117 soon 排上
1:117 soon 排上$
1:127 soon 排互
1:127 soon 排互访
1:71 soon 排人
1:71 soon 排人选
1:44 soon 排伙
1:44 soon 排伙伴
1:105 soon 排入
1:105 soon 排入班
1:110 soon 排出
1:69 soon 排出人
1:76 soon 排出日
1:129 soon 排出送
1:64 soon 排到
1:64 soon 排到班
1:95 soon 排好
1:79 soon 排好主
1:71 soon 排好课
1:101 soon 排定
1:60 soon 排定后
1:95 soon 排定学
1:63 soon 排定日
1:55 soon 排定课
1:73 soon 排导
1:73 soon 排导师
1:189 soon 排岗
1:189 soon 排岗位
1:116 soon 排工
1:116 soon 排工作
1:53 soon 排师
1:53 soon 排师傅
1:87 soon 排批
1:87 soon 排批次
1:54 soon 排接
1:54 soon 排接待
1:129 soon 排日
1:129 soon 排日程
1:118 soon 排班
1:121 soon 排班$
1:68 soon 排班级
1:114 soon 排生
1:114 soon 排生活
1:101 soon 排行
1:101 soon 排行程
1:63 soon 排设
1:63 soon 排设备
1:32 soon 排课
1:177 soon 排课$
1:49 soon 排课务
1:-145 soon 排课和
1:72 soon 排课并
1:69 soon 排课时
1:66 soon 排课表
1:64 soon 排跟
1:64 soon 排跟班
1:81 soon 排车
1:73 soon 排车$
1:59 soon 排车辆
1:69 soon 排食
1:69 soon 排食宿
1:92 soon 接
1:49 soon 接$
1:162 soon 接@
1:107 soon 接@学
1:69 soon 接@教
1:70 soon 接@的
1:64 soon 接党
1:64 soon 接党政
1:90 soon 接场
1:90 soon 接场次
1:86 soon 接应
1:86 soon 接应$
1:97 soon 接待
1:107 soon 接待$
1:58 soon 接待准
1:62 soon 接待和
1:54 soon 接待家
1:64 soon 接手
1:64 soon 接手$
1:76 soon 接收
1:82 soon 接收$
1:48 soon 接收转
1:101 soon 接洽
1:101 soon 接洽$
1:-102 soon 接着
1:-102 soon 接着干
1:99 soon 接站
1:67 soon 接站$
1:93 soon 接站和
1:59 soon 接联
1:59 soon 接联系
1:73 soon 接落
1:73 soon 接落实
1:41 soon 接送
1:48 soon 接送$
1:33 soon 接送用
1:-69 soon 控
1:-69 soon 控制
1:-69 soon 控制在
1:37 soon 推
1:-50 soon 推$
1:103 soon 推动
1:103 soon 推动$
1:6 soon 推荐
1:-47 soon 推荐、
1:56 soon 推荐水
1:70 soon 推进
1:70 soon 推进$
1:90 soon 提
1:76 soon 提$
1:52 soon 提供
1:96 soon 提供$
1:-76 soon 提供专
1:39 soon 提供保
1:55 soon 提供县
1:49 soon 提供地
1:88 soon 提供场
1:-100 soon 提供培
1:52 soon 提供技
1:71 soon 提供招
1:106 soon 提供指
1:60 soon 提供接
1:93 soon 提供文
1:70 soon 提供材
1:48 soon 提供样
1:89 soon 提供案
1:95 soon 提供经
1:162 soon 提出
1:126 soon 提出$
1:128 soon 提出人
1:17 soon 提前
1:-18 soon 提前一
1:95 soon 提前排
1:58 soon 提报
1:58 soon 提报名
1:61 soon 握
1:61 soon 握情
1:61 soon 握情况
1:-66 soon 援
1:-66 soon 援工
1:-66 soon 援工$
1:-89 soon 播
1:-89 soon 播教
1:-89 soon 播教室
1:99 soon 操
1:99 soon 操办
1:99 soon 操办$
1:44 soon 支
1:85 soon 支$
1:-51 soon 支付
1:-51 soon 支付$
1:131 soon 支教
1:89 soon 支教、
1:108 soon 支教教
1:69 soon 支教计
1:155 soon 收
1:127 soon 收$
1:75 soon 收。
1:75 soon 收。$
1:121 soon 收发
1:121 soon 收发$
1:72 soon 收存
1:72 soon 收存$
1:54 soon 收寄
1:54 soon 收寄$
1:53 soon 收拾
1:53 soon 收拾好
1:107 soon 收登
1:107 soon 收登记
1:68 soon 收看
1:68 soon 收看学
1:55 soon 收签
1:55 soon 收签字
1:48 soon 收转
1:48 soon 收转运
1:99 soon 收集
1:67 soon 收集$
1:69 soon 收集学
1:64 soon 收齐
1:64 soon 收齐材
1:119 soon 改
1:71 soon 改$
1:90 soon 改云
1:90 soon 改云$
1:57 soon 改造
1:57 soon 改造$
1:46 soon 放
1:-28 soon 放$
1:106 soon 放电
1:106 soon 放电$
1:30 soon 政
1:38 soon 政$
1:-51 soon 政主
1:-51 soon 政主任
1:64 soon 政办
1:64 soon 政办$
1:-61 soon 政教
1:-61 soon 政教、
1:-44 soon 敏
1:82 soon 敏$
1:-65 soon 敏-
1:-65 soon 敏-$
1:-94 soon 敏老
1:-94 soon 敏老师
1:-32 soon 教
1:36 soon 教$
1:41 soon 教、
1:89 soon 教、$
1:-61 soon 教、年
1:10 soon 教务
1:69 soon 教务$
1:-73 soon 教务科
1:39 soon 教学
1:83 soon 教学$
1:131 soon 教学组
1:-70 soon 教学质
1:-89 soon 教室
1:-89 soon 教室$
1:-112 soon 教师
1:-40 soon 教师$
1:-72 soon 教师0
1:-76 soon 教师分
1:-98 soon 教师各
1:-75 soon 教师每
1:-54 soon 教师赴
1:-69 soon 教帮
1:-69 soon 教帮$
1:-83 soon 教授
1:-78 soon 教授团
1:-69 soon 教授罗
1:-50 soon 教授龙
1:108 soon 教教
1:90 soon 教教$
1:70 soon 教教师
1:-57 soon 教研
1:-103 soon 教研$
1:-74 soon 教研员
1:75 soon 教研组
1:-42 soon 教科
1:-79 soon 教科$
1:-19 soon 教科室
1:83 soon 教练
1:83 soon 教练$
1:-60 soon 教结
1:-60 soon 教结合
1:90 soon 教职
1:90 soon 教职工
1:-71 soon 教股
1:-71 soon 教股$
1:-118 soon 教育
1:-90 soon 教育$
1:-62 soon 教育研
1:-67 soon 教育管
1:69 soon 教计
1:69 soon 教计$
1:-63 soon 数
1:-74 soon 数$
1:69 soon 数、
1:69 soon 数、$
1:-53 soon 数字
1:-53 soon 数字图
1:-28 soon 数据
1:78 soon 数据分
1:-51 soon 数据库
1:-69 soon 数控
1:-69 soon 数控制
1:101 soon 敲
1:101 soon 敲定
1:84 soon 敲定$
1:71 soon 敲定课
1:112 soon 整
1:98 soon 整$
1:65 soon 整理
1:65 soon 整理好
1:69 soon 文
1:98 soon 文$
1:118 soon 文本
1:82 soon 文本$
1:93 soon 文本参
1:-73 soon 文秀
1:-73 soon 文秀芝
1:7 soon 料
1:7 soon 料$
1:-110 soon 新
1:-85 soon 新$
1:-82 soon 新加
1:-82 soon 新加入
1:-54 soon 新能
1:-54 soon 新能源
1:110 soon 方
1:87 soon 方$
1:82 soon 方兴
1:82 soon 方兴敏
1:-53 soon 方岚
1:-53 soon 方岚$
1:49 soon 方文
1:49 soon 方文$
1:104 soon 方案
1:85 soon 方案$
1:79 soon 方案、
1:47 soon 施
1:99 soon 施$
1:57 soon 施。
1:57 soon 施。$
1:-65 soon 施敏
1:-65 soon 施敏-
1:-88 soon 施正
1:-88 soon 施正$
1:-74 soon 无
1:-74 soon 无人
1:-74 soon 无人机
1:23 soon 日
1:-22 soon 日$
1:-78 soon 日@
1:-78 soon 日@@
1:-71 soon 日娜
1:-71 soon 日娜$
1:10 soon 日常
1:116 soon 日常教
1:33 soon 日常管
1:-98 soon 日常联
1:154 soon 日程
1:154 soon 日程$
1:-31 soon 时
1:19 soon 时$
1:-37 soon 时到
1:-37 soon 时到@
1:69 soon 时应
1:69 soon 时应$
1:-98 soon 时证
1:-65 soon 时证$
1:-77 soon 时证明
1:-46 soon 昌
1:-46 soon 昌黎
1:-46 soon 昌黎、
1:-51 soon 明
1:-79 soon 明$
1:-75 soon 明_
1:-75 soon 明_$
1:80 soon 明年
1:80 soon 明年0
1:-57 soon 明远
1:-57 soon 明远$
1:-51 soon 星
1:-51 soon 星期
1:-51 soon 星期六
1:-58 soon 春
1:-51 soon 春$
1:-54 soon 春晖
1:-54 soon 春晖$
1:-63 soon 是
1:-63 soon 是$
1:-124 soon 晓
1:-98 soon 晓东
1:-98 soon 晓东管
1:-64 soon 晓楠
1:-64 soon 晓楠$
1:-32 soon 晓澄
1:-32 soon 晓澄(
1:-56 soon 晖
1:-56 soon 晖$
1:-60 soon 晚
1:-76 soon 晚上
1:-76 soon 晚上$
1:-45 soon 晚开
1:-45 soon 晚开$
1:-67 soon 普
1:-67 soon 普教
1:-67 soon 普教科
1:-127 soon 智
1:-50 soon 智$
1:-100 soon 智部
1:-100 soon 智部$
1:-40 soon 暑
1:-80 soon 暑$
1:82 soon 暑期为
1:-113 soon 暑期实
1:-87 soon 曲
1:-63 soon 曲丽
1:-63 soon 曲丽娜
1:-74 soon 曲天
1:-74 soon 曲天$
1:71 soon 更
1:71 soon 更换
1:71 soon 更换下
1:-111 soon 月$
1:-83 soon 月0
1:-83 soon 月0日
1:-107 soon 月@
1:-107 soon 月@@
1:111 soon 月、
1:124 soon 月、0
1:-41 soon 月、五
1:-32 soon 月一
1:-32 soon 月一次
1:-58 soon 月以
1:-75 soon 月以$
1:-40 soon 月以视
1:-58 soon 月份
1:-58 soon 月份去
1:-94 soon 月共
1:-94 soon 月共同
1:-99 soon 月到
1:-84 soon 月到$
1:-94 soon 月到@
1:-54 soon 月去
1:-54 soon 月去@
1:-101 soon 月召
1:-101 soon 月召开
1:-70 soon 月各
1:-70 soon 月各送
1:-101 soon 月同
1:-101 soon 月同上
1:20 soon 月向
1:20 soon 月向@
1:-71 soon 月在
1:-71 soon 月在@
1:103 soon 月对
1:103 soon 月对结
1:152 soon 月底
1:58 soon 月底$
1:85 soon 月底将
1:109 soon 月底电
1:-124 soon 月开
1:-124 soon 月开展
1:-65 soon 月把
1:-65 soon 月把$
1:91 soon 月抽
1:91 soon 月抽看
1:-18 soon 月来
1:80 soon 月来$
1:-83 soon 月来一
1:68 soon 月查
1:68 soon 月查看
1:109 soon 月检
1:109 soon 月检查
1:-58 soon 月第
1:-58 soon 月第二
1:-54 soon 月联
1:-54 soon 月联合
1:-114 soon 月视
1:-114 soon 月视频
1:-64 soon 月蹲
1:-64 soon 月蹲点
1:-114 soon 月进
1:-114 soon 月进行
1:111 soon 月遥
1:111 soon 月遥距
1:-123 soon 有
1:-59 soon 有$
1:-81 soon 有0
1:-81 soon 有0个
1:-91 soon 有一
1:-91 soon 有一名
1:32 soon 服
1:32 soon 服务
1:78 soon 服务$
1:-77 soon 服务青
1:-92 soon 朝
1:-52 soon 朝晖
1:-52 soon 朝晖$
1:-89 soon 朝鲁
1:-89 soon 朝鲁$
1:34 soon 期
1:24 soon 期$
1:71 soon 期@
1:71 soon 期@@
1:-120 soon 期下
1:-120 soon 期下校
1:76 soon 期中
1:76 soon 期中来
1:82 soon 期为
1:82 soon 期为$
1:-98 soon 期互
1:-98 soon 期互相
1:-105 soon 期信
1:-105 soon 期信息
1:-51 soon 期六
1:-51 soon 期六上
1:-108 soon 期共
1:-108 soon 期共同
1:76 soon 期分
1:76 soon 期分两
1:-146 soon 期到
1:-146 soon 期到@
1:-113 soon 期实
1:-113 soon 期实训
1:-87 soon 期对
1:-173 soon 期对@
1:-140 soon 期对各
1:111 soon 期对结
1:97 soon 期末
1:97 soon 期末对
1:98 soon 期派
1:98 soon 期派校
1:131 soon 期督
1:131 soon 期督查
1:-98 soon 期联
1:-98 soon 期联合
1:116 soon 期评
1:116 soon 期评$
1:97 soon 末
1:97 soon 末对
1:97 soon 末对$
1:57 soon 本
1:103 soon 本$
1:82 soon 本0
1:82 soon 本0$
1:93 soon 本参
1:93 soon 本参$
1:-67 soon 本备
1:-67 soon 本备忘
1:-93 soon 本立
1:-93 soon 本立$
1:70 soon 术
1:84 soon 术$
1:55 soon 术保
1:55 soon 术保$
1:-57 soon 朱
1:-57 soon 朱明
1:-57 soon 朱明远
1:46 soon 机
1:68 soon 机$
1:67 soon 机员
1:67 soon 机员小
1:-74 soon 机应
1:-74 soon 机应用
1:-84 soon 权
1:-54 soon 权$
1:-73 soon 权建
1:-73 soon 权建军
1:-70 soon 李
1:-70 soon 李克
1:-70 soon 李克俭
1:22 soon 材
1:70 soon 材$
1:-11 soon 材料
1:-11 soon 材料$
1:-83 soon 村
1:-83 soon 村任
1:-83 soon 村任$
1:68 soon 条
1:68 soon 条$
1:-14 soon 来
1:110 soon 来$
1:-66 soon 来@
1:-66 soon 来@跟
1:-83 soon 来一
1:-83 soon 来一人
1:-86 soon 来把
1:-86 soon 来把脉
1:-91 soon 来检
1:-91 soon 来检查
1:76 soon 来看
1:76 soon 来看一
1:-64 soon 杨
1:-47 soon 杨再
1:-47 soon 杨再田
1:-102 soon 杨通
1:-102 soon 杨通海
1:-59 soon 杰
1:-59 soon 杰(
1:-59 soon 杰(县
1:-74 soon 板
1:-74 soon 板$
1:-58 soon 枣
1:-58 soon 枣$
1:-36 soon 柏
1:-36 soon 柏继
1:-36 soon 柏继先
1:77 soon 查
1:155 soon 查$
1:-106 soon 查教
1:-106 soon 查教$
1:-91 soon 查时
1:-91 soon 查时$
1:68 soon 查看
1:68 soon 查看师
1:-42 soon 栋
1:-42 soon 栋自
1:-42 soon 栋自0
1:-34 soon 校
1:-56 soon 校$
1:82 soon 校各
1:82 soon 校各$
1:74 soon 校带
1:74 soon 校带$
1:-79 soon 校打
1:-79 soon 校打一
1:-54 soon 校讲
1:-54 soon 校讲$
1:-73 soon 校长
1:-73 soon 校长$
1:-58 soon 校际
1:-58 soon 校际联
1:48 soon 样
1:48 soon 样本
1:48 soon 样本$
1:38 soon 核
1:21 soon 核$
1:58 soon 核。
1:58 soon 核。$
1:119 soon 核备
1:119 soon 核备案
1:84 soon 核对
1:84 soon 核对$
1:-59 soon 核并
1:-59 soon 核并$
1:80 soon 根
1:80 soon 根据
1:80 soon 根据学
1:-92 soon 格
1:-92 soon 格率
1:-92 soon 格率达
1:-6 soon 案
1:-40 soon 案$
1:79 soon 案、
1:79 soon 案、做
1:89 soon 案例
1:89 soon 案例0
1:-67 soon 桐
1:-67 soon 桐_
1:-67 soon 桐_$
1:45 soon 档
1:45 soon 档$
1:-73 soon 梁
1:-73 soon 梁$
1:-79 soon 梅
1:-79 soon 梅$
1:-150 soon 检
1:-153 soon 检$
1:-50 soon 检查
1:109 soon 检查$
1:-106 soon 检查教
1:-91 soon 检查时
1:-64 soon 楠
1:-64 soon 楠$
1:-91 soon 榕
1:-91 soon 榕坪
1:-91 soon 榕坪$
1:-74 soon 榴
1:-74 soon 榴花
1:-74 soon 榴花$
1:-63 soon 模
1:-63 soon 模$
1:-110 soon 次
1:-110 soon 次$
1:-58 soon 次“
1:-58 soon 次“沙
1:-29 soon 次。
1:-29 soon 次。$
1:-32 soon 次以
1:-32 soon 次以$
1:-62 soon 款
1:-62 soon 款补
1:-62 soon 款补助
1:-121 soon 正
1:-88 soon 正$
1:-78 soon 正浩
1:-78 soon 正浩$
1:-76 soon 正清
1:-76 soon 正清$
1:107 soon 步
1:68 soon 步课
1:68 soon 步课$
1:85 soon 步调
1:85 soon 步调整
1:-76 soon 段
1:-76 soon 段$
1:-19 soon 每
1:-62 soon 每$
1:-92 soon 每两
1:-66 soon 每两$
1:-88 soon 每两个
1:-70 soon 每两周
1:-94 soon 每两月
1:35 soon 每个
1:92 soon 每个月
1:-93 soon 每个班
1:-77 soon 每人
1:-77 soon 每人给
1:120 soon 每半
1:120 soon 每半年
1:93 soon 每名
1:93 soon 每名跟
1:-79 soon 每周
1:-73 soon 每周三
1:-117 soon 每周与
1:8 soon 每周二
1:-81 soon 每周四
1:-104 soon 每周线
1:131 soon 每天
1:131 soon 每天组
1:59 soon 每季
1:59 soon 每季度
1:34 soon 每学
1:52 soon 每学期
1:-15 soon 每年
1:-69 soon 每年$
1:-108 soon 每年0
1:-107 soon 每年互
1:-85 soon 每年召
1:110 soon 每年对
1:82 soon 每年暑
1:-63 soon 每年组
1:-69 soon 每月
1:-107 soon 每月@
1:-32 soon 每月一
1:-58 soon 每月以
1:-94 soon 每月共
1:-54 soon 每月去
1:-101 soon 每月召
1:-70 soon 每月各
1:-101 soon 每月同
1:-122 soon 每月向
1:-71 soon 每月在
1:130 soon 每月底
1:-124 soon 每月开
1:91 soon 每月抽
1:-83 soon 每月来
1:-58 soon 每月第
1:-54 soon 每月联
1:-114 soon 每月视
1:-64 soon 每月蹲
1:-114 soon 每月进
1:111 soon 每月遥
1:-75 soon 每期
1:-75 soon 每期$
1:14 soon 水
1:56 soon 水产
1:56 soon 水产加
1:-63 soon 水妹
1:-63 soon 水妹、
1:71 soon 求
1:71 soon 求教
1:71 soon 求教$
1:57 soon 汇
1:61 soon 汇总
1:169 soon 汇总$
1:70 soon 汇总一
1:107 soon 汇总上
1:-127 soon 汇总协
1:87 soon 汇总形
1:-77 soon 汇报
1:-77 soon 汇报$
1:74 soon 汇编
1:74 soon 汇编《
1:-54 soon 汽
1:-54 soon 汽$
1:-100 soon 沈
1:-71 soon 沈其
1:-71 soon 沈其$
1:-68 soon 沈薇
1:-68 soon 沈薇$
1:-58 soon 沙
1:-58 soon 沙枣
1:-58 soon 沙枣$
1:-113 soon 沟
1:-113 soon 沟通
1:-113 soon 沟通$
1:-58 soon 洪
1:-58 soon 洪雨
1:-58 soon 洪雨$
1:-119 soon 活
1:114 soon 活$
)",
    R"(1:-129 soon 活动
1:-129 soon 活动$
1:-99 soon 活动(
1:96 soon 活动方
1:101 soon 洽
1:101 soon 洽$
1:6 soon 派
1:-71 soon 派$
1:-81 soon 派0
1:-50 soon 派0人
1:-100 soon 派0名
1:-70 soon 派一
1:-70 soon 派一$
1:-72 soon 派专
1:-72 soon 派专业
1:157 soon 派人
1:154 soon 派人$
1:73 soon 派人助
1:63 soon 派人跟
1:-73 soon 派代
1:-73 soon 派代表
1:-22 soon 派出
1:-22 soon 派出$
1:115 soon 派前
1:115 soon 派前培
1:123 soon 派员
1:109 soon 派员参
1:75 soon 派员带
1:43 soon 派和
1:43 soon 派和$
1:94 soon 派学
1:94 soon 派学$
1:83 soon 派家
1:83 soon 派家长
1:77 soon 派工
1:77 soon 派工$
1:-101 soon 派志
1:-101 soon 派志愿
1:98 soon 派校
1:98 soon 派校$
1:-53 soon 派资
1:-53 soon 派资深
1:76 soon 派遣
1:74 soon 派遣$
1:44 soon 派遣手
1:65 soon 流
1:70 soon 流主
1:29 soon 流主持
1:107 soon 流主讲
1:-61 soon 流到
1:-61 soon 流到@
1:86 soon 流召
1:86 soon 流召集
1:74 soon 流命
1:74 soon 流命题
1:78 soon 流当
1:78 soon 流当主
1:93 soon 流承
1:83 soon 流承办
1:87 soon 流承担
1:-78 soon 浩
1:-78 soon 浩$
1:-73 soon 海
1:-50 soon 海$
1:-102 soon 海_
1:-102 soon 海_$
1:62 soon 淞
1:62 soon 淞澄
1:62 soon 淞澄$
1:-78 soon 淮
1:-78 soon 淮岭
1:-78 soon 淮岭市
1:-53 soon 深
1:-53 soon 深康
1:-53 soon 深康复
1:46 soon 清
1:-76 soon 清$
1:-75 soon 清源
1:-75 soon 清源$
1:114 soon 清点
1:69 soon 清点人
1:89 soon 清点入
1:76 soon 清点后
1:-88 soon 温
1:-88 soon 温达
1:-88 soon 温达$
1:-86 soon 游
1:-75 soon 游清
1:-75 soon 游清源
1:-66 soon 游舒
1:-66 soon 游舒雅
1:-117 soon 源
1:-94 soon 源$
1:-65 soon 源向
1:-65 soon 源向$
1:-54 soon 源汽
1:-54 soon 源汽$
1:-55 soon 满
1:-55 soon 满$
1:-63 soon 潘
1:-63 soon 潘水
1:-63 soon 潘水妹
1:51 soon 澄
1:62 soon 澄$
1:-32 soon 澄(
1:-32 soon 澄(处
1:10 soon 点
1:-59 soon 点$
1:-64 soon 点一
1:-64 soon 点一$
1:65 soon 点交
1:65 soon 点交及
1:143 soon 点人
1:133 soon 点人$
1:69 soon 点人数
1:89 soon 点入
1:56 soon 点入$
1:77 soon 点入账
1:76 soon 点后
1:76 soon 点后送
1:-56 soon 点帮
1:-56 soon 点帮$
1:77 soon 点收
1:77 soon 点收$
1:-94 soon 点评
1:-94 soon 点评$
1:66 soon 照
1:53 soon 照着
1:53 soon 照着落
1:70 soon 照表
1:70 soon 照表调
1:-67 soon 牧
1:-67 soon 牧区
1:-67 soon 牧区任
1:83 soon 物
1:83 soon 物品
1:83 soon 物品捐
1:40 soon 牵
1:-78 soon 牵$
1:41 soon 牵头
1:16 soon 牵头$
1:54 soon 牵头,
1:63 soon 牵头。
1:87 soon 牵头开
1:92 soon 牵头选
1:164 soon 牵线
1:164 soon 牵线$
1:-81 soon 率
1:-81 soon 率达
1:-92 soon 率达0
1:-44 soon 率达到
1:-56 soon 玛
1:-56 soon 玛自
1:-56 soon 玛自$
1:-95 soon 玩
1:-95 soon 玩具
1:-95 soon 玩具材
1:-94 soon 现
1:-94 soon 现场
1:-94 soon 现场点
1:50 soon 班
1:80 soon 班$
1:-66 soon 班一
1:-66 soon 班一$
1:105 soon 班上
1:105 soon 班上$
1:-38 soon 班学
1:-38 soon 班学$
1:64 soon 班日
1:64 soon 班日$
1:76 soon 班级
1:78 soon 班级$
1:54 soon 班级。
1:-93 soon 班都
1:-93 soon 班都有
1:125 soon 理
1:116 soon 理$
1:102 soon 理。
1:102 soon 理。$
1:73 soon 理交
1:73 soon 理交接
1:43 soon 理任
1:43 soon 理任职
1:109 soon 理借
1:109 soon 理借$
1:62 soon 理具
1:62 soon 理具体
1:65 soon 理好
1:65 soon 理好帮
1:68 soon 理有
1:68 soon 理有$
1:79 soon 理派
1:79 soon 理派$
1:-67 soon 理系
1:-67 soon 理系$
1:44 soon 理训
1:44 soon 理训练
1:63 soon 理账
1:63 soon 理账号
1:-51 soon 瑾
1:-51 soon 瑾、
1:-51 soon 瑾、蒲
1:-33 soon 甘
1:-33 soon 甘露
1:-33 soon 甘露$
1:9 soon 生
1:41 soon 生$
1:-71 soon 生0
1:-71 soon 生00
1:69 soon 生习
1:69 soon 生习$
1:85 soon 生书
1:85 soon 生书$
1:84 soon 生参
1:84 soon 生参$
1:-105 soon 生实
1:-105 soon 生实习
1:87 soon 生干
1:87 soon 生干$
1:-84 soon 生志
1:-84 soon 生志愿
1:-66 soon 生每
1:-66 soon 生每两
1:114 soon 生活
1:114 soon 生活$
1:37 soon 生管
1:37 soon 生管$
1:61 soon 生这
1:61 soon 生这一
1:-90 soon 生集
1:-90 soon 生集训
1:-59 soon 生麦
1:-59 soon 生麦青
1:-59 soon 用$
1:81 soon 用寒
1:81 soon 用寒假
1:-81 soon 田
1:-62 soon 田$
1:-47 soon 田、
1:-47 soon 田、总
1:-65 soon 由
1:-72 soon 由$
1:-95 soon 由@
1:-95 soon 由@+
1:81 soon 由教
1:81 soon 由教学
1:-70 soon 申
1:-75 soon 申屠
1:-75 soon 申屠明
1:-91 soon 申报
1:-91 soon 申报县
1:76 soon 申领
1:76 soon 申领$
1:110 soon 电
1:106 soon 电$
1:-84 soon 电子
1:-84 soon 电子资
1:100 soon 电话
1:109 soon 电话$
1:-57 soon 电话0
1:71 soon 畅
1:71 soon 畅$
1:-144 soon 留
1:-144 soon 留守
1:-144 soon 留守儿
1:5 soon 登
1:5 soon 登记
1:-45 soon 登记$
1:120 soon 登记入
1:91 soon 登记师
1:-80 soon 登记继
1:95 soon 登记观
1:115 soon 登记造
1:-141 soon 的
1:-63 soon 的$
1:-54 soon 的“
1:-54 soon 的“盛
1:-63 soon 的书
1:-63 soon 的书大
1:-72 soon 的保
1:-72 soon 的保险
1:-75 soon 的学
1:-75 soon 的学习
1:-45 soon 的工
1:-45 soon 的工作
1:70 soon 的授
1:70 soon 的授$
1:-54 soon 的新
1:-54 soon 的新能
1:-98 soon 的日
1:-98 soon 的日常
1:-93 soon 的统
1:-93 soon 的统一
1:-101 soon 的部
1:-101 soon 的部署
1:-39 soon 的骨
1:-39 soon 的骨干
1:-116 soon 监
1:-116 soon 监督
1:-86 soon 监督本
1:-80 soon 监督检
1:-44 soon 盖
1:-44 soon 盖率
1:-44 soon 盖率达
1:-54 soon 盛
1:-54 soon 盛春
1:-54 soon 盛春晖
1:-15 soon 目
1:78 soon 目上
1:78 soon 目上$
1:82 soon 目校
1:82 soon 目校各
1:-102 soon 目进
1:-102 soon 目进行
1:137 soon 盯
1:81 soon 盯$
1:88 soon 盯住
1:88 soon 盯住落
1:115 soon 盯着
1:115 soon 盯着$
1:57 soon 盯过
1:57 soon 盯过程
1:59 soon 直
1:59 soon 直接
1:59 soon 直接联
1:-77 soon 相
1:-98 soon 相$
1:-96 soon 相关
1:-96 soon 相关教
1:87 soon 相衔
1:87 soon 相衔接
1:157 soon 看
1:91 soon 看0
1:91 soon 看0$
1:76 soon 看一
1:76 soon 看一$
1:68 soon 看学
1:68 soon 看学$
1:68 soon 看师
1:68 soon 看师$
1:59 soon 看管
1:59 soon 看管设
1:67 soon 真
1:67 soon 真准
1:67 soon 真准备
1:56 soon 着
1:115 soon 着$
1:84 soon 着办
1:79 soon 着办$
1:65 soon 着办。
1:73 soon 着安
1:73 soon 着安排
1:78 soon 着定
1:78 soon 着定$
1:83 soon 着审
1:83 soon 着审$
1:-102 soon 着干
1:-102 soon 着干$
1:70 soon 着改
1:70 soon 着改$
1:78 soon 着编
1:78 soon 着编目
1:53 soon 着落
1:53 soon 着落实
1:36 soon 着起
1:36 soon 着起草
1:-97 soon 督
1:-123 soon 督促
1:-123 soon 督促检
1:-86 soon 督本
1:-59 soon 督本$
1:-67 soon 督本备
1:131 soon 督查
1:131 soon 督查$
1:-80 soon 督检
1:-80 soon 督检$
1:116 soon 知
1:60 soon 知$
1:92 soon 知各
1:92 soon 知各园
1:-74 soon 石
1:-74 soon 石榴
1:-74 soon 石榴花
1:-140 soon 研
1:-160 soon 研$
1:52 soon 研修
1:52 soon 研修班
1:-74 soon 研员
1:-74 soon 研员曲
1:-135 soon 研究
1:-80 soon 研究$
1:-66 soon 研究中
1:-92 soon 研究决
1:-66 soon 研究后
1:-66 soon 研究生
1:75 soon 研组
1:75 soon 研组长
1:-65 soon 础
1:-65 soon 础$
1:46 soon 确
1:25 soon 确定
1:232 soon 确定$
1:90 soon 确定人
1:-128 soon 确定等
1:88 soon 确认
1:88 soon 确认$
1:-77 soon 碇
1:-77 soon 碇$
1:-117 soon 碰
1:-114 soon 碰$
1:-44 soon 碰一
1:-44 soon 碰一次
1:-58 soon 碰头
1:-58 soon 碰头$
1:-97 soon 磨
1:-97 soon 磨课
1:-97 soon 磨课$
1:61 soon 示
1:61 soon 示范
1:61 soon 示范$
1:-82 soon 社
1:-74 soon 社会
1:-74 soon 社会$
1:-73 soon 社团
1:-82 soon 社团$
1:-61 soon 社团小
1:-74 soon 祥
1:-74 soon 祥云
1:-74 soon 祥云$
1:76 soon 票
1:76 soon 票$
1:-59 soon 禾
1:-59 soon 禾$
1:-82 soon 秀
1:-78 soon 秀兰
1:-78 soon 秀兰(
1:-73 soon 秀芝
1:-73 soon 秀芝$
1:-117 soon 科
1:-29 soon 科$
1:-19 soon 科室
1:-138 soon 科室$
1:113 soon 科室商
1:67 soon 科建
1:67 soon 科建$
1:-75 soon 科教
1:-75 soon 科教$
1:-66 soon 科科
1:-66 soon 科科$
1:-157 soon 科长
1:-208 soon 科长$
1:-50 soon 科长)
1:-24 soon 科长,
1:-83 soon 科长冀
1:-33 soon 科长甘
1:-74 soon 科长石
1:-75 soon 秘
1:-75 soon 秘$
1:-50 soon 秦
1:-50 soon 秦坪
1:-50 soon 秦坪智
1:-68 soon 称
1:-68 soon 称$
1:74 soon 移
1:74 soon 移交
1:74 soon 移交$
1:66 soon 程
1:78 soon 程$
1:57 soon 程、
1:57 soon 程、收
1:69 soon 程小
1:69 soon 程小雅
1:-71 soon 程立
1:-71 soon 程立$
1:56 soon 程衔
1:56 soon 程衔$
1:-54 soon 程访
1:-54 soon 程访问
1:123 soon 稿
1:123 soon 稿$
1:-135 soon 究
1:-80 soon 究$
1:-66 soon 究中
1:-66 soon 究中$
1:-92 soon 究决
1:-79 soon 究决$
1:-67 soon 究决定
1:-66 soon 究后
1:-66 soon 究后报
1:-66 soon 究生
1:-66 soon 究生每
1:-67 soon 立
1:-120 soon 立$
1:-113 soon 立学
1:-113 soon 立学$
1:95 soon 立成
1:95 soon 立成长
1:-85 soon 立新
1:-85 soon 立新$
1:99 soon 站
1:67 soon 站$
1:93 soon 站和
1:93 soon 站和$
1:-191 soon 童
1:-134 soon 童$
1:-144 soon 童赠
1:-144 soon 童赠$
1:107 soon 笔
1:107 soon 笔$
1:44 soon 第
1:-75 soon 第$
1:78 soon 第0
1:78 soon 第0、
1:11 soon 第二
1:-58 soon 第二个
1:68 soon 第二条
1:-141 soon 等
1:-70 soon 等0
1:-70 soon 等0$
1:-128 soon 等次
1:-111 soon 等次$
1:-67 soon 等次。
1:55 soon 策
1:55 soon 策划
1:55 soon 策划$
1:62 soon 筹
1:104 soon 筹$
1:72 soon 筹。
1:72 soon 筹。$
1:61 soon 筹借
1:61 soon 筹借$
1:103 soon 筹办
1:103 soon 筹办$
1:84 soon 筹备
1:84 soon 筹备$
1:108 soon 筹安
1:108 soon 筹安排
1:-35 soon 筹集
1:-100 soon 筹集$
1:84 soon 筹集体
1:-79 soon 筹集冬
1:5 soon 签
1:-69 soon 签发
1:-69 soon 签发跟
1:55 soon 签字
1:55 soon 签字$
1:105 soon 签收
1:105 soon 签收$
1:-68 soon 简
1:-68 soon 简称
1:-68 soon 简称$
1:41 soon 管
1:142 soon 管$
1:130 soon 管人
1:130 soon 管人$
1:89 soon 管以
1:89 soon 管以上
1:-98 soon 管好
1:-98 soon 管好$
1:61 soon 管学
1:61 soon 管学生
1:64 soon 管挑
1:64 soon 管挑选
1:-145 soon 管排
1:-145 soon 管排课
1:69 soon 管教
1:69 soon 管教$
1:107 soon 管理
1:133 soon 管理$
1:81 soon 管理。
1:-67 soon 管理系
1:63 soon 管理账
1:-65 soon 管组
1:-65 soon 管组长
1:62 soon 管考
1:62 soon 管考勤
1:-113 soon 管联
1:-113 soon 管联络
1:59 soon 管设
1:59 soon 管设备
1:83 soon 管账
1:83 soon 管账号
1:95 soon 管车
1:95 soon 管车$
1:85 soon 管这
1:85 soon 管这件
1:-43 soon 籍
1:-43 soon 籍英
1:-43 soon 籍英语
1:91 soon 系
1:44 soon 系$
1:92 soon 系专
1:92 soon 系专家
1:79 soon 系人
1:-40 soon 系人:
1:86 soon 系人高
1:86 soon 系落
1:86 soon 系落实
1:-102 soon 红
1:-102 soon 红$
1:42 soon 约
1:-63 soon 约0
1:-63 soon 约00
1:95 soon 约时
1:95 soon 约时$
1:43 soon 级
1:28 soon 级$
1:54 soon 级。
1:54 soon 级。$
1:66 soon 级老
1:66 soon 级老师
1:-9 soon 纪
1:-62 soon 纪广
1:-62 soon 纪广田
1:67 soon 纪要
1:56 soon 纪要$
1:71 soon 纪要。
1:-72 soon 线
1:88 soon 线$
1:74 soon 线、
1:74 soon 线、$
1:-153 soon 线上
1:-38 soon 线上互
1:-58 soon 线上碰
1:-103 soon 线上联
1:-104 soon 线上集
1:-56 soon 线教
1:-56 soon 线教研
1:83 soon 练
1:83 soon 练$
1:57 soon 练、
1:57 soon 练、单
1:44 soon 练营
1:44 soon 练营$
1:46 soon 组
1:139 soon 组$
1:-69 soon 组每
1:-69 soon 组每年
1:59 soon 组织
1:124 soon 组织$
1:111 soon 组织@
1:84 soon 组织。
1:-47 soon 组织一
1:120 soon 组织专
1:76 soon 组织募
1:120 soon 组织听
1:-118 soon 组织回
1:134 soon 组织学
1:78 soon 组织实
1:68 soon 组织岗
1:48 soon 组织工
1:94 soon 组织报
1:78 soon 组织招
1:-97 soon 组织生
1:75 soon 组织考
1:-148 soon 组织部
1:91 soon 组织采
1:-55 soon 组长
1:-65 soon 组长$
1:-52 soon 组长卞
1:-44 soon 组长吉
1:-74 soon 组长孟
1:-73 soon 组长戴
1:-65 soon 组长施
1:-76 soon 组长陆
1:75 soon 组长马
1:84 soon 组队
1:84 soon 组队$
1:73 soon 细
1:73 soon 细$
1:59 soon 织
1:124 soon 织$
1:111 soon 织@
1:111 soon 织@@
1:84 soon 织。
1:84 soon 织。$
1:-47 soon 织一
1:-47 soon 织一$
1:120 soon 织专
1:120 soon 织专家
1:76 soon 织募
1:76 soon 织募集
1:120 soon 织听
1:91 soon 织听$
1:99 soon 织听评
1:-118 soon 织回
1:-118 soon 织回访
1:134 soon 织学
1:86 soon 织学$
1:102 soon 织学生
1:78 soon 织实
1:78 soon 织实施
1:68 soon 织岗
1:68 soon 织岗位
1:48 soon 织工
1:48 soon 织工$
1:94 soon 织报
1:94 soon 织报名
1:78 soon 织招
1:78 soon 织招生
1:-97 soon 织生
1:-97 soon 织生$
1:75 soon 织考
1:75 soon 织考务
1:-148 soon 织部
1:-148 soon 织部安
1:91 soon 织采
1:91 soon 织采购
1:11 soon 经
1:-80 soon 经与
1:-80 soon 经与@
1:133 soon 经办
1:121 soon 经办$
1:82 soon 经办部
1:-67 soon 经费
1:-64 soon 经费报
1:-70 soon 经费里
1:9 soon 结
1:121 soon 结$
1:-93 soon 结业
1:-93 soon 结业证
1:15 soon 结合
1:-60 soon 结合$
1:73 soon 结合实
1:-35 soon 结对
1:38 soon 结对$
1:-122 soon 结对@
1:67 soon 结对工
1:-79 soon 结成
1:-79 soon 结成共
1:82 soon 绘
1:82 soon 绘本
1:82 soon 绘本0
1:64 soon 给
1:69 soon 给@
1:-77 soon 给@$
1:75 soon 给@五
1:81 soon 给@寄
1:-79 soon 给三
1:-79 soon 给三校
1:91 soon 给予
1:91 soon 给予指
1:71 soon 给二
1:71 soon 给二人
1:85 soon 给他
1:85 soon 给他们
1:71 soon 络
1:116 soon 络$
1:90 soon 络企
1:90 soon 络企业
1:79 soon 络单
1:79 soon 络单$
1:-62 soon 络员
1:-62 soon 络员:
1:-113 soon 络和
1:-113 soon 络和派
1:71 soon 络畅
1:71 soon 络畅$
1:115 soon 统
1:92 soon 统一
1:74 soon 统一下
1:54 soon 统一办
1:-16 soon 统一安
1:67 soon 统一寄
1:79 soon 统一收
1:74 soon 统一派
1:76 soon 统一申
1:77 soon 统一调
1:95 soon 统一配
1:82 soon 统稿
1:82 soon 统稿$
1:103 soon 统筹
1:104 soon 统筹$
1:72 soon 统筹。
1:61 soon 统筹借
1:108 soon 统筹安
1:92 soon 统管
1:47 soon 统管$
1:89 soon 统管以
1:100 soon 统计
1:100 soon 统计$
1:-119 soon 继
1:-36 soon 继先
1:-36 soon 继先$
1:-106 soon 继续
1:-106 soon 继续教
1:-48 soon 续
1:59 soon 续$
1:-106 soon 续教
1:-106 soon 续教$
1:118 soon 维
1:71 soon 维修
1:71 soon 维修后
1:104 soon 维护
1:91 soon 维护$
1:68 soon 维护设
1:-70 soon 综
1:-70 soon 综$
1:194 soon 编
1:88 soon 编$
1:74 soon 编《
1:74 soon 编《结
1:81 soon 编制
1:81 soon 编制$
1:85 soon 编单
1:85 soon 编单位
1:64 soon 编印
1:64 soon 编印一
1:130 soon 编排
1:95 soon 编排$
1:142 soon 编排课
1:71 soon 编班
1:71 soon 编班$
1:78 soon 编目
1:78 soon 编目上
1:83 soon 编课
1:83 soon 编课与
1:-19 soon 网
1:-73 soon 网上
1:-32 soon 网上$
1:-100 soon 网上一
1:71 soon 网络
1:71 soon 网络畅
1:82 soon 罗
1:101 soon 罗$
1:-51 soon 罗世
1:-51 soon 罗世$
1:-69 soon 罗应
1:-69 soon 罗应强
1:91 soon 罗拜
1:91 soon 罗拜$
1:-99 soon 署
1:-99 soon 署$
1:-75 soon 美
1:-75 soon 美姑
1:-75 soon 美姑开
1:-72 soon 老
1:-72 soon 老师
1:-35 soon 老师$
1:-69 soon 老师到
1:-77 soon 老师去
1:-49 soon 考
1:-135 soon 考$
1:126 soon 考务
1:139 soon 考务$
1:72 soon 考务。
1:144 soon 考勤
1:144 soon 考勤$
1:95 soon 考查
1:95 soon 考查$
1:15 soon 考核
1:9 soon 考核$
1:58 soon 考核。
1:-66 soon 考研
1:-66 soon 考研究
1:-74 soon 考英
1:-74 soon 考英语
1:57 soon 职
1:-28 soon 职$
1:-113 soon 职一
1:-113 soon 职一$
1:90 soon 职工
1:90 soon 职工$
1:65 soon 职手
1:65 soon 职手$
1:-69 soon 职教
1:-69 soon 职教帮
1:35 soon 职责
1:35 soon 职责分
1:-37 soon 联
1:-128 soon 联$
1:-82 soon 联合
1:-98 soon 联合$
1:116 soon 联合中
1:131 soon 联合安
1:-54 soon 联合开
1:99 soon 联合操
1:-99 soon 联合活
1:-112 soon 联合研
1:-97 soon 联合过
1:-103 soon 联席
1:-103 soon 联席$
1:65 soon 联手
1:65 soon 联手宣
1:108 soon 联系
1:63 soon 联系$
1:92 soon 联系专
1:79 soon 联系人
1:86 soon 联系落
1:53 soon 联络
1:116 soon 联络$
1:90 soon 联络企
1:79 soon 联络单
1:-62 soon 联络员
1:-113 soon 联络和
1:-182 soon 联谊
1:-122 soon 联谊$
1:-124 soon 联谊活
1:-72 soon 聘
1:71 soon 聘信
1:71 soon 聘信$
1:-98 soon 聘教
1:-98 soon 聘教师
1:-93 soon 股
1:-71 soon 股$
1:-87 soon 股长
1:-55 soon 股长丁
1:-73 soon 股长权
1:-62 soon 股长纪
1:-67 soon 股长邱
1:-81 soon 育
1:-90 soon 育$
1:85 soon 育员
1:85 soon 育员$
1:-62 soon 育研
1:-62 soon 育研$
1:-67 soon 育管
1:-67 soon 育管理
1:-67 soon 能
1:-49 soon 能大
1:-49 soon 能大$
1:-54 soon 能源
1:-54 soon 能源汽
1:-86 soon 脉
1:-86 soon 脉$
1:-57 soon 臧
1:-57 soon 臧慧
1:-57 soon 臧慧$
1:64 soon 自
1:56 soon 自$
1:-42 soon 自0
1:-42 soon 自0$
1:40 soon 自己
1:-81 soon 自己$
1:95 soon 自己约
1:77 soon 自组
1:77 soon 自组织
1:-70 soon 至
1:-62 soon 至0
1:-62 soon 至0$
1:-61 soon 至@
1:-61 soon 至@跟
1:-47 soon 至六
1:-47 soon 至六$
1:53 soon 舍
1:53 soon 舍$
1:-66 soon 舒
1:-66 soon 舒雅
1:-66 soon 舒雅副
1:-79 soon 良
1:-79 soon 良、
1:-79 soon 良、韩
1:-63 soon 节
1:-63 soon 节$
1:-73 soon 芝
1:-73 soon 芝$
1:-74 soon 花
1:-74 soon 花$
1:-43 soon 苟
1:-43 soon 苟$
1:-75 soon 英
1:-57 soon 英、
1:-57 soon 英、$
1:-73 soon 英语
1:-57 soon 英语$
1:-74 soon 英语、
1:61 soon 范
1:61 soon 范$
1:114 soon 草
1:114 soon 草$
1:6 soon 荐
1:-47 soon 荐、
1:-47 soon 荐、校
1:56 soon 荐水
1:56 soon 荐水产
1:71 soon 营
1:44 soon 营$
1:74 soon 营务
1:79 soon 营务$
1:57 soon 营务。
1:67 soon 营务手
1:83 soon 落
1:91 soon 落$
1:80 soon 落实
1:64 soon 落实$
1:85 soon 落实)
1:73 soon 落实。
1:74 soon 落实住
1:94 soon 落实到
1:-55 soon 蒙
1:-55 soon 蒙启
1:-55 soon 蒙启$
1:-51 soon 蒲
1:-51 soon 蒲一
1:-51 soon 蒲一$
1:-68 soon 薇
1:-68 soon 薇$
1:-110 soon 行
1:-156 soon 行$
1:-114 soon 行一
1:-114 soon 行一$
1:-51 soon 行政
1:-51 soon 行政主
1:-60 soon 行校
1:-60 soon 行校$
1:101 soon 行程
1:101 soon 行程$
1:78 soon 行第
1:78 soon 行第0
1:109 soon 衔
1:47 soon 衔$
1:137 soon 衔接
1:129 soon 衔接$
1:73 soon 衔接落
1:-79 soon 衣
1:-79 soon 衣$
1:-109 soon 补
1:-62 soon 补助
1:-62 soon 补助0
1:-82 soon 补贴
1:-82 soon 补贴$
1:72 soon 表
1:113 soon 表$
1:-73 soon 表各
1:-73 soon 表各$
1:30 soon 表衔
1:30 soon 表衔$
1:70 soon 表调
1:70 soon 表调课
1:68 soon 装
1:68 soon 装机
1:68 soon 装机$
1:122 soon 要
1:56 soon 要$
1:71 soon 要。
1:71 soon 要。$
1:68 soon 要写
1:68 soon 要写出
1:58 soon 要在
1:58 soon 要在0
1:53 soon 要拿
1:53 soon 要拿出
1:67 soon 要认
1:67 soon 要认真
1:-55 soon 覃
1:-55 soon 覃道
1:-55 soon 覃道明
1:-44 soon 覆
1:-44 soon 覆盖
1:-44 soon 覆盖率
1:27 soon 见
1:-61 soon 见$
1:91 soon 见习
1:91 soon 见习之
1:95 soon 观
1:95 soon 观课
1:95 soon 观课情
1:101 soon 规
1:101 soon 规划
1:101 soon 规划$
1:-117 soon 视
1:-112 soon 视$
1:-40 soon 视像
1:-40 soon 视像$
1:-114 soon 视频
1:-114 soon 视频碰
1:115 soon 角
1:90 soon 角$
1:53 soon 角改
1:53 soon 角改$
1:-81 soon 解
1:-66 soon 解$
1:90 soon 解决
1:90 soon 解决$
1:-99 soon 解释
1:-99 soon 解释$
1:29 soon 计
1:125 soon 计$
1:-107 soon 计划
1:-107 soon 计划执
1:40 soon 订
1:-10 soon 订人
1:84 soon 订人$
1:-94 soon 订人才
1:76 soon 订票
1:76 soon 订票$
1:67 soon 订营
1:67 soon 订营务
1:88 soon 认$
1:-83 soon 认定
1:-83 soon 认定农
1:67 soon 认真
1:67 soon 认真准
1:119 soon 讨
1:119 soon 讨论
1:107 soon 讨论$
1:76 soon 讨论定
1:-56 soon 让
1:-56 soon 让卓
1:-56 soon 让卓玛
1:-146 soon 训
1:-154 soon 训$
1:-62 soon 训0
1:-62 soon 训0至
1:-90 soon 训_
1:-90 soon 训_$
1:-47 soon 训四
1:-47 soon 训四至
1:-59 soon 训班
1:-59 soon 训班$
1:44 soon 训练
1:44 soon 训练营
1:-170 soon 议
1:-59 soon 议$
1:-75 soon 议决
1:-75 soon 议决$
1:-112 soon 议同
1:-112 soon 议同学
1:-74 soon 议拍
1:-74 soon 议拍板
1:-47 soon 议推
1:-47 soon 议推荐
1:-75 soon 议议
1:-75 soon 议议决
1:-75 soon 讯
1:-75 soon 讯科
1:-75 soon 讯科教
1:61 soon 记
1:-9 soon 记$
1:120 soon 记入
1:97 soon 记入册
1:90 soon 记入库
1:102 soon 记好
1:102 soon 记好台
1:66 soon 记学
1:66 soon 记学分
1:91 soon 记师
1:91 soon 记师徒
1:125 soon 记录
1:96 soon 记录存
1:87 soon 记录并
1:-80 soon 记继
1:-80 soon 记继续
1:95 soon 记观
1:95 soon 记观课
1:115 soon 记造
1:115 soon 记造册
1:-31 soon 讲
1:61 soon 讲$
1:-112 soon 讲一
1:-112 soon 讲一次
1:-101 soon 讲师
1:-101 soon 讲师$
1:6 soon 讲座
1:-81 soon 讲座一
1:83 soon 讲座计
1:33 soon 论
1:20 soon 论$
1:76 soon 论定
1:76 soon 论定稿
1:6 soon 设
1:68 soon 设$
1:-129 soon 设在
1:-105 soon 设在@
1:-69 soon 设在合
1:-71 soon 设在基
1:-65 soon 设在局
1:-73 soon 设在教
1:-67 soon 设在普
1:-49 soon 设在继
1:-75 soon 设在集
1:105 soon 设备
1:80 soon 设备$
1:48 soon 设备。
1:88 soon 设备值
1:77 soon 设备和
1:104 soon 设备调
1:-62 soon 设联
1:-62 soon 设联络
1:95 soon 设计
1:95 soon 设计$
1:86 soon 设账
1:86 soon 设账号
1:-155 soon 访
1:-91 soon 访$
1:-112 soon 访视
1:-112 soon 访视$
1:-54 soon 访问
1:-54 soon 访问权
1:-62 soon 证
1:-118 soon 证$
1:-77 soon 证明
1:-77 soon 证明$
1:71 soon 证网
1:71 soon 证网络
1:38 soon 评
1:-11 soon 评$
1:86 soon 评分
1:86 soon 评分$
1:99 soon 评课
1:99 soon 评课$
1:93 soon 试
1:76 soon 试$
1:76 soon 试用
1:76 soon 试用$
1:100 soon 话
1:109 soon 话$
1:-57 soon 话0
1:-57 soon 话00
1:-73 soon 语
1:-57 soon 语$
1:-74 soon 语、
1:-74 soon 语、数
1:92 soon 说
1:92 soon 说$
1:-97 soon 请
1:-78 soon 请假
1:-78 soon 请假$
1:-86 soon 请来
1:-86 soon 请来把
1:-37 soon 课
1:-34 soon 课$
1:-55 soon 课(
1:-55 soon 课(教
1:108 soon 课、
1:108 soon 课、$
1:-96 soon 课一
1:-96 soon 课一次
1:83 soon 课与
1:83 soon 课与$
1:95 soon 课务
1:99 soon 课务$
1:40 soon 课务。
1:-145 soon 课和
1:-145 soon 课和考
1:-70 soon 课外
1:-70 soon 课外书
1:72 soon 课并
1:72 soon 课并$
1:95 soon 课情
1:95 soon 课情$
1:69 soon 课时
1:69 soon 课时应
1:-47 soon 课程
1:-105 soon 课程$
1:56 soon 课程衔
1:104 soon 课表
1:113 soon 课表$
1:30 soon 课表衔
1:-90 soon 课评
1:-90 soon 课评$
1:107 soon 课题$
1:-80 soon 课题论
1:31 soon 调
1:-29 soon 调$
1:82 soon 调。
1:82 soon 调。$
1:109 soon 调安
1:109 soon 调安排
1:-118 soon 调床
1:-118 soon 调床位
1:113 soon 调度
1:89 soon 调度$
1:69 soon 调度。
1:98 soon 调整
1:98 soon 调整$
1:76 soon 调试
1:76 soon 调试$
1:93 soon 调课
1:93 soon 调课$
1:77 soon 调配
1:77 soon 调配$
1:-182 soon 谊
1:-122 soon 谊$
1:-124 soon 谊活
1:-124 soon 谊活动
1:-51 soon 谢
1:-51 soon 谢瑾
1:-51 soon 谢瑾、
1:-46 soon 豪
1:-46 soon 豪老
1:-46 soon 豪老师
1:54 soon 负
1:-156 soon 负$
1:74 soon 负其
1:74 soon 负其责
1:-86 soon 负担
1:-86 soon 负担$
1:69 soon 负责
1:142 soon 负责$
1:106 soon 负责@
1:120 soon 负责。
1:84 soon 负责与
1:-158 soon 负责人
1:61 soon 负责任
1:54 soon 负责住
1:85 soon 负责保
1:68 soon 负责办
1:53 soon 负责区
1:136 soon 负责协
1:72 soon 负责召
1:68 soon 负责同
1:99 soon 负责学
1:-98 soon 负责孩
1:48 soon 负责安
1:92 soon 负责家
1:135 soon 负责对
1:61 soon 负责将
1:52 soon 负责带
1:-134 soon 负责开
1:71 soon 负责征
1:84 soon 负责技
1:94 soon 负责报
1:66 soon 负责排
1:82 soon 负责接
1:70 soon 负责推
1:70 soon 负责提
1:120 soon 负责支
1:78 soon 负责数
1:108 soon 负责日
1:61 soon 负责本
1:158 soon 负责派
1:56 soon 负责清
1:65 soon 负责点
1:83 soon 负责物
1:-94 soon 负责监
1:-123 soon 负责督
1:74 soon 负责移
1:44 soon 负责管
1:89 soon 负责组
1:61 soon 负责统
1:91 soon 负责维
1:135 soon 负责编
1:144 soon 负责考
1:137 soon 负责联
1:73 soon 负责营
1:73 soon 负责落
1:91 soon 负责见
1:-99 soon 负责解
1:88 soon 负责设
1:-80 soon 负责课
1:76 soon 负责调
1:58 soon 负责账
1:-29 soon 负责运
1:108 soon 负责送
1:125 soon 负责选
1:75 soon 负责配
1:56 soon 负责领
1:97 soon 负责食
1:74 soon 责
1:145 soon 责$
1:106 soon 责@
1:106 soon 责@一
1:120 soon 责。
1:120 soon 责。$
1:84 soon 责与
1:84 soon 责与上
1:-158 soon 责人
1:-165 soon 责人$
1:-44 soon 责人共
1:95 soon 责人选
1:104 soon 责任
1:101 soon 责任组
1:61 soon 责任职
1:54 soon 责住
1:54 soon 责住宿
1:85 soon 责保
1:85 soon 责保育
1:35 soon 责分
1:35 soon 责分工
1:68 soon 责办
1:68 soon 责办理
1:53 soon 责区
1:53 soon 责区角
1:136 soon 责协
1:136 soon 责协调
1:72 soon 责召
1:72 soon 责召集
1:68 soon 责同
1:68 soon 责同步
1:99 soon 责学
1:68 soon 责学员
1:85 soon 责学生
1:-98 soon 责孩
1:-98 soon 责孩子
1:48 soon 责安
1:48 soon 责安排
1:92 soon 责家
1:92 soon 责家长
1:135 soon 责对
1:135 soon 责对口
1:61 soon 责将
1:61 soon 责将示
1:52 soon 责带
1:46 soon 责带班
1:61 soon 责带队
1:-134 soon 责开
1:-134 soon 责开通
1:71 soon 责征
1:71 soon 责征求
1:84 soon 责技
1:84 soon 责技术
1:94 soon 责报
1:94 soon 责报名
1:66 soon 责排
1:55 soon 责排定
1:65 soon 责排课
1:82 soon 责接
1:75 soon 责接待
1:93 soon 责接站
1:33 soon 责接送
1:70 soon 责推
1:70 soon 责推进
1:70 soon 责提
1:70 soon 责提供
1:120 soon 责支
1:120 soon 责支教
1:78 soon 责数
1:78 soon 责数据
1:108 soon 责日
1:108 soon 责日常
1:61 soon 责本
1:61 soon 责本$
1:158 soon 责派
1:163 soon 责派人
1:115 soon 责派前
1:56 soon 责清
1:56 soon 责清点
1:65 soon 责点
1:65 soon 责点交
1:83 soon 责物
1:83 soon 责物品
1:-94 soon 责监
1:-94 soon 责监督
1:-123 soon 责督
1:-123 soon 责督促
1:74 soon 责移
1:74 soon 责移交
1:44 soon 责管
1:44 soon 责管理
1:89 soon 责组
1:89 soon 责组织
1:61 soon 责统
1:61 soon 责统筹
1:91 soon 责维
1:91 soon 责维护
1:135 soon 责编
1:142 soon 责编排
1:71 soon 责编班
1:144 soon 责考
1:153 soon 责考务
1:77 soon 责考勤
1:137 soon 责联
1:109 soon 责联系
1:117 soon 责联络
1:73 soon 责营
1:73 soon 责营务
1:73 soon 责落
1:73 soon 责落实
1:91 soon 责见
1:91 soon 责见习
1:-99 soon 责解
1:-99 soon 责解释
1:88 soon 责设
1:88 soon 责设备
1:-80 soon 责课
1:-80 soon 责课题
1:76 soon 责调
1:76 soon 责调试
1:58 soon 责账
1:58 soon 责账号
1:-29 soon 责运
1:-91 soon 责运行
1:82 soon 责运送
1:108 soon 责送
1:108 soon 责送课
1:125 soon 责选
1:132 soon 责选派
1:52 soon 责选送
1:75 soon 责配
1:75 soon 责配师
1:56 soon 责领
1:56 soon 责领队
1:97 soon 责食
1:97 soon 责食宿
1:67 soon 账
1:-73 soon 账$
1:66 soon 账。
1:66 soon 账。$
1:198 soon 账号
1:184 soon 账号$
1:89 soon 账号0
1:53 soon 账号。
1:68 soon 货
1:68 soon 货装
1:68 soon 货装机
1:42 soon 质
1:48 soon 质$
1:23 soon 质量
1:92 soon 质量分
1:-70 soon 质量综
1:84 soon 购
1:94 soon 购$
1:-71 soon 购@
1:-71 soon 购@$
1:112 soon 购。
1:112 soon 购。$
1:-82 soon 贴
1:-82 soon 贴$
1:-67 soon 费
1:95 soon 费和$
1:-75 soon 费和学
1:-64 soon 费报
1:-64 soon 费报$
1:-70 soon 费里
1:-70 soon 费里走
1:-117 soon 资
1:-85 soon 资不
1:-85 soon 资不足
1:-79 soon 资助
1:-79 soon 资助$
1:60 soon 资料
1:60 soon 资料$
1:-53 soon 资深
1:-53 soon 资深康
1:-84 soon 资源
1:-68 soon 资源$
1:-65 soon 资源向
1:-75 soon 资讯
1:-75 soon 资讯科
1:-31 soon 资金
1:-71 soon 资金中
1:79 soon 资金使
1:-66 soon 资金解
1:56 soon 赠
1:-144 soon 赠$
1:125 soon 赠图
1:125 soon 赠图$
1:-70 soon 赠课
1:-70 soon 赠课外
1:82 soon 赠送
1:82 soon 赠送绘
1:-7 soon 走
1:-70 soon 走$
1:64 soon 走教
1:64 soon 走教$
1:-142 soon 赴
1:-67 soon 赴$
1:-133 soon 赴@
1:-111 soon 赴@$
1:-82 soon 赴@习
1:-101 soon 赴@听
1:-49 soon 赴@跟
1:-91 soon 赴榕
1:-91 soon 赴榕坪
1:-75 soon 赴美
1:-75 soon 赴美姑
1:100 soon 起
1:-100 soon 起$
1:89 soon 起“
1:89 soon 起“一
1:71 soon 起办
1:71 soon 起办$
1:-97 soon 起磨
1:-97 soon 起磨课
1:78 soon 起管
1:78 soon 起管$
1:126 soon 起考
1:126 soon 起考核
1:114 soon 起草
1:114 soon 起草$
1:-85 soon 足
1:-85 soon 足$
1:-76 soon 跃
1:-76 soon 跃军
1:-76 soon 跃军$
1:111 soon 距
1:111 soon 距授
1:111 soon 距授$
1:7 soon 跟
1:-49 soon 跟$
1:63 soon 跟堂
1:63 soon 跟堂$
1:-102 soon 跟岗
1:-90 soon 跟岗$
1:-70 soon 跟岗(
1:-45 soon 跟岗一
1:-49 soon 跟岗两
1:-83 soon 跟岗学
1:82 soon 跟岗教
1:-69 soon 跟岗鉴
1:-22 soon 跟班
1:-66 soon 跟班一
1:-38 soon 跟班学
1:64 soon 跟班日
1:70 soon 跟着
1:70 soon 跟着改
1:91 soon 跟踪
1:67 soon 跟踪服
1:99 soon 跟踪考
1:88 soon 跟车
1:88 soon 跟车$
1:117 soon 跟进
1:97 soon 跟进$
1:68 soon 跟进。
1:79 soon 跟进资
1:-61 soon 跟随
1:-61 soon 跟随见
1:74 soon 路
1:74 soon 路线
1:74 soon 路线、
1:91 soon 踪
1:67 soon 踪服
1:67 soon 踪服务
1:99 soon 踪考
1:62 soon 踪考$
1:95 soon 踪考查
1:-71 soon 蹲
1:-71 soon 蹲点
1:-59 soon 蹲点$
1:-64 soon 蹲点一
1:126 soon 车
1:128 soon 车$
1:59 soon 车辆
1:59 soon 车辆$
1:48 soon 转
1:48 soon 转运
1:48 soon 转运$
1:65 soon 轮
1:65 soon 轮流
1:70 soon 轮流主
1:-61 soon 轮流到
1:86 soon 轮流召
1:74 soon 轮流命
1:78 soon 轮流当
1:93 soon 轮流承
1:77 soon 辅
1:77 soon 辅导
1:77 soon 辅导实
1:59 soon 辆
1:59 soon 辆$
1:-32 soon 达
1:-92 soon 达0
1:-92 soon 达0$
1:-44 soon 达到
1:-44 soon 达到$
1:74 soon 达派
1:74 soon 达派$
1:-115 soon 过
1:-97 soon 过主
1:-97 soon 过主题
1:57 soon 过程
1:57 soon 过程、
1:-97 soon 过组
1:-97 soon 过组织
1:48 soon 运$
1:-91 soon 运行
1:-91 soon 运行$
1:98 soon 运送
1:71 soon 运送$
1:78 soon 运送和
1:75 soon 运送安
1:59 soon 还
1:59 soon 还$
1:94 soon 这
1:61 soon 这一
1:61 soon 这一$
1:85 soon 这件
1:85 soon 这件事
1:20 soon 进
1:100 soon 进$
1:68 soon 进。
1:68 soon 进。$
1:-84 soon 进行
1:-59 soon 进行$
1:-114 soon 进行一
1:79 soon 进资
1:79 soon 进资金
1:-57 soon 远
1:-57 soon 远$
1:-54 soon 远程
1:-54 soon 远程访
1:-56 soon 连
1:-56 soon 连线
1:-56 soon 连线教
1:95 soon 述
1:84 soon 述$
1:76 soon 述三
1:76 soon 述三$
1:46 soon 送$
1:-79 soon 送一
1:-79 soon 送一份
1:118 soon 送人
1:118 soon 送人$
1:75 soon 送到
1:75 soon 送到$
1:76 soon 送去
1:76 soon 送去$
1:114 soon 送名
1:114 soon 送名单
1:78 soon 送和
1:78 soon 送和$
1:75 soon 送安
1:75 soon 送安$
1:52 soon 送教
1:52 soon 送教$
1:-95 soon 送玩
1:-95 soon 送玩具
1:33 soon 送用
1:33 soon 送用$
1:82 soon 送绘
1:82 soon 送绘本
1:-135 soon 送课
1:-183 soon 送课$
1:-55 soon 送课(
1:108 soon 送课、
1:129 soon 送课表
1:68 soon 送货
1:68 soon 送货装
1:90 soon 送达
1:90 soon 送达$
1:93 soon 选
1:121 soon 选$
1:78 soon 选0
1:78 soon 选0名
1:71 soon 选人
1:71 soon 选人、
1:64 soon 选学
1:64 soon 选学生
1:83 soon 选定
1:83 soon 选定教
1:-101 soon 选并
1:-101 soon 选并$
1:95 soon 选推
1:95 soon 选推$
1:9 soon 选派
1:18 soon 选派$
1:-100 soon 选派0
1:43 soon 选派和
1:94 soon 选派学
1:77 soon 选派工
1:52 soon 选送
1:52 soon 选送教
1:61 soon 选配
1:61 soon 选配师
1:120 soon 逐
1:68 soon 逐周
1:68 soon 逐周收
1:109 soon 逐月
1:109 soon 逐月检
1:-24 soon 通
1:-33 soon 通$
1:-102 soon 通海
1:-102 soon 通海_
1:92 soon 通知
1:92 soon 通知各
1:-31 soon 通账
1:-134 soon 通账$
1:182 soon 通账号
1:90 soon 造
1:57 soon 造$
1:115 soon 造册
1:115 soon 造册$
1:-51 soon 逢
1:-51 soon 逢星
1:-51 soon 逢星期
1:-55 soon 道
1:-55 soon 道明
1:-55 soon 道明$
1:76 soon 遣
1:74 soon 遣$
1:44 soon 遣手
1:44 soon 遣手续
1:111 soon 遥
1:111 soon 遥距
1:111 soon 遥距授
1:120 soon 遴
1:68 soon 遴$
1:104 soon 遴选
1:44 soon 遴选$
1:78 soon 遴选0
1:-53 soon 邓
1:-46 soon 邓志
1:-46 soon 邓志豪
1:-51 soon 邓春
1:-51 soon 邓春$
1:-56 soon 邝
1:-56 soon 邝丽
1:-56 soon 邝丽$
1:-42 soon 邢
1:-42 soon 邢国
1:-42 soon 邢国栋
1:-124 soon 邱
1:-78 soon 邱正
1:-78 soon 邱正浩
1:-83 soon 邱红
1:-83 soon 邱红$
1:-67 soon 邱雁
1:-67 soon 邱雁$
1:-63 soon 邵
1:-63 soon 邵阳
1:-63 soon 邵阳$
1:67 soon 郎
1:67 soon 郎$
1:-200 soon 部
1:-100 soon 部$
)",
    R"(1:-36 soon 部共
1:-36 soon 部共同
1:-113 soon 部到
1:-113 soon 部到@
1:-148 soon 部安
1:-148 soon 部安排
1:-57 soon 部开
1:-57 soon 部开展
1:-107 soon 部每
1:-107 soon 部每年
1:-99 soon 部署
1:-99 soon 部署$
1:-83 soon 部长
1:-83 soon 部长$
1:-53 soon 部长方
1:82 soon 部门
1:82 soon 部门$
1:-93 soon 都
1:-93 soon 都有
1:-93 soon 都有$
1:-64 soon 鄂
1:-64 soon 鄂晓
1:-64 soon 鄂晓楠
1:14 soon 配
1:12 soon 配$
1:-22 soon 配合$
1:115 soon 配合。
1:168 soon 配合排
1:60 soon 配好
1:60 soon 配好$
1:76 soon 配对
1:76 soon 配对$
1:83 soon 配师
1:83 soon 配师傅
1:71 soon 配班
1:71 soon 配班级
1:95 soon 配送
1:95 soon 配送$
1:51 soon 采
1:-65 soon 采$
1:75 soon 采买
1:75 soon 采买并
1:-78 soon 采取
1:-78 soon 采取“
1:84 soon 采购
1:94 soon 采购$
1:-71 soon 采购@
1:112 soon 采购。
1:-99 soon 释
1:-99 soon 释$
1:63 soon 里也
1:63 soon 里也$
1:-70 soon 里走
1:-70 soon 里走$
1:83 soon 量
1:71 soon 量决
1:71 soon 量决定
1:92 soon 量分
1:92 soon 量分$
1:96 soon 量着
1:84 soon 量着办
1:78 soon 量着定
1:-70 soon 量综
1:-70 soon 量综$
1:-31 soon 金
1:-71 soon 金中
1:-71 soon 金中$
1:79 soon 金使
1:79 soon 金使$
1:-66 soon 金解
1:-66 soon 金解$
1:-121 soon 鉴
1:-69 soon 鉴$
1:-88 soon 鉴定
1:-88 soon 鉴定$
1:-43 soon 钟
1:-43 soon 钟雪
1:-43 soon 钟雪$
1:-84 soon 销
1:-84 soon 销$
1:-100 soon 长
1:-173 soon 长$
1:-50 soon 长)
1:-49 soon 长)$
1:-43 soon 长)、
1:-24 soon 长,
1:-24 soon 长,0
1:-55 soon 长丁
1:-55 soon 长丁小
1:83 soon 长义
1:83 soon 长义$
1:-60 soon 长乌
1:-60 soon 长乌云
1:-80 soon 长共
1:-80 soon 长共0
1:-83 soon 长冀
1:-83 soon 长冀成
1:-54 soon 长到
1:-54 soon 长到@
1:-52 soon 长卞
1:-52 soon 长卞小
1:-44 soon 长吉
1:-44 soon 长吉鹏
1:-34 soon 长孔
1:-34 soon 长孔令
1:-74 soon 长孟
1:-74 soon 长孟祥
1:-54 soon 长学
1:-54 soon 长学校
1:-71 soon 长富
1:-71 soon 长富$
1:-46 soon 长庄
1:-46 soon 长庄思
1:-73 soon 长戴
1:-73 soon 长戴国
1:-78 soon 长房
1:-78 soon 长房秀
1:-53 soon 长方
1:-53 soon 长方岚
1:-65 soon 长施
1:-65 soon 长施敏
1:-57 soon 长朱
1:-57 soon 长朱明
1:-73 soon 长权
1:-73 soon 长权建
1:95 soon 长档
1:95 soon 长档$
1:-71 soon 长沈
1:-71 soon 长沈其
1:-33 soon 长甘
1:-33 soon 长甘露
1:-74 soon 长石
1:-74 soon 长石榴
1:-62 soon 长纪
1:-62 soon 长纪广
1:-55 soon 长覃
1:-55 soon 长覃道
1:92 soon 长说
1:92 soon 长说$
1:-101 soon 长邱
1:-78 soon 长邱正
1:-67 soon 长邱雁
1:-76 soon 长陆
1:-76 soon 长陆正
1:75 soon 长马
1:75 soon 长马$
1:82 soon 门
1:82 soon 门$
1:-54 soon 问
1:-54 soon 问权
1:-54 soon 问权$
1:-85 soon 间
1:-49 soon 间$
1:-89 soon 间开
1:-89 soon 间开$
1:-59 soon 闻
1:-59 soon 闻人
1:-59 soon 闻人杰
1:39 soon 队
1:132 soon 队$
1:-124 soon 队0
1:-124 soon 队0人
1:-76 soon 队@
1:-76 soon 队@$
1:-89 soon 队之
1:-89 soon 队之间
1:62 soon 队去
1:62 soon 队去淞
1:-62 soon 队每
1:-62 soon 队每$
1:-63 soon 阳
1:-63 soon 阳$
1:-69 soon 阿
1:-69 soon 阿$
1:13 soon 际
1:73 soon 际细
1:73 soon 际细$
1:-58 soon 际联
1:-58 soon 际联络
1:-76 soon 陆
1:-50 soon 陆振
1:-50 soon 陆振$
1:-76 soon 陆正
1:-76 soon 陆正清
1:-56 soon 陇
1:-56 soon 陇师
1:-56 soon 陇师优
1:-74 soon 陈
1:-74 soon 陈嘉
1:-74 soon 陈嘉敏
1:-83 soon 院
1:-83 soon 院长
1:-34 soon 院长孔
1:-57 soon 院长朱
1:-71 soon 院长沈
1:-72 soon 险
1:-72 soon 险由
1:-72 soon 险由$
1:-61 soon 随
1:-61 soon 随见
1:-61 soon 随见$
1:-65 soon 隔
1:-65 soon 隔周
1:-65 soon 隔周周
1:95 soon 障
1:87 soon 障$
1:84 soon 障设
1:84 soon 障设备
1:59 soon 难
1:59 soon 难学
1:59 soon 难学$
1:-67 soon 雁
1:-67 soon 雁$
1:23 soon 雅
1:-66 soon 雅副
1:-66 soon 雅副教
1:69 soon 雅管
1:69 soon 雅管教
1:-33 soon 集
1:5 soon 集$
1:85 soon 集@
1:85 soon 集@$
1:61 soon 集。
1:61 soon 集。$
1:18 soon 集体
1:45 soon 集体$
1:-79 soon 集体研
1:-79 soon 集冬
1:-79 soon 集冬衣
1:-104 soon 集团
1:-96 soon 集团业
1:-75 soon 集团秘
1:69 soon 集学
1:69 soon 集学生
1:-103 soon 集训
1:-65 soon 集训$
1:-62 soon 集训0
1:-90 soon 集训_
1:-47 soon 集训四
1:-61 soon 雨
1:-58 soon 雨$
1:-67 soon 雨桐
1:-67 soon 雨桐_
1:63 soon 雪
1:-43 soon 雪$
1:79 soon 雪原
1:79 soon 雪原自
1:-33 soon 露
1:-33 soon 露$
1:-131 soon 青
1:-76 soon 青$
1:-56 soon 青年
1:-56 soon 青年教
1:-77 soon 青碇
1:-77 soon 青碇$
1:-59 soon 青禾
1:-59 soon 青禾$
1:14 soon 面
1:88 soon 面$
1:-76 soon 面向
1:-76 soon 面向全
1:61 soon 面负
1:61 soon 面负责
1:-65 soon 靳
1:-65 soon 靳红
1:-65 soon 靳红$
1:-79 soon 韩
1:-79 soon 韩梅
1:-79 soon 韩梅$
1:-61 soon 音
1:-61 soon 音乐
1:-61 soon 音乐$
1:-53 soon 顶
1:-37 soon 顶$
1:-68 soon 顶岗
1:-68 soon 顶岗实
1:-18 soon 项
1:102 soon 项$
1:-30 soon 项目
1:82 soon 项目校
1:-102 soon 项目进
1:-64 soon 项经
1:-64 soon 项经费
1:-93 soon 颁
1:-93 soon 颁发
1:-93 soon 颁发结
1:122 soon 领
1:125 soon 领$
1:56 soon 领队
1:56 soon 领队$
1:-114 soon 频
1:-114 soon 频碰
1:-114 soon 频碰$
1:15 soon 题
1:72 soon 题$
1:-80 soon 题论
1:-80 soon 题论$
1:86 soon 食
1:86 soon 食宿
1:86 soon 食宿$
1:-53 soon 馆
1:-53 soon 馆$
1:-68 soon 马
1:75 soon 马$
1:-98 soon 马晓
1:-98 soon 马晓东
1:-79 soon 马良
1:-79 soon 马良、
1:-86 soon 驻
1:-86 soon 驻园
1:-90 soon 驻园$
1:-56 soon 驻园一
1:-66 soon 驻园指
1:-34 soon 骆
1:-34 soon 骆文
1:-34 soon 骆文$
1:11 soon 验
1:101 soon 验$
1:111 soon 验。
1:111 soon 验。$
1:-103 soon 验员
1:-103 soon 验员准
1:88 soon 验收
1:67 soon 验收$
1:75 soon 验收。
1:107 soon 验收登
1:55 soon 验收签
1:-53 soon 骨
1:-53 soon 骨干
1:-58 soon 骨干“
1:-39 soon 骨干作
1:20 soon 高
1:86 soon 高$
1:-96 soon 高峰
1:-96 soon 高峰、
1:-66 soon 高考
1:-66 soon 高考研
1:-69 soon 魏
1:-69 soon 魏敏
1:-69 soon 魏敏老
1:-89 soon 鲁
1:-89 soon 鲁$
1:-44 soon 鹏
1:-44 soon 鹏$
1:-71 soon 麦
1:-32 soon 麦晓
1:-32 soon 麦晓澄
1:-59 soon 麦青
1:-59 soon 麦青禾
1:-46 soon 黎
1:-46 soon 黎、
1:-46 soon 黎、教
1:110 soon 齐
1:90 soon 齐改
1:90 soon 齐改云
1:64 soon 齐材
1:64 soon 齐材料
1:-94 soon 龙
1:-50 soon 龙海
1:-50 soon 龙海$
1:-76 soon 龙跃
1:-76 soon 龙跃军
1:-67 soon 龙雨
1:-67 soon 龙雨桐
1:93 stands behind
1:359 stands bracket
1:90 stands closing
1:-151 stands sentence
1:-142 stands, lead behind
1:-27 stands, lead behind:
1:122 stands, lead behind^
1:-163 stands, lead behind交
1:-200 stands, lead behind交^
1:136 stands, lead behind归
1:120 stands, lead behind此项^
1:86 stands, lead behind此项工作^
1:125 stands, lead behind由
1:174 stands, lead behind由^
1:59 stands, lead behind请^
1:99 stands, lead behind这一项^
1:359 stands, lead bracket^
1:120 stands, lead bracket交由
1:114 stands, lead bracket交给
1:105 stands, lead bracket归
1:66 stands, lead bracket此事^
1:109 stands, lead bracket由
1:224 stands, lead bracket由^
1:-49 stands, lead closing
1:204 stands, lead closing:
1:101 stands, lead closing^
1:82 stands, lead closing以
1:82 stands, lead closing委托
1:147 stands, lead closing归
1:84 stands, lead closing归口
1:54 stands, lead closing由
1:12 stands, lead closing由^
1:-188 stands, lead sentence
1:-102 stands, lead sentence--
1:-99 stands, lead sentence:
1:-221 stands, lead sentence^
1:-72 stands, lead sentence交
1:-80 stands, lead sentence交^
1:81 stands, lead sentence交由
1:-91 stands, lead sentence以
1:-94 stands, lead sentence并^
1:174 stands, lead sentence归
1:115 stands, lead sentence归口
1:12 stands, lead sentence由
1:34 stands, lead sentence由^
1:-39 stands, lead sentence请
1:15 stands, lead sentence请^
)",
};

}  // namespace

std::span<std::string_view const> const charge_weights(parts);

}  // namespace bangfu::document::reader
