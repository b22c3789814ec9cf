/// A name as far as its likeness to other names goes: without the differences of writing that never
/// tell two names apart, and with what a comparison asks of it worked out once.
struct FoldedName {
  /// No name longer than this, in Unicode scalars, is compared.
  static let longest = 64

  /// The scalars in lower case, full-width forms as ASCII, `_` as `-`, 一 to 九 as 1 to 9.
  let scalars: [Unicode.Scalar]
  /// Whether more than half of the scalars are Chinese characters.
  let isChinese: Bool
  /// The digits of the name, without leading zeros.
  let digits: [Unicode.Scalar]

  /// Folds `name`; nil when it is too long to be compared.
  init?(_ name: String) {
    var scalars: [Unicode.Scalar] = []
    var chinese = 0
    for scalar in name.unicodeScalars {
      guard scalars.count < Self.longest else { return nil }
      if scalar.properties.isIdeographic { chinese += 1 }
      scalars.append(Self.fold(scalar))
    }
    self.scalars = scalars
    isChinese = chinese * 2 > scalars.count
    digits = Self.digits(in: scalars)
  }

  /// The length of the name as an abbreviation counts it: the whole of 委员会 and 办公室 at the end
  /// is 委 and 办 there.
  var lengthWithoutLongSuffix: Int {
    let isLong = Self.longSuffixes.contains { scalars.count > $0.count && scalars.ends(with: $0) }
    return isLong ? scalars.count - 2 : scalars.count
  }

  private static let longSuffixes = ["委员会", "委員會", "办公室", "辦公室"].map {
    Array($0.unicodeScalars)
  }

  private static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let narrow =
      switch scalar.value {
      case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
      default: scalar
      }
    if narrow == "_" { return "-" }
    if let digit = chineseDigits[narrow] { return digit }
    let lower = narrow.properties.lowercaseMapping.unicodeScalars
    return lower.count == 1 ? lower.first ?? narrow : narrow
  }

  private static let chineseDigits: [Unicode.Scalar: Unicode.Scalar] = [
    "〇": "0", "零": "0", "一": "1", "二": "2", "三": "3", "四": "4", "五": "5", "六": "6", "七": "7",
    "八": "8", "九": "9",
  ]

  private static func digits(in scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var found: [Unicode.Scalar] = []
    var isInside = false
    for scalar in scalars {
      let isDigit = ("0"..."9").contains(scalar) || scalar == "十"
      if isDigit, isInside || scalar != "0" { found.append(scalar) }
      isInside = isDigit && (isInside || scalar != "0")
    }
    return found
  }
}

extension [Unicode.Scalar] {
  /// Whether the last scalars are those of `suffix`.
  fileprivate func ends(with suffix: [Unicode.Scalar]) -> Bool {
    self.suffix(suffix.count).elementsEqual(suffix)
  }
}
