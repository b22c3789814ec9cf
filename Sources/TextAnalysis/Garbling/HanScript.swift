/// Tells characters that only one of the two scripts writes.
public enum HanScript {
  /// The runs of characters in `text` that only the other script writes: the Traditional ones of a Simplified text, and the
  /// other way round.
  public static func strangers(in text: ByteView, isSimplified: Bool) -> [Range<Int>] {
    let bit = isSimplified ? HanClasses.traditional : HanClasses.simplified
    var found: [Range<Int>] = []
    var offset = 0
    while offset < text.count {
      let (scalar, length) = text.quickScalar(at: offset)
      if HanClasses.classes(of: scalar) & bit != 0 {
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
