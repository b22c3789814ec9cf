/// The Chinese characters that radicals and compatibility characters look like.
enum HanVariants {
  /// The character to be written for a radical or compatibility character; nil where there is none.
  static func character(for scalar: UInt32) -> Unicode.Scalar? {
    if let form = radicals[scalar] { return form }
    return CompatibilityFolding.character(for: scalar).flatMap(Unicode.Scalar.init)
  }

  /// The radicals whose equivalents are no compatibility forms (Unicode, EquivalentUnifiedIdeograph.txt).
  private static let radicals = Dictionary(
    uniqueKeysWithValues: zip(
      "⺠⻁⻄⻅⻆⻉⻋⻓⻔⻘⻚⻛⻜⻝⻢⻣⻤⻥⻦⻨⻩⻬⻮⻰⻳".unicodeScalars.map(\.value),
      "民虎西见角贝车长门青页风飞食马骨鬼鱼鸟麦黄齐齿龙龟".unicodeScalars))
}
