/// Takes out of what a run found what comments in the plans allow, and tells of comments that allow nothing.
struct SuppressionFilter {
  let catalog: CheckCatalog
  let files: [LintResult.File]
  /// The comments by file.
  let comments: [[SuppressionComment]]
  /// The settings by file.
  let settings: [LintSettings]
  /// The checks that compare plans: whether they find something depends on which plans were read.
  let comparing: Set<String>

  /// What is left, with what is said about the comments, and what was taken out. What stands for several findings is allowed
  /// finding by finding, and what is left of it where it stands itself.
  func filtered(_ diagnostics: [Diagnostic]) -> (
    diagnostics: [Diagnostic], suppressed: [SuppressedDiagnostic]
  ) {
    var comments = zip(comments, settings).map { FileComments($0, aliases: $1.aliases) }
    guard comments.contains(where: { !$0.comments.isEmpty }) else { return (diagnostics, []) }
    var kept: [Diagnostic] = []
    var suppressed: [SuppressedDiagnostic] = []
    for diagnostic in diagnostics {
      var told = [diagnostic]
      if let whole = diagnostic.whole {
        let left = whole.items.filter { item in
          guard let allowed = allowed(item.diagnostic, &comments) else { return true }
          suppressed.append(allowed)
          return false
        }
        told = PlanWideFolding.told(diagnostic, left, in: catalog)
      }
      for diagnostic in told {
        if let allowed = allowed(diagnostic, &comments) {
          suppressed.append(allowed)
        } else {
          kept.append(diagnostic)
        }
      }
    }
    for (file, comments) in comments.enumerated() { kept += remarks(on: comments, file) }
    return (kept, suppressed)
  }

  /// The diagnostic as one that a comment allows; nil where none does.
  private func allowed(_ diagnostic: Diagnostic, _ comments: inout [FileComments])
    -> SuppressedDiagnostic?
  {
    let names = LintSettings.names(diagnostic.check, diagnostic.kind)
    let own = comments[diagnostic.file].allowing(names, at: diagnostic.place.span)
    // What is said of several places is allowed at the first one; of a pair, either side may allow it.
    guard own != nil || diagnostic.related.count == 1 else { return nil }
    let others = diagnostic.related.map { related in
      comments[related.file].allowing(names, at: related.place.span)
    }
    guard let comment = own ?? others.first ?? nil else { return nil }
    return SuppressedDiagnostic(diagnostic: diagnostic, source: .comment, reason: comment.reason)
  }

  private func remarks(on comments: FileComments, _ file: Int) -> [Diagnostic] {
    guard !comments.comments.isEmpty else { return [] }
    let remarks = SuppressionRemarks(
      catalog: catalog, settings: settings[file], source: files[file].source,
      comparing: comparing)
    let findings = zip(comments.comments, comments.used).flatMap {
      remarks.findings(about: $0, used: $1)
    }
    return DiagnosticBuilder(settings: settings[file], file: file, plan: nil)
      .diagnostics(for: findings, of: LoaderChecks.suppression)
  }
}
