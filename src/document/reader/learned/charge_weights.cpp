// SPDX-License-Identifier: BSL-1.0
// Learned: see weights.hpp.
#include "document/reader/learned/weights.hpp"

namespace bangfu::document::reader {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::string_view parts[] = {
    R"(charge no yes
1:-197 after %
1:-67 after &
1:-173 after (
1:-165 after (0
1:-176 after )
1:-66 after )$
1:-171 after ,
1:-71 after ,0
1:-312 after -
1:-170 after -0
1:-123 after -0×
1:-85 after 0
1:-254 after 0$
1:-197 after 0%
1:-197 after 0)
1:-197 after 0)$
1:-173 after 0-
1:-173 after 0-0
1:-112 after 0×
1:-112 after 0××
1:-73 after 0个
1:-131 after 0个月
1:-368 after 0人
1:-269 after 0人$
1:-176 after 0人到
1:-196 after 0人赴
1:-209 after 0份
1:-74 after 0位
1:-163 after 0册$
1:91 after 0册送
1:74 after 0名$
1:-212 after 0周
1:-199 after 0周$
1:-187 after 0天
1:-151 after 0天$
1:125 after 0套
1:-244 after 0学
1:-159 after 0学期
1:-197 after 0日印
1:73 after 0月
1:208 after 0月、
1:-223 after 0月到
1:232 after 0期
1:165 after 0本
1:79 after 0本优
1:68 after 0次交
1:128 after 0项
1:-311 after :
1:-128 after <
1:-232 after <(
1:-204 after <0
1:-67 after <副
1:80 after <开
1:-63 after <开展
1:126 after <捐赠
1:-173 after <驻
1:-128 after >
1:-108 after >挂
1:-108 after >挂职
1:205 after >教
1:-112 after >跟
1:-87 after >跟岗
1:-96 after >跟班
1:185 after @
1:116 after @$
1:-112 after ^(
1:-148 after ^)
1:-269 after ^0
1:-216 after ^0人
1:-245 after ^<
1:70 after ^与
1:-94 after ^专
1:115 after ^为
1:-215 after ^主任
1:103 after ^于0
1:-103 after ^互
1:188 after ^保
1:96 after ^保障
1:122 after ^做
1:122 after ^做好
1:103 after ^全
1:111 after ^共同
1:60 after ^具
1:60 after ^具体
1:-113 after ^出
1:200 after ^分
1:101 after ^分别
1:131 after ^分头
1:-183 after ^到
1:-127 after ^到>
1:-185 after ^副
1:-141 after ^副主
1:118 after ^办
1:93 after ^办理
1:60 after ^协
1:87 after ^协办
1:130 after ^协助
1:106 after ^参与
1:-82 after ^参加
1:117 after ^合
1:247 after ^合办
1:-196 after ^同
1:130 after ^向
1:130 after ^向<
1:-232 after ^员
1:-123 after ^员0
1:118 after ^和
1:82 after ^商
1:251 after ^在
1:-123 after ^备
1:-157 after ^备案
1:189 after ^安
1:189 after ^安排
1:93 after ^定
1:135 after ^审
1:255 after ^对接
1:154 after ^带
1:77 after ^带队
1:259 after ^帮
1:-252 after ^干
1:-161 after ^干部
1:222 after ^开通
1:108 after ^张
1:108 after ^张罗
1:183 after ^执
1:117 after ^执笔
1:62 after ^承
1:153 after ^把
1:91 after ^把图
1:74 after ^把捐
1:188 after ^抓
1:119 after ^拟
1:160 after ^拟定
1:260 after ^排
1:147 after ^排课
1:64 after ^接
1:104 after ^接待
1:140 after ^提
1:98 after ^提供
1:228 after ^收
1:-194 after ^教
1:-160 after ^教师
1:62 after ^每0
1:-87 after ^每周
1:62 after ^每季
1:-78 after ^每月
1:76 after ^汇
1:213 after ^派人
1:130 after ^牵
1:90 after ^牵头
1:-236 after ^的
1:-135 after ^研
1:-135 after ^研究
1:-161 after ^科
1:-161 after ^科长
1:161 after ^管$
1:181 after ^管理
1:93 after ^组织
1:-82 after ^经
1:161 after ^经办
1:220 after ^给
1:206 after ^统
1:176 after ^统一
1:114 after ^统筹
1:121 after ^考
1:111 after ^联
1:170 after ^联系
1:209 after ^要
1:-152 after ^设
1:-185 after ^设在
1:75 after ^负责
1:-195 after ^赴
1:138 after ^跟
1:168 after ^跟进
1:114 after ^轮
1:114 after ^轮流
1:-184 after ^送
1:83 after ^选
1:-103 after ^集
1:-77 after ^集训
1:89 after ^验
1:89 after ^验收
1:228 after _
1:-203 after _0年
1:-143 after ×
1:-116 after ×0
1:-137 after ××
1:-116 after ××0
1:-118 after ×××
1:-147 after “
1:-147 after ”
1:-104 after ”$
1:237 after 、0
1:181 after 。
1:197 after 。$
1:180 after 《
1:180 after 》
1:155 after 》$
1:-137 after 上0
1:190 after 上述
1:-71 after 上集
1:-71 after 上集体
1:-132 after 下
1:109 after 与$
1:-177 after 专业
1:-60 after 专家
1:185 after 业$
1:-89 after 个月$
1:68 after 中
1:115 after 为
1:106 after 为<
1:-62 after 主
1:-244 after 主任
1:-224 after 主任$
1:-83 after 主任)
1:106 after 主持
1:-170 after 习
1:-129 after 习0
1:-92 after 习0周
1:-60 after 书0
1:-69 after 书0册
1:-89 after 书信
1:68 after 书目
1:68 after 书目$
1:190 after 书送
1:74 after 书送到
1:114 after 二
1:229 after 于0
1:216 after 于0月
1:-113 after 互
1:62 after 交
1:162 after 交换
1:68 after 交换书
1:152 after 交接
1:-144 after 人
1:-100 after 人到
1:-196 after 人赴
1:150 after 人选$
1:-95 after 以
1:-238 after 以下
1:-171 after 以视
1:78 after 们
1:-150 after 任
1:-104 after 任$
1:-83 after 任)
1:-83 after 任)$
1:-135 after 任<
1:-67 after 任<副
1:-79 after 任副
1:-204 after 份
1:-196 after 优
1:79 after 优秀教
1:-72 after 会
1:-74 after 会$
1:-155 after 会议
1:253 after 传
1:-63 after 估$
1:-129 after 位
1:89 after 位$
1:235 after 住
1:181 after 住宿
1:79 after 体
1:-106 after 体备
1:-106 after 体备课
1:237 after 作$
1:-75 after 作用
1:-85 after 使
1:-85 after 使用
1:-85 after 使用$
1:85 after 保
1:103 after 保障
1:93 after 保障$
1:94 after 保障设
1:78 after 修
1:120 after 做
1:127 after 做好
1:90 after 做好接
1:148 after 傅
1:148 after 傅$
1:152 after 像
1:-86 after 儿
1:-96 after 先
1:154 after 全
1:190 after 全年
1:76 after 公室
1:-116 after 共0
1:-116 after 共0人
1:94 after 共同
1:149 after 共同承
1:93 after 共同组
1:124 after 共同负
1:-220 after 其
1:-76 after 具
1:117 after 具体
1:-131 after 兼
1:-121 after 兼任
1:-205 after 内
1:128 after 册
1:91 after 册送
1:91 after 册送到
1:120 after 写
1:-240 after 农
1:69 after 决$
1:250 after 况
1:74 after 出
1:-89 after 出$
1:237 after 分
1:101 after 分别
1:131 after 分头
1:69 after 划
1:259 after 划$
1:-140 after 初
1:-156 after 到
1:83 after 到<$
1:-220 after 到>
1:-108 after 到>挂
1:-83 after 到>跟
1:100 after 前
1:-170 after 副
1:-141 after 副主
1:-141 after 副主任
1:-156 after 副教
1:-156 after 副教授
1:-145 after 副校
1:170 after 力
1:216 after 办
1:211 after 办$
1:76 after 办公室
1:224 after 办理
1:153 after 办理$
1:-171 after 加
1:106 after 加$
1:-157 after 加“
1:207 after 务$
1:-94 after 务处
1:82 after 动$
1:103 after 助
1:77 after 协
1:-86 after 协作
1:87 after 协办
1:87 after 协办$
1:139 after 协助
1:121 after 协助$
1:-118 after 协调
1:-89 after 协调$
1:173 after 单
1:141 after 单$
1:71 after 单位
1:-197 after 印发
1:-197 after 印发$
1:-167 after 县
1:106 after 参与
1:109 after 参与$
1:-112 after 参加
1:106 after 参加$
1:-157 after 参加“
1:128 after 及
1:-104 after 发
1:-201 after 发$
1:-202 after 受
1:119 after 口
1:87 after 召
1:228 after 召集
1:-269 after 各0
1:247 after 合办
1:149 after 同承
1:93 after 同组
1:93 after 同组织
1:124 after 同负
1:124 after 同负责
1:170 after 名
1:119 after 名$
1:141 after 名单
1:141 after 名单$
1:106 after 后
1:98 after 向
1:144 after 向<
1:-61 after 听课
1:-95 after 听课$
1:171 after 告
1:-148 after 员
1:-67 after 员$
1:-123 after 员0
1:-93 after 周
1:-178 after 周四
1:104 after 商
1:-78 after 商定$
1:257 after 商量
1:-200 after 四
1:80 after 回访支
1:-188 after 团
1:-95 after 园
1:160 after 图书0
1:-172 after 在<
1:-96 after 在>
1:-60 after 场
1:-82 after 培
1:101 after 培训$
1:-85 after 堂
1:-262 after 处
1:-195 after 处长
1:-82 after 备
1:99 after 备$
1:-116 after 备案
1:-116 after 备案$
1:-227 after 备课
1:-171 after 备课$
1:-150 after 备课0
1:-212 after 大
1:-135 after 天
1:-151 after 天$
1:195 after 套
1:166 after 好
1:90 after 好接
1:98 after 好课
1:-176 after 委
1:68 after 季度整
1:-100 after 学
1:-91 after 学习
1:-159 after 学期$
1:79 after 学期汇
1:-273 after 学校
1:81 after 安
1:85 after 安排
1:89 after 安排$
1:-107 after 安排岗
1:172 after 完
1:172 after 完成
1:146 after 完成$
1:-112 after 定$
1:320 after 定课
1:75 after 实
1:102 after 实$
1:91 after 实。
1:91 after 实。$
1:97 after 实施
1:96 after 实施$
1:-119 after 实训
1:72 after 实验
1:-67 after 审
1:143 after 室
1:115 after 家长
1:213 after 宿
1:177 after 宿$
1:109 after 寄
1:120 after 对
1:123 after 对口
1:95 after 对接
1:-158 after 小
1:-189 after 局
1:-150 after 展
1:-97 after 展0
1:-97 after 展0次
1:88 after 山
1:-176 after 岗
1:-195 after 岗$
1:-62 after 岗0
1:-63 after 岗0周
1:-62 after 岗位$
1:140 after 工
1:159 after 工作$
1:-90 after 师$
1:120 after 师0次
1:148 after 师傅
1:148 after 师傅$
1:166 after 带
1:123 after 带队$
1:188 after 帮
1:-162 after 常
1:-124 after 干
1:-73 after 干部
1:-241 after 平
1:193 after 年对
1:-94 after 并
1:132 after 库
1:293 after 底
1:80 after 底回
1:80 after 底回访
1:191 after 度
1:68 after 度整
1:68 after 度整理
1:-71 after 座
1:232 after 建
1:-144 after 开
1:-257 after 开0
1:-171 after 开展
1:-97 after 开展0
1:81 after 开设
1:63 after 开通
1:-188 after 式
1:173 after 张
1:173 after 张罗
1:108 after 张罗$
1:150 after 录
1:111 after 待$
1:-126 after 志
1:238 after 总$
1:299 after 情
1:250 after 情况
1:74 after 成
1:230 after 成$
1:226 after 手
1:203 after 手续
1:203 after 手续$
1:-189 after 才
1:117 after 执笔
1:117 after 执笔$
1:163 after 批
1:124 after 承办$
1:-61 after 承担$
1:203 after 技
1:83 after 技术
1:79 after 把
1:91 after 把图
1:91 after 把图书
1:74 after 把捐
1:74 after 把捐来
1:305 after 抓
1:232 after 抓$
1:268 after 护
1:-107 after 报$
1:144 after 报名
1:157 after 报告
1:126 after 报送
1:-84 after 担$
1:119 after 担任
1:217 after 招
1:83 after 拟
1:160 after 拟定
1:253 after 拿
1:177 after 持。
1:177 after 持。$
1:-96 after 挂任
1:-108 after 挂职
1:243 after 指定
1:85 after 捐
1:74 after 捐来
1:74 after 捐来的
1:126 after 捐赠图
1:203 after 换
1:68 after 换书
1:68 after 换书目
1:133 after 排
1:141 after 排$
1:196 after 排定
1:-107 after 排岗
1:-107 after 排岗位
1:117 after 排班
1:226 after 排课$
1:116 after 排课表
1:98 after 接
1:82 after 接$
1:107 after 接待
1:111 after 接待$
1:206 after 推
1:177 after 提
1:146 after 提供
1:105 after 播
1:-66 after 支持$
1:93 after 支教
1:171 after 支教教
1:176 after 收
1:172 after 收$
1:264 after 改
1:-151 after 放$
1:-80 after 政
1:-97 after 敏
1:178 after 教$
1:167 after 教务
1:123 after 教学
1:104 after 教师
1:-92 after 教师$
1:-185 after 教授
1:171 after 教教
1:171 after 教教师
1:-81 after 教案
1:-81 after 教案集
1:-146 after 教研
1:-113 after 教育
1:-96 after 数
1:248 after 整
1:190 after 整理
1:68 after 整理0
1:65 after 文
1:218 after 料$
1:-122 after 新
1:96 after 施$
1:-75 after 日
1:-197 after 日印
1:-197 after 日印发
1:197 after 日程
1:197 after 日程$
1:-178 after 时
1:-157 after 时$
1:-104 after 明
1:-187 after 晓
1:-162 after 晚
1:-127 after 月$
1:208 after 月、
1:209 after 月底
1:80 after 月底回
1:104 after 月走
1:104 after 月走访
1:-239 after 有
1:81 after 服
1:81 after 服务
1:112 after 服务$
1:138 after 期
1:197 after 期$
1:79 after 期汇
1:79 after 期汇编
1:236 after 本$
1:79 after 本优
1:79 after 本优秀
1:83 after 术
1:-61 after 机
1:186 after 材料$
1:128 after 来的
1:74 after 来的书
1:-96 after 查
1:-67 after 查$
1:120 after 查0
1:120 after 查0次
1:-205 after 校
1:-107 after 校长
1:-81 after 案集
1:79 after 案集$
1:67 after 档
1:-88 after 检查
1:68 after 次交
1:68 after 次交换
1:213 after 步
1:-194 after 每0周
1:-73 after 每周
1:-159 after 每周四
1:179 after 每月底
1:104 after 每月走
1:92 after 汇
1:71 after 汇总
1:132 after 汇编
1:79 after 汇编0
1:-60 after 活
1:-143 after 派$
1:-109 after 派0
1:-90 after 派0名
1:283 after 派人
1:65 after 流
1:110 after 流主
1:67 after 流主持
1:-91 after 海
1:87 after 清
1:260 after 清点
1:-150 after 源
1:-87 after 点
1:-187 after 点$
1:-197 after 率
1:171 after 班
1:134 after 班$
1:125 after 理
1:143 after 理$
1:-66 after 理0
1:68 after 理0次
1:118 after 生$
1:96 after 用
1:-108 after 由
1:123 after 电子
1:-89 after 电话
1:-321 after 的
1:74 after 的书送
1:74 after 目$
1:285 after 盯
1:298 after 看
1:86 after 着
1:-115 after 督
1:98 after 知
1:-146 after 研
1:-271 after 研究
1:-82 after 研究$
1:239 after 确定$
1:-104 after 碰
1:-82 after 示
1:-80 after 社团
1:-67 after 秀
1:79 after 秀教
1:79 after 秀教案
1:-118 after 科
1:95 after 科$
1:-166 after 科长
1:-165 after 科长$
1:70 after 程
1:142 after 稿
1:98 after 稿$
1:-271 after 究
1:-82 after 究$
1:-247 after 立
1:117 after 笔
1:117 after 笔$
1:196 after 第
1:123 after 第0
1:105 after 筹$
1:-74 after 签
1:187 after 管$
1:-63 after 管理
1:80 after 管理$
1:99 after 系
1:142 after 系$
1:-212 after 红
1:-130 after 线
1:-109 after 线上
1:107 after 组$
1:105 after 组织
1:190 after 组织$
1:81 after 组织0
1:199 after 组织学
1:65 after 组织实
1:105 after 织
1:190 after 织$
1:81 after 织0
1:199 after 织学
1:199 after 织学生
1:65 after 织实
1:65 after 织实施
1:-183 after 经
1:220 after 经办
1:165 after 经办$
1:-210 after 经费
1:70 after 结对
1:260 after 给
1:237 after 给<
1:-212 after 络员
1:156 after 统
1:72 after 统一
1:146 after 统筹
1:105 after 统筹$
1:-194 after 继
1:-192 after 继续
1:203 after 续$
1:235 after 维
1:263 after 编
1:79 after 编0
1:79 after 编0本
1:-165 after 网
1:-222 after 网上
1:-65 after 网络
1:108 after 罗$
1:-111 after 老
1:-111 after 老师
1:-86 after 考
1:-131 after 考核
1:116 after 职
1:-126 after 联
1:-65 after 联合
1:113 after 联系
1:142 after 联系$
1:198 after 联络$
1:-212 after 联络员
1:-79 after 股
1:-212 after 股长
1:-166 after 至
1:-169 after 至0
1:-186 after 英
1:-181 after 英语
1:203 after 营
1:178 after 落
1:178 after 落实
1:79 after 落实$
1:91 after 落实。
1:-78 after 行
1:-215 after 行$
1:147 after 衔接$
1:122 after 表$
1:229 after 装
1:107 after 要
1:-215 after 视
1:-93 after 解
1:95 after 订
1:-61 after 认
1:143 after 讨
1:-116 after 训
1:-174 after 议
1:111 after 记
1:62 after 记录
1:-150 after 讲
1:-185 after 设在
1:-96 after 设在>
1:-79 after 访
1:-165 after 访$
1:120 after 访支
1:120 after 访支教
1:-246 after 证
1:-98 after 评
1:-63 after 评估$
1:-72 after 诊
1:263 after 试
1:-89 after 话
1:-216 after 语
1:-82 after 课
1:-232 after 课$
1:-72 after 课0
1:-145 after 课0次
1:-243 after 课”
1:194 after 课务
1:165 after 课务$
1:-215 after 课程$
1:126 after 课表
1:122 after 课表$
1:98 after 调
1:-89 after 调$
1:222 after 调试
1:117 after 负责$
1:-180 after 负责人
1:-61 after 负责开
1:63 after 负责排
1:135 after 负责接
1:124 after 负责设
1:173 after 负责选
1:97 after 责
1:182 after 责$
1:-180 after 责人
1:-61 after 责开
1:-61 after 责开通
1:63 after 责排
1:135 after 责接
1:75 after 责接待
1:124 after 责设
1:124 after 责设备
1:173 after 责选
1:165 after 责选派
1:126 after 账
1:85 after 购
1:-223 after 费
1:-224 after 资
1:148 after 赠
1:126 after 赠图
1:126 after 赠图书
1:104 after 走访
1:104 after 走访支
1:-252 after 赴
1:99 after 起
1:-166 after 跟岗
1:-196 after 跟岗$
1:-62 after 跟岗0
1:168 after 跟进
1:-243 after 蹲
1:-243 after 蹲点
1:106 after 轮
1:153 after 轮流
1:110 after 轮流主
1:157 after 辆
1:157 after 辆$
1:-109 after 达
1:126 after 进
1:136 after 进$
1:190 after 述
1:173 after 送
1:209 after 送$
1:193 after 送到
1:128 after 送到<
1:91 after 送到>
1:-162 after 送课
1:211 after 选
1:203 after 选$
1:224 after 通$
1:216 after 造
1:-192 after 部
1:78 after 部门
1:-178 after 金
1:-261 after 长
1:-178 after 长$
1:-189 after 问
1:65 after 间$
1:134 after 队$
1:-170 after 院
1:-147 after 院长
1:76 after 障
1:93 after 障$
1:94 after 障设
1:94 after 障设备
1:-109 after 集
1:63 after 集$
1:-106 after 集体备
1:-125 after 集训
1:-308 after 青
1:110 after 面
1:107 after 项$
1:182 after 领
1:221 after 题$
1:-156 after 驻园
1:77 after 验
1:100 after 验收
1:114 after 高
1:-78 alone 00
1:-114 alone 10
1:68 alone 11
1:-278 before &
1:-127 before ($
1:-99 before 0个
1:102 before 0人
1:-74 before 0人到
1:-86 before 0名
1:210 before 0周
1:69 before 0年
1:-260 before 0日
1:-238 before 0日前
1:-181 before 0月0
1:154 before 0月底
1:185 before 0节
1:137 before 0项
1:136 before 0项$
1:-121 before <
1:104 before <$
1:-74 before <干
1:-74 before <干部
1:-76 before @
1:-254 before ^&
1:-64 before ^<
1:94 before ^<$
1:-74 before ^<干
1:-224 before ^@
1:-184 before ^、
1:184 before ^上
1:130 before ^主
1:66 before ^以
1:128 before ^以上
1:161 before ^具
1:161 before ^具体
1:-82 before ^名
1:-76 before ^学
1:-216 before ^学期
1:96 before ^师
1:119 before ^教
1:215 before ^教师
1:-111 before ^日
1:-99 before ^日常
1:81 before ^本
1:-169 before ^校
1:-122 before ^校长
1:146 before ^此
1:132 before ^此项
1:-253 before ^组
1:-128 before ^组办
1:-122 before ^组织
1:-157 before ^经$
1:-199 before ^联
1:-162 before ^联系
1:135 before ^课
1:188 before ^账
1:188 before ^账号
1:89 before ^跟
1:89 before ^跟岗
1:136 before ^这
1:108 before ^送
1:-118 before ^领导
1:304 before _
1:233 before _$
1:-184 before 、
1:-271 before 、$
1:70 before 、0
1:-224 before 、数
1:-224 before 、数学
1:216 before 。
1:192 before 。$
1:-79 before 一
1:126 before 上
1:132 before 上工
1:132 before 上工作
1:-145 before 下
1:-162 before 下设
1:-162 before 下设$
1:-76 before 与
1:-81 before 与$
1:238 before 中
1:-288 before 为
1:-325 before 为$
1:-98 before 主任
1:185 before 习
1:159 before 书
1:103 before 书$
1:62 before 事
1:182 before 事$
1:71 before 于
1:71 before 于0
1:-77 before 交
1:-88 before 人$
1:182 before 人事
1:-74 before 人到
1:-74 before 人到$
1:73 before 以上
1:132 before 以上工
1:-163 before 任
1:-160 before 任$
1:112 before 体
1:143 before 体$
1:110 before 作$
1:103 before 修
1:70 before 公
1:70 before 公室
1:-162 before 公室设
1:71 before 共
1:-101 before 关
1:111 before 具
1:111 before 具体
1:143 before 具体$
1:179 before 写
1:137 before 出
1:74 before 划$
1:-171 before 利
1:-171 before 利用
1:-83 before 到
1:-75 before 到$
1:-172 before 前
1:-177 before 前$
1:102 before 办
1:70 before 办公
1:70 before 办公室
1:78 before 务
1:261 before 动
1:109 before 动$
1:-123 before 协
1:-96 before 单
1:-255 before 参
1:-66 before 发
1:-359 before 口
1:-231 before 台
1:188 before 号
1:188 before 号$
1:-139 before 各
1:-146 before 名
1:-94 before 名单
1:63 before 后
1:-328 before 向
1:-316 before 向$
1:-196 before 员
1:-168 before 员$
1:205 before 周
1:-169 before 和$
1:-78 before 回
1:219 before 园
1:-269 before 在
1:-285 before 在$
1:119 before 培
1:97 before 培训
1:-175 before 大
1:-316 before 学
1:-176 before 学$
1:-274 before 学期
1:83 before 学生
1:-182 before 学院
1:227 before 安
1:213 before 实
1:-162 before 室设
1:-162 before 室设在
1:123 before 家
1:95 before 宿
1:-154 before 对
1:-359 before 对口
1:-79 before 导
1:-118 before 导小
1:-118 before 导小组
1:-229 before 将
1:-61 before 小
1:-118 before 小组
1:-118 before 小组下
1:65 before 少
1:71 before 少于
1:71 before 少于0
1:203 before 岗
1:110 before 工作$
1:143 before 师
1:113 before 师$
1:-93 before 师到
1:-93 before 师到$
1:169 before 师的
1:-84 before 帮
1:-99 before 常
1:-74 before 干部0
1:-132 before 年
1:-106 before 年级
1:177 before 底
1:65 before 底前
1:143 before 度
1:-131 before 开
1:-190 before 往
1:-210 before 往返
1:158 before 手续
1:158 before 手续$
1:-249 before 报
1:-292 before 报$
1:-147 before 担
1:-147 before 担任
1:-147 before 担任$
1:131 before 指
1:131 before 指导
1:278 before 接
1:127 before 政
1:127 before 教
1:91 before 教师
1:-93 before 教师到
1:-277 before 数
1:-224 before 数学
1:-176 before 数学$
1:-202 before 文
1:-176 before 文、
1:-176 before 文、数
1:144 before 方
1:-228 before 日
1:-258 before 日前
1:-99 before 日常
1:-245 before 月0
1:-245 before 月0日
1:105 before 月。
1:154 before 月底
1:-310 before 期
1:-245 before 期末
1:-259 before 末
1:107 before 本
1:-236 before 校
1:-153 before 校长
1:141 before 次
1:180 before 次。
1:143 before 此
1:130 before 此项
1:108 before 此项$
1:126 before 此项工
1:-137 before 每
1:250 before 活
1:250 before 活动
1:109 before 活动$
1:-73 before 班
1:-129 before 理
1:132 before 生
1:-131 before 用
1:-227 before 由
1:157 before 的课
1:-216 before 科
1:223 before 程$
1:100 before 第
1:144 before 第0项
1:449 before 管
1:210 before 管理
1:131 before 管理$
1:-188 before 系
1:-174 before 系人
1:-155 before 系人$
1:-75 before 级
1:-303 before 组
1:-118 before 组下
1:-118 before 组下设
1:-128 before 组办
1:-128 before 组办公
1:-137 before 组织
1:-83 before 织
1:177 before 经
1:-157 before 经$
1:-82 before 结
1:-104 before 结对
1:-177 before 络
1:113 before 续
1:158 before 续$
1:269 before 编
1:-192 before 联
1:-213 before 联系
1:-174 before 联系人
1:-203 before 联络
1:185 before 节
1:-85 before 英
1:255 before 表$
1:74 before 计划$
1:123 before 训
1:-99 before 讲
1:-102 before 设
1:-82 before 设$
1:-170 before 设在
1:-170 before 设在$
1:95 before 访
1:-252 before 语
1:-264 before 语文
1:-176 before 语文、
1:232 before 课程
1:263 before 课表
1:96 before 账
1:188 before 账号
1:188 before 账号$
1:-137 before 费
1:-273 before 费$
1:102 before 跟
1:102 before 跟岗
1:-261 before 车
1:-210 before 返
1:163 before 这
1:76 before 述
1:-73 before 送
1:-185 before 送$
1:-64 before 选
1:-204 before 选手
1:161 before 部
1:-74 before 部0
1:-74 before 部0人
1:-226 before 长
1:121 before 队
1:-196 before 院
1:125 before 项
1:212 before 项$
1:183 before 项工
1:183 before 项工作
1:-200 before 须
1:-118 before 领导
1:-118 before 领导小
1:219 before 题$
1:-250 before=2
1:-123 before=3
1:-267 before=4
1:187 before=5
1:223 clause before &同
1:-171 clause before )
1:-208 clause before )$
1:-79 clause before 0个
1:116 clause before 0人
1:167 clause before 0册
1:112 clause before 0周
1:221 clause before 0场
1:190 clause before 0对
1:-132 clause before 0年
1:204 clause before 0次
1:94 clause before 0节
1:169 clause before 0项
1:222 clause before <教
1:163 clause before >
1:130 clause before >教
1:-117 clause before @
1:261 clause before ^&
1:-66 clause before ^0
1:187 clause before ^<
1:236 clause before ^>
1:68 clause before ^@
1:172 clause before ^不
1:191 clause before ^专
1:155 clause before ^为
1:125 clause before ^到
1:171 clause before ^务
1:239 clause before ^套
1:186 clause before ^学
1:248 clause before ^导
1:-160 clause before ^工
1:90 clause before ^师
1:-77 clause before ^帮
1:293 clause before ^开
1:142 clause before ^政
1:203 clause before ^教
1:192 clause before ^每
1:-61 clause before ^由
1:186 clause before ^研
1:-107 clause before ^组
1:-127 clause before ^至
1:-146 clause before ^设
1:-161 clause before ^课
1:128 clause before ^队
1:155 clause before ^骨
1:67 clause before “
1:-102 clause before “六
1:217 clause before ”$
1:131 clause before 、
1:106 clause before 》
1:167 clause before 一
1:-102 clause before 一”
1:-74 clause before 上
1:-177 clause before 上课
1:288 clause before 上题
1:-327 clause before 下
1:-125 clause before 下设
1:66 clause before 不
1:301 clause before 与
1:101 clause before 专
1:122 clause before 专业
1:67 clause before 业
1:253 clause before 业$
1:238 clause before 中心
1:157 clause before 为期
1:61 clause before 主
1:-207 clause before 主任
1:219 clause before 主抓
1:99 clause before 习
1:192 clause before 习0
1:-61 clause before 书
1:-101 clause before 书0
1:160 clause before 事
1:147 clause before 事处
1:225 clause before 交
1:142 clause before 人事
1:-137 clause before 以
1:-189 clause before 以上
1:-114 clause before 任
1:-131 clause before 份$
1:-112 clause before 会
1:60 clause before 位
1:152 clause before 位$
1:-63 clause before 作
1:65 clause before 供
1:167 clause before 保
1:232 clause before 信
1:120 clause before 做
1:-164 clause before 元
1:-164 clause before 元$
1:62 clause before 免
1:62 clause before 免费
1:-124 clause before 全
1:-112 clause before 公
1:-102 clause before 六
1:-102 clause before 六一
1:-104 clause before 共
1:-115 clause before 具
1:-113 clause before 具体
1:276 clause before 册
1:270 clause before 册$
1:-229 clause before 写
1:-163 clause before 出
1:131 clause before 分
1:-123 clause before 划
1:104 clause before 到<
1:245 clause before 前
1:81 clause before 前$
1:-115 clause before 副
1:109 clause before 办$
1:-147 clause before 办公
1:71 clause before 办理
1:183 clause before 务
1:61 clause before 务$
1:156 clause before 务处
1:-265 clause before 助
1:-88 clause before 勤
1:-254 clause before 午
1:381 clause before 单
1:217 clause before 单$
1:279 clause before 单位
1:179 clause before 卷
1:155 clause before 发
1:80 clause before 台
1:-102 clause before 各
1:-116 clause before 合
1:235 clause before 同
1:223 clause before 同上
1:130 clause before 后
1:188 clause before 听
1:-87 clause before 告
1:-231 clause before 告$
1:92 clause before 周
1:80 clause before 周$
1:164 clause before 团
1:236 clause before 团委
1:170 clause before 园
1:156 clause before 图
1:141 clause before 图书
1:-140 clause before 在
1:237 clause before 场
1:221 clause before 场$
1:232 clause before 培
1:143 clause before 培训
1:-139 clause before 基
1:193 clause before 处
1:233 clause before 处排
1:165 clause before 处牵
1:91 clause before 处统
1:235 clause before 备
1:297 clause before 备课
1:109 clause before 大
1:128 clause before 大队
1:-64 clause before 天
1:227 clause before 头
1:229 clause before 头$
1:87 clause before 套
1:173 clause before 好
1:261 clause before 委
1:125 clause before 子
1:64 clause before 学
1:222 clause before 学$
1:126 clause before 学期
1:272 clause before 学生
1:211 clause before 安
1:191 clause before 安排
1:176 clause before 实
1:118 clause before 室
1:-112 clause before 室$
1:194 clause before 室安
1:190 clause before 室牵
1:191 clause before 家
1:-91 clause before 对
1:190 clause before 对$
1:118 clause before 导
1:178 clause before 导处
1:85 clause before 小
1:165 clause before 岗$
1:-164 clause before 师$
1:97 clause before 师发
1:155 clause before 师跟
1:-96 clause before 帮
1:-240 clause before 帮扶
1:155 clause before 干教
1:-109 clause before 年
1:274 clause before 库$
1:167 clause before 底
1:167 clause before 底前
1:-200 clause before 建
1:84 clause before 开放
1:183 clause before 德
1:183 clause before 德育
1:67 clause before 心
1:-214 clause before 总结
1:-97 clause before 意
1:93 clause before 执
1:-240 clause before 扶
1:-63 clause before 扶工
1:223 clause before 批
1:181 clause before 承
1:247 clause before 承办
1:-225 clause before 报
1:-87 clause before 报告
1:78 clause before 担
1:244 clause before 拟
1:219 clause before 指
1:219 clause before 指导
1:106 clause before 授
1:106 clause before 授课
1:167 clause before 排
1:149 clause before 排$
1:-234 clause before 提
1:-163 clause before 支
1:191 clause before 收
1:84 clause before 放
1:288 clause before 放网
1:147 clause before 政
1:113 clause before 教
1:211 clause before 教$
1:108 clause before 教务
1:95 clause before 教处
1:291 clause before 教学
1:91 clause before 教导
1:222 clause before 教研
1:114 clause before 教科
1:-183 clause before 教育
1:140 clause before 数
1:151 clause before 文
1:105 clause before 日
1:-138 clause before 时
1:-166 clause before 时$
1:236 clause before 期0
1:248 clause before 本
1:245 clause before 术
1:66 clause before 机
1:218 clause before 校本
1:-95 clause before 校长
1:291 clause before 案
1:132 clause before 次
1:189 clause before 次$
1:214 clause before 次0
1:281 clause before 每次
1:258 clause before 法
1:238 clause before 法$
1:81 clause before 派
1:238 clause before 流
1:205 clause before 源
1:-265 clause before 满
1:87 clause before 点
1:226 clause before 物
1:227 clause before 牵
1:227 clause before 牵头
1:243 clause before 理
1:209 clause before 理$
1:313 clause before 生
1:-176 clause before 由
1:-170 clause before 由&
1:-162 clause before 电
1:-235 clause before 的
1:-184 clause before 的$
1:212 clause before 研
1:231 clause before 研学
1:94 clause before 研室
1:237 clause before 研究
1:198 clause before 研组
1:-112 clause before 确
1:-112 clause before 确定
1:193 clause before 科室
1:329 clause before 程
1:219 clause before 程$
1:140 clause before 稿
1:140 clause before 稿$
1:237 clause before 究
1:223 clause before 究课
1:-67 clause before 第
1:181 clause before 筹
1:184 clause before 筹$
1:191 clause before 管理
1:250 clause before 系
1:116 clause before 级
1:-84 clause before 组$
1:-125 clause before 组下
1:-66 clause before 组长
1:-99 clause before 经
1:-143 clause before 结
1:-146 clause before 结$
1:228 clause before 给
1:-89 clause before 络
1:92 clause before 统
1:184 clause before 统筹
1:-220 clause before 继
1:-210 clause before 续
1:182 clause before 编
1:295 clause before 网上
1:-63 clause before 网络
1:-130 clause before 考
1:-148 clause before 职
1:-72 clause before 联
1:251 clause before 育处
1:-81 clause before 至
1:126 clause before 节
1:104 clause before 节$
1:249 clause before 英
1:221 clause before 营
1:65 clause before 行
1:-69 clause before 见
1:-100 clause before 计
1:168 clause before 训
1:-146 clause before 议
1:195 clause before 讲
1:-125 clause before 设办
1:-152 clause before 设在
1:63 clause before 语
1:172 clause before 读
1:73 clause before 课
1:188 clause before 课0
1:178 clause before 课务
1:257 clause before 课程
1:98 clause before 负
1:98 clause before 负责
1:138 clause before 责
1:211 clause before 责$
1:-162 clause before 资
1:98 clause before 赛
1:204 clause before 进
1:108 clause before 送
1:63 clause before 通
1:117 clause before 部
1:-87 clause before 长
1:-172 clause before 长$
1:-115 clause before 长办
1:188 clause before 间
1:209 clause before 队
1:128 clause before 队大
1:128 clause before 队部
1:222 clause before 项
1:150 clause before 项$
1:105 clause before 题
1:256 clause before 题库
1:-154 clause before 驻
1:155 clause before 骨
1:155 clause before 骨干
1:-142 clause behind &
1:209 clause behind &办
1:114 clause behind &教
1:-207 clause behind (
1:-111 clause behind -
1:-97 clause behind -×
1:-139 clause behind 0
1:-111 clause behind 0-
1:-92 clause behind 0×
1:-260 clause behind 0个
1:-217 clause behind 0人
1:-153 clause behind 0分
1:84 clause behind 0天
1:-103 clause behind 0学
1:-136 clause behind 0年
1:-300 clause behind 0次
1:-128 clause behind 0节
1:-74 clause behind 0课
1:235 clause behind 0项
1:-141 clause behind :
1:138 clause behind <
1:310 clause behind <教
1:-185 clause behind >
1:-122 clause behind >$
1:124 clause behind >学
1:-150 clause behind >教
1:217 clause behind @教
1:71 clause behind @负
1:-151 clause behind ^0
1:225 clause behind ^<
1:-66 clause behind ^>
1:69 clause behind ^为
1:-215 clause behind ^人
1:292 clause behind ^信
1:-195 clause behind ^全
1:-60 clause behind ^参
1:-181 clause behind ^帮
1:187 clause behind ^总
1:-78 clause behind ^教
1:-220 clause behind ^时
1:-251 clause behind ^每
1:-212 clause behind ^由
1:-89 clause behind ^电
1:235 clause behind ^第
1:-162 clause behind ^联
1:-126 clause behind ×
1:-101 clause behind ×$
1:-122 clause behind ××
1:-129 clause behind “
1:-205 clause behind 、
1:-250 clause behind 一
1:-80 clause behind 三
1:-227 clause behind 上
1:-103 clause behind 下
1:-260 clause behind 个
1:-66 clause behind 中
1:245 clause behind 中心
1:-145 clause behind 为
1:-138 clause behind 主
1:-172 clause behind 主任
1:100 clause behind 书
1:146 clause behind 事
1:170 clause behind 于
1:61 clause behind 于0
1:221 clause behind 交
1:-232 clause behind 人
1:-94 clause behind 人$
1:188 clause behind 人事
1:-259 clause behind 任
1:-257 clause behind 任$
1:-100 clause behind 会
1:-177 clause behind 作
1:272 clause behind 供
1:152 clause behind 信
1:296 clause behind 信息
1:156 clause behind 做
1:145 clause behind 做好
1:80 clause behind 党
1:98 clause behind 全
1:60 clause behind 公室
1:-204 clause behind 共
1:-72 clause behind 具
1:-228 clause behind 兼
1:-237 clause behind 兼任
)"sv,
    R"(1:179 clause behind 写
