/// The compatibility form of characters that differ only in width or shape, as Unicode's form NFKC
/// has it for those that documents hold: full-width and small forms, numbers in circles and brackets,
/// Roman numerals, squared units, the ellipsis. Other characters stand as they are.
enum WidthFolding {
  /// Calls `body` with each scalar of the form of `scalar`; blanks have none.
  @inline(__always)
  static func fold(_ scalar: UInt32, _ body: (UInt32) -> Void) {
    switch scalar {
    case 0x21..<0x7F, 0x3001..<0x3200, 0x3400..<0xA000: body(scalar)
    case 0xFF01...0xFF5E: body(scalar - 0xFEE0)
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      break
    default: form(of: scalar).forEach(body)
    }
  }

  private static func form(of scalar: UInt32) -> [UInt32] {
    if let form = single[scalar] { return [form] }
    switch scalar {
    case 0x2460...0x2473: return number(scalar - 0x245F)
    case 0x2474...0x2487: return [0x28] + number(scalar - 0x2473) + [0x29]
    case 0x2488...0x249B: return number(scalar - 0x2487) + [0x2E]
    case 0x24B6...0x24CF: return [scalar - 0x24B6 + 0x41]
    case 0x24D0...0x24E9: return [scalar - 0x24D0 + 0x61]
    case 0x3220...0x3229: return [0x28, numerals[Int(scalar - 0x3220)], 0x29]
    case 0x3280...0x3289: return [numerals[Int(scalar - 0x3280)]]
    case 0x2070, 0x2074...0x2079: return [scalar - 0x2070 + 0x30]
    case 0x2080...0x2089: return [scalar - 0x2080 + 0x30]
    default: return several[scalar] ?? [scalar]
    }
  }

  private static func number(_ value: UInt32) -> [UInt32] {
    value < 10 ? [0x30 + value] : [0x30 + value / 10, 0x30 + value % 10]
  }

  private static let numerals = scalars("一二三四五六七八九十")

  private static let single: [UInt32: UInt32] = Dictionary(
    uniqueKeysWithValues: zip(
      scalars("¹²³⓪‑․﹐﹑﹒﹔﹕﹖﹗﹘﹙﹚﹛﹜﹝﹞﹟﹠﹡﹢﹣﹤﹥﹦﹨﹩﹪﹫︰︱︳︵︶︷︸︹︺︻︼︽︾︿﹀﹁﹂﹃﹄｡｢｣､･￠￡￢￥￦"),
      scalars("1230‐.,、.;:?!—(){}〔〕#&*+-<>=\\$%@‥—_(){}〔〕【】《》〈〉「」『』。「」、・¢£¬¥₩")))

  private static let several: [UInt32: [UInt32]] = [
    "…": "...", "‥": "..", "Ⅰ": "I", "Ⅱ": "II", "Ⅲ": "III", "Ⅳ": "IV", "Ⅴ": "V", "Ⅵ": "VI",
    "Ⅶ": "VII",
    "Ⅷ": "VIII", "Ⅸ": "IX", "Ⅹ": "X", "Ⅺ": "XI", "Ⅻ": "XII", "ⅰ": "i", "ⅱ": "ii", "ⅲ": "iii",
    "ⅳ": "iv",
    "ⅴ": "v", "ⅵ": "vi", "ⅶ": "vii", "ⅷ": "viii", "ⅸ": "ix", "ⅹ": "x", "℃": "°C", "№": "No",
    "™": "TM",
    "㎎": "mg", "㎏": "kg", "㎜": "mm", "㎝": "cm", "㎞": "km", "㎟": "mm2", "㎠": "cm2", "㎡": "m2",
    "㎢": "km2",
    "㎥": "m3", "㏄": "cc", "¼": "1⁄4", "½": "1⁄2", "¾": "3⁄4", "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl",
  ].reduce(into: [:]) { $0[scalars($1.key)[0]] = scalars($1.value) }

  private static func scalars(_ text: String) -> [UInt32] {
    text.unicodeScalars.map(\.value)
  }
}
