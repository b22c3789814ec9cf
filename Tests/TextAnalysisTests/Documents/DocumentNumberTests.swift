import TextAnalysis
import Testing

@Suite struct DocumentNumberTests {
  private func read(_ text: String) -> [String] {
    ByteView.with(text) { bytes in
      DocumentNumber.all(in: bytes).map {
        "\(bytes.string($0.issuer))|\(bytes.string($0.range))|\($0.faults.map { "\($0)" }.joined(separator: " "))"
      }
    }
  }

  @Test(arguments: [
    ("清教发〔2026〕1号", ["清教发|〔2026〕1号|"]),
    (
      "见省教发[2025]第08号和清教办（２０２６）３號",
      [
        "见省教发|[2025]第08号|brackets ordinal leadingZero",
        "号和清教办|（２０２６）３號|brackets wideDigits",
      ]
    ),
    ("〔2026〕号", []), ("〔26〕1号", []), ("1号文件", []), ("〔2026〕123456号", []), ("号", []), ("", []),
    ("〕1号", []),
    ("〔1800〕1号", []), ("清教发〔23〕1号", ["清教发|〔23〕1号|shortYear"]),
    ("清教发〔2023年〕01号", ["清教发|〔2023年〕01号|yearWord leadingZero"]),
    ("清教发2023〕1号", []), ("清教发〔2023 1号", []),
    ("清教发（2023 1号", []), ("清教发〔3〕1号", []), ("清教发（23）1号", []),
    ("清教发2023年第1号", ["清教发|2023年第1号|brackets ordinal"]),
    ("清教发2026-3号", ["清教发|2026-3号|brackets"]), ("清教发「2026」3号", ["清教发|「2026」3号|brackets"]),
    ("清教发〔二〇二六〕3号", ["清教发|〔二〇二六〕3号|chineseNumber"]), ("清教发〔二十〕3号", []), ("2026—3号", []),
    ("清教发〔2026〕三号", ["清教发|〔2026〕三号|chineseNumber"]), ("清教发{2026}3号", ["清教发|{2026}3号|brackets"]),
    ("清教发〔２０２６〕3号", ["清教发|〔２０２６〕3号|wideDigits"]), ("2026年3号", []), ("清教发2026年三号", []),
    ("2026年3月3号", []), ("清教发〔2026〕3", []),
  ])
  func numbersAreReadWithTheirFaults(_ text: String, _ expected: [String]) {
    #expect(read(text) == expected)
  }

  @Test(arguments: [
    ("清教发〔2026〕3", "〔2026〕3 missingSign"),
    ("清教发[2026]第3 ", "[2026]第3 brackets ordinal missingSign"),
    ("清教发〔2026〕3号", "〔2026〕3号 "), ("2026-01", ""), ("WP/2026/01", ""), ("清教发2026年3", ""), ("", ""),
  ])
  func theFieldsNumberMayLackItsSign(_ text: String, _ expected: String) {
    let found = ByteView.with(text) { bytes in
      DocumentNumber.last(in: bytes).map { number in
        "\(bytes.string(number.range)) \(number.faults.map { "\($0)" }.joined(separator: " "))"
      }
    }
    #expect(found ?? "" == expected)
  }

  @Test func everyWayToWriteANumberHasOneKey() {
    let keys = ["清教发〔2026〕1号", "清教發[2026]第01號", " 清教发（2026） 1 号", "清教发〔２０２６〕１号", "清教发〔2026〕一号"].map
    {
      ByteView.with($0, DocumentNumber.key)
    }
    #expect(Set(keys).count == 1)
    #expect(ByteView.with("清教发〔2026〕11号", DocumentNumber.key) != keys[0])
    #expect(
      ByteView.with("WP/2026/1", DocumentNumber.key)
        == ByteView.with("wp／2026／1", DocumentNumber.key))
  }

  @Test func aTextOfSignsOnlyIsReadInLinearTime() {
    let text = String(repeating: "〔2026〕1号", count: 50_000)
    #expect(ByteView.with(text) { DocumentNumber.all(in: $0).count } == 50_000)
  }
}
