import ValidatorCore

/// How a report is written. The one list of formats: options, help texts and reporters come from it.
public enum ReportFormat: String, CaseIterable, Sendable {
  case human, short, json, jsonl, sarif, github, gitlab, junit, checkstyle, rdjson, rdjsonl
  case markdown, csv

  /// What the format is for, in one line.
  public var summary: LocalizedText {
    switch self {
    case .human:
      LocalizedText(
        zh: "给人看：问题、原文、说明、建议（默认）", en: "for people: findings with their lines (default)")
    case .short: LocalizedText(zh: "给人看：每个问题一行", en: "for people: a line for each finding")
    case .json:
      LocalizedText(zh: "给程序用：一个JSON对象，全部内容", en: "for programs: one JSON object with everything")
    case .jsonl:
      LocalizedText(zh: "给程序用：每行一个JSON对象", en: "for programs: a JSON object on each line")
    case .sarif:
      LocalizedText(zh: "SARIF 2.1.0，供代码扫描平台使用", en: "SARIF 2.1.0, for code scanning services")
    case .github:
      LocalizedText(
        zh: "GitHub Actions的标注命令", en: "annotations by workflow commands of GitHub Actions")
    case .gitlab: LocalizedText(zh: "GitLab的代码质量报告", en: "code quality report of GitLab")
    case .junit: LocalizedText(zh: "JUnit XML，供持续集成使用", en: "JUnit XML, for continuous integration")
    case .checkstyle:
      LocalizedText(zh: "Checkstyle XML，供持续集成使用", en: "Checkstyle XML, for continuous integration")
    case .rdjson: LocalizedText(zh: "reviewdog用的一个JSON对象", en: "one JSON object for reviewdog")
    case .rdjsonl: LocalizedText(zh: "reviewdog用的每行一个JSON对象", en: "JSON lines for reviewdog")
    case .markdown:
      LocalizedText(zh: "审核报告：问题排序、原文、读到的内容", en: "report for reviewers, with what was read")
    case .csv: LocalizedText(zh: "电子表格：每个问题一行", en: "spreadsheet: a row for each finding")
    }
  }

  /// Whether people read it as it is, so that what is below the level is only counted. The others list all.
  public var isForPeople: Bool { [.human, .short, .markdown].contains(self) }

  /// The reporter of the format.
  public func reporter(_ settings: ReportSettings) -> any Reporter {
    switch self {
    case .human:
      HumanReporter(
        language: settings.language, level: settings.level, style: settings.style,
        width: settings.width)
    case .short: ShortReporter(settings)
    case .json: JSONReporter(language: settings.language, toolVersion: settings.toolVersion)
    case .jsonl: JSONLinesReporter(settings)
    case .sarif: SARIFReporter(settings)
    case .github: GitHubReporter(settings)
    case .gitlab: GitLabReporter(settings)
    case .junit: JUnitReporter(settings)
    case .checkstyle: CheckstyleReporter(settings)
    case .rdjson: RDJSONReporter(settings)
    case .rdjsonl: RDJSONLinesReporter(settings)
    case .markdown: MarkdownReporter(settings)
    case .csv: CSVReporter(settings)
    }
  }
}
