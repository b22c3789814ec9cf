/// Finds the dates of running text and tells what each is there for.
///
/// The text is walked once; only where a character stands that can begin a date is anything read.
public struct DateScanner: Sendable {
  /// What the document says about years.
  public let context: TimeContext

  /// A scanner of one document's texts.
  public init(context: TimeContext = TimeContext()) {
    self.context = context
  }

  /// The dates of `text`, in the order of the text.
  public func scan(_ text: ByteView) -> [DateMention] {
    var scan = TimeScan(text, context: context, isProse: true)
    var mentions: [DateMention] = []
    while let found = scan.next() { add(found, scan, to: &mentions) }
    return mentions
  }

  /// The dates of `text`, looked for only where its symbols allow one to begin.
  func scan(_ text: SymbolText) -> [DateMention] {
    var scan = TimeScan(text.text, context: context, isProse: true)
    var mentions: [DateMention] = []
    var index = text.nextDate(from: 0)
    while index < text.count {
      let offset = text.offset(index)
      if offset >= scan.position, let found = scan.read(at: offset) {
        add(found, scan, to: &mentions)
      }
      index = text.nextDate(from: index + 1)
    }
    return mentions
  }

  private func add(
    _ found: TimeExpression, _ scan: borrowing TimeScan, to mentions: inout [DateMention]
  ) {
    let judge = DateJudge(text: scan.parser.text, context: context, enclosure: scan.enclosure)
    guard let role = judge.role(of: found) else { return }
    mentions.append(DateMention(reading: found.reading, role: role))
  }
}
