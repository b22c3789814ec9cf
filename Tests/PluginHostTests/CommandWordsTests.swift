import PluginHost
import Testing

@Suite struct CommandWordsTests {
  @Test func blanksPartWords() {
    #expect(
      CommandWords.split("python3  checks/budget.py\t-v ") == ["python3", "checks/budget.py", "-v"])
    #expect(CommandWords.split("  ") == [])
  }

  @Test func quotationsHoldBlanks() {
    #expect(CommandWords.split(#"a 'b  c' "d e"f"#) == ["a", "b  c", "d ef"])
    #expect(CommandWords.split(#"'' """#) == ["", ""])
    #expect(CommandWords.split(#"'a"b' "c'd""#) == [#"a"b"#, "c'd"])
  }

  @Test func aBackslashTakesTheNextCharacterAsItIs() {
    #expect(CommandWords.split(#"a\ b \" "\"\\\n" '\'"#) == ["a b", "\"", #""\\n"#, "\\"])
    #expect(CommandWords.split(#"a\"#) == [#"a\"#])
  }

  @Test func whatAShellWouldDoIsLeftAlone() {
    #expect(
      CommandWords.split("$HOME *.py a;b `c` $(d) >e &") == [
        "$HOME", "*.py", "a;b", "`c`", "$(d)", ">e", "&",
      ])
  }

  @Test func aQuotationThatDoesNotEndIsRefused() {
    #expect(CommandWords.split("a 'b") == nil)
    #expect(CommandWords.split("\"") == nil)
  }
}
