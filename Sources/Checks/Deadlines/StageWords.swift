/// The words that tell how far a work is, and those that name nothing of their own.
enum StageWords {
  /// A line of stages that follow one another.
  enum Course: CaseIterable {
    case building, document, campaign
  }

  /// A part of a work, by which stages of different courses are compared.
  enum Part: Int {
    case beginning, course, end
  }

  /// What a word says of a stage.
  struct Meaning {
    let word: StaticString
    let course: Course
    /// Its place in the course: greater is later.
    let rank: Int
    /// Nil where it says nothing of other courses.
    let part: Part?
  }

  /// The rank from which on a building stands.
  static let finished = 70
  /// The ranks of a building that is begun, and not finished.
  static let begun = 40...60

  /// Each word with what it says, in folded text; a word of Latin letters also begins others.
  static let meanings: [Meaning] =
    stages(.building, 10, .beginning, ["立项", "选址", "可研", "前期", "勘察"])
    + stages(
      .building, 20, .beginning,
      ["规划设计", "方案设计", "初步设计", "施工图", "完成设计", "设计方案", "design"])
    + stages(.building, 30, .beginning, ["招标", "招投标", "tender", "procure"])
    + stages(
      .building, 40, .beginning,
      ["开工", "动工", "开建", "破土", "奠基", "进场", "groundbreaking", "start", "begin", "commence"])
    + stages(.building, 50, .course, ["主体", "封顶", "frame", "midterm"])
    + stages(.building, 60, .course, ["设备安装", "机电安装", "装修", "装饰"])
    + stages(.building, 70, .end, ["竣工", "完工", "建成", "complet", "finish"])
    + stages(.building, 80, .end, ["验收", "acceptance"])
    + stages(
      .building, 90, .end,
      [
        "投用", "投入使用", "交付", "开园", "开馆", "正式运行", "正式运营", "正式启用", "hand over", "handover", "opened",
        "opening",
      ])
    + stages(.document, 10, nil, ["起草", "草拟", "初稿", "draft"])
    + stages(.document, 20, nil, ["征求意见", "意见稿", "consult"])
    + stages(.document, 30, nil, ["送审", "审议", "报审", "报批"])
    + stages(.document, 40, nil, ["印发", "出台", "发布", "publish", "issue"])
    + stages(
      .campaign, 10, .beginning, ["制定方案", "印发方案", "制定实施方案", "印发实施方案", "动员", "部署", "启动", "launch"])
    + stages(.campaign, 20, .beginning, ["摸底"])
    + stages(.campaign, 30, .course, ["试点", "中期", "pilot"])
    + stages(.campaign, 40, .course, ["全面推开", "全面铺开"])
    + stages(.campaign, 50, .end, ["总结", "收官", "销号"])

  private static func stages(
    _ course: Course, _ rank: Int, _ part: Part?, _ words: [StaticString]
  ) -> [Meaning] {
    words.map { Meaning(word: $0, course: course, rank: rank, part: part) }
  }

  /// Parts of longer words that say nothing of a stage.
  static let others: [StaticString] = ["建成区", "开工率", "竣工率", "完工率", "开工项目", "竣工项目", "验收标准", "完工项目"]

  /// Words that name nothing: a content of these and its stage is that of the whole work.
  static let empty: [StaticString] = [
    "完成", "开展", "组织", "实施", "推进", "建设", "工作", "项目", "进行", "全面", "做好", "相关", "各项", "工程", "落实", "开始",
    "基本",
    "力争", "确保", "累计", "实现", "达到", "正式", "初步", "具备", "条件", "取得", "办理", "手续", "批复", "编制", "全部", "部分",
    "如期",
    "按期", "陆续", "逐步", "并", "及", "的", "和", "至", "后", "前", "其余", "剩余", "余下", "剩下", "兴建", "使用", "投入",
    "任务",
  ]

  /// Words that stand in contents of any sort: alone they make no two contents one work.
  static let weak: [StaticString] = [
    "方案", "制定", "制订", "形成", "总体", "召开", "会议", "建立", "机制", "活动", "根据", "情况", "上报", "检查", "设计", "计划",
    "培训",
    "调研", "确定", "报告", "成果", "学生", "教师", "学校", "学院", "企业", "单位", "部门", "各类", "年度", "征求", "意见", "修改",
    "完善",
    "运行", "评估", "宣传", "研究", "平台", "系统", "中心", "改造", "提升", "更换", "采购", "安装", "检测", "整治", "治理", "排查",
    "新建",
  ]

  /// English words that name nothing.
  static let emptyEnglish: Set<String> = [
    "the", "of", "for", "and", "to", "in", "on", "with", "by", "at", "a", "an", "all", "work",
    "works",
    "project", "construction", "building", "is", "are", "be", "main", "full", "fully", "remaining",
    "rest",
  ]

  /// English words that stand in contents of any sort.
  static let weakEnglish: Set<String> = [
    "install", "installation", "build", "repair", "repairs", "replace", "plan", "plans", "report",
    "reports", "training", "school", "schools", "student", "students", "teacher", "teachers",
    "staff",
    "review", "survey", "surveys", "meeting", "meetings", "prepare", "deliver", "submit", "develop",
    "improve", "improvement", "improvements", "community", "service", "services", "programme",
    "program", "local", "public", "council", "county", "district", "annual", "upgrade", "upgrades",
    "visitor", "visitors", "volunteer", "volunteers", "activities", "activity", "system", "systems",
    "phase", "stage", "section", "sections", "site", "sites", "national", "recruit", "appoint",
    "agree",
  ]

  /// What is left when a part is done.
  static let remainder: [StaticString] = ["其余", "剩余", "余下", "剩下", "remaining"]

  /// Shares that are said with no figure; what is nearly all is less than all.
  static let shares: [(word: StaticString, percent: Double)] = [
    ("过半", 50), ("基本完成", 99), ("基本建成", 99), ("全部", 100), ("全面完成", 100), ("全面建成", 100),
    ("全面竣工", 100),
  ]
}
