/// Signs of damage, each of which a finder looks into.
struct GarblingSigns: OptionSet {
  let rawValue: UInt16

  /// A bracket before a Latin letter, or a Latin letter with a tone mark.
  static let pinyin = GarblingSigns(rawValue: 1)
  /// Rare characters beside each other, or a sign of ASCII between Chinese characters.
  static let oddCharacters = GarblingSigns(rawValue: 2)
  /// Letters of Latin-1 that begin characters of UTF-8.
  static let highLatin = GarblingSigns(rawValue: 4)
  /// U+FFFD, private or invisible characters.
  static let noCharacters = GarblingSigns(rawValue: 8)
  /// A lone Latin letter between Chinese characters.
  static let loneLetter = GarblingSigns(rawValue: 16)
  /// Quotation marks or brackets that do not come in pairs.
  static let unpairedMarks = GarblingSigns(rawValue: 32)
  /// A Latin letter beside a Cyrillic or Greek one.
  static let mixedLetters = GarblingSigns(rawValue: 64)
  /// A radical or compatibility character, or a letter of Cyrillic.
  static let lookalikes = GarblingSigns(rawValue: 128)
  /// A letter that looks like a digit, beside one.
  static let letterInNumber = GarblingSigns(rawValue: 256)
  /// & or < with a letter behind it.
  static let markup = GarblingSigns(rawValue: 512)
  /// Marks that end or part clauses, one upon the other.
  static let doubledMarks = GarblingSigns(rawValue: 1024)
}
