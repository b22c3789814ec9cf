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

  /// A comment of a file, and whether something was found that it allows.
  private struct Entry {
    let comment: SuppressionComment
    var used: Set<Int> = []
  }

  /// What is left, with what is said about the comments, and what was taken out.
  func filtered(_ diagnostics: [Diagnostic]) -> (
    diagnostics: [Diagnostic], suppressed: [SuppressedDiagnostic]
  ) {
    var entries = comments.map { $0.map { Entry(comment: $0) } }
    guard entries.contains(where: { !$0.isEmpty }) else { return (diagnostics, []) }
    var kept: [Diagnostic] = []
    var suppressed: [SuppressedDiagnostic] = []
    for diagnostic in diagnostics {
      var reason: String??
      for (file, place) in Self.places(of: diagnostic) {
        for index in entries[file].indices {
          let comment = entries[file][index].comment
          guard let target = comment.target, Self.contains(target, place),
            let name = name(in: comment, of: diagnostic, settings[file])
          else { continue }
          entries[file][index].used.insert(name)
          reason = .some(comment.reason)
        }
      }
      if let reason {
        suppressed.append(
          SuppressedDiagnostic(diagnostic: diagnostic, source: .comment, reason: reason))
      } else {
        kept.append(diagnostic)
      }
    }
    for (file, entries) in entries.enumerated() {
      for entry in entries { kept += remarks(on: entry.comment, entry.used, file) }
    }
    return (kept, suppressed)
  }

  /// Where a diagnostic can be allowed: at its place, and of a pair at the other side.
  private static func places(of diagnostic: Diagnostic) -> [(Int, SourceSpan)] {
    let own = (diagnostic.file, diagnostic.place.span)
    guard diagnostic.related.count == 1, let other = diagnostic.related.first else { return [own] }
    return [own, (other.file, other.place.span)]
  }

  private static func contains(_ target: SourceSpan, _ place: SourceSpan) -> Bool {
    target.start <= place.start && place.end <= target.end
  }

  /// The position of the comment's name that speaks of `diagnostic`.
  private func name(
    in comment: SuppressionComment, of diagnostic: Diagnostic, _ settings: LintSettings
  ) -> Int? {
    let names = LintSettings.names(diagnostic.check, diagnostic.kind)
    return comment.names.firstIndex { names.contains(settings.aliases[$0.text] ?? $0.text) }
  }

  private func remarks(on comment: SuppressionComment, _ used: Set<Int>, _ file: Int)
    -> [Diagnostic]
  {
    let settings = settings[file]
    var findings: [Finding] = []
    if let word = comment.unknownWord {
      findings.append(SuppressionMessages.unknownWord(word, comment))
    } else if comment.names.isEmpty {
      findings.append(SuppressionMessages.noName(comment))
    }
    let isIdle = comment.names.allSatisfy { name in
      let known = settings.aliases[name.text] ?? name.text
      return catalog.isKnown(known) && isOn(known, settings)
    }
    for (index, name) in comment.names.enumerated() where !used.contains(index) {
      let known = settings.aliases[name.text] ?? name.text
      guard catalog.isKnown(known) else {
        guard catalog.isComplete else { continue }
        findings.append(
          SuppressionMessages.unknownCheck(name, catalog.nearest(to: name.text), comment))
        continue
      }
      guard isOn(known, settings) else { continue }
      findings.append(
        SuppressionMessages.unused(
          name, comment, used.isEmpty && isIdle ? removal(of: comment, file) : nil))
    }
    if settings.requiresReasons, comment.reason == nil, comment.unknownWord == nil {
      findings.append(SuppressionMessages.noReason(comment))
    }
    return DiagnosticBuilder(settings: settings, file: file, plan: nil)
      .diagnostics(for: findings, of: LoaderChecks.suppression)
  }

  /// Whether what `name` stands for would have been found here: what is off, compares plans or lacks the unit directory is not.
  private func isOn(_ name: String, _ settings: LintSettings) -> Bool {
    let named = catalog.descriptions.filter { check in
      check.kinds.contains { LintSettings.names(check.id, $0.id).contains(name) }
    }
    guard !named.contains(where: { comparing.contains($0.id) }) else { return false }
    return named.contains { check in
      let bad = check.examples.filter(\.isBad)
      let needsUnits = !bad.isEmpty && bad.allSatisfy { $0.units != nil }
      return (settings.units != nil || !needsUnits)
        && check.kinds.contains { kind in
          LintSettings.names(check.id, kind.id).contains(name) && settings.isOn(check, kind.id)
        }
    }
  }

  /// The comment with the blanks before it, and its line where nothing else stands there.
  private func removal(of comment: SuppressionComment, _ file: Int) -> SourceSpan {
    let bytes = files[file].source.bytes
    var start = comment.span.start
    while start > 0, SuppressionReader.isBlank(bytes[start - 1]) { start -= 1 }
    var end = comment.span.end
    let isOwnLine = start == 0 || bytes[start - 1] == 0x0A || bytes[start - 1] == 0x0D
    if isOwnLine {
      if end < bytes.count, bytes[end] == 0x0D { end += 1 }
      if end < bytes.count, bytes[end] == 0x0A { end += 1 }
    }
    return SourceSpan(start, end)
  }
}
