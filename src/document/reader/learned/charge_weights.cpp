// SPDX-License-Identifier: BSL-1.0
// Learned: see weights.hpp.
#include "document/reader/learned/weights.hpp"

namespace bangfu::document::reader {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::string_view parts[] = {
    R"(charge no yes
1:-205 after %
1:-168 after (
1:-188 after (0
1:-170 after )
1:-73 after )$
1:-196 after ,
1:-79 after ,0
1:-296 after -
1:-177 after -0
1:-114 after -0×
1:-90 after 0
1:-165 after 0$
1:-205 after 0%
1:-186 after 0)
1:-186 after 0)$
1:-181 after 0-
1:-181 after 0-0
1:-106 after 0×
1:-106 after 0××
1:-150 after 0个月
1:-340 after 0人
1:-258 after 0人$
1:-200 after 0人到
1:-187 after 0人赴
1:-221 after 0份
1:-70 after 0位
1:-137 after 0册$
1:64 after 0名$
1:-204 after 0周
1:-222 after 0周$
1:-203 after 0天
1:-170 after 0天$
1:189 after 0套
1:-200 after 0学
1:-111 after 0学期
1:-68 after 0日
1:-172 after 0日印
1:-68 after 0月0
1:223 after 0月、
1:-119 after 0月到
1:240 after 0期
1:140 after 0本
1:81 after 0节
1:94 after 0项
1:-331 after :
1:-140 after <
1:-178 after <(
1:-159 after <0
1:108 after <开
1:-62 after <开展
1:135 after <捐赠
1:-170 after <驻
1:-142 after >
1:-88 after >挂
1:-88 after >挂职
1:185 after >教
1:-105 after >跟
1:-79 after >跟岗
1:-109 after >跟班
1:65 after @
1:-113 after ^(
1:-158 after ^)
1:-338 after ^0
1:-232 after ^0人
1:-258 after ^<
1:-100 after ^与
1:-170 after ^专
1:-212 after ^主任
1:115 after ^于0
1:60 after ^会同
1:182 after ^保
1:92 after ^保障
1:124 after ^做
1:128 after ^做好
1:111 after ^共同
1:-100 after ^出
1:184 after ^分
1:99 after ^分别
1:124 after ^分头
1:-173 after ^到
1:-98 after ^到>
1:-173 after ^副
1:-132 after ^副主
1:122 after ^办
1:99 after ^办理
1:102 after ^协办
1:140 after ^协助
1:-102 after ^协调
1:114 after ^参与
1:-80 after ^参加
1:77 after ^合
1:-213 after ^同
1:145 after ^向
1:145 after ^向<
1:-198 after ^员
1:-120 after ^员0
1:123 after ^和
1:99 after ^商
1:231 after ^在
1:-172 after ^备案
1:187 after ^安
1:187 after ^安排
1:78 after ^定
1:155 after ^审
1:266 after ^对接
1:162 after ^带
1:84 after ^带队
1:266 after ^帮
1:-188 after ^干
1:-112 after ^干部
1:229 after ^开通
1:103 after ^张
1:103 after ^张罗
1:191 after ^执
1:116 after ^执笔
1:69 after ^承
1:152 after ^把
1:181 after ^抓
1:-65 after ^报
1:136 after ^拟
1:166 after ^拟定
1:253 after ^排
1:128 after ^排课
1:104 after ^接待
1:154 after ^提
1:107 after ^提供
1:249 after ^收
1:-174 after ^教
1:-169 after ^教师
1:73 after ^每0
1:-87 after ^每周
1:-70 after ^每月
1:84 after ^汇
1:185 after ^派人
1:134 after ^牵
1:92 after ^牵头
1:-253 after ^的
1:-141 after ^研
1:-141 after ^研究
1:-171 after ^科
1:-171 after ^科长
1:148 after ^管$
1:154 after ^管理
1:102 after ^组织
1:-85 after ^经
1:148 after ^经办
1:215 after ^给
1:210 after ^统
1:201 after ^统一
1:109 after ^统筹
1:96 after ^考
1:123 after ^联
1:174 after ^联系
1:205 after ^要
1:-144 after ^设
1:-197 after ^设在
1:64 after ^负
1:80 after ^负责
1:-177 after ^赴
1:142 after ^跟
1:170 after ^跟进
1:104 after ^轮
1:104 after ^轮流
1:-169 after ^送
1:88 after ^选
1:-117 after ^集
1:-89 after ^集训
1:110 after ^验
1:110 after ^验收
1:-175 after _0年
1:-124 after ×
1:-111 after ×0
1:-125 after ××
1:-111 after ××0
1:-126 after ×××
1:-154 after “
1:-154 after ”
1:-118 after ”$
1:266 after 、0
1:201 after 。
1:214 after 。$
1:173 after 《
1:173 after 》
1:169 after 》$
1:-76 after 一起
1:-168 after 上0
1:193 after 上述
1:-97 after 上集
1:-97 after 上集体
1:-82 after 下
1:68 after 下午
1:68 after 不少
1:68 after 不少于
1:114 after 与$
1:-178 after 与<
1:-204 after 专业
1:-66 after 专家
1:206 after 业$
1:68 after 两
1:-110 after 个月$
1:136 after 为
1:93 after 为<
1:-242 after 主任
1:-233 after 主任$
1:-90 after 主任)
1:114 after 主持
1:-180 after 习
1:-141 after 习0
1:-70 after 书0
1:-86 after 书0册
1:-85 after 书信
1:103 after 二
1:69 after 于
1:216 after 于0
1:216 after 于0月
1:-64 after 互
1:146 after 交接
1:-125 after 人
1:-85 after 人到
1:-187 after 人赴
1:140 after 人选$
1:-63 after 以
1:-208 after 以下
1:-198 after 以视
1:81 after 们
1:-168 after 任
1:-104 after 任$
1:-90 after 任)
1:-90 after 任)$
1:-106 after 任<
1:-71 after 任副
1:-215 after 份
1:-272 after 优
1:60 after 会同
1:-108 after 会议
1:285 after 传
1:-82 after 估
1:-63 after 估$
1:-131 after 位
1:255 after 住
1:196 after 住宿
1:-113 after 体备
1:-113 after 体备课
1:177 after 作$
1:-74 after 使
1:-74 after 使用
1:-74 after 使用$
1:87 after 保
1:105 after 保障
1:102 after 保障$
1:85 after 保障设
1:99 after 修
1:122 after 做
1:135 after 做好
1:76 after 做好接
1:174 after 傅
1:174 after 傅$
1:206 after 像
1:-90 after 儿
1:-105 after 先
1:75 after 入
1:132 after 全
1:216 after 全年
1:69 after 公室
1:-160 after 共0
1:-160 after 共0人
1:103 after 共同
1:115 after 共同组
1:123 after 共同负
1:-207 after 其
1:-110 after 具
1:115 after 具体
1:-134 after 兼
1:-121 after 兼任
1:152 after 册
1:76 after 写
1:-216 after 农
1:258 after 况
1:68 after 准
1:68 after 准备
1:79 after 出
1:-93 after 出$
1:229 after 分
1:99 after 分别
1:124 after 分头
1:263 after 划$
1:-171 after 初
1:-171 after 到
1:-64 after 到<
1:-254 after 到>
1:-88 after 到>挂
1:-80 after 到>跟
1:61 after 制
1:-161 after 副
1:-132 after 副主
1:-132 after 副主任
1:-181 after 副教
1:-181 after 副教授
1:-116 after 副校
1:209 after 力
1:238 after 办
1:232 after 办$
1:69 after 办公
1:69 after 办公室
1:223 after 办理
1:142 after 办理$
1:-137 after 加
1:92 after 加$
1:-167 after 加“
1:212 after 务$
1:-72 after 务处
1:98 after 动
1:83 after 动$
1:115 after 助
1:71 after 协
1:-61 after 协作
1:102 after 协办
1:102 after 协办$
1:153 after 协助
1:132 after 协助$
1:-156 after 协调
1:-126 after 协调$
1:160 after 单
1:150 after 单$
1:-172 after 印发
1:-172 after 印发$
1:-130 after 县
1:114 after 参与
1:114 after 参与$
1:-101 after 参加
1:92 after 参加$
1:-167 after 参加“
1:140 after 及
1:-84 after 发
1:-190 after 发$
1:-240 after 受
1:110 after 口
1:70 after 召
1:213 after 召集
1:-239 after 各0
1:115 after 同组
1:115 after 同组织
1:123 after 同负
1:123 after 同负责
1:166 after 名
1:110 after 名$
1:150 after 名单
1:150 after 名单$
1:131 after 后
1:109 after 向
1:152 after 向<
1:193 after 告
1:-140 after 员
1:-73 after 员$
1:-120 after 员0
1:-89 after 周
1:-170 after 周四
1:80 after 命
1:80 after 命题
1:97 after 商
1:71 after 商定
1:-66 after 商定$
1:-230 after 四
1:-84 after 回
1:-177 after 团
1:-65 after 园
1:135 after 图书0
1:-206 after 在<
1:-100 after 在>
1:-106 after 培
1:99 after 培训$
1:-66 after 基
1:-64 after 堂
1:-302 after 处
1:-205 after 处长
1:-60 after 备
1:115 after 备$
1:-103 after 备案
1:-103 after 备案$
1:-183 after 备课
1:-136 after 备课$
1:-157 after 备课0
1:-219 after 大
1:-144 after 天
1:-170 after 天$
1:236 after 套
1:183 after 好
1:76 after 好接
1:113 after 好课
1:-147 after 委
1:-82 after 学
1:-66 after 学习
1:-111 after 学期$
1:-280 after 学校
1:99 after 安
1:91 after 安排
1:95 after 安排$
1:-100 after 安排岗
1:196 after 完
1:196 after 完成
1:-106 after 定$
1:297 after 定课
1:100 after 实$
1:84 after 实。
1:84 after 实。$
1:139 after 实施
1:136 after 实施$
1:-96 after 实训
1:140 after 家长
1:253 after 宿
1:159 after 宿$
1:149 after 寄
1:88 after 对
1:108 after 对口
1:-115 after 小
1:61 after 少
1:68 after 少于
1:68 after 少于0
1:-194 after 局
1:-99 after 展
1:-77 after 展0
1:-77 after 展0次
1:135 after 山
1:-156 after 岗
1:-161 after 岗$
1:-93 after 岗0
1:-106 after 岗0周
1:-63 after 岗位$
1:160 after 工
1:165 after 工作$
1:174 after 师傅
1:174 after 师傅$
1:189 after 带
1:65 after 带队
1:122 after 带队$
1:201 after 帮
1:78 after 帮扶
1:-125 after 常
1:-264 after 干
1:-79 after 干部
1:-199 after 平
1:79 after 年
1:196 after 年对
1:-63 after 并
1:129 after 库
1:-73 after 应
1:282 after 底
1:175 after 度
1:-187 after 座
1:211 after 建
1:-163 after 开
1:-209 after 开0
1:-109 after 开展
1:-77 after 开展0
1:-208 after 式
1:158 after 张
1:158 after 张罗
1:103 after 张罗$
1:129 after 录
1:110 after 待$
1:-106 after 志
1:75 after 总
1:230 after 总$
1:297 after 情
1:258 after 情况
1:197 after 手
1:216 after 手续
1:216 after 手续$
1:-171 after 才
1:116 after 执笔
1:116 after 执笔$
1:-92 after 执行
1:157 after 批
1:155 after 承办$
1:224 after 技
1:74 after 技术
1:75 after 把
1:276 after 抓
1:208 after 抓$
1:246 after 护
1:-132 after 报$
1:142 after 报名
1:186 after 报告
1:172 after 报送
1:136 after 担任
1:266 after 招
1:101 after 拟
1:166 after 拟定
1:215 after 拿
1:62 after 持
1:-82 after 挂
1:-74 after 挂任
1:-88 after 挂职
1:265 after 指定
1:76 after 捐赠
1:135 after 捐赠图
1:137 after 排
1:144 after 排$
1:151 after 排定
1:-100 after 排岗
1:-100 after 排岗位
1:96 after 排班
1:65 after 排课
1:205 after 排课$
1:110 after 排课表
1:90 after 接
1:107 after 接待
1:110 after 接待$
1:172 after 推
1:163 after 提
1:115 after 提供
1:-94 after 支
1:149 after 收
1:145 after 收$
1:281 after 改
1:-112 after 放$
1:-94 after 政
1:-84 after 敏
1:228 after 教$
1:178 after 教务
1:130 after 教学
1:103 after 教师
1:-206 after 教授
1:-112 after 教研
1:-157 after 教育
1:-89 after 数
1:285 after 整
1:61 after 文
1:209 after 料$
1:-63 after 新
1:136 after 施$
1:-94 after 日
1:-172 after 日印
1:-172 after 日印发
1:197 after 日程
1:197 after 日程$
1:-137 after 时
1:-153 after 时$
1:-103 after 明
1:-193 after 晓
1:-135 after 晚
1:-153 after 月$
1:-68 after 月0
1:-68 after 月0日
1:223 after 月、
1:-168 after 月到
1:-238 after 有
1:92 after 服
1:92 after 服务
1:104 after 服务$
1:120 after 期
1:150 after 期$
1:239 after 本$
1:74 after 术
1:178 after 材料$
1:79 after 来
1:124 after 查0
1:124 after 查0次
1:-218 after 校
1:-88 after 校长
1:96 after 档
1:-78 after 检查
1:226 after 步
1:62 after 每0
1:-215 after 每0周
1:-62 after 每周
1:-164 after 每周四
1:-94 after 每月
1:82 after 汇总
1:-133 after 派$
1:-81 after 派0
1:-69 after 派0名
1:225 after 派人
1:135 after 流主
1:79 after 流主持
1:-96 after 海
1:111 after 清
1:254 after 清点
1:-153 after 源
1:-69 after 点
1:-190 after 点$
1:65 after 牵头
1:-205 after 率
1:167 after 班
1:168 after 班$
1:97 after 理
1:109 after 理$
1:129 after 生$
1:134 after 用
1:-83 after 由
1:139 after 电
1:157 after 电子
1:-270 after 的
1:262 after 盯
1:264 after 看
1:99 after 着
1:-127 after 督
1:79 after 知
1:-125 after 研
1:-304 after 研究
1:-60 after 研究$
1:232 after 确定$
1:-82 after 碰
1:-115 after 秀
1:-95 after 科
1:117 after 科$
1:-178 after 科长
1:-103 after 科长$
1:178 after 稿
1:121 after 稿$
1:-304 after 究
1:-60 after 究$
1:-222 after 立
1:116 after 笔
1:116 after 笔$
1:140 after 第
1:70 after 筹
1:99 after 筹$
1:182 after 管$
1:-66 after 管理
1:99 after 管理$
1:86 after 系
1:137 after 系$
1:-216 after 红
1:68 after 级
1:-130 after 线
1:-134 after 线上
1:86 after 组织
1:179 after 组织$
1:82 after 组织0
1:203 after 组织学
1:86 after 织
1:179 after 织$
1:82 after 织0
1:203 after 织学
1:203 after 织学生
1:-165 after 经
1:218 after 经办
1:170 after 经办$
1:-184 after 经费
1:99 after 结对
1:198 after 给
1:209 after 给<
1:-216 after 络员
1:155 after 统
1:79 after 统一
1:136 after 统筹
1:99 after 统筹$
1:-160 after 继
1:-159 after 继续
1:216 after 续$
1:232 after 维
1:282 after 编
1:-163 after 网
1:-189 after 网上
1:-88 after 网络
1:103 after 罗$
1:-103 after 老
1:-103 after 老师
1:-73 after 考
1:-89 after 考核
1:-111 after 联
1:-67 after 联合
1:109 after 联系
1:137 after 联系$
1:168 after 联络$
1:-216 after 联络员
1:-192 after 股
1:-202 after 股长
1:-61 after 育
1:-174 after 至
1:-164 after 至0
1:63 after 节$
1:-188 after 英
1:-134 after 英语
1:154 after 营
1:199 after 落
1:199 after 落实
1:93 after 落实$
1:84 after 落实。
1:-62 after 行
1:-201 after 行$
1:146 after 衔接$
1:131 after 表$
1:105 after 要
1:-163 after 视
1:73 after 订
1:147 after 讨
1:-68 after 训
1:-163 after 议
1:124 after 记
1:-188 after 讲
1:-159 after 讲座
1:-197 after 设在
1:-100 after 设在>
1:81 after 设备
1:-121 after 访
1:-163 after 访$
1:-231 after 证
1:-147 after 评
1:-82 after 评估
1:-63 after 评估$
1:-70 after 诊
1:259 after 试
1:-161 after 语
1:-184 after 课$
1:-63 after 课0
1:-146 after 课0次
1:-213 after 课”
1:193 after 课务
1:173 after 课务$
1:-67 after 课程
1:-201 after 课程$
1:133 after 课表
1:131 after 课表$
1:74 after 调
1:-126 after 调$
1:235 after 调试
1:123 after 负责$
1:-181 after 负责人
1:129 after 负责接
1:150 after 负责设
1:157 after 负责选
1:80 after 责
1:163 after 责$
1:-181 after 责人
1:129 after 责接
1:70 after 责接待
1:150 after 责设
1:150 after 责设备
1:157 after 责选
1:149 after 责选派
1:99 after 账
1:87 after 购
1:-197 after 费
1:-221 after 资
1:177 after 赠
1:135 after 赠图
1:135 after 赠图书
1:-60 after 走
1:-255 after 赴
1:89 after 起
1:-147 after 跟岗
1:-158 after 跟岗$
1:-93 after 跟岗0
1:170 after 跟进
1:-221 after 蹲
1:-221 after 蹲点
1:160 after 轮
1:142 after 轮流
1:135 after 轮流主
1:-86 after 达
1:-62 after 运
1:105 after 进
1:117 after 进$
1:193 after 述
1:189 after 送
1:184 after 送$
1:-161 after 送课
1:221 after 选
1:183 after 选$
1:-60 after 选派$
1:218 after 通$
1:224 after 造
1:-211 after 部
1:-172 after 金
1:-259 after 长
1:-164 after 长$
1:-161 after 问
1:67 after 间
1:132 after 队$
1:-195 after 院
1:-150 after 院长
1:85 after 障
1:102 after 障$
1:85 after 障设
1:85 after 障设备
1:-127 after 集
1:-113 after 集体备
1:-152 after 集训
1:-298 after 青
1:95 after 面
1:127 after 项$
1:139 after 领
1:190 after 题$
1:-188 after 驻园
1:123 after 验收
1:124 after 高
1:-62 alone 00
1:-114 alone 10
1:71 alone 11
1:-229 before &
1:-136 before ($
1:-106 before 0个
1:-87 before 0名
1:204 before 0周
1:-286 before 0日
1:-268 before 0日前
1:-113 before 0月
1:164 before 0节
1:129 before 0项
1:171 before 0项$
1:-68 before :
1:-109 before <
1:92 before <$
1:-195 before @
1:62 before ^$
1:-220 before ^&
1:76 before ^<$
1:-199 before ^@
1:-210 before ^、
1:169 before ^上
1:-65 before ^不
1:114 before ^主
1:60 before ^以
1:158 before ^以上
1:169 before ^具
1:169 before ^具体
1:-85 before ^学
1:-235 before ^学期
1:76 before ^师
1:114 before ^教
1:-83 before ^日
1:-89 before ^日常
1:100 before ^本
1:-153 before ^校
1:-116 before ^校长
1:159 before ^此
1:135 before ^此项
1:-70 before ^第0
1:-265 before ^组
1:-107 before ^组办
1:-115 before ^经
1:-109 before ^经$
1:-198 before ^联
1:-165 before ^联系
1:153 before ^课
1:175 before ^账
1:175 before ^账号
1:178 before ^这
1:134 before ^送
1:-148 before ^领导
1:209 before _
1:132 before _$
1:-112 before ”
1:-184 before 、
1:-254 before 、$
1:-203 before 、数
1:-203 before 、数学
1:239 before 。
1:205 before 。$
1:172 before 上
1:146 before 上工
1:146 before 上工作
1:-122 before 下
1:-151 before 下设
1:-151 before 下设$
1:-65 before 不
1:-64 before 与
1:-84 before 与$
1:60 before 个
1:166 before 中
1:-285 before 为
1:-324 before 为$
1:91 before 主
1:-165 before 主任
1:184 before 书
1:117 before 书$
1:61 before 事
1:182 before 事$
1:93 before 于
1:93 before 于0
1:-61 before 人$
1:93 before 以上
1:146 before 以上工
1:-168 before 任
1:-139 before 任$
1:162 before 体$
1:135 before 作$
1:150 before 修
1:-132 before 公室设
1:113 before 共
1:122 before 具
1:122 before 具体
1:162 before 具体$
1:205 before 写
1:164 before 出
1:-65 before 分别
1:117 before 划$
1:-65 before 别
1:-71 before 到
1:-210 before 前
1:-166 before 前$
1:66 before 办
1:104 before 务
1:167 before 动
1:-145 before 协
1:-117 before 单
1:-195 before 参
1:-333 before 口
1:-230 before 台
1:175 before 号
1:175 before 号$
1:-165 before 各
1:-131 before 名
1:-106 before 名单
1:-305 before 向
1:-293 before 向$
1:-205 before 员
1:-140 before 员$
1:208 before 周
1:-221 before 和$
1:-70 before 回
1:234 before 园
1:-275 before 在
1:-248 before 在$
1:137 before 培
1:114 before 培训
1:-113 before 处
1:-185 before 大
1:-326 before 学
1:-166 before 学$
1:-298 before 学期
1:84 before 学生
1:-184 before 学院
1:187 before 实
1:-132 before 室设
1:-132 before 室设在
1:133 before 家
1:-127 before 对
1:-333 before 对口
1:-104 before 导
1:-148 before 导小
1:-148 before 导小组
1:-195 before 将
1:-68 before 小
1:-148 before 小组
1:-148 before 小组下
1:60 before 少
1:93 before 少于
1:93 before 少于0
1:123 before 岗
1:135 before 工作$
1:137 before 师
1:145 before 师$
1:191 before 师的
1:-84 before 帮
1:-89 before 常
1:-161 before 年
1:-99 before 年级
1:172 before 底
1:177 before 度
1:-129 before 开
1:-178 before 往
1:-195 before 往返
1:151 before 总
1:165 before 手续
1:165 before 手续$
1:-335 before 报
1:-262 before 报$
1:-127 before 担
1:-127 before 担任
1:-127 before 担任$
1:115 before 指
1:115 before 指导
1:312 before 接
1:-123 before 支
1:117 before 政
1:126 before 教
1:116 before 教师
1:-243 before 数
1:-203 before 数学
1:-166 before 数学$
1:-211 before 文
1:-166 before 文、
1:-166 before 文、数
1:152 before 方
1:-248 before 日
1:-291 before 日前
1:-89 before 日常
1:-106 before 月
1:-271 before 月0
1:-271 before 月0日
1:141 before 月。
1:-324 before 期
1:-224 before 期末
1:-236 before 末
1:129 before 本
1:-246 before 校
1:-193 before 校长
1:119 before 次
1:181 before 次。
1:156 before 此
1:133 before 此项
1:99 before 此项$
1:163 before 此项工
1:-115 before 每
1:158 before 活
1:158 before 活动
1:-77 before 班
1:-96 before 理
1:-70 before 理$
1:141 before 生
1:-199 before 由
1:159 before 的课
1:-112 before 研
1:75 before 研修
1:-188 before 科
1:200 before 程$
1:76 before 第
1:459 before 管
1:215 before 管理
1:-172 before 系
1:-174 before 系人
1:-156 before 系人$
1:-64 before 级
1:-303 before 组
1:-148 before 组下
1:-148 before 组下设
1:-107 before 组办
1:-107 before 组办公
1:109 before 经
1:-109 before 经$
1:-120 before 结对
1:-141 before 络
1:134 before 续
1:165 before 续$
1:260 before 编
1:-271 before 联
1:-218 before 联系
1:-174 before 联系人
1:-189 before 联络
1:164 before 节
1:-81 before 英
1:82 before 表
1:117 before 计划$
1:73 before 训
1:-137 before 设
1:-140 before 设$
1:-143 before 设在
1:-143 before 设在$
1:103 before 访
1:-241 before 语
1:-243 before 语文
1:-166 before 语文、
1:264 before 课表
1:93 before 账
1:175 before 账号
1:175 before 账号$
1:-265 before 费
1:-265 before 费$
1:-183 before 赛
1:65 before 跟
1:65 before 跟岗
1:-233 before 车
1:-195 before 返
1:195 before 这
1:85 before 述
1:-159 before 送$
1:-86 before 选
1:-214 before 选手
1:195 before 部
1:-227 before 长
1:130 before 队
1:-198 before 院
1:100 before 项
1:238 before 项$
1:207 before 项工
1:207 before 项工作
1:-231 before 须
1:-148 before 领导
1:-148 before 领导小
1:68 before 题
1:204 before 题$
1:-240 before=2
1:-91 before=3
1:-297 before=4
1:147 before=5
1:-166 clause before )
1:-213 clause before )$
1:-64 clause before 0个
1:192 clause before 0人
1:-69 clause before 0份
1:191 clause before 0册
1:118 clause before 0周
1:254 clause before 0场
1:150 clause before 0对
1:-136 clause before 0年
1:223 clause before 0次
1:71 clause before 0节
1:221 clause before 0项
1:253 clause before <教
1:158 clause before >
1:87 clause before >教
1:-68 clause before @
1:201 clause before ^&
1:147 clause before ^<
1:247 clause before ^>
1:97 clause before ^@
1:71 clause before ^“
1:181 clause before ^不
1:247 clause before ^专
1:141 clause before ^为
1:100 clause before ^到
1:202 clause before ^务
1:232 clause before ^套
1:159 clause before ^学
1:226 clause before ^导
1:-132 clause before ^工
1:132 clause before ^师
1:-63 clause before ^帮
1:-63 clause before ^年
1:141 clause before ^教
1:221 clause before ^每
1:182 clause before ^研
1:-150 clause before ^组
1:-114 clause before ^至
1:-85 clause before ^设
1:-113 clause before ^课
1:122 clause before ^队
1:94 clause before “
1:-109 clause before “六
1:218 clause before ”$
1:61 clause before 、
1:63 clause before 》
1:170 clause before 一
1:-109 clause before 一”
1:-169 clause before 上
1:-171 clause before 上课
1:-341 clause before 下
1:-150 clause before 下设
1:66 clause before 不
1:67 clause before 专
1:146 clause before 专业
1:78 clause before 业
1:231 clause before 业$
1:-62 clause before 个月
1:242 clause before 中心
1:79 clause before 为
1:143 clause before 为期
1:86 clause before 主
1:-242 clause before 主任
1:230 clause before 主抓
1:179 clause before 习0
1:-83 clause before 书
1:-129 clause before 书0
1:110 clause before 事
1:155 clause before 事处
1:308 clause before 交
1:92 clause before 人
1:177 clause before 人事
1:-173 clause before 以
1:-221 clause before 以上
1:-101 clause before 任
1:-69 clause before 份
1:-121 clause before 份$
1:-84 clause before 会
1:71 clause before 位
1:-100 clause before 作
1:251 clause before 信
1:99 clause before 做
1:-170 clause before 元
1:-170 clause before 元$
1:74 clause before 免
1:74 clause before 免费
1:-87 clause before 全
1:-110 clause before 公
1:60 clause before 公室
1:-109 clause before 六
1:-109 clause before 六一
1:-98 clause before 共
1:-184 clause before 具
1:-120 clause before 具体
1:266 clause before 册
1:262 clause before 册$
1:-202 clause before 写
1:-203 clause before 出
1:-139 clause before 划
1:93 clause before 到
1:132 clause before 到<
1:-108 clause before 制
1:-112 clause before 制度
1:251 clause before 前
1:95 clause before 前$
1:-115 clause before 副
1:140 clause before 办$
1:-148 clause before 办公
1:72 clause before 办理
1:170 clause before 务
1:103 clause before 务$
1:166 clause before 务处
1:-249 clause before 助
1:-67 clause before 勤
1:-238 clause before 午
1:328 clause before 单
1:188 clause before 单$
1:187 clause before 卷
1:186 clause before 发
1:70 clause before 发展
1:143 clause before 台
1:-127 clause before 各
1:-95 clause before 合
1:143 clause before 同
1:66 clause before 名
1:118 clause before 后
1:117 clause before 听
1:-110 clause before 告
1:-243 clause before 告$
1:97 clause before 周
1:78 clause before 周$
1:139 clause before 团
1:201 clause before 团委
1:149 clause before 园
1:175 clause before 图
1:158 clause before 图书
1:-119 clause before 在
1:272 clause before 场
1:254 clause before 场$
1:275 clause before 培
1:162 clause before 培训
1:-149 clause before 基
1:82 clause before 堂
1:181 clause before 处
1:181 clause before 处排
1:166 clause before 处牵
1:101 clause before 处统
1:203 clause before 备
1:267 clause before 备课
1:99 clause before 大
1:122 clause before 大队
1:245 clause before 头
1:249 clause before 头$
1:138 clause before 套
1:159 clause before 好
1:266 clause before 委
1:122 clause before 子
1:64 clause before 学
1:169 clause before 学期
1:257 clause before 学生
1:229 clause before 安
1:199 clause before 安排
1:92 clause before 定$
1:154 clause before 实
1:135 clause before 室
1:-124 clause before 室$
1:60 clause before 室主
1:216 clause before 室安
1:153 clause before 室牵
1:156 clause before 家
1:-106 clause before 对
1:150 clause before 对$
1:103 clause before 导
1:174 clause before 导处
1:64 clause before 小
1:86 clause before 展
1:-102 clause before 师
1:-135 clause before 师$
1:106 clause before 师发
1:-74 clause before 帮
1:-207 clause before 帮扶
1:-123 clause before 年
1:171 clause before 底
1:171 clause before 底前
1:-116 clause before 度
1:-194 clause before 建
1:186 clause before 德
1:186 clause before 德育
1:-190 clause before 总结
1:-225 clause before 意
1:-64 clause before 成
1:-207 clause before 扶
1:176 clause before 承
1:238 clause before 承办
1:-235 clause before 报
1:-110 clause before 报告
1:73 clause before 担
1:254 clause before 拟
1:82 clause before 挂职
1:163 clause before 指
1:163 clause before 指导
1:137 clause before 授
1:137 clause before 授课
1:137 clause before 排
1:145 clause before 排$
1:-232 clause before 提
1:-194 clause before 支
1:221 clause before 收
1:113 clause before 政
1:92 clause before 教
1:172 clause before 教$
1:122 clause before 教务
1:108 clause before 教处
1:270 clause before 教学
1:96 clause before 教导
1:270 clause before 教研
1:61 clause before 教科
1:-141 clause before 教育
1:122 clause before 数
1:104 clause before 文
1:86 clause before 新
1:85 clause before 日
1:-104 clause before 时$
1:-62 clause before 月$
1:68 clause before 期$
1:144 clause before 期0
1:261 clause before 本
1:243 clause before 术
1:62 clause before 机
1:222 clause before 校本
1:-72 clause before 校长
1:311 clause before 案
1:156 clause before 次
1:183 clause before 次$
1:232 clause before 次0
1:80 clause before 每
1:250 clause before 每次
1:229 clause before 法
1:212 clause before 法$
1:79 clause before 派
1:241 clause before 流
1:222 clause before 源
1:-245 clause before 满
1:63 clause before 点
1:182 clause before 物
1:245 clause before 牵
1:245 clause before 牵头
1:242 clause before 理
1:194 clause before 理$
1:302 clause before 生
1:-141 clause before 由
1:-137 clause before 由&
1:-171 clause before 电
1:-195 clause before 的
1:171 clause before 研
1:194 clause before 研学
1:108 clause before 研室
1:239 clause before 研组
1:-83 clause before 确
1:-83 clause before 确定
1:175 clause before 科室
1:306 clause before 程
1:210 clause before 程$
1:167 clause before 稿
1:167 clause before 稿$
1:-74 clause before 第
1:86 clause before 筹
1:89 clause before 筹$
1:225 clause before 管理
1:239 clause before 系
1:86 clause before 级
1:-150 clause before 组下
1:-115 clause before 组长
1:-91 clause before 经
1:-134 clause before 结
1:-145 clause before 结$
1:-79 clause before 络
1:60 clause before 统
1:89 clause before 统筹
1:-233 clause before 继
1:-227 clause before 续
1:182 clause before 编
1:-71 clause before 网络
1:-143 clause before 考
1:-120 clause before 职
1:70 clause before 育
1:244 clause before 育处
1:-97 clause before 至
1:110 clause before 节
1:101 clause before 节$
1:212 clause before 营
1:-61 clause before 见
1:-107 clause before 计
1:172 clause before 训
1:-114 clause before 议
1:195 clause before 讲
1:-66 clause before 设
1:-150 clause before 设办
1:-95 clause before 设在
1:137 clause before 读
1:68 clause before 课
1:-135 clause before 课$
1:198 clause before 课0
1:228 clause before 课务
1:230 clause before 课程
1:98 clause before 负
1:98 clause before 负责
1:138 clause before 责
1:216 clause before 责$
1:-168 clause before 资
1:132 clause before 赛
1:93 clause before 送
1:206 clause before 部
1:-136 clause before 长
1:-190 clause before 长$
1:-71 clause before 长办
1:202 clause before 间
1:201 clause before 队
1:122 clause before 队大
1:122 clause before 队部
1:60 clause before 院
1:80 clause before 集
1:281 clause before 项
1:214 clause before 项$
1:-169 clause before 驻
1:-135 clause behind &
1:182 clause behind &办
1:168 clause behind &教
1:-219 clause behind (
1:-109 clause behind -
1:-100 clause behind -×
1:-110 clause behind 0
1:93 clause behind 0$
1:-109 clause behind 0-
1:-102 clause behind 0×
1:-261 clause behind 0个
1:-247 clause behind 0人
1:-131 clause behind 0分
1:75 clause behind 0天
1:-106 clause behind 0学
1:-107 clause behind 0年
1:-64 clause behind 0月
1:-260 clause behind 0次
1:-130 clause behind 0节
1:-76 clause behind 0课
1:225 clause behind 0项
1:-166 clause behind :
1:142 clause behind <
1:288 clause behind <教
1:-161 clause behind >
1:-147 clause behind >$
1:150 clause behind >学
1:-167 clause behind >教
1:219 clause behind @教
1:-98 clause behind ^0
1:200 clause behind ^<
1:-166 clause behind ^人
1:283 clause behind ^信
1:-151 clause behind ^全
1:-229 clause behind ^帮
1:184 clause behind ^总
1:-89 clause behind ^教
1:-196 clause behind ^时
1:-252 clause behind ^每
1:-180 clause behind ^由
1:-91 clause behind ^电
1:225 clause behind ^第
1:-151 clause behind ^联
1:-129 clause behind ×
1:-104 clause behind ×$
1:-127 clause behind ××
1:-109 clause behind “
1:-197 clause behind 、
1:-296 clause behind 一
1:-154 clause behind 三
1:-187 clause behind 上
1:-312 clause behind 下
1:84 clause behind 不少
1:76 clause behind 与
1:63 clause behind 与$
1:-261 clause behind 个
1:229 clause behind 中心
1:-126 clause behind 为
1:-171 clause behind 主
1:-147 clause behind 主任
1:149 clause behind 书
1:176 clause behind 事
1:187 clause behind 于
1:89 clause behind 于0
1:236 clause behind 交
1:-230 clause behind 人
1:-71 clause behind 人$
1:211 clause behind 人事
1:-225 clause behind 任
1:-196 clause behind 任$
1:-76 clause behind 会
1:-173 clause behind 作
1:281 clause behind 供
1:164 clause behind 信
1:285 clause behind 信息
1:175 clause behind 做
1:185 clause behind 做好
1:141 clause behind 党
1:-79 clause behind 入
1:97 clause behind 全
1:-199 clause behind 共
1:-84 clause behind 具
1:-175 clause behind 兼
1:-175 clause behind 兼任
1:204 clause behind 写
1:-100 clause behind 出
1:-181 clause behind 分
1:-131 clause behind 分钟
1:74 clause behind 前
1:132 clause behind 务处
1:-61 clause behind 动
1:201 clause behind 助$
1:214 clause behind 勤
1:84 clause behind 勤组
1:154 clause behind 协
1:157 clause behind 协助
1:87 clause behind 参
1:260 clause behind 参$
1:213 clause behind 发
1:166 clause behind 发展
1:174 clause behind 合$
1:-92 clause behind 同
1:134 clause behind 后
1:205 clause behind 后勤
1:-167 clause behind 听
1:-69 clause behind 听课
1:-63 clause behind 员
1:60 clause behind 周$
1:-70 clause behind 团
1:-92 clause behind 园
1:-121 clause behind 在
1:82 clause behind 在0
1:304 clause behind 处$
1:202 clause behind 处安
1:143 clause behind 处组
1:-110 clause behind 处负
1:137 clause behind 处配
1:-140 clause behind 备
1:-82 clause behind 大
1:83 clause behind 天$
1:198 clause behind 好
1:198 clause behind 好$
1:180 clause behind 委
1:140 clause behind 委会
1:66 clause behind 学
1:117 clause behind 学$
1:-109 clause behind 学年
1:-303 clause behind 学期
1:197 clause behind 学生
1:154 clause behind 学组
1:328 clause behind 安
1:270 clause behind 安排
1:103 clause behind 定$
1:-87 clause behind 实
1:168 clause behind 室
1:-158 clause behind 室主
1:194 clause behind 室办
1:72 clause behind 室安
1:-168 clause behind 家
1:126 clause behind 家委
1:-88 clause behind 家长
1:-202 clause behind 寄
1:-97 clause behind 对
1:61 clause behind 导处
1:109 clause behind 少
1:115 clause behind 少于
1:127 clause behind 局
1:128 clause behind 展
1:-82 clause behind 师
1:-91 clause behind 帮
1:-119 clause behind 帮助
1:-141 clause behind 年
1:-68 clause behind 年$
1:-212 clause behind 年0
1:139 clause behind 年级
1:196 clause behind 建
1:-97 clause behind 形
1:179 clause behind 往
1:102 clause behind 德
1:102 clause behind 德育
1:182 clause behind 心
1:115 clause behind 总
1:115 clause behind 总务
1:285 clause behind 息
1:-154 clause behind 成
1:-152 clause behind 手
1:-63 clause behind 批
1:-61 clause behind 批0
1:-70 clause behind 担
1:-84 clause behind 指导
1:263 clause behind 排
1:265 clause behind 排$
1:74 clause behind 排课
1:-186 clause behind 提
1:245 clause behind 支
1:258 clause behind 教处
1:-96 clause behind 教研
1:204 clause behind 教科
1:96 clause behind 数
1:87 clause behind 日$
1:-106 clause behind 时
1:-149 clause behind 时$
1:-199 clause behind 月
1:-62 clause behind 月$
1:-88 clause behind 期
1:-93 clause behind 期$
1:-114 clause behind 校长
1:-410 clause behind 次
1:-272 clause behind 次$
1:-186 clause behind 次0
1:-232 clause behind 次不
1:-239 clause behind 每
1:-335 clause behind 每学
1:-139 clause behind 每年
1:-63 clause behind 每批
1:-259 clause behind 每月
1:-254 clause behind 每次
1:-61 clause behind 活
1:-61 clause behind 活动
1:96 clause behind 派
1:-108 clause behind 理
1:-178 clause behind 由
)"sv,
    R"(1:-114 clause behind 由&
