import Testing

@testable import ValidatorCore

@Suite struct SyntaxWordingTests {
  private func findings(_ text: String) -> [Finding] {
    PlanLoader().load(path: "t.plan.yaml", contents: Array(text.utf8)).findings.map(\.finding)
  }

  @Test(
    "a text that begins with a sign of YAML is told at the sign, in plain words",
    arguments: [
      ("*重点*工作", "no-reference"), ("&重点 工作", "no-reference"), ("!改造 学校", "unknown-tag"),
      ("!<改造 学校", "unknown-tag"), ("|改造学校", "block-text"), (">改造学校", "block-text"),
      ("@所有学校", "unexpected-character"), ("\"\\x学校\"", "unknown-escape"),
      ("\"\\q学校\"", "unknown-escape"),
    ])
  func signs(value: String, message: String) throws {
    let findings = findings("plan: 清溪县2026年\ntasks:\n  - title: \(value)\n  - title: 乙\n")
    let finding = try #require(findings.first)
    #expect(finding.message.id == message)
    #expect(finding.help != nil)
    let said = finding.message.text(in: .chinese)
    #expect(!said.unicodeScalars.contains { ("a"..."z").contains($0) })
  }

  @Test("a line that begins with a percent sign is told in plain words")
  func directives() throws {
    for line in ["%FOO bar", "%85以上", "%YAML x"] {
      let finding = try #require(findings("\(line)\nplan: 清溪县2026年\n").first)
      #expect(finding.message.id == "directive", "\(line)")
    }
  }

  @Test("a text in braces that a comma cuts is told as that, not as an unknown field")
  func comma() throws {
    let findings = findings("plan: 清溪县2026年\ntasks:\n  - {title: 开展甲,乙检查, lead: 基教科}\n")
    #expect(findings.map(\.message.id) == ["cut-by-comma"])
    #expect(findings.first?.help?.text(in: .chinese).contains("引号") == true)
  }

  @Test("an empty item of a list is told")
  func emptyItems() {
    let findings = findings("plan: 清溪县2026年\ntasks:\n  - title: 甲\n  -\n  - ~\n")
    #expect(findings.map(\.kind) == ["empty-item", "empty-item"])
  }
}
