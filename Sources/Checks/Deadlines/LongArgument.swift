import ValidatorCore

/// The places of an argument, of which a long one keeps its beginning and its end.
struct LongArgument {
  /// The most places that are shown.
  static let most = 40

  /// What is shown before the gap, and behind it.
  private let parts: (head: Range<Int>, tail: Range<Int>)

  /// An argument of `count` steps.
  init(count: Int) {
    guard count > Self.most else {
      parts = (0..<count, count..<count)
      return
    }
    let head = Self.most / 2
    parts = (0..<head, (count - (Self.most - head - 1))..<count)
  }

  /// The places of the steps; one in the middle says how many are left out, where the first of them stands.
  func places(_ place: (Int) -> RelatedPlace) -> [RelatedPlace] {
    let head = parts.head.map(place)
    let leftOut = parts.tail.lowerBound - parts.head.upperBound
    guard leftOut > 0 else { return head }
    let first = place(parts.head.upperBound)
    let gap = RelatedPlace(first.place, Messages.leftOut(leftOut), task: first.task)
    return head + [gap] + parts.tail.map(place)
  }

  private enum Messages {
    static func leftOut(_ count: Int) -> Message {
      Message("left-out", zh: "从此处起另有\(count)处未列出", en: "\(count) more from here are not shown")
    }
  }
}
