import TextAnalysis
import ValidatorCore

/// What is remembered of a plan: its document number, the rates that its tasks set, and the tasks that they implement.
struct UpperTargets: Sendable, Codable {
  /// A claim that differs from that of the task above it.
  struct Conflict {
    let plan: Int
    let claim: TargetClaim
    let upperPlan: Int
    let upper: TargetClaim
  }

  /// A task that others may implement, or that implements another one.
  private struct Entry {
    let id: [UInt8]
    /// 文号#编号, folded.
    let references: [[UInt8]]
    let claims: [TargetClaim]
  }

  /// The document number, folded.
  private let number: [UInt8]
  /// What the tasks implement: 文号#编号, folded.
  private let references: [[UInt8]]
  private let plan: RememberedPlan?

  init(_ plan: Plan) {
    number = plan.header.number.map { Self.fold($0) } ?? []
    var references: [[UInt8]] = []
    for task in plan.tasks where !task.implements.isEmpty {
      references += task.implements.map { Self.fold($0) }
    }
    self.references = references
    self.plan = number.isEmpty && references.isEmpty ? nil : RememberedPlan(plan)
  }

  private var entries: [Entry] {
    guard let plan = plan?.plan else { return [] }
    let reader = ClaimReader(plan)
    return plan.tasks.compactMap { task in
      guard !task.isDamaged, !task.targets.isEmpty, task.id != nil || !task.implements.isEmpty
      else { return nil }
      let claims = task.targets.compactMap { reader.claim(of: $0, task: task.index) }
        .filter { $0.isRate && $0.key.count >= 12 }
      guard !claims.isEmpty else { return nil }
      return Entry(
        id: task.id.map { Self.fold($0) } ?? [], references: task.implements.map { Self.fold($0) },
        claims: claims)
    }
  }

  private static func fold(_ text: PlanText) -> [UInt8] {
    text.withBytes { TextFolding.fold($0) }.filter { $0 != 0x20 }
  }

  /// The rates that are set lower (or, where less is better, higher) than in the task that they implement.
  static func conflicts(in corpus: [CorpusPlan<UpperTargets>]) -> [Conflict] {
    let lower = corpus.filter { !$0.facts.references.isEmpty && !$0.isContext }
    guard !lower.isEmpty else { return [] }
    let wanted = Set(lower.flatMap { $0.facts.references.flatMap(numbers) })
    var upper: [[UInt8]: [(plan: Int, claims: [TargetClaim])]] = [:]
    for plan in corpus {
      let number = plan.facts.number
      guard wanted.contains(number), !number.isEmpty else { continue }
      for entry in plan.facts.entries where !entry.id.isEmpty {
        upper[number + [0x23] + entry.id, default: []].append((plan.plan, entry.claims))
      }
    }
    return lower.flatMap { plan in
      plan.facts.entries.flatMap { entry in conflicts(of: entry, in: plan.plan, upper) }
    }
  }

  /// What may be the document number of a reference: all that stands before one of its first #.
  private static func numbers(_ reference: [UInt8]) -> [[UInt8]] {
    reference.indices.lazy.filter { reference[$0] == 0x23 }.prefix(mostMarks)
      .map { Array(reference[..<$0]) }
  }

  /// The most # that are looked at in a reference; hardly a number holds one.
  private static let mostMarks = 4

  private static func conflicts(
    of entry: Entry, in plan: Int, _ upper: [[UInt8]: [(plan: Int, claims: [TargetClaim])]]
  ) -> [Conflict] {
    entry.references.flatMap { reference -> [Conflict] in
      // Two plans with one number: nobody can say which one is meant.
      guard let found = upper[reference], found.count == 1, found[0].plan != plan else { return [] }
      return entry.claims.compactMap { claim in
        guard let above = found[0].claims.first(where: { $0.key == claim.key }),
          isWorse(claim, than: above)
        else { return nil }
        return Conflict(plan: plan, claim: claim, upperPlan: found[0].plan, upper: above)
      }
    }
  }

  private static func isWorse(_ claim: TargetClaim, than upper: TargetClaim) -> Bool {
    guard claim.unit == upper.unit, claim.value != upper.value, claim.days == upper.days else {
      return false
    }
    let isLessBetter = claim.key.withUnsafeBufferPointer {
      TargetWords.isBetterLower(ByteView($0))
    }
    let isUpperBound = upper.comparator == .atMost || upper.comparator == .less
    if isUpperBound || isLessBetter { return claim.value > upper.value }
    let isMoreBetter = claim.key.withUnsafeBufferPointer {
      TargetWords.betterHigher.occur(in: ByteView($0))
    }
    let isLowerBound = upper.comparator == .atLeast || upper.comparator == .more
    return (isLowerBound || isMoreBetter) && claim.value < upper.value
  }
}
