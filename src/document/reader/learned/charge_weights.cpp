// SPDX-License-Identifier: BSL-1.0
// Learned: see weights.hpp.
#include "document/reader/learned/weights.hpp"

namespace bangfu::document::reader {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::string_view parts[] = {
    R"(charge no yes
1:-224 after %
1:-179 after (
1:-137 after (0
1:-182 after )
1:-69 after )$
1:-155 after ,
1:-107 after ,0
1:-312 after -
1:-176 after -0
1:-123 after -0×
1:-84 after 0
1:-227 after 0$
1:-224 after 0%
1:-200 after 0)
1:-200 after 0)$
1:-174 after 0-
1:-174 after 0-0
1:-113 after 0×
1:-113 after 0××
1:-60 after 0个
1:-158 after 0个月
1:-372 after 0人
1:-281 after 0人$
1:-210 after 0人到
1:-245 after 0人赴
1:-224 after 0份
1:-79 after 0位
1:-159 after 0册$
1:112 after 0册送
1:64 after 0名$
1:-201 after 0周
1:-228 after 0周$
1:-182 after 0天
1:-146 after 0天$
1:141 after 0套
1:-163 after 0学
1:-153 after 0学期
1:-205 after 0日印
1:81 after 0月
1:218 after 0月、
1:-251 after 0月到
1:226 after 0期
1:156 after 0本
1:83 after 0本优
1:63 after 0次交
1:147 after 0项
1:-300 after :
1:-141 after <
1:-219 after <(
1:-159 after <0
1:87 after <开
1:142 after <捐赠
1:-179 after <驻
1:-115 after >
1:-78 after >挂
1:-78 after >挂职
1:171 after >教
1:-123 after >跟
1:-85 after >跟岗
1:-132 after >跟班
1:197 after @
1:144 after @$
1:-113 after ^(
1:-190 after ^)
1:-276 after ^0
1:-191 after ^0人
1:-248 after ^<
1:-94 after ^专
1:114 after ^为
1:-225 after ^主任
1:108 after ^于0
1:-87 after ^互
1:184 after ^保
1:104 after ^保障
1:123 after ^做
1:124 after ^做好
1:88 after ^全
1:99 after ^共同
1:62 after ^具
1:62 after ^具体
1:-117 after ^出
1:187 after ^分
1:95 after ^分别
1:147 after ^分头
1:-195 after ^到
1:-120 after ^到>
1:-180 after ^副
1:-139 after ^副主
1:118 after ^办
1:92 after ^办理
1:64 after ^协
1:99 after ^协办
1:138 after ^协助
1:110 after ^参与
1:-80 after ^参加
1:128 after ^合
1:243 after ^合办
1:-207 after ^同
1:144 after ^向
1:144 after ^向<
1:-207 after ^员
1:-133 after ^员0
1:98 after ^和
1:85 after ^商
1:259 after ^在
1:-119 after ^备
1:-148 after ^备案
1:187 after ^安
1:187 after ^安排
1:111 after ^定
1:137 after ^审
1:234 after ^对接
1:162 after ^带
1:73 after ^带队
1:277 after ^帮
1:-225 after ^干
1:-138 after ^干部
1:191 after ^开通
1:109 after ^张
1:109 after ^张罗
1:186 after ^执
1:114 after ^执笔
1:159 after ^把
1:112 after ^把图
1:69 after ^把捐
1:190 after ^抓
1:-84 after ^报
1:135 after ^拟
1:171 after ^拟定
1:264 after ^排
1:134 after ^排课
1:63 after ^接
1:109 after ^接待
1:128 after ^提
1:93 after ^提供
1:253 after ^收
1:-191 after ^教
1:-164 after ^教师
1:-89 after ^每周
1:67 after ^每季
1:-90 after ^每月
1:67 after ^汇
1:198 after ^派人
1:127 after ^牵
1:85 after ^牵头
1:-270 after ^的
1:-142 after ^研
1:-142 after ^研究
1:-185 after ^科
1:-185 after ^科长
1:153 after ^管$
1:165 after ^管理
1:102 after ^组织
1:-77 after ^经
1:149 after ^经办
1:216 after ^给
1:205 after ^统
1:195 after ^统一
1:112 after ^统筹
1:134 after ^考
1:92 after ^联
1:144 after ^联系
1:205 after ^要
1:-150 after ^设
1:-203 after ^设在
1:62 after ^负
1:79 after ^负责
1:-170 after ^赴
1:117 after ^跟
1:181 after ^跟进
1:108 after ^轮
1:108 after ^轮流
1:-189 after ^送
1:105 after ^选
1:-133 after ^集
1:-94 after ^集训
1:104 after ^验
1:104 after ^验收
1:235 after _
1:-220 after _0年
1:-140 after ×
1:-115 after ×0
1:-135 after ××
1:-115 after ××0
1:-119 after ×××
1:-155 after “
1:-155 after ”
1:-123 after ”$
1:241 after 、0
1:189 after 。
1:203 after 。$
1:162 after 《
1:162 after 》
1:155 after 》$
1:-68 after 一起
1:-160 after 上0
1:147 after 上述
1:-79 after 上集
1:-79 after 上集体
1:-135 after 下
1:63 after 下午
1:112 after 与$
1:-232 after 专业
1:-90 after 专家
1:225 after 业$
1:90 after 两
1:-101 after 个月$
1:126 after 为
1:104 after 为<
1:-60 after 主
1:-253 after 主任
1:-240 after 主任$
1:-71 after 主任)
1:119 after 主持
1:-188 after 习
1:-171 after 习0
1:-67 after 书0
1:-79 after 书0册
1:-88 after 书信
1:63 after 书目
1:63 after 书目$
1:204 after 书送
1:69 after 书送到
1:104 after 二
1:202 after 于0
1:208 after 于0月
1:-117 after 互
1:76 after 交
1:129 after 交换
1:63 after 交换书
1:185 after 交接
1:-111 after 人
1:-80 after 人到
1:-245 after 人赴
1:138 after 人选$
1:-85 after 以
1:-229 after 以下
1:-196 after 以视
1:83 after 们
1:-149 after 任
1:-81 after 任$
1:-71 after 任)
1:-71 after 任)$
1:-109 after 任<
1:-60 after 任副
1:-221 after 份
1:-213 after 优
1:83 after 优秀教
1:-85 after 会
1:-93 after 会$
1:-185 after 会议
1:293 after 传
1:-68 after 估$
1:-102 after 位
1:77 after 位$
1:271 after 住
1:214 after 住宿
1:87 after 体
1:-127 after 体备
1:-127 after 体备课
1:265 after 作$
1:-84 after 使
1:-84 after 使用
1:-84 after 使用$
1:65 after 供
1:75 after 保
1:108 after 保障
1:101 after 保障$
1:104 after 保障设
1:105 after 修
1:122 after 做
1:130 after 做好
1:87 after 做好接
1:155 after 傅
1:155 after 傅$
1:208 after 像
1:-77 after 儿
1:-99 after 先
1:158 after 全
1:213 after 全年
1:77 after 公室
1:-164 after 共0
1:-164 after 共0人
1:91 after 共同
1:197 after 共同承
1:120 after 共同组
1:124 after 共同负
1:-189 after 其
1:-67 after 具
1:110 after 具体
1:-157 after 兼
1:-151 after 兼任
1:-172 after 内
1:138 after 册
1:112 after 册送
1:112 after 册送到
1:76 after 写
1:-237 after 农
1:229 after 况
1:75 after 准备
1:81 after 出
1:-90 after 出$
1:215 after 分
1:95 after 分别
1:147 after 分头
1:77 after 划
1:264 after 划$
1:-178 after 初
1:-148 after 到
1:66 after 到<$
1:-247 after 到>
1:-78 after 到>挂
1:-86 after 到>跟
1:117 after 前
1:-171 after 副
1:-139 after 副主
1:-139 after 副主任
1:-155 after 副教
1:-155 after 副教授
1:-123 after 副校
1:174 after 力
1:222 after 办
1:217 after 办$
1:77 after 办公室
1:225 after 办理
1:154 after 办理$
1:-123 after 加
1:68 after 加$
1:-176 after 加“
1:209 after 务$
1:-69 after 务处
1:91 after 动$
1:91 after 助
1:77 after 协
1:-97 after 协作
1:99 after 协办
1:99 after 协办$
1:137 after 协助
1:124 after 协助$
1:-115 after 协调
1:-88 after 协调$
1:179 after 单
1:128 after 单$
1:83 after 单位
1:-205 after 印发
1:-205 after 印发$
1:-151 after 县
1:110 after 参与
1:112 after 参与$
1:-86 after 参加
1:68 after 参加$
1:-176 after 参加“
1:107 after 及
1:-94 after 发
1:-192 after 发$
1:-220 after 受
1:104 after 口
1:78 after 召
1:200 after 召集
1:-222 after 各0
1:243 after 合办
1:197 after 同承
1:120 after 同组
1:120 after 同组织
1:124 after 同负
1:124 after 同负责
1:159 after 名
1:110 after 名$
1:128 after 名单
1:128 after 名单$
1:115 after 后
1:78 after 向
1:145 after 向<
1:-81 after 听课$
1:204 after 告
1:-148 after 员
1:-133 after 员0
1:-97 after 周
1:-164 after 周四
1:112 after 商
1:66 after 商定
1:-68 after 商定$
1:283 after 商量
1:-237 after 四
1:72 after 回访支
1:-201 after 团
1:-88 after 园
1:182 after 图书0
1:-181 after 在<
1:-99 after 在>
1:-71 after 培
1:82 after 培训$
1:-71 after 基
1:-96 after 堂
1:-252 after 处
1:-186 after 处长
1:-90 after 备
1:94 after 备$
1:-95 after 备案
1:-95 after 备案$
1:-197 after 备课
1:-146 after 备课$
1:-191 after 备课0
1:-251 after 大
1:-138 after 天
1:-146 after 天$
1:61 after 头
1:213 after 套
1:154 after 好
1:87 after 好接
1:97 after 好课
1:-151 after 委
1:63 after 季度整
1:-106 after 学
1:-60 after 学习
1:-153 after 学期$
1:83 after 学期汇
1:-267 after 学校
1:71 after 学科
1:98 after 安
1:85 after 安排
1:91 after 安排$
1:-111 after 安排岗
1:63 after 安排课
1:183 after 完
1:183 after 完成
1:154 after 完成$
1:-120 after 定$
1:291 after 定课
1:65 after 实
1:85 after 实$
1:93 after 实。
1:93 after 实。$
1:119 after 实施
1:122 after 实施$
1:-121 after 实训
1:85 after 实验
1:148 after 室
1:67 after 室$
1:109 after 家长
1:232 after 宿
1:151 after 宿$
1:141 after 寄
1:140 after 对
1:116 after 对口
1:106 after 对接
1:-66 after 导$
1:-157 after 小
1:-181 after 局
1:-125 after 展
1:-81 after 展0
1:-81 after 展0次
1:137 after 山
1:-167 after 岗
1:-193 after 岗$
1:-84 after 岗0
1:-96 after 岗0周
1:113 after 工
1:159 after 工作$
1:-78 after 师$
1:114 after 师0次
1:155 after 师傅
1:155 after 师傅$
1:191 after 带
1:69 after 带队
1:134 after 带队$
1:188 after 帮
1:68 after 帮扶
1:-135 after 常
1:-147 after 干
1:-97 after 干部
1:-249 after 平
1:194 after 年对
1:-93 after 并
1:136 after 库
1:268 after 底
1:72 after 底回
1:72 after 底回访
1:180 after 度
1:63 after 度整
1:63 after 度整理
1:-96 after 座
1:180 after 建
1:-133 after 开
1:-248 after 开0
1:-139 after 开展
1:-81 after 开展0
1:70 after 开设
1:61 after 开通
1:-276 after 式
1:181 after 张
1:181 after 张罗
1:109 after 张罗$
1:166 after 录
1:114 after 待$
1:-114 after 志
1:229 after 总$
1:307 after 情
1:229 after 情况
1:104 after 成
1:191 after 成$
1:195 after 手
1:201 after 手续
1:201 after 手续$
1:-180 after 才
1:114 after 执笔
1:114 after 执笔$
1:-65 after 执行
1:132 after 批
1:134 after 承办$
1:180 after 技
1:79 after 技术
1:112 after 把图
1:112 after 把图书
1:69 after 把捐
1:69 after 把捐来
1:302 after 抓
1:236 after 抓$
1:232 after 护
1:-115 after 报$
1:166 after 报名
1:157 after 报告
1:130 after 报送
1:-67 after 担$
1:142 after 担任
1:233 after 招
1:65 after 拟
1:171 after 拟定
1:263 after 拿
1:78 after 持
1:143 after 持。
1:143 after 持。$
1:-71 after 挂任
1:-78 after 挂职
1:280 after 指定
1:78 after 捐
1:69 after 捐来
1:69 after 捐来的
1:60 after 捐赠
1:142 after 捐赠图
1:166 after 换
1:63 after 换书
1:63 after 换书目
1:138 after 排
1:149 after 排$
1:175 after 排定
1:-111 after 排岗
1:-111 after 排岗位
1:118 after 排班
1:204 after 排课$
1:122 after 排课表
1:109 after 接
1:94 after 接$
1:106 after 接待
1:114 after 接待$
1:158 after 推
1:181 after 提
1:151 after 提供
1:93 after 播
1:63 after 支教
1:145 after 支教教
1:164 after 收
1:189 after 收$
1:244 after 改
1:-128 after 放$
1:-69 after 政
1:-92 after 敏
1:164 after 教$
1:98 after 教务
1:146 after 教学
1:129 after 教师
1:-191 after 教授
1:145 after 教教
1:145 after 教教师
1:-80 after 教案
1:-80 after 教案集
1:-127 after 教研
1:-105 after 教育
1:-92 after 数
1:213 after 整
1:151 after 整理
1:63 after 整理0
1:258 after 料$
1:-85 after 新
1:68 after 方案
1:122 after 施$
1:-76 after 日
1:-205 after 日印
1:-205 after 日印发
1:204 after 日程
1:204 after 日程$
1:-186 after 时
1:-156 after 时$
1:-121 after 明
1:-202 after 晓
1:-176 after 晚
1:72 after 月
1:-150 after 月$
1:218 after 月、
1:188 after 月底
1:72 after 月底回
1:93 after 月走
1:93 after 月走访
1:-250 after 有
1:79 after 服
1:79 after 服务
1:102 after 服务$
1:143 after 期
1:186 after 期$
1:83 after 期汇
1:83 after 期汇编
1:222 after 本$
1:83 after 本优
1:83 after 本优秀
1:79 after 术
1:224 after 材料$
1:115 after 来的
1:69 after 来的书
1:-77 after 查
1:-98 after 查$
1:119 after 查0
1:119 after 查0次
1:-217 after 校
1:-87 after 校长
1:-65 after 校长$
1:-80 after 案集
1:83 after 案集$
1:-68 after 检查
1:63 after 次交
1:63 after 次交换
1:209 after 步
1:-168 after 每0周
1:-190 after 每周四
1:169 after 每月底
1:93 after 每月走
1:89 after 汇
1:67 after 汇总
1:134 after 汇编
1:83 after 汇编0
1:-62 after 活
1:-150 after 派$
1:-103 after 派0
1:-80 after 派0名
1:241 after 派人
1:61 after 流
1:98 after 流主
1:70 after 流主持
1:-104 after 海
1:112 after 清
1:263 after 清点
1:-167 after 源
1:-69 after 点
1:-216 after 点$
1:69 after 牵头
1:-224 after 率
1:202 after 班
1:131 after 班$
1:111 after 理
1:154 after 理$
1:63 after 理0次
1:117 after 生$
1:129 after 用
1:-116 after 由
1:159 after 电子
1:-90 after 电话
1:-301 after 的
1:69 after 的书送
1:68 after 目$
1:302 after 盯
1:277 after 看
1:69 after 着
1:-150 after 督
1:113 after 知
1:-164 after 研
1:-258 after 研究
1:-61 after 研究$
1:206 after 确定$
1:-141 after 碰
1:-62 after 示
1:83 after 秀教
1:83 after 秀教案
1:-95 after 科
1:78 after 科$
1:-195 after 科长
1:-130 after 科长$
1:66 after 程
1:-64 after 程$
1:163 after 稿
1:120 after 稿$
1:-258 after 究
1:-61 after 究$
1:-255 after 立
1:114 after 笔
1:114 after 笔$
1:182 after 第
1:114 after 第0
1:115 after 筹$
1:-71 after 签
1:196 after 管$
1:80 after 管理$
1:110 after 系
1:142 after 系$
1:-251 after 红
1:-121 after 线
1:-112 after 线上
1:171 after 组$
1:86 after 组织
1:195 after 组织$
1:92 after 组织0
1:200 after 组织学
1:80 after 组织实
1:86 after 织
1:195 after 织$
1:92 after 织0
1:200 after 织学
1:200 after 织学生
1:80 after 织实
1:80 after 织实施
1:-157 after 经
1:210 after 经办
1:161 after 经办$
1:-207 after 经费
1:71 after 结对
1:238 after 给
1:227 after 给<
1:-228 after 络员
1:153 after 统
1:75 after 统一
1:140 after 统筹
1:115 after 统筹$
1:-186 after 继
1:-182 after 继续
1:201 after 续$
1:207 after 维
1:266 after 编
1:83 after 编0
1:83 after 编0本
1:-178 after 网
1:-205 after 网上
1:-94 after 网络
1:109 after 罗$
1:-102 after 老
1:-102 after 老师
1:-72 after 考
1:-116 after 考核
1:71 after 职
1:-130 after 联
1:126 after 联系
1:142 after 联系$
1:204 after 联络$
1:-228 after 联络员
1:-174 after 股长
1:-190 after 至
1:-191 after 至0
1:-176 after 英
1:-167 after 英语
1:190 after 营
1:200 after 落
1:200 after 落实
1:98 after 落实$
1:93 after 落实。
1:-84 after 行
1:-230 after 行$
1:133 after 衔接$
1:104 after 表$
1:203 after 装
1:112 after 要
1:70 after 观
1:-172 after 视
1:-79 after 解
1:76 after 订
1:126 after 讨
1:-109 after 训
1:-171 after 议
1:142 after 记
1:64 after 记录
1:-118 after 讲
1:-203 after 设在
1:-99 after 设在>
1:60 after 设备
1:-65 after 访
1:-146 after 访$
1:114 after 访支
1:114 after 访支教
1:-233 after 证
1:-75 after 评
1:-68 after 评估$
1:-91 after 诊
1:219 after 试
1:-90 after 话
1:-160 after 语
1:-72 after 课
1:-209 after 课$
1:-73 after 课0
1:-144 after 课0次
1:-236 after 课”
1:197 after 课务
1:164 after 课务$
1:-202 after 课程$
1:114 after 课表
1:104 after 课表$
1:125 after 调
1:-88 after 调$
1:184 after 调试
1:130 after 负责$
1:-165 after 负责人
1:-68 after 负责开
1:66 after 负责排
1:107 after 负责接
1:103 after 负责设
1:154 after 负责选
1:98 after 责
1:194 after 责$
1:-165 after 责人
1:-68 after 责开
1:-68 after 责开通
1:66 after 责排
1:107 after 责接
1:72 after 责接待
1:103 after 责设
1:103 after 责设备
1:154 after 责选
1:168 after 责选派
1:126 after 账
1:80 after 购
1:-222 after 费
1:-212 after 资
1:168 after 赠
1:142 after 赠图
1:142 after 赠图书
1:93 after 走访
1:93 after 走访支
1:-268 after 赴
1:83 after 起
1:-159 after 跟岗
1:-192 after 跟岗$
1:-84 after 跟岗0
1:181 after 跟进
1:-169 after 蹲
1:-169 after 蹲点
1:142 after 轮
1:147 after 轮流
1:98 after 轮流主
1:153 after 辆
1:153 after 辆$
1:-105 after 达
1:88 after 过
1:122 after 进
1:145 after 进$
1:147 after 述
1:166 after 送
1:228 after 送$
1:204 after 送到
1:115 after 送到<
1:112 after 送到>
1:-145 after 送课
1:200 after 选
1:189 after 选$
1:-77 after 选派$
1:73 after 通
1:235 after 通$
1:228 after 造
1:-205 after 部
1:110 after 部门
1:61 after 配
1:-188 after 金
1:-258 after 长
1:-162 after 长$
1:-188 after 问
1:142 after 队$
1:-195 after 院
1:-151 after 院长
1:86 after 障
1:101 after 障$
1:104 after 障设
1:104 after 障设备
1:-77 after 集
1:61 after 集$
1:-127 after 集体备
1:-155 after 集训
1:-282 after 青
1:86 after 面
1:127 after 项$
1:163 after 领
1:215 after 题$
1:-175 after 驻园
1:95 after 验
1:110 after 验收
1:111 after 高
1:-83 alone 00
1:-109 alone 10
1:73 alone 11
1:-262 before &
1:-147 before ($
1:-72 before 0个
1:-72 before 0名
1:235 before 0周
1:-246 before 0日
1:-224 before 0日前
1:-93 before 0月
1:-169 before 0月0
1:153 before 0月底
1:168 before 0节
1:152 before 0项
1:126 before 0项$
1:-101 before <
1:96 before <$
1:-63 before >$
1:-90 before @
1:63 before ^$
1:-250 before ^&
1:84 before ^<$
1:-230 before ^@
1:-186 before ^、
1:161 before ^上
1:-95 before ^不
1:97 before ^主
1:72 before ^人
1:154 before ^以上
1:145 before ^具
1:145 before ^具体
1:-70 before ^名
1:-112 before ^在
1:-65 before ^学
1:-222 before ^学期
1:85 before ^师
1:113 before ^教
1:224 before ^教师
1:-111 before ^日
1:-128 before ^日常
1:84 before ^本
1:-170 before ^校
1:-103 before ^校长
1:144 before ^此
1:139 before ^此项
1:-69 before ^第0
1:-298 before ^组
1:-119 before ^组办
1:-101 before ^经$
1:-211 before ^联
1:-174 before ^联系
1:172 before ^课
1:193 before ^账
1:193 before ^账号
1:85 before ^跟
1:85 before ^跟岗
1:149 before ^这
1:127 before ^送
1:-123 before ^领导
1:275 before _
1:210 before _$
1:-71 before ”
1:-174 before 、
1:-254 before 、$
1:86 before 、0
1:-211 before 、数
1:-211 before 、数学
1:221 before 。
1:198 before 。$
1:-72 before 一
1:143 before 上
1:131 before 上工
1:131 before 上工作
1:-148 before 下
1:-172 before 下设
1:-172 before 下设$
1:-95 before 不
1:-73 before 与$
1:237 before 中
1:-297 before 为
1:-345 before 为$
1:81 before 主
1:-140 before 主任
1:222 before 习
1:143 before 书
1:97 before 书$
1:143 before 事$
1:104 before 于
1:104 before 于0
1:-74 before 交
1:61 before 人
1:-94 before 人$
1:216 before 人事
1:95 before 以上
1:131 before 以上工
1:-183 before 任
1:-152 before 任$
1:117 before 位
1:115 before 体
1:150 before 体$
1:120 before 作$
1:107 before 修
1:62 before 公
1:62 before 公室
1:-144 before 公室设
1:74 before 共
1:-70 before 关
1:106 before 具
1:106 before 具体
1:150 before 具体$
1:222 before 写
1:176 before 出
1:-94 before 分
1:73 before 划$
1:-78 before 到
1:-68 before 到$
1:-152 before 前
1:-168 before 前$
1:70 before 办
1:62 before 办公
1:62 before 办公室
1:121 before 务
1:257 before 动
1:106 before 动$
1:-122 before 协
1:-131 before 单
1:-291 before 参
1:-395 before 口
1:-221 before 台
1:193 before 号
1:193 before 号$
1:-163 before 各
1:-139 before 名
1:-115 before 名单
1:-350 before 向
1:-336 before 向$
1:-230 before 员
1:-132 before 员$
1:226 before 周
1:-78 before 和
1:-167 before 和$
1:-89 before 回
1:227 before 园
1:-303 before 在
1:-290 before 在$
1:105 before 培
1:92 before 培训
1:-153 before 大
1:-314 before 学
1:-180 before 学$
1:-267 before 学期
1:88 before 学生
1:-200 before 学院
1:230 before 安
1:213 before 实
1:-144 before 室设
1:-144 before 室设在
1:86 before 家
1:73 before 宿
1:-145 before 对
1:-395 before 对口
1:-93 before 导
1:-123 before 导小
1:-123 before 导小组
1:-215 before 将
1:-64 before 小
1:-123 before 小组
1:-123 before 小组下
1:104 before 少于
1:104 before 少于0
1:176 before 岗
1:120 before 工作$
1:136 before 师
1:101 before 师$
1:142 before 师的
1:-86 before 帮
1:-128 before 常
1:-159 before 年
1:-107 before 年级
1:174 before 底
1:151 before 度
1:-113 before 开
1:-183 before 往
1:-203 before 往返
1:158 before 手续
1:158 before 手续$
1:-242 before 报
1:-265 before 报$
1:-162 before 担
1:-162 before 担任
1:-162 before 担任$
1:98 before 指
1:98 before 指导
1:287 before 接
1:150 before 政
1:106 before 教
1:115 before 教师
1:-233 before 数
1:-211 before 数学
1:-180 before 数学$
1:-249 before 文
1:-180 before 文、
1:-180 before 文、数
1:150 before 方
1:-238 before 日
1:-243 before 日前
1:-128 before 日常
1:-77 before 月
1:-229 before 月0
1:-229 before 月0日
1:155 before 月。
1:153 before 月底
1:-273 before 期
1:-235 before 期末
1:-260 before 末
1:102 before 本
1:-239 before 校
1:-157 before 校长
1:169 before 次
1:197 before 次。
1:145 before 此
1:134 before 此项
1:115 before 此项$
1:142 before 此项工
1:-131 before 每
1:244 before 活
1:244 before 活动
1:106 before 活动$
1:-89 before 班
1:-139 before 理
1:111 before 生
1:-194 before 由
1:142 before 的课
1:-197 before 科
1:170 before 程$
1:105 before 第
1:150 before 第0项
1:436 before 管
1:205 before 管理
1:161 before 管理$
1:-208 before 系
1:-184 before 系人
1:-201 before 系人$
1:-88 before 级
1:-336 before 组
1:-123 before 组下
1:-123 before 组下设
1:-119 before 组办
1:-119 before 组办公
1:-91 before 织
1:139 before 经
1:-101 before 经$
1:-94 before 结
1:-102 before 结对
1:-133 before 络
1:143 before 续
1:158 before 续$
1:264 before 编
1:-201 before 联
1:-230 before 联系
1:-183 before 联系人
1:-146 before 联络
1:168 before 节
1:-113 before 英
1:220 before 表$
1:73 before 计划$
1:147 before 训
1:-116 before 讲
1:-101 before 设
1:-65 before 设$
1:-157 before 设在
1:-157 before 设在$
1:111 before 访
1:-280 before 语
1:-266 before 语文
1:-180 before 语文、
1:197 before 课程
1:226 before 课表
1:66 before 账
1:193 before 账号
1:193 before 账号$
1:-118 before 费
1:-268 before 费$
1:91 before 跟
1:91 before 跟岗
1:-234 before 车
1:-203 before 返
1:174 before 这
1:77 before 述
1:-87 before 送
1:-156 before 送$
1:-212 before 选手
1:211 before 部
1:-226 before 长
1:125 before 队
1:-201 before 院
1:130 before 项
1:198 before 项$
1:199 before 项工
1:199 before 项工作
1:-201 before 须
1:-123 before 领导
1:-123 before 领导小
1:217 before 题$
1:-241 before=2
1:-108 before=3
1:-293 before=4
1:212 before=5
1:182 clause before &同
1:-167 clause before )
1:-215 clause before )$
1:-61 clause before 0个
1:171 clause before 0人
1:158 clause before 0册
1:105 clause before 0周
1:249 clause before 0场
1:182 clause before 0对
1:-121 clause before 0年
1:208 clause before 0次
1:78 clause before 0节
1:232 clause before 0项
1:224 clause before <教
1:169 clause before >
1:132 clause before >教
1:-94 clause before @
1:236 clause before ^&
1:-74 clause before ^0
1:192 clause before ^<
1:230 clause before ^>
1:66 clause before ^@
1:78 clause before ^“
1:227 clause before ^不
1:227 clause before ^专
1:-111 clause before ^业
1:145 clause before ^为
1:-64 clause before ^以
1:109 clause before ^到
1:183 clause before ^务
1:233 clause before ^套
1:184 clause before ^学
1:241 clause before ^导
1:-151 clause before ^工
1:97 clause before ^师
1:-67 clause before ^帮
1:-75 clause before ^年
1:229 clause before ^开
1:144 clause before ^政
1:218 clause before ^教
1:180 clause before ^每
1:173 clause before ^研
1:-116 clause before ^组
1:-119 clause before ^至
1:-169 clause before ^设
1:-134 clause before ^课
1:136 clause before ^队
1:161 clause before ^骨
1:78 clause before “
1:-103 clause before “六
1:193 clause before ”$
1:145 clause before 、
1:72 clause before 》
1:161 clause before 一
1:-103 clause before 一”
1:-150 clause before 上课
1:222 clause before 上题
1:-353 clause before 下
1:-145 clause before 下设
1:78 clause before 不
1:322 clause before 与
1:119 clause before 专
1:148 clause before 专业
1:213 clause before 业$
1:253 clause before 中心
1:148 clause before 为期
1:69 clause before 主
1:-214 clause before 主任
1:179 clause before 主抓
1:74 clause before 习
1:177 clause before 习0
1:-110 clause before 书
1:-109 clause before 书0
1:132 clause before 事
1:132 clause before 事处
1:300 clause before 交
1:80 clause before 人
1:158 clause before 人事
1:-171 clause before 以
1:-222 clause before 以上
1:-118 clause before 任
1:-121 clause before 份$
1:-95 clause before 会
1:89 clause before 位
1:124 clause before 位$
1:-65 clause before 作
1:92 clause before 供
1:176 clause before 保
1:283 clause before 信
1:62 clause before 做
1:-183 clause before 元
1:-183 clause before 元$
1:81 clause before 免
1:81 clause before 免费
1:-108 clause before 全
1:-125 clause before 公
1:-103 clause before 六
1:-103 clause before 六一
1:-138 clause before 共
1:-126 clause before 具
1:-157 clause before 具体
1:255 clause before 册
1:254 clause before 册$
1:-199 clause before 写
1:-158 clause before 出
1:108 clause before 分
1:-169 clause before 划
1:-67 clause before 初
1:74 clause before 到
1:130 clause before 到<
1:-70 clause before 制
1:-99 clause before 制度
1:255 clause before 前
1:85 clause before 前$
1:-106 clause before 副
1:64 clause before 办
1:124 clause before 办$
1:-157 clause before 办公
1:182 clause before 务
1:67 clause before 务$
1:168 clause before 务处
1:-214 clause before 助
1:-67 clause before 勤
1:-254 clause before 午
1:329 clause before 单
1:181 clause before 单$
1:256 clause before 单位
1:211 clause before 卷
1:152 clause before 发
1:127 clause before 台
1:-127 clause before 各
1:-89 clause before 合
1:216 clause before 同
1:182 clause before 同上
1:115 clause before 后
1:181 clause before 听
1:-96 clause before 告
1:-228 clause before 告$
1:80 clause before 周
1:114 clause before 周$
1:155 clause before 团
1:219 clause before 团委
1:174 clause before 园
1:193 clause before 图
1:179 clause before 图书
1:-130 clause before 在
1:268 clause before 场
1:249 clause before 场$
1:209 clause before 培
1:161 clause before 培训
1:-123 clause before 基
1:182 clause before 处
1:225 clause before 处排
1:164 clause before 处牵
1:84 clause before 处统
1:229 clause before 备
1:245 clause before 备课
1:110 clause before 大
1:136 clause before 大队
1:234 clause before 头
1:237 clause before 头$
1:149 clause before 套
1:164 clause before 好
1:303 clause before 委
1:118 clause before 子
1:77 clause before 学
1:225 clause before 学$
1:162 clause before 学期
1:282 clause before 学生
1:238 clause before 安
1:218 clause before 安排
1:186 clause before 实
1:118 clause before 室
1:-126 clause before 室$
1:163 clause before 室安
1:177 clause before 室牵
1:197 clause before 家
1:-109 clause before 对
1:182 clause before 对$
1:134 clause before 导
1:180 clause before 导处
1:-64 clause before 少
1:190 clause before 岗$
1:-150 clause before 师$
1:100 clause before 师发
1:161 clause before 师跟
1:-85 clause before 帮
1:-215 clause before 帮扶
1:161 clause before 干教
1:-125 clause before 年
1:97 clause before 年$
1:226 clause before 库$
1:163 clause before 底
1:163 clause before 底前
1:-111 clause before 度
1:-77 clause before 度$
1:-208 clause before 建
1:64 clause before 开放
1:178 clause before 德
1:178 clause before 德育
1:61 clause before 心
1:-74 clause before 总
1:-230 clause before 总结
1:-63 clause before 意
1:-80 clause before 成
1:109 clause before 执
1:-215 clause before 扶
1:191 clause before 批
1:137 clause before 承
1:154 clause before 承办
1:-207 clause before 报
1:-96 clause before 报告
1:239 clause before 拟
1:83 clause before 挂职
1:226 clause before 指
1:226 clause before 指导
1:135 clause before 授
1:135 clause before 授课
1:188 clause before 排
1:187 clause before 排$
1:-208 clause before 提
1:-165 clause before 支
1:218 clause before 收
1:64 clause before 放
1:222 clause before 放网
1:147 clause before 政
1:120 clause before 教
1:224 clause before 教$
1:112 clause before 教务
1:102 clause before 教处
1:298 clause before 教学
1:67 clause before 教导
1:247 clause before 教研
1:129 clause before 教科
1:-134 clause before 教育
1:149 clause before 数
1:144 clause before 文
1:87 clause before 新
1:106 clause before 日
1:-134 clause before 时
1:-174 clause before 时$
1:67 clause before 期$
1:206 clause before 期0
1:232 clause before 本
1:250 clause before 术
1:88 clause before 机
1:204 clause before 校本
1:-102 clause before 校长
1:240 clause before 案
1:146 clause before 次
1:172 clause before 次$
1:255 clause before 次0
1:259 clause before 每次
1:241 clause before 法
1:220 clause before 法$
1:83 clause before 派
1:193 clause before 流
1:199 clause before 源
1:-253 clause before 满
1:64 clause before 点
1:218 clause before 物
1:234 clause before 牵
1:234 clause before 牵头
1:244 clause before 理
1:202 clause before 理$
1:320 clause before 生
1:-153 clause before 由
1:-179 clause before 由&
1:-176 clause before 电
1:-246 clause before 的
1:-188 clause before 的$
1:205 clause before 研
1:189 clause before 研学
1:107 clause before 研室
1:189 clause before 研究
1:217 clause before 研组
1:-66 clause before 确
1:-66 clause before 确定
1:178 clause before 科室
1:352 clause before 程
1:214 clause before 程$
1:186 clause before 稿
1:186 clause before 稿$
1:189 clause before 究
1:182 clause before 究课
1:-73 clause before 第
1:182 clause before 筹
1:186 clause before 筹$
1:201 clause before 管理
1:239 clause before 系
1:91 clause before 级
1:-90 clause before 组$
1:-145 clause before 组下
1:-96 clause before 组长
1:-84 clause before 经
1:-124 clause before 结
1:-141 clause before 结$
1:232 clause before 给
1:-106 clause before 络
1:101 clause before 统
1:186 clause before 统筹
1:-200 clause before 继
1:-191 clause before 续
1:176 clause before 编
1:63 clause before 网
1:220 clause before 网上
1:-148 clause before 考
1:-158 clause before 职
1:-87 clause before 联
1:223 clause before 育处
1:-102 clause before 至
1:110 clause before 节
1:110 clause before 节$
1:267 clause before 英
1:232 clause before 营
1:62 clause before 行
1:-62 clause before 见
1:-125 clause before 计
1:200 clause before 训
1:-101 clause before 议
1:202 clause before 讲
1:-145 clause before 设办
1:-169 clause before 设在
1:61 clause before 语
1:183 clause before 读
1:60 clause before 课
1:173 clause before 课0
1:196 clause before 课务
1:281 clause before 课程
1:86 clause before 负
1:86 clause before 负责
1:121 clause before 责
1:187 clause before 责$
1:-154 clause before 资
1:141 clause before 赛
1:216 clause before 进
1:109 clause before 送
1:111 clause before 部
1:61 clause before 配
1:-115 clause before 长
1:-164 clause before 长$
1:-69 clause before 长办
1:179 clause before 间
1:208 clause before 队
1:136 clause before 队大
1:136 clause before 队部
1:66 clause before 院
1:287 clause before 项
1:195 clause before 项$
1:123 clause before 题
1:217 clause before 题库
1:-160 clause before 驻
1:161 clause before 骨
1:161 clause before 骨干
1:-133 clause behind &
1:189 clause behind &办
1:126 clause behind &教
1:-206 clause behind (
1:-121 clause behind -
1:-91 clause behind -×
1:-144 clause behind 0
1:67 clause behind 0$
1:-121 clause behind 0-
1:-120 clause behind 0×
1:-223 clause behind 0个
1:-237 clause behind 0人
1:-117 clause behind 0分
1:-82 clause behind 0学
1:-126 clause behind 0年
1:-263 clause behind 0次
1:-98 clause behind 0节
1:-80 clause behind 0课
1:259 clause behind 0项
1:-137 clause behind :
1:138 clause behind <
1:304 clause behind <教
1:-170 clause behind >
1:-85 clause behind >$
1:182 clause behind >学
1:-170 clause behind >教
1:191 clause behind @教
1:66 clause behind @负
1:-136 clause behind ^0
1:223 clause behind ^<
1:-65 clause behind ^>
1:94 clause behind ^为
1:-197 clause behind ^人
1:293 clause behind ^信
1:-202 clause behind ^全
1:-219 clause behind ^帮
1:167 clause behind ^总
1:-63 clause behind ^教
1:-226 clause behind ^时
1:-262 clause behind ^每
1:-214 clause behind ^由
1:-114 clause behind ^电
1:259 clause behind ^第
1:-129 clause behind ^联
1:-130 clause behind ×
1:-111 clause behind ×$
1:-125 clause behind ××
1:-123 clause behind “
1:-199 clause behind 、
1:-285 clause behind 一
1:-123 clause behind 三
1:-224 clause behind 上
1:-119 clause behind 下
1:69 clause behind 不少
1:-223 clause behind 个
1:244 clause behind 中心
1:-109 clause behind 为
1:-124 clause behind 主
1:-176 clause behind 主任
1:108 clause behind 书
1:185 clause behind 事
1:162 clause behind 于
1:82 clause behind 于0
1:216 clause behind 交
1:-237 clause behind 人
1:-91 clause behind 人$
1:211 clause behind 人事
1:-257 clause behind 任
1:-239 clause behind 任$
1:-124 clause behind 会
1:-168 clause behind 作
1:266 clause behind 供
1:166 clause behind 信
1:294 clause behind 信息
1:172 clause behind 做
1:156 clause behind 做好
1:112 clause behind 党
1:89 clause behind 全
1:-181 clause behind 共
1:-70 clause behind 具
1:-254 clause behind 兼
1:-255 clause behind 兼任
1:176 clause behind 写
1:-123 clause behind 出
)"sv,
    R"(1:-173 clause behind 分
