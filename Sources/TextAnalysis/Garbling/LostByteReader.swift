/// Finds a few characters that are made of the bytes of others, of which some were lost or one was added: 新时代[泄]特色 for
/// 新时代中国特色, whose D0 B9 are the last byte of 中 and the first of 国.
///
/// What is left of so short a stretch proves nothing alone. So it must go with neither neighbour, and characters with these
/// bytes must be many times more likely there, see ``LostByteOdds``. It is asked in damaged plans only.
struct LostByteReader {
  private let units: [GarbledUnit]
  private let model = PairModel.shared
  private let odds: LostByteOdds
  private let habits: PlanHabits

  /// How many times more likely other readings must be.
  private static let leastGain = 48.0
  /// What stands in the plan more than once is rather meant.
  private static let oddsOfHabit = 1.0 / 64
  /// Longer stretches prove more, and ``ShiftedRunFinder`` finds them.
  private static let longest = 3
  /// Of a longer text only so many characters are looked at.
  private static let reach = 20_000
  /// How many characters a name in quotation marks has that is not looked into.
  private static let longestName = 4

  init(_ units: [GarbledUnit], _ habits: PlanHabits, isSimplified: Bool) {
    self.units = units
    self.habits = habits
    odds = LostByteOdds(
      units, isSimplified: isSimplified, familiarity: habits.familiarity)
  }

  /// The stretch that begins at `index`, or nil.
  func stretch(at index: Int) -> Range<Int>? {
    guard let found = best(at: index), found.gain >= Self.leastGain else { return nil }
    // What begins with the next character may be likelier still.
    if found.end > index + 1, let next = best(at: index + 1), next.gain > found.gain { return nil }
    return index..<found.end
  }

  /// The stretch that begins at `index` and gains most.
  private func best(at index: Int) -> (gain: Double, end: Int)? {
    guard index < Self.reach, let first = unit(index), first.isHigh, first.code != 0,
      mayBeLeft(first), isCommon(index - 1), !isName(index)
    else { return nil }
    var best: (gain: Double, end: Int)?
    for end in index + 1...index + Self.longest {
      guard let last = unit(end - 1), last.isHigh, last.code != 0 else { break }
      guard isCommon(end), isStrange(index - 1, index) || isStrange(end - 1, end) else { continue }
      let isHabit = isHabit(index - 1, index) || isHabit(index, index + 1) || isHabit(end - 1, end)
      let (ratio, end) = odds.gain(of: index..<end)
      let gain = isHabit ? ratio * Self.oddsOfHabit : ratio
      if gain > best?.gain ?? 0 { best = (gain, end) }
    }
    return best
  }

  /// Whether a character may be what is left of others: no particle, and of marks only those that few texts hold.
  private func mayBeLeft(_ unit: GarbledUnit) -> Bool {
    switch unit.scalar {
    case 0x4E00..<0xA000: !Self.particles.contains(unit.scalar)
    case 0xFF10...0xFF19, 0xFF20...0xFF3A, 0xFF41...0xFF5A: !habits.holdWideNumbers
    // Brackets, numbers in circles, and forms of full width that texts hold.
    case 0x2000..<0x2100, 0x2160..<0x2190, 0x2460..<0x2500, 0x3000..<0x3030, 0xFF05, 0xFF08, 0xFF09,
      0xFF0B...0xFF0F, 0xFF5E:
      false
    default: true
    }
  }

  /// Characters that may stand beside any other.
  private static let particles = Set(
    "的等和与與及或在了是为為以对對从從由把将將被各每该該本其之于於而且并並中上下内內外前后後不未无無有个個"
      .unicodeScalars.map(\.value))

  /// Whether two neighbours are not known to stand side by side; of marks and signs that is not known.
  private func isStrange(_ first: Int, _ second: Int) -> Bool {
    guard let first = han(first), let second = han(second) else { return true }
    return !model.holds(first, second)
  }

  /// Whether a character of sound text may stand there.
  private func isCommon(_ index: Int) -> Bool {
    han(index).map { HanClasses.classes(of: $0) & HanClasses.commonBit != 0 } ?? true
  }

  private func isHabit(_ first: Int, _ second: Int) -> Bool {
    guard let first = han(first), let second = han(second) else { return false }
    return habits.hold(first, second)
  }

  private func unit(_ index: Int) -> GarbledUnit? {
    units.indices.contains(index) ? units[index] : nil
  }

  private func han(_ index: Int) -> UInt32? {
    unit(index).flatMap { (0x4E00..<0xA000).contains($0.scalar) ? $0.scalar : nil }
  }

  // MARK: Names

  /// Whether a place, a firm or something in quotation marks may be named here.
  private func isName(_ index: Int) -> Bool {
    guard han(index) != nil else { return false }
    // 同吃同住
    if han(index - 1).map({ $0 == han(index + 1) }) ?? false { return true }
    return isBeforeTail(index) || isQuoted(index)
  }

  private func isBeforeTail(_ index: Int) -> Bool {
    var next = index + 1
    if unit(next)?.scalar == 0x20 { next += 1 }
    return (next...next + 1).contains { index in
      guard let first = han(index) else { return false }
      return PlaceTail.isTail(first, han(index + 1) ?? 0)
    }
  }

  private func isQuoted(_ index: Int) -> Bool {
    let reach = Self.longestName
    guard let end = (index + 1...index + reach).first(where: { isMark($0, Self.closing) }),
      let start = (index - reach..<index).last(where: { isMark($0, Self.opening) })
    else { return false }
    return end - start <= reach + 1
  }

  private func isMark(_ index: Int, _ marks: Set<UInt32>) -> Bool {
    unit(index).map { marks.contains($0.scalar) } ?? false
  }

  private static let opening = Set("“‘「『《".unicodeScalars.map(\.value))
  private static let closing = Set("”’」』》".unicodeScalars.map(\.value))
}
