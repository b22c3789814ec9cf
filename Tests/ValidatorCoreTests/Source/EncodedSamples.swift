import ValidatorCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Texts and their bytes in the encodings that files come in.
enum EncodedSamples {
  /// Short lines as they stand in a plan, in Simplified characters and as Taiwan writes them.
  static let lines: [(simplified: String, traditional: String)] = [
    ("教育工作要点", "教育工作要點"),
    ("新建小学两所", "新建國小兩所"),
    ("责任单位：财务科", "權責單位：財務科"),
    ("完成时限：年底前", "完成期限：年底前"),
    ("提高教师待遇", "提高教師待遇"),
    ("改造危房12栋", "整修危樓12棟"),
    ("加强校车安全管理", "加強校車安全管理"),
    ("开展“阳光体育”活动", "辦理「陽光體育」活動"),
    ("学位增加三百个", "學額增加三百個"),
    ("印发实施办法", "發布實施辦法"),
    ("组织期末考试", "舉行期末考試"),
    ("图书馆开放", "圖書館開放"),
  ]

  /// The bytes of `text` in GB18030 or Big5, by the system's converter; nil if it has none.
  static func bytes(_ text: String, as encoding: TextEncoding) -> [UInt8]? {
    let name = encoding == .big5 ? "BIG5" : "GB18030"
    let handle: iconv_t? = iconv_open(name, "UTF-8")
    guard let handle, Int(bitPattern: handle) != -1 else { return nil }
    defer { iconv_close(handle) }
    var input = text.utf8.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: input.count * 2 + 8)
    let written = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        var from = input.baseAddress
        var left = input.count
        var into = output.baseAddress
        var room = output.count
        guard iconv(handle, &from, &left, &into, &room) != -1 else { return 0 }
        return output.count - room
      }
    }
    return written == 0 && !text.isEmpty ? nil : output.prefix(written).map(UInt8.init(bitPattern:))
  }

  /// The bytes of `text` in UTF-16, without a byte order mark.
  static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return bigEndian ? bytes : bytes.reversed()
    }
  }
}

/// Numbers that look random and are the same on every run.
struct SampleNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    // SplitMix64.
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
