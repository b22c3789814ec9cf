import TextAnalysis

/// What is said about files of settings whatever they set.
enum SettingMessages {
  static func unknownKey(_ key: YAMLNode, _ fields: [SettingField], in scope: LocalizedText)
    -> Finding
  {
    let name = key.string ?? ""
    let nearest = NearestName.find(name, among: fields.flatMap { [$0.name] + $0.chinese })
    return Finding(
      "settings",
      Message(
        "unknown-key", zh: "\(scope[.chinese])没有“\(name)”这一项",
        en: "\(scope[.english]) has no key “\(name)”"),
      at: key.place, help: didYouMean(nearest) ?? oneOf(fields.map(\.name)))
  }

  static func repeatedKey(_ name: String, at place: Place) -> Finding {
    Finding(
      "settings",
      Message("repeated-key", zh: "“\(name)”写了两次", en: "“\(name)” is given twice"),
      at: place, help: Message("keep-one", zh: "保留一处，删去另一处", en: "keep one of the two"))
  }

  static func secondDocument(at place: Place) -> Finding {
    Finding(
      "settings",
      Message(
        "second-document", zh: "“---”后面的内容没有使用", en: "what stands behind “---” is not used"),
      at: place, help: Message("one-document", zh: "都写在一起，删去“---”", en: "take out the “---”"))
  }

  /// - Parameter written: the text that stands there, where it is one.
  static func wrongType(
    _ name: LocalizedText, _ shape: SettingField.Shape, at place: Place, written: String? = nil
  ) -> Finding {
    let expected = expectation(shape)
    return Finding(
      "settings",
      Message(
        "wrong-type", zh: "\(name[.chinese])应为\(expected[.chinese])",
        en: "\(name[.english]) must be \(expected[.english])"),
      at: place, help: written.flatMap { didYouMean(nearest(to: $0, shape)) })
  }

  static func didYouMean(_ nearest: String?) -> Message? {
    nearest.map {
      Message("did-you-mean", zh: "是否为“\($0)”", en: "did you mean “\($0)”?")
    }
  }

  private static func oneOf(_ names: [String]) -> Message {
    let list = LocalizedText(
      zh: names.joined(separator: "、"), en: names.joined(separator: ", "))
    return Message("one-of", zh: "可用：\(list[.chinese])", en: "use one of \(list[.english])")
  }

  private static func nearest(to written: String, _ shape: SettingField.Shape) -> String? {
    switch shape {
    case .choice(let choices):
      NearestName.find(written, among: choices.flatMap { [$0.name] + $0.others })
    case .either(let scalar, _): nearest(to: written, scalar)
    default: nil
    }
  }

  private static func expectation(_ shape: SettingField.Shape) -> LocalizedText {
    switch shape {
    case .text: LocalizedText(zh: "文字", en: "a text")
    case .flag: Bool.expectation
    case .number: LocalizedText(zh: "不小于0的数", en: "a number that is not negative")
    case .choice(let choices):
      LocalizedText(
        zh: choices.map { $0.others.first ?? $0.name }.joined(separator: "、") + "之一",
        en: "one of " + choices.map(\.name).joined(separator: ", "))
    case .texts: LocalizedText(zh: "文字或文字的列表", en: "a text or a list of texts")
    case .textGroups:
      LocalizedText(
        zh: "列表，每项又是文字的列表（“- [甲, 乙]”）", en: "a list of lists of texts (“- [this, that]”)")
    case .mapping, .named: LocalizedText(zh: "下列各项（“名称: 值”）", en: "a mapping (“name: value”)")
    case .list: LocalizedText(zh: "列表（每项以“- ”开头）", en: "a list (each item begins with “- ”)")
    case .either(let scalar, _):
      LocalizedText(
        zh: expectation(scalar)[.chinese] + "，或下列各项（“名称: 值”）",
        en: expectation(scalar)[.english] + ", or a mapping")
    case .any: LocalizedText(zh: "任意内容", en: "anything")
    }
  }
}
