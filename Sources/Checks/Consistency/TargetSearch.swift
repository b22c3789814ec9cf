import TextAnalysis
import ValidatorCore

/// One walk over the texts of a plan that tells where its targets may contradict one another; little else has to be read.
struct TargetSearch {
  /// Positions in ``Plan/texts`` of those with two bounds that may contradict each other: 不低于或高于.
  private(set) var doubleBounds: [Int] = []
  /// Likewise of those with a value that its bound may rule out: 不低于4%以内.
  private(set) var opposedValues: [Int] = []
  /// Tasks with a target that is broken down.
  private(set) var brokenDown: [Int] = []
  /// Texts with a metric that may have another value elsewhere.
  private(set) var metrics: MetricSearch
  /// Tasks whose content may say another value than a target.
  private(set) var fields = FieldSearch()

  /// Tasks of which part could not be read. What they lack, they may have: only what stands there is wrong.
  private let damaged: Set<Int>

  init(_ plan: Plan) {
    metrics = MetricSearch(tasks: plan.tasks.count)
    damaged = Set(plan.tasks.lazy.filter(\.isDamaged).map(\.index))
    plan.withEachText { read($0) }
  }

  private mutating func read(_ text: LentText) {
    let isDamaged = text.task.map(damaged.contains) ?? false
    switch (text.scope, text.field) {
    case (.header, .preamble), (.section, .preamble), (.task, .title), (.task, .content):
      readSentences(text, isDamaged: isDamaged)
    case (.milestone, .content): readBounds(text)
    default:
      // The targets of milestones belong to other times.
      guard text.target != nil, !isDamaged else { return }
      readTarget(text)
    }
    if !isDamaged { fields.read(text) }
  }

  private mutating func readTarget(_ text: LentText) {
    switch text.field {
    case .targets: readSentences(text, isDamaged: false)
    case .metric: metrics.addMetric(text)
    case .value:
      readBounds(text)
      metrics.addValue(text)
    case .breakdown:
      if let task = text.task, brokenDown.last != task { brokenDown.append(task) }
    default: break
    }
  }

  private mutating func readSentences(_ text: LentText, isDamaged: Bool) {
    guard !text.isAliased else { return }
    if text.signs.contains(.digit), !isDamaged { metrics.addSentences(text) }
    readBounds(text)
    if text.signs.mayHoldOpposedValues { opposedValues.append(text.position) }
  }

  private mutating func readBounds(_ text: LentText) {
    guard !text.isAliased, !text.signs.isDisjoint(with: .doubleBound) else { return }
    doubleBounds.append(text.position)
  }
}
