/// Turns the figures and absolutes of clauses, one after another, into quantities: bounds, change, role.
struct QuantityJudge {
  let scan: TokenView
  private(set) var clause = 0..<0
  /// The last verb that can produce what is counted; nil before there is one.
  private(set) var producer: WordMeaning?
  private(set) var hasShare = false
  /// Where the word for what a change starts from ends; nil where there is none before a figure.
  private(set) var baselineEnd: Int?
  private var isBaselineShort = false
  private var isHedged = false
  private(set) var quantities: [Quantity] = []
  /// For each of the clause's quantities: whether it may take the bound of the last of its list.
  private var isOpen: [Bool] = []

  /// Symbols between such a word and its figure.
  static let farthestBaseline = 12

  init(_ scan: TokenView) { self.scan = scan }

  /// Judges the tokens in `clause`, and says whether one of its quantities sets what is to be
  /// reached.
  mutating func judge(_ clause: Range<Int>) -> Bool {
    let first = quantities.count
    self.clause = clause
    producer = nil
    hasShare = false
    baselineEnd = nil
    isHedged = false
    if !isOpen.isEmpty { isOpen.removeAll(keepingCapacity: true) }
    for index in clause { read(index) }
    return quantities[first...].contains { $0.role == .target }
  }

  private mutating func read(_ index: Int) {
    let token = scan.tokens[index]
    switch token.kind {
    case .mark: return
    case .figure: read(figure: scan.figures[token.index], at: index)
    case .phrase: read(phrase: token, at: index)
    }
  }

  private mutating func read(phrase token: Token, at index: Int) {
    switch token.meaning {
    case .all, .none, .multiple: absolute(token)
    case .name: append(token, value: nil, unit: nil, role: .name)
    case .each: hasShare = true
    case .hedge: isHedged = true
    case .from:
      baselineEnd = token.end
      isBaselineShort = token.trait == .once
    case .reach: baselineEnd = nil
    default:
      if token.meaning.isVerb, !token.isQuoted {
        producer = token.meaning
        baselineEnd = nil
      }
    }
  }

  private mutating func absolute(_ token: Token) {
    switch token.meaning {
    case .multiple:
      let value = token.index < 0 ? 2 : scan.lexicon.number(scan.lexicon.entries[token.index])
      let role: QuantityRole = token.isQuoted ? .name : .target
      append(token, value: value, unit: "倍", role: role, comparator: .change)
    case .all:
      let role: QuantityRole = isHedged ? .context : .target
      append(token, value: 100, unit: "%", role: role, isImplicit: true)
    default:
      let role: QuantityRole = isHedged ? .context : .target
      append(token, value: 0, unit: nil, role: role, isImplicit: true)
    }
  }

  private mutating func append(
    _ token: Token, value: Double?, unit: String?, role: QuantityRole,
    comparator: QuantityComparator = .equal, isImplicit: Bool = false
  ) {
    quantities.append(
      Quantity(
        range: scan.text.bytes(token.start..<token.end), value: value, unit: unit,
        comparator: comparator, role: role, isImplicit: isImplicit))
    isOpen.append(false)
  }

  private mutating func read(figure: Figure, at index: Int) {
    var range = figure.range
    var comparator = figure.comparator
    let before = neighbour(before: index)
    if let bound = before.flatMap({ bound($0.meaning) }), !figure.isName {
      if comparator == nil || comparator == .more || comparator == .about { comparator = bound }
      if let before, before.trait != .verb {
        range = before.start..<range.upperBound
      }
    }
    if comparator == nil { comparator = distantBound(before: index) }
    if comparator == nil, isChange(figure, after: before) { comparator = .change }
    let role = role(of: figure, at: index, before: before)
    if isBaselineShort { baselineEnd = nil }
    if role == .target { dropAbsolute(before: scan.text.bytes(range).lowerBound) }
    quantities.append(
      Quantity(
        range: scan.text.bytes(range), value: figure.value, upper: figure.upper,
        unit: figure.unit, comparator: comparator ?? .equal, role: role))
    isOpen.append(figure.comparator == nil && comparator == nil)
    shareBound(at: index, comparator: figure.comparator)
  }

  /// 消除大班额45个: the figure says how much of all.
  private mutating func dropAbsolute(before offset: Int) {
    guard let last = quantities.last, last.isImplicit, last.range.upperBound == offset else {
      return
    }
    quantities.removeLast()
    isOpen.removeLast()
  }

  /// 分别达到85%、92%、75%以上: the bound holds for the whole list.
  private mutating func shareBound(at index: Int, comparator: QuantityComparator?) {
    guard hasShare, let comparator, comparator == .atLeast || comparator == .atMost else { return }
    let first = quantities.count - isOpen.count
    var place = isOpen.count - 2
    while place >= 0, isOpen[place], quantities[first + place].unit == quantities.last?.unit {
      quantities[first + place].comparator = comparator
      isOpen[place] = false
      place -= 1
    }
  }

  /// The phrase that ends where the token at `index` begins.
  private func neighbour(before index: Int) -> Token? {
    guard index > clause.lowerBound else { return nil }
    let token = scan.tokens[index - 1]
    let gap = scan.tokens[index].start - token.end
    guard token.kind == .phrase, gap == 0 || gap == 1 && scan.text[token.end] == Symbol.blank
    else { return nil }
    return token
  }

  /// The bound before the verb that governs the figure: 至少配备1名.
  private func distantBound(before index: Int) -> QuantityComparator? {
    if index > clause.lowerBound, isOwned(at: index) {
      let word = scan.tokens[index - 1]
      let gap = scan.tokens[index].start - word.end
      return word.kind == .phrase && gap <= 2 ? bound(word.meaning) : nil
    }
    guard index - 2 >= clause.lowerBound, let verb = neighbour(before: index),
      verb.meaning.isVerb, let word = neighbour(before: index - 1)
    else { return nil }
    return bound(word.meaning)
  }

  /// Whether 有 stands right before the figure at `index`: 每个社区至少有一处, 至少设有1名.
  func isOwned(at index: Int) -> Bool {
    let start = scan.tokens[index].start
    return start > 0 && scan.text.scalar(start - 1) == Self.have
  }

  private static let have: UInt32 = 0x6709

  private func bound(_ meaning: WordMeaning) -> QuantityComparator? {
    switch meaning {
    case .atLeast: .atLeast
    case .atMost: .atMost
    case .moreThan: .more
    case .lessThan: .less
    case .about: .about
    default: nil
    }
  }

  private func isChange(_ figure: Figure, after token: Token?) -> Bool {
    switch figure.unitTrait {
    case .point: true
    case .share: token?.meaning == .change || token?.meaning == .level
    default: false
    }
  }
}
