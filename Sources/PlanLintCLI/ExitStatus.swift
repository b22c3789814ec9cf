/// What the process tells its caller.
enum ExitStatus {
  /// Nothing at or above the threshold.
  static let clean: Int32 = 0
  /// Findings at or above the threshold.
  static let findings: Int32 = 1
  /// Wrong usage, or something that was named and cannot be read.
  static let usage: Int32 = 2
}
