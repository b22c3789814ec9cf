/// Weighs a stretch of a text as written against what it may have been before bytes were lost or added: how many times more likely
/// the characters of all readings with the same bytes are, from the character before to the one behind.
struct LostByteOdds {
  private let units: [GarbledUnit]
  private let isSimplified: Bool
  private let odds = PairOdds.shared
  private let candidates: LostByteCandidates
  private let edge: PairOdds.Character

  /// What pairs that the model knows lose in a plan of an unfamiliar subject, and what others gain.
  private let factorOfKnown: Double
  private let factorOfUnknown: Double

  /// The share of the pairs of a plan that the model knows if it is of a familiar subject.
  private static let usualFamiliarity = 0.8
  /// So many characters are carried on from one place to the next, the likeliest ones.
  private static let mostCarried = 12
  /// What one gives up by taking a mark or symbol for the sign that a byte was added.
  private static let (oddsOfMark, oddsOfSymbol) = (1.0 / 16, 1.0 / 64)

  /// What another reading gives up with each pair of characters that is not known.
  private static let oddsOfUnknownPair = 1.0 / 4

  /// What a reading has in one place.
  private enum Place {
    /// The lead byte is left.
    case lead(UInt8)
    /// The trail byte is left.
    case trail(UInt8)
    case whole(UInt32)
  }

  /// - Parameter familiarity: the share of the pairs of the plan that the model knows.
  init(_ units: [GarbledUnit], isSimplified: Bool, familiarity: Double) {
    self.units = units
    let share = min(familiarity, Self.usualFamiliarity)
    factorOfKnown = share / Self.usualFamiliarity
    factorOfUnknown = (1 - share) / (1 - Self.usualFamiliarity)
    self.isSimplified = isSimplified
    candidates = LostByteCandidates.shared(isSimplified: isSimplified)
    edge = odds.character(0x3002, isSimplified: isSimplified)
  }

  /// How many times more likely other readings of the units in `stretch` are; and the unit behind those that are read, where
  /// a letter of ASCII may be the end of a character too.
  func gain(of stretch: Range<Int>) -> (ratio: Double, end: Int) {
    var inner: [Place] = []
    for index in stretch.dropFirst() {
      guard let scalar = GBK.scalar(units[index - 1].trail, units[index].lead) else {
        return (0, stretch.upperBound)
      }
      inner.append(.whole(scalar))
    }
    let plain = gain(stretch, inner + [.lead(units[stretch.upperBound - 1].trail)])
    guard let letter = letter(behind: stretch) else { return (plain, stretch.upperBound) }
    let longer = gain(stretch.lowerBound..<stretch.upperBound + 1, inner + [.whole(letter)])
    return longer > plain ? (longer, stretch.upperBound + 1) : (plain, stretch.upperBound)
  }

  /// The character that the last byte of a stretch and the lone sign of ASCII behind it make up.
  private func letter(behind stretch: Range<Int>) -> UInt32? {
    guard let sign = unit(stretch.upperBound), (0x40...0x7E).contains(sign.scalar),
      unit(stretch.upperBound + 1)?.isHigh ?? true
    else { return nil }
    return GBK.scalar(units[stretch.upperBound - 1].trail, UInt8(sign.scalar))
  }

  private func gain(_ stretch: Range<Int>, _ places: [Place]) -> Double {
    let first = units[stretch.lowerBound]
    let before = unit(stretch.lowerBound - 1).map(character) ?? edge
    let behind = unit(stretch.upperBound).map(character) ?? edge
    // The first byte is the end of a character, or the beginning, or it was added.
    var likelihood = max(
      self.likelihood([.trail(first.lead)] + places, from: before, to: behind),
      self.likelihood([.lead(first.lead)] + places, from: before, to: behind))
    if !(0x4E00..<0xA000).contains(first.scalar) {
      likelihood = max(
        likelihood, oddsOfAddition(first) * self.likelihood(places, from: before, to: behind))
    }
    return likelihood / written(stretch, from: before, to: behind)
  }

  /// The lead byte of forms of full width, A3, is the one that is added.
  private func oddsOfAddition(_ unit: GarbledUnit) -> Double {
    guard unit.lead == 0xA3 else { return Self.oddsOfSymbol }
    switch unit.scalar {
    // ， ： ；
    case 0xFF0C, 0xFF1A, 0xFF1B: return Self.oddsOfMark
    default: return 1
    }
  }

  private func unit(_ index: Int) -> GarbledUnit? {
    units.indices.contains(index) ? units[index] : nil
  }

  private func character(_ unit: GarbledUnit) -> PairOdds.Character {
    odds.character(unit.scalar, isSimplified: isSimplified)
  }

  /// How likely what is written is.
  private func written(
    _ stretch: Range<Int>, from before: PairOdds.Character, to behind: PairOdds.Character
  ) -> Double {
    var (last, result) = (before, 1.0)
    for unit in units[stretch] {
      let next = character(unit)
      result *= self.odds(of: next, after: last).value
      last = next
    }
    return result * self.odds(of: behind, after: last).value
  }

  /// How likely all readings are together.
  private func likelihood(
    _ places: [Place], from before: PairOdds.Character, to behind: PairOdds.Character
  ) -> Double {
    var carried = [(character: before, likelihood: 1.0)]
    for place in places {
      carried = characters(place).map { next in
        (next, carried.reduce(0) { $0 + $1.likelihood * read(next, after: $1.character) })
      }
      guard carried.count > Self.mostCarried else { continue }
      carried.sort { $0.likelihood > $1.likelihood }
      carried.removeSubrange(Self.mostCarried...)
    }
    return carried.reduce(0) { $0 + $1.likelihood * read(behind, after: $1.character) }
  }

  /// How likely a character is in another reading.
  private func read(
    _ character: PairOdds.Character, after last: PairOdds.Character
  ) -> Double {
    let odds = self.odds(of: character, after: last)
    return odds.isUnknown ? odds.value * Self.oddsOfUnknownPair : odds.value
  }

  private func odds(
    of second: PairOdds.Character, after first: PairOdds.Character
  ) -> (value: Double, isUnknown: Bool) {
    guard first.isHan, second.isHan else { return (second.alone, false) }
    guard let known = odds.known(second, after: first) else {
      return (odds.unknown(second, after: first) * factorOfUnknown, true)
    }
    return (known * factorOfKnown, false)
  }

  private func characters(_ place: Place) -> [PairOdds.Character] {
    switch place {
    case .lead(let byte): candidates.byLead[Int(byte)]
    case .trail(let byte): candidates.byTrail[Int(byte)]
    case .whole(let scalar): [odds.character(scalar, isSimplified: isSimplified)]
    }
  }
}
