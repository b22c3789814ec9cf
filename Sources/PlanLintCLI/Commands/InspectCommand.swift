import ArgumentParser
import Reporters
import TextAnalysis
import ValidatorCore

/// `plan-lint inspect FILE…` and `plan-lint inspect --text TEXT`.
struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect", abstract: ArgumentHelpText.inspect,
    discussion: ArgumentHelpText.inspectDiscussion)

  @Argument(
    help: ArgumentHelp(zh: "计划文件；“-”为标准输入", en: "Plans; - is standard input.", valueName: "path"))
  var paths: [String] = []

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(zh: "读一段文字，不读文件", en: "Read this text instead of files."))
  var text: String?

  @Option(help: ArgumentHelp(zh: "没有写明年份的时间属于哪一年", en: "The year of times that name none."))
  var year: Int?

  @Option(
    help: ArgumentHelp(
      zh: "“明年”“三个月内”从哪一天算起，如2026-03-24",
      en: "The day that “within three months” counts from: 2026-03-24.",
      valueName: "date"))
  var today: String?

  @Option(help: ArgumentHelp(zh: "输出格式", en: "How the readings are written."))
  var format = ListFormat.human

  @Flag(
    help: ArgumentHelp(
      zh: "画出各项任务最早和最迟的时间，每项一行", en: "Draw when each task can be done, a line for each."))
  var timeline = false

  @Option(name: .customLong("lang"), help: .language)
  var language: Language?

  mutating func run() throws {
    let issued = try today.map(Self.day)
    if let text {
      guard paths.isEmpty else {
        throw UsageError(zh: "--text不能与文件同时使用", en: "--text and files exclude each other")
      }
      guard !timeline else {
        throw UsageError(zh: "--timeline须写明文件", en: "--timeline needs a plan")
      }
      return show(text, try context(issued))
    }
    guard !paths.isEmpty else {
      throw UsageError(zh: "请写明要读的文件，或用--text写一段文字", en: "name a plan, or give a text with --text")
    }
    guard !timeline || format == .human else {
      throw UsageError(
        zh: "--timeline只在终端显示；JSON中每项任务都有“schedule”",
        en: "--timeline is for terminals; in JSON each task has a “schedule”")
    }
    try showFiles()
  }

  private static func day(_ text: String) throws -> Day {
    let reading = ByteView.with(text) { TimeReader().read($0) }
    guard case .interval(let interval) = reading.meaning, interval.first == interval.last else {
      throw UsageError(
        zh: "--today应为一天，如2026-03-24，不能是“\(text)”",
        en: "--today takes a day such as 2026-03-24, not “\(text)”")
    }
    return interval.first
  }

  private func context(_ issued: Day?) throws -> TimeContext {
    guard let year else { return TimeContext(year: issued?.date.year, issued: issued) }
    guard let period = DayInterval(year: year) else {
      throw UsageError(zh: "没有\(year)年", en: "there is no year \(year)")
    }
    return TimeContext(period: period, year: year, issued: issued)
  }

  private func show(_ text: String, _ context: TimeContext) {
    switch format {
    case .json: Console.output(InspectJSON().text(text, context: context))
    case .human:
      let source = SourceText(path: "", text: text)
      let language = LanguageChoice.language(asked: language, plans: [source])
      Console.output(InspectText(language: language).text(text, context: context))
    }
  }

  private func showFiles() throws {
    let found = InputCollector(paths: paths, context: [], standardInputName: nil)
    var failures = found.failures
    var files: [[Plan]] = []
    for input in found.inputs {
      switch input.read() {
      case .success(let bytes):
        let file = PlanLoader().load(path: input.path, contents: bytes)
        if format == .json { files.append(file.plans) } else { show(file) }
      case .failure(let error): failures.append(error.notice(input.path))
      }
    }
    if format == .json { Console.output(InspectJSON().text(files)) }
    let words = LanguageChoice.language(asked: language)
    for note in found.notes + failures { Console.error("plan-lint: \(note[words])\n") }
    if !failures.isEmpty { throw ExitCode(ExitStatus.usage) }
  }

  private func show(_ file: PlanLoader.LoadedFile) {
    let language = LanguageChoice.language(asked: language, plans: [file.source])
    for plan in file.plans {
      Console.output(
        timeline ? chart(language).text(plan) : InspectText(language: language).text(plan))
    }
  }

  private func chart(_ language: Language) -> TimelineText {
    let isColored = ColorPolicy.decide(
      flag: .auto, environment: Console.environment(_:),
      isTerminal: Console.outputIsTerminal)
    return TimelineText(
      language: language, style: TerminalStyle(isColored: isColored), width: Console.width)
  }
}
