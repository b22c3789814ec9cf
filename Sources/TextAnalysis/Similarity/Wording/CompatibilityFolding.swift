/// Unicode's normalization form NFKC, without blanks: full-width forms, compatibility ideographs, numbers in
/// circles, squared units and the like become what they stand for.
///
/// A letter and one mark behind it become one character; marks in another order than Unicode's, and the
/// letters of Korean syllables, stay as they are.
struct CompatibilityFolding {
  /// What was folded last; a mark may still join it.
  private var last: UInt32?

  /// Calls `body` with each scalar of the form that is complete once `scalar` follows.
  @inline(__always)
  mutating func add(_ scalar: UInt32, _ body: (UInt32) -> Void) {
    switch scalar {
    case 0x21..<0x7F, 0x3001..<0x3036, 0x3041..<0x3099, 0x30A0..<0x30FF, 0x3400..<0xA000:
      give(scalar, body)
    case 0xFF01...0xFF5E: give(scalar - 0xFEE0, body)
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      break
    default: addOther(scalar, body)
    }
  }

  /// Calls `body` with what is left at the end of a text.
  mutating func finish(_ body: (UInt32) -> Void) {
    if let last { body(last) }
    last = nil
  }

  @inline(__always)
  private mutating func give(_ scalar: UInt32, _ body: (UInt32) -> Void) {
    if let last { body(last) }
    last = scalar
  }

  private mutating func addOther(_ scalar: UInt32, _ body: (UInt32) -> Void) {
    for folded in Self.forms[scalar] ?? [scalar] {
      if let last, let whole = Self.wholes[UInt64(last) << 32 | UInt64(folded)] {
        self.last = whole
      } else {
        give(folded, body)
      }
    }
  }

  /// The one character that the form of `scalar` is; nil where it has none, or one of several.
  static func character(for scalar: UInt32) -> UInt32? {
    forms[scalar].flatMap { $0.count == 1 ? $0[0] : nil }
  }

  // MARK: Tables

  private static let forms: [UInt32: [UInt32]] = {
    var forms: [UInt32: [UInt32]] = [:]
    forEachLine(of: CompatibilityForms.single) { forms[$0[0]] = Array($0.dropFirst()) }
    return forms
  }()

  private static let wholes: [UInt64: UInt32] = {
    var wholes: [UInt64: UInt32] = [:]
    forEachLine(of: CompatibilityForms.composed) { line in
      guard line.count == 3 else { return }
      wholes[UInt64(line[1]) << 32 | UInt64(line[2])] = line[0]
    }
    return wholes
  }()

  /// Calls `body` with the scalars of each line that has any.
  private static func forEachLine(of list: StaticString, _ body: ([UInt32]) -> Void) {
    let text = ByteView(
      UnsafeBufferPointer(start: list.utf8Start, count: list.utf8CodeUnitCount))
    var line: [UInt32] = []
    var offset = 0
    while offset < text.count {
      let (scalar, length) = text.scalar(at: offset)
      if scalar == 0x0A {
        if !line.isEmpty { body(line) }
        line.removeAll(keepingCapacity: true)
      } else {
        line.append(scalar)
      }
      offset += max(1, length)
    }
    if !line.isEmpty { body(line) }
  }
}
