/// Finds text that was written as UTF-8 and read as GBK (鏁欒偛) or as Latin-1 or Windows-1252 (æ•™è‚²).
enum MisreadUtf8Finder {
  /// The misread stretches, in order.
  static func find(in units: [GarbledUnit]) -> [Garble] {
    var found: [Garble] = []
    var index = 0
    while index < units.count {
      guard let stretch = stretch(in: units, at: index) else {
        index += 1
        continue
      }
      let range = units[index].range.lowerBound..<units[stretch.end - 1].range.upperBound
      // Letters with marks right beside it are the rest of a character of which a byte was lost.
      let isCertain =
        stretch.isComplete && !isRest(units, at: index - 1) && !isRest(units, at: stretch.end)
      found.append(Garble(.misread, range, original: stretch.original, isCertain: isCertain))
      index = stretch.end
    }
    return LatinRun.joined(found, in: units)
  }

  private static func isRest(_ units: [GarbledUnit], at index: Int) -> Bool {
    units.indices.contains(index) && (0xC0..<0x250).contains(units[index].scalar)
  }

  private struct Stretch {
    /// The unit behind the last.
    var end: Int
    var original: String
    /// Whether every byte is there.
    var isComplete: Bool
  }

  private static func stretch(in units: [GarbledUnit], at start: Int) -> Stretch? {
    let unit = units[start]
    guard unit.isHigh else { return nil }
    if unit.scalar == 0x951F, isReplacementTwice(units, at: start) {
      return Stretch(end: start + 3, original: "□", isComplete: false)
    }
    switch unit.scalar {
    // Of the leads of two bytes only those of Latin letters: ß before a German quotation mark is sound.
    case 0xC2, 0xC3, 0xE0...0xF4:
      return decoded(units, from: start) { windows1252($0.scalar).map { [$0] } }?.stretch
    default: break
    }
    // Characters of two bytes, which these begin, stand in no Chinese text: 远志 behind 鏁欒偛 is sound.
    guard unit.code != 0, (0xE2...0xEF).contains(unit.lead), unit.trail & 0xC0 == 0x80,
      start + 1 < units.count, units[start + 1].lead & 0xC0 == 0x80
    else { return nil }
    return decoded(units, from: start) { unit in
      let bytes = [unit.lead, unit.trail]
      return unit.code == 0 || bytes.contains { (0xC4..<0xE0).contains($0) } ? nil : bytes
    }
    .flatMap { $0.characters >= 2 && $0.isCommon ? $0.stretch : nil }
  }

  /// 锟斤拷: two U+FFFD in UTF-8, read as GBK.
  private static func isReplacementTwice(_ units: [GarbledUnit], at start: Int) -> Bool {
    units.count >= start + 3 && units[start + 1].scalar == 0x65A4
      && units[start + 2].scalar == 0x62F7
  }

  private struct Decoded {
    var stretch: Stretch
    var characters: Int
    /// Whether most of what was decoded is common in Chinese text.
    var isCommon: Bool
  }

  /// How many units are read before it is asked whether they make sense, so that no text is read often.
  private static let trial = 24

  /// Reads the bytes of units as UTF-8 as far as they are.
  private static func decoded(
    _ units: [GarbledUnit], from start: Int, bytes: (GarbledUnit) -> [UInt8]?
  ) -> Decoded? {
    var buffer: [UInt8] = []
    // How many units each byte needs, and how many bytes are whole characters.
    var ends: [Int] = []
    var whole = 0
    var index = start
    while index < units.count, let next = bytes(units[index]) {
      buffer += next
      index += 1
      ends += next.map { _ in index }
      guard advance(&whole, in: buffer) else { break }
      if index - start == trial, !isCommon(scalars(of: buffer[..<whole])) { return nil }
    }
    guard whole > 0 else { return nil }
    let scalars = scalars(of: buffer[..<whole])
    let end = ends[whole - 1]
    // A pair of bytes of GBK may hold the end of one character and the beginning of the next.
    let isComplete = whole == ends.count { $0 <= end }
    return Decoded(
      stretch: Stretch(
        end: end, original: String(String.UnicodeScalarView(scalars)) + (isComplete ? "" : "□"),
        isComplete: isComplete),
      characters: scalars.count, isCommon: isCommon(scalars))
  }

  private static func scalars(of bytes: ArraySlice<UInt8>) -> [Unicode.Scalar] {
    Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
  }

  private static func isCommon(_ scalars: [Unicode.Scalar]) -> Bool {
    scalars.count { $0.value < 0x80 || HanClasses.rank(of: $0.value) >= 2 } * 3 >= scalars.count * 2
  }

  /// Moves `whole` behind the last whole character of `buffer`; false where the bytes are no UTF-8.
  private static func advance(_ whole: inout Int, in buffer: [UInt8]) -> Bool {
    while whole < buffer.count {
      let length = length(ofLead: buffer[whole])
      guard length > 0 else { return false }
      let trails = buffer[(whole + 1)..<min(whole + length, buffer.count)]
      guard trails.allSatisfy({ $0 & 0xC0 == 0x80 }) else { return false }
      guard whole + length <= buffer.count else { return true }
      whole += length
    }
    return true
  }

  private static func length(ofLead byte: UInt8) -> Int {
    switch byte {
    case 0xC2..<0xE0: 2
    case 0xE0..<0xF0: 3
    case 0xF0..<0xF5: 4
    default: 0
    }
  }

  /// The byte that a character has in Windows-1252, or in Latin-1 where that has none.
  private static func windows1252(_ scalar: UInt32) -> UInt8? {
    if scalar < 0x100 { return scalar < 0x80 ? nil : UInt8(scalar) }
    return marks.firstIndex(of: scalar).map { UInt8($0 + 0x80) }
  }

  /// The characters of the bytes 0x80 to 0x9F in Windows-1252; 0 for those that it leaves out.
  private static let marks: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152,
    0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161,
    0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]
}
