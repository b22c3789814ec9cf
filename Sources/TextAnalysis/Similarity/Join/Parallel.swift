import Dispatch
import Synchronization

/// Work on a range of positions, spread over the cores.
public enum Parallel {
  /// What `body` gives for each piece of `0..<count`, in the order of the pieces, however many
  /// threads ran. A range of no more than `grain` positions is one piece and starts no thread.
  public static func map<Result: Sendable>(
    _ count: Int, grain: Int, _ body: @Sendable (Range<Int>) -> Result
  ) -> [Result] {
    let grain = max(1, grain)
    let pieces = (count + grain - 1) / grain
    guard pieces > 1 else { return count > 0 ? [body(0..<count)] : [] }
    let results = Mutex([Result?](repeating: nil, count: pieces))
    DispatchQueue.concurrentPerform(iterations: pieces) { piece in
      let result = body(piece * grain..<min(count, (piece + 1) * grain))
      results.withLock { $0[piece] = result }
    }
    return results.withLock { $0.compactMap(\.self) }
  }
}
