import Testing

@testable import TextAnalysis

/// Damage that is planted at every place of sound texts is found, and sound texts show none.
@Suite struct PlantedDamageTests {
  private static let texts = [
    "深化教育评价改革，完善义务教育质量监测制度，推进城乡学校结对帮扶。",
    "新建改扩建公办幼儿园6所，新增学位1800个，普惠性幼儿园覆盖率达到90%以上。",
    "健全校园安全风险防控机制，开展消防、食品、交通安全隐患排查，年底前完成整改。",
    "支持职业学校与龙头企业共建实训基地，培养高素质技术技能人才。",
    "落实“双减”政策，规范校外培训机构管理，提升课后服务水平。",
    "加强教师队伍建设，组织骨干教师到乡村学校支教，评选优秀班主任50名。",
    "推动图书馆、博物馆、体育场馆向社会开放，举办全民健身运动会。",
    "做好农村饮水安全巩固提升工作，修复水毁渠道12公里，改造老旧管网。",
    "開展中小學生體質健康監測，建立視力檔案，落實每天一小時體育鍛煉。",
    "修訂突發事件應急預案，組織綜合演練，提高基層應急處置能力。",
  ]

  private func garbles(_ text: String) -> [Garble] {
    ByteView.with(text) { GarblingReader.read($0).garbles }
  }

  @Test(arguments: texts)
  func soundTextsShowNone(_ text: String) {
    #expect(garbles(text) == [])
  }

  /// The bytes of `text` in GBK.
  private func encoded(_ text: String) -> [UInt8] {
    text.unicodeScalars.flatMap { scalar -> [UInt8] in
      guard scalar.value >= 0x80, let code = GBK.bytes(of: scalar.value) else {
        return [UInt8(truncatingIfNeeded: scalar.value)]
      }
      return [UInt8(code >> 8), UInt8(truncatingIfNeeded: code)]
    }
  }

  /// The text of bytes in GBK; U+FFFD for a byte that begins no character.
  private func decoded(_ bytes: [UInt8]) -> String {
    var text = ""
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        text.unicodeScalars.append(Unicode.Scalar(bytes[index]))
        index += 1
      } else if index + 1 < bytes.count, let value = GBK.scalar(bytes[index], bytes[index + 1]),
        let scalar = Unicode.Scalar(value)
      {
        text.unicodeScalars.append(scalar)
        index += 2
      } else {
        text += "\u{FFFD}"
        index += 1
      }
    }
    return text
  }

  @Test func encodingAndDecodingGivesTheTextBack() {
    for text in Self.texts { #expect(decoded(encoded(text)) == text) }
  }

  @Test func aLostByteIsFoundInNineteenOfTwentyPlaces() {
    var (planted, found) = (0, 0)
    for text in Self.texts {
      let bytes = encoded(text)
      for index in bytes.indices where bytes[index] >= 0x80 {
        var damaged = bytes
        damaged.remove(at: index)
        planted += 1
        if !garbles(decoded(damaged)).isEmpty { found += 1 }
      }
    }
    #expect(found * 20 >= planted * 19, "\(found) of \(planted)")
  }

  @Test func anAddedByteIsFoundInNineteenOfTwentyPlaces() {
    var (planted, found) = (0, 0)
    for text in Self.texts {
      let bytes = encoded(text)
      for index in bytes.indices where bytes[index] >= 0x80 {
        planted += 1
        let damaged = decoded(Array(bytes[..<index] + [0xC4] + bytes[index...]))
        if !garbles(damaged).isEmpty { found += 1 }
      }
    }
    #expect(found * 20 >= planted * 19, "\(found) of \(planted)")
  }

  @Test func aReadingBehindAnyCharacterIsFoundExactly() {
    for text in Self.texts {
      let scalars = Array(text.unicodeScalars)
      for index in scalars.indices where (0x4E00..<0xA000).contains(scalars[index].value) {
        let start = text.unicodeScalars.prefix(index + 1).reduce(0) { $0 + UTF8.width($1) }
        var planted = String.UnicodeScalarView(scalars[...index])
        planted.append(contentsOf: "(jiàn)".unicodeScalars)
        planted.append(contentsOf: scalars[(index + 1)...])
        #expect(garbles(String(planted)).map(\.range) == [start..<start + 7])
      }
    }
  }

  @Test func aSentenceThatStandsTwiceIsFound() {
    for text in Self.texts {
      #expect(garbles(text + text).map(\.kind) == [.doubled], "\(text)")
      #expect(garbles("召开会议。" + text + text + "印发方案。").map(\.kind) == [.doubled], "\(text)")
    }
  }

  @Test func aWholeTextReadAsGBKIsReadBack() {
    for text in Self.texts {
      // Pairs of bytes; a last one alone is lost.
      let misread = decoded(Array(text.utf8))
      #expect(garbles(misread).contains { $0.kind == .misread }, "\(misread)")
    }
  }
}
