import ArgumentParser
import Reporters
import ValidatorCore

/// What is reported, how, where, and what of it fails the run.
struct ReportOptions: ParsableArguments {
  @Option(
    name: .customLong("format"), help: Self.formatHelp,
    completion: .list(ReportFormat.allCases.map(\.rawValue)),
    transform: ReportRequest.init(argument:))
  var formats: [ReportRequest] = []

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      zh: "把报告写入文件，不写到标准输出；不影响退出码",
      en: "Write the report to a file instead of standard output; the exit code stays the same.",
      valueName: "file"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      zh: "显示到哪一级（给人看的格式：human、short、markdown），默认warning",
      en:
        "The least severity that the formats for people show (human, short, markdown); default warning."
    ))
  var level: Severity?

  @Option(
    help: ArgumentHelp(
      zh: "有哪一级以上的发现时退出码为1，默认error",
      en: "The least severity that makes the exit code 1; default error."))
  var failLevel: Severity?

  @Option(
    help: ArgumentHelp(
      zh: "“请核”多于这个数时退出码也为1", en: "Make the exit code 1 for more warnings than this, too.",
      valueName: "number"))
  var maxWarnings: Int?

  @Flag(
    help: ArgumentHelp(
      zh: "另列每项检查的次数（不是human、short格式时列在标准错误）",
      en:
        "Count the findings of each check, too; on standard error unless the format is human or short."
    ))
  var statistics = false

  @Flag(
    name: .shortAndLong,
    help: ArgumentHelp(
      zh: "只报告“必改”，各种格式都是；退出码不变",
      en: "Report errors only, in every format; the exit code is decided as without it."))
  var quiet = false

  @Option(help: ArgumentHelp(zh: "颜色", en: "When colour is used."))
  var color = ColorPolicy.auto

  private static var formatHelp: ArgumentHelp {
    let width = ReportFormat.allCases.map(\.rawValue.count).max() ?? 0
    let lines = ReportFormat.allCases.map { format in
      let padding = String(repeating: " ", count: width - format.rawValue.count + 2)
      return format.rawValue + padding + format.summary[LanguageChoice.ofHelp]
    }
    let text = LocalizedText(
      zh: "输出格式；可重复，如--format human --format sarif:out.sarif",
      en: "How the report is written; may be repeated: --format human --format sarif:out.sarif.")
    return ArgumentHelp(
      "\(text[LanguageChoice.ofHelp])", discussion: lines.joined(separator: "\n"),
      valueName: "format[:file]")
  }

  /// The reports that are to be written.
  func requests() throws -> [ReportRequest] {
    var requests = formats.isEmpty ? [ReportRequest(.human)] : formats
    let unplaced = requests.indices.filter { requests[$0].file == nil }
    guard unplaced.count <= 1 else {
      throw UsageError(
        zh: "标准输出只能写一种格式，其余的请写明文件，如--format sarif:out.sarif",
        en:
          "only one report can go to standard output; give the others a file: --format sarif:out.sarif"
      )
    }
    if let output {
      guard let index = unplaced.first else {
        throw UsageError(
          zh: "各种格式都已写明文件，--output没有用处", en: "every format has a file; --output is left over")
      }
      guard !output.isEmpty else {
        throw UsageError(zh: "--output应写文件名", en: "--output takes a file")
      }
      requests[index].file = output == "-" ? nil : output
    }
    let files = requests.compactMap(\.file)
    guard Set(files).count == files.count else {
      throw UsageError(zh: "两份报告不能写入同一文件", en: "two reports cannot go to one file")
    }
    if let maxWarnings, maxWarnings < 0 {
      throw UsageError(zh: "--max-warnings不能是负数", en: "--max-warnings takes no negative number")
    }
    return requests
  }

  /// The least severity that formats for people show.
  var leastShown: Severity { max(level ?? .warning, leastReported) }

  /// The least severity that is reported at all.
  var leastReported: Severity { quiet ? .error : .info }

  /// Whether there are more warnings than are allowed.
  func exceedsWarnings(_ result: LintResult) -> Bool {
    maxWarnings.map { result.count(.warning) > $0 } ?? false
  }

  /// Whether what was found makes the exit code 1.
  ///
  /// - Parameter configured: the level that the configuration asks for.
  func fails(_ result: LintResult, configured: Severity?) -> Bool {
    let level = failLevel ?? configured ?? .error
    return result.diagnostics.contains { $0.severity >= level } || exceedsWarnings(result)
  }
}
