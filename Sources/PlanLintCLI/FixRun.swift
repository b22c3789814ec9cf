import ArgumentParser
import Reporters
import ValidatorCore

/// Applies fixes to the files of a run, or shows what they would change.
struct FixRun {
  let options: FixOptions
  let inputs: [LintInput]
  let language: Language
  private(set) var fixes = 0
  private(set) var failures: [LocalizedText] = []
  private var files: Set<String> = []

  /// Fixes that were in one another's way are offered again when the file is linted anew; so often at most.
  static let mostRounds = 5

  init(options: FixOptions, inputs: [LintInput], language: Language) {
    self.options = options
    self.inputs = inputs
    self.language = language
  }

  /// What would be changed, as a unified diff.
  func diff(_ result: LintResult) -> String {
    fixer.fixedFiles(result).map { UnifiedDiff($0).text }.joined()
  }

  /// Writes what is mended. Whether any file was changed.
  mutating func apply(_ result: LintResult) -> Bool {
    let before = fixes
    for file in fixer.fixedFiles(result) {
      do {
        try write(file)
        fixes += file.fixCount
        files.insert(file.source.path)
      } catch let error as OutputFile.Failure {
        fail(file, error.reason)
      } catch {
        fail(file, LocalizedText(zh: "文件在检查后又有改动", en: "the file has changed since it was read"))
      }
    }
    return fixes > before
  }

  /// How much was done, for standard error; nil where nothing was.
  var summary: LocalizedText? {
    guard fixes > 0 else { return nil }
    return LocalizedText(
      zh: "已修改\(files.count)个文件，共\(fixes)处",
      en: "fixed \(fixes) in \(files.count) file\(files.count == 1 ? "" : "s")")
  }

  private var fixer: Fixer { Fixer(appliesUnsafe: options.unsafeFixes) }

  private struct Changed: Error {}

  private func write(_ file: FixedFile) throws {
    guard let input = inputs.first(where: { $0.path == file.source.path }),
      case .file(let path, _) = input.content, case .success(let bytes) = FileReader.read(path),
      SourceText(path: file.source.path, contents: bytes).bytes == file.source.bytes
    else { throw Changed() }
    let output = try OutputFile(replacing: path.description)
    try output.write(file.applied(to: bytes))
    try output.finish()
  }

  private mutating func fail(_ file: FixedFile, _ reason: LocalizedText) {
    let text = LocalizedText(
      zh: "“\(file.source.path)”无法修改：\(reason.chinese)",
      en: "cannot fix “\(file.source.path)”: \(reason.english)")
    if !failures.contains(text) { failures.append(text) }
  }
}
