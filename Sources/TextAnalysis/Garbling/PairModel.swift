/// How likely characters are to follow each other in the text of a work plan: a bigram model that backs off to single
/// characters (Katz). All likelihoods are binary logarithms. Traditional characters count as the Simplified ones.
struct PairModel: Sendable {
  /// The model of ``PlanPairs``, made when the first odd text is met.
  static let shared = PairModel()

  /// The characters of the table have numbers from 1 on, in its order; 0 stands for all others.
  private var likelihoods = [-Double.infinity]
  /// By character from U+4E00 on, the number of the Simplified one.
  private var numbers = [UInt16](repeating: 0, count: HanFolding.ideographRange.count)
  /// By number, a row of bits: the characters that follow it somewhere.
  private var followers: [UInt64] = []
  private var wordsPerRow = 0

  /// A character that follows another one in the table; measured on work plans that it was not made from.
  private static let known = -5.0
  /// What a character loses that follows another one in no pair of the table.
  static let backedOff = -1.5
  /// Rare characters come together: names, plants, substances.
  private static let rareBesideRare = -15.0
  /// Likelihoods of characters that the table has not, by ``HanClasses/rank(of:)``: Chinese ones, and others.
  private static let unknown = [-23.0, -19.0, -16.5, -14.5]
  private static let marks = [-20.0, -17.0, -13.0, -10.0]
  /// Those of 、 。 ，, of ASCII, of a pair of bytes that is no character, and of Traditional characters in Simplified text.
  private static let everydayMark = -5.0
  private static let ascii = -12.0
  private static let noCharacter = -28.0
  private static let otherScript = -23.0

  private init() {
    let table = PairTable()
    for row in table.rows {
      numbers[Int(row.character) - 0x4E00] = UInt16(truncatingIfNeeded: likelihoods.count)
      likelihoods.append(row.likelihood)
    }
    wordsPerRow = (likelihoods.count + 63) / 64
    followers = Array(repeating: 0, count: likelihoods.count * wordsPerRow)
    for (index, row) in table.rows.enumerated() {
      table.forEachFollower(in: row) { character, _ in
        let follower = number(of: character)
        followers[(index + 1) * wordsPerRow + follower / 64] |= 1 << UInt64(follower % 64)
      }
    }
    // Traditional characters count as the Simplified ones.
    for index in numbers.indices {
      let folded = Int(TextFolding.scalar(UInt32(index) + 0x4E00)) - 0x4E00
      if folded != index, numbers.indices.contains(folded) { numbers[index] = numbers[folded] }
    }
  }

  /// The number of a character; 0 for one that the table has not.
  func number(of character: UInt32) -> Int {
    let index = Int(character) - 0x4E00
    return numbers.indices.contains(index) ? Int(numbers[index]) : 0
  }

  /// By number, how likely a character is: the shares, which add up to about one.
  var shares: [Double] {
    likelihoods.map { likelihood in
      guard likelihood.isFinite else { return 0 }
      let quarters = Int(likelihood * 4)
      // The roots of two.
      let fraction = [1, 0.8408964152537145, 0.7071067811865476, 0.5946035575013605][-quarters % 4]
      return Double(sign: .plus, exponent: quarters / 4, significand: fraction)
    }
  }

  private static func isHan(_ character: UInt32) -> Bool {
    (0x4E00..<0xA000).contains(character)
  }

  /// Whether `second` stands behind `first` somewhere in the table.
  func holds(_ first: UInt32, _ second: UInt32) -> Bool {
    holds(numbers: number(of: first), number(of: second))
  }

  /// Whether the character numbered `follower` stands behind that numbered `row` somewhere in the table.
  @inline(__always)
  func holds(numbers row: Int, _ follower: Int) -> Bool {
    guard row > 0, follower > 0 else { return false }
    return followers[row * wordsPerRow + follower / 64] >> UInt64(follower % 64) & 1 != 0
  }

  /// How likely a character is; 0 stands for a pair of bytes that is none.
  ///
  /// - Parameter isSimplified: whether the text has Simplified characters, so that Traditional ones are odd.
  func likelihood(of character: UInt32, isSimplified: Bool) -> Double {
    switch character {
    case 0: return Self.noCharacter
    case 0..<0x80: return Self.ascii
    case 0x3001, 0x3002, 0xFF0C: return Self.everydayMark
    default: break
    }
    let rank = HanClasses.rank(of: character)
    guard Self.isHan(character) else { return Self.marks[rank] }
    if isSimplified, HanClasses.classes(of: character) & HanClasses.traditional != 0 {
      return Self.otherScript
    }
    return max(likelihoods[number(of: character)], Self.unknown[rank])
  }

  /// How likely `character` is to follow `first`; 0 for nothing that is known.
  func likelihood(
    of character: UInt32, after first: UInt32, isSimplified: Bool
  ) -> Double {
    let alone = likelihood(of: character, isSimplified: isSimplified)
    guard Self.isHan(first), Self.isHan(character) else { return alone }
    if holds(first, character) { return max(Self.known, alone + 1) }
    let isRare = HanClasses.rank(of: first) < 2 && HanClasses.rank(of: character) < 2
    return isRare ? max(alone + Self.backedOff, Self.rareBesideRare) : alone + Self.backedOff
  }
}
