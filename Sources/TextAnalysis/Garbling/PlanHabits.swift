/// What stands in a damaged plan more than once, rare characters and pairs of neighbours: it belongs to a name or a habit of
/// writing, and damage did not leave it.
public struct PlanHabits: Sendable {
  private var seen: Set<UInt64> = []
  private var often: Set<UInt64> = []

  /// Nothing is known of the plan.
  public init() {}

  /// Counts what stands in a text.
  public mutating func add(_ text: ByteView) {
    var before: UInt32 = 0
    var offset = 0
    while offset < text.count {
      let (scalar, length) = text.quickScalar(at: offset)
      let isHan = (0x4E00..<0xA000).contains(scalar)
      if isHan, HanClasses.rank(of: scalar) < 2 { add(UInt64(scalar)) }
      if isHan, before != 0 { add(Self.pair(before, scalar)) }
      before = isHan ? scalar : 0
      offset += max(1, length)
    }
  }

  private mutating func add(_ key: UInt64) {
    if !seen.insert(key).inserted { often.insert(key) }
  }

  private static func pair(_ first: UInt32, _ second: UInt32) -> UInt64 {
    UInt64(first) << 32 | UInt64(second)
  }

  /// Whether a rare character stands in the plan more than once.
  func hold(_ character: UInt32) -> Bool { often.contains(UInt64(character)) }

  /// Whether two characters stand side by side more than once.
  func hold(_ first: UInt32, _ second: UInt32) -> Bool {
    often.contains(Self.pair(first, second))
  }
}
