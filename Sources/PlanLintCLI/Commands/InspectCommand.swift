import ArgumentParser
import Reporters
import ValidatorCore

/// `plan-lint inspect FILE…`.
struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect", abstract: ArgumentHelpText.inspect)

  @Argument(
    help: ArgumentHelp(zh: "计划文件；“-”为标准输入", en: "Plans; - is standard input.", valueName: "path"))
  var paths: [String]

  @Option(help: ArgumentHelp(zh: "输出格式", en: "How the readings are written."))
  var format = ReportFormat.human

  @Option(name: .customLong("lang"), help: ArgumentHelp(zh: "语言", en: "The language."))
  var language: Language?

  mutating func run() throws {
    let found = InputCollector(paths: paths, context: [], standardInputName: nil)
    var failures = found.failures
    for input in found.inputs {
      switch input.read() {
      case .success(let bytes): show(PlanLoader().load(path: input.path, contents: bytes))
      case .failure(let error):
        failures.append(
          LocalizedText(
            zh: "“\(input.path)”无法读取：\(error.reason.chinese)",
            en: "cannot read “\(input.path)”: \(error.reason.english)"))
      }
    }
    let words = LanguageChoice.language(asked: language)
    for note in found.notes + failures { Console.error("plan-lint: \(note[words])\n") }
    if !failures.isEmpty { throw ExitCode(ExitStatus.usage) }
  }

  private func show(_ file: PlanLoader.LoadedFile) {
    let language = LanguageChoice.language(asked: language, plans: [file.source])
    for plan in file.plans {
      switch format {
      case .json: Console.output(InspectJSON().text(plan))
      case .human: Console.output(InspectText(language: language).text(plan))
      }
    }
  }
}
