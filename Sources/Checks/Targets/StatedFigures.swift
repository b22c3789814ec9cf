import TextAnalysis
import ValidatorCore

/// The figures in the title and the milestones of a task, and which targets they settle: a target in words needs none of
/// its own where the task says elsewhere how much is to be reached. How often people meet is no result (召开部署会1次).
struct StatedFigures {
  /// A figure that counts how often or for whom something is done.
  private struct Occasions {
    /// What is done, by words that a target would have to name, too; empty where none is known.
    let means: [StaticString]
    let name: StageName
  }

  private let statesResult: Bool
  private let occasions: [Occasions]

  init(_ task: PlanTask, _ plan: Plan) {
    var occasions: [Occasions] = []
    var statesResult = false
    for text in ([task.title] + task.milestones.map(\.content)).compactMap(\.self) {
      let readings = plan.readings(of: text)
      for clause in readings.clauses where clause.hasTarget && occasions.count < Self.most {
        let counted = OrderedStretch.of(readings.quantities, in: clause.range, by: \.range)
          .filter { $0.role != .name }
        let words = text.withBytes { TextFolding.fold($0.part(clause.range)) }
        if let found = Self.occasions(counted, words) {
          occasions.append(found)
        } else {
          statesResult = true
        }
      }
    }
    self.occasions = occasions
    self.statesResult = statesResult
  }

  /// Whether one of the figures is that of a result, or of what `target` is about.
  func settle(_ target: PlanTarget) -> Bool {
    guard let text = target.text ?? target.metric else { return false }
    if statesResult { return true }
    guard !occasions.isEmpty else { return false }
    let goal = text.withBytes { TextFolding.fold($0.part(0..<min($0.count, Self.longest))) }
    let name = StageScan(goal).name
    return goal.withUnsafeBufferPointer { goal in
      occasions.contains { done in
        done.means.isEmpty
          ? done.name.sharesWord(with: name)
          : done.means.contains { ByteView(goal).offset(of: $0) != nil }
      }
    }
  }

  /// Figures of a task that are looked at.
  private static let most = 64
  /// Bytes of a target that are looked at.
  private static let longest = 300

  /// What a clause counts occasions of; nil where it states a result.
  private static func occasions(_ counted: [Quantity], _ clause: [UInt8]) -> Occasions? {
    clause.withUnsafeBufferPointer { buffer in
      let words = ByteView(buffer)
      guard !counted.isEmpty, !results.contains(where: { words.offset(of: $0) != nil }) else {
        return nil
      }
      let means = Self.means.filter { words.offset(of: $0) != nil }
      let isOccasion = counted.allSatisfy { figure in
        guard let unit = figure.unit else { return false }
        return times.contains(unit) || !means.isEmpty && persons.contains(unit)
          || ByteView.with(unit) { $0.has(anyOf: gatherings, at: 0) }
      }
      return isOccasion ? Occasions(means: means, name: StageScan(clause).name) : nil
    }
  }

  /// What is done so that something else is reached.
  private static let means: [StaticString] = [
    "会议", "例会", "部署会", "推进会", "座谈会", "调度会", "动员会", "现场会", "联席会", "研讨会", "专题会", "工作会", "协调会", "培训",
    "督查", "督导", "检查", "调研", "走访", "巡查", "宣讲", "宣传", "讲座", "学习", "部署", "演练", "meeting", "workshop",
    "training", "train ", "session", "inspection", "briefing", "visits", "survey",
  ]

  /// What says that something came of it.
  private static let results: [StaticString] = [
    "整改", "建成", "取得", "达到", "合格", "率", "通过", "面积", "投资", "就业", "reach", "complet",
  ]

  private static let times: Set<String> = [
    "次", "场", "場", "期", "场次", "場次", "回", "轮", "輪", "times",
  ]

  private static let persons: Set<String> = ["人", "名", "人次", "人/次", "位", "people", "staff"]

  /// English counts have their noun as unit.
  private static let gatherings: [StaticString] = [
    "meeting", "workshop", "session", "inspection", "briefing", "survey",
  ]
}
