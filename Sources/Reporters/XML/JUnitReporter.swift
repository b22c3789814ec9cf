import ValidatorCore

/// The report of JUnit (`--format junit`) as Jenkins' schema `junit-10.xsd` has it: a suite for each checked file, a failure for
/// each finding, one case that passed for a clean file; an error for all that failed.
struct JUnitReporter: Reporter {
  private let language: Language

  init(_ settings: ReportSettings) {
    language = settings.language
  }

  func report(_ report: Report, to write: (String) throws -> Void) rethrows {
    let wording = DiagnosticWording(files: report.files, language: language)
    let files = report.byFile()
    let failures = report.failures(in: language)
    let passed = files.count { $0.diagnostics.isEmpty }
    var xml = XMLWriter()
    xml.begin(
      "testsuites",
      counts(
        "plan-lint", cases: report.diagnostics.count + passed + failures.count,
        findings: report.diagnostics.count, errors: failures.count))
    for (file, diagnostics) in files {
      suite(of: file, diagnostics, wording, &xml)
      try write(xml.take())
    }
    if !failures.isEmpty { suite(of: failures, &xml) }
    xml.end()
    try write(xml.take())
  }

  private func suite(
    of file: Int, _ diagnostics: ArraySlice<Diagnostic>, _ wording: DiagnosticWording,
    _ xml: inout XMLWriter
  ) {
    let name = wording.path(of: file)
    xml.begin(
      "testsuite",
      counts(name, cases: max(1, diagnostics.count), findings: diagnostics.count, errors: 0))
    if diagnostics.isEmpty { xml.element("testcase", ["name": "plan-lint", "classname": name]) }
    for diagnostic in diagnostics {
      let start = wording.files.positions(in: file).position(at: diagnostic.place.span.start)
      let place = "\(start.line):\(start.column)"
      xml.begin("testcase", ["name": "\(diagnostic.fullKind) (\(place))", "classname": name])
      let lines = ["\(name):\(place)"] + wording.lines(diagnostic)
      xml.element(
        "failure",
        ["message": wording.message(diagnostic), "type": diagnostic.severity.name],
        text: lines.joined(separator: "\n"))
      xml.end()
    }
    xml.end()
  }

  private func suite(of failures: [ReportFailure], _ xml: inout XMLWriter) {
    xml.begin(
      "testsuite",
      counts("plan-lint", cases: failures.count, findings: 0, errors: failures.count))
    for failure in failures {
      let name = failure.plugin ?? failure.file ?? "plan-lint"
      xml.begin("testcase", ["name": VisibleText.sentence(name), "classname": "plan-lint"])
      xml.element("error", ["message": VisibleText.sentence(failure.message), "type": "failure"])
      xml.end()
    }
    xml.end()
  }

  private func counts(_ name: String, cases: Int, findings: Int, errors: Int)
    -> KeyValuePairs<StaticString, String>
  {
    [
      "name": name, "tests": String(cases), "failures": String(findings),
      "errors": String(errors),
    ]
  }
}
