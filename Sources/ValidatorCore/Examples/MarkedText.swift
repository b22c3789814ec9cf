/// A text with ⟦…⟧ around some of its places.
public struct MarkedText: Hashable, Sendable {
  /// The text without the marks.
  public let text: String
  /// The marked places as byte ranges of ``text``, in order.
  public let spans: [SourceSpan]

  /// Reads the marks out of `marked`; one without its counterpart marks nothing.
  public init(_ marked: String) {
    var text = String.UnicodeScalarView()
    var spans: [SourceSpan] = []
    var open: [Int] = []
    var offset = 0
    for scalar in marked.unicodeScalars {
      switch scalar {
      case Self.opening: open.append(offset)
      case Self.closing:
        if let start = open.popLast() { spans.append(SourceSpan(start, offset)) }
      default:
        text.append(scalar)
        offset += UTF8.width(scalar)
      }
    }
    self.text = String(text)
    self.spans = spans.sorted()
  }

  /// A text with marks around `spans`, byte ranges of `text` in any order.
  public init(_ text: String, marking spans: [SourceSpan]) {
    self.text = text
    self.spans = spans.sorted()
  }

  /// The text with its marks.
  public var marked: String {
    var openings: [Int: Int] = [:]
    var closings: [Int: Int] = [:]
    var empty: [Int: Int] = [:]
    for span in spans {
      if span.isEmpty {
        empty[span.start, default: 0] += 1
      } else {
        openings[span.start, default: 0] += 1
        closings[span.end, default: 0] += 1
      }
    }
    var marked = String.UnicodeScalarView()
    var offset = 0
    func appendMarks() {
      for _ in 0..<closings[offset, default: 0] { marked.append(Self.closing) }
      for _ in 0..<empty[offset, default: 0] { marked += [Self.opening, Self.closing] }
      for _ in 0..<openings[offset, default: 0] { marked.append(Self.opening) }
    }
    for scalar in text.unicodeScalars {
      appendMarks()
      marked.append(scalar)
      offset += UTF8.width(scalar)
    }
    appendMarks()
    return String(marked)
  }

  private static let opening: Unicode.Scalar = "⟦"
  private static let closing: Unicode.Scalar = "⟧"
}
