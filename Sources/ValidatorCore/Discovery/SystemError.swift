/// What the operating system answered where a call failed.
struct SystemError: Error, Hashable, Sendable {
  /// The value of `errno`.
  let code: Int32
}
