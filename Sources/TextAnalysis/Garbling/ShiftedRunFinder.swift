/// Finds text whose GBK bytes were read one byte too late, because one was lost or added before.
///
/// A frequent cause: the two bytes of a full-width sign, A3 and another, were looked for and written as one byte in half
/// width, also where A3 was the end of one character and the other the beginning of the next (校园, D0 A3 D4 B0).
///
/// Of each pair of neighbours, the trail byte of the first and the lead byte of the second make up a character too. Where
/// the text is sound these characters are no words; where it was read at the wrong byte they are the text that was
/// meant. The finder adds up, character by character, how much more likely ``PairModel`` takes the second reading, and
/// keeps the stretches in which the sum grows beyond a limit (Kadane's algorithm), so that its time is linear.
struct ShiftedRunFinder {
  private let units: [GarbledUnit]
  private let model = PairModel.shared
  private var run: Run?
  private var best: Run?
  private var found: [Garble] = []
  /// The units of the last stretch found.
  private var (foundStart, foundEnd) = (0, 0)
  /// The other reading of that stretch.
  private var foundOriginal = ""

  /// A stretch of the text, read one byte later.
  private struct Run {
    /// The first unit.
    let first: Int
    /// The unit behind the last.
    var end: Int
    /// How much more likely the other reading is, as a binary logarithm.
    var gain: Double
    /// The last byte of the stretch, with which the next character of the other reading begins.
    var pending: UInt8
    /// The last character of the other reading; 0 before the first one and for bytes that are none.
    var last: UInt32 = 0
    /// How many characters of the other reading are common in Chinese text.
    var common = 0
    /// Whether the first unit is a rare character made of parts of two.
    var startsMerged = false
  }

  /// The least gain of a stretch that is reported. Rare characters of a name may reach 22.
  private static let leastGain = 22.5
  /// Likewise of one that holds a letter of Greek, Japanese and the like, which names something now and then (α粒子).
  private static let leastGainWithLetter = 18.0
  /// Likewise beside a sign that something was lost, such as U+FFFD or a letter between Chinese characters.
  private static let leastGainBesideSign = 7.0
  /// Likewise in a plan that is known to be damaged.
  private static let leastGainInDamagedPlan = 13.0
  private static let leastGainBesideSignInDamagedPlan = 5.0

  /// What a stretch must gain to make up for the halves of characters at its ends, which tell nothing.
  private static let costOfHalves = 11.5
  /// What the name of a place must gain besides.
  private static let costOfName = 9.0

  /// What a lone sign between Chinese characters gains, and a digit, which often stands there.
  private static let gainOfSign = 4.0
  private static let gainOfDigit = 0.0

  /// A character made of parts of two with this gain begins a stretch, whatever stands before: bytes of Simplified characters
  /// that were only shifted do not make one.
  private static let leastMergedGain = 2.0
  private static let costOfMerging = 6.0

  /// How many signs of lost bytes are looked over before a sign.
  private static let mostReplacements = 4
  /// How many characters between two stretches may be left that were read neither way, if signs of lost bytes stand
  /// beside them.
  private static let longestRest = 4

  private let isDamagedPlan: Bool
  private let isSimplified: Bool

  private init(_ units: [GarbledUnit], isDamagedPlan: Bool, isSimplified: Bool) {
    self.units = units
    self.isDamagedPlan = isDamagedPlan
    self.isSimplified = isSimplified
  }

  /// The shifted stretches, in order.
  ///
  /// - Parameters:
  ///   - isDamagedPlan: whether other texts of the plan were certainly shifted, so that less has to be proved.
  ///   - isSimplified: whether the text is in Simplified characters.
  static func find(
    in units: [GarbledUnit], isDamagedPlan: Bool, isSimplified: Bool
  ) -> [Garble] {
    var finder = ShiftedRunFinder(units, isDamagedPlan: isDamagedPlan, isSimplified: isSimplified)
    for index in units.indices { finder.read(index) }
    finder.close()
    return finder.found
  }

  /// The places, with lost and shifted ones made one that hardly anything parts: one byte brought both about.
  static func connected(_ garbles: [Garble], isDamagedPlan: Bool) -> [Garble] {
    guard garbles.count > 1 else { return garbles }
    return garbles.reduce(into: []) { result, garble in
      guard let last = result.last, isRest(last), isRest(garble),
        garble.range.lowerBound - last.range.upperBound <= longestGap
      else { return result.append(garble) }
      let isLost = !isDamagedPlan && last.kind == .lost && garble.kind == .lost
      let isRead = ![last, garble].contains { $0.kind == .shifted && $0.original == nil }
      result[result.count - 1] = Garble(
        isLost ? .lost : .shifted, last.range.lowerBound..<garble.range.upperBound,
        original: isLost || !isRead
          ? nil : [last.original, garble.original].compactMap(\.self).joined())
    }
  }

  /// Two characters.
  private static let longestGap = 6

  private static func isRest(_ garble: Garble) -> Bool {
    garble.kind == .shifted || garble.kind == .lost
  }

