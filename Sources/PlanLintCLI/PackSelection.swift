import RulePacks
import TextAnalysis
import ValidatorCore

/// The rule packs that a run uses, wherever they were asked for.
struct PackSelection {
  /// The packs of the configuration: names of shipped ones, or files.
  var configured: [String] = []
  /// The packs of the command line: names of shipped ones, or files.
  var asked: [String] = []

  /// The checks of the program and of the packs. A name on the command line that does not exist is an error; a file of the
  /// configuration that cannot be read is a failure of its pack.
  func plugins() throws -> [Plugin] {
    let library = RulePackLibrary()
    let shipped = PlanLintCLI.packs.map { PackSource.shipped($0) }
    let configured = configured.map { name -> PackSource in
      library.names.contains(name) ? .shipped(name) : .file(name)
    }
    let asked = try asked.map { try source($0, library) }
    return PlanLintCLI.plugins + library.plugins(shipped + configured + asked)
  }

  /// A shipped pack goes before a file of the same name; `./name` is always a file.
  private func source(_ name: String, _ library: RulePackLibrary) throws -> PackSource {
    if library.names.contains(name) { return .shipped(name) }
    let path = BytePath(name)
    if FileIdentity(path) != nil { return .file(name) }
    let nearest = NearestName.find(name, among: library.names)
    let list = library.names
    throw UsageError(
      zh: "没有规则包“\(name)”"
        + (nearest.map { "，是否为“\($0)”" }
          ?? "；应为文件，或者\(list.joined(separator: "、"))"),
      en: "there is no rule pack “\(name)”"
        + (nearest.map { "; did you mean “\($0)”?" }
          ?? "; name a file, or one of \(list.joined(separator: ", "))"))
  }
}
