/// What the loader itself reports, described like any check. These ids stay on whatever is asked for.
public enum LoaderChecks {
  /// The descriptions, in the order in which a file is read.
  public static let all = [
    fileEncoding, yamlSyntax, planSchema, suppression, configuration, rulePack,
  ]

  /// Bytes that are no text, and files in other encodings than UTF-8.
  public static let fileEncoding = CheckDescription(
    id: "file-encoding",
    title: LocalizedText(zh: "文件编码", en: "File encoding"),
    summary: LocalizedText(
      zh: "文件不是UTF-8编码，或者含有不是文字的字节。",
      en: "The file is not in UTF-8, or holds bytes that are no text."),
    rationale: LocalizedText(
      zh: "换一台电脑打开时可能成为乱码；其他程序可能拒绝读取。",
      en: "It may turn into garbled text elsewhere, and other programs may refuse it."),
    kinds: [
      FindingKind(
        "invalid-bytes", zh: "不是文字的字节", en: "bytes that are no text", severity: SeverityRule(.error)
      ),
      FindingKind(
        "unreadable-file", zh: "文件无法读取", en: "the file cannot be read",
        severity: SeverityRule(.error)),
      FindingKind(
        "other-encoding", zh: "不是UTF-8编码", en: "not in UTF-8", severity: SeverityRule(.warning)),
      FindingKind(
        "control-character", zh: "不可见的控制字符", en: "invisible control characters",
        severity: SeverityRule(.warning)),
    ])

  /// Text that is no YAML.
  public static let yamlSyntax = CheckDescription(
    id: "yaml-syntax",
    title: LocalizedText(zh: "文件格式", en: "YAML syntax"),
    summary: LocalizedText(
      zh: "文件不符合YAML的写法，出错的一项没有读到；其余各项照常检查。",
      en: "The text is no YAML. What stands at the error is not read; the rest is checked as usual."
    ),
    rationale: LocalizedText(
      zh: "没有读到的内容不会被检查。", en: "What is not read is not checked."),
    kinds: [
      FindingKind(
        "syntax", zh: "写法有误", en: "a mistake in the syntax", severity: SeverityRule(.error)),
      FindingKind(
        "full-width-colon", zh: "栏目名后用了全角冒号", en: "a full-width colon behind a field's name",
        severity: SeverityRule(.error)),
      FindingKind(
        "blank-indentation", zh: "行首缩进用了全角空格", en: "blanks in the indentation that are no spaces",
        severity: SeverityRule(.error)),
      FindingKind("alias", zh: "引用有误", en: "a wrong alias", severity: SeverityRule(.error)),
      FindingKind("limit", zh: "超出读取限度", en: "beyond a limit", severity: SeverityRule(.error)),
    ])

  /// YAML that is no plan.
  public static let planSchema = CheckDescription(
    id: "plan-schema",
    title: LocalizedText(zh: "计划栏目", en: "Plan schema"),
    summary: LocalizedText(
      zh: "栏目名不认识、重复，或者内容的类型不对。",
      en: "A field is unknown, given twice, or holds something of the wrong type."),
    rationale: LocalizedText(
      zh: "写错的栏目不会被读取，相应的检查也就落空。",
      en: "A field that is written wrongly is not read, and what it says is not checked."),
    kinds: [
      FindingKind(
        "duplicate-key", zh: "栏目重复", en: "a field given twice", severity: SeverityRule(.error)),
      FindingKind(
        "wrong-type", zh: "类型不对", en: "a value of the wrong type", severity: SeverityRule(.error)),
      FindingKind(
        "missing-title", zh: "没有标题", en: "a missing title", severity: SeverityRule(.error)),
      FindingKind(
        "duplicate-id", zh: "编号重复", en: "an id used twice", severity: SeverityRule(.error)),
      FindingKind("not-a-plan", zh: "不是工作计划", en: "no work plan", severity: SeverityRule(.error)),
      FindingKind(
        "unknown-key", zh: "不认识的栏目", en: "an unknown field", severity: SeverityRule(.warning)),
      FindingKind(
        "unknown-value", zh: "不能这样写", en: "a value that is not allowed",
        severity: SeverityRule(.warning)),
      FindingKind(
        "unreadable-time", zh: "无法识别的时间", en: "a time that cannot be read",
        severity: SeverityRule(.warning)),
      FindingKind("empty-plan", zh: "没有任务", en: "no tasks", severity: SeverityRule(.warning)),
      FindingKind(
        "empty-item", zh: "空的一项", en: "an item that holds nothing", severity: SeverityRule(.warning)
      ),
    ])

  /// Comments that allow findings.
  public static let suppression = CheckDescription(
    id: "suppression",
    title: LocalizedText(zh: "“允许”注释", en: "Suppression comments"),
    summary: LocalizedText(
      zh: "“# plan-lint: 允许 …”注释没有用处、写错检查名，或者没有写理由。",
      en: "A comment “# plan-lint: allow …” is of no use, names no check, or gives no reason."),
    rationale: LocalizedText(
      zh: "没有用处的“允许”会在以后掩盖真正的问题。",
      en: "A comment that allows nothing today may hide a fault tomorrow."),
    kinds: [
      FindingKind(
        "unknown-check", zh: "没有这项检查", en: "there is no such check",
        severity: SeverityRule(.warning)),
      FindingKind("form", zh: "写法不对", en: "a wrong form", severity: SeverityRule(.warning)),
      FindingKind(
        "no-reason", zh: "没有写理由", en: "no reason is given", severity: SeverityRule(.warning)),
      FindingKind("unused", zh: "没有用处", en: "it is of no use", severity: SeverityRule(.warning)),
    ])

  /// Mistakes in a configuration.
  public static let configuration = CheckDescription(
    id: "configuration",
    title: LocalizedText(zh: "配置文件", en: "Configuration"),
    summary: LocalizedText(
      zh: "配置文件（.plan-lint.yml）有误，出错的一项没有使用。",
      en: "The configuration (.plan-lint.yml) has a mistake; what is mistaken is not used."),
    rationale: LocalizedText(
      zh: "写错的设置如果没有提示，就会以为它已生效。",
      en: "A setting that is misspelt and passed over in silence would be believed to hold."),
    kinds: [
      FindingKind("settings", zh: "设置有误", en: "a mistaken setting", severity: SeverityRule(.error))
    ])

  /// Mistakes in a rule pack.
  public static let rulePack = CheckDescription(
    id: "rule-pack",
    title: LocalizedText(zh: "规则文件", en: "Rule pack"),
    summary: LocalizedText(
      zh: "规则文件有误，出错的规则没有使用，其余规则照常检查。",
      en: "A rule pack has a mistake; the mistaken rule is not used, the others are."),
    rationale: LocalizedText(
      zh: "没有使用的规则不会发现任何问题。", en: "A rule that is not used finds nothing."),
    kinds: [
      FindingKind("settings", zh: "规则有误", en: "a mistaken rule", severity: SeverityRule(.error))
    ])
}
