/// A range of UTF-8 byte offsets into one ``SourceText``, the end not included.
///
/// Offsets count a byte order mark. Lines, columns and UTF-16 positions are worked out at the edges only.
public struct SourceSpan: Hashable, Sendable, Codable {
  private let lower: UInt32
  private let upper: UInt32

  /// Offset of the first byte.
  public var start: Int { Int(lower) }
  /// Offset behind the last byte; never less than `start`.
  public var end: Int { Int(upper) }
  /// The number of bytes.
  public var count: Int { end - start }
  /// Whether the span marks a place between two bytes rather than bytes.
  public var isEmpty: Bool { lower == upper }
  /// The offsets as a range.
  public var range: Range<Int> { start..<end }

  /// The span from `start` to `end`. Offsets are clamped to 0…4 GiB, and an end before the start to the start.
  public init(_ start: Int, _ end: Int) {
    lower = UInt32(clamping: start)
    upper = max(lower, UInt32(clamping: end))
  }

  /// The span of `range`.
  public init(_ range: Range<Int>) {
    self.init(range.lowerBound, range.upperBound)
  }

  /// Whether `other` lies inside of this span.
  public func contains(_ other: SourceSpan) -> Bool {
    lower <= other.lower && other.upper <= upper
  }
}

extension SourceSpan: Comparable {
  /// By place: the earlier start first; of two spans with one start, the longer first.
  public static func < (left: SourceSpan, right: SourceSpan) -> Bool {
    left.lower != right.lower ? left.lower < right.lower : left.upper > right.upper
  }
}
