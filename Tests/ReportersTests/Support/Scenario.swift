import Reporters
import TestSupport
import ValidatorCore

/// Plans with marked places, and what is to be reported about them.
struct Scenario {
  /// The path of the first plan.
  static let path = "清溪县2026年教育工作要点.plan.yaml"

  private var inputs: [LintInput] = []
  private var plans: [MarkedPlan] = []
  private var findings: [String: [CorpusFinding]] = [:]

  /// A run over one file, with ⟦…⟧ around the places that the test speaks of.
  init(_ marked: String, path: String = Scenario.path) {
    add(marked, path: path)
  }

  /// Adds another file.
  mutating func add(_ marked: String, path: String) {
    let plan = MarkedPlan(marked)
    plans.append(plan)
    inputs.append(LintInput(path: path, content: .bytes(Array(plan.text.utf8))))
  }

  /// Adds a file as it stands on disk.
  mutating func add(_ bytes: [UInt8], path: String) {
    inputs.append(LintInput(path: path, content: .bytes(bytes)))
  }

  /// The place of a mark.
  func place(_ mark: Int, plan: Int = 0) -> Place {
    Place(plans[plan].marks[mark])
  }

  /// A plan as it is read, for places that belong to a node.
  func loaded(_ plan: Int = 0) -> Plan {
    let source = SourceText(path: Scenario.path, text: plans[plan].text)
    return PlanLoader().load(source).plans[0]
  }

  /// Has a probe report something.
  mutating func report(
    _ probe: any Probe.Type = DeadlineProbe.self, _ severity: Severity = .error, plan: Int = 0,
    _ message: Message = Text.conflict, at place: Place, task: Int? = nil, label: Message? = nil,
    related: [RelatedPlace] = [], note: Message? = nil, help: Message? = nil, fixes: [Fix] = []
  ) {
    let finding = Finding(
      severity.name, message, at: place, task: task, label: label, related: related, note: note,
      help: help, fixes: fixes)
    findings[probe.id, default: []].append(CorpusFinding(plan: plan, finding))
  }

  /// What the run finds.
  func result() -> LintResult {
    let probes: [any Check.Type] = [
      DeadlineProbe.self, TargetProbe.self, DuplicateProbe.self, PlanWideProbe.self,
    ]
    let linter = Linter(catalog: CheckCatalog([Plugin(name: "test", checks: probes)]))
    return ProbeScript.$findings.withValue(findings) { linter.run(inputs) }
  }

  /// The report for people.
  func human(
    _ language: Language = .chinese, level: Severity = .warning, style: TerminalStyle = .plain,
    width: Int = HumanReporter.defaultWidth
  ) -> String {
    HumanReporter(language: language, level: level, style: style, width: width).text(result())
  }

  /// The report in any format.
  func text(
    _ format: ReportFormat, _ language: Language = .chinese, level: Severity = .warning,
    failures: [ReportFailure] = []
  ) -> String {
    var settings = ReportSettings(language: language, toolVersion: "1.2.3")
    settings.level = level
    settings.checks = LoaderChecks.all + [DeadlineProbe.description, TargetProbe.description]
    let reporter = format.reporter(settings)
    var text = ""
    reporter.report(result(), failures: failures) { text += $0 }
    return text
  }

  /// The rows of the first frame, its head and the blank row below left out.
  func frame(_ language: Language = .chinese, width: Int = HumanReporter.defaultWidth) -> [String] {
    let rows = human(language, width: width).split(
      separator: "\n", omittingEmptySubsequences: false)
    return rows.dropFirst(3).prefix { !$0.isEmpty }.map(String.init)
  }
}

extension HumanReporter {
  /// The whole report.
  func text(_ result: LintResult) -> String {
    var text = ""
    report(result) { text += $0 }
    return text
  }
}
