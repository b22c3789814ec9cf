import ArgumentParser
import Reporters
import ValidatorCore

/// Mends the files of a run in memory, then writes them or shows what would change.
///
/// Fixes that were in one another's way are offered again when the mended texts are linted anew, so that it goes by rounds.
struct FixRun {
  let options: FixOptions
  private var files: [BytePath: MendedFile] = [:]
  private(set) var failures: [LocalizedText] = []

  /// A text is linted anew so often at most.
  static let mostRounds = 5

  init(options: FixOptions) {
    self.options = options
  }

  /// The texts that are to be linted in place of those of the files. Standard input is among them: it can be read only once.
  var texts: [BytePath: [UInt8]] { files.mapValues(\.after) }

  /// Applies what `run` offers, in memory.
  ///
  /// - Returns: whether any text was changed.
  mutating func mend(_ run: LintRun) -> Bool {
    var isChanged = false
    for input in run.found.inputs {
      if case .bytes(let bytes) = input.content, files[input.location] == nil {
        files[input.location] = MendedFile(input, bytes: bytes)
      }
    }
    let inputs = Dictionary(grouping: run.found.inputs.filter { !$0.isContext }, by: \.path)
    for file in Fixer(appliesUnsafe: options.unsafeFixes).fixedFiles(run.result) {
      let candidates = (inputs[file.source.path] ?? []).lazy.compactMap(mended)
      guard var mended = candidates.first(where: { $0.holds(file.source) }) else {
        fail(file.source.path, OutputFile.Failure.changedMeanwhile.reason)
        continue
      }
      mended.apply(file)
      files[mended.input.location] = mended
      isChanged = true
    }
    return isChanged
  }

  /// Writes what was mended.
  mutating func write() {
    for file in changed {
      do {
        try write(file)
      } catch {
        files[file.input.location] = nil
        fail(file.input.path, error.reason)
      }
    }
  }

  /// What would be changed, as a unified diff.
  func diff() -> [UInt8] {
    changed.flatMap { file in
      UnifiedDiff(
        path: RepositoryPaths.fromCurrentFolder.path(of: file.input.path), from: file.before,
        to: file.after
      ).bytes
    }
  }

  /// How much was done, for standard error; nil where nothing was.
  var summary: LocalizedText? {
    let files = changed
    guard !options.diff, !files.isEmpty else { return nil }
    let fixes = files.reduce(0) { $0 + $1.fixes }
    return LocalizedText(
      zh: "已修改\(files.count)个文件，共\(fixes)处",
      en: "fixed \(fixes) in \(files.count) file\(files.count == 1 ? "" : "s")")
  }

  /// The files that fixes change, by path.
  private var changed: [MendedFile] {
    files.filter { $0.value.before != $0.value.after }.sorted { $0.key < $1.key }.map(\.value)
  }

  private func mended(_ input: LintInput) -> MendedFile? {
    if let known = files[input.location] { return known }
    guard case .success(let bytes) = input.read() else { return nil }
    return MendedFile(input, bytes: bytes)
  }

  private func write(_ file: MendedFile) throws(OutputFile.Failure) {
    guard case .success(file.before) = file.input.read() else {
      throw .changedMeanwhile
    }
    let output = try OutputFile(replacing: file.input.location)
    try output.write(file.after)
    try output.finish()
  }

  private mutating func fail(_ path: String, _ reason: LocalizedText) {
    let text = LocalizedText(
      zh: "“\(path)”无法修改：\(reason.chinese)", en: "cannot fix “\(path)”: \(reason.english)")
    if !failures.contains(text) { failures.append(text) }
  }
}
