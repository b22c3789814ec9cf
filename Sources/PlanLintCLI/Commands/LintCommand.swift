import ArgumentParser
import Reporters
import ValidatorCore

/// `plan-lint [lint] PATH…`.
struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", _superCommandName: "plan-lint", abstract: ArgumentHelpText.lint,
    discussion: ArgumentHelpText.lintDiscussion)

  @OptionGroup var options: RunOptions

  @OptionGroup var reporting: ReportOptions

  @OptionGroup var baselineOptions: BaselineOptions

  @Flag(
    help: ArgumentHelp(
      zh: "说明各项检查、各个插件的耗时", en: "Say what each check and plugin cost."))
  var timings = false

  @Flag(
    help: ArgumentHelp(
      zh: "有改动时再次检查，按Ctrl-C结束；计划、配置、规则包、名录、基线有改动都算",
      en: """
        Lint again whenever a plan, a configuration, a rule pack, the unit directory or the baseline changes; Ctrl-C ends.
        """))
  var watch = false

  @OptionGroup var fixes: FixOptions

  func run() throws {
    let requests = try reporting.requests()
    if fixes.diff, !reporting.formats.isEmpty {
      throw UsageError(
        zh: "--diff只显示修改，不能与--format同用", en: "--diff shows changes; it takes no --format")
    }
    if fixes.isOn, !fixes.diff, options.paths.contains("-") {
      throw UsageError(
        zh: "标准输入不能修改，可用--diff查看",
        en: "standard input cannot be fixed; --diff shows what would change")
    }
    guard !watch else {
      return try WatchRun(self, requests) {
        let run = try lint(requests)
        _ = report(run, requests, FixRun(options: fixes))
        return run
      }
      .run()
    }
    var run = try lint(requests)
    var changes = FixRun(options: fixes)
    var rounds = 0
    // What a broken configuration would have switched off must not be written.
    let mends = fixes.diff || fixes.isOn && !run.result.hasBrokenSettings
    while mends, rounds < FixRun.mostRounds, changes.mend(run) {
      run = try lint(requests, changes.texts)
      rounds += 1
    }
    if fixes.diff { return try show(changes, of: run, requests) }
    changes.write()
    // What could not be written stands in the file as before.
    if !changes.failures.isEmpty { run = try lint(requests) }
    let isWritten = report(run, requests, changes)
    guard run.isWhole, isWritten, changes.failures.isEmpty else {
      throw ExitCode(ExitStatus.usage)
    }
    if reporting.fails(run.result, configured: run.configuration.failLevel) {
      throw ExitCode(ExitStatus.findings)
    }
  }

  private func lint(_ requests: [ReportRequest], _ texts: [BytePath: [UInt8]] = [:]) throws
    -> LintRun
  {
    try options.lint(
      for: requests, measuresCosts: timings, texts: texts, baselineOptions.load)
  }

  /// Shows what fixes would change, and nothing else.
  private func show(_ changes: FixRun, of run: LintRun, _ requests: [ReportRequest]) throws {
    let diff = changes.diff()
    run.tell(failures: changes.failures)
    run.tellMistakes()
    let isWritten = output(run, requests).write(diff)
    guard run.isWhole, isWritten, changes.failures.isEmpty else {
      throw ExitCode(ExitStatus.usage)
    }
    if !diff.isEmpty { throw ExitCode(ExitStatus.findings) }
  }

  /// Whether every report could be written.
  private func report(_ run: LintRun, _ requests: [ReportRequest], _ changes: FixRun) -> Bool {
    let language = run.language
    run.tell(
      failures: changes.failures,
      notes: [changes.summary, mended(run.result)].compactMap(\.self))
    if timings { Console.error(CostTable(language: language).text(run.result.costs)) }
    let failures = run.found.failures + changes.failures
    return output(run, requests).write(
      Report(
        run.result, level: reporting.leastReported,
        failures: failures.map { ReportFailure(message: $0[language]) }))
  }

  private func output(_ run: LintRun, _ requests: [ReportRequest]) -> ReportOutput {
    ReportOutput(
      options: reporting, requests: requests, language: run.language, catalog: run.catalog)
  }

  /// A word on findings of the baseline that are there no more.
  private func mended(_ result: LintResult) -> LocalizedText? {
    guard let count = result.baseline?.mended, count > 0, !reporting.quiet else { return nil }
    return LocalizedText(
      zh: "基线中有\(count)处已经改好，可用plan-lint baseline --update清除",
      en: "\(count) finding\(count == 1 ? "" : "s") of the baseline \(count == 1 ? "is" : "are") "
        + "mended; plan-lint baseline --update prunes")
  }
}
