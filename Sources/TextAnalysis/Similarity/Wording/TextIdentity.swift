/// A number that stands for a text: equal texts have equal ones, and others have others but for a
/// chance of one in 2⁶⁴.
public struct TextIdentity: Hashable, Sendable, Codable {
  private var sum: UInt64 = 0
  private var count: UInt64 = 0

  /// The identity of the empty text.
  public init() {}

  /// The identity in eight bytes.
  public var number: UInt64 { sum &+ count }

  /// Half of what tells texts apart is enough to hash.
  public func hash(into hasher: inout Hasher) { hasher.combine(sum) }

  /// Adds a character or whatever else the text is made of. Each is mixed with its position, not with
  /// what came before, so that the processor need not wait.
  @inline(__always)
  public mutating func add(_ element: UInt32) {
    count &+= 1 << 32
    var mixed = (count | UInt64(element)) &* 0x9FB2_1C65_1E98_DF25
    mixed = (mixed ^ mixed >> 29) &* 0xD6E8_FEB8_6659_FD93
    sum &+= mixed ^ mixed >> 32
  }
}
