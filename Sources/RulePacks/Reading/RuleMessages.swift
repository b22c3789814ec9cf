import ValidatorCore

/// Everything that `rule-pack` says about what rules demand.
extension PackMessages {
  /// A heading for a rule without one.
  static func title(of assertion: ReadAssertion) -> LocalizedText {
    let key = PackField.all.first { $0.key == assertion.innermost && $0.scope == .rule }
    let name = LocalizedText(
      zh: key?.chinese.first ?? assertion.innermost.rawValue, en: assertion.innermost.rawValue)
    let fields = assertion.assertion.fields.map(\.name)
    guard !fields.isEmpty else { return name }
    return LocalizedText(
      zh: "\(fields.map(\.chinese).joined(separator: "、"))：\(name.chinese)",
      en: "\(fields.map(\.english).joined(separator: ", ")): \(name.english)")
  }

  static func noAssertion(_ scope: PackScope, _ keys: [PackKey], at place: Place) -> Finding {
    let fields = keys.compactMap { key in PackField.all.first { $0.key == key && $0.scope == .rule }
    }
    let chinese = fields.compactMap(\.chinese.first).joined(separator: "、")
    let english = fields.map(\.english).joined(separator: ", ")
    return Finding(
      "settings",
      Message(
        "no-assertion", zh: "\(scope.name.chinese)没有写要求什么",
        en: "\(scope.name.english) does not say what must hold"),
      at: place,
      help: Message("assertions", zh: "写一栏：\(chinese)", en: "give one of: \(english)"))
  }

  static func twoAssertions(_ first: PackField, _ second: PackField, at place: Place) -> Finding {
    let (one, other) = (name(first), name(second))
    return Finding(
      "settings",
      Message(
        "two-assertions", zh: "一条规则只能有一项要求，已有\(one.chinese)，又有\(other.chinese)",
        en: "a rule demands one thing; this one has \(one.english) and \(other.english)"),
      at: place, help: Message("two-rules", zh: "分成两条规则", en: "make two rules of it"))
  }

  static func nestedRequires(at place: Place) -> Finding {
    Finding(
      "settings",
      Message("nested-requires", zh: "“则”中不能再写“要求”", en: "“then” cannot hold another “requires”"),
      at: place,
      help: Message("join-conditions", zh: "把条件并入“如果”", en: "put the conditions into “if”"))
  }

  static func onlyFor(_ selector: RuleSelector, _ field: PackField, at place: Place) -> Finding {
    let chinese = RuleSelector.words.first { $0.value == selector }?.choice.chinese.first ?? ""
    let name = name(field)
    return Finding(
      "settings",
      Message(
        "only-for", zh: "\(name.chinese)只用于范围为“\(chinese)”的规则",
        en: "\(name.english) is for rules with “select: \(selector.rawValue)” only"),
      at: place,
      help: Message(
        "select", zh: "写“范围: \(chinese)”", en: "write “select: \(selector.rawValue)”"))
  }

  static func needsField(_ field: PackField, at place: Place) -> Finding {
    let name = name(field)
    return Finding(
      "settings",
      Message(
        "needs-field", zh: "\(name.chinese)要和“栏目”一起写", en: "\(name.english) goes with “field”"),
      at: place, help: Message("add-field", zh: "补写“栏目: ”", en: "add “field”"))
  }

  static func badPattern(_ pattern: String, _ mistake: PatternMistake, at place: Place) -> Finding {
    Finding(
      "settings",
      Message(
        "bad-pattern", zh: "\(quoted: pattern)不是能用的正则表达式",
        en: "\(quoted: pattern) is no regular expression"),
      at: place,
      help: Message("mend-pattern", zh: "\(mistake.help.chinese)", en: "\(mistake.help.english)"))
  }

  static func patternMatchesAll(_ pattern: String, at place: Place) -> Finding {
    Finding(
      "settings",
      Message(
        "pattern-matches-all", zh: "\(quoted: pattern)连空的文字都符合，等于没有要求",
        en: "\(quoted: pattern) matches even an empty text"),
      at: place,
      help: Message("use-plus", zh: "把“*”改为“+”，或写得更具体", en: "use “+” for “*”, or say more"))
  }

  static func emptyRange(at place: Place) -> Finding {
    Finding(
      "settings", Message("empty-range", zh: "“最少”大于“最多”", en: "“min” is greater than “max”"),
      at: place)
  }

