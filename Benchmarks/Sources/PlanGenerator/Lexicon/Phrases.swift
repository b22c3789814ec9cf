/// The wording that all fields share. Lists drawn by a Zipf table stand in the order of how common
/// their items are. `{measure}`, `{object}` and the other slots are filled by `ClauseWriter`.
enum Phrases {
  static let titles = [
    "推进{noun}工作", "抓好{town}{noun}", "统筹{area}{noun}", "实施{brand}{noun}行动", "深化{town}{noun}",
    "稳步推进{area}{noun}", "夯实{town}{noun}基础", "以{school}为重点推进{noun}", "扎实开展{noun}工作",
    "拓展{area}{noun}", "完善{noun}长效机制", "细化{town}{noun}举措", "加强{noun}统筹", "做好{brand}{noun}试点",
  ]

  static let clauses = [
    "{measure}", "{adverb}{measure}", "以{school}为试点{measure}", "{measure}、{measure}",
    "在{town}、{town}先行{measure}", "结合{brand}行动{measure}", "针对{object}薄弱环节{measure}",
    "用好{brand}平台，{measure}", "面向{village}、{village}{measure}", "总结{school}{object}做法，在{town}推广",
    "每月到{school}查看{object}情况", "{measure}，同步整理{object}案例", "借助{firm}力量{measure}",
    "推动{school}与{school}结对，共同{measure}", "依托{brand}工作坊{measure}", "在{town}设立{object}联系点",
    "组织{town}业务骨干到{school}跟岗学习", "每学期在{school}召开{object}现场会", "分批次在{area}{measure}",
    "把{school}建成{object}观摩点", "引导{village}家长了解{object}", "对照{brand}案例集{measure}",
    "开发《{term}》读本，融入{object}", "把{object}列入{town}月度会商，{measure}", "先后{measure}、{measure}",
    "邀请{brand}团队指导{object}", "{town}、{town}、{town}错峰{measure}", "参照{brand}标准{measure}",
    "为{school}配备{object}专人", "发动{village}志愿者协助{measure}", "围绕{object}征集{town}群众意见",
    "在{firm}设立{brand}实践点", "由近及远在{village}、{village}、{village}{measure}",
    "聘请{firm}技术人员讲解{object}", "把{brand}成果用于{object}，{measure}",
    "请{school}和{school}轮流展示{object}", "编入{town}年度重点，{measure}",
    "收集{village}典型事例，充实{object}", "利用假期在{school}{measure}", "拓宽{object}渠道，{measure}",
  ]

  static let outcomes = [
    "不断提升{object}水平", "形成{brand}工作品牌", "推动{object}提质增效", "切实提高{object}质量",
    "构建{object}长效机制", "营造{object}良好氛围", "着力增强{object}实效", "持续改善{object}面貌",
    "努力打造{county}{object}名片", "让{object}更有温度", "促进{object}规范有序", "激发{object}活力",
  ]

  /// With an object and one of the aspects: things that any field of work can do.
  static let verbs = [
    "梳理", "核对", "优化", "公布", "评估", "充实", "更新", "细分", "归并", "试行", "商定", "抽检",
    "汇总", "比对", "校正", "移交", "留存", "讲解", "展示", "修改", "压缩", "登载", "会签", "预审",
  ]

  static let aspects = [
    "台账", "流程", "标准", "方案", "清单", "数据", "案例", "档案", "名单", "规程", "指标", "预算", "分工",
    "时间表", "示意图", "问答手册", "样板", "备案材料", "联络表", "反馈意见", "验收记录", "进度表",
  ]

  static let adverbs = ["有序", "分类", "集中", "逐校", "按季", "稳妥", "依规", "重点", "联动", "精准"]

  static let documents = ["出台", "印发", "制定", "修订", "编制"]

  static let bureaus = [
    "财政局", "公安局", "人力资源和社会保障局", "卫生健康局", "市场监督管理局", "住房和城乡建设局",
    "民政局", "残疾人联合会", "自然资源局", "文化和旅游局", "交通运输局", "消防救援大队", "团委", "妇联",
  ]

  static let preambles = [
    "坚持以人民为中心发展教育，突出{field}和{field}，统筹{town}、{town}等地资源，稳中求进、实干争先。",
    "聚焦群众关切，以{brand}行动为抓手，把{field}摆在更加突出的位置，办好家门口的每一件教育实事。",
    "立足实际，围绕{field}、{field}、{field}精准发力，一个环节一个环节抓落实，一件事情一件事情见成效。",
  ]

  /// Words that a drafter who copies a task changes for others.
  static let synonyms = [
    ("推进", "推动"), ("加强", "强化"), ("抓好", "做好"), ("深化", "拓展"), ("总结", "梳理"),
    ("组织", "安排"), ("推广", "推开"), ("结合", "配合"), ("用好", "发挥"), ("面向", "针对"),
    ("不断提升", "逐步提升"), ("切实提高", "着力提高"), ("每月", "按月"), ("设立", "建立"), ("共同", "一起"),
    ("借助", "依靠"), ("同步", "一并"), ("利用", "抓住"), ("聘请", "邀请"), ("重点", "着重"),
  ]

  static let additions = ["，及时通报进展", "，做好宣传引导", "，压实各方责任", "，加强过程管理", "，确保工作实效"]

  static let emptyTargets = ["办学水平明显提升", "群众满意度不断提高", "工作取得新成效", "整体面貌持续改善"]
}
