/// The table of every key in every language: the decoder, the schema for editors and did-you-mean read it.
extension PlanField {
  /// All fields, by scope.
  public static let all: [PlanField] =
    header(in: .document) + document + header(in: .header) + period + section + task + target
    + milestone + budget + predecessor

  private static func header(in scope: PlanScope) -> [PlanField] {
    [
      field(.title, scope, ["标题"], .text, "计划的标题", "the plan's title"),
      field(
        .kind, scope, ["文稿类型"],
        .choice(PlanKind.allCases.map { Choice(english: $0.rawValue, chinese: $0.chinese) }),
        "文稿类型；不写时，半数以上任务有单位栏的为分解表，否则为要点",
        "what sort of document it is; when not given, a breakdown if half of the tasks name units"),
      field(
        .stage, scope, ["稿次"],
        .choice(PlanStage.allCases.map { Choice(english: $0.rawValue, chinese: $0.chinese) }),
        "稿次；不写时为送审", "how far the plan is on its way to issuance; review when not given"),
      field(
        .issuer, scope, ["发文机关", "发文单位"], .texts, "发文机关，联合发文的写成列表",
        "who issues the plan; a list for a joint issue"),
      field(.number, scope, ["文号"], .text, "文号，如清教发〔2026〕1号", "the document number"),
      field(.issued, scope, ["印发日期", "成文日期"], .time, "印发日期", "the date of issue"),
      field(
        .period, scope, ["计划期", "期限"], .mapping(.period),
        "计划期，如2026年、2026—2028年；不写时取标题中的年份",
        "the time the plan covers; when not given, the year in the title"),
      field(.preamble, scope, ["总体要求", "前言"], .text, "总体要求", "the text above the tasks"),
      field(
        .leadRule, scope, ["牵头规则"],
        .choice([
          Choice(english: "explicit", chinese: "明确牵头"),
          Choice(english: "first-listed", chinese: "首位牵头"),
        ]),
        "多个责任单位时谁牵头：explicit须写明，first-listed列第一位的为牵头单位",
        "who leads among several responsible units: explicit, or first-listed"),
      field(.secrecy, scope, ["密级"], .texts, "密级", "the security classification"),
      field(.publicity, scope, ["公开属性"], .texts, "公开属性", "whether the plan may be published"),
      field(.to, scope, ["主送"], .texts, "主送单位", "whom the plan is sent to"),
      field(.attachments, scope, ["附件"], .texts, "附件", "what is attached"),
    ]
  }

  private static let document: [PlanField] = [
    field(.plan, .document, ["计划"], .mapping(.header), "计划的基本信息", "the header"),
    field(.sections, .document, ["章节", "部分"], .list(.section), "各部分", "the sections"),
    field(.tasks, .document, ["任务"], .list(.task), "不分部分的任务", "tasks without sections"),
  ]

  private static let period: [PlanField] = [
    field(.start, .period, ["开始"], .time, "开始日期", "the first day"),
    field(.end, .period, ["结束"], .time, "结束日期", "the last day"),
  ]

  private static let section: [PlanField] = [
    field(.number, .section, ["序号"], .text, "序号，照文稿", "the number as printed"),
    field(.title, .section, ["标题"], .text, "标题", "the heading"),
    field(.preamble, .section, ["说明"], .text, "任务之前的说明", "the text above the tasks"),
    field(.tasks, .section, ["任务"], .list(.task), "任务", "the tasks"),
    field(.sections, .section, ["章节", "部分"], .list(.section), "下级部分", "nested sections"),
  ]

