/// A text among those that the facts of a plan hold.
struct DuplicateSlice: Hashable, Sendable, Codable {
  /// The offset of its first byte.
  let lower: UInt32
  /// The number of its bytes.
  let count: UInt32

  /// Its bytes.
  var range: Range<Int> { Int(lower)..<Int(lower) + Int(count) }

  /// A part of the text; `range` counts its bytes from 0.
  func part(_ range: Range<Int>) -> DuplicateSlice {
    let inside = range.clamped(to: 0..<Int(count))
    return DuplicateSlice(
      lower: lower + UInt32(inside.lowerBound), count: UInt32(inside.count))
  }
}
