/// Finds mobile numbers and identity numbers, in digits of either width, also parted by blanks or hyphens: 138 0013 8000.
/// Numbers of Taiwan, Hong Kong and Macao (A123456789, A123456(7)) are read as well.
public enum PersonalNumberReader {
  /// The numbers in `text`, in order.
  public static func read(_ text: ByteView) -> [PersonalNumber] {
    let signs = TextSigns(of: text)
    let residents = signs.isDisjoint(with: .residentNumber) ? [] : ResidentNumber.all(in: text)
    guard signs.contains(.manyDigits) else { return residents }
    return (residents + numbers(in: text)).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static func numbers(in text: ByteView) -> [PersonalNumber] {
    var found: [PersonalNumber] = []
    var offset = 0
    while offset < text.count {
      let byte = text[offset]
      guard byte &- 0x30 < 10 || byte == 0xEF, digit(text, at: offset) != nil else {
        offset += byte < 0xE0 ? 1 : 3
        continue
      }
      let end = endOfDigits(text, from: offset)
      guard mayBeginNumber(text, offset..<end) else {
        offset = end
        continue
      }
      let groups = groups(text, from: offset)
      found += numbers(in: groups, of: text)
      offset = groups.last?.range.upperBound ?? offset + 1
    }
    return found
  }

  /// Digits without anything between them, as ASCII.
  private struct Group {
    var range: Range<Int>
    var digits: [UInt8]
  }

  /// The number of digits of the shortest number.
  static let fewestDigits = 10
  /// A run of digits is read no further than this; no number is as long.
  private static let mostDigits = 20

  private static func digit(_ text: ByteView, at offset: Int) -> (value: UInt8, length: Int)? {
    if text[offset] &- 0x30 < 10 { return (text[offset], 1) }
    let isWide = text[offset] == 0xEF && text[offset + 1] == 0xBC && text[offset + 2] &- 0x90 < 10
    return isWide ? (text[offset + 2] &- 0x60, 3) : nil
  }

  private static func endOfDigits(_ text: ByteView, from start: Int) -> Int {
    var offset = start
    while let (_, length) = digit(text, at: offset) { offset += length }
    return offset
  }

  /// Whether there are enough digits, or as many as the first part of a number has, with more behind a blank or hyphen.
  private static func mayBeginNumber(_ text: ByteView, _ digits: Range<Int>) -> Bool {
    if digits.count >= fewestDigits { return true }
    let next = text[digits.upperBound]
    return [2, 3, 4, 6, 7, 9, 18].contains(digits.count) && (next == 0x20 || next == 0x2D)
      && digit(text, at: digits.upperBound + 1) != nil
  }

  /// The groups that follow each other with one blank or hyphen between them.
  private static func groups(_ text: ByteView, from start: Int) -> [Group] {
    var groups: [Group] = []
    var offset = start
    while true {
      var group = Group(range: offset..<offset, digits: [])
      while let (value, length) = digit(text, at: offset) {
        if group.digits.count < mostDigits { group.digits.append(value) }
        offset += length
      }
      let endsIdentity = group.digits.count == 17 || group.digits.count == 3 && groups.count == 2
      if endsIdentity, text[offset] | 0x20 == 0x78 {
        group.digits.append(0x58)
        offset += 1
      }
      group.range = group.range.lowerBound..<offset
      groups.append(group)
      guard text[offset] == 0x20 || text[offset] == 0x2D, digit(text, at: offset + 1) != nil else {
        return groups
      }
      offset += 1
    }
  }

  private static func numbers(in groups: [Group], of text: ByteView) -> [PersonalNumber] {
    guard let first = groups.first, let last = groups.last, !isPartOfWord(text, first, last) else {
      return []
    }
    let parted = groups.count > 1 && isCountryCode(first) ? Array(groups.dropFirst()) : groups
    let counts = parted.map(\.digits.count)
    if isRegional(first, parted, counts) {
      let range = parted[0].range.lowerBound..<last.range.upperBound
      return [PersonalNumber(.mobile, range, digits: parted.flatMap(\.digits))]
    }
    if [[3, 4, 4], [3, 8], [7, 4], [6, 8, 4]].contains(counts), !isDate(parted[1]),
      let number = number(
        parted.flatMap(\.digits), parted[0].range.lowerBound..<last.range.upperBound)
    {
      return [number]
    }
    return groups.compactMap { group in
      guard group.digits.count != 15 || !isCode(text, before: group.range.lowerBound),
        group.digits.count != 11 || !isNamedCode(text, before: group.range.lowerBound)
      else { return nil }
      return number(group.digits, group.range)
    }
  }

  /// 86, and 886, 852 and 853 of Taiwan, Hong Kong and Macao.
  private static func isCountryCode(_ group: Group) -> Bool {
    ["86", "886", "852", "853"].contains { Array($0.utf8) == group.digits }
  }

  /// 0912-345-678, +886 912 345 678, +852 9123 4567.
  private static func isRegional(_ first: Group, _ parted: [Group], _ counts: [Int]) -> Bool {
    guard let head = parted.first?.digits, head.count >= 3 else { return false }
    if counts == [4, 3, 3] { return head[0] == 0x30 && head[1] == 0x39 }
    let isHongKong = first.digits == Array("852".utf8) || first.digits == Array("853".utf8)
    if isHongKong {
      return [[4, 4], [8]].contains(counts) && [0x35, 0x36, 0x37, 0x39].contains(head[0])
    }
    return first.digits == Array("886".utf8) && [[3, 3, 3], [9]].contains(counts) && head[0] == 0x39
  }

  /// Whether the second group is a date, as in a code: 138-20260331.
  private static func isDate(_ group: Group) -> Bool {
    let digits = group.digits
    return digits.count == 8 && digits[0] == 0x32 && digits[1] == 0x30 && digits[4] < 0x32
  }

  /// Whether the number is named as that of a thing: 项目代码, 账号.
  private static func isCode(_ text: ByteView, before start: Int) -> Bool {
    let before = text.part(max(0, start - 30)..<start)
    return codes.contains { before.offset(of: $0) != nil }
  }

  /// Whether right before the number stands what it is the number of: 课题编号13812345678, 合同号：….
  private static func isNamedCode(_ text: ByteView, before start: Int) -> Bool {
    let signs: [StaticString] = [" ", ":", "：", "为", "為", "是", "“", "（", "("]
    var end = start
    for _ in 0..<3 {
      guard let sign = signs.first(where: { text.has($0, endingAt: end) }) else { break }
      end -= sign.utf8CodeUnitCount
    }
    return text.has(anyOf: thingNumbers, endingAt: end)
  }

  private static let thingNumbers: [StaticString] = [
    "代码", "代碼", "编号", "編號", "编码", "編碼", "卡号", "卡號", "单号", "單號", "序号", "序號", "流水号", "流水號", "条码",
    "條碼",
    "项目号", "項目號", "课题号", "課題號", "批准号", "批准號", "合同号", "合同號", "批号", "批號", "证号", "證號", "证书号", "證書號",
    "登记号", "登記號", "备案号", "備案號", "档案号", "檔案號", "学号", "學號", "工号", "工號", "图号", "圖號", "许可号", "許可號",
    "型号", "型號",
  ]

  private static let codes: [StaticString] = [
    "代码", "代碼", "编号", "編號", "编码", "編碼", "账号", "帐号", "帳號", "卡号", "卡號", "单号", "單號", "序号", "序號", "流水",
    "条码",
    "條碼",
  ]

  private static func number(_ digits: [UInt8], _ range: Range<Int>) -> PersonalNumber? {
    switch digits.count {
    case 11:
      isMobile(digits) ? PersonalNumber(.mobile, range, digits: digits) : nil
    case 13 where digits.starts(with: [0x38, 0x36]):
      isMobile(Array(digits.dropFirst(2))) ? PersonalNumber(.mobile, range, digits: digits) : nil
    case 15:
      isOldIdentity(digits) ? PersonalNumber(.identity, range, digits: digits) : nil
    case 18:
      isIdentity(digits) ? PersonalNumber(.identity, range, digits: digits) : nil
    default: nil
    }
  }

  /// Whether the digits belong to a code, a decimal or an amount.
  private static func isPartOfWord(_ text: ByteView, _ first: Group, _ last: Group) -> Bool {
    let before = text[first.range.lowerBound - 1]
    let after = text[last.range.upperBound]
    let isCode = isLetter(before) || isLetter(after) || before == 0x5F || after == 0x5F
    let isDecimal =
      (before == 0x2E || before == 0x2C) && text[first.range.lowerBound - 2] &- 0x30 < 10
      || after == 0x2E && text[last.range.upperBound + 1] &- 0x30 < 10
    return isCode || isDecimal || isAmount(text.scalar(at: last.range.upperBound).value)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
  }

  /// % 个 亿 元 万 億 萬 吨 噸 平 米: what stands behind an amount.
  private static func isAmount(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x25, 0x4E2A, 0x4EBF, 0x5143, 0x4E07, 0x5104, 0x842C, 0x5428, 0x5678, 0x5E73, 0x7C73: true
    default: false
    }
  }

