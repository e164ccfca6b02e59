// SPDX-License-Identifier: BSL-1.0
// Learned: see weights.hpp.
#include "document/reader/learned/weights.hpp"

namespace bangfu::document::reader {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::string_view parts[] = {
    R"(charge no yes
1:-210 after %
1:-170 after (
1:-158 after (0
1:-177 after )
1:-61 after )$
1:-181 after ,
1:-124 after ,0
1:-303 after -
1:-184 after -0
1:-134 after -0×
1:-77 after 0
1:-219 after 0$
1:-210 after 0%
1:-186 after 0)
1:-186 after 0)$
1:-189 after 0-
1:-189 after 0-0
1:-119 after 0×
1:-119 after 0××
1:-65 after 0个
1:-164 after 0个月
1:-373 after 0人
1:-216 after 0人$
1:-172 after 0人到
1:-205 after 0人赴
1:-217 after 0份
1:-93 after 0位
1:-157 after 0册$
1:96 after 0册送
1:-194 after 0周
1:-177 after 0周$
1:-188 after 0天
1:-154 after 0天$
1:128 after 0套
1:-190 after 0学
1:-121 after 0学期
1:-197 after 0日印
1:63 after 0月
1:209 after 0月、
1:-270 after 0月到
1:220 after 0期
1:164 after 0本
1:97 after 0本优
1:65 after 0次交
1:141 after 0项
1:-330 after :
1:-134 after <
1:-240 after <(
1:-146 after <0
1:-74 after <副
1:87 after <开
1:140 after <捐赠
1:-152 after <驻
1:-123 after >
1:-86 after >挂
1:-86 after >挂职
1:144 after >教
1:-122 after >跟
1:-87 after >跟岗
1:-114 after >跟班
1:174 after @
1:145 after @$
1:-108 after ^(
1:-179 after ^)
1:-258 after ^0
1:-200 after ^0人
1:-252 after ^<
1:-110 after ^专
1:112 after ^为
1:-218 after ^主任
1:116 after ^于0
1:-112 after ^互
1:179 after ^保
1:94 after ^保障
1:124 after ^做
1:122 after ^做好
1:89 after ^全
1:104 after ^共同
1:66 after ^具
1:66 after ^具体
1:-110 after ^出
1:195 after ^分
1:104 after ^分别
1:129 after ^分头
1:-198 after ^到
1:-106 after ^到>
1:-186 after ^副
1:-140 after ^副主
1:123 after ^办
1:100 after ^办理
1:64 after ^协
1:92 after ^协办
1:141 after ^协助
1:112 after ^参与
1:-63 after ^参加
1:135 after ^合
1:273 after ^合办
1:-200 after ^同
1:113 after ^向
1:113 after ^向<
1:-208 after ^员
1:-119 after ^员0
1:120 after ^和
1:89 after ^商
1:263 after ^在
1:-114 after ^备
1:-149 after ^备案
1:190 after ^安
1:190 after ^安排
1:89 after ^定
1:121 after ^审
1:268 after ^对接
1:147 after ^带
1:69 after ^带队
1:281 after ^帮
1:-211 after ^干
1:-129 after ^干部
1:219 after ^开通
1:113 after ^张
1:113 after ^张罗
1:182 after ^执
1:121 after ^执笔
1:61 after ^承
1:174 after ^把
1:96 after ^把图
1:89 after ^把捐
1:157 after ^抓
1:-64 after ^报
1:140 after ^拟
1:152 after ^拟定
1:258 after ^排
1:150 after ^排课
1:108 after ^接待
1:132 after ^提
1:102 after ^提供
1:251 after ^收
1:-184 after ^教
1:-209 after ^教师
1:-73 after ^每周
1:64 after ^每季
1:-75 after ^每月
1:70 after ^汇
1:202 after ^派人
1:151 after ^牵
1:89 after ^牵头
1:-233 after ^的
1:-135 after ^研
1:-135 after ^研究
1:-159 after ^科
1:-159 after ^科长
1:155 after ^管$
1:171 after ^管理
1:96 after ^组织
1:-86 after ^经
1:140 after ^经办
1:224 after ^给
1:205 after ^统
1:198 after ^统一
1:109 after ^统筹
1:126 after ^考
1:75 after ^联
1:140 after ^联系
1:191 after ^要
1:-151 after ^设
1:-186 after ^设在
1:60 after ^负
1:78 after ^负责
1:-172 after ^赴
1:134 after ^跟
1:176 after ^跟进
1:105 after ^轮
1:105 after ^轮流
1:-176 after ^送
1:81 after ^选
1:-129 after ^集
1:-92 after ^集训
1:96 after ^验
1:96 after ^验收
1:228 after _
1:-208 after _0年
1:-135 after ×
1:-125 after ×0
1:-137 after ××
1:-125 after ××0
1:-135 after ×××
1:-128 after “
1:-128 after ”
1:-78 after ”$
1:229 after 、0
1:180 after 。
1:194 after 。$
1:166 after 《
1:166 after 》
1:159 after 》$
1:-62 after 一起
1:-145 after 上0
1:158 after 上述
1:-84 after 上集
1:-84 after 上集体
1:-139 after 下
1:113 after 与$
1:-222 after 专业
1:-67 after 专家
1:227 after 业$
1:74 after 两
1:-127 after 个月$
1:124 after 为
1:97 after 为<
1:-63 after 主
1:-247 after 主任
1:-259 after 主任$
1:-87 after 主任)
1:99 after 主持
1:-166 after 习
1:-105 after 习0
1:-75 after 习0周
1:-70 after 书信
1:65 after 书目
1:65 after 书目$
1:236 after 书送
1:89 after 书送到
1:136 after 二
1:215 after 于0
1:226 after 于0月
1:-91 after 互
1:74 after 交
1:141 after 交换
1:65 after 交换书
1:168 after 交接
1:-139 after 人
1:-88 after 人到
1:-205 after 人赴
1:141 after 人选$
1:-97 after 以
1:-194 after 以下
1:-206 after 以视
1:90 after 们
1:-153 after 任
1:-89 after 任$
1:-87 after 任)
1:-87 after 任)$
1:-114 after 任<
1:-74 after 任<副
1:-78 after 任副
1:-213 after 份
1:-234 after 优
1:97 after 优秀教
1:-74 after 会
1:-91 after 会$
1:-194 after 会议
1:269 after 传
1:-111 after 位
1:70 after 位$
1:236 after 住
1:211 after 住宿
1:79 after 体
1:-109 after 体备
1:-109 after 体备课
1:249 after 作$
1:-79 after 作用
1:-87 after 使
1:-87 after 使用
1:-87 after 使用$
1:72 after 供
1:70 after 保
1:107 after 保障
1:81 after 保障$
1:100 after 保障设
1:71 after 修
1:123 after 做
1:131 after 做好
1:92 after 做好接
1:153 after 傅
1:153 after 傅$
1:196 after 像
1:-91 after 儿
1:-132 after 先
1:128 after 全
1:189 after 全年
1:-81 after 公
1:-160 after 共0
1:-160 after 共0人
1:92 after 共同
1:220 after 共同承
1:113 after 共同组
1:130 after 共同负
1:-213 after 其
1:-94 after 具
1:117 after 具体
1:-111 after 兼
1:-145 after 兼任
1:-191 after 内
1:155 after 册
1:96 after 册送
1:96 after 册送到
1:96 after 写
1:-223 after 农
1:243 after 况
1:88 after 出
1:-121 after 出$
1:233 after 分
1:104 after 分别
1:129 after 分头
1:74 after 划
1:242 after 划$
1:-150 after 初
1:-153 after 到
1:98 after 到<$
1:-219 after 到>
1:-86 after 到>挂
1:-85 after 到>跟
1:94 after 前
1:-172 after 副
1:-140 after 副主
1:-140 after 副主任
1:-234 after 副教
1:-234 after 副教授
1:-106 after 副校
1:183 after 力
1:211 after 办
1:232 after 办$
1:215 after 办理
1:153 after 办理$
1:-140 after 加
1:89 after 加$
1:-152 after 加“
1:200 after 务$
1:-80 after 务处
1:65 after 动$
1:103 after 助
1:70 after 协
1:-83 after 协作
1:92 after 协办
1:92 after 协办$
1:151 after 协助
1:119 after 协助$
1:-121 after 协调
1:-91 after 协调$
1:172 after 单
1:128 after 单$
1:73 after 单位
1:-197 after 印发
1:-197 after 印发$
1:-148 after 县
1:112 after 参与
1:113 after 参与$
1:-95 after 参加
1:89 after 参加$
1:-152 after 参加“
1:125 after 及
1:-98 after 发
1:-212 after 发$
1:-215 after 受
1:121 after 口
1:75 after 召
1:213 after 召集
1:-64 after 台
1:-265 after 各0
1:273 after 合办
1:220 after 同承
1:113 after 同组
1:113 after 同组织
1:130 after 同负
1:130 after 同负责
1:187 after 名
1:121 after 名$
1:128 after 名单
1:128 after 名单$
1:148 after 后
1:88 after 向
1:136 after 向<
1:-75 after 听课$
1:181 after 告
1:-166 after 员
1:-119 after 员0
1:-93 after 周
1:-150 after 周四
1:110 after 商
1:-84 after 商定$
1:212 after 商量
1:-236 after 四
1:81 after 回访支
1:-202 after 团
1:-96 after 园
1:62 after 图
1:62 after 图书
1:178 after 图书0
1:-211 after 在<
1:-67 after 在>
1:-71 after 场
1:-88 after 培
1:118 after 培训$
1:-72 after 基
1:-105 after 堂
1:-258 after 处
1:-153 after 处长
1:-87 after 备
1:89 after 备$
1:-100 after 备案
1:-100 after 备案$
1:-245 after 备课
1:-180 after 备课$
1:-165 after 备课0
1:-228 after 大
1:-141 after 天
1:-154 after 天$
1:196 after 套
1:168 after 好
1:92 after 好接
1:91 after 好课
1:-182 after 委
1:65 after 季度整
1:-105 after 学
1:-121 after 学期$
1:97 after 学期汇
1:-298 after 学校
1:97 after 安
1:94 after 安排
1:89 after 安排$
1:-105 after 安排岗
1:160 after 完
1:160 after 完成
1:130 after 完成$
1:-94 after 定$
1:315 after 定课
1:67 after 实
1:92 after 实$
1:88 after 实。
1:88 after 实。$
1:111 after 实施
1:111 after 实施$
1:-143 after 实训
1:96 after 实验
1:-62 after 审
1:115 after 室
1:130 after 家长
1:252 after 宿
1:197 after 宿$
1:127 after 寄
1:139 after 对
1:125 after 对口
1:114 after 对接
1:-60 after 导$
1:-142 after 小
1:-195 after 局
1:-128 after 展
1:-100 after 展0
1:-100 after 展0次
1:144 after 山
1:-149 after 岗
1:-200 after 岗$
1:-68 after 岗0
1:-74 after 岗0周
1:125 after 工
1:181 after 工作$
1:-87 after 师$
1:127 after 师0次
1:153 after 师傅
1:153 after 师傅$
1:179 after 带
1:70 after 带队
1:134 after 带队$
1:181 after 帮
1:-141 after 常
1:-151 after 干
1:-240 after 平
1:-60 after 年0
1:-60 after 年0月
1:195 after 年对
1:-72 after 并
1:129 after 库
1:282 after 底
1:81 after 底回
1:81 after 底回访
1:189 after 度
1:65 after 度整
1:65 after 度整理
1:-91 after 座
1:189 after 建
1:-127 after 开
1:-236 after 开0
1:-144 after 开展
1:-100 after 开展0
1:-211 after 式
1:171 after 张
1:171 after 张罗
1:113 after 张罗$
1:177 after 录
1:111 after 待$
1:-107 after 志
1:80 after 总
1:209 after 总$
1:293 after 情
1:243 after 情况
1:97 after 成
1:208 after 成$
1:198 after 手
1:196 after 手续
1:196 after 手续$
1:-170 after 才
1:121 after 执笔
1:121 after 执笔$
1:-63 after 执行
1:162 after 批
1:141 after 承办$
1:-79 after 承担$
1:171 after 技
1:73 after 技术
1:87 after 把
1:96 after 把图
1:96 after 把图书
1:89 after 把捐
1:89 after 把捐来
1:268 after 抓
1:219 after 抓$
1:241 after 护
1:-103 after 报$
1:126 after 报名
1:164 after 报告
1:113 after 报送
1:-82 after 担$
1:131 after 担任
1:236 after 招
1:80 after 拟
1:152 after 拟定
1:258 after 拿
1:64 after 持
1:164 after 持。
1:164 after 持。$
1:-89 after 挂任
1:-86 after 挂职
1:221 after 指定
1:116 after 捐
1:89 after 捐来
1:89 after 捐来的
1:68 after 捐赠
1:140 after 捐赠图
1:180 after 换
1:65 after 换书
1:65 after 换书目
1:136 after 排
1:146 after 排$
1:156 after 排定
1:-105 after 排岗
1:-105 after 排岗位
1:114 after 排班
1:207 after 排课$
1:115 after 排课表
1:95 after 接
1:100 after 接$
1:107 after 接待
1:111 after 接待$
1:220 after 推
1:186 after 提
1:169 after 提供
1:94 after 播
1:127 after 支教
1:166 after 支教教
1:174 after 收
1:172 after 收$
1:273 after 改
1:-131 after 放$
1:-97 after 政
1:-98 after 敏
1:238 after 教$
1:173 after 教务
1:110 after 教学
1:104 after 教师
1:-112 after 教师$
1:-184 after 教授
1:166 after 教教
1:166 after 教教师
1:-85 after 教案
1:-85 after 教案集
1:-133 after 教研
1:-132 after 教育
1:-109 after 数
1:235 after 整
1:165 after 整理
1:65 after 整理0
1:256 after 料$
1:-109 after 新
1:111 after 施$
1:-66 after 日
1:-197 after 日印
1:-197 after 日印发
1:238 after 日程
1:238 after 日程$
1:-168 after 时
1:-160 after 时$
1:-129 after 明
1:-207 after 晓
1:-173 after 晚
1:62 after 月
1:-124 after 月$
1:209 after 月、
1:203 after 月底
1:81 after 月底回
1:105 after 月走
1:105 after 月走访
1:-256 after 有
1:62 after 服
1:62 after 服务
1:120 after 服务$
1:127 after 期
1:142 after 期$
1:97 after 期汇
1:97 after 期汇编
1:197 after 本$
1:97 after 本优
1:97 after 本优秀
1:73 after 术
1:221 after 材料$
1:61 after 来
1:138 after 来的
1:89 after 来的书
1:-62 after 查
1:-85 after 查$
1:110 after 查0
1:110 after 查0次
1:-214 after 校
1:-96 after 校长
1:-85 after 案集
1:97 after 案集$
1:-82 after 检查
1:65 after 次交
1:65 after 次交换
1:216 after 步
1:-197 after 每0周
1:-68 after 每周
1:-136 after 每周四
1:177 after 每月底
1:105 after 每月走
1:81 after 汇
1:72 after 汇总
1:160 after 汇编
1:97 after 汇编0
1:-136 after 派$
1:-108 after 派0
1:-94 after 派0名
1:258 after 派人
1:65 after 流
1:109 after 流主
1:62 after 流主持
1:-73 after 海
1:77 after 清
1:265 after 清点
1:-158 after 源
1:-92 after 点
1:-169 after 点$
1:61 after 牵
1:-210 after 率
1:185 after 班
1:148 after 班$
1:121 after 理
1:136 after 理$
1:65 after 理0次
1:95 after 生$
1:89 after 用
1:-117 after 由
1:147 after 电子
1:-100 after 电话
1:-321 after 的
1:89 after 的书送
1:70 after 目$
1:257 after 盯
1:-76 after 直
1:282 after 看
1:88 after 着
1:-162 after 督
1:102 after 知
1:-154 after 研
1:-294 after 研究
1:196 after 确定$
1:-85 after 碰
1:-87 after 示
1:-97 after 社团
1:-82 after 秀
1:97 after 秀教
1:97 after 秀教案
1:-107 after 科
1:113 after 科$
1:-173 after 科长
1:-109 after 科长$
1:-69 after 程$
1:160 after 稿
1:113 after 稿$
1:-294 after 究
1:-265 after 立
1:121 after 笔
1:121 after 笔$
1:199 after 第
1:123 after 第0
1:65 after 筹
1:101 after 筹$
1:191 after 管$
1:-67 after 管理
1:73 after 管理$
1:106 after 系
1:146 after 系$
1:-267 after 红
1:-117 after 线
1:-124 after 线上
1:133 after 组$
1:107 after 组织
1:184 after 组织$
1:72 after 组织0
1:248 after 组织学
1:83 after 组织实
1:107 after 织
1:184 after 织$
1:72 after 织0
1:248 after 织学
1:248 after 织学生
1:83 after 织实
1:83 after 织实施
1:-154 after 经
1:204 after 经办
1:153 after 经办$
1:-222 after 经费
1:79 after 结对
1:231 after 给
1:219 after 给<
1:-212 after 络员
1:148 after 统
1:64 after 统一
1:136 after 统筹
1:101 after 统筹$
1:-187 after 继
1:-178 after 继续
1:196 after 续$
1:214 after 维
1:264 after 编
1:97 after 编0
1:97 after 编0本
1:-172 after 网
1:-237 after 网上
1:-75 after 网络
1:113 after 罗$
1:-117 after 老
1:-117 after 老师
1:-88 after 考
1:-111 after 考核
1:67 after 职
1:-117 after 联
1:119 after 联系
1:146 after 联系$
1:242 after 联络$
1:-212 after 联络员
1:-209 after 股长
1:-170 after 至
1:-172 after 至0
1:60 after 节$
1:-188 after 英
1:-141 after 英语
1:217 after 营
1:187 after 落
1:187 after 落实
1:93 after 落实$
1:88 after 落实。
1:-78 after 行
1:-207 after 行$
1:152 after 衔接$
1:116 after 表$
1:175 after 装
1:122 after 要
1:-211 after 视
1:-73 after 解
1:65 after 计
1:60 after 订
1:-63 after 认
1:109 after 讨
1:-116 after 训
1:-185 after 议
1:111 after 记
1:-155 after 讲
1:-186 after 设在
1:-67 after 设在>
1:-154 after 访$
1:127 after 访支
1:127 after 访支教
1:-244 after 证
1:-82 after 评
1:-94 after 诊
1:232 after 试
1:-100 after 话
1:-165 after 语
1:-69 after 课
1:-209 after 课$
1:-93 after 课0
1:-148 after 课0次
1:-233 after 课”
1:187 after 课务
1:154 after 课务$
1:-188 after 课程$
1:119 after 课表
1:116 after 课表$
1:-68 after 课题
1:80 after 调
1:-91 after 调$
1:184 after 调试
1:119 after 负责$
1:-184 after 负责人
1:63 after 负责排
1:147 after 负责接
1:158 after 负责设
1:167 after 负责选
1:98 after 责
1:187 after 责$
1:-184 after 责人
1:63 after 责排
1:147 after 责接
1:66 after 责接待
1:158 after 责设
1:158 after 责设备
1:167 after 责选
1:161 after 责选派
1:130 after 账
1:63 after 购
1:-240 after 费
1:-230 after 资
1:144 after 赠
1:140 after 赠图
1:140 after 赠图书
1:105 after 走访
1:105 after 走访支
1:-265 after 赴
1:96 after 起
1:-146 after 跟岗
1:-199 after 跟岗$
1:-68 after 跟岗0
1:176 after 跟进
1:-217 after 蹲
1:-217 after 蹲点
1:137 after 轮
1:137 after 轮流
1:109 after 轮流主
1:148 after 辆
1:148 after 辆$
1:-98 after 达
1:85 after 过
1:91 after 进
1:154 after 进$
1:158 after 述
1:180 after 送
1:234 after 送$
1:208 after 送到
1:138 after 送到<
1:96 after 送到>
1:-175 after 送课
1:211 after 选
1:194 after 选$
1:263 after 通$
1:205 after 造
1:-200 after 部
1:74 after 部门
1:-175 after 金
1:-266 after 长
1:-160 after 长$
1:-188 after 问
1:160 after 队$
1:-174 after 院
1:-134 after 院长
1:85 after 障
1:81 after 障$
1:100 after 障设
1:100 after 障设备
1:-101 after 集
1:-109 after 集体备
1:-116 after 集训
1:-290 after 青
1:62 after 面
1:65 after 项
1:98 after 项$
1:190 after 领
1:197 after 题$
1:-210 after 驻园
1:100 after 验
1:106 after 验收
1:85 after 高
1:-68 alone 00
1:-110 alone 10
1:78 alone 11
1:-268 before &
1:-137 before ($
1:-90 before 0个
1:96 before 0人
1:-63 before 0名
1:149 before 0周
1:67 before 0年
1:-246 before 0日
1:-226 before 0日前
1:-82 before 0月
1:-172 before 0月0
1:165 before 0月底
1:187 before 0节
1:143 before 0项
1:135 before 0项$
1:-103 before <
1:80 before <$
1:-162 before <干
1:-162 before <干部
1:-92 before <教
1:-166 before <教师
1:-87 before @
1:65 before ^$
1:-244 before ^&
1:72 before ^<$
1:-162 before ^<干
1:-92 before ^<教
1:-227 before ^@
1:-217 before ^、
1:195 before ^上
1:-73 before ^不
1:94 before ^主
1:77 before ^以
1:149 before ^以上
1:143 before ^具
1:143 before ^具体
1:-64 before ^名
1:-102 before ^在
1:-66 before ^学
1:-239 before ^学期
1:95 before ^师
1:142 before ^教
1:228 before ^教师
1:-116 before ^日
1:-112 before ^日常
1:-178 before ^校
1:-124 before ^校长
1:145 before ^此
1:133 before ^此项
1:-66 before ^每
1:-259 before ^组
1:-136 before ^组办
1:-84 before ^组织
1:-172 before ^经$
1:-198 before ^联
1:-168 before ^联系
1:202 before ^课
1:188 before ^账
1:188 before ^账号
1:62 before ^跟
1:62 before ^跟岗
1:149 before ^这
1:150 before ^送
1:-148 before ^领导
1:271 before _
1:214 before _$
1:-66 before ”
1:-211 before 、
1:-233 before 、$
1:73 before 、0
1:-213 before 、数
1:-213 before 、数学
1:230 before 。
1:221 before 。$
1:-78 before 一
1:-67 before 三
1:144 before 上
1:100 before 上工
1:100 before 上工作
1:-172 before 下
1:-211 before 下设
1:-211 before 下设$
1:-73 before 不
1:-68 before 与$
1:254 before 中
1:-300 before 为
1:-342 before 为$
1:-99 before 主任
1:222 before 习
1:131 before 书
1:98 before 书$
1:74 before 事
1:172 before 事$
1:94 before 于
1:94 before 于0
1:80 before 人
1:-81 before 人$
1:185 before 人事
1:86 before 以上
1:100 before 以上工
1:-154 before 任
1:-124 before 任$
1:125 before 位
1:106 before 体
1:146 before 体$
1:112 before 作$
1:94 before 修
1:-163 before 公室设
1:-118 before 关
1:107 before 具
1:107 before 具体
1:146 before 具体$
1:222 before 写
1:160 before 出
1:-66 before 分
1:113 before 划$
1:-136 before 利
1:-136 before 利用
1:-84 before 到
1:-74 before 到$
1:-150 before 前
1:-196 before 前$
1:67 before 办
1:96 before 务
1:246 before 动
1:114 before 动$
1:-128 before 协
1:-135 before 单
1:-239 before 参
1:-75 before 发
1:-351 before 口
1:-240 before 台
1:188 before 号
1:188 before 号$
1:-170 before 各
1:-132 before 名
1:-127 before 名单
1:65 before 后
1:-317 before 向
1:-304 before 向$
1:-205 before 员
1:-128 before 员$
1:155 before 周
1:-229 before 和$
1:-118 before 回
1:220 before 园
1:-306 before 在
1:-292 before 在$
1:113 before 培
1:76 before 培训
1:-147 before 大
1:-320 before 学
1:-164 before 学$
1:-289 before 学期
1:118 before 学生
1:-193 before 学院
1:226 before 安
1:218 before 实
1:-163 before 室设
1:-163 before 室设在
1:114 before 家
1:87 before 宿
1:-133 before 对
1:-351 before 对口
1:-148 before 导小
1:-148 before 导小组
1:-232 before 将
1:-67 before 小
1:-148 before 小组
1:-148 before 小组下
1:94 before 少于
1:94 before 少于0
1:154 before 岗
1:112 before 工作$
1:120 before 师$
1:-183 before 师到
1:-183 before 师到$
1:183 before 师的
1:-91 before 帮
1:-62 before 帮扶
1:-112 before 常
1:-135 before 干
1:-149 before 干部
1:-158 before 干部到
1:-153 before 年
1:-118 before 年级
1:181 before 底
1:72 before 底前
1:100 before 度
1:-126 before 开
1:-161 before 往
1:-214 before 往返
1:157 before 手续
1:157 before 手续$
1:-62 before 扶
1:-246 before 报
1:-288 before 报$
1:-132 before 担
1:-132 before 担任
1:-132 before 担任$
1:130 before 指
1:130 before 指导
1:304 before 接
1:127 before 政
1:-183 before 教师到
1:-245 before 数
1:-213 before 数学
1:-164 before 数学$
1:-230 before 文
1:-164 before 文、
1:-164 before 文、数
1:150 before 方
1:-237 before 日
1:-249 before 日前
1:-112 before 日常
1:-231 before 月0
1:-231 before 月0日
1:155 before 月。
1:165 before 月底
1:-311 before 期
1:-254 before 期末
1:-272 before 末
1:98 before 本
1:-237 before 校
1:-196 before 校长
1:181 before 次
1:211 before 次。
1:143 before 此
1:133 before 此项
1:96 before 此项$
1:140 before 此项工
1:-136 before 每
1:237 before 活
1:237 before 活动
1:114 before 活动$
1:-97 before 班
1:-121 before 理
1:124 before 生
1:-111 before 用
1:-212 before 由
1:138 before 的课
1:-228 before 科
1:201 before 程$
1:105 before 第
1:164 before 第0项
1:409 before 管
1:191 before 管理
1:113 before 管理$
1:-203 before 系
1:-182 before 系人
1:-158 before 系人$
1:-62 before 级
1:-315 before 组
1:-148 before 组下
1:-148 before 组下设
1:-136 before 组办
1:-136 before 组办公
1:-94 before 组织
1:-66 before 织
1:145 before 经
1:-172 before 经$
1:-84 before 结
1:-92 before 结对
1:-121 before 络
1:157 before 续$
1:253 before 编
1:-203 before 联
1:-219 before 联系
1:-180 before 联系人
1:-133 before 联络
1:187 before 节
1:-98 before 英
1:216 before 表$
1:113 before 计划$
1:153 before 训
1:-114 before 讲
1:-90 before 设
1:-81 before 设$
1:-176 before 设在
1:-176 before 设在$
1:140 before 访
1:-323 before 语
1:-246 before 语文
1:-164 before 语文、
1:263 before 课程
1:239 before 课表
1:86 before 账
1:188 before 账号
1:188 before 账号$
1:-119 before 费
1:-268 before 费$
1:73 before 跟
1:73 before 跟岗
1:-241 before 车
1:-214 before 返
1:156 before 这
1:85 before 述
1:-71 before 送
1:-191 before 送$
1:-230 before 选手
1:-158 before 部到
1:-158 before 部到$
1:-232 before 长
1:126 before 队
1:-196 before 院
1:129 before 项
1:216 before 项$
1:178 before 项工
1:178 before 项工作
1:-182 before 须
1:-148 before 领导
1:-148 before 领导小
1:220 before 题$
1:-236 before=2
1:-108 before=3
1:-278 before=4
1:193 before=5
1:280 clause before &同
1:-182 clause before )
1:-229 clause before )$
1:-63 clause before 0个
1:162 clause before 0人
1:-77 clause before 0份
1:200 clause before 0册
1:122 clause before 0周
1:274 clause before 0场
1:165 clause before 0对
1:-118 clause before 0年
1:208 clause before 0次
1:121 clause before 0节
1:219 clause before 0项
1:192 clause before <教
1:171 clause before >
1:127 clause before >教
1:-90 clause before @
1:283 clause before ^&
1:-64 clause before ^0
1:181 clause before ^<
1:243 clause before ^>
1:182 clause before ^不
1:240 clause before ^专
1:-61 clause before ^业
1:187 clause before ^为
1:90 clause before ^到
1:202 clause before ^务
1:236 clause before ^套
1:183 clause before ^学
1:241 clause before ^导
1:-171 clause before ^工
1:96 clause before ^师
1:-70 clause before ^帮
1:293 clause before ^开
1:149 clause before ^政
1:199 clause before ^教
1:178 clause before ^每
1:-67 clause before ^由
1:214 clause before ^研
1:-115 clause before ^组
1:-131 clause before ^至
1:-165 clause before ^设
1:-137 clause before ^课
1:149 clause before ^队
1:184 clause before ^骨
1:-115 clause before “六
1:160 clause before ”$
1:94 clause before 、
1:90 clause before 》
1:157 clause before 一
1:-115 clause before 一”
1:-88 clause before 上
1:-157 clause before 上课
1:292 clause before 上题
1:-355 clause before 下
1:-149 clause before 下设
1:323 clause before 与
1:99 clause before 专
1:123 clause before 专业
1:213 clause before 业$
1:275 clause before 中心
1:193 clause before 为期
1:94 clause before 主
1:-211 clause before 主任
1:168 clause before 主抓
1:64 clause before 习
1:208 clause before 习0
1:-112 clause before 书
1:-108 clause before 书0
1:151 clause before 事
1:117 clause before 事处
1:225 clause before 交
1:76 clause before 人
1:142 clause before 人事
1:-143 clause before 以
1:-202 clause before 以上
1:-102 clause before 任
1:-77 clause before 份
1:-143 clause before 份$
1:-85 clause before 会
1:86 clause before 位
1:138 clause before 位$
1:-72 clause before 作
1:81 clause before 供
1:153 clause before 保
1:282 clause before 信
1:129 clause before 做
1:-165 clause before 元
1:-165 clause before 元$
1:-118 clause before 全
1:-124 clause before 公
1:-115 clause before 六
1:-115 clause before 六一
1:-134 clause before 共
1:-113 clause before 具
1:-119 clause before 具体
1:258 clause before 册
1:256 clause before 册$
1:-237 clause before 写
1:-161 clause before 出
1:94 clause before 分
1:-183 clause before 划
1:74 clause before 到
1:162 clause before 到<
1:-103 clause before 制
1:-108 clause before 制度
1:223 clause before 前
1:71 clause before 前$
1:-90 clause before 副
1:137 clause before 办$
1:-157 clause before 办公
1:69 clause before 办理
1:181 clause before 务
1:81 clause before 务$
1:165 clause before 务处
1:-252 clause before 助
1:-240 clause before 午
1:367 clause before 单
1:225 clause before 单$
1:263 clause before 单位
1:180 clause before 卷
1:157 clause before 发
1:126 clause before 台
1:-123 clause before 各
1:-83 clause before 合
1:238 clause before 同
1:280 clause before 同上
1:68 clause before 名$
1:136 clause before 后
1:162 clause before 听
1:-111 clause before 告
1:-208 clause before 告$
1:104 clause before 周
1:96 clause before 周$
1:66 clause before 和
1:166 clause before 团
1:227 clause before 团委
1:161 clause before 园
1:196 clause before 图
1:180 clause before 图书
1:-127 clause before 在
1:296 clause before 场
1:274 clause before 场$
1:244 clause before 培
1:146 clause before 培训
1:-119 clause before 基
1:60 clause before 堂
1:193 clause before 处
1:203 clause before 处排
1:203 clause before 处牵
1:85 clause before 处统
1:239 clause before 备
1:261 clause before 备课
1:121 clause before 大
1:149 clause before 大队
1:247 clause before 头
1:249 clause before 头$
1:147 clause before 套
1:161 clause before 好
1:281 clause before 委
1:99 clause before 子
1:82 clause before 学
1:215 clause before 学$
1:157 clause before 学期
1:277 clause before 学生
1:249 clause before 安
1:216 clause before 安排
1:183 clause before 实
1:131 clause before 室
1:-131 clause before 室$
1:208 clause before 室安
1:149 clause before 室牵
1:186 clause before 家
1:-96 clause before 对
1:165 clause before 对$
1:132 clause before 导
1:186 clause before 导处
1:79 clause before 小
1:64 clause before 展
1:203 clause before 岗$
1:-162 clause before 师$
1:95 clause before 师发
1:184 clause before 师跟
1:-83 clause before 帮
1:-215 clause before 帮扶
1:184 clause before 干教
1:-125 clause before 年
1:262 clause before 库$
1:182 clause before 底
1:182 clause before 底前
1:-103 clause before 度
1:-204 clause before 建
1:70 clause before 开放
1:191 clause before 德
1:191 clause before 德育
1:-64 clause before 总
1:-210 clause before 总结
1:-101 clause before 意
1:-67 clause before 成
1:67 clause before 执
1:-215 clause before 扶
1:-85 clause before 扶工
1:198 clause before 批
1:167 clause before 承
1:228 clause before 承办
1:-215 clause before 报
1:-111 clause before 报告
1:244 clause before 拟
1:60 clause before 挂职
1:219 clause before 指
1:219 clause before 指导
1:137 clause before 授
1:137 clause before 授课
1:174 clause before 排
1:153 clause before 排$
1:-217 clause before 提
1:-182 clause before 支
1:227 clause before 收
1:70 clause before 放
1:292 clause before 放网
1:142 clause before 政
1:117 clause before 教
1:220 clause before 教$
1:101 clause before 教务
1:94 clause before 教处
1:248 clause before 教学
1:92 clause before 教导
1:232 clause before 教研
1:120 clause before 教科
1:-159 clause before 教育
1:172 clause before 数
1:199 clause before 文
1:72 clause before 日
1:-120 clause before 时
1:-147 clause before 时$
1:261 clause before 期0
1:237 clause before 本
1:285 clause before 术
1:85 clause before 机
1:223 clause before 校本
1:-89 clause before 校长
1:297 clause before 案
1:155 clause before 次
1:172 clause before 次$
1:254 clause before 次0
1:268 clause before 每次
1:226 clause before 法
1:207 clause before 法$
1:79 clause before 派
1:220 clause before 流
1:214 clause before 源
1:-261 clause before 满
1:71 clause before 点
1:214 clause before 物
1:245 clause before 牵
1:245 clause before 牵头
1:265 clause before 理
1:226 clause before 理$
1:323 clause before 生
1:-173 clause before 由
1:-169 clause before 由&
1:-174 clause before 电
1:-254 clause before 的
1:-195 clause before 的$
1:216 clause before 研
1:287 clause before 研学
1:77 clause before 研室
1:276 clause before 研究
1:238 clause before 研组
1:-101 clause before 确
1:-101 clause before 确定
1:166 clause before 科室
1:330 clause before 程
1:219 clause before 程$
1:169 clause before 稿
1:169 clause before 稿$
1:276 clause before 究
1:280 clause before 究课
1:-82 clause before 第
1:188 clause before 筹
1:190 clause before 筹$
1:210 clause before 管理
1:223 clause before 系
1:79 clause before 级
1:-96 clause before 组$
1:-149 clause before 组下
1:-79 clause before 经
1:-142 clause before 结
1:-144 clause before 结$
1:211 clause before 给
1:-105 clause before 络
1:92 clause before 统
1:190 clause before 统筹
1:-199 clause before 继
1:-187 clause before 续
1:140 clause before 编
1:62 clause before 网
1:243 clause before 网上
1:-81 clause before 网络
1:-135 clause before 考
1:-143 clause before 职
1:230 clause before 育处
1:-104 clause before 至
1:153 clause before 节
1:127 clause before 节$
1:250 clause before 英
1:256 clause before 营
1:-82 clause before 见
1:-132 clause before 计
1:175 clause before 训
1:-132 clause before 议
1:192 clause before 讲
1:-149 clause before 设办
1:-156 clause before 设在
1:85 clause before 语
1:165 clause before 读
1:193 clause before 课0
1:176 clause before 课务
1:277 clause before 课程
1:-62 clause before 调
1:106 clause before 负
1:106 clause before 负责
1:120 clause before 责
1:218 clause before 责$
1:-139 clause before 资
1:132 clause before 赛
1:169 clause before 进
1:117 clause before 送
1:87 clause before 通
1:113 clause before 部
1:-111 clause before 长
1:-182 clause before 长$
1:-93 clause before 长办
1:181 clause before 间
1:225 clause before 队
1:149 clause before 队大
1:149 clause before 队部
1:78 clause before 院
1:272 clause before 项
1:196 clause before 项$
1:93 clause before 题
1:252 clause before 题库
1:-156 clause before 驻
1:184 clause before 骨
1:184 clause before 骨干
1:-142 clause behind &
1:170 clause behind &办
1:152 clause behind &教
1:-220 clause behind (
1:-126 clause behind -
1:-94 clause behind -×
1:-135 clause behind 0
1:64 clause behind 0$
1:-126 clause behind 0-
1:-107 clause behind 0×
1:-215 clause behind 0个
1:-220 clause behind 0人
1:-175 clause behind 0分
1:61 clause behind 0周
1:95 clause behind 0天
1:-84 clause behind 0学
1:-148 clause behind 0年
1:-322 clause behind 0次
1:-104 clause behind 0节
1:-68 clause behind 0课
1:230 clause behind 0项
1:-132 clause behind :
1:146 clause behind <
1:294 clause behind <教
1:-152 clause behind >
1:184 clause behind >学
1:-153 clause behind >教
1:213 clause behind @教
1:75 clause behind @负
1:60 clause behind ^$
1:-149 clause behind ^0
1:221 clause behind ^<
1:106 clause behind ^为
1:-187 clause behind ^人
1:274 clause behind ^信
1:-194 clause behind ^全
1:-216 clause behind ^帮
1:147 clause behind ^总
1:-90 clause behind ^教
1:-182 clause behind ^时
1:-255 clause behind ^每
1:-219 clause behind ^由
1:-104 clause behind ^电
1:230 clause behind ^第
1:-120 clause behind ^联
1:-133 clause behind ×
1:-111 clause behind ×$
1:-125 clause behind ××
1:-116 clause behind “
1:-203 clause behind 、
1:-261 clause behind 一
1:-163 clause behind 三
1:-210 clause behind 上
1:-112 clause behind 下
1:76 clause behind 不少
1:92 clause behind 与$
1:-215 clause behind 个
1:232 clause behind 中心
1:-80 clause behind 为
1:78 clause behind 为期
1:-132 clause behind 主
1:-178 clause behind 主任
1:138 clause behind 书
1:151 clause behind 事
1:183 clause behind 于
1:67 clause behind 于0
1:206 clause behind 交
1:-239 clause behind 人
1:-94 clause behind 人$
1:180 clause behind 人事
1:-251 clause behind 任
1:-220 clause behind 任$
1:-81 clause behind 会
1:-135 clause behind 作
1:282 clause behind 供
1:159 clause behind 信
1:275 clause behind 信息
1:173 clause behind 做
1:160 clause behind 做好
1:-61 clause behind 先
1:135 clause behind 党
1:-76 clause behind 入
1:66 clause behind 全
1:77 clause behind 公室
1:-192 clause behind 共
1:-96 clause behind 具
1:-229 clause behind 兼
1:-185 clause behind 兼任
1:157 clause behind 写
1:-97 clause behind 出
)"sv,
    R"(1:-193 clause behind 分
