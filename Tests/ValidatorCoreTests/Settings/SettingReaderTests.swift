import Testing
import ValidatorCore

/// A mistake in a file of settings is told at its place; everything else in the file is read.
@Suite struct SettingReaderTests {
  private static let fields = [
    SettingField("name", ["名称"], .text, zh: "", en: ""),
    SettingField("strict", ["严格"], .flag, zh: "", en: ""),
    SettingField("files", ["文件"], .texts, zh: "", en: ""),
    SettingField(
      "rules", ["规则"], .list([SettingField("id", ["编号"], .text, zh: "", en: "")]), zh: "", en: ""),
    SettingField(
      "checks", ["检查"],
      .named(
        .either(
          .choice(["on", "off"]),
          .mapping([SettingField("severity", ["级别"], .text, zh: "", en: "")]))), zh: "", en: ""),
  ]

  private func read(_ text: String) -> (mapping: SettingMapping?, mistakes: [String]) {
    let file = SettingsFile(
      path: "a.yml", contents: Array(text.utf8), check: LoaderChecks.configuration)
    var reader = SettingReader()
    let mapping = reader.document(file.tree, Self.fields, in: LocalizedText("the file"))
    let mistakes = reader.findings.map { finding in
      "\(file.source.string(finding.place.span)): \(finding.message.text(in: .english))"
        + (finding.help.map { "; \($0.text(in: .english))" } ?? "")
    }
    return (mapping, mistakes)
  }

  @Test func readsNamesInBothLanguagesAndScripts() {
    let (mapping, mistakes) = read("名称: 甲\n嚴格: 是\nfiles: a\n规则: [{编号: b}]\n")
    #expect(mistakes.isEmpty)
    #expect(mapping?.text("name")?.string == "甲")
    #expect(mapping?.flag("strict") == true)
    #expect(mapping?.texts("files").map(\.string) == ["a"])
  }

  @Test func asksWhetherANearNameWasMeant() {
    let (mapping, mistakes) = read("nmae: a\nstrict: on\n")
    #expect(mistakes == ["nmae: the file has no key “nmae”; did you mean “name”?"])
    #expect(mapping?.flag("strict") == true)
  }

  @Test(arguments: [
    ("strict: perhaps", "perhaps: “strict” must be true or false"),
    ("files: {a: b}", "{a: b}: “files” must be a text or a list of texts"),
    ("files: [a, [b]]", "[b]: “files” must be a text"),
    ("rules: {id: a}", "{id: a}: “rules” must be a list (each item begins with “- ”)"),
    ("rules: [a]", "a: “rules” must be a mapping (“name: value”)"),
    ("checks: {x: perhaps}", "perhaps: “x” must be one of on, off, or a mapping"),
    ("name: a\nname: b", "name: “name” is given twice; keep one of the two"),
    ("- a", "- a: the file must be a mapping (“name: value”)"),
  ])
  func tellsWhatIsOfTheWrongKind(_ text: String, _ mistake: String) {
    #expect(read(text).mistakes == [mistake])
  }

  @Test func tellsMistakesInDeeperMappings() {
    #expect(
      read("rules:\n  - idd: a\nchecks: {x: {sevirity: b}}").mistakes == [
        "idd: “rules” has no key “idd”; did you mean “id”?",
        "sevirity: “x” has no key “sevirity”; did you mean “severity”?",
      ])
  }

  @Test func takesAnEmptyFileForOneThatSetsNothing() {
    for text in ["", "\n", "# nothing\n", "name:\n"] {
      let (mapping, mistakes) = read(text)
      #expect(mistakes.isEmpty)
      #expect(mapping?.text("name") == nil)
    }
  }

  @Test func tellsAMistakeInTheSyntaxAndReadsTheRest() {
    let (mapping, mistakes) = read("files: [a\nname: b\n")
    #expect(mistakes.count == 1)
    #expect(mapping?.text("name")?.string == "b")
  }
}
