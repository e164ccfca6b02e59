// SPDX-License-Identifier: BSL-1.0
// Learned: see weights.hpp.
#include "document/reader/learned/weights.hpp"

namespace bangfu::document::reader {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::string_view parts[] = {
    R"(charge no yes
1:-203 after %
1:-178 after (
1:-190 after (0
1:-189 after )
1:-65 after )$
1:-221 after ,
1:-138 after ,0
1:-301 after -
1:-161 after -0
1:-108 after -0×
1:-72 after 0
1:-169 after 0$
1:-203 after 0%
1:-220 after 0)
1:-220 after 0)$
1:-164 after 0-
1:-164 after 0-0
1:-103 after 0×
1:-103 after 0××
1:-149 after 0个月
1:-371 after 0人
1:-251 after 0人$
1:-162 after 0人到
1:-196 after 0人赴
1:-241 after 0份
1:-81 after 0位
1:-151 after 0册$
1:60 after 0名$
1:-230 after 0周
1:-210 after 0周$
1:-198 after 0天
1:-160 after 0天$
1:155 after 0套
1:-212 after 0学
1:-138 after 0学期
1:-62 after 0年0
1:-177 after 0日印
1:81 after 0月
1:216 after 0月、
1:-279 after 0月到
1:233 after 0期
1:152 after 0本
1:121 after 0项
1:-310 after :
1:-131 after <
1:-152 after <(
1:-165 after <0
1:-68 after <副
1:121 after <开
1:128 after <捐赠
1:-222 after <驻
1:-142 after >
1:-74 after >挂
1:-74 after >挂职
1:186 after >教
1:-116 after >跟
1:-84 after >跟岗
1:-146 after >跟班
1:192 after @
1:120 after @$
1:-124 after ^(
1:-160 after ^)
1:-279 after ^0
1:-197 after ^0人
1:-280 after ^<
1:64 after ^与
1:-94 after ^专
1:103 after ^为
1:-232 after ^主任
1:114 after ^于0
1:-80 after ^互
1:169 after ^保
1:97 after ^保障
1:126 after ^做
1:127 after ^做好
1:88 after ^全
1:92 after ^共同
1:-119 after ^出
1:204 after ^分
1:97 after ^分别
1:123 after ^分头
1:-191 after ^到
1:-104 after ^到>
1:-186 after ^副
1:-145 after ^副主
1:118 after ^办
1:92 after ^办理
1:94 after ^协办
1:131 after ^协助
1:113 after ^参与
1:-99 after ^参加
1:119 after ^合
1:247 after ^合办
1:-194 after ^同
1:147 after ^向
1:147 after ^向<
1:-216 after ^员
1:-112 after ^员0
1:121 after ^和
1:88 after ^商
1:246 after ^在
1:-123 after ^备
1:-162 after ^备案
1:189 after ^安
1:189 after ^安排
1:76 after ^定
1:116 after ^审
1:271 after ^对接
1:138 after ^带
1:268 after ^帮
1:-195 after ^干
1:-116 after ^干部
1:243 after ^开通
1:102 after ^张
1:102 after ^张罗
1:172 after ^执
1:126 after ^执笔
1:159 after ^把
1:179 after ^抓
1:-75 after ^报
1:106 after ^拟
1:169 after ^拟定
1:256 after ^排
1:128 after ^排课
1:106 after ^接待
1:131 after ^提
1:91 after ^提供
1:261 after ^收
1:-166 after ^教
1:-180 after ^教师
1:78 after ^每0
1:-90 after ^每周
1:-85 after ^每月
1:73 after ^汇
1:208 after ^派人
1:121 after ^牵
1:84 after ^牵头
1:-257 after ^的
1:-140 after ^研
1:-140 after ^研究
1:-60 after ^确定
1:-163 after ^科
1:-163 after ^科长
1:169 after ^管$
1:155 after ^管理
1:93 after ^组织
1:-84 after ^经
1:148 after ^经办
1:195 after ^给
1:199 after ^统
1:198 after ^统一
1:117 after ^统筹
1:103 after ^考
1:104 after ^联
1:160 after ^联系
1:211 after ^要
1:-148 after ^设
1:-200 after ^设在
1:73 after ^负责
1:-143 after ^赴
1:120 after ^跟
1:201 after ^跟进
1:115 after ^轮
1:115 after ^轮流
1:-171 after ^送
1:85 after ^选
1:-104 after ^集
1:-118 after ^集训
1:83 after ^验
1:83 after ^验收
1:229 after _
1:-224 after _0年
1:-148 after ×
1:-106 after ×0
1:-135 after ××
1:-106 after ××0
1:-109 after ×××
1:-139 after “
1:-139 after ”
1:-76 after ”$
1:251 after 、0
1:193 after 。
1:208 after 。$
1:171 after 《
1:171 after 》
1:170 after 》$
1:66 after 一
1:-66 after 一起
1:-125 after 上0
1:188 after 上述
1:-76 after 上集
1:-76 after 上集体
1:-105 after 下
1:116 after 与$
1:-148 after 专业
1:-70 after 专家
1:171 after 业$
1:-94 after 个月$
1:126 after 为
1:100 after 为<
1:-68 after 主
1:-246 after 主任
1:-251 after 主任$
1:-83 after 主任)
1:121 after 主持
1:-198 after 习
1:-139 after 习0
1:-99 after 书0
1:-100 after 书0册
1:-103 after 书信
1:102 after 二
1:214 after 于0
1:210 after 于0月
1:-103 after 互
1:69 after 交
1:169 after 交接
1:-122 after 人
1:-74 after 人到
1:-196 after 人赴
1:139 after 人选$
1:-96 after 以
1:-196 after 以下
1:-191 after 以视
1:117 after 们
1:-154 after 任
1:-88 after 任$
1:-83 after 任)
1:-83 after 任)$
1:-95 after 任<
1:-68 after 任<副
1:-61 after 任副
1:-235 after 份
1:-301 after 优
1:-88 after 会$
1:-148 after 会议
1:252 after 传
1:-111 after 位
1:266 after 住
1:214 after 住宿
1:71 after 体
1:-108 after 体备
1:-108 after 体备课
1:245 after 作$
1:-73 after 使
1:-73 after 使用
1:-73 after 使用$
1:84 after 供
1:79 after 保
1:107 after 保障
1:91 after 保障$
1:95 after 保障设
1:84 after 修
1:128 after 做
1:133 after 做好
1:73 after 做好接
1:143 after 傅
1:143 after 傅$
1:183 after 像
1:-110 after 儿
1:-104 after 先
1:67 after 入
1:149 after 全
1:191 after 全年
1:-70 after 公
1:78 after 公室
1:-171 after 共0
1:-171 after 共0人
1:91 after 共同
1:139 after 共同承
1:119 after 共同组
1:128 after 共同负
1:-215 after 其
1:-83 after 具
1:100 after 具体
1:-121 after 兼
1:-109 after 兼任
1:-195 after 内
1:154 after 册
1:98 after 写
1:-225 after 农
1:62 after 决$
1:224 after 况
1:64 after 准备
1:83 after 出
1:-120 after 出$
1:237 after 分
1:97 after 分别
1:123 after 分头
1:61 after 划
1:262 after 划$
1:-175 after 初
1:-170 after 到
1:-268 after 到>
1:-74 after 到>挂
1:-78 after 到>跟
1:90 after 前
1:-171 after 副
1:-145 after 副主
1:-145 after 副主任
1:-154 after 副教
1:-154 after 副教授
1:-121 after 副校
1:170 after 力
1:217 after 办
1:226 after 办$
1:78 after 办公室
1:219 after 办理
1:152 after 办理$
1:-137 after 加
1:100 after 加$
1:-145 after 加“
1:193 after 务$
1:-79 after 务处
1:84 after 动$
1:98 after 助
1:69 after 协
1:-76 after 协作
1:94 after 协办
1:94 after 协办$
1:139 after 协助
1:125 after 协助$
1:-126 after 协调
1:-96 after 协调$
1:169 after 单
1:151 after 单$
1:60 after 单位
1:-75 after 印
1:-177 after 印发
1:-177 after 印发$
1:-138 after 县
1:-60 after 参
1:113 after 参与
1:116 after 参与$
1:-88 after 参加
1:100 after 参加$
1:-145 after 参加“
1:129 after 及
1:-121 after 发
1:-212 after 发$
1:-213 after 受
1:134 after 口
1:82 after 召
1:231 after 召集
1:-241 after 各0
1:247 after 合办
1:139 after 同承
1:119 after 同组
1:119 after 同组织
1:128 after 同负
1:128 after 同负责
1:166 after 名
1:113 after 名$
1:151 after 名单
1:151 after 名单$
1:130 after 后
1:80 after 向
1:142 after 向<
1:-87 after 听课$
1:212 after 告
1:-155 after 员
1:-79 after 员$
1:-112 after 员0
1:-96 after 周
1:-190 after 周四
1:85 after 商
1:-82 after 商定$
1:228 after 商量
1:-269 after 四
1:-62 after 回
1:-174 after 团
1:-83 after 园
1:128 after 图书0
1:-134 after 在<
1:-88 after 在>
1:-78 after 场
1:-67 after 培
1:87 after 培训$
1:-72 after 堂
1:-268 after 处
1:-182 after 处长
1:-96 after 备
1:95 after 备$
1:-111 after 备案
1:-111 after 备案$
1:-224 after 备课
1:-168 after 备课$
1:-144 after 备课0
1:-262 after 大
1:-152 after 天
1:-160 after 天$
1:215 after 套
1:173 after 好
1:73 after 好接
1:87 after 好课
1:-172 after 委
1:-64 after 子
1:-112 after 学
1:-71 after 学习
1:-63 after 学年
1:-138 after 学期$
1:-269 after 学校
1:97 after 安
1:90 after 安排
1:93 after 安排$
1:-115 after 安排岗
1:160 after 完
1:160 after 完成
1:134 after 完成$
1:-104 after 定$
1:312 after 定课
1:61 after 实
1:96 after 实$
1:91 after 实。
1:91 after 实。$
1:129 after 实施
1:131 after 实施$
1:-134 after 实训
1:78 after 实验
1:122 after 室
1:129 after 家长
1:202 after 宿
1:165 after 宿$
1:99 after 寄
1:105 after 对
1:144 after 对口
1:94 after 对接
1:-76 after 导$
1:-69 after 导师
1:-160 after 小
1:-184 after 局
1:-159 after 展
1:-91 after 展0
1:-91 after 展0次
1:102 after 山
1:-141 after 岗
1:-180 after 岗$
1:-74 after 岗0
1:-77 after 岗0周
1:-81 after 岗位$
1:113 after 工
1:150 after 工作$
1:-80 after 师$
1:143 after 师傅
1:143 after 师傅$
1:164 after 带
1:75 after 带队
1:144 after 带队$
1:184 after 帮
1:-171 after 常
1:-159 after 干
1:-95 after 干部
1:-246 after 平
1:-65 after 年0
1:-65 after 年0月
1:202 after 年对
1:-78 after 并
1:114 after 库
1:324 after 底
1:185 after 度
1:-73 after 座
1:197 after 建
1:-159 after 开
1:-252 after 开0
1:-170 after 开展
1:-91 after 开展0
1:72 after 开设
1:-227 after 式
1:160 after 张
1:160 after 张罗
1:102 after 张罗$
1:140 after 录
1:110 after 待$
1:-110 after 志
1:61 after 总
1:231 after 总$
1:273 after 情
1:224 after 情况
1:116 after 成
1:221 after 成$
1:215 after 手
1:202 after 手续
1:202 after 手续$
1:-164 after 才
1:126 after 执笔
1:126 after 执笔$
1:213 after 批
1:131 after 承办$
1:192 after 技
1:75 after 把
1:289 after 抓
1:222 after 抓$
1:275 after 护
1:-113 after 报$
1:155 after 报名
1:186 after 报告
1:144 after 报送
1:-81 after 担$
1:118 after 担任
1:223 after 招
1:77 after 拟
1:169 after 拟定
1:270 after 拿
1:71 after 持
1:-69 after 挂任
1:-74 after 挂职
1:256 after 指定
1:89 after 捐
1:62 after 捐赠
1:128 after 捐赠图
1:137 after 排
1:147 after 排$
1:157 after 排定
1:-115 after 排岗
1:-115 after 排岗位
1:105 after 排班
1:211 after 排课$
1:120 after 排课表
1:97 after 接
1:82 after 接$
1:106 after 接待
1:110 after 接待$
1:209 after 推
1:201 after 提
1:174 after 提供
1:106 after 播
1:-130 after 支
1:160 after 收
1:179 after 收$
1:213 after 改
1:-134 after 放$
1:-103 after 政
1:-78 after 敏
1:-63 after 教
1:231 after 教$
1:192 after 教务
1:164 after 教学
1:106 after 教师
1:-150 after 教授
1:-130 after 教研
1:-112 after 教育
1:-69 after 数
1:301 after 整
1:245 after 料$
1:-89 after 新
1:131 after 施$
1:-62 after 日
1:-177 after 日印
1:-177 after 日印发
1:204 after 日程
1:204 after 日程$
1:-183 after 时
1:-158 after 时$
1:-136 after 明
1:-189 after 晓
1:-181 after 晚
1:-145 after 月$
1:216 after 月、
1:-253 after 有
1:124 after 服务$
1:149 after 期
1:183 after 期$
1:230 after 本$
1:-60 after 机
1:209 after 材料$
1:73 after 来
1:-79 after 查
1:-97 after 查$
1:130 after 查0
1:130 after 查0次
1:-203 after 校
1:-94 after 校长
1:227 after 步
1:67 after 每0
1:-181 after 每0周
1:-73 after 每周
1:-179 after 每周四
1:-63 after 每学年
1:77 after 汇
1:86 after 汇总
1:-62 after 活
1:-110 after 派$
1:-106 after 派0
1:-91 after 派0名
1:291 after 派人
1:85 after 流
1:139 after 流主
1:86 after 流主持
1:-124 after 海
1:93 after 清
1:276 after 清点
1:-140 after 源
1:-86 after 点
1:-164 after 点$
1:68 after 牵头
1:-203 after 率
1:214 after 班
1:141 after 班$
1:115 after 理
1:144 after 理$
1:106 after 生$
1:134 after 用
1:-122 after 由
1:94 after 电子
1:-322 after 的
1:310 after 盯
1:289 after 看
1:87 after 着
1:-132 after 督
1:112 after 知
1:-153 after 研
1:-282 after 研究
1:-60 after 研究$
1:-60 after 确定
1:244 after 确定$
1:-88 after 碰
1:-85 after 示
1:-115 after 秀
1:-111 after 科
1:102 after 科$
1:-173 after 科长
1:-117 after 科长$
1:-64 after 程$
1:155 after 稿
1:106 after 稿$
1:-282 after 究
1:-60 after 究$
1:-255 after 立
1:126 after 笔
1:126 after 笔$
1:206 after 第
1:126 after 第0
1:108 after 筹$
1:-65 after 签
1:156 after 管$
1:92 after 管理$
1:114 after 系
1:137 after 系$
1:-262 after 红
1:-115 after 线
1:-106 after 线上
1:178 after 组$
1:92 after 组织
1:181 after 组织$
1:74 after 组织0
1:210 after 组织学
1:77 after 组织实
1:92 after 织
1:181 after 织$
1:74 after 织0
1:210 after 织学
1:210 after 织学生
1:77 after 织实
1:77 after 织实施
1:-177 after 经
1:224 after 经办
1:171 after 经办$
1:-217 after 经费
1:78 after 结对
1:239 after 给
1:247 after 给<
1:-208 after 络员
1:146 after 统
1:71 after 统一
1:146 after 统筹
1:108 after 统筹$
1:-168 after 继
1:-167 after 继续
1:202 after 续$
1:188 after 维
1:254 after 编
1:-137 after 网
1:-196 after 网上
1:102 after 罗$
1:-110 after 老
1:-110 after 老师
1:-86 after 考
1:-91 after 考核
1:91 after 职
1:-132 after 联
1:-76 after 联合
1:126 after 联系
1:137 after 联系$
1:183 after 联络$
1:-208 after 联络员
1:-71 after 聘
1:-205 after 股长
1:-184 after 至
1:-183 after 至0
1:61 after 节$
1:-196 after 英
1:-148 after 英语
1:173 after 营
1:180 after 落
1:180 after 落实
1:83 after 落实$
1:91 after 落实。
1:-73 after 行
1:-209 after 行$
1:116 after 衔接$
1:111 after 表$
1:203 after 装
1:113 after 要
1:-173 after 视
1:-86 after 解
1:91 after 订
1:150 after 讨
1:-99 after 训
1:-174 after 议
1:116 after 记
1:60 after 记录
1:-150 after 讲
1:-200 after 设在
1:-88 after 设在>
1:62 after 设备
1:-117 after 访
1:-164 after 访$
1:-214 after 证
1:-77 after 评
1:-83 after 诊
1:251 after 试
1:-186 after 语
1:-70 after 课
1:-210 after 课$
1:-67 after 课0
1:-138 after 课0次
1:-256 after 课”
1:215 after 课务
1:170 after 课务$
1:-186 after 课程$
1:117 after 课表
1:111 after 课表$
1:-60 after 课题
1:96 after 调
1:-96 after 调$
1:212 after 调试
1:121 after 负责$
1:-163 after 负责人
1:63 after 负责排
1:140 after 负责接
1:151 after 负责设
1:180 after 负责选
1:98 after 责
1:185 after 责$
1:-163 after 责人
1:63 after 责排
1:140 after 责接
1:75 after 责接待
1:151 after 责设
1:151 after 责设备
1:180 after 责选
1:169 after 责选派
1:104 after 账
1:89 after 购
1:-235 after 费
1:-236 after 资
1:171 after 赠
1:128 after 赠图
1:128 after 赠图书
1:-65 after 走
1:-238 after 赴
1:97 after 起
1:-148 after 跟岗
1:-180 after 跟岗$
1:-74 after 跟岗0
1:201 after 跟进
1:-188 after 蹲
1:-188 after 蹲点
1:101 after 轮
1:175 after 轮流
1:139 after 轮流主
1:-113 after 达
1:117 after 进
1:131 after 进$
1:188 after 述
1:202 after 送
1:191 after 送$
1:-153 after 送课
1:195 after 选
1:195 after 选$
1:210 after 通$
1:247 after 造
1:-215 after 部
1:86 after 部门
1:68 after 配
1:-199 after 金
1:-268 after 长
1:-160 after 长$
1:-216 after 问
1:152 after 队$
1:-202 after 院
1:-171 after 院长
1:85 after 障
1:91 after 障$
1:95 after 障设
1:95 after 障设备
1:-123 after 集
1:-108 after 集体备
1:-194 after 集训
1:-282 after 青
1:110 after 面
1:106 after 项$
1:180 after 领
1:236 after 题$
1:-168 after 驻园
1:95 after 验
1:97 after 验收
1:109 after 高
1:-77 alone 00
1:-113 alone 10
1:74 alone 11
1:-271 before &
1:-133 before ($
1:-92 before 0个
1:157 before 0周
1:-244 before 0日
1:-232 before 0日前
1:-67 before 0月
1:-178 before 0月0
1:157 before 0月底
1:176 before 0节
1:159 before 0项
1:149 before 0项$
1:-120 before <
1:113 before <$
1:-77 before @
1:67 before ^$
1:-255 before ^&
1:-64 before ^<
1:95 before ^<$
1:-249 before ^@
1:-199 before ^、
1:192 before ^上
1:102 before ^主
1:69 before ^人
1:81 before ^以
1:151 before ^以上
1:174 before ^具
1:174 before ^具体
1:-67 before ^名
1:-102 before ^在
1:-62 before ^学
1:-208 before ^学期
1:93 before ^教
1:216 before ^教师
1:-112 before ^日
1:-92 before ^日常
1:90 before ^本
1:-175 before ^校
1:-115 before ^校长
1:156 before ^此
1:134 before ^此项
1:-273 before ^组
1:-116 before ^组办
1:-142 before ^经$
1:-213 before ^联
1:-169 before ^联系
1:165 before ^课
1:181 before ^账
1:181 before ^账号
1:89 before ^跟
1:89 before ^跟岗
1:129 before ^这
1:134 before ^送
1:-125 before ^领导
1:320 before _
1:245 before _$
1:-193 before 、
1:-260 before 、$
1:-190 before 、数
1:-190 before 、数学
1:225 before 。
1:202 before 。$
1:-83 before 一
1:-64 before 三
1:161 before 上
1:130 before 上工
1:130 before 上工作
1:-161 before 下
1:-180 before 下设
1:-180 before 下设$
1:-73 before 与$
1:227 before 中
1:-289 before 为
1:-337 before 为$
1:80 before 主
1:-109 before 主任
1:234 before 习
1:155 before 书
1:112 before 书$
1:71 before 事
1:165 before 事$
1:98 before 于
1:98 before 于0
1:-79 before 交
1:-80 before 人$
1:230 before 人事
1:90 before 以上
1:130 before 以上工
1:-165 before 任
1:-141 before 任$
1:92 before 位
1:112 before 体
1:142 before 体$
1:112 before 作$
1:100 before 修
1:-146 before 公室设
1:-134 before 关
1:122 before 具
1:122 before 具体
1:142 before 具体$
1:227 before 写
1:133 before 出
1:70 before 划$
1:-99 before 到
1:-76 before 到$
1:-135 before 前
1:-182 before 前$
1:85 before 务
1:217 before 动
1:127 before 动$
1:-116 before 协
1:-117 before 单
1:-294 before 参
1:-331 before 口
1:-246 before 台
1:181 before 号
1:181 before 号$
1:-148 before 各
1:-130 before 名
1:-106 before 名单
1:79 before 后
1:-335 before 向
1:-321 before 向$
1:-210 before 员
1:-141 before 员$
1:163 before 周
1:-72 before 和
1:-170 before 和$
1:-86 before 回
1:202 before 园
1:-286 before 在
1:-282 before 在$
1:123 before 培
1:106 before 培训
1:-179 before 大
1:-289 before 学
1:-170 before 学$
1:-272 before 学期
1:103 before 学生
1:-219 before 学院
1:224 before 安
1:213 before 实
1:-146 before 室设
1:-146 before 室设在
1:119 before 家
1:86 before 宿
1:-134 before 对
1:-331 before 对口
1:-67 before 导
1:-125 before 导小
1:-125 before 导小组
1:-213 before 将
1:-65 before 小
1:-125 before 小组
1:-125 before 小组下
1:60 before 少
1:98 before 少于
1:98 before 少于0
1:202 before 岗
1:112 before 工作$
1:128 before 师
1:139 before 师$
1:179 before 师的
1:-90 before 帮
1:-92 before 常
1:-148 before 年
1:-115 before 年级
1:174 before 底
1:138 before 度
1:-125 before 开
1:-189 before 往
1:-212 before 往返
1:135 before 手续
1:135 before 手续$
1:-242 before 报
1:-267 before 报$
1:-128 before 担
1:-128 before 担任
1:-128 before 担任$
1:104 before 指
1:104 before 指导
1:322 before 接
1:125 before 政
1:108 before 教
1:77 before 教师
1:-234 before 数
1:-190 before 数学
1:-170 before 数学$
1:-202 before 文
1:-170 before 文、
1:-170 before 文、数
1:122 before 方
1:-238 before 日
1:-253 before 日前
1:-92 before 日常
1:-85 before 月
1:-231 before 月0
1:-231 before 月0日
1:172 before 月。
1:157 before 月底
1:-323 before 期
1:-245 before 期末
1:-259 before 末
1:107 before 本
1:-62 before 来
1:-246 before 校
1:-165 before 校长
1:176 before 次
1:218 before 次。
1:142 before 此
1:127 before 此项
1:102 before 此项$
1:119 before 此项工
1:-114 before 每
1:211 before 活
1:211 before 活动
1:127 before 活动$
1:-88 before 班
1:-158 before 理
1:145 before 生
1:-230 before 由
1:137 before 的课
1:-248 before 科
1:189 before 程$
1:117 before 第
1:80 before 第0
1:174 before 第0项
1:416 before 管
1:248 before 管理
1:161 before 管理$
1:-209 before 系
1:-183 before 系人
1:-160 before 系人$
1:-79 before 级
1:-317 before 组
1:-125 before 组下
1:-125 before 组下设
1:-116 before 组办
1:-116 before 组办公
1:-83 before 织
1:170 before 经
1:-142 before 经$
1:-79 before 结
1:-107 before 结对
1:-174 before 络
1:126 before 续
1:135 before 续$
1:263 before 编
1:-199 before 联
1:-228 before 联系
1:-183 before 联系人
1:-204 before 联络
1:176 before 节
1:-103 before 英
1:262 before 表$
1:70 before 计划$
1:124 before 训
1:-126 before 讲
1:-91 before 设
1:-76 before 设$
1:-158 before 设在
1:-158 before 设在$
1:116 before 访
1:-274 before 语
1:-231 before 语文
1:-170 before 语文、
1:234 before 课程
1:274 before 课表
1:181 before 账号
1:181 before 账号$
1:-126 before 费
1:-270 before 费$
1:95 before 跟
1:95 before 跟岗
1:-266 before 车
1:-212 before 返
1:155 before 这
1:88 before 述
1:-140 before 送$
1:-189 before 选手
1:187 before 部
1:-233 before 长
1:126 before 队
1:-233 before 院
1:138 before 项
1:230 before 项$
1:183 before 项工
1:183 before 项工作
1:-203 before 须
1:-125 before 领导
1:-125 before 领导小
1:208 before 题$
1:-251 before=2
1:-118 before=3
1:-263 before=4
1:201 before=5
1:-81 clause before &
1:-151 clause before )
1:-202 clause before )$
1:163 clause before 0人
1:-75 clause before 0份
1:184 clause before 0册
1:118 clause before 0周
1:276 clause before 0场
1:168 clause before 0对
1:-150 clause before 0年
1:194 clause before 0次
1:96 clause before 0节
1:223 clause before 0项
1:230 clause before <教
1:170 clause before >
1:125 clause before >教
1:-127 clause before @
1:212 clause before ^&
1:-88 clause before ^0
1:197 clause before ^<
1:235 clause before ^>
1:78 clause before ^@
1:192 clause before ^不
1:242 clause before ^专
1:-86 clause before ^业
1:141 clause before ^为
1:-65 clause before ^以
1:101 clause before ^到
1:171 clause before ^务
1:261 clause before ^套
1:216 clause before ^学
1:237 clause before ^导
1:-143 clause before ^工
1:-96 clause before ^帮
1:123 clause before ^政
1:224 clause before ^教
1:160 clause before ^每
1:237 clause before ^研
1:-125 clause before ^组
1:-145 clause before ^至
1:-141 clause before ^设
1:-168 clause before ^课
1:148 clause before ^队
1:-99 clause before “六
1:196 clause before ”$
1:168 clause before 、
1:82 clause before 》
1:158 clause before 一
1:-99 clause before 一”
1:-142 clause before 上
1:-179 clause before 上课
1:-356 clause before 下
1:-169 clause before 下设
1:75 clause before 不
1:315 clause before 与
1:108 clause before 专
1:142 clause before 专业
1:221 clause before 业$
1:-67 clause before 个月
1:262 clause before 中心
1:143 clause before 为期
1:87 clause before 主
1:-281 clause before 主任
1:200 clause before 主抓
1:73 clause before 习
1:158 clause before 习0
1:-86 clause before 书
1:-111 clause before 书0
1:153 clause before 事
1:127 clause before 事处
1:250 clause before 交
1:71 clause before 人
1:160 clause before 人事
1:-156 clause before 以
1:-197 clause before 以上
1:-98 clause before 任
1:-75 clause before 份
1:-125 clause before 份$
1:-113 clause before 会
1:102 clause before 位
1:135 clause before 位$
1:-69 clause before 作
1:95 clause before 供
1:164 clause before 保
1:267 clause before 信
1:113 clause before 做
1:-160 clause before 元
1:-160 clause before 元$
1:-121 clause before 全
1:-106 clause before 公
1:-99 clause before 六
1:-99 clause before 六一
1:-115 clause before 共
1:-110 clause before 具
1:-118 clause before 具体
1:292 clause before 册
1:284 clause before 册$
1:-222 clause before 写
1:-138 clause before 出
1:111 clause before 分
1:-132 clause before 划
1:139 clause before 到<
1:-85 clause before 制
1:-89 clause before 制度
1:255 clause before 前
1:94 clause before 前$
1:-115 clause before 副
1:63 clause before 办
1:148 clause before 办$
1:-140 clause before 办公
1:81 clause before 办理
1:182 clause before 务
1:81 clause before 务$
1:149 clause before 务处
1:-252 clause before 助
1:-93 clause before 勤
1:-234 clause before 午
1:345 clause before 单
1:208 clause before 单$
1:269 clause before 单位
1:216 clause before 卷
1:152 clause before 发
1:60 clause before 发展
1:88 clause before 台
1:-81 clause before 各
1:-82 clause before 合
1:137 clause before 同
1:103 clause before 后
1:177 clause before 听
1:-118 clause before 告
1:-210 clause before 告$
1:92 clause before 周
1:89 clause before 周$
1:159 clause before 团
1:228 clause before 团委
1:124 clause before 园
1:171 clause before 图
1:155 clause before 图书
1:-135 clause before 在
1:286 clause before 场
1:276 clause before 场$
1:214 clause before 培
1:120 clause before 培训
1:-80 clause before 基
1:197 clause before 处
1:226 clause before 处排
1:183 clause before 处牵
1:72 clause before 处统
1:265 clause before 备
1:299 clause before 备课
1:113 clause before 大
1:148 clause before 大队
1:-64 clause before 天
1:240 clause before 头
1:243 clause before 头$
1:183 clause before 套
1:153 clause before 好
1:313 clause before 委
1:134 clause before 子
1:81 clause before 学
1:232 clause before 学$
1:187 clause before 学期
1:279 clause before 学生
1:210 clause before 安
1:191 clause before 安排
1:171 clause before 实
1:138 clause before 室
1:-135 clause before 室$
1:168 clause before 室安
1:183 clause before 室牵
1:184 clause before 家
1:-69 clause before 对
1:168 clause before 对$
1:109 clause before 导
1:187 clause before 导处
1:67 clause before 展
1:-71 clause before 师
1:-147 clause before 师$
1:103 clause before 师发
1:-94 clause before 帮
1:-217 clause before 帮扶
1:-116 clause before 年
1:157 clause before 底
1:157 clause before 底前
1:-92 clause before 度
1:-193 clause before 建
1:176 clause before 德
1:176 clause before 德育
1:78 clause before 心
1:-71 clause before 总
1:-220 clause before 总结
1:-81 clause before 意
1:-87 clause before 成
1:124 clause before 执
1:-217 clause before 扶
1:-77 clause before 扶工
1:213 clause before 批
1:150 clause before 承
1:213 clause before 承办
1:-228 clause before 报
1:-118 clause before 报告
1:68 clause before 担
1:254 clause before 拟
1:68 clause before 挂职
1:214 clause before 指
1:214 clause before 指导
1:127 clause before 授
1:127 clause before 授课
1:181 clause before 排
1:144 clause before 排$
1:-190 clause before 提
1:-160 clause before 支
1:195 clause before 收
1:132 clause before 政
1:107 clause before 教
1:197 clause before 教$
1:107 clause before 教务
1:96 clause before 教处
1:289 clause before 教学
1:80 clause before 教导
1:242 clause before 教研
1:132 clause before 教科
1:-177 clause before 教育
1:175 clause before 数
1:183 clause before 文
1:112 clause before 日
1:-112 clause before 时
1:-126 clause before 时$
1:-67 clause before 月$
1:72 clause before 期$
1:220 clause before 期0
1:286 clause before 本
1:274 clause before 术
1:63 clause before 机
1:240 clause before 校本
1:-82 clause before 校长
1:341 clause before 案
1:134 clause before 次
1:203 clause before 次$
1:264 clause before 次0
1:283 clause before 每次
1:269 clause before 法
1:249 clause before 法$
1:77 clause before 派
1:230 clause before 流
1:204 clause before 源
1:-254 clause before 满
1:244 clause before 物
1:241 clause before 牵
1:241 clause before 牵头
1:238 clause before 理
1:200 clause before 理$
1:317 clause before 生
1:-147 clause before 由
1:-142 clause before 由&
1:-176 clause before 电
1:-244 clause before 的
1:-211 clause before 的$
1:168 clause before 研
1:240 clause before 研学
1:83 clause before 研室
1:230 clause before 研组
1:-88 clause before 确
1:-88 clause before 确定
1:192 clause before 科室
1:345 clause before 程
1:250 clause before 程$
1:171 clause before 稿
1:171 clause before 稿$
1:-79 clause before 第
1:182 clause before 筹
1:186 clause before 筹$
1:205 clause before 管理
1:223 clause before 系
1:112 clause before 级
1:-72 clause before 组$
1:-169 clause before 组下
1:-98 clause before 经
1:-142 clause before 结
1:-158 clause before 结$
1:216 clause before 给
1:-85 clause before 络
1:69 clause before 统
1:186 clause before 统筹
1:-240 clause before 继
1:-185 clause before 续
1:141 clause before 编
1:-122 clause before 考
1:-124 clause before 职
1:-87 clause before 联
1:225 clause before 育处
1:-97 clause before 至
1:148 clause before 节
1:118 clause before 节$
1:244 clause before 英
1:224 clause before 营
1:-68 clause before 见
1:-110 clause before 计
1:156 clause before 训
1:-131 clause before 议
1:163 clause before 讲
1:-169 clause before 设办
1:-149 clause before 设在
1:83 clause before 语
1:210 clause before 读
1:-96 clause before 课$
1:214 clause before 课0
1:188 clause before 课务
1:266 clause before 课程
1:103 clause before 负
1:103 clause before 负责
1:134 clause before 责
1:201 clause before 责$
1:-147 clause before 资
1:122 clause before 赛
1:197 clause before 进
1:84 clause before 送
1:108 clause before 部
1:63 clause before 配
1:-120 clause before 长
1:-146 clause before 长$
1:-93 clause before 长办
1:174 clause before 间
1:184 clause before 队
1:148 clause before 队大
1:148 clause before 队部
1:63 clause before 集
1:267 clause before 项
1:190 clause before 项$
1:79 clause before 题
1:-150 clause before 驻
1:-135 clause behind &
1:171 clause behind &办
1:143 clause behind &教
1:-211 clause behind (
1:-96 clause behind -
1:-104 clause behind -×
1:-144 clause behind 0
1:-96 clause behind 0-
1:-80 clause behind 0×
1:-224 clause behind 0个
1:-203 clause behind 0人
1:-163 clause behind 0分
1:85 clause behind 0天
1:-99 clause behind 0学
1:-145 clause behind 0年
1:-295 clause behind 0次
1:-115 clause behind 0节
1:-74 clause behind 0课
1:218 clause behind 0项
1:-162 clause behind :
1:137 clause behind <
1:294 clause behind <教
1:-201 clause behind >
1:-90 clause behind >$
1:166 clause behind >学
1:-114 clause behind >教
1:197 clause behind @教
1:60 clause behind ^$
1:-154 clause behind ^0
1:219 clause behind ^<
1:-76 clause behind ^>
1:96 clause behind ^为
1:64 clause behind ^主
1:-199 clause behind ^人
1:278 clause behind ^信
1:-187 clause behind ^全
1:-190 clause behind ^帮
1:185 clause behind ^总
1:-62 clause behind ^教
1:-229 clause behind ^时
1:-244 clause behind ^每
1:-260 clause behind ^由
1:-89 clause behind ^电
1:218 clause behind ^第
1:-150 clause behind ^联
1:-128 clause behind ×
1:-87 clause behind ×$
1:-116 clause behind ××
1:-113 clause behind “
1:-181 clause behind 、
1:-285 clause behind 一
1:-154 clause behind 三
1:-209 clause behind 上
1:-114 clause behind 下
1:79 clause behind 不少
1:94 clause behind 与
1:65 clause behind 与$
1:-224 clause behind 个
1:-71 clause behind 中
1:255 clause behind 中心
1:-107 clause behind 为
1:75 clause behind 为期
1:-126 clause behind 主
1:-185 clause behind 主任
1:104 clause behind 书
1:175 clause behind 事
1:167 clause behind 于
1:84 clause behind 于0
1:217 clause behind 交
1:-244 clause behind 人
1:-76 clause behind 人$
1:207 clause behind 人事
1:-250 clause behind 任
1:-222 clause behind 任$
1:-86 clause behind 会
1:-159 clause behind 作
1:269 clause behind 供
1:148 clause behind 信
1:279 clause behind 信息
1:194 clause behind 做
1:175 clause behind 做好
1:123 clause behind 党
1:-60 clause behind 入
1:65 clause behind 全
1:71 clause behind 公室
1:-204 clause behind 共
1:-226 clause behind 兼
1:-179 clause behind 兼任
1:185 clause behind 写
1:-103 clause behind 出
1:-187 clause behind 分
1:-163 clause behind 分钟
1:65 clause behind 前
1:146 clause behind 务处
1:218 clause behind 助$
1:229 clause behind 勤
1:95 clause behind 勤组
1:150 clause behind 协
1:124 clause behind 协助
1:86 clause behind 参
1:188 clause behind 参$
1:228 clause behind 发
1:176 clause behind 发展
1:162 clause behind 合$
1:-85 clause behind 同
1:-60 clause behind 名
1:110 clause behind 后
1:225 clause behind 后勤
1:-165 clause behind 听
1:-76 clause behind 听课
1:-64 clause behind 周
1:70 clause behind 周$
1:-76 clause behind 团
1:-64 clause behind 园
1:216 clause behind 图
1:-101 clause behind 在
1:92 clause behind 在0
1:64 clause behind 处
1:154 clause behind 处$
1:229 clause behind 处安
1:127 clause behind 处组
1:-77 clause behind 处负
1:100 clause behind 处配
1:-129 clause behind 备
1:-89 clause behind 大
1:92 clause behind 天$
1:186 clause behind 好
1:186 clause behind 好$
1:207 clause behind 委
1:139 clause behind 委会
1:74 clause behind 学
1:94 clause behind 学$
1:-123 clause behind 学年
1:-316 clause behind 学期
1:260 clause behind 学生
1:168 clause behind 学组
1:315 clause behind 安
1:249 clause behind 安排
1:105 clause behind 定$
1:-84 clause behind 实
1:187 clause behind 室
1:-139 clause behind 室主
1:219 clause behind 室办
1:-187 clause behind 家
1:119 clause behind 家委
1:-74 clause behind 家长
1:-234 clause behind 寄
1:-96 clause behind 对
1:76 clause behind 导处
1:112 clause behind 少
1:114 clause behind 少于
1:118 clause behind 局
1:97 clause behind 展
1:-110 clause behind 帮
1:-110 clause behind 帮助
1:-165 clause behind 年
1:-66 clause behind 年$
1:-225 clause behind 年0
1:149 clause behind 年级
1:180 clause behind 建
1:-99 clause behind 形
1:138 clause behind 往
1:-64 clause behind 往返
1:225 clause behind 心
1:106 clause behind 总
1:106 clause behind 总务
1:279 clause behind 息
1:-168 clause behind 成
1:-99 clause behind 手
1:-82 clause behind 批
1:-94 clause behind 批0
1:-60 clause behind 把
1:-106 clause behind 报
1:-119 clause behind 担
1:-145 clause behind 指导
1:220 clause behind 排
1:277 clause behind 排$
1:-185 clause behind 提
1:236 clause behind 援
)"sv,
    R"(1:289 clause behind 支
