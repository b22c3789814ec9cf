/// What the process tells its caller.
enum ExitStatus {
  /// Findings at or above the threshold.
  static let findings: Int32 = 1
  /// Wrong usage, or something that was named and cannot be read.
  static let usage: Int32 = 2
}
