import ArgumentParser
import Reporters
import ValidatorCore

/// `plan-lint baseline`.
struct BaselineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "baseline", abstract: ArgumentHelpText.baseline,
    discussion: ArgumentHelpText.baselineDiscussion)

  @OptionGroup var options: RunOptions

  @Option(
    name: .customLong("baseline"),
    help: ArgumentHelp(
      zh: "写入哪个文件（默认为配置文件指定的，或者配置文件旁边的\(Baseline.usualName)）",
      en:
        "The file to write; else what the configuration names, or \(Baseline.usualName) beside it.",
      valueName: "file"))
  var file: String?

  @Flag(
    help: ArgumentHelp(
      zh: "只清除已经改好的，不增加", en: "Drop what is mended, and add nothing."))
  var update = false

  mutating func run() throws {
    var path = Baseline.usualName
    let run = try options.lint { configuration in
      path = file ?? configuration.baseline?.path ?? path
      return try known(at: path)
    }
    run.tell()
    guard run.isWhole, let baseline = run.baseline, let outcome = run.result.baseline else {
      tellBrokenSettings(run)
      if run.baseline?.file?.findings.isEmpty == false { tellBroken(path, run.language) }
      throw ExitCode(ExitStatus.usage)
    }
    let found = update ? [] : run.result.diagnostics
    let entries = Baseline.entries(outcome.entries, adding: found) {
      baseline.name(of: run.result.files[$0.file].source.path)
    }
    if entries != baseline.entries || baseline.file == nil {
      try OutputFile.write(BaselineJSON(entries).text, to: path)
    }
    let isUsed = file == nil && run.configuration.baseline != nil
    let added = count(entries) - count(outcome.entries)
    tell(path, added: added, mended: outcome.mended, total: count(entries), isUsed, run.language)
  }

  /// What is recorded already; only where something is to be updated need it be there.
  private func known(at path: String) throws -> Baseline {
    do {
      return try Baseline(readFrom: path)
    } catch FileReadError.notFound where !update {
      return Baseline(emptyAt: path)
    } catch {
      throw BaselineOptions.unreadable(path, error)
    }
  }

  /// Mistakes in configurations and in the baseline itself, before which nothing is written.
  private func tellBrokenSettings(_ run: LintRun) {
    var settings = ReportSettings(language: run.language, toolVersion: PlanLintCLI.version)
    settings.level = .error
    let report = Report(run.result.ofSettings)
    ReportFormat.short.reporter(settings).report(report, to: Console.error)
  }

  private func tellBroken(_ path: String, _ language: Language) {
    let hint = LocalizedText(
      zh: "“\(path)”有误，没有写入；改正后再运行，或者删去后重新生成",
      en: "\(path) has mistakes and is left as it is; mend or delete it, then record anew")
    Console.error("plan-lint: \(hint[language])\n")
  }

  private func count(_ entries: [BaselineEntry]) -> Int {
    entries.reduce(0) { $0 + $1.count }
  }

  private func tell(
    _ path: String, added: Int, mended: Int, total: Int, _ isUsed: Bool, _ language: Language
  ) {
    let summary = LocalizedText(
      zh: "“\(path)”：新增\(added)处，清除已改好的\(mended)处，共记录\(total)处",
      en: "\(path): \(added) added, \(mended) mended and dropped, \(total) recorded")
    Console.error("plan-lint: \(summary[language])\n")
    guard !isUsed else { return }
    let hint = LocalizedText(
      zh: "检查时请写--baseline \(path)，或者在.plan-lint.yml中写“baseline: 文件”",
      en: "use it with --baseline \(path), or name it in .plan-lint.yml (baseline: FILE)")
    Console.error("plan-lint: \(hint[language])\n")
  }
}
