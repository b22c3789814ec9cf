extension HanFolding {
  /// Gives every character of the basic plane that has another form, with that form, to `body`.
  ///
  /// Both tables are walked from their first byte to their last, which takes far less time than to
  /// look up each character.
  @inline(__always)
  static func forEachVariant(_ body: (_ variant: UInt32, _ form: UInt32) -> Void) {
    forEachIdeograph(body)
    forEachPair(body)
  }

  /// A line holds 64 characters, whose own first two bytes are the same. Two characters are compared
  /// at once, as six of the eight bytes of a word.
  @inline(__always)
  private static func forEachIdeograph(_ body: (UInt32, UInt32) -> Void) {
    let table = ideographs
    let lineLength = 64 * 3 + 1
    var line = table.utf8Start
    for first in stride(from: ideographRange.lowerBound, to: ideographRange.upperBound, by: 64) {
      guard line - table.utf8Start <= table.utf8CodeUnitCount - lineLength + 1 else { return }
      let lead = UInt64(0xE0 | first >> 12)
      let second = UInt64(0x80 | first >> 6 & 0x3F)
      var own = lead | second << 8 | 0x80 << 16 | lead << 24 | second << 32 | 0x81 << 40
      var bytes = line
      for place in stride(from: UInt32(0), to: 62, by: 2) {
        let word = UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self)
        if UInt64(littleEndian: word) & 0xFFFF_FFFF_FFFF != own {
          compare(first | place, bytes, body)
          compare(first | place | 1, bytes + 3, body)
        }
        own &+= 0x0200_0002_0000
        bytes += 6
      }
      compare(first | 62, bytes, body)
      compare(first | 63, bytes + 3, body)
      line += lineLength
    }
  }

  @inline(__always)
  private static func compare(
    _ own: UInt32, _ bytes: UnsafePointer<UInt8>, _ body: (UInt32, UInt32) -> Void
  ) {
    let form = scalar(bytes)
    if form != own { body(own, form) }
  }

  /// The pairs stand in the order of the variants, so those of four bytes are the last.
  @inline(__always)
  private static func forEachPair(_ body: (UInt32, UInt32) -> Void) {
    let table = others
    var bytes = table.utf8Start
    let end = bytes + table.utf8CodeUnitCount
    while end - bytes >= 8 {
      if bytes[0] == UInt8(ascii: "\n") {
        bytes += 1
        continue
      }
      guard bytes[0] == UInt8(ascii: " ") else { return }
      if bytes[4] == UInt8(ascii: " ") { body(scalar(bytes + 1), scalar(bytes + 5)) }
      bytes += 8
    }
  }

  @inline(__always)
  private static func scalar(_ bytes: UnsafePointer<UInt8>) -> UInt32 {
    UInt32(bytes[0] & 0x0F) << 12 | UInt32(bytes[1] & 0x3F) << 6 | UInt32(bytes[2] & 0x3F)
  }
}
