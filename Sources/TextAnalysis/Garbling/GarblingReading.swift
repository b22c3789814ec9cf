/// What a text looks like to somebody who searches for damage.
public struct GarblingReading: Sendable {
  /// The damaged places, in order; they do not overlap.
  public var garbles: [Garble] = []
  /// The number of readings without tone that were left out, since they prove nothing: 人工智能(ai).
  public var doubtfulReadings = 0
  /// The scripts of the text, as far as characters show that only one of them writes.
  public var scripts: HanScript.Signs = []
}
