import TextAnalysis
import ValidatorCore

/// Finds mobile and identity numbers. The report shows them with asterisks.
struct PersonalData: PlanCheck {
  static let description = CheckDescription(
    id: "personal-data",
    title: LocalizedText(zh: "含有个人信息", en: "Personal data"),
    summary: LocalizedText(
      zh: "写有手机号码，或者日期、校验码均正确的身份证号码。报告只显示首尾几位。",
      en:
        "The plan holds a mobile number of mainland China, or an identity number whose date and check digit are right. The report shows its first and last digits only."
    ),
    rationale: LocalizedText(
      zh: "工作计划要印发、公开，个人信息会随之扩散。",
      en: "Work plans are circulated and published, and personal data with them."),
    kinds: [
      FindingKind(
        "identity", zh: "身份证号码", en: "an identity number", severity: SeverityRule(.error)),
      FindingKind("mobile", zh: "手机号码", en: "a mobile number", severity: SeverityRule(.warning)),
    ],
    examples: [
      .bad(
        """
        plan: 清溪县2026年教育工作要点
        tasks:
          - title: 新建城东幼儿园
            owner: 王某，⟦138 0000 0000⟧
        """, kind: "mobile"),
      .bad(
        """
        plan: 清溪縣2026年教育工作要點
        tasks:
          - title: 資助家庭經濟困難學生
            content: 資助名單：王某（⟦11010119491001001X⟧）。
        """, kind: "identity"),
      .good(
        """
        plan: 清溪县2026年教育工作要点
        tasks:
          - title: 新建城东幼儿园
            owner: 县教育局办公室，0571-00000000
            content: 项目代码2026-330400-83-01-123456，投资13800000000元。
        """),
    ])

  init(options: CheckOptions) {}

  func check(_ plan: Plan, in context: CheckContext) -> [Finding] {
    var findings: [Finding] = []
    for entry in plan.texts(showing: .personalNumber) {
      findings += Finding.listed(entry.text.withBytes(PersonalNumberReader.read)) {
        finding($0, entry)
      }
    }
    return findings
  }

  private func finding(_ number: PersonalNumber, _ entry: PlanFieldText) -> Finding {
    var finding = Finding(
      number.kind == .mobile ? "mobile" : "identity",
      number.kind == .mobile ? Messages.mobile(number.masked) : Messages.identity(number.masked),
      at: entry.text.place(of: number.range), task: entry.task, help: Messages.help)
    finding.isSensitive = true
    return finding
  }

  private enum Messages {
    static func mobile(_ masked: String) -> Message {
      Message("mobile", zh: "写有手机号码（\(masked)）", en: "a mobile number (\(masked))")
    }

    static func identity(_ masked: String) -> Message {
      Message("identity", zh: "写有身份证号码（\(masked)）", en: "an identity number (\(masked))")
    }

    static let help = Message(
      "help", zh: "删去；需要联系方式的，写办公电话", en: "delete it; give an office number where one is needed")
  }
}