  static func valueOrOther(at place: Place) -> Finding {
    Finding(
      "settings",
      Message(
        "value-or-other", zh: "“比较”应有“值”或“另一栏目”中的一个",
        en: "“compare” takes one of “value” and “other”"),
      at: place)
  }

  static func differentSorts(_ first: LocalizedText, _ second: LocalizedText, at place: Place)
    -> Finding
  {
    Finding(
      "settings",
      Message(
        "different-sorts", zh: "“\(first.chinese)”与“\(second.chinese)”一个是时间，一个不是，不能比较",
        en:
          "one of “\(first.english)” and “\(second.english)” is a time, so they cannot be compared"),
      at: place)
  }

  static func noSuchDay(_ text: String, at place: Place) -> Finding {
    Finding(
      "settings",
      Message(
        "no-such-day", zh: "日历上没有\(quoted: text)", en: "there is no such day as \(quoted: text)"),
      at: place,
      help: Message(
        "existing-day", zh: "改为日历上有的日期", en: "give a day that the calendar has"))
  }

  static func noTime(_ text: String, at place: Place) -> Finding {
    Finding(
      "settings",
      Message(
        "no-time", zh: "\(quoted: text)没有写明时间，或者写法无法识别",
        en: "\(quoted: text) states no time, or in a form that is not known"),
      at: place,
      help: Message(
        "time-forms", zh: "写成2026-06-30、6月底前等形式", en: "write it as 2026-06-30 or end of June"))
  }

  static func noNumber(_ text: String, at place: Place) -> Finding {
    Finding(
      "settings",
      Message("no-number", zh: "\(quoted: text)中没有数", en: "\(quoted: text) holds no number"),
      at: place)
  }

  static func wrongIsRight(_ text: String, at place: Place) -> Finding {
    Finding(
      "settings",
      Message(
        "wrong-is-right", zh: "误写\(quoted: text)与规范表述只有全半角或繁简之别",
        en: "the wrong wording \(quoted: text) is the right one, but for script and width"),
      at: place,
      help: Message("exact", zh: "确需区分的，写“精确: 是”", en: "write “exact: true” where that matters"))
  }

  static func wrongMarks(isBad: Bool, at place: Place) -> Finding {
    isBad
      ? Finding(
        "settings",
        Message(
          "no-marks", zh: "反例中没有用⟦…⟧标出错处", en: "a bad example has no ⟦…⟧ around what is wrong"),
        at: place, help: Message("add-marks", zh: "用⟦…⟧标出应报告的文字", en: "put ⟦…⟧ around it"))
      : Finding(
        "settings",
        Message("marks-in-good", zh: "正例中不应有⟦…⟧", en: "a good example has ⟦…⟧ in it"), at: place,
        help: Message("remove-marks", zh: "删去⟦和⟧", en: "remove the marks"))
  }

  // MARK: Other packs

  static func noSuchPack(_ name: String, nearest: String?, at place: Place) -> Finding {
    Finding(
      "settings", Message("no-such-pack", zh: "没有规则包“\(name)”", en: "there is no pack “\(name)”"),
      at: place,
      help: didYouMeanPack(nearest)
        ?? Message("file-form", zh: "文件写成“./文件名.yml”", en: "a file is written as “./file.yml”"))
  }

  static func unreadablePack(_ name: String, _ reason: LocalizedText, at place: Place) -> Finding {
    Finding(
      "settings",
      Message(
        "unreadable-pack", zh: "规则包“\(name)”无法读取：\(reason.chinese)",
        en: "cannot read the pack “\(name)”: \(reason.english)"),
      at: place)
  }

  static func cycle(_ name: String, at place: Place) -> Finding {
    Finding(
      "settings",
      Message(
        "cycle", zh: "规则包“\(name)”又沿用了本规则包，互为前提", en: "the pack “\(name)” extends this one in turn"),
      at: place, help: Message("cut", zh: "删去其中一处沿用", en: "remove one of the two"))
  }

  static func unknownRule(_ name: String, nearest: String?, at place: Place) -> Finding {
    Finding(
      "settings",
      Message(
        "unknown-rule", zh: "沿用的规则中没有“\(name)”", en: "no extended pack has a rule “\(name)”"),
      at: place, help: didYouMeanPack(nearest))
  }

  private static func didYouMeanPack(_ nearest: String?) -> Message? {
    nearest.map { Message("did-you-mean", zh: "是否为“\($0)”", en: "did you mean “\($0)”?") }
  }
}
