import TestSupport
import TextAnalysis
import Testing

@testable import ValidatorCore

/// What is kept of a file comes back as it was.
@Suite struct KeptFileTests {
  private static let arguments: [MessageArgument] = [
    .text("a"), .quoted("“e\u{301}”"), .quoted("“\u{E9}”"), .number(-7),
    .count(3, one: "task", many: "tasks"), .day(Day(number: 20_000), year: 2026),
    .day(Day(number: -1), year: nil),
    .task(TaskCitation(number: 2, title: nil, identity: "t02")),
    .list([.number(Int.max), .list([.number(Int.min)])]),
  ]

  private static let message = Message(
    "all", zh: MessageTemplate(parts: [.literal("共")] + arguments.map { .argument($0) }),
    en: MessageTemplate(parts: arguments.reversed().map { .argument($0) }))

  private static let diagnostics: [Diagnostic] = {
    let tree = YAMLLoader.load(SourceText(path: "a", text: "- &a 甲\n- *a\n"))
    let places = tree.documents[0].children.map(\.place)
    let runTime = Message("rule", LocalizedText(zh: "例", en: "Sample"), identity: [.number(1)])
    let bare = Diagnostic(
      check: "one", kind: "first", severity: .info, message: message, label: nil, note: nil,
      help: nil, file: 0, document: 0, place: Place(SourceSpan(4, 4)), task: nil, citation: nil,
      related: [], fixes: [], isSensitive: false, fingerprint: "0123456789abcdef")
    let full = Diagnostic(
      check: "two", kind: "second", severity: .error, message: runTime, label: message,
      note: runTime, help: message, file: 0, document: 3, place: places[0], task: "#2",
      citation: TaskCitation(number: 2, title: "新建", identity: "t02"),
      related: [
        Diagnostic.Related(file: 0, place: places[1], message: message, task: nil),
        Diagnostic.Related(file: 0, place: places[0], message: runTime, task: "t01"),
      ],
      fixes: [
        Fix(message, isSafe: true, edits: [Fix.Edit(SourceSpan(1, 9), "改\n")]),
        Fix(runTime, isSafe: false, edits: []),
      ], isSensitive: true, fingerprint: "")
    let whole = PlanWideItems(
      items: [.init(task: 3, diagnostic: full), .init(task: -1, diagnostic: bare)], total: 7)
    return [bare, full, bare, bare.standing(for: whole, message)]
  }()

  private static let comments = [
    SuppressionComment(
      span: SourceSpan(0, 9), names: [.init(text: "duplicate-task", span: SourceSpan(2, 5))],
      reason: "衔接", target: SourceSpan(9, 30), unknownWord: nil),
    SuppressionComment(
      span: SourceSpan(1, 2), names: [], reason: nil, target: nil,
      unknownWord: .init(text: "alow", span: SourceSpan(1, 2))),
  ]

  private static var kept: KeptFile {
    let source = SourceText(path: "a", text: "- &a 甲\n- *a\n")
    let file = LintResult.File(
      source: source, document: FileDocument(YAMLLoader.load(source)), isContext: false)
    return KeptFile(
      CheckedFile(
        file: file, diagnostics: diagnostics, comments: comments, plans: [],
        costs: CostTally(ConfiguredChecks(CheckCatalog([]), [LintSettings()])), key: nil))
  }

  private func described(_ diagnostic: Diagnostic) -> String {
    var text = ""
    dump(diagnostic, to: &text)
    return text
  }

  @Test func everythingComesBackAsItWas() throws {
    let kept = Self.kept
    let back = try #require(KeptFile(kept.content))
    #expect(back.diagnostics.map(described) == kept.diagnostics.map(described))
    #expect(String(reflecting: back.comments) == String(reflecting: kept.comments))
    #expect(back.content == kept.content)
    let places = Self.diagnostics[1].places.map(\.place)
    #expect(places.map { back.pointers[$0] } == ["/0", "/1", "/0"])
  }

  @Test func textsThatDifferInTheirBytesOnlyStayDifferent() throws {
    let back = try #require(KeptFile(Self.kept.content))
    let text = back.diagnostics[0].message.text(in: .chinese)
    #expect(Array(text.utf8) == Array(Self.message.text(in: .chinese).utf8))
  }

  /// The hash keeps such bytes away; if one ever came through, it would still be no crash.
  @Test func damagedContentIsNothingAndNeverACrash() {
    let content = Self.kept.content
    for count in content.indices { #expect(KeptFile(Array(content.prefix(count))) == nil) }
    #expect(KeptFile(content + [0]) == nil)
    var numbers = SeededNumbers(seed: 8)
    for _ in 0..<5000 {
      var changed = content
      let index = Int.random(in: content.indices, using: &numbers)
      changed[index] = UInt8.random(in: 0...255, using: &numbers)
      if let back = KeptFile(changed) { #expect(back.content.count < 2 * content.count) }
    }
  }

  @Test func aListThatNestsWithoutEndIsDamage() {
    var argument = MessageArgument.number(1)
    for _ in 0..<10_000 { argument = .list([argument]) }
    var writer = CacheWriter()
    writer.write(Message("deep", zh: MessageTemplate(parts: [.argument(argument)]), en: "deep"))
    let bytes = writer.bytes
    #expect(throws: CacheReader.Damage.self) { _ = try CacheReader(bytes) }
  }

  /// Whoever adds a property to one of these has to keep it too, or to say here why not.
  @Test func everyPropertyIsKnownToTheCache() throws {
    func names(_ value: Any) -> [String] {
      Mirror(reflecting: value).children.compactMap(\.label)
    }
    let diagnostic = Self.diagnostics[1]
    #expect(names(diagnostic) == ["box", "file"])
    let content = try #require(Mirror(reflecting: diagnostic).descendant("box", "content"))
    #expect(
      names(content) == [
        "check", "kind", "severity", "message", "label", "note", "help", "document", "place",
        "task", "citation", "related", "fixes", "isSensitive", "fingerprint", "whole",
      ])
    let whole = try #require(Self.diagnostics[3].whole)
    #expect(names(whole) == ["items", "total"])
    #expect(names(whole.items[0]) == ["task", "diagnostic"])
    #expect(names(diagnostic.related[0]) == ["file", "place", "message", "task"])
    #expect(names(diagnostic.fixes[0]) == ["title", "isSafe", "edits"])
    #expect(names(diagnostic.fixes[0].edits[0]) == ["span", "text"])
    #expect(names(diagnostic.message) == ["id", "chinese", "english", "identity"])
    #expect(names(diagnostic.place) == ["span", "node", "anchor"])
    #expect(
      names(Self.comments[0]) == ["span", "names", "reason", "target", "unknownWord"])
    let citation = TaskCitation(number: 1, title: nil, identity: "")
    #expect(names(citation) == ["number", "title", "identity"])
  }
}
