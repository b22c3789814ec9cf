import ValidatorCore

extension ConflictingDeadlines {
  static let examples: [CheckExample] = [
    .bad(
      """
      plan: 清溪县2026年教育工作要点
      tasks:
        - id: t7
          title: 完成施工图设计
          start: 2026-06-01
          duration: 30天
        - title: 完成主体工程
          after: t7
          duration: 8周
          deadline: ⟦7月31日前⟧
      """, kind: "infeasible"),
    .bad(
      """
      plan: 清溪县2026年教育工作要点
      tasks:
        - title: 新建城东幼儿园
          start: 2026-09-01
          deadline: ⟦6月底前⟧
      """, kind: "infeasible"),
    .bad(
      """
      plan: 清溪县2026年教育工作要点
      tasks:
        - title: 新建城东幼儿园
          start: 2026-11-02
          duration: ⟦3个月⟧
      """, kind: "infeasible"),
    .bad(
      """
      plan: 清溪县2026年教育工作要点
      tasks:
        - title: 新建城东幼儿园
          deadline: 2026-08-31
          tasks:
            - title: 完成设备采购
              deadline: ⟦2026-10-31⟧
      """, kind: "order"),
    .bad(
      """
      plan: 清溪县2026年教育工作要点
      tasks:
        - id: t1
          title: 编制学校布局规划
          deadline: 9月底前
        - title: 按规划启动三所学校建设
          after: t1
          deadline: ⟦第二季度⟧
      """, kind: "order"),
    .bad(
      """
      plan: 清溪县2026年教育工作要点
      tasks:
        - title: 新建城东幼儿园
          content: 城东幼儿园6月底前建成投用，新增学位360个。
          deadline: ⟦2026-09-30⟧
      """, kind: "order"),
    .bad(
      """
      plan: 清溪县2026年教育工作要点
      tasks:
        - title: 新建城东幼儿园
          milestones:
            - {by: 9月底前, content: 完成总工程量的50%}
            - {by: ⟦6月底前⟧, content: 完成总工程量的100%}
      """, kind: "order"),
    .bad(
      """
      plan: 清溪县2026年教育工作要点
      tasks:
        - id: t7
          title: 完成施工图设计
          deadline: ⟦6月30日前⟧
        - title: 完成主体工程
          after: t7
          duration: 8周
          deadline: 7月31日前
      """, kind: "slack"),
    .good(
      """
      plan: 清溪县2026年教育工作要点
      tasks:
        - id: t1
          title: 新建城东幼儿园
          content: 4月底前完成招标，8月底前建成。
          start: 3月
          deadline: 8月底前
          tasks:
            - title: 完成设备采购
              duration: 4周
              deadline: 7月底前
        - title: 城东幼儿园招生
          after: t1
          deadline: 9月10日前
      """),
  ]
}
