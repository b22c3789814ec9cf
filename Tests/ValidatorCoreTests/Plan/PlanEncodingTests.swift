import Testing

@testable import ValidatorCore

/// Whatever the bytes of a file are, its plan is read, and what was wrong is told once.
@Suite struct PlanEncodingTests {
  private static let text =
    "plan: 清溪县2026年教育工作要点\ntasks:\n  - title: 甲任务\n    lead: 基教科\n  - title: 乙任务\n    lead: 人事科\n"

  private func load(_ bytes: [UInt8]) -> PlanLoader.LoadedFile {
    PlanLoader().load(path: "t.plan.yaml", contents: bytes)
  }

  private func kinds(_ file: PlanLoader.LoadedFile) -> [String] {
    file.findings.map { "\($0.check)/\($0.finding.kind)" }
  }

  private func titles(_ file: PlanLoader.LoadedFile) -> [String?] {
    file.plans.flatMap(\.tasks).map { $0.title?.string }
  }

  private static func utf16(_ text: String, littleEndian: Bool) -> [UInt8] {
    ("\u{FEFF}" + text).utf16.flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return littleEndian ? bytes.reversed() : bytes
    }
  }

  @Test(arguments: [true, false])
  func utf16IsReadInBothOrders(_ littleEndian: Bool) {
    let file = load(Self.utf16(Self.text, littleEndian: littleEndian))
    #expect(titles(file) == ["甲任务", "乙任务"])
    #expect(kinds(file) == ["file-encoding/other-encoding"])
  }

  @Test func gb18030IsReadAndToldOnce() {
    // 计划: 甲县2026年要点 … in GBK.
    let gbk: [UInt8] =
      Array("plan: ".utf8) + [0xC7, 0xE5, 0xCF, 0xAA, 0xCF, 0xD8] + Array("2026".utf8)
      + [0xC4, 0xEA, 0xBD, 0xCC, 0xD3, 0xFD, 0xB9, 0xA4, 0xD7, 0xF7, 0xD2, 0xAA, 0xB5, 0xE3]
      + Array("\ntasks:\n  - title: ".utf8)
      + [0xB0, 0xEC, 0xBA, 0xC3, 0xD1, 0xA7, 0xC7, 0xB0, 0xBD, 0xCC, 0xD3, 0xFD] + Array("\n".utf8)
    let file = load(gbk)
    #expect(file.plans.first?.header.title?.string == "清溪县2026年教育工作要点")
    #expect(titles(file) == ["办好学前教育"])
    #expect(kinds(file) == ["file-encoding/other-encoding"])
  }

  @Test func oneBadByteIsToldAtItsPlaceAndCostsNoOtherTask() throws {
    var bytes = Array(Self.text.utf8)
    let place = try #require((0..<bytes.count).first { bytes[$0...].starts(with: Array("甲".utf8)) })
    bytes[place + 1] = 0xFF
    let file = load(bytes)
    #expect(titles(file).count == 2)
    #expect(titles(file).last == "乙任务")
    #expect(kinds(file) == ["file-encoding/invalid-bytes"])
    #expect(file.findings.first?.finding.place.span.start == place)
  }

  @Test(arguments: [
    ("\u{0}", "file-encoding/control-character"), ("\u{1B}", "file-encoding/control-character"),
    ("\u{B}", "file-encoding/control-character"), ("\u{2028}", "file-encoding/control-character"),
    ("\u{85}", "file-encoding/control-character"),
  ])
  func aCharacterThatDoesNotBelongCostsNoTask(_ character: String, _ kind: String) {
    let file = load(Array(Self.text.replacing("甲任务", with: "甲\(character)任务").utf8))
    #expect(titles(file).count == 2)
    #expect(file.plans.first?.tasks.first?.lead?.units.map(\.string) == ["基教科"])
    #expect(kinds(file) == [kind])
  }

  @Test(arguments: [
    "\u{FEFF}" + text, text.replacing("\n", with: "\r\n"), text.replacing("\n", with: "\r"),
  ])
  func aByteOrderMarkAndOtherLineEndsAreNothingToTell(_ text: String) {
    let file = load(Array(text.utf8))
    #expect(titles(file) == ["甲任务", "乙任务"])
    #expect(kinds(file) == [])
  }
}
