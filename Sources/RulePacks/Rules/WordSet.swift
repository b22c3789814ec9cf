import TextAnalysis
import ValidatorCore

/// Words that a value is compared with; script and width do not matter.
struct WordSet: Sendable {
  /// The words as written.
  let words: [String]
  private let folded: [[UInt8]]
  private let known: Set<[UInt8]>

  init(_ words: [String]) {
    self.words = words
    folded = words.map { word in ByteView.with(word) { TextFolding.fold($0) } }
    known = Set(folded)
  }

  /// Whether `text` is one of the words.
  func holds(_ text: PlanText) -> Bool {
    known.contains(text.withBytes { TextFolding.fold($0) })
  }

  /// Whether one of the words stands in `text`.
  func hasPart(of text: PlanText) -> Bool {
    let folded = text.withBytes { TextFolding.fold($0) }
    return folded.withUnsafeBufferPointer { bytes in
      self.folded.contains { ByteView(bytes).offset(of: $0) != nil }
    }
  }
}
