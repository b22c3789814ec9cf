/// Walks a text once and collects the assignments in it.
struct InlineUnitScan {
  let text: UnitLetters
  let names: UnitNameReader
  let vocabulary = UnitVocabulary.shared
  private var assignments: [UnitAssignment] = []

  /// Letters that a name may have.
  static let longestName = 40
  /// Letters of a name that follows 联合, where no mark ends it.
  static let longestUnit = 12
  /// Letters of a list of names before its verb, or behind it.
  static let longestList = 160
  /// Letters of a bracket before a verb in it.
  static let longestBracket = 320

  init(_ text: UnitLetters) {
    self.text = text
    names = UnitNameReader(text)
  }

  mutating func read() -> [UnitAssignment] {
    var position = 0
    while position < text.count {
      guard vocabulary.opensAssignment(text.symbol(position)),
        let (word, count) = vocabulary.word(in: text, at: position)
      else {
        position += 1
        continue
      }
      position = readAssignment(word, count, at: position) ?? position + count
    }
    if assignments.isEmpty {
      for units in unitsInBrackets() { add(.responsible, units) }
    }
    return assignments
  }

  /// Reads what a word begins; the position behind it, or nil where it begins nothing.
  private mutating func readAssignment(_ word: UnitWord, _ count: Int, at position: Int) -> Int? {
    if word.isInLabels, let field = labelled(at: position) {
      add(field.role, field.parts, isLabelled: true)
      return field.end
    }
    if word == .ledBy {
      add(.lead, namesBehind(position + count))
      return position + count
    }
    if word == .isAnswerable {
      add(.responsible, subject(inEnglishBefore: position))
      return position + count
    }
    guard word.isVerb, let role = word.role, isVerb(word, count, at: position) else { return nil }
    add(
      role,
      subject(before: position, needsAgent: word.needsAgent, isLast: endsPart(position + count)),
      dividesWork: dividesWork(before: position))
    return position + count
  }

  private mutating func add(
    _ role: UnitRole, _ parts: [Range<Int>], isLabelled: Bool = false, dividesWork: Bool = false
  ) {
    guard !parts.isEmpty else { return }
    assignments.append(
      UnitAssignment(
        role: role, names: read(parts), isLabelled: isLabelled, dividesWork: dividesWork))
  }

  /// The names of a list; those behind 含 are parts of the one before it: 县卫生健康局，含县医院、县中医院.
  private func read(_ parts: [Range<Int>]) -> [UnitName] {
    var arePartOfOne = false
    return parts.map { part in
      let name = names.name(in: part)
      arePartOfOne = arePartOfOne || names.withoutInclusion(part) != part
      guard arePartOfOne, name.kind == .specific else { return name }
      return UnitName(kind: .collective, range: name.range, base: name.base, role: name.role)
    }
  }
}
