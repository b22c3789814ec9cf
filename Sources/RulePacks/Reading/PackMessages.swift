import ValidatorCore

/// Everything that `rule-pack` says about what is written in a pack.
enum PackMessages {
  // MARK: Names of things

  static let mapping = LocalizedText(zh: "“栏目: 内容”的形式", en: "a mapping")
  static let list = LocalizedText(zh: "列表（每项以“- ”开头）", en: "a list of items that begin with “- ”")
  static let text = LocalizedText(zh: "文字", en: "a text")
  static let flag = LocalizedText(zh: "true或false（是、否）", en: "true or false")
  static let number = LocalizedText(zh: "不小于0的整数", en: "a whole number, not negative")

  static func name(_ field: PackField) -> LocalizedText {
    LocalizedText(zh: "“\(field.chinese.first ?? field.english)”", en: "“\(field.english)”")
  }

  static func ruleOf(_ pack: String) -> LocalizedText {
    LocalizedText(zh: "规则包“\(pack)”的规则", en: "a rule of the pack “\(pack)”")
  }

  private static func name(_ key: PackKey, _ scope: PackScope) -> LocalizedText {
    PackField.all.first { $0.key == key && $0.scope == scope }.map { name($0) }
      ?? LocalizedText(zh: "“\(key.rawValue)”", en: "“\(key.rawValue)”")
  }

  private static func didYouMean(_ nearest: String?) -> Message? {
    nearest.map { Message("did-you-mean", zh: "是否为“\($0)”", en: "did you mean “\($0)”?") }
  }

  // MARK: The file

  static func notAPack(at place: Place) -> Finding {
    Finding(
      "settings", Message("not-a-pack", zh: "这个文件不是规则包", en: "this file is no rule pack"),
      at: place,
      help: Message(
        "pack-shape", zh: "规则包有“规则包: 名称”和“规则: ”两栏", en: "a pack has the fields “pack” and “rules”"))
  }

  static func severalDocuments(at place: Place) -> Finding {
    Finding(
      "settings",
      Message(
        "several-documents", zh: "一个文件只能有一个规则包，后面的没有读取",
        en: "a file holds one pack, what follows is not read"),
      at: place, help: Message("own-file", zh: "另存为一个文件", en: "move it to a file of its own"))
  }

  static func noRules(at place: Place) -> Finding {
    Finding(
      "settings", Message("no-rules", zh: "规则包中没有规则", en: "the pack has no rules"), at: place,
      help: Message("add-rules", zh: "补写“规则: ”或“沿用: ”", en: "add “rules” or “extends”"))
  }

  static func tooManyMistakes(_ limit: Int, at place: Place) -> Finding {
    Finding(
      "settings",
      Message(
        "too-many", zh: "错误超过\(limit)处，其余的未列出",
        en: "there are more than \(limit) mistakes, the others are not listed"),
      at: place, help: Message("mend-first", zh: "先改正已列出的", en: "mend those that are listed first"))
  }

  // MARK: Keys and values

  static func unknownKey(_ name: String, _ scope: PackScope, nearest: String?, at place: Place)
    -> Finding
  {
    let possible = PackField.all.filter { $0.scope == scope }
    let chinese = possible.compactMap(\.chinese.first).joined(separator: "、")
    let english = possible.map(\.english).joined(separator: ", ")
    return Finding(
      "settings",
      Message(
        "unknown-key", zh: "\(scope.name.chinese)没有“\(name)”这一栏",
        en: "\(scope.name.english) has no field “\(name)”"),
      at: place,
      help: didYouMean(nearest)
        ?? Message("possible", zh: "可写：\(chinese)", en: "one of: \(english)"))
  }

  static func keyIsNoText(at place: Place) -> Finding {
    Finding(
      "settings", Message("key-is-no-text", zh: "栏目名应为文字", en: "a field's name must be a text"),
      at: place)
  }

  static func duplicateKey(_ name: String, at place: Place, first: Place) -> Finding {
    Finding(
      "settings",
      Message("duplicate-key", zh: "“\(name)”写了两次", en: "“\(name)” is given twice"), at: place,
      related: [RelatedPlace(first, Message("first", zh: "第一次写在这里", en: "first given here"))],
      help: Message("keep-one", zh: "保留一处，删去另一处", en: "keep one of the two"))
  }

