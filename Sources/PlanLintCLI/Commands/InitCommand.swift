import ArgumentParser
import ValidatorCore

/// `plan-lint init [FOLDER]`.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: ArgumentHelpText.initialize,
    discussion: ArgumentHelpText.initializeDiscussion)

  @Argument(
    help: ArgumentHelp(
      zh: "计划所在的文件夹", en: "The folder that the plans are in.", valueName: "folder"))
  var folder = "."

  @Flag(
    help: ArgumentHelp(
      zh: "另在仓库的\(PreCommitFile.name)中加入提交前检查（用PATH中的plan-lint）",
      en: "Add the check before a commit to \(PreCommitFile.name) of the repository, too.")
  )
  var preCommit = false

  @Flag(help: ArgumentHelp(zh: "已有配置文件的，改写它", en: "Replace a configuration that is there."))
  var force = false

  @Flag(
    name: [.customLong("dry-run"), .customLong("print")],
    help: ArgumentHelp(zh: "只显示会写什么，不写文件", en: "Print what would be written, and write nothing."))
  var isDryRun = false

  @Option(
    name: .customLong("lang"),
    help: ArgumentHelp(
      zh: "配置文件的语言；不写则同计划", en: "The language of the file; that of the plans if not given."))
  var language: Language?

  mutating func run() throws {
    let place = try InitPlace(folder, needsRepository: preCommit)
    let survey = FolderSurvey(folder)
    let written = language ?? survey.language ?? LanguageChoice.language(asked: nil)
    let spoken = LanguageChoice.language(asked: language, plans: survey.sample)
    let included = IncludedPlans(survey.otherPlans, others: survey.otherFiles)
    let skeleton = ConfigurationSkeleton(survey: survey, included: included, language: written)
    let hook = try preCommit ? place.adding(included) : nil
    let report = InitReport(place: place, survey: survey, included: included, language: spoken)
    if isDryRun {
      report.show(skeleton.text, hook)
    } else {
      try write(skeleton.text, hook, at: place, report)
    }
    if hook?.outcome == .unsure { throw ExitCode(ExitStatus.usage) }
  }

  private func write(
    _ text: String, _ hook: HookChange?, at place: InitPlace, _ report: InitReport
  ) throws {
    let stands = place.standing != nil && !force
    // With the hook still to be added, a configuration that is there is no obstacle.
    if let standing = place.standing, stands, hook?.isToDo != true {
      throw UsageError(
        zh: "“\(standing)”已经存在，没有改动；要重新生成请写--force，要看会生成什么请写--print",
        en:
          "“\(standing)” is there already and was left as it is; --force replaces it, --print shows what would be written"
      )
    }
    if !stands { try OutputFile.write(text, to: place.configuration) }
    if case .text(let text) = hook?.outcome, let path = hook?.path {
      try OutputFile.write(text, to: path)
    }
    report.tell(wroteConfiguration: !stands, hook)
  }
}
