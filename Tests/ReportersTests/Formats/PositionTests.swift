import TestSupport
import Testing
import ValidatorCore

@testable import Reporters

/// Every format's lines and columns lead back to the bytes that were meant.
@Suite struct PositionTests {
  private let result = Drafts.hostile().result()

  private var cursor: SourceCursor { SourceCursor(result.files[0].source) }
  private var spans: [SourceSpan] { result.diagnostics.map(\.place.span) }

  private func text(_ format: ReportFormat) -> String {
    var text = ""
    format.reporter(ReportSettings(language: .chinese, toolVersion: "1"))
      .report(result) { text += $0 }
    return text
  }

  private func span(
    _ start: JSONDocument?, _ end: JSONDocument?, _ names: (String, String) = ("line", "column"),
    _ endNames: (String, String)? = nil, inBytes: Bool = false
  ) -> SourceSpan? {
    let endNames = endNames ?? names
    guard let line = start?[names.0]?.int, let column = start?[names.1]?.int,
      let endLine = end?[endNames.0]?.int, let endColumn = end?[endNames.1]?.int,
      let from = cursor.offset(line: line, column: column, inBytes: inBytes),
      let to = cursor.offset(line: endLine, column: endColumn, inBytes: inBytes)
    else { return nil }
    return SourceSpan(from, to)
  }

  @Test func theDraftHasAllThatIsHardToCount() {
    let source = result.files[0].source
    #expect(source.bodyStart == 3)
    #expect(!source.problems.isEmpty, "a byte that was replaced")
    #expect(spans.contains { $0.isEmpty })
    #expect(spans.contains { source.string($0).contains("第二行😀") })
    #expect(spans.contains { source.string($0) == "😀丙" })
  }

  @Test func ourJSONCountsScalarsAndBytes() throws {
    let diagnostics = try JSONDocument(parsing: text(.json))["diagnostics"]?.items ?? []
    #expect(diagnostics.map { span($0["range"]?["start"], $0["range"]?["end"]) } == spans)
    #expect(diagnostics.map { $0["range"]?["start"]?["offset"]?.int } == spans.map(\.start))
    let lines = try text(.jsonl).split(separator: "\n").map {
      try JSONDocument(parsing: String($0))
    }
    #expect(lines == diagnostics)
  }

  @Test func rdjsonCountsBytes() throws {
    let diagnostics = try JSONDocument(parsing: text(.rdjson))["diagnostics"]?.items ?? []
    let ranges = diagnostics.map { $0["location"]?["range"] }
    #expect(ranges.map { span($0?["start"], $0?["end"], inBytes: true) } == spans)
    let lines = try text(.rdjsonl).split(separator: "\n")
      .map { try JSONDocument(parsing: String($0)) }
    #expect(lines == diagnostics)
  }

  @Test func sarifCountsWhatItSays() throws {
    let run = try JSONDocument(parsing: text(.sarif))["runs"]?[0]
    #expect(run?["columnKind"] == .string("unicodeCodePoints"))
    let regions = run?["results"]?.items.map {
      $0["locations"]?[0]?["physicalLocation"]?["region"]
    }
    let found = regions?.map {
      span($0, $0, ("startLine", "startColumn"), ("endLine", "endColumn"))
    }
    #expect(found == spans)
  }

  @Test func checkstyleAndCSVCountScalars() throws {
    let xml = try #require(ParsedXML(parsing: text(.checkstyle)))
    let errors = xml.children.flatMap(\.children)
    let starts = errors.map { error in
      cursor.offset(
        line: Int(error.attributes["line"] ?? "") ?? 0,
        column: Int(error.attributes["column"] ?? "") ?? 0)
    }
    #expect(starts == spans.map(\.start))
    let rows = CSVTable(text(.csv)).rows.dropFirst()
    #expect(
      rows.map { cursor.offset(line: Int($0[1]) ?? 0, column: Int($0[2]) ?? 0) }
        == spans.map(\.start))
  }

  @Test func gitlabHasLines() throws {
    let issues = try JSONDocument(parsing: text(.gitlab)).items
    let table = LineTable(result.files[0].source)
    let lines = issues.map { $0["location"]?["lines"] }
    #expect(lines.map { $0?["begin"]?.int } == spans.map { table.line(at: $0.start) + 1 })
    #expect(lines.map { $0?["end"]?.int } == spans.map { table.line(at: $0.end) + 1 })
  }

  @Test func githubHasColumnsWithinALineOnly() throws {
    let commands = text(.github).split(separator: "\n").map { GitHubCommandLine(String($0)) }
    #expect(commands.count == spans.count)
    let ranked = Report(result).ranked().map(\.place.span)
    for (command, span) in zip(commands, ranked) {
      let line = try #require(command.number("line"))
      let endLine = try #require(command.number("endLine"))
      guard line == endLine else {
        #expect(command.number("col") == nil && command.number("endColumn") == nil)
        #expect(cursor.offset(line: line, column: 1).map { $0 <= span.start } == true)
        continue
      }
      let start = cursor.offset(line: line, column: command.number("col") ?? 0)
      let end = cursor.offset(line: line, column: command.number("endColumn") ?? 0)
      #expect(start == span.start && end == span.end)
    }
  }

  @Test func whatIsBehindAnAliasIsReportedAtTheAlias() throws {
    let result = Scenario(
      "plan: 标题\nx-date: &late 等通知\ntasks:\n  - title: 甲\n    deadline: *late\n"
    ).result()
    for format in [ReportFormat.short, .checkstyle, .sarif, .rdjson, .gitlab, .github, .csv] {
      var text = ""
      format.reporter(ReportSettings(language: .chinese, toolVersion: "1"))
        .report(result) { text += $0 }
      #expect(text.contains("5"), "\(format)")
      #expect(text.contains("引用的内容写在这里") || format == .short || format == .gitlab, "\(format)")
    }
  }
}
