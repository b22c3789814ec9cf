import TextAnalysis

/// A word that a value in a file of settings may be.
public struct SettingChoice: Sendable, ExpressibleByStringLiteral {
  /// The English word, by which the program knows it.
  public let name: String
  /// Other words for it, the usual Chinese one first; Traditional forms are accepted too.
  public let others: [String]

  /// Every word, those in Traditional characters too.
  public var words: [String] {
    let traditional = others.map(PlanField.traditional).filter { !others.contains($0) }
    return [name] + others + traditional
  }

  /// A word with others that mean the same.
  public init(_ name: String, _ others: [String] = []) {
    self.name = name
    self.others = others
  }

  /// A word that no other one means.
  public init(stringLiteral name: String) {
    self.init(name)
  }

  /// `text` in one script and width.
  static func folded(_ text: String) -> String {
    ByteView.with(text) { String(decoding: TextFolding.fold($0), as: UTF8.self) }
  }
}

extension [SettingChoice] {
  /// The English word for what is written, in either language and script; nil where it is none of these.
  func name(of word: String) -> String? {
    let folded = SettingChoice.folded(word)
    return first { $0.name == folded || $0.others.contains(folded) }?.name
  }
}
