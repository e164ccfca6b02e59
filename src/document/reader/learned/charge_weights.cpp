// SPDX-License-Identifier: BSL-1.0
// Learned: see weights.hpp.
#include "document/reader/learned/weights.hpp"

namespace bangfu::document::reader {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::string_view parts[] = {
    R"(charge no yes
1:-217 after %
1:-166 after (
1:-181 after (0
1:-180 after )
1:-185 after ,
1:-105 after ,0
1:-315 after -
1:-179 after -0
1:-127 after -0×
1:-70 after 0
1:-196 after 0$
1:-217 after 0%
1:-182 after 0)
1:-182 after 0)$
1:-183 after 0-
1:-183 after 0-0
1:-114 after 0×
1:-114 after 0××
1:-163 after 0个月
1:-357 after 0人
1:-262 after 0人$
1:-164 after 0人到
1:-207 after 0人赴
1:-209 after 0份
1:-102 after 0位
1:-157 after 0册$
1:-200 after 0周
1:-195 after 0周$
1:-199 after 0天
1:-162 after 0天$
1:153 after 0套
1:-196 after 0学
1:-120 after 0学期
1:-62 after 0年0
1:-194 after 0日印
1:86 after 0月
1:235 after 0月、
1:-234 after 0月到
1:219 after 0期
1:176 after 0本
1:114 after 0本优
1:88 after 0次交
1:128 after 0项
1:-341 after :
1:-135 after <
1:-77 after <$
1:-184 after <(
1:-179 after <0
1:-61 after <副
1:101 after <开
1:-92 after <开展
1:136 after <捐赠
1:-199 after <驻
1:-141 after >
1:-103 after >挂
1:-103 after >挂职
1:138 after >教
1:-125 after >跟
1:-87 after >跟岗
1:-132 after >跟班
1:178 after @
1:111 after @$
1:-116 after ^(
1:-166 after ^)
1:-266 after ^0
1:-193 after ^0人
1:-248 after ^<
1:-104 after ^专
1:107 after ^为
1:-229 after ^主任
1:67 after ^于
1:124 after ^于0
1:-101 after ^互
1:62 after ^会同
1:190 after ^保
1:102 after ^保障
1:123 after ^做
1:122 after ^做好
1:84 after ^全
1:113 after ^共同
1:60 after ^具
1:60 after ^具体
1:-122 after ^出
1:191 after ^分
1:99 after ^分别
1:136 after ^分头
1:-195 after ^到
1:-111 after ^到>
1:-188 after ^副
1:-132 after ^副主
1:116 after ^办
1:95 after ^办理
1:63 after ^协
1:86 after ^协办
1:121 after ^协助
1:116 after ^参与
1:-66 after ^参加
1:116 after ^合
1:245 after ^合办
1:-203 after ^同
1:124 after ^向
1:124 after ^向<
1:-209 after ^员
1:-144 after ^员0
1:101 after ^和
1:83 after ^商
1:272 after ^在
1:-126 after ^备
1:-160 after ^备案
1:182 after ^安
1:182 after ^安排
1:110 after ^定
1:132 after ^审
1:245 after ^对接
1:131 after ^带
1:257 after ^帮
1:-233 after ^干
1:-143 after ^干部
1:200 after ^开通
1:99 after ^张
1:99 after ^张罗
1:182 after ^执
1:107 after ^执笔
1:155 after ^把
1:185 after ^抓
1:-79 after ^报
1:124 after ^拟
1:160 after ^拟定
1:263 after ^排
1:131 after ^排课
1:98 after ^接待
1:116 after ^提
1:114 after ^提供
1:245 after ^收
1:-208 after ^教
1:-206 after ^教师
1:-88 after ^每周
1:69 after ^每季
1:-84 after ^每月
1:73 after ^汇
1:209 after ^派人
1:126 after ^牵
1:83 after ^牵头
1:-265 after ^的
1:-152 after ^研
1:-152 after ^研究
1:-64 after ^确定
1:-161 after ^科
1:-161 after ^科长
1:167 after ^管$
1:142 after ^管理
1:87 after ^组织
1:-74 after ^经
1:136 after ^经办
1:214 after ^给
1:196 after ^统
1:171 after ^统一
1:115 after ^统筹
1:131 after ^考
1:114 after ^联
1:149 after ^联系
1:230 after ^要
1:-145 after ^设
1:-196 after ^设在
1:78 after ^负责
1:-185 after ^赴
1:138 after ^跟
1:174 after ^跟进
1:110 after ^轮
1:110 after ^轮流
1:-169 after ^送
1:88 after ^选
1:-106 after ^集
1:-96 after ^集训
1:96 after ^验
1:96 after ^验收
1:224 after _
1:-199 after _0年
1:-141 after ×
1:-118 after ×0
1:-137 after ××
1:-118 after ××0
1:-121 after ×××
1:-144 after “
1:-144 after ”
1:-94 after ”$
1:255 after 、0
1:181 after 。
1:198 after 。$
1:150 after 《
1:150 after 》
1:144 after 》$
1:-98 after 上0
1:184 after 上述
1:-85 after 上集
1:-85 after 上集体
1:-103 after 下
1:71 after 下午
1:118 after 与$
1:-174 after 专业
1:-80 after 专家
1:197 after 业$
1:63 after 两
1:-106 after 个月$
1:66 after 中
1:125 after 为
1:93 after 为<
1:-65 after 主
1:-250 after 主任
1:-261 after 主任$
1:-85 after 主任)
1:103 after 主持
1:-189 after 习
1:-141 after 习0
1:-102 after 书0
1:-104 after 书0册
1:-103 after 书信
1:88 after 书目
1:88 after 书目$
1:122 after 二
1:196 after 于0
1:210 after 于0月
1:-128 after 互
1:79 after 交
1:155 after 交换
1:88 after 交换书
1:122 after 交接
1:-134 after 人
1:-88 after 人到
1:-207 after 人赴
1:163 after 人选$
1:-88 after 以
1:-214 after 以下
1:-180 after 以视
1:80 after 们
1:-162 after 任
1:-88 after 任$
1:-85 after 任)
1:-85 after 任)$
1:-108 after 任<
1:-61 after 任<副
1:-82 after 任副
1:-206 after 份
1:-212 after 优
1:114 after 优秀教
1:-72 after 会
1:-81 after 会$
1:62 after 会同
1:-132 after 会议
1:263 after 传
1:-86 after 位
1:71 after 位$
1:242 after 住
1:192 after 住宿
1:81 after 体
1:-117 after 体备
1:-117 after 体备课
1:229 after 作$
1:-90 after 使
1:-90 after 使用
1:-90 after 使用$
1:69 after 供技
1:69 after 供技术
1:102 after 保障
1:87 after 保障$
1:98 after 保障设
1:-63 after 信
1:122 after 做
1:128 after 做好
1:88 after 做好接
1:115 after 傅
1:115 after 傅$
1:177 after 像
1:-68 after 儿
1:-132 after 先
1:83 after 入
1:123 after 全
1:182 after 全年
1:-90 after 公
1:89 after 公室
1:-102 after 共0
1:-102 after 共0人
1:98 after 共同
1:164 after 共同承
1:114 after 共同组
1:108 after 共同负
1:-215 after 其
1:-65 after 具
1:108 after 具体
1:-153 after 兼
1:-141 after 兼任
1:-191 after 内
1:131 after 册
1:76 after 写
1:-263 after 农
1:246 after 况
1:65 after 出
1:-117 after 出$
1:227 after 分
1:99 after 分别
1:136 after 分头
1:74 after 划
1:245 after 划$
1:-196 after 初
1:-170 after 到
1:-301 after 到>
1:-103 after 到>挂
1:-83 after 到>跟
1:100 after 前
1:-172 after 副
1:-132 after 副主
1:-132 after 副主任
1:-204 after 副教
1:-204 after 副教授
1:-123 after 副校
1:173 after 力
1:217 after 办
1:208 after 办$
1:-61 after 办公
1:89 after 办公室
1:208 after 办理
1:152 after 办理$
1:-130 after 加
1:72 after 加$
1:-143 after 加“
1:203 after 务$
1:-80 after 务处
1:82 after 动$
1:104 after 助
1:79 after 协
1:-93 after 协作
1:86 after 协办
1:86 after 协办$
1:132 after 协助
1:120 after 协助$
1:-120 after 协调
1:-89 after 协调$
1:178 after 单
1:154 after 单$
1:83 after 单位
1:-67 after 印
1:-194 after 印发
1:-194 after 印发$
1:-166 after 县
1:116 after 参与
1:118 after 参与$
1:-106 after 参加
1:72 after 参加$
1:-143 after 参加“
1:131 after 及
1:-106 after 发
1:-218 after 发$
1:-206 after 受
1:103 after 口
1:77 after 召
1:179 after 召集
1:-251 after 各0
1:-63 after 合
1:245 after 合办
1:164 after 同承
1:114 after 同组
1:114 after 同组织
1:108 after 同负
1:108 after 同负责
1:165 after 名
1:119 after 名$
1:154 after 名单
1:154 after 名单$
1:131 after 后
1:88 after 向
1:145 after 向<
1:-89 after 听课$
1:199 after 告
1:-151 after 员
1:-82 after 员$
1:-144 after 员0
1:-100 after 周
1:-151 after 周四
1:73 after 商
1:-76 after 商定$
1:230 after 商量
1:-229 after 四
1:110 after 回访支
1:-209 after 团
1:-105 after 园
1:136 after 图书0
1:-185 after 在<
1:-79 after 在>
1:-86 after 培
1:71 after 培训$
1:-75 after 基
1:-251 after 处
1:-172 after 处长
1:-94 after 备
1:89 after 备$
1:-101 after 备案
1:-101 after 备案$
1:-238 after 备课
1:-215 after 备课$
1:-155 after 备课0
1:-257 after 大
1:-147 after 天
1:-162 after 天$
1:64 after 头
1:220 after 套
1:160 after 好
1:88 after 好接
1:103 after 好课
1:-178 after 委
1:-60 after 子
1:88 after 季度整
1:-89 after 学
1:-72 after 学习
1:-120 after 学期$
1:114 after 学期汇
1:-291 after 学校
1:87 after 安
1:78 after 安排
1:93 after 安排$
1:-106 after 安排岗
1:160 after 完
1:160 after 完成
1:143 after 完成$
1:-141 after 定$
1:267 after 定课
1:112 after 实$
1:99 after 实。
1:99 after 实。$
1:118 after 实施
1:117 after 实施$
1:-97 after 实训
1:90 after 实验
1:127 after 室
1:61 after 室$
1:64 after 家
1:137 after 家长
1:178 after 宿
1:173 after 宿$
1:114 after 寄
1:113 after 对
1:156 after 对口
1:91 after 对接
1:-85 after 导$
1:-152 after 小
1:-193 after 局
1:-140 after 展
1:-88 after 展0
1:-88 after 展0次
1:131 after 山
1:-157 after 岗
1:-176 after 岗$
1:-75 after 岗0
1:-80 after 岗0周
1:-72 after 岗位$
1:137 after 工
1:132 after 工作$
1:-98 after 师$
1:165 after 师0次
1:115 after 师傅
1:115 after 师傅$
1:160 after 带
1:148 after 带队$
1:196 after 帮
1:66 after 帮扶
1:-172 after 常
1:-143 after 干
1:-96 after 干部
1:-256 after 平
1:-66 after 年0
1:-66 after 年0月
1:186 after 年对
1:-64 after 年级
1:-67 after 并
1:112 after 库
1:307 after 底
1:110 after 底回
1:110 after 底回访
1:189 after 度
1:88 after 度整
1:88 after 度整理
1:-71 after 座
1:201 after 建
1:-120 after 开
1:-259 after 开0
1:-151 after 开展
1:-88 after 开展0
1:65 after 开设
1:-223 after 式
1:143 after 张
1:143 after 张罗
1:99 after 张罗$
1:158 after 录
1:107 after 待$
1:-132 after 志
1:232 after 总$
1:290 after 情
1:246 after 情况
1:86 after 成
1:187 after 成$
1:201 after 手
1:183 after 手续
1:183 after 手续$
1:-200 after 才
1:107 after 执笔
1:107 after 执笔$
1:-82 after 执行
1:164 after 批
1:135 after 承办$
1:223 after 技
1:86 after 技术
1:76 after 技术支
1:62 after 把
1:278 after 抓
1:194 after 抓$
1:240 after 护
1:-117 after 报$
1:149 after 报名
1:187 after 报告
1:127 after 报送
1:-87 after 担$
1:117 after 担任
1:209 after 招
1:81 after 拟
1:160 after 拟定
1:256 after 拿
1:66 after 持
1:182 after 持。
1:182 after 持。$
1:-87 after 挂任
1:-103 after 挂职
1:226 after 指定
1:76 after 捐
1:70 after 捐赠
1:136 after 捐赠图
1:212 after 换
1:88 after 换书
1:88 after 换书目
1:136 after 排
1:148 after 排$
1:203 after 排定
1:-106 after 排岗
1:-106 after 排岗位
1:106 after 排班
1:196 after 排课$
1:102 after 排课表
1:108 after 接
1:83 after 接$
1:105 after 接待
1:107 after 接待$
1:190 after 推
1:170 after 提
1:184 after 提供
1:69 after 提供技
1:101 after 播
1:104 after 支教
1:195 after 支教教
1:161 after 收
1:192 after 收$
1:217 after 改
1:-144 after 放$
1:-83 after 政
1:-101 after 敏
1:187 after 教$
1:160 after 教务
1:143 after 教学
1:148 after 教师
1:-214 after 教授
1:195 after 教教
1:195 after 教教师
1:-132 after 教研
1:-121 after 教育
1:-95 after 数
1:227 after 整
1:172 after 整理
1:88 after 整理0
1:228 after 料$
1:-114 after 新
1:117 after 施$
1:-69 after 日
1:-194 after 日印
1:-194 after 日印发
1:219 after 日程
1:219 after 日程$
1:-187 after 时
1:-134 after 时$
1:-98 after 明
1:-208 after 晓
1:-173 after 晚
1:68 after 月
1:-159 after 月$
1:235 after 月、
1:225 after 月底
1:110 after 月底回
1:133 after 月走
1:133 after 月走访
1:-264 after 有
1:69 after 服
1:69 after 服务
1:95 after 服务$
1:115 after 期
1:151 after 期$
1:114 after 期汇
1:114 after 期汇编
1:218 after 本$
1:114 after 本优
1:114 after 本优秀
1:86 after 术
1:76 after 术支
1:76 after 术支持
1:222 after 材料$
1:-73 after 查
1:-93 after 查$
1:115 after 查0
1:115 after 查0次
1:-220 after 校
1:-96 after 校长
1:114 after 案集$
1:-62 after 检查
1:88 after 次交
1:88 after 次交换
1:192 after 步
1:-160 after 每0周
1:-70 after 每周
1:-131 after 每周四
1:208 after 每月底
1:133 after 每月走
1:90 after 汇
1:70 after 汇总
1:162 after 汇编
1:114 after 汇编0
1:-140 after 派$
1:-129 after 派0
1:-111 after 派0名
1:243 after 派人
1:77 after 流
1:94 after 流主
1:-103 after 海
1:104 after 清
1:248 after 清点
1:-164 after 源
1:-95 after 点
1:-175 after 点$
1:64 after 牵
1:66 after 牵头
1:-217 after 率
1:193 after 班
1:165 after 班$
1:121 after 理
1:139 after 理$
1:88 after 理0次
1:142 after 生$
1:134 after 用
1:-62 after 用$
1:-126 after 由
1:119 after 电子
1:-102 after 电话
1:-342 after 的
1:91 after 目$
1:268 after 盯
1:290 after 看
1:72 after 着
1:-146 after 督
1:88 after 知
1:-157 after 研
1:-285 after 研究
1:-69 after 研究$
1:-64 after 确定
1:243 after 确定$
1:-106 after 碰
1:-73 after 示
1:-63 after 秀
1:114 after 秀教
1:114 after 秀教案
1:-134 after 科
1:82 after 科$
1:-173 after 科长
1:-112 after 科长$
1:69 after 程
1:-67 after 程$
1:167 after 稿
1:114 after 稿$
1:-285 after 究
1:-69 after 究$
1:-252 after 立
1:107 after 笔
1:107 after 笔$
1:171 after 第
1:101 after 第0
1:107 after 筹$
1:-77 after 签
1:-68 after 简
1:205 after 管$
1:-64 after 管理
1:87 after 管理$
1:81 after 系
1:131 after 系$
1:-267 after 红
1:-133 after 线
1:-114 after 线上
1:166 after 组$
1:96 after 组织
1:182 after 组织$
1:96 after 组织0
1:235 after 组织学
1:88 after 组织实
1:96 after 织
1:182 after 织$
1:96 after 织0
1:235 after 织学
1:235 after 织学生
1:88 after 织实
1:88 after 织实施
1:-177 after 经
1:190 after 经办
1:143 after 经办$
1:-216 after 经费
1:69 after 结对
1:254 after 给
1:232 after 给<
1:-209 after 络员
1:149 after 统
1:65 after 统一
1:142 after 统筹
1:107 after 统筹$
1:-178 after 继
1:-154 after 继续
1:183 after 续$
1:193 after 维
1:294 after 编
1:114 after 编0
1:114 after 编0本
1:-187 after 网
1:-256 after 网上
1:-67 after 网络
1:99 after 罗$
1:-130 after 老
1:-130 after 老师
1:-95 after 考
1:-139 after 考核
1:102 after 职
1:-126 after 联
1:106 after 联系
1:131 after 联系$
1:200 after 联络$
1:-209 after 联络员
1:-202 after 股长
1:-199 after 至
1:-202 after 至0
1:-252 after 英
1:-200 after 英语
1:181 after 营
1:187 after 落
1:187 after 落实
1:89 after 落实$
1:99 after 落实。
1:-121 after 行
1:-200 after 行$
1:142 after 衔接$
1:110 after 表$
1:174 after 装
1:117 after 要
1:83 after 观
1:-212 after 视
1:-73 after 解
1:75 after 订
1:-76 after 认
1:115 after 讨
1:-100 after 训
1:-178 after 议
1:121 after 记
1:63 after 记录
1:-133 after 讲
1:-196 after 设在
1:-79 after 设在>
1:65 after 设备
1:-183 after 访$
1:165 after 访支
1:165 after 访支教
1:-246 after 证
1:-66 after 评
1:-89 after 诊
1:231 after 试
1:-102 after 话
1:-181 after 语
1:-220 after 课$
1:-84 after 课0
1:-136 after 课0次
1:-257 after 课”
1:193 after 课务
1:163 after 课务$
1:-205 after 课程$
1:120 after 课表
1:110 after 课表$
1:103 after 调
1:-89 after 调$
1:188 after 调试
1:113 after 负责$
1:-178 after 负责人
1:67 after 负责排
1:122 after 负责接
1:141 after 负责设
1:175 after 负责选
1:94 after 责
1:174 after 责$
1:-178 after 责人
1:67 after 责排
1:122 after 责接
1:73 after 责接待
1:141 after 责设
1:141 after 责设备
1:175 after 责选
1:172 after 责选派
1:116 after 账
1:62 after 购
1:-233 after 费
1:-225 after 资
1:165 after 赠
1:136 after 赠图
1:136 after 赠图书
1:133 after 走访
1:133 after 走访支
1:-282 after 赴
1:94 after 起
1:-151 after 跟岗
1:-204 after 跟岗$
1:-75 after 跟岗0
1:174 after 跟进
1:-197 after 蹲
1:-197 after 蹲点
1:61 after 车辆
1:61 after 车辆$
1:135 after 轮
1:145 after 轮流
1:94 after 轮流主
1:159 after 辆
1:159 after 辆$
1:-114 after 达
1:87 after 进
1:137 after 进$
1:184 after 述
1:198 after 送
1:219 after 送$
1:-194 after 送课
1:183 after 选
1:202 after 选$
1:-64 after 选派$
1:60 after 通
1:259 after 通$
1:197 after 造
1:-209 after 部
1:115 after 部门
1:-166 after 金
1:-259 after 长
1:-164 after 长$
1:79 after 门
1:-172 after 问
1:162 after 队$
1:-226 after 院
1:-185 after 院长
1:76 after 障
1:87 after 障$
1:98 after 障设
1:98 after 障设备
1:-74 after 集
1:69 after 集$
1:-117 after 集体备
1:-161 after 集训
1:-310 after 青
1:102 after 面
1:70 after 项
1:110 after 项$
1:149 after 领
1:196 after 题$
1:-167 after 驻园
1:133 after 验
1:109 after 验收
1:112 after 高
1:-85 alone 00
1:-114 alone 10
1:72 alone 11
1:-262 before &
1:-127 before ($
1:-114 before 0个
1:196 before 0周
1:-261 before 0日
1:-218 before 0日前
1:-79 before 0月
1:-185 before 0月0
1:149 before 0月底
1:173 before 0节
1:159 before 0项
1:143 before 0项$
1:-122 before <
1:78 before <$
1:-75 before >$
1:-94 before @
1:66 before ^$
1:-253 before ^&
1:-70 before ^<
1:66 before ^<$
1:-228 before ^@
1:-191 before ^、
1:172 before ^上
1:-102 before ^不
1:136 before ^主
1:64 before ^人
1:73 before ^以
1:139 before ^以上
1:153 before ^具
1:153 before ^具体
1:-79 before ^名
1:-104 before ^在
1:-65 before ^学
1:-224 before ^学期
1:106 before ^教
1:207 before ^教师
1:-114 before ^日
1:-106 before ^日常
1:94 before ^本
1:-137 before ^校
1:-71 before ^校长
1:140 before ^此
1:123 before ^此项
1:-68 before ^每
1:-276 before ^组
1:-126 before ^组办
1:-97 before ^经$
1:-211 before ^联
1:-179 before ^联系
1:184 before ^课
1:163 before ^账
1:163 before ^账号
1:88 before ^跟
1:88 before ^跟岗
1:121 before ^这
1:122 before ^送
1:-138 before ^领导
1:293 before _
1:245 before _$
1:-70 before ”
1:-230 before 、
1:-272 before 、$
1:60 before 、0
1:-176 before 、数
1:-176 before 、数学
1:220 before 。
1:195 before 。$
1:-82 before 一
1:137 before 上
1:121 before 上工
1:121 before 上工作
1:-165 before 下
1:-195 before 下设
1:-195 before 下设$
1:-102 before 不
1:185 before 中
1:-315 before 为
1:-361 before 为$
1:82 before 主
1:-118 before 主任
1:223 before 习
1:148 before 书
1:114 before 书$
1:60 before 事
1:207 before 事$
1:115 before 于
1:115 before 于0
1:73 before 人
1:-87 before 人$
1:192 before 人事
1:79 before 以上
1:121 before 以上工
1:-166 before 任
1:-149 before 任$
1:98 before 位
1:105 before 体
1:149 before 体$
1:118 before 作$
1:117 before 修
1:-158 before 公室设
1:61 before 共
1:-107 before 关
1:115 before 具
1:115 before 具体
1:149 before 具体$
1:211 before 写
1:137 before 出
1:-64 before 分
1:92 before 划$
1:-97 before 到
1:-88 before 到$
1:-119 before 前
1:-169 before 前$
1:72 before 办
1:94 before 务
1:257 before 动
1:112 before 动$
1:-134 before 协
1:-94 before 单
1:-259 before 参
1:-61 before 发
1:-345 before 口
1:-263 before 台
1:163 before 号
1:163 before 号$
1:-138 before 各
1:-118 before 名
1:-118 before 名单
1:-333 before 向
1:-321 before 向$
1:-226 before 员
1:-142 before 员$
1:147 before 周
1:-201 before 和$
1:-87 before 回
1:218 before 园
1:-300 before 在
1:-269 before 在$
1:117 before 培
1:77 before 培训
1:-169 before 大
1:-341 before 学
1:-165 before 学$
1:-287 before 学期
1:79 before 学生
1:-198 before 学院
1:225 before 安
1:173 before 实
1:-158 before 室设
1:-158 before 室设在
1:98 before 家
1:92 before 宿
1:-131 before 对
1:-345 before 对口
1:-62 before 导
1:-138 before 导小
1:-138 before 导小组
1:-212 before 将
1:-138 before 小组
1:-138 before 小组下
1:68 before 少
1:115 before 少于
1:115 before 少于0
1:185 before 岗
1:118 before 工作$
1:97 before 师
1:167 before 师$
1:172 before 师的
1:-105 before 帮
1:-106 before 常
1:-158 before 年
1:-141 before 年级
1:162 before 底
1:155 before 度
1:-138 before 开
1:-192 before 往
1:-213 before 往返
1:141 before 手续
1:141 before 手续$
1:-242 before 报
1:-284 before 报$
1:-133 before 担
1:-133 before 担任
1:-133 before 担任$
1:123 before 指
1:123 before 指导
1:308 before 接
1:126 before 政
1:132 before 教
1:106 before 教师
1:-197 before 数
1:-176 before 数学
1:-165 before 数学$
1:-215 before 文
1:-165 before 文、
1:-165 before 文、数
1:149 before 方
1:-253 before 日
1:-241 before 日前
1:-106 before 日常
1:-74 before 月
1:-239 before 月0
1:-239 before 月0日
1:161 before 月。
1:149 before 月底
1:-321 before 期
1:-252 before 期末
1:-267 before 末
1:110 before 本
1:-265 before 校
1:-176 before 校长
1:165 before 次
1:188 before 次。
1:139 before 此
1:124 before 此项
1:87 before 此项$
1:158 before 此项工
1:-138 before 每
1:254 before 活
1:254 before 活动
1:112 before 活动$
1:-79 before 班
1:-117 before 理
1:126 before 生
1:-202 before 由
1:125 before 的课
1:-233 before 科
1:169 before 程$
1:113 before 第
1:180 before 第0项
1:475 before 管
1:259 before 管理
1:164 before 管理$
1:-208 before 系
1:-190 before 系人
1:-170 before 系人$
1:-89 before 级
1:-331 before 组
1:-138 before 组下
1:-138 before 组下设
1:-126 before 组办
1:-126 before 组办公
1:-116 before 织
1:136 before 经
1:-97 before 经$
1:-86 before 结
1:-95 before 结对
1:-142 before 络
1:130 before 续
1:141 before 续$
1:256 before 编
1:-212 before 联
1:-229 before 联系
1:-191 before 联系人
1:-161 before 联络
1:173 before 节
1:-91 before 英
1:206 before 表$
1:92 before 计划$
1:126 before 训
1:-124 before 讲
1:-84 before 设
1:-73 before 设$
1:-170 before 设在
1:-170 before 设在$
1:101 before 访
1:-270 before 语
1:-224 before 语文
1:-165 before 语文、
1:211 before 课程
1:229 before 课表
1:80 before 账
1:163 before 账号
1:163 before 账号$
1:-137 before 费
1:-292 before 费$
1:-62 before 赛
1:95 before 跟
1:95 before 跟岗
1:-250 before 车
1:-213 before 返
1:146 before 这
1:70 before 述
1:-91 before 送
1:-152 before 送$
1:-65 before 选
1:-237 before 选手
1:203 before 部
1:-245 before 长
1:93 before 队
1:-198 before 院
1:144 before 项
1:218 before 项$
1:174 before 项工
1:174 before 项工作
1:-176 before 须
1:-138 before 领导
1:-138 before 领导小
1:237 before 题$
1:-251 before=2
1:-127 before=3
1:-267 before=4
1:147 before=5
1:253 clause before &同
1:-144 clause before )
1:-213 clause before )$
1:144 clause before 0人
1:-97 clause before 0份
1:202 clause before 0册
1:139 clause before 0周
1:254 clause before 0场
1:141 clause before 0对
1:-145 clause before 0年
1:178 clause before 0次
1:109 clause before 0节
1:235 clause before 0项
1:210 clause before <教
1:158 clause before >
1:129 clause before >教
1:-116 clause before @
1:294 clause before ^&
1:-77 clause before ^0
1:186 clause before ^<
1:230 clause before ^>
1:67 clause before ^“
1:-70 clause before ^上
1:148 clause before ^不
1:242 clause before ^专
1:-92 clause before ^业
1:190 clause before ^为
1:119 clause before ^到
1:174 clause before ^务
1:211 clause before ^套
1:164 clause before ^学
1:264 clause before ^导
1:-161 clause before ^工
1:78 clause before ^师
1:360 clause before ^开
1:105 clause before ^政
1:209 clause before ^教
1:168 clause before ^每
1:213 clause before ^研
1:-123 clause before ^组
1:-118 clause before ^至
1:-163 clause before ^设
1:-109 clause before ^课
1:179 clause before ^队
1:216 clause before ^骨
1:68 clause before “
1:-116 clause before “六
1:163 clause before ”$
1:133 clause before 、
1:91 clause before 》
1:167 clause before 一
1:-116 clause before 一”
1:-62 clause before 上
1:101 clause before 上研
1:-199 clause before 上课
1:368 clause before 上题
1:-326 clause before 下
1:-141 clause before 下设
1:71 clause before 不
1:313 clause before 与
1:126 clause before 专
1:151 clause before 专业
1:231 clause before 业$
1:269 clause before 中心
1:187 clause before 为期
1:77 clause before 主
1:-200 clause before 主任
1:188 clause before 主抓
1:214 clause before 习0
1:-106 clause before 书
1:-109 clause before 书0
1:161 clause before 事
1:123 clause before 事处
1:270 clause before 交
1:66 clause before 人
1:144 clause before 人事
1:-167 clause before 以
1:-215 clause before 以上
1:-112 clause before 任
1:-97 clause before 份
1:-145 clause before 份$
1:-91 clause before 会
1:92 clause before 位
1:169 clause before 位$
1:-80 clause before 作
1:86 clause before 供
1:132 clause before 保
1:262 clause before 信
1:107 clause before 做
1:-165 clause before 元
1:-165 clause before 元$
1:61 clause before 免
1:61 clause before 免费
1:-98 clause before 全
1:-106 clause before 公
1:-116 clause before 六
1:-116 clause before 六一
1:-129 clause before 共
1:-140 clause before 具
1:-117 clause before 具体
1:286 clause before 册
1:285 clause before 册$
1:-213 clause before 写
1:-153 clause before 出
1:150 clause before 分
1:-133 clause before 划
1:-66 clause before 初
1:147 clause before 到<
1:-99 clause before 制
1:-103 clause before 制度
1:272 clause before 前
1:98 clause before 前$
1:-127 clause before 副
1:98 clause before 办$
1:-135 clause before 办公
1:154 clause before 务
1:171 clause before 务处
1:-266 clause before 助
1:-91 clause before 勤
1:-231 clause before 午
1:321 clause before 单
1:198 clause before 单$
1:275 clause before 单位
1:194 clause before 卷
1:170 clause before 发
1:65 clause before 发展
1:137 clause before 台
1:-95 clause before 各
1:-98 clause before 合
1:238 clause before 同
1:253 clause before 同上
1:100 clause before 后
1:135 clause before 听
1:-115 clause before 告
1:-212 clause before 告$
1:115 clause before 周
1:106 clause before 周$
1:118 clause before 团
1:199 clause before 团委
1:172 clause before 园
1:142 clause before 图
1:124 clause before 图书
1:-107 clause before 在
1:237 clause before 场
1:254 clause before 场$
1:229 clause before 培
1:137 clause before 培训
1:-131 clause before 基
1:195 clause before 处
1:229 clause before 处排
1:162 clause before 处牵
1:68 clause before 处统
1:238 clause before 备
1:245 clause before 备课
1:85 clause before 大
1:179 clause before 大队
1:-64 clause before 天
1:227 clause before 头
1:229 clause before 头$
1:158 clause before 套
1:117 clause before 好
1:279 clause before 委
1:112 clause before 子
1:81 clause before 学
1:229 clause before 学$
1:169 clause before 学期
1:308 clause before 学生
1:232 clause before 安
1:211 clause before 安排
1:173 clause before 实
1:124 clause before 室
1:-122 clause before 室$
1:132 clause before 室安
1:141 clause before 室牵
1:181 clause before 家
1:-63 clause before 对
1:141 clause before 对$
1:140 clause before 导
1:161 clause before 导处
1:68 clause before 展
1:102 clause before 岗
1:223 clause before 岗$
1:-165 clause before 师$
1:91 clause before 师发
1:216 clause before 师跟
1:-92 clause before 帮
1:-212 clause before 帮扶
1:92 clause before 干
1:216 clause before 干教
1:-115 clause before 年
1:241 clause before 库$
1:167 clause before 底
1:167 clause before 底前
1:-122 clause before 度
1:-218 clause before 建
1:73 clause before 开放
1:165 clause before 德
1:165 clause before 德育
1:-217 clause before 总结
1:-90 clause before 意
1:-61 clause before 成
1:128 clause before 执
1:-212 clause before 扶
1:187 clause before 批
1:161 clause before 承
1:228 clause before 承办
1:-231 clause before 报
1:-115 clause before 报告
1:71 clause before 担
1:232 clause before 拟
1:65 clause before 挂职
1:186 clause before 指
1:186 clause before 指导
1:110 clause before 授
1:110 clause before 授课
1:175 clause before 排
1:154 clause before 排$
1:-229 clause before 提
1:-161 clause before 支
1:219 clause before 收
1:73 clause before 放
1:368 clause before 放网
1:109 clause before 政
1:126 clause before 教
1:168 clause before 教$
1:114 clause before 教务
1:91 clause before 教处
1:242 clause before 教学
1:77 clause before 教导
1:231 clause before 教研
1:149 clause before 教科
1:-165 clause before 教育
1:173 clause before 数
1:162 clause before 文
1:86 clause before 日
1:-131 clause before 时
1:-182 clause before 时$
1:171 clause before 期0
1:233 clause before 本
1:238 clause before 术
1:86 clause before 机
1:204 clause before 校本
1:-112 clause before 校长
1:327 clause before 案
1:121 clause before 次
1:148 clause before 次$
1:267 clause before 次0
1:271 clause before 每次
1:267 clause before 法
1:247 clause before 法$
1:83 clause before 派
1:63 clause before 派$
1:261 clause before 流
1:214 clause before 源
1:-255 clause before 满
1:90 clause before 点
1:211 clause before 物
1:227 clause before 牵
1:227 clause before 牵头
1:239 clause before 理
1:202 clause before 理$
1:307 clause before 生
1:-149 clause before 由
1:-143 clause before 由&
1:-177 clause before 电
1:-258 clause before 的
1:-202 clause before 的$
1:216 clause before 研
1:224 clause before 研学
1:79 clause before 研室
1:256 clause before 研究
1:230 clause before 研组
1:-111 clause before 确
1:-111 clause before 确定
1:214 clause before 科室
1:329 clause before 程
1:251 clause before 程$
1:184 clause before 稿
1:184 clause before 稿$
1:256 clause before 究
1:253 clause before 究课
1:-71 clause before 第
1:170 clause before 筹
1:173 clause before 筹$
1:206 clause before 管理
1:241 clause before 系
1:112 clause before 级
1:-82 clause before 组$
1:-141 clause before 组下
1:-86 clause before 组长
1:-106 clause before 经
1:-148 clause before 结
1:-141 clause before 结$
1:243 clause before 给
1:-86 clause before 络
1:88 clause before 统
1:173 clause before 统筹
1:-201 clause before 继
1:-193 clause before 续
1:150 clause before 编
1:96 clause before 网
1:287 clause before 网上
1:-62 clause before 网络
1:-163 clause before 考
1:-109 clause before 职
1:237 clause before 育处
1:-64 clause before 至
1:140 clause before 节
1:121 clause before 节$
1:248 clause before 英
1:240 clause before 营
1:67 clause before 行
1:-98 clause before 见
1:-89 clause before 计
1:161 clause before 训
1:-94 clause before 议
1:192 clause before 讲
1:-141 clause before 设办
1:-167 clause before 设在
1:155 clause before 读
1:65 clause before 课
1:-64 clause before 课$
1:191 clause before 课0
1:189 clause before 课务
1:254 clause before 课程
1:-67 clause before 调
1:85 clause before 负
1:85 clause before 负责
1:96 clause before 责
1:176 clause before 责$
1:-135 clause before 资
1:94 clause before 赛
1:195 clause before 进
1:69 clause before 送
1:63 clause before 选派
1:74 clause before 通
1:113 clause before 部
1:-91 clause before 长
1:-193 clause before 长$
1:-74 clause before 长办
1:182 clause before 间
1:201 clause before 队
1:179 clause before 队大
1:179 clause before 队部
1:67 clause before 院
1:61 clause before 集
1:282 clause before 项
1:202 clause before 项$
1:115 clause before 题
1:234 clause before 题库
1:-140 clause before 驻
1:216 clause before 骨
1:216 clause before 骨干
1:-166 clause behind &
1:199 clause behind &办
1:170 clause behind &教
1:-214 clause behind (
1:-97 clause behind -
1:-109 clause behind -×
1:-142 clause behind 0
1:83 clause behind 0$
1:-97 clause behind 0-
1:-79 clause behind 0×
1:-254 clause behind 0个
1:-217 clause behind 0人
1:-180 clause behind 0分
1:85 clause behind 0天
1:-113 clause behind 0学
1:-132 clause behind 0年
1:-305 clause behind 0次
1:-89 clause behind 0节
1:-93 clause behind 0课
1:234 clause behind 0项
1:-171 clause behind :
1:139 clause behind <
1:307 clause behind <教
1:-167 clause behind >
1:-63 clause behind >$
1:163 clause behind >学
1:-159 clause behind >教
1:195 clause behind @教
1:60 clause behind ^$
1:-154 clause behind ^0
1:216 clause behind ^<
1:104 clause behind ^为
1:-191 clause behind ^人
1:287 clause behind ^信
1:-178 clause behind ^全
1:-202 clause behind ^帮
1:186 clause behind ^总
1:-111 clause behind ^教
1:-179 clause behind ^时
1:-240 clause behind ^每
1:-249 clause behind ^由
1:-117 clause behind ^电
1:234 clause behind ^第
1:-162 clause behind ^联
1:-135 clause behind ×
1:-89 clause behind ×$
1:-120 clause behind ××
1:-131 clause behind “
1:-211 clause behind 、
1:-314 clause behind 一
1:-167 clause behind 三
1:-221 clause behind 上
1:-123 clause behind 下
1:72 clause behind 不少
1:66 clause behind 与
1:-254 clause behind 个
1:-76 clause behind 中
1:275 clause behind 中心
1:-124 clause behind 为
1:-134 clause behind 主
1:-189 clause behind 主任
1:114 clause behind 书
1:126 clause behind 事
1:184 clause behind 于
1:77 clause behind 于0
1:228 clause behind 交
1:-228 clause behind 人
1:151 clause behind 人事
1:-274 clause behind 任
1:-240 clause behind 任$
1:-97 clause behind 会
1:-159 clause behind 作
1:216 clause behind 供
1:127 clause behind 信
1:288 clause behind 信息
1:161 clause behind 做
1:148 clause behind 做好
1:-84 clause behind 先
1:151 clause behind 党
1:-64 clause behind 入
1:-194 clause behind 共
1:-89 clause behind 具
1:-214 clause behind 兼
1:-179 clause behind 兼任
1:164 clause behind 写
1:-128 clause behind 出
1:-174 clause behind 分
1:-180 clause behind 分钟
1:-82 clause behind 务$
1:143 clause behind 务处
1:-62 clause behind 动
1:197 clause behind 助$
1:176 clause behind 勤
1:82 clause behind 勤组
1:176 clause behind 协
1:164 clause behind 协助
1:270 clause behind 参$
)"sv,
    R"(1:251 clause behind 发
