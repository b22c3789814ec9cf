/// Stretches of letters with marks, as UTF-8 has where it was read as Latin-1 or Windows-1252: ä¸­å¤®é¸èˆ‰. Where bytes were
/// lost on the way, only parts of one can be read back.
enum LatinRun {
  /// The stretches, as units, in order.
  static func all(in units: [GarbledUnit]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var index = 0
    while index < units.count {
      guard isLetter(units[index].scalar) else {
        index += 1
        continue
      }
      let start = index
      var end = index + 1
      index += 1
      while index < units.count, isLetter(units[index].scalar) || isMark(units[index].scalar) {
        index += 1
        if isLetter(units[index - 1].scalar) { end = index }
      }
      runs.append(start..<end)
      index = end
    }
    return runs
  }

  /// The stretches that are in Chinese text and of which nothing can be read back.
  static func unreadable(in units: [GarbledUnit]) -> [Garble] {
    all(in: units).filter { isDamage($0, in: units) }.map { run in
      Garble(.misread, bytes(run, units))
    }
  }

  /// The stretches of which `parts` were read back, each as one.
  static func joined(_ parts: [Garble], in units: [GarbledUnit]) -> [Garble] {
    guard !parts.isEmpty else { return parts }
    var result: [Garble] = []
    var runs = all(in: units)[...]
    for part in parts {
      while let run = runs.first, bytes(run, units).upperBound <= part.range.lowerBound {
        runs.removeFirst()
      }
      guard let run = runs.first, holdsMore(run, than: part, units) else {
        result.append(part)
        continue
      }
      let range = bytes(run, units)
      let first = min(range.lowerBound, part.range.lowerBound)
      let end = max(range.upperBound, part.range.upperBound)
      if let last = result.last, last.range.upperBound >= first {
        result[result.count - 1] = Garble(.misread, last.range.lowerBound..<end)
      } else {
        result.append(Garble(.misread, first..<end))
      }
    }
    return result
  }

  private static func bytes(_ run: Range<Int>, _ units: [GarbledUnit]) -> Range<Int> {
    units[run.lowerBound].range.lowerBound..<units[run.upperBound - 1].range.upperBound
  }

  /// Whether characters begin in a stretch beside what was read back of it.
  private static func holdsMore(
    _ run: Range<Int>, than part: Garble, _ units: [GarbledUnit]
  ) -> Bool {
    bytes(run, units).overlaps(part.range)
      && run.contains { index in
        (0xE2...0xE9).contains(units[index].scalar)
          && !part.range.contains(units[index].range.lowerBound)
      }
  }

  private static func isDamage(_ run: Range<Int>, in units: [GarbledUnit]) -> Bool {
    let holdsLead = run.contains { (0xE2...0xE9).contains(units[$0].scalar) }
    let (before, behind) = (isHan(units, run.lowerBound - 1), isHan(units, run.upperBound))
    guard holdsLead, run.count == 1 else { return holdsLead && (before || behind) }
    return before && behind && !isSound(run.lowerBound, in: units)
  }

  /// Whether the text says that a letter stands for a sound: 韵母é, 区分è和é两个音.
  private static func isSound(_ letter: Int, in units: [GarbledUnit]) -> Bool {
    units[max(0, letter - 6)..<min(units.count, letter + 7)].contains { sounds.contains($0.scalar) }
  }

  /// The characters of 韵母, 读音, 拼音 and 声调.
  private static let sounds = Set("音韵韻调調".unicodeScalars.map(\.value))

  private static func isHan(_ units: [GarbledUnit], _ index: Int) -> Bool {
    units.indices.contains(index) && (0x4E00..<0xA000).contains(units[index].scalar)
  }

  /// Latin-1 from U+0080 on, and the letters of Windows-1252 that Chinese text has not.
  private static func isLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    // · and × are of Chinese text too.
    case 0xB7, 0xD7: false
    case 0x80..<0x100, 0x152, 0x153, 0x160, 0x161, 0x178, 0x17D, 0x17E, 0x192, 0x2C6, 0x2DC: true
    case 0x201A, 0x201E, 0x2020, 0x2021, 0x2030, 0x2039, 0x203A, 0x20AC, 0x2122: true
    default: false
    }
  }

  /// What may stand between them: a blank, and marks of Windows-1252 that Chinese text has as well.
  private static func isMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20, 0xB7, 0xD7, 0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2026: true
    default: false
    }
  }
}
