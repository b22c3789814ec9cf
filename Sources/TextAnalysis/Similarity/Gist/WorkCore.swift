/// The object of a clause that says that something is made, written, agreed or held, without its verb: 签订合作协议 and
/// 完成合作协议签订 have one, so have 新增老年食堂12家 and 建成12家老年食堂.
///
/// It is read character by character, so that objects are known to be equal of which no word is in a list.
public struct WorkCore: Hashable, Sendable {
  /// Tells objects apart.
  public let object: TextIdentity
  /// With whom, for whom or where, if that is said before the verb; nil otherwise.
  private let context: TextIdentity?
  private let verbs: WorkVerbs
  /// The numbers of what is counted.
  private let figures: [UInt32]

  /// Shorter objects come up by chance.
  private static let shortest = 5
  /// So far behind the start of a clause its verb may stand.
  private static let longestContext = 12

  /// Reads `clause`; nil where it has no such verb, or its object tells little.
  public init?(_ clause: ByteView) {
    var text = FoldedScalars()
    text.read(clause, keepsPlaces: false)
    guard let core = text.withView(WorkCore.init) else { return nil }
    self = core
  }

  /// Reads a clause in folded form.
  init?(_ text: ScalarView) {
    var scan = WorkScan(text)
    scan.readFront()
    let start = scan.start
    var context: TextIdentity?
    if scan.verbs.isEmpty, WorkVerbs.opensContext(text[start]),
      scan.skip(toVerbWithin: Self.longestContext)
    {
      context = TextIdentity()
      for position in start..<scan.start { context?.add(text[position]) }
      scan.readFront()
    }
    scan.readEnd()
    let object = (scan.start..<scan.end).map { text[$0] }.filter(WorkScan.tells)
    guard !scan.verbs.isEmpty, object.count >= Self.shortest, !WorkVerbs.isVague(object.suffix(2))
    else { return nil }
    self.object = object.reduce(into: TextIdentity()) { $0.add($1) }
    self.context = context
    verbs = scan.verbs
    figures = scan.figures.sorted()
  }

  /// Whether clauses with equal objects ask for one work: the same is done, or as much is made.
  public func isSameWork(as other: WorkCore) -> Bool {
    let isAsMuch = !figures.isEmpty && figures == other.figures
    guard object == other.object, isAsMuch || figures.isEmpty || other.figures.isEmpty,
      context == nil || other.context == nil || context == other.context
    else { return false }
    return !verbs.isDisjoint(with: other.verbs) || isAsMuch
  }
}