  static func wrongType(_ name: LocalizedText, _ expected: LocalizedText, at place: Place)
    -> Finding
  {
    Finding(
      "settings",
      Message(
        "wrong-type", zh: "\(name.chinese)应为\(expected.chinese)",
        en: "\(name.english) must be \(expected.english)"),
      at: place)
  }

  static func empty(_ name: LocalizedText, at place: Place) -> Finding {
    Finding(
      "settings",
      Message("empty", zh: "\(name.chinese)是空的", en: "\(name.english) is empty"), at: place,
      help: Message("fill-or-delete", zh: "补上内容，或删去这一栏", en: "fill it in, or delete it"))
  }

  static func missing(_ key: PackKey, _ scope: PackScope, at place: Place) -> Finding {
    let name = name(key, scope)
    return Finding(
      "settings",
      Message(
        "missing-key", zh: "\(scope.name.chinese)缺少\(name.chinese)",
        en: "\(scope.name.english) has no \(name.english)"),
      at: place,
      help: Message(
        "add-key", zh: "补写\(name.chinese)一栏", en: "add the field \(name.english)"))
  }

  static func unknownWord(
    _ word: String, _ name: LocalizedText, nearest: String?, choices: [PackField.Choice],
    at place: Place
  ) -> Finding {
    let chinese = choices.compactMap(\.chinese.first).joined(separator: "、")
    let english = choices.map(\.english).joined(separator: ", ")
    return Finding(
      "settings",
      Message(
        "unknown-word", zh: "\(name.chinese)不能写“\(word)”",
        en: "\(name.english) cannot be “\(word)”"),
      at: place,
      help: didYouMean(nearest) ?? Message("choices", zh: "可写：\(chinese)", en: "one of: \(english)")
    )
  }

  static func tooLong(_ name: LocalizedText, _ limit: Int, at place: Place) -> Finding {
    Finding(
      "settings",
      Message(
        "too-long", zh: "\(name.chinese)过长，最多\(limit)字节",
        en: "\(name.english) is longer than \(limit) bytes"),
      at: place, help: Message("shorten", zh: "缩短", en: "shorten it"))
  }

  // MARK: Names

  static func badName(_ name: String, at place: Place) -> Finding {
    Finding(
      "settings",
      Message("bad-name", zh: "\(quoted: name)不能作名称", en: "\(quoted: name) cannot be a name"),
      at: place,
      help: Message(
        "name-shape", zh: "名称只用汉字、字母、数字和“-”", en: "a name has letters, digits and hyphens only"))
  }

  static func duplicateRule(_ id: String, at place: Place, first: Place) -> Finding {
    Finding(
      "settings",
      Message("duplicate-rule", zh: "规则编号“\(id)”重复", en: "there are two rules “\(id)”"),
      at: place,
      related: [RelatedPlace(first, Message("first-rule", zh: "已用在这里", en: "used here already"))],
      help: Message("rename", zh: "改用别的编号，第二条没有使用", en: "rename one, the second is not used"))
  }

  static func unknownField(
    _ name: String, _ selector: RuleSelector, nearest: String?, at place: Place
  ) -> Finding {
    let selected = RuleSelector.words.first { $0.value == selector }?.choice
    let chinese = selected?.chinese.first ?? selector.rawValue
    return Finding(
      "settings",
      Message(
        "unknown-field", zh: "计划的“\(chinese)”没有“\(name)”这一栏",
        en: "a plan's \(selector.rawValue) has no field “\(name)”"),
      at: place,
      help: didYouMean(nearest)
        ?? Message(
          "plan-fields", zh: "栏目名与计划中的写法相同，如“责任单位”“完成时限”",
          en: "fields are called as in plans, such as “lead” or “deadline”"))
  }

  static func unknownPlaceholder(_ name: String, possible: [String], at place: Place) -> Finding {
    let nearest = NearestPlaceholder.find(name, among: possible)
    let list = possible.map { "{\($0)}" }
    return Finding(
      "settings",
      Message(
        "unknown-placeholder", zh: "这条规则没有占位符“{\(name)}”",
        en: "there is no placeholder {\(name)} in this rule"),
      at: place,
      help: didYouMean(nearest.map { "{\($0)}" })
        ?? Message(
          "placeholders", zh: "可用：\(list.joined(separator: "、"))",
          en: "one of: \(list.joined(separator: ", "))"))
  }
}