1:-175 clause behind 分钟
1:67 clause behind 到
1:-61 clause behind 务$
1:130 clause behind 务处
1:227 clause behind 助$
1:203 clause behind 勤
1:89 clause behind 勤组
1:159 clause behind 协
1:178 clause behind 协助
1:82 clause behind 参
1:281 clause behind 参$
1:228 clause behind 发
1:181 clause behind 发展
1:159 clause behind 合$
1:-72 clause behind 同
1:-80 clause behind 名
1:134 clause behind 后
1:198 clause behind 后勤
1:-148 clause behind 听
1:-61 clause behind 听课
1:-70 clause behind 员
1:-68 clause behind 周
1:94 clause behind 周$
1:-66 clause behind 团
1:-76 clause behind 园
1:211 clause behind 图
1:-120 clause behind 在
1:61 clause behind 处
1:153 clause behind 处$
1:193 clause behind 处安
1:128 clause behind 处组
1:-90 clause behind 处负
1:115 clause behind 处配
1:-106 clause behind 备
1:-95 clause behind 大
1:101 clause behind 天$
1:168 clause behind 好
1:168 clause behind 好$
1:209 clause behind 委
1:140 clause behind 委会
1:75 clause behind 学
1:106 clause behind 学$
1:-128 clause behind 学年
1:-299 clause behind 学期
1:251 clause behind 学生
1:170 clause behind 学组
1:328 clause behind 安
1:255 clause behind 安排
1:93 clause behind 定$
1:-91 clause behind 实
1:180 clause behind 室
1:-123 clause behind 室主
1:187 clause behind 室办
1:87 clause behind 室安
1:-185 clause behind 家
1:116 clause behind 家委
1:-82 clause behind 家长
1:-240 clause behind 寄
1:-96 clause behind 对
1:110 clause behind 少
1:110 clause behind 少于
1:117 clause behind 局
1:145 clause behind 展
1:-119 clause behind 帮
1:-134 clause behind 帮助
1:-160 clause behind 年
1:-77 clause behind 年$
1:-227 clause behind 年0
1:158 clause behind 年级
1:195 clause behind 建
1:-117 clause behind 形
1:132 clause behind 往
1:-72 clause behind 往返
1:107 clause behind 德
1:107 clause behind 德育
1:173 clause behind 心
1:89 clause behind 总
1:89 clause behind 总务
1:275 clause behind 息
1:-166 clause behind 成
1:-126 clause behind 手
1:-70 clause behind 批
1:-68 clause behind 批0
1:-65 clause behind 把
1:-78 clause behind 报
1:-91 clause behind 担
1:-172 clause behind 指导
1:226 clause behind 排
1:270 clause behind 排$
1:81 clause behind 排课
1:-210 clause behind 提
1:244 clause behind 援
1:301 clause behind 支
1:203 clause behind 教处
1:-65 clause behind 教学
1:134 clause behind 教师
1:-107 clause behind 教研
1:204 clause behind 教科
1:99 clause behind 数
1:93 clause behind 日$
1:-136 clause behind 时
1:-152 clause behind 时$
1:-200 clause behind 月
1:-75 clause behind 期
1:-115 clause behind 期$
1:81 clause behind 期0
1:78 clause behind 校
1:246 clause behind 校$
1:-106 clause behind 校长
1:-431 clause behind 次
1:-301 clause behind 次$
1:-172 clause behind 次0
1:-278 clause behind 次不
1:-242 clause behind 每
1:-367 clause behind 每学
1:-91 clause behind 每年
1:-70 clause behind 每批
1:-256 clause behind 每月
1:-267 clause behind 每次
1:63 clause behind 派
1:-122 clause behind 理
1:79 clause behind 生
1:-103 clause behind 用
1:-144 clause behind 由
1:-103 clause behind 由&
1:159 clause behind 电
1:-107 clause behind 电话
1:-184 clause behind 的
1:-161 clause behind 看
1:-138 clause behind 研
1:80 clause behind 研组
1:84 clause behind 科室
1:257 clause behind 第
1:158 clause behind 第0
1:-92 clause behind 系
1:-105 clause behind 系人
1:150 clause behind 组
1:-143 clause behind 组$
1:-100 clause behind 考
1:-78 clause behind 考核
1:-183 clause behind 联
1:-92 clause behind 联系
1:-100 clause behind 聘
1:-70 clause behind 股
1:85 clause behind 育处
1:-165 clause behind 自
1:-179 clause behind 至
1:-156 clause behind 节
1:-71 clause behind 行
1:111 clause behind 计
1:181 clause behind 讲
1:-175 clause behind 设
1:-148 clause behind 设在
1:-226 clause behind 评
1:-107 clause behind 话
1:-104 clause behind 话0
1:-114 clause behind 课
1:172 clause behind 课$
1:-68 clause behind 课时
1:-73 clause behind 负
1:-62 clause behind 负责
1:108 clause behind 资
1:256 clause behind 赛
1:70 clause behind 赠
1:-94 clause behind 跟
1:-72 clause behind 返
1:-111 clause behind 进
1:317 clause behind 送
1:205 clause behind 选
1:327 clause behind 部
1:179 clause behind 配
1:164 clause behind 配合
1:-132 clause behind 钟
1:-175 clause behind 钟$
1:-144 clause behind 长
1:-163 clause behind 长$
1:-68 clause behind 间
1:-169 clause behind 集
1:338 clause behind 项
1:-91 end )$
1:-134 end 0
1:-186 end 0)
1:-186 end 0)$
1:-122 end 0个
1:-127 end 0个月
1:-262 end 0人
1:-216 end 0人$
1:-157 end 0册
1:-157 end 0册$
1:-179 end 0周
1:-177 end 0周$
1:-195 end 0天
1:-163 end 0天$
1:-121 end 0学
1:-121 end 0学期
1:-197 end <
1:-135 end >
1:-62 end @
1:100 end @$
1:-184 end ^0
1:-174 end ^0个
1:-199 end ^0人
1:-70 end ^0周
1:-147 end ^0天
1:-121 end ^0学
1:-207 end ^<
1:-148 end ^>
1:-200 end ^@
1:-125 end ^×
1:-60 end ^一
1:-121 end ^上
1:105 end ^中
1:136 end ^主
1:-227 end ^主任
1:204 end ^主持
1:-105 end ^习0
1:-86 end ^书
1:-86 end ^书0
1:148 end ^于
1:192 end ^于0
1:-101 end ^人
1:-184 end ^作
1:110 end ^供
1:85 end ^出
1:-111 end ^副
1:94 end ^办理
1:183 end ^协
1:92 end ^协办
1:105 end ^协助
1:98 end ^协调
1:112 end ^参与
1:-91 end ^发
1:-244 end ^各
1:-244 end ^各0
1:150 end ^合
1:85 end ^同组
1:95 end ^同负
1:190 end ^员
1:-74 end ^团
1:101 end ^园
1:-149 end ^备案
1:123 end ^子
1:-186 end ^学
1:74 end ^安
1:74 end ^安排
1:127 end ^定
1:159 end ^定人
1:277 end ^实
1:-98 end ^室
1:114 end ^对
1:148 end ^对接
1:108 end ^导
1:-74 end ^展
1:-154 end ^岗
1:-74 end ^岗0
1:246 end ^工
1:82 end ^师0
1:194 end ^带
1:106 end ^带队
1:-176 end ^座
1:113 end ^张
1:113 end ^张罗
1:121 end ^执
1:121 end ^执笔
1:129 end ^承办
1:174 end ^抓
1:160 end ^拟
1:141 end ^换
1:65 end ^换书
1:109 end ^排
1:114 end ^排班
1:108 end ^排课
1:73 end ^接
1:108 end ^接待
1:-85 end ^支
1:204 end ^收
1:-141 end ^教
1:97 end ^教案
1:-266 end ^日
1:-197 end ^日印
1:62 end ^术
1:65 end ^术支
1:110 end ^查
1:110 end ^查0
1:-180 end ^校
1:113 end ^次
1:119 end ^流
1:62 end ^流主
1:77 end ^点
1:108 end ^牵
1:-158 end ^理
1:-249 end ^的
1:-152 end ^研究
1:262 end ^确
1:196 end ^确定
1:144 end ^管
1:155 end ^管$
1:101 end ^管理
1:163 end ^组
1:106 end ^组织
1:83 end ^织实
1:140 end ^经
1:140 end ^经办
1:309 end ^络
1:129 end ^统
1:103 end ^统筹
1:244 end ^编
1:259 end ^考
1:-96 end ^联
1:252 end ^记
1:77 end ^课
1:236 end ^调
1:74 end ^责
1:115 end ^送
1:208 end ^送到
1:-151 end ^通
1:-116 end ^长
1:-191 end ^集
1:62 end ^项
1:-235 end ^题
1:-178 end ×
1:-125 end ×0
1:-78 end ”$
1:194 end 。
1:194 end 。$
1:253 end 》
1:247 end 》$
1:109 end 上
1:113 end 与$
1:66 end 专
1:76 end 业
1:227 end 业$
1:-150 end 个
1:-118 end 个月
1:-127 end 个月$
1:211 end 中
1:119 end 主
1:-244 end 主任
1:-259 end 主任$
1:-87 end 主任)
1:99 end 主持
1:-114 end 习
1:-105 end 习0
1:-75 end 习0周
1:-81 end 书
1:-86 end 书0
1:-157 end 书0册
1:65 end 书目
1:65 end 书目$
1:148 end 于
1:192 end 于0
1:141 end 人选
1:141 end 人选$
1:-169 end 以
1:-89 end 任$
1:-87 end 任)
1:-87 end 任)$
1:-65 end 会
1:-91 end 会$
1:70 end 位$
1:113 end 作
1:249 end 作$
1:-130 end 使
1:-130 end 使用
1:-130 end 使用$
1:159 end 供
1:80 end 保障
1:81 end 保障$
1:142 end 信
1:81 end 修
1:153 end 傅
1:153 end 傅$
1:72 end 入
1:141 end 出
1:-121 end 出$
1:134 end 分
1:248 end 划
1:242 end 划$
1:98 end 到<
1:98 end 到<$
1:-199 end 前
1:-111 end 副
1:172 end 办
1:232 end 办$
1:153 end 办理
1:153 end 办理$
1:89 end 加$
1:229 end 务
1:200 end 务$
1:157 end 动
1:65 end 动$
1:81 end 助
1:63 end 协
1:92 end 协办
1:92 end 协办$
1:118 end 协助
1:119 end 协助$
1:-82 end 协调
1:-91 end 协调$
1:267 end 单
1:128 end 单$
1:-125 end 印
1:-197 end 印发
1:-197 end 印发$
1:127 end 参
1:112 end 参与
1:113 end 参与$
1:96 end 参加
1:89 end 参加$
1:-178 end 发
1:-212 end 发$
1:189 end 口
1:107 end 台
1:-228 end 各
1:-244 end 各0
1:85 end 同组
1:85 end 同组织
1:95 end 同负
1:95 end 同负责
1:218 end 名
1:81 end 名$
1:128 end 名单
1:128 end 名单$
1:-75 end 听课
1:-75 end 听课$
1:133 end 告
1:87 end 员
1:-70 end 商定
1:-84 end 商定$
1:-74 end 团
1:-147 end 场
1:118 end 培训$
1:-110 end 处
1:89 end 备$
1:-100 end 备案
1:-100 end 备案$
1:-180 end 备课
1:-180 end 备课$
1:-195 end 天
1:-163 end 天$
1:109 end 套
1:100 end 子
1:-190 end 学
1:-121 end 学期
1:-121 end 学期$
1:146 end 安
1:88 end 安排
1:89 end 安排$
1:130 end 完
1:130 end 完成
1:130 end 完成$
1:-94 end 定$
1:159 end 定人
1:136 end 实
1:93 end 实$
1:88 end 实。
1:88 end 实。$
1:111 end 实施
1:111 end 实施$
1:-81 end 家
1:188 end 宿
1:197 end 宿$
1:-91 end 导$
1:-191 end 展
1:-242 end 岗
1:-195 end 岗$
1:-74 end 岗0
1:-74 end 岗0周
1:346 end 工
1:192 end 工作
1:181 end 工作$
1:-87 end 师$
1:82 end 师0
1:127 end 师0次
1:153 end 师傅
1:153 end 师傅$
1:243 end 带
1:134 end 带队
1:134 end 带队$
1:-112 end 常
1:-104 end 座
1:-113 end 开
1:113 end 张
1:113 end 张罗
1:113 end 张罗$
1:112 end 待
1:111 end 待$
1:154 end 总
1:209 end 总$
1:130 end 成$
1:243 end 手
1:196 end 手续
1:196 end 手续$
1:121 end 执笔
1:121 end 执笔$
1:61 end 承
1:141 end 承办
1:141 end 承办$
1:-79 end 承担$
1:269 end 抓
1:219 end 抓$
1:241 end 护
1:-103 end 报$
1:120 end 报名
1:133 end 报告
1:72 end 担
1:-82 end 担$
1:160 end 拟
1:64 end 持
1:164 end 持。
1:164 end 持。$
1:105 end 挂
1:-80 end 指
1:141 end 换
1:65 end 换书
1:65 end 换书目
1:150 end 排
1:146 end 排$
1:114 end 排班
1:173 end 排课
1:207 end 排课$
1:90 end 接
1:100 end 接$
1:111 end 接待
1:111 end 接待$
1:-180 end 支
1:125 end 收
1:172 end 收$
1:219 end 改
1:-166 end 放
1:-131 end 放$
1:-77 end 教
1:238 end 教$
1:-96 end 教师
1:-112 end 教师$
1:97 end 教案
1:97 end 教案集
1:72 end 教育
1:256 end 料$
1:111 end 施
1:111 end 施$
1:-91 end 日
1:-197 end 日印
1:-197 end 日印发
1:238 end 日程
1:238 end 日程$
1:-65 end 时
1:-160 end 时$
1:-124 end 月$
1:120 end 服
1:120 end 服务
1:120 end 服务$
1:119 end 期
1:142 end 期$
1:-72 end 本
1:197 end 本$
1:73 end 术
1:65 end 术支
1:65 end 术支持
1:221 end 材料
1:221 end 材料$
1:-63 end 来
1:-85 end 查$
1:110 end 查0
1:110 end 查0次
1:-199 end 校
1:97 end 案集
1:97 end 案集$
1:-73 end 检查
1:-125 end 派
1:-136 end 派$
1:62 end 流主
1:-107 end 点
1:-169 end 点$
1:174 end 班
1:148 end 班$
1:90 end 理
1:136 end 理$
1:95 end 生$
1:-86 end 用$
1:-279 end 的
1:118 end 目
1:70 end 目$
1:-182 end 督
1:-152 end 研究
1:262 end 确
1:196 end 确定
1:196 end 确定$
1:-122 end 科
1:113 end 科$
1:-118 end 科长
1:-109 end 科长$
1:-69 end 程$
1:113 end 稿
1:113 end 稿$
1:-196 end 究
1:121 end 笔
1:121 end 笔$
1:101 end 筹$
1:150 end 管
1:191 end 管$
1:61 end 管理
1:73 end 管理$
1:121 end 系
1:146 end 系$
1:165 end 级
1:159 end 线
1:252 end 组
1:133 end 组$
1:187 end 组织
1:184 end 组织$
1:86 end 织
1:184 end 织$
1:83 end 织实
1:83 end 织实施
1:153 end 经办
1:153 end 经办$
1:-145 end 结
1:129 end 统
1:103 end 统筹
1:101 end 统筹$
1:196 end 续
1:196 end 续$
1:188 end 编
1:113 end 罗
1:113 end 罗$
1:-108 end 联
1:98 end 联系
1:146 end 联系$
1:242 end 联络$
1:60 end 节$
1:100 end 落
1:100 end 落实
1:93 end 落实$
1:88 end 落实。
1:-137 end 行
1:-207 end 行$
1:152 end 衔
1:152 end 衔接
1:152 end 衔接$
1:198 end 表
1:116 end 表$
1:-73 end 解
1:284 end 计
1:91 end 讨
1:-281 end 议
1:75 end 记
1:-74 end 讲
1:-65 end 访
1:-154 end 访$
1:-304 end 证
1:-93 end 评
1:187 end 试
1:-209 end 课$
1:-148 end 课0次
1:149 end 课务
1:154 end 课务$
1:-131 end 课程
1:-188 end 课程$
1:116 end 课表
1:116 end 课表$
1:105 end 调
1:-91 end 调$
1:119 end 负责$
1:73 end 责
1:187 end 责$
1:127 end 账
1:-153 end 资
1:-194 end 跟岗
1:-194 end 跟岗$
1:148 end 辆
1:148 end 辆$
1:295 end 进
1:154 end 进$
1:133 end 送
1:234 end 送$
1:208 end 送到
1:138 end 送到<
1:96 end 送到>
1:128 end 选
1:194 end 选$
1:-84 end 通
1:263 end 通$
1:-81 end 部
1:101 end 量
1:-204 end 长
1:-160 end 长$
1:74 end 门
1:-188 end 问
1:160 end 队
1:160 end 队$
1:96 end 障
1:81 end 障$
1:111 end 项
1:98 end 项$
1:227 end 领
1:-74 end 题
1:197 end 题$
1:206 end 验
1:-334 ends 任
1:-108 ends 会
1:-282 ends 务
1:65 ends 处
1:134 ends 系
1:60 ends 组
1:128 ends 股
1:-125 ends 记
1:-76 ends 长
1:-203 ends 队
1:-76 ends 馆
1:-144 figures=1
1:-108 first (
1:-179 first )
1:-85 first 0
1:-200 first 0人
1:-76 first <
1:-108 first ^(
1:-179 first ^)
1:-258 first ^0
1:-252 first ^<
1:-110 first ^专
1:112 first ^为
1:-112 first ^互
1:179 first ^保
1:124 first ^做
1:89 first ^全
1:66 first ^具
1:-110 first ^出
1:195 first ^分
1:-198 first ^到
1:-186 first ^副
1:123 first ^办
1:64 first ^协
1:135 first ^合
1:-200 first ^同
1:113 first ^向
1:-208 first ^员
1:120 first ^和
1:89 first ^商
1:263 first ^在
1:-114 first ^备
1:190 first ^安
1:89 first ^定
1:121 first ^审
1:147 first ^带
1:281 first ^帮
1:-211 first ^干
1:113 first ^张
1:182 first ^执
1:61 first ^承
1:174 first ^把
1:157 first ^抓
1:-64 first ^报
1:140 first ^拟
1:258 first ^排
1:132 first ^提
1:251 first ^收
1:-184 first ^教
1:70 first ^汇
1:151 first ^牵
1:-233 first ^的
1:-135 first ^研
1:-159 first ^科
1:-86 first ^经
1:224 first ^给
1:205 first ^统
1:126 first ^考
1:75 first ^联
1:191 first ^要
1:-151 first ^设
1:60 first ^负
1:-172 first ^赴
1:134 first ^跟
1:105 first ^轮
1:-176 first ^送
1:81 first ^选
1:-129 first ^集
1:96 first ^验
1:60 first _
1:-152 first “
1:-105 first “$
1:110 first 一
1:198 first 一$
1:-96 first 上
1:97 first 与
1:-129 first 专
1:142 first 为
1:-218 first 主任
1:-83 first 习
1:-83 first 习$
1:116 first 于0
1:-112 first 互
1:-143 first 任
1:-168 first 任$
1:-163 first 优
1:-147 first 优$
1:-78 first 会
1:-100 first 作$
1:87 first 供
1:102 first 供$
1:179 first 保
1:94 first 保障
1:124 first 做
1:122 first 做好
1:154 first 全
1:104 first 共同
1:-77 first 具
1:66 first 具体
1:225 first 写
1:153 first 出
1:180 first 出$
1:231 first 分
1:104 first 分别
1:129 first 分头
1:104 first 别
1:104 first 别$
1:-208 first 到
1:-106 first 到>
1:258 first 制
1:-186 first 副
1:-140 first 副主
1:222 first 力
1:222 first 力$
1:141 first 办
1:116 first 办$
1:100 first 办理
1:-112 first 加
1:-112 first 加$
1:139 first 助
1:139 first 助$
1:80 first 协
1:92 first 协办
1:141 first 协助
1:112 first 参与
1:-63 first 参加
1:-75 first 发
1:-239 first 发$
1:273 first 合办
1:134 first 同$
1:-96 first 名
1:-96 first 名$
1:70 first 向
1:113 first 向<
1:-152 first 员
1:-119 first 员0
1:120 first 和
1:109 first 商
1:96 first 图
1:96 first 图$
1:89 first 在
1:-144 first 在$
1:-149 first 备案
1:125 first 头
1:125 first 头$
1:213 first 好
1:213 first 好$
1:-160 first 委
1:64 first 季$
1:-119 first 学
1:190 first 安
1:190 first 安排
1:74 first 定
1:-87 first 实
1:-66 first 对
1:268 first 对接
1:-151 first 岗
1:-151 first 岗$
1:-252 first 师
1:-209 first 师$
1:147 first 带
1:69 first 带队
1:281 first 帮
1:-129 first 干部
1:219 first 开通
1:113 first 张
1:113 first 张罗
1:65 first 待
1:65 first 待$
1:167 first 总
1:114 first 总$
1:205 first 执
1:121 first 执笔
1:61 first 承
1:178 first 把
1:96 first 把图
1:89 first 把捐
1:231 first 抓
1:182 first 抓$
1:151 first 拟
1:152 first 拟定
1:224 first 拿
1:-115 first 捐
1:89 first 捐$
1:183 first 排
1:126 first 排$
1:150 first 排课
1:200 first 接
1:330 first 接$
1:108 first 接待
1:95 first 提
1:102 first 提供
1:293 first 收
1:187 first 收$
1:-169 first 教
1:-209 first 教师
1:-122 first 日
1:-122 first 日$
1:296 first 核
1:252 first 核$
1:-149 first 案
1:-149 first 案$
1:76 first 每$
1:-73 first 每周
1:64 first 每季
1:-75 first 每月
1:202 first 派人
1:105 first 流
1:105 first 流$
1:306 first 点
1:159 first 牵
1:89 first 牵头
1:95 first 班
1:95 first 班$
1:166 first 理
1:166 first 理$
1:-248 first 电
1:-248 first 的
1:-112 first 研
1:-135 first 研究
1:-174 first 科
1:-159 first 科长
1:-135 first 究
1:-135 first 究$
1:121 first 笔
1:121 first 笔$
1:74 first 管
1:266 first 管$
1:171 first 管理
1:140 first 系
1:140 first 系$
1:96 first 组织
1:96 first 织
1:96 first 织$
1:-80 first 经
1:140 first 经办
1:249 first 给
1:135 first 统
1:198 first 统一
1:109 first 统筹
1:241 first 编
1:113 first 罗
1:113 first 罗$
1:72 first 考
1:61 first 联
1:140 first 联系
1:-209 first 股
1:191 first 要
1:-63 first 认
1:-99 first 训
1:-99 first 训$
1:-244 first 议
1:89 first 记
1:-121 first 设
1:-186 first 设在
1:-144 first 课
1:-116 first 课$
1:69 first 负
1:78 first 负责
1:123 first 责
1:123 first 责$
1:-172 first 赴
1:224 first 起
1:183 first 起$
1:154 first 跟
1:176 first 跟进
1:105 first 轮
1:105 first 轮流
1:176 first 进
1:176 first 进$
1:-108 first 送
1:142 first 送$
1:197 first 选
1:194 first 通
1:127 first 通$
1:-154 first 部
1:-135 first 部$
1:-347 first 长
1:-336 first 长$
1:94 first 障
1:94 first 障$
1:-111 first 集
1:-68 first 集$
1:-92 first 集训
1:-108 first 验
1:96 first 验收
1:153 form before
1:-96 form behind
1:278 found before=1
1:-247 holder=1
1:126 institution behind=1
1:84 lead :
1:205 lead and end : 1
1:-244 lead and end 交 0
1:-235 lead and end 交 1
1:-167 lead and end 以 0
1:373 lead and end 归 1
1:62 lead and end 由 0
1:156 lead and end 由 1
1:-327 lead 交
1:-167 lead 以
1:383 lead 归
1:71 lead 由
1:-98 lead 请
1:104 length=1
1:-98 length=12
1:-135 length=3
1:-92 length=4
1:90 length=7
1:-82 length=8
1:-93 length=9
1:-164 name ^九
1:124 name ^人
1:184 name ^仪
1:60 name ^保
1:276 name ^信
1:-100 name ^党
1:-225 name ^共
1:-74 name ^办
1:-204 name ^协
1:-190 name ^县
1:61 name ^各
1:-160 name ^同
1:402 name ^团
1:78 name ^园
1:-60 name ^基
1:90 name ^备
1:100 name ^大
1:116 name ^学
1:78 name ^实
1:63 name ^家
1:-332 name ^小
1:73 name ^少
1:265 name ^就
1:-135 name ^年
1:196 name ^康
1:223 name ^德
1:188 name ^总
1:240 name ^招
1:82 name ^教
1:-108 name ^新
1:-250 name ^校
1:-222 name ^物
1:196 name ^电
1:166 name ^科
1:225 name ^竞
1:103 name ^职
1:-145 name ^英
1:77 name ^资
1:-104 name ^辅
1:-155 name ^送
1:-141 name ^领
1:-157 name ^高
1:-252 name 三
1:-216 name 三备
1:-175 name 下
1:163 name 专业
1:151 name 业
1:171 name 业办
1:195 name 业科
1:92 name 业部
1:-343 name 主
1:-334 name 主任
1:-164 name 九
1:-164 name 九年
1:94 name 习
1:-166 name 书
1:-137 name 书处
1:-79 name 书室
1:-125 name 书记
1:80 name 事
1:179 name 事处
1:226 name 事室
1:-154 name 事科
1:-174 name 交
1:71 name 人
1:231 name 仪
1:231 name 仪器
1:-291 name 任
1:-334 name 任$
1:-136 name 任办
1:-107 name 会
1:-108 name 会$
1:85 name 体育
1:-302 name 作
1:-119 name 作办
1:-179 name 作处
1:66 name 保
1:236 name 保健
1:184 name 保管
1:242 name 信
1:242 name 信息
1:225 name 健
1:236 name 健室
1:-101 name 党
1:-286 name 党委
1:185 name 党政
1:-78 name 全
1:-225 name 共
1:-155 name 兼
1:-126 name 兼任
1:-269 name 初
1:-108 name 前
1:-166 name 前教
1:-249 name 副
1:-167 name 副园
1:-92 name 副校
1:85 name 务
1:-282 name 务$
1:-325 name 务主
1:-137 name 务会
1:92 name 务办
1:100 name 务园
1:199 name 务处
1:225 name 务科
1:82 name 务组
1:197 name 勤组
1:-92 name 化
1:-309 name 协
1:-190 name 县
1:-75 name 县电
1:-190 name 各备
1:70 name 各年
1:-211 name 合
1:-236 name 合作
1:-180 name 同
1:-70 name 员
1:-77 name 员会
1:231 name 器
1:184 name 器保
1:104 name 园务
1:63 name 培
1:98 name 培训
1:-67 name 基
1:-66 name 基教
1:-88 name 基础
1:64 name 处
1:65 name 处$
1:-152 name 备
1:-166 name 备课
1:196 name 复
1:144 name 大
1:197 name 大队
1:-77 name 委员
1:-105 name 学
1:-108 name 学前
1:-122 name 学副
1:147 name 学处
1:97 name 学教
1:-102 name 学生
1:-245 name 学科
1:-60 name 学院
1:195 name 安
1:98 name 实验
1:105 name 家委
1:67 name 导
1:-152 name 导主
1:179 name 导处
1:-141 name 导小
1:-268 name 小
1:-225 name 小学
1:-138 name 小组
1:242 name 就
1:290 name 就业
1:-224 name 局
1:130 name 展中
1:216 name 展部
1:105 name 岗
1:-162 name 岗办
1:-235 name 岗团
1:-228 name 岗学
1:-159 name 岗实
1:100 name 工
1:-332 name 市
1:82 name 师
1:144 name 师发
1:143 name 干
1:-96 name 年
1:-64 name 年级
1:205 name 康
1:196 name 康复
1:-259 name 建
1:249 name 德
1:249 name 德育
1:120 name 总
1:188 name 总务
1:242 name 息
1:252 name 息中
1:162 name 息技
1:262 name 成
1:-113 name 技术
1:-281 name 报
1:240 name 招
1:265 name 招生
1:-200 name 指
1:-80 name 指导
1:103 name 政
1:84 name 政办
1:81 name 政教
1:-172 name 教中
1:-187 name 教主
1:203 name 教办
1:222 name 教处
1:114 name 教导
1:123 name 教师
1:111 name 教组
1:86 name 教股
1:-244 name 教育
1:87 name 教部
1:-100 name 文
1:-169 name 新
1:-80 name 术
1:137 name 术组
1:-227 name 校
1:-140 name 校办
1:-154 name 校务
1:70 name 校教
1:-169 name 校长
1:99 name 源
1:-230 name 物
1:-225 name 物理
1:-327 name 特
1:166 name 班年
1:-125 name 理
1:145 name 理学
1:-98 name 生会
1:231 name 生办
1:164 name 生发
1:-126 name 生处
1:198 name 生就
1:100 name 生工
1:92 name 生科
1:131 name 电
1:61 name 督
1:61 name 督导
1:162 name 研处
1:113 name 研室
1:-88 name 础
1:-88 name 础教
1:-165 name 社
1:63 name 科
1:152 name 科室
1:90 name 科技
1:178 name 科研
1:-137 name 秘
1:-137 name 秘书
1:-77 name 程中
1:224 name 竞
1:224 name 竞赛
1:184 name 管员
1:134 name 系
1:134 name 系$
1:-77 name 级
1:-226 name 级备
1:-138 name 级组
1:240 name 级部
1:-158 name 练
1:60 name 组$
1:-138 name 组办
1:115 name 织部
1:119 name 职业
1:126 name 股
1:128 name 股$
1:-77 name 育
1:-205 name 育主
1:-73 name 育副
1:120 name 育处
1:102 name 育组
1:-272 name 艺
1:-162 name 英
1:-168 name 英语
1:-293 name 西
1:-210 name 训中
1:134 name 训处
1:163 name 训科
1:144 name 讯
1:-125 name 记$
1:-93 name 语文
1:-144 name 语科
1:-142 name 课
1:-62 name 课程
1:-166 name 课组
1:128 name 资
1:88 name 资源
1:144 name 资讯
1:92 name 赛
1:172 name 赛办
1:-65 name 辅
1:-65 name 辅导
1:-181 name 送
1:-101 name 送教
1:-233 name 通
1:-94 name 长
1:-76 name 长$
1:117 name 长办
1:-192 name 长室
1:72 name 队
1:-203 name 队$
1:163 name 队大
1:269 name 队部
1:-141 name 领
1:-141 name 领导
1:-76 name 馆$
1:98 name 验
1:98 name 验中
1:-304 name 高
1:-185 name 高三
1:325 named=2
1:-185 named=3
1:214 right before  -
1:-137 right before (
1:65 right before -
1:80 right before <
1:-233 right before 、
1:221 right before 。
1:-68 right before 与
1:-342 right before 为
1:98 right before 书
1:172 right before 事
1:-81 right before 人
1:-124 right before 任
1:146 right before 体
1:112 right before 作
1:113 right before 划
1:-74 right before 到
1:-196 right before 前
1:114 right before 动
1:188 right before 号
1:-304 right before 向
1:-128 right before 员
1:-229 right before 和
1:-292 right before 在
1:-164 right before 学
1:120 right before 师
1:-288 right before 报
1:201 right before 程
1:-172 right before 经
1:157 right before 续
1:216 right before 表
1:-81 right before 设
1:-268 right before 费
1:-191 right before 送
1:216 right before 项
1:220 right before 题
1:-103 sided=0
1:70 sided=1
1:-226 soon &
1:-106 soon &$
1:-266 soon (
1:-306 soon )
1:-141 soon -
1:-105 soon 0
1:-203 soon 0个
1:-320 soon 0人
1:-218 soon 0人$
1:-171 soon 0人到
1:-149 soon 0人赴
1:-110 soon 0周
1:-94 soon 0周$
1:89 soon 0年
1:-80 soon 0年0
1:-130 soon 0次
1:-113 soon 0次$
1:-229 soon :
1:-119 soon <
1:-178 soon <$
1:-88 soon >
1:-191 soon >$
1:-88 soon >跟
1:-85 soon >跟岗
1:154 soon @
1:-108 soon ^(
1:-179 soon ^)
1:-258 soon ^0
1:-200 soon ^0人
1:-252 soon ^<
1:-110 soon ^专
1:112 soon ^为
1:-218 soon ^主任
1:116 soon ^于0
1:-112 soon ^互
1:179 soon ^保
1:94 soon ^保障
1:124 soon ^做
1:122 soon ^做好
1:89 soon ^全
1:104 soon ^共同
1:66 soon ^具
1:66 soon ^具体
1:-110 soon ^出
1:195 soon ^分
1:104 soon ^分别
1:129 soon ^分头
1:-198 soon ^到
1:-106 soon ^到>
1:-186 soon ^副
1:-140 soon ^副主
1:123 soon ^办
1:100 soon ^办理
1:64 soon ^协
1:92 soon ^协办
1:141 soon ^协助
1:112 soon ^参与
1:-63 soon ^参加
1:135 soon ^合
1:273 soon ^合办
1:-200 soon ^同
1:113 soon ^向
1:113 soon ^向<
1:-208 soon ^员
1:-119 soon ^员0
1:120 soon ^和
1:89 soon ^商
1:263 soon ^在
1:-114 soon ^备
1:-149 soon ^备案
1:190 soon ^安
1:190 soon ^安排
1:89 soon ^定
1:121 soon ^审
1:268 soon ^对接
1:147 soon ^带
1:69 soon ^带队
1:281 soon ^帮
1:-211 soon ^干
1:-129 soon ^干部
1:219 soon ^开通
1:113 soon ^张
1:113 soon ^张罗
1:182 soon ^执
1:121 soon ^执笔
1:61 soon ^承
1:174 soon ^把
1:96 soon ^把图
1:89 soon ^把捐
1:157 soon ^抓
1:-64 soon ^报
1:140 soon ^拟
1:152 soon ^拟定
1:258 soon ^排
1:150 soon ^排课
1:108 soon ^接待
1:132 soon ^提
1:102 soon ^提供
1:251 soon ^收
1:-184 soon ^教
1:-209 soon ^教师
1:-73 soon ^每周
1:64 soon ^每季
1:-75 soon ^每月
1:70 soon ^汇
1:202 soon ^派人
1:151 soon ^牵
1:89 soon ^牵头
1:-233 soon ^的
1:-135 soon ^研
1:-135 soon ^研究
1:-159 soon ^科
1:-159 soon ^科长
1:155 soon ^管$
1:171 soon ^管理
1:96 soon ^组织
1:-86 soon ^经
1:140 soon ^经办
1:224 soon ^给
1:205 soon ^统
1:198 soon ^统一
1:109 soon ^统筹
1:126 soon ^考
1:75 soon ^联
1:140 soon ^联系
1:191 soon ^要
1:-151 soon ^设
1:-186 soon ^设在
1:60 soon ^负
1:78 soon ^负责
1:-172 soon ^赴
1:134 soon ^跟
1:176 soon ^跟进
1:105 soon ^轮
1:105 soon ^轮流
1:-176 soon ^送
1:81 soon ^选
1:-129 soon ^集
1:-92 soon ^集训
1:96 soon ^验
1:96 soon ^验收
1:73 soon _
1:-208 soon _0年
1:-114 soon “
1:230 soon 、$
1:158 soon 。
1:158 soon 。$
1:240 soon 《
1:-62 soon 一起
1:-179 soon 三
1:-60 soon 上
1:80 soon 上$
1:-202 soon 业
1:72 soon 中
1:198 soon 为
1:-228 soon 主任
1:-242 soon 主任$
1:-87 soon 主任)
1:-138 soon 习
1:-83 soon 习0
1:-110 soon 书
1:-110 soon 书0
1:121 soon 二
1:-68 soon 于
1:134 soon 于0
1:235 soon 于0月
1:-86 soon 互
1:168 soon 交
1:-171 soon 人到
1:-149 soon 人赴
1:141 soon 人选$
1:90 soon 们
1:-160 soon 任
1:-211 soon 任$
1:-87 soon 任)
1:-87 soon 任)$
1:-173 soon 份
1:-216 soon 优
1:-88 soon 会
1:-102 soon 位
1:163 soon 住
1:-79 soon 作用
1:122 soon 保
1:106 soon 保障
1:67 soon 保障$
1:100 soon 保障设
1:-65 soon 修
1:153 soon 做
1:131 soon 做好
1:92 soon 做好接
1:-132 soon 先
1:146 soon 入
1:75 soon 全
1:136 soon 全年
1:-190 soon 共0
1:65 soon 共同
1:220 soon 共同承
1:113 soon 共同组
1:130 soon 共同负
1:-74 soon 其
1:-136 soon 具
1:66 soon 具体
1:109 soon 册
1:109 soon 册$
1:252 soon 写
1:78 soon 决
1:78 soon 决$
1:138 soon 出
1:65 soon 出$
1:284 soon 分
1:234 soon 分$
1:104 soon 分别
1:129 soon 分头
1:104 soon 别
1:-202 soon 到
1:-110 soon 到$
1:-64 soon 到<
1:-198 soon 到>
1:-81 soon 到>跟
1:132 soon 制
1:-132 soon 副
1:-140 soon 副主
1:-140 soon 副主任
1:222 soon 力
1:161 soon 办
1:178 soon 办$
1:194 soon 办理
1:116 soon 办理$
1:-126 soon 加
1:72 soon 务$
1:118 soon 助
1:146 soon 勤
1:146 soon 勤$
1:92 soon 协办
1:92 soon 协办$
1:151 soon 协助
1:119 soon 协助$
1:-121 soon 协调
1:-91 soon 协调$
1:161 soon 单
1:220 soon 单$
1:-258 soon 县
1:113 soon 参$
1:112 soon 参与
1:113 soon 参与$
1:-102 soon 参加
1:-61 soon 参加$
1:-85 soon 发
1:-113 soon 发$
1:121 soon 口
1:75 soon 召
1:213 soon 召集
1:234 soon 号
1:190 soon 号$
1:-84 soon 各$
1:273 soon 合办
1:-76 soon 同
1:-101 soon 同$
1:220 soon 同承
1:113 soon 同组
1:113 soon 同组织
1:130 soon 同负
1:130 soon 同负责
1:81 soon 名
1:252 soon 名$
1:148 soon 后
1:71 soon 向
1:127 soon 向<
1:-82 soon 听
1:-185 soon 听课
1:-134 soon 员
1:-119 soon 员0
1:-168 soon 周三
1:-140 soon 周四
1:294 soon 和$
1:124 soon 商
1:70 soon 商定
1:212 soon 商量
1:-210 soon 四
1:-185 soon 团
1:-184 soon 园
1:98 soon 图
1:96 soon 图书0
1:-67 soon 在>
1:-200 soon 培
1:-77 soon 培训
1:-243 soon 处
1:-155 soon 处长
1:-70 soon 备案
1:-70 soon 备案$
1:-228 soon 大
1:70 soon 头
1:109 soon 好
1:92 soon 好接
1:91 soon 好课
1:-182 soon 委
1:-282 soon 子
1:64 soon 季度
1:65 soon 季度整
1:101 soon 学$
1:97 soon 学期汇
1:133 soon 学生$
1:147 soon 学科
1:77 soon 安排
1:193 soon 安排岗
1:160 soon 完
1:160 soon 完成
1:130 soon 完成$
1:62 soon 定
1:250 soon 定课
1:84 soon 实$
1:88 soon 实。
1:88 soon 实。$
1:115 soon 实施
1:114 soon 实施$
1:167 soon 家
1:216 soon 宿
1:197 soon 宿$
1:70 soon 对
1:97 soon 对$
1:125 soon 对口
1:79 soon 对接
1:-156 soon 导
1:-148 soon 小$
1:-111 soon 展
1:-92 soon 展$
1:219 soon 岗位
1:193 soon 岗位$
1:90 soon 工
1:137 soon 工$
1:-227 soon 师
1:157 soon 带
1:87 soon 带队
1:134 soon 带队$
1:227 soon 帮
1:-105 soon 干
1:-129 soon 干部
1:94 soon 年
1:-117 soon 年0
1:-117 soon 年0月
1:195 soon 年对
1:253 soon 底
1:81 soon 底回
1:81 soon 底回访
1:179 soon 度
1:65 soon 度整
1:65 soon 度整理
1:131 soon 建
1:-85 soon 开
1:-257 soon 开$
1:-111 soon 开展
1:-92 soon 开展$
1:171 soon 张
1:171 soon 张罗
1:113 soon 张罗$
1:69 soon 录
1:80 soon 待
1:111 soon 待$
1:-252 soon 志
1:142 soon 总
1:112 soon 总$
1:87 soon 成
1:130 soon 成$
1:184 soon 手
1:158 soon 手$
1:76 soon 执
1:121 soon 执笔
1:121 soon 执笔$
1:80 soon 扶
1:96 soon 承
1:129 soon 承办$
1:-117 soon 技
1:85 soon 技术
1:81 soon 把
1:96 soon 把图
1:96 soon 把图书
1:89 soon 把捐
1:89 soon 把捐来
1:268 soon 抓
1:219 soon 抓$
1:-151 soon 报
1:-107 soon 报$
1:120 soon 报名
1:96 soon 担任
1:151 soon 拟
1:152 soon 拟定
1:258 soon 拿
1:172 soon 挂
1:89 soon 捐来
1:89 soon 捐来的
1:72 soon 授
1:131 soon 排
1:156 soon 排定
1:193 soon 排岗
1:193 soon 排岗位
1:114 soon 排班
1:216 soon 排课$
1:138 soon 接
1:107 soon 接待
1:111 soon 接待$
1:150 soon 推
1:133 soon 提
1:64 soon 提供
1:94 soon 支
1:140 soon 支$
1:304 soon 收
1:174 soon 收$
1:241 soon 改
1:103 soon 放
1:-98 soon 敏
1:-61 soon 教
1:155 soon 教$
1:-66 soon 教学$
1:-130 soon 教师
1:126 soon 教师$
1:-79 soon 教研
1:-179 soon 教育
1:-122 soon 数
1:201 soon 整
1:113 soon 整理
1:65 soon 整理$
1:164 soon 文
1:249 soon 方
1:114 soon 施$
1:-66 soon 日
1:238 soon 日程
1:238 soon 日程$
1:-80 soon 明
1:-128 soon 月0
1:203 soon 月底
1:81 soon 月底回
1:105 soon 月走
1:105 soon 月走访
1:-223 soon 有
1:120 soon 服务$
1:93 soon 期
1:97 soon 期汇
1:97 soon 期汇编
1:154 soon 本$
1:85 soon 术
1:89 soon 来的
1:89 soon 来的书
1:140 soon 查$
1:-90 soon 校$
1:78 soon 核
1:64 soon 档
1:64 soon 档$
1:-184 soon 检
1:-162 soon 次
1:-132 soon 次$
1:-172 soon 每0周
1:-109 soon 每周
1:-168 soon 每周三
1:64 soon 每季
1:64 soon 每季度
1:177 soon 每月底
1:105 soon 每月走
1:81 soon 汇
1:72 soon 汇总
1:160 soon 汇编
1:97 soon 汇编$
1:-128 soon 活
1:-132 soon 活动
1:-158 soon 派$
1:258 soon 派人
1:105 soon 流
1:67 soon 流主
1:77 soon 清
1:265 soon 清点
1:-211 soon 源
1:92 soon 班
1:85 soon 班$
1:222 soon 理
1:167 soon 理$
1:132 soon 生$
1:93 soon 电
1:-249 soon 的
1:89 soon 的书$
1:257 soon 盯
1:251 soon 看
1:88 soon 着
1:-151 soon 督
1:-215 soon 研
1:-205 soon 研$
1:-212 soon 研究
1:196 soon 确定$
1:-111 soon 科
1:-162 soon 科长
1:131 soon 程
1:69 soon 程$
1:204 soon 稿
1:204 soon 稿$
1:-212 soon 究
1:-121 soon 立
1:121 soon 笔
1:121 soon 笔$
1:124 soon 第
1:65 soon 筹
1:101 soon 筹$
1:195 soon 管$
1:157 soon 管理
1:165 soon 管理$
1:132 soon 系
1:-96 soon 线
1:-220 soon 线上
1:101 soon 组织
1:156 soon 组织$
1:248 soon 组织学
1:83 soon 组织实
1:101 soon 织
1:156 soon 织$
1:248 soon 织学
1:203 soon 织学生
1:83 soon 织实
1:204 soon 经办
1:153 soon 经办$
1:-174 soon 经费
1:173 soon 给
)"sv,
    R"(1:154 soon 络
