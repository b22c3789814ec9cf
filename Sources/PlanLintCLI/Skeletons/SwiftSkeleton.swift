import ValidatorCore

/// A check in Swift with its specification.
struct SwiftSkeleton {
  let id: String
  let title: String

  var skeleton: CheckSkeleton {
    CheckSkeleton(
      files: [
        CheckSkeleton.File(name: "\(type).swift", text: check),
        CheckSkeleton.File(name: "\(type)Tests.swift", text: tests),
      ],
      steps: [
        LocalizedText(
          zh:
            "放进一个Swift包：FOLDER/\(type).swift放在Sources/MyChecks下，FOLDER/\(type)Tests.swift放在Tests/MyChecksTests下"
            + "（写法见docs/write-a-swift-check.md，样子见examples/plugins/swift-budget）",
          en: "put them into a Swift package: FOLDER/\(type).swift into Sources/MyChecks,"
            + " FOLDER/\(type)Tests.swift into Tests/MyChecksTests"
            + " (docs/write-a-swift-check.md tells how; examples/plugins/swift-budget is one)"),
        LocalizedText(
          zh: "把\(type).self列入包的插件：Plugin(name: \"my-checks\", checks: [\(type).self])",
          en:
            "list \(type).self in the package's plugin: Plugin(name: \"my-checks\", checks: [\(type).self])"
        ),
        LocalizedText(zh: "swift test", en: "swift test"),
      ])
  }

  /// `budget-source` → `BudgetSource`
  private var type: String {
    id.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  private var check: String {
    let title = CheckSkeleton.quoted(title)
    return """
      import ValidatorCore

      /// Finds money of which nobody says where it comes from.
      struct \(type): PlanCheck {
        static let description = CheckDescription(
          id: "\(id)",
          title: LocalizedText(zh: \(title), en: \(title)),
          summary: LocalizedText(
            zh: "写了金额，没有写来源。", en: "A task has an amount of money and no source."),
          rationale: LocalizedText(
            zh: "没有来源的资金无法落实。", en: "Money from nowhere cannot be spent."),
          kinds: [
            FindingKind("no-source", zh: "没有写来源", en: "no source", severity: SeverityRule(.warning))
          ],
          // The examples are tests: what stands in ⟦…⟧ must be found, and nothing else.
          examples: [
            .bad(
              \"""
              plan: 清溪县2026年教育工作任务分解表
              tasks:
                - title: 新建城东幼儿园
                  budget: {amount: ⟦720万元⟧}
              \""", kind: "no-source"),
            .good(
              \"""
              plan: 清溪县2026年教育工作任务分解表
              tasks:
                - title: 新建城东幼儿园
                  budget: {amount: 720万元, source: 省级专项资金}
              \"""),
          ])

        init(options: CheckOptions) {}

        func check(_ plan: Plan, in context: CheckContext) -> [Finding] {
          plan.tasks.compactMap { task in
            guard let budget = task.budget, let amount = budget.amount, budget.source == nil,
              !task.isDamaged
            else { return nil }
            return Finding(
              "no-source", Messages.noSource(plan.citation(of: task.index)), at: amount.place,
              task: task.index, help: Messages.addSource)
          }
        }

        private enum Messages {
          static func noSource(_ task: TaskCitation) -> Message {
            Message(
              "no-source", zh: "\\(task)未写明资金来源", en: "\\(task) names no source of its money")
          }

          static let addSource = Message("add-source", zh: "补写“来源”", en: "add the “source”")
        }
      }

      """
  }

  private var tests: String {
    """
    import Testing
    import ValidatorCore

    @testable import MyChecks

    @Suite struct \(type)Tests {
      private let check = RegisteredCheck(\(type).self)

      @Test func theExamplesHoldInEveryVariant() {
        #expect(ExampleTester.run(check).flatMap(\\.faults) == [])
      }

      @Test func aTextIsLeftAlone() {
        let plan = "plan: 2026年工作要点\\ntasks:\\n  - {title: 建学校, budget: 另行安排}\\n"
        #expect(ExampleTester.lint(plan, with: check).diagnostics.isEmpty)
      }
    }

    """
  }
}
