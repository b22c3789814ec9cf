/// A kind of finding, with a severity of its own.
public struct FindingKind: Sendable {
  /// The name within its check.
  public let id: String
  /// What it means, in a few words.
  public let summary: LocalizedText
  /// How grave it is.
  public let severity: SeverityRule
  /// What is said once, on the plan, where it is wrong with so many tasks as ``planWideShare`` says. Nil where every task
  /// is told by itself.
  public let planWide: PlanWideMessage?
  /// Of how many tasks it is said once.
  public let planWideShare: PlanWideShare
  /// Whether it is reported when nobody asks for it. What is right in some offices and noise in most is off.
  public let isOnByDefault: Bool

  /// The kinds, written `check/kind`, that say the same more exactly: where one of them is reported at the same two
  /// places, this one is not.
  public let isToldBy: [String]

  /// A sentence about `count` of `total` tasks.
  public typealias PlanWideMessage = @Sendable (_ count: Int, _ total: Int) -> Message

  /// A kind.
  public init(
    _ id: String, zh: String, en: String, severity: SeverityRule, planWide: PlanWideMessage? = nil,
    planWideShare: PlanWideShare = .mostTasks,
    isOnByDefault: Bool = true, isToldBy: [String] = []
  ) {
    self.id = id
    summary = LocalizedText(zh: zh, en: en)
    self.severity = severity
    self.planWide = planWide
    self.planWideShare = planWideShare
    self.isOnByDefault = isOnByDefault
    self.isToldBy = isToldBy
  }
}
