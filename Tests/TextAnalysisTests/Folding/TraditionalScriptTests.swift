import Testing
import TextAnalysis

@Suite struct TraditionalScriptTests {
  @Test(arguments: [
    ("组织开展教育工作", "組織開展教育工作"), ("发展产业，确保实现", "發展產業，確保實現"),
    ("办好万个与会单位", "辦好萬個與會單位"), ("Plan 2026: 90%", "Plan 2026: 90%"), ("", ""),
  ])
  func charactersOfSimplifiedTextAlonAreRewritten(_ simplified: String, _ traditional: String) {
    #expect(TraditionalScript.rewrite(simplified) == traditional)
  }

  @Test func whatTraditionalTextWritesTooStays() {
    for text in ["皇后", "里程", "系", "只", "几", "台", "干", "面", "征"] {
      #expect(TraditionalScript.rewrite(text) == text)
    }
  }

  @Test func traditionalTextStaysAsItIs() {
    let text = "組織開展教育工作，發展產業，確保實現"
    #expect(TraditionalScript.rewrite(text) == text)
  }

  @Test func foldingSeesNoDifferenceAndOffsetsStay() {
    var changed = 0
    for value in UInt32(0x4E00)..<0xA000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = String(scalar)
      let rewritten = TraditionalScript.rewrite(text)
      changed += rewritten == text ? 0 : 1
      #expect(folded(rewritten) == folded(text), "\(text) \(rewritten)")
      #expect(rewritten.utf8.count == text.utf8.count, "\(text) \(rewritten)")
    }
    #expect(changed > 2000)
  }

  private func folded(_ text: String) -> [UInt8] { ByteView.with(text) { TextFolding.fold($0) } }
}
