/// How much a plugin may say. docs/plugin-protocol.md repeats the figures.
enum PluginLimits {
  /// The longest line, in bytes.
  static let line = 16 * 1024 * 1024
  /// The bytes of standard output from one awaited answer to the next, it included.
  static let outputPerAnswer = 32 * 1024 * 1024
  /// The findings of one answer.
  static let findingsPerAnswer = 10_000
  /// The bytes of all answers of a run.
  static let answersOfRun = 256 * 1024 * 1024
  /// The checks that a plugin describes.
  static let checks = 1_000
  /// The bytes of messages that wait to be sent; plans beyond wait as they are, and are written when their turn comes.
  static let waitingBytes = 32 * 1024 * 1024
}