1:-117 clause behind 分钟
1:-66 clause behind 务$
1:150 clause behind 务处
1:75 clause behind 助
1:186 clause behind 助$
1:179 clause behind 勤
1:63 clause behind 勤组
1:165 clause behind 协
1:147 clause behind 协助
1:62 clause behind 参
1:249 clause behind 参$
1:225 clause behind 发
1:177 clause behind 发展
1:163 clause behind 合$
1:-64 clause behind 同
1:-60 clause behind 名
1:133 clause behind 后
1:174 clause behind 后勤
1:-154 clause behind 听
1:-81 clause behind 听课
1:-101 clause behind 团
1:-74 clause behind 园
1:224 clause behind 图
1:-121 clause behind 在
1:74 clause behind 在0
1:172 clause behind 处$
1:188 clause behind 处安
1:159 clause behind 处组
1:-117 clause behind 处负
1:106 clause behind 处配
1:-138 clause behind 备
1:-84 clause behind 大
1:62 clause behind 天$
1:158 clause behind 好
1:158 clause behind 好$
1:207 clause behind 委
1:138 clause behind 委会
1:76 clause behind 学
1:123 clause behind 学$
1:-112 clause behind 学年
1:-295 clause behind 学期
1:228 clause behind 学生
1:144 clause behind 学组
1:347 clause behind 安
1:278 clause behind 安排
1:69 clause behind 定$
1:183 clause behind 室
1:-167 clause behind 室主
1:184 clause behind 室办
1:73 clause behind 室安
1:-184 clause behind 家
1:116 clause behind 家委
1:-67 clause behind 家长
1:-193 clause behind 寄
1:-85 clause behind 对
1:76 clause behind 导处
1:97 clause behind 少
1:111 clause behind 少于
1:99 clause behind 局
1:140 clause behind 展
1:-66 clause behind 岗
1:-122 clause behind 帮
1:-127 clause behind 帮助
1:-134 clause behind 年
1:-104 clause behind 年$
1:-180 clause behind 年0
1:117 clause behind 年级
1:197 clause behind 建
1:-139 clause behind 形
1:170 clause behind 往
1:-67 clause behind 往返
1:70 clause behind 德
1:70 clause behind 德育
1:201 clause behind 心
1:111 clause behind 总
1:111 clause behind 总务
1:294 clause behind 息
1:-186 clause behind 成
1:-135 clause behind 手
1:-61 clause behind 批
1:-112 clause behind 报
1:-85 clause behind 担
1:-146 clause behind 指导
1:268 clause behind 排
1:297 clause behind 排$
1:60 clause behind 排课
1:-183 clause behind 提
1:225 clause behind 援
1:253 clause behind 支
1:76 clause behind 教务
1:237 clause behind 教处
1:-86 clause behind 教学
1:75 clause behind 教导
1:104 clause behind 教师
1:-115 clause behind 教研
1:157 clause behind 教科
1:101 clause behind 数
1:76 clause behind 日$
1:-111 clause behind 时
1:-165 clause behind 时$
1:-180 clause behind 月
1:-60 clause behind 月$
1:-70 clause behind 期
1:-115 clause behind 期$
1:60 clause behind 校
1:245 clause behind 校$
1:-120 clause behind 校长
1:-408 clause behind 次
1:-264 clause behind 次$
1:-173 clause behind 次0
1:-236 clause behind 次不
1:-262 clause behind 每
1:-317 clause behind 每学
1:-94 clause behind 每年
1:-61 clause behind 每批
1:-178 clause behind 每月
1:-244 clause behind 每次
1:76 clause behind 派
1:-145 clause behind 理
1:91 clause behind 生
1:-65 clause behind 用
1:-170 clause behind 由
1:-149 clause behind 由&
1:196 clause behind 电
1:-118 clause behind 电话
1:-172 clause behind 的
1:-130 clause behind 看
1:-143 clause behind 研
1:106 clause behind 研组
1:124 clause behind 科室
1:218 clause behind 第
1:140 clause behind 第0
1:-105 clause behind 管
1:-102 clause behind 系
1:-113 clause behind 系人
1:160 clause behind 组
1:-158 clause behind 组$
1:-92 clause behind 考
1:-82 clause behind 考核
1:-192 clause behind 联
1:-102 clause behind 联系
1:-85 clause behind 聘
1:-67 clause behind 股
1:76 clause behind 育处
1:-200 clause behind 自
1:-233 clause behind 至
1:-141 clause behind 节
1:-98 clause behind 行
1:131 clause behind 计
1:164 clause behind 讲
1:-158 clause behind 设
1:-123 clause behind 设在
1:-252 clause behind 评
1:-118 clause behind 话
1:-114 clause behind 话0
1:-108 clause behind 课
1:124 clause behind 课$
1:-80 clause behind 课时
1:-78 clause behind 负
1:-65 clause behind 负责
1:-70 clause behind 责$
1:136 clause behind 资
1:257 clause behind 赛
1:-139 clause behind 跟
1:-67 clause behind 返
1:-172 clause behind 进
1:299 clause behind 送
1:211 clause behind 选
1:344 clause behind 部
1:173 clause behind 配
1:159 clause behind 配合
1:-135 clause behind 钟
1:-117 clause behind 钟$
1:-143 clause behind 长
1:-154 clause behind 长$
1:-157 clause behind 集
1:319 clause behind 项
1:-101 end )$
1:-128 end 0
1:-200 end 0)
1:-200 end 0)$
1:-127 end 0个
1:-101 end 0个月
1:-315 end 0人
1:-281 end 0人$
1:-159 end 0册
1:-159 end 0册$
1:-206 end 0周
1:-228 end 0周$
1:-189 end 0天
1:-155 end 0天$
1:-153 end 0学
1:-153 end 0学期
1:-176 end <
1:-156 end >
1:-69 end @
1:111 end @$
1:-187 end ^0
1:-191 end ^0个
1:-214 end ^0人
1:-164 end ^0天
1:-153 end ^0学
1:-207 end ^<
1:-146 end ^>
1:-203 end ^@
1:-115 end ^×
1:-163 end ^上
1:99 end ^中
1:129 end ^主
1:-224 end ^主任
1:232 end ^主持
1:-171 end ^习0
1:-84 end ^书
1:-84 end ^书0
1:130 end ^于
1:172 end ^于0
1:-96 end ^人
1:-219 end ^作
1:121 end ^供
1:119 end ^出
1:-109 end ^副
1:-68 end ^副主
1:88 end ^办理
1:164 end ^协
1:99 end ^协办
1:122 end ^协助
1:61 end ^去
1:110 end ^参与
1:-83 end ^发
1:-215 end ^各
1:-215 end ^各0
1:185 end ^合
1:93 end ^同组
1:95 end ^同负
1:173 end ^员
1:77 end ^园
1:-148 end ^备案
1:96 end ^子
1:-171 end ^学
1:73 end ^安
1:73 end ^安排
1:156 end ^定
1:142 end ^定人
1:257 end ^实
1:-114 end ^室
1:153 end ^对
1:169 end ^对接
1:84 end ^导
1:-171 end ^岗
1:-96 end ^岗0
1:221 end ^工
1:80 end ^师0
1:203 end ^带
1:100 end ^带队
1:-179 end ^座
1:109 end ^张
1:109 end ^张罗
1:114 end ^执
1:114 end ^执笔
1:69 end ^承
1:119 end ^承办
1:188 end ^抓
1:207 end ^拟
1:129 end ^换
1:63 end ^换书
1:116 end ^排
1:118 end ^排班
1:115 end ^排课
1:66 end ^接
1:109 end ^接待
1:-84 end ^支
1:227 end ^收
1:-142 end ^教
1:83 end ^教案
1:-275 end ^日
1:-205 end ^日印
1:70 end ^术
1:119 end ^查
1:119 end ^查0
1:-161 end ^校
1:124 end ^次
1:114 end ^流
1:90 end ^牵
1:-152 end ^理
1:-61 end ^登
1:-61 end ^登记
1:-244 end ^的
1:-160 end ^研究
1:269 end ^确
1:206 end ^确定
1:158 end ^管
1:153 end ^管$
1:90 end ^管理
1:152 end ^组
1:104 end ^组织
1:77 end ^织实
1:149 end ^经
1:149 end ^经办
1:283 end ^络
1:130 end ^统
1:103 end ^统筹
1:211 end ^编
1:232 end ^考
1:-92 end ^联
1:255 end ^记
1:104 end ^课
1:289 end ^调
1:63 end ^责
1:138 end ^送
1:204 end ^送到
1:-141 end ^通
1:-110 end ^长
1:-179 end ^集
1:-248 end ^题
1:-164 end ×
1:-115 end ×0
1:-61 end ”
1:-123 end ”$
1:203 end 。
1:203 end 。$
1:277 end 》
1:272 end 》$
1:127 end 上
1:112 end 与$
1:76 end 业
1:225 end 业$
1:-153 end 个
1:-115 end 个月
1:-101 end 个月$
1:226 end 中
1:106 end 主
1:-232 end 主任
1:-240 end 主任$
1:-71 end 主任)
1:119 end 主持
1:-115 end 习
1:-171 end 习0
1:-63 end 书
1:-84 end 书0
1:-159 end 书0册
1:63 end 书目
1:63 end 书目$
1:130 end 于
1:172 end 于0
1:138 end 人选
1:138 end 人选$
1:-151 end 以
1:-81 end 任$
1:-71 end 任)
1:-71 end 任)$
1:-73 end 会
1:-93 end 会$
1:-68 end 估$
1:77 end 位$
1:111 end 作
1:265 end 作$
1:-120 end 使
1:-120 end 使用
1:-120 end 使用$
1:174 end 供
1:98 end 保障
1:101 end 保障$
1:107 end 信
1:75 end 修
1:155 end 傅
1:155 end 傅$
1:82 end 入
1:129 end 出
1:-90 end 出$
1:190 end 分
1:266 end 划
1:264 end 划$
1:66 end 到<
1:66 end 到<$
1:-187 end 前
1:-109 end 副
1:-68 end 副主
1:-68 end 副主任
1:174 end 办
1:217 end 办$
1:154 end 办理
1:154 end 办理$
1:68 end 加$
1:214 end 务
1:209 end 务$
1:183 end 动
1:91 end 动$
1:73 end 助
1:99 end 协办
1:99 end 协办$
1:123 end 协助
1:124 end 协助$
1:-79 end 协调
1:-88 end 协调$
1:273 end 单
1:128 end 单$
1:-137 end 印
1:-205 end 印发
1:-205 end 印发$
1:116 end 参
1:110 end 参与
1:112 end 参与$
1:76 end 参加
1:68 end 参加$
1:-161 end 发
1:-192 end 发$
1:240 end 口
1:99 end 台
1:-202 end 各
1:-215 end 各0
1:93 end 同组
1:93 end 同组织
1:95 end 同负
1:95 end 同负责
1:183 end 名
1:78 end 名$
1:128 end 名单
1:128 end 名单$
1:-81 end 听课
1:-81 end 听课$
1:117 end 告
1:95 end 员
1:-68 end 商定$
1:-144 end 场
1:82 end 培训$
1:-87 end 处
1:94 end 备$
1:-95 end 备案
1:-95 end 备案$
1:-146 end 备课
1:-146 end 备课$
1:-189 end 天
1:-155 end 天$
1:127 end 套
1:75 end 子
1:-162 end 学
1:-153 end 学期
1:-153 end 学期$
1:144 end 安
1:92 end 安排
1:91 end 安排$
1:154 end 完
1:154 end 完成
1:154 end 完成$
1:-120 end 定$
1:142 end 定人
1:92 end 实
1:98 end 实$
1:93 end 实。
1:93 end 实。$
1:119 end 实施
1:122 end 实施$
1:67 end 室$
1:-94 end 家
1:180 end 宿
1:151 end 宿$
1:-95 end 导$
1:-82 end 小
1:-246 end 岗
1:-188 end 岗$
1:-96 end 岗0
1:-96 end 岗0周
1:314 end 工
1:172 end 工作
1:159 end 工作$
1:-78 end 师$
1:80 end 师0
1:114 end 师0次
1:155 end 师傅
1:155 end 师傅$
1:258 end 带
1:134 end 带队
1:134 end 带队$
1:-106 end 常
1:-104 end 座
1:-136 end 开
1:109 end 张
1:109 end 张罗
1:109 end 张罗$
1:111 end 待
1:114 end 待$
1:156 end 总
1:229 end 总$
1:154 end 成$
1:249 end 手
1:201 end 手续
1:201 end 手续$
1:-63 end 执
1:114 end 执笔
1:114 end 执笔$
1:76 end 承
1:134 end 承办
1:134 end 承办$
1:298 end 抓
1:236 end 抓$
1:232 end 护
1:-115 end 报$
1:178 end 报名
1:117 end 报告
1:61 end 担
1:-67 end 担$
1:207 end 拟
1:78 end 持
1:143 end 持。
1:143 end 持。$
1:88 end 挂
1:-71 end 指
1:129 end 换
1:63 end 换书
1:63 end 换书目
1:158 end 排
1:149 end 排$
1:118 end 排班
1:182 end 排课
1:204 end 排课$
1:75 end 接
1:94 end 接$
1:114 end 接待
1:114 end 接待$
1:-159 end 支
1:113 end 收
1:189 end 收$
1:211 end 改
1:-153 end 放
1:-128 end 放$
1:164 end 教$
1:83 end 教案
1:83 end 教案集
1:258 end 料$
1:119 end 施
1:122 end 施$
1:-73 end 日
1:-205 end 日印
1:-205 end 日印发
1:204 end 日程
1:204 end 日程$
1:-77 end 时
1:-156 end 时$
1:-150 end 月$
1:102 end 服
1:102 end 服务
1:102 end 服务$
1:166 end 期
1:186 end 期$
1:-94 end 本
1:222 end 本$
1:82 end 术
1:224 end 材料
1:224 end 材料$
1:-60 end 来
1:-98 end 查$
1:119 end 查0
1:119 end 查0次
1:-207 end 校
1:-65 end 校长
1:-65 end 校长$
1:83 end 案集
1:83 end 案集$
1:-60 end 检查
1:61 end 活动
1:-134 end 派
1:-150 end 派$
1:-105 end 点
1:-216 end 点$
1:192 end 班
1:131 end 班$
1:84 end 理
1:154 end 理$
1:117 end 生$
1:-78 end 用$
1:-260 end 的
1:112 end 目
1:68 end 目$
1:-178 end 督
1:-67 end 研
1:-160 end 研究
1:-61 end 研究$
1:269 end 确
1:206 end 确定
1:206 end 确定$
1:-115 end 科
1:78 end 科$
1:-136 end 科长
1:-130 end 科长$
1:-64 end 程$
1:120 end 稿
1:120 end 稿$
1:-166 end 究
1:-61 end 究$
1:114 end 笔
1:114 end 笔$
1:115 end 筹$
1:159 end 管
1:196 end 管$
1:78 end 管理
1:80 end 管理$
1:119 end 系
1:142 end 系$
1:148 end 级
1:109 end 线
1:255 end 组
1:171 end 组$
1:197 end 组织
1:195 end 组织$
1:104 end 织
1:195 end 织$
1:77 end 织实
1:77 end 织实施
1:161 end 经办
1:161 end 经办$
1:-130 end 结
1:72 end 络
1:130 end 统
1:103 end 统筹
1:115 end 统筹$
1:201 end 续
1:201 end 续$
1:172 end 编
1:109 end 罗
1:109 end 罗$
1:-101 end 联
1:96 end 联系
1:142 end 联系$
1:204 end 联络$
1:102 end 落
1:102 end 落实
1:98 end 落实$
1:93 end 落实。
1:-168 end 行
1:-230 end 行$
1:133 end 衔
1:133 end 衔接
1:133 end 衔接$
1:182 end 表
1:104 end 表$
1:-79 end 解
1:275 end 计
1:107 end 讨
1:-266 end 议
1:88 end 记
1:-85 end 访
1:-146 end 访$
1:-309 end 证
1:-125 end 评
1:-68 end 评估
1:-68 end 评估$
1:184 end 试
1:-209 end 课$
1:-144 end 课0次
1:158 end 课务
1:164 end 课务$
1:-114 end 课程
1:-202 end 课程$
1:104 end 课表
1:104 end 课表$
1:113 end 调
1:-88 end 调$
1:130 end 负责$
1:194 end 责$
1:125 end 账
1:-166 end 资
1:-187 end 跟岗
1:-187 end 跟岗$
1:153 end 辆
1:153 end 辆$
1:282 end 进
1:145 end 进$
1:181 end 送
1:228 end 送$
1:204 end 送到
1:115 end 送到<
1:112 end 送到>
1:102 end 选
1:189 end 选$
1:-77 end 选派
1:-77 end 选派$
1:235 end 通$
1:-96 end 部
1:124 end 量
1:-184 end 长
1:-162 end 长$
1:110 end 门
1:-188 end 问
1:142 end 队
1:142 end 队$
1:101 end 障
1:101 end 障$
1:61 end 集$
1:105 end 项
1:127 end 项$
1:218 end 领
1:-68 end 题
1:215 end 题$
1:205 end 验
1:-329 ends 任
1:-119 ends 会
1:-259 ends 务
1:105 ends 处
1:94 ends 委
1:140 ends 系
1:69 ends 组
1:120 ends 股
1:-148 ends 记
1:70 ends 部
1:-195 ends 队
1:-88 ends 院
1:-75 ends 馆
1:-146 figures=1
1:-113 first (
1:-190 first )
1:-93 first 0
1:-191 first 0人
1:-96 first <
1:60 first >$
1:-113 first ^(
1:-190 first ^)
1:-276 first ^0
1:-248 first ^<
1:-94 first ^专
1:114 first ^为
1:-87 first ^互
1:184 first ^保
1:123 first ^做
1:88 first ^全
1:62 first ^具
1:-117 first ^出
1:187 first ^分
1:-195 first ^到
1:-180 first ^副
1:118 first ^办
1:64 first ^协
1:128 first ^合
1:-207 first ^同
1:144 first ^向
1:-207 first ^员
1:98 first ^和
1:85 first ^商
1:259 first ^在
1:-119 first ^备
1:187 first ^安
1:111 first ^定
1:137 first ^审
1:162 first ^带
1:277 first ^帮
1:-225 first ^干
1:109 first ^张
1:186 first ^执
1:159 first ^把
1:190 first ^抓
1:-84 first ^报
1:135 first ^拟
1:264 first ^排
1:63 first ^接
1:128 first ^提
1:253 first ^收
1:-191 first ^教
1:67 first ^汇
1:127 first ^牵
1:-270 first ^的
1:-142 first ^研
1:-185 first ^科
1:-77 first ^经
1:216 first ^给
1:205 first ^统
1:134 first ^考
1:92 first ^联
1:205 first ^要
1:-150 first ^设
1:62 first ^负
1:-170 first ^赴
1:117 first ^跟
1:108 first ^轮
1:-189 first ^送
1:105 first ^选
1:-133 first ^集
1:104 first ^验
1:-137 first “
1:-98 first “$
1:117 first 一
1:195 first 一$
1:-93 first 上
1:96 first 与
1:-116 first 专
1:143 first 为
1:-225 first 主任
1:108 first 于0
1:-87 first 互
1:-118 first 任
1:-145 first 任$
1:-90 first 会
1:-109 first 作$
1:78 first 供
1:93 first 供$
1:184 first 保
1:104 first 保障
1:123 first 做
1:124 first 做好
1:166 first 全
1:99 first 共同
1:-63 first 具
1:62 first 具体
1:247 first 写
1:138 first 出
1:166 first 出$
1:218 first 分
1:95 first 分别
1:147 first 分头
1:95 first 别
1:95 first 别$
1:-204 first 到
1:-120 first 到>
1:269 first 制
1:-180 first 副
1:-139 first 副主
1:241 first 力
1:241 first 力$
1:147 first 办
1:135 first 办$
1:92 first 办理
1:-134 first 加
1:-134 first 加$
1:124 first 助
1:124 first 助$
1:75 first 协
1:99 first 协办
1:138 first 协助
1:110 first 参与
1:-80 first 参加
1:-198 first 发$
1:243 first 合办
1:136 first 同$
1:-142 first 名
1:-142 first 名$
1:79 first 向
1:144 first 向<
1:-125 first 员
1:-133 first 员0
1:98 first 和
1:111 first 商
1:112 first 图
1:112 first 图$
1:99 first 在
1:-169 first 在$
1:-81 first 处
1:-148 first 备案
1:125 first 头
1:125 first 头$
1:223 first 好
1:223 first 好$
1:-130 first 委
1:67 first 季$
1:-108 first 学
1:187 first 安
1:187 first 安排
1:101 first 定
1:234 first 对接
1:-137 first 岗
1:-137 first 岗$
1:-207 first 师
1:-164 first 师$
1:162 first 带
1:73 first 带队
1:277 first 帮
1:-138 first 干部
1:191 first 开通
1:109 first 张
1:109 first 张罗
1:64 first 待
1:64 first 待$
1:150 first 总
1:100 first 总$
1:225 first 执
1:114 first 执笔
1:164 first 把
1:112 first 把图
1:69 first 把捐
1:263 first 抓
1:195 first 抓$
1:155 first 拟
1:171 first 拟定
1:223 first 拿
1:-109 first 捐
1:69 first 捐$
1:189 first 排
1:130 first 排$
1:134 first 排课
1:203 first 接
1:296 first 接$
1:109 first 接待
1:93 first 提
1:93 first 提供
1:293 first 收
1:190 first 收$
1:-157 first 教
1:-164 first 教师
1:-103 first 日
1:-103 first 日$
1:314 first 核
1:270 first 核$
1:-148 first 案
1:-148 first 案$
1:65 first 每
1:79 first 每$
1:-89 first 每周
1:67 first 每季
1:-90 first 每月
1:198 first 派人
1:108 first 流
1:108 first 流$
1:303 first 点
1:136 first 牵
1:85 first 牵头
1:115 first 班
1:115 first 班$
1:185 first 理
1:185 first 理$
1:-204 first 电
1:-288 first 的
1:-103 first 研
1:-142 first 研究
1:-187 first 科
1:-185 first 科长
1:-142 first 究
1:-142 first 究$
1:114 first 笔
1:114 first 笔$
1:76 first 管
1:270 first 管$
1:165 first 管理
1:144 first 系
1:144 first 系$
1:102 first 组织
1:102 first 织
1:102 first 织$
1:149 first 经办
1:241 first 给
1:140 first 统
1:195 first 统一
1:112 first 统筹
1:246 first 编
1:109 first 罗
1:109 first 罗$
1:91 first 考
1:68 first 联
1:144 first 联系
1:-174 first 股
1:205 first 要
1:-116 first 训
1:-116 first 训$
1:-223 first 议
1:93 first 记
1:-104 first 设
1:-203 first 设在
1:-136 first 课
1:-105 first 课$
1:69 first 负
1:79 first 负责
1:122 first 责
1:122 first 责$
1:-170 first 赴
1:225 first 起
1:180 first 起$
1:134 first 跟
1:181 first 跟进
1:108 first 轮
1:108 first 轮流
1:181 first 进
1:181 first 进$
1:-109 first 送
1:143 first 送$
1:213 first 选
1:213 first 通
1:148 first 通$
1:-153 first 部
1:-141 first 部$
1:-376 first 长
1:-354 first 长$
1:104 first 障
1:104 first 障$
1:-129 first 集
1:-77 first 集$
1:-94 first 集训
1:-76 first 验
1:104 first 验收
1:160 form before
1:-88 form behind
1:271 found before=1
1:-250 holder=1
1:146 institution behind=1
1:107 lead :
1:221 lead and end : 1
1:-233 lead and end 交 0
1:-245 lead and end 交 1
1:-167 lead and end 以 0
1:373 lead and end 归 1
1:127 lead and end 由 1
1:-331 lead 交
1:-167 lead 以
1:378 lead 归
1:61 lead 由
1:-86 lead 请
1:104 length=1
1:-95 length=12
1:-125 length=3
1:-106 length=4
1:118 length=7
1:-118 length=9
1:69 name ^中
1:-157 name ^九
1:112 name ^人
1:161 name ^仪
1:75 name ^保
1:278 name ^信
1:-98 name ^党
1:-205 name ^共
1:-68 name ^办
1:-211 name ^协
1:-208 name ^县
1:-154 name ^同
1:281 name ^团
1:64 name ^园
1:61 name ^培
1:122 name ^备
1:104 name ^大
1:70 name ^学
1:62 name ^家
1:-284 name ^小
1:79 name ^少
1:259 name ^就
1:-134 name ^年
1:178 name ^康
1:240 name ^德
1:209 name ^总
1:215 name ^招
1:88 name ^教
1:-141 name ^新
1:-255 name ^校
1:-206 name ^物
1:203 name ^电
1:180 name ^科
1:215 name ^竞
1:121 name ^职
1:-115 name ^英
1:-92 name ^辅
1:-116 name ^送
1:-120 name ^领
1:-121 name ^高
1:-267 name 三
1:-237 name 三备
1:-174 name 下
1:64 name 专
1:150 name 专业
1:184 name 业
1:137 name 业办
1:170 name 业科
1:98 name 业部
1:-338 name 主
1:-329 name 主任
1:-157 name 九
1:-157 name 九年
1:117 name 习
1:-154 name 书
1:-160 name 书处
1:-61 name 书室
1:-148 name 书记
1:93 name 事
1:135 name 事处
1:249 name 事室
1:-118 name 事科
1:-184 name 交
1:65 name 人
1:198 name 仪
1:198 name 仪器
1:-284 name 任
1:-329 name 任$
1:-147 name 任办
1:-106 name 会
1:-119 name 会$
1:-325 name 作
1:-89 name 作办
1:-213 name 作处
1:87 name 保
1:206 name 保健
1:161 name 保管
1:234 name 信
1:234 name 信息
1:206 name 健
1:206 name 健室
1:-104 name 党
1:-275 name 党委
1:164 name 党政
1:-80 name 全
1:-205 name 共
1:-164 name 兼
1:-136 name 兼任
1:-271 name 初
1:-98 name 前
1:-161 name 前教
1:-259 name 副
1:-225 name 副园
1:-108 name 副校
1:83 name 务
1:-259 name 务$
1:-322 name 务主
1:-122 name 务会
1:96 name 务办
1:66 name 务园
1:171 name 务处
1:242 name 务科
1:87 name 务组
1:62 name 务部
1:188 name 勤组
1:-102 name 化
1:-331 name 协
1:-208 name 县
1:-104 name 县电
1:-80 name 各
1:-189 name 各备
1:83 name 各年
1:-176 name 合
1:-207 name 合作
1:-183 name 同
1:-89 name 员
1:-76 name 员会
1:198 name 器
1:161 name 器保
1:245 name 团
1:294 name 团委
1:116 name 园务
1:88 name 培训
1:-60 name 基
1:-65 name 基教
1:-69 name 基础
1:104 name 处
1:105 name 处$
1:-119 name 备
1:-151 name 备课
1:178 name 复
1:143 name 大
1:184 name 大队
1:94 name 委$
1:-76 name 委员
1:-98 name 学前
1:-131 name 学副
1:154 name 学处
1:63 name 学生
1:-244 name 学科
1:-102 name 学院
1:228 name 安
1:108 name 实
1:70 name 实训
1:108 name 家委
1:74 name 导
1:-188 name 导主
1:174 name 导处
1:-120 name 导小
1:-262 name 小
1:-202 name 小学
1:-150 name 小组
1:230 name 就
1:253 name 就业
1:-212 name 局
1:176 name 展中
1:-65 name 展处
1:231 name 展部
1:89 name 工
1:-312 name 市
1:85 name 师
1:134 name 师发
1:161 name 干
1:-97 name 年
1:-66 name 年级
1:185 name 康
1:178 name 康复
1:-250 name 建
1:256 name 德
1:256 name 德育
1:137 name 总
1:209 name 总务
1:234 name 息
1:257 name 息中
1:131 name 息技
1:252 name 成
1:-79 name 技术
1:-274 name 报
1:215 name 招
1:236 name 招生
1:-192 name 指
1:-86 name 指导
1:90 name 政
1:75 name 政办
1:90 name 政教
1:-197 name 教中
1:-154 name 教主
1:215 name 教办
1:60 name 教务
1:232 name 教处
1:120 name 教导
1:105 name 教师
1:103 name 教组
1:104 name 教股
1:-248 name 教育
1:67 name 教部
1:-93 name 文
1:-206 name 新
1:98 name 术组
1:-224 name 校
1:-133 name 校办
1:-145 name 校务
1:-174 name 校长
1:99 name 源
1:-238 name 物
1:-231 name 物理
1:-305 name 特
1:185 name 班年
1:-99 name 理
1:169 name 理学
1:203 name 生
1:-140 name 生会
1:249 name 生办
1:151 name 生发
1:215 name 生处
1:158 name 生就
1:69 name 生工
1:98 name 生科
1:132 name 电
1:72 name 督
1:72 name 督导
1:157 name 研处
1:133 name 研室
1:-69 name 础
1:-69 name 础教
1:-157 name 社
1:69 name 科
1:63 name 科学
1:164 name 科室
1:75 name 科技
1:152 name 科研
1:-160 name 秘
1:-160 name 秘书
1:-80 name 程中
1:216 name 竞
1:216 name 竞赛
1:71 name 管
1:161 name 管员
1:140 name 系
1:140 name 系$
1:-78 name 级
1:-186 name 级备
1:-146 name 级组
1:222 name 级部
1:-162 name 练
1:69 name 组$
1:-150 name 组办
1:-72 name 织人
1:122 name 织部
1:120 name 职业
1:118 name 股
1:120 name 股$
1:-84 name 育
1:-164 name 育主
1:-74 name 育副
1:66 name 育处
1:73 name 育组
1:-252 name 艺
1:-130 name 英
1:-134 name 英语
1:-308 name 西
1:-110 name 训中
1:150 name 训处
1:194 name 训科
1:102 name 训部
1:119 name 讯
1:-148 name 记$
1:-86 name 语文
1:-151 name 语科
1:-144 name 课
1:-62 name 课程
1:-151 name 课组
1:87 name 资
1:92 name 资源
1:119 name 资讯
1:71 name 赛
1:205 name 赛办
1:-79 name 辅
1:-79 name 辅导
1:-143 name 送
1:-101 name 送教
1:-229 name 通
1:70 name 部$
1:-83 name 长
1:122 name 长办
1:-149 name 长室
1:97 name 队
1:-195 name 队$
1:145 name 队大
1:251 name 队部
1:-88 name 院
1:-88 name 院$
1:-120 name 领
1:-120 name 领导
1:-75 name 馆$
1:-274 name 高
1:-192 name 高三
1:306 named=2
1:-195 named=3
1:210 right before  -
1:-147 right before (
1:63 right before -
1:96 right before <
1:-63 right before >
1:-254 right before 、
1:198 right before 。
1:-73 right before 与
1:-345 right before 为
1:97 right before 书
1:143 right before 事
1:-94 right before 人
1:-152 right before 任
1:150 right before 体
1:120 right before 作
1:73 right before 划
1:-68 right before 到
1:-168 right before 前
1:106 right before 动
1:193 right before 号
1:-336 right before 向
1:-132 right before 员
1:-167 right before 和
1:-290 right before 在
1:-180 right before 学
1:101 right before 师
1:-265 right before 报
1:170 right before 程
1:-101 right before 经
1:158 right before 续
1:220 right before 表
1:-65 right before 设
1:-268 right before 费
1:-156 right before 送
1:198 right before 项
1:217 right before 题
1:-109 sided=0
1:68 sided=1
1:-210 soon &
1:-97 soon &$
1:-271 soon (
1:-301 soon )
1:-151 soon -
1:-113 soon 0
1:-224 soon 0个
1:-321 soon 0人
1:-226 soon 0人$
1:-218 soon 0人到
1:-197 soon 0人赴
1:-102 soon 0周
1:-86 soon 0周$
1:66 soon 0年
1:-74 soon 0年0
1:-158 soon 0次
1:-170 soon 0次$
1:-196 soon :
1:-124 soon <
1:-157 soon <$
1:-90 soon >
1:-205 soon >$
1:-98 soon >跟
1:-99 soon >跟岗
1:157 soon @
1:-113 soon ^(
1:-190 soon ^)
1:-276 soon ^0
1:-191 soon ^0人
1:-248 soon ^<
1:-94 soon ^专
1:114 soon ^为
1:-225 soon ^主任
1:108 soon ^于0
1:-87 soon ^互
1:184 soon ^保
1:104 soon ^保障
1:123 soon ^做
1:124 soon ^做好
1:88 soon ^全
1:99 soon ^共同
1:62 soon ^具
1:62 soon ^具体
1:-117 soon ^出
1:187 soon ^分
1:95 soon ^分别
1:147 soon ^分头
1:-195 soon ^到
1:-120 soon ^到>
1:-180 soon ^副
1:-139 soon ^副主
1:118 soon ^办
1:92 soon ^办理
1:64 soon ^协
1:99 soon ^协办
1:138 soon ^协助
1:110 soon ^参与
1:-80 soon ^参加
1:128 soon ^合
1:243 soon ^合办
1:-207 soon ^同
1:144 soon ^向
1:144 soon ^向<
1:-207 soon ^员
1:-133 soon ^员0
1:98 soon ^和
1:85 soon ^商
1:259 soon ^在
1:-119 soon ^备
1:-148 soon ^备案
1:187 soon ^安
1:187 soon ^安排
1:111 soon ^定
1:137 soon ^审
1:234 soon ^对接
1:162 soon ^带
1:73 soon ^带队
1:277 soon ^帮
1:-225 soon ^干
1:-138 soon ^干部
1:191 soon ^开通
1:109 soon ^张
1:109 soon ^张罗
1:186 soon ^执
1:114 soon ^执笔
1:159 soon ^把
1:112 soon ^把图
1:69 soon ^把捐
1:190 soon ^抓
1:-84 soon ^报
1:135 soon ^拟
1:171 soon ^拟定
1:264 soon ^排
1:134 soon ^排课
1:63 soon ^接
1:109 soon ^接待
1:128 soon ^提
1:93 soon ^提供
1:253 soon ^收
1:-191 soon ^教
1:-164 soon ^教师
1:-89 soon ^每周
1:67 soon ^每季
1:-90 soon ^每月
1:67 soon ^汇
1:198 soon ^派人
1:127 soon ^牵
1:85 soon ^牵头
1:-270 soon ^的
1:-142 soon ^研
1:-142 soon ^研究
1:-185 soon ^科
1:-185 soon ^科长
1:153 soon ^管$
1:165 soon ^管理
1:102 soon ^组织
1:-77 soon ^经
1:149 soon ^经办
1:216 soon ^给
1:205 soon ^统
1:195 soon ^统一
1:112 soon ^统筹
1:134 soon ^考
1:92 soon ^联
1:144 soon ^联系
1:205 soon ^要
1:-150 soon ^设
1:-203 soon ^设在
1:62 soon ^负
1:79 soon ^负责
1:-170 soon ^赴
1:117 soon ^跟
1:181 soon ^跟进
1:108 soon ^轮
1:108 soon ^轮流
1:-189 soon ^送
1:105 soon ^选
1:-133 soon ^集
1:-94 soon ^集训
1:104 soon ^验
1:104 soon ^验收
1:79 soon _
1:-220 soon _0年
1:-157 soon “
1:175 soon 、$
1:147 soon 。
1:147 soon 。$
1:235 soon 《
1:-68 soon 一起
1:-200 soon 三
1:61 soon 上$
1:-60 soon 下
1:-184 soon 业
1:85 soon 中
1:177 soon 为
1:-231 soon 主任
1:-224 soon 主任$
1:-71 soon 主任)
1:66 soon 主持
1:-158 soon 习
1:-86 soon 书
1:-107 soon 书0
1:69 soon 事
1:92 soon 二
1:127 soon 于0
1:219 soon 于0月
1:61 soon 云
1:61 soon 云$
1:-114 soon 互
1:165 soon 交
1:-218 soon 人到
1:-197 soon 人赴
1:138 soon 人选$
1:83 soon 们
1:-144 soon 任
1:-201 soon 任$
1:-71 soon 任)
1:-71 soon 任)$
1:-70 soon 任<
1:-174 soon 份
1:-102 soon 会
1:-84 soon 位
1:68 soon 位$
1:217 soon 住
1:-66 soon 作
1:131 soon 保
1:119 soon 保障
1:100 soon 保障$
1:104 soon 保障设
1:-60 soon 修
1:157 soon 做
1:130 soon 做好
1:87 soon 做好接
1:-99 soon 先
1:148 soon 入
1:95 soon 全
1:157 soon 全年
1:-166 soon 共0
1:69 soon 共同
1:197 soon 共同承
1:120 soon 共同组
1:124 soon 共同负
1:-113 soon 具
1:62 soon 具体
1:88 soon 册
1:88 soon 册$
1:272 soon 写
1:63 soon 决
1:98 soon 决$
1:74 soon 准备
1:140 soon 出
1:65 soon 出$
1:250 soon 分
1:245 soon 分$
1:95 soon 分别
1:147 soon 分头
1:95 soon 别
1:-192 soon 到
1:-78 soon 到$
1:-63 soon 到<
1:-222 soon 到>
1:-97 soon 到>跟
1:122 soon 制
1:-128 soon 副
1:-139 soon 副主
1:-139 soon 副主任
1:241 soon 力
1:170 soon 办
1:149 soon 办$
1:204 soon 办理
1:111 soon 办理$
1:-101 soon 加
1:93 soon 务$
1:111 soon 助
1:150 soon 勤
1:150 soon 勤$
1:99 soon 协办
1:99 soon 协办$
1:137 soon 协助
1:124 soon 协助$
1:-115 soon 协调
1:-88 soon 协调$
1:161 soon 单
1:234 soon 单$
1:-252 soon 县
1:151 soon 参$
1:110 soon 参与
1:112 soon 参与$
1:-83 soon 参加
1:-67 soon 参加$
1:-107 soon 发$
1:104 soon 口
1:78 soon 召
1:200 soon 召集
1:195 soon 号
1:171 soon 号$
1:-90 soon 各$
1:243 soon 合办
1:-85 soon 同$
1:197 soon 同承
1:120 soon 同组
1:120 soon 同组织
1:124 soon 同负
1:124 soon 同负责
1:89 soon 名
1:167 soon 名$
1:115 soon 后
1:69 soon 向
1:142 soon 向<
1:-195 soon 听课
1:-115 soon 员
1:-133 soon 员0
1:99 soon 周$
1:-120 soon 周三
1:-154 soon 周四
1:234 soon 和$
1:127 soon 商
1:83 soon 商定
1:283 soon 商量
1:-218 soon 四
1:-181 soon 团
1:-163 soon 园
1:117 soon 图
1:112 soon 图书0
1:-99 soon 在>
1:-207 soon 培
1:-68 soon 培$
1:-260 soon 处
1:-188 soon 处长
1:-251 soon 大
1:76 soon 头
1:100 soon 好
1:87 soon 好接
1:97 soon 好课
1:-151 soon 委
1:-220 soon 子
1:67 soon 季度
1:63 soon 季度整
1:82 soon 学$
1:83 soon 学期汇
1:124 soon 学生$
1:187 soon 学科
1:60 soon 安
1:74 soon 安排
1:179 soon 安排岗
1:63 soon 安排课
1:183 soon 完
1:183 soon 完成
1:154 soon 完成$
1:62 soon 定
1:275 soon 定课
1:109 soon 实$
1:93 soon 实。
1:93 soon 实。$
1:134 soon 实施
1:138 soon 实施$
1:198 soon 家
1:181 soon 宿
1:151 soon 宿$
1:67 soon 对
1:142 soon 对$
1:116 soon 对口
1:64 soon 对接
1:-116 soon 导
1:-178 soon 小$
1:-145 soon 展
1:217 soon 岗位
1:179 soon 岗位$
1:85 soon 工
1:154 soon 工$
1:-217 soon 师
1:165 soon 带
1:102 soon 带队
1:134 soon 带队$
1:216 soon 帮
1:-96 soon 干
1:-138 soon 干部
1:97 soon 年
1:-99 soon 年0
1:-99 soon 年0月
1:194 soon 年对
1:236 soon 底
1:72 soon 底回
1:72 soon 底回访
1:176 soon 度
1:63 soon 度整
1:63 soon 度整理
1:124 soon 建
1:-259 soon 开$
1:-145 soon 开展
1:61 soon 开通
1:181 soon 张
1:181 soon 张罗
1:109 soon 张罗$
1:78 soon 录
1:81 soon 待
1:114 soon 待$
1:-265 soon 志
1:132 soon 总
1:128 soon 总$
1:97 soon 成
1:154 soon 成$
1:209 soon 手
1:146 soon 手$
1:110 soon 执
1:114 soon 执笔
1:114 soon 执笔$
1:82 soon 扶
1:93 soon 承
1:124 soon 承办$
1:-96 soon 技
1:77 soon 技术
1:112 soon 把图
1:112 soon 把图书
1:69 soon 把捐
1:69 soon 把捐来
1:302 soon 抓
1:236 soon 抓$
1:-178 soon 报
1:-103 soon 报$
1:178 soon 报名
1:-68 soon 担$
1:116 soon 担任
1:155 soon 拟
1:171 soon 拟定
1:263 soon 拿
1:66 soon 持
1:176 soon 挂
1:69 soon 捐来
1:69 soon 捐来的
1:69 soon 授
1:136 soon 排
1:175 soon 排定
1:179 soon 排岗
1:179 soon 排岗位
1:118 soon 排班
1:214 soon 排课$
1:135 soon 接
1:106 soon 接待
1:114 soon 接待$
1:86 soon 推
1:135 soon 提
1:60 soon 提供
1:138 soon 支
1:126 soon 支$
1:319 soon 收
1:205 soon 收$
1:212 soon 改
1:103 soon 放
1:-92 soon 敏
1:171 soon 教$
1:-141 soon 教师
1:121 soon 教师$
1:-69 soon 教研
1:-212 soon 教育
1:-121 soon 数
1:177 soon 整
1:101 soon 整理
1:63 soon 整理$
1:155 soon 文
1:205 soon 方
1:138 soon 施$
1:-69 soon 日
1:246 soon 日程
1:246 soon 日程$
1:-68 soon 明
1:60 soon 月
1:-119 soon 月0
1:188 soon 月底
1:72 soon 月底回
1:93 soon 月走
1:93 soon 月走访
1:-224 soon 有
1:102 soon 服务$
1:84 soon 期
1:83 soon 期汇
1:83 soon 期汇编
1:160 soon 本$
1:77 soon 术
1:69 soon 来的
1:69 soon 来的书
1:127 soon 查$
1:-68 soon 校$
1:70 soon 核
1:-142 soon 检
1:-195 soon 次
1:-176 soon 次$
1:-144 soon 每0周
1:-122 soon 每周
1:-120 soon 每周三
1:67 soon 每季
1:67 soon 每季度
1:169 soon 每月底
1:93 soon 每月走
1:89 soon 汇
1:67 soon 汇总
1:134 soon 汇编
1:83 soon 汇编$
1:-162 soon 活
1:-168 soon 活动
1:-167 soon 派$
1:241 soon 派人
1:108 soon 流
1:112 soon 清
1:263 soon 清点
1:-267 soon 源
1:71 soon 点
1:73 soon 班
1:86 soon 班$
1:226 soon 理
1:166 soon 理$
1:130 soon 生$
1:60 soon 用
1:91 soon 电
1:-268 soon 的
1:69 soon 的书$
1:302 soon 盯
1:278 soon 看
1:69 soon 着
1:-167 soon 督
1:-206 soon 研
1:-249 soon 研$
1:-175 soon 研究
1:-61 soon 研究$
1:206 soon 确定$
1:-112 soon 科
1:-188 soon 科长
1:142 soon 程
1:87 soon 程$
1:227 soon 稿
1:227 soon 稿$
1:-175 soon 究
1:-61 soon 究$
1:-103 soon 立
1:114 soon 笔
1:114 soon 笔$
1:109 soon 第
1:115 soon 筹$
1:-71 soon 签
1:194 soon 管$
1:159 soon 管理
1:200 soon 管理$
1:140 soon 系
1:-108 soon 线
1:-198 soon 线上
1:79 soon 组织
1:160 soon 组织$
1:200 soon 组织学
1:80 soon 组织实
1:79 soon 织
1:160 soon 织$
1:200 soon 织学
1:174 soon 织学生
1:80 soon 织实
1:210 soon 经办
1:161 soon 经办$
1:-165 soon 经费
1:179 soon 给
1:168 soon 络
1:181 soon 络$
1:153 soon 统
1:75 soon 统一
1:140 soon 统筹
1:115 soon 统筹$
1:-132 soon 续
1:307 soon 编
1:106 soon 编$
1:88 soon 罗
1:109 soon 罗$
1:146 soon 考勤
1:146 soon 考勤$
)"sv,
    R"(1:-88 soon 联
