/// Tells equal findings of a file apart by an ordinal, so that a fingerprint stands for one finding: two tasks of one title may lack the same.
///
/// Which of them has which ordinal is of no account: a baseline that holds two of three knows two of them, in whatever order they stand.
struct FingerprintOrdinals {
  /// How often each fingerprint was met, by file.
  private var counts: [[String: Int]]

  init(files: Int) {
    counts = Array(repeating: [:], count: files)
  }

  /// The diagnostic, with an ordinal in its fingerprint where an equal one was met before.
  mutating func numbered(_ diagnostic: Diagnostic) -> Diagnostic {
    let own = next(diagnostic.fingerprint, diagnostic.file)
    return diagnostic.identified(by: own) { item in
      item.identified(by: next(item.fingerprint, item.file)) { $0 }
    }
  }

  private mutating func next(_ fingerprint: String, _ file: Int) -> String {
    let ordinal = counts[file][fingerprint, default: 0]
    counts[file][fingerprint] = ordinal + 1
    guard ordinal > 0 else { return fingerprint }
    var numbered = Fingerprint()
    numbered.add(fingerprint)
    numbered.add(String(ordinal))
    return numbered.text
  }
}
