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
    let kept = harmless(chosen, MeaningGuard(file.tree))
    return made(file, position, count: kept.count, kept.flatMap(\.edits))
  }

  /// How often a file is read again to find the fixes that would change more than they say.
  private static let mostReadings = 100

  /// The fixes that together keep the meaning of the file. Those that do not are found by halves.
  private func harmless(_ fixes: [Fix], _ meaning: MeaningGuard) -> [Fix] {
    var kept: [Fix] = []
    var open = [fixes[...]]
    var readings = 0
    while let next = open.popLast(), readings < Self.mostReadings {
      readings += 1
      if meaning.keepsMeaning((kept + next).flatMap(\.edits)) {
        kept += next
      } else if next.count > 1 {
        let middle = next.startIndex + next.count / 2
        open += [next[middle...], next[..<middle]]
      }
    }
    return kept
  }

  private func made(_ file: LintResult.File, _ position: Int, count: Int, _ edits: [Fix.Edit])
    -> FixedFile?
  {
    edits.isEmpty
      ? nil
      : FixedFile(
        file: position, source: file.source, edits: Self.ordered(edits), fixCount: count)
  }

  /// The edits by place, each once.
  static func ordered(_ edits: [Fix.Edit]) -> [Fix.Edit] {
    var seen: Set<Fix.Edit> = []
    return edits.filter { seen.insert($0).inserted }.sorted { $0.span < $1.span }
  }
}
