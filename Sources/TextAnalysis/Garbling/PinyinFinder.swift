/// Finds readings that were put behind Chinese characters or words: 漢(hàn)字(zì), 教育（jiào yù）, 教育(jiaoyu), also where a
/// bracket was lost.
struct PinyinFinder {
  private let text: ByteView
  private var found: [Range<Int>] = []
  /// Readings without tone, which prove nothing alone: 人工智能(ai).
  private var toneless: [Range<Int>] = []
  /// How many Chinese characters stand right before; more than a word has are not counted.
  private var hanBefore = 0

  /// How many readings without tone prove that they are readings.
  private static let enoughToneless = 3
  /// The characters of the longest word that a reading is given of.
  private static let longestWord = 12
  /// How many bytes readings to choose from may go on.
  private static let longestGloss = 48
  /// What stands between readings to choose from.
  private static let parting = Set("/／、；;,，|或".unicodeScalars.map(\.value))

  /// What letters stand behind that are meant as sounds: 声调ā á ǎ à.
  private static let sounds: [StaticString] = [
    "声调", "聲調", "韵母", "韻母", "声母", "聲母", "拼音", "读音", "讀音",
  ]

  private init(_ text: ByteView) {
    self.text = text
  }

  /// The places of readings, brackets included, in order, and the number of those that prove nothing and were left out.
  ///
  /// - Parameter isAnnotated: whether other texts of the plan certainly hold readings, so that each counts.
  static func find(in text: ByteView, isAnnotated: Bool) -> (found: [Range<Int>], doubtful: Int) {
    var finder = PinyinFinder(text)
    finder.run()
    guard isAnnotated || !finder.found.isEmpty || finder.toneless.count >= enoughToneless else {
      return ([], finder.toneless.count)
    }
    finder.found += finder.toneless
    finder.found.sort { $0.lowerBound < $1.lowerBound }
    return (finder.found, 0)
  }

  private mutating func run() {
    var offset = 0
    while offset < text.count {
      let (scalar, length) = text.quickScalar(at: offset)
      if hanBefore > 0, let end = note(at: offset, scalar, length) {
        offset = end
        hanBefore = 0
        continue
      }
      hanBefore = 0x4E00 <= scalar && scalar < 0xA000 ? min(hanBefore + 1, Self.longestWord) : 0
      offset += length
    }
  }

  /// The end of the reading at `offset`, if one stands there.
  private mutating func note(at offset: Int, _ scalar: UInt32, _ length: Int) -> Int? {
    if let end = endOfZhuyin(at: offset, scalar, length) {
      found.append(offset..<end)
      return end
    }
    let isSquare = scalar == 0x5B || scalar == 0xFF3B || scalar == 0x3010
    let opens = scalar == 0x28 || scalar == 0xFF08 || isSquare
    guard opens || Self.letter(scalar) != nil && !text.has(anyOf: Self.sounds, endingAt: offset),
      let reading = reading(at: opens ? offset + length : offset)
    else { return nil }
    let close = text.scalar(at: reading.end)
    let closes =
      isSquare
      ? close.value == 0x5D || close.value == 0xFF3D || close.value == 0x3011
      : close.value == 0x29 || close.value == 0xFF09
    // In square brackets stands what a reader is to fill in or look up.
    guard !isSquare || closes && reading.hasTone else { return nil }
    // What follows a lost bracket is no part of a longer word.
    guard closes || !Self.isWord(close.value) && (opens || reading.letters > 1) else { return nil }
    if opens, !closes, let end = endOfGloss(goingOnAt: reading.end) { return end }
    let end = closes ? reading.end + close.length : reading.end
    if reading.hasTone {
      found.append(offset..<end)
      return end
    }
    guard opens, closes else { return nil }
    toneless.append(offset..<end)
    return end
  }

  /// The end of a bracket that holds nothing but the signs of zhuyin: 進(ㄐㄧㄣˋ).
  private func endOfZhuyin(at offset: Int, _ scalar: UInt32, _ length: Int) -> Int? {
    guard scalar == 0x28 || scalar == 0xFF08 else { return nil }
    var end = offset + length
    var letters = 0
    while end - offset < Self.longestGloss {
      let (scalar, length) = text.scalar(at: end)
      switch scalar {
      case 0x3105..<0x3130: letters += 1
      case 0x20, 0x2C7, 0x2C9...0x2CB, 0x2D9, 0x3000: break
      case 0x29, 0xFF09: return letters > 0 ? end + length : nil
      default: return nil
      }
      end += length
    }
    return nil
  }

