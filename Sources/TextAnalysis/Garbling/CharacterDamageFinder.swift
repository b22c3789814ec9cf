/// Finds damage that single characters show: lost, private and invisible ones, letters for dots, letters of another alphabet.
struct CharacterDamageFinder {
  private let units: [GarbledUnit]
  private var found: [Garble] = []

  private let lost: LostCharacterReader

  /// The damaged places, in order.
  ///
  /// - Parameters:
  ///   - isDamagedPlan: whether other texts of the plan were certainly shifted, so that any odd sign between Chinese
  ///     characters is the rest of some.
  ///   - isSimplified: whether the text is in Simplified characters.
  ///   - habits: what stands in that plan more than once.
  static func find(
    in units: [GarbledUnit], isDamagedPlan: Bool, isSimplified: Bool, _ habits: PlanHabits
  ) -> [Garble] {
    var finder = CharacterDamageFinder(
      units, isDamagedPlan: isDamagedPlan, isSimplified: isSimplified, habits)
    var index = 0
    while index < units.count {
      index = max(index + 1, finder.read(index))
    }
    return finder.found
  }

  private init(
    _ units: [GarbledUnit], isDamagedPlan: Bool, isSimplified: Bool, _ habits: PlanHabits
  ) {
    self.units = units
    lost = LostCharacterReader(
      units, isDamagedPlan: isDamagedPlan, isSimplified: isSimplified, habits)
  }

  /// Notes what is wrong at `index` and returns the unit behind it.
  private mutating func read(_ index: Int) -> Int {
    if lost.mayBegin(with: units[index]), let stretch = lost.stretch(at: index),
      let last = units[stretch].last
    {
      let start = units[stretch.lowerBound].range.lowerBound
      found.append(Garble(.lost, start..<last.range.upperBound))
      return max(index + 1, stretch.upperBound)
    }
    switch units[index].scalar {
    case 0xFFFD: return note(.lost, from: index) { $0.isReplacement }
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
    case 0x2E80..<0x2FE0, 0xF900..<0xFB00: return readVariant(index)
    case 0x21, 0x24, 0x5E, 0x60: return readSign(index)
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

  // MARK: Characters that look right

  /// ⼯ for 工, as text taken from a PDF has it.
  private mutating func readVariant(_ index: Int) -> Int {
    let original = HanVariants.character(for: scalar(index))
    if let original {
      found.append(
        Garble(.variant, units[index].range, original: String(original), isCertain: true))
    }
    return index + 1
  }

  /// A sign inside of a word: 任!务.
  private mutating func readSign(_ index: Int) -> Int {
    if isHan(index - 1), isHan(index + 1),
      PairModel.shared.holds(scalar(index - 1), scalar(index + 1))
    {
      found.append(Garble(.straySign, units[index].range, original: ""))
    }
    return index + 1
  }

  // MARK: Letters

  /// o for the dot in 爱国·奋斗, as word processors' bullets are read.
  private mutating func readLetter(_ index: Int) -> Int {
    guard scalar(index) == 0x6F, isHan(index - 1), isHan(index + 1),
      !LatinNouns.contain(scalar(index + 1))
    else { return index + 1 }
    found.append(Garble(.strayLetter, units[index].range, original: "·"))
    return index + 1
  }

  /// A letter that looks like a Latin one, in a word of Latin letters.
  private mutating func readForeignLetter(_ index: Int) -> Int {
    guard let latin = Self.lookalikes[scalar(index)] else { return index + 1 }
    let neighbours = [index - 1, index + 1].filter(units.indices.contains).map { units[$0] }
    guard neighbours.contains(where: \.isLatin) || isLoneLetter(index),
      !neighbours.contains(where: {
        (0x370..<0x530).contains($0.scalar) && Self.lookalikes[$0.scalar] == nil
      })
    else { return index + 1 }
    found.append(
      Garble(.lookalike, units[index].range, original: String(latin), isCertain: true))
    return index + 1
  }

  /// Whether a letter of Cyrillic stands alone in Chinese text: А级.
  private func isLoneLetter(_ index: Int) -> Bool {
    scalar(index) >= 0x400 && isHan(index + 1)
      && (isHan(index - 1) || (0x30...0x39).contains(scalar(index - 1)))
  }

  private static let lookalikes: [UInt32: Character] = Dictionary(
    uniqueKeysWithValues: zip(
      "АВЕЅІЈКМНОРСТХаеіјорсухѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧο".unicodeScalars.map(\.value),
      "ABESIJKMHOPCTXaeijopcyxsABEZHIKMNOPTYXo"))
}
