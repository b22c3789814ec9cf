import Synchronization

/// What checks worked out about a plan together, by the one that works it out.
final class PlanMemory: Sendable {
  private let values = Mutex<[ObjectIdentifier: any Sendable]>([:])

  /// The value under `key`, by `make` if there is none yet.
  func value<Value: Sendable>(_ key: ObjectIdentifier, _ make: () -> Value) -> Value {
    if let known = values.withLock({ $0[key] }) as? Value { return known }
    let value = make()
    values.withLock { $0[key] = value }
    return value
  }

  /// Gives the memory back.
  func forget() {
    values.withLock { $0 = [:] }
  }
}
