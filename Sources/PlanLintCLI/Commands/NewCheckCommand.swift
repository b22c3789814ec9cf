import ArgumentParser
import RulePacks
import ValidatorCore

extension CheckSkeleton.Kind: ExpressibleByArgument {}

/// `plan-lint new-check ID --title TEXT --kind pack|process|swift`.
struct NewCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new-check", abstract: ArgumentHelpText.newCheck,
    discussion: ArgumentHelpText.newCheckDiscussion)

  @Argument(
    help: ArgumentHelp(
      zh: "检查或规则包的名称：小写字母、数字和连字符",
      en: "The id of the check or pack: lower-case letters, digits and hyphens.", valueName: "id"))
  var id: String

  @Option(
    help: ArgumentHelp(zh: "标题，几个字", en: "What it is about, in a few words.", valueName: "text"))
  var title: String

  @Option(
    help: ArgumentHelp(
      zh: "怎样写：pack规则包（不用编程），process用Python，swift用Swift",
      en: "How it is written: a rule pack (no code), a process (in Python), or Swift."))
  var kind: CheckSkeleton.Kind

  @Option(
    name: .customLong("dir"),
    help: ArgumentHelp(zh: "写到哪个文件夹", en: "The folder to write to.", valueName: "folder"))
  var folder = "checks"

  @Option(name: .customLong("lang"), help: .language)
  var language: Language?

  mutating func run() throws {
    let known = try PackSelection(configured: RulePackLibrary().names).plugins()
    try NewCheckName(catalog: CheckCatalog(known)).verify(id: id, title: title)
    let language = LanguageChoice.language(asked: language)
    let skeleton = CheckSkeleton(kind, id: id, title: title, language: language)
    let paths = try write(skeleton)
    let steps = skeleton.steps.enumerated().map { index, step in
      "  \(index + 1). \(step[language].replacing("FOLDER/", with: prefix))\n"
    }
    Console.output(
      LocalizedText(zh: "已写好：\n", en: "written:\n")[language]
        + paths.map { "  \($0)\n" }.joined()
        + LocalizedText(zh: "下一步：\n", en: "next:\n")[language] + steps.joined())
  }

  /// What stands before the names of files.
  private var prefix: String { folder.hasSuffix("/") ? folder : folder + "/" }

  /// Writes the files and returns their paths. A file that is there is never touched.
  private func write(_ skeleton: CheckSkeleton) throws -> [String] {
    let missing = skeleton.files.filter { file in
      !(file.isShared && FolderPath.stands(prefix + file.name))
    }
    for file in missing where FolderPath.stands(prefix + file.name) {
      throw UsageError(
        zh: "“\(prefix + file.name)”已经存在，什么也没有写",
        en: "“\(prefix + file.name)” is there already; nothing was written")
    }
    do {
      try OutputFile.makeFolder(at: folder)
      for file in missing {
        let output = try OutputFile(creating: prefix + file.name)
        try output.write(file.text)
        try output.finish()
      }
    } catch {
      throw UsageError(
        zh: "“\(folder)”无法写入：\(error.reason.chinese)",
        en: "cannot write to “\(folder)”: \(error.reason.english)")
    }
    return missing.map { prefix + $0.name }
  }
}
