/// Finds the places of a text that no author wrote so: lost and misread characters, readings in brackets, lone marks,
/// words written twice.
///
/// Most texts show no sign of damage in ``GarblingPass`` and are read no further. Time is linear in the length of the text.
public enum GarblingReader {
  /// The damaged places of `text` and what script it is in.
  ///
  /// - Parameters:
  ///   - isDamagedPlan: whether other texts of the plan were certainly damaged by shifting, so that less has to be
  ///     proved here.
  ///   - isAnnotated: whether other texts of the plan certainly hold readings, likewise.
  ///   - habits: what stands in a damaged plan more than once.
  public static func read(
    _ text: ByteView, isDamagedPlan: Bool = false, isAnnotated: Bool = false,
    habits: PlanHabits = PlanHabits()
  ) -> GarblingReading {
    if isPlainValue(text) { return GarblingReading() }
    var pass = GarblingPass(text)
    let doubled = pass.run()
    var reading = GarblingReading()
    reading.scripts = pass.scripts
    let signs = isDamagedPlan ? pass.signs.union([.oddCharacters, .pinyin]) : pass.signs
    if !signs.isEmpty {
      let readings: (found: [Range<Int>], doubtful: Int) =
        signs.contains(.pinyin)
        ? PinyinFinder.find(in: text, isAnnotated: isAnnotated) : ([], 0)
      reading.doubtfulReadings = readings.doubtful
      reading.garbles = garbles(
        in: text, signs, readings.found, isDamagedPlan, habits,
        isSimplified: isSimplified(text, pass.scripts))
    }
    if !doubled.isEmpty { reading.garbles = joined([reading.garbles, doubled]) }
    return reading
  }

  /// Whether more characters are of Simplified text than of Traditional.
  private static func isSimplified(_ text: ByteView, _ scripts: HanScript.Signs) -> Bool {
    guard scripts.contains(.traditional) else { return scripts.contains(.simplified) }
    let counts = HanScript.counts(in: text)
    return counts.simplified > counts.traditional
  }

  /// Digits and the signs between them, as most values and dates are.
  private static func isPlainValue(_ text: ByteView) -> Bool {
    guard text.count <= 12 else { return false }
    return (0..<text.count).allSatisfy { text[$0] &- 0x2B < 0x0F || text[$0] == 0x25 }
  }

  private static func garbles(
    in text: ByteView, _ signs: GarblingSigns, _ readings: [Range<Int>], _ isDamagedPlan: Bool,
    _ habits: PlanHabits, isSimplified: Bool
  ) -> [Garble] {
    var groups: [[Garble]] = []
    groups.append(
      readings.map { reading in
        // A reading behind a rare character may be there for the reader.
        let before = text.scalar(at: reading.lowerBound - 3).value
        return Garble(
          .pinyin, reading, original: "", isCertain: HanClasses.rank(of: before) >= 2)
      })
    if signs.contains(.markup) { groups.append(MarkupFinder.find(in: text)) }
    if signs.contains(.doubledMarks) { groups.append(DoubledMarkFinder.find(in: text)) }
    if signs.contains(.letterInNumber) { groups.append(LetterForDigitFinder.find(in: text)) }
    if !signs.isDisjoint(with: [
      .oddCharacters, .highLatin, .noCharacters, .loneLetter, .mixedLetters, .lookalikes,
    ]) {
      let units = GarbledUnit.units(of: text, without: readings)
      if !signs.isDisjoint(with: [.oddCharacters, .highLatin]) {
        groups.append(MisreadUtf8Finder.find(in: units))
        groups.append(MisreadGBKFinder.find(in: units))
        if signs.contains(.highLatin) { groups.append(LatinRun.unreadable(in: units)) }
      }
      if signs.contains(.oddCharacters) {
        groups.append(
          ShiftedRunFinder.find(in: units, isDamagedPlan: isDamagedPlan, isSimplified: isSimplified)
        )
      }
      groups.append(
        CharacterDamageFinder.find(
          in: units, isDamagedPlan: isDamagedPlan, isSimplified: isSimplified, habits))
    }
    let damage = ShiftedRunFinder.connected(joined(groups), isDamagedPlan: isDamagedPlan)
    // The partner of a lone mark may be what was damaged.
    guard signs.contains(.unpairedMarks), !isDamagedPlan,
      !damage.contains(where: { $0.mayHideMark && !isInBrackets($0, text) })
    else { return damage }
    return joined([damage, LoneMarkFinder.find(in: text)])
  }

  /// Whether a reading stands between two brackets, so that it hides no half of another pair.
  private static func isInBrackets(_ garble: Garble, _ text: ByteView) -> Bool {
    guard garble.kind == .pinyin else { return false }
    let (start, end) = (garble.range.lowerBound, garble.range.upperBound)
    let opens = text[start] == 0x28 || text.has("（", at: start)
    return opens && (text[end - 1] == 0x29 || text.has("）", endingAt: end))
  }

  /// All of them in order, without those that overlap one of an earlier group.
  private static func joined(_ groups: [[Garble]]) -> [Garble] {
    var all: [Garble] = []
    for group in groups where !group.isEmpty {
      all = merged(all, group)
    }
    return all
  }

  /// Both lists, each in order, without what of the second overlaps the first.
  private static func merged(_ first: [Garble], _ second: [Garble]) -> [Garble] {
    guard !first.isEmpty else { return second }
    var result: [Garble] = []
    result.reserveCapacity(first.count + second.count)
    var index = 0
    for garble in second {
      while index < first.count, first[index].range.upperBound <= garble.range.lowerBound {
        result.append(first[index])
        index += 1
      }
      if index == first.count || !first[index].range.overlaps(garble.range) {
        result.append(garble)
      }
    }
    return result + first[index...]
  }
}
