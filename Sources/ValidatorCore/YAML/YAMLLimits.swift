/// How far the loader goes before it says that it stopped.
public struct YAMLLimits: Sendable {
  /// The deepest nesting of collections. libyaml takes quadratic time in deeply nested flow collections.
  public var depth = 256
  /// How many nodes aliases may stand for, all together.
  public var aliasNodes = 1_000_000
  /// The largest file, in bytes.
  public var fileSize = 256 * 1024 * 1024
  /// How many syntax errors are reported in a file before its remainder is left unread.
  public var syntaxErrors = 100
  /// How many lines may be repaired (a full-width colon behind a key) while reading on.
  public var repairs = 10_000

  /// The limits that the documentation states.
  public init() {}
}