  private mutating func read(_ index: Int) {
    let unit = units[index]
    guard unit.isHigh else { return readASCII(index) }
    guard unit.code != 0 else { return close() }
    if var current = run {
      extend(&current, by: unit.lead, of: index)
      if current.gain > 0 { run = current } else { close() }
    }
    if let merged = mergedStart(index),
      merged.gain > min(run?.gain ?? 0, Self.leastMergedGain)
    {
      settle()
      (run, best) = (merged, merged)
      return
    }
    let gain = gainOfStart(index)
    if run.map({ $0.gain < gain }) ?? true {
      run = Run(first: index, end: index + 1, gain: gain, pending: unit.trail)
    }
    keepBest()
  }

  /// A rare character made of the lead byte of one character and the second byte in half width: 蠺 (D0 54) for 校园. Such bytes
  /// make no Simplified character.
  private func mergedStart(_ index: Int) -> Run? {
    let unit = units[index]
    guard (0x40...0x7E).contains(unit.trail), (0xB0...0xF7).contains(unit.lead),
      let scalar = GBK.scalar(unit.lead, 0xA3)
    else { return nil }
    let before = index > 0 ? units[index - 1].scalar : 0
    return Run(
      first: index, end: index + 1,
      gain: likelihood(of: scalar, after: before) - written(index) - Self.costOfMerging,
      pending: unit.trail | 0x80, last: scalar, startsMerged: true)
  }

  /// What a stretch gains that begins with the unit at `index`.
  private func gainOfStart(_ index: Int) -> Double {
    // What stands before takes little from a character; in sound text the pair need not be looked up.
    let alone = model.likelihood(of: units[index].scalar, isSimplified: isSimplified)
    guard -alone - PairModel.backedOff > Self.costOfHalves else { return 0 }
    return max(0, -written(index) - Self.costOfHalves)
  }

  /// How likely the unit at `index` is as it is written.
  private func written(_ index: Int) -> Double {
    likelihood(of: units[index].scalar, after: index > 0 ? units[index - 1].scalar : 0)
  }

  private func likelihood(of scalar: UInt32, after before: UInt32) -> Double {
    model.likelihood(of: scalar, after: before, isSimplified: isSimplified)
  }

  /// A letter may be the trail byte of a Traditional character, and a sign may be the lead byte of the next character in
  /// its half-width form: both parts of U+FF01 (A3 A1) were taken for one character and written as “!”.
  private mutating func readASCII(_ index: Int) {
    let unit = units[index]
    var isTrail = false
    if var current = run, (0x40...0x7E).contains(unit.scalar), !isPartOfWord(index) {
      extend(&current, by: UInt8(unit.scalar), of: index)
      if let best, current.gain > best.gain, best.first == current.first {
        self.best = current
        isTrail = true
      }
    }
    close()
    guard !isTrail else { return }
    guard isOddSign(index) else { return }
    run = Run(
      first: index, end: index + 1,
      gain: unit.isDigit || unit.isReplacement ? Self.gainOfDigit : Self.gainOfSign,
      pending: UInt8(truncatingIfNeeded: unit.scalar | 0x80))
    best = run
  }

  private func extend(_ run: inout Run, by lead: UInt8, of index: Int) {
    let scalar = GBK.scalar(run.pending, lead) ?? 0
    let isCommon = HanClasses.rank(of: scalar) >= 2
    // Most stretches of sound text end here.
    if run.gain == 0, !isCommon { return }
    run.gain += likelihood(of: scalar, after: run.last) - written(index)
    if isCommon { run.common += 1 }
    run.last = scalar
    run.end = index + 1
    run.pending = units[index].trail
  }

  private mutating func keepBest() {
    guard let current = run else { return }
    guard let best, best.first == current.first else {
      settle()
      return best = current
    }
    if current.gain > best.gain { self.best = current }
  }

  private mutating func close() {
    settle()
    (run, best) = (nil, nil)
  }

  /// Reports the best stretch, if it is good enough. Most are single characters of sound text.
  @inline(__always)
  private mutating func settle() {
    guard let best, best.end - best.first > 1 || best.startsMerged || isDamagedPlan
    else { return }
    report(best)
  }

  private mutating func report(_ best: Run) {
    let (first, end) = grown(best)
    let isBesideSign = first < best.first || end > best.end || !units[best.first].isHigh
    guard best.gain + gainOfEnd(best) >= leastGain(best, isBesideSign: isBesideSign) else {
      return
    }
    guard isBesideSign || best.startsMerged || best.common > 0, !holdsGap(best) else { return }
    append(first..<end, original(of: best))
  }

  /// Whether one sign stands twice in a row: ×××× is a gap to be filled in, not a reading of anything.
  private func holdsGap(_ run: Run) -> Bool {
    (run.first..<max(run.first, run.end - 1)).contains { index in
      let scalar = units[index].scalar
      return (0x80..<0x3000).contains(scalar) && scalar == units[index + 1].scalar
    }
  }