1:203 clause behind 发展
1:172 clause behind 合$
1:-73 clause behind 同
1:-63 clause behind 名
1:126 clause behind 后
1:170 clause behind 后勤
1:-164 clause behind 听
1:-67 clause behind 听课
1:63 clause behind 周$
1:-74 clause behind 团
1:-101 clause behind 园
1:192 clause behind 图
1:-114 clause behind 在
1:76 clause behind 在0
1:163 clause behind 处$
1:146 clause behind 处安
1:165 clause behind 处组
1:-108 clause behind 处负
1:85 clause behind 处配
1:-149 clause behind 备
1:-123 clause behind 大
1:93 clause behind 天$
1:159 clause behind 好
1:159 clause behind 好$
1:191 clause behind 委
1:121 clause behind 委会
1:96 clause behind 学$
1:-131 clause behind 学年
1:-284 clause behind 学期
1:229 clause behind 学生
1:170 clause behind 学组
1:324 clause behind 安
1:257 clause behind 安排
1:107 clause behind 定$
1:-98 clause behind 实
1:165 clause behind 室
1:-170 clause behind 室主
1:198 clause behind 室办
1:86 clause behind 室安
1:-190 clause behind 家
1:105 clause behind 家委
1:-67 clause behind 家长
1:-228 clause behind 寄
1:-88 clause behind 对
1:100 clause behind 导处
1:100 clause behind 少
1:108 clause behind 少于
1:130 clause behind 局
1:151 clause behind 展
1:-92 clause behind 帮
1:-132 clause behind 帮助
1:-161 clause behind 年
1:-87 clause behind 年$
1:-185 clause behind 年0
1:121 clause behind 年级
1:207 clause behind 建
1:-130 clause behind 形
1:158 clause behind 往
1:71 clause behind 德
1:71 clause behind 德育
1:219 clause behind 心
1:104 clause behind 总
1:104 clause behind 总务
1:288 clause behind 息
1:-154 clause behind 成
1:-132 clause behind 手
1:-64 clause behind 批
1:-61 clause behind 把
1:-106 clause behind 报
1:-90 clause behind 担
1:-170 clause behind 指导
1:231 clause behind 排
1:271 clause behind 排$
1:-154 clause behind 提
1:230 clause behind 援
1:263 clause behind 支
1:66 clause behind 教务
1:216 clause behind 教处
1:-85 clause behind 教学
1:96 clause behind 教导
1:141 clause behind 教师
1:-116 clause behind 教研
1:190 clause behind 教科
1:62 clause behind 教育
1:109 clause behind 数
1:117 clause behind 日$
1:-133 clause behind 时
1:-175 clause behind 时$
1:-203 clause behind 月
1:-66 clause behind 期
1:-75 clause behind 期$
1:250 clause behind 校$
1:-122 clause behind 校长
1:-435 clause behind 次
1:-315 clause behind 次$
1:-192 clause behind 次0
1:-276 clause behind 次不
1:-234 clause behind 每
1:-338 clause behind 每学
1:-127 clause behind 每年
1:-64 clause behind 每批
1:-258 clause behind 每月
1:-285 clause behind 每次
1:-62 clause behind 活
1:-62 clause behind 活动
1:112 clause behind 派
1:-126 clause behind 理
1:89 clause behind 生
1:-94 clause behind 用
1:-165 clause behind 由
1:-156 clause behind 由&
1:176 clause behind 电
1:-122 clause behind 电话
1:-185 clause behind 的
1:-155 clause behind 看
1:-148 clause behind 研
1:74 clause behind 研组
1:145 clause behind 科室
1:250 clause behind 第
1:168 clause behind 第0
1:-62 clause behind 管
1:-115 clause behind 系
1:-145 clause behind 系人
1:197 clause behind 组
1:-138 clause behind 组$
1:-91 clause behind 考
1:-192 clause behind 联
1:-115 clause behind 联系
1:-91 clause behind 聘
1:-76 clause behind 股
1:-170 clause behind 自
1:-196 clause behind 至
1:-134 clause behind 节
1:-122 clause behind 行
1:96 clause behind 计
1:133 clause behind 讲
1:-166 clause behind 设
1:-138 clause behind 设在
1:-251 clause behind 评
1:-122 clause behind 话
1:-117 clause behind 话0
1:-143 clause behind 课
1:166 clause behind 课$
1:-93 clause behind 课时
1:-76 clause behind 责$
1:111 clause behind 资
1:250 clause behind 赛
1:-117 clause behind 跟
1:-128 clause behind 进
1:263 clause behind 送
1:164 clause behind 选
1:314 clause behind 部
1:174 clause behind 配
1:169 clause behind 配合
1:-193 clause behind 钟
1:-180 clause behind 钟$
1:-133 clause behind 长
1:-144 clause behind 长$
1:-62 clause behind 间
1:-174 clause behind 集
1:335 clause behind 项
1:-93 end )$
1:-129 end 0
1:-182 end 0)
1:-182 end 0)$
1:-106 end 0个
1:-106 end 0个月
1:-273 end 0人
1:-262 end 0人$
1:-157 end 0册
1:-157 end 0册$
1:-199 end 0周
1:-195 end 0周$
1:-205 end 0天
1:-170 end 0天$
1:-120 end 0学
1:-120 end 0学期
1:-197 end <
1:-77 end <$
1:-220 end >
1:79 end @$
1:-177 end ^0
1:-197 end ^0个
1:-168 end ^0人
1:-226 end ^0天
1:-120 end ^0学
1:-219 end ^<
1:-143 end ^>
1:-167 end ^@
1:-118 end ^×
1:-87 end ^上
1:75 end ^中
1:143 end ^主
1:-278 end ^主任
1:241 end ^主持
1:-141 end ^习0
1:-86 end ^书
1:-86 end ^书0
1:124 end ^于
1:163 end ^于0
1:-103 end ^人
1:-182 end ^作
1:131 end ^供
1:78 end ^出
1:-99 end ^副
1:91 end ^办理
1:177 end ^协
1:86 end ^协办
1:107 end ^协助
1:61 end ^协调
1:116 end ^参与
1:-69 end ^发
1:-243 end ^各
1:-243 end ^各0
1:167 end ^合
1:90 end ^同组
1:87 end ^同负
1:188 end ^员
1:73 end ^园
1:-160 end ^备案
1:103 end ^子
1:-147 end ^学
1:73 end ^安
1:73 end ^安排
1:141 end ^定
1:163 end ^定人
1:241 end ^实
1:-103 end ^室
1:105 end ^对
1:152 end ^对接
1:-193 end ^岗
1:-80 end ^岗0
1:209 end ^工
1:102 end ^师0
1:183 end ^带
1:112 end ^带队
1:-150 end ^座
1:99 end ^张
1:99 end ^张罗
1:107 end ^执
1:107 end ^执笔
1:72 end ^承
1:118 end ^承办
1:206 end ^抓
1:212 end ^拟
1:155 end ^换
1:88 end ^换书
1:88 end ^排
1:-72 end ^排岗
1:106 end ^排班
1:124 end ^排课
1:74 end ^接
1:98 end ^接待
1:230 end ^收
1:-144 end ^教
1:114 end ^教案
1:-257 end ^日
1:-194 end ^日印
1:72 end ^术
1:103 end ^术支
1:115 end ^查
1:115 end ^查0
1:-202 end ^校
1:104 end ^次
1:113 end ^流
1:71 end ^点
1:91 end ^牵
1:-158 end ^理
1:-239 end ^的
1:-162 end ^研究
1:306 end ^确
1:243 end ^确定
1:157 end ^管
1:167 end ^管$
1:86 end ^管理
1:162 end ^组
1:118 end ^组织
1:84 end ^织实
1:136 end ^经
1:136 end ^经办
1:322 end ^络
1:131 end ^统
1:106 end ^统筹
1:206 end ^编
1:255 end ^考
1:-78 end ^联
1:293 end ^记
1:70 end ^课
1:244 end ^调
1:65 end ^责
1:111 end ^送
1:-124 end ^通
1:-136 end ^长
1:-170 end ^集
1:62 end ^项
1:-276 end ^题
1:-163 end ×
1:-118 end ×0
1:-94 end ”$
1:198 end 。
1:198 end 。$
1:269 end 》
1:264 end 》$
1:107 end 上
1:118 end 与$
1:197 end 业$
1:-132 end 个
1:-120 end 个月
1:-106 end 个月$
1:185 end 中
1:108 end 主
1:-245 end 主任
1:-261 end 主任$
1:-85 end 主任)
1:103 end 主持
1:-96 end 习
1:-141 end 习0
1:-86 end 书0
1:-157 end 书0册
1:88 end 书目
1:88 end 书目$
1:124 end 于
1:163 end 于0
1:-84 end 人
1:163 end 人选
1:163 end 人选$
1:-170 end 以
1:-88 end 任$
1:-85 end 任)
1:-85 end 任)$
1:-67 end 会
1:-81 end 会$
1:71 end 位$
1:108 end 作
1:229 end 作$
1:-125 end 使
1:-125 end 使用
1:-125 end 使用$
1:180 end 供
1:-61 end 保
1:88 end 保障
1:87 end 保障$
1:104 end 信
1:115 end 傅
1:115 end 傅$
1:87 end 入
1:111 end 出
1:-117 end 出$
1:163 end 分
1:251 end 划
1:245 end 划$
1:-187 end 前
1:-99 end 副
1:176 end 办
1:208 end 办$
1:152 end 办理
1:152 end 办理$
1:72 end 加$
1:222 end 务
1:203 end 务$
1:167 end 动
1:82 end 动$
1:85 end 助
1:73 end 协
1:86 end 协办
1:86 end 协办$
1:119 end 协助
1:120 end 协助$
1:-81 end 协调
1:-89 end 协调$
1:308 end 单
1:154 end 单$
1:-129 end 印
1:-194 end 印发
1:-194 end 印发$
1:141 end 参
1:116 end 参与
1:118 end 参与$
1:94 end 参加
1:72 end 参加$
1:-190 end 发
1:-218 end 发$
1:221 end 口
1:78 end 台
1:-229 end 各
1:-243 end 各0
1:90 end 同组
1:90 end 同组织
1:87 end 同负
1:87 end 同负责
1:191 end 名
1:81 end 名$
1:154 end 名单
1:154 end 名单$
1:-89 end 听课
1:-89 end 听课$
1:143 end 告
1:98 end 员
1:-82 end 员$
1:-60 end 商定
1:-76 end 商定$
1:-145 end 场
1:71 end 培训$
1:-108 end 处
1:89 end 备$
1:-101 end 备案
1:-101 end 备案$
1:-215 end 备课
1:-215 end 备课$
1:-205 end 天
1:-170 end 天$
1:123 end 套
1:77 end 子
1:-167 end 学
1:-120 end 学期
1:-120 end 学期$
1:152 end 安
1:92 end 安排
1:93 end 安排$
1:143 end 完
1:143 end 完成
1:143 end 完成$
1:-141 end 定$
1:163 end 定人
1:88 end 实
1:89 end 实$
1:99 end 实。
1:99 end 实。$
1:118 end 实施
1:117 end 实施$
1:61 end 室$
1:-115 end 家
1:194 end 宿
1:173 end 宿$
1:-112 end 导$
1:-74 end 小
1:-233 end 岗
1:-172 end 岗$
1:-80 end 岗0
1:-80 end 岗0周
1:-72 end 岗位
1:-72 end 岗位$
1:267 end 工
1:143 end 工作
1:132 end 工作$
1:-98 end 师$
1:102 end 师0
1:165 end 师0次
1:115 end 师傅
1:115 end 师傅$
1:231 end 带
1:148 end 带队
1:148 end 带队$
1:-112 end 常
1:-80 end 座
1:-159 end 开
1:99 end 张
1:99 end 张罗
1:99 end 张罗$
1:107 end 待
1:107 end 待$
1:146 end 总
1:232 end 总$
1:143 end 成$
1:253 end 手
1:183 end 手续
1:183 end 手续$
1:107 end 执笔
1:107 end 执笔$
1:82 end 承
1:135 end 承办
1:135 end 承办$
1:279 end 抓
1:194 end 抓$
1:240 end 护
1:-117 end 报$
1:145 end 报名
1:143 end 报告
1:-87 end 担$
1:212 end 拟
1:66 end 持
1:182 end 持。
1:182 end 持。$
1:109 end 挂
1:-91 end 指
1:155 end 换
1:88 end 换书
1:88 end 换书目
1:147 end 排
1:148 end 排$
1:-72 end 排岗
1:-72 end 排岗位
1:106 end 排班
1:198 end 排课
1:196 end 排课$
1:80 end 接
1:83 end 接$
1:107 end 接待
1:107 end 接待$
1:-172 end 支
1:148 end 收
1:192 end 收$
1:231 end 改
1:-177 end 放
1:-144 end 放$
1:187 end 教$
1:114 end 教案
1:114 end 教案集
1:73 end 教育
1:228 end 料$
1:118 end 施
1:117 end 施$
1:-80 end 日
1:-194 end 日印
1:-194 end 日印发
1:219 end 日程
1:219 end 日程$
1:-61 end 时
1:-134 end 时$
1:-159 end 月$
1:95 end 服
1:95 end 服务
1:95 end 服务$
1:132 end 期
1:151 end 期$
1:-93 end 本
1:218 end 本$
1:87 end 术
1:103 end 术支
1:103 end 术支持
1:64 end 材
1:222 end 材料
1:222 end 材料$
1:-63 end 来
1:-93 end 查$
1:115 end 查0
1:115 end 查0次
1:-203 end 校
1:114 end 案集
1:114 end 案集$
1:-66 end 检查
1:-92 end 派
1:-140 end 派$
1:-117 end 点
1:-175 end 点$
1:184 end 班
1:165 end 班$
1:91 end 理
1:139 end 理$
1:142 end 生$
1:-95 end 用$
1:-253 end 的
1:129 end 目
1:91 end 目$
1:-180 end 督
1:-162 end 研究
1:-69 end 研究$
1:306 end 确
1:243 end 确定
1:243 end 确定$
1:-140 end 科
1:82 end 科$
1:-118 end 科长
1:-112 end 科长$
1:-67 end 程$
1:114 end 稿
1:114 end 稿$
1:-182 end 究
1:-69 end 究$
1:107 end 笔
1:107 end 笔$
1:107 end 筹$
1:154 end 管
1:205 end 管$
1:71 end 管理
1:87 end 管理$
1:113 end 系
1:131 end 系$
1:157 end 级
1:156 end 线
1:252 end 组
1:166 end 组$
1:187 end 组织
1:182 end 组织$
1:90 end 织
1:182 end 织$
1:84 end 织实
1:84 end 织实施
1:143 end 经办
1:143 end 经办$
1:-179 end 结
1:80 end 络
1:131 end 统
1:106 end 统筹
1:107 end 统筹$
1:183 end 续
1:183 end 续$
1:174 end 编
1:99 end 罗
1:99 end 罗$
1:-95 end 联
1:87 end 联系
1:131 end 联系$
1:200 end 联络$
1:93 end 落
1:93 end 落实
1:89 end 落实$
1:99 end 落实。
1:-183 end 行
1:-200 end 行$
1:142 end 衔
1:142 end 衔接
1:142 end 衔接$
1:191 end 表
1:110 end 表$
1:-73 end 解
1:268 end 计
1:99 end 讨
1:-265 end 议
1:74 end 记
1:-123 end 访
1:-183 end 访$
1:-290 end 证
1:-89 end 评
1:204 end 试
1:-220 end 课$
1:-136 end 课0次
1:159 end 课务
1:163 end 课务$
1:-131 end 课程
1:-205 end 课程$
1:110 end 课表
1:110 end 课表$
1:100 end 调
1:-89 end 调$
1:113 end 负责$
1:68 end 责
1:174 end 责$
1:105 end 账
1:-153 end 资
1:-199 end 跟岗
1:-199 end 跟岗$
1:61 end 车辆
1:61 end 车辆$
1:159 end 辆
1:159 end 辆$
1:294 end 进
1:137 end 进$
1:160 end 送
1:219 end 送$
1:105 end 选
1:202 end 选$
1:-64 end 选派
1:-64 end 选派$
1:259 end 通$
1:-103 end 部
1:129 end 量
1:-197 end 长
1:-164 end 长$
1:115 end 门
1:-172 end 问
1:162 end 队
1:162 end 队$
1:95 end 障
1:87 end 障$
1:69 end 集$
1:120 end 项
1:110 end 项$
1:162 end 领
1:-81 end 题
1:196 end 题$
1:203 end 验
1:-329 ends 任
1:-129 ends 会
1:-275 ends 务
1:105 ends 处
1:94 ends 委
1:152 ends 系
1:69 ends 组
1:124 ends 股
1:-139 ends 记
1:67 ends 部
1:-67 ends 长
1:-245 ends 队
1:-99 ends 院
1:-121 figures=1
1:-116 first (
1:-166 first )
1:-82 first 0
1:-193 first 0人
1:-87 first <
1:-116 first ^(
1:-166 first ^)
1:-266 first ^0
1:-248 first ^<
1:-104 first ^专
1:107 first ^为
1:67 first ^于
1:-101 first ^互
1:190 first ^保
1:123 first ^做
1:84 first ^全
1:60 first ^具
1:-122 first ^出
1:191 first ^分
1:-195 first ^到
1:-188 first ^副
1:116 first ^办
1:63 first ^协
1:116 first ^合
1:-203 first ^同
1:124 first ^向
1:-209 first ^员
1:101 first ^和
1:83 first ^商
1:272 first ^在
1:-126 first ^备
1:182 first ^安
1:110 first ^定
1:132 first ^审
1:131 first ^带
1:257 first ^帮
1:-233 first ^干
1:99 first ^张
1:182 first ^执
1:155 first ^把
1:185 first ^抓
1:-79 first ^报
1:124 first ^拟
1:263 first ^排
1:116 first ^提
1:245 first ^收
1:-208 first ^教
1:73 first ^汇
1:126 first ^牵
1:-265 first ^的
1:-152 first ^研
1:-161 first ^科
1:-74 first ^经
1:214 first ^给
1:196 first ^统
1:131 first ^考
1:114 first ^联
1:230 first ^要
1:-145 first ^设
1:-185 first ^赴
1:138 first ^跟
1:110 first ^轮
1:-169 first ^送
1:88 first ^选
1:-106 first ^集
1:96 first ^验
1:-171 first “
1:-122 first “$
1:99 first 一
1:171 first 一$
1:-72 first 上
1:61 first 与
1:-119 first 专
1:141 first 为
1:-229 first 主任
1:124 first 于0
1:-101 first 互
1:-140 first 任
1:-175 first 任$
1:-77 first 会
1:62 first 会同
1:-92 first 作$
1:60 first 供
1:114 first 供$
1:190 first 保
1:102 first 保障
1:123 first 做
1:122 first 做好
1:152 first 全
1:113 first 共同
1:60 first 具体
1:227 first 写
1:162 first 出
1:186 first 出$
1:224 first 分
1:99 first 分别
1:136 first 分头
1:99 first 别
1:99 first 别$
1:-190 first 到
1:-111 first 到>
1:263 first 制
1:-188 first 副
1:-132 first 副主
1:206 first 力
1:206 first 力$
1:147 first 办
1:142 first 办$
1:95 first 办理
1:-113 first 加
1:-113 first 加$
1:138 first 助
1:138 first 助$
1:75 first 协
1:86 first 协办
1:121 first 协助
1:116 first 参与
1:-66 first 参加
1:-63 first 发
1:-221 first 发$
1:245 first 合办
1:151 first 同$
1:-148 first 名
1:-148 first 名$
1:82 first 向
1:124 first 向<
1:-142 first 员
1:-144 first 员0
1:101 first 和
1:116 first 商
1:81 first 在
1:-166 first 在$
1:-86 first 处
1:-160 first 备案
1:121 first 头
1:121 first 头$
1:209 first 好
1:209 first 好$
1:-153 first 委
1:69 first 季$
1:-116 first 学
1:182 first 安
1:182 first 安排
1:68 first 定
1:245 first 对接
1:-171 first 岗
1:-171 first 岗$
1:-244 first 师
1:-206 first 师$
1:131 first 带
1:257 first 帮
1:-143 first 干部
1:200 first 开通
1:99 first 张
1:99 first 张罗
1:62 first 待
1:62 first 待$
1:160 first 总
1:117 first 总$
1:214 first 执
1:107 first 执笔
1:160 first 把
1:240 first 抓
1:156 first 抓$
1:143 first 拟
1:160 first 拟定
1:241 first 拿
1:190 first 排
1:130 first 排$
1:131 first 排课
1:203 first 接
1:280 first 接$
1:98 first 接待
1:84 first 提
1:114 first 提供
1:279 first 收
1:194 first 收$
1:-138 first 教
1:-206 first 教师
1:-117 first 日
1:-117 first 日$
1:292 first 核
1:257 first 核$
1:-160 first 案
1:-160 first 案$
1:84 first 每$
1:-88 first 每周
1:69 first 每季
1:-84 first 每月
1:209 first 派人
1:110 first 流
1:110 first 流$
1:297 first 点
1:135 first 牵
1:83 first 牵头
1:118 first 班
1:118 first 班$
1:166 first 理
1:166 first 理$
1:-203 first 电
1:-275 first 的
1:-136 first 研
1:-152 first 研究
1:-64 first 确定
1:-169 first 科
1:-161 first 科长
1:-152 first 究
1:-152 first 究$
1:107 first 笔
1:107 first 笔$
1:-66 first 筹
1:77 first 管
1:211 first 管$
1:142 first 管理
1:149 first 系
1:149 first 系$
1:87 first 组织
1:87 first 织
1:87 first 织$
1:136 first 经办
1:242 first 给
1:137 first 统
1:171 first 统一
1:115 first 统筹
1:211 first 编
1:99 first 罗
1:99 first 罗$
1:84 first 考
1:65 first 联
1:149 first 联系
1:-202 first 股
1:230 first 要
1:-76 first 认
1:-130 first 训
1:-130 first 训$
1:-233 first 议
1:98 first 记
1:-116 first 设
1:-196 first 设在
1:-152 first 课
1:-123 first 课$
1:64 first 负
1:78 first 负责
1:120 first 责
1:120 first 责$
1:-185 first 赴
1:184 first 起
1:150 first 起$
1:140 first 跟
1:174 first 跟进
1:110 first 轮
1:110 first 轮流
1:174 first 进
1:174 first 进$
1:-98 first 送
1:159 first 送$
1:193 first 选
1:213 first 通
1:144 first 通$
1:-174 first 部
1:-154 first 部$
1:-338 first 长
1:-342 first 长$
1:102 first 障
1:102 first 障$
1:-135 first 集
1:-75 first 集$
1:-96 first 集训
1:-83 first 验
1:96 first 验收
1:145 form before
1:-89 form behind
1:271 found before=1
1:-245 holder=1
1:132 institution behind=1
1:77 lead :
1:-60 lead and end : 0
1:243 lead and end : 1
1:-231 lead and end 交 0
1:-226 lead and end 交 1
1:-179 lead and end 以 0
1:370 lead and end 归 1
1:148 lead and end 由 1
1:-315 lead 交
1:-179 lead 以
1:374 lead 归
1:67 lead 由
1:-69 lead 请
1:98 length=1
1:-98 length=12
1:-141 length=3
1:-109 length=4
1:80 length=7
1:-128 length=9
1:64 name ^中
1:-159 name ^九
1:122 name ^人
1:216 name ^仪
1:70 name ^保
1:286 name ^信
1:-97 name ^党
1:-270 name ^共
1:-84 name ^办
1:-186 name ^协
1:-164 name ^县
1:-202 name ^同
1:287 name ^团
1:65 name ^园
1:96 name ^备
1:136 name ^大
1:70 name ^学
1:71 name ^实
1:-316 name ^小
1:70 name ^少
1:260 name ^就
1:-131 name ^年
1:177 name ^康
1:218 name ^德
1:184 name ^总
1:219 name ^招
1:87 name ^教
1:-101 name ^新
1:-259 name ^校
1:-212 name ^物
1:209 name ^电
1:155 name ^科
1:230 name ^竞
1:107 name ^职
1:-108 name ^英
1:69 name ^资
1:-89 name ^辅
1:-137 name ^送
1:-125 name ^领
1:-122 name ^高
1:-249 name 三
1:-200 name 三备
1:-185 name 下
1:71 name 与
1:116 name 专业
1:165 name 业
1:197 name 业办
1:124 name 业科
1:102 name 业部
1:-340 name 主
1:-329 name 主任
1:-159 name 九
1:-159 name 九年
1:104 name 习
1:-151 name 书
1:-173 name 书处
1:-89 name 书室
1:-139 name 书记
1:92 name 事
1:164 name 事处
1:249 name 事室
1:-158 name 事科
1:-65 name 事股
1:-191 name 交
1:77 name 人
1:234 name 仪
1:234 name 仪器
1:-278 name 任
1:-329 name 任$
1:-143 name 任办
1:-112 name 会
1:-129 name 会$
1:-334 name 作
1:-118 name 作办
1:-189 name 作处
1:79 name 保
1:203 name 保健
1:216 name 保管
1:240 name 信
1:240 name 信息
1:205 name 健
1:203 name 健室
1:-90 name 党
1:-272 name 党委
1:162 name 党政
1:-89 name 全
1:-270 name 共
1:-162 name 兼
1:-133 name 兼任
1:-297 name 初
1:-91 name 前
1:-146 name 前教
1:-229 name 副
1:-188 name 副园
1:-77 name 副校
1:87 name 务
1:-275 name 务$
1:-350 name 务主
1:-133 name 务会
1:108 name 务办
1:95 name 务园
1:168 name 务处
1:285 name 务科
1:93 name 勤处
1:244 name 勤组
1:-105 name 化
1:-299 name 协
1:-164 name 县
1:-66 name 县电
1:-92 name 各
1:-186 name 各备
1:78 name 各年
1:-246 name 合
1:-267 name 合作
1:-218 name 同
1:-83 name 员
1:-64 name 员会
1:234 name 器
1:216 name 器保
1:248 name 团
1:297 name 团委
1:80 name 园务
1:89 name 培训
1:-76 name 基
1:-78 name 基础
1:104 name 处
1:105 name 处$
1:-152 name 备
1:-169 name 备课
1:177 name 复
1:163 name 大
1:200 name 大队
1:94 name 委$
1:-64 name 委员
1:-91 name 学前
1:-120 name 学副
1:169 name 学处
1:85 name 学教
1:62 name 学校
1:75 name 学生
1:-204 name 学科
1:-113 name 学院
1:176 name 安
1:125 name 实
1:89 name 实训
1:97 name 家委
1:-62 name 导中
1:-147 name 导主
1:154 name 导处
1:-125 name 导小
1:-290 name 小
1:-228 name 小学
1:-158 name 小组
1:241 name 就
1:278 name 就业
1:-207 name 局
1:134 name 展中
1:207 name 展部
1:98 name 工
1:-325 name 市
1:88 name 师
1:132 name 师发
1:160 name 干
1:-109 name 年
1:-77 name 年级
1:180 name 康
1:177 name 康复
1:-251 name 建
1:236 name 德
1:236 name 德育
1:111 name 总
1:184 name 总务
1:240 name 息
1:248 name 息中
1:174 name 息技
1:288 name 成
1:-110 name 技术
1:-267 name 报
1:219 name 招
1:250 name 招生
1:-193 name 指
1:-87 name 指导
1:92 name 政
1:91 name 政教
1:-216 name 教中
1:-129 name 教主
1:238 name 教办
1:229 name 教处
1:104 name 教导
1:105 name 教师
1:99 name 教组
1:99 name 教股
1:-237 name 教育
1:72 name 教部
1:-86 name 文
1:-151 name 新
1:68 name 服
1:138 name 术组
1:-222 name 校
1:-135 name 校办
1:-151 name 校务
1:74 name 校教
1:-150 name 校长
1:110 name 源
1:-233 name 物
1:-226 name 物理
1:-319 name 特
1:161 name 班年
1:-94 name 理
1:160 name 理学
1:196 name 生
1:-112 name 生会
1:209 name 生办
1:156 name 生发
1:245 name 生处
1:181 name 生就
1:88 name 生工
1:82 name 生科
1:103 name 电
1:63 name 督
1:63 name 督导
1:158 name 研处
1:118 name 研室
1:-78 name 础
1:-78 name 础教
1:-166 name 社
1:63 name 科
1:94 name 科学
1:159 name 科室
1:95 name 科技
1:170 name 科研
1:-173 name 秘
1:-173 name 秘书
1:-96 name 程中
1:230 name 竞
1:230 name 竞赛
1:216 name 管员
1:152 name 系
1:152 name 系$
1:-91 name 级
1:-187 name 级备
1:-133 name 级组
1:238 name 级部
1:-127 name 练
1:69 name 组$
1:-158 name 组办
1:-90 name 织人
1:112 name 织部
1:125 name 职业
1:118 name 股
1:124 name 股$
1:-70 name 育
1:-170 name 育主
1:84 name 育处
1:85 name 育组
1:-226 name 艺
1:-126 name 英
1:-131 name 英语
1:-310 name 西
1:-160 name 训中
1:150 name 训处
1:209 name 训科
1:165 name 讯
1:-139 name 记$
1:-83 name 语文
1:-165 name 语科
1:-173 name 课
1:-169 name 课组
1:117 name 资
1:97 name 资源
1:165 name 资讯
1:121 name 赛
1:174 name 赛办
1:-64 name 辅
1:-64 name 辅导
1:-155 name 送
1:-82 name 送教
1:-227 name 通
1:67 name 部$
1:-85 name 长
1:-67 name 长$
1:109 name 长办
1:-160 name 长室
1:93 name 队
1:-245 name 队$
1:152 name 队大
1:268 name 队部
1:-99 name 院
1:-99 name 院$
1:-125 name 领
1:-125 name 领导
1:-304 name 高
1:-163 name 高三
1:305 named=2
1:-197 named=3
1:76 of itself=1
1:245 right before  -
1:-127 right before (
1:66 right before -
1:78 right before <
1:-75 right before >
1:-272 right before 、
1:195 right before 。
1:-361 right before 为
1:114 right before 书
1:207 right before 事
1:-87 right before 人
1:-149 right before 任
1:149 right before 体
1:118 right before 作
1:92 right before 划
1:-88 right before 到
1:-169 right before 前
1:112 right before 动
1:163 right before 号
1:-321 right before 向
1:-142 right before 员
1:-201 right before 和
1:-269 right before 在
1:-165 right before 学
1:167 right before 师
1:-284 right before 报
1:169 right before 程
1:-97 right before 经
1:141 right before 续
1:206 right before 表
1:-73 right before 设
1:-292 right before 费
1:-152 right before 送
1:218 right before 项
1:237 right before 题
1:-96 sided=0
1:66 sided=1
1:-211 soon &
1:-96 soon &$
1:-283 soon (
1:-293 soon )
1:-145 soon -
1:-115 soon 0
1:-70 soon 0$
1:-176 soon 0个
1:-299 soon 0人
1:-215 soon 0人$
1:-168 soon 0人到
1:-148 soon 0人赴
1:-100 soon 0周
1:-133 soon 0周$
1:87 soon 0年
1:-84 soon 0年0
1:-183 soon 0次
1:-165 soon 0次$
1:-238 soon :
1:-108 soon <
1:-151 soon <$
1:-86 soon >
1:-204 soon >$
1:-93 soon >跟
1:-95 soon >跟岗
1:168 soon @
1:-116 soon ^(
1:-166 soon ^)
1:-266 soon ^0
1:-193 soon ^0人
1:-248 soon ^<
1:-104 soon ^专
1:107 soon ^为
1:-229 soon ^主任
1:67 soon ^于
1:124 soon ^于0
1:-101 soon ^互
1:62 soon ^会同
1:190 soon ^保
1:102 soon ^保障
1:123 soon ^做
1:122 soon ^做好
1:84 soon ^全
1:113 soon ^共同
1:60 soon ^具
1:60 soon ^具体
1:-122 soon ^出
1:191 soon ^分
1:99 soon ^分别
1:136 soon ^分头
1:-195 soon ^到
1:-111 soon ^到>
1:-188 soon ^副
1:-132 soon ^副主
1:116 soon ^办
1:95 soon ^办理
1:63 soon ^协
1:86 soon ^协办
1:121 soon ^协助
1:116 soon ^参与
1:-66 soon ^参加
1:116 soon ^合
1:245 soon ^合办
1:-203 soon ^同
1:124 soon ^向
1:124 soon ^向<
1:-209 soon ^员
1:-144 soon ^员0
1:101 soon ^和
1:83 soon ^商
1:272 soon ^在
1:-126 soon ^备
1:-160 soon ^备案
1:182 soon ^安
1:182 soon ^安排
1:110 soon ^定
1:132 soon ^审
1:245 soon ^对接
1:131 soon ^带
1:257 soon ^帮
1:-233 soon ^干
1:-143 soon ^干部
1:200 soon ^开通
1:99 soon ^张
1:99 soon ^张罗
1:182 soon ^执
1:107 soon ^执笔
1:155 soon ^把
1:185 soon ^抓
1:-79 soon ^报
1:124 soon ^拟
1:160 soon ^拟定
1:263 soon ^排
1:131 soon ^排课
1:98 soon ^接待
1:116 soon ^提
1:114 soon ^提供
1:245 soon ^收
1:-208 soon ^教
1:-206 soon ^教师
1:-88 soon ^每周
1:69 soon ^每季
1:-84 soon ^每月
1:73 soon ^汇
1:209 soon ^派人
1:126 soon ^牵
1:83 soon ^牵头
1:-265 soon ^的
1:-152 soon ^研
1:-152 soon ^研究
1:-64 soon ^确定
1:-161 soon ^科
1:-161 soon ^科长
1:167 soon ^管$
1:142 soon ^管理
1:87 soon ^组织
1:-74 soon ^经
1:136 soon ^经办
1:214 soon ^给
1:196 soon ^统
1:171 soon ^统一
1:115 soon ^统筹
1:131 soon ^考
1:114 soon ^联
1:149 soon ^联系
1:230 soon ^要
1:-145 soon ^设
1:-196 soon ^设在
1:78 soon ^负责
1:-185 soon ^赴
1:138 soon ^跟
1:174 soon ^跟进
1:110 soon ^轮
1:110 soon ^轮流
1:-169 soon ^送
1:88 soon ^选
1:-106 soon ^集
1:-96 soon ^集训
1:96 soon ^验
1:96 soon ^验收
1:61 soon _
1:-199 soon _0年
1:-133 soon “
1:221 soon 、$
1:146 soon 。
1:146 soon 。$
1:205 soon 《
1:-226 soon 三
1:-192 soon 业
1:101 soon 中
1:197 soon 为
1:-229 soon 主任
1:-243 soon 主任$
1:-85 soon 主任)
1:-126 soon 习
1:-211 soon 书
1:109 soon 二
1:-71 soon 于
1:107 soon 于0
1:219 soon 于0月
1:-114 soon 互
1:131 soon 交
1:-168 soon 人到
1:-148 soon 人赴
1:163 soon 人选$
1:80 soon 们
1:-165 soon 任
1:-213 soon 任$
1:-85 soon 任)
1:-85 soon 任)$
1:-160 soon 份
1:-91 soon 会
1:62 soon 会同
1:-74 soon 位
1:73 soon 位$
1:231 soon 住
1:69 soon 供技
1:69 soon 供技术
1:117 soon 保
1:101 soon 保障
1:76 soon 保障$
1:98 soon 保障设
1:-63 soon 修
1:150 soon 做
1:128 soon 做好
1:88 soon 做好接
1:-132 soon 先
1:161 soon 入
1:83 soon 全
1:130 soon 全年
1:-100 soon 共0
1:79 soon 共同
1:164 soon 共同承
1:114 soon 共同组
1:108 soon 共同负
1:-68 soon 其
1:-107 soon 具
1:61 soon 具体
1:81 soon 册
1:81 soon 册$
1:255 soon 写
1:169 soon 出
1:60 soon 出$
1:270 soon 分
1:256 soon 分$
1:99 soon 分别
1:136 soon 分头
1:99 soon 别
1:-177 soon 到
1:-73 soon 到$
1:-64 soon 到<
1:-217 soon 到>
1:-87 soon 到>跟
1:98 soon 制
1:-133 soon 副
1:-132 soon 副主
1:-132 soon 副主任
1:206 soon 力
1:169 soon 办
1:144 soon 办$
1:186 soon 办理
1:111 soon 办理$
1:-122 soon 加
1:80 soon 务$
1:121 soon 助
1:136 soon 勤
1:136 soon 勤$
1:86 soon 协办
1:86 soon 协办$
1:132 soon 协助
1:120 soon 协助$
1:-120 soon 协调
1:-89 soon 协调$
1:166 soon 单
1:228 soon 单$
1:-254 soon 县
1:138 soon 参$
1:116 soon 参与
1:118 soon 参与$
1:-119 soon 参加
1:-97 soon 参加$
1:-68 soon 发
1:-120 soon 发$
1:103 soon 口
1:77 soon 召
1:179 soon 召集
1:201 soon 号
1:237 soon 号$
1:-94 soon 各$
1:-102 soon 合$
1:245 soon 合办
1:-80 soon 同
1:-121 soon 同$
1:164 soon 同承
1:114 soon 同组
1:114 soon 同组织
1:108 soon 同负
1:108 soon 同负责
1:88 soon 名
1:189 soon 名$
1:131 soon 后
1:83 soon 向
1:144 soon 向<
1:-60 soon 听
1:-173 soon 听课
1:-125 soon 员
1:-144 soon 员0
1:89 soon 周$
1:-151 soon 周三
1:-181 soon 周四
1:-68 soon 和
1:282 soon 和$
1:132 soon 商
1:91 soon 商定
1:230 soon 商量
1:-239 soon 四
1:-194 soon 团
1:-214 soon 园
1:-79 soon 在>
1:-201 soon 培
1:-63 soon 培$
1:-243 soon 处
1:-174 soon 处长
1:-66 soon 备案
1:-66 soon 备案$
1:-257 soon 大
1:70 soon 头
1:116 soon 好
1:88 soon 好接
1:103 soon 好课
1:-178 soon 委
1:-237 soon 子
1:69 soon 季度
1:88 soon 季度整
1:111 soon 学$
1:114 soon 学期汇
1:111 soon 学生$
1:168 soon 学科
1:72 soon 安排
1:168 soon 安排岗
1:160 soon 完
1:160 soon 完成
1:143 soon 完成$
1:68 soon 定
1:228 soon 定课
1:98 soon 实$
1:99 soon 实。
1:99 soon 实。$
1:119 soon 实施
1:118 soon 实施$
1:179 soon 家
1:137 soon 宿
1:173 soon 宿$
1:90 soon 对
1:126 soon 对$
1:156 soon 对口
1:78 soon 对接
1:-136 soon 导
1:-167 soon 小$
1:-152 soon 展
1:218 soon 岗位
1:168 soon 岗位$
1:85 soon 工
1:151 soon 工$
1:-215 soon 师
1:146 soon 带
1:75 soon 带队
1:148 soon 带队$
1:228 soon 帮
1:-97 soon 干
1:-143 soon 干部
1:99 soon 年
1:-106 soon 年0
1:-106 soon 年0月
1:186 soon 年对
1:279 soon 底
1:110 soon 底回
1:110 soon 底回访
1:179 soon 度
1:88 soon 度整
1:88 soon 度整理
1:152 soon 建
1:-78 soon 开
1:-274 soon 开$
1:-152 soon 开展
1:143 soon 张
1:143 soon 张罗
1:99 soon 张罗$
1:96 soon 录
1:79 soon 待
1:107 soon 待$
1:-221 soon 志
1:136 soon 总
1:126 soon 总$
1:103 soon 成
1:143 soon 成$
1:157 soon 手
1:103 soon 手$
1:80 soon 执
1:107 soon 执笔
1:107 soon 执笔$
1:87 soon 扶
1:88 soon 承
1:120 soon 承办$
1:-79 soon 技
1:91 soon 技术
1:76 soon 技术支
1:278 soon 抓
1:194 soon 抓$
1:-157 soon 报
1:-100 soon 报$
1:145 soon 报名
1:-69 soon 担$
1:96 soon 担任
1:143 soon 拟
1:160 soon 拟定
1:256 soon 拿
1:170 soon 挂
1:95 soon 授
1:136 soon 排
1:203 soon 排定
1:168 soon 排岗
1:168 soon 排岗位
1:106 soon 排班
1:206 soon 排课$
1:152 soon 接
1:105 soon 接待
1:107 soon 接待$
1:104 soon 推
1:120 soon 提
1:79 soon 提供
1:69 soon 提供技
1:126 soon 支
1:142 soon 支$
1:312 soon 收
1:192 soon 收$
1:212 soon 改
1:98 soon 放
1:-101 soon 敏
1:130 soon 教$
1:-124 soon 教师
1:112 soon 教师$
1:-95 soon 教研
1:-171 soon 教育
1:-107 soon 数
1:194 soon 整
1:125 soon 整理
1:88 soon 整理$
1:152 soon 文
1:265 soon 方
1:118 soon 施$
1:-68 soon 日
1:219 soon 日程
1:219 soon 日程$
1:-91 soon 明
1:-136 soon 月0
1:225 soon 月底
1:110 soon 月底回
1:133 soon 月走
1:133 soon 月走访
1:-228 soon 有
1:95 soon 服务$
1:85 soon 期
1:114 soon 期汇
1:114 soon 期汇编
1:137 soon 本$
1:91 soon 术
1:76 soon 术支
1:76 soon 术支$
1:128 soon 查$
1:-74 soon 校$
1:74 soon 核
1:-136 soon 检
1:-190 soon 次
1:-167 soon 次$
1:-179 soon 每0周
1:-122 soon 每周
1:-151 soon 每周三
1:69 soon 每季
1:69 soon 每季度
1:208 soon 每月底
1:133 soon 每月走
1:90 soon 汇
1:70 soon 汇总
1:162 soon 汇编
1:114 soon 汇编$
1:-155 soon 活
1:-161 soon 活动
1:-150 soon 派$
1:243 soon 派人
1:110 soon 流
1:104 soon 清
1:248 soon 清点
1:-226 soon 源
1:97 soon 班
1:100 soon 班$
1:221 soon 理
1:169 soon 理$
1:114 soon 生$
1:62 soon 用
1:68 soon 电
1:-327 soon 的
1:268 soon 盯
1:259 soon 看
1:72 soon 着
1:-164 soon 督
1:-234 soon 研
1:-223 soon 研$
1:-196 soon 研究
1:-69 soon 研究$
1:-64 soon 确定
1:243 soon 确定$
1:-137 soon 科
1:-162 soon 科长
1:144 soon 程
1:68 soon 程$
1:226 soon 稿
1:226 soon 稿$
1:-196 soon 究
1:-69 soon 究$
1:-93 soon 立
1:107 soon 笔
1:107 soon 笔$
1:123 soon 第
1:107 soon 筹$
1:-77 soon 签
1:204 soon 管$
1:142 soon 管理
1:168 soon 管理$
1:115 soon 系
1:-110 soon 线
1:-193 soon 线上
1:95 soon 组织
1:161 soon 组织$
1:235 soon 组织学
1:88 soon 组织实
1:95 soon 织
1:161 soon 织$
1:235 soon 织学
1:178 soon 织学生
1:88 soon 织实
1:-74 soon 经
1:190 soon 经办
1:143 soon 经办$
1:-168 soon 经费
1:197 soon 给
1:146 soon 络
1:166 soon 络$
1:149 soon 统
1:65 soon 统一
1:142 soon 统筹
1:107 soon 统筹$
1:-133 soon 续
1:336 soon 编
1:128 soon 编$
1:92 soon 罗
1:99 soon 罗$
1:-63 soon 考
1:127 soon 考勤
1:127 soon 考勤$
1:98 soon 职
1:-105 soon 联
1:-138 soon 联$
1:-107 soon 联合
1:146 soon 联系
1:105 soon 联络
1:166 soon 联络$
1:-202 soon 股长
1:-95 soon 育
1:138 soon 自
1:-217 soon 英
1:112 soon 落
1:101 soon 落实
1:99 soon 落实。
1:-167 soon 行
1:-244 soon 行$
1:145 soon 衔
1:156 soon 衔接
1:78 soon 表
1:86 soon 表$
1:266 soon 要
1:-73 soon 解
1:219 soon 计$
1:75 soon 订
1:-76 soon 认
1:-256 soon 训
1:-219 soon 训$
1:-241 soon 议
1:142 soon 记
1:-66 soon 讲
1:-196 soon 设在
1:-79 soon 设在>
1:171 soon 设备
1:92 soon 设备$
1:133 soon 访支
1:133 soon 访支$
1:-169 soon 证
1:72 soon 评
1:-74 soon 课$
1:158 soon 课务
1:154 soon 课务$
1:81 soon 课表
1:86 soon 课表$
1:65 soon 调
1:92 soon 负责
1:175 soon 负责$
1:-153 soon 负责人
1:67 soon 负责排
1:122 soon 负责接
)"sv,
    R"(1:141 soon 负责设
