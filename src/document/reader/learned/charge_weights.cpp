// SPDX-License-Identifier: BSL-1.0
// Learned: see weights.hpp.
#include "document/reader/learned/weights.hpp"

namespace bangfu::document::reader {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::string_view parts[] = {
    R"(charge no yes
1:-219 after %
1:-90 after &
1:-175 after (
1:-175 after (0
1:-184 after )
1:-73 after )$
1:-190 after ,
1:-102 after ,0
1:-301 after -
1:-161 after -0
1:-115 after -0×
1:-74 after 0
1:-189 after 0$
1:-219 after 0%
1:-208 after 0)
1:-208 after 0)$
1:-164 after 0-
1:-164 after 0-0
1:-109 after 0×
1:-109 after 0××
1:-157 after 0个月
1:-393 after 0人
1:-255 after 0人$
1:-204 after 0人到
1:-207 after 0人赴
1:-211 after 0份
1:-96 after 0位
1:-137 after 0册$
1:65 after 0名$
1:-219 after 0周
1:-221 after 0周$
1:-195 after 0天
1:-158 after 0天$
1:159 after 0套
1:-187 after 0学
1:-117 after 0学期
1:-64 after 0年0
1:-198 after 0日印
1:80 after 0月
1:223 after 0月、
1:-248 after 0月到
1:222 after 0期
1:170 after 0本
1:93 after 0本优
1:65 after 0次交
1:133 after 0项
1:-333 after :
1:-129 after <
1:-223 after <(
1:-198 after <0
1:-69 after <副
1:90 after <开
1:-63 after <开展
1:121 after <捐赠
1:-177 after <驻
1:-133 after >
1:-65 after >挂
1:-65 after >挂职
1:174 after >教
1:-121 after >跟
1:-84 after >跟岗
1:-142 after >跟班
1:212 after @
1:101 after @$
1:-126 after ^(
1:-156 after ^)
1:-283 after ^0
1:-217 after ^0人
1:-253 after ^<
1:60 after ^与
1:-100 after ^专
1:108 after ^为
1:-227 after ^主任
1:121 after ^于0
1:-124 after ^互
1:181 after ^保
1:96 after ^保障
1:126 after ^做
1:127 after ^做好
1:64 after ^全
1:101 after ^共同
1:-116 after ^出
1:198 after ^分
1:105 after ^分别
1:150 after ^分头
1:-196 after ^到
1:-106 after ^到>
1:-185 after ^副
1:-133 after ^副主
1:117 after ^办
1:94 after ^办理
1:62 after ^协
1:100 after ^协办
1:121 after ^协助
1:111 after ^参与
1:-75 after ^参加
1:133 after ^合
1:239 after ^合办
1:-201 after ^同
1:137 after ^向
1:137 after ^向<
1:-221 after ^员
1:-123 after ^员0
1:99 after ^和
1:84 after ^商
1:225 after ^在
1:-117 after ^备
1:-146 after ^备案
1:188 after ^安
1:188 after ^安排
1:105 after ^定
1:135 after ^审
1:278 after ^对接
1:157 after ^带
1:74 after ^带队
1:271 after ^帮
1:-193 after ^干
1:-180 after ^干部
1:213 after ^开通
1:112 after ^张
1:112 after ^张罗
1:188 after ^执
1:113 after ^执笔
1:152 after ^把
1:162 after ^抓
1:-67 after ^报
1:127 after ^拟
1:162 after ^拟定
1:264 after ^排
1:136 after ^排课
1:101 after ^接待
1:134 after ^提
1:96 after ^提供
1:245 after ^收
1:-174 after ^教
1:-225 after ^教师
1:63 after ^每0
1:-66 after ^每周
1:75 after ^每季
1:-68 after ^每月
1:70 after ^汇
1:188 after ^派人
1:128 after ^牵
1:86 after ^牵头
1:-241 after ^的
1:-150 after ^研
1:-150 after ^研究
1:-61 after ^确定
1:-170 after ^科
1:-170 after ^科长
1:146 after ^管$
1:159 after ^管理
1:96 after ^组织
1:-80 after ^经
1:170 after ^经办
1:197 after ^给
1:201 after ^统
1:207 after ^统一
1:116 after ^统筹
1:127 after ^考
1:99 after ^联
1:160 after ^联系
1:202 after ^要
1:-147 after ^设
1:-208 after ^设在
1:74 after ^负责
1:-159 after ^赴
1:118 after ^跟
1:160 after ^跟进
1:112 after ^轮
1:112 after ^轮流
1:-174 after ^送
1:89 after ^选
1:-142 after ^集
1:-99 after ^集训
1:97 after ^验
1:97 after ^验收
1:230 after _
1:-204 after _0年
1:-146 after ×
1:-113 after ×0
1:-137 after ××
1:-113 after ××0
1:-115 after ×××
1:-141 after “
1:-141 after ”
1:-102 after ”$
1:250 after 、0
1:186 after 。
1:203 after 。$
1:166 after 《
1:166 after 》
1:159 after 》$
1:-130 after 上0
1:164 after 上述
1:-86 after 上集
1:-86 after 上集体
1:-112 after 下
1:61 after 下午
1:115 after 与$
1:-213 after 专业
1:239 after 业$
1:-100 after 个月$
1:138 after 为
1:101 after 为<
1:-254 after 主任
1:-252 after 主任$
1:-81 after 主任)
1:106 after 主持
1:-165 after 习
1:-115 after 习0
1:-100 after 书0
1:-87 after 书0册
1:-75 after 书信
1:65 after 书目
1:65 after 书目$
1:113 after 二
1:190 after 于0
1:210 after 于0月
1:-96 after 互
1:90 after 交
1:129 after 交换
1:65 after 交换书
1:152 after 交接
1:-118 after 人
1:-88 after 人到
1:-207 after 人赴
1:121 after 人选$
1:-74 after 以
1:-213 after 以下
1:-165 after 以视
1:97 after 们
1:-161 after 任
1:-97 after 任$
1:-81 after 任)
1:-81 after 任)$
1:-124 after 任<
1:-69 after 任<副
1:-77 after 任副
1:-208 after 份
1:-241 after 优
1:93 after 优秀教
1:-70 after 会
1:-64 after 会$
1:-148 after 会议
1:266 after 传
1:-120 after 位
1:66 after 位$
1:233 after 住
1:165 after 住宿
1:78 after 体
1:-111 after 体备
1:-111 after 体备课
1:232 after 作$
1:-82 after 使
1:-82 after 使用
1:-82 after 使用$
1:63 after 供
1:69 after 保
1:105 after 保障
1:98 after 保障$
1:88 after 保障设
1:79 after 修
1:122 after 做
1:132 after 做好
1:92 after 做好接
1:142 after 傅
1:142 after 傅$
1:191 after 像
1:-117 after 儿
1:-80 after 先
1:63 after 入
1:159 after 全
1:201 after 全年
1:-84 after 公
1:62 after 公室
1:-174 after 共0
1:-174 after 共0人
1:98 after 共同
1:173 after 共同承
1:94 after 共同组
1:107 after 共同负
1:-212 after 其
1:-71 after 具
1:116 after 具体
1:-129 after 兼
1:-116 after 兼任
1:-178 after 内
1:132 after 册
1:112 after 写
1:-259 after 农
1:237 after 况
1:82 after 出
1:-109 after 出$
1:231 after 分
1:105 after 分别
1:150 after 分头
1:69 after 划
1:264 after 划$
1:-145 after 初
1:-167 after 到
1:-282 after 到>
1:-65 after 到>挂
1:-90 after 到>跟
1:92 after 前
1:-171 after 副
1:-133 after 副主
1:-133 after 副主任
1:-202 after 副教
1:-202 after 副教授
1:-112 after 副校
1:199 after 力
1:218 after 办
1:207 after 办$
1:62 after 办公室
1:221 after 办理
1:157 after 办理$
1:-145 after 加
1:93 after 加$
1:-142 after 加“
1:184 after 务$
1:-93 after 务处
1:75 after 动$
1:106 after 助
1:78 after 协
1:100 after 协办
1:100 after 协办$
1:128 after 协助
1:126 after 协助$
1:-99 after 协调
1:-79 after 协调$
1:171 after 单
1:144 after 单$
1:78 after 单位
1:-198 after 印发
1:-198 after 印发$
1:-122 after 县
1:111 after 参与
1:115 after 参与$
1:-122 after 参加
1:93 after 参加$
1:-142 after 参加“
1:123 after 及
1:-99 after 发
1:-179 after 发$
1:-222 after 受
1:122 after 口
1:88 after 召
1:189 after 召集
1:-246 after 各0
1:239 after 合办
1:173 after 同承
1:94 after 同组
1:94 after 同组织
1:107 after 同负
1:107 after 同负责
1:153 after 名
1:121 after 名$
1:144 after 名单
1:144 after 名单$
1:118 after 后
1:99 after 向
1:140 after 向<
1:-68 after 听课
1:-92 after 听课$
1:191 after 告
1:-153 after 员
1:-123 after 员0
1:-100 after 周
1:-165 after 周四
1:104 after 商
1:-68 after 商定$
1:227 after 商量
1:-244 after 四
1:75 after 回访支
1:-226 after 团
1:-77 after 园
1:121 after 图书0
1:-176 after 在<
1:-79 after 在>
1:-73 after 培
1:86 after 培训$
1:-63 after 基
1:-87 after 堂
1:-261 after 处
1:-176 after 处长
1:-95 after 备
1:79 after 备$
1:-102 after 备案
1:-102 after 备案$
1:-183 after 备课
1:-131 after 备课$
1:-167 after 备课0
1:-218 after 大
1:-146 after 天
1:-158 after 天$
1:222 after 套
1:180 after 好
1:92 after 好接
1:94 after 好课
1:-155 after 委
1:65 after 季度整
1:-101 after 学
1:-89 after 学习
1:-117 after 学期$
1:93 after 学期汇
1:-287 after 学校
1:94 after 安
1:87 after 安排
1:96 after 安排$
1:-133 after 安排岗
1:61 after 安排课
1:174 after 完
1:174 after 完成
1:148 after 完成$
1:-98 after 定$
1:296 after 定课
1:64 after 实
1:118 after 实$
1:98 after 实。
1:98 after 实。$
1:118 after 实施
1:117 after 实施$
1:-146 after 实训
1:88 after 实验
1:-70 after 审
1:132 after 室
1:77 after 家
1:141 after 家长
1:212 after 宿
1:162 after 宿$
1:149 after 寄
1:118 after 对
1:121 after 对口
1:94 after 对接
1:-71 after 导师
1:-149 after 小
1:-197 after 局
1:-149 after 展
1:-111 after 展0
1:-111 after 展0次
1:139 after 山
1:-160 after 岗
1:-174 after 岗$
1:-81 after 岗位$
1:124 after 工
1:162 after 工作$
1:-107 after 师$
1:108 after 师0次
1:142 after 师傅
1:142 after 师傅$
1:172 after 带
1:72 after 带队
1:134 after 带队$
1:170 after 帮
1:-157 after 常
1:-148 after 干
1:-84 after 干部
1:-235 after 平
1:216 after 年对
1:-88 after 并
1:148 after 库
1:281 after 底
1:75 after 底回
1:75 after 底回访
1:178 after 度
1:65 after 度整
1:65 after 度整理
1:-74 after 座
1:202 after 建
1:-117 after 开
1:-283 after 开0
1:-163 after 开展
1:-111 after 开展0
1:-234 after 式
1:174 after 张
1:174 after 张罗
1:112 after 张罗$
1:147 after 录
1:108 after 待$
1:-106 after 志
1:216 after 总$
1:283 after 情
1:237 after 情况
1:95 after 成
1:216 after 成$
1:213 after 手
1:193 after 手续
1:193 after 手续$
1:-173 after 才
1:113 after 执笔
1:113 after 执笔$
1:-70 after 执行
1:158 after 批
1:140 after 承办$
1:204 after 技
1:74 after 技术
1:275 after 抓
1:226 after 抓$
1:272 after 护
1:-131 after 报$
1:139 after 报名
1:177 after 报告
1:118 after 报送
1:-93 after 担$
1:125 after 担任
1:204 after 招
1:88 after 拟
1:162 after 拟定
1:242 after 拿
1:66 after 持
1:138 after 持。
1:138 after 持。$
1:-93 after 挂任
1:-65 after 挂职
1:261 after 指定
1:121 after 捐赠图
1:193 after 换
1:65 after 换书
1:65 after 换书目
1:137 after 排
1:135 after 排$
1:129 after 排定
1:-133 after 排岗
1:-133 after 排岗位
1:97 after 排班
1:219 after 排课$
1:84 after 排课表
1:108 after 接
1:90 after 接$
1:108 after 接待
1:108 after 接待$
1:204 after 推
1:176 after 提
1:150 after 提供
1:99 after 播
1:-144 after 支
1:93 after 支教
1:152 after 支教教
1:159 after 收
1:196 after 收$
1:275 after 改
1:-150 after 放$
1:-107 after 政
1:-108 after 敏
1:-61 after 教
1:219 after 教$
1:162 after 教务
1:109 after 教学
1:126 after 教师
1:-191 after 教授
1:152 after 教教
1:152 after 教教师
1:-89 after 教案
1:-89 after 教案集
1:-116 after 教研
1:-116 after 教育
1:-113 after 数
1:214 after 整
1:153 after 整理
1:65 after 整理0
1:62 after 文
1:228 after 料$
1:-94 after 新
1:117 after 施$
1:-67 after 日
1:-198 after 日印
1:-198 after 日印发
1:198 after 日程
1:198 after 日程$
1:-184 after 时
1:-154 after 时$
1:-140 after 明
1:-189 after 晓
1:-176 after 晚
1:74 after 月
1:-155 after 月$
1:223 after 月、
1:196 after 月底
1:75 after 月底回
1:108 after 月走
1:108 after 月走访
1:-258 after 有
1:72 after 服
1:72 after 服务
1:77 after 服务$
1:146 after 期
1:143 after 期$
1:93 after 期汇
1:93 after 期汇编
1:221 after 本$
1:93 after 本优
1:93 after 本优秀
1:74 after 术
1:195 after 材料$
1:-67 after 查
1:-87 after 查$
1:120 after 查0
1:120 after 查0次
1:-198 after 校
1:-103 after 校长
1:-64 after 校长$
1:-89 after 案集
1:93 after 案集$
1:-84 after 检查
1:65 after 次交
1:65 after 次交换
1:211 after 步
1:-154 after 每0周
1:-145 after 每周四
1:176 after 每月底
1:108 after 每月走
1:82 after 汇
1:77 after 汇总
1:154 after 汇编
1:93 after 汇编0
1:-146 after 派$
1:-107 after 派0
1:-97 after 派0名
1:230 after 派人
1:72 after 流
1:114 after 流主
1:68 after 流主持
1:-82 after 海
1:103 after 清
1:281 after 清点
1:-176 after 源
1:-77 after 点
1:-187 after 点$
1:64 after 牵
1:65 after 牵头
1:-219 after 率
1:215 after 班
1:156 after 班$
1:119 after 理
1:150 after 理$
1:65 after 理0次
1:93 after 生$
1:109 after 用
1:-119 after 由
1:138 after 电子
1:-105 after 电话
1:-330 after 的
1:68 after 目$
1:274 after 盯
1:284 after 看
1:82 after 着
1:-151 after 督
1:100 after 知
1:-134 after 研
1:-300 after 研究
1:-60 after 研究$
1:-61 after 确定
1:232 after 确定$
1:-116 after 碰
1:-75 after 示
1:93 after 秀教
1:93 after 秀教案
1:-130 after 科
1:106 after 科$
1:-180 after 科长
1:-137 after 科长$
1:60 after 程
1:-62 after 程$
1:162 after 稿
1:116 after 稿$
1:-300 after 究
1:-60 after 究$
1:-241 after 立
1:113 after 笔
1:113 after 笔$
1:173 after 第
1:98 after 第0
1:60 after 筹
1:107 after 筹$
1:-89 after 签
1:-65 after 管
1:183 after 管$
1:-66 after 管理
1:101 after 管理$
1:95 after 系
1:131 after 系$
1:-292 after 红
1:-141 after 线
1:-121 after 线上
1:165 after 组$
1:107 after 组织
1:187 after 组织$
1:97 after 组织0
1:200 after 组织学
1:73 after 组织实
1:107 after 织
1:187 after 织$
1:97 after 织0
1:200 after 织学
1:200 after 织学生
1:73 after 织实
1:73 after 织实施
1:-174 after 经
1:206 after 经办
1:155 after 经办$
1:-210 after 经费
1:85 after 结对
1:236 after 给
1:237 after 给<
1:-215 after 络员
1:150 after 统
1:80 after 统一
1:149 after 统筹
1:107 after 统筹$
1:-175 after 继
1:-156 after 继续
1:193 after 续$
1:240 after 维
1:259 after 编
1:93 after 编0
1:93 after 编0本
1:-160 after 网
1:-176 after 网上
1:112 after 罗$
1:-128 after 老
1:-128 after 老师
1:-102 after 考
1:-109 after 考核
1:93 after 职
1:-136 after 联
1:-88 after 联合
1:107 after 联系
1:131 after 联系$
1:195 after 联络$
1:-215 after 联络员
1:-62 after 聘
1:-178 after 股长
1:-207 after 至
1:-212 after 至0
1:-200 after 英
1:-190 after 英语
1:191 after 营
1:180 after 落
1:180 after 落实
1:94 after 落实$
1:98 after 落实。
1:-100 after 行
1:-217 after 行$
1:115 after 衔接$
1:99 after 表$
1:190 after 装
1:115 after 要
1:-172 after 视
1:-87 after 解
1:69 after 订
1:138 after 讨
1:-104 after 训
1:-194 after 议
1:122 after 记
1:-157 after 讲
1:-208 after 设在
1:-79 after 设在>
1:-71 after 访
1:-175 after 访$
1:108 after 访支
1:108 after 访支教
1:-251 after 证
1:-60 after 评
1:-96 after 诊
1:250 after 试
1:-105 after 话
1:-171 after 语
1:-62 after 课
1:-201 after 课$
1:-63 after 课0
1:-157 after 课0次
1:-232 after 课”
1:211 after 课务
1:178 after 课务$
1:-205 after 课程$
1:106 after 课表
1:99 after 课表$
1:84 after 调
1:-79 after 调$
1:200 after 调试
1:119 after 负责$
1:-200 after 负责人
1:133 after 负责接
1:144 after 负责设
1:138 after 负责选
1:95 after 责
1:184 after 责$
1:-200 after 责人
1:133 after 责接
1:75 after 责接待
1:144 after 责设
1:144 after 责设备
1:138 after 责选
1:124 after 责选派
1:123 after 账
1:75 after 购
1:-225 after 费
1:-215 after 资
1:139 after 赠
1:121 after 赠图
1:121 after 赠图书
1:108 after 走访
1:108 after 走访支
1:-254 after 赴
1:82 after 起
1:-164 after 跟岗
1:-173 after 跟岗$
1:160 after 跟进
1:-220 after 蹲
1:-220 after 蹲点
1:150 after 轮
1:153 after 轮流
1:114 after 轮流主
1:140 after 辆
1:140 after 辆$
1:-132 after 达
1:100 after 进
1:124 after 进$
1:164 after 述
1:194 after 送
1:208 after 送$
1:-187 after 送课
1:198 after 选
1:173 after 选$
1:222 after 通$
1:210 after 造
1:-195 after 部
1:110 after 部门
1:61 after 配
1:-197 after 金
1:-255 after 长
1:-176 after 长$
1:77 after 门
1:-219 after 问
1:61 after 间$
1:140 after 队$
1:-187 after 院
1:-155 after 院长
1:83 after 障
1:98 after 障$
1:88 after 障设
1:88 after 障设备
1:-115 after 集
1:73 after 集$
1:-111 after 集体备
1:-167 after 集训
1:-321 after 青
1:109 after 面
1:114 after 项$
1:187 after 领
1:231 after 题$
1:-198 after 驻园
1:90 after 验
1:108 after 验收
1:111 after 高
1:-69 alone 00
1:-114 alone 10
1:71 alone 11
1:-240 before &
1:-132 before ($
1:-103 before 0个
1:-90 before 0名
1:180 before 0周
1:60 before 0年
1:-239 before 0日
1:-219 before 0日前
1:-74 before 0月
1:-192 before 0月0
1:166 before 0月底
1:190 before 0节
1:158 before 0项
1:145 before 0项$
1:-96 before <
1:96 before <$
1:-62 before >$
1:-97 before @
1:63 before ^$
1:-232 before ^&
1:85 before ^<$
1:-224 before ^@
1:-183 before ^、
1:163 before ^上
1:-74 before ^不
1:123 before ^主
1:67 before ^人
1:67 before ^以
1:136 before ^以上
1:145 before ^具
1:145 before ^具体
1:-131 before ^在
1:-84 before ^学
1:-246 before ^学期
1:73 before ^师
1:130 before ^教
1:208 before ^教师
1:-116 before ^日
1:-110 before ^日常
1:72 before ^本
1:-125 before ^校
1:-63 before ^校长
1:146 before ^此
1:133 before ^此项
1:-288 before ^组
1:-138 before ^组办
1:-132 before ^经$
1:-225 before ^联
1:-181 before ^联系
1:193 before ^课
1:178 before ^账
1:178 before ^账号
1:86 before ^跟
1:86 before ^跟岗
1:129 before ^这
1:169 before ^送
1:-155 before ^领导
1:325 before _
1:249 before _$
1:-212 before 、
1:-249 before 、$
1:89 before 、0
1:-214 before 、数
1:-214 before 、数学
1:221 before 。
1:200 before 。$
1:-89 before 一
1:134 before 上
1:129 before 上工
1:129 before 上工作
1:-169 before 下
1:-203 before 下设
1:-203 before 下设$
1:-74 before 不
1:-89 before 与$
1:164 before 中
1:-325 before 为
1:-369 before 为$
1:-101 before 主任
1:204 before 习
1:143 before 书
1:109 before 书$
1:190 before 事$
1:88 before 于
1:88 before 于0
1:-97 before 交
1:-87 before 人$
1:182 before 人事
1:86 before 以上
1:129 before 以上工
1:-161 before 任
1:-138 before 任$
1:74 before 位
1:95 before 体
1:142 before 体$
1:114 before 作$
1:115 before 修
1:-137 before 公室设
1:-105 before 关
1:108 before 具
1:108 before 具体
1:142 before 具体$
1:211 before 写
1:177 before 出
1:-87 before 分
1:92 before 划$
1:-80 before 到
1:-69 before 到$
1:-143 before 前
1:-193 before 前$
1:69 before 办
1:81 before 务
1:239 before 动
1:107 before 动$
1:-120 before 协
1:-141 before 单
1:-253 before 参
1:-348 before 口
1:-238 before 台
1:178 before 号
1:178 before 号$
1:-179 before 各
1:-157 before 名
1:-128 before 名单
1:-350 before 向
1:-322 before 向$
1:-218 before 员
1:-169 before 员$
1:185 before 周
1:-183 before 和$
1:-95 before 回
1:162 before 园
1:-302 before 在
1:-279 before 在$
1:141 before 培
1:111 before 培训
1:-161 before 大
1:-343 before 学
1:-154 before 学$
1:-293 before 学期
1:86 before 学生
1:-188 before 学院
1:210 before 安
1:242 before 实
1:-137 before 室设
1:-137 before 室设在
1:86 before 家
1:103 before 宿
1:-142 before 对
1:-348 before 对口
1:-155 before 导小
1:-155 before 导小组
1:-210 before 将
1:-60 before 小
1:-155 before 小组
1:-155 before 小组下
1:68 before 少
1:88 before 少于
1:88 before 少于0
1:178 before 岗
1:114 before 工作$
1:134 before 师
1:138 before 师$
1:192 before 师的
1:-105 before 帮
1:-62 before 帮扶
1:-110 before 常
1:-139 before 年
1:-127 before 年级
1:187 before 底
1:158 before 度
1:-136 before 开
1:-194 before 往
1:-220 before 往返
1:162 before 手续
1:162 before 手续$
1:-62 before 扶
1:-247 before 报
1:-263 before 报$
1:-124 before 担
1:-124 before 担任
1:-124 before 担任$
1:90 before 指
1:90 before 指导
1:272 before 接
1:121 before 政
1:127 before 教
1:104 before 教师
1:-234 before 数
1:-214 before 数学
1:-154 before 数学$
1:-216 before 文
1:-154 before 文、
1:-154 before 文、数
1:159 before 方
1:-230 before 日
1:-241 before 日前
1:-110 before 日常
1:-75 before 月
1:-224 before 月0
1:-224 before 月0日
1:172 before 月。
1:166 before 月底
1:-336 before 期
1:-256 before 期末
1:-269 before 末
1:120 before 本
1:-249 before 校
1:-160 before 校长
1:183 before 次
1:213 before 次。
1:144 before 此
1:132 before 此项
1:107 before 此项$
1:122 before 此项工
1:-130 before 每
1:212 before 活
1:212 before 活动
1:107 before 活动$
1:-63 before 派$
1:-67 before 班
1:-134 before 理
1:108 before 生
1:-242 before 由
1:125 before 的课
1:62 before 研修
1:-214 before 科
1:187 before 程$
1:101 before 第
1:183 before 第0项
1:460 before 管
1:230 before 管理
1:135 before 管理$
1:-207 before 系
1:-193 before 系人
1:-157 before 系人$
1:-60 before 级
1:-338 before 组
1:-155 before 组下
1:-155 before 组下设
1:-138 before 组办
1:-138 before 组办公
1:-73 before 织
1:147 before 经
1:-132 before 经$
1:-96 before 结
1:-95 before 结对
1:-131 before 络
1:148 before 续
1:162 before 续$
1:264 before 编
1:-202 before 联
1:-243 before 联系
1:-195 before 联系人
1:-150 before 联络
1:190 before 节
1:-98 before 英
1:209 before 表$
1:92 before 计划$
1:156 before 训
1:-96 before 讲
1:-75 before 设
1:-151 before 设在
1:-151 before 设在$
1:108 before 访
1:-286 before 语
1:-230 before 语文
1:-154 before 语文、
1:203 before 课程
1:257 before 课表
1:71 before 账
1:178 before 账号
1:178 before 账号$
1:-148 before 费
1:-299 before 费$
1:94 before 跟
1:94 before 跟岗
1:-269 before 车
1:-220 before 返
1:157 before 这
1:90 before 述
1:-87 before 送
1:-131 before 送$
1:-242 before 选手
1:215 before 部
1:-235 before 长
1:119 before 队
1:-191 before 院
1:137 before 项
1:223 before 项$
1:170 before 项工
1:170 before 项工作
1:-200 before 须
1:-155 before 领导
1:-155 before 领导小
1:237 before 题$
1:-263 before=2
1:-133 before=3
1:-266 before=4
1:196 before=5
1:286 clause before &同
1:-163 clause before )
1:-215 clause before )$
1:113 clause before 0人
1:-74 clause before 0份
1:170 clause before 0册
1:141 clause before 0周
1:250 clause before 0场
1:185 clause before 0对
1:-148 clause before 0年
1:219 clause before 0次
1:250 clause before 0项
1:210 clause before <教
1:161 clause before >
1:122 clause before >教
1:-115 clause before @
1:271 clause before ^&
1:-69 clause before ^0
1:178 clause before ^<
1:237 clause before ^>
1:63 clause before ^“
1:201 clause before ^不
1:217 clause before ^专
1:163 clause before ^为
1:80 clause before ^到
1:200 clause before ^务
1:236 clause before ^套
1:186 clause before ^学
1:235 clause before ^导
1:-138 clause before ^工
1:92 clause before ^师
1:-80 clause before ^帮
1:225 clause before ^开
1:135 clause before ^政
1:213 clause before ^教
1:168 clause before ^每
1:-69 clause before ^由
1:167 clause before ^研
1:-110 clause before ^组
1:-115 clause before ^至
1:-160 clause before ^设
1:-169 clause before ^课
1:135 clause before ^队
1:137 clause before ^骨
1:65 clause before “
1:-122 clause before “六
1:170 clause before ”$
1:142 clause before 、
1:93 clause before 》
1:166 clause before 一
1:-122 clause before 一”
1:-78 clause before 上
1:-64 clause before 上$
1:-183 clause before 上课
1:224 clause before 上题
1:-328 clause before 下
1:-130 clause before 下设
1:68 clause before 不
1:298 clause before 与
1:118 clause before 专
1:134 clause before 专业
1:212 clause before 业$
1:-66 clause before 个月
1:232 clause before 中心
1:166 clause before 为期
1:74 clause before 主
1:-238 clause before 主任
1:183 clause before 主抓
1:60 clause before 习
1:149 clause before 习0
1:-120 clause before 书
1:-136 clause before 书0
1:123 clause before 事
1:129 clause before 事处
1:299 clause before 交
1:68 clause before 人
1:147 clause before 人事
1:-161 clause before 以
1:-207 clause before 以上
1:-118 clause before 任
1:-74 clause before 份
1:-137 clause before 份$
1:-104 clause before 会
1:75 clause before 位
1:138 clause before 位$
1:-78 clause before 作
1:101 clause before 供
1:164 clause before 保
1:258 clause before 信
1:74 clause before 做
1:-189 clause before 元
1:-189 clause before 元$
1:70 clause before 免
1:70 clause before 免费
1:-97 clause before 全
1:-116 clause before 公
1:-122 clause before 六
1:-122 clause before 六一
1:-107 clause before 共
1:-111 clause before 具
1:-132 clause before 具体
1:296 clause before 册
1:286 clause before 册$
1:-227 clause before 写
1:-148 clause before 出
1:108 clause before 分
1:-120 clause before 划
1:135 clause before 到<
1:-90 clause before 制
1:-94 clause before 制度
1:248 clause before 前
1:77 clause before 前$
1:-108 clause before 副
1:157 clause before 办$
1:-156 clause before 办公
1:66 clause before 办理
1:157 clause before 务
1:157 clause before 务处
1:-244 clause before 助
1:-82 clause before 勤
1:-223 clause before 午
1:331 clause before 单
1:216 clause before 单$
1:260 clause before 单位
1:181 clause before 卷
1:146 clause before 发
1:129 clause before 台
1:-115 clause before 各
1:-73 clause before 合
1:223 clause before 同
1:286 clause before 同上
1:108 clause before 后
1:150 clause before 听
1:-105 clause before 告
1:-209 clause before 告$
1:117 clause before 周
1:104 clause before 周$
1:144 clause before 团
1:202 clause before 团委
1:204 clause before 园
1:179 clause before 图
1:167 clause before 图书
1:-120 clause before 在
1:267 clause before 场
1:250 clause before 场$
1:259 clause before 培
1:166 clause before 培训
1:-119 clause before 基
1:185 clause before 处
1:194 clause before 处排
1:186 clause before 处牵
1:86 clause before 处统
1:221 clause before 备
1:260 clause before 备课
1:109 clause before 大
1:135 clause before 大队
1:232 clause before 头
1:235 clause before 头$
1:173 clause before 套
1:145 clause before 好
1:296 clause before 委
1:116 clause before 子
1:77 clause before 学
1:232 clause before 学$
1:146 clause before 学期
1:273 clause before 学生
1:240 clause before 安
1:231 clause before 安排
1:146 clause before 实
1:119 clause before 室
1:-115 clause before 室$
1:211 clause before 室安
1:178 clause before 室牵
1:197 clause before 家
1:-90 clause before 对
1:185 clause before 对$
1:124 clause before 导
1:177 clause before 导处
1:62 clause before 岗
1:142 clause before 岗$
1:-68 clause before 岗0
1:-162 clause before 师$
1:105 clause before 师发
1:137 clause before 师跟
1:-62 clause before 带
1:-87 clause before 帮
1:-210 clause before 帮扶
1:71 clause before 干
1:137 clause before 干教
1:-135 clause before 年
1:265 clause before 库$
1:173 clause before 底
1:173 clause before 底前
1:-99 clause before 度
1:-73 clause before 度$
1:-200 clause before 建
1:71 clause before 开放
1:162 clause before 德
1:162 clause before 德育
1:76 clause before 心
1:-74 clause before 总
1:-209 clause before 总结
1:-106 clause before 意
1:-73 clause before 成
1:72 clause before 执
1:-210 clause before 扶
1:-60 clause before 扶工
1:215 clause before 批
1:190 clause before 承
1:261 clause before 承办
1:-188 clause before 报
1:-105 clause before 报告
1:81 clause before 担
1:212 clause before 拟
1:188 clause before 指
1:188 clause before 指导
1:148 clause before 授
1:148 clause before 授课
1:183 clause before 排
1:139 clause before 排$
1:-219 clause before 提
1:-182 clause before 支
1:229 clause before 收
1:71 clause before 放
1:224 clause before 放网
1:130 clause before 政
1:123 clause before 教
1:193 clause before 教$
1:106 clause before 教务
1:103 clause before 教处
1:291 clause before 教学
1:94 clause before 教导
1:231 clause before 教研
1:132 clause before 教科
1:-162 clause before 教育
1:151 clause before 数
1:150 clause before 文
1:99 clause before 日
1:-122 clause before 时
1:-182 clause before 时$
1:-66 clause before 月$
1:150 clause before 期0
1:242 clause before 本
1:243 clause before 术
1:82 clause before 机
1:-63 clause before 校
1:241 clause before 校本
1:-82 clause before 校长
1:283 clause before 案
1:143 clause before 次
1:187 clause before 次$
1:214 clause before 次0
1:237 clause before 每次
1:238 clause before 法
1:216 clause before 法$
1:83 clause before 派
1:253 clause before 流
1:189 clause before 源
1:-252 clause before 满
1:86 clause before 点
1:254 clause before 物
1:233 clause before 牵
1:233 clause before 牵头
1:236 clause before 理
1:189 clause before 理$
1:307 clause before 生
1:-178 clause before 由
1:-164 clause before 由&
1:-182 clause before 电
1:-223 clause before 的
1:-208 clause before 的$
1:204 clause before 研
1:147 clause before 研学
1:81 clause before 研室
1:278 clause before 研究
1:206 clause before 研组
1:-97 clause before 确
1:-97 clause before 确定
1:190 clause before 科室
1:335 clause before 程
1:201 clause before 程$
1:137 clause before 稿
1:137 clause before 稿$
1:278 clause before 究
1:286 clause before 究课
1:-89 clause before 第
1:175 clause before 筹
1:177 clause before 筹$
1:186 clause before 管理
1:244 clause before 系
1:-64 clause before 组$
1:-130 clause before 组下
1:-112 clause before 组长
1:-88 clause before 经
1:-157 clause before 结
1:-159 clause before 结$
1:206 clause before 给
1:-101 clause before 络
1:77 clause before 统
1:177 clause before 统筹
1:-206 clause before 继
1:-197 clause before 续
1:176 clause before 编
1:63 clause before 网
1:252 clause before 网上
1:-80 clause before 网络
1:-151 clause before 考
1:-165 clause before 职
1:-78 clause before 联
1:-64 clause before 联络
1:219 clause before 育处
1:-94 clause before 至
1:88 clause before 节
1:75 clause before 节$
1:223 clause before 英
1:241 clause before 营
1:-92 clause before 见
1:-99 clause before 计
1:73 clause before 订
1:152 clause before 训
1:-114 clause before 议
1:187 clause before 讲
1:-130 clause before 设办
1:-165 clause before 设在
1:81 clause before 语
1:173 clause before 读
1:60 clause before 课
1:143 clause before 课0
1:168 clause before 课务
1:295 clause before 课程
1:-62 clause before 调
1:108 clause before 负
1:108 clause before 负责
1:134 clause before 责
1:191 clause before 责$
1:-131 clause before 资
1:122 clause before 赛
1:220 clause before 进
1:100 clause before 送
1:69 clause before 通
1:111 clause before 部
1:-107 clause before 长
1:-212 clause before 长$
1:-86 clause before 长办
1:171 clause before 间
1:208 clause before 队
1:135 clause before 队大
1:135 clause before 队部
1:83 clause before 院
1:277 clause before 项
1:190 clause before 项$
1:101 clause before 题
1:257 clause before 题库
1:-138 clause before 驻
1:137 clause before 骨
1:137 clause before 骨干
1:-133 clause behind &
1:200 clause behind &办
1:126 clause behind &教
1:-231 clause behind (
1:-111 clause behind -
1:-78 clause behind -×
1:-133 clause behind 0
1:-111 clause behind 0-
1:-132 clause behind 0×
1:-233 clause behind 0个
1:-238 clause behind 0人
1:-186 clause behind 0分
1:90 clause behind 0天
1:-105 clause behind 0学
1:-126 clause behind 0年
1:-71 clause behind 0月
1:-303 clause behind 0次
1:-105 clause behind 0节
1:-96 clause behind 0课
1:241 clause behind 0项
1:-157 clause behind :
1:141 clause behind <
1:303 clause behind <教
1:-154 clause behind >
1:-104 clause behind >$
1:174 clause behind >学
1:-162 clause behind >教
1:212 clause behind @教
1:65 clause behind @负
1:-143 clause behind ^0
1:208 clause behind ^<
1:71 clause behind ^为
1:-192 clause behind ^人
1:304 clause behind ^信
1:-191 clause behind ^全
1:-237 clause behind ^帮
1:171 clause behind ^总
1:-230 clause behind ^时
1:-255 clause behind ^每
1:-231 clause behind ^由
1:-120 clause behind ^电
1:241 clause behind ^第
1:-133 clause behind ^联
1:-135 clause behind ×
1:-99 clause behind ×$
1:-124 clause behind ××
1:-139 clause behind “
1:-247 clause behind 、
1:-297 clause behind 一
1:-142 clause behind 三
1:-245 clause behind 上
1:-152 clause behind 下
1:63 clause behind 不少
1:68 clause behind 与
1:67 clause behind 与$
1:-233 clause behind 个
1:255 clause behind 中心
1:-134 clause behind 为
1:-131 clause behind 主
1:-184 clause behind 主任
1:108 clause behind 书
1:148 clause behind 事
1:158 clause behind 于
1:60 clause behind 于0
1:216 clause behind 交
1:-255 clause behind 人
1:-81 clause behind 人$
1:172 clause behind 人事
1:-256 clause behind 任
1:-222 clause behind 任$
1:-75 clause behind 会
1:-175 clause behind 作
1:239 clause behind 供
1:114 clause behind 信
1:315 clause behind 信息
1:159 clause behind 做
1:146 clause behind 做好
1:141 clause behind 党
1:-69 clause behind 入
1:85 clause behind 全
1:60 clause behind 公室
1:-183 clause behind 共
1:-211 clause behind 兼
1:-165 clause behind 兼任
1:143 clause behind 写
1:-112 clause behind 出
1:-178 clause behind 分
1:-186 clause behind 分钟
1:-89 clause behind 务$
1:148 clause behind 务处
1:-65 clause behind 动
1:69 clause behind 助
1:170 clause behind 助$
1:206 clause behind 勤
1:84 clause behind 勤组
1:170 clause behind 协
1:132 clause behind 协助
1:170 clause behind 参$
1:217 clause behind 发
1:208 clause behind 发展
1:154 clause behind 合$
1:-91 clause behind 同
1:-65 clause behind 名
1:150 clause behind 后
1:199 clause behind 后勤
1:-189 clause behind 听
1:-83 clause behind 听课
1:-66 clause behind 周
1:81 clause behind 周$
1:-87 clause behind 园
1:226 clause behind 图
1:-101 clause behind 在
)"sv,
    R"(1:74 clause behind 在0
