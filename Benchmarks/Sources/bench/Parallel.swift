import Dispatch
import Synchronization

/// Work on several threads that take the next item as they become free.
enum Parallel {
  /// The sum of what the work returns for each item.
  static func sum<Item: Sendable>(
    over items: [Item], threads: Int, _ work: @Sendable (Item) throws -> Int
  ) throws -> Int {
    let next = Atomic(0)
    let result = Mutex<Result<Int, any Error>>(.success(0))
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      let part = Result {
        var sum = 0
        while true {
          let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
          guard index < items.count else { return sum }
          sum += try work(items[index])
        }
      }
      result.withLock { total in total = Result { try total.get() + part.get() } }
    }
    return try result.withLock { try $0.get() }
  }
}
