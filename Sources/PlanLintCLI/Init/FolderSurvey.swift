import RulePacks
import TextAnalysis
import ValidatorCore

/// What stands in a folder, as far as a configuration of it would speak of it. Paths are as seen from the folder.
struct FolderSurvey {
  /// How many plans have a name that says so.
  private(set) var plans = 0
  /// Plans that other names have.
  private(set) var otherPlans: [String] = []
  /// YAML files that are no plans.
  private(set) var otherFiles: [String] = []
  /// Rule packs without mistakes that can be used together.
  private(set) var packs: [String] = []
  /// Rule packs that have mistakes.
  private(set) var brokenPacks: [String] = []
  /// Unit directories without mistakes.
  private(set) var unitFiles: [String] = []
  /// What went wrong on the way.
  private(set) var problems: [DiscoveryProblem] = []
  /// The first plans.
  private(set) var sample: [SourceText] = []

  private let prefix: String

  private static let sampleSize = 20
  /// The largest YAML file that is looked into.
  private static let largestFile = RulePackLibrary.largestFile

  /// Looks through the folder at `path`, as a run of plan-lint does.
  init(_ path: String) {
    prefix = FolderPath.prefix(path)
    let found = FileDiscovery().find([path]) { _ in true }
    problems = found.problems
    for file in found.files where file.path.isUTF8 { look(at: file) }
  }

  /// Whether the plans are in Chinese; nil where there are none.
  var language: Language? {
    sample.isEmpty ? nil : LanguageChoice.fromScript(of: sample)
  }

  /// Whether the plans are in Traditional characters.
  var isTraditional: Bool {
    func count(_ isSimplified: Bool) -> Int {
      sample.reduce(0) { count, plan in
        count
          + plan.withBytes(SourceSpan(0, plan.bytes.count)) {
            HanScript.strangers(in: $0, isSimplified: isSimplified).count
          }
      }
    }
    return count(true) > count(false)
  }

  private mutating func look(at file: DiscoveredFile) {
    let path = file.path.description
    let isPlan = FileDiscovery.usualExtensions.contains { path.hasSuffix($0) }
    plans += isPlan ? 1 : 0
    guard !isPlan || sample.count < Self.sampleSize,
      case .success(let bytes) = FileReader.read(file.path, limit: Self.largestFile)
    else { return }
    let source = SourceText(path: path, contents: bytes)
    let name = String(path.dropFirst(prefix.count))
    guard !isPlan, !KindOfFile.isPlan(source) else {
      if !isPlan { otherPlans.append(name) }
      if sample.count < Self.sampleSize { sample.append(source) }
      return
    }
    otherFiles.append(name)
    if KindOfFile.isPack(source) { take(pack: name) }
    if KindOfFile.isUnitDirectory(source) { unitFiles.append(name) }
  }

  /// A pack with mistakes, or one that brings what another one brings already, would make every run fail.
  private mutating func take(pack: String) {
    let sources = (packs + [pack]).map { PackSource.file(prefix + $0) }
    let shipped = PlanLintCLI.packs.map { PackSource.shipped($0) }
    let plugins = RulePackLibrary().plugins(shipped + sources)
    let catalog = CheckCatalog(PlanLintCLI.plugins + plugins)
    guard catalog.failures.isEmpty, plugins.allSatisfy(\.files.isEmpty) else {
      brokenPacks.append(pack)
      return
    }
    packs.append(pack)
  }
}
