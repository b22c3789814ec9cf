import Testing

@testable import ValidatorCore

@Suite struct RunTimeMessageTests {
  private func text(_ text: String, _ arguments: [String: MessageArgument] = [:]) -> String {
    Message("m", LocalizedText(zh: text, en: text), arguments: arguments).text(in: .english)
  }

  @Test func argumentsStandWhereTheirNamesStand() {
    #expect(
      text("{n} of {名} and {n}", ["n": .number(3), "名": .quoted("幼儿园")]) == "3 of “幼儿园” and 3")
  }

  @Test func bracesAroundOtherNamesStandForThemselves() {
    #expect(text("a {b} {} {{n}} {n", ["n": .number(3)]) == "a {b} {} {3} {n")
    #expect(text("}{") == "}{")
  }

  @Test func aTextThatIsAllBracesIsReadAtOnce() {
    let braces = String(repeating: "{", count: 200_000)
    #expect(text(braces, ["n": .number(3)]) == braces)
  }

  @Test func theSameArgumentsIdentifyASentenceInOtherWords() {
    let arguments: [String: MessageArgument] = ["a": .text("x"), "b": .number(1)]
    let one = Message("m", LocalizedText(zh: "{a}{b}", en: "{b}"), arguments: arguments)
    let other = Message("m", LocalizedText(zh: "有{b}个{a}", en: ""), arguments: arguments)
    #expect(one.argumentKeys == other.argumentKeys)
    #expect(one.argumentKeys == ["n:1", "t:x"])
  }

  @Test func whatTellsFindingsApartNeedNotStandInTheSentence() {
    let message = Message("m", LocalizedText(zh: "无", en: "none"), identity: [.text("720万元")])
    #expect(message.argumentKeys == ["t:720万元"])
    #expect(message.text(in: .chinese) == "无")
  }
}
