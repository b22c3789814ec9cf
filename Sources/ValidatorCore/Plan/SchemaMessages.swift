/// Everything that `plan-schema` can say.
enum SchemaMessages {
  /// - Parameter isTaken: whether the nearest field is given as well.
  static func unknownKey(_ key: PlanText, scope: PlanScope, nearest: String?, isTaken: Bool)
    -> Finding
  {
    let name = key.string
    var finding = Finding(
      "unknown-key",
      Message(
        "unknown-key", zh: "\(scope.name[.chinese])中没有“\(name)”这一栏",
        en: "\(scope.name[.english]) has no field “\(name)”"),
      at: key.place)
    guard let nearest else {
      finding.help = Message(
        "unknown-key-help", zh: "请改用规定的栏目名；自用的栏目以“x-”开头",
        en: "use one of the plan's fields, or begin a field of your own with “x-”")
      return finding
    }
    finding.help = Message(
      "did-you-mean", zh: "是否为“\(nearest)”", en: "did you mean “\(nearest)”?")
    if !isTaken, let edit = key.edit(to: nearest) {
      finding.fixes = [
        Fix(
          Message("rename-key", zh: "改为“\(nearest)”", en: "rename to “\(nearest)”"), isSafe: false,
          edits: [edit])
      ]
    }
    return finding
  }

  static func duplicateKey(
    _ field: PlanField, at place: Place, first: Place, firstName: String
  ) -> Finding {
    Finding(
      "duplicate-key",
      Message(
        "duplicate-key", zh: "“\(field.chinese.first ?? field.english)”写了两次",
        en: "the field “\(field.english)” is given twice"),
      at: place,
      related: [
        RelatedPlace(
          first, Message("first", zh: "第一次写在这里", en: "first given here as “\(firstName)”"))
      ],
      note: Message("first-counts", zh: "只读取第一次所写的内容", en: "only the first one is read"),
      help: Message("keep-one", zh: "保留一处，删去另一处", en: "keep one of the two"))
  }

  static func badMerge(at place: Place) -> Finding {
    Finding(
      "wrong-type",
      Message(
        "bad-merge", zh: "“<<”后面应为引用的一组栏目", en: "“<<” must be followed by an alias to a mapping"),
      at: place)
  }

  static func keyIsNoText(at place: Place) -> Finding {
    Finding(
      "wrong-type", Message("key-is-no-text", zh: "栏目名应为文字", en: "a field's name must be a text"),
      at: place)
  }

  static func wrongType(_ field: PlanField, found: YAMLKind, at place: Place) -> Finding {
    let expected = expectation(field.shape)
    let actual = name(found)
    return Finding(
      "wrong-type",
      Message(
        "wrong-type",
        zh:
          "“\(field.chinese.first ?? field.english)”应为\(expected[.chinese])，实为\(actual[.chinese])",
        en: "“\(field.english)” must be \(expected[.english]), not \(actual[.english])"),
      at: place)
  }

  /// A text in braces that a comma has cut in two: `{title: 甲,乙}`.
  static func cutByComma(_ text: String, at place: Place) -> Finding {
    Finding(
      "unknown-key",
      Message(
        "cut-by-comma", zh: "半角逗号把“\(text)”从前面的文字中断开了",
        en: "a comma cuts “\(text)” off from the text before it"),
      at: place,
      help: Message(
        "quote-text", zh: "请把整段文字放在一对引号里，或改用全角逗号“，”", en: "put the whole text in quotation marks"))
  }

  static func emptyItem(_ scope: PlanScope, at place: Place) -> Finding {
    Finding(
      "empty-item",
      Message(
        "empty-item", zh: "\(scope.name[.chinese])是空的", en: "\(scope.name[.english]) is empty"),
      at: place, help: Message("fill-or-delete", zh: "补上内容，或删去这一项", en: "fill it in, or delete it"))
  }

  static func itemIsNoMapping(_ scope: PlanScope, at place: Place) -> Finding {
    Finding(
      "wrong-type",
      Message(
        "item-is-no-mapping", zh: "\(scope.name[.chinese])应写成“栏目: 内容”的形式",
        en: "\(scope.name[.english]) must be written as “field: value”"),
      at: place)
  }

  static func missingTitle(_ scope: PlanScope, at place: Place, task: Int? = nil) -> Finding {
    Finding(
      "missing-title",
      Message(
        "missing-title", zh: "\(scope.name[.chinese])没有标题",
        en: "\(scope.name[.english]) has no title"),
      at: place, task: task,
      help: Message(
        "add-title", zh: "补写“\(scope == .task ? "任务" : "标题"): …”", en: "add “title: …”"))
  }

