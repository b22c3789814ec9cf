import TextAnalysis
import ValidatorCore

/// A heading, or a half of one, with what it is compared by.
struct Heading {
  /// The text.
  let text: PlanText
  /// The text in one script and width, without marks and without the number before it.
  let key: [UInt8]

  /// A heading.
  init(_ text: PlanText) {
    self.text = text
    key = text.withBytes(Self.key)
  }

  /// The halves of a heading that a comma parts: the last two of them, each long enough to say something of its own.
  var halves: [Heading] {
    text.withBytes(Self.halves).map { Heading(text.part($0)) }
  }

  /// The places of ``halves`` in a text.
  static func halves(of text: ByteView) -> [Range<Int>] {
    let ranges = parts(text)
    return ranges.count == 2 ? ranges.filter { $0.count >= shortestHalf } : []
  }

  /// Eight Chinese characters.
  private static let shortestHalf = 24

  /// What a text is compared by.
  static func key(_ text: ByteView) -> [UInt8] {
    TextFolding.fold(text.part(numberEnd(text)..<text.count), options: .comparison)
  }

  /// Appends to `key` what a text is compared by.
  static func key(_ text: ByteView, into key: inout [UInt8]) {
    TextFolding.fold(text.part(numberEnd(text)..<text.count), into: &key, options: .comparison)
  }

  /// Where the number before a heading ends: 一、 （二） 3. ; 0 where none stands.
  private static func numberEnd(_ text: ByteView) -> Int {
    var offset = 0
    while offset < min(text.count, 24) {
      let (scalar, length) = text.scalar(at: offset)
      switch scalar {
      case 0x28, 0xFF08, 0x30...0x39, 0xFF10...0xFF19: offset += length
      case 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341:
        offset += length
      case 0x29, 0xFF09, 0x3001, 0x2E, 0xFF0E: return offset > 0 ? offset + length : 0
      default: return 0
      }
    }
    return 0
  }

  private static func parts(_ text: ByteView) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    var offset = 0
    while offset < text.count {
      let (scalar, length) = text.scalar(at: offset)
      if scalar == 0xFF0C || scalar == 0x2C {
        parts.append(start..<offset)
        start = offset + length
      }
      offset += length
    }
    parts.append(start..<text.count)
    return parts
  }
}
