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
    while let expression = scan.next() {
      let judge = DateJudge(text: text, context: context, enclosure: scan.enclosure)
      if let role = judge.role(of: expression) {
        mentions.append(DateMention(reading: expression.reading, role: role))
      }
    }
    return mentions
  }
}