1:-133 clause behind 出
1:-191 clause behind 分
1:-153 clause behind 分钟
1:65 clause behind 到
1:124 clause behind 务处
1:203 clause behind 助$
1:218 clause behind 勤
1:76 clause behind 勤组
1:195 clause behind 协
1:162 clause behind 协助
1:75 clause behind 参
1:218 clause behind 参$
1:235 clause behind 发
1:191 clause behind 发展
1:161 clause behind 合$
1:-79 clause behind 同
1:-71 clause behind 名
1:150 clause behind 后
1:210 clause behind 后勤
1:-177 clause behind 听
1:-78 clause behind 听课
1:-60 clause behind 周
1:73 clause behind 周$
1:60 clause behind 和
1:-71 clause behind 团
1:-89 clause behind 园
1:194 clause behind 图
1:-115 clause behind 在
1:84 clause behind 在0
1:136 clause behind 处$
1:217 clause behind 处安
1:81 clause behind 处组
1:-62 clause behind 处负
1:97 clause behind 处配
1:-150 clause behind 备
1:-120 clause behind 大
1:63 clause behind 天
1:97 clause behind 天$
1:151 clause behind 好
1:151 clause behind 好$
1:182 clause behind 委
1:116 clause behind 委会
1:91 clause behind 学
1:110 clause behind 学$
1:-137 clause behind 学年
1:-303 clause behind 学期
1:255 clause behind 学生
1:154 clause behind 学组
1:311 clause behind 安
1:245 clause behind 安排
1:104 clause behind 定$
1:-79 clause behind 实
1:192 clause behind 室
1:-175 clause behind 室主
1:211 clause behind 室办
1:101 clause behind 室安
1:-183 clause behind 家
1:93 clause behind 家委
1:-229 clause behind 寄
1:-115 clause behind 对
1:96 clause behind 导处
1:122 clause behind 少
1:88 clause behind 少于
1:122 clause behind 局
1:137 clause behind 展
1:-105 clause behind 帮
1:-104 clause behind 帮助
1:-159 clause behind 年
1:-91 clause behind 年$
1:-196 clause behind 年0
1:154 clause behind 年级
1:156 clause behind 建
1:-137 clause behind 形
1:149 clause behind 往
1:-66 clause behind 往返
1:70 clause behind 德
1:70 clause behind 德育
1:194 clause behind 心
1:117 clause behind 总
1:117 clause behind 总务
1:296 clause behind 息
1:-151 clause behind 成
1:-113 clause behind 手
1:-60 clause behind 批
1:-76 clause behind 批0
1:-92 clause behind 报
1:-102 clause behind 担
1:-177 clause behind 指导
1:233 clause behind 排
1:259 clause behind 排$
1:75 clause behind 排课
1:-193 clause behind 提
1:250 clause behind 援
1:295 clause behind 支
1:239 clause behind 教处
1:-67 clause behind 教学
1:92 clause behind 教导
1:130 clause behind 教师
1:-71 clause behind 教研
1:230 clause behind 教科
1:77 clause behind 教育
1:67 clause behind 数
1:116 clause behind 日$
1:-146 clause behind 时
1:-152 clause behind 时$
1:-71 clause behind 时间
1:-200 clause behind 月
1:-84 clause behind 期
1:-119 clause behind 期$
1:67 clause behind 校
1:231 clause behind 校$
1:-104 clause behind 校长
1:-75 clause behind 核
1:-438 clause behind 次
1:-300 clause behind 次$
1:-232 clause behind 次0
1:-290 clause behind 次不
1:-249 clause behind 每
1:-372 clause behind 每学
1:-144 clause behind 每年
1:-60 clause behind 每批
1:-259 clause behind 每月
1:-291 clause behind 每次
1:105 clause behind 派
1:-124 clause behind 理
1:110 clause behind 生
1:-84 clause behind 用
1:-166 clause behind 由
1:-140 clause behind 由&
1:172 clause behind 电
1:-94 clause behind 电话
1:-164 clause behind 的
1:-119 clause behind 看
1:-115 clause behind 研
1:81 clause behind 研组
1:153 clause behind 科室
1:252 clause behind 第
1:164 clause behind 第0
1:-68 clause behind 管
1:-110 clause behind 系
1:-143 clause behind 系人
1:164 clause behind 组
1:-122 clause behind 组$
1:-85 clause behind 考
1:-91 clause behind 考核
1:-186 clause behind 联
1:-110 clause behind 联系
1:-89 clause behind 聘
1:-79 clause behind 股
1:60 clause behind 育
1:63 clause behind 育处
1:-194 clause behind 自
1:-178 clause behind 至
1:-187 clause behind 节
1:-98 clause behind 行
1:129 clause behind 计
1:156 clause behind 讲
1:-159 clause behind 设
1:-118 clause behind 设在
1:-245 clause behind 评
1:-94 clause behind 话
1:-89 clause behind 话0
1:-106 clause behind 课
1:185 clause behind 课$
1:-74 clause behind 课时
1:-102 clause behind 负
1:-95 clause behind 负责
1:143 clause behind 资
1:234 clause behind 赛
1:64 clause behind 赠
1:-126 clause behind 跟
1:-66 clause behind 返
1:-162 clause behind 进
1:268 clause behind 送
1:213 clause behind 选
1:315 clause behind 部
1:174 clause behind 配
1:157 clause behind 配合
1:-177 clause behind 钟
1:-153 clause behind 钟$
1:-148 clause behind 长
1:-150 clause behind 长$
1:-69 clause behind 间
1:-144 clause behind 集
1:327 clause behind 项
1:-99 end )$
1:-132 end 0
1:-197 end 0)
1:-197 end 0)$
1:-130 end 0个
1:-89 end 0个月
1:-247 end 0人
1:-269 end 0人$
1:-163 end 0册
1:-163 end 0册$
1:-199 end 0周
1:-199 end 0周$
1:-194 end 0天
1:-160 end 0天$
1:-159 end 0学
1:-159 end 0学期
1:-178 end <
1:-135 end >
1:86 end @$
1:-172 end ^0
1:-169 end ^0个
1:-152 end ^0人
1:-81 end ^0周
1:-188 end ^0天
1:-159 end ^0学
1:-221 end ^<
1:-136 end ^>
1:-182 end ^@
1:-116 end ^×
1:-107 end ^上
1:86 end ^中
1:105 end ^主
1:-200 end ^主任
1:199 end ^主持
1:-129 end ^习0
1:-90 end ^书
1:-90 end ^书0
1:146 end ^于
1:189 end ^于0
1:-114 end ^人
1:-214 end ^作
1:135 end ^供
1:93 end ^出
1:-108 end ^副
1:-63 end ^副主
1:91 end ^办理
1:174 end ^协
1:87 end ^协办
1:110 end ^协助
1:72 end ^参
1:106 end ^参与
1:-95 end ^发
1:-243 end ^各
1:-243 end ^各0
1:202 end ^合
1:98 end ^同组
1:100 end ^同负
1:188 end ^员
1:-63 end ^团
1:104 end ^园
1:-157 end ^备案
1:105 end ^子
1:-174 end ^学
1:70 end ^安
1:70 end ^安排
1:142 end ^定
1:175 end ^定人
1:264 end ^实
1:-101 end ^室
1:141 end ^对
1:165 end ^对接
1:108 end ^导
1:-90 end ^展
1:-181 end ^岗
1:-63 end ^岗0
1:207 end ^工
1:78 end ^师0
1:186 end ^带
1:95 end ^带队
1:-162 end ^座
1:108 end ^张
1:108 end ^张罗
1:117 end ^执
1:117 end ^执笔
1:60 end ^承
1:108 end ^承办
1:201 end ^抓
1:177 end ^拟
1:162 end ^换
1:68 end ^换书
1:102 end ^排
1:-62 end ^排岗
1:117 end ^排班
1:111 end ^排课
1:80 end ^接
1:104 end ^接待
1:-92 end ^支
1:210 end ^收
1:-133 end ^教
1:79 end ^教案
1:-249 end ^日
1:-197 end ^日印
1:68 end ^术
1:120 end ^查
1:120 end ^查0
1:-188 end ^校
1:117 end ^次
1:129 end ^流
1:69 end ^点
1:93 end ^牵
1:-173 end ^理
1:-72 end ^登
1:-72 end ^登记
1:-253 end ^的
1:-187 end ^研究
1:299 end ^确
1:239 end ^确定
1:145 end ^管
1:161 end ^管$
1:109 end ^管理
1:150 end ^组
1:111 end ^组织
1:62 end ^织实
1:161 end ^经
1:161 end ^经办
1:289 end ^络
1:132 end ^统
1:105 end ^统筹
1:211 end ^编
1:262 end ^考
1:-127 end ^联
1:255 end ^记
1:82 end ^课
1:255 end ^调
1:69 end ^责
1:139 end ^送
1:193 end ^送到
1:-159 end ^通
1:60 end ^量
1:-112 end ^长
1:-164 end ^集
1:85 end ^项
1:-279 end ^题
1:-164 end ×
1:-116 end ×0
1:-73 end ”
1:-104 end ”$
1:197 end 。
1:197 end 。$
1:282 end 》
1:258 end 》$
1:-67 end 一
1:111 end 上
1:109 end 与$
1:65 end 业
1:185 end 业$
1:-154 end 个
1:-99 end 个月
1:-89 end 个月$
1:203 end 中
1:91 end 主
1:-220 end 主任
1:-224 end 主任$
1:-83 end 主任)
1:106 end 主持
1:-88 end 习
1:-129 end 习0
1:-92 end 习0周
1:-69 end 书
1:-90 end 书0
1:-163 end 书0册
1:68 end 书目
1:68 end 书目$
1:146 end 于
1:189 end 于0
1:-86 end 人
1:150 end 人选
1:150 end 人选$
1:-152 end 以
1:-70 end 任
1:-104 end 任$
1:-83 end 任)
1:-83 end 任)$
1:-74 end 会$
1:-63 end 估$
1:69 end 位
1:89 end 位$
1:112 end 作
1:237 end 作$
1:-118 end 使
1:-118 end 使用
1:-118 end 使用$
1:193 end 供
1:89 end 保障
1:93 end 保障$
1:101 end 信
1:72 end 修
1:148 end 傅
1:148 end 傅$
1:96 end 入
1:69 end 决$
1:142 end 出
1:-89 end 出$
1:162 end 分
1:264 end 划
1:259 end 划$
1:83 end 到<
1:83 end 到<$
1:-192 end 前
1:-108 end 副
1:-63 end 副主
1:-63 end 副主任
1:173 end 办
1:211 end 办$
1:153 end 办理
1:153 end 办理$
1:106 end 加$
1:226 end 务
1:207 end 务$
1:162 end 动
1:82 end 动$
1:86 end 助
1:64 end 协
1:87 end 协办
1:87 end 协办$
1:120 end 协助
1:121 end 协助$
1:-81 end 协调
1:-89 end 协调$
1:292 end 单
1:141 end 单$
1:-127 end 印
1:-197 end 印发
1:-197 end 印发$
1:135 end 参
1:106 end 参与
1:109 end 参与$
1:115 end 参加
1:106 end 参加$
1:-184 end 发
1:-201 end 发$
1:204 end 口
1:81 end 台
1:-229 end 各
1:-243 end 各0
1:98 end 同组
1:98 end 同组织
1:100 end 同负
1:100 end 同负责
1:211 end 名
1:83 end 名$
1:141 end 名单
1:141 end 名单$
1:-95 end 听课
1:-95 end 听课$
1:126 end 告
1:73 end 员
1:-67 end 员$
1:-62 end 商定
1:-78 end 商定$
1:-63 end 团
1:-163 end 场
1:69 end 培
1:69 end 培训
1:101 end 培训$
1:-86 end 处
1:99 end 备$
1:-116 end 备案
1:-116 end 备案$
1:-171 end 备课
1:-171 end 备课$
1:-194 end 天
1:-160 end 天$
1:115 end 套
1:85 end 子
1:-166 end 学
1:-159 end 学期
1:-159 end 学期$
1:149 end 安
1:88 end 安排
1:89 end 安排$
1:146 end 完
1:146 end 完成
1:146 end 完成$
1:-112 end 定$
1:175 end 定人
1:113 end 实
1:79 end 实$
1:91 end 实。
1:91 end 实。$
1:97 end 实施
1:96 end 实施$
1:-99 end 家
1:153 end 宿
1:177 end 宿$
1:-72 end 导$
1:-82 end 小
1:-233 end 展
1:-257 end 岗
1:-190 end 岗$
1:-63 end 岗0
1:-63 end 岗0周
1:-62 end 岗位
1:-62 end 岗位$
1:288 end 工
1:152 end 工作
1:159 end 工作$
1:-90 end 师$
1:78 end 师0
1:120 end 师0次
1:148 end 师傅
1:148 end 师傅$
1:227 end 带
1:123 end 带队
1:123 end 带队$
1:-134 end 常
1:-62 end 年
1:-82 end 座
1:-110 end 开
1:108 end 张
1:108 end 张罗
1:108 end 张罗$
1:111 end 待
1:111 end 待$
1:150 end 总
1:238 end 总$
1:146 end 成$
1:270 end 手
1:203 end 手续
1:203 end 手续$
1:117 end 执笔
1:117 end 执笔$
1:78 end 承
1:124 end 承办
1:124 end 承办$
1:-61 end 承担$
1:302 end 抓
1:232 end 抓$
1:268 end 护
1:-107 end 报$
1:145 end 报名
1:126 end 报告
1:-84 end 担$
1:177 end 拟
1:177 end 持。
1:177 end 持。$
1:89 end 挂
1:-69 end 指
1:162 end 换
1:68 end 换书
1:68 end 换书目
1:143 end 排
1:141 end 排$
1:-62 end 排岗
1:-62 end 排岗位
1:117 end 排班
1:182 end 排课
1:226 end 排课$
1:77 end 接
1:82 end 接$
1:111 end 接待
1:111 end 接待$
1:-178 end 支
1:-66 end 支持$
1:130 end 收
1:172 end 收$
1:191 end 改
1:-179 end 放
1:-151 end 放$
1:-64 end 教
1:178 end 教$
1:-79 end 教师
1:-92 end 教师$
1:79 end 教案
1:79 end 教案集
1:-72 end 教研
1:218 end 料$
1:97 end 施
1:96 end 施$
1:-74 end 日
1:-197 end 日印
1:-197 end 日印发
1:197 end 日程
1:197 end 日程$
1:-86 end 时
1:-157 end 时$
1:-127 end 月$
1:112 end 服
1:112 end 服务
1:112 end 服务$
1:178 end 期
1:197 end 期$
1:-95 end 本
1:236 end 本$
1:85 end 术
1:186 end 材料
1:186 end 材料$
1:-70 end 查
1:-67 end 查$
1:120 end 查0
1:120 end 查0次
1:-219 end 校
1:79 end 案集
1:79 end 案集$
1:67 end 档
1:-71 end 检查
1:-99 end 派
1:-143 end 派$
1:-121 end 点
1:-187 end 点$
1:164 end 班
1:134 end 班$
1:97 end 理
1:143 end 理$
1:-80 end 生
1:118 end 生$
1:-75 end 用$
1:-271 end 的
1:125 end 目
1:74 end 目$
1:-171 end 督
1:-187 end 研究
1:-82 end 研究$
1:299 end 确
1:239 end 确定
1:239 end 确定$
1:-121 end 科
1:95 end 科$
1:-118 end 科长
1:-165 end 科长$
1:98 end 稿
1:98 end 稿$
1:-191 end 究
1:-82 end 究$
1:117 end 笔
1:117 end 笔$
1:105 end 筹$
1:144 end 管
1:187 end 管$
1:68 end 管理
1:80 end 管理$
1:114 end 系
1:142 end 系$
1:148 end 级
1:119 end 线
1:222 end 组
1:107 end 组$
1:186 end 组织
1:190 end 组织$
1:94 end 织
1:190 end 织$
1:62 end 织实
1:62 end 织实施
1:165 end 经办
1:165 end 经办$
1:-160 end 结
1:81 end 络
1:132 end 统
1:105 end 统筹
1:105 end 统筹$
1:203 end 续
1:203 end 续$
1:177 end 编
1:108 end 罗
1:108 end 罗$
1:-100 end 联
1:85 end 联系
1:142 end 联系$
1:198 end 联络$
1:86 end 落
1:86 end 落实
1:79 end 落实$
1:91 end 落实。
1:-171 end 行
1:-215 end 行$
1:147 end 衔
1:147 end 衔接
1:147 end 衔接$
1:173 end 表
1:122 end 表$
1:-93 end 解
1:281 end 计
1:122 end 讨
1:-294 end 议
1:76 end 记
1:-64 end 讲
1:-82 end 访
1:-165 end 访$
1:-310 end 证
1:-121 end 评
1:-63 end 评估
1:-63 end 评估$
1:225 end 试
1:-232 end 课$
1:-145 end 课0次
1:159 end 课务
1:165 end 课务$
1:-147 end 课程
1:-215 end 课程$
1:122 end 课表
1:122 end 课表$
1:99 end 调
1:-89 end 调$
1:117 end 负责$
1:66 end 责
1:182 end 责$
1:117 end 账
1:-177 end 资
1:-191 end 跟岗
1:-191 end 跟岗$
1:157 end 辆
1:157 end 辆$
1:281 end 进
1:136 end 进$
1:184 end 送
1:209 end 送$
1:193 end 送到
1:128 end 送到<
1:91 end 送到>
1:108 end 选
1:203 end 选$
1:-74 end 通
1:224 end 通$
1:-105 end 部
1:142 end 量
1:-187 end 长
1:-178 end 长$
1:78 end 门
1:-189 end 问
1:65 end 间
1:65 end 间$
1:134 end 队
1:134 end 队$
1:95 end 障
1:93 end 障$
1:63 end 集$
1:118 end 项
1:107 end 项$
1:198 end 领
1:-79 end 题
1:221 end 题$
1:200 end 验
1:-330 ends 任
1:-117 ends 会
1:-276 ends 务
1:101 ends 处
1:101 ends 委
1:141 ends 系
1:69 ends 组
1:142 ends 股
1:-141 ends 记
1:61 ends 部
1:-68 ends 长
1:-202 ends 队
1:-87 ends 院
1:-76 ends 馆
1:-148 figures=1
1:-112 first (
1:-148 first )
1:-80 first 0
1:-216 first 0人
1:-86 first <
1:63 first >
1:65 first >$
1:60 first @
1:60 first @$
1:-112 first ^(
1:-148 first ^)
1:-269 first ^0
1:-245 first ^<
1:70 first ^与
1:-94 first ^专
1:115 first ^为
1:-103 first ^互
1:188 first ^保
1:122 first ^做
1:103 first ^全
1:60 first ^具
1:-113 first ^出
1:200 first ^分
1:-183 first ^到
1:-185 first ^副
1:118 first ^办
1:60 first ^协
1:117 first ^合
1:-196 first ^同
1:130 first ^向
1:-232 first ^员
1:118 first ^和
1:82 first ^商
1:251 first ^在
1:-123 first ^备
1:189 first ^安
1:93 first ^定
1:135 first ^审
1:154 first ^带
1:259 first ^帮
1:-252 first ^干
1:108 first ^张
1:183 first ^执
1:62 first ^承
1:153 first ^把
1:188 first ^抓
1:119 first ^拟
1:260 first ^排
1:64 first ^接
1:140 first ^提
1:228 first ^收
1:-194 first ^教
1:76 first ^汇
1:130 first ^牵
1:-236 first ^的
1:-135 first ^研
1:-161 first ^科
1:-82 first ^经
1:220 first ^给
1:206 first ^统
1:121 first ^考
1:111 first ^联
1:209 first ^要
1:-152 first ^设
1:-195 first ^赴
1:138 first ^跟
1:114 first ^轮
1:-184 first ^送
1:83 first ^选
1:-103 first ^集
1:89 first ^验
1:-128 first “
1:-85 first “$
1:111 first 一
1:176 first 一$
1:-75 first 上
1:86 first 与
1:-112 first 专
1:145 first 为
1:-215 first 主任
1:-110 first 习
1:-110 first 习$
1:-60 first 于
1:103 first 于0
1:-103 first 互
1:-141 first 任
1:-164 first 任$
1:-171 first 优
1:-136 first 优$
1:-98 first 会
1:-83 first 作$
1:87 first 供
1:98 first 供$
1:188 first 保
1:96 first 保障
1:122 first 做
1:122 first 做好
1:157 first 全
1:111 first 共同
1:-61 first 具
1:60 first 具体
1:276 first 写
1:132 first 出
1:162 first 出$
1:234 first 分
1:101 first 分别
1:131 first 分头
1:101 first 别
1:101 first 别$
1:-189 first 到
1:-127 first 到>
1:231 first 制
1:-185 first 副
1:-141 first 副主
1:202 first 力
1:202 first 力$
1:145 first 办
1:139 first 办$
1:93 first 办理
1:-136 first 加
1:-136 first 加$
1:141 first 助
1:141 first 助$
1:72 first 协
1:87 first 协办
1:130 first 协助
1:106 first 参与
1:-82 first 参加
1:-212 first 发$
1:247 first 合办
1:146 first 同$
1:-103 first 名
1:-103 first 名$
1:85 first 向
1:130 first 向<
1:-169 first 员
1:-123 first 员0
1:118 first 和
1:113 first 商
1:91 first 图
1:91 first 图$
1:92 first 在
1:-142 first 在$
1:-79 first 处
1:-157 first 备案
1:124 first 头
1:124 first 头$
1:210 first 好
1:210 first 好$
1:-135 first 委
1:62 first 季$
1:-115 first 学
1:189 first 安
1:189 first 安排
1:85 first 定
1:-75 first 实
1:-70 first 对
1:255 first 对接
1:-156 first 岗
1:-156 first 岗$
1:-229 first 师
1:-160 first 师$
1:154 first 带
1:77 first 带队
1:259 first 帮
1:-62 first 干
1:-161 first 干部
1:222 first 开通
1:108 first 张
1:108 first 张罗
1:64 first 待
1:64 first 待$
1:163 first 总
1:101 first 总$
1:215 first 执
1:117 first 执笔
1:62 first 承
1:155 first 把
1:91 first 把图
1:74 first 把捐
1:262 first 抓
1:184 first 抓$
1:132 first 拟
1:160 first 拟定
1:213 first 拿
1:-118 first 捐
1:74 first 捐$
1:187 first 排
1:129 first 排$
1:147 first 排课
1:215 first 接
1:306 first 接$
1:104 first 接待
1:90 first 提
1:98 first 提供
1:276 first 收
1:185 first 收$
1:-181 first 教
1:-160 first 教师
1:-94 first 日
1:-94 first 日$
1:294 first 核
1:252 first 核$
1:-157 first 案
1:-157 first 案$
1:80 first 每$
1:62 first 每0
1:-87 first 每周
1:62 first 每季
1:-78 first 每月
1:213 first 派人
1:114 first 流
1:114 first 流$
1:318 first 点
1:140 first 牵
1:90 first 牵头
1:122 first 班
1:122 first 班$
1:172 first 理
1:172 first 理$
1:-200 first 电
1:-256 first 的
1:-120 first 研
1:-135 first 研究
1:-168 first 科
1:-161 first 科长
1:-135 first 究
1:-135 first 究$
1:117 first 笔
1:117 first 笔$
1:-65 first 筹
1:80 first 管
1:251 first 管$
1:181 first 管理
1:170 first 系
1:170 first 系$
1:-66 first 线
1:93 first 组织
1:93 first 织
1:93 first 织$
1:-66 first 经
1:161 first 经办
1:248 first 给
1:143 first 统
1:176 first 统一
1:114 first 统筹
1:222 first 编
1:108 first 罗
1:108 first 罗$
1:75 first 考
1:70 first 联
1:170 first 联系
1:-212 first 股
1:209 first 要
1:-61 first 认
1:-105 first 训
1:-105 first 训$
1:-267 first 议
1:105 first 记
1:-122 first 设
1:-185 first 设在
1:-132 first 课
1:-103 first 课$
1:66 first 负
1:75 first 负责
1:124 first 责
1:124 first 责$
1:-195 first 赴
1:202 first 起
1:164 first 起$
1:155 first 跟
1:168 first 跟进
1:114 first 轮
1:114 first 轮流
1:168 first 进
1:168 first 进$
1:-122 first 送
1:126 first 送$
1:191 first 选
1:174 first 通
1:110 first 通$
1:-178 first 部
1:-169 first 部$
1:-343 first 长
1:-331 first 长$
1:96 first 障
1:96 first 障$
1:-130 first 集
1:-77 first 集训
1:-98 first 验
1:89 first 验收
1:164 form before
1:-91 form behind
1:272 found before=1
1:-253 holder=1
1:137 institution behind=1
1:100 lead :
1:191 lead and end : 1
1:-228 lead and end 交 0
1:-260 lead and end 交 1
1:-168 lead and end 以 0
1:342 lead and end 归 1
1:148 lead and end 由 1
1:-329 lead 交
1:-168 lead 以
1:374 lead 归
1:63 lead 由
1:-71 lead 请
1:97 length=1
1:-165 length=12
1:-146 length=3
1:-107 length=4
1:79 length=7
1:-77 length=8
1:-133 length=9
1:67 name ^中
1:-161 name ^九
1:104 name ^人
1:155 name ^仪
1:70 name ^保
1:286 name ^信
1:-85 name ^党
1:-230 name ^共
1:-79 name ^办
1:-217 name ^协
1:-206 name ^县
1:68 name ^各
1:-161 name ^同
1:271 name ^团
1:75 name ^培
1:104 name ^备
1:144 name ^大
1:84 name ^学
1:-304 name ^小
1:78 name ^少
1:236 name ^就
1:-127 name ^年
1:176 name ^康
1:227 name ^德
1:201 name ^总
1:224 name ^招
1:86 name ^教
1:-134 name ^新
1:-228 name ^校
1:-204 name ^物
1:203 name ^电
1:187 name ^科
1:252 name ^竞
1:99 name ^职
1:-129 name ^英
1:-68 name ^跟
1:-81 name ^辅
1:-136 name ^送
1:-162 name ^领
1:-143 name ^高
1:-232 name 三
1:-237 name 三备
1:-167 name 下
1:61 name 专
1:159 name 专业
1:201 name 业
1:158 name 业办
1:165 name 业科
1:101 name 业部
1:-340 name 主
1:-330 name 主任
1:-161 name 九
1:-161 name 九年
1:102 name 习
1:-152 name 书
1:-154 name 书处
1:-141 name 书记
1:84 name 事
1:177 name 事处
1:247 name 事室
1:-155 name 事科
1:-159 name 交
1:67 name 人
1:204 name 仪
1:204 name 仪器
1:-277 name 任
1:-330 name 任$
1:-115 name 任办
1:-105 name 会
1:-117 name 会$
1:129 name 体育
1:-300 name 作
1:-117 name 作办
1:-214 name 作处
1:82 name 保
1:222 name 保健
1:155 name 保管
1:244 name 信
1:244 name 信息
1:225 name 健
1:222 name 健室
1:-84 name 党
1:-291 name 党委
1:177 name 党政
1:-92 name 全
1:-230 name 共
1:-128 name 兼
1:-105 name 兼任
1:-271 name 初
1:-108 name 前
1:-162 name 前教
1:-243 name 副
1:-194 name 副园
1:-89 name 副校
1:79 name 务
1:-276 name 务$
1:-307 name 务主
1:-130 name 务会
1:93 name 务办
1:86 name 务园
1:197 name 务处
1:240 name 务科
1:66 name 务部
1:91 name 勤处
1:214 name 勤组
1:-100 name 化
1:-331 name 协
1:-206 name 县
1:-110 name 县电
1:-60 name 各
1:-187 name 各备
1:71 name 各年
1:-219 name 合
1:-239 name 合作
1:-185 name 同
1:-63 name 员会
1:204 name 器
1:155 name 器保
1:235 name 团
1:284 name 团委
1:75 name 园务
1:63 name 培
1:117 name 培训
1:-61 name 基教
1:-70 name 基础
1:100 name 处
1:101 name 处$
1:-142 name 备
1:-190 name 备课
1:176 name 复
1:162 name 大
1:196 name 大队
1:101 name 委$
1:-63 name 委员
1:-108 name 学前
1:-116 name 学副
1:129 name 学处
1:76 name 学教
1:69 name 学校
1:72 name 学生
1:-232 name 学科
1:-122 name 学院
1:245 name 安
1:92 name 实
1:73 name 实训
1:92 name 实验
1:88 name 家委
1:72 name 导
1:-138 name 导主
1:156 name 导处
1:-162 name 导小
1:-277 name 小
1:-238 name 小学
1:-179 name 小组
1:240 name 就
1:268 name 就业
1:-221 name 局
1:122 name 展中
1:-74 name 展处
1:197 name 展部
1:79 name 岗
1:-74 name 岗办
1:88 name 工
1:-305 name 市
1:104 name 师
1:153 name 师发
1:160 name 干
1:-90 name 年
1:-61 name 年级
1:184 name 康
1:176 name 康复
1:-238 name 建
1:249 name 德
1:249 name 德育
1:132 name 总
1:201 name 总务
1:244 name 息
1:257 name 息中
1:149 name 息技
1:259 name 成
1:-90 name 技术
1:-281 name 报
1:224 name 招
1:252 name 招生
1:-185 name 指
1:-79 name 指导
1:113 name 政
1:87 name 政办
1:101 name 政教
1:-201 name 教中
1:-137 name 教主
1:200 name 教办
1:230 name 教处
1:112 name 教导
1:126 name 教师
1:104 name 教组
1:88 name 教股
1:-240 name 教育
1:97 name 教部
1:-76 name 文
1:-193 name 新
1:118 name 术组
1:-220 name 校
1:-127 name 校办
1:-149 name 校务
1:-169 name 校长
1:96 name 源
1:-215 name 物
1:-209 name 物理
1:-293 name 特
1:135 name 班年
1:-98 name 理
1:146 name 理学
1:200 name 生
1:-120 name 生会
1:223 name 生办
1:116 name 生发
1:115 name 生处
1:172 name 生就
1:113 name 生工
1:122 name 电
1:65 name 督
1:65 name 督导
1:145 name 研处
1:113 name 研室
1:-70 name 础
1:-70 name 础教
1:-226 name 社
1:67 name 科
1:60 name 科学
1:157 name 科室
1:96 name 科技
1:161 name 科研
1:-154 name 秘
1:-154 name 秘书
1:-130 name 程中
1:251 name 竞
1:251 name 竞赛
1:155 name 管员
1:141 name 系
1:141 name 系$
1:-71 name 级
1:-217 name 级备
1:-130 name 级组
1:222 name 级部
1:-170 name 练
1:69 name 组$
1:-179 name 组办
1:110 name 织部
1:114 name 职业
1:140 name 股
1:142 name 股$
1:-64 name 育
1:89 name 育中
1:-185 name 育主
1:-78 name 育副
1:89 name 育处
1:75 name 育组
1:-260 name 艺
1:-144 name 英
1:-150 name 英语
1:-311 name 西
1:-122 name 训中
1:152 name 训处
1:223 name 训科
1:86 name 训部
1:141 name 讯
1:-141 name 记$
1:-77 name 语文
1:-133 name 语科
1:-139 name 课
1:-69 name 课程
1:-190 name 课组
1:120 name 资
1:92 name 资源
1:141 name 资讯
1:103 name 赛
1:201 name 赛办
1:-68 name 跟
1:-68 name 跟岗
1:-81 name 辅
1:-81 name 辅导
1:-158 name 送
1:-119 name 送教
1:-232 name 通
1:61 name 部$
1:-94 name 长
1:-68 name 长$
1:126 name 长办
1:-166 name 长室
1:89 name 队
1:-202 name 队$
1:157 name 队大
1:280 name 队部
1:-87 name 院
1:-87 name 院$
1:-162 name 领
1:-162 name 领导
1:-76 name 馆$
1:92 name 验
1:92 name 验中
1:-312 name 高
1:-193 name 高三
1:310 named=2
1:-183 named=3
1:91 of itself=1
1:233 right before  -
1:-127 right before (
1:104 right before <
1:-271 right before 、
1:192 right before 。
1:-81 right before 与
1:-325 right before 为
1:103 right before 书
1:182 right before 事
1:-88 right before 人
1:-160 right before 任
1:143 right before 体
1:110 right before 作
1:74 right before 划
1:-75 right before 到
1:-177 right before 前
1:109 right before 动
1:188 right before 号
1:-316 right before 向
1:-168 right before 员
1:-169 right before 和
1:-285 right before 在
1:-176 right before 学
1:113 right before 师
1:-292 right before 报
1:223 right before 程
1:-157 right before 经
1:158 right before 续
1:255 right before 表
1:-82 right before 设
1:-273 right before 费
1:-185 right before 送
1:212 right before 项
1:219 right before 题
1:-114 sided=0
1:64 sided=1
1:-260 soon &
1:-129 soon &$
1:-262 soon (
1:-291 soon )
1:-174 soon -
1:-112 soon 0
1:-74 soon 0$
1:-215 soon 0个
1:-319 soon 0人
1:-221 soon 0人$
1:-177 soon 0人到
1:-143 soon 0人赴
1:-127 soon 0周
1:-107 soon 0周$
1:72 soon 0年
1:-74 soon 0年0
1:-180 soon 0次
1:-166 soon 0次$
1:-205 soon :
1:-114 soon <
1:-160 soon <$
1:-73 soon >
1:-180 soon >$
1:-95 soon >跟
1:-109 soon >跟岗
1:147 soon @
1:-112 soon ^(
1:-148 soon ^)
1:-269 soon ^0
1:-216 soon ^0人
1:-245 soon ^<
1:70 soon ^与
1:-94 soon ^专
1:115 soon ^为
1:-215 soon ^主任
1:103 soon ^于0
1:-103 soon ^互
1:188 soon ^保
1:96 soon ^保障
1:122 soon ^做
1:122 soon ^做好
1:103 soon ^全
1:111 soon ^共同
1:60 soon ^具
1:60 soon ^具体
1:-113 soon ^出
1:200 soon ^分
1:101 soon ^分别
1:131 soon ^分头
1:-183 soon ^到
1:-127 soon ^到>
1:-185 soon ^副
1:-141 soon ^副主
1:118 soon ^办
1:93 soon ^办理
1:60 soon ^协
1:87 soon ^协办
1:130 soon ^协助
1:106 soon ^参与
1:-82 soon ^参加
1:117 soon ^合
1:247 soon ^合办
1:-196 soon ^同
1:130 soon ^向
1:130 soon ^向<
1:-232 soon ^员
1:-123 soon ^员0
1:118 soon ^和
1:82 soon ^商
1:251 soon ^在
1:-123 soon ^备
1:-157 soon ^备案
1:189 soon ^安
1:189 soon ^安排
1:93 soon ^定
1:135 soon ^审
1:255 soon ^对接
1:154 soon ^带
1:77 soon ^带队
1:259 soon ^帮
1:-252 soon ^干
1:-161 soon ^干部
1:222 soon ^开通
1:108 soon ^张
1:108 soon ^张罗
1:183 soon ^执
1:117 soon ^执笔
1:62 soon ^承
1:153 soon ^把
1:91 soon ^把图
1:74 soon ^把捐
1:188 soon ^抓
1:119 soon ^拟
1:160 soon ^拟定
1:260 soon ^排
1:147 soon ^排课
1:64 soon ^接
1:104 soon ^接待
1:140 soon ^提
1:98 soon ^提供
1:228 soon ^收
1:-194 soon ^教
1:-160 soon ^教师
1:62 soon ^每0
1:-87 soon ^每周
1:62 soon ^每季
1:-78 soon ^每月
1:76 soon ^汇
1:213 soon ^派人
1:130 soon ^牵
1:90 soon ^牵头
1:-236 soon ^的
1:-135 soon ^研
1:-135 soon ^研究
1:-161 soon ^科
1:-161 soon ^科长
1:161 soon ^管$
1:181 soon ^管理
1:93 soon ^组织
1:-82 soon ^经
1:161 soon ^经办
1:220 soon ^给
1:206 soon ^统
1:176 soon ^统一
1:114 soon ^统筹
1:121 soon ^考
1:111 soon ^联
1:170 soon ^联系
1:209 soon ^要
1:-152 soon ^设
1:-185 soon ^设在
1:75 soon ^负责
1:-195 soon ^赴
1:138 soon ^跟
1:168 soon ^跟进
1:114 soon ^轮
1:114 soon ^轮流
1:-184 soon ^送
1:83 soon ^选
1:-103 soon ^集
1:-77 soon ^集训
1:89 soon ^验
1:89 soon ^验收
1:76 soon _
1:-203 soon _0年
1:-136 soon “
1:234 soon 、$
1:145 soon 。
1:145 soon 。$
1:220 soon 《
1:-197 soon 三
1:62 soon 上$
1:-206 soon 业
1:100 soon 中
1:179 soon 为
1:-225 soon 主任
1:-210 soon 主任$
1:-83 soon 主任)
1:62 soon 主持
1:-134 soon 习
1:-110 soon 习0
1:-79 soon 书
1:-88 soon 书0
1:98 soon 二
1:140 soon 于0
1:223 soon 于0月
1:-101 soon 互
1:158 soon 交
1:-177 soon 人到
1:-143 soon 人赴
1:150 soon 人选$
1:78 soon 们
1:-151 soon 任
1:-217 soon 任$
1:-83 soon 任)
1:-83 soon 任)$
1:-61 soon 任<
1:-159 soon 份
1:-235 soon 优
1:-111 soon 会
1:-119 soon 位
1:77 soon 位$
1:214 soon 住
1:-74 soon 作
1:-75 soon 作用
1:140 soon 保
1:109 soon 保障
1:114 soon 保障$
1:94 soon 保障设
1:151 soon 做
1:127 soon 做好
1:90 soon 做好接
1:-96 soon 先
1:178 soon 入
1:90 soon 全
1:142 soon 全年
1:-111 soon 共0
1:75 soon 共同
1:149 soon 共同承
1:93 soon 共同组
1:124 soon 共同负
1:-73 soon 其
1:-122 soon 具
1:66 soon 具体
1:111 soon 册
1:111 soon 册$
1:297 soon 写
1:73 soon 决$
1:132 soon 出
1:77 soon 出$
1:279 soon 分
1:252 soon 分$
1:101 soon 分别
1:131 soon 分头
1:101 soon 别
1:-187 soon 到
1:-83 soon 到$
1:-62 soon 到<
1:-204 soon 到>
1:-101 soon 到>跟
1:123 soon 制
1:-128 soon 副
1:-141 soon 副主
1:-141 soon 副主任
1:202 soon 力
1:165 soon 办
1:148 soon 办$
1:201 soon 办理
1:111 soon 办理$
1:-139 soon 加
1:82 soon 务$
1:120 soon 助
1:138 soon 勤
1:138 soon 勤$
1:87 soon 协办
1:87 soon 协办$
1:139 soon 协助
1:121 soon 协助$
1:-118 soon 协调
1:-89 soon 协调$
1:164 soon 单
1:219 soon 单$
1:-259 soon 县
1:123 soon 参$
1:106 soon 参与
1:109 soon 参与$
1:-121 soon 参加
1:-93 soon 参加$
1:-85 soon 发$
1:119 soon 口
1:87 soon 召
1:228 soon 召集
1:218 soon 号
1:188 soon 号$
1:-133 soon 各$
1:247 soon 合办
1:-66 soon 同
1:-82 soon 同$
1:149 soon 同承
1:93 soon 同组
1:93 soon 同组织
1:124 soon 同负
1:124 soon 同负责
1:96 soon 名
1:200 soon 名$
1:106 soon 后
1:85 soon 向
1:145 soon 向<
1:-66 soon 听
1:-207 soon 听课
1:-114 soon 员
1:-123 soon 员0
1:72 soon 周$
1:-121 soon 周三
1:-170 soon 周四
1:255 soon 和$
1:123 soon 商
1:75 soon 商定
1:257 soon 商量
1:-177 soon 四
1:-77 soon 回
1:-77 soon 回访
1:-77 soon 回访$
1:-187 soon 团
1:-203 soon 园
1:91 soon 图
1:91 soon 图书0
1:-96 soon 在>
1:-215 soon 培
1:-106 soon 培训
1:-231 soon 处
1:-199 soon 处长
1:-75 soon 备案
1:-75 soon 备案$
1:-212 soon 大
1:75 soon 头
1:109 soon 好
1:90 soon 好接
1:98 soon 好课
1:-176 soon 委
1:-223 soon 子
1:62 soon 季度
1:68 soon 季度整
1:101 soon 学$
1:79 soon 学期汇
1:129 soon 学生$
1:167 soon 学科
1:73 soon 安排
1:179 soon 安排岗
1:172 soon 完
1:172 soon 完成
1:146 soon 完成$
1:81 soon 定
1:265 soon 定课
1:78 soon 实$
1:91 soon 实。
1:91 soon 实。$
1:141 soon 实施
1:142 soon 实施$
1:151 soon 家
1:174 soon 宿
1:177 soon 宿$
1:112 soon 对$
1:123 soon 对口
1:-133 soon 导
1:-160 soon 小$
1:-126 soon 展
1:-82 soon 展$
1:230 soon 岗位
1:179 soon 岗位$
1:87 soon 工
1:173 soon 工$
1:-210 soon 师
1:164 soon 带
1:96 soon 带队
1:123 soon 带队$
1:223 soon 帮
1:-67 soon 干
1:-161 soon 干部
1:101 soon 年
1:-91 soon 年0
1:-91 soon 年0月
1:193 soon 年对
1:258 soon 底
1:80 soon 底回
1:80 soon 底回访
1:179 soon 度
1:68 soon 度整
1:68 soon 度整理
1:154 soon 建
1:-73 soon 开
1:-268 soon 开$
1:-126 soon 开展
1:-82 soon 开展$
1:63 soon 开通
1:173 soon 张
1:173 soon 张罗
1:108 soon 张罗$
1:83 soon 录
1:82 soon 待
1:111 soon 待$
1:-239 soon 志
1:130 soon 总
1:105 soon 总$
1:63 soon 成
1:146 soon 成$
1:183 soon 手
1:121 soon 手$
1:93 soon 执
1:117 soon 执笔
1:117 soon 执笔$
1:98 soon 扶
1:98 soon 承
1:112 soon 承办$
1:-82 soon 技
1:78 soon 技术
1:70 soon 把
1:91 soon 把图
1:91 soon 把图书
1:74 soon 把捐
1:74 soon 把捐来
1:305 soon 抓
1:232 soon 抓$
1:-171 soon 报
1:-104 soon 报$
1:145 soon 报名
1:-69 soon 担$
1:95 soon 担任
1:132 soon 拟
1:160 soon 拟定
1:253 soon 拿
1:62 soon 持
1:173 soon 挂
1:74 soon 捐来
1:74 soon 捐来的
1:79 soon 授
1:130 soon 排
1:196 soon 排定
1:179 soon 排岗
1:179 soon 排岗位
1:117 soon 排班
1:236 soon 排课$
1:133 soon 接
1:107 soon 接待
1:111 soon 接待$
1:126 soon 推
1:125 soon 提
1:147 soon 支
1:137 soon 支$
1:308 soon 收
1:192 soon 收$
1:230 soon 改
1:111 soon 放
1:-97 soon 敏
1:160 soon 教$
1:-133 soon 教师
1:140 soon 教师$
1:-69 soon 教研
1:-144 soon 教育
1:-122 soon 数
1:210 soon 整
1:127 soon 整理
1:68 soon 整理$
1:150 soon 文
1:251 soon 方
1:142 soon 施$
1:-64 soon 日
1:190 soon 日程
1:190 soon 日程$
1:-116 soon 月0
1:209 soon 月底
1:80 soon 月底回
1:104 soon 月走
1:104 soon 月走访
1:-200 soon 有
1:112 soon 服务$
1:87 soon 期
1:79 soon 期汇
1:79 soon 期汇编
1:138 soon 本$
1:78 soon 术
1:74 soon 来的
1:74 soon 来的书
1:142 soon 查$
1:75 soon 核
1:65 soon 档
1:65 soon 档$
1:-156 soon 检
1:-191 soon 次
1:-163 soon 次$
1:-164 soon 每0周
1:-123 soon 每周
1:-121 soon 每周三
1:62 soon 每季
1:62 soon 每季度
1:179 soon 每月底
1:104 soon 每月走
1:92 soon 汇
1:71 soon 汇总
1:132 soon 汇编
1:79 soon 汇编$
1:-170 soon 活
1:-176 soon 活动
1:-142 soon 派$
1:283 soon 派人
1:114 soon 流
1:62 soon 流主
1:87 soon 清
1:260 soon 清点
1:-206 soon 源
1:80 soon 班
1:106 soon 班$
1:227 soon 理
1:167 soon 理$
1:108 soon 生$
1:60 soon 电
)"sv,
    R"(1:-258 soon 的
