/// Every key of a configuration. The loader, did-you-mean and the schema for editors come from this table.
public enum ConfigurationFields {
  /// The names of the presets that `extends` may name.
  static let presets = ["recommended", "strict", "all"]

  private static let levels = Severity.allCases.map { SettingChoice($0.name, $0.chineseWords) }
  private static let languages = [SettingChoice("zh", ["中文"]), SettingChoice("en", ["英文"])]

  /// The keys of the file.
  public static let all: [SettingField] = [
    SettingField(
      "root", ["根"], .flag, zh: "为true时不再向上查找配置文件",
      en: "When true, no configuration further up is looked for."),
    SettingField(
      "extends", ["继承"], .texts,
      zh: "以哪些配置为基础：recommended（默认）、strict（从严）、all（全部检查），或配置文件的路径",
      en: "What it builds on: recommended, strict, all, or paths of other configurations."),
    SettingField(
      "language", ["语言"], .choice(languages), zh: "提示信息的语言", en: "The language of messages."),
    SettingField(
      "fail-level", ["退出级别"], .choice(levels), zh: "有哪一级以上的发现时退出码为1",
      en: "The least severity that makes the exit code 1."),
    SettingField(
      "include", ["包括"], .texts, zh: "文件夹中还有哪些文件是计划（写法同.gitignore）",
      en: "Which other files in folders are plans, as patterns of .gitignore."),
    SettingField(
      "exclude", ["排除"], .texts, zh: "不检查哪些文件（写法同.gitignore），逐个指定的也不检查",
      en:
        "Which files are not linted, as patterns of .gitignore; it holds for files that are named too."
    ),
    SettingField(
      "units", ["单位名录", "单位"], .text, zh: "单位名录文件", en: "The file with the unit directory."),
    SettingField(
      "baseline", ["基线"], .text, zh: "基线文件：其中记录的问题不再报告",
      en: "The baseline: the file with the findings that are not reported any more."),
    SettingField(
      "context", ["对照"], .texts, zh: "只用来对照、不报告的计划", en: "Plans to compare with, not reported."),
    SettingField(
      "packs", ["规则文件"], .texts, zh: "使用哪些规则文件", en: "Rule packs to use."),
    SettingField("plugins", ["插件"], .list(plugin), zh: "使用哪些插件", en: "Plugins to run."),
    SettingField(
      "checks", ["检查", "检查项"], .named(check),
      zh: "各项检查：关闭（off）、启用（on），或指定级别、选项",
      en: "What each check does: off, on, a severity, or a mapping with its options."),
    SettingField(
      "overrides", ["例外"], .list(override), zh: "某些文件另作设定", en: "What holds for some files only."),
    SettingField(
      "lexicon", ["词语"], .mapping(lexicon), zh: "本单位的词语", en: "Words of your own."),
    SettingField(
      "require-reasons", ["须写理由"], .flag, zh: "“允许”的注释是否须写理由",
      en: "Whether a suppression comment needs a reason."),
    SettingField(
      "aliases", ["别名"], .named(.text), zh: "检查的旧名对应的新名",
      en: "Old names of checks, each with the new one."),
  ]

  /// What may be said of one check.
  static let check: SettingField.Shape = .either(.choice(checkWords), .mapping(checkMapping))

  /// The words that may be said of one check.
  static let checkWords: [SettingChoice] =
    [
      SettingChoice("on", ["启用", "开启", "是", "true"]),
      SettingChoice("off", ["关闭", "停用", "否", "false"]),
    ] + levels

  static let checkMapping = [
    SettingField("on", ["启用"], .flag, zh: "做不做这项检查", en: "Whether the check is made."),
    SettingField(
      "severity", ["级别"], .choice(levels), zh: "级别", en: "The severity of what it finds."),
    SettingField("options", ["选项"], .named(.texts), zh: "选项", en: "Its options."),
  ]

  /// The keys of an item of `overrides`.
  public static let override = [
    SettingField(
      "files", ["文件"], .texts, zh: "哪些文件（写法同.gitignore）",
      en: "Which files, as patterns of .gitignore."),
    SettingField(
      "checks", ["检查", "检查项"], .named(check), zh: "各项检查", en: "What each check does there."),
    SettingField(
      "units", ["单位名录", "单位"], .text, zh: "单位名录文件", en: "The file with the unit directory."),
    SettingField(
      "lexicon", ["词语"], .mapping(lexicon), zh: "本单位的词语", en: "Words of your own."),
  ]

  /// The keys of `lexicon`.
  public static let lexicon = [
    SettingField(
      "known", ["专名"], .texts, zh: "名称，如产品、品牌：其中的字母、符号不算乱码、未填写，用语也不算误写",
      en: "Names that are right as they are: nothing in them is garbled, a gap, or a wrong wording."
    ),
    SettingField(
      "same", ["同义"], .textGroups, zh: "说的是同一件事的词，一组一行，查重时视为相同",
      en:
        "Words that mean the same work, a list for each set; they count as one where duplicates are looked for."
    ),
    SettingField(
      "boilerplate", ["套话"], .texts, zh: "可以多次出现的标题、语句，不算重复",
      en: "Headings and clauses that may stand any number of times."),
  ]

  static let plugin = [
    SettingField("name", ["名称"], .text, zh: "名称", en: "What it is called."),
    SettingField(
      "run", ["运行"], .texts, zh: "命令和参数，逐个列出", en: "The command and its arguments, one by one."),
    SettingField(
      "timeout", ["时限"], .number, zh: "最多等待的秒数（默认10）",
      en: "The most seconds to wait; 10 if not given."),
    SettingField("options", ["选项"], .any, zh: "给插件的选项", en: "Options for the plugin."),
  ]
}
