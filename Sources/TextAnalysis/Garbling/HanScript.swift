/// Tells characters that only one of the two scripts writes.
public enum HanScript {
  /// The scripts of which a text has characters that the other one does not write.
  public struct Signs: OptionSet, Sendable {
    /// A bit for each script.
    public let rawValue: UInt8

    /// Signs from their bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// A character that only Traditional text writes.
    public static let traditional = Signs(rawValue: HanClasses.traditional)
    /// A character that only Simplified text writes.
    public static let simplified = Signs(rawValue: HanClasses.simplified)
  }

  /// The number of characters in `text` that only Traditional, and that only Simplified text writes.
  public static func counts(in text: ByteView) -> (traditional: Int, simplified: Int) {
    var counts = (traditional: 0, simplified: 0)
    var offset = 0
    while offset < text.count {
      let (scalar, length) = text.quickScalar(at: offset)
      let classes = HanClasses.classes(of: scalar)
      if classes & HanClasses.traditional != 0 { counts.traditional += 1 }
      if classes & HanClasses.simplified != 0 { counts.simplified += 1 }
      offset += length
    }
    return counts
  }

  /// 岙 垅 岽: names of places keep them in Traditional text.
  private static let placeCharacters: [UInt32] = [0x5C99, 0x5785, 0x5CBD]

  /// The runs of characters in `text` that only the other script writes: the Traditional ones of a Simplified text, and the
  /// other way round.
  public static func strangers(in text: ByteView, isSimplified: Bool) -> [Range<Int>] {
    let bit = isSimplified ? HanClasses.traditional : HanClasses.simplified
    var found: [Range<Int>] = []
    var offset = 0
    while offset < text.count {
      let (scalar, length) = text.quickScalar(at: offset)
      if HanClasses.classes(of: scalar) & bit != 0,
        isSimplified || !placeCharacters.contains(scalar)
      {
        if let last = found.last, last.upperBound == offset {
          found[found.count - 1] = last.lowerBound..<offset + length
        } else {
          found.append(offset..<offset + length)
        }
      }
      offset += length
    }
    return found
  }
}
