import TextAnalysis
import ValidatorCore

/// The figures in the title and the milestones of a task, and which targets they settle: a target in words needs none of
/// its own where the task says elsewhere how much is to be reached. How often people meet is no result (召开部署会1次).
struct StatedFigures {
  private struct Figure {
    /// The clause, folded.
    var clause: [UInt8]
    /// Whether it counts how often something is done.
    var countsOccasions: Bool
  }

  private let figures: [Figure]

  init(_ task: PlanTask, _ plan: Plan) {
    let texts = [task.title] + task.milestones.map(\.content)
    figures = texts.compactMap(\.self).flatMap { text in
      let readings = plan.readings(of: text)
      return readings.clauses.filter(\.hasTarget).map { clause in
        let counted = OrderedStretch.of(readings.quantities, in: clause.range, by: \.range)
          .filter { $0.role != .name }
        return Figure(
          clause: text.withBytes { TextFolding.fold($0.part(clause.range)) },
          countsOccasions: !counted.isEmpty
            && counted.allSatisfy { Self.occasions.contains($0.unit ?? "") })
      }
    }
  }

  /// Whether one of the figures is that of a result, or of what `target` is about.
  func settle(_ target: PlanTarget) -> Bool {
    guard !figures.isEmpty, let text = target.text ?? target.metric else { return false }
    let goal = text.withBytes { TextFolding.fold($0.part(0..<min($0.count, Self.longest))) }
    return figures.contains { Self.settles($0, goal) }
  }

  /// Bytes of a target that are looked at.
  private static let longest = 300

  private static func settles(_ figure: Figure, _ goal: [UInt8]) -> Bool {
    let means = figure.clause.withUnsafeBufferPointer { buffer in
      let bytes = ByteView(buffer)
      return Self.means.filter { bytes.offset(of: $0) != nil }
    }
    if !means.isEmpty {
      return goal.withUnsafeBufferPointer { buffer in
        means.contains { ByteView(buffer).offset(of: $0) != nil }
      }
    }
    guard figure.countsOccasions || isDoing(figure.clause) else { return true }
    return StageScan(figure.clause).name.sharesWord(with: StageScan(goal).name)
  }

  /// Whether a clause begins with what is merely done.
  private static func isDoing(_ clause: [UInt8]) -> Bool {
    clause.withUnsafeBufferPointer { ByteView($0).has(anyOf: doing, at: 0) }
  }

  /// What is done so that something else is reached.
  private static let means: [StaticString] = [
    "会议", "例会", "部署会", "推进会", "座谈会", "调度会", "动员会", "现场会", "联席会", "研讨会", "专题会", "工作会", "协调会", "培训",
    "督查", "督导", "检查", "调研", "走访", "巡查", "宣讲", "宣传", "讲座", "学习", "部署", "演练", "meeting", "workshop",
    "training", "train ", "session", "inspection", "briefing", "visits", "survey",
  ]

  private static let doing: [StaticString] = [
    "召开", "举办", "举行", "组织", "开展", "hold ", "host ", "organise ", "organize ", "run ",
  ]

  private static let occasions: Set<String> = [
    "次", "场", "場", "期", "场次", "場次", "回", "轮", "輪", "times",
  ]
}
