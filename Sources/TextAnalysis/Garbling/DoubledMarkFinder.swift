/// Finds marks that end or part clauses and stand one upon the other: 。。 ，， 、，. What is repeated for emphasis
/// (！！, ？！) or stands for a pause (……, ——, 。。。) is right.
enum DoubledMarkFinder {
  /// The marks, in order.
  static func find(in text: ByteView) -> [Garble] {
    var found: [Garble] = []
    var offset = 0
    while offset < text.count {
      let (scalar, length) = text.quickScalar(at: offset)
      guard strength(of: scalar) > 0 else {
        offset += length
        continue
      }
      var end = offset + length
      while strength(of: text.scalar(at: end).value) > 0 { end += 3 }
      if let garble = garble(in: text, offset..<end) { found.append(garble) }
      offset = end
    }
    return found
  }

  /// How much a mark parts: 、 ， ： ； 。 from 1 on; 0 for all else.
  @inline(__always)
  static func strength(of scalar: UInt32) -> Int {
    switch scalar {
    case 0x3001: 1
    case 0xFF0C: 2
    case 0xFF1A: 3
    case 0xFF1B: 4
    case 0x3002: 5
    default: 0
    }
  }

  private static func garble(in text: ByteView, _ range: Range<Int>) -> Garble? {
    // Three and more are somebody's way to write a pause.
    guard range.count == 6 else { return nil }
    let (first, second) = (range.lowerBound..<range.lowerBound + 3, range.lowerBound + 3)
    let isSame = text.has(first, at: second)
    let strongest =
      strength(of: text.scalar(at: second).value)
        > strength(of: text.scalar(at: first.lowerBound).value)
      ? second..<range.upperBound : first
    return Garble(
      .doubledMark, range, original: text.string(strongest), isCertain: isSame)
  }
}
