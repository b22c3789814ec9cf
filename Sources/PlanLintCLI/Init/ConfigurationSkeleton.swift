import RulePacks
import ValidatorCore

/// The text of a `.plan-lint.yml` that says what was found in a folder, and shows what else can be said.
///
/// A line that begins with one `#` is a setting that is switched off: without the `#` it is right too.
struct ConfigurationSkeleton {
  let survey: FolderSurvey
  /// Patterns for the plans that other names have.
  let included: IncludedPlans
  /// The language of keys and comments.
  let language: Language

  var text: String {
    ([head, languagePart, includePart, excludePart, unitsPart, packsPart] + rest)
      .map { part in part.map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }

  private var head: [String] {
    [
      note(
        zh: "plan-lint的设置。以一个“#”开头的行是备用的设置，删去“#”就起作用；以“##”开头的是说明。",
        en: "Settings of plan-lint. What stands behind one “#” takes effect without it."),
      note(
        zh: "有哪些检查：plan-lint checks；查什么：plan-lint explain 名称；现在的设置：plan-lint config",
        en:
          "All checks: plan-lint checks. What one finds: plan-lint explain CHECK. What holds: plan-lint config."
      ),
    ]
  }

  private var languagePart: [String] {
    let name = language == .chinese ? word("中文", "zh") : "en"
    let isFound = survey.language == language
    return [
      note(zh: "提示信息的语言：中文或英文", en: "The language of messages: zh or en."),
      (isFound ? "" : "#") + "\(key("language")): \(name)",
    ]
  }

  private var includePart: [String] {
    let about = note(
      zh: "*.plan.yaml、*.plan.yml都会检查；还有哪些文件是计划（写法同.gitignore）",
      en: "*.plan.yaml and *.plan.yml are linted; which other files are plans, as in a .gitignore.")
    let lines = included.ignoreLines
    guard lines.isEmpty else { return [about] + list("include", lines) }
    return [about, "#\(key("include")): [\(word("计划/", "plans/"))*.yml]"]
  }

  private var excludePart: [String] {
    [
      note(
        zh: "哪些文件不检查，逐个写明的也不检查（写法同.gitignore）",
        en: "Which files are not linted, even where they are named, as in a .gitignore."),
      "#\(key("exclude")): [\(word("归档/", "archive/"))]",
    ]
  }

  private var unitsPart: [String] {
    let about = note(
      zh: "单位名录，用来核对单位名称", en: "The unit directory, against which names of units are checked.")
    guard let first = survey.unitFiles.first else {
      return [about, "#\(key("units")): units.yaml"]
    }
    guard survey.unitFiles.count > 1 else {
      return [about, "\(key("units")): \(Self.scalar(first))"]
    }
    return [
      about, note(zh: "找到几个，请选一个", en: "There are several; choose one."),
    ] + survey.unitFiles.map { "#\(key("units")): \(Self.scalar($0))" }
  }

  private var packsPart: [String] {
    let about = note(
      zh: "规则包：自己写的文件，或者随程序提供的", en: "Rule packs: files of your own, or names of shipped ones.")
    let shipped = RulePackLibrary().names.filter { !PlanLintCLI.packs.contains($0) }
    guard survey.packs.isEmpty else {
      let offered = survey.brokenPacks.map(Self.scalar) + shipped
      return [about] + list("packs", survey.packs) + offered.map { "#  - \($0)" }
    }
    return [about, "#\(key("packs")): [\(shipped.joined(separator: ", "))]"]
  }

  private var rest: [[String]] {
    let checks = key("checks")
    let off = word("关闭", "off")
    return [
      [
        note(
          zh: "各项检查：关闭、启用，或者改变级别（提示、请核、必改）",
          en: "Checks: off, on, or another severity (info, warning, error)."),
        "#\(checks):", "#  missing-deadline: \(word("请核", "warning"))",
        "#  deadline-pileup: \(word("启用", "on"))", "#  duplicate-task/overlap: \(off)",
      ],
      [
        note(zh: "有些文件另作设定", en: "What holds for some files only."),
        "#\(key("overrides")):",
        "#  - \(key("files", ConfigurationFields.override)): [\(word("草稿/", "drafts/"))]",
        "#    \(checks):", "#      missing-responsible-unit: \(off)",
      ],
      [
        note(
          zh: "本单位的词语：不算乱码、误写的名称，说同一件事的词，可以多次出现的标题、语句",
          en:
            "Words of your own: names that are no mistakes, words that mean the same, what may stand twice."
        ),
        "#\(key("lexicon")):",
        "#  \(own("known")): [\(word("e路通", "eLearn"))]",
        "#  \(own("same")):",
        "#    - [\(word("智慧校园, 数字校园", "kindergarten, nursery"))]",
        "#  \(own("boilerplate")): [\(word("保障措施", "Next steps"))]",
      ],
      [
        note(
          zh: "有哪一级以上的问题时退出码为1、不能提交", en: "The least severity that fails a run or a commit."),
        "#\(key("fail-level")): \(word("必改", "error"))",
      ],
    ]
  }

  // MARK: Words

  /// A comment.
  private func note(zh: String, en: String) -> String { "## " + word(zh, en) }

  private func word(_ chinese: String, _ english: String) -> String {
    guard language == .chinese else { return english }
    return survey.isTraditional ? PlanField.traditional(chinese) : chinese
  }

  /// The name of a key.
  private func key(_ name: String, _ fields: [SettingField] = ConfigurationFields.all) -> String {
    word(fields.first { $0.name == name }?.chinese.first ?? name, name)
  }

  private func own(_ name: String) -> String { key(name, ConfigurationFields.lexicon) }

  private func list(_ name: String, _ items: [String]) -> [String] {
    ["\(key(name)):"] + items.map { "  - \(Self.scalar($0))" }
  }

  /// A text as YAML, in quotation marks where it needs them.
  private static func scalar(_ text: String) -> String {
    let isPlain = text.unicodeScalars.enumerated().allSatisfy { index, scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "/", "_": true
      case ".", "-", "*": index > 0
      default: scalar.value >= 0x3400 && VisibleText.replacement(for: scalar) == nil
      }
    }
    return isPlain ? text : CheckSkeleton.quoted(text)
  }
}
