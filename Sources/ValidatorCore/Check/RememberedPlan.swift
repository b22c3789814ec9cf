import Synchronization

/// A plan that a corpus check remembers, for the few plans that it looks at again. Where what it remembers comes from a cache,
/// the plan is read when it is asked for.
public final class RememberedPlan: Sendable, Codable {
  private let known: Mutex<Plan?>
  private let read: @Sendable () -> Plan?

  /// A plan that is at hand.
  public init(_ plan: Plan) {
    known = Mutex(plan)
    read = { nil }
  }

  /// The plan; nil where it cannot be read any more, which happens to nobody but who remembers it elsewhere than in a cache.
  public var plan: Plan? {
    known.withLock { known in
      known = known ?? read()
      return known
    }
  }

  private static let key = CodingUserInfoKey(rawValue: "plan")

  /// What a decoder has to know.
  static func userInfo(_ read: @escaping @Sendable () -> Plan?) -> [CodingUserInfoKey: Any] {
    key.map { [$0: read] } ?? [:]
  }

  /// Leaves reading the plan for later.
  public init(from decoder: any Decoder) throws {
    known = Mutex(nil)
    let found = Self.key.flatMap { decoder.userInfo[$0] }
    read = found as? @Sendable () -> Plan? ?? { nil }
  }

  /// Writes nothing: the plan stands in its file.
  public func encode(to encoder: any Encoder) throws {}
}