1:74 soon 的书$
1:285 soon 盯
1:288 soon 看
1:86 soon 着
1:-160 soon 督
1:-201 soon 研
1:-216 soon 研$
1:-194 soon 研究
1:-82 soon 研究$
1:239 soon 确定$
1:-105 soon 科
1:-160 soon 科长
1:141 soon 程
1:70 soon 程$
1:204 soon 稿
1:204 soon 稿$
1:-194 soon 究
1:-82 soon 究$
1:-101 soon 立
1:117 soon 笔
1:117 soon 笔$
1:129 soon 第
1:105 soon 筹$
1:-74 soon 签
1:187 soon 管$
1:160 soon 管理
1:194 soon 管理$
1:128 soon 系
1:-108 soon 线
1:-193 soon 线上
1:101 soon 组织
1:159 soon 组织$
1:199 soon 组织学
1:65 soon 组织实
1:101 soon 织
1:159 soon 织$
1:199 soon 织学
1:134 soon 织学生
1:65 soon 织实
1:-77 soon 经
1:220 soon 经办
1:165 soon 经办$
1:-165 soon 经费
1:199 soon 给
1:135 soon 络
1:156 soon 络$
1:156 soon 统
1:72 soon 统一
1:146 soon 统筹
1:105 soon 统筹$
1:-107 soon 续
1:306 soon 编
1:116 soon 编$
1:72 soon 罗
1:108 soon 罗$
1:124 soon 考勤
1:124 soon 考勤$
1:90 soon 职
1:-102 soon 联
1:-146 soon 联$
1:-96 soon 联合
1:145 soon 联系
1:98 soon 联络
1:156 soon 联络$
1:-70 soon 股
1:-212 soon 股长
1:-104 soon 育
1:170 soon 自
1:-191 soon 英
1:121 soon 落
1:108 soon 落实
1:91 soon 落实。
1:-141 soon 行
1:-235 soon 行$
1:151 soon 衔
1:163 soon 衔接
1:81 soon 表
1:92 soon 表$
1:240 soon 要
1:-93 soon 解
1:231 soon 计$
1:95 soon 订
1:-61 soon 认
1:-259 soon 训
1:-249 soon 训$
1:-275 soon 议
1:149 soon 记
1:-76 soon 讲
1:-185 soon 设在
1:-96 soon 设在>
1:119 soon 设备
1:85 soon 设备$
1:-108 soon 访
1:-61 soon 访$
1:104 soon 访支
1:104 soon 访支$
1:-153 soon 证
1:60 soon 评
1:134 soon 课务
1:139 soon 课务$
1:84 soon 课表
1:92 soon 课表$
1:73 soon 调
1:86 soon 负责
1:178 soon 负责$
1:-154 soon 负责人
1:-61 soon 负责开
1:63 soon 负责排
1:135 soon 负责接
1:124 soon 负责设
1:173 soon 负责选
1:137 soon 责
1:244 soon 责$
1:-154 soon 责人
1:-61 soon 责开
1:-61 soon 责开通
1:63 soon 责排
1:135 soon 责接
1:75 soon 责接待
1:124 soon 责设
1:124 soon 责设备
1:173 soon 责选
1:165 soon 责选派
1:144 soon 账
1:218 soon 账号
1:188 soon 账号$
1:-165 soon 费
1:-267 soon 资
1:66 soon 走
1:104 soon 走访
1:104 soon 走访支
1:-215 soon 赴
1:148 soon 起
1:72 soon 跟
1:-103 soon 跟岗
1:168 soon 跟进
1:173 soon 车
1:114 soon 轮
1:114 soon 轮流
1:62 soon 轮流主
1:-99 soon 达
1:185 soon 进$
1:136 soon 选
1:161 soon 选$
1:-99 soon 选派
1:-63 soon 通$
1:-61 soon 通账$
1:-168 soon 部
1:228 soon 量
1:-158 soon 长
1:-211 soon 长$
1:134 soon 队$
1:109 soon 障
1:114 soon 障$
1:94 soon 障设
1:94 soon 障设备
1:-65 soon 集
1:-133 soon 集训
1:-286 soon 青
1:198 soon 领
1:93 soon 题
1:148 soon 题$
1:100 soon 验收
1:129 stands behind
1:409 stands bracket
1:214 stands closing
1:-254 stands sentence
1:-227 stands, lead behind
1:85 stands, lead behind:
1:159 stands, lead behind^
1:152 stands, lead behind归
1:216 stands, lead behind由
1:258 stands, lead behind由^
1:401 stands, lead bracket^
1:-77 stands, lead closing
1:310 stands, lead closing:
1:196 stands, lead closing^
1:95 stands, lead closing由
1:-400 stands, lead sentence
1:-224 stands, lead sentence^
1:-107 stands, lead sentence交
1:-83 stands, lead sentence由^
1:-195 stands, lead sentence请
1:80 stands, lead sentence请^
)"sv,
};

}  // namespace

std::span<std::string_view const> const charge_weights(parts);

}  // namespace bangfu::document::reader
