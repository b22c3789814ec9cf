import Synchronization

/// Numbers for what a plugin is told of, each given once.
final class PluginNumbers: Sendable {
  private let last = Atomic<Int>(0)

  func next() -> Int { last.add(1, ordering: .relaxed).newValue }
}
