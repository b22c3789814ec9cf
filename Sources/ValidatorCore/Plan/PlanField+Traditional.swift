extension PlanField {
  /// The Chinese names in Traditional characters, where they differ. The decoder folds any script; editors need a list.
  public var traditional: [String] {
    chinese.map(Self.traditional).filter { !chinese.contains($0) }
  }

  static func traditional(_ name: String) -> String {
    String(String.UnicodeScalarView(name.unicodeScalars.map { traditionalForms[$0] ?? $0 }))
  }

  private static let traditionalForms: [Unicode.Scalar: Unicode.Scalar] = {
    let simplified =
      "办单责务称来开属体举内领导协发参与机关径启动时间数级对应号进总标续类题牵头规则节结编联系点计划说门资额阶预审约征见确转"
    let traditional =
      "辦單責務稱來開屬體舉內領導協發參與機關徑啟動時間數級對應號進總標續類題牽頭規則節結編聯繫點計劃說門資額階預審約徵見確轉"
    return Dictionary(
      zip(simplified.unicodeScalars, traditional.unicodeScalars),
      uniquingKeysWith: { first, _ in first })
  }()
}

extension PlanField.Choice {
  /// Every way to write the word: English, Simplified, Traditional.
  public var words: [String] {
    let traditional = PlanField.traditional(chinese)
    return [english, chinese] + (traditional == chinese ? [] : [traditional])
  }
}