  static func duplicateID(_ id: String, at place: Place, task: Int, first: Place, firstTask: Int)
    -> Finding
  {
    Finding(
      "duplicate-id",
      Message("duplicate-id", zh: "编号“\(id)”重复", en: "the id “\(id)” is used twice"),
      at: place, task: task,
      related: [
        RelatedPlace(
          first, Message("first-id", zh: "已用在这里", en: "already used here"), task: firstTask)
      ],
      help: Message("new-id", zh: "给其中一项换一个编号", en: "give one of the tasks another id"))
  }

  static func unknownChoice(
    _ text: PlanText, _ field: PlanField, choices: [PlanField.Choice], nearest: String?
  ) -> Finding {
    let chinese = choices.map(\.chinese).joined(separator: "、")
    let english = choices.map(\.english).joined(separator: ", ")
    return Finding(
      "unknown-value",
      Message(
        "unknown-value", zh: "“\(field.chinese.first ?? field.english)”不能写“\(text.string)”",
        en: "“\(field.english)” cannot be “\(text.string)”"),
      at: text.place,
      help: nearest.map {
        Message("did-you-mean", zh: "是否为“\($0)”", en: "did you mean “\($0)”?")
      } ?? Message("choices", zh: "可写：\(chinese)", en: "one of: \(english)"),
      fixes: nearest.flatMap { word in
        text.edit(to: word).map { edit in
          [
            Fix(
              Message("use-choice", zh: "改为“\(word)”", en: "write “\(word)”"), isSafe: false,
              edits: [edit])
          ]
        }
      } ?? [])
  }

  static func unreadableTime(_ text: String, _ field: PlanField, at place: Place) -> Finding {
    Finding(
      "unreadable-time",
      Message(
        "unreadable-time", zh: "\(quoted: text)没有写明时间，或者写法无法识别",
        en: "\(quoted: text) states no time, or in a form that is not known"),
      at: place,
      note: Message(
        "time-not-checked", zh: "“\(field.chinese.first ?? field.english)”未参与检查",
        en: "“\(field.english)” is left out of the checks"),
      help: Message(
        "time-forms", zh: "写成2026-06-30、2026年6月底前、第三季度、年底前、长期坚持等形式",
        en: "write it as 2026-06-30, by the end of June 2026, Q3, or ongoing"))
  }

  static func unreadableDuration(_ text: String, _ field: PlanField, at place: Place) -> Finding {
    Finding(
      "unreadable-time",
      Message(
        "unreadable-duration", zh: "\(quoted: text)没有写明时长，或者写法无法识别",
        en: "\(quoted: text) states no duration, or in a form that is not known"),
      at: place,
      note: Message(
        "time-not-checked", zh: "“\(field.chinese.first ?? field.english)”未参与检查",
        en: "“\(field.english)” is left out of the checks"),
      help: Message(
        "duration-forms", zh: "写成30天、6周、3个月、30个工作日等形式", en: "write it as 30d, 6w or 3m"))
  }

  static func notAPlan(at place: Place) -> Finding {
    Finding(
      "not-a-plan",
      Message("not-a-plan", zh: "这个文件不是工作计划", en: "this file is not a work plan"),
      at: place,
      help: Message(
        "plan-shape", zh: "工作计划至少有“计划: 标题”和“任务: ”（或“章节: ”）两栏",
        en: "a plan has at least “plan: title” and “tasks:” (or “sections:”)"))
  }

  static func emptyPlan(at place: Place) -> Finding {
    Finding(
      "empty-plan", Message("empty-plan", zh: "计划中没有任务", en: "the plan has no tasks"), at: place)
  }

  private static func expectation(_ shape: PlanField.Shape) -> LocalizedText {
    switch shape {
    case .text, .time, .choice: LocalizedText(zh: "文字", en: "a text")
    case .texts: LocalizedText(zh: "文字或文字的列表", en: "a text or a list of texts")
    case .mapping: LocalizedText(zh: "一组栏目", en: "a mapping")
    case .freeMapping: LocalizedText(zh: "一组“名称: 数值”", en: "a mapping")
    case .list: LocalizedText(zh: "列表（每项以“- ”开头）", en: "a list of items that begin with “- ”")
    }
  }

  private static func name(_ kind: YAMLKind) -> LocalizedText {
    switch kind {
    case .scalar: LocalizedText(zh: "文字", en: "a text")
    case .sequence: LocalizedText(zh: "列表", en: "a list")
    case .mapping: LocalizedText(zh: "一组栏目", en: "a mapping")
    case .alias: LocalizedText(zh: "引用", en: "an alias")
    }
  }
}
