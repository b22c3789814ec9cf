/// Finds damage that single characters show: lost, private and invisible ones, letters for dots, letters of another alphabet.
struct CharacterDamageFinder {
  private let units: [GarbledUnit]
  private var found: [Garble] = []

  private let isDamagedPlan: Bool

  /// The damaged places, in order.
  ///
  /// - Parameter isDamagedPlan: whether other texts of the plan were certainly shifted, so that any odd sign between Chinese
  ///   characters is the rest of some.
  static func find(in units: [GarbledUnit], isDamagedPlan: Bool) -> [Garble] {
    var finder = CharacterDamageFinder(units, isDamagedPlan: isDamagedPlan)
    var index = 0
    while index < units.count {
      index = max(index + 1, finder.read(index))
    }
    return finder.found
  }

  private init(_ units: [GarbledUnit], isDamagedPlan: Bool) {
    self.units = units
    self.isDamagedPlan = isDamagedPlan
  }

  /// Notes what is wrong at `index` and returns the unit behind it.
  private mutating func read(_ index: Int) -> Int {
    if isDamagedPlan, scalar(index) != 0x6F, let end = readRest(index) { return end }
    switch units[index].scalar {
    case 0xFFFD: return note(.lost, from: index) { $0.isReplacement }
    case 0x3F: return readQuestionMarks(index)
    case 0xE000..<0xF900, 0xF0000...:
      return note(.privateUse, from: index) {
        (0xE000..<0xF900).contains($0.scalar) || $0.scalar >= 0xF0000
      }
    case 0x00..<0x09, 0x0B..<0x0D, 0x0E..<0x20, 0x7F..<0xA0, 0xAD, 0x200B, 0x200E, 0x200F,
      0x2028...0x202E,
      0x2060...0x2064, 0x2066...0x206F, 0xFEFF, 0xFFF9...0xFFFB:
      let end = note(.invisible, from: index, original: "") { Self.isInvisible($0.scalar) }
      return end
    case 0x61...0x7A: return readLetter(index)
    case 0x370..<0x530: return readForeignLetter(index)
    default: return index + 1
    }
  }

  private mutating func note(
    _ kind: Garble.Kind, from index: Int, original: String? = nil,
    while belongs: (GarbledUnit) -> Bool
  ) -> Int {
    var end = index + 1
    while end < units.count, belongs(units[end]) { end += 1 }
    found.append(
      Garble(
        kind, units[index].range.lowerBound..<units[end - 1].range.upperBound, original: original,
        isCertain: original != nil))
    return end
  }

  private static func isInvisible(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x00..<0x09, 0x0B..<0x0D, 0x0E..<0x20, 0x7F..<0xA0, 0xAD, 0x200B, 0x200E, 0x200F,
      0x2028...0x202E, 0x2060...0x2064, 0x2066...0x206F, 0xFEFF, 0xFFF9...0xFFFB:
      true
    default: false
    }
  }

  private func scalar(_ index: Int) -> UInt32 {
    units.indices.contains(index) ? units[index].scalar : 0
  }

  private func isHan(_ index: Int) -> Bool {
    (0x4E00..<0xA000).contains(scalar(index))
  }

  /// Two question marks and a letter inside of a sentence: ??h域. A question ends with marks alone.
  private mutating func readQuestionMarks(_ index: Int) -> Int {
    var end = index
    while scalar(end) == 0x3F { end += 1 }
    guard scalar(index - 1) >= 0x80, units.indices.contains(end), units[end].isLatin, isHan(end + 1)
    else {
      return end
    }
    return note(.lost, from: index) { $0.isReplacement || $0.isLatin }
  }

  /// A letter, sign or symbol between Chinese characters, with the question marks beside it.
  private mutating func readRest(_ index: Int) -> Int? {
    guard isHan(index - 1) || Self.closingMarks.contains(scalar(index - 1)) else { return nil }
    var end = index
    var (marks, rest, letters) = (0, 0, 0)
    while units.indices.contains(end), rest <= 2 {
      let scalar = scalar(end)
      if scalar == 0x3F || scalar == 0xFFFD {
        marks += 1
      } else if Self.isRest(scalar) || marks > 0 && (0x30...0x3B).contains(scalar) {
        rest += 1
        if units[end].isLatin { letters += 1 }
      } else {
        break
      }
      end += 1
    }
    guard end > index, letters < 2 || marks > 0, isHan(end) else { return nil }
    // A small letter is the end of a character that began in the one before, a capital the beginning of one that ends
    // in the next.
    let isInside = letters > 0 && marks == 0
    let isCapital = isInside && scalar(end - 1) < 0x60
    let first = isInside && !isCapital ? index - 1 : index
    let last = isCapital ? end : end - 1
    found.append(
      Garble(.lost, units[first].range.lowerBound..<units[last].range.upperBound))
    return end
  }

  /// 、 。 》 ” ）
  private static let closingMarks: Set<UInt32> = [0x3001, 0x3002, 0x300B, 0x201D, 0xFF09]

  private static func isRest(_ scalar: UInt32) -> Bool {
    switch scalar {
    // ! # $ & * < = > @ \ ] ^ _ ` | } ~ and letters; Greek, Cyrillic, Japanese and box drawing.
    case 0x21, 0x23, 0x24, 0x26, 0x2A, 0x3C...0x3E, 0x40...0x5A, 0x5C...0x7A,
      0x7C...0x7E,
      0x370..<0x530, 0x3040..<0x3130, 0x2500..<0x2580:
      true
    default: false
    }
  }

  // MARK: Letters

  /// o for the dot in 爱国·奋斗, as word processors' bullets are read.
  private mutating func readLetter(_ index: Int) -> Int {
    guard scalar(index) == 0x6F, isHan(index - 1), isHan(index + 1),
      !Self.nounsBehindLetters.contains(scalar(index + 1))
    else { return index + 1 }
    found.append(Garble(.strayLetter, units[index].range, original: "·"))
    return index + 1
  }

  /// 型 形 类 級 级 類 环 環: what a letter before them names.
  private static let nounsBehindLetters: Set<UInt32> = [
    0x578B, 0x5F62, 0x7C7B, 0x7EA7, 0x7D1A, 0x985E, 0x73AF, 0x74B0,
  ]

  /// A letter that looks like a Latin one, in a word of Latin letters.
  private mutating func readForeignLetter(_ index: Int) -> Int {
    guard let latin = Self.lookalikes[scalar(index)] else { return index + 1 }
    let neighbours = [index - 1, index + 1].filter(units.indices.contains).map { units[$0] }
    guard neighbours.contains(where: \.isLatin),
      !neighbours.contains(where: {
        (0x370..<0x530).contains($0.scalar) && Self.lookalikes[$0.scalar] == nil
      })
    else { return index + 1 }
    found.append(
      Garble(.lookalike, units[index].range, original: String(latin), isCertain: true))
    return index + 1
  }

  private static let lookalikes: [UInt32: Character] = Dictionary(
    uniqueKeysWithValues: zip(
      "АВЕЅІЈКМНОРСТХаеіјорсухѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧο".unicodeScalars.map(\.value),
      "ABESIJKMHOPCTXaeijopcyxsABEZHIKMNOPTYXo"))
}
