/// Names with 某: those of persons are withheld on purpose (李某某, 张某某等3人), that of a unit that is to do something
/// was left open (由某局牵头).
enum MaskedName {
  /// The end of the unit left open at `offset`; nil where 某局 is one that is spoken of.
  static func endOfUnit(_ text: ByteView, from offset: Int) -> Int? {
    let units: [StaticString] = ["某局", "某单位", "某單位", "某部门", "某部門"]
    guard text.has("由", endingAt: offset),
      let unit = units.first(where: { text.has($0, at: offset) })
    else { return nil }
    let end = offset + unit.utf8CodeUnitCount
    return text.has(anyOf: ["负责", "負責", "牵头", "牽頭"], at: end) ? end : nil
  }

  /// Whether a family name stands before the 某某 at `offset`.
  static func stands(before offset: Int, in text: ByteView) -> Bool {
    let name = text.scalar(at: offset - 3)
    guard name.length == 3, names.contains(name.value) else { return false }
    guard ambiguous.contains(name.value) else { return true }
    let before = text.scalar(at: offset - 6)
    return offset == 3 || before.length == 3 && !(0x4E00..<0xA000).contains(before.value)
  }

  /// Whether the marks at `marks` stand for the given name of somebody whose case is told: 通报王××违规收费案, 李××等信访积案.
  static func isWithheld(_ marks: Range<Int>, in text: ByteView) -> Bool {
    guard stands(before: marks.lowerBound, in: text) else { return false }
    if text.has(anyOf: roles, endingAt: marks.lowerBound - 3) { return isAccused(marks, in: text) }
    if text.has(anyOf: deeds, at: marks.upperBound) { return true }
    if MaskedCase.isHandled(marks.lowerBound, in: text) { return true }
    return text.has("等", at: marks.upperBound) && isCase(from: marks.upperBound + 3, in: text)
  }

  /// Whether somebody with an office did something: 查处原负责人王××受贿案.
  private static func isAccused(_ marks: Range<Int>, in text: ByteView) -> Bool {
    text.has(anyOf: deeds, at: marks.upperBound) && MaskedCase.isHandled(marks.lowerBound, in: text)
  }

  /// Whether the clause goes on from 等 at `start` with a case, and with nobody who is to do something: 等3人负责方案起草.
  private static func isCase(from start: Int, in text: ByteView) -> Bool {
    var offset = start
    var last: UInt32 = 0
    while offset - start < reach {
      let (scalar, length) = text.scalar(at: offset)
      guard length > 0, !PlaceholderScan.isBreak(scalar), !text.has(anyOf: duties, at: offset)
      else { return false }
      if text.has(anyOf: cases, at: offset) {
        return scalar != 0x6848 || !MaskedCase.others.contains(last)
      }
      // 等5人信访积案
      if scalar == 0x4EBA { return text.has(anyOf: deeds, at: offset + length) }
      last = scalar
      offset += length
    }
    return false
  }

  /// Behind these stands who is to do something.
  private static let roles: [StaticString] = [
    "组长", "組長", "联系人", "聯繫人", "聯絡人", "负责人", "負責人", "责任人", "責任人", "由", "组长：", "組長：", "联系人：", "聯繫人：",
    "负责人：", "負責人：", "责任人：", "責任人：",
  ]
  private static let duties: [StaticString] = [
    "负责", "負責", "牵头", "牽頭", "承担", "承擔", "起草", "办理", "辦理",
  ]

  /// What somebody did whose name is withheld.
  private static let deeds: [StaticString] = [
    "案", "涉嫌", "违", "違", "受贿", "受賄", "行贿", "行賄", "贪污", "貪污", "挪用", "信访", "信訪", "上访", "上訪", "反映",
    "举报", "舉報", "醉驾", "醉駕", "酒驾", "酒駕",
  ]
  private static let cases: [StaticString] = [
    "案", "信访", "信訪", "上访", "上訪", "违", "違", "问题", "問題", "反映",
  ]
  /// How far behind 等 the case is told, in bytes.
  private static let reach = 48

  /// Common family names that end no other word, and those that may.
  private static let names = Set(
    "李王张張刘劉陈陳杨楊赵趙黄黃吴吳徐孙孫朱郭罗羅梁宋郑鄭谢謝韩韓唐冯馮董萧蕭曹袁邓鄧傅沈彭吕呂苏蘇卢盧蒋蔣蔡贾賈魏薛叶葉阎閻潘杜戴汪廖邹鄒熊郝孔崔邱秦侯邵孟尹黎贺賀赖賴龚龔胡周林马馬何高许許程曾丁余钟鐘姜范方石姚谭譚陆陸白康毛江史顾顧龙龍万萬段钱錢汤湯夏田任"
      .unicodeScalars.map(\.value))

  private static let ambiguous = Set(
    "周林马馬何高许許程曾丁余钟鐘方石陆陸白康毛江史顾顧龙龍万萬段钱錢汤湯夏田任黄黃孔叶葉杜".unicodeScalars.map(\.value))
}
