import TestSupport
import Testing
import ValidatorCore

@testable import Reporters

/// What a message, a path or a plan holds is never taken for part of a format.
@Suite struct HostileWordsTests {
  private let scenario = Drafts.hostile()

  /// What a terminal would obey, line ends aside.
  private func controls(in text: String) -> [String] {
    text.unicodeScalars.filter { scalar in
      scalar != "\n" && scalar != "\r" && VisibleText.replacement(for: scalar) != nil
    }.map { String($0.value, radix: 16) }
  }

  @Test(arguments: [
    ReportFormat.human, .short, .github, .junit, .checkstyle, .markdown, .csv,
  ])
  func controlCharactersAreShownNotSent(_ format: ReportFormat) {
    for language in Language.allCases {
      let text = scenario.text(format, language, level: .info)
      #expect(text.contains("␛"))
      let body = format == .csv ? String(text.unicodeScalars.dropFirst()) : text
      #expect(controls(in: body) == [])
    }
  }

  @Test(arguments: [ReportFormat.json, .jsonl, .rdjson, .rdjsonl, .gitlab, .sarif])
  func jsonHoldsNoRawControls(_ format: ReportFormat) {
    let text = scenario.text(format)
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }

  @Test func xmlComesBackAsItWas() throws {
    let shown = "=1+1|“<a href='x'>&amp;]]>”, ::error::%0A␛[31m<U+202E>␀ 第\"二\"行*_[a](b)@c"
    let junit = try #require(ParsedXML(parsing: scenario.text(.junit)))
    let failures = junit.children.flatMap(\.children).filter { !$0.isFromTheLoader }
      .flatMap(\.children)
    #expect(failures.count == 9)
    #expect(Set(failures.compactMap { $0.attributes["message"] }) == [shown])
    #expect(failures.allSatisfy { $0.text.contains("\n建议：\(shown)") })
    let checkstyle = try #require(ParsedXML(parsing: scenario.text(.checkstyle)))
    let messages = checkstyle.children.flatMap(\.children).filter { !$0.isFromTheLoader }
      .compactMap { $0.attributes["message"] }
    #expect(messages.count == 9)
    #expect(messages.allSatisfy { $0.hasPrefix(shown + "\n") && $0.hasSuffix("\n建议：\(shown)") })
    #expect(checkstyle.children.map { $0.attributes["name"] } == ["./目录/a b,c:%<␛[31m>.plan.yaml"])
  }

  @Test func whatXMLCannotHoldIsReplaced() throws {
    var xml = XMLWriter()
    xml.element("a", ["b": "\u{0}\u{B}\u{FFFE}\u{FFFF}\t\r\n ]]>"], text: "\u{8}\u{FFFF}\r]]>")
    let found = try #require(ParsedXML(parsing: xml.take()))
    #expect(found.attributes["b"] == "␀␋\u{FFFD}\u{FFFD}\t\r\n ]]>")
    #expect(found.text == "␈\u{FFFD}\r]]>")
  }

  @Test func aWorkflowCommandIsOneLineAndComesBack() {
    let lines = scenario.text(.github).split(whereSeparator: \.isNewline)
    #expect(lines.count == 10, "nine, and what the loader says")
    for line in lines.map({ GitHubCommandLine(String($0)) }) where !line.isFromTheLoader {
      #expect(["error", "warning", "notice"].contains(line.name))
      #expect(line["file"] == "目录/a b,c:%<␛[31m>.plan.yaml")
      #expect(line["title"]?.contains("/") == true)
      #expect(line.message.hasPrefix("=1+1|“<a href='x'>&amp;]]>”, ::error::%0A␛[31m"))
    }
  }

  @Test func noCellOfASpreadsheetIsAFormula() {
    let text = scenario.text(.csv)
    #expect(text.unicodeScalars.first == "\u{FEFF}")
    let rows = CSVTable(text).rows
    #expect(rows.count == 11 && Set(rows.map(\.count)) == [10])
    for cell in rows.flatMap(\.self) {
      let first = cell.unicodeScalars.first { !$0.properties.isWhitespace }
      #expect(first.map { "=+-@|%＝＋－＠".unicodeScalars.contains($0) } != true, "\(cell)")
    }
    #expect(rows[1][6].hasPrefix("'=1+1|“<a href='x'>&amp;]]>”"))
    for text in ["=1", " +1", "\t-1", "@a", "＝1", "\u{3000}＋1"] {
      #expect(CSVCell.text(text).drop { $0 == "\"" }.hasPrefix("'"))
    }
    #expect(CSVCell.text("a\"b,c") == "\"a\"\"b,c\"")
    #expect(CSVCell.text("甲") == "甲" && CSVCell.text("") == "")
  }

  @Test func markdownHoldsNoMarkupOfThePlan() {
    let text = scenario.text(.markdown, level: .info)
    #expect(text.contains("第\"二\"行\\*\\_\\[a\\](b)&#64;c"))
    #expect(!text.contains("<a ") && !text.contains("[a]("))
    #expect(MarkdownText.inline("`|<!$~\\") == "\\`\\|&lt;\\!\\$\\~\\\\")
  }

  @Test func sarifPathsAreReferences() throws {
    let run = try JSONDocument(parsing: scenario.text(.sarif))["runs"]?[0]
    let location = run?["results"]?[0]?["locations"]?[0]?["physicalLocation"]
    #expect(
      location?["artifactLocation"]?["uri"]?.string
        == "%E7%9B%AE%E5%BD%95/a%20b%2Cc%3A%25%3C%1B%5B31m%3E.plan.yaml")
    #expect(URIReference.text("/a/b c") == "file:///a/b%20c")
  }
}

extension ParsedXML {
  fileprivate var isFromTheLoader: Bool {
    attributes.values.contains { $0.contains("file-encoding") }
  }
}

extension GitHubCommandLine {
  fileprivate var isFromTheLoader: Bool { self["title"]?.contains("file-encoding") == true }
}
