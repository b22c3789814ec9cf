import ValidatorCore

/// A file of a run with what fixes make of it.
struct MendedFile {
  let input: LintInput
  /// The bytes of the file.
  let before: [UInt8]
  /// The bytes with all fixes.
  private(set) var after: [UInt8]
  /// How many fixes were made.
  private(set) var fixes = 0

  init(_ input: LintInput, bytes: [UInt8]) {
    self.input = input
    before = bytes
    after = bytes
  }

  mutating func apply(_ file: FixedFile) {
    after = file.applied(to: after)
    fixes += file.fixCount
  }

  /// Whether `source` is what the linter read from the bytes as they are now.
  func holds(_ source: SourceText) -> Bool {
    SourceText(path: source.path, contents: after).bytes == source.bytes
  }
}
