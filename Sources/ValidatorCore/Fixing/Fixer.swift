/// Applies the fixes that a run offers.
///
/// Of fixes that touch the same bytes the first counts; the others may be offered again when the file is linted anew. What comes out is
/// read again: it must mean the same as before but for what was mended, else the fix is left out.
public struct Fixer: Sendable {
  /// Whether fixes are applied that may not be what the author meant.
  public let appliesUnsafe: Bool

  /// A fixer.
  public init(appliesUnsafe: Bool = false) {
    self.appliesUnsafe = appliesUnsafe
  }

  /// The files of `result` that fixes change, in the order of the run.
  public func fixedFiles(_ result: LintResult) -> [FixedFile] {
    var fixes: [Int: [Fix]] = [:]
    for diagnostic in result.diagnostics {
      guard let fix = diagnostic.fixes.first(where: { $0.isSafe || appliesUnsafe }) else {
        continue
      }
      fixes[diagnostic.file, default: []].append(fix)
    }
    return fixes.keys.sorted().compactMap { file in
      fixed(result.files[file], fixes[file] ?? [], file)
    }
  }

  private func fixed(_ file: LintResult.File, _ fixes: [Fix], _ position: Int) -> FixedFile? {
    // Offsets into a transcoded file are those of its UTF-8 form.
    guard file.source.encoding == .utf8, !file.isContext, !file.isSettings else { return nil }
    var taken = TakenEdits()
    let chosen = fixes.filter { taken.take($0.edits) }
    let all = chosen.flatMap(\.edits)
    if MeaningGuard(file.tree).keepsMeaning(all) {
      return made(file, position, count: chosen.count, all)
    }
    var edits: [Fix.Edit] = []
    var count = 0
    for fix in chosen where MeaningGuard(file.tree).keepsMeaning(edits + fix.edits) {
      edits += fix.edits
      count += 1
    }
    return made(file, position, count: count, edits)
  }

  private func made(_ file: LintResult.File, _ position: Int, count: Int, _ edits: [Fix.Edit])
    -> FixedFile?
  {
    edits.isEmpty
      ? nil
      : FixedFile(
        file: position, source: file.source, edits: Self.ordered(edits), fixCount: count)
  }

  private static func ordered(_ edits: [Fix.Edit]) -> [Fix.Edit] {
    var seen: Set<Fix.Edit> = []
    return edits.filter { seen.insert($0).inserted }.sorted { $0.span < $1.span }
  }
}
