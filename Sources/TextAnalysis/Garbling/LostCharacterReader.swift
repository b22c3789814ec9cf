/// Finds what characters that were lost have left: question marks in the midst of a clause, and in a plan that is known
/// to be damaged any letter, sign or rare character that goes with neither neighbour.
struct LostCharacterReader {
  private let units: [GarbledUnit]
  private let isDamagedPlan: Bool
  private let habits: PlanHabits
  private let lostBytes: LostByteReader?
  private let model = PairModel.shared

  /// How many letters, signs and rare characters one stretch has at most.
  private static let longestRest = 3
  /// How far before a question mark a word may stand that asks.
  private static let reachOfQuestion = 16
  /// How many wrong characters before a question mark belong to it.
  private static let longestLead = 3

  init(
    _ units: [GarbledUnit], isDamagedPlan: Bool, isSimplified: Bool, _ habits: PlanHabits
  ) {
    self.units = units
    lostBytes =
      isDamagedPlan ? LostByteReader(units, habits, isSimplified: isSimplified) : nil
    self.isDamagedPlan = isDamagedPlan
    self.habits = habits
  }

  /// Whether a stretch may begin at `unit`: where the plan is not damaged, only at a question mark.
  @inline(__always)
  func mayBegin(with unit: GarbledUnit) -> Bool { isDamagedPlan || unit.scalar == 0x3F }

  /// The units of the stretch that begins at `index` or right before, and the unit from which to read on.
  func stretch(at index: Int) -> Range<Int>? {
    guard isDamagedPlan, scalar(index) != 0x6F else { return question(at: index) }
    return rest(at: index) ?? lostBytes?.stretch(at: index)
      ?? question(at: index)
  }

  private func scalar(_ index: Int) -> UInt32 {
    units.indices.contains(index) ? units[index].scalar : 0
  }

  private func isHan(_ index: Int) -> Bool {
    (0x4E00..<0xA000).contains(scalar(index))
  }

  // MARK: Question marks

  /// Question marks inside of a clause that asks nothing.
  private func question(at index: Int) -> Range<Int>? {
    guard scalar(index) == 0x3F, scalar(index - 1) >= 0x80 else { return nil }
    var end = index
    while scalar(end) == 0x3F || end > index && scalar(end) == 0x20 && scalar(end + 1) == 0x3F {
      end += 1
    }
    if units.indices.contains(end), units[end].isLatin, isHan(end + 1) { return index..<end + 1 }
    guard isHan(index - 1), isHan(end) || Self.parting.contains(scalar(end)),
      !Self.counted.contains(TextFolding.scalar(scalar(end))), !isAsked(before: index)
    else { return nil }
    return start(before: index, end)..<end
  }

  /// 、 ， ： ； and , behind which nobody goes on after a question.
  private static let parting: Set<UInt32> = [0x3001, 0xFF0C, 0xFF1A, 0xFF1B, 0x2C]

  /// What is counted: ??处 is a number that is still to be filled in.
  private static let counted = Set(
    "处个所名家项万亿元年月日人次公米亩户场期件篇门套间座台辆批条".unicodeScalars.map(\.value))

  /// Whether a word that asks stands before.
  private func isAsked(before index: Int) -> Bool {
    (max(0, index - Self.reachOfQuestion)..<index).contains {
      Self.asking.contains(TextFolding.scalar(scalar($0)))
    }
  }

  private static let asking = Set("吗呢何什谁哪怎否几么难不没多吧啥如咋".unicodeScalars.map(\.value))

  /// The first of the characters before `index` that go with none before them; `end` is behind the question marks.
  private func start(before index: Int, _ end: Int) -> Int {
    guard !model.holds(scalar(index - 1), scalar(end)) else { return index }
    var start = index
    while index - start < Self.longestLead, isHan(start - 1), isHan(start - 2),
      !model.holds(scalar(start - 2), scalar(start - 1))
    {
      start -= 1
    }
    return start
  }

  // MARK: In a damaged plan

  /// A letter, sign or symbol between Chinese characters, with the question marks beside it.
  private func rest(at index: Int) -> Range<Int>? {
    let isWide = Self.isWideLetter(scalar(index)) && Self.isStop(scalar(index - 1))
    guard isHan(index - 1) || isWide || Self.closingMarks.contains(scalar(index - 1)) else {
      return nil
    }
    var end = index
    var (marks, rest, letters) = (0, 0, 0)
    while units.indices.contains(end), rest < Self.longestRest {
      let scalar = scalar(end)
      if units[end].isReplacement {
        marks += 1
      } else if Self.isRest(scalar) || marks > 0 && (0x30...0x3B).contains(scalar)
        || isStranger(end)
      {
        rest += 1
        if units[end].isLatin { letters += 1 }
      } else {
        break
      }
      end += 1
    }
    guard end > index, letters < 2 || marks > 0, isHan(end) || Self.isStop(scalar(end)),
      letters == 0 || !LatinNouns.contain(scalar(end))
    else { return nil }
    // A question may end so.
    guard rest > 0 || isHan(end) || !isAsked(before: index) else { return nil }
    // A small letter is the end of a character that began in the one before, a capital the beginning of one that ends
    // in the next.
    let isInside = letters > 0 && marks == 0
    let isCapital = isInside && scalar(end - 1) < 0x60
    let first = isInside && !isCapital ? index - 1 : index
    return first..<(isCapital && isHan(end) ? end + 1 : end)
  }

  /// A letter or sign of full width that belongs to nothing.
  private func isStranger(_ index: Int) -> Bool {
    guard Self.isWideLetter(scalar(index)), !habits.holdWideNumbers else { return false }
    return isHan(index + 1) || isHan(index - 1) && Self.isStop(scalar(index + 1))
  }

  /// Letters and signs of full width, but no digits, % + － ． ／ and brackets.
  private static func isWideLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xFF03, 0xFF04, 0xFF06, 0xFF07, 0xFF0A, 0xFF1C...0xFF1E, 0xFF20...0xFF3A, 0xFF3C,
      0xFF3E...0xFF5A:
      true
    default: false
    }
  }

  /// 、 。 》 ” ）
  private static let closingMarks: Set<UInt32> = [0x3001, 0x3002, 0x300B, 0x201D, 0xFF09]

  /// 、 。 ， ： ； and their forms in half width.
  private static func isStop(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3001, 0x3002, 0xFF0C, 0xFF1A, 0xFF1B, 0x2C, 0x3A, 0x3B: true
    default: false
    }
  }

  private static func isRest(_ scalar: UInt32) -> Bool {
    switch scalar {
    // ! # $ & * < = > @ \ ] ^ _ ` | } ~ and letters; Latin with marks, Greek, Cyrillic, mathematical signs, box drawing,
    // Japanese.
    case 0x21, 0x23, 0x24, 0x26, 0x2A, 0x3C...0x3E, 0x40...0x5A, 0x5C...0x7A,
      0x7C...0x7E, 0x100..<0x250, 0x370..<0x530, 0x2200..<0x2300, 0x2500..<0x2580,
      0x3040..<0x3130:
      true
    default: false
    }
  }
}
