/// Says what is wrong with the comments of a file, when it is known what they allowed.
struct SuppressionRemarks {
  let catalog: CheckCatalog
  let settings: LintSettings
  let source: SourceText
  /// The checks that compare plans: whether they find something depends on which plans were read.
  let comparing: Set<String>

  /// What is said about `comment`.
  ///
  /// - Parameter used: the positions of its names that allowed something.
  func findings(about comment: SuppressionComment, used: Set<Int>) -> [Finding] {
    if let word = comment.unknownWord { return [SuppressionMessages.unknownWord(word, comment)] }
    var findings = comment.names.isEmpty ? [SuppressionMessages.noName(comment)] : []
    let reason = missingDashes(in: comment)
    let idle = Set(
      comment.names.indices.filter { !used.contains($0) && isIdle(id(comment.names[$0])) })
    for (index, name) in comment.names.enumerated() where !used.contains(index) {
      if idle.contains(index) {
        findings.append(unused(index, of: comment, idle))
      } else if index == reason {
        findings.append(SuppressionMessages.missingDashes(name))
      } else if catalog.isComplete, !catalog.isKnown(id(name)), index < reason ?? .max {
        findings.append(SuppressionMessages.unknownCheck(name, catalog.nearest(to: name.text)))
      }
    }
    if settings.requiresReasons, comment.reason == nil, reason == nil {
      findings.append(SuppressionMessages.noReason(comment))
    }
    return findings
  }

  private func id(_ name: SuppressionComment.Name) -> String {
    settings.aliases[name.text] ?? name.text
  }

  /// The position of the name with which a reason begins that lacks its dashes.
  private func missingDashes(in comment: SuppressionComment) -> Int? {
    guard comment.reason == nil, catalog.isComplete else { return nil }
    return comment.names.indices.dropFirst().first { index in
      let name = comment.names[index]
      return name.isDash || !catalog.isKnown(id(name)) && catalog.nearest(to: name.text) == nil
    }
  }

  /// Whether what `name` stands for would have been found here: what is off, compares plans or lacks the unit directory is not.
  private func isIdle(_ name: String) -> Bool {
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

  private func unused(_ index: Int, of comment: SuppressionComment, _ idle: Set<Int>) -> Finding {
    let names = comment.names
    guard let kept = names.indices.first(where: { !idle.contains($0) }) else {
      return SuppressionMessages.unused(names[index], removing: removal(of: comment))
    }
    let span =
      index < kept
      ? SourceSpan(names[index].span.start, names[index + 1].span.start)
      : SourceSpan(names[index - 1].span.end, names[index].span.end)
    return SuppressionMessages.unusedName(names[index], removing: span)
  }

  /// The comment with the blanks before it, and its line where nothing else stands there.
  private func removal(of comment: SuppressionComment) -> SourceSpan {
    let bytes = source.bytes
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
