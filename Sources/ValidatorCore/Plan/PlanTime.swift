import TextAnalysis

/// A time of a plan: the words, and the days that they mean.
public struct PlanTime: Sendable {
  /// The words.
  public let text: PlanText
  /// What they mean in the plan's year; offsets are bytes of the text.
  public let reading: TimeReading

  /// The day by which something is due: the last day of the time, the latest of several. Nil for what has no end.
  public var deadline: Day? { reading.lastDay }

  /// The earliest day of the time.
  public var first: Day? { reading.firstDay }
}
