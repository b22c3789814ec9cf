/// A finding that a baseline remembers.
public struct BaselineEntry: Hashable, Sendable {
  /// The file as seen from the baseline's folder.
  public var file: String
  /// The id of the check.
  public let check: String
  /// The kind within the check.
  public let kind: String
  /// The task's title, for people; nothing is found by it.
  public let task: String?
  /// What identifies the finding: neither its lines nor its words.
  public let fingerprint: String
  /// How many findings of the file have this fingerprint.
  public var count: Int

  private static let longestTask = 40

  init(
    file: String, check: String, kind: String, task: String?, fingerprint: String, count: Int = 1
  ) {
    self.file = file
    self.check = check
    self.kind = kind
    self.task = task
    self.fingerprint = fingerprint
    self.count = count
  }

  /// A finding in the file that the baseline calls `file`.
  init(_ diagnostic: Diagnostic, file: String) {
    let title = diagnostic.isSensitive ? nil : diagnostic.citation?.title
    self.init(
      file: file, check: diagnostic.check, kind: diagnostic.kind,
      task: title.map {
        String(String.UnicodeScalarView($0.unicodeScalars.prefix(Self.longestTask)))
      },
      fingerprint: diagnostic.fingerprint)
  }

  /// What two entries about the same findings have in common.
  struct Key: Hashable {
    let file: String
    let fingerprint: String
  }

  var key: Key { Key(file: file, fingerprint: fingerprint) }

  /// The order in the file, which is the same on every machine.
  static func comesBefore(_ left: BaselineEntry, _ right: BaselineEntry) -> Bool {
    (left.file, left.check, left.kind, left.fingerprint)
      < (right.file, right.check, right.kind, right.fingerprint)
  }
}