  private static func isMobile(_ digits: [UInt8]) -> Bool {
    digits[0] == 0x31 && (0x33...0x39).contains(digits[1])
  }

  /// GB 11643-1999: a region, a date of birth, an order number and a check digit (ISO 7064, MOD 11-2).
  private static func isIdentity(_ digits: [UInt8]) -> Bool {
    let values = digits.map { $0 == 0x58 ? 10 : Int($0) - 0x30 }
    func number(_ range: Range<Int>) -> Int { values[range].reduce(0) { $0 * 10 + $1 } }
    guard regions.contains(number(0..<2)), (1900...2099).contains(number(6..<10)),
      Day(year: number(6..<10), month: number(10..<12), day: number(12..<14)) != nil
    else { return false }
    let sum = zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 }
    return sum % 11 == 1
  }

  /// The numbers given until 1999: a region, a date of birth without its century, an order number.
  private static func isOldIdentity(_ digits: [UInt8]) -> Bool {
    func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + Int($1 & 0xF) } }
    return regions.contains(number(0..<2)) && (1...90).contains(number(2..<4))
      && number(4..<6) > 0
      && Day(year: 1900 + number(6..<8), month: number(8..<10), day: number(10..<12)) != nil
  }

  /// 2 to the power of the place, modulo 11; the check digit has 1.
  private static let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2, 1]

  /// The first two digits: the provinces (GB/T 2260), 83 for people of Taiwan who live on the mainland.
  private static let regions: Set<Int> = [
    11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52,
    53,
    54, 61, 62, 63, 64, 65, 71, 81, 82, 83,
  ]
}
