/// One walk over a text that tells which sorts of damage to look for. Most texts show no sign, and nothing else reads them.
struct GarblingPass {
  /// The signs that were met.
  private(set) var signs: GarblingSigns = []
  /// The scripts of the text.
  var scripts: HanScript.Signs {
    HanScript.Signs(rawValue: classes & (HanClasses.traditional | HanClasses.simplified))
  }

  private let text: ByteView
  /// The bits of ``HanClasses`` that any character has.
  private var classes: UInt8 = 0
  private var last = Last.edge
  private var beforeLast = Last.edge
  /// How odd the characters up to the last odd one are; halved with each character behind it.
  private var oddness = 0
  /// Where the last odd character stands.
  private var oddOffset = 0
  /// How many marks of each pair are open: four bits for each sort of pair.
  private var open: UInt64 = 0

  /// What a character is to the one that follows it.
  private enum Last: UInt8 {
    case edge, han, mark, latin, letter, digit, sign, bracket, highLatin
  }

  private enum Oddness {
    static let rare = 6
    static let uncommon = 4
    static let besideASCII = 3
    static let limit = 7
  }

  init(_ text: ByteView) {
    self.text = text
  }

  /// Walks the whole text, and returns what stands twice.
  mutating func run() -> [Garble] {
    if isShortWord() { return [] }
    return RecentPairs.with { run($0) }
  }

  /// Whether the text is a word of at most three common characters, each another one than that before it, as most names of
  /// units and measures are: nothing can stand twice in it, and nothing is odd.
  private mutating func isShortWord() -> Bool {
    guard text.count <= 9, text.count % 3 == 0, let base = text.base else { return false }
    let table = HanClasses.classes.utf8Start
    var all: UInt8 = 0
    var before = 0
    for offset in stride(from: 0, to: text.count, by: 3) {
      let index = Self.index(base + offset)
      guard UInt(bitPattern: index) < 0x5200, index != before else { return false }
      let classes = table[index &+ index &>> 6]
      guard classes & HanClasses.commonBit != 0 else { return false }
      all |= classes
      before = index
    }
    classes = all
    return true
  }

  /// Where the Chinese character of the three bytes at `base` stands behind U+4E00; more than 0x5200 or less than 0 for other
  /// bytes. The bits that mark bytes of UTF-8 are taken off together.
  @inline(__always)
  private static func index(_ base: UnsafePointer<UInt8>) -> Int {
    Int(base[0]) &<< 12 &+ Int(base[1]) &<< 6 &+ Int(base[2])
      &- (0xE0 << 12 + 0x80 << 6 + 0x80 + 0x4E00)
  }

  private mutating func run(_ recent: RecentPairs) -> [Garble] {
    var doubled = DoubledWordFinder(text)
    var offset = 0
    while offset < text.count {
      if text[offset] &- 0xE4 < 6 {
        let end = readHan(from: offset, recent, &doubled)
        guard end == offset else {
          offset = end
          continue
        }
      }
      let (scalar, length) = text.quickScalar(at: offset)
      doubled.readOther(scalar, at: offset, length)
      let now = scalar < 0x80 ? ascii(scalar, at: offset) : other(scalar, at: offset)
      (beforeLast, last) = (last, now)
      offset += length
    }
    if open != 0 { signs.insert(.unpairedMarks) }
    return doubled.finish()
  }

  /// Reads Chinese characters as far as they go and returns the end of them.
  private mutating func readHan(
    from start: Int, _ recent: RecentPairs, _ doubled: inout DoubledWordFinder
  ) -> Int {
    guard let base = text.base, let first = han(at: start) else { return start }
    if last != .edge, last != .mark {
      lookBack(HanClasses.classes(of: first) & HanClasses.rankBits, at: start)
    }
    let end = text.count &- 2
    let table = HanClasses.classes.utf8Start
    var all: UInt8 = 0
    var before = 0
    var offset = start
    while offset < end {
      let index = Self.index(base + offset)
      guard UInt(bitPattern: index) < 0x5200 else { break }
      let classes = table[index &+ index &>> 6]
      all |= classes
      offset &+= 3
      if classes & HanClasses.commonBit == 0 { readOdd(classes, index, at: offset &- 3) }
      if before == index { doubled.readSame(endingAt: offset) }
      if recent.file(before, index, endingAt: offset) {
        doubled.readRepeated(endingAt: offset, from: start)
      }
      before = index
    }
    classes |= all
    (beforeLast, last) = (offset > start + 3 ? .han : last, .han)
    return offset
  }

  /// A character that is not common.
  @inline(never)
  private mutating func readOdd(_ classes: UInt8, _ index: Int, at offset: Int) {
    let isRare = classes & HanClasses.rankBits == 0
    addOddness(isRare ? Oddness.rare : Oddness.uncommon, at: offset)
    // 锟斤拷, of which the last two are not rare.
    if index + 0x4E00 == 0x951F { signs.insert(.oddCharacters) }
    guard !signs.contains(.oddCharacters) else { return }
    if ShiftedSeed.shared.stands(at: offset, in: text) { signs.insert(.oddCharacters) }
  }

  /// The Chinese character at `offset`.
  @inline(__always)
  private func han(at offset: Int) -> UInt32? {
    guard text[offset] &- 0xE4 < 6 else { return nil }
    let scalar = text.quickScalar(at: offset).value
    return scalar &- 0x4E00 < 0x5200 ? scalar : nil
  }

