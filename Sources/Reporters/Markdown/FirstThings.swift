import ValidatorCore

/// What a reviewer begins with: of each check the first finding, what contradicts itself before what was only not
/// filled in.
struct FirstThings {
  /// The findings, the first one first.
  let diagnostics: [Diagnostic]

  /// At most `count` of what is ranked by gravity already.
  init(_ ranked: [Diagnostic], count: Int) {
    var seen: Set<String> = []
    let firsts = ranked.filter { seen.insert($0.check).inserted }
    let sorted = Severity.allCases.sorted(by: >).flatMap { severity in
      Kind.allCases.flatMap { kind in
        firsts.filter { $0.severity == severity && Kind($0) == kind }
      }
    }
    let chosen = sorted.prefix(count)
    // Where few checks found anything, the next ones of the same checks fill the list.
    let known = Set(chosen.map(\.fingerprint))
    let rest = ranked.filter { !known.contains($0.fingerprint) }.prefix(count - chosen.count)
    diagnostics = Array(chosen) + rest
  }

  /// What sort of a mistake it is, the one that takes most thought first.
  private enum Kind: CaseIterable {
    case contradiction, other, blank

    init(_ diagnostic: Diagnostic) {
      switch diagnostic.check {
      case "conflicting-deadlines", "dependency-cycle", "inconsistent-target", "duplicate-task",
        "deadline-out-of-period", "impossible-date":
        self = .contradiction
      case "unfilled-placeholder", "garbled-text": self = .blank
      default: self = .other
      }
    }
  }
}
