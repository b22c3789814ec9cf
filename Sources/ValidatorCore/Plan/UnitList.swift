import TextAnalysis

/// Parts a text that names several units: 、，；/ and line ends part them, but not inside of brackets
/// (各县（市、区）教育局 is one unit).
enum UnitList {
  static func units(in text: PlanText) -> [PlanText] {
    guard text.count > 0 else { return [] }
    // Most fields name one unit.
    if text.withBytes(isOneUnit) { return [text] }
    let ranges = text.withBytes(ranges)
    // A lone 、 or / is a stand-in that a check has to see.
    if ranges.isEmpty { return [text] }
    return ranges.map { text.part($0) }
  }

  private static func isOneUnit(_ text: ByteView) -> Bool {
    guard text[0] > 0x20, text[text.count - 1] > 0x20 else { return false }
    var offset = 0
    while offset < text.count {
      let (scalar, length) = text.scalar(at: offset)
      if scalar == 0x3000 || isSeparator(scalar) { return false }
      offset += length
    }
    return true
  }

  private static func ranges(_ text: ByteView) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var depth = 0
    var start = 0
    var offset = 0
    while offset < text.count {
      let (scalar, length) = text.scalar(at: offset)
      switch scalar {
      case 0x28, 0xFF08, 0x5B, 0x3010, 0x3014: depth += 1
      case 0x29, 0xFF09, 0x5D, 0x3011, 0x3015: depth = max(0, depth - 1)
      default:
        if depth == 0, isSeparator(scalar) {
          append(trimmed(start..<offset, text), to: &result)
          start = offset + length
        }
      }
      offset += length
    }
    append(trimmed(start..<text.count, text), to: &result)
    return result
  }

  private static func append(_ range: Range<Int>, to result: inout [Range<Int>]) {
    if !range.isEmpty { result.append(range) }
  }

  private static func isSeparator(_ scalar: UInt32) -> Bool {
    switch scalar {
    // 、 ， ； ／ and their half-width forms, line ends.
    case 0x3001, 0xFF0C, 0xFF1B, 0xFF0F, 0x2C, 0x3B, 0x2F, 0x0A, 0x0D: true
    default: false
    }
  }

  private static func trimmed(_ range: Range<Int>, _ text: ByteView) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end {
      if text[start] <= 0x20 {
        start += 1
      } else if text.has("\u{3000}", at: start) {
        start += 3
      } else {
        break
      }
    }
    while end > start {
      if text[end - 1] <= 0x20 {
        end -= 1
      } else if end - 3 >= start, text.has("\u{3000}", at: end - 3) {
        end -= 3
      } else {
        break
      }
    }
    return start..<end
  }
}