1:175 soon 负责选
1:137 soon 责
1:243 soon 责$
1:-153 soon 责人
1:67 soon 责排
1:122 soon 责接
1:73 soon 责接待
1:141 soon 责设
1:141 soon 责设备
1:175 soon 责选
1:172 soon 责选派
1:128 soon 账
1:201 soon 账号
1:237 soon 账号$
1:-168 soon 费
1:-266 soon 资
1:72 soon 赠
1:74 soon 走
1:133 soon 走访
1:133 soon 走访支
1:-242 soon 赴
1:139 soon 起
1:-82 soon 跟岗
1:174 soon 跟进
1:179 soon 车
1:61 soon 车辆
1:61 soon 车辆$
1:110 soon 轮
1:110 soon 轮流
1:61 soon 辆
1:61 soon 辆$
1:-106 soon 达
1:185 soon 进$
1:112 soon 选
1:180 soon 选$
1:-95 soon 选派
1:-64 soon 选派$
1:-86 soon 通$
1:-168 soon 部
1:217 soon 量
1:-158 soon 长
1:-179 soon 长$
1:162 soon 队$
1:101 soon 障
1:76 soon 障$
1:98 soon 障设
1:98 soon 障设备
1:-161 soon 集训
1:-281 soon 青
1:162 soon 领
1:88 soon 题
1:157 soon 题$
1:118 soon 验
1:109 soon 验收
1:136 stands behind
1:413 stands bracket
1:231 stands closing
1:-233 stands sentence
1:-250 stands, lead behind
1:154 stands, lead behind:
1:168 stands, lead behind^
1:115 stands, lead behind归
1:240 stands, lead behind由
1:234 stands, lead behind由^
1:404 stands, lead bracket^
1:-61 stands, lead closing
1:306 stands, lead closing:
1:194 stands, lead closing^
1:94 stands, lead closing由
1:-420 stands, lead sentence
1:-64 stands, lead sentence:
1:-184 stands, lead sentence^
1:-116 stands, lead sentence交
1:-78 stands, lead sentence由^
1:-191 stands, lead sentence请
1:87 stands, lead sentence请^
)"sv,
};

}  // namespace

std::span<std::string_view const> const charge_weights(parts);

}  // namespace bangfu::document::reader
