import TextAnalysis
import ValidatorCore

/// Finds the files to lint, and tells what could not be found.
struct InputCollector {
  private(set) var inputs: [LintInput] = []
  /// What was named and is not there or cannot be read: the run ends with exit code 2.
  private(set) var failures: [LocalizedText] = []
  /// What deserves a word on standard error.
  private(set) var notes: [LocalizedText] = []
  /// The folders that were walked.
  private(set) var folders: [BytePath] = []

  private let configuration: RunConfiguration?

  private static let commands =
    RootCommand.configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]

  /// - Parameters:
  ///   - paths: files and folders; `-` is standard input.
  ///   - context: files and folders to compare with.
  ///   - against: files and folders of earlier plans.
  ///   - standardInputName: what standard input is called.
  ///   - configuration: which files are left out, and which others are plans.
  init(
    paths: [String], context: [String] = [], against: [String] = [], standardInputName: String?,
    configuration: RunConfiguration? = nil
  ) {
    self.configuration = configuration
    if paths.contains("-") { readStandardInput(standardInputName ?? "<stdin>") }
    let named = paths.filter { $0 != "-" }
    if !named.isEmpty { add(find(named), isContext: false) }
    if !context.isEmpty { addContext(find(context), areEarlier: false) }
    if !against.isEmpty { addContext(find(against), areEarlier: true) }
  }

  /// Gives every file its settings.
  ///
  /// - Parameter above: the settings of the command line.
  mutating func profiles(
    _ configuration: RunConfiguration, _ catalog: CheckCatalog, above: LintSettings
  ) -> [LintSettings] {
    RunProfiles(&inputs, configuration, catalog, above: above).settings
  }

  /// Has texts linted in place of what files hold.
  mutating func replace(with texts: [BytePath: [UInt8]]) {
    for index in inputs.indices where !inputs[index].isContext {
      guard let text = texts[inputs[index].location] else { continue }
      inputs[index].content = .bytes(text)
    }
  }

  private func find(_ paths: [String]) -> DiscoveryResult {
    guard let configuration else { return FileDiscovery().find(paths) }
    return FileDiscovery().find(paths) { configuration.isIncluded($0) }
  }

  private mutating func readStandardInput(_ name: String) {
    switch FileReader.readStandardInput() {
    case .success(let bytes):
      guard configuration?.isExcluded(BytePath(name)) != true else { return }
      inputs.append(LintInput(path: name, content: .bytes(bytes)))
    case .failure(let error): fail(name, error.reason)
    }
  }

  private mutating func add(
    _ result: DiscoveryResult, isContext: Bool, areEarlier: Bool = false
  ) {
    for file in result.files where configuration?.isExcluded(file.path) != true {
      inputs.append(
        LintInput(
          path: file.path.description, content: .file(file.path, isStream: file.isStream),
          isContext: isContext, isEarlier: areEarlier, wasNamed: file.wasNamed))
    }
    folders += result.folders
    for problem in result.problems {
      if case .unreadable = problem.cause, !problem.wasNamed {
        addUnreadable(problem.path, isContext: isContext, areEarlier: areEarlier)
      } else {
        note(problem)
      }
    }
    for folder in result.foldersWithoutPlans where !isContext {
      notes.append(
        LocalizedText(
          zh: "“\(folder)”中没有计划文件（*.plan.yaml、*.plan.yml）",
          en: "no plans (*.plan.yaml, *.plan.yml) in “\(folder)”"))
    }
  }

  /// A folder met on a walk that cannot be read is a finding, as a file is: plans may be in it that nobody has checked.
  private mutating func addUnreadable(_ path: BytePath, isContext: Bool, areEarlier: Bool) {
    guard configuration?.isExcluded(path) != true else { return }
    inputs.append(
      LintInput(
        path: path.description, content: .file(path, isStream: false), isContext: isContext,
        isEarlier: areEarlier, wasNamed: false))
  }

  /// A plan that is linted is not compared with itself.
  private mutating func addContext(_ result: DiscoveryResult, areEarlier: Bool) {
    let linted = Set(
      inputs.compactMap { input -> FileIdentity? in
        if case .file(let path, _) = input.content { FileIdentity(path) } else { nil }
      })
    let known = inputs.count
    add(result, isContext: true, areEarlier: areEarlier)
    let others = inputs[known...].filter { input in
      guard case .file(let path, _) = input.content, let identity = FileIdentity(path) else {
        return true
      }
      return !linted.contains(identity)
    }
    inputs = Array(inputs[..<known]) + others
  }

  private mutating func note(_ problem: DiscoveryProblem) {
    let path = problem.path.description
    switch problem.cause {
    case .notFound where Self.commands.contains(path):
      failures.append(
        LocalizedText(
          zh: "命令“\(path)”应写在最前面：plan-lint \(path) …",
          en: "the command “\(path)” must come first: plan-lint \(path) …"))
    case .notFound(let nearest):
      // A misspelt command is read as a path.
      let near = nearest?.description ?? NearestName.find(path, among: Self.commands)
      failures.append(
        LocalizedText(
          zh: "没有“\(path)”" + (near.map { "，是否为“\($0)”" } ?? ""),
          en: "there is no “\(path)”" + (near.map { "; did you mean “\($0)”?" } ?? "")))
    case .brokenLink:
      fail(path, LocalizedText(zh: "链接指向的文件不存在", en: "the link leads nowhere"), problem)
    case .linkLoop: fail(path, LocalizedText(zh: "链接指向自己", en: "the link leads to itself"), problem)
    case .linkNotFollowed:
      notes.append(
        LocalizedText(zh: "略过链接“\(path)”", en: "the link “\(path)” was not followed"))
    case .notAFile: fail(path, FileReadError.notAFile.reason, problem)
    case .ignoreRulesTooHard:
      notes.append(
        LocalizedText(
          zh: "“\(path)”下有些.gitignore规则过于复杂，没有使用",
          en: "some .gitignore rules under “\(path)” are too hard to match and were not used"))
    case .unreadable(let code): fail(path, FileReadError.other(errno: code).reason)
    case .unreadableIgnoreFile(let error):
      notes.append(
        LocalizedText(
          zh: "“\(path)”读不了，其中的规则没有使用：\(error.reason.chinese)",
          en: "the rules in “\(path)” are not used: \(error.reason.english)"))
    }
  }

  private mutating func fail(
    _ path: String, _ reason: LocalizedText, _ problem: DiscoveryProblem? = nil
  ) {
    let text = LocalizedText(
      zh: "“\(path)”无法读取：\(reason.chinese)", en: "cannot read “\(path)”: \(reason.english)")
    if problem?.wasNamed ?? true { failures.append(text) } else { notes.append(text) }
  }
}
