import TextAnalysis

/// Turns offsets in bytes of a text into offsets in Unicode scalars and back, each at a constant cost.
struct ScalarIndex {
  private static let stride = 128

  /// How many scalars begin before every ``stride``th byte.
  private let counts: [Int]

  init(_ text: ByteView) {
    var counts: [Int] = []
    var count = 0
    for offset in 0..<text.count {
      if offset % Self.stride == 0 { counts.append(count) }
      if Self.begins(text[offset]) { count += 1 }
    }
    counts.append(count)
    self.counts = counts
  }

  /// How many scalars begin before `byte`.
  func scalars(before byte: Int, in text: ByteView) -> Int {
    let end = min(max(0, byte), text.count)
    let block = end / Self.stride
    var count = counts[min(block, counts.count - 1)]
    for offset in block * Self.stride..<max(end, block * Self.stride)
    where Self.begins(text[offset]) {
      count += 1
    }
    return count
  }

  /// Where the scalar at a position begins; the end of the text for the position behind the last one, nil beyond.
  func byte(ofScalar position: Int, in text: ByteView) -> Int? {
    let total = scalars(before: text.count, in: text)
    guard position >= 0, position <= total else { return nil }
    guard position < total else { return text.count }
    var (low, high) = (0, counts.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if counts[middle] <= position { low = middle } else { high = middle - 1 }
    }
    var count = counts[low]
    for offset in low * Self.stride..<text.count where Self.begins(text[offset]) {
      if count == position { return offset }
      count += 1
    }
    return nil
  }

  private static func begins(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }
}
