/// The characters and marks of a script that a byte of GBK may be half of.
struct LostByteCandidates: Sendable {
  private static let simplified = LostByteCandidates(isSimplified: true)
  private static let traditional = LostByteCandidates(isSimplified: false)

  /// Those of a text in Simplified characters, or in others.
  static func shared(isSimplified: Bool) -> LostByteCandidates {
    isSimplified ? simplified : traditional
  }

  /// By a byte, those that begin with it.
  private(set) var byLead = [[PairOdds.Character]](repeating: [], count: 256)
  /// By a byte, those that end with it.
  private(set) var byTrail = [[PairOdds.Character]](repeating: [], count: 256)

  private init(isSimplified: Bool) {
    let odds = PairOdds.shared
    let otherScript = isSimplified ? HanClasses.traditional : HanClasses.simplified
    let han = HanFolding.ideographRange.lazy.map { UInt32($0) }.filter {
      odds.model.number(of: $0) > 0 && HanClasses.classes(of: $0) & otherScript == 0
    }
    for scalar in Array(han) + PairOdds.everydayMarks.sorted() {
      guard let code = GBK.bytes(of: scalar) else { continue }
      let character = odds.character(scalar, isSimplified: isSimplified)
      byLead[Int(code >> 8)].append(character)
      byTrail[Int(code & 0xFF)].append(character)
    }
  }
}
