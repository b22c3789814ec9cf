import ValidatorCore

/// Where `plan-lint init` writes.
struct InitPlace {
  /// The folder as it was named.
  let folder: String
  /// The configuration that stands in the folder.
  let standing: String?
  /// The configuration to write.
  let configuration: String
  /// A configuration further up that holds in the folder too.
  let above: String?

  private let path: FolderPath

  /// - Throws: a `UsageError` where there is no such folder, or it is in no repository and must be.
  init(_ folder: String, needsRepository: Bool) throws {
    guard let path = FolderPath(folder) else { throw Self.noFolder(folder) }
    guard !needsRepository || path.repository != nil else {
      throw UsageError(
        zh: "“\(folder)”不在git仓库中，不能加入提交前检查；请先运行git init，或者去掉--pre-commit",
        en:
          "“\(folder)” is in no git repository, so that it has no commits to check; run git init first, or leave out --pre-commit"
      )
    }
    let prefix = FolderPath.prefix(folder)
    let names = Configuration.fileNames.map { prefix + $0 }
    self.folder = folder
    self.path = path
    standing = names.first(where: FolderPath.stands)
    configuration = standing ?? names.first ?? prefix
    above = path.nearestAbove(holding: Configuration.fileNames)
  }

  /// What comes of adding a hook for the plans, those with other names included.
  func adding(_ included: IncludedPlans) throws -> HookChange? {
    guard let root = path.repository else { return nil }
    let below = path.below(root)
    let hook = PreCommitHook(
      expressions: included.expressions(in: below),
      folder: below.isEmpty ? "." : String(below.dropLast()))
    let file = "\(root)/\(PreCommitFile.name)"
    let shown = below.isEmpty ? FolderPath.prefix(folder) + PreCommitFile.name : file
    switch FileReader.read(BytePath(file), limit: 1 << 20) {
    case .success(let bytes):
      return HookChange(path: shown, hook: hook, outcome: PreCommitFile(bytes).adding(hook))
    case .failure(.notFound):
      return HookChange(path: shown, hook: hook, outcome: PreCommitFile([]).adding(hook))
    case .failure(let error):
      let notice = error.notice(shown)
      throw UsageError(zh: notice.chinese, en: notice.english)
    }
  }

  private static func noFolder(_ folder: String) -> UsageError {
    if FolderPath.stands(folder) {
      return UsageError(zh: "“\(folder)”不是文件夹", en: "“\(folder)” is not a folder")
    }
    var nearest: BytePath?
    for problem in FileDiscovery().find([folder]).problems {
      if case .notFound(let found) = problem.cause { nearest = found }
    }
    return UsageError(
      zh: "没有文件夹“\(folder)”" + (nearest.map { "，是否为“\($0)”" } ?? ""),
      en: "there is no folder “\(folder)”" + (nearest.map { "; did you mean “\($0)”?" } ?? ""))
  }
}