  @inline(__always)
  private mutating func ascii(_ scalar: UInt32, at offset: Int) -> Last {
    switch scalar {
    case 0x61...0x7A, 0x41...0x5A:
      if last == .bracket { signs.insert(.pinyin) }
      if last == .letter { signs.insert(.mixedLetters) }
      if last == .digit, LetterForDigitFinder.digit(for: scalar) != nil {
        signs.insert(.letterInNumber)
      }
      return .latin
    case 0x30...0x39:
      if last == .latin, text[offset - 1] == UInt8(ascii: "l") { signs.insert(.letterInNumber) }
      return .digit
    case 0x26, 0x3C:
      let next = text[offset + 1]
      if next | 0x20 &- 0x61 < 26 || next == 0x23 || next == 0x2F { signs.insert(.markup) }
      return .sign
    case 0x28, 0x29:
      note(PairedMark(scalar))
      return scalar == 0x28 ? .bracket : .edge
    // Signs that stand between Chinese characters in any text: " % + , - . / : ; and blanks.
    case 0...0x20, 0x22, 0x25, 0x2B...0x2F, 0x3A, 0x3B, 0x7F: return .edge
    default: return .sign
    }
  }

  /// Notes what stands before the first Chinese character of a run.
  private mutating func lookBack(_ rank: UInt8, at offset: Int) {
    let isBetween = beforeLast == .han || beforeLast == .mark
    switch last {
    case .latin:
      if isBetween { signs.insert(.loneLetter) }
      if beforeLast != .latin, beforeLast != .digit { signs.insert(.oddCharacters) }
    case .sign:
      if beforeLast != .digit, beforeLast != .latin { signs.insert(.oddCharacters) }
    case .digit:
      if isBetween, rank < 2 { addOddness(Oddness.besideASCII, at: offset) }
    default: break
    }
  }

  private mutating func other(_ scalar: UInt32, at offset: Int) -> Last {
    switch scalar {
    case 0x2010...0x2027, 0x2030...0x205E, 0x3000...0x301F, 0xFF01...0xFF5E:
      note(PairedMark(scalar))
      if DoubledMarkFinder.strength(of: scalar) > 0 { lookBackFromStop(at: offset) }
      return scalar == 0xFF08 ? .bracket : .mark
    case 0xA0..<0x250: return latinLetter(scalar)
    // Greek and Cyrillic.
    case 0x370..<0x530:
      if last == .latin { signs.insert(.mixedLetters) }
      if scalar >= 0x400 { signs.insert(.lookalikes) }
      addOddCharacter(at: offset)
      return .letter
    // Letters with combining marks, IPA letters in pinyin, more of Latin.
    case 0x250..<0x370, 0x1E00..<0x1F00:
      if last == .latin || last == .bracket { signs.insert(.pinyin) }
      return .latin
    case 0xFFFD, 0xE000..<0xF900, 0x80..<0xA0, 0x200B...0x200F, 0x2028...0x202F, 0x2060...0x2064,
      0x2066...0x206F, 0xFE00..<0xFE10, 0xFEFF, 0xFFF9...0xFFFC, 0xF0000...:
      signs.insert(.noCharacters)
      if scalar == 0xFFFD { addOddCharacter(at: offset) }
      return .mark
    // Radicals and compatibility characters.
    case 0x2E80..<0x2FE0, 0xF900..<0xFB00:
      signs.insert(.lookalikes)
      return .mark
    // Zhuyin.
    case 0x3105..<0x3130:
      if last == .bracket { signs.insert(.pinyin) }
      addOddCharacter(at: offset)
      return .mark
    default:
      addOddCharacter(at: offset)
      return .mark
    }
  }

  /// Notes what stands before a mark that ends or parts clauses.
  private mutating func lookBackFromStop(at offset: Int) {
    if last == .mark, DoubledMarkFinder.strength(of: text.scalar(at: offset - 3).value) > 0 {
      signs.insert(.doubledMarks)
    }
    if last == .sign, text[offset - 1] == 0x3F { signs.insert(.oddCharacters) }
  }

  private mutating func latinLetter(_ scalar: UInt32) -> Last {
    if scalar == 0xAD { signs.insert(.noCharacters) }
    if scalar >= 0xC0 {
      signs.insert(.pinyin)
      if (0xC2...0xF4).contains(scalar) { signs.insert(.highLatin) }
      return .latin
    }
    return .mark
  }

  private mutating func addOddCharacter(at offset: Int) {
    let isBesideASCII = last == .sign || last == .latin
    addOddness(Oddness.rare + (isBesideASCII ? Oddness.besideASCII : 0), at: offset)
  }

  /// Adds to what the characters before have left.
  private mutating func addOddness(_ value: Int, at offset: Int) {
    oddness = oddness >> min(8, (offset - oddOffset) / 3) + value
    oddOffset = offset
    if oddness >= Oddness.limit { signs.insert(.oddCharacters) }
  }

  @inline(__always)
  private mutating func note(_ mark: PairedMark?) {
    guard let mark else { return }
    let shift = UInt64(mark.sort * 4)
    let depth = open >> shift & 0xF
    if mark.opens {
      if depth < 0xF { open += 1 << shift } else { signs.insert(.unpairedMarks) }
    } else if depth > 0 {
      open -= 1 << shift
    } else {
      signs.insert(.unpairedMarks)
    }
  }
}
