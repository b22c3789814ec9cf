/// Finds text that was written as GBK and read as Latin-1 or Windows-1252: ½ÌÓý for 教育.
enum MisreadGBKFinder {
  /// No language puts so many letters with marks beside each other.
  private static let leastCharacters = 2

  /// The misread stretches, in order.
  static func find(in units: [GarbledUnit]) -> [Garble] {
    var found: [Garble] = []
    var index = 0
    while index < units.count {
      guard isByte(units[index].scalar) else {
        index += 1
        continue
      }
      var end = index
      while end < units.count, isByte(units[end].scalar) { end += 1 }
      if let garble = garble(units[index..<end]) { found.append(garble) }
      index = end
    }
    return found
  }

  /// The bytes of GB 2312, which Latin-1 and Windows-1252 read alike.
  private static func isByte(_ scalar: UInt32) -> Bool { (0xA1...0xFE).contains(scalar) }

  private static func garble(_ units: ArraySlice<GarbledUnit>) -> Garble? {
    guard let first = units.first, let last = units.last, units.count % 2 == 0,
      units.count >= 2 * leastCharacters
    else { return nil }
    var original = String.UnicodeScalarView()
    var common = 0
    for index in stride(from: units.startIndex, to: units.endIndex, by: 2) {
      let (lead, trail) = (UInt8(units[index].scalar), UInt8(units[index + 1].scalar))
      guard let scalar = GBK.scalar(lead, trail), let character = Unicode.Scalar(scalar) else {
        return nil
      }
      if HanClasses.rank(of: scalar) >= 2 { common += 1 }
      original.append(character)
    }
    guard common * 3 >= original.count * 2 else { return nil }
    return Garble(
      .misread, first.range.lowerBound..<last.range.upperBound, original: String(original),
      isCertain: common == original.count)
  }
}
