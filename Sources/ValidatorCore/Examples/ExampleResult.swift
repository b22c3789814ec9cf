/// What came of one example of a check.
public struct ExampleResult: Sendable {
  /// The example.
  public let example: CheckExample
  /// Its number among the bad or among the good examples of the check, from 1.
  public let number: Int
  /// What is wrong, in the order of ``ExampleVariant``. What is wrong with the example as it is written is told alone.
  public let faults: [ExampleFault]
  /// Whether all is as it should be.
  public var hasPassed: Bool { faults.isEmpty }
}
