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
    ("CONFIDENTIAL - draft", "CONFIDENTIAL"), ("秘　密", "秘　密"), ("机 密★1年 工作要点", "机 密★1年"),
    ("秘密（1年） 清溪县工作要点", "秘密（1年）"), ("機密(10年)", "機密(10年)"), ("绝密（长期）", "绝密（长期）"),
    ("★秘密", "★秘密"), ("★ 機密 1年", "★ 機密 1年"), ("秘密★6个月", "秘密★6个月"), ("密　级：机　密", "机　密"),
    ("完成改造12处。\n机密\n完成验收。", "机密"), ("Work plan 2026 (CONFIDENTIAL)", "CONFIDENTIAL"),
    ("Work plan [SECRET]", "SECRET"), ("STRICTLY CONFIDENTIAL", "STRICTLY CONFIDENTIAL"),
    ("Westmere\nCONFIDENTIAL\nWork plan", "CONFIDENTIAL"), ("Classification: SECRET", "SECRET"),
    ("SECRET 清溪县工作要点", "SECRET"),
  ])
  func markingsAreFound(_ text: String, _ marking: String) {
    #expect(read(text) == marking)
  }

  @Test(arguments: [
    "保守国家秘密", "依法保护商业秘密", "机密文件管理", "秘密调查", "做好涉密人员管理，保护个人秘密。", "破解成功的秘密",
    "★重点任务", "商业秘密（1年）", "保守秘密（5年）", "做好机密\n文件管理", "定密为机密（10年）的事项",
    "keep data CONFIDENTIAL", "the CONFIDENTIAL register", "SECRET garden",
    "CONFIDENTIALITY training", "Secretary", "SECRETARIAT", "保密工作", "",
  ])
  func wordsAreNoMarkings(_ text: String) {
    #expect(read(text) == nil)
  }

  @Test func theFieldHoldsAMarkingUnlessItSaysThereIsNone() {
    for text in ["秘密", "秘　密", "机 密", "机密★1年", "絕密", "秘密級", "Secret", "confidential"] {
      #expect(ByteView.with(text) { SecrecyMarkingReader.read(field: $0) } != nil, "\(text)")
    }
    for text in ["无", "非密", "不涉密", "非涉密", "公开", "内部", "unclassified", "none", "工作秘密", ""] {
      #expect(ByteView.with(text) { SecrecyMarkingReader.read(field: $0) } == nil, "\(text)")
    }
  }
}