  /// Adds a stretch of units to what was found; to the last one where little that was lost too parts them.
  private mutating func append(_ stretch: Range<Int>, _ original: String) {
    var (start, original) = (stretch.lowerBound, original)
    if !found.isEmpty, start - foundEnd <= Self.longestRest,
      units[max(0, min(foundEnd - 1, start))...start].contains(where: \.isReplacement)
    {
      start = foundStart
      original = foundOriginal + original
      found.removeLast()
    }
    let range = units[start].range.lowerBound..<units[stretch.upperBound - 1].range.upperBound
    found.append(Garble(.shifted, range, original: isPlausible(original) ? original : nil))
    (foundStart, foundEnd, foundOriginal) = (start, stretch.upperBound, original)
  }

  /// Whether a reading is good enough to be shown: nearly all of its pairs are of plans.
  private func isPlausible(_ original: String) -> Bool {
    let characters = original.unicodeScalars.map(\.value).filter { $0 != 0x25A1 }
    let known = zip(characters, characters.dropFirst())
      .count { model.holds($0, $1) || Self.stops.contains($0) || Self.stops.contains($1) }
    return characters.count < 3 || known * 4 >= (characters.count - 1) * 3
  }

  /// 、 。 ， ： ；
  private static let stops: Set<UInt32> = [0x3001, 0x3002, 0xFF0C, 0xFF1A, 0xFF1B]

  /// The less what follows goes with the last character, the better.
  private func gainOfEnd(_ run: Run) -> Double {
    guard run.end < units.count, units[run.end].isHigh, units[run.end - 1].isHigh else { return 0 }
    return likelihood(of: units[run.end].scalar, after: 0) - written(run.end)
  }

  private func leastGain(_ run: Run, isBesideSign: Bool) -> Double {
    let least = leastGain(ofText: run, isBesideSign: isBesideSign)
    return isName(run) ? least + Self.costOfName : least
  }

  /// Whether the stretch may be the name of a place or firm, which anybody may make up: 淇沼镇, 骏沼街道.
  private func isName(_ run: Run) -> Bool {
    (run.end...run.end + 1).contains { index in
      guard let first = unit(index)?.scalar else { return false }
      return PlaceTail.isTail(first, unit(index + 1)?.scalar ?? 0)
    }
  }

  private func leastGain(ofText run: Run, isBesideSign: Bool) -> Double {
    // A digit stands between characters in any plan, and in a damaged one it may be the rest of one.
    if units[run.first].isDigit { return isDamagedPlan ? Self.leastGainBesideSign : Self.leastGain }
    if isBesideSign || run.startsMerged {
      return isDamagedPlan ? Self.leastGainBesideSignInDamagedPlan : Self.leastGainBesideSign
    }
    if isDamagedPlan { return Self.leastGainInDamagedPlan }
    let holdsLetter = units[run.first..<run.end].contains {
      $0.scalar < 0x4E00 && HanClasses.rank(of: $0.scalar) == 0
    }
    return holdsLetter ? Self.leastGainWithLetter : Self.leastGain
  }

  /// The other reading, □ for what is lost at its ends and for what is no character.
  private func original(of run: Run) -> String {
    var text = String.UnicodeScalarView()
    let first = units[run.first]
    if run.startsMerged, let scalar = GBK.scalar(first.lead, 0xA3).flatMap(Unicode.Scalar.init) {
      text.append(scalar)
    }
    var pending = first.isHigh ? first.trail : UInt8(truncatingIfNeeded: first.scalar)
    if run.startsMerged || !first.isHigh { pending |= 0x80 }
    for unit in units[(run.first + 1)..<run.end] {
      let next = unit.isHigh ? unit.lead : UInt8(truncatingIfNeeded: unit.scalar)
      text.append(GBK.scalar(pending, next).flatMap(Unicode.Scalar.init) ?? "□")
      pending = unit.trail
    }
    return (run.startsMerged ? "" : "□") + String(text) + "□"
  }

  /// The stretch with the signs beside it that stand for bytes that were no character.
  private func grown(_ run: Run) -> (first: Int, end: Int) {
    var (first, end) = (run.first, run.end)
    while first > 0, units[first - 1].isReplacement { first -= 1 }
    while end < units.count, units[end].isReplacement { end += 1 }
    return (first, end)
  }

  // MARK: ASCII

  private func unit(_ index: Int) -> GarbledUnit? {
    units.indices.contains(index) ? units[index] : nil
  }

  private func isPartOfWord(_ index: Int) -> Bool {
    unit(index + 1)?.isLatin == true || unit(index - 1)?.isLatin == true
  }

  /// Whether a sign, letter or digit stands alone between Chinese characters.
  private func isOddSign(_ index: Int) -> Bool {
    switch units[index].scalar {
    // Signs that stand between Chinese characters in any text: , - / : ; ( ) _ and blanks.
    case 0...0x20, 0x28, 0x29, 0x2C...0x2F, 0x3A, 0x3B, 0x5F, 0x7F: return false
    default: break
    }
    var before = index - 1
    while index - before <= Self.mostReplacements, unit(before)?.isReplacement == true {
      before -= 1
    }
    guard unit(before)?.isHigh == true else { return false }
    if unit(index + 1)?.isHigh == true { return true }
    return unit(index + 1)?.isLatin == true && unit(index + 2)?.isHigh == true
  }
}