  private static let task: [PlanField] = [
    field(.id, .task, ["编号"], .text, "编号，全文唯一", "an id, unique in the plan"),
    field(.number, .task, ["序号"], .text, "序号，照文稿", "the number as printed"),
    field(.title, .task, ["任务", "任务名称", "标题"], .text, "任务名称", "the task's name"),
    field(
      .content, .task, ["内容", "工作内容", "具体举措", "主要措施"], .text, "工作内容和措施",
      "what is to be done"),
    field(
      .lead, .task, ["牵头单位", "牵头责任单位", "主要责任单位", "主责单位", "主办单位"], .texts,
      "牵头单位", "the unit that leads"),
    field(
      .responsible, .task, ["责任单位", "责任部门", "责任科室"], .texts,
      "责任单位；另有牵头单位时为配合单位", "the responsible units; beside a lead, supporting ones"),
    field(
      .support, .task,
      ["配合单位", "协办单位", "协同配合单位", "协同责任单位", "其他责任单位", "参加单位", "参与单位"],
      .texts, "配合单位", "the units that help"),
    field(
      .leader, .task, ["牵头领导", "分管领导", "责任领导"], .texts, "牵头领导（人，不是单位）",
      "the leaders in charge: persons, never units"),
    field(.owner, .task, ["责任人", "联系人"], .texts, "责任人", "persons who answer for it"),
    field(.targets, .task, ["目标", "指标", "预期目标"], .list(.target), "可考核的目标", "the targets"),
    field(
      .milestones, .task, ["序时进度", "节点目标", "阶段目标"], .list(.milestone), "分阶段的进度",
      "the stages"),
    field(.source, .task, ["任务来源"], .texts, "任务来源，文号#编号", "where the task comes from"),
    field(
      .implements, .task, ["对应上级任务"], .texts, "落实的上级任务，文号#编号",
      "the superior task that it carries out"),
    field(
      .carry, .task, ["接续"],
      .choice([
        Choice(english: "new", chinese: "新增"), Choice(english: "continued", chinese: "续建"),
        Choice(english: "carried", chinese: "结转"),
      ]),
      "与上年任务的关系", "how it relates to last year's plan"),
    field(.budget, .task, ["资金"], .mapping(.budget), "资金", "the money"),
    field(.start, .task, ["开始时间", "启动时间"], .time, "开始时间", "when it starts"),
    field(.deadline, .task, ["完成时限", "完成时间", "时限"], .time, "完成时限", "when it is due"),
    field(
      .duration, .task, ["所需时间", "工期"], .text, "至少需要的时间，如30天、6周、3个月、30个工作日",
      "the least that it takes: 30d, 6w, 3m"),
    field(
      .after, .task, ["前置任务"], .list(.predecessor), "须先完成的任务的编号",
      "ids of tasks that come before"),
    field(.tasks, .task, ["子任务"], .list(.task), "子任务", "subtasks"),
  ]

  private static let target: [PlanField] = [
    field(.metric, .target, ["指标"], .text, "指标名称", "what is measured"),
    field(.value, .target, ["目标值"], .text, "目标值", "the value to reach"),
    field(.unit, .target, ["计量单位"], .text, "计量单位", "the unit of measure"),
    field(.baseline, .target, ["基数"], .text, "上年或现有数值", "where it stands today"),
    field(.by, .target, ["时限"], .time, "时限", "by when"),
    field(
      .nature, .target, ["属性"],
      .choice([
        Choice(english: "binding", chinese: "约束性"), Choice(english: "expected", chinese: "预期性"),
      ]), "约束性或预期性", "binding or expected"),
    field(
      .breakdown, .target, ["指标分解"], .freeMapping, "各单位的数值", "the share of each unit"),
    field(.definition, .target, ["口径"], .text, "统计口径", "how it is counted"),
  ]

  private static let milestone: [PlanField] = [
    field(.by, .milestone, ["时限"], .time, "时限", "by when"),
    field(.content, .milestone, ["内容"], .text, "完成的内容", "what is done by then"),
    field(.targets, .milestone, ["目标"], .list(.target), "阶段目标", "what is reached by then"),
  ]

  private static let budget: [PlanField] = [
    field(.amount, .budget, ["金额"], .text, "金额", "how much"),
    field(.source, .budget, ["来源"], .text, "资金来源", "where it comes from"),
  ]

  private static let predecessor: [PlanField] = [
    field(.task, .predecessor, ["任务", "任务编号"], .text, "须先完成的任务的编号", "the id of the task"),
    field(
      .lag, .predecessor, ["间隔", "间隔时间"], .text, "完成后至少再隔多久，如2周",
      "the least time from its end to the start: 2w"),
  ]

  private static func field(
    _ key: PlanKey, _ scope: PlanScope, _ chinese: [String], _ shape: Shape, _ summaryZh: String,
    _ summaryEn: String
  ) -> PlanField {
    PlanField(
      key: key, scope: scope, chinese: chinese, shape: shape,
      summary: LocalizedText(zh: summaryZh, en: summaryEn))
  }
}
