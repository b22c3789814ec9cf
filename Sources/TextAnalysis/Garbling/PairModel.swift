/// How likely characters are to follow each other in the text of a work plan: a bigram model that backs off to single
/// characters (Katz). All likelihoods are binary logarithms. Traditional characters count as the Simplified ones.
struct PairModel: Sendable {
  /// The model of ``PlanPairs``, made when the first odd text is met.
  static let shared = PairModel()

  /// A line of the table.
  private struct Line {
    let likelihood: Double
    /// The bytes of the table that hold the followers, in the order of Unicode.
    let followers: Range<Int>
  }

  private var table: ByteView { Self.view(PlanPairs.table) }
  /// The first one stands for characters that have none.
  private let lines: [Line]
  /// By character from U+4E00 on, its line.
  private let places: [UInt16]

  /// A character that follows another one in the table; measured on work plans that it was not made from.
  private static let known = -5.0
  /// What a character loses that follows another one in no pair of the table.
  private static let backedOff = -1.5
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
    let table = Self.view(PlanPairs.table)
    var lines = [Line(likelihood: -.infinity, followers: 0..<0)]
    var places = [UInt16](repeating: 0, count: 0x5200)
    lines.reserveCapacity(table.count / 30)
    var start = 0
    while start < table.count {
      var end = start
      while end < table.count, table[end] != 0x0A { end += 1 }
      let (character, length) = table.scalar(at: start)
      if end - start > length, Self.isHan(character) {
        places[Int(character) - 0x4E00] = UInt16(truncatingIfNeeded: lines.count)
        lines.append(
          Line(
            likelihood: -Double(table[start + length] &- 0x30) / 4,
            followers: start + length + 1..<end))
      }
      start = end + 1
    }
    (self.lines, self.places) = (lines, places)
  }

  private static func view(_ text: StaticString) -> ByteView {
    ByteView(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// The line of a Chinese character.
  private func line(of character: UInt32) -> Line {
    let index = Int(TextFolding.scalar(character)) - 0x4E00
    return places.indices.contains(index) ? lines[Int(places[index])] : lines[0]
  }

  private static func isHan(_ character: UInt32) -> Bool {
    (0x4E00..<0xA000).contains(character)
  }

  /// Whether `second` stands behind `first` somewhere in the table.
  func holds(_ first: UInt32, _ second: UInt32) -> Bool {
    guard Self.isHan(first), Self.isHan(second) else { return false }
    let followers = line(of: first).followers
    let wanted = TextFolding.scalar(second)
    var (low, high) = (0, followers.count / 3)
    while low < high {
      let middle = (low + high) / 2
      let follower = table.quickScalar(at: followers.lowerBound + middle * 3).value
      if follower == wanted { return true }
      if follower < wanted { low = middle + 1 } else { high = middle }
    }
    return false
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
    return max(line(of: character).likelihood, Self.unknown[rank])
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
