/// Tells what the verb of an undertaking is about: a thing that can be counted, one thing with a
/// name or a place of its own, or nothing that is built, enrolled or paid.
struct NamedWork {
  private let scan: TokenView
  private let span: ClauseSpan
  private let verb: Token

  /// What `verb` is about, in the clause of `span`.
  init(_ verb: Token, in span: ClauseSpan, of scan: TokenView) {
    self.verb = verb
    self.span = span
    self.scan = scan
  }

  /// Whether the clause is about a place of a certain sort, which is no building: 建设平安校园.
  var isIdeal: Bool {
    verb.meaning == .build && verb.trait == .loose
      && scan.tokens[span.tokens].contains { $0.trait == .ideal && $0.start >= verb.end }
  }

  /// Whether the work is not to be done: 不得新建, 严禁擅自新建, 不再新招.
  var isBanned: Bool {
    let (text, end) = (scan.text.text, scan.text.offset(verb.start))
    let clause = scan.text.offset(span.symbols.lowerBound)
    let start = max(clause, end - Self.clauseReach)
    guard start < end else { return false }
    let before = text.part(start..<end)
    if before.has("不", endingAt: before.count)
      || Self.bans.contains(where: { before.offset(of: $0) != nil })
    {
      return true
    }
    let near = text.part(max(clause, end - Self.nearReach)..<end)
    return Self.curbs.contains { near.offset(of: $0) != nil }
  }

  /// Bytes of a clause before its verb: 严禁任何单位以任何名义新建.
  private static let clauseReach = 240
  private static let bans: [StaticString] = [
    "不得", "不准", "不许", "不許", "不再", "不予", "严禁", "嚴禁", "禁止",
  ]

  /// Bytes of adverbs between a verb and what also has objects of other sorts: 严控盲目新建, but not 停止招生后新建.
  private static let nearReach = 21
  private static let curbs: [StaticString] = [
    "严控", "嚴控", "停止", "暂停", "暫停", "杜绝", "杜絕", "防止", "不擅自", "不盲目",
  ]

  /// Whether the verb is one here, and what it is about can have a figure; `tail` is what the
  /// clause ends in, and `isWork` says that 工作 stands behind it.
  func callsForFigure(tail: Token?, isWork: Bool) -> Bool {
    guard Self.canBeWorkedOn(tail?.meaning) else { return false }
    guard verb.trait == .loose else { return true }
    if verb.meaning == .build {
      return (tail?.meaning == .facility || tail?.meaning == .body) && !isIdeal
    }
    if isWork, tail?.start == verb.start { return false }
    return tail?.meaning != .act && tail?.meaning != .document
  }

  /// A clause that ends so calls for no figure: 投入力度 and 建设队伍 do not.
  private static func canBeWorkedOn(_ tail: WordMeaning?) -> Bool {
    switch tail {
    case .means, .system, .scene, .outcome, .movement, .mechanism, .slogan: false
    default: true
    }
  }

  /// Whether one thing is built: it has a name in quotation marks, a place, a number or a phase
  /// (三期), or is of a sort of which there is one (平台, 门诊楼); `tail` is what the clause ends in.
  func isSingle(_ tail: Token?, hasPhase: Bool) -> Bool {
    guard verb.meaning == .build else { return false }
    let name = verb.end..<max(verb.end, tail?.start ?? span.symbols.upperBound)
    if name.contains(where: { scan.text[$0] == Symbol.ordinal }) { return true }
    guard let tail, tail.start >= verb.end, tail.meaning == .facility || tail.meaning == .body
    else { return false }
    if hasPhase || tail.trait == .site || isSole(tail) { return true }
    let before = scan.text[tail.start - 1]
    return before == Symbol.closeQuote || before == Symbol.straightQuote
      || scan.tokens[span.tokens].contains { $0.trait == .spot && name.contains($0.start) }
  }

  private func isSole(_ body: Token) -> Bool {
    body.meaning == .body && !Self.severals.contains(scan.text.scalar(body.end - 1))
  }

  /// 点站室地坊队组口区: what ends so is mostly set up in several places.
  private static let severals: [UInt32] = "点點站室地坊队隊组組口区區".unicodeScalars.map(\.value)
}
