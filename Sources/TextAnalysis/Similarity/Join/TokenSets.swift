/// Sets of tokens in one piece of memory: four bytes a token, no allocation for a set.
public struct TokenSets: Sendable, Codable {
  private(set) var tokens: [UInt32] = []
  private(set) var signatures: [TokenSignature] = []
  private var ends: [Int] = []
  private var seen = TokenTable()
  private var distinct: [UInt32] = []

  /// What is only needed for adding is not stored.
  private enum CodingKeys: CodingKey {
    case tokens, signatures, ends
  }

  /// No sets.
  public init() {}

  /// The number of sets.
  public var count: Int { ends.count }

  /// The number of tokens of the set at `index`.
  public func size(of index: Int) -> Int { range(of: index).count }

  /// Adds the set of `elements`, which may repeat themselves and come in any order. Equal elements
  /// are equal tokens and different ones are different.
  public mutating func append(_ elements: [UInt32]) {
    if distinct.count < elements.count {
      distinct = [UInt32](repeating: 0, count: elements.count * 2)
    }
    var count = 0
    distinct.withUnsafeMutableBufferPointer { distinct in
      seen.refill(for: elements.count) { seen in
        for element in elements {
          let token = Self.mixed(element)
          distinct[count] = token
          if seen.insert(token) { count += 1 }
        }
      }
    }
    tokens += distinct[..<count]
    ends.append(tokens.count)
    signatures.append(TokenSignature(distinct[..<count]))
  }

  /// Gives back the memory that only adding needs.
  public mutating func finish() {
    seen = TokenTable()
    distinct = []
    tokens = Array(tokens[...])
    signatures = Array(signatures[...])
    ends = Array(ends[...])
  }

  /// Where the set at `index` stands in ``tokens``.
  @inline(__always)
  func range(of index: Int) -> Range<Int> {
    (index == 0 ? 0 : ends[index - 1])..<ends[index]
  }

  /// Lends the tokens of the set at `index` to `body`.
  @inline(__always)
  func withTokens<Result>(
    of index: Int, _ body: (UnsafeBufferPointer<UInt32>) -> Result
  ) -> Result {
    tokens.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range(of: index)])) }
  }

  /// Spreads the elements over all 32 bits, each to a token of its own (the finaliser of MurmurHash3).
  @inline(__always)
  private static func mixed(_ element: UInt32) -> UInt32 {
    var value = element
    value = (value ^ value >> 16) &* 0x85EB_CA6B
    value = (value ^ value >> 13) &* 0xC2B2_AE35
    return value ^ value >> 16
  }
}
