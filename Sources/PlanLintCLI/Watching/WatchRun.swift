import ArgumentParser
import Dispatch
import Reporters
import ValidatorCore

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Lints again whenever a file that the run depends on has changed, until it is interrupted or nobody reads its output.
///
/// The files are asked for their stamps time and again. That works on every system and file system, network folders and
/// containers included, misses nothing that is replaced or renamed, and costs a system call a file: 10,000 plans take some
/// hundredths of a second, and the pauses grow with what looking costs.
struct WatchRun {
  /// Runs the command once and writes its reports.
  typealias Round = () throws -> LintRun

  private let command: LintCommand
  private let round: Round

  /// Milliseconds between two looks at the files.
  private static let pause = 300
  /// Milliseconds in which nothing may change before it is linted: an editor may write a file in several steps.
  private static let calm = 100
  /// The longest pause.
  private static let longestPause = 5000
  /// How many times as long as a look takes is waited for the next one.
  private static let rest = 20

  /// - Parameters:
  ///   - command: the command line, which must not ask for what cannot be done again and again.
  ///   - requests: the reports of each round.
  init(_ command: LintCommand, _ requests: [ReportRequest], round: @escaping Round) throws {
    self.command = command
    self.round = round
    // A file that is open in an editor must not be changed under its hands.
    if command.fixes.isOn {
      throw UsageError(
        zh: "--watch不修改文件，不能与--fix、--unsafe-fixes、--diff同用",
        en: "--watch changes no files: not with --fix, --unsafe-fixes or --diff")
    }
    if command.options.paths.contains("-") {
      throw UsageError(zh: "标准输入不会变化，不能用--watch", en: "standard input cannot be watched")
    }
    // Reports that follow one another make no JSON.
    guard let printed = requests.first(where: { $0.file == nil })?.format,
      printed != .human, printed != .short
    else { return }
    throw UsageError(
      zh: "--watch在标准输出只能用human、short格式，其他格式请写入文件，如--format \(printed.rawValue):文件",
      en: """
        with --watch only human and short go to standard output; \
        give others a file: --format \(printed.rawValue):FILE
        """)
  }

  /// Never returns but by an error in the first round.
  func run() throws {
    var files = try look()
    tell(try round())
    // One for all rounds: a signal that was waited for once may not be waited for a second time.
    let interrupts = InterruptWatch { Self.leaveTerminalClean() }
    defer { interrupts.end() }
    while true {
      let changed = awaitChange(&files)
      guard let now = try? look() else {
        // A configuration that cannot be read: the round says so.
        again()
        continue
      }
      let isConcerned = files.concernsMore(changed) || now.hasOtherInputs(than: files)
      files = now
      if isConcerned { again() }
    }
  }

  private func look() throws -> WatchedFiles {
    let configuration = try command.options.configurationOptions.load()
    let found = command.options.collect(configuration)
    return WatchedFiles(command, configuration, found)
  }

  /// Waits until something changes, and then until nothing changes any more.
  private func awaitChange(_ files: inout WatchedFiles) -> Set<BytePath> {
    var changed: Set<BytePath> = []
    var pause = Self.pause
    while true {
      usleep(UInt32(pause * 1000))
      guard Console.isOutputRead else { Console.exit(ExitStatus.clean) }
      let start = DispatchTime.now().uptimeNanoseconds
      let more = files.look()
      let cost = Int((DispatchTime.now().uptimeNanoseconds - start) / 1_000_000)
      if more.isEmpty, !changed.isEmpty { return changed }
      changed.formUnion(more)
      pause =
        changed.isEmpty ? min(Self.longestPause, max(Self.pause, cost * Self.rest)) : Self.calm
    }
  }

  private func again() {
    if Console.outputIsTerminal { Console.output("\u{1B}[H\u{1B}[2J") }
    do {
      tell(try round())
    } catch {
      Console.error(RootCommand.fullMessage(for: error) + "\n")
    }
  }

  /// A line with the time and what was found.
  private func tell(_ run: LintRun) {
    let result = run.result
    let (errors, warnings) = (result.count(.error), result.count(.warning))
    let files = result.checkedFiles
    let text = LocalizedText(
      zh: "\(Self.timeOfDay) 已检查\(files)个文件：必改\(errors)处，请核\(warnings)处；有改动时再次检查，按Ctrl-C结束",
      en: """
        \(Self.timeOfDay) checked \(files) file\(files == 1 ? "" : "s"): \(errors) error\(errors == 1 ? "" : "s"), \
        \(warnings) warning\(warnings == 1 ? "" : "s"); watching for changes, Ctrl-C ends
        """)
    Console.error("plan-lint: \(text[run.language])\n")
  }

  /// The time of day, as 14:03:22.
  private static var timeOfDay: String {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return [parts.tm_hour, parts.tm_min, parts.tm_sec]
      .map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }

  private static func leaveTerminalClean() {
    if Console.errorIsTerminal { Console.error("\r\u{1B}[K") }
  }
}
