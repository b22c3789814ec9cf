import Checks
import TestSupport
import Testing
import ValidatorCore

@testable import Checks

@Suite struct DanglingReferenceTests {
  private func diagnostics(_ tasks: String) -> [Diagnostic] {
    MarkedPlan("plan: 清溪县2026年要点\ntasks:\n" + tasks).diagnostics(of: DanglingReference.self)
  }

  private func run(_ texts: [String], context: Set<Int> = []) -> [String] {
    let inputs = texts.enumerated().map { index, text in
      LintInput(
        path: "\(index).plan.yaml", content: .bytes(Array(text.utf8)),
        isContext: context.contains(index))
    }
    let catalog = CheckCatalog([Plugin(name: "test", checks: [DanglingReference.self])])
    let result = Linter(catalog: catalog).run(inputs)
    return result.diagnostics.filter { $0.check == "dangling-reference" }.map {
      "\($0.file): \(result.files[$0.file].source.string($0.place.span)) → \($0.help?.text(in: .english) ?? "")"
    }
  }

  @Test(arguments: [
    // Misspelt, by number, by title, by nothing.
    ("  - {id: guihua, title: 编规划, number: 7}\n  - {title: 建学校, after: guihau}\n", "是否为“guihua”"),
    ("  - {id: guihua, title: 编规划, number: 7}\n  - {title: 建学校, after: 7}\n", "是否为“guihua”"),
    ("  - {id: guihua, title: 编規劃, number: 7}\n  - {title: 建学校, after: 编规划}\n", "是否为“guihua”"),
    ("  - {id: t01, title: 编规划}\n  - {title: 建学校, after: t09}\n", "写已有任务的“编号”，或给所指的任务补写“编号”"),
    ("  - {title: 编规划}\n  - {title: 建学校, after: 编规划}\n", "写已有任务的“编号”，或给所指的任务补写“编号”"),
  ])
  func aPredecessorThatIsNowhereIsReported(_ tasks: String, _ help: String) {
    #expect(diagnostics(tasks).map { $0.help?.text(in: .chinese) } == [help])
  }

  @Test func onlyTheWrongOneOfSeveralIsReported() {
    let plan = MarkedPlan(
      "plan: x\ntasks:\n  - {id: a, title: 甲}\n  - {id: b, title: 乙, after: [a, c, b]}\n")
    #expect(plan.findings(of: DanglingReference.self) == ["after @ “c”"])
  }

  @Test func whatCouldNotBeReadIsNotMissing() {
    #expect(diagnostics("  - {idd: a, title: 甲}\n  - {title: 乙, after: a}\n").isEmpty)
    #expect(diagnostics("  - title: 甲\n    id: 'a\n  - title: 乙\n    after: a\n").isEmpty)
  }

  private static let superior = """
    plan: {title: 清溪县2026年要点, number: 清教发〔2026〕1号}
    tasks: [{id: t01, title: 编规划}, {title: 建学校, number: 7}]

    """

  @Test(arguments: [
    ("清教发〔2026〕1号#t21", true), ("清教发[2026]01号#t21", true), ("清教發（2026）第1號＃T21", true),
    ("清教发〔2026〕1号#t01", false), ("清教发[2026]1号 # T01", false), ("清教发〔2026〕1号#7", false),
    ("清教发〔2026〕1号#建学校", false),
    // No plan of that number is in the run.
    ("清教发〔2026〕2号#t21", false), ("云教发〔2026〕1号#t21", false), ("清教发〔2026〕1号", false), ("#t21", false),
    ("清教发〔2026〕1号#", false),
  ])
  func aSuperiorTaskIsJudgedWhereItsPlanIsInTheRun(_ reference: String, _ isDangling: Bool) {
    let plan = "plan: 城东镇2026年要点\ntasks:\n  - {title: 落实规划, implements: '\(reference)'}\n"
    #expect(run([Self.superior, plan]).count == (isDangling ? 1 : 0), "\(reference)")
    #expect(run([Self.superior, plan], context: [0]).count == (isDangling ? 1 : 0))
    #expect(run([plan]) == [])
    #expect(run([Self.superior, plan], context: [1]) == [])
  }

  @Test func sourcesAreReferencesToo() {
    let plan = "plan: 城东镇2026年要点\ntasks:\n  - {title: 甲, source: 清教发〔2026〕1号#t21}\n"
    #expect(run([Self.superior, plan]).count == 1)
  }

  @Test func anExtractHoldsOnlyPartOfTheTasks() {
    let extract = Self.superior.replacing("number:", with: "kind: extract, number:")
    let plan = "plan: 城东镇2026年要点\ntasks:\n  - {title: 甲, implements: 清教发〔2026〕1号#t21}\n"
    #expect(run([extract, plan]) == [])
  }

  @Test func anotherVersionOfTheSuperiorPlanMayHoldIt() {
    let other = Self.superior.replacing("t01", with: "t21")
    let plan = "plan: 城东镇2026年要点\ntasks:\n  - {title: 甲, implements: 清教发〔2026〕1号#t21}\n"
    #expect(run([Self.superior, other, plan]) == [])
  }

  @Test(.timeLimit(.minutes(10))) func manyDeadReferencesTakeLinearTime() {
    let tasks = (0..<5000).map { "  - {id: task-\($0), title: 甲, after: tusk-\($0)}\n" }.joined()
    #expect(diagnostics(tasks).count == 5000)
  }
}
