/// Reads the text of a work plan: its dates, quantities and clauses.
///
/// The text is folded once and looked through once; clauses and quantities are cut from what was
/// found. The work is linear in the length of the text, whatever stands in it.
public struct TextReader: Sendable {
  private let lexicon: Lexicon
  private let dates: DateScanner

  /// A reader that knows the phrases of `lexicon` and reads dates in `times`.
  public init(lexicon: Lexicon = .standard, times: TimeContext = TimeContext()) {
    self.lexicon = lexicon
    dates = DateScanner(context: times)
  }

  /// The readings of `text`; a figure that belongs to a date is no quantity.
  ///
  /// - Parameter text: UTF-8; malformed bytes are passed over.
  /// - Returns: Dates, quantities and clauses; all ranges are bytes counted from the start of `text`
  ///   and lie on character boundaries.
  public func read(_ text: ByteView) -> TextReadings {
    // The closures take what they need, so that they hold no reference to the lexicon.
    let dates = dates
    let readings = lexicon.withView { lexicon in
      SymbolBuffer(text, lexicon: lexicon).withText { symbols in
        let found = dates.scan(symbols)
        let taken = found.map(\.reading.range)
        return TokenScan.withTokens(of: symbols, lexicon: lexicon, taken: taken) { scan in
          Self.read(scan, dates: found)
        }
      }
    }
    return readings ?? TextReadings(dates: dates.scan(text))
  }

  /// The dates of `text` alone, at less than half of the cost of all readings; the same as those of ``read(_:)``.
  public func dates(in text: ByteView) -> [DateMention] {
    let dates = dates
    let found = lexicon.withView { lexicon in
      SymbolBuffer(text, lexicon: lexicon).withText { dates.scan($0) }
    }
    return found ?? dates.scan(text)
  }

  private static func read(_ scan: TokenView, dates: [DateMention]) -> TextReadings {
    var cutter = ClauseCutter(scan)
    var judge = QuantityJudge(scan)
    var clauses: [Clause] = []
    clauses.reserveCapacity(scan.tokens.count / 4 + 1)
    while let span = cutter.next() {
      read(span, cutter.features, of: scan, judge: &judge, into: &clauses)
    }
    return TextReadings(dates: dates, quantities: judge.quantities, clauses: clauses)
  }

  private static func read(
    _ span: ClauseSpan, _ features: ClauseFeatures, of scan: TokenView, judge: inout QuantityJudge,
    into clauses: inout [Clause]
  ) {
    if !span.hasQuantities, DutyWords.isClause(scan.text, span.symbols) { return }
    let quantityCount = judge.quantities.count
    let hasTarget = span.hasQuantities && judge.judge(span.tokens)
    let promise = ClauseJudge(features)
    let clause = Clause(
      range: scan.text.bytes(span.symbols), kind: promise.kind(hasTarget: hasTarget),
      indicator: features.indicator.map { scan.text.bytes($0.start..<$0.end) },
      undertaking: features.undertaking, isSingleWork: features.isSingleWork,
      weight: promise.weight,
      amount: features.amount.map { scan.text.bytes($0.start..<$0.end) },
      hasTarget: hasTarget)
    if let last = clauses.last,
      continues(last, features, clause, judge.quantities, quantityCount)
    {
      clauses[clauses.count - 1].range = last.range.lowerBound..<clause.range.upperBound
    } else {
      clauses.append(clause)
    }
  }

  /// Whether a clause only goes on with the one before it: 把…体现到…, 转化为…; 投资…元, 实施…项目. The
  /// first `count` quantities stand before the clause.
  private static func continues(
    _ last: Clause, _ features: ClauseFeatures, _ clause: Clause, _ quantities: [Quantity],
    _ count: Int
  ) -> Bool {
    if last.kind == .vague, clause.kind == .vague, features.opensWithResult { return true }
    guard last.kind == .number, clause.kind == .number, last.undertaking == .funds, count > 0,
      features.head == .act || features.head == .build
    else { return false }
    let quantity = quantities[count - 1]
    return quantity.unit == "元" && quantity.range.upperBound == last.range.upperBound
  }
}
