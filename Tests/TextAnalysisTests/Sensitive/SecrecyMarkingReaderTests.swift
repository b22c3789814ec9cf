import Testing

@testable import TextAnalysis

@Suite struct SecrecyMarkingReaderTests {
  private func read(_ text: String) -> String? {
    ByteView.with(text) { view in SecrecyMarkingReader.read(view).map { view.string($0) } }
  }

  @Test(arguments: [
    ("秘密★1年", "秘密★1年"), ("机密★长期", "机密★长期"), ("絕密 ★", "絕密 ★"), ("【机密】清溪县工作要点", "机密"),
    ("（秘密）清溪縣工作要點", "秘密"), ("  绝密", "绝密"), ("机密级 关于工作要点", "机密级"), ("附件。密级：秘密", "秘密"),
    ("文号一，机密★3年，", "机密★3年"), ("SECRET", "SECRET"), ("TOP SECRET: plan", "TOP SECRET"),
    ("CONFIDENTIAL - draft", "CONFIDENTIAL"),
  ])
  func markingsAreFound(_ text: String, _ marking: String) {
    #expect(read(text) == marking)
  }

  @Test(arguments: [
    "保守国家秘密", "依法保护商业秘密", "机密文件管理", "秘密调查", "做好涉密人员管理，保护个人秘密。", "破解成功的秘密",
    "★重点任务", "CONFIDENTIALITY training", "Secretary", "SECRETARIAT", "保密工作", "",
  ])
  func wordsAreNoMarkings(_ text: String) {
    #expect(read(text) == nil)
  }

  @Test func theFieldHoldsAMarkingUnlessItSaysThereIsNone() {
    for text in ["秘密", "机密★1年", "絕密", "秘密級", "Secret", "confidential"] {
      #expect(ByteView.with(text) { SecrecyMarkingReader.read(field: $0) } != nil, "\(text)")
    }
    for text in ["无", "非密", "不涉密", "非涉密", "公开", "内部", "unclassified", "none", "工作秘密", ""] {
      #expect(ByteView.with(text) { SecrecyMarkingReader.read(field: $0) } == nil, "\(text)")
    }
  }
}
