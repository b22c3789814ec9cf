import TextAnalysis

/// Words that tell how the values of a metric may be compared.
enum ConsistencyWords {
  /// Rates, means and the like: shares of them do not sum.
  static let rates = FewWords([
    "率", "占比", "比例", "比重", "比值", "之比", "覆盖面", "满意度", "平均", "人均", "户均", "校均", "每", "各", "指数", "得分",
    "分数", "评分",
    "浓度", "密度", "强度", "名次", "排名", "天数", "时长", "周期", "年限", "用时", "时间", "温度", "均值", "增速", "增幅", "百分",
    "rate", "ratio", "share of", "percent", "per cent", "average", "mean", "per ", "each", "score",
    "index", "density", "days", "hours", "rank", "proportion", "coverage",
  ])

  /// Rows of a breakdown that hold the sum of the others.
  static let totals = FewWords([
    "合计", "总计", "小计", "全县", "全市", "全省", "全区", "共计", "其中", "total", "sum", "all",
  ])

  /// Rates of which many tasks have one of their own: 满意度, 完成率.
  static let ownRates = FewWords([
    "满意", "完成率", "整改率", "办结率", "参与率", "参训率", "参加率", "合格率", "开工率", "竣工率", "通过率", "知晓率", "到位率", "响应率",
    "使用率", "回复率", "处置率", "出勤率", "达成率", "执行率", "销号率", "反馈率", "投诉率", "优良率", "优秀率",
  ])

  /// Rates that many tasks have of things of their own, but that one plan sets once for what bears a long name: 重大事故隐患整改率.
  static let ratesOfNamed = FewWords(["隐患整改率"])

  /// Things of which many tasks have their own: their rates are not one metric.
  static let commonThings: [StaticString] = [
    "设备", "设施", "项目", "产品", "工程", "任务", "问题", "企业", "群众", "学生", "职工", "人员", "资金", "材料", "案件",
    "检查", "抽查", "抽检", "样品", "合同", "服务", "系统", "数据", "信息", "在线", "电子", "网上", "一次", "按期", "按时",
    "及时", "平均", "综合", "总体", "整体", "年度", "首次", "隐患", "工作", "基本", "重点", "覆盖", "同比",
  ]

  /// What is measured of the whole area: two tasks that name it mean the same.
  static let ofArea = FewWords([
    "生产总值", "固定资产投资", "社会消费品零售", "工业增加值", "公共预算收入", "可支配收入", "城镇新增就业", "新增城镇就业", "粮食总产",
    "粮食产量", "粮食播种", "森林覆盖", "森林蓄积", "优良天数", "pm2", "浓度", "高标准农田", "城镇化率", "失业率", "研发经费", "研发投入",
    "能耗强度", "进出口总额", "实际利用外资", "旅游总收入", "存栏", "出栏", "常住人口", "绿化覆盖", "税收收入", "财政收入",
  ])

  /// What is set up or made, and counted: with one unit in charge and one deadline, two tasks hardly mean two lots.
  static let builds: [StaticString] = ["新建", "新增", "建成", "新改建", "改建", "完成", "创建", "新认定", "新培育"]

  /// What every second task spends.
  static let commonMoney = FewWords(["投资", "资金", "贷款", "经费", "产值"])

  /// What is built or made in every second task, where nothing more is said of it.
  static let commonWorks = FewWords([
    "项目", "工程", "任务", "改造", "整治", "验收", "整改", "培训", "检查", "排查", "建设", "维修", "处置",
  ])

  /// What counts of two tasks may be two parts of.
  static let additive = FewWords([
    "新增", "增加", "培训", "学位", "床位", "资金", "投入", "人次", "补充", "招聘", "招录", "安排", "其中", "分别",
  ])

  /// Words behind which a value is only hoped for.
  static let hopes = FewWords(["力争", "争取", "冲刺", "努力"])

  /// Words that divide a metric among what it is measured at. Two values under different ones are no conflict.
  static let divisions: [StaticString] = [
    "城区", "城區", "城市", "农村", "農村", "乡镇", "鄉鎮", "县城", "縣城", "民办", "民辦", "公办", "公辦", "市直", "县直", "縣直",
    "男",
    "女", "春", "秋", "季度", "上半年", "下半年", "首批", "第一", "第二", "第三", "一期", "二期", "三期", "累计",
    "累計",
    "每", "分别", "分別", "上年", "去年", "基数", "基數", "全省", "全国", "全國", "全市", "平均水平",
  ]

  /// Levels of schooling. A metric that names its level has it wherever it stands.
  static let levels: [StaticString] = [
    "小学", "小學", "初中", "高中", "中学", "中學", "幼儿园", "幼兒園", "学前", "學前", "义务教育", "義務教育", "中职", "中職", "职业",
    "職業", "特殊", "高校", "大学", "大學", "老年", "社区", "社區",
  ]
}
