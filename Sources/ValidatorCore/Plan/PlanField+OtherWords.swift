extension PlanField {
  /// Words that people write for a field and that the format does not have: they are not read, but the right name is proposed.
  static let otherWords: [String: PlanKey] = [
    "截止日期": .deadline, "截止时间": .deadline, "到期日": .deadline, "期限": .deadline,
    "完成日期": .deadline, "办结时限": .deadline, "due": .deadline, "due-date": .deadline,
    "due_date": .deadline, "end": .deadline,
    "负责单位": .responsible, "承办单位": .responsible, "承担单位": .responsible, "责任主体": .responsible,
    "unit": .lead, "units": .responsible, "department": .lead, "牵头部门": .lead, "牵头科室": .lead,
    "配合部门": .support, "supporting": .support, "partners": .support,
    "负责人": .owner, "name": .title, "名称": .title, "题目": .title, "项目": .title,
    "description": .content, "措施": .content, "举措": .content, "工作措施": .content,
    "工作目标": .targets, "target": .targets, "目标任务": .targets, "goals": .targets,
    "depends-on": .after, "dependencies": .after, "前置": .after, "经费": .budget, "预算": .budget,
    "subtasks": .tasks, "year": .period, "年度": .period, "年份": .period,
  ]
}