  /// The end of the bracket if readings to choose from go on in it: 行（xíng／háng）, put there on purpose.
  private func endOfGloss(goingOnAt start: Int) -> Int? {
    guard Self.parting.contains(text.scalar(at: start).value) else { return nil }
    var offset = start
    while offset < text.count, offset - start < Self.longestGloss {
      let (scalar, length) = text.scalar(at: offset)
      if scalar == 0x29 || scalar == 0xFF09 { return offset + length }
      let isHan = 0x4E00 <= scalar && scalar < 0xA000 && !Self.parting.contains(scalar)
      if isHan || scalar == 0x28 || scalar == 0xFF08 { return nil }
      offset += length
    }
    return nil
  }

  private struct Reading {
    var end: Int
    var letters = 0
    var hasTone = false
  }

  /// The syllables at `start`, as many as characters stand before at most.
  private func reading(at start: Int) -> Reading? {
    var reading = Reading(end: start)
    var syllables = 0
    var offset = start
    while let group = letters(at: offset), syllables < hanBefore {
      guard let count = PinyinSyllables.count(in: group.letters), syllables + count <= hanBefore
      else { break }
      syllables += count
      reading.end = group.end
      reading.letters += group.letters.count
      reading.hasTone = reading.hasTone || group.hasTone
      let separator = text[group.end]
      let parts = separator == 0x20 || separator == 0x27 || separator == 0x2D
      offset = group.end + (parts ? 1 : 0)
    }
    return syllables > 0 ? reading : nil
  }

  /// Letters up to the tone in figures behind them or to anything else.
  private func letters(at start: Int) -> (letters: [UInt8], hasTone: Bool, end: Int)? {
    var letters: [UInt8] = []
    var hasTone = false
    var offset = start
    while letters.count <= PinyinSyllables.longest * Self.longestWord {
      let (scalar, length) = text.scalar(at: offset)
      if (0x300...0x30C).contains(scalar), !letters.isEmpty {
        if scalar == 0x308, letters.last == 0x75 { letters[letters.count - 1] = 0x76 }
        if scalar != 0x308 { hasTone = true }
        offset += length
        continue
      }
      guard let (letter, isToned) = Self.letter(scalar) else { break }
      letters.append(letter)
      hasTone = hasTone || isToned
      offset += length
    }
    guard !letters.isEmpty else { return nil }
    if !hasTone, (0x31...0x35).contains(text[offset]) {
      hasTone = letters.count > 1
      offset += 1
    }
    return (letters, hasTone, offset)
  }

  /// Whether a character may belong to a word that a syllable is the beginning of.
  private static func isWord(_ scalar: UInt32) -> Bool {
    letter(scalar) != nil || (0x30...0x39).contains(scalar) || (0x41...0x5A).contains(scalar)
      || scalar == 0x2D || scalar == 0x27 || scalar == 0x2E
  }

  /// The letter without its mark, and whether the mark is that of a tone.
  private static func letter(_ scalar: UInt32) -> (letter: UInt8, isToned: Bool)? {
    switch scalar {
    case 0x61...0x7A: (UInt8(scalar), false)
    case 0xE0, 0xE1, 0x101, 0x1CE, 0xE2, 0x103: (0x61, true)
    case 0xE8, 0xE9, 0x113, 0x11B, 0xEA, 0x115: (0x65, true)
    case 0xEC, 0xED, 0x12B, 0x1D0: (0x69, true)
    case 0xF2, 0xF3, 0x14D, 0x1D2: (0x6F, true)
    case 0xF9, 0xFA, 0x16B, 0x1D4: (0x75, true)
    case 0x1D6, 0x1D8, 0x1DA, 0x1DC: (0x76, true)
    case 0xFC: (0x76, false)
    case 0x144, 0x148, 0x1F9: (0x6E, true)
    case 0x1E3F: (0x6D, true)
    case 0x251: (0x61, false)
    case 0x261: (0x67, false)
    default: nil
    }
  }
}
