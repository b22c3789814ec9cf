import ValidatorCore

/// A check that reports what a test tells it to.
protocol Probe: CorpusCheck where Facts == Int {
  static var id: String { get }
}

/// What the probes report, by the id of the probe.
enum ProbeScript {
  @TaskLocal static var findings: [String: [CorpusFinding]] = [:]
}

extension Probe {
  static var description: CheckDescription {
    let empty = LocalizedText(zh: "", en: "")
    return CheckDescription(
      id: id, title: empty, summary: empty, rationale: empty,
      kinds: Severity.allCases.map {
        FindingKind($0.name, zh: "", en: "", severity: SeverityRule($0))
      })
  }

  func collect(_ plan: Plan, in context: CheckContext) -> Int { plan.document }

  func check(_ corpus: [CorpusPlan<Int>], in context: CheckContext) -> [CorpusFinding] {
    ProbeScript.findings[Self.id] ?? []
  }
}

struct DeadlineProbe: Probe {
  static let id = "conflicting-deadlines"
  init(options: CheckOptions) {}
}

struct TargetProbe: Probe {
  static let id = "unquantified-target"
  init(options: CheckOptions) {}
}

struct DuplicateProbe: Probe {
  static let id = "duplicate-task"
  init(options: CheckOptions) {}
}