1:187 soon 络$
1:148 soon 统
1:64 soon 统一
1:136 soon 统筹
1:101 soon 统筹$
1:-136 soon 续
1:347 soon 编
1:139 soon 编$
1:96 soon 罗
1:113 soon 罗$
1:-61 soon 考
1:159 soon 考勤
1:159 soon 考勤$
1:-101 soon 联
1:-149 soon 联$
1:-105 soon 联合
1:147 soon 联系
1:105 soon 联络
1:187 soon 联络$
1:-209 soon 股长
1:-120 soon 育
1:159 soon 自
1:-163 soon 英
1:108 soon 落
1:95 soon 落实
1:88 soon 落实。
1:-116 soon 行
1:-215 soon 行$
1:158 soon 衔
1:188 soon 衔接
1:90 soon 表
1:93 soon 表$
1:220 soon 要
1:-73 soon 解
1:230 soon 计$
1:60 soon 订
1:-63 soon 认
1:-236 soon 训
1:-248 soon 训$
1:-260 soon 议
1:129 soon 记
1:-71 soon 讲
1:-186 soon 设在
1:-67 soon 设在>
1:125 soon 设备
1:85 soon 设备$
1:-72 soon 访
1:105 soon 访支
1:105 soon 访支$
1:-167 soon 证
1:75 soon 评
1:124 soon 课务
1:129 soon 课务$
1:81 soon 课表
1:93 soon 课表$
1:61 soon 调
1:89 soon 负责
1:179 soon 负责$
1:-155 soon 负责人
1:63 soon 负责排
1:147 soon 负责接
1:158 soon 负责设
1:167 soon 负责选
1:137 soon 责
1:247 soon 责$
1:-155 soon 责人
1:63 soon 责排
1:147 soon 责接
1:66 soon 责接待
1:158 soon 责设
1:158 soon 责设备
1:167 soon 责选
1:161 soon 责选派
1:156 soon 账
1:234 soon 账号
1:190 soon 账号$
1:-174 soon 费
1:-298 soon 资
1:63 soon 走
1:105 soon 走访
1:105 soon 走访支
1:-225 soon 赴
1:157 soon 起
1:69 soon 跟
1:-89 soon 跟岗
1:176 soon 跟进
1:152 soon 车
1:105 soon 轮
1:105 soon 轮流
1:67 soon 轮流主
1:-87 soon 达
1:209 soon 进$
1:141 soon 选
1:154 soon 选$
1:-80 soon 选派
1:-76 soon 通$
1:-150 soon 部
1:210 soon 量
1:-165 soon 长
1:-177 soon 长$
1:160 soon 队$
1:106 soon 障
1:67 soon 障$
1:100 soon 障设
1:100 soon 障设备
1:-123 soon 集训
1:-280 soon 青
1:227 soon 领
1:84 soon 题
1:143 soon 题$
1:82 soon 验
1:106 soon 验收
1:138 stands behind
1:412 stands bracket
1:208 stands closing
1:-244 stands sentence
1:-211 stands, lead behind
1:115 stands, lead behind:
1:168 stands, lead behind^
1:178 stands, lead behind归
1:230 stands, lead behind由
1:250 stands, lead behind由^
1:403 stands, lead bracket^
1:288 stands, lead closing:
1:210 stands, lead closing^
1:101 stands, lead closing由
1:-405 stands, lead sentence
1:-203 stands, lead sentence^
1:-121 stands, lead sentence交
1:-62 stands, lead sentence由^
1:-210 stands, lead sentence请
1:70 stands, lead sentence请^
)"sv,
};

}  // namespace

std::span<std::string_view const> const charge_weights(parts);

}  // namespace bangfu::document::reader