1:259 clause behind 教处
1:-73 clause behind 教学
1:74 clause behind 教导
1:169 clause behind 教师
1:187 clause behind 教科
1:65 clause behind 教育
1:100 clause behind 数
1:100 clause behind 日$
1:-114 clause behind 时
1:-153 clause behind 时$
1:-61 clause behind 时间
1:-190 clause behind 月
1:-60 clause behind 月$
1:-63 clause behind 期
1:-140 clause behind 期$
1:64 clause behind 期0
1:73 clause behind 校
1:270 clause behind 校$
1:-75 clause behind 校长
1:-66 clause behind 核
1:-405 clause behind 次
1:-283 clause behind 次$
1:-167 clause behind 次0
1:-267 clause behind 次不
1:-240 clause behind 每
1:-373 clause behind 每学
1:-111 clause behind 每年
1:-82 clause behind 每批
1:-231 clause behind 每月
1:-261 clause behind 每次
1:115 clause behind 派
1:-125 clause behind 理
1:87 clause behind 生
1:-104 clause behind 用
1:-159 clause behind 由
1:-114 clause behind 由&
1:175 clause behind 电
1:-93 clause behind 电话
1:-177 clause behind 的
1:-130 clause behind 看
1:-92 clause behind 研
1:92 clause behind 研组
1:107 clause behind 科室
1:249 clause behind 第
1:159 clause behind 第0
1:-85 clause behind 管
1:-99 clause behind 系
1:-117 clause behind 系人
1:154 clause behind 组
1:-156 clause behind 组$
1:-129 clause behind 考
1:-89 clause behind 考核
1:-206 clause behind 联
1:-99 clause behind 联系
1:-91 clause behind 聘
1:-70 clause behind 股
1:95 clause behind 育处
1:-179 clause behind 自
1:-167 clause behind 至
1:-176 clause behind 节
1:-100 clause behind 行
1:95 clause behind 计
1:99 clause behind 讲
1:-162 clause behind 设
1:-125 clause behind 设在
1:-271 clause behind 评
1:-93 clause behind 话
1:-89 clause behind 话0
1:-113 clause behind 课
1:185 clause behind 课$
1:-74 clause behind 课时
1:-85 clause behind 负
1:-78 clause behind 负责
1:-75 clause behind 责$
1:134 clause behind 资
1:232 clause behind 赛
1:87 clause behind 赠
1:-100 clause behind 跟
1:-64 clause behind 返
1:-134 clause behind 进
1:284 clause behind 送
1:228 clause behind 选
1:345 clause behind 部
1:172 clause behind 配
1:159 clause behind 配合
1:-185 clause behind 钟
1:-163 clause behind 钟$
1:-133 clause behind 长
1:-152 clause behind 长$
1:-84 clause behind 间
1:-158 clause behind 集
1:332 clause behind 项
1:-99 end )$
1:-119 end 0
1:-220 end 0)
1:-220 end 0)$
1:-120 end 0个
1:-94 end 0个月
1:-287 end 0人
1:-251 end 0人$
1:-151 end 0册
1:-151 end 0册$
1:-213 end 0周
1:-210 end 0周$
1:-205 end 0天
1:-168 end 0天$
1:-138 end 0学
1:-138 end 0学期
1:-183 end <
1:-174 end >
1:-71 end @
1:80 end @$
1:-172 end ^0
1:-175 end ^0个
1:-190 end ^0人
1:-162 end ^0天
1:-138 end ^0学
1:-231 end ^<
1:-115 end ^>
1:-165 end ^@
1:-106 end ^×
1:-108 end ^上
1:92 end ^中
1:160 end ^主
1:-265 end ^主任
1:226 end ^主持
1:-139 end ^习0
1:-90 end ^书
1:-90 end ^书0
1:139 end ^于
1:191 end ^于0
1:-121 end ^人
1:-184 end ^作
1:125 end ^供
1:100 end ^出
1:-103 end ^副
1:-60 end ^副主
1:90 end ^办理
1:181 end ^协
1:94 end ^协办
1:112 end ^协助
1:70 end ^协调
1:113 end ^参与
1:-75 end ^发
1:-233 end ^各
1:-233 end ^各0
1:156 end ^合
1:94 end ^同组
1:99 end ^同负
1:176 end ^员
1:88 end ^园
1:-162 end ^备案
1:90 end ^子
1:-155 end ^学
1:70 end ^安
1:70 end ^安排
1:129 end ^定
1:191 end ^定人
1:264 end ^实
1:-87 end ^室
1:91 end ^对
1:154 end ^对接
1:96 end ^导
1:-156 end ^岗
1:-77 end ^岗0
1:217 end ^工
1:-116 end ^师
1:220 end ^带
1:119 end ^带队
1:-173 end ^座
1:102 end ^张
1:102 end ^张罗
1:126 end ^执
1:126 end ^执笔
1:69 end ^承
1:119 end ^承办
1:191 end ^抓
1:62 end ^报
1:185 end ^拟
1:100 end ^排
1:-81 end ^排岗
1:105 end ^排班
1:110 end ^排课
1:77 end ^接
1:106 end ^接待
1:224 end ^收
1:-161 end ^教
1:-239 end ^日
1:-177 end ^日印
1:130 end ^查
1:130 end ^查0
1:-186 end ^校
1:121 end ^次
1:133 end ^流
1:71 end ^点
1:87 end ^牵
1:-153 end ^理
1:-239 end ^的
1:-147 end ^研究
1:294 end ^确
1:244 end ^确定
1:160 end ^管
1:169 end ^管$
1:85 end ^管理
1:151 end ^组
1:103 end ^组织
1:75 end ^织实
1:148 end ^经
1:148 end ^经办
1:276 end ^络
1:122 end ^统
1:108 end ^统筹
1:225 end ^编
1:247 end ^考
1:-102 end ^联
1:226 end ^记
1:79 end ^课
1:220 end ^调
1:89 end ^责
1:71 end ^送
1:-209 end ^通
1:-134 end ^长
1:-159 end ^集
1:-258 end ^题
1:-147 end ×
1:-106 end ×0
1:-76 end ”$
1:208 end 。
1:208 end 。$
1:296 end 》
1:300 end 》$
1:131 end 上
1:116 end 与$
1:71 end 业
1:171 end 业$
1:-140 end 个
1:-109 end 个月
1:-94 end 个月$
1:231 end 中
1:99 end 主
1:-239 end 主任
1:-251 end 主任$
1:-83 end 主任)
1:121 end 主持
1:-112 end 习
1:-139 end 习0
1:-99 end 书
1:-90 end 书0
1:-151 end 书0册
1:139 end 于
1:191 end 于0
1:-78 end 人
1:139 end 人选
1:139 end 人选$
1:-156 end 以
1:-88 end 任$
1:-83 end 任)
1:-83 end 任)$
1:-88 end 会$
1:98 end 作
1:245 end 作$
1:-124 end 使
1:-124 end 使用
1:-124 end 使用$
1:180 end 供
1:90 end 保障
1:91 end 保障$
1:105 end 信
1:107 end 修
1:143 end 傅
1:143 end 傅$
1:97 end 入
1:-72 end 共
1:62 end 册
1:62 end 决$
1:144 end 出
1:-120 end 出$
1:146 end 分
1:266 end 划
1:262 end 划$
1:-187 end 前
1:-103 end 副
1:-60 end 副主
1:-60 end 副主任
1:180 end 办
1:226 end 办$
1:152 end 办理
1:152 end 办理$
1:100 end 加$
1:224 end 务
1:193 end 务$
1:173 end 动
1:84 end 动$
1:85 end 助
1:71 end 协
1:94 end 协办
1:94 end 协办$
1:122 end 协助
1:125 end 协助$
1:-87 end 协调
1:-96 end 协调$
1:294 end 单
1:151 end 单$
1:-127 end 印
1:-177 end 印发
1:-177 end 印发$
1:90 end 参
1:113 end 参与
1:116 end 参与$
1:108 end 参加
1:100 end 参加$
1:-187 end 发
1:-212 end 发$
1:267 end 口
1:97 end 台
1:-209 end 各
1:-233 end 各0
1:94 end 同组
1:94 end 同组织
1:99 end 同负
1:99 end 同负责
1:194 end 名
1:70 end 名$
1:151 end 名单
1:151 end 名单$
1:-87 end 听课
1:-87 end 听课$
1:150 end 告
1:72 end 员
1:-79 end 员$
1:-70 end 商定
1:-82 end 商定$
1:-175 end 场
1:87 end 培训$
1:-81 end 处
1:95 end 备$
1:-111 end 备案
1:-111 end 备案$
1:-168 end 备课
1:-168 end 备课$
1:-205 end 天
1:-168 end 天$
1:109 end 套
1:75 end 子
1:-161 end 学
1:-138 end 学期
1:-138 end 学期$
1:144 end 安
1:93 end 安排
1:93 end 安排$
1:134 end 完
1:134 end 完成
1:134 end 完成$
1:-104 end 定$
1:191 end 定人
1:100 end 实
1:83 end 实$
1:91 end 实。
1:91 end 实。$
1:129 end 实施
1:131 end 实施$
1:-121 end 家
1:199 end 宿
1:165 end 宿$
1:-72 end 对
1:-99 end 导$
1:-226 end 岗
1:-177 end 岗$
1:-77 end 岗0
1:-77 end 岗0周
1:-81 end 岗位
1:-81 end 岗位$
1:300 end 工
1:170 end 工作
1:150 end 工作$
1:-80 end 师$
1:143 end 师傅
1:143 end 师傅$
1:265 end 带
1:144 end 带队
1:144 end 带队$
1:-135 end 常
1:-84 end 座
1:-122 end 开
1:102 end 张
1:102 end 张罗
1:102 end 张罗$
1:110 end 待
1:110 end 待$
1:137 end 总
1:231 end 总$
1:134 end 成$
1:272 end 手
1:202 end 手续
1:202 end 手续$
1:126 end 执笔
1:126 end 执笔$
1:84 end 承
1:131 end 承办
1:131 end 承办$
1:288 end 抓
1:222 end 抓$
1:275 end 护
1:-113 end 报$
1:154 end 报名
1:150 end 报告
1:-81 end 担$
1:185 end 拟
1:71 end 持
1:108 end 挂
1:-83 end 指
1:149 end 排
1:147 end 排$
1:-81 end 排岗
1:-81 end 排岗位
1:105 end 排班
1:181 end 排课
1:211 end 排课$
1:81 end 接
1:82 end 接$
1:110 end 接待
1:110 end 接待$
1:112 end 收
1:179 end 收$
1:182 end 改
1:-162 end 放
1:-134 end 放$
1:-89 end 教
1:231 end 教$
1:245 end 料$
1:129 end 施
1:131 end 施$
1:-76 end 日
1:-177 end 日印
1:-177 end 日印发
1:204 end 日程
1:204 end 日程$
1:-76 end 时
1:-158 end 时$
1:-145 end 月$
1:124 end 服
1:124 end 服务
1:124 end 服务$
1:156 end 期
1:183 end 期$
1:-69 end 本
1:230 end 本$
1:70 end 材
1:209 end 材料
1:209 end 材料$
1:-65 end 查
1:-97 end 查$
1:130 end 查0
1:130 end 查0次
1:-186 end 校
1:-71 end 检查
1:-135 end 派
1:-110 end 派$
1:-113 end 点
1:-164 end 点$
1:191 end 班
1:141 end 班$
1:84 end 理
1:144 end 理$
1:106 end 生$
1:-62 end 用
1:-92 end 用$
1:-252 end 的
1:-195 end 督
1:-62 end 研
1:-147 end 研究
1:-60 end 研究$
1:294 end 确
1:244 end 确定
1:244 end 确定$
1:-129 end 科
1:102 end 科$
1:-119 end 科长
1:-117 end 科长$
1:-64 end 程$
1:106 end 稿
1:106 end 稿$
1:-191 end 究
1:-60 end 究$
1:126 end 笔
1:126 end 笔$
1:108 end 筹$
1:141 end 管
1:156 end 管$
1:61 end 管理
1:92 end 管理$
1:112 end 系
1:137 end 系$
1:148 end 级
1:113 end 线
1:254 end 组
1:178 end 组$
1:183 end 组织
1:181 end 组织$
1:85 end 织
1:181 end 织$
1:75 end 织实
1:75 end 织实施
1:171 end 经办
1:171 end 经办$
1:-158 end 结
1:98 end 络
1:122 end 统
1:108 end 统筹
1:108 end 统筹$
1:202 end 续
1:202 end 续$
1:142 end 编
1:102 end 罗
1:102 end 罗$
1:-101 end 联
1:80 end 联系
1:137 end 联系$
1:183 end 联络$
1:61 end 节$
1:86 end 落
1:86 end 落实
1:83 end 落实$
1:91 end 落实。
1:-165 end 行
1:-209 end 行$
1:116 end 衔
1:116 end 衔接
1:116 end 衔接$
1:186 end 表
1:111 end 表$
1:-86 end 解
1:288 end 计
1:110 end 讨
1:-283 end 议
1:61 end 记
1:-164 end 访$
1:-304 end 证
1:-95 end 评
1:218 end 试
1:-210 end 课$
1:-138 end 课0次
1:164 end 课务
1:170 end 课务$
1:-135 end 课程
1:-186 end 课程$
1:111 end 课表
1:111 end 课表$
1:108 end 调
1:-96 end 调$
1:121 end 负责$
1:71 end 责
1:185 end 责$
1:90 end 账
1:-191 end 资
1:-177 end 跟岗
1:-177 end 跟岗$
1:287 end 进
1:131 end 进$
1:139 end 送
1:191 end 送$
1:108 end 选
1:195 end 选$
1:-82 end 通
1:210 end 通$
1:-96 end 部
1:122 end 量
1:-196 end 长
1:-160 end 长$
1:86 end 门
1:-216 end 问
1:152 end 队
1:152 end 队$
1:102 end 障
1:91 end 障$
1:114 end 项
1:106 end 项$
1:203 end 领
1:-99 end 题
1:236 end 题$
1:205 end 验
1:-332 ends 任
1:-125 ends 会
1:-231 ends 务
1:-70 ends 员
1:103 ends 处
1:84 ends 委
1:133 ends 系
1:69 ends 组
1:135 ends 股
1:-111 ends 记
1:66 ends 部
1:-79 ends 长
1:-219 ends 队
1:-85 ends 院
1:-87 ends 馆
1:-128 figures=1
1:-124 first (
1:-160 first )
1:-93 first 0
1:-197 first 0人
1:-80 first <
1:-124 first ^(
1:-160 first ^)
1:-279 first ^0
1:-280 first ^<
1:64 first ^与
1:-94 first ^专
1:103 first ^为
1:-80 first ^互
1:169 first ^保
1:126 first ^做
1:88 first ^全
1:-119 first ^出
1:204 first ^分
1:-191 first ^到
1:-186 first ^副
1:118 first ^办
1:119 first ^合
1:-194 first ^同
1:147 first ^向
1:-216 first ^员
1:121 first ^和
1:88 first ^商
1:246 first ^在
1:-123 first ^备
1:189 first ^安
1:76 first ^定
1:116 first ^审
1:138 first ^带
1:268 first ^帮
1:-195 first ^干
1:102 first ^张
1:172 first ^执
1:159 first ^把
1:179 first ^抓
1:-75 first ^报
1:106 first ^拟
1:256 first ^排
1:131 first ^提
1:261 first ^收
1:-166 first ^教
1:73 first ^汇
1:121 first ^牵
1:-257 first ^的
1:-140 first ^研
1:-163 first ^科
1:-84 first ^经
1:195 first ^给
1:199 first ^统
1:103 first ^考
1:104 first ^联
1:211 first ^要
1:-148 first ^设
1:-143 first ^赴
1:120 first ^跟
1:115 first ^轮
1:-171 first ^送
1:85 first ^选
1:-104 first ^集
1:83 first ^验
1:-139 first “
1:-92 first “$
1:115 first 一
1:198 first 一$
1:-87 first 上
1:83 first 与
1:-114 first 专
1:135 first 为
1:-232 first 主任
1:114 first 于0
1:-80 first 互
1:-144 first 任
1:-170 first 任$
1:-84 first 会
1:-76 first 作$
1:80 first 供
1:91 first 供$
1:169 first 保
1:97 first 保障
1:126 first 做
1:127 first 做好
1:154 first 全
1:92 first 共同
1:-74 first 具
1:245 first 写
1:133 first 出
1:172 first 出$
1:244 first 分
1:97 first 分别
1:123 first 分头
1:97 first 别
1:97 first 别$
1:-196 first 到
1:-104 first 到>
1:287 first 制
1:-186 first 副
1:-145 first 副主
1:217 first 力
1:217 first 力$
1:138 first 办
1:126 first 办$
1:92 first 办理
1:-145 first 加
1:-145 first 加$
1:136 first 助
1:136 first 助$
1:66 first 协
1:94 first 协办
1:131 first 协助
1:113 first 参与
1:-99 first 参加
1:-213 first 发$
1:247 first 合办
1:134 first 同$
1:-106 first 名
1:-106 first 名$
1:103 first 向
1:147 first 向<
1:-120 first 员
1:-112 first 员0
1:121 first 和
1:122 first 商
1:97 first 在
1:-150 first 在$
1:-83 first 处
1:-162 first 备案
1:122 first 头
1:122 first 头$
1:218 first 好
1:218 first 好$
1:-154 first 委
1:-121 first 学
1:189 first 安
1:189 first 安排
1:61 first 定
1:271 first 对接
1:-130 first 岗
1:-130 first 岗$
1:-249 first 师
1:-180 first 师$
1:138 first 带
1:268 first 帮
1:-116 first 干部
1:243 first 开通
1:102 first 张
1:102 first 张罗
1:63 first 待
1:63 first 待$
1:164 first 总
1:106 first 总$
1:208 first 执
1:126 first 执笔
1:177 first 把
1:255 first 抓
1:209 first 抓$
1:-60 first 报
1:122 first 拟
1:169 first 拟定
1:228 first 拿
1:187 first 排
1:132 first 排$
1:128 first 排课
1:218 first 接
1:325 first 接$
1:106 first 接待
1:95 first 提
1:91 first 提供
1:291 first 收
1:183 first 收$
1:-151 first 教
1:-180 first 教师
1:-93 first 日
1:-93 first 日$
1:289 first 核
1:245 first 核$
1:-162 first 案
1:-162 first 案$
1:111 first 每$
1:78 first 每0
1:-90 first 每周
1:-85 first 每月
1:208 first 派人
1:115 first 流
1:115 first 流$
1:307 first 点
1:129 first 牵
1:84 first 牵头
1:111 first 班
1:111 first 班$
1:182 first 理
1:182 first 理$
1:-199 first 电
1:-270 first 的
1:-105 first 研
1:-140 first 研究
1:-60 first 确定
1:-171 first 科
1:-163 first 科长
1:-140 first 究
1:-140 first 究$
1:126 first 笔
1:126 first 笔$
1:72 first 管
1:220 first 管$
1:155 first 管理
1:160 first 系
1:160 first 系$
1:93 first 组织
1:93 first 织
1:93 first 织$
1:-68 first 经
1:148 first 经办
1:221 first 给
1:134 first 统
1:198 first 统一
1:117 first 统筹
1:238 first 编
1:102 first 罗
1:102 first 罗$
1:71 first 考
1:160 first 联系
1:-205 first 股
1:211 first 要
1:-109 first 训
1:-109 first 训$
1:-248 first 议
1:89 first 记
1:-111 first 设
1:-200 first 设在
1:-147 first 课
1:-117 first 课$
1:65 first 负
1:73 first 负责
1:122 first 责
1:122 first 责$
1:-143 first 赴
1:192 first 起
1:146 first 起$
1:132 first 跟
1:201 first 跟进
1:115 first 轮
1:115 first 轮流
1:201 first 进
1:201 first 进$
1:-98 first 送
1:159 first 送$
1:178 first 选
1:207 first 通
1:145 first 通$
1:-140 first 部
1:-125 first 部$
1:-353 first 长
1:-345 first 长$
1:97 first 障
1:97 first 障$
1:-121 first 集
1:-73 first 集$
1:-118 first 集训
1:-87 first 验
1:83 first 验收
1:156 form before
1:-90 form behind
1:261 found before=1
1:-269 holder=1
1:142 institution behind=1
1:73 lead :
1:238 lead and end : 1
1:-245 lead and end 交 0
1:-226 lead and end 交 1
1:-177 lead and end 以 0
1:368 lead and end 归 1
1:139 lead and end 由 1
1:-322 lead 交
1:-177 lead 以
1:372 lead 归
1:65 lead 由
1:-102 lead 请
1:93 length=1
1:71 length=11
1:-116 length=12
1:-145 length=3
1:-112 length=4
1:133 length=7
1:-67 length=8
1:-102 length=9
1:69 name ^中
1:-161 name ^九
1:100 name ^人
1:69 name ^保
1:307 name ^信
1:-85 name ^党
1:-225 name ^共
1:-78 name ^办
1:-204 name ^协
1:-228 name ^县
1:-182 name ^同
1:62 name ^后
1:289 name ^团
1:73 name ^园
1:107 name ^备
1:136 name ^大
1:64 name ^学
1:84 name ^实
1:69 name ^家
1:-335 name ^小
1:71 name ^少
1:255 name ^就
1:-111 name ^年
1:160 name ^康
1:214 name ^德
1:200 name ^总
1:240 name ^招
1:85 name ^教
1:-153 name ^新
1:-253 name ^校
1:-214 name ^物
1:206 name ^电
1:139 name ^科
1:221 name ^竞
1:128 name ^职
1:-162 name ^英
1:-85 name ^辅
1:-123 name ^送
1:-158 name ^领
1:-112 name ^高
1:-257 name 三
1:-208 name 三备
1:-177 name 下
1:175 name 专业
1:139 name 业
1:198 name 业办
1:218 name 业科
1:103 name 业部
1:-341 name 主
1:-332 name 主任
1:-161 name 九
1:-161 name 九年
1:88 name 习
1:-130 name 书
1:-149 name 书处
1:-61 name 书室
1:-111 name 书记
1:82 name 事
1:158 name 事处
1:201 name 事室
1:-124 name 事科
1:-180 name 交
1:73 name 人
1:-288 name 任
1:-332 name 任$
1:-130 name 任办
1:-114 name 会
1:-125 name 会$
1:-316 name 作
1:-103 name 作办
1:-203 name 作处
1:60 name 保
1:237 name 保健
1:252 name 信
1:252 name 信息
1:223 name 健
1:237 name 健室
1:-83 name 党
1:-265 name 党委
1:165 name 党政
1:-225 name 共
1:-152 name 兼
1:-122 name 兼任
1:-275 name 初
1:-119 name 前
1:-173 name 前教
1:-236 name 副
1:-160 name 副园
1:-83 name 副校
1:93 name 务
1:-231 name 务$
1:-320 name 务主
1:-115 name 务会
1:106 name 务办
1:102 name 务园
1:174 name 务处
1:278 name 务科
1:77 name 勤处
1:213 name 勤组
1:-117 name 化
1:-312 name 协
1:-228 name 县
1:-76 name 各
1:-186 name 各备
1:76 name 各年
1:-230 name 合
1:-259 name 合作
1:-189 name 同
1:-116 name 员
1:-70 name 员$
1:-74 name 员会
1:233 name 团
1:301 name 团委
1:98 name 园务
1:84 name 培训
1:-67 name 基教
1:-76 name 基础
1:103 name 处
1:103 name 处$
1:-163 name 备
1:-169 name 备课
1:160 name 复
1:155 name 大
1:197 name 大队
1:84 name 委$
1:-74 name 委员
1:-119 name 学前
1:-112 name 学副
1:135 name 学处
1:72 name 学教
1:83 name 学校
1:73 name 学生
1:-234 name 学科
1:-105 name 学院
1:160 name 安
1:142 name 实
1:89 name 实训
1:110 name 家委
1:-68 name 导中
1:-151 name 导主
1:190 name 导处
1:-158 name 导小
1:-285 name 小
1:-220 name 小学
1:-165 name 小组
1:266 name 就
1:301 name 就业
1:-209 name 局
1:125 name 展中
1:198 name 展部
1:97 name 工
1:-324 name 市
1:89 name 师
1:132 name 师发
1:204 name 干
1:-95 name 年
1:-61 name 年级
1:164 name 康
1:160 name 康复
1:-237 name 建
1:235 name 德
1:235 name 德育
1:130 name 总
1:200 name 总务
1:252 name 息
1:264 name 息中
1:150 name 息技
1:281 name 成
1:-81 name 技术
1:-290 name 报
1:240 name 招
1:274 name 招生
1:-178 name 指
1:-92 name 指导
1:106 name 政
1:69 name 政办
1:89 name 政教
1:-262 name 教中
1:-169 name 教主
1:233 name 教办
1:61 name 教务
1:229 name 教处
1:101 name 教导
1:106 name 教师
1:64 name 教研
1:114 name 教组
1:73 name 教股
1:-234 name 教育
1:98 name 教部
1:-98 name 文
1:-210 name 新
1:69 name 服
1:124 name 术组
1:-222 name 校
1:-116 name 校办
1:-134 name 校务
1:-154 name 校长
1:95 name 源
1:-242 name 物
1:-236 name 物理
1:-315 name 特
1:166 name 班年
1:-95 name 理
1:145 name 理学
1:187 name 生
1:-123 name 生会
1:239 name 生办
1:125 name 生发
1:223 name 生处
1:204 name 生就
1:87 name 生工
1:98 name 生科
1:115 name 电
1:82 name 督
1:82 name 督导
1:130 name 研处
1:157 name 研室
1:-76 name 础
1:-76 name 础教
1:-170 name 社
1:61 name 科
1:66 name 科学
1:160 name 科室
1:88 name 科技
1:180 name 科研
1:-149 name 秘
1:-149 name 秘书
1:-126 name 程中
1:220 name 竞
1:220 name 竞赛
1:133 name 系
1:133 name 系$
1:-74 name 级
1:-211 name 级备
1:-138 name 级组
1:233 name 级部
1:-188 name 练
1:69 name 组$
1:-165 name 组办
1:103 name 织部
1:119 name 职业
1:134 name 股
1:135 name 股$
1:-60 name 育
1:-156 name 育主
1:-60 name 育副
1:82 name 育处
1:100 name 育组
1:-245 name 艺
1:-179 name 英
1:-186 name 英语
1:-308 name 西
1:-138 name 训中
1:118 name 训处
1:183 name 训科
1:135 name 讯
1:-111 name 记$
1:-93 name 语文
1:-131 name 语科
1:-162 name 课
1:-80 name 课程
1:-169 name 课组
1:119 name 资
1:91 name 资源
1:135 name 资讯
1:98 name 赛
1:165 name 赛办
1:-79 name 辅
1:-79 name 辅导
1:-139 name 送
1:-110 name 送教
1:-180 name 通
1:66 name 部$
1:-100 name 长
1:-79 name 长$
1:162 name 长办
1:-160 name 长室
1:80 name 队
1:-219 name 队$
1:157 name 队大
1:281 name 队部
1:-85 name 院
1:-85 name 院$
1:-158 name 领
1:-158 name 领导
1:-87 name 馆$
1:-290 name 高
1:-173 name 高三
1:309 named=2
1:-201 named=3
1:77 of itself=1
1:67 right before -
1:245 right before  -
1:-133 right before (
1:113 right before <
1:-260 right before 、
1:202 right before 。
1:-73 right before 与
1:-337 right before 为
1:112 right before 书
1:165 right before 事
1:-80 right before 人
1:-141 right before 任
1:142 right before 体
1:112 right before 作
1:70 right before 划
1:-76 right before 到
1:-182 right before 前
1:127 right before 动
1:181 right before 号
1:-321 right before 向
1:-141 right before 员
1:-170 right before 和
1:-282 right before 在
1:-170 right before 学
1:139 right before 师
1:-267 right before 报
1:189 right before 程
1:-142 right before 经
1:135 right before 续
1:262 right before 表
1:-76 right before 设
1:-270 right before 费
1:-140 right before 送
1:230 right before 项
1:208 right before 题
1:-110 sided=0
1:69 sided=1
1:-232 soon &
1:-107 soon &$
1:-259 soon (
1:-301 soon )
1:-171 soon -
1:-113 soon 0
1:-234 soon 0个
1:-323 soon 0人
1:-237 soon 0人$
1:-162 soon 0人到
1:-151 soon 0人赴
1:-134 soon 0周
1:-96 soon 0周$
1:-86 soon 0年0
1:-204 soon 0次
1:-193 soon 0次$
1:-202 soon :
1:-106 soon <
1:-167 soon <$
1:-82 soon >
1:-149 soon >$
1:-88 soon >跟
1:-82 soon >跟岗
1:162 soon @
1:-124 soon ^(
1:-160 soon ^)
1:-279 soon ^0
1:-197 soon ^0人
1:-280 soon ^<
1:64 soon ^与
1:-94 soon ^专
1:103 soon ^为
1:-232 soon ^主任
1:114 soon ^于0
1:-80 soon ^互
1:169 soon ^保
1:97 soon ^保障
1:126 soon ^做
1:127 soon ^做好
1:88 soon ^全
1:92 soon ^共同
1:-119 soon ^出
1:204 soon ^分
1:97 soon ^分别
1:123 soon ^分头
1:-191 soon ^到
1:-104 soon ^到>
1:-186 soon ^副
1:-145 soon ^副主
1:118 soon ^办
1:92 soon ^办理
1:94 soon ^协办
1:131 soon ^协助
1:113 soon ^参与
1:-99 soon ^参加
1:119 soon ^合
1:247 soon ^合办
1:-194 soon ^同
1:147 soon ^向
1:147 soon ^向<
1:-216 soon ^员
1:-112 soon ^员0
1:121 soon ^和
1:88 soon ^商
1:246 soon ^在
1:-123 soon ^备
1:-162 soon ^备案
1:189 soon ^安
1:189 soon ^安排
1:76 soon ^定
1:116 soon ^审
1:271 soon ^对接
1:138 soon ^带
1:268 soon ^帮
1:-195 soon ^干
1:-116 soon ^干部
1:243 soon ^开通
1:102 soon ^张
1:102 soon ^张罗
1:172 soon ^执
1:126 soon ^执笔
1:159 soon ^把
1:179 soon ^抓
1:-75 soon ^报
1:106 soon ^拟
1:169 soon ^拟定
1:256 soon ^排
1:128 soon ^排课
1:106 soon ^接待
1:131 soon ^提
1:91 soon ^提供
1:261 soon ^收
1:-166 soon ^教
1:-180 soon ^教师
1:78 soon ^每0
1:-90 soon ^每周
1:-85 soon ^每月
1:73 soon ^汇
1:208 soon ^派人
1:121 soon ^牵
1:84 soon ^牵头
1:-257 soon ^的
1:-140 soon ^研
1:-140 soon ^研究
1:-60 soon ^确定
1:-163 soon ^科
1:-163 soon ^科长
1:169 soon ^管$
1:155 soon ^管理
1:93 soon ^组织
1:-84 soon ^经
1:148 soon ^经办
1:195 soon ^给
1:199 soon ^统
1:198 soon ^统一
1:117 soon ^统筹
1:103 soon ^考
1:104 soon ^联
1:160 soon ^联系
1:211 soon ^要
1:-148 soon ^设
1:-200 soon ^设在
1:73 soon ^负责
1:-143 soon ^赴
1:120 soon ^跟
1:201 soon ^跟进
1:115 soon ^轮
1:115 soon ^轮流
1:-171 soon ^送
1:85 soon ^选
1:-104 soon ^集
1:-118 soon ^集训
1:83 soon ^验
1:83 soon ^验收
1:-224 soon _0年
1:-141 soon “
1:219 soon 、$
1:146 soon 。
1:146 soon 。$
1:231 soon 《
1:-66 soon 一起
1:-188 soon 三
1:-66 soon 上
1:88 soon 上$
1:-199 soon 业
1:99 soon 中
1:178 soon 为
1:-223 soon 主任
1:-236 soon 主任$
1:-83 soon 主任)
1:-158 soon 习
1:-203 soon 书
1:127 soon 二
1:128 soon 于0
1:219 soon 于0月
1:-89 soon 互
1:193 soon 交
1:-162 soon 人到
1:-151 soon 人赴
1:139 soon 人选$
1:117 soon 们
1:-150 soon 任
1:-217 soon 任$
1:-83 soon 任)
1:-83 soon 任)$
1:-182 soon 份
1:-100 soon 会
1:-94 soon 位
1:71 soon 位$
1:205 soon 住
1:129 soon 保
1:110 soon 保障
1:81 soon 保障$
1:95 soon 保障设
1:158 soon 做
1:133 soon 做好
1:73 soon 做好接
1:-104 soon 先
1:158 soon 入
1:89 soon 全
1:143 soon 全年
1:-168 soon 共0
1:73 soon 共同
1:139 soon 共同承
1:119 soon 共同组
1:128 soon 共同负
1:-128 soon 具
1:69 soon 册
1:69 soon 册$
1:270 soon 写
1:64 soon 决
1:75 soon 决$
1:60 soon 准备
1:134 soon 出
1:286 soon 分
1:240 soon 分$
1:97 soon 分别
1:123 soon 分头
1:97 soon 别
1:-186 soon 到
1:-84 soon 到$
1:-77 soon 到<
1:-187 soon 到>
1:-75 soon 到>跟
1:118 soon 制
1:-128 soon 副
1:-145 soon 副主
1:-145 soon 副主任
1:217 soon 力
1:163 soon 办
1:149 soon 办$
1:197 soon 办理
1:110 soon 办理$
1:-136 soon 加
1:103 soon 务$
1:121 soon 助
1:157 soon 勤
1:157 soon 勤$
1:94 soon 协办
1:94 soon 协办$
1:139 soon 协助
1:125 soon 协助$
1:-126 soon 协调
1:-96 soon 协调$
1:151 soon 单
1:228 soon 单$
1:-229 soon 县
1:94 soon 参$
1:113 soon 参与
1:116 soon 参与$
1:-114 soon 参加
1:-78 soon 参加$
1:-102 soon 发$
1:134 soon 口
1:82 soon 召
1:231 soon 召集
1:270 soon 号
1:213 soon 号$
1:-84 soon 各$
1:-60 soon 合$
1:247 soon 合办
1:-64 soon 同$
1:139 soon 同承
1:119 soon 同组
1:119 soon 同组织
1:128 soon 同负
1:128 soon 同负责
1:90 soon 名
1:213 soon 名$
1:130 soon 后
1:72 soon 向
1:144 soon 向<
1:-72 soon 听
1:-210 soon 听课
1:-117 soon 员
1:-112 soon 员0
1:119 soon 周$
1:-131 soon 周三
1:-183 soon 周四
1:258 soon 和$
1:123 soon 商
1:92 soon 商定
1:228 soon 商量
1:-247 soon 四
1:-157 soon 团
1:-195 soon 园
1:-88 soon 在>
1:-188 soon 培
1:-69 soon 培$
1:-266 soon 处
1:-184 soon 处长
1:-71 soon 备案
1:-71 soon 备案$
1:-262 soon 大
1:66 soon 头
1:116 soon 好
1:73 soon 好接
1:87 soon 好课
1:-172 soon 委
1:-223 soon 子
1:91 soon 学$
1:130 soon 学生$
1:171 soon 学科
1:63 soon 安
1:77 soon 安排
1:181 soon 安排岗
1:160 soon 完
1:160 soon 完成
1:134 soon 完成$
1:64 soon 定
1:248 soon 定课
1:109 soon 实$
1:91 soon 实。
1:91 soon 实。$
1:141 soon 实施
1:145 soon 实施$
1:171 soon 家
1:159 soon 宿
1:165 soon 宿$
1:81 soon 对
1:140 soon 对$
1:144 soon 对口
1:-154 soon 导
1:-171 soon 小$
1:-147 soon 展
1:207 soon 岗位
1:181 soon 岗位$
1:70 soon 工
1:133 soon 工$
1:-218 soon 师
1:140 soon 带
1:92 soon 带队
1:144 soon 带队$
1:221 soon 帮
1:-116 soon 干
1:-116 soon 干部
1:81 soon 年
1:-102 soon 年0
1:-102 soon 年0月
1:202 soon 年对
1:279 soon 底
1:197 soon 度
1:138 soon 建
1:-77 soon 开
1:-276 soon 开$
1:-147 soon 开展
1:160 soon 张
1:160 soon 张罗
1:102 soon 张罗$
1:63 soon 录
1:77 soon 待
1:110 soon 待$
1:-240 soon 志
1:147 soon 总
1:124 soon 总$
1:114 soon 成
1:134 soon 成$
1:184 soon 手
1:124 soon 手$
1:84 soon 执
1:126 soon 执笔
1:126 soon 执笔$
1:94 soon 扶
1:99 soon 承
1:119 soon 承办$
1:-138 soon 技
1:67 soon 把
1:289 soon 抓
1:222 soon 抓$
1:-179 soon 报
1:-108 soon 报$
1:154 soon 报名
1:-84 soon 担$
1:100 soon 担任
1:122 soon 拟
1:169 soon 拟定
1:270 soon 拿
1:188 soon 挂
1:65 soon 授
1:131 soon 排
1:157 soon 排定
1:181 soon 排岗
1:181 soon 排岗位
1:105 soon 排班
1:221 soon 排课$
1:127 soon 接
1:106 soon 接待
1:110 soon 接待$
1:126 soon 推
1:135 soon 提
1:156 soon 支
1:320 soon 收
1:196 soon 收$
1:211 soon 改
1:130 soon 放
1:-78 soon 敏
1:198 soon 教$
1:-135 soon 教师
1:131 soon 教师$
1:-167 soon 教育
1:-75 soon 数
1:152 soon 文
1:187 soon 方
1:145 soon 施$
1:200 soon 日程
1:200 soon 日程$
1:-69 soon 明
1:-76 soon 月0
1:-200 soon 有
1:124 soon 服务$
1:79 soon 期
1:64 soon 本
1:155 soon 本$
1:96 soon 查$
1:-60 soon 校$
1:83 soon 核
1:71 soon 案
1:-123 soon 检
1:-196 soon 次
1:-183 soon 次$
1:67 soon 每0
1:-153 soon 每0周
1:-129 soon 每周
1:-131 soon 每周三
1:77 soon 汇
1:86 soon 汇总
1:-135 soon 活
1:-140 soon 活动
1:-184 soon 派$
1:291 soon 派人
1:115 soon 流
1:71 soon 流主
1:93 soon 清
1:276 soon 清点
1:-193 soon 源
1:79 soon 班
1:73 soon 班$
1:238 soon 理
1:165 soon 理$
1:116 soon 生$
1:74 soon 用
1:79 soon 电
1:-314 soon 的
1:310 soon 盯
1:263 soon 看
1:87 soon 着
1:-141 soon 督
1:-210 soon 研
1:-207 soon 研$
1:-207 soon 研究
1:-60 soon 研究$
1:-60 soon 确定
1:244 soon 确定$
1:-121 soon 科
1:-163 soon 科长
1:143 soon 程
1:66 soon 程$
1:217 soon 稿
1:217 soon 稿$
1:-207 soon 究
1:-60 soon 究$
1:-104 soon 立
1:126 soon 笔
1:126 soon 笔$
1:137 soon 第
1:108 soon 筹$
1:-65 soon 签
1:163 soon 管$
1:163 soon 管理
1:195 soon 管理$
1:146 soon 系
1:-79 soon 线
1:-195 soon 线上
1:88 soon 组织
1:150 soon 组织$
1:210 soon 组织学
1:77 soon 组织实
1:88 soon 织
1:150 soon 织$
1:210 soon 织学
1:176 soon 织学生
1:77 soon 织实
1:-75 soon 经
1:224 soon 经办
1:171 soon 经办$
1:-168 soon 经费
1:174 soon 给
1:149 soon 络
1:144 soon 络$
1:146 soon 统
1:71 soon 统一
1:146 soon 统筹
1:108 soon 统筹$
1:-126 soon 续
1:355 soon 编
1:97 soon 罗
1:102 soon 罗$
1:-93 soon 考
1:157 soon 考勤
1:157 soon 考勤$
1:62 soon 职
1:-109 soon 联
1:-171 soon 联$
1:-114 soon 联合
1:160 soon 联系
1:92 soon 联络
1:144 soon 联络$
1:-205 soon 股长
1:-107 soon 育
1:161 soon 自
1:-172 soon 英
1:101 soon 落
1:108 soon 落实
1:60 soon 落实$
1:91 soon 落实。
1:-138 soon 行
1:-240 soon 行$
1:120 soon 衔
1:123 soon 衔接
1:77 soon 表
1:88 soon 表$
1:245 soon 要
1:-86 soon 解
1:255 soon 计$
1:91 soon 订
1:-239 soon 训
1:-206 soon 训$
1:-264 soon 议
1:132 soon 记
1:-79 soon 讲
1:-200 soon 设在
1:-88 soon 设在>
1:163 soon 设备
1:104 soon 设备$
1:-186 soon 访
1:-136 soon 证
1:72 soon 评
1:147 soon 课务
1:152 soon 课务$
1:82 soon 课表
1:88 soon 课表$
1:62 soon 调
1:-70 soon 调$
1:83 soon 负责
1:179 soon 负责$
1:-156 soon 负责人
1:63 soon 负责排
1:140 soon 负责接
1:151 soon 负责设
1:180 soon 负责选
1:133 soon 责
1:243 soon 责$
1:-156 soon 责人
1:63 soon 责排
1:140 soon 责接
1:75 soon 责接待
1:151 soon 责设
1:151 soon 责设备
1:180 soon 责选
1:169 soon 责选派
1:114 soon 账
1:270 soon 账号
1:213 soon 账号$
1:-168 soon 费
1:-279 soon 资
1:87 soon 赠
1:-204 soon 赴
1:143 soon 起
1:-91 soon 跟岗
1:201 soon 跟进
1:159 soon 车
1:115 soon 轮
1:115 soon 轮流
1:71 soon 轮流主
1:-98 soon 达
1:154 soon 进$
1:69 soon 送$
1:125 soon 选
1:151 soon 选$
1:-97 soon 选派
1:-72 soon 通
1:-62 soon 通$
1:-173 soon 部
1:208 soon 量
1:-167 soon 长
1:-172 soon 长$
1:152 soon 队$
1:110 soon 障
1:81 soon 障$
1:95 soon 障设
1:95 soon 障设备
1:-194 soon 集训
1:-254 soon 青
1:203 soon 领
1:84 soon 题
1:156 soon 题$
1:79 soon 验
1:97 soon 验收
1:138 stands behind
1:405 stands bracket
1:215 stands closing
1:-248 stands sentence
1:-238 stands, lead behind
1:137 stands, lead behind:
1:167 stands, lead behind^
1:121 stands, lead behind归
1:235 stands, lead behind由
1:257 stands, lead behind由^
1:396 stands, lead bracket^
1:289 stands, lead closing:
1:191 stands, lead closing^
1:107 stands, lead closing由
1:-417 stands, lead sentence
1:-67 stands, lead sentence:
1:-206 stands, lead sentence^
1:-128 stands, lead sentence交
1:-75 stands, lead sentence由^
1:-197 stands, lead sentence请
)"sv,
};

}  // namespace

std::span<std::string_view const> const charge_weights(parts);

}  // namespace bangfu::document::reader
