/// How likely a character is to follow another one, as shares that add up to one: those that ``PairModel`` has behind it
/// divide among them what is known, by how often they stand there, and all others the rest (Witten and Bell). So a
/// character that few follow says much about the next one.
struct PairOdds: Sendable {
  /// The odds of the shared model, made when the first damaged plan is met.
  static let shared = PairOdds(PairModel.shared)

  /// A character with what is known of it.
  struct Character {
    /// The number in the model; 0 for one that it has not.
    let number: Int
    /// How likely it is behind a mark.
    let alone: Double
    /// Whether it is Chinese and no mark.
    let isHan: Bool
  }

  let model: PairModel
  /// By number, how likely a character is.
  private let shares: [Double]
  /// By number, what a character is given that is known to follow and stands there once.
  private var once = [0.0]
  /// By number, what any other character is given.
  private var rest = [1.0]
  /// By the numbers of both, the binary logarithms of how often pairs stand in the lists that stand there more than once.
  private var degrees: [UInt32: UInt8] = [:]

  /// As if so many others had followed each character, and for each one that did; measured on work plans that the table
  /// was not made from.
  private static let (unseenUses, unseenUsesEach) = (3.0, 0.5)
  /// Characters of the other script, which have a number too.
  private static let otherScript = power(-6)

  private init(_ model: PairModel) {
    self.model = model
    shares = model.shares
    let table = PairTable()
    for (index, row) in table.rows.enumerated() {
      var (uses, unseen) = (0.0, Self.unseenUses)
      table.forEachFollower(in: row) { character, degree in
        uses += Self.power(degree)
        unseen += Self.unseenUsesEach
        guard degree > 0 else { return }
        degrees[Self.key(index + 1, model.number(of: character))] = UInt8(clamping: degree)
      }
      once.append(1 / (uses + unseen))
      rest.append(unseen / (uses + unseen))
    }
  }

  private static func key(_ first: Int, _ second: Int) -> UInt32 {
    UInt32(truncatingIfNeeded: first << 16 | second)
  }

  /// A character as it stands in a text of the given script.
  func character(_ scalar: UInt32, isSimplified: Bool) -> Character {
    guard (0x4E00..<0xA000).contains(scalar) else {
      return Character(number: 0, alone: Self.mark(scalar), isHan: false)
    }
    let number = model.number(of: scalar)
    let share = number > 0 ? shares[number] : Self.unknown(scalar)
    let isForeign =
      isSimplified && HanClasses.classes(of: scalar) & HanClasses.traditional != 0
    let factor = isForeign ? Self.otherScript : 1
    return Character(number: number, alone: share * factor, isHan: true)
  }

  /// How likely `second` is to stand behind `first`, both Chinese; nil where the model has not both side by side.
  @inline(__always)
  func known(_ second: Character, after first: Character) -> Double? {
    guard model.holds(numbers: first.number, second.number) else { return nil }
    let degree = degrees[Self.key(first.number, second.number)] ?? 0
    return once[first.number] * Self.power(Int(degree))
  }

  /// Likewise where it has not.
  @inline(__always)
  func unknown(_ second: Character, after first: Character) -> Double {
    rest[first.number] * second.alone
  }

  /// How likely a character is that the model has not, by the part of GBK that it is in.
  private static func unknown(_ scalar: UInt32) -> Double {
    guard let code = GBK.bytes(of: scalar), code >= 0xB000, code & 0xFF > 0xA0 else {
      return power(-22)
    }
    return code < 0xD800 ? power(-17) : power(-19)
  }

  /// How likely what is no Chinese character is.
  private static func mark(_ scalar: UInt32) -> Double {
    if let exponent = marks[scalar] { return power(exponent) }
    switch scalar {
    case 0x30...0x39: return power(-6)
    case 0x41...0x5A, 0x61...0x7A: return power(-10)
    case 0..<0x80: return power(-9)
    default: return power(-17)
    }
  }

  private static let marks: [UInt32: Int] = Dictionary(
    uniqueKeysWithValues: zip(
      "，、。“”；：（）《》·？！".unicodeScalars.map(\.value),
      [-4, -4, -5, -7, -7, -8, -8, -9, -9, -9, -9, -10, -14, -14]))

  /// The marks that texts of plans hold.
  static var everydayMarks: [UInt32] { Array(marks.keys) }

  private static func power(_ exponent: Int) -> Double {
    Double(sign: .plus, exponent: exponent, significand: 1)
  }
}