1:-63 clause behind 由>
1:186 clause behind 电
1:-95 clause behind 电话
1:-195 clause behind 的
1:-162 clause behind 看
1:-113 clause behind 研
1:80 clause behind 研组
1:163 clause behind 科室
1:263 clause behind 第
1:162 clause behind 第0
1:-64 clause behind 管
1:-115 clause behind 系
1:-133 clause behind 系人
1:184 clause behind 组
1:-160 clause behind 组$
1:-96 clause behind 考
1:-71 clause behind 考核
1:-197 clause behind 联
1:-115 clause behind 联系
1:-73 clause behind 聘
1:63 clause behind 育处
1:-152 clause behind 自
1:-158 clause behind 至
1:-195 clause behind 节
1:-254 clause behind 行
1:134 clause behind 计
1:-190 clause behind 设
1:-148 clause behind 设在
1:-261 clause behind 评
1:-95 clause behind 话
1:-91 clause behind 话0
1:-84 clause behind 课
1:157 clause behind 课$
1:-76 clause behind 课时
1:-77 clause behind 负
1:-102 clause behind 责$
1:128 clause behind 资
1:238 clause behind 赛
1:65 clause behind 赠
1:-126 clause behind 跟
1:-138 clause behind 进
1:275 clause behind 送
1:335 clause behind 部
1:181 clause behind 配
1:170 clause behind 配合
1:-151 clause behind 钟
1:-131 clause behind 钟$
1:-135 clause behind 长
1:-100 clause behind 长$
1:-88 clause behind 集
1:322 clause behind 项
1:-105 end )$
1:-129 end 0
1:-186 end 0)
1:-186 end 0)$
1:-125 end 0个
1:-110 end 0个月
1:-287 end 0人
1:-258 end 0人$
1:-137 end 0册
1:-137 end 0册$
1:-224 end 0周
1:-222 end 0周$
1:-209 end 0天
1:-177 end 0天$
1:-111 end 0学
1:-111 end 0学期
1:-195 end <
1:-172 end >
1:-133 end @
1:-201 end ^0
1:-200 end ^0个
1:-187 end ^0人
1:-192 end ^0天
1:-111 end ^0学
1:-235 end ^<
1:-112 end ^>
1:-178 end ^@
1:-111 end ^×
1:-105 end ^上
1:113 end ^主
1:-214 end ^主任
1:208 end ^主持
1:-141 end ^习0
1:-69 end ^书
1:-69 end ^书0
1:148 end ^于
1:201 end ^于0
1:-82 end ^人
1:-216 end ^任
1:-238 end ^作
1:144 end ^供
1:127 end ^出
1:-89 end ^副
1:98 end ^办理
1:158 end ^协
1:102 end ^协办
1:114 end ^协助
1:70 end ^参
1:114 end ^参与
1:-78 end ^发
1:-232 end ^各
1:-232 end ^各0
1:185 end ^合
1:95 end ^同组
1:94 end ^同负
1:187 end ^员
1:93 end ^园
1:-103 end ^备
1:-172 end ^备案
1:121 end ^子
1:-168 end ^学
1:68 end ^安
1:68 end ^安排
1:153 end ^定
1:172 end ^定人
1:240 end ^实
1:-70 end ^室
1:163 end ^对
1:190 end ^对接
1:82 end ^导
1:-172 end ^岗
1:-106 end ^岗0
1:218 end ^工
1:-108 end ^师
1:191 end ^带
1:91 end ^带队
1:-172 end ^座
1:103 end ^张
1:103 end ^张罗
1:116 end ^执
1:116 end ^执笔
1:128 end ^承办
1:-60 end ^承担
1:194 end ^抓
1:182 end ^拟
1:108 end ^排
1:-63 end ^排岗
1:96 end ^排班
1:108 end ^排课
1:78 end ^接
1:104 end ^接待
1:208 end ^收
1:-174 end ^教
1:-233 end ^日
1:-172 end ^日印
1:124 end ^查
1:124 end ^查0
1:-190 end ^校
1:118 end ^次
1:135 end ^流
1:69 end ^流主
1:62 end ^点
1:100 end ^牵
1:-134 end ^理
1:-247 end ^的
1:-172 end ^研究
1:280 end ^确
1:232 end ^确定
1:148 end ^管
1:148 end ^管$
1:83 end ^管理
1:154 end ^组
1:111 end ^组织
1:148 end ^经
1:148 end ^经办
1:321 end ^络
1:128 end ^统
1:101 end ^统筹
1:201 end ^考
1:-105 end ^联
1:-61 end ^行
1:285 end ^记
1:80 end ^课
1:212 end ^调
1:75 end ^责
1:63 end ^送
1:-226 end ^通
1:-107 end ^长
1:-191 end ^集
1:80 end ^项
1:-278 end ^题
1:81 end _
1:-151 end ×
1:-111 end ×0
1:-60 end ”
1:-118 end ”$
1:214 end 。
1:214 end 。$
1:278 end 》
1:276 end 》$
1:154 end 上
1:114 end 与$
1:-88 end 专
1:85 end 业
1:206 end 业$
1:-157 end 个
1:-123 end 个月
1:-110 end 个月$
1:103 end 主
1:-225 end 主任
1:-233 end 主任$
1:-90 end 主任)
1:114 end 主持
1:-103 end 习
1:-141 end 习0
1:-108 end 书
1:-69 end 书0
1:-137 end 书0册
1:60 end 事
1:148 end 于
1:201 end 于0
1:-67 end 人
1:140 end 人选
1:140 end 人选$
1:-153 end 以
1:-102 end 任
1:-104 end 任$
1:-90 end 任)
1:-90 end 任)$
1:-73 end 估
1:-63 end 估$
1:81 end 作
1:177 end 作$
1:-117 end 使
1:-117 end 使用
1:-117 end 使用$
1:201 end 供
1:101 end 保障
1:102 end 保障$
1:105 end 信
1:100 end 修
1:174 end 傅
1:174 end 傅$
1:89 end 入
1:68 end 册
1:-102 end 决
1:142 end 出
1:-93 end 出$
1:158 end 分
1:254 end 划
1:263 end 划$
1:60 end 到
1:-151 end 前
1:-89 end 副
1:183 end 办
1:232 end 办$
1:142 end 办理
1:142 end 办理$
1:92 end 加$
1:235 end 务
1:212 end 务$
1:162 end 动
1:83 end 动$
1:99 end 助
1:102 end 协办
1:102 end 协办$
1:132 end 协助
1:132 end 协助$
1:-114 end 协调
1:-126 end 协调$
1:267 end 单
1:150 end 单$
1:-102 end 印
1:-172 end 印发
1:-172 end 印发$
1:151 end 参
1:114 end 参与
1:114 end 参与$
1:106 end 参加
1:92 end 参加$
1:-164 end 发
1:-190 end 发$
1:247 end 口
1:70 end 台
1:-197 end 各
1:-232 end 各0
1:95 end 同组
1:95 end 同组织
1:94 end 同负
1:94 end 同负责
1:179 end 名
1:77 end 名$
1:150 end 名单
1:150 end 名单$
1:87 end 听
1:133 end 告
1:88 end 员
1:-73 end 员$
1:-66 end 商定$
1:-194 end 场
1:99 end 培训$
1:-152 end 处
1:115 end 备$
1:-103 end 备案
1:-103 end 备案$
1:-136 end 备课
1:-136 end 备课$
1:-209 end 天
1:-177 end 天$
1:131 end 套
1:85 end 子
1:-149 end 学
1:-111 end 学期
1:-111 end 学期$
1:165 end 安
1:93 end 安排
1:95 end 安排$
1:-106 end 定$
1:172 end 定人
1:126 end 实
1:93 end 实$
1:84 end 实。
1:84 end 实。$
1:139 end 实施
1:136 end 实施$
1:-118 end 家
1:179 end 宿
1:159 end 宿$
1:-89 end 对
1:-86 end 导$
1:-75 end 小
1:-219 end 岗
1:-159 end 岗$
1:-106 end 岗0
1:-106 end 岗0周
1:-63 end 岗位
1:-63 end 岗位$
1:298 end 工
1:180 end 工作
1:165 end 工作$
1:174 end 师傅
1:174 end 师傅$
1:257 end 带
1:122 end 带队
1:122 end 带队$
1:-96 end 常
1:-215 end 座
1:103 end 张
1:103 end 张罗
1:103 end 张罗$
1:114 end 待
1:110 end 待$
1:154 end 总
1:230 end 总$
1:274 end 手
1:216 end 手续
1:216 end 手续$
1:116 end 执笔
1:116 end 执笔$
1:155 end 承办
1:155 end 承办$
1:274 end 抓
1:208 end 抓$
1:246 end 护
1:-132 end 报$
1:143 end 报名
1:133 end 报告
1:182 end 拟
1:62 end 持
1:149 end 排
1:144 end 排$
1:-63 end 排岗
1:-63 end 排岗位
1:96 end 排班
1:180 end 排课
1:205 end 排课$
1:110 end 接待
1:110 end 接待$
1:93 end 收
1:145 end 收$
1:215 end 改
1:-150 end 放
1:-112 end 放$
1:-91 end 教
1:228 end 教$
1:80 end 教育
1:209 end 料$
1:139 end 施
1:136 end 施$
1:-67 end 日
1:-172 end 日印
1:-172 end 日印发
1:197 end 日程
1:197 end 日程$
1:-86 end 时
1:-153 end 时$
1:-153 end 月$
1:104 end 服
1:104 end 服务
1:104 end 服务$
1:125 end 期
1:150 end 期$
1:-87 end 本
1:239 end 本$
1:63 end 术
1:178 end 材料
1:178 end 材料$
1:124 end 查0
1:124 end 查0次
1:-196 end 校
1:96 end 档
1:-78 end 检查
1:-156 end 派
1:-133 end 派$
1:69 end 流主
1:-108 end 点
1:-190 end 点$
1:200 end 班
1:168 end 班$
1:79 end 理
1:109 end 理$
1:-66 end 生
1:129 end 生$
1:-85 end 用$
1:-261 end 的
1:65 end 着
1:-175 end 督
1:-172 end 研究
1:-60 end 研究$
1:280 end 确
1:232 end 确定
1:232 end 确定$
1:-97 end 科
1:117 end 科$
1:-128 end 科长
1:-103 end 科长$
1:121 end 稿
1:121 end 稿$
1:-212 end 究
1:-60 end 究$
1:116 end 笔
1:116 end 笔$
1:99 end 筹$
1:152 end 管
1:182 end 管$
1:80 end 管理
1:99 end 管理$
1:116 end 系
1:137 end 系$
1:177 end 级
1:121 end 线
1:246 end 组
1:183 end 组织
1:179 end 组织$
1:90 end 织
1:179 end 织$
1:170 end 经办
1:170 end 经办$
1:-170 end 结
1:72 end 络
1:128 end 统
1:101 end 统筹
1:99 end 统筹$
1:216 end 续
1:216 end 续$
1:178 end 编
1:103 end 罗
1:103 end 罗$
1:-90 end 联
1:93 end 联系
1:137 end 联系$
1:168 end 联络$
1:63 end 节$
1:103 end 落
1:103 end 落实
1:93 end 落实$
1:84 end 落实。
1:-176 end 行
1:-201 end 行$
1:146 end 衔
1:146 end 衔接
1:146 end 衔接$
1:172 end 表
1:131 end 表$
1:291 end 计
1:131 end 讨
1:-270 end 议
1:120 end 记
1:-116 end 讲
1:-163 end 访$
1:-281 end 证
1:-112 end 评
1:-63 end 评估
1:-63 end 评估$
1:211 end 试
1:-184 end 课$
1:-146 end 课0次
1:173 end 课务
1:173 end 课务$
1:-201 end 课程
1:-201 end 课程$
1:131 end 课表
1:131 end 课表$
1:-126 end 调$
1:123 end 负责$
1:163 end 责$
1:91 end 账
1:-177 end 资
1:-156 end 跟岗
1:-156 end 跟岗$
1:-112 end 运
1:296 end 进
1:117 end 进$
1:125 end 送
1:184 end 送$
1:98 end 选
1:183 end 选$
1:-60 end 选派
1:-60 end 选派$
1:218 end 通$
1:-204 end 部
1:-196 end 长
1:-164 end 长$
1:-161 end 问
1:132 end 队
1:132 end 队$
1:92 end 障
1:102 end 障$
1:151 end 项
1:127 end 项$
1:-89 end 题
1:190 end 题$
1:221 end 验
1:-311 ends 任
1:-145 ends 会
1:-257 ends 务
1:114 ends 处
1:117 ends 委
1:108 ends 系
1:67 ends 组
1:106 ends 股
1:-103 ends 记
1:70 ends 部
1:-204 ends 队
1:-79 ends 院
1:-80 ends 馆
1:-127 figures=1
1:-113 first (
1:-158 first )
1:-84 first 0
1:-232 first 0人
1:-98 first <
1:-113 first ^(
1:-158 first ^)
1:-338 first ^0
1:-258 first ^<
1:-100 first ^与
1:-170 first ^专
1:182 first ^保
1:124 first ^做
1:-100 first ^出
1:184 first ^分
1:-173 first ^到
1:-173 first ^副
1:122 first ^办
1:77 first ^合
1:-213 first ^同
1:145 first ^向
1:-198 first ^员
1:123 first ^和
1:99 first ^商
1:231 first ^在
1:187 first ^安
1:78 first ^定
1:155 first ^审
1:162 first ^带
1:266 first ^帮
1:-188 first ^干
1:103 first ^张
1:191 first ^执
1:69 first ^承
1:152 first ^把
1:181 first ^抓
1:-65 first ^报
1:136 first ^拟
1:253 first ^排
1:154 first ^提
1:249 first ^收
1:-174 first ^教
1:84 first ^汇
1:134 first ^牵
1:-253 first ^的
1:-141 first ^研
1:-171 first ^科
1:-85 first ^经
1:215 first ^给
1:210 first ^统
1:96 first ^考
1:123 first ^联
1:205 first ^要
1:-144 first ^设
1:64 first ^负
1:-177 first ^赴
1:142 first ^跟
1:104 first ^轮
1:-169 first ^送
1:88 first ^选
1:-117 first ^集
1:110 first ^验
1:-109 first “
1:-63 first “$
1:115 first 一
1:201 first 一$
1:-66 first 上
1:-188 first 专
1:99 first 为
1:-212 first 主任
1:115 first 于0
1:81 first 人
1:81 first 人$
1:-124 first 任
1:-156 first 任$
1:-73 first 会
1:60 first 会同
1:74 first 供
1:107 first 供$
1:182 first 保
1:92 first 保障
1:124 first 做
1:128 first 做好
1:170 first 全
1:111 first 共同
1:-109 first 具
1:250 first 写
1:130 first 出
1:172 first 出$
1:215 first 分
1:99 first 分别
1:124 first 分头
1:99 first 别
1:99 first 别$
1:-161 first 到
1:-98 first 到>
1:226 first 制
1:-173 first 副
1:-132 first 副主
1:236 first 力
1:236 first 力$
1:116 first 办
1:95 first 办$
1:99 first 办理
1:-134 first 加
1:-134 first 加$
1:140 first 助
1:140 first 助$
1:102 first 协办
1:140 first 协助
1:-102 first 协调
1:114 first 参与
1:-80 first 参加
1:-185 first 发$
1:153 first 同$
1:-103 first 名
1:-103 first 名$
1:95 first 向
1:145 first 向<
1:-132 first 员
1:-120 first 员0
1:123 first 和
1:99 first 商
1:105 first 在
1:-142 first 在$
1:-202 first 处
1:-172 first 备案
1:119 first 头
1:119 first 头$
1:215 first 好
1:215 first 好$
1:-115 first 委
1:-117 first 学
1:187 first 安
1:187 first 安排
1:77 first 定
1:-75 first 实
1:266 first 对接
1:-191 first 岗
1:-191 first 岗$
1:-222 first 师
1:-169 first 师$
1:162 first 带
1:84 first 带队
1:266 first 帮
1:-210 first 干
1:-112 first 干部
1:90 first 年
1:229 first 开通
1:103 first 张
1:103 first 张罗
1:60 first 待
1:60 first 待$
1:173 first 总
1:114 first 总$
1:191 first 执
1:116 first 执笔
1:69 first 承
1:152 first 把
1:225 first 抓
1:156 first 抓$
1:150 first 拟
1:166 first 拟定
1:216 first 拿
1:192 first 排
1:136 first 排$
1:128 first 排课
1:230 first 接
1:332 first 接$
1:104 first 接待
1:109 first 提
1:107 first 提供
1:271 first 收
1:154 first 收$
1:-158 first 教
1:-169 first 教师
1:-76 first 日
1:-76 first 日$
1:289 first 核
1:235 first 核$
1:-172 first 案
1:-172 first 案$
1:73 first 每0
1:-87 first 每周
1:-70 first 每月
1:185 first 派人
1:104 first 流
1:104 first 流$
1:304 first 点
1:134 first 牵
1:92 first 牵头
1:101 first 班
1:101 first 班$
1:145 first 理
1:145 first 理$
1:-279 first 的
1:61 first 着
1:61 first 着$
1:-86 first 研
1:-141 first 研究
1:-178 first 科
1:-171 first 科长
1:-141 first 究
1:-141 first 究$
1:116 first 笔
1:116 first 笔$
1:60 first 管
1:223 first 管$
1:154 first 管理
1:174 first 系
1:174 first 系$
1:102 first 组织
1:102 first 织
1:102 first 织$
1:148 first 经办
1:215 first 给
1:142 first 统
1:201 first 统一
1:109 first 统筹
1:224 first 编
1:103 first 罗
1:103 first 罗$
1:67 first 考
1:84 first 联
1:174 first 联系
1:-202 first 股
1:205 first 要
1:-134 first 训
1:-134 first 训$
1:-249 first 议
1:94 first 记
1:-114 first 设
1:-197 first 设在
1:-130 first 课
1:-102 first 课$
1:-102 first 调$
1:74 first 负
1:80 first 负责
1:100 first 责
1:100 first 责$
1:-177 first 赴
1:199 first 起
1:160 first 起$
1:157 first 跟
1:170 first 跟进
1:104 first 轮
1:104 first 轮流
1:170 first 进
1:170 first 进$
1:-83 first 送
1:178 first 送$
1:213 first 选
1:288 first 通
1:229 first 通$
1:-134 first 部
1:-119 first 部$
1:-347 first 长
1:-338 first 长$
1:92 first 障
1:92 first 障$
1:-126 first 集
1:-89 first 集训
1:-103 first 验
1:110 first 验收
1:105 form before
1:-111 form behind
1:273 found before=1
1:-230 holder=1
1:65 institution behind=1
1:122 lead and end : 1
1:-173 lead and end 交 0
1:-236 lead and end 交 1
1:-84 lead and end 以 0
1:358 lead and end 归 1
1:66 lead and end 由 0
1:192 lead and end 由 1
1:-279 lead 交
1:-84 lead 以
1:364 lead 归
1:76 lead 由
1:89 length=1
1:-212 length=12
1:-134 length=3
1:-104 length=4
1:-84 length=5
1:125 length=7
1:-133 length=9
1:-164 name ^九
1:88 name ^人
1:84 name ^保
1:301 name ^信
1:-98 name ^党
1:-228 name ^共
1:-249 name ^协
1:-208 name ^县
1:-183 name ^同
1:312 name ^团
1:70 name ^园
1:83 name ^培
1:119 name ^备
1:152 name ^大
1:80 name ^学
1:75 name ^实
1:-318 name ^小
1:76 name ^少
1:-69 name ^工
1:-137 name ^年
1:167 name ^康
1:217 name ^德
1:190 name ^总
1:217 name ^招
1:84 name ^教
1:-164 name ^新
1:-199 name ^校
1:-183 name ^物
1:218 name ^电
1:153 name ^科
1:260 name ^竞
1:86 name ^职
1:-146 name ^英
1:-98 name ^辅
1:-127 name ^送
1:-144 name ^领
1:-121 name ^高
1:-261 name 三
1:-225 name 三备
1:-176 name 下
1:91 name 与
1:162 name 专业
1:219 name 业
1:219 name 业办
1:190 name 业科
1:97 name 业部
1:-320 name 主
1:-311 name 主任
1:-164 name 九
1:-164 name 九年
1:137 name 习
1:-193 name 书
1:-103 name 书记
1:-80 name 书馆
1:75 name 事
1:116 name 事处
1:258 name 事室
1:-128 name 事科
1:-271 name 任
1:-311 name 任$
1:-151 name 任办
1:-138 name 会
1:-145 name 会$
1:-64 name 体
1:-338 name 作
1:-171 name 作处
1:72 name 保
1:241 name 保健
1:60 name 保教
1:253 name 信
1:253 name 信息
1:246 name 健
1:241 name 健室
1:-101 name 党
1:-265 name 党委
1:164 name 党政
1:-83 name 全
1:-228 name 共
1:-90 name 兼
1:-139 name 兼任
1:-234 name 初
1:-115 name 前
1:-161 name 前教
1:-186 name 副
1:-223 name 副园
1:130 name 务
1:-257 name 务$
1:-286 name 务主
1:-123 name 务会
1:119 name 务办
1:90 name 务园
1:220 name 务处
1:259 name 务科
1:293 name 务组
1:237 name 务部
1:81 name 勤处
1:217 name 勤组
1:-195 name 化
1:-365 name 协
1:-208 name 县
1:-123 name 各备
1:-218 name 合
1:-235 name 合作
1:-214 name 同
1:-95 name 员
1:291 name 团
1:322 name 团委
1:139 name 园务
1:69 name 培
1:112 name 培训
1:113 name 处
1:114 name 处$
1:-150 name 备
1:-138 name 备课
1:167 name 复
1:150 name 大
1:184 name 大队
1:117 name 委$
1:70 name 委会
1:-115 name 学前
1:-125 name 学副
1:141 name 学处
1:73 name 学生
1:-239 name 学科
1:62 name 学组
1:-96 name 学院
1:225 name 安
1:75 name 实
1:80 name 实训
1:154 name 家委
1:-75 name 家长
1:65 name 导
1:-137 name 导主
1:160 name 导处
1:-144 name 导小
1:-287 name 小
1:-210 name 小学
1:-178 name 小组
1:259 name 就
1:307 name 就业
1:-208 name 局
1:149 name 展中
1:-93 name 展处
1:204 name 展部
1:-286 name 市
1:108 name 师
1:161 name 师发
1:-90 name 年
1:169 name 康
1:167 name 康复
1:-222 name 建
1:236 name 德
1:236 name 德育
1:133 name 总
1:190 name 总务
1:253 name 息
1:274 name 息中
1:191 name 息技
1:216 name 成
1:-282 name 报
1:217 name 招
1:264 name 招生
1:-189 name 指
1:-90 name 指导
1:94 name 政
1:84 name 政办
1:82 name 政教
1:-269 name 教中
1:-160 name 教主
1:194 name 教办
1:98 name 教务
1:208 name 教处
1:101 name 教导
1:134 name 教师
1:62 name 教研
1:108 name 教组
1:102 name 教股
1:-286 name 教育
1:74 name 教部
1:-72 name 文
1:-205 name 新
1:148 name 术组
1:-204 name 校
1:-149 name 校办
1:-96 name 校务
1:-156 name 校长
1:73 name 源
1:-192 name 物
1:-187 name 物理
1:-296 name 特
1:160 name 班年
1:-91 name 理
1:190 name 理学
1:159 name 生
1:-132 name 生会
1:231 name 生办
1:222 name 生处
1:195 name 生就
1:146 name 生工
1:65 name 生科
1:88 name 电
1:76 name 督
1:76 name 督导
1:128 name 研处
1:166 name 研室
1:-191 name 社
1:78 name 科
1:75 name 科学
1:147 name 科室
1:102 name 科技
1:116 name 科研
1:256 name 竞
1:256 name 竞赛
1:108 name 系
1:108 name 系$
1:-68 name 级
1:-215 name 级备
1:-107 name 级组
1:-130 name 练
1:67 name 组$
1:-178 name 组办
1:-97 name 织人
1:139 name 织部
1:135 name 职业
1:104 name 股
1:106 name 股$
1:-101 name 育
1:-184 name 育主
1:117 name 育处
1:-73 name 育股
1:-242 name 艺
1:-162 name 英
1:-161 name 英语
1:-300 name 西
1:-117 name 训中
1:103 name 训处
1:198 name 训科
1:-103 name 记$
1:-87 name 语
1:-72 name 语文
1:-139 name 语科
1:-145 name 课
1:-65 name 课程
1:-138 name 课组
1:118 name 资
1:66 name 资源
1:100 name 赛
1:186 name 赛办
1:-70 name 辅
1:-70 name 辅导
1:-168 name 送
1:-112 name 送教
1:-189 name 通
1:71 name 部
1:70 name 部$
1:-96 name 长
1:129 name 长办
1:-176 name 长室
1:85 name 队
1:-204 name 队$
1:134 name 队大
1:297 name 队部
1:-79 name 院
1:-79 name 院$
1:-144 name 领
1:-144 name 领导
1:-80 name 馆
1:-80 name 馆$
1:-308 name 高
1:-187 name 高三
1:325 named=2
1:-152 named=3
1:83 of itself=1
1:62 right before 
1:132 right before  
1:-136 right before (
1:92 right before <
1:-254 right before 、
1:205 right before 。
1:-84 right before 与
1:-324 right before 为
1:117 right before 书
1:182 right before 事
1:-61 right before 人
1:-139 right before 任
1:162 right before 体
1:135 right before 作
1:117 right before 划
1:-166 right before 前
1:175 right before 号
1:-293 right before 向
1:-140 right before 员
1:-221 right before 和
1:-248 right before 在
1:-166 right before 学
1:145 right before 师
1:-262 right before 报
1:-70 right before 理
1:200 right before 程
1:-109 right before 经
1:165 right before 续
1:-140 right before 设
1:-265 right before 费
1:-159 right before 送
1:238 right before 项
1:204 right before 题
1:-82 sided=0
1:-195 soon &
1:-92 soon &$
1:-261 soon (
1:-277 soon )
1:-135 soon -
1:-90 soon 0
1:-206 soon 0个
1:-290 soon 0人
1:-221 soon 0人$
1:-210 soon 0人到
1:-163 soon 0人赴
1:-94 soon 0周
1:-136 soon 0周$
1:74 soon 0年
1:-85 soon 0年0
1:-163 soon 0次
1:-148 soon 0次$
1:-256 soon :
1:-146 soon <
1:-210 soon <$
1:-83 soon >
1:-217 soon >$
1:-82 soon >跟
1:-75 soon >跟岗
1:87 soon @
1:-113 soon ^(
1:-158 soon ^)
1:-338 soon ^0
1:-232 soon ^0人
1:-258 soon ^<
1:-100 soon ^与
1:-170 soon ^专
1:-212 soon ^主任
1:115 soon ^于0
1:60 soon ^会同
1:182 soon ^保
1:92 soon ^保障
1:124 soon ^做
1:128 soon ^做好
1:111 soon ^共同
1:-100 soon ^出
1:184 soon ^分
1:99 soon ^分别
1:124 soon ^分头
1:-173 soon ^到
1:-98 soon ^到>
1:-173 soon ^副
1:-132 soon ^副主
1:122 soon ^办
1:99 soon ^办理
1:102 soon ^协办
1:140 soon ^协助
1:-102 soon ^协调
1:114 soon ^参与
1:-80 soon ^参加
1:77 soon ^合
1:-213 soon ^同
1:145 soon ^向
1:145 soon ^向<
1:-198 soon ^员
1:-120 soon ^员0
1:123 soon ^和
1:99 soon ^商
1:231 soon ^在
1:-172 soon ^备案
1:187 soon ^安
1:187 soon ^安排
1:78 soon ^定
1:155 soon ^审
1:266 soon ^对接
1:162 soon ^带
1:84 soon ^带队
1:266 soon ^帮
1:-188 soon ^干
1:-112 soon ^干部
1:229 soon ^开通
1:103 soon ^张
1:103 soon ^张罗
1:191 soon ^执
1:116 soon ^执笔
1:69 soon ^承
1:152 soon ^把
1:181 soon ^抓
1:-65 soon ^报
1:136 soon ^拟
1:166 soon ^拟定
1:253 soon ^排
1:128 soon ^排课
1:104 soon ^接待
1:154 soon ^提
1:107 soon ^提供
1:249 soon ^收
1:-174 soon ^教
1:-169 soon ^教师
1:73 soon ^每0
1:-87 soon ^每周
1:-70 soon ^每月
1:84 soon ^汇
1:185 soon ^派人
1:134 soon ^牵
1:92 soon ^牵头
1:-253 soon ^的
1:-141 soon ^研
1:-141 soon ^研究
1:-171 soon ^科
1:-171 soon ^科长
1:148 soon ^管$
1:154 soon ^管理
1:102 soon ^组织
1:-85 soon ^经
1:148 soon ^经办
1:215 soon ^给
1:210 soon ^统
1:201 soon ^统一
1:109 soon ^统筹
1:96 soon ^考
1:123 soon ^联
1:174 soon ^联系
1:205 soon ^要
1:-144 soon ^设
1:-197 soon ^设在
1:64 soon ^负
1:80 soon ^负责
1:-177 soon ^赴
1:142 soon ^跟
1:170 soon ^跟进
1:104 soon ^轮
1:104 soon ^轮流
1:-169 soon ^送
1:88 soon ^选
1:-117 soon ^集
1:-89 soon ^集训
1:110 soon ^验
1:110 soon ^验收
1:60 soon _
1:-175 soon _0年
1:-102 soon “
1:236 soon 、$
1:157 soon 。
1:157 soon 。$
1:211 soon 《
1:-76 soon 一起
1:-202 soon 三
1:65 soon 上$
1:-181 soon 与<
1:-172 soon 业
1:85 soon 中
1:221 soon 为
1:-224 soon 主任
1:-223 soon 主任$
1:-90 soon 主任)
1:65 soon 主持
1:-121 soon 习
1:-174 soon 书
1:85 soon 二
1:125 soon 于0
1:224 soon 于0月
1:158 soon 交
1:-210 soon 人到
1:-163 soon 人赴
1:140 soon 人选$
1:81 soon 们
1:-176 soon 任
1:-215 soon 任$
1:-90 soon 任)
1:-90 soon 任)$
1:-65 soon 任<
1:-172 soon 份
1:-85 soon 会
1:60 soon 会同
1:-114 soon 位
1:188 soon 住
1:-110 soon 作
1:136 soon 保
1:102 soon 保障
1:93 soon 保障$
1:85 soon 保障设
1:154 soon 做
1:135 soon 做好
1:76 soon 做好接
1:-105 soon 先
1:162 soon 入
1:95 soon 全
1:164 soon 全年
1:-159 soon 共0
1:84 soon 共同
1:115 soon 共同组
1:123 soon 共同负
1:-162 soon 具
1:83 soon 册
1:83 soon 册$
1:283 soon 写
1:68 soon 准
1:61 soon 准备
1:140 soon 出
1:74 soon 出$
1:264 soon 分
1:233 soon 分$
1:99 soon 分别
1:124 soon 分头
1:99 soon 别
1:-207 soon 到
1:-182 soon 到<
1:-132 soon 到<$
1:-179 soon 到>
1:-74 soon 到>跟
1:122 soon 制
1:-119 soon 副
1:-132 soon 副主
1:-132 soon 副主任
1:236 soon 力
1:184 soon 办
1:213 soon 办$
1:217 soon 办理
1:127 soon 办理$
1:-121 soon 加
1:105 soon 务$
1:126 soon 助
1:163 soon 勤
1:163 soon 勤$
1:102 soon 协办
1:102 soon 协办$
1:153 soon 协助
1:132 soon 协助$
1:-156 soon 协调
1:-126 soon 协调$
1:150 soon 单
1:225 soon 单$
1:-267 soon 县
1:132 soon 参$
1:114 soon 参与
1:114 soon 参与$
1:-103 soon 参加
1:-86 soon 参加$
1:-94 soon 发$
1:110 soon 口
1:70 soon 召
1:213 soon 召集
1:258 soon 号
1:219 soon 号$
1:-78 soon 各$
1:-81 soon 同$
1:115 soon 同组
1:115 soon 同组织
1:123 soon 同负
1:123 soon 同负责
1:75 soon 名
1:233 soon 名$
1:131 soon 后
1:95 soon 向
1:154 soon 向<
1:-123 soon 员
1:-120 soon 员0
1:116 soon 周$
1:-154 soon 周三
1:-159 soon 周四
1:-69 soon 和
1:268 soon 和$
1:119 soon 商
1:93 soon 商定
1:-226 soon 四
1:-158 soon 团
1:-217 soon 园
1:-100 soon 在>
1:-208 soon 培
1:-65 soon 培$
1:-275 soon 处
1:-202 soon 处长
1:-70 soon 备案
1:-70 soon 备案$
1:-219 soon 大
1:119 soon 好
1:76 soon 好接
1:113 soon 好课
1:-147 soon 委
1:-296 soon 子
1:112 soon 学$
1:131 soon 学生$
1:185 soon 学科
1:60 soon 安
1:80 soon 安排
1:201 soon 安排岗
1:196 soon 完
1:196 soon 完成
1:65 soon 定
1:253 soon 定课
1:104 soon 实$
1:84 soon 实。
1:84 soon 实。$
1:139 soon 实施
1:136 soon 实施$
1:147 soon 家
1:186 soon 宿
1:159 soon 宿$
1:67 soon 对
1:151 soon 对$
1:108 soon 对口
1:-113 soon 导
1:87 soon 小
1:-132 soon 展
1:181 soon 岗位
1:201 soon 岗位$
1:66 soon 工
1:143 soon 工$
1:-206 soon 师
1:192 soon 带
1:109 soon 带队
1:122 soon 带队$
1:233 soon 帮
1:-221 soon 干
1:-112 soon 干部
1:136 soon 年
1:-100 soon 年0
1:-100 soon 年0月
1:196 soon 年对
1:282 soon 底
1:185 soon 度
1:122 soon 建
1:-112 soon 开
1:-213 soon 开$
1:-132 soon 开展
1:158 soon 张
1:158 soon 张罗
1:103 soon 张罗$
1:81 soon 待
1:110 soon 待$
1:-212 soon 志
1:147 soon 总
1:125 soon 总$
1:100 soon 成
1:180 soon 手
1:138 soon 手$
1:69 soon 执
1:116 soon 执笔
1:116 soon 执笔$
1:92 soon 扶
1:112 soon 承
1:128 soon 承办$
1:70 soon 承担
1:-143 soon 技
1:61 soon 把
1:276 soon 抓
1:208 soon 抓$
1:-182 soon 报
1:143 soon 报名
1:-85 soon 担$
1:96 soon 担任
1:150 soon 拟
1:166 soon 拟定
1:215 soon 拿
1:65 soon 持
1:78 soon 挂
1:-84 soon 捐
1:113 soon 授
1:130 soon 排
1:151 soon 排定
1:201 soon 排岗
1:201 soon 排岗位
1:96 soon 排班
1:65 soon 排课
1:217 soon 排课$
1:161 soon 接
1:107 soon 接待
1:110 soon 接待$
1:102 soon 推
1:156 soon 提
1:171 soon 支
1:315 soon 收
1:161 soon 收$
1:246 soon 改
1:125 soon 放
1:-84 soon 敏
1:134 soon 教$
1:-63 soon 教学$
1:-148 soon 教师
1:132 soon 教师$
1:-169 soon 教育
1:-107 soon 数
1:130 soon 文
1:233 soon 方
1:136 soon 施$
1:193 soon 日程
1:193 soon 日程$
1:-113 soon 月0
1:-198 soon 有
1:104 soon 服务$
1:68 soon 期
1:153 soon 本$
1:74 soon 查
1:205 soon 查$
1:66 soon 核
1:72 soon 档
1:72 soon 档$
1:-151 soon 检
1:-190 soon 次
1:-150 soon 次$
1:62 soon 每0
1:-185 soon 每0周
1:-122 soon 每周
1:-154 soon 每周三
1:-84 soon 每月
1:82 soon 汇总
1:-172 soon 活
1:-179 soon 活动
1:-171 soon 派$
1:225 soon 派人
1:104 soon 流
1:86 soon 流主
1:111 soon 清
1:254 soon 清点
1:-265 soon 源
1:72 soon 点
1:81 soon 班
1:96 soon 班$
1:201 soon 理
1:142 soon 理$
1:108 soon 生$
1:-63 soon 用$
1:206 soon 电
1:-283 soon 的
1:262 soon 盯
1:268 soon 看
1:99 soon 着
1:-150 soon 督
1:-193 soon 研
1:-220 soon 研$
1:-208 soon 研究
1:-60 soon 研究$
1:232 soon 确定$
1:-108 soon 科
1:-171 soon 科长
1:104 soon 程
1:94 soon 程$
1:218 soon 稿
1:218 soon 稿$
1:-208 soon 究
1:-60 soon 究$
1:-87 soon 立
1:116 soon 笔
1:116 soon 笔$
1:118 soon 第
1:70 soon 筹
1:99 soon 筹$
1:182 soon 管$
1:132 soon 管理
1:204 soon 管理$
1:114 soon 系
1:-61 soon 系$
1:77 soon 级
1:-97 soon 线
1:-226 soon 线上
1:87 soon 组织
1:154 soon 组织$
1:203 soon 组织学
1:87 soon 织
1:154 soon 织$
1:203 soon 织学
1:167 soon 织学生
1:218 soon 经办
1:170 soon 经办$
1:-141 soon 经费
1:129 soon 给
1:141 soon 络
1:123 soon 络$
1:155 soon 统
1:79 soon 统一
1:136 soon 统筹
1:99 soon 统筹$
1:-95 soon 续
1:354 soon 编
1:103 soon 罗$
1:-99 soon 考
1:183 soon 考勤
1:183 soon 考勤$
1:-86 soon 联
1:-135 soon 联$
1:-140 soon 联合
1:141 soon 联系
1:102 soon 联络
1:123 soon 联络$
1:-212 soon 股
1:-202 soon 股长
1:-104 soon 育
1:170 soon 自
1:-157 soon 英
1:126 soon 落
1:114 soon 落实
1:84 soon 落实。
1:-138 soon 行
1:-213 soon 行$
1:139 soon 衔
1:150 soon 衔接
1:87 soon 表
1:104 soon 表$
1:239 soon 要
1:244 soon 计$
1:73 soon 订
1:-241 soon 训
1:-205 soon 训$
1:-263 soon 议
1:139 soon 记
1:-197 soon 设在
1:-100 soon 设在>
1:158 soon 设备
1:70 soon 设备$
1:-212 soon 访
1:-163 soon 证
1:92 soon 评
1:-62 soon 课
1:-64 soon 课$
1:158 soon 课务
1:160 soon 课务$
1:94 soon 课表
1:104 soon 课表$
1:-92 soon 调$
1:92 soon 负责
1:185 soon 负责$
1:-177 soon 负责人
1:129 soon 负责接
1:150 soon 负责设
1:157 soon 负责选
1:117 soon 责
1:223 soon 责$
1:-177 soon 责人
1:129 soon 责接
1:70 soon 责接待
1:150 soon 责设
1:150 soon 责设备
1:157 soon 责选
1:149 soon 责选派
1:121 soon 账
1:258 soon 账号
1:219 soon 账号$
1:-141 soon 费
1:-268 soon 资
1:79 soon 赠
1:-241 soon 赴
1:126 soon 起
1:-93 soon 跟岗
1:170 soon 跟进
1:139 soon 车
1:104 soon 轮
1:104 soon 轮流
1:86 soon 轮流主
1:-76 soon 达
1:139 soon 进$
1:60 soon 送$
1:132 soon 选
1:145 soon 选$
1:-74 soon 选派
1:-60 soon 选派$
1:-78 soon 通$
1:-193 soon 部
1:190 soon 量
1:-143 soon 长
1:-185 soon 长$
1:132 soon 队$
1:102 soon 障
1:93 soon 障$
1:85 soon 障设
1:85 soon 障设备
1:-152 soon 集训
1:-275 soon 青
1:105 soon 题
1:173 soon 题$
1:123 soon 验收
1:143 stands behind
1:436 stands bracket
1:240 stands closing
1:-269 stands sentence
1:-195 stands, lead behind
1:117 stands, lead behind:
1:171 stands, lead behind^
1:257 stands, lead behind由
1:238 stands, lead behind由^
1:426 stands, lead bracket^
1:312 stands, lead closing:
1:234 stands, lead closing^
1:111 stands, lead closing由
1:-408 stands, lead sentence
1:-148 stands, lead sentence:
1:-236 stands, lead sentence^
1:-62 stands, lead sentence请
1:68 stands, lead sentence请^
)"sv,
};

}  // namespace

std::span<std::string_view const> const charge_weights(parts);

}  // namespace bangfu::document::reader