1:-163 soon 联$
1:-100 soon 联合
1:157 soon 联系
1:119 soon 联络
1:181 soon 联络$
1:-174 soon 股长
1:-139 soon 育
1:155 soon 自
1:-144 soon 英
1:114 soon 落
1:103 soon 落实
1:93 soon 落实。
1:-146 soon 行
1:-236 soon 行$
1:141 soon 衔
1:150 soon 衔接
1:78 soon 表
1:82 soon 表$
1:239 soon 要
1:-79 soon 解
1:227 soon 计$
1:76 soon 订
1:-271 soon 训
1:-266 soon 训$
1:-237 soon 议
1:149 soon 记
1:-70 soon 讲
1:-203 soon 设在
1:-99 soon 设在>
1:147 soon 设备
1:71 soon 设备$
1:-81 soon 访
1:93 soon 访支
1:93 soon 访支$
1:-155 soon 证
1:68 soon 评
1:-87 soon 课$
1:135 soon 课务
1:142 soon 课务$
1:78 soon 课表
1:82 soon 课表$
1:97 soon 调
1:89 soon 负责
1:175 soon 负责$
1:-159 soon 负责人
1:-68 soon 负责开
1:66 soon 负责排
1:107 soon 负责接
1:103 soon 负责设
1:154 soon 负责选
1:135 soon 责
1:243 soon 责$
1:-159 soon 责人
1:-68 soon 责开
1:-68 soon 责开通
1:66 soon 责排
1:107 soon 责接
1:72 soon 责接待
1:103 soon 责设
1:103 soon 责设备
1:154 soon 责选
1:168 soon 责选派
1:141 soon 账
1:195 soon 账号
1:171 soon 账号$
1:-165 soon 费
1:-254 soon 资
1:76 soon 赠
1:68 soon 走
1:93 soon 走访
1:93 soon 走访支
1:-229 soon 赴
1:146 soon 起
1:74 soon 跟
1:-97 soon 跟岗
1:181 soon 跟进
1:164 soon 车
1:108 soon 轮
1:108 soon 轮流
1:-95 soon 达
1:186 soon 进$
1:69 soon 送$
1:124 soon 选
1:151 soon 选$
1:-94 soon 选派
1:-77 soon 选派$
1:-78 soon 通$
1:-68 soon 通账$
1:-171 soon 部
1:219 soon 量
1:-151 soon 长
1:-215 soon 长$
1:142 soon 队$
1:119 soon 障
1:100 soon 障$
1:104 soon 障设
1:104 soon 障设备
1:-155 soon 集训
1:-253 soon 青
1:218 soon 领
1:101 soon 题
1:155 soon 题$
1:70 soon 验
1:110 soon 验收
1:132 stands behind
1:407 stands bracket
1:206 stands closing
1:-256 stands sentence
1:-240 stands, lead behind
1:146 stands, lead behind:
1:164 stands, lead behind^
1:118 stands, lead behind归
1:215 stands, lead behind由
1:253 stands, lead behind由^
1:398 stands, lead bracket^
1:-106 stands, lead closing
1:319 stands, lead closing:
1:183 stands, lead closing^
1:84 stands, lead closing由
1:-423 stands, lead sentence
1:-62 stands, lead sentence:
1:-218 stands, lead sentence^
1:-118 stands, lead sentence交
1:-87 stands, lead sentence由^
1:-195 stands, lead sentence请
1:84 stands, lead sentence请^
)"sv,
};

}  // namespace

std::span<std::string_view const> const charge_weights(parts);

}  // namespace bangfu::document::reader
