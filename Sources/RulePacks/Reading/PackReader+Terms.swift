import TextAnalysis
import ValidatorCore

/// Fixed wordings.
extension PackReader {
  /// The longest wording, in UTF-8 bytes.
  private static let longestTerm = 300

  mutating func terms(_ entry: PackMapping.Entry) -> [RuleTerm]? {
    let terms = items(entry, mayBeSingle: false).compactMap { term($0) }
    if terms.isEmpty, entry.value.kind == .sequence, entry.value.children.isEmpty {
      report(PackMessages.empty(PackMessages.name(entry.field), at: entry.value.place))
    }
    return terms.isEmpty ? nil : terms
  }

  private mutating func term(_ node: YAMLNode) -> RuleTerm? {
    guard let term = mapping(node, .term) else { return nil }
    for key in [PackKey.right, .wrong] where term[key] == nil {
      report(PackMessages.missing(key, .term, at: node.place))
      return nil
    }
    let isExact = flag(term[.exact]) ?? false
    guard let right = text(term[.right]) else { return nil }
    let wrong = texts(term[.wrong])
    let unless = texts(term[.unless])
    for text in [right] + wrong + unless where text.utf8.count > Self.longestTerm {
      report(PackMessages.tooLong(term.scope.name, Self.longestTerm, at: node.place))
      return nil
    }
    for text in wrong where isSame(text, right, isExact) {
      report(PackMessages.wrongIsRight(text, at: term[.wrong]?.value.place ?? node.place))
    }
    return RuleTerm(
      right: right, wrong: wrong, unless: unless, source: text(term[.source]),
      year: text(term[.year]), looksIntoTitles: flag(term[.inTitles]) ?? true, isExact: isExact)
  }

  private func isSame(_ wrong: String, _ right: String, _ isExact: Bool) -> Bool {
    wrong == right || !isExact && PackVocabulary.folded(wrong) == PackVocabulary.folded(right)
  }
}
