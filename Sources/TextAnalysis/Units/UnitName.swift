/// The name of a unit as it stands in a list or a field.
public struct UnitName: Sendable, Hashable {
  /// What the name stands for.
  public let kind: UnitKind
  /// The name without what says its role (县教育局（牵头）, 牵头：县教育局) and without 等, in bytes
  /// of the text.
  public let range: Range<Int>
  /// The name without a bracket at its end (县教育局（教育科））; else the same as `range`.
  public let base: Range<Int>
  /// The role that is said beside the name; nil where nothing is said.
  public let role: UnitRole?

  /// Reads a text that names one unit, such as one entry of a field.
  public static func read(_ text: ByteView) -> UnitName {
    let letters = UnitLetters(text)
    return UnitNameReader(letters).name(in: 0..<letters.count)
  }

  /// Whether a text ends as the names of offices do (综合办公室), its bracket left out (办公室（党群部、督查室）).
  public static func isOffice(_ text: ByteView) -> Bool {
    let letters = UnitLetters(text)
    let reader = UnitNameReader(letters)
    return reader.isOffice(reader.withoutBracket(0..<letters.count))
  }

  /// Reads the part of a text in `range`; the name's ranges are bytes of the whole text.
  public static func read(_ text: ByteView, in range: Range<Int>) -> UnitName {
    let name = read(text.part(range))
    let start = range.clamped(to: 0..<text.count).lowerBound
    return UnitName(
      kind: name.kind, range: name.range.lowerBound + start..<name.range.upperBound + start,
      base: name.base.lowerBound + start..<name.base.upperBound + start, role: name.role)
  }

  /// The parts of a text that names several units without a mark between them (县教育局和县财政局,
  /// 基教科 人事科), in bytes; the whole where each part would be no unit's name
  /// (人力资源和社会保障局).
  public static func parts(of text: ByteView) -> [Range<Int>] {
    let letters = UnitLetters(text)
    let reader = UnitNameReader(letters)
    return reader.joinedParts(of: 0..<letters.count).map { letters.bytes($0) }
  }
}
