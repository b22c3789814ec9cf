import TextAnalysis

extension PlanField {
  /// The Chinese names in Traditional characters, where they differ. The decoder folds any script; editors need a list.
  public var traditional: [String] {
    chinese.map(Self.traditional).filter { !chinese.contains($0) }
  }

  /// `name` in Traditional characters, as far as that is certain for words of plans and settings.
  public static func traditional(_ name: String) -> String {
    let rewritten = TraditionalScript.rewrite(name).unicodeScalars
    return String(String.UnicodeScalarView(rewritten.map { formsInNames[$0] ?? $0 }))
  }

  /// Characters whose form depends on the word: 聯繫, 計劃, 徵求.
  private static let formsInNames: [Unicode.Scalar: Unicode.Scalar] = [
    "系": "繫", "划": "劃", "征": "徵",
  ]
}

extension PlanField.Choice {
  /// Every way to write the word: English, Simplified, Traditional.
  public var words: [String] {
    let traditional = PlanField.traditional(chinese)
    return [english, chinese] + (traditional == chinese ? [] : [traditional])
  }
}