1:152 clause behind 处$
1:179 clause behind 处安
1:168 clause behind 处组
1:-105 clause behind 处负
1:109 clause behind 处配
1:-109 clause behind 备
1:-98 clause behind 大
1:99 clause behind 天$
1:152 clause behind 好
1:152 clause behind 好$
1:172 clause behind 委
1:133 clause behind 委会
1:79 clause behind 学
1:97 clause behind 学$
1:-154 clause behind 学年
1:-349 clause behind 学期
1:217 clause behind 学生
1:162 clause behind 学组
1:319 clause behind 安
1:257 clause behind 安排
1:103 clause behind 定$
1:-124 clause behind 实
1:-66 clause behind 实训
1:188 clause behind 室
1:-122 clause behind 室主
1:213 clause behind 室办
1:89 clause behind 室安
1:-150 clause behind 家
1:104 clause behind 家委
1:-202 clause behind 寄
1:-105 clause behind 对
1:89 clause behind 导处
1:105 clause behind 少
1:108 clause behind 少于
1:135 clause behind 局
1:151 clause behind 展
1:-117 clause behind 帮
1:-129 clause behind 帮助
1:-151 clause behind 年
1:-66 clause behind 年$
1:-224 clause behind 年0
1:137 clause behind 年级
1:168 clause behind 建
1:-119 clause behind 形
1:162 clause behind 往
1:76 clause behind 德
1:76 clause behind 德育
1:183 clause behind 心
1:130 clause behind 总
1:130 clause behind 总务
1:315 clause behind 息
1:-179 clause behind 成
1:-109 clause behind 手
1:-73 clause behind 批
1:-79 clause behind 批0
1:-114 clause behind 报
1:-88 clause behind 担
1:-181 clause behind 指导
1:213 clause behind 排
1:296 clause behind 排$
1:-165 clause behind 提
1:227 clause behind 援
1:272 clause behind 支
1:70 clause behind 教务
1:247 clause behind 教处
1:-82 clause behind 教学
1:83 clause behind 教导
1:105 clause behind 教师
1:-97 clause behind 教研
1:186 clause behind 教科
1:60 clause behind 教育
1:96 clause behind 数
1:79 clause behind 日$
1:-142 clause behind 时
1:-191 clause behind 时$
1:-98 clause behind 时间
1:-190 clause behind 月
1:-83 clause behind 期
1:-111 clause behind 期$
1:71 clause behind 期0
1:253 clause behind 校$
1:-104 clause behind 校长
1:-64 clause behind 核
1:-415 clause behind 次
1:-294 clause behind 次$
1:-214 clause behind 次0
1:-269 clause behind 次不
1:-240 clause behind 每
1:-382 clause behind 每学
1:-116 clause behind 每年
1:-73 clause behind 每批
1:-280 clause behind 每月
1:-296 clause behind 每次
1:-65 clause behind 活
1:-65 clause behind 活动
1:74 clause behind 派
1:-120 clause behind 理
1:68 clause behind 生
1:-95 clause behind 用
1:-164 clause behind 由
1:-145 clause behind 由&
1:185 clause behind 电
1:-122 clause behind 电话
1:-156 clause behind 的
1:-134 clause behind 看
1:-126 clause behind 研
1:61 clause behind 研组
1:124 clause behind 科室
1:234 clause behind 第
1:140 clause behind 第0
1:-107 clause behind 系
1:-123 clause behind 系人
1:175 clause behind 组
1:-136 clause behind 组$
1:-142 clause behind 考
1:-84 clause behind 考核
1:-209 clause behind 联
1:-107 clause behind 联系
1:-93 clause behind 聘
1:-74 clause behind 股
1:69 clause behind 育处
1:-182 clause behind 自
1:-182 clause behind 至
1:-153 clause behind 节
1:-70 clause behind 行
1:98 clause behind 计
1:148 clause behind 讲
1:-151 clause behind 设
1:-155 clause behind 设在
1:-269 clause behind 评
1:-122 clause behind 话
1:-120 clause behind 话0
1:-125 clause behind 课
1:170 clause behind 课$
1:-68 clause behind 课不
1:-96 clause behind 课时
1:-74 clause behind 负
1:-64 clause behind 负责
1:127 clause behind 资
1:250 clause behind 赛
1:79 clause behind 赠
1:-119 clause behind 跟
1:-148 clause behind 进
1:258 clause behind 送
1:209 clause behind 选
1:369 clause behind 部
1:167 clause behind 配
1:152 clause behind 配合
1:-204 clause behind 钟
1:-186 clause behind 钟$
1:-124 clause behind 长
1:-137 clause behind 长$
1:-102 clause behind 间
1:-151 clause behind 集
1:344 clause behind 项
1:-105 end )$
1:-127 end 0
1:-208 end 0)
1:-208 end 0)$
1:-131 end 0个
1:-100 end 0个月
1:-303 end 0人
1:-255 end 0人$
1:-137 end 0册
1:-137 end 0册$
1:-223 end 0周
1:-221 end 0周$
1:-202 end 0天
1:-168 end 0天$
1:-117 end 0学
1:-117 end 0学期
1:-179 end <
1:-232 end >
1:-69 end @
1:68 end @$
1:-176 end ^0
1:-174 end ^0个
1:-204 end ^0人
1:-159 end ^0天
1:-117 end ^0学
1:-220 end ^<
1:-148 end ^>
1:-196 end ^@
1:-113 end ^×
1:-66 end ^一
1:-88 end ^上
1:94 end ^中
1:138 end ^主
1:-250 end ^主任
1:197 end ^主持
1:-115 end ^习0
1:-79 end ^书
1:-79 end ^书0
1:112 end ^于
1:166 end ^于0
1:-90 end ^人
1:-188 end ^作
1:101 end ^供
1:77 end ^出
1:-90 end ^副
1:90 end ^办理
1:159 end ^协
1:100 end ^协办
1:119 end ^协助
1:61 end ^去
1:63 end ^参
1:111 end ^参与
1:-107 end ^发
1:-238 end ^各
1:-238 end ^各0
1:192 end ^合
1:91 end ^同组
1:85 end ^同负
1:165 end ^员
1:90 end ^园
1:-146 end ^备案
1:124 end ^子
1:-178 end ^学
1:75 end ^安
1:75 end ^安排
1:136 end ^定
1:207 end ^定人
1:285 end ^实
1:-84 end ^室
1:130 end ^对
1:164 end ^对接
1:73 end ^导
1:-169 end ^岗
1:200 end ^工
1:65 end ^师0
1:186 end ^带
1:103 end ^带队
1:-175 end ^座
1:112 end ^张
1:112 end ^张罗
1:113 end ^执
1:113 end ^执笔
1:85 end ^承
1:130 end ^承办
1:179 end ^抓
1:160 end ^拟
1:129 end ^换
1:65 end ^换书
1:117 end ^排
1:-81 end ^排岗
1:97 end ^排班
1:108 end ^排课
1:72 end ^接
1:101 end ^接待
1:-92 end ^支
1:208 end ^收
1:-141 end ^教
1:93 end ^教案
1:-266 end ^日
1:-198 end ^日印
1:65 end ^术
1:120 end ^查
1:120 end ^查0
1:-165 end ^校
1:131 end ^次
1:122 end ^流
1:69 end ^点
1:91 end ^牵
1:-155 end ^理
1:-66 end ^登
1:-66 end ^登记
1:-228 end ^的
1:-168 end ^研究
1:292 end ^确
1:232 end ^确定
1:148 end ^管
1:146 end ^管$
1:77 end ^管理
1:153 end ^组
1:106 end ^组织
1:68 end ^织实
1:170 end ^经
1:170 end ^经办
1:302 end ^络
1:132 end ^统
1:107 end ^统筹
1:214 end ^编
1:226 end ^考
1:-90 end ^联
1:249 end ^记
1:77 end ^课
1:237 end ^调
1:80 end ^送
1:-155 end ^通
1:-115 end ^长
1:-176 end ^集
1:70 end ^项
1:-268 end ^题
1:-155 end ×
1:-113 end ×0
1:-76 end ”
1:-102 end ”$
1:203 end 。
1:203 end 。$
1:293 end 》
1:288 end 》$
1:153 end 上
1:115 end 与$
1:63 end 专
1:239 end 业$
1:-162 end 个
1:-113 end 个月
1:-100 end 个月$
1:217 end 中
1:112 end 主
1:-242 end 主任
1:-252 end 主任$
1:-81 end 主任)
1:106 end 主持
1:-99 end 习
1:-115 end 习0
1:-79 end 书0
1:-137 end 书0册
1:65 end 书目
1:65 end 书目$
1:112 end 于
1:166 end 于0
1:121 end 人选
1:121 end 人选$
1:-126 end 以
1:-97 end 任$
1:-81 end 任)
1:-81 end 任)$
1:-64 end 会$
1:66 end 位$
1:88 end 作
1:232 end 作$
1:-118 end 使
1:-118 end 使用
1:-118 end 使用$
1:145 end 供
1:95 end 保障
1:98 end 保障$
1:110 end 信
1:78 end 修
1:142 end 傅
1:142 end 傅$
1:76 end 入
1:132 end 出
1:-109 end 出$
1:144 end 分
1:262 end 划
1:264 end 划$
1:-189 end 前
1:-90 end 副
1:168 end 办
1:207 end 办$
1:157 end 办理
1:157 end 办理$
1:93 end 加$
1:216 end 务
1:184 end 务$
1:159 end 动
1:75 end 动$
1:88 end 助
1:100 end 协办
1:100 end 协办$
1:126 end 协助
1:126 end 协助$
1:-73 end 协调
1:-79 end 协调$
1:292 end 单
1:144 end 单$
1:-134 end 印
1:-198 end 印发
1:-198 end 印发$
1:62 end 去
1:147 end 参
1:111 end 参与
1:115 end 参与$
1:101 end 参加
1:93 end 参加$
1:-169 end 发
1:-179 end 发$
1:206 end 口
1:84 end 台
1:-214 end 各
1:-238 end 各0
1:91 end 同组
1:91 end 同组织
1:85 end 同负
1:85 end 同负责
1:195 end 名
1:81 end 名$
1:144 end 名单
1:144 end 名单$
1:-92 end 听课
1:-92 end 听课$
1:143 end 告
1:70 end 员
1:-68 end 商定$
1:-150 end 场
1:86 end 培训$
1:-99 end 处
1:79 end 备$
1:-102 end 备案
1:-102 end 备案$
1:-131 end 备课
1:-131 end 备课$
1:-202 end 天
1:-168 end 天$
1:121 end 套
1:97 end 子
1:-144 end 学
1:-117 end 学期
1:-117 end 学期$
1:136 end 安
1:95 end 安排
1:96 end 安排$
1:148 end 完
1:148 end 完成
1:148 end 完成$
1:-98 end 定$
1:207 end 定人
1:125 end 实
1:94 end 实$
1:98 end 实。
1:98 end 实。$
1:118 end 实施
1:117 end 实施$
1:-111 end 家
1:180 end 宿
1:162 end 宿$
1:65 end 导
1:-83 end 导$
1:-234 end 岗
1:-170 end 岗$
1:-81 end 岗位
1:-81 end 岗位$
1:271 end 工
1:176 end 工作
1:162 end 工作$
1:-107 end 师$
1:65 end 师0
1:108 end 师0次
1:142 end 师傅
1:142 end 师傅$
1:238 end 带
1:134 end 带队
1:134 end 带队$
1:-127 end 常
1:-108 end 座
1:-121 end 开
1:112 end 张
1:112 end 张罗
1:112 end 张罗$
1:110 end 待
1:108 end 待$
1:160 end 总
1:216 end 总$
1:148 end 成$
1:253 end 手
1:193 end 手续
1:193 end 手续$
1:113 end 执笔
1:113 end 执笔$
1:97 end 承
1:140 end 承办
1:140 end 承办$
1:61 end 把
1:274 end 抓
1:226 end 抓$
1:272 end 护
1:-131 end 报$
1:151 end 报名
1:143 end 报告
1:-93 end 担$
1:160 end 拟
1:66 end 持
1:138 end 持。
1:138 end 持。$
1:62 end 挂
1:-85 end 指
1:129 end 换
1:65 end 换书
1:65 end 换书目
1:152 end 排
1:135 end 排$
1:-81 end 排岗
1:-81 end 排岗位
1:97 end 排班
1:182 end 排课
1:219 end 排课$
1:85 end 接
1:90 end 接$
1:108 end 接待
1:108 end 接待$
1:-158 end 支
1:109 end 收
1:196 end 收$
1:201 end 改
1:-158 end 放
1:-150 end 放$
1:-81 end 教
1:219 end 教$
1:93 end 教案
1:93 end 教案集
1:-60 end 教研
1:63 end 教育
1:228 end 料$
1:118 end 施
1:117 end 施$
1:-81 end 日
1:-198 end 日印
1:-198 end 日印发
1:198 end 日程
1:198 end 日程$
1:-90 end 时
1:-154 end 时$
1:-155 end 月$
1:77 end 服
1:77 end 服务
1:77 end 服务$
1:126 end 期
1:143 end 期$
1:-85 end 本
1:221 end 本$
1:76 end 术
1:195 end 材料
1:195 end 材料$
1:-87 end 查$
1:120 end 查0
1:120 end 查0次
1:-176 end 校
1:-64 end 校长
1:-64 end 校长$
1:93 end 案集
1:93 end 案集$
1:-67 end 检查
1:-134 end 派
1:-146 end 派$
1:-132 end 点
1:-187 end 点$
1:213 end 班
1:156 end 班$
1:83 end 理
1:150 end 理$
1:93 end 生$
1:-88 end 用$
1:-273 end 的
1:113 end 目
1:68 end 目$
1:-200 end 督
1:-168 end 研究
1:-60 end 研究$
1:292 end 确
1:232 end 确定
1:232 end 确定$
1:-125 end 科
1:106 end 科$
1:-122 end 科长
1:-137 end 科长$
1:-62 end 程$
1:116 end 稿
1:116 end 稿$
1:-216 end 究
1:-60 end 究$
1:113 end 笔
1:113 end 笔$
1:107 end 筹$
1:145 end 管
1:183 end 管$
1:101 end 管理$
1:104 end 系
1:131 end 系$
1:144 end 级
1:113 end 线
1:254 end 组
1:165 end 组$
1:183 end 组织
1:187 end 组织$
1:89 end 织
1:187 end 织$
1:68 end 织实
1:68 end 织实施
1:155 end 经办
1:155 end 经办$
1:-143 end 结
1:84 end 络
1:132 end 统
1:107 end 统筹
1:107 end 统筹$
1:193 end 续
1:193 end 续$
1:159 end 编
1:112 end 罗
1:112 end 罗$
1:-111 end 联
1:76 end 联系
1:131 end 联系$
1:195 end 联络$
1:96 end 落
1:96 end 落实
1:94 end 落实$
1:98 end 落实。
1:-160 end 行
1:-217 end 行$
1:115 end 衔
1:115 end 衔接
1:115 end 衔接$
1:169 end 表
1:99 end 表$
1:-87 end 解
1:276 end 计
1:115 end 讨
1:-262 end 议
1:87 end 记
1:-75 end 讲
1:-93 end 访
1:-175 end 访$
1:-300 end 证
1:-93 end 评
1:214 end 试
1:-201 end 课$
1:-157 end 课0次
1:171 end 课务
1:178 end 课务$
1:-145 end 课程
1:-205 end 课程$
1:99 end 课表
1:99 end 课表$
1:88 end 调
1:-79 end 调$
1:119 end 负责$
1:63 end 责
1:184 end 责$
1:126 end 账
1:-161 end 资
1:-170 end 跟岗
1:-170 end 跟岗$
1:140 end 辆
1:140 end 辆$
1:286 end 进
1:124 end 进$
1:132 end 送
1:208 end 送$
1:95 end 选
1:173 end 选$
1:222 end 通$
1:-84 end 部
1:101 end 量
1:-194 end 长
1:-176 end 长$
1:110 end 门
1:-219 end 问
1:61 end 间
1:61 end 间$
1:140 end 队
1:140 end 队$
1:109 end 障
1:98 end 障$
1:73 end 集$
1:129 end 项
1:114 end 项$
1:219 end 领
1:-106 end 题
1:231 end 题$
1:215 end 验
1:-325 ends 任
1:-122 ends 会
1:-287 ends 务
1:103 ends 处
1:100 ends 委
1:139 ends 系
1:62 ends 组
1:136 ends 股
1:-159 ends 记
1:63 ends 部
1:-67 ends 长
1:-217 ends 队
1:-96 ends 院
1:-81 ends 馆
1:-133 figures=1
1:-126 first (
1:-156 first )
1:-71 first 0
1:61 first 0$
1:-217 first 0人
1:-76 first <
1:-126 first ^(
1:-156 first ^)
1:-283 first ^0
1:-253 first ^<
1:60 first ^与
1:-100 first ^专
1:108 first ^为
1:-124 first ^互
1:181 first ^保
1:126 first ^做
1:64 first ^全
1:-116 first ^出
1:198 first ^分
1:-196 first ^到
1:-185 first ^副
1:117 first ^办
1:62 first ^协
1:133 first ^合
1:-201 first ^同
1:137 first ^向
1:-221 first ^员
1:99 first ^和
1:84 first ^商
1:225 first ^在
1:-117 first ^备
1:188 first ^安
1:105 first ^定
1:135 first ^审
1:157 first ^带
1:271 first ^帮
1:-193 first ^干
1:112 first ^张
1:188 first ^执
1:152 first ^把
1:162 first ^抓
1:-67 first ^报
1:127 first ^拟
1:264 first ^排
1:134 first ^提
1:245 first ^收
1:-174 first ^教
1:70 first ^汇
1:128 first ^牵
1:-241 first ^的
1:-150 first ^研
1:-170 first ^科
1:-80 first ^经
1:197 first ^给
1:201 first ^统
1:127 first ^考
1:99 first ^联
1:202 first ^要
1:-147 first ^设
1:-159 first ^赴
1:118 first ^跟
1:112 first ^轮
1:-174 first ^送
1:89 first ^选
1:-142 first ^集
1:97 first ^验
1:-133 first “
1:-88 first “$
1:117 first 一
1:207 first 一$
1:-116 first 上
1:66 first 与
1:-121 first 专
1:140 first 为
1:-227 first 主任
1:121 first 于0
1:-124 first 互
1:-134 first 任
1:-164 first 任$
1:-100 first 会
1:78 first 供
1:96 first 供$
1:181 first 保
1:96 first 保障
1:126 first 做
1:127 first 做好
1:146 first 全
1:101 first 共同
1:-71 first 具
1:222 first 写
1:127 first 出
1:173 first 出$
1:231 first 分
1:105 first 分别
1:150 first 分头
1:105 first 别
1:105 first 别$
1:-202 first 到
1:-106 first 到>
1:254 first 制
1:-185 first 副
1:-133 first 副主
1:237 first 力
1:237 first 力$
1:139 first 办
1:121 first 办$
1:94 first 办理
1:-124 first 加
1:-124 first 加$
1:134 first 助
1:134 first 助$
1:73 first 协
1:100 first 协办
1:121 first 协助
1:111 first 参与
1:-75 first 参加
1:-222 first 发$
1:239 first 合办
1:145 first 同$
1:-119 first 名
1:-119 first 名$
1:92 first 向
1:137 first 向<
1:-144 first 员
1:-123 first 员0
1:99 first 和
1:113 first 商
1:92 first 在
1:-165 first 在$
1:-74 first 处
1:-146 first 备案
1:119 first 头
1:119 first 头$
1:206 first 好
1:206 first 好$
1:-118 first 委
1:75 first 季$
1:-118 first 学
1:188 first 安
1:188 first 安排
1:74 first 定
1:-87 first 实
1:-81 first 对
1:278 first 对接
1:-124 first 岗
1:-124 first 岗$
1:-250 first 师
1:-225 first 师$
1:157 first 带
1:74 first 带队
1:271 first 帮
1:-180 first 干部
1:67 first 年
1:213 first 开通
1:112 first 张
1:112 first 张罗
1:68 first 待
1:68 first 待$
1:177 first 总
1:104 first 总$
1:223 first 执
1:113 first 执笔
1:177 first 把
1:235 first 抓
1:184 first 抓$
1:135 first 拟
1:162 first 拟定
1:205 first 拿
1:189 first 排
1:136 first 排$
1:136 first 排课
1:194 first 接
1:312 first 接$
1:101 first 接待
1:92 first 提
1:96 first 提供
1:282 first 收
1:196 first 收$
1:-158 first 教
1:-225 first 教师
1:-96 first 日
1:-96 first 日$
1:303 first 核
1:267 first 核$
1:-146 first 案
1:-146 first 案$
1:81 first 每$
1:63 first 每0
1:-66 first 每周
1:75 first 每季
1:-68 first 每月
1:188 first 派人
1:112 first 流
1:112 first 流$
1:321 first 点
1:136 first 牵
1:86 first 牵头
1:100 first 班
1:100 first 班$
1:178 first 理
1:178 first 理$
1:-245 first 电
1:-259 first 的
1:-101 first 研
1:-150 first 研究
1:-61 first 确定
1:-171 first 科
1:-170 first 科长
1:-150 first 究
1:-150 first 究$
1:113 first 笔
1:113 first 笔$
1:-65 first 筹
1:87 first 管
1:221 first 管$
1:159 first 管理
1:160 first 系
1:160 first 系$
1:-65 first 线
1:96 first 组织
1:96 first 织
1:96 first 织$
1:-64 first 经
1:170 first 经办
1:223 first 给
1:136 first 统
1:207 first 统一
1:116 first 统筹
1:257 first 编
1:112 first 罗
1:112 first 罗$
1:103 first 考
1:72 first 联
1:160 first 联系
1:-178 first 股
1:202 first 要
1:-150 first 训
1:-150 first 训$
1:-239 first 议
1:98 first 记
1:-120 first 设
1:-208 first 设在
1:-142 first 课
1:-96 first 课$
1:65 first 负
1:74 first 负责
1:119 first 责
1:119 first 责$
1:-159 first 赴
1:211 first 起
1:175 first 起$
1:116 first 跟
1:160 first 跟进
1:112 first 轮
1:112 first 轮流
1:160 first 进
1:160 first 进$
1:-100 first 送
1:150 first 送$
1:213 first 选
1:229 first 通
1:157 first 通$
1:-213 first 部
1:-193 first 部$
1:-356 first 长
1:-348 first 长$
1:96 first 障
1:96 first 障$
1:-142 first 集
1:-85 first 集$
1:-99 first 集训
1:-88 first 验
1:97 first 验收
1:150 form before
1:-77 form behind
1:274 found before=1
1:-254 holder=1
1:155 institution behind=1
1:96 lead :
1:210 lead and end : 1
1:-223 lead and end 交 0
1:-237 lead and end 交 1
1:-175 lead and end 以 0
1:337 lead and end 归 1
1:61 lead and end 由 0
1:118 lead and end 由 1
1:-320 lead 交
1:-175 lead 以
1:361 lead 归
1:69 lead 由
1:-63 lead 请
1:97 length=1
1:-94 length=12
1:-124 length=3
1:-107 length=4
1:118 length=7
1:-108 length=9
1:87 name ^中
1:-140 name ^九
1:107 name ^人
1:137 name ^仪
1:282 name ^信
1:-92 name ^党
1:-258 name ^共
1:-82 name ^办
1:-207 name ^协
1:-171 name ^县
1:-183 name ^同
1:274 name ^团
1:76 name ^备
1:131 name ^大
1:62 name ^学
1:61 name ^实
1:65 name ^家
1:-315 name ^小
1:69 name ^少
1:207 name ^就
1:-127 name ^年
1:172 name ^康
1:214 name ^德
1:193 name ^总
1:225 name ^招
1:84 name ^教
1:-110 name ^新
1:-256 name ^校
1:-226 name ^物
1:201 name ^电
1:134 name ^科
1:245 name ^竞
1:105 name ^职
1:-132 name ^英
1:-73 name ^辅
1:-119 name ^送
1:-147 name ^领
1:-131 name ^高
1:-265 name 三
1:-212 name 三备
1:-175 name 下
1:60 name 与
1:147 name 专业
1:194 name 业
1:144 name 业办
1:169 name 业科
1:95 name 业部
1:-337 name 主
1:-325 name 主任
1:-140 name 九
1:-140 name 九年
1:126 name 习
1:-177 name 书
1:-149 name 书处
1:-79 name 书室
1:-159 name 书记
1:90 name 事
1:164 name 事处
1:252 name 事室
1:-161 name 事科
1:-61 name 事股
1:-143 name 交
1:71 name 人
1:176 name 仪
1:176 name 仪器
1:-281 name 任
1:-325 name 任$
1:-111 name 任办
1:-103 name 会
1:-122 name 会$
1:-291 name 作
1:-131 name 作办
1:-165 name 作处
1:70 name 保
1:215 name 保健
1:137 name 保管
1:241 name 信
1:241 name 信息
1:206 name 健
1:215 name 健室
1:-91 name 党
1:-293 name 党委
1:202 name 党政
1:-88 name 全
1:-258 name 共
1:-126 name 兼
1:-101 name 兼任
1:-299 name 初
1:-97 name 前
1:-145 name 前教
1:-224 name 副
1:-215 name 副园
1:-77 name 副校
1:86 name 务
1:-287 name 务$
1:-335 name 务主
1:-118 name 务会
1:106 name 务办
1:97 name 务园
1:165 name 务处
1:249 name 务科
1:78 name 务组
1:93 name 勤处
1:223 name 勤组
1:-87 name 化
1:-320 name 协
1:-171 name 县
1:-82 name 县电
1:-81 name 各
1:-187 name 各备
1:69 name 各年
1:-227 name 合
1:-245 name 合作
1:-200 name 同
1:-62 name 员
1:-82 name 员会
1:176 name 器
1:137 name 器保
1:246 name 团
1:286 name 团委
1:111 name 园务
1:-61 name 图
1:-61 name 图书
1:-64 name 基
1:-82 name 基础
1:102 name 处
1:103 name 处$
1:-143 name 备
1:-196 name 备课
1:172 name 复
1:149 name 大
1:187 name 大队
1:100 name 委$
1:-82 name 委员
1:-97 name 学前
1:-116 name 学副
1:153 name 学处
1:80 name 学教
1:69 name 学校
1:61 name 学生
1:-212 name 学科
1:-114 name 学院
1:215 name 安
1:120 name 实
1:85 name 实训
1:88 name 家委
1:62 name 导
1:-141 name 导主
1:155 name 导处
1:-147 name 导小
1:-236 name 小
1:-170 name 小学
1:-151 name 小组
1:233 name 就
1:257 name 就业
1:-210 name 局
1:140 name 展中
1:-64 name 展处
1:176 name 展部
1:103 name 工
1:-306 name 市
1:107 name 师
1:137 name 师发
1:159 name 干
1:-90 name 年
1:186 name 康
1:172 name 康复
1:-281 name 建
1:233 name 德
1:233 name 德育
1:115 name 总
1:193 name 总务
1:241 name 息
1:253 name 息中
1:138 name 息技
1:234 name 成
1:-61 name 技术
1:-265 name 报
1:225 name 招
1:255 name 招生
1:-172 name 指
1:-73 name 指导
1:94 name 政
1:111 name 政办
1:81 name 政教
1:-190 name 教中
1:-157 name 教主
1:202 name 教办
1:210 name 教处
1:115 name 教导
1:110 name 教师
1:106 name 教组
1:84 name 教股
1:-253 name 教育
1:88 name 教部
1:-86 name 文
1:-175 name 新
1:108 name 术组
1:-231 name 校
1:-152 name 校办
1:-130 name 校务
1:71 name 校教
1:-161 name 校长
1:83 name 源
1:-258 name 物
1:-250 name 物理
1:-305 name 特
1:159 name 班年
1:-112 name 理
1:151 name 理学
1:208 name 生
1:-133 name 生会
1:233 name 生办
1:103 name 生发
1:261 name 生处
1:178 name 生就
1:109 name 生工
1:60 name 生科
1:128 name 电
1:60 name 督
1:60 name 督导
1:152 name 研处
1:123 name 研室
1:-82 name 础
1:-82 name 础教
1:-218 name 社
1:69 name 科
1:152 name 科室
1:80 name 科技
1:175 name 科研
1:-60 name 科组
1:-149 name 秘
1:-149 name 秘书
1:-128 name 程中
1:243 name 竞
1:243 name 竞赛
1:137 name 管员
1:139 name 系
1:139 name 系$
1:-76 name 级
1:-219 name 级备
1:-138 name 级组
1:210 name 级部
1:-175 name 练
1:62 name 组$
1:-151 name 组办
1:-66 name 织人
1:102 name 织部
1:118 name 职业
1:135 name 股
1:136 name 股$
1:-83 name 育
1:-133 name 育主
1:-61 name 育副
1:82 name 育处
1:69 name 育组
1:-254 name 艺
1:-147 name 英
1:-151 name 英语
1:-305 name 西
1:-159 name 训中
1:161 name 训处
1:186 name 训科
1:128 name 讯
1:-159 name 记$
1:-84 name 语文
1:-177 name 语科
1:-154 name 课
1:-68 name 课程
1:-196 name 课组
1:98 name 资
1:76 name 资源
1:128 name 资讯
1:117 name 赛
1:211 name 赛办
1:-80 name 辅
1:-80 name 辅导
1:-137 name 送
1:-102 name 送教
1:-248 name 通
1:63 name 部$
1:-98 name 长
1:-67 name 长$
1:120 name 长办
1:-60 name 长委
1:-199 name 长室
1:92 name 队
1:-217 name 队$
1:136 name 队大
1:282 name 队部
1:-96 name 院
1:-96 name 院$
1:-147 name 领
1:-147 name 领导
1:-81 name 馆$
1:-312 name 高
1:-171 name 高三
1:311 named=2
1:-183 named=3
1:249 right before  -
1:-132 right before (
1:63 right before -
1:96 right before <
1:-62 right before >
1:-249 right before 、
1:200 right before 。
1:-89 right before 与
1:-369 right before 为
1:109 right before 书
1:190 right before 事
1:-87 right before 人
1:-138 right before 任
1:142 right before 体
1:114 right before 作
1:92 right before 划
1:-69 right before 到
1:-193 right before 前
1:107 right before 动
1:178 right before 号
1:-322 right before 向
1:-169 right before 员
1:-183 right before 和
1:-279 right before 在
1:-154 right before 学
1:138 right before 师
1:-263 right before 报
1:-63 right before 派
1:187 right before 程
1:-132 right before 经
1:162 right before 续
1:209 right before 表
1:-299 right before 费
1:-131 right before 送
1:223 right before 项
1:237 right before 题
1:-113 sided=0
1:66 sided=1
1:-245 soon &
1:-118 soon &$
1:-271 soon (
1:-305 soon )
1:-141 soon -
1:-107 soon 0
1:-77 soon 0$
1:-224 soon 0个
1:-339 soon 0人
1:-187 soon 0人$
1:-204 soon 0人到
1:-146 soon 0人赴
1:-115 soon 0周
1:-101 soon 0周$
1:-92 soon 0年0
1:-209 soon 0次
1:-196 soon 0次$
1:-239 soon :
1:-100 soon <
1:-187 soon <$
1:-70 soon >
1:-217 soon >$
1:-90 soon >跟
1:-84 soon >跟岗
1:147 soon @
1:-126 soon ^(
1:-156 soon ^)
1:-283 soon ^0
1:-217 soon ^0人
1:-253 soon ^<
1:60 soon ^与
1:-100 soon ^专
1:108 soon ^为
1:-227 soon ^主任
1:121 soon ^于0
1:-124 soon ^互
1:181 soon ^保
1:96 soon ^保障
1:126 soon ^做
1:127 soon ^做好
1:64 soon ^全
1:101 soon ^共同
1:-116 soon ^出
1:198 soon ^分
1:105 soon ^分别
1:150 soon ^分头
1:-196 soon ^到
1:-106 soon ^到>
1:-185 soon ^副
1:-133 soon ^副主
1:117 soon ^办
1:94 soon ^办理
1:62 soon ^协
1:100 soon ^协办
1:121 soon ^协助
1:111 soon ^参与
1:-75 soon ^参加
1:133 soon ^合
1:239 soon ^合办
1:-201 soon ^同
1:137 soon ^向
1:137 soon ^向<
1:-221 soon ^员
1:-123 soon ^员0
1:99 soon ^和
1:84 soon ^商
1:225 soon ^在
1:-117 soon ^备
1:-146 soon ^备案
1:188 soon ^安
1:188 soon ^安排
1:105 soon ^定
1:135 soon ^审
1:278 soon ^对接
1:157 soon ^带
1:74 soon ^带队
1:271 soon ^帮
1:-193 soon ^干
1:-180 soon ^干部
1:213 soon ^开通
1:112 soon ^张
1:112 soon ^张罗
1:188 soon ^执
1:113 soon ^执笔
1:152 soon ^把
1:162 soon ^抓
1:-67 soon ^报
1:127 soon ^拟
1:162 soon ^拟定
1:264 soon ^排
1:136 soon ^排课
1:101 soon ^接待
1:134 soon ^提
1:96 soon ^提供
1:245 soon ^收
1:-174 soon ^教
1:-225 soon ^教师
1:63 soon ^每0
1:-66 soon ^每周
1:75 soon ^每季
1:-68 soon ^每月
1:70 soon ^汇
1:188 soon ^派人
1:128 soon ^牵
1:86 soon ^牵头
1:-241 soon ^的
1:-150 soon ^研
1:-150 soon ^研究
1:-61 soon ^确定
1:-170 soon ^科
1:-170 soon ^科长
1:146 soon ^管$
1:159 soon ^管理
1:96 soon ^组织
1:-80 soon ^经
1:170 soon ^经办
1:197 soon ^给
1:201 soon ^统
1:207 soon ^统一
1:116 soon ^统筹
1:127 soon ^考
1:99 soon ^联
1:160 soon ^联系
1:202 soon ^要
1:-147 soon ^设
1:-208 soon ^设在
1:74 soon ^负责
1:-159 soon ^赴
1:118 soon ^跟
1:160 soon ^跟进
1:112 soon ^轮
1:112 soon ^轮流
1:-174 soon ^送
1:89 soon ^选
1:-142 soon ^集
1:-99 soon ^集训
1:97 soon ^验
1:97 soon ^验收
1:-204 soon _0年
1:-143 soon “
1:204 soon 、$
1:151 soon 。
1:151 soon 。$
1:228 soon 《
1:-201 soon 三
1:78 soon 上$
1:-226 soon 业
1:67 soon 中
1:180 soon 为
1:-231 soon 主任
1:-234 soon 主任$
1:-81 soon 主任)
1:-126 soon 习
1:-205 soon 书
1:87 soon 二
1:-67 soon 于
1:100 soon 于0
1:219 soon 于0月
1:-92 soon 互
1:160 soon 交
1:-204 soon 人到
1:-146 soon 人赴
1:121 soon 人选$
1:97 soon 们
1:-159 soon 任
1:-219 soon 任$
1:-81 soon 任)
1:-81 soon 任)$
1:-164 soon 份
1:-118 soon 会
1:-94 soon 位
1:68 soon 位$
1:158 soon 住
1:125 soon 保
1:109 soon 保障
1:99 soon 保障$
1:88 soon 保障设
1:-88 soon 修
1:152 soon 做
1:132 soon 做好
1:92 soon 做好接
1:-80 soon 先
1:144 soon 入
1:96 soon 全
1:148 soon 全年
1:-166 soon 共0
1:79 soon 共同
1:173 soon 共同承
1:94 soon 共同组
1:107 soon 共同负
1:-74 soon 其
1:-112 soon 具
1:64 soon 具体
1:71 soon 册
1:71 soon 册$
1:247 soon 写
1:65 soon 决
1:76 soon 决$
1:147 soon 出
1:73 soon 出$
1:278 soon 分
1:227 soon 分$
1:105 soon 分别
1:150 soon 分头
1:105 soon 别
1:-196 soon 到
1:-79 soon 到$
1:-76 soon 到<
1:-197 soon 到>
1:-96 soon 到>跟
1:102 soon 制
1:-133 soon 副
1:-133 soon 副主
1:-133 soon 副主任
1:237 soon 力
1:168 soon 办
1:146 soon 办$
1:198 soon 办理
1:111 soon 办理$
1:-128 soon 加
1:78 soon 务$
1:119 soon 助
1:168 soon 勤
1:168 soon 勤$
1:100 soon 协办
1:100 soon 协办$
1:128 soon 协助
1:126 soon 协助$
1:-99 soon 协调
1:-79 soon 协调$
1:161 soon 单
1:235 soon 单$
1:-219 soon 县
1:120 soon 参$
1:111 soon 参与
1:115 soon 参与$
1:-122 soon 参加
1:-108 soon 参加$
1:-62 soon 发
1:-123 soon 发$
1:122 soon 口
1:88 soon 召
1:189 soon 召集
1:254 soon 号
1:240 soon 号$
1:-82 soon 各$
1:239 soon 合办
1:-62 soon 同
1:-82 soon 同$
1:173 soon 同承
1:94 soon 同组
1:94 soon 同组织
1:107 soon 同负
1:107 soon 同负责
1:76 soon 名
1:211 soon 名$
1:118 soon 后
1:81 soon 向
1:151 soon 向<
1:-70 soon 听
1:-176 soon 听课
1:-127 soon 员
1:-123 soon 员0
1:106 soon 周$
1:-144 soon 周三
1:-154 soon 周四
1:-61 soon 和
1:237 soon 和$
1:119 soon 商
1:70 soon 商定
1:227 soon 商量
1:-216 soon 四
1:-61 soon 回
1:-61 soon 回访
1:-61 soon 回访$
1:-204 soon 团
1:-188 soon 园
1:-79 soon 在>
1:-170 soon 培
1:-258 soon 处
1:-177 soon 处长
1:-70 soon 备案
1:-70 soon 备案$
1:-218 soon 大
1:67 soon 头
1:115 soon 好
1:92 soon 好接
1:94 soon 好课
1:-155 soon 委
1:-245 soon 子
1:75 soon 季度
1:65 soon 季度整
1:70 soon 学$
1:93 soon 学期汇
1:144 soon 学生$
1:178 soon 学科
1:61 soon 安
1:73 soon 安排
1:206 soon 安排岗
1:61 soon 安排课
1:174 soon 完
1:174 soon 完成
1:148 soon 完成$
1:67 soon 定
1:238 soon 定课
1:91 soon 实$
1:98 soon 实。
1:98 soon 实。$
1:123 soon 实施
1:122 soon 实施$
1:171 soon 家
1:182 soon 宿
1:162 soon 宿$
1:111 soon 对$
1:121 soon 对口
1:77 soon 对接
1:-126 soon 导
1:-179 soon 小$
1:-131 soon 展
1:200 soon 岗位
1:206 soon 岗位$
1:183 soon 工$
1:-221 soon 师
1:159 soon 带
1:113 soon 带队
1:134 soon 带队$
1:231 soon 帮
1:-99 soon 干
1:-180 soon 干部
1:102 soon 年
1:-94 soon 年0
1:-94 soon 年0月
1:216 soon 年对
1:248 soon 底
1:75 soon 底回
1:75 soon 底回访
1:185 soon 度
1:65 soon 度整
1:65 soon 度整理
1:123 soon 建
1:-221 soon 开$
1:-131 soon 开展
1:174 soon 张
1:174 soon 张罗
1:112 soon 张罗$
1:79 soon 录
1:82 soon 待
1:108 soon 待$
1:-221 soon 志
1:110 soon 总
1:98 soon 总$
1:91 soon 成
1:148 soon 成$
1:182 soon 手
1:136 soon 手$
1:105 soon 执
1:113 soon 执笔
1:113 soon 执笔$
1:100 soon 扶
1:94 soon 承
1:128 soon 承办$
1:-82 soon 技
1:68 soon 技术
1:67 soon 把
1:275 soon 抓
1:226 soon 抓$
1:-190 soon 报
1:-119 soon 报$
1:151 soon 报名
1:-75 soon 担$
1:102 soon 担任
1:135 soon 拟
1:162 soon 拟定
1:242 soon 拿
1:148 soon 挂
1:97 soon 授
1:133 soon 排
1:129 soon 排定
1:206 soon 排岗
1:206 soon 排岗位
1:97 soon 排班
1:231 soon 排课$
1:133 soon 接
1:108 soon 接待
1:108 soon 接待$
1:120 soon 推
1:127 soon 提
1:143 soon 支
1:116 soon 支$
1:310 soon 收
1:211 soon 收$
1:241 soon 改
1:116 soon 放
1:-108 soon 敏
1:162 soon 教$
1:-134 soon 教师
1:143 soon 教师$
1:-178 soon 教育
1:-121 soon 数
1:178 soon 整
1:103 soon 整理
1:65 soon 整理$
1:161 soon 文
1:264 soon 方
1:122 soon 施$
1:197 soon 日程
1:197 soon 日程$
1:-65 soon 明
1:68 soon 月
1:-143 soon 月0
1:196 soon 月底
1:75 soon 月底回
1:108 soon 月走
1:108 soon 月走访
1:-221 soon 有
1:77 soon 服务$
1:99 soon 期
1:93 soon 期汇
1:93 soon 期汇编
1:187 soon 本$
1:68 soon 术
1:108 soon 查$
1:87 soon 核
1:-172 soon 检
1:-167 soon 次
1:-170 soon 次$
1:-135 soon 每0周
1:-99 soon 每周
1:-144 soon 每周三
1:75 soon 每季
1:75 soon 每季度
1:176 soon 每月底
1:108 soon 每月走
1:82 soon 汇
1:77 soon 汇总
1:154 soon 汇编
1:93 soon 汇编$
1:-171 soon 活
1:-177 soon 活动
1:-171 soon 派$
1:230 soon 派人
1:112 soon 流
1:103 soon 清
1:281 soon 清点
1:-243 soon 源
1:64 soon 点
1:79 soon 班
1:83 soon 班$
1:238 soon 理
1:170 soon 理$
1:139 soon 生$
1:71 soon 电
1:-308 soon 的
1:274 soon 盯
1:257 soon 看
1:82 soon 着
1:-137 soon 督
1:-206 soon 研
1:-202 soon 研$
1:-223 soon 研究
1:-60 soon 研究$
1:-61 soon 确定
1:232 soon 确定$
1:-118 soon 科
1:-168 soon 科长
1:151 soon 程
1:70 soon 程$
1:178 soon 稿
1:178 soon 稿$
1:-223 soon 究
1:-60 soon 究$
1:-107 soon 立
1:113 soon 笔
1:113 soon 笔$
1:120 soon 第
1:60 soon 筹
1:107 soon 筹$
1:-89 soon 签
1:190 soon 管$
1:182 soon 管理
1:187 soon 管理$
1:142 soon 系
1:-109 soon 线
1:-188 soon 线上
1:99 soon 组织
1:154 soon 组织$
1:200 soon 组织学
1:73 soon 组织实
1:99 soon 织
1:154 soon 织$
1:200 soon 织学
1:153 soon 织学生
1:73 soon 织实
1:-74 soon 经
1:206 soon 经办
1:155 soon 经办$
1:-166 soon 经费
1:179 soon 给
1:142 soon 络
1:166 soon 络$
1:150 soon 统
1:80 soon 统一
1:149 soon 统筹
1:107 soon 统筹$
1:-133 soon 续
1:326 soon 编
1:133 soon 编$
1:75 soon 罗
1:112 soon 罗$
1:-74 soon 考
1:174 soon 考勤
1:174 soon 考勤$
1:-73 soon 联
1:-155 soon 联$
1:-129 soon 联合
1:157 soon 联系
1:106 soon 联络
1:166 soon 联络$
1:-178 soon 股长
1:-101 soon 育
1:152 soon 自
1:-207 soon 英
1:108 soon 落
1:95 soon 落实
1:98 soon 落实。
1:-133 soon 行
1:-235 soon 行$
1:122 soon 衔
1:125 soon 衔接
1:84 soon 表
1:93 soon 表$
1:225 soon 要
1:-87 soon 解
1:221 soon 计$
1:69 soon 订
1:-252 soon 训
1:-247 soon 训$
1:-246 soon 议
1:139 soon 记
1:-66 soon 讲
1:-208 soon 设在
1:-79 soon 设在>
1:156 soon 设备
1:119 soon 设备$
1:-95 soon 访
1:108 soon 访支
1:108 soon 访支$
1:-185 soon 证
1:75 soon 评
1:-60 soon 课$
1:145 soon 课务
1:151 soon 课务$
1:87 soon 课表
1:93 soon 课表$
1:66 soon 调
1:90 soon 负责
1:172 soon 负责$
1:-175 soon 负责人
1:133 soon 负责接
1:144 soon 负责设
1:138 soon 负责选
1:136 soon 责
1:238 soon 责$
1:-175 soon 责人
1:133 soon 责接
1:75 soon 责接待
1:144 soon 责设
1:144 soon 责设备
1:138 soon 责选
1:124 soon 责选派
1:143 soon 账
1:254 soon 账号
)"sv,
    R"(1:240 soon 账号$
1:-166 soon 费
1:-291 soon 资
1:62 soon 赠
1:108 soon 走访
1:108 soon 走访支
1:-214 soon 赴
1:125 soon 起
1:74 soon 跟
1:-111 soon 跟岗
1:160 soon 跟进
1:198 soon 车
1:112 soon 轮
1:112 soon 轮流
1:-123 soon 达
1:165 soon 进$
1:118 soon 选
1:137 soon 选$
1:-84 soon 选派
1:-69 soon 通
1:-79 soon 通$
1:-158 soon 部
1:205 soon 量
1:-160 soon 长
1:-195 soon 长$
1:140 soon 队$
1:109 soon 障
1:99 soon 障$
1:88 soon 障设
1:88 soon 障设备
1:-167 soon 集训
1:-295 soon 青
1:219 soon 领
1:76 soon 题
1:172 soon 题$
1:108 soon 验收
1:136 stands behind
1:407 stands bracket
1:208 stands closing
1:-247 stands sentence
1:-228 stands, lead behind
1:112 stands, lead behind:
1:169 stands, lead behind^
1:161 stands, lead behind归
1:226 stands, lead behind由
1:243 stands, lead behind由^
1:398 stands, lead bracket^
1:301 stands, lead closing:
1:194 stands, lead closing^
1:94 stands, lead closing由
1:-409 stands, lead sentence
1:-209 stands, lead sentence^
1:-109 stands, lead sentence交
1:-184 stands, lead sentence请
1:90 stands, lead sentence请^
)"sv,
};

}  // namespace

std::span<std::string_view const> const charge_weights(parts);

}  // namespace bangfu::document::reader
